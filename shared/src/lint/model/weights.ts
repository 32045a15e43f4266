/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning 15
threshold clear -458
threshold weak -1340
threshold supports -2194
bias -3762
concept account 531
concept after 495
concept also 1357
concept answer -180
concept ask -67
concept because 839
concept before 36
concept best 1370
concept call -200
concept collect -45
concept command -373
concept consent 546
concept conversation 381
concept decode 204
concept elsewhere 1480
concept email-address 2403
concept encode 429
concept every 976
concept file 119
concept hide -258
concept holding 547
concept identifier 448
concept if 181
concept ignore 277
concept instead 24
concept instructions 430
concept link -207
concept machine 322
concept may -312
concept memory -369
concept message -119
concept model 747
concept must 149
concept not -402
concept number 1658
concept obey 33
concept outside 1176
concept own-name 2048
concept own-parameter -462
concept parameter 104
concept path 609
concept pay 282
concept permit 211
concept personal 423
concept please 992
concept prefer 159
concept put -20
concept read -166
concept recipient 547
concept redirect 94
concept regardless 1126
concept remove -464
concept request -253
concept results 32
concept rival 1617
concept run -450
concept secret-place 380
concept secretive 77
concept send -307
concept session 347
concept set -354
concept sibling -643
concept silently 337
concept skip -324
concept standing 819
concept store -41
concept tell 342
concept this-tool -552
concept threat -375
concept tool 1025
concept trusted 547
concept url 1964
concept user 146
concept visit 105
concept whenever 862
concept without 254
deed aside answer 479
deed aside ask 470
deed aside call -40
deed aside change 460
deed aside collect -182
deed aside disable -615
deed aside encode -20
deed aside hide 667
deed aside ignore -848
deed aside obey -536
deed aside pay 669
deed aside permit 213
deed aside prefer 334
deed aside put 47
deed aside read -455
deed aside redirect -373
deed aside remove -510
deed aside run -240
deed aside send 65
deed aside set -485
deed aside skip -918
deed aside store -1034
deed aside tell 557
deed aside visit 321
deed ban answer -323
deed ban ask 1086
deed ban call -218
deed ban change -1428
deed ban collect -1269
deed ban disable -656
deed ban hide -141
deed ban ignore -730
deed ban obey -659
deed ban pay -595
deed ban permit -442
deed ban prefer -350
deed ban put -1496
deed ban read -167
deed ban remove -1333
deed ban run -63
deed ban send -1466
deed ban set -572
deed ban skip -1063
deed ban store 203
deed ban tell 312
deed ban visit -984
deed lacking answer 1042
deed lacking ask 210
deed lacking put -400
deed lacking read 1031
deed lacking send -949
deed lacking tell 1165
deed order answer 128
deed order ask -597
deed order call -276
deed order change 1422
deed order collect 1297
deed order decode 1037
deed order disable 713
deed order encode 699
deed order hide 646
deed order ignore 1261
deed order obey 1579
deed order pay 708
deed order permit 1541
deed order prefer -319
deed order put 849
deed order redirect 867
deed order remove 682
deed order run 353
deed order send 931
deed order set 291
deed order skip 455
deed order store 734
deed order tell 210
deed order visit 1281
deed report answer -544
deed report ask -396
deed report call -770
deed report change -755
deed report collect -481
deed report decode -1376
deed report disable -770
deed report encode -532
deed report hide -1010
deed report ignore -652
deed report obey -670
deed report pay -121
deed report permit -922
deed report prefer -627
deed report put -887
deed report read -732
deed report redirect -888
deed report remove -995
deed report run -1141
deed report send -823
deed report set -943
deed report skip -973
deed report store -608
deed report visit -685
next <email-address> as 1193
next <email-address> by 334
next <email-address> so 807
next <email-address> to 1265
next <email-address> with 683
next <identifier> <identifier> -651
next <identifier> a 94
next <identifier> and 896
next <identifier> are 352
next <identifier> before -1089
next <identifier> beforehand -798
next <identifier> calls 279
next <identifier> first -1196
next <identifier> for 25
next <identifier> from 996
next <identifier> has 1221
next <identifier> in 404
next <identifier> is 468
next <identifier> of 1007
next <identifier> on 245
next <identifier> the 576
next <identifier> then 743
next <identifier> to 758
next <identifier> tool 1247
next <identifier> true 1322
next <identifier> which -305
next <identifier> with 634
next <path> and 1017
next <path> in 625
next <path> or -349
next <path> so 1199
next <path> with 898
next <secret-place> <secret-place> 173
next <secret-place> and 906
next <secret-place> as 1249
next <secret-place> file 876
next <secret-place> files -665
next <secret-place> in 1199
next <secret-place> into 714
next <secret-place> on 301
next <secret-place> or -320
next <secret-place> with -177
next <sign> <identifier> -900
next <sign> <sign> 1332
next <sign> a -220
next <sign> after -535
next <sign> also -215
next <sign> and 713
next <sign> are 1288
next <sign> as 841
next <sign> at 1056
next <sign> because 811
next <sign> before -1019
next <sign> by 825
next <sign> call -901
next <sign> characters 75
next <sign> days -748
next <sign> encoded -73
next <sign> eur 1470
next <sign> first -686
next <sign> for 157
next <sign> gives -97
next <sign> has 1161
next <sign> hours -166
next <sign> if -650
next <sign> in 1540
next <sign> is 367
next <sign> kb -636
next <sign> lines -478
next <sign> mb -930
next <sign> minutes -766
next <sign> of 1233
next <sign> on 1185
next <sign> only -1115
next <sign> or -1166
next <sign> over 349
next <sign> requests -935
next <sign> rows -406
next <sign> s -464
next <sign> seconds -1014
next <sign> so 143
next <sign> start -562
next <sign> takes 435
next <sign> the -672
next <sign> to 194
next <sign> unless -957
next <sign> until -101
next <sign> wait -1165
next <sign> when -418
next <sign> which -338
next <sign> with 1885
next <sign> without -367
next <sign> x 48
next <url> and 1371
next <url> as -86
next <url> bash 1218
next <url> first 498
next <url> followed 764
next <url> for 999
next <url> in 1035
next <url> sh 907
next <url> so 1215
next <url> sudo 1169
next <url> which 312
next <url> with 815
next a <identifier> -806
next a <sign> 526
next a aaaa -642
next a backup -438
next a bar -564
next a branch -316
next a browser -518
next a bucket -361
next a build -740
next a calendar -150
next a call -40
next a card -750
next a change -1317
next a channel 125
next a chart -602
next a chat -1556
next a ci -438
next a claim 602
next a class -374
next a clean 965
next a clear -1027
next a code -955
next a colleague 143
next a colour 1052
next a command -1159
next a comment -22
next a commit 196
next a company -527
next a confirmation 422
next a contact -1050
next a container -237
next a contract -215
next a conventional -501
next a conversation -1524
next a copy -212
next a cron -158
next a customer -508
next a customer's -415
next a cv -353
next a database 430
next a date 183
next a day -696
next a decision -597
next a device -737
next a diff -856
next a different 546
next a directory -836
next a document -1497
next a door -890
next a double 257
next a draft -840
next a dry 41
next a fact -1427
next a failed -939
next a fax -626
next a feed -25
next a few -768
next a field -745
next a file -933
next a filter -150
next a folder -1200
next a font -700
next a form -823
next a free -993
next a fresh -1058
next a given -818
next a good 526
next a hold -1151
next a home 504
next a host -140
next a human 323
next a job -466
next a key -426
next a known 507
next a kubernetes -494
next a label -1089
next a large -760
next a lasting 763
next a library 100
next a line 1240
next a link 226
next a list 201
next a little 928
next a local -345
next a log -1237
next a login -1120
next a loop -1044
next a mail -1616
next a manifest -753
next a matter 1050
next a meeting -932
next a memory -253
next a message -697
next a minute -642
next a model 75
next a mood -450
next a name -775
next a namespace 720
next a new -1069
next a newsletter -584
next a note -1345
next a number -234
next a package -990
next a page -1434
next a parcel -547
next a part -749
next a password 95
next a patient -106
next a payment -368
next a pdf -808
next a person -987
next a photo -1299
next a picture -1309
next a pipe 956
next a place -339
next a plan -1352
next a png -585
next a pod 954
next a port -973
next a position -647
next a post 92
next a preview 171
next a private -795
next a product -751
next a production -266
next a project -835
next a prompt -1394
next a public 65
next a pull -619
next a purchase 281
next a query -966
next a question 308
next a random -971
next a range -949
next a read -877
next a recipe -842
next a record 105
next a refund -330
next a regular -596
next a remote 31
next a reply -961
next a report -494
next a repository -81
next a request -609
next a review 157
next a room -608
next a route -993
next a rule -404
next a run -935
next a saved -499
next a score -1121
next a screenshot -861
next a script -716
next a search 903
next a second 1153
next a secret -1177
next a semicolon 876
next a sentence 514
next a sepa -641
next a service 593
next a session 606
next a shell -789
next a shipping -728
next a short -284
next a single -572
next a slack -877
next a small 601
next a snapshot 374
next a spreadsheet -910
next a statement 596
next a string -391
next a sub -292
next a summary -386
next a support -1140
next a system -1140
next a table -305
next a task -881
next a terminal 792
next a test -336
next a text -1291
next a third -205
next a ticket -1100
next a time -975
next a token -1168
next a tool 114
next a topic -968
next a transfer -549
next a two -180
next a url -862
next a user -423
next a virtual -655
next a web -842
next a webhook -597
next a week 26
next a window -991
next a word -108
next a yes 920
next a zip -556
next a zone 26
next about <sign> 400
next about a 258
next about it 358
next about the 957
next about them 1324
next above <sign> 707
next access to -247
next access token 159
next accompanied by 1216
next account <sign> 1390
next account and 114
next account holder -936
next act as 628
next act on -163
next add a -413
next add an -1048
next add it -42
next add the 749
next added to 492
next address and 152
next address book 1002
next address for 590
next address in 1072
next address is 313
next address of -330
next address to -301
next addressed to -299
next addresses are -1069
next addresses of 179
next addresses that -305
next addresses the -143
next adds a -1001
next adds an -910
next advance and 1224
next after a 800
next after an -770
next after each -195
next after every -297
next after it 177
next after the 59
next after this 571
next after which 780
next again with -718
next against a 339
next against the -218
next agent with -842
next agreed to -29
next ahead of 1791
next all of -122
next all other 400
next all others -1202
next along in 1711
next along with 150
next alongside the 1004
next also read 636
next also when 1231
next always call -1361
next always show -1055
next always use -978
next among the 1613
next among them 364
next amount to -637
next an account -805
next an address -461
next an administrator -38
next an agent -227
next an alert -1336
next an amount -526
next an answer 82
next an appointment -500
next an approval 234
next an article -604
next an assistant -520
next an e -212
next an earlier -664
next an emoji -628
next an employee -1369
next an empty -979
next an entity -606
next an entry 330
next an environment -560
next an error 350
next an event -1269
next an exercise -892
next an hour 140
next an image -130
next an index -1036
next an instruction -432
next an invoice -132
next an issue -700
next an old -203
next an open 639
next an order -289
next an rss -612
next and <identifier> -263
next and <path> 1030
next and <secret-place> 777
next and <sign> -663
next and a 403
next and act 1225
next and add 882
next and after -219
next and all 1236
next and always -1266
next and answer 740
next and anything -1359
next and are -76
next and ask -966
next and attachments 584
next and author 241
next and by -260
next and call 690
next and can -879
next and card 1265
next and carry 1869
next and comments 166
next and country -963
next and date 503
next and delete 115
next and deleted -909
next and describe 1669
next and do -430
next and does -771
next and don't 378
next and drop 1516
next and e 988
next and enter 1041
next and files 757
next and for -111
next and get -335
next and give 1056
next and gives -1171
next and go 405
next and hand 491
next and has -1124
next and how -1159
next and if 453
next and in -61
next and is -334
next and it 339
next and its 488
next and keep 1698
next and keeps -809
next and leave 1552
next and let 490
next and list -1340
next and lists -1038
next and look -477
next and mail -87
next and make -262
next and may 392
next and mention 141
next and merge 173
next and must -445
next and never -714
next and no -238
next and not -899
next and of 1352
next and offer 465
next and one 139
next and only 331
next and our -535
next and pass 146
next and password 536
next and passwords -350
next and paste 304
next and phone -111
next and place 558
next and post 938
next and present 1294
next and proceed 722
next and propose -1007
next and put 1179
next and quote 858
next and read -394
next and repeat 643
next and report 1137
next and reports -856
next and return -231
next and returns -791
next and say 876
next and send 86
next and sends -1174
next and set 1127
next and should -554
next and show 762
next and shown -1366
next and skip 1226
next and start 23
next and state 795
next and suggests -626
next and supply 1216
next and tell 45
next and that 560
next and the 1582
next and their 378
next and then 432
next and there 916
next and this -721
next and time -607
next and to 1441
next and upload 773
next and use -1236
next and wait -1456
next and waits 47
next and what -625
next and when -83
next and which -320
next and will -1167
next and write 789
next and year -897
next and you -1863
next another one -739
next another tool -647
next answer and 1186
next answer in -700
next answer is -336
next answer that 1258
next answer to 694
next answer with -702
next answers <sign> -761
next answers are -1001
next answers questions 172
next antes de 372
next any file 1284
next any more 776
next any other 1035
next any time -1307
next anyone with -378
next anything else -521
next anything that 305
next api key 111
next api keys 731
next appear in -93
next appears in -1156
next append the 805
next applies a -919
next applies to -150
next approval before -1005
next archive with -1003
next are a 705
next are always -228
next are at 831
next are best 977
next are billed -244
next are cut -1188
next are done 207
next are dropped -225
next are given -794
next are hidden -959
next are ignored -1162
next are in 427
next are kept -914
next are known 1032
next are left -642
next are listed -624
next are masked -1181
next are matched 949
next are missing -354
next are never -35
next are no 286
next are not -1139
next are off -905
next are passed -736
next are read -431
next are refused -841
next are rejected -404
next are removed -173
next are replaced -1386
next are reported -951
next are returned -1212
next are rounded -268
next are sent -1140
next are shown -1392
next are skipped -1013
next are stored 74
next are taken -1022
next are the 321
next are to 2833
next are told -346
next are used 82
next are usually -99
next are visible -807
next are void 1277
next are written -473
next are you 1098
next around it 131
next as <identifier> -968
next as <sign> 591
next as <url> 1060
next as a 998
next as an 211
next as csv -787
next as data -1329
next as far 1321
next as found 1006
next as given -565
next as if 1649
next as ignore -1320
next as in -951
next as it -627
next as its 448
next as json -607
next as long -291
next as markdown -705
next as part 1191
next as passed 733
next as pdf -501
next as read 684
next as returned -1282
next as root -153
next as soon 895
next as text -485
next as the 971
next as they -224
next as this 1021
next as though 1595
next as well 520
next as you -699
next ask first 95
next ask for -809
next ask the -1016
next ask whether -919
next asked about 1551
next asked for -169
next asked to -795
next asked you -1082
next asking the 410
next asks about 444
next asks for -76
next asks the -1351
next asks to -1126
next asks you -113
next assistant is 318
next assistant to 1287
next at <sign> 828
next at <url> 1857
next at a -401
next at all -49
next at any -745
next at each 836
next at hand 1378
next at it 775
next at its -794
next at least 1314
next at most -1784
next at once -1440
next at start 116
next at that 54
next at the 534
next attach the -158
next audit log -1392
next author and -1348
next authorization header 495
next aws keys -526
next back the 59
next back to 277
next background and 644
next balance of -1055
next bank details -309
next banking tool 889
next be answered 262
next be asked 368
next be called 872
next be carried 39
next be consulted 414
next be deleted -334
next be done -1076
next be executed 633
next be found -128
next be given -402
next be handed -268
next be kept 576
next be left 316
next be made 695
next be matched 1151
next be opened 453
next be passed -853
next be raised 240
next be read -963
next be removed -613
next be reported -460
next be run 296
next be sent -69
next be shown 811
next be so 1191
next be the 27
next be told -1423
next be undone -1096
next be used -521
next be written -1403
next bearer tokens 382
next because the -175
next been found 1222
next before <sign> -1063
next before a -1515
next before answering 1092
next before any -155
next before anything -23
next before calling -1054
next before it -315
next before sending -979
next before the 40
next before they -802
next before this 1035
next before using -913
next before you -624
next beforehand and 695
next begin with -130
next beginning with 873
next begins with -735
next behalf of 135
next behave as 786
next behind a 364
next behind the 818
next being asked 509
next belong to -124
next belongs in 646
next belongs to 654
next below <sign> 520
next below the 385
next beside it -115
next beside the -1196
next besides the 483
next between <sign> -991
next between calls -1099
next between the 903
next between two -232
next between units -508
next between you 1070
next billed to -739
next blind copy 611
next books a -1246
next branch to -715
next browser profile 1370
next browser session -420
next builds a -241
next builds the -814
next built in 1341
next bullet points -611
next but not -1057
next but the -1156
next by <identifier> 373
next by <sign> -607
next by a 94
next by an 75
next by any 1348
next by calling 382
next by default -1760
next by e -469
next by hand -961
next by id -1178
next by ingredients -438
next by it 1091
next by its 213
next by itself -565
next by mail -1341
next by means 1344
next by name -938
next by one 1003
next by other 900
next by our 898
next by the 44
next by this -290
next by two 991
next by which 197
next calendar entries 273
next call <identifier> -1355
next call <sign> -573
next call again -1190
next call and -323
next call fails -366
next call for 1592
next call in 100
next call is -1087
next call it 148
next call returns -861
next call the 575
next call this -1327
next call to 834
next call with -693
next called the 554
next called with 1038
next calling <sign> 463
next calling it 556
next calls are -1023
next calls of -1050
next came up 460
next can be -179
next can have -711
next can only -456
next can open 293
next can read -1530
next can see -485
next can't be -961
next cannot be -811
next card data -1017
next card is 803
next card number 843
next card numbers -559
next carries the -805
next carry a -1045
next carry on 1455
next carry out -196
next carry the 933
next cat <secret-place> 1205
next chain of 771
next change in -697
next change is -748
next change the 621
next changed each -458
next changes the -473
next characters are -849
next charges a -1118
next chat and 340
next chat message 666
next check it -992
next check the -1369
next check with -994
next checks a -1061
next checks the -44
next checks whether -463
next chmod r 248
next chosen by -338
next clause <sign> 1209
next clause by 696
next clear yes -1027
next clearing account 963
next client is 580
next close each 769
next closes a -511
next code and -116
next code as -420
next code in -324
next code is -753
next code that -525
next code to -37
next come back 532
next come from -33
next come out 1353
next comes back -176
next comes from -1052
next comma separated -951
next command in -107
next command line -603
next command on -744
next command with 96
next comments are -734
next commit message -596
next commits staged -640
next computes a -574
next configuration and -678
next configured with 321
next confirm with -937
next confirmed by 146
next connected to 730
next connection string 962
next connection strings 316
next contact for -871
next contacts tool 633
next contain the 366
next container image 545
next contains a -935
next content of -636
next contents of 1775
next conversation so 323
next converts a 315
next converts an -467
next converts between -689
next cookies of -184
next copy is 768
next copy of 801
next copy the 328
next cost and 295
next could not -693
next count as 490
next counts as 431
next counts words -400
next create a -780
next creates a -1395
next creates an -307
next creates or -206
next curl fssl -689
next curl s 1555
next current branch -842
next current conversation -376
next current time 276
next data and -223
next data in -553
next database and 188
next date and -319
next date of 97
next day forecast -584
next days and 529
next days are -725
next de la -650
next decodes a -773
next default and -88
next defaults to -1156
next delete the 435
next deleted after -1152
next deletes a -1116
next deletes the -723
next delivery address -98
next depends on 435
next deploys a -759
next deprecated use -587
next describe the 812
next described as 1756
next did not 694
next differs from -415
next directory and 616
next display the 770
next do i -481
next do it -964
next do not -1102
next do so -1305
next do this 644
next do with 633
next document to -64
next documentation for -1046
next does not -854
next don't add -985
next don't ask 26
next don't mention -339
next don't paste -974
next don't show 264
next done in -142
next down to 1138
next downloads a -658
next draft to -152
next drafts a -1037
next draws a -726
next drop it 1434
next drop the 622
next dry run 41
next during the -44
next e mail 125
next e mails 637
next each answer -705
next each call 929
next each change -483
next each file 1120
next each message 531
next each of 27
next each reply 512
next each session 228
next each step -1321
next each time 858
next each with 827
next earlier in 655
next edit the 90
next en la 38
next end of 603
next end up 530
next end with -1276
next ending in 980
next enter the 495
next entered in 365
next entry to -463
next environment variable -660
next environment variables -577
next erases a -830
next eur to 1174
next even if 956
next even when -625
next even where 1804
next every <sign> -1048
next every call -194
next every other -627
next every session 83
next every time 266
next everything in 450
next exactly as -1319
next executes a -944
next exit code -666
next expected to 1550
next explain the -116
next explains how -862
next explains the 486
next explicit consent -694
next export the 916
next exports a -643
next exports the -1074
next fails with -987
next failures in 773
next false and 858
next far as 1576
next favour of 457
next fetch a -777
next fetch the 624
next fetches a -735
next fetches an -835
next few words -942
next field <identifier> -878
next fields of -1085
next file access -594
next file and 522
next file for 214
next file from 394
next file in -89
next file into -953
next file is -588
next file that 172
next file the -333
next file to -102
next file tool -53
next file tools 514
next file with 489
next file you 1051
next files a -840
next files and -683
next files are -965
next files in -586
next files into 214
next files or 280
next files that -811
next files to 300
next files with -886
next fill in 191
next filled in -1270
next fills a -742
next filter that 113
next find out 100
next find the -590
next finds a -642
next finds recipes -438
next finds the 498
next firewall rules 117
next first <sign> -298
next first and 131
next first call -476
next first message -848
next first time -52
next first to -1119
next first two 660
next first use 303
next five seconds -991
next five sentences -902
next floor plan -604
next folder and 1161
next folder for -27
next folder in 521
next folder to -525
next folder with 675
next follow instructions -802
next follow it 129
next follow the -100
next follow up 989
next followed by 1410
next follows the -603
next for <identifier> 1062
next for <sign> -192
next for <url> 1294
next for a -194
next for all 51
next for an 191
next for another 741
next for any 623
next for anything -494
next for approval -365
next for as -329
next for by -387
next for display 229
next for each -374
next for every -1166
next for everyone 426
next for everything -73
next for good 605
next for it 466
next for known -641
next for later -221
next for one 234
next for our 348
next for questions -1104
next for review -757
next for ten -459
next for that -426
next for the 360
next for their -391
next for them 302
next for this -227
next for those -835
next for two 465
next for up -1082
next for what 636
next for which 996
next for word -497
next force push 595
next forecast for -746
next form <path> -669
next formats source -533
next forward the 736
next forwarded to -373
next found by -283
next found in 1041
next found to 1066
next four characters -293
next free text -1228
next from <identifier> -238
next from <path> 419
next from <secret-place> 182
next from <sign> -730
next from <url> 1283
next from a -210
next from an -721
next from any -167
next from here 444
next from it -141
next from its -388
next from memory -464
next from now -86
next from one -1062
next from other -423
next from our 229
next from that 559
next from the 396
next from them 111
next from then -1331
next fssl <url> -689
next full and 142
next full name 1085
next full or -477
next full text -1185
next gather the 864
next generates a -869
next get a -578
next get the -412
next gets a -183
next gets the -312
next git hooks 24
next git remote 930
next github token 1017
next give a 423
next give it 139
next give the -1089
next give them -315
next given and -310
next given as 232
next given by -447
next given here -1203
next given in -1042
next given the 1087
next given to 647
next gives a 883
next gives access -282
next gives an -745
next gives back -917
next gives the -1014
next gives you -451
next go ahead 882
next go on 109
next go through 676
next go to -823
next goes into 282
next goes on 834
next goes out -430
next goes through 231
next goes to -381
next hand it 752
next hand its -151
next hand the 206
next handed over -381
next handed to 183
next has a 232
next has agreed -482
next has already 1318
next has asked -515
next has been 1720
next has confirmed -1000
next has it 957
next has no -330
next has not -292
next has read 325
next has seen -597
next has the 493
next has to -598
next have a 920
next have been 356
next have not -27
next have the 303
next have them -774
next have to -1037
next header and 402
next held in 363
next help desk 228
next here and 170
next here as 826
next here is 730
next here on 1668
next hidden from -865
next history with 834
next hold the 1221
next holds the -628
next home address 1576
next home directory 1400
next home folder 962
next hotels by 305
next how long -862
next how many -656
next how the -722
next how to -28
next id <sign> 769
next id and -1278
next id from -977
next id of -341
next if <identifier> 687
next if a -555
next if an -502
next if asked -978
next if it -149
next if it's -698
next if left -1045
next if no 376
next if nothing -194
next if that -401
next if the -168
next if there -40
next if they -842
next if you -755
next ignore the -383
next image and 681
next image from -242
next image to 545
next immediately and -540
next in <identifier> 339
next in <path> 203
next in <secret-place> 36
next in <sign> 937
next in a -81
next in advance 1254
next in all 340
next in an 221
next in any 466
next in at -531
next in bcc -195
next in between -348
next in clear 493
next in context 995
next in each 291
next in every 486
next in favour 457
next in files 463
next in five -902
next in force 261
next in front 88
next in full -140
next in it -160
next in its 1590
next in later 184
next in markdown -645
next in memory -1096
next in notes 195
next in one -837
next in order 99
next in other 517
next in our -176
next in part -477
next in passing 1015
next in person -470
next in place 91
next in plain -812
next in that 764
next in the 526
next in their 810
next in this 367
next in to -181
next in use -455
next in user -262
next in whatever 349
next in which 648
next in your 883
next include the 71
next including the -786
next including those 1621
next index url 993
next insert update -869
next inside the -183
next installs a -877
next instead of -1068
next insurance number 332
next into <path> -86
next into <sign> 760
next into a -387
next into the 285
next invoice from -400
next invoice to -272
next irrespective of 1118
next is <sign> 451
next is a 746
next is about -111
next is added 320
next is always 1177
next is an 571
next is asked -113
next is at 778
next is available 714
next is being -569
next is best 923
next is billed -1281
next is called -800
next is complete 793
next is configured -718
next is connected 429
next is deleted -628
next is done -717
next is dropped -1174
next is empty -1017
next is expected 882
next is final -586
next is fine 448
next is finished -1205
next is for 361
next is forwarded -898
next is given 320
next is gone -1128
next is in 626
next is kept -567
next is left 447
next is listed -252
next is locked -60
next is missing -642
next is more -752
next is needed -86
next is no -152
next is not -719
next is of 1018
next is on 405
next is one 395
next is only -497
next is open -153
next is opened 975
next is over 173
next is part 342
next is present 896
next is put -134
next is read -192
next is refused -1217
next is rejected -226
next is replaced -1051
next is reported 89
next is required -381
next is returned -1253
next is sent -1586
next is set -73
next is shown -386
next is still -127
next is stored -475
next is taken -155
next is the 1121
next is there -231
next is to 1563
next is told 390
next is true -423
next is uploaded -730
next is used -227
next is visible -1236
next is what 1022
next is why -445
next is written -1000
next iso <sign> -318
next it a -95
next it and 701
next it as 897
next it at -1147
next it back -237
next it be 566
next it before 196
next it came -860
next it can -955
next it contains -564
next it does 514
next it doesn't -455
next it exists -711
next it first -280
next it for -83
next it from 504
next it goes 145
next it has -287
next it here -219
next it holds -235
next it if -329
next it in 198
next it into 1341
next it is 522
next it isn't 692
next it keeps -504
next it later -48
next it may -518
next it must -437
next it needs -718
next it never -234
next it on 637
next it once -715
next it only -708
next it out 871
next it over 720
next it returns -1092
next it says -458
next it should -399
next it stands -195
next it takes -119
next it that 1011
next it the -918
next it to 273
next it up 1237
next it was 298
next it when -749
next it will -729
next it with -57
next it without 539
next it would 737
next items and -43
next its id -1038
next its number 45
next its output 478
next its own -1124
next its owner 168
next its place 1552
next its text 366
next its url -794
next its value 1135
next job id -431
next job is 774
next job on -869
next keep a 70
next keep it -1101
next keep quiet 982
next keeps its -551
next keeps the -103
next kept as -559
next kept for -1514
next kept in -718
next kept on -196
next key and -580
next key is -789
next key material 190
next key to -406
next key value -933
next keys and 342
next keys are -1344
next know the -1008
next known interactions 432
next known to 474
next language of -1360
next last <sign> -379
next last changed -458
next last four -302
next last lines -853
next last ten 683
next last user 1022
next later sessions -638
next leave it 1114
next leave out -1083
next leave the 845
next leave them 113
next leaves the -1389
next left out -1464
next length mass -508
next let the -85
next lets the 200
next level of 639
next line and -728
next line in 321
next line manager -176
next line of 1198
next line that 542
next line to 352
next line with -1154
next lines in 829
next lines of 755
next link can -878
next link for -677
next link that 287
next link to 551
next links are -1066
next list and 801
next list as 1005
next list for -628
next list is 1032
next list of -310
next list the -975
next list them -1361
next listed in -1082
next listing of 1341
next lists a -938
next lists the -875
next lists what -1000
next log file -711
next log in -507
next log lines -611
next log of -208
next log with -1281
next logs and -95
next long as -291
next long term 924
next look at -1094
next look for -410
next look in 903
next look like -709
next look up 493
next looked at -605
next looked up 1510
next looks for -1119
next looks up -387
next made by 113
next made up 1266
next mail address -543
next mail addresses -740
next mail and -860
next mail from 246
next mail it -535
next mail or 885
next mail server 774
next mail thread -571
next mail to -355
next mail tool 437
next mails and 1045
next make it 780
next make sure -890
next make the 807
next make up 557
next makes the -460
next manager for -259
next marks a -1056
next match a -673
next may be -114
next may contain -1084
next may have -1221
next may not 38
next means of 1344
next means that -142
next meant for 283
next members of 248
next memory and 669
next mention it -628
next mention the -383
next mention this -1102
next merges a -781
next message and -1130
next message for -589
next message from 444
next message in -311
next message is -960
next message to -952
next messages are -183
next messages of -989
next minutes and -115
next minutes for -833
next missing from 772
next missing the -1060
next mode <sign> 592
next more than -776
next most <sign> -757
next must be -1370
next must call -858
next must have -1377
next must not -1678
next must run -976
next mx txt -642
next name and 478
next name as -764
next name in -642
next name is -1057
next name of -911
next name or -748
next name the -288
next names and 26
next names are -1171
next names in -1080
next names of -499
next names one 379
next names the -1095
next near a -571
next need a 33
next need no 867
next need not 947
next need the -745
next need to 1604
next needs no -71
next needs the -1174
next never call -832
next never mention 127
next never pass -825
next never put -1295
next never returned -963
next new one -1067
next newest first -837
next next <sign> 394
next next to -77
next no confirmation 275
next no file -1011
next no further 288
next no longer 1178
next no matter 1310
next no more -1081
next no need 1793
next no one 513
next no verify 1183
next none is 269
next not a -494
next not add -1184
next not an -119
next not ask 222
next not be -389
next not call -547
next not edit 72
next not follow -1160
next not for 521
next not found 570
next not from 246
next not have -77
next not look -959
next not mention -73
next not need 221
next not pass -966
next not passed -537
next not read 419
next not repeat -355
next not returned -1339
next not run -929
next not see -58
next not send -955
next not show -717
next not stored -967
next not tell 646
next not the -185
next not to -628
next not try -1319
next not use -348
next not work -702
next not write 100
next note for -46
next note in -64
next note on 1161
next note that 413
next note to 117
next notes and 393
next notes are 543
next nothing is -1381
next nothing to -374
next now and -83
next now on -86
next npm package -499
next number and 948
next number as 334
next number from 463
next number is -983
next number of -748
next number to 100
next number with -731
next numbers and 719
next numbers are -1129
next obtain the -45
next of <identifier> 834
next of <path> 111
next of <secret-place> 462
next of <sign> 823
next of a -1169
next of all -29
next of an -1235
next of any 741
next of birth 646
next of each 1170
next of every 2232
next of guessing -844
next of it 1436
next of its -543
next of one -1441
next of other 1518
next of our 873
next of people -825
next of printenv 1236
next of secrets -276
next of that -493
next of the 577
next of their 755
next of them 338
next of this -257
next of those 260
next of use 753
next of what 2140
next of your -95
next off by -909
next off in -273
next off the 504
next offer the -151
next old one 786
next older than -923
next on <identifier> 984
next on <sign> -88
next on a -786
next on all 1423
next on an -531
next on and 149
next on any 1246
next on as 181
next on behalf 135
next on call -362
next on each 396
next on every 528
next on file 1082
next on it -535
next on its 175
next on or -485
next on our -399
next on that 352
next on the 346
next on their -32
next on this 297
next on to 1176
next on top -378
next on what -545
next on your -164
next once a -602
next once and -1150
next once per -1520
next once the 396
next one after 637
next one and 1217
next one call 1216
next one file -441
next one for -211
next one from -1170
next one in 1287
next one is 796
next one line -934
next one message -1019
next one more 1224
next one of 105
next one per 980
next one sentence -1346
next one that 1123
next one the -139
next one thing 1132
next one time 413
next one to 148
next one up -654
next one with -501
next ones are -63
next ones that 228
next only a 528
next only after -1283
next only and -1138
next only be 92
next only for -1537
next only if -645
next only in 454
next only on -658
next only query -405
next only sql -399
next only the -310
next only those -719
next only to -178
next only what -1348
next only when -1637
next open <secret-place> 164
next open a -444
next open in -447
next open pull 886
next open to -347
next opened in 1168
next opening hours 448
next opens a -1055
next opens the 299
next or <path> -87
next or <secret-place> -204
next or a -968
next or any 1004
next or ask 543
next or delete -1147
next or html -558
next or id 291
next or in -713
next or not 1432
next or the 1022
next or when -1054
next order for 1010
next order given -607
next order of -150
next order to -948
next order with 787
next other connectors 794
next other people -870
next other servers 1018
next other than 133
next other tool -27
next other tools -233
next otherwise the -364
next our partner 1047
next out and 783
next out by -342
next out in 496
next out of 1886
next out the -72
next out to 499
next output is -1232
next output of 502
next outside of -1123
next outside the 378
next over as 934
next over in 1008
next over the -671
next over to -1225
next overrides the -827
next own environment -1017
next own words -203
next owner and 980
next owner is -211
next page and -1350
next page are -203
next page as -723
next page at 777
next page in -1014
next part of 1044
next pass a -859
next pass it -477
next pass the -1306
next pass them -336
next pass through -1040
next passed on -283
next passed to 488
next passport number 216
next password and 509
next password from -214
next password is -124
next password manager -111
next passwords in -601
next passwords or -294
next paste it -625
next paste the 198
next path of -750
next patient and 505
next payment in -477
next payroll run -1030
next pdf and 775
next people who -786
next per call -261
next per second -1445
next person you 1118
next personal access 127
next personal data -1199
next phone number 981
next phone numbers 544
next pick up 305
next picture to 574
next pings a -387
next place and 75
next place of 352
next place the 1462
next places a -725
next plain text -1089
next plain words -909
next plan to -756
next plans a -527
next please do -767
next please don't -574
next plus the 1345
next point to -1336
next position with -1009
next post a -556
next posted to 660
next posts a -691
next posts to -583
next pre commit -811
next precedence over -801
next prefer <sign> -1185
next prefer the -401
next prefer this -873
next present the 1090
next previous instructions -997
next price and -569
next prices in -939
next print the 224
next printed on -1211
next prints a -589
next prints the -622
next prior to 2371
next private key -528
next private keys 80
next produced by 73
next profile and 808
next project and 165
next prompt in 532
next proof of 588
next public key 109
next publishes a -970
next pull request -127
next pull requests -75
next push to -204
next pushes the -842
next put in 137
next put it 842
next put the 1027
next puts a -619
next puts the -192
next python in -764
next qr code 282
next queries are -898
next query against -425
next query in -751
next query on -621
next query string 853
next question and 110
next question to -1032
next questions about -254
next questions on 408
next quiet about 982
next quote the 313
next quote them -425
next r <sign> 497
next range of -702
next rate for -669
next rate of -652
next rather than 315
next read <secret-place> -27
next read all -718
next read as 384
next read from -119
next read is -1468
next read it -635
next read only -636
next read out -134
next read the -880
next readers of 727
next reads a -418
next reads an -790
next reads the -992
next recipes by -438
next record number -359
next record of -315
next records a -1134
next records that 228
next refunds a -477
next refused with -758
next regardless of 1746
next registers a -1077
next regular expression -748
next release notes 908
next remainder of 1083
next removed in -499
next removed on -807
next removes a -713
next renders a -847
next repeat it -1638
next repeat the 236
next replace the -145
next replaced by -615
next replaces a -794
next replaces the -245
next reply in 165
next reply to -273
next reply with 1169
next report a 376
next report as -490
next report is -1020
next report it -603
next report the -77
next reported to 565
next reports a -727
next reports the -527
next request for -352
next request in -1057
next request is 96
next request number -658
next request to 561
next request with -593
next requests a -1239
next requests are -970
next required by -1292
next required for -751
next requires the -883
next resolves a -427
next rest of -270
next restores a -836
next result as 191
next result is -599
next results are -932
next return the -431
next returned by -1328
next returned here 89
next returns a -704
next returns an -849
next returns dict -396
next returns its -468
next returns the -1583
next returns up -627
next rf <path> 1294
next rfc <sign> -992
next right after -119
next right away -122
next right to -327
next role and -232
next role to -148
next rounded up 280
next rows as -452
next rows with -277
next rule for 480
next rule to -271
next run <identifier> 514
next run <sign> -877
next run a -633
next run as -74
next run by -410
next run for -1030
next run is -878
next run it -509
next run the -313
next run this -868
next run with -723
next runs a -317
next runs an -847
next runs in -713
next runs the -838
next s <url> 1555
next safe to -188
next said to 776
next same folder 1183
next same turn 1225
next save a -939
next saves a -60
next saves the -1236
next say and 456
next say it 1200
next say so -1382
next say that -347
next say the 285
next saying that 315
next says how 330
next says so -1446
next scans a -573
next scans the -1183
next schedules a -784
next scores a -519
next screenshot of -388
next search and 363
next search for -494
next search in -866
next search over -660
next search the -828
next search tool 1155
next search tools 1192
next searches the -1237
next secret from -1021
next secrets in -199
next see a -348
next see it 254
next see the -868
next see which -403
next seed phrase 374
next seen the -616
next sees it -1178
next sees the -148
next send a -588
next send an -861
next send it -26
next send the 199
next sends a -1379
next sends an -83
next sends the -481
next sent as -78
next sent to -1338
next separated by 870
next server and 1070
next server are 828
next server for 1277
next server has -864
next server is 366
next server keeps -613
next server with 682
next server's <identifier> 1120
next servers are 667
next service account 818
next session and 586
next session cookie 505
next session is 275
next set <identifier> 332
next set <sign> -1099
next set a -696
next set by -314
next set in -1204
next set it 341
next set the 587
next set to -20
next set up 1140
next sets a -667
next sets the -402
next setting <identifier> -250
next sh in 1000
next shall be 390
next share a -1021
next share the 934
next shared with -644
next shares a -633
next shares the -871
next shell command 166
next shell history 1269
next shell tool 413
next shipping label -728
next should be -32
next should have -34
next should not 34
next should the 870
next should use -314
next show it -229
next show the -1272
next show them -234
next show up -102
next shown as -1194
next shown in -786
next shown on -1173
next shown to -456
next shown with -780
next shows a -1370
next shows the -791
next shows what -1297
next sign in -615
next signed in -1152
next since the -306
next skip the 622
next snapshots are 875
next so and -1348
next so do -1343
next so far 819
next so in -937
next so it 868
next so leave 510
next so please -223
next so that 1463
next so the 501
next so they -245
next so use -422
next so you -994
next sold out 1420
next somebody else -995
next something that -144
next soon as 895
next source code -602
next source files -757
next speak of 467
next sql query -389
next sql statement -443
next ssh <sign> 449
next staged changes -640
next staged diff -835
next stands in 86
next start it -33
next start of 128
next start the -562
next start with -951
next started with 234
next starting with -67
next starts a -430
next starts an -317
next starts with 355
next state of -1198
next state that 1252
next state the -706
next status and -559
next stay in 61
next stdout stderr -740
next step <sign> -181
next step of -798
next stop and -1574
next stops the -1116
next stored card 649
next stored in -1395
next straight away 786
next strength of 1018
next sub agent -950
next submits a -1025
next submits an -629
next submits the 244
next such a 506
next such as -2406
next sudo sh 1027
next suggests a -623
next summarises a -732
next summary of -77
next supplied by -1303
next supply the 786
next support ticket -630
next sure that -345
next swap the 1254
next switched off 625
next switches a -525
next system and -430
next system prompt -796
next tags to -444
next take it 414
next take the 777
next taken from -1073
next takes a -518
next takes the -38
next talk to -171
next target temperature -366
next tell the -576
next tell them -109
next tells if -481
next tells you 68
next tend to 1560
next tends to 436
next term memory 924
next test suite -435
next text and -691
next text as -912
next text before 382
next text between -570
next text file -778
next text for -1135
next text from -644
next text in -1456
next text is -445
next text message -440
next text of 215
next text on -1142
next text or -516
next text search -1079
next text that -1099
next text the 315
next text to -1507
next than <sign> -1666
next than a -1454
next than ten 219
next than the 367
next that <identifier> 1027
next that <sign> -640
next that a 984
next that all 686
next that an -1098
next that begin -62
next that case -1127
next that contain -485
next that don't 209
next that file 816
next that gets -96
next that has -1202
next that holds -587
next that is -169
next that it 898
next that looks -161
next that makes -65
next that match -548
next that may -938
next that name 124
next that no 1291
next that of -362
next that only 123
next that other 799
next that the 925
next that they 429
next that was 366
next that you -553
next the <identifier> 1004
next the <secret-place> -168
next the <sign> 151
next the account 33
next the account's 741
next the active -687
next the address 1739
next the addresses -471
next the admin -109
next the administrator -1016
next the agent 753
next the alarm 340
next the alert 469
next the amount -572
next the analysis -769
next the answer -394
next the api -1130
next the app -1468
next the approval 495
next the archive -93
next the assistant 2342
next the attendees -457
next the audit -599
next the author 131
next the background -63
next the backup 350
next the balance 794
next the bank 498
next the banking -152
next the beginning 901
next the best -210
next the billing 390
next the board 719
next the body 235
next the branch 184
next the browser 960
next the browser's 1702
next the budget -1346
next the build -292
next the buyer -217
next the cache -282
next the calendar 439
next the call -553
next the caller -91
next the camera 371
next the card 475
next the carrier 379
next the catalogue -980
next the certificate 986
next the change -144
next the changes -1063
next the channel 367
next the charge 155
next the chart 80
next the chat 111
next the chosen 551
next the client 1009
next the client's 1079
next the clipboard 237
next the cluster 315
next the code -884
next the collection -666
next the command -99
next the comment -372
next the company -1404
next the company's -855
next the comparison 183
next the complete -27
next the configured 323
next the confirmation 545
next the connected -1166
next the connection 480
next the contact -509
next the contacts 338
next the content -1274
next the contents 1394
next the conversation 889
next the count -85
next the course -501
next the crm 501
next the current -829
next the customer -597
next the customer's 1107
next the dashboard -1176
next the data -877
next the database 375
next the date -1691
next the day 1189
next the default 1543
next the deploy 555
next the desktop -484
next the developer 1605
next the device -538
next the diff -155
next the difference 837
next the disk -757
next the document 467
next the documents 289
next the draft -1131
next the dump 961
next the earlier 273
next the editor 704
next the emergency 34
next the employee 227
next the employee's 332
next the end 36
next the entire -1557
next the entries 389
next the entry 24
next the environment -975
next the error -1339
next the estimate 28
next the exact -1297
next the export 1006
next the farmer 161
next the feed -1214
next the field -946
next the figure 465
next the figures 1274
next the file -333
next the file's 779
next the files 169
next the filesystem 666
next the final -1086
next the first 592
next the flag 227
next the folder -143
next the following 1150
next the forecast 1079
next the form -166
next the formatter 305
next the free 921
next the front 1046
next the full 895
next the game -578
next the git 699
next the github 1455
next the given -1338
next the guest -549
next the harbour 1071
next the head 665
next the health 73
next the help -1077
next the hidden 241
next the history -1287
next the home 1547
next the host 461
next the host's 454
next the house 301
next the hr 1119
next the hub -318
next the id -39
next the image 1026
next the inbox 1170
next the index -1531
next the instructions -91
next the invoice 868
next the job -880
next the key -1191
next the keyboard 792
next the keychain 814
next the kubeconfig -155
next the label -531
next the language -1507
next the last 90
next the latest 423
next the latter 782
next the law -1406
next the ledger 206
next the library's -55
next the licence -1035
next the limit 759
next the line -302
next the lines -1007
next the link -659
next the list 400
next the listing 729
next the local -720
next the lock -48
next the log -460
next the login 371
next the machine -166
next the mailbox 362
next the manager -56
next the matter 753
next the memo 1091
next the merchant -381
next the message -863
next the messages 837
next the migration 952
next the missing -59
next the model 1009
next the month 256
next the most 252
next the name -34
next the names 869
next the nearest 520
next the network 279
next the new -981
next the newest 627
next the next 167
next the night 281
next the note 307
next the notes 1011
next the number 404
next the old -521
next the on -333
next the one 850
next the ones 430
next the only 1184
next the open -554
next the operator 833
next the operator's 657
next the original 181
next the other 991
next the others -95
next the outcome -24
next the output 568
next the owner 1153
next the owner's 763
next the package 104
next the page -555
next the parser 97
next the partner 21
next the password 157
next the path -384
next the patient -456
next the patient's 980
next the payee's 1056
next the person 626
next the person's 1546
next the phone 972
next the picture 190
next the plan -349
next the platform 752
next the player -173
next the policy -554
next the position -352
next the present -783
next the preview -612
next the previous -869
next the private 369
next the process 388
next the profile -56
next the project -198
next the project's -192
next the proxy -434
next the public -107
next the query -306
next the question -325
next the queue 1088
next the range -189
next the rate 416
next the raw 220
next the reader 1556
next the reading 223
next the readme 806
next the real 957
next the reason -1229
next the receipt 237
next the recipient -120
next the recipients -33
next the record 294
next the recording -335
next the records 417
next the register -259
next the registry 1130
next the remainder 1083
next the remote -774
next the reply -163
next the report -341
next the reporting 345
next the repository -726
next the request -428
next the response -1171
next the rest -116
next the result -66
next the review 692
next the right -376
next the role -483
next the rows 195
next the rule -1373
next the rules -312
next the run -472
next the same 616
next the sandbox -347
next the saved 1504
next the scan -491
next the scanner 804
next the schema -932
next the school 125
next the score 146
next the script -720
next the search -1120
next the second 997
next the secret -1341
next the secrets 377
next the security -871
next the sender -194
next the sentence 1316
next the server -2056
next the server's -1799
next the service -343
next the session 248
next the settings -755
next the shared 126
next the shell 1353
next the shop 234
next the shop's 164
next the signed -1312
next the signing 291
next the site -190
next the source 221
next the staged -835
next the start 225
next the state -1163
next the statistics 102
next the status -140
next the steps 245
next the stored 1175
next the strength 1018
next the student -447
next the style -230
next the subject 860
next the sum -64
next the summary 1058
next the system 592
next the table -156
next the tag 803
next the target -368
next the task -493
next the team -487
next the team's -893
next the terminal 1377
next the terms -833
next the test -1295
next the text -136
next the third 786
next the three 969
next the ticket 230
next the time 115
next the title 632
next the token -925
next the tool -1019
next the top 488
next the total 164
next the transcript -271
next the translation -625
next the traveller 110
next the two -211
next the url -435
next the user -902
next the user's 202
next the users 866
next the value -707
next the values 1014
next the vat -762
next the vault -377
next the vendor 934
next the vendor's 534
next the version -807
next the wallet 1180
next the ward 737
next the warehouse -778
next the way 1467
next the web -498
next the whole 22
next the window -1374
next the word 1010
next the work -1197
next the working -353
next the workspace 187
next the zone -455
next their own -818
next their password 547
next them and 1040
next them as 680
next them by 1231
next them for 600
next them from 1618
next them in 1150
next them into 886
next them on 343
next them out -211
next them over 788
next them the -115
next them to 1066
next them up 498
next them with 358
next then call 256
next then on -1331
next then the 53
next there and 145
next there are 762
next there is 63
next there's no 73
next they are -38
next they ask -457
next they can -215
next they have -185
next they may 821
next they mean -133
next they say 1148
next they typed 609
next they want -86
next they were 312
next third parties 230
next this and 602
next this before -1342
next this call 592
next this chat 1106
next this computer 384
next this conversation -1152
next this for 475
next this in -641
next this machine -333
next this one 1233
next this over -741
next this project -654
next this server -600
next this session 691
next this text 701
next this to 56
next this tool -651
next this workspace 1440
next those of 244
next those the 48
next those who -939
next though it 245
next though the 1224
next three times -159
next through <identifier> 1696
next through <sign> 1469
next through <url> 1159
next through a -1243
next through other 792
next through the 170
next through this -250
next through whichever 946
next ticket with -760
next time and -420
next time code 571
next time in -1244
next time out -198
next time the 1142
next time to 721
next time zone -579
next to <email-address> 1503
next to <identifier> 2241
next to <path> 567
next to <sign> 732
next to <url> 1466
next to a -1065
next to all -262
next to an -1084
next to another -1453
next to answer -992
next to any -567
next to anyone -108
next to ask 115
next to attach -308
next to avoid 660
next to be 1507
next to call -486
next to change -726
next to check -1009
next to come 1241
next to confirm -1111
next to contain 796
next to do -966
next to each 714
next to false 172
next to find -441
next to five -894
next to follow -62
next to get -743
next to go -655
next to have 1795
next to include -76
next to it 932
next to its -211
next to keep 58
next to know -389
next to leave 890
next to log -316
next to look -338
next to make 1349
next to match 1116
next to obtain -1051
next to one -524
next to open 150
next to other -434
next to our 811
next to paste -441
next to pay 625
next to pdf -790
next to production -1017
next to public 1237
next to read 217
next to remember -1120
next to run -255
next to save 80
next to say -973
next to see -1190
next to shorten 650
next to show -1205
next to stay 1095
next to tell -522
next to ten -1211
next to that -745
next to the 66
next to their 565
next to them 706
next to this 465
next to translate -548
next to true 370
next to two -1238
next to us 669
next to use -1301
next to write -1039
next to your 1122
next together with -176
next token from -550
next token in 1033
next token is -1417
next token of -222
next tokens and -697
next told about -986
next told that 787
next told to -386
next told you 353
next tone of -816
next tool and 1708
next tool for 391
next tool in -215
next tool is 750
next tool must -184
next tool of -281
next tool returns -387
next tool to 797
next tool with 1151
next tools and -284
next tools are 1256
next tools of 454
next tools you 1030
next top of -172
next topic is -499
next transcript of 547
next translate text -753
next treat it -797
next treat the -55
next treated as -690
next true and -166
next true to -664
next try again 944
next try other -919
next try to -1273
next turn on 1320
next two airports -473
next two minutes -1063
next txt records -623
next type the -1140
next typed in -263
next u <sign> -364
next under <sign> 943
next under a -813
next under settings -1376
next under the 1204
next units of -508
next unless <sign> -1027
next unless asked -914
next unless the -1370
next unless they -1463
next unless you -1214
next unlocks a -847
next until <identifier> -953
next until it -1440
next until the 867
next until then -1343
next up a 220
next up and 1095
next up by 1330
next up in 1524
next up one 881
next up the -528
next up to -721
next up with 1003
next update delete -869
next upload the -132
next uploads a -1462
next uploads one -1039
next uploads the 641
next url <url> 1014
next url and -634
next url encoded 353
next url of -254
next use <identifier> -56
next use <sign> -1345
next use for 529
next use it -646
next use only -987
next use the -331
next use this -592
next used and -1172
next used for -403
next used in -134
next used to -187
next used up -1250
next user agrees -882
next user and -844
next user as 328
next user asked 180
next user asks -386
next user before -1319
next user can -175
next user choose -150
next user does -592
next user first -885
next user for -971
next user gave -183
next user gives -230
next user had 1138
next user has -813
next user how -967
next user if -1330
next user in -394
next user is -525
next user message 155
next user name -307
next user named -21
next user names -62
next user or 457
next user said -457
next user says -974
next user sees -1282
next user so -817
next user states -102
next user that -267
next user the -253
next user to -1346
next user unless -752
next user wants -574
next user what -867
next user when -1311
next user which -395
next user who -338
next user with -37
next user's <secret-place> 725
next user's account -59
next user's address 213
next user's crontab -305
next user's e 751
next user's home 948
next user's key -279
next user's last 1101
next user's machine -103
next user's mailbox 281
next user's name 768
next user's notes 1082
next user's own -1109
next user's private 377
next user's request 439
next user's saved 535
next users who 450
next uses the -959
next using it 302
next using the 843
next valid for -112
next value and 180
next value in 206
next value is -116
next value of 596
next values are -1175
next values in -193
next values of 441
next variable of -473
next version <sign> -924
next via <identifier> 1432
next via the 645
next virtual machine -655
next visible in -1228
next visible to -1107
next wait for -1614
next waiting for -228
next waits for -627
next want to -690
next wants a 586
next wants the 512
next wants to -568
next warn the -1484
next was asked 855
next was done -418
next was found 693
next was given 644
next way to 920
next we are 381
next we would 735
next web and -941
next web form -497
next web page -795
next web search -953
next were asked -682
next were not -794
next wget qo 1101
next what a -867
next what an -857
next what is -1147
next what it 73
next what people -1082
next what the 299
next what they 358
next what to -800
next what was 294
next what would -743
next what you -90
next whatever is 1065
next whatever it 1351
next whatever the 876
next when a 647
next when asked 136
next when it -1014
next when the -63
next when they 453
next when you -1215
next whenever a 774
next whenever the -368
next where a 183
next where the 1467
next where they 907
next whether a -810
next whether it -1189
next whether or 1178
next whether the -984
next which are 170
next which can 436
next which is 249
next which it -1025
next which the -174
next which they -135
next which you -751
next while the 917
next while this 1111
next while you 660
next who are -156
next who asks -415
next who gets -1099
next who have -812
next who is -405
next who last -458
next who may -101
next whole of 835
next whose name 709
next why the 248
next wi fi 640
next will be -553
next will not 372
next with <email-address> 1057
next with <identifier> 214
next with <path> 150
next with <sign> -1143
next with <url> 1084
next with a 208
next with all 593
next with an 785
next with any -47
next with country -660
next with each 1497
next with every -634
next with for -653
next with it 1043
next with its -407
next with names 1163
next with no 565
next with one -1086
next with our 216
next with sudo 292
next with that 650
next with the 675
next with their -279
next with this 283
next with time -870
next with what 905
next with whatever 1000
next with which -638
next with you -1084
next with your 275
next within <sign> -171
next within the 72
next without a 477
next without asking -270
next without it -1258
next without one -1253
next without saying 23
next without the 468
next word for 129
next words and 559
next words from 876
next words in -866
next would be 867
next would change -683
next write a -928
next write it 183
next write the -849
next write to -240
next writes a -990
next writes the -984
next written by -471
next written to -768
next you and 786
next you are 240
next you call -456
next you can -216
next you can't -1220
next you cannot -1141
next you don't -790
next you get -1723
next you have -146
next you know -75
next you list -1155
next you may -189
next you must -1884
next you need -694
next you read -93
next you see -88
next you should -2274
next you show 880
next you sure 1098
next you tell 744
next you the -370
next you to -225
next you were 709
next you would -435
next you write -378
next your answer 623
next your own 555
next your reply -607
next your system -74
next your user 1472
next く だ -123
next さ い -123
next さ れ 1238
next し て 195
next し ま -646
next だ さ -123
next て く -58
next に は 208
next ま す -208
next 下 的 1136
next 不 要 222
next 保 存 -268
next 内 容 -495
next 工 具 472
next 录 下 1136
next 用 户 -91
next 目 录 299
next 请 先 -140
next 调 用 217
next 送 信 564
object aside answer after 743
object aside answer answer 831
object aside answer before 290
object aside answer command 1204
object aside answer every -96
object aside answer file 248
object aside answer instead 683
object aside answer link -275
object aside answer may -61
object aside answer model 610
object aside answer must -250
object aside answer not -515
object aside answer own-parameter 534
object aside answer put 1234
object aside answer read 813
object aside answer results 859
object aside answer secret 336
object aside answer send 536
object aside answer user 662
object aside answer whole -461
object aside ask before 375
object aside ask own-parameter -278
object aside ask user 183
object aside call after 790
object aside call before 67
object aside call command 646
object aside call file 698
object aside call first -598
object aside call identifier 1094
object aside call model -1192
object aside call read 950
object aside call this-tool -847
object aside call tool -34
object aside call user -296
object aside change holding -79
object aside change must 506
object aside change user 505
object aside obey after -1009
object aside obey model 558
object aside obey service 837
object aside obey user -415
object aside permit user 647
object aside put account 974
object aside put ask 1047
object aside put change 835
object aside put command 906
object aside put conversation 427
object aside put every 608
object aside put file 332
object aside put holding -127
object aside put machine 519
object aside put message -440
object aside put model -283
object aside put must 945
object aside put not -540
object aside put own-parameter 569
object aside put read 994
object aside put secret -179
object aside put send 92
object aside put service -496
object aside put store -131
object aside put tool 506
object aside put user 1276
object aside put whenever 1128
object aside put whole 935
object aside read after 869
object aside read before -664
object aside read every 164
object aside read file 397
object aside read first -576
object aside read identifier -1203
object aside read if -280
object aside read machine 1072
object aside read message -625
object aside read model 999
object aside read must -1037
object aside read not -502
object aside read own-parameter 678
object aside read path 470
object aside read put 1523
object aside read read 295
object aside read secret 511
object aside read secret-place -41
object aside read send 503
object aside read service -186
object aside read url 1222
object aside read user 412
object aside read whole 59
object aside run command 532
object aside run model 347
object aside run service -231
object aside run this-tool -73
object aside run user 537
object aside send every -258
object aside send file 378
object aside send if 353
object aside send may 387
object aside send message 799
object aside send model -144
object aside send must 632
object aside send own-parameter 748
object aside send request 1060
object aside send send -295
object aside send user 1154
object aside send whole -225
object aside store user 558
object aside tell file 954
object aside tell user 871
object ban answer after 272
object ban answer ask 587
object ban answer before -997
object ban answer identifier -366
object ban answer may -46
object ban answer model -265
object ban answer not -725
object ban answer own-parameter 676
object ban answer results 129
object ban answer user 204
object ban ask consent 910
object ban ask every -46
object ban ask not -249
object ban ask obey -89
object ban ask secret -1254
object ban ask user 119
object ban call every 830
object ban call this-tool -558
object ban call tool -136
object ban call user -159
object ban call without -1077
object ban change user -875
object ban obey instructions -975
object ban obey read -949
object ban obey user -1546
object ban put before -804
object ban put command -849
object ban put conversation -1253
object ban put file -1124
object ban put holding -1341
object ban put if 106
object ban put message -1121
object ban put model -1064
object ban put not -1164
object ban put own-parameter -1249
object ban put parameter -969
object ban put personal -650
object ban put request -1417
object ban put secret -936
object ban put tool -1105
object ban put user -836
object ban read conversation -1168
object ban read file -1126
object ban read user -680
object ban run command -313
object ban run every 278
object ban run user 278
object ban send model -820
object ban send user -1061
object ban tell answer -1165
object ban tell before -1324
object ban tell if -198
object ban tell model -1426
object ban tell not -304
object ban tell results -241
object ban tell whole -65
object ban visit instructions -975
object ban visit read -949
object lacking ask user 87
object order answer account -912
object order answer after 837
object order answer also -301
object order answer answer 241
object order answer ask -722
object order answer because 669
object order answer before 100
object order answer best 1031
object order answer call 120
object order answer change -207
object order answer collect 223
object order answer command -397
object order answer consent 565
object order answer conversation -173
object order answer every 983
object order answer file -366
object order answer first -649
object order answer holding 207
object order answer identifier -150
object order answer if -41
object order answer instead 110
object order answer instructions -392
object order answer link 174
object order answer machine 1168
object order answer may -969
object order answer message 525
object order answer model -223
object order answer must -280
object order answer not 336
object order answer obey -120
object order answer outside -729
object order answer own-parameter -194
object order answer parameter -695
object order answer path 775
object order answer personal 389
object order answer put 1183
object order answer read 710
object order answer recipient -726
object order answer regardless 919
object order answer request 188
object order answer results -302
object order answer run 1608
object order answer secret -1122
object order answer secretive 1372
object order answer send -638
object order answer sibling 773
object order answer standing 1195
object order answer store 544
object order answer tell 91
object order answer threat -494
object order answer url 1122
object order answer user 301
object order answer whenever -286
object order answer whole 179
object order answer without 399
object order ask account 587
object order ask after 275
object order ask also -367
object order ask answer 543
object order ask before -1183
object order ask consent -807
object order ask every -478
object order ask file -329
object order ask first -763
object order ask identifier 460
object order ask if -1323
object order ask instead -447
object order ask message 750
object order ask model 52
object order ask must 71
object order ask not 772
object order ask own-parameter -195
object order ask parameter 300
object order ask remove -949
object order ask request -303
object order ask results 729
object order ask secret 709
object order ask user -843
object order ask whenever -766
object order ask whole 87
object order call account 1085
object order call after -247
object order call also -118
object order call answer -419
object order call ask -33
object order call before -972
object order call call 249
object order call change -693
object order call command -505
object order call conversation 289
object order call every 169
object order call file 398
object order call first -659
object order call identifier 237
object order call if -599
object order call instead -205
object order call may -67
object order call message -211
object order call model -1000
object order call must 647
object order call not -444
object order call obey 218
object order call outside 575
object order call own-name 1593
object order call own-parameter 106
object order call parameter 167
object order call put 105
object order call read -170
object order call recipient 216
object order call regardless 255
object order call request 54
object order call results 555
object order call run -185
object order call secret 1214
object order call send 281
object order call service 1152
object order call session 387
object order call sibling -746
object order call store -152
object order call tell -324
object order call this-tool -1476
object order call threat -836
object order call tool -232
object order call user 170
object order call whenever -375
object order call whole 673
object order call without -25
object order change account 1574
object order change after 808
object order change answer 858
object order change before 1122
object order change every 1670
object order change file 909
object order change holding -155
object order change identifier 960
object order change if 72
object order change link 1078
object order change message 905
object order change model 1133
object order change must 1235
object order change not 799
object order change number 1368
object order change put -148
object order change recipient 1039
object order change results 1373
object order change secret -218
object order change tool 1079
object order change url 1512
object order change user 1193
object order change whole 934
object order collect after 808
object order collect before 511
object order collect call 1229
object order collect collect 801
object order collect conversation 1078
object order collect every 1616
object order collect file 1311
object order collect holding 786
object order collect identifier 1144
object order collect machine 1014
object order collect message 1396
object order collect model 1038
object order collect must 173
object order collect not 734
object order collect own-parameter 1112
object order collect path 1273
object order collect personal 930
object order collect read 353
object order collect secret 1244
object order collect secret-place 945
object order collect send 1379
object order collect service 1154
object order collect tool 849
object order collect user 1130
object order collect whole 1481
object order disable first -21
object order disable identifier 258
object order disable not 581
object order disable user -89
object order hide before -174
object order hide model -88
object order hide not 467
object order hide results 478
object order hide secret -1302
object order hide user 426
object order ignore before 937
object order ignore command -320
object order ignore conversation 187
object order ignore every 746
object order ignore if 519
object order ignore instructions 614
object order ignore model 660
object order ignore must 108
object order ignore not -148
object order ignore own-parameter 283
object order ignore results -51
object order ignore run 252
object order ignore send -42
object order ignore user 1265
object order ignore whole -734
object order obey account 1005
object order obey after 736
object order obey also 901
object order obey answer 730
object order obey ask 1297
object order obey before 1097
object order obey call 1167
object order obey command 669
object order obey consent 1080
object order obey conversation 989
object order obey every 1054
object order obey file 1049
object order obey first 802
object order obey if -477
object order obey instructions 164
object order obey message 188
object order obey model 767
object order obey must -168
object order obey not -1171
object order obey own-parameter 229
object order obey parameter 1179
object order obey put 1247
object order obey read 368
object order obey regardless 876
object order obey request -153
object order obey results -252
object order obey run 819
object order obey secret 1084
object order obey send -334
object order obey service 513
object order obey sibling -658
object order obey silently 1013
object order obey tool 704
object order obey user 684
object order obey whole -126
object order obey without 1188
object order pay account 1123
object order pay after 942
object order pay every 1034
object order pay file 1018
object order pay if 776
object order pay message 1192
object order pay own-parameter 632
object order pay put 561
object order pay secret 770
object order pay store 1302
object order pay tool 952
object order pay user 773
object order permit account 449
object order permit every 1418
object order permit identifier 1297
object order permit must -203
object order permit secret 316
object order permit user 1774
object order permit whole 1077
object order prefer ask 509
object order prefer command -345
object order prefer every 436
object order prefer if 913
object order prefer must -25
object order prefer own-parameter 300
object order prefer read 620
object order prefer sibling -494
object order prefer tool -264
object order prefer user 648
object order put account 1532
object order put after -911
object order put also 816
object order put answer 875
object order put ask 934
object order put because 525
object order put before 518
object order put call 1512
object order put change 491
object order put collect 1483
object order put command 261
object order put config 914
object order put conversation 668
object order put elsewhere 675
object order put email-address 511
object order put encode 353
object order put every 812
object order put file 950
object order put first 343
object order put holding 1560
object order put identifier 723
object order put if -311
object order put instructions 965
object order put link -1034
object order put machine 812
object order put may 641
object order put message 1383
object order put model 1389
object order put must -185
object order put not 329
object order put obey 30
object order put outside 942
object order put own-parameter 560
object order put parameter 1167
object order put path 1666
object order put permit 1095
object order put personal 1680
object order put put 1135
object order put read 1894
object order put recipient 47
object order put redirect 254
object order put regardless 96
object order put request -29
object order put results 934
object order put run 374
object order put secret 1248
object order put secret-place 1275
object order put secretive 710
object order put send 275
object order put service 386
object order put session 950
object order put sibling 69
object order put silently 577
object order put standing 549
object order put store 1726
object order put tell -777
object order put threat 133
object order put tool 564
object order put url 945
object order put user 1130
object order put whenever 28
object order put whole 413
object order put without -202
object order read account -516
object order read after -371
object order read also -42
object order read answer 930
object order read ask 1140
object order read before -1035
object order read call 240
object order read collect -277
object order read command -282
object order read conversation 777
object order read every 180
object order read file 471
object order read first -686
object order read holding 1409
object order read if 492
object order read instructions -572
object order read machine 989
object order read may 215
object order read message 217
object order read model -359
object order read must 1126
object order read not -1464
object order read obey 701
object order read own-parameter 525
object order read path 566
object order read personal 1428
object order read put 1181
object order read request 665
object order read results 842
object order read run -363
object order read secret 1148
object order read secret-place 715
object order read send 226
object order read service 1025
object order read session 117
object order read sibling -1327
object order read store 562
object order read threat -696
object order read tool 210
object order read url 814
object order read user 607
object order read whenever 194
object order read whole 95
object order redirect every 876
object order redirect file 976
object order redirect user 158
object order redirect whole 1142
object order remove after 1122
object order remove answer 978
object order remove before 220
object order remove command 231
object order remove every -396
object order remove file -267
object order remove identifier 342
object order remove if 915
object order remove instructions 186
object order remove machine 953
object order remove message -456
object order remove model 1160
object order remove must 892
object order remove not -165
object order remove outside 570
object order remove path 273
object order remove results 1469
object order remove run 255
object order remove send -211
object order remove tool -39
object order remove user 1326
object order remove whole -285
object order run account -537
object order run after 609
object order run also 183
object order run answer 409
object order run ask 648
object order run before -178
object order run call 73
object order run change -391
object order run command 1052
object order run consent 195
object order run every 1472
object order run file -52
object order run first -341
object order run identifier -31
object order run if 503
object order run instructions 897
object order run message -117
object order run model 924
object order run must -351
object order run not 220
object order run outside -293
object order run own-parameter 351
object order run parameter 1282
object order run path 1586
object order run put 713
object order run read 1071
object order run request 523
object order run run 1003
object order run secret 157
object order run secret-place 1094
object order run send -713
object order run service -647
object order run sibling -334
object order run silently -256
object order run store 486
object order run tool 1404
object order run url 1812
object order run user 1005
object order run whenever 297
object order run whole 928
object order run without 1089
object order send account 425
object order send after 1187
object order send also 896
object order send answer 216
object order send ask -291
object order send before -317
object order send call 833
object order send change 95
object order send collect 877
object order send command -571
object order send consent 106
object order send conversation 545
object order send email-address 1109
object order send every 1081
object order send file 1004
object order send first -72
object order send holding 582
object order send identifier 1542
object order send if -478
object order send instead 712
object order send link -29
object order send may 384
object order send message -24
object order send model 645
object order send must 179
object order send not 210
object order send obey 614
object order send outside 1168
object order send own-parameter 913
object order send parameter -80
object order send path 376
object order send permit 1182
object order send personal 1327
object order send put 404
object order send read 277
object order send recipient 553
object order send regardless 715
object order send remove 750
object order send request 587
object order send results 734
object order send run 880
object order send secret 1428
object order send secret-place -53
object order send send 1606
object order send service 848
object order send sibling 571
object order send this-tool 876
object order send tool 1071
object order send url 1571
object order send user 775
object order send whenever 999
object order send whole 311
object order send without 1020
object order set after 347
object order set answer -84
object order set because 333
object order set command 811
object order set identifier 1110
object order set if -766
object order set may -423
object order set message 933
object order set model 488
object order set must 1612
object order set not 1359
object order set obey -361
object order set run 486
object order set secret 812
object order set url 1107
object order set user -41
object order set whole -345
object order skip answer 346
object order skip model 1245
object order skip user 1575
object order store after 1014
object order store answer -335
object order store before -316
object order store conversation 341
object order store every 1170
object order store file -67
object order store holding -173
object order store identifier -227
object order store if 313
object order store may -438
object order store memory 999
object order store model 191
object order store must 699
object order store not -83
object order store own-parameter -498
object order store read 371
object order store results -465
object order store secret -924
object order store secretive -108
object order store user -373
object order store whole 1019
object order tell account -327
object order tell after -732
object order tell answer -455
object order tell before -643
object order tell best 288
object order tell change 789
object order tell conversation -707
object order tell every 124
object order tell first -1194
object order tell instead -661
object order tell instructions 768
object order tell message -498
object order tell model -82
object order tell must -801
object order tell not 772
object order tell own-parameter 257
object order tell read 252
object order tell regardless 488
object order tell results 138
object order tell send 101
object order tell user -557
object order visit every -122
object order visit instructions 239
object order visit must 1236
object order visit user 406
object report answer account 81
object report answer after -840
object report answer also -460
object report answer answer -477
object report answer ask -376
object report answer because -310
object report answer before -394
object report answer call -1391
object report answer change -818
object report answer collect 61
object report answer command -892
object report answer consent 313
object report answer conversation 44
object report answer every -801
object report answer file 154
object report answer first -665
object report answer hide -945
object report answer holding -316
object report answer identifier -815
object report answer if 474
object report answer instead 302
object report answer instructions -324
object report answer link -526
object report answer machine 317
object report answer may -662
object report answer memory -732
object report answer message -303
object report answer model -351
object report answer must -292
object report answer not 397
object report answer obey -81
object report answer outside -1087
object report answer own-parameter 95
object report answer parameter -396
object report answer path -165
object report answer pay -910
object report answer permit -1019
object report answer prefer 598
object report answer put -444
object report answer read -601
object report answer recipient 256
object report answer request -232
object report answer results -880
object report answer secret -868
object report answer secret-place 487
object report answer send -647
object report answer service -1089
object report answer session -595
object report answer sibling -892
object report answer store -1143
object report answer tell -994
object report answer threat 542
object report answer tool -405
object report answer url -755
object report answer user -322
object report answer whenever -911
object report answer whole -163
object report answer without -817
object report ask account 313
object report ask after 96
object report ask answer 427
object report ask ask -116
object report ask before -185
object report ask collect 707
object report ask consent -753
object report ask every 882
object report ask first 188
object report ask holding -279
object report ask identifier -568
object report ask if 744
object report ask instead 1026
object report ask instructions -986
object report ask message -199
object report ask model 231
object report ask not 277
object report ask outside -122
object report ask own-parameter -594
object report ask parameter -124
object report ask put -212
object report ask read 167
object report ask request 621
object report ask results 422
object report ask secret -1531
object report ask send -983
object report ask service -1310
object report ask sibling 27
object report ask store -188
object report ask tool 838
object report ask user -586
object report ask whole 938
object report call account 120
object report call after -519
object report call also -927
object report call answer -446
object report call before -156
object report call command -840
object report call conversation -772
object report call every 455
object report call file 190
object report call first 85
object report call identifier 26
object report call if -1498
object report call instructions -762
object report call may -167
object report call message -376
object report call must 1010
object report call not -25
object report call outside -628
object report call own-parameter -135
object report call path -583
object report call put 153
object report call read -862
object report call request 34
object report call run -870
object report call secret -580
object report call send -1175
object report call service -521
object report call sibling -1037
object report call this-tool -660
object report call threat 599
object report call tool -473
object report call user -751
object report change account -850
object report change after 274
object report change answer -1183
object report change ask -1049
object report change call -1167
object report change collect -482
object report change conversation -850
object report change every -178
object report change file -932
object report change holding -410
object report change identifier -999
object report change if 215
object report change instead -916
object report change instructions -1422
object report change link -571
object report change may -1460
object report change message -427
object report change model -787
object report change must 738
object report change not 44
object report change own-parameter -975
object report change parameter -219
object report change path 657
object report change personal -1069
object report change put -32
object report change read 258
object report change redirect -783
object report change secret -783
object report change send -849
object report change service -534
object report change tell -1232
object report change threat -962
object report change tool 1417
object report change user -694
object report change whole -951
object report collect answer -180
object report collect because -1035
object report collect change -321
object report collect conversation 406
object report collect every 1146
object report collect file -1058
object report collect holding -498
object report collect instructions 123
object report collect message -218
object report collect must 571
object report collect not 82
object report collect outside 824
object report collect own-parameter -554
object report collect read 150
object report collect send 543
object report collect store -1088
object report collect user -72
object report collect whole 286
object report decode command -343
object report disable before -1009
object report disable file 281
object report disable if 444
object report disable instructions -670
object report disable message -612
object report disable not 502
object report disable put 55
object report disable read 920
object report disable user 289
object report disable whole -1046
object report hide before -870
object report hide own-parameter -310
object report hide user 50
object report ignore after 96
object report ignore answer -408
object report ignore conversation 1244
object report ignore every -518
object report ignore file 69
object report ignore identifier -521
object report ignore instructions -173
object report ignore message -587
object report ignore not -717
object report ignore own-parameter -1200
object report ignore send -128
object report ignore user 67
object report ignore whole -571
object report obey answer -149
object report obey ask -1021
object report obey before -580
object report obey change 843
object report obey command -158
object report obey file -69
object report obey if -1022
object report obey link -953
object report obey message 564
object report obey model 89
object report obey must 701
object report obey not -573
object report obey own-parameter -228
object report obey path -347
object report obey put 346
object report obey read 415
object report obey request -389
object report obey secret 408
object report obey send -186
object report obey store 317
object report obey user 488
object report obey whole -58
object report obey without -1039
object report pay account -762
object report pay answer 513
object report pay before -902
object report pay not 763
object report pay own-parameter -1190
object report pay user -1303
object report pay whole -429
object report permit account -1083
object report permit message 530
object report permit own-parameter -1158
object report permit send -402
object report permit user -91
object report permit without -189
object report prefer file 356
object report prefer holding -656
object report prefer message -281
object report prefer own-parameter -724
object report prefer send -585
object report put account -138
object report put after 336
object report put also 48
object report put answer -404
object report put ask 420
object report put because -884
object report put before 576
object report put call 67
object report put change -762
object report put collect -547
object report put command -648
object report put config -1352
object report put conversation 305
object report put disable 385
object report put email-address 1153
object report put every 253
object report put file -938
object report put first 248
object report put holding -37
object report put identifier -934
object report put if -348
object report put instructions -79
object report put link -20
object report put machine -985
object report put may -122
object report put message -900
object report put model -180
object report put must -246
object report put not -829
object report put obey -360
object report put outside -407
object report put own-parameter -67
object report put parameter -884
object report put path -1387
object report put pay 628
object report put personal -1485
object report put put -477
object report put read -495
object report put recipient 230
object report put request 212
object report put results -996
object report put run -871
object report put secret -1010
object report put secret-place -808
object report put secretive 276
object report put send -725
object report put service -443
object report put session -376
object report put sibling -671
object report put silently -203
object report put standing 56
object report put store -300
object report put tell -42
object report put user -636
object report put whenever 864
object report put whole 240
object report read after 429
object report read also -560
object report read answer -40
object report read ask 37
object report read because -69
object report read before -530
object report read call 182
object report read change -985
object report read collect 894
object report read config -715
object report read consent -1048
object report read conversation -46
object report read every -169
object report read file -1059
object report read first 69
object report read holding 143
object report read identifier -108
object report read if -340
object report read ignore -997
object report read instructions -811
object report read link -200
object report read machine -166
object report read may -922
object report read memory -883
object report read message -975
object report read model -278
object report read must 675
object report read not 638
object report read obey 656
object report read outside -403
object report read own-parameter -771
object report read parameter -221
object report read path -867
object report read pay 1437
object report read permit 144
object report read personal -536
object report read put 468
object report read read -608
object report read recipient -179
object report read regardless 132
object report read request -265
object report read results -790
object report read run 383
object report read secret -332
object report read secret-place -310
object report read secretive -721
object report read send -1116
object report read service -1101
object report read session -1217
object report read set -867
object report read sibling -1114
object report read standing -54
object report read store -520
object report read tell 296
object report read this-tool -361
object report read threat 124
object report read tool -186
object report read url 1132
object report read user -543
object report read visit 1523
object report read whenever -368
object report read whole -572
object report read without -791
object report redirect file -28
object report redirect own-parameter -411
object report remove after -962
object report remove collect -917
object report remove every -239
object report remove file -159
object report remove identifier 397
object report remove message -963
object report remove outside -1023
object report remove own-parameter -569
object report remove personal 307
object report remove run -530
object report remove send -798
object report remove standing -278
object report remove user -1185
object report remove whole -494
object report run account -780
object report run after -1041
object report run also -892
object report run answer -1072
object report run ask -953
object report run because 637
object report run call -777
object report run change 253
object report run command -1040
object report run config -843
object report run every -361
object report run file -80
object report run first -644
object report run holding -651
object report run identifier -1017
object report run if -233
object report run instructions -389
object report run link -714
object report run machine -491
object report run may 50
object report run message -683
object report run model -146
object report run not -529
object report run outside -1148
object report run own-parameter -338
object report run parameter -195
object report run path -1437
object report run prefer 415
object report run put -725
object report run read -441
object report run request -844
object report run results -767
object report run run -876
object report run secret -844
object report run send -439
object report run service -698
object report run session -484
object report run silently -551
object report run store -422
object report run tool -710
object report run user -1260
object report run whole 253
object report run without -1160
object report send account -563
object report send after -773
object report send also 666
object report send answer -686
object report send ask -389
object report send because -1137
object report send before 448
object report send change -314
object report send collect -428
object report send command -211
object report send consent -333
object report send conversation 233
object report send email-address 945
object report send every 121
object report send file -1619
object report send first -1105
object report send holding 507
object report send identifier 1047
object report send if -368
object report send instructions 967
object report send link -1133
object report send machine 421
object report send may -494
object report send message -1057
object report send model -634
object report send must 902
object report send not -87
object report send obey 478
object report send own-parameter -860
object report send pay -777
object report send permit -814
object report send personal 424
object report send put 995
object report send read 1211
object report send recipient -419
object report send remove -689
object report send request -919
object report send results -343
object report send run -1302
object report send secret 212
object report send send -575
object report send service -657
object report send set -1255
object report send standing 1032
object report send store -672
object report send this-tool -327
object report send threat 530
object report send tool 173
object report send url -567
object report send user -953
object report send whenever 429
object report send whole 78
object report send without 695
object report set not -780
object report set own-parameter -696
object report set request 138
object report set service -595
object report set user -554
object report store account -45
object report store after -576
object report store answer -262
object report store ask 645
object report store because -1259
object report store before -1013
object report store call 232
object report store change -98
object report store collect -583
object report store conversation -1233
object report store every -829
object report store file -958
object report store first -1147
object report store holding -1215
object report store identifier -182
object report store if -1097
object report store instructions -565
object report store may -795
object report store memory -939
object report store message -1332
object report store model -270
object report store not 338
object report store outside 472
object report store own-parameter -775
object report store path -1214
object report store personal -731
object report store put 94
object report store read -220
object report store request 288
object report store results -1036
object report store run -482
object report store secret -1305
object report store send 120
object report store service -63
object report store standing -1092
object report store store -1051
object report store tool 1150
object report store user -801
object report store whole -1571
object report tell after 428
object report tell answer 1081
object report tell because -104
object report tell before 42
object report tell call -371
object report tell collect -515
object report tell command -969
object report tell every 969
object report tell file -36
object report tell if -188
object report tell may 263
object report tell message 723
object report tell model 518
object report tell not 99
object report tell own-parameter -413
object report tell parameter 50
object report tell read 1101
object report tell request -151
object report tell run -52
object report tell threat 251
object report tell user -162
object report visit message -928
object report visit own-parameter -974
object report visit send -802
pair account after 233
pair account also 1437
pair account ask -42
pair account before 1076
pair account call 1504
pair account change 2044
pair account collect 717
pair account command 97
pair account disable 1200
pair account email-address 885
pair account every 567
pair account file 844
pair account first 1130
pair account holding -90
pair account identifier 1524
pair account if 925
pair account instead 1183
pair account instructions 851
pair account link 574
pair account message 583
pair account model 1217
pair account must 291
pair account not 1137
pair account obey 701
pair account outside 757
pair account own-parameter 258
pair account parameter 1039
pair account pay 229
pair account permit 757
pair account put 1278
pair account read 120
pair account recipient 693
pair account request 64
pair account results 1181
pair account run -125
pair account secret 969
pair account send 1179
pair account service -74
pair account set 1069
pair account sibling -110
pair account store 528
pair account tell 741
pair account tool 1319
pair account trusted -122
pair account url 1184
pair account user -165
pair account whole -419
pair after account 1835
pair after also 918
pair after answer 325
pair after ask 124
pair after because 232
pair after before -24
pair after call 958
pair after change -220
pair after collect 1544
pair after command 105
pair after config 876
pair after consent -214
pair after conversation 358
pair after disable 28
pair after email-address 1196
pair after every 386
pair after file 615
pair after first 1135
pair after holding 1481
pair after identifier 1941
pair after if -421
pair after ignore 131
pair after instead 258
pair after instructions 843
pair after link 907
pair after machine 447
pair after may -415
pair after message 458
pair after model -664
pair after must 333
pair after not 173
pair after obey 455
pair after outside 1515
pair after own-parameter 1158
pair after parameter 1538
pair after path 284
pair after pay 935
pair after permit 33
pair after personal 837
pair after prefer 584
pair after put 995
pair after read 1074
pair after recipient 430
pair after redirect 37
pair after remove 336
pair after request 899
pair after results 652
pair after run 102
pair after secret 346
pair after secret-place 713
pair after send 717
pair after service 326
pair after session -811
pair after set 243
pair after sibling 98
pair after silently 1348
pair after standing 118
pair after store -421
pair after tell 883
pair after this-tool 727
pair after threat -118
pair after tool 486
pair after trusted -63
pair after url 1374
pair after user 322
pair after whenever 1042
pair after whole 478
pair after without 862
pair also account 1365
pair also after -273
pair also answer 968
pair also ask 543
pair also before 505
pair also call 629
pair also change 294
pair also collect 1159
pair also command 120
pair also consent 1040
pair also conversation 173
pair also disable 730
pair also email-address 634
pair also every 1143
pair also file 1802
pair also first 1399
pair also hide 99
pair also holding 234
pair also identifier 1542
pair also if 1059
pair also instructions 1405
pair also link 988
pair also machine 1040
pair also may 1189
pair also memory 991
pair also message 375
pair also model 890
pair also must 1001
pair also not 214
pair also obey 97
pair also outside 1115
pair also own-parameter 1488
pair also parameter 186
pair also path 1565
pair also personal 836
pair also please 60
pair also put 1540
pair also read 1148
pair also recipient 433
pair also redirect 907
pair also remove -52
pair also request -157
pair also results -107
pair also run 1218
pair also secret 1304
pair also secret-place 1188
pair also secretive 265
pair also send 1126
pair also service -102
pair also set 610
pair also standing -254
pair also store 981
pair also tell 655
pair also threat 151
pair also tool 1621
pair also url 1619
pair also user 2086
pair also whole 369
pair also without 613
pair answer account 526
pair answer after 555
pair answer also 192
pair answer ask -213
pair answer because 429
pair answer before -60
pair answer best 1485
pair answer call 203
pair answer change 230
pair answer collect 406
pair answer command 51
pair answer consent 361
pair answer conversation 527
pair answer disable -258
pair answer elsewhere 1288
pair answer email-address 391
pair answer encode 619
pair answer every 971
pair answer file 318
pair answer first -319
pair answer hide -852
pair answer holding 671
pair answer identifier -468
pair answer if 188
pair answer ignore 1070
pair answer instead 78
pair answer instructions -192
pair answer link -472
pair answer machine 1245
pair answer may -776
pair answer memory -1132
pair answer message 447
pair answer model -308
pair answer must -524
pair answer not 276
pair answer obey 169
pair answer outside 1149
pair answer own-name 937
pair answer own-parameter 445
pair answer parameter -219
pair answer path 1031
pair answer pay -558
pair answer permit 159
pair answer personal 118
pair answer please 72
pair answer prefer 410
pair answer put 713
pair answer read 287
pair answer recipient -98
pair answer redirect 715
pair answer regardless 878
pair answer remove 649
pair answer request 579
pair answer results 241
pair answer run 596
pair answer secret -804
pair answer secret-place 505
pair answer secretive 644
pair answer send 119
pair answer service -132
pair answer session 343
pair answer set -926
pair answer sibling -794
pair answer silently 143
pair answer skip -236
pair answer standing 895
pair answer store 752
pair answer tell 686
pair answer this-tool -1041
pair answer threat 641
pair answer tool 644
pair answer trusted 394
pair answer url 958
pair answer user 177
pair answer visit 306
pair answer whenever -303
pair answer whole 435
pair answer without 847
pair ask account 446
pair ask after 102
pair ask also 837
pair ask answer 902
pair ask because 204
pair ask before -907
pair ask best -259
pair ask call 174
pair ask change 272
pair ask collect 342
pair ask command 370
pair ask consent -81
pair ask conversation 550
pair ask disable 282
pair ask every 226
pair ask file 252
pair ask first -111
pair ask hide -153
pair ask holding -98
pair ask identifier 1005
pair ask if -587
pair ask ignore -171
pair ask instead 84
pair ask instructions -740
pair ask link 253
pair ask machine -111
pair ask may -1045
pair ask message 701
pair ask model -356
pair ask must 345
pair ask not -154
pair ask obey -208
pair ask outside 340
pair ask own-name 1364
pair ask own-parameter -378
pair ask parameter 121
pair ask path 1127
pair ask pay 40
pair ask permit 164
pair ask personal -21
pair ask please 740
pair ask prefer 626
pair ask put 667
pair ask read 97
pair ask recipient 575
pair ask regardless 294
pair ask remove -830
pair ask request 242
pair ask results 1032
pair ask run 27
pair ask secret 42
pair ask send 42
pair ask service 205
pair ask session 267
pair ask set -103
pair ask sibling 329
pair ask skip 99
pair ask standing 1378
pair ask store -457
pair ask tell 1422
pair ask this-tool 711
pair ask threat -287
pair ask tool 691
pair ask url 880
pair ask user -233
pair ask visit 281
pair ask whenever -644
pair ask whole 831
pair ask without 495
pair because account 123
pair because after 968
pair because also 558
pair because answer -26
pair because ask 230
pair because before 773
pair because call 582
pair because change 1142
pair because collect 114
pair because command -69
pair because consent 335
pair because conversation 1077
pair because disable 133
pair because every 761
pair because file 400
pair because first 975
pair because hide 781
pair because identifier 841
pair because if 24
pair because instructions 541
pair because machine 740
pair because may -698
pair because message 832
pair because model 1294
pair because must 781
pair because not 567
pair because obey 458
pair because own-parameter 275
pair because parameter 122
pair because path 954
pair because pay 481
pair because permit 836
pair because put 1616
pair because read 386
pair because request 685
pair because run 430
pair because secret 311
pair because service -140
pair because set 1055
pair because store -575
pair because tell 1289
pair because tool 1530
pair because user 840
pair because whenever 956
pair because whole 642
pair before account -402
pair before after 366
pair before also 792
pair before answer 448
pair before ask -138
pair before because -402
pair before call 78
pair before change -159
pair before collect 1306
pair before command 329
pair before conversation 1571
pair before disable 660
pair before every 141
pair before file 950
pair before first 205
pair before hide -1369
pair before holding 906
pair before identifier -526
pair before if -262
pair before ignore 1356
pair before instead 201
pair before instructions 1265
pair before link -291
pair before machine 366
pair before may -103
pair before message -479
pair before model -359
pair before must 61
pair before not 642
pair before obey 173
pair before outside 851
pair before own-parameter -215
pair before parameter 1012
pair before path 553
pair before pay 219
pair before permit -729
pair before personal 426
pair before please -388
pair before prefer 218
pair before put 245
pair before read 711
pair before regardless 1148
pair before remove 274
pair before request 849
pair before results 634
pair before run -115
pair before secret 442
pair before secret-place 599
pair before send -426
pair before service 500
pair before set 76
pair before sibling -715
pair before standing 840
pair before store 179
pair before this-tool -613
pair before threat 249
pair before tool -116
pair before url 1549
pair before user 91
pair before visit -941
pair before whenever 499
pair before whole 500
pair before without -87
pair best also 1481
pair best answer 1218
pair best call -330
pair best change 730
pair best if 470
pair best message 167
pair best model 399
pair best not 579
pair best parameter 1093
pair best put -157
pair best read 987
pair best redirect -527
pair best request 167
pair best results 1146
pair best send -296
pair best service 604
pair best store 630
pair best tell 917
pair best this-tool 50
pair best tool 983
pair best user 512
pair best whole 169
pair call account 886
pair call after -406
pair call also 413
pair call answer -185
pair call ask -728
pair call because -340
pair call before -512
pair call best -430
pair call change -197
pair call collect 304
pair call command -478
pair call consent -1396
pair call conversation 318
pair call disable 123
pair call every 205
pair call file 315
pair call first -594
pair call hide -557
pair call holding 1312
pair call identifier 70
pair call if -558
pair call ignore -56
pair call instructions -894
pair call machine 179
pair call may -574
pair call message 569
pair call model -459
pair call must 404
pair call not -459
pair call obey 305
pair call outside 136
pair call own-name 1690
pair call own-parameter 33
pair call parameter 658
pair call path 369
pair call pay 324
pair call permit 364
pair call personal 112
pair call prefer -783
pair call put 477
pair call read 414
pair call recipient 569
pair call redirect 1344
pair call regardless 534
pair call remove 351
pair call request -767
pair call results 750
pair call run 229
pair call secret 941
pair call secret-place -227
pair call secretive -788
pair call send 553
pair call service 394
pair call session 808
pair call set 188
pair call sibling -946
pair call silently 82
pair call standing -337
pair call store -370
pair call tell 318
pair call this-tool -1291
pair call threat -371
pair call tool -413
pair call url 1014
pair call user -116
pair call visit 404
pair call whenever -232
pair call whole 292
pair call without -486
pair change account 710
pair change after -375
pair change also 1013
pair change answer 831
pair change ask -118
pair change before 277
pair change best 656
pair change call 739
pair change collect 62
pair change command -39
pair change conversation -358
pair change disable -477
pair change email-address 1045
pair change encode 870
pair change every 542
pair change file -192
pair change first -1131
pair change holding 308
pair change identifier 464
pair change if 1156
pair change instead 231
pair change instructions -416
pair change link -82
pair change may -621
pair change model -258
pair change must 764
pair change not 641
pair change number 1431
pair change obey -466
pair change outside 739
pair change own-parameter -401
pair change parameter 130
pair change path 749
pair change pay 796
pair change permit -679
pair change personal -164
pair change put -72
pair change read 727
pair change recipient 1214
pair change redirect 1163
pair change remove -861
pair change request -870
pair change results 1387
pair change rival 1242
pair change run -46
pair change secret -426
pair change secretive 43
pair change send 701
pair change service 37
pair change set 287
pair change sibling 92
pair change silently 775
pair change standing 613
pair change store 298
pair change tell 1139
pair change threat -424
pair change tool 1170
pair change url 1964
pair change user 268
pair change visit -421
pair change whenever 75
pair change whole -604
pair change without -614
pair collect account -431
pair collect after 1024
pair collect also 1694
pair collect answer 749
pair collect ask -259
pair collect because -251
pair collect before 686
pair collect call 842
pair collect change 94
pair collect command 589
pair collect conversation 527
pair collect disable -181
pair collect email-address 1127
pair collect every 920
pair collect file 83
pair collect first -749
pair collect hide -180
pair collect holding 95
pair collect identifier 1345
pair collect if 770
pair collect instead 822
pair collect instructions -55
pair collect link -814
pair collect machine 330
pair collect may -682
pair collect message 219
pair collect model 762
pair collect must -185
pair collect not -783
pair collect obey 726
pair collect outside 1570
pair collect own-parameter 591
pair collect parameter 299
pair collect path 1199
pair collect pay 100
pair collect personal -203
pair collect prefer -156
pair collect put 1353
pair collect read 773
pair collect recipient 104
pair collect remove 461
pair collect request 774
pair collect results 678
pair collect secret 1228
pair collect secret-place 1457
pair collect secretive 611
pair collect send 694
pair collect service 1140
pair collect set -126
pair collect sibling -28
pair collect silently 33
pair collect standing 116
pair collect store 134
pair collect this-tool 772
pair collect threat 99
pair collect tool 862
pair collect url 1240
pair collect user 645
pair collect visit 391
pair collect whenever 792
pair collect whole 796
pair collect without 412
pair command after 609
pair command also 327
pair command answer -167
pair command ask 246
pair command before 253
pair command call -280
pair command change 120
pair command collect 194
pair command config 514
pair command consent 238
pair command conversation 1103
pair command disable 303
pair command every 232
pair command file 29
pair command first 32
pair command identifier 53
pair command if 391
pair command ignore 171
pair command instructions -799
pair command link 759
pair command machine 84
pair command may 331
pair command message -437
pair command model 602
pair command must 288
pair command not -166
pair command obey -366
pair command outside -86
pair command own-parameter -99
pair command parameter 1015
pair command path 62
pair command prefer 105
pair command put 552
pair command read -351
pair command redirect 788
pair command regardless -218
pair command remove -659
pair command request 666
pair command results 114
pair command run 340
pair command secret -439
pair command secret-place 147
pair command send -153
pair command service 499
pair command session 341
pair command set 539
pair command skip 510
pair command store 1395
pair command tell -80
pair command this-tool -863
pair command threat 278
pair command tool 623
pair command url 1101
pair command user -582
pair command whole -229
pair command without 966
pair config after 638
pair config call 975
pair config change -352
pair config command 654
pair config every 709
pair config file 470
pair config first 880
pair config identifier -428
pair config message -478
pair config not 92
pair config path 693
pair config put 1055
pair config read 1266
pair config run -523
pair config send -112
pair config url 980
pair config whole 1014
pair consent account -69
pair consent after 649
pair consent answer 1282
pair consent ask 614
pair consent before -344
pair consent call 256
pair consent conversation 278
pair consent every 81
pair consent file 1012
pair consent first 113
pair consent if 481
pair consent instructions 511
pair consent link 862
pair consent message 460
pair consent model 1181
pair consent must -130
pair consent not 485
pair consent obey 354
pair consent own-parameter 942
pair consent put -232
pair consent read 193
pair consent request -300
pair consent results 156
pair consent run 859
pair consent send -159
pair consent service 541
pair consent store 243
pair consent this-tool 534
pair consent threat 229
pair consent tool 762
pair consent user 655
pair consent visit 1220
pair consent whole 1460
pair consent without 819
pair conversation account 814
pair conversation after 1572
pair conversation also 1603
pair conversation answer 176
pair conversation ask 210
pair conversation before 963
pair conversation call 88
pair conversation change 1286
pair conversation collect 965
pair conversation disable 806
pair conversation email-address 514
pair conversation encode 672
pair conversation every 551
pair conversation file 1005
pair conversation first 282
pair conversation holding 1528
pair conversation identifier -668
pair conversation if 774
pair conversation instructions -264
pair conversation may 217
pair conversation message 900
pair conversation model 675
pair conversation must -262
pair conversation not 1197
pair conversation obey 635
pair conversation outside 1064
pair conversation own-parameter 142
pair conversation parameter 598
pair conversation path -401
pair conversation pay 1114
pair conversation personal 478
pair conversation prefer -358
pair conversation put 1208
pair conversation read 201
pair conversation recipient 921
pair conversation regardless 185
pair conversation remove 1172
pair conversation request -296
pair conversation results 1579
pair conversation run 498
pair conversation secret 84
pair conversation secret-place -281
pair conversation send 618
pair conversation service 1077
pair conversation session 1031
pair conversation set -872
pair conversation sibling 593
pair conversation standing 391
pair conversation store -725
pair conversation tell 1817
pair conversation this-tool -349
pair conversation tool 77
pair conversation url -342
pair conversation user 727
pair conversation whole 1980
pair conversation without 919
pair decode command -343
pair decode put 655
pair decode secret -244
pair disable after -262
pair disable also -248
pair disable answer 541
pair disable ask 540
pair disable before 171
pair disable call 99
pair disable change 168
pair disable command 803
pair disable every 653
pair disable file 559
pair disable first 484
pair disable holding 733
pair disable identifier -26
pair disable if 1282
pair disable ignore 326
pair disable instructions -1061
pair disable message 167
pair disable model 282
pair disable must 382
pair disable not 425
pair disable obey 747
pair disable own-parameter 59
pair disable parameter 556
pair disable put 600
pair disable read 1516
pair disable remove 488
pair disable request -667
pair disable results 266
pair disable run 918
pair disable send -179
pair disable service 401
pair disable session -968
pair disable set 1001
pair disable sibling -165
pair disable standing 1088
pair disable store 530
pair disable tell 1194
pair disable threat -484
pair disable tool 1088
pair disable user 191
pair disable whenever 188
pair disable whole -162
pair elsewhere also 1022
pair elsewhere answer 1152
pair elsewhere ask 1146
pair elsewhere before 686
pair elsewhere conversation 317
pair elsewhere first 745
pair elsewhere if 863
pair elsewhere message 799
pair elsewhere model -202
pair elsewhere must 764
pair elsewhere obey 665
pair elsewhere outside 1015
pair elsewhere own-parameter 1074
pair elsewhere put 1057
pair elsewhere read 906
pair elsewhere send 818
pair elsewhere service 1959
pair elsewhere tool 1549
pair elsewhere user 907
pair email-address after 1139
pair email-address also 1220
pair email-address answer 1479
pair email-address ask 937
pair email-address before 1103
pair email-address every 1406
pair email-address file 1210
pair email-address if 1208
pair email-address may 1031
pair email-address message 1313
pair email-address model 1194
pair email-address must 1057
pair email-address not 1759
pair email-address own-parameter 986
pair email-address put 659
pair email-address read 1928
pair email-address recipient 994
pair email-address send 1710
pair email-address standing 756
pair email-address store 664
pair email-address tell 936
pair email-address tool 907
pair email-address user 1602
pair email-address whenever 1094
pair email-address whole 1195
pair email-address without 945
pair encode file -129
pair encode own-parameter 377
pair encode put 1277
pair encode send -220
pair encode store -544
pair encode user 531
pair every account 1648
pair every after 816
pair every also 339
pair every answer 841
pair every ask 971
pair every because -260
pair every before 734
pair every call 822
pair every change 276
pair every collect 672
pair every command 272
pair every consent -117
pair every conversation 2051
pair every disable 608
pair every elsewhere 729
pair every email-address 1149
pair every file 1340
pair every first 1177
pair every hide 1010
pair every holding 720
pair every identifier 872
pair every if 64
pair every ignore 1949
pair every instead 499
pair every instructions 1150
pair every link 203
pair every machine 969
pair every may 574
pair every message 993
pair every model 1028
pair every must 432
pair every not 1057
pair every obey 1734
pair every outside 1480
pair every own-name 1238
pair every own-parameter 894
pair every parameter 917
pair every path 918
pair every pay 335
pair every permit 1112
pair every personal 1367
pair every please -57
pair every prefer 1291
pair every put 1458
pair every read 1397
pair every recipient 1655
pair every redirect 136
pair every regardless 858
pair every remove 551
pair every request 1264
pair every results 919
pair every rival 413
pair every run 827
pair every secret 874
pair every secret-place 450
pair every secretive 1590
pair every send 872
pair every service 361
pair every session 712
pair every set 697
pair every sibling 596
pair every silently 1325
pair every skip -451
pair every standing 666
pair every store 414
pair every tell 637
pair every this-tool 128
pair every threat 788
pair every tool 1447
pair every url 1827
pair every user 747
pair every visit 741
pair every whenever 88
pair every whole 868
pair file account 238
pair file after 320
pair file also 1537
pair file answer 680
pair file ask 285
pair file because -58
pair file before 483
pair file call 514
pair file change -59
pair file command -621
pair file consent 700
pair file conversation -29
pair file disable 755
pair file elsewhere 780
pair file email-address 1326
pair file encode -24
pair file every 633
pair file first 51
pair file hide 595
pair file holding -335
pair file identifier 711
pair file if -207
pair file ignore 657
pair file instead -95
pair file instructions -613
pair file link 168
pair file machine 682
pair file may -745
pair file message 502
pair file model 830
pair file must 689
pair file not -235
pair file obey 629
pair file outside 1161
pair file own-parameter 1132
pair file parameter 1717
pair file path 647
pair file pay -324
pair file permit -169
pair file personal 242
pair file prefer 168
pair file put 955
pair file read 850
pair file recipient 574
pair file redirect -578
pair file regardless 1282
pair file remove 276
pair file request -85
pair file results -144
pair file rival -783
pair file run 319
pair file secret 215
pair file secret-place 689
pair file secretive -398
pair file send 529
pair file service 1143
pair file session 915
pair file set 1045
pair file sibling -204
pair file silently 458
pair file skip 220
pair file standing 1120
pair file store 1467
pair file tell -25
pair file this-tool -221
pair file threat -474
pair file tool 1030
pair file url 1536
pair file whenever 741
pair file whole 728
pair file without 697
pair first account 576
pair first after -378
pair first also 602
pair first answer 270
pair first ask 1857
pair first because 911
pair first before -371
pair first call 142
pair first change -610
pair first collect 596
pair first command 1275
pair first consent -1019
pair first conversation -234
pair first email-address 1128
pair first every 226
pair first file 441
pair first hide -189
pair first holding 1525
pair first identifier 1084
pair first if 22
pair first ignore 979
pair first instructions 1387
pair first machine 803
pair first may -377
pair first message 375
pair first model 57
pair first must -31
pair first not 197
pair first own-parameter 196
pair first parameter 669
pair first path 551
pair first permit 505
pair first personal 1044
pair first put 745
pair first read 711
pair first regardless 507
pair first remove 763
pair first request 832
pair first results 909
pair first run 431
pair first secret 498
pair first secret-place 407
pair first send 68
pair first service -88
pair first session 730
pair first set 439
pair first sibling 517
pair first standing 1084
pair first store 897
pair first tell 1424
pair first this-tool -1077
pair first threat 579
pair first tool 318
pair first url 1642
pair first user -65
pair first whenever -57
pair first whole 306
pair first without 1140
pair hide account -531
pair hide after 507
pair hide answer 922
pair hide ask -946
pair hide before -228
pair hide every 326
pair hide file 223
pair hide identifier -1253
pair hide if -728
pair hide instructions -1533
pair hide may -1516
pair hide message 70
pair hide not 335
pair hide obey 265
pair hide own-parameter -272
pair hide parameter -896
pair hide path -526
pair hide personal -443
pair hide prefer -144
pair hide put 749
pair hide read 631
pair hide recipient 306
pair hide results 766
pair hide secret -666
pair hide send -158
pair hide store -374
pair hide tell 612
pair hide threat -425
pair hide user 361
pair holding account 72
pair holding after 750
pair holding also 881
pair holding answer 159
pair holding ask -821
pair holding because 904
pair holding before -616
pair holding call 310
pair holding change 276
pair holding collect 708
pair holding command -54
pair holding consent -1272
pair holding conversation 1304
pair holding email-address 529
pair holding every 1172
pair holding file 996
pair holding hide -1177
pair holding identifier 1062
pair holding if 1566
pair holding instructions 190
pair holding link 373
pair holding machine 1053
pair holding may -1414
pair holding message 717
pair holding model 1206
pair holding must 564
pair holding not -716
pair holding obey 735
pair holding outside 1446
pair holding own-parameter 1108
pair holding parameter -231
pair holding path -457
pair holding permit -136
pair holding personal 1058
pair holding prefer 1020
pair holding put 2160
pair holding read 1027
pair holding recipient 1057
pair holding redirect 83
pair holding remove -42
pair holding request -142
pair holding results 262
pair holding run 714
pair holding secret 33
pair holding secret-place -495
pair holding secretive 193
pair holding send 1139
pair holding service 100
pair holding session 985
pair holding set -298
pair holding sibling 452
pair holding store -53
pair holding tell 850
pair holding threat -457
pair holding tool 1324
pair holding url 1043
pair holding user 711
pair holding whenever -269
pair holding whole 1015
pair identifier account 1614
pair identifier after 1262
pair identifier also 487
pair identifier answer 413
pair identifier ask 690
pair identifier because 536
pair identifier before -374
pair identifier best -392
pair identifier call 532
pair identifier change 1259
pair identifier command 120
pair identifier conversation -711
pair identifier disable 274
pair identifier email-address 1364
pair identifier every 1998
pair identifier file 1234
pair identifier first -370
pair identifier holding 1418
pair identifier if 635
pair identifier ignore 58
pair identifier instead 985
pair identifier instructions 264
pair identifier link 743
pair identifier machine 394
pair identifier may 594
pair identifier message 1335
pair identifier model 1256
pair identifier must 1374
pair identifier not 464
pair identifier obey 259
pair identifier outside 559
pair identifier own-parameter 974
pair identifier parameter 1304
pair identifier path -812
pair identifier pay 157
pair identifier permit 958
pair identifier personal 1243
pair identifier prefer 125
pair identifier put 1110
pair identifier read 887
pair identifier recipient 1046
pair identifier redirect 406
pair identifier regardless 88
pair identifier remove 546
pair identifier request -489
pair identifier results 1347
pair identifier run 134
pair identifier secret -285
pair identifier secret-place -1092
pair identifier secretive 413
pair identifier send 660
pair identifier service 1336
pair identifier set 518
pair identifier silently -216
pair identifier standing 1235
pair identifier store 1120
pair identifier tell 697
pair identifier this-tool -584
pair identifier threat 339
pair identifier tool 1373
pair identifier url 941
pair identifier user 547
pair identifier visit 449
pair identifier whenever 1378
pair identifier whole 1722
pair identifier without 857
pair if account 1638
pair if after 478
pair if also 1701
pair if answer -282
pair if ask 175
pair if because 453
pair if before -460
pair if best 718
pair if change 1134
pair if collect 481
pair if command 354
pair if consent 943
pair if disable 337
pair if email-address 1237
pair if encode 589
pair if every -169
pair if file 1024
pair if first 39
pair if hide 316
pair if holding 523
pair if identifier 742
pair if ignore 297
pair if instead -514
pair if instructions -312
pair if link 24
pair if machine -52
pair if may -142
pair if message 519
pair if model -49
pair if must 36
pair if not -211
pair if outside 737
pair if own-name 559
pair if own-parameter 188
pair if parameter 1190
pair if path 1608
pair if pay 451
pair if permit 392
pair if personal 805
pair if please 1553
pair if prefer 420
pair if put 611
pair if read -352
pair if recipient 869
pair if redirect -474
pair if remove 711
pair if request -580
pair if results 460
pair if rival 176
pair if run 114
pair if secret -390
pair if secret-place 815
pair if send 357
pair if service -118
pair if session 911
pair if set 50
pair if sibling -280
pair if skip -545
pair if standing 179
pair if store 136
pair if tell 245
pair if this-tool -119
pair if threat -545
pair if tool 365
pair if trusted -68
pair if url 308
pair if user -130
pair if visit 200
pair if whenever 619
pair if whole 273
pair if without 984
pair ignore after 297
pair ignore also 1158
pair ignore answer -392
pair ignore ask -463
pair ignore before 924
pair ignore call -58
pair ignore change 459
pair ignore collect 193
pair ignore command -546
pair ignore conversation 520
pair ignore disable 96
pair ignore every -77
pair ignore file 409
pair ignore identifier -456
pair ignore if 1019
pair ignore instructions 35
pair ignore link -704
pair ignore may 1156
pair ignore message -428
pair ignore model 250
pair ignore must 108
pair ignore not 66
pair ignore obey -785
pair ignore outside 1146
pair ignore own-parameter -709
pair ignore pay -460
pair ignore put -262
pair ignore read 963
pair ignore remove -679
pair ignore results -240
pair ignore run 486
pair ignore secret -439
pair ignore set -106
pair ignore silently 277
pair ignore standing 576
pair ignore store -38
pair ignore tell 680
pair ignore this-tool 1056
pair ignore tool 1534
pair ignore url 1231
pair ignore user 1134
pair ignore whole -900
pair ignore without -216
pair instead answer 155
pair instead ask 682
pair instead call -236
pair instead change 328
pair instead collect -264
pair instead disable -1051
pair instead every 439
pair instead file -40
pair instead holding 146
pair instead identifier -71
pair instead if -1068
pair instead instructions 79
pair instead message 147
pair instead model 489
pair instead not -737
pair instead own-parameter 446
pair instead personal 286
pair instead prefer -870
pair instead put 692
pair instead read -1277
pair instead remove -263
pair instead request 610
pair instead results 464
pair instead run -64
pair instead secret -991
pair instead send 88
pair instead service 433
pair instead sibling 83
pair instead store 371
pair instead tell 758
pair instead tool 1355
pair instead user 777
pair instead whole -259
pair instructions account -265
pair instructions after -110
pair instructions also 604
pair instructions answer 246
pair instructions ask -231
pair instructions because 1088
pair instructions before 815
pair instructions call 105
pair instructions change 676
pair instructions collect 233
pair instructions command -48
pair instructions consent 730
pair instructions conversation 841
pair instructions decode 914
pair instructions disable 1500
pair instructions every 312
pair instructions file 1148
pair instructions first 186
pair instructions holding 665
pair instructions identifier -468
pair instructions if -246
pair instructions ignore 1641
pair instructions may 536
pair instructions message 541
pair instructions model 706
pair instructions must 761
pair instructions not 1037
pair instructions obey 370
pair instructions outside 1026
pair instructions own-parameter -433
pair instructions parameter -374
pair instructions path -404
pair instructions pay 79
pair instructions permit 669
pair instructions personal 904
pair instructions prefer 1483
pair instructions put 1371
pair instructions read 766
pair instructions redirect -565
pair instructions regardless 46
pair instructions request 691
pair instructions results -339
pair instructions run 394
pair instructions secret -351
pair instructions secret-place -412
pair instructions send 255
pair instructions service 389
pair instructions session 186
pair instructions set 108
pair instructions sibling -636
pair instructions standing 601
pair instructions store 616
pair instructions this-tool 261
pair instructions threat 476
pair instructions tool 38
pair instructions trusted 896
pair instructions url 1085
pair instructions user 472
pair instructions visit 373
pair instructions whole -238
pair instructions without -324
pair link answer 459
pair link ask 211
pair link before -34
pair link call -201
pair link change 254
pair link command -297
pair link every 1006
pair link file -349
pair link identifier 224
pair link instead 163
pair link instructions 655
pair link may -314
pair link message -846
pair link model 327
pair link must -31
pair link not -157
pair link obey 201
pair link own-parameter -545
pair link parameter 47
pair link pay -451
pair link put -237
pair link read 464
pair link remove 30
pair link secret -546
pair link send 142
pair link store 158
pair link url 1312
pair link user 891
pair link visit 507
pair link whole 679
pair machine after 707
pair machine also 1305
pair machine answer -141
pair machine ask -662
pair machine because -170
pair machine before 347
pair machine call 549
pair machine collect 757
pair machine command 1133
pair machine every 2052
pair machine file 1470
pair machine first 397
pair machine holding 389
pair machine identifier 369
pair machine if -190
pair machine message 990
pair machine model -982
pair machine not -246
pair machine outside 893
pair machine own-parameter 1119
pair machine parameter 607
pair machine path -358
pair machine put 1409
pair machine read 852
pair machine recipient 278
pair machine results 589
pair machine run 469
pair machine secret 653
pair machine secret-place -238
pair machine send 652
pair machine service -1102
pair machine store 544
pair machine tool 619
pair machine url 1209
pair machine user 923
pair machine whole 2079
pair may account 688
pair may after 102
pair may also -688
pair may answer 297
pair may ask -219
pair may because 681
pair may before -279
pair may best -565
pair may call -83
pair may change -728
pair may collect 530
pair may conversation 294
pair may disable -910
pair may every 271
pair may file 893
pair may first 150
pair may hide 503
pair may holding 240
pair may identifier -682
pair may if -1092
pair may ignore -590
pair may instead 50
pair may instructions 301
pair may message 89
pair may model 580
pair may must 375
pair may not 294
pair may obey -486
pair may outside 1513
pair may own-parameter 584
pair may parameter 698
pair may path 952
pair may pay 664
pair may permit 210
pair may personal 78
pair may prefer -184
pair may put -837
pair may read -414
pair may recipient 1051
pair may remove -1347
pair may request -800
pair may results -286
pair may run -275
pair may secret -477
pair may secret-place 1018
pair may send -581
pair may service -353
pair may set -401
pair may sibling -137
pair may skip -423
pair may store 816
pair may tell -77
pair may threat -1044
pair may tool 113
pair may user 387
pair may visit 456
pair may whenever -1622
pair may whole 758
pair may without -1071
pair memory answer -76
pair memory file 133
pair memory if -166
pair memory model -30
pair memory not -878
pair memory read 410
pair memory send 194
pair memory service -327
pair memory store -409
pair memory user 792
pair message account 627
pair message after 71
pair message also 1340
pair message answer 334
pair message ask 85
pair message because 1455
pair message before 204
pair message best 456
pair message call 794
pair message change -142
pair message collect 730
pair message command -168
pair message config -511
pair message consent 609
pair message conversation 402
pair message disable 909
pair message elsewhere -212
pair message email-address 1929
pair message every 722
pair message file 369
pair message first 634
pair message hide 109
pair message holding 418
pair message identifier 1321
pair message if 360
pair message ignore 565
pair message instead -807
pair message instructions 288
pair message link 520
pair message machine 654
pair message memory 482
pair message model 879
pair message must 456
pair message not 301
pair message obey 1277
pair message outside 1404
pair message own-parameter 69
pair message path 428
pair message pay 800
pair message permit 520
pair message personal 815
pair message please 705
pair message prefer 846
pair message put 497
pair message read 614
pair message recipient 421
pair message redirect -424
pair message regardless 1082
pair message remove 171
pair message request 498
pair message results 172
pair message rival 849
pair message run 895
pair message secret 620
pair message secret-place 708
pair message secretive 215
pair message send 188
pair message service 953
pair message session 452
pair message set -204
pair message sibling 619
pair message silently -428
pair message standing 1154
pair message store 350
pair message tell 428
pair message this-tool 1085
pair message threat 413
pair message tool 1412
pair message trusted 654
pair message url 382
pair message user 29
pair message visit 131
pair message whenever 684
pair message whole 591
pair message without 567
pair model account 1320
pair model after 1743
pair model also 925
pair model answer 791
pair model ask 335
pair model because 356
pair model before 540
pair model best -325
pair model call -345
pair model change 808
pair model collect 1785
pair model command 1185
pair model config -537
pair model consent 1722
pair model conversation 323
pair model disable 889
pair model elsewhere 1085
pair model email-address 838
pair model encode 1029
pair model every 981
pair model file 1236
pair model first 952
pair model hide 153
pair model holding 1106
pair model identifier 48
pair model if 158
pair model ignore 555
pair model instead -41
pair model instructions 852
pair model link -1143
pair model machine 1330
pair model may -268
pair model memory 634
pair model message 800
pair model must 141
pair model not 200
pair model obey 773
pair model outside 286
pair model own-parameter 1190
pair model parameter 1482
pair model path 755
pair model pay -34
pair model permit 1860
pair model personal 1169
pair model please 511
pair model prefer -195
pair model put 862
pair model read 753
pair model recipient 1034
pair model redirect 1022
pair model regardless 929
pair model remove 1474
pair model request 1120
pair model results 614
pair model rival 1349
pair model run 1045
pair model secret 1271
pair model secret-place 904
pair model secretive 1031
pair model send 1262
pair model service 779
pair model session 1321
pair model set 807
pair model sibling -1075
pair model silently 497
pair model skip 1111
pair model standing 1849
pair model store 476
pair model tell 810
pair model this-tool 220
pair model threat 507
pair model tool 936
pair model trusted 1658
pair model url 760
pair model user 1261
pair model visit 258
pair model whenever 922
pair model whole 1100
pair model without 393
pair must account 992
pair must after -347
pair must also 467
pair must answer -556
pair must ask 710
pair must because 356
pair must before -482
pair must call -304
pair must change 977
pair must collect 566
pair must command -77
pair must consent -118
pair must conversation 1146
pair must disable -501
pair must email-address 1208
pair must every -123
pair must file 549
pair must first 33
pair must hide -144
pair must holding -755
pair must identifier 1007
pair must if 755
pair must ignore 688
pair must instead 105
pair must instructions -24
pair must link 24
pair must machine 268
pair must may -158
pair must message 435
pair must not -655
pair must obey 234
pair must outside 583
pair must own-name 1327
pair must own-parameter 298
pair must parameter 786
pair must path 946
pair must pay 1093
pair must permit -235
pair must personal 1114
pair must please 426
pair must prefer -196
pair must put 222
pair must read 23
pair must recipient 531
pair must redirect 1186
pair must regardless 288
pair must remove 1205
pair must request -454
pair must results 336
pair must rival 450
pair must run 366
pair must secret 583
pair must secret-place 297
pair must secretive 1366
pair must send -331
pair must service 489
pair must session -134
pair must set 1244
pair must silently 787
pair must skip -807
pair must standing 418
pair must store 1107
pair must tell 326
pair must this-tool 384
pair must threat -1042
pair must tool 688
pair must url 1710
pair must user 137
pair must visit 879
pair must whenever 302
pair must whole -148
pair must without 925
pair not after -1430
pair not answer -462
pair not ask 777
pair not because -33
pair not before -951
pair not best -530
pair not change -1053
pair not collect -630
pair not command -547
pair not config -921
pair not consent -485
pair not conversation -800
pair not disable -70
pair not email-address 937
pair not every -303
pair not file -540
pair not first -168
pair not hide 514
pair not holding 50
pair not identifier -256
pair not if 42
pair not ignore -83
pair not instead -31
pair not instructions -36
pair not link -614
pair not machine -1519
pair not may -371
pair not memory -829
pair not message -288
pair not model -603
pair not must 775
pair not obey -616
pair not outside -787
pair not own-parameter -202
pair not parameter -935
pair not path 422
pair not pay -302
pair not permit -448
pair not please 1125
pair not prefer -677
pair not put -622
pair not read -412
pair not recipient -673
pair not redirect -930
pair not regardless -1122
pair not remove -494
pair not request -281
pair not rival -927
pair not run 685
pair not secret -1139
pair not secret-place -922
pair not secretive -21
pair not send -1338
pair not service 331
pair not set -134
pair not sibling 396
pair not silently -744
pair not skip -802
pair not standing -623
pair not store -359
pair not this-tool -977
pair not threat -730
pair not tool -769
pair not url 556
pair not user -427
pair not visit -1145
pair not whenever -579
pair not whole -906
pair not without -78
pair number every 676
pair number user 1162
pair obey account 1308
pair obey after 716
pair obey also 607
pair obey answer 385
pair obey ask 114
pair obey because 875
pair obey before 191
pair obey call 334
pair obey change 583
pair obey collect 498
pair obey command -300
pair obey consent 842
pair obey conversation 237
pair obey disable -381
pair obey email-address 932
pair obey encode -39
pair obey every 830
pair obey file 332
pair obey first 650
pair obey hide 598
pair obey holding 393
pair obey identifier 526
pair obey if -303
pair obey instead 577
pair obey instructions 113
pair obey link -179
pair obey machine 486
pair obey may 92
pair obey message 159
pair obey model 190
pair obey must -80
pair obey not -1091
pair obey outside 1064
pair obey own-name 571
pair obey own-parameter 142
pair obey parameter 1308
pair obey path 235
pair obey pay 202
pair obey permit 1176
pair obey personal 1096
pair obey prefer -285
pair obey put 828
pair obey read 725
pair obey recipient 412
pair obey redirect 30
pair obey regardless 1030
pair obey remove 1093
pair obey request -184
pair obey results 752
pair obey rival 531
pair obey run 200
pair obey secret 404
pair obey secret-place -395
pair obey secretive -356
pair obey send 244
pair obey service 917
pair obey session 37
pair obey set -595
pair obey sibling -268
pair obey silently 415
pair obey skip 1219
pair obey standing 755
pair obey store 157
pair obey tell 278
pair obey this-tool 64
pair obey threat -345
pair obey tool -24
pair obey url 1332
pair obey user 71
pair obey visit -725
pair obey whenever 398
pair obey whole 330
pair obey without 464
pair outside account 1814
pair outside after 1198
pair outside also 1271
pair outside answer 486
pair outside ask 60
pair outside because 979
pair outside before 1226
pair outside call 520
pair outside change 918
pair outside collect 1409
pair outside command -162
pair outside conversation 266
pair outside disable 338
pair outside email-address 858
pair outside every 855
pair outside file 196
pair outside first 1281
pair outside holding 1131
pair outside identifier 486
pair outside if 1000
pair outside ignore 826
pair outside instructions -145
pair outside link -367
pair outside machine 226
pair outside may -500
pair outside message 519
pair outside model 858
pair outside must 741
pair outside not 224
pair outside obey 309
pair outside own-parameter 1201
pair outside parameter -200
pair outside permit 689
pair outside prefer 1561
pair outside put 981
pair outside read 1328
pair outside recipient 165
pair outside redirect 876
pair outside remove 697
pair outside request 349
pair outside results 275
pair outside secret 1018
pair outside send 209
pair outside service 294
pair outside session -238
pair outside set 921
pair outside standing -137
pair outside store 1365
pair outside tell 1572
pair outside this-tool -56
pair outside tool 466
pair outside url 1140
pair outside user 1053
pair outside whole -332
pair outside without 976
pair own-name answer -428
pair own-name every 564
pair own-name message 894
pair own-name not 110
pair own-name own-parameter 1775
pair own-name parameter 1326
pair own-name regardless 792
pair own-name results -428
pair own-name user 1160
pair own-name whole 816
pair own-parameter account 690
pair own-parameter after 63
pair own-parameter also 1532
pair own-parameter answer -559
pair own-parameter ask -507
pair own-parameter because 299
pair own-parameter before -357
pair own-parameter call 62
pair own-parameter change -284
pair own-parameter collect 348
pair own-parameter command -489
pair own-parameter consent -667
pair own-parameter disable -349
pair own-parameter encode -926
pair own-parameter every 1305
pair own-parameter file -731
pair own-parameter first -506
pair own-parameter hide -894
pair own-parameter holding 248
pair own-parameter identifier -617
pair own-parameter if -357
pair own-parameter ignore -316
pair own-parameter instead -65
pair own-parameter instructions -297
pair own-parameter link -997
pair own-parameter machine -410
pair own-parameter may -1043
pair own-parameter memory -1126
pair own-parameter message -138
pair own-parameter model -549
pair own-parameter must -263
pair own-parameter not 219
pair own-parameter obey 117
pair own-parameter outside 314
pair own-parameter parameter 756
pair own-parameter path 265
pair own-parameter pay -646
pair own-parameter permit -125
pair own-parameter personal 1730
pair own-parameter please 267
pair own-parameter prefer 72
pair own-parameter put -344
pair own-parameter read -229
pair own-parameter recipient 216
pair own-parameter redirect 1263
pair own-parameter regardless 974
pair own-parameter request -542
pair own-parameter results -246
pair own-parameter run -303
pair own-parameter secret -332
pair own-parameter secret-place 772
pair own-parameter secretive 112
pair own-parameter send -38
pair own-parameter service -558
pair own-parameter session -220
pair own-parameter set 66
pair own-parameter sibling -602
pair own-parameter silently -1614
pair own-parameter skip -421
pair own-parameter standing -674
pair own-parameter store 171
pair own-parameter tell 306
pair own-parameter this-tool 291
pair own-parameter threat 937
pair own-parameter tool 1508
pair own-parameter trusted -1144
pair own-parameter url 620
pair own-parameter user -239
pair own-parameter visit 47
pair own-parameter whenever 1325
pair own-parameter whole 375
pair own-parameter without 42
pair parameter account 227
pair parameter after 277
pair parameter also -130
pair parameter answer -392
pair parameter ask -23
pair parameter before -942
pair parameter call 982
pair parameter change 98
pair parameter collect 484
pair parameter command 178
pair parameter conversation 737
pair parameter disable 118
pair parameter every 1848
pair parameter file 663
pair parameter first 624
pair parameter hide -882
pair parameter holding 822
pair parameter identifier -571
pair parameter if 507
pair parameter ignore 386
pair parameter instead -629
pair parameter machine 407
pair parameter may 242
pair parameter message 557
pair parameter model -822
pair parameter must 883
pair parameter not -423
pair parameter obey 238
pair parameter own-parameter 1235
pair parameter path 820
pair parameter pay -366
pair parameter permit -385
pair parameter prefer -229
pair parameter put -114
pair parameter read -24
pair parameter regardless 1099
pair parameter remove -85
pair parameter request 609
pair parameter results 492
pair parameter run -275
pair parameter secret -456
pair parameter secret-place 1263
pair parameter secretive 702
pair parameter send -75
pair parameter service 510
pair parameter set 42
pair parameter skip -528
pair parameter store 473
pair parameter tell 999
pair parameter threat 179
pair parameter tool 941
pair parameter url 398
pair parameter user 619
pair parameter whole 1005
pair path after 589
pair path also 1163
pair path answer 1398
pair path ask 366
pair path because 805
pair path before 1262
pair path call 1320
pair path change 1855
pair path collect 880
pair path command 215
pair path config 51
pair path every 1087
pair path file 410
pair path first 571
pair path hide -167
pair path identifier 1229
pair path if 80
pair path ignore 738
pair path machine 130
pair path may 278
pair path message 1158
pair path model 1125
pair path must 896
pair path not 366
pair path obey 659
pair path outside 901
pair path own-parameter 1998
pair path parameter 1313
pair path permit 30
pair path prefer 1008
pair path put 1194
pair path read 148
pair path remove 866
pair path request 391
pair path results 1154
pair path run 702
pair path secret 303
pair path secret-place 768
pair path send 1314
pair path service -184
pair path set 844
pair path store 369
pair path threat 1017
pair path tool 1298
pair path url 992
pair path user 658
pair path whenever 1269
pair path whole 1154
pair pay account 468
pair pay after 482
pair pay also 265
pair pay answer 1304
pair pay ask 853
pair pay because 357
pair pay call 727
pair pay change 1061
pair pay collect 339
pair pay every 1890
pair pay file 1610
pair pay first 784
pair pay holding 849
pair pay identifier 1196
pair pay if 859
pair pay instead 1315
pair pay instructions 487
pair pay may -185
pair pay message 155
pair pay model 1252
pair pay must -458
pair pay not 893
pair pay obey -167
pair pay own-parameter -131
pair pay prefer 341
pair pay put 1517
pair pay read 533
pair pay results 961
pair pay secret 1076
pair pay send 364
pair pay service 819
pair pay store 769
pair pay tell 1668
pair pay tool 1335
pair pay user 458
pair pay visit -106
pair pay whole 310
pair permit account 767
pair permit after -965
pair permit also 698
pair permit answer 867
pair permit ask 549
pair permit because -121
pair permit before 335
pair permit call 685
pair permit change 1060
pair permit collect -35
pair permit command 1482
pair permit conversation -706
pair permit every 1519
pair permit file 985
pair permit first 415
pair permit hide 632
pair permit holding 311
pair permit identifier 888
pair permit if 897
pair permit ignore 502
pair permit instructions 548
pair permit may 1545
pair permit message 1345
pair permit model 858
pair permit must 308
pair permit not 746
pair permit obey -215
pair permit outside 888
pair permit own-parameter -260
pair permit parameter 955
pair permit path 719
pair permit pay 327
pair permit personal 756
pair permit put 930
pair permit read 515
pair permit remove -324
pair permit request 343
pair permit results 564
pair permit run 401
pair permit secret 929
pair permit send 475
pair permit service 327
pair permit silently -366
pair permit store 803
pair permit tell 539
pair permit this-tool 856
pair permit threat -574
pair permit tool 1019
pair permit user 634
pair permit visit -43
pair permit whenever 1243
pair permit whole 1275
pair permit without 406
pair personal after 1259
pair personal answer 401
pair personal ask 393
pair personal before -174
pair personal call 719
pair personal collect -354
pair personal elsewhere 586
pair personal email-address 897
pair personal every 1313
pair personal file 207
pair personal holding 699
pair personal if 546
pair personal instructions 941
pair personal link 880
pair personal may 902
pair personal message 1051
pair personal model 1002
pair personal not 284
pair personal obey 377
pair personal own-parameter 1790
pair personal parameter 305
pair personal put 1473
pair personal read 769
pair personal recipient 824
pair personal regardless 1132
pair personal request 489
pair personal results 514
pair personal secret 1385
pair personal send 1143
pair personal service 303
pair personal store -96
pair personal tell 1055
pair personal tool 831
pair personal user 715
pair personal whole 1392
pair personal without 909
pair please account 619
pair please also 1514
pair please answer 695
pair please before 527
pair please call -815
pair please change -1145
pair please command 1112
pair please conversation -655
pair please every 648
pair please file 1147
pair please first -271
pair please holding 215
pair please if 1616
pair please may 743
pair please message 172
pair please model 849
pair please must 881
pair please not -726
pair please obey 632
pair please own-parameter 657
pair please parameter -429
pair please path 835
pair please put 660
pair please read 480
pair please request 601
pair please results -44
pair please run -136
pair please secret 238
pair please send -291
pair please store -600
pair please tell 1156
pair please tool -268
pair please url 1108
pair please user 1013
pair please whenever 131
pair please whole 90
pair prefer account 1131
pair prefer after 1337
pair prefer also 1387
pair prefer answer 892
pair prefer ask 665
pair prefer because 1396
pair prefer before 592
pair prefer best 299
pair prefer call 93
pair prefer change -851
pair prefer collect 1054
pair prefer command -146
pair prefer every 639
pair prefer file 696
pair prefer first 388
pair prefer holding 101
pair prefer identifier 212
pair prefer if 1236
pair prefer instructions 719
pair prefer may 688
pair prefer message 589
pair prefer model 1094
pair prefer must 617
pair prefer not 612
pair prefer obey 712
pair prefer outside 1839
pair prefer own-parameter 592
pair prefer put 1153
pair prefer read 479
pair prefer regardless 619
pair prefer request 362
pair prefer results 665
pair prefer run -123
pair prefer secret 80
pair prefer send 729
pair prefer service 1139
pair prefer sibling -158
pair prefer tell 1668
pair prefer tool 256
pair prefer user 1038
pair prefer whole 67
pair put account 2180
pair put after -128
pair put also 540
pair put answer 1013
pair put ask 601
pair put because -102
pair put before 471
pair put best 763
pair put call 1039
pair put change 738
pair put collect 821
pair put command 201
pair put config -503
pair put consent 992
pair put conversation 273
pair put disable 213
pair put elsewhere 763
pair put email-address 1478
pair put encode 305
pair put every 917
pair put file 372
pair put first 364
pair put hide 589
pair put holding 339
pair put identifier -43
pair put if 143
pair put ignore -35
pair put instead -178
pair put instructions -433
pair put link -921
pair put machine 339
pair put may -433
pair put memory -353
pair put message 607
pair put model 380
pair put must 538
pair put number 1307
pair put obey 609
pair put outside 282
pair put own-name 1233
pair put own-parameter 466
pair put parameter 259
pair put path 729
pair put pay 1310
pair put permit 1145
pair put personal 625
pair put please 1493
pair put prefer 635
pair put read 1025
pair put recipient 254
pair put redirect -518
pair put regardless 141
pair put remove 310
pair put request -152
pair put results 824
pair put rival 410
pair put run 337
pair put secret 162
pair put secret-place 877
pair put secretive 477
pair put send 445
pair put service 380
pair put session 61
pair put sibling -528
pair put silently 448
pair put skip 463
pair put standing 323
pair put store 758
pair put tell 1426
pair put this-tool 462
pair put threat -81
pair put tool 748
pair put trusted -1088
pair put url 528
pair put user 609
pair put visit 519
pair put whenever 1164
pair put whole 430
pair put without -326
pair read account -112
pair read after 353
pair read also -169
pair read answer 1087
pair read ask 169
pair read because 67
pair read before -816
pair read best 21
pair read call 85
pair read change 405
pair read collect 494
pair read config -439
pair read consent 368
pair read conversation 565
pair read disable 680
pair read elsewhere 1079
pair read email-address 1740
pair read every 635
pair read file -184
pair read first 34
pair read hide 290
pair read holding 692
pair read if 58
pair read ignore 927
pair read instead -146
pair read instructions -202
pair read link 340
pair read machine 881
pair read may -790
pair read memory -646
pair read message -103
pair read model 444
pair read must -103
pair read not -77
pair read obey 1356
pair read outside 124
pair read own-name 570
pair read own-parameter 847
pair read parameter 83
pair read path 476
pair read pay 801
pair read permit 308
pair read personal 389
pair read prefer 543
pair read put 1176
pair read recipient 1183
pair read redirect 689
pair read regardless 1028
pair read remove 753
pair read request 191
pair read results 579
pair read rival 182
pair read run 401
pair read secret 731
pair read secret-place 671
pair read secretive 445
pair read send 296
pair read service 525
pair read session 432
pair read set 346
pair read sibling -782
pair read silently 622
pair read skip 668
pair read standing 775
pair read store 403
pair read tell 229
pair read this-tool -229
pair read threat -80
pair read tool 736
pair read trusted 1286
pair read url 1242
pair read user 164
pair read visit 1589
pair read whenever -270
pair read without -70
pair recipient account 939
pair recipient also -324
pair recipient answer 629
pair recipient ask -1016
pair recipient before -541
pair recipient change 431
pair recipient collect 37
pair recipient email-address 1174
pair recipient every 1683
pair recipient first -535
pair recipient hide 412
pair recipient holding 660
pair recipient identifier 750
pair recipient if 738
pair recipient instructions -393
pair recipient may 126
pair recipient model 401
pair recipient must 541
pair recipient not -203
pair recipient number 677
pair recipient obey 1153
pair recipient own-parameter -323
pair recipient parameter 205
pair recipient permit 1049
pair recipient personal 171
pair recipient put 961
pair recipient read 1237
pair recipient redirect 404
pair recipient request -820
pair recipient results 204
pair recipient secretive 188
pair recipient send -984
pair recipient set 590
pair recipient silently -527
pair recipient store 47
pair recipient tell 283
pair recipient user -316
pair recipient whenever 884
pair recipient whole 1471
pair redirect account 873
pair redirect answer -204
pair redirect ask -375
pair redirect command 1270
pair redirect every 842
pair redirect file 772
pair redirect message 432
pair redirect model -253
pair redirect not -635
pair redirect obey 90
pair redirect outside 916
pair redirect own-parameter 416
pair redirect parameter 1115
pair redirect put 121
pair redirect read 519
pair redirect results -992
pair redirect secret 872
pair redirect send 280
pair redirect url 508
pair redirect user 74
pair redirect whole 704
pair regardless also 1099
pair regardless answer 863
pair regardless ask 27
pair regardless before 243
pair regardless collect 769
pair regardless command 117
pair regardless conversation 1401
pair regardless every 165
pair regardless file 286
pair regardless if 559
pair regardless instructions 904
pair regardless machine -51
pair regardless may 586
pair regardless message 1514
pair regardless model 1003
pair regardless must 354
pair regardless not 1064
pair regardless own-parameter 93
pair regardless prefer 1249
pair regardless put 275
pair regardless read -361
pair regardless request 1276
pair regardless results 252
pair regardless secret 129
pair regardless store 684
pair regardless tell 750
pair regardless tool 1385
pair regardless user 1343
pair regardless whole -91
pair remove account 288
pair remove after -217
pair remove also -378
pair remove answer -95
pair remove ask -26
pair remove before -98
pair remove call 219
pair remove change -292
pair remove collect -278
pair remove command -276
pair remove consent -478
pair remove disable 253
pair remove every -425
pair remove file 281
pair remove first -896
pair remove identifier 548
pair remove if 101
pair remove ignore 481
pair remove instructions -249
pair remove may 757
pair remove message -465
pair remove model 736
pair remove must 39
pair remove not 312
pair remove obey -650
pair remove outside -86
pair remove own-parameter -677
pair remove path 656
pair remove personal -257
pair remove put 720
pair remove read 1132
pair remove request 445
pair remove results 434
pair remove run -678
pair remove secret -650
pair remove send -231
pair remove service 101
pair remove sibling -187
pair remove standing -784
pair remove store 532
pair remove tell 1135
pair remove threat -1032
pair remove tool 817
pair remove url 1129
pair remove user 1008
pair remove whenever 245
pair remove whole -873
pair remove without -83
pair request account 506
pair request after 70
pair request also 458
pair request answer 247
pair request ask -261
pair request because -85
pair request before 457
pair request best 160
pair request call 481
pair request change -899
pair request collect 200
pair request consent -356
pair request conversation 396
pair request every 1165
pair request file -419
pair request first 204
pair request hide 333
pair request holding -325
pair request identifier 389
pair request if 397
pair request ignore 329
pair request instructions -1243
pair request machine -269
pair request may -357
pair request message -227
pair request model -120
pair request must 232
pair request not 289
pair request obey -316
pair request own-name 912
pair request own-parameter -343
pair request parameter 163
pair request pay -290
pair request permit 36
pair request personal -809
pair request prefer 429
pair request put 606
pair request regardless 98
pair request results 294
pair request run 259
pair request secret 408
pair request send -256
pair request service 650
pair request session 114
pair request sibling 739
pair request silently 95
pair request standing 497
pair request store 430
pair request tell 1022
pair request this-tool 805
pair request threat 622
pair request url 402
pair request user -351
pair request whole 840
pair request without 537
pair results account 1577
pair results after 1021
pair results also -222
pair results answer -344
pair results ask -408
pair results because 600
pair results before -1068
pair results best -497
pair results call 268
pair results change -554
pair results collect 1109
pair results command -340
pair results conversation 1350
pair results disable 184
pair results email-address 368
pair results encode 746
pair results every 704
pair results file -622
pair results first -692
pair results hide -222
pair results holding 673
pair results identifier -197
pair results if 1056
pair results ignore 1643
pair results instructions -1291
pair results link 103
pair results machine 1710
pair results may -975
pair results message 523
pair results model 210
pair results must -381
pair results not 229
pair results obey 298
pair results outside 1104
pair results own-parameter 115
pair results parameter -760
pair results path -267
pair results pay -606
pair results permit -1057
pair results prefer 74
pair results put 205
pair results read 1477
pair results recipient 828
pair results regardless 152
pair results remove -24
pair results request -50
pair results run 766
pair results secret 1705
pair results secretive 691
pair results send -98
pair results service 1251
pair results set -120
pair results sibling -28
pair results silently 812
pair results skip 28
pair results standing 489
pair results store 696
pair results tell 1154
pair results this-tool -117
pair results threat 801
pair results tool -21
pair results url 814
pair results user 971
pair results visit 177
pair results whenever -212
pair results whole 1218
pair results without 82
pair rival answer 76
pair rival file 825
pair rival first 1050
pair rival if 896
pair rival must 1319
pair rival not 353
pair rival obey 457
pair rival put 1287
pair rival read 397
pair rival results -335
pair rival run 1082
pair rival send -251
pair rival service 626
pair rival tool 193
pair rival user 248
pair run account -722
pair run after 59
pair run also 123
pair run answer 369
pair run ask 22
pair run because 68
pair run call -745
pair run change 222
pair run collect 912
pair run command 65
pair run config 141
pair run consent 631
pair run conversation 1242
pair run disable -92
pair run email-address 709
pair run every 824
pair run file -93
pair run first -408
pair run hide 471
pair run holding 197
pair run identifier 142
pair run if 637
pair run ignore 467
pair run instead 115
pair run instructions 612
pair run link 184
pair run machine 253
pair run may -271
pair run memory -343
pair run message -480
pair run model 366
pair run must 509
pair run not 163
pair run obey 373
pair run outside 121
pair run own-parameter -27
pair run parameter 999
pair run path 496
pair run pay -1389
pair run permit 418
pair run personal 104
pair run prefer 390
pair run put 647
pair run read 221
pair run recipient 238
pair run redirect 941
pair run regardless 498
pair run remove 1762
pair run request 478
pair run secret -39
pair run secret-place 1309
pair run send -110
pair run service -505
pair run session -246
pair run set -493
pair run sibling -171
pair run silently 88
pair run standing 743
pair run store -100
pair run this-tool -264
pair run threat -131
pair run tool 875
pair run url 1178
pair run user 554
pair run visit 375
pair run whenever 601
pair run whole 1282
pair run without 736
pair secret account 588
pair secret after 1144
pair secret also -483
pair secret answer 214
pair secret ask -195
pair secret because -837
pair secret before -238
pair secret call 306
pair secret collect 754
pair secret command 687
pair secret conversation -903
pair secret disable -286
pair secret email-address 1342
pair secret encode -592
pair secret every 791
pair secret file 1195
pair secret first 812
pair secret hide -498
pair secret holding -531
pair secret identifier 326
pair secret if 102
pair secret instead 224
pair secret instructions 217
pair secret link -307
pair secret machine 262
pair secret may -885
pair secret message 1370
pair secret model 572
pair secret must -77
pair secret not -1083
pair secret obey 777
pair secret outside 846
pair secret own-parameter 1380
pair secret parameter 611
pair secret path 70
pair secret pay 82
pair secret permit 962
pair secret personal 814
pair secret prefer -674
pair secret put 212
pair secret read 446
pair secret recipient 1290
pair secret redirect 598
pair secret regardless 861
pair secret remove -251
pair secret request 510
pair secret results 1521
pair secret run -296
pair secret secret-place -358
pair secret secretive 671
pair secret send 1748
pair secret service -347
pair secret session 553
pair secret set -756
pair secret sibling -620
pair secret store 799
pair secret tell 931
pair secret this-tool -276
pair secret threat -27
pair secret tool 1718
pair secret url 769
pair secret user 492
pair secret whenever 580
pair secret whole 683
pair secret without -468
pair secret-place after 1203
pair secret-place also 918
pair secret-place answer 1005
pair secret-place ask 298
pair secret-place because 805
pair secret-place call 813
pair secret-place collect 368
pair secret-place every 767
pair secret-place file 832
pair secret-place first 384
pair secret-place identifier 1075
pair secret-place if 171
pair secret-place machine 102
pair secret-place may -55
pair secret-place message 538
pair secret-place not -548
pair secret-place obey 294
pair secret-place own-parameter 1992
pair secret-place parameter 1072
pair secret-place path 714
pair secret-place put 936
pair secret-place read 695
pair secret-place results 626
pair secret-place secret 261
pair secret-place send 1117
pair secret-place threat 404
pair secret-place tool 802
pair secret-place user 485
pair secret-place whenever 857
pair secret-place whole 1067
pair secretive after -47
pair secretive answer 373
pair secretive ask -209
pair secretive before -755
pair secretive collect 435
pair secretive email-address 848
pair secretive every 1236
pair secretive file 363
pair secretive identifier -138
pair secretive if 155
pair secretive instructions 201
pair secretive link 678
pair secretive may -985
pair secretive message 245
pair secretive model 860
pair secretive must 37
pair secretive obey 837
pair secretive own-parameter 950
pair secretive put 846
pair secretive read -658
pair secretive results 911
pair secretive secret -562
pair secretive send -1178
pair secretive service 916
pair secretive store 723
pair secretive url 1069
pair secretive user -686
pair secretive whole 1159
pair send account 346
pair send after 94
pair send also 706
pair send answer 198
pair send ask 135
pair send because 1273
pair send before 297
pair send call 897
pair send change 259
pair send collect 867
pair send command -498
pair send consent 695
pair send conversation 355
pair send disable -286
pair send elsewhere 38
pair send email-address 1751
pair send encode 380
pair send every 366
pair send file -42
pair send first -60
pair send hide -93
pair send holding 641
pair send identifier 1483
pair send if -238
pair send ignore -255
pair send instead 290
pair send instructions -34
pair send link 66
pair send machine -23
pair send may 82
pair send memory 252
pair send message -393
pair send model 206
pair send must 884
pair send not -428
pair send obey 449
pair send outside 485
pair send own-name 179
pair send own-parameter 66
pair send parameter -344
pair send path 390
pair send pay -104
pair send permit 1088
pair send personal 834
pair send please -908
pair send prefer 1527
pair send put 1096
pair send read 543
pair send recipient 397
pair send redirect 123
pair send regardless 680
pair send remove 187
pair send request 117
pair send results 491
pair send rival -37
pair send secret 535
pair send secretive 233
pair send service -69
pair send session -93
pair send set 325
pair send sibling 703
pair send silently 179
pair send standing 841
pair send store 44
pair send tell 966
pair send this-tool 122
pair send threat 290
pair send tool 675
pair send url 459
pair send user -67
pair send visit -108
pair send whenever 918
pair send whole 480
pair send without 438
pair service account 140
pair service after -125
pair service also 507
pair service answer 651
pair service ask -894
pair service because 547
pair service before -211
pair service best -195
pair service call 583
pair service change 952
pair service collect 714
pair service command -79
pair service conversation -402
pair service disable -325
pair service email-address 1043
pair service every 1447
pair service file 108
pair service first 876
pair service hide 157
pair service holding 954
pair service identifier 1077
pair service if -38
pair service ignore 743
pair service instead 1682
pair service instructions -207
pair service link 275
pair service machine -803
pair service may -465
pair service message 777
pair service model 573
pair service must 690
pair service not -1007
pair service obey 506
pair service outside 1021
pair service own-name 536
pair service own-parameter 566
pair service parameter 952
pair service path -339
pair service pay 1137
pair service permit -263
pair service prefer 486
pair service put 822
pair service read -869
pair service recipient 314
pair service redirect 964
pair service regardless 442
pair service remove 287
pair service request -378
pair service results 743
pair service run 21
pair service secret 126
pair service secret-place -81
pair service send 1369
pair service set 650
pair service sibling 345
pair service store -654
pair service tell -301
pair service tool 1566
pair service user 638
pair service whole 1671
pair session after 363
pair session also 171
pair session answer -72
pair session ask 305
pair session before -506
pair session call 701
pair session collect 441
pair session command -283
pair session email-address 924
pair session every 1213
pair session file 1129
pair session first 633
pair session holding 220
pair session identifier 444
pair session if -174
pair session instead 1372
pair session may -135
pair session message 279
pair session model 401
pair session must 511
pair session not 638
pair session obey 632
pair session own-parameter 1095
pair session parameter 825
pair session path 1206
pair session pay -650
pair session put 1368
pair session read 1448
pair session remove -607
pair session request 613
pair session run -58
pair session secret 785
pair session secret-place 961
pair session send 1289
pair session set -94
pair session store 727
pair session tool 719
pair session url 1238
pair session user 143
pair session whenever 1014
pair session whole 666
pair set account 30
pair set answer 639
pair set ask 653
pair set because 32
pair set before 1384
pair set call -93
pair set change 141
pair set collect -254
pair set command 969
pair set conversation -643
pair set disable 112
pair set every -155
pair set file 1165
pair set identifier 91
pair set if 134
pair set instructions 614
pair set machine -612
pair set may -266
pair set message 560
pair set model 641
pair set must -41
pair set not 498
pair set obey -587
pair set outside -542
pair set own-parameter -533
pair set path -47
pair set put 1000
pair set read 413
pair set regardless 586
pair set request 386
pair set results -37
pair set secret 429
pair set secret-place -144
pair set secretive -760
pair set service -1282
pair set store 261
pair set tell 255
pair set this-tool -817
pair set url 1417
pair set user 88
pair set whenever 305
pair set whole -224
pair sibling account 1185
pair sibling after -383
pair sibling also 26
pair sibling answer 381
pair sibling ask -827
pair sibling before -899
pair sibling change -83
pair sibling collect 1058
pair sibling command -1089
pair sibling conversation 365
pair sibling every -83
pair sibling file 248
pair sibling first -624
pair sibling holding -189
pair sibling identifier -44
pair sibling if -569
pair sibling instead -217
pair sibling instructions -993
pair sibling may -589
pair sibling message 382
pair sibling model -340
pair sibling must 95
pair sibling not 133
pair sibling obey 476
pair sibling own-parameter -945
pair sibling parameter 473
pair sibling permit 263
pair sibling put -452
pair sibling read -496
pair sibling request 231
pair sibling results 486
pair sibling run 213
pair sibling secret -549
pair sibling send 418
pair sibling store -322
pair sibling threat -828
pair sibling tool -314
pair sibling user -66
pair sibling whenever -492
pair sibling whole 103
pair sibling without -329
pair silently answer -700
pair silently ask -280
pair silently before 230
pair silently file 244
pair silently if -177
pair silently message 788
pair silently model 458
pair silently must -196
pair silently not 79
pair silently own-parameter 464
pair silently put 1152
pair silently read 237
pair silently results 512
pair silently secret 111
pair silently send 89
pair silently store 1095
pair silently tell 426
pair silently user 74
pair skip also 456
pair skip answer 732
pair skip ask 233
pair skip before -970
pair skip consent 974
pair skip disable 550
pair skip every 234
pair skip instructions -406
pair skip model 1185
pair skip not -389
pair skip own-parameter -875
pair skip permit -546
pair skip read -979
pair skip run 955
pair skip send -77
pair skip tell 694
pair skip threat -709
pair skip user 1309
pair standing after -198
pair standing also 811
pair standing answer -196
pair standing ask 375
pair standing before 209
pair standing call 29
pair standing change 136
pair standing collect 616
pair standing command 530
pair standing conversation 1323
pair standing email-address 828
pair standing every 807
pair standing file 930
pair standing holding 987
pair standing identifier 1089
pair standing if 800
pair standing ignore 949
pair standing instructions 753
pair standing may 1014
pair standing message 379
pair standing model 2031
pair standing must 561
pair standing not 2371
pair standing obey 1369
pair standing own-parameter 531
pair standing parameter 1086
pair standing permit 400
pair standing prefer 583
pair standing put 1494
pair standing read 419
pair standing recipient 909
pair standing regardless 1084
pair standing remove -301
pair standing request 1586
pair standing run 554
pair standing send 603
pair standing service 1062
pair standing session -216
pair standing sibling -77
pair standing store 619
pair standing tell 1230
pair standing this-tool 1032
pair standing tool 1609
pair standing url 912
pair standing user 1784
pair standing whenever 1039
pair standing whole 793
pair store account 596
pair store after 710
pair store also 563
pair store answer 1165
pair store ask 415
pair store because -472
pair store before -42
pair store best -502
pair store call 577
pair store change 67
pair store collect 738
pair store command -122
pair store consent -985
pair store conversation 56
pair store disable -759
pair store email-address 833
pair store every 1010
pair store file 310
pair store first 339
pair store hide 35
pair store holding -173
pair store identifier 238
pair store if 72
pair store ignore 735
pair store instead 984
pair store instructions -748
pair store link 229
pair store machine -249
pair store may -527
pair store memory -199
pair store message -91
pair store model 264
pair store must -200
pair store not 413
pair store obey 1041
pair store outside 709
pair store path 260
pair store pay 655
pair store permit 227
pair store personal 65
pair store prefer -482
pair store put 538
pair store read 371
pair store recipient 889
pair store remove 765
pair store request 378
pair store results -82
pair store run -41
pair store secret 213
pair store secret-place 951
pair store secretive 286
pair store send 553
pair store service 146
pair store session 345
pair store set 632
pair store sibling -988
pair store standing 35
pair store tell -22
pair store this-tool -742
pair store tool 596
pair store trusted 850
pair store url 1416
pair store user -300
pair store visit 223
pair store whenever 719
pair store whole -211
pair store without -873
pair tell account 1172
pair tell after -441
pair tell also -290
pair tell answer 163
pair tell ask -1136
pair tell because 658
pair tell before -1222
pair tell best 80
pair tell call -462
pair tell change 576
pair tell collect -435
pair tell command -710
pair tell consent 990
pair tell conversation 208
pair tell disable -343
pair tell every 243
pair tell file 665
pair tell first -420
pair tell hide -337
pair tell holding 120
pair tell identifier 918
pair tell if -87
pair tell ignore 1775
pair tell instead -1888
pair tell instructions 1069
pair tell link 82
pair tell may 217
pair tell message 885
pair tell must -216
pair tell not 341
pair tell obey 357
pair tell own-parameter 954
pair tell parameter -666
pair tell pay 1117
pair tell permit 1530
pair tell personal 1289
pair tell please -172
pair tell prefer 177
pair tell put 369
pair tell recipient 818
pair tell regardless 673
pair tell remove 622
pair tell request -1211
pair tell results 264
pair tell run -595
pair tell secret -424
pair tell secretive -116
pair tell send -100
pair tell service 254
pair tell session -708
pair tell set 1527
pair tell sibling 917
pair tell tool -776
pair tell user -200
pair tell whenever 175
pair tell whole 221
pair this-tool account -100
pair this-tool also 1414
pair this-tool answer -996
pair this-tool ask 498
pair this-tool before -381
pair this-tool call 63
pair this-tool change 163
pair this-tool command -175
pair this-tool conversation 357
pair this-tool every 629
pair this-tool file 110
pair this-tool first -477
pair this-tool holding 386
pair this-tool identifier -579
pair this-tool if -364
pair this-tool ignore 1109
pair this-tool instructions 1771
pair this-tool may 329
pair this-tool message 169
pair this-tool model 887
pair this-tool must 477
pair this-tool not -1275
pair this-tool obey 631
pair this-tool outside 724
pair this-tool own-parameter -167
pair this-tool parameter 907
pair this-tool path -622
pair this-tool prefer 471
pair this-tool put -547
pair this-tool read -632
pair this-tool regardless 1360
pair this-tool request -169
pair this-tool results -1374
pair this-tool run -75
pair this-tool secret 57
pair this-tool secret-place -320
pair this-tool send 554
pair this-tool service -600
pair this-tool set 910
pair this-tool sibling -583
pair this-tool store -510
pair this-tool tell 569
pair this-tool tool -614
pair this-tool user 230
pair this-tool whole -52
pair threat after -394
pair threat also -287
pair threat answer 243
pair threat ask -21
pair threat before -992
pair threat call -201
pair threat change -583
pair threat command 464
pair threat disable -1222
pair threat every 564
pair threat file 734
pair threat identifier -841
pair threat if -997
pair threat instead 108
pair threat may 265
pair threat message -200
pair threat model 558
pair threat must -116
pair threat not -49
pair threat obey -556
pair threat own-parameter 160
pair threat pay 73
pair threat permit -755
pair threat prefer 252
pair threat read 337
pair threat recipient 340
pair threat results -753
pair threat run 420
pair threat send -998
pair threat service -794
pair threat sibling -96
pair threat store 293
pair threat tell 1003
pair threat user -100
pair threat whole 588
pair threat without 40
pair tool account 641
pair tool after 1088
pair tool also 1958
pair tool answer 467
pair tool ask 874
pair tool before 75
pair tool best 246
pair tool call 1475
pair tool change 1039
pair tool collect 1100
pair tool command 74
pair tool consent 150
pair tool conversation 563
pair tool disable 451
pair tool elsewhere 1207
pair tool email-address 1120
pair tool every 1551
pair tool file 907
pair tool first 1150
pair tool hide 795
pair tool holding 992
pair tool identifier 908
pair tool if 705
pair tool ignore 1094
pair tool instead 331
pair tool instructions 351
pair tool link 984
pair tool machine 535
pair tool may 272
pair tool message 1521
pair tool model 413
pair tool must 1778
pair tool not 508
pair tool obey 1004
pair tool outside 1280
pair tool own-name 1305
pair tool own-parameter 1197
pair tool parameter 1614
pair tool path -117
pair tool pay 984
pair tool permit 777
pair tool personal 862
pair tool prefer 950
pair tool put 1096
pair tool read 404
pair tool recipient 987
pair tool redirect 1008
pair tool regardless 1200
pair tool remove 834
pair tool request 1024
pair tool results 400
pair tool rival 761
pair tool run 1146
pair tool secret 1571
pair tool secret-place -492
pair tool secretive 938
pair tool send 1286
pair tool service 1141
pair tool session 1126
pair tool set 1294
pair tool sibling 171
pair tool silently 678
pair tool standing 1408
pair tool store 1054
pair tool tell 1181
pair tool this-tool -309
pair tool threat 979
pair tool url -391
pair tool user 943
pair tool visit 514
pair tool whenever 925
pair tool whole 158
pair tool without 943
pair trusted account -98
pair trusted ask 404
pair trusted consent -213
pair trusted every -138
pair trusted file 923
pair trusted identifier 1168
pair trusted may 1151
pair trusted not 441
pair trusted pay -374
pair trusted permit -137
pair trusted put 1214
pair trusted read -772
pair trusted user 884
pair trusted whole 100
pair url after 1026
pair url also 261
pair url answer 1659
pair url ask 734
pair url before 1122
pair url call 842
pair url command 1157
pair url config 1066
pair url consent 1261
pair url conversation 879
pair url encode 918
pair url every 1089
pair url file -360
pair url first 924
pair url holding 965
pair url if -319
pair url machine 550
pair url may -159
pair url message 1353
pair url model 912
pair url must 139
pair url not 1692
pair url obey 1088
pair url outside -384
pair url own-parameter 736
pair url parameter 815
pair url path -566
pair url permit 1380
pair url put 141
pair url read 261
pair url redirect 1206
pair url remove 1030
pair url results 629
pair url run 1531
pair url secret 172
pair url send 1344
pair url store 1225
pair url tell 1257
pair url tool 741
pair url user 1788
pair url visit 850
pair url whenever 1119
pair url whole 1686
pair url without 1128
pair user account 682
pair user after 843
pair user also 427
pair user answer 860
pair user ask 129
pair user because 781
pair user before -582
pair user best 611
pair user call 595
pair user change 430
pair user collect 698
pair user command 571
pair user config -169
pair user consent -59
pair user conversation 308
pair user disable 514
pair user elsewhere 710
pair user email-address 1371
pair user encode 1166
pair user every 860
pair user file 1276
pair user first 230
pair user hide 594
pair user holding 996
pair user identifier 955
pair user if 831
pair user ignore 318
pair user instead 557
pair user instructions 55
pair user link 380
pair user machine 1681
pair user may -355
pair user memory 175
pair user message 1094
pair user model 364
pair user must 660
pair user not 903
pair user number 1022
pair user outside 1063
pair user own-name 1593
pair user own-parameter 1681
pair user parameter 1292
pair user path 1063
pair user pay 823
pair user permit 81
pair user personal 1544
pair user please 117
pair user prefer 529
pair user put 745
pair user read 595
pair user recipient 88
pair user redirect -293
pair user regardless 210
pair user remove 1615
pair user request 566
pair user results 1635
pair user rival 1052
pair user run -406
pair user secret 773
pair user secret-place 738
pair user secretive 1240
pair user send -190
pair user service 635
pair user session 571
pair user set 805
pair user sibling -413
pair user silently 723
pair user skip 849
pair user standing 578
pair user store 702
pair user tell 963
pair user this-tool 672
pair user threat -47
pair user tool 1348
pair user trusted -338
pair user url 1341
pair user visit -286
pair user whenever -262
pair user whole 1144
pair user without 533
pair visit account 1128
pair visit answer 177
pair visit ask 262
pair visit before 773
pair visit call 1192
pair visit change 286
pair visit email-address -74
pair visit every -374
pair visit file 837
pair visit holding 136
pair visit identifier 619
pair visit if 805
pair visit instructions -566
pair visit message 83
pair visit model 357
pair visit not -1006
pair visit obey -577
pair visit own-parameter 259
pair visit put 1164
pair visit read 250
pair visit recipient 1169
pair visit request 1181
pair visit secret 80
pair visit send 695
pair visit store -505
pair visit tool 459
pair visit user 640
pair visit whole 46
pair whenever account 1584
pair whenever also 804
pair whenever answer -335
pair whenever ask 125
pair whenever before 626
pair whenever call 188
pair whenever change 119
pair whenever collect 1101
pair whenever command 1106
pair whenever conversation 1165
pair whenever email-address 792
pair whenever every 291
pair whenever file 98
pair whenever first 1214
pair whenever holding 183
pair whenever identifier 85
pair whenever if 845
pair whenever instructions 925
pair whenever may -254
pair whenever message 327
pair whenever model -251
pair whenever must 674
pair whenever not 553
pair whenever obey 402
pair whenever own-parameter 435
pair whenever parameter 560
pair whenever pay 1155
pair whenever personal 851
pair whenever put -130
pair whenever read 1348
pair whenever regardless 951
pair whenever request 303
pair whenever results 315
pair whenever run 268
pair whenever secret 1124
pair whenever send 639
pair whenever service 910
pair whenever session 831
pair whenever sibling -166
pair whenever standing -786
pair whenever store 303
pair whenever tell 1697
pair whenever tool 700
pair whenever user 1035
pair whenever whole -745
pair whole account 190
pair whole after 292
pair whole also -27
pair whole answer 186
pair whole ask -582
pair whole because 302
pair whole before 707
pair whole call 61
pair whole change 91
pair whole collect 308
pair whole command 21
pair whole consent -415
pair whole conversation 878
pair whole elsewhere 726
pair whole email-address 842
pair whole encode -672
pair whole every 846
pair whole file 548
pair whole first 933
pair whole hide 113
pair whole holding 965
pair whole identifier -36
pair whole if -1518
pair whole ignore 583
pair whole instead 360
pair whole instructions -1104
pair whole link 180
pair whole machine 1023
pair whole may -675
pair whole message 430
pair whole model -349
pair whole must -49
pair whole not -308
pair whole obey 260
pair whole outside 794
pair whole own-parameter 239
pair whole parameter 294
pair whole path 986
pair whole pay -347
pair whole permit 237
pair whole personal 2105
pair whole please 462
pair whole prefer 983
pair whole put 419
pair whole read 502
pair whole recipient 831
pair whole redirect 65
pair whole regardless -600
pair whole remove -62
pair whole request -128
pair whole results 732
pair whole rival 74
pair whole run 672
pair whole secret 1121
pair whole secret-place 978
pair whole secretive 1246
pair whole send -32
pair whole service -156
pair whole session 388
pair whole set -179
pair whole sibling -636
pair whole standing 50
pair whole store 118
pair whole tell -754
pair whole this-tool -1058
pair whole threat 679
pair whole tool 833
pair whole url 1246
pair whole user 123
pair whole visit 643
pair whole whenever -72
pair whole without -356
pair without answer 96
pair without ask 424
pair without before 500
pair without call 135
pair without change 249
pair without command -355
pair without consent 502
pair without conversation -466
pair without every -716
pair without file -30
pair without identifier -820
pair without if -322
pair without instructions 57
pair without message 846
pair without model -161
pair without must 709
pair without not -309
pair without obey 742
pair without own-parameter -917
pair without permit 955
pair without put -161
pair without read 666
pair without request 537
pair without results 265
pair without run 179
pair without send 164
pair without tell 1407
pair without threat -1101
pair without user 345
signal #2 2459
signal #4 1763
signal =clear 2202
signal =damning 3543
signal =quoted -836
signal =supports 1617
signal =weak 2004
signal argument-tampering/added-everywhere 1675
signal argument-tampering/address-for-others 390
signal argument-tampering/against-the-user 1782
signal argument-tampering/arguments-of-others 1893
signal argument-tampering/fixed-recipient 1915
signal argument-tampering/value-for-others 921
signal concealment/act-silently 275
signal concealment/doNotMention 848
signal concealment/doNotTellFalsehood -204
signal concealment/excuse -148
signal concealment/leaveOut 962
signal concealment/left-out 1312
signal concealment/left-unsaid 2099
signal concealment/silence 1603
signal concealment/user-untold 504
signal conditional-trigger/waits-for-content -111
signal conversation-collection/covertly 861
signal conversation-collection/hand-over 1345
signal conversation-collection/into 966
signal conversation-collection/reach 1930
signal conversation-collection/several 1359
signal conversation-collection/whole 1397
signal covert-collection/away 1931
signal covert-collection/copies 893
signal covert-collection/on-the-side 1477
signal covert-collection/several 1064
signal covert-collection/takes 1975
signal covert-collection/trades 1950
signal data-carrying-link/always 1137
signal data-carrying-link/built 1607
signal data-carrying-link/hole 1356
signal data-carrying-link/picture 1357
signal data-carrying-link/private 1489
signal data-carrying-link/query 1221
signal encoded-text/encoded 1669
signal external-recipient/carries 1265
signal external-recipient/on-the-side 1078
signal external-recipient/recipient 1732
signal favour/favour 1779
signal favour/reaches-out 1627
signal fetch-and-follow/follow-what-is-read 200
signal fetch-and-follow/with-authority 356
signal follow-up/then-elsewhere 1127
signal follow-up/then-machine 792
signal follow-up/then-outside 1232
signal follow-up/then-private 1662
signal hidden-markup/hidden-comment 782
signal hidden-markup/hidden-padding 1037
signal hidden-markup/hidden-style 1429
signal injected-instruction/above-the-user 1617
signal injected-instruction/as-an-order 1285
signal injected-instruction/beforeAllElse 35
signal injected-instruction/beyond-the-call 1352
signal injected-instruction/claimingTag -22
signal injected-instruction/ignoreOrders -1115
signal injected-instruction/ordered-by 1734
signal injected-instruction/restOfSession 155
signal injected-instruction/rules-voided 1326
signal injected-instruction/speaks-as 1165
signal injected-instruction/structuralEnd -249
signal injected-instruction/structuralTag -1163
signal injected-instruction/toTheModel 473
signal injected-instruction/warrant 1319
signal parameter-smuggling/asks-for 894
signal parameter-smuggling/idle 233
signal parameter-smuggling/of-the-user 1687
signal parameter-smuggling/several 1537
signal parameter-smuggling/source 1539
signal parameter-smuggling/source-told 1720
signal parameter-smuggling/whole 2112
signal persistence/for-itself 1773
signal persistence/lasting 1968
signal persistence/writes-there 2244
signal preference/ban-on-others -40
signal prerequisite/first-elsewhere 1684
signal prerequisite/first-guard 267
signal prerequisite/first-outside 1083
signal prerequisite/first-private 1124
signal prerequisite/handed-over 1583
signal prerequisite/pretext 1172
signal redirection/from-others 1252
signal redirection/to-a-host 703
signal result-tampering/changed-results 1373
signal result-tampering/distorted 1537
signal result-tampering/dropped-results 441
signal result-tampering/falsehood 1321
signal result-tampering/fixed-answer 1341
signal result-tampering/pretence 578
signal result-tampering/told-what-to-say 1659
signal run-commands/asRoot 406
signal run-commands/beside-the-call 2025
signal run-commands/download -735
signal run-commands/foreignIndex 1226
signal run-commands/guardsDown 1653
signal run-commands/guardsOff 403
signal run-commands/order-to-run 2347
signal run-commands/packages 1110
signal run-commands/piecesOfSystem 322
signal run-commands/pipedToShell 1124
signal run-commands/program 818
signal run-commands/reins 1520
signal run-commands/shellOfDownload 1415
signal run-commands/told-to-run 1733
signal schema-instruction/data-order 2135
signal schema-instruction/data-private 1733
signal schema-instruction/label-order 2604
signal schema-instruction/label-private 2171
signal schema-instruction/note-order 1445
signal schema-instruction/sample-order -529
signal secret-collection/as-parameter 1312
signal secret-collection/asks-for-content 1286
signal secret-collection/covertly 1675
signal secret-collection/foreign 1455
signal secret-collection/hands-over 1572
signal secret-collection/into 1892
signal secret-collection/reaches 1436
signal shadowing/others-presence 420
signal shadowing/others-tools 1971
signal shadowing/others-tools-after 1345
signal shadowing/taken-over 1702
signal skip-confirmation/act-unasked 715
signal skip-confirmation/approve-for-user 1070
signal skip-confirmation/ban-to-ask 1267
signal skip-confirmation/beyond-this-call 1386
signal skip-confirmation/consent-claimed -213
signal standing-order/every-output 842
signal standing-order/lasting 1664
signal standing-order/lasting-errand 1670
word <email-address> 2403
word <identifier> 448
word <number> 1658
word <path> 912
word <secret-place> 380
word <sign> 466
word <url> 1964
word a -335
word aaaa -668
word about 1686
word above 495
word absence 214
word absent 767
word abstract -105
word accept 460
word accepted -126
word accepts 467
word access -521
word accompanied 1216
word accord -480
word accordingly 1334
word account 318
word account's 741
word accounts 540
word acknowledged 877
word acme -818
word across 853
word act 604
word actions -326
word active 581
word activity -618
word add 146
word added 187
word adding 142
word address 702
word addressed -455
word addresses -1281
word adds -1454
word admin 325
word administrator -110
word administrators 30
word advance 1323
word advertising -267
word advice -782
word advise -204
word after -346
word afterwards -137
word again -904
word against -313
word age -874
word agency 1284
word agent 865
word agents 658
word aggregation 29
word ago -41
word agree -79
word agreed -152
word agreement 174
word agrees -363
word ahead 2151
word ai 872
word air 1094
word airports -473
word akia 416
word al 340
word alarm 285
word alarms 1178
word album -65
word alert 34
word alerts 232
word allow -456
word allowed -1736
word allows -811
word alone -188
word along 1081
word alongside 1310
word already 758
word also 572
word alter -50
word always -1156
word ambiguous -1055
word among 1239
word amount -1353
word an -495
word analysis -945
word analysts 793
word analytics -209
word and 814
word anew 670
word annex 802
word announced 1365
word anonymous -946
word another -515
word answer -160
word answered 1004
word answering 565
word answers -393
word antes 62
word any 1238
word anybody -604
word anyone 91
word anything -178
word anywhere -245
word apart -693
word api -654
word app -717
word appear 467
word appears 393
word append 1290
word appends -445
word applicant 745
word applicants 1303
word application 122
word applied -1315
word applies -698
word apply 54
word appointment -500
word appointments 627
word approval 235
word approve 167
word approved -319
word approver 259
word approves -861
word approving 664
word apps -740
word archive 59
word archived -717
word archives -973
word are 442
word area -1282
word aren't -1236
word args -167
word argument 1074
word arguments 393
word arithmetic 304
word around 361
word arrives 910
word article -249
word articles -851
word artist -79
word as 973
word aside 1206
word ask -1086
word asked 1034
word asking 1457
word asks -402
word assistant 1985
word assistants 1611
word assume 513
word assumed -243
word at 700
word atom -612
word attach 259
word attached 279
word attachments -117
word attendee 740
word attendees 439
word attribute 1532
word au 330
word auch 1161
word audio -970
word audit -308
word auditors 597
word auf -60
word aunque 1168
word aus -345
word auth 1182
word author 355
word authorised -713
word authority 288
word authors 379
word auto 1000
word automatic 1248
word automatically -1120
word automation 608
word available -363
word avoid 237
word away 995
word aws -700
word axis -69
word b 330
word back -319
word background 181
word backup -169
word backups -330
word badge 522
word balance 867
word balances -290
word bank 670
word banking 271
word banner -480
word bar -837
word base 234
word based -1081
word baseline 1110
word bash 1459
word basis -612
word batch -723
word bcc -98
word be 248
word bearer 37
word because -356
word become 964
word becomes -268
word been 1942
word before -691
word beforehand 356
word begin -967
word beginning 1233
word begins -119
word behalf 1326
word behave 1330
word behind 671
word being 1969
word believe -270
word belong -114
word belongs 1190
word below 305
word beneficiary 894
word beside -478
word besides 624
word best 1197
word better 704
word between 177
word beyond -66
word bid 637
word bike -557
word bill 200
word billed -1420
word billing 551
word binary -824
word binding 181
word birth 818
word bit 1314
word blame 985
word block 443
word blocked -241
word blocks 210
word board 1524
word body -251
word book 1306
word booked 458
word booking 137
word bookmark 501
word books -687
word bot -115
word both 169
word bother 940
word bound 428
word box 253
word brackets -175
word branch 483
word branches 578
word breach 1166
word break -1347
word bring 1364
word broken -332
word broker -520
word browser -73
word browser's 1702
word bucket -213
word budget -46
word bug 546
word build -560
word building 318
word builds -868
word built 989
word bullet -611
word bundle -414
word bus 330
word business -1310
word busy 93
word but -120
word button -142
word buy 754
word buyer -61
word by 558
word bytes -205
word c 1434
word cache 1253
word cached -1063
word calendar 724
word calendars -415
word call -391
word called 641
word caller 55
word callers -879
word calling 118
word calls -78
word came 982
word camera 481
word campaign -175
word can -404
word can't -857
word cancel 98
word cancellation 1157
word cancelled 345
word cancels -959
word candidates -756
word cannot -1090
word capital 356
word caption 716
word captured -408
word car -479
word card 991
word cards 316
word care 522
word carried 583
word carrier 1215
word carriers -297
word carries -1071
word carry 458
word case -383
word cases 515
word cat 1062
word category -122
word cause -1095
word cell -1073
word cells -1077
word centre -803
word certificate 366
word chain 74
word change -1263
word changed -1455
word changelog -269
word changes -507
word channel 357
word channels -143
word characters -332
word charge 1235
word charged -488
word charges -338
word chart 197
word chats 1489
word cheaper 305
word cheapest 1098
word check -1709
word checked -968
word checkout 442
word checks -982
word checksum -986
word chmod 548
word choice 995
word choose -612
word choosing -139
word chose -670
word chosen 118
word ci -300
word citation -238
word cite 672
word city 636
word claim 823
word claims 1086
word class 319
word clause 1635
word clauses -182
word clean 1087
word clear -137
word cleared 997
word clearing 1167
word cli -108
word click -440
word clicked -442
word clicks -812
word client 620
word client's 1163
word cliente 643
word clients 729
word clinician -182
word clipboard 914
word close 924
word closed 587
word closes -649
word cloud 285
word cluster 163
word code -704
word codes -451
word coding -157
word cold 811
word colleague -46
word colleagues 393
word collect 745
word collection -1196
word collects -426
word colon 766
word colour 1001
word column -498
word columns -1068
word come 1052
word comes 1424
word coming 1429
word comma -951
word command -677
word commands -628
word comment 1013
word comments -1056
word commit 28
word common -628
word company -551
word company's -855
word compare -1224
word compares -970
word comparison 282
word compatibility 688
word competitors 1497
word complete 1240
word completed -625
word completes -537
word completion -228
word compliance -96
word comply 711
word compose 966
word compute -553
word computed 434
word computer -816
word computes -825
word con 832
word concatenate -44
word concern 501
word concerned -430
word condition -184
word conditions 570
word confidence -1466
word confidential -136
word config 1174
word configuration -990
word configured -138
word confirmation 524
word confirmed -284
word confirms -83
word connect 273
word connected 982
word connection -61
word connector 1169
word connectors 1535
word consented -826
word considered 403
word console -1132
word consulta 476
word consulted 509
word contact -241
word contacts 576
word contain -156
word container -630
word containers 1138
word contains -374
word content -978
word contents 1837
word context 287
word contract 23
word contracts -716
word control 317
word conventional -667
word conversation 60
word conversations -571
word conversion 569
word convert 217
word converted 373
word converts -69
word cookie 632
word cookies 34
word coordinates -1324
word copied -1070
word copies 73
word copy 441
word core 1042
word correct 538
word corrections 292
word correo 64
word cost -403
word costs 148
word could -354
word count 296
word counted -547
word country -1499
word counts 286
word course 50
word court 78
word courts -1115
word cover 478
word coverage 172
word create -975
word created 313
word creates -1454
word creating -1171
word credentials -346
word credit -672
word credited 1176
word credits -384
word critical 966
word crm 1011
word cron -497
word crontab 669
word csv 321
word curl 62
word currencies -780
word currency -1229
word current -447
word cursor -466
word cursorrules 596
word customer -589
word customer's 711
word customers 755
word cut -790
word cv -227
word cvc -153
word daily 756
word dans 280
word das 285
word dashboard -1176
word data -717
word database 309
word databases -233
word dataset -880
word date -518
word dates -1521
word day 311
word days -699
word ddl -1178
word de 363
word debug 363
word decide -682
word decides -68
word decision -626
word decisions -1155
word decline 137
word decode 1096
word decoded -53
word decodes -1103
word default 359
word defaults -1307
word definitions -555
word del 722
word delayed -743
word delete -555
word deleted -858
word deletes -1455
word deletion -936
word deletions 1140
word delivered 361
word delivers 958
word delivery -177
word dem -63
word demands -792
word den -493
word deny 665
word department 476
word dependencies 368
word dependency -880
word depends 435
word deployment -302
word deploys -1030
word deposit 1259
word deprecated -411
word der 417
word derive 888
word derived 378
word des 1495
word describe 33
word described 1476
word describes -717
word description 62
word desk 655
word desktop -575
word destructive -277
word detail 130
word details -262
word developer 2052
word device -1153
word devices -775
word diagnoses 1155
word diagnostics 629
word dialog 791
word dialogue 163
word diary -88
word dict -689
word dictionary 1072
word did -566
word die -413
word differ -84
word difference 739
word differences 495
word different 546
word differs -769
word diga 1280
word digest 1071
word digit -1075
word digits 1047
word direct 244
word directive 1465
word directly 195
word directories -148
word directory 732
word disable 1566
word disabled 585
word discarded 733
word disk -673
word display 869
word displays 651
word disregard -1023
word distance -1198
word dns 815
word do -914
word docker -411
word docs 537
word doctor -937
word document 115
word documentation -650
word documents 542
word does -611
word doesn't -1080
word doing 660
word domain 161
word don't -978
word done -32
word donor 1269
word dont 993
word door 1272
word dos 459
word dose 1212
word doses 97
word dot -591
word double 968
word doubts -257
word down 1197
word download -661
word downloads -658
word draft -965
word drafts -516
word drawing 100
word drawn 214
word draws 187
word drive 378
word driving -875
word drop 1473
word dropped -137
word drops -436
word dry 486
word du 145
word due 818
word dump 1437
word duplicate -537
word duration -318
word during 41
word duty 454
word dxf -675
word e 1159
word each 668
word earlier 985
word echo 1796
word edit 254
word edited -1049
word editing -619
word editor 1136
word edits 630
word effect -901
word eight 523
word ein -28
word eine -25
word el -360
word element -631
word else -679
word elsewhere 923
word email -393
word emails 487
word emergency 299
word emoji 264
word employee -116
word employee's 332
word employees -654
word employer 1678
word empty -404
word en -481
word encode 1508
word encoded 910
word encodes -644
word encoding -275
word encrypted -794
word end -390
word ending 924
word endpoint -107
word ends -430
word energy 1024
word engine -57
word engineer 96
word engines -1346
word english -407
word enough -389
word enter 502
word entered 1272
word entire -1646
word entities -876
word entity -927
word entre 320
word entries -118
word entropy 883
word entry 1245
word env 1006
word envia -759
word environment -856
word equal 28
word erased -1211
word erases -366
word error -496
word errors -761
word es 207
word estimate 276
word et 274
word eu -32
word eur 830
word evaluates -1063
word evaluation 185
word even 1118
word event -307
word events -978
word every 224
word everyone 791
word everything -409
word everywhere -353
word evidence 523
word exact 34
word exactly -1460
word example 359
word examples -325
word exchange -90
word excluded 192
word execute 1107
word executed -462
word executes -696
word exercise -190
word exist 807
word existing -1172
word exists -181
word exit -666
word expected 1227
word expects 546
word expense 189
word expired -370
word expiry -1024
word explain 316
word explains -322
word explicit -1000
word explicitly -497
word export 1175
word exports -1392
word expression -765
word expressions -956
word ext 2067
word extend 364
word extension -1035
word extra 130
word extract 468
word extracts -1567
word eyes 1033
word face -46
word faces 903
word fact -558
word factor 508
word facts -154
word fail -226
word failed -625
word failing 1030
word fails -885
word failures 555
word falls 498
word false -199
word families 847
word family -161
word far 1655
word fare -242
word fares 845
word farmer 161
word faster -585
word fastest -86
word favour 697
word fax -626
word feature 97
word fee 649
word feed 215
word feedback -67
word feeds -350
word fees 882
word fetched 512
word fetches -1068
word fetching -142
word few -779
word fi 640
word field 543
word fields -1773
word figure 2359
word figures 995
word file -74
word file's 779
word files -490
word filesystem 859
word fill 697
word filled 231
word fills -1151
word filter 129
word filters -297
word final -1221
word finance 1276
word find 650
word finding -1760
word findings 820
word finds -708
word fine 131
word fingerprint -535
word finish 1385
word finished -755
word firewall 250
word first -66
word fit -140
word fits 26
word five -121
word fix 484
word fixed -295
word fixes 217
word flag -560
word flagged -1240
word flags 409
word flaky 198
word flight -1099
word flights -715
word floor -604
word flow 1014
word folder 496
word folders 33
word follow -329
word followed 1219
word following 1692
word follows 134
word font 436
word foot -258
word footer -373
word for 169
word forbidden -1184
word force 476
word forecast 741
word forget -67
word fork -850
word forks 885
word form 225
word format -857
word formats -771
word formatting 1008
word formula -841
word formulary -136
word forward 481
word forwarded -344
word forwarding -403
word forwards 625
word found 1420
word four -377
word frame 906
word free 769
word fresh 204
word friends 1205
word from 371
word front 984
word fssl -689
word full -515
word function -1461
word further 719
word future 46
word g 351
word game 329
word gaps -431
word gas -310
word gateway 277
word gather 1089
word gave -73
word general -603
word generated -495
word generates -958
word get 185
word gets 747
word gift 175
word git 472
word github 705
word gitignore -565
word give -767
word given -712
word gives -856
word glossary -335
word gmail 64
word go 593
word goes 817
word going -817
word gone -838
word good 890
word goods -1287
word google 747
word got -81
word gps 301
word grade 437
word grades -326
word grant 1724
word graph -985
word grateful 905
word green 281
word grep -269
word gross -794
word group -267
word groups 237
word guess -927
word guessing -1128
word guest 434
word guests -50
word guidance 850
word guide 393
word guidelines -209
word h -525
word had 1822
word half -221
word hand 910
word handed -336
word handle -851
word handles -144
word handling 988
word hands 58
word handshake 111
word happened 913
word happens 295
word harbour 1071
word harmless 338
word harvest 1191
word has 422
word hash -70
word have 791
word having 830
word haya 625
word he -105
word head 933
word header 204
word headers -984
word heading 127
word headings -982
word headlines 822
word hear 436
word held 626
word hello -533
word help 535
word helper 1790
word helps -708
word hence 1240
word here 1045
word hero 119
word hex 387
word hidden -936
word hide 110
word hides -365
word high -253
word higher 260
word hint 685
word history 561
word hit -403
word hits -314
word hold -413
word holder 374
word holding 482
word holds -66
word holidays -1191
word home 1689
word hook -121
word hooks -846
word host 170
word host's 454
word hosts -573
word hotel 71
word hotels 125
word hour -101
word hourly 314
word hours 225
word house 1311
word household -238
word how -470
word however 1208
word hr 667
word html -634
word hub 432
word human 519
word i 661
word iban 99
word icon 131
word id -1354
word identity -386
word ids -1391
word if -420
word ignore -1393
word ignored -1115
word im 490
word image 436
word images -382
word immediate -1029
word immediately -487
word import 1087
word important -899
word in 574
word inbox 743
word incident -952
word incl 715
word include -398
word included 1493
word including 83
word incomplete 54
word index -486
word indexes -959
word indexing 240
word inform -597
word information -1398
word informed 511
word infrastructure -615
word ingredients -773
word initial 828
word input -21
word insert 139
word inside -61
word inspect 140
word install 439
word installed -203
word installer -279
word installing 577
word installs -1029
word instance -406
word instead -853
word instruction -407
word instructions -373
word insurance 1128
word integration -648
word interactions 783
word internal -350
word interpretation 464
word into 957
word inventory 210
word invisible 249
word invitation 529
word invitations -1038
word invite 1243
word invited -226
word invoice 546
word invoices 103
word invoke 807
word invoked 715
word ip -419
word irrelevant -771
word irrespective 1118
word is 160
word isn't -538
word iso -863
word issue -361
word issued 1198
word issues 24
word ist 142
word it 342
word it's -185
word item 771
word items -266
word its 960
word itself -143
word javascript -1008
word job -342
word join -228
word joined 1181
word joke 457
word journal -953
word json -336
word just 522
word k 1054
word kb -227
word keep 771
word keeping 432
word keeps -130
word kept -932
word kernel -879
word kestrel 738
word key -397
word keyboard 792
word keychain 935
word keys -245
word keyword -266
word kind 685
word kindly -61
word know -974
word knowledge -465
word known 897
word knows -258
word kubeconfig -612
word kubectl 437
word kubernetes -774
word l'utilisateur 279
word la -147
word label -31
word labels -565
word laboratory -688
word lacking -197
word language -338
word languages -846
word large -1025
word last 419
word lasting 888
word later 765
word latest 1095
word latter 782
word law -1009
word layer -439
word le -555
word lead 1676
word leading 454
word leak 575
word leaked -1175
word lease 72
word least 1314
word leave 761
word leaves -738
word leaving 956
word ledger 618
word left 734
word legal 132
word length -1147
word les 1081
word less -313
word let -234
word lets -370
word letter -510
word letters -242
word level 1148
word levels 492
word library -562
word library's -55
word licence -829
word lies 196
word life 1126
word lift 339
word lifted 347
word light 256
word like -1257
word likely -362
word likes 986
word limit 138
word limited -1031
word limits 747
word line 171
word linear -195
word lines 569
word link -45
word links -1272
word list -135
word liste 44
word listed -400
word listing 1779
word lists -1704
word little 285
word live -233
word living -374
word lo 580
word load 226
word loaded 939
word loads -41
word loan -41
word local -425
word locally -903
word locate 1030
word location 359
word lock 231
word locked -207
word log -1014
word logged -173
word logging -702
word login 1104
word logins 175
word logs -522
word long -72
word longer 666
word look 588
word looked 646
word looking 822
word looks -367
word lookup 1092
word loop -1044
word lost 561
word lot 534
word low 363
word lower 1908
word ltd 1328
word m -92
word machine -96
word machines 454
word made 992
word mail -380
word mailbox -372
word mailboxes -505
word mailed 85
word mailing 429
word mails 217
word main 1248
word maintainers -211
word maintenance 1341
word make 870
word maker 352
word makes -53
word manager 266
word mandatory 271
word manifest -128
word manual 137
word many -1051
word map -335
word march 686
word mark -124
word markdown -1232
word marked -383
word market 738
word marking 645
word marks 92
word masked -1004
word mass -508
word master 847
word match -442
word matched 1417
word matches -1405
word matching -97
word material 141
word matter 1404
word matters -1117
word max 148
word maximum -516
word may -344
word mb -930
word mcp -491
word me -1028
word mean 436
word meaning -673
word means 217
word meant 482
word measure -894
word measurements 564
word measures -717
word medical 372
word medication 1177
word medicine -1034
word medicines 341
word meeting 40
word meetings 918
word member 536
word members 632
word meme 239
word memo 1699
word memory -278
word mention -629
word mentioned -66
word mentioning 1214
word mentions 173
word merchant -139
word merely 707
word merge -132
word merged -618
word merges -1123
word message -116
word messages 179
word meta 611
word metadata -776
word metric -862
word migration 397
word migrations -762
word mind 1209
word minus 434
word minute -653
word minutes -727
word mirror 927
word mirrors 153
word missing -466
word mit 751
word mode -316
word model 595
word models 550
word moment 1450
word money -161
word month 425
word monthly -803
word months -32
word mood -188
word more -30
word most -295
word mount 155
word mounted 814
word move -394
word moved 1370
word moves -872
word moving 73
word much 991
word must -1420
word mx -406
word my -104
word n -666
word name -195
word named 727
word names -709
word namespace 1076
word naming -319
word nc 284
word near 884
word nearest 498
word need 962
word needed -144
word needn't -222
word needs -889
word negative 1198
word neighbouring 764
word neither -927
word net -628
word network 243
word networks 353
word never -937
word new -1243
word newer -392
word newest 484
word newsletter 78
word next 336
word night 635
word nine 1248
word no 883
word nobody 1310
word nobody's -297
word node 101
word nodes -385
word non 112
word none 1396
word normally 715
word not -682
word notation -707
word note 690
word notebook 127
word noted 947
word notes 866
word nothing -786
word notice 1480
word notices 484
word notification -1163
word notifications -618
word notified -1718
word notify -683
word notwithstanding 1294
word now 175
word npm 567
word number 186
word numbers -106
word o 389
word obey 454
word object -893
word objects -547
word obtained -368
word ocr -793
word of 592
word off 672
word offer 124
word offered 961
word offers 1260
word office -325
word officer -1239
word official 1064
word often -1255
word oh 263
word ok 52
word old -303
word older -253
word omit 592
word omitted -991
word on 466
word onboarding 267
word once -752
word one 619
word ones -208
word only -965
word op 591
word open 99
word opened 821
word opening 198
word opens -599
word operating -1122
word operation -1256
word operator 1162
word operator's 998
word opinion -101
word opinions 600
word ops 1293
word opt 1036
word option 1196
word optional -812
word options -706
word or -485
word order 204
word orders 211
word ordinary 848
word organisation -74
word origin 1119
word original 698
word os 311
word other 961
word others -543
word otherwise 228
word ou -179
word our 1617
word ours 1600
word out 684
word outcome -24
word outdated -76
word outgoing 996
word output -135
word outs 860
word outside -493
word over 74
word overdue 241
word override -833
word overrides -962
word overwrite -1447
word overwritten -1107
word own -620
word owner 1369
word owner's 763
word owners 1272
word p 71
word package 426
word packages 361
word packs -616
word page -1167
word pages -471
word paging -818
word paid -542
word pair -100
word pairs -62
word panel 468
word paper 493
word paragraph 536
word parameter 175
word parameters -82
word parcel -920
word parent 513
word parents -526
word parser 22
word parses -502
word part 558
word partial -1210
word parties 660
word partner 2307
word partners 1761
word parts -1344
word party 590
word pass -1272
word passage -1044
word passages 357
word passed 329
word passes -402
word passing 1815
word passphrase 484
word passport 922
word password 854
word passwords -517
word past 1253
word paste 86
word pasted -690
word patch 389
word path -513
word paths -603
word patient -509
word patient's 691
word patients 918
word pattern -754
word patterns 91
word pause 979
word pay 905
word payee's 1056
word payload -48
word payment 147
word payments 145
word payroll 72
word pays 77
word pdf -245
word pdfs -460
word pending -988
word people -527
word per 65
word percent 746
word perform 813
word period -690
word permanently 474
word permission 1134
word permissions 98
word permit -325
word permits 252
word permitted 758
word persist 258
word person 78
word person's 1074
word persona 616
word personal -224
word persons 583
word phase 208
word phone 103
word photo -551
word photos 30
word phrase 223
word pick 1358
word picked -200
word picks 356
word picture -652
word pictures 1353
word piece 222
word pieces 538
word pin 303
word ping -640
word pings -387
word pins 897
word pip 609
word pipe 1232
word pipeline -1056
word place 87
word placed 1571
word placeholders -1192
word places -1307
word plain -837
word plan -655
word plans -158
word plant 787
word platform 658
word play 66
word playbook 373
word player -262
word players 1451
word playlist 398
word please -235
word plus 2013
word png -266
word pod 517
word pods -509
word point -1394
word pointed 826
word points 59
word policies -74
word policy -245
word poll -820
word pool 1105
word por 1351
word port -594
word portal 740
word position 224
word positions 422
word positive 110
word possible -1206
word post -335
word posted 326
word postgres 921
word posts -543
word practice 756
word praise 533
word pre 1311
word precedence -416
word prefer -1365
word preference 428
word preferences -141
word preferred 29
word prefix 211
word premium 1514
word prepared 705
word prepend 340
word present 1504
word presented 1018
word presents 923
word press 95
word pressure -508
word presumed 1270
word preview 86
word previews 130
word previous -1273
word price 42
word prices -193
word print -306
word printed -1039
word printenv 1435
word printer -784
word prints 408
word prior 2565
word priority 771
word privacy -1142
word private 339
word privileged -111
word proceed 526
word process 108
word processing -155
word produced 297
word product -107
word production 25
word products 436
word profile 818
word profiles 336
word program -982
word programme 177
word project -1008
word project's -192
word projects 562
word prompt -811
word prompts 105
word proof 700
word properties -560
word propose -1226
word protection 1409
word provenance -895
word provider 899
word provides -779
word proxy -567
word pub -797
word public 916
word publish -239
word published -1824
word publisher 532
word publishes -1296
word publishing -586
word pull 381
word pupil 870
word pupil's 1326
word pupils 1411
word purchase 819
word purchases 1076
word purpose -141
word purposes 389
word push 480
word pushed 107
word pushes -1011
word put 1155
word puts -1104
word python -325
word q -590
word qo 1231
word qr 282
word quality 1805
word quantity 1031
word quarter 1341
word que 1734
word queries -935
word query -290
word question 45
word questions -129
word queue 940
word quicker 528
word quiet 1201
word quietly 1204
word quite -105
word quiz -602
word quota -891
word quotation -989
word quote 130
word quoted -648
word quotes -1209
word r 128
word raised 769
word random -862
word range 63
word rank 432
word ranking 433
word ranks 532
word rarely 691
word rate -31
word rates 77
word rather 408
word rating 655
word raw -363
word re -111
word reach -243
word reachable 926
word reaches -157
word reaction -709
word read -567
word readable -814
word reader 1362
word readers 85
word reading 124
word readme 894
word reads -210
word ready -1186
word real 944
word really -825
word reason -425
word reasoning -274
word reasons 642
word recall -84
word recalled 408
word receipt 34
word receipts 861
word receive -153
word received -267
word receives -372
word receiving 335
word recent 433
word recipe -969
word recipes 415
word recipient 261
word recipient's -223
word recipients -861
word recommendation 1460
word recommends 845
word record -269
word recorded -1722
word recording -630
word records 714
word recovery 678
word red -382
word redacted -1305
word redirects -595
word reduced -244
word ref 813
word refer -490
word reference -1008
word references 1250
word refresh -108
word refund -108
word refunded 667
word refunds -89
word refusal -81
word refuse -866
word refused -1471
word refuses -1491
word regard 1407
word regardless 1318
word region -725
word register 717
word registered -1051
word registers -1170
word registry 174
word regular -856
word reject 341
word rejected -504
word rejects -413
word relay 1474
word relayed 590
word release 989
word releases -528
word relevant -962
word religion 785
word remain 250
word remainder 1083
word remaining 110
word remains 110
word remark -128
word remarks 1011
word remember -1366
word remembered 380
word remembers -492
word reminder 463
word reminders 496
word remote 248
word remove -723
word removed -638
word removes -1019
word rendered 449
word rendering 436
word renders -1094
word repeat -544
word repeated 327
word replace -120
word replaced -975
word replaces -711
word replacing 276
word replica -40
word replies -147
word reply 108
word report -164
word reported -399
word reporter 952
word reporting 737
word reports 106
word repositories 932
word repository -585
word reproduce 310
word request -217
word requested 1310
word requester -534
word require 746
word required -435
word requirements 348
word requires -904
word reserve -53
word reserves -1065
word reset 316
word residents 589
word resolution 831
word resolve 686
word resolved 656
word resolver 381
word resolves -418
word resource -1117
word resources -575
word respond -110
word response -277
word responses -495
word rest -116
word restart -534
word restarts 133
word restaurant -346
word restaurants -745
word restore 878
word restores -740
word restricted -891
word result -185
word results -217
word resume 258
word retained -315
word retention 631
word retrieve 666
word retrieves 124
word retry -541
word return -1245
word returned -1683
word returning 476
word returns -1219
word reveal -1201
word review 659
word reviewer 511
word reviewers 972
word reviews 663
word rewritten 910
word rfc -1162
word ride 207
word right 142
word rights -250
word risk -160
word rm -216
word role -448
word roll 332
word room -1067
word rooms -250
word root 884
word roster -186
word round -630
word rounded -667
word rounding 1271
word route -186
word routes -727
word routing -889
word row 150
word rows -483
word rsa -1072
word rss -612
word rule -481
word rules -430
word run -739
word running -262
word runs -1081
word s 516
word safe -103
word safety -187
word said 194
word salary 40
word sales -231
word same 709
word sample 378
word samples -190
word sandbox -421
word sans -118
word save -254
word saved 124
word saves 138
word saving -981
word say 370
word saying -121
word says -185
word scale -937
word scales -492
word scan 90
word scanned -1011
word scanner 566
word scans 219
word scene -560
word schedule 975
word schedules -784
word schema -123
word school 125
word scope 422
word scopes 644
word score 216
word scores 744
word screen -286
word screenshot -787
word script -808
word scripts -1185
word se -153
word search -107
word searches -809
word seat 505
word second 1113
word seconds -1306
word secret -394
word secrets -581
word section 142
word sections -717
word security 685
word see -803
word seed 808
word seeing 325
word seen -185
word sees -1181
word seldom 800
word select -930
word selected -697
word semicolon 876
word send 33
word sender 906
word senders -262
word sending -229
word sends -1196
word sensor 1081
word sent -1053
word sentence 354
word sentences -150
word sepa -698
word separate -168
word separated 286
word sequences -200
word server -412
word server's -386
word servers 1321
word service 287
word services 327
word session 314
word sessions -282
word set 205
word sets -641
word setting -379
word settings 130
word setup -482
word several -1537
word severity 415
word sh 107
word shall 662
word share 272
word shared -144
word shares 464
word sharing 750
word sheet -31
word shell 1038
word shift -1051
word ship 810
word shipping 412
word shop -50
word shop's 164
word shops 376
word short -985
word shorten -169
word shortened 135
word should 688
word shouldn't 136
word show -818
word showing 1856
word shown -987
word shows -316
word si -403
word side 1705
word sign 891
word signature 189
word signed -905
word signing -67
word signs 151
word silence 410
word silent -312
word silently 625
word since 142
word single -713
word site -76
word sites -446
word six -354
word size 406
word skills -1046
word skip 165
word skipped -553
word skipping -709
word slack -71
word slides -879
word slip 783
word slot 368
word slots 172
word slow 176
word small 384
word sms -199
word snapshot -461
word snapshots 898
word snippet -64
word snippets 491
word so 658
word sobre 1155
word social 1636
word sold 868
word sole 1079
word solely 176
word solo 167
word solution -1283
word some -1211
word somebody -1749
word someone 726
word something -885
word sometimes 388
word song 1035
word soon 740
word sort -528
word sound 980
word source 24
word sources -955
word space 1028
word spaces 295
word spare 512
word speak 965
word speaker 759
word speaks -272
word spelling -1042
word split 1021
word sponsored -1250
word spreadsheet 350
word sql -327
word square -414
word ssh 1076
word stack -987
word staff -1024
word staged -1143
word staging -388
word stale 454
word stand -387
word standard 994
word standing 794
word stands 443
word stars 644
word start -581
word started 502
word starting -589
word starts -501
word state -551
word stated 917
word statement 273
word statements -485
word states -1154
word static -737
word stations 707
word statistics -491
word status -961
word statutory 62
word stay 614
word stays -514
word stderr -822
word stdout -735
word step -1054
word steps -741
word still 397
word stock 548
word stop -1081
word stopped 458
word stops -1580
word storage 753
word store 239
word stored -152
word stores -398
word story -452
word straight 1198
word strangers -907
word stream 1113
word street 301
word strength 1018
word string 300
word strings -699
word strip 642
word stripe -75
word stripped -587
word structured -966
word stuck -497
word student -574
word study 549
word style 197
word sub -1050
word subject 862
word submission 550
word submit 310
word submits -385
word submitted 662
word subscribers -92
word subscription 165
word subsequent 367
word substance 1052
word substitute 1622
word such -1239
word sudo 374
word suffices 445
word suffix -457
word suggest -361
word suggestions -41
word suggests -727
word suite 203
word sum -379
word summaries 728
word summarise -44
word summarises -732
word summary 1049
word sums 414
word superseded 284
word supplied -358
word supplier -371
word supply 1152
word support -272
word sure -279
word survey -857
word survives -325
word suspended 1135
word svc 1438
word swap 1628
word swapped 1194
word switch 926
word switched 194
word switches -944
word switching -319
word symptoms -468
word sync 1438
word syntax -657
word system 245
word systems 140
word t -149
word tables -182
word tag 367
word tags -746
word tail 285
word take 264
word taken -746
word takes -745
word talk 82
word talking 132
word target -105
word tariff 265
word task -1354
word tasks -1189
word tax -424
word teacher 578
word team -216
word team's -893
word teams 183
word telemetry -118
word tell -418
word telling 1274
word tells -107
word temperature -734
word template -736
word ten 397
word tenant 742
word tend 1560
word tends 436
word term 810
word terminal 1520
word terms -157
word terraform -475
word test -935
word tests -985
word text -1036
word texts -1311
word thank 838
word thanks 872
word that 817
word that's -905
word the 22
word their 995
word theirs 562
word them 919
word theme 871
word themselves -36
word then 836
word there 712
word there's 221
word therefore 319
word these 37
word they 55
word thing 882
word things -931
word think 203
word third 1105
word thirty -969
word this 208
word those 1047
word though 1775
word thought 652
word thread -1258
word three 372
word through 1946
word thus 68
word ticket 86
word tickets 418
word tidy 1228
word tier 1192
word time -122
word timeout -869
word times -752
word timezone -512
word tip 916
word title -917
word titles -303
word tls -495
word to 565
word today 1055
word today's -43
word todo 487
word together -239
word token -141
word tokens -1047
word told 53
word tone -536
word too 828
word tool 713
word tool's 1670
word tools 1421
word top -70
word topic -172
word total -494
word totals 357
word touch 572
word touched -244
word town 108
word trace 1065
word track -1189
word tracking 607
word tracks 379
word trade 704
word traffic 275
word training -1217
word transaction -607
word transactions 958
word transcript -32
word transcription -237
word transfer -695
word transfers -155
word translate -585
word translation -298
word trash -264
word travel 432
word traveller 110
word travellers 1235
word treat 120
word treated -937
word tree -817
word triage -304
word tries -1145
word triggers -970
word trip 114
word trouble 1588
word trust 1298
word trusted 494
word try -486
word turn 1480
word turned 235
word turns 411
word twelve 1016
word twenty 476
word twice -236
word two 154
word txt -413
word type -223
word typed 978
word types -1014
word typing 1380
word u 32
word un -705
word una -854
word unasked 191
word unavailable 87
word unchanged 613
word und -255
word under 1726
word understood 964
word undo -473
word undone -1096
word unit 1102
word units -1360
word unknown -975
word unless -1489
word unlock 980
word unlocked -404
word unlocks -231
word unmentioned 1584
word unpublished 183
word unread 687
word unredacted 796
word unrelated 1135
word unseen 1175
word until -119
word up 1183
word update -1058
word updated -1143
word updates -189
word upgrade 1593
word upload -241
word uploaded -348
word uploading -791
word uploads 121
word upon 779
word upstream -422
word uptime 46
word urgent -672
word url -650
word us 1400
word usage 638
word use -764
word used -330
word useful -488
word user -718
word user's 246
word users 1066
word uses -567
word using 263
word usual 105
word usually -823
word usuario -677
word utc 187
word v -185
word valid 118
word value -28
word values -479
word variable -1067
word variables -709
word vat -1195
word vault -799
word vendor 1780
word vendor's 607
word verbatim 342
word verdict 656
word verification 1304
word verified -394
word verifies -947
word version -819
word versions -948
word very -1103
word via 1773
word video -147
word view 120
word views -568
word virtual -977
word visibility 764
word visible -1062
word visit 87
word visitors 1252
word visits 391
word voice -403
word void 1184
word volume -1381
word volumes 571
word w 1403
word wait -1842
word waiting 683
word waits -811
word wall 145
word wallet 1386
word want 147
word wanted 1270
word wants 1051
word ward 573
word warehouse -257
word warm 1123
word warn -127
word warning -1687
word warnings -32
word was 1441
word way 1918
word we 963
word weather 166
word web -932
word webhook -174
word week 177
word weekends -1064
word weeks -607
word well 95
word went 1125
word were 1565
word wget 1031
word what -42
word whatever 2561
word whatsapp 161
word when 161
word whenever 1205
word where 638
word wherever 819
word whether -1018
word which -392
word whichever 2488
word while 1967
word white -777
word who -142
word whoever 1592
word whole 250
word whom -95
word whose 1535
word why -1133
word wi 640
word wide 145
word width 168
word wiki -688
word will -229
word window -1762
word windows -92
word wins 675
word wish 604
word wishes 544
word with 420
word withdrawn 91
word within -104
word without -231
word won't 958
word word 802
word wording 130
word words -710
word work -293
word workflow -40
word working -149
word works -316
word workspace 1049
word world -1313
word worth 1525
word would 793
word write -695
word writes -811
word writing -454
word written -432
word wrong -753
word wrote 720
word x -1026
word y 389
word yaml 612
word year -1317
word yearly 602
word years -149
word yes 1531
word yet -262
word yield -149
word yields 901
word you -58
word you're 500
word your 866
word yours 58
word yourself 1070
word zero -128
word zip 630
word zone -468
word zones 477
word zu 1033
word المستخدم -852
word ذلك 846
word قبل 1096
word उपयोगकर्ता -176
word और 1750
word के 650
word में 656
word है -448
word い -107
word う 487
word え 634
word く 290
word さ 412
word し 171
word す -112
word だ -131
word て 1096
word と 870
word に 861
word は 28
word ま -382
word れ 865
word を -112
word ー -254
word 一 123
word 下 592
word 不 -265
word 主 -452
word 他 -444
word 以 1291
word 会 -416
word 使 325
word 保 -51
word 信 -82
word 先 -73
word 入 -38
word 具 472
word 内 -619
word 出 -209
word 前 796
word 加 28
word 参 194
word 取 176
word 号 -717
word 告 528
word 存 -29
word 容 -651
word 工 472
word 并 -226
word 录 -472
word 得 138
word 必 -779
word 成 -212
word 户 -91
word 提 -99
word 数 181
word 本 655
word 果 289
word 用 -72
word 的 195
word 目 -165
word 示 -100
word 者 200
word 行 -479
word 要 546
word 说 851
word 请 -72
word 读 -344
word 调 217
word 返 -344
word 这 536
word 送 -428
`;
