/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -132
threshold clear -580
threshold weak -1406
threshold supports -2309
bias -3875
concept account 568
concept after 375
concept also 1197
concept answer -205
concept ask -74
concept because 787
concept best 1156
concept call -230
concept collect -121
concept command -338
concept config 90
concept consent 545
concept conversation 411
concept decode 195
concept elsewhere 1794
concept email-address 2386
concept encode 454
concept every 938
concept file 172
concept first 46
concept hide -408
concept holding 539
concept identifier 408
concept if 146
concept ignore 215
concept instead 33
concept instructions 454
concept link -274
concept machine 307
concept may -308
concept memory -247
concept message -99
concept model 666
concept must 175
concept not -321
concept number 2014
concept obey 35
concept outside 1233
concept own-name 1694
concept own-parameter -450
concept parameter 37
concept path 616
concept pay 236
concept permit 282
concept personal 562
concept please 930
concept prefer 190
concept read -185
concept recipient 588
concept redirect 21
concept regardless 1185
concept remove -363
concept request -258
concept results 40
concept rival 1688
concept run -446
concept secret 57
concept secret-place 459
concept secretive 39
concept send -285
concept service 49
concept session 392
concept set -305
concept sibling -590
concept silently 311
concept skip -290
concept standing 829
concept store -67
concept tell 362
concept this-tool -513
concept threat -305
concept tool 974
concept trusted 602
concept url 1994
concept user 153
concept visit 144
concept whenever 831
concept whole 26
concept without 235
deed aside answer 331
deed aside ask 626
deed aside call 64
deed aside change 365
deed aside collect -149
deed aside disable -612
deed aside encode -106
deed aside hide -158
deed aside ignore -948
deed aside obey -568
deed aside pay 611
deed aside permit 159
deed aside prefer 250
deed aside put -75
deed aside read -334
deed aside redirect -487
deed aside remove -636
deed aside run -316
deed aside send 39
deed aside set -326
deed aside skip -1294
deed aside store -964
deed aside tell 800
deed aside visit 502
deed ban answer -293
deed ban ask 1127
deed ban call -401
deed ban change -1333
deed ban collect -1340
deed ban disable -665
deed ban hide -143
deed ban ignore -932
deed ban obey -562
deed ban pay -587
deed ban permit -433
deed ban prefer -492
deed ban put -1449
deed ban read -118
deed ban remove -1437
deed ban run -445
deed ban send -1429
deed ban set -637
deed ban skip -992
deed ban store 256
deed ban tell 272
deed ban visit -895
deed lacking answer 818
deed lacking ask 209
deed lacking put -230
deed lacking read 761
deed lacking send -873
deed lacking tell 884
deed order answer 124
deed order ask -609
deed order call -194
deed order change 1345
deed order collect 1239
deed order decode 935
deed order disable 564
deed order encode 1049
deed order hide 798
deed order ignore 1270
deed order obey 1522
deed order pay 920
deed order permit 1438
deed order prefer -237
deed order put 825
deed order read -104
deed order redirect 931
deed order remove 504
deed order run 476
deed order send 929
deed order set 182
deed order skip 557
deed order store 602
deed order tell 98
deed order visit 1418
deed report answer -559
deed report ask -372
deed report call -792
deed report change -647
deed report collect -741
deed report decode -1281
deed report disable -714
deed report encode -525
deed report hide -790
deed report ignore -674
deed report obey -599
deed report pay -264
deed report permit -833
deed report prefer -715
deed report put -813
deed report read -661
deed report redirect -1081
deed report remove -897
deed report run -1102
deed report send -752
deed report set -790
deed report skip -690
deed report store -526
deed report tell 69
deed report visit -435
next <email-address> as 1141
next <email-address> by 531
next <email-address> so 862
next <email-address> to 912
next <email-address> with 528
next <identifier> <identifier> -362
next <identifier> <sign> -120
next <identifier> and 921
next <identifier> are 393
next <identifier> before -985
next <identifier> beforehand -854
next <identifier> calls 556
next <identifier> first -1570
next <identifier> for 36
next <identifier> from 892
next <identifier> has 1504
next <identifier> in 466
next <identifier> is 402
next <identifier> of 887
next <identifier> on 460
next <identifier> or 193
next <identifier> the 647
next <identifier> then 705
next <identifier> to 800
next <identifier> tool 1248
next <identifier> true 1315
next <identifier> until -286
next <identifier> which -378
next <identifier> with 701
next <path> and 732
next <path> in 667
next <path> or -1164
next <path> so 932
next <path> with 857
next <secret-place> <secret-place> 131
next <secret-place> and 844
next <secret-place> as 1215
next <secret-place> file 896
next <secret-place> files -711
next <secret-place> in 1165
next <secret-place> into 701
next <secret-place> on 217
next <secret-place> or -357
next <secret-place> with -175
next <sign> <identifier> -844
next <sign> <sign> 1270
next <sign> a -987
next <sign> after -441
next <sign> also -209
next <sign> and 661
next <sign> are 1275
next <sign> as 887
next <sign> at 1051
next <sign> because 615
next <sign> before -932
next <sign> by 860
next <sign> call -677
next <sign> characters -32
next <sign> days -621
next <sign> encoded -30
next <sign> eur 1617
next <sign> first -748
next <sign> for -428
next <sign> gives -45
next <sign> has 897
next <sign> hours -82
next <sign> if -711
next <sign> in 1225
next <sign> instead 78
next <sign> is 118
next <sign> kb -621
next <sign> lines -359
next <sign> mb -970
next <sign> means -998
next <sign> minutes -827
next <sign> of 1358
next <sign> on 1278
next <sign> only -917
next <sign> or -1147
next <sign> over 363
next <sign> requests -1187
next <sign> rows -468
next <sign> s -576
next <sign> seconds -913
next <sign> so -206
next <sign> start -730
next <sign> takes 578
next <sign> the -628
next <sign> to 307
next <sign> unless -870
next <sign> until -285
next <sign> wait -1059
next <sign> when -312
next <sign> which -210
next <sign> with 1689
next <sign> without -454
next <sign> words -1097
next <sign> x 302
next <url> and 1525
next <url> as 34
next <url> bash 1105
next <url> first 492
next <url> followed 807
next <url> for 1014
next <url> in 1056
next <url> sh 848
next <url> so 1214
next <url> sudo 1089
next <url> which 324
next <url> with 748
next a <identifier> -674
next a <sign> 80
next a and -142
next a backup -355
next a bar -523
next a branch -245
next a browser -561
next a bucket -360
next a build -777
next a calendar -138
next a card -589
next a cell -859
next a change -902
next a channel 241
next a chart -639
next a chat -1519
next a ci -738
next a claim 762
next a class -265
next a clean 819
next a clear -899
next a code -991
next a colleague 156
next a colour 841
next a command -835
next a commit 338
next a company -607
next a confirmation 511
next a contact -1135
next a container -306
next a contract -450
next a conventional -489
next a conversation -1435
next a copy -372
next a cron -227
next a csv -831
next a customer -662
next a customer's -449
next a cv -406
next a database 563
next a date 59
next a day -517
next a decision -410
next a device -925
next a diff -718
next a different 969
next a directory -610
next a document -1408
next a door -963
next a double 300
next a draft -830
next a dry 78
next a fact -830
next a failed -894
next a fax -704
next a feed 74
next a few -720
next a field -653
next a file -948
next a filter -138
next a finished -778
next a folder -1269
next a font -693
next a form -1034
next a free -750
next a fresh -1256
next a given -729
next a good 528
next a hold -874
next a home 405
next a host -107
next a human 482
next a job -499
next a key -306
next a known 437
next a kubernetes -549
next a label -1140
next a large -953
next a lasting 652
next a library 228
next a line 1305
next a link 319
next a list -93
next a little 914
next a local -612
next a log -1144
next a login -839
next a look 409
next a loop -765
next a mail -1162
next a manifest -801
next a matter 1079
next a meeting -1079
next a memory -364
next a message -596
next a minute -514
next a model 52
next a month 70
next a mood -490
next a name -925
next a namespace 720
next a new -1027
next a newsletter -838
next a note -1235
next a number -230
next a package -1003
next a page -1165
next a parcel -529
next a part -548
next a password 89
next a patient -41
next a payment -319
next a pdf -915
next a person -809
next a photo -987
next a picture -1380
next a pipe 968
next a place -278
next a plan -950
next a png -523
next a pod 957
next a port -1015
next a position -845
next a post 30
next a prescribed -505
next a private -828
next a product -764
next a production -985
next a project -717
next a prompt -1167
next a public -239
next a pull -1133
next a purchase 378
next a query -877
next a question 79
next a random -1178
next a range -1034
next a read -1009
next a reason -176
next a recipe -853
next a record -220
next a recording -812
next a red -1104
next a refund -320
next a refusal 54
next a regular -588
next a remote 184
next a reply -775
next a report -719
next a repository -857
next a request -584
next a review 77
next a room -924
next a route -1185
next a rule -581
next a run -893
next a sample -319
next a saved -744
next a score -952
next a screenshot -932
next a script -752
next a search 1104
next a second 797
next a secret -1222
next a section 291
next a semicolon 702
next a sepa -566
next a service 697
next a session 609
next a shell -637
next a shipping -956
next a short -286
next a signed -1011
next a single -866
next a slack -786
next a small 708
next a snapshot 57
next a spreadsheet -1047
next a statement 431
next a string -440
next a sub -561
next a summary -391
next a support -1109
next a system -1024
next a table -219
next a task -1260
next a terminal 683
next a test -329
next a text -1163
next a third -124
next a ticket -1386
next a time -1016
next a token -1134
next a topic -1063
next a transfer -610
next a url -949
next a user -371
next a value -200
next a video -474
next a virtual -734
next a web -784
next a webhook -543
next a week -107
next a window -1023
next a word 336
next a yes 447
next a zip -523
next a zone 44
next about <sign> 387
next about a 324
next about it 968
next about the 880
next about them 1338
next about to -188
next above <sign> 853
next above the -33
next access to -227
next access token 54
next accompanied by 1208
next account <sign> 1379
next account and 351
next account holder -925
next act as 826
next act on -186
next add a -630
next add an -875
next add it 50
next add the 793
next added to 616
next address and 216
next address book 769
next address for 595
next address in 1001
next address is 137
next address of -370
next address to -282
next addressed to -143
next addresses are -1001
next addresses of 252
next addresses that -321
next addresses the -221
next adds a -1084
next adds an -1124
next advance and 1194
next after <sign> -239
next after a 475
next after an -1158
next after each -316
next after every -319
next after it 129
next after ten -1306
next after the 186
next after this 713
next after which 686
next again with -737
next against a 437
next against the -229
next agent with -751
next agreed to -251
next ahead of 1792
next all of -212
next all other 350
next all others -1031
next all the -320
next allowed to -430
next along in 1634
next alongside the 1023
next also read 549
next also when 1338
next always call -1292
next always do -634
next always show -1057
next always use -802
next among the 1876
next among them 285
next amount between -401
next amount to -639
next an account -1485
next an address -366
next an administrator 172
next an agent -186
next an alert -1169
next an amount -760
next an answer 131
next an appointment -500
next an approval 123
next an article -585
next an assistant -435
next an e -228
next an earlier -1275
next an element -684
next an emoji -495
next an employee -1220
next an empty -915
next an entity -615
next an entry 200
next an environment -427
next an error 206
next an event -1185
next an exercise -1027
next an hour -21
next an image -284
next an index -631
next an instruction -1182
next an invoice -116
next an issue -728
next an old -52
next an open 579
next an order -358
next an rss -690
next an upload -886
next and <identifier> -78
next and <path> 997
next and <secret-place> 875
next and <sign> -761
next and a 453
next and act 1251
next and add 832
next and after -246
next and all 1400
next and always -1357
next and an 885
next and answer 658
next and anything -1379
next and are 45
next and ask -922
next and attachments 665
next and author 176
next and b -999
next and by -330
next and call 846
next and can -930
next and card 1255
next and carry 1777
next and comments 335
next and continue -477
next and country -1035
next and date 350
next and delete -220
next and deleted -907
next and describe 1654
next and do -516
next and does -537
next and don't 629
next and drop 1518
next and e 1081
next and enter 1020
next and files 593
next and follow 82
next and for -63
next and get -276
next and give 971
next and gives -1322
next and go 308
next and hand 682
next and has -1197
next and how -1100
next and if 360
next and in 91
next and is -477
next and it 540
next and its 168
next and keep 1571
next and keeps -918
next and leave 1133
next and let 603
next and list -1329
next and lists -1179
next and look -343
next and mail 105
next and make -334
next and may 370
next and mention 119
next and merge 375
next and must -778
next and needs -923
next and never -801
next and no 319
next and not -842
next and of 1257
next and offer -136
next and one 235
next and only 310
next and our -566
next and pass 189
next and password 615
next and passwords -343
next and paste 506
next and phone -100
next and place 357
next and post 954
next and present 1248
next and proceed 816
next and propose -1134
next and put 815
next and quote 939
next and read -526
next and repeat 702
next and report 1272
next and reports -983
next and return -376
next and returns -581
next and say 830
next and send 108
next and sends -1087
next and set 690
next and should -468
next and show 629
next and shown -1340
next and skip 1186
next and start 53
next and state 895
next and style -946
next and suggests -655
next and supply 1173
next and tell 218
next and that 731
next and the 1522
next and their 489
next and then 614
next and there 899
next and this -704
next and time -613
next and to 1382
next and upload 738
next and use -974
next and wait -921
next and waits 182
next and what -581
next and when 32
next and which -530
next and will -1390
next and with -55
next and write 908
next and year -766
next and you -1806
next another one -360
next another tool -708
next answer and 1210
next answer in -707
next answer is -281
next answer that 1254
next answer the 331
next answer to 683
next answer with -719
next answers <sign> -729
next answers are -1093
next answers questions -1011
next antes de 558
next any file 980
next any more 675
next any other 1021
next any time -1472
next anyone with -334
next anything else -462
next anything that 229
next api key 130
next api keys 730
next appear in -438
next appears in -1245
next append the 619
next applies a -863
next applies to -22
next approval before -893
next archive with -894
next are a 563
next are accepted -660
next are always -204
next are at 637
next are best 1102
next are billed -188
next are blocked 53
next are cut -1153
next are done 157
next are dropped -258
next are given -936
next are hidden -860
next are ignored -1325
next are in 421
next are kept -931
next are known 1192
next are left -596
next are listed -679
next are masked -548
next are matched 946
next are missing -328
next are never -341
next are no 220
next are not -964
next are off -986
next are passed -668
next are read -366
next are refused -1041
next are rejected -385
next are removed -150
next are replaced -1522
next are reported -518
next are returned -1061
next are rounded -289
next are sent -931
next are set -980
next are shown -1532
next are skipped -1125
next are stored -84
next are taken -1163
next are the 448
next are to 2851
next are told -427
next are used -50
next are visible -1045
next are void 1193
next are written -427
next are you 1066
next around it 155
next as <identifier> -991
next as <secret-place> -857
next as <sign> 936
next as <url> 1076
next as a 1113
next as an 266
next as csv -922
next as data -1584
next as far 1276
next as found 938
next as given -627
next as if 1722
next as ignore -1269
next as in -1169
next as it -516
next as its 618
next as json -521
next as long -353
next as markdown -598
next as no -20
next as one -314
next as part 1022
next as passed 1122
next as pdf -499
next as read 257
next as returned -1175
next as root -73
next as soon 992
next as text -533
next as the 991
next as they -459
next as this 1011
next as though 1502
next as well 525
next as you -207
next ask first 331
next ask for -738
next ask the -978
next ask whether -832
next ask which -1012
next asked about 1001
next asked for -239
next asked to -716
next asked you -924
next asking the 441
next asks about 464
next asks for -71
next asks the -1399
next asks to -871
next assistant is 419
next assistant should -304
next assistant to 1251
next at <identifier> -238
next at <sign> 462
next at <url> 1832
next at a -371
next at any -576
next at each 857
next at hand 1389
next at it 872
next at its -979
next at least 1305
next at most -1513
next at once -1309
next at start 288
next at that -113
next at the 538
next attach the -128
next audit log -1213
next author and -853
next authorization header 480
next aws keys -571
next back the 145
next back to 238
next background and 787
next balance is 501
next balance of -1008
next bank details -262
next banking tool 907
next bash c 350
next be answered 333
next be asked 75
next be brought 1023
next be called 919
next be carried 122
next be consulted 890
next be deleted -332
next be done -1158
next be executed 687
next be forwarded 150
next be given -337
next be handed -278
next be in -465
next be kept 540
next be left 258
next be made 353
next be matched 1240
next be opened 331
next be passed -1018
next be raised 100
next be read -1072
next be removed -1050
next be reported -561
next be run 306
next be sent -329
next be shown 861
next be so 1182
next be submitted -27
next be switched 77
next be the 188
next be told -1575
next be undone -1123
next be used -549
next be written -1287
next bearer tokens 287
next because the -130
next been found 1477
next before <sign> -1055
next before a -1576
next before answering 758
next before any -26
next before anything 49
next before calling -1042
next before it -393
next before sending -287
next before the -160
next before they -890
next before this 1065
next before using -982
next before you -605
next beforehand and 645
next begin with -168
next beginning with 277
next begins with -611
next behalf of 152
next behave as 553
next behind a 355
next behind the 964
next being asked 428
next belong to -148
next belongs in 676
next belongs to 737
next below <sign> 136
next below the 38
next beside it -158
next beside the -974
next besides the 576
next between <sign> -987
next between calls -1131
next between the 898
next between two -238
next between units -464
next between you 1084
next billed by -970
next billed to -566
next blind copy 755
next books a -1130
next branch to -714
next brought up 1023
next browser profile 1443
next browser session -430
next builds a -536
next builds the -557
next built in 1292
next bullet points -530
next but not -686
next but the -1266
next by <identifier> 238
next by <sign> -517
next by an 165
next by any 1330
next by calling 388
next by default -1491
next by e -446
next by hand -1142
next by id -1097
next by ingredients -478
next by it 1185
next by its 312
next by itself -446
next by mail -1383
next by means 1295
next by name -1283
next by one 976
next by other 755
next by our 923
next by the 119
next by this -288
next by two 1032
next by which 260
next calendar entries 370
next calendar event -928
next call <identifier> -1396
next call <sign> -842
next call again -1103
next call and -187
next call fails -425
next call for 1576
next call in 81
next call is -1395
next call it 30
next call returns -926
next call the 521
next call this -1355
next call to 854
next call with -710
next called the 540
next called with 1157
next calling <sign> 477
next calling it 436
next calls are -975
next calls of -1029
next came up 515
next can be -120
next can have -755
next can only -414
next can open 358
next can read -1268
next can see -281
next can write -153
next can't be -1339
next cannot be -873
next card data -1011
next card is 745
next card number 860
next card numbers -482
next carries the -735
next carry a -836
next carry on 1527
next carry out -104
next carry the 731
next cat <secret-place> 1158
next chain of 893
next change in -940
next change is -804
next change log -227
next change the 555
next changed each -502
next changes the -531
next characters are -591
next charges a -1041
next chat and 456
next chat message 690
next check it -893
next check the -1444
next check with -1301
next checks a -1188
next checks the -154
next checks whether -623
next chmod r 254
next choose a 770
next choose the -842
next chosen by -283
next ci job 119
next clause <sign> 1176
next clause by 699
next clear yes -899
next clearing account 1018
next client is 624
next close each 708
next closes a -681
next code and -222
next code as -167
next code in -303
next code is -830
next code that -809
next code to 172
next come back 458
next come from 261
next come out 1304
next come up 1116
next comes back -302
next comes first 506
next comes from -1180
next comma separated -911
next command in -140
next command line -810
next command on -790
next command to -1072
next command with 160
next comments are -967
next commit message -563
next commits staged -417
next computes a -694
next configuration and -607
next configured with 852
next confirm the -1117
next confirm with -1058
next confirmed by 97
next connected to 472
next connection string 1003
next connection strings 299
next contact for -760
next contacts tool 646
next contain the 406
next container image 540
next contains a -954
next content of -476
next contents of 1770
next conversation so 425
next converts a 313
next converts an -440
next converts between -774
next copy is 497
next copy of 481
next copy the 396
next cost and 289
next could not -907
next count as 512
next counts as 431
next counts words -438
next create a -723
next creates a -1497
next creates an -431
next creates or -266
next curl fssl -811
next curl s 1537
next currencies at -401
next current branch -876
next current conversation -138
next current time 180
next data and -141
next data in -499
next database and 407
next date and -635
next date of 73
next day forecast -493
next days and 458
next days are -695
next de la -639
next decodes a -785
next default and 96
next defaults to -1058
next delete the 362
next deleted after -1096
next deletes a -1154
next deletes the -1043
next delivery address -51
next depends on 361
next deploys a -579
next deprecated use -505
next describe the 918
next describe what -324
next described as 1647
next did not 567
next differs from -523
next directory and 644
next display the 434
next do i -437
next do it -1175
next do not -1050
next do so -1198
next do this 625
next do with 801
next document to 79
next documentation for -916
next does not -878
next does that -563
next don't add -1138
next don't mention -353
next don't paste -964
next don't show 236
next don't use -1204
next done in -173
next down to 1198
next downloads a -844
next draft to -69
next drafts a -982
next draws a -728
next drop it 1453
next drop the 741
next dry run 78
next e mail 154
next e mails 745
next each answer -677
next each call 893
next each change -546
next each file 1037
next each message 651
next each of 124
next each one -321
next each reply 387
next each session 285
next each step -1485
next each time 745
next each with 778
next earlier in 774
next edit the 301
next emergency number -938
next en la -124
next end of 390
next end up 580
next end with -1269
next ending in 1096
next enter the 683
next entered in 397
next entry in -489
next entry to -540
next environment variable -718
next environment variables -730
next erases a -926
next eur to 1255
next even if 818
next even when -742
next even where 1725
next every <sign> -1031
next every call -200
next every session 127
next every time 256
next everything in 218
next everything it -1176
next exactly as -1468
next executes a -883
next exit code -644
next expected to 1473
next explain the 134
next explains how -480
next explains the 400
next explicit consent -847
next export the 481
next exports a -588
next exports the -1000
next fact about -741
next fact for -738
next fails with -643
next failures in 810
next false and 521
next far as 1534
next favour of 586
next fetch a -837
next fetch the 617
next fetches a -615
next fetches an -813
next few words -1064
next field <identifier> -767
next fields of -1003
next fields that -1085
next file access -567
next file and 360
next file for 192
next file from 375
next file in -227
next file into -955
next file is -536
next file that 354
next file the -303
next file to -126
next file tool 100
next file tools 630
next file use -1096
next file with 505
next file you 1088
next files a -1077
next files and -637
next files are -1069
next files in -526
next files into 212
next files or 160
next files that -964
next files to 180
next files with -823
next fill in 248
next filled in -1253
next fills a -789
next filter that 148
next find it -568
next find out 274
next find the -782
next findings are -1040
next finds a -932
next finds recipes -478
next finds the 512
next firewall rules 44
next first <sign> -237
next first and 292
next first call -500
next first if -721
next first line -993
next first message -958
next first time -118
next first to -1052
next first two 721
next first use 298
next first when 222
next first with 149
next five minutes -87
next five seconds -731
next five sentences -889
next floor plan -581
next folder and 1134
next folder for -63
next folder in 487
next folder to -647
next folder with 574
next follow instructions -924
next follow it -52
next follow the 166
next follow up 1011
next followed by 1522
next follows the -248
next for <identifier> 1093
next for <sign> -516
next for <url> 1402
next for a -373
next for an 152
next for another 613
next for any 179
next for anything -423
next for approval -430
next for as -367
next for by -85
next for display 248
next for each -441
next for every -1345
next for everyone 432
next for everything 53
next for good 703
next for instance 98
next for it 632
next for known -898
next for later -274
next for our 585
next for questions -1056
next for review -708
next for ten -537
next for that -203
next for the 384
next for their -518
next for them 271
next for this -187
next for those -279
next for two 679
next for up -867
next for what 533
next for which 912
next for word -529
next for you 140
next force push 692
next forecast for -562
next form <path> -679
next form of -1003
next formats source -483
next forward the 616
next forwarded to -468
next found by -233
next found in 1010
next found to 1384
next four characters -229
next free plan 26
next free slots 143
next free text -1246
next from <identifier> -103
next from <path> 443
next from <secret-place> 92
next from <sign> -862
next from <url> 1376
next from a -254
next from an -878
next from any -234
next from here 295
next from it -163
next from its -214
next from memory -476
next from now -96
next from one -1065
next from other -758
next from our 354
next from that 486
next from the 520
next from them -100
next from then -1285
next from what 76
next fssl <url> -811
next full and 167
next full name 1135
next full or -894
next full text -1235
next gather the 937
next generates a -802
next get a -797
next get it -612
next get the -361
next gets a -145
next gets the -233
next git hooks 82
next git remote 904
next github token 967
next give a 413
next give it 146
next give the -1011
next give them -205
next given and -349
next given as 340
next given by -548
next given here -1228
next given in -1262
next given the 1063
next given to 324
next gives a 742
next gives access -230
next gives an -636
next gives back -1090
next gives the -1015
next gives you -257
next go ahead 895
next go on -56
next go through 595
next go to -759
next goes into 403
next goes on 881
next goes out -267
next goes through -138
next goes to -679
next half a 151
next hand it 820
next hand its -49
next hand the 205
next handed over -366
next handed to 134
next has a 133
next has agreed -812
next has already 1315
next has approved -656
next has asked -534
next has been 1473
next has confirmed -1029
next has it 691
next has no -132
next has not -357
next has read 313
next has seen -380
next has the 586
next has to -739
next have a 650
next have been 421
next have not -72
next have the 392
next have them -640
next have to -983
next header and 462
next held in 374
next help desk 210
next here and 196
next here as 855
next here is 774
next here on 1714
next hidden from -883
next history with 869
next hold the 1273
next holds the -701
next home address 1524
next home directory 1396
next home folder 1054
next hotels by 314
next how long -999
next how many -729
next how much 323
next how the -639
next how to -198
next id <sign> 919
next id and -1473
next id from -952
next id of -302
next id or -1210
next if <identifier> 727
next if a -583
next if an -445
next if asked -926
next if it's -563
next if left -1070
next if no 305
next if nothing -297
next if that -387
next if the -211
next if they -864
next if two -1280
next if you -958
next ignore the -204
next image and 182
next image from -238
next image to 540
next immediately and -968
next in <identifier> 187
next in <path> 94
next in <secret-place> 50
next in <sign> 1267
next in advance 1245
next in all -71
next in an -54
next in any 566
next in at -501
next in bcc -238
next in between -350
next in case -119
next in clear 538
next in context 1138
next in each 289
next in every 617
next in favour 586
next in files 416
next in five -889
next in force 201
next in full -23
next in it -178
next in its 1582
next in later 158
next in markdown -504
next in memory -1060
next in notes 166
next in one -862
next in order -122
next in other 503
next in our -158
next in part -894
next in passing 1038
next in person -344
next in place 31
next in plain -1061
next in production -1168
next in that 777
next in the 365
next in their 1092
next in this 385
next in to -61
next in use -656
next in user -505
next in whatever 339
next in which 870
next in your 887
next include the -143
next including the -682
next including those 1398
next index url 1114
next insert update -890
next inside the -289
next installs a -749
next instead of -883
next insurance number 504
next into <path> 42
next into <sign> 811
next into a -201
next into the 41
next invoice from -629
next invoice to -214
next irrespective of 1150
next is <sign> 523
next is a 562
next is about 49
next is added 530
next is always 1271
next is an 533
next is asked -153
next is at 796
next is available 635
next is being -540
next is best 947
next is billed -1307
next is called -818
next is complete 804
next is configured -450
next is connected 347
next is cut -1172
next is deleted -638
next is done -575
next is dropped -385
next is empty -983
next is enough -1016
next is expected 821
next is final -543
next is fine 384
next is finished -1133
next is for 467
next is forwarded -871
next is found 44
next is given 199
next is gone -1085
next is in 244
next is kept -709
next is left 320
next is listed -469
next is locked -59
next is made -1093
next is meant 265
next is missing -687
next is more -975
next is needed -180
next is no 59
next is not -528
next is of 1016
next is on 473
next is one 459
next is only -435
next is open -86
next is opened 963
next is over 171
next is part 225
next is present 320
next is put -752
next is read -143
next is recorded -968
next is refused -1252
next is rejected -53
next is replaced -892
next is reported 227
next is required 64
next is returned -1233
next is sent -1684
next is set -38
next is shown -447
next is still -116
next is stored -681
next is taken -1018
next is the 1186
next is there -172
next is to 1591
next is told 625
next is true -513
next is uploaded -886
next is used -65
next is visible -648
next is what 1028
next is why -380
next is written -972
next iso <sign> -283
next it again -1008
next it and 341
next it as 834
next it at -1043
next it back -178
next it be 452
next it before 128
next it by 200
next it came -1030
next it can -1052
next it contains -541
next it does 40
next it doesn't -411
next it exists -606
next it fails -1069
next it first -359
next it for -308
next it from 970
next it goes 218
next it has -398
next it here -158
next it holds -149
next it if -450
next it in 166
next it into 1275
next it is 646
next it isn't 706
next it keeps -544
next it later -359
next it may -481
next it must -526
next it needs -1004
next it never -278
next it on 676
next it once -930
next it only -940
next it out 923
next it over 753
next it returns -692
next it runs -754
next it says -358
next it should -664
next it stands -253
next it takes -332
next it that 1091
next it the -793
next it to 91
next it under 642
next it up 993
next it was 425
next it when -655
next it will -809
next it with -90
next it without 720
next it would 866
next items and 49
next its id -1144
next its number 53
next its output 510
next its own -1149
next its owner 237
next its place 1540
next its text 366
next its url -875
next its value 1134
next job id -768
next job is 709
next job on -899
next keep a 179
next keep it -1140
next keep quiet 839
next keeps its -569
next keeps the -29
next kept as -558
next kept for -1439
next kept in -550
next kept on -241
next key and -848
next key is -542
next key material 341
next key to -468
next key value -498
next keys and 382
next keys are -1272
next keys to 42
next know the -1302
next known interactions 291
next known to 480
next language of -1395
next last <sign> -289
next last changed -502
next last four -247
next last lines -767
next last ten 607
next last user 1050
next later sessions -590
next leave a 438
next leave it 1287
next leave out -1761
next leave the 432
next leave them 33
next leaves the -380
next left out -1426
next length mass -464
next let the -166
next lets the 269
next level of 781
next like <sign> -779
next line and -688
next line in 501
next line manager -115
next line of 1086
next line that 574
next line to 267
next line with -85
next lines in 878
next lines of 592
next link can -924
next link for -952
next link that 381
next link to 311
next links are -1102
next list and 895
next list as 1020
next list for -591
next list is 1052
next list of -322
next list the -564
next list them -1133
next listed in -833
next listing of 1391
next lists a -711
next lists the -905
next lists what -1091
next log and 191
next log file -512
next log in -519
next log lines -713
next log of -433
next log that -1184
next log with -944
next logs and -196
next logs are -1121
next long as -353
next long term 1055
next longer be 309
next longer than -998
next look at -1012
next look for -460
next look in 100
next look like -621
next look up -76
next looked at -539
next looked up 1204
next looks for -1123
next looks up -285
next made by -210
next made up 1268
next mail address -450
next mail addresses -1161
next mail and -823
next mail it -450
next mail or 879
next mail server 708
next mail thread -569
next mail to -372
next mail tool 437
next mails and 964
next make it 569
next make sure -1035
next make the 851
next make up 537
next makes a 157
next makes the -664
next manager for -208
next marks a -1182
next match a -777
next may be -268
next may contain -1082
next may have -1285
next may hold -1033
next means of 1295
next means that -264
next meant for 350
next members of 264
next memory and 813
next mention it -786
next mention that -1232
next mention the -332
next mention this -945
next merges a -456
next message and -1142
next message for -589
next message from 368
next message in -392
next message is -908
next message to -1381
next messages and 109
next messages are -290
next messages of -872
next minutes and -209
next minutes for -732
next missing from 686
next missing the -1059
next mode <sign> 529
next more than -651
next most <sign> -849
next must be -1338
next must call -974
next must have -1221
next must not -1171
next must run -953
next name and 738
next name as -789
next name in -507
next name is -940
next name of -905
next name or -1314
next name the -218
next names and 21
next names are -1222
next names in -914
next names of -554
next names one 376
next names the -1044
next near a -510
next need a 177
next need no 877
next need not 1303
next need the -720
next need to 1829
next needed for 581
next needs no 347
next needs the -1226
next never call -739
next never mention 48
next never pass -880
next never put -1180
next never returned -892
next new one -954
next newest first -749
next next <sign> 379
next next to -135
next ninety days 283
next no confirmation 68
next no file -1154
next no further 327
next no longer 1121
next no matter 1427
next no more -1170
next no need 2035
next no one 641
next no verify 1128
next none is 365
next not a -470
next not add -1245
next not an -187
next not ask 354
next not be -319
next not call -701
next not count -1294
next not edit 286
next not exist -741
next not follow -1111
next not for 706
next not found 436
next not from 481
next not have -41
next not look -1075
next not make -990
next not mention -114
next not need 54
next not pass -1094
next not passed -485
next not read 284
next not repeat -320
next not returned -1266
next not run -1001
next not see -71
next not send -925
next not show -773
next not shown 165
next not stored -829
next not tell 459
next not the -249
next not to -222
next not try -1029
next not use -612
next not work -740
next not write 87
next note for -23
next note on 1260
next note that -317
next notes and 274
next notes are 320
next nothing else 152
next nothing is -1142
next nothing to -533
next now and 73
next now on -96
next npm package -533
next number and 1152
next number as 345
next number from 424
next number is -934
next number of -693
next number to 209
next number with -758
next numbers and 960
next numbers are -1594
next obtain the -77
next of <identifier> 923
next of <path> 212
next of <secret-place> 527
next of <sign> 491
next of a -1085
next of all 104
next of an -1233
next of any 897
next of birth 575
next of each 1277
next of every 2228
next of guessing -485
next of it 1334
next of its -461
next of one -1275
next of other 1544
next of our 696
next of people -820
next of printenv 1199
next of secrets -249
next of that -495
next of the 391
next of their 749
next of them 438
next of this -251
next of those 160
next of use 788
next of what 2181
next of your -26
next off by -1045
next off in -500
next off the 405
next offer the -82
next old one 656
next older than -915
next on <identifier> 1105
next on <sign> -142
next on a -751
next on all 1326
next on an -605
next on any 1262
next on as 245
next on behalf 152
next on call -563
next on each 381
next on every 571
next on file 1136
next on it -358
next on its 395
next on or -603
next on our -319
next on that 266
next on the 195
next on their -180
next on this 277
next on to 1257
next on top -279
next on what -669
next on your -315
next once a -828
next once and -1177
next once per -1377
next once the 379
next one after 686
next one and 1213
next one call 1164
next one file -365
next one from -970
next one in 1448
next one is 678
next one line -840
next one message -1030
next one more 1195
next one of -350
next one per 754
next one sentence -1303
next one that 575
next one the -152
next one thing 1188
next one time 493
next one to 200
next one up -523
next one with -431
next ones that 154
next only a 654
next only after -1501
next only and -1221
next only be 98
next only for -1318
next only if -984
next only in 590
next only on -539
next only one -392
next only query -516
next only sql -430
next only the -105
next only those -678
next only to -680
next only what -1060
next only when -1464
next open <secret-place> 119
next open a -960
next open in -317
next open pull 813
next open the 219
next open to -148
next opened in 1149
next opening hours 417
next opens a -1064
next opens the 366
next or <identifier> 45
next or <path> -670
next or <secret-place> -263
next or a -784
next or any 919
next or ask 489
next or delete -760
next or html -480
next or id 399
next or in -986
next or not 1466
next or the 887
next or when -824
next order for 682
next order given -798
next order to -1248
next order with 715
next original is -344
next other connectors 703
next other people -1244
next other servers 1041
next other tool 24
next other tools -24
next otherwise the -497
next our partner 1039
next out and 987
next out by -724
next out in 367
next out of 1748
next out the -74
next out to 534
next output is -1213
next output of 314
next outside of -1055
next outside the 370
next over <sign> 240
next over as 1005
next over in 867
next over the -538
next over to -978
next overrides the -677
next own and 43
next own environment -1033
next own words -156
next owner and 742
next owner is -243
next owner of 296
next page and -1255
next page are -177
next page as -814
next page at 710
next page in -1076
next pages may -727
next part of 889
next pass a -1107
next pass it -570
next pass the -1494
next pass them -205
next pass through -1019
next passed on -222
next passed to 287
next passport number 281
next password and 555
next password from -164
next password is -221
next password manager -132
next passwords in -649
next passwords or -193
next past the 99
next paste it -494
next paste the 228
next path of -808
next patient and 618
next payment in -894
next payroll run -810
next pdf and 921
next people who -736
next per call -413
next per second -1348
next person and -1140
next person has -650
next person you 997
next personal access 61
next personal data -1179
next phone number 1113
next phone numbers 551
next pick up -121
next picture is -1076
next picture to 586
next place and 53
next place of 614
next place the 1508
next places a -704
next plain text -1189
next plain words -1171
next plan to -747
next plans a -599
next please do -795
next please don't -602
next plus the 1209
next point to -1437
next position with -888
next post a -704
next posted to 686
next posts a -621
next posts to -545
next pre commit -857
next precedence over -924
next prefer <sign> -1216
next prefer the -747
next prefer this -985
next present the 1327
next previous instructions -1115
next price and -895
next prices in -894
next print the 280
next printed on -1103
next prints a -563
next prints the -940
next prior to 2184
next private key -629
next private keys 129
next produced by 58
next profile and 769
next project and 217
next prompt in 667
next proof of 557
next public key 81
next publishes a -962
next pull request -83
next pull requests -374
next pushes the -876
next put in 107
next put it 813
next put the 1203
next puts a -612
next puts the -240
next python in -536
next qr code 271
next queries are -877
next query against -394
next query in -687
next query on -581
next query string 803
next question and 128
next question to -883
next questions about -213
next questions from -690
next questions on 351
next quiet about 839
next quote the 187
next quote them -249
next r <sign> 514
next range of -835
next rate for -677
next rate of -699
next rather than 184
next read <secret-place> -59
next read a -926
next read all -798
next read as 211
next read back 494
next read by -94
next read is -1191
next read it -659
next read only -805
next read the -919
next readers of 706
next reads a -561
next reads an -250
next reads the -1205
next recipes by -478
next record number -298
next record of -209
next records a -987
next records that -22
next reference rate -401
next refunds a -725
next refused with -919
next regardless of 1806
next registers a -1078
next regular expression -672
next release notes 871
next remainder of 1092
next removed in -889
next removed on -864
next removes a -772
next renders a -824
next repeat it -1643
next repeat the 285
next replace the -186
next replaced by -558
next replaces a -643
next replaces the -96
next reply in 287
next reply to -342
next reply with 1150
next report a 674
next report as -733
next report is -1000
next report it -599
next report the 95
next reported as -1185
next reported to 512
next reports a -783
next reports the -473
next request for -363
next request id -1313
next request in -862
next request is 247
next request number -664
next request to 647
next request with -532
next requests a -959
next requests are -929
next required by -1270
next required for -681
next requires the -1104
next resolves a -373
next rest of -253
next restores a -707
next result as 235
next result is -476
next results are -1068
next return the -573
next returned and -413
next returned by -1184
next returned here 360
next returned to -244
next returns <identifier> -1187
next returns a -1568
next returns an -773
next returns at -606
next returns its -184
next returns list -790
next returns the -1306
next returns up -711
next rf <path> 1231
next rfc <sign> -901
next right after 113
next right away -93
next right to -345
next rm rf 80
next role and -117
next role to -247
next rounded up 416
next rows as -571
next rows with -215
next rule for 527
next rule to -200
next run <identifier> 652
next run <sign> -869
next run a -818
next run as -212
next run by -392
next run for -810
next run in 392
next run is -778
next run it -570
next run the -403
next run this -739
next run with -753
next runs a -303
next runs an -619
next runs in -551
next runs the -1112
next s <url> 1537
next safe to -22
next said to 943
next same folder 1195
next same name -408
next same turn 1240
next save a -768
next saves a 126
next saves the -1240
next say and 587
next say it 1234
next say so -1408
next say that -280
next say the 303
next saying that 359
next says how 404
next says so -780
next scans a -562
next scans the -1006
next schedules a -704
next scores a -528
next screenshot of -415
next search and 498
next search for -481
next search in -905
next search over -898
next search the -859
next search tool 1261
next search tools 1175
next searches the -1504
next secret from -894
next secrets are -427
next secrets in -179
next see a -636
next see it 275
next see the -902
next see them -279
next see this -969
next see which -443
next seed phrase 382
next seen the -575
next sees it -1042
next sees the -246
next send a -608
next send an -732
next send it -131
next send the 374
next sends a -1453
next sends an -128
next sends the -562
next sent as -114
next sent to -1477
next separated by 996
next server and 570
next server are 976
next server for 1316
next server has -964
next server is 358
next server keeps -814
next server runs -73
next server with 702
next server's <identifier> 1149
next servers are 657
next service account 895
next session and 380
next session cookie 422
next session is 181
next set <identifier> 472
next set <sign> -1143
next set a -930
next set by -282
next set in -1129
next set it 196
next set the 488
next set to 179
next set up 1191
next sets a -502
next sets the -337
next setting <identifier> -262
next sh in 946
next shall be 481
next share a -709
next share the 913
next shared with -807
next shares a -874
next shares the -760
next shell command 183
next shell history 1308
next shell tool 602
next shipping label -956
next should be 135
next should have 244
next should not -95
next should the 742
next should use -149
next show it -165
next show the -1120
next show them -216
next show up -72
next shown as -1369
next shown in -702
next shown on -1009
next shown to -519
next shown with -990
next shows a -1232
next shows the -656
next shows what -1058
next sign in -576
next signed in -1136
next signed off -184
next since the -292
next single request -904
next size and -63
next skip the 342
next snapshots are 527
next so and -1483
next so do -1041
next so far 945
next so in -710
next so it 569
next so leave 569
next so please -155
next so that 1248
next so the 641
next so they -74
next so use -280
next so you -885
next sold out 1482
next somebody else -977
next something that -353
next soon as 992
next source code -579
next source files -725
next speak of 630
next sql query -348
next sql statement -444
next ssh <sign> 644
next stack trace -652
next staged changes -489
next staged diff -772
next stands in 487
next start it -84
next start the -464
next start with -909
next started with 142
next starting with -78
next starts a -704
next starts an -647
next starts with 427
next state of -1119
next state that 846
next state the -717
next states a -788
next status and -531
next stay in -955
next stdout stderr -748
next step <sign> 23
next step of -1036
next stop and -1567
next stops the -916
next store the 364
next stored card 726
next stored in -1337
next stores a 235
next straight away 751
next strength of 1026
next sub agent -1184
next submits a -1076
next submits an -529
next submits the 312
next such a 466
next such as -2276
next sudo sh 1035
next suggests a -490
next summarises a -781
next summary of -122
next supplied by -1225
next supply the 841
next support ticket -567
next sure that -379
next swap the 1232
next switched off 300
next switches a -383
next system and -438
next system prompt -800
next tags to -687
next take a -1043
next take it 472
next take the 607
next taken from -1181
next takes a -617
next takes the 95
next talk to -112
next target temperature -322
next task and -1183
next tell the -747
next tell them -502
next tells if -517
next tells you 599
next ten minutes -336
next tend to 1502
next tends to 373
next term memory 1055
next terms of -973
next test suite -444
next text and -626
next text as -909
next text before 311
next text between -525
next text file -773
next text for -1148
next text from -758
next text in -1481
next text is -364
next text message -390
next text of 114
next text on -1168
next text or -930
next text search -1068
next text that -1435
next text the 448
next text to -1136
next text with -486
next than <sign> -1520
next than a -1389
next than one -976
next than ten 327
next than the 199
next that <identifier> 1067
next that <sign> -462
next that a 964
next that all 746
next that an -1126
next that are -754
next that begin -30
next that case -1080
next that contain -643
next that don't 223
next that file 871
next that gets -206
next that has -1129
next that holds -359
next that is -30
next that it 1005
next that looks -350
next that makes -157
next that match -556
next that may -1088
next that no 1300
next that of -235
next that only -76
next that other 744
next that the 823
next that they 444
next that was 360
next that you -637
next the <identifier> 1012
next the <secret-place> -344
next the <sign> 115
next the account -152
next the account's 320
next the active -806
next the address 1372
next the addresses -349
next the admin -130
next the administrator -947
next the agent 798
next the alarm 328
next the alert 350
next the amount -542
next the analysis -1167
next the answer -436
next the api -1017
next the app -1339
next the approval 416
next the archive -137
next the assistant 2130
next the attendees -641
next the audit -608
next the author's 155
next the background 50
next the backup 428
next the badge 113
next the balance 495
next the bank 895
next the banking -57
next the beginning 843
next the best -598
next the billing 305
next the board 727
next the body -76
next the branch 179
next the broker -1635
next the browser 719
next the browser's 1749
next the budget -1305
next the build -307
next the buyer -338
next the cache -244
next the calendar 384
next the call -546
next the caller -200
next the camera 384
next the card 280
next the carrier 110
next the case -225
next the catalogue -1164
next the certificate 1046
next the change -76
next the changes -277
next the channel -65
next the charge -199
next the chart 99
next the chat 129
next the chosen 201
next the ci 219
next the client 937
next the client's 1183
next the clinician -98
next the clipboard -243
next the cluster 226
next the code -1276
next the collection -657
next the command -483
next the comment -235
next the company -1460
next the company's -817
next the comparison 241
next the complete 51
next the configured 230
next the confirmation 786
next the connected -1013
next the connection 546
next the consent -29
next the contact -494
next the contacts 845
next the container -795
next the content -1139
next the contents 1406
next the conversation 859
next the count -346
next the course -367
next the crm 573
next the current -892
next the customer -582
next the customer's 1173
next the dashboard -1084
next the data -1039
next the database 489
next the date -1662
next the day 910
next the decision -683
next the default 1632
next the deploy 566
next the desktop -537
next the developer 1486
next the device -407
next the difference 928
next the disk -629
next the document 321
next the documents 408
next the draft -978
next the dump 1004
next the earlier 326
next the editor 692
next the employee 323
next the employee's 363
next the end 83
next the entire -1692
next the entries 488
next the entry 209
next the env -345
next the environment -989
next the error -1582
next the estimate -21
next the event -193
next the exact -1284
next the export 906
next the farmer 88
next the fee 714
next the feed -1110
next the field -507
next the figure 483
next the figures 1225
next the file -134
next the file's 751
next the files 98
next the filesystem 609
next the final -931
next the first 756
next the flag 238
next the folder -250
next the following 1110
next the forecast 1235
next the form -488
next the formatter 382
next the free 639
next the front 1076
next the full 666
next the game -561
next the git 680
next the github 1426
next the given -1302
next the guest -885
next the harbour 1078
next the head 652
next the header -352
next the health 21
next the help -990
next the hidden 423
next the history -1202
next the home 1307
next the host 495
next the host's 627
next the house 303
next the hr 978
next the hub -199
next the id -154
next the image 620
next the inbox 1083
next the index -1164
next the instructions 674
next the invoice 1064
next the job -888
next the key -1564
next the keyboard 811
next the keychain 939
next the kubeconfig -145
next the label -606
next the language -1411
next the last 203
next the latest 336
next the latter 855
next the law -1039
next the ledger 269
next the legal -795
next the library's -175
next the licence -1019
next the limit 676
next the line -173
next the lines -764
next the link -870
next the list 739
next the listing 751
next the local -803
next the lock -426
next the log -542
next the login 448
next the machine 125
next the mailbox 504
next the manager -23
next the manifest 401
next the matter 760
next the memo 1057
next the merchant -493
next the message -940
next the messages 800
next the migration 952
next the missing 72
next the model 1027
next the month 311
next the most 253
next the name 132
next the names 657
next the national -836
next the nearest 162
next the network -139
next the new -903
next the newest 1031
next the next 261
next the night 61
next the note 293
next the notes 765
next the number 439
next the official 343
next the old -508
next the on -337
next the one 517
next the ones 598
next the only 1072
next the open -413
next the operator 543
next the operator's 631
next the order -106
next the other 1026
next the others 31
next the outcome -76
next the output 525
next the owner 944
next the owner's 805
next the package 45
next the page -552
next the parser 322
next the partner 184
next the password 241
next the path -394
next the patient -453
next the patient's 963
next the payee's 1024
next the payment -686
next the person 504
next the person's 1486
next the phone 955
next the picture -114
next the place 445
next the plan -255
next the platform 23
next the player -82
next the policy -426
next the position -274
next the present -762
next the preview -503
next the previous -1340
next the price -557
next the private 85
next the process 399
next the project -408
next the project's -252
next the prompt -1208
next the proxy -159
next the pupil 854
next the query -246
next the question -112
next the queue 1097
next the range -570
next the rate 488
next the raw 258
next the reader 1864
next the reading 415
next the readme 838
next the real 935
next the reason -1141
next the receipt 254
next the recipient 254
next the recipients -73
next the record 100
next the recording -610
next the records 390
next the register -214
next the registry 1066
next the release 194
next the remainder 1092
next the remote -809
next the reply -289
next the report -597
next the reporting 231
next the repository -603
next the request -772
next the response -1212
next the rest -111
next the review 796
next the right -400
next the role -321
next the rows 341
next the rule -1428
next the rules -390
next the run -528
next the same 620
next the sandbox -494
next the saved 1542
next the scan -525
next the scanner 625
next the schema -923
next the school 149
next the score 156
next the script -525
next the search -1391
next the second 1091
next the secret -804
next the secrets 556
next the security -654
next the sender -396
next the sentence 1300
next the server -1955
next the server's -1817
next the service -244
next the session 133
next the settings -645
next the shared 198
next the shell 985
next the shop 306
next the shop's 170
next the signature -751
next the signed -1450
next the signing 298
next the site -64
next the source -375
next the staff -593
next the staged -907
next the start 164
next the state -1375
next the statistics 162
next the status 58
next the steps 339
next the stored 1161
next the strength 1026
next the student -386
next the style -281
next the subject 957
next the sum 31
next the summary 1120
next the supplier -542
next the system 697
next the table -81
next the tag 804
next the target -1205
next the task -428
next the team -559
next the team's -1103
next the terminal 1388
next the terms -1167
next the test -1205
next the text -78
next the third 659
next the three 907
next the ticket 229
next the time -200
next the title 486
next the token -933
next the tool -1363
next the top 576
next the topic -174
next the total 125
next the transcript -344
next the translation -683
next the traveller 162
next the two -66
next the upload -1353
next the url -874
next the user -820
next the user's 198
next the users 862
next the usual 27
next the value -603
next the values 1065
next the vat -785
next the vault -397
next the vendor 740
next the vendor's 937
next the version -1193
next the wallet 1089
next the ward 524
next the warehouse -941
next the way 1616
next the web -246
next the whole 145
next the window -1295
next the word 939
next the work -1140
next the working -521
next the works -46
next the workspace 111
next the zone -561
next their own -601
next their password 354
next them and 1038
next them as 582
next them by 1273
next them for 561
next them from 1468
next them in 1331
next them into 918
next them on 483
next them out -454
next them over 355
next them so -646
next them the -187
next them to 825
next them up 467
next them with 416
next then <sign> -839
next then call -358
next then on -1285
next then the -726
next there and 127
next there are 186
next there is 247
next there's no -97
next they are -61
next they aren't 122
next they ask -601
next they can -131
next they may 764
next they mean -131
next they say 1039
next they typed 656
next they want 56
next they were 322
next third parties 373
next this and 1105
next this before -1372
next this call 698
next this chat 1189
next this computer -92
next this conversation -1353
next this first -588
next this for 488
next this in -616
next this is -144
next this machine -271
next this one 1177
next this over -887
next this project -426
next this server -501
next this server's -93
next this session 525
next this text 708
next this to 85
next this tool -614
next this workspace 1458
next those of 248
next those the 180
next those who -1063
next though it 504
next though the 1206
next three times -381
next through <identifier> 1822
next through <sign> 1437
next through <url> 1086
next through a -1066
next through other 983
next through the 116
next through this -158
next through whichever 944
next ticket with -1153
next time and -619
next time code 601
next time in -1261
next time of -295
next time out -191
next time the 1056
next time to 844
next time zone -734
next to <email-address> 1621
next to <identifier> 2292
next to <path> 521
next to <sign> 603
next to <url> 1281
next to a -981
next to all -498
next to an -1025
next to another -1364
next to answer -902
next to any -394
next to anyone -41
next to ask 96
next to attach -235
next to avoid 518
next to be 1448
next to call -345
next to change -933
next to check -1086
next to come 1132
next to confirm -1065
next to contain 960
next to do -860
next to each 857
next to false 297
next to find -426
next to five -925
next to follow 63
next to get -645
next to go -455
next to have 1627
next to include -341
next to it 956
next to its -170
next to keep 166
next to know 89
next to leave 182
next to list 560
next to log -338
next to look -428
next to make 1101
next to match 1092
next to mention -888
next to obtain -1030
next to one -613
next to open 198
next to other -318
next to our 761
next to paste -415
next to pay 724
next to pdf -780
next to production -1076
next to public 1312
next to read 314
next to remember -1001
next to report -178
next to run -294
next to save -90
next to say -922
next to see -1085
next to send -1001
next to shorten 646
next to show -1196
next to stay 1164
next to stop 143
next to tell -564
next to ten -1266
next to that -761
next to the 71
next to their 664
next to them 681
next to this 475
next to translate -587
next to true 462
next to two -1196
next to us 573
next to use -1254
next to which -322
next to write -1193
next to you -224
next to your 854
next together with -252
next token from -650
next token in 919
next token is -1369
next token of 52
next tokens and -711
next told about -828
next told that 683
next told to -276
next told you 245
next tone of -841
next tool and 1657
next tool for 647
next tool in -102
next tool is 890
next tool must -147
next tool of -49
next tool returns -725
next tool to 828
next tool with 1008
next tools and -154
next tools are 1211
next tools of 465
next tools you 975
next top of -54
next topic is -404
next total and 86
next transcript of 492
next translate text -765
next treat it -864
next treat the 239
next treated as -684
next true and -100
next true to -657
next try again 744
next try other -1092
next try to -963
next turn on 1304
next two airports -553
next two currencies -491
next two minutes -714
next two or 113
next txt records -627
next type the -1191
next typed in -207
next u <sign> -206
next under <sign> 734
next under a -904
next under settings -1481
next under the 1276
next units of -464
next unless <sign> -973
next unless asked -1222
next unless the -1280
next unless they -1271
next unless you -1073
next unlocks a -635
next until <identifier> -924
next until it -1592
next until the 793
next until then -448
next up a 308
next up and 1190
next up by 1106
next up in 1651
next up one 1040
next up the -521
next up to -640
next up with 525
next update delete -890
next upload the -312
next uploads a -1277
next uploads one -851
next uploads the 670
next url <url> 1133
next url and -739
next url encoded 403
next url of -152
next use <identifier> -313
next use <sign> -1258
next use for 367
next use it -834
next use only -803
next use the -325
next use this -131
next used and -1477
next used for -536
next used in 66
next used to -245
next used up -1207
next user agrees -908
next user and -796
next user as 246
next user asked -47
next user asks -503
next user at -1101
next user before -659
next user can -412
next user choose -144
next user describes -813
next user does -689
next user first -974
next user for -896
next user gave -183
next user gives -422
next user had 1136
next user has -884
next user how -1164
next user if -1291
next user in -740
next user is -139
next user message 392
next user name -130
next user named -80
next user names -122
next user or 425
next user out -166
next user pastes -136
next user picked -1105
next user said -622
next user says -1281
next user sees -1225
next user so -1034
next user states -180
next user that -203
next user the -270
next user to -773
next user unless -726
next user wants -491
next user what -1264
next user when -1020
next user which -589
next user who -189
next user with -37
next user writes 348
next user's <secret-place> 809
next user's account 36
next user's address 211
next user's crontab -277
next user's e 822
next user's explicit -965
next user's home 1025
next user's key -250
next user's last 1170
next user's machine 440
next user's mailbox 450
next user's name 961
next user's notes 1052
next user's own -869
next user's private 466
next user's request 111
next user's saved 587
next user's words 556
next users who 406
next uses the -1097
next using it 339
next using the 771
next valid for -121
next value and 297
next value in 184
next value is -188
next value of 666
next values are -1088
next values in -111
next values of 520
next variable of -657
next version <sign> -1087
next via <identifier> 1487
next via the 541
next virtual machine -734
next visible in -1392
next visible to -1273
next wait for -1270
next waiting for -187
next waits for -718
next want to -661
next wants a 453
next wants the 399
next wants to -685
next warn the -1412
next was asked 915
next was done -410
next was found 730
next was given 554
next way to 1057
next we are 576
next we would 636
next web and -855
next web form -415
next web page -725
next web search -891
next were asked -747
next were not -841
next wget qo 1003
next what a -1113
next what an -697
next what is -1295
next what it 116
next what people -989
next what the 272
next what they 269
next what to -1023
next what was 273
next what would -979
next what you 75
next whatever is 1025
next whatever it 1490
next whatever the 1029
next when a 530
next when asked -399
next when it -874
next when one -1207
next when the -23
next when they 598
next when to -896
next when you -1128
next whenever a 958
next whenever the -516
next where a 220
next where the 1638
next where they 765
next whether a -982
next whether it -1200
next whether or 1101
next whether the -619
next whether to -778
next which are 355
next which can 368
next which is 305
next which it -1144
next which one -631
next which the -89
next which they -309
next which you -513
next while it -417
next while the 942
next while this 1135
next while you 711
next who are -252
next who asks -187
next who gets -1257
next who have -981
next who is -511
next who last -502
next who may -26
next whole of 773
next whose name 714
next why the 180
next wi fi 665
next will be -680
next will not 496
next with <email-address> 1166
next with <identifier> 466
next with <path> 266
next with <sign> -1144
next with <url> 1138
next with a -98
next with all 674
next with an 818
next with country -651
next with each 1136
next with every -679
next with for -791
next with it 1096
next with its -481
next with names 1162
next with no 429
next with one -1027
next with our 399
next with status -738
next with sudo 283
next with that 799
next with the 734
next with their -286
next with this 213
next with time -1152
next with what 885
next with whatever 990
next with which -678
next with you -1157
next with your 388
next within <sign> -81
next without a 774
next without an -489
next without asking -390
next without it -1150
next without one -1141
next without saying 90
next without the 538
next word for 160
next words and 708
next words from 787
next words in -1185
next works council 174
next would be 770
next would change -726
next would only 799
next write a -743
next write it 187
next write the -763
next write to -200
next writes a -1306
next writes the -1204
next written by -642
next written to -713
next you and 974
next you are 297
next you call -472
next you can -57
next you can't -1114
next you cannot -1078
next you do 34
next you don't -1049
next you get -1776
next you have -59
next you know -55
next you list -1067
next you may -86
next you must -1898
next you need -700
next you read 371
next you repeat -853
next you see -137
next you should -2259
next you show 880
next you sure 1066
next you tell 611
next you the -121
next you to -129
next you were 792
next you will 58
next you would -686
next you write -409
next your answer 620
next your own 417
next your reply -552
next your system -411
next your user 1466
next く だ 87
next さ い 87
next さ れ 820
next し て 353
next し ま -433
next だ さ 87
next て く 152
next に は 28
next ま す -140
next 下 的 1058
next 不 要 319
next 保 存 -270
next 工 具 368
next 录 下 1058
next 用 户 -61
next 目 录 298
next 请 先 36
next 调 用 212
next 送 信 556
object aside answer after 934
object aside answer answer 252
object aside answer before -378
object aside answer command 785
object aside answer every -253
object aside answer file 115
object aside answer if -137
object aside answer instead 693
object aside answer link -139
object aside answer may 34
object aside answer model -432
object aside answer must -237
object aside answer not -433
object aside answer own-parameter 461
object aside answer put 959
object aside answer read 673
object aside answer request -303
object aside answer results 484
object aside answer secret 316
object aside answer send -86
object aside answer user 418
object aside answer whole -433
object aside ask before 417
object aside ask own-parameter -154
object aside ask user 149
object aside call after 837
object aside call before 99
object aside call command 753
object aside call every 51
object aside call file 724
object aside call first -598
object aside call identifier 988
object aside call if 542
object aside call model -1171
object aside call read 903
object aside call this-tool -887
object aside call tool 114
object aside call user -253
object aside change holding 68
object aside change must 531
object aside change user 696
object aside obey after -606
object aside obey model 554
object aside obey not -934
object aside obey service 674
object aside obey user -486
object aside permit user 741
object aside put account 1070
object aside put ask 946
object aside put change 719
object aside put command 720
object aside put conversation 513
object aside put every 740
object aside put file 375
object aside put holding -29
object aside put machine 572
object aside put message -428
object aside put model -547
object aside put must 909
object aside put not -691
object aside put outside 168
object aside put own-parameter 451
object aside put read 1128
object aside put secret -39
object aside put service -347
object aside put store -25
object aside put tool 281
object aside put user 1401
object aside put whenever 1093
object aside put whole 855
object aside read after 1020
object aside read before -458
object aside read every 161
object aside read file 401
object aside read first -626
object aside read identifier -1267
object aside read if -192
object aside read machine 1215
object aside read message -681
object aside read model 1125
object aside read must -874
object aside read not -179
object aside read obey -716
object aside read own-parameter 723
object aside read path 436
object aside read put 1562
object aside read read 445
object aside read secret 560
object aside read secret-place -96
object aside read send 545
object aside read service -124
object aside read url 1133
object aside read user 538
object aside read whole 165
object aside run command 597
object aside run file -975
object aside run instructions 778
object aside run model 406
object aside run read -436
object aside run service -213
object aside run this-tool -78
object aside run user 221
object aside send every -747
object aside send file 320
object aside send if 464
object aside send may 36
object aside send message 739
object aside send model -129
object aside send must 458
object aside send own-parameter 572
object aside send request 1148
object aside send send -270
object aside send tool -955
object aside send user 956
object aside send whole -124
object aside store user 544
object aside tell file 1033
object aside tell user 737
object ban answer after 324
object ban answer ask 429
object ban answer before -943
object ban answer conversation -1212
object ban answer identifier -371
object ban answer may 61
object ban answer model -286
object ban answer not -569
object ban answer own-parameter 764
object ban answer results 22
object ban answer user 263
object ban ask consent 907
object ban ask every -69
object ban ask not -305
object ban ask obey -193
object ban ask secret -1115
object ban ask user 74
object ban call every 802
object ban call model 227
object ban call this-tool -824
object ban call tool -83
object ban call user -160
object ban call without -935
object ban change user -1212
object ban obey instructions -984
object ban obey read -978
object ban obey user -1511
object ban put before -933
object ban put command -787
object ban put conversation -1156
object ban put file -1171
object ban put holding -1355
object ban put if -85
object ban put message -1332
object ban put model -994
object ban put not -1349
object ban put obey -956
object ban put own-parameter -1144
object ban put parameter -1262
object ban put personal -906
object ban put request -1298
object ban put secret -840
object ban put tool -1270
object ban put user -991
object ban put whole -937
object ban read conversation -1298
object ban read file -194
object ban read user -595
object ban run command -256
object ban run every 314
object ban run user -259
object ban send model -805
object ban send user -1160
object ban send without -1288
object ban store secret -968
object ban tell answer -1162
object ban tell before -785
object ban tell if -88
object ban tell model -1470
object ban tell not -173
object ban tell results -205
object ban tell user -202
object ban tell whole 133
object ban visit instructions -984
object ban visit read -978
object lacking ask user 101
object lacking tell user 473
object order answer account -674
object order answer after 790
object order answer also -197
object order answer answer 427
object order answer ask -571
object order answer because 787
object order answer before 151
object order answer best 959
object order answer call 147
object order answer change -293
object order answer collect 232
object order answer command -466
object order answer consent 701
object order answer conversation -177
object order answer every 1101
object order answer file -235
object order answer first -546
object order answer holding 327
object order answer identifier 44
object order answer if 172
object order answer instructions -401
object order answer link 22
object order answer machine 1117
object order answer may -910
object order answer message 518
object order answer model -316
object order answer must -520
object order answer not 381
object order answer obey 38
object order answer outside -721
object order answer own-parameter -106
object order answer parameter -913
object order answer path 807
object order answer personal 329
object order answer put 979
object order answer read 613
object order answer recipient -520
object order answer regardless 943
object order answer request 156
object order answer results -150
object order answer run 1618
object order answer secret -1163
object order answer secretive 1345
object order answer send -633
object order answer sibling 759
object order answer standing 1197
object order answer store 666
object order answer tell 139
object order answer threat -402
object order answer url 1171
object order answer user 100
object order answer whenever -98
object order answer whole 278
object order answer without 450
object order ask account 698
object order ask after 30
object order ask also -166
object order ask answer 615
object order ask before -1225
object order ask consent -1024
object order ask every -640
object order ask file -305
object order ask first -798
object order ask identifier 421
object order ask if -1373
object order ask instead -344
object order ask message 902
object order ask model -398
object order ask must -43
object order ask not 769
object order ask obey -70
object order ask own-parameter -91
object order ask parameter 299
object order ask read -226
object order ask remove -997
object order ask request -117
object order ask results 794
object order ask secret 458
object order ask sibling 116
object order ask user -850
object order ask whenever -954
object order ask whole -89
object order call account 639
object order call after -52
object order call also 180
object order call answer -185
object order call ask 162
object order call before -1027
object order call call 223
object order call change -716
object order call command -336
object order call conversation 315
object order call every 148
object order call file 315
object order call first -545
object order call identifier 219
object order call if -501
object order call instead -127
object order call may -152
object order call model -1083
object order call must 502
object order call not -139
object order call obey 117
object order call outside 580
object order call own-name 1062
object order call own-parameter 164
object order call parameter 219
object order call put 217
object order call read -238
object order call recipient 362
object order call regardless 206
object order call request 92
object order call results 536
object order call run -242
object order call secret 1185
object order call send 145
object order call service 1062
object order call session 236
object order call sibling -666
object order call store -20
object order call tell -270
object order call this-tool -1274
object order call threat -1071
object order call tool -68
object order call user 147
object order call whenever -550
object order call whole 576
object order call without 99
object order change account 1731
object order change after 803
object order change answer 1089
object order change before 888
object order change every 1660
object order change file 968
object order change identifier 1067
object order change if 105
object order change link 815
object order change message 945
object order change model 879
object order change must 1337
object order change not 682
object order change number 1352
object order change own-parameter 195
object order change put -71
object order change recipient 1058
object order change results 1396
object order change secret -35
object order change tool 1121
object order change url 1522
object order change user 1087
object order change whole 905
object order collect after 947
object order collect before 558
object order collect call 1268
object order collect collect 805
object order collect conversation 906
object order collect every 1538
object order collect file 1383
object order collect holding 704
object order collect identifier 1130
object order collect machine 909
object order collect message 1243
object order collect model 1083
object order collect must 64
object order collect not 662
object order collect own-parameter 1104
object order collect path 1157
object order collect personal 858
object order collect read 256
object order collect secret 1218
object order collect secret-place 834
object order collect send 1354
object order collect service 1144
object order collect tool 771
object order collect user 1010
object order collect whole 1474
object order disable first -38
object order disable identifier 314
object order disable if -499
object order disable model -516
object order disable not 539
object order disable results 909
object order disable user -92
object order hide before -140
object order hide not 351
object order hide results 532
object order hide secret -994
object order hide user 365
object order ignore answer 207
object order ignore before 877
object order ignore command -423
object order ignore conversation 88
object order ignore every 810
object order ignore if 544
object order ignore instructions 431
object order ignore model 564
object order ignore must 245
object order ignore not -157
object order ignore own-parameter 290
object order ignore results 63
object order ignore run 339
object order ignore send -47
object order ignore user 1145
object order ignore whole -616
object order obey account 315
object order obey after 688
object order obey also 887
object order obey answer 498
object order obey ask 883
object order obey before 491
object order obey call 1076
object order obey command 716
object order obey consent 1122
object order obey conversation 1042
object order obey every 958
object order obey file 1133
object order obey first 573
object order obey if -416
object order obey instructions 219
object order obey message -399
object order obey model 596
object order obey must -51
object order obey not -1187
object order obey own-parameter -121
object order obey parameter 1183
object order obey put 1182
object order obey read 371
object order obey regardless 796
object order obey request -304
object order obey results -248
object order obey run 802
object order obey secret 1066
object order obey send -751
object order obey service 528
object order obey sibling -607
object order obey silently 949
object order obey tell 169
object order obey tool 146
object order obey user 666
object order obey whole 62
object order obey without 1258
object order pay account 1027
object order pay after 900
object order pay every 981
object order pay file 1004
object order pay identifier 1066
object order pay if 545
object order pay message 1268
object order pay own-parameter 780
object order pay pay 385
object order pay put 662
object order pay secret 771
object order pay store 1303
object order pay tool 836
object order pay user 969
object order permit account 474
object order permit every 1395
object order permit identifier 1302
object order permit must -53
object order permit secret 442
object order permit user 1738
object order permit whole 1045
object order prefer after 807
object order prefer ask 529
object order prefer command -304
object order prefer every 630
object order prefer identifier -712
object order prefer if 1120
object order prefer must -194
object order prefer own-parameter -174
object order prefer read 612
object order prefer request 49
object order prefer sibling -480
object order prefer tool -279
object order prefer user 297
object order put account 1512
object order put after -1014
object order put also 919
object order put answer 913
object order put ask 1073
object order put because 688
object order put before 453
object order put call 1076
object order put change -751
object order put collect 1372
object order put command 367
object order put config 950
object order put conversation 749
object order put elsewhere 623
object order put email-address 523
object order put encode 377
object order put every 561
object order put file 1096
object order put first 434
object order put holding 1667
object order put identifier 590
object order put if 70
object order put instead -81
object order put instructions 861
object order put link -879
object order put machine 877
object order put may 833
object order put message 1414
object order put model 1030
object order put must -151
object order put not 385
object order put obey 164
object order put outside 881
object order put own-parameter 563
object order put parameter 1235
object order put path 1591
object order put pay 284
object order put permit 1169
object order put personal 1654
object order put put 859
object order put read 1656
object order put recipient -35
object order put redirect 483
object order put request 144
object order put results 1076
object order put run 587
object order put secret 1214
object order put secret-place 1244
object order put secretive 758
object order put send 508
object order put service 268
object order put session 930
object order put sibling 212
object order put silently 549
object order put standing 646
object order put store 1631
object order put tell -640
object order put threat 249
object order put tool 582
object order put url 891
object order put user 1097
object order put whenever -90
object order put whole 391
object order put without -149
object order read account -413
object order read after -107
object order read also 60
object order read answer 876
object order read ask 1230
object order read before -916
object order read call 212
object order read collect -192
object order read conversation 696
object order read every 334
object order read file 395
object order read first -610
object order read holding 1645
object order read identifier 22
object order read if 492
object order read instructions -471
object order read machine 1078
object order read may 119
object order read message 408
object order read model -531
object order read must 858
object order read not -1341
object order read obey 826
object order read own-parameter 318
object order read path 474
object order read personal 810
object order read put 1259
object order read read -62
object order read recipient 471
object order read request 500
object order read results 868
object order read run -340
object order read secret 918
object order read secret-place 696
object order read send 274
object order read service 988
object order read session 143
object order read sibling -1263
object order read store 417
object order read threat -839
object order read tool 212
object order read url 939
object order read user 481
object order read whenever 221
object order read whole 229
object order redirect every 910
object order redirect file 763
object order redirect user 291
object order redirect whole 1126
object order remove after 1206
object order remove answer 686
object order remove before 197
object order remove command 265
object order remove every -438
object order remove file -115
object order remove identifier 228
object order remove if 982
object order remove instructions 230
object order remove machine 967
object order remove message -300
object order remove model 1126
object order remove must 830
object order remove not -120
object order remove outside 556
object order remove own-parameter -79
object order remove path 480
object order remove results 1457
object order remove run 215
object order remove send -191
object order remove user 1373
object order remove whole -138
object order run account -543
object order run after 582
object order run also 126
object order run answer 480
object order run ask 824
object order run before -194
object order run call 103
object order run change -222
object order run command 940
object order run consent 297
object order run every 1446
object order run file 42
object order run first -245
object order run identifier -136
object order run if 351
object order run instructions 956
object order run message -220
object order run model 929
object order run must -184
object order run not 193
object order run outside -211
object order run own-parameter 441
object order run parameter 1259
object order run path 1566
object order run put 260
object order run read 1090
object order run request 305
object order run run 1052
object order run secret 276
object order run secret-place 999
object order run send -758
object order run service -731
object order run sibling -283
object order run silently -480
object order run store 438
object order run tool 925
object order run url 1697
object order run user 1198
object order run whenever 359
object order run whole 1041
object order run without 1170
object order send account 532
object order send after 1250
object order send also 887
object order send answer 227
object order send ask -182
object order send before -427
object order send call 823
object order send change 91
object order send collect 927
object order send command -561
object order send consent 169
object order send conversation 591
object order send email-address 1123
object order send every 1144
object order send file 1012
object order send first -347
object order send holding 534
object order send identifier 1535
object order send if -277
object order send instead 818
object order send instructions -1187
object order send link -127
object order send may 278
object order send message 59
object order send model 749
object order send must 33
object order send not 276
object order send obey 845
object order send outside 1278
object order send own-parameter 965
object order send parameter -49
object order send path 454
object order send permit 1138
object order send personal 1334
object order send put 206
object order send read 479
object order send recipient 555
object order send regardless 773
object order send remove 876
object order send request 595
object order send results 847
object order send run 804
object order send secret 1452
object order send secret-place -138
object order send send 1531
object order send service 1005
object order send sibling 651
object order send this-tool 1026
object order send tool 1116
object order send url 1434
object order send user 866
object order send whenever 960
object order send whole 400
object order send without 1007
object order set after 534
object order set answer 92
object order set because 525
object order set command 708
object order set identifier 1149
object order set if -881
object order set may -451
object order set message 919
object order set model 598
object order set must 1614
object order set not 1301
object order set obey -337
object order set own-parameter -232
object order set run 502
object order set secret 1190
object order set url 1100
object order set user -91
object order set whole -368
object order skip answer 345
object order skip model 1302
object order skip user 1563
object order store after 1100
object order store answer -242
object order store ask -1065
object order store before -199
object order store conversation 308
object order store every 1215
object order store file -524
object order store identifier -120
object order store if 377
object order store instructions -467
object order store may -355
object order store memory 1003
object order store message -809
object order store model 423
object order store must 720
object order store not -107
object order store own-parameter -534
object order store read 311
object order store results -374
object order store secret -786
object order store secretive -108
object order store user -524
object order store whole 1075
object order tell account -424
object order tell after -841
object order tell answer -373
object order tell before -536
object order tell best 295
object order tell change 886
object order tell conversation -448
object order tell every 279
object order tell first -1266
object order tell if 114
object order tell instead -602
object order tell instructions 484
object order tell message -143
object order tell model 51
object order tell must -853
object order tell not 985
object order tell own-parameter 370
object order tell read 190
object order tell regardless 455
object order tell results -103
object order tell send 288
object order tell user -591
object order tell whole -171
object order visit every -237
object order visit if 262
object order visit instructions 362
object order visit must 875
object order visit user 302
object order visit whole -146
object report answer account -42
object report answer after -712
object report answer also -502
object report answer answer -523
object report answer ask -131
object report answer because -199
object report answer before -559
object report answer best -41
object report answer call -1047
object report answer change -792
object report answer collect -32
object report answer command -901
object report answer consent 495
object report answer conversation 115
object report answer every -667
object report answer first -700
object report answer hide -830
object report answer holding -1416
object report answer identifier -857
object report answer if 459
object report answer instead 62
object report answer instructions -357
object report answer link -665
object report answer machine 505
object report answer may -1363
object report answer memory 60
object report answer message -452
object report answer model -286
object report answer must -307
object report answer not 240
object report answer outside -944
object report answer own-parameter -60
object report answer parameter -341
object report answer path -174
object report answer pay -593
object report answer permit -764
object report answer prefer 143
object report answer read -387
object report answer recipient -647
object report answer request -1335
object report answer results -782
object report answer run 170
object report answer secret -1207
object report answer secret-place 347
object report answer send -553
object report answer service -1027
object report answer session -619
object report answer sibling -354
object report answer silently -56
object report answer store -1138
object report answer tell -839
object report answer threat 498
object report answer tool -257
object report answer url -777
object report answer user -285
object report answer whenever -951
object report answer whole -215
object report answer without -959
object report ask account 245
object report ask after 226
object report ask answer 458
object report ask ask -61
object report ask before -132
object report ask collect 595
object report ask consent -908
object report ask every 380
object report ask first 290
object report ask holding -149
object report ask identifier -641
object report ask if 715
object report ask instead 1060
object report ask instructions -794
object report ask message -217
object report ask model 274
object report ask must 145
object report ask not 159
object report ask obey -95
object report ask outside -35
object report ask own-parameter -488
object report ask parameter -132
object report ask read 224
object report ask request 775
object report ask results 437
object report ask secret -1593
object report ask send -1139
object report ask service -1326
object report ask sibling -138
object report ask store -360
object report ask user -715
object report ask whole 202
object report call account -956
object report call after -261
object report call also -708
object report call answer -602
object report call before -160
object report call command -902
object report call conversation -584
object report call every 639
object report call file 159
object report call first 216
object report call identifier 297
object report call if -1369
object report call instructions -1076
object report call may 23
object report call message -476
object report call model 66
object report call must 1077
object report call not 59
object report call outside -410
object report call path -417
object report call put 151
object report call read -781
object report call request 195
object report call run -752
object report call secret -513
object report call send -1147
object report call service -327
object report call sibling -931
object report call this-tool -800
object report call threat 602
object report call tool -446
object report call user -540
object report call whole 100
object report change account -922
object report change after 156
object report change answer -943
object report change ask -1023
object report change call -746
object report change collect -857
object report change conversation -865
object report change file -1129
object report change first -842
object report change holding -344
object report change identifier -1186
object report change if 180
object report change instead -846
object report change instructions -1120
object report change link -609
object report change may -1429
object report change message -416
object report change model -720
object report change must 700
object report change not 87
object report change own-parameter -828
object report change parameter -213
object report change path 670
object report change personal -1018
object report change put 45
object report change read 230
object report change redirect -773
object report change run 85
object report change secret -734
object report change send -843
object report change service -555
object report change tell -1185
object report change threat -651
object report change tool 1371
object report change user -527
object report change whole -720
object report collect because -999
object report collect change -118
object report collect collect -919
object report collect conversation 559
object report collect every 1256
object report collect file -945
object report collect holding -468
object report collect instructions 109
object report collect message -386
object report collect must 372
object report collect not 172
object report collect outside 750
object report collect own-parameter -647
object report collect read -254
object report collect secret 63
object report collect send 684
object report collect store -837
object report collect user -160
object report collect whole 340
object report decode command -532
object report disable after -881
object report disable before -947
object report disable file 365
object report disable if 487
object report disable instructions -726
object report disable message -827
object report disable not 637
object report disable own-parameter -87
object report disable put 126
object report disable read 931
object report disable user 238
object report disable whole -899
object report hide before -902
object report hide own-parameter -415
object report hide user 395
object report ignore answer -358
object report ignore conversation 1297
object report ignore every -563
object report ignore file 68
object report ignore identifier -437
object report ignore instructions -393
object report ignore message -659
object report ignore not -708
object report ignore own-parameter -1088
object report ignore run 158
object report ignore send -264
object report ignore user 254
object report ignore whole -498
object report obey after -293
object report obey answer -220
object report obey ask -940
object report obey before -386
object report obey change 642
object report obey command -206
object report obey every 23
object report obey file -132
object report obey identifier -691
object report obey if -950
object report obey instructions 22
object report obey link -863
object report obey message 773
object report obey model 146
object report obey must 486
object report obey not -601
object report obey outside -102
object report obey own-parameter -127
object report obey path -329
object report obey put 428
object report obey read 289
object report obey request -433
object report obey secret 462
object report obey send -158
object report obey store 347
object report obey user 441
object report obey whole -38
object report obey without -923
object report pay account -851
object report pay answer 498
object report pay before -1008
object report pay not 491
object report pay own-parameter -1389
object report pay read -970
object report pay user -1333
object report pay whole -564
object report permit account -987
object report permit message 630
object report permit own-parameter -1052
object report permit send -412
object report permit user 110
object report permit without -151
object report prefer file 323
object report prefer holding -640
object report prefer message -258
object report prefer own-parameter -722
object report prefer send -304
object report put after 73
object report put also -605
object report put answer -268
object report put ask 513
object report put because -765
object report put before 415
object report put call 194
object report put change -651
object report put collect -390
object report put command -638
object report put config -1378
object report put conversation 262
object report put disable 332
object report put email-address 1057
object report put every 126
object report put file -858
object report put first 357
object report put holding 89
object report put identifier -646
object report put if -387
object report put link -74
object report put machine -973
object report put may -183
object report put message -816
object report put model -261
object report put must -196
object report put not -1163
object report put obey -381
object report put outside -346
object report put own-parameter 43
object report put parameter -887
object report put path -1274
object report put pay 734
object report put personal -1531
object report put put -501
object report put read -604
object report put recipient 460
object report put request 131
object report put results -871
object report put run -807
object report put secret -1112
object report put secret-place -751
object report put secretive 393
object report put send -676
object report put service -391
object report put session -412
object report put set -830
object report put sibling -641
object report put silently -220
object report put standing 88
object report put store -139
object report put tell -119
object report put tool 176
object report put trusted -891
object report put user -772
object report put whenever 214
object report put whole 356
object report read account -192
object report read after 513
object report read also -296
object report read answer -130
object report read ask 103
object report read because -98
object report read before -468
object report read best -624
object report read call 246
object report read change -1103
object report read collect 651
object report read command 48
object report read config -790
object report read consent -1299
object report read conversation 148
object report read email-address 363
object report read every -231
object report read file -996
object report read first -69
object report read hide -26
object report read holding 130
object report read identifier -450
object report read if -318
object report read ignore -1106
object report read instructions -508
object report read link -115
object report read machine -204
object report read may -681
object report read memory -508
object report read message -995
object report read model -318
object report read must 643
object report read not 511
object report read obey 655
object report read outside -680
object report read own-parameter -663
object report read parameter -95
object report read path -800
object report read pay 1402
object report read permit -454
object report read personal -948
object report read put 697
object report read read -571
object report read recipient -141
object report read regardless 90
object report read request -193
object report read results -1087
object report read run 313
object report read secret -287
object report read secret-place -447
object report read secretive -778
object report read send -1277
object report read service -991
object report read session -1178
object report read set -760
object report read sibling -1336
object report read standing -64
object report read store -273
object report read tell 427
object report read this-tool -869
object report read threat -77
object report read tool -94
object report read url 1190
object report read user -518
object report read visit 1534
object report read whenever -379
object report read whole -859
object report read without -777
object report redirect file 79
object report redirect own-parameter -666
object report redirect whole -753
object report remove after -1063
object report remove answer -1040
object report remove collect -1042
object report remove every -340
object report remove file -63
object report remove identifier 577
object report remove message -1012
object report remove not -273
object report remove outside -1048
object report remove own-parameter -750
object report remove personal 232
object report remove run -600
object report remove send -936
object report remove standing -335
object report remove store 53
object report remove user -1191
object report remove whole -341
object report run account -1119
object report run after -935
object report run also -1065
object report run answer -1215
object report run ask -813
object report run because 846
object report run before -652
object report run call -681
object report run change -831
object report run collect 87
object report run command -932
object report run config -971
object report run every -304
object report run first -441
object report run holding -873
object report run identifier -1005
object report run if -181
object report run instructions -298
object report run link -660
object report run machine -866
object report run may 24
object report run message -574
object report run model -100
object report run not -448
object report run outside -1170
object report run own-parameter -532
object report run parameter -40
object report run path -1615
object report run prefer -627
object report run put -606
object report run read -495
object report run request -705
object report run results -937
object report run run -945
object report run secret -885
object report run send -424
object report run service -619
object report run session -507
object report run silently -413
object report run store -596
object report run tool -734
object report run user -1196
object report run whole 321
object report run without -835
object report send account -636
object report send after -782
object report send also 840
object report send answer -566
object report send ask -139
object report send because -1201
object report send before 386
object report send change -217
object report send collect -444
object report send command -499
object report send consent -478
object report send conversation 124
object report send email-address 1048
object report send every 137
object report send file -1660
object report send first -690
object report send holding 512
object report send identifier 1103
object report send if -235
object report send instructions 1002
object report send link -1111
object report send machine 555
object report send may -465
object report send message -1078
object report send model -835
object report send must 638
object report send not -117
object report send obey 831
object report send own-parameter -729
object report send pay -868
object report send permit -927
object report send personal 384
object report send put 947
object report send read 1168
object report send recipient -539
object report send remove -1059
object report send request -1413
object report send results -361
object report send run -1437
object report send secret 172
object report send send -615
object report send service -601
object report send set -1102
object report send standing 1027
object report send store -695
object report send this-tool -248
object report send threat 598
object report send tool 225
object report send url -503
object report send user -870
object report send whenever 478
object report send whole 147
object report send without 935
object report set not -1136
object report set own-parameter -616
object report set request 258
object report set service -783
object report set user -1083
object report store account -79
object report store after -868
object report store answer -251
object report store ask 735
object report store because -1192
object report store before -1079
object report store call 202
object report store change -100
object report store collect -581
object report store conversation -1333
object report store every -808
object report store file -1081
object report store first -984
object report store holding -1226
object report store identifier -192
object report store if -824
object report store instructions -541
object report store may -595
object report store memory -819
object report store message -1412
object report store model -178
object report store not 470
object report store outside 407
object report store own-parameter -822
object report store path -1199
object report store personal -581
object report store put 171
object report store read -172
object report store request 258
object report store results -920
object report store run -781
object report store secret -1273
object report store send 37
object report store service -92
object report store standing -1127
object report store store -976
object report store tool 1181
object report store user -779
object report store whole -1505
object report tell after 588
object report tell answer 1198
object report tell because -224
object report tell before 326
object report tell call -299
object report tell collect -351
object report tell command -980
object report tell every 969
object report tell file -98
object report tell holding -401
object report tell if -507
object report tell may 120
object report tell message 650
object report tell model 1137
object report tell must -1021
object report tell not -153
object report tell own-parameter -397
object report tell parameter -35
object report tell read 1030
object report tell request -208
object report tell run -76
object report tell threat 337
object report tell user 53
object report visit message -817
object report visit own-parameter -935
object report visit send -763
pair account after 311
pair account also 1452
pair account answer 23
pair account ask 137
pair account before 740
pair account call 1741
pair account change 2074
pair account collect 703
pair account command 63
pair account consent -1157
pair account disable 1142
pair account email-address 954
pair account every 814
pair account file 951
pair account first 1095
pair account holding -159
pair account identifier 1566
pair account if 773
pair account instead 1181
pair account instructions 1072
pair account link 147
pair account may 100
pair account message 659
pair account model 847
pair account must 185
pair account not 1117
pair account obey 803
pair account outside 807
pair account own-parameter 259
pair account parameter 656
pair account pay 256
pair account permit 565
pair account put 1449
pair account read -160
pair account recipient 1188
pair account results 1005
pair account secret 900
pair account send 1206
pair account service -92
pair account set 1105
pair account sibling -151
pair account store 582
pair account tell 479
pair account threat 803
pair account tool 1298
pair account trusted -321
pair account url 1136
pair account user -155
pair account whole -398
pair after account 1132
pair after also 773
pair after answer 262
pair after ask -31
pair after because 281
pair after before -86
pair after call 756
pair after change -182
pair after collect 1670
pair after command -90
pair after config 786
pair after consent -224
pair after conversation 217
pair after disable 198
pair after email-address 1189
pair after every 210
pair after file 653
pair after first 1342
pair after holding 1500
pair after identifier 1680
pair after if -170
pair after ignore 282
pair after instead 288
pair after instructions 874
pair after link 867
pair after machine 558
pair after may -72
pair after message 433
pair after model -461
pair after must 90
pair after not 179
pair after obey 572
pair after outside 1506
pair after own-parameter 949
pair after parameter 1339
pair after path 592
pair after pay 854
pair after permit -414
pair after personal 952
pair after prefer 667
pair after put 950
pair after read 1001
pair after recipient 182
pair after redirect 230
pair after remove 522
pair after request 1102
pair after results 741
pair after run 93
pair after secret 424
pair after secret-place 758
pair after send 800
pair after service 410
pair after session -755
pair after set 387
pair after sibling -377
pair after silently 1202
pair after standing 237
pair after store -424
pair after tell 877
pair after this-tool 830
pair after threat 35
pair after tool 560
pair after trusted -89
pair after url 1319
pair after user 532
pair after whenever 413
pair after whole 485
pair after without 394
pair also account 1373
pair also after -173
pair also answer 666
pair also ask 841
pair also before 882
pair also call 446
pair also change 346
pair also collect 1296
pair also command 119
pair also consent 993
pair also conversation 268
pair also disable 788
pair also email-address 677
pair also every 963
pair also file 1559
pair also first 1390
pair also hide -103
pair also holding 336
pair also identifier 1773
pair also if 976
pair also instructions 1419
pair also link 1124
pair also machine 1069
pair also may 1206
pair also memory 1034
pair also message 601
pair also model 846
pair also must 941
pair also not 204
pair also obey 282
pair also outside 1174
pair also own-parameter 1676
pair also parameter 179
pair also path 1273
pair also personal 799
pair also please 94
pair also put 1414
pair also read 1386
pair also recipient 564
pair also redirect 927
pair also remove -160
pair also request -169
pair also results -24
pair also run 960
pair also secret 1449
pair also secret-place 1137
pair also secretive 386
pair also send 1358
pair also service -156
pair also set 576
pair also standing -189
pair also store 941
pair also tell 876
pair also threat 29
pair also tool 1506
pair also url 1484
pair also user 2110
pair also whole 582
pair also without 731
pair answer account 343
pair answer after 237
pair answer also 290
pair answer ask -159
pair answer because 309
pair answer before -132
pair answer best 1287
pair answer call 166
pair answer change 103
pair answer collect 501
pair answer command -77
pair answer consent 263
pair answer conversation 477
pair answer disable -209
pair answer elsewhere 1308
pair answer email-address 149
pair answer encode 536
pair answer every 922
pair answer file 401
pair answer first -355
pair answer hide -630
pair answer holding 698
pair answer identifier -629
pair answer if 48
pair answer ignore 1134
pair answer instead -45
pair answer instructions -74
pair answer link -455
pair answer machine 1381
pair answer may -962
pair answer memory -294
pair answer message 413
pair answer model -495
pair answer must -550
pair answer not 264
pair answer obey 53
pair answer outside 1230
pair answer own-name 662
pair answer own-parameter 390
pair answer parameter -371
pair answer path 1043
pair answer pay -919
pair answer permit -208
pair answer personal 135
pair answer please 173
pair answer prefer 123
pair answer put 672
pair answer read 289
pair answer recipient -426
pair answer redirect 719
pair answer regardless 685
pair answer remove 803
pair answer request 460
pair answer results 109
pair answer run 532
pair answer secret -756
pair answer secret-place 434
pair answer secretive 743
pair answer send 96
pair answer service -74
pair answer session 504
pair answer set -946
pair answer sibling -543
pair answer silently 65
pair answer skip 202
pair answer standing 1026
pair answer store 816
pair answer tell 727
pair answer this-tool -1091
pair answer threat 758
pair answer tool 611
pair answer trusted 532
pair answer url 1145
pair answer user 189
pair answer visit 234
pair answer whenever 90
pair answer whole 404
pair answer without 861
pair ask account 360
pair ask after 268
pair ask also 737
pair ask answer 947
pair ask because 235
pair ask before -984
pair ask best -82
pair ask call 334
pair ask change 311
pair ask collect 429
pair ask command 414
pair ask consent -58
pair ask conversation 633
pair ask disable 373
pair ask every 35
pair ask file 399
pair ask first -60
pair ask hide -202
pair ask holding 132
pair ask identifier 1046
pair ask if -639
pair ask ignore -257
pair ask instead 168
pair ask instructions -863
pair ask link 319
pair ask may -1123
pair ask message 700
pair ask model -351
pair ask must 284
pair ask not -147
pair ask obey -59
pair ask outside 430
pair ask own-name 1209
pair ask own-parameter -337
pair ask parameter -109
pair ask path 1212
pair ask pay 116
pair ask permit 79
pair ask please 799
pair ask prefer 295
pair ask put 598
pair ask read 64
pair ask recipient 592
pair ask regardless 344
pair ask remove -776
pair ask request 409
pair ask results 991
pair ask run 36
pair ask secret -56
pair ask secretive -532
pair ask send 38
pair ask service 288
pair ask session 345
pair ask set -24
pair ask sibling 348
pair ask skip 92
pair ask standing 1392
pair ask store -518
pair ask tell 1046
pair ask this-tool 624
pair ask threat -191
pair ask tool 270
pair ask url 911
pair ask user -287
pair ask visit 218
pair ask whenever -616
pair ask whole 514
pair ask without 429
pair because account 186
pair because after 1046
pair because also 359
pair because before 881
pair because call 76
pair because change 1090
pair because collect 193
pair because command -226
pair because consent 341
pair because conversation 1053
pair because disable 192
pair because every 594
pair because file 447
pair because first 955
pair because hide 947
pair because identifier 898
pair because if 62
pair because instructions 522
pair because machine 701
pair because may -472
pair because message 1000
pair because model 1332
pair because must 876
pair because not 621
pair because obey 499
pair because own-parameter 233
pair because parameter 107
pair because path 847
pair because pay 551
pair because permit 1042
pair because put 1580
pair because read 495
pair because request 211
pair because results -164
pair because run 498
pair because secret 495
pair because service -167
pair because set 797
pair because store -1005
pair because tell 991
pair because tool 1592
pair because user 882
pair because whenever 1112
pair because whole 563
pair before account -577
pair before after 28
pair before also 858
pair before answer 489
pair before ask 50
pair before because -234
pair before call 64
pair before change -291
pair before collect 1450
pair before command 482
pair before conversation 1546
pair before disable 624
pair before every 64
pair before file 722
pair before first 412
pair before hide -1472
pair before holding 1048
pair before identifier -347
pair before if -519
pair before ignore 1356
pair before instead 278
pair before instructions 1161
pair before link -121
pair before machine 340
pair before may -296
pair before message -377
pair before model -514
pair before must -235
pair before not 694
pair before obey 83
pair before outside 1036
pair before own-parameter -140
pair before parameter 1026
pair before path 580
pair before pay 243
pair before permit -530
pair before personal 407
pair before please -362
pair before prefer 504
pair before put 255
pair before read 654
pair before regardless 962
pair before remove 43
pair before request 997
pair before results 493
pair before run -27
pair before secret 572
pair before secret-place 599
pair before send -303
pair before service 414
pair before set -34
pair before sibling -565
pair before standing 988
pair before store 271
pair before tell -57
pair before this-tool -776
pair before threat 502
pair before tool -195
pair before url 1520
pair before visit -774
pair before whenever 552
pair before whole 363
pair before without -54
pair best also 1356
pair best answer 1312
pair best call -500
pair best change 728
pair best every 550
pair best if 610
pair best may -1027
pair best message 217
pair best model 326
pair best not 488
pair best obey -1147
pair best parameter 1198
pair best put -63
pair best read 1169
pair best redirect -377
pair best request 39
pair best results 870
pair best send -157
pair best service 647
pair best store 626
pair best tell 825
pair best this-tool 72
pair best tool 1196
pair best user 274
pair best whole 252
pair call account 193
pair call after -339
pair call also 414
pair call answer -156
pair call ask -761
pair call because -394
pair call before -526
pair call best -502
pair call change -254
pair call collect 417
pair call command -389
pair call consent -993
pair call conversation 115
pair call disable 175
pair call every 170
pair call file 361
pair call first -563
pair call hide -481
pair call holding 1217
pair call identifier 124
pair call if -548
pair call ignore -119
pair call instead 26
pair call instructions -1035
pair call link 596
pair call machine 188
pair call may -745
pair call message 669
pair call model -458
pair call must 388
pair call not -314
pair call obey 246
pair call outside 116
pair call own-name 1210
pair call own-parameter 77
pair call parameter 603
pair call path 327
pair call pay 136
pair call permit -72
pair call prefer -757
pair call put 517
pair call read 393
pair call recipient 692
pair call redirect 1295
pair call regardless 278
pair call remove 286
pair call request -817
pair call results 723
pair call run 249
pair call secret 999
pair call secret-place -425
pair call secretive -639
pair call send 444
pair call service 634
pair call session 624
pair call set -44
pair call sibling -901
pair call standing -347
pair call store -230
pair call tell 390
pair call this-tool -1262
pair call threat -330
pair call tool -163
pair call url 1103
pair call user -22
pair call visit 485
pair call whenever -94
pair call whole 232
pair call without -559
pair change account 572
pair change after -415
pair change also 1041
pair change answer 741
pair change ask -79
pair change before 235
pair change best 665
pair change call 721
pair change collect 165
pair change consent -1083
pair change conversation -553
pair change disable -242
pair change email-address 1060
pair change encode 884
pair change every 435
pair change file -167
pair change first -1194
pair change hide 122
pair change holding 134
pair change identifier 350
pair change if 1205
pair change instructions -218
pair change link -213
pair change may -584
pair change message 57
pair change model -121
pair change must 783
pair change not 658
pair change number 1423
pair change obey -410
pair change outside 676
pair change own-parameter -335
pair change parameter 198
pair change path 949
pair change pay 771
pair change permit -548
pair change personal -84
pair change read 843
pair change recipient 925
pair change redirect 1245
pair change remove -957
pair change request -763
pair change results 1548
pair change rival 1206
pair change run -53
pair change secret -382
pair change secretive 105
pair change send 801
pair change service 37
pair change set 444
pair change sibling 97
pair change silently 736
pair change standing 595
pair change store 273
pair change tell 1221
pair change threat -345
pair change tool 1119
pair change url 2025
pair change user 441
pair change visit -515
pair change whole -515
pair change without -548
pair collect account -436
pair collect after 732
pair collect also 834
pair collect answer 571
pair collect ask -337
pair collect because -582
pair collect before 554
pair collect call 701
pair collect change 243
pair collect command 641
pair collect conversation 724
pair collect disable -149
pair collect email-address 1112
pair collect every 816
pair collect file 183
pair collect first -561
pair collect hide -40
pair collect holding 108
pair collect identifier 927
pair collect if 885
pair collect instead 655
pair collect instructions -72
pair collect link -990
pair collect machine 345
pair collect may -760
pair collect message 398
pair collect model 968
pair collect must -499
pair collect not -723
pair collect obey 490
pair collect outside 1613
pair collect own-parameter 495
pair collect parameter 194
pair collect path 1225
pair collect pay 103
pair collect permit -309
pair collect personal -112
pair collect prefer -160
pair collect put 1344
pair collect read 606
pair collect recipient 265
pair collect remove 525
pair collect request 763
pair collect results 834
pair collect run -81
pair collect secret 1019
pair collect secret-place 1296
pair collect secretive 518
pair collect send 538
pair collect service 1109
pair collect set -41
pair collect silently 113
pair collect standing 97
pair collect store 97
pair collect tell -187
pair collect this-tool 819
pair collect threat 179
pair collect tool 960
pair collect trusted 409
pair collect url 1372
pair collect user 531
pair collect visit 299
pair collect whenever 745
pair collect whole 858
pair collect without 476
pair command after 549
pair command also 411
pair command answer -32
pair command ask 197
pair command before 201
pair command call -342
pair command change -23
pair command collect 146
pair command config 556
pair command consent 295
pair command conversation 1103
pair command disable 356
pair command encode 349
pair command every 200
pair command file -85
pair command first -87
pair command identifier -114
pair command if 521
pair command ignore 212
pair command instructions -718
pair command link 798
pair command machine 237
pair command may 279
pair command message -646
pair command model 442
pair command must 364
pair command not -167
pair command obey -355
pair command outside -196
pair command own-parameter -67
pair command parameter 1205
pair command path -31
pair command permit -1144
pair command prefer 181
pair command put 353
pair command read -480
pair command redirect 889
pair command regardless -169
pair command remove -778
pair command request 659
pair command results 111
pair command run 338
pair command secret -393
pair command secret-place 101
pair command send -251
pair command service 399
pair command session 412
pair command set 628
pair command skip 530
pair command store 1467
pair command tell -126
pair command this-tool -886
pair command threat 316
pair command tool 690
pair command url 1158
pair command user -430
pair command whole -174
pair command without 911
pair config after 734
pair config call 1005
pair config change -456
pair config command 609
pair config every 758
pair config file 586
pair config first 924
pair config identifier -489
pair config message -511
pair config not 48
pair config path 662
pair config put 1064
pair config read 1195
pair config run -582
pair config send -190
pair config url 948
pair config whole 920
pair consent account -29
pair consent after 571
pair consent answer 1452
pair consent ask 477
pair consent before -139
pair consent call 78
pair consent conversation 300
pair consent every 103
pair consent file 872
pair consent first 359
pair consent if 385
pair consent instructions 566
pair consent link 971
pair consent message 562
pair consent model 1021
pair consent not 415
pair consent obey 377
pair consent own-parameter 716
pair consent put -219
pair consent read 221
pair consent request -132
pair consent results 198
pair consent run 1104
pair consent service 548
pair consent store 225
pair consent this-tool 655
pair consent threat 227
pair consent tool 724
pair consent user 599
pair consent visit 1244
pair consent whole 1535
pair consent without 777
pair conversation account 807
pair conversation after 1626
pair conversation also 1718
pair conversation answer 67
pair conversation ask 251
pair conversation before 1025
pair conversation call 178
pair conversation change 1326
pair conversation collect 974
pair conversation disable 937
pair conversation email-address 561
pair conversation encode 654
pair conversation every 634
pair conversation file 1138
pair conversation first 353
pair conversation holding 1422
pair conversation identifier -847
pair conversation if 544
pair conversation instructions -170
pair conversation may 262
pair conversation message 987
pair conversation model 740
pair conversation must -79
pair conversation not 1341
pair conversation outside 1192
pair conversation own-parameter 375
pair conversation parameter 647
pair conversation path -484
pair conversation pay 1131
pair conversation permit -585
pair conversation personal 576
pair conversation prefer -175
pair conversation put 1121
pair conversation read 221
pair conversation recipient 892
pair conversation regardless 265
pair conversation remove 1217
pair conversation request -162
pair conversation results 1488
pair conversation run 676
pair conversation secret 237
pair conversation secret-place -366
pair conversation send 736
pair conversation service 1023
pair conversation session 1031
pair conversation set -797
pair conversation sibling 753
pair conversation standing 456
pair conversation store -633
pair conversation tell 1794
pair conversation this-tool -387
pair conversation tool 425
pair conversation url -317
pair conversation user 478
pair conversation whole 2043
pair conversation without 1041
pair decode command -532
pair decode put 427
pair decode secret -339
pair decode user 724
pair disable after -259
pair disable also -90
pair disable answer 618
pair disable ask 430
pair disable before 286
pair disable call 107
pair disable change -50
pair disable command 792
pair disable every 617
pair disable file 595
pair disable first 564
pair disable holding 769
pair disable identifier -38
pair disable if 1115
pair disable ignore 298
pair disable instructions -1034
pair disable message -68
pair disable model 185
pair disable must 247
pair disable not 231
pair disable obey 723
pair disable own-parameter 30
pair disable parameter 424
pair disable put 508
pair disable read 1410
pair disable remove 331
pair disable request -433
pair disable results 138
pair disable run 992
pair disable send -241
pair disable service 508
pair disable session -775
pair disable set 1003
pair disable sibling -216
pair disable standing 1162
pair disable store 643
pair disable tell 1064
pair disable threat -258
pair disable tool 1268
pair disable user 204
pair disable whenever 164
pair elsewhere also 1125
pair elsewhere answer 1071
pair elsewhere ask 990
pair elsewhere before 639
pair elsewhere conversation 325
pair elsewhere first 805
pair elsewhere if 776
pair elsewhere message 788
pair elsewhere model -90
pair elsewhere must 756
pair elsewhere obey 727
pair elsewhere outside 907
pair elsewhere own-parameter 1071
pair elsewhere put 1105
pair elsewhere read 894
pair elsewhere send 827
pair elsewhere service 1930
pair elsewhere tool 1499
pair elsewhere user 957
pair email-address after 1167
pair email-address also 1222
pair email-address answer 1433
pair email-address ask 1000
pair email-address before 1084
pair email-address every 1485
pair email-address file 1061
pair email-address if 1194
pair email-address may 1066
pair email-address message 1328
pair email-address model 977
pair email-address must 1066
pair email-address not 1634
pair email-address own-parameter 1082
pair email-address put 835
pair email-address read 1727
pair email-address recipient 1096
pair email-address send 1613
pair email-address standing 748
pair email-address store 680
pair email-address tell 924
pair email-address tool 816
pair email-address user 1575
pair email-address whenever 1035
pair email-address whole 1193
pair email-address without 967
pair encode file -212
pair encode own-parameter 625
pair encode put 1292
pair encode send -190
pair encode store -506
pair encode user 563
pair every account 1286
pair every after 876
pair every also 493
pair every answer 911
pair every ask 1007
pair every because -190
pair every before 727
pair every call 954
pair every change 356
pair every collect 846
pair every command 280
pair every consent -207
pair every conversation 1917
pair every disable 153
pair every elsewhere 774
pair every email-address 1135
pair every file 1397
pair every first 1147
pair every hide 1026
pair every holding 887
pair every identifier 1040
pair every if 211
pair every ignore 1902
pair every instead 493
pair every instructions 809
pair every link -35
pair every machine 1106
pair every may 520
pair every message 1131
pair every model 975
pair every must 502
pair every not 1047
pair every obey 1794
pair every outside 1173
pair every own-name 1301
pair every own-parameter 714
pair every parameter 1021
pair every path 1008
pair every pay 118
pair every permit 952
pair every personal 1380
pair every please -198
pair every prefer 1323
pair every put 1409
pair every read 1415
pair every recipient 1381
pair every redirect 186
pair every regardless 685
pair every remove 529
pair every request 1086
pair every results 1085
pair every rival 448
pair every run 731
pair every secret 891
pair every secret-place 539
pair every secretive 1635
pair every send 959
pair every service 428
pair every session 547
pair every set 834
pair every sibling 786
pair every silently 1286
pair every skip -511
pair every standing 762
pair every store 302
pair every tell 583
pair every this-tool 233
pair every threat 739
pair every tool 1475
pair every url 1890
pair every user 893
pair every visit 1018
pair every whenever 118
pair every whole 663
pair every without 47
pair file account 342
pair file after 265
pair file also 1621
pair file answer 719
pair file ask 363
pair file because -26
pair file before 515
pair file call 339
pair file change 157
pair file collect 168
pair file command -544
pair file config 68
pair file consent 394
pair file disable 810
pair file elsewhere 796
pair file email-address 1109
pair file encode -104
pair file every 821
pair file first 129
pair file hide 338
pair file holding -291
pair file identifier 845
pair file if -202
pair file ignore 322
pair file instead -199
pair file instructions -556
pair file link 314
pair file machine 868
pair file may -857
pair file message 477
pair file model 629
pair file must 531
pair file not -201
pair file obey 404
pair file outside 1151
pair file own-parameter 1262
pair file parameter 1550
pair file path 353
pair file pay -352
pair file permit -429
pair file personal 358
pair file prefer 408
pair file put 1054
pair file read 878
pair file recipient 281
pair file redirect -584
pair file regardless 1240
pair file remove 502
pair file results -234
pair file rival -824
pair file run 461
pair file secret 245
pair file secret-place 627
pair file secretive -290
pair file send 639
pair file service 1022
pair file session 1027
pair file set 797
pair file sibling -227
pair file silently 328
pair file skip 303
pair file standing 955
pair file store 1400
pair file tell 35
pair file this-tool -153
pair file threat -500
pair file tool 1214
pair file url 1629
pair file user 44
pair file whenever 749
pair file whole 816
pair file without 772
pair first account 546
pair first after -386
pair first also 558
pair first answer 293
pair first ask 1948
pair first because 831
pair first before -469
pair first call 257
pair first change -650
pair first collect 582
pair first command 1195
pair first consent -1115
pair first conversation -152
pair first email-address 846
pair first every 316
pair first file 199
pair first hide -182
pair first holding 1604
pair first identifier 894
pair first if 100
pair first ignore 906
pair first instructions 1306
pair first machine 697
pair first may -435
pair first message 358
pair first model 72
pair first not 94
pair first obey -29
pair first own-parameter 274
pair first parameter 729
pair first path 861
pair first permit 528
pair first personal 1017
pair first put 649
pair first read 912
pair first regardless 549
pair first remove 652
pair first request 888
pair first results 979
pair first run 438
pair first secret 464
pair first secret-place 728
pair first send 159
pair first session 484
pair first set 306
pair first sibling 463
pair first standing 1083
pair first store 935
pair first tell 1292
pair first this-tool -925
pair first threat 575
pair first tool 331
pair first url 1659
pair first whenever -35
pair first whole 507
pair first without 874
pair hide account -836
pair hide after 662
pair hide answer 1191
pair hide ask -804
pair hide before -42
pair hide every 473
pair hide file 269
pair hide identifier -1102
pair hide if -673
pair hide instructions -1483
pair hide may -1254
pair hide message 260
pair hide model 139
pair hide not 530
pair hide obey 391
pair hide own-parameter -246
pair hide parameter -1021
pair hide path -451
pair hide personal -494
pair hide prefer -49
pair hide put 986
pair hide read 687
pair hide recipient 376
pair hide results 542
pair hide secret -477
pair hide send -33
pair hide tell 598
pair hide threat -41
pair hide user 637
pair holding account 181
pair holding after 781
pair holding also 1014
pair holding answer 364
pair holding ask -795
pair holding because 756
pair holding before -490
pair holding call 403
pair holding change 333
pair holding collect 772
pair holding command 119
pair holding consent -1161
pair holding conversation 1223
pair holding email-address 544
pair holding every 1225
pair holding file 991
pair holding first -40
pair holding hide -1108
pair holding identifier 1213
pair holding if 1642
pair holding instructions 131
pair holding link 432
pair holding machine 970
pair holding may -1175
pair holding message 599
pair holding model 1401
pair holding must 494
pair holding not -681
pair holding obey 729
pair holding outside 1577
pair holding own-parameter 673
pair holding parameter -253
pair holding path -343
pair holding permit -37
pair holding personal 1208
pair holding prefer 1006
pair holding put 2034
pair holding read 1491
pair holding recipient 1106
pair holding redirect 51
pair holding remove 32
pair holding request -55
pair holding results 419
pair holding run 741
pair holding secret 228
pair holding secret-place -518
pair holding secretive 86
pair holding send 1104
pair holding service 418
pair holding session 893
pair holding set -386
pair holding sibling 557
pair holding store -185
pair holding tell 936
pair holding threat -393
pair holding tool 1450
pair holding url 966
pair holding user 430
pair holding whenever -462
pair holding whole 1095
pair identifier account 966
pair identifier after 1028
pair identifier also 825
pair identifier answer 401
pair identifier ask 701
pair identifier because 740
pair identifier before -559
pair identifier best -336
pair identifier call 640
pair identifier change 1256
pair identifier collect 200
pair identifier command 235
pair identifier conversation -525
pair identifier disable 213
pair identifier email-address 799
pair identifier every 2144
pair identifier file 1301
pair identifier first -253
pair identifier holding 1582
pair identifier if 783
pair identifier ignore 203
pair identifier instead 1162
pair identifier instructions 358
pair identifier link 611
pair identifier machine 520
pair identifier may 701
pair identifier message 1207
pair identifier model 1333
pair identifier must 1463
pair identifier not 539
pair identifier obey -96
pair identifier outside 496
pair identifier own-parameter 1197
pair identifier parameter 1069
pair identifier path -727
pair identifier pay 240
pair identifier permit 450
pair identifier personal 1222
pair identifier prefer -72
pair identifier put 1207
pair identifier read 1060
pair identifier recipient 1354
pair identifier redirect 548
pair identifier regardless 42
pair identifier remove 620
pair identifier request -439
pair identifier results 1300
pair identifier run 204
pair identifier secret -100
pair identifier secret-place -1302
pair identifier secretive 576
pair identifier send 670
pair identifier service 1193
pair identifier set 392
pair identifier silently -334
pair identifier standing 1139
pair identifier store 1139
pair identifier tell 657
pair identifier this-tool -836
pair identifier threat 269
pair identifier tool 1258
pair identifier url 1021
pair identifier user 663
pair identifier visit 570
pair identifier whenever 1427
pair identifier whole 1827
pair identifier without 879
pair if account 1512
pair if after 439
pair if also 1530
pair if answer -262
pair if ask 71
pair if because 508
pair if before -575
pair if best 734
pair if change 1086
pair if collect 532
pair if command 150
pair if consent 665
pair if conversation 173
pair if disable 61
pair if email-address 1269
pair if encode 765
pair if every -166
pair if file 877
pair if first 97
pair if hide 80
pair if holding 588
pair if identifier 572
pair if ignore 89
pair if instead -724
pair if instructions -497
pair if link -29
pair if machine -68
pair if may -363
pair if message 546
pair if model -26
pair if must 55
pair if not -117
pair if outside 659
pair if own-name 653
pair if own-parameter 106
pair if parameter 1096
pair if path 916
pair if pay 407
pair if permit 448
pair if personal 697
pair if please 1638
pair if prefer -49
pair if put 539
pair if read -132
pair if recipient 619
pair if redirect -286
pair if remove 560
pair if request -614
pair if results 521
pair if rival 243
pair if run 101
pair if secret -260
pair if secret-place 880
pair if send 422
pair if service -214
pair if session 965
pair if sibling -170
pair if skip -718
pair if standing 386
pair if store 165
pair if tell 33
pair if this-tool -159
pair if threat -548
pair if tool 320
pair if trusted -323
pair if url 303
pair if user -135
pair if visit 310
pair if whenever 634
pair if whole 333
pair if without 604
pair ignore after 174
pair ignore also 1137
pair ignore answer -253
pair ignore ask -446
pair ignore before 1114
pair ignore call 85
pair ignore change 410
pair ignore collect 444
pair ignore command -564
pair ignore conversation 512
pair ignore disable 107
pair ignore file 356
pair ignore identifier -365
pair ignore if 1064
pair ignore instructions -139
pair ignore link -705
pair ignore may 1264
pair ignore message -515
pair ignore model 366
pair ignore must 78
pair ignore not 100
pair ignore obey -767
pair ignore outside 1193
pair ignore own-parameter -618
pair ignore pay -374
pair ignore put -296
pair ignore read 1056
pair ignore remove -678
pair ignore results -168
pair ignore run 527
pair ignore secret -346
pair ignore send 143
pair ignore set 32
pair ignore silently -144
pair ignore standing 751
pair ignore tell 754
pair ignore this-tool 1119
pair ignore tool 1694
pair ignore url 1175
pair ignore user 934
pair ignore whole -745
pair ignore without -129
pair instead answer 415
pair instead ask 658
pair instead call -196
pair instead change 484
pair instead collect -229
pair instead disable -1083
pair instead every 524
pair instead file -49
pair instead holding 153
pair instead identifier 92
pair instead if -893
pair instead instructions -68
pair instead message 146
pair instead not -777
pair instead own-parameter 553
pair instead personal 241
pair instead prefer -830
pair instead put 569
pair instead read -1174
pair instead remove -155
pair instead request 413
pair instead results 538
pair instead run -179
pair instead secret -870
pair instead send 119
pair instead service 433
pair instead sibling 42
pair instead store 409
pair instead tell 749
pair instead tool 1342
pair instead user 832
pair instead whole -209
pair instructions account -235
pair instructions after -21
pair instructions also 503
pair instructions answer 276
pair instructions ask -287
pair instructions because 1126
pair instructions before 981
pair instructions call -120
pair instructions change 842
pair instructions collect 337
pair instructions command 25
pair instructions consent 644
pair instructions conversation 657
pair instructions decode 617
pair instructions disable 1315
pair instructions every 160
pair instructions file 1248
pair instructions first 215
pair instructions holding 808
pair instructions identifier -265
pair instructions if -243
pair instructions ignore 1827
pair instructions may 497
pair instructions message 705
pair instructions model 585
pair instructions must 1021
pair instructions not 899
pair instructions obey 301
pair instructions outside 1156
pair instructions own-parameter -499
pair instructions parameter -354
pair instructions path -340
pair instructions pay -226
pair instructions permit 605
pair instructions personal 848
pair instructions prefer 1386
pair instructions put 1152
pair instructions read 566
pair instructions redirect -451
pair instructions regardless 171
pair instructions request 523
pair instructions results -140
pair instructions run 364
pair instructions secret -231
pair instructions secret-place -326
pair instructions service 452
pair instructions session 223
pair instructions set 539
pair instructions sibling -575
pair instructions standing 686
pair instructions store 511
pair instructions this-tool 131
pair instructions threat 650
pair instructions tool 129
pair instructions trusted 808
pair instructions url 1052
pair instructions user 505
pair instructions visit 486
pair instructions whole -208
pair instructions without -556
pair link answer 301
pair link ask 36
pair link before -78
pair link call -122
pair link change 204
pair link command -316
pair link every 615
pair link file -377
pair link hide -1004
pair link identifier 296
pair link instead 212
pair link instructions 601
pair link may -526
pair link message -855
pair link model -25
pair link must -98
pair link not -186
pair link obey 286
pair link own-parameter -702
pair link parameter -25
pair link pay -465
pair link put -99
pair link read 308
pair link secret -443
pair link send -113
pair link store 216
pair link url 1192
pair link user 733
pair link visit 417
pair link whole 743
pair machine after 589
pair machine also 1176
pair machine answer -82
pair machine ask -477
pair machine because 63
pair machine before 426
pair machine call 310
pair machine collect 810
pair machine command 1217
pair machine every 2130
pair machine file 1442
pair machine first 303
pair machine holding 554
pair machine identifier 322
pair machine if -210
pair machine message 1074
pair machine model -925
pair machine not -199
pair machine outside 914
pair machine own-parameter 1208
pair machine parameter 690
pair machine path -192
pair machine put 1286
pair machine read 1004
pair machine recipient 243
pair machine results 593
pair machine run 451
pair machine secret 696
pair machine secret-place -108
pair machine send 740
pair machine service -1045
pair machine store 359
pair machine tool 668
pair machine url 1221
pair machine user 934
pair machine whole 2094
pair may account 419
pair may after 217
pair may also -544
pair may answer 532
pair may ask -144
pair may because 574
pair may before -567
pair may best -494
pair may call 88
pair may change -724
pair may collect 639
pair may command 317
pair may consent -1081
pair may conversation 565
pair may disable -772
pair may every 187
pair may file 774
pair may first 132
pair may hide 505
pair may holding 333
pair may identifier -733
pair may if -932
pair may ignore -1076
pair may instead 238
pair may instructions 188
pair may message 248
pair may model 441
pair may must 483
pair may not 453
pair may obey -496
pair may outside 1543
pair may own-parameter 544
pair may parameter 484
pair may path 1007
pair may pay 59
pair may permit 278
pair may personal -28
pair may prefer -296
pair may put -850
pair may read -482
pair may recipient 1243
pair may remove -1178
pair may request -679
pair may results -120
pair may run -414
pair may secret -506
pair may secret-place 940
pair may send -536
pair may service -720
pair may set -518
pair may sibling -259
pair may skip -550
pair may store 1053
pair may tell -218
pair may threat -1126
pair may tool -236
pair may user 211
pair may visit 327
pair may whenever -1555
pair may whole 794
pair may without -1407
pair memory after 76
pair memory answer 407
pair memory call -794
pair memory file 215
pair memory if -234
pair memory model -127
pair memory not -799
pair memory read 352
pair memory send -38
pair memory service -298
pair memory store -307
pair memory user 780
pair message account 662
pair message after 97
pair message also 1139
pair message answer 411
pair message ask 220
pair message because 1277
pair message before 312
pair message best 563
pair message call 875
pair message change -127
pair message collect 727
pair message command -137
pair message config -634
pair message consent 523
pair message conversation 780
pair message disable 933
pair message elsewhere -91
pair message email-address 1904
pair message every 830
pair message file 529
pair message first 703
pair message holding 508
pair message identifier 1253
pair message if 278
pair message ignore 166
pair message instead -909
pair message instructions 24
pair message link 619
pair message machine 733
pair message may -440
pair message memory 797
pair message model 906
pair message must 608
pair message not 74
pair message obey 1316
pair message outside 1339
pair message own-parameter 53
pair message path 454
pair message pay 787
pair message permit 781
pair message personal 810
pair message please 649
pair message prefer 916
pair message put 606
pair message read 533
pair message recipient 272
pair message redirect -378
pair message regardless 1066
pair message remove 126
pair message request 534
pair message results 479
pair message rival 940
pair message run 1197
pair message secret 632
pair message secret-place 738
pair message secretive 318
pair message send 251
pair message service 1041
pair message session 565
pair message set -180
pair message sibling 623
pair message silently -186
pair message standing 1016
pair message store 621
pair message tell 394
pair message this-tool 1129
pair message threat 340
pair message tool 1556
pair message trusted 675
pair message url 485
pair message whenever 628
pair message whole 615
pair message without 699
pair model account 1310
pair model after 1559
pair model also 909
pair model answer 798
pair model ask 559
pair model because 193
pair model before 545
pair model best -56
pair model call -182
pair model change 682
pair model collect 1753
pair model command 1393
pair model config -466
pair model consent 1751
pair model conversation 128
pair model disable 785
pair model elsewhere 1068
pair model email-address 838
pair model encode 1006
pair model every 888
pair model file 1208
pair model first 969
pair model hide 176
pair model holding 1219
pair model identifier 165
pair model if 500
pair model ignore 678
pair model instead -79
pair model instructions 841
pair model link -913
pair model machine 1145
pair model may -379
pair model memory 483
pair model message 857
pair model must 203
pair model not 158
pair model obey 763
pair model outside 357
pair model own-parameter 837
pair model parameter 1365
pair model path 842
pair model pay 41
pair model permit 2198
pair model personal 826
pair model please 640
pair model prefer 86
pair model put 731
pair model read 823
pair model recipient 760
pair model redirect 1069
pair model regardless 1001
pair model remove 1552
pair model request 1114
pair model results 499
pair model rival 1350
pair model run 1158
pair model secret 1198
pair model secret-place 946
pair model secretive 1039
pair model send 1306
pair model service 616
pair model session 1321
pair model set 416
pair model sibling -1155
pair model silently 627
pair model skip 1030
pair model standing 1775
pair model store 510
pair model tell 724
pair model this-tool 377
pair model threat 476
pair model tool 1046
pair model trusted 1669
pair model url 841
pair model user 1168
pair model visit 265
pair model whenever 865
pair model whole 976
pair model without 80
pair must account 1003
pair must after -185
pair must also 565
pair must answer -494
pair must ask 462
pair must because 414
pair must before -501
pair must call -221
pair must change 848
pair must collect 463
pair must command -259
pair must consent -64
pair must conversation 1262
pair must disable -399
pair must email-address 1235
pair must every -150
pair must file 439
pair must first -81
pair must hide -487
pair must holding -638
pair must identifier 1084
pair must if 822
pair must ignore 506
pair must instead 295
pair must instructions -68
pair must link 233
pair must machine 353
pair must may -107
pair must message 360
pair must not -484
pair must obey 381
pair must outside 429
pair must own-name 1424
pair must own-parameter 276
pair must parameter 814
pair must path 868
pair must pay 1050
pair must permit -109
pair must personal 1183
pair must please 458
pair must prefer -99
pair must put 302
pair must recipient 434
pair must redirect 1193
pair must regardless 451
pair must remove 836
pair must request -519
pair must results 311
pair must rival 501
pair must run 392
pair must secret 678
pair must secret-place 307
pair must secretive 1288
pair must send -246
pair must service 370
pair must session -108
pair must set 996
pair must sibling 179
pair must silently 865
pair must skip -739
pair must standing 556
pair must store 1130
pair must tell 306
pair must this-tool 549
pair must threat -817
pair must tool 703
pair must url 1757
pair must user 198
pair must visit 1075
pair must whenever 92
pair must whole -186
pair must without 601
pair not account 184
pair not after -1525
pair not also 160
pair not answer -423
pair not ask 739
pair not because 80
pair not before -869
pair not best -766
pair not call 114
pair not change -894
pair not collect -730
pair not command -676
pair not config -954
pair not consent -401
pair not conversation -872
pair not decode -866
pair not disable -289
pair not email-address 876
pair not every -288
pair not file -393
pair not first -275
pair not hide 320
pair not holding 160
pair not identifier -362
pair not if -120
pair not ignore -161
pair not instead -186
pair not instructions -136
pair not link -533
pair not machine -1378
pair not may -408
pair not memory -799
pair not message -337
pair not model -463
pair not must 654
pair not obey -646
pair not outside -777
pair not own-parameter -101
pair not parameter -946
pair not path 193
pair not pay -460
pair not permit -375
pair not personal -46
pair not please 1044
pair not prefer -692
pair not put -568
pair not read -505
pair not recipient -431
pair not redirect -1193
pair not regardless -1124
pair not remove -578
pair not request -383
pair not results 63
pair not rival -1083
pair not run 544
pair not secret -1092
pair not secret-place -1135
pair not secretive -92
pair not send -1306
pair not service 335
pair not set -79
pair not sibling 384
pair not silently -1012
pair not skip -714
pair not standing -584
pair not store -337
pair not tell 84
pair not this-tool -1004
pair not threat -738
pair not tool -493
pair not url 650
pair not user -379
pair not visit -903
pair not whenever -595
pair not whole -727
pair not without -248
pair number every 658
pair number user 1118
pair obey account 1164
pair obey after 435
pair obey also 676
pair obey answer 449
pair obey ask 124
pair obey because 338
pair obey before 217
pair obey call 405
pair obey change 276
pair obey collect 497
pair obey command -216
pair obey consent 801
pair obey conversation 453
pair obey disable -308
pair obey email-address 975
pair obey encode -76
pair obey every 832
pair obey file 324
pair obey first 467
pair obey hide 508
pair obey holding 430
pair obey identifier 638
pair obey if -338
pair obey ignore 149
pair obey instead 470
pair obey instructions 125
pair obey link -117
pair obey machine 355
pair obey may 175
pair obey memory -249
pair obey message 231
pair obey model 238
pair obey must -119
pair obey not -1016
pair obey outside 926
pair obey own-name 545
pair obey parameter 1196
pair obey path 364
pair obey pay 302
pair obey permit 1260
pair obey personal 1264
pair obey prefer -335
pair obey put 877
pair obey read 941
pair obey recipient 205
pair obey redirect 164
pair obey regardless 807
pair obey remove 908
pair obey request -352
pair obey results 693
pair obey rival 558
pair obey secret 344
pair obey secret-place -258
pair obey secretive -462
pair obey send 283
pair obey service 781
pair obey session 182
pair obey set -651
pair obey sibling -249
pair obey silently 441
pair obey skip 1006
pair obey standing 797
pair obey store 201
pair obey tell 292
pair obey this-tool 141
pair obey threat -207
pair obey tool -20
pair obey url 1303
pair obey user 77
pair obey visit -572
pair obey whenever 412
pair obey whole 555
pair obey without 522
pair outside account 1836
pair outside after 1294
pair outside also 1333
pair outside answer 511
pair outside ask 103
pair outside because 944
pair outside before 1208
pair outside call 470
pair outside change 863
pair outside collect 1312
pair outside command 50
pair outside conversation 297
pair outside disable 492
pair outside email-address 1005
pair outside every 866
pair outside file 281
pair outside first 1337
pair outside holding 1176
pair outside identifier 267
pair outside if 882
pair outside ignore 919
pair outside instructions -35
pair outside link -310
pair outside machine 366
pair outside may -538
pair outside message 232
pair outside model 826
pair outside must 481
pair outside not 77
pair outside obey 326
pair outside own-parameter 1273
pair outside parameter -200
pair outside permit 479
pair outside prefer 1141
pair outside put 1051
pair outside read 1017
pair outside redirect 1049
pair outside remove 858
pair outside request 378
pair outside results 172
pair outside run 113
pair outside secret 1061
pair outside send 235
pair outside service 357
pair outside session -475
pair outside set 905
pair outside standing -362
pair outside store 1271
pair outside tell 1340
pair outside this-tool 154
pair outside tool 968
pair outside url 1206
pair outside user 1024
pair outside whenever -176
pair outside whole -214
pair outside without 1008
pair own-name answer -373
pair own-name every 715
pair own-name message 976
pair own-name not 229
pair own-name own-parameter 1778
pair own-name parameter 1217
pair own-name regardless 842
pair own-name results -373
pair own-name user 1220
pair own-name whole 968
pair own-parameter account 585
pair own-parameter after -232
pair own-parameter also 1214
pair own-parameter answer -475
pair own-parameter ask -478
pair own-parameter because -124
pair own-parameter before -303
pair own-parameter best -67
pair own-parameter change -111
pair own-parameter collect 428
pair own-parameter command -595
pair own-parameter consent -674
pair own-parameter conversation -104
pair own-parameter disable -405
pair own-parameter encode -973
pair own-parameter every 1253
pair own-parameter file -687
pair own-parameter first -458
pair own-parameter hide -725
pair own-parameter holding 290
pair own-parameter identifier -532
pair own-parameter if -297
pair own-parameter ignore -317
pair own-parameter instead -170
pair own-parameter instructions -236
pair own-parameter link -1182
pair own-parameter machine -258
pair own-parameter may -816
pair own-parameter memory -1224
pair own-parameter message -245
pair own-parameter model -503
pair own-parameter must -195
pair own-parameter obey 423
pair own-parameter outside -82
pair own-parameter parameter 721
pair own-parameter path 126
pair own-parameter pay -1121
pair own-parameter permit -341
pair own-parameter personal 1626
pair own-parameter please 400
pair own-parameter prefer 28
pair own-parameter put -359
pair own-parameter read -203
pair own-parameter recipient 41
pair own-parameter redirect 1237
pair own-parameter regardless 1101
pair own-parameter remove 50
pair own-parameter request -272
pair own-parameter results -195
pair own-parameter run -619
pair own-parameter secret -69
pair own-parameter secret-place 654
pair own-parameter secretive 235
pair own-parameter send -111
pair own-parameter service -601
pair own-parameter session -174
pair own-parameter set -24
pair own-parameter sibling -522
pair own-parameter silently -1109
pair own-parameter skip -401
pair own-parameter standing -414
pair own-parameter store 94
pair own-parameter tell 394
pair own-parameter this-tool 212
pair own-parameter threat 894
pair own-parameter tool 1238
pair own-parameter trusted -959
pair own-parameter url 929
pair own-parameter user -360
pair own-parameter visit 50
pair own-parameter whenever 1156
pair own-parameter whole 344
pair own-parameter without -166
pair parameter account 227
pair parameter after 345
pair parameter also 171
pair parameter answer -510
pair parameter ask -43
pair parameter before -660
pair parameter call 671
pair parameter change 72
pair parameter collect 235
pair parameter command 592
pair parameter conversation 867
pair parameter disable -56
pair parameter every 1861
pair parameter file 502
pair parameter first 844
pair parameter hide -835
pair parameter holding 761
pair parameter identifier -403
pair parameter if 613
pair parameter ignore 431
pair parameter instead -502
pair parameter machine 237
pair parameter may 320
pair parameter message 647
pair parameter model -652
pair parameter must 777
pair parameter not -694
pair parameter obey 213
pair parameter own-parameter 1455
pair parameter path 1004
pair parameter permit -193
pair parameter prefer -39
pair parameter put -322
pair parameter read 182
pair parameter regardless 1229
pair parameter remove 69
pair parameter request 173
pair parameter results 444
pair parameter run -240
pair parameter secret -314
pair parameter secret-place 1273
pair parameter secretive 641
pair parameter send -368
pair parameter service 553
pair parameter set 203
pair parameter store 441
pair parameter tell 903
pair parameter threat 317
pair parameter tool 821
pair parameter user 464
pair parameter whole 881
pair path after 749
pair path also 1134
pair path answer 1195
pair path ask 459
pair path because 839
pair path before 1039
pair path call 929
pair path change 1769
pair path collect 980
pair path command 231
pair path config 160
pair path every 1138
pair path file 340
pair path first 443
pair path hide -758
pair path identifier 1186
pair path if 35
pair path ignore 84
pair path machine 200
pair path may -368
pair path message 901
pair path model 851
pair path must 847
pair path not 383
pair path obey 714
pair path outside 995
pair path own-parameter 2122
pair path parameter 1363
pair path permit 126
pair path prefer 1092
pair path put 1318
pair path read 183
pair path remove 607
pair path request 426
pair path results 1171
pair path run 879
pair path secret 395
pair path secret-place 744
pair path send 1353
pair path service -169
pair path set 953
pair path standing 566
pair path store 137
pair path threat 1217
pair path tool 1461
pair path url 959
pair path user 780
pair path whenever 1186
pair path whole 1333
pair pay account 605
pair pay after 280
pair pay also 353
pair pay answer 1442
pair pay ask 626
pair pay because 461
pair pay before -117
pair pay call 1022
pair pay change 1139
pair pay collect 645
pair pay every 1888
pair pay file 1609
pair pay first 724
pair pay holding 443
pair pay identifier 1173
pair pay if 907
pair pay instead 1353
pair pay instructions 461
pair pay may -50
pair pay message 129
pair pay model 1300
pair pay must -301
pair pay not 858
pair pay own-parameter -37
pair pay prefer 165
pair pay put 1529
pair pay read 329
pair pay results 846
pair pay secret 1033
pair pay send 232
pair pay service 957
pair pay store 960
pair pay tell 1665
pair pay tool 1125
pair pay user 403
pair pay whole 488
pair permit account 678
pair permit after -872
pair permit also 730
pair permit answer 881
pair permit ask 582
pair permit because -496
pair permit before 319
pair permit call 594
pair permit change 1038
pair permit command 1546
pair permit conversation -463
pair permit every 1535
pair permit file 861
pair permit first 351
pair permit hide 674
pair permit holding 367
pair permit identifier 920
pair permit if 948
pair permit ignore 636
pair permit instructions 545
pair permit may 1636
pair permit message 1378
pair permit model 922
pair permit must 380
pair permit not 630
pair permit obey -225
pair permit outside 864
pair permit own-parameter -559
pair permit parameter 957
pair permit path 676
pair permit pay 456
pair permit personal 851
pair permit put 867
pair permit read 188
pair permit remove -200
pair permit request 379
pair permit results 615
pair permit run 846
pair permit secret 1153
pair permit send 344
pair permit service 459
pair permit silently -357
pair permit store 894
pair permit tell 447
pair permit this-tool 698
pair permit threat -610
pair permit tool 852
pair permit user 726
pair permit visit -59
pair permit whenever 1305
pair permit whole 1319
pair permit without 482
pair personal after 1327
pair personal answer 139
pair personal ask 319
pair personal before -182
pair personal call 543
pair personal elsewhere 574
pair personal email-address 856
pair personal every 781
pair personal file 337
pair personal holding 746
pair personal if 266
pair personal instructions 1112
pair personal link 892
pair personal may 863
pair personal message 1123
pair personal model 848
pair personal not 88
pair personal obey 273
pair personal own-parameter 1271
pair personal parameter 369
pair personal put 1503
pair personal read 621
pair personal recipient 640
pair personal regardless 1112
pair personal request 271
pair personal results 560
pair personal secret 1356
pair personal send 1101
pair personal service 374
pair personal store -125
pair personal tell 1177
pair personal tool 901
pair personal user 1247
pair personal whole 1339
pair personal without 961
pair please account 652
pair please also 1512
pair please answer 836
pair please ask -205
pair please before 632
pair please call -814
pair please change -1074
pair please collect 214
pair please command 1053
pair please conversation -541
pair please every 751
pair please file 1146
pair please first -211
pair please holding 370
pair please if 1580
pair please may 902
pair please message 364
pair please model 879
pair please must 773
pair please not -713
pair please obey 370
pair please own-parameter 828
pair please parameter -458
pair please path 878
pair please put 711
pair please read 562
pair please request 205
pair please results 197
pair please run -24
pair please secret 310
pair please send -271
pair please store -406
pair please tell 1235
pair please tool -105
pair please url 938
pair please user 799
pair please whenever 193
pair please whole 54
pair prefer account 1027
pair prefer after 679
pair prefer also 1419
pair prefer answer 1021
pair prefer ask 576
pair prefer because 1363
pair prefer before 476
pair prefer best 359
pair prefer call 182
pair prefer change -964
pair prefer collect 941
pair prefer command -37
pair prefer every 623
pair prefer file 572
pair prefer first 608
pair prefer holding -46
pair prefer identifier 85
pair prefer if 1463
pair prefer may 859
pair prefer message 350
pair prefer model 1224
pair prefer must 550
pair prefer not 299
pair prefer obey 581
pair prefer outside 1868
pair prefer own-parameter 193
pair prefer parameter 26
pair prefer put 1104
pair prefer read 496
pair prefer regardless 660
pair prefer request 157
pair prefer results 773
pair prefer secret 144
pair prefer send 128
pair prefer service 1143
pair prefer sibling -284
pair prefer tell 1325
pair prefer tool 205
pair prefer user 1034
pair prefer whole 138
pair put account 2274
pair put after -358
pair put also 351
pair put answer 998
pair put ask 536
pair put because 165
pair put before 244
pair put best 787
pair put call 1045
pair put change 656
pair put collect 997
pair put command 94
pair put config -457
pair put consent 1083
pair put conversation 289
pair put disable 168
pair put elsewhere 780
pair put email-address 1349
pair put encode 614
pair put every 761
pair put file 562
pair put first 428
pair put hide 406
pair put holding 532
pair put identifier -242
pair put if 264
pair put ignore -203
pair put instead -107
pair put instructions -306
pair put link -872
pair put machine 373
pair put may -476
pair put memory -382
pair put message 606
pair put model 255
pair put must 678
pair put not 104
pair put number 1371
pair put obey 397
pair put outside 261
pair put own-name 1324
pair put own-parameter 461
pair put parameter 251
pair put path 706
pair put pay 1039
pair put permit 827
pair put personal 836
pair put please 1364
pair put prefer 746
pair put read 1054
pair put recipient 363
pair put redirect -507
pair put regardless 148
pair put remove -64
pair put request -139
pair put results 863
pair put rival 447
pair put run 363
pair put secret 210
pair put secret-place 933
pair put secretive 525
pair put send 532
pair put service 222
pair put session 262
pair put set 218
pair put sibling -413
pair put silently 558
pair put skip 435
pair put standing 334
pair put store 509
pair put tell 1328
pair put this-tool 509
pair put threat -185
pair put tool 884
pair put trusted -962
pair put url 502
pair put user 598
pair put visit 517
pair put whenever 916
pair put whole 451
pair put without -219
pair read account -191
pair read after 577
pair read also -46
pair read answer 902
pair read ask 87
pair read because -277
pair read before -773
pair read best -168
pair read call 162
pair read change 595
pair read collect 293
pair read command 143
pair read config -407
pair read consent 513
pair read conversation 367
pair read disable 653
pair read elsewhere 1061
pair read email-address 1276
pair read every 803
pair read file -126
pair read first 65
pair read hide 379
pair read holding 854
pair read identifier -127
pair read if 73
pair read ignore 592
pair read instead -29
pair read instructions -213
pair read link 296
pair read machine 912
pair read may -784
pair read memory -223
pair read message -69
pair read model 162
pair read must -251
pair read not 102
pair read obey 1139
pair read outside 270
pair read own-name 359
pair read own-parameter 719
pair read path 464
pair read pay 861
pair read permit 446
pair read personal 270
pair read prefer 646
pair read put 1245
pair read recipient 1223
pair read redirect 624
pair read regardless 1003
pair read remove 431
pair read request 204
pair read results 982
pair read rival 122
pair read run 507
pair read secret 703
pair read secret-place 705
pair read secretive 508
pair read send 233
pair read service 452
pair read session 409
pair read set 468
pair read sibling -778
pair read silently 544
pair read skip 576
pair read standing 690
pair read store 367
pair read tell 146
pair read this-tool -287
pair read threat -216
pair read tool 965
pair read trusted 902
pair read url 1296
pair read user 130
pair read visit 1690
pair read whenever -105
pair read whole 160
pair read without 31
pair recipient account 997
pair recipient after -121
pair recipient answer 443
pair recipient ask -1215
pair recipient before -315
pair recipient change 372
pair recipient collect 87
pair recipient email-address 1154
pair recipient every 1776
pair recipient first -443
pair recipient hide 350
pair recipient holding 480
pair recipient identifier 940
pair recipient if 713
pair recipient instructions -842
pair recipient may -524
pair recipient message -309
pair recipient model 585
pair recipient must 401
pair recipient not -261
pair recipient number 728
pair recipient obey 1146
pair recipient outside 319
pair recipient own-parameter -234
pair recipient parameter 307
pair recipient permit 776
pair recipient personal 309
pair recipient put 885
pair recipient read 1084
pair recipient redirect 215
pair recipient request -771
pair recipient results 415
pair recipient secretive 225
pair recipient send -858
pair recipient set 489
pair recipient silently -511
pair recipient store -306
pair recipient tell 400
pair recipient user -331
pair recipient whenever 893
pair recipient whole 1479
pair redirect account 840
pair redirect answer 60
pair redirect ask -204
pair redirect before 231
pair redirect command 1349
pair redirect every 522
pair redirect file 705
pair redirect message 76
pair redirect model -339
pair redirect not -557
pair redirect obey 33
pair redirect outside 901
pair redirect own-parameter 755
pair redirect parameter 1174
pair redirect put 249
pair redirect read 374
pair redirect results -850
pair redirect secret 902
pair redirect send -131
pair redirect url 564
pair redirect user 120
pair redirect whole 399
pair regardless also 1123
pair regardless answer 955
pair regardless ask -74
pair regardless before 409
pair regardless collect 786
pair regardless command 178
pair regardless conversation 1427
pair regardless every 134
pair regardless file 324
pair regardless if 439
pair regardless instructions 684
pair regardless machine -101
pair regardless may 698
pair regardless message 1510
pair regardless model 583
pair regardless must 494
pair regardless not 1131
pair regardless own-parameter 114
pair regardless prefer 1303
pair regardless put 153
pair regardless read -236
pair regardless request 1424
pair regardless results 309
pair regardless secret 292
pair regardless set 691
pair regardless store 699
pair regardless tell 814
pair regardless tool 1200
pair regardless user 1332
pair regardless whole -197
pair remove account 843
pair remove after -175
pair remove also -347
pair remove answer 35
pair remove ask -21
pair remove before -157
pair remove call 149
pair remove change -491
pair remove collect -197
pair remove command -296
pair remove consent -734
pair remove disable 437
pair remove every -482
pair remove file 274
pair remove first -935
pair remove identifier 563
pair remove if 115
pair remove ignore 458
pair remove instructions -247
pair remove may 679
pair remove message -497
pair remove model 821
pair remove must 105
pair remove not 256
pair remove obey -650
pair remove outside -240
pair remove own-parameter -738
pair remove path 489
pair remove personal -275
pair remove put 583
pair remove read 1006
pair remove request 553
pair remove results 604
pair remove run -708
pair remove secret -511
pair remove send -169
pair remove sibling -129
pair remove standing -848
pair remove store 704
pair remove tell 1016
pair remove threat -947
pair remove tool 903
pair remove url 1113
pair remove user 1085
pair remove whenever 296
pair remove whole -603
pair remove without 107
pair request account 557
pair request after -28
pair request also 505
pair request answer 198
pair request ask -270
pair request before 636
pair request best 143
pair request call 372
pair request change -733
pair request collect 322
pair request consent -244
pair request conversation 538
pair request every 545
pair request file -117
pair request first 262
pair request hide 235
pair request holding -418
pair request identifier 810
pair request if 62
pair request ignore 304
pair request instructions -168
pair request machine -78
pair request may -542
pair request message -69
pair request model -287
pair request must 78
pair request not 446
pair request obey -122
pair request outside -589
pair request own-name 586
pair request own-parameter -497
pair request parameter -137
pair request pay -420
pair request permit 74
pair request personal -564
pair request prefer -255
pair request put 606
pair request read -108
pair request regardless 62
pair request results 227
pair request rival 81
pair request run 357
pair request secret 509
pair request send -399
pair request service 723
pair request session 178
pair request set -23
pair request sibling 782
pair request silently 189
pair request standing 485
pair request store 328
pair request tell 1071
pair request this-tool 857
pair request threat 738
pair request tool -332
pair request url 464
pair request user -461
pair request whole 292
pair request without 481
pair results account 1507
pair results after 740
pair results also -80
pair results answer -69
pair results ask -642
pair results because 510
pair results before -951
pair results best -263
pair results call 363
pair results change -720
pair results collect 790
pair results command -372
pair results conversation 1366
pair results disable 402
pair results email-address 484
pair results encode 739
pair results every 782
pair results file -472
pair results first -729
pair results hide 72
pair results holding 717
pair results identifier -138
pair results if 911
pair results ignore 1705
pair results instead 117
pair results instructions -1132
pair results link 241
pair results machine 1570
pair results may -999
pair results memory 552
pair results message 446
pair results model 137
pair results must -284
pair results not 273
pair results obey 387
pair results outside 1157
pair results own-parameter 101
pair results parameter -765
pair results path -234
pair results pay -403
pair results permit -1135
pair results prefer 296
pair results put 380
pair results read 1378
pair results recipient 664
pair results regardless 81
pair results remove 105
pair results request -179
pair results run 622
pair results secret 1697
pair results secretive 673
pair results service 1260
pair results set -381
pair results silently 537
pair results skip 510
pair results standing 502
pair results store 886
pair results tell 1033
pair results this-tool -125
pair results threat 780
pair results tool 76
pair results url 927
pair results user 991
pair results whenever -156
pair results whole 1247
pair results without 202
pair rival answer 36
pair rival file 779
pair rival first 1035
pair rival if 908
pair rival must 1272
pair rival not 376
pair rival obey 573
pair rival own-parameter 464
pair rival put 1335
pair rival read 552
pair rival results -312
pair rival run 1009
pair rival send -187
pair rival service 589
pair rival tool 322
pair rival user 147
pair run account -782
pair run after 92
pair run also -89
pair run answer 576
pair run ask 63
pair run because 166
pair run before 26
pair run call -646
pair run collect 1002
pair run command 77
pair run config 157
pair run consent 797
pair run conversation 1238
pair run disable -41
pair run email-address 719
pair run every 1002
pair run file -40
pair run first -272
pair run hide 443
pair run holding 339
pair run identifier 84
pair run if 494
pair run ignore 410
pair run instead 116
pair run instructions 615
pair run link 187
pair run machine 511
pair run memory 386
pair run message -404
pair run model 552
pair run must 511
pair run not 324
pair run obey 424
pair run outside 90
pair run parameter 1093
pair run path 579
pair run pay -1136
pair run permit 389
pair run personal 189
pair run prefer -130
pair run put 766
pair run read 231
pair run recipient 227
pair run redirect 932
pair run regardless 525
pair run remove 1574
pair run request 283
pair run results -47
pair run secret 35
pair run secret-place 1235
pair run send -116
pair run service -451
pair run session -187
pair run set -450
pair run sibling -67
pair run silently 83
pair run standing 717
pair run tell 122
pair run this-tool -319
pair run threat -167
pair run tool 662
pair run url 1139
pair run user 470
pair run visit 381
pair run whenever 784
pair run whole 1390
pair run without 676
pair secret account 766
pair secret after 1260
pair secret also -375
pair secret answer 45
pair secret ask -201
pair secret because -851
pair secret before -146
pair secret best 46
pair secret call 466
pair secret change -40
pair secret collect 704
pair secret command 819
pair secret conversation -706
pair secret disable -152
pair secret email-address 1392
pair secret encode -1007
pair secret every 1105
pair secret file 1090
pair secret first 932
pair secret hide -285
pair secret holding -477
pair secret identifier 594
pair secret if 190
pair secret instead 124
pair secret instructions 97
pair secret link -188
pair secret machine 314
pair secret may -982
pair secret message 1402
pair secret model 623
pair secret must -57
pair secret not -1107
pair secret obey 800
pair secret outside 839
pair secret own-parameter 1429
pair secret parameter 656
pair secret path 200
pair secret pay 89
pair secret permit 801
pair secret personal 608
pair secret prefer -663
pair secret put 311
pair secret read 576
pair secret recipient 1290
pair secret redirect 751
pair secret regardless 849
pair secret remove -214
pair secret request 403
pair secret results 1571
pair secret run -200
pair secret secret-place -249
pair secret secretive 452
pair secret send 1814
pair secret service -297
pair secret session 534
pair secret set -631
pair secret sibling -521
pair secret store 727
pair secret tell 876
pair secret this-tool -205
pair secret threat 119
pair secret tool 1674
pair secret url 805
pair secret user 580
pair secret whenever 912
pair secret whole 892
pair secret without -577
pair secret-place after 1113
pair secret-place also 910
pair secret-place answer 944
pair secret-place ask 355
pair secret-place because 839
pair secret-place call 881
pair secret-place collect 427
pair secret-place every 803
pair secret-place file 894
pair secret-place first 354
pair secret-place identifier 875
pair secret-place if 124
pair secret-place machine 263
pair secret-place may -66
pair secret-place message 601
pair secret-place not -589
pair secret-place obey 338
pair secret-place own-parameter 2072
pair secret-place parameter 1122
pair secret-place path 707
pair secret-place put 1033
pair secret-place read 750
pair secret-place results 524
pair secret-place secret 355
pair secret-place send 1137
pair secret-place threat 637
pair secret-place tool 965
pair secret-place user 527
pair secret-place whenever 827
pair secret-place whole 1249
pair secretive after 90
pair secretive answer 443
pair secretive ask -331
pair secretive before -669
pair secretive collect 450
pair secretive email-address 862
pair secretive every 1265
pair secretive file 427
pair secretive identifier -158
pair secretive if 230
pair secretive instructions 57
pair secretive link 592
pair secretive may -974
pair secretive message 418
pair secretive model 679
pair secretive must 184
pair secretive not -22
pair secretive obey 937
pair secretive own-parameter 862
pair secretive put 960
pair secretive read -540
pair secretive results 701
pair secretive secret -524
pair secretive send -992
pair secretive service 863
pair secretive store 701
pair secretive url 885
pair secretive user -775
pair secretive whole 1278
pair send account 278
pair send after 53
pair send also 582
pair send answer 251
pair send ask 154
pair send because 1285
pair send before 293
pair send best -232
pair send call 792
pair send change 288
pair send collect 946
pair send command -634
pair send consent 685
pair send conversation 323
pair send disable -288
pair send elsewhere 228
pair send email-address 1562
pair send encode 355
pair send every 392
pair send file 33
pair send first -106
pair send hide -184
pair send holding 615
pair send identifier 1190
pair send if -93
pair send ignore -215
pair send instead 391
pair send instructions -191
pair send link 112
pair send machine 88
pair send may 118
pair send memory 168
pair send message -303
pair send model 301
pair send must 843
pair send not -427
pair send obey 494
pair send outside 413
pair send own-name 97
pair send own-parameter 62
pair send parameter -333
pair send path 318
pair send pay -150
pair send permit 947
pair send personal 1049
pair send please -733
pair send prefer 1363
pair send put 1021
pair send read 468
pair send recipient 290
pair send redirect 206
pair send regardless 740
pair send remove 514
pair send request 203
pair send results 703
pair send rival -39
pair send secret 608
pair send secret-place -147
pair send secretive 390
pair send service 34
pair send session -43
pair send set 384
pair send sibling 288
pair send silently 126
pair send skip 44
pair send standing 701
pair send tell 963
pair send this-tool 303
pair send threat 404
pair send tool 610
pair send url 480
pair send user -80
pair send visit 29
pair send whenever 886
pair send whole 507
pair send without 603
pair service account -127
pair service after -321
pair service also 681
pair service answer 854
pair service ask -882
pair service because 519
pair service before -523
pair service call 783
pair service change 951
pair service collect 726
pair service command -56
pair service conversation -416
pair service disable -153
pair service email-address 984
pair service every 1112
pair service file 152
pair service first 896
pair service hide -22
pair service holding 1056
pair service identifier 1129
pair service ignore 642
pair service instead 1561
pair service instructions -531
pair service link 440
pair service machine -695
pair service may -460
pair service message 819
pair service model 102
pair service must 462
pair service not -992
pair service obey 642
pair service outside 1105
pair service own-name 586
pair service own-parameter 724
pair service parameter 1113
pair service path -169
pair service pay 1195
pair service permit -310
pair service prefer 618
pair service put 784
pair service read -945
pair service recipient 229
pair service redirect 1048
pair service regardless 289
pair service remove 427
pair service request -442
pair service results 907
pair service run 43
pair service secret 192
pair service send 1363
pair service set 381
pair service sibling 332
pair service store -484
pair service tell -370
pair service tool 1557
pair service user 753
pair service whenever 437
pair service whole 1078
pair session after 287
pair session also 260
pair session answer -128
pair session ask 471
pair session before -400
pair session call 584
pair session collect 197
pair session command -114
pair session email-address 947
pair session every 1153
pair session file 1157
pair session first 696
pair session holding 338
pair session identifier 569
pair session if -68
pair session instead 1324
pair session may -32
pair session message 336
pair session model 428
pair session must 811
pair session not 643
pair session obey 728
pair session own-parameter 986
pair session parameter 865
pair session path 1217
pair session pay -658
pair session put 1415
pair session read 1272
pair session remove -489
pair session request 598
pair session run -50
pair session secret 837
pair session secret-place 1018
pair session send 1301
pair session set 49
pair session store 551
pair session tool 672
pair session url 1306
pair session user 173
pair session whenever 1007
pair session whole 523
pair set account 150
pair set answer 738
pair set ask 982
pair set because 21
pair set before 1381
pair set call 465
pair set change 154
pair set collect -248
pair set command 851
pair set conversation -950
pair set disable 241
pair set every -53
pair set file 518
pair set identifier 303
pair set if -734
pair set ignore 153
pair set instructions 453
pair set machine -782
pair set may -1278
pair set message 507
pair set model 715
pair set must -217
pair set not 925
pair set obey -917
pair set outside -479
pair set own-parameter -525
pair set parameter -1050
pair set path -530
pair set permit 129
pair set put 1177
pair set read 381
pair set recipient 322
pair set regardless 302
pair set request 551
pair set results -40
pair set run 152
pair set secret 558
pair set secret-place -33
pair set secretive -681
pair set send 202
pair set service -1450
pair set store 389
pair set tell 193
pair set this-tool -847
pair set url 1292
pair set user 83
pair set whenever 628
pair set whole -414
pair sibling account 887
pair sibling after -314
pair sibling also 56
pair sibling answer 444
pair sibling ask -786
pair sibling before -788
pair sibling call -281
pair sibling change 29
pair sibling collect 968
pair sibling command -1025
pair sibling conversation 422
pair sibling every 77
pair sibling file 132
pair sibling first -608
pair sibling holding -286
pair sibling identifier -509
pair sibling if -949
pair sibling instead -164
pair sibling instructions -1093
pair sibling may -509
pair sibling message 251
pair sibling model -602
pair sibling must 192
pair sibling not 49
pair sibling obey 267
pair sibling own-parameter -899
pair sibling parameter 383
pair sibling permit -726
pair sibling put -328
pair sibling read -612
pair sibling request 326
pair sibling results 634
pair sibling run 238
pair sibling secret -541
pair sibling send 403
pair sibling store -329
pair sibling tell 360
pair sibling threat -1063
pair sibling tool -465
pair sibling user -31
pair sibling whenever -489
pair sibling whole 131
pair sibling without -256
pair silently answer -792
pair silently ask -315
pair silently before 347
pair silently file 420
pair silently if -218
pair silently message 997
pair silently model 476
pair silently must -112
pair silently not 207
pair silently own-parameter 609
pair silently put 1304
pair silently read 422
pair silently results 332
pair silently secret 123
pair silently send 121
pair silently store 1063
pair silently tell 463
pair skip also 394
pair skip answer 999
pair skip ask -50
pair skip before -983
pair skip consent 965
pair skip disable 471
pair skip every 368
pair skip instructions -445
pair skip model 1098
pair skip not -60
pair skip own-parameter -600
pair skip permit -543
pair skip read -453
pair skip run 836
pair skip send -180
pair skip tell 744
pair skip threat -481
pair skip user 1315
pair standing after -236
pair standing also 910
pair standing answer 26
pair standing ask 324
pair standing before 255
pair standing call 24
pair standing change 374
pair standing collect 813
pair standing command 522
pair standing conversation 1241
pair standing email-address 807
pair standing every 898
pair standing file 979
pair standing first 150
pair standing holding 1054
pair standing identifier 1136
pair standing if 877
pair standing ignore 903
pair standing instructions 896
pair standing may 967
pair standing message 529
pair standing model 2082
pair standing must 601
pair standing not 2135
pair standing obey 1463
pair standing outside 936
pair standing own-parameter 750
pair standing parameter 1074
pair standing permit 511
pair standing prefer 806
pair standing put 1585
pair standing read 650
pair standing recipient 885
pair standing regardless 1080
pair standing remove -191
pair standing request 1628
pair standing results 240
pair standing run 575
pair standing send 582
pair standing service 1211
pair standing session -226
pair standing sibling -26
pair standing store 465
pair standing tell 1224
pair standing this-tool 1177
pair standing tool 1654
pair standing url 770
pair standing user 1793
pair standing whenever 1033
pair standing whole 829
pair store account 669
pair store after 682
pair store also 539
pair store answer 1231
pair store ask 302
pair store because -488
pair store before -43
pair store best -361
pair store call 595
pair store change 79
pair store collect 852
pair store command -82
pair store consent -860
pair store conversation 182
pair store disable -882
pair store email-address 821
pair store every 846
pair store file 403
pair store first 271
pair store hide 29
pair store holding 26
pair store identifier 266
pair store if 128
pair store ignore 823
pair store instead 1063
pair store instructions -698
pair store link 177
pair store machine -224
pair store may -457
pair store memory -233
pair store message -61
pair store model 343
pair store must -296
pair store not 626
pair store obey 1163
pair store outside 447
pair store own-parameter 140
pair store path 279
pair store pay 599
pair store permit 359
pair store personal -78
pair store prefer -420
pair store put 663
pair store read 242
pair store recipient 952
pair store remove 477
pair store request 146
pair store results -89
pair store run 111
pair store secret 215
pair store secret-place 1064
pair store secretive 326
pair store send 508
pair store service 194
pair store session 139
pair store set 486
pair store sibling -948
pair store standing 203
pair store this-tool -753
pair store tool 713
pair store trusted 867
pair store url 1460
pair store user -310
pair store visit 163
pair store whenever 730
pair store whole -302
pair store without -822
pair tell account 1169
pair tell after -498
pair tell also -212
pair tell answer 146
pair tell ask -976
pair tell because 689
pair tell before -1043
pair tell best 93
pair tell call -408
pair tell change 504
pair tell collect -475
pair tell command -612
pair tell consent 655
pair tell conversation 237
pair tell disable -369
pair tell every 255
pair tell file 623
pair tell first -442
pair tell hide -404
pair tell identifier 877
pair tell if -123
pair tell ignore 1653
pair tell instead -1857
pair tell instructions 905
pair tell link 183
pair tell may 27
pair tell message 766
pair tell model 238
pair tell must -176
pair tell not 415
pair tell obey 350
pair tell own-parameter 948
pair tell parameter -586
pair tell pay 1278
pair tell permit 1595
pair tell personal 1311
pair tell please -269
pair tell prefer -641
pair tell put 537
pair tell read -265
pair tell recipient 1074
pair tell regardless 706
pair tell remove 685
pair tell request -1237
pair tell results 110
pair tell run -545
pair tell secret -237
pair tell secretive 66
pair tell send -111
pair tell service 187
pair tell session -523
pair tell set 1070
pair tell sibling 1174
pair tell store 31
pair tell threat 71
pair tell tool -913
pair tell user -236
pair tell whenever 208
pair tell whole 189
pair this-tool account -77
pair this-tool also 1451
pair this-tool answer -1270
pair this-tool ask 598
pair this-tool before -302
pair this-tool call 114
pair this-tool change 232
pair this-tool command -161
pair this-tool conversation 448
pair this-tool every 293
pair this-tool file 125
pair this-tool first -357
pair this-tool holding 386
pair this-tool identifier -735
pair this-tool if -540
pair this-tool ignore 993
pair this-tool instructions 1647
pair this-tool may 284
pair this-tool message -32
pair this-tool model 515
pair this-tool must 405
pair this-tool not -1348
pair this-tool obey 588
pair this-tool outside 349
pair this-tool own-parameter -104
pair this-tool parameter 1051
pair this-tool path -694
pair this-tool prefer 643
pair this-tool put -837
pair this-tool read -676
pair this-tool regardless 868
pair this-tool request -306
pair this-tool results -1383
pair this-tool run -93
pair this-tool secret 240
pair this-tool secret-place -467
pair this-tool send 431
pair this-tool service -501
pair this-tool set 1068
pair this-tool sibling -662
pair this-tool store -771
pair this-tool tell 719
pair this-tool tool -629
pair this-tool user 277
pair this-tool whole -61
pair threat after -761
pair threat also -42
pair threat answer 349
pair threat ask -165
pair threat before -794
pair threat call -110
pair threat change -1166
pair threat collect 783
pair threat command 387
pair threat disable -1259
pair threat every 747
pair threat file 565
pair threat identifier -778
pair threat if -897
pair threat instead 190
pair threat may 183
pair threat message -119
pair threat model 583
pair threat not 22
pair threat obey -754
pair threat own-parameter 270
pair threat pay -185
pair threat permit -1136
pair threat prefer 104
pair threat put 58
pair threat read 394
pair threat recipient 363
pair threat results -822
pair threat run 371
pair threat send -864
pair threat service -747
pair threat session 168
pair threat sibling -70
pair threat store 191
pair threat tell 980
pair threat user 144
pair threat whole 707
pair threat without -35
pair tool account 215
pair tool after 702
pair tool also 1765
pair tool answer 365
pair tool ask 996
pair tool before -36
pair tool best 282
pair tool call 1180
pair tool change 1015
pair tool collect 1074
pair tool consent 413
pair tool conversation 629
pair tool disable 361
pair tool elsewhere 1199
pair tool email-address 1200
pair tool every 1278
pair tool file 985
pair tool first 911
pair tool hide 813
pair tool holding 1061
pair tool identifier 817
pair tool if 522
pair tool ignore 1077
pair tool instead 204
pair tool instructions 396
pair tool link 528
pair tool machine 553
pair tool may 206
pair tool message 1357
pair tool model 81
pair tool must 1688
pair tool not 591
pair tool obey 630
pair tool outside 999
pair tool own-name 1353
pair tool own-parameter 1246
pair tool parameter 1686
pair tool path -90
pair tool pay 1000
pair tool permit 1032
pair tool personal 842
pair tool prefer 1031
pair tool put 1067
pair tool read 296
pair tool recipient 1025
pair tool redirect 1198
pair tool regardless 872
pair tool remove 937
pair tool request 387
pair tool results 419
pair tool rival 803
pair tool run 1079
pair tool secret 1642
pair tool secret-place -629
pair tool secretive 1002
pair tool send 1183
pair tool service 1176
pair tool session 682
pair tool set 1281
pair tool sibling 378
pair tool silently 810
pair tool standing 1401
pair tool store 886
pair tool tell 1035
pair tool this-tool -281
pair tool threat 870
pair tool url -592
pair tool user 905
pair tool visit 682
pair tool whenever 810
pair tool whole 142
pair tool without 1119
pair trusted account -29
pair trusted ask 464
pair trusted consent -95
pair trusted every -52
pair trusted file 1041
pair trusted identifier 1164
pair trusted may 1145
pair trusted not 476
pair trusted pay -314
pair trusted permit -20
pair trusted put 1269
pair trusted read -782
pair trusted user 817
pair trusted whole 46
pair url after 1193
pair url also 293
pair url answer 1633
pair url ask 777
pair url before 1207
pair url call 792
pair url command 1203
pair url config 942
pair url consent 1159
pair url conversation 858
pair url encode 956
pair url every 1293
pair url file -235
pair url first 970
pair url holding 968
pair url if -343
pair url machine 585
pair url message 1310
pair url model 972
pair url must 206
pair url not 1641
pair url obey 1006
pair url outside -250
pair url own-parameter 1066
pair url parameter 855
pair url path -516
pair url permit 1395
pair url put 253
pair url read 425
pair url redirect 1343
pair url remove 1006
pair url results 649
pair url run 1493
pair url secret 241
pair url send 1374
pair url store 1204
pair url tell 1374
pair url tool 723
pair url user 1782
pair url visit 893
pair url whenever 1080
pair url whole 1623
pair url without 1041
pair user account 707
pair user after 799
pair user also 647
pair user answer 888
pair user ask 149
pair user because 618
pair user before -572
pair user best 841
pair user call 717
pair user change 372
pair user collect 900
pair user command 687
pair user config -62
pair user consent -32
pair user conversation 381
pair user disable 639
pair user elsewhere 668
pair user email-address 1460
pair user encode 1124
pair user every 976
pair user file 1084
pair user hide 325
pair user holding 1126
pair user identifier 703
pair user if 900
pair user ignore 54
pair user instead 663
pair user instructions -100
pair user link 353
pair user machine 1591
pair user may -288
pair user memory 188
pair user message 1136
pair user model 382
pair user must 763
pair user not 1056
pair user number 1142
pair user obey -143
pair user outside 1176
pair user own-name 1165
pair user own-parameter 1676
pair user parameter 1197
pair user path 861
pair user pay 1017
pair user permit -63
pair user personal 1491
pair user please 162
pair user prefer 509
pair user put 619
pair user read 554
pair user recipient -175
pair user redirect -646
pair user regardless 199
pair user remove 1686
pair user request 341
pair user results 1584
pair user rival 1032
pair user run -350
pair user secret 866
pair user secret-place 598
pair user secretive 1224
pair user send -209
pair user service 460
pair user session 732
pair user set 842
pair user sibling -540
pair user silently 771
pair user skip 700
pair user standing 471
pair user store 726
pair user tell 970
pair user this-tool 432
pair user threat -206
pair user tool 976
pair user trusted -194
pair user url 1454
pair user visit -280
pair user whenever -446
pair user whole 1154
pair user without 369
pair visit account 1192
pair visit answer 280
pair visit ask 411
pair visit before 250
pair visit call 1157
pair visit change 309
pair visit email-address -41
pair visit every -509
pair visit file 848
pair visit holding 296
pair visit identifier 517
pair visit if 729
pair visit instructions -530
pair visit message 108
pair visit model 346
pair visit must -764
pair visit not -1166
pair visit obey -552
pair visit own-parameter 45
pair visit put 1200
pair visit read 345
pair visit recipient 1099
pair visit request 1152
pair visit secret 252
pair visit send 809
pair visit store -419
pair visit tool 554
pair visit user 532
pair visit whole 24
pair whenever account 1629
pair whenever also 911
pair whenever answer -109
pair whenever ask 97
pair whenever before 208
pair whenever call 409
pair whenever change 141
pair whenever collect 1071
pair whenever command 1001
pair whenever conversation 1241
pair whenever email-address 959
pair whenever every 227
pair whenever file -107
pair whenever first 1141
pair whenever holding 283
pair whenever identifier 326
pair whenever if 983
pair whenever instructions 862
pair whenever may -264
pair whenever message 391
pair whenever model -298
pair whenever must 597
pair whenever not 441
pair whenever obey 531
pair whenever own-parameter 244
pair whenever parameter 535
pair whenever pay 857
pair whenever personal 967
pair whenever put 44
pair whenever read 699
pair whenever regardless 1013
pair whenever request 381
pair whenever results 421
pair whenever run -328
pair whenever secret 1031
pair whenever send 644
pair whenever service 858
pair whenever session 958
pair whenever sibling -153
pair whenever standing -1042
pair whenever store 399
pair whenever tell 1523
pair whenever tool 744
pair whenever user 950
pair whenever whole -928
pair whole account 164
pair whole after 356
pair whole also 158
pair whole answer 201
pair whole ask -502
pair whole because 234
pair whole before 621
pair whole call 101
pair whole change 190
pair whole collect 279
pair whole command 108
pair whole consent -517
pair whole conversation 1001
pair whole disable -1106
pair whole elsewhere 714
pair whole email-address 829
pair whole encode -663
pair whole every 657
pair whole file 488
pair whole first 1045
pair whole hide 194
pair whole holding 1134
pair whole identifier 191
pair whole if -1263
pair whole ignore 258
pair whole instead 252
pair whole instructions -751
pair whole link 180
pair whole machine 1086
pair whole may -601
pair whole message 404
pair whole model -294
pair whole must -116
pair whole not -265
pair whole obey 433
pair whole outside 560
pair whole own-parameter 313
pair whole parameter 265
pair whole path 868
pair whole pay -54
pair whole permit 184
pair whole personal 2060
pair whole please 403
pair whole prefer 846
pair whole put 524
pair whole read 507
pair whole recipient 696
pair whole regardless -489
pair whole remove -73
pair whole request -78
pair whole results 877
pair whole rival 87
pair whole run 754
pair whole secret 1140
pair whole secret-place 999
pair whole secretive 1274
pair whole session 239
pair whole set -26
pair whole sibling -666
pair whole standing 168
pair whole store 63
pair whole tell -715
pair whole this-tool -1018
pair whole threat 691
pair whole tool 597
pair whole url 1402
pair whole user 146
pair whole visit 833
pair whole whenever -196
pair whole without -205
pair without answer 227
pair without ask 433
pair without before 484
pair without call 161
pair without change 188
pair without command -138
pair without consent 524
pair without conversation -566
pair without every -459
pair without file -25
pair without identifier -799
pair without if -302
pair without instructions -58
pair without may -63
pair without message 946
pair without model -113
pair without must 378
pair without not -188
pair without obey 663
pair without own-parameter -670
pair without permit 636
pair without put -168
pair without read 492
pair without request 558
pair without results 474
pair without run 84
pair without send 144
pair without tell 1149
pair without threat -776
pair without user 397
signal #2 2667
signal #4 1755
signal =clear 2742
signal =damning 4450
signal =quoted -838
signal =supports 1635
signal =weak 2176
signal argument-tampering/added-everywhere 1788
signal argument-tampering/address-for-others 245
signal argument-tampering/against-the-user 1851
signal argument-tampering/arguments-of-others 1912
signal argument-tampering/fixed-recipient 1882
signal argument-tampering/value-for-others 1015
signal concealment/act-silently 283
signal concealment/beside-a-deed 3164
signal concealment/doNotMention 661
signal concealment/doNotTellFalsehood -326
signal concealment/excuse -493
signal concealment/keepMum 1325
signal concealment/leaveOut 1066
signal concealment/left-out 1242
signal concealment/left-unsaid 2164
signal concealment/needNotComeUp 1060
signal concealment/quietlyAside 1402
signal concealment/silence 1550
signal concealment/user-spared 1384
signal concealment/user-untold 362
signal conditional-trigger/waits-for-content 95
signal conversation-collection/covertly 759
signal conversation-collection/hand-over 1425
signal conversation-collection/into 1032
signal conversation-collection/reach 1963
signal conversation-collection/several 1356
signal conversation-collection/whole 1457
signal covert-collection/away 1883
signal covert-collection/copies 907
signal covert-collection/on-the-side 1486
signal covert-collection/several 1165
signal covert-collection/takes 1908
signal covert-collection/trades 1910
signal data-carrying-link/always 1100
signal data-carrying-link/built 1601
signal data-carrying-link/hole 1323
signal data-carrying-link/picture 1335
signal data-carrying-link/private 1470
signal data-carrying-link/query 1172
signal encoded-text/encoded 1569
signal external-recipient/carries 1264
signal external-recipient/on-the-side 1082
signal external-recipient/recipient 1741
signal favour/favour 1812
signal favour/reaches-out 1669
signal fetch-and-follow/data-as-orders 450
signal fetch-and-follow/follow-what-is-read 552
signal fetch-and-follow/with-authority 703
signal follow-up/then-elsewhere 1153
signal follow-up/then-machine 808
signal follow-up/then-outside 1261
signal follow-up/then-private 1668
signal hidden-markup/hidden-comment 757
signal hidden-markup/hidden-padding 850
signal hidden-markup/hidden-style 1404
signal injected-instruction/above-the-user 1609
signal injected-instruction/as-an-order 1412
signal injected-instruction/beyond-the-call 1386
signal injected-instruction/claimingTag 42
signal injected-instruction/ignore-them -80
signal injected-instruction/ignoreOrders -1178
signal injected-instruction/ordered-by 1408
signal injected-instruction/restOfSession 131
signal injected-instruction/rules-voided 1336
signal injected-instruction/speaks-as 1192
signal injected-instruction/standingOfTheUser 1252
signal injected-instruction/structuralEnd -156
signal injected-instruction/structuralTag -1219
signal injected-instruction/toTheModel -236
signal injected-instruction/warrant 1314
signal parameter-smuggling/asks-for 844
signal parameter-smuggling/idle 303
signal parameter-smuggling/of-the-user 1186
signal parameter-smuggling/several 1534
signal parameter-smuggling/source 1470
signal parameter-smuggling/source-told 1856
signal parameter-smuggling/whole 1954
signal persistence/for-itself 1714
signal persistence/lasting 1953
signal persistence/writes-there 2190
signal preference/ban-on-others 183
signal prerequisite/first-elsewhere 1672
signal prerequisite/first-guard 146
signal prerequisite/first-outside 1107
signal prerequisite/first-private 1145
signal prerequisite/handed-over 1510
signal prerequisite/pretext 1193
signal redirection/from-others 1159
signal redirection/to-a-host 692
signal result-tampering/changed-results 1396
signal result-tampering/distorted 1612
signal result-tampering/dropped-results 381
signal result-tampering/falsehood 1357
signal result-tampering/fixed-answer 1342
signal result-tampering/pretence 618
signal result-tampering/told-what-to-say 1691
signal run-commands/asRoot 542
signal run-commands/beside-the-call 2015
signal run-commands/download -869
signal run-commands/foreignIndex 1274
signal run-commands/guardsDown 1715
signal run-commands/guardsOff 316
signal run-commands/order-to-run 2342
signal run-commands/packages 1107
signal run-commands/piecesOfSystem 500
signal run-commands/pipedToShell 1052
signal run-commands/program 823
signal run-commands/reins 1422
signal run-commands/shellOfDownload 1407
signal run-commands/told-to-run 1629
signal schema-instruction/data-order 2100
signal schema-instruction/data-private 1632
signal schema-instruction/label-order 2520
signal schema-instruction/label-private 2113
signal schema-instruction/note-order 1499
signal schema-instruction/sample-order -453
signal secret-collection/as-parameter 1472
signal secret-collection/asks-for-content 1400
signal secret-collection/covertly 1525
signal secret-collection/foreign 1519
signal secret-collection/hands-over 1644
signal secret-collection/into 1905
signal secret-collection/reaches 1337
signal shadowing/others-presence 524
signal shadowing/others-tools 2024
signal shadowing/others-tools-after 1313
signal shadowing/taken-over 1667
signal skip-confirmation/act-unasked 595
signal skip-confirmation/approve-for-user 2397
signal skip-confirmation/askingCosts 767
signal skip-confirmation/auto-approve 319
signal skip-confirmation/ban-to-ask 1253
signal skip-confirmation/beside-a-deed 1208
signal skip-confirmation/beyond-this-call 1224
signal skip-confirmation/nobody-asked 1188
signal standing-order/every-output 765
signal standing-order/lasting 1618
signal standing-order/lasting-errand 1615
word <email-address> 2386
word <identifier> 408
word <number> 2014
word <path> 801
word <secret-place> 459
word <sign> 384
word <url> 1994
word a -305
word aaaa -495
word about 1482
word above 584
word abroad -421
word absence 250
word absent 779
word abstract -22
word accept -124
word accepted -132
word accepts 316
word access -533
word accompanied 1208
word accord -383
word accordingly 1390
word account 448
word account's 320
word accounts 654
word acknowledged 886
word acme -870
word across 435
word act 590
word acting -155
word actions -796
word active 545
word activity -661
word add 276
word added 204
word adding -41
word additional -494
word address 562
word addressed -285
word addresses -1166
word adds -1489
word admin 286
word administrator -82
word administrators 45
word advance 1264
word advertising -392
word advice -815
word advise -438
word after -342
word afterwards -113
word again -926
word against -329
word age -1002
word agency 1444
word agent 636
word agents 671
word aggregation 96
word ago 32
word agree -57
word agreed -176
word agreement -402
word agrees -469
word ahead 1839
word ai 363
word air 1130
word airports -553
word akia 457
word al 325
word alarm 170
word alarms 1172
word album -999
word alert -83
word all -37
word allow -497
word allowed -1746
word allows -725
word alone -138
word along 950
word alongside 1189
word already 724
word also 586
word alter -38
word always -1154
word ambiguous -1175
word among 1318
word amount -1420
word amounts -42
word an -434
word analysis -1316
word analysts 296
word analytics -215
word and 831
word anew 804
word annex 861
word announced 1636
word anonymous 141
word another -500
word answer -213
word answered 934
word answering 206
word answers -471
word antes 172
word any 1262
word anybody -468
word anyone 136
word anything -169
word anywhere -209
word apart -796
word api -504
word app -688
word appears 437
word append 1129
word appends -327
word applicant 638
word applicants 1248
word application 397
word applied -1101
word applies -599
word apply 169
word appointment -500
word appointments 684
word approval 146
word approve 178
word approved -452
word approver 495
word approves -806
word approving 792
word apps -1185
word archive 247
word archived -661
word archives -1019
word are 407
word area -1102
word aren't -1128
word argument 1203
word arguments 308
word arithmetic 449
word around 532
word arrives 948
word article -119
word articles -1114
word artist -29
word as 1035
word aside 1355
word ask -1053
word asked 740
word asking 1337
word asks -391
word assistant 1743
word assistants 1631
word assume 537
word assumed -265
word at 607
word atom -690
word attach 153
word attached 310
word attachments -77
word attempt -1169
word attendee 571
word attendees -83
word attribute 1573
word au 364
word auch 1226
word audio -987
word audit -487
word auditors 391
word auf -51
word aunque 1171
word aus -532
word auth 924
word author 322
word author's 155
word authorised -894
word authority 366
word authorization 49
word authors 327
word auto 1178
word automatic 1240
word automatically -989
word automation 489
word available -423
word average 616
word avoid -80
word away 811
word aws -704
word axis 142
word b 380
word back -534
word background 285
word backup -144
word backups -168
word bad -206
word badge 432
word balance 546
word balances -320
word ban -425
word bank 956
word bank's -43
word banking 523
word banner -352
word bar -742
word base 256
word based -1211
word baseline 1213
word bash 1211
word basis -732
word batch -575
word bcc -158
word be 253
word because -291
word become 859
word becomes -184
word been 1781
word before -691
word beforehand 262
word begin -912
word beginning 629
word behalf 1355
word behave 1106
word behind 826
word being 2047
word believe -297
word belongs 1177
word below 181
word beneficiary 837
word beside -540
word besides 742
word best 784
word better 547
word bid 645
word bike -603
word billed -1272
word billing 493
word binary -844
word binding 248
word birth 736
word bit 1282
word blame 977
word blank 1129
word blind 119
word block 330
word blocked -308
word blocks 34
word board 1690
word body -144
word book 1116
word booked 566
word booking 272
word bookmark 448
word books -791
word bot -170
word both 181
word bother 841
word bound 372
word box 277
word brackets -34
word branch 607
word branches 743
word breach 1112
word break -1143
word bring 1329
word broken -53
word broker -1034
word brought 1023
word browser -52
word browser's 1749
word bucket -217
word budget -102
word bug 503
word build -599
word building 362
word builds -772
word built 989
word bullet -530
word bundle -365
word bus 293
word business -1148
word busy -141
word but -53
word button -299
word buy 375
word buyer -59
word by 473
word bytes -210
word c 1429
word cache 1345
word cached -1117
word calendar 826
word calendars -651
word call -412
word called 515
word callers -797
word calling 177
word calls -199
word came 834
word camera 284
word campaign -218
word can -333
word can't -831
word cancel 134
word cancellation 1205
word cancelled 384
word cancels -838
word candidates -624
word cannot -1239
word capital 368
word caption 1140
word captured -424
word car -783
word card 761
word cards 428
word care 465
word carried 178
word carrier 905
word carriers -151
word carries -990
word carry 386
word case -301
word cases 598
word cat 927
word catalogue 96
word cause -1201
word cell -1121
word cells -1047
word centre -603
word certificate 476
word chain 261
word change -1199
word changed -1339
word changelog -343
word changes -356
word changing -1146
word channel 111
word channels -368
word characters -344
word charge 1216
word charged -553
word charges -401
word chart 45
word chat 25
word chats 1502
word cheaper 275
word cheapest 450
word check -1714
word checked -721
word checkout 330
word checks -785
word checksum -1015
word chmod 531
word choice 1127
word choose -192
word choosing -558
word chose -491
word chosen -155
word ci -337
word citation -213
word cite 602
word city 799
word claim 956
word claims 428
word class 407
word clause 1612
word clauses 51
word clean 1018
word clear -175
word cleared 916
word clearing 1099
word clears -629
word cli -393
word click -510
word clicked -484
word clicks -614
word client 647
word client's 1269
word cliente 672
word clients 975
word clinician -278
word clipboard 795
word close 693
word closed 378
word closes -669
word cloud 181
word cluster -105
word code -752
word codes -356
word coding -139
word cold 829
word colleague -27
word colleagues 88
word collect 646
word collection -1153
word collects -245
word colon 960
word colour 892
word colours -550
word column -560
word columns -940
word come 1468
word comes 802
word coming 1377
word comma -911
word command -735
word commands -928
word comment 787
word comments -1057
word commits 29
word common -444
word company -331
word company's -817
word compare -1465
word compares -966
word comparison 316
word compatibility 691
word competitors 1494
word complete 1110
word completed -559
word completes -626
word completion -174
word compliance 45
word comply 671
word compose 936
word compute -630
word computed 328
word computer -969
word computes -936
word con 854
word concatenate -49
word concern 561
word concerned -361
word condition -57
word conditions 860
word confidence -1450
word confidential -89
word config 1098
word configuration -883
word configured 26
word confirmation 535
word confirmed -255
word confirms -55
word connect 121
word connected 857
word connection -111
word connector 1121
word connectors 1558
word consent 113
word consented -1160
word considered 493
word console -1058
word consulta 316
word consulted 955
word contact -217
word contacts 748
word contain -154
word contained -617
word container -556
word containers 1202
word contains -359
word content -930
word contents 1817
word context 461
word continue -615
word contract 98
word contracts -864
word control 400
word conventional -674
word conversation 23
word conversations -836
word conversion 331
word convert 116
word converted 389
word converts 121
word cookie 544
word cookies -249
word coordinates -1043
word copied -831
word copies 143
word copy 164
word core 982
word correct 973
word corrections 357
word correo 74
word cost -251
word costs -615
word could -391
word council 174
word count 349
word counted -493
word country -1447
word counts 383
word course 142
word court 164
word courts -1111
word cover 601
word coverage 154
word create -1015
word created 287
word creates -1002
word creating -1070
word credentials -399
word credit -571
word credited 1173
word credits -749
word critical 805
word crm 992
word cron -561
word crontab 557
word csv 226
word curl 98
word currencies -792
word currency -1296
word current -558
word cursor -543
word cursorrules 670
word customer -533
word customer's 793
word customers 717
word cut -506
word cv -276
word cvc -321
word d 240
word daily 468
word dans 321
word das 207
word dashboard -1084
word data -726
word database 353
word databases -171
word dataset -920
word date -575
word dates -1379
word day 203
word days -666
word ddl -1243
word de 381
word debug 627
word decide -679
word decides 25
word decision -1113
word decisions -1153
word declared -413
word decline 158
word decode 983
word decoded 52
word decodes -982
word default 147
word defaults -1172
word definition 42
word definitions -519
word del 588
word delayed -850
word delete -808
word deleted -835
word deletes -1226
word deletion -876
word deletions 1168
word delivered 459
word delivers 958
word delivery -190
word dem -27
word demands -959
word den -586
word deny 576
word department 474
word dependencies 465
word dependency -682
word depends 361
word deploy 87
word deployment -343
word deployments 566
word deploys -652
word deposit 1182
word deprecated -343
word der 607
word derive 785
word derived 325
word des 1457
word described 1446
word describes -1105
word desk 927
word desktop -602
word destructive -205
word detail 219
word details -158
word developer 2006
word device -1161
word devices -782
word diagnoses 1278
word diagnostics 650
word dialog 841
word dialogue 188
word diary -72
word dict -726
word dictionary 1008
word did -497
word die -206
word diff -127
word differ 62
word difference 825
word differences 491
word different 800
word differs -946
word diga 1295
word digest 1010
word digit -682
word digits 845
word direct 29
word directive 1389
word directly -807
word directories -290
word directory 642
word disable 1635
word disabled 823
word discarded 616
word disk -687
word display 852
word displays 810
word disregard -1161
word distance -1089
word dns 891
word do -843
word docker -350
word docs 682
word doctor -866
word document 85
word documentation -569
word documents 687
word does -788
word doesn't -1053
word doing 462
word domain 182
word don't -900
word done 118
word donor 1220
word dont 908
word door 870
word dos 436
word dose 1170
word dot -617
word double 1008
word doubt -173
word doubts -205
word down 1148
word download -708
word downloads -844
word draft -806
word drafts -681
word drawing 31
word drawn 402
word draws 162
word drive 877
word driving -620
word drop 1680
word dropped -163
word drops -433
word dry 440
word du 129
word due 851
word dump 1305
word duplicate -1084
word duplicates -317
word duration -222
word duty 688
word dxf -612
word e 1111
word each 569
word earlier 882
word ecb -401
word echo 1683
word edited -1163
word editing -817
word editor 1294
word edits 472
word effect -1132
word eight 393
word eine -77
word el -305
word element -625
word else -302
word elsewhere 856
word email -613
word emails 483
word emergency 202
word emoji 298
word employee -153
word employee's 363
word employees -585
word employer 1507
word empty -282
word en -291
word encode 1437
word encoded 798
word encodes -742
word encoding -383
word encrypted -665
word end -366
word ended -713
word ending 1090
word endpoint -269
word ends -261
word energy 939
word engine -140
word engineer 54
word engineers -259
word engines -1431
word english -716
word enough -267
word enter 750
word entered 1370
word entire -1782
word entities -1122
word entity -904
word entre 249
word entries 238
word entropy 914
word entry 1078
word env 731
word envia -947
word environment -1199
word equal 108
word erased -1010
word erases -906
word error -465
word errors -1068
word es 111
word estimate 206
word estimated -1330
word estimates -1010
word et 297
word eur 772
word evaluates -1068
word evaluation 175
word even 858
word event -376
word events -966
word every 247
word everyone 1059
word everything -233
word everywhere -335
word evidence 538
word exact -165
word exactly -1500
word example 271
word examples -234
word exception -77
word exchange 107
word excluded 382
word execute 565
word executed -417
word executes -652
word exercise 48
word exist 653
word existing -1294
word exists -113
word exit -644
word expect -851
word expected 921
word expects 456
word expense 151
word expired -420
word expiry -817
word explain 265
word explains -251
word explicit -1335
word explicitly -286
word export 1394
word exports -1309
word expression -687
word expressions -808
word ext 1865
word extend 499
word extended -82
word extension -920
word external 56
word extra 412
word extract 489
word extracts -1520
word eyes 1031
word face -81
word faces 961
word fact -742
word factor 642
word facts -390
word fail -364
word failed -556
word failing 947
word fails -864
word failures 599
word falls 430
word false -119
word families 902
word family 123
word far 1569
word fare -256
word fares 945
word farmer 88
word faster -394
word fastest 102
word fault 307
word favour 812
word fax -704
word feature -203
word fee 820
word feed 415
word feeds -332
word fees 493
word fetch -57
word fetched 566
word fetches -1277
word fetching 55
word few -728
word fi 665
word field 305
word fields -1509
word figure 2401
word figures 1063
word file -42
word file's 751
word files -412
word filesystem 803
word fill 580
word filled 123
word fills -825
word filter 154
word filters -325
word final -1049
word finance 1349
word find 808
word finding -1825
word findings 591
word finds -680
word fine 104
word fingerprint -641
word finish 1393
word finished -724
word firewall 192
word first -46
word fit -376
word fits 38
word fix 475
word fixed -373
word flag -567
word flagged -1102
word flags 392
word flaky 182
word flight 31
word flights -648
word floor -581
word flow 1013
word folder 613
word folders 98
word follow -324
word followed 1098
word following 1690
word follows -55
word font 188
word foot -25
word footer -467
word for 136
word forbidden -905
word force 433
word forecast 831
word fork -872
word forks 605
word form -48
word format -830
word formats -686
word formatter 147
word formatting 994
word former 427
word formula -804
word formulary -107
word forward 418
word forwarded -277
word forwarding -249
word forwards 675
word found 1479
word four -395
word frame 894
word framework -997
word free 787
word fresh 31
word friends 1216
word from 370
word front 1025
word fssl -811
word full -487
word function -1505
word further 943
word future 89
word g 911
word game 331
word gaps -529
word garage 107
word gas -252
word gateway 351
word gather 1123
word gave 116
word general -301
word generated -528
word generates -889
word get 192
word gets 923
word gift 148
word git 455
word github 798
word gitignore -687
word give -779
word given -626
word gives -670
word glossary -374
word gmail 152
word go 562
word goal -1423
word goes 764
word going -1142
word gone -1101
word good 937
word goods -1356
word google 715
word got -72
word gps -258
word grade 511
word grades -1392
word grant 1694
word graph -983
word grateful 1149
word green 393
word greeting 156
word grep -354
word gross -859
word group -263
word guess -808
word guessed -733
word guessing -785
word guest 477
word guests -233
word guidance 669
word guide 284
word guidelines -239
word h -536
word had 1729
word half -413
word hand 1153
word handbook -28
word handed -330
word handle -1048
word handles -89
word handling 956
word hands 143
word handshake 142
word happen -25
word happened 986
word happens 44
word harbour 848
word harmless 244
word harvest 1156
word has 347
word hash -42
word have 792
word having 844
word haya 640
word he -29
word head 1090
word header 247
word headers -825
word heading 196
word headings -1024
word headlines 844
word health 34
word hear 778
word held 776
word hello -420
word help 762
word helper 1680
word helps -625
word hence 1132
word here 993
word hero 339
word hex 289
word hidden -837
word hide 21
word hides -287
word high -396
word higher 309
word hint 772
word history 432
word hit -342
word hits -371
word hold -387
word holder 559
word holding 425
word holds -455
word holidays -1195
word home 1683
word hook -189
word hooks -774
word hospital 571
word host 128
word host's 627
word hosts -473
word hotels 213
word hour -378
word hourly 395
word hours 107
word house 1274
word household 23
word how -776
word however 1255
word hr 160
word html -527
word http 72
word hub 568
word human 429
word hundred -66
word i 351
word iban 209
word icon 27
word id -1329
word ideas -359
word identify -357
word identity -201
word ids -1452
word if -408
word ignore -1294
word ignored -846
word im 464
word image 120
word images -1069
word immediate -989
word immediately -676
word import 1080
word important -899
word impression 1435
word in 557
word inbox 731
word incident -238
word incl 704
word include -653
word included 1488
word including -74
word incomplete 63
word index -391
word indexes -1062
word indexing 273
word inform -570
word information -1350
word informed 502
word infrastructure -494
word ingredients -741
word initial 818
word insert -404
word inside -20
word inspect 286
word install -182
word installed -63
word installer -335
word installing 532
word installs -1022
word instance -310
word instead -651
word instruction -815
word instructions -333
word insurance 1112
word intact 692
word integration -661
word interactions 607
word internal -599
word interpretation 502
word into 841
word invent 187
word inventory 423
word invisible 132
word invitation 403
word invitations -1065
word invite 1192
word invited -195
word invoice 487
word invoices 128
word invoke 682
word invoked 779
word ip -485
word irrelevant -782
word irrespective 1150
word is 179
word isn't -525
word iso -792
word issue -721
word issued 1210
word issues -28
word ist 300
word it 433
word it's -171
word item 845
word items -144
word its 893
word itself 31
word javascript -929
word job -295
word jobs -20
word join -787
word joined 1227
word joke 496
word journal -1032
word json -280
word just 764
word k 590
word kb -110
word keep 649
word keeping 490
word keeps 68
word kept -946
word kernel -859
word kestrel 780
word key -443
word keyboard 811
word keychain 1117
word keys -178
word kind 1167
word kindly 165
word know -727
word knowledge -437
word known 742
word knows -121
word kubeconfig -686
word kubectl 326
word kubernetes -499
word l'utilisateur 341
word la -67
word label -39
word labelled 126
word labels -679
word laboratory -661
word lacking 393
word language -780
word languages -670
word large -1262
word last 461
word lasting 762
word late 61
word latency 366
word later 565
word latest 1030
word latter 855
word law -1068
word layer -369
word le -408
word lead 1365
word leading 443
word leak 383
word leaked -1200
word learn 151
word lease 127
word least 1305
word leave 452
word leaves -59
word leaving 1093
word ledger 642
word left 854
word legal 274
word length -1098
word les 1235
word less -296
word let -65
word lets -373
word letter -464
word letters -290
word level 863
word levels 412
word library -489
word library's -175
word licence -871
word lies 132
word life 1044
word lift 366
word lifted 506
word light 129
word like -1326
word likely -209
word likes 891
word limit -43
word limited -1010
word limits 791
word line 434
word linear -173
word lines 506
word link -95
word linked 183
word links -1291
word list -61
word liste 97
word listed -408
word listing 1532
word lists -1557
word little 90
word live -562
word living -279
word lo 687
word load 370
word loaded 875
word loads -133
word loan -34
word local -772
word locally -1090
word locate 895
word location 182
word lock 210
word locked -379
word locks 33
word log -897
word logged -62
word logging -461
word login 1016
word logins 83
word logs -687
word long -36
word longer 567
word look 349
word looked 575
word looking 939
word looks -289
word lookup 1313
word loop -765
word lost 222
word lot 834
word low 201
word lower 1450
word ltd 1331
word lyrics 42
word m 36
word machine 289
word machines 299
word made 630
word mail -313
word mailbox -324
word mailboxes -449
word mailed -281
word mailing 445
word mails 271
word main 1242
word maintainers 502
word maintenance 1316
word major -744
word make 877
word maker 283
word makes -46
word manager 187
word mandatory 283
word manifest -133
word manual -969
word many -1100
word map -215
word march 558
word mark -90
word markdown -1132
word marked -247
word market 525
word marking 690
word masked -615
word mass -464
word master 1094
word match -313
word matched 1437
word matches -1497
word matching -283
word material 328
word matter 1187
word matters -1267
word max 202
word maximum -394
word may -441
word mb -970
word mcp -324
word me -706
word mean 283
word meaning -749
word means 231
word meant 443
word measure -735
word measurements 440
word measures -755
word medical 492
word medication 1210
word medicine -1026
word medicines 381
word meeting 92
word meetings 408
word member 328
word members 631
word meme 275
word memo 1611
word memory -137
word mention -666
word mentioned -290
word mentioning 1441
word merchant -164
word merely 653
word merge -124
word merged -891
word merges -1035
word message -174
word messages 166
word met 682
word meta 178
word metadata -686
word method 220
word metric -1120
word migration 521
word migrations -642
word mind 1405
word minus 480
word minute -499
word minutes -691
word mirror 782
word mirrors 241
word missing -351
word mit 742
word mode 156
word model 633
word models 1058
word moment 1487
word money -407
word month 674
word monthly -704
word months 93
word mood -86
word more 54
word most -452
word mount 280
word mounted 610
word move -256
word moved 1364
word moves -847
word moving 140
word much 465
word must -1311
word my 48
word n -906
word name -46
word named 725
word names -590
word namespace 716
word naming -71
word national -836
word nc 353
word near 944
word nearest 140
word need 1141
word needed -225
word needn't 167
word needs -743
word negative 1161
word neighbouring 735
word neither -1064
word net -612
word networks 288
word never -859
word new -1439
word newer -330
word newest 811
word newsletter 28
word next 384
word night 526
word nine 1035
word ninety 283
word no 989
word nobody 1295
word nobody's -358
word node 251
word nodes -725
word noise 418
word non 57
word none 1250
word normal 140
word normally 486
word not -582
word notation -560
word note 621
word notebook -104
word noted 997
word notes 765
word nothing -716
word notice 1380
word notices 476
word notification -1441
word notifications -423
word notified -1306
word notify -477
word notwithstanding 1232
word now -29
word npm 621
word null 152
word number 196
word o 408
word obey 487
word object -753
word objects -411
word obtain -22
word obtained -517
word ocr -976
word of 538
word off 378
word offer -74
word offered 1009
word offers 1300
word office -198
word officer -1063
word official 855
word offline -857
word offsets -689
word often -1198
word oh 443
word ok 48
word old -568
word older -132
word omit 705
word omitted -1030
word on 468
word onboarding 185
word once -1022
word one 460
word ones -137
word only -951
word opened 749
word opening 312
word opens -544
word operating -1137
word operation -1103
word operator 886
word operator's 1018
word opinion 81
word opinions 710
word ops 1333
word opt 613
word option 928
word optional -776
word options -959
word or -449
word orders 405
word ordinary 836
word organisation -273
word origin 1102
word original 664
word os 425
word other 1184
word others -581
word otherwise 329
word ou -252
word our 1777
word ours 1648
word out 548
word outcome -76
word outdated 77
word outgoing 924
word output -55
word outputs -359
word outs 1003
word outside -645
word over 87
word overdue 304
word override -668
word overrides -785
word overwrite -1501
word overwritten -618
word own -520
word owner 1232
word owner's 805
word owners 1235
word package 87
word packages 311
word packs -611
word page -1056
word pages -961
word paging -956
word paid -621
word pain 194
word pair -83
word pairs -71
word panel 779
word paper 402
word paragraph 457
word parameter 156
word parameters -263
word parcel -1030
word parent 633
word parents -321
word parser 251
word parses -407
word part 664
word partial -1398
word parties 768
word partner 2212
word partners 1762
word parts -1475
word party 897
word pass -1327
word passage -1455
word passages 103
word passed 589
word passes -503
word passing 1900
word passphrase 412
word passport 1033
word password 920
word passwords -445
word past 891
word paste -69
word pasted -558
word pastes -136
word patch 463
word path -570
word paths -770
word patient -552
word patient's 702
word patients 1063
word pattern -765
word patterns 132
word pause 991
word pay 885
word payee's 1024
word payload 23
word payment -106
word payments 528
word pays 266
word pdf -84
word pdfs -410
word pending -896
word people -525
word per -22
word percent 599
word perform 387
word period -585
word permanently 508
word permission 945
word permissions -84
word permit -456
word permits 254
word permitted 1091
word persist 410
word person's 1145
word persona 685
word personal -137
word persons 437
word pharmacist -1090
word phase 297
word phone 272
word photo -600
word photos -83
word phrase 257
word pick 1512
word picked -195
word picks 405
word picture -674
word pictures 850
word piece 248
word pieces 271
word pin 139
word ping -726
word pins 922
word pip 704
word pipe 1260
word pipeline -972
word place 259
word placed 1606
word placeholders -1114
word places -1291
word plain -1118
word plan -492
word plans -433
word plant 914
word platform 86
word play 268
word playbook 406
word player -254
word players 1271
word playlist -514
word please -386
word plus 1975
word png -756
word pod 571
word pods -633
word point -1361
word pointed 838
word points 226
word policies -21
word policy -292
word poll -852
word pool 1153
word pop 236
word por 1190
word port -475
word portal 697
word position 324
word positions 415
word positive 277
word possible -1432
word post -328
word posted 380
word postgres 843
word posts -491
word practice 955
word praise 590
word pre 1051
word precedence -318
word prefer -1510
word preference 203
word preferences -266
word preferred 78
word prefix 347
word premium 1440
word prepared 808
word prepend 252
word prescribed -505
word present 1435
word presented 897
word presents 909
word press 124
word pressure -464
word presumed 1321
word previews -62
word previous -1608
word price -317
word prices -36
word print 34
word printed -1012
word printenv 1420
word printer -969
word prints 45
word prior 2390
word priority 309
word privacy -1355
word private 331
word privileged -304
word proceed 633
word process 128
word processed -335
word processing -69
word produced 312
word product -528
word production 148
word products 905
word profile 838
word profiles 387
word program -1059
word programme 434
word programs -68
word project -1040
word project's -252
word projects 445
word prompt -816
word prompts 102
word proof 645
word properties -462
word propose -1476
word protection 1448
word provenance -879
word provider 666
word provides -784
word proxy -439
word pub -622
word public 818
word publish -174
word published -1556
word publisher 504
word publishes -1160
word publishing -573
word pull 312
word pupil 940
word pupil's 1153
word pupils 1419
word purchase 868
word purchases 894
word purposes 444
word push 601
word pushed 246
word pushes -894
word put 960
word puts -1199
word python -202
word q -420
word qo 1122
word qr 271
word quality 1185
word quantity 795
word quarter 1291
word que 1967
word queries -903
word query -256
word questions -150
word queue 972
word quicker 480
word quiet 754
word quietly 1363
word quite -68
word quiz -645
word quota -612
word quotation -889
word quote 42
word quoted -903
word quotes -1242
word r 273
word raise -393
word raised 692
word random -1200
word range -143
word rank 295
word ranking 495
word ranks 558
word rarely 712
word rate 58
word rates -202
word rather 276
word rating 739
word raw -173
word re -81
word reach -290
word reachable 1082
word reaches 246
word reaction -613
word read -524
word readable -821
word reader 1687
word readers 118
word reading 169
word readme 936
word reads -58
word ready -936
word real 868
word really -777
word reason -387
word reasoning -124
word reasons 702
word recall 78
word recalled 243
word receipt 166
word receipts 878
word receive -469
word received -153
word receives -302
word receiving 439
word recent 655
word recipe -969
word recipes 528
word recipient 466
word recipient's -174
word recipients -682
word recommend -408
word recommendation 1233
word recommends 833
word record -208
word recorded -1586
word recording -839
word records 550
word recovery 869
word red -26
word redacted -1186
word redirect -996
word redirects -816
word reduced -191
word ref 684
word refer -195
word reference -1195
word references 1245
word refresh -36
word refund -405
word refunded 657
word refunds -227
word refusal -249
word refuse -818
word refused -1530
word refuses -1518
word regard 1381
word regardless 1217
word region -634
word register 472
word registered -1122
word registers -1144
word registry 106
word regular -804
word reject 467
word rejected -381
word rejects -473
word relay 1455
word relayed 736
word release 926
word releases -350
word relevant -1240
word religion 613
word remain 329
word remainder 1092
word remaining 124
word remains 568
word remark 71
word remarks 1039
word remember -1231
word remembered 420
word remembers -582
word reminder 380
word reminders 452
word remote 277
word remove -724
word removed -662
word removes -1045
word rendered 505
word rendering 460
word renders -1061
word repeat -529
word repeated 88
word replace -202
word replaced -1051
word replaces -527
word replacing 282
word replica 38
word replies -136
word reply 24
word report -38
word reported -460
word reporter 1050
word reporting 796
word reports 49
word repositories 1034
word repository -786
word reproduce 44
word request -272
word requested 1381
word requester -387
word requests -209
word require 475
word required -285
word requirements 522
word requires -1041
word research 198
word reserve -167
word reserves -999
word reset 389
word residents 700
word resolution 777
word resolve 850
word resolved 807
word resolver 294
word resolves -416
word resource -1192
word resources -653
word respond -110
word response -519
word responses -490
word rest -111
word restart -532
word restarts 120
word restaurant -320
word restaurants -651
word restore 841
word restores -1290
word restricted -1033
word result -119
word results -183
word resume 279
word retained -390
word retention 703
word retrieve 642
word retrieves -283
word retry -665
word return -1454
word returned -1553
word returning 489
word returns -1211
word reveal -1150
word reversed -568
word review 734
word reviewer 583
word reviewers 503
word reviews 653
word rewrite -32
word rewritten 957
word rf 80
word rfc -1050
word ride 230
word right 119
word rights -315
word risk -125
word rm -103
word role -405
word roll 483
word room -1096
word rooms -541
word root 696
word roster -214
word round -495
word rounded -482
word rounding 1304
word routes -670
word routine -460
word routing -889
word row -136
word rows -502
word rsa -1157
word rss -690
word rule -509
word rules -328
word run -717
word running -331
word runs -871
word s 769
word safe -68
word safety 217
word salary 143
word sales -540
word same 679
word sample 407
word samples -66
word sandbox -674
word sans -73
word save -334
word saved 173
word saves 387
word saving -934
word say 433
word saying 91
word says -209
word scale -998
word scales -463
word scan 198
word scanned -953
word scanner 459
word scans 327
word scene -849
word schedule 967
word scheduled 167
word schedules -704
word schema -144
word school 149
word scope 153
word scopes 746
word score 79
word scores 909
word screen -261
word screenshot -773
word script -523
word scripts -1083
word sdk -611
word se -144
word search -475
word searches -661
word seat 424
word second 989
word seconds -1327
word secret -516
word secrets -553
word section 182
word sections -844
word security 652
word see -823
word seed 963
word seeing 299
word seen -197
word sees -1170
word seldom 859
word select -692
word selected -606
word semantic -1013
word semicolon 702
word send -38
word sender 1116
word senders -95
word sending -313
word sends -1002
word sensor 1026
word sent -940
word sentence 436
word sentences -436
word sepa -751
word separate -245
word separated 348
word sequence 730
word sequences -362
word series -897
word server -367
word server's -307
word servers 1248
word service 452
word services 96
word session 356
word sessions -221
word set 194
word sets -554
word setting -461
word settings 364
word setup -333
word several -1419
word severity -203
word sh 147
word shall 734
word share 256
word shared -419
word shares 291
word sharing 655
word sheet 115
word shell 839
word shift -905
word ship 677
word shipping 376
word shop 137
word shop's 170
word shops -207
word short -1036
word shorten -59
word shortened 162
word should 605
word shouldn't -308
word show -838
word showing 1949
word shown -961
word shows -252
word si -79
word side 1740
word sign 856
word signature 190
word signed -891
word signing -202
word signs -62
word silence 610
word silent -515
word silently 455
word similar -1032
word simply 860
word since 63
word single -852
word site 54
word sites -327
word six -297
word size 85
word skills -979
word skipped -570
word skipping -1156
word slides -854
word slip 747
word slot 315
word slots 419
word slow 185
word small 425
word sms -102
word snapshot -705
word snapshots 765
word snippet 46
word snippets 573
word so 614
word sobre 1159
word social 1692
word sold 937
word sole 1233
word solely 74
word solo 257
word solution -1375
word solved 57
word some -1292
word somebody -1511
word someone 735
word something -988
word sometimes -68
word song 608
word soon 836
word sort -427
word sorted -62
word sound 1148
word source -71
word sources -790
word space 891
word spaces 422
word spare 681
word speak 1041
word speaker 210
word speaks -118
word speed -29
word spelling -1359
word split 930
word sponsored -1233
word spreadsheet 468
word sql -306
word square -443
word ssh 1211
word stack -1089
word staff -936
word staged -919
word staging -191
word stale 577
word stand -186
word standard 706
word standing 1053
word stands 709
word stars 774
word start -513
word started 407
word starting -612
word starts -602
word state -464
word stated 928
word statement 323
word statements -288
word states -1166
word static -762
word station 769
word stations 497
word statistics -311
word status -1047
word statutory 122
word stay 258
word stays -340
word stderr -856
word stdout -756
word step -1077
word steps -845
word still 611
word stock 471
word stop -1224
word stopped 80
word stops -1462
word storage 680
word store 237
word stored -301
word stores -479
word story -729
word straight 1320
word strangers -933
word stream 952
word street 352
word strength 1026
word string 126
word strings -474
word strip 931
word stripe 90
word stripped -864
word structured -412
word stuck -413
word student -437
word study 704
word style 94
word sub -1343
word subject 535
word submission 500
word submit 283
word submits -440
word submitted 538
word subscribers -317
word subscription 97
word subsequent 533
word substance 1006
word substitute 1589
word such -1293
word sudo 201
word suffices 356
word suffix -374
word suggest -371
word suggestions -128
word suggests -664
word suite 442
word sum -188
word summaries 821
word summarise -288
word summarises -781
word summary 1217
word sums 343
word superseded 429
word supplied -330
word supplier -653
word supply 814
word support -130
word sure -427
word survey 102
word survives -299
word suspended 1140
word svc 1434
word swap 1390
word swapped 1202
word switch 963
word switched 104
word switches -686
word switching 329
word symbol -105
word symptoms -795
word sync 1512
word syntax -494
word system 215
word systems 157
word t -233
word table -48
word tag 479
word tagged 565
word tags -838
word tail 351
word take 97
word taken -928
word takes -538
word talk 76
word talking 333
word target -251
word task -1342
word tasks -1311
word tax -296
word teacher 588
word team -90
word team's -1103
word teams 320
word telemetry -29
word tell -605
word telling 1370
word tells 86
word temperature -706
word template -694
word ten 343
word tenant 728
word tend 1502
word tends 373
word term 528
word terminal 1488
word terms -647
word terraform -726
word test -992
word tests -932
word text -1003
word texts -1349
word than -109
word thank 805
word thanks 894
word that 788
word that's -928
word their 1046
word theirs 481
word them 839
word theme 758
word themselves -609
word then 592
word there 667
word there's 58
word therefore 374
word these -185
word they 138
word thing 899
word things -1071
word think 153
word third 795
word thirty -1066
word this 189
word those 1188
word though 1842
word thought 342
word thoughts -1294
word thread -1271
word three 440
word through 2006
word thus 140
word ticket 192
word tickets 326
word tidy 1284
word tier 1023
word time -101
word timeout -773
word times -882
word timezone -584
word tip 951
word title -976
word titles -475
word tls -468
word to 553
word today 1028
word today's -21
word todo 627
word together -311
word token -262
word tokens -911
word told 209
word tone -328
word too 592
word tool 799
word tool's 1658
word tools 1376
word top 213
word topic -121
word topics -570
word total -420
word totals 277
word touch 503
word touched -148
word town -77
word trace 973
word track -1154
word tracked -680
word tracking 479
word tracks 454
word traffic -203
word trailing 41
word training -1144
word transaction -482
word transactions 947
word transcription -264
word transfer -617
word transfers -145
word translate -654
word translation -678
word trash -337
word travel 647
word traveller 162
word travellers 1239
word treat 190
word treated -954
word tree -892
word triage -118
word tries -1266
word triggers -1093
word trip 174
word trouble 1557
word trust 1527
word trusted 531
word try -516
word turn 1369
word turned -522
word turns 376
word twelve 1021
word twenty 545
word twice -326
word two 84
word txt -176
word type -111
word typed 995
word types -1172
word typing 1365
word u 251
word un -641
word una -714
word unasked 155
word unavailable -226
word unchanged 541
word und -210
word under 1670
word understood 1107
word undo -474
word undone -1160
word unit 1103
word units -1423
word unknown -939
word unless -1389
word unlock 1068
word unlocked -289
word unlocks -176
word unmentioned 1646
word unpublished 306
word unread 654
word unredacted 790
word unrelated 1158
word unseen 391
word until -196
word up 1111
word update -1249
word updated -1130
word updates -121
word upgrade 1351
word upload -325
word uploaded -335
word uploading -1036
word uploads 84
word upon 555
word ups -69
word upstream -333
word urgent -602
word url -679
word urls -731
word us 1146
word usage 522
word use -702
word used -383
word useful -405
word user -656
word user's 229
word users 793
word uses -438
word using 322
word usual 159
word usually -659
word usuario -481
word utc 98
word v -120
word valid 110
word value 110
word values -548
word variable -1103
word variables -746
word vat -1197
word vault -792
word vendor 1642
word vendor's 1047
word verbatim 237
word verdict 696
word verification 1399
word verified -168
word verifies -886
word version -965
word versions -760
word very -1428
word via 1700
word video -367
word view -127
word views -572
word virtual -979
word visibility 429
word visible -1052
word visit 74
word visitors 1154
word visits 388
word voice -238
word void 1112
word volume -1176
word volumes 578
word vulnerable 793
word w 1497
word wait -1519
word waiting 691
word waits -1090
word wall 80
word wallet 1441
word want -121
word wanted 1014
word wants 1095
word ward 284
word warehouse -251
word warm 1226
word warn -226
word warning -786
word warnings -66
word was 1803
word way 1954
word we 1015
word weather 98
word web -943
word webhook -139
word week 49
word weekends -1143
word weekly -82
word weeks -784
word well 172
word went 1081
word were 1614
word wget 1022
word what -125
word whatever 2542
word whatsapp 210
word when 90
word whenever 1313
word where 426
word wherever 872
word whether -895
word which -407
word whichever 2425
word while 1868
word white -893
word who -60
word whoever 1284
word whole 339
word whose 1470
word why -863
word wi 665
word wide 239
word width 267
word wiki 205
word will -152
word window -1593
word windows -129
word wins 758
word wish 530
word wishes -53
word with 424
word withdrawn 54
word within -61
word without -193
word won't 672
word word 924
word wording 139
word words -650
word work -421
word working -376
word works -392
word workspace 1105
word world -1107
word worth 1503
word would 646
word write -677
word writes -785
word writing -411
word written -541
word wrong -623
word wrote 678
word x -851
word y 438
word yaml 686
word year -1086
word yearly 494
word years -92
word yes 876
word yet -397
word yield 28
word yields 1046
word you -79
word you're 383
word your 718
word yours 167
word yourself 994
word zero 254
word zip 536
word zone -533
word zu 1212
word المستخدم -777
word ذلك 924
word قبل 1107
word उपयोगकर्ता -79
word और 1685
word के 960
word में 718
word है -539
word い 147
word う 649
word え 618
word く 403
word さ 337
word し 47
word す -68
word だ 76
word て 973
word と 796
word に 908
word は -162
word ま -389
word れ 575
word を -78
word ー -267
word 一 142
word 下 666
word 不 -194
word 主 -342
word 他 -502
word 以 1205
word 会 -458
word 使 404
word 保 145
word 信 -66
word 先 152
word 入 52
word 具 368
word 内 -333
word 出 -151
word 前 807
word 加 -58
word 参 183
word 取 244
word 号 -910
word 告 373
word 存 33
word 容 -148
word 工 368
word 并 -111
word 录 -278
word 得 204
word 必 -775
word 成 -167
word 户 -61
word 提 125
word 数 141
word 本 609
word 果 355
word 用 -339
word 的 176
word 目 -76
word 示 -45
word 者 358
word 行 -541
word 要 289
word 说 852
word 请 -94
word 读 -155
word 调 212
word 返 -279
word 这 571
word 送 -456
`;
