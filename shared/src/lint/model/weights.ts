/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
bias -3589
concept account 264
concept after 301
concept also 1024
concept answer -23
concept ask 48
concept because 361
concept before 118
concept best 937
concept call 40
concept change -24
concept collect 109
concept command 55
concept config 43
concept consent 25
concept conversation 509
concept decode 760
concept disable 277
concept elsewhere 1375
concept email-address 1503
concept encode 1044
concept every 531
concept file 119
concept hide 34
concept if 170
concept ignore 529
concept instead 441
concept instructions 619
concept link 296
concept machine 349
concept may -36
concept memory 330
concept message 70
concept model 388
concept must 176
concept not -159
concept number 1306
concept obey 162
concept outside 304
concept own-name 927
concept own-parameter -91
concept path 315
concept pay -65
concept permit 251
concept personal 409
concept please 535
concept prefer 96
concept put 236
concept read -77
concept recipient 255
concept redirect 198
concept regardless 828
concept remove -130
concept request 258
concept results 101
concept rival 764
concept run 150
concept secret 60
concept secret-place 793
concept secretive 153
concept send 101
concept session 529
concept set -200
concept sibling -331
concept silently 836
concept skip 49
concept standing 961
concept store 82
concept tell 144
concept this-tool 21
concept threat -167
concept tool 790
concept trusted 65
concept url 1145
concept user 131
concept visit 380
concept whenever 364
concept whole 302
concept without 166
deed aside answer 64
deed aside ask -280
deed aside call 113
deed aside change 387
deed aside collect 173
deed aside obey 236
deed aside pay 224
deed aside prefer 512
deed aside put 378
deed aside read -178
deed aside run 63
deed aside send 332
deed aside set 176
deed aside store 527
deed aside visit 1499
deed ban answer 164
deed ban ask 135
deed ban call -270
deed ban change -451
deed ban obey -420
deed ban put -457
deed ban read -514
deed ban run 777
deed ban send -361
deed ban set -150
deed ban tell 110
deed lacking ask 292
deed order answer 169
deed order ask -39
deed order call -44
deed order change 430
deed order collect 841
deed order disable 490
deed order encode 405
deed order hide 213
deed order ignore 840
deed order obey 382
deed order pay 257
deed order permit 390
deed order prefer 132
deed order put 666
deed order read 209
deed order redirect 787
deed order remove 266
deed order run 453
deed order send 389
deed order set 136
deed order skip 259
deed order store 319
deed order tell 389
deed order visit 1176
deed report answer -152
deed report ask -87
deed report change -168
deed report collect -95
deed report decode -631
deed report disable -309
deed report hide -190
deed report obey -66
deed report pay -158
deed report permit 49
deed report prefer 113
deed report put -55
deed report read -277
deed report redirect 190
deed report remove -495
deed report run -149
deed report send -57
deed report set -351
deed report skip -456
deed report tell -98
deed report visit -560
object aside answer model 747
object aside call tool 1002
object aside call user 25
object aside put secret -425
object aside read message -47
object ban answer not -463
object ban ask not -451
object ban ask secret -351
object ban ask user 342
object ban put own-parameter -158
object ban tell not 406
object ban tell user -215
object order answer answer 665
object order answer before 520
object order answer consent -343
object order answer every 806
object order answer if 465
object order answer link 657
object order answer message 673
object order answer model 212
object order answer not 185
object order answer obey 793
object order answer own-parameter 644
object order answer read 462
object order answer request 848
object order answer results 579
object order answer secret 498
object order answer send 1386
object order answer sibling 182
object order answer url 1446
object order answer user 249
object order answer whole 178
object order ask before 132
object order ask every 1392
object order ask if -464
object order ask not 611
object order ask request 293
object order ask secret 1244
object order ask user -500
object order ask whole 1223
object order call after 80
object order call also 178
object order call answer 40
object order call before -141
object order call command -300
object order call conversation 667
object order call every 447
object order call first -132
object order call identifier -358
object order call if -438
object order call instead -380
object order call message 356
object order call model -575
object order call must 491
object order call not -262
object order call parameter 278
object order call read 369
object order call regardless -265
object order call request 647
object order call secret 936
object order call send 141
object order call sibling -336
object order call this-tool -611
object order call tool 326
object order call user -197
object order call whenever 294
object order call whole 525
object order call without 134
object order change after 1515
object order change must 411
object order change user 653
object order collect every 1181
object order collect own-parameter 682
object order collect user 384
object order collect whole 586
object order hide user 257
object order ignore every 2062
object order ignore if -99
object order ignore instructions 786
object order ignore not 207
object order obey after 600
object order obey also 552
object order obey before 916
object order obey every 573
object order obey if -427
object order obey instructions -51
object order obey not -244
object order obey own-parameter -137
object order obey results -331
object order obey send -361
object order obey user -264
object order obey whole -197
object order prefer user -510
object order put account 809
object order put after -188
object order put answer 1432
object order put before 926
object order put conversation 1600
object order put every 736
object order put file 1143
object order put first 1072
object order put identifier 1438
object order put if 762
object order put machine 426
object order put may 1010
object order put message 934
object order put model 460
object order put not 488
object order put own-parameter 598
object order put parameter 472
object order put path 1389
object order put personal 1183
object order put read 1455
object order put recipient 652
object order put request 412
object order put results 1708
object order put secret 401
object order put secret-place 1577
object order put send 926
object order put session 830
object order put threat -134
object order put tool 824
object order put url 1108
object order put user 1064
object order put whole 854
object order read after 56
object order read also 959
object order read before -286
object order read conversation 1130
object order read every -51
object order read file 740
object order read first -276
object order read identifier 464
object order read if -316
object order read machine 1512
object order read may -557
object order read message 216
object order read model -293
object order read must -534
object order read not -269
object order read own-parameter 783
object order read path 1414
object order read secret 792
object order read secret-place 1414
object order read send 47
object order read sibling -519
object order read tool 793
object order read user -238
object order read whole 351
object order remove every -25
object order remove not -610
object order remove user 1316
object order run after 772
object order run command 790
object order run every 1398
object order run first 88
object order run identifier 1330
object order run if -149
object order run message 364
object order run model 94
object order run own-parameter 155
object order run path 1482
object order run read 1274
object order run request 1543
object order run run 1286
object order run secret-place 1239
object order run sibling -617
object order run tool 1036
object order run url 1510
object order run user 626
object order run whole 543
object order run without 978
object order send after 1122
object order send also 1941
object order send before -492
object order send email-address 1200
object order send every 711
object order send file 724
object order send identifier 1384
object order send if -428
object order send message 541
object order send must -192
object order send not -313
object order send outside 1293
object order send own-parameter 966
object order send personal 933
object order send put 301
object order send read 815
object order send secret 2122
object order send send 839
object order send tool 959
object order send url 1587
object order send user 187
object order send whole 424
object order store answer 333
object order store model -318
object order store not -607
object order store own-parameter 338
object order store results 333
object order store secret 189
object order store user 418
object order tell after 406
object order tell every 251
object order tell if -126
object order tell message 128
object order tell must 360
object order tell not 65
object order tell own-parameter 427
object order tell user 473
object report answer account -465
object report answer also 1399
object report answer answer 366
object report answer ask 92
object report answer because 633
object report answer change -419
object report answer collect -281
object report answer command -315
object report answer every -106
object report answer file -352
object report answer first 68
object report answer identifier 934
object report answer if 237
object report answer instructions 400
object report answer link -73
object report answer message -306
object report answer not -187
object report answer own-parameter 34
object report answer parameter -320
object report answer put 559
object report answer read -263
object report answer request -33
object report answer results 355
object report answer run -238
object report answer secret 44
object report answer send 112
object report answer user -270
object report answer whole -196
object report ask after 136
object report ask every 1026
object report ask model 131
object report ask own-parameter -314
object report ask read 22
object report ask tool 962
object report ask user -326
object report call after 163
object report call answer -113
object report call every 556
object report call if -239
object report call may 150
object report call message 886
object report call model 1773
object report call own-parameter 556
object report call put 1077
object report call send 508
object report call sibling -449
object report call tool 910
object report call user 299
object report change file -595
object report change own-parameter -339
object report collect message -141
object report collect own-parameter 580
object report disable own-parameter -460
object report obey not -317
object report pay account 156
object report put account -436
object report put answer 345
object report put collect 27
object report put command 1203
object report put conversation -57
object report put every 400
object report put file -260
object report put identifier -583
object report put message -525
object report put own-parameter 95
object report put parameter 1189
object report put path -530
object report put read -534
object report put secret -177
object report put send -428
object report put sibling -488
object report put user 401
object report read account -434
object report read after 178
object report read answer -166
object report read collect -528
object report read command -145
object report read every 348
object report read file -280
object report read first 229
object report read identifier -710
object report read if -223
object report read instructions -700
object report read link -74
object report read may -379
object report read message -399
object report read model -194
object report read not 137
object report read own-parameter -217
object report read parameter 71
object report read path 46
object report read personal -446
object report read put -595
object report read read -398
object report read request -672
object report read results -181
object report read run 311
object report read secret -343
object report read secretive -591
object report read send -379
object report read sibling -320
object report read store -463
object report read url 1573
object report read user -483
object report read whole -263
object report remove every -698
object report remove own-parameter -379
object report remove whole -727
object report run ask -389
object report run call -344
object report run command -652
object report run file 61
object report run message 118
object report run own-parameter -403
object report run read -378
object report run request -344
object report run run 542
object report run user -234
object report send account -87
object report send also 849
object report send answer 25
object report send before 364
object report send collect -123
object report send consent -393
object report send every 492
object report send file -45
object report send message 21
object report send model -353
object report send own-parameter -309
object report send personal 743
object report send read 904
object report send run -418
object report send send 34
object report send store -85
object report send user -469
object report send whole 815
object report send without 224
object report set own-parameter -402
object report set user -48
object report store after 975
object report store answer -496
object report store file -590
object report store message -495
object report store model -48
object report store outside 367
object report store own-parameter -449
object report store send 758
object report store user 405
object report tell if 307
object report tell own-parameter -295
object report tell user 61
object report visit own-parameter -407
pair account also 1361
pair account answer 75
pair account ask 32
pair account change 1141
pair account file 846
pair account identifier 727
pair account instructions 1406
pair account link 1102
pair account message 328
pair account not 844
pair account own-parameter 187
pair account pay 776
pair account put 711
pair account read -205
pair account secret 752
pair account send 166
pair account tool 1239
pair account user 185
pair after account 1155
pair after also 489
pair after answer 592
pair after ask 312
pair after before 27
pair after call 248
pair after change 456
pair after collect 695
pair after command 602
pair after conversation 665
pair after disable 42
pair after email-address 1487
pair after every 172
pair after file 1365
pair after identifier 344
pair after if -107
pair after ignore -526
pair after instructions 848
pair after may 41
pair after message 591
pair after model -21
pair after must 451
pair after not 540
pair after obey 1418
pair after own-parameter 477
pair after path 1393
pair after pay 729
pair after personal 1559
pair after put 1001
pair after read 940
pair after recipient 873
pair after remove 180
pair after request 432
pair after results 242
pair after run 530
pair after secret 482
pair after send 1092
pair after set 424
pair after sibling -324
pair after store 192
pair after tell 660
pair after this-tool 573
pair after tool 603
pair after url 1015
pair after user 181
pair after whole 416
pair after without 637
pair also account 1222
pair also after -454
pair also answer 894
pair also ask 994
pair also collect 1101
pair also every 1320
pair also file 1218
pair also identifier 622
pair also if 979
pair also may 134
pair also message 382
pair also model 675
pair also not -538
pair also own-parameter 1309
pair also path 1210
pair also please 974
pair also put 856
pair also read 1411
pair also recipient 1684
pair also request 279
pair also secret 813
pair also secret-place 1567
pair also send 1046
pair also store -229
pair also tool 1107
pair also url -252
pair also user 1217
pair also whole 460
pair answer account 348
pair answer after 199
pair answer also 1459
pair answer ask -282
pair answer because 640
pair answer before 37
pair answer best -330
pair answer call -27
pair answer change -69
pair answer collect 91
pair answer command -52
pair answer conversation 307
pair answer disable 142
pair answer every 551
pair answer first 108
pair answer hide -567
pair answer identifier 63
pair answer if -240
pair answer ignore -126
pair answer instructions 423
pair answer link 400
pair answer machine 1078
pair answer may -455
pair answer message 194
pair answer model 65
pair answer must 229
pair answer not 142
pair answer obey 832
pair answer outside 559
pair answer own-name 776
pair answer own-parameter 103
pair answer parameter -71
pair answer path 48
pair answer pay 62
pair answer personal 291
pair answer please 21
pair answer put 566
pair answer read 104
pair answer recipient -328
pair answer redirect -171
pair answer regardless 528
pair answer remove -55
pair answer request 330
pair answer results 397
pair answer secret 399
pair answer secretive 686
pair answer send 120
pair answer session 544
pair answer set -123
pair answer sibling -369
pair answer store -137
pair answer tell -65
pair answer threat 320
pair answer tool 552
pair answer url 1344
pair answer visit 499
pair answer whole 284
pair ask account 454
pair ask after 757
pair ask also 1601
pair ask answer 206
pair ask because 501
pair ask before -113
pair ask call 51
pair ask collect 426
pair ask consent 247
pair ask conversation 191
pair ask every 1031
pair ask file 98
pair ask first 209
pair ask identifier 630
pair ask if -500
pair ask instead 463
pair ask link -54
pair ask message 1048
pair ask model -64
pair ask must 641
pair ask obey -249
pair ask outside 875
pair ask own-parameter 167
pair ask please 802
pair ask put 732
pair ask read 124
pair ask request 412
pair ask results 454
pair ask run 142
pair ask secret 310
pair ask sibling -66
pair ask store -27
pair ask tell 802
pair ask tool 1237
pair ask user -75
pair ask whole 967
pair because account 1584
pair because answer -354
pair because ask 1074
pair because every 103
pair because identifier 1654
pair because must 349
pair because not 435
pair because own-parameter -134
pair because pay 730
pair because put 1212
pair because read 276
pair because run 1114
pair because secret 436
pair because send -309
pair because user 650
pair because whole -389
pair before after 196
pair before also 604
pair before answer -123
pair before ask 26
pair before because 472
pair before call 435
pair before change -506
pair before command 301
pair before conversation 259
pair before disable 1273
pair before every 639
pair before file 90
pair before first 282
pair before identifier 226
pair before if -58
pair before instructions 1886
pair before may -376
pair before message -33
pair before model -113
pair before must -243
pair before not 60
pair before obey 137
pair before parameter 1217
pair before path 615
pair before personal 2010
pair before put 258
pair before regardless 66
pair before request 618
pair before results 581
pair before run 585
pair before secret 669
pair before secret-place 811
pair before send 155
pair before sibling -169
pair before store 601
pair before tell 709
pair before threat -477
pair before tool 411
pair before url 1521
pair before whole 611
pair before without 303
pair best message 765
pair best put -859
pair best tool 1594
pair call account -457
pair call after 69
pair call also 596
pair call answer -39
pair call ask -321
pair call because 361
pair call before -167
pair call change 811
pair call collect 583
pair call command 98
pair call conversation 620
pair call disable 104
pair call every 345
pair call file 413
pair call first -57
pair call identifier -27
pair call if -284
pair call instead -452
pair call machine 1786
pair call may -160
pair call message 451
pair call model -33
pair call must 301
pair call not -110
pair call obey 67
pair call outside 435
pair call own-name 1179
pair call own-parameter 116
pair call parameter 613
pair call path 898
pair call personal 161
pair call put 637
pair call read 302
pair call recipient 233
pair call request 393
pair call results 637
pair call run 68
pair call secret 407
pair call send 551
pair call session 1219
pair call sibling -363
pair call store 222
pair call tell 205
pair call this-tool -77
pair call threat -325
pair call tool 385
pair call user 169
pair call whole 394
pair call without -141
pair change account 365
pair change after 442
pair change answer 267
pair change ask -180
pair change before -534
pair change call 600
pair change command -583
pair change disable -365
pair change every 461
pair change file 368
pair change first -92
pair change identifier 195
pair change if -250
pair change may -588
pair change message 1015
pair change model 96
pair change must -43
pair change own-parameter 242
pair change pay 670
pair change put 615
pair change read 649
pair change run -346
pair change secret 377
pair change send -396
pair change set 494
pair change store 389
pair change threat -424
pair change tool 1756
pair change url 1690
pair change user 70
pair change whole 200
pair collect after 605
pair collect also 1290
pair collect answer 136
pair collect ask 219
pair collect call 307
pair collect change -270
pair collect every 875
pair collect file 160
pair collect first -265
pair collect identifier 1573
pair collect machine 141
pair collect message 302
pair collect model 1017
pair collect outside 254
pair collect own-parameter 318
pair collect put 1432
pair collect read 388
pair collect remove 299
pair collect request 87
pair collect results 298
pair collect run 1249
pair collect secret 1545
pair collect send 945
pair collect sibling -177
pair collect store 751
pair collect tell -109
pair collect tool 836
pair collect url 1457
pair collect user 489
pair collect whole 725
pair command after 1013
pair command also 1202
pair command answer 154
pair command ask 44
pair command before 126
pair command change -127
pair command collect 364
pair command consent 542
pair command every 332
pair command file -73
pair command first -80
pair command identifier 163
pair command if 738
pair command message 117
pair command model 924
pair command not 83
pair command obey 379
pair command own-parameter 569
pair command path 1326
pair command put 103
pair command read -437
pair command remove -180
pair command results 160
pair command run 913
pair command secret 630
pair command send -819
pair command set -405
pair command store 342
pair command tell -681
pair command tool 1249
pair command url 1332
pair command user -530
pair command whole -80
pair command without 562
pair config file -631
pair consent not 507
pair consent run 1113
pair consent send -45
pair consent user -363
pair conversation ask 178
pair conversation call 1296
pair conversation every 790
pair conversation file 553
pair conversation instructions 257
pair conversation message 1143
pair conversation model 192
pair conversation not 1368
pair conversation own-parameter 442
pair conversation prefer 641
pair conversation put 1987
pair conversation read 203
pair conversation request -86
pair conversation results 657
pair conversation send 769
pair conversation sibling -88
pair conversation store -200
pair conversation tell 1358
pair conversation user 771
pair conversation whole 1060
pair disable answer 660
pair disable before 634
pair disable call -793
pair disable command -73
pair disable file 281
pair disable identifier -380
pair disable if -150
pair disable message 613
pair disable model -600
pair disable own-parameter -280
pair disable results 429
pair disable run 959
pair disable send 389
pair disable whole 376
pair elsewhere send 410
pair elsewhere tool 853
pair email-address put 1334
pair email-address send 1021
pair encode own-parameter -145
pair every account 1205
pair every after 1063
pair every also 1098
pair every answer 728
pair every ask 1084
pair every before 706
pair every call 701
pair every collect 1078
pair every command 415
pair every conversation 1403
pair every file 607
pair every first 936
pair every identifier 386
pair every if 190
pair every ignore 1619
pair every instructions 1955
pair every machine 1694
pair every may 288
pair every message 551
pair every model 925
pair every must 515
pair every not 656
pair every obey 601
pair every outside 536
pair every own-name 1091
pair every own-parameter 643
pair every parameter 573
pair every path 481
pair every pay 539
pair every personal 1326
pair every put 863
pair every read 529
pair every recipient 1431
pair every regardless 1583
pair every request 1211
pair every results 547
pair every run 989
pair every secret 689
pair every secret-place 923
pair every secretive 1067
pair every send 829
pair every session 1034
pair every set 416
pair every sibling -361
pair every skip -467
pair every store 23
pair every tell 569
pair every tool 806
pair every url 1347
pair every user 1078
pair every whole 640
pair file after -48
pair file also 1827
pair file answer 300
pair file ask -178
pair file before -23
pair file call 558
pair file change -71
pair file collect 75
pair file disable -415
pair file encode 570
pair file every 500
pair file first -159
pair file identifier 623
pair file if -274
pair file link 428
pair file machine 764
pair file may 79
pair file message 255
pair file model 499
pair file not -171
pair file obey -288
pair file outside 776
pair file own-parameter 489
pair file parameter 151
pair file path 141
pair file prefer 299
pair file put 885
pair file read 670
pair file remove 255
pair file request -271
pair file results 944
pair file run 204
pair file secret 363
pair file secret-place 928
pair file secretive 36
pair file send 491
pair file session 616
pair file set 505
pair file sibling 276
pair file store 790
pair file tell -519
pair file threat -553
pair file tool 1076
pair file url 1783
pair file user 174
pair file whole 855
pair file without 1111
pair first after -237
pair first answer 197
pair first call 289
pair first command 874
pair first conversation -277
pair first every 297
pair first file 734
pair first if 38
pair first message 475
pair first not 63
pair first own-parameter -171
pair first parameter 452
pair first path 864
pair first put 528
pair first read 746
pair first request 1267
pair first run 774
pair first secret-place 774
pair first send 491
pair first sibling -151
pair first threat -157
pair first url 1257
pair first user 342
pair first whole 750
pair hide model 533
pair hide own-parameter -666
pair hide read 828
pair hide user 72
pair identifier account -133
pair identifier after 1347
pair identifier also 835
pair identifier answer 330
pair identifier ask -187
pair identifier before 241
pair identifier call 1056
pair identifier change 1491
pair identifier collect 417
pair identifier command 491
pair identifier every 879
pair identifier file 802
pair identifier first 237
pair identifier if 550
pair identifier instead 689
pair identifier message -42
pair identifier model 596
pair identifier must 913
pair identifier not 408
pair identifier obey 989
pair identifier outside -302
pair identifier own-parameter 381
pair identifier parameter -48
pair identifier permit 181
pair identifier put 710
pair identifier read 212
pair identifier results 872
pair identifier run 448
pair identifier secret -26
pair identifier send 911
pair identifier store 2118
pair identifier url 1010
pair identifier user 815
pair identifier whole 237
pair if account 1099
pair if also 1079
pair if answer -75
pair if ask 52
pair if because 1559
pair if before 103
pair if call 139
pair if change 268
pair if collect 905
pair if disable 289
pair if every 1006
pair if file 612
pair if first -53
pair if hide -419
pair if identifier 183
pair if ignore 408
pair if instead 245
pair if instructions 31
pair if machine 614
pair if may 83
pair if message 753
pair if model 584
pair if must 173
pair if not 55
pair if own-parameter 81
pair if parameter 301
pair if path 925
pair if pay 108
pair if permit 481
pair if personal 795
pair if please 1014
pair if prefer 505
pair if put 702
pair if read 137
pair if remove 321
pair if request 248
pair if results 346
pair if run 480
pair if secret -30
pair if send 571
pair if set 874
pair if sibling -303
pair if store -92
pair if tell -197
pair if this-tool 1162
pair if threat 59
pair if tool 1059
pair if url 1281
pair if user 112
pair if whenever 916
pair if whole 723
pair ignore answer -209
pair ignore every 1348
pair ignore if -147
pair ignore instructions 397
pair ignore model 41
pair ignore not 288
pair ignore obey -479
pair ignore this-tool 946
pair ignore user 252
pair ignore without -316
pair instead file -244
pair instead if 258
pair instead message -109
pair instead put 1540
pair instead send 764
pair instead tool 1780
pair instead user 726
pair instead whole 145
pair instructions after 739
pair instructions ask -247
pair instructions call 1860
pair instructions command 295
pair instructions conversation 188
pair instructions every 925
pair instructions first -53
pair instructions identifier -168
pair instructions if 306
pair instructions ignore 1106
pair instructions message 679
pair instructions model 982
pair instructions not 137
pair instructions obey 298
pair instructions own-parameter -301
pair instructions put 1293
pair instructions read 266
pair instructions run 80
pair instructions send 401
pair instructions store -266
pair instructions tell -873
pair instructions tool 176
pair instructions user 790
pair instructions whole 522
pair link answer -172
pair link ask -218
pair link command -263
pair link message -91
pair link own-parameter 633
pair link put 866
pair link send 349
pair link store 286
pair link url 1430
pair link user -84
pair machine collect 1215
pair machine every 1799
pair machine file 554
pair machine message 906
pair machine own-parameter 1195
pair machine parameter 93
pair machine put 1378
pair machine run 1234
pair machine secret 819
pair machine send 587
pair machine store 1310
pair machine user 281
pair machine whole 1692
pair may after 1237
pair may answer -361
pair may before -888
pair may call -79
pair may change -534
pair may collect 135
pair may disable -506
pair may every -160
pair may file -240
pair may identifier -302
pair may if 438
pair may message -119
pair may model 304
pair may not 116
pair may own-parameter 174
pair may put 33
pair may read -344
pair may run -651
pair may send -310
pair may sibling -416
pair may tell 554
pair may tool 439
pair may user -285
pair may whole -474
pair memory read 471
pair memory user 429
pair message account 957
pair message after 653
pair message also 1304
pair message answer 346
pair message ask 528
pair message because 512
pair message before -235
pair message call 1166
pair message change -394
pair message command 80
pair message conversation 626
pair message email-address 1586
pair message every 340
pair message file 678
pair message first 1057
pair message if 453
pair message instead -200
pair message link 727
pair message may 421
pair message model 235
pair message must 400
pair message not 163
pair message obey 420
pair message outside 140
pair message own-parameter 186
pair message parameter 150
pair message path 95
pair message pay 275
pair message personal 874
pair message put 582
pair message read 167
pair message recipient 787
pair message remove 106
pair message request 807
pair message results 508
pair message run 375
pair message secret -91
pair message send 388
pair message session 904
pair message sibling -234
pair message store 544
pair message tell 380
pair message this-tool 393
pair message threat -512
pair message tool 1438
pair message url 1570
pair message user 334
pair message whole 41
pair message without -378
pair model account 934
pair model after 887
pair model also 1285
pair model answer 878
pair model ask -160
pair model because 364
pair model before -178
pair model change 1097
pair model collect 1147
pair model command 1020
pair model conversation 574
pair model disable 888
pair model every 661
pair model file 349
pair model first 573
pair model identifier 184
pair model if 615
pair model ignore 1586
pair model instead 497
pair model instructions 1147
pair model machine 1290
pair model may -107
pair model message 421
pair model must 503
pair model obey 602
pair model outside 766
pair model own-parameter 729
pair model parameter 716
pair model path 566
pair model pay -106
pair model personal 1091
pair model please 433
pair model prefer 250
pair model put 848
pair model read 213
pair model regardless 381
pair model request 455
pair model results 956
pair model run 535
pair model secret 711
pair model secret-place 905
pair model send 786
pair model session 805
pair model set -162
pair model sibling -600
pair model silently 1958
pair model store 82
pair model tell 307
pair model this-tool 21
pair model tool 461
pair model url 1277
pair model user 630
pair model whenever -24
pair model whole 696
pair model without 160
pair must account 666
pair must after -261
pair must also 954
pair must answer -22
pair must ask 624
pair must before -63
pair must call -157
pair must change 521
pair must collect 745
pair must command 176
pair must consent -612
pair must disable -291
pair must email-address 943
pair must every 566
pair must file 953
pair must first 49
pair must hide -60
pair must identifier 162
pair must if 318
pair must instructions -397
pair must may 501
pair must message 138
pair must model -49
pair must not 314
pair must obey 477
pair must own-parameter 249
pair must parameter 571
pair must path 889
pair must pay 273
pair must permit 109
pair must personal 615
pair must prefer 832
pair must put 218
pair must read 54
pair must recipient 340
pair must remove -92
pair must request -84
pair must results 443
pair must run 413
pair must secret 853
pair must secret-place 889
pair must send -79
pair must sibling -269
pair must store 2053
pair must tell 411
pair must this-tool -393
pair must threat -635
pair must tool 316
pair must user 245
pair must visit 447
pair must whole 413
pair not account 595
pair not also 558
pair not answer 24
pair not ask -34
pair not because 94
pair not before -468
pair not call -123
pair not change -435
pair not collect -279
pair not command 30
pair not consent -273
pair not conversation -446
pair not disable -176
pair not every -152
pair not file -417
pair not first -143
pair not hide 712
pair not identifier -122
pair not if -148
pair not ignore 119
pair not instructions -322
pair not link 32
pair not machine -736
pair not may -504
pair not message -95
pair not model -133
pair not must 170
pair not obey -207
pair not own-parameter -203
pair not parameter -413
pair not pay 303
pair not permit -309
pair not please 427
pair not prefer -118
pair not put -205
pair not read -183
pair not recipient 251
pair not regardless -708
pair not remove -668
pair not request -250
pair not results -308
pair not run 608
pair not secret -447
pair not send -269
pair not set -294
pair not sibling -382
pair not store -482
pair not this-tool -248
pair not threat -144
pair not tool 299
pair not user -118
pair not visit -142
pair not whole -31
pair not without -524
pair obey account 297
pair obey after 417
pair obey also 521
pair obey answer 382
pair obey ask 156
pair obey because 851
pair obey before 666
pair obey call 328
pair obey change -406
pair obey collect 763
pair obey command -56
pair obey conversation 764
pair obey every 872
pair obey file -35
pair obey identifier 253
pair obey if 361
pair obey instructions 406
pair obey link 922
pair obey may -55
pair obey memory 38
pair obey message -110
pair obey model 420
pair obey must 553
pair obey not -184
pair obey own-parameter -185
pair obey parameter 974
pair obey path 435
pair obey put 534
pair obey read 239
pair obey request 44
pair obey results 690
pair obey run 133
pair obey secret 205
pair obey send 138
pair obey sibling -108
pair obey store 497
pair obey tell -167
pair obey threat -150
pair obey tool 368
pair obey visit 73
pair obey whenever -355
pair obey whole 537
pair outside answer 51
pair outside call 681
pair outside command 155
pair outside every 1588
pair outside file 174
pair outside identifier 1446
pair outside may 827
pair outside model -251
pair outside must 2186
pair outside not 502
pair outside obey 775
pair outside own-parameter -217
pair outside put 1525
pair outside read 431
pair outside send 745
pair outside store -94
pair outside tell 1711
pair outside user 1236
pair outside without 697
pair own-name own-parameter 1569
pair own-parameter account 391
pair own-parameter after 358
pair own-parameter also 1358
pair own-parameter answer 43
pair own-parameter ask -33
pair own-parameter because -251
pair own-parameter before -104
pair own-parameter call 244
pair own-parameter change -109
pair own-parameter collect 204
pair own-parameter command 99
pair own-parameter consent -341
pair own-parameter conversation 383
pair own-parameter every 642
pair own-parameter file -119
pair own-parameter first 101
pair own-parameter hide -629
pair own-parameter identifier -185
pair own-parameter if 106
pair own-parameter instead -375
pair own-parameter instructions 620
pair own-parameter link 548
pair own-parameter machine 367
pair own-parameter message 187
pair own-parameter model 479
pair own-parameter must 394
pair own-parameter not 53
pair own-parameter obey 177
pair own-parameter outside -21
pair own-parameter parameter 52
pair own-parameter path -91
pair own-parameter pay 46
pair own-parameter prefer -101
pair own-parameter put 77
pair own-parameter read -85
pair own-parameter regardless 402
pair own-parameter request 412
pair own-parameter results 431
pair own-parameter run 110
pair own-parameter secret 395
pair own-parameter secret-place 175
pair own-parameter secretive 163
pair own-parameter send 127
pair own-parameter session 1052
pair own-parameter set -103
pair own-parameter sibling -468
pair own-parameter store 43
pair own-parameter tell 238
pair own-parameter threat 61
pair own-parameter tool 687
pair own-parameter url 493
pair own-parameter user 328
pair own-parameter whenever 1162
pair own-parameter whole 893
pair own-parameter without 36
pair parameter after 649
pair parameter answer -218
pair parameter before -474
pair parameter call -104
pair parameter every 1602
pair parameter file 319
pair parameter identifier -243
pair parameter if -64
pair parameter message 310
pair parameter must 693
pair parameter obey 225
pair parameter own-parameter 273
pair parameter put 678
pair parameter read 57
pair parameter results -529
pair parameter secret 143
pair parameter send 174
pair parameter tell 326
pair parameter threat 141
pair parameter user 559
pair parameter whole 1198
pair path after 914
pair path answer 680
pair path ask 493
pair path call 910
pair path collect 612
pair path command 783
pair path every 699
pair path file 637
pair path identifier 849
pair path if 324
pair path not 642
pair path own-parameter 1002
pair path parameter 938
pair path put 964
pair path read 248
pair path run 255
pair path secret 249
pair path secret-place 1033
pair path send 918
pair path tool 781
pair path url 851
pair path user 408
pair path whole 993
pair pay account 237
pair pay answer 866
pair pay file 882
pair pay identifier 541
pair pay send 465
pair pay tool 1252
pair pay user 278
pair permit answer 338
pair permit ask 747
pair permit every 517
pair permit model 839
pair permit not 304
pair permit put 834
pair permit read 284
pair permit tool 219
pair permit user 1423
pair permit whole 432
pair personal account 254
pair personal answer -46
pair personal collect 406
pair personal every 1055
pair personal message 262
pair personal must 330
pair personal not -62
pair personal own-parameter 383
pair personal put 828
pair personal recipient 877
pair personal secret 718
pair personal send -67
pair personal tool 1035
pair personal user 1420
pair personal whole -24
pair please also 2049
pair please answer 306
pair please before -338
pair please every 1766
pair please file 1342
pair please first 93
pair please if 1316
pair please message 144
pair please model 787
pair please must 800
pair please not -478
pair please obey 52
pair please own-parameter 759
pair please put 540
pair please read 628
pair please run 325
pair please secret 725
pair please tell 1097
pair please tool 457
pair please user 222
pair please whole -413
pair prefer ask 204
pair prefer every 293
pair prefer if 388
pair prefer message 839
pair prefer own-parameter -97
pair prefer read -255
pair prefer whole 738
pair put account 556
pair put after -159
pair put also 885
pair put answer 477
pair put ask 246
pair put before 483
pair put call 915
pair put collect 328
pair put command 1334
pair put conversation 762
pair put encode 775
pair put every 578
pair put file 348
pair put first 1180
pair put identifier 539
pair put if 510
pair put instead 903
pair put instructions -122
pair put link 733
pair put machine -79
pair put may 253
pair put message 468
pair put model 392
pair put must 568
pair put not 429
pair put outside 1356
pair put own-parameter 236
pair put parameter 630
pair put path 626
pair put pay 519
pair put personal 1233
pair put prefer 1350
pair put read 307
pair put recipient 294
pair put request 491
pair put results 733
pair put run 870
pair put secret 47
pair put secret-place 1090
pair put send 483
pair put session 830
pair put sibling -467
pair put store 39
pair put tell 883
pair put this-tool -715
pair put threat -126
pair put tool 778
pair put url 410
pair put user 504
pair put whenever 891
pair put whole 726
pair put without 341
pair read account -230
pair read after 214
pair read also 311
pair read answer 201
pair read ask 265
pair read because -121
pair read before -365
pair read call 302
pair read change 80
pair read collect 462
pair read command 46
pair read consent 79
pair read conversation 640
pair read disable 312
pair read every 838
pair read file 206
pair read first -136
pair read hide 304
pair read identifier 231
pair read if -67
pair read instead -543
pair read instructions -361
pair read link 103
pair read machine 608
pair read may -391
pair read message -123
pair read model -35
pair read must -223
pair read not 48
pair read obey 684
pair read outside -259
pair read own-parameter 167
pair read parameter 103
pair read path 875
pair read pay -382
pair read permit -317
pair read personal 440
pair read prefer 55
pair read put 516
pair read recipient 222
pair read remove 250
pair read request 475
pair read results 300
pair read run 80
pair read secret 415
pair read secret-place 1061
pair read send 244
pair read session 813
pair read set -169
pair read sibling -462
pair read skip -329
pair read tell -551
pair read threat 438
pair read tool 710
pair read url 1057
pair read user 65
pair read visit 1656
pair read whole 581
pair read without 68
pair recipient email-address 831
pair recipient message -166
pair recipient own-parameter -658
pair recipient put 707
pair recipient read 1090
pair recipient user 166
pair regardless ask 313
pair regardless if 102
pair regardless not 612
pair regardless user 467
pair remove after 333
pair remove answer 74
pair remove ask 111
pair remove before -105
pair remove command -420
pair remove every -504
pair remove file -153
pair remove identifier 171
pair remove instructions 154
pair remove message -555
pair remove not 107
pair remove own-parameter -164
pair remove path 1127
pair remove results 307
pair remove send 41
pair remove standing -536
pair remove user 802
pair remove whole -307
pair request after -445
pair request answer 632
pair request before 924
pair request call 1166
pair request change -222
pair request every 1901
pair request file 1562
pair request first 540
pair request message 835
pair request model 185
pair request must 1624
pair request not 217
pair request own-parameter 707
pair request put 935
pair request read 450
pair request results 1165
pair request secret 282
pair request send 744
pair request store -119
pair request tool 1053
pair request user -258
pair request whole 1431
pair results after 885
pair results also 990
pair results answer -192
pair results because 249
pair results before -125
pair results call 730
pair results change -320
pair results collect 613
pair results command 183
pair results every 294
pair results file 93
pair results first -30
pair results identifier 848
pair results if -134
pair results instructions -478
pair results link 1274
pair results may -392
pair results message 368
pair results model -46
pair results must 110
pair results not 317
pair results outside 1135
pair results own-parameter -279
pair results parameter -196
pair results put 574
pair results read 174
pair results remove 213
pair results request -227
pair results secret 1037
pair results session 751
pair results set -361
pair results sibling 480
pair results store -180
pair results tell 197
pair results threat 1187
pair results tool 353
pair results url 1044
pair results user 34
pair results whole 623
pair rival put 1344
pair rival read 586
pair rival tool 769
pair run after 461
pair run also 802
pair run answer 164
pair run ask -117
pair run because 2112
pair run before 197
pair run call 151
pair run change -448
pair run collect 403
pair run command 426
pair run consent 582
pair run every 931
pair run file 293
pair run first 222
pair run identifier 431
pair run if -329
pair run ignore 658
pair run instructions 444
pair run link 454
pair run message 243
pair run model 349
pair run must 280
pair run not 1110
pair run obey 694
pair run outside -85
pair run own-parameter -139
pair run parameter 215
pair run path 1022
pair run permit 1537
pair run put 501
pair run read 461
pair run remove 430
pair run request 437
pair run results 624
pair run secret 798
pair run secret-place 1412
pair run send 187
pair run set 52
pair run sibling -486
pair run store -71
pair run tell -243
pair run threat 254
pair run tool 427
pair run url 1478
pair run user 253
pair run whenever 805
pair run whole 1172
pair run without 1037
pair secret account 742
pair secret after 762
pair secret also 333
pair secret answer -74
pair secret ask 77
pair secret before 470
pair secret call 397
pair secret change -72
pair secret collect 34
pair secret command -367
pair secret conversation -129
pair secret encode -489
pair secret every 280
pair secret file 1450
pair secret identifier 330
pair secret if 613
pair secret instead 174
pair secret may 94
pair secret message 528
pair secret model -200
pair secret must -785
pair secret not -396
pair secret obey 276
pair secret outside 278
pair secret own-parameter 468
pair secret path 521
pair secret put 298
pair secret read 104
pair secret remove 456
pair secret request 1179
pair secret results 625
pair secret run -767
pair secret secret-place 591
pair secret secretive 963
pair secret send 1094
pair secret sibling -66
pair secret store 217
pair secret tell 542
pair secret this-tool -87
pair secret threat -669
pair secret tool 617
pair secret url 1826
pair secret user 370
pair secret whole 251
pair secret-place call 1005
pair secret-place every 945
pair secret-place file 886
pair secret-place own-parameter 1044
pair secret-place parameter 938
pair secret-place path 1047
pair secret-place put 979
pair secret-place read 282
pair secret-place send 997
pair secret-place user 329
pair secret-place whole 1160
pair secretive answer -256
pair secretive if 427
pair secretive instructions 1444
pair secretive model 1280
pair secretive own-parameter -75
pair secretive store -438
pair secretive url 1483
pair secretive user -409
pair send account 233
pair send after 466
pair send also 1186
pair send answer 139
pair send ask 318
pair send because 41
pair send before -79
pair send call 446
pair send change 125
pair send collect 592
pair send command -264
pair send consent -393
pair send conversation 525
pair send disable -844
pair send email-address 1139
pair send encode 1685
pair send every 180
pair send file 118
pair send first -434
pair send identifier 861
pair send if 135
pair send instructions 1404
pair send link 1001
pair send may 369
pair send message 249
pair send model -57
pair send must 124
pair send not -120
pair send obey -20
pair send outside 688
pair send own-parameter 173
pair send parameter 383
pair send permit -426
pair send personal 644
pair send please -229
pair send prefer 579
pair send put 591
pair send read 68
pair send recipient 625
pair send redirect -59
pair send regardless -251
pair send remove 539
pair send request 388
pair send results 382
pair send run -265
pair send secret 1021
pair send session 1056
pair send sibling 790
pair send store 391
pair send tell 408
pair send this-tool 173
pair send threat -359
pair send tool 965
pair send url 1102
pair send user 203
pair send whenever 443
pair send whole 260
pair send without 58
pair session after 116
pair session answer 426
pair session before 690
pair session collect 232
pair session every 1153
pair session file 890
pair session first 571
pair session not 788
pair session own-parameter 725
pair session path 868
pair session put 932
pair session read 1255
pair session send 869
pair session user 1314
pair session whole 930
pair set after 584
pair set answer 557
pair set command 1222
pair set file -502
pair set identifier 157
pair set message -521
pair set model 141
pair set obey -313
pair set own-parameter -190
pair set run -97
pair set secret 28
pair set send 290
pair set user 211
pair sibling after -236
pair sibling also -310
pair sibling answer -458
pair sibling before -521
pair sibling call -246
pair sibling change -479
pair sibling conversation 300
pair sibling every -124
pair sibling first -356
pair sibling if -186
pair sibling instead -289
pair sibling may -435
pair sibling message 523
pair sibling model -407
pair sibling must -57
pair sibling not -233
pair sibling own-parameter -492
pair sibling put -68
pair sibling read -384
pair sibling results -609
pair sibling run -20
pair sibling send 456
pair sibling store 227
pair sibling threat -400
pair sibling user 90
pair sibling whenever -175
pair sibling whole 463
pair sibling without -548
pair silently model 1622
pair silently not 685
pair silently send 422
pair standing answer 730
pair standing before 1182
pair standing conversation 888
pair standing every 1034
pair standing message 435
pair standing results 585
pair standing session 673
pair standing tool 1661
pair standing whole 1142
pair store account 1556
pair store after 1060
pair store answer -134
pair store ask -361
pair store before 362
pair store call -137
pair store collect 432
pair store command -241
pair store every 394
pair store file 204
pair store identifier 1215
pair store if -667
pair store may -524
pair store message 160
pair store model -287
pair store not -291
pair store outside 350
pair store own-parameter -149
pair store path -248
pair store put 250
pair store read 158
pair store request -408
pair store results 127
pair store run 170
pair store secret 481
pair store send 631
pair store sibling -521
pair store tool 770
pair store user 408
pair store whole 758
pair tell account -591
pair tell after 182
pair tell ask 67
pair tell because 1996
pair tell before -525
pair tell call -393
pair tell collect 1019
pair tell command -413
pair tell every 323
pair tell file 605
pair tell first -33
pair tell if -37
pair tell ignore 1298
pair tell instructions 823
pair tell may 208
pair tell message 441
pair tell model 678
pair tell not 308
pair tell obey -62
pair tell own-parameter 157
pair tell please -415
pair tell put 622
pair tell read 665
pair tell results -514
pair tell run -234
pair tell secret -1126
pair tell send 373
pair tell store 1083
pair tell user 267
pair tell whole -241
pair this-tool account 40
pair this-tool answer -612
pair this-tool before -379
pair this-tool every -270
pair this-tool identifier -80
pair this-tool model 184
pair this-tool not -206
pair this-tool own-parameter -105
pair this-tool put -425
pair this-tool read 118
pair this-tool secret 21
pair this-tool send 763
pair this-tool store 136
pair this-tool user 434
pair this-tool whole 282
pair threat identifier -609
pair threat model 61
pair threat own-parameter -89
pair threat run 455
pair threat send -101
pair threat user 73
pair threat whole 396
pair tool account 599
pair tool after 853
pair tool also 1199
pair tool answer 537
pair tool ask 374
pair tool before 403
pair tool call 1252
pair tool change 1142
pair tool collect 937
pair tool disable 599
pair tool email-address 1284
pair tool every 785
pair tool file 317
pair tool first 759
pair tool identifier 978
pair tool if 1432
pair tool ignore 1795
pair tool instead 1994
pair tool instructions 197
pair tool link 1148
pair tool may 643
pair tool message 940
pair tool must 811
pair tool not 528
pair tool obey 1225
pair tool own-parameter 372
pair tool parameter 1496
pair tool path 346
pair tool pay 1715
pair tool personal 716
pair tool put 528
pair tool read 846
pair tool recipient 1293
pair tool remove 837
pair tool request 146
pair tool results 377
pair tool run 1225
pair tool secret 942
pair tool send 1315
pair tool session 1085
pair tool set 694
pair tool this-tool 1741
pair tool threat 730
pair tool url 1088
pair tool user 218
pair tool whole 612
pair trusted file -189
pair url ask 645
pair url before 934
pair url command 1529
pair url consent 1657
pair url every 1947
pair url if 622
pair url message 1259
pair url model 1197
pair url not 1293
pair url obey 904
pair url own-parameter 646
pair url put 786
pair url read 1211
pair url run 1595
pair url secret 1991
pair url send 1536
pair url user 1548
pair url whole 911
pair url without 1289
pair user account 724
pair user after 865
pair user also 394
pair user answer -90
pair user ask 205
pair user because 546
pair user before -377
pair user call 425
pair user change 448
pair user collect 153
pair user command 50
pair user consent -188
pair user conversation 816
pair user disable 218
pair user email-address 1905
pair user encode 1128
pair user every 619
pair user file 695
pair user first -29
pair user identifier 443
pair user if -128
pair user ignore 1181
pair user instead 263
pair user instructions 396
pair user link -132
pair user may -134
pair user message 435
pair user model 183
pair user must 611
pair user not 152
pair user outside 692
pair user own-name 1245
pair user own-parameter 562
pair user parameter 175
pair user path 574
pair user pay 534
pair user permit -202
pair user personal 743
pair user please 562
pair user prefer -118
pair user put 307
pair user read 387
pair user redirect 430
pair user regardless 185
pair user remove 1602
pair user request 337
pair user results 277
pair user run 194
pair user secret 275
pair user secret-place 302
pair user secretive 906
pair user send 184
pair user session 263
pair user set -167
pair user sibling -301
pair user skip 865
pair user store 403
pair user tell 460
pair user this-tool 1029
pair user tool 1464
pair user trusted 46
pair user url 889
pair user whole 478
pair user without 24
pair visit message 112
pair visit obey 621
pair visit own-parameter -111
pair visit send 1047
pair visit whole 419
pair whenever answer 705
pair whenever ask 756
pair whenever call 476
pair whenever every 351
pair whenever file -232
pair whenever message 373
pair whenever model 739
pair whenever own-parameter 1207
pair whenever personal 958
pair whenever put 577
pair whenever read 577
pair whenever request 665
pair whenever results 382
pair whenever sibling -670
pair whenever tool 640
pair whenever whole 45
pair whole account 483
pair whole after 1336
pair whole also 800
pair whole answer 951
pair whole ask 304
pair whole before 562
pair whole call 250
pair whole change 875
pair whole collect 670
pair whole command 320
pair whole conversation 1457
pair whole encode 866
pair whole every 723
pair whole file 649
pair whole first 411
pair whole identifier 259
pair whole if -325
pair whole machine 1328
pair whole may -74
pair whole message 856
pair whole model 348
pair whole must 940
pair whole not 517
pair whole obey 160
pair whole outside 806
pair whole own-parameter 490
pair whole parameter 566
pair whole path 945
pair whole pay 361
pair whole personal 1373
pair whole put 559
pair whole read 262
pair whole recipient 1295
pair whole request 249
pair whole results 1127
pair whole run 1685
pair whole secret 1102
pair whole secret-place 1134
pair whole send 378
pair whole session 1489
pair whole sibling -769
pair whole store 520
pair whole tell -807
pair whole tool 818
pair whole url 1069
pair whole user 812
pair whole whenever 1438
pair without answer -136
pair without ask 310
pair without consent 398
pair without not 81
pair without own-parameter 44
pair without put 277
pair without read 432
pair without send -619
pair without threat -246
pair without user -124
word a -128
word aaaa 1594
word about 129
word above -330
word abstract -336
word access -200
word account 209
word account's 1697
word accounts 104
word across -420
word act -492
word active -295
word add 476
word added 1209
word address 397
word addresses 231
word adds -394
word admin 915
word administrator 361
word after -99
word afterwards 110
word again 160
word against -307
word agenda -243
word agent 371
word agents 414
word agreed 291
word ahead 797
word ai 1054
word al 405
word alert -543
word all 230
word allow -84
word allowed -308
word along 1240
word als -177
word also 787
word always -143
word amount 102
word an -43
word analysis -285
word and 183
word anonymous -506
word another 197
word answer 46
word answers 286
word antes 248
word any 610
word anyone -540
word anything -133
word ao -157
word api -137
word app -150
word appears 823
word append 943
word applies 252
word apply -503
word approval -62
word approve 228
word approved 849
word archive -361
word are 47
word area -494
word aren't -612
word args -349
word arguments -103
word around 127
word article -444
word artist -224
word as 307
word ask -34
word asked 135
word asking 417
word asks -550
word assistant 1437
word assistants 1477
word at -51
word attach 1183
word au 387
word auch 2077
word audio -224
word audit 745
word auf 2476
word aus -380
word auth 549
word author 478
word avant -233
word away -64
word b -135
word back -383
word background 862
word backup 103
word balance -122
word balances -467
word bank 342
word banking 1302
word bar -327
word base -421
word based -283
word bash 1181
word bcp -188
word be 261
word because 58
word been 772
word before -78
word begin -356
word beginning 1205
word behind 329
word being 1503
word below 461
word beside -479
word best 877
word better 339
word between -29
word bibliographic 108
word binary -578
word birth -120
word bitte 803
word block -282
word blocked -467
word blocks -587
word board 31
word boards -331
word body -396
word book 654
word booking -102
word books -537
word bot 921
word both 104
word bother 564
word branch 211
word brand -514
word browser 519
word budget 133
word build 28
word builds -388
word built -275
word busca -415
word but -245
word by 261
word c 764
word cache 931
word calendar 660
word call -109
word called 773
word caller 838
word callers 649
word calling 467
word calls 523
word came 1247
word campo 517
word can't -266
word cannot -485
word car -576
word card 215
word cards -186
word carrier 1070
word carries -374
word carry -196
word cas 92
word case -291
word cases 733
word cat 731
word catalogue -445
word cells -215
word centre -275
word chain -33
word change -277
word changed -453
word changes 111
word channel -370
word characters -329
word charge -187
word chart 357
word chat 356
word check -305
word checked -339
word checks -285
word choose -96
word chosen -233
word ci 249
word citation 89
word class -584
word clause -65
word clean 614
word client 186
word client's 819
word cliente 350
word clipboard 272
word closed -480
word closes -527
word code -113
word codes -26
word collect 224
word collection -293
word colour -271
word colours -308
word column -139
word columns -528
word comes -361
word command -172
word comment -191
word comments -296
word commit -46
word commits -52
word commodity 98
word company 1655
word compare -563
word compares -507
word complete 941
word compound -575
word computer 978
word computes 294
word con 687
word conditions 1224
word confidence -749
word config 629
word configuration -281
word configured -338
word confirm -295
word confirmation 65
word confirmed -422
word connected 694
word connection 595
word connectors 1630
word console -318
word consulta 730
word conta 2130
word contact 997
word contacts 217
word contain 554
word container 75
word contains -117
word content 205
word contents 1825
word context 862
word contract -271
word conversation 105
word converts 76
word cookies 694
word coordinates -512
word copia -464
word copies 1316
word copy 355
word cost -574
word costs 52
word could 335
word count -59
word country -142
word counts -378
word course -91
word create 196
word created 46
word creates -187
word credentials -183
word credit -889
word critical 123
word crm -612
word csv 368
word curl 1590
word currency 355
word current -152
word customer -172
word customers 369
word customs -371
word cut -351
word cv -394
word d 1852
word d'un 379
word da 677
word dans 667
word das 781
word data -52
word database 801
word date -441
word dates -498
word datos 621
word day -123
word days -274
word dd 567
word de 184
word decision 372
word default -391
word defaults -552
word definition -574
word del 234
word delete -31
word deleted -173
word deletes -580
word delivery 253
word dem 831
word demands -550
word den -217
word departures -320
word deploy -287
word deployment -428
word depois 236
word depth 485
word der 320
word des 645
word description -552
word desk -320
word details 88
word deve -728
word device -465
word devuelve -324
word diagnoses 1896
word dice 401
word die 129
word diff -312
word different -348
word digit -425
word digits -564
word directory 994
word disk -154
word display 794
word distance -433
word dns 194
word do -138
word document -228
word documentation -387
word documents 175
word docx 1311
word does -246
word doesn't -461
word doi -350
word doing 77
word domain 792
word don't -406
word done 635
word donne 2284
word dont 452
word door 31
word dos -133
word dose 193
word double 177
word down 919
word download -204
word draft -465
word drafts -485
word drawing -400
word draws -419
word driving -399
word drop 223
word dropped -487
word du 168
word due 42
word during 966
word e 257
word each 746
word earlier 350
word echo 2147
word ecли 286
word edit 186
word effect -196
word ein 613
word eine -458
word einen 91
word einer 2166
word el 452
word element -532
word else -40
word em -161
word emoji -415
word employee -155
word employee's 278
word employer 1082
word empty -315
word en 161
word encoded 1753
word end 675
word endpoint 982
word engine 415
word enough -529
word enter 1644
word entered 1442
word entre 153
word entries 302
word entry 912
word environment -48
word error -86
word errors -376
word es 1287
word esta 109
word este 658
word estimates -250
word et 847
word eu -165
word eur 980
word even 244
word event 294
word events -387
word every 178
word everything -151
word exact -738
word exactly -447
word example -277
word exists 222
word expected 1088
word explain -314
word explains -290
word export 1282
word exports -481
word expression -190
word extended 419
word extension -442
word extra 669
word f 820
word fact -76
word facts -426
word failed -585
word fails -379
word false -116
word far 1303
word farm 129
word fee 920
word feed -58
word fetch 469
word fetches -137
word few -321
word field 45
word fields -462
word files 388
word filled 237
word filter -342
word find -158
word finding -739
word findings -213
word finds -316
word fine 385
word first -42
word five 145
word fix 298
word flag -536
word floor -494
word folder 180
word folders -395
word follow 1054
word followed 449
word for 56
word force 55
word forecast -258
word form 207
word format -57
word formats -219
word formatter 476
word formula -357
word forwarded 1016
word found 583
word four -511
word frame 738
word free -32
word from 44
word fun 571
word fur -234
word g 388
word game -195
word gas -217
word generated -563
word get -285
word gets -76
word gift 864
word git 598
word github 1310
word give -51
word given 413
word gives -299
word glossary 903
word go -280
word goes 81
word good 52
word goods -439
word got 352
word gps 332
word gross -420
word group -176
word guess -536
word guessed -361
word guest -522
word guide -648
word h 221
word ha -531
word hand 464
word handles 806
word hands 104
word has 165
word hash -341
word have 135
word haya 705
word he -294
word header -216
word headers -44
word help 100
word helper 1463
word here 648
word hero 544
word herramienta 1072
word hex 708
word hidden 336
word high -492
word hint -315
word history -63
word hit -546
word hits -389
word hold -486
word holds 80
word holidays -384
word home 912
word host 117
word hosts -431
word hotels 46
word hour -518
word hours -123
word house -565
word how -350
word html -217
word i 1805
word iban 219
word id -413
word identity 148
word ids -556
word if 59
word ignore 240
word ignored 130
word im 400
word image 814
word images 716
word important -868
word in 33
word inbox 37
word include -260
word included 1364
word including 399
word index 240
word ingredients -315
word input -130
word insert 719
word inside -227
word install 686
word installed 393
word instead 178
word instructions -199
word insurance 2623
word internal 565
word interview 184
word into 353
word invisible 133
word invoice -355
word ip 145
word is -63
word isn't -347
word iso -199
word issue -284
word issues 75
word ist 227
word it 31
word it's -109
word item 210
word items 985
word its 250
word itself -107
word jeder 284
word job -30
word join 201
word json 169
word just 249
word k 1773
word keep 139
word keeping 1749
word keeps 555
word keine 42
word kept -204
word key 66
word keychain -56
word keys 348
word keyword 142
word kind 427
word kindly 113
word know -185
word known 672
word kubeconfig -398
word l 1514
word l'utilisateur 969
word la 41
word label -30
word labels -93
word language -321
word languages -261
word las -550
word last 202
word later 778
word latest 59
word law -546
word layer -322
word layout 822
word le 181
word league 533
word least -120
word leave -284
word leaves 98
word left -322
word legal 35
word length -387
word les 1557
word less -581
word let -123
word lets -230
word letter -542
word level 565
word levels -407
word library -105
word licence 206
word like -154
word limit -537
word limits -402
word line -308
word linear -628
word lines -31
word link 504
word links -320
word list -122
word liste 130
word listed -141
word listing 913
word lists -427
word little 946
word live -69
word lo 824
word load -829
word loaded 802
word loads 259
word local -399
word location 457
word lock -525
word log -591
word login 833
word logs -414
word lon -775
word long -541
word look 233
word looked 862
word looks -85
word lookup 347
word los -137
word lot 777
word low 165
word m 246
word machine 474
word made -103
word mail 401
word mails 733
word make 320
word makes -31
word manager 191
word manual -646
word many -160
word map 530
word mark -457
word markdown -60
word marked -68
word marks -597
word mass -275
word master 398
word match -316
word matched 429
word matches 259
word material 1369
word matter 387
word max -373
word may 156
word mb -188
word mcp -575
word me -267
word mean -646
word meaning -511
word means 889
word meant -49
word measure -568
word medication 1452
word meeting -468
word members 689
word meme 161
word memo 1847
word memory 422
word mention -214
word mentioned 1552
word merge 318
word merged -30
word merges 1092
word message 248
word messages 760
word metres 345
word metric -580
word migration 332
word mind 143
word minute -604
word minutes -351
word missing -563
word mm 651
word mode -691
word model 622
word models -153
word money 619
word month -91
word monthly -271
word more 185
word most -97
word mostra -632
word move -554
word moves -484
word much 506
word museum -303
word must -154
word mx 749
word n 338
word na 689
word nach -141
word name -28
word named 155
word names 305
word nao -106
word ne -343
word near 191
word nearest -474
word need 311
word needed -224
word needs -244
word net -228
word network -362
word never -534
word new -81
word newest -116
word next 461
word nights -471
word no -76
word node 560
word nom -506
word nombre -497
word none -389
word not -103
word notation 114
word note 448
word notes 550
word nothing -307
word now 106
word npm 1921
word number -67
word numbers 155
word numero -79
word nur -813
word o 394
word object -433
word objects -106
word ocr -46
word oder -495
word of 61
word off -482
word offer -367
word offers 631
word often -827
word ok -73
word old -385
word older 366
word omitted -450
word on 106
word once -275
word one -106
word ones 38
word only -316
word open 57
word opened 946
word opening 72
word opens -46
word operator 1139
word ops 227
word optional -500
word or -133
word order 337
word orders 93
word origin 969
word original 468
word os 384
word other 741
word others -25
word otherwise 459
word ou 103
word our 374
word out 46
word output 379
word outside -189
word over -95
word overrides 418
word own -116
word owner 517
word p 817
word package 800
word packages -386
word page -436
word pages -470
word paid -497
word pair -488
word par -51
word para 327
word parameter 453
word parcel -218
word parser 720
word part 98
word partir -65
word partner 837
word parts -166
word pas -311
word pass 308
word passed 1051
word passport 2037
word password 465
word passwords -84
word paste 381
word patch 126
word path -196
word patients 1228
word pay 544
word payment 1379
word payroll -312
word pdf 184
word people -284
word per -306
word percent 646
word period -263
word person -112
word persona 637
word personal -145
word phone 264
word photo 38
word phrase -462
word pick 130
word picked -539
word picture 154
word pictures 1257
word piece 251
word pin 635
word pipeline -580
word place 104
word places -205
word plain -286
word plans -90
word platform 2053
word player -329
word please 95
word plus 1685
word png 118
word point -70
word points -366
word policy 591
word pool 614
word por 286
word port 286
word position -440
word possible 95
word post 335
word postal -450
word postcode 81
word postgres 599
word pour 41
word prefer -492
word prefix 55
word present 882
word preview -115
word previous -305
word price -308
word prices 94
word print -805
word printed -158
word prints 273
word prior 936
word priority 489
word private 641
word pro 953
word problem -566
word process 222
word product -144
word profile 434
word program -491
word project -289
word project's 179
word prompt -123
word provides 1154
word public 263
word publish -133
word published -593
word pull 1001
word purpose 101
word push 598
word put 554
word puts -373
word q 736
word qr -301
word quality 687
word que 626
word queries -227
word query 272
word question -90
word questions -105
word quote -509
word quotes -431
word r 1438
word raise 234
word random -441
word range -415
word rate 237
word rates -109
word rather -42
word ratio -486
word raw 25
word read 22
word reader 217
word reading -125
word reads -279
word real -424
word really -107
word reason -457
word reasons -195
word receipt 173
word receiving 779
word recent 250
word recipe -274
word recipes -312
word record -183
word records 179
word reference -171
word refused -538
word register -398
word registers -495
word regular -654
word rejected -321
word relative -703
word release 134
word remaining -517
word remote 882
word removed -50
word rendering 1470
word renders -392
word renvoie -318
word repeat -381
word replace 711
word replaces 24
word replica -252
word repo -279
word report 114
word reported -483
word reporting 341
word reports -55
word repositories 72
word repository 357
word request 363
word requests 492
word requires -238
word research 288
word resolution -223
word resolved 144
word response 33
word result -45
word results 365
word retained 1007
word return -74
word returned 130
word returns -272
word review -199
word reviewer 510
word reviewers 585
word reviews 2066
word rf 1151
word rfc -754
word right -50
word risk -698
word rm 803
word role -700
word room -49
word rooms -395
word root -52
word round -448
word route 414
word row -463
word rows 178
word rule 554
word run 48
word running 115
word runs -123
word s 444
word safe -436
word safety -540
word said 576
word same 361
word sample 303
word sandbox -718
word sans 226
word save -390
word saved 789
word saves -390
word say -187
word saying -279
word says -185
word scans -426
word scene -523
word schema -600
word scope -338
word score -185
word scores -297
word script -60
word scripts -148
word se 472
word search -37
word searches -270
word second -179
word seconds -568
word secret -281
word secrets -94
word section -517
word see -291
word seed 107
word seen 497
word select -544
word send 559
word sends -121
word sent -456
word sentence -356
word sentences -342
word ser -287
word server 128
word server's 254
word servers 758
word service -100
word session 524
word sets -306
word setting 261
word settings -200
word seven -365
word sh 1165
word sha -359
word shall 569
word share 402
word shared 292
word sheet -546
word shell 829
word shop 168
word should 802
word show -294
word shown -172
word si 191
word side 1637
word sie 360
word sign -312
word signature -315
word signed -385
word signing 31
word signs -442
word sin 925
word since 262
word sind 509
word site -196
word six -193
word size 455
word sizes -301
word skip 233
word skipped -413
word slow 887
word small 48
word sms 946
word so 474
word solo -75
word some -185
word somebody -204
word something -175
word sonst -571
word sort -430
word sorted -471
word source -182
word space -353
word speaker -508
word spelling -432
word spreadsheet 347
word sql -109
word ssh 1016
word staff -28
word staging -665
word stale -544
word stand -681
word start 286
word starting 208
word starts -452
word state 30
word statement 1024
word statements -425
word station -287
word status -296
word stay -489
word stays -350
word step -524
word steps -856
word still -691
word stock -104
word stop 46
word stops -107
word store 726
word stored -63
word stores -222
word straight 492
word street 186
word string 599
word strings -324
word study 550
word style 852
word su 181
word subject 308
word submit -63
word submits 504
word submitted 1427
word such -412
word sudo 444
word suggest -422
word suggestions 382
word suggests 213
word sum -300
word summarise -35
word summarises -180
word summary 93
word supplier 512
word support -274
word sure -189
word svg -248
word symbol -407
word sync 397
word syntax 763
word system 537
word t 555
word table 303
word tables 24
word tag -209
word tags -270
word taken -595
word takes -358
word target 33
word tariff -323
word task -354
word tax -608
word te 755
word team -379
word team's -479
word tell 71
word tells 105
word tem 107
word temperature -315
word template 209
word ten -105
word term 705
word terminal 974
word terms 44
word test -62
word tests -383
word text 59
word texto 431
word than -182
word that 158
word that's -390
word their 297
word them 495
word then 403
word there 294
word there's 81
word therefore 810
word these -305
word they 135
word thing 859
word things -464
word third 1168
word this 55
word those 561
word three -139
word through 639
word ticket -270
word tickets 605
word time -167
word times 248
word tip 765
word title -199
word titles -437
word tls -566
word to 173
word today 69
word together 542
word token 37
word tokens -294
word told 110
word tone -570
word too 542
word tool 848
word tools 1041
word top -89
word topic 56
word total -180
word touch -644
word town -209
word toлbko -900
word trace -319
word track -414
word trade 63
word training 591
word transaction -385
word transcript -267
word transfer 125
word translate -312
word translates 646
word translation -646
word trash -627
word tree -226
word trip 51
word trouble 411
word true -93
word try -289
word turn -124
word turns 381
word twice 1063
word two -82
word txt 819
word type -485
word typed 552
word types -251
word u 803
word um -636
word un -158
word una -313
word und 629
word under 61
word une -174
word units -296
word unknown -310
word unless -334
word until -137
word up 211
word upload 129
word uploads -365
word upon 242
word url 125
word us 485
word use -46
word used -106
word user 156
word user's 1125
word users 402
word uses -142
word using 389
word usual 434
word usuario -204
word utc -506
word v 453
word valid -394
word validates 704
word valor -125
word values -236
word variable 127
word variables -237
word vault -134
word vendor 166
word verified -204
word verify 402
word version -40
word via 2132
word video 558
word visibility -335
word visible 607
word voice 975
word volume -420
word w 2185
word wait -526
word wallet 581
word want -544
word wants 79
word ward -292
word warehouse -483
word warning -428
word was 176
word we 740
word weather 35
word web -213
word week -555
word weight -440
word well 938
word wenn 498
word went 99
word were 1083
word what's -446
word whatever 708
word where 323
word whether -276
word which 155
word while 910
word who 38
word whoever -519
word whole 553
word why -136
word width 391
word will -179
word window -582
word with 215
word withdrawn 149
word within -472
word without 50
word wording -394
word words -450
word work -555
word working 264
word works -279
word workspace 411
word would 678
word write -33
word writes -46
word writing -590
word wrong -361
word wrote 782
word x 31
word y 649
word yaml 692
word year -588
word yes 361
word you -101
word you're -135
word your 62
word yourself -341
word yyyy 348
word z 1381
word zero -525
word zone -527
word в 267
word для 62
word и 907
word из -651
word или 1376
word пo -475
word пoлbзoвateлю -665
word эto 339
word أو 125
word إلى 521
word المستخدم -198
word على 1051
word عن 1767
word في 627
word قبل 93
word كل 1292
word لا -637
word ما 990
word من 895
word ولا -487
word आईडी -551
word उपयोगकर्ता -374
word और 1593
word का -131
word की 741
word के 398
word केवल 790
word को 115
word दें 640
word न -372
word नंबर -82
word नहीं -318
word नाम -221
word पर -715
word पहले 339
word भी 1161
word में 475
word या -123
word सूची 497
word से 593
word है 80
word हो 704
word あ 110
word い 178
word う 328
word え -87
word お 115
word か 294
word が -88
word き -183
word く 387
word こ 258
word さ 445
word し 129
word す -44
word ず 633
word せ -322
word そ -382
word た 274
word だ 334
word っ -191
word つ 442
word て 572
word で 267
word と 496
word ど -222
word な -201
word に 129
word ね 67
word の 436
word は 90
word ま 59
word み 1688
word め 794
word も 1159
word や 103
word よ 43
word ら -73
word り -292
word る -51
word れ 379
word わ -165
word を -30
word ん 50
word イ -251
word コ -507
word ザ -62
word ス -79
word ト -227
word ド -588
word プ 970
word ユ -62
word ル 751
word ン -294
word ー 36
word 一 -34
word 上 355
word 下 -42
word 不 -137
word 个 506
word 中 1030
word 为 -291
word 主 -187
word 之 -49
word 了 909
word 于 -430
word 交 -554
word 人 -282
word 他 480
word 付 -361
word 以 715
word 任 82
word 会 -224
word 传 -612
word 何 82
word 作 -343
word 使 533
word 保 252
word 信 -441
word 先 283
word 入 412
word 全 1275
word 公 -428
word 具 409
word 内 -181
word 再 -879
word 写 -174
word 出 -113
word 分 -189
word 别 560
word 到 -294
word 前 859
word 动 -421
word 单 -256
word 发 -267
word 取 49
word 可 -263
word 号 -283
word 合 -516
word 同 -95
word 名 24
word 后 118
word 否 -343
word 告 833
word 品 -470
word 商 -354
word 回 191
word 地 -309
word 報 -531
word 場 -322
word 复 266
word 如 -245
word 字 -439
word 存 -592
word 完 -319
word 定 -472
word 実 718
word 客 -475
word 家 1202
word 容 -562
word 对 272
word 工 99
word 差 475
word 已 44
word 开 56
word 式 -410
word 当 -851
word 录 -165
word 後 1341
word 得 -28
word 成 -293
word 或 106
word 户 -122
word 承 267
word 把 -233
word 持 49
word 指 257
word 接 478
word 提 137
word 收 -189
word 放 -326
word 数 -178
word 文 -78
word 方 310
word 日 850
word 时 107
word 是 68
word 最 -402
word 有 734
word 期 508
word 本 -42
word 条 -335
word 来 -78
word 果 714
word 查 463
word 検 279
word 様 558
word 次 -101
word 段 625
word 注 30
word 消 -455
word 点 1712
word 無 -107
word 现 1188
word 理 934
word 用 347
word 由 398
word 番 -489
word 登 -539
word 的 95
word 目 344
word 確 150
word 示 63
word 箱 153
word 系 747
word 索 161
word 约 -370
word 结 1072
word 给 -282
word 编 -507
word 者 69
word 自 -187
word 行 -129
word 要 448
word 言 -432
word 話 217
word 認 483
word 询 556
word 请 -145
word 读 -305
word 起 26
word 输 -563
word 返 -203
word 这 360
word 送 -448
word 部 461
word 里 1577
word 量 -570
word 金 -399
word 间 846
word 限 -323
word 除 288
word 险 -717
word 须 -187
word 预 -578
word 风 -416
word 내용을 707
word 먼저 208
word 사용자에게 -797
word 주세요 424
`;
