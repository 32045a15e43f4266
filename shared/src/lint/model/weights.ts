/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
bias -3255
concept account 129
concept after 372
concept also 917
concept answer -34
concept ask 119
concept because 332
concept before 51
concept best 958
concept call 74
concept change 37
concept collect 47
concept command 204
concept config 224
concept consent 228
concept conversation 509
concept decode 933
concept disable 399
concept email-address 1523
concept encode 1133
concept every 485
concept file 143
concept first 30
concept hide -224
concept identifier 97
concept if 148
concept ignore 460
concept instead 660
concept instructions 471
concept link 615
concept machine 604
concept memory 355
concept message 76
concept model 385
concept must 193
concept not -169
concept obey 307
concept outside 433
concept own-name 1281
concept own-parameter -41
concept path 849
concept pay 188
concept permit 22
concept personal 315
concept please 719
concept prefer -135
concept put 270
concept read -44
concept recipient 517
concept redirect 454
concept regardless 798
concept remove -111
concept request 25
concept results 109
concept rival 1073
concept run 212
concept secret 297
concept secret-place 1811
concept secretive 100
concept send 140
concept session 656
concept set -205
concept sibling -98
concept silently 1140
concept skip 260
concept standing 831
concept store 46
concept tell 79
concept this-tool 78
concept threat -56
concept tool 906
concept trusted 515
concept url 1542
concept user 169
concept visit 456
concept whenever 454
concept whole 458
deed aside answer -46
deed aside ask 78
deed aside call 307
deed aside change 754
deed aside collect 101
deed aside obey 1112
deed aside pay 396
deed aside prefer 427
deed aside put 946
deed aside read -121
deed aside remove -437
deed aside run 120
deed aside send -36
deed aside set 112
deed aside store 416
deed aside tell 282
deed aside visit 1362
deed ban answer 244
deed ban ask 1351
deed ban call -179
deed ban change -364
deed ban put -927
deed ban read -516
deed ban send -330
deed lacking ask 267
deed order answer 253
deed order ask -305
deed order call -78
deed order change 506
deed order collect 819
deed order disable 481
deed order hide -409
deed order ignore 756
deed order obey 531
deed order pay 1777
deed order permit 400
deed order prefer -395
deed order put 594
deed order read 315
deed order remove 283
deed order run 606
deed order send 655
deed order set 23
deed order store 149
deed order tell 172
deed order visit 1313
deed report answer -148
deed report ask 27
deed report call -83
deed report change -43
deed report collect -264
deed report disable -390
deed report hide -162
deed report ignore 471
deed report pay -274
deed report prefer -176
deed report read -318
deed report redirect 189
deed report remove -513
deed report run -68
deed report send -42
deed report set -413
deed report skip -439
deed report store 34
deed report tell -94
deed report visit -654
object aside answer model 897
object aside answer must 1193
object aside answer own-parameter -568
object aside answer user 108
object aside call user 359
object aside run command -282
object aside send own-parameter 201
object ban ask user 809
object order answer also 1181
object order answer answer 592
object order answer every 695
object order answer if -155
object order answer message 209
object order answer not -90
object order answer own-parameter 801
object order answer request 510
object order answer results 699
object order answer secret 1268
object order answer send 623
object order answer url 1464
object order answer user 440
object order answer whole 548
object order ask user -861
object order call after -406
object order call answer 138
object order call before 247
object order call every 682
object order call first 422
object order call identifier 245
object order call if -420
object order call message 504
object order call model -600
object order call must 572
object order call own-parameter 71
object order call secret 1247
object order call send 1241
object order call sibling -368
object order call this-tool -332
object order call tool 104
object order call user -357
object order call whole 746
object order change user 518
object order collect every 1084
object order collect own-parameter 615
object order collect user 534
object order obey every 1054
object order obey not -206
object order prefer user -706
object order put account 164
object order put after 114
object order put answer 1277
object order put before 790
object order put conversation 1563
object order put every 512
object order put file 1029
object order put identifier 1165
object order put if 575
object order put may 822
object order put message 1103
object order put model 585
object order put must -644
object order put own-parameter 535
object order put parameter 986
object order put path 1117
object order put personal 463
object order put read 1167
object order put results 899
object order put secret 1008
object order put secret-place 1248
object order put send 1111
object order put tool 1257
object order put user 964
object order put whole 592
object order read after -490
object order read also 763
object order read every 165
object order read file 233
object order read identifier 703
object order read machine 1206
object order read message 68
object order read own-parameter 767
object order read path 1056
object order read secret 977
object order read secret-place 1056
object order read send 245
object order read sibling -675
object order read tool 507
object order read user -309
object order read whole 186
object order run command 980
object order run every 1391
object order run identifier 815
object order run if -30
object order run own-parameter 248
object order run path 1192
object order run secret 1095
object order run tool 839
object order run url 1471
object order run user 1293
object order send after 1185
object order send also 1851
object order send email-address 978
object order send every 505
object order send file 645
object order send identifier 1132
object order send if -302
object order send message 905
object order send must -562
object order send outside 1084
object order send own-parameter 931
object order send personal 543
object order send secret 1616
object order send send 802
object order send tool 870
object order send url 1710
object order send user 1088
object order send whole 493
object order store answer -118
object order store own-parameter 433
object order store results -118
object order store user 526
object order tell message 1056
object order tell must 491
object order tell user 372
object report answer account -562
object report answer also 734
object report answer because 118
object report answer command -414
object report answer every -128
object report answer file -406
object report answer first 66
object report answer identifier 692
object report answer if 206
object report answer instructions 756
object report answer link -133
object report answer message -362
object report answer not -484
object report answer own-parameter 28
object report answer parameter -414
object report answer put -192
object report answer read -340
object report answer request -53
object report answer results -370
object report answer run -205
object report answer secret 308
object report answer send -120
object report answer user -270
object report answer whole -288
object report ask every 399
object report ask own-parameter -269
object report ask tool 616
object report ask user -809
object report call after 411
object report call answer -110
object report call every 582
object report call if -337
object report call message 713
object report call model 1640
object report call own-parameter 655
object report call put 777
object report call send 326
object report call tool 154
object report call user -188
object report change file -840
object report collect file -378
object report collect message -162
object report collect own-parameter -71
object report obey not -224
object report pay account 158
object report put answer 491
object report put collect -341
object report put command 1420
object report put file -88
object report put message -622
object report put own-parameter 165
object report put parameter 954
object report put read -614
object report put secret 342
object report put send -633
object report put user 317
object report read account -460
object report read after 146
object report read answer 83
object report read collect -630
object report read command -332
object report read file -253
object report read first 245
object report read message -527
object report read model -291
object report read not 177
object report read own-parameter -232
object report read path 55
object report read personal -621
object report read put -92
object report read read -382
object report read request -476
object report read results -268
object report read secret -168
object report read send -391
object report read sibling -423
object report read store -505
object report read user -412
object report remove own-parameter -162
object report remove whole -1156
object report run call -295
object report run file 133
object report run own-parameter -470
object report run request -295
object report run run 756
object report run send -88
object report send account -126
object report send answer 30
object report send every 315
object report send file 147
object report send message -114
object report send model -546
object report send own-parameter -262
object report send personal 577
object report send read 1023
object report send send -53
object report send user -581
object report send whole 654
object report set own-parameter -425
object report set user -62
object report store after 986
object report store answer -589
object report store message -522
object report store outside 309
object report store own-parameter -472
object report store send 664
object report store user 473
object report tell if 457
object report tell own-parameter -327
pair account answer 283
pair account change 955
pair account file 726
pair account identifier 637
pair account link 59
pair account message -195
pair account not 783
pair account own-parameter -244
pair account pay 1551
pair account read -280
pair account secret 166
pair account send 424
pair account tool 1165
pair account user 27
pair after account 716
pair after also 655
pair after answer 469
pair after ask 1061
pair after before 140
pair after call 193
pair after change 605
pair after collect 725
pair after email-address 1390
pair after every 279
pair after file 1257
pair after identifier 415
pair after if 492
pair after may 21
pair after message 523
pair after model 651
pair after must 1579
pair after not 444
pair after obey 1757
pair after own-parameter 448
pair after path 1167
pair after pay 573
pair after personal 1772
pair after put 663
pair after read 712
pair after remove 645
pair after request 304
pair after results 78
pair after run -180
pair after secret 753
pair after send 1024
pair after set 582
pair after sibling 44
pair after store 161
pair after tool 689
pair after url 923
pair after user 184
pair after whole 536
pair also answer 553
pair also ask 1361
pair also collect -545
pair also every 970
pair also file 1104
pair also identifier 332
pair also if 1282
pair also may -97
pair also message 907
pair also model 676
pair also own-parameter 1304
pair also path 976
pair also put 1000
pair also read 1287
pair also secret 685
pair also send 453
pair also store -215
pair also tool 924
pair also user 1075
pair also whole 601
pair answer account 191
pair answer after 319
pair answer also 1078
pair answer ask -202
pair answer because 250
pair answer before -46
pair answer call 121
pair answer change -281
pair answer collect 379
pair answer consent 525
pair answer conversation 1455
pair answer disable 246
pair answer every 557
pair answer first 321
pair answer hide -653
pair answer identifier 547
pair answer if -400
pair answer instructions 828
pair answer link 579
pair answer machine 1005
pair answer may -64
pair answer message 82
pair answer model 162
pair answer must 510
pair answer not 109
pair answer obey 1442
pair answer own-name 728
pair answer own-parameter 192
pair answer parameter 178
pair answer path 262
pair answer personal 110
pair answer put 465
pair answer read 165
pair answer redirect 180
pair answer remove -142
pair answer request 251
pair answer results 342
pair answer run 39
pair answer secret 697
pair answer send -67
pair answer session 665
pair answer set -199
pair answer sibling -576
pair answer store -293
pair answer tell 232
pair answer tool 586
pair answer url 1193
pair answer visit 973
pair answer whole 393
pair ask after 1262
pair ask answer 151
pair ask before -759
pair ask call 112
pair ask every 428
pair ask file -30
pair ask first -122
pair ask identifier 915
pair ask instead 262
pair ask message 1173
pair ask model 96
pair ask not 295
pair ask own-parameter -306
pair ask put 532
pair ask request 337
pair ask results 526
pair ask run -120
pair ask secret -577
pair ask send 40
pair ask store 373
pair ask tool 1073
pair ask user -179
pair ask whole 691
pair because must 334
pair because not 775
pair because own-parameter -489
pair because run 1036
pair before also 121
pair before answer 385
pair before ask -505
pair before call 570
pair before command -178
pair before every 566
pair before file -113
pair before first 694
pair before identifier 261
pair before model 70
pair before own-parameter 78
pair before path 302
pair before put 344
pair before read 455
pair before request 194
pair before results 982
pair before run 47
pair before secret 688
pair before send -167
pair before store 986
pair before tool 1198
pair before user 52
pair before whole 722
pair best tool 1362
pair call after 195
pair call answer -39
pair call ask -363
pair call because 278
pair call before 265
pair call collect 560
pair call conversation 1033
pair call every 639
pair call file 590
pair call first 525
pair call identifier 428
pair call if -324
pair call may -166
pair call message 432
pair call model -37
pair call must 142
pair call not -298
pair call obey 272
pair call outside 392
pair call own-name 1129
pair call own-parameter 261
pair call parameter 186
pair call path 952
pair call personal 299
pair call put 730
pair call read 406
pair call recipient 625
pair call request 381
pair call results 492
pair call run 60
pair call secret 953
pair call send 474
pair call session 942
pair call sibling -537
pair call store -96
pair call tell 137
pair call tool 363
pair call whenever 787
pair call whole 550
pair change account 661
pair change after 806
pair change answer 700
pair change call 443
pair change every 1058
pair change file 505
pair change identifier 430
pair change own-parameter 552
pair change put 906
pair change read 636
pair change set 1224
pair change threat -571
pair change tool 1452
pair change user -39
pair collect after 295
pair collect also 1255
pair collect answer 363
pair collect call 286
pair collect every 622
pair collect file 24
pair collect identifier 1316
pair collect machine 61
pair collect message 442
pair collect model 754
pair collect not 497
pair collect outside 200
pair collect own-parameter 59
pair collect path -204
pair collect put 1058
pair collect read 409
pair collect remove 157
pair collect request 275
pair collect results 152
pair collect run 1200
pair collect secret 620
pair collect send 678
pair collect sibling -132
pair collect store 926
pair collect tool 976
pair collect user 807
pair collect whole 583
pair command after 1583
pair command also 1293
pair command answer 675
pair command ask 921
pair command before 900
pair command disable 432
pair command every 529
pair command file -65
pair command identifier -126
pair command if 816
pair command not -70
pair command obey 206
pair command own-parameter 752
pair command path 1316
pair command put 197
pair command results 362
pair command run 1548
pair command set -499
pair command tool 880
pair command url 2025
pair command user -128
pair conversation answer 243
pair conversation ask 141
pair conversation file 584
pair conversation instructions 332
pair conversation message 766
pair conversation model 28
pair conversation own-parameter 534
pair conversation read 238
pair conversation request -165
pair conversation send 872
pair conversation store -331
pair conversation user 870
pair conversation whole 622
pair disable answer 415
pair encode own-parameter -130
pair every account 1162
pair every after 1548
pair every also 1061
pair every answer 750
pair every ask 1051
pair every before 168
pair every call 468
pair every collect 427
pair every command 808
pair every conversation 1260
pair every file 674
pair every identifier 1114
pair every if 300
pair every ignore 1300
pair every machine 1591
pair every may 647
pair every message 430
pair every model 944
pair every must 387
pair every not 1209
pair every obey 492
pair every own-name 928
pair every own-parameter 749
pair every parameter 414
pair every path 201
pair every pay 1321
pair every personal 1131
pair every put 621
pair every read 683
pair every recipient 1380
pair every regardless 1453
pair every request 819
pair every results 734
pair every run 680
pair every secret 428
pair every secret-place 711
pair every send 703
pair every session 965
pair every set 273
pair every store 322
pair every tell 131
pair every tool 827
pair every user 811
pair every whole 857
pair file after -104
pair file also 1636
pair file answer 481
pair file ask -335
pair file before -249
pair file call 579
pair file change -293
pair file collect 227
pair file command 473
pair file every -153
pair file first -208
pair file identifier 719
pair file if -202
pair file machine 550
pair file may -74
pair file message -40
pair file model 591
pair file not 61
pair file outside 705
pair file own-parameter 451
pair file parameter 330
pair file path 43
pair file prefer 77
pair file put 990
pair file read 643
pair file remove 412
pair file request -211
pair file results 911
pair file run 109
pair file secret 281
pair file send 951
pair file session 791
pair file set 357
pair file sibling 585
pair file store 485
pair file threat -732
pair file tool 940
pair file user 228
pair file whole 712
pair file without 173
pair first after -343
pair first answer 236
pair first call 584
pair first command 1174
pair first every 310
pair first file 403
pair first message 828
pair first own-parameter -26
pair first put 510
pair first read 1149
pair first run 675
pair first send 232
pair first user 357
pair first whole 412
pair identifier after 1479
pair identifier answer 714
pair identifier before 757
pair identifier call 1163
pair identifier change 1409
pair identifier collect 785
pair identifier command 1586
pair identifier every 1023
pair identifier file 1117
pair identifier first 1351
pair identifier if 527
pair identifier instead 1567
pair identifier message 358
pair identifier model 773
pair identifier must 1453
pair identifier not 612
pair identifier obey 1438
pair identifier outside -402
pair identifier own-parameter 541
pair identifier parameter -162
pair identifier path 817
pair identifier put 1262
pair identifier read 415
pair identifier results 1943
pair identifier run 40
pair identifier secret 519
pair identifier send 1083
pair identifier set -586
pair identifier store 1943
pair identifier url 1268
pair identifier user 1091
pair identifier whole 797
pair if account 1530
pair if after 622
pair if also 1114
pair if answer -78
pair if ask -240
pair if before 400
pair if call 188
pair if change 326
pair if collect 703
pair if conversation -48
pair if every 1114
pair if file 557
pair if first 194
pair if hide -590
pair if identifier 155
pair if machine 362
pair if may 159
pair if message 753
pair if model 704
pair if must 178
pair if not 23
pair if obey 38
pair if own-parameter -58
pair if parameter 205
pair if path 711
pair if pay 192
pair if permit 677
pair if personal 270
pair if please 1346
pair if prefer 427
pair if put 648
pair if read 247
pair if remove -81
pair if request -64
pair if results 203
pair if run 436
pair if secret 195
pair if send 403
pair if set 853
pair if sibling -439
pair if store -31
pair if tell -362
pair if this-tool 997
pair if threat 101
pair if tool 844
pair if user 74
pair if whole 572
pair ignore user 1149
pair instead put 1471
pair instead read -358
pair instead send 1317
pair instead user 872
pair instructions after 1034
pair instructions answer 887
pair instructions ask -268
pair instructions call 1047
pair instructions every 569
pair instructions model 708
pair instructions not 514
pair instructions obey 942
pair instructions own-parameter -527
pair instructions put 1046
pair instructions send 441
pair instructions store -306
pair instructions tool -28
pair instructions user 1305
pair instructions whole 1039
pair link answer -262
pair link command -394
pair link message 236
pair link own-parameter 819
pair link put 1330
pair link send 257
pair link store -495
pair link url 1543
pair machine every 1538
pair machine file 579
pair machine message 1189
pair machine own-parameter 1014
pair machine put 1099
pair machine run 1587
pair machine secret 1400
pair machine send 1176
pair machine store 1040
pair machine user 471
pair machine whole 1356
pair may after 1092
pair may answer -317
pair may before -1116
pair may call -152
pair may change -693
pair may every -284
pair may file -294
pair may identifier -138
pair may if 713
pair may message 209
pair may model 680
pair may not 427
pair may own-parameter 394
pair may put 274
pair may read -265
pair may run -803
pair may send -380
pair may tell 1546
pair may whole 262
pair memory read 406
pair memory user 299
pair message account 1114
pair message after 1093
pair message also 1045
pair message answer 392
pair message ask -20
pair message because 42
pair message before -451
pair message call 1121
pair message change -350
pair message collect 103
pair message conversation 737
pair message email-address 1362
pair message every 177
pair message file 671
pair message identifier 376
pair message if 344
pair message link 1652
pair message may 517
pair message model 600
pair message must 134
pair message not 372
pair message obey -228
pair message outside 23
pair message own-parameter 202
pair message parameter 626
pair message pay 345
pair message personal 1068
pair message put 814
pair message read 322
pair message recipient 292
pair message remove 1327
pair message request 178
pair message results 424
pair message run 345
pair message secret 97
pair message send 399
pair message session 831
pair message store 202
pair message tell 174
pair message this-tool 606
pair message threat -781
pair message tool 1482
pair message url 1774
pair message user 306
pair message whole 90
pair message without -349
pair model account 661
pair model after 926
pair model also 1347
pair model answer 1046
pair model ask -88
pair model before -194
pair model call 25
pair model change 1226
pair model collect 1100
pair model command 1155
pair model conversation 587
pair model every 486
pair model file 528
pair model first 461
pair model identifier 574
pair model if 688
pair model instructions 1348
pair model machine 938
pair model may -34
pair model message 647
pair model must 792
pair model not -24
pair model obey 944
pair model outside 916
pair model own-parameter 762
pair model parameter 952
pair model path 775
pair model pay 343
pair model personal 899
pair model please 388
pair model prefer 774
pair model put 816
pair model read 509
pair model request 353
pair model results 1010
pair model run 513
pair model secret 1183
pair model send 776
pair model session 925
pair model silently 1883
pair model store 103
pair model tell 871
pair model tool 1027
pair model user 881
pair model whenever 135
pair model whole 772
pair must after 594
pair must also 1585
pair must answer 48
pair must ask 790
pair must before -361
pair must call 41
pair must change 757
pair must email-address 734
pair must every 308
pair must file 1002
pair must first -167
pair must identifier 437
pair must if 820
pair must may 743
pair must message 153
pair must model 372
pair must not 56
pair must obey 1069
pair must own-parameter 100
pair must parameter 361
pair must permit -71
pair must put 193
pair must read 432
pair must recipient 869
pair must remove 773
pair must request 167
pair must results 719
pair must run 642
pair must secret 809
pair must send -74
pair must tell 488
pair must threat -794
pair must tool 594
pair must user 563
pair must whole 283
pair not account 764
pair not after -227
pair not answer 58
pair not ask 978
pair not because 37
pair not before -162
pair not call -170
pair not change -413
pair not collect 689
pair not command -20
pair not consent 1138
pair not conversation -502
pair not disable -202
pair not every 305
pair not file -329
pair not first 47
pair not identifier 249
pair not if 163
pair not instructions 80
pair not link 105
pair not machine -1079
pair not may -385
pair not message -106
pair not model 135
pair not must 298
pair not obey -51
pair not own-parameter -349
pair not parameter -440
pair not pay 1047
pair not permit -392
pair not prefer 177
pair not put 40
pair not read -231
pair not regardless -108
pair not results -252
pair not run 556
pair not secret -417
pair not send -365
pair not store -317
pair not tell 137
pair not this-tool -234
pair not tool 506
pair not user 212
pair not whole 911
pair obey after 1096
pair obey answer 511
pair obey ask 779
pair obey because 340
pair obey call 281
pair obey collect 858
pair obey every 705
pair obey file -110
pair obey if 942
pair obey instructions 848
pair obey link 1307
pair obey message 377
pair obey model 430
pair obey not -191
pair obey put 941
pair obey read -156
pair obey results 743
pair obey run 194
pair obey secret -29
pair obey send 158
pair obey store 331
pair obey tell 341
pair obey tool 246
pair obey user 494
pair obey whole 722
pair outside answer -40
pair outside command 370
pair outside identifier 1079
pair outside put 1393
pair own-name own-parameter 1360
pair own-parameter account 318
pair own-parameter after 407
pair own-parameter also 1210
pair own-parameter answer 66
pair own-parameter ask 34
pair own-parameter before -306
pair own-parameter call 491
pair own-parameter change -115
pair own-parameter collect 89
pair own-parameter command -34
pair own-parameter consent -515
pair own-parameter conversation 511
pair own-parameter every 694
pair own-parameter file -200
pair own-parameter first 133
pair own-parameter identifier -94
pair own-parameter instructions 920
pair own-parameter link 404
pair own-parameter machine 530
pair own-parameter may -61
pair own-parameter message 44
pair own-parameter model 749
pair own-parameter must 283
pair own-parameter not -153
pair own-parameter obey 129
pair own-parameter outside -235
pair own-parameter parameter 211
pair own-parameter path 665
pair own-parameter pay -189
pair own-parameter prefer -47
pair own-parameter put -177
pair own-parameter read 37
pair own-parameter remove 302
pair own-parameter request -89
pair own-parameter results 376
pair own-parameter secret 1441
pair own-parameter secret-place 1743
pair own-parameter secretive 767
pair own-parameter send 111
pair own-parameter session 916
pair own-parameter set -168
pair own-parameter sibling -636
pair own-parameter store -270
pair own-parameter tell 155
pair own-parameter threat 289
pair own-parameter tool 471
pair own-parameter user 324
pair own-parameter whenever 1092
pair own-parameter whole 858
pair own-parameter without -125
pair parameter after 435
pair parameter answer -302
pair parameter before -898
pair parameter every 1419
pair parameter file 45
pair parameter identifier -456
pair parameter message -388
pair parameter not -89
pair parameter own-parameter -112
pair parameter put 808
pair parameter read -62
pair parameter secret 403
pair parameter threat -113
pair parameter user 596
pair path after 398
pair path answer 601
pair path call 847
pair path collect 922
pair path command 1432
pair path every 198
pair path file 736
pair path identifier 713
pair path if 383
pair path own-parameter 1494
pair path parameter 1723
pair path put 781
pair path read -174
pair path secret-place 1577
pair path send 853
pair path tool 675
pair path user 363
pair pay account 625
pair pay answer 742
pair pay file 608
pair pay identifier 933
pair pay tool 764
pair permit answer 577
pair permit ask 739
pair permit every 717
pair permit not 195
pair permit put 527
pair permit read -27
pair permit tool 501
pair permit user 1035
pair permit whole 937
pair personal answer -124
pair personal message 399
pair personal own-parameter 207
pair personal put 1186
pair personal recipient 734
pair personal send -129
pair personal tool 1117
pair personal user 1438
pair please also 1783
pair please answer 946
pair please file 1189
pair please if 1944
pair please model 1032
pair please not -504
pair please obey -39
pair please own-parameter 564
pair please put 281
pair please read 1311
pair please tell 1431
pair please tool 480
pair please user 877
pair prefer ask 714
pair prefer every 236
pair prefer message 778
pair prefer own-parameter -210
pair prefer read -282
pair prefer user -223
pair put after -220
pair put also 465
pair put answer 549
pair put ask -76
pair put before 490
pair put call 1231
pair put change -43
pair put collect 83
pair put command 1396
pair put conversation 685
pair put encode 1188
pair put every 843
pair put file 438
pair put first 831
pair put identifier 537
pair put if 767
pair put machine -51
pair put may 257
pair put message 553
pair put model 490
pair put not 201
pair put obey 342
pair put outside 1694
pair put own-parameter 302
pair put parameter 1224
pair put path 816
pair put pay 361
pair put personal 1299
pair put prefer 777
pair put read 377
pair put recipient 703
pair put request 410
pair put results 558
pair put run 852
pair put secret 494
pair put secret-place 1248
pair put send 423
pair put sibling -634
pair put store 782
pair put tell 390
pair put tool 777
pair put url 205
pair put user 562
pair put whenever 624
pair put whole 598
pair put without 318
pair read account -226
pair read after 271
pair read also 556
pair read answer 290
pair read ask -121
pair read because -256
pair read before -407
pair read call 498
pair read change 396
pair read collect 259
pair read command 39
pair read conversation 1440
pair read every 774
pair read file 99
pair read first -108
pair read hide 543
pair read identifier 280
pair read if 319
pair read link 77
pair read machine 649
pair read may -461
pair read message -68
pair read model 251
pair read must 552
pair read not 220
pair read obey 960
pair read parameter 189
pair read path 855
pair read pay -536
pair read permit -493
pair read personal 620
pair read prefer -58
pair read put 609
pair read remove 648
pair read request 28
pair read results 747
pair read run 177
pair read secret 558
pair read secret-place 968
pair read secretive 317
pair read send 266
pair read session 948
pair read set -357
pair read sibling -516
pair read store -34
pair read tell -828
pair read this-tool -57
pair read threat 693
pair read tool 1053
pair read url 961
pair read user 149
pair read visit 1502
pair read whole 547
pair read without -112
pair recipient email-address 283
pair recipient message -357
pair recipient read 1025
pair recipient user 990
pair regardless ask 803
pair regardless if 627
pair regardless user -52
pair remove after 149
pair remove answer 778
pair remove collect -171
pair remove every -633
pair remove file 45
pair remove identifier 588
pair remove not 855
pair remove own-parameter -66
pair remove path 1109
pair remove send -117
pair remove user 1061
pair remove whole -536
pair request answer 399
pair request change -187
pair request every 1370
pair request first -27
pair request message 620
pair request not 717
pair request own-parameter 69
pair request put 544
pair request read 546
pair request results 782
pair request send 671
pair request tool 1153
pair request user -766
pair results after 674
pair results also 1200
pair results answer -204
pair results because -224
pair results call 436
pair results change -462
pair results collect 779
pair results command 162
pair results every 204
pair results file 162
pair results identifier 680
pair results if -23
pair results link 1068
pair results may -377
pair results message 106
pair results model -84
pair results must 539
pair results not 440
pair results obey 514
pair results outside 1198
pair results own-parameter 124
pair results parameter -141
pair results put 469
pair results read 268
pair results request -135
pair results secret 966
pair results send 194
pair results session 413
pair results set -434
pair results sibling -118
pair results store -291
pair results tell 815
pair results threat 1470
pair results tool 348
pair results url 750
pair results user -67
pair results whole 551
pair rival put 988
pair rival read 1038
pair rival tool 1049
pair run after 355
pair run also 535
pair run answer 372
pair run because 1968
pair run before 1113
pair run call -167
pair run collect 329
pair run command 1051
pair run every 1007
pair run file 268
pair run first 177
pair run identifier 509
pair run if 150
pair run ignore 829
pair run link -78
pair run message 108
pair run must 1069
pair run not 637
pair run obey 502
pair run outside -156
pair run own-parameter -126
pair run path 716
pair run permit 1264
pair run put 527
pair run read 424
pair run remove 129
pair run request 374
pair run results 906
pair run secret 828
pair run secret-place 1615
pair run send 205
pair run sibling -563
pair run store -337
pair run tool 301
pair run url 1541
pair run user 456
pair run whenever 441
pair run whole 1338
pair secret after 743
pair secret answer 262
pair secret call 1407
pair secret collect -429
pair secret command -243
pair secret every 965
pair secret file 1149
pair secret identifier 494
pair secret if 1291
pair secret may -127
pair secret message 441
pair secret model 105
pair secret not -424
pair secret obey -374
pair secret outside 698
pair secret own-parameter 581
pair secret parameter 118
pair secret path 1068
pair secret put 872
pair secret read 237
pair secret run -965
pair secret secretive 851
pair secret send 1215
pair secret store 175
pair secret tell 632
pair secret tool 1058
pair secret user 643
pair secret whole 958
pair secret-place file 1186
pair secret-place own-parameter 1631
pair secret-place parameter 1723
pair secret-place path 1591
pair secret-place put 871
pair secret-place send 1088
pair secretive answer -246
pair secretive model 1429
pair secretive own-parameter -144
pair secretive user -256
pair send account 200
pair send after 553
pair send also 1367
pair send answer 161
pair send ask 559
pair send because -100
pair send before 48
pair send call 710
pair send change 371
pair send collect 325
pair send command -127
pair send conversation 144
pair send email-address 1017
pair send encode 1127
pair send every 189
pair send file 121
pair send identifier 633
pair send if 258
pair send link 2318
pair send may 375
pair send message 267
pair send model 133
pair send must 390
pair send not 202
pair send obey 604
pair send outside 583
pair send own-parameter 202
pair send parameter -32
pair send personal 682
pair send prefer 444
pair send put 610
pair send read 343
pair send recipient 678
pair send remove 1471
pair send request 386
pair send results 236
pair send run -432
pair send secret 1272
pair send session 967
pair send sibling 1109
pair send store 109
pair send tell 424
pair send this-tool 41
pair send threat 300
pair send tool 930
pair send url 1808
pair send user 381
pair send whenever 370
pair send whole 411
pair send without 496
pair session answer 807
pair session own-parameter 689
pair session path 763
pair session put 828
pair session read 1237
pair session send 538
pair session whole 790
pair set answer 326
pair set command 975
pair set identifier -34
pair set message -544
pair set model -355
pair set not -50
pair set own-parameter -242
pair set run -208
pair set send 197
pair set user 575
pair sibling after 23
pair sibling answer -529
pair sibling first -572
pair sibling message 1232
pair sibling not -294
pair sibling put 27
pair sibling read -531
pair sibling send 1087
pair sibling store 542
pair sibling user 141
pair standing answer 1049
pair standing every 514
pair standing message 291
pair standing results 846
pair standing whole 971
pair store account 1441
pair store after 867
pair store answer -352
pair store ask -535
pair store call -130
pair store collect 160
pair store every 863
pair store file 478
pair store identifier 1338
pair store may -547
pair store message 180
pair store model -37
pair store not 200
pair store outside 277
pair store own-parameter -233
pair store path -416
pair store put 338
pair store read 338
pair store request -341
pair store results -123
pair store run 35
pair store secret 927
pair store send 606
pair store sibling -522
pair store tool 725
pair store user 506
pair store whole 954
pair tell after -59
pair tell answer -598
pair tell ask -92
pair tell before -899
pair tell call -446
pair tell collect 1854
pair tell command -643
pair tell every 797
pair tell file 590
pair tell first -605
pair tell if 34
pair tell message 874
pair tell model 712
pair tell not 150
pair tell own-parameter 168
pair tell read 579
pair tell results -643
pair tell run -185
pair tell send -138
pair tell store 522
pair tell user 529
pair this-tool account 248
pair this-tool answer -734
pair this-tool model 235
pair this-tool not 66
pair this-tool put -483
pair this-tool read 580
pair this-tool tool 42
pair this-tool user -31
pair threat identifier -220
pair threat not 848
pair threat run 107
pair threat send -157
pair threat whole 474
pair tool account 725
pair tool after 644
pair tool also 1047
pair tool answer 545
pair tool before 709
pair tool call 971
pair tool change 983
pair tool email-address 831
pair tool every 916
pair tool file 879
pair tool identifier 1407
pair tool if 1229
pair tool ignore 1576
pair tool instead 1701
pair tool may 987
pair tool message 1108
pair tool must 929
pair tool not 942
pair tool obey 819
pair tool own-parameter 1001
pair tool path 970
pair tool pay 1426
pair tool put 484
pair tool read 1126
pair tool recipient 803
pair tool remove 539
pair tool request 30
pair tool results 431
pair tool run 1024
pair tool secret 822
pair tool send 1019
pair tool session 871
pair tool set 714
pair tool this-tool 2007
pair tool threat 1064
pair tool user 163
pair tool whole 940
pair url before 1284
pair url command 1516
pair url every 1567
pair url put 938
pair url run 1318
pair url send 1181
pair url user 1072
pair url whole 420
pair user account 1363
pair user after 642
pair user also 308
pair user answer -48
pair user ask 253
pair user because 1223
pair user before -515
pair user call 512
pair user change 613
pair user collect 414
pair user command 250
pair user conversation 877
pair user every 426
pair user file 783
pair user first -60
pair user identifier 226
pair user if 147
pair user ignore 1036
pair user instead -325
pair user link 119
pair user may -132
pair user message 420
pair user model 526
pair user must 671
pair user not 417
pair user outside 637
pair user own-name 1139
pair user own-parameter 543
pair user path 886
pair user pay 440
pair user permit -117
pair user personal 594
pair user prefer -247
pair user put 312
pair user read 386
pair user redirect 236
pair user remove 1086
pair user request 290
pair user results 317
pair user run 261
pair user secret 436
pair user send 236
pair user set -275
pair user sibling -396
pair user store 487
pair user tell 374
pair user tool 1249
pair user trusted 96
pair user url 938
pair user whole 401
pair visit own-parameter -130
pair visit send 744
pair whenever answer 691
pair whenever ask 894
pair whenever call 573
pair whenever every 479
pair whenever message 305
pair whenever model 556
pair whenever own-parameter 1095
pair whenever put 462
pair whenever read 753
pair whenever request 1129
pair whenever results 440
pair whenever whole 284
pair whole account 340
pair whole after 1470
pair whole also 1183
pair whole answer 1049
pair whole ask 672
pair whole before 290
pair whole call 518
pair whole change 362
pair whole collect 691
pair whole command 1154
pair whole conversation 1563
pair whole every 582
pair whole file 709
pair whole identifier 642
pair whole machine 1127
pair whole may -29
pair whole message 863
pair whole model 1076
pair whole not 946
pair whole obey 403
pair whole outside 618
pair whole own-parameter 275
pair whole parameter 75
pair whole path 1240
pair whole pay 795
pair whole personal 1192
pair whole put 106
pair whole read 493
pair whole request 785
pair whole results 1134
pair whole run 1449
pair whole secret 899
pair whole secret-place 1658
pair whole send 596
pair whole session 1390
pair whole store 523
pair whole tool 983
pair whole url 945
pair whole user 1117
pair without answer -151
pair without ask 371
pair without own-parameter 202
pair without put 544
pair without threat -306
pair without user -226
word a -127
word aaaa 834
word about 155
word above -356
word abstract -391
word access -269
word account 290
word account's -272
word accounts -26
word across -243
word act -794
word active -411
word add 660
word added 935
word address 271
word addresses 289
word adds -577
word admin 341
word administrator 98
word after -36
word afterwards 396
word again 509
word against -289
word agenda 221
word agent 580
word agents 729
word agreed 187
word ahead 595
word al 65
word all 323
word allow -95
word allowed -388
word along 1436
word als -468
word also 867
word always -142
word amount -403
word an -36
word and 301
word anonymous -648
word another 320
word answers 122
word antes 210
word any 731
word anything -197
word ao -346
word api -164
word app -227
word append 708
word applies 77
word approval -126
word approve 129
word approved 339
word archive -547
word are 101
word area -605
word args -284
word around 249
word article -451
word as 294
word asked 668
word asking 414
word asks -637
word assistant 1191
word assistants 1002
word at -93
word attach 2128
word au 1178
word auch 2002
word audio -370
word audit 632
word auf 3077
word aus -811
word auth -36
word author 308
word avant -454
word b -364
word back -448
word background 816
word balance -279
word balances -657
word bank 601
word banking 1180
word bar -416
word base -153
word bash 1207
word bcp -91
word be 310
word because 127
word been 1213
word begin -244
word beginning 1724
word behind 93
word being 1509
word below 465
word best 1281
word better 595
word between 56
word birth -72
word bitte 134
word board 724
word body -213
word book 156
word books -604
word bot 1383
word both 346
word bother 428
word branch 126
word browser 400
word build 185
word builds -458
word built 292
word busca 964
word but -187
word by 160
word c 1583
word cache 1061
word calendar 339
word called 730
word caller 1338
word callers 464
word calling 399
word calls 313
word came 918
word campo 746
word can -22
word can't -421
word car -826
word card 118
word cards 651
word carrier 1880
word carry -174
word cas 94
word case -418
word cases 624
word cat 707
word cells -367
word centre -287
word certificate 359
word chain 43
word change -161
word changed -590
word changes 1187
word channel -578
word characters -264
word chart 594
word chat 218
word check -401
word checked -286
word checks -47
word choose -153
word chosen -230
word ci 494
word citation -22
word city 40
word class -820
word clean 684
word client 483
word cliente 822
word clipboard 77
word closed -591
word closes -691
word code -68
word codes 284
word collection -402
word colour 316
word colours -414
word column -72
word columns -601
word come -335
word comes -572
word command -122
word comment -296
word comments -300
word commit 330
word commits -130
word company 897
word compares -405
word complete 898
word computer 203
word computes 183
word con 238
word confidence -882
word config 657
word configuration 540
word confirm -887
word confirmation 338
word confirmed -177
word connected 629
word connection 615
word connectors 1513
word consulta 1647
word conta 2212
word contact 353
word contacts -165
word contain 766
word container 410
word contains -177
word content 853
word contents 1542
word context 778
word contract -389
word conversation 1132
word cookies 157
word coordinates -633
word copia -361
word copies 1145
word copy 117
word cost -721
word costs -56
word could 731
word count -101
word country -224
word counts -474
word create 296
word creates -264
word critical -33
word crm -655
word csv 369
word curl 2054
word currency -327
word current -201
word customer -305
word customers 690
word cut -448
word cv -406
word d 2293
word d'un 282
word da 1268
word dans 349
word das 1174
word data -84
word database 762
word date -532
word dates -668
word datos 225
word day -169
word days -402
word dd 829
word de 225
word decision 182
word default -492
word defaults -567
word del 472
word delete -190
word deleted -429
word deletes -807
word delivery 106
word dem 1174
word demands -658
word den -662
word departures -445
word deploy -414
word depois 787
word depth 471
word der 276
word des 760
word desk 1479
word details 431
word deve -106
word device -644
word devuelve 732
word diagnoses 991
word dice 324
word die 463
word diff -511
word digit -572
word digits -568
word directory 948
word disk -328
word display 1015
word distance -543
word dns 215
word do -53
word document -289
word documentation -435
word docx 637
word does -230
word doesn't -693
word doing 1616
word domain 540
word don't -362
word done 1358
word donne 2195
word door 502
word dos 2289
word dose -44
word down 862
word draft -690
word drawing -396
word draws -553
word drop 755
word dropped -555
word du 85
word due -80
word during 729
word e 445
word each 553
word earlier 611
word echo 1591
word ecли 821
word edit 112
word effect -165
word ein 1127
word eine -611
word einen -530
word einer 3397
word el 535
word element -674
word else 452
word em -644
word employee -135
word employer 1183
word empty -369
word en 136
word encoded 1367
word end 894
word endpoint 929
word enter 2032
word entered 1368
word entre 1488
word entries 245
word entry 1031
word env 270
word environment 361
word error -84
word errors -214
word es 1129
word esta -250
word este 446
word estimates 192
word et 1700
word eu -314
word eur 800
word even 811
word event 843
word events -525
word every 528
word everything 299
word exact -1011
word exactly -132
word example 230
word exists 91
word expected 1060
word explain -530
word explains -358
word export 227
word exports -587
word expression -280
word extended 973
word extension -541
word extra 455
word f 836
word fact -229
word failed -772
word fails -150
word false 134
word family -78
word far 1174
word farm -45
word fee 2270
word feed -186
word fetch 498
word fetches -128
word few -307
word field 106
word fields -570
word file -31
word files 401
word filter -523
word find -261
word finding -280
word finds -320
word fine 197
word first 34
word five 99
word fix -63
word floor -605
word folder 128
word folders -626
word follow 1453
word followed 202
word for 95
word force -222
word forecast -301
word form -126
word format -130
word formats -126
word formula -449
word forwarded 916
word found 1108
word four -603
word free 120
word from 90
word full 35
word fun 863
word fur 1240
word g 444
word game -362
word gas 90
word get -265
word gets 109
word gift 1105
word git 458
word github 1038
word give 47
word given 249
word gives -409
word go -235
word good 853
word got 112
word gps -571
word gross -444
word group -587
word guessed -528
word h 143
word ha -640
word half -227
word hand 343
word has 60
word hash 634
word have 534
word haya 769
word he -335
word header 154
word headers 240
word help -129
word helper 530
word here 607
word hero 901
word herramienta 262
word hex 513
word hidden 583
word high -529
word hint -383
word history 244
word hits -525
word holds 473
word holidays -531
word home 591
word host 299
word hour -746
word hours -66
word house -676
word how -411
word html -279
word i 1815
word iban 75
word id -499
word ignore 810
word ignored -94
word im 639
word image 914
word images 654
word inbox -84
word include -161
word included 1041
word including 540
word index -62
word input -182
word insert -68
word install 945
word installed 396
word instead 287
word instructions 646
word insurance 2505
word interview 21
word into 370
word invisible 280
word invoice -432
word ip -62
word is 47
word isn't -431
word issue 72
word issues 87
word ist 354
word it 97
word it's -363
word item 378
word its 109
word jeder 608
word job 120
word join 32
word json 61
word just 419
word k 1791
word keep 139
word keeping 900
word keeps 374
word keine -712
word kept 195
word key 207
word keys 610
word keyword 65
word kind 689
word kindly -67
word know -74
word known 749
word kubeconfig -493
word l 1297
word l'utilisateur 1029
word la 56
word label -223
word language -402
word languages -266
word las -725
word last 59
word later 1181
word law -764
word layer -454
word layout -149
word le 551
word leave -342
word left -354
word legal -274
word length -412
word les 1570
word less -829
word let -355
word lets -386
word level 765
word levels -610
word library -147
word licence 216
word like 191
word limit -544
word limits -400
word line -324
word lines -178
word link 777
word links 158
word list -97
word liste -784
word listed 278
word listing 721
word lists -485
word little 864
word live -59
word lo 605
word load -1030
word loaded 72
word loads 363
word local -491
word location -76
word lock -445
word log -626
word login 655
word logs -433
word lon -944
word long -631
word look -20
word looked 1315
word looks -292
word lookup 501
word los 192
word lot 518
word low 62
word m 50
word machine 375
word made -121
word mail 313
word mailbox 633
word mails 500
word make 1300
word makes -136
word manager 150
word manual -753
word many 99
word map 645
word mark -648
word markdown -99
word marks -761
word mass -380
word master -291
word match -359
word matched -271
word matches 87
word material 1202
word matter 495
word max -419
word may 65
word mb -242
word mcp -415
word mean -707
word means 710
word meeting -529
word members 615
word meme 370
word memo 1730
word memory 475
word mention -94
word mentioned 1383
word merge 271
word merged -472
word merges 414
word message 348
word messages 713
word metres 199
word migration 215
word minute -446
word minutes -342
word missing -596
word mit 472
word mm 896
word mode -726
word model 679
word models -343
word month -252
word monthly -331
word most -208
word mostra -1098
word move -702
word moves -512
word much 542
word museum -413
word mx -400
word mysql -102
word n 57
word na 1239
word nach -632
word name -92
word names 294
word ne -409
word need 253
word needed -118
word needs -427
word net 43
word network 220
word never -690
word newest -187
word next 433
word nicht -653
word no -206
word node 92
word nom -685
word nombre -809
word none -700
word notation 338
word note 399
word notes 698
word nothing -335
word notice 204
word now 239
word npm 1996
word number -98
word numbers 28
word nur 33
word o 427
word objects -88
word ocr -165
word oder -755
word of 123
word off -560
word offer -502
word offers 515
word old -420
word omitted -595
word on 139
word once -366
word one -42
word ones 1358
word only -407
word open 74
word opened 875
word opening 63
word operator 946
word ops 38
word or -178
word order 369
word orders 458
word origin 854
word original 537
word os 1774
word other 916
word others -153
word otherwise 527
word ou -108
word our 430
word out -79
word output 330
word outside -254
word over 102
word own 32
word owner 188
word p 107
word package 1275
word page -348
word pages -563
word paid -460
word par 35
word para 1132
word parameter 531
word parcel -241
word parser 691
word part 26
word partir 25
word partner 982
word parts -297
word party 710
word pas -476
word pass 77
word passed 1695
word passport 1882
word password 643
word passwords 266
word paste 96
word path -337
word patient 325
word patients 1135
word pay 594
word payment 671
word payroll -398
word pdf 214
word people 214
word per -121
word percent 41
word period -267
word person -153
word persona 314
word personal -255
word phone 157
word photo 61
word phrase -505
word pick 298
word picture 270
word pictures 573
word pin 296
word pipeline -808
word place 255
word places -286
word plain -382
word plan -389
word plans 923
word platform 1942
word player -475
word please 602
word plus 1072
word png -267
word point 333
word points -473
word policy 388
word pool 563
word por 1063
word port 221
word position -544
word post 193
word postal -460
word postcode -25
word postgres 388
word pour 560
word present 1024
word preview -361
word previous -331
word price -379
word prices 408
word printed -340
word prints 206
word prior 601
word priority 339
word private 746
word pro -85
word problem -759
word process 318
word product -147
word profile 172
word program -497
word project -254
word project's 649
word prompt 881
word provides 1074
word public 167
word published -661
word pull -29
word purpose 164
word push 897
word put 1061
word puts -282
word q 576
word qr -396
word quality 596
word que 1009
word queries -329
word query 254
word question -141
word questions -433
word quote -622
word quotes -88
word r 1341
word range -556
word rate 291
word rates 706
word rather 726
word ratio -550
word raw 478
word read 99
word reader 132
word reading -191
word reads -274
word real -173
word reason -624
word receipt 138
word receiving 612
word recent 96
word recipe -309
word record -304
word records -82
word reference -197
word refused -719
word register -494
word registers -544
word regular -819
word rejected -194
word release 78
word remaining -614
word remote 1178
word removed 824
word renders -356
word renvoie 949
word repeat -541
word replaces 458
word replica -373
word reply -71
word report 136
word reported -592
word reporting 213
word reports 103
word repositories -104
word repository 332
word request 38
word requests 367
word resolution -418
word resolved -111
word response -234
word result -138
word results 610
word retained 904
word retrieves -115
word return 133
word returned 173
word returns -313
word review -309
word reviewer -158
word reviews 1291
word rf 937
word right -180
word risk -786
word rm 677
word role -899
word room -102
word rooms -530
word root 669
word round -626
word route 901
word row -695
word rows 191
word rule 297
word rules 493
word run 180
word running 262
word runs -114
word s 447
word safe -405
word said 292
word same 559
word sample 882
word sans 436
word save -602
word saved 733
word saves -445
word say -150
word says -68
word scope -494
word scores 1399
word script -148
word scripts -182
word se 313
word search -69
word searches -250
word second -574
word seconds -786
word secret -140
word section -372
word see -339
word seen 465
word select -551
word send 484
word sends -352
word sent -636
word sentence -292
word sentences -395
word ser -150
word server 256
word server's 147
word servers 583
word service 140
word servidor 742
word session 725
word set -52
word sets -413
word setting 47
word settings 57
word sh 1514
word sha -528
word shall 715
word share 438
word shared 109
word shell 571
word shop -450
word short -28
word should 744
word show -157
word shown -173
word shows 21
word si 399
word side 1451
word sie 538
word sign -201
word signature -309
word signed -601
word signing -1048
word sin 938
word since 234
word sind -470
word site -273
word size -302
word skip 666
word skipped -675
word slow 815
word small 67
word sms -38
word so 520
word solo -429
word some 110
word something -320
word sonst -815
word sort -500
word sorted -603
word source -136
word space -578
word speaker -602
word spelling -621
word spreadsheet 304
word sql -50
word ssh 1020
word staff 140
word start 143
word starts -505
word statement 550
word station -593
word statistics -179
word status -209
word stays -484
word step -704
word steps -1016
word stock -143
word stop 296
word stops 350
word store 692
word stored -186
word stores -268
word street -60
word string 1062
word style 532
word su 194
word subject 249
word submit 674
word submits -373
word submitted 1348
word such -536
word sudo 427
word suggest -52
word suggestions -354
word suggests -341
word sum -432
word summarises -232
word supplier 866
word support -404
word sure 443
word svg -273
word sync 1357
word syntax 575
word system 367
word t 415
word table 655
word tables 141
word tag -189
word tags 166
word takes -295
word target 34
word task -391
word te 1773
word team -395
word team's -631
word tell 347
word tells 143
word tem -723
word temperature -449
word template 249
word ten -81
word term -186
word terminal 772
word terms -78
word test 44
word tests -495
word text 46
word than -321
word that 153
word the 67
word their 291
word them 578
word then 574
word there 551
word there's 313
word they 187
word thing 1508
word third 934
word this 200
word those 924
word three -168
word through 812
word ticket -222
word tickets 422
word time -208
word times 216
word title -270
word titles -622
word to 210
word today -59
word together 343
word tokens 252
word told 452
word too 744
word tool 877
word tools 1302
word top 67
word total -455
word touch -889
word town -318
word toлbko -776
word trace -435
word track -512
word training -409
word transcript -495
word transfer 494
word translate -129
word translation -679
word trash -426
word tree -227
word trouble 338
word true -42
word turn -188
word turns 245
word twice 858
word two -182
word txt -406
word type -560
word typed 337
word types -396
word u 890
word um -778
word un -144
word una -354
word und 454
word under -74
word une 234
word units -119
word unknown -523
word unless -375
word until -104
word up 125
word upload 228
word uploads -525
word url 169
word us 307
word user 159
word user's 1081
word users 444
word uses -448
word using 807
word usual 482
word usuario -472
word utc -662
word v 283
word validates 575
word valor 50
word value 125
word values -73
word variable 338
word variables -358
word vault -164
word vendor -171
word verified -246
word verify 803
word version -66
word via 2032
word visibility -467
word visible -251
word volume -733
word w 1912
word wallet 591
word wants 664
word ward -416
word warehouse -572
word warning -503
word was 290
word way 233
word we 1000
word weather -32
word web -275
word week -584
word weight 58
word well 907
word wenn 414
word were 1155
word what's -653
word whatever 686
word when 83
word where 309
word whether -246
word which 278
word while 776
word who 71
word whoever -636
word whole 725
word whose 147
word why -169
word width -88
word window -725
word with 212
word within -493
word without -79
word word 70
word wording -441
word words -467
word work -73
word working 444
word works -331
word would 547
word write -22
word written 272
word wrong -516
word x -50
word y 1328
word yaml 364
word year -666
word yes 470
word you -43
word you're 737
word your 227
word yourself -233
word yyyy 659
word z 1322
word zone -166
word в 564
word дo 614
word для -761
word и 1893
word из -979
word или 1417
word пo -598
word пoлbзoвateлю -909
word эto 794
word أو 27
word إلى 640
word المستخدم -22
word على 1258
word عن 2380
word في 424
word قبل 444
word كل 2098
word لا -1079
word ما 1357
word من 1368
word ولا 287
word आईडी -795
word उपयोगकर्ता -66
word और 2922
word का 428
word की 1309
word के 1117
word केवल 127
word को 514
word तो -1052
word दें 340
word न -375
word नंबर 74
word नहीं -867
word नाम -324
word पर -1121
word पहले 80
word भी 1611
word में 1020
word या -73
word सूची 89
word से 731
word है 410
word हो 1460
word あ 705
word い 428
word う 414
word お 409
word か 344
word が -61
word き -216
word く 503
word こ -186
word さ 323
word し 26
word す -142
word ず 691
word せ -40
word そ -162
word た 132
word だ 390
word っ -214
word つ 413
word て 714
word で 24
word と 584
word ど 812
word な -274
word に 191
word ね -384
word の 464
word は -84
word ま -120
word み 1140
word め 311
word も 1316
word や 119
word よ -209
word ら 47
word り -564
word る 67
word れ -28
word わ -194
word を 33
word ん 86
word イ -321
word コ -522
word ザ 35
word ス -95
word ト -301
word ド -627
word プ 1108
word ユ 35
word ル 565
word ン -315
word ー -87
word 一 -198
word 上 76
word 不 -151
word 个 713
word 中 1601
word 为 -518
word 主 -43
word 之 102
word 了 371
word 于 -364
word 交 -750
word 人 -492
word 他 291
word 付 606
word 以 1180
word 件 -358
word 任 -394
word 会 -547
word 传 -589
word 位 763
word 何 -394
word 作 -200
word 使 496
word 保 293
word 信 -638
word 先 411
word 入 227
word 全 222
word 公 -520
word 具 165
word 内 -119
word 再 -625
word 写 -360
word 出 113
word 分 -287
word 别 470
word 到 -605
word 前 1355
word 动 -315
word 单 -364
word 发 -323
word 取 189
word 可 -175
word 号 -552
word 合 -203
word 同 -98
word 名 256
word 后 40
word 否 -153
word 告 342
word 品 -581
word 商 -477
word 回 229
word 在 -104
word 地 -517
word 報 -35
word 場 386
word 复 1038
word 如 -592
word 字 -506
word 存 -175
word 完 -371
word 定 -482
word 実 660
word 客 -566
word 家 1256
word 容 -304
word 对 -220
word 工 552
word 差 471
word 已 69
word 开 753
word 式 -492
word 当 -884
word 录 489
word 後 1018
word 得 -69
word 必 -201
word 成 403
word 或 -620
word 户 -81
word 承 246
word 把 264
word 持 772
word 指 442
word 接 978
word 提 66
word 收 -518
word 放 -493
word 数 26
word 文 125
word 方 -479
word 日 1230
word 时 384
word 是 -158
word 書 373
word 最 -570
word 有 178
word 期 1479
word 本 -61
word 条 -356
word 来 -70
word 果 977
word 查 -38
word 検 265
word 様 1055
word 次 -212
word 段 669
word 注 -655
word 消 -473
word 点 1155
word 無 56
word 现 1686
word 理 1791
word 用 249
word 由 476
word 番 -487
word 登 -623
word 的 302
word 目 -105
word 確 156
word 示 123
word 箱 216
word 系 460
word 索 553
word 约 -702
word 结 1603
word 给 -106
word 编 -620
word 者 615
word 自 -167
word 要 167
word 言 -581
word 話 -606
word 認 487
word 请 -238
word 起 1013
word 输 -723
word 返 -635
word 送 -545
word 部 1102
word 里 1255
word 量 -673
word 金 -406
word 间 806
word 限 -375
word 除 -450
word 险 -666
word 须 -473
word 预 -745
word 风 -615
word 내용을 2181
word 먼저 1340
word 사용자에게 -1026
word 주세요 770
`;
