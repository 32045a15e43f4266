/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -681
threshold clear -1005
threshold weak -1949
threshold supports -2425
bias -4085
concept account 547
concept after 377
concept also 1197
concept answer -179
concept because 720
concept before 52
concept best 1073
concept call -217
concept change -54
concept collect -109
concept command -234
concept config 176
concept consent 458
concept conversation 413
concept decode 269
concept disable -53
concept elsewhere 1526
concept email-address 2303
concept encode 325
concept every 902
concept file 110
concept first 147
concept hide -260
concept holding 642
concept identifier 335
concept if 104
concept ignore 276
concept instead 166
concept instructions 473
concept link -270
concept machine 318
concept may -268
concept memory -80
concept message -83
concept model 603
concept must 177
concept not -243
concept number 1773
concept obey 62
concept outside 1128
concept own-name 1338
concept own-parameter -396
concept parameter 28
concept path 628
concept pay 157
concept permit 246
concept personal 483
concept please 1024
concept prefer 148
concept put 34
concept read -182
concept recipient 756
concept regardless 1247
concept remove -198
concept request -221
concept rival 1642
concept run -390
concept secret 155
concept secret-place 478
concept secretive 112
concept send -253
concept service 118
concept session 455
concept set -233
concept sibling -551
concept silently 450
concept skip -192
concept standing 885
concept tell 257
concept this-tool -467
concept threat -246
concept tool 970
concept trusted 588
concept url 2031
concept user 181
concept visit 59
concept whenever 811
concept without 181
deed aside answer 286
deed aside ask 632
deed aside call 42
deed aside change 233
deed aside collect -335
deed aside disable -541
deed aside encode 36
deed aside hide -189
deed aside ignore -1467
deed aside obey -420
deed aside pay 577
deed aside permit 333
deed aside prefer 67
deed aside put -61
deed aside read -224
deed aside redirect -534
deed aside remove -430
deed aside run -425
deed aside send -33
deed aside set -167
deed aside skip -1143
deed aside store -1002
deed aside tell 1164
deed aside visit 394
deed ban answer -241
deed ban ask 1038
deed ban call -297
deed ban change -1404
deed ban collect -1327
deed ban disable -766
deed ban hide -253
deed ban ignore -737
deed ban obey -782
deed ban pay -683
deed ban permit -379
deed ban prefer -603
deed ban put -1226
deed ban read -150
deed ban remove -1304
deed ban run -890
deed ban send -1278
deed ban set -504
deed ban skip -1071
deed ban tell 306
deed ban visit -735
deed lacking answer 586
deed lacking ask 131
deed lacking put -248
deed lacking read 706
deed lacking run -483
deed lacking send -1055
deed lacking tell 503
deed order answer 140
deed order ask -527
deed order call -268
deed order change 1407
deed order collect 1132
deed order decode 825
deed order disable 483
deed order encode 1015
deed order hide 790
deed order ignore 1259
deed order obey 1411
deed order pay 972
deed order permit 1115
deed order prefer -368
deed order put 828
deed order read -252
deed order redirect 947
deed order remove 518
deed order run 364
deed order send 757
deed order set 45
deed order skip 765
deed order store 448
deed order tell 97
deed order visit 779
deed report answer -487
deed report ask -288
deed report call -674
deed report change -629
deed report collect -628
deed report decode -1246
deed report disable -623
deed report encode -692
deed report hide -763
deed report ignore -549
deed report obey -542
deed report pay -340
deed report permit -796
deed report prefer -445
deed report put -622
deed report read -534
deed report redirect -843
deed report remove -728
deed report run -879
deed report send -692
deed report set -632
deed report skip -555
deed report store -503
deed report tell -69
deed report visit -605
next <email-address> as 1224
next <email-address> by 539
next <email-address> so 805
next <email-address> to 946
next <email-address> with 505
next <identifier> <identifier> -604
next <identifier> <sign> -253
next <identifier> a 86
next <identifier> and 757
next <identifier> are 586
next <identifier> at 589
next <identifier> before -1132
next <identifier> beforehand -598
next <identifier> calls 615
next <identifier> first -1409
next <identifier> from 984
next <identifier> has 1325
next <identifier> in 501
next <identifier> is 366
next <identifier> must 46
next <identifier> of 1039
next <identifier> on 551
next <identifier> or 294
next <identifier> the 297
next <identifier> then 737
next <identifier> to 780
next <identifier> tool 941
next <identifier> true 1141
next <identifier> until -154
next <identifier> which -52
next <identifier> with -46
next <path> and 951
next <path> in 200
next <path> or -858
next <path> so 858
next <path> with 977
next <secret-place> <secret-place> 172
next <secret-place> and 812
next <secret-place> as 1255
next <secret-place> file 793
next <secret-place> files -550
next <secret-place> in 1113
next <secret-place> into 698
next <secret-place> on 168
next <secret-place> or -247
next <secret-place> with -147
next <sign> <identifier> -817
next <sign> <sign> 923
next <sign> a -338
next <sign> after -329
next <sign> again -304
next <sign> also -42
next <sign> and 444
next <sign> are 1309
next <sign> as 993
next <sign> at 899
next <sign> because 839
next <sign> before -753
next <sign> by 827
next <sign> c -200
next <sign> call -756
next <sign> characters 58
next <sign> days -916
next <sign> encoded 46
next <sign> eur 1454
next <sign> first -717
next <sign> for -376
next <sign> from -1267
next <sign> gives 33
next <sign> has 302
next <sign> hits 203
next <sign> hours -182
next <sign> if -998
next <sign> in 1020
next <sign> instead 212
next <sign> is 117
next <sign> it 139
next <sign> kb -680
next <sign> lines -396
next <sign> lists -828
next <sign> march -128
next <sign> may -1085
next <sign> mb -1061
next <sign> means -762
next <sign> min -700
next <sign> minutes -1007
next <sign> must -1044
next <sign> not -927
next <sign> of 979
next <sign> on 1060
next <sign> once -547
next <sign> only -814
next <sign> or -1168
next <sign> over 590
next <sign> rather 729
next <sign> requests -1147
next <sign> rows -299
next <sign> s -736
next <sign> seconds -1219
next <sign> show -1082
next <sign> so -466
next <sign> start -597
next <sign> takes 33
next <sign> the -490
next <sign> then -824
next <sign> to 25
next <sign> under 1024
next <sign> unless -768
next <sign> until -284
next <sign> wait -919
next <sign> when -156
next <sign> which -359
next <sign> with 1675
next <sign> without -373
next <sign> words -1423
next <sign> x 275
next <url> and 1799
next <url> as 89
next <url> bash 1158
next <url> first 558
next <url> followed 768
next <url> for 1018
next <url> in 1198
next <url> sh 1008
next <url> so 1298
next <url> sudo 1064
next <url> which 488
next <url> with -29
next a <identifier> -778
next a <sign> 196
next a and -233
next a backup -330
next a bar -514
next a branch -170
next a browser -947
next a bucket -285
next a build -700
next a calendar -174
next a call -298
next a card -619
next a cell -1077
next a change -1192
next a channel -268
next a chart -349
next a chat -1722
next a ci -920
next a claim 56
next a class -188
next a clean 920
next a clear -1103
next a code -1089
next a colleague 253
next a colour 443
next a command -1153
next a comment -57
next a commit 329
next a company -779
next a confirmation 534
next a contact -932
next a container -202
next a contract -600
next a conventional -517
next a conversation -997
next a copy -359
next a country -705
next a cron -102
next a csv -644
next a customer -699
next a customer's -319
next a cv -367
next a database 502
next a date 191
next a day -457
next a decision -336
next a deployment -786
next a description -91
next a device -759
next a diff -959
next a different 1073
next a directory -837
next a document -1364
next a domain -607
next a door -1113
next a double 364
next a draft -688
next a dry 67
next a fact -985
next a failed -739
next a fax -561
next a feed 54
next a few -605
next a field -940
next a file -829
next a filter -32
next a finished -693
next a folder -1279
next a font -616
next a form -915
next a free -897
next a fresh -1083
next a full 513
next a git -945
next a given -815
next a good 669
next a handle -733
next a hold -1036
next a home 490
next a host -277
next a human 73
next a job -452
next a key -746
next a known 467
next a kubernetes -357
next a label -1234
next a large -949
next a lasting 775
next a library 211
next a limit 431
next a line 1215
next a link 418
next a list -84
next a little 929
next a local -595
next a log -953
next a login -1155
next a look 457
next a loop -818
next a mail -1682
next a manifest -648
next a matter 1104
next a meeting -996
next a memory -350
next a message -625
next a migration 183
next a minute -601
next a model -348
next a month 187
next a mood -496
next a name -766
next a namespace 719
next a new -1001
next a newsletter -790
next a note -1347
next a notification -1225
next a number -62
next a package -933
next a page -1134
next a parcel -597
next a part -814
next a password 90
next a path -676
next a payment -155
next a pdf -1140
next a person -868
next a photo -1213
next a picture -1341
next a pipe 1012
next a place -723
next a plan -979
next a playlist -651
next a png -396
next a pod 999
next a point -856
next a port -982
next a position -796
next a post 218
next a prescribed -484
next a preview 318
next a private -766
next a product -712
next a production -987
next a project -832
next a prompt -1406
next a public -372
next a pull -869
next a purchase 289
next a query -906
next a random -1295
next a range -1097
next a read -883
next a reason -257
next a receipt -1060
next a recipe -851
next a record -188
next a recording -785
next a red -1121
next a reference -829
next a refund -109
next a refusal 168
next a regular -645
next a remote 270
next a reply -701
next a report -344
next a repository -221
next a request -587
next a result -854
next a review -150
next a role -816
next a room -901
next a route -1100
next a row 276
next a rule -443
next a run -760
next a running -744
next a sample -158
next a saved -816
next a score -942
next a screenshot -766
next a script -612
next a search 1023
next a second 955
next a secret -1240
next a section 505
next a seed -1178
next a semicolon 457
next a sentence -213
next a sepa -713
next a service 570
next a session 521
next a share -365
next a shell -614
next a shipping -750
next a short -240
next a signed -1094
next a single -783
next a slack -741
next a small 335
next a snapshot 26
next a song -606
next a spreadsheet -1086
next a statement 563
next a status -782
next a step -192
next a string -325
next a sub -420
next a summary -219
next a support -990
next a system -1299
next a table -695
next a task -956
next a terminal 719
next a test -217
next a text -1165
next a third -294
next a ticket -1527
next a time -794
next a token -873
next a tool -96
next a topic -960
next a training -860
next a transfer -669
next a two -127
next a url -864
next a user -363
next a value -172
next a video -490
next a virtual -813
next a warning -1113
next a web -905
next a webhook -675
next a week 86
next a wiki -772
next a window -955
next a word 494
next a year -798
next a yes 713
next a zip -283
next a zone 53
next about <sign> -64
next about a 267
next about it 1154
next about the 1017
next about them 1372
next about this -813
next about to -153
next above <sign> 908
next above the 160
next access to -374
next access token 313
next accompanied by 1208
next account <sign> 1097
next account and -202
next account holder -1053
next account is -437
next account of 89
next act as 800
next add a -504
next add an -943
next add it 94
next add the 759
next add up -981
next added to 778
next address and 302
next address book 653
next address for 254
next address in 836
next address is 195
next address of -448
next address to -273
next addressed to -244
next addresses are -1156
next addresses of 271
next addresses that -226
next addresses the -181
next adds a -1137
next adds an -933
next advance and 1188
next after <sign> -295
next after a 541
next after an -1372
next after another 771
next after each -90
next after every -246
next after it 261
next after ten -1421
next after the -48
next after they -442
next after this 803
next after which 841
next again and 94
next again with -482
next against a 343
next against the -261
next agent in 136
next agent with -630
next agreed to -288
next ahead of 1703
next all of -218
next all other 405
next all others -1131
next all the -142
next allowed directories -775
next allowed to -398
next along in 1687
next along with 184
next alongside the 1147
next also if -665
next also read 639
next also those -931
next also when 1309
next always call -1228
next always do -607
next always show -887
next always use -817
next among the 1698
next among them 451
next amount between -392
next amount to -650
next an account -1501
next an address -399
next an administrator 106
next an agent -131
next an alert -1101
next an amount -456
next an api -789
next an appointment -469
next an approval -103
next an article -615
next an assistant -640
next an attachment -372
next an audio -807
next an e -395
next an earlier -1216
next an element -768
next an emoji -572
next an employee -1347
next an empty -1045
next an entity -680
next an entry 218
next an environment -501
next an error 55
next an event -1204
next an exercise -906
next an existing -892
next an export -836
next an hour 36
next an image -288
next an index -828
next an instruction -1125
next an invoice -159
next an issue -653
next an item -1105
next an old 49
next an open 426
next an opinion -813
next an order -402
next an rss -732
next an upload -813
next and <identifier> -59
next and <path> 931
next and <secret-place> 896
next and <sign> -630
next and a 424
next and act 1250
next and add 467
next and address 546
next and addresses -1128
next and after -194
next and all 1228
next and always -1335
next and an 766
next and answer 806
next and anything -1305
next and ask -888
next and attachments 732
next and author 498
next and b -875
next and by -359
next and call 994
next and can -990
next and can't 86
next and card 1295
next and carry 1830
next and comments -28
next and continue -420
next and country -995
next and date 428
next and delete -370
next and deleted -1081
next and describe 1746
next and do -368
next and does -785
next and drop 1576
next and e 1133
next and enter 613
next and files 859
next and for 112
next and get -391
next and give 797
next and gives -1342
next and go -93
next and hand 797
next and has -1145
next and have 301
next and how -1258
next and if 339
next and in 302
next and is -367
next and isn't -1214
next and it 353
next and its 272
next and keep 1668
next and keeps -875
next and last 102
next and leave 1174
next and let 489
next and list -1240
next and lists -364
next and look -161
next and mail 180
next and make -412
next and makes -1061
next and may 428
next and mention 51
next and merge 444
next and must -844
next and needs -993
next and never -505
next and no 362
next and nobody 1026
next and not -1002
next and nothing -1017
next and of 1301
next and offer -154
next and one -320
next and only 452
next and other -497
next and our -614
next and pass 138
next and password 612
next and passwords -364
next and paste 605
next and phone -65
next and pick 311
next and place 296
next and point -994
next and post 891
next and present 1306
next and proceed 851
next and propose -1072
next and put 958
next and quote 872
next and read -379
next and repeat 702
next and report 992
next and reports -882
next and return -478
next and returns -704
next and saves 255
next and say 460
next and says -782
next and send 62
next and sends -1129
next and set 342
next and should -190
next and show 631
next and shown -822
next and shows -1013
next and skip 1197
next and start 250
next and state 587
next and style -1039
next and submit 336
next and suggest -912
next and suggests -616
next and supply 1123
next and that 657
next and the 1351
next and their 173
next and then 657
next and there 713
next and this -610
next and time -1177
next and to 1456
next and upload 739
next and use -924
next and wait -1367
next and waits 66
next and what -468
next and when -216
next and where -1200
next and whether -934
next and which 115
next and will -1136
next and write 553
next and writes -130
next and year -1003
next and you -1397
next another one -598
next another tool -682
next answer and 1247
next answer as -718
next answer in -815
next answer is -480
next answer that 1365
next answer the 89
next answer to 675
next answer with -26
next answers <sign> -541
next answers a -875
next answers are -1135
next answers questions -983
next antes de 459
next any file 1125
next any more 805
next any other 1141
next any time -1372
next anyone with -234
next anything else -426
next anything that 383
next api key 313
next api keys 655
next api token -320
next appear in -452
next appears in -1160
next append the 846
next applies a -1043
next approval before -873
next archive with -822
next are a 583
next are accepted -995
next are added -464
next are always -253
next are at 686
next are available -907
next are best 1118
next are billed -141
next are blocked -1116
next are cut -1108
next are done 130
next are dropped -473
next are given -365
next are hidden -1016
next are ignored -1292
next are in -173
next are kept -981
next are known 1254
next are left -569
next are listed -708
next are marked -311
next are masked -913
next are matched 862
next are missing -172
next are never -280
next are not -1073
next are off -632
next are passed -577
next are read -453
next are refused -949
next are rejected -470
next are removed -154
next are replaced -1472
next are reported -1160
next are resolved -181
next are returned -1105
next are rounded -114
next are sent -1276
next are set -858
next are shown -1441
next are skipped -1102
next are stripped -779
next are taken -830
next are the 452
next are to 2869
next are told -119
next are used -104
next are usually 84
next are visible -808
next are void 1131
next are written -363
next are you 1064
next around it 227
next as <identifier> -1064
next as <secret-place> -694
next as <sign> 579
next as <url> 890
next as a 1163
next as an -131
next as completed 26
next as csv -1031
next as data -1193
next as done 160
next as far 787
next as found 930
next as given -767
next as if 1909
next as ignore -1237
next as in -1143
next as it -213
next as its 779
next as json -378
next as long -314
next as markdown -818
next as no -24
next as one -311
next as part 1051
next as passed 1032
next as pdf -499
next as read 436
next as returned -692
next as root -76
next as shown -1211
next as soon 1055
next as text -638
next as the 1221
next as they -418
next as this 1043
next as though 1657
next as well 380
next as you 416
next ask before -1268
next ask first 78
next ask for -828
next ask the -979
next ask whether -850
next ask which -1377
next asked about 1116
next asked and 1000
next asked for 94
next asked to -576
next asked you -1227
next asking for 227
next asking the 549
next asks about 213
next asks for -350
next asks the -1417
next asks to -933
next asks what -1001
next asks you 43
next assistant is 501
next assistant should -126
next assistant to 1268
next at <identifier> -160
next at <sign> 466
next at <url> 1952
next at a -337
next at all 62
next at any -690
next at each 977
next at hand 914
next at it 1189
next at its -912
next at least 977
next at most -1522
next at once -1231
next at start 414
next at that 205
next at the 316
next attach the 35
next attachments are -838
next audio file -805
next audit log -1178
next author and -1205
next authorization header 389
next aws keys -396
next back for -1022
next back the 287
next back to 215
next background and 731
next balance is 786
next balance of -989
next bank details -315
next banking tool 844
next bash c 347
next be answered 465
next be brought 1105
next be called 1048
next be cancelled -955
next be carried 168
next be changed -1145
next be checked -695
next be consulted 893
next be deleted -185
next be described 469
next be done -1326
next be executed 762
next be followed 357
next be forwarded 227
next be found 80
next be given -112
next be handed -137
next be in -520
next be kept 529
next be left 460
next be lost 714
next be made 611
next be matched 1194
next be opened 472
next be passed -926
next be raised 171
next be read -1083
next be removed -1109
next be repeated 32
next be replaced -979
next be reported -474
next be run 579
next be sent -84
next be shortened -991
next be shown 888
next be so 1124
next be submitted -60
next be switched -115
next be taken -1056
next be the 429
next be told -1314
next be undone -1246
next be used -586
next be withdrawn -862
next be written -1296
next bearer tokens 565
next because of 288
next because the -309
next been found 1521
next before <sign> -1055
next before a -1357
next before and -917
next before answering 806
next before any -61
next before anything 138
next before booking -243
next before calling -997
next before each -972
next before it -359
next before sending -985
next before the -55
next before they -557
next before this 1107
next before using -830
next before you -571
next beforehand and 786
next begin with -296
next beginning of -264
next beginning with 439
next begins with -471
next behalf of 106
next behave as 809
next behind a 294
next behind the 652
next being asked 438
next belongs in 574
next belongs to 84
next below <sign> -44
next below the -282
next beside it 106
next beside the -952
next besides the 683
next between <sign> -1156
next between calls -1187
next between the 996
next between two -387
next between units -458
next between you 903
next billed by -1009
next billed to -384
next blind copy 878
next books a -1019
next branch protection 979
next branch to -702
next brought up 1105
next browser profile 1278
next browser session -919
next build the -511
next builds a -639
next builds the -775
next built in 1338
next bullet points -555
next but not -1081
next but the -1247
next by <identifier> 537
next by <sign> -442
next by a 28
next by an -902
next by any 1403
next by calling 441
next by default -1402
next by e -260
next by hand -1260
next by id -1043
next by ingredients -723
next by it 746
next by its 216
next by itself -282
next by mail -1341
next by means 1367
next by name -1348
next by one 670
next by other 845
next by our 1024
next by page -413
next by severity -730
next by the 123
next by this -426
next by title -835
next by topic -640
next by two 1027
next by us 657
next by which 403
next by yourself -162
next calendar entries 438
next calendar event -974
next call <identifier> -1130
next call <sign> -901
next call again -1188
next call fails -442
next call for 1442
next call in 69
next call is -1331
next call it -244
next call returns -872
next call the 623
next call them 355
next call this -1144
next call to 946
next call with -619
next called the 606
next called with 1168
next calling <sign> 416
next calling it 665
next calls are -967
next calls of -955
next came from -389
next came up 591
next can be -112
next can have -613
next can only -450
next can open 444
next can read -1383
next can see -458
next can write -55
next can't be -1321
next cancels a -591
next cannot be -557
next car bike -359
next card data -997
next card is 547
next card number 840
next card numbers -482
next carries the -659
next carry a -810
next carry on 1619
next carry out -56
next carry the 1012
next case the -708
next cat <secret-place> 1145
next chain of 786
next change and -1273
next change in -1094
next change is -932
next change log -41
next change the 495
next changed each -457
next changed in -1216
next changes a -547
next changes the -621
next characters and 832
next characters are -421
next charges a -1177
next chat and 556
next chat message 525
next cheaper and -965
next check it -1210
next check the -1397
next check with -1132
next checks a -1094
next checks an -940
next checks that -1074
next checks the -71
next checks whether -728
next chmod r 318
next choose a 667
next choose the -778
next chosen by -233
next ci job 142
next clause <sign> 1159
next clause by 695
next clear yes -1103
next clearing account 1010
next client is 720
next close each 805
next closes a -562
next code and -221
next code as 453
next code for -923
next code from -975
next code in -583
next code is -1114
next code or -654
next code that -634
next code to 270
next come across 559
next come back 319
next come from -224
next come out 1344
next come up 977
next comes back 466
next comes first 273
next comes from -1140
next comes out 718
next comma separated -1047
next command in -122
next command line -809
next command on -717
next command that -860
next command to -1014
next command with 285
next commands for -601
next comment on -409
next comments are -916
next commit message -516
next commits staged -572
next computes a -540
next configuration and -488
next configured with 915
next confirm the -991
next confirm with -898
next confirmed by 172
next connected to 717
next connection string 1016
next connection strings 173
next contact for -807
next contacts tool 766
next contain the 193
next container image 541
next contains a -807
next content of -488
next contents of 1831
next continue with -484
next contradict each -1146
next conversation so 517
next conversation to -1079
next converts a -417
next converts an -256
next converts between -701
next cookies of 115
next copy is 615
next copy of 815
next copy the 563
next cost and 349
next could not -861
next count as 596
next count of -750
next counts as 466
next counts words -604
next court decisions -794
next create a -451
next creates a -1331
next creates an -725
next creates or -273
next credit line -1039
next curl fssl -619
next curl s 1487
next currencies at -392
next current branch -787
next current conversation -88
next current time 386
next customer data -992
next data and -160
next data for -867
next data in -333
next data of -1094
next data protection -805
next database and 126
next database from -378
next date and -414
next date from 253
next date of 233
next day forecast -450
next days and 200
next days are -724
next days of -336
next de la -512
next decodes a -822
next default <sign> -823
next default and 264
next default branch -1002
next defaults to -1153
next delete the 329
next deleted after -1385
next deletes a -948
next deletes the -940
next delivery address 129
next depends on 293
next deploys a -743
next deprecated use -828
next describe the 804
next describe what -639
next described as 1530
next did not 627
next diff and -369
next differs from -1232
next directory and 371
next display the 420
next do i -360
next do it -1247
next do not -966
next do so -1096
next do this 745
next do with 110
next document is 283
next documentation for -863
next does not -753
next does that -478
next don't add -1005
next don't ask -115
next don't call -644
next don't know -860
next don't make 123
next don't mention -69
next don't paste -915
next don't put -818
next don't show 462
next don't suggest 111
next don't try -1114
next don't use -1169
next done by -217
next done in -202
next done so -1273
next down to 1240
next downloads a -754
next draft is -205
next draft to 151
next drafts a -1002
next draws a -675
next drop it 1530
next drop the 736
next dry run 67
next during the 110
next e mail 224
next e mails 685
next each answer -531
next each call 735
next each change -318
next each file 1205
next each line 172
next each message 693
next each of 251
next each one -383
next each other -1146
next each reply 446
next each session 370
next each step -1579
next each time 649
next each with 727
next earlier in 667
next edit the 278
next else is -792
next emergency number -946
next en la 78
next end of 524
next end up 426
next end with -1256
next ending in 1024
next ends in 292
next enter the 691
next entered in 474
next entry in -622
next entry of 861
next entry to -422
next environment variable -692
next environment variables -775
next erases a -934
next errors and -748
next eur to 1247
next even for 529
next even if 653
next even when -713
next even where 1876
next every <sign> -1230
next every other 107
next every session 127
next every time 243
next everything in 306
next everything it -1150
next everything the -1052
next exactly as -1637
next exactly that -964
next executes a -1041
next exit code -559
next expected to 1480
next explain the -1132
next explains a -835
next explains how -617
next explains the 191
next explicit consent -909
next export the 453
next exports a -685
next exports the -977
next extracts text -615
next fact about -716
next fact for -454
next failed jobs -678
next fails with -1177
next failures in 797
next false and 565
next far as 1108
next favour of 593
next fetch a -723
next fetch the 310
next fetches a -827
next fetches an -683
next few words -1061
next field <identifier> -857
next fields of -1111
next fields that -1115
next file access -591
next file and 487
next file contents 150
next file for 127
next file from 519
next file in -110
next file into -935
next file is -953
next file or -940
next file that 430
next file the -253
next file to -98
next file tool 194
next file tools 635
next file use -1043
next file with 247
next file you 967
next files a -1162
next files and -901
next files are -889
next files in -345
next files into 233
next files or -44
next files that -1126
next files to 301
next files with -896
next fill in 290
next filled in -1606
next fills a -642
next filter that 150
next find it -877
next find out 321
next find the -935
next findings are -944
next finds a -885
next finds recipes -484
next finds the 510
next firewall rules -235
next first <sign> -242
next first and 185
next first call -438
next first if -693
next first line -1053
next first message -854
next first time -32
next first to -1037
next first two 776
next first use 363
next first when 278
next first with 684
next five minutes -76
next five seconds -835
next five sentences -715
next floor plan -474
next folder and 1237
next folder in 465
next folder to -387
next folder with 112
next follow instructions -652
next follow it -221
next follow the -284
next follow up 1150
next followed by 1629
next follows the -716
next for <identifier> 601
next for <sign> -433
next for <url> 1355
next for a -415
next for all -39
next for an 62
next for and 497
next for another 575
next for any 46
next for approval -380
next for as -249
next for by -251
next for confirmation -944
next for display 253
next for each -335
next for every -1201
next for everyone 457
next for good 674
next for instance -95
next for it 497
next for known -774
next for later -46
next for more -861
next for one -607
next for other 281
next for our 209
next for questions -914
next for review -683
next for ten -421
next for that -285
next for the 284
next for their -421
next for them -46
next for this -96
next for those 33
next for two 554
next for up -959
next for what -36
next for which 760
next for word -479
next for you -41
next force push 913
next forecast for -661
next form <path> -552
next form of -917
next formats source -463
next forward the 763
next forwarded to -469
next found by -161
next found in 839
next found to 1418
next four characters -237
next free plan 175
next free slots 171
next free text -1544
next from <identifier> 142
next from <path> 500
next from <secret-place> 132
next from <sign> -894
next from <url> 1257
next from a -70
next from an -508
next from any -492
next from here 285
next from it -472
next from its -685
next from memory -588
next from now -202
next from one -1129
next from other -411
next from our 421
next from that 555
next from the 482
next from then -1188
next from which -37
next fssl <url> -619
next full and 182
next full name 1143
next full or -886
next full text -540
next gather the 1007
next generates a -859
next get a -531
next get it -478
next get the -273
next gets a -190
next gets the -119
next git hooks 162
next git remote 907
next github token 1032
next give a 187
next give it 24
next give the -1116
next give them -285
next given and -951
next given as 210
next given by -435
next given here -1173
next given in -1143
next given the 1042
next given to 492
next gives a 725
next gives access -152
next gives an -704
next gives back -959
next gives the -900
next gives you -74
next go ahead 877
next go in 112
next go on -209
next go through 420
next go to -806
next goes into 229
next goes on 719
next goes out -254
next goes through 100
next goes to -880
next half a 39
next hand it 659
next hand its 71
next hand the 375
next handed over -254
next handed to 228
next has a -609
next has agreed -615
next has already 1371
next has approved -771
next has asked -427
next has been 1433
next has confirmed -829
next has it 820
next has no 69
next has not -803
next has read 325
next has seen -309
next has signed -216
next has the 624
next has to -1328
next have a 707
next have asked 731
next have been 232
next have it 199
next have no 187
next have not 523
next have the 657
next have them -319
next have to -1264
next header and 467
next held in 434
next help desk 223
next here and 363
next here as 856
next here is 734
next here on 1646
next here the 663
next hidden from -888
next history with 894
next hold the 1320
next holds the -429
next holidays of -794
next home address 1609
next home directory 1473
next home folder 1156
next host and -835
next host name 744
next hotels by 386
next hours of -1206
next how long -870
next how many -474
next how much 371
next how the -654
next how to -375
next id <sign> 593
next id and -1322
next id as -842
next id from -1082
next id is -911
next id of -298
next id or -1104
next ids and -654
next if <identifier> 923
next if a -498
next if an -488
next if asked -968
next if it -277
next if it's -684
next if left -866
next if no 198
next if nothing -171
next if several -923
next if somebody -1246
next if that -293
next if the -153
next if there -249
next if they -1083
next if two -1071
next if you -944
next ignore the -248
next image and 684
next image from -132
next image to 541
next immediately and -1052
next in <identifier> 434
next in <path> 30
next in <secret-place> 158
next in <sign> 1417
next in a -54
next in advance 1338
next in all 251
next in an -423
next in any 767
next in at -417
next in bcc -73
next in between -426
next in by -384
next in case -80
next in clear 578
next in context 771
next in doubt -976
next in each 430
next in employee -856
next in every 107
next in favour 593
next in files 498
next in five -715
next in for 649
next in force 422
next in from 113
next in front 102
next in full 40
next in here 1265
next in it -321
next in its 1646
next in later 48
next in markdown -825
next in memory -1152
next in most -45
next in notes 335
next in one -837
next in order -52
next in other 845
next in our -131
next in part -886
next in passing 855
next in person -147
next in plain -1080
next in production -1194
next in question 500
next in that 747
next in the 371
next in their 777
next in them -1328
next in this 280
next in use -753
next in user -796
next in whatever 460
next in which 721
next in your 946
next including the -632
next including those 1538
next index url 1034
next insert update -791
next inside the -134
next installs a -759
next instead of -928
next instructions for -542
next insurance number 534
next into <path> 26
next into <sign> 855
next into a -641
next into the -35
next invoice from -554
next invoice or -86
next invoice to -130
next irrespective of 1161
next is <sign> 417
next is a 418
next is about -341
next is added 267
next is already -346
next is always 1293
next is an 347
next is asked 66
next is at -194
next is available 778
next is being -420
next is best 676
next is billed -1170
next is broken -435
next is called -863
next is changed 59
next is closed -194
next is complete 915
next is configured -565
next is connected 500
next is cut -1084
next is deleted -586
next is done -694
next is dropped -854
next is empty -999
next is enough -1002
next is expected 849
next is false -1083
next is filled 58
next is final -498
next is finished -1067
next is for 169
next is forwarded -957
next is found 256
next is given 39
next is gone -1154
next is how -491
next is in 98
next is it -829
next is kept -726
next is left 239
next is listed -71
next is loaded 404
next is locked 72
next is logged -1220
next is made -1180
next is meant 390
next is missing -504
next is more -968
next is needed -1362
next is never -1415
next is no 182
next is not -336
next is of 1021
next is on 383
next is one 149
next is only -254
next is opened 934
next is over 365
next is paid -960
next is part 179
next is possible -1150
next is present 140
next is put -587
next is read -144
next is recorded -1159
next is refused -1237
next is replaced -707
next is reported 132
next is required 314
next is returned -1177
next is safe -977
next is saved -825
next is sent -1438
next is set -67
next is shown -439
next is stored -758
next is taken -1186
next is that -1255
next is the 1267
next is there 86
next is to 1606
next is told 577
next is true -331
next is up -1131
next is uploaded -649
next is used -234
next is visible -1128
next is what 1219
next is why -328
next is working 203
next is written -1007
next isn't returned -1010
next iso <sign> -150
next it a 119
next it again -856
next it and 405
next it as 816
next it at -1070
next it back -148
next it be 766
next it before -264
next it by 113
next it came -918
next it can -883
next it can't -1138
next it changes 496
next it contains -613
next it do -250
next it does -183
next it doesn't -488
next it exists -499
next it fails -1062
next it first -344
next it for -610
next it from 950
next it goes 168
next it has -180
next it here -169
next it holds -333
next it if -547
next it in 366
next it into 1302
next it is 620
next it isn't 776
next it keeps -449
next it later -263
next it lists 221
next it looks -1111
next it may -489
next it must -487
next it needs -823
next it on 679
next it once -731
next it only -743
next it out 1031
next it over 487
next it reads -974
next it returns -920
next it runs -1002
next it says -206
next it should -1020
next it so -599
next it stands -254
next it takes -390
next it that 1040
next it the -758
next it to 40
next it under 204
next it up 1001
next it was 217
next it when -761
next it will -411
next it with -225
next it without 54
next it would 795
next it you 208
next it's a -122
next items and 115
next its id -965
next its number 99
next its output 514
next its own -1126
next its owner 239
next its place 1620
next its text 595
next its url -812
next its value 1231
next job id -802
next job is 834
next job on -712
next job to -738
next just the 395
next keep a 259
next keep it -1305
next keep quiet 807
next keep the -349
next keep to 435
next keeps its -519
next keeps the -850
next kept as -564
next kept for -1558
next kept in -569
next kept on -200
next key and -828
next key is -674
next key material 360
next key to -267
next key value -858
next keys and -108
next keys are -958
next keys or -249
next keys to 244
next know the -181
next known interactions 187
next known to 552
next language and -777
next language of -1399
next last <sign> -363
next last changed -457
next last four -371
next last lines -683
next last ten 467
next last user 1011
next later on -28
next later sessions -218
next leave a 551
next leave it 1104
next leave out -1910
next leave the 405
next leave them -96
next leaves the -253
next left out -1219
next length mass -458
next less than -505
next let the -283
next lets the 271
next level of 867
next like <sign> -675
next limit <sign> -760
next limit of -1068
next limits <sign> -801
next line and -584
next line in 475
next line numbers -882
next line of 1066
next line that 536
next line to 397
next line with 75
next lines in 556
next lines of 397
next link can -784
next link for -871
next link in -1263
next link that 516
next link to 256
next links are -1177
next list and 792
next list as 1052
next list for -554
next list is 905
next list it 930
next list of -296
next list the -848
next list them -319
next list to 48
next listed in -889
next listed with -239
next listing of 1404
next lists a -979
next lists the -483
next lists what -1044
next live in -1105
next loads a -744
next local files -112
next log and 227
next log file -631
next log in -333
next log lines -1157
next log of -328
next log that -1068
next log with -1005
next logs a -809
next logs and -24
next logs are -747
next long as -314
next long term 1007
next longer be 397
next longer than -849
next look at -1155
next look for -818
next look in 130
next look like -603
next look through 780
next look up -343
next looked at -713
next looked up 1246
next looks for -1059
next looks up -437
next machine and -991
next made by -197
next made up 1163
next mail address -432
next mail addresses -878
next mail and -751
next mail from 117
next mail it -312
next mail or 510
next mail server 659
next mail thread -745
next mail to -327
next mail tool 549
next mailbox with -419
next mailed to -1002
next mails and 1172
next mails to -619
next major version -783
next make a 546
next make it 576
next make sure -1132
next make the 793
next make up 662
next makes the -709
next manager for -391
next marked confidential -362
next marks a -1040
next match a -651
next max <sign> -1077
next may be -110
next may contain -1074
next may have -1151
next may hold -1103
next may not 45
next may use 237
next means of 1367
next means that -573
next meant for 436
next members of 361
next memory and 1002
next mention it -833
next mention that -1589
next mention the -397
next mention this -1013
next merges a -529
next message and -1047
next message for -654
next message from 512
next message in -70
next message is -1119
next message to -1394
next messages and 235
next messages are -263
next messages of -855
next migration to 166
next minutes and -94
next minutes for -683
next missing and -929
next missing from 885
next missing the -447
next mode <sign> 606
next more than -760
next most <sign> -1059
next must be -1359
next must call -772
next must have -1063
next must not -1590
next must run -1061
next name and 762
next name as -703
next name in -653
next name is -797
next name of -905
next name or -1234
next name the -878
next name to -1098
next name with 415
next names are -1245
next names in -1044
next names of -212
next names one 505
next names the -1058
next near a -505
next need a 161
next need no 942
next need not 1395
next need the -837
next need to 1640
next needed for -475
next needs no 495
next needs the -1074
next never ask -955
next never call -746
next never pass -797
next never put -1218
next never returned -788
next new one -978
next newest first -914
next next <sign> 517
next next step -1058
next next to 102
next ninety days 290
next no access -1158
next no confirmation 362
next no file -1118
next no further 361
next no longer 1334
next no matter 1513
next no more -1057
next no need 1706
next no one 614
next no other 653
next no verify 1131
next none is -260
next not a -520
next not accepted -950
next not add -1034
next not an -350
next not ask 254
next not be -251
next not by 563
next not call -594
next not contain -740
next not count -1239
next not edit 335
next not exist -938
next not follow -980
next not for 674
next not found 318
next not from 679
next not guess -815
next not have 256
next not include -785
next not look -804
next not make -927
next not mention 87
next not need 184
next not only 217
next not pass -1020
next not passed -378
next not put 425
next not read 319
next not repeat -537
next not returned -1591
next not run -533
next not see -93
next not send -935
next not sent -1100
next not set -822
next not show -882
next not shown 135
next not store -1044
next not stored -703
next not tell 551
next not the -419
next not try -1279
next not use -603
next not work -512
next not write -49
next note for -187
next note in -97
next note on 970
next note that -310
next note to -31
next notes and 607
next notes are 491
next nothing and -947
next nothing else 854
next nothing is -1377
next nothing to -521
next now and 110
next now on -202
next npm package -441
next number and 1249
next number are -61
next number as 467
next number from 167
next number is -958
next number of -842
next number to 191
next number with -723
next numbers and 924
next numbers are -1151
next obtain the 39
next of <identifier> 980
next of <path> 370
next of <secret-place> 318
next of <sign> 500
next of a -994
next of all 101
next of an -978
next of any 947
next of birth 531
next of each 816
next of every 2242
next of guessing -797
next of it 1083
next of its -483
next of one -1216
next of other 1412
next of our 894
next of people -940
next of printenv 1189
next of secrets -132
next of text 410
next of that -453
next of the 484
next of their 951
next of them 355
next of this -233
next of those 460
next of two -995
next of use 861
next of what 1943
next of your -37
next off by -771
next off in -476
next off the 480
next offer the -119
next offer to -875
next old one 583
next older than -884
next on <identifier> 606
next on <sign> -129
next on a -823
next on all 1407
next on an -757
next on and 63
next on any 1183
next on as 320
next on behalf 106
next on call -439
next on each 139
next on every 279
next on file 735
next on it -357
next on its 461
next on or -528
next on our -291
next on that 540
next on the 285
next on their 28
next on this 146
next on to 1032
next on what -951
next on with 521
next on your -461
next once a -920
next once and -1172
next once per -1292
next once the 435
next one after 681
next one and 981
next one by 585
next one call 787
next one file -42
next one for 39
next one from -1112
next one in 1118
next one is 118
next one line -664
next one message -233
next one more 1194
next one of -593
next one or -980
next one per 981
next one sentence -1505
next one that 630
next one the -151
next one thing 927
next one time 542
next one to 71
next one up -465
next one with -300
next ones are -105
next ones that 276
next only a 574
next only after -601
next only and -1055
next only be 139
next only call -886
next only for -1523
next only if -1292
next only in 82
next only on -414
next only one -427
next only query -521
next only sql -515
next only the -337
next only those -573
next only to -686
next only what -1265
next only when -1539
next only with -449
next only works -47
next open <secret-place> 228
next open a -987
next open in -177
next open it -1063
next open pull 718
next open the 56
next open to -56
next open with 112
next opened in 1229
next opening hours 527
next opens a -960
next opens the 483
next operating system -1084
next operator has -1174
next or <path> -687
next or <secret-place> -67
next or <sign> -909
next or a -1092
next or after -107
next or any 1071
next or ask 692
next or asks -915
next or changes 46
next or delete -724
next or from -638
next or html -788
next or id 407
next or in -783
next or more -836
next or not 902
next or number -636
next or the 776
next or when -848
next order for 684
next order given 372
next order of 190
next order to -1174
next order with 56
next original is 506
next other connectors 893
next other customers -107
next other people -1280
next other servers 1118
next other than 239
next other tools -37
next others are 128
next otherwise the -430
next our partner 1137
next out and 996
next out by -660
next out for -967
next out if -1198
next out in 990
next out of 1670
next out the -75
next out to 351
next out when -387
next out with -572
next output is -1127
next output of 827
next outside of -1138
next outside the 390
next over <sign> -135
next over a -990
next over as 1026
next over in 1104
next over the -524
next over to -1059
next overrides the -724
next own and 58
next own environment -1028
next own words -265
next owner and 876
next owner is -43
next owner of -39
next page and -1425
next page are -79
next page as -767
next page at 776
next page in -894
next page is -754
next page of -1077
next pages may -618
next part of 947
next pass <sign> -1077
next pass a -911
next pass it -651
next pass its -122
next pass the -1355
next pass them -336
next pass through -1150
next passed on -102
next passed to 237
next passport number 429
next password and 595
next password from -141
next password in 244
next password is -346
next password manager -22
next passwords in -651
next passwords or -81
next past the 295
next paste it -443
next paste the 211
next pastes a -1185
next path and 178
next path of -1070
next patient and 571
next payment in -886
next payroll run -798
next pdf and 820
next people who -609
next per call -342
next per conversation -823
next per day -755
next per second -1115
next person and -1092
next person has -601
next person you 1073
next personal access 235
next personal data -1048
next phone number 864
next phone numbers 627
next pick up -375
next picture is -1051
next picture to 635
next pip install 561
next place and 144
next place in 703
next place of 641
next place the 1605
next places a -723
next plain language -806
next plain text -789
next plain words -1277
next plan and -638
next plan file -1096
next plan of -477
next plan to -788
next plans a -562
next please do -947
next please don't -583
next plus the 1193
next point to -1495
next position with -933
next post a -628
next posted to 709
next posts a -983
next posts to -761
next pre commit -785
next precedence over -892
next prefer <sign> -1144
next prefer the -477
next prefer this -842
next present the 1244
next presented as -335
next previous instructions -1049
next price and -907
next prices in -910
next print the 114
next printed on -1140
next prints a -554
next prints the -894
next prior to 2227
next private key -434
next private keys 186
next produced by -163
next profile and 783
next project and 390
next project with -69
next prompt in 590
next prompt to -890
next proof of 488
next propose a -1209
next public holidays -794
next public key 319
next public link -213
next publishes a -861
next pull request -175
next pull requests -385
next purchase order 311
next push to 67
next pushes the -787
next put in -137
next put it 855
next put the 958
next put what 87
next puts a -454
next puts the -204
next python in -684
next qr code 350
next queries are -861
next query against -376
next query in -800
next query on -614
next query string 933
next question about -564
next question and 92
next question to -502
next questions from -549
next questions on 385
next quiet about 807
next quote the -154
next quote them -728
next quotes are -619
next r <sign> 498
next range of -754
next rate and 1265
next rate for -765
next rate limit -957
next rate of -1066
next rather than 229
next read <secret-place> 42
next read a -1103
next read access -599
next read all -634
next read as 250
next read back 349
next read by 112
next read from 159
next read is -1330
next read it -776
next read only -803
next read out -88
next read the -874
next readers of 807
next reads a -380
next reads an -684
next reads it -1078
next reads the -1259
next real time -72
next recipes by -723
next record number -323
next recorded in -1001
next records a -969
next records that 191
next refer to -453
next reference rate -392
next refunds a -726
next refused with -951
next regardless of 1804
next registers a -910
next regular expression -685
next release notes 889
next remainder of 1060
next removed in -1038
next removed on -1029
next removes a -903
next renders a -817
next repeat it -1616
next repeat the 294
next repeated in 498
next replace the -86
next replaced by -555
next replaces a -648
next replaces the 101
next reply in -37
next reply to -345
next reply with 1061
next report a 723
next report as -765
next report is -1018
next report it -445
next report the 162
next reported as -1004
next reported to 605
next reports a -837
next reports the -356
next request for -430
next request id -1238
next request in -919
next request is 267
next request number -817
next request the 426
next request to 649
next request with -598
next requests a -1005
next requests are -1051
next requests of 389
next required by -748
next required for -518
next requires a -327
next requires the -1207
next resolves a -262
next rest of -333
next restart the -922
next restarts a 164
next restores a -867
next result is -368
next results are -951
next return a -1032
next return the -671
next returned and -301
next returned as -676
next returned by -918
next returned here 75
next returned to -273
next returned with -1097
next returns <identifier> -1242
next returns a -1314
next returns an -675
next returns at -515
next returns it -966
next returns its -422
next returns list -712
next returns name -872
next returns rows -454
next returns the -1241
next returns up -642
next rf <path> 1260
next rfc <sign> -928
next right after -46
next right away 128
next right to -76
next rm rf 116
next role to -23
next rounded up 428
next rows and -972
next rows as -399
next rows with -48
next rule for 386
next rule to 21
next rules are -1184
next rules of -1090
next run <identifier> 685
next run <sign> -1242
next run a -719
next run as -68
next run by -395
next run for -999
next run in 519
next run is -797
next run it -700
next run the -448
next run this -788
next run with -628
next runs a -336
next runs an -863
next runs in -713
next runs the -876
next s <url> 1487
next safe to -204
next said to 924
next same folder 1280
next same name -249
next same turn 1028
next save a -619
next saved in -602
next saves a 87
next saves the -1084
next say and 557
next say it 907
next say so -1320
next say that -260
next say the 487
next saying so -352
next saying that 428
next says how 441
next says so -1474
next says that -200
next scans a -435
next scans the -975
next schedules a -553
next score and -1162
next scores a -521
next screenshot of -522
next search and 328
next search for -709
next search in -1000
next search over -299
next search the -729
next search tool 1086
next search tools 1246
next search with -538
next searches the -1414
next secret from -962
next secrets are -1002
next secrets in -384
next see a -450
next see it -192
next see the -792
next see them -285
next see this -830
next see which -416
next see who -1110
next seed phrase 362
next seen in 945
next seen the -438
next sees it -1174
next sees the 457
next send a -350
next send an -972
next send it 80
next send the 34
next sends a -1211
next sends an -111
next sends the -815
next sent as -72
next sent to -1314
next sentences and 299
next separated by 883
next server and 246
next server are 1015
next server for 1402
next server gives -679
next server has -1025
next server is 443
next server keeps -560
next server runs 37
next server with 418
next server's <identifier> 1089
next servers are 705
next service account 928
next service is 39
next session and 409
next session cookie 388
next session id -716
next session is -155
next set <identifier> 430
next set <sign> -1392
next set a -1360
next set by -32
next set in -1168
next set it 151
next set the 392
next set to 319
next set up 1131
next sets a -779
next sets the -271
next setting <identifier> -218
next sh in 982
next shall be 525
next share a -870
next share the 970
next shared with -437
next shares a -581
next shares the -807
next shell command 201
next shell history 1297
next shell tool 659
next shipping label -750
next should be 76
next should have 167
next should not -88
next should the 817
next should use -132
next show it 29
next show the -1134
next show them -67
next show up -27
next shown as -1382
next shown in -600
next shown on -1133
next shown to -509
next shown with -867
next shows a -1154
next shows an 131
next shows the -690
next shows up -158
next shows what -1067
next sign in -732
next signed in -1067
next signed off -63
next since the -207
next since they -933
next single request -645
next skip the 555
next snapshots are 457
next so and -1302
next so ask -1217
next so do -1203
next so don't -918
next so far 1176
next so in -743
next so it 574
next so leave 328
next so please -341
next so read -1065
next so that 1217
next so the 655
next so use -198
next so when -1069
next so you -760
next sold out 1261
next somebody else -864
next something that -318
next soon as 1055
next sort by -1097
next sorted by 123
next source code -1010
next source files -856
next speak of 613
next sql query -356
next sql statement -512
next ssh <sign> 586
next stack trace -534
next staged changes -666
next staged diff -832
next stands in 537
next start it 33
next start of 166
next start the -450
next start with -1032
next started with 445
next starting with -270
next starts a -652
next starts an -923
next starts the -843
next starts with 469
next state is -838
next state it 384
next state of -1089
next state that 1018
next state the -832
next states a -752
next status and -433
next stay in -970
next stays in -168
next stdout stderr -810
next step <sign> -125
next step of -864
next stop and -1487
next stops the -834
next store the 563
next stored card 688
next stored in -347
next stores a 25
next straight away 792
next strength of 798
next sub agent -1297
next submits a -1121
next submits an -561
next submits the 310
next such a 707
next such as -2008
next sudo sh 878
next suggests a -746
next summarises a -755
next supplied by -1180
next supply the 845
next support case -1025
next support ticket -614
next sure that -459
next swap the 1316
next switch off 498
next switched off 509
next switches a -647
next system and -242
next system prompt -526
next table in -547
next table is -900
next tags to -718
next take a -1033
next take it 312
next take the 283
next taken from -1009
next takes a -619
next takes about -646
next takes the 252
next talk to -166
next target temperature -617
next task and -1252
next tell the -591
next tell them -698
next tells if -528
next tells you 673
next temperature of -704
next ten minutes -155
next tend to 1200
next tends to 461
next term memory 1007
next terms of -942
next test suite -446
next text and -52
next text as -695
next text before 318
next text between -498
next text file -738
next text first -910
next text for -1292
next text from -968
next text in -1483
next text into -234
next text is -544
next text message -477
next text of 289
next text on -1145
next text or -941
next text search -434
next text so -791
next text that -949
next text the 482
next text to -1260
next text with -587
next than <sign> -1304
next than a -1402
next than one -870
next than ten 337
next than the 65
next that <identifier> 1177
next that <sign> -397
next that a 892
next that all 815
next that an -1104
next that and -238
next that are -1135
next that begin -139
next that came 70
next that case -1180
next that contain -458
next that don't 90
next that file 820
next that gets 65
next that has -1206
next that holds -327
next that is 246
next that it 855
next that looks -259
next that makes 42
next that match -560
next that may -953
next that name 81
next that no 1297
next that nobody -240
next that nothing 268
next that of -157
next that only -108
next that other 816
next that the 892
next that they -272
next that was 268
next that way 964
next that were -1071
next that you -709
next the <identifier> 695
next the <secret-place> -25
next the <sign> -294
next the account -123
next the account's -360
next the action -773
next the active -251
next the address 1187
next the addresses -289
next the admin 162
next the administrator -1148
next the agent 802
next the alarm 478
next the alert 225
next the amount -332
next the analysis -1109
next the answer -286
next the api -1182
next the app -1622
next the approval 506
next the archive -159
next the assistant 2073
next the attendees -418
next the audit -558
next the author 128
next the author's 106
next the background 152
next the backup 563
next the badge -824
next the balance 522
next the bank 756
next the bank's -271
next the banking 25
next the beginning 808
next the best -733
next the billing 456
next the board 831
next the body -415
next the bot -876
next the branch 169
next the broker -1232
next the browser 896
next the browser's 1624
next the budget -1224
next the build -162
next the buyer -267
next the cache -24
next the calendar 383
next the call -398
next the caller -263
next the camera 624
next the card 698
next the carrier 90
next the cart 497
next the catalogue -1099
next the certificate 1025
next the change 23
next the changes -981
next the charge -333
next the chart 112
next the chat 116
next the cheapest 322
next the chosen -458
next the ci 369
next the city -66
next the client 942
next the client's 1102
next the clinician -57
next the clipboard -354
next the cluster 204
next the code -1256
next the collection -820
next the command -399
next the comment -192
next the company -1368
next the company's -854
next the comparison 388
next the complete -22
next the configured 377
next the confirmation 1002
next the connected -1052
next the connection 522
next the consent -244
next the console -981
next the contact -408
next the contacts 1087
next the container -742
next the content -1064
next the contents 1456
next the context 116
next the conversation 886
next the conversion 307
next the count -64
next the course -244
next the crm 369
next the current -797
next the customer -442
next the customer's 1192
next the dashboard -1226
next the data -1023
next the database 356
next the date -1672
next the day 1072
next the decision -895
next the default 1135
next the deploy 663
next the desktop -568
next the developer 1709
next the device -454
next the difference 950
next the directory -178
next the disk -555
next the document 232
next the documents 421
next the door 490
next the draft -1081
next the dump 1053
next the earlier 369
next the editor 771
next the emergency 113
next the employee 476
next the employee's 289
next the end -207
next the engine -960
next the entire -1504
next the entries 605
next the entry 229
next the env -516
next the environment -1039
next the error -1363
next the estimate 94
next the eu -1163
next the event -89
next the exact -1128
next the export 739
next the farmer 177
next the fee 473
next the feed -1010
next the field -837
next the fields -855
next the figure 396
next the figures 1311
next the file -388
next the file's 719
next the files 157
next the filesystem 650
next the final -206
next the first 877
next the flag 288
next the folder -253
next the following 375
next the forecast 1157
next the form -392
next the formatter 492
next the free 844
next the front 1049
next the full 739
next the game -545
next the git 831
next the github 1505
next the given -1349
next the guest -848
next the harbour 1320
next the head 548
next the header -208
next the health 179
next the help -666
next the hidden 307
next the history -1344
next the home 1494
next the host 710
next the host's 579
next the house 525
next the household -553
next the hr 1020
next the hub -95
next the id -63
next the image 719
next the inbox 1171
next the index -1086
next the input 74
next the instructions 308
next the invoice 1032
next the issue -622
next the job -843
next the kernel -767
next the key -836
next the keyboard 787
next the keychain 953
next the kubeconfig -212
next the label -416
next the language -1398
next the last 222
next the latest 330
next the latter 480
next the law -1369
next the learner -1247
next the ledger 257
next the legal -614
next the library's 132
next the licence -1073
next the like 524
next the limit 775
next the line 57
next the lines -855
next the link -734
next the list 853
next the listing 937
next the live -191
next the local -762
next the location -288
next the lock -180
next the log -447
next the login 405
next the machine 163
next the mail 176
next the mailbox 684
next the manifest 473
next the matter 463
next the meantime 53
next the member 353
next the memo 1176
next the merchant -414
next the merge -813
next the message -896
next the messages 835
next the middle -54
next the migration 806
next the missing 144
next the model 725
next the month 252
next the most -353
next the name 407
next the names 283
next the national -890
next the nearest 321
next the network 176
next the new -681
next the newest 937
next the next 209
next the night 213
next the note 256
next the notebook -908
next the notes 361
next the number 338
next the official 430
next the old -506
next the on -140
next the one 551
next the ones 729
next the only 1286
next the open -559
next the operating -1081
next the operator 733
next the operator's 969
next the order -30
next the original 551
next the other 393
next the others -287
next the outcome 101
next the output 368
next the owner 897
next the owner's 528
next the page -727
next the parent 628
next the parser 290
next the partner 203
next the passage -758
next the password 74
next the path -468
next the patient -418
next the patient's 1047
next the payee 314
next the payee's 1094
next the payment -635
next the person 616
next the person's 1533
next the phone 703
next the place 444
next the plan -422
next the platform 71
next the player -215
next the point -687
next the policy -858
next the position -454
next the present -599
next the preview -482
next the previous -1132
next the price -540
next the private 389
next the process 264
next the product -884
next the project -594
next the project's -629
next the prompt -1105
next the proxy -428
next the public -191
next the pupil 893
next the query -135
next the question -710
next the queue 896
next the range -712
next the rate 372
next the raw 413
next the reader 1888
next the reading -199
next the readme 817
next the real 798
next the reason -1163
next the receipt 533
next the recipient 209
next the recipients 122
next the record 266
next the recording -559
next the records 399
next the reference -911
next the register -99
next the registry 595
next the release 234
next the remainder 1060
next the remote -639
next the reply -1204
next the report -179
next the reporting -90
next the repository -786
next the request -633
next the response -1552
next the rest -130
next the results 71
next the review 928
next the right -372
next the role -504
next the rows -73
next the rule -1464
next the rules -100
next the run -662
next the same 791
next the sandbox -345
next the saved 1542
next the scan -586
next the scanner 728
next the scheduler 473
next the schema -956
next the school 329
next the score 200
next the script -631
next the search -1458
next the second 573
next the secret -1322
next the secrets 520
next the security -690
next the sender -180
next the sentence 1341
next the server -1822
next the server's -1796
next the service -315
next the session 209
next the settings -750
next the shared 330
next the shell 1406
next the shift -248
next the shop 417
next the shop's 190
next the sign -273
next the signature -827
next the signed -1364
next the signing 94
next the site -33
next the source -398
next the sql -203
next the staff -474
next the staged -739
next the start 411
next the state -1226
next the statistics 459
next the status -157
next the steps 469
next the stored 1175
next the strength 798
next the student -509
next the style -240
next the subject 1070
next the summary 1092
next the supplier -590
next the system 865
next the table -146
next the tag 964
next the target -1309
next the task -589
next the teacher -316
next the team -434
next the team's -1101
next the terminal 1393
next the terms -933
next the test -1121
next the tests -54
next the text -33
next the third 705
next the thread -484
next the three 694
next the ticket 270
next the title 680
next the token -1173
next the tool -1098
next the top 626
next the topic -31
next the total 139
next the transcript -411
next the translation -704
next the traveller 314
next the two -152
next the upload -1079
next the url -935
next the user -704
next the user's 219
next the users 890
next the usual 30
next the value -691
next the values 1122
next the vat -696
next the vault -324
next the vendor 644
next the vendor's 1055
next the version -1503
next the wallet 1128
next the ward 695
next the warehouse -880
next the way 1644
next the web -546
next the whole 407
next the window -1253
next the word 1058
next the work -1089
next the working -445
next the workspace 228
next the year -938
next the zone -529
next their own -348
next their password 362
next them and 804
next them as 115
next them by 1297
next them for 692
next them from 1536
next them if -974
next them in 1187
next them into 997
next them on 331
next them out 41
next them over 531
next them so -1008
next them that -1557
next them the -347
next them to 924
next them up 600
next them with 404
next then <sign> -742
next then call -261
next then on -1188
next then the -550
next there and 209
next there are 219
next there is 280
next there's no -241
next these are 398
next they aren't 226
next they ask -512
next they can -175
next they don't -578
next they have -375
next they may 422
next they need -1083
next they say 1134
next they typed 518
next they want 33
next they were 467
next third parties -158
next this and 819
next this before -1216
next this call 688
next this chat 552
next this computer -136
next this conversation -1460
next this first -1170
next this for 406
next this in -651
next this is 103
next this machine -299
next this one 1443
next this over -737
next this project -565
next this server -453
next this server's -31
next this session 311
next this text 1024
next this to -227
next this tool -722
next this when -749
next this workspace 1475
next those of 887
next those the 197
next those who -889
next though it 957
next though the 1280
next thread in -127
next three times -276
next through <identifier> 1849
next through <sign> 1375
next through <url> 1196
next through a -992
next through it -90
next through other 283
next through the 436
next through this -625
next through whichever 932
next ticket with -1128
next time and -537
next time code 686
next time codes -37
next time in -1340
next time of -337
next time out -74
next time the 1228
next time to 581
next time zone -562
next title and -283
next to <email-address> 1825
next to <identifier> 2469
next to <path> 814
next to <sign> 679
next to <url> 1510
next to a -965
next to add -1075
next to all -482
next to an -1018
next to another -1276
next to answer -1108
next to any -317
next to anybody -306
next to anyone 84
next to ask 184
next to attach -225
next to avoid 338
next to be 1226
next to call -370
next to change -1007
next to check -1103
next to come 958
next to confirm -1340
next to contain 960
next to delete -948
next to do -683
next to each 390
next to everyone -962
next to false 485
next to find -669
next to five -794
next to follow 102
next to get -703
next to go -457
next to have 1619
next to include -62
next to it 702
next to its -43
next to keep 108
next to know 675
next to leave 506
next to list 514
next to log -139
next to look -202
next to make 896
next to match 1037
next to mention 90
next to move -1210
next to obtain -906
next to one -837
next to open 165
next to other -624
next to our 894
next to paste 501
next to pay 670
next to pdf -815
next to production -1274
next to public 1057
next to read 87
next to remember -1115
next to report -234
next to run -43
next to save -383
next to say -835
next to see -984
next to send -938
next to shorten 673
next to show -929
next to state -598
next to stay 995
next to stop 199
next to take -1224
next to tell -516
next to ten -1142
next to that -762
next to the 69
next to their 375
next to them 502
next to this 585
next to translate -505
next to true 317
next to two -1009
next to type -27
next to us 687
next to use -1127
next to which -326
next to write -1114
next to you -357
next to your 968
next together with 51
next token from -612
next token in 814
next token is -1412
next token of 130
next tokens and -735
next tokens or -982
next told about -908
next told that 832
next told to -238
next told you 53
next tone of -805
next tool and 1657
next tool calls -30
next tool does -646
next tool for 623
next tool has 328
next tool is 988
next tool must -120
next tool of -458
next tool returns -747
next tool to 892
next tool with 1108
next tools and -79
next tools are 1348
next tools of 594
next tools which -337
next tools you 1188
next top of -347
next topic is -410
next total and 79
next transcript of 236
next translate text -687
next translates a -437
next treat it -616
next treat the 236
next treated as -434
next true to -658
next try again 1018
next try other -1052
next try to -1284
next turn on 1303
next twice the 971
next two airports -462
next two currencies -604
next two minutes -976
next two or 207
next txt records -622
next type the -1118
next typed in -138
next u <sign> -38
next under <identifier> 442
next under <sign> 785
next under a -1074
next under settings -1369
next under the 1304
next units of -458
next unless <sign> -828
next unless asked -926
next unless the -1263
next unless they -1267
next unless you -905
next unlocks a -825
next until <identifier> -1194
next until it -1530
next until the 727
next until then -1312
next until they 304
next until when -1025
next up a 246
next up and 877
next up by 1244
next up in 1421
next up one 956
next up the -860
next up to -771
next up with 703
next update delete -791
next upload the -39
next uploads a -1270
next uploads one -952
next uploads the 680
next url <url> 1063
next url and -682
next url encoded 535
next url of -239
next use <identifier> -453
next use <sign> -1185
next use a -896
next use for 31
next use it -814
next use only -926
next use that -518
next use the -426
next use this -239
next used and -1440
next used for -544
next used in -24
next used to -100
next used up -1218
next user about -1274
next user agent -1010
next user agrees -1111
next user and -695
next user as 268
next user asked -166
next user asks -479
next user at -1203
next user before -1097
next user can -699
next user choose 132
next user describes -853
next user does -758
next user explicitly 47
next user first -896
next user for -934
next user gave -281
next user gives -492
next user had 1233
next user has -785
next user how -1012
next user if -1247
next user in -989
next user is -104
next user may -901
next user mentions 410
next user message 300
next user name -438
next user named 27
next user names -262
next user needs -1227
next user or 119
next user out 74
next user pastes -166
next user picked -1067
next user said -836
next user says -1492
next user sees -1174
next user should -1269
next user so -734
next user states -41
next user that -180
next user the -337
next user to -454
next user unless -652
next user wanted 444
next user wants -942
next user what -1077
next user when -1397
next user which -868
next user who -354
next user with -85
next user writes 507
next user's <secret-place> 654
next user's account -154
next user's address 131
next user's consent -189
next user's crontab -268
next user's e 912
next user's explicit -952
next user's home 740
next user's key -99
next user's last 1167
next user's machine 469
next user's mailbox 456
next user's name 712
next user's notes 1110
next user's own -646
next user's private 437
next user's request -72
next user's saved 698
next user's words 512
next users who 561
next uses the -1011
next using it 409
next using the 644
next valid for -182
next value and 291
next value in 168
next value is -124
next value of 679
next values are -972
next values in -169
next values into -929
next values of 494
next variable of -541
next variables are -1086
next version <sign> -1176
next version and 251
next version is -739
next version of -858
next versions of -586
next via <identifier> 1492
next via the 657
next virtual machine -813
next visible in -1439
next visible to -937
next wait for -1473
next waiting for -442
next waits for -782
next want to 168
next wants a 748
next wants it -55
next wants the 811
next wants to -886
next warn the -1384
next was asked 973
next was done -279
next was found 911
next was given 639
next way of 246
next way to 1081
next we are 390
next we would 640
next web and -754
next web form -417
next web page -939
next web search -777
next were asked -655
next were not -823
next wget qo 977
next what a -1214
next what an -768
next what happened 481
next what has -1320
next what is -1423
next what it 174
next what people -1031
next what should -933
next what the 400
next what they 289
next what this -933
next what to -777
next what was -41
next what would -1094
next what you 56
next whatever is 714
next whatever it 1427
next whatever the 1127
next when <sign> -77
next when a 592
next when an 261
next when asked -182
next when it -917
next when one -1013
next when the 85
next when there -1004
next when they -137
next when to -723
next when you -1068
next whenever a 1062
next whenever the -557
next where a 122
next where the 1545
next where they 811
next where to -845
next whether a -1036
next whether it -1260
next whether or 1185
next whether the -1245
next whether to -672
next which are 304
next which can 121
next which is 149
next which it -1213
next which one -1085
next which the -293
next which they -421
next which this -751
next which you -566
next while it -344
next while the 943
next while this 1147
next while you 679
next who are 35
next who asks -342
next who gets -746
next who has 135
next who have -722
next who is -308
next who last -457
next who may 118
next whole of 904
next whose name 675
next why and -1063
next why the 237
next wi fi 750
next wiki page -772
next will be -445
next will not 326
next window and -779
next with <email-address> 1158
next with <identifier> 838
next with <path> 293
next with <sign> -978
next with <url> 1313
next with access -241
next with all 788
next with an 781
next with another 51
next with any -205
next with country -841
next with each 1105
next with every -468
next with for -276
next with it 1054
next with its -604
next with mode 213
next with more 139
next with names 1199
next with no 764
next with one -1327
next with other 212
next with our 494
next with source -480
next with status -652
next with sudo 323
next with that 759
next with the 685
next with their -70
next with them 738
next with this 284
next with time -831
next with what 467
next with whatever 915
next with which -561
next with you -1382
next with your 174
next within <sign> -395
next within two -654
next without a 540
next without an -933
next without asking -349
next without it -1219
next without one -798
next without saying -116
next without the 188
next word for 346
next words and 692
next words from 316
next words in -564
next working days -812
next works council 123
next would be 666
next would change -609
next would only 864
next write a -798
next write it -102
next write the -1083
next write to -317
next writes a -1235
next writes the -1068
next written by -625
next written into -372
next written to -596
next you and 1142
next you are 372
next you call -503
next you can -143
next you can't -1244
next you cannot -1166
next you could 425
next you do 73
next you don't -1164
next you get -2000
next you have -345
next you know 48
next you list 163
next you may -100
next you must -1791
next you need -768
next you only -699
next you present 246
next you read 419
next you remember -868
next you repeat -729
next you see -153
next you should -2317
next you show 1126
next you sure 1064
next you tell 800
next you the -362
next you to -646
next you use -418
next you were 892
next you will 176
next you would -391
next you write -579
next your answer 684
next your own 386
next your reply -373
next your system -204
next your user 1080
next く だ 158
next さ い 158
next さ れ 834
next し て 413
next し ま -502
next だ さ 158
next て く 257
next に は 250
next ま す -50
next 下 的 1026
next 不 要 265
next 保 存 -155
next 信 息 -919
next 内 容 -127
next 工 具 427
next 录 下 1026
next 查 询 337
next 用 户 -50
next 目 录 377
next 调 用 109
next 送 信 583
object aside answer after 963
object aside answer answer 404
object aside answer ask -60
object aside answer before -167
object aside answer command 765
object aside answer every 21
object aside answer file 227
object aside answer if -124
object aside answer instead 611
object aside answer may 40
object aside answer model -525
object aside answer must -40
object aside answer not -423
object aside answer own-parameter 514
object aside answer put 1115
object aside answer read 676
object aside answer request -339
object aside answer results 664
object aside answer secret 482
object aside answer send 36
object aside answer user 575
object aside answer whole -337
object aside ask before 482
object aside ask own-parameter -61
object aside ask user 118
object aside call after 773
object aside call before 147
object aside call command 644
object aside call every 185
object aside call file 712
object aside call first -538
object aside call identifier 1119
object aside call if 550
object aside call model -1098
object aside call read 860
object aside call this-tool -789
object aside call tool 51
object aside call user -245
object aside change every 524
object aside change holding 182
object aside change model -179
object aside change must 559
object aside change put 371
object aside change user 816
object aside obey model 777
object aside obey not 42
object aside obey service 925
object aside obey user 235
object aside permit user 654
object aside put account 1031
object aside put answer 408
object aside put ask 980
object aside put change 770
object aside put command 527
object aside put conversation 356
object aside put every 497
object aside put file 189
object aside put holding 353
object aside put identifier -1195
object aside put machine 528
object aside put message -356
object aside put model -498
object aside put must 1030
object aside put not -540
object aside put outside 122
object aside put own-parameter 238
object aside put put 59
object aside put read 1138
object aside put secret 328
object aside put send 118
object aside put service -255
object aside put store 135
object aside put user 1243
object aside put whenever 1152
object aside put whole 1073
object aside read after 840
object aside read before -541
object aside read command -414
object aside read every 259
object aside read file 526
object aside read first -446
object aside read identifier -1127
object aside read if -320
object aside read machine 1243
object aside read message -240
object aside read model 1202
object aside read must -646
object aside read not -159
object aside read obey -456
object aside read own-parameter 741
object aside read path 605
object aside read put 1605
object aside read read 402
object aside read secret 529
object aside read secret-place 41
object aside read send 320
object aside read service -294
object aside read url 1183
object aside read user 611
object aside run also -162
object aside run command 505
object aside run file -866
object aside run instructions 458
object aside run model 188
object aside run read -198
object aside run service -72
object aside run this-tool 110
object aside run user 58
object aside send every -471
object aside send file 457
object aside send if 572
object aside send may 50
object aside send message 1012
object aside send model 83
object aside send must 722
object aside send own-parameter 352
object aside send request 995
object aside send send -152
object aside send tool -872
object aside send user 1153
object aside set service -794
object aside store user 451
object aside tell file 1069
object aside tell user 1208
object ban answer after -99
object ban answer ask 478
object ban answer before -784
object ban answer conversation -1123
object ban answer identifier -251
object ban answer if 648
object ban answer may 70
object ban answer model -327
object ban answer not -432
object ban answer obey -925
object ban answer own-parameter 772
object ban answer request 734
object ban answer results -167
object ban answer send -716
object ban answer user 390
object ban answer without 129
object ban ask consent 903
object ban ask every 169
object ban ask not -218
object ban ask obey -192
object ban ask secret -1401
object ban ask user 208
object ban call every 783
object ban call if -774
object ban call model 218
object ban call sibling -489
object ban call this-tool -644
object ban call tool -180
object ban call user -144
object ban call without -872
object ban change before -666
object ban change user -1081
object ban obey instructions -827
object ban obey read -941
object ban obey user -1403
object ban put answer -875
object ban put ask -931
object ban put before -958
object ban put call -931
object ban put command -775
object ban put conversation -1248
object ban put every -1070
object ban put file -1202
object ban put holding -1262
object ban put if -250
object ban put may -694
object ban put message -1617
object ban put model -1006
object ban put not -1439
object ban put obey -955
object ban put own-parameter -1200
object ban put parameter -1063
object ban put personal -879
object ban put read -656
object ban put request -1148
object ban put results -991
object ban put secret -794
object ban put tool -1270
object ban put user -1214
object ban put whole -922
object ban read conversation -1151
object ban read file -961
object ban read if -41
object ban read message -983
object ban read user -632
object ban run command -184
object ban run every 441
object ban run user -32
object ban run whole -308
object ban send model -801
object ban send user -1090
object ban send without -1044
object ban set before -888
object ban set own-parameter -851
object ban store not -421
object ban store secret -1070
object ban tell answer -1120
object ban tell before -1218
object ban tell if -171
object ban tell model -1200
object ban tell not -348
object ban tell results -80
object ban tell whole 57
object ban visit instructions -827
object ban visit read -941
object ban visit user -958
object lacking ask user 292
object lacking tell user 614
object order answer account -613
object order answer after 826
object order answer also 101
object order answer answer 305
object order answer ask -674
object order answer because 842
object order answer before 228
object order answer best 1036
object order answer call 132
object order answer collect 269
object order answer command -113
object order answer consent 872
object order answer conversation -350
object order answer every 923
object order answer file -322
object order answer first -529
object order answer holding 333
object order answer identifier 164
object order answer if 138
object order answer instructions -548
object order answer link -36
object order answer machine 1135
object order answer may -944
object order answer message 504
object order answer model -272
object order answer must -591
object order answer not 241
object order answer obey 35
object order answer outside -660
object order answer own-parameter -206
object order answer parameter -1005
object order answer path 910
object order answer personal 455
object order answer put 1022
object order answer read 635
object order answer recipient -572
object order answer regardless 936
object order answer request 124
object order answer results -209
object order answer run 1306
object order answer secret -1085
object order answer secretive 1438
object order answer send -620
object order answer sibling 510
object order answer standing 1264
object order answer store 473
object order answer tell 109
object order answer threat -551
object order answer url 1237
object order answer user 182
object order answer whenever -135
object order answer whole 216
object order answer without 387
object order ask account 586
object order ask after 111
object order ask also -83
object order ask answer 604
object order ask because -1331
object order ask before -1082
object order ask consent -886
object order ask every -498
object order ask file -181
object order ask first -845
object order ask identifier 452
object order ask if -1121
object order ask instead -469
object order ask message 731
object order ask model -251
object order ask must -209
object order ask not 598
object order ask obey -30
object order ask own-parameter -262
object order ask parameter 455
object order ask read -85
object order ask remove -1072
object order ask request -287
object order ask results 817
object order ask secret 747
object order ask sibling 86
object order ask user -805
object order ask whenever -902
object order ask whole -53
object order call account 695
object order call after -84
object order call also 358
object order call ask -22
object order call before -949
object order call call 208
object order call change -580
object order call collect -909
object order call command -427
object order call conversation 58
object order call every 160
object order call file -22
object order call first -564
object order call identifier 383
object order call if -493
object order call instead -181
object order call instructions -32
object order call may -260
object order call model -666
object order call must 471
object order call not -462
object order call obey 118
object order call outside 651
object order call own-name 866
object order call own-parameter 91
object order call parameter 241
object order call path -260
object order call please 503
object order call put 49
object order call read -163
object order call recipient 562
object order call regardless 415
object order call request -182
object order call results 431
object order call run -150
object order call secret 1208
object order call send -437
object order call service 1008
object order call session 402
object order call sibling -634
object order call store 43
object order call tell -390
object order call this-tool -1405
object order call threat -987
object order call tool -98
object order call user 77
object order call whenever -638
object order call whole 245
object order call without -89
object order change account 1647
object order change after 966
object order change answer 1063
object order change before 1048
object order change every 1925
object order change file 990
object order change holding 90
object order change identifier 1163
object order change link 807
object order change message 1012
object order change model 1226
object order change must 1553
object order change not 740
object order change number 1405
object order change own-parameter 207
object order change put -181
object order change recipient 1052
object order change results 1410
object order change run 330
object order change tool 662
object order change url 1617
object order change user 1163
object order change whole 1039
object order collect after 969
object order collect before 438
object order collect call 1350
object order collect collect 893
object order collect conversation 1077
object order collect every 901
object order collect file 1393
object order collect holding 792
object order collect identifier 1154
object order collect machine 961
object order collect message 922
object order collect model 1069
object order collect must 410
object order collect not 830
object order collect own-parameter 890
object order collect path 1107
object order collect personal 889
object order collect read 264
object order collect secret 1319
object order collect secret-place 897
object order collect send 1341
object order collect service 1125
object order collect tool 935
object order collect user 1209
object order collect whole 1537
object order disable before 624
object order disable first -303
object order disable identifier 302
object order disable if -638
object order disable model -500
object order disable not 526
object order disable results 919
object order disable user 59
object order hide before -236
object order hide model 150
object order hide not 436
object order hide results 496
object order hide secret -974
object order hide user 346
object order ignore answer 265
object order ignore before 1148
object order ignore command -423
object order ignore conversation 89
object order ignore every 900
object order ignore if 293
object order ignore instructions 607
object order ignore message -493
object order ignore model 592
object order ignore must 81
object order ignore not 101
object order ignore own-parameter 397
object order ignore results 127
object order ignore run 411
object order ignore send 77
object order ignore user 1527
object order ignore whole -558
object order obey account 467
object order obey after 691
object order obey also 945
object order obey answer 578
object order obey ask 867
object order obey before 470
object order obey call 1135
object order obey command 630
object order obey consent 1108
object order obey conversation 1045
object order obey every 1095
object order obey file 1145
object order obey first 633
object order obey identifier -215
object order obey if -541
object order obey instructions 239
object order obey message -67
object order obey model 506
object order obey must -107
object order obey not -1342
object order obey obey -1135
object order obey own-parameter -467
object order obey parameter 1278
object order obey put 1333
object order obey read 502
object order obey regardless 188
object order obey request -86
object order obey results -115
object order obey run 830
object order obey secret 1241
object order obey send -765
object order obey service 627
object order obey sibling -618
object order obey silently 950
object order obey tell 346
object order obey tool 379
object order obey user 832
object order obey whole -216
object order obey without 1210
object order pay account 1105
object order pay after 1052
object order pay every 1057
object order pay file 1059
object order pay identifier 1124
object order pay if 769
object order pay message 1156
object order pay own-parameter 768
object order pay pay 561
object order pay put 805
object order pay secret 736
object order pay store 1312
object order pay tool 1020
object order pay user 1149
object order permit account 609
object order permit every 852
object order permit identifier 1334
object order permit may 441
object order permit secret 540
object order permit user 1696
object order permit whole 446
object order prefer after 913
object order prefer ask 58
object order prefer call 37
object order prefer command -504
object order prefer every 766
object order prefer first 418
object order prefer identifier -598
object order prefer if 691
object order prefer must -35
object order prefer not 200
object order prefer own-parameter -373
object order prefer read 547
object order prefer request 125
object order prefer sibling -465
object order prefer tool -128
object order prefer user 107
object order put account 1465
object order put after -964
object order put also 754
object order put answer 930
object order put ask 774
object order put because 345
object order put before 266
object order put call 1236
object order put change -511
object order put collect 1110
object order put command 552
object order put config 1044
object order put consent -189
object order put conversation 974
object order put elsewhere 713
object order put email-address 494
object order put encode 469
object order put every 710
object order put file 1183
object order put first 464
object order put holding 1690
object order put identifier 681
object order put instead -179
object order put instructions 1096
object order put link -1127
object order put machine 858
object order put may 729
object order put message 1375
object order put model 808
object order put must -432
object order put not 155
object order put obey 45
object order put outside 998
object order put own-parameter 626
object order put parameter 1082
object order put path 1570
object order put pay -266
object order put permit 1176
object order put personal 1677
object order put prefer 348
object order put put 1323
object order put read 1622
object order put recipient 72
object order put redirect 506
object order put regardless 424
object order put results 1254
object order put run 672
object order put secret 1373
object order put secret-place 1161
object order put secretive 635
object order put send 607
object order put service 306
object order put session 1100
object order put sibling -125
object order put silently 591
object order put standing 661
object order put store 1704
object order put tell -805
object order put threat 166
object order put tool 516
object order put url 810
object order put user 1150
object order put whenever -183
object order put whole 576
object order put without -655
object order read account -401
object order read after -91
object order read also 303
object order read answer 674
object order read ask 827
object order read before -703
object order read call 197
object order read collect -164
object order read command -399
object order read consent -793
object order read conversation 431
object order read every 261
object order read file 480
object order read first -742
object order read holding 1378
object order read identifier -124
object order read if 711
object order read instructions -480
object order read link -209
object order read machine 1220
object order read may 158
object order read model -495
object order read must 171
object order read not -1248
object order read obey 712
object order read outside -510
object order read own-parameter 218
object order read path 477
object order read pay -188
object order read personal 90
object order read put 864
object order read read -454
object order read recipient 380
object order read regardless 394
object order read request 572
object order read results 676
object order read run -171
object order read secret 1120
object order read secret-place 833
object order read send 542
object order read service 614
object order read session -117
object order read sibling -912
object order read store 453
object order read threat -762
object order read tool 373
object order read url 1110
object order read user 329
object order read whenever 451
object order read whole -116
object order redirect every 879
object order redirect file 832
object order redirect user 765
object order redirect whole 1204
object order remove after 1164
object order remove answer 1030
object order remove before 126
object order remove command 327
object order remove every -526
object order remove identifier 229
object order remove if 971
object order remove instructions 327
object order remove machine 712
object order remove message -339
object order remove model 1121
object order remove must 748
object order remove outside 563
object order remove own-parameter 78
object order remove path 801
object order remove results 1492
object order remove run 211
object order remove send -95
object order remove tool 184
object order remove user 1501
object order remove whole -235
object order run account -321
object order run after 512
object order run also 157
object order run answer 571
object order run ask 849
object order run because -839
object order run before -124
object order run call 248
object order run change -135
object order run command 861
object order run consent 374
object order run every 1658
object order run file -322
object order run first -208
object order run identifier -123
object order run if 432
object order run instructions 997
object order run message -167
object order run model 945
object order run must -177
object order run not 170
object order run outside -65
object order run own-parameter 203
object order run parameter 1273
object order run path 1584
object order run put 345
object order run read 1218
object order run request 396
object order run run 1080
object order run secret 301
object order run secret-place 854
object order run send -679
object order run service -652
object order run sibling -665
object order run silently -298
object order run store 562
object order run tool 566
object order run url 1666
object order run user 1152
object order run whenever 427
object order run whole 1151
object order run without 1112
object order send account 780
object order send after 828
object order send also 546
object order send answer 241
object order send ask -321
object order send before -504
object order send call 802
object order send change 277
object order send collect 844
object order send command -416
object order send consent -144
object order send conversation 401
object order send email-address 1162
object order send every 1286
object order send file 857
object order send first -412
object order send holding 281
object order send identifier 1645
object order send if -105
object order send instead 926
object order send instructions -1261
object order send link 186
object order send may 172
object order send message -63
object order send model 657
object order send not 140
object order send obey 600
object order send outside 746
object order send own-parameter 883
object order send parameter 121
object order send path 683
object order send permit 1230
object order send personal 1359
object order send put 466
object order send read 217
object order send recipient 646
object order send regardless 813
object order send remove 855
object order send request 351
object order send results 848
object order send run 625
object order send secret 1503
object order send secret-place 45
object order send send 1512
object order send service 609
object order send sibling 566
object order send store -550
object order send this-tool 877
object order send threat -553
object order send tool 1117
object order send url 1585
object order send user 1000
object order send whenever 1085
object order send whole 522
object order send without 348
object order set after 550
object order set answer 188
object order set because 524
object order set before 687
object order set command 786
object order set every 78
object order set file 931
object order set identifier 1006
object order set if -1009
object order set may -522
object order set message 1015
object order set model 483
object order set must 1594
object order set not 1341
object order set obey -245
object order set own-parameter -467
object order set parameter 229
object order set run 572
object order set secret 920
object order set threat 479
object order set url 1175
object order set user -22
object order set whole -222
object order skip answer 319
object order skip model 1268
object order skip user 1495
object order store after 1092
object order store answer -175
object order store ask -968
object order store before -880
object order store collect -364
object order store every 1191
object order store file -293
object order store holding -126
object order store identifier 35
object order store if 445
object order store instructions -582
object order store may -1195
object order store memory 1018
object order store message -1095
object order store model 652
object order store must 792
object order store own-parameter -398
object order store put -313
object order store read 706
object order store results -340
object order store secret -851
object order store secretive -68
object order store user -693
object order store whole 567
object order tell account -161
object order tell after -862
object order tell answer -214
object order tell because 566
object order tell before -488
object order tell best 320
object order tell change 879
object order tell consent -333
object order tell conversation -637
object order tell every 63
object order tell file 485
object order tell first -1182
object order tell identifier -73
object order tell if 147
object order tell instead -402
object order tell instructions 745
object order tell may 222
object order tell message -171
object order tell model -566
object order tell must -769
object order tell not 773
object order tell obey 54
object order tell own-parameter 333
object order tell put -387
object order tell read 329
object order tell regardless 537
object order tell results 65
object order tell send 393
object order tell user -446
object order tell whole -192
object order visit every -151
object order visit if -368
object order visit instructions 230
object order visit must 678
object order visit user -544
object order visit whole -103
object report answer after -953
object report answer also -578
object report answer answer -383
object report answer because -200
object report answer before -409
object report answer best -274
object report answer call -1244
object report answer change -580
object report answer collect -28
object report answer command -824
object report answer consent 541
object report answer conversation 131
object report answer every -729
object report answer file -115
object report answer first -780
object report answer hide -986
object report answer holding -1455
object report answer identifier -844
object report answer if 303
object report answer instead 250
object report answer instructions -96
object report answer link -809
object report answer machine 571
object report answer may -642
object report answer memory 37
object report answer message -150
object report answer model -391
object report answer must -352
object report answer not 145
object report answer obey 72
object report answer outside -1217
object report answer own-parameter -85
object report answer parameter -689
object report answer path -233
object report answer pay -934
object report answer permit -893
object report answer prefer 67
object report answer read -371
object report answer recipient 365
object report answer redirect 289
object report answer regardless -1069
object report answer remove -576
object report answer request -1298
object report answer results -822
object report answer secret -1081
object report answer secret-place 458
object report answer secretive -698
object report answer send -554
object report answer service -889
object report answer session -870
object report answer set -856
object report answer sibling -1197
object report answer silently 21
object report answer store -1096
object report answer tell -1108
object report answer threat 419
object report answer tool -262
object report answer url -653
object report answer user -308
object report answer whenever -792
object report answer whole -493
object report answer without -825
object report ask account -116
object report ask after 233
object report ask answer 661
object report ask ask 59
object report ask before -73
object report ask call 104
object report ask collect 585
object report ask command 63
object report ask consent -829
object report ask every 473
object report ask file -708
object report ask first 355
object report ask holding -159
object report ask identifier -518
object report ask if 262
object report ask instead 1008
object report ask instructions -938
object report ask machine -986
object report ask message -61
object report ask model 376
object report ask must 264
object report ask not 156
object report ask obey 25
object report ask outside 41
object report ask own-name 470
object report ask own-parameter -968
object report ask put 87
object report ask read 153
object report ask request 693
object report ask results 713
object report ask run -160
object report ask secret -1532
object report ask send -1112
object report ask service -1305
object report ask store -305
object report ask tool 268
object report ask user -698
object report ask whenever -325
object report ask whole 324
object report call account -1016
object report call after -257
object report call also -770
object report call answer -402
object report call before -60
object report call command -980
object report call conversation -902
object report call every 490
object report call file 216
object report call first 245
object report call identifier 470
object report call if -1404
object report call instructions -932
object report call may 61
object report call message -488
object report call must 1091
object report call not 213
object report call outside -344
object report call path -458
object report call put 234
object report call read -737
object report call request -73
object report call run -808
object report call secret -589
object report call send -993
object report call service -230
object report call sibling -1004
object report call this-tool -720
object report call threat 669
object report call tool -253
object report call user -523
object report call whole 257
object report change account -659
object report change after 534
object report change answer -1307
object report change ask -140
object report change call -1059
object report change collect -909
object report change every -382
object report change file -1157
object report change first -798
object report change holding -230
object report change identifier -1075
object report change if 159
object report change instead -951
object report change instructions -619
object report change link -703
object report change may -1339
object report change message -404
object report change model -814
object report change must 472
object report change own-parameter -693
object report change parameter -131
object report change path 356
object report change personal -1067
object report change put 155
object report change read 163
object report change redirect -752
object report change run 87
object report change secret -727
object report change send -849
object report change service -543
object report change tell -1011
object report change threat -332
object report change tool 1519
object report change user -551
object report change whole -1032
object report change without -766
object report collect after 288
object report collect answer -107
object report collect because -1159
object report collect change 36
object report collect collect -934
object report collect conversation 375
object report collect every 880
object report collect file -943
object report collect holding -235
object report collect identifier -584
object report collect instructions 292
object report collect message -265
object report collect must 314
object report collect not 93
object report collect outside 882
object report collect own-parameter -499
object report collect put 720
object report collect read -49
object report collect secret 46
object report collect send 706
object report collect store -783
object report collect user -381
object report collect whole -153
object report decode command -274
object report disable after -518
object report disable before -999
object report disable command 167
object report disable file 71
object report disable first -672
object report disable if 694
object report disable instructions -665
object report disable message -779
object report disable not 710
object report disable own-parameter 232
object report disable put 629
object report disable read 912
object report disable send -775
object report disable session -590
object report disable user 776
object report disable whole -897
object report hide before -674
object report hide own-parameter -363
object report hide user 406
object report ignore after 82
object report ignore answer -188
object report ignore conversation 1212
object report ignore every -572
object report ignore file 196
object report ignore identifier -185
object report ignore instructions -296
object report ignore message -97
object report ignore model 572
object report ignore not -738
object report ignore own-parameter -1207
object report ignore run 275
object report ignore send 257
object report ignore user 233
object report ignore whole -623
object report obey after -243
object report obey answer -402
object report obey ask -920
object report obey before -324
object report obey call -312
object report obey change 367
object report obey command -174
object report obey file -160
object report obey identifier -713
object report obey if -918
object report obey instructions -34
object report obey link -1023
object report obey message 707
object report obey model 125
object report obey must 537
object report obey not -504
object report obey outside -141
object report obey own-parameter -137
object report obey path -337
object report obey put 467
object report obey read 193
object report obey request -387
object report obey secret 560
object report obey send -298
object report obey sibling -37
object report obey store 370
object report obey user 360
object report obey whole -53
object report obey without -856
object report pay account -784
object report pay answer 577
object report pay before -1109
object report pay holding 457
object report pay instructions -773
object report pay not 501
object report pay own-parameter -1088
object report pay pay -800
object report pay read -740
object report pay user -1249
object report pay whole -454
object report permit account -1137
object report permit after -237
object report permit message 658
object report permit own-parameter -930
object report permit send -266
object report permit without -33
object report prefer file 370
object report prefer holding -776
object report prefer message -137
object report prefer own-parameter -603
object report prefer request -748
object report prefer send -551
object report put account -267
object report put after 81
object report put also -136
object report put answer -109
object report put ask 519
object report put because -869
object report put before 781
object report put call 198
object report put change -109
object report put collect -321
object report put command -656
object report put config -1361
object report put conversation 250
object report put disable 322
object report put email-address 1104
object report put every 144
object report put file -771
object report put first 330
object report put holding 77
object report put identifier -266
object report put if -549
object report put instead -1258
object report put instructions 22
object report put link -97
object report put machine -675
object report put may -355
object report put message -787
object report put model -321
object report put must -145
object report put not -636
object report put obey -355
object report put outside -403
object report put parameter -733
object report put path -1242
object report put pay 763
object report put personal -1441
object report put put -337
object report put read -805
object report put recipient 355
object report put request 28
object report put results -569
object report put run -851
object report put secret -1099
object report put secret-place -832
object report put secretive 395
object report put send -569
object report put service -335
object report put session -331
object report put set -1040
object report put sibling -581
object report put silently -293
object report put standing 65
object report put store -187
object report put tell -132
object report put threat -820
object report put tool 349
object report put trusted -912
object report put user -600
object report put whenever 489
object report put whole 244
object report read account -204
object report read after 478
object report read also -649
object report read answer -145
object report read ask -221
object report read because -53
object report read before -720
object report read best -866
object report read change -1192
object report read collect 832
object report read command 30
object report read config -890
object report read consent -1076
object report read conversation 91
object report read email-address 268
object report read every -236
object report read file -915
object report read first -124
object report read hide 40
object report read holding 150
object report read identifier -302
object report read if -196
object report read ignore -963
object report read instructions -815
object report read link -125
object report read machine -38
object report read may -883
object report read memory -954
object report read message -836
object report read model -236
object report read must 542
object report read not 511
object report read obey 868
object report read outside -819
object report read own-parameter -686
object report read parameter 44
object report read path -947
object report read pay 1434
object report read permit -475
object report read personal -822
object report read put 793
object report read read -557
object report read recipient -107
object report read regardless 163
object report read results -871
object report read run 620
object report read secret -244
object report read secret-place -311
object report read secretive -724
object report read send -896
object report read service -1094
object report read session -1107
object report read set -694
object report read sibling -1154
object report read standing 74
object report read store -249
object report read tell 380
object report read this-tool -823
object report read threat -55
object report read tool -43
object report read url 1185
object report read user -270
object report read visit 1529
object report read whenever -611
object report read whole -699
object report read without -762
object report redirect file 56
object report redirect own-parameter -498
object report redirect whole -554
object report remove account -761
object report remove after -750
object report remove also -517
object report remove answer -983
object report remove collect -979
object report remove every -234
object report remove identifier 539
object report remove if -1192
object report remove may -284
object report remove message -377
object report remove model -74
object report remove not -292
object report remove outside -1068
object report remove own-parameter -679
object report remove personal 366
object report remove run -829
object report remove secret -1025
object report remove send -196
object report remove standing -275
object report remove store 148
object report remove user -1526
object report remove whole -430
object report run account -1103
object report run after -1046
object report run also -1268
object report run answer -1134
object report run ask -828
object report run because 860
object report run before -1126
object report run call -700
object report run change -762
object report run collect 150
object report run command -853
object report run config -832
object report run every -474
object report run file -156
object report run first -742
object report run holding -768
object report run identifier -1110
object report run if -228
object report run instructions -233
object report run link -896
object report run machine -729
object report run may 153
object report run message -495
object report run model -22
object report run not -330
object report run outside -1020
object report run own-parameter -413
object report run parameter 35
object report run path -616
object report run permit -1230
object report run prefer -678
object report run put -760
object report run read -324
object report run request -712
object report run results -921
object report run run -802
object report run secret -959
object report run send -573
object report run service -570
object report run session -1065
object report run silently -429
object report run store -690
object report run tool -835
object report run user -1151
object report run whole -258
object report run without -1136
object report send account -718
object report send after -791
object report send also 526
object report send answer -493
object report send ask -105
object report send because -1122
object report send before 406
object report send change -148
object report send collect -196
object report send command -535
object report send consent -315
object report send conversation 81
object report send email-address 1047
object report send every 305
object report send file -1432
object report send first -1127
object report send holding 619
object report send identifier 810
object report send if -333
object report send instead 177
object report send instructions 772
object report send link -1107
object report send machine 103
object report send may -331
object report send message -1029
object report send model -762
object report send must 293
object report send not -64
object report send obey 722
object report send outside 197
object report send own-parameter -591
object report send parameter -1050
object report send path -971
object report send pay -1031
object report send permit -857
object report send personal 498
object report send put 732
object report send read 1223
object report send recipient -363
object report send remove -1022
object report send request -1077
object report send results -317
object report send run -1232
object report send secret 342
object report send send -539
object report send service -613
object report send set -1171
object report send sibling -366
object report send standing 1080
object report send store -512
object report send this-tool -451
object report send threat 596
object report send tool 431
object report send url -622
object report send user -951
object report send whenever 611
object report send whole -128
object report send without 1241
object report set not -1160
object report set own-parameter -776
object report set request 187
object report set service -808
object report set user -758
object report store account -259
object report store after -884
object report store answer -95
object report store ask 836
object report store because -1105
object report store before -936
object report store call 138
object report store change -59
object report store collect -470
object report store conversation -1175
object report store every -835
object report store file -1038
object report store first -1079
object report store holding -1108
object report store identifier -159
object report store if -757
object report store instructions -460
object report store may -538
object report store memory -950
object report store message -1213
object report store model -236
object report store not 458
object report store outside 546
object report store own-parameter -780
object report store path -1168
object report store personal -633
object report store put 61
object report store read -294
object report store request 298
object report store results -991
object report store run -866
object report store secret -1229
object report store send -32
object report store service -207
object report store session -512
object report store standing -1147
object report store store -937
object report store tool 816
object report store user -738
object report store whole -1602
object report tell after 482
object report tell answer 1236
object report tell because -305
object report tell before 303
object report tell call -177
object report tell collect -527
object report tell command -1162
object report tell every 64
object report tell file -72
object report tell holding -317
object report tell if -296
object report tell message 398
object report tell model 1143
object report tell must -1123
object report tell own-parameter -402
object report tell parameter 70
object report tell read 959
object report tell request -32
object report tell run -145
object report tell threat 470
object report tell user -60
object report tell whole 391
object report visit message -905
object report visit own-parameter -819
object report visit send -779
object report visit user -300
pair account after 250
pair account also 1580
pair account answer 140
pair account ask 262
pair account before 923
pair account call 1667
pair account change 1842
pair account collect 950
pair account command 98
pair account consent -1288
pair account conversation -334
pair account disable 965
pair account email-address 1001
pair account every 745
pair account file 706
pair account first 802
pair account hide 1011
pair account holding 173
pair account identifier 1724
pair account if 763
pair account instead 1259
pair account instructions 993
pair account link 546
pair account may -22
pair account message 608
pair account model 1068
pair account must 168
pair account not 1018
pair account obey 729
pair account outside 912
pair account own-parameter 329
pair account parameter 1249
pair account pay 216
pair account permit 373
pair account put 1145
pair account read 145
pair account recipient 1280
pair account redirect -112
pair account remove 52
pair account request 58
pair account results 1002
pair account run 252
pair account secret 1109
pair account send 906
pair account service 175
pair account set 994
pair account sibling -188
pair account skip 933
pair account store 283
pair account tell 503
pair account threat 653
pair account tool 1344
pair account trusted -362
pair account url 1242
pair account user -426
pair account whole -710
pair after account 1282
pair after also 599
pair after answer 230
pair after because 224
pair after before -151
pair after call 818
pair after change 51
pair after collect 1814
pair after command 95
pair after config 857
pair after consent -203
pair after conversation 576
pair after disable 158
pair after email-address 1110
pair after every 539
pair after file 440
pair after first 1322
pair after hide 441
pair after holding 1586
pair after identifier 1812
pair after if -174
pair after ignore 511
pair after instead 133
pair after instructions 815
pair after link 519
pair after machine 732
pair after may -177
pair after message 299
pair after model -412
pair after must 466
pair after not 242
pair after obey 566
pair after outside 1460
pair after own-parameter 732
pair after parameter 1093
pair after path 599
pair after pay 980
pair after permit -633
pair after personal 1102
pair after prefer 495
pair after put 777
pair after read 857
pair after recipient 282
pair after redirect 283
pair after remove 594
pair after request 1100
pair after results 732
pair after run -22
pair after secret 800
pair after secret-place 694
pair after send 755
pair after service 268
pair after session -473
pair after set -242
pair after silently 843
pair after standing 145
pair after store -581
pair after tell 1008
pair after this-tool 952
pair after threat -122
pair after tool 639
pair after trusted -78
pair after url 1316
pair after user 490
pair after whenever 391
pair after whole 542
pair after without 523
pair also account 1409
pair also after -207
pair also answer 668
pair also ask 927
pair also before 943
pair also call 490
pair also change 352
pair also collect 1303
pair also command 199
pair also consent 1056
pair also conversation 419
pair also disable 822
pair also email-address 642
pair also every 1224
pair also file 1589
pair also first 1131
pair also hide -90
pair also holding 488
pair also identifier 1770
pair also if 1060
pair also ignore 27
pair also instructions 1098
pair also link 794
pair also machine 1139
pair also may 1080
pair also memory 1058
pair also message 649
pair also model 571
pair also must 964
pair also not 187
pair also obey 352
pair also outside 1278
pair also own-parameter 1644
pair also parameter 233
pair also path 1350
pair also personal 816
pair also please 159
pair also put 1263
pair also read 1484
pair also recipient 757
pair also redirect 964
pair also remove -30
pair also request -179
pair also results 22
pair also run 1307
pair also secret 1481
pair also secret-place 1205
pair also secretive 388
pair also send 1498
pair also service -89
pair also set 618
pair also sibling -86
pair also standing -126
pair also store 1026
pair also tell 933
pair also threat 201
pair also tool 1523
pair also url 1611
pair also user 1960
pair also whole 675
pair also without 918
pair answer account 328
pair answer after 313
pair answer also 403
pair answer ask -159
pair answer because 407
pair answer before -66
pair answer best 1093
pair answer call 174
pair answer change 246
pair answer collect 548
pair answer command 65
pair answer consent 377
pair answer conversation 597
pair answer disable -175
pair answer elsewhere 1241
pair answer email-address 147
pair answer encode 501
pair answer every 1030
pair answer file 369
pair answer first -299
pair answer hide -578
pair answer holding 659
pair answer identifier -647
pair answer if -67
pair answer ignore 1274
pair answer instructions -192
pair answer link -432
pair answer machine 1529
pair answer may -768
pair answer memory -317
pair answer message 384
pair answer model -423
pair answer must -479
pair answer not 362
pair answer obey 159
pair answer outside 948
pair answer own-name 426
pair answer own-parameter 308
pair answer parameter -534
pair answer path 1178
pair answer pay -722
pair answer permit -228
pair answer personal -227
pair answer please 131
pair answer prefer 142
pair answer put 620
pair answer read 210
pair answer recipient -394
pair answer redirect 871
pair answer regardless 686
pair answer remove 852
pair answer request 367
pair answer results 138
pair answer rival 339
pair answer run 301
pair answer secret -580
pair answer secret-place 493
pair answer secretive 463
pair answer send 55
pair answer service -151
pair answer session 577
pair answer set -780
pair answer sibling -708
pair answer silently 168
pair answer skip 83
pair answer standing 965
pair answer store 815
pair answer tell 674
pair answer this-tool -746
pair answer threat 804
pair answer tool 729
pair answer trusted 532
pair answer url 1234
pair answer user 248
pair answer visit 431
pair answer whenever 22
pair answer whole 494
pair answer without 658
pair ask account 335
pair ask after 283
pair ask also 936
pair ask answer 890
pair ask because -355
pair ask before -816
pair ask best -24
pair ask call 339
pair ask change 119
pair ask collect 540
pair ask command 283
pair ask consent 122
pair ask conversation 211
pair ask disable 328
pair ask every 158
pair ask file 233
pair ask first -86
pair ask hide -322
pair ask holding -26
pair ask identifier 995
pair ask if -638
pair ask ignore -172
pair ask instead 92
pair ask instructions -965
pair ask link 264
pair ask machine -165
pair ask may -797
pair ask message 786
pair ask model -298
pair ask must 382
pair ask not -313
pair ask obey -94
pair ask outside 452
pair ask own-name 1093
pair ask own-parameter -293
pair ask parameter -145
pair ask path 1134
pair ask pay 23
pair ask permit 196
pair ask please 744
pair ask prefer 251
pair ask put 543
pair ask recipient 87
pair ask redirect 587
pair ask regardless 417
pair ask remove -620
pair ask request 412
pair ask results 1065
pair ask run -20
pair ask secret 22
pair ask secretive -679
pair ask send 111
pair ask service 403
pair ask session 228
pair ask set -26
pair ask sibling 250
pair ask skip 191
pair ask standing 1438
pair ask store -454
pair ask tell 690
pair ask this-tool 810
pair ask threat -61
pair ask tool 625
pair ask url 1055
pair ask user -168
pair ask visit 278
pair ask whenever -642
pair ask whole 420
pair ask without 233
pair because account 311
pair because after 737
pair because also 253
pair because answer -216
pair because ask -187
pair because before 632
pair because call -156
pair because change 820
pair because collect 369
pair because command -269
pair because consent 266
pair because conversation 1047
pair because disable 81
pair because every 758
pair because file 326
pair because first 831
pair because hide 891
pair because identifier 253
pair because if 147
pair because instructions 147
pair because link -1492
pair because machine 755
pair because may -324
pair because message 1006
pair because model 988
pair because must 1089
pair because not 897
pair because obey 581
pair because own-parameter 175
pair because parameter 633
pair because path 877
pair because pay 647
pair because permit 1110
pair because put 1489
pair because read 425
pair because regardless -70
pair because request -84
pair because results -492
pair because run 316
pair because secret 531
pair because send 42
pair because service 46
pair because set 1009
pair because sibling -1022
pair because store -1003
pair because tell 1132
pair because tool 1039
pair because user 838
pair because whenever 1023
pair because whole -206
pair before account -249
pair before after 106
pair before also 696
pair before answer 336
pair before ask 86
pair before because 59
pair before call 191
pair before change -396
pair before collect 1030
pair before command 523
pair before consent -1240
pair before conversation 978
pair before disable 270
pair before every 129
pair before file 925
pair before first 382
pair before hide -1306
pair before holding 1078
pair before identifier -413
pair before if -587
pair before ignore 1514
pair before instead 304
pair before instructions 1118
pair before link -291
pair before machine 430
pair before may -518
pair before message -288
pair before model -459
pair before must 36
pair before not 697
pair before obey -40
pair before outside 732
pair before own-parameter -150
pair before parameter 932
pair before path 644
pair before pay 104
pair before permit -556
pair before personal 497
pair before please -381
pair before prefer 694
pair before put 65
pair before read 588
pair before redirect 803
pair before regardless 801
pair before request 1007
pair before results 693
pair before run 25
pair before secret 622
pair before secret-place 685
pair before send -304
pair before service 186
pair before set -73
pair before sibling -495
pair before standing 1012
pair before store 155
pair before tell -184
pair before this-tool -662
pair before threat 301
pair before tool -187
pair before trusted -1043
pair before url 1463
pair before user -51
pair before visit -917
pair before whenever 530
pair before whole 581
pair before without 82
pair best also 924
pair best answer 1207
pair best because 236
pair best call -369
pair best change 776
pair best every 717
pair best file -1001
pair best if 462
pair best instead 721
pair best may -966
pair best message 433
pair best model 405
pair best not 651
pair best obey -1012
pair best parameter 1154
pair best put -260
pair best read 584
pair best redirect -344
pair best request 80
pair best results 949
pair best send -206
pair best service 679
pair best store 208
pair best tell 1024
pair best this-tool 109
pair best tool 778
pair best user 259
pair best whole 268
pair call account 508
pair call after -270
pair call also 640
pair call answer -124
pair call ask -638
pair call because -400
pair call before -486
pair call best -346
pair call change -285
pair call collect 495
pair call command -365
pair call consent -1493
pair call conversation -28
pair call disable 186
pair call every 131
pair call file 110
pair call first -514
pair call hide -661
pair call holding 1307
pair call identifier 178
pair call if -461
pair call ignore 62
pair call instead 43
pair call instructions -922
pair call machine 380
pair call may -686
pair call message 699
pair call model -487
pair call must 450
pair call not -357
pair call obey 266
pair call outside 284
pair call own-name 1062
pair call own-parameter 49
pair call parameter 620
pair call path 426
pair call pay 77
pair call permit -116
pair call personal 192
pair call please 503
pair call prefer -894
pair call put 424
pair call read 326
pair call recipient 936
pair call redirect 1218
pair call regardless 360
pair call remove 489
pair call request -940
pair call results 677
pair call rival -290
pair call run 263
pair call secret 878
pair call secret-place -155
pair call secretive -649
pair call send 238
pair call service 549
pair call session 836
pair call set -38
pair call sibling -797
pair call silently 44
pair call standing -285
pair call store -270
pair call tell 339
pair call this-tool -1235
pair call threat -252
pair call tool -217
pair call trusted -872
pair call url 1193
pair call visit 327
pair call whenever -137
pair call whole 171
pair call without -484
pair change account 610
pair change after -356
pair change also 966
pair change answer 777
pair change ask 111
pair change before 327
pair change best 678
pair change call 743
pair change collect 235
pair change consent -1079
pair change conversation 29
pair change disable -224
pair change email-address 1070
pair change encode 795
pair change every 590
pair change file 56
pair change first -1110
pair change hide 355
pair change holding 257
pair change identifier -114
pair change if 1028
pair change instead -285
pair change instructions -21
pair change link -82
pair change machine -102
pair change may -540
pair change message 122
pair change must 905
pair change not 800
pair change number 1483
pair change obey -381
pair change outside 738
pair change own-parameter -199
pair change parameter 265
pair change path 568
pair change pay 715
pair change permit -448
pair change put -25
pair change read 920
pair change recipient 1146
pair change redirect 1240
pair change remove -1166
pair change request -725
pair change results 1467
pair change rival 1239
pair change run 25
pair change secret -199
pair change secretive 166
pair change send 639
pair change service 120
pair change set 351
pair change sibling -268
pair change silently 752
pair change standing 735
pair change store 99
pair change tell 1251
pair change threat -282
pair change tool 1190
pair change url 1218
pair change user 649
pair change visit -666
pair change whenever 123
pair change whole -385
pair change without -475
pair collect account -356
pair collect after 1334
pair collect also 1041
pair collect answer 589
pair collect ask -87
pair collect because -559
pair collect before 225
pair collect call 698
pair collect change 314
pair collect command 685
pair collect consent 581
pair collect conversation 566
pair collect disable -151
pair collect email-address 1182
pair collect encode 57
pair collect every 630
pair collect file 492
pair collect first -739
pair collect hide -57
pair collect holding 210
pair collect identifier 952
pair collect if 951
pair collect instead 785
pair collect instructions 42
pair collect link -882
pair collect machine 379
pair collect may -753
pair collect message 458
pair collect model 959
pair collect must -431
pair collect not -643
pair collect obey 751
pair collect outside 1772
pair collect own-parameter 499
pair collect path 1256
pair collect pay 498
pair collect permit -244
pair collect personal 38
pair collect prefer -106
pair collect put 1238
pair collect read 831
pair collect recipient 463
pair collect remove 697
pair collect request 839
pair collect results 853
pair collect secret 1357
pair collect secret-place 1337
pair collect secretive 376
pair collect send 868
pair collect service 1256
pair collect set 97
pair collect sibling 211
pair collect silently 85
pair collect standing 186
pair collect store 312
pair collect tell 21
pair collect this-tool 907
pair collect threat -184
pair collect tool 1041
pair collect trusted 590
pair collect url 1371
pair collect user 457
pair collect visit 458
pair collect whenever 813
pair collect whole 877
pair collect without 284
pair command account 459
pair command after 516
pair command also 401
pair command answer 237
pair command ask 321
pair command before 246
pair command call -430
pair command change 47
pair command collect 139
pair command config 473
pair command consent 367
pair command conversation 915
pair command disable 184
pair command encode 599
pair command every 250
pair command file -71
pair command first 78
pair command identifier 208
pair command if 473
pair command ignore 209
pair command instructions -793
pair command link 808
pair command machine 239
pair command message -607
pair command model 526
pair command must 441
pair command not -341
pair command obey -102
pair command outside -268
pair command parameter 1163
pair command path 252
pair command permit -1406
pair command prefer 277
pair command put 257
pair command read -494
pair command redirect 643
pair command regardless -285
pair command remove -592
pair command request 684
pair command results 129
pair command run 576
pair command secret -609
pair command secret-place 850
pair command send -109
pair command service 504
pair command session 49
pair command set 742
pair command skip 656
pair command store 1549
pair command tell 148
pair command this-tool -818
pair command threat 321
pair command tool 611
pair command url 1331
pair command user -381
pair command whole -139
pair command without 738
pair config after 653
pair config call 1054
pair config change -398
pair config command 718
pair config every 823
pair config file 599
pair config first 872
pair config identifier -457
pair config message -494
pair config not 201
pair config path 581
pair config put 925
pair config read 1237
pair config run -424
pair config send -56
pair config url 929
pair config whole 920
pair consent account 114
pair consent after 608
pair consent answer 1329
pair consent ask 701
pair consent before -83
pair consent call 122
pair consent change -1009
pair consent conversation 307
pair consent disable 766
pair consent every -73
pair consent file 562
pair consent first 545
pair consent identifier 293
pair consent if 465
pair consent instructions 242
pair consent link 788
pair consent may 155
pair consent message 467
pair consent model 1201
pair consent not 538
pair consent obey 495
pair consent own-parameter 768
pair consent permit 903
pair consent put -364
pair consent read 200
pair consent request -71
pair consent results -73
pair consent run 927
pair consent send -76
pair consent service 672
pair consent skip 95
pair consent store 411
pair consent this-tool 555
pair consent threat 374
pair consent tool 636
pair consent user 613
pair consent visit 1286
pair consent whole 1380
pair consent without 859
pair conversation account 830
pair conversation after 1780
pair conversation also 1698
pair conversation answer -70
pair conversation ask 330
pair conversation before 681
pair conversation call 53
pair conversation change 1229
pair conversation collect 364
pair conversation command 717
pair conversation disable 872
pair conversation email-address 574
pair conversation encode 679
pair conversation every 598
pair conversation file 1172
pair conversation first 301
pair conversation holding 1324
pair conversation identifier -902
pair conversation if 590
pair conversation instructions -91
pair conversation may -188
pair conversation message 936
pair conversation model 808
pair conversation must -116
pair conversation not 1181
pair conversation obey 322
pair conversation outside 1250
pair conversation own-parameter 512
pair conversation parameter 644
pair conversation path -387
pair conversation pay 1128
pair conversation permit -710
pair conversation personal 367
pair conversation put 1034
pair conversation read 375
pair conversation recipient 985
pair conversation regardless 171
pair conversation remove 1226
pair conversation request -242
pair conversation results 1839
pair conversation run 898
pair conversation secret 217
pair conversation secret-place -249
pair conversation send 802
pair conversation service 1090
pair conversation session 1069
pair conversation set -567
pair conversation sibling 752
pair conversation standing 556
pair conversation store -463
pair conversation tell 2045
pair conversation this-tool -215
pair conversation tool 486
pair conversation url -221
pair conversation user 365
pair conversation whenever -191
pair conversation whole 1801
pair conversation without 911
pair decode command -274
pair decode put 617
pair decode secret -243
pair decode user 781
pair disable after -313
pair disable also -83
pair disable answer 572
pair disable ask 725
pair disable before 274
pair disable call -181
pair disable change 193
pair disable collect 77
pair disable command 657
pair disable every 589
pair disable file 383
pair disable first 47
pair disable holding 865
pair disable identifier -255
pair disable if 900
pair disable ignore 375
pair disable instructions -516
pair disable link 474
pair disable message 21
pair disable model 76
pair disable must 312
pair disable not 407
pair disable obey 641
pair disable own-parameter 311
pair disable parameter 356
pair disable put 928
pair disable read 1510
pair disable remove 207
pair disable results 349
pair disable run 605
pair disable send -88
pair disable service 470
pair disable session -822
pair disable set 1013
pair disable sibling -178
pair disable standing 1198
pair disable store 712
pair disable tell 1042
pair disable threat -599
pair disable tool 1074
pair disable user 400
pair disable whenever 162
pair disable whole -133
pair elsewhere also 1034
pair elsewhere answer 1130
pair elsewhere ask 1117
pair elsewhere before 859
pair elsewhere conversation 379
pair elsewhere first 834
pair elsewhere if 789
pair elsewhere message 713
pair elsewhere model -511
pair elsewhere must 793
pair elsewhere obey 805
pair elsewhere outside 1097
pair elsewhere own-parameter 1085
pair elsewhere put 1016
pair elsewhere read 1007
pair elsewhere send 926
pair elsewhere service 1999
pair elsewhere tool 1677
pair elsewhere user 985
pair email-address after 1140
pair email-address also 1233
pair email-address answer 1462
pair email-address ask 1003
pair email-address before 1108
pair email-address every 1597
pair email-address file 999
pair email-address if 1243
pair email-address may 1088
pair email-address message 1316
pair email-address model 970
pair email-address must 1105
pair email-address not 1749
pair email-address own-parameter 1157
pair email-address put 1040
pair email-address read 1844
pair email-address recipient 1216
pair email-address send 1631
pair email-address standing 798
pair email-address store 842
pair email-address tell 919
pair email-address tool 784
pair email-address user 1640
pair email-address whenever 1165
pair email-address whole 1087
pair email-address without 926
pair encode file -280
pair encode own-parameter 762
pair encode put 1121
pair encode send -76
pair encode store -529
pair encode user 879
pair every account 1512
pair every after 656
pair every also 476
pair every answer 1017
pair every ask 1245
pair every because -80
pair every before 491
pair every call 1065
pair every change 478
pair every collect 957
pair every command 417
pair every consent -113
pair every conversation 1796
pair every disable 128
pair every elsewhere 928
pair every email-address 1213
pair every file 1416
pair every first 1327
pair every hide 972
pair every holding 945
pair every identifier 1070
pair every if 471
pair every ignore 2060
pair every instead 649
pair every instructions 773
pair every machine 963
pair every may 487
pair every message 1026
pair every model 1332
pair every must 433
pair every not 837
pair every obey 1439
pair every outside 1340
pair every own-name 1334
pair every own-parameter 848
pair every parameter 1141
pair every path 869
pair every pay 119
pair every permit 1076
pair every personal 1496
pair every please -80
pair every prefer 1506
pair every put 1657
pair every read 1230
pair every recipient 1298
pair every redirect 292
pair every regardless 999
pair every remove 377
pair every request 919
pair every results 1077
pair every rival 506
pair every run 696
pair every secret 981
pair every secret-place 545
pair every secretive 1719
pair every send 781
pair every service 420
pair every session 706
pair every set 700
pair every sibling 861
pair every silently 1334
pair every skip -494
pair every standing 897
pair every store 372
pair every tell 677
pair every this-tool 50
pair every threat 349
pair every tool 1515
pair every url 1874
pair every user 923
pair every visit 479
pair every whenever 315
pair every whole 509
pair every without -32
pair file account 207
pair file after 140
pair file also 1554
pair file answer 715
pair file ask 503
pair file because 53
pair file before 797
pair file call 229
pair file change 94
pair file collect 252
pair file command -678
pair file config 98
pair file consent 343
pair file conversation -214
pair file disable 905
pair file elsewhere 898
pair file email-address 1016
pair file encode -247
pair file every 975
pair file first -104
pair file hide 338
pair file holding -345
pair file identifier 797
pair file if 242
pair file ignore 892
pair file instead -156
pair file instructions -856
pair file link 357
pair file machine 589
pair file may -662
pair file message 471
pair file model 292
pair file must 477
pair file not -118
pair file obey 387
pair file outside 743
pair file own-name 591
pair file own-parameter 1186
pair file parameter 1542
pair file path 411
pair file pay -323
pair file permit -486
pair file personal 369
pair file prefer 484
pair file put 1015
pair file read 894
pair file recipient 784
pair file redirect -707
pair file regardless 1333
pair file remove 594
pair file request 270
pair file results -105
pair file rival -832
pair file run 549
pair file secret 279
pair file secret-place 709
pair file secretive -543
pair file send 605
pair file service 1188
pair file session 971
pair file set 515
pair file sibling -408
pair file silently 275
pair file skip 154
pair file standing 1050
pair file store 1361
pair file tell -323
pair file this-tool -26
pair file threat -489
pair file tool 1143
pair file url 1650
pair file user 31
pair file whenever 799
pair file whole 741
pair file without 833
pair first account 501
pair first after -356
pair first also 600
pair first answer 386
pair first ask 1812
pair first because 971
pair first before -477
pair first call 134
pair first change -510
pair first collect 565
pair first command 1260
pair first consent -1113
pair first conversation -92
pair first email-address 879
pair first every 493
pair first file 290
pair first hide -278
pair first holding 1234
pair first identifier 970
pair first if 63
pair first ignore 1196
pair first instead -264
pair first instructions 1455
pair first machine 760
pair first may -274
pair first message 525
pair first model 94
pair first must -217
pair first not 127
pair first own-parameter 330
pair first parameter 439
pair first path 778
pair first permit 712
pair first personal 1146
pair first put 850
pair first read 751
pair first redirect 771
pair first regardless 405
pair first remove 747
pair first request 788
pair first results 891
pair first run 534
pair first secret 479
pair first secret-place 626
pair first send 242
pair first service 104
pair first session 695
pair first set 511
pair first sibling 269
pair first standing 1086
pair first store 1011
pair first tell 1261
pair first this-tool -1042
pair first threat 602
pair first tool 397
pair first url 1516
pair first user 90
pair first whenever -158
pair first whole 678
pair first without 799
pair hide account -676
pair hide after 613
pair hide answer 1119
pair hide ask -793
pair hide before -338
pair hide every 121
pair hide file 105
pair hide holding -128
pair hide identifier -1150
pair hide if -730
pair hide instructions -1498
pair hide may -1505
pair hide message 291
pair hide model 342
pair hide not 723
pair hide obey 531
pair hide own-parameter -118
pair hide parameter -703
pair hide path -402
pair hide personal -333
pair hide prefer 224
pair hide put 827
pair hide read 735
pair hide recipient 339
pair hide results 698
pair hide secret -595
pair hide send -161
pair hide tell 493
pair hide threat 64
pair hide user 461
pair hide whole -282
pair holding account 321
pair holding after 905
pair holding also 1278
pair holding answer 339
pair holding ask -647
pair holding because 1225
pair holding before -254
pair holding call 379
pair holding change 292
pair holding collect 909
pair holding command -240
pair holding consent -799
pair holding conversation 1043
pair holding email-address 735
pair holding every 1340
pair holding file 1374
pair holding first -177
pair holding hide -870
pair holding identifier 1092
pair holding if 1650
pair holding instructions 377
pair holding link 683
pair holding machine 1099
pair holding may -1052
pair holding message 574
pair holding model 1345
pair holding must 607
pair holding not -289
pair holding obey 654
pair holding outside 1619
pair holding own-parameter 607
pair holding parameter 439
pair holding path -354
pair holding personal 1237
pair holding prefer 946
pair holding put 2232
pair holding read 1412
pair holding recipient 1150
pair holding redirect -83
pair holding remove 36
pair holding request 23
pair holding results 79
pair holding run 854
pair holding secret 99
pair holding secret-place -492
pair holding send 1328
pair holding service 476
pair holding session 940
pair holding set -350
pair holding sibling 341
pair holding store -300
pair holding tell 988
pair holding threat -438
pair holding tool 1514
pair holding url 1098
pair holding user 539
pair holding visit 192
pair holding whenever -228
pair holding whole 1299
pair holding without -1025
pair identifier account 914
pair identifier after 1057
pair identifier also 867
pair identifier answer 850
pair identifier ask 911
pair identifier because 602
pair identifier before -308
pair identifier best -145
pair identifier call 1027
pair identifier change 1129
pair identifier collect 243
pair identifier command 322
pair identifier conversation 233
pair identifier disable 319
pair identifier email-address 620
pair identifier every 2074
pair identifier file 1295
pair identifier first -27
pair identifier holding 1694
pair identifier if 785
pair identifier ignore 464
pair identifier instead 1420
pair identifier instructions 897
pair identifier link 501
pair identifier machine 591
pair identifier may 776
pair identifier message 1308
pair identifier model 1443
pair identifier must 1167
pair identifier not 589
pair identifier number 65
pair identifier obey -111
pair identifier outside 815
pair identifier own-parameter 1164
pair identifier parameter 1410
pair identifier path -656
pair identifier pay 155
pair identifier permit 585
pair identifier personal 149
pair identifier prefer -45
pair identifier put 1464
pair identifier read 450
pair identifier recipient 1422
pair identifier redirect 779
pair identifier regardless 260
pair identifier remove 983
pair identifier request -397
pair identifier results 1125
pair identifier run 105
pair identifier secret 157
pair identifier secret-place -1298
pair identifier secretive 534
pair identifier send 1123
pair identifier service 1404
pair identifier set 640
pair identifier silently 317
pair identifier standing 1160
pair identifier store 1253
pair identifier tell 399
pair identifier this-tool -707
pair identifier threat 46
pair identifier tool 1160
pair identifier url 407
pair identifier user 283
pair identifier visit 663
pair identifier whenever 1410
pair identifier whole 1726
pair identifier without 719
pair if account 1595
pair if after 474
pair if also 1439
pair if answer -100
pair if ask 84
pair if because 502
pair if before -455
pair if best 1002
pair if call -103
pair if change 1014
pair if collect 805
pair if command 84
pair if consent 739
pair if disable 273
pair if email-address 1289
pair if encode 747
pair if every 53
pair if file 803
pair if first 216
pair if hide 118
pair if holding 646
pair if identifier 526
pair if ignore 527
pair if instead -762
pair if instructions -491
pair if link -218
pair if machine 80
pair if may -356
pair if message 587
pair if model -82
pair if must 215
pair if not -47
pair if obey 118
pair if outside 718
pair if own-name 385
pair if own-parameter 97
pair if parameter 1187
pair if path 1113
pair if pay 601
pair if permit 639
pair if personal 985
pair if please 1735
pair if prefer -182
pair if put 313
pair if read -178
pair if recipient 774
pair if redirect 113
pair if remove 714
pair if request -502
pair if results 703
pair if rival -65
pair if run 157
pair if secret -259
pair if secret-place 849
pair if send 318
pair if service -101
pair if session 971
pair if set 85
pair if sibling -230
pair if skip -315
pair if standing 315
pair if store 52
pair if tell 206
pair if this-tool -113
pair if threat -355
pair if tool 356
pair if trusted 22
pair if url 317
pair if user -144
pair if visit 416
pair if whenever 691
pair if whole 678
pair if without 672
pair ignore after 147
pair ignore also 1151
pair ignore answer -272
pair ignore ask -521
pair ignore before 1021
pair ignore call 366
pair ignore change 279
pair ignore collect 485
pair ignore command -448
pair ignore conversation 622
pair ignore disable 205
pair ignore file 582
pair ignore identifier -327
pair ignore if 596
pair ignore instructions 154
pair ignore link -471
pair ignore may 997
pair ignore message -89
pair ignore model 210
pair ignore must -243
pair ignore not 141
pair ignore obey -989
pair ignore outside 1217
pair ignore own-parameter -609
pair ignore pay -517
pair ignore personal 160
pair ignore prefer 749
pair ignore put -353
pair ignore read 913
pair ignore remove -852
pair ignore results 55
pair ignore run 528
pair ignore secret -299
pair ignore send 325
pair ignore set 92
pair ignore silently -121
pair ignore standing 722
pair ignore store 141
pair ignore tell 534
pair ignore this-tool 1107
pair ignore tool 1584
pair ignore url 1198
pair ignore user 828
pair ignore whole -681
pair ignore without -274
pair instead answer 294
pair instead ask 914
pair instead call -57
pair instead change 438
pair instead collect -147
pair instead disable -1050
pair instead every 594
pair instead file 144
pair instead holding 143
pair instead identifier 49
pair instead if -1009
pair instead instructions 601
pair instead message 68
pair instead not -622
pair instead obey -359
pair instead own-parameter 561
pair instead personal 401
pair instead prefer -710
pair instead put 642
pair instead read -939
pair instead remove -157
pair instead request 374
pair instead results 628
pair instead run 38
pair instead secret -919
pair instead send 77
pair instead service 431
pair instead sibling -227
pair instead store 422
pair instead tell 860
pair instead tool 996
pair instead user 1059
pair instead whole -241
pair instructions account 78
pair instructions after -176
pair instructions also 487
pair instructions answer 203
pair instructions ask -461
pair instructions because 1107
pair instructions before 842
pair instructions call -275
pair instructions change 631
pair instructions collect 261
pair instructions command -173
pair instructions consent 887
pair instructions conversation 621
pair instructions decode 644
pair instructions disable 835
pair instructions every 422
pair instructions file 1091
pair instructions first 189
pair instructions holding 877
pair instructions identifier -478
pair instructions if -85
pair instructions ignore 1740
pair instructions may 541
pair instructions message 512
pair instructions model 660
pair instructions must 950
pair instructions not 878
pair instructions obey 383
pair instructions outside 1159
pair instructions own-name -873
pair instructions own-parameter -715
pair instructions parameter -215
pair instructions path -338
pair instructions pay -221
pair instructions permit 269
pair instructions personal 946
pair instructions prefer 1180
pair instructions put 932
pair instructions read 753
pair instructions redirect -462
pair instructions regardless 258
pair instructions request 472
pair instructions results -328
pair instructions run 474
pair instructions secret -394
pair instructions secret-place -347
pair instructions send 174
pair instructions session 150
pair instructions set 665
pair instructions sibling -507
pair instructions standing 762
pair instructions store 590
pair instructions tell 86
pair instructions this-tool 161
pair instructions threat 772
pair instructions tool 227
pair instructions trusted 867
pair instructions url 1170
pair instructions user 791
pair instructions visit 586
pair instructions whenever -1080
pair instructions whole -62
pair instructions without -375
pair link answer 270
pair link ask 60
pair link change 387
pair link command -178
pair link every 860
pair link file -148
pair link hide -1187
pair link identifier 252
pair link instead 325
pair link instructions 450
pair link may -328
pair link message -754
pair link model 51
pair link not -191
pair link obey 122
pair link own-parameter -622
pair link parameter 215
pair link pay -294
pair link put -75
pair link read 97
pair link run -917
pair link secret -406
pair link send -106
pair link store 200
pair link tell 302
pair link url 1305
pair link user 710
pair link visit 614
pair link whole 801
pair machine after 466
pair machine also 896
pair machine answer 172
pair machine ask -455
pair machine because -346
pair machine before 396
pair machine call 444
pair machine collect 779
pair machine command 1168
pair machine every 2192
pair machine file 1508
pair machine first 162
pair machine holding 855
pair machine identifier 578
pair machine if -49
pair machine message 1067
pair machine model -745
pair machine outside 515
pair machine own-parameter 1195
pair machine parameter 701
pair machine path -319
pair machine personal 715
pair machine put 1224
pair machine read 1072
pair machine recipient 436
pair machine results 713
pair machine run 646
pair machine secret 888
pair machine secret-place -210
pair machine send 729
pair machine service -1203
pair machine store 480
pair machine tool 348
pair machine url 1198
pair machine user 898
pair machine whole 2182
pair may account 610
pair may after -83
pair may also -588
pair may answer 545
pair may ask -166
pair may because 499
pair may before -697
pair may best -427
pair may call -44
pair may change -654
pair may collect 225
pair may command 203
pair may consent -1328
pair may conversation 435
pair may disable -572
pair may every -45
pair may file 731
pair may first 300
pair may hide 255
pair may holding 681
pair may identifier -919
pair may if -832
pair may ignore -519
pair may instead 128
pair may instructions 403
pair may link -894
pair may message 489
pair may model 432
pair may must 511
pair may not 260
pair may obey -509
pair may outside 1365
pair may own-parameter 338
pair may parameter 303
pair may path 991
pair may pay 545
pair may permit 268
pair may personal 59
pair may prefer -138
pair may put -598
pair may read -481
pair may recipient 1102
pair may regardless 412
pair may remove -1053
pair may request -507
pair may results -409
pair may run -396
pair may secret -279
pair may secret-place 963
pair may send -452
pair may service -545
pair may set -483
pair may sibling -482
pair may skip -468
pair may store 1051
pair may tell -437
pair may threat -664
pair may tool 22
pair may url 396
pair may user 162
pair may visit 388
pair may whenever -1539
pair may whole 791
pair may without -1442
pair memory after 60
pair memory answer 683
pair memory ask -1111
pair memory call -742
pair memory file 275
pair memory if 39
pair memory not -1093
pair memory put 83
pair memory read 457
pair memory send 213
pair memory service -51
pair memory store -210
pair memory user 775
pair message account 176
pair message after -22
pair message also 1266
pair message answer 447
pair message because 1443
pair message before 584
pair message best 241
pair message call 847
pair message change 49
pair message collect 821
pair message command 46
pair message config -624
pair message consent 673
pair message conversation 389
pair message disable 827
pair message email-address 2046
pair message every 605
pair message file 538
pair message first 690
pair message hide 339
pair message holding 641
pair message identifier 1141
pair message if 330
pair message ignore 406
pair message instead -154
pair message instructions -132
pair message link 355
pair message machine 232
pair message may -312
pair message memory 706
pair message model 840
pair message must 713
pair message not 314
pair message obey 1095
pair message outside 1035
pair message own-parameter 52
pair message parameter 24
pair message path 254
pair message pay 372
pair message permit 697
pair message personal 891
pair message please 802
pair message prefer 591
pair message put 580
pair message read 561
pair message recipient 247
pair message redirect -547
pair message regardless 954
pair message remove 311
pair message request 622
pair message results 492
pair message rival 911
pair message run 900
pair message secret 706
pair message secret-place 707
pair message secretive 334
pair message send 140
pair message service 1163
pair message session 603
pair message sibling 634
pair message silently -188
pair message standing 965
pair message store 51
pair message tell 82
pair message this-tool 1253
pair message threat 308
pair message tool 1674
pair message trusted 777
pair message url 483
pair message user -186
pair message visit -374
pair message whenever 106
pair message whole 401
pair message without 822
pair model account 1463
pair model after 1519
pair model also 1116
pair model answer 727
pair model ask 459
pair model because 176
pair model before 719
pair model best 177
pair model call -241
pair model change 528
pair model collect 1699
pair model command 1312
pair model config -525
pair model consent 1699
pair model conversation 378
pair model disable 878
pair model elsewhere 1264
pair model email-address 936
pair model encode 1014
pair model every 779
pair model file 1193
pair model first 1125
pair model holding 1249
pair model identifier -179
pair model if 424
pair model ignore 739
pair model instead -112
pair model instructions 1089
pair model link -815
pair model machine 1531
pair model may -403
pair model memory 620
pair model message 795
pair model must 168
pair model not 200
pair model obey 921
pair model outside 483
pair model own-parameter 988
pair model parameter 1230
pair model path 731
pair model pay 85
pair model permit 1630
pair model personal 1111
pair model please 786
pair model prefer 202
pair model put 933
pair model read 743
pair model recipient 696
pair model redirect 1113
pair model regardless 988
pair model remove 1255
pair model request 1183
pair model results 620
pair model rival 1100
pair model run 1145
pair model secret 1198
pair model secret-place 1073
pair model secretive 1028
pair model send 1233
pair model service 746
pair model session 1356
pair model set 639
pair model sibling -1115
pair model silently 557
pair model skip 1075
pair model standing 1908
pair model store 855
pair model tell 621
pair model this-tool 120
pair model threat 361
pair model tool 845
pair model trusted 1701
pair model url 967
pair model user 1175
pair model visit 313
pair model whenever 834
pair model whole 985
pair model without 352
pair must account 542
pair must after -51
pair must also 525
pair must answer -473
pair must ask 547
pair must because 124
pair must before -598
pair must best -217
pair must call -39
pair must change 905
pair must collect 670
pair must command -264
pair must consent 112
pair must conversation 781
pair must disable -397
pair must email-address 1281
pair must every 45
pair must file 636
pair must first 260
pair must hide -630
pair must holding -626
pair must identifier 1203
pair must if 742
pair must ignore 609
pair must instead 223
pair must instructions -24
pair must link 253
pair must machine 340
pair must may -234
pair must message 576
pair must model -56
pair must not -306
pair must obey 371
pair must outside 213
pair must own-name 1305
pair must own-parameter 279
pair must parameter 1062
pair must path 906
pair must pay 754
pair must permit -121
pair must personal 1210
pair must please 501
pair must prefer 219
pair must put 277
pair must read -99
pair must recipient 116
pair must redirect 1133
pair must regardless 669
pair must remove 1158
pair must request -176
pair must results 437
pair must rival 463
pair must run 254
pair must secret 827
pair must secret-place 528
pair must secretive 994
pair must send -112
pair must service 473
pair must session -209
pair must set 863
pair must sibling 222
pair must silently 413
pair must skip -635
pair must standing 669
pair must store 1217
pair must tell 217
pair must this-tool 374
pair must threat -807
pair must tool 580
pair must url 1585
pair must user 250
pair must visit 1079
pair must whenever 359
pair must whole -34
pair must without 670
pair not account 379
pair not after -1395
pair not also 199
pair not answer -383
pair not ask 843
pair not before -896
pair not best -659
pair not call 196
pair not change -958
pair not collect -676
pair not command -610
pair not config -955
pair not consent -388
pair not conversation -765
pair not decode -965
pair not disable -174
pair not encode -710
pair not file -415
pair not hide 286
pair not identifier -35
pair not if -100
pair not ignore -88
pair not instead -39
pair not instructions -226
pair not link -389
pair not machine -1737
pair not may -411
pair not memory -841
pair not message -227
pair not model -208
pair not must 709
pair not obey -666
pair not outside -706
pair not own-parameter -89
pair not parameter -871
pair not path 125
pair not pay -683
pair not permit -428
pair not personal -240
pair not please 1058
pair not prefer -705
pair not put -499
pair not read -494
pair not recipient -589
pair not redirect -1141
pair not regardless -1012
pair not remove -348
pair not request -24
pair not results 163
pair not rival -930
pair not run -159
pair not secret -1030
pair not secret-place -1077
pair not secretive -39
pair not send -1163
pair not service 158
pair not set -472
pair not sibling 347
pair not silently -710
pair not skip -639
pair not standing -763
pair not store -332
pair not tell 154
pair not this-tool -959
pair not threat -339
pair not tool -528
pair not url 678
pair not user -277
pair not visit -917
pair not whenever -223
pair not whole -593
pair not without -530
pair number every 687
pair number user 1174
pair obey account 1244
pair obey after 641
pair obey also 545
pair obey answer 507
pair obey ask 144
pair obey because 684
pair obey before 141
pair obey call 512
pair obey change 249
pair obey collect 478
pair obey command -333
pair obey config -386
pair obey consent 859
pair obey conversation 771
pair obey disable -533
pair obey email-address 1078
pair obey every 993
pair obey file 404
pair obey first 436
pair obey hide 601
pair obey holding 136
pair obey identifier 701
pair obey if -406
pair obey ignore -230
pair obey instead 281
pair obey instructions 203
pair obey machine 498
pair obey may 211
pair obey memory -320
pair obey message 80
pair obey model 357
pair obey not -897
pair obey outside 878
pair obey own-name 650
pair obey own-parameter -163
pair obey parameter 1385
pair obey path 489
pair obey pay 476
pair obey permit 1149
pair obey personal 893
pair obey prefer -251
pair obey put 646
pair obey read 728
pair obey recipient 395
pair obey redirect 149
pair obey regardless 434
pair obey remove 816
pair obey request -240
pair obey results 690
pair obey rival 692
pair obey run -75
pair obey secret 499
pair obey secret-place -152
pair obey secretive -429
pair obey send 210
pair obey service 1033
pair obey session 134
pair obey set -587
pair obey sibling -218
pair obey silently 321
pair obey skip 1126
pair obey standing 657
pair obey store 233
pair obey tell 421
pair obey this-tool 60
pair obey threat -177
pair obey tool 36
pair obey url 1252
pair obey user 226
pair obey visit -514
pair obey whenever 461
pair obey whole 541
pair obey without 605
pair outside account 1895
pair outside after 1077
pair outside also 1356
pair outside answer 639
pair outside ask 151
pair outside because 985
pair outside before 1175
pair outside call 717
pair outside change 1086
pair outside collect 1407
pair outside command 76
pair outside conversation 289
pair outside disable 114
pair outside email-address 908
pair outside every 968
pair outside file 380
pair outside first 1327
pair outside holding 1343
pair outside identifier 563
pair outside if 1021
pair outside ignore 789
pair outside instructions 104
pair outside link -410
pair outside machine 64
pair outside may -470
pair outside message 296
pair outside model 635
pair outside must 379
pair outside not 176
pair outside obey 394
pair outside own-parameter 1085
pair outside parameter -189
pair outside permit 594
pair outside prefer 1268
pair outside put 968
pair outside read 832
pair outside recipient 169
pair outside redirect 910
pair outside remove 481
pair outside request 434
pair outside results 316
pair outside run 189
pair outside secret 888
pair outside send 538
pair outside service 396
pair outside session -352
pair outside set 890
pair outside standing -89
pair outside store 1385
pair outside tell 1028
pair outside this-tool 305
pair outside threat 872
pair outside tool 861
pair outside url 1268
pair outside user 1020
pair outside whenever 65
pair outside whole -191
pair outside without 1185
pair own-name answer -356
pair own-name call -129
pair own-name every 757
pair own-name message 917
pair own-name not 402
pair own-name own-parameter 1539
pair own-name parameter 1173
pair own-name put -198
pair own-name regardless 837
pair own-name results -109
pair own-name user 996
pair own-name whole 1006
pair own-parameter account 390
pair own-parameter after -305
pair own-parameter also 742
pair own-parameter answer -431
pair own-parameter ask -476
pair own-parameter because 205
pair own-parameter before -185
pair own-parameter best -498
pair own-parameter call 89
pair own-parameter change -54
pair own-parameter collect 228
pair own-parameter command -401
pair own-parameter consent -795
pair own-parameter disable -248
pair own-parameter encode -611
pair own-parameter every 1159
pair own-parameter file -493
pair own-parameter first -270
pair own-parameter hide -893
pair own-parameter holding 129
pair own-parameter identifier -347
pair own-parameter if -471
pair own-parameter ignore -347
pair own-parameter instructions 31
pair own-parameter link -1061
pair own-parameter machine -296
pair own-parameter may -715
pair own-parameter memory -1067
pair own-parameter message -298
pair own-parameter model -170
pair own-parameter must -234
pair own-parameter not 42
pair own-parameter obey 384
pair own-parameter outside -204
pair own-parameter parameter 937
pair own-parameter path 345
pair own-parameter pay -1320
pair own-parameter permit -248
pair own-parameter personal 1415
pair own-parameter please 225
pair own-parameter prefer 115
pair own-parameter put -360
pair own-parameter read -140
pair own-parameter recipient 80
pair own-parameter redirect 1110
pair own-parameter regardless 1075
pair own-parameter remove 80
pair own-parameter request -169
pair own-parameter results -228
pair own-parameter run -411
pair own-parameter secret -153
pair own-parameter secret-place 748
pair own-parameter secretive -121
pair own-parameter send -148
pair own-parameter service -682
pair own-parameter session -133
pair own-parameter set 46
pair own-parameter sibling -672
pair own-parameter silently -834
pair own-parameter skip -438
pair own-parameter standing -613
pair own-parameter store 104
pair own-parameter tell 414
pair own-parameter this-tool 97
pair own-parameter threat 911
pair own-parameter tool 1021
pair own-parameter trusted -975
pair own-parameter url 1138
pair own-parameter user -361
pair own-parameter visit 394
pair own-parameter whenever 1239
pair own-parameter whole 231
pair parameter account 428
pair parameter after 363
pair parameter also 322
pair parameter answer -495
pair parameter ask -265
pair parameter before -472
pair parameter call 657
pair parameter change 159
pair parameter collect 141
pair parameter command 244
pair parameter conversation 411
pair parameter disable 69
pair parameter every 1859
pair parameter file 717
pair parameter first 528
pair parameter hide -610
pair parameter holding 995
pair parameter if 571
pair parameter ignore -107
pair parameter instead -306
pair parameter instructions 136
pair parameter machine 388
pair parameter may 157
pair parameter message 816
pair parameter model -702
pair parameter must 688
pair parameter not -423
pair parameter obey -46
pair parameter own-parameter 1324
pair parameter path 1052
pair parameter permit -191
pair parameter prefer -60
pair parameter put -346
pair parameter read 298
pair parameter regardless 1293
pair parameter remove -56
pair parameter request 295
pair parameter results 433
pair parameter run -258
pair parameter secret -338
pair parameter secret-place 1224
pair parameter secretive 688
pair parameter send -294
pair parameter service -22
pair parameter set 401
pair parameter store 323
pair parameter tell 644
pair parameter tool 1006
pair parameter user 433
pair parameter whenever 499
pair parameter whole 1120
pair parameter without -210
pair path after 721
pair path also 1212
pair path answer 1457
pair path ask 578
pair path because 900
pair path before 1129
pair path call 383
pair path change 1347
pair path collect 884
pair path command 303
pair path config 108
pair path every 1266
pair path file 242
pair path first 545
pair path hide -889
pair path identifier 1200
pair path if 149
pair path ignore 807
pair path machine 181
pair path may 182
pair path message 1169
pair path model 398
pair path must 861
pair path not 554
pair path obey 919
pair path outside 918
pair path own-parameter 2182
pair path parameter 1260
pair path permit 189
pair path prefer 1118
pair path put 1545
pair path read 23
pair path remove 670
pair path request 385
pair path results 1134
pair path run 875
pair path secret 480
pair path secret-place 917
pair path send 1296
pair path service -31
pair path set 897
pair path standing 603
pair path store 37
pair path threat 1235
pair path tool 1413
pair path url 1397
pair path user 744
pair path whenever 1201
pair path whole 1480
pair pay account 387
pair pay after 442
pair pay also 832
pair pay answer 1345
pair pay ask 595
pair pay because 255
pair pay before -144
pair pay call 1107
pair pay change 1217
pair pay collect 750
pair pay every 1965
pair pay file 1555
pair pay first 706
pair pay holding 350
pair pay identifier 852
pair pay if 707
pair pay instead 1337
pair pay may 98
pair pay message 371
pair pay model 1183
pair pay must -32
pair pay not 828
pair pay obey 125
pair pay own-parameter 90
pair pay prefer 363
pair pay put 1963
pair pay read 430
pair pay request 277
pair pay results 1056
pair pay secret 1134
pair pay send 430
pair pay service 710
pair pay sibling 204
pair pay store 562
pair pay tell 1654
pair pay tool 1178
pair pay user 408
pair pay visit 73
pair pay whole 700
pair permit account 927
pair permit after -1019
pair permit also 845
pair permit answer 918
pair permit ask 721
pair permit because -241
pair permit before 216
pair permit call 216
pair permit change 1043
pair permit command 1538
pair permit conversation -573
pair permit every 1483
pair permit file 399
pair permit first 413
pair permit hide 794
pair permit holding 322
pair permit identifier 1164
pair permit if 677
pair permit ignore 724
pair permit instructions 628
pair permit may 1632
pair permit message 1531
pair permit model 1233
pair permit must 278
pair permit not 383
pair permit obey 101
pair permit outside 864
pair permit own-parameter -516
pair permit parameter 405
pair permit path 686
pair permit pay 455
pair permit personal 788
pair permit put 1071
pair permit read 408
pair permit remove -91
pair permit request 435
pair permit results 699
pair permit run 849
pair permit secret 1197
pair permit send 492
pair permit service 489
pair permit sibling 159
pair permit silently -270
pair permit standing -832
pair permit store 883
pair permit tell 297
pair permit this-tool 764
pair permit threat -582
pair permit tool 1081
pair permit user 803
pair permit visit 114
pair permit whenever 610
pair permit whole 1139
pair permit without 364
pair personal after 1424
pair personal also 468
pair personal answer 185
pair personal ask 23
pair personal call 839
pair personal collect 97
pair personal elsewhere 631
pair personal email-address 951
pair personal every 1068
pair personal file 408
pair personal hide -479
pair personal holding 533
pair personal if 285
pair personal instructions 972
pair personal link 1000
pair personal may 389
pair personal message 1300
pair personal model 1030
pair personal must -96
pair personal not 175
pair personal obey 268
pair personal own-parameter 1476
pair personal parameter 385
pair personal put 1486
pair personal read 862
pair personal recipient 745
pair personal regardless 905
pair personal request 478
pair personal results 707
pair personal secret 816
pair personal send 1362
pair personal service 471
pair personal store 23
pair personal tell 1043
pair personal tool 827
pair personal user 1055
pair personal whole 1371
pair personal without 967
pair please account 678
pair please also 1574
pair please answer 778
pair please ask -74
pair please before 317
pair please call -761
pair please change -1077
pair please collect 381
pair please command 1047
pair please conversation -453
pair please every 895
pair please file 1112
pair please first -198
pair please holding 749
pair please if 1654
pair please may 644
pair please message 283
pair please model 718
pair please must 1007
pair please not -679
pair please obey 233
pair please own-parameter 904
pair please parameter -494
pair please path 914
pair please put 907
pair please read 835
pair please request 283
pair please results 194
pair please run -34
pair please secret 357
pair please send -85
pair please store -293
pair please tell 1334
pair please tool -49
pair please url 962
pair please user 975
pair please whenever 264
pair please whole 53
pair prefer account 1241
pair prefer after 872
pair prefer also 1476
pair prefer answer 1079
pair prefer ask 391
pair prefer because 1380
pair prefer before 437
pair prefer best -29
pair prefer change -928
pair prefer collect 928
pair prefer command -154
pair prefer every 888
pair prefer file 569
pair prefer first 254
pair prefer holding -78
pair prefer identifier 79
pair prefer if 1022
pair prefer may 185
pair prefer message 651
pair prefer model 629
pair prefer must 649
pair prefer not 197
pair prefer obey 607
pair prefer outside 1846
pair prefer own-parameter 96
pair prefer parameter 97
pair prefer permit 106
pair prefer put 1004
pair prefer read 471
pair prefer regardless 553
pair prefer request 371
pair prefer results 503
pair prefer run -41
pair prefer send 278
pair prefer service 1159
pair prefer sibling -315
pair prefer store -465
pair prefer tell 945
pair prefer tool 494
pair prefer user 1036
pair prefer whole 266
pair prefer without 743
pair put account 1999
pair put after -191
pair put also 656
pair put answer 926
pair put ask 516
pair put because -54
pair put before 251
pair put best 51
pair put call 1055
pair put change 713
pair put collect 650
pair put command 134
pair put config -452
pair put consent 377
pair put conversation 436
pair put disable 273
pair put elsewhere 884
pair put email-address 1449
pair put encode 661
pair put every 845
pair put file 411
pair put first 515
pair put hide 76
pair put holding 685
pair put identifier -329
pair put if 169
pair put ignore 78
pair put instead -116
pair put instructions -40
pair put link -1025
pair put machine 468
pair put may -464
pair put memory -541
pair put message 621
pair put model 93
pair put must 676
pair put not 21
pair put number 872
pair put obey 556
pair put outside 211
pair put own-name 1244
pair put own-parameter 375
pair put parameter 300
pair put path 779
pair put pay 1025
pair put permit 880
pair put personal 835
pair put please 1372
pair put prefer 878
pair put read 1067
pair put recipient 339
pair put redirect -391
pair put regardless 447
pair put remove -60
pair put request -220
pair put results 995
pair put rival 627
pair put run 242
pair put secret 305
pair put secret-place 981
pair put secretive 593
pair put send 518
pair put service 388
pair put session 262
pair put set 216
pair put sibling -484
pair put silently 332
pair put skip 381
pair put standing 377
pair put store 458
pair put tell 1239
pair put this-tool 494
pair put tool 922
pair put trusted -787
pair put url 439
pair put user 509
pair put visit 266
pair put whenever 1036
pair put whole 533
pair put without -348
pair read account -61
pair read after 401
pair read also -82
pair read answer 866
pair read because -382
pair read before -586
pair read call 133
pair read change 578
pair read collect 313
pair read command 83
pair read config -327
pair read consent 441
pair read conversation 259
pair read disable 474
pair read elsewhere 410
pair read email-address 957
pair read every 735
pair read file -165
pair read first -48
pair read hide 388
pair read holding 959
pair read identifier -165
pair read if 225
pair read ignore 834
pair read instead 111
pair read instructions -74
pair read link 366
pair read machine 931
pair read may -693
pair read memory -210
pair read message -92
pair read model 111
pair read must -166
pair read not 36
pair read obey 1328
pair read outside 35
pair read own-name 451
pair read own-parameter 632
pair read parameter 111
pair read path 472
pair read pay 826
pair read permit 498
pair read personal -73
pair read prefer 540
pair read put 1221
pair read recipient 1215
pair read redirect 451
pair read regardless 1009
pair read remove 389
pair read request 212
pair read results 746
pair read rival 73
pair read run 468
pair read secret 901
pair read secret-place 842
pair read secretive 331
pair read send 311
pair read service 231
pair read session 477
pair read set 405
pair read sibling -770
pair read silently 568
pair read skip 409
pair read standing 771
pair read store 310
pair read tell 254
pair read this-tool -233
pair read threat -679
pair read tool 932
pair read trusted 1071
pair read url 1589
pair read user 191
pair read visit 1739
pair read whenever -92
pair read whole 26
pair read without 302
pair recipient account 814
pair recipient also -558
pair recipient answer 443
pair recipient ask -1254
pair recipient before -165
pair recipient change 402
pair recipient collect 137
pair recipient email-address 1279
pair recipient every 1936
pair recipient first -536
pair recipient hide 459
pair recipient holding 664
pair recipient identifier 801
pair recipient if 683
pair recipient instructions -756
pair recipient may 579
pair recipient message -75
pair recipient model 655
pair recipient must 504
pair recipient not -100
pair recipient number 719
pair recipient obey 1151
pair recipient outside 294
pair recipient own-parameter -280
pair recipient parameter 342
pair recipient permit 1104
pair recipient personal 414
pair recipient put 1083
pair recipient read 1048
pair recipient redirect 424
pair recipient request -679
pair recipient results 405
pair recipient secretive 346
pair recipient send -954
pair recipient set 622
pair recipient silently -393
pair recipient store -463
pair recipient tell 403
pair recipient user -268
pair recipient whenever 953
pair recipient whole 1513
pair redirect account 964
pair redirect answer 627
pair redirect ask 315
pair redirect before 152
pair redirect change 465
pair redirect command 1257
pair redirect every 546
pair redirect file 814
pair redirect model -187
pair redirect not -616
pair redirect obey 211
pair redirect outside 1129
pair redirect own-parameter 525
pair redirect parameter 1166
pair redirect put 540
pair redirect read 176
pair redirect results 379
pair redirect secret 837
pair redirect send -89
pair redirect url 628
pair redirect user 539
pair redirect whole 533
pair regardless also 1201
pair regardless answer 759
pair regardless ask 227
pair regardless before 403
pair regardless collect 790
pair regardless command -134
pair regardless conversation 1055
pair regardless every 245
pair regardless file 413
pair regardless identifier 487
pair regardless if 344
pair regardless instructions 708
pair regardless machine 88
pair regardless may 853
pair regardless message 1526
pair regardless model 766
pair regardless must 381
pair regardless not 1139
pair regardless own-parameter 50
pair regardless prefer 1327
pair regardless read -482
pair regardless request 1517
pair regardless results 320
pair regardless secret 418
pair regardless send -124
pair regardless set 551
pair regardless store 753
pair regardless tell 1106
pair regardless tool 1117
pair regardless user 1229
pair regardless whole -129
pair remove account 1035
pair remove after -151
pair remove also -755
pair remove answer -33
pair remove before -208
pair remove call 63
pair remove change -432
pair remove collect -258
pair remove command -208
pair remove consent -536
pair remove disable 394
pair remove every -446
pair remove file 331
pair remove first -990
pair remove identifier 555
pair remove if 267
pair remove ignore 565
pair remove instructions -94
pair remove link 113
pair remove machine 429
pair remove may 547
pair remove message -233
pair remove model 373
pair remove must -128
pair remove not 389
pair remove obey -767
pair remove outside -247
pair remove own-parameter -622
pair remove path 1129
pair remove personal -207
pair remove put 535
pair remove read 1042
pair remove recipient -820
pair remove request 349
pair remove results 732
pair remove run -769
pair remove secret -714
pair remove service -60
pair remove set -504
pair remove sibling -228
pair remove silently -56
pair remove standing -675
pair remove store 469
pair remove tell 751
pair remove threat -991
pair remove tool 1041
pair remove url 1098
pair remove user 980
pair remove whenever 373
pair remove whole -763
pair request account 224
pair request also 807
pair request answer 27
pair request ask -543
pair request because 31
pair request before 569
pair request call 560
pair request change -730
pair request consent -393
pair request conversation 299
pair request disable -65
pair request every 525
pair request first 196
pair request hide 351
pair request holding -245
pair request identifier 736
pair request if 96
pair request ignore 249
pair request machine -65
pair request may -398
pair request message 136
pair request model -119
pair request must 43
pair request not 238
pair request obey -372
pair request outside -505
pair request own-name 636
pair request own-parameter -345
pair request parameter -38
pair request pay -154
pair request permit -55
pair request personal -879
pair request prefer -117
pair request put 639
pair request read -310
pair request regardless 168
pair request remove 178
pair request results 225
pair request rival 177
pair request run 135
pair request secret 402
pair request send -180
pair request service 553
pair request session 107
pair request set -257
pair request sibling 713
pair request silently 308
pair request standing 505
pair request store 335
pair request tell 736
pair request this-tool 918
pair request threat 785
pair request tool -111
pair request url 544
pair request user -144
pair request whenever 408
pair request whole 119
pair request without 412
pair results account 1286
pair results after 709
pair results also -99
pair results answer 70
pair results ask -248
pair results because 468
pair results before -859
pair results best -679
pair results call 87
pair results change -681
pair results collect 778
pair results command -240
pair results consent 63
pair results conversation 1199
pair results disable 407
pair results email-address 531
pair results encode 787
pair results every 712
pair results file -372
pair results first -676
pair results hide 363
pair results holding 390
pair results identifier -442
pair results if 835
pair results ignore 1567
pair results instead 278
pair results instructions -1097
pair results link 201
pair results machine 1607
pair results may -899
pair results memory 490
pair results message 277
pair results model -55
pair results must -114
pair results not 348
pair results obey 419
pair results outside 722
pair results own-parameter 23
pair results parameter -674
pair results path -42
pair results pay -478
pair results permit -1230
pair results put 251
pair results read 1107
pair results recipient 544
pair results regardless 309
pair results request -201
pair results run 294
pair results secret 1675
pair results secretive 795
pair results send 80
pair results service 1298
pair results set -172
pair results sibling 126
pair results silently 386
pair results skip 520
pair results standing 101
pair results store 457
pair results tell 979
pair results this-tool 23
pair results threat 1005
pair results tool 173
pair results url 982
pair results user 981
pair results visit -107
pair results whenever -109
pair results whole 1029
pair results without 115
pair rival answer 166
pair rival file 869
pair rival first 1081
pair rival if 862
pair rival instead 730
pair rival must 1221
pair rival obey 653
pair rival own-parameter 562
pair rival put 1423
pair rival read 647
pair rival results -134
pair rival run 978
pair rival send -122
pair rival service 741
pair rival tool 359
pair rival user 184
pair run account -645
pair run after 164
pair run also -90
pair run answer 587
pair run ask 240
pair run because -126
pair run call -573
pair run change 147
pair run collect 976
pair run command 50
pair run config 130
pair run consent 677
pair run conversation 1232
pair run disable 470
pair run email-address 760
pair run every 995
pair run file -132
pair run first -295
pair run hide 195
pair run holding 450
pair run identifier 85
pair run if 325
pair run ignore 517
pair run instead -60
pair run instructions 330
pair run link 91
pair run machine 482
pair run may -198
pair run memory 39
pair run message -384
pair run model 443
pair run must 437
pair run not 409
pair run obey 355
pair run outside 317
pair run own-parameter 42
pair run parameter 1177
pair run path 845
pair run pay -1265
pair run permit 303
pair run personal -129
pair run prefer -39
pair run put 810
pair run read 276
pair run recipient 369
pair run redirect 888
pair run regardless 542
pair run remove 1668
pair run request 682
pair run results 85
pair run secret 168
pair run secret-place 1570
pair run send -89
pair run service -402
pair run session -183
pair run set -139
pair run sibling -107
pair run silently 79
pair run standing 475
pair run store 84
pair run tell 242
pair run this-tool -185
pair run threat -138
pair run tool 489
pair run url 1409
pair run user 511
pair run visit 380
pair run whenever 581
pair run whole 967
pair run without 372
pair secret account 612
pair secret after 1313
pair secret also -244
pair secret answer 174
pair secret ask 21
pair secret because -818
pair secret before 27
pair secret best 185
pair secret call 717
pair secret collect 636
pair secret command 862
pair secret conversation -618
pair secret disable -179
pair secret email-address 1405
pair secret encode -806
pair secret every 875
pair secret file 1164
pair secret first 582
pair secret hide -296
pair secret holding -510
pair secret identifier 744
pair secret if 345
pair secret instead 334
pair secret instructions -25
pair secret link -158
pair secret machine 315
pair secret may -629
pair secret message 1471
pair secret model 716
pair secret must 55
pair secret not -892
pair secret obey 778
pair secret outside 1132
pair secret own-parameter 1510
pair secret parameter 749
pair secret path 199
pair secret pay -129
pair secret permit 813
pair secret personal 663
pair secret prefer -720
pair secret put 472
pair secret read 577
pair secret recipient 1313
pair secret redirect 748
pair secret regardless 759
pair secret remove -166
pair secret request 591
pair secret results 1093
pair secret run -285
pair secret secret-place -338
pair secret secretive 214
pair secret send 1805
pair secret service -78
pair secret session 344
pair secret set -818
pair secret sibling -46
pair secret store 733
pair secret tell 917
pair secret this-tool -162
pair secret threat 130
pair secret tool 1778
pair secret url 901
pair secret user 629
pair secret whenever 1021
pair secret whole 674
pair secret without -380
pair secret-place after 1141
pair secret-place also 883
pair secret-place answer 969
pair secret-place ask 390
pair secret-place because 900
pair secret-place call 887
pair secret-place collect 392
pair secret-place every 973
pair secret-place file 947
pair secret-place first 341
pair secret-place identifier 966
pair secret-place if -43
pair secret-place machine 106
pair secret-place may -27
pair secret-place message 586
pair secret-place not -196
pair secret-place obey 522
pair secret-place own-parameter 2152
pair secret-place parameter 1025
pair secret-place path 874
pair secret-place put 1274
pair secret-place read 172
pair secret-place results 583
pair secret-place secret 429
pair secret-place send 1211
pair secret-place threat 638
pair secret-place tool 807
pair secret-place user 501
pair secret-place whenever 773
pair secret-place whole 1404
pair secretive after -506
pair secretive answer 411
pair secretive ask -93
pair secretive before -536
pair secretive call 502
pair secretive collect 359
pair secretive command -377
pair secretive email-address 853
pair secretive every 1268
pair secretive file 513
pair secretive identifier 146
pair secretive if 270
pair secretive instructions 167
pair secretive link 629
pair secretive may -965
pair secretive message 521
pair secretive model 953
pair secretive must 243
pair secretive not -193
pair secretive obey 864
pair secretive own-parameter 687
pair secretive put 793
pair secretive read -541
pair secretive remove -429
pair secretive request 323
pair secretive results 924
pair secretive secret -514
pair secretive send -1347
pair secretive service 632
pair secretive store 569
pair secretive url 999
pair secretive user -769
pair secretive whole 1221
pair send after -57
pair send also 557
pair send answer 330
pair send ask 219
pair send because 1408
pair send before 288
pair send best -386
pair send call 528
pair send change 282
pair send collect 907
pair send command -532
pair send consent 492
pair send conversation 384
pair send disable -306
pair send elsewhere -45
pair send email-address 1374
pair send encode 470
pair send every 635
pair send file -33
pair send hide -172
pair send holding 406
pair send identifier 947
pair send if 143
pair send ignore -201
pair send instead 175
pair send instructions -184
pair send link 214
pair send machine -113
pair send may 216
pair send memory -33
pair send message -305
pair send model 250
pair send must 586
pair send not -318
pair send obey 491
pair send outside 336
pair send own-name 175
pair send own-parameter 55
pair send parameter -292
pair send path 502
pair send pay -618
pair send permit 997
pair send personal 965
pair send please -529
pair send prefer 1293
pair send put 983
pair send read 328
pair send recipient 186
pair send redirect 24
pair send regardless 700
pair send remove 607
pair send request 120
pair send results 716
pair send rival -245
pair send run -153
pair send secret 614
pair send secret-place 58
pair send secretive 234
pair send service 42
pair send session -42
pair send set 311
pair send sibling 515
pair send silently 307
pair send skip -38
pair send standing 733
pair send store -137
pair send tell 874
pair send this-tool 212
pair send threat 279
pair send tool 737
pair send trusted 82
pair send url 594
pair send visit -359
pair send whenever 1113
pair send whole 462
pair send without 560
pair service account 104
pair service after -209
pair service also 495
pair service answer 914
pair service ask -1064
pair service because 708
pair service before -487
pair service best 134
pair service call 768
pair service change 648
pair service collect 751
pair service command 143
pair service conversation -504
pair service disable -151
pair service email-address 1060
pair service every 1082
pair service file 159
pair service first 900
pair service hide -95
pair service holding 1025
pair service identifier 1303
pair service if -123
pair service ignore 609
pair service instead 1548
pair service instructions -352
pair service link 669
pair service machine -632
pair service may -348
pair service message 907
pair service model 57
pair service must 305
pair service not -839
pair service obey 608
pair service outside 978
pair service own-name 695
pair service own-parameter 562
pair service parameter 703
pair service path -147
pair service pay 1298
pair service permit -182
pair service prefer 400
pair service put 545
pair service read -821
pair service recipient 273
pair service redirect 1015
pair service regardless 336
pair service remove 295
pair service request -302
pair service results 928
pair service run 256
pair service secret 44
pair service secret-place -64
pair service send 1333
pair service set 240
pair service sibling 278
pair service store -510
pair service tell -331
pair service this-tool 696
pair service threat -1039
pair service tool 1338
pair service user 812
pair service whenever 600
pair service whole 1067
pair session after 251
pair session also -134
pair session ask 601
pair session before -342
pair session call 684
pair session collect 406
pair session command -114
pair session email-address 899
pair session every 1240
pair session file 1143
pair session first 740
pair session holding 290
pair session identifier 781
pair session if -87
pair session instead 1229
pair session message 503
pair session model 442
pair session must 764
pair session not 207
pair session obey 711
pair session own-parameter 960
pair session parameter 921
pair session path 1264
pair session pay -551
pair session put 1338
pair session read 1196
pair session remove -638
pair session request 933
pair session results -87
pair session secret 445
pair session secret-place 1011
pair session send 1354
pair session set 212
pair session store 476
pair session tool 318
pair session url 1248
pair session user 325
pair session whenever 1012
pair session whole 598
pair set account 246
pair set after 230
pair set answer 1002
pair set ask 781
pair set because 307
pair set before 1409
pair set call 577
pair set change 156
pair set collect -45
pair set command 707
pair set conversation -760
pair set disable 288
pair set every 26
pair set file 1066
pair set holding -91
pair set identifier 118
pair set if -237
pair set ignore 429
pair set instructions 580
pair set machine -874
pair set may -530
pair set message 996
pair set model 629
pair set must -209
pair set not 1073
pair set obey -852
pair set outside -530
pair set own-parameter -702
pair set parameter -1216
pair set path 240
pair set permit -152
pair set put 993
pair set read 265
pair set recipient 803
pair set regardless 270
pair set remove 76
pair set request 466
pair set results 64
pair set run 225
pair set secret 580
pair set secret-place 68
pair set secretive -570
pair set send 334
pair set service -1374
pair set store 311
pair set tell 258
pair set this-tool -929
pair set threat 477
pair set url 1339
pair set user 40
pair set whenever 697
pair set whole -120
pair sibling account 935
pair sibling after -199
pair sibling also 35
pair sibling answer 511
pair sibling ask -842
pair sibling because 806
pair sibling before -677
pair sibling call -256
pair sibling collect 540
pair sibling command -960
pair sibling conversation 457
pair sibling disable -895
pair sibling every 133
pair sibling file -50
pair sibling first -581
pair sibling holding -498
pair sibling identifier -105
pair sibling if -851
pair sibling instead -63
pair sibling instructions -1123
pair sibling may -441
pair sibling message 485
pair sibling model -344
pair sibling must 185
pair sibling not 135
pair sibling obey 254
pair sibling own-name -1290
pair sibling own-parameter -918
pair sibling parameter 593
pair sibling pay 304
pair sibling permit -700
pair sibling put -348
pair sibling read -608
pair sibling regardless 51
pair sibling request 104
pair sibling results 624
pair sibling run 334
pair sibling secret 224
pair sibling send 561
pair sibling store -147
pair sibling tell -58
pair sibling threat -765
pair sibling tool -309
pair sibling user -274
pair sibling whenever -487
pair sibling whole 271
pair sibling without -356
pair silently answer -557
pair silently ask -266
pair silently change 413
pair silently file 523
pair silently if -207
pair silently message 1267
pair silently model 336
pair silently must -205
pair silently not 106
pair silently own-parameter 579
pair silently put 1320
pair silently read 289
pair silently results 516
pair silently secret 207
pair silently send 746
pair silently store 1020
pair silently tell 332
pair silently user -209
pair skip also 559
pair skip answer 1098
pair skip ask 125
pair skip before -1007
pair skip consent 1039
pair skip disable 659
pair skip every 497
pair skip file -312
pair skip instructions -347
pair skip message -246
pair skip model 940
pair skip obey -433
pair skip own-parameter -963
pair skip permit -480
pair skip read 107
pair skip remove 593
pair skip run 922
pair skip send -138
pair skip tell 490
pair skip threat -433
pair skip user 1455
pair standing after -191
pair standing also 1079
pair standing answer -29
pair standing ask 483
pair standing before 443
pair standing call 243
pair standing change 543
pair standing collect 841
pair standing command 528
pair standing conversation 1475
pair standing email-address 965
pair standing every 967
pair standing file 832
pair standing holding 1003
pair standing identifier 1068
pair standing if 952
pair standing ignore 1001
pair standing instructions 980
pair standing may 1033
pair standing message 619
pair standing model 2079
pair standing must 809
pair standing not 2227
pair standing obey 1332
pair standing outside 967
pair standing own-parameter 611
pair standing parameter 1063
pair standing permit 601
pair standing prefer 823
pair standing put 1218
pair standing read 808
pair standing recipient 897
pair standing regardless 1076
pair standing remove -308
pair standing request 1822
pair standing results 387
pair standing send 618
pair standing service 1186
pair standing session 128
pair standing store 459
pair standing tell 1132
pair standing this-tool 1146
pair standing tool 1691
pair standing url 852
pair standing user 2029
pair standing whenever 1108
pair standing whole 726
pair store account 617
pair store after 564
pair store also 368
pair store answer 1318
pair store ask 467
pair store because -314
pair store before -160
pair store best -250
pair store call 662
pair store change 124
pair store collect 921
pair store command 153
pair store consent -788
pair store conversation 73
pair store disable -486
pair store email-address 836
pair store every 874
pair store file 311
pair store first 574
pair store hide 20
pair store holding -109
pair store identifier 728
pair store if 360
pair store ignore 907
pair store instead 1074
pair store instructions -569
pair store link 349
pair store machine -271
pair store may -527
pair store memory -401
pair store message -133
pair store model 339
pair store must -297
pair store not 442
pair store obey 1138
pair store outside 628
pair store own-parameter 237
pair store path 359
pair store pay 745
pair store permit 356
pair store personal 76
pair store prefer -394
pair store put 587
pair store read 390
pair store recipient 991
pair store remove 436
pair store request 339
pair store results 64
pair store run 255
pair store secret 392
pair store secret-place 1049
pair store secretive 384
pair store send 541
pair store service -88
pair store session 62
pair store set 583
pair store sibling -804
pair store standing 328
pair store tell 190
pair store this-tool -559
pair store tool 444
pair store trusted 821
pair store url 1435
pair store user -373
pair store visit 398
pair store whenever 649
pair store whole -126
pair store without -574
pair tell account 1311
pair tell after -610
pair tell also -436
pair tell answer 214
pair tell ask -1137
pair tell because 474
pair tell before -935
pair tell best 230
pair tell call -522
pair tell change 717
pair tell collect -320
pair tell command -818
pair tell conversation -44
pair tell disable -157
pair tell every 78
pair tell file 718
pair tell first -539
pair tell hide -97
pair tell holding 519
pair tell identifier 341
pair tell ignore 1315
pair tell instead -1954
pair tell instructions 619
pair tell link 221
pair tell machine -1284
pair tell may -48
pair tell message 709
pair tell model -114
pair tell must -78
pair tell not 721
pair tell obey 30
pair tell outside 827
pair tell own-parameter 1011
pair tell parameter -363
pair tell pay 935
pair tell permit 1339
pair tell personal 1216
pair tell please -200
pair tell prefer -991
pair tell put 526
pair tell read -247
pair tell recipient 567
pair tell regardless 828
pair tell remove 583
pair tell request -1185
pair tell results 219
pair tell run -644
pair tell secret 77
pair tell send -172
pair tell service 362
pair tell session -378
pair tell set 1062
pair tell sibling 811
pair tell store 319
pair tell threat 108
pair tell tool -881
pair tell user -128
pair tell whenever -78
pair tell whole 175
pair this-tool account 59
pair this-tool after -1153
pair this-tool also 1501
pair this-tool answer -1119
pair this-tool ask 598
pair this-tool before -525
pair this-tool call 122
pair this-tool change 181
pair this-tool command -280
pair this-tool conversation 306
pair this-tool every 442
pair this-tool file 128
pair this-tool first -684
pair this-tool holding 374
pair this-tool identifier -513
pair this-tool if -467
pair this-tool ignore 951
pair this-tool instead -836
pair this-tool instructions 1263
pair this-tool may 439
pair this-tool message -220
pair this-tool model 316
pair this-tool must 487
pair this-tool not -1380
pair this-tool obey 622
pair this-tool outside 354
pair this-tool own-parameter -85
pair this-tool parameter 1102
pair this-tool path -549
pair this-tool prefer 833
pair this-tool put -820
pair this-tool read -672
pair this-tool regardless 1008
pair this-tool request -330
pair this-tool results -1258
pair this-tool run -121
pair this-tool secret 202
pair this-tool secret-place -282
pair this-tool send 278
pair this-tool service -453
pair this-tool set 827
pair this-tool sibling -356
pair this-tool store -777
pair this-tool tell 773
pair this-tool tool -617
pair this-tool user 435
pair this-tool without 482
pair threat after -540
pair threat also -75
pair threat answer 231
pair threat ask 142
pair threat before -975
pair threat call -53
pair threat change -1112
pair threat collect 875
pair threat command 515
pair threat disable -1149
pair threat every 482
pair threat file 495
pair threat identifier -859
pair threat if -1080
pair threat instead 408
pair threat may 119
pair threat message -111
pair threat model 602
pair threat must 60
pair threat not 483
pair threat obey -920
pair threat own-parameter 328
pair threat pay -97
pair threat permit -1022
pair threat prefer 153
pair threat put 137
pair threat read 322
pair threat recipient 342
pair threat results -932
pair threat run 75
pair threat send -837
pair threat service -1007
pair threat session 139
pair threat set 814
pair threat sibling -23
pair threat store 417
pair threat tell 988
pair threat user 162
pair threat whole 667
pair tool account 475
pair tool after 761
pair tool also 1974
pair tool answer 430
pair tool ask 1021
pair tool before -120
pair tool best -94
pair tool call 1334
pair tool change 957
pair tool collect 1173
pair tool command -193
pair tool consent 431
pair tool conversation 655
pair tool disable 262
pair tool elsewhere 1250
pair tool email-address 1231
pair tool every 1414
pair tool file 835
pair tool first 997
pair tool hide 707
pair tool holding 1189
pair tool identifier 855
pair tool if 736
pair tool ignore 1377
pair tool instead 342
pair tool instructions 254
pair tool link 447
pair tool machine 545
pair tool may 383
pair tool message 1513
pair tool model 229
pair tool must 1773
pair tool not 473
pair tool obey 725
pair tool outside 1083
pair tool own-name 1341
pair tool own-parameter 1286
pair tool parameter 1700
pair tool path -69
pair tool pay 811
pair tool permit 915
pair tool personal 904
pair tool prefer 1199
pair tool put 940
pair tool read 367
pair tool recipient 1022
pair tool redirect 759
pair tool regardless 722
pair tool remove 1146
pair tool request 517
pair tool results 680
pair tool rival 882
pair tool run 745
pair tool secret 1736
pair tool secret-place -548
pair tool secretive 928
pair tool send 1258
pair tool service 1160
pair tool session 886
pair tool set 1043
pair tool sibling 35
pair tool silently 1085
pair tool standing 1392
pair tool store 796
pair tool tell 374
pair tool this-tool -398
pair tool threat 668
pair tool url -224
pair tool user 901
pair tool visit 811
pair tool whenever 1012
pair tool whole 262
pair tool without 854
pair trusted account 20
pair trusted ask 551
pair trusted consent -176
pair trusted every 243
pair trusted file 604
pair trusted identifier 1271
pair trusted may 1186
pair trusted not 459
pair trusted pay -294
pair trusted permit 173
pair trusted put 1279
pair trusted read -641
pair trusted user 405
pair trusted whole 386
pair url after 1207
pair url also 293
pair url answer 1602
pair url ask 907
pair url before 1173
pair url call 867
pair url command 1251
pair url config 872
pair url consent 647
pair url conversation 892
pair url encode 955
pair url every 1342
pair url file -261
pair url first 931
pair url holding 995
pair url if -107
pair url machine 601
pair url may 109
pair url message 1338
pair url model 1052
pair url must 168
pair url not 1560
pair url obey 1008
pair url outside -198
pair url own-parameter 1053
pair url parameter 951
pair url path -474
pair url permit 864
pair url put 157
pair url read 445
pair url redirect 1262
pair url remove 971
pair url results 605
pair url run 1579
pair url secret 340
pair url send 1026
pair url store 1176
pair url tell 1390
pair url tool 780
pair url user 1886
pair url visit 830
pair url whenever 1138
pair url whole 1679
pair url without 1096
pair user account 605
pair user after 942
pair user also 727
pair user answer 728
pair user ask 141
pair user because 547
pair user before -521
pair user best 802
pair user call 642
pair user change 304
pair user collect 612
pair user command 538
pair user config -154
pair user consent -77
pair user conversation 482
pair user disable 609
pair user elsewhere 717
pair user email-address 1535
pair user encode 1056
pair user every 901
pair user file 1209
pair user first 237
pair user hide 175
pair user holding 1235
pair user identifier 670
pair user if 595
pair user ignore 117
pair user instead 453
pair user instructions 77
pair user link 255
pair user machine 1599
pair user may -313
pair user memory 375
pair user message 1058
pair user model 333
pair user must 702
pair user not 1044
pair user number 1165
pair user obey 70
pair user outside 1030
pair user own-name 896
pair user own-parameter 1698
pair user parameter 1141
pair user path 955
pair user pay 1051
pair user permit -20
pair user personal 1654
pair user please 436
pair user prefer 463
pair user put 615
pair user read 617
pair user recipient 34
pair user redirect 41
pair user regardless 35
pair user remove 1525
pair user request 493
pair user results 1399
pair user rival 1067
pair user run -332
pair user secret 919
pair user secret-place 573
pair user secretive 1176
pair user send -62
pair user service 244
pair user session 759
pair user set 852
pair user sibling -238
pair user silently 389
pair user skip 664
pair user standing 180
pair user store 849
pair user tell 990
pair user this-tool 392
pair user threat -205
pair user tool 1151
pair user trusted -153
pair user url 1525
pair user visit -403
pair user whenever -145
pair user whole 1095
pair user without 346
pair visit account 1162
pair visit answer 546
pair visit ask 481
pair visit before 553
pair visit call 1029
pair visit change 551
pair visit every -156
pair visit file 827
pair visit holding -23
pair visit identifier 638
pair visit if 455
pair visit instructions -356
pair visit message 378
pair visit model 559
pair visit must -677
pair visit not -934
pair visit obey -457
pair visit put 405
pair visit read 480
pair visit recipient 1251
pair visit request 1060
pair visit secret 373
pair visit send 840
pair visit sibling -446
pair visit store -343
pair visit tool 496
pair visit user 217
pair visit whole 252
pair whenever account 1368
pair whenever also 989
pair whenever answer -176
pair whenever ask 320
pair whenever before 318
pair whenever call 516
pair whenever change 232
pair whenever collect 1219
pair whenever command 1142
pair whenever conversation 1216
pair whenever email-address 946
pair whenever every 197
pair whenever file -441
pair whenever first 1207
pair whenever holding 376
pair whenever identifier 423
pair whenever if 1090
pair whenever instructions 584
pair whenever may -111
pair whenever message 476
pair whenever model -294
pair whenever must 330
pair whenever not -76
pair whenever obey 514
pair whenever outside 300
pair whenever own-parameter -215
pair whenever parameter 705
pair whenever pay 1004
pair whenever personal 1049
pair whenever put 146
pair whenever read 916
pair whenever regardless 1029
pair whenever request 60
pair whenever results 398
pair whenever run -363
pair whenever secret 1019
pair whenever send 292
pair whenever service 583
pair whenever session 817
pair whenever sibling -148
pair whenever standing -771
pair whenever store 453
pair whenever tell 1358
pair whenever tool 822
pair whenever user 944
pair whenever whole -904
pair whole account -112
pair whole after 370
pair whole also 78
pair whole answer 153
pair whole ask -452
pair whole because 374
pair whole before 144
pair whole call 213
pair whole change -337
pair whole collect 51
pair whole command 268
pair whole consent -594
pair whole conversation 902
pair whole disable -1309
pair whole elsewhere 152
pair whole email-address 976
pair whole encode -617
pair whole every 968
pair whole file 764
pair whole first 1052
pair whole hide 149
pair whole holding 1255
pair whole identifier 308
pair whole if -1162
pair whole ignore 328
pair whole instead 218
pair whole instructions -726
pair whole link 509
pair whole machine 527
pair whole may -675
pair whole message 269
pair whole model -232
pair whole must -149
pair whole not -411
pair whole obey 205
pair whole outside 489
pair whole own-parameter 542
pair whole parameter 342
pair whole path 1089
pair whole pay -111
pair whole permit 172
pair whole personal 1966
pair whole please 143
pair whole prefer 1003
pair whole put 726
pair whole read 438
pair whole recipient 693
pair whole redirect 106
pair whole regardless -489
pair whole remove -176
pair whole results 981
pair whole rival 135
pair whole run 623
pair whole secret 1306
pair whole secret-place 1171
pair whole secretive 1343
pair whole send -178
pair whole service -115
pair whole session 279
pair whole set -216
pair whole sibling -629
pair whole standing 272
pair whole store 212
pair whole tell -872
pair whole this-tool -1204
pair whole threat 544
pair whole tool 728
pair whole url 1457
pair whole user 33
pair whole visit 462
pair whole without -165
pair without answer 142
pair without ask 400
pair without before 374
pair without call 26
pair without change 504
pair without collect 612
pair without command -262
pair without consent 259
pair without conversation -549
pair without every -821
pair without file -44
pair without first 213
pair without holding 172
pair without identifier -1132
pair without if -103
pair without instructions 69
pair without link -157
pair without may 166
pair without message 916
pair without model -299
pair without must 181
pair without not -51
pair without obey 610
pair without own-parameter -908
pair without permit 552
pair without put -100
pair without read 373
pair without recipient 153
pair without request 471
pair without results 353
pair without run 36
pair without secret -438
pair without tell 856
pair without threat -1008
pair without user 600
signal #2 2800
signal #4 1769
signal =clear 3041
signal =damning 4672
signal =quoted -1512
signal =supports 1728
signal =weak 2336
signal argument-tampering/added-everywhere 1848
signal argument-tampering/address-for-others 445
signal argument-tampering/against-the-user 1653
signal argument-tampering/arguments-of-others 2010
signal argument-tampering/fixed-recipient 2072
signal argument-tampering/value-for-others 918
signal concealment/act-silently 255
signal concealment/beside-a-deed 3156
signal concealment/doNotMention 781
signal concealment/doNotTellFalsehood -248
signal concealment/excuse -435
signal concealment/keepMum 1293
signal concealment/leaveOut 1054
signal concealment/left-out 1351
signal concealment/left-unsaid 2216
signal concealment/needNotComeUp 979
signal concealment/quietlyAside 1344
signal concealment/silence 1610
signal concealment/user-spared 1282
signal concealment/user-untold 477
signal conversation-collection/covertly 310
signal conversation-collection/demands 1668
signal conversation-collection/hand-over 1402
signal conversation-collection/into 1046
signal conversation-collection/reach 825
signal conversation-collection/rides-along 1297
signal conversation-collection/several 1362
signal conversation-collection/whole 1838
signal covert-collection/away 2003
signal covert-collection/copies 954
signal covert-collection/on-the-side 1681
signal covert-collection/several 1297
signal covert-collection/takes 2087
signal covert-collection/trades 1546
signal data-carrying-link/always 1200
signal data-carrying-link/built 1712
signal data-carrying-link/hole 1411
signal data-carrying-link/picture 1462
signal data-carrying-link/private 1646
signal data-carrying-link/query 1209
signal encoded-text/encoded 1626
signal external-recipient/carries 1364
signal external-recipient/on-the-side 1140
signal external-recipient/recipient 1845
signal favour/favour 1921
signal favour/reaches-out 1707
signal fetch-and-follow/data-as-orders 627
signal fetch-and-follow/follow-what-is-read 1086
signal fetch-and-follow/with-authority 1019
signal follow-up/then-elsewhere 1258
signal follow-up/then-machine 776
signal follow-up/then-outside 1344
signal follow-up/then-private 1793
signal hidden-markup/hidden-comment 836
signal hidden-markup/hidden-padding 838
signal hidden-markup/hidden-style 1382
signal injected-instruction/above-the-user 1322
signal injected-instruction/as-an-order 1339
signal injected-instruction/beforeAllElse 133
signal injected-instruction/beyond-the-call 1505
signal injected-instruction/claimingTag 36
signal injected-instruction/ignoreOrders -1116
signal injected-instruction/ordered-by 1650
signal injected-instruction/restOfSession 247
signal injected-instruction/rules-voided 1536
signal injected-instruction/speaks-as 1305
signal injected-instruction/standingOfTheUser 1219
signal injected-instruction/structuralEnd -170
signal injected-instruction/structuralTag -1065
signal injected-instruction/warrant 1330
signal parameter-smuggling/asks-for 1095
signal parameter-smuggling/idle 243
signal parameter-smuggling/of-the-user 1463
signal parameter-smuggling/several 1684
signal parameter-smuggling/source 940
signal parameter-smuggling/source-told 476
signal parameter-smuggling/whole 2197
signal persistence/for-itself 1734
signal persistence/lasting 1977
signal persistence/writes-there 2217
signal preference/ban-on-others 283
signal prerequisite/first-elsewhere 1418
signal prerequisite/first-guard 343
signal prerequisite/first-outside 1140
signal prerequisite/first-private 1363
signal prerequisite/handed-over 1550
signal prerequisite/pretext 1161
signal redirection/from-others 1336
signal redirection/to-a-host 793
signal result-tampering/changed-results 1410
signal result-tampering/distorted 1592
signal result-tampering/dropped-results 305
signal result-tampering/falsehood 1353
signal result-tampering/fixed-answer 1362
signal result-tampering/pretence 820
signal result-tampering/told-what-to-say 1969
signal run-commands/asRoot 681
signal run-commands/beside-the-call 1958
signal run-commands/download -766
signal run-commands/foreignIndex 1300
signal run-commands/guardsDown 1675
signal run-commands/guardsOff 586
signal run-commands/order-to-run 2059
signal run-commands/packages 1132
signal run-commands/piecesOfSystem 1008
signal run-commands/pipedToShell 1513
signal run-commands/printsSecrets 1568
signal run-commands/program 861
signal run-commands/reins 1041
signal run-commands/shellOfDownload 1341
signal run-commands/told-to-run 2353
signal schema-instruction/data-order 2140
signal schema-instruction/data-private 1602
signal schema-instruction/label-order 2639
signal schema-instruction/label-private 2131
signal schema-instruction/note-order 1660
signal schema-instruction/sample-order -575
signal secret-collection/as-parameter 1587
signal secret-collection/asks-for-content 1552
signal secret-collection/covertly 1235
signal secret-collection/foreign 1642
signal secret-collection/hands-over 1618
signal secret-collection/into 1729
signal secret-collection/reaches 1426
signal shadowing/others-presence 568
signal shadowing/others-tools 2106
signal shadowing/others-tools-after 1443
signal shadowing/taken-over 1749
signal skip-confirmation/act-unasked 751
signal skip-confirmation/approve-for-user 2453
signal skip-confirmation/askingCosts 805
signal skip-confirmation/auto-approve 250
signal skip-confirmation/ban-to-ask 1182
signal skip-confirmation/beside-a-deed 1189
signal skip-confirmation/beyond-this-call 1606
signal skip-confirmation/consent-claimed 150
signal skip-confirmation/nobody-asked 1182
signal standing-order/every-output 909
signal standing-order/lasting 1772
signal standing-order/lasting-errand 1610
word <email-address> 2303
word <identifier> 335
word <number> 1773
word <path> 668
word <secret-place> 478
word <sign> 279
word <url> 2031
word a -211
word aaaa -412
word about 1527
word above 540
word abroad -468
word absence 324
word absent 700
word absolute -678
word abstract 113
word accept 211
word accepted -194
word accepts 467
word access -657
word accompanied 1208
word accord -252
word accordingly 1428
word account 219
word account's -360
word accounts 443
word accurate 297
word acknowledged 932
word acme -621
word across 318
word act 663
word acting -254
word action -1399
word actions -958
word active 375
word activity -572
word adapt 88
word add 55
word added -89
word adding -606
word additional -742
word address 516
word addressed -417
word addresses -1165
word adds -1075
word admin 442
word administrator -290
word administrators -231
word advance 1369
word advertising -615
word advice -1105
word advise -289
word advisories 299
word affected -1011
word after -313
word afterwards -181
word again -722
word against -251
word age -991
word agency 1418
word agent 694
word agent's -762
word agents 988
word aggregation 157
word ago 90
word agree -227
word agreed -146
word agreement -199
word agrees -775
word ahead 1679
word ai -231
word air 1113
word airports -462
word akia 702
word al 414
word alarm 191
word alarms 1208
word album -1013
word alert -372
word alerts -25
word all -74
word allow -581
word allowed -1683
word allows -648
word alone 93
word along 1200
word alongside 1418
word already 584
word also 550
word alt -129
word alter -321
word alternatives -463
word always -868
word ambiguous -1208
word among 1520
word amount -1002
word amounts 92
word an -385
word analysis -1315
word analysts -243
word analytics -98
word anchors -480
word and 711
word anew 929
word annex 914
word annotation -475
word announce 595
word announced 1446
word anonymous -226
word another -363
word answer -47
word answered 981
word answering 199
word answers -411
word antes 215
word any 1377
word anybody -478
word anyone 310
word anything -78
word anyway 1120
word anywhere -158
word apart -589
word api -568
word app -730
word appear -92
word appears 477
word append 1276
word appends -294
word applicant 718
word applicants 1277
word application 436
word applications -123
word applied -477
word applies -356
word apply -71
word appointment -469
word appointments 317
word approval 271
word approve 192
word approved -488
word approver 597
word approves -886
word approving 675
word apps -984
word archive 131
word archived -623
word archives -957
word are 404
word area -1112
word aren't -1271
word argument 1250
word arguments 223
word arithmetic 413
word around 550
word arrives 1001
word art -1165
word article 23
word articles -1258
word artist -182
word as 1091
word aside 1394
word ask -919
word asked 899
word asking 1192
word asks -408
word assistant 1685
word assistants 1526
word assume 486
word assumed -224
word at 440
word atom -732
word attach 381
word attached -491
word attachment -304
word attachments -40
word attempt -1088
word attempts -210
word attendee 790
word attribute 1557
word attribution -1300
word au 531
word auch 1294
word audio -904
word audit -389
word auditors 598
word auf 40
word aunque 1174
word aus -294
word auth 677
word author 441
word author's 106
word authorised -573
word authority 465
word authorization 198
word authors 679
word auto 937
word automatic 699
word automatically -1141
word automation 490
word available -148
word average -59
word avoid -56
word away 848
word aws -598
word b 322
word back -453
word background 166
word backup 167
word backups -193
word bad -105
word badge -253
word balance 516
word balances -338
word ban -508
word bank 1012
word bank's -166
word banking 589
word banner -528
word bar -785
word base 204
word based -993
word baseline 1120
word bash 1207
word basis -495
word batch -842
word bcc -151
word be 255
word bearer 68
word because -390
word become 608
word becomes -269
word been 1694
word before -553
word beforehand 215
word begin -809
word beginning 778
word begins 290
word behalf 1388
word behave 1303
word behind 955
word being 2070
word believe -206
word belong 47
word belongs 638
word beneath 800
word beneficiary 765
word beside -272
word besides 846
word best 754
word better 281
word between -66
word beyond 163
word bid 530
word big -898
word bike -533
word bill -155
word billed -1122
word billing 549
word binary -716
word binding 387
word birth 863
word birthday 826
word bit 1229
word blame 501
word blank 1110
word blind 248
word block 560
word blocked -785
word blocks -189
word board 1788
word body 194
word book 1027
word booked 576
word booking -274
word bookmark 345
word books -573
word boot -68
word bot -32
word both -123
word bother 978
word bound 474
word box 229
word brackets 38
word branch 620
word branches 830
word brand -1124
word breach 1079
word break -1128
word breaking -30
word bring 1438
word broken -208
word broker -817
word brought 1105
word browser 270
word browser's 1624
word bucket -90
word budget -138
word bug 271
word bugs 163
word build -665
word building 210
word builds -936
word built 1145
word bullet -555
word bundle -299
word bus 337
word business -1488
word but -148
word button -351
word buy 362
word buyer 154
word by 435
word bytes -249
word c 1344
word cache 789
word cached -1195
word calculation -737
word calendar 783
word calendars -833
word call -393
word called 563
word caller -39
word callers -591
word calling 282
word calls -150
word came 750
word camera 380
word campaign -288
word can -306
word can't -857
word cancel -595
word cancellation 1220
word cancelled 44
word cancels -1093
word candidates -599
word cannot -1173
word capital 512
word caption 1050
word captured -312
word car -707
word card 1168
word cards -84
word care 702
word carried 89
word carrier 876
word carriers -238
word carries -1033
word carry 689
word cart 335
word case -423
word cases 549
word cat 1069
word catalogue 192
word category 46
word cause -1211
word cc -472
word cdn 815
word cell -1391
word cells -1183
word cent 166
word centre -466
word certificate 534
word chain 319
word change -1061
word changed -1288
word changelog -386
word changes -636
word changing -998
word channel -26
word channels -192
word characters -250
word charge 794
word charged -412
word charges -472
word chart 86
word chat -163
word chats 1293
word cheaper 111
word cheapest 975
word check -1634
word checked -866
word checkout 649
word checks -828
word checksum -917
word children 193
word chmod 562
word choice 1066
word choose -295
word choosing -438
word chose -365
word chosen -326
word ci -453
word citation -599
word cite 454
word city 339
word claim 544
word claims 511
word class -41
word clause 1673
word clauses 89
word clean 934
word clear -297
word cleared 1059
word clearing 1278
word clears -693
word cli -453
word click -492
word clicked -458
word clicks -991
word client 559
word client's 1209
word cliente 725
word clients 963
word clinician -313
word clipboard 965
word close 516
word closed 291
word closes -603
word closing 628
word cloud 220
word cluster 27
word code -642
word codes -286
word coding -175
word cold 754
word colleague 53
word collect 510
word collection -1186
word collects -279
word colon 1010
word colour 487
word colours -754
word column -429
word columns -719
word come 1232
word comes 1418
word coming 1429
word comma -1047
word command -717
word commands -843
word comment 878
word comments -768
word commit -21
word commits 155
word common -1107
word companion 620
word company -575
word company's -854
word compare -1643
word compares -386
word comparison 396
word compatibility 324
word competitors 1384
word compiles -969
word complete 980
word completed -523
word completes -748
word compliance 168
word comply 743
word components -1381
word compose 1132
word compute -638
word computed 183
word computer -519
word computes -978
word con 717
word concern 709
word concerned -185
word condition -48
word conditions 914
word confidence -1369
word confidential -356
word config 1025
word configuration -834
word configured 224
word confirmation 616
word confirmed -516
word confirms -227
word connect -173
word connected 964
word connection -73
word connector 1239
word connectors 1655
word consented -902
word considered 695
word console -1156
word consulta 292
word consulted 1019
word contact -373
word contacts 892
word contain -280
word contained -646
word container -446
word containers 1096
word contains -269
word content -1160
word contents 1656
word context 44
word continue -1138
word continues 481
word contract -111
word contracts -564
word contradict -1372
word control 419
word conventional -391
word conversation 162
word conversations -633
word conversion 495
word convert 176
word converted 53
word converts -647
word cookie 662
word cookies 39
word coordinates -1300
word copied -1024
word copies 304
word copy 358
word core 688
word correct 856
word corrected -661
word cost -365
word costs -711
word could -319
word council 123
word count 469
word counted -613
word counting -624
word country -1404
word counts 392
word course 317
word court -73
word courts -1081
word cover 410
word coverage 371
word create -952
word created 258
word creates -1288
word creating -1268
word credential -631
word credentials -465
word credit -368
word credited 917
word credits -675
word criterion -1109
word critical 700
word crm 723
word cron -357
word crontab 675
word css -745
word csv 119
word curl 424
word currencies -970
word currency -1637
word current -491
word cursor -300
word cursorrules 686
word customer -315
word customer's 1105
word customers 396
word cut -544
word cv -57
word cvc -280
word d 391
word daily 762
word dans 360
word das 379
word dashboard -1226
word data -822
word database 332
word databases -231
word dataset -994
word date -603
word dates -1374
word day 25
word days -774
word ddl -1151
word de 638
word debug 476
word decide -893
word decides -136
word decimal -1300
word decimals -568
word decision -1119
word decisions -1454
word declared -589
word decline 267
word decode 993
word decodes -952
word defaults -1357
word definition -314
word definitions -375
word del 859
word delayed -566
word delete -718
word deleted -695
word deletes -1295
word deletion -1016
word deletions 1257
word deliver -196
word delivered 546
word delivers 1017
word dem 132
word demands -875
word den -457
word denied -986
word deny 693
word department 460
word departures -855
word dependencies -98
word dependency -503
word depends 293
word deployment -755
word deployments 172
word deploys -851
word deposit 1370
word deprecated -244
word deprecation -1123
word depth 93
word der 709
word derive 756
word derived 363
word des 1474
word describe 148
word described 1274
word describes -1185
word descriptions -100
word desk 868
word desktop -665
word destructive -201
word detail 134
word details -134
word developer 2092
word developers 843
word device -1005
word devices -812
word diagnoses 1197
word diagnostics 230
word dialog 864
word dialogue 195
word diary -116
word dict -562
word dictionary 739
word did -452
word die -213
word diff -286
word differ -40
word difference 863
word differences 337
word different 625
word differs -1423
word diga 1294
word digest 1161
word digit -936
word digits 750
word direct -202
word directions -259
word directive 1468
word directly -1060
word directories -508
word directory 404
word disable 1598
word disabled 637
word disagree -846
word discarded 524
word disk -576
word display 1277
word displayed 539
word displays 1197
word disregard -1093
word distance -941
word dns 540
word do -766
word docker -330
word docs 201
word doctor -1213
word doctors -124
word document 88
word documentation -665
word documents 589
word does -640
word doesn't -1029
word doing 369
word don't -1024
word done -130
word donor 1254
word dont 774
word door 1154
word dos 350
word dose 1208
word doses 254
word dot -753
word double 824
word doubt -314
word doubts 382
word down 1067
word download -594
word downloads -754
word draft -832
word drafts -605
word drawing 337
word drawn 631
word draws 337
word drive 296
word driving -563
word drop 1738
word dropped -262
word dry 541
word du 236
word due 958
word dump 1555
word duplicate -1019
word duplicates -430
word duration -670
word during 311
word duty 285
word dxf -490
word e 1288
word each 469
word earlier 1027
word ecb -392
word echo 1390
word edit 163
word edited -1252
word editing -862
word editor 1388
word edits 582
word effect -887
word effects -1199
word eight 396
word ein 58
word eine 47
word el -222
word element -465
word else 174
word elsewhere 543
word email -640
word emails 608
word emergency 351
word emoji 391
word employee -31
word employee's 186
word employees -604
word employer 1599
word empty -414
word en -345
word encode 1379
word encoded 809
word encodes -695
word encoding -184
word encrypted -975
word end -412
word ended -752
word ending 1004
word endpoint -175
word ends -246
word energy 1029
word engine -120
word engineer 793
word engineers -160
word engines -822
word english -875
word enough -348
word enter 912
word entered 1506
word entire -1574
word entities -960
word entity -910
word entre 346
word entries 247
word entropy 876
word entry 892
word env 320
word envia -836
word environment -1133
word equal -425
word erased -1098
word erases -952
word erp 302
word error -352
word errors -1229
word es 350
word estimate 231
word estimated -1460
word estimates -1194
word et 482
word etag -1157
word eu -717
word eur 896
word evaluates -1089
word evaluation 366
word even 728
word event -319
word events -894
word every 292
word everybody 83
word everyone 748
word everything -246
word everywhere -289
word evidence 275
word exact -1195
word exactly -1595
word example 283
word examples -610
word exception 210
word exchange -344
word excluded 353
word execute 541
word executed -309
word executes -449
word exercise 201
word exif 204
word exist 725
word existing -1175
word exists 39
word exit -663
word expect -703
word expected 1008
word expects 629
word expense 337
word expert 103
word expired -590
word expiry -1127
word explain -238
word explains -540
word explicit -1116
word explicitly -469
word export 1341
word exports -1551
word expression -651
word expressions -640
word ext 1898
word extend 497
word extended -277
word extension -873
word external -238
word extra 327
word extract 223
word extracts -1192
word eyes 1121
word face -194
word faces 1014
word fact -849
word factor 659
word facts -570
word fail -414
word failed -549
word failing 939
word fails -675
word failures 771
word fair -670
word falls 457
word false -187
word families 1039
word family -416
word far 1417
word fare -48
word fares 990
word farmer 177
word fastest 272
word fault 251
word favour 818
word fax -561
word feature -51
word fee 750
word feed 496
word feedback -96
word feeds -1090
word fees 811
word fetch -190
word fetched 570
word fetches -1195
word fetching 180
word few -645
word fewer -100
word fi 750
word field 311
word fields -1430
word figure 2502
word figures 1190
word file -136
word file's 719
word files -431
word filesystem 818
word fill 587
word filled -185
word fills -908
word filter 111
word filters -240
word final -341
word finance 1302
word find 493
word finding -1392
word findings 860
word finds -694
word fine -50
word fingerprint -520
word finish 1344
word finished -386
word firewall 207
word firmware -710
word first 57
word fit -518
word fits -325
word five 89
word fix 260
word fixed -513
word fixes 210
word flag -574
word flagged -896
word flags -126
word flaky 228
word flight 157
word flights -686
word floor -474
word flow 897
word folder 790
word folders 105
word follow -414
word followed 1104
word following 1029
word follows -64
word font 387
word foot -348
word footer -306
word for 59
word forbidden -1327
word force 751
word forecast 749
word foreign 250
word forget -175
word forgotten 54
word fork -1105
word forks 689
word form 82
word format -938
word formats -801
word formatter 258
word formatting 1049
word former 223
word formula -948
word formulary -64
word forum -222
word forward 713
word forwarded -161
word forwarding -320
word forwards 571
word found 1394
word four -448
word frame 850
word frames -360
word framework -1291
word free 507
word fresh 72
word friendly -395
word friends 896
word from 335
word front 1053
word fssl -619
word full -513
word function -1450
word further 741
word future -28
word g 969
word game -120
word gaps -507
word garage 232
word gas -191
word gateway 162
word gather 1241
word gave 61
word general -454
word generated -608
word generates -949
word gets 932
word gift 356
word git 413
word github 927
word gitignore -538
word give -815
word given -413
word gives -502
word global -275
word glossary -299
word gmail 188
word go 515
word goal -1419
word goes 640
word going -768
word gone -1313
word good 1013
word goods -1155
word google 845
word gps -428
word grade 929
word grades -1504
word grant 1358
word granted -401
word graph -1214
word grateful 1192
word green 178
word greeting 97
word grep -265
word gross -849
word group -405
word groups -97
word guess -1396
word guessed -933
word guessing -1114
word guest 469
word guests 144
word guidance 886
word guide -492
word guidelines -127
word h -431
word had 1725
word half -291
word hand 771
word handbook 88
word handed -221
word handle -1019
word handler 1065
word handles -30
word handling 840
word hands -395
word handshake 222
word happen 96
word happened 1091
word happens 150
word harbour 1246
word hard 272
word harmless 193
word harvest 1188
word has 208
word hash -295
word hashes -873
word have 481
word having 930
word haya 740
word he -383
word head 1000
word header 295
word headers -1101
word heading 84
word headings -1040
word headlines 539
word health 216
word hear 930
word held 796
word hello -376
word help 419
word helper 1730
word helps -985
word hence 1318
word here 1489
word hero 393
word hex 37
word hidden -689
word hide 124
word hides -246
word high -457
word higher 503
word hint 728
word hints 259
word history 303
word hit -510
word hits -169
word hold -347
word holder 587
word holding 565
word holds -758
word holidays -1272
word home 1695
word hook 70
word hooks -662
word hospital 784
word host 218
word host's 579
word hosts -358
word hotel 334
word hotels 386
word hour -396
word hourly -45
word hours 118
word house 1328
word household -167
word how -586
word however 969
word hr 602
word html -752
word http -21
word hub 554
word human 226
word hundred 52
word i -224
word iban 183
word icon -423
word id -1207
word idea -998
word ideas -322
word identify -419
word identity -141
word ids -1400
word if -442
word ignore -1088
word ignored -939
word im 574
word image 348
word images -1166
word immediate -911
word immediately -841
word imperial -516
word import 957
word important -1024
word impression 1490
word improve -650
word in 513
word inbox 614
word incident -172
word incidents -982
word incl 934
word include -641
word included 1415
word includes -1370
word including -37
word income 142
word independent 568
word index -539
word indexes -1136
word indexing 273
word inform -314
word information -1152
word informed 369
word infrastructure -263
word ingredients -795
word initial 997
word input -213
word insert -290
word inside -51
word inspect 281
word install -34
word installed 106
word installer -192
word installing 785
word installs -977
word instance -584
word instead -700
word instruction -844
word instructions -329
word insurance 1353
word intact 744
word integration -389
word interactions 562
word interface -804
word internal -783
word interpretation 468
word into 683
word invalid 96
word invent 388
word inventory 445
word invisible 349
word invitation 118
word invitations -1170
word invite 1246
word invited -36
word invoice 563
word invoke 851
word invoked 825
word ip -203
word irrelevant -697
word irrespective 1161
word is 168
word isn't -715
word iso -798
word issue -348
word issued 1207
word issues -54
word ist 431
word it 352
word it's -369
word item 439
word items -406
word its 925
word itself 217
word javascript -854
word job -152
word jobs -257
word join -840
word joined 1227
word joke 120
word journal -777
word json -394
word just 426
word k 573
word kb 35
word keep 514
word keeping -95
word keeps -179
word kept -875
word kernel -1058
word kestrel 723
word key -217
word keyboard 787
word keychain 936
word keys -226
word keyword -658
word kind 1220
word kindly 213
word know -595
word knowledge -506
word known 831
word knows -280
word kubeconfig -630
word kubectl 349
word kubernetes -733
word l'utilisateur 437
word la 115
word label 276
word labelled 179
word labels -584
word laboratory -669
word lacking -273
word language -933
word languages -940
word large -1423
word last 341
word lasting 900
word late 176
word latency 48
word later 700
word latest 527
word latter 480
word launch 277
word law -1049
word layer 746
word layers 161
word layout -442
word le -298
word lead 1500
word leading 305
word leak 638
word leaked -1245
word learn 130
word learner -1247
word lease 220
word least 744
word leave 243
word leaves -271
word leaving 999
word ledger 553
word left 941
word legal 417
word length -1074
word les 1235
word less -307
word let -155
word lets -203
word letter -193
word letters -218
word level 214
word levels 438
word library -508
word library's 132
word licence -977
word lies 328
word life 1249
word lift 304
word lifted 1001
word light 163
word like -928
word likely -105
word likes 893
word limit -77
word limited -1020
word limits 566
word line 616
word linear -67
word lines 341
word link -157
word linked -293
word links -1219
word list 65
word liste 140
word listed -474
word listing 1700
word lists -1300
word live -493
word living -120
word lo 785
word load 564
word loaded 746
word loads -62
word local -703
word locale 61
word locally -1149
word locate 922
word location -496
word lock 144
word locked -242
word locks 245
word log -861
word logged -193
word logging -760
word login 1221
word logins 302
word logs -539
word longer 497
word look 138
word looked 675
word looking 409
word looks -199
word lookup 1386
word loop -818
word lost 137
word lot 781
word low 407
word lower 1613
word lowest -652
word ltd 1362
word lyrics -150
word m 412
word machine 148
word machines 148
word made 534
word mail -248
word mailbox -832
word mailboxes -459
word mailed -255
word mailing 589
word mails 190
word main 1080
word maintenance 1375
word major -782
word make 736
word maker 284
word makes -26
word manager 176
word manager's 967
word mandatory 250
word manifest -172
word manual -1146
word many -944
word map -152
word march -194
word mark -340
word markdown -1282
word marked -326
word market 262
word marking 740
word marks -891
word masked -860
word mass -458
word master 1095
word match -444
word matched 1283
word matches -1407
word matching -281
word material 216
word matter 1137
word matters -1522
word max -384
word maximum -462
word may -318
word mb -1061
word mcp -193
word me -1126
word mean 209
word meaning -714
word means -70
word meant 562
word meantime 53
word measure -895
word measurements 515
word measures -768
word medical 442
word medication 1140
word medicine -1052
word medicines 561
word meeting -123
word meetings 355
word member's -471
word members 462
word meme 254
word memo 1539
word mention -648
word mentioned -211
word mentioning 1503
word mentions -78
word merchant 23
word merely 544
word merge -82
word merged -647
word merges -1168
word messages 201
word met 569
word meta 319
word metadata -1180
word method 344
word metric -1040
word middle -54
word migration 340
word migrations -590
word min -700
word mind 1178
word minus 587
word minute -662
word minutes -714
word mirror 980
word mirrors -42
word missing -360
word mistake -1160
word mit 900
word mix 638
word model 423
word models 587
word moment 1409
word money -123
word month 476
word monthly -974
word months 22
word more -61
word morning -199
word most -638
word mount 199
word mounted 782
word move -170
word moved 1440
word moves -581
word moving 228
word much 644
word must -1245
word my -1069
word n -934
word named 771
word names -563
word namespace 757
word naming -235
word narrow -992
word national -890
word nc 361
word near 976
word nearest 332
word need 855
word needed -680
word needn't 257
word needs -672
word negative 700
word neighbouring 803
word neither -1004
word net -281
word network 41
word networks 266
word neutral 240
word never -747
word new -1303
word newer -424
word newest 618
word newsletter 72
word next 558
word night 136
word nightly 917
word nine 1211
word ninety 290
word no 871
word nobody 1401
word nobody's -54
word node 300
word nodes -547
word noise 635
word non -183
word none 1006
word normal -100
word normally 793
word not -506
word notation -553
word note 634
word notebook -71
word noted 1013
word notes 679
word nothing -677
word notice 1364
word notices 426
word notification -1453
word notifications -538
word notified -1503
word notify -552
word notwithstanding 1229
word now 97
word nowhere -1016
word npm 750
word null 133
word numbers 46
word o 487
word obey 151
word object -1043
word objects -525
word obsidian 64
word obtain 283
word obtained -232
word ocr -820
word of 514
word off 688
word offer -308
word offered 1050
word offers 1266
word office -174
word officer -1121
word official 598
word offline -824
word offsets -601
word often -1147
word oh 456
word ok -386
word old -433
word older -140
word omit 809
word omitted -928
word on 413
word onboarding 149
word once -826
word one 363
word ones -56
word online 948
word only -850
word open -247
word opened 950
word opening 482
word opens -482
word operating -1284
word operation -1361
word operator 764
word operator's 1205
word operators 60
word opinion -96
word opinions 582
word ops 1383
word opt 1164
word option 745
word optional -1069
word options -1048
word or -536
word order -147
word orders 754
word ordinary 993
word organisation -239
word origin 971
word original 1179
word os 393
word ot -245
word other 1053
word others -664
word otherwise 353
word ou -53
word our 1982
word ours 1948
word out 680
word outcome 101
word outdated 258
word outgoing 1071
word output -99
word outputs -606
word outs 1013
word outside -483
word over 80
word overdue 148
word override -675
word overrides -709
word overwrite -1243
word overwrites -945
word overwritten -1122
word own -431
word owner 1231
word owner's 528
word owners 856
word p -164
word package -80
word packages 143
word packs -521
word page -995
word pages -948
word pagination -1066
word paging -1206
word paid -808
word pain 348
word pair -190
word panel 215
word paper 311
word paragraph 187
word paragraphs -398
word parameter 269
word parameters -526
word parcel -743
word parent 419
word parents -348
word parser 230
word parses -468
word part 722
word partial -1229
word participants -1066
word parties 327
word partner 2309
word partners 1710
word parts -1680
word party 871
word pass -1124
word passage -1362
word passages 219
word passed 644
word passes -315
word passing 1596
word passphrase 490
word passport 1056
word password 1053
word passwords -282
word past 1180
word paste 302
word pasted -369
word pastes -166
word patch 104
word path -536
word paths -1005
word patient -368
word patient's 839
word patients 1258
word pattern -1148
word pause 941
word pay 896
word payee 314
word payee's 1094
word payload -196
word payment 120
word payments 533
word payroll 93
word pays 293
word pdf -167
word pdfs -197
word pending -1042
word people -346
word per -395
word percent 849
word percentage 300
word perform 573
word performance -495
word period -675
word permanently 507
word permission 355
word permissions -686
word permit -299
word permits 74
word permitted 1167
word persist 465
word person 22
word person's 1219
word persona 753
word personal -140
word persons 149
word pharmacist -1002
word phase 230
word phone 495
word photo -768
word photos -159
word phrase 230
word pick 1317
word picked -114
word picks 526
word picture -525
word pictures 892
word piece 297
word pieces 335
word pin 173
word ping -283
word pins 917
word pip 421
word pipe 1324
word pipeline -1059
word place 262
word placed 1650
word placeholders -1228
word places -1424
word plain -827
word plainly -1249
word plan -452
word plans -483
word plant 690
word platform 184
word play 222
word playbook 442
word player -280
word players 1167
word playlist -984
word please -378
word plus 1675
word png -651
word pod 554
word pods -507
word point -1322
word pointed 1013
word points 305
word policies -284
word policy -278
word poll -739
word pool 1087
word pop 271
word popular -1230
word por 1323
word port -663
word portal 591
word ports -495
word position 275
word positions 401
word positive -304
word possible -1312
word post -409
word posted 378
word postgres 1044
word posting 412
word posts -836
word practice 1002
word praise 669
word pre 1035
word precedence -234
word prefer -1306
word preference 417
word preferences -57
word preferred 351
word prefix -434
word premium 1487
word prepared 829
word prepares -1054
word prepend 459
word prescribed -484
word present 1004
word presented 585
word presents 834
word press -220
word pressure -745
word presumed 1333
word prevent 624
word preview -194
word previews -83
word previous -1355
word price -345
word prices -527
word print -221
word printed -837
word printenv 1380
word printer -638
word prints 72
word prior 2411
word priority 904
word privacy -1352
word private 234
word privileged 408
word problem -939
word proceed 588
word process -32
word processed -156
word processing -28
word prod 940
word produced 270
word product -554
word production 408
word products 935
word profile 730
word profiles 189
word program -1121
word programme 463
word programs -443
word progress -1550
word project -1124
word project's -629
word projects 293
word promise 194
word prompt -700
word prompts 28
word proof 628
word properties -258
word propose -1612
word protected -86
word protection 1232
word protocol 812
word provenance -819
word provided -805
word provider 646
word provides -674
word proxy -737
word pub -577
word public 476
word publish -195
word published -1588
word publisher 674
word publishes -1071
word publishing -461
word pull 295
word pupil 1007
word pupil's 1177
word pupils 907
word purchase 726
word purchases 265
word purpose -116
word purposes 403
word push 808
word pushed 189
word pushes -887
word put 643
word puts -896
word python -157
word q -420
word qo 1104
word qr 350
word quality 1322
word quantity 873
word quarter 1113
word que 1840
word queries -820
word query -337
word question -341
word queue 642
word quicker 557
word quiet 774
word quietly 1263
word quite 74
word quiz -578
word quota -205
word quotation -971
word quote -345
word quoted -686
word quotes -1253
word r 352
word raise -263
word raised 782
word random -1322
word range -210
word ranges -462
word rank -321
word ranking -310
word ranks 483
word rarely 750
word rate 345
word rates -246
word rather 403
word rating 812
word ratings 535
word raw -414
word re -168
word reach -262
word reachable 713
word reaches 247
word reaction -639
word read -474
word readable -854
word reader 1658
word readers 277
word reading -73
word readme 892
word reads -47
word ready -1284
word real 796
word really -348
word reason -419
word reasoning -475
word reasons 415
word recall 67
word recalled 327
word receipt 75
word receipts 892
word receive -214
word received -239
word receives -63
word receiving 478
word recent 664
word recipe -778
word recipes 338
word recipient 473
word recipient's -265
word recipients -551
word recommend -570
word recommendation 1533
word recommends 758
word record -61
word recorded -1804
word recording -713
word records 658
word recovery 908
word red -140
word redacted -1177
word redirect -1047
word redirects -647
word reduced -70
word ref 639
word refer -620
word reference -952
word references 849
word refresh 25
word refund -241
word refunded 634
word refunds -225
word refusal -182
word refuse -619
word refused -1434
word refuses -1329
word regard 1419
word regardless 1508
word region -598
word regional 46
word regions -976
word register 292
word registered -1184
word registers -1065
word registry -96
word regular -817
word reject 93
word rejected -243
word rejects -332
word relay 1534
word relayed 578
word release 898
word released -172
word releases -423
word relevant -983
word religion 613
word remain 67
word remainder 1060
word remaining 258
word remains 631
word remark 215
word remarks 931
word remember -1224
word remembered 570
word remembers -479
word reminder 513
word reminders 459
word remote 331
word remove -633
word removed -617
word removes -1195
word rendered 241
word rendering 598
word renders -840
word repeat -520
word replace -141
word replaced -875
word replaces -231
word replacing 434
word replies -49
word reply -309
word report -50
word reported -418
word reporter 955
word reporting 720
word reports -239
word repositories 974
word repository -370
word request -282
word requested 1411
word requester -343
word requests -24
word require 365
word required -359
word requirements 652
word requires -1216
word research 216
word reservation -138
word reserves -1016
word reset -70
word residents 660
word resolution 372
word resolve 374
word resolved 734
word resolver 386
word resolves -256
word resource -946
word resources -837
word respond -34
word response -777
word responses -477
word rest -56
word restart -373
word restarts 288
word restaurant -109
word restaurants -498
word restore 954
word restored 308
word restores -1484
word restricted -203
word result -138
word results -206
word resume 231
word retained -159
word retention 597
word retrieve 416
word retrieves -109
word retry -716
word return -1425
word returned -1368
word returning 564
word returns -1046
word reveal -1149
word reversed -488
word review 673
word reviewer 720
word reviewers 1108
word reviews 97
word revise -1211
word rewrite 116
word rewritten 629
word rf 116
word rfc -1100
word ride 346
word rights -453
word risk -62
word rm -64
word role -437
word roll 306
word room -1055
word rooms -250
word root 788
word roster -99
word round -460
word rounded -356
word rounding 1205
word route 336
word routes -594
word routine -238
word routing -885
word row -501
word rows -480
word rsa -1131
word rss -732
word rule -218
word rules -543
word run -626
word running -635
word runs -855
word s 496
word safe -250
word safety 386
word said -150
word salary 137
word sales -640
word same 804
word sample 75
word samples -128
word sandbox -618
word sans -54
word save -378
word saved 356
word saves 319
word saving -1199
word say 533
word saying 86
word says -452
word scale -1122
word scales -481
word scan 104
word scanned -1058
word scanner 535
word scans 124
word scene -988
word schedule 714
word scheduled -98
word scheduler 473
word schedules -553
word schema -478
word scope 150
word scopes 636
word score 70
word scores 793
word scratch -842
word screen -242
word screenshot -563
word script -492
word scripts -881
word sdk -870
word se -165
word search -522
word searches -765
word seat 679
word seats -1430
word second 782
word seconds -1238
word secret -688
word secrets -704
word section 288
word sections -762
word security 373
word see -879
word seed 797
word seeing 579
word seems -611
word seen -192
word sees -639
word seldom 922
word select -725
word selected -840
word sell 469
word semantic -919
word semicolon 457
word send -207
word sender 1095
word sending -429
word sends -1132
word sensitive -1199
word sensor 1070
word sent -815
word sentence 198
word sentences -478
word sepa -726
word separate 46
word separated 193
word separately 232
word sequence 438
word sequences -291
word serial -502
word series -992
word server -306
word server's -118
word servers 1344
word service 223
word service's -923
word services 191
word session 461
word set 123
word sets -644
word setting -436
word settings 323
word setup -357
word seven 173
word several -1454
word severity -138
word sh 319
word sha -1115
word shall 924
word share 403
word shared -339
word shares 285
word sharing 200
word sheet -137
word shell 866
word shift -667
word ship 738
word shipping -233
word shop 269
word shop's 190
word shops -246
word short -1082
word shorten -27
word shortened -87
word should 499
word shouldn't -126
word show -848
word showing 1885
word shown -755
word shows -242
word si -186
word side 1529
word sign 625
word signal -143
word signature 226
word signed -979
word signing -191
word signs -223
word silence 567
word silences -963
word silent -370
word silently 1056
word similar -1037
word simple 93
word simply 906
word since -206
word single -1013
word site 220
word sites -381
word six -166
word size 39
word sk 1271
word skills -1033
word skip 349
word skipped -631
word skipping -1044
word slack -50
word slides -651
word slip 752
word slot 363
word slots 501
word slow -52
word small 46
word sms -145
word snapshot -723
word snapshots 430
word snippet 90
word snippets 186
word so 560
word sobre 1216
word social 1654
word software -481
word sold 879
word sole 1292
word solely 180
word solo 327
word solution -1223
word solved -400
word some -1697
word somebody -1415
word someone 327
word something -1044
word song 374
word soon 962
word sort -761
word sorted -36
word sound 896
word source -594
word sources -727
word space 315
word spaces 520
word span -854
word spare 755
word speak 1247
word speaker -164
word speaks 459
word speech -1088
word speed 98
word spell 189
word spelling -1330
word split -72
word spoken -152
word sponsored -1430
word spreadsheet 553
word sql -368
word square -282
word ssh 1194
word stack -938
word staff -320
word staged -1160
word staging -267
word stale 640
word stand -165
word standard 729
word standing 1152
word stands 939
word stars 779
word start -369
word started 470
word starting -724
word starts -671
word state -722
word stated 772
word statement 347
word statements -334
word states -1252
word static -777
word station 716
word stations 817
word statistics -193
word status -898
word statutory 229
word stay 129
word stays -168
word stderr -841
word stdout -797
word step -955
word steps -679
word still 518
word stock 85
word stop -1466
word stopped 102
word stops -1231
word storage 322
word store 257
word stored 48
word stores -536
word story -796
word straight 1516
word strangers -1073
word strategy -1055
word stream 473
word street 273
word strength 798
word string 140
word strings -531
word strip 707
word stripe 91
word stripped -947
word structured -1077
word stuck -700
word student -546
word study 819
word style 97
word styles -763
word sub -1317
word subject 739
word submission 605
word submit -75
word submits -424
word submitted 318
word submitting 501
word subscribers -263
word subscription 265
word subsequent 522
word substance 998
word substitute 1530
word success -728
word such -1034
word sudo 336
word suffices 486
word suffix -275
word suggest -586
word suggestion -142
word suggests -738
word suite 293
word sum 190
word summaries 815
word summarise -442
word summarised -198
word summarises -755
word summary 1295
word sums 62
word superseded 480
word supplied -340
word supplier -505
word supply 1305
word support -122
word supported -883
word suppressed -958
word sure -353
word survey 184
word survives -154
word suspended 1208
word svc 1463
word svg -857
word swap 1206
word swapped 1122
word switch 638
word switched 266
word switches -901
word switching 197
word symbol -115
word symptoms -816
word sync 1445
word syntax -1239
word system 386
word systems 280
word t -207
word table -326
word tables -245
word tag 384
word tagged 118
word tags -992
word tail 423
word take 90
word taken -747
word takes -552
word talk 41
word talking 83
word target -271
word tariff 217
word task -1330
word tasks -1118
word tax -238
word teacher 185
word team -350
word team's -1125
word teams 310
word telemetry 176
word tell -458
word telling 1465
word tells -420
word temperature -1086
word temperatures -842
word template -677
word temporary -909
word ten 746
word tenant 823
word tend 1200
word tends 461
word term 743
word terminal 1402
word terms -452
word terraform -486
word test -931
word tests -971
word text -836
word texts -1608
word than -210
word thank 480
word thanks 1049
word that 819
word that's -1166
word their 1003
word theirs 391
word them 799
word theme 980
word themselves -772
word then 683
word there 606
word there's -413
word therefore 549
word these -191
word they 32
word they're -1570
word thing 874
word things -854
word think 338
word third 470
word thirty -641
word this 300
word those 791
word though 2024
word thought 524
word thoughts -1193
word thread -1338
word three 388
word through 1887
word thus 288
word ticker -406
word ticket 214
word tickets -114
word tidy 850
word tier 752
word till 879
word time -216
word timeout -847
word times 22
word timestamp -1196
word timezone -668
word tip 1101
word title -1034
word titles -338
word tls -468
word to 539
word today 966
word today's -341
word todo 643
word together -180
word token -297
word tokens -1052
word told 424
word tone -533
word too 613
word tool 750
word tool's 1684
word tools 1399
word top 245
word topic -107
word topics -874
word total -555
word totals -363
word touch 792
word touched -29
word town 52
word trace 766
word track -1320
word tracked -796
word tracker -113
word tracking 586
word tracks -146
word traffic -309
word trailing -142
word training -1180
word transaction -385
word transactions 915
word transcript -210
word transcription -100
word transfer -476
word transfers -499
word translate -654
word translated -853
word translates -437
word translation -624
word trash -193
word travel 766
word traveller 314
word travellers 1267
word treat 138
word treated -742
word tree -990
word triage -76
word tried -1204
word tries -1302
word triggers -942
word trip 65
word trouble 1602
word true -33
word truncated -983
word trust 1250
word trusted 634
word try -568
word trying -729
word ttl -770
word turn 1260
word turned -573
word turns 441
word twelve 1132
word twenty 779
word twice -534
word two 27
word txt -238
word type -618
word typed 1097
word types -1165
word typing 1375
word u 416
word un -592
word una -569
word unasked 293
word unavailable -109
word unchanged 47
word und -186
word under 1470
word understood 1131
word undo -462
word undone -1286
word unit 651
word units -1180
word unknown -871
word unless -1240
word unlock 958
word unlocked -130
word unmentioned 1648
word unpublished 373
word unread 687
word unredacted 761
word unrelated 1130
word unseen 715
word until -86
word up 886
word update -1225
word updated -1165
word updates -76
word upgrade 944
word upload -322
word uploaded -307
word uploading -1043
word uploads 166
word upon 727
word ups -104
word upstream -231
word uptime 131
word urgent -607
word url -726
word urls -1284
word us 1446
word usage 439
word use -710
word used -382
word useful -564
word user -597
word user's 255
word users 735
word uses -435
word using 378
word usual 341
word usually -490
word usuario -580
word utc -84
word v 22
word valid 71
word validates -649
word value 25
word values -610
word variable -1014
word variables -861
word variants -170
word vat -1308
word vault -740
word vendor 1548
word vendor's 1208
word verbatim 119
word verdict 489
word verification 1207
word verified -73
word verifies -902
word verify -54
word version -1019
word versions -1501
word very -1537
word via 1818
word video -285
word view -97
word views -608
word virtual -842
word visibility -92
word visible -927
word visit -771
word visitors 884
word visits 446
word voice -149
word void 559
word volume -1386
word volumes -118
word vulnerable 406
word w 1090
word wait -1585
word waiting 139
word waits -956
word wall -117
word wallet 1468
word want 406
word wanted 1201
word wants 941
word ward 512
word warehouse -275
word warm 1150
word warn -68
word warning -1468
word warnings -306
word was 1425
word water 315
word way 1832
word we 998
word weather 247
word web -983
word webhook -59
word week 278
word weekends -829
word weekly -45
word weeks -943
word welcome 371
word well -79
word went 788
word were 1701
word wget 978
word what -182
word what's -944
word whatever 2528
word whatsapp 322
word when 74
word whenever 1478
word where 509
word wherever 1299
word whether -1038
word which -323
word whichever 2517
word while 1847
word white -1102
word whoever 1430
word whole 546
word whom -267
word whose 1433
word why -1042
word wi 750
word wide 281
word widen 329
word width 330
word wiki -333
word will -26
word window -1457
word windows -51
word wins 651
word wish 873
word wishes 297
word with 296
word withdrawn 192
word within -283
word without -307
word won't 718
word word 1200
word wording 408
word words -561
word work -401
word workflow 81
word working -274
word works -184
word workspace 1028
word world -1244
word worth 1404
word would 623
word write -947
word writes -639
word writing -806
word written -516
word wrong -908
word wrote 474
word x -1020
word y 337
word yaml 539
word year -1075
word yearly 725
word years -176
word yes 1124
word yet -255
word yield -189
word yields 829
word you -104
word you'll -719
word you're 120
word your 753
word yours 253
word yourself 622
word zero 127
word zip 61
word zone -943
word zones -218
word zu 1112
word المستخدم -768
word ذلك 888
word قبل 1080
word और 1666
word के 1040
word में 710
word है -209
word い 171
word う 575
word え 659
word く 485
word さ 404
word し 124
word す 65
word だ 147
word て 1155
word と 822
word に 968
word は -55
word ま -346
word み 1071
word れ 567
word ー -213
word 一 402
word 下 725
word 不 -113
word 主 -278
word 他 -577
word 以 1361
word 会 -206
word 使 425
word 保 -43
word 入 -29
word 具 427
word 内 -447
word 出 -41
word 前 947
word 加 183
word 参 195
word 取 404
word 号 -940
word 告 619
word 存 166
word 容 -297
word 工 427
word 并 -28
word 录 -320
word 得 335
word 必 -722
word 息 -919
word 成 -42
word 户 -50
word 提 64
word 数 208
word 本 565
word 果 526
word 查 337
word 用 -262
word 的 320
word 目 -28
word 示 93
word 者 378
word 行 -459
word 要 225
word 询 337
word 说 556
word 请 159
word 读 -85
word 调 109
word 返 -175
word 这 680
word 送 -271
`;
