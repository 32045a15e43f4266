/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold clear 186
threshold weak -1167
threshold supports -2287
bias -3557
concept account 231
concept after 248
concept also 892
concept answer 27
concept ask 45
concept because 275
concept before 50
concept best 688
concept call 41
concept change 67
concept collect 138
concept config 112
concept consent 302
concept conversation 519
concept decode 167
concept disable 155
concept elsewhere 981
concept email-address 1467
concept encode 574
concept every 440
concept file 113
concept hide -133
concept holding 417
concept if 203
concept ignore 363
concept instead 263
concept instructions 415
concept link 151
concept machine 372
concept may -30
concept memory 23
concept message 83
concept model 327
concept must 162
concept not -114
concept number 640
concept obey 165
concept outside 295
concept own-name 993
concept own-parameter -76
concept parameter 121
concept path 262
concept pay 111
concept permit 139
concept personal 482
concept please 555
concept prefer 45
concept put 176
concept read -38
concept redirect 447
concept regardless 731
concept remove -64
concept request 214
concept results 132
concept rival 954
concept run 101
concept secret 37
concept secret-place 732
concept secretive 290
concept send 106
concept service 134
concept session 305
concept set -126
concept sibling -308
concept silently 741
concept skip 135
concept standing 545
concept store 32
concept tell 249
concept this-tool 41
concept threat -216
concept tool 663
concept trusted 225
concept url 1161
concept user 113
concept visit 417
concept whenever 479
concept whole 245
concept without 155
deed aside answer 121
deed aside ask -210
deed aside call 94
deed aside change 265
deed aside disable 25
deed aside ignore -395
deed aside obey 141
deed aside pay 119
deed aside permit -473
deed aside prefer 289
deed aside put 395
deed aside read -109
deed aside remove -409
deed aside run 299
deed aside send 290
deed aside set 62
deed aside store 263
deed aside tell 62
deed aside visit 1134
deed ban answer 22
deed ban ask 234
deed ban call -246
deed ban change -400
deed ban obey -464
deed ban pay -188
deed ban put -523
deed ban read -418
deed ban remove -562
deed ban run 908
deed ban send -374
deed ban set -238
deed ban store -551
deed ban tell 138
deed lacking ask 101
deed order answer 154
deed order ask -174
deed order change 417
deed order collect 700
deed order disable 684
deed order encode 418
deed order hide -117
deed order ignore 925
deed order obey 385
deed order pay 192
deed order permit 519
deed order prefer 77
deed order put 603
deed order read 173
deed order redirect 244
deed order remove 357
deed order run 486
deed order send 427
deed order set 75
deed order skip 251
deed order store 399
deed order tell 467
deed order visit 982
deed report answer -171
deed report call -37
deed report change 66
deed report collect -68
deed report decode -450
deed report disable -340
deed report hide -125
deed report ignore 79
deed report obey -99
deed report permit -100
deed report prefer 29
deed report put -110
deed report read -247
deed report redirect 796
deed report remove -436
deed report run -172
deed report send -168
deed report set -266
deed report skip -87
deed report store -145
deed report tell 98
deed report visit -186
object aside answer before -479
object aside answer model 435
object aside answer must 543
object aside answer not -307
object aside answer send 84
object aside answer user 535
object aside call every 46
object aside call tool 615
object aside call user 25
object aside put own-parameter 280
object aside put send 356
object aside put user -24
object aside read message -148
object aside read model 597
object aside run service 233
object ban ask not -484
object ban ask secret -595
object ban ask user 202
object ban call tool -401
object ban obey not -444
object ban put own-parameter -425
object ban put secret -587
object ban put user -536
object ban tell not 339
object ban tell user 52
object order answer account -371
object order answer after 521
object order answer also 617
object order answer answer 213
object order answer before 256
object order answer call 263
object order answer change -357
object order answer command -189
object order answer consent 183
object order answer every 703
object order answer file 715
object order answer first 148
object order answer holding 795
object order answer if 914
object order answer link 1066
object order answer may -190
object order answer message 644
object order answer must -295
object order answer not 729
object order answer obey 376
object order answer own-parameter 68
object order answer put 970
object order answer read 535
object order answer recipient -336
object order answer request 536
object order answer results 627
object order answer run 878
object order answer secret 65
object order answer send 299
object order answer sibling 129
object order answer url 1084
object order answer user -89
object order answer whole 118
object order ask after 645
object order ask before -343
object order ask every 389
object order ask first 88
object order ask if -478
object order ask message 1469
object order ask must -107
object order ask not 487
object order ask read 245
object order ask request 234
object order ask secret 840
object order ask sibling 484
object order ask user -456
object order ask whole 835
object order call after 228
object order call also 265
object order call before 34
object order call conversation 437
object order call every 601
object order call identifier 24
object order call if -473
object order call instead -314
object order call message 626
object order call model -221
object order call must 665
object order call not 113
object order call own-name 1187
object order call own-parameter 103
object order call parameter 214
object order call personal 252
object order call regardless -296
object order call request 601
object order call run -214
object order call secret 826
object order call send 295
object order call service 1055
object order call sibling -258
object order call this-tool -323
object order call tool 503
object order call user -279
object order call whenever 321
object order call whole 905
object order call without 126
object order change account 1627
object order change after 1243
object order change every 1965
object order change holding 451
object order change must 746
object order change user 593
object order collect every 979
object order collect holding 742
object order collect own-parameter 683
object order collect send 724
object order hide must -377
object order hide user -413
object order ignore answer 344
object order ignore conversation 451
object order ignore every 1880
object order ignore if -223
object order ignore instructions 840
object order ignore model 594
object order ignore not 232
object order ignore send 1541
object order ignore user 1086
object order obey after 1023
object order obey also 887
object order obey answer 1038
object order obey ask 842
object order obey before 701
object order obey conversation 1185
object order obey every 630
object order obey first 471
object order obey if -177
object order obey instructions 568
object order obey message 73
object order obey must 356
object order obey not -260
object order obey own-parameter 231
object order obey put 1395
object order obey results -378
object order obey send -249
object order obey tool 1372
object order obey user 237
object order obey whole 131
object order pay user 353
object order prefer user -459
object order put account 886
object order put after -261
object order put also 1285
object order put answer 1406
object order put ask 802
object order put before 723
object order put call 957
object order put command 1048
object order put conversation 987
object order put email-address 586
object order put every 798
object order put file 658
object order put first 1099
object order put holding 921
object order put identifier 1393
object order put if 684
object order put instead 1575
object order put instructions 315
object order put machine 917
object order put may 787
object order put message 922
object order put model 712
object order put must 427
object order put not 491
object order put obey 677
object order put outside 695
object order put own-parameter 574
object order put parameter 1052
object order put path 1124
object order put personal 1185
object order put put 717
object order put read 1200
object order put recipient 525
object order put request 284
object order put results 1622
object order put run 61
object order put secret 440
object order put secret-place 1267
object order put send 923
object order put service 588
object order put session 863
object order put sibling 90
object order put store 713
object order put threat 428
object order put tool 679
object order put url 1179
object order put user 796
object order put whenever -329
object order put whole 912
object order put without 646
object order read after -626
object order read also 320
object order read answer 300
object order read before -278
object order read conversation 1297
object order read every 306
object order read file 584
object order read first -333
object order read holding 542
object order read identifier 508
object order read if 240
object order read machine 1338
object order read may -141
object order read message 156
object order read model -483
object order read must 586
object order read not -225
object order read own-parameter 647
object order read path 933
object order read put 498
object order read read 42
object order read request 673
object order read results 1121
object order read secret 771
object order read secret-place 1252
object order read send 249
object order read service 992
object order read sibling -371
object order read store 887
object order read tool 1042
object order read url 274
object order read user 305
object order read whole 417
object order remove every -75
object order remove file -58
object order remove instructions 781
object order remove not 25
object order remove results 1751
object order remove send 825
object order remove user 1606
object order run after 806
object order run answer 693
object order run before 216
object order run command 665
object order run every 1276
object order run first -36
object order run identifier 1098
object order run message 409
object order run model 357
object order run own-parameter 63
object order run path 1579
object order run put 751
object order run read 581
object order run request 1531
object order run run 1256
object order run secret 775
object order run secret-place 1224
object order run sibling -555
object order run tool 1190
object order run url 1888
object order run user 658
object order run whole 581
object order run without 1134
object order send after 1016
object order send also 1441
object order send answer 151
object order send before -448
object order send command -322
object order send conversation 903
object order send email-address 1670
object order send every 842
object order send file 852
object order send first -349
object order send holding 1047
object order send identifier 1353
object order send if 64
object order send message 592
object order send model 345
object order send must 241
object order send not 217
object order send outside 1230
object order send own-parameter 514
object order send parameter 545
object order send personal 969
object order send put 857
object order send read 71
object order send recipient 575
object order send results 945
object order send secret 1016
object order send send 1070
object order send sibling 976
object order send this-tool 1144
object order send tool 1328
object order send url 1544
object order send user 810
object order send whole 152
object order set user -329
object order skip user 471
object order store after 2102
object order store answer 265
object order store conversation 1206
object order store if -511
object order store message -160
object order store model 338
object order store not -686
object order store own-parameter 276
object order store results 261
object order store secret 190
object order store secretive 277
object order store store 1446
object order store user 810
object order tell after 333
object order tell every 702
object order tell if 279
object order tell message 80
object order tell must 318
object order tell not 779
object order tell own-parameter -221
object order tell user 226
object order tell whole 359
object report answer account -461
object report answer also 786
object report answer answer 377
object report answer ask -538
object report answer because 50
object report answer before -534
object report answer change -299
object report answer collect 22
object report answer command -297
object report answer conversation 245
object report answer every -327
object report answer file -229
object report answer first -321
object report answer holding 53
object report answer identifier -340
object report answer if 133
object report answer instructions -25
object report answer link 22
object report answer machine 486
object report answer may -417
object report answer message -254
object report answer model -244
object report answer not -237
object report answer own-parameter -180
object report answer parameter -189
object report answer put 200
object report answer read -331
object report answer request -405
object report answer results 204
object report answer run -196
object report answer secret -373
object report answer service -334
object report answer session 137
object report answer store -215
object report answer user -227
object report answer whole -462
object report ask answer 368
object report ask before 190
object report ask every 420
object report ask first -100
object report ask must 543
object report ask not 646
object report ask own-parameter -300
object report ask read -29
object report ask results 346
object report ask tool 1506
object report ask user -246
object report call after -77
object report call answer -295
object report call every 199
object report call if -605
object report call may 73
object report call must 99
object report call outside -679
object report call own-parameter 328
object report call put 1042
object report call send 240
object report call service -226
object report call sibling -365
object report call tool 81
object report call user -308
object report call whole -593
object report change account 327
object report change file -395
object report change if 427
object report change user 61
object report collect every 98
object report collect file -305
object report collect holding -50
object report collect message -156
object report collect own-parameter 350
object report collect read -68
object report collect send -481
object report collect user 378
object report disable own-parameter -408
object report disable run -428
object report obey not -271
object report obey own-parameter 532
object report obey user 688
object report pay account 569
object report pay not 952
object report pay own-parameter -510
object report put account 268
object report put after 342
object report put also 514
object report put answer 105
object report put ask -130
object report put change 459
object report put collect 78
object report put command 445
object report put conversation -101
object report put every 824
object report put file -413
object report put first 36
object report put holding 653
object report put identifier -120
object report put if 379
object report put instructions -392
object report put machine -822
object report put message -441
object report put model -502
object report put must 836
object report put not -674
object report put own-parameter -80
object report put parameter 204
object report put path -474
object report put put -126
object report put read -282
object report put request -73
object report put results -356
object report put run -77
object report put send -277
object report put service 873
object report put sibling -483
object report put store -549
object report put tool 202
object report put user 377
object report put whole 845
object report read account -402
object report read after 178
object report read also -654
object report read answer -164
object report read ask 129
object report read call -346
object report read change -183
object report read collect -131
object report read command -46
object report read config -386
object report read every -132
object report read file -293
object report read first -152
object report read holding 327
object report read identifier -710
object report read if 56
object report read instructions -594
object report read link -327
object report read may -478
object report read message -398
object report read model -225
object report read not -85
object report read own-parameter -257
object report read parameter -84
object report read path -205
object report read personal -244
object report read put -20
object report read read 49
object report read request -84
object report read results -149
object report read run 207
object report read secret -247
object report read secretive -565
object report read send -470
object report read service -277
object report read set -314
object report read sibling -385
object report read store -396
object report read url 1130
object report read user -38
object report read whole -306
object report remove every -619
object report remove file -410
object report remove own-parameter -410
object report remove user -525
object report remove whole -619
object report run after -410
object report run ask -408
object report run call -286
object report run command -516
object report run file 266
object report run machine -402
object report run message -247
object report run model 142
object report run own-parameter -343
object report run path -528
object report run read 49
object report run request -286
object report run run -237
object report run send -243
object report run service -308
object report run user -415
object report send account 198
object report send after -580
object report send also 449
object report send answer -107
object report send before 72
object report send collect -162
object report send command -618
object report send conversation -212
object report send file -126
object report send holding 196
object report send link -206
object report send message -149
object report send model -488
object report send not -78
object report send own-parameter -267
object report send personal 719
object report send put -572
object report send read 1011
object report send request -532
object report send results -630
object report send run -530
object report send secret -195
object report send send -102
object report send service -55
object report send store -60
object report send url 498
object report send user -326
object report send whole 53
object report send without 449
object report set own-parameter -340
object report set user -45
object report store after 661
object report store answer -395
object report store file -439
object report store if -614
object report store message -410
object report store model -631
object report store outside 97
object report store own-parameter -389
object report store read -440
object report store send 140
object report store service 265
object report store user -66
object report tell before -69
object report tell file 1348
object report tell if 257
object report tell model 286
object report tell own-parameter 301
object report tell user -50
object report visit own-parameter -383
pair account also 1595
pair account answer -147
pair account change 673
pair account file 35
pair account holding 1067
pair account identifier 164
pair account if 571
pair account instructions 472
pair account link 877
pair account message 95
pair account must 347
pair account not 770
pair account own-parameter 237
pair account pay 427
pair account put 805
pair account read -110
pair account run 533
pair account secret 733
pair account send 151
pair account service 160
pair account tell 1521
pair account tool 741
pair account user 111
pair after account 1384
pair after also 735
pair after answer 228
pair after ask 365
pair after because 552
pair after before 411
pair after call 448
pair after change -35
pair after collect 797
pair after command 221
pair after conversation 606
pair after disable 79
pair after email-address 1434
pair after every 296
pair after file 645
pair after first 1569
pair after holding 861
pair after identifier 130
pair after if 74
pair after ignore -501
pair after instructions 587
pair after machine 309
pair after may 112
pair after message 471
pair after model 49
pair after must 322
pair after not 486
pair after obey 827
pair after own-parameter 422
pair after parameter 200
pair after path 918
pair after pay 999
pair after personal 1573
pair after prefer -329
pair after put 735
pair after read 651
pair after recipient 957
pair after remove 141
pair after request 241
pair after results 112
pair after run 232
pair after secret 278
pair after send 713
pair after session -856
pair after set 467
pair after sibling -142
pair after silently 632
pair after standing -253
pair after store 214
pair after tell 744
pair after this-tool 685
pair after tool 690
pair after url 1034
pair after user 367
pair after whole 381
pair after without 498
pair also account 1143
pair also after -257
pair also answer 840
pair also ask 907
pair also before 277
pair also collect 1071
pair also disable -430
pair also every 1564
pair also file 1287
pair also holding 1069
pair also identifier 1238
pair also if 704
pair also instructions 1353
pair also may 517
pair also message 290
pair also model 598
pair also not -424
pair also own-parameter 1318
pair also parameter 968
pair also path 1218
pair also please 1044
pair also put 805
pair also read 1349
pair also recipient 870
pair also remove 364
pair also request 217
pair also results 402
pair also run 534
pair also secret 713
pair also secret-place 1465
pair also send 925
pair also store 208
pair also tool 1039
pair also url -371
pair also user 1146
pair also whole 546
pair also without 1044
pair answer account 108
pair answer after 121
pair answer also 782
pair answer ask -277
pair answer because 356
pair answer before -129
pair answer best 868
pair answer call 224
pair answer change -85
pair answer collect 140
pair answer command -25
pair answer consent 106
pair answer conversation 646
pair answer disable -250
pair answer every 451
pair answer file 151
pair answer first 53
pair answer hide -593
pair answer holding 474
pair answer identifier -52
pair answer ignore 307
pair answer instead -182
pair answer instructions 193
pair answer link 490
pair answer machine 952
pair answer may -416
pair answer message 193
pair answer model 77
pair answer not 155
pair answer obey 495
pair answer outside -29
pair answer own-name 679
pair answer own-parameter -43
pair answer parameter 25
pair answer path 148
pair answer pay 600
pair answer permit 709
pair answer personal 197
pair answer please -459
pair answer put 561
pair answer read 133
pair answer recipient -239
pair answer redirect 239
pair answer regardless 672
pair answer remove 113
pair answer request 375
pair answer results 329
pair answer run 43
pair answer secret 112
pair answer secret-place 391
pair answer secretive 658
pair answer send 45
pair answer service -90
pair answer session 574
pair answer set -97
pair answer sibling -171
pair answer silently 509
pair answer standing 819
pair answer store -57
pair answer tell 164
pair answer threat 363
pair answer tool 769
pair answer url 1193
pair answer user 113
pair answer visit 909
pair answer whenever 235
pair answer whole 194
pair answer without 734
pair ask account 459
pair ask after 626
pair ask also 991
pair ask answer 122
pair ask because 1046
pair ask before -263
pair ask call 121
pair ask change -608
pair ask collect 398
pair ask command 82
pair ask conversation 556
pair ask disable 483
pair ask every 500
pair ask first 202
pair ask holding 220
pair ask identifier 759
pair ask if -253
pair ask instead 334
pair ask instructions -490
pair ask link -29
pair ask message 626
pair ask model -105
pair ask must 285
pair ask not -70
pair ask obey 284
pair ask outside 310
pair ask own-parameter -26
pair ask parameter -356
pair ask pay 493
pair ask please 941
pair ask put 1021
pair ask read 306
pair ask recipient -191
pair ask remove 61
pair ask request 803
pair ask results 188
pair ask run 251
pair ask secret 585
pair ask send 81
pair ask service 1029
pair ask sibling 43
pair ask standing 636
pair ask store -87
pair ask tell 783
pair ask tool 1638
pair ask user -76
pair ask whenever 611
pair ask whole 907
pair because account 1377
pair because answer -535
pair because ask 873
pair because every 32
pair because file 432
pair because identifier 1148
pair because model 833
pair because must 531
pair because not 536
pair because own-parameter 37
pair because pay 740
pair because put 1437
pair because read 221
pair because run 905
pair because secret 295
pair because send -217
pair because store 84
pair because user 475
pair because whole -188
pair before after 158
pair before also 689
pair before answer 219
pair before ask -37
pair before because 547
pair before call 151
pair before change -242
pair before command 499
pair before conversation 577
pair before every 462
pair before first 123
pair before identifier 134
pair before if -48
pair before ignore 1498
pair before instead -85
pair before instructions 1558
pair before may 34
pair before message 164
pair before model 93
pair before not 149
pair before obey 576
pair before own-parameter 174
pair before parameter 1235
pair before path 686
pair before pay -506
pair before personal 1592
pair before put 348
pair before read 94
pair before regardless 100
pair before request 609
pair before results 811
pair before run 491
pair before secret 655
pair before secret-place 892
pair before send -65
pair before service 440
pair before set -293
pair before sibling -164
pair before store 456
pair before tell 550
pair before threat -226
pair before tool 22
pair before url 1698
pair before user 138
pair before whole 542
pair before without 287
pair best call 194
pair best message 944
pair best put -58
pair best tool 1634
pair call account -421
pair call after 224
pair call also 597
pair call ask -351
pair call because 170
pair call before -170
pair call change 641
pair call collect 528
pair call conversation 571
pair call disable 284
pair call every 228
pair call file 284
pair call first -82
pair call holding 281
pair call identifier 110
pair call if -291
pair call instead -364
pair call instructions 623
pair call machine 1534
pair call may -279
pair call message 457
pair call model -49
pair call must 258
pair call not 38
pair call outside 63
pair call own-name 1314
pair call own-parameter 286
pair call parameter 355
pair call path 1003
pair call personal 174
pair call prefer -467
pair call put 624
pair call read 243
pair call recipient 274
pair call regardless -47
pair call remove 1000
pair call request 318
pair call results 390
pair call run 204
pair call secret 434
pair call send 417
pair call service 652
pair call session 1071
pair call sibling -263
pair call store 110
pair call tell 74
pair call this-tool -395
pair call threat -329
pair call tool 221
pair call user 91
pair call whenever 156
pair call whole 271
pair call without 277
pair change account 522
pair change after 391
pair change also 1707
pair change answer 186
pair change before -503
pair change call 557
pair change collect 881
pair change command -436
pair change conversation 1354
pair change disable -320
pair change every 665
pair change file 363
pair change first -40
pair change holding 609
pair change identifier 230
pair change if 439
pair change instructions 1346
pair change link 1167
pair change may -517
pair change message 852
pair change model -30
pair change must 592
pair change not 207
pair change own-parameter 334
pair change path 488
pair change pay 336
pair change personal 560
pair change put 446
pair change read 226
pair change remove -504
pair change run -347
pair change secret 381
pair change send 89
pair change set 381
pair change store 306
pair change threat -434
pair change tool 1768
pair change url 1591
pair change user 267
pair change whole 56
pair change without -158
pair collect after 786
pair collect also 1598
pair collect answer 260
pair collect ask 125
pair collect because 1075
pair collect call 246
pair collect change -369
pair collect conversation 786
pair collect every 684
pair collect file 61
pair collect first -180
pair collect holding 520
pair collect identifier 1354
pair collect instructions 202
pair collect machine 613
pair collect may -255
pair collect message 442
pair collect model 980
pair collect not 111
pair collect outside 148
pair collect own-parameter 453
pair collect parameter 313
pair collect path 122
pair collect put 868
pair collect read 388
pair collect recipient 204
pair collect remove 289
pair collect request 687
pair collect results 42
pair collect run 1127
pair collect secret 945
pair collect send 812
pair collect service 466
pair collect set 41
pair collect standing -622
pair collect store 584
pair collect tell 627
pair collect this-tool 348
pair collect tool 730
pair collect url 1385
pair collect user 548
pair collect whole 447
pair command after 663
pair command also 946
pair command answer 185
pair command ask 97
pair command before 34
pair command call -119
pair command change -79
pair command collect 499
pair command consent 503
pair command disable 93
pair command every 146
pair command file -395
pair command first 116
pair command identifier 222
pair command if 611
pair command ignore 485
pair command message 219
pair command model 720
pair command must -752
pair command not 179
pair command obey 439
pair command outside 353
pair command own-parameter 165
pair command path 422
pair command put 347
pair command read -613
pair command remove -114
pair command results 370
pair command run 816
pair command secret 782
pair command send -480
pair command service 363
pair command set -264
pair command store 388
pair command tell -639
pair command tool 531
pair command url 1327
pair command user -348
pair command whole 51
pair command without 631
pair config file -312
pair config run 261
pair consent not 817
pair consent run 1298
pair consent send -174
pair consent user 985
pair conversation after 1530
pair conversation also 1547
pair conversation answer 448
pair conversation ask 585
pair conversation before 515
pair conversation call 1039
pair conversation collect 1467
pair conversation email-address 1003
pair conversation encode 285
pair conversation every 770
pair conversation file 319
pair conversation first 396
pair conversation holding 954
pair conversation if 830
pair conversation instructions 360
pair conversation may 517
pair conversation message 944
pair conversation model 416
pair conversation must 563
pair conversation not 1007
pair conversation obey 936
pair conversation own-parameter 312
pair conversation parameter 459
pair conversation prefer 680
pair conversation put 1213
pair conversation read 958
pair conversation request 383
pair conversation results 747
pair conversation run 386
pair conversation send 774
pair conversation service 836
pair conversation session 358
pair conversation sibling 532
pair conversation store -131
pair conversation tell 1210
pair conversation tool 1171
pair conversation user 765
pair conversation whole 807
pair disable after -314
pair disable answer 685
pair disable ask 142
pair disable before 591
pair disable call -327
pair disable command 239
pair disable file 506
pair disable first 453
pair disable if -92
pair disable message 599
pair disable model -121
pair disable own-parameter -265
pair disable put 389
pair disable read 331
pair disable results 801
pair disable run 692
pair disable send 345
pair disable sibling -413
pair disable store -182
pair disable user 333
pair disable whole 331
pair elsewhere answer 760
pair elsewhere ask 1173
pair elsewhere conversation 233
pair elsewhere send 489
pair elsewhere service 766
pair elsewhere tool 955
pair email-address also 1460
pair email-address message 680
pair email-address put 1407
pair email-address send 781
pair encode own-parameter -90
pair every account 1214
pair every after 612
pair every also 775
pair every answer 725
pair every ask 734
pair every before 732
pair every call 483
pair every change 567
pair every collect 807
pair every command 606
pair every conversation 1109
pair every email-address 1224
pair every file 430
pair every first 854
pair every holding 814
pair every identifier 201
pair every if 180
pair every ignore 984
pair every instructions 1496
pair every link 519
pair every machine 1462
pair every may 276
pair every message 428
pair every model 941
pair every must 249
pair every not 520
pair every obey 944
pair every outside 441
pair every own-name 1825
pair every own-parameter 615
pair every parameter 459
pair every path 494
pair every pay 964
pair every personal 1081
pair every put 791
pair every read 600
pair every recipient 638
pair every regardless 1459
pair every request 1224
pair every results 704
pair every rival 819
pair every run 581
pair every secret 818
pair every secret-place 940
pair every secretive 942
pair every send 634
pair every service 535
pair every session 1030
pair every sibling 222
pair every skip -436
pair every standing 468
pair every tell 512
pair every tool 572
pair every url 1416
pair every user 799
pair every whole 842
pair file account 1187
pair file after 107
pair file also 1369
pair file answer 267
pair file ask -180
pair file before 256
pair file call 445
pair file change -119
pair file collect 80
pair file command -269
pair file consent -444
pair file conversation -462
pair file disable -454
pair file email-address 1398
pair file encode 602
pair file every 595
pair file first 158
pair file holding 325
pair file identifier 417
pair file if -115
pair file instructions -179
pair file link 401
pair file machine 815
pair file may 48
pair file message -47
pair file model 520
pair file must 848
pair file not -217
pair file obey 444
pair file outside 762
pair file own-parameter 562
pair file parameter 462
pair file path 85
pair file pay -242
pair file prefer 440
pair file put 672
pair file read 355
pair file remove 371
pair file request -418
pair file results 336
pair file run 332
pair file secret 335
pair file secret-place 602
pair file secretive -34
pair file send 588
pair file service 397
pair file session 584
pair file set 621
pair file sibling 246
pair file standing 862
pair file store 454
pair file tell 549
pair file threat -666
pair file tool 916
pair file url 1755
pair file user 195
pair file whole 1132
pair file without 304
pair first after -197
pair first answer 259
pair first ask 1177
pair first before -213
pair first call 195
pair first command 756
pair first conversation -264
pair first every 304
pair first file 371
pair first if -171
pair first ignore 960
pair first may -458
pair first message 265
pair first model 367
pair first not 263
pair first obey 978
pair first own-parameter 48
pair first parameter 388
pair first path 216
pair first put 472
pair first read 428
pair first request 941
pair first run 836
pair first secret-place 198
pair first send 357
pair first service -134
pair first session 967
pair first sibling 236
pair first store 702
pair first threat -168
pair first tool 204
pair first url 1710
pair first user 296
pair first whole 601
pair first without 1692
pair hide if 21
pair hide model 466
pair hide not -57
pair hide own-parameter -618
pair hide user 102
pair holding account 968
pair holding after 976
pair holding also 789
pair holding answer 599
pair holding ask -314
pair holding before -490
pair holding call 414
pair holding conversation 1899
pair holding every 694
pair holding file 709
pair holding first 488
pair holding identifier 684
pair holding if 924
pair holding instructions 1149
pair holding may -192
pair holding message 577
pair holding model 588
pair holding must 648
pair holding not 126
pair holding obey 1104
pair holding own-parameter 508
pair holding parameter -140
pair holding personal 1715
pair holding put 1232
pair holding read 1366
pair holding results 323
pair holding run 150
pair holding secret 518
pair holding send 838
pair holding service 275
pair holding store 1033
pair holding tell 696
pair holding tool 959
pair holding user 730
pair holding whole 1774
pair identifier account -186
pair identifier after 1005
pair identifier also 865
pair identifier answer 516
pair identifier ask -175
pair identifier before 283
pair identifier call 1060
pair identifier change 1638
pair identifier collect 311
pair identifier command 1183
pair identifier conversation 145
pair identifier every 859
pair identifier file 814
pair identifier first 94
pair identifier if 387
pair identifier instead 1051
pair identifier instructions 1183
pair identifier machine 120
pair identifier may 683
pair identifier message 359
pair identifier model 541
pair identifier must 1029
pair identifier not 179
pair identifier obey 177
pair identifier outside -220
pair identifier own-parameter 370
pair identifier parameter -126
pair identifier permit 556
pair identifier put 1033
pair identifier read 244
pair identifier remove 501
pair identifier results 1363
pair identifier run 217
pair identifier secret -123
pair identifier send 892
pair identifier service 890
pair identifier store 1721
pair identifier threat 78
pair identifier tool 734
pair identifier url 865
pair identifier user 720
pair identifier whenever 959
pair identifier whole 515
pair if account 1168
pair if after -168
pair if also 1087
pair if answer 39
pair if ask 81
pair if because 1669
pair if best 768
pair if call 72
pair if change 531
pair if collect 810
pair if command 783
pair if conversation -60
pair if disable 636
pair if email-address 557
pair if every 859
pair if file 596
pair if first 115
pair if hide -327
pair if holding 751
pair if identifier 113
pair if ignore 268
pair if instead 95
pair if instructions 338
pair if link -104
pair if machine 575
pair if may 29
pair if message 607
pair if model 564
pair if must 138
pair if not 171
pair if own-parameter 67
pair if parameter 511
pair if path 996
pair if pay 668
pair if permit 209
pair if personal 779
pair if please 1305
pair if prefer 393
pair if put 478
pair if read 188
pair if recipient 467
pair if remove 761
pair if request 246
pair if results 393
pair if run 499
pair if secret 242
pair if send 402
pair if service 87
pair if set 599
pair if sibling -332
pair if standing 509
pair if store 185
pair if this-tool 1017
pair if threat -44
pair if tool 874
pair if url 1195
pair if user 95
pair if visit 927
pair if whenever 981
pair if whole 538
pair if without 321
pair ignore answer 218
pair ignore ask -204
pair ignore conversation 609
pair ignore every 1301
pair ignore if -215
pair ignore instructions 462
pair ignore message 542
pair ignore model 233
pair ignore not 72
pair ignore obey -465
pair ignore own-parameter -225
pair ignore put 160
pair ignore send 1356
pair ignore this-tool 1261
pair ignore user 471
pair ignore whole -824
pair ignore without 50
pair instead answer 686
pair instead file -185
pair instead if -285
pair instead message 518
pair instead own-parameter -550
pair instead put 1184
pair instead read -140
pair instead results 1248
pair instead send 682
pair instead tool 1853
pair instead user 563
pair instead whole 660
pair instructions after 817
pair instructions also 1071
pair instructions answer 261
pair instructions ask 275
pair instructions before -281
pair instructions call 586
pair instructions command 381
pair instructions conversation 812
pair instructions disable 1374
pair instructions every 653
pair instructions file 60
pair instructions first 61
pair instructions holding 482
pair instructions identifier -440
pair instructions if 655
pair instructions ignore 1093
pair instructions message 602
pair instructions model 968
pair instructions must 643
pair instructions not 256
pair instructions obey 317
pair instructions own-parameter -108
pair instructions put 1195
pair instructions read 421
pair instructions request 412
pair instructions results -598
pair instructions run 505
pair instructions send 1366
pair instructions set -435
pair instructions standing 1266
pair instructions store 84
pair instructions tell -846
pair instructions tool 517
pair instructions user 720
pair instructions whole 408
pair link answer 67
pair link ask -39
pair link command -237
pair link file -117
pair link holding 606
pair link may -718
pair link message -68
pair link model 851
pair link not 47
pair link obey 1088
pair link own-parameter 526
pair link put 539
pair link send 339
pair link store 395
pair link url 1199
pair link user 387
pair machine also 1052
pair machine call 721
pair machine collect 1171
pair machine every 1638
pair machine file 589
pair machine message 975
pair machine not 474
pair machine own-parameter 1332
pair machine parameter 254
pair machine put 1098
pair machine read 1601
pair machine run 1107
pair machine secret 782
pair machine send 701
pair machine store 1184
pair machine user 574
pair machine whole 1571
pair may after 629
pair may answer -301
pair may ask 63
pair may before -591
pair may call -38
pair may change -164
pair may collect 37
pair may disable -499
pair may every -433
pair may file 386
pair may first -177
pair may holding -85
pair may identifier -379
pair may if 325
pair may ignore -84
pair may instructions 854
pair may model 66
pair may must 365
pair may not 104
pair may obey 31
pair may own-parameter 673
pair may prefer 573
pair may put 26
pair may read -121
pair may results -84
pair may run -198
pair may send -238
pair may sibling -330
pair may store -325
pair may tell 355
pair may tool 98
pair may user 335
pair may whole -425
pair memory file -47
pair memory read 510
pair memory user 621
pair message account 563
pair message after 311
pair message also 1171
pair message answer 231
pair message ask 420
pair message because 739
pair message before -147
pair message call 1123
pair message change -100
pair message collect 142
pair message command -43
pair message conversation 683
pair message disable -824
pair message email-address 1723
pair message every 356
pair message file 656
pair message first 648
pair message holding 846
pair message identifier -100
pair message if 250
pair message instead -213
pair message instructions -644
pair message link 330
pair message may -54
pair message model 186
pair message must 479
pair message not -35
pair message obey 375
pair message outside 272
pair message own-parameter 70
pair message parameter 343
pair message path 741
pair message pay 147
pair message permit -41
pair message personal 632
pair message please 1327
pair message put 569
pair message read -34
pair message request 563
pair message results 60
pair message run 357
pair message secret 229
pair message secret-place 1369
pair message send 257
pair message service 368
pair message session 473
pair message set 206
pair message sibling 44
pair message standing 538
pair message store 450
pair message tell 138
pair message this-tool 511
pair message threat -455
pair message tool 1122
pair message url 945
pair message user 293
pair message whole 151
pair message without -409
pair model account 837
pair model after 756
pair model also 984
pair model answer 797
pair model ask 174
pair model because 308
pair model before 76
pair model call 42
pair model change 741
pair model collect 984
pair model command 861
pair model conversation 422
pair model disable 766
pair model every 522
pair model file 434
pair model first 383
pair model holding 1002
pair model identifier 45
pair model if 605
pair model ignore 1443
pair model instead 458
pair model instructions 861
pair model link -252
pair model machine 1094
pair model may -154
pair model message 398
pair model must 404
pair model obey 354
pair model outside 303
pair model own-parameter 544
pair model parameter 454
pair model path 578
pair model pay -184
pair model permit 1280
pair model personal 1062
pair model please 481
pair model prefer 445
pair model put 769
pair model read 253
pair model recipient 563
pair model regardless 255
pair model remove 1330
pair model request 814
pair model results 809
pair model rival 905
pair model run 672
pair model secret 865
pair model secret-place 926
pair model send 664
pair model service 803
pair model session 717
pair model set 208
pair model sibling -433
pair model silently 1901
pair model standing 1285
pair model store 78
pair model tell 512
pair model this-tool 243
pair model tool 307
pair model url 1384
pair model user 752
pair model whenever 393
pair model whole 416
pair must account 614
pair must after 21
pair must also 553
pair must answer -40
pair must ask 501
pair must because 966
pair must before 44
pair must call -109
pair must change 488
pair must collect 1105
pair must command -129
pair must consent -503
pair must conversation 911
pair must disable -48
pair must email-address 910
pair must every 586
pair must file 954
pair must first 201
pair must hide -567
pair must holding 48
pair must identifier 196
pair must if 182
pair must ignore 434
pair must instead 715
pair must instructions -38
pair must link -81
pair must machine 74
pair must may 789
pair must message 122
pair must model 77
pair must obey 374
pair must own-name 824
pair must own-parameter 151
pair must parameter 596
pair must path 1028
pair must pay 1179
pair must permit -163
pair must personal 930
pair must prefer 488
pair must put 285
pair must read 199
pair must recipient 302
pair must remove 323
pair must request -325
pair must results 398
pair must run 427
pair must secret 915
pair must secret-place 1028
pair must send 207
pair must service 474
pair must session -243
pair must set 87
pair must sibling -224
pair must standing 790
pair must store 1380
pair must tell 377
pair must this-tool 31
pair must threat -701
pair must tool 514
pair must user 378
pair must visit 613
pair must whenever 693
pair must whole 410
pair not account 622
pair not after -48
pair not also 254
pair not because -101
pair not before -382
pair not call -200
pair not change -401
pair not collect -311
pair not consent -205
pair not conversation -504
pair not disable -201
pair not every -293
pair not file -291
pair not first -102
pair not hide 397
pair not holding -346
pair not identifier -185
pair not if -166
pair not ignore 710
pair not instead 472
pair not instructions -310
pair not link 63
pair not machine -752
pair not may -502
pair not memory -585
pair not message -74
pair not model -144
pair not must 125
pair not obey -212
pair not own-parameter -280
pair not parameter -449
pair not pay 227
pair not permit -316
pair not please 745
pair not prefer -81
pair not put -264
pair not read -232
pair not recipient -219
pair not regardless -669
pair not remove -551
pair not request -21
pair not results -180
pair not run 572
pair not secret -445
pair not send -305
pair not service 101
pair not set -289
pair not sibling -248
pair not store -351
pair not tell 57
pair not this-tool -254
pair not threat -79
pair not tool 140
pair not user -33
pair not visit -197
pair not whenever 366
pair not whole -194
pair not without -200
pair obey account 457
pair obey after 663
pair obey also 651
pair obey answer 422
pair obey ask 238
pair obey because 206
pair obey before 598
pair obey call 385
pair obey change -422
pair obey collect 852
pair obey command 146
pair obey conversation 394
pair obey disable 24
pair obey every 819
pair obey first 636
pair obey holding 1003
pair obey identifier 605
pair obey instructions 246
pair obey link 786
pair obey may 91
pair obey memory 23
pair obey message 454
pair obey model 325
pair obey must -34
pair obey not -179
pair obey own-parameter 39
pair obey parameter 646
pair obey path 390
pair obey personal 604
pair obey put 684
pair obey read 96
pair obey remove 47
pair obey request 505
pair obey results 496
pair obey run 391
pair obey secret 153
pair obey send 298
pair obey service 1238
pair obey sibling -51
pair obey standing 641
pair obey store -223
pair obey tell 93
pair obey this-tool -58
pair obey threat 206
pair obey tool 669
pair obey user 323
pair obey visit -47
pair obey whenever -44
pair obey whole 360
pair obey without -113
pair outside account 1417
pair outside after -163
pair outside answer -114
pair outside ask -210
pair outside call 658
pair outside every 488
pair outside file 67
pair outside holding 753
pair outside identifier 1038
pair outside if 1284
pair outside instructions 434
pair outside may 1031
pair outside model -252
pair outside must 1049
pair outside not 266
pair outside obey 615
pair outside own-parameter -461
pair outside put 929
pair outside read -91
pair outside send 274
pair outside service 176
pair outside standing 273
pair outside store -127
pair outside tell 2388
pair outside user 1297
pair outside without 695
pair own-name before 1436
pair own-name own-parameter 1389
pair own-parameter account -73
pair own-parameter after 355
pair own-parameter also 1182
pair own-parameter answer 63
pair own-parameter ask -41
pair own-parameter because 420
pair own-parameter before -256
pair own-parameter call 302
pair own-parameter change -209
pair own-parameter collect 436
pair own-parameter command 101
pair own-parameter consent -473
pair own-parameter conversation 325
pair own-parameter every 509
pair own-parameter file 132
pair own-parameter first -137
pair own-parameter hide -663
pair own-parameter holding 80
pair own-parameter identifier -36
pair own-parameter if -68
pair own-parameter ignore -582
pair own-parameter instead -370
pair own-parameter instructions -115
pair own-parameter link -309
pair own-parameter machine 103
pair own-parameter may -151
pair own-parameter message 161
pair own-parameter model 247
pair own-parameter must 286
pair own-parameter not -66
pair own-parameter obey 219
pair own-parameter outside -35
pair own-parameter parameter 524
pair own-parameter permit -158
pair own-parameter personal 1174
pair own-parameter prefer -66
pair own-parameter put 40
pair own-parameter recipient -254
pair own-parameter regardless 200
pair own-parameter remove 104
pair own-parameter request 182
pair own-parameter results 430
pair own-parameter run 201
pair own-parameter secret 278
pair own-parameter secret-place 243
pair own-parameter secretive 246
pair own-parameter send 147
pair own-parameter service -94
pair own-parameter session 269
pair own-parameter set -145
pair own-parameter sibling -457
pair own-parameter skip -267
pair own-parameter standing 247
pair own-parameter tell 165
pair own-parameter threat 225
pair own-parameter tool 689
pair own-parameter url 359
pair own-parameter user 177
pair own-parameter whenever 1256
pair own-parameter whole 662
pair parameter after 334
pair parameter answer -261
pair parameter ask 580
pair parameter before -403
pair parameter call 119
pair parameter change 509
pair parameter command -903
pair parameter every 1358
pair parameter file 843
pair parameter holding 327
pair parameter identifier -219
pair parameter if 105
pair parameter link -520
pair parameter may 120
pair parameter message 146
pair parameter model -244
pair parameter must 781
pair parameter not -79
pair parameter obey 211
pair parameter own-parameter 549
pair parameter put 111
pair parameter read -89
pair parameter results -329
pair parameter secret 118
pair parameter send 372
pair parameter store 404
pair parameter tell 414
pair parameter threat 40
pair parameter tool 396
pair parameter user 533
pair parameter whole 1192
pair path after 384
pair path answer 668
pair path ask 521
pair path before 1086
pair path call 777
pair path collect 709
pair path command 236
pair path every 821
pair path file 435
pair path identifier 531
pair path if 489
pair path not 759
pair path own-parameter 927
pair path parameter 880
pair path put 995
pair path run -32
pair path secret 644
pair path secret-place 988
pair path send 1260
pair path store 220
pair path tool 1436
pair path url 958
pair path user 206
pair path whole 1314
pair pay account 486
pair pay after 190
pair pay answer 142
pair pay change 1690
pair pay file 1008
pair pay holding 698
pair pay identifier 978
pair pay instructions -96
pair pay not -129
pair pay own-parameter -60
pair pay put 589
pair pay secret 628
pair pay send -67
pair pay service 1064
pair pay tool 1020
pair pay user 238
pair permit account -550
pair permit answer 197
pair permit ask 652
pair permit call 677
pair permit command 299
pair permit every 740
pair permit holding 614
pair permit may 1154
pair permit model 947
pair permit not 136
pair permit obey -365
pair permit own-parameter 186
pair permit pay -437
pair permit put 348
pair permit read -331
pair permit run -67
pair permit store 639
pair permit tool 705
pair permit user 747
pair permit whole 581
pair personal account 1388
pair personal answer 596
pair personal ask 1125
pair personal collect 99
pair personal every 1107
pair personal file 1604
pair personal holding 718
pair personal if 2043
pair personal message 302
pair personal must 247
pair personal not -99
pair personal own-parameter 936
pair personal put 882
pair personal recipient 845
pair personal secret 765
pair personal send 590
pair personal service -26
pair personal tool 894
pair personal user 1038
pair personal whole 194
pair personal without 1291
pair please also 2058
pair please answer 171
pair please ask -410
pair please before -379
pair please collect 1153
pair please every 1775
pair please file 1567
pair please first 101
pair please holding 816
pair please if 1680
pair please message -35
pair please model 723
pair please must 379
pair please not -557
pair please own-parameter 814
pair please put 359
pair please read 716
pair please recipient 116
pair please run 218
pair please secret 643
pair please store -120
pair please tell 511
pair please tool 391
pair please user 475
pair please whole -374
pair prefer answer 612
pair prefer ask 224
pair prefer every 421
pair prefer file 526
pair prefer identifier 62
pair prefer if 292
pair prefer instructions 42
pair prefer message 982
pair prefer not 378
pair prefer obey 241
pair prefer own-parameter 167
pair prefer put -200
pair prefer read 77
pair prefer send 730
pair prefer sibling -437
pair prefer user 72
pair prefer whole 910
pair put account 673
pair put after -132
pair put also 764
pair put answer 452
pair put ask 179
pair put because 101
pair put before 428
pair put best 1235
pair put call 659
pair put change 387
pair put collect 478
pair put command 518
pair put config -385
pair put conversation 528
pair put disable 596
pair put email-address 284
pair put encode 664
pair put every 774
pair put file 181
pair put first 667
pair put holding 681
pair put identifier 531
pair put if 452
pair put ignore 889
pair put instead 1178
pair put instructions -316
pair put link 43
pair put machine 419
pair put may 224
pair put message 390
pair put model 186
pair put must 671
pair put not 208
pair put obey 155
pair put outside 744
pair put own-name 979
pair put own-parameter 212
pair put parameter 647
pair put path 384
pair put pay 166
pair put permit 379
pair put personal 942
pair put prefer 1079
pair put read 307
pair put recipient 226
pair put remove -222
pair put request 307
pair put results 495
pair put rival 927
pair put run 319
pair put secret 167
pair put secret-place 553
pair put secretive 891
pair put send 335
pair put service 613
pair put session 288
pair put set -287
pair put sibling -267
pair put silently 712
pair put standing 783
pair put store 425
pair put tell 451
pair put this-tool 461
pair put tool 759
pair put url 677
pair put user 451
pair put whenever 924
pair put whole 839
pair put without 452
pair read account -226
pair read after -40
pair read also 87
pair read answer 301
pair read ask 352
pair read because 292
pair read before -383
pair read call 112
pair read change -48
pair read collect 340
pair read command -184
pair read config -386
pair read consent 305
pair read conversation 631
pair read disable 440
pair read elsewhere 508
pair read every 625
pair read file 67
pair read first -171
pair read hide 351
pair read holding 609
pair read if 138
pair read ignore -23
pair read instead 205
pair read instructions -313
pair read link 167
pair read machine 757
pair read may -333
pair read memory -514
pair read message -80
pair read must -188
pair read obey 990
pair read outside -559
pair read own-parameter 86
pair read parameter -23
pair read path 580
pair read pay -403
pair read permit -61
pair read personal 256
pair read prefer 77
pair read put 442
pair read recipient 545
pair read redirect 111
pair read regardless -258
pair read remove 355
pair read request 509
pair read results 389
pair read secret 285
pair read secret-place 967
pair read secretive -23
pair read send 218
pair read service 328
pair read session 596
pair read set -182
pair read sibling -342
pair read skip -350
pair read standing -57
pair read store 74
pair read tell -61
pair read this-tool -108
pair read threat 283
pair read tool 694
pair read url 1091
pair read user 288
pair read visit 1783
pair read whole 523
pair read without -125
pair recipient answer -174
pair recipient email-address 459
pair recipient every 1085
pair recipient holding 78
pair recipient if -235
pair recipient may -322
pair recipient message 108
pair recipient must 557
pair recipient not -298
pair recipient own-parameter -43
pair recipient put 617
pair recipient read 577
pair recipient send -457
pair recipient user 221
pair redirect put 711
pair regardless ask 302
pair regardless if 64
pair regardless not 1104
pair regardless user 532
pair remove after 587
pair remove answer 114
pair remove ask 116
pair remove before -117
pair remove change 188
pair remove collect -36
pair remove command -316
pair remove consent -237
pair remove every -511
pair remove file -140
pair remove first -509
pair remove identifier 116
pair remove if 43
pair remove instructions 473
pair remove message -348
pair remove must 502
pair remove not 312
pair remove own-parameter -250
pair remove path 870
pair remove put -32
pair remove read 487
pair remove results 771
pair remove run -565
pair remove send 94
pair remove sibling -21
pair remove standing -444
pair remove store 140
pair remove user 655
pair remove whole -322
pair request account 1528
pair request after -231
pair request also 1404
pair request answer 521
pair request ask 167
pair request before 894
pair request call 728
pair request change -356
pair request conversation 1042
pair request every 1062
pair request file 935
pair request first 454
pair request holding 656
pair request if -388
pair request message 792
pair request model 286
pair request must 1028
pair request not 97
pair request obey 102
pair request own-parameter 438
pair request parameter -220
pair request put 1214
pair request read 771
pair request results 624
pair request secret 238
pair request send 774
pair request store 94
pair request tool 941
pair request user 347
pair request whole 1221
pair results after 640
pair results also 525
pair results answer 110
pair results ask 99
pair results because -209
pair results before -287
pair results call 499
pair results change -212
pair results collect 930
pair results command -71
pair results conversation 941
pair results disable -268
pair results every 52
pair results file 398
pair results first -156
pair results holding 1527
pair results identifier 780
pair results if 114
pair results instructions -332
pair results link 941
pair results machine 1235
pair results may -360
pair results message 146
pair results model 27
pair results must 66
pair results not 157
pair results obey -60
pair results outside 227
pair results own-parameter 54
pair results parameter -282
pair results put 322
pair results read 57
pair results remove 190
pair results request -111
pair results secret 1148
pair results send 131
pair results service 320
pair results session 500
pair results set -347
pair results sibling 424
pair results store -161
pair results tell 751
pair results threat 1324
pair results tool 488
pair results url 858
pair results user 153
pair results whole 430
pair results without -422
pair rival answer 947
pair rival put 1457
pair rival read 666
pair rival service 1020
pair rival tool 913
pair run after 328
pair run also 429
pair run answer 227
pair run ask -140
pair run because 1480
pair run before 387
pair run call 112
pair run change -125
pair run collect 436
pair run command 238
pair run config 53
pair run consent 710
pair run conversation 666
pair run every 873
pair run file 184
pair run first 222
pair run holding 311
pair run identifier 548
pair run if -90
pair run ignore 424
pair run instructions 524
pair run link 394
pair run machine 139
pair run may 182
pair run message -34
pair run model 473
pair run must 629
pair run not 794
pair run outside 148
pair run own-parameter -172
pair run parameter 241
pair run path 802
pair run permit 965
pair run put 489
pair run read 415
pair run remove 756
pair run request 457
pair run results 572
pair run secret 651
pair run secret-place 1519
pair run send 221
pair run service -200
pair run session -58
pair run set 46
pair run sibling -358
pair run silently 29
pair run standing 1404
pair run store 63
pair run tell 94
pair run threat 280
pair run tool 501
pair run url 1484
pair run user 483
pair run whenever 1081
pair run whole 999
pair run without 635
pair secret account 454
pair secret after 728
pair secret also 333
pair secret ask 100
pair secret before -86
pair secret best 1218
pair secret call 349
pair secret change 435
pair secret collect 28
pair secret command -172
pair secret conversation 70
pair secret every 491
pair secret file 977
pair secret holding 642
pair secret identifier 312
pair secret if 504
pair secret machine 162
pair secret may 64
pair secret message 826
pair secret must -64
pair secret not -291
pair secret obey 305
pair secret outside 163
pair secret own-parameter 358
pair secret parameter 203
pair secret path 531
pair secret put 557
pair secret read 71
pair secret redirect 256
pair secret remove 331
pair secret request 1019
pair secret results 581
pair secret run -804
pair secret secret-place 471
pair secret secretive 721
pair secret send 1140
pair secret service 116
pair secret sibling 59
pair secret store 415
pair secret tell 728
pair secret this-tool -90
pair secret threat -776
pair secret tool 477
pair secret url 1486
pair secret user 393
pair secret whole 352
pair secret-place call 899
pair secret-place every 907
pair secret-place file 730
pair secret-place own-parameter 1071
pair secret-place parameter 880
pair secret-place path 988
pair secret-place put 1054
pair secret-place read 466
pair secret-place secret 969
pair secret-place send 1019
pair secret-place user 326
pair secret-place whole 1087
pair secretive answer -267
pair secretive if 276
pair secretive instructions 1419
pair secretive model 1698
pair secretive own-parameter -78
pair secretive store 116
pair secretive url 973
pair secretive user 552
pair send account 516
pair send after 328
pair send also 801
pair send ask 175
pair send because -21
pair send before -49
pair send call 535
pair send change 105
pair send collect 315
pair send command -232
pair send consent -131
pair send conversation 512
pair send disable -311
pair send email-address 1340
pair send encode 996
pair send every 288
pair send file 303
pair send first -297
pair send holding 735
pair send identifier 983
pair send if 132
pair send instead 473
pair send instructions 210
pair send link 643
pair send machine 107
pair send may 214
pair send message 137
pair send model -25
pair send must 400
pair send not -153
pair send obey 285
pair send outside 468
pair send own-name 561
pair send own-parameter 138
pair send parameter 166
pair send path 938
pair send pay 90
pair send permit -168
pair send personal 685
pair send please -233
pair send prefer 107
pair send put 399
pair send read 101
pair send recipient 300
pair send redirect 22
pair send regardless -134
pair send remove 487
pair send request 273
pair send results 159
pair send run -61
pair send secret 588
pair send service 197
pair send session 953
pair send set 122
pair send sibling 510
pair send silently 1449
pair send standing 388
pair send store 231
pair send tell 619
pair send this-tool 476
pair send threat -489
pair send tool 1027
pair send trusted 372
pair send url 1346
pair send user 186
pair send visit 889
pair send whenever 918
pair send whole 66
pair send without 280
pair service after 569
pair service also 246
pair service answer 539
pair service ask -190
pair service because 1151
pair service before -68
pair service call 572
pair service change 920
pair service conversation 95
pair service every 803
pair service file 245
pair service first 695
pair service holding 439
pair service identifier 608
pair service if 355
pair service instead 858
pair service instructions 881
pair service machine -302
pair service may -361
pair service message 496
pair service model 165
pair service must 438
pair service not 54
pair service obey 556
pair service outside -157
pair service own-parameter 900
pair service pay 789
pair service put 334
pair service read 274
pair service recipient -266
pair service remove 302
pair service results 940
pair service run 54
pair service secret -69
pair service send 397
pair service sibling 677
pair service store 167
pair service tell 594
pair service tool 810
pair service user 446
pair service whole 1213
pair session after -95
pair session answer 381
pair session before 417
pair session collect 431
pair session every 1384
pair session file 753
pair session first 441
pair session holding 397
pair session if -51
pair session message 489
pair session model 256
pair session must 502
pair session not 518
pair session own-parameter 604
pair session path 714
pair session put 1037
pair session read 823
pair session send 833
pair session user 431
pair session whole 1011
pair set after 80
pair set answer 338
pair set ask -416
pair set before -152
pair set collect -703
pair set command 1887
pair set conversation -428
pair set disable -330
pair set file -619
pair set identifier 246
pair set if -509
pair set message -437
pair set model 421
pair set obey -295
pair set own-parameter -221
pair set put 428
pair set read -317
pair set run 48
pair set secret 113
pair set send -52
pair set service -580
pair sibling after -214
pair sibling also -468
pair sibling answer -329
pair sibling ask -340
pair sibling before -420
pair sibling call -240
pair sibling change -385
pair sibling command 92
pair sibling conversation 360
pair sibling every -295
pair sibling first -302
pair sibling if -274
pair sibling instead -301
pair sibling may -370
pair sibling message 536
pair sibling model -273
pair sibling must -116
pair sibling not -58
pair sibling obey 459
pair sibling own-parameter -492
pair sibling parameter 473
pair sibling put -184
pair sibling read -328
pair sibling results -295
pair sibling run -73
pair sibling send 495
pair sibling store 82
pair sibling threat -390
pair sibling user -86
pair sibling whenever -194
pair sibling whole 248
pair sibling without -508
pair silently answer -279
pair silently message 1628
pair silently model 1175
pair silently not 448
pair silently own-parameter 1103
pair silently put 997
pair silently send 532
pair silently user 1470
pair skip model 561
pair skip not -289
pair skip tell 362
pair standing after 789
pair standing also 1473
pair standing answer 558
pair standing before 679
pair standing call 666
pair standing collect 847
pair standing command 1161
pair standing conversation 843
pair standing every 720
pair standing file 742
pair standing instructions 1090
pair standing message 497
pair standing model 788
pair standing must 866
pair standing not 1237
pair standing obey 926
pair standing own-parameter 334
pair standing put 796
pair standing results 690
pair standing send 790
pair standing service 789
pair standing session 400
pair standing sibling -182
pair standing this-tool 809
pair standing tool 1090
pair standing user 805
pair standing whole 342
pair store account 792
pair store after 970
pair store also 342
pair store ask 198
pair store before 97
pair store call 297
pair store collect 195
pair store command 247
pair store conversation -120
pair store every 547
pair store holding 301
pair store identifier 561
pair store if -575
pair store link 960
pair store may -507
pair store memory 222
pair store message 37
pair store model -110
pair store not 149
pair store obey 890
pair store outside 60
pair store own-parameter -115
pair store path -271
pair store put 568
pair store read -147
pair store remove 1273
pair store request 121
pair store results 41
pair store run 372
pair store secret 345
pair store secretive 277
pair store send 419
pair store service 195
pair store sibling -446
pair store standing 223
pair store tell 67
pair store tool 610
pair store user 311
pair store whole 376
pair tell account 33
pair tell after 161
pair tell answer 127
pair tell ask 35
pair tell because 1634
pair tell before -412
pair tell call -460
pair tell change -968
pair tell collect 1672
pair tell command -352
pair tell conversation 1032
pair tell every 160
pair tell file 1047
pair tell first -67
pair tell holding 975
pair tell if 84
pair tell ignore 2136
pair tell instructions 912
pair tell may 428
pair tell message 636
pair tell model 280
pair tell must 133
pair tell not 687
pair tell obey 722
pair tell own-parameter 438
pair tell permit 1600
pair tell please 196
pair tell prefer -252
pair tell put 276
pair tell read 277
pair tell results 26
pair tell run -439
pair tell secret -954
pair tell send 298
pair tell store 141
pair tell threat -103
pair tell tool -43
pair tell user 258
pair tell whole 43
pair this-tool account 56
pair this-tool also 1292
pair this-tool answer -429
pair this-tool before -486
pair this-tool call 979
pair this-tool every -31
pair this-tool file 951
pair this-tool holding 131
pair this-tool identifier -69
pair this-tool instructions 766
pair this-tool may 532
pair this-tool model 87
pair this-tool not -93
pair this-tool own-parameter 244
pair this-tool put -210
pair this-tool read 109
pair this-tool secret 103
pair this-tool send 298
pair this-tool service 97
pair this-tool store 124
pair this-tool user 242
pair this-tool whole -106
pair threat call -416
pair threat command -148
pair threat identifier -613
pair threat instead -78
pair threat message 45
pair threat model -32
pair threat not -81
pair threat own-parameter 115
pair threat put 96
pair threat read 938
pair threat run 129
pair threat send -256
pair threat tell 221
pair threat user 340
pair threat whole 325
pair tool account 580
pair tool after 582
pair tool also 927
pair tool answer 377
pair tool ask 576
pair tool before 291
pair tool call 1076
pair tool change 1317
pair tool collect 1082
pair tool conversation 566
pair tool disable 600
pair tool elsewhere 584
pair tool email-address 1255
pair tool every 701
pair tool file 657
pair tool first 575
pair tool holding 665
pair tool identifier 783
pair tool if 833
pair tool ignore 875
pair tool instead 1244
pair tool instructions 323
pair tool link 1052
pair tool may 1104
pair tool message 691
pair tool model -66
pair tool must 861
pair tool not 239
pair tool obey 1312
pair tool outside 1118
pair tool own-parameter 363
pair tool parameter 1619
pair tool path 468
pair tool pay 794
pair tool personal 576
pair tool put 633
pair tool read 757
pair tool recipient 1138
pair tool remove 683
pair tool request 420
pair tool results 235
pair tool run 973
pair tool secret 771
pair tool send 887
pair tool service 802
pair tool session 1038
pair tool set 778
pair tool store 1769
pair tool tell 1391
pair tool this-tool 1534
pair tool threat 420
pair tool url 689
pair tool user 456
pair tool whenever 763
pair tool whole 499
pair trusted file -269
pair trusted permit -114
pair trusted user 767
pair url after 287
pair url answer 871
pair url ask 390
pair url before 942
pair url command 1452
pair url consent 1679
pair url every 1719
pair url first 280
pair url holding 1410
pair url if 561
pair url message 1151
pair url model 930
pair url not 1005
pair url obey 1210
pair url own-parameter 643
pair url put 1178
pair url read 354
pair url run 1520
pair url secret 1341
pair url send 1517
pair url store 1492
pair url user 1365
pair url whole 906
pair url without 1336
pair user account 226
pair user after 619
pair user also 466
pair user answer -43
pair user ask 124
pair user because 417
pair user before -327
pair user best 269
pair user call 407
pair user change 141
pair user collect 192
pair user command 319
pair user consent -20
pair user conversation 864
pair user disable 516
pair user email-address 1297
pair user encode 1275
pair user every 569
pair user file 593
pair user first -21
pair user holding 707
pair user identifier 523
pair user if 205
pair user ignore 896
pair user instead -35
pair user instructions 475
pair user link -83
pair user machine 1087
pair user may -196
pair user memory 729
pair user message 393
pair user model 185
pair user must 485
pair user not 190
pair user obey 467
pair user outside 629
pair user own-name 1766
pair user own-parameter 449
pair user parameter 745
pair user path 758
pair user pay 727
pair user permit 52
pair user personal 634
pair user prefer 104
pair user put 350
pair user read 383
pair user recipient -201
pair user redirect 601
pair user regardless 422
pair user remove 852
pair user request 383
pair user results 455
pair user run 341
pair user secret 519
pair user secret-place 712
pair user secretive 700
pair user send 189
pair user service 448
pair user set -363
pair user sibling -332
pair user skip 686
pair user standing 401
pair user store 263
pair user tell 534
pair user this-tool 868
pair user threat 1234
pair user tool 1433
pair user trusted -87
pair user url 1100
pair user visit 474
pair user whole 541
pair user without 389
pair visit answer 533
pair visit call 640
pair visit instructions -468
pair visit message 248
pair visit model 463
pair visit obey 573
pair visit own-parameter 47
pair visit send 1100
pair visit user 924
pair visit whole 392
pair whenever answer 416
pair whenever ask 520
pair whenever before 1192
pair whenever call 274
pair whenever every 405
pair whenever file -542
pair whenever first 1314
pair whenever message 420
pair whenever model 678
pair whenever own-parameter 1213
pair whenever personal 984
pair whenever put 271
pair whenever read 825
pair whenever request 711
pair whenever results 367
pair whenever tool 602
pair whenever user 1016
pair whenever whole 70
pair whole account 375
pair whole after 549
pair whole also 101
pair whole answer 802
pair whole ask 439
pair whole before 505
pair whole call 432
pair whole change 365
pair whole collect 695
pair whole command 634
pair whole consent -959
pair whole conversation 1185
pair whole encode 934
pair whole every 717
pair whole file 608
pair whole first 627
pair whole holding 1213
pair whole identifier 216
pair whole if -232
pair whole ignore 402
pair whole instructions -760
pair whole link 269
pair whole machine 1175
pair whole message 603
pair whole model 262
pair whole must 250
pair whole not 303
pair whole obey 703
pair whole outside 578
pair whole own-name 1793
pair whole own-parameter 400
pair whole parameter 844
pair whole path 370
pair whole pay 569
pair whole personal 1097
pair whole put 601
pair whole read 244
pair whole recipient 311
pair whole request 491
pair whole results 986
pair whole run 1060
pair whole secret 1113
pair whole secret-place 495
pair whole send 275
pair whole service 476
pair whole session 1179
pair whole sibling -49
pair whole standing 468
pair whole store 446
pair whole tell -852
pair whole threat -624
pair whole tool 481
pair whole url 921
pair whole user 605
pair whole visit 1872
pair whole whenever 1269
pair without answer -206
pair without ask 138
pair without consent 220
pair without if 26
pair without message 982
pair without not -59
pair without obey 105
pair without put 287
pair without read 368
pair without send -323
pair without threat -276
pair without user 155
word a -102
word aaaa 1150
word about 200
word above 64
word abstract -317
word accepted 147
word access -134
word account 85
word account's 811
word accounts 579
word across -104
word act 351
word actions -632
word active -319
word add 407
word added 484
word address 151
word adds -163
word administrator 168
word after 77
word afterwards 561
word again 33
word against -264
word age -113
word agenda -317
word agent 118
word agents 156
word agreed 123
word ahead 1246
word ai 1088
word al 572
word alert 65
word all 56
word allow -76
word allowed -483
word along 1389
word already 392
word als 914
word also 698
word always -77
word among 751
word amount 135
word an -125
word analysis -426
word and 156
word anonymous -549
word another 42
word answer 25
word answering 213
word answers 230
word antes 297
word any 542
word anyone -153
word anything -69
word anywhere -117
word ao -112
word api -99
word app -253
word appears 720
word append 824
word appended 234
word application -182
word applies -224
word apply -219
word approval -67
word approve 280
word archive -418
word are -31
word area 41
word aren't -360
word args 85
word argument 588
word arguments -298
word around 103
word article -442
word articles -516
word artist -225
word as 238
word ask -98
word asked 178
word asking 118
word asks -465
word assistant 948
word assistants 1648
word at -31
word attach 866
word au 884
word auch 2104
word audio 189
word audit 1027
word auf 2494
word aus -324
word auth 120
word author 416
word authority 140
word automatically -297
word available 129
word avant -305
word avoid 625
word away -383
word b 40
word back -452
word background 528
word backup 714
word badge -180
word balance -170
word balances -537
word bank 225
word banking 575
word bar -357
word base -388
word based -190
word bash 801
word bcc -313
word bcp -155
word be 89
word because -131
word been 506
word before -114
word begin -236
word beginning 1129
word behalf 985
word behind 405
word being 903
word below 107
word beside -515
word best 1239
word better 148
word between -21
word bibliographic 117
word big -464
word bike 733
word binary -501
word birth -138
word bitte 893
word block -248
word blocked -453
word blocks -407
word board 108
word boards -301
word body -298
word book 743
word booking -100
word books -522
word bot 269
word bother 369
word box -80
word branch 36
word brand -392
word browser -88
word budget -470
word build -62
word builds -406
word built 326
word busca 560
word but -215
word by 144
word c 1123
word cache 437
word calendar 890
word call -145
word called 419
word caller 547
word callers 336
word calling 538
word calls 466
word came 1229
word campo 503
word can -179
word can't -449
word cancel -110
word cannot -458
word car 536
word card 203
word cards -238
word carrier 1101
word carriers -452
word carries -363
word carry -160
word cas 114
word case 160
word cases 508
word cat 1316
word catalogue -460
word ce 1963
word cells -161
word centre -299
word chain -181
word change -117
word changed -439
word changes 226
word channel -87
word charge -227
word chart 340
word chat 359
word chats 1596
word cheapest 1198
word check -281
word checked -284
word chmod 816
word choose -43
word chosen -121
word ci 79
word citation -237
word city 31
word claim -444
word class -239
word clause -116
word clauses -297
word clean -224
word client 348
word client's 545
word cliente 378
word clients -40
word clinical -180
word clipboard 273
word close -62
word closed -417
word closes -463
word cm 78
word code -82
word codes -395
word colleagues 80
word collect 311
word collection -238
word collects 304
word colour 308
word colours -309
word column -121
word columns -589
word come 454
word comes -90
word coming 956
word command -72
word commands -158
word comment -47
word comments -45
word commit 283
word commits -26
word commodity -460
word company 1456
word company's -236
word compare -499
word compares -393
word complete 765
word compound -592
word computer 467
word computes -281
word con 684
word conditions 1100
word confidence -755
word config 494
word configuration 83
word configured -264
word confirm -555
word confirmation 231
word confirmed 103
word connected 775
word connection 555
word connectors 334
word consent 351
word console -309
word consulta 620
word conta 2222
word contact 576
word contacts 973
word contain 130
word container -149
word content 583
word contents 1065
word context 443
word contract -354
word control 858
word conversation 147
word converts 416
word cookies 201
word coordinates -480
word copia -527
word copies 524
word copy 162
word cost -608
word costs 276
word could 263
word count 42
word country -329
word counts -338
word court 191
word create 312
word created 38
word creates -151
word credentials -165
word credit 285
word critical 163
word crm -610
word cron 508
word crontab 1695
word css -95
word csv 717
word curl 1446
word currency 369
word current -30
word customers 53
word customs -373
word cut -416
word cv -422
word d 1842
word d'un 404
word da 659
word daily -296
word dans 557
word das 820
word data -25
word database 272
word date -384
word dates -485
word datos 595
word day -225
word days -297
word dd 230
word ddl -723
word de 256
word decide -823
word decisions -138
word default -250
word defaults -488
word definition -492
word del 223
word delete 45
word deleted -285
word deletes -473
word delivery 160
word dem 502
word demands -460
word den 412
word departures -312
word dependencies 94
word deploy -188
word deployment -495
word depois 268
word deprecated -252
word depth -239
word der 138
word des 750
word describe 201
word description 176
word desk 153
word details 279
word deve -780
word developer 1218
word developer's 1418
word device -465
word devuelve 378
word diagnoses 1708
word diary -461
word dice -99
word dict -282
word die 122
word diff -427
word differ 584
word different -353
word digit -394
word digits -476
word directory 224
word disabled 483
word disk -195
word display 545
word distance -437
word do -176
word docker -379
word docs -54
word document -177
word documentation -375
word documents 495
word docx 1301
word does -250
word doesn't -507
word doi -284
word doing 612
word domain 313
word don't -360
word done 425
word donne 2026
word dont 924
word door 22
word dos 854
word double 141
word down 1186
word download 539
word downloads 678
word draft -484
word drafts 62
word drawing -383
word draws -389
word driving -330
word drop 447
word dropped -544
word drops -574
word dry 26
word du 402
word due -92
word dump 668
word during 614
word duty -283
word dxf -177
word e 210
word each 593
word earlier 174
word echo 790
word ecли 752
word edit 182
word editing -505
word editor -215
word edits -225
word effect -341
word ein 619
word eine -447
word einen 63
word einer 1590
word el 516
word element -514
word else 49
word em -165
word email -42
word emoji -437
word employee -168
word employee's 78
word employer 867
word empty -318
word en 367
word encoded 1145
word end 188
word endpoint 973
word engine 170
word engineer -609
word english -122
word enough -531
word enter 1064
word entered 813
word entities -598
word entity -448
word entre 757
word entries 412
word entry 532
word env 62
word environment -29
word equal -411
word errors -338
word es 1538
word esta 115
word este 656
word estimates -271
word et 1010
word eu 216
word eur 669
word evaluates -455
word even 278
word event 382
word events -416
word every 219
word everyone 84
word everything 71
word exact -658
word exactly -518
word example -407
word execute 1588
word executed 150
word exists 664
word expected 1115
word expense 64
word explain -382
word explains -375
word export 772
word exports -467
word expression -172
word extended 325
word extension -445
word extra 477
word f 945
word face 191
word fact -233
word facts -199
word failed -282
word fails -459
word failures -394
word false 33
word family -171
word far 902
word farm -30
word farmer 794
word feature -359
word fee 1205
word feed -88
word fetch 22
word fetches -141
word few -282
word field 40
word fields 67
word figure 1055
word file 78
word files 233
word filled 41
word filter 319
word final 821
word finding -425
word findings 38
word finds -278
word fine -27
word first -108
word fit -466
word five -76
word fix -24
word flag 433
word flagged -180
word floor -469
word folder 240
word folders -415
word follow 727
word followed 383
word for 44
word force 140
word forecast -247
word form -248
word format -136
word formats -194
word formatter 505
word formula -383
word forward 113
word forwarded 1031
word found 115
word four -559
word frame 611
word free 46
word fresh -466
word from 141
word front 61
word full 82
word fun 398
word function -566
word fur -244
word further 548
word g 474
word game -133
word gas 159
word gave 810
word generated -552
word generates 737
word get -297
word gets -239
word gift 981
word git 457
word github 1300
word give -92
word given 57
word gives -64
word glossary 68
word go -93
word goes 479
word gone -655
word good -306
word goods -456
word got 368
word gps 177
word graph -499
word gross -376
word group -221
word guess -458
word guessed -296
word guest -528
word guests 268
word guide -525
word h 255
word ha -235
word half -105
word hand 101
word handles 130
word hands -94
word harbour 1608
word harmless -417
word has 187
word hash 506
word hat 749
word have 62
word haya 657
word he -127
word header -212
word headers -105
word health 1186
word heights 706
word helper 1592
word here 346
word hero 469
word herramienta 1081
word hex 352
word hidden 291
word high 955
word hint -280
word history 33
word hit -458
word hits -433
word hold -685
word holidays -316
word home 689
word host 208
word hosts -418
word hotels 74
word hour -303
word hourly 732
word hours -58
word house -424
word how -205
word html -171
word http 433
word human 41
word i 1500
word iban -232
word id -431
word identity -21
word ids -181
word if 182
word ignore 555
word ignored -296
word im 604
word image 714
word images 649
word important -768
word in 30
word inbox 180
word include -170
word included 1289
word including 590
word index 179
word indexes -527
word informed 904
word ingredients -312
word input -177
word insert 463
word inside -222
word install 804
word installed 146
word instead 32
word instruction -176
word instructions 597
word insurance 2754
word interactions 1282
word internal 122
word interview 195
word into 319
word invisible 117
word invoice -290
word invoices -396
word ip 168
word irrespective 460
word isn't -342
word iso -181
word issue -155
word issued 675
word issues 110
word ist 262
word it 84
word it's -110
word item 145
word items -118
word its 235
word itself -175
word jeder 339
word job -77
word jobs -332
word join -205
word json 27
word just 828
word k 540
word kb -730
word keep 130
word keeping 1608
word keeps 580
word keine 775
word kept -227
word key 31
word keychain -112
word keys 250
word keyword 73
word kind 184
word kindly 148
word know -327
word known 389
word kubeconfig -373
word l 2158
word l'utilisateur 888
word la 35
word label -98
word labels -43
word language -114
word languages -221
word las -499
word last 89
word lat -437
word later 536
word latest 39
word law -600
word layer 70
word layout 828
word le 340
word league 487
word least 51
word leaves -58
word left -33
word legal -249
word length -334
word les 1441
word less -597
word let 82
word lets -146
word letter -153
word level -227
word levels -404
word library -173
word licence -30
word like -401
word limit -199
word limits -322
word line -334
word linear -505
word lines -149
word link 182
word links -326
word list 105
word liste 192
word listed 110
word listing 889
word lists -340
word little 845
word live -105
word lo 772
word load -757
word loaded 713
word loads -274
word loan 332
word local -268
word location 85
word lock -508
word log -487
word logged -47
word login 603
word logs -217
word lon -545
word long -315
word longer 169
word look -71
word looked 875
word looks -246
word lookup 294
word los -129
word lost -578
word lot 727
word low 1077
word lower 2185
word lyrics 289
word m 250
word machine 372
word made 54
word mail 238
word mailbox -100
word mails 702
word main 50
word make 236
word maker 1002
word makes -187
word manager 164
word mandatory -660
word manual -596
word many -223
word map 519
word mark -479
word markdown -73
word marked -170
word marking 281
word marks -597
word mass -248
word master -153
word match -316
word matched 341
word matches -472
word matching 156
word material 1998
word matter 371
word max -405
word maximum -107
word may 169
word mb -175
word mcp -586
word me -114
word mean -671
word meaning -501
word means 486
word meant -83
word measure -584
word medication 1458
word meeting -420
word member -414
word members -71
word meme 231
word memo 1327
word memory 134
word mentioned 682
word merge 304
word merged -397
word merges 149
word message 47
word messages 361
word meter 768
word metres -253
word metric -552
word migration 462
word min -565
word mind 129
word minute -558
word minutes -133
word mirror 72
word missing -479
word mit 116
word mix -291
word mm 406
word mode -528
word model 506
word models 193
word money 1113
word month -178
word monthly 207
word more 69
word most -42
word mostra -631
word move -533
word moved 1164
word moves -478
word much 491
word museum -326
word must -231
word mx 789
word my 267
word n 237
word na 647
word nach -129
word name -147
word names 55
word nao -52
word ne -376
word near 104
word nearest -428
word need 272
word needed -223
word needs -273
word net -214
word network -421
word never -362
word new -78
word newsletter 210
word next 155
word nicht 159
word night -196
word nights -466
word no -55
word nobody -126
word node 529
word nom -540
word nombre -502
word non -487
word none -686
word normal -357
word not -157
word notation -247
word note 153
word notes 336
word nothing -141
word notice 47
word now -39
word npm 1098
word number -73
word numbers 69
word numero -90
word nur -681
word o 360
word obey 1945
word object -440
word objects -80
word ocr 278
word oder -454
word of 51
word off -242
word offer -376
word offers 583
word often -359
word ok -107
word old -243
word older 183
word omitted -323
word on 133
word once -194
word one -194
word ones 28
word only -296
word open 67
word opened 670
word opening 124
word opens -116
word operating 1307
word operator 628
word ops 729
word optional -408
word or 29
word order -220
word orders 124
word origin 490
word original 402
word os 713
word other 608
word others 73
word otherwise 416
word ou 41
word our 421
word ours 844
word out -55
word output 216
word outside -130
word over -142
word overrides 475
word own -128
word owner 708
word owners 335
word p 819
word package 844
word packages -210
word page -410
word pages -263
word paid -558
word pair -497
word pairs -94
word par -70
word para 249
word parameter 279
word parcel -190
word parser -140
word part 182
word parties 185
word partir -25
word partner 920
word parts -169
word pas -322
word pass 399
word passed 785
word passes 256
word passport 919
word password 358
word passwords -151
word paste 439
word patch -278
word path -70
word patient -248
word patients 524
word pattern -511
word pay 320
word payment 1207
word payroll -388
word pays -184
word pdf -31
word pending -425
word people -212
word per -184
word percent 519
word period 260
word permission 1244
word person -294
word persona 744
word personal -104
word phone 32
word photos 615
word phrase -254
word pick 221
word picked -575
word picture 81
word pictures 1196
word piece 245
word pin 536
word pipeline -533
word place 119
word places -285
word plain -322
word plan -168
word plans 218
word plant -397
word platform 1161
word play -324
word player -319
word players 481
word playlist 468
word please -28
word plus 1435
word png -284
word pod -92
word point 468
word points -364
word policy 46
word pool 761
word por 283
word port -215
word position -469
word possible 548
word post 283
word postal -403
word postcode -27
word postgres 232
word posts -500
word pour 81
word pre -336
word prefer -634
word prefix 136
word prepared -539
word present 294
word preview -195
word previous -347
word price -310
word print -863
word printed -414
word prior 583
word priority 802
word private 384
word pro 1066
word problem -559
word process -79
word prod 501
word product 68
word production -258
word profile 263
word program -463
word project -269
word project's 391
word prompt 218
word provenance -429
word provides 296
word public 207
word publish 55
word published -247
word pull 866
word pupil -451
word purchase 781
word purpose -62
word push 481
word put 631
word puts -371
word python -85
word q 396
word qr -244
word quality 1020
word que 655
word queries -196
word question 234
word questions 247
word queue 270
word quietly 1379
word quote -512
word quoted 783
word quotes -208
word r 808
word raise 75
word random -459
word range -399
word rate 53
word rates -231
word rather -239
word ratio -412
word raw 51
word re 100
word readable -191
word reader -90
word readers 137
word reading -38
word reads -203
word real 283
word really -442
word reason -478
word reasons -304
word receipt 107
word receiving 651
word recent 743
word recipe -259
word recipes 60
word record 273
word records -153
word refer -726
word reference -226
word refresh 45
word refund 162
word refused -556
word register -458
word registered 206
word registers -594
word regular -549
word rejected -275
word relative -796
word release -125
word remaining -501
word remark 49
word remember -437
word remote 391
word remove 688
word removed -45
word removes -403
word renames -292
word rendering 1549
word renders -327
word renvoie -352
word repeat -338
word replace 503
word replaced -618
word replaces 234
word replica -358
word replies 133
word reply 68
word repo -271
word report 561
word reported 22
word reporting 501
word reports -143
word repositories 108
word repository 259
word request 365
word requested 154
word requests 314
word required -153
word requires -96
word research -107
word reserves 1728
word reset -438
word resolution -161
word resolved 58
word resource -662
word response -185
word restart -831
word result -113
word resultado 49
word results 230
word retained 269
word return 163
word returned 132
word returns -193
word review -39
word reviewer -52
word reviewers 428
word reviews 1843
word rf 795
word rfc -659
word right 27
word risk -746
word rm 396
word role -594
word room -122
word rooms -436
word root -28
word round -327
word route 845
word row -401
word rows 111
word rss -355
word rule 297
word rules 298
word running 92
word runs -168
word s 731
word safe -430
word safety -71
word said 153
word sales -314
word same 350
word sample 39
word sandbox -729
word sans 248
word save -176
word saved 434
word saves -378
word say 83
word says -401
word scan 657
word scanned 411
word scans -353
word scene -468
word schedules -368
word schema -432
word scope -410
word score 32
word scores -60
word script -226
word scripts -340
word se 481
word search 126
word searches -329
word seat 64
word second -242
word seconds -568
word secret -58
word secrets -184
word section -185
word security 261
word see -188
word seen 144
word sees -301
word select -217
word send 383
word sender 56
word sending -101
word sends -339
word sent -443
word sentence -160
word sentences -347
word separate -255
word ser -289
word server 108
word server's 46
word servers 745
word service 314
word session 322
word sessions -542
word sets -373
word setting 293
word settings 255
word seven -291
word sh 647
word sha -327
word shall 134
word share 888
word sheet -449
word shell 798
word shift -692
word shop -120
word short -266
word should 736
word shouldn't -478
word show -233
word shown -53
word si 126
word side 1351
word sie 418
word sign -402
word signature -187
word signed -328
word signing -368
word signs -393
word sin 901
word since -30
word sind 424
word single -344
word site -49
word six -124
word size 385
word sizes -236
word skip 556
word skipped -431
word skips -666
word slow 588
word small -99
word so 406
word social 694
word solo -101
word some 77
word somebody -266
word something -499
word son -135
word sonst -486
word sort -448
word sorted 149
word source -197
word space -365
word speaker -520
word spelling -504
word spreadsheet 170
word sql -112
word ssh 902
word staff -116
word staging -566
word stale -90
word stand -836
word standing -505
word stands 225
word start 324
word started -114
word starting 33
word starts -290
word state 81
word statement 602
word statements 54
word station -290
word statistics -44
word status -297
word stay 30
word stays -396
word step -370
word steps -647
word still -182
word stock -158
word stop 263
word stopped -392
word stops -401
word store 508
word stored 156
word stores -240
word straight 618
word street 101
word string 334
word strings -306
word structured -404
word study 524
word style 662
word su 112
word subject 371
word submission -338
word submit 393
word submits -314
word submitted 801
word such -103
word sudo 355
word suggest -430
word suggestions 329
word suggests -292
word suite 338
word sum -551
word summarises 290
word summary 57
word superseded 616
word supplied -385
word supplier 270
word support -288
word sure 184
word svg -183
word swap 1009
word switched -384
word symbol -316
word sync 719
word syntax 585
word system 344
word t 537
word table 438
word tables -24
word tag -200
word tags 138
word take 301
word taken -408
word takes -148
word target -86
word tariff 117
word task -523
word tasks -693
word tax -448
word te 1250
word team -218
word team's -488
word tell 81
word tells 54
word tem 96
word temperature -274
word template 707
word ten -114
word term 531
word terminal 458
word terms 209
word test -178
word tests -80
word texto 429
word that 199
word that's -579
word their 205
word them 439
word themselves -282
word then 158
word there 250
word there's -254
word therefore 802
word these -344
word they 127
word thing 577
word things -447
word third 54
word this 116
word those 344
word thread 291
word three -146
word through 636
word ticket -247
word tickets 305
word time -89
word timeout -297
word times -106
word tip 515
word title -188
word titles -421
word tls -542
word to 90
word todo 803
word together 302
word token -47
word tokens -155
word told 98
word tone -144
word too 615
word tool 785
word tools 712
word top -176
word topic 319
word total -530
word touch -70
word touched -606
word town -232
word toлbko -943
word trace -131
word trade 398
word training -400
word transaction -373
word transcript -354
word transfer -189
word transfers 811
word translate -293
word translates 592
word translation -530
word trash -572
word treat 229
word tree -277
word trial -549
word trip 352
word trouble 412
word true -196
word try -353
word turns 366
word twelve 315
word twice -137
word two -119
word txt 873
word type -84
word typed 564
word types -353
word u 571
word um -651
word un -78
word una -390
word und 663
word undo -491
word undone -530
word une -172
word unit 1306
word units -332
word unknown -413
word unless -325
word unlock 218
word until -105
word up 115
word update -523
word upload 219
word uploads 432
word upon 307
word ups 1240
word url -100
word us 501
word usage 575
word use -53
word user 34
word user's 835
word users 558
word uses -190
word using 264
word usual 477
word usually -416
word usuario -185
word utc -445
word v 224
word valid -425
word validates -178
word valor -33
word value 91
word values -155
word variable 79
word variables -328
word vat -669
word vault -186
word vendor -46
word verified -177
word verify 462
word version -268
word versions -413
word via 2043
word video 534
word view -65
word visibility -350
word visible -232
word voice -87
word volume -398
word vulnerabilities 1385
word w 2502
word wait -421
word waits -577
word walks -354
word wallet 654
word want -407
word wants 244
word ward -290
word warehouse -430
word warning -523
word was 191
word watch -665
word water 1197
word wav 1668
word way -130
word we 476
word weather -229
word web -202
word webhook -416
word week -438
word weight -371
word well 855
word wenn 499
word went 171
word were 1029
word what -111
word what's -470
word whatever 702
word whenever 1213
word where 355
word whether -211
word whichever 1040
word while 771
word who 60
word whoever -512
word whole 359
word whose -165
word why -189
word wide 216
word width 380
word will -215
word window -506
word with 70
word withdrawn -450
word within -488
word without 27
word word 53
word wording -482
word words -277
word work -322
word working 60
word works -373
word workspace 194
word would 672
word write -128
word writes -116
word writing -514
word written 314
word wrong -356
word wrote 397
word x -157
word y 819
word yaml 619
word year -589
word years 1019
word yes 54
word yield -452
word you -77
word you're -158
word you've 197
word your 286
word yourself -120
word yyyy 389
word z 1264
word zero -392
word zone -498
word zu 1346
word в 275
word и 1141
word из -148
word или 544
word пo -449
word пoлbзoвateлю -656
word эto 460
word أو 228
word إلى 578
word المستخدم -148
word على 1013
word عن 2226
word في 221
word قبل 167
word كل 1296
word لا -670
word ما 1012
word من 892
word आईडी -587
word उपयोगकर्ता -337
word और 1526
word का -155
word की 755
word के 191
word केवल 742
word को 118
word दें 609
word न -417
word नंबर -96
word नहीं -347
word नाम -226
word पर -724
word पहले 331
word भी 1074
word में 454
word या -109
word सूची 540
word से 974
word है 265
word हो 260
word あ 471
word い 295
word う 150
word え 319
word お 625
word か 270
word が -318
word き -317
word く 79
word こ 289
word さ 116
word し 240
word す 129
word ず -133
word せ -320
word そ -359
word た 663
word だ -32
word っ -202
word つ 469
word て 466
word で 264
word と 536
word ど -232
word な -32
word に 141
word ね 27
word の 453
word は 129
word ま 269
word み 1520
word め 341
word も 1164
word や 115
word よ 68
word ら 81
word り -475
word る 44
word れ 219
word わ -175
word イ -250
word コ -416
word ザ -42
word ス -81
word ト -220
word ド -543
word プ 303
word ユ -42
word ル 404
word ン -253
word ー -94
word 一 -254
word 上 105
word 下 -325
word 不 -157
word 个 524
word 中 1314
word 为 -142
word 主 -114
word 之 -65
word 了 421
word 于 -457
word 交 -542
word 人 -267
word 他 567
word 付 -366
word 以 669
word 件 154
word 任 146
word 会 -311
word 传 -608
word 位 -403
word 何 146
word 作 -324
word 使 537
word 保 247
word 信 -443
word 先 109
word 入 536
word 全 887
word 公 -461
word 具 486
word 内 34
word 再 -791
word 写 -142
word 出 -97
word 分 -177
word 别 638
word 到 -485
word 前 913
word 动 -281
word 单 -261
word 发 -223
word 取 -191
word 可 -286
word 号 -271
word 合 -497
word 同 -87
word 名 39
word 后 210
word 否 -314
word 告 529
word 品 -463
word 商 -410
word 回 250
word 在 29
word 地 -308
word 報 -476
word 場 -312
word 复 474
word 如 -497
word 字 -407
word 存 -610
word 完 -297
word 定 -438
word 実 709
word 客 101
word 家 1360
word 容 -151
word 对 325
word 工 175
word 差 539
word 已 176
word 式 -380
word 当 -784
word 录 -391
word 後 822
word 得 78
word 必 -485
word 成 -301
word 或 -194
word 户 -81
word 承 254
word 把 -178
word 持 88
word 指 250
word 接 560
word 提 182
word 收 -170
word 放 347
word 数 88
word 文 107
word 方 247
word 日 1165
word 时 94
word 是 118
word 最 -412
word 有 416
word 期 1180
word 本 -56
word 条 -341
word 来 26
word 果 325
word 查 452
word 検 32
word 様 833
word 次 -61
word 段 755
word 注 70
word 消 -407
word 点 1881
word 無 -28
word 现 1386
word 理 737
word 用 367
word 由 428
word 番 -489
word 登 -486
word 的 149
word 目 62
word 確 237
word 示 112
word 箱 138
word 系 693
word 索 -59
word 约 -345
word 结 1157
word 给 -254
word 编 -508
word 者 95
word 自 -193
word 行 -90
word 要 359
word 言 -438
word 話 -235
word 認 520
word 询 590
word 请 -260
word 读 -574
word 起 799
word 输 -605
word 返 -179
word 这 48
word 送 -459
word 部 458
word 里 1345
word 量 -470
word 金 -418
word 间 929
word 限 -289
word 除 312
word 险 -683
word 须 -89
word 预 -575
word 风 -430
word 내용을 719
word 먼저 254
word 사용자에게 -791
word 주세요 424
`;
