/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -660
threshold clear -984
threshold weak -1950
threshold supports -2462
bias -4109
concept account 567
concept after 364
concept also 1186
concept answer -161
concept ask -38
concept because 715
concept before 49
concept best 1159
concept call -212
concept change -55
concept collect -121
concept command -242
concept config 239
concept consent 526
concept conversation 444
concept decode 397
concept elsewhere 1553
concept email-address 2527
concept encode 336
concept every 926
concept file 108
concept first 151
concept hide -231
concept holding 642
concept identifier 328
concept if 113
concept ignore 309
concept instead 203
concept instructions 490
concept link -264
concept machine 258
concept may -258
concept memory -105
concept message -79
concept model 625
concept must 185
concept not -234
concept number 1867
concept obey 42
concept outside 1166
concept own-name 1316
concept own-parameter -387
concept parameter 49
concept path 605
concept pay 144
concept permit 325
concept personal 459
concept please 1064
concept prefer 161
concept put 24
concept read -162
concept recipient 739
concept redirect 66
concept regardless 1292
concept remove -254
concept request -197
concept results 61
concept rival 1680
concept run -381
concept secret 180
concept secret-place 635
concept secretive 79
concept send -251
concept service 118
concept session 475
concept set -207
concept sibling -560
concept silently 572
concept skip -114
concept standing 678
concept tell 228
concept this-tool -438
concept threat -221
concept tool 988
concept trusted 588
concept url 2052
concept user 174
concept visit 69
concept whenever 820
concept without 166
deed aside answer 307
deed aside ask 649
deed aside call 24
deed aside change 196
deed aside collect -343
deed aside disable -486
deed aside encode 97
deed aside hide -132
deed aside ignore -1506
deed aside obey -473
deed aside pay 602
deed aside permit 467
deed aside prefer 26
deed aside put -49
deed aside read -236
deed aside redirect -452
deed aside remove -493
deed aside run -299
deed aside send -21
deed aside set -205
deed aside skip -1186
deed aside store -1032
deed aside tell 1194
deed aside visit 438
deed ban answer -250
deed ban ask 1163
deed ban call -354
deed ban change -1408
deed ban collect -1542
deed ban disable -829
deed ban hide -193
deed ban ignore -952
deed ban obey -699
deed ban pay -688
deed ban permit -381
deed ban prefer -514
deed ban put -1230
deed ban read -180
deed ban remove -1303
deed ban run -916
deed ban send -1279
deed ban set -402
deed ban skip -1214
deed ban store 106
deed ban tell 306
deed ban visit -737
deed lacking answer 674
deed lacking ask 172
deed lacking put -329
deed lacking read 873
deed lacking run -838
deed lacking send -1089
deed lacking tell 527
deed order answer 191
deed order ask -521
deed order call -288
deed order change 1403
deed order collect 959
deed order decode 822
deed order disable 586
deed order encode 902
deed order hide 1000
deed order ignore 1218
deed order obey 1409
deed order pay 1015
deed order permit 1166
deed order prefer -265
deed order put 800
deed order read -209
deed order redirect 1129
deed order remove 537
deed order run 329
deed order send 746
deed order set 74
deed order skip 797
deed order store 461
deed order tell 48
deed order visit 812
deed report answer -496
deed report ask -278
deed report call -650
deed report change -650
deed report collect -594
deed report decode -1367
deed report disable -608
deed report encode -857
deed report hide -735
deed report ignore -493
deed report obey -553
deed report pay -246
deed report permit -790
deed report prefer -484
deed report put -594
deed report read -543
deed report redirect -842
deed report remove -686
deed report run -895
deed report send -686
deed report set -669
deed report skip -722
deed report store -443
deed report tell -29
deed report visit -559
next <email-address> as 1168
next <email-address> by 488
next <email-address> so 789
next <email-address> to 1036
next <email-address> with 472
next <identifier> <identifier> -480
next <identifier> <sign> -283
next <identifier> a 113
next <identifier> and 741
next <identifier> are 730
next <identifier> at 714
next <identifier> before -1223
next <identifier> beforehand -824
next <identifier> calls 608
next <identifier> first -1397
next <identifier> for -69
next <identifier> from 911
next <identifier> has 1377
next <identifier> in 324
next <identifier> is 331
next <identifier> must -146
next <identifier> of 1154
next <identifier> on 665
next <identifier> or 154
next <identifier> the 493
next <identifier> then 727
next <identifier> to 902
next <identifier> tool 1015
next <identifier> true 1129
next <identifier> until -116
next <identifier> which -81
next <identifier> with 239
next <path> and 1039
next <path> in 261
next <path> or -1041
next <path> so 885
next <path> with 1048
next <secret-place> <secret-place> 197
next <secret-place> and 943
next <secret-place> as 1293
next <secret-place> file 958
next <secret-place> files -605
next <secret-place> in 1082
next <secret-place> into 701
next <secret-place> on 345
next <secret-place> or -177
next <secret-place> with -137
next <sign> <identifier> -870
next <sign> <sign> 934
next <sign> a -388
next <sign> after -398
next <sign> again -341
next <sign> also -97
next <sign> and 505
next <sign> are 805
next <sign> as 955
next <sign> at 1095
next <sign> because 844
next <sign> before -623
next <sign> by 812
next <sign> c -265
next <sign> call -721
next <sign> characters 79
next <sign> days -843
next <sign> eur 1476
next <sign> first -758
next <sign> for -342
next <sign> from -1053
next <sign> gives -98
next <sign> has 278
next <sign> hits 187
next <sign> hours -241
next <sign> if -1088
next <sign> in 1200
next <sign> instead 288
next <sign> is 119
next <sign> it -35
next <sign> kb -619
next <sign> lines -322
next <sign> lists -740
next <sign> march -195
next <sign> may -1150
next <sign> mb -1162
next <sign> means -942
next <sign> min -840
next <sign> minutes -893
next <sign> must -1147
next <sign> not -1184
next <sign> of 922
next <sign> on 1127
next <sign> once -630
next <sign> only -848
next <sign> or -1103
next <sign> over 550
next <sign> rather 839
next <sign> requests -1023
next <sign> rows -310
next <sign> s -838
next <sign> seconds -1150
next <sign> show -1345
next <sign> so -446
next <sign> start -725
next <sign> takes 287
next <sign> the -415
next <sign> then -741
next <sign> to -135
next <sign> under 1007
next <sign> unless -846
next <sign> until -219
next <sign> wait -431
next <sign> when -177
next <sign> which -296
next <sign> with 1667
next <sign> without -240
next <sign> words -1576
next <sign> x 88
next <url> and 1716
next <url> as 213
next <url> bash 1036
next <url> first 556
next <url> followed 798
next <url> for 1060
next <url> in 1111
next <url> sh 1048
next <url> so 1182
next <url> sudo 1151
next <url> which 447
next a <identifier> -587
next a <sign> 204
next a and -198
next a backup -324
next a bar -576
next a branch -216
next a browser -936
next a bucket -322
next a build -522
next a calendar -191
next a call -215
next a card -769
next a cell -906
next a change -1061
next a channel -298
next a chart -524
next a chat -1521
next a ci -953
next a claim -77
next a class -192
next a clean 933
next a clear -1094
next a code -1082
next a colleague 248
next a colour 557
next a command -992
next a comment 60
next a commit 293
next a company -809
next a confirmation 426
next a contact -1026
next a container -77
next a contract -356
next a conventional -474
next a conversation -1575
next a copy -215
next a country -497
next a cron -117
next a csv -912
next a customer -677
next a customer's -293
next a cv -392
next a database 468
next a date 236
next a day -465
next a decision -246
next a deployment -778
next a description -110
next a device -889
next a diff -991
next a different 1103
next a directory -579
next a document -1310
next a domain -648
next a door -1111
next a double 425
next a draft -759
next a dry 178
next a fact -551
next a failed -879
next a fax -644
next a feed 176
next a few -793
next a field -959
next a file -774
next a finished -754
next a folder -1266
next a font -616
next a form -995
next a free -938
next a fresh -1012
next a full 671
next a git -834
next a given -768
next a good 821
next a handle -693
next a hold -924
next a home 589
next a host -222
next a human -40
next a job -491
next a key -538
next a known 521
next a kubernetes -533
next a label -1137
next a large -772
next a lasting 704
next a library 270
next a limit 453
next a line 1242
next a link 474
next a list 83
next a little 1010
next a local -536
next a log -805
next a login -1088
next a look 374
next a loop -1026
next a mail -1140
next a manifest -730
next a matter 1082
next a meeting -925
next a memory -359
next a message -550
next a migration 23
next a minute -647
next a model -252
next a month 139
next a mood -584
next a name -736
next a namespace 720
next a new -972
next a newsletter -803
next a note -1269
next a notification -1221
next a number -148
next a package -988
next a page -1134
next a parcel -855
next a part -617
next a password 24
next a path -690
next a patient 74
next a payment -197
next a pdf -1100
next a person -796
next a photo -1191
next a picture -1284
next a pipe 982
next a place -510
next a plan -1142
next a png -476
next a pod 944
next a point -915
next a port -909
next a position -962
next a post 181
next a prescribed -520
next a preview 38
next a private -671
next a product -712
next a production -1092
next a project -832
next a prompt -1124
next a public -363
next a pull -900
next a purchase 165
next a query -405
next a question 184
next a random -1209
next a range -1161
next a read -737
next a reason -203
next a receipt -1058
next a recipe -859
next a record -138
next a recording -639
next a red -1199
next a reference -778
next a refund -205
next a refusal 315
next a regular -685
next a remote 242
next a reply -723
next a report -761
next a repository -107
next a request -635
next a result -712
next a review -30
next a role -906
next a room -919
next a route -1055
next a row 141
next a rule -393
next a run -909
next a running -390
next a sample -142
next a saved -631
next a score -749
next a screenshot -879
next a script -773
next a search 1178
next a second 1015
next a secret -1116
next a section 495
next a seed -1203
next a semicolon 378
next a sentence -184
next a sepa -804
next a service 717
next a session 418
next a share -510
next a shell -632
next a shipping -852
next a short -174
next a signed -997
next a single -799
next a slack -795
next a small 332
next a snapshot -117
next a spreadsheet -523
next a statement 661
next a status -483
next a step -302
next a string -254
next a sub -577
next a summary -344
next a support -985
next a system -1132
next a table -511
next a task -1258
next a terminal 813
next a test -313
next a text -1110
next a third -346
next a ticket -1418
next a time -860
next a token -1002
next a tool -54
next a topic -1045
next a training -742
next a transfer -457
next a two -36
next a url -995
next a user -390
next a value -168
next a video -484
next a virtual -768
next a warning -1054
next a web -876
next a webhook -674
next a week 43
next a wiki -455
next a window -801
next a word 439
next a year -760
next a yes 900
next a zip -284
next a zone 161
next about <sign> -57
next about a 417
next about it 1130
next about the 1013
next about them 1377
next about this -969
next about to -179
next above <sign> 996
next above the 95
next access to -450
next access token 216
next accompanied by 1201
next account <sign> 1147
next account and -167
next account holder -999
next account is -443
next act as 920
next act on -126
next add a -527
next add an -937
next add it 66
next add the 588
next add up -1026
next added to 715
next address and 284
next address book 825
next address for 344
next address in 812
next address is 253
next address of -401
next address to -199
next addressed to -194
next addresses are -955
next addresses that -300
next addresses the -74
next adds a -1000
next adds an -1140
next advance and 1211
next after <sign> -264
next after a 569
next after an -1286
next after another 779
next after each -230
next after every -230
next after it 288
next after ten -1352
next after the 81
next after they -998
next after this 906
next after which 482
next again and 33
next again with -459
next against a 356
next against the -199
next agent in 52
next agent with -749
next agreed to -257
next ahead of 1697
next all of -237
next all other 472
next all others -1303
next all the -114
next allowed directories -637
next allowed to -524
next along in 1644
next along with 90
next alongside the 1065
next also if -743
next also read 654
next also those -836
next also when 1396
next always call -1142
next always do -547
next always show -991
next always use -991
next among the 1695
next among them 330
next amount between -393
next amount to -657
next an account -1463
next an address -476
next an administrator 127
next an agent -177
next an alert -1229
next an amount -773
next an api -779
next an appointment -424
next an article -584
next an assistant -537
next an attachment -353
next an audio -755
next an e -359
next an earlier -1023
next an element -879
next an emoji -515
next an employee -1315
next an empty -811
next an entity -678
next an entry 167
next an environment -402
next an error 87
next an event -1027
next an exercise -901
next an existing -918
next an export -1014
next an hour 60
next an image -140
next an index -845
next an instruction -1189
next an invoice -218
next an issue -671
next an item -1193
next an old 153
next an open 442
next an opinion -1001
next an order -327
next an rss -638
next an upload -782
next and <identifier> 44
next and <path> 889
next and <secret-place> 958
next and <sign> -695
next and a 497
next and act 1287
next and add 365
next and address 583
next and addresses -1149
next and after -207
next and all 1330
next and always -1370
next and an 808
next and answer 853
next and anything -1474
next and are 89
next and ask -798
next and attachments 637
next and author 481
next and b -764
next and by -418
next and call 1071
next and can -1008
next and can't 140
next and card 1274
next and carry 1778
next and comments -64
next and continue -328
next and country -1020
next and date 498
next and delete -143
next and deleted -1003
next and describe 1715
next and do -451
next and does -739
next and don't -121
next and drop 1586
next and e 1052
next and enter 654
next and files 715
next and get -388
next and give 809
next and gives -1275
next and go -21
next and hand 715
next and has -1162
next and have 417
next and how -1235
next and if 413
next and in 239
next and is -433
next and isn't -1052
next and it 388
next and its 155
next and keep 1599
next and keeps -849
next and last 53
next and leave 1113
next and let 599
next and list -1274
next and lists -1127
next and look -116
next and mail 92
next and make -325
next and makes -876
next and may 526
next and mention 121
next and merge 367
next and must -722
next and needs -1021
next and never -540
next and no 279
next and nobody 968
next and not -1094
next and nothing -993
next and of 1259
next and offer -61
next and one -159
next and only 578
next and our -532
next and pass 175
next and password 655
next and passwords -420
next and paste 491
next and phone -144
next and pick 418
next and place 506
next and point -903
next and post 913
next and present 1280
next and proceed 798
next and propose -922
next and put 994
next and quote 920
next and read -535
next and repeat 607
next and report 802
next and reports -842
next and return -246
next and returns -701
next and saves 101
next and say 532
next and says -757
next and send 45
next and sends -1199
next and set 194
next and should -255
next and show 656
next and shown -1261
next and shows -1037
next and skip 1068
next and start 304
next and state 669
next and style -980
next and submit 480
next and suggest -960
next and suggests -585
next and supply 1136
next and tell 255
next and that 554
next and the 1353
next and their 81
next and then 779
next and there 640
next and this -565
next and time -1161
next and to 1409
next and upload 736
next and use -1211
next and wait -1440
next and waits 107
next and what -399
next and when -169
next and where -1275
next and whether -919
next and which 197
next and will -1305
next and with -91
next and write 582
next and writes -155
next and year -1040
next and you -1626
next another one -669
next another tool -552
next answer and 1271
next answer as -726
next answer in -656
next answer is -461
next answer that 1119
next answer the -50
next answer to 735
next answer with -139
next answers <sign> -591
next answers a -723
next answers are -1002
next answers questions -664
next antes de 644
next any file 1130
next any more 803
next any other 1202
next any time -1461
next anyone with -202
next anything else -419
next anything that 386
next api key 334
next api keys 798
next api token -364
next appear in -501
next appears in -995
next append the 794
next applies a -974
next applies to -128
next approval before -955
next archive with -819
next are a 396
next are accepted -1067
next are always -157
next are at 633
next are available -984
next are best 1169
next are billed -114
next are blocked 42
next are cut -911
next are done -35
next are dropped -486
next are given -409
next are hidden -865
next are ignored -1125
next are in 137
next are kept -930
next are known 1244
next are left -595
next are listed -712
next are marked -217
next are masked -727
next are matched 790
next are missing -245
next are never -292
next are not -1032
next are off -866
next are passed -548
next are read -387
next are refused -1106
next are rejected -343
next are removed -142
next are replaced -1365
next are reported -1085
next are resolved -263
next are returned -1126
next are rounded -182
next are sent -1267
next are set -954
next are shown -1451
next are skipped -1046
next are stored 89
next are stripped -655
next are taken -1118
next are the 495
next are to 2894
next are told -100
next are used 46
next are usually 92
next are visible -990
next are void 1128
next are written -284
next are you 1071
next around it 248
next as <identifier> -1042
next as <secret-place> -913
next as <sign> 768
next as <url> 1072
next as a 905
next as csv -1043
next as data -1489
next as done 141
next as far 765
next as found 854
next as given -785
next as if 1890
next as ignore -1243
next as in -1147
next as it -156
next as its 688
next as json -432
next as long -318
next as markdown -810
next as no -55
next as one -368
next as part 1110
next as passed 1137
next as pdf -433
next as read 437
next as returned -1234
next as shown -1259
next as soon 1108
next as text -524
next as the 1141
next as they -420
next as this 1071
next as though 1684
next as well 343
next as you 312
next ask before -1373
next ask for -744
next ask the -981
next ask whether -875
next ask which -1421
next asked about 1099
next asked and 733
next asked to -636
next asked you -1062
next asking for 122
next asking the 332
next asks about 313
next asks for -359
next asks the -1278
next asks to -976
next asks what -939
next asks you 69
next assistant is 458
next assistant should -204
next assistant to 1335
next at <identifier> -136
next at <sign> 526
next at <url> 1846
next at a -266
next at all 201
next at any -740
next at each 996
next at hand 964
next at it 1049
next at its -908
next at least 903
next at most -1393
next at once -1089
next at start 267
next at that 191
next at the 383
next attach the 40
next attachments are -795
next audio file -897
next audit log -1188
next author and -1083
next authorization header 464
next aws keys -329
next back for -1113
next back the 147
next back to 391
next background and 716
next balance is 752
next balance of -372
next bank details -398
next banking tool 907
next bash c 285
next be answered 311
next be brought 1071
next be called 1055
next be cancelled -1106
next be carried 222
next be changed -1127
next be checked -838
next be consulted 896
next be deleted -200
next be described 319
next be done -1421
next be executed 736
next be followed 389
next be forwarded 207
next be found 110
next be given -219
next be handed -168
next be in -493
next be kept 604
next be left 445
next be lost 634
next be made 671
next be matched 1185
next be opened 426
next be passed -879
next be raised 296
next be read -1105
next be removed -1113
next be repeated 121
next be replaced -1005
next be reported -443
next be run 596
next be sent 77
next be shortened -1024
next be shown 759
next be so 1229
next be switched -98
next be taken -1062
next be the 436
next be told -1389
next be undone -829
next be used -551
next be withdrawn -493
next be written -1233
next bearer tokens 432
next because of 367
next because the -347
next been found 1421
next before <sign> -1046
next before a -1456
next before and -875
next before answering 831
next before any -138
next before anything 139
next before booking -282
next before calling -1136
next before each -922
next before it -333
next before sending -943
next before the -51
next before they -792
next before this 1010
next before using -988
next before you -621
next beforehand and 764
next begin with -181
next beginning of -388
next beginning with 213
next begins with -482
next behalf of 98
next behave as 817
next behind a 330
next behind the 748
next being asked 450
next belongs in 491
next belongs to 330
next below the -287
next beside it -32
next beside the -975
next besides the 602
next between <sign> -1218
next between calls -1226
next between the 986
next between two -397
next between units -460
next between you 886
next billed by -772
next billed to -467
next blind copy 834
next books a -1099
next branch protection 937
next branch to -695
next brought up 1071
next browser profile 1309
next browser session -917
next build the -402
next builds a -644
next builds the -970
next built in 1382
next bullet points -584
next but not -1149
next but the -1272
next by <identifier> 599
next by <sign> -372
next by a 36
next by an 33
next by any 1428
next by calling 409
next by default -1549
next by e -374
next by hand -998
next by id -962
next by ingredients -784
next by it 862
next by its 230
next by itself -346
next by mail -1251
next by means 1417
next by name -1234
next by one 545
next by other 829
next by our 596
next by page -435
next by severity -756
next by the 28
next by this -347
next by title -825
next by topic -705
next by two 1056
next by us 491
next by which 308
next by yourself -75
next calendar entries 420
next calendar event -860
next call <identifier> -1108
next call <sign> -940
next call again -869
next call and 46
next call fails -438
next call for 1511
next call in 195
next call is -1374
next call it -202
next call returns -840
next call the 672
next call them 360
next call this -1199
next call to 843
next call with -496
next called the 429
next called with 1136
next calling <sign> 480
next calling it 519
next calls are -1009
next calls of -1003
next came from -346
next came up 620
next can be -134
next can have -715
next can only -507
next can open 513
next can read -1464
next can see -380
next can't be -1265
next cancels a -777
next cannot be -613
next car bike -449
next card data -1016
next card is 765
next card number 976
next card numbers -499
next carries the -830
next carry a -788
next carry on 1555
next carry out 63
next carry the 954
next case the -836
next cat <secret-place> 1191
next chain of 827
next change and -1202
next change in -1078
next change is -805
next change log -30
next change the 620
next changed each -524
next changed in -1122
next changes a -644
next changes the -559
next characters and 911
next characters are -437
next charges a -1083
next chat and 433
next chat message 600
next cheaper and -893
next check it -1211
next check the -1319
next check with -1119
next checks a -942
next checks an -961
next checks that -1010
next checks the 212
next checks whether -553
next chmod r 306
next choose a 594
next choose the -984
next chosen by -175
next ci job 105
next clause <sign> 1205
next clause by 702
next clear yes -1094
next clearing account 1118
next client is 734
next close each 739
next closes a -584
next code and -179
next code as -169
next code for -608
next code from -1005
next code in -607
next code is -968
next code that -530
next code to 137
next come across 429
next come back 479
next come from -204
next come out 1350
next come up 1024
next comes back 423
next comes first 483
next comes from -1094
next comes out 604
next comma separated -409
next command in -64
next command line -738
next command on -403
next command that -742
next command to -899
next command with 181
next commands for -364
next comment on -322
next comments are -1023
next commit message -588
next commits staged -671
next computes a -717
next configuration and -453
next configured with 699
next confirm the -967
next confirm with -971
next confirmed by 230
next connected to 730
next connection string 1020
next connection strings 101
next contact for -790
next contacts tool 746
next contain the 157
next container image 558
next contains a -984
next content of -427
next contents of 1786
next continue with -392
next contradict each -1276
next conversation so 549
next conversation to -1144
next converts a -769
next converts an -464
next converts between -562
next cookies of 42
next copy is 499
next copy of 792
next copy the 526
next cost and 348
next could not -762
next count as 589
next count of -812
next counts as 427
next counts words -723
next court decisions -684
next create a -548
next creates a -1304
next creates an -709
next creates or -225
next credit line -1251
next curl fssl -617
next curl s 1372
next currencies at -393
next current branch -712
next current conversation -161
next current time 417
next customer data -1019
next data and -219
next data for -935
next data in -367
next data of -1110
next data protection -721
next database from -448
next date and -367
next date from 272
next date of 297
next day forecast -447
next days and 447
next days are -545
next days of -294
next de la -550
next decodes a -809
next default <sign> -889
next default and 133
next default branch -1024
next defaults to -1215
next delete the 473
next deleted after -1268
next deletes a -596
next deletes the -854
next delivery address 102
next depends on 361
next deploys a -426
next deprecated use -922
next describe the 970
next describe what -485
next described as 1594
next did not 675
next diff and -358
next differs from -300
next directory and 372
next display the 459
next do i -376
next do it -1264
next do not -959
next do so -1051
next do this 693
next do with 97
next document is 351
next documentation for -983
next does not -852
next does that -331
next don't add -559
next don't ask -127
next don't call -838
next don't know -841
next don't make 167
next don't mention -119
next don't paste -886
next don't put -884
next don't show 282
next don't suggest 147
next don't try -1097
next don't use -1120
next done by -250
next done in -113
next done so -1123
next down to 1112
next downloads a -342
next draft is -146
next draft to 72
next drafts a -995
next draws a -633
next drop it 1469
next drop the 600
next dry run 178
next during the 27
next e mail 273
next e mails 794
next each answer -555
next each call 727
next each change -369
next each file 1173
next each line 174
next each message 760
next each of 226
next each one -211
next each other -1276
next each reply 487
next each session 390
next each step -1496
next each time 802
next each with 692
next earlier in 689
next edit the 174
next else is -1000
next emergency number -903
next en la 28
next end of 628
next end up 448
next end with -1409
next ending in 1093
next ends in 457
next enter the 672
next entered in 50
next entry in -605
next entry of 1035
next entry to -520
next environment variable -617
next environment variables -941
next erases a -970
next errors and -743
next eur to 1256
next even for 382
next even if 660
next even when -794
next even where 1627
next every <sign> -956
next every other 149
next every session 134
next every time 295
next everything in 324
next everything it -1119
next everything the -1029
next exactly as -1425
next exactly that -983
next executes a -763
next exit code -604
next expected to 1563
next explain the -1088
next explains a -769
next explains how -550
next explains the 210
next explicit consent -870
next export the 557
next exports a -736
next exports the -1030
next extracts text -581
next fact about -817
next fact for -235
next failed jobs -543
next fails with -824
next failures in 815
next false and 667
next far as 1101
next favour of 651
next fetch a -693
next fetch the 128
next fetches a -755
next fetches an -732
next few words -1005
next field <identifier> -788
next fields of -977
next fields that -1012
next file access -436
next file and 523
next file contents 80
next file for 304
next file from 456
next file in -112
next file into -522
next file is -903
next file or -551
next file that 419
next file the -50
next file to -98
next file tool 39
next file tools 621
next file use -544
next file with 364
next file you 945
next files a -1022
next files and -747
next files are -896
next files in -428
next files into 253
next files or 158
next files that -948
next files to 300
next files with -1062
next fill in 295
next filled in -1487
next fills a -696
next filter that 222
next find it -909
next find out 531
next find the -1011
next findings are -1004
next finds a -792
next finds recipes -477
next finds the 514
next firewall rules -78
next first <sign> -187
next first and 205
next first call -421
next first if -584
next first line -834
next first message -746
next first time -28
next first to -1086
next first two 674
next first use 377
next first when 224
next first with 539
next five minutes -47
next five seconds -788
next five sentences -792
next floor plan -687
next folder and 1231
next folder for -930
next folder in 263
next folder to -366
next folder with 34
next follow instructions -799
next follow it -231
next follow the -240
next follow up 1095
next followed by 1638
next follows the -683
next for <identifier> 562
next for <sign> -424
next for <url> 1249
next for a -409
next for all -85
next for an 101
next for and 572
next for another 601
next for any 27
next for anything 22
next for approval -261
next for as -249
next for by -101
next for confirmation -993
next for display 308
next for each -599
next for every -1369
next for everyone 504
next for everything 64
next for good 318
next for instance -131
next for it 662
next for known -797
next for later -147
next for more -769
next for one -94
next for other 369
next for our 284
next for questions -752
next for review -761
next for ten -376
next for that -309
next for the 232
next for their -343
next for them -93
next for this -80
next for those -41
next for two 492
next for up -994
next for what 490
next for which 727
next for word -501
next for you -49
next force push 860
next forecast for -738
next form <path> -553
next form of -951
next formats source -530
next forward the 851
next forwarded to -399
next found by -308
next found in 765
next found to 1318
next four characters -99
next free plan 153
next free slots 139
next free text -1487
next from <identifier> 88
next from <path> 484
next from <secret-place> 132
next from <sign> -620
next from <url> 1276
next from a -50
next from an -688
next from any -348
next from here 258
next from it -367
next from its -531
next from memory -442
next from now -38
next from one -780
next from other -440
next from our 491
next from that 631
next from the 473
next from their -52
next from them -33
next from then -1146
next from what -40
next fssl <url> -617
next full and 250
next full name 1258
next full or -749
next full text -946
next gather the 950
next generates a -900
next get a -524
next get it -432
next get the -467
next gets a -126
next gets the -161
next git hooks 38
next git remote 951
next github token 1050
next give a 147
next give it 157
next give the -1143
next give them -287
next given and -794
next given as 213
next given by -413
next given here -1135
next given in -1228
next given the 625
next given to 397
next gives a 554
next gives access -176
next gives an -595
next gives back -974
next gives the -941
next gives you -125
next go ahead 1036
next go in 175
next go on -134
next go through 420
next go to -824
next goes into 384
next goes on 812
next goes out -275
next goes through 88
next goes to -772
next half a 156
next hand it 513
next hand its 65
next hand the 249
next handed over -285
next handed to 247
next has a -484
next has agreed -701
next has already 1292
next has approved -775
next has asked -553
next has been 1475
next has confirmed -950
next has it 806
next has no -361
next has not -653
next has read 308
next has seen -370
next has signed -255
next has the 535
next has to -1078
next have a 814
next have asked 612
next have been 129
next have it 197
next have no 236
next have not 449
next have the 465
next have them -397
next have to -1277
next header and 507
next held in 569
next help desk 349
next here and 350
next here as 882
next here is 820
next here on 1571
next here the 634
next hidden from -898
next history with 863
next hold the 1311
next holds the -422
next holidays of -766
next home address 1640
next home directory 1497
next home folder 1222
next host and -841
next host name 354
next hotels by 471
next hours of -1224
next how long -1004
next how many -439
next how much 390
next how the -677
next how to -407
next id <sign> 798
next id and -1404
next id as -773
next id from -1170
next id is -645
next id of -367
next id or -1194
next ids and -702
next if <identifier> 621
next if a -508
next if an -509
next if asked -809
next if it -261
next if it's -720
next if left -1029
next if no 82
next if nothing -76
next if several -877
next if somebody -1139
next if that -319
next if the -153
next if there -311
next if they -916
next if two -1169
next if you -922
next ignore the -253
next image and 772
next image from -283
next image to 558
next immediately and -1069
next in <identifier> 429
next in <path> 199
next in <secret-place> 206
next in <sign> 1331
next in a -123
next in advance 1378
next in all 314
next in an -539
next in any 707
next in at -421
next in bcc -138
next in between -433
next in by -352
next in case -103
next in clear 517
next in context 1173
next in doubt -773
next in each 344
next in employee -829
next in every 189
next in favour 651
next in files 616
next in five -792
next in for 640
next in force 376
next in from 51
next in front 180
next in full -37
next in here 1269
next in it -369
next in its 1377
next in later 43
next in markdown -939
next in memory -1342
next in most -91
next in notes 294
next in one -818
next in order -64
next in other 789
next in our -74
next in part -749
next in passing 1070
next in person -296
next in place 63
next in plain -872
next in production -1144
next in question 389
next in that 713
next in the 382
next in their 725
next in them -1183
next in this 342
next in to -51
next in use -376
next in user -704
next in whatever 520
next in which 823
next in your 946
next include the -56
next including the -815
next including those 1475
next index url 1121
next insert update -857
next inside the -319
next installs a -675
next instead of -1027
next instructions for -591
next insurance number 535
next into <path> -102
next into <sign> 735
next into a -464
next invoice from -567
next invoice to -128
next irrespective of 1080
next is <sign> 454
next is a 380
next is about -386
next is added 313
next is already 578
next is always 1178
next is an 536
next is at -84
next is available 739
next is being -317
next is best 584
next is billed -1266
next is broken -407
next is called -973
next is changed -46
next is complete 800
next is configured -631
next is connected 466
next is cut -1068
next is deleted -543
next is done -699
next is dropped -1068
next is empty -920
next is enough -1058
next is expected 930
next is false -1073
next is filled 119
next is final -519
next is fine 145
next is finished -1054
next is for 271
next is forwarded -1141
next is found 145
next is given 64
next is gone -1161
next is how -474
next is in 183
next is it -943
next is kept -706
next is left 285
next is listed -84
next is loaded 552
next is locked -54
next is logged -1187
next is made -1326
next is meant 171
next is missing -617
next is more -949
next is needed -1459
next is never -1370
next is no 65
next is not -354
next is of 906
next is on 360
next is one 170
next is only -272
next is open -113
next is opened 892
next is over 199
next is paid -968
next is part 180
next is possible -1177
next is put -574
next is read -120
next is recorded -1021
next is refused -1098
next is rejected 27
next is replaced -977
next is reported 219
next is required 183
next is returned -1117
next is safe -1102
next is saved -1162
next is sent -1463
next is shown -370
next is still -42
next is stored -598
next is taken -919
next is that -1297
next is the 1234
next is there 60
next is to 1652
next is told 688
next is true -328
next is uploaded -800
next is used -242
next is visible -657
next is what 976
next is why -315
next is working 133
next is written -1017
next isn't returned -986
next iso <sign> -162
next it a -56
next it again -927
next it and 249
next it as 842
next it at -979
next it back -129
next it be 659
next it before -291
next it by 106
next it came -994
next it can -1036
next it can't -1248
next it changes 498
next it contains -663
next it do -226
next it does -107
next it doesn't -425
next it exists -529
next it fails -1134
next it first -296
next it for -241
next it from 948
next it goes 215
next it has -166
next it holds -149
next it if -747
next it in 400
next it into 1248
next it is 531
next it isn't 808
next it keeps -485
next it later -274
next it lists 262
next it looks -854
next it may -449
next it must -589
next it needs -879
next it never -23
next it on 586
next it once -733
next it only -788
next it out 997
next it over 441
next it reads -904
next it returns -962
next it runs -994
next it says -236
next it should -970
next it so -750
next it stands -69
next it takes -276
next it that 1068
next it the -663
next it to 112
next it under 436
next it up 1186
next it was 166
next it when -734
next it will -473
next it with -147
next it without 186
next it would 928
next it you 286
next it's a 25
next items and 104
next its id -996
next its number 145
next its output 610
next its own -1110
next its owner 289
next its place 1256
next its text 509
next its url -742
next its value 1133
next job id -755
next job is 707
next job on -812
next job to -902
next just the 498
next keep a 188
next keep it -1256
next keep quiet 880
next keep the -338
next keep to 286
next keeps its -561
next keeps the 68
next kept as -538
next kept for -1570
next kept in -590
next kept on -134
next key and -878
next key is -599
next key material 326
next key to -352
next key value -824
next keys and -75
next keys are -1224
next keys to 280
next know the -110
next known interactions 212
next known to 497
next language and -757
next language of -1349
next last <sign> -225
next last changed -524
next last four -299
next last lines -849
next last ten 489
next last user 1033
next later on 196
next later sessions -144
next leave a 356
next leave it 1054
next leave out -2069
next leave the 270
next leave them -148
next leaves the -1189
next left out -1351
next length mass -460
next less than -576
next let the -294
next lets the 339
next level of 864
next like <sign> -756
next limit <sign> -577
next limit of -1118
next limits <sign> -1074
next line and -555
next line in 374
next line manager 54
next line numbers -896
next line of 1113
next line that 436
next line to 245
next line with 98
next lines in 746
next lines of 441
next link can -879
next link for -1006
next link in -1158
next link that 588
next link to 195
next links are -1091
next list and 893
next list as 1018
next list for -628
next list is 924
next list it 919
next list of -301
next list the -893
next list them -477
next list to 28
next listed in -826
next listed with -205
next listing of 1458
next lists a -938
next lists the -872
next lists what -962
next live in -1050
next loads a -767
next local files -241
next log and 301
next log file -573
next log in -337
next log lines -1036
next log of -427
next log that -1139
next log with -925
next logs a -844
next logs and -49
next logs are -964
next long as -318
next long term 1009
next longer be 378
next longer than -1016
next look at -1134
next look for -351
next look in 130
next look like -565
next look through 685
next look up -387
next looked at -616
next looked up 1289
next looks for -1027
next looks up -322
next machine and -850
next made by -284
next made up 1388
next mail address -341
next mail addresses -762
next mail and -762
next mail from 240
next mail it -234
next mail or 361
next mail server 659
next mail thread -681
next mail to -432
next mail tool 441
next mailbox with -451
next mailed to -1098
next mails and 1186
next mails to -773
next major version -880
next make a 1055
next make it 501
next make sure -1062
next make the 588
next make up 559
next makes a 67
next makes the -668
next manager for -216
next marked confidential -365
next marks a -945
next match a -778
next max <sign> -1023
next may be -86
next may contain -1082
next may have -1296
next may hold -1128
next may not 119
next may use 207
next means of 1417
next means that -661
next meant for 488
next members of 263
next memory and 998
next mention it -803
next mention that -1287
next mention the -338
next mention this -1031
next merges a -597
next message and -946
next message for -703
next message from 430
next message in 47
next message is -1130
next message to -1245
next messages and 146
next messages are -230
next messages of -704
next migration to 266
next minutes and 55
next minutes for -708
next missing and -964
next missing from 768
next missing the -1174
next mode <sign> 647
next more than -675
next most <sign> -1103
next must be -1320
next must call -885
next must have -1505
next must not -1576
next must run -958
next name and 713
next name as -829
next name in -726
next name is -976
next name of -759
next name or -1263
next name the -652
next name to -1114
next name with 380
next names and 128
next names are -1400
next names in -1024
next names of -206
next names one 504
next names the -1117
next near a -546
next need a 95
next need no 857
next need not 1302
next need the -833
next need to 1422
next needed for -383
next needs no 413
next needs the -1068
next never ask -971
next never call -712
next never mention 37
next never pass -803
next never put -1258
next never returned -969
next new one -1012
next newest first -956
next next <sign> 621
next next step -982
next next to 39
next ninety days -507
next no access -1185
next no confirmation 219
next no file -879
next no further 275
next no longer 1090
next no matter 1558
next no more -1123
next no need 1506
next no one 704
next no other 442
next no verify 1109
next none is -253
next not a -462
next not accepted -984
next not add -1087
next not an -357
next not ask 248
next not be -288
next not by 582
next not call -580
next not contain -546
next not count -1114
next not edit 109
next not exist -872
next not follow -1047
next not for 586
next not found 345
next not from 841
next not guess -817
next not have 68
next not look -1060
next not make -1044
next not need 348
next not only 307
next not pass -1066
next not passed -574
next not put 242
next not read 347
next not repeat -519
next not returned -1587
next not run -827
next not see -130
next not send -886
next not sent -1062
next not set -347
next not show -705
next not shown -91
next not store -896
next not stored -959
next not tell 556
next not the -471
next not to -120
next not try -710
next not use -556
next not work -712
next not write 21
next note for -138
next note in -57
next note on 833
next note that -287
next note to 53
next notes and 571
next notes are 349
next nothing and -1062
next nothing else 692
next nothing is -1388
next nothing to -498
next now and 38
next now on -38
next npm package -529
next number and 1166
next number are -28
next number as 488
next number from 159
next number is -1180
next number of -1004
next number to 206
next number with -659
next numbers and 912
next numbers are -1514
next of <identifier> 1058
next of <path> 372
next of <secret-place> 545
next of <sign> 392
next of a -951
next of all 250
next of an -984
next of any 907
next of birth 653
next of each 889
next of every 2188
next of guessing -813
next of it 1198
next of its -454
next of one -1242
next of other 1368
next of our 889
next of people -966
next of printenv 1256
next of secrets -119
next of text 528
next of that -437
next of the 460
next of their 868
next of them 309
next of this -151
next of those 346
next of two -1000
next of use 747
next of what 1941
next of your 147
next off by -910
next off in -465
next off the 446
next offer the -205
next old one 527
next older than -859
next on <identifier> 460
next on <sign> -223
next on a -751
next on all 1361
next on an -614
next on and 161
next on any 1291
next on as 352
next on behalf 98
next on call -364
next on each 369
next on every 194
next on file 948
next on it 318
next on its 249
next on or -552
next on our -430
next on that 483
next on the 330
next on their -152
next on this 444
next on to 1084
next on what -968
next on with 375
next on your -416
next once a -980
next once and -1274
next once per -1505
next once the 340
next one after 923
next one and 802
next one by 460
next one call 1001
next one file -111
next one for 136
next one from -1012
next one in 1077
next one is 206
next one line -383
next one message -205
next one more 1233
next one of -738
next one or -1055
next one per 851
next one sentence -1026
next one that 669
next one the -136
next one thing 1021
next one time 653
next one to 154
next one up -444
next one with -313
next ones are -99
next ones that 305
next only a 675
next only after -1219
next only and -1083
next only be 113
next only call -880
next only for -1465
next only if -1152
next only in 246
next only on -414
next only one -240
next only query -580
next only sql -524
next only the -250
next only those -638
next only to -803
next only what -1061
next only when -1410
next only with -414
next only works -185
next open <secret-place> 155
next open a -1036
next open in -121
next open it -1028
next open pull 762
next open the 43
next open to -95
next open with 568
next opened in 1216
next opening hours 491
next opens a -940
next opens the 473
next operating system -1036
next operator has -1155
next or <identifier> 22
next or <path> -734
next or <sign> -1028
next or a -1126
next or after -122
next or any 1032
next or ask 501
next or asks -871
next or changes 68
next or delete -1001
next or from -1019
next or html -594
next or id 512
next or in -761
next or more -847
next or not 1468
next or number -748
next or the 851
next or when -695
next order for 678
next order given 318
next order of 231
next order to -1149
next order with 131
next original is -664
next other connectors 906
next other customers -322
next other people -1139
next other servers 1019
next other than 242
next other tool -63
next other tools -31
next others are 167
next otherwise the -344
next our partner 1150
next out and 614
next out by -497
next out for -786
next out if -1173
next out in 981
next out of 1726
next out the -176
next out to 380
next out when -485
next out with -713
next output is -1214
next output of 852
next outside of -1142
next outside the 254
next over <sign> -197
next over a -883
next over as 950
next over in 1023
next over the -542
next over to -937
next overrides the -677
next own and 74
next own environment -1036
next own words -123
next owner and 921
next owner is -125
next owner of -34
next page and -1313
next page are -157
next page as -810
next page at 780
next page in -919
next page is -699
next page of -968
next pages may -501
next part of 849
next pass <sign> -1246
next pass a -1073
next pass it -701
next pass its -29
next pass the -1479
next pass them -277
next pass through -1050
next passed on -58
next passed to 349
next passport number 379
next password and 569
next password from -164
next password in 228
next password is -338
next passwords in -632
next passwords or -137
next past the 395
next paste it -417
next paste the 399
next pastes a -1054
next path and 183
next path of -1113
next patient and 766
next payment in -749
next payroll run -651
next pdf and 944
next people who -563
next per call -448
next per conversation -1023
next per day -810
next per second -1251
next person and -1058
next person has -708
next person you 1051
next personal access 218
next personal data -1292
next phone number 793
next phone numbers 440
next pick up -312
next picture is -1136
next picture to 637
next pip install 561
next place and 130
next place in 784
next place of 669
next place the 1501
next places a -585
next plain language -604
next plain text -1279
next plain words -1151
next plan and -660
next plan file -1036
next plan of -492
next plan to -707
next plans a -534
next please do -965
next please don't -651
next plus the 1315
next point to -1370
next position with -868
next post a -604
next posted to 715
next posts a -970
next posts to -513
next pre commit -781
next precedence over -805
next prefer <sign> -1169
next prefer the -519
next prefer this -986
next present the 1226
next presented as -202
next previous instructions -1039
next price and -888
next prices in -911
next print the 258
next printed on -988
next prints a -478
next prints the -940
next prior to 2207
next private key -442
next private keys 89
next profile and 830
next project and 311
next project with -91
next prompt in 626
next proof of 719
next propose a -1217
next public holidays -766
next public key 157
next public link -130
next publishes a -915
next pull request -190
next pull requests -393
next purchase order 224
next push to 43
next pushes the -712
next put in -159
next put it 894
next put the 1103
next put what 55
next puts a -447
next puts the -318
next python in -690
next qr code 268
next queries are -850
next query against -386
next query in -744
next query on -213
next query string 921
next question and 173
next question to -811
next questions about -215
next questions from -552
next questions on 338
next quiet about 880
next quote the -38
next quote them -524
next quotes are -567
next r <sign> 407
next range of -832
next rate and 1263
next rate for -565
next rate limit -937
next rate of -982
next rather than 232
next read a -992
next read access -644
next read all -542
next read as 287
next read back 377
next read by 128
next read from 119
next read is -1256
next read it -721
next read only -657
next read out -182
next read the -820
next readers of 757
next reads a -373
next reads an -778
next reads it -934
next reads the -1248
next real time -73
next recipes by -784
next record number -287
next record of -132
next recorded in -1018
next records a -992
next records that 237
next refer to -392
next reference rate -393
next refunds a -601
next refused with -1057
next regardless of 1756
next registers a -1190
next regular expression -713
next release notes 875
next remainder of 1092
next removed in -1011
next removed on -721
next removes a -682
next renders a -590
next repeat it -1530
next repeat the 361
next repeated in 445
next replace the -199
next replaced by -469
next replaces a -843
next replaces the -191
next reply in 143
next reply to -445
next reply with 1172
next report a 717
next report as -810
next report is -1031
next report it -434
next report the 114
next reported as -1017
next reported to 509
next reports a -775
next reports the -339
next request for -459
next request id -1215
next request in -1031
next request is 341
next request number -382
next request the 491
next request to 578
next request with -601
next requests a -987
next requests are -1074
next requests of 360
next required by -1292
next required for -626
next requires a 97
next requires the -1138
next resolves a -275
next rest of -214
next restart the -1044
next restarts a 186
next restores a -814
next result is -500
next results are -1272
next return a -949
next return the -667
next returned and -388
next returned as -761
next returned by -701
next returned to -269
next returned with -903
next returns <identifier> -1180
next returns a -1338
next returns an -461
next returns at -518
next returns it -1017
next returns its -463
next returns list -699
next returns name -837
next returns rows -418
next returns the -1108
next returns up -503
next rf <path> 1234
next rfc <sign> -945
next right after -107
next right to -211
next rm rf 221
next role and -37
next role to -34
next rounded up 283
next rows and -1207
next rows as -490
next rows with -98
next rule for 511
next rule to -101
next rules are -968
next rules of -836
next run <identifier> 666
next run <sign> -1375
next run a -720
next run as -163
next run by -361
next run for -919
next run in 605
next run is -820
next run it -655
next run the -295
next run this -871
next run with -558
next runs a -186
next runs an -820
next runs in -749
next runs the -932
next s <url> 1372
next safe to -142
next said to 861
next same folder 1311
next same name -267
next same turn 1080
next save a -844
next saved in -486
next saves a 189
next saves the -1206
next say and 635
next say it 1147
next say so -1394
next say that -231
next say the 389
next saying so -357
next saying that 439
next says how 418
next says so -1111
next says that -113
next scans a -540
next scans the -1046
next schedules a -639
next score and -970
next scores a -544
next screenshot of -388
next search and 269
next search for -686
next search in -1005
next search over -605
next search the -765
next search tool 1254
next search tools 1329
next search with -713
next searches the -1470
next secret from -1035
next secrets are -970
next secrets in -407
next see a -472
next see it -202
next see the -1009
next see them -267
next see this -935
next see which -409
next see who -1051
next seed phrase 250
next seen in 905
next seen the -449
next sees it -1152
next sees the 537
next send a -547
next send an -650
next send it -104
next send the 190
next sends a -1232
next sends an -31
next sends the -890
next sent as -25
next sent to -1297
next sentences and 327
next separated by 956
next server and 181
next server are 867
next server for 1378
next server gives -557
next server has -1015
next server is 465
next server keeps -721
next server runs 30
next server with 483
next server's <identifier> 1100
next servers are 673
next service account 854
next service is 147
next session and 395
next session cookie 542
next session id -819
next session is -148
next set <identifier> 407
next set <sign> -1336
next set a -1116
next set by -76
next set in -1278
next set it 203
next set the 388
next set to 268
next set up 1171
next sets a -908
next sets the -305
next setting <identifier> -115
next sh in 1068
next shall be 518
next share a -565
next share the 1034
next shared with -630
next shares a -880
next shares the -790
next shell command 165
next shell history 1296
next shell tool 623
next shipping label -852
next should have 400
next should not -158
next should the 722
next should use -131
next show it -156
next show the -1148
next show them 66
next show up -23
next shown as -475
next shown in -736
next shown on -1131
next shown to -543
next shown with -916
next shows a -1324
next shows an 276
next shows the -628
next shows up -114
next shows what -897
next sign in -713
next signed in -1067
next signed off -51
next since the -199
next since they -1020
next single request -821
next skip the 574
next snapshots are 575
next so and -1537
next so ask -936
next so do -1223
next so don't -1035
next so far 1164
next so in -769
next so it 467
next so leave 475
next so please -187
next so read -1091
next so that 1254
next so the 612
next so they -47
next so use -262
next so when -1091
next so you -981
next sold out 1238
next somebody else -921
next something that -479
next soon as 1108
next sort by -1083
next sorted by 130
next source code -1031
next source files -895
next speak of 691
next sql query -413
next sql statement -445
next ssh <sign> 756
next stack trace -588
next staged changes -780
next staged diff -762
next stands in 579
next start it 122
next start of 171
next start the -291
next start with -1059
next started with 499
next starting with -51
next starts a -747
next starts an -812
next starts the -812
next starts with 431
next state is -725
next state it 393
next state of -976
next state that 852
next state the -819
next states a -791
next status and -423
next stay in -1213
next stays in -212
next stdout stderr -738
next step of -1058
next stop and -1397
next stops the -911
next store the 549
next stored card 683
next stored in -1438
next stores a 50
next straight away 888
next strength of 913
next sub agent -1243
next submits a -1078
next submits an -272
next submits the 400
next such a 659
next such as -2243
next sudo sh 1009
next suggests a -632
next summarises a -613
next summary of -86
next supplied by -1170
next supply the 883
next support case -984
next support ticket -627
next sure that -196
next swap the 1332
next switch off 574
next switched off 333
next switches a -863
next system and -322
next system prompt -785
next table in -713
next table is -713
next tags to -700
next take a -865
next take it 740
next take the 393
next taken from -1089
next takes a -545
next takes about -916
next takes the 292
next talk to -249
next target temperature -659
next task and -1155
next tell the -576
next tell them -764
next tells if -543
next tells you 850
next temperature of -711
next ten minutes -75
next tend to 1158
next tends to 401
next term memory 1009
next terms of -857
next test suite -502
next text and -885
next text as -899
next text before 359
next text between -552
next text file -759
next text for -913
next text from -887
next text in -1447
next text into -158
next text is -568
next text message -432
next text of 284
next text on -1322
next text or -772
next text search -861
next text so -653
next text that -1584
next text the 493
next text to -1345
next text with -646
next than <sign> -1349
next than a -1336
next than one -583
next than ten 398
next than the 222
next that <identifier> 1167
next that <sign> -317
next that a 792
next that all 705
next that an 198
next that and -266
next that are -983
next that begin -25
next that came 81
next that case -1266
next that contain -493
next that don't 131
next that file 774
next that gets -135
next that has -1176
next that holds -339
next that is 162
next that it 617
next that looks -313
next that makes 37
next that match -578
next that may -927
next that name 106
next that no 1301
next that nobody -84
next that nothing 254
next that of -172
next that only 285
next that other 801
next that the 934
next that they -160
next that was 231
next that way 1001
next that were -1034
next that you -746
next the <identifier> 718
next the <secret-place> -97
next the <sign> -35
next the account -84
next the account's -463
next the action -724
next the active -703
next the address 1320
next the addresses -268
next the admin 271
next the administrator -1265
next the agent 761
next the alarm 480
next the alert 51
next the amount -420
next the analysis -1137
next the answer -253
next the api -1150
next the app -1502
next the approval 278
next the archive -70
next the assistant 2039
next the attendees -471
next the audit -613
next the author 190
next the author's 316
next the background 199
next the backup 496
next the badge -839
next the balance 644
next the bank 638
next the bank's -341
next the banking -35
next the beginning 795
next the best -691
next the billing 604
next the board 778
next the body -359
next the bot -1011
next the branch 146
next the broker -1533
next the browser 824
next the browser's 1676
next the budget -1292
next the build -215
next the buyer -225
next the cache -194
next the calendar 305
next the call -451
next the caller -224
next the camera 497
next the card 687
next the carrier 33
next the cart 495
next the case 54
next the catalogue -1018
next the certificate 1012
next the change -29
next the changes -1150
next the channel 106
next the charge -332
next the chart -33
next the chat 42
next the cheapest 318
next the chosen -391
next the ci 320
next the city 180
next the client 1080
next the client's 1200
next the clinician -46
next the clipboard -262
next the cluster 155
next the code -1234
next the collection -729
next the command -398
next the comment -197
next the company -1513
next the company's -715
next the comparison 251
next the complete -53
next the configured 377
next the confirmation 1116
next the connected -1036
next the connection 514
next the consent -282
next the console -937
next the contact -476
next the contacts 840
next the container -779
next the content -896
next the contents 1398
next the context -59
next the conversation 896
next the conversion 332
next the count -140
next the course -303
next the crm 455
next the current -798
next the customer -292
next the customer's 1196
next the dashboard -1241
next the data -970
next the database 415
next the date -1384
next the day 1087
next the decision -855
next the default 1428
next the deploy 658
next the desktop -566
next the developer 1641
next the device -535
next the diff -217
next the difference 1038
next the directory -75
next the disk -501
next the document 119
next the documents 393
next the door 502
next the draft -1122
next the dump 956
next the earlier 313
next the editor 775
next the emergency -139
next the employee 510
next the employee's 448
next the end -145
next the engine -952
next the entire -1298
next the entries 593
next the entry 363
next the env -272
next the environment -929
next the error -1462
next the estimate -45
next the eu -1013
next the exact -1188
next the export 731
next the farmer 186
next the fee 610
next the feed -1105
next the field -895
next the fields -869
next the figure 500
next the figures 1164
next the file -322
next the file's 709
next the files 224
next the filesystem 665
next the final -307
next the first 916
next the flag 197
next the folder -198
next the following 370
next the forecast 1180
next the form -490
next the formatter 419
next the free 1029
next the front 1150
next the full 976
next the game -503
next the git 802
next the github 1456
next the given -1226
next the guest -810
next the harbour 1084
next the head 473
next the header -191
next the health 77
next the help -1120
next the hidden 293
next the history -1128
next the home 1538
next the host 550
next the host's 666
next the house 541
next the household -539
next the hr 973
next the hub -108
next the id -85
next the image 796
next the inbox 1270
next the index -1461
next the input -143
next the instructions 540
next the invoice 975
next the issue -704
next the job -817
next the kernel -977
next the key -654
next the keyboard 826
next the keychain 916
next the kubeconfig -197
next the label -345
next the language -1337
next the last 214
next the latest 231
next the latter 969
next the law -1295
next the learner -1096
next the ledger 283
next the legal -673
next the library's -32
next the licence -1005
next the like 436
next the limit 601
next the line 50
next the lines -751
next the link -771
next the list 972
next the listing 884
next the live -232
next the local -852
next the location -302
next the lock -244
next the log -439
next the login 372
next the machine -169
next the mail 203
next the mailbox 646
next the manifest 478
next the matter 487
next the meantime -113
next the member 405
next the memo 1096
next the merchant -337
next the merge -898
next the message -763
next the messages 946
next the middle -25
next the migration 893
next the missing 57
next the model 1148
next the month 356
next the most -173
next the name 437
next the names 812
next the national -977
next the nearest 355
next the network 83
next the new -602
next the newest 925
next the next 231
next the night 123
next the note 344
next the notebook -770
next the notes 353
next the number 258
next the official 403
next the old -525
next the on -210
next the one 564
next the ones 536
next the only 1218
next the open -524
next the operating -1107
next the operator 752
next the operator's 979
next the original 204
next the other 340
next the others -118
next the outcome 40
next the output 318
next the owner 955
next the owner's 514
next the package -180
next the page -710
next the parent 635
next the parser 280
next the partner 104
next the passage -930
next the password 267
next the path -390
next the patient -294
next the patient's 1094
next the payee 806
next the payee's 1122
next the payment -660
next the person 587
next the person's 1460
next the phone 807
next the picture -86
next the place 350
next the plan -349
next the platform 66
next the player -121
next the point -705
next the policy -854
next the position -527
next the present -463
next the preview -450
next the previous -1469
next the price -522
next the private 349
next the process 311
next the product -832
next the profile 146
next the project -576
next the project's -487
next the prompt -1353
next the proxy -472
next the public -218
next the pupil 940
next the query -156
next the question -525
next the queue 863
next the range -545
next the rate 114
next the raw 272
next the reader 1887
next the reading -232
next the readme 703
next the real 632
next the reason -1235
next the receipt 533
next the recipient 378
next the recipients 57
next the record 257
next the recording -449
next the records 401
next the reference -931
next the register -79
next the registry 545
next the release 326
next the remainder 1092
next the remote -601
next the reply -685
next the report -251
next the reporting 39
next the repository -774
next the request -733
next the response -1632
next the result 41
next the results 21
next the review 999
next the right -339
next the role -381
next the rows -135
next the rule -1465
next the rules -192
next the run -599
next the same 822
next the sandbox -340
next the saved 1545
next the scan -769
next the scanner 731
next the scheduler 439
next the schema -937
next the school 349
next the score 270
next the script -586
next the search -1356
next the second 709
next the secret -1386
next the secrets 573
next the security -581
next the sender -270
next the sentence 1192
next the server -1861
next the server's -1144
next the service -337
next the session 213
next the settings -712
next the shared 306
next the shell 1500
next the shift -177
next the shop 351
next the shop's 204
next the sign -116
next the signature -737
next the signed -1368
next the signing 131
next the site -69
next the source -357
next the sql -185
next the staff -533
next the staged -874
next the start 288
next the state -1198
next the statistics 396
next the status -166
next the steps 454
next the stored 1176
next the strength 913
next the student -471
next the style -394
next the subject 1037
next the summary 984
next the supplier -512
next the system 762
next the table -104
next the tag 972
next the target -1307
next the task -443
next the teacher -188
next the team -359
next the team's -926
next the terminal 1387
next the terms -766
next the test -1095
next the tests 75
next the text -106
next the third 814
next the thread -546
next the three 635
next the ticket 418
next the time -52
next the title 471
next the token -1156
next the tool -1278
next the top 783
next the topic -141
next the total 85
next the transcript -517
next the translation -551
next the traveller 347
next the upload -1312
next the url -1085
next the user -701
next the user's 238
next the users 883
next the usual 233
next the value -573
next the values 1185
next the vat -628
next the vault -317
next the vendor 1056
next the vendor's 1023
next the version -1487
next the wallet 1186
next the ward 694
next the warehouse -331
next the way 1645
next the web -486
next the whole 390
next the window -775
next the word 945
next the work -1155
next the working -443
next the works -26
next the workspace 225
next the year -869
next the zone -315
next their own -356
next their password 402
next them and 736
next them as 231
next them by 1225
next them for 692
next them from 1617
next them if -963
next them in 1100
next them into 997
next them on 240
next them over 549
next them so -904
next them that -1386
next them the -435
next them to 872
next them up 517
next them with 274
next then <sign> -736
next then call -271
next then on -1146
next then the -354
next there and 207
next there are 370
next there is 354
next there's no -200
next these are 396
next they aren't 110
next they ask -401
next they can -148
next they don't -711
next they have -512
next they may 451
next they mean 123
next they need -852
next they say 1059
next they typed 671
next they want -40
next they were 294
next third parties -97
next this and 846
next this before -1214
next this call 727
next this chat 502
next this computer -170
next this conversation -1400
next this first -1003
next this for 540
next this in -728
next this is 119
next this machine -288
next this one 1158
next this over -860
next this project -528
next this server -446
next this server's 116
next this session 387
next this text 999
next this to -139
next this tool -707
next this when -746
next this workspace 1558
next those of 445
next those the 352
next those who -752
next though it 654
next though the 1275
next thread in -121
next three times -245
next through <identifier> 1810
next through <sign> 1431
next through <url> 1205
next through a -619
next through other 302
next through the 419
next through this -617
next through whichever 1087
next ticket with -1021
next time and -506
next time code 585
next time codes -21
next time in -1335
next time of -395
next time out -118
next time the 1069
next time to 858
next time zone -622
next title and -204
next to <email-address> 1743
next to <identifier> 2438
next to <path> 681
next to <sign> 627
next to <url> 1610
next to a -993
next to add -1092
next to all -468
next to an -1063
next to another -1113
next to answer -990
next to any -437
next to anybody -348
next to anyone -44
next to ask 247
next to attach -113
next to avoid 465
next to be 1253
next to call -409
next to change -880
next to check -1134
next to come 1080
next to confirm -1240
next to contain 948
next to delete -640
next to do -699
next to each 856
next to everyone -1215
next to false 440
next to find -880
next to five -649
next to get -703
next to go -445
next to have 1460
next to include -84
next to it 512
next to its -49
next to keep 110
next to know 302
next to leave 434
next to list 518
next to log -159
next to look -173
next to make 1246
next to match 1057
next to mention 294
next to move -1046
next to obtain -989
next to one -768
next to open 22
next to other -553
next to our 902
next to paste 289
next to pay 732
next to pdf -698
next to production -1238
next to public 1133
next to read 188
next to remember -1059
next to report -164
next to run -69
next to save -236
next to say -871
next to see -974
next to send -810
next to shorten 665
next to show -993
next to state -561
next to stay 906
next to stop 153
next to take -1285
next to tell -461
next to ten -1101
next to that -596
next to the 42
next to their 282
next to them 719
next to this 631
next to translate -577
next to true 437
next to two -1010
next to type 91
next to us 864
next to use -1225
next to which -229
next to write -1295
next to you -158
next to your 975
next together with -23
next token from -759
next token in 728
next token is -1456
next token of 85
next tokens and -684
next told about -894
next told that 856
next told to -267
next told you 171
next tone of -732
next tool and 1646
next tool calls -37
next tool does -723
next tool for 660
next tool has 388
next tool in -53
next tool is 1069
next tool must -63
next tool of -24
next tool returns -805
next tool to 864
next tool with 1118
next tools are 1301
next tools of 597
next tools which -379
next tools you 1061
next top of -123
next topic is -382
next total and 89
next transcript of 258
next translate text -795
next treat it -634
next treat the 243
next treated as -494
next true and -191
next true to -727
next try again 818
next try other -433
next try to -1288
next turn on 1359
next twice the 1002
next two airports -574
next two currencies -599
next two minutes -936
next two or 237
next txt records -532
next type in 173
next type the -1288
next typed in -148
next u <sign> -238
next under <identifier> 627
next under <sign> 726
next under a -1143
next under settings -1418
next under the 1252
next units of -460
next unless <sign> -905
next unless asked -1119
next unless the -1239
next unless they -1238
next unless you -1319
next unlocks a -774
next until <identifier> -1256
next until it -1461
next until the 603
next until then -1246
next until they 335
next until when -1077
next up a 104
next up and 749
next up by 1318
next up in 1444
next up one 950
next up the -893
next up to -773
next up with 684
next update delete -857
next uploads a -1181
next uploads one -910
next uploads the 561
next url <url> 1142
next url and -741
next url encoded 599
next url of -299
next use <identifier> -316
next use <sign> -1175
next use a -822
next use for 46
next use it -777
next use only -884
next use that -540
next use the -618
next use this -505
next used and -1418
next used for -483
next used in -34
next used to -194
next used up -1214
next user about -1315
next user agent -1155
next user agrees -1065
next user and -643
next user as 281
next user asked -166
next user asks -465
next user at -992
next user before -1141
next user can -682
next user choose 114
next user describes -852
next user does -623
next user explicitly -68
next user first -861
next user for -874
next user gave -227
next user gives -445
next user had 1215
next user has -1035
next user how -1025
next user if -1204
next user in -838
next user is -108
next user may -973
next user mentions 351
next user message 289
next user name -371
next user named 214
next user names -375
next user needs -1264
next user or 270
next user pastes -123
next user picked -1151
next user said -731
next user says -1353
next user sees -1238
next user should -1370
next user so -1039
next user states -89
next user that -78
next user the -315
next user to -418
next user unless -659
next user wanted 379
next user wants -973
next user what -1035
next user when -1355
next user which -812
next user who -145
next user with -183
next user writes 489
next user's <secret-place> 656
next user's account -183
next user's address 153
next user's consent -271
next user's crontab -188
next user's e 889
next user's explicit -910
next user's home 877
next user's key -181
next user's last 1192
next user's machine 602
next user's mailbox 521
next user's name 823
next user's notes 1104
next user's own -639
next user's private 608
next user's request -49
next user's saved 704
next user's words 577
next users who 530
next uses the -1125
next using it 331
next using the 613
next valid for -134
next value and 443
next value in 133
next value is -148
next value of 704
next values are -864
next values in -165
next values into -914
next values of 487
next variable of -439
next variables are -956
next version <sign> -1150
next version and 108
next version is -781
next version of -902
next versions of -468
next via <identifier> 1495
next via the 604
next virtual machine -768
next visible in -1427
next visible to -889
next wait for -1527
next waiting for -184
next waits for -469
next want to 115
next wants a 802
next wants it 21
next wants the 739
next wants to -888
next warn the -1276
next was asked 1034
next was done -283
next was found 870
next was given 645
next way of 212
next way to 1105
next we are 548
next we would 696
next web and -776
next web form -449
next web page -918
next web search -436
next were asked -500
next were not -727
next wget qo 956
next what a -1207
next what an -683
next what happened 563
next what has -1360
next what is -1505
next what it 271
next what people -822
next what should -980
next what the 184
next what they 282
next what this -772
next what to -743
next what was 336
next what would -923
next what you 23
next whatever is 1068
next whatever it 1419
next whatever the 1133
next when <sign> -183
next when a 756
next when an 254
next when asked -113
next when it -837
next when one -854
next when there -903
next when they -208
next when to -750
next when you -1043
next whenever a 1017
next whenever the -480
next where a 303
next where the 1458
next where they 723
next where to -795
next whether a -911
next whether it -1212
next whether or 1189
next whether the -1497
next whether to -822
next which are 214
next which can 116
next which is 219
next which it -1162
next which one -961
next which the -190
next which they -502
next which this -643
next which you -680
next while it -351
next while the 903
next while this 1142
next while you 761
next who are -94
next who asks -298
next who gets -1237
next who have -819
next who is -327
next who last -524
next whole of 827
next whose name 783
next why and -1067
next why the 205
next wi fi 711
next wiki page -455
next will be -487
next will not 506
next window and -585
next with <email-address> 1013
next with <identifier> 905
next with <path> 346
next with <sign> -1013
next with <url> 1163
next with a 32
next with access -322
next with all 765
next with an 667
next with another 111
next with any -131
next with country -1122
next with each 1328
next with every -513
next with for -314
next with id -115
next with it 982
next with its -576
next with mode 182
next with names 1268
next with no 770
next with one -1333
next with other 184
next with our 515
next with source -449
next with status -629
next with sudo 298
next with that 792
next with the 733
next with their -92
next with them 624
next with this 368
next with time -956
next with what 292
next with whatever 944
next with which -697
next with you -1315
next with your 213
next within <sign> -424
next within the 87
next within two -894
next without a 618
next without an -761
next without asking -413
next without it -1205
next without one -927
next without saying -162
next without the 184
next word for 242
next words and 789
next words from 376
next words in -1201
next working days -815
next works council 108
next would be 767
next would change -548
next would only 884
next write a -825
next write it -64
next write the -1151
next write to -340
next writes a -1051
next writes the -1172
next written by -455
next written into -406
next written to -437
next you and 1144
next you are 301
next you call -415
next you can -218
next you can't -1348
next you cannot -1056
next you could 432
next you do 142
next you don't -1122
next you get -1734
next you have -122
next you may -202
next you must -1835
next you need -664
next you only -660
next you present 241
next you read 459
next you remember -869
next you repeat -656
next you see -181
next you should -2303
next you show 990
next you sure 1071
next you tell 852
next you the -451
next you to -535
next you use -359
next you were 958
next you will 70
next you would -691
next you write -634
next your answer 643
next your own 430
next your reply -291
next your system -288
next your user 1225
next く だ 119
next さ い 119
next さ れ 928
next し て 555
next し ま -471
next だ さ 119
next て く 166
next に は 257
next ま す -75
next 下 的 1085
next 不 要 332
next 保 存 -169
next 信 息 -1055
next 内 容 76
next 工 具 346
next 录 下 1085
next 查 询 481
next 用 户 73
next 目 录 367
next 请 先 59
next 调 用 234
next 送 信 484
object aside answer after 804
object aside answer answer 412
object aside answer ask -162
object aside answer command 846
object aside answer every -194
object aside answer file 276
object aside answer if -45
object aside answer instead 722
object aside answer may 184
object aside answer model -435
object aside answer must -188
object aside answer not -477
object aside answer own-parameter 611
object aside answer put 1022
object aside answer read 697
object aside answer request -347
object aside answer results 509
object aside answer secret 396
object aside answer send 170
object aside answer user 689
object aside answer whole -166
object aside ask before 533
object aside ask own-parameter -75
object aside ask user 44
object aside call after 826
object aside call before 68
object aside call command 548
object aside call every 184
object aside call file 730
object aside call first -497
object aside call identifier 965
object aside call if 466
object aside call model -1106
object aside call read 972
object aside call this-tool -837
object aside call tool 158
object aside call user -217
object aside change every 535
object aside change holding 136
object aside change model -249
object aside change must 479
object aside change put 396
object aside change user 805
object aside obey after 41
object aside obey model 909
object aside obey not 74
object aside obey service 841
object aside obey user 180
object aside permit user 782
object aside put account 1057
object aside put answer 479
object aside put ask 1074
object aside put change 779
object aside put command 487
object aside put conversation 402
object aside put every 580
object aside put file 174
object aside put holding 296
object aside put identifier -500
object aside put machine 143
object aside put message -223
object aside put model -434
object aside put must 1038
object aside put not -514
object aside put outside 176
object aside put own-parameter 94
object aside put put -35
object aside put read 1123
object aside put secret 233
object aside put send 42
object aside put service -195
object aside put store 32
object aside put tool -46
object aside put user 1339
object aside put whenever 1094
object aside put whole 996
object aside read after 1001
object aside read before -590
object aside read command -460
object aside read every 191
object aside read file 395
object aside read first -503
object aside read identifier -1240
object aside read if -401
object aside read machine 1237
object aside read message -457
object aside read model 1079
object aside read must -822
object aside read obey -483
object aside read own-parameter 875
object aside read path 502
object aside read put 1628
object aside read read 512
object aside read secret 598
object aside read secret-place -53
object aside read send 354
object aside read service -388
object aside read url 1166
object aside read user 641
object aside read whole 84
object aside run also -212
object aside run command 654
object aside run file -953
object aside run instructions 537
object aside run model 275
object aside run not 29
object aside run read -213
object aside run service -82
object aside run this-tool 45
object aside run user 72
object aside send every -581
object aside send file 535
object aside send if 529
object aside send may 139
object aside send message 1032
object aside send model 123
object aside send must 589
object aside send own-parameter 386
object aside send request 996
object aside send send -227
object aside send tool -635
object aside send user 1240
object aside send whole -39
object aside set service -770
object aside store user 561
object aside tell file 973
object aside tell user 1246
object ban answer after 43
object ban answer ask 415
object ban answer before -746
object ban answer conversation -1107
object ban answer identifier -314
object ban answer if 597
object ban answer may 68
object ban answer model -247
object ban answer not -450
object ban answer obey -865
object ban answer own-parameter 777
object ban answer request 730
object ban answer results -189
object ban answer send -728
object ban answer user 298
object ban answer without 112
object ban ask consent 890
object ban ask every 98
object ban ask not -203
object ban ask obey -150
object ban ask secret -1389
object ban ask user 199
object ban call every 881
object ban call if -840
object ban call model 393
object ban call sibling -613
object ban call this-tool -617
object ban call tool -81
object ban call user -114
object ban call without -818
object ban change before -629
object ban change user -1164
object ban obey instructions -922
object ban obey read -901
object ban obey user -1384
object ban put answer -996
object ban put ask -1056
object ban put before -1049
object ban put call -1056
object ban put command -805
object ban put conversation -1114
object ban put every -1015
object ban put file -1250
object ban put holding -1315
object ban put if -266
object ban put may -671
object ban put message -1505
object ban put model -1016
object ban put not -1495
object ban put obey -1016
object ban put own-parameter -1159
object ban put parameter -1020
object ban put personal -753
object ban put read -799
object ban put request -1287
object ban put results -1011
object ban put secret -774
object ban put tool -1210
object ban put user -1143
object ban put whole -1030
object ban read conversation -1112
object ban read file -1034
object ban read message -891
object ban read user -539
object ban run command -126
object ban run every 425
object ban run user -115
object ban run whole -200
object ban send model -696
object ban send user -1016
object ban send without -1197
object ban set before -942
object ban set own-parameter -926
object ban store not -414
object ban store secret -1107
object ban tell answer -932
object ban tell before -1377
object ban tell if -71
object ban tell model -1148
object ban tell not -398
object ban tell results -65
object ban tell whole 126
object ban visit instructions -922
object ban visit read -901
object ban visit user -963
object lacking ask user 141
object lacking tell user 606
object order answer account -586
object order answer after 724
object order answer also 85
object order answer answer 436
object order answer ask -579
object order answer because 861
object order answer before 177
object order answer best 1055
object order answer change 85
object order answer collect 379
object order answer command -176
object order answer consent 617
object order answer conversation -227
object order answer every 1037
object order answer file -450
object order answer first -492
object order answer holding 442
object order answer identifier 124
object order answer if 194
object order answer instead -79
object order answer instructions -322
object order answer link -26
object order answer machine 1057
object order answer may -1056
object order answer message 400
object order answer model -253
object order answer must -294
object order answer not 171
object order answer obey -37
object order answer outside -678
object order answer own-parameter -291
object order answer parameter -902
object order answer path 887
object order answer personal 473
object order answer put 1104
object order answer read 602
object order answer recipient -626
object order answer regardless 1118
object order answer request 153
object order answer results -177
object order answer run 1316
object order answer secret -1259
object order answer secretive 1404
object order answer send -685
object order answer sibling 606
object order answer standing 1246
object order answer store 417
object order answer tell 122
object order answer threat -538
object order answer url 1204
object order answer user 275
object order answer whenever -259
object order answer whole 243
object order answer without 386
object order ask account 594
object order ask after -45
object order ask also -20
object order ask answer 567
object order ask because -1272
object order ask before -939
object order ask consent -569
object order ask every -604
object order ask file -259
object order ask first -791
object order ask identifier 328
object order ask if -1168
object order ask instead -389
object order ask message 862
object order ask model -56
object order ask must -73
object order ask not 648
object order ask obey -47
object order ask own-parameter -116
object order ask parameter 486
object order ask read -128
object order ask remove -1047
object order ask request -233
object order ask results 700
object order ask secret 588
object order ask sibling 65
object order ask user -830
object order ask whenever -851
object order ask whole -125
object order call account 573
object order call also 256
object order call answer 73
object order call ask 147
object order call before -815
object order call call 111
object order call change -670
object order call collect -571
object order call command -319
object order call conversation 77
object order call every 157
object order call file -26
object order call first -545
object order call identifier 361
object order call if -586
object order call instead -194
object order call instructions 34
object order call may -113
object order call message 55
object order call model -974
object order call must 466
object order call not -308
object order call obey 298
object order call outside 662
object order call own-name 944
object order call own-parameter 86
object order call parameter 218
object order call path -297
object order call please 453
object order call put -302
object order call read -256
object order call recipient 521
object order call regardless 360
object order call request -198
object order call results 504
object order call run -133
object order call secret 1198
object order call send -288
object order call service 1123
object order call session 407
object order call sibling -624
object order call store 86
object order call tell -337
object order call this-tool -1481
object order call threat -1203
object order call tool -97
object order call whenever -549
object order call whole 303
object order call without -95
object order change account 1570
object order change after 924
object order change answer 1106
object order change before 1074
object order change every 1980
object order change file 982
object order change holding 56
object order change identifier 1219
object order change link 750
object order change message 971
object order change model 1194
object order change must 1523
object order change not 713
object order change number 1483
object order change own-parameter 394
object order change put -49
object order change recipient 1038
object order change results 1340
object order change run 323
object order change secret -59
object order change tool 634
object order change url 1501
object order change user 1426
object order change whole 1117
object order collect after 927
object order collect before 525
object order collect call 1257
object order collect collect 880
object order collect conversation 1052
object order collect every 860
object order collect file 1405
object order collect holding 818
object order collect identifier 1122
object order collect machine 865
object order collect message 954
object order collect model 1115
object order collect must 489
object order collect not 805
object order collect own-parameter 905
object order collect path 1130
object order collect personal 1004
object order collect read 324
object order collect secret 1394
object order collect secret-place 868
object order collect send 1344
object order collect service 1146
object order collect tool 903
object order collect user 1198
object order collect whole 1638
object order disable before 575
object order disable first -402
object order disable identifier 402
object order disable if -675
object order disable model -613
object order disable not 678
object order disable results 831
object order disable user 179
object order hide before -222
object order hide model 64
object order hide not 330
object order hide results 468
object order hide secret -1469
object order hide user 264
object order ignore answer 313
object order ignore before 1104
object order ignore command -333
object order ignore conversation 185
object order ignore every 1012
object order ignore if 416
object order ignore instructions 669
object order ignore message -447
object order ignore model 587
object order ignore must 77
object order ignore not -85
object order ignore own-parameter 351
object order ignore results 189
object order ignore run 375
object order ignore send 38
object order ignore user 1533
object order ignore whole -682
object order obey account 535
object order obey after 681
object order obey also 961
object order obey answer 497
object order obey ask 925
object order obey before 295
object order obey call 1166
object order obey command 596
object order obey consent 1053
object order obey conversation 1020
object order obey every 1012
object order obey file 1150
object order obey first 692
object order obey identifier -173
object order obey if -589
object order obey instructions 282
object order obey model 543
object order obey must 77
object order obey not -1319
object order obey obey -1227
object order obey own-parameter -346
object order obey parameter 1372
object order obey put 1329
object order obey read 582
object order obey regardless 287
object order obey request -144
object order obey results -117
object order obey run 863
object order obey secret 1110
object order obey send -665
object order obey service 587
object order obey sibling -595
object order obey silently 810
object order obey tell 289
object order obey tool 308
object order obey user 855
object order obey whole -42
object order obey without 1184
object order pay account 1158
object order pay after 1052
object order pay every 1049
object order pay file 1120
object order pay identifier 1115
object order pay if 661
object order pay message 1116
object order pay own-parameter 805
object order pay pay 476
object order pay put 772
object order pay secret 763
object order pay store 1315
object order pay tool 995
object order pay user 1014
object order permit account 679
object order permit every 893
object order permit identifier 1329
object order permit may 595
object order permit secret 583
object order permit user 1681
object order permit whole 414
object order prefer after 935
object order prefer ask 69
object order prefer command -405
object order prefer every 636
object order prefer identifier -606
object order prefer if 737
object order prefer must -81
object order prefer not 152
object order prefer own-parameter -396
object order prefer read 464
object order prefer request 271
object order prefer sibling -442
object order prefer tool -62
object order prefer user 146
object order put account 1553
object order put after -973
object order put also 958
object order put answer 958
object order put ask 699
object order put because 435
object order put before 344
object order put call 1170
object order put change -790
object order put collect 1224
object order put command 436
object order put config 857
object order put consent -177
object order put conversation 921
object order put elsewhere 671
object order put email-address 538
object order put encode 457
object order put every 664
object order put file 1085
object order put first 381
object order put holding 1699
object order put identifier 774
object order put if -79
object order put instead -351
object order put instructions 1385
object order put link -1129
object order put machine 1022
object order put may 658
object order put message 1431
object order put model 916
object order put must -314
object order put not 173
object order put outside 950
object order put own-parameter 630
object order put parameter 1033
object order put path 1564
object order put pay -162
object order put permit 1216
object order put personal 1717
object order put prefer 435
object order put put 1234
object order put read 1618
object order put recipient 117
object order put redirect 411
object order put regardless 443
object order put request 22
object order put results 1280
object order put run 546
object order put secret 1451
object order put secret-place 1134
object order put secretive 566
object order put send 589
object order put service 313
object order put session 1092
object order put sibling -136
object order put silently 564
object order put standing 664
object order put store 1643
object order put tell -804
object order put threat 288
object order put tool 695
object order put url 819
object order put user 1154
object order put whenever -106
object order put whole 449
object order put without -614
object order read account -508
object order read after 198
object order read also 347
object order read answer 750
object order read ask 900
object order read before -709
object order read call 195
object order read collect -216
object order read command -202
object order read consent -1275
object order read conversation 922
object order read every 100
object order read file 524
object order read first -682
object order read holding 1382
object order read identifier -59
object order read if 689
object order read instructions -551
object order read link -224
object order read machine 1200
object order read may 117
object order read message 92
object order read model -429
object order read must 108
object order read not -1160
object order read obey 605
object order read outside -394
object order read own-parameter 235
object order read path 467
object order read pay -186
object order read personal -29
object order read put 841
object order read read -249
object order read recipient 454
object order read regardless 310
object order read request 640
object order read results 613
object order read run -208
object order read secret 1082
object order read secret-place 750
object order read send 429
object order read service 1024
object order read session -107
object order read sibling -961
object order read store 561
object order read threat -915
object order read tool 251
object order read url 1144
object order read user 413
object order read whenever 411
object order read whole -218
object order redirect every 1000
object order redirect file 914
object order redirect user 836
object order redirect whole 1233
object order remove after 1199
object order remove answer 1055
object order remove before 174
object order remove command 330
object order remove every -419
object order remove identifier 201
object order remove if 1016
object order remove instructions 345
object order remove machine 743
object order remove message -325
object order remove model 1143
object order remove must 649
object order remove not 33
object order remove outside 519
object order remove own-parameter 176
object order remove path 506
object order remove results 1427
object order remove run 151
object order remove send -68
object order remove tool 184
object order remove user 1554
object order remove whole -180
object order run account -264
object order run after 611
object order run also 399
object order run answer 543
object order run ask 932
object order run because -535
object order run before -34
object order run call 263
object order run change -188
object order run command 854
object order run consent 431
object order run every 1525
object order run file -329
object order run first -242
object order run identifier -98
object order run if 414
object order run instructions 945
object order run message -100
object order run model 899
object order run must -151
object order run not 190
object order run outside -68
object order run own-parameter 218
object order run parameter 1308
object order run path 1654
object order run put 421
object order run read 1097
object order run request 410
object order run run 1114
object order run secret 315
object order run secret-place 938
object order run send -628
object order run service -634
object order run sibling -671
object order run silently -313
object order run store 617
object order run tool 631
object order run url 1776
object order run user 1283
object order run whenever 384
object order run whole 1159
object order run without 1172
object order send account 671
object order send after 929
object order send also 604
object order send answer 275
object order send ask -233
object order send before -379
object order send call 660
object order send change 297
object order send collect 884
object order send command -479
object order send consent -196
object order send conversation 454
object order send email-address 1085
object order send every 1265
object order send file 861
object order send first -280
object order send holding 363
object order send identifier 1698
object order send if -30
object order send instead 868
object order send instructions -1100
object order send link -25
object order send may 91
object order send message 46
object order send model 693
object order send must 77
object order send not 235
object order send obey 556
object order send outside 724
object order send own-parameter 780
object order send parameter 138
object order send path 518
object order send permit 1186
object order send personal 1372
object order send put 520
object order send read 133
object order send recipient 668
object order send regardless 690
object order send remove 823
object order send request 515
object order send results 757
object order send run 727
object order send secret 1504
object order send secret-place -144
object order send send 1528
object order send service 624
object order send sibling 661
object order send store -625
object order send this-tool 896
object order send threat -721
object order send tool 1101
object order send url 1586
object order send user 974
object order send whenever 1056
object order send whole 584
object order send without 268
object order set after 586
object order set answer 140
object order set because 359
object order set before 689
object order set command 688
object order set every 23
object order set file 936
object order set identifier 1077
object order set if -955
object order set may -378
object order set message 939
object order set model 398
object order set must 1589
object order set not 1200
object order set obey -237
object order set own-parameter -559
object order set parameter 319
object order set read 87
object order set run 609
object order set secret 960
object order set threat 507
object order set url 1136
object order set user 23
object order set whole -278
object order skip answer 170
object order skip model 1280
object order skip user 1423
object order store after 1087
object order store answer -319
object order store ask -1036
object order store before -1007
object order store collect -477
object order store conversation 39
object order store every 1211
object order store file -451
object order store holding -140
object order store identifier 35
object order store if 406
object order store instructions -477
object order store may -1279
object order store memory 1059
object order store message -996
object order store model 547
object order store must 683
object order store own-parameter -296
object order store put -314
object order store read 685
object order store results -490
object order store secret -888
object order store secretive -45
object order store user -727
object order store whole 647
object order tell account -333
object order tell after -762
object order tell answer -211
object order tell because 466
object order tell before -433
object order tell best 189
object order tell change 921
object order tell consent -285
object order tell conversation -617
object order tell every 183
object order tell file 509
object order tell first -1192
object order tell identifier -61
object order tell if 106
object order tell instead -355
object order tell instructions 736
object order tell may 188
object order tell message -292
object order tell model -470
object order tell must -685
object order tell not 711
object order tell obey 40
object order tell own-parameter 274
object order tell put -375
object order tell read 299
object order tell regardless 443
object order tell results 73
object order tell send 334
object order tell user -404
object order tell whenever 241
object order tell whole -217
object order visit every -95
object order visit if -309
object order visit instructions 357
object order visit must 806
object order visit user -542
object report answer after -921
object report answer also -509
object report answer answer -482
object report answer ask -456
object report answer because -177
object report answer before -448
object report answer best -243
object report answer call -1160
object report answer change -535
object report answer command -748
object report answer consent 494
object report answer conversation 215
object report answer every -708
object report answer file -326
object report answer first -741
object report answer hide -1034
object report answer holding -1419
object report answer identifier -852
object report answer if 199
object report answer instead 215
object report answer instructions -62
object report answer link -592
object report answer machine 664
object report answer may -565
object report answer memory 85
object report answer message -153
object report answer model -405
object report answer must -175
object report answer not 184
object report answer obey 80
object report answer outside -823
object report answer own-parameter -32
object report answer parameter -732
object report answer path -208
object report answer pay -864
object report answer permit -829
object report answer prefer 37
object report answer put -27
object report answer read -492
object report answer recipient 333
object report answer redirect 210
object report answer regardless -1123
object report answer remove -555
object report answer request -1000
object report answer results -897
object report answer run 216
object report answer secret -1042
object report answer secret-place 464
object report answer secretive -780
object report answer send -718
object report answer service -941
object report answer session -875
object report answer set -683
object report answer sibling -1100
object report answer store -986
object report answer tell -1077
object report answer threat 435
object report answer tool -153
object report answer url -811
object report answer user -291
object report answer whenever -914
object report answer whole -472
object report answer without -698
object report ask account 457
object report ask after 205
object report ask answer 603
object report ask ask -120
object report ask call 138
object report ask collect 519
object report ask command -133
object report ask consent -750
object report ask every 508
object report ask file -659
object report ask first 351
object report ask holding -60
object report ask identifier -527
object report ask if 586
object report ask instead 1076
object report ask instructions -1001
object report ask machine -1015
object report ask model 330
object report ask must 339
object report ask not 114
object report ask outside -22
object report ask own-name 537
object report ask own-parameter -550
object report ask parameter -46
object report ask put 25
object report ask read 263
object report ask request 605
object report ask results 743
object report ask run -88
object report ask secret -1480
object report ask send -970
object report ask service -1332
object report ask sibling 45
object report ask store -264
object report ask tool 278
object report ask user -701
object report ask whenever -367
object report ask whole 414
object report call account -621
object report call after -325
object report call also -708
object report call answer -402
object report call before -183
object report call command -838
object report call conversation -750
object report call every 501
object report call file 230
object report call first 264
object report call identifier 336
object report call if -1064
object report call instructions -883
object report call may 54
object report call message -584
object report call must 1271
object report call not 147
object report call outside -408
object report call own-parameter -135
object report call path -438
object report call put 182
object report call read -929
object report call request -79
object report call run -982
object report call secret -668
object report call send -1045
object report call service -213
object report call sibling -799
object report call this-tool -534
object report call threat 555
object report call tool -379
object report call user -472
object report call whole 277
object report change account -582
object report change after 499
object report change answer -1033
object report change ask -1047
object report change before -80
object report change call -1032
object report change collect -823
object report change conversation -879
object report change every -342
object report change file -1162
object report change first -891
object report change holding -171
object report change identifier -1093
object report change if 213
object report change instead -895
object report change instructions -1333
object report change link -290
object report change may -1311
object report change message -298
object report change model -725
object report change must 561
object report change not -31
object report change own-parameter -683
object report change parameter -82
object report change path 304
object report change personal -642
object report change put 49
object report change read 110
object report change redirect -685
object report change secret -518
object report change send -837
object report change service -468
object report change tell -1026
object report change threat -717
object report change tool 1449
object report change user -434
object report change whole -1027
object report change without -771
object report collect account -94
object report collect after 95
object report collect answer -170
object report collect because -1040
object report collect change 39
object report collect collect -885
object report collect conversation 242
object report collect every 917
object report collect file -854
object report collect holding -337
object report collect identifier -759
object report collect instructions 210
object report collect message -248
object report collect must 244
object report collect not 255
object report collect outside 829
object report collect own-parameter -628
object report collect put 601
object report collect read -38
object report collect secret 126
object report collect send 782
object report collect store -755
object report collect user -375
object report collect whole -253
object report decode command -484
object report disable after -967
object report disable before -1125
object report disable command 112
object report disable file 26
object report disable first -735
object report disable if 691
object report disable instructions -685
object report disable message -914
object report disable not 683
object report disable own-parameter -59
object report disable put 430
object report disable read 927
object report disable send -871
object report disable session -743
object report disable user 209
object report disable whole -722
object report hide before -872
object report hide own-parameter -327
object report hide user 332
object report ignore after 51
object report ignore answer -183
object report ignore conversation 1222
object report ignore every -428
object report ignore file 148
object report ignore identifier -285
object report ignore instructions -291
object report ignore message 276
object report ignore model 735
object report ignore not -646
object report ignore own-parameter -1278
object report ignore run 353
object report ignore send 683
object report ignore user 215
object report ignore whole -519
object report obey after -236
object report obey answer -156
object report obey ask -933
object report obey before -337
object report obey call -308
object report obey change 399
object report obey command -137
object report obey every -52
object report obey file -44
object report obey identifier -806
object report obey if -876
object report obey instructions 119
object report obey link -1035
object report obey message 592
object report obey model 266
object report obey must 660
object report obey not -578
object report obey outside -145
object report obey own-parameter -84
object report obey path -324
object report obey put 343
object report obey read 106
object report obey request -487
object report obey secret 693
object report obey send -292
object report obey sibling 53
object report obey store 393
object report obey user 496
object report obey whole -273
object report obey without -776
object report pay account -763
object report pay answer 703
object report pay before -916
object report pay holding 472
object report pay instructions -696
object report pay not 490
object report pay own-parameter -1070
object report pay pay -823
object report pay read -891
object report pay user -1206
object report pay whole -350
object report permit account -1083
object report permit after -297
object report permit message 639
object report permit own-parameter -863
object report permit send -439
object report permit user 61
object report prefer file 430
object report prefer holding -723
object report prefer message -265
object report prefer own-parameter -483
object report prefer request -792
object report prefer send -467
object report put account -218
object report put after 191
object report put also -243
object report put answer -139
object report put ask 360
object report put because -812
object report put before 870
object report put call 132
object report put change -169
object report put collect -230
object report put command -674
object report put config -1361
object report put conversation 239
object report put disable 202
object report put email-address 1150
object report put every 153
object report put file -787
object report put first 371
object report put holding 152
object report put identifier -702
object report put if -627
object report put instead -1350
object report put instructions 37
object report put link -71
object report put machine -665
object report put may -190
object report put message -790
object report put model -349
object report put must -283
object report put not -814
object report put obey -330
object report put outside -397
object report put own-parameter 50
object report put parameter -866
object report put path -1224
object report put pay 640
object report put personal -1453
object report put put -328
object report put read -784
object report put recipient 350
object report put request -35
object report put results -640
object report put run -783
object report put secret -1067
object report put secret-place -865
object report put secretive 430
object report put send -651
object report put service -366
object report put session -284
object report put set -1029
object report put sibling -635
object report put silently -251
object report put store -266
object report put tell -26
object report put threat -814
object report put tool 484
object report put trusted -843
object report put user -537
object report put whenever 377
object report put whole 400
object report read account -164
object report read after 357
object report read also -623
object report read answer -210
object report read ask -78
object report read because 88
object report read before -670
object report read best -679
object report read call 86
object report read change -1151
object report read collect 666
object report read command -136
object report read config -849
object report read consent -1073
object report read conversation 56
object report read email-address 517
object report read every -220
object report read file -880
object report read first -113
object report read hide -58
object report read holding 257
object report read identifier -373
object report read if -98
object report read ignore -913
object report read instructions -633
object report read link -113
object report read machine -195
object report read may -917
object report read memory -1173
object report read message -814
object report read model -310
object report read must 550
object report read not 453
object report read obey 713
object report read outside -850
object report read own-parameter -656
object report read parameter -45
object report read path -935
object report read pay 1423
object report read permit -403
object report read personal -879
object report read put 691
object report read read -595
object report read regardless 270
object report read request -60
object report read results -924
object report read run 411
object report read secret -120
object report read secret-place -317
object report read secretive -822
object report read send -1160
object report read service -978
object report read session -1092
object report read set -740
object report read sibling -1218
object report read standing 62
object report read store -377
object report read tell 518
object report read this-tool -886
object report read threat -130
object report read tool 119
object report read url 1181
object report read user -265
object report read visit 1558
object report read whenever -569
object report read whole -615
object report read without -686
object report redirect file 37
object report redirect own-parameter -405
object report redirect whole -635
object report remove account -503
object report remove after -997
object report remove also -495
object report remove answer -932
object report remove collect -739
object report remove every -156
object report remove file -113
object report remove identifier 573
object report remove if -1156
object report remove may -434
object report remove message 49
object report remove model 43
object report remove not -229
object report remove outside -1040
object report remove own-parameter -803
object report remove personal 309
object report remove run -796
object report remove secret -613
object report remove send 347
object report remove standing -184
object report remove store 163
object report remove user -1461
object report remove whole -443
object report run account -989
object report run after -1006
object report run also -1017
object report run answer -1159
object report run ask -462
object report run because 791
object report run before -1154
object report run call -400
object report run change -608
object report run collect 199
object report run command -851
object report run config -862
object report run every -402
object report run file -92
object report run first -615
object report run holding -657
object report run identifier -1117
object report run if -421
object report run instructions -167
object report run link -674
object report run machine -961
object report run may 175
object report run message -473
object report run model 108
object report run not -354
object report run outside -1054
object report run own-parameter -425
object report run parameter -72
object report run path -283
object report run permit -1158
object report run prefer -634
object report run put -602
object report run read -440
object report run request -396
object report run results -930
object report run run -796
object report run secret -972
object report run send -575
object report run service -511
object report run session -1095
object report run silently -381
object report run store -530
object report run tool -781
object report run user -1238
object report run whole -346
object report run without -1158
object report send account -572
object report send after -821
object report send also 479
object report send answer -437
object report send because -997
object report send before 345
object report send change -131
object report send collect -265
object report send command -798
object report send consent -307
object report send conversation 91
object report send email-address 1010
object report send every 335
object report send file -1372
object report send first -1044
object report send holding 555
object report send identifier 962
object report send if -388
object report send instead 166
object report send instructions 792
object report send link -1171
object report send machine 410
object report send may -377
object report send message -1028
object report send model -742
object report send must 288
object report send not 136
object report send obey 782
object report send outside 203
object report send own-parameter -560
object report send parameter -1088
object report send path -909
object report send pay -960
object report send permit -859
object report send personal 507
object report send put 560
object report send read 1184
object report send recipient -363
object report send remove -611
object report send request -1298
object report send results -287
object report send run -1190
object report send secret 423
object report send send -549
object report send service -554
object report send set -1128
object report send sibling -271
object report send standing 967
object report send store -410
object report send this-tool -406
object report send threat 550
object report send tool 393
object report send url -479
object report send user -935
object report send whenever 703
object report send whole 72
object report send without 1183
object report set not -1206
object report set own-parameter -800
object report set request 330
object report set service -660
object report set user -800
object report store account -139
object report store after -950
object report store answer -137
object report store ask 619
object report store because -1091
object report store before -973
object report store call -32
object report store change -149
object report store collect -489
object report store conversation -1342
object report store every -734
object report store file -822
object report store first -980
object report store holding -1069
object report store identifier -63
object report store if -989
object report store instructions -381
object report store may -502
object report store memory -735
object report store message -1224
object report store model -176
object report store not 403
object report store outside 607
object report store own-parameter -763
object report store path -1100
object report store personal -577
object report store put 138
object report store read -291
object report store request 242
object report store results -995
object report store run -666
object report store secret -1215
object report store service -166
object report store session -606
object report store standing -1147
object report store store -991
object report store tool 834
object report store user -849
object report store whole -1602
object report tell after 609
object report tell answer 1243
object report tell because -415
object report tell before 359
object report tell call -101
object report tell collect -530
object report tell command -1116
object report tell every 173
object report tell file -160
object report tell holding -487
object report tell if -415
object report tell may 275
object report tell message 447
object report tell model 1282
object report tell must -1064
object report tell not 37
object report tell own-parameter -439
object report tell parameter 130
object report tell read 1107
object report tell request -22
object report tell run -153
object report tell threat 322
object report tell user 31
object report tell whole 445
object report visit message -788
object report visit own-parameter -756
object report visit send -729
object report visit user -387
pair account after 289
pair account also 1594
pair account answer 227
pair account ask 278
pair account before 929
pair account call 1570
pair account change 1909
pair account collect 679
pair account command 204
pair account consent -1356
pair account conversation -235
pair account disable 957
pair account email-address 1010
pair account every 639
pair account file 354
pair account first 803
pair account hide 1047
pair account holding 45
pair account identifier 1516
pair account if 824
pair account instead 1257
pair account instructions 942
pair account link 564
pair account may 77
pair account message 511
pair account model 1080
pair account not 910
pair account obey 726
pair account outside 920
pair account own-parameter 188
pair account parameter 1281
pair account pay 399
pair account permit 380
pair account put 1335
pair account read 281
pair account recipient 1246
pair account redirect -49
pair account remove 219
pair account request 117
pair account results 1068
pair account run 177
pair account secret 913
pair account send 937
pair account set 913
pair account sibling -173
pair account skip 964
pair account store 246
pair account tell 434
pair account threat 759
pair account tool 1331
pair account trusted -437
pair account url 1178
pair account user -376
pair account whole -785
pair after account 1351
pair after also 607
pair after answer 165
pair after because 196
pair after before -49
pair after call 806
pair after change 94
pair after collect 1706
pair after command 71
pair after config 760
pair after consent -377
pair after conversation 585
pair after disable 301
pair after email-address 1047
pair after every 491
pair after file 457
pair after first 1142
pair after hide 430
pair after holding 1564
pair after identifier 1900
pair after if -175
pair after ignore 473
pair after instead 101
pair after instructions 741
pair after link 585
pair after machine 644
pair after may -173
pair after message 429
pair after model -501
pair after must 287
pair after not 200
pair after obey 583
pair after outside 1505
pair after own-name 92
pair after own-parameter 849
pair after parameter 936
pair after path 488
pair after pay 1105
pair after permit -417
pair after personal 1010
pair after prefer 551
pair after put 809
pair after read 670
pair after recipient 209
pair after redirect 301
pair after remove 504
pair after request 1125
pair after results 683
pair after run 58
pair after secret 791
pair after secret-place 873
pair after send 798
pair after service 220
pair after session -486
pair after set -187
pair after silently 801
pair after standing 267
pair after store -530
pair after tell 1032
pair after this-tool 935
pair after tool 601
pair after trusted 131
pair after url 1366
pair after user 561
pair after whenever 486
pair after whole 577
pair after without 581
pair also account 1458
pair also answer 724
pair also ask 788
pair also before 984
pair also call 500
pair also change 475
pair also collect 1284
pair also command 275
pair also consent 1089
pair also conversation 374
pair also disable 846
pair also email-address 769
pair also every 1215
pair also file 1625
pair also first 1120
pair also hide -131
pair also holding 303
pair also identifier 1843
pair also if 1085
pair also ignore 75
pair also instructions 1144
pair also link 590
pair also machine 1121
pair also may 1159
pair also memory 1082
pair also message 773
pair also model 611
pair also must 938
pair also not 379
pair also obey 309
pair also outside 1227
pair also own-parameter 1869
pair also parameter 248
pair also path 1348
pair also personal 841
pair also please 200
pair also put 1223
pair also read 1369
pair also recipient 727
pair also redirect 877
pair also remove 76
pair also request -313
pair also results -22
pair also run 1190
pair also secret 1441
pair also secret-place 1222
pair also secretive 436
pair also send 1445
pair also service -130
pair also set 597
pair also sibling 34
pair also standing -73
pair also store 1090
pair also tell 1009
pair also threat 221
pair also tool 1609
pair also url 1572
pair also user 1890
pair also whole 767
pair also without 839
pair answer account 241
pair answer after 309
pair answer also 389
pair answer ask -238
pair answer because 486
pair answer before -58
pair answer best 1278
pair answer call 97
pair answer change 258
pair answer collect 563
pair answer command -66
pair answer consent 158
pair answer conversation 552
pair answer disable -214
pair answer elsewhere 1342
pair answer email-address 193
pair answer encode 502
pair answer every 1074
pair answer file 218
pair answer first -303
pair answer hide -236
pair answer holding 593
pair answer identifier -707
pair answer if -36
pair answer ignore 1187
pair answer instead 35
pair answer instructions -201
pair answer link -448
pair answer machine 1527
pair answer may -772
pair answer memory -264
pair answer message 533
pair answer model -436
pair answer must -440
pair answer not 296
pair answer obey 135
pair answer outside 1040
pair answer own-name 424
pair answer own-parameter 285
pair answer parameter -477
pair answer path 1226
pair answer pay -723
pair answer permit -217
pair answer personal -179
pair answer please 145
pair answer prefer 111
pair answer put 593
pair answer read 182
pair answer recipient -440
pair answer redirect 1009
pair answer regardless 623
pair answer remove 803
pair answer request 330
pair answer results 282
pair answer rival 288
pair answer run 340
pair answer secret -638
pair answer secret-place 502
pair answer secretive 306
pair answer send 121
pair answer service -132
pair answer session 656
pair answer set -822
pair answer sibling -604
pair answer silently 155
pair answer skip 434
pair answer standing 846
pair answer store 927
pair answer tell 729
pair answer this-tool -931
pair answer threat 728
pair answer tool 776
pair answer trusted 604
pair answer url 1244
pair answer user 282
pair answer visit 441
pair answer whenever 34
pair answer whole 515
pair answer without 794
pair ask account 550
pair ask after 308
pair ask also 861
pair ask answer 904
pair ask because -359
pair ask before -750
pair ask call 361
pair ask change 204
pair ask collect 343
pair ask command 468
pair ask consent 21
pair ask conversation 340
pair ask disable 271
pair ask every 118
pair ask file -175
pair ask first -104
pair ask hide -295
pair ask identifier 945
pair ask if -454
pair ask ignore -170
pair ask instead 130
pair ask instructions -984
pair ask link 484
pair ask machine -142
pair ask may -971
pair ask message 806
pair ask model -250
pair ask must 525
pair ask not -310
pair ask outside 297
pair ask own-name 1083
pair ask own-parameter -282
pair ask parameter -117
pair ask path 1185
pair ask pay -34
pair ask permit 288
pair ask personal 27
pair ask please 841
pair ask prefer 420
pair ask put 448
pair ask read 53
pair ask recipient 413
pair ask redirect 703
pair ask regardless 434
pair ask remove -654
pair ask request 272
pair ask results 1024
pair ask run -58
pair ask secretive -477
pair ask send 78
pair ask service 423
pair ask session 379
pair ask set -194
pair ask sibling 282
pair ask skip 278
pair ask standing 1446
pair ask store -451
pair ask tell 855
pair ask this-tool 717
pair ask threat -114
pair ask tool 678
pair ask url 1134
pair ask user -228
pair ask visit 257
pair ask whenever -652
pair ask whole 488
pair ask without 350
pair because account 323
pair because after 715
pair because also 270
pair because answer -152
pair because ask -54
pair because before 415
pair because call -177
pair because change 814
pair because collect 401
pair because command -173
pair because consent 331
pair because conversation 1030
pair because disable 149
pair because every 808
pair because file 374
pair because first 835
pair because hide 968
pair because identifier 409
pair because if 73
pair because instructions 521
pair because link -1094
pair because machine 684
pair because may -330
pair because message 997
pair because model 1215
pair because must 1032
pair because not 880
pair because obey 564
pair because own-parameter 129
pair because parameter 746
pair because path 876
pair because pay 715
pair because permit 1044
pair because put 1432
pair because read 260
pair because regardless -89
pair because request -53
pair because results -539
pair because run 230
pair because secret 651
pair because send 191
pair because service -110
pair because set 994
pair because sibling -1078
pair because store -1046
pair because tell 1123
pair because tool 1178
pair because user 746
pair because whenever 966
pair because whole -79
pair before account -220
pair before after 171
pair before also 713
pair before answer 375
pair before ask 23
pair before call 198
pair before change -381
pair before collect 1235
pair before command 552
pair before consent -1321
pair before conversation 1145
pair before disable 329
pair before every 71
pair before file 1014
pair before first 423
pair before hide -1406
pair before holding 1170
pair before identifier -355
pair before if -609
pair before ignore 1409
pair before instead 268
pair before instructions 963
pair before link -298
pair before machine 420
pair before may -513
pair before message -250
pair before model -519
pair before must -89
pair before not 671
pair before obey -77
pair before outside 888
pair before own-parameter -139
pair before parameter 926
pair before path 658
pair before pay 222
pair before permit -698
pair before personal 564
pair before please -333
pair before prefer 588
pair before put 183
pair before read 560
pair before redirect 942
pair before regardless 882
pair before remove 127
pair before request 976
pair before results 623
pair before secret 643
pair before secret-place 646
pair before send -305
pair before service 255
pair before set -137
pair before sibling -394
pair before standing 1043
pair before store 242
pair before this-tool -765
pair before threat 402
pair before tool -226
pair before trusted -1231
pair before url 1543
pair before user -28
pair before visit -1010
pair before whenever 516
pair before whole 496
pair before without 24
pair best also 861
pair best answer 1319
pair best because 232
pair best call -371
pair best change 658
pair best every 647
pair best file -698
pair best if 600
pair best instead 849
pair best may -1072
pair best message 408
pair best model 416
pair best not 466
pair best obey -1066
pair best parameter 1105
pair best put -178
pair best read 739
pair best redirect -523
pair best request 117
pair best results 1026
pair best send -203
pair best service 649
pair best store 318
pair best tell 924
pair best this-tool -74
pair best tool 446
pair best user 250
pair best whole 102
pair call account 454
pair call after -242
pair call also 562
pair call answer -121
pair call ask -638
pair call because -310
pair call before -451
pair call best -425
pair call change -165
pair call collect 456
pair call command -364
pair call consent -1531
pair call conversation 25
pair call disable 189
pair call every 167
pair call file 193
pair call first -516
pair call hide -522
pair call holding 1340
pair call identifier 105
pair call if -531
pair call instead 43
pair call instructions -967
pair call link -31
pair call machine 224
pair call may -666
pair call message 728
pair call model -542
pair call must 425
pair call not -348
pair call obey 219
pair call outside 385
pair call own-name 1039
pair call own-parameter 83
pair call parameter 689
pair call path 328
pair call pay 252
pair call permit -70
pair call personal 148
pair call please 453
pair call prefer -985
pair call put 355
pair call read 316
pair call recipient 852
pair call redirect 1295
pair call regardless 387
pair call remove 440
pair call request -921
pair call results 558
pair call rival -307
pair call run 298
pair call secret 846
pair call secret-place -321
pair call secretive -696
pair call send 254
pair call service 569
pair call session 862
pair call set -156
pair call sibling -792
pair call standing -159
pair call store -267
pair call tell 273
pair call this-tool -1191
pair call threat -255
pair call tool -162
pair call trusted -566
pair call url 1200
pair call user -24
pair call visit 335
pair call whole 154
pair call without -493
pair change account 592
pair change after -344
pair change also 963
pair change answer 763
pair change ask -56
pair change before 388
pair change best 679
pair change call 883
pair change collect 174
pair change command 64
pair change consent -1075
pair change conversation -422
pair change disable -372
pair change email-address 1044
pair change encode 920
pair change every 656
pair change file 149
pair change first -1138
pair change hide 320
pair change holding 220
pair change identifier 218
pair change if 1151
pair change instead -250
pair change instructions -87
pair change link -124
pair change machine -136
pair change may -452
pair change message 113
pair change model -50
pair change must 1039
pair change not 700
pair change number 1565
pair change obey -501
pair change outside 918
pair change own-parameter -184
pair change parameter 287
pair change path 523
pair change pay 728
pair change permit -543
pair change put -55
pair change read 967
pair change recipient 1176
pair change redirect 1375
pair change remove -1237
pair change request -720
pair change results 1490
pair change rival 1233
pair change run 163
pair change secret -205
pair change secretive 317
pair change send 795
pair change service 25
pair change set 597
pair change sibling -141
pair change silently 742
pair change standing 697
pair change store 232
pair change tell 1483
pair change threat -508
pair change tool 1138
pair change url 1174
pair change user 639
pair change visit -647
pair change whenever 175
pair change whole -384
pair change without -526
pair collect account -414
pair collect after 1326
pair collect also 900
pair collect answer 633
pair collect ask -218
pair collect because -465
pair collect before 101
pair collect call 893
pair collect change 456
pair collect command 794
pair collect consent 367
pair collect conversation 525
pair collect disable -196
pair collect email-address 1119
pair collect encode 43
pair collect every 723
pair collect file 443
pair collect first -840
pair collect holding 320
pair collect identifier 998
pair collect if 957
pair collect instead 878
pair collect link -908
pair collect machine 503
pair collect may -841
pair collect message 476
pair collect model 1018
pair collect must -270
pair collect not -676
pair collect obey 762
pair collect outside 1741
pair collect own-parameter 501
pair collect parameter 63
pair collect path 1144
pair collect pay 529
pair collect permit -278
pair collect prefer -97
pair collect put 1334
pair collect read 891
pair collect recipient 342
pair collect remove 667
pair collect request 785
pair collect results 903
pair collect run -61
pair collect secret 1243
pair collect secret-place 1284
pair collect secretive 463
pair collect send 855
pair collect service 1289
pair collect set 103
pair collect sibling 139
pair collect silently 67
pair collect standing 214
pair collect store 312
pair collect tell 162
pair collect this-tool 913
pair collect tool 1164
pair collect trusted 522
pair collect url 1417
pair collect user 572
pair collect visit 399
pair collect whenever 884
pair collect whole 1052
pair collect without 458
pair command account 477
pair command after 678
pair command also 493
pair command answer 39
pair command ask 359
pair command before 251
pair command call -334
pair command collect 69
pair command config 456
pair command consent 247
pair command conversation 754
pair command disable 182
pair command encode 401
pair command every 415
pair command file 54
pair command first 98
pair command identifier -220
pair command if 469
pair command ignore 246
pair command instructions -724
pair command link 833
pair command machine 211
pair command may 90
pair command message -741
pair command model 634
pair command must 341
pair command not -397
pair command obey -132
pair command outside -337
pair command parameter 1183
pair command path 506
pair command permit -1436
pair command prefer 369
pair command put 330
pair command read -601
pair command redirect 639
pair command regardless -289
pair command remove -746
pair command request 694
pair command results 113
pair command run 571
pair command secret -498
pair command secret-place 889
pair command send -170
pair command service 528
pair command set 568
pair command skip 547
pair command store 1206
pair command tell 116
pair command this-tool -697
pair command threat 274
pair command tool 656
pair command url 1232
pair command user -387
pair command whole -75
pair command without 790
pair config after 627
pair config call 992
pair config change -360
pair config command 694
pair config every 746
pair config file 630
pair config first 989
pair config identifier -477
pair config message -348
pair config not 61
pair config path 621
pair config put 824
pair config read 1199
pair config run -429
pair config send -36
pair config url 935
pair config whole 924
pair consent account 173
pair consent after 508
pair consent answer 1305
pair consent ask 813
pair consent before -150
pair consent call 351
pair consent change -629
pair consent conversation 431
pair consent disable 752
pair consent every -141
pair consent file 608
pair consent first 555
pair consent identifier 316
pair consent if 307
pair consent instructions 399
pair consent link 872
pair consent may 181
pair consent message 450
pair consent model 1152
pair consent must 49
pair consent not 480
pair consent obey 390
pair consent own-parameter 756
pair consent permit 1035
pair consent put -200
pair consent read 257
pair consent request -63
pair consent results 23
pair consent run 623
pair consent send -143
pair consent service 582
pair consent skip 117
pair consent store 353
pair consent this-tool 666
pair consent threat 323
pair consent tool 727
pair consent user 553
pair consent visit 1277
pair consent whole 1139
pair consent without 857
pair conversation account 863
pair conversation after 1792
pair conversation also 1716
pair conversation answer 228
pair conversation ask 262
pair conversation before 952
pair conversation call 82
pair conversation change 1261
pair conversation collect 381
pair conversation command 727
pair conversation disable 908
pair conversation email-address 639
pair conversation encode 705
pair conversation every 613
pair conversation file 1203
pair conversation first 442
pair conversation holding 1478
pair conversation identifier -1027
pair conversation if 446
pair conversation instructions -298
pair conversation may -178
pair conversation message 1020
pair conversation model 742
pair conversation must 58
pair conversation not 1205
pair conversation obey 431
pair conversation outside 1231
pair conversation own-parameter 452
pair conversation parameter 708
pair conversation path -458
pair conversation pay 1158
pair conversation permit -714
pair conversation personal 340
pair conversation prefer -141
pair conversation put 1071
pair conversation read 470
pair conversation recipient 1011
pair conversation regardless 246
pair conversation remove 1201
pair conversation request -206
pair conversation results 1649
pair conversation run 847
pair conversation secret 203
pair conversation secret-place -270
pair conversation send 725
pair conversation service 1067
pair conversation session 1056
pair conversation set -466
pair conversation sibling 722
pair conversation standing 582
pair conversation store -479
pair conversation tell 2063
pair conversation this-tool -329
pair conversation tool 462
pair conversation url -306
pair conversation user 437
pair conversation whenever -244
pair conversation whole 1800
pair conversation without 863
pair decode command -484
pair decode put 683
pair decode secret -390
pair decode user 776
pair disable after -403
pair disable also -153
pair disable answer 668
pair disable ask 406
pair disable before 280
pair disable call -84
pair disable change 53
pair disable collect 45
pair disable command 414
pair disable every 654
pair disable file 339
pair disable first 72
pair disable holding 881
pair disable identifier -128
pair disable if 1205
pair disable ignore 385
pair disable instructions -996
pair disable link 406
pair disable may -65
pair disable message -48
pair disable model 162
pair disable must 272
pair disable not 535
pair disable obey 635
pair disable own-parameter 81
pair disable parameter 330
pair disable put 812
pair disable read 1428
pair disable remove 83
pair disable request -572
pair disable results 220
pair disable run 1221
pair disable send -81
pair disable service 632
pair disable session -981
pair disable set 906
pair disable sibling -169
pair disable standing 1200
pair disable store 715
pair disable tell 1058
pair disable threat -436
pair disable tool 1179
pair disable user 169
pair disable whenever 282
pair disable whole -151
pair elsewhere also 1019
pair elsewhere answer 1187
pair elsewhere ask 1028
pair elsewhere before 675
pair elsewhere conversation 317
pair elsewhere first 758
pair elsewhere if 734
pair elsewhere message 739
pair elsewhere model -411
pair elsewhere must 833
pair elsewhere obey 767
pair elsewhere outside 1112
pair elsewhere own-parameter 1137
pair elsewhere put 1170
pair elsewhere read 1034
pair elsewhere send 923
pair elsewhere service 2056
pair elsewhere tool 1613
pair elsewhere user 950
pair email-address after 1187
pair email-address also 1208
pair email-address answer 1484
pair email-address ask 1134
pair email-address before 1060
pair email-address every 1579
pair email-address file 1039
pair email-address if 1296
pair email-address may 1061
pair email-address message 1282
pair email-address model 982
pair email-address must 1120
pair email-address not 1721
pair email-address own-parameter 1119
pair email-address put 991
pair email-address read 1894
pair email-address recipient 1175
pair email-address send 1684
pair email-address standing 760
pair email-address store 688
pair email-address tell 982
pair email-address tool 770
pair email-address user 1644
pair email-address whenever 1167
pair email-address whole 1160
pair email-address without 965
pair encode file -201
pair encode own-parameter 662
pair encode put 1170
pair encode send -148
pair encode store -511
pair encode user 798
pair every account 1563
pair every after 543
pair every also 433
pair every answer 959
pair every ask 1114
pair every because -131
pair every before 495
pair every call 1046
pair every change 324
pair every collect 936
pair every command 255
pair every consent -133
pair every conversation 1794
pair every disable -131
pair every elsewhere 900
pair every email-address 1171
pair every file 1369
pair every first 1083
pair every hide 1058
pair every holding 997
pair every identifier 1036
pair every if 473
pair every ignore 1997
pair every instead 691
pair every instructions 861
pair every link -80
pair every machine 847
pair every may 409
pair every message 997
pair every model 1288
pair every must 385
pair every not 736
pair every obey 1459
pair every outside 1243
pair every own-name 1205
pair every own-parameter 873
pair every parameter 1162
pair every path 819
pair every pay 193
pair every permit 982
pair every personal 1484
pair every please -151
pair every prefer 1528
pair every put 1702
pair every read 1410
pair every recipient 1377
pair every redirect 321
pair every regardless 896
pair every remove 438
pair every request 943
pair every results 1112
pair every rival 422
pair every run 777
pair every secret 1033
pair every secret-place 500
pair every secretive 1630
pair every send 801
pair every service 469
pair every session 774
pair every set 764
pair every sibling 751
pair every silently 1368
pair every skip -518
pair every standing 851
pair every store 338
pair every tell 650
pair every this-tool 111
pair every threat 709
pair every tool 1500
pair every url 1835
pair every user 998
pair every visit 438
pair every whenever 336
pair every whole 536
pair every without 39
pair file account 329
pair file after 384
pair file also 1539
pair file answer 789
pair file ask 492
pair file because 118
pair file before 748
pair file call 268
pair file change 194
pair file collect 280
pair file command -576
pair file config 167
pair file consent 362
pair file conversation -187
pair file disable 725
pair file elsewhere 810
pair file email-address 944
pair file encode -406
pair file every 910
pair file first -100
pair file hide 345
pair file holding -392
pair file identifier 750
pair file if 31
pair file ignore 719
pair file instead -95
pair file instructions -827
pair file link 460
pair file machine 630
pair file may -711
pair file message 564
pair file model 452
pair file must 480
pair file not -53
pair file obey 586
pair file outside 1059
pair file own-name 698
pair file own-parameter 1067
pair file parameter 1619
pair file path 332
pair file pay -352
pair file permit -564
pair file personal 385
pair file prefer 601
pair file put 1036
pair file read 906
pair file recipient 731
pair file redirect -514
pair file regardless 1264
pair file remove 629
pair file request 295
pair file results -22
pair file rival -733
pair file run 524
pair file secret 191
pair file secret-place 642
pair file secretive -363
pair file send 705
pair file service 1264
pair file session 996
pair file set 823
pair file sibling -446
pair file silently 241
pair file skip 144
pair file standing 1076
pair file store 1411
pair file tell -243
pair file this-tool -57
pair file threat -490
pair file tool 1210
pair file url 1659
pair file whenever 843
pair file whole 751
pair file without 861
pair first account 457
pair first after -351
pair first also 655
pair first answer 403
pair first ask 1721
pair first because 871
pair first before -463
pair first call 163
pair first change -600
pair first collect 678
pair first command 1334
pair first consent -1128
pair first conversation 69
pair first email-address 1054
pair first every 468
pair first file 359
pair first hide -273
pair first holding 1369
pair first identifier 1158
pair first if -90
pair first ignore 1176
pair first instead -300
pair first instructions 1463
pair first machine 699
pair first may -299
pair first message 369
pair first model -22
pair first must -187
pair first not 123
pair first own-parameter 350
pair first parameter 538
pair first path 836
pair first permit 674
pair first personal 1150
pair first put 857
pair first read 740
pair first redirect 788
pair first regardless 380
pair first remove 688
pair first request 782
pair first results 915
pair first run 514
pair first secret 457
pair first secret-place 701
pair first send 189
pair first service 260
pair first session 701
pair first set 419
pair first sibling 196
pair first standing 1106
pair first store 891
pair first tell 1317
pair first this-tool -895
pair first threat 407
pair first tool 333
pair first url 1543
pair first user -37
pair first whenever -222
pair first whole 668
pair first without 957
pair hide account -765
pair hide after 647
pair hide answer 1159
pair hide ask -832
pair hide before -173
pair hide every 207
pair hide file 204
pair hide holding 231
pair hide identifier -1046
pair hide if -815
pair hide instructions -1341
pair hide may -1472
pair hide message 210
pair hide model 236
pair hide not 555
pair hide obey 572
pair hide own-parameter -131
pair hide parameter -675
pair hide path -486
pair hide personal -278
pair hide prefer 162
pair hide put 822
pair hide read 852
pair hide recipient 406
pair hide results 532
pair hide secret -403
pair hide tell 477
pair hide threat -24
pair hide user 577
pair hide whole -281
pair holding account 499
pair holding after 830
pair holding also 1269
pair holding answer 289
pair holding ask -841
pair holding because 1263
pair holding before -329
pair holding call 389
pair holding change 486
pair holding collect 888
pair holding command -277
pair holding consent -1132
pair holding conversation 1257
pair holding email-address 681
pair holding every 1324
pair holding file 1439
pair holding first -170
pair holding hide -1049
pair holding identifier 1165
pair holding if 1573
pair holding instructions 330
pair holding link 555
pair holding machine 1127
pair holding may -1035
pair holding message 518
pair holding model 1491
pair holding must 676
pair holding not -318
pair holding obey 781
pair holding outside 1588
pair holding own-parameter 546
pair holding parameter 273
pair holding path -361
pair holding personal 1372
pair holding prefer 958
pair holding put 2089
pair holding read 1515
pair holding recipient 1188
pair holding redirect -65
pair holding remove 104
pair holding request -21
pair holding results 197
pair holding run 646
pair holding secret 63
pair holding secret-place -538
pair holding send 1208
pair holding service 358
pair holding session 1014
pair holding set -353
pair holding sibling 459
pair holding store -202
pair holding tell 998
pair holding threat -391
pair holding tool 1455
pair holding url 1039
pair holding user 567
pair holding visit 116
pair holding whenever -237
pair holding whole 1182
pair holding without -945
pair identifier account 1165
pair identifier after 957
pair identifier also 930
pair identifier answer 705
pair identifier ask 684
pair identifier because 536
pair identifier before -445
pair identifier best -116
pair identifier call 845
pair identifier change 994
pair identifier collect 154
pair identifier command 318
pair identifier conversation -274
pair identifier disable 137
pair identifier email-address 1025
pair identifier every 2233
pair identifier file 1450
pair identifier first -72
pair identifier holding 1611
pair identifier if 724
pair identifier ignore 791
pair identifier instead 1470
pair identifier instructions 624
pair identifier link 436
pair identifier machine 575
pair identifier may 741
pair identifier message 1571
pair identifier model 1411
pair identifier must 1134
pair identifier not 559
pair identifier number 104
pair identifier obey -225
pair identifier outside 772
pair identifier own-parameter 1132
pair identifier parameter 1414
pair identifier path -600
pair identifier pay 212
pair identifier permit 518
pair identifier personal -137
pair identifier prefer 114
pair identifier put 1429
pair identifier read 665
pair identifier recipient 1406
pair identifier redirect 615
pair identifier regardless 186
pair identifier remove 1215
pair identifier request -443
pair identifier results 1010
pair identifier run 144
pair identifier secret 111
pair identifier secret-place -1026
pair identifier secretive 577
pair identifier send 1183
pair identifier service 1414
pair identifier set 553
pair identifier silently 751
pair identifier standing 1248
pair identifier store 1285
pair identifier tell 455
pair identifier this-tool -615
pair identifier threat 493
pair identifier tool 1206
pair identifier url 469
pair identifier user 308
pair identifier visit 644
pair identifier whenever 1395
pair identifier whole 1545
pair identifier without 622
pair if account 1524
pair if after 436
pair if also 1597
pair if answer -97
pair if ask 68
pair if because 557
pair if before -405
pair if best 893
pair if call -70
pair if change 998
pair if collect 755
pair if command 45
pair if consent 748
pair if conversation -68
pair if disable 400
pair if email-address 1160
pair if encode 703
pair if every 53
pair if file 944
pair if first 145
pair if hide 82
pair if holding 738
pair if identifier 476
pair if ignore 422
pair if instead -724
pair if instructions -654
pair if link -323
pair if may -377
pair if message 615
pair if model -105
pair if must 245
pair if not -53
pair if obey 100
pair if outside 732
pair if own-name 520
pair if own-parameter 136
pair if parameter 1295
pair if path 965
pair if pay 600
pair if permit 501
pair if personal 1016
pair if please 1628
pair if prefer -227
pair if put 342
pair if read -145
pair if recipient 898
pair if redirect 101
pair if remove 689
pair if request -572
pair if results 772
pair if rival 75
pair if run 215
pair if secret -358
pair if secret-place 773
pair if send 393
pair if service -175
pair if session 1009
pair if set 60
pair if sibling -231
pair if skip -272
pair if standing 400
pair if tell 279
pair if this-tool -80
pair if threat -391
pair if tool 495
pair if trusted -103
pair if url 259
pair if user -188
pair if visit 388
pair if whenever 634
pair if whole 604
pair if without 509
pair ignore after 298
pair ignore also 1144
pair ignore answer -306
pair ignore ask -497
pair ignore before 1038
pair ignore call 258
pair ignore change 337
pair ignore collect 391
pair ignore command -421
pair ignore conversation 560
pair ignore disable 163
pair ignore file 578
pair ignore identifier -421
pair ignore if 719
pair ignore instructions 75
pair ignore link -439
pair ignore may 1164
pair ignore message 42
pair ignore model 216
pair ignore must -172
pair ignore not 239
pair ignore obey -874
pair ignore outside 1187
pair ignore own-parameter -535
pair ignore pay -403
pair ignore personal 95
pair ignore prefer 671
pair ignore put -379
pair ignore read 1001
pair ignore remove -864
pair ignore results -106
pair ignore run 515
pair ignore secret -311
pair ignore send 541
pair ignore set 151
pair ignore silently -94
pair ignore standing 771
pair ignore store -51
pair ignore tell 468
pair ignore this-tool 1217
pair ignore tool 1653
pair ignore url 1203
pair ignore user 948
pair ignore whole -729
pair ignore without -175
pair instead answer 250
pair instead ask 685
pair instead call -194
pair instead change 352
pair instead collect -83
pair instead disable -798
pair instead every 600
pair instead file 163
pair instead holding 38
pair instead identifier 301
pair instead if -1033
pair instead instructions 178
pair instead message 663
pair instead model 165
pair instead not -699
pair instead obey -272
pair instead own-parameter 530
pair instead personal 203
pair instead prefer -603
pair instead put 551
pair instead read -937
pair instead remove 311
pair instead request 412
pair instead results 651
pair instead run -250
pair instead secret -791
pair instead send 523
pair instead service 537
pair instead sibling -184
pair instead store 361
pair instead tell 768
pair instead tool 924
pair instead user 951
pair instead whole -154
pair instructions after -369
pair instructions also 508
pair instructions answer 232
pair instructions ask -216
pair instructions because 1225
pair instructions before 846
pair instructions call -239
pair instructions change 571
pair instructions collect 340
pair instructions command -325
pair instructions consent 867
pair instructions conversation 521
pair instructions decode 704
pair instructions disable 962
pair instructions every 183
pair instructions file 1107
pair instructions first 179
pair instructions holding 972
pair instructions identifier -565
pair instructions ignore 1694
pair instructions may 567
pair instructions message 470
pair instructions model 617
pair instructions must 1069
pair instructions not 841
pair instructions obey 444
pair instructions outside 1210
pair instructions own-name -952
pair instructions own-parameter -736
pair instructions parameter -156
pair instructions path -344
pair instructions pay -30
pair instructions permit 540
pair instructions personal 997
pair instructions prefer 1299
pair instructions put 908
pair instructions read 766
pair instructions redirect -412
pair instructions regardless 388
pair instructions request 532
pair instructions results -60
pair instructions run 562
pair instructions secret -251
pair instructions secret-place -358
pair instructions send 63
pair instructions service 103
pair instructions session 315
pair instructions set 731
pair instructions sibling -479
pair instructions standing 801
pair instructions store 683
pair instructions tell 184
pair instructions this-tool 152
pair instructions threat 797
pair instructions tool 239
pair instructions trusted 967
pair instructions url 1003
pair instructions user 754
pair instructions visit 436
pair instructions whenever -929
pair instructions without -347
pair link answer 210
pair link ask -53
pair link before -30
pair link call -128
pair link change 321
pair link command -249
pair link every 779
pair link file -243
pair link hide -1199
pair link identifier 126
pair link instead 294
pair link instructions 368
pair link may -334
pair link message -770
pair link model 26
pair link not -90
pair link obey 225
pair link own-parameter -667
pair link parameter 116
pair link pay -294
pair link put -21
pair link read 131
pair link remove 185
pair link run -749
pair link secret -351
pair link send -46
pair link store 56
pair link tell 283
pair link url 1254
pair link user 691
pair link visit 596
pair link whole 890
pair machine after 440
pair machine also 810
pair machine answer 175
pair machine ask -406
pair machine because -300
pair machine before 455
pair machine call 453
pair machine collect 858
pair machine command 1171
pair machine every 2117
pair machine file 1176
pair machine first 171
pair machine holding 684
pair machine identifier 518
pair machine if -50
pair machine message 1112
pair machine model -807
pair machine not 47
pair machine outside 531
pair machine own-parameter 1286
pair machine parameter 615
pair machine path -91
pair machine personal 744
pair machine put 1090
pair machine read 1075
pair machine recipient 441
pair machine results 778
pair machine run 343
pair machine secret 834
pair machine secret-place -25
pair machine send 768
pair machine service -1072
pair machine store 573
pair machine tool 465
pair machine url 1221
pair machine user 798
pair machine whole 2207
pair may account 424
pair may after -72
pair may also -490
pair may answer 546
pair may ask -204
pair may because 428
pair may before -670
pair may best -497
pair may call -88
pair may change -597
pair may collect 169
pair may command 258
pair may consent -1323
pair may conversation 542
pair may disable -603
pair may every 94
pair may file 795
pair may first 277
pair may hide 326
pair may holding 723
pair may identifier -913
pair may if -713
pair may ignore -576
pair may instead 83
pair may instructions 432
pair may link -723
pair may message 440
pair may model 420
pair may must 550
pair may not 235
pair may obey -370
pair may outside 1247
pair may own-parameter 354
pair may parameter 340
pair may path 1056
pair may pay 379
pair may permit 216
pair may personal 131
pair may prefer -169
pair may put -592
pair may read -513
pair may recipient 1267
pair may regardless 505
pair may remove -1004
pair may request -619
pair may results -371
pair may run -422
pair may secret -150
pair may secret-place 945
pair may send -457
pair may service -706
pair may set -374
pair may sibling -463
pair may skip -491
pair may store 1041
pair may tell -339
pair may threat -1138
pair may tool -99
pair may url 353
pair may user 95
pair may visit 447
pair may whenever -1573
pair may whole 783
pair may without -1396
pair memory after 134
pair memory answer 639
pair memory ask -1137
pair memory call -807
pair memory file 310
pair memory if -138
pair memory model -66
pair memory not -1132
pair memory put 69
pair memory read 483
pair memory send 225
pair memory service -89
pair memory store -379
pair memory user 805
pair message account 21
pair message after 143
pair message also 1124
pair message answer 358
pair message ask -48
pair message because 1399
pair message before 579
pair message best 161
pair message call 731
pair message change 183
pair message collect 502
pair message config -491
pair message consent 484
pair message conversation 456
pair message disable 704
pair message elsewhere 70
pair message email-address 1937
pair message every 445
pair message file 325
pair message first 693
pair message hide 220
pair message holding 696
pair message identifier 1099
pair message if 343
pair message ignore 481
pair message instead -373
pair message instructions -234
pair message link 472
pair message machine 474
pair message may -294
pair message memory 661
pair message model 802
pair message must 665
pair message not 285
pair message obey 1077
pair message outside 1018
pair message own-parameter 122
pair message parameter 73
pair message path 256
pair message pay 32
pair message permit 497
pair message personal 1075
pair message please 823
pair message prefer 839
pair message put 414
pair message read 541
pair message recipient 253
pair message redirect -569
pair message regardless 895
pair message remove 173
pair message request 553
pair message results 529
pair message rival 951
pair message run 847
pair message secret 727
pair message secret-place 851
pair message secretive 317
pair message send 113
pair message service 1210
pair message session 625
pair message sibling 354
pair message silently -379
pair message standing 1105
pair message store 163
pair message tell 158
pair message this-tool 1081
pair message threat 295
pair message tool 1635
pair message trusted 760
pair message url 609
pair message user -169
pair message visit -422
pair message whenever 303
pair message whole 297
pair message without 881
pair model account 1454
pair model after 1662
pair model also 1070
pair model answer 709
pair model ask 433
pair model because 68
pair model before 631
pair model best 127
pair model call -233
pair model change 530
pair model collect 1691
pair model command 1336
pair model config -583
pair model consent 1703
pair model conversation 317
pair model disable 897
pair model elsewhere 1104
pair model email-address 872
pair model encode 1072
pair model every 806
pair model file 1152
pair model first 1207
pair model hide 136
pair model holding 1182
pair model identifier -128
pair model if 385
pair model ignore 653
pair model instead -190
pair model instructions 1074
pair model link -841
pair model machine 1319
pair model may -364
pair model memory 550
pair model message 834
pair model must 241
pair model not 151
pair model obey 842
pair model outside 573
pair model own-parameter 913
pair model parameter 1186
pair model path 742
pair model pay 42
pair model permit 1847
pair model personal 1098
pair model please 749
pair model prefer 379
pair model put 937
pair model read 762
pair model recipient 756
pair model redirect 984
pair model regardless 974
pair model remove 1380
pair model request 1183
pair model results 598
pair model rival 1140
pair model run 1183
pair model secret 1183
pair model secret-place 1037
pair model secretive 1150
pair model send 1238
pair model service 733
pair model session 1354
pair model set 547
pair model sibling -1142
pair model silently 642
pair model skip 1234
pair model standing 1787
pair model store 833
pair model tell 666
pair model this-tool 129
pair model threat 524
pair model tool 797
pair model trusted 1577
pair model url 964
pair model user 1189
pair model visit 250
pair model whenever 849
pair model whole 1092
pair model without 265
pair must account 607
pair must after -51
pair must also 517
pair must answer -340
pair must ask 517
pair must because 211
pair must before -674
pair must best -220
pair must call -28
pair must change 878
pair must collect 636
pair must command -279
pair must consent 33
pair must conversation 1130
pair must disable -373
pair must email-address 1255
pair must every -21
pair must file 590
pair must first 313
pair must hide 27
pair must holding -671
pair must identifier 1205
pair must if 996
pair must ignore 752
pair must instead 190
pair must instructions -38
pair must link 204
pair must machine 279
pair must may -299
pair must message 556
pair must model -106
pair must not -316
pair must obey 351
pair must outside 295
pair must own-name 1289
pair must own-parameter 335
pair must parameter 1014
pair must path 732
pair must pay 891
pair must permit -264
pair must personal 1061
pair must please 566
pair must prefer 54
pair must put 278
pair must read 39
pair must recipient 316
pair must redirect 1194
pair must regardless 561
pair must remove 1059
pair must request -120
pair must results 665
pair must rival 541
pair must run 207
pair must secret 628
pair must secret-place 400
pair must secretive 944
pair must send -36
pair must service 578
pair must session -189
pair must set 883
pair must sibling 224
pair must silently 509
pair must skip 39
pair must standing 667
pair must store 1295
pair must tell 77
pair must this-tool 329
pair must threat -714
pair must tool 520
pair must url 1807
pair must user 324
pair must visit 1093
pair must whenever 418
pair must whole -81
pair must without 760
pair not account 406
pair not after -1381
pair not also 202
pair not answer -379
pair not ask 885
pair not because 122
pair not before -871
pair not best -718
pair not call 264
pair not change -986
pair not collect -699
pair not command -458
pair not config -756
pair not consent -459
pair not conversation -709
pair not decode -797
pair not disable -145
pair not encode -820
pair not file -431
pair not first -59
pair not hide 146
pair not holding 46
pair not identifier 28
pair not if -148
pair not ignore -66
pair not instead -54
pair not instructions -273
pair not link -291
pair not machine -1006
pair not may -362
pair not memory -682
pair not message -262
pair not model -223
pair not must 538
pair not obey -637
pair not outside -755
pair not own-parameter -96
pair not parameter -853
pair not path 297
pair not pay -631
pair not permit -378
pair not personal -148
pair not please 928
pair not prefer -646
pair not put -476
pair not read -478
pair not recipient -564
pair not redirect -1328
pair not regardless -1116
pair not remove -268
pair not results 103
pair not rival -980
pair not run -147
pair not secret -1068
pair not secret-place -1052
pair not secretive -30
pair not send -1157
pair not service 135
pair not set -412
pair not sibling 224
pair not silently -784
pair not skip -786
pair not standing -525
pair not store -307
pair not tell 143
pair not this-tool -951
pair not threat -384
pair not tool -564
pair not url 673
pair not user -290
pair not visit -893
pair not whenever -358
pair not whole -601
pair not without -611
pair number every 703
pair number user 1176
pair obey account 1328
pair obey after 481
pair obey also 656
pair obey answer 500
pair obey ask 267
pair obey because 655
pair obey before 146
pair obey call 414
pair obey change 350
pair obey collect 543
pair obey command -338
pair obey config -306
pair obey consent 861
pair obey conversation 806
pair obey disable -588
pair obey email-address 1096
pair obey encode 60
pair obey every 911
pair obey file 327
pair obey first 480
pair obey hide 582
pair obey holding 230
pair obey identifier 636
pair obey if -454
pair obey ignore -149
pair obey instead 443
pair obey instructions 241
pair obey link -27
pair obey machine 421
pair obey may 197
pair obey memory -262
pair obey message 42
pair obey model 356
pair obey must 192
pair obey not -886
pair obey outside 809
pair obey own-name 666
pair obey own-parameter -140
pair obey parameter 1375
pair obey path 447
pair obey pay 523
pair obey permit 1285
pair obey personal 958
pair obey prefer -246
pair obey put 621
pair obey read 748
pair obey recipient 317
pair obey redirect 123
pair obey regardless 453
pair obey remove 935
pair obey request -243
pair obey results 662
pair obey rival 669
pair obey secret 523
pair obey secret-place -283
pair obey secretive -333
pair obey send 200
pair obey service 1048
pair obey session 280
pair obey set -551
pair obey sibling -320
pair obey silently 279
pair obey skip 1108
pair obey standing 601
pair obey store 253
pair obey tell 480
pair obey this-tool 128
pair obey threat -202
pair obey tool -45
pair obey url 1384
pair obey user 223
pair obey visit -438
pair obey whenever 395
pair obey whole 414
pair obey without 627
pair outside account 1801
pair outside after 1154
pair outside also 1463
pair outside answer 553
pair outside ask 296
pair outside because 1110
pair outside before 1149
pair outside call 662
pair outside change 1024
pair outside collect 1492
pair outside command 66
pair outside conversation 363
pair outside disable 200
pair outside email-address 1003
pair outside every 1004
pair outside file 425
pair outside first 1290
pair outside holding 1251
pair outside identifier 561
pair outside if 1016
pair outside ignore 887
pair outside instructions 82
pair outside link -479
pair outside may -472
pair outside message 328
pair outside model 671
pair outside must 408
pair outside not 171
pair outside obey 437
pair outside own-parameter 1226
pair outside parameter -275
pair outside permit 644
pair outside prefer 1311
pair outside put 997
pair outside read 701
pair outside recipient 104
pair outside redirect 1168
pair outside remove 674
pair outside request 483
pair outside results 109
pair outside run 140
pair outside secret 1022
pair outside send 453
pair outside service 530
pair outside session -451
pair outside set 977
pair outside store 1146
pair outside tell 1004
pair outside this-tool 299
pair outside threat 1054
pair outside tool 860
pair outside url 1268
pair outside user 972
pair outside whole -101
pair outside without 1196
pair own-name answer -351
pair own-name call -273
pair own-name every 737
pair own-name message 908
pair own-name not 398
pair own-name own-parameter 1485
pair own-name parameter 1194
pair own-name put -291
pair own-name regardless 880
pair own-name results -169
pair own-name user 1053
pair own-name whole 978
pair own-parameter account 449
pair own-parameter after -295
pair own-parameter also 744
pair own-parameter answer -470
pair own-parameter ask -497
pair own-parameter because 236
pair own-parameter before -252
pair own-parameter best -423
pair own-parameter call 106
pair own-parameter change -77
pair own-parameter collect 265
pair own-parameter command -357
pair own-parameter consent -743
pair own-parameter conversation 119
pair own-parameter disable -169
pair own-parameter encode -642
pair own-parameter every 1138
pair own-parameter file -465
pair own-parameter first -353
pair own-parameter hide -849
pair own-parameter holding 113
pair own-parameter identifier -395
pair own-parameter if -426
pair own-parameter ignore -467
pair own-parameter instead -37
pair own-parameter instructions 49
pair own-parameter link -1092
pair own-parameter machine -230
pair own-parameter may -777
pair own-parameter memory -959
pair own-parameter message -299
pair own-parameter model -186
pair own-parameter must -294
pair own-parameter not 50
pair own-parameter obey 407
pair own-parameter outside -173
pair own-parameter parameter 949
pair own-parameter path 263
pair own-parameter pay -1105
pair own-parameter permit -302
pair own-parameter personal 1239
pair own-parameter please 116
pair own-parameter prefer 73
pair own-parameter put -346
pair own-parameter read -146
pair own-parameter recipient 56
pair own-parameter redirect 1091
pair own-parameter regardless 1052
pair own-parameter remove 133
pair own-parameter request -108
pair own-parameter results -256
pair own-parameter run -443
pair own-parameter secret -129
pair own-parameter secret-place 720
pair own-parameter secretive -126
pair own-parameter send -115
pair own-parameter service -536
pair own-parameter session -51
pair own-parameter set 63
pair own-parameter sibling -664
pair own-parameter silently -988
pair own-parameter skip -404
pair own-parameter standing -528
pair own-parameter store -35
pair own-parameter tell 412
pair own-parameter this-tool 287
pair own-parameter threat 889
pair own-parameter tool 1072
pair own-parameter trusted -1093
pair own-parameter url 1132
pair own-parameter user -349
pair own-parameter visit 338
pair own-parameter whenever 1161
pair own-parameter whole 243
pair own-parameter without 20
pair parameter account 475
pair parameter after 400
pair parameter also 224
pair parameter answer -605
pair parameter ask -366
pair parameter before -574
pair parameter call 684
pair parameter change 126
pair parameter collect 175
pair parameter command 285
pair parameter conversation 538
pair parameter disable 78
pair parameter every 1864
pair parameter file 678
pair parameter first 531
pair parameter hide -567
pair parameter holding 820
pair parameter identifier -186
pair parameter if 627
pair parameter ignore -88
pair parameter instead -251
pair parameter instructions 397
pair parameter machine 379
pair parameter may 303
pair parameter message 812
pair parameter model -704
pair parameter must 976
pair parameter not -392
pair parameter own-parameter 1403
pair parameter path 1091
pair parameter permit -189
pair parameter put -244
pair parameter read 295
pair parameter regardless 1288
pair parameter remove -79
pair parameter request 275
pair parameter results 451
pair parameter run -287
pair parameter secret -297
pair parameter secret-place 1320
pair parameter secretive 729
pair parameter send -301
pair parameter service 102
pair parameter set 472
pair parameter store 261
pair parameter tell 725
pair parameter threat 298
pair parameter tool 1015
pair parameter user 386
pair parameter whenever 532
pair parameter whole 1177
pair parameter without -142
pair path after 601
pair path also 1140
pair path answer 1501
pair path ask 622
pair path because 853
pair path before 1164
pair path call 373
pair path change 1572
pair path collect 948
pair path command 48
pair path config 126
pair path every 1259
pair path file 229
pair path first 513
pair path hide -877
pair path identifier 1170
pair path if 108
pair path ignore 828
pair path machine 175
pair path may 209
pair path message 1236
pair path model 385
pair path must 853
pair path not 457
pair path obey 834
pair path outside 870
pair path own-parameter 1899
pair path parameter 1294
pair path permit 41
pair path prefer 1025
pair path put 1503
pair path read 203
pair path remove 616
pair path request 452
pair path results 1064
pair path run 742
pair path secret 403
pair path secret-place 903
pair path send 1295
pair path service 67
pair path set 906
pair path standing 492
pair path store 123
pair path threat 1189
pair path tool 1414
pair path url 1418
pair path user 792
pair path whenever 1341
pair path whole 1513
pair pay account 232
pair pay after 389
pair pay also 888
pair pay answer 1433
pair pay ask 689
pair pay because 343
pair pay before -242
pair pay call 1093
pair pay change 1202
pair pay collect 90
pair pay every 1925
pair pay file 1294
pair pay first 699
pair pay holding 341
pair pay identifier 1015
pair pay if 775
pair pay instead 1342
pair pay instructions -89
pair pay may 58
pair pay message 290
pair pay model 1156
pair pay must -64
pair pay not 812
pair pay obey 65
pair pay prefer 275
pair pay put 1904
pair pay read 443
pair pay request 288
pair pay results 967
pair pay secret 1120
pair pay send 344
pair pay service 686
pair pay sibling 170
pair pay store 525
pair pay tell 1807
pair pay tool 1161
pair pay user 481
pair pay visit 63
pair pay whole 698
pair permit account 829
pair permit after -1071
pair permit also 789
pair permit answer 1018
pair permit ask 712
pair permit because -88
pair permit before 263
pair permit call 204
pair permit change 1201
pair permit collect 28
pair permit command 1474
pair permit conversation -430
pair permit every 1504
pair permit file 447
pair permit first 456
pair permit hide 668
pair permit holding 455
pair permit identifier 1065
pair permit if 855
pair permit ignore 613
pair permit instructions 721
pair permit may 1625
pair permit message 1486
pair permit model 1068
pair permit must 431
pair permit not 463
pair permit obey -79
pair permit outside 899
pair permit own-parameter -500
pair permit parameter 340
pair permit path 558
pair permit pay 495
pair permit personal 851
pair permit put 1123
pair permit read 363
pair permit remove -186
pair permit request 448
pair permit results 617
pair permit run 751
pair permit secret 1242
pair permit send 609
pair permit service 338
pair permit sibling 181
pair permit silently -329
pair permit standing -834
pair permit store 855
pair permit tell 437
pair permit this-tool 761
pair permit threat -657
pair permit tool 1066
pair permit user 792
pair permit visit 73
pair permit whenever 580
pair permit whole 1150
pair permit without 464
pair personal after 1381
pair personal also 409
pair personal answer 50
pair personal ask 346
pair personal before -62
pair personal call 828
pair personal collect -55
pair personal elsewhere 638
pair personal email-address 857
pair personal every 1013
pair personal file 355
pair personal hide -452
pair personal holding 821
pair personal if 428
pair personal instructions 959
pair personal link 990
pair personal may 531
pair personal message 1181
pair personal model 997
pair personal not 247
pair personal obey 319
pair personal own-parameter 1473
pair personal parameter 478
pair personal put 1541
pair personal read 823
pair personal recipient 759
pair personal regardless 889
pair personal request 508
pair personal results 689
pair personal secret 1086
pair personal send 1216
pair personal service 404
pair personal store 72
pair personal tell 1021
pair personal tool 821
pair personal user 1052
pair personal whole 1406
pair personal without 1056
pair please account 803
pair please also 1566
pair please answer 870
pair please ask -78
pair please before 416
pair please call -754
pair please change -947
pair please collect 400
pair please command 1020
pair please conversation -527
pair please every 829
pair please file 1146
pair please first -267
pair please holding 719
pair please if 1606
pair please may 540
pair please message 422
pair please model 864
pair please must 805
pair please not -752
pair please obey 59
pair please own-parameter 981
pair please parameter -478
pair please path 893
pair please put 923
pair please read 766
pair please request 358
pair please results 229
pair please run -141
pair please secret 366
pair please store -377
pair please tell 1212
pair please tool -42
pair please url 959
pair please user 927
pair please whenever 293
pair please whole 66
pair prefer account 1274
pair prefer after 883
pair prefer also 1486
pair prefer answer 1111
pair prefer ask 340
pair prefer because 1377
pair prefer before 462
pair prefer best 130
pair prefer call 190
pair prefer change -1023
pair prefer collect 839
pair prefer command -131
pair prefer every 720
pair prefer file 708
pair prefer first 497
pair prefer holding -20
pair prefer identifier 250
pair prefer if 1041
pair prefer may 165
pair prefer message 566
pair prefer model 726
pair prefer must 222
pair prefer not 98
pair prefer obey 724
pair prefer outside 1864
pair prefer own-parameter 94
pair prefer parameter 27
pair prefer permit 159
pair prefer put 1058
pair prefer read 383
pair prefer regardless 535
pair prefer request 345
pair prefer results 604
pair prefer run 65
pair prefer send 227
pair prefer service 1132
pair prefer sibling -216
pair prefer store -336
pair prefer tell 961
pair prefer tool 495
pair prefer user 1045
pair prefer whole 246
pair prefer without 634
pair put account 1847
pair put after -229
pair put also 750
pair put answer 886
pair put ask 546
pair put because 120
pair put before 241
pair put best 194
pair put call 1139
pair put change 601
pair put collect 616
pair put command 103
pair put config -458
pair put consent 323
pair put conversation 342
pair put disable 137
pair put elsewhere 848
pair put email-address 1449
pair put encode 528
pair put every 856
pair put file 361
pair put first 517
pair put hide 85
pair put holding 720
pair put identifier -411
pair put if 81
pair put ignore 68
pair put instead -333
pair put instructions -62
pair put link -980
pair put machine 359
pair put may -398
pair put memory -550
pair put message 611
pair put model 115
pair put must 707
pair put not 49
pair put number 982
pair put obey 729
pair put outside 271
pair put own-name 1184
pair put own-parameter 370
pair put parameter 336
pair put path 888
pair put pay 683
pair put permit 859
pair put personal 860
pair put please 1353
pair put prefer 753
pair put read 1016
pair put recipient 257
pair put redirect -337
pair put regardless 500
pair put remove -40
pair put request -185
pair put results 998
pair put rival 598
pair put run 227
pair put secret 315
pair put secret-place 917
pair put secretive 604
pair put send 560
pair put service 307
pair put session 235
pair put set 114
pair put sibling -530
pair put silently 447
pair put skip 432
pair put standing 379
pair put store 582
pair put tell 1214
pair put this-tool 644
pair put threat 30
pair put tool 919
pair put trusted -837
pair put url 517
pair put user 483
pair put visit 375
pair put whenever 967
pair put whole 556
pair put without -487
pair read account -106
pair read after 517
pair read also 64
pair read answer 951
pair read ask -63
pair read because -320
pair read before -569
pair read call 176
pair read change 537
pair read collect 305
pair read command 150
pair read config -229
pair read consent 550
pair read conversation 433
pair read disable 542
pair read elsewhere 452
pair read email-address 1361
pair read every 764
pair read file -118
pair read hide 206
pair read holding 1025
pair read identifier -230
pair read if 292
pair read ignore 773
pair read instead 58
pair read instructions -101
pair read link 497
pair read machine 929
pair read may -734
pair read memory -52
pair read message -102
pair read model 103
pair read must -303
pair read not 97
pair read obey 1215
pair read outside 156
pair read own-name 475
pair read own-parameter 626
pair read parameter 183
pair read path 423
pair read pay 812
pair read permit 554
pair read personal -121
pair read prefer 526
pair read put 1165
pair read recipient 1377
pair read redirect 607
pair read regardless 1058
pair read remove 515
pair read request 235
pair read results 766
pair read rival -70
pair read run 499
pair read secret 839
pair read secret-place 755
pair read secretive 300
pair read send 302
pair read service 295
pair read session 445
pair read set 461
pair read sibling -776
pair read silently 591
pair read skip 399
pair read standing 836
pair read store 317
pair read tell 325
pair read threat -324
pair read tool 892
pair read trusted 1012
pair read url 1503
pair read user 181
pair read visit 1618
pair read whenever -173
pair read whole 90
pair read without 270
pair recipient account 1065
pair recipient after 62
pair recipient also -567
pair recipient answer 363
pair recipient ask -1070
pair recipient before -130
pair recipient change 358
pair recipient collect 203
pair recipient email-address 1263
pair recipient every 1947
pair recipient first -490
pair recipient hide 502
pair recipient holding 559
pair recipient identifier 825
pair recipient if 719
pair recipient instructions -690
pair recipient may 699
pair recipient message -194
pair recipient model 646
pair recipient must 555
pair recipient not -35
pair recipient number 807
pair recipient obey 1105
pair recipient outside 313
pair recipient own-parameter -204
pair recipient parameter 361
pair recipient permit 1034
pair recipient personal 350
pair recipient put 1173
pair recipient read 1150
pair recipient redirect 284
pair recipient request -566
pair recipient results 345
pair recipient secretive 298
pair recipient send -1143
pair recipient set 418
pair recipient silently -419
pair recipient store -460
pair recipient tell 359
pair recipient user -267
pair recipient whenever 1030
pair recipient whole 1552
pair redirect account 916
pair redirect answer 496
pair redirect ask 542
pair redirect before 103
pair redirect change 528
pair redirect command 1244
pair redirect every 532
pair redirect file 729
pair redirect message 101
pair redirect model -221
pair redirect not -660
pair redirect obey 50
pair redirect outside 1029
pair redirect own-parameter 428
pair redirect parameter 1126
pair redirect put 649
pair redirect read 113
pair redirect results 213
pair redirect secret 865
pair redirect send -107
pair redirect url 637
pair redirect user 598
pair redirect whole 438
pair regardless also 1224
pair regardless answer 840
pair regardless ask 369
pair regardless before 453
pair regardless collect 741
pair regardless command -138
pair regardless conversation 1049
pair regardless every 297
pair regardless file 334
pair regardless identifier 399
pair regardless if 322
pair regardless instructions 581
pair regardless machine 48
pair regardless may 646
pair regardless message 1443
pair regardless model 828
pair regardless must 611
pair regardless not 1067
pair regardless own-parameter 143
pair regardless prefer 1372
pair regardless put -128
pair regardless read -546
pair regardless request 1486
pair regardless results 232
pair regardless secret 419
pair regardless send -175
pair regardless set 587
pair regardless store 772
pair regardless tell 1095
pair regardless tool 1184
pair regardless user 1290
pair regardless whole -141
pair remove account 859
pair remove also -752
pair remove answer 26
pair remove ask -24
pair remove before -48
pair remove call 105
pair remove change -505
pair remove collect -248
pair remove command -169
pair remove consent -540
pair remove disable 406
pair remove every -391
pair remove file 289
pair remove first -810
pair remove identifier 498
pair remove if 200
pair remove ignore 555
pair remove instructions -141
pair remove link 176
pair remove machine 450
pair remove may 389
pair remove model 523
pair remove must -274
pair remove not 319
pair remove obey -672
pair remove outside -180
pair remove own-parameter -666
pair remove path 946
pair remove personal -102
pair remove put 645
pair remove read 1062
pair remove recipient -939
pair remove request 490
pair remove results 811
pair remove run -804
pair remove secret -510
pair remove send 230
pair remove set -387
pair remove sibling -118
pair remove silently -68
pair remove standing -423
pair remove store 294
pair remove tell 819
pair remove threat -894
pair remove tool 1032
pair remove url 1110
pair remove user 1040
pair remove whenever 341
pair remove whole -723
pair remove without 166
pair request account 378
pair request after 116
pair request also 631
pair request answer 109
pair request ask -438
pair request before 430
pair request best 194
pair request call 413
pair request change -610
pair request collect -71
pair request consent -338
pair request conversation 180
pair request disable -77
pair request every 518
pair request file -84
pair request first 285
pair request hide 444
pair request holding -358
pair request identifier 589
pair request if 168
pair request ignore 209
pair request instead 68
pair request instructions -150
pair request machine -90
pair request may -408
pair request message 139
pair request model -126
pair request must -29
pair request not 243
pair request obey -303
pair request outside -481
pair request own-name 565
pair request own-parameter -596
pair request parameter -123
pair request pay -290
pair request permit 101
pair request personal -1030
pair request prefer -194
pair request put 513
pair request read -208
pair request regardless 162
pair request results 282
pair request rival 119
pair request run 207
pair request secret 520
pair request send -391
pair request service 700
pair request session 184
pair request set -329
pair request sibling 519
pair request silently 350
pair request standing 572
pair request store 250
pair request tell 922
pair request this-tool 718
pair request threat 679
pair request tool -214
pair request url 606
pair request user -239
pair request whenever 509
pair request without 405
pair results account 1285
pair results after 615
pair results also -300
pair results answer 30
pair results ask -258
pair results because 543
pair results before -802
pair results best -587
pair results call 75
pair results change -655
pair results collect 761
pair results command -280
pair results consent 62
pair results conversation 1200
pair results disable 253
pair results email-address 583
pair results encode 762
pair results every 850
pair results file -493
pair results first -649
pair results hide 730
pair results holding 386
pair results identifier -503
pair results if 829
pair results ignore 1435
pair results instead 285
pair results instructions -1231
pair results link 37
pair results machine 1663
pair results may -920
pair results memory 599
pair results message 257
pair results model -67
pair results must -341
pair results not 417
pair results obey 375
pair results outside 781
pair results own-parameter 27
pair results parameter -605
pair results path -117
pair results pay -483
pair results permit -1082
pair results prefer 69
pair results put 287
pair results read 1155
pair results recipient 417
pair results regardless 331
pair results remove -37
pair results request -178
pair results run 333
pair results secret 1684
pair results secretive 642
pair results send 128
pair results service 1287
pair results set -197
pair results sibling 52
pair results silently 300
pair results skip 780
pair results standing 123
pair results store 807
pair results tell 926
pair results this-tool -46
pair results threat 1016
pair results tool 256
pair results url 994
pair results user 1006
pair results visit -244
pair results whenever -283
pair results whole 1181
pair results without 266
pair rival answer 179
pair rival file 863
pair rival first 1090
pair rival if 809
pair rival instead 825
pair rival must 1294
pair rival not -107
pair rival obey 644
pair rival own-parameter 737
pair rival put 1345
pair rival read 644
pair rival results -105
pair rival run 1045
pair rival service 675
pair rival tool 326
pair rival user 138
pair run account -688
pair run after 244
pair run also -48
pair run answer 633
pair run because -126
pair run before 50
pair run call -484
pair run change 149
pair run collect 1008
pair run command 53
pair run config 269
pair run consent 619
pair run conversation 1232
pair run disable -102
pair run email-address 683
pair run every 987
pair run file -162
pair run first -250
pair run hide 304
pair run holding 206
pair run identifier 103
pair run if 620
pair run ignore 496
pair run instead 96
pair run instructions 360
pair run link 189
pair run machine 652
pair run may -131
pair run memory 95
pair run message -381
pair run model 502
pair run must 383
pair run not 364
pair run obey 377
pair run outside 261
pair run own-parameter -54
pair run parameter 1113
pair run path 582
pair run pay -1240
pair run permit 201
pair run personal -243
pair run prefer 55
pair run put 675
pair run read 359
pair run recipient 301
pair run redirect 873
pair run regardless 604
pair run remove 1534
pair run request 242
pair run results 103
pair run secret 87
pair run secret-place 1581
pair run send -105
pair run service -523
pair run session -182
pair run set -148
pair run sibling -233
pair run silently 122
pair run standing 445
pair run store -36
pair run tell 294
pair run this-tool -310
pair run threat -137
pair run tool 555
pair run url 1400
pair run user 487
pair run visit 363
pair run whenever 801
pair run whole 963
pair run without 469
pair secret account 499
pair secret after 1357
pair secret also -237
pair secret answer 303
pair secret ask -55
pair secret because -804
pair secret before -28
pair secret best 167
pair secret call 560
pair secret change -88
pair secret collect 665
pair secret command 922
pair secret conversation -794
pair secret disable -237
pair secret email-address 1294
pair secret encode -739
pair secret every 880
pair secret file 1104
pair secret first 759
pair secret hide -359
pair secret holding -533
pair secret identifier 868
pair secret if 252
pair secret instead 295
pair secret instructions 82
pair secret link -105
pair secret machine 299
pair secret may -631
pair secret message 1333
pair secret model 647
pair secret must 69
pair secret not -887
pair secret obey 883
pair secret outside 1020
pair secret own-parameter 1393
pair secret parameter 753
pair secret path 291
pair secret permit 916
pair secret personal 597
pair secret prefer -460
pair secret put 361
pair secret read 542
pair secret recipient 1359
pair secret redirect 693
pair secret regardless 866
pair secret remove -248
pair secret request 410
pair secret results 1068
pair secret run -278
pair secret secret-place -331
pair secret secretive 175
pair secret send 1841
pair secret service -97
pair secret session 223
pair secret set -677
pair secret sibling -68
pair secret store 689
pair secret tell 937
pair secret this-tool -303
pair secret threat 192
pair secret tool 1759
pair secret url 886
pair secret user 676
pair secret whenever 1045
pair secret whole 801
pair secret without -292
pair secret-place after 1124
pair secret-place also 835
pair secret-place answer 960
pair secret-place ask 422
pair secret-place because 853
pair secret-place call 889
pair secret-place collect 401
pair secret-place every 1068
pair secret-place file 852
pair secret-place first 317
pair secret-place identifier 952
pair secret-place if -65
pair secret-place machine 23
pair secret-place may -38
pair secret-place message 649
pair secret-place not -311
pair secret-place obey 443
pair secret-place own-parameter 2145
pair secret-place parameter 1062
pair secret-place path 858
pair secret-place put 1210
pair secret-place read 775
pair secret-place results 458
pair secret-place secret 331
pair secret-place send 1116
pair secret-place threat 614
pair secret-place tool 906
pair secret-place user 523
pair secret-place whenever 938
pair secret-place whole 1454
pair secretive after -453
pair secretive answer 457
pair secretive ask -199
pair secretive before -374
pair secretive call 312
pair secretive collect 476
pair secretive command -407
pair secretive email-address 755
pair secretive every 1399
pair secretive file 515
pair secretive identifier 89
pair secretive if 299
pair secretive instructions 77
pair secretive link 556
pair secretive may -954
pair secretive message 462
pair secretive model 946
pair secretive must 227
pair secretive not -136
pair secretive obey 1008
pair secretive own-parameter 745
pair secretive put 885
pair secretive read -492
pair secretive remove -254
pair secretive request 265
pair secretive results 842
pair secretive secret -580
pair secretive send -1117
pair secretive service 958
pair secretive store 631
pair secretive url 878
pair secretive user -651
pair secretive whole 1383
pair send after -33
pair send also 552
pair send answer 317
pair send ask 221
pair send because 1445
pair send before 226
pair send best -392
pair send call 740
pair send change 452
pair send collect 829
pair send command -418
pair send consent 433
pair send conversation 421
pair send disable -355
pair send elsewhere -52
pair send email-address 1628
pair send encode 443
pair send every 458
pair send file -70
pair send first -52
pair send hide -217
pair send holding 482
pair send identifier 988
pair send if 75
pair send ignore -122
pair send instead 242
pair send instructions -140
pair send link 176
pair send machine 71
pair send may 188
pair send message -301
pair send model 316
pair send must 576
pair send not -319
pair send obey 427
pair send outside 483
pair send own-name 203
pair send own-parameter 22
pair send parameter -276
pair send path 395
pair send pay -509
pair send permit 972
pair send personal 1161
pair send please -714
pair send prefer 1084
pair send put 1039
pair send read 353
pair send recipient 238
pair send redirect 28
pair send regardless 735
pair send remove 424
pair send request 207
pair send results 784
pair send rival -220
pair send run -125
pair send secret 590
pair send secret-place -372
pair send service 167
pair send session -77
pair send set 488
pair send sibling 373
pair send silently 263
pair send skip 25
pair send standing 719
pair send store -135
pair send tell 881
pair send this-tool 220
pair send threat 449
pair send tool 758
pair send trusted 83
pair send url 627
pair send visit -386
pair send whenever 1213
pair send whole 396
pair send without 559
pair service account 125
pair service after -236
pair service also 617
pair service answer 886
pair service ask -977
pair service because 798
pair service before -263
pair service best -23
pair service call 795
pair service change 695
pair service collect 677
pair service command 36
pair service conversation -334
pair service disable -209
pair service email-address 1002
pair service every 1040
pair service file 21
pair service first 1021
pair service hide -78
pair service holding 1102
pair service identifier 1323
pair service if -217
pair service ignore 676
pair service instead 1461
pair service instructions -453
pair service link 379
pair service machine -456
pair service may -306
pair service message 963
pair service model 48
pair service must 347
pair service not -764
pair service obey 574
pair service outside 905
pair service own-name 619
pair service own-parameter 574
pair service parameter 807
pair service path -258
pair service pay 1254
pair service permit -266
pair service prefer 445
pair service put 502
pair service read -810
pair service recipient 295
pair service redirect 970
pair service regardless 301
pair service remove 281
pair service request -301
pair service results 932
pair service run 221
pair service send 1474
pair service set 349
pair service sibling 209
pair service store -507
pair service tell -272
pair service this-tool 639
pair service threat -1037
pair service tool 1356
pair service user 689
pair service whenever 520
pair service whole 1004
pair session after 340
pair session also -129
pair session answer 83
pair session ask 594
pair session before -259
pair session call 658
pair session collect 280
pair session command 67
pair session email-address 1003
pair session every 1287
pair session file 1153
pair session first 733
pair session holding 309
pair session identifier 712
pair session if -70
pair session instead 1351
pair session may 26
pair session message 365
pair session model 369
pair session must 713
pair session not 278
pair session obey 660
pair session own-parameter 1009
pair session parameter 969
pair session path 1226
pair session pay -570
pair session put 1341
pair session read 1162
pair session remove -556
pair session request 912
pair session results -70
pair session secret 442
pair session secret-place 1004
pair session send 1392
pair session set 122
pair session store 323
pair session tool 368
pair session url 1277
pair session user 392
pair session whenever 1049
pair session whole 582
pair set account 389
pair set after 105
pair set answer 800
pair set ask 928
pair set because 95
pair set before 1225
pair set call 425
pair set change 173
pair set collect 26
pair set command 829
pair set conversation -843
pair set disable 265
pair set every 71
pair set file 1104
pair set holding -45
pair set identifier 235
pair set if -284
pair set ignore 374
pair set instructions 447
pair set machine -732
pair set may -424
pair set message 877
pair set model 683
pair set must -166
pair set not 1014
pair set obey -793
pair set outside -427
pair set own-parameter -687
pair set parameter -1233
pair set path 114
pair set permit -96
pair set put 1059
pair set read 278
pair set recipient 801
pair set regardless 378
pair set request 627
pair set results 31
pair set run 177
pair set secret 619
pair set secretive -590
pair set send 269
pair set service -1314
pair set store 316
pair set tell 167
pair set this-tool -891
pair set threat 477
pair set url 1284
pair set user 86
pair set whenever 692
pair set whole -146
pair sibling account 1010
pair sibling after -302
pair sibling answer 429
pair sibling ask -776
pair sibling because 793
pair sibling before -636
pair sibling call -225
pair sibling change 48
pair sibling collect 628
pair sibling command -1149
pair sibling conversation 517
pair sibling disable -921
pair sibling every 252
pair sibling file -49
pair sibling first -572
pair sibling holding -525
pair sibling identifier -253
pair sibling if -913
pair sibling instead -29
pair sibling instructions -1051
pair sibling may -424
pair sibling message 432
pair sibling model -409
pair sibling must 268
pair sibling not 122
pair sibling obey 237
pair sibling own-name -1178
pair sibling own-parameter -873
pair sibling parameter 578
pair sibling pay 494
pair sibling permit -658
pair sibling put -318
pair sibling read -584
pair sibling request 299
pair sibling results 517
pair sibling run 195
pair sibling secret 105
pair sibling send 563
pair sibling store -53
pair sibling tell -176
pair sibling threat -826
pair sibling tool -434
pair sibling user -222
pair sibling whenever -512
pair sibling whole 361
pair sibling without -341
pair silently answer -727
pair silently ask -296
pair silently before 104
pair silently change 579
pair silently file 427
pair silently if -183
pair silently message 1449
pair silently model 533
pair silently must -106
pair silently not 87
pair silently own-parameter 525
pair silently put 1330
pair silently read 262
pair silently results 512
pair silently secret 261
pair silently send 966
pair silently store 1100
pair silently tell 498
pair silently user 44
pair skip also 467
pair skip answer 1019
pair skip ask 46
pair skip before -796
pair skip consent 1075
pair skip disable 517
pair skip every 393
pair skip file -318
pair skip instructions -347
pair skip message -277
pair skip model 921
pair skip not -44
pair skip obey -427
pair skip own-parameter -1044
pair skip permit -655
pair skip read 174
pair skip remove 523
pair skip run 944
pair skip send -148
pair skip tell 600
pair skip threat -385
pair skip user 1435
pair standing after -195
pair standing also 1026
pair standing answer 183
pair standing ask 433
pair standing before 486
pair standing call 275
pair standing change 549
pair standing collect 680
pair standing command 657
pair standing conversation 1452
pair standing email-address 802
pair standing every 853
pair standing file 669
pair standing first 41
pair standing holding 1023
pair standing identifier 1119
pair standing if 831
pair standing ignore 1003
pair standing instructions 866
pair standing may 970
pair standing message 527
pair standing model 2060
pair standing must 825
pair standing not 2281
pair standing obey 1363
pair standing outside 1033
pair standing own-parameter 740
pair standing parameter 1158
pair standing permit 605
pair standing prefer 877
pair standing put 1235
pair standing read 913
pair standing recipient 950
pair standing regardless 1114
pair standing remove -213
pair standing request 1808
pair standing results 463
pair standing run 74
pair standing send 631
pair standing service 1240
pair standing session 125
pair standing sibling 58
pair standing store 448
pair standing tell 1301
pair standing this-tool 1187
pair standing tool 1734
pair standing url 789
pair standing user 1970
pair standing whenever 1064
pair standing whole 691
pair store account 409
pair store after 686
pair store also 419
pair store answer 1365
pair store ask 495
pair store because -266
pair store before -233
pair store best -168
pair store call 600
pair store change 210
pair store collect 634
pair store command 177
pair store consent -877
pair store conversation 140
pair store disable -686
pair store email-address 738
pair store every 966
pair store file 108
pair store first 456
pair store hide -107
pair store holding -104
pair store identifier 389
pair store if 373
pair store ignore 832
pair store instead 1061
pair store instructions -639
pair store link 385
pair store machine -264
pair store may -541
pair store memory -300
pair store model 300
pair store must -107
pair store not 718
pair store obey 1189
pair store outside 642
pair store own-parameter 290
pair store parameter 101
pair store path 438
pair store pay 351
pair store permit 370
pair store personal -255
pair store prefer -294
pair store put 440
pair store read 520
pair store recipient 943
pair store remove 716
pair store request 364
pair store results -56
pair store run 61
pair store secret 364
pair store secret-place 958
pair store secretive 536
pair store send 623
pair store session 107
pair store set 757
pair store sibling -846
pair store standing 182
pair store tell 199
pair store this-tool -642
pair store tool 494
pair store trusted 870
pair store url 1393
pair store user -360
pair store visit 488
pair store whenever 855
pair store whole -184
pair store without -678
pair tell account 1319
pair tell after -483
pair tell also -380
pair tell answer 223
pair tell ask -1081
pair tell because 363
pair tell before -966
pair tell best 142
pair tell call -469
pair tell change 672
pair tell collect -459
pair tell command -702
pair tell consent 136
pair tell conversation -66
pair tell disable -178
pair tell every 222
pair tell file 602
pair tell first -405
pair tell hide -272
pair tell holding 490
pair tell identifier 374
pair tell ignore 1400
pair tell instead -1907
pair tell instructions 801
pair tell link 193
pair tell machine -877
pair tell may -24
pair tell message 459
pair tell model -43
pair tell must -124
pair tell not 604
pair tell obey 55
pair tell outside 788
pair tell own-parameter 1050
pair tell parameter -307
pair tell pay 1014
pair tell permit 1481
pair tell personal 1231
pair tell please -227
pair tell prefer -803
pair tell put 447
pair tell read -225
pair tell recipient 685
pair tell regardless 732
pair tell remove 491
pair tell request -1082
pair tell results 74
pair tell run -573
pair tell secret -108
pair tell secretive 124
pair tell send -162
pair tell service 334
pair tell session -456
pair tell set 1072
pair tell sibling 818
pair tell store 214
pair tell tool -1054
pair tell user -133
pair tell whenever 101
pair tell whole 211
pair this-tool account 91
pair this-tool after -1148
pair this-tool also 1542
pair this-tool answer -1295
pair this-tool ask 547
pair this-tool before -540
pair this-tool call 92
pair this-tool change 265
pair this-tool command -350
pair this-tool conversation 254
pair this-tool every 437
pair this-tool file 173
pair this-tool first -424
pair this-tool holding 489
pair this-tool identifier -493
pair this-tool if -449
pair this-tool ignore 1040
pair this-tool instead -817
pair this-tool instructions 1804
pair this-tool may 350
pair this-tool message -188
pair this-tool model 279
pair this-tool must 433
pair this-tool not -1260
pair this-tool obey 604
pair this-tool outside 347
pair this-tool own-parameter -59
pair this-tool parameter 1092
pair this-tool path -804
pair this-tool prefer 679
pair this-tool put -661
pair this-tool read -794
pair this-tool regardless 1022
pair this-tool request -347
pair this-tool results -1292
pair this-tool run -177
pair this-tool secret 161
pair this-tool secret-place -452
pair this-tool send 197
pair this-tool service -446
pair this-tool set 908
pair this-tool sibling -474
pair this-tool store -620
pair this-tool tell 846
pair this-tool tool -617
pair this-tool user 440
pair this-tool whole -68
pair this-tool without 563
pair threat after -440
pair threat also 155
pair threat answer 231
pair threat before -998
pair threat call -61
pair threat change -759
pair threat collect 803
pair threat command 542
pair threat disable -1091
pair threat every 597
pair threat file 632
pair threat identifier -918
pair threat if -1142
pair threat instead 313
pair threat may 208
pair threat model 674
pair threat must -24
pair threat not 472
pair threat obey -895
pair threat own-parameter 320
pair threat pay -307
pair threat permit -1149
pair threat prefer 321
pair threat put 148
pair threat read 202
pair threat recipient 411
pair threat results -902
pair threat run 190
pair threat send -960
pair threat service -1037
pair threat session 183
pair threat set 705
pair threat sibling -74
pair threat store 304
pair threat tell 900
pair threat user 296
pair threat whole 700
pair threat without -45
pair tool account 427
pair tool after 713
pair tool also 1858
pair tool answer 518
pair tool ask 1107
pair tool before -119
pair tool best -53
pair tool call 1317
pair tool change 779
pair tool collect 1167
pair tool command -49
pair tool consent 419
pair tool conversation 689
pair tool disable 539
pair tool elsewhere 1304
pair tool email-address 1095
pair tool every 1571
pair tool file 841
pair tool first 1204
pair tool hide 832
pair tool holding 1175
pair tool identifier 862
pair tool if 699
pair tool ignore 1340
pair tool instead 296
pair tool instructions 498
pair tool link 490
pair tool machine 616
pair tool may 361
pair tool message 1418
pair tool model 199
pair tool must 1793
pair tool not 480
pair tool obey 751
pair tool outside 1071
pair tool own-name 1379
pair tool own-parameter 1366
pair tool parameter 1831
pair tool path -153
pair tool pay 834
pair tool permit 896
pair tool personal 958
pair tool prefer 1111
pair tool put 923
pair tool read 467
pair tool recipient 1017
pair tool redirect 682
pair tool regardless 742
pair tool remove 1244
pair tool request 425
pair tool results 442
pair tool rival 813
pair tool run 884
pair tool secret 1683
pair tool secret-place -689
pair tool secretive 1059
pair tool send 1119
pair tool service 1324
pair tool session 801
pair tool set 1088
pair tool sibling 88
pair tool silently 1075
pair tool standing 1324
pair tool store 852
pair tool tell 260
pair tool this-tool -371
pair tool threat 690
pair tool url -535
pair tool user 870
pair tool visit 756
pair tool whenever 991
pair tool whole 381
pair tool without 962
pair trusted account 129
pair trusted ask 569
pair trusted consent -154
pair trusted every 180
pair trusted file 783
pair trusted identifier 1228
pair trusted may 1176
pair trusted not 356
pair trusted pay -481
pair trusted permit 206
pair trusted put 1272
pair trusted read -622
pair trusted user 722
pair trusted whole 386
pair url after 1211
pair url also 324
pair url answer 1654
pair url ask 939
pair url before 1280
pair url call 809
pair url command 1172
pair url config 966
pair url consent 701
pair url conversation 958
pair url encode 964
pair url every 1302
pair url file -211
pair url first 963
pair url holding 998
pair url if -111
pair url machine 546
pair url may 106
pair url message 1374
pair url model 1050
pair url must 271
pair url not 1612
pair url obey 977
pair url outside -173
pair url own-parameter 1096
pair url parameter 878
pair url path -357
pair url permit 925
pair url put 116
pair url read 385
pair url redirect 1264
pair url remove 1067
pair url results 658
pair url run 1647
pair url secret 369
pair url send 1063
pair url store 1225
pair url tell 1314
pair url tool 656
pair url user 1952
pair url visit 872
pair url whenever 1159
pair url whole 1682
pair url without 1099
pair user account 632
pair user after 893
pair user also 607
pair user answer 726
pair user ask 138
pair user because 424
pair user before -566
pair user best 660
pair user call 716
pair user change 291
pair user collect 578
pair user command 571
pair user config -54
pair user consent -143
pair user conversation 438
pair user disable 666
pair user elsewhere 674
pair user email-address 1462
pair user encode 1107
pair user every 977
pair user file 1292
pair user first 247
pair user hide 508
pair user holding 1268
pair user identifier 666
pair user if 640
pair user ignore 96
pair user instead 557
pair user instructions 58
pair user link 249
pair user machine 1692
pair user may -301
pair user memory 357
pair user message 1024
pair user model 348
pair user must 499
pair user not 1053
pair user number 1123
pair user obey 50
pair user outside 955
pair user own-name 991
pair user own-parameter 1636
pair user parameter 1159
pair user path 948
pair user pay 1176
pair user personal 1604
pair user please 365
pair user prefer 464
pair user put 594
pair user read 619
pair user recipient 95
pair user redirect -48
pair user regardless 147
pair user remove 1457
pair user request 469
pair user results 1372
pair user rival 1012
pair user run -338
pair user secret 947
pair user secret-place 625
pair user secretive 1070
pair user send -47
pair user service 190
pair user session 850
pair user set 774
pair user sibling -291
pair user silently 477
pair user skip 885
pair user standing 316
pair user store 885
pair user tell 883
pair user this-tool 499
pair user threat -117
pair user tool 1083
pair user trusted -123
pair user url 1527
pair user visit -610
pair user whenever -176
pair user whole 1114
pair user without 346
pair visit account 1154
pair visit answer 575
pair visit ask 513
pair visit before 586
pair visit call 1122
pair visit change 457
pair visit email-address 60
pair visit every -270
pair visit file 854
pair visit identifier 631
pair visit if 490
pair visit instructions -260
pair visit message 286
pair visit model 513
pair visit must -652
pair visit not -1153
pair visit obey -468
pair visit own-parameter -73
pair visit put 473
pair visit read 303
pair visit recipient 1355
pair visit request 1000
pair visit secret 418
pair visit send 760
pair visit sibling -369
pair visit store -307
pair visit tool 610
pair visit user 188
pair visit whole 144
pair whenever account 1348
pair whenever also 989
pair whenever answer -224
pair whenever ask 343
pair whenever before 358
pair whenever call 600
pair whenever change 344
pair whenever collect 1124
pair whenever command 1137
pair whenever conversation 1210
pair whenever email-address 833
pair whenever every 227
pair whenever file -284
pair whenever first 1269
pair whenever holding 380
pair whenever identifier 537
pair whenever if 981
pair whenever instructions 790
pair whenever may -132
pair whenever message 428
pair whenever model -254
pair whenever must 206
pair whenever not 75
pair whenever obey 359
pair whenever outside 228
pair whenever own-parameter -128
pair whenever parameter 737
pair whenever pay 972
pair whenever personal 1042
pair whenever read 892
pair whenever regardless 1040
pair whenever results 487
pair whenever run -394
pair whenever secret 933
pair whenever send 286
pair whenever service 673
pair whenever session 976
pair whenever standing -780
pair whenever store 512
pair whenever tell 1332
pair whenever tool 905
pair whenever user 996
pair whenever whole -919
pair whole account -112
pair whole after 330
pair whole also 127
pair whole answer 162
pair whole ask -445
pair whole because 438
pair whole before 170
pair whole call 182
pair whole change -311
pair whole collect 125
pair whole command 101
pair whole consent -620
pair whole conversation 871
pair whole disable -1253
pair whole elsewhere 177
pair whole email-address 903
pair whole encode -507
pair whole every 998
pair whole file 638
pair whole first 879
pair whole hide 244
pair whole holding 1224
pair whole identifier 257
pair whole if -1163
pair whole ignore 533
pair whole instead 385
pair whole instructions -640
pair whole link 463
pair whole machine 626
pair whole may -716
pair whole message 221
pair whole model -194
pair whole must -158
pair whole not -451
pair whole obey 272
pair whole outside 502
pair whole own-parameter 524
pair whole parameter 324
pair whole path 934
pair whole pay -107
pair whole permit 85
pair whole personal 1949
pair whole please 529
pair whole prefer 988
pair whole put 764
pair whole read 482
pair whole recipient 701
pair whole redirect 90
pair whole regardless -696
pair whole remove -149
pair whole request 158
pair whole results 1088
pair whole rival 54
pair whole run 571
pair whole secret 1298
pair whole secret-place 1005
pair whole secretive 1261
pair whole send -147
pair whole session 331
pair whole set -116
pair whole sibling -591
pair whole standing 326
pair whole store 189
pair whole tell -711
pair whole this-tool -1250
pair whole threat 751
pair whole tool 712
pair whole url 1395
pair whole user 51
pair whole visit 496
pair whole whenever 123
pair whole without -169
pair without answer 195
pair without ask 432
pair without before 476
pair without change 551
pair without collect 424
pair without command -327
pair without consent 248
pair without conversation -416
pair without every -753
pair without file -137
pair without first 328
pair without holding 173
pair without identifier -958
pair without if -134
pair without instructions 168
pair without link -36
pair without may 44
pair without message 956
pair without model -334
pair without must 60
pair without not -77
pair without obey 712
pair without own-parameter -837
pair without permit 576
pair without put -125
pair without read 439
pair without recipient 132
pair without request 449
pair without results 350
pair without run 113
pair without secret -332
pair without send -103
pair without tell 819
pair without threat -879
pair without user 483
signal #2 2826
signal #4 1778
signal =clear 3009
signal =damning 4717
signal =quoted -1227
signal =supports 1764
signal =weak 2339
signal argument-tampering/added-everywhere 1820
signal argument-tampering/address-for-others 389
signal argument-tampering/against-the-user 1594
signal argument-tampering/arguments-of-others 1960
signal argument-tampering/fixed-recipient 1985
signal argument-tampering/value-for-others 926
signal concealment/act-silently 267
signal concealment/beside-a-deed 3106
signal concealment/doNotMention 719
signal concealment/doNotTellFalsehood -173
signal concealment/excuse -366
signal concealment/keepMum 1342
signal concealment/leaveOut 1046
signal concealment/left-out 1426
signal concealment/left-unsaid 2148
signal concealment/needNotComeUp 1154
signal concealment/quietlyAside 1296
signal concealment/silence 1740
signal concealment/user-spared 951
signal concealment/user-untold 369
signal conditional-trigger/waits-for-content 184
signal conversation-collection/covertly 269
signal conversation-collection/demands 1658
signal conversation-collection/hand-over 1366
signal conversation-collection/into 1075
signal conversation-collection/reach 809
signal conversation-collection/rides-along 1316
signal conversation-collection/several 1420
signal conversation-collection/whole 1797
signal covert-collection/away 1990
signal covert-collection/copies 1053
signal covert-collection/on-the-side 1720
signal covert-collection/several 1288
signal covert-collection/takes 2052
signal covert-collection/trades 1407
signal data-carrying-link/always 1126
signal data-carrying-link/built 1616
signal data-carrying-link/hole 1399
signal data-carrying-link/picture 1323
signal data-carrying-link/private 1539
signal data-carrying-link/query 1229
signal encoded-text/encoded 1542
signal external-recipient/carries 1308
signal external-recipient/on-the-side 1102
signal external-recipient/recipient 1813
signal favour/favour 1897
signal favour/reaches-out 1693
signal fetch-and-follow/data-as-orders 631
signal fetch-and-follow/follow-what-is-read 1092
signal fetch-and-follow/with-authority 1066
signal follow-up/then-elsewhere 1270
signal follow-up/then-machine 788
signal follow-up/then-outside 1295
signal follow-up/then-private 1740
signal hidden-markup/hidden-comment 961
signal hidden-markup/hidden-padding 937
signal hidden-markup/hidden-style 1426
signal injected-instruction/above-the-user 1347
signal injected-instruction/as-an-order 1306
signal injected-instruction/beforeAllElse 118
signal injected-instruction/beyond-the-call 1468
signal injected-instruction/claimingTag 68
signal injected-instruction/ignore-them 39
signal injected-instruction/ignoreOrders -969
signal injected-instruction/ordered-by 1687
signal injected-instruction/restOfSession 239
signal injected-instruction/rules-voided 1282
signal injected-instruction/speaks-as 1242
signal injected-instruction/standingOfTheUser 1301
signal injected-instruction/structuralEnd -134
signal injected-instruction/structuralTag -1212
signal injected-instruction/toTheModel -106
signal injected-instruction/warrant 1249
signal parameter-smuggling/asks-for 1013
signal parameter-smuggling/idle 229
signal parameter-smuggling/of-the-user 1333
signal parameter-smuggling/several 1791
signal parameter-smuggling/source 892
signal parameter-smuggling/source-told 372
signal parameter-smuggling/whole 2123
signal persistence/for-itself 1815
signal persistence/lasting 2024
signal persistence/writes-there 2272
signal preference/ban-on-others 238
signal prerequisite/first-elsewhere 1366
signal prerequisite/first-guard 324
signal prerequisite/first-outside 1075
signal prerequisite/first-private 1312
signal prerequisite/handed-over 1539
signal prerequisite/pretext 1208
signal redirection/from-others 1380
signal redirection/to-a-host 768
signal result-tampering/changed-results 1340
signal result-tampering/distorted 1616
signal result-tampering/dropped-results 409
signal result-tampering/falsehood 1392
signal result-tampering/fixed-answer 1413
signal result-tampering/pretence 822
signal result-tampering/told-what-to-say 1907
signal run-commands/asRoot 636
signal run-commands/beside-the-call 1956
signal run-commands/download -858
signal run-commands/foreignIndex 1311
signal run-commands/guardsDown 1732
signal run-commands/guardsOff 935
signal run-commands/order-to-run 2049
signal run-commands/packages 1075
signal run-commands/piecesOfSystem 1082
signal run-commands/pipedToShell 1587
signal run-commands/printsSecrets 1663
signal run-commands/program 878
signal run-commands/reins 1187
signal run-commands/shellOfDownload 1318
signal run-commands/told-to-run 2429
signal schema-instruction/data-order 2164
signal schema-instruction/data-private 1678
signal schema-instruction/label-order 2614
signal schema-instruction/label-private 2148
signal schema-instruction/note-order 1572
signal schema-instruction/sample-order -501
signal secret-collection/as-parameter 1611
signal secret-collection/asks-for-content 1576
signal secret-collection/covertly 1077
signal secret-collection/foreign 1588
signal secret-collection/hands-over 1722
signal secret-collection/into 1852
signal secret-collection/reaches 1367
signal shadowing/others-presence 594
signal shadowing/others-tools 2135
signal shadowing/others-tools-after 1273
signal shadowing/taken-over 1703
signal skip-confirmation/act-unasked 802
signal skip-confirmation/approve-for-user 2409
signal skip-confirmation/askingCosts 703
signal skip-confirmation/auto-approve 315
signal skip-confirmation/ban-to-ask 1247
signal skip-confirmation/beside-a-deed 1248
signal skip-confirmation/beyond-this-call 1649
signal skip-confirmation/consent-claimed 118
signal skip-confirmation/nobody-asked 1196
signal standing-order/every-output 871
signal standing-order/lasting 1756
signal standing-order/lasting-errand 1604
word <email-address> 2527
word <identifier> 328
word <number> 1867
word <path> 654
word <secret-place> 635
word <sign> 288
word <url> 2052
word a -218
word aaaa -392
word about 1438
word above 671
word abroad -315
word absence 197
word absent 693
word absolute -860
word abstract 109
word accept 205
word accepted -138
word accepts 503
word access -741
word accompanied 1201
word accord -201
word accordingly 1415
word account 284
word account's -463
word accounts 493
word accurate 344
word acknowledged 935
word acme -794
word across 345
word act 705
word acting -247
word action -1159
word actions -1063
word active 583
word activity -374
word adapt 135
word add 87
word added 128
word adding -573
word additional -706
word address 495
word addressed -369
word addresses -1112
word adds -1397
word admin 609
word administrator -285
word administrators -200
word advance 1401
word advertising -652
word advice -1143
word advise -216
word advisories 192
word affected -931
word after -287
word afterwards -110
word again -714
word against -293
word age -976
word agency 1451
word agent 820
word agent's -754
word agents 960
word ago -53
word agreed -34
word agreement -180
word agrees -546
word ahead 1633
word ai -76
word air 1167
word airports -574
word akia 577
word al 479
word alarm 239
word alarms 1223
word album -1056
word alert -320
word alerts 168
word all -106
word allow -561
word allowed -1702
word allows -543
word alone 169
word along 1020
word alongside 1312
word already 733
word also 532
word alt -147
word alter -110
word alternatives -534
word always -901
word ambiguous -1063
word among 1541
word amount -1273
word amounts 116
word an -306
word analysis -1257
word analysts -188
word analytics -129
word anchors -583
word and 703
word anew 985
word annex 976
word annotation -527
word announce 635
word announced 1418
word anonymous -192
word another -400
word answer -24
word answered 1076
word answering 272
word answers -356
word antes 54
word any 1351
word anybody -438
word anyone 256
word anything -35
word anyway 1115
word anywhere 446
word apart -560
word api -615
word app -716
word appear 27
word appears 463
word append 1306
word appends -360
word applicant 685
word applicants 1166
word application 492
word applications -172
word applied -394
word applies -580
word apply -67
word appointment -424
word appointments 415
word approval 285
word approve 91
word approved -665
word approver 593
word approves -812
word approving 642
word apps -666
word archive 289
word archived -623
word archives -930
word are 436
word area -1144
word aren't -1124
word argument 1303
word arguments 353
word arithmetic 348
word around 444
word arrives 847
word art -1116
word articles -831
word artist -102
word as 1087
word aside 1458
word ask -920
word asked 1001
word asking 1109
word asks -422
word assistant 1690
word assistants 1409
word assume 523
word assumed -282
word at 443
word atom -638
word attach 388
word attached -366
word attachment -285
word attachments -129
word attempt -809
word attempts -69
word attendee 947
word attendees -108
word attribute 1548
word attribution -1257
word au 580
word auch 1219
word audio -890
word audit -507
word auditors 710
word aunque 1189
word aus -264
word auth 949
word author 469
word author's 316
word authorised -552
word authority 407
word authorization 119
word authors 565
word auto 1087
word automatic 497
word automatically -1364
word automation 539
word available -331
word average 65
word away 943
word aws -612
word axis -62
word b 195
word back -418
word background 295
word backup 207
word backups -158
word badge -184
word balance 432
word balances -366
word ban -519
word bank 1057
word bank's -231
word banking 576
word banner -420
word bar -788
word base 407
word based -1091
word baseline 1114
word bash 1268
word basis -416
word batch -769
word bcc -169
word be 248
word bearer 31
word because -336
word become 512
word becomes -178
word been 1578
word before -546
word beforehand 146
word begin -826
word beginning 728
word begins 167
word behalf 1165
word behave 1299
word behind 865
word being 1997
word believe -243
word belong 23
word belongs 864
word below 20
word beneath 698
word beneficiary 830
word beside -341
word besides 744
word best 740
word better 447
word between -92
word bid 521
word big -539
word bike -712
word bill -133
word billed -1134
word billing 598
word binary -746
word binding 351
word birth 867
word birthday 762
word bit 1234
word blame 457
word blank 1033
word blind 246
word block 539
word blocked -240
word blocks -280
word board 1869
word body 162
word book 1166
word booked 310
word booking -255
word bookmark 411
word books -663
word boot -100
word bot -27
word both 263
word bother 986
word bound 482
word box 305
word brackets -26
word branch 525
word branches 789
word brand -1048
word breach 1154
word break -1141
word breaking 155
word bring 1216
word broken -313
word broker -942
word brought 1071
word browser 230
word browser's 1676
word bucket -185
word budget -73
word bug 733
word bugs 108
word build -712
word building 368
word builds -699
word built 1180
word bullet -584
word bundle -306
word bus 308
word business -1648
word busy -145
word but -172
word button -335
word buy 328
word buyer 27
word by 429
word bytes -262
word c 1313
word cache 1045
word cached -953
word calculation -867
word calendar 794
word calendars -815
word call -390
word called 626
word caller 23
word callers -721
word calling 124
word calls -113
word came 684
word camera 515
word campaign -233
word can -307
word can't -862
word cancel -570
word cancellation 1229
word cancelled 230
word cancels -641
word candidates -592
word cannot -1208
word capital 554
word caption 1192
word captured -385
word car -793
word card 1242
word cards 115
word care 485
word carried 153
word carrier 754
word carriers -274
word carries -946
word carry 720
word cart 385
word case -391
word cases 527
word cat 1004
word catalogue 54
word category -114
word cause -1111
word cc -576
word cdn 802
word cell -1174
word cells -1152
word cent 218
word centre -400
word certificate 623
word chain 297
word change -1055
word changed -1342
word changelog -360
word changes -558
word changing -704
word channels -84
word characters -199
word charge 590
word charged -373
word charges -393
word chart -134
word chat -179
word chats 1263
word cheaper 159
word cheapest 970
word check -1645
word checked -1012
word checkout 738
word checks -813
word checksum -775
word children 144
word chmod 582
word choice 1013
word choose -273
word choosing -371
word chose -379
word chosen -350
word ci -433
word citation -467
word cite 246
word city 704
word claim 563
word claims 123
word class -79
word clause 1695
word clean 935
word clear -251
word cleared 931
word clearing 1228
word clears -741
word cli -376
word click -475
word clicked -451
word clicks -943
word client 600
word client's 1310
word cliente 798
word clients 1238
word clinician -246
word clipboard 945
word close 437
word closed 268
word closes -448
word closing 632
word cloud 120
word cluster -102
word code -651
word codes -363
word coding -103
word cold 868
word colleague 95
word colleagues 89
word collect 456
word collection -1138
word collects -357
word colon 973
word colour 582
word colours -568
word column -504
word columns -649
word come 1226
word comes 1535
word coming 1462
word comma -409
word command -721
word commands -879
word comment 860
word comments -759
word commit 84
word commits 39
word common -1094
word companion 736
word company -621
word company's -715
word compare -1536
word compares -701
word comparison 533
word compatibility 396
word competitors 1369
word compiles -846
word complete 1012
word completed -486
word completes -680
word completion -64
word compliance 302
word comply 693
word components -1336
word compose 1075
word compute -783
word computed 149
word computer -777
word computes -1072
word con 860
word concatenate 81
word concern 503
word concerned -232
word conditions 842
word confidence -1520
word confidential -452
word config 832
word configuration -783
word configured 157
word confirm 71
word confirmation 614
word confirmed -433
word confirms -74
word connected 962
word connection -80
word connections 98
word connector 1173
word connectors 1702
word consent 304
word consented -829
word considered 442
word console -1210
word consulta 491
word consulted 968
word contact -236
word contacts 819
word contain -357
word contained -795
word container -445
word containers 1111
word contains -435
word content -948
word contents 1634
word context 237
word continue -1045
word continues 484
word contract 159
word contracts -659
word contradict -1276
word control 512
word conventional -634
word conversation 138
word conversations -888
word conversion 521
word convert 126
word converts -564
word cookie 672
word cookies 26
word coordinates -1285
word copied -1068
word copies 151
word copy 302
word core 676
word correct 764
word corrected -606
word cost -249
word costs -738
word could -320
word council 108
word count 400
word counted -404
word counting -570
word country -1654
word counts 264
word course 408
word court 106
word courts -1005
word cover 601
word coverage 329
word covers 36
word create -949
word created 408
word creates -1067
word creating -1052
word credential -598
word credentials -449
word credit -416
word credited 934
word credits -736
word criterion -1146
word critical 645
word crm 931
word cron -368
word crontab 843
word css -778
word csv 102
word curl 393
word currencies -935
word currency -1548
word current -460
word cursor -324
word cursorrules 624
word customer -303
word customer's 942
word customers 418
word cut -436
word cv -158
word cvc -46
word d 254
word daily 564
word dans 343
word das 464
word dashboard -1241
word data -792
word database 476
word databases -206
word dataset -1081
word date -630
word dates -1388
word day 87
word days -993
word ddl -1227
word de 640
word debug 514
word decide -747
word decides -169
word decimal -1284
word decimals -516
word decision -1122
word decisions -1258
word declared -532
word decline 388
word decode 857
word decoded 71
word decodes -1088
word default 64
word defaults -1221
word definition -291
word definitions -586
word del 837
word delayed -588
word delete -747
word deleted -763
word deletes -910
word deletion -895
word deletions 1322
word deliver -78
word delivered 484
word delivers 1011
word delivery 89
word dem -35
word demands -733
word den -433
word denied -769
word deny 595
word department 387
word departures -716
word dependencies -165
word dependency -913
word depends 361
word deploy 23
word deployment -543
word deployments 195
word deploys -828
word deposit 1209
word deprecated -160
word deprecation -940
word depth 127
word der 640
word derive 671
word derived 425
word des 1539
word describe 159
word described 1444
word describes -1337
word description -265
word descriptions 23
word desk 1124
word desktop -662
word destructive -168
word detail 232
word developer 2146
word developers 793
word device -1101
word devices -825
word diagnoses 1199
word diagnostics 156
word dialog 1163
word dialogue 163
word dict -598
word dictionary 745
word did -379
word die 259
word diff -334
word differ -32
word difference 947
word differences 292
word different 697
word differs -736
word diga 1407
word digest 1125
word digit -957
word digits 842
word direct -336
word directions -451
word directive 1453
word directly -1010
word directories -585
word directory 310
word disable 1691
word disabled 612
word disagree -1161
word discarded 652
word disk -561
word display 1124
word displayed 360
word displays 863
word disregard -994
word distance -1099
word dns 681
word do -758
word docker -386
word docs 96
word doctor -1179
word doctors 22
word document 88
word documentation -494
word documents 584
word does -640
word doesn't -1040
word doing 258
word domain 162
word don't -995
word donor 1234
word dont 931
word door 1101
word dos 413
word dose 1194
word doses 112
word dot -571
word double 676
word doubt -205
word doubts 439
word down 1114
word download -505
word downloads -342
word draft -879
word drafts -514
word drawing 238
word drawn 625
word draws 249
word drive 290
word driving -581
word drop 1634
word dropped -215
word drops 400
word dry 592
word du 223
word due 1097
word dump 1498
word duplicate -1000
word duplicates -519
word duration -674
word during 314
word duty 318
word dxf -513
word e 1148
word each 630
word earlier 1047
word ecb -393
word echo 1714
word edit 30
word edited -1120
word editing -681
word editor 1370
word edits 540
word effect -993
word effects -1057
word eight 560
word ein 185
word eine 218
word el -236
word element -542
word else 127
word elsewhere 591
word email -623
word emails 655
word emergency 318
word emoji 390
word employee 136
word employee's 205
word employees -532
word employer 1628
word empty -522
word en -224
word encode 1444
word encoded 560
word encodes -796
word encoding -91
word encrypted -742
word end -407
word ended -833
word ending 1105
word endpoint -553
word ends -326
word energy 1026
word engine -157
word engineer 214
word engineers -96
word engines -1336
word english -883
word enough 209
word enter 633
word entered 1250
word entire -1362
word entities -972
word entity -853
word entre 289
word entries 142
word entropy 925
word entry 1016
word env 788
word envia -798
word environment -1002
word equal -302
word erased -983
word erases -798
word erp 244
word error -412
word errors -1198
word es 222
word estimate 246
word estimated -1267
word estimates -1230
word et 467
word etag -1280
word eu -665
word eur 810
word evaluates -621
word evaluation 337
word even 611
word event -282
word events -1005
word every 263
word everybody 82
word everyone 834
word everything -362
word everywhere -362
word evidence 348
word exact -1245
word exactly -1590
word example 416
word examples -634
word exception 389
word exchange -364
word excluded 241
word execute 640
word executed -262
word executes -526
word exercise 104
word exif 287
word exist 559
word existing -1165
word exists 49
word exit -709
word expect -791
word expected 930
word expects 618
word expense 289
word expert 218
word expired -673
word expiry -886
word explain -237
word explains -621
word explicit -1245
word explicitly -548
word export 1250
word exports -1446
word expression -681
word expressions -871
word ext 1727
word extend 495
word extended -182
word extension -964
word external -252
word extra 301
word extract 401
word extracts -1441
word eyes 1133
word face -41
word faces 968
word fact -554
word factor 560
word facts -485
word fail -482
word failed -495
word failing 880
word fails -655
word failures 876
word fair -777
word falls 463
word false -211
word families 925
word family -497
word far 1467
word fares 1016
word farmer 186
word faster -507
word fastest 257
word fault 202
word favour 867
word fax -644
word feature -99
word fee 685
word feed 418
word feedback -62
word feeds -935
word fees 620
word fetch -212
word fetched 380
word fetches -1185
word fetching 136
word few -827
word fewer -169
word fi 711
word field 229
word fields -1737
word figure 2514
word figures 1278
word file -151
word file's 709
word files -373
word filesystem 873
word fill 487
word filled -133
word fills -1133
word filters -164
word final -515
word finance 1341
word find 756
word finding -1817
word findings 807
word finds -707
word fine 90
word fingerprint -705
word finish 1366
word finished -392
word firewall 50
word firmware -705
word first 61
word fit -483
word fits -318
word five 106
word fix 210
word fixed -911
word fixes 311
word flag -727
word flagged -1116
word flags -90
word flaky 477
word flight 43
word flights -699
word floor -687
word flow 898
word folder 635
word follow -311
word followed 1047
word following 1081
word follows 53
word font 301
word foot -313
word footer -155
word for 75
word forbidden -1124
word force 712
word forecast 715
word foreign 339
word forget -33
word forgotten 124
word fork -930
word forks 625
word form 206
word format -978
word formats -692
word formatter 211
word formatting 1089
word former 179
word formula -696
word formulary 55
word forward 759
word forwarded -66
word forwarding -224
word forwards 720
word found 1443
word four -354
word frame 907
word frames -276
word framework -1054
word free 548
word fresh 134
word friendly -226
word friends 662
word from 327
word front 1101
word fssl -617
word full -512
word function -1365
word further 705
word future -121
word g 1023
word game 95
word gaps -407
word garage 237
word gas -207
word gateway 49
word gather 1102
word general -496
word generated -607
word generates -962
word get -49
word gets 1043
word gift 358
word git 534
word github 978
word gitignore -606
word give -752
word given -375
word gives -565
word global -338
word glossary -327
word gmail -463
word go 483
word goal -1319
word goes 666
word going -833
word gone -1377
word good 989
word goods -1372
word google 656
word got 125
word gps -316
word grade 790
word grades -1359
word grant 1422
word granted -527
word graph -1125
word grateful 1143
word green 260
word greeting 94
word grep -229
word gross -869
word group -290
word groups -217
word guess -1371
word guessed -389
word guessing -934
word guest 497
word guests 35
word guidance 915
word guide -529
word guidelines -115
word h -462
word had 1809
word half -342
word hand 780
word handbook 98
word handed -181
word handle -1048
word handler 891
word handles 95
word handling 782
word hands -325
word handshake 55
word happen 62
word happened 1159
word happens 225
word harbour 981
word hard 661
word harmless 311
word harvest 1178
word has 200
word hash -120
word hashes -1055
word have 543
word having 1019
word haya 683
word he -470
word head 872
word header 281
word headers -1015
word heading 155
word headings -1000
word headlines 585
word health 92
word hear 981
word held 942
word hello -361
word help 595
word helper 1584
word helps -993
word hence 1333
word here 1553
word hero 384
word hex 41
word hidden -794
word hide 82
word hides -121
word high -473
word higher 492
word hint 300
word hints 247
word history 279
word hit -505
word hits -44
word hold -316
word holder 912
word holding 286
word holds -591
word holidays -1294
word home 1848
word hooks -670
word hospital 812
word host's 666
word hosts -336
word hotel 367
word hotels 543
word hour -307
word hourly -122
word hours 84
word house 1462
word household -41
word how -555
word however 1070
word hr 492
word html -708
word http 24
word hub 585
word human 101
word i -245
word iban 248
word icon -263
word id -1223
word idea -1068
word ideas -269
word identify -296
word identity -172
word ids -1343
word if -448
word ignore -1190
word ignored -1047
word im 581
word image 386
word images -1398
word immediate -941
word immediately -824
word imperial -622
word import 773
word important -1099
word impression 1536
word improve -613
word in 515
word inbox 739
word incident -301
word incidents -1142
word incl 827
word include -575
word included 1448
word includes -1312
word including 72
word income 55
word incomplete -34
word independent 556
word index -650
word indexes -1091
word indexing 298
word inform -251
word information -1261
word informed 390
word infrastructure -647
word ingredients -816
word initial 867
word input -164
word insert -293
word inside -133
word inspect 391
word installed 31
word installer -192
word installing 807
word installs -971
word instance -401
word instead -687
word instruction -751
word instructions -281
word insurance 1128
word intact 702
word integration -473
word interactions 677
word interface -1264
word internal -814
word interpretation 564
word into 656
word invalid 165
word invent 458
word inventory 516
word invisible 228
word invitation 90
word invitations -1031
word invite 1228
word invited -166
word invoice 614
word invoices -114
word invoke 805
word invoked 808
word ip -484
word irrelevant -737
word irrespective 1080
word is 184
word isn't -792
word iso -742
word issue -383
word issued 1248
word issues 60
word ist 29
word it 369
word it's -394
word item 536
word items -386
word its 822
word itself 238
word javascript -722
word job -171
word jobs -267
word join -910
word joined 1280
word joke 191
word journal -1056
word json -322
word just 461
word k 495
word kb -107
word keep 540
word keeping -95
word keeps 48
word kept -827
word kernel -1255
word kestrel 833
word key -295
word keyboard 826
word keychain 862
word keys -244
word keyword -524
word kind 1049
word kindly 285
word know -710
word knowledge -370
word known 734
word knows -347
word kubeconfig -631
word kubectl 348
word kubernetes -587
word l'utilisateur 468
word la 282
word label 226
word labelled 187
word labels -500
word laboratory -661
word lacking -335
word language -928
word languages -969
word large -1390
word last 382
word lasting 714
word late 227
word latency 43
word later 665
word latest 540
word latter 969
word launch 226
word law -1087
word layer -281
word layers 174
word layout -444
word le -333
word lead 1583
word leading 207
word leak 657
word leaked -1250
word learn 226
word learner -1096
word lease 249
word least 605
word leave 258
word leaves -579
word leaving 1183
word ledger 344
word left 1023
word legal 499
word length -1063
word les 1227
word less -268
word let -76
word lets -205
word letter -287
word letters -262
word level 203
word levels 353
word library -356
word library's -32
word licence -900
word lies 201
word life 1219
word lift 442
word lifted 521
word light 380
word like -912
word likely -263
word likes 967
word limit -73
word limited -1185
word limits 707
word line 578
word linear -189
word lines 377
word link -131
word linked -259
word links -1284
word list 90
word liste 251
word listed -489
word listing 1708
word lists -1415
word live -547
word living -223
word lo 725
word load 507
word loaded 877
word loads -88
word loan 91
word local -775
word locale -50
word locally -1015
word locate 841
word location -428
word lock 116
word locked -412
word locks 138
word log -843
word logged -208
word logging -658
word login 1137
word logins 307
word logs -720
word long -27
word longer 425
word look 207
word looked 752
word looking 296
word looks -359
word lookup 1071
word loop -1026
word lost 124
word lot 918
word low 422
word lower 1630
word lowest -787
word ltd 1306
word lyrics -362
word m 433
word machine -30
word machines 46
word made 555
word mail -226
word mailbox -626
word mailboxes -316
word mailed -360
word mailing 610
word mails 183
word main 1181
word maintainers -40
word maintenance 1244
word major -802
word make 793
word maker 296
word makes 28
word manager 99
word manager's 962
word mandatory 174
word manifest -115
word manual -848
word many -950
word map -82
word march 398
word mark -235
word markdown -1290
word marked -319
word market 220
word marking 730
word marks -884
word masked -717
word mass -460
word master 1188
word match -563
word matched 1457
word matches -1396
word matching -143
word material 165
word matter 1226
word matters -1447
word max -426
word maximum -497
word may -273
word mb -1162
word mcp -227
word me -1146
word mean 343
word meaning -783
word meant 592
word meantime -113
word measure -884
word measurements 535
word measures -697
word medical 473
word medication 1228
word medicine -1002
word medicines 467
word meetings 481
word member 106
word member's -856
word members 272
word meme 289
word memo 1536
word memory -82
word mention -521
word mentioned -256
word mentioning 1391
word mentions -117
word merchant -36
word merely 361
word merge -88
word merged -680
word merges -1287
word message -44
word messages 135
word met 504
word meta 349
word metadata -1098
word method 235
word metric -1137
word middle -25
word migration 266
word migrations -773
word min -840
word mind 1189
word minus 517
word minute -711
word minutes -701
word mirror 978
word mirrors -58
word missing -445
word mistake -1180
word mit 840
word mix 775
word mode 117
word model 546
word models 386
word moment 1429
word money -298
word month 465
word monthly -619
word months -78
word mood -90
word morning -207
word most -633
word mount 277
word mounted 725
word move -113
word moved 1274
word moves -648
word moving 197
word much 643
word must -1230
word mx -138
word my -1341
word n -982
word name -55
word named 924
word names -670
word namespace 578
word naming -510
word narrow -880
word national -977
word nc 226
word near 879
word nearest 336
word need 803
word needed -856
word needn't 307
word needs -657
word negative 659
word neighbouring 628
word neither -453
word net -203
word network -44
word networks 350
word neutral 243
word never -713
word new -1316
word newer -324
word newest 578
word newsletter 136
word next 488
word night 34
word nightly 900
word nine 1237
word ninety -507
word no 834
word nobody 1482
word nobody's -188
word node 175
word nodes -429
word noise 622
word non -79
word none 1133
word normal -117
word normally 649
word not -497
word notation -650
word note 529
word noted 1024
word notes 819
word nothing -617
word notice 1304
word notices 511
word notification -1433
word notifications -437
word notified -1556
word notify -603
word notwithstanding 1328
word now 68
word nowhere -1023
word npm 766
word null 44
word number 189
word numbers 75
word o 338
word obey 227
word object -1046
word objects -449
word obsidian -24
word obtain 316
word obtained -33
word ocr -920
word of 499
word off 612
word offer -171
word offered 1008
word offers 1336
word office -227
word officer -1067
word official 431
word offline -557
word offsets -607
word often -1199
word oh 468
word ok -294
word old -373
word older -52
word omit 780
word omitted -1207
word on 456
word onboarding 513
word once -810
word one 408
word ones -68
word online 1029
word only -838
word open -342
word opened 861
word opening 439
word opens -450
word operating -1319
word operation -1200
word operator 784
word operator's 1216
word operators 143
word opinion -86
word opinions 413
word ops 1246
word opt 1048
word option 678
word optional -1019
word options -930
word or -523
word order -123
word orders 727
word ordinary 1003
word organisation -297
word origin 1012
word original 950
word os 244
word ot -228
word other 1050
word others -685
word otherwise 370
word ou -141
word our 1834
word ours 1988
word out 732
word outcome 40
word outdated 22
word outgoing 1156
word output -92
word outputs -486
word outs 1002
word outside -627
word over 31
word overdue 157
word override -627
word overrides -747
word overwrite -1315
word overwrites -1011
word overwritten -1145
word own -369
word owner 1154
word owner's 514
word owners 1058
word p -38
word package -46
word packages 203
word packs -559
word page -990
word pages -734
word pagination -1003
word paging -1202
word paid -759
word pain 333
word pair -246
word pairs -33
word panel 669
word paper 394
word paragraph 234
word paragraphs -448
word parameter 117
word parameters -603
word parcel -1042
word parent 500
word parents -237
word parser 238
word parses -560
word part 609
word partial -1388
word participants -1011
word parties 339
word partner 2352
word partners 1656
word parts -1472
word party 393
word pass -1110
word passage -1425
word passages -43
word passed 700
word passes -353
word passing 1630
word passphrase 583
word passport 981
word password 1101
word passwords -287
word past 1122
word paste 381
word pasted -517
word pastes -123
word patch 99
word path -458
word paths -1013
word patient -269
word patient's 904
word patients 1344
word pattern -1132
word patterns 86
word pause 970
word pay 862
word payee 806
word payee's 1122
word payload -262
word payment 65
word payments 625
word payroll 50
word pays 335
word pdf -121
word pdfs -259
word pending -1136
word people -335
word per -399
word percent 809
word percentage 311
word perform 607
word performance -341
word period -612
word permanently 379
word permission 336
word permissions -658
word permit -286
word permits 219
word permitted 1179
word persist 349
word person 88
word person's 1198
word persona 743
word personal -71
word persons 102
word pharmacist -918
word phase 323
word phone 435
word photo -674
word phrase 236
word pick 1267
word picked -22
word picks 589
word picture -506
word pictures 829
word piece 294
word pieces 388
word pin -60
word ping -581
word pins 924
word pip 335
word pipe 1299
word pipeline -1055
word place 280
word placed 1603
word placeholders -958
word places -1298
word plain -973
word plainly -1419
word plan -431
word plans -401
word plant 701
word platform 214
word play 309
word playbook 369
word player -175
word players 1125
word playlist -494
word please -431
word plus 1853
word png -664
word pod 504
word pods -624
word point -1426
word pointed 976
word points 316
word policies -176
word policy -230
word poll -761
word pool 1110
word pop 287
word popular -1129
word por 1335
word port -628
word portal 768
word ports -437
word position 385
word positions 384
word positive -277
word possible -1367
word post -404
word posted 486
word postgres 1103
word posting 474
word posts -582
word practice 1048
word praise 533
word pre 889
word precedence -280
word prefer -1280
word preference 442
word preferences -148
word preferred 257
word prefix -291
word premium 1526
word prepared 712
word prepares -983
word prepend 264
word prescribed -520
word present 924
word presented 668
word presents 815
word press -24
word pressure -766
word presumed 1381
word prevent 590
word preview -196
word previews -161
word previous -1557
word price -381
word prices -367
word print -251
word printed -882
word printenv 1442
word printer -875
word prints 433
word prior 2409
word priority 959
word privacy -1380
word private 298
word privileged 308
word problem -870
word proceed 645
word process -68
word processed -177
word processing 162
word prod 1053
word produced 183
word product -552
word production 346
word products 957
word profile 675
word profiles 344
word program -1089
word programme 424
word programs -300
word progress -1412
word project -1130
word project's -487
word projects 342
word promise 186
word prompt -751
word prompts -36
word proof 787
word properties -283
word propose -1503
word protected -192
word protection 1133
word protocol 807
word provenance -890
word provided -513
word provider 457
word provides -591
word proxy -831
word pub -552
word public 667
word publish -79
word published -1623
word publisher 557
word publishes -1168
word publishing -404
word pull 144
word pupil 1047
word pupil's 1143
word pupils 981
word purchase 395
word purchases 215
word purpose -212
word purposes 533
word push 795
word pushed 82
word pushes -750
word put 766
word puts -1044
word python -177
word q -460
word qo 1080
word qr 268
word quality 1413
word quantity 878
word quarter 1250
word que 1727
word queries -732
word query -348
word question -270
word questions -90
word queue 746
word quicker 557
word quiet 1038
word quietly 1266
word quite 130
word quiz -635
word quota -691
word quotation -939
word quote -352
word quoted -748
word quotes -1351
word r 285
word raise -284
word raised 865
word random -1336
word range -130
word ranges -667
word rank -255
word ranking -232
word ranks 516
word rarely 670
word rate 204
word rates -110
word rather 321
word rating 809
word ratings 793
word raw -386
word re -127
word reach -143
word reachable 828
word reaches 197
word reaction -624
word read -520
word readable -725
word reader 1749
word readers 243
word reading 76
word readme 778
word ready -724
word real 609
word really -496
word reason -342
word reasoning -238
word reasons 401
word recall -43
word recalled 214
word receipt 140
word receipts 959
word receive -209
word received -333
word receives -188
word receiving 255
word recent 620
word recipe -718
word recipes 440
word recipient 539
word recipient's -165
word recipients -654
word recommend -551
word recommendation 1428
word recommends 760
word record -194
word recorded -1786
word recording -737
word records 668
word recovery 973
word red -153
word redacted -1239
word redirect -1027
word redirects -668
word reduced -155
word ref 648
word refer -555
word reference -1197
word references 951
word refund -243
word refunded 697
word refunds -156
word refusal -26
word refuse -863
word refused -1377
word refuses -1301
word regard 1364
word regardless 1476
word region -618
word regions -909
word register 277
word registered -938
word registers -1301
word registry 96
word regular -966
word reject 114
word rejected -203
word rejects -387
word relay 1394
word relayed 504
word release 991
word released -97
word releases -396
word relevant -1168
word religion 576
word remain 356
word remainder 1092
word remaining 29
word remains 808
word remark 187
word remarks 878
word remember -1253
word remembered 451
word remembers -435
word reminder 485
word reminders 397
word remote 356
word remove -669
word removed -686
word removes -562
word rename -83
word rendered 387
word rendering 562
word renders -818
word repeat -417
word repeated 116
word replace -93
word replaced -901
word replaces -395
word replacing 244
word replica -40
word replies -30
word reply -238
word report 22
word reported -514
word reporter 1070
word reporting 675
word reports -222
word repositories 1068
word repository -402
word reproduce -65
word request -230
word requested 1225
word requester -141
word requests -109
word require 314
word required -368
word requirements 531
word requires -916
word research 465
word reservation -155
word reserve -36
word reserves -1020
word reset -107
word residents 782
word resolution 807
word resolve 622
word resolved 735
word resolver 390
word resolves -272
word resource -1025
word resources -593
word respond -90
word response -604
word responses -652
word rest 109
word restart -449
word restarts 409
word restaurant -104
word restaurants -566
word restore 1022
word restored -612
word restores -1245
word restricted -334
word result -134
word results -230
word resume 355
word retained -297
word retention 540
word retrieve 382
word retrieves -36
word retry -569
word return -1392
word returned -1302
word returning 583
word returns -1043
word reveal -1108
word reversed -450
word review 744
word reviewer 813
word reviewers 1045
word reviews 255
word revise -1226
word rewrite 183
word rewritten 599
word rf 221
word rfc -1075
word ride 368
word right 117
word rights -646
word risk 140
word rm -34
word role -495
word roll 532
word room -1155
word rooms -303
word root 846
word roster -34
word round -578
word rounded -563
word rounding 1252
word route 332
word routes -644
word routine -217
word routing -836
word row -440
word rows -446
word rsa -1078
word rss -638
word rule -276
word rules -464
word run -620
word running -697
word runs -811
word s 525
word safe -200
word safety 394
word said 78
word salary 302
word sales -556
word same 843
word sample 137
word samples -112
word sandbox -669
word save -325
word saved 295
word saves 421
word saving -1245
word say 505
word saying 87
word says -453
word scale -812
word scales -510
word scan -24
word scanned -1075
word scanner 622
word scans 125
word scene -920
word schedule 282
word scheduled -139
word scheduler 439
word schedules -639
word schema -450
word school 71
word scope 130
word scopes 726
word scores 760
word scratch -937
word screen -333
word screenshot -654
word script -418
word scripts -1138
word sdk -1032
word se -206
word search -517
word searches -820
word seat 657
word seats -1370
word second 842
word seconds -1314
word secret -652
word secrets -663
word section 331
word sections -893
word security 429
word see -907
word seed 664
word seeing 553
word seems -643
word seen -173
word sees -463
word seldom 935
word select -716
word selected -706
word sell 430
word semantic -1043
word semicolon 378
word send -194
word sender 1159
word sending -329
word sends -1139
word sensitive -1006
word sensor 1079
word sent -891
word sentence 78
word sentences -462
word sepa -983
word separated -64
word separately 241
word sequence 439
word sequences -280
word serial -467
word series -753
word server -296
word server's -131
word servers 1577
word service 395
word service's -945
word services 38
word session 488
word sessions -86
word set 107
word sets -621
word setting -425
word settings 116
word setup -312
word seven 96
word several -1439
word severity -138
word sh 117
word sha -1081
word shall 916
word share 334
word shared -371
word shares 405
word sharing 174
word shell 1051
word shift -917
word ship 766
word shipping -236
word shop 196
word shop's 204
word shops -146
word short -962
word shorten -99
word shortened 93
word should 566
word shouldn't -196
word show -840
word showing 2000
word shown -686
word shows -152
word si -194
word side 1573
word sign 528
word signal 69
word signature 193
word signed -1070
word signing -185
word signs -218
word silence 403
word silences -1061
word silent -346
word silently 1225
word similar -895
word simple 146
word simply 887
word since -213
word single -884
word site 109
word sites -449
word six -152
word size 102
word sk 1218
word skills -1079
word skip 297
word skipped -673
word skipping -904
word slack 25
word slides -728
word slip 765
word slot 388
word slots 340
word small 99
word sms -41
word snapshot -729
word snapshots 581
word snippet -73
word snippets 85
word so 567
word sobre 1186
word social 1660
word software -399
word sold 877
word sole 1335
word solely 225
word solo 118
word solution -1340
word solved -464
word some -1364
word somebody -1421
word someone 263
word something -1013
word sometimes -74
word song 604
word soon 1013
word sort -595
word sound 864
word source -554
word sources -787
word space 336
word spaces 552
word span -634
word spare 732
word speak 1172
word speaker -215
word speaks -212
word speech -1209
word speed 57
word spell 111
word spelling -1491
word spoken -110
word sponsored -1261
word spreadsheet 308
word sql -439
word square -239
word ssh 1129
word stack -985
word staff -397
word staged -1317
word staging -178
word stale 596
word stand -27
word standard 884
word standing 1120
word stands 920
word stars 728
word start -384
word started 505
word starting -663
word starts -667
word state -750
word stated 753
word statement 402
word statements -371
word states -1172
word static -690
word station 829
word stations 848
word statistics -128
word status -751
word statutory 310
word stay 106
word stays -49
word stderr -796
word stdout -734
word step -984
word steps -779
word still 676
word stock 74
word stop -1245
word stopped 108
word stops -1398
word storage 278
word store 162
word stored -44
word stores -486
word story -493
word straight 1484
word strangers -400
word strategy -1084
word stream 415
word street 478
word strength 913
word string 100
word strings -574
word strip 688
word stripe 63
word stripped -926
word structured -1189
word stuck -737
word student -507
word study 740
word style 212
word styles -681
word sub -1397
word subject 940
word submission 524
word submit 25
word submits -291
word submitted 395
word submitting 406
word subscribers -335
word subscription 266
word subsequent 613
word substance 1061
word substitute 1524
word success -712
word such -1039
word sudo 326
word suffices 360
word suffix -249
word suggest -715
word suggestion -90
word suggestions -31
word suggests -623
word suite 346
word sum 31
word summaries 840
word summarise -280
word summarised -200
word summarises -613
word summary 1101
word sums 65
word superseded 472
word supplied -230
word supplier -622
word supply 1298
word support -120
word supported -622
word suppressed -1041
word sure -271
word survey 314
word survives -225
word suspended 1274
word svc 1572
word svg -847
word swap 1163
word swapped 1220
word switch 354
word switched 194
word switches -973
word switching 235
word symbol -421
word symptoms -864
word sync 1494
word syntax -1151
word system 247
word systems 301
word t -70
word table -312
word tables -125
word tag 385
word tagged 303
word tags -817
word tail 375
word take 203
word taken -739
word takes -591
word talking 374
word target -337
word tariff 268
word task -1363
word tasks -1223
word tax -249
word teacher 394
word team -305
word team's -972
word teams 179
word telemetry 73
word tell -465
word telling 1459
word tells -366
word temperature -1086
word temperatures -587
word template -608
word temporary -847
word ten 463
word tenant 802
word tend 1158
word tends 401
word term 725
word terminal 1449
word terms -429
word terraform -645
word test -787
word tests -989
word text -873
word texts -1631
word than -186
word thank 873
word thanks 1077
word that 830
word that's -1224
word their 968
word theirs 580
word them 822
word theme 804
word themselves -645
word then 624
word there 731
word there's -311
word therefore 554
word these -343
word they're -1519
word thing 873
word things -855
word think 79
word third 544
word thirty -759
word this 290
word those 870
word though 1744
word thought 492
word thoughts -1224
word thread -1233
word three 416
word through 1748
word thus 279
word ticker -271
word ticket 162
word tickets -239
word tidy 962
word tier 679
word till 843
word time -178
word timeout -1008
word times -412
word timestamp -938
word timezone -778
word tip 1075
word title -1037
word titles -455
word tls -452
word to 548
word today 1078
word today's -134
word todo 724
word together -211
word token -203
word tokens -910
word told 451
word tone -442
word too 676
word tool 800
word tool's 1668
word tools 1330
word top 311
word topic -158
word topics -933
word total -596
word totals -374
word touch 616
word touched -72
word town 151
word trace 638
word track -1242
word tracked -652
word tracker -154
word tracking 582
word tracks 96
word traffic -134
word trailing -127
word training -1167
word transaction -446
word transactions 949
word transcript -241
word transcription -36
word transfer -417
word transfers -411
word translate -647
word translated -899
word translation -642
word trash -195
word travel 736
word traveller 347
word travellers 1263
word treat 141
word treated -842
word tree -803
word triage -77
word tried -1173
word tries -1177
word triggers -1034
word trip 191
word trouble 1581
word true -75
word truncated -982
word trust 1236
word trusted 490
word try -291
word trying -760
word ttl -937
word turn 1332
word turned -480
word turns 514
word twelve 1109
word twenty 685
word twice -447
word txt -138
word type -603
word typed 1124
word types -1250
word typing 1338
word u 376
word un -554
word una -596
word unasked 298
word unavailable -161
word unchanged 110
word und -44
word under 1499
word understood 990
word undo -400
word undone -929
word unit 663
word units -1296
word unknown -852
word unless -1245
word unlock 1050
word unlocked -155
word unlocks -29
word unmentioned 1568
word unpublished 383
word unread 705
word unredacted 930
word unrelated 1110
word unseen 630
word until -90
word up 907
word update -1273
word updated -1290
word upgrade 1211
word upload -391
word uploaded -203
word uploading -1016
word uploads 129
word upon 646
word upstream -269
word uptime 182
word urgent -1054
word url -670
word urls -880
word us 1518
word usage 329
word use -705
word used -379
word useful -651
word user -598
word user's 274
word users 680
word uses -508
word using 383
word usual 319
word usually -538
word usuario -444
word utc -54
word v -57
word valid 51
word validates -644
word value 197
word values -604
word variable -985
word variables -1195
word variants -65
word vat -1358
word vault -688
word vendor 1856
word vendor's 1124
word verbatim 269
word verdict 336
word verification 1158
word verified -164
word verifies -568
word verify -156
word version -1008
word versions -1377
word very -1359
word via 1850
word video -292
word view -24
word views -459
word virtual -983
word visibility -83
word visible -865
word visit -725
word visitors 770
word visits 316
word voice -158
word voices 45
word void 794
word volume -1174
word volumes -56
word vulnerable 445
word w 990
word wait -1370
word waiting -139
word waits -657
word wallet 1465
word want 452
word wanted 783
word wants 884
word ward 527
word warehouse -134
word warm 1269
word warn -122
word warning -1650
word warnings -307
word was 1687
word water 423
word way 1682
word we 1017
word weather 254
word web -850
word webhook 49
word week 273
word weekends -947
word weeks -1049
word welcome 426
word well -111
word went 792
word were 1649
word wget 639
word what -193
word what's -845
word whatever 2606
word whatsapp 233
word when 88
word whenever 1490
word where 560
word wherever 921
word whether -953
word which -353
word whichever 2594
word while 1902
word white -941
word whoever 1565
word whole 549
word whom -289
word whose 1424
word why -1045
word wi 711
word wide 310
word widen 230
word width 298
word wiki -261
word will 24
word window -1250
word wins 511
word wish 841
word wishes 259
word with 311
word withdrawn 120
word within -201
word without -278
word won't 770
word word 1027
word wording 415
word words -549
word work -363
word workflow -71
word working -325
word works -190
word workspace 1159
word world -1267
word worth 1437
word would 591
word write -846
word writes -647
word writing -644
word written -535
word wrong -900
word wrote 540
word x -904
word y 469
word yaml 468
word year -1119
word yearly 742
word years 27
word yes 1207
word yet -210
word yield -164
word yields 888
word you -60
word you'll -927
word you're 25
word your 687
word yours 250
word yourself 746
word zero 302
word zip 196
word zone -974
word zones -341
word zu 763
word المستخدم -740
word ذلك 870
word قبل 1059
word उपयोगकर्ता -66
word और 1797
word के 923
word में 851
word है -289
word い 179
word う 611
word え 449
word く 383
word さ 323
word し 198
word す 96
word だ 113
word て 902
word と 708
word に 770
word は -27
word ま -314
word み 608
word れ 432
word を 77
word ー -76
word 一 282
word 下 454
word 不 -35
word 主 -213
word 他 -635
word 以 1420
word 会 -456
word 使 432
word 保 146
word 信 73
word 先 130
word 入 130
word 具 346
word 内 -237
word 前 915
word 加 99
word 参 168
word 取 550
word 号 -987
word 告 629
word 存 56
word 容 -109
word 工 346
word 录 -188
word 得 239
word 必 -666
word 息 -1055
word 户 73
word 提 227
word 数 390
word 本 688
word 果 530
word 查 481
word 用 -243
word 的 348
word 目 -30
word 示 -85
word 者 408
word 行 -376
word 要 394
word 询 481
word 说 934
word 请 108
word 调 234
word 返 -247
word 这 807
word 送 -291
`;
