/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -672
threshold clear -1006
threshold weak -1924
threshold supports -2444
bias -4108
concept account 540
concept after 347
concept also 1184
concept answer -186
concept ask -31
concept because 682
concept before 40
concept best 1099
concept call -220
concept change -39
concept collect -156
concept command -264
concept config 249
concept consent 488
concept conversation 400
concept decode 257
concept elsewhere 1614
concept email-address 2478
concept encode 382
concept every 902
concept file 72
concept first 142
concept hide -278
concept holding 625
concept identifier 289
concept if 117
concept ignore 290
concept instead 94
concept instructions 462
concept link -257
concept machine 322
concept may -263
concept memory -110
concept message -90
concept model 584
concept must 172
concept not -242
concept number 1727
concept obey 39
concept outside 1065
concept own-name 1400
concept own-parameter -391
concept path 594
concept pay 125
concept permit 315
concept personal 372
concept please 956
concept prefer 106
concept put 35
concept read -178
concept recipient 717
concept redirect 66
concept regardless 1315
concept remove -257
concept request -201
concept rival 1619
concept run -374
concept secret 163
concept secret-place 706
concept secretive 83
concept send -268
concept service 98
concept session 440
concept set -248
concept sibling -569
concept silently 494
concept skip -189
concept standing 778
concept store -44
concept tell 268
concept this-tool -483
concept threat -222
concept tool 1016
concept trusted 677
concept url 1948
concept user 175
concept visit 52
concept whenever 820
concept without 174
deed aside answer 303
deed aside ask 751
deed aside change 150
deed aside collect -233
deed aside disable -530
deed aside encode 82
deed aside hide -225
deed aside ignore -1404
deed aside obey -439
deed aside pay 548
deed aside permit 290
deed aside prefer 39
deed aside put -37
deed aside read -261
deed aside redirect -417
deed aside remove -506
deed aside run -249
deed aside set -204
deed aside skip -1158
deed aside store -1001
deed aside tell 1177
deed aside visit 442
deed ban answer -228
deed ban ask 1094
deed ban call -318
deed ban change -877
deed ban collect -1356
deed ban disable -668
deed ban hide -145
deed ban ignore -873
deed ban obey -502
deed ban pay -688
deed ban permit -485
deed ban prefer -353
deed ban put -1206
deed ban read -61
deed ban remove -983
deed ban run -918
deed ban send -1309
deed ban set -562
deed ban skip -1073
deed ban store 83
deed ban tell 366
deed ban visit -818
deed lacking answer 707
deed lacking put -312
deed lacking read 883
deed lacking run -710
deed lacking send -1135
deed lacking tell 489
deed order answer 168
deed order ask -495
deed order call -275
deed order change 1353
deed order collect 1013
deed order decode 864
deed order disable 618
deed order encode 1098
deed order hide 701
deed order ignore 1224
deed order obey 1369
deed order pay 1048
deed order permit 1202
deed order prefer -315
deed order put 846
deed order read -227
deed order redirect 1102
deed order remove 492
deed order run 350
deed order send 716
deed order set 51
deed order skip 881
deed order store 492
deed order tell 94
deed order visit 736
deed report answer -515
deed report ask -284
deed report call -687
deed report change -622
deed report collect -606
deed report decode -1216
deed report disable -590
deed report encode -845
deed report hide -824
deed report ignore -584
deed report obey -559
deed report pay -283
deed report permit -779
deed report prefer -469
deed report put -615
deed report read -550
deed report redirect -877
deed report remove -738
deed report run -867
deed report send -694
deed report set -614
deed report skip -530
deed report store -425
deed report tell -60
deed report visit -599
next <email-address> as 1316
next <email-address> by 427
next <email-address> so 894
next <email-address> to 944
next <email-address> with 482
next <identifier> <identifier> -565
next <identifier> <sign> -205
next <identifier> a 144
next <identifier> and 780
next <identifier> are 708
next <identifier> at 698
next <identifier> before -1060
next <identifier> beforehand -621
next <identifier> calls 537
next <identifier> first -1367
next <identifier> for 73
next <identifier> from 945
next <identifier> has 1276
next <identifier> in 613
next <identifier> is 290
next <identifier> must -55
next <identifier> of 950
next <identifier> on 655
next <identifier> or 240
next <identifier> the 258
next <identifier> then 807
next <identifier> to 792
next <identifier> tool 1355
next <identifier> true 1120
next <identifier> until -132
next <identifier> with 376
next <path> and 722
next <path> in 234
next <path> or -1103
next <path> so 887
next <path> with 996
next <secret-place> <secret-place> 144
next <secret-place> and 859
next <secret-place> as 1184
next <secret-place> file 994
next <secret-place> files -682
next <secret-place> in 1158
next <secret-place> into 865
next <secret-place> on 220
next <secret-place> or -130
next <secret-place> with -106
next <sign> <identifier> -715
next <sign> <sign> 892
next <sign> a -347
next <sign> after -422
next <sign> again -281
next <sign> and 480
next <sign> are 1239
next <sign> as 980
next <sign> at 1249
next <sign> because 634
next <sign> before -664
next <sign> by 859
next <sign> c -209
next <sign> call -849
next <sign> characters 111
next <sign> days -840
next <sign> encoded -159
next <sign> eur 1550
next <sign> first -714
next <sign> for -193
next <sign> from -1042
next <sign> gives -127
next <sign> has 451
next <sign> hits 259
next <sign> hours -320
next <sign> if -951
next <sign> in 1128
next <sign> instead 183
next <sign> is 149
next <sign> kb -699
next <sign> lines -454
next <sign> lists -688
next <sign> march -198
next <sign> may -893
next <sign> mb -1137
next <sign> means -550
next <sign> min -878
next <sign> minutes -985
next <sign> must -1073
next <sign> not -1113
next <sign> of 889
next <sign> on 1161
next <sign> once -531
next <sign> only -867
next <sign> or -1087
next <sign> over 414
next <sign> rather 709
next <sign> requests -1341
next <sign> rows -225
next <sign> s -700
next <sign> seconds -1204
next <sign> show -1260
next <sign> so -478
next <sign> start -720
next <sign> takes 217
next <sign> the -479
next <sign> then -595
next <sign> under 437
next <sign> unless -811
next <sign> until -260
next <sign> wait -1031
next <sign> when -115
next <sign> which -229
next <sign> with 1670
next <sign> without -142
next <sign> words -1375
next <sign> x 179
next <url> and 1694
next <url> as 118
next <url> bash 1219
next <url> first 574
next <url> followed 805
next <url> for 1046
next <url> in 1151
next <url> sh 1027
next <url> so 1215
next <url> sudo 1130
next <url> which 462
next <url> with -107
next a <identifier> -618
next a <sign> 308
next a and -90
next a backup -236
next a bar -507
next a branch -147
next a browser -752
next a bucket -304
next a build -456
next a calendar -173
next a call -253
next a card -615
next a cell -1030
next a change -1078
next a channel -271
next a chart -529
next a chat -1478
next a ci -990
next a claim 84
next a class -319
next a clean 1043
next a clear -1000
next a code -1114
next a colleague 261
next a colour 444
next a command -1157
next a comment 67
next a commit 406
next a company -919
next a confirmation 533
next a contact -801
next a container -202
next a contract -407
next a conventional -496
next a conversation -1242
next a copy -207
next a country -541
next a cron -212
next a csv -783
next a customer -551
next a customer's -313
next a cv -432
next a database 469
next a date 215
next a day -450
next a decision -267
next a deployment -872
next a description -118
next a device -819
next a diff -1017
next a different 1081
next a directory -933
next a document -1331
next a domain -572
next a door -1021
next a double 490
next a draft -873
next a dry 31
next a fact -1057
next a failed -886
next a fax -513
next a feed 172
next a few -637
next a field -931
next a file -709
next a filter -119
next a finished -818
next a folder -1018
next a font -670
next a form -983
next a free -898
next a fresh -565
next a full 673
next a git -636
next a given -747
next a good 676
next a handle -302
next a hold -1085
next a home 646
next a host -204
next a human 143
next a job -434
next a key -721
next a known 381
next a kubernetes -458
next a label -1157
next a large -814
next a lasting 572
next a library 379
next a limit 423
next a line 1067
next a link 363
next a list 58
next a little 949
next a local -602
next a log -899
next a login -1155
next a look 366
next a loop -937
next a mail -1517
next a manifest -877
next a matter 1114
next a meeting -739
next a memory -325
next a message -592
next a migration 267
next a minute -726
next a model -74
next a month 137
next a mood -443
next a name -785
next a namespace 720
next a new -971
next a newsletter -1043
next a note -1183
next a notification -1007
next a number -101
next a package -846
next a page -1045
next a parcel -697
next a part -800
next a password 141
next a path -727
next a patient 92
next a payment -243
next a pdf -833
next a person -869
next a photo -1178
next a picture -1188
next a pipe 1024
next a place -629
next a plan -1024
next a playlist -619
next a png -364
next a pod 849
next a point -981
next a port -1006
next a position -831
next a post 212
next a prescribed -581
next a preview 288
next a private -821
next a product -700
next a production -985
next a project -744
next a prompt -1243
next a public -267
next a pull -945
next a purchase 282
next a query -784
next a question 169
next a random -1133
next a range -1094
next a read -712
next a reason -300
next a receipt -1024
next a recipe -813
next a record -85
next a recording -711
next a red -1101
next a reference -610
next a refusal 346
next a regular -628
next a remote 211
next a reply -661
next a report -700
next a repository -861
next a request -642
next a result -845
next a review -214
next a role -931
next a room -954
next a route -1293
next a row 185
next a rule -398
next a run -838
next a running -464
next a sample -76
next a saved -668
next a score -946
next a screenshot -938
next a script -801
next a search 1167
next a second 905
next a secret -1135
next a section 384
next a seed -1096
next a semicolon 398
next a sentence -207
next a sepa -848
next a service 391
next a session 554
next a share -504
next a shell -586
next a shipping -831
next a short -183
next a signed -1011
next a single -957
next a slack -614
next a small 363
next a snapshot 153
next a song -553
next a spreadsheet -941
next a statement 707
next a status -800
next a step -305
next a string -274
next a sub -481
next a summary -259
next a support -1129
next a system -973
next a table -567
next a task -1231
next a terminal 753
next a test -170
next a text -1127
next a third -312
next a ticket -1323
next a time -913
next a token -954
next a tool -50
next a topic -1023
next a training -773
next a transfer -744
next a two -21
next a url -1039
next a user -264
next a value -298
next a video -515
next a virtual -729
next a warning -1099
next a web -929
next a webhook -700
next a wiki -721
next a window -899
next a word 578
next a year -795
next a yes 958
next a zip -281
next a zone 121
next about <sign> -87
next about a 299
next about it 902
next about the 873
next about them 1365
next about this -893
next about to -56
next above <sign> 1002
next above the 95
next access to -440
next access token 260
next accompanied by 1256
next account <sign> 1205
next account and -184
next account holder -1071
next account is -499
next act as 925
next act on -118
next add a -612
next add an -737
next add it 140
next add the 803
next add up -895
next added to 751
next address and 197
next address book 699
next address for 296
next address in 790
next address is 351
next address of -386
next address to -305
next addressed to -128
next addresses are -800
next addresses of -52
next addresses that -246
next addresses the -103
next adds a -980
next adds an -1082
next advance and 1202
next after <sign> -266
next after a 539
next after an -993
next after another 756
next after each -402
next after every -159
next after it 364
next after ten -1338
next after the -31
next after they -1004
next after this 841
next after which 845
next again and 112
next again with -463
next against a 376
next against the -247
next agent in 159
next agent with -614
next agreed to -119
next ahead of 1756
next all of -310
next all other 462
next all others -1197
next all the -249
next allowed directories -889
next allowed to -560
next along in 1694
next alongside the 1094
next also if -758
next also read 667
next also those -850
next also when 1346
next always call -1130
next always do -607
next always show -995
next always use -1041
next among the 1871
next among them 740
next amount between -390
next amount to -705
next an account -1311
next an address -427
next an administrator 109
next an agent -104
next an alert -1135
next an amount -724
next an answer -23
next an api -817
next an appointment -464
next an approval -73
next an article -482
next an assistant -711
next an attachment -406
next an audio -818
next an e -305
next an earlier -1126
next an element -892
next an emoji -589
next an employee -1400
next an empty -819
next an entity -488
next an entry 365
next an environment -545
next an error 125
next an event -1168
next an exercise -785
next an existing -959
next an export -1008
next an hour 83
next an image -234
next an index -769
next an instruction -1040
next an invoice -68
next an issue -721
next an item -1179
next an old 73
next an open 545
next an opinion -810
next an order -349
next an rss -570
next an upload -810
next and <identifier> 99
next and <path> 974
next and <secret-place> 828
next and <sign> -738
next and a 500
next and act 1319
next and add 362
next and address 431
next and addresses -1083
next and after -160
next and all 1358
next and always -1295
next and an 598
next and answer 850
next and anything -1307
next and are 41
next and ask -897
next and attachments 592
next and author 506
next and b -789
next and by -225
next and call 957
next and can -1024
next and can't 21
next and card 1305
next and carry 1749
next and comments -149
next and continue -338
next and country -881
next and date 308
next and delete -394
next and deleted -1069
next and describe 1757
next and do -498
next and does -625
next and don't 124
next and drop 1562
next and e 1132
next and enter 640
next and files 863
next and follow -131
next and for 64
next and get -324
next and give 916
next and gives -1358
next and go 23
next and hand 829
next and has -1086
next and have 406
next and how -1189
next and if 403
next and in 198
next and is -418
next and isn't -1160
next and it 406
next and its 281
next and keep 1694
next and keeps -872
next and last 38
next and leave 1081
next and let 636
next and list -1297
next and lists -1076
next and look -230
next and mail 29
next and make -216
next and makes -1017
next and may 418
next and mention 29
next and merge 439
next and must -586
next and needs -1004
next and never -441
next and no 200
next and nobody 1038
next and not -1050
next and nothing -1089
next and of 1303
next and offer -204
next and one -275
next and only 638
next and our -465
next and pass 192
next and password 671
next and passwords -285
next and paste 602
next and phone -40
next and pick 398
next and place 438
next and point -1027
next and post 892
next and present 1315
next and proceed 832
next and propose -913
next and put 913
next and quote 926
next and read -421
next and repeat 594
next and report 994
next and reports -800
next and return -316
next and returns -576
next and saves 114
next and say 578
next and says -674
next and sends -635
next and set 298
next and should -320
next and show 582
next and shown -1146
next and shows -1020
next and skip 1211
next and start 362
next and state 568
next and style -1008
next and submit 648
next and suggest -1050
next and suggests -638
next and supply 1348
next and tell 139
next and that 683
next and the 1311
next and their 27
next and then 785
next and there 492
next and this -454
next and time -1005
next and to 1282
next and upload 765
next and use -1289
next and wait -1323
next and waits 205
next and what -237
next and when -164
next and where -1290
next and whether -846
next and which 97
next and will -1295
next and with -61
next and write 428
next and writes -192
next and year -1046
next and you -1622
next another one -542
next another tool -626
next answer and 1303
next answer as -730
next answer in -692
next answer is -503
next answer that 1159
next answer the 52
next answer to 786
next answer with 112
next answers <sign> -627
next answers a -824
next answers are -541
next answers questions -983
next antes de 543
next any file 1168
next any more 748
next any other 1100
next any time -1424
next anyone with -314
next anything else -295
next anything that 307
next api key 323
next api keys 832
next api token -240
next appear in -494
next appears in -772
next append the 687
next applies a -1042
next applies to -40
next approval before -978
next archive with -710
next are a 546
next are accepted -1273
next are added -438
next are always -290
next are at 652
next are available -914
next are best 1093
next are billed -132
next are blocked 26
next are cut -1115
next are done 340
next are dropped -461
next are given -290
next are hidden -1009
next are ignored -1202
next are in 290
next are kept -810
next are known 1251
next are left -466
next are listed -757
next are marked -327
next are masked -1159
next are matched 1041
next are missing -124
next are never -274
next are no -22
next are not -1063
next are off -760
next are passed -396
next are read -335
next are refused -881
next are rejected -386
next are removed -250
next are replaced -1348
next are reported -1205
next are resolved -229
next are returned -1195
next are rounded -113
next are sent -1267
next are set -923
next are shown -1359
next are skipped -554
next are stored 242
next are stripped -630
next are taken -1089
next are the 587
next are to 2882
next are told -202
next are used 33
next are usually 25
next are visible -927
next are void 1149
next are written -493
next are you 1054
next around it 342
next as <identifier> -937
next as <secret-place> -886
next as <sign> 641
next as <url> 897
next as a 1230
next as an -99
next as csv -991
next as data -1231
next as done 83
next as far 799
next as found 892
next as given -697
next as if 1907
next as ignore -1219
next as in -1135
next as it -205
next as its 750
next as json -427
next as long -382
next as markdown -712
next as one -417
next as part 1084
next as passed 1119
next as pdf -431
next as read 334
next as returned -1182
next as root -119
next as shown -1026
next as soon 1042
next as text -640
next as the 1188
next as they -451
next as this 1050
next as though 1461
next as well 377
next as you -75
next ask before -1398
next ask first -41
next ask for -767
next ask the -977
next ask whether -671
next ask which -1327
next asked about 1043
next asked and 879
next asked for 75
next asked to -685
next asked you -914
next asking for 120
next asking the 575
next asks about 318
next asks for -304
next asks the -1486
next asks to -1014
next asks what -1007
next asks you 87
next assistant is 407
next assistant should -236
next assistant to 1244
next at <identifier> -140
next at <sign> 543
next at <url> 1814
next at a -285
next at all 243
next at any -732
next at each 889
next at hand 797
next at it 1014
next at its -835
next at least 1010
next at most -1505
next at once -1141
next at start 392
next at that -52
next at the 353
next attach the 35
next attachments are -719
next audio file -873
next audit log -1093
next author and -1342
next authorization header 399
next aws keys -472
next back for 179
next back the 407
next back to 228
next background and 831
next balance is 667
next balance of -1058
next bank details -242
next banking tool 956
next bash c 430
next be answered 229
next be asked 160
next be brought 1069
next be called 1101
next be cancelled -345
next be carried 142
next be changed -1225
next be checked -668
next be consulted 919
next be deleted -187
next be described 409
next be done -1377
next be executed 735
next be followed 412
next be forwarded 236
next be given -242
next be handed -171
next be in -504
next be kept 731
next be left 449
next be lost 763
next be made 790
next be matched 1278
next be opened 195
next be passed -900
next be raised 185
next be read -801
next be removed -1071
next be replaced -1001
next be reported -521
next be run 628
next be sent 95
next be shortened -859
next be shown 717
next be so 1105
next be submitted -57
next be switched -37
next be taken -1002
next be the 391
next be told -1434
next be undone -1068
next be used -599
next be withdrawn -954
next be written -1089
next bearer tokens 505
next because of 282
next because the -234
next been found 1417
next before <sign> -1039
next before a -1187
next before and -898
next before answering 850
next before any -145
next before booking -245
next before calling -1046
next before each -914
next before it -278
next before sending -975
next before the -40
next before they -781
next before this 1111
next before using -779
next before you -557
next beforehand and 731
next begin with -78
next beginning of -213
next beginning with 324
next begins with -420
next behalf of 102
next behave as 690
next behind a 66
next behind the 759
next being asked 494
next belong to -63
next belongs in 660
next belongs to 430
next below the -229
next beside it 117
next beside the -925
next besides the 675
next between <sign> -991
next between calls -1272
next between the 986
next between two -237
next between units -444
next between you 875
next billed by -830
next billed to -366
next blind copy 816
next books a -1004
next branch protection 698
next branch to -819
next brought up 1069
next browser profile 1355
next browser session -645
next build the -534
next builds a -598
next builds the -716
next built in 1247
next bullet points -522
next but not -902
next but the -1282
next by <identifier> 407
next by <sign> -383
next by a 35
next by an 84
next by any 1361
next by calling 541
next by default -1328
next by e -338
next by hand -1319
next by id -1120
next by ingredients -768
next by it 833
next by its 90
next by itself -362
next by mail -1368
next by means 1460
next by name -1406
next by one 592
next by other 872
next by our 980
next by page -484
next by severity -682
next by this -511
next by title -930
next by topic -627
next by two 1037
next by us 1040
next by which 310
next by yourself -272
next calendar entries 350
next calendar event -975
next call <identifier> -1078
next call <sign> -923
next call again -1156
next call and -24
next call fails -435
next call for 1595
next call in 181
next call is -1139
next call it -181
next call returns -878
next call the 582
next call them 476
next call this -1117
next call to 940
next call with -551
next called the 355
next called with 1041
next calling <sign> 527
next calling it 623
next calls are -928
next calls of -740
next came from -402
next came up 615
next can be -136
next can have -727
next can only -317
next can open 484
next can read -1472
next can see -415
next can write -42
next can't be -1261
next cancels a -620
next cannot be -604
next car bike -326
next card data -1002
next card is 774
next card number 984
next card numbers -335
next carries the -829
next carry a -931
next carry on 1614
next carry out -39
next carry the 938
next case the -873
next cat <secret-place> 1289
next chain of 840
next change and -1229
next change in -1090
next change is -954
next change log -57
next change the 617
next changed each -527
next changed in -935
next changes a -674
next changes the -694
next characters and 909
next characters are -327
next charges a -1158
next chat and 553
next chat message 462
next cheaper and -836
next check it -1156
next check the -1343
next check with -1042
next checks a -1149
next checks an -608
next checks that -946
next checks the 110
next checks whether -659
next chmod r 316
next choose a 489
next choose the -1057
next chosen by -183
next ci job 162
next clause <sign> 1146
next clause by 698
next clear yes -1000
next clearing account 999
next client is 716
next close each 739
next closes a -664
next code and -103
next code as -220
next code for -833
next code from -870
next code in -394
next code is -1050
next code that -705
next code to 258
next come across 403
next come back 623
next come from -149
next come out 1333
next come up 1258
next comes back 257
next comes first 465
next comes from -1032
next comes out 703
next comma separated -1047
next command in -148
next command line -780
next command on -693
next command that -640
next command to -1043
next command with 98
next commands for -375
next comment on -315
next comments are -1011
next commit message -598
next commits staged -708
next computes a -604
next configuration and -504
next configured with 855
next confirm the -839
next confirm with -963
next confirmed by 166
next connected to 755
next connection string 1016
next connection strings 132
next contact for -842
next contacts tool 814
next contain the 223
next container image 563
next contains a -993
next content of -667
next contents of 1852
next continue with -418
next contradict each -1247
next conversation so 542
next conversation to -1173
next converts a -486
next converts an -375
next converts between -720
next copy is 590
next copy of 823
next copy the 520
next cost and 362
next could not -845
next count as 524
next count of -658
next counts as 285
next counts words -779
next court decisions -789
next create a -588
next creates a -1499
next creates an -745
next creates or -230
next credit line -801
next curl fssl -446
next curl s 1525
next currencies at -390
next current branch -900
next current conversation -182
next current time 392
next customer data -1091
next data and -164
next data for -963
next data in -358
next data of -984
next data protection -808
next database and 152
next database from -440
next date and -289
next date from 321
next date of 215
next day forecast -475
next days and 504
next days are -595
next days of -429
next de la -670
next decodes a -634
next default <sign> -776
next default and 301
next default branch -658
next defaults to -1165
next delete the 321
next deleted after -1321
next deletes a -1053
next deletes the -838
next depends on 393
next deploys a -681
next deprecated use -833
next describe the 765
next describe what -582
next described as 1582
next did not 644
next diff and -256
next differs from -359
next directory and 467
next display the 486
next do i -405
next do it -1445
next do not -939
next do so -1111
next do this 774
next do with 135
next document is 280
next documentation for -787
next does not -849
next does that -494
next don't add -679
next don't ask -99
next don't call -866
next don't know -915
next don't make 175
next don't mention -120
next don't paste -850
next don't put -765
next don't show 527
next don't suggest 87
next don't try -912
next don't use -1200
next done by -119
next done in -173
next done so -1214
next down to 1165
next downloads a -808
next draft is -216
next draft to 94
next drafts a -1001
next draws a -591
next drop it 1474
next drop the 642
next dry run 31
next during the 86
next e mail 191
next e mails 793
next each answer -755
next each call 647
next each change -232
next each file 1222
next each line 224
next each message 709
next each of 212
next each one -190
next each other -1247
next each reply 544
next each session 380
next each step -1477
next each time 754
next each with 709
next earlier in 774
next edit the 93
next else is -716
next emergency number -933
next en la -46
next end of 639
next end up 415
next end with -1312
next ending in 1015
next ends in 418
next enter the 675
next entry in -514
next entry of 934
next entry to -561
next environment variable -656
next environment variables -878
next erases a -988
next errors and -730
next eur to 1124
next even for 569
next even if 508
next even when -680
next even where 1775
next every <sign> -1069
next every other 76
next every session 144
next every time 446
next everything in 303
next everything it -1108
next everything the -1000
next exactly as -1542
next exactly that -962
next executes a -997
next exit code -543
next expected to 1534
next explain the -1180
next explains a -741
next explains how -609
next explains the 65
next explicit consent -926
next export the 496
next exports a -776
next exports the -1016
next extracts text -569
next fact about -777
next fact for -875
next failed jobs -570
next fails with -1093
next failures in 869
next false and 802
next far as 1100
next favour of 574
next fetch a -423
next fetch the 140
next fetches a -829
next fetches an -838
next few words -1074
next field <identifier> -920
next fields of -367
next fields that -1105
next file access -466
next file and 544
next file contents 137
next file for 248
next file from 462
next file in -57
next file into -984
next file is -864
next file or -943
next file that 356
next file the -115
next file to -350
next file tool 126
next file tools 664
next file use -858
next file with 428
next file you 1095
next files a -842
next files and -618
next files are -689
next files in -210
next files into 250
next files or 82
next files that -950
next files to 350
next files with -692
next fill in 365
next filled in -1558
next fills a -746
next filter that 142
next find it -947
next find out 443
next find the -920
next findings are -1032
next finds a -724
next finds recipes -467
next finds the 649
next firewall rules -235
next first <sign> -194
next first and 54
next first call -403
next first if -675
next first line -896
next first message -872
next first time 20
next first to -1046
next first two 683
next first use 344
next first when 210
next first with 594
next five seconds -801
next five sentences -856
next floor plan -564
next folder and 1156
next folder for -845
next folder in 597
next folder to -371
next folder with 136
next follow instructions -714
next follow it -88
next follow the -197
next follow up 1106
next followed by 1629
next follows the -633
next for <identifier> 756
next for <sign> -447
next for <url> 1306
next for a -419
next for all -47
next for an 202
next for and 657
next for another 675
next for any 25
next for anything 35
next for approval -238
next for as -298
next for by -192
next for confirmation -1066
next for display 268
next for each -382
next for every -1420
next for everyone 434
next for everything 65
next for good 691
next for instance -182
next for it 553
next for known -920
next for later -33
next for more -1048
next for one -658
next for other 398
next for our 121
next for questions -1184
next for review -676
next for ten -423
next for that -207
next for the 237
next for their -339
next for them -46
next for this -45
next for those -59
next for two 652
next for up -750
next for what 642
next for which 810
next for word -374
next for you -57
next force push 722
next forecast for -638
next form <path> -548
next form of -982
next formats source -398
next forward the 854
next forwarded to -260
next found by -181
next found in 775
next found to 1312
next four characters -110
next free plan 305
next free slots 247
next free text -1532
next from <identifier> 207
next from <path> 489
next from <secret-place> 209
next from <sign> -718
next from <url> 1257
next from a -96
next from an -721
next from any -436
next from here 153
next from it -380
next from its -532
next from memory -478
next from now -42
next from one -963
next from other -556
next from our 454
next from that 581
next from the 453
next from their -49
next from them -58
next from then -1092
next from what -59
next fssl <url> -446
next full and 55
next full name 1123
next full or -521
next full text -1054
next gather the 1063
next generates a -875
next get a -696
next get it -557
next get the -289
next gets a -295
next gets the -82
next git hooks 58
next git remote 931
next github token 999
next give a 54
next give the -1117
next give them -265
next given and -780
next given as 332
next given by -535
next given here -1114
next given in -1011
next given the 1153
next given to 332
next gives a 697
next gives access -178
next gives an -619
next gives back -670
next gives the -849
next gives you -123
next go ahead 908
next go in 57
next go on -134
next go through 420
next go to -845
next goes into 298
next goes on 811
next goes out -253
next goes through 183
next goes to -759
next half a 226
next hand it 505
next hand its 116
next hand the 237
next handed over -194
next handed to 239
next has a -467
next has agreed -764
next has already 1372
next has approved -728
next has asked -617
next has been 1528
next has confirmed -958
next has it 891
next has no -76
next has not -668
next has read 389
next has seen -419
next has signed -226
next has the 498
next has to -1146
next have a 742
next have asked 706
next have been 361
next have it 185
next have no 326
next have not 243
next have the 497
next have them -304
next have to -1218
next header and 519
next held in 578
next help desk 271
next here and 332
next here as 832
next here is 788
next here on 1734
next here the 760
next hidden from -832
next history with 776
next hold the 1387
next holds the -583
next holidays of -578
next home address 1652
next home directory 1426
next home folder 1099
next host and -979
next host name 390
next hotels by 401
next hours of -1272
next how long -892
next how many -848
next how much 203
next how the -622
next how to -462
next id <sign> 765
next id and -1378
next id as -892
next id from -1075
next id is -692
next id of -273
next id or -1198
next ids and -762
next if <identifier> 704
next if a -534
next if an -449
next if asked -969
next if it -102
next if it's -719
next if left -1039
next if no 180
next if nothing -102
next if several -937
next if somebody -1161
next if that -351
next if the -141
next if there -229
next if they -925
next if two -1120
next if you -869
next ignore the -294
next image and 693
next image from -269
next image to 563
next immediately and -876
next in <identifier> 214
next in <path> 293
next in <secret-place> 89
next in <sign> 1408
next in a -121
next in advance 1351
next in all 178
next in an -491
next in any 641
next in at -368
next in bcc 97
next in between -302
next in by -297
next in case -132
next in clear 566
next in context 1022
next in doubt -744
next in each 376
next in employee -913
next in every 141
next in favour 574
next in files 559
next in five -856
next in for 763
next in force 411
next in front 132
next in full -43
next in here 1309
next in it -368
next in its 1445
next in markdown -713
next in memory -1240
next in most 22
next in notes 310
next in one -726
next in other 777
next in our -89
next in part -521
next in passing 999
next in person -107
next in place 160
next in plain -841
next in production -1068
next in question 456
next in that 751
next in the 321
next in their 780
next in them -1214
next in this 368
next in use -617
next in user -757
next in whatever 351
next in which 818
next in your 971
next include the -77
next including the -621
next including those 1491
next index url 1083
next insert update -912
next inside the -207
next installs a -655
next instead of -807
next instructions for -598
next insurance number 621
next into <path> 44
next into <sign> 629
next into a -402
next into the -21
next invoice from -460
next invoice or -138
next invoice to -49
next irrespective of 1165
next is <sign> 554
next is a 457
next is about -343
next is added 269
next is already 554
next is always 1289
next is an 415
next is asked 76
next is at -215
next is available 722
next is being -339
next is best 677
next is billed -992
next is broken -410
next is called -884
next is changed -32
next is closed -240
next is complete 997
next is configured -604
next is connected 475
next is cut -1048
next is deleted -598
next is done -681
next is dropped -1080
next is empty -1017
next is enough -932
next is expected 867
next is false -1065
next is filled 143
next is final -506
next is fine 95
next is finished -961
next is for 216
next is forwarded -897
next is found 174
next is given 180
next is gone -1222
next is how -427
next is in 210
next is it -793
next is kept -672
next is left 361
next is listed -159
next is loaded 349
next is locked -75
next is logged -782
next is made -1180
next is meant 373
next is missing -651
next is more -643
next is needed -1418
next is never -1395
next is no 110
next is not -328
next is of 1011
next is on 365
next is one 211
next is only -483
next is open 26
next is opened 981
next is over 288
next is paid -1053
next is part 160
next is possible -1203
next is present 142
next is put -567
next is read -131
next is recorded -918
next is refused -1005
next is replaced -873
next is reported 189
next is required 279
next is returned -1079
next is safe -1019
next is saved -758
next is sent -1516
next is shown -462
next is still -23
next is stored -808
next is taken -1122
next is that -1272
next is the 1020
next is there -38
next is to 1758
next is told 653
next is true -328
next is up -1112
next is uploaded -714
next is used -229
next is visible -1066
next is what 1188
next is why -364
next is working 187
next is written -952
next isn't returned -1036
next iso <sign> -151
next it again -931
next it and 265
next it as 701
next it at -955
next it back -275
next it be 661
next it before -194
next it by 54
next it came -996
next it can -1028
next it can't -1307
next it changes 479
next it contains -593
next it do -345
next it does -99
next it doesn't -447
next it exists -519
next it fails -1061
next it first -409
next it for -273
next it from 1036
next it goes 283
next it has -125
next it here 94
next it holds -107
next it if -669
next it in 318
next it into 1305
next it is 625
next it isn't 632
next it keeps -325
next it later -185
next it lists 127
next it looks -1086
next it may -498
next it must -326
next it needs -884
next it never 34
next it on 498
next it once -957
next it only -821
next it out 946
next it over 499
next it reads -865
next it returns -1054
next it runs -966
next it says -220
next it should -837
next it so -737
next it stands -94
next it takes -231
next it that 1069
next it the -685
next it to 47
next it under 429
next it up 1236
next it was 196
next it when -751
next it will -504
next it with -97
next it without -310
next it would 802
next it you 230
next it's a -140
next items and 32
next its id -915
next its number 99
next its output 583
next its own -1040
next its owner 327
next its place 1628
next its text 655
next its url -627
next its value 1133
next job id -782
next job is 678
next job on -866
next job to -839
next just the 463
next keep a 291
next keep it -1155
next keep quiet 865
next keep the -347
next keep to 393
next keeps its -183
next keeps the -707
next kept as -665
next kept for -1045
next kept in -523
next kept on -264
next key and -887
next key is -691
next key material 307
next key to -326
next key value -755
next keys and -100
next keys are -1361
next keys to 146
next know the -301
next known interactions 330
next known to 516
next language and -786
next language of -1359
next last <sign> -380
next last changed -527
next last four -338
next last lines -848
next last ten 476
next last user 972
next later on 84
next later sessions -258
next leave a 353
next leave it 1049
next leave out -1936
next leave the 264
next leaves the -311
next left out -1087
next length mass -444
next less than -466
next let the -293
next lets the 323
next level of 882
next like <sign> -698
next limit <sign> -959
next limit of -1100
next limits <sign> -855
next line and -572
next line in 614
next line numbers -1116
next line of 1203
next line that 627
next line to 296
next line with 55
next lines in 728
next lines of 363
next link can -919
next link for -764
next link in -1059
next link that 471
next link to 115
next links are -1088
next list and 950
next list as 1054
next list for -659
next list is 738
next list it 734
next list of -263
next list the -331
next list them -1313
next list to -81
next listed in -534
next listed with -387
next listing of 1426
next lists a -633
next lists the -662
next lists what -856
next live in -1107
next loads a -805
next local files -141
next log and 122
next log file -376
next log in -386
next log lines -1248
next log of -327
next log that -1138
next log with -1074
next logs a -815
next logs and 38
next logs are -1243
next long as -382
next long term 1084
next longer be 477
next longer than -803
next look at -1229
next look for -749
next look in 140
next look like -513
next look through 827
next look up -295
next looked at -556
next looked up 1292
next looks for -321
next looks up -216
next machine and -788
next made by -416
next made up 1360
next mail address -376
next mail addresses -930
next mail and -681
next mail from 66
next mail it -332
next mail or 448
next mail server 775
next mail thread -551
next mail to -277
next mail tool 558
next mailbox with -369
next mailed to -979
next mails and 1189
next mails to -774
next major version -773
next make a 546
next make it 560
next make sure -927
next make the 729
next make up 633
next makes a 123
next makes the -827
next manager for -270
next marked confidential -245
next marks a -1105
next match a -604
next max <sign> -989
next may be -176
next may contain -1140
next may have -1064
next may hold -1037
next may use 134
next means of 1460
next means that -571
next meant for 485
next members of 173
next memory and 992
next mention it -777
next mention that -1360
next mention the -472
next mention this -947
next merges a -615
next message and -987
next message for -661
next message from 541
next message in 98
next message is -1051
next message to -1433
next messages and 93
next messages are -263
next messages of -720
next migration to 157
next minutes for -701
next missing and -929
next missing from 889
next missing the -1102
next mode <sign> 589
next more than -759
next most <sign> -1057
next must be -1333
next must call -809
next must have -1400
next must not -1122
next must run -722
next name and 720
next name as -746
next name in -512
next name is -888
next name of -872
next name or -1334
next name the -637
next name to -586
next name with 504
next names and 105
next names are -1015
next names in -891
next names of -190
next names one 372
next names the -1191
next near a -580
next need a 125
next need no 977
next need not 1232
next need the -882
next need to 1664
next needed for -458
next needs no 278
next needs the -996
next never ask -539
next never call -731
next never mention 52
next never pass -770
next never put -1306
next never returned -878
next new one -979
next newest first -1047
next next <sign> 450
next next step -1103
next next to 80
next ninety days -482
next no access -1141
next no confirmation 181
next no file -954
next no further 334
next no longer 1169
next no matter 1495
next no more -1048
next no need 1606
next no one 599
next no other 490
next no verify 1140
next none is -231
next not a -526
next not accepted -1031
next not add -1111
next not an -320
next not ask 283
next not be -308
next not by 627
next not call -611
next not contain -693
next not count -1242
next not edit 163
next not exist -460
next not follow -1062
next not for 429
next not found 332
next not from 645
next not guess -783
next not have 119
next not look -1013
next not make -1081
next not mention 54
next not need 303
next not only 331
next not pass -1007
next not passed -455
next not put 156
next not read 273
next not repeat -530
next not returned -1396
next not run -678
next not see -102
next not send -940
next not sent -409
next not set -726
next not show -675
next not shown -56
next not store -745
next not stored -960
next not tell 277
next not the -412
next not to -128
next not try -1251
next not use -534
next not work -654
next note for -285
next note in -33
next note on 986
next note that -309
next note to 62
next notes and 464
next notes are 507
next nothing and -806
next nothing else 729
next nothing is -1449
next nothing to -517
next now and 108
next now on -42
next npm package -557
next number and 1233
next number as 565
next number from 37
next number is -1106
next number of -923
next number to 202
next number with -463
next numbers and 831
next numbers are -695
next of <identifier> 1192
next of <path> 310
next of <secret-place> 287
next of <sign> 508
next of a -964
next of all 248
next of an -991
next of any 891
next of birth 505
next of each 763
next of every 2180
next of guessing -785
next of it 1244
next of its -376
next of one -1117
next of other 1438
next of our 707
next of people -962
next of printenv 1294
next of secrets -142
next of text 520
next of that -375
next of the 447
next of their 885
next of them 401
next of this -259
next of those 448
next of two -915
next of use 726
next of what 1949
next of your 172
next off by -881
next off in -517
next off the 325
next offer the -205
next offer to -969
next old one 458
next older than -846
next on <identifier> 647
next on a -650
next on all 1549
next on an -638
next on and -75
next on any 1310
next on as 416
next on behalf 102
next on call -385
next on each 117
next on every 176
next on file 717
next on it 145
next on its 381
next on or -586
next on our -401
next on that 620
next on the 311
next on their -48
next on this 356
next on to 1148
next on top -55
next on what -878
next on with 391
next on your -437
next once a -998
next once and -1077
next once per -1214
next once the 418
next one after 672
next one and 924
next one by 468
next one call 827
next one file -143
next one for 20
next one from -619
next one in 1155
next one is 300
next one line -777
next one message -178
next one more 1251
next one of -708
next one or -1032
next one per 1036
next one sentence -1217
next one that 636
next one the -197
next one thing 1058
next one time 1097
next one to 89
next one up -431
next one with -264
next ones are -74
next ones that 358
next only a 625
next only after -1314
next only and -1109
next only be 208
next only call -1019
next only for -1076
next only if -1225
next only in 141
next only on -457
next only one -472
next only query -323
next only sql -368
next only the -310
next only those -641
next only to -863
next only what -1311
next only when -1539
next only with -406
next only works -134
next open <secret-place> 233
next open a -880
next open in -144
next open it -1005
next open pull 755
next open the 138
next open to -124
next open with 177
next opened in 1225
next opening hours 386
next opens a -929
next opens the 363
next operating system -1014
next operator has -1149
next or <identifier> 50
next or <path> -684
next or <secret-place> -82
next or <sign> -1159
next or a -1003
next or after -74
next or any 969
next or ask 734
next or asks -888
next or delete -550
next or from -907
next or html -747
next or id 487
next or in -661
next or more -816
next or not 1496
next or number -732
next or the 965
next or when -989
next order for 679
next order given 470
next order of 87
next order to -1069
next order with 184
next original is -676
next other connectors 829
next other customers -138
next other people -1338
next other servers 1037
next other than 196
next other tools -257
next otherwise the -377
next our partner 1178
next out and 979
next out by -416
next out for -433
next out if -1069
next out in 986
next out of 1687
next out the -94
next out to 553
next out when -382
next out with -608
next output is -1147
next output of 887
next outside of -605
next outside the 321
next over <sign> -232
next over a -946
next over as 699
next over in 1062
next over the -434
next over to -936
next overrides the -753
next own and 109
next own environment -713
next own words -188
next owner and 872
next owner is -71
next owner of -51
next page and -1337
next page are -142
next page as -664
next page at 640
next page in -994
next page is -858
next page of -967
next pages may -758
next part of 999
next pass <sign> -1141
next pass a -954
next pass it -728
next pass its -106
next pass the -1417
next pass them -335
next pass through -1026
next passed on -72
next passed to 365
next passport number 391
next password and 209
next password from -80
next password in 116
next password is -283
next password manager -50
next passwords in -563
next passwords or -165
next past the 393
next paste it -419
next paste the 317
next pastes a -922
next path and 191
next path of -1076
next patient and 776
next payment in -521
next payroll run -758
next pdf and 818
next people who -610
next per call -332
next per conversation -768
next per day -827
next per second -1106
next person and -1094
next person has -604
next person you 1101
next personal access 332
next personal data -1153
next phone number 833
next phone numbers 621
next photo library -114
next pick up -353
next picture is -1092
next picture to 623
next pip install 642
next place and 22
next place in 753
next place of 630
next place the 1577
next places a -605
next plain language -584
next plain text -1243
next plain words -1284
next plan and -595
next plan file -1023
next plan of -554
next plan to -710
next plans a -704
next please do -930
next please don't -616
next plus the 1190
next point to -1412
next position with -991
next post a -530
next posted to 783
next posts a -906
next posts to -416
next pre commit -743
next precedence over -1007
next prefer <sign> -977
next prefer the -508
next prefer this -881
next present the 1087
next presented as -258
next previous instructions -1151
next price and -958
next prices in -811
next print the 103
next printed on -1184
next prints a -575
next prints the -951
next prior to 2223
next private key -562
next private keys 133
next produced by -159
next profile and 799
next project and 310
next prompt in 602
next proof of 770
next propose a -1188
next public holidays -578
next public key 143
next public link -139
next publishes a -878
next pull request -185
next pull requests -459
next purchase order 279
next push to 185
next pushes the -900
next put in -64
next put it 997
next put the 1106
next put what 85
next puts a -465
next puts the -268
next python in -840
next qr code 348
next queries are -812
next query against -419
next query in -769
next query on -568
next query string 839
next question and 197
next question to -889
next questions about -154
next questions from -541
next questions on 489
next quiet about 865
next quote the -127
next quote them -630
next quotes are -794
next r <sign> 249
next range of -750
next rate and 1124
next rate for -782
next rate limit -970
next rate of -1086
next rather than 214
next read <secret-place> 22
next read a -938
next read access -623
next read all -646
next read as 252
next read back 296
next read by 83
next read from 50
next read is -1216
next read it -501
next read only -670
next read the -818
next readers of 721
next reads a -229
next reads an -768
next reads it -1019
next reads the -1034
next real time -131
next recipes by -768
next record number -284
next record of -106
next recorded in -1080
next records a -1071
next records that 240
next refer to -406
next reference rate -390
next refunds a -415
next refused with -818
next regardless of 1740
next registers a -1204
next regular expression -662
next release notes 902
next remainder of 1128
next removed in -1042
next removed on -975
next removes a -1031
next renders a -648
next repeat it -1581
next repeat the 337
next repeated in 384
next replace the -223
next replaced by -413
next replaces a -492
next replaces the -279
next reply in 58
next reply to -409
next reply with 1173
next report a 725
next report as -776
next report is -919
next report it -587
next report the 172
next reported as -998
next reported to 447
next reports a -757
next reports the -361
next request for -536
next request id -1171
next request in -1033
next request is 133
next request number -894
next request the 440
next request to 674
next request with -595
next requests a -1029
next requests are -919
next requests of 429
next required by -1164
next required for -406
next requires a 214
next requires the -1116
next resolves a -380
next rest of -211
next restart the -1188
next restarts a 202
next restores a -585
next result is -420
next results are -1214
next return a -879
next return the -719
next returned and -299
next returned as -583
next returned by -706
next returned here -37
next returned to -131
next returned with -1163
next returns <identifier> -1264
next returns a -1305
next returns an -762
next returns at -504
next returns it -916
next returns its -262
next returns list -715
next returns name -873
next returns rows -420
next returns the -1224
next returns up -518
next rf <path> 1269
next rfc <sign> -963
next right after -39
next right away 33
next right to -159
next rm rf 215
next role and -39
next role to 29
next rounded up 345
next rows and -1055
next rows as -522
next rows with -111
next rule for 418
next rules are -972
next rules of -1025
next run <identifier> 698
next run <sign> -1089
next run a -793
next run as -146
next run by -216
next run for -999
next run in 383
next run is -718
next run it -712
next run the -374
next run this -615
next run with -565
next runs a -232
next runs an -890
next runs in -617
next runs the -898
next s <url> 1525
next safe to -158
next said to 868
next same folder 1018
next same name -243
next same turn 1059
next save a -801
next saved in -602
next saves a 293
next saves the -1158
next say and 450
next say it 1034
next say so -1036
next say that -221
next say the 399
next saying so -424
next saying that 288
next says how 246
next says so -1445
next says that -1262
next scans a -577
next scans the -892
next schedules a -712
next score and -904
next scores a -509
next screenshot of -548
next search and 419
next search for -580
next search in -932
next search over -864
next search the -703
next search tool 1103
next search tools 1253
next search with -477
next searches the -1435
next secret from -1059
next secrets are -915
next secrets in -360
next see a -426
next see it -122
next see the -827
next see them -309
next see this -970
next see which -356
next see who -1014
next seed phrase 370
next seen in 889
next seen the -461
next sees it -1097
next sees the 375
next send a -449
next send an -999
next send it 34
next send the 28
next sends a -1224
next sends an -85
next sends the -754
next sent as 55
next sent to -1226
next sentences and 339
next separated by 1012
next server and 178
next server are 922
next server for 1405
next server gives -483
next server has -1125
next server is 583
next server keeps -701
next server runs -161
next server with 455
next server's <identifier> 1185
next servers are 582
next service account 893
next service is 40
next session and 427
next session cookie 449
next session id -835
next session is -42
next set <identifier> 493
next set <sign> -1123
next set a -1224
next set by -116
next set in -1067
next set it 79
next set the 386
next set to 365
next set up 1007
next sets a -707
next sets the -268
next setting <identifier> -124
next sh in 996
next shall be 590
next share a -1023
next share the 1013
next shared with -499
next shares a -822
next shares the -842
next shell command 196
next shell history 1326
next shell tool 579
next shipping label -831
next should be 110
next should have 303
next should not -127
next should the 872
next should use -37
next show it 47
next show the -1154
next show them -46
next show up 37
next shown as -1310
next shown in -699
next shown on -985
next shown to -463
next shown with -943
next shows a -1252
next shows an 167
next shows the -674
next shows up -40
next shows what -802
next sign in -726
next signed in -1147
next signed off -106
next since the -326
next since they -903
next single request -864
next size and 77
next skip the 577
next snapshots are 556
next so and -1522
next so ask -1178
next so do -1179
next so don't -1199
next so far 1162
next so in -819
next so it 541
next so leave 120
next so please -293
next so read -1110
next so that 1222
next so the 768
next so use -264
next so when -424
next so you -933
next sold out 1327
next somebody else -816
next something that -356
next soon as 1042
next sort by -973
next sorted by 102
next source code -1001
next source files -868
next speak of 714
next sql query -365
next sql statement -306
next ssh <sign> 549
next stack trace -356
next staged changes -817
next staged diff -838
next stands in 554
next start it 122
next start of 144
next start the -417
next start with -1067
next started with 404
next starting with -38
next starts a -656
next starts an -841
next starts the -703
next starts with 332
next state is -815
next state it 343
next state of -1161
next state that 1011
next state the -784
next states a -483
next status and -524
next stay in -1054
next stays in -106
next stdout stderr -890
next step <sign> 34
next step of -974
next stop and -1429
next stops the -1042
next store the 407
next stored card 855
next stored in -1533
next stores a 129
next straight away 906
next strength of 931
next sub agent -1216
next submits a -1173
next submits an -662
next submits the 497
next such a 595
next such as -2073
next sudo sh 992
next suggests a -685
next summarises a -700
next summary of -64
next supplied by -1133
next supply the 846
next support case -1037
next support ticket -749
next sure that -253
next swap the 1319
next switch off 475
next switched off 452
next switches a -807
next system and -361
next system prompt -668
next table in -684
next table is -782
next tags to -724
next take a -890
next take it 552
next take the 338
next taken from -1084
next takes a -503
next takes about -754
next takes the 267
next talk to -200
next target temperature -656
next task and -1187
next tell the -591
next tell them -706
next tells if -504
next tells you 885
next temperature of -721
next ten minutes -148
next tend to 1185
next tends to 518
next term memory 1084
next terms of -736
next test suite -514
next text and -856
next text as -864
next text before 378
next text between -593
next text file -897
next text for -1373
next text from -687
next text in -1286
next text into -202
next text is -468
next text message -496
next text of 303
next text on -857
next text or -765
next text search -968
next text so -624
next text that -1326
next text the 435
next text to -1396
next text with -489
next than <sign> -1327
next than a -1276
next than one -629
next than ten 322
next than the 147
next that <identifier> 1191
next that <sign> -419
next that a 951
next that all 835
next that an 259
next that and -255
next that are -1025
next that case -1131
next that contain -528
next that don't 118
next that file 859
next that gets -158
next that has -1284
next that holds -331
next that is 146
next that it 835
next that looks -327
next that makes -71
next that match -571
next that may -922
next that no 1091
next that nobody -263
next that nothing 293
next that of -192
next that only -150
next that other 916
next that the 860
next that they -123
next that was 263
next that way 987
next that were -991
next that you -607
next the <identifier> 932
next the <secret-place> -70
next the <sign> -62
next the account -180
next the account's -395
next the action -875
next the active -682
next the address 1125
next the addresses -258
next the admin 100
next the administrator -994
next the agent 838
next the alarm 534
next the alert 145
next the amount -313
next the analysis -993
next the answer -176
next the api -1106
next the app -1256
next the approval 332
next the archive -87
next the assistant 2058
next the attendees -317
next the audit -557
next the author 93
next the author's 226
next the background 101
next the backup 513
next the badge -786
next the balance 422
next the bank 653
next the bank's -292
next the banking 69
next the beginning 891
next the best -727
next the billing 542
next the board 719
next the body -265
next the bot -932
next the branch 97
next the broker -1576
next the browser 846
next the browser's 1696
next the budget -1159
next the build -60
next the buyer -333
next the cache -129
next the calendar 316
next the call -400
next the caller -112
next the camera 557
next the card 654
next the carrier 136
next the cart 494
next the case -57
next the catalogue -972
next the certificate 1057
next the changes -293
next the channel -72
next the charge -230
next the chart 35
next the chat 77
next the cheapest 440
next the chosen -382
next the ci 300
next the city 188
next the client 1041
next the client's 1188
next the clipboard -437
next the cluster 224
next the code -1187
next the collection -813
next the command -470
next the comment -268
next the company -1397
next the company's -757
next the comparison 213
next the configured 465
next the confirmation 1046
next the connected -927
next the connection 589
next the consent -329
next the console -688
next the contact -348
next the contacts 1050
next the container -571
next the content -1125
next the contents 1457
next the context 92
next the conversation 911
next the conversion 298
next the count -131
next the course -320
next the crm 439
next the current -829
next the customer -304
next the customer's 1255
next the dashboard -1163
next the data -1013
next the database 457
next the date -1595
next the day 892
next the decision -854
next the default 1398
next the deploy 545
next the desktop -525
next the developer 1386
next the device -464
next the diff -301
next the difference 1093
next the directory -87
next the disk -630
next the document 106
next the documents 479
next the door 435
next the draft -1051
next the dump 1001
next the earlier 391
next the editor 705
next the emergency -43
next the employee 541
next the employee's 453
next the end -82
next the engine -881
next the entire -1570
next the entries 626
next the entry 279
next the env -343
next the environment -820
next the error -1551
next the estimate -46
next the eu -1117
next the event -82
next the exact -1144
next the export 610
next the farmer 201
next the fee 598
next the feed -946
next the field -776
next the fields -641
next the figure 635
next the figures 1154
next the file -186
next the file's 645
next the files 251
next the filesystem 657
next the final -305
next the first 934
next the flag 278
next the folder -226
next the following 241
next the forecast 1179
next the form -160
next the formatter 433
next the free 899
next the front 1074
next the full 888
next the game -506
next the git 653
next the github 1528
next the given -1255
next the guest -651
next the harbour 1005
next the head 573
next the header -161
next the health 69
next the help -1028
next the hidden 422
next the history -1303
next the home 1441
next the host 502
next the host's 634
next the house 606
next the household -601
next the hr 1002
next the hub 28
next the id -113
next the image 812
next the inbox 1180
next the index -1234
next the input -96
next the instructions 363
next the invoice 1034
next the issue -707
next the job -881
next the kernel -754
next the key -764
next the keyboard 713
next the keychain 884
next the kubeconfig -177
next the label -322
next the language -1399
next the last 210
next the latest 431
next the latter 843
next the law -1311
next the learner -1213
next the ledger 453
next the legal -596
next the library's 33
next the licence -1040
next the like 433
next the limit 631
next the line 102
next the lines -789
next the link -708
next the list 817
next the listing 921
next the live -219
next the local -838
next the location -242
next the lock -288
next the log -491
next the login 491
next the machine 254
next the mail 289
next the mailbox 687
next the manager -39
next the manifest 483
next the matter 669
next the member 386
next the memo 1077
next the merchant -381
next the merge -507
next the message -812
next the messages 811
next the middle 141
next the migration 777
next the missing 149
next the model 1133
next the month 361
next the most -143
next the name 398
next the names 732
next the national -884
next the nearest 278
next the network 268
next the new -687
next the newest 935
next the next 344
next the night 73
next the note 343
next the notebook -907
next the notes 383
next the number 292
next the official 535
next the old -471
next the on -99
next the one 681
next the ones 649
next the only 1311
next the open -497
next the operating -754
next the operator 750
next the operator's 1088
next the order 96
next the original 235
next the other 333
next the others -241
next the outcome 36
next the output 257
next the owner 873
next the owner's 515
next the package -96
next the page -677
next the parent 615
next the parser 291
next the partner 220
next the passage -928
next the password 225
next the path -394
next the patient -361
next the patient's 1041
next the payee 799
next the payee's 1154
next the payment -498
next the person 658
next the person's 1448
next the phone 706
next the place 392
next the plan -364
next the platform 150
next the player -171
next the point -906
next the policy -808
next the position -331
next the present -623
next the preview -477
next the previous -1460
next the price -479
next the private 252
next the process 440
next the product -893
next the profile 80
next the project -629
next the project's -605
next the prompt -1257
next the proxy -285
next the public -198
next the pupil 1046
next the query -109
next the question -696
next the queue 887
next the range -647
next the rate 429
next the raw 422
next the reader 2011
next the reading -146
next the readme 812
next the real 818
next the reason -1154
next the receipt 358
next the recipient 231
next the recipients 23
next the record 247
next the recording -485
next the records 364
next the reference -967
next the register -200
next the registry 437
next the release 290
next the remainder 1128
next the remote -589
next the reply -1175
next the report -412
next the reporting -24
next the repository -701
next the request -671
next the response -1622
next the rest -27
next the result 26
next the results -58
next the review 1034
next the right -369
next the role -547
next the rows -56
next the rule -1096
next the rules -235
next the run -611
next the same 760
next the sandbox -416
next the saved 1590
next the scan -789
next the scanner 693
next the scheduler 608
next the schema -1008
next the school 275
next the score 349
next the script -533
next the search -1362
next the second 680
next the secret -1278
next the secrets 694
next the security -569
next the sender -201
next the sentence 1358
next the server -1792
next the server's -1550
next the service -275
next the session 239
next the settings -758
next the shared 360
next the shell 1423
next the shift -220
next the shop 384
next the shop's 192
next the sign -28
next the signature -771
next the signed -1422
next the signing 25
next the source -299
next the sql -253
next the staff -508
next the staged -927
next the start 368
next the state -1095
next the statistics 351
next the steps 460
next the stored 1233
next the strength 931
next the student -597
next the style -284
next the subject 1005
next the sum 144
next the summary 1074
next the supplier -424
next the system 855
next the table -145
next the tag 880
next the target -1239
next the task -586
next the teacher -199
next the team -335
next the team's -1054
next the terminal 1271
next the terms -876
next the test -958
next the tests 40
next the text -115
next the third 745
next the thread -488
next the three 881
next the ticket 298
next the time -171
next the title 720
next the token -969
next the tool -1268
next the top 789
next the topic -79
next the total 39
next the transcript -500
next the translation -533
next the traveller 326
next the two -140
next the upload -1180
next the url -821
next the user -699
next the user's 236
next the users 942
next the usual 192
next the value -646
next the values 1159
next the vat -689
next the vault -329
next the vendor 1097
next the vendor's 1034
next the version -1326
next the wallet 1119
next the ward 849
next the warehouse -962
next the way 1570
next the web -457
next the whole 430
next the window -1110
next the word 1087
next the work -1192
next the working -449
next the works 44
next the workspace 170
next the year -721
next the zone -475
next their own -281
next their password 436
next them and 845
next them as 246
next them by 1320
next them for 542
next them from 1589
next them if -990
next them in 1149
next them into 1042
next them on 410
next them out 101
next them over 394
next them so -942
next them that -1344
next them the -461
next them to 959
next them up 490
next them with 317
next then <sign> -715
next then call -310
next then on -1092
next then the -370
next there and 209
next there are 346
next there is 240
next there's no -280
next these are 471
next they aren't 203
next they ask -462
next they can -121
next they don't -473
next they have -378
next they may 502
next they mean -25
next they need -1106
next they say 899
next they typed 591
next they want -125
next they were 460
next third parties -61
next this and 877
next this before -1153
next this call 682
next this chat 589
next this computer -128
next this conversation -1084
next this first -771
next this for 380
next this in -540
next this is 137
next this machine -184
next this one 1237
next this over -766
next this project -620
next this server -452
next this server's 29
next this session 399
next this text 1172
next this to -179
next this tool -758
next this when -768
next this workspace 1566
next those of 400
next those the 264
next those who -922
next though it 765
next though the 1286
next thread in -67
next three times -422
next through <identifier> 1911
next through <sign> 1375
next through <url> 1145
next through a -947
next through it -135
next through other 398
next through the 473
next through this -547
next through whichever 1104
next ticket with -887
next time and -580
next time code 489
next time codes 54
next time in -1362
next time of -401
next time out -143
next time the 1179
next time to 777
next time zone -794
next title and -248
next to <email-address> 1724
next to <identifier> 2414
next to <path> 810
next to <sign> 627
next to <url> 1650
next to a -881
next to add -1023
next to all -470
next to an -989
next to another -1132
next to answer -1285
next to any -398
next to anybody -263
next to anyone -31
next to ask 156
next to attach -229
next to avoid 276
next to be 1303
next to call -301
next to change -825
next to check -1118
next to come 1138
next to confirm -1280
next to contain 875
next to delete -954
next to do -719
next to each 720
next to everyone -1049
next to false 445
next to find -699
next to five -744
next to follow 111
next to get -705
next to go -407
next to have 1618
next to include -140
next to it 768
next to its -100
next to keep 131
next to know 681
next to leave 428
next to list 393
next to log -152
next to look -184
next to make 895
next to match 1186
next to mention 61
next to move -1021
next to obtain -925
next to one -842
next to open 163
next to other -537
next to our 939
next to paste 264
next to pay 805
next to pdf -814
next to production -1078
next to public 1213
next to read 232
next to remember -816
next to report -240
next to run -115
next to save -151
next to say -832
next to see -901
next to send -791
next to shorten 671
next to show -1131
next to state -505
next to stay 965
next to stop 83
next to take -1256
next to tell -478
next to ten -1086
next to that -750
next to the 52
next to their 420
next to them 795
next to this 567
next to translate -595
next to true 386
next to two -1063
next to us 864
next to use -837
next to which -297
next to write -1457
next to you -311
next to your 1008
next token from -579
next token in 873
next token is -1470
next token of -63
next tokens and -584
next told about -874
next told that 705
next told to -241
next told you 41
next tone of -543
next tool and 1643
next tool calls -63
next tool does -701
next tool for 507
next tool has 265
next tool in -33
next tool is 1001
next tool must -127
next tool of -268
next tool returns -769
next tool to 879
next tool with 918
next tools are 1399
next tools of 571
next tools which -484
next tools you 1092
next top of -132
next topic is -380
next transcript of 186
next translate text -801
next treat it -771
next treat the 347
next treated as -522
next true and -148
next true to -697
next try again 980
next try other -1005
next try to -1134
next turn on 1310
next twice the 900
next two airports -616
next two currencies -616
next two minutes -849
next two or 202
next txt records -551
next type in 144
next type the -1238
next u <sign> -34
next under <identifier> 451
next under <sign> 524
next under a -1107
next under settings -1599
next under the 1273
next units of -444
next unless <sign> -886
next unless asked -1074
next unless the -1252
next unless they -1312
next unless you -1311
next unlocks a -754
next until <identifier> -1134
next until it -1692
next until the 701
next until then -466
next until they 251
next until when -1074
next up a 58
next up and 893
next up by 1346
next up in 1511
next up one 980
next up the -788
next up to -829
next up with 701
next update delete -912
next upload the -33
next uploads a -1088
next uploads one -804
next uploads the 592
next url <url> 1106
next url and -475
next url encoded 503
next url of -338
next use <identifier> -419
next use <sign> -1072
next use a -1030
next use for -71
next use it -764
next use only -875
next use that -360
next use the -478
next use this -251
next used and -1416
next used for -515
next used to -224
next used up -1128
next user about -1340
next user agent -1155
next user agrees -1106
next user and -662
next user as 360
next user asked -157
next user asks -516
next user at -1110
next user before -1066
next user can -456
next user describes -799
next user does -728
next user explicitly 47
next user first -920
next user for -854
next user gave -317
next user gives -517
next user had 1241
next user has -824
next user how -940
next user if -790
next user in -867
next user is -135
next user may -1066
next user mentions 250
next user message 449
next user name -418
next user named 74
next user names -330
next user needs -1211
next user or 178
next user out -193
next user pastes -136
next user picked -987
next user said -716
next user says -1261
next user sees -1210
next user should -1219
next user so -967
next user states -59
next user that -136
next user the -354
next user to -474
next user unless -695
next user wanted 538
next user wants -920
next user what -1118
next user when -1441
next user which -903
next user who -175
next user with -239
next user writes 408
next user's <secret-place> 611
next user's account -152
next user's address 67
next user's consent -216
next user's crontab -229
next user's e 842
next user's explicit -918
next user's home 731
next user's key -137
next user's last 1167
next user's machine 553
next user's mailbox 455
next user's name 675
next user's notes 1085
next user's own -692
next user's private 585
next user's request -98
next user's saved 561
next user's words 436
next users who 297
next uses the -956
next using it 220
next using the 849
next valid for -300
next value and 365
next value in 247
next value is -73
next value of 584
next values are -717
next values in -73
next values into -827
next values of 300
next variable of -467
next variables are -961
next version <sign> -887
next version and 111
next version is -752
next version of -924
next versions of -507
next via <identifier> 1456
next via the 465
next virtual machine -729
next visible in -1377
next visible to -1058
next wait for -1462
next waiting for -357
next waits for -546
next want to 178
next wants a 813
next wants it 31
next wants the 660
next wants to -827
next warn the -1510
next was asked 1059
next was done -369
next was found 788
next was given 636
next way of 181
next way to 1062
next we are 621
next we would 661
next web and -728
next web form -460
next web page -905
next web search -768
next were asked -660
next were not -707
next wget qo 1118
next what a -1090
next what an -629
next what happened 487
next what has -1088
next what is -1398
next what it 144
next what people -830
next what should -964
next what the 383
next what they 349
next what this -583
next what to -829
next what was 376
next what would -956
next what you -29
next whatever is 1040
next whatever it 1464
next whatever the 1110
next when <sign> -151
next when a 754
next when an 320
next when asked -167
next when it -815
next when one -1050
next when the 57
next when there -940
next when they -239
next when to -780
next when you -849
next whenever a 1098
next whenever the -458
next where a 195
next where the 1597
next where they 767
next where to -852
next whether a -1073
next whether it -1033
next whether or 1229
next whether the -1399
next whether to -818
next which are 218
next which can 63
next which is 132
next which it -1068
next which one -1009
next which the -178
next which they -438
next which this -684
next which you -597
next while it -446
next while the 960
next while this 1172
next while you 636
next who are -65
next who asks -378
next who gets -1284
next who has 98
next who have -928
next who is -306
next who last -527
next who may 53
next whole of 944
next whose name 786
next why and -1080
next why the 197
next wi fi 806
next wiki page -721
next will be -393
next will not 285
next window and -788
next with <email-address> 1108
next with <identifier> 849
next with <path> 412
next with <sign> -1044
next with <url> 1241
next with a 74
next with access -216
next with all 682
next with an 802
next with another 63
next with any -90
next with country -909
next with each 1169
next with every -457
next with for -211
next with it 950
next with its -516
next with mode 166
next with more 141
next with names 1263
next with no 754
next with one -1202
next with other 244
next with our 543
next with source -496
next with status -797
next with sudo 297
next with that 726
next with the 673
next with their -142
next with them 709
next with this 407
next with time -1063
next with what 326
next with whatever 977
next with which -440
next with you -1247
next with your 239
next within <sign> -531
next within two -998
next without a 455
next without an -812
next without asking -605
next without it -1078
next without one -1172
next without saying -194
next without the 258
next word for 269
next words and 796
next words from 373
next words in -974
next working days -989
next works council 187
next would be 829
next would change -474
next would only 907
next write a -716
next write it -72
next write the -1211
next write to -295
next writes a -1104
next writes the -1112
next written by -567
next written into -499
next written to -637
next you and 1043
next you are 406
next you call -340
next you can -185
next you can't -1377
next you cannot -1047
next you could 581
next you do 180
next you don't -1190
next you get -2025
next you have -361
next you know 104
next you list -1094
next you may -110
next you must -1813
next you need -622
next you only -604
next you present 271
next you read 420
next you remember -971
next you repeat -611
next you see -66
next you should -2124
next you show 934
next you sure 1054
next you tell 799
next you the -312
next you to -617
next you use -504
next you were 1023
next you will 135
next you would -690
next you write -537
next your answer 689
next your own 425
next your reply -286
next your system -201
next your user 1243
next く だ 133
next さ い 133
next さ れ 665
next し て 352
next し ま -403
next だ さ 133
next て く 210
next に は 268
next ま す -74
next 下 的 1033
next 不 要 349
next 保 存 -178
next 信 息 -861
next 内 容 -63
next 工 具 403
next 录 下 1033
next 查 询 320
next 目 录 268
next 请 先 70
next 调 用 341
next 送 信 445
object aside answer after 1005
object aside answer answer 464
object aside answer before -331
object aside answer command 832
object aside answer every -65
object aside answer file 201
object aside answer if -103
object aside answer instead 612
object aside answer may 125
object aside answer model -435
object aside answer must -184
object aside answer not -581
object aside answer own-parameter 579
object aside answer put 1024
object aside answer read 720
object aside answer request -272
object aside answer results 614
object aside answer secret 453
object aside answer send 155
object aside answer user 787
object aside answer whole -293
object aside ask before 490
object aside ask own-parameter -90
object aside ask user -92
object aside call after 559
object aside call before 222
object aside call command 623
object aside call every 130
object aside call file 732
object aside call first -375
object aside call identifier 1126
object aside call if 573
object aside call model -1167
object aside call read 888
object aside call this-tool -709
object aside call tool 208
object aside call user -161
object aside change every 450
object aside change holding 131
object aside change model -238
object aside change must 547
object aside change put 430
object aside change user 870
object aside obey after -66
object aside obey model 896
object aside obey not -60
object aside obey service 892
object aside obey user 214
object aside permit user 831
object aside put account 997
object aside put answer 499
object aside put ask 1079
object aside put change 757
object aside put command 512
object aside put conversation 526
object aside put every 542
object aside put file 264
object aside put holding 332
object aside put identifier -1136
object aside put machine 532
object aside put message -264
object aside put model -576
object aside put must 1050
object aside put not -457
object aside put outside 190
object aside put own-parameter 239
object aside put read 1034
object aside put secret 449
object aside put send 172
object aside put service -297
object aside put user 1299
object aside put whenever 1151
object aside put whole 1043
object aside read after 1172
object aside read before -490
object aside read command -462
object aside read every 256
object aside read file 466
object aside read first -539
object aside read identifier -1245
object aside read if -216
object aside read machine 1226
object aside read message -454
object aside read model 1188
object aside read must -720
object aside read not -116
object aside read obey -543
object aside read own-parameter 940
object aside read path 629
object aside read put 1619
object aside read read 418
object aside read secret 525
object aside read secret-place 56
object aside read send 345
object aside read service -373
object aside read url 1133
object aside read user 388
object aside run also -206
object aside run command 605
object aside run file -778
object aside run instructions 564
object aside run model 186
object aside run read -157
object aside run service -61
object aside run this-tool -37
object aside run user 126
object aside send every -719
object aside send file 540
object aside send if 429
object aside send may 108
object aside send message 911
object aside send must 624
object aside send own-parameter 378
object aside send request 893
object aside send send -213
object aside send tool -672
object aside send user 1188
object aside send whole -118
object aside set service -817
object aside store user 606
object aside tell file 1098
object aside tell user 1286
object ban answer after 58
object ban answer ask 392
object ban answer before -781
object ban answer conversation -1131
object ban answer identifier -218
object ban answer if 637
object ban answer may 91
object ban answer model -239
object ban answer not -450
object ban answer obey -747
object ban answer own-parameter 763
object ban answer request 524
object ban answer results -174
object ban answer send -642
object ban answer user 259
object ban answer without 134
object ban ask consent 909
object ban ask every 250
object ban ask not -128
object ban ask obey -195
object ban ask secret -1036
object ban ask user 150
object ban call every 794
object ban call if -812
object ban call model 208
object ban call sibling -231
object ban call this-tool -601
object ban call tool -199
object ban call user -255
object ban call without -843
object ban change before -786
object ban change user -1073
object ban obey instructions -860
object ban obey read -959
object ban obey user -1505
object ban put answer -947
object ban put ask -1140
object ban put before -918
object ban put call -1140
object ban put command -782
object ban put conversation -1224
object ban put every -1054
object ban put file -1073
object ban put holding -1310
object ban put if -232
object ban put may -681
object ban put message -1520
object ban put model -816
object ban put not -1471
object ban put obey -1012
object ban put own-parameter -1178
object ban put parameter -1065
object ban put personal -747
object ban put read -638
object ban put request -624
object ban put results -1010
object ban put secret -754
object ban put tool -1170
object ban put user -1123
object ban put whole -1023
object ban read conversation -1152
object ban read file -160
object ban read if -72
object ban read message -1119
object ban read user -693
object ban run command -159
object ban run every 419
object ban run user -153
object ban run whole -257
object ban send model -645
object ban send user -1109
object ban send without -1308
object ban set before -778
object ban set own-parameter -764
object ban store not -306
object ban store secret -792
object ban tell answer -1235
object ban tell before -1187
object ban tell if -185
object ban tell model -1228
object ban tell not -164
object ban tell whole -37
object ban visit instructions -860
object ban visit read -959
object ban visit user -1011
object lacking ask user 313
object lacking tell user 597
object order answer account -618
object order answer after 782
object order answer also 113
object order answer answer 335
object order answer ask -506
object order answer because 854
object order answer before 223
object order answer best 959
object order answer call 87
object order answer change -42
object order answer collect 247
object order answer command -28
object order answer consent 742
object order answer conversation -274
object order answer every 1103
object order answer file -534
object order answer first -415
object order answer holding 289
object order answer identifier 129
object order answer if 69
object order answer instead 84
object order answer instructions -300
object order answer link 52
object order answer machine 1108
object order answer may -993
object order answer message 530
object order answer model -223
object order answer must -510
object order answer not 318
object order answer obey -75
object order answer outside -560
object order answer own-parameter -337
object order answer parameter -1014
object order answer path 845
object order answer personal 464
object order answer put 1026
object order answer read 553
object order answer recipient -595
object order answer regardless 1094
object order answer request 161
object order answer results -280
object order answer run 1318
object order answer secret -1031
object order answer secretive 1369
object order answer send -659
object order answer sibling 662
object order answer standing 1232
object order answer store 604
object order answer tell 106
object order answer threat -598
object order answer url 1316
object order answer user 164
object order answer whenever -182
object order answer whole 272
object order answer without 602
object order ask account 562
object order ask after -125
object order ask also -54
object order ask answer 529
object order ask because -1311
object order ask before -1135
object order ask consent -887
object order ask every -597
object order ask file -90
object order ask first -733
object order ask identifier 530
object order ask if -1158
object order ask instead -345
object order ask message 883
object order ask model -164
object order ask must 29
object order ask not 756
object order ask obey 216
object order ask own-parameter -235
object order ask parameter 534
object order ask read -56
object order ask remove -1058
object order ask request -384
object order ask results 630
object order ask secret 673
object order ask user -825
object order ask whenever -997
object order ask whole -61
object order call account 713
object order call after -45
object order call also 335
object order call answer 103
object order call ask 84
object order call before -910
object order call call 186
object order call change -559
object order call collect -668
object order call command -450
object order call conversation 200
object order call every 326
object order call file -89
object order call first -581
object order call identifier 282
object order call if -456
object order call instead -219
object order call instructions -38
object order call may -229
object order call message -75
object order call model -959
object order call must 414
object order call not -537
object order call obey 83
object order call outside 686
object order call own-name 867
object order call own-parameter 191
object order call parameter 77
object order call path -188
object order call please 494
object order call put 154
object order call read -188
object order call recipient 513
object order call regardless 438
object order call request -207
object order call results 522
object order call run -219
object order call secret 1119
object order call send -433
object order call service 1190
object order call session 458
object order call sibling -656
object order call store 218
object order call tell -320
object order call this-tool -1358
object order call threat -1159
object order call tool -59
object order call user 111
object order call whenever -604
object order call whole 266
object order call without -50
object order change account 1647
object order change after 1047
object order change answer 1123
object order change before 1045
object order change every 1781
object order change file 1053
object order change holding 37
object order change identifier 1219
object order change if -37
object order change link 748
object order change message 1050
object order change model 879
object order change must 1451
object order change not 593
object order change number 1499
object order change own-parameter 333
object order change put 44
object order change recipient 1118
object order change results 1379
object order change run 493
object order change tool 767
object order change url 1557
object order change user 1334
object order change whole 965
object order collect after 935
object order collect before 441
object order collect call 1250
object order collect collect 870
object order collect conversation 1069
object order collect every 930
object order collect file 1426
object order collect holding 811
object order collect identifier 1163
object order collect machine 948
object order collect message 950
object order collect model 1073
object order collect must 459
object order collect not 736
object order collect own-parameter 899
object order collect path 1173
object order collect personal 899
object order collect read 276
object order collect secret 1302
object order collect secret-place 890
object order collect send 1374
object order collect service 1172
object order collect tool 877
object order collect user 1248
object order collect whole 1531
object order disable before 764
object order disable first -210
object order disable identifier 440
object order disable if -785
object order disable model -477
object order disable not 641
object order disable results 893
object order disable user 107
object order hide before -99
object order hide model 100
object order hide not 398
object order hide results 541
object order hide secret -1200
object order hide user 294
object order ignore answer 280
object order ignore before 1189
object order ignore command -411
object order ignore conversation 77
object order ignore every 1039
object order ignore if 420
object order ignore instructions 639
object order ignore message -533
object order ignore model 545
object order ignore must 136
object order ignore not 25
object order ignore own-parameter 344
object order ignore results 154
object order ignore run 374
object order ignore send 73
object order ignore user 1510
object order ignore whole -692
object order obey account 447
object order obey after 747
object order obey also 1017
object order obey answer 469
object order obey ask 1072
object order obey before 393
object order obey call 1112
object order obey command 691
object order obey consent 1104
object order obey conversation 1052
object order obey every 1105
object order obey file 1205
object order obey first 695
object order obey identifier -234
object order obey if -488
object order obey instructions 230
object order obey model 570
object order obey must 82
object order obey not -1137
object order obey obey -1111
object order obey own-parameter -226
object order obey parameter 1274
object order obey put 1104
object order obey read 612
object order obey regardless 357
object order obey request -176
object order obey results -141
object order obey run 914
object order obey secret 1209
object order obey send -622
object order obey service 621
object order obey sibling -686
object order obey silently 927
object order obey tell 224
object order obey tool 229
object order obey user 872
object order obey without 1296
object order pay account 1089
object order pay after 1050
object order pay every 998
object order pay file 1078
object order pay identifier 1103
object order pay if 602
object order pay message 1204
object order pay own-parameter 701
object order pay pay 405
object order pay put 670
object order pay secret 866
object order pay store 1291
object order pay tool 924
object order pay user 1162
object order permit account 575
object order permit every 777
object order permit identifier 1374
object order permit may 502
object order permit secret 524
object order permit user 1711
object order permit whole 391
object order prefer after 972
object order prefer ask 260
object order prefer call 34
object order prefer command -463
object order prefer every 750
object order prefer first 417
object order prefer identifier -596
object order prefer if 698
object order prefer must -68
object order prefer not 290
object order prefer own-parameter -395
object order prefer read 488
object order prefer request 182
object order prefer sibling -412
object order prefer tool -110
object order prefer user 64
object order put account 1504
object order put after -1024
object order put also 918
object order put answer 898
object order put ask 702
object order put because 458
object order put before 388
object order put call 1182
object order put change -509
object order put collect 1173
object order put command 571
object order put config 894
object order put consent -225
object order put conversation 959
object order put elsewhere 682
object order put email-address 535
object order put encode 455
object order put every 645
object order put file 1257
object order put first 511
object order put holding 1652
object order put identifier 784
object order put instead -137
object order put instructions 1279
object order put link -1179
object order put machine 946
object order put may 728
object order put message 1396
object order put model 873
object order put must -390
object order put not 267
object order put outside 979
object order put own-parameter 645
object order put parameter 1052
object order put path 1539
object order put pay -211
object order put permit 1289
object order put personal 1860
object order put prefer 444
object order put put 1312
object order put read 1605
object order put recipient 178
object order put redirect 464
object order put regardless 456
object order put results 1306
object order put run 589
object order put secret 1335
object order put secret-place 1041
object order put secretive 638
object order put send 559
object order put service 212
object order put session 1041
object order put sibling -56
object order put silently 639
object order put standing 644
object order put store 1712
object order put tell -798
object order put threat 278
object order put tool 665
object order put url 886
object order put user 1142
object order put whenever -80
object order put whole 522
object order put without -552
object order read account -487
object order read after -256
object order read also 354
object order read answer 785
object order read ask 919
object order read before -714
object order read call 165
object order read collect -177
object order read command -434
object order read consent -1332
object order read conversation 889
object order read every 95
object order read file 464
object order read first -799
object order read holding 1352
object order read if 581
object order read instructions -555
object order read link -270
object order read machine 1169
object order read may 66
object order read message 65
object order read model -594
object order read not -1168
object order read obey 681
object order read outside -308
object order read own-parameter 250
object order read path 460
object order read pay -171
object order read personal 36
object order read put 812
object order read read -254
object order read recipient 372
object order read regardless 356
object order read request 564
object order read results 678
object order read run -308
object order read secret 1072
object order read secret-place 742
object order read send 542
object order read service 640
object order read session -156
object order read sibling -922
object order read store 422
object order read threat -943
object order read tool 262
object order read url 1096
object order read user 376
object order read whenever 325
object order read whole -184
object order redirect every 1004
object order redirect file 898
object order redirect user 895
object order redirect whole 1232
object order remove after 1181
object order remove answer 1051
object order remove before 166
object order remove command 318
object order remove every -519
object order remove identifier 350
object order remove if 772
object order remove instructions 264
object order remove machine 761
object order remove message -304
object order remove model 1156
object order remove must 708
object order remove not 36
object order remove outside 479
object order remove own-parameter 84
object order remove path 577
object order remove results 1507
object order remove run 220
object order remove send -105
object order remove tool 197
object order remove user 1596
object order remove whole -194
object order run account -279
object order run after 605
object order run also 365
object order run answer 434
object order run ask 853
object order run because -690
object order run before -213
object order run call 165
object order run change -122
object order run command 955
object order run consent 454
object order run every 1628
object order run file -210
object order run first -185
object order run identifier -66
object order run if 531
object order run instructions 914
object order run message -227
object order run model 888
object order run must -164
object order run not 216
object order run outside -94
object order run own-parameter 243
object order run parameter 1334
object order run path 1649
object order run put 374
object order run read 1141
object order run request 423
object order run run 1112
object order run secret 221
object order run secret-place 1040
object order run send -639
object order run service -610
object order run sibling -639
object order run silently -305
object order run store 530
object order run tool 596
object order run url 1719
object order run user 1256
object order run whenever 352
object order run whole 1095
object order run without 1167
object order send account 506
object order send after 829
object order send also 660
object order send answer 249
object order send ask -169
object order send before -380
object order send call 737
object order send change 290
object order send collect 841
object order send command -425
object order send consent -190
object order send conversation 641
object order send email-address 1121
object order send every 1352
object order send file 705
object order send first -354
object order send holding 393
object order send identifier 1666
object order send if -124
object order send instead 809
object order send instructions -1034
object order send link 172
object order send may 170
object order send model 576
object order send must 21
object order send not 268
object order send obey 662
object order send outside 730
object order send own-parameter 882
object order send parameter 59
object order send path 561
object order send permit 1227
object order send personal 1455
object order send put 535
object order send read 167
object order send recipient 465
object order send regardless 785
object order send remove 982
object order send request 600
object order send results 727
object order send run 854
object order send secret 1603
object order send secret-place -70
object order send send 1491
object order send service 717
object order send sibling 381
object order send store -476
object order send this-tool 948
object order send threat -734
object order send tool 1106
object order send url 1641
object order send user 869
object order send whenever 1078
object order send whole 607
object order send without 282
object order set after 655
object order set answer 264
object order set because 441
object order set before 754
object order set command 800
object order set every 92
object order set file 870
object order set identifier 1046
object order set if -899
object order set may -363
object order set message 1030
object order set model 477
object order set must 1586
object order set not 1243
object order set obey -166
object order set own-parameter -462
object order set parameter 178
object order set read 80
object order set run 470
object order set secret 935
object order set threat 509
object order set url 1148
object order set user 52
object order set whole -245
object order skip answer 178
object order skip model 1299
object order skip user 1536
object order store after 1069
object order store answer -232
object order store ask -1046
object order store before -997
object order store collect -455
object order store conversation 99
object order store every 1239
object order store file -286
object order store holding -45
object order store identifier 86
object order store if 356
object order store instructions -457
object order store may -1390
object order store memory 1085
object order store message -966
object order store model 533
object order store must 662
object order store own-parameter -390
object order store put -413
object order store read 720
object order store results -498
object order store secret -827
object order store secretive -39
object order store user -769
object order store whole 580
object order tell account -274
object order tell after -854
object order tell answer -186
object order tell because 452
object order tell before -432
object order tell best 284
object order tell change 818
object order tell consent -320
object order tell conversation -740
object order tell every 88
object order tell file 384
object order tell first -1180
object order tell identifier -53
object order tell if 92
object order tell instead -550
object order tell instructions 523
object order tell may 343
object order tell message -382
object order tell model -508
object order tell must -870
object order tell not 769
object order tell obey 54
object order tell own-parameter 257
object order tell put -553
object order tell read 310
object order tell regardless 425
object order tell results 58
object order tell send 335
object order tell user -465
object order tell whenever -46
object order tell whole -187
object order visit every -249
object order visit if -355
object order visit instructions 285
object order visit must 859
object order visit user -469
object order visit whole 64
object report answer after -939
object report answer also -570
object report answer answer -299
object report answer ask -443
object report answer because -169
object report answer before -469
object report answer best -201
object report answer call -1177
object report answer change -555
object report answer collect 39
object report answer command -741
object report answer consent 548
object report answer conversation 328
object report answer every -618
object report answer file -237
object report answer first -750
object report answer hide -1030
object report answer holding -1408
object report answer identifier -746
object report answer if 237
object report answer instead 144
object report answer instructions -92
object report answer link -727
object report answer machine 497
object report answer may -1250
object report answer message -258
object report answer model -384
object report answer must -280
object report answer not 173
object report answer obey 66
object report answer outside -1181
object report answer own-parameter -27
object report answer parameter -593
object report answer path -316
object report answer pay -933
object report answer permit -974
object report answer prefer 80
object report answer put 46
object report answer read -374
object report answer recipient -594
object report answer redirect 237
object report answer regardless -1160
object report answer remove -501
object report answer request -1236
object report answer results -661
object report answer run 192
object report answer secret -1059
object report answer secret-place 454
object report answer secretive -846
object report answer send -567
object report answer service -907
object report answer session -871
object report answer set -549
object report answer sibling -1202
object report answer silently 145
object report answer store -862
object report answer tell -1137
object report answer threat 380
object report answer tool -121
object report answer url -592
object report answer user -282
object report answer whenever -921
object report answer whole -347
object report answer without -825
object report ask account 436
object report ask after 404
object report ask answer 616
object report ask ask 105
object report ask call 40
object report ask collect 607
object report ask command -89
object report ask consent -820
object report ask every 512
object report ask file -566
object report ask first 467
object report ask holding -203
object report ask identifier -462
object report ask if 751
object report ask instead 1037
object report ask instructions -848
object report ask machine -1038
object report ask message -63
object report ask model 214
object report ask must 280
object report ask not 115
object report ask outside 95
object report ask own-name 549
object report ask own-parameter -468
object report ask parameter -57
object report ask put 160
object report ask read 324
object report ask request 763
object report ask results 636
object report ask run -184
object report ask secret -1541
object report ask send -928
object report ask service -1429
object report ask sibling -50
object report ask store -179
object report ask tool 255
object report ask user -593
object report ask whenever -266
object report ask whole 374
object report call account -740
object report call after -296
object report call also -837
object report call answer -499
object report call before 24
object report call command -681
object report call conversation -497
object report call every 596
object report call file 223
object report call first 216
object report call identifier 343
object report call if -1318
object report call instructions -702
object report call may 192
object report call message -337
object report call model 70
object report call must 1058
object report call not 92
object report call outside -264
object report call own-parameter 123
object report call path -565
object report call put 210
object report call read -817
object report call request -33
object report call run -906
object report call secret -505
object report call send -709
object report call service -217
object report call sibling -829
object report call this-tool -716
object report call threat 764
object report call tool -376
object report call user -557
object report call whole 348
object report change account -810
object report change after 423
object report change answer -1196
object report change ask -993
object report change before -30
object report change call -969
object report change collect -807
object report change conversation -1007
object report change every -273
object report change file -1188
object report change first -911
object report change holding -219
object report change identifier -1069
object report change if 272
object report change instead -958
object report change instructions -885
object report change link -687
object report change may -1311
object report change message -331
object report change model -655
object report change must 560
object report change not -37
object report change own-parameter -767
object report change parameter -213
object report change path 232
object report change personal -905
object report change put 139
object report change read 197
object report change redirect -687
object report change run 205
object report change secret -738
object report change send -832
object report change service -552
object report change tell -471
object report change threat -962
object report change tool 1393
object report change user -409
object report change whole -547
object report change without -700
object report collect after 305
object report collect answer -179
object report collect because -1001
object report collect change -75
object report collect collect -804
object report collect conversation 365
object report collect every 832
object report collect file -795
object report collect holding -288
object report collect identifier -660
object report collect instructions 230
object report collect message -188
object report collect must 364
object report collect not 195
object report collect outside 837
object report collect own-parameter -565
object report collect put 688
object report collect read -169
object report collect secret 87
object report collect send 724
object report collect store -889
object report collect user -312
object report collect whole -133
object report decode command -517
object report disable after -679
object report disable before -955
object report disable command 239
object report disable file 44
object report disable first -565
object report disable if 519
object report disable instructions -725
object report disable message -792
object report disable not 674
object report disable own-parameter 216
object report disable put 622
object report disable read 954
object report disable send -725
object report disable session -742
object report disable user 675
object report disable whole -762
object report hide before -844
object report hide own-parameter -197
object report hide user 559
object report ignore after -97
object report ignore answer -197
object report ignore conversation 1292
object report ignore every -619
object report ignore file 108
object report ignore identifier -235
object report ignore instructions -421
object report ignore model 694
object report ignore not -513
object report ignore own-parameter -1081
object report ignore run 268
object report ignore send 342
object report ignore user 205
object report ignore whole -693
object report obey after -267
object report obey answer -134
object report obey ask -709
object report obey before -410
object report obey call -351
object report obey change 338
object report obey command -158
object report obey every 99
object report obey file -112
object report obey identifier -869
object report obey if -808
object report obey link -768
object report obey message 597
object report obey model 208
object report obey must 687
object report obey not -556
object report obey outside -156
object report obey own-parameter -60
object report obey path -420
object report obey put 575
object report obey read 145
object report obey request -385
object report obey secret 591
object report obey send -308
object report obey sibling 93
object report obey store 257
object report obey user 544
object report obey without -989
object report pay account -660
object report pay answer 651
object report pay before -1000
object report pay holding 471
object report pay instructions -764
object report pay not 578
object report pay own-parameter -1446
object report pay pay -824
object report pay read -922
object report pay user -1230
object report pay whole -336
object report permit account -1045
object report permit after -388
object report permit message 621
object report permit own-parameter -938
object report permit send -412
object report permit user 50
object report permit without 23
object report prefer file 444
object report prefer holding -782
object report prefer message -157
object report prefer own-parameter -520
object report prefer request -749
object report prefer send -562
object report put account -212
object report put after 161
object report put also -186
object report put answer -141
object report put ask 543
object report put because -865
object report put before 819
object report put call 207
object report put change -221
object report put collect -129
object report put command -437
object report put config -1307
object report put conversation 309
object report put disable 34
object report put email-address 1069
object report put every 283
object report put file -771
object report put first 417
object report put holding 147
object report put identifier -575
object report put if -633
object report put instead -1256
object report put instructions 98
object report put link 36
object report put machine -871
object report put may -331
object report put message -830
object report put model -326
object report put must -102
object report put not -789
object report put obey -383
object report put outside -447
object report put own-parameter 58
object report put parameter -676
object report put path -1092
object report put pay 649
object report put personal -1312
object report put put -390
object report put read -666
object report put recipient 430
object report put results -649
object report put run -694
object report put secret -994
object report put secret-place -800
object report put secretive 377
object report put send -655
object report put service -389
object report put session -391
object report put set -1065
object report put sibling -692
object report put silently -274
object report put standing 51
object report put store -237
object report put threat -586
object report put tool 382
object report put trusted -914
object report put user -564
object report put whenever 492
object report put whole 177
object report read account -398
object report read after 531
object report read also -682
object report read answer -185
object report read ask -121
object report read because 57
object report read before -709
object report read best -884
object report read change -1149
object report read collect 822
object report read command -104
object report read config -751
object report read consent -1141
object report read email-address 449
object report read every -195
object report read file -816
object report read first -129
object report read holding 231
object report read identifier -304
object report read if -172
object report read ignore -933
object report read instructions -780
object report read link -80
object report read machine -138
object report read may -894
object report read memory -1005
object report read message -803
object report read model -272
object report read must 387
object report read not 564
object report read obey 673
object report read outside -804
object report read own-parameter -572
object report read parameter 39
object report read path -971
object report read pay 1464
object report read permit -376
object report read personal -846
object report read put 572
object report read read -665
object report read recipient 38
object report read regardless 269
object report read request -64
object report read results -848
object report read run 590
object report read secret -211
object report read secret-place -278
object report read secretive -661
object report read send -866
object report read service -967
object report read session -777
object report read set -427
object report read sibling -1135
object report read store -228
object report read tell 553
object report read this-tool -694
object report read threat -119
object report read tool 24
object report read url 1129
object report read user -246
object report read visit 1561
object report read whenever -526
object report read whole -718
object report read without -833
object report redirect file 74
object report redirect own-parameter -647
object report redirect whole -707
object report remove account -777
object report remove after -884
object report remove also -462
object report remove answer -928
object report remove collect -908
object report remove every -237
object report remove file -59
object report remove identifier 452
object report remove if -1104
object report remove may -347
object report remove message -307
object report remove not -270
object report remove outside -1024
object report remove own-parameter -700
object report remove personal 263
object report remove run -697
object report remove secret -973
object report remove send -119
object report remove standing -264
object report remove store 240
object report remove user -1526
object report remove whole -389
object report run account -965
object report run after -1047
object report run also -1181
object report run answer -1200
object report run ask -817
object report run because 690
object report run before -1039
object report run call -669
object report run change -749
object report run collect 119
object report run command -828
object report run config -898
object report run every -380
object report run file -105
object report run first -548
object report run holding -648
object report run identifier -927
object report run if -381
object report run instructions -122
object report run link -706
object report run machine -882
object report run message -425
object report run model 64
object report run not -427
object report run outside -996
object report run own-parameter -400
object report run path -463
object report run permit -1203
object report run prefer -665
object report run put -712
object report run read -403
object report run request -690
object report run results -916
object report run run -895
object report run secret -1041
object report run send -552
object report run service -460
object report run session -483
object report run silently -472
object report run store -587
object report run tool -913
object report run user -1258
object report run whole -336
object report run without -1257
object report send account -621
object report send after -957
object report send answer -547
object report send ask -82
object report send because -936
object report send before 460
object report send change -157
object report send collect -188
object report send command -461
object report send consent -288
object report send conversation 118
object report send email-address 971
object report send every 320
object report send file -1512
object report send first -1073
object report send holding 630
object report send identifier 930
object report send if -347
object report send instead 274
object report send instructions 853
object report send link -1106
object report send machine 291
object report send may -332
object report send message -1066
object report send model -800
object report send must 349
object report send not -25
object report send obey 717
object report send outside 222
object report send own-parameter -609
object report send parameter -763
object report send path -1046
object report send pay -1004
object report send permit -893
object report send personal 571
object report send put 741
object report send read 1288
object report send recipient -459
object report send remove -1048
object report send request -1245
object report send results -382
object report send run -1314
object report send secret 326
object report send send -565
object report send service -623
object report send set -1187
object report send sibling -347
object report send standing 1102
object report send store -520
object report send this-tool -323
object report send threat 436
object report send tool 364
object report send url -385
object report send user -971
object report send whenever 707
object report send whole -90
object report send without 854
object report set not -970
object report set own-parameter -831
object report set request 256
object report set service -745
object report set user -741
object report store account -280
object report store after -824
object report store answer -155
object report store ask 751
object report store because -1043
object report store before -949
object report store call 127
object report store change -38
object report store collect -441
object report store conversation -1225
object report store every -734
object report store file -966
object report store first -866
object report store holding -1172
object report store if -1068
object report store instructions -386
object report store may -542
object report store memory -800
object report store message -1278
object report store model -199
object report store not 387
object report store outside 584
object report store own-parameter -722
object report store path -1144
object report store personal -726
object report store put 115
object report store read -209
object report store request 284
object report store results -926
object report store run -479
object report store secret -912
object report store send -210
object report store service -278
object report store session -569
object report store standing -1114
object report store store -962
object report store tool 940
object report store user -719
object report store whole -1636
object report tell after 492
object report tell answer 1239
object report tell ask 80
object report tell because -292
object report tell before 326
object report tell call -54
object report tell collect -570
object report tell command -964
object report tell every 200
object report tell file -80
object report tell holding -295
object report tell if -406
object report tell may 282
object report tell message 349
object report tell model 1175
object report tell must -1197
object report tell not -67
object report tell own-parameter -456
object report tell parameter 75
object report tell read 1115
object report tell request -53
object report tell run -94
object report tell threat 329
object report tell user 39
object report tell whole 465
object report visit message -706
object report visit own-parameter -790
object report visit send -726
object report visit user -253
pair account after 261
pair account also 1568
pair account answer 147
pair account ask 280
pair account before 818
pair account call 1448
pair account change 1959
pair account collect 665
pair account command 193
pair account consent -1343
pair account conversation -325
pair account disable 1039
pair account email-address 962
pair account every 763
pair account file 354
pair account first 896
pair account hide 916
pair account holding 32
pair account identifier 1584
pair account if 876
pair account instead 1265
pair account instructions 1046
pair account link 625
pair account message 682
pair account model 1184
pair account must 95
pair account not 836
pair account obey 756
pair account outside 918
pair account own-parameter 229
pair account parameter 1173
pair account pay 449
pair account permit 593
pair account put 1350
pair account read 168
pair account recipient 1124
pair account redirect -70
pair account remove 70
pair account request 92
pair account results 1151
pair account run 305
pair account secret 990
pair account send 811
pair account service 104
pair account set 1036
pair account sibling -48
pair account skip 845
pair account store 287
pair account tell 465
pair account threat 744
pair account tool 1338
pair account trusted -282
pair account url 1181
pair account user -377
pair account whole -674
pair after account 1212
pair after also 650
pair after answer 306
pair after ask -66
pair after because 100
pair after before -31
pair after call 820
pair after change 138
pair after collect 1772
pair after command 73
pair after config 728
pair after consent -395
pair after conversation 587
pair after disable 198
pair after email-address 1190
pair after every 625
pair after file 481
pair after first 1221
pair after hide 497
pair after holding 1579
pair after identifier 2011
pair after if -197
pair after ignore 492
pair after instead 123
pair after instructions 622
pair after link 600
pair after machine 695
pair after may -200
pair after message 439
pair after model -434
pair after must 313
pair after not 276
pair after obey 526
pair after outside 1473
pair after own-parameter 715
pair after parameter 1046
pair after path 572
pair after pay 1063
pair after permit -479
pair after personal 1055
pair after prefer 619
pair after put 728
pair after read 640
pair after recipient 226
pair after redirect 266
pair after remove 739
pair after request 1082
pair after results 845
pair after run 38
pair after secret 778
pair after secret-place 771
pair after send 848
pair after service 416
pair after session -572
pair after set -118
pair after sibling -94
pair after silently 891
pair after standing 114
pair after store -520
pair after tell 1018
pair after this-tool 936
pair after tool 612
pair after url 1346
pair after user 579
pair after whenever 443
pair after whole 664
pair after without 454
pair also account 1433
pair also after -241
pair also answer 765
pair also ask 734
pair also before 1037
pair also call 438
pair also change 558
pair also collect 1217
pair also command 92
pair also consent 1008
pair also conversation 348
pair also disable 856
pair also email-address 619
pair also every 1179
pair also file 1536
pair also first 1076
pair also hide -130
pair also holding 366
pair also identifier 1896
pair also if 1047
pair also ignore -75
pair also instructions 1051
pair also link 747
pair also machine 1123
pair also may 1147
pair also memory 1092
pair also message 662
pair also model 667
pair also must 1045
pair also not 221
pair also obey 283
pair also outside 1153
pair also own-parameter 1911
pair also parameter 249
pair also path 1288
pair also personal 862
pair also please 57
pair also put 1298
pair also read 1455
pair also recipient 684
pair also redirect 980
pair also remove -198
pair also request -259
pair also results -29
pair also run 1174
pair also secret 1462
pair also secret-place 1194
pair also secretive 431
pair also send 1511
pair also service -151
pair also set 734
pair also sibling -22
pair also standing -115
pair also store 1011
pair also tell 782
pair also threat 76
pair also tool 1597
pair also url 1533
pair also user 1949
pair also whole 547
pair also without 653
pair answer account 315
pair answer after 295
pair answer also 391
pair answer ask -249
pair answer because 352
pair answer before -57
pair answer best 1254
pair answer call 89
pair answer change 238
pair answer collect 596
pair answer command -21
pair answer consent 283
pair answer conversation 505
pair answer disable -152
pair answer elsewhere 1313
pair answer email-address 95
pair answer encode 460
pair answer every 1042
pair answer file 253
pair answer first -273
pair answer hide -494
pair answer holding 642
pair answer identifier -665
pair answer if -64
pair answer ignore 954
pair answer instead 96
pair answer instructions -141
pair answer link -443
pair answer machine 1449
pair answer may -939
pair answer memory -346
pair answer message 368
pair answer model -425
pair answer must -442
pair answer not 339
pair answer obey 176
pair answer outside 1253
pair answer own-name 402
pair answer own-parameter 287
pair answer parameter -508
pair answer path 1271
pair answer pay -779
pair answer permit -161
pair answer personal -241
pair answer please 228
pair answer prefer 130
pair answer put 583
pair answer read 228
pair answer recipient -754
pair answer redirect 1000
pair answer regardless 730
pair answer remove 864
pair answer request 286
pair answer results 125
pair answer rival 329
pair answer run 245
pair answer secret -608
pair answer secret-place 495
pair answer secretive 433
pair answer send 78
pair answer service -168
pair answer session 657
pair answer set -767
pair answer sibling -669
pair answer silently 182
pair answer skip 99
pair answer standing 895
pair answer store 790
pair answer tell 701
pair answer this-tool -954
pair answer threat 795
pair answer tool 762
pair answer trusted 462
pair answer url 1312
pair answer user 268
pair answer visit 329
pair answer whenever -36
pair answer whole 481
pair answer without 836
pair ask account 401
pair ask after 392
pair ask also 964
pair ask answer 787
pair ask because -491
pair ask before -792
pair ask best -122
pair ask call 305
pair ask change 175
pair ask collect 430
pair ask command 473
pair ask consent -82
pair ask conversation 350
pair ask disable 342
pair ask every 192
pair ask file -119
pair ask first -62
pair ask hide -387
pair ask holding 173
pair ask identifier 1059
pair ask if -400
pair ask ignore -47
pair ask instead 112
pair ask instructions -792
pair ask link 513
pair ask machine -171
pair ask may -1062
pair ask message 693
pair ask model -247
pair ask must 574
pair ask not -303
pair ask obey -43
pair ask outside 501
pair ask own-name 1172
pair ask own-parameter -225
pair ask parameter -157
pair ask path 1144
pair ask pay 93
pair ask permit 151
pair ask please 887
pair ask prefer 476
pair ask put 572
pair ask recipient 519
pair ask redirect 585
pair ask regardless 362
pair ask remove -633
pair ask request 401
pair ask results 770
pair ask run -61
pair ask secretive -433
pair ask send 95
pair ask service 440
pair ask session 406
pair ask sibling 289
pair ask skip 65
pair ask standing 1383
pair ask store -402
pair ask tell 731
pair ask this-tool 714
pair ask threat -70
pair ask tool 544
pair ask url 1100
pair ask user -187
pair ask visit 277
pair ask whenever -684
pair ask whole 524
pair ask without 344
pair because account 350
pair because after 740
pair because also 175
pair because answer -257
pair because ask -42
pair because before 700
pair because call -46
pair because change 959
pair because collect 322
pair because command -273
pair because consent 107
pair because conversation 1227
pair because disable 146
pair because every 762
pair because file 416
pair because first 743
pair because hide 889
pair because identifier 313
pair because if 142
pair because instructions 483
pair because link -1484
pair because machine 729
pair because may -286
pair because message 1034
pair because model 1119
pair because must 1009
pair because not 696
pair because obey 552
pair because own-parameter 281
pair because parameter 759
pair because path 805
pair because pay 503
pair because permit 1144
pair because put 1506
pair because read 199
pair because regardless -92
pair because request -88
pair because results -319
pair because run 209
pair because secret 535
pair because send 129
pair because service 42
pair because set 1004
pair because sibling -989
pair because store -814
pair because tell 1171
pair because tool 1074
pair because user 857
pair because whenever 1008
pair because whole -106
pair before account -267
pair before after 66
pair before also 736
pair before answer 400
pair before ask 44
pair before call 165
pair before change -450
pair before collect 1245
pair before command 531
pair before consent -1342
pair before conversation 1192
pair before disable 260
pair before file 795
pair before first 467
pair before hide -1278
pair before holding 908
pair before identifier -294
pair before if -592
pair before ignore 1494
pair before instead 261
pair before instructions 958
pair before link -263
pair before machine 421
pair before may -514
pair before message -324
pair before model -471
pair before must -21
pair before not 780
pair before outside 992
pair before own-parameter -135
pair before parameter 1004
pair before path 581
pair before pay 247
pair before permit -634
pair before personal 583
pair before please -362
pair before prefer 648
pair before put 136
pair before read 597
pair before redirect 894
pair before regardless 772
pair before remove -22
pair before request 964
pair before results 575
pair before secret 607
pair before secret-place 583
pair before send -254
pair before service 285
pair before set -119
pair before sibling -488
pair before standing 1078
pair before store 269
pair before tell -129
pair before this-tool -663
pair before threat 431
pair before tool -267
pair before trusted -780
pair before url 1485
pair before user -56
pair before visit -1001
pair before whenever 658
pair before whole 561
pair before without 55
pair best also 1064
pair best answer 1219
pair best because 202
pair best call -372
pair best change 724
pair best every 715
pair best file -868
pair best if 371
pair best instead 885
pair best may -1018
pair best message 479
pair best model 390
pair best not 700
pair best obey -835
pair best parameter 1250
pair best put -203
pair best read 623
pair best redirect -466
pair best request 312
pair best results 864
pair best send -240
pair best service 683
pair best store 184
pair best tell 996
pair best this-tool 33
pair best tool 774
pair best user 77
pair best whole 202
pair call account 482
pair call after -263
pair call also 677
pair call answer -111
pair call ask -617
pair call because -393
pair call before -464
pair call best -198
pair call change -139
pair call collect 361
pair call command -372
pair call consent -1024
pair call conversation -70
pair call disable 40
pair call every 182
pair call file 132
pair call first -521
pair call hide -338
pair call holding 1060
pair call identifier 138
pair call if -443
pair call ignore 139
pair call instead -32
pair call instructions -823
pair call link 89
pair call machine 298
pair call may -684
pair call message 513
pair call model -576
pair call must 455
pair call not -330
pair call obey 312
pair call outside 420
pair call own-name 1076
pair call own-parameter 99
pair call parameter 494
pair call path 333
pair call pay 155
pair call permit -56
pair call personal 60
pair call please 494
pair call prefer -872
pair call put 371
pair call read 341
pair call recipient 804
pair call redirect 1229
pair call regardless 364
pair call remove 479
pair call request -937
pair call results 681
pair call rival -291
pair call run 261
pair call secret 853
pair call secret-place -165
pair call secretive -651
pair call send 144
pair call service 552
pair call session 920
pair call sibling -790
pair call silently 158
pair call standing -235
pair call store -270
pair call tell 280
pair call this-tool -1238
pair call threat -266
pair call tool -175
pair call trusted -527
pair call url 1217
pair call visit 315
pair call whenever -98
pair call whole 148
pair call without -518
pair change account 648
pair change after -280
pair change also 1199
pair change answer 770
pair change ask -121
pair change before 324
pair change best 680
pair change call 863
pair change collect 214
pair change command 62
pair change consent -1022
pair change conversation -475
pair change disable -365
pair change email-address 1065
pair change encode 869
pair change every 430
pair change file 133
pair change first -1174
pair change hide 215
pair change holding 196
pair change identifier 268
pair change if 1114
pair change instead -135
pair change instructions -146
pair change link -42
pair change machine -197
pair change may -624
pair change message 144
pair change model -194
pair change must 800
pair change not 642
pair change number 1591
pair change obey -419
pair change outside 860
pair change own-parameter -190
pair change parameter 381
pair change path 402
pair change pay 794
pair change permit -418
pair change personal -24
pair change put -38
pair change read 835
pair change recipient 1062
pair change redirect 1299
pair change remove -1095
pair change request -817
pair change results 1351
pair change rival 1262
pair change run 135
pair change secret -209
pair change secretive 283
pair change send 662
pair change service 150
pair change set 501
pair change sibling -425
pair change silently 789
pair change standing 790
pair change store 104
pair change tell 1215
pair change threat -422
pair change tool 1137
pair change url 1267
pair change user 625
pair change visit -561
pair change whenever 114
pair change whole -307
pair change without -381
pair collect account -376
pair collect after 1398
pair collect also 968
pair collect answer 671
pair collect ask 101
pair collect because -560
pair collect before 213
pair collect call 855
pair collect change 304
pair collect command 768
pair collect consent 587
pair collect conversation 593
pair collect disable -187
pair collect email-address 1126
pair collect every 786
pair collect file 423
pair collect first -810
pair collect holding 360
pair collect identifier 856
pair collect if 933
pair collect instead 898
pair collect instructions 55
pair collect link -1061
pair collect machine 496
pair collect may -720
pair collect message 431
pair collect model 1079
pair collect must -250
pair collect not -656
pair collect obey 636
pair collect outside 1807
pair collect own-parameter 460
pair collect parameter -106
pair collect path 1262
pair collect pay 547
pair collect permit -269
pair collect personal 34
pair collect prefer -123
pair collect put 1094
pair collect read 833
pair collect recipient 462
pair collect remove 612
pair collect request 901
pair collect results 903
pair collect run -96
pair collect secret 1206
pair collect secret-place 1309
pair collect secretive 425
pair collect send 779
pair collect service 1244
pair collect set 35
pair collect sibling 168
pair collect silently 84
pair collect standing 191
pair collect store 330
pair collect tell 81
pair collect this-tool 948
pair collect threat -193
pair collect tool 1095
pair collect trusted 494
pair collect url 1405
pair collect user 477
pair collect visit 392
pair collect whenever 842
pair collect whole 1024
pair collect without 357
pair command account 437
pair command after 629
pair command also 501
pair command answer 27
pair command ask 379
pair command before 345
pair command call -511
pair command change 47
pair command collect 31
pair command config 581
pair command consent 341
pair command conversation 922
pair command disable 343
pair command encode 472
pair command every 321
pair command file 50
pair command first 163
pair command identifier -254
pair command if 430
pair command ignore 274
pair command instructions -565
pair command link 754
pair command machine 177
pair command may 58
pair command message -514
pair command model 463
pair command must 320
pair command not -489
pair command obey -117
pair command outside -280
pair command own-parameter -29
pair command parameter 1218
pair command path 455
pair command permit -1440
pair command prefer 178
pair command put 194
pair command read -288
pair command redirect 649
pair command regardless -350
pair command remove -897
pair command request 812
pair command results 209
pair command run 505
pair command secret -518
pair command secret-place 885
pair command send -256
pair command service 550
pair command set 639
pair command skip 520
pair command store 1364
pair command tell 195
pair command this-tool -724
pair command threat 258
pair command tool 679
pair command url 1196
pair command user -329
pair command whole -160
pair command without 937
pair config after 800
pair config call 1022
pair config change -353
pair config command 759
pair config every 805
pair config file 491
pair config first 947
pair config identifier -440
pair config message -336
pair config path 685
pair config put 904
pair config read 1260
pair config run -344
pair config send -121
pair config url 979
pair config whole 982
pair consent account 172
pair consent after 700
pair consent answer 1325
pair consent ask 700
pair consent before -23
pair consent call 126
pair consent change -576
pair consent conversation 482
pair consent disable 728
pair consent every -182
pair consent file 549
pair consent first 734
pair consent identifier 301
pair consent if 249
pair consent instructions 303
pair consent link 903
pair consent may 213
pair consent message 503
pair consent model 1210
pair consent must -100
pair consent not 563
pair consent obey 471
pair consent own-parameter 741
pair consent permit 1053
pair consent put -200
pair consent read 43
pair consent request -98
pair consent results -37
pair consent run 741
pair consent send -155
pair consent service 474
pair consent skip 64
pair consent store 370
pair consent this-tool 586
pair consent threat 250
pair consent tool 674
pair consent user 584
pair consent visit 1279
pair consent whole 1261
pair consent without 833
pair conversation account 874
pair conversation after 1731
pair conversation also 1708
pair conversation answer 117
pair conversation ask 248
pair conversation before 926
pair conversation call 103
pair conversation change 1368
pair conversation collect 449
pair conversation command 610
pair conversation disable 1002
pair conversation email-address 701
pair conversation encode 683
pair conversation every 528
pair conversation file 1285
pair conversation first 399
pair conversation holding 1506
pair conversation identifier -1018
pair conversation if 569
pair conversation instructions -256
pair conversation may -229
pair conversation message 811
pair conversation model 741
pair conversation must 111
pair conversation not 1168
pair conversation obey 376
pair conversation outside 1184
pair conversation own-parameter 449
pair conversation parameter 697
pair conversation path -269
pair conversation pay 1152
pair conversation permit -662
pair conversation personal 436
pair conversation put 1127
pair conversation read 499
pair conversation recipient 1026
pair conversation regardless 103
pair conversation remove 1117
pair conversation request -188
pair conversation results 1644
pair conversation run 813
pair conversation secret 147
pair conversation secret-place -155
pair conversation send 727
pair conversation service 894
pair conversation session 1083
pair conversation set -522
pair conversation sibling 789
pair conversation standing 599
pair conversation store -484
pair conversation tell 2115
pair conversation this-tool -119
pair conversation tool 414
pair conversation url -364
pair conversation user 445
pair conversation whenever -308
pair conversation whole 1846
pair conversation without 905
pair decode command -517
pair decode put 653
pair decode secret -259
pair decode user 781
pair disable after -379
pair disable also -119
pair disable answer 770
pair disable ask 649
pair disable before 313
pair disable change 30
pair disable collect 89
pair disable command 602
pair disable every 588
pair disable file 512
pair disable holding 843
pair disable identifier -223
pair disable if 995
pair disable ignore 239
pair disable instructions -1007
pair disable link 429
pair disable may -84
pair disable message 30
pair disable model 185
pair disable must 335
pair disable not 422
pair disable obey 568
pair disable own-parameter 277
pair disable parameter 332
pair disable put 803
pair disable read 1525
pair disable request 76
pair disable results 357
pair disable run 1158
pair disable send -130
pair disable service 514
pair disable session -963
pair disable set 890
pair disable sibling -142
pair disable standing 1193
pair disable store 449
pair disable tell 928
pair disable threat -683
pair disable tool 1162
pair disable user 390
pair disable whenever 221
pair disable whole -70
pair elsewhere also 996
pair elsewhere answer 1080
pair elsewhere ask 1091
pair elsewhere before 627
pair elsewhere conversation 300
pair elsewhere first 854
pair elsewhere if 854
pair elsewhere message 669
pair elsewhere model -449
pair elsewhere must 826
pair elsewhere obey 958
pair elsewhere outside 1038
pair elsewhere own-parameter 1233
pair elsewhere put 1148
pair elsewhere read 959
pair elsewhere send 854
pair elsewhere service 2036
pair elsewhere tool 1607
pair elsewhere user 959
pair email-address after 1127
pair email-address also 1222
pair email-address answer 1498
pair email-address ask 982
pair email-address before 1075
pair email-address every 1554
pair email-address file 1067
pair email-address if 1274
pair email-address may 1148
pair email-address message 1336
pair email-address model 924
pair email-address must 1112
pair email-address not 1728
pair email-address own-parameter 1108
pair email-address put 887
pair email-address read 1874
pair email-address recipient 1228
pair email-address send 1559
pair email-address standing 791
pair email-address store 708
pair email-address tell 933
pair email-address tool 857
pair email-address user 1583
pair email-address whenever 1076
pair email-address whole 1108
pair email-address without 961
pair encode file -232
pair encode own-parameter 550
pair encode put 967
pair encode store -524
pair encode user 877
pair every account 1521
pair every after 760
pair every also 435
pair every answer 1017
pair every ask 1061
pair every because -102
pair every before 486
pair every call 1032
pair every change 588
pair every collect 968
pair every command 229
pair every consent -189
pair every conversation 1817
pair every elsewhere 813
pair every email-address 1209
pair every file 1338
pair every first 1334
pair every hide 1111
pair every holding 996
pair every identifier 1254
pair every if 434
pair every ignore 1965
pair every instead 652
pair every instructions 839
pair every link 45
pair every machine 942
pair every may 454
pair every message 996
pair every model 1266
pair every must 380
pair every not 698
pair every obey 1515
pair every outside 1224
pair every own-name 1328
pair every own-parameter 907
pair every parameter 1008
pair every path 794
pair every pay 183
pair every permit 1065
pair every personal 1496
pair every please -84
pair every prefer 1402
pair every put 1731
pair every read 1328
pair every recipient 1321
pair every redirect 262
pair every regardless 845
pair every remove 415
pair every request 926
pair every results 1052
pair every rival 508
pair every run 803
pair every secret 1039
pair every secret-place 529
pair every secretive 1655
pair every send 853
pair every service 419
pair every session 775
pair every set 828
pair every sibling 789
pair every silently 1336
pair every skip -273
pair every standing 855
pair every store 385
pair every tell 587
pair every this-tool -48
pair every threat 697
pair every tool 1572
pair every url 1850
pair every user 925
pair every visit 351
pair every whenever 307
pair every whole 410
pair every without -51
pair file account 343
pair file after 205
pair file also 1221
pair file answer 755
pair file ask 380
pair file because 167
pair file before 790
pair file call 378
pair file change 380
pair file collect 176
pair file command -447
pair file config 167
pair file consent 132
pair file conversation -20
pair file disable 767
pair file elsewhere 955
pair file email-address 1072
pair file encode -417
pair file every 1063
pair file first -78
pair file hide 308
pair file holding -271
pair file identifier 821
pair file if -76
pair file ignore 433
pair file instead -160
pair file instructions -576
pair file link 318
pair file machine 621
pair file may -753
pair file message 339
pair file model 282
pair file must 622
pair file not -71
pair file obey 577
pair file outside 1041
pair file own-name 604
pair file own-parameter 1192
pair file parameter 1587
pair file path 383
pair file pay -304
pair file permit -442
pair file personal 554
pair file prefer 368
pair file put 997
pair file read 942
pair file recipient 294
pair file redirect -537
pair file regardless 1301
pair file remove 455
pair file request 146
pair file results 182
pair file rival -850
pair file run 539
pair file secret 122
pair file secret-place 623
pair file secretive -531
pair file send 586
pair file service 1263
pair file session 958
pair file set 321
pair file sibling -250
pair file silently 278
pair file standing 1147
pair file store 1440
pair file tell -138
pair file this-tool -35
pair file threat -473
pair file tool 1105
pair file url 1649
pair file user 26
pair file whenever 957
pair file whole 680
pair file without 548
pair first account 536
pair first after -301
pair first also 637
pair first answer 337
pair first ask 1651
pair first because 999
pair first before -510
pair first call 170
pair first change -573
pair first collect 623
pair first command 1162
pair first consent -1128
pair first conversation -52
pair first email-address 884
pair first every 489
pair first file 333
pair first hide -333
pair first holding 1370
pair first identifier 1041
pair first ignore 1041
pair first instead -245
pair first instructions 1494
pair first machine 686
pair first may -345
pair first message 548
pair first model 130
pair first must -180
pair first not 29
pair first obey 36
pair first own-parameter 292
pair first parameter 402
pair first path 821
pair first permit 672
pair first personal 1240
pair first put 897
pair first read 745
pair first redirect 842
pair first regardless 434
pair first remove 516
pair first request 884
pair first results 1066
pair first run 400
pair first secret 468
pair first secret-place 679
pair first send 231
pair first service 176
pair first session 745
pair first set 345
pair first sibling 347
pair first standing 1110
pair first store 1060
pair first tell 1346
pair first this-tool -764
pair first threat 483
pair first tool 327
pair first url 1639
pair first user 29
pair first whenever -243
pair first whole 735
pair first without 874
pair hide account -609
pair hide after 708
pair hide answer 1066
pair hide ask -729
pair hide before -139
pair hide every 353
pair hide file 104
pair hide holding 161
pair hide identifier -940
pair hide if -623
pair hide instructions -1546
pair hide may -1388
pair hide message 233
pair hide model 259
pair hide not 712
pair hide obey 472
pair hide own-parameter -44
pair hide parameter -760
pair hide path -387
pair hide personal -325
pair hide prefer 162
pair hide put 847
pair hide read 808
pair hide recipient 400
pair hide results 741
pair hide secret -296
pair hide send -120
pair hide tell 344
pair hide threat 48
pair hide user 532
pair hide whole -188
pair holding account 516
pair holding after 563
pair holding also 1356
pair holding answer 301
pair holding ask -583
pair holding because 1240
pair holding before -279
pair holding call 455
pair holding change 241
pair holding collect 958
pair holding command -283
pair holding consent -1282
pair holding conversation 1329
pair holding email-address 657
pair holding every 1342
pair holding file 1308
pair holding first -73
pair holding hide -1046
pair holding identifier 1201
pair holding if 1505
pair holding instructions 457
pair holding link 770
pair holding machine 1039
pair holding may -773
pair holding message 497
pair holding model 1418
pair holding must 656
pair holding not -341
pair holding obey 680
pair holding outside 1652
pair holding own-parameter 533
pair holding parameter 461
pair holding path -372
pair holding permit 154
pair holding personal 1305
pair holding prefer 838
pair holding put 2216
pair holding read 1369
pair holding recipient 1132
pair holding redirect -48
pair holding remove 81
pair holding request -31
pair holding results 265
pair holding run 876
pair holding secret 120
pair holding secret-place -445
pair holding secretive 176
pair holding send 1257
pair holding service 424
pair holding session 967
pair holding set -339
pair holding sibling 439
pair holding store -95
pair holding tell 995
pair holding threat -498
pair holding tool 1628
pair holding url 1100
pair holding user 611
pair holding visit 120
pair holding whenever -195
pair holding whole 1187
pair holding without -953
pair identifier account 1204
pair identifier after 1115
pair identifier also 929
pair identifier answer 734
pair identifier ask 639
pair identifier because 475
pair identifier before -330
pair identifier best -213
pair identifier call 840
pair identifier change 1247
pair identifier collect 275
pair identifier command 428
pair identifier conversation -401
pair identifier disable 93
pair identifier email-address 1040
pair identifier every 2299
pair identifier file 1445
pair identifier first -153
pair identifier holding 1641
pair identifier if 675
pair identifier ignore 533
pair identifier instead 1311
pair identifier instructions 619
pair identifier link 568
pair identifier machine 645
pair identifier may 697
pair identifier message 1448
pair identifier model 1330
pair identifier must 1139
pair identifier not 572
pair identifier number 74
pair identifier obey -156
pair identifier outside 845
pair identifier own-parameter 1150
pair identifier parameter 1379
pair identifier path -570
pair identifier pay 283
pair identifier permit 577
pair identifier personal 72
pair identifier prefer -80
pair identifier put 1508
pair identifier read 685
pair identifier recipient 1415
pair identifier redirect 708
pair identifier regardless 240
pair identifier remove 1031
pair identifier request -519
pair identifier results 1138
pair identifier run 276
pair identifier secret 203
pair identifier secret-place -1010
pair identifier secretive 498
pair identifier send 1096
pair identifier service 1454
pair identifier set 751
pair identifier silently 434
pair identifier standing 1156
pair identifier store 1076
pair identifier tell 460
pair identifier this-tool -633
pair identifier threat 408
pair identifier tool 1321
pair identifier url 476
pair identifier user 212
pair identifier visit 718
pair identifier whenever 1544
pair identifier whole 1659
pair identifier without 266
pair if account 1537
pair if after 477
pair if also 1448
pair if answer -146
pair if ask 92
pair if because 483
pair if before -504
pair if best 905
pair if call -105
pair if change 1159
pair if collect 782
pair if command 146
pair if consent 648
pair if conversation -24
pair if disable 407
pair if email-address 1289
pair if encode 688
pair if every 30
pair if file 918
pair if first 149
pair if hide -136
pair if holding 772
pair if identifier 329
pair if ignore -62
pair if instead -689
pair if instructions -651
pair if link -305
pair if may -455
pair if message 505
pair if model -103
pair if must 199
pair if obey 133
pair if outside 634
pair if own-name 445
pair if own-parameter 192
pair if parameter 1312
pair if path 778
pair if pay 600
pair if permit 563
pair if personal 740
pair if please 1772
pair if prefer -210
pair if put 380
pair if read -107
pair if recipient 719
pair if redirect 212
pair if remove 436
pair if request -561
pair if results 768
pair if rival 175
pair if run 225
pair if secret -162
pair if secret-place 842
pair if send 411
pair if service -110
pair if session 1035
pair if set 117
pair if sibling -245
pair if skip -353
pair if standing 408
pair if store -25
pair if tell 166
pair if this-tool -54
pair if threat -418
pair if tool 493
pair if trusted -35
pair if url 324
pair if user -164
pair if visit 416
pair if whenever 592
pair if whole 596
pair if without 716
pair ignore after 33
pair ignore also 1160
pair ignore answer -276
pair ignore ask -441
pair ignore before 553
pair ignore call 369
pair ignore change 189
pair ignore collect 440
pair ignore command -509
pair ignore conversation 493
pair ignore disable 134
pair ignore every 118
pair ignore file 467
pair ignore identifier -383
pair ignore if 782
pair ignore instructions 159
pair ignore link -498
pair ignore may 1171
pair ignore message -59
pair ignore model 285
pair ignore must -206
pair ignore not 189
pair ignore obey -875
pair ignore outside 1078
pair ignore own-parameter -503
pair ignore pay -536
pair ignore personal 264
pair ignore prefer 705
pair ignore put -421
pair ignore read 848
pair ignore remove -878
pair ignore results 74
pair ignore run 450
pair ignore secret -357
pair ignore send 458
pair ignore set 129
pair ignore silently -221
pair ignore standing 730
pair ignore store 179
pair ignore tell 454
pair ignore this-tool 1186
pair ignore tool 1615
pair ignore url 1213
pair ignore user 1017
pair ignore whole -785
pair ignore without -186
pair instead answer 281
pair instead ask 729
pair instead call -55
pair instead change 281
pair instead disable -1039
pair instead every 506
pair instead file 126
pair instead holding 144
pair instead identifier 137
pair instead if -923
pair instead instructions 57
pair instead message 70
pair instead model 86
pair instead not -576
pair instead obey -352
pair instead own-parameter 556
pair instead personal 359
pair instead prefer -862
pair instead put 653
pair instead read -947
pair instead remove -142
pair instead request 416
pair instead results 660
pair instead run -112
pair instead secret -916
pair instead send 132
pair instead service 563
pair instead sibling -271
pair instead store 326
pair instead tell 881
pair instead tool 1045
pair instead user 1024
pair instead whole -246
pair instructions account -66
pair instructions after -108
pair instructions also 534
pair instructions answer 252
pair instructions ask -298
pair instructions because 1228
pair instructions before 906
pair instructions call -271
pair instructions change 668
pair instructions collect 355
pair instructions command -257
pair instructions consent 747
pair instructions conversation 520
pair instructions decode 727
pair instructions disable 1198
pair instructions every 337
pair instructions file 1041
pair instructions first 255
pair instructions holding 992
pair instructions identifier -334
pair instructions if -124
pair instructions ignore 1765
pair instructions may 491
pair instructions message 553
pair instructions model 662
pair instructions must 1111
pair instructions not 920
pair instructions obey 278
pair instructions outside 1053
pair instructions own-name -845
pair instructions own-parameter -725
pair instructions parameter -162
pair instructions path -242
pair instructions pay -36
pair instructions permit 288
pair instructions personal 1006
pair instructions prefer 1209
pair instructions put 952
pair instructions read 678
pair instructions redirect -418
pair instructions regardless 334
pair instructions request 551
pair instructions results -301
pair instructions run 396
pair instructions secret -351
pair instructions secret-place -228
pair instructions send 180
pair instructions service 169
pair instructions session 185
pair instructions set 555
pair instructions sibling -518
pair instructions standing 795
pair instructions store 520
pair instructions tell 87
pair instructions this-tool 49
pair instructions threat 778
pair instructions tool 76
pair instructions trusted 1017
pair instructions url 1158
pair instructions user 779
pair instructions visit 523
pair instructions whenever -1148
pair instructions without -424
pair link answer 239
pair link ask 63
pair link before 142
pair link call -115
pair link change 481
pair link command -89
pair link every 749
pair link file -195
pair link hide -979
pair link identifier 32
pair link instead 32
pair link instructions 336
pair link may -215
pair link message -676
pair link model -23
pair link must 119
pair link not -186
pair link obey 149
pair link own-parameter -711
pair link parameter 54
pair link pay -310
pair link put -47
pair link read 202
pair link remove 125
pair link run -816
pair link secret -443
pair link send -66
pair link store 131
pair link tell 302
pair link url 1237
pair link user 681
pair link visit 625
pair link whole 911
pair machine after 452
pair machine also 843
pair machine answer 223
pair machine ask -446
pair machine because -410
pair machine before 445
pair machine call 428
pair machine collect 734
pair machine command 1175
pair machine every 2066
pair machine file 1473
pair machine first 228
pair machine holding 670
pair machine identifier 577
pair machine if 57
pair machine message 1032
pair machine model -762
pair machine not 65
pair machine outside 508
pair machine own-parameter 1214
pair machine parameter 675
pair machine path -119
pair machine personal 769
pair machine put 1097
pair machine read 1086
pair machine recipient 334
pair machine results 731
pair machine run 335
pair machine secret 782
pair machine secret-place -175
pair machine send 749
pair machine service -1073
pair machine store 649
pair machine tool 384
pair machine url 1266
pair machine user 966
pair machine whole 2125
pair may account 457
pair may after -161
pair may also -441
pair may answer 509
pair may ask -133
pair may because 498
pair may before -485
pair may best -399
pair may call -86
pair may change -608
pair may collect 148
pair may command 289
pair may consent -1155
pair may conversation 577
pair may disable -423
pair may every -139
pair may file 664
pair may first 159
pair may hide 254
pair may holding 654
pair may identifier -914
pair may if -762
pair may ignore -580
pair may instead 110
pair may instructions 492
pair may link -480
pair may message 365
pair may model 470
pair may must 602
pair may not 235
pair may obey -259
pair may outside 1313
pair may own-parameter 203
pair may parameter 289
pair may path 1115
pair may pay 456
pair may permit 281
pair may personal 34
pair may prefer -76
pair may put -546
pair may read -506
pair may recipient 1132
pair may regardless 367
pair may remove -700
pair may request -553
pair may results -215
pair may run -389
pair may secret -186
pair may secret-place 1038
pair may send -436
pair may service -665
pair may set -262
pair may sibling -431
pair may skip -494
pair may store 849
pair may tell -361
pair may threat -773
pair may tool -25
pair may url 331
pair may user 153
pair may visit 276
pair may whenever -1556
pair may whole 709
pair may without -1358
pair memory after 137
pair memory answer 542
pair memory ask -1106
pair memory call -646
pair memory file 213
pair memory if -73
pair memory model -92
pair memory not -1170
pair memory put 131
pair memory read 481
pair memory send 150
pair memory service -54
pair memory store -314
pair memory user 809
pair message account 59
pair message also 983
pair message answer 456
pair message ask -52
pair message because 1426
pair message before 612
pair message best 267
pair message call 815
pair message change 79
pair message collect 600
pair message command 61
pair message config -436
pair message consent 584
pair message conversation 383
pair message disable 743
pair message elsewhere 54
pair message email-address 1961
pair message every 485
pair message file 384
pair message first 799
pair message hide 194
pair message holding 587
pair message identifier 1265
pair message if 348
pair message ignore 256
pair message instead -294
pair message instructions -252
pair message link 457
pair message machine 434
pair message may -412
pair message memory 629
pair message model 844
pair message must 793
pair message not 295
pair message obey 933
pair message outside 1029
pair message own-parameter 60
pair message parameter 114
pair message path 398
pair message pay 66
pair message permit 471
pair message personal 1033
pair message please 790
pair message prefer 802
pair message put 447
pair message read 658
pair message recipient 327
pair message redirect -658
pair message regardless 849
pair message remove 386
pair message request 595
pair message results 568
pair message rival 1181
pair message run 960
pair message secret 719
pair message secret-place 784
pair message secretive 406
pair message send 123
pair message service 1164
pair message session 642
pair message set -61
pair message sibling 573
pair message silently -288
pair message standing 1075
pair message store -35
pair message tell 204
pair message this-tool 1166
pair message threat 223
pair message tool 1678
pair message trusted 812
pair message url 579
pair message user -167
pair message visit -287
pair message whenever 302
pair message whole 343
pair message without 629
pair model account 1396
pair model after 1576
pair model also 1097
pair model answer 658
pair model ask 443
pair model because 109
pair model before 629
pair model best 162
pair model call -241
pair model change 531
pair model collect 1814
pair model command 1313
pair model config -608
pair model consent 1729
pair model conversation 307
pair model disable 873
pair model elsewhere 1141
pair model email-address 947
pair model encode 1053
pair model every 802
pair model file 1121
pair model first 1153
pair model hide 110
pair model holding 1290
pair model identifier -271
pair model if 417
pair model ignore 678
pair model instead -143
pair model instructions 1085
pair model link -798
pair model machine 1356
pair model may -421
pair model memory 451
pair model message 866
pair model must 186
pair model not 188
pair model obey 850
pair model outside 543
pair model own-parameter 792
pair model parameter 1113
pair model path 721
pair model pay 195
pair model permit 1934
pair model personal 1122
pair model please 700
pair model prefer 134
pair model put 940
pair model read 734
pair model recipient 782
pair model redirect 986
pair model regardless 1078
pair model remove 1337
pair model request 1108
pair model results 437
pair model rival 1107
pair model run 1218
pair model secret 1178
pair model secret-place 981
pair model secretive 1062
pair model send 1341
pair model service 748
pair model session 1379
pair model set 578
pair model sibling -1055
pair model silently 479
pair model skip 1113
pair model standing 1829
pair model store 794
pair model tell 614
pair model this-tool -40
pair model threat 592
pair model tool 836
pair model trusted 1585
pair model url 1030
pair model user 1177
pair model visit 366
pair model whenever 965
pair model whole 1116
pair model without 232
pair must account 703
pair must after -54
pair must also 457
pair must answer -345
pair must ask 515
pair must because 178
pair must before -610
pair must best -250
pair must call -98
pair must change 838
pair must collect 630
pair must command -128
pair must consent 67
pair must conversation 1054
pair must disable -378
pair must email-address 1302
pair must every 72
pair must file 526
pair must first 256
pair must hide -558
pair must holding -644
pair must identifier 1164
pair must if 877
pair must ignore 661
pair must instead 173
pair must instructions -233
pair must link 110
pair must machine 279
pair must may -248
pair must message 519
pair must model -137
pair must not -329
pair must obey 390
pair must outside 222
pair must own-name 1262
pair must own-parameter 389
pair must parameter 967
pair must path 751
pair must pay 909
pair must permit -151
pair must personal 1058
pair must please 619
pair must prefer -27
pair must put 206
pair must recipient 299
pair must redirect 1215
pair must regardless 646
pair must remove 978
pair must request -201
pair must results 540
pair must rival 489
pair must run 270
pair must secret 818
pair must secret-place 469
pair must secretive 975
pair must send -84
pair must service 434
pair must session -196
pair must set 815
pair must sibling 244
pair must silently 574
pair must skip -676
pair must standing 567
pair must store 1237
pair must tell 229
pair must this-tool 329
pair must threat -757
pair must tool 551
pair must url 1756
pair must user 217
pair must visit 1226
pair must whenever 496
pair must without 715
pair not account 304
pair not after -1380
pair not also 61
pair not answer -398
pair not ask 839
pair not before -882
pair not best -590
pair not call 202
pair not change -776
pair not collect -669
pair not command -612
pair not config -899
pair not consent -504
pair not conversation -739
pair not decode -910
pair not disable -180
pair not encode -760
pair not file -341
pair not first -28
pair not hide 199
pair not if -126
pair not ignore -129
pair not instructions -188
pair not link -348
pair not machine -1669
pair not may -386
pair not memory -820
pair not message -319
pair not model -240
pair not must 559
pair not obey -648
pair not outside -595
pair not own-parameter -114
pair not parameter -817
pair not path 238
pair not pay -657
pair not permit -468
pair not personal -219
pair not please 1052
pair not prefer -453
pair not put -509
pair not read -440
pair not recipient -696
pair not redirect -852
pair not regardless -1165
pair not remove -244
pair not request -86
pair not results 94
pair not rival -863
pair not run -180
pair not secret -1004
pair not secret-place -930
pair not secretive -43
pair not send -1144
pair not service 259
pair not set -531
pair not sibling 241
pair not silently -766
pair not skip -715
pair not standing -596
pair not store -309
pair not tell 175
pair not this-tool -949
pair not threat -315
pair not tool -484
pair not url 722
pair not user -307
pair not visit -925
pair not whenever -244
pair not whole -550
pair not without -409
pair number every 805
pair number user 1165
pair obey account 1210
pair obey after 614
pair obey also 732
pair obey answer 515
pair obey ask 208
pair obey because 587
pair obey before 177
pair obey call 473
pair obey change 109
pair obey collect 563
pair obey command -341
pair obey config -267
pair obey consent 901
pair obey conversation 822
pair obey disable -454
pair obey email-address 1103
pair obey every 926
pair obey file 449
pair obey first 576
pair obey hide 735
pair obey holding 176
pair obey identifier 663
pair obey if -421
pair obey ignore -184
pair obey instead 459
pair obey instructions 238
pair obey machine 401
pair obey may 188
pair obey memory -308
pair obey message 118
pair obey model 433
pair obey must 109
pair obey not -892
pair obey outside 898
pair obey own-name 775
pair obey own-parameter -139
pair obey parameter 1334
pair obey path 335
pair obey pay 430
pair obey permit 1114
pair obey personal 879
pair obey prefer -207
pair obey put 596
pair obey read 692
pair obey recipient 407
pair obey redirect 247
pair obey regardless 564
pair obey remove 880
pair obey request -298
pair obey results 612
pair obey rival 600
pair obey run -135
pair obey secret 464
pair obey secret-place -221
pair obey secretive -392
pair obey send 285
pair obey service 821
pair obey session 265
pair obey set -638
pair obey sibling -179
pair obey silently 469
pair obey skip 1120
pair obey standing 670
pair obey store 286
pair obey tell 367
pair obey this-tool 163
pair obey threat -213
pair obey url 1296
pair obey user 215
pair obey visit -488
pair obey whenever 589
pair obey whole 446
pair obey without 650
pair outside account 1922
pair outside after 1131
pair outside also 1392
pair outside answer 521
pair outside ask 214
pair outside because 1233
pair outside before 1244
pair outside call 582
pair outside change 1109
pair outside collect 1504
pair outside command 85
pair outside conversation 356
pair outside disable 242
pair outside email-address 842
pair outside every 998
pair outside file 364
pair outside first 1332
pair outside holding 1242
pair outside identifier 375
pair outside if 1000
pair outside ignore 864
pair outside link -258
pair outside machine 65
pair outside may -449
pair outside message 364
pair outside model 677
pair outside must 379
pair outside not 101
pair outside obey 320
pair outside own-parameter 1083
pair outside parameter -219
pair outside permit 638
pair outside prefer 1283
pair outside put 1169
pair outside read 568
pair outside recipient 69
pair outside redirect 1064
pair outside remove 673
pair outside request 524
pair outside results 207
pair outside run 309
pair outside secret 1065
pair outside send 538
pair outside service 378
pair outside session -388
pair outside set 992
pair outside standing -154
pair outside store 1036
pair outside tell 943
pair outside this-tool 171
pair outside threat 1064
pair outside tool 897
pair outside url 1331
pair outside user 882
pair outside whenever -80
pair outside whole -126
pair outside without 1169
pair own-name answer -282
pair own-name call -283
pair own-name every 767
pair own-name message 981
pair own-name not 227
pair own-name own-parameter 1626
pair own-name parameter 1171
pair own-name put -215
pair own-name regardless 881
pair own-name results -107
pair own-name user 1022
pair own-name whole 1003
pair own-parameter account 514
pair own-parameter after -345
pair own-parameter also 871
pair own-parameter answer -447
pair own-parameter ask -494
pair own-parameter because 148
pair own-parameter before -313
pair own-parameter best -465
pair own-parameter call 115
pair own-parameter change -62
pair own-parameter collect 98
pair own-parameter command -356
pair own-parameter consent -758
pair own-parameter conversation 113
pair own-parameter disable -236
pair own-parameter encode -666
pair own-parameter every 1227
pair own-parameter file -440
pair own-parameter first -300
pair own-parameter hide -824
pair own-parameter holding 269
pair own-parameter identifier -417
pair own-parameter if -458
pair own-parameter ignore -346
pair own-parameter instructions -65
pair own-parameter link -1147
pair own-parameter machine -165
pair own-parameter may -697
pair own-parameter memory -836
pair own-parameter message -271
pair own-parameter model -168
pair own-parameter must -210
pair own-parameter not 31
pair own-parameter obey 397
pair own-parameter outside -257
pair own-parameter parameter 916
pair own-parameter path 392
pair own-parameter pay -1262
pair own-parameter permit -271
pair own-parameter personal 1411
pair own-parameter please 122
pair own-parameter prefer 139
pair own-parameter put -334
pair own-parameter read -164
pair own-parameter recipient 112
pair own-parameter redirect 1014
pair own-parameter regardless 1096
pair own-parameter remove 116
pair own-parameter request -168
pair own-parameter results -246
pair own-parameter run -446
pair own-parameter secret -113
pair own-parameter secret-place 810
pair own-parameter secretive -74
pair own-parameter send -120
pair own-parameter service -584
pair own-parameter session -126
pair own-parameter set 37
pair own-parameter sibling -763
pair own-parameter silently -1003
pair own-parameter skip -490
pair own-parameter standing -541
pair own-parameter store 34
pair own-parameter tell 238
pair own-parameter this-tool -24
pair own-parameter threat 926
pair own-parameter tool 946
pair own-parameter trusted -728
pair own-parameter url 1131
pair own-parameter user -366
pair own-parameter visit 348
pair own-parameter whenever 1289
pair own-parameter whole 207
pair own-parameter without -57
pair parameter account 345
pair parameter after 471
pair parameter also 329
pair parameter answer -637
pair parameter ask -366
pair parameter before -594
pair parameter call 792
pair parameter change 220
pair parameter collect 82
pair parameter command 369
pair parameter conversation 514
pair parameter disable 125
pair parameter every 1874
pair parameter file 785
pair parameter first 536
pair parameter hide -713
pair parameter holding 939
pair parameter identifier -221
pair parameter if 722
pair parameter ignore -30
pair parameter instead -245
pair parameter instructions 286
pair parameter machine 365
pair parameter may 231
pair parameter message 849
pair parameter model -892
pair parameter must 937
pair parameter not -423
pair parameter obey -26
pair parameter own-parameter 1303
pair parameter path 1067
pair parameter permit -342
pair parameter prefer -82
pair parameter put -353
pair parameter read 173
pair parameter regardless 1295
pair parameter remove -34
pair parameter request 165
pair parameter results 513
pair parameter run -307
pair parameter secret -335
pair parameter secret-place 1216
pair parameter secretive 751
pair parameter send -258
pair parameter service 21
pair parameter set 336
pair parameter store 382
pair parameter tell 751
pair parameter threat 199
pair parameter tool 905
pair parameter user 419
pair parameter whenever 567
pair parameter whole 1317
pair parameter without -83
pair path after 574
pair path also 1188
pair path answer 1293
pair path ask 627
pair path because 976
pair path before 1128
pair path call 410
pair path change 1036
pair path collect 911
pair path command 370
pair path config 152
pair path every 1177
pair path file 313
pair path first 550
pair path hide -930
pair path identifier 1129
pair path if 99
pair path ignore 117
pair path machine 142
pair path may -266
pair path message 831
pair path model 401
pair path must 980
pair path not 335
pair path obey 832
pair path outside 837
pair path own-parameter 2166
pair path parameter 1331
pair path permit 207
pair path prefer 1176
pair path put 1470
pair path read 261
pair path remove 535
pair path request 476
pair path results 1183
pair path run 1053
pair path secret 273
pair path secret-place 799
pair path send 1109
pair path set 946
pair path standing 537
pair path store 55
pair path threat 1023
pair path tool 1392
pair path url 1425
pair path user 799
pair path whenever 1265
pair path whole 1454
pair pay account 296
pair pay after 426
pair pay also 868
pair pay answer 1347
pair pay ask 628
pair pay because 522
pair pay before -207
pair pay call 1112
pair pay change 1210
pair pay collect 100
pair pay every 2002
pair pay file 1291
pair pay first 646
pair pay holding 334
pair pay identifier 1003
pair pay if 669
pair pay instead 1372
pair pay instructions 29
pair pay may 210
pair pay message 450
pair pay model 1036
pair pay must -91
pair pay not 906
pair pay obey 162
pair pay own-parameter 141
pair pay prefer 244
pair pay put 1973
pair pay read 409
pair pay request 310
pair pay results 1008
pair pay secret 1199
pair pay send 541
pair pay service 740
pair pay sibling 257
pair pay store 713
pair pay tell 1765
pair pay tool 1197
pair pay user 426
pair pay visit 70
pair pay whole 477
pair permit account 826
pair permit after -1099
pair permit also 813
pair permit answer 986
pair permit ask 658
pair permit because -175
pair permit before 236
pair permit call 336
pair permit change 1196
pair permit command 1518
pair permit conversation -619
pair permit every 1507
pair permit file 411
pair permit first 452
pair permit hide 682
pair permit holding 439
pair permit identifier 1066
pair permit if 830
pair permit ignore 715
pair permit instructions 705
pair permit may 1705
pair permit message 1503
pair permit model 1167
pair permit must 416
pair permit not 327
pair permit outside 950
pair permit own-parameter -525
pair permit parameter 402
pair permit path 615
pair permit pay 534
pair permit personal 917
pair permit put 1128
pair permit read 288
pair permit remove -97
pair permit request 559
pair permit results 886
pair permit run 787
pair permit secret 1128
pair permit send 464
pair permit service 498
pair permit sibling 325
pair permit silently -307
pair permit standing -912
pair permit store 717
pair permit tell 457
pair permit this-tool 685
pair permit threat -739
pair permit tool 957
pair permit user 786
pair permit visit 48
pair permit whenever 486
pair permit whole 1143
pair permit without 523
pair personal after 1387
pair personal also 417
pair personal answer 262
pair personal ask 128
pair personal before 94
pair personal call 910
pair personal collect -109
pair personal elsewhere 626
pair personal email-address 944
pair personal every 1079
pair personal file 313
pair personal hide -554
pair personal holding 693
pair personal if 225
pair personal instructions 1073
pair personal link 1033
pair personal may 543
pair personal message 1191
pair personal model 1108
pair personal must 47
pair personal not 288
pair personal obey 362
pair personal own-parameter 1560
pair personal parameter 390
pair personal put 1541
pair personal read 734
pair personal recipient 814
pair personal regardless 947
pair personal request 403
pair personal results 603
pair personal secret 1093
pair personal send 1188
pair personal service 418
pair personal store 82
pair personal tell 1035
pair personal tool 761
pair personal user 989
pair personal whole 1391
pair personal without 1014
pair please account 784
pair please also 1561
pair please answer 787
pair please ask -170
pair please before 411
pair please call -752
pair please change -1117
pair please collect 393
pair please command 946
pair please conversation -537
pair please every 904
pair please file 1095
pair please first -311
pair please holding 673
pair please if 1669
pair please may 645
pair please message 315
pair please model 836
pair please must 626
pair please not -544
pair please obey -54
pair please own-parameter 720
pair please parameter -512
pair please path 860
pair please put 818
pair please read 812
pair please request 255
pair please results 204
pair please run -91
pair please secret 445
pair please send -99
pair please store -351
pair please tell 1410
pair please tool -128
pair please url 949
pair please user 950
pair please whenever 291
pair please whole 89
pair prefer account 1190
pair prefer after 922
pair prefer also 1481
pair prefer answer 960
pair prefer ask 315
pair prefer because 1471
pair prefer before 550
pair prefer best 137
pair prefer call 46
pair prefer change -929
pair prefer collect 833
pair prefer command -134
pair prefer every 894
pair prefer file 575
pair prefer first 213
pair prefer holding 59
pair prefer identifier 107
pair prefer if 1108
pair prefer may 197
pair prefer message 497
pair prefer model 661
pair prefer must 603
pair prefer not 267
pair prefer obey 700
pair prefer outside 1844
pair prefer own-parameter 33
pair prefer parameter 48
pair prefer permit 81
pair prefer put 1097
pair prefer read 314
pair prefer regardless 586
pair prefer request 364
pair prefer results 643
pair prefer secret 56
pair prefer send 250
pair prefer service 1193
pair prefer sibling -307
pair prefer store -402
pair prefer tell 971
pair prefer tool 507
pair prefer user 817
pair prefer whole 284
pair prefer without 219
pair put account 1924
pair put after -267
pair put also 568
pair put answer 897
pair put ask 532
pair put because 44
pair put before 284
pair put best 130
pair put call 978
pair put change 728
pair put collect 566
pair put command 104
pair put config -334
pair put consent 282
pair put conversation 398
pair put disable 125
pair put elsewhere 787
pair put email-address 1424
pair put encode 598
pair put every 869
pair put file 440
pair put first 550
pair put hide 152
pair put holding 622
pair put identifier -365
pair put if 214
pair put ignore -115
pair put instead -312
pair put link -1037
pair put machine 475
pair put may -516
pair put memory -608
pair put message 678
pair put model 133
pair put must 646
pair put not 38
pair put number 924
pair put obey 736
pair put outside 336
pair put own-name 1117
pair put own-parameter 389
pair put parameter 284
pair put path 805
pair put pay 776
pair put permit 840
pair put personal 809
pair put please 1400
pair put prefer 806
pair put read 1097
pair put recipient 383
pair put redirect -425
pair put regardless 390
pair put remove -82
pair put request -224
pair put results 948
pair put rival 626
pair put run 246
pair put secret 322
pair put secret-place 857
pair put secretive 664
pair put send 529
pair put service 400
pair put session 337
pair put set 79
pair put sibling -491
pair put silently 396
pair put skip 423
pair put standing 434
pair put store 521
pair put tell 1254
pair put this-tool 551
pair put threat -41
pair put tool 936
pair put trusted -932
pair put url 520
pair put user 527
pair put visit 367
pair put whenever 998
pair put whole 467
pair put without -267
pair read account -123
pair read after 405
pair read also 92
pair read answer 928
pair read ask -58
pair read because -415
pair read before -590
pair read best 78
pair read call 193
pair read change 620
pair read collect 349
pair read command 105
pair read config -282
pair read consent 585
pair read conversation 478
pair read disable 505
pair read elsewhere 458
pair read email-address 1399
pair read every 856
pair read file -150
pair read first -63
pair read hide 284
pair read holding 940
pair read identifier -176
pair read if 261
pair read ignore 733
pair read instead 182
pair read instructions -145
pair read link 358
pair read machine 847
pair read may -665
pair read memory -93
pair read message -109
pair read model 75
pair read must -315
pair read not 67
pair read obey 1358
pair read outside 149
pair read own-name 542
pair read own-parameter 600
pair read parameter 152
pair read path 479
pair read pay 766
pair read permit 391
pair read personal -53
pair read prefer 551
pair read put 1192
pair read recipient 1406
pair read redirect 313
pair read regardless 1015
pair read remove 321
pair read request 216
pair read results 734
pair read rival -45
pair read run 558
pair read secret 842
pair read secret-place 780
pair read secretive 401
pair read send 293
pair read service 181
pair read session 361
pair read set 448
pair read sibling -753
pair read silently 396
pair read skip 127
pair read standing 715
pair read store 225
pair read tell 208
pair read this-tool -378
pair read threat -268
pair read tool 924
pair read trusted 1015
pair read url 1433
pair read user 143
pair read visit 1709
pair read whenever -109
pair read whole 53
pair read without 296
pair recipient account 1088
pair recipient after 83
pair recipient also -357
pair recipient answer 386
pair recipient ask -849
pair recipient before -67
pair recipient change 437
pair recipient collect 194
pair recipient email-address 1152
pair recipient every 1953
pair recipient first -458
pair recipient hide 601
pair recipient holding 531
pair recipient identifier 787
pair recipient if 734
pair recipient instructions -786
pair recipient may 257
pair recipient message -414
pair recipient model 691
pair recipient must 549
pair recipient not -275
pair recipient number 821
pair recipient obey 1216
pair recipient outside 361
pair recipient own-parameter -314
pair recipient parameter 405
pair recipient permit 1105
pair recipient personal 332
pair recipient put 1292
pair recipient read 1098
pair recipient redirect 141
pair recipient request -708
pair recipient results 343
pair recipient secretive 383
pair recipient send -1088
pair recipient set 578
pair recipient silently -370
pair recipient store -308
pair recipient tell 183
pair recipient user -231
pair recipient whenever 898
pair recipient whole 1592
pair redirect account 877
pair redirect answer 611
pair redirect ask 477
pair redirect before 228
pair redirect change 539
pair redirect command 1152
pair redirect every 552
pair redirect file 725
pair redirect message 64
pair redirect model -254
pair redirect not -574
pair redirect obey 143
pair redirect outside 1009
pair redirect own-parameter 476
pair redirect parameter 1166
pair redirect put 538
pair redirect read 46
pair redirect results 232
pair redirect secret 966
pair redirect send -139
pair redirect url 665
pair redirect user 575
pair redirect whole 448
pair regardless also 1125
pair regardless answer 702
pair regardless ask 276
pair regardless before 609
pair regardless collect 814
pair regardless command -111
pair regardless conversation 1073
pair regardless every 273
pair regardless file 469
pair regardless identifier 330
pair regardless if 350
pair regardless instructions 728
pair regardless may 846
pair regardless message 1512
pair regardless model 771
pair regardless must 507
pair regardless not 954
pair regardless own-parameter 133
pair regardless prefer 1350
pair regardless put -21
pair regardless read -523
pair regardless request 1534
pair regardless results 295
pair regardless secret 281
pair regardless send -120
pair regardless set 679
pair regardless store 803
pair regardless tell 1042
pair regardless tool 1160
pair regardless user 1297
pair regardless whole -91
pair remove account 1002
pair remove after -85
pair remove also -674
pair remove ask -62
pair remove before -126
pair remove call 130
pair remove change -523
pair remove collect -201
pair remove command -182
pair remove consent -505
pair remove disable 337
pair remove every -369
pair remove file 312
pair remove first -959
pair remove identifier 631
pair remove if 191
pair remove ignore 530
pair remove instructions -143
pair remove link 282
pair remove machine 477
pair remove may 641
pair remove message -108
pair remove model 684
pair remove must -197
pair remove not 409
pair remove obey -671
pair remove outside -169
pair remove own-parameter -591
pair remove path 985
pair remove personal -182
pair remove put 597
pair remove read 1027
pair remove recipient -943
pair remove request 509
pair remove results 689
pair remove run -772
pair remove secret -672
pair remove send 95
pair remove service -121
pair remove set -459
pair remove sibling -113
pair remove silently -139
pair remove standing -718
pair remove store 291
pair remove tell 746
pair remove threat -694
pair remove tool 1056
pair remove url 1137
pair remove user 1221
pair remove whenever 473
pair remove whole -634
pair remove without 49
pair request account 349
pair request after -22
pair request also 743
pair request answer 43
pair request ask -480
pair request because 39
pair request before 566
pair request best -66
pair request call 415
pair request change -621
pair request collect -85
pair request consent -217
pair request conversation 315
pair request disable -136
pair request every 500
pair request file -107
pair request first 361
pair request hide 190
pair request holding -293
pair request identifier 689
pair request if 144
pair request ignore 235
pair request instead 55
pair request instructions -296
pair request machine 38
pair request may -283
pair request message 71
pair request model -195
pair request not 220
pair request obey -284
pair request outside -346
pair request own-name 638
pair request own-parameter -380
pair request parameter -43
pair request pay -144
pair request personal -669
pair request prefer -148
pair request put 543
pair request read -207
pair request regardless 172
pair request results 186
pair request rival 139
pair request run 141
pair request secret 606
pair request send -252
pair request service 747
pair request session 207
pair request set -246
pair request sibling 903
pair request silently 142
pair request standing 601
pair request store 246
pair request tell 788
pair request this-tool 911
pair request threat 784
pair request tool -216
pair request url 638
pair request user -196
pair request whenever 529
pair request without 516
pair results account 1294
pair results after 704
pair results also -159
pair results answer 137
pair results ask -174
pair results because 606
pair results before -799
pair results best -601
pair results call 83
pair results change -665
pair results collect 744
pair results command -319
pair results consent 123
pair results conversation 1256
pair results disable 331
pair results email-address 498
pair results encode 800
pair results every 769
pair results file -365
pair results first -640
pair results hide 354
pair results holding 568
pair results identifier -448
pair results if 782
pair results ignore 1590
pair results instead 262
pair results instructions -1244
pair results link 48
pair results machine 1670
pair results may -834
pair results memory 532
pair results message 344
pair results model 38
pair results must -304
pair results not 369
pair results obey 423
pair results outside 1020
pair results own-parameter 53
pair results parameter -640
pair results path -69
pair results pay -367
pair results permit -1209
pair results prefer 74
pair results put 294
pair results read 1220
pair results recipient 405
pair results regardless 237
pair results remove -44
pair results request -151
pair results run 198
pair results secret 1657
pair results secretive 627
pair results send 97
pair results service 1405
pair results set -126
pair results sibling 116
pair results silently 313
pair results skip 529
pair results standing 148
pair results store 478
pair results tell 875
pair results this-tool 61
pair results threat 931
pair results tool 270
pair results url 1029
pair results user 924
pair results visit -135
pair results whenever -223
pair results whole 1175
pair results without 361
pair rival answer 100
pair rival file 800
pair rival first 1174
pair rival if 990
pair rival instead 869
pair rival must 1418
pair rival not 24
pair rival obey 623
pair rival own-parameter 675
pair rival put 1512
pair rival read 711
pair rival results -128
pair rival run 1052
pair rival service 782
pair rival tool 267
pair rival user 33
pair run account -670
pair run after 139
pair run also -128
pair run answer 601
pair run ask 184
pair run because -106
pair run call -533
pair run change 207
pair run collect 1038
pair run command 32
pair run config 251
pair run consent 629
pair run conversation 1101
pair run disable 464
pair run email-address 730
pair run every 856
pair run file -263
pair run first -396
pair run hide 301
pair run holding 362
pair run identifier 95
pair run if 731
pair run ignore 498
pair run instead -87
pair run instructions 380
pair run link 97
pair run machine 570
pair run may -238
pair run message -344
pair run model 358
pair run must 374
pair run not 407
pair run obey 384
pair run outside 291
pair run own-parameter 32
pair run parameter 1201
pair run path 826
pair run pay -1182
pair run permit 229
pair run personal -219
pair run prefer 24
pair run put 875
pair run read 260
pair run recipient 318
pair run redirect 836
pair run regardless 563
pair run remove 1492
pair run request 633
pair run results 128
pair run secret 135
pair run secret-place 1502
pair run send -26
pair run service -474
pair run session -281
pair run set -138
pair run sibling -131
pair run silently 122
pair run standing 511
pair run tell 339
pair run this-tool -304
pair run threat -110
pair run tool 566
pair run url 1236
pair run user 548
pair run visit 356
pair run whenever 539
pair run whole 982
pair run without 524
pair secret account 529
pair secret after 1323
pair secret also -247
pair secret answer 247
pair secret ask -94
pair secret because -849
pair secret before -35
pair secret best 222
pair secret call 604
pair secret change -107
pair secret collect 659
pair secret command 973
pair secret conversation -650
pair secret disable -146
pair secret email-address 1387
pair secret encode -877
pair secret every 996
pair secret file 1208
pair secret first 729
pair secret hide -313
pair secret holding -601
pair secret identifier 820
pair secret if 236
pair secret instead 188
pair secret instructions 99
pair secret link -26
pair secret machine 210
pair secret may -774
pair secret message 1367
pair secret model 585
pair secret must -34
pair secret not -898
pair secret obey 872
pair secret outside 1145
pair secret own-parameter 1496
pair secret parameter 767
pair secret path 246
pair secret permit 1059
pair secret personal 802
pair secret prefer -513
pair secret put 383
pair secret read 390
pair secret recipient 1289
pair secret redirect 784
pair secret regardless 784
pair secret remove -181
pair secret request 542
pair secret results 1029
pair secret run -390
pair secret secret-place -202
pair secret secretive 240
pair secret send 1834
pair secret service -107
pair secret session 479
pair secret set -765
pair secret sibling 63
pair secret store 880
pair secret tell 826
pair secret this-tool -233
pair secret threat 58
pair secret tool 1715
pair secret url 882
pair secret user 774
pair secret whenever 999
pair secret whole 696
pair secret without -450
pair secret-place after 1070
pair secret-place also 1030
pair secret-place answer 1012
pair secret-place ask 435
pair secret-place because 976
pair secret-place call 873
pair secret-place collect 380
pair secret-place every 858
pair secret-place file 913
pair secret-place first 340
pair secret-place identifier 937
pair secret-place if -135
pair secret-place machine 155
pair secret-place may 23
pair secret-place message 623
pair secret-place not -184
pair secret-place obey 440
pair secret-place own-parameter 2124
pair secret-place parameter 1069
pair secret-place path 752
pair secret-place put 1188
pair secret-place read 691
pair secret-place results 642
pair secret-place secret 400
pair secret-place send 1227
pair secret-place threat 482
pair secret-place tool 784
pair secret-place user 525
pair secret-place whenever 852
pair secret-place whole 1380
pair secretive after -342
pair secretive answer 416
pair secretive ask -286
pair secretive before -353
pair secretive call 450
pair secretive collect 494
pair secretive command -366
pair secretive email-address 853
pair secretive every 1281
pair secretive file 443
pair secretive if 161
pair secretive instructions 176
pair secretive link 591
pair secretive may -937
pair secretive message 496
pair secretive model 886
pair secretive must 160
pair secretive not -110
pair secretive obey 931
pair secretive own-parameter 670
pair secretive put 927
pair secretive read -483
pair secretive remove -352
pair secretive request 239
pair secretive results 913
pair secretive secret -405
pair secretive send -1168
pair secretive service 977
pair secretive store 549
pair secretive url 1027
pair secretive user -630
pair secretive whole 1325
pair send also 298
pair send answer 358
pair send ask 99
pair send because 1425
pair send before 186
pair send best -277
pair send call 678
pair send change 414
pair send collect 964
pair send command -500
pair send consent 569
pair send conversation 390
pair send disable -239
pair send elsewhere -111
pair send email-address 1612
pair send encode 407
pair send every 591
pair send file -54
pair send hide -131
pair send holding 578
pair send identifier 1139
pair send if 69
pair send ignore -198
pair send instead 280
pair send instructions -81
pair send link 196
pair send may 236
pair send memory -31
pair send message -309
pair send model 213
pair send must 598
pair send not -317
pair send obey 470
pair send outside 529
pair send own-name 190
pair send own-parameter 70
pair send parameter -261
pair send path 425
pair send pay -635
pair send permit 1030
pair send personal 1135
pair send please -580
pair send prefer 1158
pair send put 965
pair send read 395
pair send recipient 211
pair send redirect 105
pair send regardless 684
pair send remove 535
pair send request 79
pair send results 769
pair send rival -305
pair send run -32
pair send secret 490
pair send secret-place -103
pair send secretive 247
pair send service 94
pair send session -39
pair send set 322
pair send sibling 385
pair send silently 313
pair send skip -88
pair send standing 633
pair send store -141
pair send tell 857
pair send this-tool 217
pair send threat 335
pair send tool 747
pair send trusted 52
pair send url 550
pair send user 41
pair send visit -215
pair send whenever 1229
pair send whole 428
pair send without 418
pair service account 106
pair service after -241
pair service also 616
pair service answer 873
pair service ask -928
pair service because 786
pair service before -351
pair service best 110
pair service call 732
pair service change 686
pair service collect 701
pair service conversation -396
pair service disable -89
pair service email-address 1021
pair service every 940
pair service file 192
pair service first 797
pair service hide -81
pair service holding 1206
pair service identifier 1023
pair service if -223
pair service ignore 680
pair service instead 1495
pair service instructions -279
pair service link 643
pair service machine -531
pair service may -309
pair service message 929
pair service model 129
pair service must 300
pair service not -878
pair service obey 627
pair service outside 998
pair service own-name 585
pair service own-parameter 790
pair service parameter 790
pair service path -330
pair service pay 1206
pair service permit -175
pair service prefer 274
pair service put 578
pair service read -707
pair service recipient 339
pair service redirect 979
pair service regardless 232
pair service remove 398
pair service request -195
pair service results 706
pair service run 217
pair service secret 31
pair service secret-place -81
pair service send 1425
pair service set 241
pair service sibling 294
pair service store -470
pair service tell -450
pair service this-tool 762
pair service threat -945
pair service tool 1336
pair service user 733
pair service whenever 522
pair service whole 1050
pair session after 429
pair session also -31
pair session answer -185
pair session ask 456
pair session before -390
pair session call 788
pair session collect 311
pair session email-address 952
pair session every 1224
pair session file 1127
pair session first 720
pair session holding 393
pair session identifier 817
pair session instead 1379
pair session may -65
pair session message 413
pair session model 488
pair session must 718
pair session not 332
pair session obey 676
pair session own-parameter 981
pair session parameter 908
pair session path 1169
pair session pay -581
pair session put 1268
pair session read 1202
pair session remove -598
pair session request 969
pair session results -65
pair session run -70
pair session secret 448
pair session secret-place 933
pair session send 1392
pair session set 139
pair session store 423
pair session tool 362
pair session url 1237
pair session user 202
pair session whenever 1046
pair session whole 556
pair set account 372
pair set after 177
pair set answer 628
pair set ask 705
pair set because 226
pair set before 1298
pair set call 512
pair set change 245
pair set collect 101
pair set command 812
pair set conversation -871
pair set disable 163
pair set every 23
pair set file 567
pair set holding 51
pair set identifier 310
pair set if -694
pair set ignore -255
pair set instructions 440
pair set machine -896
pair set may -967
pair set message 653
pair set model 798
pair set must -277
pair set not 963
pair set obey -637
pair set outside -420
pair set own-parameter -647
pair set parameter -1117
pair set path -325
pair set permit -100
pair set put 964
pair set read 162
pair set recipient 432
pair set regardless 385
pair set remove 119
pair set request 412
pair set results 53
pair set run 147
pair set secret 638
pair set secretive -538
pair set send 282
pair set service -1117
pair set store 404
pair set tell 277
pair set this-tool -828
pair set threat 362
pair set url 1306
pair set user 109
pair set whenever 672
pair set whole -170
pair sibling account 993
pair sibling after -342
pair sibling also 29
pair sibling answer 468
pair sibling ask -879
pair sibling because 796
pair sibling before -639
pair sibling call -195
pair sibling change 83
pair sibling collect 715
pair sibling command -1034
pair sibling conversation 428
pair sibling disable -820
pair sibling every 115
pair sibling file -71
pair sibling first -546
pair sibling holding -499
pair sibling identifier -255
pair sibling if -903
pair sibling instead -145
pair sibling instructions -1069
pair sibling may -384
pair sibling message 349
pair sibling model -408
pair sibling must 150
pair sibling not 202
pair sibling obey 391
pair sibling own-name -1172
pair sibling own-parameter -878
pair sibling parameter 436
pair sibling pay 377
pair sibling permit -675
pair sibling put -378
pair sibling read -581
pair sibling regardless 80
pair sibling request 367
pair sibling results 544
pair sibling run 238
pair sibling secret 224
pair sibling send 473
pair sibling store -83
pair sibling tell 56
pair sibling threat -886
pair sibling tool -250
pair sibling user -276
pair sibling whenever -546
pair sibling whole 272
pair sibling without -336
pair silently answer -693
pair silently ask -366
pair silently before 171
pair silently change 584
pair silently file 287
pair silently if -265
pair silently message 1126
pair silently model 497
pair silently must -207
pair silently not 184
pair silently own-parameter 588
pair silently put 1249
pair silently read 206
pair silently results 449
pair silently secret 208
pair silently send 698
pair silently store 1166
pair silently tell 496
pair silently user -174
pair skip also 642
pair skip answer 981
pair skip before -892
pair skip consent 1091
pair skip disable 514
pair skip every 445
pair skip file -253
pair skip instructions -296
pair skip message -232
pair skip model 925
pair skip not -76
pair skip obey -321
pair skip own-parameter -976
pair skip permit -597
pair skip read 57
pair skip remove 629
pair skip run 933
pair skip send -213
pair skip tell 565
pair skip threat -265
pair skip user 1526
pair standing after -109
pair standing also 1002
pair standing answer 93
pair standing ask 572
pair standing before 486
pair standing call 301
pair standing change 552
pair standing collect 853
pair standing command 619
pair standing conversation 1490
pair standing email-address 830
pair standing every 928
pair standing file 691
pair standing first 125
pair standing holding 1068
pair standing identifier 1125
pair standing if 1001
pair standing ignore 785
pair standing instructions 861
pair standing may 1065
pair standing message 608
pair standing model 2069
pair standing must 811
pair standing not 2242
pair standing obey 1403
pair standing outside 1010
pair standing own-parameter 727
pair standing parameter 1255
pair standing permit 640
pair standing prefer 871
pair standing put 1198
pair standing read 800
pair standing recipient 940
pair standing regardless 1099
pair standing remove -216
pair standing request 1742
pair standing results 387
pair standing run -80
pair standing send 615
pair standing service 1199
pair standing session 34
pair standing store 466
pair standing tell 1265
pair standing this-tool 1184
pair standing tool 1725
pair standing url 853
pair standing user 1862
pair standing whenever 1109
pair standing whole 716
pair store account 428
pair store after 685
pair store also 451
pair store answer 1378
pair store ask 412
pair store because -370
pair store before -220
pair store best -205
pair store call 783
pair store change 106
pair store collect 562
pair store command 99
pair store consent -692
pair store conversation 105
pair store disable -507
pair store email-address 819
pair store every 991
pair store file 283
pair store first 356
pair store hide 70
pair store holding -72
pair store identifier 467
pair store if 426
pair store ignore 873
pair store instead 1091
pair store instructions -533
pair store link 406
pair store machine -274
pair store may -455
pair store memory -322
pair store message -84
pair store model 357
pair store must -276
pair store not 556
pair store obey 1186
pair store outside 639
pair store own-parameter 175
pair store parameter 21
pair store path 412
pair store pay 438
pair store permit 349
pair store personal 118
pair store prefer -394
pair store put 417
pair store read 553
pair store recipient 997
pair store remove 529
pair store request 235
pair store results 49
pair store run 82
pair store secret 314
pair store secret-place 954
pair store secretive 350
pair store send 388
pair store session 187
pair store set 842
pair store sibling -737
pair store standing 318
pair store tell 112
pair store this-tool -617
pair store tool 549
pair store trusted 712
pair store url 1412
pair store user -351
pair store visit 536
pair store whenever 786
pair store whole -220
pair store without -659
pair tell account 1156
pair tell after -697
pair tell also -359
pair tell answer 223
pair tell ask -1045
pair tell because 254
pair tell before -962
pair tell best 181
pair tell call -433
pair tell change 661
pair tell collect -465
pair tell command -807
pair tell disable -197
pair tell file 709
pair tell first -466
pair tell hide -153
pair tell holding 528
pair tell identifier 241
pair tell if -40
pair tell ignore 1453
pair tell instead -1879
pair tell instructions 611
pair tell link 34
pair tell machine -1290
pair tell may 31
pair tell message 752
pair tell model -103
pair tell must -283
pair tell not 640
pair tell obey 70
pair tell outside 753
pair tell own-parameter 984
pair tell parameter -301
pair tell pay 893
pair tell permit 1514
pair tell personal 1171
pair tell please -47
pair tell prefer -864
pair tell put 476
pair tell read -231
pair tell recipient 572
pair tell regardless 790
pair tell remove 630
pair tell request -1007
pair tell results 224
pair tell run -641
pair tell secret -29
pair tell secretive 147
pair tell send -190
pair tell service 231
pair tell session -399
pair tell set 1122
pair tell sibling 882
pair tell store 222
pair tell tool -951
pair tell user -125
pair tell whenever -123
pair tell whole 235
pair this-tool account 89
pair this-tool after -1004
pair this-tool also 1537
pair this-tool answer -1178
pair this-tool ask 657
pair this-tool before -534
pair this-tool call 59
pair this-tool change 133
pair this-tool command -275
pair this-tool conversation 374
pair this-tool every 515
pair this-tool file -43
pair this-tool first -780
pair this-tool holding 341
pair this-tool identifier -481
pair this-tool if -388
pair this-tool ignore 1020
pair this-tool instead -773
pair this-tool instructions 1810
pair this-tool may 444
pair this-tool message -225
pair this-tool model 351
pair this-tool must 563
pair this-tool not -1180
pair this-tool obey 512
pair this-tool outside 287
pair this-tool own-parameter -43
pair this-tool parameter 1124
pair this-tool path -579
pair this-tool prefer 833
pair this-tool put -751
pair this-tool read -597
pair this-tool regardless 997
pair this-tool request -279
pair this-tool results -1127
pair this-tool run -149
pair this-tool secret 148
pair this-tool secret-place -314
pair this-tool service -452
pair this-tool set 787
pair this-tool sibling -349
pair this-tool store -637
pair this-tool tell 753
pair this-tool tool -634
pair this-tool user 408
pair this-tool whole -72
pair this-tool without 539
pair threat after -779
pair threat also 31
pair threat answer 382
pair threat ask 158
pair threat before -960
pair threat call -33
pair threat change -1335
pair threat collect 728
pair threat command 444
pair threat disable -966
pair threat every 564
pair threat file 625
pair threat identifier -837
pair threat if -1130
pair threat instead 423
pair threat may 159
pair threat message -46
pair threat model 661
pair threat must 66
pair threat not 508
pair threat obey -1019
pair threat own-parameter 280
pair threat pay -109
pair threat permit -851
pair threat prefer 159
pair threat put 166
pair threat read 237
pair threat recipient 395
pair threat results -922
pair threat run 161
pair threat send -569
pair threat service -950
pair threat session 158
pair threat set 797
pair threat store 53
pair threat tell 855
pair threat user 247
pair threat whole 517
pair tool account 448
pair tool after 640
pair tool also 1836
pair tool answer 522
pair tool ask 1041
pair tool before -40
pair tool best -45
pair tool call 1433
pair tool change 1130
pair tool collect 1112
pair tool command -68
pair tool consent 451
pair tool conversation 745
pair tool disable 267
pair tool elsewhere 1246
pair tool email-address 1157
pair tool every 1544
pair tool file 651
pair tool first 1064
pair tool hide 758
pair tool holding 1154
pair tool identifier 967
pair tool if 725
pair tool ignore 1394
pair tool instead 500
pair tool instructions 411
pair tool link 540
pair tool machine 548
pair tool may 396
pair tool message 1516
pair tool model 176
pair tool must 1913
pair tool not 389
pair tool obey 585
pair tool outside 1071
pair tool own-name 1345
pair tool own-parameter 1301
pair tool parameter 1819
pair tool path -69
pair tool pay 678
pair tool permit 854
pair tool personal 917
pair tool prefer 1237
pair tool put 973
pair tool read 382
pair tool recipient 1063
pair tool redirect 770
pair tool regardless 751
pair tool remove 1193
pair tool request 581
pair tool results 593
pair tool rival 849
pair tool run 991
pair tool secret 1619
pair tool secret-place -550
pair tool secretive 1002
pair tool send 1265
pair tool service 1215
pair tool session 881
pair tool set 1085
pair tool sibling 66
pair tool silently 1092
pair tool standing 1357
pair tool store 867
pair tool tell 294
pair tool this-tool -396
pair tool threat 607
pair tool url -514
pair tool user 914
pair tool visit 720
pair tool whenever 906
pair tool whole 354
pair tool without 1009
pair trusted account 49
pair trusted ask 289
pair trusted consent -175
pair trusted every 161
pair trusted file 660
pair trusted identifier 1225
pair trusted may 1208
pair trusted not 318
pair trusted pay -310
pair trusted permit 204
pair trusted put 1302
pair trusted read -690
pair trusted user 800
pair trusted whole 407
pair url after 1164
pair url also 335
pair url answer 1654
pair url ask 996
pair url before 1252
pair url call 875
pair url command 1188
pair url config 897
pair url consent 607
pair url conversation 869
pair url encode 935
pair url every 1199
pair url file -187
pair url first 1028
pair url holding 1042
pair url if -200
pair url machine 600
pair url may 61
pair url message 1317
pair url model 1048
pair url must 174
pair url not 1678
pair url obey 1046
pair url outside -215
pair url own-parameter 1122
pair url parameter 919
pair url path -419
pair url permit 1036
pair url read 420
pair url redirect 1181
pair url remove 1092
pair url results 668
pair url run 1645
pair url secret 361
pair url send 1022
pair url store 1269
pair url tell 1407
pair url tool 659
pair url user 1949
pair url visit 900
pair url whenever 1167
pair url whole 1704
pair url without 1110
pair user account 675
pair user after 948
pair user also 796
pair user answer 685
pair user ask 155
pair user because 640
pair user before -543
pair user best 597
pair user call 695
pair user change 323
pair user collect 668
pair user command 504
pair user config -123
pair user consent -79
pair user conversation 349
pair user disable 626
pair user elsewhere 804
pair user email-address 1368
pair user encode 998
pair user every 996
pair user file 1287
pair user first 160
pair user hide 297
pair user holding 1321
pair user identifier 764
pair user if 551
pair user ignore 131
pair user instead 641
pair user instructions 126
pair user link 356
pair user machine 1661
pair user may -287
pair user memory 359
pair user message 1087
pair user model 288
pair user must 698
pair user not 1073
pair user number 1235
pair user obey 64
pair user outside 1000
pair user own-name 882
pair user own-parameter 1593
pair user parameter 1199
pair user path 994
pair user pay 1134
pair user permit -53
pair user personal 1648
pair user please 441
pair user prefer 472
pair user put 598
pair user read 592
pair user recipient -23
pair user regardless 78
pair user remove 1515
pair user request 417
pair user results 1341
pair user rival 1133
pair user run -351
pair user secret 900
pair user secret-place 557
pair user secretive 969
pair user send -56
pair user service 260
pair user session 897
pair user set 777
pair user sibling -263
pair user silently 433
pair user skip 721
pair user standing 125
pair user store 1005
pair user tell 992
pair user this-tool 593
pair user threat -197
pair user tool 1061
pair user trusted -115
pair user url 1594
pair user visit -507
pair user whenever -23
pair user whole 1194
pair user without 285
pair visit account 1292
pair visit answer 521
pair visit ask 315
pair visit before 554
pair visit call 1034
pair visit change 503
pair visit email-address 84
pair visit every -272
pair visit file 853
pair visit holding 35
pair visit identifier 636
pair visit if 349
pair visit instructions -507
pair visit message 326
pair visit model 544
pair visit must -701
pair visit not -1023
pair visit obey -399
pair visit put 334
pair visit read 337
pair visit recipient 1352
pair visit request 976
pair visit secret 352
pair visit send 842
pair visit sibling -298
pair visit store -395
pair visit tool 507
pair visit user 240
pair visit whole 278
pair whenever account 1345
pair whenever also 998
pair whenever answer -86
pair whenever ask 257
pair whenever before 311
pair whenever call 642
pair whenever change 373
pair whenever collect 1166
pair whenever command 1154
pair whenever conversation 1188
pair whenever email-address 828
pair whenever every 189
pair whenever file -240
pair whenever first 1284
pair whenever holding 298
pair whenever identifier 585
pair whenever if 1000
pair whenever instructions 717
pair whenever may -170
pair whenever message 372
pair whenever model -154
pair whenever must 232
pair whenever not 52
pair whenever obey 399
pair whenever outside 315
pair whenever own-parameter -206
pair whenever parameter 791
pair whenever pay 1010
pair whenever personal 886
pair whenever put 39
pair whenever read 736
pair whenever regardless 963
pair whenever request -25
pair whenever results 526
pair whenever run -415
pair whenever secret 944
pair whenever send 318
pair whenever service 642
pair whenever session 875
pair whenever sibling -38
pair whenever standing -903
pair whenever store 591
pair whenever tell 1280
pair whenever tool 884
pair whenever user 756
pair whenever whole -908
pair whole account -115
pair whole after 492
pair whole also 97
pair whole answer 193
pair whole ask -436
pair whole because 387
pair whole before 214
pair whole call 148
pair whole change -277
pair whole collect 148
pair whole command 84
pair whole consent -476
pair whole conversation 714
pair whole disable -1057
pair whole elsewhere 140
pair whole email-address 886
pair whole encode -604
pair whole every 987
pair whole file 803
pair whole first 1069
pair whole hide 361
pair whole holding 963
pair whole identifier 246
pair whole if -1168
pair whole ignore 525
pair whole instead 347
pair whole instructions -723
pair whole link 615
pair whole machine 633
pair whole may -712
pair whole message 381
pair whole model -132
pair whole must -161
pair whole not -443
pair whole obey 239
pair whole outside 477
pair whole own-parameter 538
pair whole parameter 285
pair whole path 999
pair whole pay 26
pair whole permit 274
pair whole personal 2019
pair whole please 456
pair whole prefer 953
pair whole put 587
pair whole read 577
pair whole recipient 656
pair whole regardless -589
pair whole remove -80
pair whole results 932
pair whole rival 120
pair whole run 684
pair whole secret 1245
pair whole secret-place 1078
pair whole secretive 1360
pair whole service -145
pair whole session 336
pair whole set -212
pair whole sibling -532
pair whole standing 113
pair whole store 192
pair whole tell -722
pair whole this-tool -1124
pair whole threat 530
pair whole tool 658
pair whole url 1532
pair whole user 51
pair whole visit 412
pair whole whenever 212
pair whole without -249
pair without answer 75
pair without ask 219
pair without before 562
pair without change 421
pair without collect 613
pair without command -347
pair without consent 277
pair without conversation -442
pair without every -638
pair without file -22
pair without first 298
pair without holding 206
pair without identifier -569
pair without if -103
pair without instructions 84
pair without link -20
pair without may 60
pair without message 1051
pair without model -359
pair without must 208
pair without not -100
pair without obey 685
pair without own-parameter -715
pair without permit 585
pair without put -52
pair without read 579
pair without recipient 157
pair without request 409
pair without results 168
pair without secret -474
pair without send 53
pair without tell 783
pair without threat -793
pair without user 517
signal #2 2816
signal #4 1705
signal =clear 2977
signal =damning 4714
signal =quoted -1533
signal =supports 1776
signal =weak 2360
signal argument-tampering/added-everywhere 1868
signal argument-tampering/address-for-others 489
signal argument-tampering/against-the-user 1822
signal argument-tampering/arguments-of-others 1949
signal argument-tampering/fixed-recipient 1971
signal argument-tampering/value-for-others 948
signal concealment/act-silently 268
signal concealment/beside-a-deed 2971
signal concealment/doNotMention 779
signal concealment/doNotTellFalsehood -356
signal concealment/excuse -318
signal concealment/keepMum 1376
signal concealment/leaveOut 704
signal concealment/left-out 1233
signal concealment/left-unsaid 2230
signal concealment/needNotComeUp 1030
signal concealment/quietlyAside 1364
signal concealment/silence 1543
signal concealment/user-spared 1421
signal concealment/user-untold 202
signal conversation-collection/covertly 494
signal conversation-collection/demands 1708
signal conversation-collection/hand-over 1444
signal conversation-collection/into 1065
signal conversation-collection/reach 844
signal conversation-collection/rides-along 1210
signal conversation-collection/several 1478
signal conversation-collection/whole 1858
signal covert-collection/away 1961
signal covert-collection/copies 966
signal covert-collection/on-the-side 1685
signal covert-collection/several 1213
signal covert-collection/takes 2100
signal covert-collection/trades 1514
signal data-carrying-link/always 1177
signal data-carrying-link/built 1671
signal data-carrying-link/hole 1430
signal data-carrying-link/picture 1379
signal data-carrying-link/private 1636
signal data-carrying-link/query 1250
signal encoded-text/encoded 1620
signal external-recipient/carries 1340
signal external-recipient/on-the-side 1137
signal external-recipient/recipient 1844
signal favour/favour 1902
signal favour/reaches-out 1682
signal fetch-and-follow/data-as-orders 631
signal fetch-and-follow/follow-what-is-read 1039
signal fetch-and-follow/with-authority 987
signal follow-up/then-elsewhere 1307
signal follow-up/then-machine 854
signal follow-up/then-outside 1364
signal follow-up/then-private 1763
signal hidden-markup/hidden-comment 870
signal hidden-markup/hidden-padding 947
signal hidden-markup/hidden-style 1469
signal injected-instruction/above-the-user 1332
signal injected-instruction/as-an-order 1347
signal injected-instruction/beforeAllElse 216
signal injected-instruction/beyond-the-call 1513
signal injected-instruction/claimingTag 47
signal injected-instruction/ignore-them -40
signal injected-instruction/ignoreOrders -904
signal injected-instruction/ordered-by 1711
signal injected-instruction/restOfSession 156
signal injected-instruction/rules-voided 1324
signal injected-instruction/speaks-as 1264
signal injected-instruction/standingOfTheUser 1236
signal injected-instruction/structuralEnd -39
signal injected-instruction/structuralTag -1243
signal injected-instruction/toTheModel -90
signal injected-instruction/warrant 1293
signal parameter-smuggling/asks-for 1117
signal parameter-smuggling/idle 240
signal parameter-smuggling/of-the-user 1426
signal parameter-smuggling/several 1584
signal parameter-smuggling/source 945
signal parameter-smuggling/source-told 595
signal parameter-smuggling/whole 2097
signal persistence/for-itself 1754
signal persistence/lasting 2019
signal persistence/writes-there 2210
signal preference/ban-on-others 299
signal prerequisite/first-elsewhere 1409
signal prerequisite/first-guard 262
signal prerequisite/first-outside 1105
signal prerequisite/first-private 1298
signal prerequisite/handed-over 1562
signal prerequisite/pretext 1174
signal redirection/from-others 1320
signal redirection/to-a-host 873
signal result-tampering/changed-results 1379
signal result-tampering/distorted 1618
signal result-tampering/dropped-results 353
signal result-tampering/falsehood 1330
signal result-tampering/fixed-answer 1367
signal result-tampering/pretence 857
signal result-tampering/told-what-to-say 1910
signal run-commands/asRoot 565
signal run-commands/beside-the-call 1950
signal run-commands/download -663
signal run-commands/foreignIndex 1334
signal run-commands/guardsDown 1773
signal run-commands/guardsOff 1025
signal run-commands/order-to-run 2062
signal run-commands/packages 1156
signal run-commands/piecesOfSystem 964
signal run-commands/pipedToShell 1671
signal run-commands/printsSecrets 1529
signal run-commands/program 788
signal run-commands/reins 1113
signal run-commands/shellOfDownload 1423
signal run-commands/told-to-run 2273
signal schema-instruction/data-order 2150
signal schema-instruction/data-private 1576
signal schema-instruction/label-order 2652
signal schema-instruction/label-private 2103
signal schema-instruction/note-order 1587
signal schema-instruction/sample-order -626
signal secret-collection/as-parameter 1454
signal secret-collection/asks-for-content 1443
signal secret-collection/covertly 1148
signal secret-collection/foreign 1615
signal secret-collection/hands-over 1673
signal secret-collection/into 1890
signal secret-collection/reaches 1385
signal shadowing/others-presence 589
signal shadowing/others-tools 2131
signal shadowing/others-tools-after 1335
signal shadowing/taken-over 1721
signal skip-confirmation/act-unasked 591
signal skip-confirmation/approve-for-user 2402
signal skip-confirmation/askingCosts 874
signal skip-confirmation/auto-approve 346
signal skip-confirmation/ban-to-ask 1109
signal skip-confirmation/beside-a-deed 1221
signal skip-confirmation/beyond-this-call 1591
signal skip-confirmation/consent-claimed 222
signal skip-confirmation/nobody-asked 1211
signal standing-order/every-output 887
signal standing-order/lasting 1713
signal standing-order/lasting-errand 1584
word <email-address> 2478
word <identifier> 289
word <number> 1727
word <path> 542
word <secret-place> 706
word <sign> 268
word <url> 1948
word a -238
word aaaa -405
word about 1476
word above 621
word abroad -386
word absence 450
word absent 735
word absolute -884
word abstract 61
word accepted -159
word accepts 498
word access -634
word accompanied 1256
word accord -239
word accordingly 1422
word account 302
word account's -395
word accounts 290
word accurate 270
word acknowledged 966
word acme -558
word across 254
word act 584
word acting -168
word action -1320
word actions -989
word active 553
word activity -468
word adapt 74
word added -63
word adding -594
word additional -767
word address 501
word addressed -269
word addresses -1170
word adds -1377
word admin 443
word administrator -221
word administrators -225
word advance 1383
word advertising -600
word advice -867
word advise -314
word advisories 204
word affected -873
word after -335
word afterwards -209
word again -686
word against -221
word age -986
word agency 1383
word agent 797
word agent's -786
word agents 1062
word aggregation 124
word ago -65
word agreed -46
word agreement -325
word agrees -781
word ahead 1708
word ai 21
word air 1149
word airports -616
word akia 461
word al 385
word alarm 87
word alarms 1216
word album -877
word alert -239
word alerts 184
word all -70
word allow -541
word allowed -1707
word allows -732
word alone 94
word along 1044
word alongside 1453
word already 886
word also 518
word alt -29
word alter -171
word alternatives -521
word always -867
word ambiguous -1145
word among 1727
word amount -1187
word amounts 210
word an -338
word analysis -1217
word analysts -399
word analytics -72
word anchors -493
word and 694
word anew 553
word annex 967
word annotation -441
word announce 539
word announced 1423
word anonymous -177
word another -284
word answer -46
word answered 980
word answering 261
word answers -415
word antes 186
word any 1332
word anybody -324
word anyone 252
word anything -98
word anyway 994
word anywhere 216
word apart -467
word api -635
word app -722
word appear -110
word appears 337
word append 1260
word appends -453
word applicant 758
word applicants 1255
word application 416
word applications -114
word applied -370
word applies -378
word appointment -464
word appointments 339
word approval 294
word approve 255
word approved -588
word approver 734
word approves -804
word approving 655
word apps -987
word archive 208
word archived -551
word archives -879
word are 432
word area -985
word aren't -1238
word argument 1246
word arguments 193
word arithmetic 317
word around 523
word arrives 976
word art -929
word article 49
word articles -950
word artist -257
word as 1078
word aside 1412
word ask -936
word asked 907
word asking 1122
word asks -391
word assistant 1701
word assistants 1536
word assume 451
word assumed -466
word at 442
word atom -570
word attach 334
word attached -324
word attachment -205
word attachments -110
word attempt -1043
word attempts -116
word attendee 581
word attendees 102
word attribute 1569
word attribution -1320
word au 655
word auch 1221
word audio -877
word audit -408
word auditors 702
word auf 21
word aunque 1171
word aus -184
word auth 865
word author 580
word author's 226
word authorised -747
word authority 289
word authorization 60
word authors 607
word auto 1136
word automatic 517
word automatically -1350
word automation 488
word available -383
word average 94
word avoid 65
word away 966
word aws -637
word axis 125
word b 333
word back -301
word background 168
word backup 73
word backups -100
word bad -121
word badge -253
word balance 570
word balances -225
word ban -525
word bank 1097
word bank's -183
word banking 577
word banner -361
word bar -781
word base 286
word based -1043
word baseline 1124
word bash 1247
word basis -379
word batch -831
word bcc -149
word be 217
word bearer 69
word because -409
word become 534
word becomes -193
word been 1793
word before -562
word beforehand 151
word begin -628
word beginning 630
word begins 187
word behalf 1164
word behave 1273
word behind 733
word being 2171
word believe -270
word belong -42
word belongs 918
word beneath 781
word beneficiary 761
word beside -254
word besides 860
word best 690
word better 404
word between -37
word beyond 179
word bid 523
word big -651
word bike -514
word bill -234
word billed -1052
word billing 705
word binary -802
word binding 245
word birth 730
word birthday 767
word bit 1265
word blame 552
word blank 1005
word blind 260
word block 622
word blocked -260
word blocks -235
word board 1938
word body 109
word book 1065
word booked 670
word booking -171
word bookmark 447
word books -627
word both 232
word bother 921
word bound 505
word box 219
word brackets 59
word branch 538
word branches 675
word brand -891
word breach 1205
word break -1162
word bring 1381
word broken -313
word broker -803
word brought 1069
word browser 213
word browser's 1696
word budget -111
word bug 612
word bugs 83
word build -677
word building 351
word builds -913
word built 1046
word bullet -522
word bundle -387
word bus 434
word business -1578
word busy 35
word but -273
word button -387
word buy 485
word buyer -27
word by 438
word bytes -297
word c 1357
word cache 1221
word cached -958
word calculation -953
word calendar 896
word calendars -765
word call -389
word called 524
word caller 112
word callers -695
word calling 288
word calls -218
word came 699
word camera 268
word campaign -194
word can -284
word can't -877
word cancel -407
word cancellation 1222
word cancelled 52
word cancels -1133
word candidates -563
word cannot -1105
word capital 604
word caption 1138
word captured -322
word car -695
word card 947
word cards -57
word care 688
word carried 97
word carrier 955
word carriers -359
word carries -1004
word carry 638
word cart 332
word case -361
word cases 706
word cat 840
word catalogue 251
word category -77
word cause -1311
word cc -562
word cdn 755
word cell -849
word cells -1123
word cent 264
word centre -478
word certificate 515
word chain 277
word change -1071
word changed -1393
word changelog -412
word changes -468
word changing -1013
word channel 36
word channels -199
word characters -205
word charge 686
word charged -424
word charges -402
word chart -121
word chat -150
word chats 1150
word cheaper 78
word cheapest 1145
word check -1615
word checked -944
word checkout 837
word checks -728
word checksum -942
word children 206
word chmod 560
word choice 1077
word choose -307
word choosing -398
word chose -252
word chosen -183
word ci -389
word citation -482
word cite 355
word city 576
word claim 451
word claims 193
word class 395
word clause 1541
word clauses 213
word clean 838
word clear -261
word cleared 994
word clearing 1201
word clears -631
word cli -304
word click -491
word clicked -377
word clicks -807
word client 561
word client's 1294
word cliente 699
word clients 1121
word clinician -315
word clipboard 986
word close 566
word closed 306
word closes -484
word closing 535
word cloud 138
word code -760
word codes -305
word coding -45
word cold 855
word colleague 38
word colleagues -245
word collect 637
word collection -1021
word collects -407
word colon 885
word colour 535
word colours -606
word column -388
word columns -823
word come 1373
word comes 1478
word coming 1511
word comma -1047
word command -740
word commands -900
word comment 863
word comments -1014
word commit 22
word common -1052
word companion 589
word company -505
word company's -757
word compare -977
word compares -783
word comparison 375
word compatibility 426
word competitors 1239
word compiles -798
word complete 1015
word completed -561
word completes -638
word compliance 151
word comply 552
word components -1059
word compose 980
word compute -635
word computed 136
word computer -692
word computes -1072
word con 699
word concatenate -26
word concern 684
word concerned -95
word condition 24
word conditions 864
word confidence -1314
word confidential -271
word config 954
word configuration -822
word confirmation 672
word confirmed -390
word confirms -56
word connect -107
word connected 984
word connections 90
word connector 1224
word connectors 1663
word consent 307
word consented -994
word considered 608
word console -1019
word consulta 510
word consulted 1001
word contact -355
word contacts 835
word contain -247
word contained -626
word container -427
word containers 1035
word contains -233
word content -1061
word contents 1687
word context 202
word continue -1028
word continues 555
word contract 124
word contracts -665
word contradict -1387
word control 389
word conventional -446
word conversation 103
word conversations -929
word conversion 446
word convert 37
word converted 66
word converts -674
word cookie 756
word cookies -87
word coordinates -1321
word copied -879
word copies 313
word copy 209
word core 754
word correct 829
word corrected -412
word correo 68
word cost -294
word costs -686
word could -320
word council 187
word count 485
word counted -652
word counting -468
word country -1570
word counts 382
word course 318
word court 37
word courts -1001
word cover 518
word coverage 394
word create -999
word created 206
word creates -1259
word creating -1233
word credential -468
word credentials -386
word credit -422
word credited 907
word credits -752
word criterion -1028
word critical 865
word crm 968
word cron -488
word crontab 817
word css -763
word csv 62
word curl 462
word currencies -1094
word currency -1836
word current -472
word cursor -208
word cursorrules 750
word customer -315
word customer's 1177
word customers 395
word cut -366
word cv -44
word cvc -197
word d 344
word daily 817
word dans 333
word das 456
word dashboard -1163
word data -810
word database 431
word databases -186
word dataset -975
word date -569
word dates -1418
word day -22
word days -972
word ddl -1281
word de 487
word debug 343
word decide -811
word decides -198
word decimal -1239
word decimals -568
word decision -1134
word decisions -1454
word declared -580
word decline 283
word decode 901
word decoded 27
word decodes -1052
word default 48
word defaults -1361
word definition -203
word definitions -659
word del 894
word delayed -728
word delete -750
word deleted -767
word deletes -1348
word deletion -860
word deletions 1305
word deliver -112
word delivered 502
word delivers 1022
word delivery 21
word dem -32
word demands -861
word den -333
word denied -909
word deny 610
word department 534
word departures -848
word dependencies -131
word dependency -900
word depends 393
word deploy -50
word deployment -790
word deployments 238
word deploys -931
word deposit 1353
word deprecated -93
word deprecation -1049
word depth 166
word der 637
word derive 769
word derived 372
word des 1380
word describe 136
word described 1436
word describes -1240
word description -283
word desk 923
word desktop -600
word destructive -119
word detail -89
word details -109
word developer 1913
word developers 831
word device -1032
word devices -619
word diagnoses 1186
word diagnostics 216
word dialog 1186
word dialogue 135
word diary -102
word dict -626
word dictionary 649
word did -394
word die -156
word diff -251
word difference 1005
word differences 397
word different 693
word differs -772
word diga 1360
word digest 1163
word digit -1146
word digits 858
word direct -236
word directions -310
word directive 1434
word directly -1114
word directories -466
word directory 391
word disable 1729
word disabled 527
word disagree -1390
word discarded 660
word disk -585
word display 1034
word displayed 574
word displays 633
word disregard -993
word distance -1001
word dns 586
word do -761
word docker -294
word docs 109
word doctor -498
word doctors -102
word document 162
word documentation -517
word documents 759
word does -678
word doesn't -1072
word doing 449
word domain 222
word don't -1015
word done -93
word donor 1234
word dont 861
word door 1066
word dos 377
word dose 1219
word doses 120
word dot -850
word double 769
word doubt -242
word doubts 422
word down 954
word download -498
word downloads -808
word draft -847
word drafts -426
word drawing 179
word drawn 511
word draws 176
word drive 456
word driving -817
word drop 1645
word dropped -241
word drops -24
word dry 494
word du 69
word due 1055
word dump 1587
word duplicate -932
word duplicates -574
word duration -590
word during 261
word duty 358
word dxf -493
word e 1327
word each 508
word earlier 996
word ecb -390
word echo 1397
word edit 72
word edited -1261
word editing -705
word editor 1334
word edits 588
word effect -853
word effects -1155
word eight 393
word ein 65
word eine 110
word el -134
word element -506
word else 98
word elsewhere 621
word email -536
word emails 564
word emergency 124
word emoji 391
word employee 200
word employee's 290
word employees -541
word employer 1546
word empty -491
word en -296
word encode 1250
word encoded 715
word encodes -800
word encoding -130
word encrypted -882
word end -393
word ended -788
word ending 1084
word endpoint -177
word ends -370
word energy 1086
word engine -69
word engineer 872
word engineers -102
word engines -1097
word english -795
word enough 195
word enter 940
word entered 1011
word entire -1632
word entities -941
word entity -689
word entre 279
word entries 263
word entropy 869
word entry 918
word env 579
word envia -543
word environment -996
word equal -335
word erased -1107
word erases -1015
word erp 344
word error -346
word errors -1270
word es 257
word estimate 88
word estimated -1474
word estimates -1228
word et 591
word etag -1267
word eu -657
word eur 890
word evaluates -503
word evaluation 307
word even 708
word event -170
word events -1146
word every 211
word everybody 80
word everyone 732
word everything -319
word everywhere -184
word evidence 392
word exact -1201
word exactly -1671
word example 297
word examples -690
word exception 262
word exchange -345
word excluded 272
word execute 541
word executed -240
word executes -565
word exercise 57
word exif 298
word exist 511
word existing -949
word exists 29
word exit -649
word expect -777
word expected 1045
word expects 486
word expense 426
word expert 133
word expired -752
word expiry -781
word explain -128
word explains -642
word explicit -1231
word explicitly -430
word export 1338
word exports -1424
word expression -643
word expressions -859
word ext 1971
word extend 581
word extended -122
word extension -902
word external -225
word extra 351
word extract 298
word extracts -1302
word eyes 1140
word face -118
word faces 1029
word fact -849
word factor 686
word facts -560
word fail -441
word failed -631
word failing 1007
word fails -729
word failures 943
word fair -857
word falls 450
word false -230
word families 911
word family -503
word far 1485
word fare -62
word fares 974
word farmer 201
word faster -425
word fastest 201
word fault 294
word favour 880
word fax -513
word feature 53
word fee 646
word feed 293
word feedback -182
word feeds -964
word fees 786
word fetch -290
word fetched 608
word fetches -977
word fetching 189
word few -685
word fewer -264
word fi 806
word field 303
word fields -1399
word figure 2456
word figures 1200
word file -123
word file's 645
word files -385
word filesystem 863
word fill 598
word filled -146
word fills -950
word filter -64
word filters -267
word final -456
word finance 1384
word find 460
word finding -1806
word findings 785
word finds -711
word fine 97
word fingerprint -361
word finish 1341
word finished -570
word firmware -843
word first 43
word fit -488
word fits -326
word five 121
word fix 231
word fixed -697
word fixes 313
word flag -597
word flagged -1083
word flags -115
word flaky 421
word flights -795
word floor -564
word flow 894
word folder 505
word folders 67
word follow -337
word followed 1106
word following 1066
word follows 75
word font 270
word foot -326
word footer -245
word for 68
word forbidden -1201
word force 628
word forecast 715
word foreign 293
word forget -99
word forgotten 144
word fork -866
word forks 736
word form 277
word format -1130
word formats -782
word formatter 165
word formatting 1048
word former 183
word formula -896
word formulary -88
word forward 754
word forwarded -34
word forwarding -302
word forwards 803
word found 1474
word four -399
word frame 845
word frames -312
word framework -1209
word free 602
word friendly -255
word friends 830
word from 303
word front 1017
word fssl -446
word full -457
word function -1441
word further 719
word future -155
word g 982
word game 293
word gaps -521
word garage 178
word gas -194
word gateway 116
word gather 1189
word gave 101
word general -380
word generated -549
word generates -939
word get 28
word gets 881
word gift 324
word git 304
word github 912
word gitignore -415
word give -785
word given -410
word gives -477
word global -258
word glossary -300
word gmail 147
word go 508
word goal -1170
word goes 818
word going -908
word gone -1296
word good 1502
word goods -1432
word google 795
word got 104
word gps -432
word grade 565
word grades -1123
word grant 1285
word granted -281
word graph -970
word grateful 1109
word green 330
word greeting 99
word grep -297
word gross -657
word group -251
word groups -193
word guess -1392
word guessed -931
word guessing -1066
word guest 495
word guests 187
word guidance 896
word guide -379
word guidelines -195
word h -576
word had 1826
word half -443
word hand 692
word handbook 159
word handed -310
word handle -603
word handler 1064
word handles 57
word handling 778
word hands 387
word handshake 103
word happen 80
word happened 1169
word happens 204
word harbour 831
word hard 691
word harmless 66
word harvest 1148
word has 168
word hash -195
word hashes -956
word have 544
word having 942
word haya 585
word he -362
word head 976
word header 266
word headers -937
word heading 232
word headings -1058
word headlines 601
word health 157
word hear 941
word held 802
word hello -227
word help 534
word helper 1661
word helps -913
word hence 1397
word here 1585
word hero 434
word hidden -752
word hide 145
word hides -173
word high -254
word higher 497
word hint 603
word hints 343
word history 289
word hit -342
word hits -67
word hold -349
word holder 928
word holding 531
word holds -698
word holidays -683
word home 1826
word hook -40
word hooks -809
word hospital 565
word host 21
word host's 634
word hosts -261
word hotel 270
word hotels 398
word hour -415
word hourly -39
word hours 118
word house 1435
word household 152
word how -688
word however 1189
word hr 706
word html -682
word http 63
word hub 646
word human 329
word hundred 140
word i -337
word iban 46
word icon -249
word id -1149
word idea -792
word ideas -353
word identify -278
word identity -226
word ids -1426
word if -415
word ignore -1126
word ignored -1068
word im 429
word image 361
word images -1092
word immediate -958
word immediately -767
word imperial -543
word import 819
word important -1184
word impression 1444
word improve -747
word in 471
word inbox 848
word incident -264
word incidents -1000
word incl 816
word include -513
word included 1573
word includes -1625
word income 112
word independent 615
word index -591
word indexes -729
word indexing 326
word inform -328
word information -1296
word informed 404
word infrastructure -667
word ingredients -1002
word initial 844
word input -103
word insert -329
word inspect 404
word install 86
word installed 54
word installer -247
word installing 796
word installs -814
word instance -627
word instead -621
word instruction -816
word instructions -534
word insurance 1418
word intact 789
word integration -562
word interactions 703
word interface -1296
word internal -805
word interpretation 563
word into 666
word invalid 149
word invent 436
word inventory 535
word invisible 239
word invitation 292
word invitations -906
word invite 1278
word invited -92
word invoice 522
word invoices 37
word invoke 846
word invoked 859
word ip -772
word irrelevant -591
word irrespective 1165
word is 177
word isn't -763
word iso -768
word issue -299
word issued 1243
word ist 440
word it 384
word it's -364
word item 277
word items -457
word its 817
word itself 185
word javascript -832
word job -126
word join -891
word joined 1262
word joke 172
word journal -998
word json -447
word just 418
word k 519
word kb -147
word keep 505
word keeping -37
word keeps -214
word kept -885
word kernel -975
word kestrel 859
word key -246
word keyboard 713
word keychain 636
word keys -212
word keyword -689
word kind 1056
word kindly 106
word know -411
word knowledge -488
word known 774
word knows -279
word kubeconfig -679
word kubectl 315
word kubernetes -870
word l'utilisateur 482
word la 129
word label 302
word labelled 178
word labels -557
word laboratory -710
word lacking 239
word language -801
word languages -888
word large -1457
word last 403
word lasting 706
word late 259
word latency -56
word later 697
word latest 591
word latter 843
word launch 402
word law -934
word layer -238
word layers 222
word layout -486
word le -271
word lead 1595
word leading 274
word leak 675
word leaked -1208
word learn 186
word learner -1213
word lease 329
word least 746
word leave 255
word leaves -111
word leaving 1181
word ledger 614
word left 923
word legal 586
word length -1118
word les 1290
word less -391
word let -153
word lets -202
word letter -227
word letters -198
word level 215
word levels 366
word library -405
word library's 33
word licence -881
word lies 303
word life 1212
word lift 316
word lifted 942
word light 220
word like -1039
word likely -195
word likes 1032
word limited -995
word limits 778
word line 594
word linear -168
word lines 462
word link -157
word linked -231
word links -1111
word list 69
word liste 132
word listed -405
word listing 1757
word lists -1330
word little 63
word live -454
word living -157
word lo 730
word load 642
word loaded 819
word loads -142
word loan 65
word local -753
word locale 55
word locally -828
word locate 949
word location -421
word lock 38
word locked -312
word locks 164
word log -774
word logged -143
word logging -384
word login 1252
word logins 265
word logs -682
word long -53
word longer 436
word look 194
word looked 735
word looking 455
word looks -227
word lookup 1332
word loop -937
word lost 135
word lot 818
word low 311
word lower 1490
word lowest -820
word ltd 1349
word lyrics -277
word m 484
word machine 200
word machines 170
word made 548
word mail -285
word mailbox -464
word mailboxes -270
word mailed -310
word mailing 473
word mails 244
word main 1065
word maintainers -119
word maintenance 1307
word major -643
word make 788
word maker 379
word makes 130
word manager 155
word manager's 941
word mandatory 346
word manifest -118
word manual -1049
word many -1036
word map -172
word march -268
word mark -67
word markdown -1231
word marked -377
word market 210
word marking 659
word marks -515
word masked -811
word mass -444
word master 1036
word match -413
word matched 951
word matches -1364
word matching -82
word material 183
word matter 1343
word matters -1208
word max -416
word maximum -315
word may -324
word mb -1137
word mcp -390
word me -1173
word mean 409
word meaning -587
word means -61
word meant 599
word measure -819
word measurements 586
word measures -477
word medical 586
word medication 1182
word medicine -1094
word medicines 458
word meeting -79
word meetings 386
word member 50
word member's -842
word members 351
word meme 261
word memo 1690
word memory -21
word mention -548
word mentioned -111
word mentioning 1396
word mentions -314
word merchant -98
word merely 601
word merge -161
word merged -615
word merges -1296
word message -27
word messages 213
word met 527
word meta 396
word metadata -989
word method 282
word metric -1054
word middle 141
word migration 327
word migrations -674
word min -878
word mind 1300
word minus 563
word minute -666
word minutes -779
word mirror 787
word mirrors -89
word missing -412
word mistake -990
word mit 932
word mix 469
word mode 71
word model 474
word models 506
word moment 1434
word money -133
word month 466
word monthly -910
word months -98
word more -38
word morning -222
word most -649
word mount 373
word mounted 617
word move -99
word moved 1464
word moves -513
word moving 382
word much 588
word must -1236
word mx 56
word my -1215
word n -937
word name -33
word named 871
word names -584
word namespace 690
word naming -367
word narrow -1093
word national -884
word nc 462
word near 917
word nearest 409
word need 962
word needed -930
word needn't 167
word needs -700
word negative 562
word neighbouring 685
word neither -846
word net -204
word networks 322
word neutral 38
word never -758
word new -1270
word newer -321
word newest 604
word newsletter 67
word next 605
word night 73
word nightly 961
word nine 1225
word ninety -482
word no 910
word nobody 1510
word nobody's -129
word node 164
word nodes -499
word noise 824
word none 985
word normally 647
word not -513
word notation -784
word note 474
word noted 981
word notes 746
word nothing -665
word notice 1181
word notices 422
word notification -1401
word notifications -507
word notified -1631
word notify -304
word notwithstanding 1244
word now 206
word nowhere -945
word npm 770
word null 23
word number 105
word numbers -33
word o 476
word obey 205
word object -794
word objects -391
word obsidian -102
word obtained -266
word ocr -689
word of 486
word off 700
word offer -235
word offered 1056
word offers 1224
word office -197
word officer -1099
word official 580
word offline -751
word offsets -811
word often -1024
word oh 361
word ok -324
word old -397
word older 50
word omit 664
word omitted -1122
word on 441
word onboarding 293
word once -814
word one 377
word online 1040
word only -873
word open -300
word opened 682
word opening 533
word opens -491
word operating -949
word operation -1355
word operator 877
word operator's 1332
word operators 60
word opinion -97
word opinions 620
word ops 1360
word opt 1125
word option 799
word optional -953
word options -985
word or -543
word order -183
word orders 651
word ordinary 1029
word organisation -352
word origin 1038
word original 971
word os 271
word ot -248
word other 1009
word others -675
word otherwise 381
word ou -111
word our 2010
word ours 2004
word out 666
word outcome 36
word outdated 200
word outgoing 1082
word output -148
word outputs -652
word outs 1024
word outside -531
word overdue 121
word override -733
word overrides -758
word overwrite -1327
word overwrites -993
word overwritten -1114
word own -433
word owner 1198
word owner's 515
word owners 886
word p 52
word package -134
word packages 236
word packs -528
word page -1001
word pages -982
word pagination -1061
word paging -753
word paid -823
word pain 285
word pair -256
word pairs 54
word panel 512
word paper 429
word paragraph 191
word paragraphs -517
word parameter 363
word parameters -446
word parcel -856
word parent 407
word parents -384
word parser 244
word parses -586
word part 642
word partial -730
word participants -1133
word parties 335
word partner 2384
word partners 1718
word parts -1576
word party 614
word pass -1177
word passage -1488
word passages 151
word passed 608
word passes -249
word passing 1338
word passphrase 557
word passport 1025
word password 984
word passwords -376
word past 1033
word paste 453
word pasted -576
word pastes -136
word patch 59
word path -503
word paths -928
word patient -365
word patient's 853
word patients 793
word pattern -1256
word patterns 224
word pause 961
word pay 721
word payee 799
word payee's 1154
word payload -62
word payment 39
word payments 640
word payroll 45
word pays 177
word pdf -112
word pdfs -305
word pending -1070
word people -393
word per -386
word percent 994
word percentage 434
word perform 595
word performance -406
word period -604
word permanently 378
word permission 363
word permissions -576
word permit -236
word permits 128
word permitted 1197
word persist 447
word person 72
word person's 1293
word persona 684
word personal -75
word pharmacist -449
word phase 346
word phone 468
word photo -585
word phrase 298
word pick 1429
word picked -66
word picks 600
word picture -561
word pictures 416
word piece 186
word pieces 475
word pin -47
word ping -698
word pins 935
word pip 353
word pipe 1242
word pipeline -1053
word place 382
word placed 1663
word placeholders -1208
word places -1164
word plain -934
word plainly -1419
word plan -415
word plans -453
word plant 727
word platform 303
word play 272
word playbook 569
word player -226
word players 1213
word playlist -989
word please -344
word plus 1736
word png -555
word pod 511
word pods -556
word point -1404
word pointed 922
word points 373
word policies -150
word policy -197
word poll -691
word pool 1096
word pop 152
word popular -1154
word por 1404
word port -537
word portal 641
word ports -460
word position 267
word positions 310
word positive -171
word possible -1383
word post -334
word posted 441
word postgres 698
word posting 350
word posts -738
word practice 937
word praise 673
word pre 894
word precedence -189
word prefer -1231
word preference 308
word preferences -61
word preferred 382
word prefix -354
word premium 1517
word prepared 831
word prepares -1050
word prepend 464
word prescribed -581
word present 1032
word presented 633
word presents 939
word press -34
word pressure -758
word presumed 1295
word prevent 719
word preview -79
word previews -154
word previous -1618
word price -262
word prices -410
word print -191
word printed -864
word printenv 1478
word printer -885
word prints 177
word prior 2440
word priority 853
word privacy -1112
word private 213
word privileged 364
word problem -869
word proceed 708
word processed -207
word processing 152
word prod 1106
word produced 207
word product -617
word production 199
word products 935
word profile 857
word profiles 285
word program -1086
word programme 629
word programs -357
word progress -1460
word project -1103
word project's -605
word projects 393
word promise 181
word prompt -586
word proof 711
word properties -339
word propose -1460
word protected -171
word protection 1204
word protocol 802
word provenance -643
word provided -599
word provider 408
word provides -582
word proxy -663
word pub -549
word public 563
word publish -101
word published -1552
word publisher 652
word publishes -1162
word publishing -441
word pull 330
word pupil 1153
word pupil's 1214
word pupils 1343
word purchase 520
word purchases 145
word purpose -226
word purposes 433
word push 790
word pushed 112
word pushes -834
word put 762
word puts -968
word python -23
word q -323
word qo 1232
word qr 348
word quality 1413
word quantity 894
word quarter 1233
word que 1962
word queries -703
word query -346
word question -247
word queue 590
word quicker 595
word quiet 1064
word quietly 1366
word quite 192
word quiz -603
word quota -160
word quotation -1019
word quote -473
word quoted -823
word quotes -1405
word r 97
word raise -338
word raised 697
word random -1311
word range -297
word ranges -740
word rank -344
word ranking -147
word ranks 635
word rarely 631
word rate 344
word rates -191
word rather 301
word rating 815
word ratings 776
word raw -380
word re -75
word reach -184
word reachable 784
word reaches 171
word reaction -678
word read -523
word readable -802
word reader 1767
word readers 317
word reading 142
word readme 879
word reads -51
word ready -1211
word real 718
word really -528
word reason -386
word reasoning -294
word reasons 524
word recall 101
word recalled 390
word receipts 972
word receive -301
word received -105
word receiving 312
word recent 687
word recipe -856
word recipes 318
word recipient 658
word recipient's -234
word recipients -642
word recommend -363
word recommendation 1450
word recommends 773
word record -150
word recorded -1625
word recording -826
word records 693
word recovery 943
word redacted -1095
word redirect -1183
word redirects -688
word reduced -122
word ref 657
word refer -528
word reference -893
word references 999
word refresh 45
word refund -227
word refunded 641
word refunds -211
word refusal 129
word refuse -786
word refused -1343
word refuses -1311
word regard 1408
word regardless 1335
word region -555
word regional 63
word regions -764
word register 662
word registered -1147
word registers -1299
word regular -827
word reject 116
word rejected -300
word rejects -228
word relay 1489
word relayed 619
word release 862
word released -38
word releases -388
word relevant -1142
word religion 667
word remain 312
word remainder 1128
word remaining 241
word remains 703
word remark 306
word remarks 932
word remember -973
word remembered 501
word remembers -450
word reminder 395
word reminders 394
word remote 426
word remove -687
word removed -581
word removes -1145
word rename -64
word rendered 303
word rendering 474
word renders -800
word repeat -546
word repeated 148
word replace -207
word replaced -871
word replaces -410
word replacing 253
word replica -31
word replies -85
word reply -345
word report 49
word reported -446
word reporter 1101
word reporting 610
word reports -224
word repositories 846
word repository -647
word reproduce -83
word request -217
word requested 1234
word requester -228
word require 412
word required -387
word requirements 633
word requires -851
word research 427
word reservation -211
word reserve 77
word reserves -1009
word reset 103
word residents 798
word resolution 828
word resolve 518
word resolved 703
word resolver 365
word resolves -353
word resource -941
word resources -789
word response -686
word responses -495
word rest 71
word restart -395
word restarts 294
word restaurant -177
word restaurants -584
word restore 920
word restored -618
word restores -998
word restricted -245
word result -110
word results -181
word resume 306
word retained 340
word retention 698
word retrieve 465
word retry -667
word return -1264
word returned -1301
word returning 502
word returns -1045
word reveal -1030
word reversed -531
word review 733
word reviewer 809
word reviewers 673
word reviews 125
word revise -1218
word rewrite 206
word rewritten 628
word rf 215
word rfc -1089
word ride 398
word rights -281
word risk 209
word role -442
word roll 535
word room -974
word rooms -442
word root 738
word roster 77
word round -518
word rounded -410
word rounding 1372
word route 218
word routes -482
word routine -272
word routing -603
word row -280
word rows -368
word rsa -905
word rss -570
word rule -295
word rules -474
word run -646
word running -728
word runs -868
word s 591
word safe -87
word safety 201
word said 226
word salary 184
word sales -669
word same 792
word sample 253
word sandbox -714
word sans -64
word save -248
word saved 289
word saves 514
word saving -1181
word say 495
word says -518
word scale -740
word scales -489
word scan 199
word scanned -1085
word scanner 561
word scans 118
word scene -902
word schedule 762
word scheduled -268
word scheduler 608
word schedules -712
word schema -501
word scopes 765
word score -46
word scores 915
word scratch -727
word screen -307
word screenshot -685
word script -362
word scripts -825
word sdk -875
word search -511
word searches -744
word seat 690
word seats -1121
word second 645
word seconds -1069
word secret -671
word secrets -370
word section 379
word sections -838
word security 143
word see -928
word seed 711
word seeing 482
word seems -487
word seen -155
word sees -654
word seldom 932
word select -713
word selected -675
word sell 371
word semantic -977
word semicolon 398
word send -256
word sender 1127
word sending -352
word sends -1051
word sensitive -1015
word sensor 1020
word sent -762
word sentence 243
word sentences -586
word sepa -1000
word separate 60
word separated 211
word separately -42
word sequence 582
word sequences -422
word serial -475
word series -1124
word server -322
word server's -156
word servers 1533
word service 254
word service's -934
word services 44
word session 436
word sessions -66
word set 142
word sets -614
word setting -263
word settings 255
word setup -279
word seven 295
word several -1479
word severity -229
word sh 366
word sha -1068
word shall 1019
word share 445
word shared -352
word shares 377
word sheet -161
word shell 1031
word shift -939
word ship 827
word shipping -145
word shop 255
word shop's 192
word shops -205
word short -1038
word shorten -122
word shortened -128
word should 626
word shouldn't -223
word show -835
word showing 2018
word shown -772
word shows -276
word si -129
word side 1543
word sign 681
word signal 42
word signature 212
word signed -886
word signing -318
word signs -131
word silence 705
word silences -1079
word silent -344
word silently 1045
word similar -934
word simple 147
word simply 911
word since -189
word single -899
word site 143
word sites -382
word six -110
word size 60
word sk 1259
word skills -1008
word skip 266
word skipped -499
word skipping -1025
word slack -64
word slides -721
word slip 562
word slot 493
word slots 453
word slow 145
word small 182
word sms -226
word snapshot -599
word snapshots 613
word snippet -53
word snippets 258
word so 523
word sobre 1202
word social 1629
word software -472
word sold 1019
word sole 1329
word solely 297
word solo 318
word solution -1233
word solved -551
word some -1475
word somebody -1348
word someone 304
word something -968
word sometimes -93
word song 293
word soon 943
word sort -618
word sorted -46
word sound 904
word source -567
word sources -978
word space 335
word spaces 550
word span -714
word spare 819
word speak 1214
word speaker -162
word speaks -189
word speech -1194
word speed 86
word spell 227
word spelling -1500
word split 90
word spoken -68
word sponsored -1253
word spreadsheet 484
word sql -353
word square -254
word ssh 1250
word stack -753
word staff -340
word staged -1259
word staging -220
word stale 495
word stand 41
word standard 811
word standing 1179
word stands 959
word stars 745
word start -352
word started 313
word starting -651
word starts -693
word state -758
word stated 822
word statement 551
word statements -455
word states -1120
word static -849
word station 839
word stations 812
word statistics -262
word status -862
word statutory 330
word stay 142
word stderr -914
word stdout -867
word step -939
word steps -754
word still 622
word stock 151
word stop -1178
word stopped 97
word stops -1394
word storage 312
word store 161
word stores -450
word story -605
word straight 1467
word strangers -1071
word strategy -990
word stream 456
word street 440
word strength 931
word string 118
word strings -582
word strip 1029
word stripe 64
word stripped -891
word structured -826
word stuck -669
word student -620
word study 661
word style 187
word styles -659
word sub -1377
word subject 862
word submission 682
word submit -89
word submits -209
word submitted 434
word submitting 474
word subscribers -230
word subscription 232
word subsequent 570
word substance 1047
word substitute 1472
word success -682
word such -1084
word sudo 450
word suffices 471
word suffix -238
word suggest -445
word suggestion -128
word suggestions 60
word suggests -590
word suite 356
word sum 214
word summaries 852
word summarise -247
word summarised -166
word summarises -700
word summary 1306
word sums 65
word superseded 526
word supplied -221
word supplier -509
word supply 1377
word support -168
word supported -737
word suppressed -853
word sure -230
word survey 355
word survives -104
word suspended 1204
word svc 1542
word svg -879
word swap 1227
word swapped 1242
word switch 569
word switched 198
word switches -1150
word switching 155
word symbol -233
word symptoms -863
word sync 1325
word syntax -1199
word system 291
word systems 171
word t -185
word table -327
word tables -168
word tag 433
word tagged 196
word tags -936
word tail 293
word take 303
word taken -789
word takes -516
word talking 260
word target -254
word tariff 302
word task -1272
word tasks -827
word tax -184
word teacher 386
word team -231
word team's -1081
word teams 270
word telemetry -31
word tell -472
word telling 1469
word tells -365
word temperature -879
word temperatures -903
word template -617
word temporary -871
word ten 841
word tenant 855
word tend 1185
word tends 518
word term 711
word terminal 1429
word terms -499
word terraform -715
word test -733
word tests -989
word text -881
word texts -1728
word than -209
word thank 788
word thanks 1060
word that 836
word that's -1042
word their 971
word theirs 710
word them 812
word theme 951
word themselves -707
word then 538
word there 697
word there's -419
word therefore 561
word these -194
word they're -1661
word thing 948
word things -932
word think 305
word third 493
word thirty -761
word this 299
word those 640
word though 1822
word thought 434
word thoughts -1255
word thread -1357
word three 472
word through 1737
word thus 358
word ticker -350
word ticket 111
word tickets -135
word tidy 902
word tier 733
word till 734
word time -124
word timeout -844
word times -47
word timestamp -1115
word timezone -873
word tip 980
word title -1053
word titles -311
word tls -493
word to 538
word today 1192
word today's -327
word todo 698
word together -115
word token -278
word tokens -1018
word told 370
word tone -424
word too 718
word tool 770
word tool's 1657
word tools 1377
word top 225
word topic -75
word topics -825
word total -554
word totals -344
word touch 644
word touched 21
word town 129
word trace 629
word track -1204
word tracked -782
word tracker -224
word tracking 536
word tracks -73
word traffic -375
word trailing -167
word training -1098
word transaction -491
word transactions 920
word transcript -247
word transcription -126
word transfer -399
word transfers -512
word translate -609
word translated -839
word translation -384
word trash -303
word travel 804
word traveller 326
word travellers 1265
word treat 70
word treated -821
word tree -810
word triage -38
word tried -1191
word tries -1247
word triggers -1023
word trip 52
word trouble 1463
word true -63
word truncated -695
word trust 1188
word trusted 561
word try -575
word trying -789
word ttl -846
word turn 1351
word turned -546
word turns 525
word twelve 1160
word twenty 691
word twice -631
word txt -201
word type -528
word typed 1120
word types -1308
word typing 1332
word u 443
word un -598
word una -561
word unasked 287
word unavailable -170
word unchanged 288
word und -198
word under 1398
word understood 1110
word undo -401
word undone -1133
word unit 585
word units -1269
word unknown -958
word unless -1266
word unlock 912
word unlocked -257
word unlocks -64
word unmentioned 1649
word unpublished 429
word unread 600
word unredacted 879
word unrelated 1127
word unseen 1181
word until -122
word up 862
word update -1014
word updated -1294
word updates 132
word upgrade 1242
word upload -304
word uploaded -1077
word uploading -1066
word uploads 121
word upon 757
word ups -47
word upstream -218
word uptime 204
word urgent -1070
word url -658
word urls -1097
word us 1716
word usage 304
word use -707
word used -365
word useful -637
word user -599
word user's 268
word users 676
word uses -431
word using 304
word usual 413
word usually -457
word usuario -444
word utc 138
word v 74
word valid -91
word validates -665
word value 108
word values -566
word variable -1083
word variables -1099
word variants -223
word vat -1314
word vault -746
word vendor 2005
word vendor's 1155
word verbatim 174
word verdict 564
word verification 1198
word verified -127
word verifies -883
word verify -217
word version -1007
word versions -1372
word very -1283
word via 1793
word video -296
word view -85
word views -505
word virtual -883
word visibility 34
word visible -1015
word visit -655
word visitors 887
word visits 417
word voice -71
word voices 74
word void 759
word volume -1377
word volumes -206
word vulnerable 332
word w 1103
word wait -1570
word waiting -195
word waits -797
word wall -82
word wallet 1464
word want 399
word wanted 1187
word wants 843
word ward 239
word warm 1242
word warn -66
word warning -1507
word warnings -351
word was 1537
word water 338
word way 1864
word we 980
word weather 267
word web -990
word webhook -20
word week 246
word weekends -529
word weekly 98
word weeks -466
word welcome 371
word well -112
word went 970
word were 1629
word wget 1050
word what -164
word what's -967
word whatever 2706
word whatsapp 324
word when 66
word whenever 1567
word where 534
word wherever 968
word whether -1066
word which -383
word whichever 2564
word while 1880
word white -869
word who -34
word whoever 1590
word whole 539
word whom -191
word whose 1207
word why -956
word wi 806
word wide 315
word widen 296
word width 308
word wiki -333
word will 38
word window -1425
word windows -102
word wins 642
word wish 857
word wishes 180
word with 283
word withdrawn 290
word within -223
word without -267
word won't 759
word word 1110
word wording 258
word words -624
word work -379
word working -303
word works -86
word workspace 978
word world -489
word worth 1386
word would 585
word write -824
word writes -595
word writing -597
word written -546
word wrong -742
word wrote 592
word x -999
word y 368
word yaml 593
word year -1043
word yearly 601
word years -31
word yes 1127
word yet -319
word yield -235
word yields 954
word you -115
word you'll -750
word you're 172
word your 698
word yours 102
word yourself 855
word zero 39
word zip 280
word zone -1052
word zones -299
word zu 1290
word المستخدم -709
word ذلك 910
word قبل 1123
word उपयोगकर्ता 24
word और 1823
word के 1033
word में 832
word है -265
word い 192
word う 584
word え 561
word く 420
word さ 384
word し 150
word だ 123
word て 1136
word と 868
word に 897
word は -54
word ま -324
word み 1071
word れ 488
word を 20
word ー -56
word 一 195
word 下 336
word 不 -108
word 主 -284
word 他 -626
word 以 1387
word 会 -405
word 使 411
word 保 66
word 信 67
word 先 212
word 入 109
word 具 403
word 内 -379
word 出 95
word 前 708
word 加 182
word 参 168
word 取 424
word 号 -904
word 告 503
word 存 181
word 容 -200
word 工 403
word 录 -239
word 得 175
word 必 -637
word 息 -861
word 成 -103
word 提 145
word 数 309
word 本 674
word 果 567
word 查 320
word 用 -204
word 的 418
word 目 -117
word 示 145
word 者 445
word 行 -617
word 要 426
word 询 320
word 说 917
word 读 -170
word 调 341
word 返 -208
word 这 766
word 送 -311
`;
