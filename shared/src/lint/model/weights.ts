/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning 12
threshold clear -374
threshold weak -1271
threshold supports -2114
bias -3719
concept account 661
concept after 577
concept also 1309
concept answer -216
concept ask -54
concept because 739
concept before 77
concept best 1491
concept call -225
concept change -56
concept command -443
concept config 115
concept consent 588
concept conversation 377
concept decode -184
concept disable 192
concept elsewhere 1722
concept email-address 2417
concept encode 625
concept every 969
concept file 66
concept hide -159
concept holding 587
concept identifier 420
concept if 189
concept ignore 352
concept instructions 306
concept link -187
concept machine 227
concept may -324
concept memory -377
concept message -141
concept model 727
concept must 149
concept not -419
concept number 1734
concept obey 48
concept outside 1086
concept own-name 2167
concept own-parameter -547
concept parameter 45
concept path 341
concept pay 379
concept permit 204
concept personal 410
concept please 1070
concept prefer 98
concept put -32
concept read -197
concept recipient 613
concept redirect 124
concept regardless 1144
concept remove -434
concept request -228
concept results 26
concept rival 1482
concept run -444
concept secret 42
concept secret-place 143
concept secretive 203
concept send -347
concept service -56
concept session 599
concept set -326
concept sibling -720
concept silently 702
concept skip -205
concept standing 948
concept store -88
concept tell 269
concept this-tool -518
concept threat -351
concept tool 1126
concept trusted 366
concept url 1902
concept user 195
concept visit 127
concept whenever 962
concept whole -37
concept without 141
deed aside answer 435
deed aside ask 224
deed aside call -53
deed aside change 602
deed aside collect -153
deed aside disable -503
deed aside encode -42
deed aside hide 553
deed aside ignore -1441
deed aside obey -408
deed aside pay 424
deed aside permit 137
deed aside prefer 121
deed aside put -84
deed aside read -415
deed aside redirect -676
deed aside remove -904
deed aside run -158
deed aside send 133
deed aside set -486
deed aside skip -643
deed aside store -868
deed aside tell 542
deed aside visit 634
deed ban answer -278
deed ban ask 1106
deed ban call -373
deed ban change -1481
deed ban collect -1119
deed ban disable -561
deed ban hide -181
deed ban ignore -918
deed ban obey -470
deed ban pay -608
deed ban permit -410
deed ban prefer -367
deed ban put -1374
deed ban read -148
deed ban remove -1389
deed ban run -64
deed ban send -1520
deed ban set -450
deed ban store 172
deed ban tell 92
deed ban visit -366
deed lacking answer 1049
deed lacking ask 465
deed lacking read 1017
deed lacking send -629
deed lacking tell 926
deed order answer 33
deed order ask -517
deed order call -271
deed order change 1236
deed order collect 1122
deed order decode 493
deed order disable 824
deed order encode 851
deed order hide 680
deed order ignore 1244
deed order obey 1192
deed order pay 687
deed order permit 912
deed order prefer -230
deed order put 841
deed order read -57
deed order redirect 957
deed order remove 647
deed order run 464
deed order send 682
deed order set 318
deed order skip 480
deed order store 614
deed order tell 256
deed order visit 1614
deed report answer -585
deed report ask -299
deed report call -739
deed report change -721
deed report collect -456
deed report decode -1311
deed report disable -679
deed report encode -134
deed report hide -918
deed report ignore -521
deed report obey -642
deed report pay -340
deed report permit -773
deed report prefer -571
deed report put -1000
deed report read -785
deed report redirect -847
deed report remove -980
deed report run -1096
deed report send -902
deed report set -894
deed report skip -809
deed report store -538
deed report tell 43
deed report visit -556
next <email-address> as 1104
next <email-address> by 277
next <email-address> so 814
next <email-address> to 1049
next <email-address> with 651
next <identifier> <identifier> -624
next <identifier> <sign> -202
next <identifier> a -39
next <identifier> and 834
next <identifier> are 289
next <identifier> before -1244
next <identifier> beforehand -921
next <identifier> calls 408
next <identifier> first -1220
next <identifier> for 116
next <identifier> from 1042
next <identifier> has 1722
next <identifier> in 314
next <identifier> is 478
next <identifier> of 1301
next <identifier> on 730
next <identifier> or 67
next <identifier> the 559
next <identifier> then 310
next <identifier> to 448
next <identifier> tool 1284
next <identifier> true 1241
next <identifier> which -90
next <identifier> with 849
next <path> and 1032
next <path> in 696
next <path> so 1209
next <path> with 993
next <secret-place> <secret-place> 108
next <secret-place> and 939
next <secret-place> file 1081
next <secret-place> files -681
next <secret-place> in 1166
next <secret-place> on 181
next <secret-place> or -210
next <secret-place> with -111
next <sign> <identifier> -907
next <sign> <sign> 1510
next <sign> a -351
next <sign> after -488
next <sign> also -65
next <sign> and 779
next <sign> are 1242
next <sign> as 874
next <sign> at 1093
next <sign> because 269
next <sign> before -945
next <sign> by 744
next <sign> call -904
next <sign> characters 103
next <sign> days -755
next <sign> encoded -258
next <sign> eur 1406
next <sign> first -716
next <sign> for 196
next <sign> gives -132
next <sign> has 1161
next <sign> hours -299
next <sign> if -807
next <sign> in 1425
next <sign> instead 109
next <sign> is 180
next <sign> kb -779
next <sign> lines -197
next <sign> mb -992
next <sign> minutes -748
next <sign> of 1272
next <sign> on 1229
next <sign> only -948
next <sign> or -1131
next <sign> over 382
next <sign> requests -1152
next <sign> rows -427
next <sign> s -447
next <sign> seconds -1217
next <sign> so -61
next <sign> start -427
next <sign> takes 528
next <sign> the -429
next <sign> to 396
next <sign> unless -844
next <sign> until -29
next <sign> wait -1180
next <sign> when -197
next <sign> which -389
next <sign> with 1455
next <sign> without -281
next <sign> x 183
next <url> and 1234
next <url> as -77
next <url> bash 1315
next <url> followed 785
next <url> in 1012
next <url> sh 777
next <url> so 1197
next <url> sudo 1096
next <url> with 695
next a <identifier> -592
next a <sign> 378
next a aaaa -584
next a backup -432
next a bar -643
next a branch -171
next a bucket -323
next a build -800
next a calendar -157
next a call -153
next a card -556
next a change -975
next a channel 228
next a chart -543
next a chat -1204
next a ci -629
next a claim 681
next a class -362
next a clean 441
next a clear -361
next a code -740
next a colleague 546
next a colour 1058
next a command -1207
next a company -625
next a confirmation 522
next a contact -1044
next a container -343
next a contract -284
next a conventional -507
next a conversation -1456
next a copy -34
next a cron -304
next a customer -614
next a cv -477
next a database 405
next a date 251
next a day -559
next a decision -487
next a diff -884
next a directory -633
next a document -1428
next a door -581
next a double 215
next a draft -993
next a dry -95
next a fact -1311
next a failed -976
next a fax -307
next a few -393
next a field -657
next a file -1081
next a filter -115
next a folder -1253
next a form -1189
next a free -1059
next a fresh -1037
next a given -775
next a good 565
next a hold -1161
next a home 748
next a host -241
next a human 160
next a job -597
next a key -851
next a known 390
next a kubernetes -448
next a library 152
next a line 1277
next a link 899
next a list 81
next a little 966
next a log -1146
next a login -1177
next a loop -1014
next a mail -1307
next a manifest -791
next a matter 950
next a meeting -730
next a message -621
next a minute -400
next a model -51
next a month 37
next a mood -420
next a name -646
next a namespace 720
next a new -1117
next a newsletter -784
next a note -492
next a number 270
next a package -1046
next a page -1391
next a parcel -502
next a part -908
next a password 94
next a patient -282
next a payment -162
next a pdf -846
next a person -914
next a photo -1031
next a picture -1103
next a pipe 1002
next a place -401
next a plan -669
next a png -538
next a post 432
next a preview 184
next a private -948
next a product -878
next a production -1093
next a project -908
next a prompt -997
next a public 156
next a pull -1233
next a purchase 68
next a query -754
next a question 55
next a random -971
next a range -924
next a read -941
next a recipe -826
next a record 31
next a refund 42
next a refusal 223
next a regular -481
next a remote 183
next a reply -837
next a repository -140
next a request -794
next a review 296
next a room -636
next a route -1290
next a rule -273
next a run -670
next a saved -298
next a score -680
next a screenshot -609
next a search 1085
next a second 1607
next a secret -937
next a semicolon 1039
next a sentence -207
next a sepa -694
next a service 647
next a session 244
next a shell -755
next a shipping -777
next a short -248
next a single -570
next a small 628
next a snapshot 223
next a spreadsheet -901
next a statement 765
next a sub -100
next a summary -511
next a support -661
next a system -1105
next a table -270
next a task -1159
next a test -217
next a text -989
next a third -28
next a ticket -1378
next a time -1080
next a token -1238
next a tool 229
next a topic -926
next a two -94
next a url -1031
next a user -421
next a value -128
next a virtual -468
next a web -854
next a webhook -729
next a week -92
next a word -191
next a yes 1123
next a zone -72
next about <sign> 442
next about it 259
next about the 729
next about them 1473
next above <sign> 509
next access to 80
next access token 346
next accompanied by 1203
next account <sign> 1361
next account holder -982
next act as 869
next act on -54
next add a -229
next add an -877
next add it -48
next add the 645
next added to 341
next address and -25
next address book 1633
next address in 1015
next address is 47
next address of -69
next address to -343
next addressed to -119
next addresses of 29
next adds a -903
next adds an -774
next advance and 1133
next after <sign> 42
next after a 886
next after an -773
next after each -39
next after every -245
next after it -67
next after this 509
next after which 606
next again with -391
next against a 473
next against the -209
next agent with -770
next agreed to -235
next ahead of 1892
next all of 243
next all other 248
next all others -1279
next all the 212
next along in 1639
next along with 279
next also read 600
next also when 1320
next always call -1332
next always show -1086
next always use -893
next among the 1646
next among them 325
next amount to -590
next an account -1352
next an address -132
next an administrator 34
next an agent -255
next an alert -1043
next an amount -667
next an answer 339
next an appointment -400
next an assistant -352
next an e -353
next an earlier -643
next an emoji -639
next an employee -1254
next an empty -818
next an entry 763
next an error 234
next an event -1015
next an exercise -799
next an hour -138
next an image -273
next an index -578
next an invoice -80
next an issue -477
next an old -107
next an open 708
next an order 334
next an rss -470
next and <identifier> -406
next and <path> 928
next and <secret-place> 1022
next and <sign> -339
next and a 334
next and add 803
next and after -854
next and all 1287
next and always -1376
next and answer 658
next and anything -1313
next and are 127
next and ask -949
next and attachments 361
next and author 87
next and by -269
next and call 612
next and can -1323
next and can't -130
next and card 1272
next and carry 1612
next and comments 109
next and delete 198
next and deleted -738
next and describe 1554
next and do -358
next and does -953
next and don't 232
next and drop 1266
next and e 1037
next and enter 1116
next and files 653
next and follow 218
next and for 361
next and get -1194
next and give 997
next and gives -1280
next and go 134
next and hand 646
next and has -1260
next and how -1071
next and if 326
next and in -140
next and is -144
next and it 46
next and its 442
next and keep 1734
next and keeps -966
next and leave 1276
next and let 403
next and list -1110
next and lists -722
next and look -523
next and make -287
next and may -241
next and mention -402
next and merge 331
next and must -485
next and never -699
next and no 331
next and not -952
next and of 1357
next and offer -30
next and one 96
next and only 55
next and our -667
next and pass 186
next and password 496
next and paste 520
next and phone -273
next and place 313
next and post 958
next and present 1291
next and put 1164
next and quote 722
next and read -425
next and repeat 539
next and report 943
next and reports -781
next and return -338
next and returns -826
next and say 767
next and send 83
next and sends -869
next and set 1063
next and should -811
next and show 351
next and shown -1156
next and skip 1017
next and state 779
next and suggests -615
next and supply 1265
next and tell 31
next and that 560
next and the 1593
next and their 679
next and then 552
next and there 690
next and this -637
next and time -625
next and to 1452
next and upload 698
next and use -1207
next and wait -636
next and waits 72
next and what -445
next and when 463
next and which -410
next and will -1021
next and write 881
next and writes -82
next and year -915
next and you -1404
next another one -557
next another tool -481
next answer and 1130
next answer in -478
next answer is 178
next answer that 1286
next answer to 705
next answer with -68
next answers <sign> -863
next answers are -979
next answers questions 123
next antes de 372
next any file 1163
next any more 1222
next any other 951
next any time -1079
next anyone with 78
next anything else -625
next anything that 186
next api key 219
next api keys 1005
next appear in -888
next appears in -973
next append the 775
next applies a -1168
next applies to 163
next archive with -623
next are a 661
next are best 919
next are billed -309
next are cut -1160
next are dropped -332
next are given -651
next are hidden -733
next are ignored -921
next are in 406
next are kept -1078
next are known 831
next are left -340
next are listed -323
next are masked -1314
next are matched 909
next are missing -344
next are never -184
next are no 380
next are not -1151
next are off -679
next are passed -644
next are read -201
next are refused -1023
next are rejected -498
next are removed -69
next are replaced -1206
next are reported -948
next are returned -1167
next are rounded -277
next are sent -1215
next are shown -771
next are skipped -1235
next are stored -29
next are taken -636
next are the 594
next are to 2571
next are used 160
next are usually -162
next are visible -803
next are written -715
next around it 28
next as <identifier> -906
next as <sign> 716
next as <url> 980
next as a 1369
next as an -79
next as csv -916
next as data -1164
next as far 1290
next as given -584
next as if 1657
next as ignore -1033
next as it -688
next as its 990
next as json -532
next as markdown -669
next as part 1201
next as passed 554
next as read 1077
next as returned -1403
next as soon 861
next as text -667
next as the 1052
next as they -404
next as this 1029
next as though 1554
next as well 453
next as you -632
next ask for -458
next ask the -1094
next ask whether -33
next asked about 913
next asked for 313
next asked to -1180
next asked you -781
next asking the 150
next asks about 524
next asks the -895
next asks to -1111
next assistant is 202
next assistant to 1049
next at <sign> 718
next at <url> 1659
next at a -430
next at any -479
next at each 1282
next at hand 1315
next at it 991
next at its -928
next at least 1352
next at most -1711
next at once -1228
next at start 198
next at the 296
next attach the 41
next audit log -1396
next author and -1305
next authorization header 326
next aws keys -328
next back the 155
next back to 310
next balance of -937
next banking tool 978
next be asked 421
next be called 744
next be consulted 404
next be done -1005
next be executed 587
next be found -28
next be given -368
next be handed -364
next be kept 487
next be left 305
next be matched 1161
next be opened 324
next be raised 304
next be read -1032
next be removed -1131
next be reported -391
next be run 560
next be sent -788
next be shown 642
next be so 1084
next be the 70
next be told -1382
next be used -536
next be written -1355
next because the -120
next been found 1411
next before <sign> -982
next before a -806
next before answering 1109
next before any -82
next before anything -50
next before calling -1028
next before it -463
next before sending -745
next before the -29
next before they -745
next before this 797
next before using -909
next before you -638
next beforehand and 716
next begin with -155
next beginning with 803
next begins with -633
next behalf of 129
next behind a -54
next behind the 803
next belong to -235
next belongs in 351
next belongs to 747
next below the 378
next beside it -71
next beside the -1095
next between <sign> -1096
next between the 879
next between two -182
next between units -242
next billed to -587
next blind copy 730
next books a -1164
next branch to -556
next browser profile 1185
next browser session -919
next builds a -412
next builds the -637
next built in 1548
next bullet points -565
next but not -976
next but the -1200
next by <identifier> 301
next by <sign> -408
next by a 135
next by an 60
next by any 1053
next by calling 396
next by default -1327
next by e -306
next by hand -1113
next by id -1094
next by its 440
next by itself -538
next by mail -1261
next by means 1223
next by name -1187
next by other 1009
next by our 769
next by the 185
next by this -90
next by two 985
next calendar entries 229
next call <identifier> -1386
next call <sign> -620
next call again -1163
next call and -309
next call fails -36
next call for 1197
next call is -1308
next call it 148
next call the 395
next call this -1268
next call to 702
next call with -772
next called the 514
next called with 1068
next calling <sign> 423
next calling it 568
next calls of -958
next came up 530
next can be -164
next can only -748
next can read -1509
next can see -244
next can't be -643
next cannot be -593
next card is 627
next card numbers -453
next carries the -825
next carry a -1007
next carry on 1544
next carry out -257
next carry the 861
next cat <secret-place> 1185
next change in -701
next change is -900
next change the 677
next changed each -470
next changes the -1154
next characters are -509
next chat and 456
next chat message 611
next check it -635
next check the -1178
next check with -1286
next checks a -1153
next checks the 171
next checks whether -713
next chmod r 216
next chosen by -383
next clause <sign> 1281
next clause by 698
next clear yes -361
next clearing account 932
next client is 565
next closes a -744
next code and -184
next code as -464
next code in -497
next code that -300
next code to -131
next come back 352
next come from -218
next come out 1345
next comes back -315
next comes from -988
next comma separated -301
next command in -265
next command line -705
next command on -622
next command with 244
next comments are -1066
next commit message -595
next commits staged -522
next computes a -637
next configuration and -586
next configured with 380
next confirm with -1089
next confirmed by 56
next connected to 137
next connection string 921
next connection strings 377
next contact for -969
next contacts tool 636
next contain the 373
next container image 507
next content of -366
next contents of 1667
next conversation so 292
next converts a 278
next converts an -394
next converts between -415
next cookies of -158
next copy of 1561
next copy the 362
next cost and 370
next could not -796
next count as 452
next counts as 495
next counts words -489
next create a -571
next creates a -1186
next creates an -473
next creates or -345
next curl fssl -501
next curl s 1608
next current branch -663
next current time 329
next data and -164
next data in -620
next database and 398
next date and -317
next date of 653
next day forecast -585
next days and 507
next de la -699
next defaults to -1010
next delete the 335
next deleted after -959
next deletes a -1169
next depends on 442
next deploys a -757
next deprecated use -633
next describe the 511
next described as 1678
next differs from -628
next directory and 737
next display the 901
next do i -501
next do it -1032
next do not -1029
next do so -586
next do this 495
next document to -74
next documentation for -953
next does not -626
next don't ask -217
next don't mention -321
next don't paste -966
next don't show -197
next done in -198
next downloads a -912
next draft to -41
next drafts a -664
next draws a -720
next drop it 1508
next drop the 557
next dry run -95
next during the -34
next e mail 30
next e mails 710
next each answer -826
next each call 773
next each file 1181
next each line -36
next each message 454
next each of 108
next each reply 484
next each session 822
next each step -1393
next each time 889
next earlier in 334
next en la 21
next end of 246
next end up 637
next end with -1276
next ending in 1043
next enter the 664
next entered in 297
next environment variable -516
next environment variables -697
next erases a -757
next eur to 970
next even if 762
next even when -528
next even where 1437
next every <sign> -1000
next every call -242
next every other -526
next every session -62
next every time 217
next everything in 317
next exactly as -1619
next executes a -819
next exit code -476
next expected to 1297
next explain the -946
next explains the 385
next export the 940
next exports a -597
next exports the -623
next fails with -862
next false and 913
next far as 1562
next favour of 316
next fetch a -759
next fetch the 594
next fetches a -596
next fetches an -708
next few words -416
next fields of -501
next file access -695
next file and 543
next file for 107
next file from 316
next file in -71
next file into -927
next file is -1161
next file that 392
next file the -286
next file to -44
next file tool 103
next file tools 861
next file with 300
next files a -466
next files and -629
next files are -686
next files in -390
next files into 263
next files or 86
next files that -1150
next files to -223
next files with -908
next filled in -1000
next fills a -723
next find out 181
next find the -426
next finds a -1085
next finds recipes -534
next finds the 676
next first <sign> -83
next first and -107
next first call -335
next first message -849
next first time 406
next first to -857
next first two 670
next first use 305
next first with 122
next floor plan -591
next folder and 906
next folder for -896
next folder to -459
next folder with 571
next follow instructions -1005
next follow up 1052
next followed by 1341
next follows the -394
next for <identifier> 958
next for <sign> -509
next for <url> 1306
next for a -228
next for all -120
next for an -66
next for another 703
next for any 247
next for anything -328
next for approval -253
next for by -253
next for display 158
next for each -357
next for every -1250
next for everyone 406
next for everything 36
next for good 354
next for instance -102
next for it 451
next for known -715
next for later -270
next for one 370
next for our 489
next for questions -985
next for review -706
next for ten -1066
next for that -220
next for the 616
next for their -384
next for them 106
next for this -254
next for those -724
next for two 315
next for up -927
next for what 589
next for which 864
next for word -696
next force push 814
next forecast for -645
next form <path> -593
next formats source -591
next forward the 692
next found by -268
next found in 933
next found to 1141
next four characters -275
next free slots -22
next free text -1151
next from <identifier> -114
next from <path> 462
next from <secret-place> -275
next from <sign> -1021
next from <url> 1072
next from a -171
next from an -963
next from any -238
next from here 405
next from its -576
next from memory -497
next from now -128
next from other -583
next from our 385
next from the 669
next from them -535
next fssl <url> -501
next full and 490
next full name 1119
next full text -1228
next generates a -953
next get a -704
next get the -680
next gets a -623
next gets the -372
next git hooks 67
next git remote 1015
next github token 1003
next give a 438
next give the -788
next give them -443
next given and -372
next given as 271
next given by -410
next given here -1089
next given in -992
next given the 1059
next given to 425
next gives a 840
next gives an -744
next gives back -1078
next gives the -995
next gives you -462
next go ahead 591
next go through 1045
next go to -791
next goes into 275
next goes out -463
next goes through 256
next goes to -448
next hand it 741
next hand the 167
next handed over -486
next handed to 89
next has a 157
next has agreed -759
next has already 1368
next has asked -378
next has been 1490
next has confirmed -1013
next has it 1061
next has no -144
next has not -397
next has read 265
next has seen -486
next has the 475
next has to -529
next have a 577
next have been 103
next have not -1331
next have the 314
next have to -926
next header and 499
next held in 352
next here and -102
next here as 850
next here is 658
next here on 1458
next hidden from -1111
next history with 727
next hold the 1201
next holds the -478
next home address 1518
next home directory 1496
next home folder 913
next how long -1064
next how many -728
next how the -690
next how to -724
next id <sign> 838
next id and -1006
next id from -1041
next id of -874
next if <identifier> 646
next if a -413
next if an -361
next if asked -1018
next if it -234
next if it's -859
next if left -815
next if no 330
next if nothing -194
next if there 91
next if they -615
next if you -398
next ignore the -364
next image and 595
next image to 507
next immediately and -946
next in <identifier> 213
next in <path> 229
next in <secret-place> -699
next in <sign> 1179
next in a -230
next in advance 1068
next in all 97
next in an 228
next in any 652
next in at -514
next in bcc -185
next in between -304
next in clear 532
next in context 1018
next in each 377
next in every 504
next in favour 316
next in files 349
next in force 80
next in front 57
next in full -21
next in it 89
next in its 1303
next in later -143
next in markdown -657
next in memory -948
next in notes 63
next in one -650
next in order 97
next in other 846
next in our -368
next in part -643
next in person -366
next in place 184
next in plain -902
next in that 554
next in the 583
next in their 948
next in this 210
next in to 139
next in use -402
next in user -302
next in which 884
next in your 1086
next include the -44
next including the -715
next including those 1256
next index url 1085
next insert update -999
next inside the -597
next installs a -786
next instead of -1045
next insurance number 347
next into <path> 50
next into <sign> 840
next into a -814
next into the 270
next invoice to -154
next irrespective of 1165
next is <sign> 455
next is a 203
next is added 496
next is always 874
next is an 647
next is asked 170
next is at 845
next is available 1109
next is best 876
next is billed -1251
next is called -506
next is configured -529
next is connected 399
next is deleted -1097
next is done -730
next is dropped -1039
next is empty -1143
next is expected 346
next is fine 522
next is finished -1244
next is for 216
next is found 74
next is given 114
next is gone -1100
next is in 571
next is kept -977
next is left 348
next is listed -290
next is locked 147
next is missing -643
next is more -1086
next is needed -250
next is no 63
next is not -837
next is on 602
next is one 352
next is only -485
next is open -595
next is over 364
next is part 309
next is present 688
next is put -145
next is read -131
next is refused -1392
next is rejected -119
next is replaced -869
next is reported 202
next is required -190
next is returned -968
next is sent -1604
next is shown -433
next is still -224
next is stored -549
next is the 1278
next is there -220
next is to 1434
next is true -471
next is uploaded -752
next is used -227
next is visible -1168
next is what 962
next is written -936
next iso <sign> -216
next it a -121
next it and 494
next it as 923
next it at -1043
next it back -243
next it before 371
next it came -734
next it can -1095
next it does 525
next it doesn't -381
next it exists -1106
next it first -463
next it for 102
next it from 111
next it goes 195
next it has -117
next it here -190
next it holds -328
next it if 54
next it in 410
next it into 1125
next it is 378
next it isn't 644
next it later -100
next it may -495
next it must -659
next it on 190
next it once -450
next it only -1008
next it out 1020
next it over 766
next it returns -1075
next it says -310
next it should -519
next it takes -88
next it the -1004
next it to 542
next it up 1226
next it was 592
next it when -449
next it will -588
next it with 80
next it without 784
next it would 821
next its id -932
next its number 649
next its output 465
next its own -1192
next its owner 332
next its place 1212
next its text 687
next its url -969
next its value 1230
next job id -939
next job is 767
next job on -928
next keep a -34
next keep it -1275
next keep quiet 940
next keep the -299
next keeps its -512
next keeps the 321
next kept for -1289
next kept in -679
next kept on 368
next key and -836
next key is -709
next key material 513
next key to -337
next key value -919
next keys and 384
next keys are -922
next keys to 45
next know the -512
next known interactions 308
next known to 585
next last <sign> 40
next last changed -470
next last four -45
next last lines -835
next last ten 631
next last user 1032
next later sessions -343
next leave it 1235
next leave out -1311
next leave the 1397
next leave them 168
next leaves the -1260
next left out -1350
next length mass -242
next let the -339
next line and -667
next line manager -259
next line of 1051
next line with -1133
next lines in 914
next lines of 541
next link can -857
next link for -845
next link to 633
next list and 759
next list as 952
next list for -628
next list is 1095
next list of -164
next list the -864
next list them -1395
next listed in -628
next listing of 1318
next lists a -948
next lists the -709
next log and -192
next log in -276
next log lines -682
next log of -136
next log with -1280
next logs and -188
next long term 973
next look at -1136
next look for -376
next look in 820
next look like -661
next look up 660
next looked at -538
next looked up 1522
next looks up -198
next made by 115
next made up 1341
next mail address -607
next mail addresses -785
next mail and -561
next mail from 42
next mail it -276
next mail or 890
next mail server 686
next mail thread -750
next mail to -183
next mail tool 356
next mails and 1181
next make it 908
next make sure -1089
next make the 714
next makes a 181
next makes the -528
next marks a -1232
next match a -689
next may be -96
next may have -943
next may not -194
next means of 1223
next means that 153
next meant for 160
next members of 528
next memory and 610
next mention it -428
next mention the -273
next mention this -970
next merges a -929
next message and -870
next message for -682
next message from 579
next message is -819
next message to -822
next messages and 101
next messages are 201
next messages of -874
next minutes and -75
next missing from 804
next missing the -673
next more than -814
next most <sign> -778
next must be -1017
next must call -756
next must have -1043
next must not -1645
next must run -992
next mx txt -584
next name and 575
next name as -813
next name in -488
next name is -1110
next name of -928
next name or -1096
next name the -66
next names and -89
next names are -1199
next names in -960
next names of -475
next names one 341
next names the -1036
next near a -423
next need a 82
next need not 864
next need the -48
next need to 1632
next needs no -704
next needs the -1054
next never call -514
next never mention -98
next never pass -849
next never put -1258
next never returned -816
next new one -876
next newest first -684
next next <sign> 303
next next to -190
next no confirmation 247
next no file -881
next no longer 857
next no matter 717
next no need 1661
next no one 383
next no verify 1146
next none is 183
next not a -404
next not add -1011
next not ask 224
next not be -586
next not call -691
next not follow -693
next not for 620
next not found 494
next not from 193
next not have 154
next not mention 44
next not need 229
next not pass -1158
next not passed -506
next not read 442
next not repeat -476
next not returned -1238
next not run -708
next not see -31
next not send -918
next not show -900
next not shown 228
next not tell 472
next not the -327
next not to -711
next not try -1181
next not use -412
next not work -830
next note in 659
next note on 1361
next note that 572
next note to -129
next notes are 555
next nothing is -1082
next nothing to -468
next now and -80
next now on -128
next number and 1229
next number as 306
next number is -680
next number of -719
next number with -724
next numbers and 713
next numbers are -1253
next of <identifier> 808
next of <secret-place> 463
next of <sign> 785
next of a -1152
next of all 207
next of an -931
next of any 922
next of birth 581
next of each 1083
next of every 2173
next of it 1110
next of its -734
next of one -882
next of other 1072
next of our 1123
next of people -931
next of printenv 1374
next of secrets -202
next of that -434
next of the 652
next of their 722
next of them 615
next of those 159
next of use 729
next of what 2196
next of your -32
next off by -605
next off in -153
next off the 427
next old one 1025
next older than -612
next on <identifier> 1001
next on <sign> -112
next on a -756
next on all 1359
next on an -617
next on any 1268
next on as 299
next on behalf 129
next on call -576
next on each 321
next on every 560
next on file 991
next on it 320
next on its 1038
next on our -374
next on that 222
next on the 386
next on their -215
next on this 485
next on to 1049
next on top -303
next on your -384
next once a -805
next once and -1019
next once per -646
next once the 368
next one after 542
next one and 1312
next one call 1227
next one file -458
next one for 152
next one from -1173
next one in 1338
next one is 718
next one line -705
next one of -36
next one per 1447
next one that 1072
next one the -281
next one time 571
next one up -837
next one with -440
next only a 462
next only after -1513
next only and -1059
next only be -33
next only for -1357
next only if -516
next only in 552
next only on -540
next only query -480
next only sql -478
next only the -300
next only those -672
next only what -893
next only when -1484
next open <secret-place> 318
next open a -521
next open in -243
next open the 84
next open to -281
next opened in 1209
next opening hours 318
next opens a -988
next opens the 170
next or <identifier> 212
next or <secret-place> -84
next or a -548
next or any 991
next or ask 405
next or delete -843
next or html -432
next or id 326
next or in -652
next or not 1426
next or the 1118
next or when -1122
next order for 681
next order of -88
next order to -604
next order with 726
next other people -1112
next other servers 1106
next other than 60
next other tool 40
next other tools -150
next otherwise the -231
next our partner 1214
next out and 868
next out by -591
next out of 1701
next out the -52
next out to 236
next output is -1040
next output of 642
next outside the 439
next over <sign> -258
next over as 880
next over in 971
next over the -422
next over to -965
next own and -23
next own environment -1099
next own words -185
next owner and 745
next owner is -435
next page and -1130
next page are -265
next page as -721
next page at 789
next page in -1084
next part of 1056
next pass a -878
next pass it -412
next pass the -1318
next pass them -140
next pass through -1194
next passed on -193
next passed to 507
next passport number 149
next password and 816
next password from -218
next password is -170
next password manager -192
next passwords in -437
next passwords or -260
next paste it -766
next paste the 28
next path of -868
next patient and 571
next payroll run -871
next people who -558
next per call -357
next per second -1254
next personal access 173
next personal data -1232
next phone numbers 236
next pick up 318
next picture to 610
next place and 371
next place of 526
next place the 1545
next places a -661
next plain text -1165
next plain words -878
next plan to -776
next plans a -656
next please don't -579
next plus the 1225
next point to -1276
next position with -919
next post a -449
next posted to 731
next posts a -664
next posts to -606
next prefer <sign> -1331
next prefer the -850
next prefer this -1084
next present the 1148
next previous instructions -981
next price and -882
next prices in -896
next print the 502
next printed on -1159
next prints a -573
next prints the -584
next prior to 2427
next private key -439
next private keys 48
next profile and 889
next project and -498
next prompt in 530
next proof of 1004
next public key -233
next publishes a -937
next pull request -107
next pull requests -186
next push to 306
next pushes the -663
next put in -163
next put it 966
next put the 989
next puts a -616
next puts the 82
next python in -878
next queries are -508
next query against -414
next query in -831
next query on -630
next query string 1022
next question and 72
next question to -1000
next questions about -283
next questions on 628
next quiet about 940
next quote the 328
next quote them -557
next r <sign> 351
next rate of -759
next rather than 64
next read <secret-place> -81
next read as 434
next read by 455
next read from 161
next read it -461
next read only -415
next read out 42
next read the -848
next readers of 664
next reads a -391
next reads the -1056
next recipes by -534
next record number -441
next record of -188
next records a -1055
next refunds a -643
next refused with -765
next regardless of 1813
next registers a -1238
next regular expression -622
next removed in -975
next removes a -711
next renders a -450
next repeat it -1561
next repeat the 298
next replace the -106
next replaced by -316
next replaces the -63
next reply in 142
next reply to -311
next report the -394
next reported to 594
next reports a -643
next reports the -555
next request for -590
next request in -1040
next request to 627
next request with -662
next required by -1083
next required for -808
next requires a 173
next requires the -1200
next restarts a -920
next restores a -791
next result as 169
next result is -369
next results are -633
next return the -483
next returned by -837
next returned here 89
next returns a -813
next returns an -586
next returns dict -367
next returns its -211
next returns the -1400
next returns up -645
next rf <path> 1395
next rfc <sign> -852
next right away -74
next right to -257
next rm rf 90
next role and -308
next rounded up 332
next rows as -517
next rows with -328
next rule for 347
next run <identifier> 328
next run <sign> -865
next run a -581
next run for -871
next run is -495
next run it 32
next run the -51
next run with -784
next runs a -296
next runs an -813
next runs in -555
next runs the -1298
next s <url> 1608
next safe to -205
next said to 862
next same folder 1214
next same turn 1254
next save a -675
next saves a 116
next saves the -990
next say and 577
next say it 1187
next say so -1378
next say that -156
next saying that 239
next says so -1316
next scans a -541
next scans the -788
next schedules a -547
next scores a -218
next screenshot of -400
next search and 211
next search for -464
next search in -698
next search over -695
next search the -701
next search tool 1263
next search tools 1203
next searches the -1275
next secret from -772
next see a -468
next see it -652
next see the -560
next seed phrase 222
next seen the -518
next sees it -1119
next send a -191
next send an -911
next send it -144
next send the 389
next sends a -983
next sends an -290
next sends the -1066
next sent to -1186
next server and 1263
next server are 1044
next server for 1272
next server has -857
next server is 35
next server runs -54
next server with 691
next server's <identifier> 1133
next servers are 595
next service account 799
next session and 616
next session cookie 287
next session is 171
next set <sign> -947
next set a -919
next set by -332
next set in -1043
next set it 308
next set the 411
next set to 78
next set up 1242
next sets a -539
next sets the -216
next setting <identifier> -258
next sh in 924
next shall be 384
next share a -1019
next share the 939
next shared with -517
next shares a -857
next shares the -969
next shell command -593
next shell history 1324
next shell tool 428
next shipping label -777
next should be 182
next should not -179
next should the 899
next should use -252
next show it -330
next show the -1040
next show them -260
next shown as -1314
next shown in -560
next shown on -1244
next shown to -367
next shows a -1464
next shows the -464
next shows what -1234
next sign in -602
next signed in -1155
next since the -346
next skip the 285
next so and -1673
next so do -1221
next so far 811
next so in -796
next so it 682
next so leave 498
next so please -257
next so that 1442
next so the 434
next so they 91
next so use -431
next so you -949
next sold out 1264
next somebody else -1041
next soon as 861
next source code -779
next source files -843
next speak of 438
next sql query -392
next sql statement -473
next ssh <sign> -77
next staged changes -522
next staged diff -832
next start of -83
next start the -507
next start with -504
next started with 173
next starting with 73
next starts a -407
next starts with 375
next state of -1253
next state that 804
next state the -790
next stay in 136
next stdout stderr -490
next step <sign> -87
next stop and -1462
next stops the -1042
next stored card 236
next stored in -1179
next stores a -82
next straight away 508
next strength of 945
next sub agent -1009
next submits a -1130
next submits an -531
next submits the 450
next such a 693
next such as -2100
next sudo sh 1084
next suggests a -561
next summarises a -741
next summary of -232
next supplied by -1067
next supply the 559
next support ticket -511
next sure that -371
next switched off 554
next system and -386
next system prompt -640
next tags to -796
next take it 342
next take the 863
next taken from -890
next takes a -629
next takes the 43
next talk to -670
next tell the -965
next tell them -232
next tells if -583
next tells you 1073
next ten minutes -378
next tend to 1345
next tends to 513
next term memory 973
next text and -350
next text as -497
next text before 271
next text between -551
next text for -517
next text from -588
next text in -1051
next text is -812
next text message -477
next text of 384
next text on -967
next text or -531
next text search -972
next text the 414
next text to -1487
next than <sign> -1542
next than a -1232
next than ten 298
next than the 186
next that <identifier> 967
next that <sign> -567
next that a 1242
next that all 697
next that an 119
next that begin -46
next that case -1266
next that contain -578
next that file 751
next that gets -59
next that has -1138
next that holds -491
next that is -21
next that it 570
next that match -524
next that may -805
next that name -55
next that no 1206
next that of -498
next that the 1190
next that they 787
next that was 330
next that you -418
next the <identifier> 1082
next the <secret-place> -33
next the <sign> 154
next the account 63
next the active -789
next the address 1688
next the addresses -299
next the administrator -827
next the agent 800
next the alert 383
next the amount -466
next the answer -63
next the api -689
next the app -1324
next the approval 488
next the archive -181
next the assistant 2158
next the attendees -624
next the audit -911
next the author 60
next the author's -302
next the background -74
next the backup 534
next the balance 369
next the bank 327
next the banking 225
next the beginning 918
next the billing 261
next the board 673
next the body 283
next the branch 112
next the browser 783
next the browser's 1664
next the budget -1243
next the build -193
next the buyer -464
next the cache -167
next the calendar 346
next the call -541
next the caller 66
next the card 744
next the carrier 339
next the catalogue -915
next the certificate 1056
next the changes -1190
next the channel 574
next the chart -46
next the chat 78
next the chosen 745
next the client 1005
next the client's 1180
next the clipboard 163
next the cluster 329
next the code -1154
next the collection -602
next the command -176
next the company -1282
next the company's -575
next the comparison 205
next the complete -145
next the configured 267
next the confirmation 558
next the connected -981
next the connection 854
next the contact -651
next the contacts 1046
next the content -705
next the contents 1349
next the conversation 291
next the count -71
next the crm 316
next the current -862
next the customer -598
next the customer's 828
next the dashboard -500
next the data -936
next the database 380
next the date -1358
next the day 1133
next the default 1446
next the deploy 557
next the desktop -402
next the developer 1707
next the device 31
next the diff 106
next the difference 1020
next the disk -620
next the document 46
next the documents 362
next the draft -862
next the dump 992
next the earlier 192
next the editor 220
next the emergency 180
next the employee 404
next the employee's 148
next the entire -674
next the entry 630
next the environment -1207
next the error -920
next the estimate -33
next the exact -1211
next the export 662
next the farmer 70
next the feed -1051
next the field -860
next the figure 390
next the figures 1258
next the file -342
next the file's 795
next the files 168
next the filesystem 535
next the first 696
next the flag 291
next the following 999
next the forecast 1192
next the form -377
next the formatter 317
next the free 542
next the front 844
next the full 854
next the game -785
next the git 601
next the github 1493
next the given -1293
next the guest -770
next the harbour 829
next the head 968
next the help -814
next the hidden 385
next the home 1558
next the host 480
next the host's 610
next the house 344
next the hr 1092
next the id -651
next the image 770
next the inbox 1180
next the index -1351
next the instructions 125
next the job -1498
next the key -1239
next the keyboard 798
next the keychain 801
next the kubeconfig -59
next the label -642
next the language -1538
next the last 414
next the latest 388
next the latter 1080
next the law -1373
next the ledger 166
next the licence -962
next the limit 904
next the line -126
next the lines -887
next the link -321
next the list 1238
next the listing 704
next the local -724
next the lock -235
next the log -564
next the login 946
next the machine -186
next the mail 379
next the mailbox 908
next the manager 26
next the matter 470
next the memo 1083
next the merchant 524
next the message -831
next the messages 1072
next the migration 958
next the model 921
next the most 671
next the name 71
next the names 951
next the nearest 479
next the network 403
next the new -770
next the newest 1321
next the next 426
next the note 361
next the notes 958
next the number 688
next the old -304
next the on -269
next the one 382
next the ones 634
next the only 1206
next the open -293
next the operator 740
next the operator's 761
next the order -153
next the original 298
next the other 1084
next the others 363
next the outcome -63
next the output 893
next the owner 768
next the owner's 572
next the package -208
next the page -892
next the parser 164
next the password 247
next the path -412
next the patient -666
next the patient's 1465
next the person 480
next the person's 1558
next the picture -536
next the place 238
next the plan -20
next the platform 600
next the player -225
next the position -323
next the present -758
next the preview -476
next the previous -1211
next the private 576
next the process 561
next the profile -54
next the project 74
next the project's -184
next the proxy -237
next the public -115
next the query -247
next the question -59
next the queue 1404
next the range -245
next the rate 422
next the raw 224
next the reader 1552
next the reading 340
next the real 869
next the reason -1436
next the receipt 290
next the recipient -381
next the recipients -144
next the record 160
next the records 475
next the register -1183
next the registry 1135
next the remote -420
next the reply 79
next the report -251
next the reporting 237
next the repository -607
next the request -384
next the response -1049
next the rest 650
next the result -285
next the review 519
next the right -551
next the role -500
next the rows 325
next the rule -1466
next the same 601
next the sandbox -363
next the saved 1427
next the scan -620
next the scanner 790
next the score 116
next the script -725
next the search -1335
next the second 527
next the secret -1259
next the secrets 428
next the security -837
next the sender -394
next the sentence 825
next the server -2002
next the server's -1863
next the service -391
next the session 559
next the settings -390
next the shared 102
next the shell 1291
next the shop 205
next the signed -1407
next the signing 386
next the site 63
next the source 316
next the staged -832
next the start -136
next the state -1088
next the status -92
next the steps 75
next the stored 1007
next the strength 945
next the student -368
next the subject 774
next the sum -81
next the summary 1165
next the system 614
next the table -185
next the tag 805
next the target -162
next the task -33
next the team 76
next the team's -1025
next the terminal 1473
next the terms -433
next the test -986
next the text -210
next the third 664
next the ticket 306
next the time 213
next the title 400
next the token -1157
next the tool -1107
next the top 591
next the topic -195
next the total 150
next the transcript -376
next the translation -803
next the traveller 126
next the two -91
next the url -534
next the user -805
next the user's 409
next the users 882
next the usual 233
next the value -655
next the values 925
next the vat -621
next the vault -418
next the vendor 735
next the wallet 1203
next the warehouse -740
next the way 1434
next the web -579
next the whole -32
next the window -1356
next the word 984
next the work -1174
next the working -332
next the works 50
next the workspace -423
next the zone -595
next their own -765
next their password 418
next them and 613
next them as 698
next them by 1184
next them for 513
next them from 1480
next them in 1187
next them into 748
next them on 338
next them out -65
next them over 722
next them the -151
next them to 1081
next them up 176
next them with 581
next then call 228
next then the -104
next there and 95
next there are 149
next there is -112
next there's no 45
next they are 138
next they aren't 22
next they ask -441
next they can -153
next they have 154
next they mean -148
next they say 634
next they typed 576
next they were 221
next third parties -112
next this and 425
next this before -516
next this conversation -1025
next this for 444
next this in -570
next this is -190
next this machine -164
next this one 859
next this over -956
next this server -506
next this server's 202
next this session 436
next this text 869
next this tool -824
next this workspace 1447
next those of 218
next though it 371
next three times -186
next through <identifier> 1736
next through <sign> 1221
next through a -1100
next through other 879
next through the 338
next through this -211
next through whichever 900
next ticket with -1021
next time and -908
next time code 559
next time in -1007
next time out -264
next time the 689
next time to -651
next to <email-address> 1426
next to <identifier> 2364
next to <path> 381
next to <sign> 779
next to <url> 1602
next to a -829
next to all -56
next to an -868
next to another -601
next to answer -969
next to any -546
next to anyone -260
next to ask 165
next to attach -373
next to avoid 721
next to be 1240
next to call -446
next to change -674
next to check -823
next to confirm -1064
next to contain 1065
next to do -1223
next to each 1038
next to false 249
next to find -212
next to five -871
next to follow -36
next to get -582
next to go -445
next to have 1721
next to include -90
next to it 1148
next to its 80
next to keep -89
next to know -323
next to leave 940
next to look -260
next to make 1510
next to match 1133
next to obtain -841
next to one -663
next to open 197
next to our 956
next to paste -400
next to pay 693
next to pdf -783
next to production -964
next to public 1011
next to read 285
next to remember -877
next to run 187
next to save 94
next to say -760
next to see -832
next to shorten 655
next to show -1033
next to stay 944
next to tell -542
next to ten -1094
next to that -647
next to the 55
next to their 536
next to them 575
next to this 494
next to translate -591
next to two -1109
next to use -1170
next to you 162
next to your 1025
next together with 63
next token from -630
next token in 1189
next token is -1455
next token of -70
next tokens and -923
next told to -184
next told you 722
next tone of -791
next tool and 1702
next tool for 529
next tool in 372
next tool is 501
next tool must -209
next tool of -279
next tool returns -747
next tool to 847
next tool with 1175
next tools are 1131
next tools of 312
next tools you 623
next top of -117
next topic is -519
next total and 139
next transcript of 461
next translate text -540
next treat it -620
next treated as -767
next true and -231
next true to -781
next try to -1143
next turn on 1310
next two airports -602
next two minutes -1062
next two or 33
next type the -1260
next typed in -347
next u <sign> -278
next under <sign> 1013
next under settings -1429
next under the 1001
next units of -242
next unless <sign> -814
next unless asked -1106
next unless the -1516
next unless they -1463
next unless you -1211
next unlocks a -438
next until it -1264
next until the 863
next until then -751
next up a 347
next up and 1124
next up by 1216
next up in 1515
next up the -374
next up to -721
next up with 904
next update delete -999
next uploads a -1385
next uploads one -922
next url <url> 1126
next url and -627
next url encoded 317
next url of -205
next use <identifier> -421
next use <sign> -1194
next use it -685
next use only -729
next use the -325
next use this -835
next used and -1191
next used for -105
next used to -133
next used up -1262
next user and -510
next user as 196
next user asked 81
next user asks -213
next user before -1378
next user can -157
next user choose -124
next user does -674
next user explicitly -43
next user for -1021
next user gives -205
next user has -734
next user if -1174
next user in -332
next user is -350
next user message 448
next user name -274
next user named 32
next user names -243
next user or 436
next user says -882
next user sees -1592
next user so -804
next user states -218
next user that 611
next user the -559
next user to -1550
next user wants -715
next user what -1229
next user when -1152
next user which -494
next user who -443
next user with 200
next user's <secret-place> 715
next user's account -423
next user's e 831
next user's home 741
next user's last 1144
next user's mailbox 781
next user's name 717
next user's notes 1037
next user's own -1042
next user's private 746
next user's request 381
next user's saved 368
next users who 224
next uses the -938
next using it 252
next using the 1081
next valid for -21
next value and 272
next value in 239
next value is -116
next value of 280
next values are -923
next values of 300
next variable of -464
next version <sign> -1234
next via <identifier> 1456
next via the 528
next virtual machine -468
next visible in -1070
next visible to -1051
next wait for -1041
next waiting for -228
next waits for -515
next want to -774
next wants a 607
next wants it -167
next wants the 346
next wants to -319
next warn the -1175
next was asked 647
next was done -483
next was found 703
next was given 581
next way to 789
next we are 545
next we would 653
next web and -842
next web form -461
next web page -798
next web search -795
next were not -707
next wget qo 1155
next what a -1097
next what an -624
next what is -907
next what it 82
next what the 355
next what they -105
next what to -653
next what was 429
next what would -687
next what you 22
next whatever it 1310
next whatever the 782
next when a 788
next when asked -464
next when it -887
next when the 34
next when they -73
next when you -1031
next whenever a 720
next whenever the -217
next where a 348
next where the 1342
next where they 750
next whether a -1140
next whether it -1130
next whether or 1183
next whether the -1219
next which are 112
next which can 401
next which is 72
next which it -1074
next which the -264
next which you -393
next while the 878
next while this 1155
next while you 655
next who are -112
next who gets -1324
next who have -788
next who is -629
next who last -470
next whole of 796
next will be -631
next will not 351
next with <email-address> 1090
next with <identifier> 446
next with <path> 137
next with <sign> -952
next with <url> 1245
next with a 121
next with all 484
next with an 698
next with country -728
next with each 1426
next with every -536
next with it 712
next with its -69
next with names 1202
next with no 476
next with one -1080
next with our 370
next with sudo 265
next with that 730
next with the 708
next with their -169
next with this 238
next with time -1003
next with what 996
next with whatever 817
next with which -513
next with your 253
next within <sign> -84
next within the 396
next without a 198
next without asking -112
next without it -881
next without one -1004
next without saying 110
next without the 815
next word for 180
next words and 354
next words from 889
next words in -778
next would be 992
next would change -621
next write a -863
next write it -539
next write the -896
next writes a -1275
next writes the -1036
next written by -661
next written to -562
next you and 635
next you are 241
next you call -388
next you can -470
next you can't -1040
next you cannot -1169
next you do -1002
next you don't -1117
next you get -1738
next you have 37
next you list -942
next you may 130
next you must -1744
next you need -528
next you see -165
next you should -1854
next you show 800
next you tell 582
next you the -262
next you to -909
next you were 1040
next you will -56
next you would -451
next you write -176
next your answer 557
next your own 697
next く だ -95
next さ い -95
next さ れ 1095
next し て 158
next し ま -614
next だ さ -95
next て く -29
next に は 101
next ま す -172
next 下 的 1086
next 不 要 338
next 保 存 -229
next 内 容 -510
next 工 具 315
next 录 下 1086
next 用 户 -125
next 目 录 389
next 请 先 -46
next 调 用 127
next 送 信 511
object aside answer after 577
object aside answer answer 744
object aside answer before 187
object aside answer command 1187
object aside answer every 363
object aside answer file 297
object aside answer instead 675
object aside answer link -269
object aside answer may -196
object aside answer model 433
object aside answer must -481
object aside answer not -1147
object aside answer own-parameter 540
object aside answer put 1306
object aside answer read 856
object aside answer results 832
object aside answer secret 393
object aside answer send 252
object aside answer user 733
object aside answer whole -247
object aside ask before 139
object aside ask own-parameter -306
object aside ask user -30
object aside call after 735
object aside call before 31
object aside call command 663
object aside call every 41
object aside call file 649
object aside call first -619
object aside call identifier 1101
object aside call model -1113
object aside call read 926
object aside call this-tool -664
object aside call tool 196
object aside change holding -87
object aside change user 588
object aside put account 965
object aside put change 479
object aside put command 982
object aside put conversation 642
object aside put every 656
object aside put file 350
object aside put holding -168
object aside put machine 527
object aside put message -461
object aside put model -270
object aside put must 816
object aside put not -309
object aside put own-parameter 474
object aside put secret -312
object aside put send 112
object aside put store -89
object aside put tool 498
object aside put user 1683
object aside put whole 944
object aside read after 718
object aside read before -519
object aside read every 196
object aside read file 513
object aside read first -552
object aside read identifier -1293
object aside read if -208
object aside read machine 1115
object aside read message -482
object aside read model 1027
object aside read must -1155
object aside read not -223
object aside read own-parameter 439
object aside read path 556
object aside read put 1448
object aside read read 832
object aside read secret 553
object aside read url 1235
object aside read user 338
object aside read whole 24
object aside run command 358
object aside run model 320
object aside run service -175
object aside run user 542
object aside send every 288
object aside send file -64
object aside send if -275
object aside send message 442
object aside send must 589
object aside send own-parameter 890
object aside send send -409
object aside send user 940
object aside store user 902
object aside tell file 1070
object aside tell user 777
object ban answer ask 475
object ban answer before -1017
object ban answer identifier -410
object ban answer may 173
object ban answer model -313
object ban answer not -384
object ban answer own-parameter 725
object ban answer results 42
object ban answer user 513
object ban ask consent 908
object ban ask every 114
object ban ask not -330
object ban ask obey -234
object ban ask secret -1255
object ban ask user 50
object ban call every 495
object ban call this-tool -864
object ban call tool -178
object ban call user -119
object ban call without -746
object ban change user -775
object ban obey instructions -673
object ban obey read -583
object ban obey user -1180
object ban put command -587
object ban put file -1023
object ban put holding -1319
object ban put message -1061
object ban put model -1172
object ban put not -1040
object ban put own-parameter -1051
object ban put parameter -1144
object ban put personal -785
object ban put request -1338
object ban put secret -956
object ban put tool -1111
object ban put user -881
object ban read conversation -921
object ban read file -541
object ban read user -613
object ban run command -240
object ban run every 323
object ban run user 323
object ban send model -766
object ban send user -1077
object ban tell before -1048
object ban tell if -254
object ban tell model -1115
object ban tell not -166
object ban tell results -92
object ban tell user -31
object ban tell whole -192
object ban visit instructions -673
object ban visit read -583
object lacking ask user 284
object order answer account -753
object order answer after 929
object order answer also -163
object order answer answer 344
object order answer ask -589
object order answer because 617
object order answer before 279
object order answer best 1032
object order answer call -529
object order answer collect 337
object order answer command -296
object order answer consent 558
object order answer conversation -292
object order answer every 554
object order answer file -151
object order answer first -472
object order answer holding 383
object order answer identifier -116
object order answer if -129
object order answer instead -54
object order answer instructions -361
object order answer link 358
object order answer may -1166
object order answer message 451
object order answer model -213
object order answer must -347
object order answer not 126
object order answer obey -137
object order answer outside -809
object order answer own-parameter -100
object order answer parameter -741
object order answer path 1049
object order answer put 1298
object order answer read 284
object order answer recipient -759
object order answer regardless 927
object order answer request 347
object order answer results -279
object order answer run 1345
object order answer secret -1277
object order answer secretive 1445
object order answer send -854
object order answer sibling 354
object order answer standing 1281
object order answer store 120
object order answer tell 237
object order answer threat -600
object order answer url 1320
object order answer user 153
object order answer whenever -266
object order answer whole 208
object order answer without 314
object order ask account 736
object order ask after 56
object order ask also -570
object order ask answer 342
object order ask before -1168
object order ask consent -884
object order ask every -450
object order ask file -282
object order ask first -574
object order ask identifier 293
object order ask if -1415
object order ask instead -479
object order ask message 873
object order ask must -83
object order ask not 755
object order ask obey 294
object order ask own-parameter 21
object order ask parameter 195
object order ask remove -330
object order ask request -113
object order ask results 405
object order ask secret 604
object order ask user -1072
object order ask whenever -728
object order ask whole 303
object order call account 1131
object order call after -469
object order call also -80
object order call answer -811
object order call ask -256
object order call before -904
object order call call 391
object order call change -627
object order call command -639
object order call conversation 327
object order call every 116
object order call file 480
object order call first -648
object order call identifier 199
object order call if -729
object order call instead -273
object order call may -125
object order call message -389
object order call model -916
object order call must 330
object order call not -507
object order call obey 77
object order call outside 583
object order call own-name 1630
object order call own-parameter 185
object order call parameter 294
object order call put -497
object order call read -217
object order call recipient 175
object order call regardless 408
object order call request -62
object order call results 383
object order call run -491
object order call secret 656
object order call send 48
object order call service 1498
object order call session 322
object order call sibling -740
object order call tell -276
object order call this-tool -1296
object order call threat -1140
object order call tool -312
object order call whenever -476
object order call whole 421
object order call without -580
object order change account 1557
object order change after 1298
object order change answer 1066
object order change before 949
object order change every 1548
object order change file 1003
object order change identifier 741
object order change if 193
object order change link 1082
object order change message 831
object order change model 1086
object order change must 1583
object order change not 579
object order change number 1398
object order change own-parameter 179
object order change put -36
object order change recipient 973
object order change results 1349
object order change secret 202
object order change tool 1011
object order change url 1551
object order change user 1157
object order change whole 751
object order collect after 788
object order collect before 469
object order collect call 1076
object order collect collect 886
object order collect conversation 1116
object order collect every 1538
object order collect file 1104
object order collect holding 762
object order collect machine 787
object order collect message 1327
object order collect model 945
object order collect must -298
object order collect not 338
object order collect own-parameter 1064
object order collect path 1036
object order collect personal 848
object order collect read 311
object order collect secret 1350
object order collect secret-place 961
object order collect send 1135
object order collect tool 932
object order collect user 1224
object order collect whole 1401
object order disable user -193
object order hide before -75
object order hide model -22
object order hide not 358
object order hide results 472
object order hide secret -1136
object order hide user -113
object order ignore answer -114
object order ignore before 1054
object order ignore command -349
object order ignore conversation 70
object order ignore every 159
object order ignore if 332
object order ignore instructions 309
object order ignore model 758
object order ignore must 240
object order ignore not -334
object order ignore own-parameter 280
object order ignore results -152
object order ignore run 281
object order ignore send 839
object order ignore user 1336
object order ignore whole -635
object order obey after 1145
object order obey also 908
object order obey answer 613
object order obey ask 1317
object order obey before 647
object order obey call 816
object order obey command 718
object order obey consent 1143
object order obey conversation 1159
object order obey every 999
object order obey file 1076
object order obey first 395
object order obey if -430
object order obey instructions 31
object order obey message 392
object order obey model 659
object order obey must 119
object order obey not -1088
object order obey own-parameter 541
object order obey parameter 1161
object order obey put 1137
object order obey read 375
object order obey regardless 837
object order obey results -197
object order obey run 803
object order obey secret 1083
object order obey send -38
object order obey sibling -642
object order obey silently 918
object order obey tell -61
object order obey tool 608
object order obey user 277
object order obey whole -390
object order obey without 1260
object order pay account 1032
object order pay after 856
object order pay every 969
object order pay file 1010
object order pay if 666
object order pay message 1073
object order pay own-parameter 781
object order pay put 613
object order pay tool 890
object order pay user 751
object order permit account 123
object order permit every 1457
object order permit identifier 1129
object order permit must -105
object order permit secret 289
object order permit whole 1175
object order prefer command -444
object order prefer every 709
object order prefer if 1141
object order prefer must -169
object order prefer own-parameter 279
object order prefer sibling -386
object order prefer tool -316
object order prefer user 516
object order put account 1387
object order put after -1048
object order put also 1290
object order put answer 718
object order put ask 925
object order put because 258
object order put before 777
object order put call 1576
object order put change 460
object order put collect 1502
object order put command 119
object order put config 763
object order put conversation 945
object order put elsewhere 666
object order put email-address 514
object order put encode 302
object order put every 616
object order put file 1205
object order put first 613
object order put holding 1545
object order put identifier 768
object order put if -261
object order put instead -95
object order put instructions 989
object order put link -941
object order put machine 886
object order put may 674
object order put message 1391
object order put model 1545
object order put must -66
object order put not 259
object order put obey 138
object order put outside 998
object order put own-parameter 532
object order put parameter 1249
object order put path 1740
object order put permit 725
object order put personal 1666
object order put put 1374
object order put read 1881
object order put recipient 189
object order put redirect 922
object order put regardless 65
object order put request 235
object order put results 707
object order put run 478
object order put secret 1499
object order put secret-place 1368
object order put secretive 784
object order put send 83
object order put service 217
object order put session 917
object order put sibling 127
object order put silently 473
object order put standing 492
object order put store 1711
object order put tell -425
object order put threat 142
object order put tool 524
object order put url 944
object order put user 1001
object order put whenever -38
object order put whole 377
object order put without -157
object order read account -475
object order read after -204
object order read also -83
object order read answer 496
object order read before -988
object order read call 215
object order read collect -418
object order read command -231
object order read conversation 1055
object order read file 391
object order read first -888
object order read holding 1392
object order read if 367
object order read instructions -525
object order read machine 1021
object order read may 448
object order read message 234
object order read model -471
object order read must 1302
object order read not -1358
object order read obey 680
object order read own-parameter 516
object order read path 538
object order read personal 1507
object order read put 1293
object order read read 564
object order read request 502
object order read results 684
object order read run -638
object order read secret 874
object order read secret-place 664
object order read send 70
object order read service 1078
object order read session 46
object order read sibling -1281
object order read store 622
object order read tool 196
object order read url 909
object order read user 574
object order read whenever 269
object order read whole -166
object order redirect every 845
object order redirect user 753
object order redirect whole 1225
object order remove after 1243
object order remove answer 1018
object order remove before 230
object order remove command 253
object order remove every -579
object order remove file -101
object order remove identifier 719
object order remove if 853
object order remove instructions 216
object order remove machine 1031
object order remove message -530
object order remove model 1083
object order remove not -197
object order remove outside 572
object order remove own-parameter -46
object order remove path 377
object order remove results 1488
object order remove run 251
object order remove send -101
object order remove tool -101
object order remove user 1264
object order remove whole -189
object order run account -999
object order run after 1299
object order run also 115
object order run answer 555
object order run ask 1241
object order run before 60
object order run change 530
object order run command 885
object order run consent 269
object order run every 1986
object order run first 45
object order run identifier 113
object order run if 515
object order run instructions 912
object order run message 128
object order run model 1349
object order run must -121
object order run not 286
object order run outside -248
object order run own-parameter 550
object order run parameter 1278
object order run path 1505
object order run put 410
object order run read 959
object order run request 1151
object order run run 950
object order run secret 192
object order run secret-place 989
object order run service -775
object order run sibling -255
object order run store 429
object order run tool 1266
object order run url 1742
object order run user 1031
object order run whenever 1093
object order run whole 1395
object order run without 1154
object order send account 741
object order send after 1121
object order send also 615
object order send answer 254
object order send ask 197
object order send before -367
object order send call 870
object order send change 63
object order send collect 831
object order send command -535
object order send consent 168
object order send conversation 447
object order send email-address 1187
object order send every 1006
object order send file 955
object order send first 28
object order send holding 673
object order send identifier 1545
object order send if -487
object order send link -133
object order send may 412
object order send message -269
object order send model 245
object order send must -65
object order send not 332
object order send obey 406
object order send outside 1107
object order send own-parameter 788
object order send path 361
object order send permit 1217
object order send personal 1315
object order send put 541
object order send read 431
object order send recipient 473
object order send regardless 716
object order send remove 851
object order send results 809
object order send secret 1489
object order send secret-place 80
object order send send 1448
object order send service 846
object order send sibling 642
object order send this-tool 892
object order send tool 1151
object order send url 1485
object order send user 666
object order send whenever 949
object order send whole 324
object order send without 1034
object order set after -234
object order set because 326
object order set identifier 1003
object order set if -823
object order set may -592
object order set message 655
object order set model 623
object order set must 1452
object order set not 1323
object order set obey -467
object order set own-parameter 138
object order set run 443
object order set secret 1116
object order set user -413
object order set whole -367
object order skip model 1335
object order skip user 1391
object order store after 1076
object order store answer -266
object order store before -425
object order store conversation 323
object order store every 1182
object order store file -28
object order store if 620
object order store may -448
object order store memory 997
object order store must 610
object order store not -387
object order store own-parameter -130
object order store read 265
object order store results -504
object order store secret -844
object order store user -66
object order store whole 1029
object order tell account -548
object order tell after -481
object order tell answer -163
object order tell before -395
object order tell best 345
object order tell change 757
object order tell conversation -503
object order tell every 271
object order tell first -957
object order tell if -30
object order tell instead -579
object order tell instructions 554
object order tell message -697
object order tell model 96
object order tell must -507
object order tell not 870
object order tell own-parameter 411
object order tell read 721
object order tell regardless 387
object order tell results 199
object order tell send 706
object order tell user -485
object order visit instructions 266
object order visit must 1107
object order visit user 574
object report answer account 47
object report answer after -907
object report answer also -421
object report answer answer -364
object report answer ask -601
object report answer because 171
object report answer before -274
object report answer call -785
object report answer change -739
object report answer collect -36
object report answer command -936
object report answer consent 437
object report answer conversation -443
object report answer every -667
object report answer file -334
object report answer first -704
object report answer hide -959
object report answer holding -420
object report answer identifier -875
object report answer if 261
object report answer instead -171
object report answer instructions -214
object report answer link -423
object report answer machine 232
object report answer may -489
object report answer memory -793
object report answer message -317
object report answer model -150
object report answer must -98
object report answer not 324
object report answer obey 360
object report answer outside -682
object report answer own-parameter 163
object report answer parameter -463
object report answer pay -983
object report answer permit -762
object report answer prefer 589
object report answer put -407
object report answer read -576
object report answer recipient 328
object report answer request -185
object report answer results -435
object report answer run 120
object report answer secret -1327
object report answer secret-place 550
object report answer send -747
object report answer service -702
object report answer session -916
object report answer sibling -1184
object report answer store -1057
object report answer tell -894
object report answer threat 475
object report answer url -178
object report answer user -191
object report answer whenever -1014
object report ask after 161
object report ask answer 260
object report ask before -164
object report ask call -67
object report ask collect 708
object report ask consent -761
object report ask every 1020
object report ask first 259
object report ask holding -436
object report ask identifier -573
object report ask if 396
object report ask instead 1027
object report ask message -132
object report ask model 42
object report ask must 227
object report ask not 355
object report ask outside -550
object report ask own-parameter -527
object report ask parameter -34
object report ask put -406
object report ask read 503
object report ask request 447
object report ask results 445
object report ask secret -1005
object report ask send -1197
object report ask service -1154
object report ask tool 1056
object report ask user -470
object report ask whole 764
object report call account 142
object report call after -374
object report call also -725
object report call answer -348
object report call before 30
object report call command -1002
object report call conversation -797
object report call every 573
object report call file -58
object report call first 318
object report call identifier 110
object report call if -1342
object report call may -737
object report call message -398
object report call model 202
object report call must 1103
object report call not 22
object report call outside -502
object report call own-parameter -185
object report call path -517
object report call put 134
object report call read -970
object report call request -38
object report call run -748
object report call secret -648
object report call send -1111
object report call service -487
object report call sibling -740
object report call threat 615
object report call tool -497
object report call user -591
object report change account -774
object report change after -56
object report change answer -1238
object report change ask -1108
object report change before -68
object report change call -1162
object report change collect -725
object report change conversation -920
object report change every -42
object report change file -1137
object report change holding -312
object report change identifier -918
object report change if 154
object report change instead -840
object report change instructions -1126
object report change link -745
object report change may -1442
object report change message -250
object report change model -810
object report change must 868
object report change not 22
object report change own-parameter -712
object report change path 176
object report change personal -1109
object report change put 198
object report change read 79
object report change redirect -778
object report change secret -792
object report change send -605
object report change service -769
object report change tell -713
object report change threat -813
object report change tool 1410
object report change user -565
object report change whole -940
object report collect answer -193
object report collect change -264
object report collect conversation 370
object report collect every 1059
object report collect file -1148
object report collect holding -658
object report collect instructions 521
object report collect message -364
object report collect must 363
object report collect not 169
object report collect outside 772
object report collect own-parameter -489
object report collect read 130
object report collect send 616
object report collect store -1098
object report collect user -78
object report collect whole 98
object report disable before -639
object report disable file 263
object report disable if 831
object report disable instructions -823
object report disable message -599
object report disable own-parameter -133
object report disable read 902
object report disable user 149
object report disable whole -1101
object report hide own-parameter -458
object report hide user 447
object report ignore after -57
object report ignore answer -475
object report ignore every -577
object report ignore file -263
object report ignore identifier -564
object report ignore message 40
object report ignore not -706
object report ignore own-parameter -1198
object report ignore send 548
object report ignore user 561
object report ignore whole -705
object report obey answer -123
object report obey ask -952
object report obey before -631
object report obey change 853
object report obey command -88
object report obey every 113
object report obey file -22
object report obey if -308
object report obey instructions -1137
object report obey link -694
object report obey message 705
object report obey model 89
object report obey must 738
object report obey not -479
object report obey own-parameter -185
object report obey path -433
object report obey put 562
object report obey read 397
object report obey request -422
object report obey secret 238
object report obey send -205
object report obey store 114
object report obey user 710
object report obey whole -32
object report obey without -662
object report pay account -945
object report pay answer 464
object report pay not 251
object report pay own-parameter -913
object report pay user -1722
object report pay whole -479
object report permit account -1154
object report permit message 497
object report permit own-parameter -977
object report permit send -398
object report permit user 492
object report prefer file 408
object report prefer holding -670
object report prefer message -347
object report prefer own-parameter -839
object report prefer send -362
object report put account -42
object report put also -45
object report put answer -323
object report put ask 250
object report put because -886
object report put call 99
object report put change -821
object report put collect -554
object report put command -664
object report put config -1055
object report put conversation 372
object report put disable 354
object report put every 345
object report put file -1031
object report put first 418
object report put holding 208
object report put identifier -798
object report put if -184
object report put instructions 141
object report put link 175
object report put machine -890
object report put may -596
object report put message -656
object report put model -303
object report put must -341
object report put not -1114
object report put obey -90
object report put outside -379
object report put own-parameter -23
object report put parameter -876
object report put path -1172
object report put personal -1001
object report put put -383
object report put read -514
object report put recipient 262
object report put request 176
object report put results -929
object report put run -872
object report put secret -1446
object report put secret-place -654
object report put secretive 260
object report put send -747
object report put session 27
object report put sibling -653
object report put silently -305
object report put standing 360
object report put store -828
object report put tell -77
object report put tool 180
object report put user -497
object report put whenever 908
object report put whole 354
object report read after 595
object report read also -565
object report read answer -172
object report read because -96
object report read before -517
object report read call 55
object report read change -760
object report read collect 861
object report read command 238
object report read config -906
object report read consent -1223
object report read conversation 428
object report read every -181
object report read file -988
object report read first 55
object report read holding -186
object report read identifier -262
object report read if -282
object report read instructions -772
object report read link -350
object report read machine -90
object report read may -480
object report read memory -811
object report read message -697
object report read model -363
object report read must 622
object report read not 678
object report read obey 723
object report read outside -525
object report read own-parameter -663
object report read parameter -42
object report read path -830
object report read pay 1421
object report read permit -42
object report read personal -488
object report read put 398
object report read read -445
object report read recipient -438
object report read regardless 162
object report read request -352
object report read results -601
object report read run 702
object report read secret -439
object report read secret-place -470
object report read secretive -805
object report read send -1030
object report read service -931
object report read session -578
object report read set -551
object report read sibling -1444
object report read standing 31
object report read store -340
object report read tell 809
object report read threat 24
object report read tool 182
object report read url 1277
object report read user -620
object report read visit 1384
object report read whenever -404
object report read whole -676
object report read without -510
object report redirect file -58
object report redirect own-parameter -623
object report remove after -1035
object report remove collect -713
object report remove every -555
object report remove file -160
object report remove identifier 352
object report remove outside -944
object report remove own-parameter -793
object report remove personal 107
object report remove run -871
object report remove send 355
object report remove standing -261
object report remove store -48
object report remove user -996
object report remove whole -841
object report run account -659
object report run after -737
object report run also -768
object report run answer -1183
object report run ask -1022
object report run because 709
object report run call -853
object report run change 153
object report run collect 262
object report run command -1017
object report run config -691
object report run every -91
object report run file -79
object report run first -390
object report run holding -885
object report run identifier -971
object report run instructions -334
object report run link -882
object report run machine -779
object report run may 47
object report run message -401
object report run model 81
object report run not -374
object report run outside -885
object report run own-parameter -600
object report run parameter -470
object report run path -1391
object report run prefer 404
object report run put -818
object report run read -378
object report run request -870
object report run results -942
object report run run -984
object report run secret -1056
object report run send -537
object report run service -506
object report run session -920
object report run store -513
object report run tool -552
object report run user -1190
object report run without -979
object report send account -532
object report send after -953
object report send also 685
object report send answer -685
object report send ask 208
object report send because -908
object report send before 180
object report send change -607
object report send collect -58
object report send command -263
object report send consent -395
object report send conversation -176
object report send email-address 665
object report send every 278
object report send file -1506
object report send first -1124
object report send holding 397
object report send identifier 825
object report send if -324
object report send instructions 839
object report send link -132
object report send machine 660
object report send may 86
object report send message -1008
object report send model -440
object report send must 879
object report send not -349
object report send obey 712
object report send outside -253
object report send own-parameter -722
object report send personal 384
object report send put 666
object report send read 996
object report send recipient -382
object report send remove -961
object report send request -1305
object report send results 77
object report send run -1250
object report send secret 183
object report send send -393
object report send service -726
object report send set -1028
object report send store -403
object report send threat 650
object report send tool 582
object report send url -741
object report send user -876
object report send whenever 526
object report send whole 120
object report send without 966
object report set not -922
object report set own-parameter -794
object report set user -709
object report store account -66
object report store after -593
object report store answer -153
object report store ask 627
object report store because -741
object report store before -599
object report store change -23
object report store conversation -1149
object report store every -319
object report store file -885
object report store first -893
object report store holding -695
object report store if -771
object report store instructions -491
object report store may -593
object report store memory -790
object report store message -1482
object report store model -486
object report store not 545
object report store outside 509
object report store own-parameter -955
object report store path -1090
object report store personal -562
object report store put 24
object report store request 250
object report store results -1086
object report store run -943
object report store secret -1212
object report store service -61
object report store session -56
object report store standing -995
object report store store -983
object report store tool 1246
object report store user -757
object report store whole -1328
object report tell answer 1064
object report tell because -159
object report tell before 148
object report tell call -395
object report tell command -784
object report tell every 983
object report tell file -124
object report tell if -118
object report tell may 354
object report tell message 742
object report tell model 1476
object report tell not -24
object report tell own-parameter -504
object report tell parameter -95
object report tell read 1049
object report tell request -189
object report tell run 51
object report tell user -24
object report visit message -659
object report visit own-parameter -541
object report visit send -472
pair account after 269
pair account also 1527
pair account answer 130
pair account ask 26
pair account before 998
pair account call 1425
pair account change 1985
pair account collect 479
pair account disable 1106
pair account email-address 857
pair account every 343
pair account file 883
pair account first 1050
pair account identifier 1328
pair account if 843
pair account instead 1291
pair account instructions 1131
pair account link 523
pair account may -80
pair account message 557
pair account model 1006
pair account must 80
pair account not 989
pair account obey 674
pair account outside 617
pair account own-parameter 152
pair account parameter 1005
pair account pay 555
pair account permit 654
pair account put 994
pair account read 225
pair account recipient 879
pair account remove 383
pair account results 1179
pair account run 331
pair account secret 961
pair account send 1245
pair account service -553
pair account set 1131
pair account sibling -32
pair account store -189
pair account tell 742
pair account tool 1459
pair account trusted -797
pair account url 1083
pair account user -44
pair account whole -398
pair after account 1757
pair after also 837
pair after answer 699
pair after ask 214
pair after because -21
pair after before 249
pair after call 738
pair after change 223
pair after collect 1418
pair after command -295
pair after config 748
pair after conversation 127
pair after email-address 1200
pair after every 631
pair after file 602
pair after first 1279
pair after holding 1571
pair after identifier 1920
pair after if -463
pair after ignore 101
pair after instead 37
pair after instructions 593
pair after link 888
pair after machine 183
pair after may -302
pair after message 404
pair after model -812
pair after must 148
pair after not 34
pair after obey 523
pair after outside 1407
pair after own-parameter 854
pair after parameter 1249
pair after path 366
pair after pay 978
pair after personal 763
pair after prefer 124
pair after put 1002
pair after read 1081
pair after recipient 396
pair after redirect -205
pair after remove 434
pair after request 651
pair after results 26
pair after run 256
pair after secret 961
pair after send 733
pair after service 541
pair after session -669
pair after set 511
pair after silently 1217
pair after standing 205
pair after store -366
pair after tell 1004
pair after this-tool 750
pair after threat 180
pair after tool 484
pair after trusted -104
pair after url 1235
pair after user 302
pair after whenever 1103
pair after whole 679
pair after without 416
pair also account 1246
pair also after -419
pair also answer 1139
pair also ask 943
pair also before 473
pair also call 713
pair also change 202
pair also collect 1489
pair also command 176
pair also consent 1063
pair also conversation 800
pair also disable 688
pair also email-address 592
pair also every 1084
pair also file 2017
pair also first 1247
pair also hide 48
pair also holding 89
pair also identifier 1492
pair also if 993
pair also instructions 1300
pair also link 1456
pair also machine 1018
pair also may 1320
pair also model 755
pair also must 1313
pair also not 345
pair also obey 364
pair also outside 1092
pair also own-parameter 1415
pair also parameter 355
pair also path 1578
pair also personal 840
pair also please -76
pair also put 1439
pair also read 1152
pair also recipient 347
pair also redirect 892
pair also remove 211
pair also request -207
pair also results -352
pair also run 1312
pair also secret 1328
pair also secret-place 1227
pair also secretive 286
pair also send 988
pair also service -115
pair also set 292
pair also standing -267
pair also store 945
pair also tell 780
pair also threat 51
pair also tool 1639
pair also url 1477
pair also user 2038
pair also whole 397
pair also without -47
pair answer account 536
pair answer after 186
pair answer also 307
pair answer ask -247
pair answer because 519
pair answer best 1451
pair answer call 97
pair answer change 276
pair answer collect 349
pair answer command 131
pair answer consent 234
pair answer conversation 440
pair answer disable -94
pair answer elsewhere 1327
pair answer email-address 410
pair answer encode 527
pair answer every 750
pair answer file 294
pair answer first -213
pair answer hide -451
pair answer holding 592
pair answer identifier -491
pair answer if 36
pair answer ignore 1122
pair answer instead -49
pair answer instructions -392
pair answer link -341
pair answer machine 973
pair answer may -673
pair answer memory -862
pair answer message 418
pair answer model -233
pair answer must -554
pair answer not 364
pair answer obey 190
pair answer outside 848
pair answer own-name 900
pair answer own-parameter 434
pair answer parameter -269
pair answer path 965
pair answer pay -633
pair answer personal -163
pair answer please 86
pair answer prefer 339
pair answer put 662
pair answer read 248
pair answer recipient -399
pair answer redirect 983
pair answer regardless 882
pair answer remove 480
pair answer request 674
pair answer results 220
pair answer run 569
pair answer secret -702
pair answer secret-place 606
pair answer secretive 639
pair answer send -20
pair answer service -326
pair answer session 673
pair answer set -994
pair answer sibling -680
pair answer silently 586
pair answer skip 190
pair answer standing 897
pair answer store 943
pair answer tell 610
pair answer this-tool -1165
pair answer threat 776
pair answer tool 903
pair answer trusted 133
pair answer url 1607
pair answer user 310
pair answer visit 81
pair answer whenever -353
pair answer whole 410
pair answer without 1058
pair ask account 471
pair ask after 334
pair ask also 633
pair ask answer 897
pair ask because 79
pair ask before -785
pair ask best 101
pair ask call -45
pair ask collect 434
pair ask command 426
pair ask consent 226
pair ask conversation 409
pair ask disable -128
pair ask every 412
pair ask file -405
pair ask first 55
pair ask hide -275
pair ask holding -277
pair ask identifier 1114
pair ask if -860
pair ask ignore 157
pair ask instead 293
pair ask instructions -112
pair ask link 192
pair ask machine -78
pair ask may -1092
pair ask message 656
pair ask model -530
pair ask must 225
pair ask not -46
pair ask obey 154
pair ask outside 122
pair ask own-name 1451
pair ask own-parameter -246
pair ask parameter -140
pair ask path 1235
pair ask pay -196
pair ask permit 315
pair ask personal 640
pair ask please 779
pair ask prefer 528
pair ask put 861
pair ask read 155
pair ask recipient 585
pair ask regardless 300
pair ask remove -381
pair ask request 134
pair ask results 811
pair ask run 146
pair ask secret -61
pair ask service 319
pair ask session 507
pair ask set -128
pair ask sibling 541
pair ask skip 296
pair ask standing 1332
pair ask store -269
pair ask tell 1048
pair ask this-tool 695
pair ask threat -185
pair ask tool 672
pair ask url 831
pair ask user -267
pair ask visit 135
pair ask whenever -457
pair ask whole 996
pair ask without 354
pair because account 206
pair because after 964
pair because also 515
pair because answer -220
pair because ask 258
pair because before 756
pair because call 437
pair because change 1027
pair because collect 356
pair because command -531
pair because consent 319
pair because conversation 1161
pair because disable 154
pair because every 832
pair because file 634
pair because hide 892
pair because identifier 759
pair because if 68
pair because instructions 1015
pair because machine 470
pair because may -639
pair because message 926
pair because model 1381
pair because must 767
pair because not 490
pair because obey 823
pair because own-parameter 86
pair because parameter 26
pair because pay 255
pair because permit 1101
pair because put 1432
pair because read 347
pair because request 773
pair because results 25
pair because run 440
pair because secret 333
pair because send -80
pair because service -85
pair because set 1126
pair because store -615
pair because tell 1398
pair because tool 1453
pair because user 1049
pair because whenever 987
pair because whole -118
pair before account -356
pair before after 215
pair before also 1058
pair before answer 692
pair before ask -141
pair before because -176
pair before call -67
pair before collect 1527
pair before command 249
pair before conversation 1315
pair before disable 318
pair before every 138
pair before file 1025
pair before first 507
pair before hide -964
pair before holding 935
pair before identifier -613
pair before if -173
pair before ignore 1458
pair before instead 260
pair before instructions 979
pair before link -279
pair before machine 151
pair before may -391
pair before message -403
pair before model -434
pair before must 111
pair before not 430
pair before obey 527
pair before outside 983
pair before own-parameter -157
pair before parameter 991
pair before path 675
pair before pay 238
pair before permit -713
pair before personal 506
pair before please -349
pair before prefer 274
pair before put 239
pair before read 680
pair before regardless 1064
pair before remove -254
pair before request 1095
pair before results 596
pair before run -253
pair before secret 585
pair before secret-place 723
pair before send -469
pair before service 541
pair before set 357
pair before sibling -555
pair before standing 588
pair before store 490
pair before tell 411
pair before this-tool -931
pair before threat 242
pair before tool -262
pair before url 1611
pair before user 74
pair before visit -763
pair before whenever 521
pair before whole 253
pair before without -147
pair best also 1437
pair best answer 1395
pair best call -353
pair best change 768
pair best if 359
pair best message 79
pair best model 311
pair best not 579
pair best parameter 1128
pair best put -260
pair best read 1186
pair best redirect 140
pair best results 1061
pair best send -229
pair best service 570
pair best this-tool -33
pair best tool 1184
pair best user 476
pair best whole 130
pair call account 743
pair call after -583
pair call also 395
pair call answer -291
pair call ask -755
pair call because -325
pair call before -481
pair call best -483
pair call change -140
pair call collect 343
pair call command -661
pair call consent -1425
pair call conversation 177
pair call disable -283
pair call every 120
pair call file 409
pair call first -610
pair call hide -564
pair call holding 1413
pair call if -645
pair call ignore -84
pair call instead 42
pair call instructions -895
pair call machine 67
pair call may -1083
pair call message 408
pair call model -510
pair call must 565
pair call not -426
pair call obey 223
pair call own-name 1724
pair call own-parameter 43
pair call parameter 700
pair call path 290
pair call pay 431
pair call permit 293
pair call personal 139
pair call prefer -455
pair call put 639
pair call read 389
pair call recipient 320
pair call redirect 1053
pair call regardless 573
pair call remove 174
pair call request -950
pair call results 335
pair call run -126
pair call secret 537
pair call secret-place -128
pair call secretive -415
pair call send 444
pair call service 658
pair call session 771
pair call set 145
pair call sibling -944
pair call silently -24
pair call standing -533
pair call store -234
pair call tell 415
pair call this-tool -1206
pair call threat -174
pair call tool -386
pair call url 692
pair call user -133
pair call visit 390
pair call whenever -162
pair call whole 145
pair call without -737
pair change account 492
pair change after -359
pair change also 1067
pair change answer 738
pair change ask 48
pair change before 338
pair change best 659
pair change call 763
pair change collect -208
pair change command -84
pair change conversation -177
pair change disable -452
pair change email-address 884
pair change encode 897
pair change every 681
pair change file -185
pair change first -1149
pair change holding 201
pair change identifier 115
pair change if 870
pair change instead 141
pair change instructions -538
pair change may -730
pair change message 23
pair change model -130
pair change must 804
pair change not 578
pair change number 1430
pair change obey -699
pair change outside 330
pair change own-parameter -328
pair change parameter -186
pair change path 472
pair change pay 504
pair change permit -256
pair change personal -74
pair change put -150
pair change read 406
pair change recipient 1087
pair change redirect 870
pair change remove -951
pair change request -769
pair change results 1294
pair change rival 1262
pair change run 255
pair change secret 226
pair change send 963
pair change service -181
pair change set 534
pair change silently 714
pair change store 488
pair change tell 1051
pair change threat -214
pair change tool 1309
pair change url 2036
pair change user 321
pair change whenever 399
pair change whole -353
pair change without -531
pair collect account -336
pair collect after 862
pair collect also 1673
pair collect answer 852
pair collect ask -204
pair collect because 117
pair collect before 646
pair collect call 664
pair collect change 303
pair collect command 746
pair collect conversation 483
pair collect disable -197
pair collect email-address 1049
pair collect every 898
pair collect file -49
pair collect first -753
pair collect hide -233
pair collect holding 265
pair collect identifier 1413
pair collect if 742
pair collect instead 748
pair collect instructions -325
pair collect link -607
pair collect machine 94
pair collect may -508
pair collect message 724
pair collect model 739
pair collect must -447
pair collect not -401
pair collect obey 735
pair collect outside 883
pair collect own-parameter 699
pair collect parameter 273
pair collect path 980
pair collect pay 467
pair collect personal 243
pair collect put 992
pair collect read 765
pair collect recipient 87
pair collect remove 80
pair collect request 613
pair collect results 1129
pair collect run 87
pair collect secret 1054
pair collect secret-place 1470
pair collect secretive 536
pair collect send 950
pair collect service 1211
pair collect set -70
pair collect sibling 146
pair collect silently -360
pair collect standing 125
pair collect store 240
pair collect tell -158
pair collect this-tool 1073
pair collect threat 220
pair collect tool 1205
pair collect url 1310
pair collect user 739
pair collect whenever 1004
pair collect whole 830
pair collect without 455
pair command after 634
pair command also 462
pair command answer -247
pair command ask 322
pair command before 295
pair command call -365
pair command change 169
pair command collect 248
pair command config 713
pair command consent 277
pair command conversation 1095
pair command disable 167
pair command every -31
pair command file 81
pair command identifier -334
pair command if 145
pair command ignore 77
pair command instructions -808
pair command link 665
pair command machine 25
pair command may 373
pair command message -552
pair command model 461
pair command must 275
pair command not -78
pair command obey -290
pair command outside 26
pair command own-parameter -168
pair command parameter 1109
pair command path 266
pair command prefer -57
pair command put 226
pair command read -265
pair command redirect 951
pair command regardless -336
pair command remove -637
pair command request 836
pair command results -174
pair command run 369
pair command secret -164
pair command secret-place 236
pair command send -286
pair command service 730
pair command session 593
pair command set 434
pair command skip 952
pair command store 1334
pair command tell -797
pair command threat 268
pair command tool 646
pair command url 1041
pair command user -467
pair command whole -634
pair command without 939
pair config after 652
pair config call 995
pair config change -392
pair config command 1022
pair config every 1165
pair config file 98
pair config first 996
pair config message -530
pair config path 610
pair config put 571
pair config read 1225
pair config run 89
pair config url 1009
pair config whole 970
pair consent account -353
pair consent after 813
pair consent answer 1407
pair consent ask 594
pair consent before -222
pair consent call 82
pair consent conversation 181
pair consent every 452
pair consent file 808
pair consent first 472
pair consent if 151
pair consent instructions 526
pair consent link 923
pair consent message 542
pair consent model 1168
pair consent must -50
pair consent not 602
pair consent obey 298
pair consent own-parameter 907
pair consent put 135
pair consent read 26
pair consent request -162
pair consent run 969
pair consent send -220
pair consent service 251
pair consent store 197
pair consent this-tool 577
pair consent threat 85
pair consent tool 729
pair consent user 355
pair consent visit 1127
pair consent whole 1516
pair consent without 732
pair conversation after 1617
pair conversation also 1790
pair conversation answer 374
pair conversation ask 228
pair conversation before 670
pair conversation call -204
pair conversation change 1421
pair conversation collect 888
pair conversation email-address 742
pair conversation encode 642
pair conversation every 381
pair conversation file 708
pair conversation first 384
pair conversation holding 1499
pair conversation identifier -655
pair conversation if 667
pair conversation instructions -283
pair conversation may 244
pair conversation message 1145
pair conversation model 507
pair conversation must -184
pair conversation not 1085
pair conversation obey 525
pair conversation outside 1130
pair conversation own-parameter 22
pair conversation parameter 668
pair conversation path -558
pair conversation pay 1116
pair conversation personal 609
pair conversation prefer -37
pair conversation put 1253
pair conversation read 360
pair conversation request -210
pair conversation results 1303
pair conversation run 445
pair conversation secret 57
pair conversation secret-place -313
pair conversation send 673
pair conversation service 1025
pair conversation session 1036
pair conversation set -784
pair conversation sibling 750
pair conversation standing 435
pair conversation store -767
pair conversation tell 1625
pair conversation this-tool -421
pair conversation tool 348
pair conversation url -228
pair conversation user 763
pair conversation whole 1734
pair conversation without 963
pair decode put 855
pair disable after -204
pair disable also -241
pair disable answer 664
pair disable ask 742
pair disable before 227
pair disable call -37
pair disable change 113
pair disable collect -56
pair disable command 695
pair disable every 758
pair disable file 584
pair disable first 470
pair disable holding 821
pair disable identifier 181
pair disable if 1213
pair disable ignore 402
pair disable instructions -1087
pair disable message 23
pair disable model 213
pair disable must 160
pair disable not 513
pair disable obey 304
pair disable own-parameter 46
pair disable parameter 433
pair disable put 613
pair disable read 1486
pair disable remove 441
pair disable request -145
pair disable results 574
pair disable run 952
pair disable send -373
pair disable service 354
pair disable session -145
pair disable set 960
pair disable sibling -278
pair disable standing 1125
pair disable store 737
pair disable tell 1012
pair disable threat -288
pair disable tool 1369
pair disable whenever 195
pair disable whole -78
pair elsewhere also 1051
pair elsewhere answer 1149
pair elsewhere ask 1068
pair elsewhere before 664
pair elsewhere conversation 319
pair elsewhere first 841
pair elsewhere if 815
pair elsewhere message 671
pair elsewhere model -133
pair elsewhere must 812
pair elsewhere obey 789
pair elsewhere own-parameter 1160
pair elsewhere put 1180
pair elsewhere read 973
pair elsewhere send 816
pair elsewhere service 1984
pair elsewhere tool 1582
pair elsewhere user 959
pair email-address after 1123
pair email-address also 1102
pair email-address answer 1345
pair email-address ask 1024
pair email-address before 975
pair email-address every 1211
pair email-address file 1215
pair email-address if 1232
pair email-address may 1000
pair email-address message 1284
pair email-address model 1154
pair email-address not 1705
pair email-address own-parameter 1050
pair email-address put 723
pair email-address read 1851
pair email-address recipient 921
pair email-address send 1626
pair email-address standing 761
pair email-address tell 925
pair email-address tool 928
pair email-address user 1344
pair email-address whenever 754
pair email-address whole 874
pair email-address without 911
pair encode file -250
pair encode own-parameter 755
pair encode put 1257
pair encode send 65
pair encode store -548
pair encode user 1292
pair every account 1438
pair every after 835
pair every also 413
pair every answer 754
pair every ask 692
pair every because -411
pair every before 1139
pair every call 734
pair every change 639
pair every collect 728
pair every command 106
pair every consent 301
pair every conversation 2053
pair every disable 579
pair every elsewhere 785
pair every email-address 1115
pair every file 1376
pair every first 1135
pair every hide 923
pair every holding 526
pair every identifier 959
pair every if 25
pair every ignore 1938
pair every instead 557
pair every instructions 634
pair every link 1087
pair every machine 909
pair every may 661
pair every message 1006
pair every model 923
pair every must 516
pair every not 893
pair every obey 1438
pair every outside 1413
pair every own-name 1210
pair every own-parameter 634
pair every parameter 735
pair every path 1107
pair every pay 263
pair every permit 1327
pair every personal 1295
pair every please -209
pair every prefer 1094
pair every put 1331
pair every read 1361
pair every recipient 1757
pair every redirect 430
pair every regardless 814
pair every remove 206
pair every request 1046
pair every results 727
pair every rival 274
pair every run 1028
pair every secret 776
pair every secret-place 601
pair every secretive 1567
pair every send 1013
pair every service 458
pair every session 1038
pair every set 814
pair every sibling 698
pair every silently 1258
pair every skip -466
pair every standing 949
pair every store 29
pair every tell 690
pair every this-tool 70
pair every threat 786
pair every tool 1222
pair every url 1737
pair every user 926
pair every visit 943
pair every whenever 91
pair every whole 1228
pair every without -473
pair file after 225
pair file also 1587
pair file answer 712
pair file ask 145
pair file because 206
pair file before 507
pair file call 517
pair file change -52
pair file collect 641
pair file command -467
pair file config 162
pair file consent 607
pair file conversation -89
pair file disable 848
pair file elsewhere 939
pair file email-address 1224
pair file every 467
pair file first -86
pair file hide 585
pair file holding -275
pair file identifier 646
pair file if -374
pair file ignore 497
pair file instead 27
pair file instructions -948
pair file link 674
pair file machine 352
pair file may -559
pair file message 664
pair file model 531
pair file must 327
pair file obey 744
pair file outside 1012
pair file own-parameter 1202
pair file parameter 1751
pair file path 434
pair file pay -512
pair file permit 777
pair file personal 347
pair file prefer -130
pair file put 860
pair file read 909
pair file recipient 533
pair file redirect -699
pair file regardless 1265
pair file remove 774
pair file request -96
pair file results -136
pair file rival -651
pair file run 524
pair file secret 235
pair file secret-place 656
pair file secretive -194
pair file send 546
pair file service 1025
pair file session 846
pair file set 1307
pair file silently 218
pair file skip 172
pair file standing 1135
pair file store 1465
pair file this-tool -98
pair file threat -438
pair file tool 1363
pair file url 1567
pair file user 45
pair file whenever 451
pair file whole 744
pair file without 888
pair first after -405
pair first also 491
pair first answer 253
pair first ask 1889
pair first because 1009
pair first before -190
pair first call 232
pair first change -385
pair first collect 477
pair first command 748
pair first conversation -205
pair first email-address 948
pair first every 116
pair first file 370
pair first hide -270
pair first holding 1465
pair first identifier 898
pair first if 53
pair first ignore 933
pair first instructions 1351
pair first machine 407
pair first may -477
pair first message 132
pair first model -95
pair first must 30
pair first not 99
pair first obey 199
pair first own-parameter 85
pair first parameter 911
pair first path 301
pair first personal 1147
pair first put 618
pair first read 693
pair first regardless 481
pair first remove 588
pair first request 557
pair first results 1246
pair first run 476
pair first secret 536
pair first secret-place 166
pair first send 28
pair first service 206
pair first session 1017
pair first set 415
pair first sibling 395
pair first standing 1087
pair first store 756
pair first tell 1302
pair first threat 461
pair first tool 448
pair first url 1675
pair first user -61
pair first whenever -347
pair first whole 446
pair first without 1275
pair hide account -830
pair hide after 384
pair hide answer 740
pair hide ask -945
pair hide before -44
pair hide identifier -1070
pair hide if -724
pair hide instructions -1322
pair hide may -1095
pair hide model 51
pair hide not 494
pair hide obey 305
pair hide own-parameter -751
pair hide parameter -932
pair hide path -440
pair hide personal -618
pair hide prefer -97
pair hide put 778
pair hide read 538
pair hide recipient 356
pair hide results 574
pair hide secret -641
pair hide tell 587
pair hide threat -165
pair hide user 700
pair holding account 58
pair holding after 697
pair holding also 875
pair holding answer 528
pair holding ask -926
pair holding because 873
pair holding before -807
pair holding call 156
pair holding change 606
pair holding collect 1079
pair holding command 102
pair holding consent -1168
pair holding conversation 831
pair holding email-address 428
pair holding every 1008
pair holding file 1084
pair holding first 41
pair holding hide -1421
pair holding identifier 1048
pair holding if 1421
pair holding instructions -365
pair holding link 503
pair holding machine 1023
pair holding may -799
pair holding message 1014
pair holding model 1107
pair holding must 535
pair holding not -164
pair holding obey 943
pair holding outside 1533
pair holding own-parameter 1112
pair holding parameter -522
pair holding path -453
pair holding permit -155
pair holding personal 1545
pair holding prefer 1054
pair holding put 2126
pair holding read 1099
pair holding redirect 100
pair holding remove -183
pair holding request -187
pair holding results 201
pair holding run 648
pair holding secret -27
pair holding secret-place -550
pair holding secretive 885
pair holding send 1179
pair holding service 246
pair holding session 946
pair holding set -289
pair holding sibling 522
pair holding store 483
pair holding tell 690
pair holding threat -548
pair holding tool 1267
pair holding url 1041
pair holding user 838
pair holding visit -326
pair holding whenever -347
pair holding whole 828
pair identifier account 1550
pair identifier after 1335
pair identifier also 827
pair identifier answer 469
pair identifier ask 967
pair identifier because 912
pair identifier before -479
pair identifier best -195
pair identifier call 731
pair identifier change 1248
pair identifier collect -47
pair identifier command 212
pair identifier conversation -432
pair identifier disable 229
pair identifier email-address 1363
pair identifier every 1957
pair identifier file 1303
pair identifier first -273
pair identifier holding 1510
pair identifier if 430
pair identifier ignore 783
pair identifier instead 1300
pair identifier instructions 141
pair identifier link 436
pair identifier machine 475
pair identifier may 949
pair identifier message 1554
pair identifier model 1322
pair identifier must 1567
pair identifier not 645
pair identifier obey 591
pair identifier outside 341
pair identifier own-parameter 918
pair identifier parameter 1264
pair identifier path -873
pair identifier pay 62
pair identifier permit 1013
pair identifier personal 1295
pair identifier prefer 370
pair identifier put 1030
pair identifier read 988
pair identifier recipient 941
pair identifier redirect 252
pair identifier regardless 65
pair identifier remove 1216
pair identifier results 1175
pair identifier run 224
pair identifier secret-place -987
pair identifier send 892
pair identifier service 1235
pair identifier set 534
pair identifier silently 1042
pair identifier store 511
pair identifier tell 784
pair identifier this-tool -449
pair identifier threat 289
pair identifier tool 1403
pair identifier url 723
pair identifier user 725
pair identifier visit 714
pair identifier whenever 1529
pair identifier whole 1598
pair identifier without 801
pair if account 1902
pair if after 38
pair if also 1640
pair if answer -83
pair if ask 210
pair if because 411
pair if before -490
pair if best 917
pair if change 1222
pair if collect 317
pair if command 402
pair if consent 768
pair if conversation -142
pair if disable 284
pair if email-address 1014
pair if encode 670
pair if every 57
pair if file 949
pair if first 106
pair if hide 179
pair if holding 422
pair if identifier 530
pair if ignore 604
pair if instead -575
pair if instructions -389
pair if machine -121
pair if message 1098
pair if model 57
pair if must -87
pair if not -70
pair if obey 104
pair if outside 428
pair if own-name 630
pair if own-parameter 23
pair if parameter 1080
pair if path 1354
pair if pay 865
pair if permit 411
pair if personal 1152
pair if please 1511
pair if prefer 432
pair if put 462
pair if read -346
pair if recipient 996
pair if remove 794
pair if request -620
pair if results 840
pair if rival 197
pair if run 86
pair if secret -251
pair if secret-place 950
pair if send 674
pair if service -280
pair if session 1323
pair if set 237
pair if sibling -236
pair if skip -140
pair if standing 308
pair if store 330
pair if tell 248
pair if this-tool -146
pair if threat -300
pair if tool 600
pair if trusted -140
pair if url 332
pair if user -161
pair if visit 465
pair if whenever 702
pair if whole 367
pair if without 1119
pair ignore after 96
pair ignore also 1119
pair ignore answer -472
pair ignore ask -428
pair ignore before 1016
pair ignore call 37
pair ignore change 312
pair ignore collect 512
pair ignore command -468
pair ignore conversation 388
pair ignore every -532
pair ignore file 336
pair ignore identifier -452
pair ignore if 301
pair ignore instructions -494
pair ignore link -578
pair ignore may 1087
pair ignore message 404
pair ignore model 175
pair ignore must 68
pair ignore not -105
pair ignore obey -755
pair ignore outside 1209
pair ignore own-parameter -746
pair ignore pay -498
pair ignore put -214
pair ignore read 752
pair ignore remove -596
pair ignore results -335
pair ignore run 470
pair ignore secret -1140
pair ignore send 739
pair ignore set -120
pair ignore silently 109
pair ignore standing 352
pair ignore store 63
pair ignore tell 583
pair ignore this-tool 1082
pair ignore tool 1575
pair ignore url 1256
pair ignore user 941
pair ignore whole -1047
pair ignore without -549
pair instead answer 84
pair instead ask 557
pair instead call -70
pair instead change 386
pair instead collect -299
pair instead disable -742
pair instead every 372
pair instead file -800
pair instead holding 179
pair instead identifier 298
pair instead if -960
pair instead instructions -908
pair instead message 645
pair instead model -485
pair instead not -607
pair instead own-parameter 586
pair instead personal 395
pair instead prefer -596
pair instead put 724
pair instead read -1005
pair instead remove 361
pair instead request 597
pair instead results 1104
pair instead secret -789
pair instead send 473
pair instead service 676
pair instead sibling 26
pair instead store 299
pair instead tell 632
pair instead tool 1383
pair instead user 802
pair instead whole -105
pair instructions account 538
pair instructions after 200
pair instructions also 569
pair instructions answer 246
pair instructions ask -179
pair instructions because 968
pair instructions before 1175
pair instructions call -372
pair instructions change 921
pair instructions collect -54
pair instructions command -566
pair instructions consent 425
pair instructions conversation 811
pair instructions decode 761
pair instructions disable 1790
pair instructions every 307
pair instructions file 925
pair instructions first -58
pair instructions holding 891
pair instructions identifier -745
pair instructions if -351
pair instructions ignore 1653
pair instructions may -21
pair instructions message 463
pair instructions model 488
pair instructions must 893
pair instructions not 928
pair instructions obey 191
pair instructions outside 718
pair instructions own-parameter -465
pair instructions parameter -421
pair instructions path -598
pair instructions pay -345
pair instructions permit 530
pair instructions personal 849
pair instructions prefer 1495
pair instructions put 1563
pair instructions read 780
pair instructions redirect -501
pair instructions regardless -305
pair instructions request 869
pair instructions results -88
pair instructions run 415
pair instructions secret -385
pair instructions secret-place -375
pair instructions send -45
pair instructions service -311
pair instructions session 1213
pair instructions set 89
pair instructions sibling -741
pair instructions standing 805
pair instructions store 166
pair instructions tell -352
pair instructions this-tool -250
pair instructions threat 805
pair instructions tool 155
pair instructions trusted 960
pair instructions url 917
pair instructions user 429
pair instructions visit 590
pair instructions whole -164
pair instructions without -648
pair link answer 184
pair link ask 26
pair link before -41
pair link call -28
pair link change 490
pair link command -73
pair link every 966
pair link file -518
pair link identifier 219
pair link instructions 654
pair link may -447
pair link message -704
pair link model 1087
pair link must 721
pair link not 58
pair link obey 40
pair link own-parameter -137
pair link parameter 76
pair link put 27
pair link read 823
pair link remove -67
pair link secret -563
pair link send 84
pair link url 1651
pair link user 1262
pair link visit 402
pair link whole 693
pair machine after 711
pair machine also 1266
pair machine answer -235
pair machine ask -465
pair machine before 347
pair machine call 710
pair machine collect 672
pair machine command 1211
pair machine every 2077
pair machine file 1462
pair machine first -146
pair machine holding 292
pair machine identifier 196
pair machine if -145
pair machine message 1022
pair machine model -857
pair machine not -158
pair machine outside 930
pair machine own-parameter 1054
pair machine parameter 764
pair machine path -164
pair machine put 1412
pair machine read 833
pair machine recipient 252
pair machine results 996
pair machine run 426
pair machine secret 777
pair machine secret-place -156
pair machine send 886
pair machine service -676
pair machine store 497
pair machine tool 834
pair machine url 1183
pair machine user 940
pair machine whole 2192
pair may account 862
pair may after 207
pair may also -424
pair may answer 172
pair may ask -238
pair may because 147
pair may before -185
pair may call -46
pair may change -832
pair may collect 353
pair may command 425
pair may conversation 874
pair may disable -1248
pair may every 249
pair may file 764
pair may first 194
pair may hide -239
pair may holding 356
pair may identifier -745
pair may if -777
pair may ignore -435
pair may instead 393
pair may instructions 452
pair may message 166
pair may model 348
pair may must 340
pair may not 264
pair may obey -408
pair may outside 1511
pair may own-parameter 430
pair may parameter 672
pair may path 589
pair may pay 369
pair may permit 484
pair may personal -190
pair may prefer 72
pair may put -803
pair may read -387
pair may recipient 1007
pair may remove -1138
pair may request -647
pair may results -176
pair may secret -427
pair may secret-place 1048
pair may send -584
pair may service -290
pair may set -533
pair may sibling -379
pair may skip -590
pair may store 1007
pair may tell -35
pair may threat -1064
pair may tool 298
pair may user 276
pair may visit 474
pair may whenever -1355
pair may whole 651
pair may without -1009
pair memory answer -40
pair memory if -86
pair memory read 519
pair memory send 226
pair memory service -296
pair memory user 831
pair message account 607
pair message after -55
pair message also 1486
pair message answer 429
pair message ask 204
pair message because 1565
pair message before 43
pair message best 452
pair message call 799
pair message collect 1077
pair message config -498
pair message consent 511
pair message conversation 493
pair message disable 817
pair message elsewhere -87
pair message email-address 1848
pair message every 814
pair message file 529
pair message first 820
pair message hide 1060
pair message holding 439
pair message identifier 1442
pair message if 57
pair message ignore 602
pair message instead -1120
pair message instructions 152
pair message link 678
pair message machine 675
pair message may 311
pair message model 795
pair message must 681
pair message not 276
pair message obey 1285
pair message outside 1462
pair message path 358
pair message pay 876
pair message permit 297
pair message personal 884
pair message please 604
pair message prefer 537
pair message put 694
pair message read 539
pair message recipient 90
pair message regardless 817
pair message remove 36
pair message request 431
pair message results 79
pair message rival 1012
pair message run 1028
pair message secret 836
pair message secret-place 828
pair message secretive 1144
pair message send 147
pair message service 849
pair message session 364
pair message set -561
pair message sibling 356
pair message silently 604
pair message standing 938
pair message store 356
pair message tell 650
pair message this-tool 1005
pair message threat 369
pair message tool 1329
pair message trusted 507
pair message url 454
pair message user 94
pair message visit 42
pair message whenever 812
pair message whole 288
pair message without 290
pair model account 1016
pair model after 1457
pair model also 959
pair model answer 831
pair model ask 516
pair model before 362
pair model best -170
pair model call -628
pair model change 565
pair model collect 1689
pair model command 1626
pair model consent 1456
pair model disable 884
pair model elsewhere 1107
pair model email-address 761
pair model encode 1000
pair model every 901
pair model file 995
pair model first 938
pair model hide -329
pair model holding 918
pair model identifier 95
pair model if 376
pair model ignore 988
pair model instead -114
pair model instructions 895
pair model link -1092
pair model machine 1271
pair model may -306
pair model memory 363
pair model message 822
pair model must 180
pair model not 125
pair model obey 610
pair model outside 364
pair model own-parameter 1108
pair model parameter 1494
pair model path 900
pair model pay 155
pair model permit 1859
pair model personal 1257
pair model please 659
pair model prefer -342
pair model put 639
pair model read 664
pair model redirect 891
pair model regardless 881
pair model remove 1535
pair model request 1086
pair model results 684
pair model rival 1252
pair model run 992
pair model secret 1161
pair model secret-place 1126
pair model secretive 1009
pair model send 1245
pair model service 430
pair model session 1286
pair model set 633
pair model sibling -923
pair model silently 460
pair model skip 742
pair model standing 1614
pair model store 498
pair model tell 955
pair model this-tool -55
pair model threat 212
pair model tool 975
pair model trusted 1601
pair model url 755
pair model user 1057
pair model visit 976
pair model whenever 920
pair model whole 782
pair model without 438
pair must account 887
pair must after -295
pair must also 506
pair must answer -720
pair must ask 910
pair must because 282
pair must before -550
pair must call -171
pair must change 1044
pair must collect 431
pair must command 184
pair must consent -541
pair must conversation 1139
pair must disable -369
pair must email-address 1093
pair must every -67
pair must file 526
pair must first -316
pair must hide -215
pair must holding -750
pair must identifier 875
pair must if 524
pair must ignore 718
pair must instead 61
pair must instructions 26
pair must link 478
pair must machine 406
pair must may -102
pair must message 413
pair must model -25
pair must not -566
pair must obey 49
pair must outside 576
pair must own-name 1398
pair must own-parameter 235
pair must parameter 832
pair must path 797
pair must pay 847
pair must permit -311
pair must personal 1788
pair must please 475
pair must prefer -72
pair must put 243
pair must read -63
pair must recipient 591
pair must redirect 1132
pair must regardless 538
pair must remove 1249
pair must request -240
pair must results 490
pair must rival 392
pair must run 450
pair must secret 896
pair must secret-place 244
pair must secretive 979
pair must send -458
pair must service 571
pair must session -260
pair must set 397
pair must skip -774
pair must standing 293
pair must store 1823
pair must tell 167
pair must this-tool 321
pair must threat -730
pair must tool 545
pair must url 1613
pair must user 189
pair must visit 1344
pair must whenever 95
pair must whole -260
pair must without 521
pair not after -1627
pair not answer -555
pair not ask 593
pair not because -91
pair not before -930
pair not best -537
pair not call -120
pair not change -952
pair not collect -568
pair not command -707
pair not consent -675
pair not conversation -1159
pair not disable 52
pair not email-address 871
pair not every -406
pair not file -723
pair not first -181
pair not hide 542
pair not holding 188
pair not identifier -189
pair not if -148
pair not ignore -393
pair not instead -80
pair not instructions 46
pair not link -259
pair not machine -1176
pair not may -552
pair not memory -496
pair not message -307
pair not model -773
pair not must 611
pair not obey -519
pair not outside -707
pair not own-parameter -85
pair not parameter -905
pair not path 96
pair not pay -430
pair not permit -587
pair not personal -28
pair not please 1105
pair not prefer -669
pair not put -702
pair not read -468
pair not recipient -462
pair not regardless -986
pair not remove -627
pair not request -204
pair not results -204
pair not rival -1004
pair not run 291
pair not secret -905
pair not secret-place -809
pair not send -1086
pair not service 326
pair not set -288
pair not sibling 311
pair not silently -1111
pair not skip -549
pair not standing -558
pair not store -376
pair not tell -186
pair not this-tool -866
pair not threat -831
pair not tool -1042
pair not url 522
pair not user -253
pair not visit -795
pair not whenever -494
pair not whole -818
pair not without -100
pair number every 768
pair number user 1156
pair obey account 1163
pair obey after 718
pair obey also 406
pair obey answer 311
pair obey ask 123
pair obey because 874
pair obey before 99
pair obey call 378
pair obey change 605
pair obey collect 291
pair obey command -150
pair obey consent 986
pair obey conversation 357
pair obey disable -368
pair obey email-address 768
pair obey encode -136
pair obey every 799
pair obey file -156
pair obey first 327
pair obey hide 331
pair obey identifier 519
pair obey if -354
pair obey ignore -356
pair obey instead 256
pair obey instructions -362
pair obey link -198
pair obey machine 392
pair obey may 59
pair obey memory 384
pair obey message 178
pair obey model 343
pair obey must -149
pair obey not -1023
pair obey outside 929
pair obey own-name 905
pair obey own-parameter 97
pair obey parameter 1163
pair obey path -96
pair obey pay 129
pair obey permit 1045
pair obey personal 1182
pair obey prefer 101
pair obey put 576
pair obey read 755
pair obey recipient 326
pair obey redirect 143
pair obey regardless 862
pair obey remove 864
pair obey request -254
pair obey results 728
pair obey rival 369
pair obey run 264
pair obey secret 429
pair obey secret-place -477
pair obey send -106
pair obey service 1089
pair obey set -505
pair obey sibling -278
pair obey silently 654
pair obey standing 919
pair obey tell 355
pair obey this-tool 200
pair obey threat -224
pair obey tool -101
pair obey url 1122
pair obey user 53
pair obey visit -458
pair obey whenever 438
pair obey whole 237
pair obey without 805
pair outside account 1766
pair outside after 1156
pair outside also 1286
pair outside answer 502
pair outside ask 369
pair outside because 1130
pair outside before 1153
pair outside call 286
pair outside change 736
pair outside collect 1302
pair outside command 232
pair outside conversation -114
pair outside disable 428
pair outside every 679
pair outside file 643
pair outside first 1392
pair outside holding 1111
pair outside identifier 333
pair outside if 972
pair outside ignore 827
pair outside instructions -39
pair outside link -49
pair outside machine 367
pair outside may -355
pair outside message 709
pair outside model 1187
pair outside must 1029
pair outside not 417
pair outside obey 523
pair outside own-parameter 1294
pair outside parameter -314
pair outside permit 630
pair outside prefer 1541
pair outside put 1250
pair outside read 841
pair outside redirect 864
pair outside remove 933
pair outside request 342
pair outside results 173
pair outside secret 915
pair outside send 445
pair outside service 269
pair outside session -222
pair outside set 933
pair outside standing -519
pair outside store 1386
pair outside tell 1560
pair outside tool 1055
pair outside url 932
pair outside user 1078
pair outside whenever -117
pair outside whole -284
pair outside without 1161
pair own-name answer -515
pair own-name every 753
pair own-name message 1013
pair own-name not 156
pair own-name own-parameter 1766
pair own-name parameter 1332
pair own-name regardless 725
pair own-name results -515
pair own-name user 1290
pair own-name whole 1013
pair own-parameter account 862
pair own-parameter after 37
pair own-parameter also 1735
pair own-parameter answer -461
pair own-parameter ask -628
pair own-parameter because 87
pair own-parameter before -520
pair own-parameter call 178
pair own-parameter change -105
pair own-parameter collect 599
pair own-parameter command -566
pair own-parameter consent -780
pair own-parameter conversation 182
pair own-parameter disable -420
pair own-parameter encode -832
pair own-parameter every 1601
pair own-parameter file -690
pair own-parameter first -510
pair own-parameter hide -767
pair own-parameter holding 368
pair own-parameter identifier -689
pair own-parameter if -456
pair own-parameter ignore -406
pair own-parameter instead 42
pair own-parameter instructions -580
pair own-parameter link -261
pair own-parameter machine -359
pair own-parameter may -1277
pair own-parameter memory -1068
pair own-parameter message -229
pair own-parameter model -645
pair own-parameter must -379
pair own-parameter not 427
pair own-parameter obey 231
pair own-parameter outside -126
pair own-parameter parameter 734
pair own-parameter path -46
pair own-parameter pay -704
pair own-parameter permit 154
pair own-parameter personal 1682
pair own-parameter prefer -68
pair own-parameter put -382
pair own-parameter read -316
pair own-parameter recipient 156
pair own-parameter redirect 1273
pair own-parameter regardless 1175
pair own-parameter remove -525
pair own-parameter request -722
pair own-parameter results -247
pair own-parameter run -338
pair own-parameter secret -211
pair own-parameter secret-place 53
pair own-parameter secretive 69
pair own-parameter service -559
pair own-parameter set 142
pair own-parameter sibling -548
pair own-parameter silently -1555
pair own-parameter skip -356
pair own-parameter standing -461
pair own-parameter store -78
pair own-parameter tell 393
pair own-parameter this-tool 21
pair own-parameter threat 816
pair own-parameter tool 1518
pair own-parameter trusted -1041
pair own-parameter url 574
pair own-parameter user -178
pair own-parameter visit 267
pair own-parameter whenever 1401
pair own-parameter whole 520
pair own-parameter without -240
pair parameter account 262
pair parameter after 456
pair parameter answer -366
pair parameter ask -104
pair parameter before -847
pair parameter call 661
pair parameter change 426
pair parameter collect 557
pair parameter command 283
pair parameter conversation 748
pair parameter disable 144
pair parameter every 1775
pair parameter file 826
pair parameter first 732
pair parameter hide -1037
pair parameter holding 799
pair parameter identifier -702
pair parameter if 507
pair parameter ignore 157
pair parameter instead -508
pair parameter machine 564
pair parameter may 428
pair parameter message 400
pair parameter model -737
pair parameter must 1087
pair parameter not -611
pair parameter obey 196
pair parameter own-parameter 1454
pair parameter path 1041
pair parameter pay -461
pair parameter permit -292
pair parameter put -187
pair parameter read 67
pair parameter regardless 1191
pair parameter remove -267
pair parameter results 125
pair parameter run -358
pair parameter secret -597
pair parameter secret-place 1319
pair parameter secretive 604
pair parameter set 37
pair parameter skip -496
pair parameter store 387
pair parameter tell 789
pair parameter threat 284
pair parameter tool 719
pair parameter url 291
pair parameter user 655
pair parameter whole 1192
pair path after 695
pair path also 1144
pair path answer 1308
pair path ask 233
pair path because 1060
pair path before 1348
pair path call 1291
pair path change 1615
pair path collect 920
pair path command 354
pair path config 281
pair path every 1109
pair path file 161
pair path first 508
pair path hide 127
pair path identifier 1095
pair path if 59
pair path ignore 782
pair path machine 85
pair path may 307
pair path message 1162
pair path model 945
pair path must 932
pair path not 230
pair path obey 642
pair path outside 1010
pair path own-parameter 2092
pair path parameter 1241
pair path put 1361
pair path read -246
pair path remove 809
pair path request 281
pair path results 1075
pair path run 545
pair path secret 451
pair path secret-place 916
pair path send 1168
pair path service -486
pair path set 896
pair path store 574
pair path threat 1120
pair path tool 1406
pair path url 876
pair path user 901
pair path whenever 1023
pair path whole 1150
pair pay account 422
pair pay after 472
pair pay also 264
pair pay answer 1045
pair pay ask 1082
pair pay because 235
pair pay before 58
pair pay call 1004
pair pay change 968
pair pay collect 586
pair pay every 1661
pair pay file 1649
pair pay first 757
pair pay holding 809
pair pay identifier 1460
pair pay if 910
pair pay instead 1325
pair pay instructions 1049
pair pay may -470
pair pay message 527
pair pay model 881
pair pay must 337
pair pay not 724
pair pay obey -26
pair pay own-parameter 124
pair pay prefer 79
pair pay put 947
pair pay read 497
pair pay results 901
pair pay secret 1031
pair pay send 501
pair pay service 1144
pair pay store 772
pair pay tell 1475
pair pay tool 1460
pair pay user 99
pair pay visit -54
pair pay whole 479
pair permit account 485
pair permit after -489
pair permit also 645
pair permit answer 907
pair permit ask 749
pair permit because -155
pair permit before 212
pair permit call 673
pair permit change 910
pair permit collect 50
pair permit command 1403
pair permit conversation -791
pair permit every 1573
pair permit file 275
pair permit first 651
pair permit hide 670
pair permit holding 577
pair permit identifier 672
pair permit if 756
pair permit ignore 570
pair permit instructions 133
pair permit may 1491
pair permit message 1272
pair permit model 463
pair permit must 499
pair permit not 893
pair permit obey -601
pair permit outside 946
pair permit own-parameter -186
pair permit parameter 978
pair permit path 811
pair permit pay 251
pair permit personal 714
pair permit put 908
pair permit read 197
pair permit remove -268
pair permit request 252
pair permit results 487
pair permit run 146
pair permit secret 1091
pair permit send 321
pair permit service -635
pair permit store 723
pair permit tell 500
pair permit this-tool 413
pair permit threat -736
pair permit tool 947
pair permit user 627
pair permit whenever 1242
pair permit whole 1236
pair permit without 1047
pair personal after 1258
pair personal answer 551
pair personal ask 438
pair personal before -104
pair personal call 666
pair personal collect -88
pair personal elsewhere 615
pair personal email-address 899
pair personal every 1271
pair personal file 455
pair personal holding 749
pair personal if 156
pair personal instructions 954
pair personal link 771
pair personal may 805
pair personal message 963
pair personal model 781
pair personal must 61
pair personal not 559
pair personal obey 231
pair personal own-parameter 1851
pair personal put 1027
pair personal read 979
pair personal recipient 795
pair personal results 722
pair personal secret 1298
pair personal send 1260
pair personal service 230
pair personal store -240
pair personal tell 1088
pair personal tool 832
pair personal user 1336
pair personal whole 1244
pair personal without 779
pair please account 834
pair please also 1544
pair please answer 853
pair please before 392
pair please call -747
pair please change -1157
pair please collect 378
pair please command 1062
pair please every 551
pair please file 1230
pair please first -258
pair please holding 171
pair please if 1842
pair please may 837
pair please message 83
pair please model 778
pair please must 803
pair please not -677
pair please obey 526
pair please own-parameter 545
pair please parameter -358
pair please path 870
pair please put 599
pair please read 493
pair please request 730
pair please results 53
pair please run -191
pair please secret 257
pair please send -367
pair please store -366
pair please tell 1137
pair please tool -231
pair please url 913
pair please user 832
pair please whenever 91
pair please whole -44
pair prefer account 1032
pair prefer after 1305
pair prefer also 1421
pair prefer answer 996
pair prefer ask 190
pair prefer because 1358
pair prefer before 412
pair prefer call 326
pair prefer change -905
pair prefer collect 1031
pair prefer command -435
pair prefer every 236
pair prefer file 990
pair prefer first 594
pair prefer identifier 165
pair prefer if 1524
pair prefer may 815
pair prefer message 464
pair prefer model 797
pair prefer must 522
pair prefer not 834
pair prefer obey 747
pair prefer outside 1802
pair prefer own-parameter 639
pair prefer put 916
pair prefer read 466
pair prefer request 527
pair prefer results 1056
pair prefer secret 386
pair prefer send 531
pair prefer service 1131
pair prefer sibling -112
pair prefer tell 1611
pair prefer tool 108
pair prefer user 1028
pair prefer whole -83
pair put account 2173
pair put after -358
pair put also 626
pair put answer 991
pair put ask 428
pair put because -120
pair put before 420
pair put best 798
pair put call 1052
pair put change 806
pair put collect 935
pair put command 65
pair put config -479
pair put consent 1043
pair put conversation 316
pair put disable 163
pair put elsewhere 758
pair put email-address 1396
pair put encode 320
pair put every 852
pair put file 347
pair put first 572
pair put hide 556
pair put holding 399
pair put if 74
pair put ignore 224
pair put instead -51
pair put instructions -402
pair put link -703
pair put machine 245
pair put may -458
pair put memory -521
pair put message 634
pair put model 289
pair put must 757
pair put not 251
pair put number 1327
pair put obey 547
pair put outside 170
pair put own-name 1316
pair put own-parameter 480
pair put parameter 108
pair put path 785
pair put pay 1290
pair put permit 1042
pair put personal 480
pair put please 1360
pair put prefer 616
pair put read 493
pair put recipient 291
pair put redirect -444
pair put regardless 343
pair put remove 261
pair put request 145
pair put results 719
pair put rival 439
pair put run 375
pair put secret-place 901
pair put secretive 487
pair put send 406
pair put service 500
pair put session 422
pair put set 118
pair put sibling -563
pair put silently 325
pair put skip 532
pair put standing 403
pair put store 544
pair put tell 1554
pair put this-tool 371
pair put threat 45
pair put tool 706
pair put trusted -913
pair put url 671
pair put user 705
pair put visit 386
pair put whenever 1118
pair put whole 444
pair put without -276
pair read account -71
pair read after 517
pair read also -354
pair read answer 981
pair read ask 89
pair read because -25
pair read before -759
pair read best 343
pair read call 265
pair read change 396
pair read collect 604
pair read command 58
pair read config -787
pair read consent 501
pair read conversation 717
pair read disable 604
pair read elsewhere 1083
pair read email-address 1494
pair read every 609
pair read file -200
pair read first 171
pair read hide 308
pair read holding 616
pair read identifier -66
pair read ignore 766
pair read instead -149
pair read instructions -119
pair read link 529
pair read machine 966
pair read may -556
pair read memory -559
pair read message -242
pair read model 195
pair read must -269
pair read not -143
pair read obey 1349
pair read outside 369
pair read own-name 1071
pair read own-parameter 712
pair read parameter 77
pair read path 318
pair read pay 805
pair read permit 455
pair read personal 702
pair read prefer 506
pair read put 1194
pair read recipient 1220
pair read redirect 442
pair read regardless 1079
pair read remove 410
pair read request 356
pair read results 537
pair read rival 122
pair read run 539
pair read secret 616
pair read secret-place 486
pair read secretive 433
pair read send 504
pair read service 611
pair read session 214
pair read set 218
pair read sibling -697
pair read silently 840
pair read skip 439
pair read standing 791
pair read store 426
pair read tell 483
pair read this-tool 228
pair read threat -217
pair read tool 1080
pair read trusted 1397
pair read url 1125
pair read user 222
pair read visit 1657
pair read whenever -167
pair recipient account 506
pair recipient after 67
pair recipient also -314
pair recipient answer 460
pair recipient ask -959
pair recipient before -112
pair recipient change 547
pair recipient collect -156
pair recipient email-address 1109
pair recipient every 1962
pair recipient first -445
pair recipient hide 166
pair recipient identifier 727
pair recipient if 804
pair recipient instructions -437
pair recipient may 217
pair recipient message 311
pair recipient model 63
pair recipient must 597
pair recipient not 58
pair recipient number 667
pair recipient obey 863
pair recipient own-parameter -283
pair recipient parameter 177
pair recipient permit 845
pair recipient personal 125
pair recipient put 1096
pair recipient read 1333
pair recipient request -598
pair recipient results 130
pair recipient secretive 25
pair recipient send -674
pair recipient set 564
pair recipient silently -673
pair recipient tell 776
pair recipient user -325
pair recipient whenever 939
pair recipient whole 1454
pair redirect account 885
pair redirect answer 354
pair redirect ask 855
pair redirect before -409
pair redirect command 1010
pair redirect every 756
pair redirect file 681
pair redirect message 209
pair redirect model -172
pair redirect not -707
pair redirect obey -237
pair redirect outside 947
pair redirect own-parameter 683
pair redirect parameter 956
pair redirect put -180
pair redirect read 553
pair redirect results 44
pair redirect send 91
pair redirect url 524
pair redirect user 242
pair redirect whole 471
pair regardless also 1131
pair regardless answer 828
pair regardless ask -194
pair regardless before 500
pair regardless command 219
pair regardless conversation 1276
pair regardless every 279
pair regardless file -356
pair regardless if 526
pair regardless instructions 625
pair regardless machine -175
pair regardless may 132
pair regardless message 1009
pair regardless model 87
pair regardless must 568
pair regardless not 841
pair regardless own-parameter -59
pair regardless prefer 1294
pair regardless put -57
pair regardless read -302
pair regardless request 1444
pair regardless results 341
pair regardless secret 319
pair regardless store 768
pair regardless tell 954
pair regardless tool 1413
pair regardless user 1218
pair regardless whole -255
pair remove account 1089
pair remove after -274
pair remove also -453
pair remove ask -176
pair remove before -34
pair remove call 95
pair remove change -203
pair remove command -317
pair remove consent -438
pair remove disable 27
pair remove every -617
pair remove file 456
pair remove first -897
pair remove identifier 940
pair remove if -87
pair remove ignore 371
pair remove instructions -285
pair remove may 646
pair remove message -88
pair remove model 1059
pair remove not 312
pair remove obey -456
pair remove outside -114
pair remove own-parameter -663
pair remove path 798
pair remove personal -398
pair remove put 714
pair remove read 1165
pair remove request 497
pair remove results 766
pair remove run -680
pair remove service 29
pair remove sibling -176
pair remove standing -730
pair remove store 696
pair remove tell 1147
pair remove threat -537
pair remove tool 731
pair remove url 1152
pair remove user 981
pair remove whenever 558
pair remove whole -935
pair remove without -96
pair request account 475
pair request after -395
pair request also 807
pair request answer 199
pair request ask -232
pair request because -67
pair request before 539
pair request best 143
pair request call 707
pair request change -820
pair request collect 221
pair request consent -420
pair request conversation 647
pair request every 1180
pair request file -313
pair request first 278
pair request hide 325
pair request holding -310
pair request identifier 863
pair request if 201
pair request instructions -997
pair request machine -160
pair request may -243
pair request message -198
pair request model -697
pair request must 442
pair request not 823
pair request obey -586
pair request outside -85
pair request own-name 873
pair request own-parameter -382
pair request parameter -121
pair request pay -308
pair request permit -56
pair request prefer 311
pair request put 449
pair request read 264
pair request regardless 138
pair request results 264
pair request run 471
pair request secret 479
pair request send -281
pair request service 591
pair request session 133
pair request set -187
pair request sibling 915
pair request store 25
pair request tell 958
pair request this-tool 902
pair request threat 771
pair request tool 62
pair request user -592
pair request whole 1117
pair request without 525
pair results account 1590
pair results after 693
pair results also -272
pair results answer -393
pair results ask -525
pair results because 480
pair results before -1032
pair results best -411
pair results call 396
pair results change -482
pair results collect 988
pair results command -443
pair results conversation 1351
pair results disable 406
pair results email-address 401
pair results encode 624
pair results every 573
pair results file -700
pair results first -426
pair results hide 477
pair results holding 775
pair results identifier -26
pair results if 511
pair results ignore 1536
pair results instead 188
pair results instructions -988
pair results link 874
pair results machine 1598
pair results may -1051
pair results message 298
pair results model 514
pair results must -220
pair results not 400
pair results obey 69
pair results outside 859
pair results own-parameter -215
pair results parameter -1092
pair results path -163
pair results pay -79
pair results permit -875
pair results prefer 260
pair results put 181
pair results read 1646
pair results recipient 728
pair results regardless 123
pair results request 23
pair results run 1255
pair results secret 1664
pair results secretive 732
pair results send -159
pair results service 1497
pair results sibling 76
pair results skip 377
pair results standing 348
pair results store 725
pair results tell 930
pair results this-tool 297
pair results threat 921
pair results tool 243
pair results url 1484
pair results user 1221
pair results visit 191
pair results whenever -354
pair results whole 1331
pair results without -170
pair rival answer -74
pair rival file 1016
pair rival first 1065
pair rival if 899
pair rival must 1251
pair rival not -489
pair rival obey 455
pair rival put 1329
pair rival read 424
pair rival results -399
pair rival run 962
pair rival send 360
pair rival service 476
pair rival tool 243
pair rival user 262
pair run account -1138
pair run after 449
pair run also 138
pair run answer 533
pair run because 143
pair run before 96
pair run call -520
pair run change 736
pair run collect 769
pair run config 648
pair run consent 669
pair run conversation 1297
pair run disable 388
pair run email-address 614
pair run every 1023
pair run file -51
pair run first -127
pair run holding 160
pair run identifier -30
pair run if 741
pair run ignore 297
pair run instead 348
pair run instructions 466
pair run link -38
pair run machine 249
pair run may -223
pair run message -380
pair run model 411
pair run must 346
pair run not 325
pair run obey 200
pair run outside 218
pair run own-parameter -87
pair run parameter 1003
pair run path 574
pair run pay -1226
pair run permit 668
pair run personal 44
pair run prefer 327
pair run put 539
pair run read 466
pair run redirect 925
pair run regardless 534
pair run remove 839
pair run request 199
pair run results 420
pair run secret -51
pair run secret-place 1380
pair run send -23
pair run service -555
pair run session -240
pair run set 37
pair run sibling -121
pair run silently -157
pair run standing 944
pair run store -86
pair run tell 132
pair run this-tool -94
pair run threat -83
pair run tool 837
pair run url 1037
pair run user 612
pair run visit 224
pair run whenever 652
pair run whole 1627
pair run without 640
pair secret account 320
pair secret after 753
pair secret also -472
pair secret answer 77
pair secret ask -235
pair secret because -1058
pair secret before -230
pair secret best 697
pair secret call 233
pair secret change 226
pair secret collect 566
pair secret command 659
pair secret conversation -869
pair secret disable -326
pair secret email-address 1176
pair secret encode -726
pair secret every 1001
pair secret file 1120
pair secret first 645
pair secret hide -94
pair secret holding -515
pair secret identifier 335
pair secret if 135
pair secret instead 170
pair secret link -326
pair secret machine 361
pair secret may -865
pair secret message 1345
pair secret model 517
pair secret must -566
pair secret not -1111
pair secret obey 742
pair secret outside 633
pair secret own-parameter 1371
pair secret parameter 550
pair secret path 236
pair secret permit 1236
pair secret personal 723
pair secret prefer -419
pair secret put 311
pair secret read 328
pair secret recipient 1178
pair secret redirect 726
pair secret regardless 672
pair secret remove -404
pair secret request 356
pair secret results 1566
pair secret run -553
pair secret secret-place -146
pair secret secretive 629
pair secret send 1789
pair secret service -262
pair secret session 1008
pair secret set -848
pair secret sibling -491
pair secret store 611
pair secret tell 1015
pair secret this-tool -211
pair secret threat -102
pair secret tool 1664
pair secret url 794
pair secret user 288
pair secret whenever 673
pair secret whole 662
pair secret without -440
pair secret-place after 1213
pair secret-place also 870
pair secret-place answer 900
pair secret-place ask 229
pair secret-place because 1060
pair secret-place call 799
pair secret-place collect 405
pair secret-place every 718
pair secret-place file 462
pair secret-place first 293
pair secret-place identifier 1188
pair secret-place if 91
pair secret-place may -73
pair secret-place message 653
pair secret-place not -485
pair secret-place obey 462
pair secret-place own-parameter 2075
pair secret-place parameter 1241
pair secret-place path 875
pair secret-place put 1102
pair secret-place read 755
pair secret-place results 628
pair secret-place secret 438
pair secret-place send 1177
pair secret-place threat 582
pair secret-place tool 908
pair secret-place user 645
pair secret-place whole 1007
pair secretive after -112
pair secretive answer 603
pair secretive ask -866
pair secretive before -615
pair secretive collect 550
pair secretive email-address 862
pair secretive file 186
pair secretive identifier 27
pair secretive if -328
pair secretive instructions 259
pair secretive link 662
pair secretive message 468
pair secretive model 242
pair secretive not -64
pair secretive obey 717
pair secretive own-parameter 672
pair secretive put 973
pair secretive read -1384
pair secretive results 924
pair secretive secret -618
pair secretive send -1180
pair secretive store 721
pair secretive url 1009
pair secretive user -308
pair secretive whole 1171
pair send account 326
pair send after 138
pair send also 405
pair send answer 144
pair send ask 56
pair send because 1114
pair send before 170
pair send call 638
pair send change 344
pair send collect 1345
pair send command -476
pair send consent 129
pair send conversation 488
pair send disable -291
pair send elsewhere -58
pair send email-address 1715
pair send encode 520
pair send every 338
pair send file 78
pair send hide 52
pair send holding 421
pair send identifier 1562
pair send if -396
pair send ignore -521
pair send instead 270
pair send instructions 47
pair send link 469
pair send machine 44
pair send may 403
pair send memory 575
pair send message -461
pair send model 140
pair send must 804
pair send not -508
pair send obey 400
pair send outside 464
pair send own-name 189
pair send own-parameter 56
pair send parameter -332
pair send path 297
pair send pay 123
pair send permit 1124
pair send personal 1004
pair send please -535
pair send prefer 1654
pair send put 970
pair send read 386
pair send recipient 293
pair send redirect 256
pair send regardless 738
pair send remove 217
pair send request -242
pair send results 755
pair send run -332
pair send secret 511
pair send secret-place 36
pair send secretive 124
pair send service -232
pair send set 246
pair send sibling 513
pair send silently 177
pair send standing 349
pair send store 74
pair send tell 995
pair send this-tool 438
pair send threat 144
pair send tool 912
pair send url 282
pair send user -62
pair send visit -276
pair send whenever 956
pair send whole 147
pair send without 632
pair service account 57
pair service after -111
pair service also 514
pair service answer 720
pair service ask -787
pair service because 267
pair service before 83
pair service best -92
pair service call 640
pair service change 919
pair service collect 637
pair service command -41
pair service conversation -460
pair service disable -417
pair service email-address 796
pair service every 1087
pair service file 53
pair service first 606
pair service hide 261
pair service holding 828
pair service identifier 1047
pair service if -156
pair service instead 1433
pair service instructions -527
pair service link 410
pair service machine -800
pair service may -469
pair service message 580
pair service model 400
pair service must 522
pair service not -1179
pair service obey 569
pair service outside 964
pair service own-name 516
pair service own-parameter 482
pair service parameter 1111
pair service path -100
pair service pay 1144
pair service permit -544
pair service put 555
pair service read -767
pair service recipient 222
pair service regardless 245
pair service remove 389
pair service request -337
pair service results 973
pair service run 76
pair service secret -122
pair service send 1263
pair service set 843
pair service sibling 385
pair service store -367
pair service tell -322
pair service tool 1210
pair service user 917
pair service whole 1626
pair session after 190
pair session also 74
pair session answer -26
pair session ask 1400
pair session before -238
pair session call 766
pair session collect 66
pair session every 1605
pair session file 603
pair session first 666
pair session holding 96
pair session identifier 376
pair session if -105
pair session instead 1189
pair session may -329
pair session message -176
pair session model 167
pair session must 511
pair session not 496
pair session obey 601
pair session own-parameter 1075
pair session parameter 1043
pair session path 1266
pair session put 1195
pair session read 1580
pair session remove -679
pair session request 1012
pair session run -426
pair session secret 803
pair session secret-place 1060
pair session send 1115
pair session set -74
pair session store 334
pair session tool 996
pair session url 1198
pair session user -56
pair session whenever 1059
pair session whole 1334
pair set account 334
pair set answer 586
pair set ask 655
pair set because 326
pair set before 1371
pair set call -133
pair set change 76
pair set collect -261
pair set command 1109
pair set conversation -537
pair set disable 89
pair set every 187
pair set file 962
pair set identifier -31
pair set if 144
pair set instructions 563
pair set machine -921
pair set may -448
pair set message 629
pair set model 334
pair set must -198
pair set not 574
pair set obey -914
pair set outside -312
pair set own-parameter -412
pair set path -165
pair set permit -63
pair set put 937
pair set read -376
pair set regardless 685
pair set run 231
pair set secret 648
pair set secret-place -305
pair set secretive -619
pair set service -1572
pair set tell -453
pair set url 976
pair set user 53
pair set whenever 201
pair set whole -215
pair sibling account 1119
pair sibling after -618
pair sibling also 83
pair sibling answer 285
pair sibling ask -836
pair sibling before -884
pair sibling call -61
pair sibling change -367
pair sibling collect 1272
pair sibling command -455
pair sibling conversation 372
pair sibling every -250
pair sibling file 274
pair sibling first -843
pair sibling holding -584
pair sibling identifier -92
pair sibling if -837
pair sibling instead -686
pair sibling instructions -914
pair sibling may -538
pair sibling message 169
pair sibling model -565
pair sibling must -98
pair sibling not -99
pair sibling obey 328
pair sibling own-parameter -800
pair sibling parameter 599
pair sibling put -231
pair sibling read -690
pair sibling request 427
pair sibling results 860
pair sibling run -529
pair sibling secret -597
pair sibling send 347
pair sibling store -659
pair sibling tell 519
pair sibling threat -904
pair sibling tool -389
pair sibling user -22
pair sibling whenever -776
pair sibling whole -57
pair sibling without -362
pair silently answer -620
pair silently ask -357
pair silently before 146
pair silently if -118
pair silently message 1316
pair silently model 332
pair silently must -310
pair silently not 135
pair silently own-parameter 279
pair silently put 1113
pair silently read -71
pair silently results 483
pair silently secret 99
pair silently send 848
pair silently store 1155
pair silently tell 306
pair silently user 758
pair skip also 452
pair skip answer 659
pair skip ask 200
pair skip before -1065
pair skip consent 972
pair skip every 111
pair skip instructions -326
pair skip model 1189
pair skip not -177
pair skip own-parameter -822
pair skip permit -523
pair skip read 243
pair skip run 924
pair skip send -408
pair skip tell 585
pair skip threat -227
pair skip user 1240
pair standing after 153
pair standing also 989
pair standing answer 40
pair standing ask 754
pair standing before 254
pair standing call 401
pair standing collect 568
pair standing command 310
pair standing conversation 1280
pair standing email-address 799
pair standing every 1151
pair standing file 891
pair standing holding 1004
pair standing identifier 1103
pair standing if 777
pair standing ignore 915
pair standing instructions 777
pair standing message 272
pair standing model 1919
pair standing must 617
pair standing not 2506
pair standing obey 1389
pair standing own-parameter 544
pair standing parameter 1076
pair standing permit 340
pair standing put 1517
pair standing read 613
pair standing recipient 815
pair standing request 1632
pair standing results 96
pair standing run 324
pair standing send 252
pair standing service 1211
pair standing session 425
pair standing sibling -138
pair standing store 370
pair standing tell 1305
pair standing this-tool 1330
pair standing tool 1637
pair standing url 896
pair standing user 1707
pair standing whenever 1069
pair standing whole 1071
pair store account 428
pair store after 880
pair store also 438
pair store answer 510
pair store ask 75
pair store because -383
pair store before 25
pair store best -591
pair store call 721
pair store change -23
pair store collect 748
pair store command -73
pair store consent -914
pair store conversation -54
pair store disable -747
pair store email-address 958
pair store every 1024
pair store file 219
pair store first -170
pair store holding 106
pair store identifier -277
pair store if -63
pair store instructions -790
pair store link 575
pair store machine -170
pair store may -436
pair store memory -38
pair store message -137
pair store must -1059
pair store not 335
pair store obey 896
pair store outside 523
pair store own-parameter -41
pair store path -179
pair store pay 627
pair store permit -84
pair store personal -73
pair store prefer -437
pair store put 830
pair store read 105
pair store recipient 561
pair store remove 483
pair store request 87
pair store results -577
pair store run 65
pair store secret -79
pair store secret-place 1061
pair store secretive -57
pair store send 142
pair store service 219
pair store session 378
pair store set 483
pair store sibling -864
pair store tell -292
pair store this-tool -688
pair store tool 553
pair store trusted 958
pair store url 1124
pair store user -82
pair store visit 504
pair store whenever 1203
pair store whole -143
pair store without -747
pair tell account 894
pair tell after -242
pair tell also -285
pair tell answer 216
pair tell ask -1008
pair tell because 705
pair tell before -1036
pair tell best -176
pair tell call -501
pair tell change 423
pair tell collect -414
pair tell command -706
pair tell consent 907
pair tell conversation -30
pair tell disable -100
pair tell every 366
pair tell file 383
pair tell first -337
pair tell hide -253
pair tell holding -166
pair tell identifier 860
pair tell if -105
pair tell ignore 1733
pair tell instead -1580
pair tell instructions 771
pair tell link 251
pair tell may 103
pair tell message 591
pair tell model 492
pair tell must -35
pair tell not 562
pair tell obey 310
pair tell own-parameter 1184
pair tell parameter -527
pair tell pay 1282
pair tell permit 1537
pair tell personal 1251
pair tell please -194
pair tell prefer -867
pair tell put 311
pair tell read 44
pair tell recipient 749
pair tell regardless 669
pair tell remove 462
pair tell request -1100
pair tell results 536
pair tell run -160
pair tell secret -290
pair tell secretive 190
pair tell send -170
pair tell service 186
pair tell set 926
pair tell sibling 734
pair tell threat -32
pair tell tool -737
pair tell user -75
pair tell whenever 276
pair tell whole -65
pair this-tool account -227
pair this-tool also 1440
pair this-tool answer -1348
pair this-tool ask 535
pair this-tool before -231
pair this-tool call -25
pair this-tool change 175
pair this-tool command -306
pair this-tool conversation 305
pair this-tool every 644
pair this-tool file 20
pair this-tool first -429
pair this-tool holding 397
pair this-tool identifier -636
pair this-tool if -327
pair this-tool ignore 911
pair this-tool instructions 1752
pair this-tool may 226
pair this-tool model 887
pair this-tool must 214
pair this-tool not -1380
pair this-tool obey 628
pair this-tool outside 663
pair this-tool own-parameter -138
pair this-tool parameter 1010
pair this-tool path -718
pair this-tool prefer 784
pair this-tool put -728
pair this-tool read -656
pair this-tool regardless 1312
pair this-tool request -108
pair this-tool results -1314
pair this-tool run -234
pair this-tool secret 236
pair this-tool secret-place -323
pair this-tool send 667
pair this-tool service -506
pair this-tool set 948
pair this-tool sibling -506
pair this-tool store -372
pair this-tool tell 633
pair this-tool tool -703
pair this-tool user 354
pair this-tool whole -38
pair threat after -727
pair threat answer 153
pair threat ask 354
pair threat before -861
pair threat call -218
pair threat change -1217
pair threat command 385
pair threat every 636
pair threat file 653
pair threat identifier -924
pair threat if -886
pair threat instead 355
pair threat message -218
pair threat model 271
pair threat must 243
pair threat not 124
pair threat obey -899
pair threat own-parameter 107
pair threat pay 232
pair threat permit -1013
pair threat prefer 54
pair threat read 543
pair threat recipient 199
pair threat results 196
pair threat run 332
pair threat send -798
pair threat service -483
pair threat session 585
pair threat sibling -164
pair threat store 86
pair threat tell 496
pair threat user 303
pair threat whole 614
pair threat without -86
pair tool account 592
pair tool after 1043
pair tool also 1982
pair tool answer 472
pair tool ask 820
pair tool before 270
pair tool best 278
pair tool call 1269
pair tool change 1110
pair tool collect 1042
pair tool command 40
pair tool consent 129
pair tool conversation 635
pair tool disable 475
pair tool elsewhere 1205
pair tool email-address 1016
pair tool every 1615
pair tool file 874
pair tool first 1118
pair tool hide 796
pair tool holding 892
pair tool identifier 1165
pair tool if 501
pair tool ignore 1295
pair tool instead 393
pair tool instructions 104
pair tool link 887
pair tool machine 517
pair tool may 209
pair tool message 1479
pair tool model 382
pair tool must 1644
pair tool not 467
pair tool obey 1059
pair tool outside 1298
pair tool own-name 1254
pair tool own-parameter 1028
pair tool parameter 1733
pair tool path -222
pair tool pay 918
pair tool permit 887
pair tool personal 879
pair tool prefer 833
pair tool put 1045
pair tool read 658
pair tool recipient 851
pair tool redirect 1076
pair tool regardless 1243
pair tool remove 1282
pair tool request 1039
pair tool results 344
pair tool rival 655
pair tool run 1065
pair tool secret 1596
pair tool secret-place -729
pair tool secretive 704
pair tool send 1539
pair tool service 1068
pair tool session 1080
pair tool set 1244
pair tool sibling 142
pair tool silently 896
pair tool standing 1411
pair tool store 1047
pair tool tell 1109
pair tool this-tool -451
pair tool threat 1063
pair tool url -184
pair tool user 949
pair tool visit 360
pair tool whenever 796
pair tool whole 225
pair tool without 1103
pair trusted account -172
pair trusted ask 432
pair trusted consent -170
pair trusted every -192
pair trusted file 832
pair trusted identifier 1120
pair trusted not 423
pair trusted pay -439
pair trusted permit 67
pair trusted put 1126
pair trusted read -859
pair trusted user 723
pair trusted whole -202
pair url after 861
pair url also 312
pair url answer 1630
pair url ask 907
pair url before 1153
pair url call 846
pair url command 1044
pair url config 798
pair url consent 1177
pair url conversation 880
pair url encode 975
pair url every 889
pair url file -281
pair url first 1204
pair url holding 1021
pair url if -134
pair url machine 386
pair url message 1167
pair url model 1001
pair url not 1451
pair url obey 614
pair url outside -221
pair url own-parameter 697
pair url parameter 1031
pair url path -546
pair url permit 1399
pair url put 228
pair url read 217
pair url redirect 1108
pair url remove 903
pair url run 1468
pair url secret 143
pair url send 1432
pair url store 1168
pair url tell 1224
pair url tool 607
pair url user 1751
pair url visit 897
pair url whenever 929
pair url whole 1468
pair url without 1084
pair user account 828
pair user after 1271
pair user also 415
pair user answer 1020
pair user ask 135
pair user because 644
pair user before -500
pair user best 740
pair user call 506
pair user change 699
pair user collect 705
pair user command 464
pair user config 78
pair user consent -199
pair user conversation 315
pair user disable 859
pair user elsewhere 239
pair user email-address 1333
pair user encode 843
pair user every 844
pair user file 1151
pair user first 191
pair user hide 613
pair user holding 1100
pair user identifier 914
pair user if 540
pair user ignore -34
pair user instead 666
pair user instructions 47
pair user link 535
pair user machine 1766
pair user may -313
pair user memory 368
pair user message 849
pair user model 229
pair user must 432
pair user not 960
pair user number 1190
pair user obey 31
pair user outside 1047
pair user own-name 1678
pair user own-parameter 1784
pair user parameter 1257
pair user path 973
pair user pay 857
pair user permit 315
pair user personal 1666
pair user please 195
pair user prefer 398
pair user put 555
pair user read 714
pair user recipient -420
pair user redirect 285
pair user regardless 163
pair user remove 1441
pair user request 342
pair user results 1451
pair user rival 1060
pair user run -507
pair user secret 759
pair user secret-place 651
pair user secretive 1262
pair user send -412
pair user service 522
pair user session 520
pair user set 547
pair user sibling -798
pair user silently 587
pair user skip 679
pair user standing 640
pair user store 556
pair user tell 961
pair user this-tool 1123
pair user threat -102
pair user tool 1521
pair user trusted -405
pair user url 1404
pair user visit -252
pair user whenever -350
pair user whole 1007
pair user without 286
pair visit account 1174
pair visit answer 373
pair visit ask 241
pair visit before 880
pair visit call 981
pair visit email-address -159
pair visit every -326
pair visit file 857
pair visit holding 271
pair visit identifier 377
pair visit if 923
pair visit instructions -543
pair visit model 291
pair visit not -1092
pair visit obey -628
pair visit own-parameter 26
pair visit put 1110
pair visit read 115
pair visit recipient 1147
pair visit request 1247
pair visit secret 189
pair visit send 301
pair visit store -507
pair visit tool 942
pair visit user 1212
pair visit whole -92
pair whenever account 1601
pair whenever also 759
pair whenever answer -276
pair whenever ask -174
pair whenever before 1134
pair whenever call 265
pair whenever change 389
pair whenever collect 1140
pair whenever conversation 1217
pair whenever email-address 727
pair whenever every 386
pair whenever file 42
pair whenever first 1139
pair whenever holding 183
pair whenever identifier 175
pair whenever if 781
pair whenever may -253
pair whenever message 414
pair whenever model -129
pair whenever must 666
pair whenever not 163
pair whenever obey 38
pair whenever own-parameter 360
pair whenever parameter 380
pair whenever pay 1217
pair whenever personal 898
pair whenever put -389
pair whenever read 1174
pair whenever regardless 1004
pair whenever request 99
pair whenever results 317
pair whenever run 270
pair whenever secret 1245
pair whenever send 651
pair whenever service 973
pair whenever session 1163
pair whenever sibling -158
pair whenever standing -978
pair whenever store 180
pair whenever tell 1734
pair whenever tool 573
pair whenever user 886
pair whenever whole -793
pair whole account 316
pair whole after 469
pair whole also 168
pair whole answer 119
pair whole ask -421
pair whole before 1216
pair whole call 117
pair whole change 112
pair whole collect 363
pair whole command 49
pair whole consent -217
pair whole conversation 1344
pair whole elsewhere 753
pair whole email-address 875
pair whole encode -748
pair whole every 1394
pair whole file 756
pair whole first 1168
pair whole hide 95
pair whole holding 754
pair whole identifier -82
pair whole if -1246
pair whole ignore 460
pair whole instead 249
pair whole instructions -895
pair whole link 993
pair whole machine 1086
pair whole may -483
pair whole message 408
pair whole model -208
pair whole must 138
pair whole not -43
pair whole obey 424
pair whole outside 704
pair whole own-parameter 319
pair whole parameter 170
pair whole path 1048
pair whole pay -267
pair whole permit 519
pair whole personal 1895
pair whole please 360
pair whole prefer 726
pair whole put 623
pair whole read 615
pair whole recipient 706
pair whole redirect -78
pair whole regardless -820
pair whole remove -144
pair whole request -420
pair whole results 777
pair whole run 977
pair whole secret 1358
pair whole secret-place 1069
pair whole secretive 1314
pair whole send -136
pair whole service -76
pair whole session 647
pair whole sibling -678
pair whole standing 405
pair whole store 284
pair whole tell -524
pair whole this-tool -1049
pair whole threat 607
pair whole tool 754
pair whole url 1314
pair whole user 347
pair whole visit 757
pair whole whenever 84
pair whole without -704
pair without answer 81
pair without ask 416
pair without before 666
pair without call 72
pair without change 284
pair without command -457
pair without consent 529
pair without conversation -458
pair without every -779
pair without file -842
pair without identifier -962
pair without if -275
pair without message 780
pair without model -485
pair without must 762
pair without not -320
pair without obey 765
pair without own-parameter -691
pair without permit 1033
pair without put -283
pair without read 791
pair without request 448
pair without results 414
pair without run 208
pair without tell 1266
pair without threat -880
pair without user 688
signal #2 2391
signal #4 1711
signal =clear 2002
signal =damning 3282
signal =quoted -217
signal =supports 1622
signal =weak 1961
signal argument-tampering/added-everywhere 1784
signal argument-tampering/address-for-others 349
signal argument-tampering/against-the-user 1346
signal argument-tampering/arguments-of-others 1847
signal argument-tampering/fixed-recipient 2023
signal argument-tampering/value-for-others 1143
signal concealment/act-silently 336
signal concealment/doNotMention 796
signal concealment/doNotTellFalsehood -330
signal concealment/excuse 581
signal concealment/left-out 1173
signal concealment/left-unsaid 2101
signal concealment/silence 1315
signal concealment/user-untold -224
signal conditional-trigger/waits-for-content -183
signal conversation-collection/covertly 1088
signal conversation-collection/hand-over 1473
signal conversation-collection/into 1126
signal conversation-collection/reach 1981
signal conversation-collection/several 1416
signal conversation-collection/whole 1851
signal covert-collection/away 1140
signal covert-collection/copies 1465
signal covert-collection/on-the-side 1252
signal covert-collection/several 498
signal covert-collection/takes 1092
signal covert-collection/trades 372
signal data-carrying-link/always 1167
signal data-carrying-link/built 1546
signal data-carrying-link/hole 1375
signal data-carrying-link/picture 1199
signal data-carrying-link/private 1437
signal data-carrying-link/query 1309
signal encoded-text/encoded 1674
signal external-recipient/carries 1357
signal external-recipient/on-the-side 1132
signal external-recipient/recipient 1694
signal favour/favour 1918
signal favour/reaches-out 1792
signal fetch-and-follow/data-as-orders -631
signal fetch-and-follow/follow-what-is-read 122
signal fetch-and-follow/with-authority 301
signal follow-up/then-elsewhere 828
signal follow-up/then-machine 735
signal follow-up/then-outside 1256
signal follow-up/then-private 1643
signal hidden-markup/hidden-comment 692
signal hidden-markup/hidden-padding 872
signal hidden-markup/hidden-style 1417
signal injected-instruction/above-the-user 1631
signal injected-instruction/as-an-order 1285
signal injected-instruction/beyond-the-call 1533
signal injected-instruction/claimingTag -92
signal injected-instruction/ignoreOrders -997
signal injected-instruction/ordered-by 1671
signal injected-instruction/restOfSession 1115
signal injected-instruction/rules-voided 1432
signal injected-instruction/speaks-as 889
signal injected-instruction/structuralEnd -164
signal injected-instruction/structuralTag -996
signal injected-instruction/toTheModel 1006
signal injected-instruction/warrant 1268
signal parameter-smuggling/asks-for 666
signal parameter-smuggling/idle -308
signal parameter-smuggling/of-the-user 2146
signal parameter-smuggling/several 1257
signal parameter-smuggling/source 1259
signal parameter-smuggling/source-told 1811
signal parameter-smuggling/whole 2099
signal persistence/for-itself 1806
signal persistence/lasting 1988
signal persistence/writes-there 2269
signal preference/ban-on-others 44
signal prerequisite/first-elsewhere 1682
signal prerequisite/first-guard 68
signal prerequisite/first-outside 1128
signal prerequisite/first-private 1291
signal prerequisite/handed-over 1693
signal prerequisite/pretext 1160
signal redirection/from-others 1496
signal redirection/to-a-host 493
signal result-tampering/changed-results 1349
signal result-tampering/distorted 1536
signal result-tampering/dropped-results 694
signal result-tampering/falsehood 1369
signal result-tampering/fixed-answer 1070
signal result-tampering/pretence 719
signal result-tampering/told-what-to-say 1499
signal run-commands/asRoot 452
signal run-commands/beside-the-call 2014
signal run-commands/download -426
signal run-commands/foreignIndex 1237
signal run-commands/guardsDown 1772
signal run-commands/guardsOff 346
signal run-commands/order-to-run 2425
signal run-commands/packages 1150
signal run-commands/piecesOfSystem 418
signal run-commands/pipedToShell 1130
signal run-commands/program 866
signal run-commands/reins 1464
signal run-commands/shellOfDownload 1486
signal run-commands/told-to-run 1892
signal schema-instruction/data-order 1877
signal schema-instruction/data-private 1842
signal schema-instruction/label-order 2678
signal schema-instruction/label-private 2011
signal schema-instruction/note-order 1634
signal schema-instruction/sample-order -507
signal secret-collection/as-parameter 1145
signal secret-collection/asks-for-content 1052
signal secret-collection/covertly 1578
signal secret-collection/foreign 1322
signal secret-collection/hands-over 1800
signal secret-collection/into 1964
signal secret-collection/reaches 901
signal shadowing/others-presence 387
signal shadowing/others-tools 1923
signal shadowing/others-tools-after 1171
signal shadowing/taken-over 1657
signal skip-confirmation/act-unasked 924
signal skip-confirmation/approve-for-user 1118
signal skip-confirmation/ban-to-ask 1183
signal skip-confirmation/beyond-this-call 1502
signal skip-confirmation/consent-claimed -94
signal standing-order/every-output 800
signal standing-order/lasting 1523
signal standing-order/lasting-errand 2027
word <email-address> 2417
word <identifier> 420
word <number> 1734
word <path> 674
word <secret-place> 143
word <sign> 336
word <url> 1902
word a -380
word aaaa -613
word about 1286
word above 350
word absence 269
word abstract -97
word accept 551
word accepted 134
word accepts 550
word access -223
word accompanied 1203
word account 530
word accounts 503
word acknowledged 916
word acme -790
word across 1041
word act 372
word actions -708
word active 532
word activity -635
word add 268
word added -28
word adding 441
word address 723
word addressed -361
word addresses -826
word adds -1159
word admin 431
word administrator -144
word advance 1093
word advertising -309
word advice -814
word advise -207
word after -278
word afterwards 306
word again -750
word against -388
word age -767
word agency 1391
word agent 506
word agents 534
word aggregation -86
word ago -162
word agree -155
word agreed -325
word agreement -24
word agrees -314
word ahead 1771
word ai 832
word air 1087
word airports -602
word al 329
word alarm 413
word alarms 1162
word alert -179
word all 184
word allow -389
word allowed -840
word allows -813
word alone -477
word along 1154
word alongside 1236
word already 1279
word also 609
word alter -610
word always -1108
word ambiguous -824
word among 1368
word amount -1404
word amounts 117
word an -452
word analysis -763
word analytics -363
word and 812
word anew 714
word annex 874
word anonymous -1049
word another -238
word answer -22
word answered 1103
word answering 565
word answers -439
word antes 40
word any 1069
word anybody -247
word anyone 136
word anything -351
word anywhere -433
word api -527
word app -821
word appear 32
word appears 342
word append 1208
word appends -409
word applicant 681
word applicants 1275
word application 319
word applied -521
word applies -666
word apply -76
word appointment -400
word appointments 648
word approval 384
word approve -61
word approved -214
word approver 348
word approves -847
word apps -839
word archive -85
word archived -633
word archives -613
word are 374
word area -1022
word aren't -852
word args -35
word argument 1056
word arguments 620
word arithmetic 298
word around 368
word arrives 909
word article -326
word articles -975
word as 1002
word aside 1131
word ask -907
word asked 708
word asking 1502
word asks -350
word assistant 1897
word assistants 1441
word assume 459
word assumed -320
word at 668
word atom -470
word attach 123
word attached 437
word attachments 78
word attendee 849
word attendees 355
word attribute 1515
word au 336
word auch 1194
word audio -854
word audit -468
word auditors 530
word aunque 1204
word aus 132
word auth 1089
word author 143
word author's -302
word authorised -592
word authority 413
word authorization -57
word authors 328
word auto 1127
word automatic 1254
word automatically -762
word available -219
word avoid 105
word away 910
word aws -603
word axis 66
word b 469
word back -338
word background 140
word backup -222
word backups -158
word badge 180
word balance 490
word balances -340
word bank 550
word bank's 55
word banking 679
word banner -508
word bar -847
word base 241
word baseline 1228
word bash 1355
word basis -485
word be 306
word bearer -184
word because -624
word become 883
word becomes -294
word been 1461
word before -731
word beforehand 447
word begin -922
word beginning 1051
word begins 89
word behalf 1258
word behave 1482
word behind 431
word being 2188
word believe -187
word belong -287
word belongs 977
word below 426
word beneficiary 880
word beside -454
word besides 465
word best 1144
word better 652
word between 162
word bid 505
word bike -627
word bill 327
word billed -1154
word billing 184
word binary -578
word birth 767
word bit 1384
word block 537
word blocked -170
word blocks -310
word board 1379
word body -350
word book 1217
word booked 335
word booking 304
word bookmark 471
word books -594
word bot -115
word both 338
word bother 971
word bound 243
word box 99
word brackets -312
word branch 306
word branches 957
word breach 1136
word break -1132
word bring 1408
word broken -355
word broker -245
word browser -93
word browser's 1664
word bucket -410
word budget 112
word bug 679
word build -514
word building -27
word builds -843
word built 963
word bullet -565
word bundle -726
word bus 137
word business -1344
word busy -30
word but -163
word button -90
word buy 686
word buyer -150
word by 470
word bytes -223
word c 1451
word cache 1017
word cached -617
word calendar 491
word calendars -531
word call -461
word called 768
word caller 66
word callers -881
word calling 164
word calls 57
word came 998
word camera 406
word campaign -72
word can -463
word can't -414
word cancel -210
word cancelled 647
word cancels -723
word candidates -566
word cannot -942
word capital 390
word caption 744
word captured -541
word car -298
word card 1217
word cards 182
word care 543
word carried 730
word carrier 1162
word carriers -278
word carries -1191
word carry 404
word case -111
word cases 315
word cat 945
word catalogue 262
word category 82
word cause -958
word cell -1019
word cells -897
word centre -430
word certificate 541
word chain -209
word change -1116
word changed -1319
word changelog -349
word changes -881
word channel 324
word channels -270
word characters -359
word charge 1215
word charges -359
word chat -50
word chats 1073
word cheaper 281
word cheapest 1122
word check -1228
word checked -572
word checkout 514
word checks -645
word checksum -983
word chmod 504
word choice 793
word choose -589
word choosing -242
word chosen 69
word ci -284
word citation -929
word cite 644
word city 56
word claim 416
word claims 714
word class 278
word clause 1626
word clauses 256
word clean 895
word clear -118
word cleared 708
word clearing 1130
word click -325
word clicked -332
word clicks -613
word client 566
word client's 1276
word cliente 677
word clients 817
word clinician -55
word clipboard 897
word close 863
word closed 346
word closes -599
word cloud 393
word cluster -141
word code -871
word codes -324
word cold 736
word colleague 265
word colleagues 264
word collect 575
word collection -1162
word collects -385
word colon 856
word colour 1189
word column -533
word columns -542
word come 1251
word comes 1161
word coming 1414
word comma -301
word command -706
word commands -311
word comment 839
word comments -396
word commits 223
word company -271
word company's -575
word compares -1021
word comparison 381
word compatibility 817
word competitors 1452
word complete 1336
word completed -425
word completes -587
word completion -284
word compliance -50
word compose 1015
word compute -754
word computed 611
word computer -443
word computes -851
word con 744
word concatenate 49
word condition -101
word conditions 748
word confidential 166
word config 1135
word configuration -970
word configured -62
word confirm -331
word confirmation 704
word confirmed -248
word confirms 151
word connect 100
word connected 677
word connection 170
word connector 1103
word connectors 1602
word consent 89
word consented -913
word considered 371
word console -1128
word consulta 401
word consulted 570
word contact -256
word contacts 1414
word contain 99
word container -621
word containers 1103
word contains -368
word content -808
word contents 1730
word context 237
word contracts -821
word control 250
word conventional -570
word conversation -206
word conversations -716
word conversion 583
word convert 357
word converted 401
word converts -88
word cookie 173
word cookies 50
word coordinates -1371
word copied -808
word copies 72
word copy 393
word core 937
word correct 429
word correo -91
word cost -193
word costs 212
word could -192
word count 413
word counted -503
word country -1426
word counts 278
word course 108
word court -204
word cover 608
word coverage 138
word create -891
word created 217
word creates -1304
word credentials -606
word credit -493
word credited 1182
word credits -183
word critical 641
word crm 723
word cron -666
word crontab 689
word csv 245
word currencies -472
word currency -1071
word current -553
word cursor -498
word customer -568
word customer's 536
word customers 318
word cut -698
word cv -469
word cvc -330
word d 199
word daily 1071
word dans 283
word das 173
word dashboard -500
word data -706
word database 160
word databases -258
word dataset -896
word date -586
word dates -1359
word day 406
word days -975
word ddl -1091
word de 207
word debug 366
word decide -1117
word decision -378
word decisions -1018
word decode 559
word decodes -1092
word default 184
word defaults -1164
word del 787
word delayed -767
word delete -448
word deleted -961
word deletes -1525
word deletion -709
word deletions 833
word delivered -138
word delivers 948
word delivery -356
word dem -106
word demands -801
word den -597
word department 134
word dependencies 377
word dependency -273
word depends 442
word deploy 136
word deployment -347
word deploys -1134
word deposit 1047
word deprecated -434
word der 485
word derived 531
word des 1449
word describe 75
word described 1184
word description -64
word desk 729
word desktop -532
word destructive 310
word detail -280
word details -897
word developer 2036
word device -1040
word devices -347
word diagnoses 1175
word dialog 832
word dialogue 154
word diary 272
word dict -629
word dictionary 1089
word did -508
word die -418
word diff 110
word differ 133
word difference 915
word differences 730
word differs -864
word diga 1390
word digest 945
word digit -1128
word digits 1330
word direct 327
word directive 1289
word directly 360
word directories -240
word directory 841
word disable 1659
word disabled 700
word discarded 501
word disk -531
word display 991
word displays 741
word disregard -885
word distance -1249
word dns 795
word do -970
word docker -399
word doctor -734
word document -311
word documentation -367
word documents 857
word does -543
word doesn't -1037
word doing 564
word domain -114
word don't -856
word done -519
word donor 1327
word dont 927
word door 1067
word dos 388
word dose 871
word dot -696
word double 852
word down 1133
word download -578
word downloads -912
word draft -771
word drafts -296
word drawing 82
word drawn 296
word draws 126
word drive 494
word driving -811
word drop 1258
word dropped -268
word drops 160
word dry 218
word du 216
word due 781
word dump 1333
word duration -407
word during 148
word duty 131
word dxf -681
word e 1056
word each 812
word earlier 1015
word echo 1696
word edit 474
word edited -992
word editing -122
word editor 1007
word edits 485
word effect -943
word eight 549
word ein -55
word el -280
word element -692
word else -732
word elsewhere 590
word email -454
word emails 463
word emergency 405
word emoji -173
word employee -194
word employee's 148
word employees -632
word employer 1604
word empty -380
word en -400
word encode 1420
word encoded 683
word encoding -296
word encrypted -536
word end -414
word ending 709
word endpoint -234
word ends -350
word energy 470
word engine -102
word engineer 88
word english -463
word enough 68
word enter 802
word entered 1117
word entire -880
word entities -1250
word entity -315
word entre 298
word entries -42
word entropy 862
word entry 1464
word env 788
word envia -802
word environment -1093
word erased -759
word erases -810
word error -584
word errors -662
word es 243
word estimate 229
word et 239
word eu -36
word eur 780
word evaluates -1024
word evaluation -829
word even 822
word event -331
word events -897
word every -50
word everyone 959
word everything 86
word evidence 317
word exact -1175
word exactly -1775
word example 351
word examples -437
word exception -42
word exchange 71
word excluded 235
word execute 1093
word executed -513
word executes -552
word exercise -249
word exist 811
word existing -1306
word exists -724
word exit -476
word expected 952
word expects 514
word expense 326
word expired -324
word expiry -836
word explain -171
word explains -268
word explicit -1295
word explicitly -305
word export 1446
word exports -1097
word expression -812
word expressions -987
word ext 2194
word extended -24
word extension -868
word extra 33
word extract 445
word extracts -1297
word eyes 936
word face -213
word faces 1062
word fact -481
word factor 982
word facts -146
word fail -292
word failed -961
word failing 1066
word fails -626
word failures 847
word falls 427
word false -440
word families 1332
word family -49
word far 1534
word fare -350
word fares 903
word farmer 70
word faster -602
word favour 512
word fax -307
word fee 404
word feedback -108
word feeds -774
word fees 754
word fetch -35
word fetched 137
word fetches -1126
word fetching -23
word few -408
word field 568
word fields -1396
word figure 2364
word figures 1245
word file -99
word file's 795
word files -488
word filesystem 795
word fill 706
word filled 231
word fills -587
word filter 53
word filters -905
word final -1388
word finance 1311
word find 482
word finding -1320
word findings 413
word finds -683
word fine 263
word fingerprint -306
word finish 1203
word finished -1039
word firewall 476
word first -35
word fit -188
word fits 274
word five -207
word fix 367
word fixes 223
word flag -515
word flagged -1252
word flags 90
word flaky 443
word flight -807
word flights -748
word floor -591
word flow 991
word folder 494
word folders 527
word follow -288
word followed 997
word following 1601
word follows 407
word font 273
word foot -116
word footer -305
word for 165
word forbidden -1330
word force 369
word forecast 768
word forget 121
word fork -867
word forks 850
word form 58
word format -915
word formats -907
word formatting 1024
word formula -721
word formulary -1008
word forward 728
word forwarding -552
word forwards 979
word found 1207
word four -391
word frame 877
word free 746
word fresh 208
word friends 1193
word from 242
word front 757
word fssl -501
word full -454
word function -1438
word further 537
word future -197
word g 931
word game 133
word gaps -443
word gas -281
word gateway 282
word gather 1155
word gave -145
word general -450
word generated -650
word generates -1028
word get 113
word gets 776
word gift -266
word git 165
word github 780
word give -696
word given -636
word gives -788
word glossary -399
word gmail -675
word go 708
word goes 636
word gone -1171
word good 821
word google 952
word got -101
word gps 379
word grade 151
word grades 352
word grant 1173
word graph -1005
word grateful 1008
word green 256
word greeting 171
word grep -360
word gross -930
word group -562
word groups 581
word guess -634
word guessing -970
word guest 291
word guests 403
word guidance 882
word guide 355
word guidelines -185
word h -547
word had 1773
word half -173
word hand 1176
word handbook 173
word handed -508
word handle -1016
word handles -270
word handling 762
word hands 330
word handshake 37
word happened 965
word happens 888
word harbour 829
word harmless 476
word harvest 1077
word has 572
word have 629
word having 973
word haya 489
word he -70
word head 1262
word header 142
word headers -505
word heading 167
word headings -1040
word headlines 868
word health 92
word hear 564
word held 744
word hello -328
word help 777
word helper 1855
word helps -733
word hence 1414
word here 923
word hero 79
word hex 191
word hidden -748
word hide -241
word hides -117
word higher 156
word hint 596
word history 551
word hit -397
word hits -296
word hold -415
word holder 923
word holds 198
word holidays -1006
word home 1770
word hook -233
word hooks -659
word host 227
word host's 610
word hosts -141
word hotel 206
word hotels -373
word hour -171
word hourly 150
word hours 256
word house 1260
word household 66
word how -640
word however 1018
word hr 531
word html -756
word http 84
word hub 259
word human 338
word hundred 204
word i 849
word iban 42
word icon 42
word id -1302
word identity -374
word ids -1347
word if -326
word ignore -884
word ignored -766
word im 510
word image 94
word images -846
word immediate -1128
word immediately -627
word import 960
word important -794
word in 586
word inbox 699
word incident -1253
word incl 854
word include -473
word included 1618
word income 120
word index -235
word indexes -972
word indexing 176
word information -1233
word informed 458
word ingredients -672
word initial 1146
word input 52
word insert 305
word inside -330
word inspect 140
word install 146
word installed -142
word installer -240
word installs -407
word instance -498
word instead -663
word instruction -368
word instructions -376
word insurance 1333
word interactions 573
word internal 131
word interpretation 460
word into 864
word invent -427
word invisible -164
word invitation 695
word invitations -880
word invite 950
word invited -127
word invoice 562
word invoices -204
word invoke 777
word invoked 602
word ip -243
word irrelevant -842
word irrespective 1165
word is 235
word isn't -303
word iso -776
word issue -801
word issued 1246
word issues -156
word ist 343
word it 336
word it's -124
word item 1016
word items -149
word its 903
word itself -63
word javascript -801
word job -379
word jobs -840
word join -155
word joined 1250
word joke 418
word json -424
word just 290
word k 962
word kb -779
word keep 612
word keeping 399
word keeps 174
word kept -1134
word kernel -1042
word kestrel 730
word key -414
word keyboard 798
word keychain 950
word keys -464
word keyword -198
word kind 597
word kindly -49
word know -938
word knowledge -958
word known 842
word knows -216
word kubeconfig -540
word kubectl 384
word kubernetes -746
word l'utilisateur 433
word la -182
word label 206
word labelled -430
word labels -631
word laboratory -664
word lacking -183
word language -245
word languages -824
word large -1272
word last 595
word lasting 542
word later 901
word latest 836
word latter 1080
word law -1241
word layer -1023
word le -382
word lead 2073
word leak 596
word leaked -861
word lease 164
word least 1352
word leave 767
word leaves -653
word leaving 1183
word ledger 591
word left 438
word legal 115
word length -425
word les 1091
word less -282
word let -268
word lets 299
word letter -633
word letters -366
word level 147
word levels 488
word library -426
word licence -715
word lies 123
word life 936
word light 309
word like -1219
word likely -472
word likes 987
word limit 234
word limited -1027
word limits 593
word line 94
word linear -251
word lines 679
word link 150
word linked -271
word links -1289
word liste 37
word listed -127
word listing 1611
word lists -1592
word little 77
word live -81
word living -221
word lo 677
word load 270
word loaded 973
word loads -94
word loan -38
word local -468
word locally -933
word locate 950
word location 468
word lock 324
word locked -21
word locks 43
word log -840
word logged -377
word login 1339
word logins 205
word logs -542
word long -237
word longer 349
word look 591
word looked 800
word looking 990
word looks -91
word lookup 1223
word loop -1014
word lost 356
word lot 743
word low 376
word lower 1721
word ltd 1343
word lyrics 100
word m -75
word machine -132
word machines 396
word made 734
word mail -333
word mailbox -177
word mailed -146
word mailing 330
word mails 413
word main 998
word maintenance 986
word make 931
word maker 373
word makes -83
word manager 101
word mandatory 109
word manifest -63
word many -1084
word map -311
word march 392
word mark 122
word markdown -1283
word marked -25
word market 446
word marking 475
word marks 41
word masked -1022
word mass -242
word master 1132
word match -472
word matched 1426
word matches -1527
word matching -188
word material 551
word matter 1023
word matters -1169
word may -313
word mb -992
word mcp -408
word me -948
word mean 314
word meaning -777
word means 450
word meant 101
word measure -665
word measurements 519
word measures -829
word medical 373
word medication 1176
word medicine -853
word medicines 402
word meeting -105
word member 667
word members 807
word meme 195
word memo 1683
word memory -329
word mention -674
word mentioned -70
word mentions 318
word merchant 722
word merely 777
word merge -22
word merged -843
word merges -959
word message -273
word messages 262
word method 146
word metric -555
word migration 326
word migrations -646
word mind 1298
word minus 305
word minute -642
word minutes -901
word mirror 979
word mirrors 167
word missing -374
word mit 739
word mode -23
word model 691
word models 278
word moment 1041
word money 273
word month 558
word monthly -722
word months -77
word mood -28
word more 56
word most -62
word mounted 886
word move -162
word moved 1151
word moves -534
word moving 90
word much 1015
word must -1292
word mx -418
word n -720
word name -227
word named 601
word names -894
word namespace 854
word nc 995
word near 717
word nearest 463
word need 867
word needed -277
word needn't -155
word needs -735
word negative 1211
word neighbouring 588
word neither -1017
word net -598
word network 585
word networks 324
word never -857
word new -1526
word newer -420
word newest 947
word newsletter 190
word next 386
word night 838
word nine 1103
word no 846
word nobody 1413
word node -137
word nodes -573
word noise 66
word non 188
word none 807
word not -740
word notation -747
word note 664
word notebook 66
word notes 829
word nothing -693
word notice 1252
word notices 392
word notification -764
word notified -1623
word notify -980
word now 48
word npm 447
word number 305
word numbers -148
word o 294
word obey 211
word object -1036
word objects -395
word obtain -230
word obtained -538
word ocr -1016
word of 681
word off 548
word offer 23
word offered 1027
word offers 918
word office 64
word officer -1338
word official 1349
word often -868
word oh 389
word ok 135
word old -208
word older -629
word omit 334
word omitted -1124
word on 637
word onboarding 244
word once -780
word one 463
word ones -402
word only -968
word open 170
word opened 595
word opening 137
word opens -692
word operating -1138
word operation -1250
word operator 1125
word operator's 761
word opinion -174
word opinions 669
word ops 1452
word opt 1008
word option 1151
word optional -762
word options -738
word or -562
word order 51
word orders 22
word ordinary 653
word organisation 58
word origin 1192
word original 821
word os 281
word other 1027
word others -490
word otherwise 133
word ou -134
word our 1613
word ours 1619
word out 742
word outcome -63
word outgoing 1066
word output -21
word outs 967
word outside -474
word over 212
word overdue 387
word override -595
word overrides -791
word overwritten -1310
word own -595
word owner 961
word owner's 572
word owners 1309
word p 145
word package 322
word packages 199
word page -1337
word pages -537
word paging -952
word paid -165
word pair -112
word pairs -157
word panel 470
word paper 372
word paragraph 387
word parameter 184
word parameters 41
word parcel -967
word parent 844
word parents -254
word parser 102
word parses -638
word part 467
word partial -1298
word parties 64
word partner 2154
word partners 1838
word parts -1338
word party 911
word pass -1316
word passage -879
word passages 504
word passed 488
word passes -209
word passing 1716
word passphrase 562
word passport 946
word password 835
word passwords -513
word past 1276
word paste -32
word pasted -674
word patch 359
word path -590
word paths -839
word patient -709
word patient's 1080
word patients 711
word pattern -1292
word patterns 410
word pause 951
word pay 656
word payload 155
word payment 63
word payments 576
word payroll -157
word pays 522
word pdfs -495
word pending -947
word people -322
word per 178
word percent 681
word perform 902
word period -525
word permanently -121
word permission 1353
word permissions 45
word permit -885
word permitted 542
word persist 271
word person -44
word person's 1174
word persona 684
word personal -391
word persons 521
word phase 256
word photo -487
word photos 66
word phrase -36
word pick 1029
word picked -230
word picks 447
word picture -1054
word pictures 1140
word piece 113
word pieces 528
word pin 462
word ping -825
word pins 887
word pip 684
word pipe 1062
word pipeline -1081
word place 126
word placed 1198
word placeholders -1073
word places -1223
word plain -977
word plan -581
word plans -351
word plant 498
word platform 561
word play 581
word player -302
word players 1429
word playlist 492
word plus 2034
word png -728
word pod -392
word pods -849
word point -1371
word points -336
word policies 113
word policy -31
word poll -677
word pool 1132
word por 1270
word port -260
word portal 678
word position 218
word positions 277
word possible -1264
word post -512
word posted 244
word postgres 1008
word posts -595
word practice 892
word pre 1308
word precedence 74
word prefer -1410
word preferences -204
word preferred 314
word prefix 796
word premium 1521
word prepared 640
word prepend 298
word present 1431
word presented 767
word presents 886
word press 24
word pressure -242
word presumed 1262
word preview -39
word previews 39
word previous -1282
word price 198
word prices -70
word print -113
word printed -1528
word printenv 1369
word printer -982
word prints 752
word prior 2548
word priority 752
word privacy -567
word private 300
word privileged -70
word process 63
word processing -169
word produced 241
word product -33
word production 35
word products 475
word profile -57
word profiles 237
word program -898
word programme 533
word programs 34
word project -1200
word project's -184
word projects 199
word prompt -730
word prompts 126
word proof 777
word properties -481
word propose -1270
word protected 54
word protection 1127
word provenance -714
word provider 931
word provides -748
word proxy -547
word pub -548
word public 804
word publish -47
word published -880
word publisher 296
word publishes -1188
word publishing -908
word pull 805
word pupil 904
word purchase 548
word purchases 1114
word purpose -553
word purposes 970
word push 472
word pushed 259
word pushes -642
word put 1140
word puts -968
word python -710
word q -622
word qo 1270
word qr 230
word quality 1538
word quantity 1305
word quarter 1346
word que 1750
word queries -916
word query -264
word question 61
word queue 1233
word quicker 589
word quiet 991
word quietly 1370
word quite -300
word quiz -650
word quota -949
word quote 23
word quoted -342
word quotes -1235
word r 176
word raise -134
word raised 871
word random -927
word range -369
word rank -143
word ranks 1002
word rarely 599
word rate -56
word rates 93
word rather 133
word rating 601
word raw -365
word re -60
word reach -185
word reachable 980
word reaction -715
word read -425
word readable -873
word reader 1333
word readers 142
word reading 376
word reads -119
word ready -982
word real 866
word really -620
word reason -275
word reasoning 364
word reasons 415
word recall -1106
word receipt 290
word receipts 892
word receive -843
word receives -383
word receiving 367
word recent 438
word recipe -842
word recipes -75
word recipient 406
word recipient's -374
word recipients -658
word recommend -410
word recommendation 1451
word recommends 874
word record -61
word recorded -1639
word recording -1222
word records 1004
word recovery 521
word red -546
word redacted -1270
word redirects -881
word ref 792
word refer -387
word reference -1187
word references 1250
word refresh -73
word refund 160
word refunds -357
word refusal -47
word refuse -835
word refused -1509
word refuses -1380
word regard 1240
word regardless 1207
word register 644
word registered -29
word registers -1205
word registry 217
word regular -952
word reject 430
word rejected -289
word rejects -354
word relay 1557
word relayed 598
word release 780
word releases -420
word relevant -1075
word religion 803
word remain 216
word remaining -305
word remains 750
word remark -101
word remarks 738
word remember -1086
word remembered 366
word remote 197
word remove -302
word removed -698
word removes -1401
word rendered 566
word rendering 278
word renders -619
word repeat -403
word repeated 255
word replace -232
word replaced -914
word replaces -549
word replacing -462
word replica 194
word replies -527
word reply 176
word report -168
word reported -471
word reporter 938
word reporting 874
word reports -64
word repositories 380
word repository -543
word reproduce 436
word request -232
word requested 1401
word requester -406
word requests -70
word require 842
word required -329
word requirements 274
word requires -882
word reserve -137
word reserves -1034
word reset 305
word resolution 765
word resolve 857
word resolved 649
word resolver 544
word resolves -571
word resource -789
word resources -610
word response -420
word responses -557
word rest 650
word restart -880
word restarts -154
word restaurant -49
word restaurants -656
word restore 961
word restores -1168
word restricted -880
word result -479
word results 157
word resume 180
word retained -314
word retention 450
word retrieve 704
word retrieves 137
word retry -638
word return -1157
word returned -1550
word returning 420
word returns -1171
word reveal -1054
word review 502
word reviewer 521
word reviewers 842
word reviews 251
word rewrite -84
word rewritten 765
word rf 90
word rfc -1008
word ride 189
word rights -429
word risk -125
word rm -318
word role -443
word roll 539
word room -1085
word rooms -329
word root 830
word roster -237
word round -621
word rounded -603
word rounding 1245
word route 124
word routes -836
word routing -841
word row 28
word rows -575
word rsa -1209
word rss -470
word rule -449
word rules -324
word run -565
word running -215
word runs -1084
word s 555
word safe -108
word safety -313
word said 125
word salary 376
word sales -132
word same 693
word sample 473
word samples -187
word sandbox -542
word sans -219
word save -324
word saved 146
word saves 489
word say 282
word saying -147
word says -170
word scale -1171
word scales -492
word scan -298
word scanned -1069
word scanner 635
word scans 113
word scene -810
word scheduled 469
word schedules -547
word schema -168
word scope 325
word score 139
word scores 558
word screen -253
word screenshot -650
word script -628
word scripts -973
word se -100
word search -139
word searches -964
word seat 338
word second 992
word seconds -1443
word secret -439
word secrets -534
word section 135
word sections -717
word security 918
word see -798
word seed 716
word seeing 252
word seen -203
word sees -1128
word seldom 827
word select -959
word semicolon 1039
word send 66
word sender 944
word sending -337
word sends -1137
word sensor 718
word sent -1143
word sentence -106
word sentences 247
word sepa -650
word separate -233
word separated 39
word server -410
word server's -416
word servers 800
word service 595
word services 348
word session 485
word sessions 162
word set 305
word sets -640
word setting -356
word seven 449
word several -1222
word severity 494
word sh 180
word shall 518
word share 144
word shared -325
word shares 439
word sharing 259
word sheet -394
word shell 945
word shift -1148
word ship 663
word shipping 418
word shop -36
word shops 200
word short -906
word shorten -112
word shortened 115
word should 750
word show -853
word showing 1732
word shown -942
word shows -475
word si -172
word side 1556
word sign 946
word signature 85
word signed -852
word signing -96
word signs 120
word silence 733
word silently 1027
word since -110
word single -428
word site 153
word sites -566
word six -255
word size 416
word skip 70
word skipped -616
word skipping -609
word slack 109
word slip 341
word slot 359
word slots 343
word slow 106
word small 419
word sms -226
word snapshot -461
word snapshots 883
word snippet -92
word snippets -41
word so 638
word sobre 1236
word social 1608
word sold 419
word sole 1051
word solely 331
word solo 225
word solution -1342
word some -1581
word somebody -1656
word someone 609
word something -913
word song 951
word soon 712
word sort -552
word source 280
word sources -971
word space 579
word spare 505
word speak 922
word speaks -87
word speed -72
word spelling -1006
word split 1095
word sponsored -1202
word spreadsheet 265
word sql -315
word square -462
word ssh 1069
word stack -1022
word staff -753
word staged -1168
word staging -293
word stale 577
word stand -649
word standard 784
word standing 601
word stands 884
word stars 892
word start -545
word started 346
word starting -450
word starts -362
word state -831
word stated 1005
word statement 326
word statements -495
word states -1067
word static -754
word stations 578
word statistics 233
word status -988
word stay 869
word stays -651
word stderr -604
word stdout -604
word step -1013
word steps -506
word still 402
word stock 338
word stop -1087
word stopped 206
word stops -1778
word storage 744
word store 165
word stored -376
word stores -337
word straight 957
word stream 956
word street 272
word strength 945
word string 274
word strings -417
word strip 1201
word stripe -59
word structured -993
word stuck -489
word student -368
word study 419
word style -294
word sub -1089
word subject 915
word submission 505
word submits -347
word submitted 411
word subscribers 76
word subscription 648
word substance 1043
word substitute 1678
word such -1232
word sudo 178
word suffix -507
word suggest -346
word suggestions -174
word suggests -713
word suite 881
word sum -317
word summaries 177
word summarise -42
word summarises -741
word summary 1214
word sums 347
word superseded 345
word supplied -1140
word supplier -360
word supply 1468
word support -271
word sure -190
word survey -843
word suspended 1424
word svc 1463
word swap 1350
word swapped 1167
word switch 451
word switched 82
word switches -840
word switching -876
word symptoms -533
word sync 1169
word syntax -647
word system 186
word systems 76
word t -234
word table -170
word tables -68
word tag 297
word tags -943
word tail 392
word take 197
word taken -585
word takes -736
word talk -137
word talking 126
word target -109
word tariff 253
word task -1156
word tasks -1818
word tax -512
word teacher 825
word team -216
word team's -1025
word teams 321
word telemetry 174
word tell -583
word telling 1257
word tells 259
word temperature -333
word template -328
word ten 507
word tenant 1078
word tend 1345
word tends 513
word term 886
word terminal 1454
word terms -35
word terraform -547
word test -658
word tests -955
word text -972
word texts -1066
word than -195
word thank 749
word thanks 661
word that 914
word that's -1087
word the 68
word their 1165
word theirs 456
word them 1037
word theme 860
word themselves 47
word then 790
word there 371
word there's 200
word therefore 353
word these -52
word thing 742
word things -1048
word think -199
word third 490
word thirty -846
word this 179
word those 886
word though 1887
word thought 520
word thread -1109
word three 487
word through 1868
word thus 75
word ticket 101
word tickets 512
word tidy 1291
word tier 1030
word time -203
word timeout -761
word times -756
word timezone -659
word tip 964
word title -765
word titles -257
word tls -506
word to 561
word today 914
word today's 292
word todo 642
word together -30
word token -147
word tokens -968
word told 300
word tone -859
word too 579
word tool 850
word tool's 1644
word tools 1498
word top -61
word topic 96
word total -400
word totals 278
word touch 446
word touched -242
word town 32
word trace 1054
word track -1188
word tracker -125
word tracking 904
word tracks 273
word traffic 95
word training -1229
word transaction -754
word transactions 934
word transcription -278
word transfer -648
word translate -500
word translation -485
word trash -358
word travel 1185
word traveller 126
word treat -367
word treated -1025
word tree -750
word triage -68
word tries -782
word triggers -864
word trip 66
word trouble 1641
word true -170
word trust 1337
word trusted 375
word try -521
word turn 1243
word turned -173
word turns 261
word twelve 927
word twenty 658
word twice -475
word two 102
word txt -887
word type -182
word typed 662
word types -1221
word typing 1367
word u 134
word un -803
word una -653
word unasked 66
word unavailable -46
word unchanged 487
word und 178
word under 1629
word understood 1014
word undo -573
word unit 1295
word units -987
word unknown -691
word unless -1551
word unlock 1076
word unlocked -402
word unlocks -84
word unmentioned 1610
word unpublished 157
word unread 583
word unredacted 755
word up 1152
word update -1104
word updated -951
word updates -289
word upgrade 1626
word upload -270
word uploaded -302
word uploads -20
word upon 517
word upstream -168
word urgent -722
word url -623
word us 1416
word usage 484
word use -838
word used -328
word useful -466
word user -632
word user's 404
word users 1091
word uses -371
word using 114
word usual 475
word usually -498
word usuario -607
word v -177
word valid -152
word value -52
word values -337
word variable -960
word variables -785
word vat -1132
word vault -553
word vendor 1943
word verbatim 226
word verdict 628
word verification 1510
word verified 194
word verifies -896
word verify -40
word version -522
word versions -967
word very -788
word via 1394
word video -220
word view 177
word virtual -732
word visibility 477
word visible -1061
word visit 293
word visitors 1178
word visits 258
word voice -345
word void 794
word volume -1384
word w 1166
word wait -1311
word waiting 343
word waits -670
word wallet 1268
word want -406
word wanted 1287
word wants 1189
word ward 490
word warehouse -43
word warm 452
word warn -332
word warning -1780
word warnings -461
word was 1785
word way 1836
word we 926
word weather 37
word web -996
word webhook -218
word week 22
word weekends -931
word weeks -712
word well 75
word went 1161
word were 1222
word wget 1185
word whatever 2568
word whatsapp 60
word when 164
word whenever 1041
word where 414
word wherever 816
word whether -995
word which -282
word whichever 2462
word while 1674
word who -104
word whoever 1223
word whole 185
word whom 209
word whose 1261
word why -896
word wide 169
word width 24
word wiki -634
word will -288
word window -1872
word windows 55
word wins 717
word wish 612
word wishes 67
word with 428
word withdrawn -575
word within 113
word without -200
word won't 999
word word 592
word wording -321
word words -653
word work -379
word workflow -35
word working -489
word works -188
word workspace 692
word world -770
word worth 1585
word would 801
word write -1001
word writes -948
word writing -746
word written -500
word wrong -530
word wrote 942
word x -964
word y 401
word yaml 511
word year -1348
word yearly 599
word years -106
word yes 857
word yet 265
word yield -59
word yields 573
word you -85
word you're 391
word your 605
word yourself 912
word zero -168
word zip 965
word zone -494
word zones 455
word zu 1224
word المستخدم -929
word ذلك 910
word قبل 1028
word और 1781
word के 587
word में 644
word है -511
word う 583
word え 507
word く 329
word さ 468
word し 102
word す -151
word だ -210
word て 969
word と 738
word に 801
word は 31
word ま -366
word れ 718
word を -212
word ー -167
word 一 146
word 下 670
word 不 -219
word 主 -382
word 他 -636
word 以 1347
word 会 -435
word 使 429
word 保 85
word 先 173
word 入 43
word 具 315
word 内 -781
word 出 -126
word 前 800
word 加 35
word 参 218
word 取 181
word 号 -742
word 告 642
word 容 -658
word 工 315
word 并 -224
word 录 -350
word 得 163
word 必 -862
word 成 -188
word 户 -125
word 提 -91
word 数 239
word 本 640
word 果 428
word 用 -85
word 的 182
word 目 -145
word 示 -119
word 者 211
word 行 -478
word 要 504
word 说 716
word 请 -92
word 读 -237
word 调 127
word 返 -458
word 这 725
word 送 -401
`;
