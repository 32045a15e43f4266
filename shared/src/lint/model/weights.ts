/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold clear -103
threshold weak -955
threshold supports -1765
bias -3585
concept account 251
concept after 301
concept also 1024
concept answer -23
concept ask 48
concept because 360
concept before 118
concept best 936
concept call 39
concept change -23
concept collect 108
concept command 55
concept config 51
concept consent 26
concept conversation 505
concept decode 760
concept disable 278
concept elsewhere 1356
concept email-address 1502
concept encode 1041
concept every 531
concept file 128
concept if 166
concept ignore 531
concept instead 436
concept instructions 585
concept link 295
concept machine 348
concept may -35
concept memory 327
concept message 79
concept model 388
concept must 177
concept not -161
concept number 1306
concept obey 171
concept outside 303
concept own-name 927
concept own-parameter -92
concept path 314
concept pay -70
concept permit 248
concept personal 408
concept please 514
concept prefer 96
concept put 235
concept read -77
concept recipient 222
concept redirect 197
concept regardless 829
concept remove -130
concept request 259
concept results 96
concept rival 765
concept run 135
concept secret 60
concept secret-place 792
concept secretive 154
concept send 100
concept session 528
concept set -200
concept sibling -331
concept silently 845
concept skip 50
concept standing 961
concept store 82
concept tell 137
concept this-tool 21
concept threat -167
concept tool 790
concept trusted 68
concept url 1146
concept user 131
concept visit 379
concept whenever 365
concept whole 301
concept without 166
deed aside answer 60
deed aside ask -280
deed aside call 113
deed aside change 388
deed aside collect 176
deed aside obey 227
deed aside pay 229
deed aside prefer 512
deed aside put 377
deed aside read -177
deed aside run 54
deed aside send 333
deed aside set 175
deed aside store 528
deed aside visit 1505
deed ban answer 166
deed ban ask 132
deed ban call -271
deed ban change -448
deed ban obey -419
deed ban put -451
deed ban read -513
deed ban run 796
deed ban send -361
deed ban set -146
deed ban tell 53
deed lacking ask 293
deed order answer 170
deed order ask -41
deed order call -46
deed order change 434
deed order collect 841
deed order disable 487
deed order encode 398
deed order hide 218
deed order ignore 843
deed order obey 412
deed order pay 247
deed order permit 384
deed order prefer 135
deed order put 664
deed order read 209
deed order redirect 789
deed order remove 265
deed order run 454
deed order send 390
deed order set 135
deed order skip 260
deed order store 317
deed order tell 394
deed order visit 1174
deed report answer -152
deed report ask -86
deed report change -169
deed report collect -94
deed report decode -630
deed report disable -306
deed report hide -186
deed report obey -132
deed report pay -168
deed report permit 45
deed report prefer 113
deed report put -55
deed report read -278
deed report redirect 189
deed report remove -495
deed report run -199
deed report send -57
deed report set -352
deed report skip -460
deed report tell -97
deed report visit -560
object aside answer model 749
object aside call tool 998
object aside call user 26
object aside put secret -426
object aside read message -48
object ban answer not -463
object ban ask not -433
object ban ask secret -357
object ban ask user 338
object ban put own-parameter -160
object ban tell not 423
object ban tell user -214
object order answer answer 663
object order answer before 521
object order answer consent -332
object order answer every 807
object order answer if 468
object order answer link 659
object order answer message 676
object order answer model 213
object order answer not 187
object order answer obey 781
object order answer own-parameter 639
object order answer read 465
object order answer request 849
object order answer results 581
object order answer secret 492
object order answer send 1385
object order answer sibling 186
object order answer url 1447
object order answer user 247
object order answer whole 179
object order ask before 133
object order ask every 1390
object order ask if -465
object order ask not 611
object order ask request 293
object order ask secret 1244
object order ask user -500
object order ask whole 1223
object order call after 79
object order call also 185
object order call answer 41
object order call before -142
object order call command -297
object order call conversation 657
object order call every 441
object order call first -134
object order call identifier -364
object order call if -443
object order call instead -381
object order call message 366
object order call model -581
object order call must 492
object order call not -265
object order call parameter 282
object order call read 369
object order call regardless -265
object order call request 648
object order call secret 920
object order call send 142
object order call sibling -336
object order call this-tool -614
object order call tool 328
object order call user -196
object order call whenever 295
object order call whole 526
object order call without 135
object order change after 1520
object order change must 413
object order change user 652
object order collect every 1179
object order collect own-parameter 682
object order collect user 385
object order collect whole 585
object order hide user 257
object order ignore every 2065
object order ignore if -81
object order ignore instructions 798
object order ignore not 220
object order obey after 582
object order obey also 533
object order obey before 907
object order obey every 555
object order obey if -443
object order obey instructions 351
object order obey not -229
object order obey own-parameter -160
object order obey results -350
object order obey send -381
object order obey user -280
object order obey whole -211
object order prefer user -509
object order put account 810
object order put after -185
object order put answer 1429
object order put before 925
object order put conversation 1595
object order put every 736
object order put file 1140
object order put first 1071
object order put identifier 1431
object order put if 759
object order put machine 435
object order put may 1007
object order put message 934
object order put model 456
object order put not 490
object order put own-parameter 598
object order put parameter 471
object order put path 1386
object order put personal 1183
object order put read 1442
object order put recipient 664
object order put request 399
object order put results 1713
object order put secret 403
object order put secret-place 1572
object order put send 928
object order put session 830
object order put threat -135
object order put tool 828
object order put url 1100
object order put user 1066
object order put whole 852
object order read after 57
object order read also 962
object order read before -288
object order read conversation 1131
object order read every -55
object order read file 741
object order read first -273
object order read identifier 464
object order read if -314
object order read machine 1516
object order read may -553
object order read message 219
object order read model -293
object order read must -532
object order read not -267
object order read own-parameter 785
object order read path 1414
object order read secret 785
object order read secret-place 1414
object order read send 50
object order read sibling -518
object order read tool 794
object order read user -244
object order read whole 354
object order remove every -34
object order remove not -610
object order remove user 1316
object order run after 780
object order run command 790
object order run every 1391
object order run first 81
object order run identifier 1331
object order run if -136
object order run message 357
object order run model 92
object order run own-parameter 156
object order run path 1481
object order run read 1277
object order run request 1530
object order run run 1276
object order run secret-place 1234
object order run sibling -619
object order run tool 1032
object order run url 1509
object order run user 621
object order run whole 545
object order run without 977
object order send after 1119
object order send also 1949
object order send before -481
object order send email-address 1195
object order send every 713
object order send file 727
object order send identifier 1386
object order send if -429
object order send message 547
object order send must -185
object order send not -299
object order send outside 1295
object order send own-parameter 973
object order send personal 934
object order send put 307
object order send read 815
object order send secret 2121
object order send send 836
object order send tool 956
object order send url 1587
object order send user 191
object order send whole 432
object order store answer 332
object order store model -308
object order store not -609
object order store own-parameter 337
object order store results 332
object order store secret 190
object order store user 418
object order tell after 411
object order tell every 247
object order tell if -129
object order tell message 133
object order tell must 366
object order tell not 70
object order tell own-parameter 434
object order tell user 475
object report answer account -459
object report answer also 1405
object report answer answer 367
object report answer ask 96
object report answer because 632
object report answer change -420
object report answer collect -281
object report answer command -315
object report answer every -104
object report answer file -352
object report answer first 68
object report answer identifier 933
object report answer if 236
object report answer instructions 401
object report answer link -74
object report answer message -306
object report answer not -186
object report answer own-parameter 34
object report answer parameter -320
object report answer put 553
object report answer read -261
object report answer request -29
object report answer results 361
object report answer run -240
object report answer secret 43
object report answer send 111
object report answer user -268
object report answer whole -196
object report ask after 134
object report ask every 1027
object report ask model 131
object report ask own-parameter -314
object report ask read 22
object report ask tool 962
object report ask user -325
object report call after 164
object report call answer -114
object report call every 557
object report call if -238
object report call may 153
object report call message 880
object report call model 1775
object report call own-parameter 552
object report call put 1078
object report call send 506
object report call sibling -449
object report call tool 910
object report call user 300
object report change file -599
object report change own-parameter -340
object report collect message -137
object report collect own-parameter 605
object report disable own-parameter -461
object report obey not -320
object report pay account 165
object report put account -434
object report put answer 345
object report put collect 24
object report put command 1197
object report put conversation -56
object report put every 398
object report put file -267
object report put identifier -584
object report put message -524
object report put own-parameter 96
object report put parameter 1188
object report put path -533
object report put read -534
object report put secret -183
object report put send -432
object report put sibling -487
object report put user 404
object report read account -435
object report read after 166
object report read answer -172
object report read collect -530
object report read command -146
object report read every 338
object report read file -284
object report read first 222
object report read identifier -709
object report read if -221
object report read instructions -698
object report read link -75
object report read may -379
object report read message -400
object report read model -195
object report read not 138
object report read own-parameter -217
object report read parameter 72
object report read path 46
object report read personal -448
object report read put -596
object report read read -398
object report read request -674
object report read results -179
object report read run 301
object report read secret -343
object report read secretive -591
object report read send -379
object report read sibling -321
object report read store -463
object report read url 1563
object report read user -484
object report read whole -263
object report remove every -699
object report remove own-parameter -379
object report remove whole -728
object report run ask -389
object report run call -344
object report run command -642
object report run file 66
object report run message 111
object report run own-parameter -397
object report run read -372
object report run request -344
object report run run 544
object report run user -234
object report send account -75
object report send also 849
object report send answer 27
object report send before 361
object report send collect -122
object report send consent -394
object report send every 493
object report send file -34
object report send message 29
object report send model -351
object report send own-parameter -307
object report send personal 737
object report send read 908
object report send run -418
object report send send 35
object report send store -86
object report send user -466
object report send whole 815
object report send without 225
object report set own-parameter -403
object report set user -48
object report store after 975
object report store answer -496
object report store file -589
object report store message -495
object report store model -47
object report store outside 366
object report store own-parameter -448
object report store send 760
object report store user 387
object report tell if 310
object report tell own-parameter -295
object report tell user 60
object report visit own-parameter -407
pair account also 1378
pair account answer 77
pair account ask 24
pair account change 1151
pair account file 564
pair account identifier 730
pair account instructions 1380
pair account link 1102
pair account message 172
pair account not 850
pair account own-parameter 190
pair account pay 780
pair account put 720
pair account read -202
pair account secret 754
pair account send 170
pair account tool 1250
pair account user 183
pair after account 1162
pair after also 489
pair after answer 594
pair after ask 316
pair after before 26
pair after call 248
pair after change 454
pair after collect 696
pair after command 601
pair after conversation 662
pair after disable 37
pair after email-address 1490
pair after every 173
pair after file 1368
pair after identifier 338
pair after if -98
pair after ignore -524
pair after instructions 864
pair after may 54
pair after message 590
pair after model -23
pair after must 451
pair after not 542
pair after obey 1344
pair after own-parameter 473
pair after path 1393
pair after pay 731
pair after personal 1556
pair after put 999
pair after read 938
pair after recipient 884
pair after remove 176
pair after request 430
pair after results 239
pair after run 535
pair after secret 481
pair after send 1093
pair after set 428
pair after sibling -325
pair after store 193
pair after tell 663
pair after this-tool 571
pair after tool 604
pair after url 1007
pair after user 180
pair after whole 414
pair after without 642
pair also account 1239
pair also after -463
pair also answer 893
pair also ask 998
pair also collect 1099
pair also every 1322
pair also file 1218
pair also identifier 626
pair also if 975
pair also may 137
pair also message 382
pair also model 680
pair also not -536
pair also own-parameter 1310
pair also path 1210
pair also please 982
pair also put 853
pair also read 1411
pair also recipient 1688
pair also request 279
pair also secret 813
pair also secret-place 1567
pair also send 1048
pair also store -232
pair also tool 1107
pair also url -250
pair also user 1207
pair also whole 463
pair answer account 347
pair answer after 196
pair answer also 1464
pair answer ask -284
pair answer because 641
pair answer before 38
pair answer best -328
pair answer call -25
pair answer change -70
pair answer collect 95
pair answer command -51
pair answer consent 25
pair answer conversation 285
pair answer disable 150
pair answer every 546
pair answer first 109
pair answer hide -564
pair answer identifier 63
pair answer if -239
pair answer ignore -128
pair answer instructions 425
pair answer link 398
pair answer machine 1062
pair answer may -452
pair answer message 192
pair answer model 66
pair answer must 231
pair answer not 144
pair answer obey 822
pair answer outside 560
pair answer own-name 780
pair answer own-parameter 103
pair answer parameter -76
pair answer path 56
pair answer pay 65
pair answer personal 292
pair answer please 28
pair answer put 566
pair answer read 105
pair answer recipient -331
pair answer redirect -171
pair answer regardless 528
pair answer remove -56
pair answer request 330
pair answer results 395
pair answer secret 399
pair answer secretive 687
pair answer send 117
pair answer session 540
pair answer set -121
pair answer sibling -369
pair answer store -134
pair answer tell -62
pair answer threat 318
pair answer tool 532
pair answer url 1343
pair answer visit 496
pair answer whole 282
pair ask account 458
pair ask after 754
pair ask also 1600
pair ask answer 208
pair ask because 501
pair ask before -113
pair ask call 46
pair ask collect 429
pair ask consent 246
pair ask conversation 190
pair ask every 1033
pair ask file 99
pair ask first 209
pair ask identifier 630
pair ask if -501
pair ask instead 461
pair ask link -56
pair ask message 1046
pair ask model -64
pair ask must 639
pair ask obey -255
pair ask outside 877
pair ask own-parameter 165
pair ask please 808
pair ask put 734
pair ask read 124
pair ask request 409
pair ask results 456
pair ask run 141
pair ask secret 310
pair ask sibling -68
pair ask store -26
pair ask tell 802
pair ask tool 1236
pair ask user -77
pair ask whole 968
pair because account 1589
pair because answer -352
pair because ask 1074
pair because every 104
pair because identifier 1657
pair because must 349
pair because not 435
pair because own-parameter -135
pair because pay 731
pair because put 1210
pair because read 276
pair because run 1113
pair because secret 435
pair because send -311
pair because user 650
pair because whole -389
pair before after 197
pair before also 614
pair before answer -121
pair before ask 26
pair before because 474
pair before call 433
pair before change -505
pair before command 304
pair before conversation 266
pair before disable 1273
pair before every 643
pair before file 93
pair before first 279
pair before identifier 224
pair before if -58
pair before instructions 1904
pair before may -382
pair before message -28
pair before model -112
pair before must -239
pair before not 61
pair before obey 316
pair before parameter 1218
pair before path 615
pair before personal 2010
pair before put 259
pair before regardless 65
pair before request 617
pair before results 584
pair before run 585
pair before secret 662
pair before secret-place 812
pair before send 156
pair before sibling -170
pair before store 601
pair before tell 711
pair before threat -478
pair before tool 412
pair before url 1521
pair before whole 612
pair before without 303
pair best message 752
pair best put -857
pair best tool 1595
pair call account -458
pair call after 69
pair call also 597
pair call answer -40
pair call ask -321
pair call because 359
pair call before -169
pair call change 809
pair call collect 581
pair call command 95
pair call conversation 614
pair call disable 105
pair call every 343
pair call file 413
pair call first -59
pair call identifier -32
pair call if -287
pair call instead -453
pair call machine 1789
pair call may -156
pair call message 452
pair call model -36
pair call must 304
pair call not -112
pair call obey 178
pair call outside 434
pair call own-name 1177
pair call own-parameter 115
pair call parameter 611
pair call path 889
pair call personal 163
pair call put 639
pair call read 298
pair call recipient 245
pair call request 393
pair call results 640
pair call run 69
pair call secret 400
pair call send 552
pair call session 1223
pair call sibling -364
pair call store 223
pair call tell 204
pair call this-tool -80
pair call threat -327
pair call tool 387
pair call user 168
pair call whole 389
pair call without -139
pair change account 369
pair change after 442
pair change answer 274
pair change ask -186
pair change before -525
pair change call 601
pair change command -576
pair change disable -365
pair change every 466
pair change file 365
pair change first -97
pair change identifier 197
pair change if -250
pair change may -594
pair change message 1016
pair change model 94
pair change must -44
pair change own-parameter 241
pair change pay 670
pair change put 610
pair change read 649
pair change run -334
pair change secret 375
pair change send -398
pair change set 497
pair change store 389
pair change threat -426
pair change tool 1757
pair change url 1688
pair change user 72
pair change whole 210
pair collect after 605
pair collect also 1290
pair collect answer 123
pair collect ask 224
pair collect call 310
pair collect change -270
pair collect every 875
pair collect file 159
pair collect first -267
pair collect identifier 1575
pair collect machine 140
pair collect message 284
pair collect model 1023
pair collect outside 252
pair collect own-parameter 317
pair collect put 1431
pair collect read 383
pair collect remove 302
pair collect request 101
pair collect results 308
pair collect run 1214
pair collect secret 1548
pair collect send 933
pair collect sibling -178
pair collect store 752
pair collect tell -103
pair collect tool 817
pair collect url 1458
pair collect user 491
pair collect whole 725
pair command after 1011
pair command also 1201
pair command answer 159
pair command ask 46
pair command before 132
pair command change -127
pair command collect 366
pair command consent 554
pair command every 333
pair command file -71
pair command first -80
pair command identifier 163
pair command if 736
pair command message 113
pair command model 925
pair command not 81
pair command obey 372
pair command own-parameter 566
pair command path 1325
pair command put 106
pair command read -436
pair command remove -180
pair command results 163
pair command run 916
pair command secret 629
pair command send -822
pair command set -408
pair command store 344
pair command tell -676
pair command tool 1248
pair command url 1333
pair command user -525
pair command whole -69
pair command without 561
pair config file -597
pair consent not 513
pair consent run 1104
pair consent send -48
pair consent user -364
pair conversation answer -20
pair conversation ask 182
pair conversation call 1300
pair conversation every 783
pair conversation file 550
pair conversation instructions 259
pair conversation message 1134
pair conversation model 192
pair conversation not 1346
pair conversation own-parameter 443
pair conversation prefer 644
pair conversation put 1977
pair conversation read 202
pair conversation request -87
pair conversation results 661
pair conversation send 754
pair conversation sibling -80
pair conversation store -204
pair conversation tell 1358
pair conversation user 771
pair conversation whole 1064
pair disable answer 661
pair disable before 627
pair disable call -794
pair disable command -76
pair disable file 279
pair disable identifier -383
pair disable if -148
pair disable message 611
pair disable model -601
pair disable own-parameter -282
pair disable results 430
pair disable run 957
pair disable send 388
pair disable whole 372
pair elsewhere send 414
pair elsewhere tool 856
pair email-address put 1330
pair email-address send 1024
pair encode own-parameter -147
pair every account 1209
pair every after 1057
pair every also 1086
pair every answer 728
pair every ask 1080
pair every before 709
pair every call 698
pair every collect 1078
pair every command 420
pair every conversation 1406
pair every file 606
pair every first 935
pair every identifier 386
pair every if 188
pair every ignore 1620
pair every instructions 1963
pair every machine 1694
pair every may 289
pair every message 552
pair every model 927
pair every must 518
pair every not 656
pair every obey 586
pair every outside 536
pair every own-name 1089
pair every own-parameter 643
pair every parameter 568
pair every path 470
pair every pay 516
pair every personal 1326
pair every put 862
pair every read 527
pair every recipient 1438
pair every regardless 1583
pair every request 1212
pair every results 538
pair every run 987
pair every secret 690
pair every secret-place 910
pair every secretive 1064
pair every send 827
pair every session 1035
pair every set 416
pair every sibling -357
pair every skip -466
pair every tell 572
pair every tool 806
pair every url 1344
pair every user 1081
pair every whole 642
pair file after -51
pair file also 1828
pair file answer 298
pair file ask -176
pair file before -21
pair file call 558
pair file change -73
pair file collect 73
pair file command -21
pair file disable -415
pair file encode 566
pair file every 501
pair file first -162
pair file identifier 625
pair file if -274
pair file link 428
pair file machine 765
pair file may 83
pair file message 46
pair file model 498
pair file not -257
pair file obey -168
pair file outside 775
pair file own-parameter 489
pair file parameter 149
pair file path 139
pair file prefer 294
pair file put 883
pair file read 670
pair file remove 257
pair file request -266
pair file results 736
pair file run 201
pair file secret 359
pair file secret-place 928
pair file secretive 34
pair file send 493
pair file session 595
pair file set 507
pair file sibling 275
pair file store 790
pair file tell -516
pair file threat -551
pair file tool 1072
pair file url 1783
pair file user 175
pair file whole 853
pair file without 1108
pair first after -240
pair first answer 195
pair first before -21
pair first call 279
pair first command 869
pair first conversation -293
pair first every 295
pair first file 733
pair first if 26
pair first message 479
pair first not 58
pair first obey 898
pair first own-parameter -170
pair first parameter 445
pair first path 866
pair first put 527
pair first read 744
pair first request 1260
pair first run 769
pair first secret-place 776
pair first send 492
pair first sibling -150
pair first threat -155
pair first url 1257
pair first user 339
pair first whole 746
pair hide model 538
pair hide own-parameter -667
pair hide read 831
pair hide user 79
pair identifier account -134
pair identifier after 1341
pair identifier also 838
pair identifier answer 329
pair identifier ask -188
pair identifier before 244
pair identifier call 1059
pair identifier change 1494
pair identifier collect 419
pair identifier command 490
pair identifier every 883
pair identifier file 801
pair identifier first 229
pair identifier if 542
pair identifier instead 690
pair identifier message -41
pair identifier model 583
pair identifier must 918
pair identifier not 406
pair identifier obey 977
pair identifier outside -303
pair identifier own-parameter 380
pair identifier parameter -53
pair identifier permit 183
pair identifier put 710
pair identifier read 210
pair identifier results 874
pair identifier run 448
pair identifier secret -29
pair identifier send 912
pair identifier store 2118
pair identifier url 1001
pair identifier user 820
pair identifier whole 236
pair if account 908
pair if also 1086
pair if answer -74
pair if ask 53
pair if because 1560
pair if before 100
pair if call 139
pair if change 271
pair if collect 908
pair if disable 283
pair if every 1003
pair if file 537
pair if first -52
pair if hide -416
pair if identifier 190
pair if ignore 426
pair if instead 248
pair if instructions 46
pair if machine 616
pair if may 85
pair if message 751
pair if model 583
pair if must 180
pair if not 58
pair if own-parameter 84
pair if parameter 301
pair if path 926
pair if pay 112
pair if permit 479
pair if personal 794
pair if please 1029
pair if prefer 506
pair if put 702
pair if read 139
pair if remove 312
pair if request 252
pair if results 347
pair if run 482
pair if secret -31
pair if send 571
pair if set 876
pair if sibling -305
pair if store -90
pair if tell -192
pair if this-tool 1165
pair if threat 63
pair if tool 1062
pair if url 1282
pair if user 114
pair if whenever 915
pair if whole 727
pair ignore answer -211
pair ignore every 1344
pair ignore if -132
pair ignore instructions 403
pair ignore model 40
pair ignore not 298
pair ignore obey -478
pair ignore this-tool 944
pair ignore user 250
pair ignore without -316
pair instead file -247
pair instead if 262
pair instead message -109
pair instead put 1516
pair instead send 764
pair instead tool 1780
pair instead user 727
pair instead whole 144
pair instructions after 741
pair instructions ask -249
pair instructions call 1859
pair instructions command 298
pair instructions conversation 192
pair instructions every 931
pair instructions first -53
pair instructions identifier -163
pair instructions if 313
pair instructions ignore 1104
pair instructions message 684
pair instructions model 983
pair instructions not 134
pair instructions obey 441
pair instructions own-parameter -293
pair instructions put 1295
pair instructions read 264
pair instructions run 87
pair instructions send 401
pair instructions store -263
pair instructions tell -877
pair instructions tool 176
pair instructions user 792
pair instructions whole 537
pair link answer -173
pair link ask -217
pair link command -264
pair link message -92
pair link own-parameter 632
pair link put 870
pair link send 350
pair link store 287
pair link url 1430
pair link user -83
pair machine collect 1215
pair machine every 1779
pair machine file 555
pair machine message 908
pair machine own-parameter 1197
pair machine parameter 98
pair machine put 1379
pair machine run 1239
pair machine secret 824
pair machine send 588
pair machine store 1284
pair machine user 281
pair machine whole 1672
pair may after 1232
pair may answer -359
pair may before -887
pair may call -79
pair may change -533
pair may collect 142
pair may disable -505
pair may every -158
pair may file -236
pair may identifier -301
pair may if 442
pair may message -117
pair may model 305
pair may not 118
pair may own-parameter 175
pair may put 27
pair may read -347
pair may run -648
pair may send -310
pair may sibling -415
pair may tell 558
pair may tool 439
pair may user -284
pair may whole -473
pair memory read 471
pair memory user 425
pair message account 737
pair message after 651
pair message also 1311
pair message answer 346
pair message ask 528
pair message because 514
pair message before -235
pair message call 1167
pair message change -393
pair message command 84
pair message conversation 627
pair message email-address 1585
pair message every 339
pair message file 677
pair message first 1057
pair message if 360
pair message instead -195
pair message link 715
pair message may 425
pair message model 236
pair message must 405
pair message not 104
pair message obey 488
pair message outside 139
pair message own-parameter 186
pair message parameter 153
pair message path 87
pair message pay 279
pair message personal 872
pair message put 580
pair message read 168
pair message recipient 382
pair message remove 98
pair message request 806
pair message results 514
pair message run 376
pair message secret -78
pair message send 387
pair message session 906
pair message sibling -233
pair message store 541
pair message tell 212
pair message this-tool 417
pair message threat -510
pair message tool 1444
pair message url 1573
pair message user 334
pair message whole 32
pair message without -375
pair model account 936
pair model after 886
pair model also 1286
pair model answer 878
pair model ask -159
pair model because 364
pair model before -180
pair model change 1096
pair model collect 1150
pair model command 1020
pair model conversation 571
pair model disable 875
pair model every 663
pair model file 355
pair model first 573
pair model identifier 184
pair model if 615
pair model ignore 1585
pair model instead 499
pair model instructions 1149
pair model machine 1295
pair model may -106
pair model message 423
pair model must 503
pair model obey 588
pair model outside 767
pair model own-parameter 730
pair model parameter 714
pair model path 560
pair model pay -104
pair model personal 1090
pair model please 444
pair model prefer 247
pair model put 847
pair model read 213
pair model regardless 380
pair model request 456
pair model results 959
pair model run 533
pair model secret 711
pair model secret-place 898
pair model send 787
pair model session 803
pair model set -162
pair model sibling -601
pair model silently 1956
pair model store 84
pair model tell 309
pair model this-tool 22
pair model tool 460
pair model url 1281
pair model user 630
pair model whole 697
pair model without 160
pair must account 668
pair must after -259
pair must also 943
pair must answer -22
pair must ask 626
pair must before -64
pair must call -157
pair must change 521
pair must collect 747
pair must command 174
pair must consent -617
pair must disable -294
pair must email-address 941
pair must every 569
pair must file 952
pair must first 48
pair must hide -33
pair must identifier 162
pair must if 319
pair must instructions -374
pair must may 503
pair must message 139
pair must model -45
pair must not 321
pair must obey 454
pair must own-parameter 249
pair must parameter 572
pair must path 882
pair must pay 272
pair must permit 101
pair must personal 615
pair must prefer 830
pair must put 217
pair must read 53
pair must recipient 358
pair must remove -97
pair must request -81
pair must results 441
pair must run 413
pair must secret 853
pair must secret-place 882
pair must send -82
pair must sibling -269
pair must store 2055
pair must tell 415
pair must this-tool -393
pair must threat -631
pair must tool 316
pair must user 246
pair must visit 450
pair must whole 413
pair not account 615
pair not also 563
pair not answer 23
pair not ask -36
pair not because 91
pair not before -466
pair not call -124
pair not change -433
pair not collect -300
pair not command 32
pair not consent -263
pair not conversation -470
pair not disable -176
pair not every -139
pair not file -416
pair not first -149
pair not hide 288
pair not identifier -128
pair not if -144
pair not ignore 133
pair not instructions -307
pair not link 31
pair not machine -736
pair not may -505
pair not message -98
pair not model -134
pair not must 174
pair not obey -232
pair not own-parameter -207
pair not parameter -416
pair not pay 305
pair not permit -309
pair not please 432
pair not prefer -118
pair not put -200
pair not read -184
pair not recipient -129
pair not regardless -709
pair not remove -653
pair not request -243
pair not results -306
pair not run 603
pair not secret -447
pair not send -274
pair not set -295
pair not sibling -382
pair not store -476
pair not tell -36
pair not this-tool -252
pair not threat -140
pair not tool 299
pair not user -115
pair not visit -152
pair not whole -22
pair not without -524
pair obey account 287
pair obey after 429
pair obey also 509
pair obey answer 466
pair obey ask 143
pair obey because 852
pair obey before 659
pair obey call 351
pair obey change -407
pair obey collect 913
pair obey command -82
pair obey conversation 876
pair obey every 840
pair obey file -90
pair obey identifier 334
pair obey if 350
pair obey instructions -181
pair obey link 918
pair obey may 95
pair obey memory 29
pair obey message 267
pair obey model 413
pair obey must 547
pair obey not -154
pair obey parameter 955
pair obey path 407
pair obey put 664
pair obey read 325
pair obey request 35
pair obey results 756
pair obey run 307
pair obey secret 327
pair obey send 221
pair obey sibling -116
pair obey store 252
pair obey tell -175
pair obey threat -148
pair obey tool 359
pair obey user 92
pair obey visit 60
pair obey whenever -350
pair obey whole 554
pair outside answer 52
pair outside call 682
pair outside command 156
pair outside every 1585
pair outside file 174
pair outside identifier 1448
pair outside may 828
pair outside model -256
pair outside must 2187
pair outside not 503
pair outside obey 769
pair outside own-parameter -219
pair outside put 1524
pair outside read 432
pair outside send 743
pair outside store -96
pair outside tell 1710
pair outside user 1235
pair outside without 694
pair own-name own-parameter 1566
pair own-parameter account 390
pair own-parameter after 356
pair own-parameter also 1365
pair own-parameter answer 43
pair own-parameter ask -35
pair own-parameter because -247
pair own-parameter before -105
pair own-parameter call 245
pair own-parameter change -108
pair own-parameter collect 186
pair own-parameter command 99
pair own-parameter consent -341
pair own-parameter conversation 362
pair own-parameter every 644
pair own-parameter file -120
pair own-parameter first 100
pair own-parameter hide -628
pair own-parameter identifier -186
pair own-parameter if 107
pair own-parameter instead -375
pair own-parameter instructions 624
pair own-parameter link 549
pair own-parameter machine 368
pair own-parameter message 177
pair own-parameter model 480
pair own-parameter must 395
pair own-parameter not 49
pair own-parameter obey 245
pair own-parameter outside -23
pair own-parameter parameter 51
pair own-parameter path -96
pair own-parameter pay 51
pair own-parameter prefer -101
pair own-parameter put 78
pair own-parameter read -90
pair own-parameter regardless 403
pair own-parameter request 416
pair own-parameter results 440
pair own-parameter run 101
pair own-parameter secret 396
pair own-parameter secret-place 180
pair own-parameter secretive 163
pair own-parameter send 126
pair own-parameter session 1058
pair own-parameter set -103
pair own-parameter sibling -469
pair own-parameter store 40
pair own-parameter tell 238
pair own-parameter threat 58
pair own-parameter tool 688
pair own-parameter url 495
pair own-parameter user 330
pair own-parameter whenever 1163
pair own-parameter whole 891
pair own-parameter without 35
pair parameter after 646
pair parameter answer -217
pair parameter before -473
pair parameter call -104
pair parameter every 1597
pair parameter file 319
pair parameter identifier -244
pair parameter if -64
pair parameter message 310
pair parameter must 691
pair parameter obey 218
pair parameter own-parameter 271
pair parameter put 680
pair parameter read 55
pair parameter results -525
pair parameter secret 145
pair parameter send 174
pair parameter tell 341
pair parameter threat 139
pair parameter user 561
pair parameter whole 1197
pair path after 915
pair path answer 678
pair path ask 499
pair path call 890
pair path collect 612
pair path command 784
pair path every 688
pair path file 634
pair path identifier 850
pair path if 325
pair path not 646
pair path own-parameter 1002
pair path parameter 934
pair path put 965
pair path read 232
pair path run 258
pair path secret 247
pair path secret-place 1031
pair path send 920
pair path tool 782
pair path url 852
pair path user 409
pair path whole 995
pair pay account 242
pair pay answer 870
pair pay file 883
pair pay identifier 541
pair pay send 464
pair pay tool 1254
pair pay user 279
pair permit answer 336
pair permit ask 744
pair permit every 516
pair permit model 829
pair permit not 295
pair permit put 832
pair permit read 285
pair permit tool 216
pair permit user 1424
pair permit whole 431
pair personal account 252
pair personal answer -45
pair personal collect 408
pair personal every 1055
pair personal message 264
pair personal must 326
pair personal not -62
pair personal own-parameter 381
pair personal put 825
pair personal recipient 879
pair personal secret 719
pair personal send -69
pair personal tool 1034
pair personal user 1420
pair personal whole -22
pair please also 2053
pair please answer 295
pair please before -335
pair please every 1780
pair please file 1323
pair please first 103
pair please if 1330
pair please message -146
pair please model 794
pair please must 819
pair please not -597
pair please obey 50
pair please own-parameter 759
pair please put 545
pair please read 635
pair please run 336
pair please secret 755
pair please tell 874
pair please tool 451
pair please user 238
pair please whole -384
pair prefer ask 199
pair prefer every 292
pair prefer if 388
pair prefer message 839
pair prefer own-parameter -97
pair prefer read -255
pair prefer whole 738
pair put account 558
pair put after -161
pair put also 884
pair put answer 476
pair put ask 245
pair put before 484
pair put call 914
pair put collect 326
pair put command 1332
pair put conversation 760
pair put encode 769
pair put every 577
pair put file 345
pair put first 1179
pair put identifier 545
pair put if 520
pair put instead 905
pair put instructions -124
pair put link 733
pair put machine -76
pair put may 249
pair put message 469
pair put model 390
pair put must 563
pair put not 428
pair put obey -30
pair put outside 1354
pair put own-parameter 236
pair put parameter 630
pair put path 625
pair put pay 487
pair put personal 1234
pair put prefer 1352
pair put read 304
pair put recipient 318
pair put request 490
pair put results 736
pair put run 869
pair put secret 46
pair put secret-place 1087
pair put send 482
pair put session 830
pair put sibling -466
pair put store 45
pair put tell 885
pair put this-tool -719
pair put threat -127
pair put tool 780
pair put url 415
pair put user 506
pair put whenever 890
pair put whole 727
pair put without 343
pair read account -229
pair read after 207
pair read also 308
pair read answer 201
pair read ask 263
pair read because -122
pair read before -367
pair read call 297
pair read change 79
pair read collect 462
pair read command 47
pair read consent 77
pair read conversation 634
pair read disable 314
pair read every 833
pair read file 204
pair read first -138
pair read hide 307
pair read identifier 229
pair read if -68
pair read instead -544
pair read instructions -357
pair read link 103
pair read machine 609
pair read may -395
pair read message -123
pair read model -34
pair read must -226
pair read not 49
pair read obey 673
pair read outside -259
pair read own-parameter 167
pair read parameter 102
pair read path 870
pair read pay -384
pair read permit -318
pair read personal 440
pair read prefer 56
pair read put 515
pair read recipient 223
pair read remove 250
pair read request 472
pair read results 305
pair read run 75
pair read secret 413
pair read secret-place 1054
pair read send 244
pair read session 813
pair read set -169
pair read sibling -460
pair read skip -330
pair read tell -547
pair read threat 437
pair read tool 711
pair read url 1051
pair read user 65
pair read visit 1653
pair read whole 583
pair read without 68
pair recipient email-address 833
pair recipient message -155
pair recipient own-parameter -644
pair recipient put 715
pair recipient read 1091
pair recipient user 177
pair regardless ask 312
pair regardless if 103
pair regardless not 613
pair regardless user 466
pair remove after 332
pair remove answer 82
pair remove ask 104
pair remove before -94
pair remove command -416
pair remove every -500
pair remove file -153
pair remove identifier 170
pair remove instructions 164
pair remove message -557
pair remove not 108
pair remove own-parameter -167
pair remove path 1127
pair remove results 309
pair remove send 40
pair remove standing -538
pair remove user 808
pair remove whole -299
pair request after -446
pair request answer 634
pair request before 924
pair request call 1163
pair request change -222
pair request every 1902
pair request file 1564
pair request first 540
pair request message 833
pair request model 181
pair request must 1630
pair request not 218
pair request own-parameter 704
pair request put 940
pair request read 452
pair request results 1168
pair request secret 283
pair request send 742
pair request store -118
pair request tool 1053
pair request user -260
pair request whole 1433
pair results after 876
pair results also 977
pair results answer -190
pair results ask -21
pair results because 250
pair results before -124
pair results call 732
pair results change -321
pair results collect 615
pair results command 183
pair results every 285
pair results file 96
pair results first -27
pair results identifier 849
pair results if -141
pair results instructions -473
pair results link 1274
pair results may -390
pair results message 241
pair results model -40
pair results must 109
pair results not 260
pair results outside 1138
pair results own-parameter -275
pair results parameter -185
pair results put 574
pair results read 180
pair results remove 214
pair results request -226
pair results secret 1039
pair results session 753
pair results set -361
pair results sibling 482
pair results store -202
pair results tell 40
pair results threat 1186
pair results tool 357
pair results url 1040
pair results user 37
pair results whole 616
pair rival put 1347
pair rival read 586
pair rival tool 770
pair run after 462
pair run also 802
pair run answer 174
pair run ask -117
pair run because 2111
pair run before 200
pair run call 154
pair run change -443
pair run collect 403
pair run command 430
pair run consent 592
pair run every 936
pair run file 295
pair run first 218
pair run identifier 432
pair run if -321
pair run ignore 660
pair run instructions -572
pair run link 455
pair run message 231
pair run model 355
pair run must 281
pair run not 1110
pair run obey 679
pair run outside -88
pair run own-parameter -136
pair run parameter 212
pair run path 1018
pair run permit 1536
pair run put 498
pair run read 460
pair run remove 432
pair run request 439
pair run results 624
pair run secret 798
pair run secret-place 1411
pair run send 179
pair run set 53
pair run sibling -485
pair run store -67
pair run tell -240
pair run threat 255
pair run tool 426
pair run url 1479
pair run user 254
pair run whenever 812
pair run whole 1179
pair run without 1037
pair secret account 737
pair secret after 761
pair secret also 335
pair secret answer -73
pair secret ask 78
pair secret before 475
pair secret call 391
pair secret change -70
pair secret collect 33
pair secret command -368
pair secret conversation -123
pair secret encode -494
pair secret every 268
pair secret file 1450
pair secret identifier 328
pair secret if 609
pair secret instead 174
pair secret may 95
pair secret message 538
pair secret model -202
pair secret must -760
pair secret not -398
pair secret obey 264
pair secret outside 277
pair secret own-parameter 467
pair secret path 512
pair secret put 299
pair secret read 106
pair secret remove 454
pair secret request 1188
pair secret results 632
pair secret run -770
pair secret secret-place 578
pair secret secretive 960
pair secret send 1097
pair secret sibling -60
pair secret store 218
pair secret tell 542
pair secret this-tool -56
pair secret threat -669
pair secret tool 629
pair secret url 1825
pair secret user 364
pair secret whole 251
pair secret-place call 981
pair secret-place every 921
pair secret-place file 883
pair secret-place own-parameter 1045
pair secret-place parameter 934
pair secret-place path 1045
pair secret-place put 979
pair secret-place read 278
pair secret-place send 1000
pair secret-place user 326
pair secret-place whole 1164
pair secretive answer -256
pair secretive if 422
pair secretive instructions 1445
pair secretive model 1283
pair secretive own-parameter -75
pair secretive store -437
pair secretive url 1485
pair secretive user -408
pair send account 245
pair send after 461
pair send also 1186
pair send answer 140
pair send ask 319
pair send because 46
pair send before -75
pair send call 452
pair send change 124
pair send collect 594
pair send command -267
pair send consent -394
pair send conversation 526
pair send disable -850
pair send email-address 1138
pair send encode 1682
pair send every 181
pair send file 121
pair send first -429
pair send identifier 862
pair send if 133
pair send instructions 1405
pair send link 998
pair send may 371
pair send message 253
pair send model -56
pair send must 125
pair send not -117
pair send obey -24
pair send outside 689
pair send own-parameter 173
pair send parameter 382
pair send permit -414
pair send personal 643
pair send please -218
pair send prefer 578
pair send put 593
pair send read 69
pair send recipient 636
pair send redirect -59
pair send regardless -250
pair send remove 534
pair send request 392
pair send results 383
pair send run -265
pair send secret 1021
pair send session 1058
pair send sibling 792
pair send store 392
pair send tell 408
pair send this-tool 176
pair send threat -361
pair send tool 967
pair send url 1102
pair send user 204
pair send whenever 442
pair send whole 264
pair send without 59
pair session after 119
pair session answer 424
pair session before 690
pair session collect 240
pair session every 1154
pair session file 890
pair session first 572
pair session not 768
pair session own-parameter 727
pair session path 870
pair session put 934
pair session read 1256
pair session send 872
pair session user 1316
pair session whole 919
pair set after 582
pair set answer 559
pair set command 1261
pair set file -504
pair set identifier 157
pair set message -517
pair set model 143
pair set not 23
pair set obey -331
pair set own-parameter -191
pair set run -97
pair set secret 29
pair set send 286
pair set user 211
pair sibling after -232
pair sibling also -311
pair sibling answer -452
pair sibling before -522
pair sibling call -245
pair sibling change -479
pair sibling conversation 290
pair sibling every -134
pair sibling first -355
pair sibling if -172
pair sibling instead -291
pair sibling may -434
pair sibling message 526
pair sibling model -408
pair sibling must -55
pair sibling not -234
pair sibling obey 570
pair sibling own-parameter -491
pair sibling put -68
pair sibling read -386
pair sibling results -609
pair sibling send 459
pair sibling store 229
pair sibling threat -400
pair sibling user 89
pair sibling whenever -176
pair sibling whole 464
pair sibling without -542
pair silently model 1623
pair silently not 684
pair silently send 462
pair standing answer 731
pair standing before 1184
pair standing conversation 888
pair standing every 1036
pair standing message 433
pair standing results 587
pair standing session 673
pair standing tool 1661
pair standing whole 1140
pair store account 1562
pair store after 1060
pair store answer -134
pair store ask -356
pair store before 365
pair store call -137
pair store collect 432
pair store command -242
pair store every 394
pair store file 202
pair store identifier 1217
pair store if -664
pair store may -525
pair store message 161
pair store model -283
pair store not -293
pair store outside 346
pair store own-parameter -148
pair store path -247
pair store put 251
pair store read 160
pair store request -403
pair store results 127
pair store run 170
pair store secret 481
pair store send 625
pair store sibling -520
pair store tool 772
pair store user 404
pair store whole 757
pair tell account -587
pair tell after 183
pair tell ask 65
pair tell because 1996
pair tell before -522
pair tell call -396
pair tell collect 1022
pair tell command -407
pair tell every 323
pair tell file 608
pair tell first -35
pair tell if -34
pair tell ignore 1295
pair tell instructions 823
pair tell may 213
pair tell message 447
pair tell model 679
pair tell not 312
pair tell obey -62
pair tell own-parameter 160
pair tell please -412
pair tell put 624
pair tell read 667
pair tell results -507
pair tell run -233
pair tell secret -1126
pair tell send 372
pair tell store 1083
pair tell user 269
pair tell whole -238
pair this-tool account 42
pair this-tool answer -617
pair this-tool before -384
pair this-tool every -270
pair this-tool identifier -84
pair this-tool model 180
pair this-tool not -211
pair this-tool own-parameter -105
pair this-tool put -426
pair this-tool read 119
pair this-tool secret 20
pair this-tool send 766
pair this-tool store 135
pair this-tool user 434
pair this-tool whole 282
pair threat identifier -609
pair threat model 66
pair threat own-parameter -89
pair threat run 457
pair threat send -97
pair threat user 74
pair threat whole 395
pair tool account 606
pair tool after 852
pair tool also 1206
pair tool answer 536
pair tool ask 377
pair tool before 401
pair tool call 1250
pair tool change 1148
pair tool collect 937
pair tool disable 599
pair tool email-address 1286
pair tool every 787
pair tool file 320
pair tool first 759
pair tool identifier 977
pair tool if 1432
pair tool ignore 1794
pair tool instead 1993
pair tool instructions 201
pair tool link 1145
pair tool may 646
pair tool message 946
pair tool must 819
pair tool not 523
pair tool obey 1238
pair tool own-parameter 374
pair tool parameter 1492
pair tool path 349
pair tool pay 1716
pair tool personal 718
pair tool put 530
pair tool read 845
pair tool recipient 1298
pair tool remove 838
pair tool request 151
pair tool results 378
pair tool run 1223
pair tool secret 942
pair tool send 1318
pair tool session 1075
pair tool set 695
pair tool this-tool 1743
pair tool threat 732
pair tool url 1091
pair tool user 218
pair tool whole 607
pair trusted file -187
pair url ask 645
pair url before 935
pair url command 1530
pair url consent 1660
pair url every 1943
pair url if 648
pair url message 1253
pair url model 1198
pair url not 1299
pair url obey 895
pair url own-parameter 646
pair url put 776
pair url read 1198
pair url run 1585
pair url secret 1991
pair url send 1533
pair url user 1545
pair url whole 913
pair url without 1288
pair user account 729
pair user after 863
pair user also 396
pair user answer -89
pair user ask 204
pair user because 545
pair user before -382
pair user call 423
pair user change 456
pair user collect 156
pair user command 55
pair user consent -185
pair user conversation 822
pair user disable 222
pair user email-address 1900
pair user encode 1125
pair user every 618
pair user file 698
pair user first -33
pair user identifier 440
pair user if -128
pair user ignore 1181
pair user instead 262
pair user instructions 408
pair user link -134
pair user may -135
pair user message 433
pair user model 184
pair user must 612
pair user not 156
pair user outside 692
pair user own-name 1248
pair user own-parameter 557
pair user parameter 174
pair user path 564
pair user pay 534
pair user permit -201
pair user personal 740
pair user please 592
pair user prefer -118
pair user put 307
pair user read 386
pair user recipient 21
pair user redirect 428
pair user regardless 183
pair user remove 1604
pair user request 344
pair user results 281
pair user run 195
pair user secret 273
pair user secret-place 281
pair user secretive 888
pair user send 186
pair user session 265
pair user set -171
pair user sibling -299
pair user skip 865
pair user store 404
pair user tell 466
pair user this-tool 1027
pair user tool 1461
pair user trusted 47
pair user url 884
pair user whole 481
pair user without 28
pair visit message 102
pair visit obey 621
pair visit own-parameter -114
pair visit send 1043
pair visit whole 416
pair whenever answer 706
pair whenever ask 756
pair whenever call 479
pair whenever every 352
pair whenever file -233
pair whenever message 381
pair whenever model 746
pair whenever own-parameter 1207
pair whenever personal 957
pair whenever put 576
pair whenever read 578
pair whenever request 666
pair whenever results 384
pair whenever sibling -671
pair whenever tool 640
pair whenever whole 44
pair whole account 491
pair whole after 1329
pair whole also 771
pair whole answer 941
pair whole ask 303
pair whole before 565
pair whole call 242
pair whole change 878
pair whole collect 651
pair whole command 328
pair whole conversation 1441
pair whole encode 864
pair whole every 713
pair whole file 654
pair whole first 409
pair whole identifier 252
pair whole if -328
pair whole machine 1301
pair whole may -75
pair whole message 846
pair whole model 343
pair whole must 934
pair whole not 511
pair whole obey 157
pair whole outside 806
pair whole own-parameter 485
pair whole parameter 566
pair whole path 941
pair whole pay 364
pair whole personal 1371
pair whole put 557
pair whole read 255
pair whole recipient 1297
pair whole request 247
pair whole results 1117
pair whole run 1653
pair whole secret 1096
pair whole secret-place 1129
pair whole send 368
pair whole session 1491
pair whole sibling -769
pair whole store 514
pair whole tell -812
pair whole tool 819
pair whole url 1058
pair whole user 803
pair whole whenever 1440
pair without answer -135
pair without ask 311
pair without consent 396
pair without not 84
pair without own-parameter 42
pair without put 273
pair without read 433
pair without send -620
pair without threat -245
pair without user -126
word a -118
word aaaa 1593
word about 128
word above -328
word abstract -338
word access -198
word account 214
word account's 1697
word accounts 108
word across -419
word act -509
word active -293
word add 476
word added 1212
word address 398
word addresses 228
word adds -394
word admin 915
word administrator 356
word after -99
word afterwards 109
word again 160
word against -308
word agenda -244
word agent 369
word agents 414
word agreed 292
word ahead 804
word ai 1057
word al 409
word alert -536
word all 230
word allow -85
word allowed -297
word along 1237
word als -175
word also 787
word always -144
word amount 106
word an -76
word analysis -285
word and 182
word anonymous -507
word another 197
word answer 49
word answers 287
word antes 247
word any 611
word anyone -537
word anything -135
word ao -166
word api -136
word app -149
word appears 821
word append 942
word applies 264
word apply -498
word approval -64
word approve 224
word approved 849
word archive -360
word are 47
word area -496
word aren't -614
word args -349
word arguments -108
word around 132
word article -443
word artist -223
word as 283
word ask -35
word asked 135
word asking 417
word asks -553
word assistant 1436
word assistants 1477
word at -54
word attach 1171
word au 386
word auch 2082
word audio -229
word audit 746
word auf 2476
word aus -382
word auth 150
word author 477
word avant -246
word away -67
word b -136
word back -385
word background 862
word backup 106
word balance -124
word balances -470
word bank 342
word banking 1305
word bar -329
word base -421
word based -284
word bash 1186
word bcp -189
word be 226
word because 57
word been 773
word before -80
word begin -353
word beginning 1205
word behind 357
word being 1482
word below 458
word beside -484
word best 880
word better 327
word between -30
word bibliographic 106
word binary -578
word birth -123
word bitte 815
word block -282
word blocked -468
word blocks -582
word board 22
word boards -332
word body -400
word book 658
word booking -102
word books -535
word bot 932
word both 108
word bother 562
word branch 214
word brand -508
word browser 520
word budget 136
word build 27
word builds -383
word built -274
word busca -416
word but -244
word by 258
word c 765
word cache 931
word calendar 660
word call -112
word called 768
word caller 839
word callers 646
word calling 469
word calls 523
word came 1254
word campo 528
word can't -265
word cannot -484
word car -587
word card 214
word cards -188
word carrier 1070
word carries -369
word carry -200
word cas 88
word case -293
word cases 736
word cat 730
word catalogue -470
word cells -217
word centre -277
word chain -31
word change -277
word changed -455
word changes 111
word channel -369
word characters -330
word charge -188
word chart 331
word chat 346
word check -305
word checked -347
word checks -290
word choose -96
word chosen -233
word ci 248
word citation 86
word class -587
word clause -68
word clean 610
word client 183
word client's 818
word cliente 341
word clipboard 271
word closed -478
word closes -529
word code -114
word codes -24
word collect 229
word collection -292
word colour -271
word colours -310
word column -139
word columns -529
word comes -362
word command -177
word comment -194
word comments -295
word commit 224
word commits -53
word commodity 93
word company 1653
word compare -564
word compares -507
word complete 879
word compound -579
word computer 977
word computes 254
word con 685
word conditions 1199
word confidence -745
word config 626
word configuration -281
word configured -339
word confirm -295
word confirmation 64
word confirmed -421
word connected 693
word connection 597
word connectors 1636
word console -319
word consulta 728
word conta 2131
word contact 1001
word contacts 217
word contain 554
word container 73
word contains -117
word content 201
word contents 1824
word context 858
word contract -273
word conversation 104
word converts 75
word cookies 696
word coordinates -512
word copia -457
word copies 1317
word copy 357
word cost -575
word costs 51
word could 338
word count -60
word country -143
word counts -377
word course -91
word create 187
word created 45
word creates -187
word credentials -181
word credit -885
word critical 124
word crm -615
word csv 369
word curl 1587
word currency 354
word current -153
word customer -168
word customers 371
word customs -376
word cut -351
word cv -394
word d 1852
word d'un 377
word da 676
word dans 667
word das 781
word data -52
word database 801
word date -445
word dates -498
word datos 619
word day -124
word days -275
word dd 564
word de 183
word decision 371
word default -391
word defaults -551
word definition -574
word del 235
word delete -33
word deleted -170
word deletes -582
word delivery 256
word dem 832
word demands -550
word den -219
word departures -321
word deploy -284
word deployment -431
word depois 233
word depth 484
word der 320
word des 649
word description -552
word desk -321
word details 87
word deve -732
word device -464
word devuelve -324
word diagnoses 1877
word dice 402
word die 129
word diff -483
word different -346
word digit -430
word digits -559
word directory 996
word disk -155
word display 793
word distance -438
word dns 193
word do -149
word document -227
word documentation -387
word documents 176
word docx 1309
word does -251
word doesn't -456
word doi -348
word doing 76
word domain 792
word don't -403
word done 625
word donne 2284
word dont 462
word door 30
word dos -133
word dose 192
word double 174
word down 902
word download -209
word draft -463
word drafts -479
word drawing -401
word draws -420
word driving -400
word drop 220
word dropped -487
word du 165
word due 45
word during 962
word e 259
word each 747
word earlier 346
word echo 2146
word ecли 285
word edit 183
word effect -183
word ein 613
word eine -458
word einen 92
word einer 2166
word el 454
word element -533
word else -42
word em -162
word emoji -416
word employee -155
word employee's 278
word employer 1082
word empty -317
word en 162
word encoded 1753
word end 673
word endpoint 981
word engine 412
word enough -529
word enter 1646
word entered 1444
word entre 152
word entries 303
word entry 914
word environment -62
word error -84
word errors -374
word es 1285
word esta 106
word este 655
word estimates -252
word et 848
word eu -166
word eur 982
word even 244
word event 292
word events -388
word every 174
word everything -153
word exact -739
word exactly -444
word example -276
word exists 222
word expected 1090
word explain -314
word explains -289
word export 1285
word exports -481
word expression -190
word extended 422
word extension -444
word extra 671
word f 826
word fact -75
word facts -427
word failed -588
word fails -375
word false -114
word far 1307
word farm 129
word fee 923
word feed -57
word fetch 464
word fetches -137
word few -321
word field 34
word fields -463
word file 47
word files 388
word filled 234
word filter -344
word find -172
word finding -744
word findings -213
word finds -317
word fine 379
word first -44
word five 144
word fix 297
word flag -536
word floor -495
word folder 179
word folders -393
word follow 1050
word followed 451
word for 55
word force 54
word forecast -259
word form 207
word format -58
word formats -220
word formatter 465
word formula -361
word forwarded 1024
word found 580
word four -508
word frame 738
word free -31
word from 44
word fun 568
word fur -234
word g 385
word game -197
word gas -218
word generated -548
word get -284
word gets -76
word gift 865
word git 595
word github 1302
word give -56
word given 413
word gives -300
word glossary 903
word go -282
word goes 82
word good 52
word goods -441
word got 347
word gps 329
word gross -421
word group -173
word guess -538
word guessed -361
word guest -520
word guide -648
word h 218
word ha -525
word hand 466
word handles 785
word hands 100
word has 164
word hash 569
word have 134
word haya 728
word he -293
word header -217
word headers -44
word help 94
word helper 1460
word here 646
word hero 540
word herramienta 1069
word hex 704
word hidden 372
word high -493
word hint -316
word history -83
word hit -546
word hits -390
word hold -486
word holds 79
word holidays -384
word home 913
word host 118
word hosts -427
word hotels 47
word hour -518
word hours -124
word house -567
word how -349
word html -216
word i 1802
word iban 219
word id -414
word identity 149
word ids -561
word if 60
word ignore 240
word ignored 129
word im 403
word image 815
word images 716
word important -851
word in 32
word inbox 38
word include -261
word included 1362
word including 396
word index 239
word ingredients -316
word input -126
word insert 716
word inside -228
word install 679
word installed 396
word instead 177
word instructions -201
word insurance 2601
word internal 570
word interview 187
word into 353
word invisible 130
word invoice -347
word ip 142
word is -64
word isn't -344
word iso -200
word issue -289
word issues 74
word ist 230
word it 30
word it's -110
word item 208
word items 985
word its 243
word itself -104
word jeder 287
word job -30
word join 198
word json 157
word just 249
word k 1768
word keep 140
word keeping 1751
word keeps 555
word keine 39
word kept -205
word key 63
word keychain -75
word keys 349
word keyword 141
word kind 431
word kindly 105
word know -185
word known 671
word kubeconfig -396
word l 1512
word l'utilisateur 963
word la 42
word label -30
word labels -93
word language -321
word languages -261
word las -553
word last 201
word later 773
word latest 58
word law -547
word layer -324
word layout 823
word le 177
word league 534
word least -120
word leave -282
word leaves 98
word left -320
word legal 35
word length -389
word les 1557
word less -581
word let -123
word lets -229
word letter -546
word level 563
word levels -412
word library -105
word licence 205
word like -155
word limit -538
word limits -403
word line -309
word linear -631
word lines -33
word link 503
word links -320
word list -123
word liste 133
word listed -141
word listing 911
word lists -427
word little 946
word live -69
word lo 829
word load -829
word loaded 805
word loads 260
word local -400
word location 453
word lock -518
word log -589
word login 832
word logs -413
word lon -776
word long -541
word look 230
word looked 862
word looks -87
word lookup 347
word los -138
word lot 772
word low 164
word m 244
word machine 473
word made -104
word mail 402
word mails 730
word make 318
word makes -33
word manager 192
word manual -648
word many -159
word map 531
word mark -452
word markdown -61
word marked -64
word marks -599
word mass -276
word master 396
word match -318
word matched 431
word matches 256
word material 1369
word matter 389
word max -374
word may 159
word mb -188
word mcp -571
word me -268
word mean -647
word meaning -512
word means 891
word meant -48
word measure -568
word medication 1429
word meeting -470
word members 689
word meme 165
word memo 1850
word memory 419
word mention -205
word mentioned 1558
word merge 324
word merged -30
word merges 1093
word message 238
word messages 762
word metres 347
word metric -581
word migration 333
word mind 148
word minute -605
word minutes -352
word missing -581
word mm 647
word mode -696
word model 624
word models -155
word money 619
word month -90
word monthly -272
word more 188
word most -97
word mostra -633
word move -554
word moves -484
word much 512
word museum -306
word must -153
word mx 748
word n 336
word na 687
word nach -142
word name -30
word named 142
word names 304
word nao -85
word ne -340
word near 190
word nearest -473
word need 311
word needed -223
word needs -245
word net -229
word network -363
word never -535
word new -80
word newest -118
word next 460
word nights -471
word no -75
word node 560
word nom -514
word nombre -498
word none -390
word not -107
word notation 114
word note 399
word notes 540
word nothing -307
word now 103
word npm 1922
word number -68
word numbers 155
word numero -83
word nur -812
word o 396
word object -433
word objects -106
word ocr -47
word oder -496
word of 70
word off -482
word offer -365
word offers 631
word often -827
word ok -79
word old -385
word older 366
word omitted -447
word on 106
word once -275
word one -106
word ones 40
word only -316
word open 57
word opened 949
word opening 76
word opens -46
word operator 1142
word ops 229
word optional -501
word or -105
word order 342
word orders 80
word origin 943
word original 467
word os 382
word other 738
word others -26
word otherwise 460
word ou 102
word our 372
word out 47
word output 375
word outside -186
word over -96
word overrides 419
word own -118
word owner 519
word p 818
word package 800
word packages -395
word page -438
word pages -471
word paid -494
word pair -491
word par -56
word para 325
word parameter 455
word parcel -219
word parser 721
word part 100
word partir -60
word partner 837
word parts -167
word pas -312
word pass 309
word passed 1052
word passport 2042
word password 464
word passwords -87
word paste 389
word patch 128
word path -198
word patient -25
word patients 1230
word pay 544
word payment 1191
word payroll -311
word pdf 182
word people -284
word per -306
word percent 648
word period -264
word person -111
word persona 636
word personal -146
word phone 262
word photo 35
word phrase -465
word pick 129
word picked -542
word picture 154
word pictures 1256
word piece 249
word pin 634
word pipeline -551
word place 94
word places -206
word plain -287
word plans -92
word platform 2054
word player -328
word please 102
word plus 1685
word png 117
word point -70
word points -367
word policy 593
word pool 619
word por 291
word port 285
word position -441
word possible 101
word post 334
word postal -450
word postcode 78
word postgres 597
word pour 38
word prefer -492
word prefix 57
word present 885
word preview -115
word previous -308
word price -309
word prices 94
word print -807
word printed -156
word prints 273
word prior 939
word priority 490
word private 640
word pro 955
word problem -568
word process 205
word product -144
word profile 434
word program -490
word project -291
word project's 180
word prompt -117
word provides 1159
word public 258
word publish -135
word published -593
word pull 1001
word purpose 103
word push 598
word put 555
word puts -373
word q 734
word qr -302
word quality 687
word que 628
word queries -227
word query 273
word question -92
word questions -108
word quote -511
word quotes -431
word r 1433
word raise 233
word random -441
word range -416
word rate 243
word rates -108
word rather -39
word ratio -486
word raw 26
word read 22
word reader 220
word reading -130
word reads -279
word real -424
word really -91
word reason -455
word reasons -197
word receipt 171
word receiving 773
word recent 252
word recipe -275
word recipes -313
word record -191
word records 182
word reference -172
word refused -539
word register -393
word registers -498
word regular -658
word rejected -322
word relative -703
word release 134
word remaining -518
word remote 884
word removed -55
word rendering 1474
word renders -391
word renvoie -319
word repeat -388
word replace 712
word replaces 23
word replica -251
word reply 20
word repo -279
word report 115
word reported -482
word reporting 341
word reports -53
word repositories 72
word repository 362
word request 365
word requests 496
word requires -237
word research 289
word resolution -224
word resolved 144
word response 33
word result -43
word results 360
word retained 1008
word return -75
word returned 127
word returns -270
word review -198
word reviewer 49
word reviewers 596
word reviews 2066
word rf 1151
word rfc -754
word right -49
word risk -694
word rm 804
word role -700
word room -49
word rooms -395
word root -50
word round -449
word route 412
word row -464
word rows 177
word rule 556
word run 51
word running 109
word runs -117
word s 443
word safe -434
word safety -536
word said 573
word same 360
word sample 288
word sandbox -718
word sans 225
word save -390
word saved 791
word saves -391
word say -188
word saying -279
word says -185
word scans -426
word scene -525
word schema -599
word scope -338
word score -184
word scores -297
word script -60
word scripts -150
word se 474
word search -36
word searches -271
word second -181
word seconds -568
word secret -284
word secrets -95
word section -517
word see -292
word seed 106
word seen 498
word select -545
word send 557
word sends -121
word sent -457
word sentence -355
word sentences -343
word ser -290
word server 128
word server's 257
word servers 759
word service -99
word session 524
word sets -307
word setting 258
word settings -198
word seven -365
word sh 1162
word sha 742
word shall 569
word share 401
word shared 292
word sheet -546
word shell 834
word shop 172
word should 801
word show -294
word shown -171
word si 194
word side 1638
word sie 366
word sign -311
word signature -316
word signed -383
word signing 31
word signs -446
word sin 920
word since 254
word sind 508
word site -196
word six -193
word size 455
word sizes -302
word skip 233
word skipped -415
word slow 886
word small 47
word sms 947
word so 474
word solo -76
word some -185
word somebody -206
word something -175
word sonst -568
word sort -430
word sorted -470
word source -179
word space -353
word speaker -507
word spelling -432
word spreadsheet 347
word sql -106
word ssh 1015
word staff -28
word staging -654
word stale -545
word stand -685
word start 285
word starting 164
word starts -448
word state 32
word statement 1025
word statements -432
word station -289
word status -294
word stay -486
word stays -349
word step -524
word steps -851
word still -691
word stock -105
word stop 49
word stops -107
word store 727
word stored -64
word stores -221
word straight 493
word street 190
word string 601
word strings -321
word study 550
word style 852
word su 182
word subject 305
word submit -60
word submits 504
word submitted 1427
word such -413
word sudo 450
word suggest -421
word suggestions 380
word suggests 214
word sum -301
word summarise -37
word summarises -178
word supplier 515
word support -271
word sure -189
word svg -248
word symbol -410
word sync 402
word syntax 762
word system 531
word t 554
word table 303
word tables 27
word tag -211
word tags -271
word taken -594
word takes -359
word target 33
word tariff -324
word task -353
word tax -608
word te 752
word team -381
word team's -470
word tell 71
word tells 107
word tem 100
word temperature -316
word template 210
word ten -106
word term 705
word terminal 972
word terms 42
word test -66
word tests -393
word text 57
word texto 431
word than -185
word that 156
word that's -390
word their 296
word them 495
word then 402
word there 296
word there's 89
word therefore 821
word these -302
word they 133
word thing 860
word things -464
word third 1171
word this 55
word those 562
word three -140
word through 640
word ticket -269
word tickets 599
word time -167
word times 248
word tip 764
word title -200
word titles -438
word tls -570
word to 165
word today 68
word together 527
word token 35
word tokens -292
word told 112
word tone -572
word too 547
word tool 848
word tools 1039
word top -89
word topic 56
word total -180
word touch -646
word town -210
word toлbko -902
word trace -318
word track -413
word trade 62
word training 592
word transaction -380
word transcript -269
word transfer 126
word translate -312
word translates 645
word translation -637
word trash -626
word tree -222
word trip 50
word trouble 415
word true -85
word try -290
word turn -125
word turns 382
word twice 1062
word two -81
word txt 818
word type -487
word typed 552
word types -250
word u 803
word um -640
word un -158
word una -315
word und 629
word under 56
word une -174
word units -299
word unknown -310
word unless -337
word until -137
word up 208
word upload 130
word uploads -368
word upon 243
word url 124
word us 469
word use -48
word used -105
word user 156
word user's 1125
word users 400
word uses -151
word using 387
word usual 435
word usuario -201
word utc -506
word v 452
word valid -393
word validates 705
word valor -128
word values -239
word variable 116
word variables -239
word vault -134
word vendor 164
word verified -204
word verify 401
word version -40
word via 2132
word video 558
word visibility -329
word visible 607
word voice 974
word volume -425
word w 2185
word wait -527
word wallet 581
word want -544
word wants 79
word ward -292
word warehouse -483
word warning -429
word was 179
word we 740
word weather 34
word web -213
word week -556
word weight -444
word well 943
word wenn 495
word went 103
word were 1065
word what's -446
word whatever 707
word where 324
word whether -271
word which 153
word while 910
word who 38
word whoever -514
word whole 555
word why -137
word width 391
word will -179
word window -580
word with 214
word withdrawn 152
word within -473
word without 49
word wording -396
word words -451
word work -555
word working 265
word works -280
word workspace 400
word would 684
word write -34
word writes -47
word writing -588
word wrong -366
word wrote 778
word x 32
word y 646
word yaml 691
word year -590
word yes 360
word you -101
word you're -139
word your 63
word yourself -344
word yyyy 343
word z 1380
word zero -524
word zone -528
word в 267
word для 64
word и 909
word из -650
word или 1376
word пo -475
word пoлbзoвateлю -671
word эto 339
word أو 142
word إلى 519
word المستخدم -198
word على 1052
word عن 1767
word في 636
word قبل 93
word كل 1291
word لا -637
word ما 991
word من 895
word ولا -474
word आईडी -553
word उपयोगकर्ता -373
word और 1588
word का -132
word की 737
word के 394
word केवल 789
word को 110
word दें 634
word न -378
word नंबर -81
word नहीं -317
word नाम -221
word पर -719
word पहले 346
word भी 1150
word में 470
word या -123
word सूची 496
word से 596
word है 79
word हो 699
word あ 111
word い 180
word う 327
word え -84
word お 116
word か 291
word が -85
word き -185
word く 388
word こ 258
word さ 447
word し 130
word す -46
word ず 634
word せ -322
word そ -383
word た 276
word だ 335
word っ -190
word つ 437
word て 574
word で 268
word と 495
word ど -228
word な -202
word に 130
word ね 63
word の 436
word は 87
word ま 59
word み 1685
word め 793
word も 1156
word や 100
word よ 46
word ら -74
word り -291
word る -54
word れ 379
word わ -161
word を -30
word ん 48
word イ -253
word コ -507
word ザ -64
word ス -80
word ト -228
word ド -589
word プ 969
word ユ -64
word ル 749
word ン -297
word ー 34
word 上 352
word 下 -43
word 不 -210
word 个 515
word 中 866
word 为 -277
word 主 -154
word 之 -31
word 了 383
word 于 -403
word 交 -558
word 人 -258
word 他 494
word 付 -370
word 以 712
word 件 -202
word 任 62
word 会 -236
word 传 -587
word 何 62
word 作 -338
word 使 539
word 保 247
word 信 -411
word 先 284
word 入 420
word 全 1291
word 公 -426
word 具 446
word 内 -174
word 再 -869
word 写 -172
word 出 -106
word 分 -188
word 别 585
word 到 -491
word 前 856
word 动 -390
word 单 -258
word 发 -259
word 取 51
word 可 -251
word 号 -280
word 合 -508
word 同 -89
word 名 32
word 后 130
word 否 -373
word 告 498
word 品 -467
word 商 -356
word 回 205
word 在 21
word 地 -309
word 報 -518
word 場 -324
word 复 286
word 如 -561
word 字 -431
word 存 -604
word 完 -308
word 定 -473
word 実 717
word 客 -477
word 家 1243
word 容 -544
word 对 276
word 工 120
word 差 501
word 已 70
word 开 36
word 式 -401
word 当 -833
word 录 -167
word 後 1343
word 得 -25
word 成 -292
word 或 -210
word 户 -92
word 承 262
word 把 -227
word 持 73
word 指 269
word 接 475
word 提 156
word 收 -175
word 放 -346
word 数 -167
word 文 -153
word 方 305
word 日 1155
word 时 107
word 是 93
word 最 -412
word 有 387
word 期 1166
word 本 -47
word 条 -332
word 来 -53
word 果 583
word 查 468
word 検 281
word 様 557
word 次 -84
word 段 633
word 注 39
word 消 -453
word 点 1752
word 無 -64
word 现 1223
word 理 918
word 用 365
word 由 386
word 番 -491
word 登 -528
word 的 112
word 目 343
word 確 154
word 示 72
word 箱 169
word 系 724
word 索 169
word 约 -372
word 结 1118
word 给 -254
word 编 -503
word 者 75
word 自 -196
word 行 -121
word 要 335
word 言 -435
word 話 223
word 認 484
word 询 558
word 请 -271
word 读 -319
word 起 929
word 输 -551
word 返 -198
word 这 74
word 送 -456
word 部 456
word 里 1264
word 量 -552
word 金 -396
word 间 872
word 限 -323
word 除 290
word 险 -713
word 须 -181
word 预 -584
word 风 -418
word 내용을 708
word 먼저 208
word 사용자에게 -780
word 주세요 424
`;
