/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -424
threshold clear -775
threshold weak -1566
threshold supports -2427
bias -4018
concept account 586
concept after 348
concept also 1227
concept answer -170
concept ask -57
concept because 703
concept before 35
concept best 1135
concept call -224
concept collect -166
concept command -278
concept config 283
concept consent 515
concept conversation 413
concept decode 308
concept disable 40
concept elsewhere 1480
concept email-address 2494
concept encode 522
concept every 952
concept file 104
concept first 97
concept hide -245
concept holding 568
concept identifier 375
concept if 135
concept ignore 278
concept instead 59
concept instructions 464
concept link -315
concept machine 219
concept may -286
concept memory -180
concept message -98
concept model 625
concept must 181
concept not -291
concept number 1410
concept obey 52
concept outside 1228
concept own-name 1366
concept own-parameter -396
concept parameter 30
concept path 585
concept pay 207
concept permit 271
concept personal 568
concept please 1124
concept prefer 81
concept put 23
concept read -177
concept recipient 640
concept regardless 1230
concept remove -277
concept request -216
concept results 60
concept rival 1611
concept run -378
concept secret 103
concept secret-place 538
concept secretive 171
concept send -268
concept service 128
concept session 565
concept set -218
concept sibling -613
concept silently 475
concept skip -175
concept standing 859
concept store -37
concept tell 268
concept this-tool -493
concept threat -265
concept tool 928
concept trusted 659
concept url 2111
concept user 182
concept visit 178
concept whenever 776
concept without 324
deed aside answer 289
deed aside ask 710
deed aside call 41
deed aside change 268
deed aside collect -303
deed aside disable -648
deed aside hide -76
deed aside ignore -1407
deed aside obey -500
deed aside pay 482
deed aside permit 298
deed aside prefer 150
deed aside put -59
deed aside read -290
deed aside redirect -348
deed aside remove -585
deed aside run -304
deed aside send -40
deed aside set -228
deed aside skip -1192
deed aside store -916
deed aside tell 1175
deed aside visit 298
deed ban answer -264
deed ban ask 1211
deed ban call -335
deed ban change -1486
deed ban collect -1194
deed ban disable -554
deed ban hide -102
deed ban ignore -1059
deed ban obey -537
deed ban pay -616
deed ban permit -594
deed ban prefer -533
deed ban put -1280
deed ban read -189
deed ban remove -1315
deed ban run -363
deed ban send -1359
deed ban set -536
deed ban skip -913
deed ban store 155
deed ban tell 397
deed ban visit -789
deed lacking answer 863
deed lacking ask 208
deed lacking put -451
deed lacking read 804
deed lacking send -964
deed lacking tell 941
deed order answer 173
deed order ask -534
deed order call -262
deed order change 1302
deed order collect 998
deed order decode 850
deed order disable 642
deed order encode 1008
deed order hide 772
deed order ignore 1166
deed order obey 1454
deed order pay 884
deed order permit 1206
deed order prefer -313
deed order put 832
deed order read -168
deed order redirect 811
deed order remove 550
deed order run 307
deed order send 755
deed order set 171
deed order skip 842
deed order store 423
deed order tell 69
deed order visit 1228
deed report answer -489
deed report ask -364
deed report call -631
deed report change -550
deed report collect -593
deed report decode -1382
deed report disable -605
deed report encode -816
deed report hide -821
deed report ignore -539
deed report obey -563
deed report pay -245
deed report permit -645
deed report prefer -515
deed report put -709
deed report read -609
deed report redirect -710
deed report remove -800
deed report run -936
deed report send -718
deed report set -745
deed report skip -625
deed report store -505
deed report tell -31
deed report visit -551
next <email-address> as 1267
next <email-address> by 429
next <email-address> so 759
next <email-address> to 1105
next <email-address> with 569
next <identifier> <identifier> -519
next <identifier> <sign> -236
next <identifier> a 122
next <identifier> and 786
next <identifier> are 561
next <identifier> before -1249
next <identifier> beforehand -740
next <identifier> calls 522
next <identifier> first -797
next <identifier> for -101
next <identifier> from 886
next <identifier> has 1344
next <identifier> in 513
next <identifier> is 451
next <identifier> must -51
next <identifier> of 1047
next <identifier> on 681
next <identifier> or 255
next <identifier> the 199
next <identifier> then 625
next <identifier> to 897
next <identifier> tool 913
next <identifier> true 1264
next <identifier> until -282
next <identifier> which -196
next <identifier> with 773
next <path> and 1012
next <path> in 684
next <path> or -1090
next <path> so 950
next <path> with 850
next <secret-place> <secret-place> 209
next <secret-place> and 766
next <secret-place> as 1247
next <secret-place> file 1013
next <secret-place> files -525
next <secret-place> in 1197
next <secret-place> into 816
next <secret-place> on 306
next <secret-place> or -196
next <secret-place> with -217
next <sign> <identifier> -911
next <sign> <sign> 988
next <sign> a -889
next <sign> after -429
next <sign> again -401
next <sign> also -159
next <sign> and 608
next <sign> are 1088
next <sign> as 891
next <sign> at 1052
next <sign> because 703
next <sign> before -818
next <sign> by 717
next <sign> call -656
next <sign> characters 40
next <sign> days -851
next <sign> encoded -58
next <sign> eur 1555
next <sign> first -663
next <sign> for -189
next <sign> from -1083
next <sign> gives 44
next <sign> has 338
next <sign> hits 158
next <sign> hours -203
next <sign> if -1069
next <sign> in 1293
next <sign> instead 293
next <sign> it 127
next <sign> kb -719
next <sign> lines -528
next <sign> mb -994
next <sign> means -1011
next <sign> minutes -882
next <sign> must -980
next <sign> not -1105
next <sign> of 1259
next <sign> on 1065
next <sign> once -355
next <sign> only -890
next <sign> or -1095
next <sign> over 456
next <sign> requests -1262
next <sign> rows -252
next <sign> s -708
next <sign> seconds -888
next <sign> show -1080
next <sign> so -289
next <sign> start -621
next <sign> takes 93
next <sign> the -543
next <sign> then -769
next <sign> to 240
next <sign> under 950
next <sign> unless -724
next <sign> until -340
next <sign> wait -656
next <sign> when -103
next <sign> which -287
next <sign> with 1648
next <sign> without -264
next <sign> words -1507
next <sign> x 105
next <url> and 1642
next <url> as 127
next <url> bash 1150
next <url> first 505
next <url> followed 846
next <url> for 957
next <url> in 1054
next <url> sh 860
next <url> so 1181
next <url> sudo 1157
next <url> which 330
next <url> with 644
next a <identifier> -815
next a <sign> 193
next a and -103
next a backup -242
next a bar -566
next a branch -66
next a browser -899
next a bucket -213
next a build -695
next a calendar -266
next a call -316
next a card -776
next a cell -854
next a change -1192
next a channel 45
next a chart -430
next a chat -1777
next a ci -1022
next a claim 700
next a class -228
next a clean 1079
next a clear -1143
next a code -1023
next a colleague 168
next a colour 915
next a command -1142
next a comment 68
next a commit 196
next a company -919
next a confirmation 518
next a contact -1095
next a container -96
next a contract -482
next a conventional -516
next a conversation -1541
next a copy -179
next a cron -209
next a csv -904
next a customer -677
next a customer's -349
next a cv -454
next a database 425
next a date 141
next a day -546
next a decision -369
next a deployment -844
next a device -785
next a diff -705
next a different 875
next a directory -558
next a document -1231
next a domain -573
next a door -1101
next a double 302
next a draft -830
next a dry 77
next a fact -593
next a failed -671
next a fax -816
next a feed 131
next a few -670
next a field -611
next a file -863
next a finished -665
next a folder -1220
next a font -664
next a form -681
next a free -853
next a fresh -1169
next a full 638
next a git -573
next a given -758
next a good 709
next a handle -852
next a hold -1154
next a home 597
next a host -143
next a human 194
next a job -543
next a key -597
next a known 444
next a kubernetes -505
next a label -1125
next a large -870
next a lasting 710
next a library 393
next a line 1396
next a link 491
next a list -80
next a little 1014
next a local -603
next a log -1046
next a login -1127
next a look 348
next a loop -1000
next a mail -1670
next a manifest -825
next a matter 1121
next a meeting -915
next a memory -482
next a message -542
next a migration 57
next a minute -669
next a model -111
next a month 134
next a mood -197
next a name -804
next a namespace 719
next a new -988
next a newsletter -338
next a note -1221
next a number -148
next a package -1124
next a page -1117
next a parcel -512
next a part -721
next a password 194
next a path -666
next a patient 42
next a payment -409
next a pdf -798
next a person -908
next a photo -1141
next a picture -1155
next a pipe 1058
next a place -600
next a plan -1178
next a png -352
next a pod 945
next a point -881
next a port -936
next a position -885
next a post 88
next a prescribed -588
next a preview 285
next a private -774
next a product -737
next a production -1080
next a project -845
next a prompt -1183
next a public -263
next a pull -1038
next a purchase 525
next a query -841
next a question 118
next a random -1168
next a range -1042
next a read -701
next a reason -430
next a receipt -1026
next a recipe -505
next a record -134
next a recording -558
next a red -1156
next a refund -143
next a refusal 316
next a regular -733
next a remote 190
next a reply -753
next a report -646
next a repository -117
next a request -668
next a review -92
next a room -966
next a route -1309
next a row 170
next a rule -602
next a run -1027
next a running -632
next a sample -65
next a saved -821
next a score -931
next a screenshot -851
next a script -805
next a search 1004
next a second 898
next a secret -898
next a section 459
next a seed -999
next a semicolon 366
next a sepa -838
next a service 542
next a session 544
next a shell -610
next a shipping -599
next a short -217
next a signed -1042
next a single -715
next a slack -805
next a small 565
next a spreadsheet -1072
next a statement 508
next a status -808
next a step -345
next a string -340
next a sub -507
next a summary -413
next a support -1087
next a system -1174
next a table -574
next a task -1234
next a terminal 829
next a test -225
next a text -1161
next a third 42
next a ticket -1268
next a time -977
next a token -1581
next a tool 72
next a topic -986
next a training -853
next a transfer -831
next a two -69
next a url -948
next a user -343
next a value -353
next a video -485
next a virtual -818
next a warning -1125
next a web -909
next a webhook -585
next a week 120
next a window -981
next a word 363
next a year -815
next a yes 790
next a zip -466
next a zone 211
next about <sign> -44
next about a 206
next about it 955
next about the 1020
next about them 1364
next about this -880
next about to -143
next above <sign> 1047
next above the -31
next access to -428
next access token 131
next accompanied by 1291
next account <sign> 1132
next account holder -1010
next account is -549
next account of -22
next act as 666
next act on -231
next add a -627
next add an -1096
next add it 20
next add the 778
next added to 731
next address and 339
next address book 696
next address for 155
next address in 982
next address is 251
next address of -438
next address to -361
next addressed to -354
next addresses are -1033
next addresses of -118
next addresses that -269
next addresses the -153
next adds a -1175
next adds an -814
next advance and 1256
next after <sign> -228
next after a 419
next after an -864
next after each -296
next after every -176
next after it 111
next after ten -1354
next after the -143
next after they -1004
next after this 826
next after which 884
next again and -40
next again with -615
next against a 257
next against the -136
next agent with -755
next agreed to -285
next ahead of 1682
next all of -348
next all other 429
next all others -1346
next all the -180
next allowed directories -726
next allowed to -337
next along in 1644
next along with 62
next alongside the 1070
next also read 552
next also when 1318
next always call -1201
next always do -547
next always show -758
next always use -936
next among the 1700
next among them 313
next amount between -273
next amount to -654
next an account -1519
next an address -223
next an administrator 164
next an alert -1101
next an amount -647
next an answer 34
next an appointment -358
next an approval -39
next an article -648
next an assistant -673
next an attachment -377
next an audio -666
next an e -425
next an earlier -1164
next an element -808
next an emoji -591
next an employee -1375
next an empty -944
next an entity -527
next an entry 316
next an environment -409
next an error 90
next an event -1274
next an exercise -1032
next an existing -821
next an hour 25
next an image -277
next an index -923
next an instruction -1178
next an invoice -130
next an issue -434
next an item -779
next an old -47
next an open 544
next an order -348
next an rss -705
next an upload -964
next and <identifier> 21
next and <path> 952
next and <secret-place> 881
next and <sign> -647
next and a 432
next and act 1226
next and add 640
next and address 542
next and addresses -1173
next and after -200
next and all 1248
next and always -1197
next and an 561
next and answer 789
next and anything -1200
next and are -35
next and ask -711
next and attachments 665
next and author 427
next and b -1022
next and by -310
next and call 954
next and can -987
next and card 1326
next and carry 1776
next and comments -124
next and continue -303
next and country -973
next and date 448
next and delete -204
next and deleted -829
next and describe 1705
next and do -507
next and does -821
next and drop 1514
next and e 1054
next and enter 957
next and files 706
next and follow 231
next and get -283
next and give 866
next and gives -1253
next and go 460
next and hand 852
next and has -1162
next and have 327
next and how -1223
next and if 248
next and in 237
next and is -336
next and isn't -1233
next and it 407
next and its 192
next and keep 1683
next and keeps -861
next and leave 1163
next and let 548
next and list -1260
next and lists -1185
next and look -277
next and mail 117
next and make -402
next and may 391
next and mention 245
next and merge 440
next and must -794
next and needs -968
next and never -752
next and no 173
next and nobody 1046
next and not -1076
next and nothing -957
next and of 1387
next and offer -126
next and one 45
next and only 449
next and our -576
next and pass 219
next and password 718
next and passwords -290
next and paste 557
next and phone -55
next and place 606
next and point -1089
next and post 872
next and present 1278
next and proceed 655
next and propose -1050
next and put 867
next and quote 924
next and read -606
next and repeat 613
next and report 1117
next and reports -954
next and return -438
next and returns -682
next and saves 63
next and say 806
next and says -717
next and sends -1143
next and set 386
next and should -263
next and show 630
next and shown -1162
next and shows -606
next and skip 1168
next and start 77
next and state 780
next and style -1032
next and submit 629
next and suggests -630
next and supply 1161
next and tell -44
next and that 824
next and the 1285
next and their 38
next and then 683
next and there 579
next and this -628
next and time -1111
next and to 1411
next and upload 796
next and use -1337
next and wait -1266
next and waits 165
next and what -344
next and when 168
next and where -1069
next and which -435
next and will -1222
next and with -50
next and write 862
next and writes 93
next and year -1049
next and you -1248
next another one -490
next another tool -350
next answer and 1247
next answer in -859
next answer is -251
next answer that 1259
next answer the 374
next answer to 671
next answer with -78
next answers <sign> -675
next answers a -540
next answers are -1260
next answers questions -1043
next antes de 631
next any file 914
next any more 781
next any other 1090
next any time -1365
next anyone with -265
next anything else -510
next anything that 301
next api key 141
next api keys 835
next api token -309
next appear in -408
next appears in -1243
next append the 868
next applies a -971
next applies to -130
next approval before -792
next archive with -955
next are a 526
next are accepted -893
next are always -194
next are at 688
next are available -881
next are best 1137
next are billed -49
next are blocked -101
next are cut -1144
next are done 363
next are dropped -295
next are given -963
next are hidden -902
next are ignored -1131
next are in 144
next are kept -813
next are known 1218
next are left -343
next are listed -715
next are masked -1094
next are matched 917
next are missing -162
next are never -250
next are no -58
next are not -905
next are off -767
next are passed -682
next are read -242
next are refused -894
next are rejected -547
next are removed -144
next are replaced -1465
next are reported -1145
next are returned -1235
next are rounded -311
next are sent -994
next are set -964
next are shown -1463
next are skipped -670
next are stored 100
next are stripped -690
next are taken -1117
next are the 443
next are to 2746
next are told -174
next are used -73
next are usually 56
next are visible -750
next are void 1152
next are written -321
next are you 1055
next around it 221
next as <identifier> -1036
next as <secret-place> -872
next as <sign> 803
next as <url> 1109
next as a 1255
next as an -43
next as completed -107
next as csv -911
next as data -1402
next as done 31
next as far 1287
next as found 958
next as given -831
next as if 1690
next as ignore -1229
next as in -1000
next as it -400
next as its 752
next as json -577
next as long -352
next as markdown -851
next as no -84
next as one -320
next as part 1025
next as passed 1106
next as pdf -486
next as read 256
next as returned -1210
next as root -66
next as shown -1268
next as soon 916
next as text -416
next as the 1034
next as they -347
next as this 1134
next as though 1653
next as well 317
next as you 388
next ask before -1196
next ask first 309
next ask for -798
next ask the -986
next ask whether -682
next ask which -1287
next asked about 879
next asked for 64
next asked to -703
next asked you -1135
next asking for 131
next asking the 550
next asks about 116
next asks for -320
next asks the -1032
next asks to -853
next asks you 82
next assistant is 347
next assistant should -260
next assistant to 1306
next at <identifier> -42
next at <sign> 501
next at <url> 1795
next at a -317
next at all 151
next at any -759
next at each 963
next at hand 1046
next at it 942
next at its -792
next at least 982
next at most -1595
next at once -1231
next at start 362
next at that -20
next at the 462
next attach the 22
next attachments are -905
next audio file -800
next audit log -1221
next author and -1088
next authorization header 544
next aws keys -417
next back for -1082
next back the 267
next back to 319
next background and 698
next balance is 637
next balance of -387
next bank details -149
next banking tool 866
next bash c 284
next be answered 334
next be asked 226
next be brought 1063
next be called 1188
next be cancelled -1132
next be carried 132
next be changed -1224
next be checked -770
next be consulted 884
next be deleted -236
next be done -1352
next be executed 619
next be followed 400
next be forwarded 255
next be found 82
next be given -293
next be handed -262
next be in -485
next be kept 686
next be left 331
next be lost 571
next be made 612
next be matched 1161
next be opened 434
next be passed -977
next be raised 247
next be read -566
next be removed -989
next be reported -393
next be run 558
next be sent -123
next be shown 883
next be so 1085
next be submitted -42
next be switched -144
next be the 489
next be told -1604
next be undone -1168
next be used -510
next be withdrawn -795
next be written -1254
next bearer tokens 474
next because of 284
next because the -171
next been found 1526
next before <sign> -1105
next before a -1261
next before and -964
next before answering 746
next before any -208
next before anything -31
next before booking -291
next before calling -1022
next before each -810
next before it -231
next before sending -895
next before the -59
next before they -869
next before this 1074
next before using -984
next before you -573
next beforehand and 588
next begin with -209
next beginning of -160
next beginning with 265
next begins with -631
next behalf of 65
next behave as 774
next behind a 333
next behind the 818
next being asked 422
next belong to -22
next belongs in 784
next belongs to 290
next below <sign> 96
next below the -173
next beside it 32
next beside the -1026
next besides the 556
next between <sign> -1112
next between calls -1140
next between the 1031
next between two -318
next between units -472
next between you 872
next billed by -1052
next billed to -375
next blind copy 808
next books a -1201
next branch protection 974
next branch to -667
next brought up 1063
next browser profile 1290
next browser session -744
next build the -570
next builds a -532
next builds the -779
next built in 1394
next bullet points -511
next but not -371
next but the -1170
next by <identifier> 396
next by <sign> -461
next by a 235
next by an 142
next by any 1381
next by calling 470
next by default -1541
next by e -423
next by hand -1266
next by id -1169
next by ingredients -782
next by it 452
next by its 84
next by itself -404
next by mail -1294
next by means 1481
next by name -1406
next by one 668
next by other 933
next by our 1037
next by page -341
next by severity -612
next by the 130
next by this -218
next by title -887
next by two 927
next by which 288
next by yourself -141
next calendar entries 434
next calendar event -1026
next call <identifier> -1189
next call <sign> -925
next call again -965
next call and -144
next call fails -552
next call for 1614
next call in 189
next call is -1293
next call it -162
next call returns -803
next call the 701
next call this -1139
next call to 909
next call with -480
next called the 500
next called with 1148
next calling <sign> 549
next calling it 601
next calls are -281
next calls of -938
next came from -170
next came up 564
next can be -63
next can have -699
next can only -547
next can open 553
next can read -1548
next can see -272
next can write -165
next can't be -1213
next cannot be -611
next car bike -423
next card data -934
next card is 558
next card number 976
next card numbers -567
next carries the -852
next carry a -820
next carry on 1531
next carry out -147
next carry the 1008
next cat <secret-place> 1142
next chain of 769
next change and -775
next change in -973
next change is -926
next change the 630
next changed each -491
next changes a -548
next changes the -642
next characters and 752
next characters are -418
next charges a -1113
next chat and 540
next chat message 754
next cheaper and -744
next check it -627
next check the -1303
next check with -1245
next checks a -1246
next checks an -801
next checks that -1096
next checks the -49
next checks whether -524
next chmod r 321
next choose a 740
next choose the -1014
next chosen by -152
next ci job 122
next clause <sign> 1260
next clause by 697
next clear yes -1143
next clearing account 968
next client is 659
next close each 838
next closes a -676
next code and -65
next code as -230
next code for -914
next code in -516
next code is -898
next code that -648
next code to 177
next come across 384
next come back 562
next come from -227
next come out 1384
next come up 1072
next comes back -84
next comes first 505
next comes from -998
next comma separated -994
next command in -70
next command line -740
next command on -699
next command to -1032
next command with 253
next comment on -429
next comments are -992
next commit message -584
next commits staged -656
next computes a -777
next configuration and -594
next configured with 717
next confirm the -1013
next confirm with -687
next confirmed by 256
next connected to 767
next connection string 999
next connection strings 249
next contact for -818
next contacts tool 680
next contain the 454
next container image 553
next contains a -1100
next content of -500
next contents of 1895
next continue with -435
next conversation so 559
next conversation to -1126
next converts a 511
next converts an -500
next converts between -709
next cookies of -27
next copy is 610
next copy of 556
next copy the 477
next cost and 457
next could not -883
next count as 393
next count of -802
next counts as 437
next counts words -657
next create a -622
next creates a -1338
next creates an -846
next creates or -373
next curl fssl -465
next curl s 1564
next currencies at -273
next current branch -829
next current conversation -145
next current time 360
next customer data -616
next data and -300
next data for -1024
next data in -351
next data of -1210
next data protection -841
next database and 299
next database from -354
next date and -524
next date of 319
next day forecast -438
next days and 496
next days are -761
next days of -537
next de la -573
next decodes a -876
next default <sign> -826
next default and 118
next default branch -736
next defaults to -1059
next delete the 400
next deleted after -1159
next deletes a -860
next deletes the -861
next delivery address 78
next depends on 571
next deploys a -543
next deprecated use -986
next describe the 793
next describe what -532
next described as 1633
next did not 610
next differs from -417
next directory and 676
next display the 374
next do i -386
next do it -1114
next do not -993
next do so -1141
next do this 779
next do with 797
next document is -42
next document to -64
next documentation for -932
next does not -877
next does that -386
next don't add -921
next don't ask -204
next don't call -793
next don't mention -147
next don't paste -963
next don't put -851
next don't show 279
next don't try -998
next don't use -1131
next done by -138
next done in -358
next down to 1154
next downloads a -641
next draft is -191
next drafts a -1042
next draws a -746
next drop it 1456
next drop the 888
next dry run 77
next during the 81
next e mail 146
next e mails 782
next each answer -839
next each call 993
next each change -327
next each file 1180
next each line 67
next each message 665
next each of 131
next each one -281
next each reply 502
next each session 268
next each step -1481
next each time 717
next each with 862
next earlier in 826
next edit the 295
next else is -966
next emergency number -921
next en la 33
next end of 806
next end up 464
next end with -1372
next ending in 1065
next ends in 526
next enter the 687
next entered in 389
next entry in -423
next entry of 987
next entry to -585
next environment variable -776
next environment variables -620
next erases a -812
next eur to 1205
next even for 718
next even if 694
next even when -881
next even where 1826
next every <sign> -954
next every call -32
next every other 165
next every session 44
next every time 355
next everything in 158
next everything it -1007
next exactly as -1450
next executes a -860
next exit code -563
next expected to 1528
next explain the 48
next explains a -556
next explains how -821
next explains the 37
next explicit consent -646
next export the 583
next exports a -746
next exports the -881
next extracts text -525
next fact about -835
next fact for -472
next failed jobs -542
next fails with -1100
next failures in 797
next false and 696
next far as 1548
next favour of 549
next fetch a -638
next fetch the 194
next fetches a -695
next fetches an -757
next few words -1027
next field <identifier> -930
next fields of -934
next fields that -1046
next file access -553
next file and 546
next file for 341
next file from 293
next file in -77
next file into -886
next file is -869
next file or -992
next file that 244
next file the -261
next file to -147
next file tool 121
next file tools 670
next file use -916
next file with 289
next file you 1031
next files a -1028
next files and -638
next files are -698
next files in -241
next files into 254
next files or -92
next files that -1013
next files to 294
next files with -723
next fill in 143
next filled in -1247
next fills a -765
next filter that 84
next find it -958
next find out 400
next find the -488
next findings are -844
next finds a -673
next finds recipes -467
next finds the 642
next firewall rules -34
next first <sign> -307
next first and 52
next first call -249
next first if -360
next first line -902
next first message -633
next first to -931
next first two 762
next first use 327
next first when 293
next first with 315
next five minutes 88
next five seconds -815
next five sentences -888
next floor plan -592
next folder and 1233
next folder for -951
next folder in 570
next folder to -460
next folder with 324
next follow instructions -838
next follow it 32
next follow the -208
next follow up 949
next followed by 1473
next follows the -645
next for <identifier> 656
next for <sign> -248
next for <url> 1248
next for a -424
next for an 249
next for and 490
next for another 603
next for any 213
next for anything -294
next for approval -276
next for as -227
next for by -174
next for confirmation -998
next for display 389
next for each -389
next for every -1439
next for everyone 583
next for everything 39
next for good 773
next for instance -123
next for it 526
next for known -882
next for later -151
next for more -910
next for one -213
next for other 346
next for our 599
next for questions -1082
next for review -716
next for ten -570
next for that -235
next for the 267
next for their -372
next for them 173
next for this -71
next for those -89
next for two 604
next for up -954
next for what 582
next for which 788
next for word -492
next for you 124
next force push 874
next forecast for -741
next form <path> -587
next form of -971
next formats source -451
next forward the 945
next forwarded to -357
next found by -157
next found in 758
next found to 1423
next four characters -170
next free plan 258
next free slots 223
next free text -1270
next from <identifier> 168
next from <path> 416
next from <secret-place> 173
next from <sign> -724
next from <url> 1348
next from a -183
next from an -925
next from any -235
next from here 281
next from it -631
next from its -714
next from memory -484
next from now -244
next from one -916
next from other -361
next from our 425
next from that 590
next from the 471
next from their 268
next from them 113
next from then -1112
next from what -103
next fssl <url> -465
next full and 170
next full name 1078
next full or -836
next full text -1026
next gather the 959
next generates a -937
next get a -564
next get it -531
next get the -353
next gets a -169
next gets the -203
next git hooks -30
next git remote 952
next github token 1160
next give a 81
next give it 87
next give the -1058
next give them -434
next given and -843
next given as 295
next given by -377
next given here -1209
next given in -900
next given the 1129
next given to 384
next gives a 621
next gives access -162
next gives an -619
next gives back -1028
next gives the -946
next gives you -179
next go ahead 861
next go on -186
next go through 762
next go to -748
next goes into 498
next goes on 731
next goes out -151
next goes through 92
next goes to -714
next half a 279
next hand it 750
next hand the 257
next handed over -322
next handed to 174
next has a -251
next has agreed -700
next has already 1383
next has approved -553
next has asked -421
next has been 1562
next has confirmed -938
next has it 789
next has no 55
next has not -743
next has read 300
next has seen -308
next has signed -232
next has the 650
next has to -1077
next have a 670
next have asked 604
next have been 248
next have it 269
next have not 86
next have the 446
next have them -489
next have to -964
next header and 457
next held in 617
next help desk 252
next here and 332
next here as 852
next here is 763
next here on 1654
next here the 579
next hidden from -910
next history with 803
next hold the 1343
next holds the -630
next home address 1595
next home directory 1505
next home folder 1181
next host and -975
next hotels by 382
next hours of -1262
next how long -996
next how many -388
next how much 227
next how the -556
next how to -297
next id <sign> 598
next id and -975
next id from -1118
next id of -451
next id or -479
next ids and -577
next if <identifier> 892
next if a -575
next if an -482
next if asked -868
next if it -238
next if it's -753
next if left -1035
next if no 66
next if nothing -80
next if several -912
next if somebody -1240
next if that -424
next if the -192
next if there -54
next if they -1059
next if two -1247
next if you -932
next ignore the -415
next image and 662
next image from -277
next image to 553
next immediately and -1242
next in <identifier> 368
next in <path> 231
next in <secret-place> 65
next in <sign> 1206
next in a -88
next in advance 1323
next in all 213
next in an -444
next in any 737
next in at -602
next in bcc -97
next in between -365
next in by -171
next in case -68
next in clear 508
next in context 1115
next in each 237
next in employee -793
next in every 603
next in favour 549
next in files 619
next in five -888
next in for 682
next in force 340
next in from -45
next in front 129
next in it -264
next in its 1521
next in later -334
next in markdown -815
next in memory -1194
next in notes 245
next in one -860
next in order 31
next in other 782
next in our -73
next in part -836
next in passing 986
next in person -418
next in place 131
next in plain -744
next in production -963
next in that 699
next in the 346
next in their 509
next in them -1267
next in this 401
next in to 35
next in use -809
next in user -471
next in whatever 290
next in which 705
next in your 930
next include the -133
next including the -699
next including those 1432
next index url 1084
next insert update -925
next inside the -213
next installs a -796
next instead of -823
next insurance number 544
next into <path> 38
next into <sign> 816
next into a -452
next into the -55
next invoice from -559
next invoice or -119
next invoice to -184
next irrespective of 1205
next is <sign> 352
next is a 645
next is about -193
next is added 229
next is already 598
next is always 1242
next is an 419
next is at 254
next is available 634
next is being -344
next is best 684
next is billed -1298
next is broken -466
next is called -498
next is changed -56
next is complete 933
next is configured -524
next is connected 627
next is cut -1028
next is deleted -537
next is done -592
next is dropped -1062
next is empty -985
next is enough -923
next is expected 903
next is false -970
next is final -449
next is finished -977
next is for 295
next is forwarded -1020
next is found 186
next is given 244
next is gone -1009
next is how -536
next is in 198
next is kept -797
next is left 438
next is listed -194
next is loaded 329
next is locked -197
next is made -935
next is meant 254
next is missing -715
next is more -1085
next is needed -1347
next is never -1406
next is no 26
next is not -476
next is of 1051
next is on 603
next is one 208
next is only -365
next is opened 1000
next is over 316
next is paid -1154
next is part 124
next is possible -1266
next is present 118
next is put -540
next is read -73
next is recorded -1196
next is refused -1248
next is rejected -35
next is replaced -570
next is reported 147
next is required 219
next is returned -1147
next is safe -951
next is saved -767
next is sent -1353
next is set -39
next is shown -351
next is still -53
next is stored -495
next is taken -1179
next is the 1232
next is there -58
next is to 1849
next is told 802
next is true -334
next is uploaded -567
next is used -193
next is visible -932
next is what 1089
next is why -371
next is working 113
next is written -974
next isn't returned -967
next iso <sign> -103
next it a 26
next it again -952
next it and 258
next it as 630
next it at -1207
next it back -171
next it be 740
next it before 56
next it by 86
next it came -959
next it can -933
next it can't -926
next it contains -720
next it do -82
next it doesn't -544
next it exists -516
next it fails -1142
next it first -311
next it for -380
next it from 1022
next it goes 215
next it has -415
next it here -215
next it holds -212
next it if -477
next it in 151
next it into 1251
next it is 579
next it isn't 655
next it keeps -449
next it later -244
next it lists 181
next it looks -1080
next it may -456
next it must -547
next it needs -845
next it never -108
next it on 707
next it once -860
next it only -722
next it out 1061
next it over 745
next it reads -1047
next it returns -917
next it runs -1027
next it says -260
next it should -918
next it so -328
next it stands -165
next it takes -425
next it that 1039
next it the -795
next it to 95
next it under 685
next it up 1069
next it was 520
next it when -893
next it will -560
next it with -183
next it without 778
next it would 924
next it you 149
next items and 75
next its id -607
next its number -47
next its output 554
next its own -955
next its owner 247
next its place 1689
next its text 355
next its url -858
next its value 1173
next job id -732
next job is 744
next job on -578
next job to -887
next just the 377
next keep a 216
next keep it -1281
next keep quiet 822
next keep the -203
next keep to 316
next keeps its -615
next keeps the -840
next kept as -524
next kept for -1417
next kept in -610
next kept on -183
next key and -943
next key is -516
next key material 368
next key to -312
next key value -1024
next keys and -192
next keys are -1160
next keys to 270
next know the -1115
next known interactions 192
next known to 426
next language of -1406
next last <sign> -230
next last changed -491
next last four -266
next last lines -949
next last ten 659
next last user 1065
next later on -22
next later sessions -333
next leave a 671
next leave it 1093
next leave out -1929
next leave the 377
next leave them -77
next leaves the -182
next left out -1447
next length mass -472
next less than -365
next let the -229
next lets the 242
next level of 840
next like <sign> -743
next limit <sign> -936
next limit of -1025
next limits <sign> -1010
next line and -420
next line in 356
next line manager -71
next line of 1101
next line that 622
next line to 347
next line with 93
next lines in 827
next lines of 375
next link can -1022
next link for -910
next link that 554
next link to 302
next links are -1129
next list and 952
next list as 1049
next list for -647
next list is 961
next list of -356
next list the -845
next list them -434
next list to 112
next listed in -885
next listed with -203
next listing of 1390
next lists a -836
next lists the -886
next lists what -1094
next live in -1094
next log and 173
next log file -603
next log in -409
next log lines -929
next log of -310
next log that -1190
next log with -1120
next logs a -549
next logs and -54
next logs are -1003
next long as -352
next long term 971
next longer be 360
next longer than -780
next look at -1102
next look for -764
next look in 97
next look like -558
next look up -277
next looked at -432
next looked up 1230
next looks for -977
next looks up -388
next machine and -713
next made by -189
next made up 1200
next mail address -520
next mail addresses -796
next mail and -565
next mail from 76
next mail it -286
next mail or 685
next mail server 648
next mail thread -620
next mail to -343
next mail tool 538
next mailed to -1057
next mails and 1051
next mails to -806
next make a 1023
next make it 490
next make sure -868
next make the 695
next make up 502
next makes a 47
next makes the -779
next manager for -381
next marks a -990
next match a -719
next max <sign> -888
next may be -135
next may contain -1063
next may have -1104
next may hold -1051
next may not 75
next means of 1481
next means that -382
next meant for 217
next members of 326
next memory and 846
next mention it -758
next mention that -1319
next mention the -328
next mention this -1061
next merges a -814
next message and -1087
next message for -697
next message from 436
next message in -578
next message is -1193
next message to -1356
next messages and 203
next messages are -300
next messages of -894
next minutes and -85
next minutes for -771
next missing and -1152
next missing from 832
next missing the -997
next mode <sign> 634
next more than -575
next most <sign> -1204
next must be -1468
next must call -940
next must have -1391
next must not -1726
next must run -829
next name and 659
next name as -828
next name in -621
next name is -974
next name of -714
next name or -1242
next name the -368
next name with 432
next names and -53
next names are -1335
next names in -976
next names of -190
next names one 416
next names the -1213
next near a -587
next need a 273
next need no 905
next need not 1230
next need the -788
next need to 1756
next needed for -327
next needs no 525
next needs the -1058
next never call -774
next never mention -879
next never pass -756
next never put -1274
next never returned -791
next new one -815
next newest first -827
next next <sign> 483
next next step -1073
next next to -160
next ninety days -624
next no access -1072
next no confirmation 200
next no file -925
next no further 410
next no longer 1237
next no matter 1312
next no more -1144
next no need 1852
next no one 544
next no verify 1153
next none is 459
next not a -546
next not accepted -925
next not add -1013
next not an -474
next not ask 221
next not be -319
next not call -392
next not count -873
next not edit 296
next not exist -935
next not follow -1007
next not for 664
next not found 586
next not from 620
next not guess -441
next not have -21
next not look -958
next not make -673
next not mention 68
next not need 105
next not only 303
next not pass -895
next not passed -318
next not put 283
next not read 448
next not repeat -668
next not returned -1560
next not run -786
next not see -97
next not send -813
next not show -745
next not store -806
next not stored -967
next not tell 649
next not the -474
next not to -116
next not try -1352
next not use -573
next not work -811
next not write 167
next note for -260
next note in -119
next note on 1353
next note that -109
next note to 93
next notes and 450
next notes are 431
next nothing else 427
next nothing is -1381
next nothing to -456
next now and 171
next now on -244
next npm package -496
next number and 1131
next number as 511
next number from 26
next number is -492
next number of -706
next number to 278
next number with -505
next numbers and 737
next numbers are -1615
next obtain the 88
next of <identifier> 1060
next of <path> 267
next of <secret-place> 558
next of <sign> 671
next of a -972
next of all 174
next of an -1133
next of any 871
next of birth 579
next of each 1033
next of every 2188
next of guessing -836
next of it 1193
next of its -522
next of one -1289
next of other 1238
next of our 918
next of people -972
next of printenv 1213
next of secrets -110
next of text 322
next of that -502
next of the 436
next of their 885
next of them 368
next of this -194
next of those 419
next of two -882
next of use 850
next of what 1870
next of your 221
next off by -922
next off in -324
next off the 444
next offer the -128
next old one 491
next older than -810
next on <identifier> 620
next on <sign> -286
next on a -842
next on all 1382
next on an -608
next on and 149
next on any 1196
next on as 322
next on behalf 65
next on call -585
next on each 263
next on every 625
next on file 900
next on it 147
next on its 540
next on or -444
next on our -452
next on that 493
next on the 203
next on their -37
next on this 304
next on to 1132
next on top -267
next on what -650
next on with 399
next on your -450
next once a -801
next once and -667
next once per -1535
next once the 350
next one after 260
next one and 1103
next one by 333
next one call 656
next one file -176
next one from -1090
next one in 1241
next one is 346
next one line -707
next one message -983
next one more 1238
next one of -338
next one per 958
next one sentence -1459
next one that 621
next one the -260
next one thing 1142
next one time 576
next one to 209
next one up -438
next one with -299
next ones are 241
next ones that 268
next only a 594
next only after -1288
next only and -1217
next only be 41
next only call -1041
next only for -1531
next only if -1157
next only in 83
next only on -534
next only one -178
next only query -535
next only sql -553
next only the -115
next only those -689
next only to -727
next only what -1313
next only when -1417
next only with -443
next only works -104
next open <secret-place> 161
next open a -910
next open in -191
next open it -903
next open pull 537
next open the 43
next open to -176
next open with 430
next opened in 1133
next opening hours 448
next opens a -977
next opens the 460
next operating system -891
next or <identifier> 142
next or <path> -677
next or <secret-place> -97
next or a -1079
next or after -84
next or any 994
next or ask 647
next or asks -884
next or changes 66
next or delete -1099
next or from -1003
next or html -442
next or id 457
next or in -784
next or more -758
next or not 1422
next or number -697
next or the 832
next or when -788
next order for 677
next order given 445
next order of 44
next order to -1161
next order with 164
next original is -770
next other connectors 819
next other customers -101
next other people -1151
next other servers 1066
next other than 103
next other tool 111
next otherwise the -527
next our partner 1133
next out and 918
next out by -731
next out for -951
next out in 837
next out of 1683
next out the -90
next out to 482
next output is -1138
next output of 809
next outside of -1185
next outside the 233
next over <sign> -212
next over a -1044
next over as 999
next over in 1058
next over the -580
next over to -1014
next overrides the -555
next own and 126
next own environment -981
next own words -187
next owner and 1077
next owner is -84
next owner of 44
next page and -1307
next page are -92
next page as -856
next page at 744
next page in -979
next page is -488
next pages may -495
next part of 722
next pass <sign> -1180
next pass a -969
next pass it -636
next pass its -122
next pass the -1490
next pass them -281
next pass through -983
next passed on -72
next passed to 354
next passport number 388
next password and 644
next password from -182
next password is -426
next passwords in -609
next passwords or -243
next past the 159
next paste it -493
next paste the 230
next pastes a -1105
next path of -965
next patient and 714
next payment in -836
next payroll run -904
next pdf and 818
next people who -599
next per call -396
next per conversation -846
next per day -860
next per second -1145
next person and -1103
next person has -661
next person you 998
next personal access 286
next personal data -1114
next phone number 1152
next phone numbers 538
next photo library -91
next pick up -32
next picture is -1048
next picture to 631
next place and 73
next place of 755
next place the 1556
next places a -766
next plain text -1156
next plain words -671
next plan and -705
next plan file -1065
next plan of -535
next plan to -695
next plans a -677
next please do -708
next please don't -685
next plus the 1256
next point to -1363
next position with -952
next post a -664
next posted to 780
next posts a -709
next posts to -554
next pre commit -773
next precedence over -870
next prefer <sign> -1260
next prefer the -668
next prefer this -926
next present the 1043
next presented as -199
next previous instructions -1103
next price and -815
next prices in -949
next print the 361
next printed on -1073
next prints a -538
next prints the -991
next prior to 2211
next private key -385
next private keys 223
next profile and 837
next project and 275
next prompt in 645
next proof of 711
next propose a -1023
next public key 306
next public link -195
next publishes a -950
next pull request -219
next pull requests -628
next purchase order 404
next push to 60
next pushes the -829
next put it 803
next put the 1075
next puts a -453
next puts the -330
next python in -731
next qr code 175
next queries are -859
next query against -420
next query in -807
next query on -514
next query string 826
next question and 212
next question to -926
next questions about -80
next questions from -693
next questions on 604
next quiet about 822
next quote the 141
next quote them -286
next r <sign> 570
next range of -817
next rate for -713
next rate limit -987
next rate of -703
next rather than 48
next read a -848
next read access -450
next read all -667
next read as 333
next read back 194
next read by -41
next read from 32
next read is -1300
next read it -742
next read only -746
next read out -68
next read the -802
next readers of 748
next reads a -357
next reads an -452
next reads the -556
next real time -173
next recipes by -782
next record number -317
next record of -39
next recorded in -907
next records a -965
next refer to -188
next reference rate -273
next refunds a -676
next refused with -765
next regardless of 1810
next registers a -1067
next regular expression -729
next release notes 899
next remainder of 1103
next removed in -836
next removed on -712
next removes a -818
next renders a -760
next repeat it -1381
next repeat the 234
next repeated in 400
next replace the -276
next replaced by -388
next replaces a -807
next replaces the -257
next reply in 44
next reply to -301
next reply with 1183
next report a 627
next report as -700
next report is -1083
next report it -420
next report the 267
next reported as -1051
next reported to 684
next reports a -802
next reports the -361
next request for -584
next request id -1191
next request in -778
next request is 335
next request number -846
next request the 453
next request to 552
next request with -641
next requests a -1101
next requests are -1237
next requests of 366
next required by -1050
next required for -613
next requires a 91
next requires the -1256
next resolves a -416
next rest of -166
next restarts a 51
next restores a -807
next result as -65
next result is -495
next results are -918
next return a -904
next return the -770
next returned and -375
next returned by -1143
next returned here 124
next returned to -177
next returns <identifier> -1272
next returns a -1283
next returns an -815
next returns at -592
next returns its -321
next returns list -722
next returns name -865
next returns the -1274
next returns up -721
next rf <path> 1296
next rfc <sign> -692
next right after -32
next right away -34
next right to -230
next rm rf 139
next role and -127
next role to -189
next rounded up 283
next rows and -1073
next rows as -477
next rows with -148
next rule for 603
next rule to -100
next rules are -1281
next rules of -952
next run <identifier> 265
next run <sign> -1121
next run a -812
next run as -99
next run by -420
next run for -1153
next run in 401
next run is -710
next run it -988
next run the -485
next run this -935
next run with -648
next runs a -187
next runs an -575
next runs in -661
next runs the -973
next s <url> 1564
next safe to -196
next said to 865
next same folder 1270
next same name -97
next same turn 989
next save a -723
next saved in -757
next saves a 195
next saves the -1092
next say and 577
next say it 1247
next say so -1504
next say that -150
next say the 471
next saying that 385
next says how 141
next says so -1405
next says that -60
next scans a -580
next scans the -1057
next schedules a -732
next score and -1116
next scores a -442
next screenshot of -552
next search and 469
next search for -468
next search in -1031
next search over -724
next search the -644
next search tool 1149
next search tools 1168
next search with -431
next searches the -1513
next secret from -972
next secrets are -943
next secrets in -401
next see a -525
next see it -308
next see the -837
next see them -360
next see this -909
next see which -422
next seed phrase 359
next seen the -350
next sees it -823
next sees the -59
next send a -572
next send an -849
next send it 81
next send the 263
next sends a -880
next sends an -250
next sends the -952
next sent as -36
next sent to -1095
next sentences and 213
next separated by 1058
next server and 560
next server are 973
next server for 1341
next server gives -647
next server has -1023
next server is 504
next server keeps -654
next server runs -76
next server with 718
next server's <identifier> 1153
next servers are 622
next service account 918
next session and 321
next session cookie 395
next session is 68
next set <identifier> 471
next set <sign> -1433
next set a -742
next set by -210
next set in -1133
next set it 100
next set the 622
next set to 365
next set up 1095
next sets a -555
next sets the -284
next setting <identifier> -233
next sh in 835
next shall be 517
next share a -844
next share the 1030
next shared with -723
next shares a -810
next shares the -818
next shell command 185
next shell history 1303
next shell tool 556
next shipping label -599
next should be 339
next should have 166
next should not -92
next should the 790
next should use -104
next show it -221
next show the -1026
next show them -23
next show up -105
next shown as -1351
next shown in -709
next shown on -994
next shown to -569
next shown with -938
next shows a -1118
next shows an 58
next shows the -770
next shows up -219
next shows what -1095
next sign in -688
next signed in -1022
next signed off -129
next since the -265
next since they -1101
next single request -887
next size and -82
next skip the 553
next snapshots are 530
next so and -1681
next so do -1172
next so far 793
next so in -746
next so it 489
next so leave 494
next so please -142
next so read -946
next so that 1191
next so the 811
next so they -162
next so use -249
next so when -1056
next so you -651
next sold out 1281
next somebody else -826
next something that -209
next soon as 916
next sort by -510
next sorted by 135
next source code -1152
next source files -737
next speak of 594
next sql query -367
next sql statement -452
next ssh <sign> 544
next stack trace -541
next staged changes -764
next staged diff -795
next stands in 502
next start of 102
next start the -390
next start with -1159
next started with 235
next starting with -67
next starts a -742
next starts an -651
next starts the -759
next starts with 363
next state is -894
next state of -1216
next state that 950
next state the -891
next states a -825
next status and -577
next stay in -1054
next stays in -153
next stdout stderr -688
next step <sign> -87
next step of -825
next stop and -1499
next stops the -1159
next store the 486
next stored card 692
next stored in -1376
next straight away 721
next strength of 932
next sub agent -1201
next submits a -1013
next submits an -639
next submits the 501
next such a 729
next such as -2077
next sudo sh 1088
next suggests a -752
next summarises a -774
next summary of -115
next supplied by -1172
next supply the 814
next support ticket -683
next sure that -361
next swap the 1338
next switch off 297
next switched off 435
next switches a -713
next system and -368
next system prompt -731
next table is -874
next tags to -663
next take a -888
next take it 510
next take the 330
next taken from -1157
next takes a -629
next takes the 90
next talk to -173
next target temperature -680
next task and -1106
next tell the -654
next tell them -679
next tells if -571
next tells you 713
next temperature of -553
next ten minutes -264
next tend to 1164
next tends to 419
next term memory 971
next terms of -937
next test suite -337
next text and -1005
next text as -872
next text before 267
next text between -577
next text file -762
next text for -1128
next text from -941
next text in -930
next text into -238
next text is -577
next text message -472
next text of 132
next text on -1357
next text or -308
next text search -828
next text that -1481
next text the 597
next text to -1582
next text with -573
next than <sign> -1451
next than a -1530
next than one -1077
next than ten 352
next than the 331
next that <identifier> 1174
next that <sign> -488
next that a 860
next that all 824
next that an 90
next that are -1111
next that came 46
next that case -1213
next that contain -329
next that don't 118
next that file 874
next that gets -25
next that has -964
next that holds -478
next that is 73
next that it 790
next that looks -268
next that makes 44
next that match -556
next that may -984
next that name -32
next that no 1318
next that nobody -136
next that nothing -742
next that only 226
next that other 671
next that the 895
next that they 265
next that was 267
next that way 908
next that were -1046
next that you -657
next the <identifier> 710
next the <secret-place> -108
next the <sign> 137
next the account -128
next the account's -97
next the active -775
next the address 1276
next the addresses -340
next the administrator -851
next the agent 893
next the alarm 410
next the alert 58
next the amount -293
next the analysis -1157
next the answer -213
next the api -1163
next the app -1510
next the approval 319
next the archive 101
next the assistant 2052
next the attendees -518
next the audit -636
next the author 710
next the author's 165
next the background 110
next the backup 443
next the badge -821
next the balance 350
next the bank 662
next the bank's -398
next the beginning 884
next the best -789
next the billing 560
next the board 703
next the body -450
next the branch 216
next the broker -1344
next the browser 879
next the browser's 1756
next the budget -1315
next the build -136
next the buyer -327
next the cache -210
next the calendar 250
next the call -404
next the caller -38
next the camera 520
next the card 585
next the carrier 33
next the cart 587
next the case -50
next the catalogue -1171
next the certificate 1024
next the change -80
next the changes -1156
next the channel -33
next the charge -350
next the chart 166
next the chat 186
next the cheapest 316
next the chosen -305
next the ci 296
next the client 1042
next the client's 1140
next the clipboard -387
next the cluster 176
next the code -1174
next the collection -580
next the command -283
next the comment -312
next the company -1213
next the company's -834
next the comparison 307
next the complete -24
next the configured 325
next the confirmation 824
next the connected -976
next the connection 468
next the consent -478
next the console -932
next the contact -400
next the contacts 1000
next the container -814
next the content -1074
next the contents 1497
next the context 69
next the conversation 797
next the conversion 212
next the count -249
next the course -216
next the crm 567
next the current -859
next the customer -316
next the customer's 1221
next the dashboard -1195
next the data -984
next the database 497
next the date -1664
next the day 959
next the decision -780
next the default 1319
next the deploy 580
next the desktop -421
next the developer 1557
next the device -491
next the diff -286
next the difference 1023
next the disk -746
next the document -136
next the documents 460
next the draft -1109
next the dump 1055
next the earlier 349
next the editor 771
next the emergency 77
next the employee 381
next the employee's 376
next the end -233
next the engine -1038
next the entire -1568
next the entries 473
next the entry 335
next the env -292
next the environment -856
next the error -1577
next the estimate -22
next the eu -903
next the event -28
next the exact -1133
next the export 985
next the farmer 128
next the fee 628
next the feed -929
next the field -869
next the fields -925
next the figure 456
next the figures 1327
next the file -289
next the file's 639
next the files 274
next the filesystem 626
next the final -900
next the first 952
next the flag 161
next the folder -229
next the following 1162
next the forecast 1132
next the form -749
next the formatter 380
next the free 836
next the front 1157
next the full 822
next the game -439
next the git 842
next the github 1425
next the given -1259
next the guest -857
next the harbour 969
next the head 405
next the header -337
next the health 82
next the help -977
next the hidden 439
next the history -1160
next the home 1434
next the host 406
next the host's 568
next the house 548
next the household -657
next the hr 685
next the hub -62
next the id -301
next the image 756
next the inbox 1201
next the index -1389
next the instructions 370
next the invoice 895
next the issue -610
next the job -980
next the key -1334
next the keyboard 666
next the keychain 909
next the kubeconfig -140
next the label -472
next the language -1387
next the last 228
next the latest 419
next the latter 948
next the law -1405
next the ledger 356
next the legal -607
next the library's 64
next the licence -964
next the like 518
next the limit 665
next the line 72
next the lines -686
next the link -804
next the list 857
next the listing 793
next the live -185
next the local -767
next the lock -387
next the log -490
next the login 461
next the machine 152
next the mail 61
next the mailbox 524
next the manager -47
next the manifest 478
next the matter 482
next the meantime -34
next the member 387
next the memo 1131
next the merchant -421
next the message -952
next the messages 756
next the middle 154
next the migration 959
next the missing 147
next the model 1232
next the month 319
next the most -173
next the name 465
next the names 766
next the national -841
next the nearest 281
next the network 222
next the new -769
next the newest 979
next the next 296
next the night 74
next the note 442
next the notes 454
next the number 274
next the official 510
next the old -453
next the on -192
next the one 657
next the ones 604
next the only 1173
next the open -606
next the operating -1114
next the operator 738
next the operator's 779
next the order 244
next the original 192
next the other 833
next the others 112
next the outcome 85
next the output 417
next the owner 1013
next the owner's 809
next the package -181
next the page -643
next the parent 737
next the parser 276
next the partner 234
next the passage -851
next the password 115
next the path -481
next the patient -459
next the patient's 999
next the payee 642
next the payee's 1097
next the payment -741
next the person 639
next the person's 1609
next the phone 1007
next the picture -64
next the place 554
next the plan -329
next the platform 28
next the player -85
next the policy -422
next the position -329
next the present -616
next the preview -526
next the previous -1495
next the price -450
next the private 179
next the process 360
next the product -665
next the profile 125
next the project -602
next the project's -525
next the prompt -1340
next the proxy -342
next the public -40
next the pupil 739
next the query -146
next the question -304
next the queue 796
next the range -613
next the rate 416
next the raw 202
next the reader 2032
next the reading -199
next the readme 807
next the real 979
next the reason -948
next the receipt 361
next the recipient 325
next the recipients -76
next the record 330
next the recording -501
next the records 383
next the reference -845
next the register -113
next the registry 794
next the release 249
next the remainder 1103
next the remote -764
next the reply -732
next the report -356
next the reporting -90
next the repository -699
next the request -742
next the response -1547
next the result -119
next the review 921
next the right -295
next the role -285
next the rows -120
next the rule -1301
next the rules -146
next the run -471
next the same 724
next the sandbox -466
next the saved 1540
next the scan -732
next the scanner 470
next the scheduler 565
next the schema -880
next the school 211
next the score 244
next the script -563
next the search -1212
next the second 600
next the secret -1425
next the secrets 518
next the security -716
next the sender -224
next the sentence 1425
next the server -1889
next the server's -1724
next the service -283
next the session 210
next the settings -483
next the shared 189
next the shell 1444
next the shift -236
next the shop 276
next the shop's 95
next the sign -35
next the signature -909
next the signed -1330
next the signing 130
next the site 62
next the source -149
next the staff -250
next the staged -902
next the start 323
next the state -818
next the statistics 321
next the status 81
next the steps 406
next the stored 1188
next the strength 932
next the student -505
next the style -309
next the subject 995
next the sum 82
next the summary 1032
next the supplier -515
next the system 840
next the table -287
next the tag 889
next the target -1312
next the task -576
next the teacher -153
next the team -428
next the team's -1095
next the terminal 1414
next the terms -902
next the test -1151
next the text -132
next the third 787
next the thread -529
next the three 1029
next the ticket 184
next the time 125
next the title 609
next the token -1038
next the tool -1221
next the top 752
next the topic -24
next the total 111
next the transcript -483
next the translation -694
next the traveller 199
next the two 115
next the upload -1255
next the url -901
next the user -756
next the user's 221
next the users 979
next the usual 109
next the value -714
next the values 1172
next the vat -746
next the vault -268
next the vendor 983
next the vendor's 997
next the version -1400
next the wallet 1072
next the ward 778
next the warehouse -861
next the way 1615
next the web -450
next the whole 409
next the window -1250
next the word 1067
next the work -1196
next the working -559
next the works -148
next the workspace -36
next the year -1072
next the zone -499
next their own -366
next their password 459
next them and 934
next them as 289
next them by 1263
next them for 609
next them from 1596
next them in 1276
next them into 905
next them on 398
next them out -164
next them over 444
next them so -791
next them that -1202
next them the -405
next them to 876
next them up 580
next them with 418
next then <sign> -638
next then call -306
next then on -1112
next then the -382
next there and 251
next there are 164
next there is 215
next there's no -55
next they are -75
next they aren't 181
next they ask -511
next they can -42
next they have -233
next they may 420
next they need -766
next they say 1128
next they typed 746
next they want 69
next they were 424
next third parties -214
next this and 870
next this before -1140
next this call 757
next this chat 492
next this computer -49
next this conversation -1192
next this first -1024
next this for 449
next this in -653
next this is -27
next this machine -198
next this one 1260
next this over -953
next this project -514
next this server -519
next this session 464
next this text 1182
next this to -327
next this tool -641
next this when -778
next this workspace 1520
next those of 249
next those the 352
next those who -1137
next though it 904
next though the 1233
next thread in -146
next three times -363
next through <identifier> 1854
next through <sign> 1487
next through <url> 1083
next through a -853
next through it 431
next through other 292
next through the 208
next through this -239
next through whichever 928
next ticket with -1020
next time and -278
next time code 525
next time codes 27
next time in -1323
next time of -331
next time out -108
next time the 1032
next time to 650
next time zone -832
next title and -240
next to <email-address> 1661
next to <identifier> 2416
next to <path> 764
next to <sign> 555
next to <url> 1579
next to a -886
next to add -862
next to all -437
next to an -974
next to another -1230
next to answer -1057
next to any -496
next to anybody -255
next to ask 81
next to attach -188
next to avoid 315
next to be 1265
next to call -597
next to change -1014
next to check -1238
next to come 1266
next to confirm -1041
next to contain 873
next to do -855
next to each 955
next to everyone -957
next to false 424
next to find -553
next to five -939
next to get -659
next to go -697
next to have 1525
next to include -220
next to it 764
next to its -194
next to keep 333
next to know 298
next to leave 316
next to list 471
next to log -248
next to look -287
next to make 1217
next to match 1153
next to mention -854
next to move -1076
next to obtain -1003
next to one -464
next to open -60
next to other -464
next to our 579
next to paste 411
next to pay 763
next to pdf -850
next to production -1237
next to public 1156
next to read 209
next to remember -1066
next to report -317
next to run -219
next to save -251
next to say -808
next to see -971
next to send -848
next to shorten 669
next to show -973
next to state -504
next to stay 1207
next to stop 41
next to take -1286
next to tell -410
next to ten -1182
next to that -637
next to the 80
next to their 369
next to them 630
next to this 576
next to translate -596
next to true 371
next to two -1144
next to type 148
next to us 669
next to use -1208
next to which -281
next to write -1134
next to you -25
next to your 858
next together with 43
next token from -653
next token in 693
next token is -1498
next tokens and -851
next told about -1010
next told that 811
next told to -132
next told you 35
next tone of -920
next tool and 1639
next tool calls -107
next tool does -767
next tool for 626
next tool has 294
next tool in 47
next tool is 550
next tool must -197
next tool of -127
next tool returns -611
next tool to 956
next tool with 1068
next tools and -22
next tools are 1383
next tools of 319
next tools which -476
next tools you 1087
next top of -247
next topic is -507
next total and 60
next transcript of 240
next translate text -537
next treat it -711
next treat the 172
next treated as -552
next true and -194
next true to -632
next try again 795
next try other -897
next try to -1367
next turn on 1340
next twice the 876
next two airports -642
next two currencies -491
next two minutes -1021
next two or 193
next txt records -516
next type the -1224
next typed in -125
next u <sign> -181
next under <identifier> 437
next under <sign> 769
next under a -907
next under settings -1471
next under the 1162
next units of -472
next unless <sign> -723
next unless asked -1231
next unless the -1199
next unless they -1302
next unless you -1398
next unlocks a -842
next until <identifier> -1198
next until it -1609
next until the 655
next until then -1221
next until they 405
next up a 44
next up and 1173
next up by 1286
next up in 1604
next up one 978
next up the -677
next up to -743
next up with 587
next update delete -925
next upload the -101
next uploads a -1252
next uploads one -901
next uploads the 472
next url <url> 1097
next url and -731
next url encoded 405
next url of -186
next use <identifier> -373
next use <sign> -1247
next use a -975
next use for 164
next use it -792
next use only -866
next use that -540
next use the -693
next use this -236
next used and -1426
next used for -487
next used in -125
next used to -121
next used up -1159
next user about -1414
next user agent -1166
next user agrees -1107
next user and -717
next user as 346
next user asked -98
next user asks -523
next user at -1112
next user before -1134
next user can -384
next user choose 77
next user describes -776
next user does -676
next user explicitly -61
next user first -1050
next user for -815
next user gave -246
next user gives -505
next user had 1013
next user has -984
next user how -1004
next user if -1217
next user in -554
next user is -107
next user mentions 338
next user message 525
next user name -353
next user named 67
next user names -332
next user needs -1029
next user or 40
next user out -56
next user pastes -95
next user picked -1134
next user said -529
next user says -1101
next user sees -1313
next user so -1105
next user states 29
next user that -99
next user the -263
next user to -505
next user unless -679
next user wants -984
next user what -1197
next user when -1461
next user which -542
next user who -206
next user with -228
next user writes 389
next user's <secret-place> 778
next user's account -257
next user's address 212
next user's consent -240
next user's crontab -260
next user's e 871
next user's explicit -921
next user's home 762
next user's key -192
next user's last 1120
next user's machine 528
next user's mailbox 480
next user's name 755
next user's notes 1089
next user's own -687
next user's private 587
next user's request -202
next user's saved 689
next user's words 453
next users who 600
next uses the -933
next using it 365
next using the 849
next valid for -146
next value and 280
next value in 94
next value is -141
next value of 761
next values are -1136
next values in -264
next values into -965
next values of 190
next variable of -446
next variables are -750
next version <sign> -869
next version and 240
next version is -800
next version of -647
next via <identifier> 1544
next via the 708
next virtual machine -818
next visible in -1490
next visible to -861
next wait for -1488
next waiting for -226
next waits for -512
next want to -588
next wants a 633
next wants it 125
next wants the 488
next wants to -614
next warn the -1464
next was asked 922
next was done -403
next was found 716
next was given 619
next way to 924
next we are 613
next we would 692
next web and -728
next web form -335
next web page -892
next web search -829
next were asked -605
next were not -812
next wget qo 1074
next what a -1316
next what an -781
next what has -1318
next what is -1539
next what it 67
next what people -1034
next what the 290
next what they 425
next what to -831
next what was 329
next what would -582
next what you 72
next whatever is 1172
next whatever it 1437
next whatever the 977
next when <sign> -131
next when a 616
next when asked -251
next when it -772
next when one -1231
next when they -193
next when to -823
next when you -1009
next whenever a 999
next whenever the -537
next where a 247
next where the 1471
next where they 476
next where to -904
next whether a -827
next whether it -1243
next whether or 1172
next whether the -1257
next whether to -613
next which are 196
next which is 309
next which it -1075
next which one -855
next which the -173
next which they -265
next which this -772
next which you -438
next while it -489
next while the 1096
next while this 1182
next while you 669
next who asks -437
next who gets -1225
next who have -956
next who is -600
next who last -491
next who may 28
next whole of 886
next whose name 609
next why and -1140
next why the 166
next wi fi 747
next will be -684
next will not 412
next window and -863
next with <email-address> 1181
next with <identifier> 611
next with <path> 257
next with <sign> -1180
next with <url> 1210
next with a 29
next with all 741
next with an 649
next with any 99
next with country -627
next with each 1257
next with every -423
next with for -872
next with it 1028
next with its -583
next with mode 156
next with names 1249
next with no 550
next with one -767
next with other 195
next with our 420
next with source -196
next with status -722
next with sudo 365
next with that 632
next with the 778
next with their -100
next with them 609
next with this 376
next with time -862
next with what 893
next with whatever 962
next with which -721
next with you -1034
next with your 276
next within <sign> -387
next within the 21
next within two -1036
next without a 410
next without an -605
next without asking -344
next without it -1390
next without one -1211
next without saying 162
next without the 661
next word for 175
next words and 662
next words from 434
next words in -714
next working days -952
next works council 26
next would be 830
next would change -721
next would only 888
next write a -750
next write it -77
next write the -669
next write to -385
next writes a -1253
next writes the -1085
next written by -544
next written into -552
next written to -590
next you and 1111
next you are 361
next you call -452
next you can -40
next you can't -1326
next you cannot -1106
next you do 78
next you don't -1040
next you get -1990
next you have -516
next you know -89
next you list 49
next you may -268
next you must -1253
next you need -544
next you only -646
next you read 410
next you remember -886
next you repeat -818
next you see -191
next you should -2221
next you show 1114
next you sure 1055
next you tell 860
next you the -676
next you to -627
next you were 640
next you will 179
next you would -697
next you write -341
next your answer 569
next your own 538
next your reply -455
next your system -138
next your user 1204
next く だ 181
next さ い 181
next さ れ 953
next し て 389
next し ま -545
next だ さ 181
next て く 267
next に は 191
next ま す -74
next 下 的 1005
next 不 要 328
next 保 存 -124
next 工 具 324
next 录 下 1005
next 目 录 298
next 调 用 215
next 送 信 578
object aside answer after 1026
object aside answer answer 422
object aside answer ask -67
object aside answer before -186
object aside answer command 864
object aside answer every -204
object aside answer file 174
object aside answer if -64
object aside answer instead 603
object aside answer link -76
object aside answer may 266
object aside answer model -343
object aside answer must -305
object aside answer not -613
object aside answer own-parameter 468
object aside answer put 890
object aside answer read 633
object aside answer request -211
object aside answer results 334
object aside answer secret 453
object aside answer send -29
object aside answer user 690
object aside answer whole -377
object aside ask before 493
object aside ask own-parameter -133
object aside ask user -53
object aside call after 903
object aside call before 183
object aside call command 722
object aside call every 181
object aside call file 733
object aside call first -494
object aside call identifier 1114
object aside call if 518
object aside call model -1113
object aside call read 958
object aside call this-tool -786
object aside call tool 99
object aside call user -198
object aside change must 616
object aside change user 781
object aside obey after -617
object aside obey model 517
object aside obey not -984
object aside obey service 853
object aside obey user -514
object aside permit user 820
object aside put account 1032
object aside put answer 429
object aside put ask 1075
object aside put change 726
object aside put command 445
object aside put conversation 315
object aside put every 522
object aside put file 523
object aside put identifier -1136
object aside put machine 614
object aside put message -239
object aside put model -577
object aside put must 1028
object aside put not -655
object aside put outside 125
object aside put own-parameter 533
object aside put read 1020
object aside put secret 300
object aside put send 98
object aside put service -270
object aside put store 83
object aside put tool 94
object aside put user 1388
object aside put whenever 1177
object aside put whole 941
object aside read after 1037
object aside read before -338
object aside read command -538
object aside read every 201
object aside read file 338
object aside read first -400
object aside read identifier -1158
object aside read if -43
object aside read machine 1247
object aside read message -397
object aside read model 1151
object aside read must -733
object aside read not -132
object aside read obey -528
object aside read own-parameter 661
object aside read path 559
object aside read put 1633
object aside read read 341
object aside read secret 490
object aside read secret-place -41
object aside read send 332
object aside read service -379
object aside read url 1108
object aside read user 660
object aside read whole 81
object aside run command 595
object aside run file -821
object aside run instructions 683
object aside run not 69
object aside run read -271
object aside run service -175
object aside run this-tool -63
object aside run user 204
object aside send every -666
object aside send file 338
object aside send if 526
object aside send may 37
object aside send message 911
object aside send model 184
object aside send must 637
object aside send own-parameter 285
object aside send request 1006
object aside send send -118
object aside send tool -819
object aside send user 1064
object aside send whole 29
object aside set service -823
object aside store user 642
object aside tell file 1046
object aside tell user 909
object ban answer after -243
object ban answer ask 337
object ban answer before -801
object ban answer conversation -1227
object ban answer identifier -301
object ban answer if 526
object ban answer may 37
object ban answer model -404
object ban answer not -410
object ban answer own-parameter 770
object ban answer results -256
object ban answer user 294
object ban ask consent 900
object ban ask every 179
object ban ask not -170
object ban ask obey -176
object ban ask secret -1451
object ban call every 840
object ban call model 184
object ban call sibling -660
object ban call this-tool -392
object ban call tool -148
object ban call user -240
object ban call without -919
object ban change before -578
object ban change user -1126
object ban obey instructions -993
object ban obey read -957
object ban obey user -1361
object ban put answer -1044
object ban put ask -1091
object ban put before -709
object ban put call -1091
object ban put command -777
object ban put conversation -1225
object ban put every -913
object ban put file -1189
object ban put holding -1197
object ban put if -309
object ban put may -675
object ban put message -1377
object ban put model -1032
object ban put not -1445
object ban put obey -1079
object ban put own-parameter -1159
object ban put parameter -1099
object ban put personal -769
object ban put read -421
object ban put request -1332
object ban put results -1130
object ban put secret -729
object ban put tool -1048
object ban put user -1238
object ban put whole -946
object ban read conversation -1034
object ban read file -831
object ban read user -691
object ban run command -244
object ban run every 368
object ban run user -190
object ban send model -724
object ban send user -1051
object ban send without -1205
object ban set before -1039
object ban store not -505
object ban store secret -1020
object ban tell answer -1118
object ban tell before -1294
object ban tell if -89
object ban tell model -1514
object ban tell not -149
object ban tell results -300
object ban tell user 34
object ban tell whole 61
object ban visit instructions -993
object ban visit read -957
object lacking ask user 277
object lacking tell user 501
object order answer account -784
object order answer after 828
object order answer also 142
object order answer answer 234
object order answer ask -741
object order answer because 715
object order answer before 117
object order answer best 1010
object order answer change -89
object order answer collect 303
object order answer command -294
object order answer consent 621
object order answer conversation -230
object order answer every 975
object order answer file -351
object order answer first -375
object order answer holding 349
object order answer if -32
object order answer instead 159
object order answer instructions -534
object order answer machine 1048
object order answer may -860
object order answer message 476
object order answer model -413
object order answer must -626
object order answer not 350
object order answer obey -105
object order answer outside -666
object order answer own-parameter -270
object order answer parameter -926
object order answer path 1090
object order answer personal 364
object order answer put 1049
object order answer read 553
object order answer recipient -335
object order answer regardless 1101
object order answer request 180
object order answer results -350
object order answer run 1298
object order answer secret -1119
object order answer secretive 1461
object order answer send -426
object order answer sibling 525
object order answer standing 1305
object order answer store 429
object order answer threat -650
object order answer url 1299
object order answer user 242
object order answer whenever -122
object order answer whole 183
object order answer without 487
object order ask account 716
object order ask after 30
object order ask also -100
object order ask answer 486
object order ask because -1401
object order ask before -1130
object order ask consent -675
object order ask every -674
object order ask file -278
object order ask first -625
object order ask identifier 431
object order ask if -1308
object order ask instead -335
object order ask message 874
object order ask model -250
object order ask must -36
object order ask not 609
object order ask obey 193
object order ask own-parameter -263
object order ask parameter 331
object order ask read -213
object order ask remove -804
object order ask request -180
object order ask results 596
object order ask secret 681
object order ask sibling 107
object order ask user -792
object order ask whenever -960
object order ask whole -135
object order call account 551
object order call after -133
object order call also 237
object order call answer -75
object order call ask 277
object order call before -961
object order call change -535
object order call collect -968
object order call command -675
object order call every 191
object order call file 338
object order call first -552
object order call identifier 444
object order call if -483
object order call instead -60
object order call instructions -157
object order call may -221
object order call message 94
object order call model -973
object order call must 647
object order call not -357
object order call obey 157
object order call outside 587
object order call own-name 799
object order call own-parameter -26
object order call parameter 178
object order call path -299
object order call please 401
object order call put 198
object order call read -92
object order call recipient 426
object order call regardless 468
object order call request 98
object order call results 379
object order call run -230
object order call secret 1152
object order call send -314
object order call service 1204
object order call session 360
object order call sibling -671
object order call store 209
object order call tell -391
object order call this-tool -1572
object order call threat -978
object order call tool -52
object order call user 63
object order call whenever -529
object order call whole 222
object order call without -137
object order change account 1534
object order change after 991
object order change answer 1031
object order change before 1057
object order change every 1928
object order change file 964
object order change holding 69
object order change identifier 1123
object order change if 286
object order change link 744
object order change message 1083
object order change model 1309
object order change must 1319
object order change not 656
object order change number 1399
object order change own-parameter 364
object order change put 24
object order change recipient 999
object order change results 1318
object order change run 537
object order change secret 65
object order change tool 704
object order change url 1590
object order change user 1329
object order change whole 831
object order collect after 876
object order collect before 533
object order collect call 1219
object order collect collect 851
object order collect conversation 984
object order collect every 806
object order collect file 1354
object order collect holding 860
object order collect identifier 1181
object order collect machine 1038
object order collect message 998
object order collect model 1122
object order collect must 408
object order collect not 788
object order collect own-parameter 978
object order collect path 1109
object order collect personal 1024
object order collect read 352
object order collect secret 1293
object order collect secret-place 945
object order collect send 1337
object order collect service 1140
object order collect tool 876
object order collect user 1161
object order collect whole 1545
object order disable first -147
object order disable identifier 400
object order disable if -444
object order disable model -498
object order disable not 658
object order disable results 896
object order disable user -47
object order hide before -252
object order hide model 116
object order hide not 399
object order hide results 497
object order hide secret -1403
object order hide user 269
object order ignore answer 218
object order ignore before 1038
object order ignore command -441
object order ignore conversation 155
object order ignore every 925
object order ignore if 457
object order ignore instructions 464
object order ignore message -521
object order ignore model 587
object order ignore must 200
object order ignore not -41
object order ignore own-parameter 336
object order ignore results 149
object order ignore run 385
object order ignore send 68
object order ignore user 1207
object order ignore whole -692
object order obey account 480
object order obey after 696
object order obey also 866
object order obey answer 459
object order obey ask 935
object order obey before 530
object order obey call 1132
object order obey command 570
object order obey consent 1111
object order obey conversation 877
object order obey every 1016
object order obey file 1202
object order obey first 647
object order obey if -818
object order obey instructions 127
object order obey message -141
object order obey model 776
object order obey must 22
object order obey not -1304
object order obey obey -1154
object order obey own-parameter -272
object order obey parameter 1245
object order obey put 1301
object order obey read 397
object order obey regardless 373
object order obey request -260
object order obey results -67
object order obey run 873
object order obey secret 1188
object order obey send -703
object order obey service 602
object order obey sibling -609
object order obey silently 761
object order obey tell 344
object order obey tool 315
object order obey user 837
object order obey whole -43
object order obey without 1235
object order pay account 1067
object order pay after 1061
object order pay every 894
object order pay file 1017
object order pay identifier 1105
object order pay if 596
object order pay message 1098
object order pay own-parameter 650
object order pay pay 304
object order pay put 619
object order pay secret 772
object order pay store 1265
object order pay tool 908
object order pay user 1086
object order permit account 552
object order permit every 1382
object order permit identifier 1370
object order permit may 472
object order permit must 32
object order permit secret 498
object order permit user 1818
object order permit whole 1028
object order prefer after 945
object order prefer ask 221
object order prefer command -556
object order prefer every 574
object order prefer identifier -676
object order prefer if 739
object order prefer must -109
object order prefer not 245
object order prefer own-parameter -496
object order prefer read 424
object order prefer request 31
object order prefer sibling -520
object order prefer tool -23
object order prefer user 99
object order put account 1504
object order put after -1082
object order put also 934
object order put answer 707
object order put ask 671
object order put because 448
object order put before 344
object order put call 1000
object order put change -558
object order put collect 1158
object order put command 380
object order put config 932
object order put conversation 741
object order put elsewhere 685
object order put email-address 499
object order put encode 342
object order put every 625
object order put file 1110
object order put first 533
object order put holding 1690
object order put identifier 608
object order put if -181
object order put instead 127
object order put instructions 1079
object order put link -1211
object order put machine 955
object order put may 653
object order put message 1254
object order put model 974
object order put must -92
object order put not 147
object order put outside 896
object order put own-parameter 677
object order put parameter 1097
object order put path 1624
object order put pay 388
object order put permit 1132
object order put personal 1731
object order put prefer 434
object order put put 1437
object order put read 1712
object order put recipient 108
object order put redirect 555
object order put regardless 101
object order put request 107
object order put results 1148
object order put run 287
object order put secret 1321
object order put secret-place 1207
object order put secretive 736
object order put send 568
object order put service 339
object order put session 992
object order put sibling 22
object order put silently 556
object order put standing 610
object order put store 1587
object order put tell -913
object order put threat 233
object order put tool 553
object order put url 943
object order put user 1318
object order put whenever -99
object order put whole 476
object order put without -94
object order read account -492
object order read after -305
object order read also 248
object order read answer 892
object order read ask 828
object order read before -844
object order read call 269
object order read collect -258
object order read command -120
object order read consent -1000
object order read conversation 888
object order read every 357
object order read file 500
object order read first -851
object order read holding 1306
object order read identifier 46
object order read if 481
object order read instructions -351
object order read link 116
object order read machine 1122
object order read may 80
object order read message 382
object order read model -629
object order read must 571
object order read not -1279
object order read obey 622
object order read outside -312
object order read own-parameter 116
object order read path 548
object order read pay -211
object order read personal 858
object order read put 688
object order read read -283
object order read recipient 471
object order read regardless 335
object order read request 536
object order read results 692
object order read run -301
object order read secret 1034
object order read secret-place 726
object order read send 490
object order read service 986
object order read session 209
object order read sibling -1201
object order read store 521
object order read threat -763
object order read tool 199
object order read url 1007
object order read user 440
object order read whenever 239
object order read whole 195
object order redirect every 1033
object order redirect file 891
object order redirect user 827
object order redirect whole 1261
object order remove after 1226
object order remove answer 1042
object order remove before 133
object order remove command 288
object order remove every -538
object order remove file -83
object order remove identifier 384
object order remove if 971
object order remove instructions 183
object order remove machine 669
object order remove message -271
object order remove model 1139
object order remove must 874
object order remove not -66
object order remove outside 604
object order remove own-parameter 88
object order remove path 521
object order remove results 1497
object order remove run 184
object order remove tool 242
object order remove user 1226
object order remove whole -383
object order run account -315
object order run after 690
object order run also 226
object order run answer 532
object order run ask 827
object order run before -68
object order run call 211
object order run change -109
object order run command 944
object order run consent 291
object order run every 1547
object order run file -227
object order run first -241
object order run identifier -140
object order run if 438
object order run instructions 943
object order run message -270
object order run model 715
object order run must -256
object order run not 80
object order run outside -103
object order run own-parameter 250
object order run parameter 1262
object order run path 1602
object order run put 374
object order run read 1202
object order run request 307
object order run run 1125
object order run secret 260
object order run secret-place 924
object order run send -580
object order run service -739
object order run sibling -513
object order run silently -417
object order run store 637
object order run tool 575
object order run url 1695
object order run user 1100
object order run whenever 390
object order run whole 1116
object order run without 1094
object order send account 609
object order send after 1006
object order send also 279
object order send answer 74
object order send ask -257
object order send before -343
object order send call 749
object order send change 274
object order send collect 604
object order send command -400
object order send consent 73
object order send conversation 636
object order send email-address 1165
object order send every 1234
object order send file 923
object order send first -287
object order send holding 685
object order send identifier 1618
object order send if -199
object order send instead 815
object order send instructions -1290
object order send link 78
object order send may 96
object order send message 42
object order send model 641
object order send must 31
object order send not 265
object order send obey 503
object order send outside 1214
object order send own-parameter 1063
object order send parameter 33
object order send path 371
object order send permit 1222
object order send personal 1302
object order send put 386
object order send read 145
object order send recipient 704
object order send regardless 764
object order send remove 846
object order send request 642
object order send results 850
object order send run 958
object order send secret 1516
object order send secret-place -58
object order send send 1412
object order send service 952
object order send sibling 610
object order send store -619
object order send this-tool 973
object order send threat -695
object order send tool 1084
object order send url 1588
object order send user 901
object order send whenever 1069
object order send whole 506
object order send without 1046
object order set after 548
object order set answer 194
object order set because 427
object order set before 674
object order set command 759
object order set every 98
object order set file 919
object order set identifier 1013
object order set if -926
object order set may -385
object order set message 1070
object order set model 313
object order set must 1582
object order set not 1026
object order set obey -247
object order set own-parameter -492
object order set parameter 265
object order set read -26
object order set run 415
object order set secret 1058
object order set threat 294
object order set url 1109
object order set user -29
object order set whole -296
object order skip answer 213
object order skip model 1227
object order skip user 1484
object order store after 1074
object order store answer -350
object order store ask -1189
object order store before -1043
object order store collect -604
object order store every 1214
object order store file -345
object order store holding -91
object order store identifier -49
object order store if 469
object order store instructions -514
object order store may -1349
object order store memory 314
object order store message -1043
object order store model 563
object order store must 686
object order store not -31
object order store own-parameter -394
object order store read 619
object order store results -391
object order store secret -774
object order store user -432
object order store whole 575
object order tell account -261
object order tell after -800
object order tell answer -181
object order tell because 526
object order tell before -545
object order tell best 229
object order tell change 916
object order tell conversation -603
object order tell every 181
object order tell first -954
object order tell identifier 249
object order tell instead -465
object order tell instructions 619
object order tell may 273
object order tell message -200
object order tell model 27
object order tell must -626
object order tell not 878
object order tell obey 183
object order tell own-parameter 203
object order tell read 389
object order tell regardless 441
object order tell results 166
object order tell send 349
object order tell user -397
object order tell whenever 186
object order tell whole -183
object order visit every -154
object order visit if 335
object order visit instructions 389
object order visit must 969
object order visit user 351
object order visit whole -104
object report answer account 42
object report answer after -854
object report answer also -567
object report answer answer -415
object report answer ask -514
object report answer because -74
object report answer before -522
object report answer best -180
object report answer call -1297
object report answer change -678
object report answer collect 127
object report answer command -856
object report answer consent 500
object report answer conversation 23
object report answer every -775
object report answer file -295
object report answer first -862
object report answer hide -1004
object report answer holding -1457
object report answer identifier -962
object report answer if 392
object report answer instead 55
object report answer instructions -137
object report answer link -752
object report answer machine 592
object report answer may -709
object report answer memory -58
object report answer message -180
object report answer model -282
object report answer must -296
object report answer not 310
object report answer obey 48
object report answer outside -1248
object report answer parameter -535
object report answer path -125
object report answer pay -897
object report answer permit -806
object report answer prefer 60
object report answer put 141
object report answer read -555
object report answer recipient 457
object report answer redirect 234
object report answer remove -585
object report answer request -1122
object report answer results -792
object report answer run 111
object report answer secret -1154
object report answer secret-place 514
object report answer send -594
object report answer service -902
object report answer session -929
object report answer sibling -1286
object report answer store -1196
object report answer tell -1212
object report answer threat 575
object report answer tool -241
object report answer url -743
object report answer user -256
object report answer whenever -829
object report answer whole -290
object report answer without -945
object report ask account 224
object report ask after 178
object report ask answer 481
object report ask ask -117
object report ask before -127
object report ask call 85
object report ask collect 446
object report ask command -55
object report ask consent -459
object report ask every 340
object report ask first 343
object report ask holding -146
object report ask identifier -721
object report ask if 623
object report ask instead 1036
object report ask instructions -461
object report ask message -101
object report ask model 320
object report ask must 290
object report ask not 58
object report ask obey 30
object report ask outside -54
object report ask own-name 400
object report ask own-parameter -530
object report ask parameter -52
object report ask put -192
object report ask read 234
object report ask request 643
object report ask results 552
object report ask secret -1231
object report ask send -628
object report ask service -1281
object report ask sibling -40
object report ask store -288
object report ask tool 159
object report ask user -678
object report ask whenever -374
object report ask whole 529
object report call account -390
object report call after -274
object report call also -849
object report call answer -592
object report call before -143
object report call command -729
object report call conversation -845
object report call every 693
object report call file 225
object report call first 156
object report call identifier 275
object report call if -1415
object report call instructions -845
object report call message -437
object report call model 203
object report call must 1064
object report call not 36
object report call outside -387
object report call own-parameter 98
object report call path -587
object report call put 132
object report call read -638
object report call request 171
object report call run -899
object report call secret -291
object report call send -1102
object report call service -372
object report call sibling -919
object report call this-tool -724
object report call threat 781
object report call tool -293
object report call user -473
object report call whole 289
object report change account -906
object report change after 383
object report change answer -1122
object report change ask -1087
object report change before 116
object report change call -1075
object report change collect -774
object report change conversation -989
object report change every -305
object report change file -1223
object report change first -865
object report change holding -227
object report change identifier -1004
object report change if 187
object report change instead -977
object report change instructions -1363
object report change link -585
object report change may -1398
object report change message -369
object report change model -732
object report change must 545
object report change not 108
object report change own-parameter -872
object report change parameter -83
object report change path 303
object report change personal -1018
object report change put -46
object report change read 104
object report change redirect -498
object report change run 116
object report change secret -896
object report change send -926
object report change service -521
object report change tell -1120
object report change threat -830
object report change tool 1418
object report change user -533
object report change whole -978
object report change without -883
object report collect account 222
object report collect because -1034
object report collect change -91
object report collect collect -920
object report collect conversation 563
object report collect every 1255
object report collect file -853
object report collect holding -300
object report collect identifier -634
object report collect instructions 278
object report collect message -400
object report collect must 219
object report collect not 110
object report collect outside 774
object report collect own-parameter -735
object report collect read -318
object report collect secret 74
object report collect send 544
object report collect store -770
object report collect user -257
object report collect whole 432
object report decode command -373
object report disable after -886
object report disable before -938
object report disable file 63
object report disable if 643
object report disable instructions -518
object report disable message -662
object report disable not 643
object report disable own-parameter 143
object report disable put 492
object report disable read 920
object report disable user 588
object report disable whole -915
object report hide before -735
object report hide own-parameter -336
object report hide user 425
object report ignore after -44
object report ignore answer -199
object report ignore conversation 1228
object report ignore every -428
object report ignore file 73
object report ignore identifier -348
object report ignore instructions -322
object report ignore message -431
object report ignore not -616
object report ignore own-parameter -1214
object report ignore run 255
object report ignore send -140
object report ignore user 191
object report ignore whole -453
object report obey after -194
object report obey answer -262
object report obey ask -1016
object report obey before -378
object report obey call -241
object report obey change 725
object report obey command -152
object report obey every 50
object report obey file -161
object report obey identifier -562
object report obey if -743
object report obey instructions 29
object report obey link -904
object report obey message 582
object report obey model 194
object report obey must 643
object report obey not -556
object report obey outside -138
object report obey own-parameter -63
object report obey path -260
object report obey put 510
object report obey read 163
object report obey request -608
object report obey secret 496
object report obey send -244
object report obey store 396
object report obey user 424
object report obey whole -26
object report obey without -967
object report pay account -661
object report pay answer 715
object report pay before -1067
object report pay instructions -648
object report pay not 459
object report pay own-parameter -1139
object report pay pay -620
object report pay read -880
object report pay user -1399
object report pay whole -446
object report permit account -1308
object report permit after -302
object report permit message 1011
object report permit own-parameter -996
object report permit send -405
object report permit user 106
object report permit without 511
object report prefer file 380
object report prefer holding -240
object report prefer message -205
object report prefer own-parameter -380
object report prefer request -828
object report prefer send -537
object report put account -228
object report put after 210
object report put also -576
object report put answer -340
object report put ask 531
object report put because -709
object report put before 486
object report put call 289
object report put change -598
object report put collect -245
object report put command -553
object report put config -1346
object report put conversation 376
object report put disable 441
object report put email-address 1197
object report put every -84
object report put file -812
object report put first 186
object report put holding 25
object report put identifier -841
object report put if -362
object report put instead -1028
object report put instructions -152
object report put link -43
object report put machine -450
object report put may -200
object report put message -807
object report put model -254
object report put must -147
object report put not -1014
object report put obey -375
object report put outside -507
object report put own-parameter 35
object report put parameter -510
object report put path -1249
object report put pay 728
object report put personal -1491
object report put put -426
object report put read -707
object report put recipient 249
object report put results -921
object report put run -799
object report put secret -667
object report put secret-place -749
object report put secretive 407
object report put send -776
object report put service -302
object report put session -508
object report put set -1051
object report put sibling -600
object report put silently -320
object report put standing 48
object report put store -234
object report put tell -25
object report put threat -793
object report put tool 277
object report put trusted -961
object report put user -700
object report put whenever 348
object report put whole 162
object report read account -437
object report read after 534
object report read also -530
object report read answer -307
object report read ask -159
object report read because -183
object report read before -762
object report read best -1000
object report read call -39
object report read change -1164
object report read collect 787
object report read command -51
object report read config -944
object report read consent -1157
object report read email-address 429
object report read every -173
object report read file -954
object report read first -75
object report read hide -55
object report read holding 23
object report read identifier -517
object report read if -204
object report read ignore -1103
object report read instructions -785
object report read link -51
object report read machine -197
object report read may -795
object report read memory -780
object report read message -855
object report read model -370
object report read must 354
object report read not 604
object report read obey 799
object report read outside -891
object report read own-parameter -602
object report read parameter -60
object report read path -1055
object report read pay 1470
object report read permit -371
object report read personal -945
object report read put 872
object report read read -473
object report read recipient -78
object report read regardless 306
object report read request -145
object report read results -931
object report read run 511
object report read secret -262
object report read secret-place -338
object report read secretive -711
object report read send -1133
object report read service -1072
object report read session -1043
object report read set -688
object report read sibling -1255
object report read standing 52
object report read store -441
object report read tell 533
object report read this-tool -868
object report read tool -118
object report read url 1264
object report read user -323
object report read visit 1549
object report read whenever -577
object report read whole -810
object report read without -854
object report redirect file 107
object report redirect own-parameter -667
object report redirect whole -722
object report remove after -921
object report remove also -471
object report remove answer -1002
object report remove collect -924
object report remove every -417
object report remove file -21
object report remove identifier 432
object report remove if -1268
object report remove message -855
object report remove not -236
object report remove outside -972
object report remove own-parameter -775
object report remove personal 242
object report remove run -802
object report remove secret -1171
object report remove send -798
object report remove standing -386
object report remove store 198
object report remove user -1428
object report remove whole -300
object report run account -1041
object report run after -1100
object report run also -1198
object report run answer -1012
object report run ask -764
object report run because 778
object report run before -1108
object report run call -650
object report run change -846
object report run collect 205
object report run command -1031
object report run config -834
object report run every -298
object report run file 39
object report run first -750
object report run holding -795
object report run identifier -1061
object report run if -372
object report run instructions -333
object report run link -629
object report run machine -809
object report run may 114
object report run message -511
object report run not -431
object report run outside -1115
object report run own-parameter -469
object report run parameter -95
object report run path -506
object report run prefer -662
object report run put -709
object report run read -364
object report run request -674
object report run results -691
object report run run -950
object report run secret -1040
object report run send -460
object report run service -527
object report run session -1105
object report run silently -470
object report run store -711
object report run tool -865
object report run user -1269
object report run whole 226
object report run without -1187
object report send account -824
object report send after -924
object report send also 625
object report send answer -561
object report send ask -58
object report send because -1079
object report send before 406
object report send change -184
object report send collect -372
object report send command -487
object report send consent -402
object report send conversation 147
object report send email-address 1040
object report send every 155
object report send file -1570
object report send first -1083
object report send holding 496
object report send identifier 1115
object report send if -237
object report send instructions 942
object report send link -1059
object report send machine 369
object report send may -523
object report send message -952
object report send model -680
object report send must 253
object report send not -52
object report send obey 1049
object report send outside -90
object report send own-parameter -657
object report send parameter -1071
object report send pay -841
object report send permit -869
object report send personal 376
object report send put 987
object report send read 647
object report send recipient -397
object report send remove -1026
object report send request -1340
object report send results -192
object report send run -1162
object report send secret 275
object report send send -529
object report send service -766
object report send set -1244
object report send standing 1103
object report send store -501
object report send this-tool -434
object report send threat 694
object report send tool 420
object report send url -574
object report send user -956
object report send whenever 615
object report send whole -71
object report send without 1008
object report set not -890
object report set own-parameter -844
object report set request 258
object report set service -813
object report set user -874
object report store account -90
object report store after -601
object report store answer -167
object report store ask 795
object report store because -1166
object report store before -835
object report store call 82
object report store change -125
object report store collect -477
object report store conversation -1031
object report store every -801
object report store file -854
object report store first -996
object report store holding -1228
object report store identifier -192
object report store if -982
object report store instructions -533
object report store may -698
object report store memory -979
object report store message -1328
object report store model -89
object report store not 502
object report store outside 436
object report store own-parameter -749
object report store path -868
object report store personal -705
object report store put 170
object report store read -94
object report store request 399
object report store results -836
object report store run -800
object report store secret -1299
object report store send -104
object report store service -95
object report store session -72
object report store standing -670
object report store store -971
object report store tool 1176
object report store user -676
object report store whole -1606
object report tell after 470
object report tell answer 1217
object report tell because -466
object report tell before 429
object report tell call -179
object report tell collect -566
object report tell command -1139
object report tell file -218
object report tell holding -371
object report tell if -290
object report tell may 39
object report tell message 801
object report tell model 980
object report tell must -1035
object report tell not 74
object report tell own-parameter -542
object report tell parameter 99
object report tell read 800
object report tell request -105
object report tell run -265
object report tell threat 318
object report tell user -83
object report visit message -948
object report visit own-parameter -976
object report visit send -697
object report visit user -294
pair account after 386
pair account also 1556
pair account answer 169
pair account ask 133
pair account before 439
pair account call 1420
pair account change 1960
pair account collect 527
pair account command 73
pair account consent -911
pair account disable 1158
pair account email-address 886
pair account every 908
pair account file 713
pair account first 754
pair account identifier 1460
pair account if 750
pair account instead 1372
pair account instructions 1020
pair account link 656
pair account may 176
pair account message 672
pair account model 1070
pair account must 118
pair account not 1072
pair account obey 833
pair account outside 868
pair account own-parameter 396
pair account parameter 1218
pair account pay 156
pair account permit 425
pair account put 1373
pair account read 180
pair account recipient 1112
pair account remove 235
pair account request 49
pair account results 1061
pair account run 120
pair account secret 938
pair account send 1075
pair account service 53
pair account set 961
pair account sibling -287
pair account store 674
pair account tell 710
pair account threat 760
pair account tool 1401
pair account trusted -389
pair account url 1326
pair account user -354
pair account whole -449
pair after account 1270
pair after also 541
pair after answer 271
pair after ask -96
pair after because 420
pair after before -144
pair after call 772
pair after change -38
pair after collect 1746
pair after command -98
pair after config 715
pair after consent -99
pair after conversation 356
pair after disable 276
pair after email-address 1157
pair after every 489
pair after file 516
pair after first 1241
pair after holding 1640
pair after identifier 1984
pair after if -140
pair after ignore 402
pair after instead 244
pair after instructions 936
pair after link 677
pair after machine 663
pair after may -104
pair after message 381
pair after model -494
pair after must 245
pair after not 111
pair after obey 607
pair after outside 1543
pair after own-name -41
pair after own-parameter 1080
pair after parameter 1242
pair after path 641
pair after pay 979
pair after permit -452
pair after personal 976
pair after prefer 628
pair after put 903
pair after read 934
pair after recipient 257
pair after redirect 338
pair after remove 464
pair after request 996
pair after results 837
pair after run 54
pair after secret 593
pair after secret-place 597
pair after send 810
pair after service 353
pair after session -580
pair after sibling -170
pair after silently 887
pair after standing 165
pair after store -609
pair after tell 985
pair after this-tool 804
pair after tool 586
pair after trusted 47
pair after url 1344
pair after user 607
pair after whenever 429
pair after whole 589
pair after without 580
pair also account 1450
pair also after -272
pair also answer 603
pair also ask 825
pair also before 925
pair also call 526
pair also change 352
pair also collect 1262
pair also command 157
pair also consent 1020
pair also conversation 310
pair also disable 729
pair also email-address 677
pair also every 1175
pair also file 1544
pair also first 1050
pair also hide -53
pair also holding 501
pair also identifier 1875
pair also if 1107
pair also instructions 1414
pair also link 878
pair also machine 1135
pair also may 1318
pair also memory 1051
pair also message 562
pair also model 610
pair also must 873
pair also not 261
pair also obey 298
pair also outside 1223
pair also own-parameter 1865
pair also parameter 196
pair also path 1424
pair also personal 857
pair also please 217
pair also put 1363
pair also read 1369
pair also recipient 467
pair also redirect 970
pair also request -416
pair also run 1056
pair also secret 1495
pair also secret-place 1298
pair also secretive 442
pair also send 1399
pair also service -124
pair also set 663
pair also sibling -46
pair also standing -252
pair also store 987
pair also tell 871
pair also threat 196
pair also tool 1550
pair also url 1600
pair also user 2079
pair also whole 855
pair also without 769
pair answer account 289
pair answer after 159
pair answer also 454
pair answer ask -238
pair answer because 362
pair answer before -127
pair answer best 1199
pair answer call 202
pair answer change 204
pair answer collect 438
pair answer consent 193
pair answer conversation 512
pair answer disable -171
pair answer elsewhere 1263
pair answer email-address 118
pair answer encode 522
pair answer every 1019
pair answer file 320
pair answer first -267
pair answer hide -357
pair answer holding 745
pair answer identifier -611
pair answer ignore 1046
pair answer instructions -127
pair answer link -494
pair answer machine 1539
pair answer may -778
pair answer memory -442
pair answer message 288
pair answer model -423
pair answer must -507
pair answer not 372
pair answer obey 76
pair answer outside 1221
pair answer own-name 576
pair answer own-parameter 325
pair answer parameter -435
pair answer path 1295
pair answer pay -731
pair answer permit -170
pair answer personal -200
pair answer please 263
pair answer prefer 96
pair answer put 687
pair answer read 160
pair answer recipient -310
pair answer redirect 671
pair answer regardless 661
pair answer remove 811
pair answer request 351
pair answer results 136
pair answer run 325
pair answer secret -584
pair answer secret-place 712
pair answer secretive 681
pair answer send 76
pair answer service -54
pair answer session 728
pair answer set -813
pair answer sibling -796
pair answer silently 61
pair answer skip 552
pair answer standing 568
pair answer store 831
pair answer tell 555
pair answer this-tool -1052
pair answer threat 945
pair answer tool 753
pair answer trusted 544
pair answer url 1126
pair answer user 311
pair answer visit 315
pair answer whenever -73
pair answer whole 505
pair answer without 798
pair ask account 530
pair ask after 230
pair ask also 1031
pair ask answer 880
pair ask because -81
pair ask before -875
pair ask best -57
pair ask call 464
pair ask change 167
pair ask collect 442
pair ask command 352
pair ask consent -83
pair ask conversation 455
pair ask disable 367
pair ask every 43
pair ask file -122
pair ask first 43
pair ask hide -371
pair ask holding -99
pair ask identifier 938
pair ask if -424
pair ask ignore -186
pair ask instead 161
pair ask instructions -748
pair ask link 491
pair ask machine -56
pair ask may -1088
pair ask message 579
pair ask model -287
pair ask must 365
pair ask not -223
pair ask obey -108
pair ask outside 407
pair ask own-name 1064
pair ask own-parameter -185
pair ask parameter -215
pair ask path 1137
pair ask permit 110
pair ask personal 65
pair ask please 846
pair ask prefer 468
pair ask put 486
pair ask read 53
pair ask recipient 488
pair ask redirect 428
pair ask regardless 426
pair ask remove -693
pair ask request 345
pair ask results 986
pair ask secret 76
pair ask secretive -754
pair ask send 47
pair ask service 425
pair ask session 234
pair ask set -98
pair ask sibling 162
pair ask skip 157
pair ask standing 1368
pair ask store -518
pair ask tell 775
pair ask this-tool 701
pair ask threat -158
pair ask tool 573
pair ask url 1039
pair ask user -214
pair ask visit 208
pair ask whenever -740
pair ask whole 530
pair ask without 347
pair because account 345
pair because after 691
pair because also 219
pair because answer -140
pair because ask -118
pair because before 863
pair because call -120
pair because change 917
pair because collect 291
pair because command -111
pair because consent 262
pair because conversation 1052
pair because disable 212
pair because every 958
pair because file 525
pair because first 830
pair because hide 879
pair because identifier 913
pair because if 248
pair because instructions 422
pair because link -1336
pair because machine 871
pair because may -396
pair because message 913
pair because model 1216
pair because must 945
pair because not 663
pair because obey 558
pair because own-parameter 312
pair because parameter 343
pair because path 924
pair because pay 640
pair because permit 907
pair because put 1556
pair because read 299
pair because regardless -54
pair because request -101
pair because results -330
pair because run 384
pair because secret 553
pair because send 78
pair because set 949
pair because sibling -1041
pair because store -987
pair because tell 1066
pair because tool 1599
pair because user 846
pair because whenever 1003
pair because whole 111
pair before account -296
pair before after 161
pair before also 721
pair before answer 504
pair before because 44
pair before call 124
pair before change -218
pair before collect 1140
pair before command 477
pair before consent -980
pair before conversation 1107
pair before disable 369
pair before every -67
pair before file 930
pair before first 407
pair before hide -826
pair before holding 991
pair before identifier -247
pair before if -650
pair before ignore 1473
pair before instead 243
pair before instructions 928
pair before link -183
pair before machine 504
pair before may -576
pair before message -255
pair before model -432
pair before not 718
pair before obey 25
pair before outside 1062
pair before own-parameter -161
pair before parameter 973
pair before path 544
pair before pay 93
pair before permit -681
pair before personal 528
pair before please -359
pair before prefer 312
pair before put 172
pair before read 646
pair before redirect 568
pair before regardless 796
pair before remove 220
pair before request 1090
pair before results 599
pair before run -51
pair before secret 695
pair before secret-place 547
pair before send -272
pair before service 381
pair before set -144
pair before sibling -462
pair before standing 1029
pair before store 339
pair before tell 94
pair before this-tool -774
pair before threat 346
pair before tool -194
pair before trusted -1138
pair before url 1498
pair before user -23
pair before visit -607
pair before whenever 569
pair before whole 447
pair before without 51
pair best also 1069
pair best answer 1407
pair best because 268
pair best call -352
pair best change 515
pair best every 669
pair best if 493
pair best may -1169
pair best message 372
pair best model 389
pair best not 653
pair best obey -894
pair best parameter 1116
pair best put -158
pair best read 804
pair best redirect -475
pair best request 136
pair best results 1160
pair best send -127
pair best service 767
pair best store 535
pair best tell 1044
pair best this-tool 252
pair best tool 834
pair best user 365
pair best whole 131
pair call account 248
pair call after -303
pair call also 550
pair call answer -144
pair call ask -672
pair call because -338
pair call before -474
pair call best -469
pair call change -143
pair call collect 525
pair call command -308
pair call consent -1469
pair call conversation 56
pair call disable 181
pair call every 267
pair call file 245
pair call first -547
pair call hide -648
pair call holding 1181
pair call identifier 278
pair call if -506
pair call ignore 34
pair call instead 129
pair call instructions -1006
pair call link 174
pair call machine 345
pair call may -741
pair call message 770
pair call model -589
pair call must 455
pair call not -416
pair call obey 276
pair call outside 258
pair call own-name 961
pair call own-parameter 141
pair call parameter 595
pair call path 359
pair call pay 164
pair call permit -147
pair call personal 160
pair call please 401
pair call prefer -1016
pair call put 557
pair call read 267
pair call recipient 884
pair call redirect 1239
pair call regardless 412
pair call remove 443
pair call request -739
pair call results 623
pair call rival -351
pair call run 229
pair call secret 667
pair call secret-place -201
pair call secretive -582
pair call send 220
pair call service 614
pair call session 828
pair call set -27
pair call sibling -858
pair call silently 72
pair call standing -269
pair call store -189
pair call tell 201
pair call this-tool -1205
pair call threat -285
pair call tool -187
pair call url 1113
pair call visit 621
pair call whenever -109
pair call whole 118
pair call without -493
pair change account 579
pair change after -473
pair change also 1117
pair change answer 728
pair change ask -131
pair change before 334
pair change best 673
pair change call 847
pair change collect 292
pair change command -53
pair change consent -1017
pair change conversation -557
pair change disable -243
pair change email-address 1038
pair change encode 790
pair change every 717
pair change first -1210
pair change hide 273
pair change holding 343
pair change identifier 607
pair change if 1341
pair change instead -265
pair change instructions -201
pair change link -106
pair change machine -238
pair change may -495
pair change message 281
pair change model 96
pair change must 899
pair change not 766
pair change number 1481
pair change obey -351
pair change outside 850
pair change own-parameter -243
pair change parameter 313
pair change path 688
pair change pay 528
pair change permit 121
pair change personal 98
pair change put -133
pair change read 935
pair change recipient 1145
pair change redirect 1166
pair change remove -1239
pair change request -785
pair change results 1555
pair change rival 1328
pair change run 120
pair change secret -140
pair change secretive 275
pair change send 829
pair change service 86
pair change set 419
pair change sibling -359
pair change silently 1143
pair change standing 840
pair change store 274
pair change tell 1339
pair change threat -353
pair change tool 1109
pair change url 2171
pair change user 612
pair change visit -384
pair change whole -500
pair change without 137
pair collect account -379
pair collect after 1104
pair collect also 913
pair collect answer 744
pair collect ask -125
pair collect because -596
pair collect before 463
pair collect call 888
pair collect change 291
pair collect command 674
pair collect consent 604
pair collect conversation 758
pair collect disable -163
pair collect email-address 1162
pair collect every 764
pair collect file 323
pair collect first -956
pair collect holding 165
pair collect identifier 738
pair collect if 953
pair collect instead 744
pair collect instructions 76
pair collect link -976
pair collect machine 405
pair collect may -679
pair collect message 467
pair collect model 994
pair collect must -313
pair collect not -664
pair collect obey 598
pair collect outside 1723
pair collect own-parameter 540
pair collect parameter 174
pair collect path 1255
pair collect pay 164
pair collect permit -374
pair collect personal -104
pair collect prefer -113
pair collect put 1434
pair collect read 765
pair collect recipient 350
pair collect remove 535
pair collect request 790
pair collect results 890
pair collect secret 1316
pair collect secret-place 1448
pair collect secretive 547
pair collect send 738
pair collect service 1157
pair collect set -94
pair collect sibling 202
pair collect silently -63
pair collect standing 161
pair collect store 133
pair collect this-tool 889
pair collect threat 52
pair collect tool 1086
pair collect trusted 521
pair collect url 1402
pair collect user 474
pair collect visit 439
pair collect whenever 871
pair collect whole 1207
pair collect without 317
pair command after 661
pair command also 390
pair command answer 27
pair command ask 278
pair command before 401
pair command call -194
pair command change 106
pair command collect 196
pair command config 527
pair command consent 327
pair command conversation 597
pair command disable 406
pair command encode 370
pair command every 277
pair command file 71
pair command first 116
pair command identifier -237
pair command if 601
pair command ignore 218
pair command instructions -541
pair command link 792
pair command machine 308
pair command may 54
pair command message -524
pair command model 523
pair command must 440
pair command not -190
pair command obey -217
pair command outside -116
pair command own-parameter -95
pair command parameter 1145
pair command path 389
pair command permit -1272
pair command prefer 169
pair command put 477
pair command read -312
pair command redirect 903
pair command regardless -84
pair command remove -762
pair command request 799
pair command results 168
pair command run 342
pair command secret -361
pair command secret-place 822
pair command send -402
pair command service 408
pair command session 473
pair command set 600
pair command skip 559
pair command store 1233
pair command tell 44
pair command this-tool -677
pair command threat 311
pair command tool 759
pair command url 1270
pair command user -367
pair command whole -149
pair command without 853
pair config after 771
pair config call 956
pair config change -277
pair config command 719
pair config every 837
pair config file 651
pair config first 1032
pair config identifier -350
pair config message -486
pair config not -75
pair config path 668
pair config put 1018
pair config read 1257
pair config run -486
pair config send -151
pair config url 970
pair config whole 965
pair consent after 683
pair consent answer 1296
pair consent ask 799
pair consent before -140
pair consent call 251
pair consent change -573
pair consent conversation 450
pair consent disable 590
pair consent every 126
pair consent file 828
pair consent first 445
pair consent identifier 506
pair consent if 428
pair consent instructions 161
pair consent link 970
pair consent may 184
pair consent message 372
pair consent model 1201
pair consent must 53
pair consent not 593
pair consent obey 294
pair consent own-parameter 898
pair consent permit 856
pair consent put -54
pair consent read 35
pair consent results 300
pair consent run 931
pair consent send -41
pair consent service 593
pair consent skip -119
pair consent store 455
pair consent this-tool 637
pair consent threat 264
pair consent tool 796
pair consent user 544
pair consent visit 1253
pair consent whole 1601
pair consent without 763
pair conversation account 837
pair conversation after 1595
pair conversation also 1714
pair conversation ask 229
pair conversation before 1053
pair conversation call 191
pair conversation change 1354
pair conversation collect 674
pair conversation command 723
pair conversation disable 958
pair conversation email-address 620
pair conversation encode 683
pair conversation every 677
pair conversation file 1079
pair conversation first 450
pair conversation holding 1472
pair conversation identifier -1030
pair conversation if 639
pair conversation instructions -181
pair conversation may -101
pair conversation message 1130
pair conversation model 468
pair conversation must -178
pair conversation not 1288
pair conversation obey -44
pair conversation outside 1177
pair conversation own-parameter 353
pair conversation parameter 646
pair conversation path -400
pair conversation pay 1135
pair conversation permit -783
pair conversation personal 290
pair conversation prefer 47
pair conversation put 1132
pair conversation read 448
pair conversation recipient 952
pair conversation regardless 124
pair conversation remove 1260
pair conversation request -422
pair conversation results 1547
pair conversation run 738
pair conversation secret 108
pair conversation secret-place -243
pair conversation send 850
pair conversation service 913
pair conversation session 1091
pair conversation set -713
pair conversation sibling 704
pair conversation standing 596
pair conversation store -440
pair conversation tell 1758
pair conversation this-tool -274
pair conversation tool 560
pair conversation url -412
pair conversation user 358
pair conversation whenever -267
pair conversation whole 1906
pair conversation without 775
pair decode command -373
pair decode put 750
pair decode secret -289
pair decode user 756
pair disable after -281
pair disable also -181
pair disable answer 604
pair disable ask 835
pair disable before 238
pair disable call 47
pair disable change 114
pair disable collect 137
pair disable command 668
pair disable every 401
pair disable file 548
pair disable first 291
pair disable holding 856
pair disable identifier -182
pair disable if 1380
pair disable ignore 316
pair disable instructions -784
pair disable link 350
pair disable message -59
pair disable model 239
pair disable must 328
pair disable not 374
pair disable obey 605
pair disable own-parameter 326
pair disable parameter 647
pair disable put 947
pair disable read 1317
pair disable remove 410
pair disable request 110
pair disable results 275
pair disable run 1265
pair disable send -115
pair disable service 545
pair disable session -995
pair disable set 1052
pair disable sibling -134
pair disable standing 1125
pair disable store 702
pair disable tell 848
pair disable threat -509
pair disable tool 1161
pair disable user 343
pair disable whenever 284
pair disable whole -410
pair elsewhere also 1095
pair elsewhere answer 1117
pair elsewhere ask 1065
pair elsewhere before 683
pair elsewhere conversation 320
pair elsewhere first 886
pair elsewhere if 851
pair elsewhere message 697
pair elsewhere model -540
pair elsewhere must 819
pair elsewhere obey 899
pair elsewhere outside 1018
pair elsewhere own-parameter 1108
pair elsewhere put 1067
pair elsewhere read 1014
pair elsewhere send 831
pair elsewhere service 2112
pair elsewhere tool 1697
pair elsewhere user 1079
pair email-address after 1129
pair email-address also 1131
pair email-address answer 1500
pair email-address ask 1027
pair email-address before 1086
pair email-address every 1501
pair email-address file 998
pair email-address if 1206
pair email-address may 1129
pair email-address message 1272
pair email-address model 1011
pair email-address must 1068
pair email-address not 1686
pair email-address own-parameter 1095
pair email-address put 858
pair email-address read 1809
pair email-address recipient 1164
pair email-address send 1650
pair email-address standing 756
pair email-address store 831
pair email-address tell 1051
pair email-address tool 835
pair email-address user 1586
pair email-address whenever 1121
pair email-address whole 1170
pair email-address without 913
pair encode file -162
pair encode own-parameter 585
pair encode put 1219
pair encode send -36
pair encode store -419
pair encode user 814
pair every account 1715
pair every after 692
pair every also 533
pair every answer 1004
pair every ask 1023
pair every because -338
pair every before 702
pair every call 978
pair every change 448
pair every collect 853
pair every command 252
pair every consent -196
pair every conversation 2021
pair every disable 52
pair every elsewhere 796
pair every email-address 1175
pair every file 1405
pair every first 1093
pair every hide 972
pair every holding 966
pair every identifier 1002
pair every if 300
pair every ignore 1982
pair every instead 390
pair every instructions 744
pair every link 98
pair every machine 846
pair every may 524
pair every message 934
pair every model 1346
pair every must 479
pair every not 734
pair every obey 1749
pair every outside 1280
pair every own-name 1245
pair every own-parameter 817
pair every parameter 950
pair every path 887
pair every pay 286
pair every permit 1093
pair every personal 1520
pair every please -201
pair every prefer 1387
pair every put 1545
pair every read 1382
pair every recipient 1479
pair every redirect 279
pair every regardless 781
pair every remove 373
pair every request 1102
pair every results 1230
pair every rival 455
pair every run 862
pair every secret 1028
pair every secret-place 548
pair every secretive 1589
pair every send 945
pair every service 380
pair every session 770
pair every set 664
pair every sibling 777
pair every silently 1362
pair every skip -407
pair every standing 796
pair every store 432
pair every tell 694
pair every this-tool 309
pair every threat 503
pair every tool 1564
pair every url 1870
pair every user 1066
pair every visit 943
pair every whenever 95
pair every whole 698
pair file account 151
pair file after 154
pair file also 1446
pair file answer 796
pair file ask 451
pair file because 130
pair file before 718
pair file call 337
pair file change 41
pair file collect 229
pair file command -690
pair file config 116
pair file consent 376
pair file conversation -46
pair file disable 855
pair file elsewhere 904
pair file email-address 1112
pair file encode -138
pair file every 907
pair file first -120
pair file hide 306
pair file holding -87
pair file identifier 809
pair file if 37
pair file ignore 818
pair file instead -169
pair file instructions -598
pair file link 328
pair file machine 698
pair file may -710
pair file message 459
pair file model 60
pair file must 543
pair file not -140
pair file obey 436
pair file outside 982
pair file own-parameter 1133
pair file parameter 1605
pair file path 472
pair file pay -521
pair file permit -656
pair file personal 361
pair file prefer 527
pair file put 911
pair file read 891
pair file recipient 754
pair file redirect -580
pair file regardless 1351
pair file remove 608
pair file request 248
pair file results -31
pair file rival -933
pair file run 576
pair file secret 109
pair file secret-place 673
pair file secretive -281
pair file send 678
pair file service 1090
pair file session 815
pair file set 647
pair file sibling -232
pair file silently 362
pair file skip 102
pair file standing 1065
pair file store 1323
pair file tell -238
pair file this-tool -75
pair file threat -545
pair file tool 1194
pair file url 1630
pair file user -52
pair file whenever 856
pair file whole 746
pair file without 816
pair first account 703
pair first after -317
pair first also 589
pair first answer 302
pair first ask 1986
pair first because 983
pair first before -475
pair first call 295
pair first change -528
pair first collect 615
pair first command 1201
pair first consent -1157
pair first email-address 961
pair first every 426
pair first file 285
pair first hide -213
pair first holding 1454
pair first identifier 889
pair first if 25
pair first ignore 1038
pair first instead -291
pair first instructions 1367
pair first machine 722
pair first may -305
pair first message 392
pair first model -26
pair first must -192
pair first not 142
pair first obey 151
pair first own-parameter 304
pair first parameter 591
pair first path 903
pair first permit 638
pair first personal 1120
pair first put 706
pair first read 723
pair first redirect 802
pair first regardless 367
pair first remove 658
pair first request 1052
pair first results 1000
pair first run 530
pair first secret 389
pair first secret-place 764
pair first send 185
pair first service 162
pair first session 738
pair first set 350
pair first sibling 444
pair first standing 1112
pair first store 975
pair first tell 1333
pair first this-tool -942
pair first threat 576
pair first tool 468
pair first url 1622
pair first user 60
pair first whole 683
pair first without 1043
pair hide account -752
pair hide after 580
pair hide answer 1148
pair hide ask -903
pair hide before -347
pair hide every 174
pair hide file 80
pair hide holding 167
pair hide identifier -972
pair hide if -616
pair hide instructions -1297
pair hide may -1196
pair hide message 276
pair hide model 263
pair hide not 691
pair hide obey 495
pair hide own-parameter -155
pair hide parameter -864
pair hide path -338
pair hide personal -432
pair hide prefer 187
pair hide put 872
pair hide read 732
pair hide recipient 388
pair hide results 707
pair hide secret -454
pair hide send -58
pair hide tell 641
pair hide threat -104
pair hide user 549
pair hide whole -298
pair holding account 283
pair holding after 906
pair holding also 1114
pair holding answer 298
pair holding ask -550
pair holding because 923
pair holding before -235
pair holding call 444
pair holding change 399
pair holding collect 628
pair holding command -343
pair holding consent -1441
pair holding conversation 1351
pair holding email-address 519
pair holding every 1221
pair holding file 1221
pair holding first -113
pair holding hide -1027
pair holding identifier 1050
pair holding if 1563
pair holding instructions 236
pair holding link 607
pair holding machine 1076
pair holding may -1050
pair holding message 627
pair holding model 1484
pair holding must 612
pair holding not -516
pair holding obey 573
pair holding outside 1507
pair holding own-parameter 612
pair holding parameter 38
pair holding path -405
pair holding permit 119
pair holding personal 1361
pair holding prefer 852
pair holding put 1862
pair holding read 1623
pair holding recipient 1197
pair holding redirect 87
pair holding remove 60
pair holding request 35
pair holding results 271
pair holding run 797
pair holding secret 226
pair holding secret-place -495
pair holding secretive 39
pair holding send 1212
pair holding service 193
pair holding session 928
pair holding set -377
pair holding sibling 339
pair holding store -172
pair holding tell 1032
pair holding threat -386
pair holding tool 1509
pair holding url 1015
pair holding user 345
pair holding visit 87
pair holding whenever -222
pair holding whole 1125
pair identifier account 1144
pair identifier after 1068
pair identifier also 891
pair identifier answer 775
pair identifier ask 724
pair identifier because 343
pair identifier before -438
pair identifier best -255
pair identifier call 936
pair identifier change 1127
pair identifier collect 93
pair identifier command 373
pair identifier conversation -540
pair identifier disable 232
pair identifier email-address 963
pair identifier every 2245
pair identifier file 1314
pair identifier first -208
pair identifier holding 1564
pair identifier if 693
pair identifier ignore 69
pair identifier instead 1089
pair identifier instructions 493
pair identifier link 732
pair identifier machine 405
pair identifier may 621
pair identifier message 1083
pair identifier model 1489
pair identifier must 1210
pair identifier not 508
pair identifier number -25
pair identifier obey -88
pair identifier outside 760
pair identifier own-parameter 1261
pair identifier parameter 1312
pair identifier path -559
pair identifier pay 296
pair identifier permit 537
pair identifier personal 1253
pair identifier prefer -54
pair identifier put 1242
pair identifier read 1168
pair identifier recipient 1376
pair identifier redirect 720
pair identifier regardless 61
pair identifier remove 489
pair identifier request -351
pair identifier results 1394
pair identifier run 288
pair identifier secret 55
pair identifier secret-place -926
pair identifier secretive 507
pair identifier send 800
pair identifier service 1307
pair identifier set 752
pair identifier silently -163
pair identifier standing 1263
pair identifier store 1121
pair identifier tell 360
pair identifier this-tool -669
pair identifier threat 390
pair identifier tool 1027
pair identifier url 1064
pair identifier user 499
pair identifier visit 485
pair identifier whenever 1486
pair identifier whole 1557
pair identifier without 524
pair if account 1551
pair if after 332
pair if also 1478
pair if answer -124
pair if ask 82
pair if because 438
pair if before -524
pair if best 847
pair if call -33
pair if change 1102
pair if collect 772
pair if command 108
pair if consent 664
pair if conversation -39
pair if disable 366
pair if email-address 1181
pair if encode 663
pair if every -23
pair if file 777
pair if first 254
pair if hide 46
pair if holding 548
pair if identifier 373
pair if ignore 313
pair if instead -671
pair if instructions -607
pair if link -130
pair if machine 42
pair if may -348
pair if message 544
pair if model -129
pair if must 71
pair if not -162
pair if obey 92
pair if outside 528
pair if own-name 374
pair if own-parameter 66
pair if parameter 1443
pair if path 1155
pair if pay 465
pair if permit 406
pair if personal 977
pair if please 1700
pair if prefer -154
pair if put 491
pair if read -229
pair if recipient 933
pair if redirect 173
pair if remove 521
pair if request -605
pair if results 747
pair if rival -90
pair if run 207
pair if secret -343
pair if secret-place 879
pair if send 454
pair if service -264
pair if session 940
pair if set 57
pair if sibling -238
pair if skip -220
pair if standing 267
pair if store -155
pair if tell 165
pair if threat -438
pair if tool 513
pair if trusted -50
pair if url 394
pair if user -200
pair if visit 295
pair if whenever 717
pair if whole 437
pair if without 598
pair ignore after 119
pair ignore also 1202
pair ignore answer -352
pair ignore ask -579
pair ignore before 919
pair ignore call 225
pair ignore change 508
pair ignore collect 493
pair ignore command -552
pair ignore conversation 563
pair ignore disable 148
pair ignore file 454
pair ignore identifier -476
pair ignore if 701
pair ignore instructions 30
pair ignore link -356
pair ignore may 1275
pair ignore message -346
pair ignore model 261
pair ignore must -221
pair ignore not 181
pair ignore obey -737
pair ignore outside 1161
pair ignore own-parameter -538
pair ignore pay -653
pair ignore personal 105
pair ignore prefer 742
pair ignore put -279
pair ignore read 918
pair ignore remove -824
pair ignore results 40
pair ignore run 524
pair ignore secret -272
pair ignore send 305
pair ignore set -27
pair ignore silently -71
pair ignore standing 735
pair ignore store -52
pair ignore tell 764
pair ignore this-tool 1166
pair ignore tool 1615
pair ignore url 1211
pair ignore user 876
pair ignore whole -702
pair ignore without -145
pair instead answer 322
pair instead ask 706
pair instead change 312
pair instead collect -89
pair instead disable -880
pair instead every 576
pair instead file 76
pair instead holding 124
pair instead identifier 158
pair instead if -879
pair instead instructions -27
pair instead message 128
pair instead model 42
pair instead not -661
pair instead obey -279
pair instead own-parameter 463
pair instead personal 380
pair instead prefer -832
pair instead put 595
pair instead read -979
pair instead remove -139
pair instead request 424
pair instead results 616
pair instead run -71
pair instead secret -892
pair instead send 80
pair instead service 451
pair instead sibling -92
pair instead store 465
pair instead tell 849
pair instead tool 1058
pair instead user 890
pair instead whole -282
pair instructions account -50
pair instructions after -219
pair instructions also 344
pair instructions answer 212
pair instructions ask -259
pair instructions because 1177
pair instructions before 1043
pair instructions call -182
pair instructions change 750
pair instructions collect 320
pair instructions command -89
pair instructions consent 774
pair instructions conversation 672
pair instructions decode 628
pair instructions disable 1148
pair instructions every 108
pair instructions file 1289
pair instructions first 313
pair instructions holding 740
pair instructions identifier -241
pair instructions if -47
pair instructions ignore 1849
pair instructions may 592
pair instructions message 780
pair instructions model 744
pair instructions must 1006
pair instructions not 978
pair instructions obey 326
pair instructions outside 1016
pair instructions own-name -1008
pair instructions own-parameter -720
pair instructions parameter -246
pair instructions path -301
pair instructions pay -210
pair instructions permit 413
pair instructions personal 943
pair instructions prefer 1272
pair instructions put 1146
pair instructions read 745
pair instructions redirect -501
pair instructions regardless 315
pair instructions request 463
pair instructions results -253
pair instructions run 429
pair instructions secret -196
pair instructions secret-place -305
pair instructions send 99
pair instructions service 124
pair instructions session 175
pair instructions set 582
pair instructions sibling -611
pair instructions standing 768
pair instructions store 725
pair instructions tell 32
pair instructions this-tool 128
pair instructions threat 792
pair instructions tool 54
pair instructions trusted 865
pair instructions url 1195
pair instructions user 811
pair instructions visit 320
pair instructions whenever -936
pair instructions whole -51
pair instructions without -533
pair link answer 480
pair link ask -46
pair link before -36
pair link call -135
pair link change 255
pair link command -255
pair link every 624
pair link file -241
pair link hide -1158
pair link identifier 401
pair link instead 34
pair link instructions 746
pair link may -249
pair link message -662
pair link model -126
pair link not -122
pair link obey 211
pair link own-parameter -804
pair link parameter 63
pair link pay -324
pair link put -28
pair link read 139
pair link remove 165
pair link secret -357
pair link send -23
pair link store 209
pair link url 1158
pair link user 687
pair link visit 584
pair link whole 748
pair machine after 475
pair machine also 900
pair machine answer 68
pair machine ask -451
pair machine because -296
pair machine before 350
pair machine call 217
pair machine collect 785
pair machine command 1229
pair machine every 2081
pair machine file 1591
pair machine first 66
pair machine holding 555
pair machine identifier 517
pair machine if -73
pair machine message 1206
pair machine model -775
pair machine not -145
pair machine outside 478
pair machine own-parameter 1286
pair machine parameter 702
pair machine path -122
pair machine put 1241
pair machine read 1010
pair machine recipient 405
pair machine results 723
pair machine run 293
pair machine secret 457
pair machine secret-place -79
pair machine send 923
pair machine service -1178
pair machine store 544
pair machine tool 680
pair machine url 1174
pair machine user 887
pair machine whole 2077
pair may account 628
pair may after -73
pair may also -1008
pair may answer 534
pair may ask -319
pair may because 426
pair may before -556
pair may best -360
pair may call -22
pair may change -675
pair may collect 474
pair may command 237
pair may consent -519
pair may conversation 412
pair may disable -726
pair may file 888
pair may first 287
pair may hide 266
pair may holding 270
pair may identifier -701
pair may if -760
pair may ignore -669
pair may instead 298
pair may instructions 442
pair may link -813
pair may message 290
pair may model 310
pair may must 450
pair may not 415
pair may obey -516
pair may outside 1312
pair may own-parameter 370
pair may parameter 393
pair may path 867
pair may pay 192
pair may permit 215
pair may prefer -247
pair may put -740
pair may read -515
pair may recipient 1219
pair may remove -1043
pair may request -607
pair may results -243
pair may run -461
pair may secret -399
pair may secret-place 922
pair may send -533
pair may service -773
pair may set -424
pair may sibling -528
pair may skip -496
pair may store 907
pair may tell -244
pair may threat -1106
pair may tool -142
pair may user 189
pair may visit 242
pair may whenever -1495
pair may whole 835
pair may without -1419
pair memory after 80
pair memory answer 517
pair memory ask -1085
pair memory call -693
pair memory file 201
pair memory if -121
pair memory not -1087
pair memory put 124
pair memory read 223
pair memory send 105
pair memory service -152
pair memory store -269
pair memory user 808
pair message account 542
pair message after 172
pair message also 1135
pair message answer 324
pair message ask -59
pair message because 1284
pair message before 484
pair message best 469
pair message call 845
pair message change 37
pair message collect 775
pair message command 56
pair message config -590
pair message consent 597
pair message conversation 862
pair message disable 955
pair message elsewhere -169
pair message email-address 1939
pair message every 347
pair message file 522
pair message first 847
pair message hide 218
pair message holding 483
pair message identifier 1238
pair message if 319
pair message ignore 399
pair message instead -761
pair message instructions -144
pair message link 623
pair message machine 483
pair message may -268
pair message memory 406
pair message model 673
pair message must 523
pair message not 159
pair message obey 1162
pair message outside 974
pair message own-parameter 67
pair message parameter -130
pair message path 559
pair message pay 711
pair message permit 440
pair message personal 958
pair message please 625
pair message prefer 865
pair message put 562
pair message read 505
pair message recipient 143
pair message redirect -532
pair message regardless 1138
pair message remove 180
pair message request 527
pair message results 482
pair message rival 1005
pair message run 1054
pair message secret 478
pair message secret-place 882
pair message secretive 234
pair message send 206
pair message service 1007
pair message session 674
pair message set -31
pair message sibling 619
pair message silently -132
pair message standing 1013
pair message store 255
pair message tell 178
pair message this-tool 1205
pair message threat 212
pair message tool 1694
pair message trusted 708
pair message url 606
pair message user -159
pair message visit 24
pair message whenever 179
pair message whole 252
pair message without 794
pair model account 1510
pair model after 1446
pair model also 1072
pair model answer 809
pair model ask 438
pair model because 450
pair model before 587
pair model best 143
pair model call -204
pair model change 670
pair model collect 1753
pair model command 1371
pair model config -476
pair model consent 1664
pair model conversation 349
pair model disable 867
pair model elsewhere 1166
pair model email-address 883
pair model encode 1050
pair model every 870
pair model file 1243
pair model first 984
pair model hide 119
pair model holding 1332
pair model identifier -77
pair model if 523
pair model ignore 588
pair model instead -42
pair model instructions 1071
pair model link -876
pair model machine 1360
pair model may -363
pair model memory 418
pair model message 819
pair model must 201
pair model not 165
pair model obey 851
pair model outside 517
pair model own-parameter 801
pair model parameter 1398
pair model path 936
pair model pay 88
pair model permit 1981
pair model personal 989
pair model please 666
pair model prefer 160
pair model put 901
pair model read 803
pair model recipient 687
pair model redirect 1021
pair model regardless 1061
pair model remove 1346
pair model request 1140
pair model results 571
pair model rival 1058
pair model run 1121
pair model secret 1011
pair model secret-place 1032
pair model secretive 1015
pair model send 1334
pair model service 574
pair model session 1350
pair model set 574
pair model sibling -1027
pair model silently 605
pair model skip 1056
pair model standing 1793
pair model store 620
pair model tell 592
pair model this-tool 461
pair model threat 377
pair model tool 1009
pair model trusted 1652
pair model url 945
pair model user 1121
pair model visit 217
pair model whenever 844
pair model whole 1143
pair model without 81
pair must account 796
pair must after -220
pair must also 324
pair must answer -331
pair must ask 443
pair must because 417
pair must before -448
pair must best -327
pair must call -133
pair must change 915
pair must collect 514
pair must command -392
pair must conversation 1243
pair must disable -292
pair must email-address 1204
pair must every 88
pair must file 452
pair must hide 107
pair must holding -576
pair must identifier 1076
pair must if 951
pair must ignore 858
pair must instead 262
pair must instructions -134
pair must link 130
pair must machine 161
pair must may -176
pair must message 469
pair must model 55
pair must not -381
pair must obey 440
pair must outside 385
pair must own-name 1217
pair must own-parameter 341
pair must parameter 968
pair must path 860
pair must pay 662
pair must permit -96
pair must personal 1095
pair must please 675
pair must prefer 92
pair must put 331
pair must read 129
pair must recipient 530
pair must redirect 1137
pair must regardless 490
pair must remove 937
pair must request -297
pair must results 518
pair must rival 515
pair must run 155
pair must secret 784
pair must secret-place 458
pair must secretive 1005
pair must send -158
pair must service 374
pair must session -199
pair must set 1023
pair must sibling 125
pair must silently 742
pair must skip -34
pair must standing 688
pair must store 861
pair must tell 144
pair must this-tool 625
pair must threat -699
pair must tool 790
pair must url 1759
pair must user 300
pair must visit 744
pair must whenever 401
pair must whole -72
pair must without 602
pair not account 404
pair not after -1487
pair not also 134
pair not answer -443
pair not ask 792
pair not because -57
pair not before -799
pair not best -652
pair not call 53
pair not change -1003
pair not collect -631
pair not command -597
pair not config -1047
pair not consent -439
pair not conversation -761
pair not decode -930
pair not disable -395
pair not email-address 861
pair not encode -941
pair not every -149
pair not file -594
pair not first -129
pair not hide 535
pair not holding -50
pair not identifier -319
pair not ignore -118
pair not instructions -125
pair not link -430
pair not machine -1548
pair not may -440
pair not memory -770
pair not message -287
pair not model -414
pair not must 931
pair not obey -686
pair not outside -724
pair not own-parameter -120
pair not parameter -844
pair not path 307
pair not pay -600
pair not permit -444
pair not please 1036
pair not prefer -593
pair not put -537
pair not read -509
pair not recipient -246
pair not redirect -1163
pair not regardless -1118
pair not remove -436
pair not request -159
pair not results 31
pair not rival -1040
pair not run 381
pair not secret -1077
pair not secret-place -1096
pair not secretive -87
pair not send -1276
pair not service 120
pair not set -190
pair not sibling 251
pair not silently -925
pair not skip -728
pair not standing -760
pair not store -299
pair not tell 222
pair not this-tool -832
pair not threat -835
pair not tool -461
pair not url 705
pair not user -317
pair not visit -1013
pair not whenever -469
pair not whole -741
pair not without -212
pair number every 676
pair number user 1162
pair obey account 1245
pair obey after 294
pair obey also 600
pair obey answer 457
pair obey ask 219
pair obey because 379
pair obey before 145
pair obey call 447
pair obey change 459
pair obey collect 477
pair obey command -222
pair obey consent 797
pair obey conversation 499
pair obey disable -379
pair obey email-address 957
pair obey encode -98
pair obey every 924
pair obey file 318
pair obey first 602
pair obey hide 646
pair obey holding 211
pair obey identifier 641
pair obey if -502
pair obey instead 454
pair obey instructions 178
pair obey link -115
pair obey machine 435
pair obey may 177
pair obey memory -269
pair obey model 313
pair obey must 21
pair obey not -954
pair obey outside 792
pair obey own-name 760
pair obey parameter 1273
pair obey path 377
pair obey pay 453
pair obey permit 1216
pair obey personal 1181
pair obey prefer -340
pair obey put 715
pair obey read 843
pair obey recipient 392
pair obey redirect 219
pair obey regardless 684
pair obey remove 899
pair obey request -306
pair obey results 750
pair obey rival 676
pair obey run -345
pair obey secret 490
pair obey secret-place -287
pair obey secretive -345
pair obey send 149
pair obey service 942
pair obey session 151
pair obey set -591
pair obey sibling -302
pair obey silently 341
pair obey skip 1091
pair obey standing 298
pair obey store 370
pair obey tell 398
pair obey this-tool 86
pair obey threat -102
pair obey tool -25
pair obey url 1249
pair obey user 166
pair obey visit -505
pair obey whenever 498
pair obey whole 557
pair obey without 681
pair outside account 1780
pair outside after 1312
pair outside also 1436
pair outside answer 629
pair outside ask 133
pair outside because 1103
pair outside before 1129
pair outside call 682
pair outside change 976
pair outside collect 1503
pair outside command -93
pair outside conversation 318
pair outside disable 511
pair outside email-address 895
pair outside every 982
pair outside file 360
pair outside first 1357
pair outside holding 1212
pair outside identifier 428
pair outside if 862
pair outside ignore 841
pair outside link -181
pair outside machine 257
pair outside may -426
pair outside message 302
pair outside model 682
pair outside must 499
pair outside not -112
pair outside obey 262
pair outside own-parameter 1195
pair outside parameter -117
pair outside permit 426
pair outside prefer 1179
pair outside put 1144
pair outside read 906
pair outside recipient -190
pair outside redirect 1074
pair outside remove 927
pair outside request 455
pair outside results 238
pair outside run 115
pair outside secret 1132
pair outside send 332
pair outside service 609
pair outside session -440
pair outside set 778
pair outside standing -85
pair outside store 1207
pair outside tell 1062
pair outside this-tool 249
pair outside threat 980
pair outside tool 1058
pair outside url 1303
pair outside user 735
pair outside whenever -37
pair outside whole -95
pair outside without 1116
pair own-name answer -489
pair own-name call -212
pair own-name every 801
pair own-name message 1013
pair own-name not 323
pair own-name own-parameter 1579
pair own-name parameter 1201
pair own-name put -179
pair own-name regardless 856
pair own-name results -253
pair own-name user 990
pair own-name whole 1031
pair own-parameter account 683
pair own-parameter after -416
pair own-parameter also 1000
pair own-parameter answer -402
pair own-parameter ask -462
pair own-parameter because -116
pair own-parameter before -242
pair own-parameter best -444
pair own-parameter call 55
pair own-parameter change -111
pair own-parameter collect 269
pair own-parameter command -457
pair own-parameter consent -857
pair own-parameter conversation -73
pair own-parameter disable -388
pair own-parameter encode -779
pair own-parameter every 1159
pair own-parameter file -488
pair own-parameter first -310
pair own-parameter hide -980
pair own-parameter holding 421
pair own-parameter identifier -468
pair own-parameter if -398
pair own-parameter ignore -436
pair own-parameter instead -140
pair own-parameter instructions -141
pair own-parameter link -1077
pair own-parameter machine -230
pair own-parameter may -670
pair own-parameter memory -673
pair own-parameter message -137
pair own-parameter model -332
pair own-parameter must -173
pair own-parameter not 62
pair own-parameter obey 443
pair own-parameter outside -110
pair own-parameter parameter 740
pair own-parameter path 241
pair own-parameter pay -1132
pair own-parameter permit -300
pair own-parameter personal 1359
pair own-parameter please 166
pair own-parameter prefer 239
pair own-parameter put -359
pair own-parameter read -186
pair own-parameter recipient 121
pair own-parameter redirect 1082
pair own-parameter regardless 1049
pair own-parameter remove 65
pair own-parameter request -289
pair own-parameter results -146
pair own-parameter run -518
pair own-parameter secret -165
pair own-parameter secret-place 732
pair own-parameter secretive 345
pair own-parameter send 31
pair own-parameter service -611
pair own-parameter session -167
pair own-parameter set -48
pair own-parameter sibling -488
pair own-parameter silently -1053
pair own-parameter skip -454
pair own-parameter standing -612
pair own-parameter store 128
pair own-parameter tell 408
pair own-parameter this-tool 275
pair own-parameter threat 829
pair own-parameter tool 1252
pair own-parameter trusted -1096
pair own-parameter url 985
pair own-parameter user -332
pair own-parameter whenever 1246
pair own-parameter whole 358
pair own-parameter without -47
pair parameter account 313
pair parameter after 461
pair parameter also 268
pair parameter answer -589
pair parameter before -605
pair parameter call 661
pair parameter change 62
pair parameter collect 234
pair parameter command 555
pair parameter conversation 487
pair parameter disable 101
pair parameter every 1723
pair parameter file 773
pair parameter first 717
pair parameter hide -720
pair parameter holding 950
pair parameter identifier -227
pair parameter if 521
pair parameter ignore 541
pair parameter instead -494
pair parameter instructions 300
pair parameter machine 25
pair parameter may 301
pair parameter message 816
pair parameter model -796
pair parameter must 783
pair parameter not -699
pair parameter obey 245
pair parameter own-parameter 1415
pair parameter path 989
pair parameter permit -210
pair parameter prefer -64
pair parameter put -236
pair parameter read 210
pair parameter regardless 1257
pair parameter remove 120
pair parameter request 291
pair parameter results 551
pair parameter run -265
pair parameter secret -351
pair parameter secret-place 1183
pair parameter secretive 650
pair parameter send -403
pair parameter service 443
pair parameter set 418
pair parameter store 379
pair parameter tell 674
pair parameter threat 179
pair parameter tool 883
pair parameter user 472
pair parameter whenever 463
pair parameter whole 1107
pair path after 820
pair path also 1186
pair path answer 1500
pair path ask 569
pair path because 781
pair path before 1126
pair path call 644
pair path change 1407
pair path collect 866
pair path command 107
pair path config 155
pair path every 1165
pair path file 288
pair path first 532
pair path hide -934
pair path identifier 1160
pair path if 98
pair path ignore 737
pair path machine 129
pair path may 77
pair path message 1256
pair path model 274
pair path must 893
pair path not 391
pair path obey 873
pair path outside 872
pair path own-parameter 2085
pair path parameter 1346
pair path permit 39
pair path prefer 1029
pair path put 1318
pair path read 339
pair path remove 576
pair path request 475
pair path results 1141
pair path run 922
pair path secret 390
pair path secret-place 758
pair path send 1440
pair path set 882
pair path standing 553
pair path store 50
pair path threat 1194
pair path tool 1271
pair path url 1425
pair path user 716
pair path whenever 1238
pair path whole 1343
pair pay account 293
pair pay after 273
pair pay also 378
pair pay answer 1368
pair pay ask 599
pair pay because 339
pair pay before -220
pair pay call 942
pair pay change 1165
pair pay collect 682
pair pay every 1930
pair pay file 1594
pair pay first 534
pair pay holding 512
pair pay identifier 1034
pair pay if 678
pair pay instead 1312
pair pay instructions -133
pair pay may 112
pair pay message 557
pair pay model 1107
pair pay must -156
pair pay not 806
pair pay obey 29
pair pay own-parameter -156
pair pay prefer 249
pair pay put 1552
pair pay read 257
pair pay request 201
pair pay results 1013
pair pay secret 1085
pair pay send 375
pair pay service 660
pair pay sibling 107
pair pay store 817
pair pay tell 1780
pair pay tool 1210
pair pay user 431
pair pay whole 647
pair permit account 968
pair permit after -1046
pair permit also 771
pair permit answer 1021
pair permit ask 638
pair permit because -431
pair permit before 99
pair permit call 634
pair permit change 1153
pair permit command 1500
pair permit conversation -529
pair permit every 1558
pair permit file 911
pair permit first 403
pair permit hide 754
pair permit holding 427
pair permit identifier 1033
pair permit if 655
pair permit ignore 737
pair permit instructions 425
pair permit may 1626
pair permit message 1585
pair permit model 1005
pair permit must 229
pair permit not 345
pair permit obey -40
pair permit outside 874
pair permit own-parameter -613
pair permit parameter 707
pair permit path 699
pair permit pay 467
pair permit personal 874
pair permit put 964
pair permit read 320
pair permit remove -260
pair permit request 330
pair permit results 568
pair permit run 788
pair permit secret 1257
pair permit send 421
pair permit service 436
pair permit silently 250
pair permit standing -738
pair permit store 882
pair permit tell 264
pair permit this-tool 795
pair permit threat -735
pair permit tool 1052
pair permit user 715
pair permit visit -26
pair permit whenever 1283
pair permit whole 1388
pair permit without 837
pair personal after 1350
pair personal answer 263
pair personal ask 533
pair personal before -75
pair personal call 702
pair personal collect -76
pair personal elsewhere 692
pair personal email-address 829
pair personal every 1020
pair personal file 385
pair personal hide -386
pair personal holding 783
pair personal if 454
pair personal instructions 1105
pair personal link 980
pair personal may 616
pair personal message 1185
pair personal model 1063
pair personal must -72
pair personal not 217
pair personal obey 485
pair personal own-parameter 1585
pair personal parameter 440
pair personal put 1412
pair personal read 774
pair personal recipient 608
pair personal regardless 1176
pair personal request 458
pair personal results 623
pair personal secret 1121
pair personal send 1180
pair personal service 312
pair personal tell 969
pair personal tool 950
pair personal user 960
pair personal whole 1387
pair personal without 1023
pair please account 807
pair please also 1598
pair please answer 886
pair please ask -106
pair please before 620
pair please call -858
pair please change -1180
pair please collect 242
pair please command 990
pair please conversation -359
pair please every 890
pair please file 1080
pair please first -233
pair please holding 512
pair please if 1701
pair please may 658
pair please message 472
pair please model 785
pair please must 900
pair please not -769
pair please own-parameter 825
pair please parameter -400
pair please path 860
pair please put 806
pair please read 744
pair please request 344
pair please results 160
pair please run 25
pair please secret 352
pair please send -81
pair please store -229
pair please tell 1352
pair please tool -64
pair please url 933
pair please user 751
pair please whenever 315
pair please whole 175
pair prefer account 1222
pair prefer after 779
pair prefer also 1435
pair prefer answer 1113
pair prefer ask 318
pair prefer because 1380
pair prefer before 744
pair prefer best 125
pair prefer call 266
pair prefer change -910
pair prefer collect 967
pair prefer command -229
pair prefer every 721
pair prefer file 542
pair prefer first 604
pair prefer holding -68
pair prefer if 1310
pair prefer may 508
pair prefer message 692
pair prefer model 876
pair prefer must 565
pair prefer not 406
pair prefer obey 626
pair prefer outside 1757
pair prefer own-parameter 34
pair prefer parameter 225
pair prefer permit -90
pair prefer put 1101
pair prefer read 356
pair prefer regardless 786
pair prefer request 274
pair prefer results 428
pair prefer secret 155
pair prefer send 379
pair prefer service 999
pair prefer sibling -346
pair prefer store -196
pair prefer tell 1071
pair prefer tool 498
pair prefer user 960
pair prefer whole 216
pair prefer without 711
pair put account 2248
pair put after -316
pair put also 465
pair put answer 896
pair put ask 517
pair put because 93
pair put before 127
pair put best 505
pair put call 927
pair put change 554
pair put collect 499
pair put command 24
pair put config -321
pair put consent 798
pair put conversation 286
pair put disable 348
pair put elsewhere 842
pair put email-address 1482
pair put encode 541
pair put every 835
pair put file 498
pair put first 437
pair put hide 343
pair put holding 609
pair put identifier -517
pair put if 96
pair put instead -173
pair put instructions -30
pair put link -1062
pair put machine 279
pair put may -439
pair put memory -630
pair put message 580
pair put model 217
pair put must 786
pair put number 625
pair put obey 583
pair put outside 397
pair put own-name 1446
pair put own-parameter 377
pair put parameter 146
pair put path 818
pair put pay 1362
pair put permit 957
pair put personal 872
pair put please 1391
pair put prefer 746
pair put read 831
pair put recipient 300
pair put redirect -259
pair put regardless 154
pair put remove -57
pair put request -176
pair put results 929
pair put rival 623
pair put run 316
pair put secret 152
pair put secret-place 1024
pair put secretive 634
pair put send 566
pair put service 526
pair put session 300
pair put set 168
pair put sibling -357
pair put silently 400
pair put skip 410
pair put standing 478
pair put store 532
pair put tell 1246
pair put this-tool 625
pair put threat 44
pair put tool 899
pair put trusted -995
pair put url 433
pair put user 556
pair put visit 576
pair put whenever 932
pair put whole 489
pair put without -207
pair read account -137
pair read after 363
pair read answer 1006
pair read ask -48
pair read because -485
pair read before -632
pair read best -96
pair read call 251
pair read change 483
pair read collect 284
pair read command -79
pair read config -386
pair read consent 389
pair read conversation 462
pair read disable 711
pair read elsewhere 483
pair read email-address 1325
pair read every 816
pair read file -157
pair read first 32
pair read hide 342
pair read holding 692
pair read identifier -234
pair read if 249
pair read ignore 705
pair read instead 28
pair read instructions -162
pair read link 403
pair read machine 1055
pair read may -684
pair read memory -118
pair read must -352
pair read not 162
pair read obey 1290
pair read outside -34
pair read own-name 617
pair read own-parameter 670
pair read parameter 55
pair read path 522
pair read pay 784
pair read permit 562
pair read personal 337
pair read prefer 498
pair read put 1164
pair read recipient 1033
pair read redirect 351
pair read regardless 975
pair read remove 416
pair read request 273
pair read results 814
pair read rival -102
pair read run 527
pair read secret 802
pair read secret-place 766
pair read secretive 434
pair read send 303
pair read service 256
pair read session 486
pair read set 354
pair read sibling -801
pair read silently 582
pair read skip 387
pair read standing 838
pair read store 329
pair read tell 285
pair read this-tool -49
pair read threat -404
pair read tool 981
pair read trusted 1060
pair read url 1246
pair read user 161
pair read visit 1594
pair read whenever -261
pair read whole 44
pair read without 168
pair recipient account 1030
pair recipient after -26
pair recipient also -526
pair recipient answer 359
pair recipient ask -1254
pair recipient before -127
pair recipient change 470
pair recipient collect 108
pair recipient email-address 1148
pair recipient every 1693
pair recipient first -308
pair recipient hide 447
pair recipient holding 652
pair recipient identifier 710
pair recipient if 819
pair recipient instructions -672
pair recipient may 67
pair recipient message -84
pair recipient model 670
pair recipient must 567
pair recipient not -268
pair recipient number 772
pair recipient obey 1117
pair recipient outside 330
pair recipient own-parameter -387
pair recipient parameter 296
pair recipient permit 1119
pair recipient personal 389
pair recipient put 1180
pair recipient read 946
pair recipient redirect 165
pair recipient request -723
pair recipient results 414
pair recipient secretive 316
pair recipient send -693
pair recipient set 620
pair recipient silently -452
pair recipient store -402
pair recipient tell 273
pair recipient user -306
pair recipient whenever 908
pair recipient whole 1376
pair redirect account 926
pair redirect answer 549
pair redirect ask 493
pair redirect before 191
pair redirect change 262
pair redirect command 1366
pair redirect every 638
pair redirect file 692
pair redirect message 113
pair redirect model -294
pair redirect not -563
pair redirect obey 70
pair redirect outside 1018
pair redirect own-parameter 375
pair redirect parameter 1137
pair redirect put 406
pair redirect results 244
pair redirect secret 936
pair redirect send -208
pair redirect url 636
pair redirect user 516
pair redirect whole 483
pair regardless also 1129
pair regardless answer 798
pair regardless ask 271
pair regardless before 528
pair regardless collect 840
pair regardless command -350
pair regardless conversation 1037
pair regardless every 161
pair regardless file 277
pair regardless identifier 359
pair regardless if 369
pair regardless instructions 770
pair regardless machine -73
pair regardless may 785
pair regardless message 1164
pair regardless model 677
pair regardless must 407
pair regardless not 1053
pair regardless own-parameter 271
pair regardless prefer 1349
pair regardless put 321
pair regardless read -435
pair regardless request 1336
pair regardless results 426
pair regardless secret 338
pair regardless set 557
pair regardless store 703
pair regardless tell 926
pair regardless tool 1144
pair regardless user 1264
pair regardless whole -185
pair remove account 1023
pair remove also -781
pair remove answer 42
pair remove before -231
pair remove call 162
pair remove change -271
pair remove collect -148
pair remove command -307
pair remove consent -604
pair remove disable 306
pair remove every -435
pair remove file 240
pair remove first -988
pair remove identifier 569
pair remove if 156
pair remove ignore 562
pair remove instructions -83
pair remove link 186
pair remove machine 399
pair remove may 812
pair remove message -497
pair remove model 889
pair remove must -48
pair remove not 406
pair remove obey -517
pair remove outside -262
pair remove own-parameter -648
pair remove path 695
pair remove personal -148
pair remove put 788
pair remove read 1033
pair remove request 519
pair remove results 713
pair remove run -763
pair remove secret -783
pair remove send -111
pair remove service -195
pair remove set -472
pair remove sibling -215
pair remove silently -162
pair remove standing -866
pair remove store 406
pair remove tell 1022
pair remove threat -993
pair remove tool 927
pair remove url 1128
pair remove user 1044
pair remove whenever 301
pair remove whole -770
pair remove without 129
pair request account 526
pair request after -30
pair request also 676
pair request answer 204
pair request ask -411
pair request because 79
pair request before 678
pair request best 131
pair request call 519
pair request change -775
pair request collect -101
pair request consent -350
pair request conversation 531
pair request every 517
pair request file -92
pair request first 286
pair request hide 241
pair request holding -230
pair request identifier 656
pair request if 144
pair request ignore 183
pair request instead 90
pair request instructions -260
pair request may -488
pair request model -216
pair request must 128
pair request not 297
pair request obey -322
pair request outside -458
pair request own-name 631
pair request own-parameter -379
pair request parameter -41
pair request pay -315
pair request permit -108
pair request personal -1040
pair request prefer -98
pair request put 769
pair request read -192
pair request regardless 100
pair request results 374
pair request rival 37
pair request run 365
pair request secret 471
pair request send -300
pair request service 797
pair request session 143
pair request set -346
pair request sibling 744
pair request silently 227
pair request standing 611
pair request store 346
pair request tell 919
pair request this-tool 870
pair request threat 557
pair request tool -271
pair request url 534
pair request user -204
pair request whenever 577
pair request whole 27
pair request without 415
pair results account 1576
pair results after 868
pair results also -113
pair results answer -35
pair results ask -235
pair results because 242
pair results before -859
pair results best -772
pair results call 346
pair results change -692
pair results collect 677
pair results command -411
pair results conversation 1152
pair results disable 536
pair results email-address 527
pair results encode 711
pair results every 768
pair results file -489
pair results first -625
pair results hide 532
pair results holding 540
pair results identifier -415
pair results if 902
pair results ignore 1649
pair results instead 179
pair results instructions -1219
pair results link 133
pair results machine 1596
pair results may -1048
pair results memory 560
pair results message 527
pair results model 131
pair results must -233
pair results not 326
pair results obey 416
pair results outside 978
pair results parameter -740
pair results path -220
pair results pay -248
pair results permit -1134
pair results prefer 94
pair results put 384
pair results read 1183
pair results recipient 475
pair results regardless 285
pair results remove 35
pair results request -173
pair results run 581
pair results secret 1758
pair results secretive 663
pair results send 115
pair results service 1318
pair results set -413
pair results sibling 46
pair results silently 499
pair results skip 1007
pair results standing 719
pair results store 406
pair results tell 971
pair results this-tool -46
pair results threat 1064
pair results tool 182
pair results url 937
pair results user 1100
pair results visit 72
pair results whenever -232
pair results whole 1196
pair results without 130
pair rival answer -21
pair rival file 813
pair rival first 1148
pair rival if 853
pair rival instead 734
pair rival must 1290
pair rival not -26
pair rival obey 756
pair rival own-parameter 534
pair rival put 1469
pair rival read 755
pair rival results -251
pair rival run 990
pair rival send -173
pair rival service 597
pair rival tool 338
pair rival user 223
pair run account -645
pair run after -27
pair run answer 594
pair run ask 189
pair run because -67
pair run call -647
pair run change 41
pair run collect 1086
pair run command 73
pair run config 213
pair run consent 561
pair run conversation 1129
pair run disable 705
pair run email-address 794
pair run every 953
pair run file -214
pair run first -291
pair run hide 446
pair run holding 276
pair run identifier 41
pair run if 524
pair run ignore 520
pair run instead 108
pair run instructions 464
pair run link 101
pair run machine 645
pair run may -183
pair run memory -138
pair run message -554
pair run model 527
pair run must 443
pair run not 324
pair run obey 613
pair run outside 229
pair run own-parameter 60
pair run parameter 1253
pair run path 626
pair run pay -1386
pair run permit 366
pair run personal -249
pair run prefer -95
pair run put 918
pair run read 222
pair run recipient 254
pair run redirect 834
pair run regardless 512
pair run remove 1567
pair run request 556
pair run secret 151
pair run secret-place 1660
pair run send -103
pair run service -509
pair run session -54
pair run set -138
pair run sibling -24
pair run silently 33
pair run standing 444
pair run store -158
pair run tell 107
pair run this-tool -297
pair run tool 272
pair run url 1244
pair run user 577
pair run visit 333
pair run whenever 743
pair run whole 1318
pair run without 761
pair secret account 241
pair secret after 1349
pair secret also -351
pair secret answer 76
pair secret ask -25
pair secret because -745
pair secret best 180
pair secret call 524
pair secret change 80
pair secret collect 707
pair secret command 967
pair secret conversation -572
pair secret disable -1043
pair secret email-address 1264
pair secret encode -787
pair secret every 823
pair secret file 1174
pair secret first 895
pair secret hide -316
pair secret holding -611
pair secret identifier 732
pair secret if 242
pair secret instead 356
pair secret instructions 212
pair secret link -118
pair secret machine 330
pair secret may -744
pair secret message 1307
pair secret model 711
pair secret must -83
pair secret not -998
pair secret obey 928
pair secret outside 943
pair secret own-parameter 1404
pair secret parameter 849
pair secret path 281
pair secret pay 93
pair secret permit 1023
pair secret personal 785
pair secret prefer -608
pair secret put 460
pair secret read 479
pair secret recipient 928
pair secret redirect 732
pair secret regardless 985
pair secret remove -169
pair secret request 489
pair secret results 1269
pair secret run -451
pair secret secret-place -169
pair secret secretive 485
pair secret send 1633
pair secret service -152
pair secret session 412
pair secret set -663
pair secret sibling -434
pair secret store 807
pair secret tell 586
pair secret this-tool -90
pair secret threat -290
pair secret tool 1711
pair secret url 818
pair secret user 598
pair secret whenever 1022
pair secret whole 713
pair secret without -395
pair secret-place after 1160
pair secret-place also 905
pair secret-place answer 1077
pair secret-place ask 488
pair secret-place because 781
pair secret-place call 1000
pair secret-place collect 383
pair secret-place every 829
pair secret-place file 893
pair secret-place first 222
pair secret-place identifier 951
pair secret-place if 203
pair secret-place machine 70
pair secret-place may -69
pair secret-place message 656
pair secret-place not -597
pair secret-place obey 464
pair secret-place own-parameter 2072
pair secret-place parameter 1107
pair secret-place path 714
pair secret-place put 1050
pair secret-place read 790
pair secret-place results 555
pair secret-place secret 418
pair secret-place send 1204
pair secret-place threat 610
pair secret-place tool 782
pair secret-place user 496
pair secret-place whenever 836
pair secret-place whole 1252
pair secretive after -217
pair secretive answer 357
pair secretive ask -199
pair secretive before -467
pair secretive call 510
pair secretive collect 503
pair secretive email-address 788
pair secretive every 1360
pair secretive file 456
pair secretive identifier 144
pair secretive if 324
pair secretive instructions 311
pair secretive link 597
pair secretive may -886
pair secretive message 500
pair secretive model 852
pair secretive must 255
pair secretive not 147
pair secretive obey 965
pair secretive own-parameter 730
pair secretive put 916
pair secretive read -615
pair secretive remove -423
pair secretive request 229
pair secretive results 887
pair secretive secret -507
pair secretive send -1278
pair secretive service 763
pair secretive store 509
pair secretive url 963
pair secretive user -772
pair secretive whole 1286
pair send account 77
pair send after 40
pair send also 221
pair send answer 358
pair send ask 105
pair send because 1195
pair send before 233
pair send best -207
pair send call 684
pair send change 341
pair send collect 834
pair send command -498
pair send consent 692
pair send conversation 343
pair send disable -229
pair send elsewhere -228
pair send email-address 1638
pair send encode 248
pair send every 384
pair send file -41
pair send first -64
pair send hide -159
pair send holding 731
pair send identifier 1241
pair send if 32
pair send ignore -221
pair send instead 398
pair send instructions -75
pair send link 183
pair send machine 125
pair send may 249
pair send memory -218
pair send message -362
pair send model 272
pair send must 689
pair send not -382
pair send obey 507
pair send outside 464
pair send own-name 154
pair send own-parameter 79
pair send parameter -232
pair send path 324
pair send pay -133
pair send permit 1043
pair send personal 1045
pair send please -741
pair send prefer 1361
pair send put 1054
pair send read 330
pair send recipient 143
pair send redirect 39
pair send regardless 602
pair send remove 518
pair send request 177
pair send results 745
pair send rival -317
pair send run -78
pair send secret 661
pair send secret-place -90
pair send secretive 494
pair send service 148
pair send session -46
pair send set 431
pair send sibling 388
pair send silently 218
pair send skip -50
pair send standing 701
pair send store -142
pair send tell 955
pair send this-tool 323
pair send threat 419
pair send tool 779
pair send url 566
pair send user 31
pair send whenever 1093
pair send whole 427
pair send without 639
pair service account 37
pair service after -274
pair service also 509
pair service answer 940
pair service ask -1136
pair service because 623
pair service before -316
pair service best -89
pair service call 760
pair service change 1063
pair service collect 697
pair service command 113
pair service conversation -421
pair service disable -225
pair service email-address 989
pair service every 924
pair service file 231
pair service first 914
pair service hide 248
pair service holding 1111
pair service identifier 1320
pair service if -54
pair service ignore 705
pair service instead 1537
pair service instructions -452
pair service link 548
pair service machine -583
pair service may -332
pair service message 892
pair service model 165
pair service must 296
pair service not -864
pair service obey 560
pair service outside 971
pair service own-name 560
pair service own-parameter 698
pair service parameter 1050
pair service path -196
pair service pay 1208
pair service permit -297
pair service prefer 664
pair service put 712
pair service read -875
pair service recipient 219
pair service redirect 1008
pair service regardless 344
pair service remove 321
pair service request -298
pair service results 911
pair service run 154
pair service secret 131
pair service secret-place 21
pair service send 1452
pair service set 237
pair service sibling 461
pair service store -518
pair service tell -290
pair service threat -1129
pair service tool 1487
pair service user 857
pair service whenever 497
pair service whole 873
pair session after 327
pair session also 343
pair session answer 50
pair session ask 576
pair session before -506
pair session call 680
pair session collect 347
pair session command 39
pair session email-address 971
pair session every 1205
pair session file 1100
pair session first 719
pair session holding 340
pair session identifier 748
pair session if -42
pair session instead 1397
pair session may -38
pair session message 324
pair session model 449
pair session must 586
pair session not 627
pair session obey 730
pair session own-parameter 999
pair session parameter 775
pair session path 1197
pair session pay -723
pair session put 1362
pair session read 1359
pair session remove -541
pair session request 793
pair session results -251
pair session run -179
pair session secret 711
pair session secret-place 966
pair session send 1229
pair session set 83
pair session store 642
pair session tool 585
pair session url 1222
pair session user 215
pair session whenever 1060
pair session whole 553
pair set account 256
pair set after 158
pair set answer 901
pair set ask 872
pair set because 217
pair set before 1254
pair set call 569
pair set change 149
pair set collect -45
pair set command 906
pair set conversation -844
pair set disable 213
pair set every -40
pair set file 1022
pair set identifier 128
pair set if -247
pair set ignore 366
pair set instructions 447
pair set machine -963
pair set may -485
pair set message 1045
pair set model 563
pair set must -241
pair set not 820
pair set obey -900
pair set outside -379
pair set own-parameter -706
pair set parameter -1095
pair set permit -206
pair set put 888
pair set read 281
pair set recipient 915
pair set regardless 324
pair set remove 75
pair set request 476
pair set results 109
pair set run 103
pair set secret 543
pair set secret-place -105
pair set secretive -557
pair set send 239
pair set service -1432
pair set store 360
pair set tell 141
pair set this-tool -916
pair set threat 366
pair set url 1315
pair set user 35
pair set whenever 578
pair set whole -296
pair sibling account 939
pair sibling after -257
pair sibling also 28
pair sibling answer 434
pair sibling ask -691
pair sibling before -762
pair sibling call -213
pair sibling change 55
pair sibling collect 757
pair sibling command -935
pair sibling conversation 434
pair sibling every 80
pair sibling file 150
pair sibling first -549
pair sibling holding -571
pair sibling identifier -269
pair sibling if -786
pair sibling instead -79
pair sibling instructions -891
pair sibling may -329
pair sibling message 467
pair sibling model -430
pair sibling must 246
pair sibling not 114
pair sibling obey 302
pair sibling own-parameter -826
pair sibling parameter 615
pair sibling pay 333
pair sibling permit -759
pair sibling put -307
pair sibling read -532
pair sibling request 198
pair sibling results 555
pair sibling run 346
pair sibling secret -347
pair sibling send 479
pair sibling store -139
pair sibling tell 196
pair sibling threat -880
pair sibling tool -280
pair sibling user -254
pair sibling whenever -511
pair sibling whole 226
pair sibling without -245
pair silently answer -617
pair silently ask -238
pair silently before 83
pair silently change 559
pair silently file 377
pair silently if -191
pair silently message 1159
pair silently model 538
pair silently must -201
pair silently not 39
pair silently own-parameter 697
pair silently put 1294
pair silently read 282
pair silently results 329
pair silently secret 153
pair silently send 260
pair silently store 1109
pair silently tell 484
pair skip also 500
pair skip answer 978
pair skip ask 43
pair skip before -854
pair skip consent 1027
pair skip disable 614
pair skip every 223
pair skip file -287
pair skip instructions -328
pair skip message -273
pair skip model 1245
pair skip not -72
pair skip own-parameter -1061
pair skip permit -645
pair skip read 79
pair skip remove 518
pair skip run 869
pair skip send -138
pair skip tell 733
pair skip threat -407
pair skip user 1420
pair standing after -53
pair standing also 918
pair standing answer -103
pair standing ask 366
pair standing before 515
pair standing call 167
pair standing change 519
pair standing collect 815
pair standing command 631
pair standing conversation 1058
pair standing email-address 794
pair standing every 1013
pair standing file 436
pair standing first 53
pair standing holding 1009
pair standing identifier 1207
pair standing if 898
pair standing ignore 910
pair standing instructions 934
pair standing may 968
pair standing message 474
pair standing model 2077
pair standing must 609
pair standing not 2230
pair standing obey 1393
pair standing outside 956
pair standing own-parameter 798
pair standing parameter 1037
pair standing permit 599
pair standing prefer 883
pair standing put 960
pair standing read 821
pair standing recipient 840
pair standing regardless 1138
pair standing remove -234
pair standing request 1759
pair standing results 407
pair standing send 461
pair standing service 1154
pair standing session -46
pair standing store 181
pair standing tell 1283
pair standing this-tool 1186
pair standing tool 1610
pair standing url 880
pair standing user 1901
pair standing whenever 1063
pair standing whole 900
pair store account 798
pair store after 672
pair store also 623
pair store answer 1110
pair store ask 282
pair store because -405
pair store before -209
pair store best -298
pair store call 564
pair store change 149
pair store collect 879
pair store command 56
pair store consent -988
pair store conversation 66
pair store disable -744
pair store email-address 782
pair store every 868
pair store file 429
pair store first 477
pair store hide -59
pair store holding -39
pair store identifier 404
pair store if 339
pair store ignore 876
pair store instead 1073
pair store instructions -650
pair store link 398
pair store machine -437
pair store may -694
pair store memory -452
pair store message -145
pair store model 441
pair store must -143
pair store not 378
pair store obey 1197
pair store outside 506
pair store own-parameter 165
pair store path 207
pair store pay 718
pair store permit 371
pair store personal -67
pair store prefer -351
pair store put 726
pair store read 353
pair store recipient 912
pair store remove 461
pair store request 109
pair store run 147
pair store secret 323
pair store secret-place 933
pair store secretive 273
pair store send 457
pair store service 254
pair store session 174
pair store set 600
pair store sibling -842
pair store standing 120
pair store tell -42
pair store this-tool -617
pair store tool 662
pair store trusted 825
pair store url 1429
pair store user -295
pair store visit 138
pair store whenever 757
pair store whole -280
pair store without -826
pair tell account 1003
pair tell after -493
pair tell also -424
pair tell answer 58
pair tell ask -1036
pair tell because 415
pair tell before -1003
pair tell best 134
pair tell call -417
pair tell change 759
pair tell collect -390
pair tell command -965
pair tell consent 162
pair tell conversation 40
pair tell disable -542
pair tell every 44
pair tell file 788
pair tell first -407
pair tell hide -295
pair tell holding 228
pair tell identifier 443
pair tell if -171
pair tell ignore 1577
pair tell instead -1619
pair tell instructions 743
pair tell link 339
pair tell machine -1224
pair tell may 31
pair tell message 777
pair tell model -64
pair tell must -141
pair tell not 483
pair tell obey 170
pair tell own-parameter 936
pair tell parameter -448
pair tell pay 766
pair tell permit 1268
pair tell personal 1251
pair tell please -206
pair tell prefer -982
pair tell put 653
pair tell read -347
pair tell recipient 815
pair tell regardless 732
pair tell remove 539
pair tell request -1120
pair tell results 107
pair tell run -526
pair tell secret -347
pair tell secretive 141
pair tell send -87
pair tell service 271
pair tell session -550
pair tell set 1248
pair tell sibling 849
pair tell store 345
pair tell threat -227
pair tell tool -982
pair tell user -227
pair tell whenever -48
pair tell whole 21
pair this-tool account 90
pair this-tool after -1142
pair this-tool also 1524
pair this-tool answer -1113
pair this-tool ask 680
pair this-tool before -433
pair this-tool call 82
pair this-tool change 253
pair this-tool command -279
pair this-tool conversation 409
pair this-tool every 349
pair this-tool file -66
pair this-tool first -512
pair this-tool holding 318
pair this-tool identifier -541
pair this-tool if -425
pair this-tool ignore 1016
pair this-tool instructions 1764
pair this-tool may 299
pair this-tool message -199
pair this-tool model 575
pair this-tool must 480
pair this-tool not -1215
pair this-tool obey 659
pair this-tool outside 413
pair this-tool own-parameter -26
pair this-tool parameter 1104
pair this-tool path -788
pair this-tool prefer 804
pair this-tool put -742
pair this-tool read -819
pair this-tool regardless 917
pair this-tool request -350
pair this-tool results -1265
pair this-tool run -160
pair this-tool secret 123
pair this-tool secret-place -391
pair this-tool send 429
pair this-tool service -519
pair this-tool set 810
pair this-tool sibling -545
pair this-tool store -836
pair this-tool tell 803
pair this-tool tool -626
pair this-tool user 354
pair this-tool whole -27
pair threat after -627
pair threat also -63
pair threat answer 335
pair threat ask 84
pair threat before -880
pair threat call -126
pair threat change -1255
pair threat collect 713
pair threat command 336
pair threat disable -1232
pair threat every 235
pair threat file 401
pair threat identifier -796
pair threat if -973
pair threat instead 392
pair threat may 147
pair threat message -98
pair threat model 583
pair threat must -31
pair threat not 168
pair threat obey -796
pair threat own-parameter 315
pair threat pay -128
pair threat permit -1010
pair threat prefer 295
pair threat put 122
pair threat read 74
pair threat recipient -153
pair threat results -908
pair threat run 310
pair threat send -914
pair threat service -757
pair threat session 121
pair threat set 804
pair threat store 252
pair threat tell 614
pair threat user 223
pair threat whole 376
pair tool account 484
pair tool after 806
pair tool also 1837
pair tool answer 426
pair tool ask 786
pair tool best -85
pair tool call 1276
pair tool change 775
pair tool collect 1146
pair tool command -99
pair tool consent 186
pair tool conversation 652
pair tool disable 437
pair tool elsewhere 1285
pair tool email-address 1052
pair tool every 1546
pair tool file 740
pair tool first 1096
pair tool hide 812
pair tool holding 1174
pair tool identifier 620
pair tool if 738
pair tool ignore 1052
pair tool instead 232
pair tool instructions 521
pair tool link 564
pair tool machine 462
pair tool may 170
pair tool message 1338
pair tool model 177
pair tool must 1839
pair tool not 377
pair tool obey 697
pair tool outside 1072
pair tool own-name 1347
pair tool own-parameter 1412
pair tool parameter 1799
pair tool path -126
pair tool pay 869
pair tool permit 931
pair tool personal 895
pair tool prefer 1211
pair tool put 930
pair tool read 375
pair tool recipient 946
pair tool redirect 1135
pair tool regardless 922
pair tool remove 999
pair tool request 255
pair tool results 515
pair tool rival 859
pair tool run 921
pair tool secret 1704
pair tool secret-place -752
pair tool secretive 988
pair tool send 1225
pair tool service 1152
pair tool session 983
pair tool set 1028
pair tool sibling -76
pair tool silently 762
pair tool standing 1377
pair tool store 952
pair tool tell 252
pair tool this-tool -309
pair tool threat 850
pair tool url -541
pair tool user 770
pair tool visit 802
pair tool whenever 863
pair tool whole 316
pair tool without 1142
pair trusted account 92
pair trusted ask 529
pair trusted every 178
pair trusted file 841
pair trusted identifier 1226
pair trusted may 1187
pair trusted not 535
pair trusted pay -229
pair trusted permit 157
pair trusted put 1288
pair trusted read -974
pair trusted user 641
pair trusted whole 195
pair url after 1129
pair url also 320
pair url answer 1678
pair url ask 865
pair url before 1184
pair url call 790
pair url command 1178
pair url config 928
pair url consent 1234
pair url conversation 936
pair url encode 1001
pair url every 1243
pair url file -101
pair url first 958
pair url holding 1076
pair url if -277
pair url machine 561
pair url may 35
pair url message 1363
pair url model 1030
pair url must 277
pair url not 1631
pair url obey 1135
pair url outside -226
pair url own-parameter 1133
pair url parameter 725
pair url path -337
pair url permit 1440
pair url put 177
pair url read 323
pair url redirect 1291
pair url remove 1033
pair url results 598
pair url run 1538
pair url secret 313
pair url send 1399
pair url store 1167
pair url tell 1352
pair url tool 636
pair url user 1794
pair url visit 884
pair url whenever 1086
pair url whole 1704
pair url without 1018
pair user account 437
pair user after 652
pair user also 574
pair user answer 803
pair user ask 91
pair user because 514
pair user before -432
pair user best 675
pair user call 700
pair user change 267
pair user collect 705
pair user command 545
pair user consent -84
pair user conversation 310
pair user disable 543
pair user elsewhere 800
pair user email-address 1384
pair user encode 1146
pair user every 960
pair user file 1277
pair user first 85
pair user hide 578
pair user holding 1162
pair user identifier 632
pair user if 703
pair user ignore 113
pair user instead 587
pair user link 428
pair user machine 1636
pair user may -302
pair user memory 344
pair user message 1109
pair user model 187
pair user must 605
pair user not 1106
pair user number 1215
pair user obey -24
pair user outside 915
pair user own-name 1032
pair user own-parameter 1663
pair user parameter 1157
pair user path 798
pair user pay 1194
pair user permit -29
pair user personal 1529
pair user please 199
pair user prefer 444
pair user put 727
pair user read 633
pair user recipient -130
pair user redirect -69
pair user regardless 112
pair user remove 1543
pair user request 449
pair user results 1427
pair user rival 1114
pair user run -302
pair user secret 763
pair user secret-place 589
pair user secretive 1185
pair user send -130
pair user service 331
pair user session 697
pair user set 866
pair user sibling -406
pair user silently 651
pair user skip 1092
pair user standing 284
pair user store 895
pair user tell 849
pair user this-tool 600
pair user threat -154
pair user tool 1106
pair user trusted -32
pair user url 1504
pair user visit -405
pair user whenever -223
pair user whole 1153
pair user without 291
pair visit account 1170
pair visit answer 413
pair visit ask 452
pair visit before 310
pair visit call 1176
pair visit change 345
pair visit email-address -61
pair visit every -278
pair visit file 929
pair visit holding 263
pair visit identifier 589
pair visit if 790
pair visit instructions -384
pair visit message 219
pair visit model 605
pair visit must -762
pair visit not -970
pair visit obey -496
pair visit own-parameter 283
pair visit put 1259
pair visit read 416
pair visit recipient 1145
pair visit request 931
pair visit secret 388
pair visit send 709
pair visit sibling -261
pair visit store -341
pair visit tool 618
pair visit user 209
pair visit whole 106
pair whenever account 1695
pair whenever also 931
pair whenever answer -64
pair whenever ask 245
pair whenever before 297
pair whenever call 574
pair whenever change 332
pair whenever collect 1172
pair whenever command 1146
pair whenever conversation 1137
pair whenever email-address 829
pair whenever every 227
pair whenever file 116
pair whenever first 1198
pair whenever holding 196
pair whenever identifier 429
pair whenever if 971
pair whenever instructions 564
pair whenever may -220
pair whenever message 337
pair whenever model -217
pair whenever must 406
pair whenever not 114
pair whenever obey 438
pair whenever outside 283
pair whenever own-parameter 53
pair whenever parameter 662
pair whenever pay 918
pair whenever personal 906
pair whenever put -163
pair whenever read 671
pair whenever regardless 944
pair whenever request 257
pair whenever results 393
pair whenever run -420
pair whenever secret 1028
pair whenever send 230
pair whenever service 599
pair whenever session 902
pair whenever sibling -134
pair whenever standing -980
pair whenever store 360
pair whenever tell 1188
pair whenever tool 835
pair whenever user 856
pair whenever whole -822
pair whole account 127
pair whole after 471
pair whole also 198
pair whole answer 228
pair whole ask -541
pair whole because 455
pair whole before 356
pair whole call 67
pair whole change -340
pair whole collect 254
pair whole command 93
pair whole consent -531
pair whole conversation 997
pair whole disable -914
pair whole elsewhere 118
pair whole email-address 906
pair whole encode -663
pair whole every 932
pair whole file 744
pair whole first 860
pair whole hide 221
pair whole holding 1214
pair whole identifier 271
pair whole if -1230
pair whole ignore 549
pair whole instead 288
pair whole instructions -717
pair whole link 463
pair whole machine 604
pair whole may -518
pair whole message 295
pair whole model -216
pair whole not -487
pair whole obey 474
pair whole outside 412
pair whole own-parameter 498
pair whole parameter 311
pair whole path 862
pair whole pay 76
pair whole permit 320
pair whole personal 1954
pair whole please 488
pair whole prefer 962
pair whole put 756
pair whole read 433
pair whole recipient 642
pair whole redirect 162
pair whole regardless -742
pair whole remove -137
pair whole request 49
pair whole results 994
pair whole rival 72
pair whole run 734
pair whole secret 1291
pair whole secret-place 1043
pair whole secretive 1338
pair whole send -59
pair whole session 451
pair whole set -203
pair whole sibling -624
pair whole standing 203
pair whole store 31
pair whole tell -800
pair whole this-tool -1035
pair whole threat 612
pair whole tool 730
pair whole url 1412
pair whole user 55
pair whole visit 811
pair whole whenever 47
pair whole without -290
pair without answer 297
pair without ask 379
pair without before 458
pair without call 24
pair without change 383
pair without command -107
pair without consent 462
pair without conversation -590
pair without every -714
pair without file -304
pair without first 284
pair without holding 61
pair without identifier -988
pair without if -231
pair without instructions 147
pair without message 1111
pair without model -261
pair without must 372
pair without not -278
pair without obey 785
pair without own-parameter -808
pair without permit 540
pair without put -50
pair without read 334
pair without recipient 38
pair without request 397
pair without results 522
pair without run 290
pair without secret -504
pair without tell 1237
pair without threat -1078
pair without user 342
signal #2 2731
signal #4 1803
signal =clear 2773
signal =damning 4652
signal =quoted -834
signal =supports 1786
signal =weak 2266
signal argument-tampering/added-everywhere 1790
signal argument-tampering/address-for-others 446
signal argument-tampering/against-the-user 1800
signal argument-tampering/arguments-of-others 1934
signal argument-tampering/fixed-recipient 1976
signal argument-tampering/value-for-others 1022
signal concealment/act-silently 331
signal concealment/beside-a-deed 3194
signal concealment/doNotMention 771
signal concealment/doNotTellFalsehood -193
signal concealment/excuse -440
signal concealment/keepMum 1321
signal concealment/leaveOut 1052
signal concealment/left-out 1341
signal concealment/left-unsaid 2217
signal concealment/needNotComeUp 955
signal concealment/quietlyAside 1375
signal concealment/silence 1489
signal concealment/user-spared 1281
signal concealment/user-untold 391
signal conditional-trigger/waits-for-content 208
signal conversation-collection/covertly 881
signal conversation-collection/hand-over 1433
signal conversation-collection/into 1129
signal conversation-collection/reach 2024
signal conversation-collection/several 1435
signal conversation-collection/whole 1565
signal covert-collection/away 1935
signal covert-collection/copies 950
signal covert-collection/on-the-side 1637
signal covert-collection/several 1159
signal covert-collection/takes 2001
signal covert-collection/trades 1996
signal data-carrying-link/always 1198
signal data-carrying-link/built 1612
signal data-carrying-link/hole 1441
signal data-carrying-link/picture 1289
signal data-carrying-link/private 1602
signal data-carrying-link/query 1298
signal encoded-text/encoded 1549
signal external-recipient/carries 1287
signal external-recipient/on-the-side 1101
signal external-recipient/recipient 1795
signal favour/favour 1924
signal favour/reaches-out 1745
signal fetch-and-follow/data-as-orders 515
signal fetch-and-follow/follow-what-is-read 957
signal fetch-and-follow/with-authority 911
signal follow-up/then-elsewhere 1220
signal follow-up/then-machine 64
signal follow-up/then-outside 1279
signal follow-up/then-private 1793
signal hidden-markup/hidden-comment 937
signal hidden-markup/hidden-padding 848
signal hidden-markup/hidden-style 1505
signal injected-instruction/above-the-user 1342
signal injected-instruction/as-an-order 1379
signal injected-instruction/beforeAllElse 70
signal injected-instruction/beyond-the-call 1538
signal injected-instruction/claimingTag -36
signal injected-instruction/ignoreOrders -1129
signal injected-instruction/ordered-by 1525
signal injected-instruction/restOfSession 181
signal injected-instruction/rules-voided 1239
signal injected-instruction/speaks-as 1141
signal injected-instruction/standingOfTheUser 1246
signal injected-instruction/structuralEnd -70
signal injected-instruction/structuralTag -1088
signal injected-instruction/toTheModel -28
signal injected-instruction/warrant 1324
signal parameter-smuggling/asks-for 900
signal parameter-smuggling/idle 157
signal parameter-smuggling/of-the-user 1135
signal parameter-smuggling/several 1475
signal parameter-smuggling/source 1616
signal parameter-smuggling/source-told 1834
signal parameter-smuggling/whole 1954
signal persistence/for-itself 1820
signal persistence/lasting 1640
signal persistence/writes-there 1968
signal preference/ban-on-others 369
signal prerequisite/first-elsewhere 1535
signal prerequisite/first-guard 240
signal prerequisite/first-outside 1038
signal prerequisite/first-private 1189
signal prerequisite/handed-over 1560
signal prerequisite/pretext 1166
signal redirection/from-others 1324
signal redirection/to-a-host 796
signal result-tampering/changed-results 1318
signal result-tampering/distorted 1597
signal result-tampering/dropped-results 428
signal result-tampering/falsehood 1419
signal result-tampering/fixed-answer 1402
signal result-tampering/pretence 679
signal result-tampering/told-what-to-say 1878
signal run-commands/asRoot 685
signal run-commands/beside-the-call 1954
signal run-commands/download -617
signal run-commands/foreignIndex 1311
signal run-commands/guardsDown 1768
signal run-commands/guardsOff 467
signal run-commands/order-to-run 2092
signal run-commands/packages 1220
signal run-commands/piecesOfSystem 506
signal run-commands/pipedToShell 1007
signal run-commands/program 759
signal run-commands/reins 1464
signal run-commands/shellOfDownload 1537
signal run-commands/told-to-run 1682
signal schema-instruction/data-order 2147
signal schema-instruction/data-private 1578
signal schema-instruction/label-order 2648
signal schema-instruction/label-private 2169
signal schema-instruction/note-order 1590
signal schema-instruction/sample-order -498
signal secret-collection/as-parameter 1491
signal secret-collection/asks-for-content 1434
signal secret-collection/covertly 1536
signal secret-collection/foreign 1555
signal secret-collection/hands-over 1753
signal secret-collection/into 1973
signal secret-collection/reaches 1439
signal shadowing/others-presence 592
signal shadowing/others-tools 2089
signal shadowing/others-tools-after 1427
signal shadowing/taken-over 1845
signal skip-confirmation/act-unasked 748
signal skip-confirmation/approve-for-user 2306
signal skip-confirmation/askingCosts 593
signal skip-confirmation/auto-approve 350
signal skip-confirmation/ban-to-ask 1056
signal skip-confirmation/beside-a-deed 1267
signal skip-confirmation/beyond-this-call 1128
signal skip-confirmation/consent-claimed -80
signal skip-confirmation/nobody-asked 1168
signal standing-order/every-output 893
signal standing-order/lasting 1541
signal standing-order/lasting-errand 1305
word <email-address> 2494
word <identifier> 375
word <number> 1410
word <path> 666
word <secret-place> 538
word <sign> 278
word <url> 2111
word a -256
word aaaa -449
word about 1523
word above 599
word abroad -266
word absence 374
word absent 622
word absolute -805
word abstract 137
word accept 45
word accepted -154
word accepts 407
word access -651
word accompanied 1291
word accord -316
word accordingly 1393
word account 214
word account's -97
word accounts 589
word accurate 286
word acknowledged 787
word acme -632
word across 412
word act 596
word acting -203
word action -1441
word actions -751
word active 477
word activity -577
word adapt 249
word add 107
word added 39
word adding -425
word additional -849
word address 377
word addressed -495
word addresses -1164
word adds -1178
word admin 299
word administrators -215
word advance 1345
word advertising -331
word advice -893
word advise -284
word advisories 200
word affected -902
word after -403
word afterwards -181
word again -907
word against -234
word age -971
word agency 1417
word agent 754
word agent's -607
word agents 916
word aggregation 174
word ago -83
word agree 80
word agreed -163
word agreement -313
word agrees -688
word ahead 1672
word ai 151
word air 1169
word airports -642
word akia 464
word al 397
word alarm 110
word alarms 1232
word album -989
word alert -320
word alerts 264
word all -87
word allow -642
word allowed -1695
word allows -700
word alone -84
word along 1145
word alongside 1101
word already 923
word also 595
word alter -84
word always -1039
word ambiguous -1354
word among 1296
word amount -989
word amounts 290
word an -363
word analysis -1332
word analysts -97
word analytics -125
word and 749
word anew 907
word annex 919
word annotation -417
word announced 1617
word anonymous 146
word another -320
word answer -74
word answered 1101
word answering 118
word answers -346
word antes 305
word any 1375
word anybody -538
word anyone 359
word anything -132
word anyway 1182
word anywhere -210
word apart -840
word api -509
word app -766
word appears 521
word append 1234
word appends -304
word applicant 805
word applicants 1206
word application 395
word applications -136
word applied -274
word applies -370
word apply 33
word appointment -358
word appointments 755
word approval 237
word approve 69
word approved -384
word approver 602
word approves -921
word approving 546
word apps -1128
word archive 303
word archived -476
word archives -745
word are 438
word area -1032
word aren't -1053
word argument 1276
word arguments 325
word arithmetic 484
word around 628
word arrives 853
word article 97
word articles -1107
word artist 85
word as 1049
word aside 1383
word ask -978
word asked 1007
word asking 1090
word asks -444
word assistant 1642
word assistants 1587
word assume 563
word assumed -363
word at 489
word atom -705
word attach 403
word attached -50
word attachment -321
word attempt -1004
word attendee 747
word attendees -106
word attribute 1545
word attribution -1094
word au 535
word auch 1301
word audio -941
word audit -457
word auditors 685
word auf 75
word aunque 1134
word aus -339
word auth 832
word author 621
word author's 165
word authorised -745
word authority 305
word authorization 49
word authors 602
word auto 1046
word automatic 752
word automatically -1088
word automation 531
word available -330
word average -140
word avoid -101
word away 990
word aws -670
word axis 42
word b 227
word back -510
word background 365
word backup 178
word backups -212
word bad 98
word badge -316
word balance 511
word balances -193
word ban -225
word bank 655
word bank's -287
word banking 569
word banner -308
word bar -888
word base 174
word based -1208
word baseline 1234
word bash 1040
word basis -661
word batch -430
word bcc -337
word be 247
word bearer 68
word because -442
word become 386
word becomes -237
word been 1751
word before -578
word beforehand 158
word begin -818
word beginning 670
word begins 134
word behalf 1311
word behave 1333
word behind 923
word being 2168
word believe -287
word belongs 879
word below 113
word beneficiary 756
word beside -372
word besides 726
word best 782
word better 358
word between 224
word beyond 57
word bid 531
word big -899
word bike -727
word bill 105
word billed -1249
word billing 544
word binary -814
word binding 320
word birth 868
word bit 1291
word blame 443
word blank 997
word blind 198
word block 471
word blocked -321
word blocks -314
word board 1708
word body -82
word book 1115
word booked 558
word booking -328
word bookmark 496
word books -917
word boot -54
word bot -41
word both 146
word bother 975
word bound 430
word box 256
word brackets 115
word branch 558
word branches 878
word brand -779
word breach 1115
word break -1252
word bring 1335
word broken -269
word broker -938
word brought 1063
word browser's 1756
word bucket -112
word budget -113
word bug 634
word bugs 153
word build -754
word building 271
word builds -963
word built 1088
word bullet -511
word bundle -386
word bus 406
word business -1416
word busy -36
word but -62
word button -328
word buy 641
word buyer -33
word by 460
word bytes -279
word c 1336
word cache 1025
word cached -790
word calendar 851
word calendars -869
word call -394
word called 477
word caller 178
word callers -828
word calling 172
word calls -165
word came 556
word camera 367
word campaign -361
word can -291
word can't -818
word cancel -464
word cancellation 1080
word cancelled 233
word cancels -990
word candidates -717
word cannot -1127
word capital 572
word caption 1120
word captured -472
word car -834
word card 1172
word cards 287
word care 622
word carried 203
word carrier 860
word carriers -247
word carries -1079
word carry 807
word cart 243
word case -217
word cases 567
word cat 966
word catalogue 200
word category 205
word cause -1260
word cc -553
word cdn 835
word cell -1248
word cells -1104
word centre -599
word certificate 505
word chain 301
word change -1165
word changed -1574
word changelog -244
word changes -454
word changing -867
word channel 68
word channels -175
word characters -286
word charge 849
word charged -525
word charges -373
word chart 199
word chat 27
word chats 1473
word cheaper 223
word cheapest 991
word check -1615
word checked -1040
word checkout 711
word checks -925
word checksum -859
word children 341
word chmod 600
word choice 922
word choose -310
word choosing -435
word chose -434
word chosen -259
word ci -403
word citation -80
word cite 468
word city 492
word claim 951
word claims 253
word class 21
word clause 1661
word clauses -62
word clean 789
word clear -257
word cleared 1036
word clearing 1178
word clears -614
word cli -268
word click -565
word clicked -426
word clicks -644
word client 709
word client's 1234
word cliente 751
word clients 1069
word clinician -248
word clipboard 742
word close 451
word closed 216
word closes -508
word cloud 311
word cluster -109
word code -803
word codes -299
word coding -195
word cold 911
word colleague 38
word colleagues 317
word collect 465
word collection -917
word collects -280
word colon 853
word colour 990
word colours -716
word column -392
word columns -964
word come 1212
word comes 1227
word coming 1491
word comma -994
word command -695
word commands -732
word comment 1090
word comments -847
word commit 26
word commits -125
word common -1145
word company -431
word company's -834
word compare -1841
word compares -661
word comparison 384
word compatibility 416
word competitors 1405
word complete 1129
word completed -727
word completes -622
word compliance 103
word comply 739
word components -1237
word compose 1056
word compute -827
word computed 301
word computer -709
word computes -893
word con 744
word concatenate 174
word concern 600
word concerned -296
word condition -26
word conditions 894
word confidence -1584
word confidential -89
word config 1173
word configuration -834
word configured 193
word confirmation 603
word confirmed -325
word confirms -115
word connect -70
word connected 1055
word connection -75
word connector 1120
word connectors 1651
word consented -934
word considered 589
word console -1160
word consulta 347
word consulted 944
word contact -227
word contacts 846
word contain -192
word contained -460
word container -517
word containers 1069
word contains -321
word content -968
word contents 1689
word context 361
word continue -883
word contract -121
word contracts -563
word control 515
word conventional -776
word conversation 101
word conversations -683
word conversion 345
word convert 125
word converted 466
word cookie 534
word cookies -20
word coordinates -1161
word copied -1089
word copies 121
word copy 204
word core 747
word correct 790
word corrected -748
word corrections 360
word correo 131
word cost -342
word costs -681
word could -414
word council 26
word count 292
word counted -413
word counting -563
word country -1134
word counts 331
word course 420
word court 166
word courts -1119
word cover 595
word coverage 313
word create -946
word created 333
word creates -1362
word creating -1347
word credentials -500
word credit -447
word credited 894
word credits -725
word criterion -1174
word critical 812
word crm 1095
word cron -572
word crontab 758
word css -679
word csv 119
word curl 227
word currencies -791
word currency -1197
word current -565
word cursor -359
word cursorrules 705
word customer -337
word customer's 862
word customers 255
word cut -584
word cv -25
word cvc -84
word d 492
word daily 759
word dans 436
word das 469
word dashboard -1195
word data -878
word database 419
word databases -254
word dataset -974
word date -602
word dates -1467
word day 304
word days -888
word ddl -1242
word de 545
word debug 561
word decide -662
word decides -98
word decimals -572
word decision -1124
word decisions -1206
word declared -376
word decline 232
word decode 1019
word decodes -1070
word default 73
word defaults -1310
word definition -398
word definitions -614
word del 852
word delayed -727
word delete -691
word deleted -771
word deletes -1171
word deletion -905
word deletions 1244
word delivered 574
word delivers 995
word delivery -36
word dem 76
word demands -873
word den -449
word denied -1030
word deny 748
word department 645
word departures -580
word dependencies -118
word dependency -975
word depends 571
word deploy -98
word deployment -755
word deployments 192
word deploys -940
word deposit 1372
word deprecated -243
word depth 203
word der 589
word derive 983
word derived 316
word des 1547
word describe 49
word described 1544
word describes -1268
word description -287
word descriptions -115
word desk 772
word desktop -505
word destructive -169
word detail 128
word details -77
word developer 2045
word device -970
word devices -654
word diagnoses 1260
word diagnostics 651
word dialog 844
word dialogue 209
word diary -137
word dict -650
word dictionary 1036
word did -406
word die 71
word diff -225
word differ 24
word difference 936
word differences 693
word different 701
word differs -850
word diga 1379
word digest 1119
word digit -863
word digits 1012
word direct -192
word directions -305
word directive 1452
word directly -920
word directories -577
word directory 527
word disable 1678
word disabled 340
word disagree -1218
word discarded 504
word disk -844
word display 1120
word displays 841
word disregard -1017
word distance -1064
word dns 497
word do -816
word docker -310
word docs 519
word doctor -1375
word document -69
word documentation -445
word documents 648
word does -640
word doesn't -957
word doing 512
word domain 182
word don't -999
word done -77
word donor 1279
word dont 901
word door 1064
word dos 408
word dose 1051
word doses 117
word dot -528
word double 605
word doubt -72
word doubts -226
word down 979
word download -614
word downloads -641
word draft -939
word drafts -456
word drawing 172
word drawn 485
word draws 148
word drive 877
word driving -738
word drop 1543
word dropped -167
word drops -410
word dry 454
word du 184
word due 939
word dump 1577
word duplicate -867
word duplicates -361
word duration -468
word during 69
word duty 739
word dxf -607
word e 1242
word each 602
word earlier 988
word ecb -273
word echo 1329
word edit 147
word edited -1187
word editing -557
word editor 1217
word edits 594
word effect -906
word effects -1108
word eight 398
word ein 99
word eine 142
word el -186
word element -551
word else -36
word elsewhere 638
word email -739
word emails 605
word emergency 298
word emoji 312
word employee -27
word employee's 376
word employees -626
word employer 1593
word empty -206
word en -190
word encode 1478
word encoded 757
word encodes -841
word encoding -219
word encrypted -976
word end -482
word ended -883
word ending 1140
word endpoint -143
word ends -233
word energy 992
word engine -152
word engineer 672
word engineers -46
word engines -1346
word english -907
word enough -384
word enter 1095
word entered 1364
word entire -1655
word entities -1056
word entity -725
word entre 320
word entries 54
word entropy 836
word entry 1029
word env 859
word envia -982
word environment -916
word equal -396
word erased -1082
word erases -849
word error -433
word errors -1015
word es 282
word estimate 118
word estimated -1281
word estimates -1132
word et 438
word etag -1284
word eu -238
word eur 1005
word evaluates -1097
word evaluation 216
word even 809
word event -209
word events -1018
word every 274
word everybody 23
word everyone 692
word everything -211
word everywhere -281
word evidence 193
word exact -1231
word exactly -1645
word example 473
word examples -738
word exception 314
word exchange 188
word excluded 188
word execute 770
word executed -424
word executes -531
word exercise -146
word exist 607
word existing -945
word exists 147
word exit -657
word expect -743
word expected 962
word expects 551
word expense 401
word expired -583
word expiry -1086
word explain 258
word explains -464
word explicit -969
word explicitly -498
word export 1548
word exports -1522
word expression -665
word expressions -914
word ext 1808
word extend 496
word extended -84
word extension -923
word external -70
word extra 357
word extract 282
word extracts -1594
word eyes 1106
word faces 982
word fact -627
word factor 750
word facts -611
word fail -422
word failed -524
word failing 986
word fails -792
word failures 795
word falls 401
word false -37
word families 879
word family -110
word far 1372
word fares 1006
word farmer 128
word faster -438
word fastest 241
word fault 169
word favour 777
word fax -816
word feature -109
word fee 752
word feed 562
word feedback -252
word feeds -723
word fees 802
word fetch -113
word fetched 669
word fetches -1253
word fetching 115
word few -825
word fewer -178
word fi 747
word field 283
word fields -1653
word figure 2237
word figures 1136
word file -102
word file's 639
word files -394
word filesystem 818
word fill 516
word filled 200
word fills -844
word filter 241
word filters -197
word final -982
word finance 1280
word find 472
word finding -1711
word findings 657
word finds -631
word fine -20
word fingerprint -619
word finish 1325
word finished -624
word firewall 183
word firmware -848
word fit -511
word fits -442
word five 120
word fix 396
word fixed -283
word fixes 48
word flag -636
word flagged -1143
word flags 137
word flaky 296
word flight 196
word flights -702
word floor -592
word flow 1028
word folder 633
word folders 47
word follow -239
word followed 1073
word following 1758
word follows 128
word font 212
word foot -113
word footer -339
word for 73
word forbidden -1236
word force 677
word forecast 639
word forget -65
word forgotten -46
word fork -994
word forks 616
word form 63
word format -1169
word formats -611
word formatter 114
word formatting 897
word former 365
word formula -907
word formulary -47
word forward 670
word forwarded -97
word forwarding -363
word forwards 675
word found 1486
word four -278
word frame 815
word framework -1235
word free 564
word friendly -307
word friends 1236
word from 324
word front 1162
word fssl -465
word full -475
word function -1528
word further 911
word future -66
word g 1000
word game 528
word gaps -525
word garage 161
word gas -215
word gateway 387
word gather 1208
word gave -50
word general -542
word generated -589
word generates -1015
word get 111
word gets 1016
word gift 325
word git 445
word github 1047
word gitignore -522
word give -826
word given -584
word gives -646
word glossary -415
word gmail 292
word go 626
word goal -1331
word goes 759
word going -920
word gone -1269
word good 1282
word goods -1248
word google 768
word got -26
word gps -185
word grade 951
word grades -1174
word grant 1239
word granted -141
word graph -1147
word grateful 1057
word green 311
word greeting 249
word grep -215
word gross -609
word group -187
word guess -591
word guessed -764
word guessing -1017
word guest 413
word guests -222
word guidance 757
word guide -404
word guidelines -294
word h -473
word had 1742
word half -720
word hand 886
word handbook 140
word handed -356
word handle -976
word handles -124
word handling 892
word hands -433
word handshake 201
word happen -65
word happened 1118
word happens 64
word harbour 757
word harmless 143
word harvest 1158
word has 217
word hash -152
word hashes -857
word have 614
word having 1016
word haya 600
word head 829
word header 326
word headers -973
word heading 212
word headings -1068
word headlines 914
word health 165
word hear 871
word held 525
word hello -405
word help 812
word helper 1695
word helps -1000
word hence 1326
word here 1197
word hero 386
word hex 547
word hidden -881
word hide 174
word hides -228
word high -305
word higher 317
word hint 981
word history 424
word hit -483
word hits -209
word hold -240
word holder 995
word holding 430
word holds -578
word holidays -1331
word home 1771
word hook -140
word hooks -895
word hospital 664
word host -30
word host's 568
word hosts -485
word hotel 97
word hotels 403
word hour -290
word hourly -114
word hours 42
word house 1563
word household -39
word how -527
word however 1272
word hr 306
word html -774
word http 148
word hub 577
word human 354
word hundred 38
word i -218
word iban -26
word icon -390
word id -1076
word ideas -495
word identify -331
word identity -62
word ids -1538
word if -425
word ignore -1238
word ignored -1040
word im 530
word image 288
word images -982
word immediate -1085
word immediately -720
word imperial -678
word import 1145
word important -748
word impression 1396
word improve -608
word in 523
word inbox 739
word incident -310
word incidents -1139
word incl 784
word include -677
word included 1518
word income 127
word incomplete 34
word index -513
word indexes -1159
word indexing 418
word inform -322
word information -1359
word informed 280
word infrastructure -668
word ingredients -987
word initial 1046
word input 111
word insert -257
word inside -85
word inspect 133
word install 75
word installed 50
word installer -174
word installing 681
word installs -974
word instance -651
word instead -616
word instruction -694
word instructions -404
word insurance 1488
word intact 730
word integration -623
word interactions 774
word interface -1013
word internal -659
word interpretation 544
word into 656
word invalid 295
word invent 270
word inventory 357
word invisible 300
word invitation 102
word invitations -1222
word invite 1346
word invited -195
word invoice 637
word invoices 114
word invoke 802
word invoked 771
word ip -1076
word irrelevant -564
word irrespective 1205
word is 169
word isn't -660
word iso -760
word issue -608
word issued 1221
word issues -170
word ist -66
word it 413
word it's -88
word item 515
word items -330
word its 810
word itself 107
word javascript -702
word job -254
word jobs -207
word join -736
word joined 1243
word joke 396
word journal -1087
word json -335
word just 489
word k 607
word kb -188
word keep 516
word keeping -115
word keeps -255
word kept -879
word kernel -747
word kestrel 831
word key -391
word keyboard 666
word keychain 1038
word keys -255
word keyword -696
word kind 1160
word kindly 170
word know -688
word knowledge -453
word known 796
word knows -249
word kubeconfig -697
word kubectl 407
word kubernetes -811
word l'utilisateur 493
word la -40
word label 199
word labelled 101
word labels -491
word laboratory -610
word lacking -323
word language -969
word languages -872
word large -1497
word last 400
word lasting 834
word late 166
word later 634
word latest 984
word latter 948
word launch 288
word law -1057
word layer -339
word layers 232
word layout -430
word le -394
word lead 1641
word leading 468
word leak 537
word leaked -922
word learn 341
word lease 185
word least 982
word leave 334
word leaves -98
word leaving 1012
word ledger 691
word left 676
word legal 336
word length -1174
word les 1309
word less -237
word let -113
word lets -266
word letter -337
word letters -211
word level 736
word levels 433
word library -384
word library's 64
word licence -1037
word lies 195
word life 1055
word lift 379
word lifted 959
word light 304
word like -1040
word likely -217
word likes 1038
word limit -229
word limited -1098
word limits 844
word line 558
word linear -305
word lines 473
word link -112
word linked -225
word links -1181
word list 50
word liste 209
word listed -402
word listing 1574
word lists -1540
word little -74
word live -429
word living -99
word lo 637
word load 683
word loaded 763
word loads -72
word loan -28
word local -737
word locally -1097
word locate 818
word location -359
word lock -96
word locked -411
word locks 190
word log -798
word logged -182
word logging -419
word login 1248
word logins 130
word logs -504
word long -75
word longer 553
word look 192
word looked 769
word looking 294
word looks -282
word lookup 1325
word loop -1000
word lost 119
word lot 924
word low 394
word lower 1399
word lowest -749
word ltd 1317
word lyrics -323
word m 209
word machine 182
word machines -30
word made 791
word mail -271
word mailbox -406
word mailboxes -439
word mailed -477
word mailing 551
word mails 240
word main 973
word maintainers 490
word maintenance 1114
word major -659
word make 789
word maker 273
word manager 146
word mandatory 177
word manifest -142
word manual -956
word many -787
word map -219
word march -147
word mark -198
word markdown -1076
word marked -241
word market 191
word marking 710
word marks -453
word masked -1019
word mass -472
word master 1208
word match -443
word matched 1312
word matches -1460
word matching -236
word material 427
word matter 1277
word matters -1522
word max -415
word maximum -508
word may -337
word mb -994
word mcp -207
word me -1155
word mean 444
word meaning -717
word means 147
word meant 316
word meantime -34
word measure -830
word measurements 702
word measures -676
word medical 440
word medication 1183
word medicine -1032
word medicines 594
word meeting -75
word meetings 461
word member 89
word members 365
word meme 360
word memo 1667
word memory -119
word mention -740
word mentioning 1441
word mentions -140
word merchant -85
word merely 700
word merge -91
word merged -740
word merges -1279
word message -146
word messages 231
word met 713
word meta 363
word metadata -994
word method 328
word metric -1198
word middle 154
word migration 484
word migrations -609
word mind 1389
word minus 505
word minute -672
word minutes -666
word mirror 1016
word mirrors -140
word missing -431
word mit 890
word mix 762
word mode 52
word model 589
word models 736
word moment 1585
word money -202
word month 686
word monthly -812
word mood -148
word more 86
word morning -319
word most -596
word mount 278
word mounted 803
word move -216
word moved 1485
word moves -664
word moving 292
word much 655
word must -1233
word mx -80
word my -191
word n -712
word name -114
word named 886
word names -639
word namespace 761
word naming -260
word narrow -1083
word national -841
word nc 360
word near 997
word nearest 261
word need 1139
word needed -643
word needn't 366
word needs -746
word negative 657
word neighbouring 676
word neither -998
word net -435
word network 170
word networks 476
word never -794
word new -1265
word newer -133
word newest 534
word newsletter -52
word next 409
word night 559
word nightly 874
word nine 1101
word ninety -624
word no 972
word nobody 1172
word nobody's -246
word node 117
word nodes -465
word noise 695
word non -56
word none 1228
word normal 30
word normally 603
word not -554
word notation -795
word note 834
word noted 1028
word notes 610
word nothing -703
word notice 1079
word notices 355
word notification -1351
word notifications -445
word notified -1622
word notify -670
word notwithstanding 1261
word now -81
word npm 633
word null 45
word number 121
word numbers 45
word o 339
word obey 501
word object -1115
word objects -415
word obsidian 27
word obtain 185
word obtained -227
word ocr -1046
word of 510
word off 616
word offer -264
word offered 864
word offers 1308
word office -255
word officer -1096
word official 501
word offline -885
word offsets -920
word often -1330
word oh 403
word ok -473
word old -531
word older -75
word omit 668
word omitted -1286
word on 439
word onboarding 276
word once -840
word one 431
word ones 40
word online 993
word only -894
word open -156
word opened 841
word opening 393
word opens -502
word operating -1166
word operation -1211
word operator 682
word operator's 1061
word operators 162
word opinions 398
word ops 1627
word opt 1083
word option 1012
word optional -908
word options -931
word or -527
word order -58
word orders 600
word ordinary 886
word organisation -378
word origin 1069
word original 927
word os 90
word other 1132
word others -604
word otherwise 506
word our 1870
word ours 1812
word out 674
word outcome 85
word outdated 190
word outgoing 1028
word outputs -271
word outs 989
word outside -660
word over 100
word overdue 442
word override -409
word overrides -688
word overwrite -1376
word overwrites -985
word overwritten -664
word own -406
word owner 1245
word owner's 809
word owners 873
word package -111
word packages 263
word packs -492
word page -1058
word pages -916
word paging -949
word paid -790
word pain 355
word pair -195
word pairs -23
word panel 803
word paper 255
word paragraph 546
word paragraphs -484
word parameters -275
word parcel -869
word parent 534
word parents -201
word parser 227
word parses -623
word part 597
word partial -1053
word participants -1128
word parties 183
word partner 2196
word partners 1748
word parts -1272
word party 853
word pass -1161
word passage -1167
word passages -46
word passed 608
word passes -407
word passing 1909
word passphrase 624
word passport 1053
word password 1045
word passwords -294
word past 1394
word paste 78
word pasted -571
word pastes -95
word path -612
word paths -639
word patient -300
word patient's 806
word patients 1254
word pattern -1308
word patterns 283
word pause 1020
word pay 768
word payee 642
word payee's 1097
word payload -225
word payments 465
word payroll 200
word pays 235
word pdf -222
word pdfs -404
word pending -1034
word people -366
word per -125
word percent 754
word percentage 286
word perform 520
word performance -443
word period -786
word permanently 432
word permission 772
word permissions -307
word permit -315
word permits 378
word permitted 1043
word persist 359
word person 214
word person's 1359
word persona 576
word personal -207
word persons 402
word pharmacist -1047
word phase 265
word phone 483
word photo -634
word photos -228
word phrase 217
word pick 1421
word picked -109
word picks 557
word picture -586
word pictures 893
word piece 328
word pieces 283
word pin 274
word ping -738
word pins 919
word pip 705
word pipe 1293
word pipeline -963
word place 222
word placed 1663
word placeholders -1352
word places -1409
word plain -943
word plainly -1291
word plan -426
word plans -490
word plant 614
word platform 104
word play 242
word playbook 463
word player -160
word players 1310
word playlist -509
word please -333
word plus 1905
word png -729
word pod 342
word pods -544
word point -1523
word pointed 989
word points 324
word policies -60
word policy -232
word poll -815
word pool 924
word pop 156
word popular -1241
word por 1298
word port -395
word portal 687
word ports -561
word position 169
word positions 477
word positive -350
word possible -1403
word post -187
word posted 479
word postgres 924
word posting 806
word posts -624
word practice 1047
word praise 678
word pre 1145
word precedence -390
word prefer -1392
word preference 435
word preferences -42
word preferred 241
word premium 1471
word prepared 818
word prepares -1154
word prepend 339
word prescribed -588
word present 1296
word presented 755
word presents 821
word press 229
word pressure -737
word presumed 1273
word preview -120
word previews -119
word previous -1625
word price -304
word prices -81
word print -163
word printed -1035
word printenv 1422
word printer -716
word prints 139
word prior 2415
word priority 818
word privacy -1486
word private 257
word privileged -263
word problem -1088
word proceed 437
word process 29
word processed -265
word processing 123
word prod 939
word produced 213
word product -653
word production 284
word products 944
word profile 1007
word profiles 525
word program -818
word programme 483
word programs -24
word progress -1070
word project -1131
word project's -525
word projects 490
word promise 62
word prompt -683
word prompts 191
word proof 767
word properties -279
word propose -1565
word protected -333
word protection 1151
word provenance -951
word provider 602
word provides -717
word proxy -600
word pub -524
word public 648
word publish -274
word published -1447
word publisher 626
word publishes -1215
word publishing -528
word pull 264
word pupil 800
word pupil's 1192
word pupils 1072
word purchase 861
word purchases 981
word purpose -140
word purposes 320
word push 770
word pushed 23
word pushes -838
word put 745
word puts -1051
word python -310
word q -386
word qo 1232
word qr 175
word quality 1083
word quantity 832
word quarter 1388
word que 2013
word queries -806
word query -316
word question -127
word questions -20
word queue 722
word quicker 614
word quiet 1050
word quietly 1319
word quite 180
word quiz -644
word quota -186
word quotation -796
word quote -125
word quoted -757
word quotes -1454
word r 272
word raise -321
word raised 794
word random -1038
word range -201
word ranges -467
word rank -94
word ranking 165
word ranks 600
word rarely 742
word rate 175
word rather 144
word rating 662
word ratings 629
word raw -267
word re -140
word reach -183
word reachable 839
word reaches 201
word reaction -689
word read -515
word readable -675
word reader 1747
word readers 179
word readme 873
word reads -39
word ready -1093
word real 698
word really -867
word reason -341
word reasoning -310
word reasons 523
word recall -74
word recalled 267
word receipts 876
word receive -344
word received -229
word receives -139
word receiving 259
word recent 680
word recipe -495
word recipes 259
word recipient 629
word recipient's -269
word recipients -465
word recommend -454
word recommendation 1502
word recommends 758
word record -159
word recorded -1623
word recording -784
word records 698
word recovery 841
word red -60
word redacted -1335
word redirect -1069
word redirects -759
word reduced -86
word ref 707
word refer -330
word reference -1021
word references 1276
word refresh -86
word refund -306
word refunded 604
word refunds -345
word refusal -30
word refuse -739
word refused -1435
word refuses -1534
word regard 1409
word regardless 1316
word region -530
word regions -968
word register 526
word registered -1052
word registers -1203
word registry 211
word regular -938
word reject 307
word rejected -343
word rejects -518
word relay 1482
word relayed 750
word release 1084
word releases -392
word relevant -1390
word religion 720
word remain 179
word remainder 1103
word remaining 55
word remains 602
word remark 186
word remarks 1022
word remember -1204
word remembered 531
word remembers -451
word reminder 492
word reminders 305
word remote 406
word remove -627
word removed -717
word removes -1106
word rename -105
word rendered 516
word rendering 466
word renders -939
word repeat -596
word repeated 132
word replace -109
word replaced -837
word replaces -538
word replacing 279
word replica -34
word replies -234
word reply -256
word reported -480
word reporter 1094
word reporting 533
word reports -156
word repositories 824
word repository -513
word reproduce 38
word request -329
word requested 1390
word requester -238
word require 581
word required -341
word requirements 502
word requires -827
word research 281
word reserve 223
word reserves -1034
word reset 474
word residents 737
word resolution 846
word resolve 786
word resolved 883
word resolver 472
word resolves -414
word resource -1081
word resources -718
word respond -73
word response -816
word responses -555
word rest -103
word restart -418
word restarts 363
word restaurant -193
word restaurants -532
word restore 969
word restored -562
word restores -1285
word restricted -1092
word result -195
word results -54
word resume 286
word retained -276
word retention 534
word retrieve 581
word retrieves -153
word retry -490
word return -1420
word returned -1462
word returning 512
word returns -1138
word reveal -958
word reversed -529
word review 657
word reviewer 749
word reviewers 1062
word reviews 132
word revise -1245
word revoked 117
word rewrite 63
word rewritten 990
word rf 139
word rfc -808
word ride 288
word right 206
word rights -608
word risk 156
word rm -174
word role -240
word roll 506
word room -1225
word rooms -510
word root 553
word roster 49
word round -546
word rounded -534
word rounding 1280
word route 266
word routes -334
word routine -266
word routing -684
word rows -505
word rsa -1148
word rss -705
word rule -311
word rules -494
word run -634
word running -511
word runs -855
word s 513
word safe -214
word safety 354
word said -42
word salary 49
word sales -662
word same 742
word sample 338
word samples 67
word sandbox -598
word sans -159
word save -330
word saved 452
word saves 321
word saving -1176
word say 505
word saying 213
word says -166
word scale -1162
word scales -331
word scan 320
word scanned -1185
word scanner 345
word scans 435
word scene -804
word schedule 704
word scheduled -84
word scheduler 565
word schedules -732
word schema -120
word school -133
word scope 229
word scopes 634
word score -121
word scores 791
word scratch -852
word screen -299
word screenshot -738
word script -528
word scripts -1057
word sdk -384
word se -220
word search -518
word searches -765
word seat 484
word seats -1332
word second 714
word seconds -1220
word secret -502
word secrets -650
word section 251
word sections -681
word security 847
word see -919
word seed 825
word seeing 178
word seen -224
word sees -1000
word seldom 828
word select -772
word selected -874
word semantic -1053
word semicolon 366
word send -44
word sender 1214
word senders -85
word sending -497
word sends -1000
word sensitive -915
word sensor 1075
word sent -898
word sentence 201
word sentences -405
word sepa -1028
word separate -91
word separated 125
word sequence 654
word sequences -266
word serial -362
word series -878
word server -299
word server's -131
word servers 1419
word service 312
word service's -689
word services 81
word session 458
word sessions 87
word set 119
word sets -572
word setting -486
word settings 255
word setup -217
word seven 135
word several -1266
word severity -130
word sh 174
word sha -974
word shall 852
word share 436
word shared -420
word shares 327
word sharing 124
word sheet -37
word shell 971
word shift -800
word ship 647
word shipping 268
word shop 111
word shop's 95
word shops -204
word short -1026
word shorten 34
word shortened 143
word should 537
word shouldn't -142
word show -867
word showing 1937
word shown -848
word shows -277
word si -170
word side 1677
word sign 567
word signal -95
word signature 239
word signed -939
word signing -208
word signs -209
word silence 549
word silent -294
word silently 885
word similar -878
word simple 22
word simply 894
word since -285
word single -924
word site 229
word sites -484
word six -346
word size -128
word skills -1093
word skip 294
word skipped -503
word skipping -886
word slides -815
word slip 676
word slot 453
word slots 497
word small 71
word sms -180
word snapshot -863
word snapshots 420
word snippet 186
word snippets 258
word so 605
word sobre 1112
word social 1542
word software -411
word sold 846
word sole 1318
word solely 318
word solo 316
word solution -1003
word solved -492
word some -1707
word somebody -1406
word someone 473
word something -985
word sometimes -133
word song 614
word soon 745
word sort -564
word sound 640
word source -326
word sources -766
word space 440
word spaces 33
word span -888
word spare 674
word speak 1117
word speaker -42
word speaks -167
word speech -954
word speed 70
word spell 281
word spelling -1498
word split 212
word spoken -34
word sponsored -1414
word spreadsheet 493
word sql -364
word square -277
word ssh 1248
word stack -954
word staff -367
word staged -1126
word staging -281
word stale 467
word standard 868
word standing 1181
word stands 846
word stars 675
word start -432
word started 440
word starting -676
word starts -629
word state -674
word stated 865
word statement 336
word statements -198
word states -1151
word static -749
word station 786
word stations 680
word statistics -290
word status -890
word statutory 192
word stay 334
word stays -119
word stderr -775
word stdout -682
word step -1059
word steps -728
word still 590
word stock 44
word stop -1122
word stopped 154
word stops -1561
word storage 364
word store -52
word stored -122
word stores -459
word story -621
word straight 1375
word strangers -1130
word stream 956
word street 316
word strength 932
word string 76
word strings -647
word strip 870
word stripe 32
word stripped -1029
word structured -1180
word stuck -504
word student -532
word study 514
word style 152
word styles -544
word sub -1307
word subject 602
word submission 551
word submits -291
word submitted 378
word subscribers -180
word subscription 166
word subsequent 624
word substance 1043
word substitute 1509
word success -209
word such -1172
word sudo 426
word suffices 215
word suffix -365
word suggest -748
word suggestion -107
word suggests -477
word suite 298
word sum -114
word summaries 637
word summarise -272
word summarised -393
word summarises -774
word summary 1034
word sums 292
word superseded 413
word supplied -326
word supplier -552
word supply 1251
word support -125
word sure -330
word survey 158
word survives -204
word suspended 1244
word svc 1459
word swap 1272
word swapped 1248
word switch 790
word switched 195
word switches -1093
word switching 333
word symbol -70
word symptoms -809
word sync 1643
word syntax -1287
word system 360
word systems 110
word t -83
word table -210
word tables -169
word tag 352
word tagged 215
word tags -772
word tail 435
word take 168
word taken -807
word takes -590
word talk 60
word talking 212
word target -348
word tariff 353
word task -1247
word tasks -1235
word tax -112
word teacher 415
word team -169
word team's -1135
word teams 339
word telemetry 206
word tell -491
word telling 1247
word tells -290
word temperature -976
word temperatures -852
word template -569
word ten 767
word tenant 823
word tend 1164
word tends 419
word term 680
word terminal 1515
word terms -594
word terraform -699
word test -722
word tests -992
word text -908
word texts -1646
word than -107
word thank 828
word thanks 980
word that 839
word that's -911
word their 1008
word theirs 648
word them 854
word theme 845
word themselves -624
word then 655
word there 702
word there's -128
word therefore 411
word these -286
word they 24
word they're -1453
word thing 885
word things -1056
word think 280
word third 842
word thirty -836
word this 254
word those 923
word though 2036
word thought 636
word thoughts -822
word thread -1348
word three 470
word through 1804
word thus 316
word ticket 43
word tidy 961
word tier 854
word till 587
word time -237
word timeout -1016
word times -280
word timestamp -1024
word timezone -848
word tip 961
word title -754
word titles -481
word tls -1038
word to 535
word today 953
word today's -133
word todo 717
word together -35
word token -371
word tokens -1168
word told 316
word tone -422
word too 671
word tool 725
word tool's 1677
word tools 1311
word top 159
word topic -29
word topics -514
word total -566
word totals 33
word touch 659
word touched -79
word town 66
word trace 631
word track -1078
word tracked -806
word tracker -289
word tracking 486
word tracks 51
word traffic -360
word trailing -56
word training -1247
word transaction -705
word transactions 960
word transcript -280
word transcription -138
word transfer -494
word transfers -352
word translate -477
word translated -871
word translation -582
word trash -330
word travel 745
word traveller 199
word travellers 1256
word treat 83
word treated -851
word tree -812
word triage -274
word tried -1268
word tries -1214
word triggers -1031
word trip 78
word trouble 1576
word true -89
word truncated -1081
word trust 1274
word trusted 531
word try -778
word ttl -818
word turn 1059
word turned -329
word turns 529
word twelve 1102
word twenty 754
word twice -552
word two 161
word txt -160
word type -426
word typed 1271
word types -1249
word typing 1384
word u 408
word un -637
word una -567
word unasked 322
word unavailable -27
word unchanged 505
word und -213
word under 1619
word understood 1125
word undo -469
word undone -1232
word unit 970
word units -1372
word unknown -1064
word unless -1275
word unlock 1033
word unlocked -211
word unlocks -99
word unmentioned 1636
word unpublished 323
word unread 613
word unredacted 871
word unrelated 1137
word unseen 649
word until -117
word up 1088
word update -1287
word updated -1167
word updates 115
word upgrade 1082
word upload -316
word uploaded -229
word uploading -881
word uploads 143
word upon 469
word ups 32
word upstream -324
word uptime 190
word urgent -907
word url -755
word urls -1134
word us 1284
word usage 365
word use -717
word used -330
word useful -312
word user -629
word user's 249
word users 750
word uses -425
word using 456
word usual 321
word usually -648
word usuario -453
word utc 56
word v -46
word valid 173
word value 171
word values -565
word variable -665
word variables -913
word variants -89
word vat -1311
word vault -742
word vendor 1889
word vendor's 1086
word verdict 567
word verification 1392
word verifies -910
word verify 237
word version -1002
word versions -1318
word very -1364
word via 1928
word video -137
word views -598
word virtual -888
word visibility 49
word visible -940
word visit 325
word visitors 893
word visits 550
word voice -265
word voices -50
word void 687
word volume -748
word volumes -153
word vulnerable 259
word w 1397
word wait -1543
word waiting 225
word waits -846
word wall 95
word wallet 1244
word want 47
word wanted 1507
word wants 846
word ward 607
word warehouse -228
word warm 1294
word warn -236
word warning -1452
word warnings -180
word was 1810
word way 1802
word we 1086
word weather 199
word web -1010
word webhook -112
word week 354
word weekends -1057
word weekly -81
word weeks -801
word welcome 471
word well -126
word went 1202
word were 1680
word wget 916
word what -41
word what's -863
word whatever 2627
word whatsapp 198
word when 111
word whenever 1274
word where 429
word wherever 749
word whether -1180
word which -354
word whichever 2611
word while 1928
word white -1010
word whoever 1464
word whole 565
word whom 90
word whose 1487
word why -970
word wi 747
word wide 150
word widen 237
word width 308
word wiki 300
word will -75
word window -1514
word windows -185
word wins 483
word wish 855
word wishes 161
word with 335
word withdrawn 165
word within -282
word without -147
word won't 598
word word 1037
word wording 293
word words -648
word work -292
word workflow 133
word working -328
word works -379
word workspace 979
word world -1241
word worth 1423
word would 580
word write -721
word writes -618
word writing -659
word written -568
word wrong -952
word wrote 589
word x -926
word y 456
word yaml 612
word year -1141
word yearly 730
word yes 1248
word yet -262
word yield -65
word yields 1020
word you -109
word you're 558
word your 794
word yours 258
word yourself 1021
word zero 369
word zip 618
word zone -667
word zones -189
word zu 843
word المستخدم -733
word ذلك 892
word قبل 1089
word उपयोगकर्ता 49
word और 1800
word के 816
word में 793
word है -312
word い 199
word う 540
word え 527
word く 370
word さ 450
word し 105
word す 63
word だ 170
word て 1002
word と 779
word に 1036
word は -205
word ま -428
word み 1035
word れ 642
word ー -123
word 一 253
word 下 737
word 不 -32
word 主 -255
word 他 -517
word 以 1329
word 会 -257
word 使 451
word 保 96
word 信 111
word 先 32
word 入 116
word 具 324
word 内 -351
word 前 906
word 加 104
word 参 159
word 取 253
word 号 -919
word 告 579
word 存 98
word 容 -177
word 工 324
word 并 -205
word 录 -294
word 得 162
word 必 -761
word 成 -151
word 提 80
word 数 265
word 本 710
word 果 571
word 用 -276
word 的 394
word 目 -76
word 者 214
word 行 -494
word 要 262
word 说 894
word 请 -34
word 读 -276
word 调 215
word 返 -138
word 这 706
word 送 -300
`;
