/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold clear -485
threshold weak -1369
threshold supports -2475
bias -3719
concept account 249
concept after 263
concept also 905
concept answer -29
concept ask 118
concept because 213
concept before 84
concept best 642
concept call 56
concept change 38
concept collect 166
concept command 38
concept config 213
concept consent 52
concept conversation 561
concept decode 235
concept disable 143
concept elsewhere 1023
concept email-address 1657
concept encode 637
concept every 476
concept file 72
concept first 36
concept hide -138
concept holding 344
concept identifier 63
concept if 200
concept ignore 568
concept instead 322
concept instructions 332
concept link 220
concept machine 437
concept may -80
concept memory 40
concept message 121
concept model 293
concept must 208
concept not -81
concept number 736
concept obey 64
concept outside 405
concept own-name 747
concept own-parameter -48
concept parameter 44
concept path 368
concept permit 113
concept personal 526
concept please 597
concept prefer 37
concept put 231
concept read -53
concept recipient 114
concept redirect 350
concept regardless 812
concept remove -143
concept request 232
concept results 121
concept rival 637
concept run 35
concept secret 107
concept secret-place 1000
concept secretive 216
concept send 94
concept service 147
concept session 366
concept set -140
concept sibling -296
concept silently 634
concept skip -51
concept standing 757
concept tell 237
concept this-tool 88
concept threat -233
concept tool 770
concept url 1167
concept user 185
concept visit 331
concept whenever 413
concept whole 281
concept without 168
deed aside answer 88
deed aside ask -217
deed aside call 120
deed aside change 353
deed aside collect 151
deed aside disable 126
deed aside obey 57
deed aside pay 180
deed aside permit -423
deed aside prefer 441
deed aside put 397
deed aside read -129
deed aside run 106
deed aside send 129
deed aside set 112
deed aside store 553
deed aside tell 29
deed aside visit 1377
deed ban answer 99
deed ban ask 204
deed ban call -218
deed ban change -346
deed ban obey -372
deed ban pay -118
deed ban prefer 54
deed ban put -448
deed ban read -385
deed ban remove -444
deed ban run 928
deed ban send -319
deed ban set -165
deed ban store -562
deed ban tell 298
deed lacking ask 221
deed order answer 124
deed order ask -49
deed order call 50
deed order change 507
deed order collect 774
deed order disable -25
deed order encode 455
deed order hide -277
deed order ignore 848
deed order obey 209
deed order pay 319
deed order permit 385
deed order prefer 105
deed order put 675
deed order read 189
deed order redirect 949
deed order remove 180
deed order run 403
deed order send 482
deed order set 37
deed order skip -89
deed order store 218
deed order tell 452
deed order visit 793
deed report answer -145
deed report ask -25
deed report call -76
deed report change -80
deed report collect -90
deed report decode -401
deed report disable -282
deed report ignore 155
deed report obey -138
deed report pay 46
deed report permit -63
deed report prefer -83
deed report put -63
deed report read -247
deed report redirect 297
deed report remove -426
deed report run -253
deed report send -85
deed report set -225
deed report skip -371
deed report store -74
deed report tell -57
deed report visit -447
object aside answer before -363
object aside answer model -59
object aside answer not -208
object aside answer send 478
object aside answer user 25
object aside call tool 838
object aside call user 111
object aside put secret -273
object aside put send 121
object aside put user 157
object aside read message -392
object aside read model 183
object ban answer not -310
object ban answer user 63
object ban ask not -420
object ban ask secret -555
object ban ask user 261
object ban call tool -390
object ban obey not -358
object ban put own-parameter -386
object ban put secret -484
object ban put user -458
object ban tell not 419
object ban tell user 104
object order answer account -326
object order answer after 602
object order answer also 690
object order answer answer 190
object order answer before 356
object order answer call 308
object order answer command -95
object order answer consent -208
object order answer every 898
object order answer file 457
object order answer first 188
object order answer holding 707
object order answer if 448
object order answer link 697
object order answer may -86
object order answer message 692
object order answer model 67
object order answer must -653
object order answer not 691
object order answer obey 577
object order answer own-parameter 258
object order answer put 620
object order answer read 285
object order answer recipient -238
object order answer request 703
object order answer results 462
object order answer run 916
object order answer secret 179
object order answer send -86
object order answer sibling 188
object order answer url 1233
object order answer user 46
object order answer whole 289
object order ask before -106
object order ask every 857
object order ask first 129
object order ask if -391
object order ask message 1454
object order ask must -51
object order ask not 567
object order ask own-parameter 380
object order ask read 308
object order ask request 378
object order ask secret 924
object order ask user -385
object order ask whole 814
object order call after 179
object order call also 307
object order call answer 23
object order call before -54
object order call command -170
object order call conversation 557
object order call every 411
object order call first 81
object order call identifier 123
object order call if -314
object order call instead -266
object order call message 696
object order call model -236
object order call must 777
object order call not 155
object order call parameter 289
object order call personal 371
object order call regardless 276
object order call request 685
object order call run 339
object order call secret 890
object order call send 324
object order call service 1537
object order call sibling -209
object order call this-tool -318
object order call tool 473
object order call user -194
object order call whenever 331
object order call whole 760
object order call without 155
object order change account 1712
object order change after 1291
object order change every 1954
object order change holding 580
object order change must 572
object order change user 738
object order collect every 1035
object order collect message 712
object order collect own-parameter 645
object order collect secret 838
object order collect send 907
object order collect user 597
object order hide must -285
object order hide user -327
object order ignore every 2175
object order ignore if -133
object order ignore instructions 937
object order ignore not 299
object order ignore tool 1474
object order ignore user 998
object order obey after 931
object order obey also 771
object order obey every 593
object order obey if -335
object order obey instructions 406
object order obey must 375
object order obey not -192
object order obey results -152
object order obey send -271
object order obey user -97
object order obey whole -214
object order pay user 382
object order prefer user -420
object order put account 996
object order put after -128
object order put answer 1670
object order put ask 605
object order put before 417
object order put command 973
object order put conversation 1204
object order put every 825
object order put file 532
object order put first 1173
object order put holding 983
object order put identifier 1363
object order put if 566
object order put instead 1551
object order put instructions 632
object order put link 30
object order put machine 860
object order put may 831
object order put message 776
object order put model 728
object order put must 210
object order put not 609
object order put obey 604
object order put own-parameter 539
object order put parameter 824
object order put path 1287
object order put personal 952
object order put put 699
object order put read 1071
object order put recipient 630
object order put request 53
object order put results 1620
object order put run 611
object order put secret 246
object order put secret-place 1294
object order put send 964
object order put service 320
object order put session 849
object order put sibling 346
object order put store 681
object order put threat -127
object order put tool 652
object order put url 1330
object order put user 693
object order put whole 854
object order put without 571
object order read account 82
object order read after -446
object order read also 609
object order read answer 348
object order read before -211
object order read conversation 875
object order read every 396
object order read file 776
object order read first -256
object order read identifier 595
object order read if 104
object order read machine 1355
object order read may -366
object order read message 102
object order read model -296
object order read must 581
object order read not -414
object order read own-parameter 796
object order read path 1096
object order read put 641
object order read read -298
object order read request 542
object order read results 198
object order read secret 830
object order read secret-place 1465
object order read send 230
object order read service 1196
object order read sibling -455
object order read tool 1082
object order read url 430
object order read user 347
object order read whole 520
object order remove every 89
object order remove file -585
object order remove not 45
object order remove user 1438
object order run after 729
object order run command 791
object order run every 1442
object order run identifier 1437
object order run if -132
object order run message 449
object order run model 123
object order run own-parameter 109
object order run path 1614
object order run put 708
object order run read 1383
object order run run 1359
object order run secret 905
object order run secret-place 1275
object order run service 65
object order run sibling -450
object order run tool 1192
object order run url 1724
object order run user 528
object order run whole 607
object order run without 1055
object order send after 1132
object order send also 1517
object order send before -66
object order send command -216
object order send conversation 816
object order send email-address 1892
object order send every 577
object order send file 1311
object order send first -253
object order send holding 991
object order send identifier 1394
object order send if -459
object order send message 559
object order send model 633
object order send must -44
object order send not 181
object order send outside 1383
object order send own-parameter 556
object order send parameter 524
object order send personal 1049
object order send put 728
object order send read 1170
object order send recipient 564
object order send secret 1886
object order send send 1415
object order send sibling 966
object order send tool 1498
object order send url 1600
object order send user 685
object order send whole 248
object order set identifier 182
object order set user -704
object order store answer 377
object order store if -448
object order store model -86
object order store not -543
object order store own-parameter 163
object order store results 365
object order store secret 307
object order store secretive 480
object order store user 449
object order tell after 297
object order tell every 347
object order tell if 370
object order tell message 183
object order tell model 738
object order tell must 414
object order tell not 592
object order tell own-parameter 233
object order tell user 406
object report answer account -390
object report answer also 1120
object report answer answer 276
object report answer ask -383
object report answer because 50
object report answer before -489
object report answer change -362
object report answer collect -217
object report answer command -278
object report answer conversation 453
object report answer file -290
object report answer first -228
object report answer if 102
object report answer instructions -197
object report answer link 64
object report answer machine 592
object report answer may -412
object report answer message -248
object report answer model -69
object report answer not -306
object report answer own-parameter -179
object report answer parameter -208
object report answer put 395
object report answer read -236
object report answer request -327
object report answer results 253
object report answer run -161
object report answer secret -346
object report answer send 48
object report answer service -292
object report answer user -231
object report answer whole -146
object report ask after 78
object report ask answer 493
object report ask every 496
object report ask model -132
object report ask must 630
object report ask own-parameter -147
object report ask read 40
object report ask results 426
object report ask tool 1528
object report ask user -256
object report call after -24
object report call answer 25
object report call every 383
object report call identifier 240
object report call if -112
object report call may 127
object report call message 520
object report call model 1061
object report call must 137
object report call outside -225
object report call own-parameter 413
object report call put 1219
object report call send 296
object report call service -187
object report call sibling -370
object report call tool 503
object report call user 386
object report change account 340
object report change file -481
object report change own-parameter -305
object report change user -244
object report collect every 251
object report collect file -255
object report collect message -210
object report collect own-parameter 107
object report collect send -381
object report collect user 551
object report disable own-parameter -358
object report disable run -388
object report obey not -176
object report pay account 202
object report pay not 1316
object report put account 349
object report put after 418
object report put answer 218
object report put ask -437
object report put change 576
object report put collect 155
object report put command 1255
object report put conversation -155
object report put every 505
object report put file -257
object report put first -30
object report put holding 177
object report put identifier -212
object report put if 744
object report put machine -682
object report put message -400
object report put model -316
object report put must 939
object report put not -553
object report put own-parameter 61
object report put parameter 567
object report put path -495
object report put put 289
object report put read -378
object report put request -370
object report put results -378
object report put run -485
object report put secret 168
object report put send -340
object report put sibling -442
object report put store -466
object report put tool 512
object report put user 350
object report put whenever 559
object report put whole 681
object report read account -408
object report read after 245
object report read answer -82
object report read call -313
object report read change -181
object report read collect -81
object report read command -50
object report read config -337
object report read every 220
object report read file -269
object report read first 283
object report read holding 161
object report read identifier -611
object report read if -158
object report read instructions -585
object report read link -97
object report read may -410
object report read message -389
object report read model -162
object report read not -59
object report read own-parameter -220
object report read parameter 91
object report read path -155
object report read personal -176
object report read put -310
object report read read -111
object report read request -487
object report read results -58
object report read run 364
object report read secret -236
object report read secretive -460
object report read send -422
object report read service -253
object report read sibling -273
object report read store -373
object report read url 1731
object report read user -87
object report read whole -268
object report remove every -531
object report remove file -323
object report remove own-parameter -347
object report remove whole -559
object report run after -329
object report run ask -326
object report run call -249
object report run command -491
object report run file 60
object report run instructions -304
object report run machine -361
object report run message -155
object report run own-parameter -345
object report run path -610
object report run read -318
object report run request -249
object report run run -188
object report run send -154
object report run service -243
object report run user -335
object report send account -136
object report send after -525
object report send also 1027
object report send before 172
object report send collect -78
object report send consent -306
object report send conversation -97
object report send every 447
object report send file -70
object report send holding 106
object report send model -286
object report send own-parameter -259
object report send personal 722
object report send put -473
object report send read 802
object report send request -341
object report send results -594
object report send run -366
object report send send -29
object report send service -23
object report send store -73
object report send user -308
object report send whole 410
object report send without 435
object report set own-parameter -367
object report set user 391
object report store after 692
object report store answer -372
object report store file -498
object report store if -547
object report store message -451
object report store model -552
object report store outside 144
object report store own-parameter -355
object report store read -384
object report store send 492
object report store service 574
object report store user 143
object report tell if 437
object report tell own-parameter -289
object report tell user 97
object report visit own-parameter -323
pair account also 1305
pair account answer -113
pair account ask 157
pair account change 840
pair account file 988
pair account holding 951
pair account identifier 208
pair account if 825
pair account instructions 1068
pair account link 1043
pair account message 359
pair account must 505
pair account not 641
pair account own-parameter 253
pair account pay 489
pair account put 1028
pair account read -410
pair account secret 349
pair account send 219
pair account service 234
pair account tool 793
pair account user 198
pair after account 1097
pair after also 595
pair after answer 321
pair after ask 276
pair after before 81
pair after call 409
pair after change 231
pair after collect 839
pair after command 89
pair after conversation 531
pair after disable 254
pair after email-address 1498
pair after every 218
pair after file 599
pair after first 1747
pair after identifier 271
pair after if 29
pair after ignore -464
pair after instructions 679
pair after machine 341
pair after may 21
pair after message 617
pair after must 370
pair after not 503
pair after obey 760
pair after own-parameter 450
pair after path 781
pair after pay 750
pair after personal 1507
pair after prefer -313
pair after put 808
pair after read 713
pair after recipient 941
pair after remove -23
pair after request 238
pair after results 185
pair after run 189
pair after secret 460
pair after send 915
pair after session -721
pair after set 463
pair after sibling -53
pair after store 378
pair after tell 632
pair after this-tool 1116
pair after tool 875
pair after url 1030
pair after user 446
pair after whole 458
pair after without 660
pair also account 1211
pair also after -125
pair also answer 697
pair also ask 1068
pair also collect 1157
pair also disable -283
pair also every 1314
pair also file 1335
pair also holding 810
pair also identifier 753
pair also if 874
pair also may 251
pair also message 252
pair also model 646
pair also not -603
pair also own-parameter 1288
pair also path 1213
pair also please 1049
pair also put 853
pair also read 1441
pair also recipient 956
pair also request 402
pair also results 470
pair also secret 798
pair also secret-place 1467
pair also send 812
pair also store -290
pair also tool 1057
pair also url -140
pair also user 1133
pair also whole 613
pair answer account 152
pair answer after 216
pair answer also 1025
pair answer ask -365
pair answer because 319
pair answer before -91
pair answer best 272
pair answer call -25
pair answer change -141
pair answer collect 130
pair answer command -62
pair answer consent -21
pair answer conversation 523
pair answer disable -243
pair answer every 535
pair answer file 145
pair answer first 70
pair answer hide -463
pair answer holding 345
pair answer identifier -75
pair answer if -204
pair answer ignore -165
pair answer instead -84
pair answer instructions 174
pair answer link 397
pair answer machine 1048
pair answer may -367
pair answer message 244
pair answer model -96
pair answer must -87
pair answer not 159
pair answer obey 321
pair answer outside 687
pair answer own-name 853
pair answer own-parameter -28
pair answer parameter 151
pair answer path 236
pair answer permit 555
pair answer personal 181
pair answer please 121
pair answer put 526
pair answer read 93
pair answer recipient -394
pair answer redirect 288
pair answer regardless 772
pair answer remove 72
pair answer request 368
pair answer results 344
pair answer run 61
pair answer secret 199
pair answer secretive 791
pair answer send -58
pair answer service -144
pair answer session 635
pair answer set -27
pair answer sibling -257
pair answer standing 829
pair answer store -113
pair answer threat 274
pair answer tool 423
pair answer url 1194
pair answer user 50
pair answer visit 584
pair answer whole 314
pair answer without 522
pair ask account 370
pair ask after 707
pair ask also 1192
pair ask answer 144
pair ask because 514
pair ask before -252
pair ask call -90
pair ask collect 503
pair ask command -257
pair ask consent 92
pair ask conversation 562
pair ask every 718
pair ask file 200
pair ask first -32
pair ask holding 27
pair ask identifier 493
pair ask if -383
pair ask instead 471
pair ask instructions -377
pair ask link 36
pair ask message 662
pair ask model -193
pair ask must 279
pair ask not -68
pair ask obey -58
pair ask outside 470
pair ask own-parameter 22
pair ask pay 170
pair ask please 810
pair ask put 974
pair ask read 274
pair ask recipient -80
pair ask remove -150
pair ask request 423
pair ask results 253
pair ask run 200
pair ask secret 487
pair ask send -108
pair ask service 398
pair ask standing 425
pair ask store -193
pair ask tell 826
pair ask tool 1716
pair ask user -46
pair ask whole 993
pair because account 1442
pair because answer -220
pair because ask 1113
pair because every 247
pair because identifier 1233
pair because must 479
pair because not 471
pair because own-parameter -70
pair because pay 778
pair because put 1310
pair because read 241
pair because run 934
pair because secret 395
pair because send -141
pair because store -165
pair because user 693
pair because whole -183
pair before account 22
pair before after 77
pair before also 860
pair before answer 94
pair before ask 77
pair before because 559
pair before call 313
pair before change -190
pair before command 461
pair before conversation 506
pair before disable 920
pair before every 722
pair before file 299
pair before first 300
pair before identifier 212
pair before if 86
pair before instructions 1333
pair before may -336
pair before message 121
pair before must -198
pair before not 216
pair before obey 272
pair before own-parameter 61
pair before parameter 1200
pair before path 860
pair before pay -478
pair before personal 1728
pair before put 339
pair before read 39
pair before regardless 228
pair before request 686
pair before results 859
pair before run 550
pair before secret 708
pair before secret-place 1128
pair before service 540
pair before set -309
pair before sibling -130
pair before store 604
pair before threat -420
pair before tool 391
pair before url 1671
pair before user 47
pair before whole 573
pair before without 324
pair best message 747
pair best put 119
pair best tool 1665
pair call account -405
pair call after 74
pair call also 712
pair call answer -21
pair call ask -328
pair call because 271
pair call before -221
pair call change 577
pair call collect 556
pair call command 32
pair call conversation 604
pair call disable 95
pair call every 286
pair call file 426
pair call first 68
pair call holding 356
pair call identifier 98
pair call if -193
pair call instead -311
pair call instructions 345
pair call machine 1663
pair call may -202
pair call message 384
pair call model -160
pair call must 242
pair call not 23
pair call obey -25
pair call outside 301
pair call own-name 964
pair call own-parameter 130
pair call parameter 420
pair call path 999
pair call personal 259
pair call prefer -325
pair call put 533
pair call read 235
pair call recipient 324
pair call regardless 500
pair call remove 313
pair call request 300
pair call results 419
pair call run 220
pair call secret 337
pair call send 426
pair call service 467
pair call session 1354
pair call sibling -232
pair call store 68
pair call tell 201
pair call this-tool -131
pair call threat -273
pair call tool 378
pair call user 229
pair call whenever 89
pair call whole 316
pair call without -98
pair change account 597
pair change after 450
pair change also 1888
pair change answer 436
pair change ask -188
pair change before -208
pair change call 630
pair change command -346
pair change disable -300
pair change every 725
pair change file 292
pair change first 44
pair change holding 539
pair change identifier 231
pair change if 278
pair change link 1212
pair change may -407
pair change message 985
pair change model 249
pair change must 418
pair change not 247
pair change own-parameter 266
pair change path 536
pair change pay 405
pair change personal 666
pair change put 624
pair change read 441
pair change remove -487
pair change run -264
pair change secret 752
pair change send -164
pair change set 417
pair change store 406
pair change threat -331
pair change tool 1756
pair change url 1654
pair change user 235
pair change whole 130
pair collect after 856
pair collect also 1362
pair collect answer 63
pair collect ask 155
pair collect call 290
pair collect change -268
pair collect conversation 769
pair collect every 663
pair collect file 108
pair collect first -275
pair collect holding 560
pair collect identifier 1503
pair collect machine 568
pair collect may -140
pair collect message 256
pair collect model 1060
pair collect not 148
pair collect outside 339
pair collect own-parameter 273
pair collect path 176
pair collect put 974
pair collect read 507
pair collect recipient 305
pair collect remove 455
pair collect request 755
pair collect results 610
pair collect run 1265
pair collect secret 1001
pair collect send 682
pair collect service 1141
pair collect set 48
pair collect sibling -65
pair collect standing -517
pair collect store 617
pair collect this-tool 638
pair collect tool 532
pair collect url 1493
pair collect user 567
pair collect whole 543
pair command after 783
pair command also 1069
pair command answer 199
pair command ask 191
pair command before 327
pair command call 558
pair command change -38
pair command collect 502
pair command consent 567
pair command disable 143
pair command every 489
pair command file -182
pair command first 182
pair command identifier 293
pair command if 692
pair command message 235
pair command model 1001
pair command must -723
pair command not 134
pair command obey 487
pair command outside 435
pair command own-parameter 447
pair command path 543
pair command put 363
pair command read -622
pair command remove -31
pair command results 416
pair command run 948
pair command secret 689
pair command send -652
pair command service 440
pair command set -189
pair command store 309
pair command tell -598
pair command threat 82
pair command tool 890
pair command url 1359
pair command user -364
pair command whole 80
pair command without 713
pair config file -432
pair config run 184
pair consent not 829
pair consent run 1116
pair consent user 155
pair conversation after 1685
pair conversation also 1497
pair conversation answer 434
pair conversation ask 452
pair conversation before 337
pair conversation call 830
pair conversation collect 1506
pair conversation email-address 1087
pair conversation encode 332
pair conversation every 1033
pair conversation file 542
pair conversation holding 1035
pair conversation if 584
pair conversation instructions 454
pair conversation may 337
pair conversation message 1066
pair conversation model 466
pair conversation must 582
pair conversation not 1023
pair conversation obey 557
pair conversation own-parameter 505
pair conversation parameter 466
pair conversation prefer 808
pair conversation put 1411
pair conversation read 944
pair conversation request 438
pair conversation results 708
pair conversation run 512
pair conversation send 828
pair conversation service 1125
pair conversation session 397
pair conversation sibling 391
pair conversation tell 1126
pair conversation tool 1208
pair conversation user 799
pair conversation whole 1095
pair disable after -535
pair disable answer 708
pair disable before 799
pair disable call -687
pair disable command 263
pair disable file 430
pair disable first 530
pair disable identifier 97
pair disable message 618
pair disable model -326
pair disable not 93
pair disable own-parameter -190
pair disable put 410
pair disable results 731
pair disable run 847
pair disable send 423
pair disable sibling -391
pair disable store -193
pair disable user 933
pair disable whole 562
pair elsewhere send 308
pair elsewhere service 746
pair elsewhere tool 774
pair email-address message 728
pair email-address put 1463
pair email-address send 819
pair encode own-parameter -83
pair every account 1003
pair every after 675
pair every also 1029
pair every answer 650
pair every ask 863
pair every before 899
pair every call 642
pair every change 633
pair every collect 866
pair every command 448
pair every conversation 1216
pair every file 546
pair every first 836
pair every holding 784
pair every identifier 102
pair every if 228
pair every ignore 1430
pair every instructions 1480
pair every link 479
pair every machine 1482
pair every may 180
pair every message 353
pair every model 940
pair every must 557
pair every not 616
pair every obey 986
pair every outside 485
pair every own-name 1057
pair every own-parameter 556
pair every parameter 578
pair every path 563
pair every pay 684
pair every personal 1152
pair every put 812
pair every read 682
pair every recipient 702
pair every regardless 1605
pair every request 1271
pair every results 596
pair every run 259
pair every secret 888
pair every secret-place 948
pair every secretive 1043
pair every send 631
pair every service 586
pair every session 1005
pair every set 189
pair every sibling -94
pair every skip -370
pair every standing 484
pair every tell 737
pair every tool 690
pair every url 1480
pair every user 929
pair every whole 665
pair file account 1245
pair file after 31
pair file also 1837
pair file answer 283
pair file ask -138
pair file before 382
pair file call 509
pair file change -39
pair file collect 83
pair file command -238
pair file consent -386
pair file conversation -359
pair file disable -350
pair file email-address 2033
pair file encode 616
pair file every 591
pair file first -110
pair file holding 242
pair file identifier 486
pair file if -226
pair file instructions -476
pair file link 509
pair file machine 812
pair file may 157
pair file message 32
pair file model 677
pair file must 585
pair file not -107
pair file obey -110
pair file outside 846
pair file own-parameter 286
pair file parameter 274
pair file path 57
pair file pay -246
pair file prefer 559
pair file put 657
pair file read 378
pair file remove 485
pair file request -291
pair file results 650
pair file run 275
pair file secret 419
pair file secret-place 984
pair file secretive 88
pair file send 434
pair file service 386
pair file session 640
pair file set 674
pair file sibling 321
pair file store 527
pair file tell -424
pair file threat -519
pair file tool 1005
pair file url 1861
pair file user 127
pair file whole 761
pair file without 180
pair first after -163
pair first answer 199
pair first ask 1299
pair first before -102
pair first command 891
pair first conversation -142
pair first every 279
pair first file 908
pair first if -91
pair first may -351
pair first message 324
pair first not 399
pair first obey 1093
pair first own-parameter 57
pair first parameter 465
pair first path 1354
pair first put 610
pair first read 713
pair first request 897
pair first run 694
pair first secret-place 1304
pair first send 348
pair first sibling 96
pair first store 517
pair first threat -68
pair first tool 198
pair first url 1325
pair first user 332
pair first whole 748
pair hide if 119
pair hide model 351
pair hide own-parameter -494
pair hide read 148
pair hide user 182
pair holding account 536
pair holding after 1074
pair holding also 907
pair holding answer 699
pair holding ask -220
pair holding before -390
pair holding call 275
pair holding conversation 1793
pair holding every 1113
pair holding file 608
pair holding identifier 840
pair holding if 667
pair holding instructions 1328
pair holding message 369
pair holding model 498
pair holding must 514
pair holding not 68
pair holding obey 1264
pair holding own-parameter 249
pair holding parameter -251
pair holding personal 1595
pair holding put 1125
pair holding read 1189
pair holding results 512
pair holding run 31
pair holding send 742
pair holding service 353
pair holding store 1396
pair holding tell 867
pair holding user 729
pair identifier account -131
pair identifier after 1040
pair identifier also 923
pair identifier answer 355
pair identifier ask -556
pair identifier before 430
pair identifier call 1306
pair identifier change 1391
pair identifier collect 417
pair identifier command 992
pair identifier every 928
pair identifier file 789
pair identifier first 219
pair identifier if 546
pair identifier instead 1070
pair identifier may 521
pair identifier message 234
pair identifier model 726
pair identifier must 1239
pair identifier not 217
pair identifier obey 246
pair identifier outside -233
pair identifier own-parameter 449
pair identifier parameter -76
pair identifier permit 237
pair identifier put 1038
pair identifier read 301
pair identifier results 1242
pair identifier run 439
pair identifier secret -267
pair identifier send 882
pair identifier service 756
pair identifier store 1862
pair identifier tool 496
pair identifier url 1097
pair identifier user 706
pair identifier whole 568
pair if account 1483
pair if also 960
pair if answer -108
pair if ask 88
pair if because 1579
pair if before 67
pair if call 155
pair if change 532
pair if collect 815
pair if command 708
pair if conversation 91
pair if disable 463
pair if email-address 637
pair if every 841
pair if file 610
pair if hide -283
pair if holding 889
pair if identifier 203
pair if ignore 64
pair if instead 236
pair if instructions 114
pair if link -381
pair if machine 662
pair if message 634
pair if model 562
pair if must 63
pair if not 178
pair if own-parameter 165
pair if parameter 219
pair if path 1112
pair if pay 470
pair if permit 332
pair if personal 764
pair if please 1290
pair if prefer 483
pair if put 573
pair if read 165
pair if recipient 320
pair if remove 601
pair if request 359
pair if results 379
pair if run 467
pair if secret 319
pair if send 473
pair if service 102
pair if set 594
pair if sibling -282
pair if standing 569
pair if store -174
pair if tell -144
pair if this-tool 1024
pair if threat -107
pair if tool 928
pair if url 1313
pair if user 140
pair if whenever 1033
pair if whole 552
pair if without 203
pair ignore answer -233
pair ignore ask 43
pair ignore conversation 524
pair ignore every 1529
pair ignore if -161
pair ignore instructions 556
pair ignore model 224
pair ignore not 379
pair ignore obey -348
pair ignore own-parameter -121
pair ignore put 116
pair ignore send 1046
pair ignore this-tool 994
pair ignore user 551
pair ignore without -123
pair instead file -159
pair instead message 452
pair instead own-parameter -483
pair instead put 1222
pair instead read -54
pair instead send 738
pair instead tool 1847
pair instead user 729
pair instead whole 663
pair instructions after 766
pair instructions answer -115
pair instructions before -522
pair instructions call -219
pair instructions command 467
pair instructions conversation 949
pair instructions every 567
pair instructions first -353
pair instructions identifier -254
pair instructions if 449
pair instructions ignore 662
pair instructions message 614
pair instructions model 722
pair instructions not 115
pair instructions own-parameter -121
pair instructions put 1120
pair instructions read 217
pair instructions request 180
pair instructions results -442
pair instructions run -490
pair instructions send 499
pair instructions store -114
pair instructions tell -740
pair instructions tool 519
pair instructions user 739
pair instructions whole 492
pair link answer 198
pair link ask 152
pair link command -223
pair link file 29
pair link holding 733
pair link may -654
pair link message 747
pair link model 1000
pair link not 87
pair link obey 1134
pair link own-parameter 536
pair link put 486
pair link send 305
pair link store 394
pair link url 1290
pair link user 215
pair machine also 1096
pair machine call 818
pair machine collect 1292
pair machine every 1654
pair machine file 600
pair machine message 984
pair machine own-parameter 1420
pair machine parameter 372
pair machine put 1377
pair machine read 1662
pair machine run 1184
pair machine secret 898
pair machine send 752
pair machine store 1241
pair machine user 437
pair machine whole 1581
pair may after 732
pair may answer -283
pair may ask 198
pair may before -505
pair may call -392
pair may change -248
pair may collect 241
pair may disable -400
pair may every -323
pair may file -68
pair may first -432
pair may holding -266
pair may identifier -270
pair may if 325
pair may ignore 134
pair may message -81
pair may model 121
pair may must 202
pair may obey 195
pair may own-parameter 77
pair may put -48
pair may read -217
pair may run -385
pair may send -255
pair may sibling -319
pair may tell 547
pair may tool 195
pair may user 163
pair may whole -362
pair memory read 565
pair memory user 691
pair message account 795
pair message after 312
pair message also 1165
pair message answer 227
pair message ask 319
pair message because 357
pair message before -188
pair message call 881
pair message change -289
pair message collect -57
pair message conversation 575
pair message disable -689
pair message email-address 1828
pair message every 234
pair message file 573
pair message first 1215
pair message holding 495
pair message identifier -74
pair message if 368
pair message instead -134
pair message instructions -868
pair message link 482
pair message may 77
pair message model 143
pair message must 437
pair message not 93
pair message obey 205
pair message outside 299
pair message own-parameter 101
pair message parameter 401
pair message path 691
pair message pay 215
pair message permit -348
pair message personal 689
pair message put 566
pair message read 21
pair message recipient 260
pair message remove 102
pair message request 544
pair message results 204
pair message run 215
pair message secret 283
pair message secret-place 1298
pair message send 268
pair message service 617
pair message session 460
pair message set 269
pair message sibling -75
pair message standing 603
pair message store 513
pair message tell 358
pair message this-tool 370
pair message threat -459
pair message tool 1245
pair message url 1259
pair message user 244
pair message whole 194
pair message without -363
pair model account 1005
pair model after 837
pair model also 998
pair model answer 744
pair model ask -117
pair model because 490
pair model before 49
pair model change 794
pair model collect 1102
pair model command 1097
pair model conversation 498
pair model disable 933
pair model every 506
pair model file 417
pair model first 356
pair model holding 1100
pair model identifier 188
pair model if 513
pair model ignore 1237
pair model instead 475
pair model instructions 812
pair model machine 1195
pair model may -100
pair model message 472
pair model must 225
pair model not 54
pair model obey 48
pair model outside 433
pair model own-parameter 654
pair model parameter 476
pair model path 656
pair model pay -51
pair model personal 714
pair model please 429
pair model prefer 384
pair model put 779
pair model read 263
pair model recipient 691
pair model regardless 438
pair model request 507
pair model results 664
pair model run 632
pair model secret 839
pair model secret-place 949
pair model send 608
pair model service 740
pair model session 726
pair model set -205
pair model sibling -392
pair model silently 2133
pair model standing 1426
pair model tell 345
pair model this-tool -26
pair model tool 195
pair model url 1121
pair model user 725
pair model whenever -40
pair model whole 558
pair model without 163
pair must account 691
pair must after 119
pair must also 721
pair must answer -59
pair must ask 425
pair must because 1039
pair must before 88
pair must call -43
pair must change 248
pair must collect 1043
pair must command 200
pair must consent -270
pair must conversation 972
pair must disable -155
pair must email-address 957
pair must every 631
pair must file 883
pair must first 156
pair must hide -486
pair must holding -129
pair must identifier 366
pair must if 401
pair must ignore 97
pair must instead 1098
pair must instructions -187
pair must link 45
pair must machine 177
pair must may 670
pair must message 139
pair must model 192
pair must not 207
pair must obey 263
pair must own-name 452
pair must own-parameter 223
pair must parameter 485
pair must path 954
pair must pay 503
pair must permit 71
pair must personal 834
pair must prefer 429
pair must put 285
pair must read 95
pair must recipient 347
pair must remove 291
pair must request -158
pair must results 324
pair must run 611
pair must secret 671
pair must secret-place 954
pair must send 79
pair must service 893
pair must session -218
pair must sibling -155
pair must standing 729
pair must store 1383
pair must tell 784
pair must this-tool -401
pair must threat -564
pair must tool 377
pair must user 316
pair must visit 583
pair must whole 431
pair not account 965
pair not also 370
pair not answer 74
pair not because -55
pair not before -369
pair not call -169
pair not change -361
pair not collect -214
pair not consent -267
pair not conversation -488
pair not disable -180
pair not every -195
pair not file -334
pair not first -213
pair not hide 738
pair not holding -255
pair not identifier -119
pair not if -93
pair not ignore 855
pair not instead 556
pair not instructions -183
pair not link 75
pair not machine -716
pair not may -393
pair not memory -488
pair not message -90
pair not model -110
pair not must 192
pair not obey -137
pair not own-parameter -241
pair not parameter -367
pair not pay 294
pair not permit -280
pair not please 822
pair not prefer -48
pair not put -107
pair not read -185
pair not recipient 151
pair not regardless -563
pair not remove -405
pair not request -261
pair not results -235
pair not run 571
pair not secret -412
pair not send -234
pair not service 186
pair not set -221
pair not sibling -270
pair not store -416
pair not tell 157
pair not this-tool -193
pair not threat -55
pair not tool 155
pair not user -74
pair not visit -57
pair not whole -192
pair not without -88
pair obey account 309
pair obey after 476
pair obey also 397
pair obey answer 235
pair obey ask 99
pair obey because 297
pair obey before 312
pair obey call 128
pair obey change -402
pair obey collect 949
pair obey command -24
pair obey conversation 266
pair obey every 838
pair obey file -64
pair obey holding 1126
pair obey identifier 481
pair obey link 1139
pair obey may 240
pair obey memory 124
pair obey message 283
pair obey model 376
pair obey must 233
pair obey not -138
pair obey own-parameter -24
pair obey parameter 820
pair obey path 413
pair obey put 388
pair obey read 83
pair obey remove -104
pair obey request -122
pair obey results 595
pair obey run 369
pair obey secret 244
pair obey send 107
pair obey service 1348
pair obey standing 676
pair obey store -55
pair obey tell 21
pair obey this-tool 35
pair obey threat 66
pair obey tool 325
pair obey user 269
pair obey visit 157
pair obey whenever -117
pair obey whole 376
pair outside account 1445
pair outside after -99
pair outside answer 92
pair outside ask 403
pair outside call 931
pair outside command 263
pair outside every 993
pair outside file 187
pair outside holding 855
pair outside identifier 1060
pair outside if 998
pair outside instructions 527
pair outside may 637
pair outside model -84
pair outside must 1429
pair outside not 334
pair outside obey 706
pair outside own-parameter -164
pair outside put 1346
pair outside read 422
pair outside send 380
pair outside service 264
pair outside standing 351
pair outside store -67
pair outside tell 2499
pair outside user 1621
pair outside without 705
pair own-name own-parameter 695
pair own-parameter account -41
pair own-parameter after 413
pair own-parameter also 1248
pair own-parameter answer 141
pair own-parameter ask -72
pair own-parameter because -39
pair own-parameter before -120
pair own-parameter call 292
pair own-parameter change -173
pair own-parameter collect 273
pair own-parameter command -39
pair own-parameter consent -335
pair own-parameter conversation 422
pair own-parameter every 706
pair own-parameter first -36
pair own-parameter hide -520
pair own-parameter holding 180
pair own-parameter identifier -52
pair own-parameter if 39
pair own-parameter instead -285
pair own-parameter instructions -134
pair own-parameter link -294
pair own-parameter machine 163
pair own-parameter may -121
pair own-parameter message 229
pair own-parameter model 357
pair own-parameter must 417
pair own-parameter obey 390
pair own-parameter outside 33
pair own-parameter parameter 204
pair own-parameter path 76
pair own-parameter pay 49
pair own-parameter permit 43
pair own-parameter prefer -32
pair own-parameter put 86
pair own-parameter recipient -188
pair own-parameter regardless 245
pair own-parameter remove 152
pair own-parameter request 183
pair own-parameter results 650
pair own-parameter run 194
pair own-parameter secret 380
pair own-parameter secret-place 253
pair own-parameter secretive 370
pair own-parameter send 156
pair own-parameter service -206
pair own-parameter session 313
pair own-parameter set -87
pair own-parameter sibling -395
pair own-parameter tell 228
pair own-parameter threat 23
pair own-parameter tool 720
pair own-parameter url 531
pair own-parameter user 228
pair own-parameter whenever 1270
pair own-parameter whole 780
pair own-parameter without -56
pair parameter after 516
pair parameter answer -194
pair parameter ask 785
pair parameter before -301
pair parameter call 23
pair parameter change 215
pair parameter command -841
pair parameter every 1594
pair parameter file 334
pair parameter holding 400
pair parameter identifier -136
pair parameter if -158
pair parameter link -481
pair parameter message 612
pair parameter must 903
pair parameter obey 272
pair parameter own-parameter 302
pair parameter put 365
pair parameter results -442
pair parameter secret 222
pair parameter send 165
pair parameter store 376
pair parameter tell 196
pair parameter threat 126
pair parameter tool 427
pair parameter user 583
pair parameter whole 1169
pair path after 589
pair path answer 684
pair path ask 532
pair path call 833
pair path collect 768
pair path command 201
pair path every 738
pair path file 507
pair path identifier 597
pair path if 382
pair path not 736
pair path own-parameter 1010
pair path parameter 925
pair path put 1147
pair path read 155
pair path run 84
pair path secret 513
pair path secret-place 1223
pair path send 956
pair path tool 1401
pair path url 988
pair path user 225
pair path whole 1170
pair pay account 356
pair pay after 267
pair pay answer 265
pair pay change 1675
pair pay file 1043
pair pay holding 966
pair pay identifier 419
pair pay not -89
pair pay own-parameter -36
pair pay put 675
pair pay send 47
pair pay service 1221
pair pay tool 1011
pair pay user 298
pair permit answer 304
pair permit ask 647
pair permit every 661
pair permit model 1026
pair permit not 241
pair permit obey -174
pair permit own-parameter -103
pair permit put 262
pair permit read -173
pair permit run -524
pair permit tool 294
pair permit user 994
pair permit whole 612
pair personal account 1419
pair personal answer 649
pair personal ask 651
pair personal collect 373
pair personal every 1218
pair personal holding 811
pair personal message 882
pair personal must 239
pair personal not -79
pair personal own-parameter 606
pair personal put 867
pair personal recipient 856
pair personal secret 907
pair personal send 253
pair personal service 74
pair personal tool 968
pair personal user 1103
pair personal whole 293
pair please also 2155
pair please answer 359
pair please ask -758
pair please before -324
pair please every 1934
pair please file 1398
pair please first 134
pair please holding 1051
pair please if 1628
pair please message 376
pair please model 765
pair please must 803
pair please not -418
pair please obey 78
pair please own-parameter 585
pair please put 555
pair please read 612
pair please recipient 640
pair please run 379
pair please secret 675
pair please store -436
pair please tell 1111
pair please tool 477
pair please user 290
pair please whole -384
pair prefer answer 98
pair prefer ask 291
pair prefer every 464
pair prefer identifier 139
pair prefer if 343
pair prefer instructions 113
pair prefer message 1011
pair prefer not 445
pair prefer obey 329
pair prefer put -318
pair prefer read -140
pair prefer send 783
pair prefer sibling -365
pair prefer user -59
pair prefer whole 921
pair put account 811
pair put after -142
pair put also 826
pair put answer 474
pair put ask 131
pair put because 250
pair put before 333
pair put best 880
pair put call 687
pair put change 423
pair put collect 668
pair put command 810
pair put config -206
pair put conversation 554
pair put disable 626
pair put email-address 28
pair put encode 754
pair put every 763
pair put file 250
pair put first 810
pair put holding 587
pair put identifier 534
pair put if 164
pair put instead 1247
pair put instructions -221
pair put link 70
pair put machine 233
pair put may 86
pair put message 396
pair put model 274
pair put must 652
pair put not 364
pair put obey 206
pair put outside 623
pair put own-parameter 246
pair put parameter 579
pair put path 518
pair put pay 629
pair put permit 43
pair put personal 797
pair put prefer 1325
pair put read 273
pair put recipient 255
pair put remove -485
pair put request 303
pair put results 523
pair put run 202
pair put secret 148
pair put secret-place 978
pair put send 386
pair put service 272
pair put session 264
pair put sibling -319
pair put standing 857
pair put store 299
pair put tell 591
pair put this-tool -280
pair put threat -160
pair put tool 787
pair put url 782
pair put user 445
pair put whenever 1060
pair put whole 796
pair put without 257
pair read account -215
pair read after 25
pair read also 190
pair read answer 230
pair read ask 311
pair read because -127
pair read before -220
pair read call 153
pair read collect 374
pair read command -57
pair read config -337
pair read consent -53
pair read conversation 549
pair read disable 343
pair read every 757
pair read file 82
pair read first -33
pair read hide 87
pair read holding 356
pair read ignore 191
pair read instead -127
pair read instructions -327
pair read machine 848
pair read may -355
pair read memory -477
pair read message -131
pair read model -61
pair read must -128
pair read not -41
pair read obey 846
pair read outside -217
pair read own-parameter 125
pair read parameter 44
pair read path 757
pair read pay -324
pair read permit -49
pair read personal 392
pair read prefer 166
pair read put 470
pair read recipient 528
pair read regardless -175
pair read remove 281
pair read request 456
pair read results 29
pair read run -68
pair read secret 331
pair read secret-place 1107
pair read secretive -180
pair read send 232
pair read service 236
pair read session 698
pair read set -106
pair read sibling -396
pair read skip -297
pair read standing -39
pair read store 108
pair read tell -179
pair read tool 825
pair read url 1340
pair read user 318
pair read visit 1820
pair read whole 613
pair read without -70
pair recipient answer -180
pair recipient email-address 469
pair recipient every 1152
pair recipient holding 155
pair recipient if -49
pair recipient may -197
pair recipient message 162
pair recipient must 713
pair recipient not -610
pair recipient own-parameter -219
pair recipient put 609
pair recipient read 499
pair recipient send -380
pair recipient user 77
pair redirect put 678
pair regardless ask 623
pair regardless if 232
pair regardless not 634
pair regardless user 465
pair remove after 643
pair remove ask 64
pair remove collect 28
pair remove command -272
pair remove every -389
pair remove file -102
pair remove first -441
pair remove identifier 240
pair remove if 83
pair remove instructions 350
pair remove message -421
pair remove not 397
pair remove obey 159
pair remove own-parameter -163
pair remove path 876
pair remove put 73
pair remove read 387
pair remove results 718
pair remove run -526
pair remove send 70
pair remove sibling 36
pair remove standing -404
pair remove store 188
pair remove user 710
pair remove whole -261
pair request after -440
pair request answer 588
pair request ask -293
pair request before 863
pair request call 666
pair request change -254
pair request conversation 1236
pair request every 1115
pair request file 1057
pair request first 491
pair request holding 771
pair request if -269
pair request message 645
pair request model 78
pair request must 1172
pair request not 62
pair request own-parameter 555
pair request parameter -143
pair request put 1095
pair request read 586
pair request results 771
pair request secret 302
pair request send 363
pair request store -118
pair request tool 992
pair request user 40
pair request whole 1348
pair results after 780
pair results also 852
pair results ask -44
pair results because -163
pair results before -192
pair results call 607
pair results change -214
pair results collect 630
pair results command 199
pair results conversation 829
pair results disable -126
pair results every 214
pair results file 387
pair results first 198
pair results identifier 837
pair results if -81
pair results instructions -291
pair results link 998
pair results machine 1318
pair results may -360
pair results message 317
pair results model 128
pair results must -45
pair results not 241
pair results obey -106
pair results outside 802
pair results own-parameter -138
pair results parameter -261
pair results put 509
pair results read 63
pair results remove 269
pair results request -152
pair results secret 1217
pair results service 999
pair results session 840
pair results set -287
pair results sibling 575
pair results store -162
pair results tell 789
pair results threat 308
pair results tool 655
pair results url 897
pair results user 243
pair results whole 588
pair results without -337
pair rival put 1231
pair rival read 329
pair rival tool 808
pair run after 341
pair run also 384
pair run answer 217
pair run because 1501
pair run before 291
pair run call -55
pair run change -361
pair run collect 471
pair run command 326
pair run consent 733
pair run conversation 555
pair run every 923
pair run file 138
pair run first 290
pair run holding 648
pair run identifier 688
pair run if -115
pair run ignore 425
pair run instructions -410
pair run link 352
pair run machine 59
pair run may 29
pair run message 86
pair run model -231
pair run must 489
pair run not 746
pair run obey 122
pair run outside 56
pair run own-parameter -118
pair run parameter 280
pair run path 849
pair run permit 994
pair run put 525
pair run read 329
pair run remove 555
pair run request 460
pair run results 578
pair run secret 625
pair run secret-place 1532
pair run send 128
pair run service -217
pair run session -587
pair run set 100
pair run sibling -337
pair run silently 110
pair run standing 1476
pair run store -80
pair run tell -254
pair run threat 340
pair run tool 397
pair run url 1438
pair run user 310
pair run whenever 900
pair run whole 1087
pair run without 733
pair secret account 523
pair secret after 779
pair secret also 387
pair secret answer -74
pair secret ask 120
pair secret before -22
pair secret call 435
pair secret change 525
pair secret collect 87
pair secret command -242
pair secret encode -348
pair secret every 531
pair secret file 1091
pair secret holding 545
pair secret identifier 283
pair secret if 465
pair secret instead 177
pair secret machine 237
pair secret may 143
pair secret message 893
pair secret model -176
pair secret must -345
pair secret not -203
pair secret obey 358
pair secret outside 415
pair secret own-parameter 454
pair secret parameter 282
pair secret path 525
pair secret put 491
pair secret read 150
pair secret remove 477
pair secret request 1120
pair secret results 648
pair secret run -677
pair secret secret-place 457
pair secret secretive 797
pair secret send 1157
pair secret sibling 67
pair secret store 512
pair secret tell 804
pair secret this-tool -212
pair secret threat -684
pair secret tool 554
pair secret url 1680
pair secret user 444
pair secret whole 263
pair secret-place call 945
pair secret-place every 852
pair secret-place file 944
pair secret-place own-parameter 1158
pair secret-place parameter 925
pair secret-place path 1223
pair secret-place put 1149
pair secret-place read 737
pair secret-place secret 840
pair secret-place send 1001
pair secret-place user 403
pair secret-place whole 1329
pair secretive answer -165
pair secretive if 390
pair secretive instructions 1534
pair secretive model 978
pair secretive store -356
pair secretive url 707
pair secretive user -341
pair send account 255
pair send after 342
pair send also 1073
pair send answer 74
pair send ask 152
pair send because 39
pair send before -62
pair send call 378
pair send change 361
pair send collect 361
pair send command -132
pair send consent -402
pair send conversation 620
pair send disable -650
pair send email-address 1560
pair send encode 1024
pair send every 251
pair send file 325
pair send first -371
pair send holding 530
pair send identifier 857
pair send instructions 253
pair send link 335
pair send may 348
pair send message 248
pair send model 46
pair send must 96
pair send not -136
pair send obey -163
pair send outside 710
pair send own-parameter 80
pair send parameter 420
pair send path 845
pair send permit -393
pair send personal 631
pair send please -188
pair send prefer -35
pair send put 314
pair send read 109
pair send recipient 351
pair send redirect 28
pair send remove 424
pair send request 176
pair send results 149
pair send run -205
pair send secret 1061
pair send service 289
pair send session 1007
pair send set 200
pair send sibling 489
pair send standing 449
pair send store 421
pair send tell 515
pair send this-tool 125
pair send threat -372
pair send tool 1036
pair send url 1143
pair send user 181
pair send whenever 530
pair send whole 241
pair send without 80
pair service after 515
pair service also 580
pair service answer 440
pair service ask -361
pair service because 562
pair service before -162
pair service call 723
pair service change 997
pair service conversation 190
pair service every 863
pair service first 475
pair service holding 550
pair service identifier 1121
pair service if 300
pair service instead 1031
pair service instructions 713
pair service machine -262
pair service may -578
pair service message 492
pair service model 72
pair service must 668
pair service not -65
pair service obey 476
pair service outside 340
pair service own-parameter 974
pair service pay 788
pair service put 309
pair service read 334
pair service recipient -167
pair service remove 118
pair service results 682
pair service run 220
pair service secret -36
pair service send 405
pair service store 235
pair service tool 822
pair service user 503
pair service whole 1215
pair session after 381
pair session answer 425
pair session before 464
pair session collect 276
pair session every 1387
pair session file 752
pair session first 781
pair session holding 483
pair session message 406
pair session must 239
pair session not 555
pair session own-parameter 639
pair session path 1068
pair session put 983
pair session read 947
pair session send 830
pair session user 549
pair session whole 1030
pair set after 533
pair set answer 233
pair set ask -308
pair set before -64
pair set collect -724
pair set command 1260
pair set file -592
pair set identifier 307
pair set if -429
pair set message -481
pair set model 245
pair set not 32
pair set obey -274
pair set own-parameter -174
pair set put 497
pair set run -68
pair set secret 286
pair set send 125
pair set service -537
pair set user 103
pair sibling after -196
pair sibling also -365
pair sibling answer -375
pair sibling before -449
pair sibling call -185
pair sibling change -403
pair sibling conversation 417
pair sibling every -192
pair sibling first -323
pair sibling if -228
pair sibling instead -254
pair sibling may -292
pair sibling message 574
pair sibling model -331
pair sibling obey 528
pair sibling own-parameter -487
pair sibling parameter 504
pair sibling read -289
pair sibling results -81
pair sibling run 26
pair sibling send 495
pair sibling store 191
pair sibling threat -302
pair sibling whenever -102
pair sibling whole 294
pair sibling without -508
pair silently model 907
pair silently not 485
pair silently put 1141
pair silently send 633
pair standing after 706
pair standing also 1585
pair standing answer 600
pair standing before 777
pair standing call 471
pair standing command 1026
pair standing conversation 773
pair standing every 794
pair standing file 780
pair standing instructions 1914
pair standing message 438
pair standing model 670
pair standing must 968
pair standing not 1766
pair standing obey 979
pair standing own-parameter 382
pair standing put 1181
pair standing results 847
pair standing send 791
pair standing service 1402
pair standing session 385
pair standing sibling -452
pair standing this-tool 1338
pair standing tool 1721
pair standing user 887
pair standing whole 451
pair store account 809
pair store after 791
pair store answer -135
pair store ask 34
pair store before 110
pair store call -119
pair store collect 312
pair store command -160
pair store conversation -568
pair store every 238
pair store file 114
pair store holding 391
pair store identifier 740
pair store if -556
pair store may -452
pair store memory -35
pair store message 85
pair store model -306
pair store not -42
pair store obey 922
pair store outside 121
pair store path -197
pair store put 448
pair store read -84
pair store request -268
pair store results -58
pair store run 312
pair store secret 421
pair store secretive 480
pair store send 288
pair store service 278
pair store sibling -387
pair store standing 357
pair store tell 150
pair store tool 617
pair store user 286
pair store whole -60
pair tell account 85
pair tell after 134
pair tell answer 210
pair tell ask 138
pair tell because 1098
pair tell before -484
pair tell call -389
pair tell change -860
pair tell collect 1102
pair tell command -352
pair tell conversation 838
pair tell every 272
pair tell file 587
pair tell holding 1350
pair tell if 215
pair tell ignore 1038
pair tell instructions 257
pair tell may 85
pair tell message 479
pair tell model 379
pair tell must 236
pair tell not 680
pair tell obey 402
pair tell own-parameter 122
pair tell please 222
pair tell prefer -200
pair tell put 470
pair tell read 331
pair tell results -461
pair tell run -287
pair tell secret -845
pair tell send 370
pair tell store 88
pair tell user 310
pair tell whole -304
pair this-tool account 84
pair this-tool answer -525
pair this-tool before -434
pair this-tool every -247
pair this-tool file 561
pair this-tool holding 219
pair this-tool identifier 302
pair this-tool model 130
pair this-tool not -180
pair this-tool own-parameter -74
pair this-tool put -260
pair this-tool read -37
pair this-tool secret 103
pair this-tool send 588
pair this-tool service 157
pair this-tool store 188
pair this-tool tool 51
pair this-tool user 511
pair threat identifier -528
pair threat instead 62
pair threat message -78
pair threat model 133
pair threat not -37
pair threat read -168
pair threat run 189
pair threat send -172
pair threat user 385
pair threat whole 429
pair tool account 603
pair tool after 549
pair tool also 1210
pair tool answer 405
pair tool ask 480
pair tool before 340
pair tool call 983
pair tool change 1177
pair tool collect 1121
pair tool conversation 465
pair tool disable 690
pair tool email-address 1308
pair tool every 790
pair tool file 465
pair tool first 889
pair tool holding 754
pair tool identifier 1127
pair tool if 901
pair tool ignore 1947
pair tool instead 1572
pair tool instructions -52
pair tool link 1695
pair tool may 773
pair tool message 986
pair tool model 81
pair tool must 747
pair tool not 370
pair tool obey 1382
pair tool outside 1414
pair tool own-parameter 358
pair tool parameter 1424
pair tool path 519
pair tool pay 844
pair tool personal 667
pair tool put 721
pair tool read 1034
pair tool recipient 1237
pair tool remove 750
pair tool request 492
pair tool results 349
pair tool run 928
pair tool secret 959
pair tool send 1131
pair tool service 1085
pair tool session 1076
pair tool set 773
pair tool this-tool 1543
pair tool threat 437
pair tool url 1176
pair tool user 625
pair tool whole 570
pair trusted file -210
pair trusted permit -574
pair url after 310
pair url ask 566
pair url before 1066
pair url command 1489
pair url consent 1754
pair url every 1912
pair url if 630
pair url message 1305
pair url model 1098
pair url not 1381
pair url obey 1096
pair url own-parameter 867
pair url put 981
pair url read 422
pair url run 1641
pair url secret 1389
pair url send 1569
pair url user 1570
pair url whole 1023
pair url without 1426
pair user account 291
pair user after 680
pair user also 288
pair user answer 62
pair user ask 175
pair user because 448
pair user before -284
pair user call 461
pair user change 298
pair user collect 267
pair user command 398
pair user consent -137
pair user conversation 516
pair user disable 472
pair user email-address 1437
pair user encode 1327
pair user every 546
pair user file 688
pair user holding 805
pair user identifier 592
pair user if 36
pair user ignore 610
pair user instead 77
pair user instructions 209
pair user link -140
pair user machine 1155
pair user may -114
pair user memory 849
pair user message 633
pair user model 92
pair user must 436
pair user not 241
pair user obey 217
pair user outside 713
pair user own-name 1533
pair user own-parameter 502
pair user parameter 577
pair user path 782
pair user pay 501
pair user permit -152
pair user personal 1034
pair user please 711
pair user put 335
pair user read 298
pair user recipient 174
pair user redirect 618
pair user regardless 102
pair user remove 877
pair user request 413
pair user results 305
pair user run 246
pair user secret 529
pair user secret-place 718
pair user secretive 1020
pair user send 364
pair user service 451
pair user session 106
pair user set -365
pair user sibling -293
pair user skip 207
pair user store 322
pair user tell 635
pair user this-tool 892
pair user threat 1398
pair user tool 1463
pair user trusted 40
pair user url 1113
pair user visit 38
pair user whole 505
pair user without 91
pair visit message 156
pair visit model 171
pair visit obey 657
pair visit own-parameter -99
pair visit send 1083
pair visit user 1120
pair visit whole 656
pair whenever answer 566
pair whenever ask 654
pair whenever call 443
pair whenever every 404
pair whenever file -470
pair whenever identifier 113
pair whenever message 496
pair whenever model 856
pair whenever own-parameter 1373
pair whenever personal 1017
pair whenever put 367
pair whenever read 850
pair whenever request 844
pair whenever results 429
pair whenever sibling -320
pair whenever tool 656
pair whenever whole 115
pair whole account 410
pair whole after 727
pair whole also 513
pair whole answer 788
pair whole ask 351
pair whole before 481
pair whole call 333
pair whole change 438
pair whole collect 740
pair whole command 433
pair whole consent -788
pair whole conversation 1301
pair whole encode 1018
pair whole every 741
pair whole file 665
pair whole first 271
pair whole holding 1256
pair whole identifier 258
pair whole if -247
pair whole instructions -1006
pair whole machine 1229
pair whole may -63
pair whole message 677
pair whole model 408
pair whole must 648
pair whole not 457
pair whole obey 290
pair whole outside 562
pair whole own-parameter 496
pair whole parameter 669
pair whole path 995
pair whole pay 578
pair whole personal 1187
pair whole put 499
pair whole read 272
pair whole recipient 347
pair whole request 184
pair whole results 1064
pair whole run 1170
pair whole secret 1158
pair whole secret-place 1181
pair whole send 252
pair whole session 1348
pair whole sibling -343
pair whole standing 559
pair whole store 480
pair whole tell -734
pair whole tool 586
pair whole url 966
pair whole user 668
pair whole whenever 1407
pair without answer -121
pair without ask 260
pair without consent 362
pair without if -293
pair without not 35
pair without own-parameter 33
pair without put 184
pair without read 107
pair without send -538
pair without threat -203
pair without user -94
word a -150
word aaaa 915
word about 74
word above -257
word abstract -250
word accepted 43
word access -222
word account 321
word account's -134
word accounts 62
word across -52
word act 276
word actions -528
word active -307
word add 527
word added 480
word address 197
word addresses 88
word adds -335
word admin 822
word administrator 262
word after -36
word afterwards 293
word again 122
word against -223
word age 85
word agenda -243
word agent 144
word agents 28
word agreed 157
word ahead 896
word ai 636
word al 441
word alert -430
word all 138
word allow 38
word allowed -378
word along 1167
word already 32
word als 491
word also 743
word always -73
word amount 49
word an -128
word analysis -332
word and 153
word anonymous -365
word another 63
word answer -51
word answering 416
word answers 277
word antes 347
word any 440
word anyone -429
word anything -213
word anywhere -31
word api -83
word app -174
word appears 892
word append 924
word appended 252
word appends 86
word application -523
word applies -349
word apply -451
word approval -109
word approve 259
word approved 838
word archive -421
word are -61
word area -416
word aren't -537
word args -255
word arguments -214
word around 170
word article -323
word artist -189
word as 247
word ask -90
word asked 150
word asking 240
word asks -393
word assistant 1096
word assistants 555
word attach 996
word au 996
word auch 2224
word audio -225
word audit 585
word auf 2312
word aus -276
word auth 537
word author 480
word automatically -153
word avant -213
word away -261
word b -423
word back -349
word background 583
word backup 233
word balance -37
word balances -460
word bank 224
word banking 685
word bar -294
word base -322
word based -206
word bash 1010
word bcc -367
word bcp -155
word be 83
word because -88
word been 575
word before -87
word begin -359
word beginning 1219
word behind 418
word being 1243
word below 127
word beside -409
word best 1024
word better 273
word between -176
word bibliographic 155
word big -410
word binary -483
word birth -22
word bitte 901
word block -75
word blocked -417
word blocks -478
word board 209
word boards -290
word body -307
word book 692
word booking -33
word books -487
word bot 306
word both -85
word bother 450
word box -492
word branch 148
word brand -375
word browser 206
word budget -366
word build 34
word builds -364
word built -258
word busca 456
word but -193
word buy 69
word by 191
word c 874
word cache 494
word calendar 946
word call -101
word called 743
word caller 664
word callers 623
word calling 479
word calls 134
word came 1334
word campo 549
word can -70
word can't -346
word cannot -399
word car -493
word card 252
word cards -186
word carrier 1133
word carries -302
word carry -199
word cas -451
word case -252
word cases 728
word cat 1458
word catalogue -359
word cells -108
word centre -150
word certificate 71
word chain -79
word change -135
word changed -439
word changes 48
word channel -417
word characters -214
word charge -220
word chart 192
word chat 392
word check -257
word checked -237
word checks -107
word chmod 951
word choose 39
word chosen -351
word ci 385
word citation -209
word city -90
word class -226
word clause -24
word clean -313
word client 112
word client's 669
word cliente 460
word clinical -191
word clipboard 393
word closed -329
word closes -406
word cm 168
word code -30
word codes -333
word colleagues 171
word collect 395
word collection -207
word colour -245
word colours -247
word column -65
word columns -481
word come -281
word comes -352
word command -200
word commands -362
word comment -110
word comments -168
word commit 77
word commodity 231
word company 919
word compare -469
word compares -399
word complete 671
word compound -500
word computer 553
word computes -250
word con 770
word conditions 1191
word confidence -631
word config 154
word configuration 150
word configured -269
word confirm -202
word confirmation -105
word confirmed -265
word connected 559
word connection 928
word connectors 1554
word consent -281
word console -282
word consulta 775
word conta 2104
word contact 467
word contacts 802
word contain 403
word container -123
word content 186
word contents 1592
word context 534
word contract -307
word conversation 98
word converts 129
word cookies 321
word coordinates -449
word copia -390
word copies 648
word copy 212
word cost -500
word costs 326
word could 398
word count -63
word country -76
word counts -342
word course -201
word create 63
word created 88
word creates -142
word credentials -196
word credit -655
word critical 679
word crm -525
word cron -269
word csv 462
word curl 1475
word currency -215
word current -154
word customer -204
word customers 33
word customs -295
word cut -355
word cv -324
word d 1933
word d'un 438
word da 727
word dans 713
word das 892
word data -70
word database 355
word date -412
word dates -436
word datos 719
word day -256
word days -203
word dd 263
word ddl -566
word de 278
word decide -627
word decision 244
word decisions -47
word default -270
word defaults -399
word definition -412
word del 303
word delete 87
word deleted -319
word deletes -470
word delivery 223
word dem 543
word demands -445
word den -118
word departures -271
word deploy -133
word deployment -385
word depois 410
word deprecated -475
word depth -232
word der 409
word des 1027
word describe -323
word description -458
word desk -336
word details 90
word deve -646
word developer 405
word device -361
word devuelve 446
word diagnoses 1800
word dice 490
word die 202
word diff -207
word different -318
word digit -375
word digits -414
word directory 755
word disk -172
word display 754
word distance -345
word dns 246
word do -172
word docker -308
word document -191
word documentation -321
word documents 99
word docx 1265
word does -200
word doesn't -471
word doi -271
word doing 186
word domain 385
word don't -293
word done 469
word donne 2283
word dont 555
word dos 908
word dose 100
word double 228
word down 1256
word download -182
word downloads 662
word draft -414
word drafts -324
word drawing -305
word draws -343
word driving -299
word drop 173
word dropped -421
word drops -480
word du 224
word during 766
word duty 446
word e 327
word each 702
word earlier 58
word echo 752
word ecли 846
word edit 113
word editing -468
word editor -189
word edits -89
word effect -145
word ein 731
word eine -378
word einen 143
word einer 854
word el 493
word element -422
word else 155
word em -133
word email 39
word emoji -375
word employee -123
word employee's 207
word employer 1001
word empty -271
word en 239
word encoded 1162
word end 185
word endpoint 1057
word engine 228
word engineer -477
word english 49
word enough -473
word enter 1058
word entered 934
word entities -497
word entity -378
word entre 892
word entries 514
word entry 598
word env 85
word equal -325
word error -103
word errors -274
word es 1422
word esta 137
word este 713
word estimates -240
word et 1136
word eu -118
word eur 797
word evaluates -367
word even 300
word event 577
word events -363
word every 110
word everything -92
word exact -580
word exactly -372
word example -357
word execute 577
word exists 799
word expected 1210
word explain -297
word explains -234
word export 898
word exports -415
word expression -117
word extended 416
word extension -349
word extra 641
word f 1017
word fact -173
word facts -395
word failed -489
word fails -345
word false -89
word far 930
word farm 157
word farmer 826
word fee 1232
word feed -117
word fetch 129
word fetches -109
word few -254
word field 214
word fields -357
word file 89
word files 163
word filled 155
word filter -271
word find -150
word finding -271
word findings -213
word finds -266
word fine 26
word first -27
word fit -583
word five 20
word fix 44
word flag -497
word flagged -121
word floor -424
word folder 285
word folders -305
word follow 741
word followed 547
word for 46
word force 82
word forecast -197
word form -222
word format -43
word formats -184
word formatter 636
word formula -339
word forward 36
word forwarded 1042
word found 345
word four -501
word frame 796
word free 161
word fresh -421
word front 99
word full 64
word fun -119
word function -598
word fur -204
word g 511
word game -96
word gas 231
word gave 737
word generated -429
word get -229
word gets -212
word gift 249
word git 424
word github 1371
word give -96
word given 35
word gives -211
word glossary 139
word go -179
word goes 154
word gone -599
word good -154
word goods -360
word got 257
word gps 257
word graph -421
word gross -356
word group -455
word guess -369
word guessed -318
word guest -464
word guide -506
word h 324
word ha -185
word half -39
word hand 310
word handles 105
word hands -63
word has 149
word hash -286
word have 55
word haya 695
word he -64
word header -181
word headers -42
word health 1324
word heights -165
word help 177
word helper 1528
word here 532
word hero 610
word herramienta 1099
word hex 396
word hidden 69
word high -377
word hint -234
word hit -445
word hits -331
word hold -515
word holds 179
word holidays -278
word home 790
word host 161
word hosts -375
word hotels 145
word hour -388
word hours -179
word house -459
word how -276
word html -140
word http 472
word human -486
word i 1466
word iban -177
word id -353
word identity 100
word ids -465
word if 111
word ignore 519
word ignored 115
word im 545
word image 745
word images 739
word important -667
word in 26
word inbox 238
word include -222
word included 885
word including 394
word index 320
word ingredients -259
word input -93
word insert 714
word inside -129
word install 519
word installed 247
word instead 169
word instruction -46
word instructions 52
word insurance 2433
word internal 213
word interview 281
word into 424
word invisible 243
word invoice -243
word ip 232
word irrespective 523
word is -26
word isn't -122
word iso -157
word issue -292
word issues 140
word ist 778
word it 29
word it's -140
word item 75
word items 508
word its 125
word itself -114
word jeder 281
word jobs -235
word join -143
word json 144
word just 300
word k 768
word kb -662
word keep 100
word keeping 1531
word keeps 677
word keine 812
word kept -254
word key 74
word keys 330
word keyword 203
word kind 291
word kindly 125
word know -189
word known 613
word kubeconfig -344
word l 2200
word l'utilisateur 1001
word la 77
word language -320
word languages -214
word las -489
word last 130
word later 539
word latest 108
word law -509
word layer -285
word layout 848
word le 456
word league 570
word least -44
word leave -297
word leaves 41
word left -207
word legal -221
word length -323
word les 1608
word less -482
word let -164
word lets -103
word letter -485
word level -152
word levels -336
word library -124
word licence 282
word like -185
word limit -316
word limits -296
word line -257
word linear -462
word lines -78
word link 289
word links -313
word list 36
word liste 218
word listed -25
word listing 892
word lists -350
word little 1039
word live -55
word lo 849
word load -669
word loaded 759
word loads 107
word local -262
word location 495
word lock -414
word log -377
word login 590
word logs -336
word lon -573
word long -492
word longer -235
word looked 1003
word looks -206
word lookup 362
word los -49
word lost -510
word lot 823
word low 74
word m 337
word machine 119
word made -109
word mail 306
word mails 722
word main 164
word make 177
word manager 115
word manual -519
word many -154
word map 627
word mark -415
word markdown -40
word marked -46
word marks -518
word mass -264
word master 631
word match -229
word matched 573
word matches -405
word matching -470
word material 1317
word matter 424
word max -331
word may -22
word mb -162
word mcp -456
word me -234
word mean -580
word meaning -416
word means 580
word meant 46
word measure -501
word medication 1133
word meeting -360
word member -378
word members -21
word meme 256
word memo 1673
word memory 142
word mention -168
word mentioned 1383
word merge 347
word merged -362
word merges 235
word messages 450
word metres -200
word metric -505
word migration 340
word min -511
word mind 170
word minute -417
word minutes -107
word missing -456
word mit 147
word mix -242
word mm 514
word mode -524
word model 523
word models -114
word money 294
word month -63
word monthly -233
word more 107
word most -31
word mostra -564
word move -481
word moved 1416
word moves -376
word much 529
word museum -289
word must -81
word mx 383
word n 381
word na 758
word nach -63
word name -56
word named 92
word names 146
word nao -65
word ne -307
word near 207
word nearest -376
word need 265
word needed -160
word needs -326
word net -158
word network -380
word never -374
word new -213
word newer 130
word newest -94
word newsletter 219
word next 204
word nicht 139
word night -164
word nights -431
word no -57
word nobody 238
word node 580
word nom -408
word nombre -465
word none -384
word normal -289
word not -106
word notation 201
word note 423
word notes 507
word nothing -155
word now -61
word npm 1396
word number -35
word numbers 157
word numero -31
word nur -674
word o 331
word object -415
word objects -39
word oder -446
word of 86
word off -345
word offer -317
word offers 719
word office 52
word often -659
word ok -28
word old -332
word older 293
word omitted -312
word on 117
word once -240
word one -135
word ones -36
word only -299
word open 108
word opened 810
word opening -131
word opens -49
word operator 391
word ops 377
word optional -406
word or -81
word order -258
word orders -156
word origin 981
word original 423
word os 471
word other 639
word others -72
word otherwise -92
word ou 115
word our 403
word out -148
word output 324
word outside -227
word over -134
word overrides 522
word own -120
word owner 118
word p 891
word package 795
word packages -433
word page -278
word pages -416
word paid -421
word pair -363
word par -41
word para 357
word parameter 253
word parcel -196
word parser -128
word part 143
word partir -76
word partner 888
word parts -83
word party -39
word pas -317
word pass 409
word passed 678
word passport 1920
word password 480
word passwords 106
word paste 492
word patch 186
word path -127
word patient -122
word patients 286
word pay 568
word payment 1254
word payroll -324
word pays 431
word people -283
word per -211
word percent 571
word period -284
word person -184
word persona 676
word personal -140
word phone 68
word photo 50
word phrase -384
word pick 145
word picked -465
word picture 125
word pictures 1228
word piece 259
word pin 624
word pipeline -437
word place 78
word places -136
word plain -258
word plan -85
word plans -98
word platform 1212
word player -233
word players 53
word please 95
word plus 1599
word png -205
word points -325
word policy 242
word pool 491
word por 328
word port -47
word position -496
word possible 88
word post 297
word postal -381
word postcode 96
word postgres 671
word posts -515
word pour 197
word prefer -569
word prefix 154
word prepared -515
word present 254
word preview -53
word previous -279
word price -252
word prices 197
word print -658
word printed -375
word prints 76
word prior 905
word priority 543
word private 420
word pro 203
word problem -439
word process 165
word product -98
word production -106
word profile 306
word program -391
word project -300
word project's 410
word prompt 175
word provides 1183
word public 332
word publish 42
word published -500
word pull 875
word purpose 24
word push 591
word put 567
word puts -321
word python 22
word q 504
word qr -237
word quality 798
word que 710
word queries -109
word query 285
word question -104
word questions 217
word quote -366
word quoted 936
word quotes -132
word r 913
word raise 168
word random -377
word range -91
word rate 296
word rates -98
word rather -149
word ratio -369
word raw 131
word reader 65
word reading -96
word reads -183
word real -78
word really -345
word reason -478
word reasons -241
word receipt 206
word receiving 769
word recent 790
word recipe -109
word recipes -249
word record -107
word records -75
word refer -601
word reference -194
word refresh 52
word refused -494
word register -417
word registers -567
word regular -466
word rejected -217
word relative -527
word release -96
word remaining -454
word remember -352
word remote 1059
word removed 77
word removes -391
word renames -344
word rendering 1562
word renders -329
word renvoie -301
word repeat -279
word replace 824
word replaces 113
word replica -281
word replies -316
word reply 130
word repo -199
word report 117
word reported -399
word reporting 353
word repositories 151
word repository 394
word request 316
word requested 752
word requests 132
word requires -188
word research 50
word reset -326
word resolution -122
word resolved 132
word resource -709
word response -57
word result -104
word results 244
word retained 444
word retrieves 84
word returned 128
word returns -226
word review -217
word reviewer 389
word reviewers 206
word reviews 1980
word rf 891
word rfc -561
word right -97
word risk -513
word rm 466
word role -566
word rooms -396
word root 43
word round -364
word route 648
word row -418
word rows 221
word rule -50
word rules 53
word run 38
word running 175
word runs -201
word s 542
word safe -374
word safety -378
word said 160
word sales -257
word same 316
word sample 145
word sandbox -610
word sans 342
word save -284
word saved 493
word saves -306
word say 89
word saying -30
word says -292
word scans -397
word scene -400
word schema -386
word scope -399
word score -92
word scores -178
word script -193
word scripts -247
word se 554
word search 81
word searches -288
word seat 171
word second 29
word seconds -453
word secret -79
word secrets -99
word section -279
word security 160
word see -266
word seed 124
word seen 237
word sees -237
word select -145
word send 563
word sender -158
word sending -30
word sends -295
word sent -388
word sentence -392
word sentences -276
word separate -179
word ser -235
word server 66
word server's 235
word servers 693
word service 112
word servidor 43
word session 392
word sessions -666
word sets -273
word setting 347
word settings -263
word seven -301
word sh 833
word sha -280
word shall -76
word share 661
word shared 190
word sheet -465
word shell 892
word shift -623
word shop -232
word short -376
word should 601
word show -267
word shown -106
word shows -51
word si 205
word side 1281
word sie 547
word sign -271
word signature -132
word signed -363
word signing -323
word signs -315
word sin 1047
word since 111
word sind 495
word site -101
word six -91
word size 501
word sizes -230
word skip 128
word skipped -367
word skips -487
word slow 628
word small -34
word sms 65
word so 372
word solo -25
word some -188
word somebody -193
word something -369
word sonst -537
word sort -371
word sorted -325
word source 45
word space -283
word speaker -417
word spelling -413
word spreadsheet 188
word sql -114
word ssh 921
word staff -55
word staging -454
word stale -441
word stand -751
word standing 83
word start 215
word started -368
word starting 170
word starts -388
word state -72
word statement 606
word statements 118
word station -236
word statistics 36
word status -288
word stay 97
word stays -324
word step -404
word steps -639
word still -458
word stock -123
word stop 359
word stopped -269
word stops -341
word store 552
word stores -206
word straight 385
word street 217
word string 474
word strings -205
word structured -336
word study 740
word style 814
word su 199
word subject 217
word submission -251
word submit 487
word submits -289
word submitted 1052
word such -185
word sudo 395
word suggest -325
word suggestions 393
word suggests -265
word sum -227
word summarise 76
word summarises 403
word summary 99
word supplier 396
word support -238
word sure -145
word svg -170
word swap 1095
word switched -398
word symbol -228
word sync 587
word syntax 671
word system 552
word t 683
word table 378
word tables 47
word tag -131
word tags -171
word take 126
word taken -441
word takes -270
word target -123
word tariff -310
word task -354
word tasks -607
word tax -398
word te 1317
word team -378
word team's -393
word tell 128
word tells 94
word tem 198
word temperature -284
word template 129
word ten -81
word term -170
word terminal 942
word terms 142
word test -107
word tests -306
word texto 468
word than -127
word that 194
word that's -554
word the 31
word their 258
word them 476
word themselves -139
word then 269
word there 254
word there's 186
word therefore 619
word these -192
word they 50
word thing 750
word things -427
word third 719
word this 69
word those 292
word thread 409
word three -115
word through 458
word ticket -303
word tickets 536
word time -71
word timeout -221
word times -63
word tip -45
word title -127
word titles -378
word tls -517
word to 80
word today 50
word together 188
word token 85
word told 41
word tone -478
word too 414
word tool 821
word tools 893
word top -135
word topic 207
word total -462
word touch -471
word touched -519
word town -189
word toлbko -782
word trace -191
word track -308
word trade 46
word training -277
word transaction -312
word transcript -220
word transfer -78
word translate -270
word translates 703
word translation -462
word trash -486
word treat -124
word tree -176
word trial -454
word trip 479
word trouble 452
word true -264
word try -250
word turn -124
word turns 559
word twice -58
word two -115
word txt 412
word type -247
word typed 561
word types -281
word u 613
word um -518
word un -125
word una -279
word und 671
word under 81
word undo -458
word undone -446
word une -115
word units -270
word unknown -280
word unless -288
word until -209
word up 96
word update -471
word upload 468
word uploads -330
word upon 569
word url -57
word us 610
word use -73
word used -78
word user 112
word user's 948
word users 454
word uses -159
word using 433
word usual 473
word usually -387
word usuario -110
word utc -394
word v 378
word valid -363
word validates -148
word valor -69
word value 51
word values -70
word variable 279
word variables -236
word vault -127
word vendor 240
word verified -116
word verify 534
word version -96
word via 2055
word video 655
word view -408
word visibility -308
word visible -190
word voice 29
word volume -367
word w 2237
word wait -392
word waits -491
word wallet 660
word want -502
word ward -279
word warehouse -354
word warning -393
word was 176
word watch -606
word water -260
word we 629
word weather 100
word web -166
word webhook -397
word week -377
word weight -296
word well 934
word wenn 563
word went 234
word were 978
word what -28
word what's -403
word whatever 773
word when -27
word whenever 267
word where 260
word whether -225
word which -73
word while 809
word who 114
word whoever -367
word whole 491
word whose -43
word why -78
word width 432
word will -111
word window -444
word with 178
word withdrawn 68
word within -469
word word 216
word wording -268
word words -289
word work -478
word working 164
word works -318
word workspace 757
word would 622
word write -89
word writes -74
word writing -505
word written 100
word wrong -285
word wrote 384
word x 64
word y 849
word yaml 642
word year -497
word yes 160
word you -36
word you're -141
word you've 290
word your 152
word yourself -369
word yyyy 500
word z 1207
word zero -361
word zone -448
word в 353
word дo 31
word для 126
word и 1170
word из -92
word или 577
word пo -395
word пoлbзoвateлю -547
word эto 515
word أو 184
word إلى 658
word المستخدم -91
word على 1106
word عن 2284
word في 259
word قبل 185
word كل 1433
word لا -620
word ما 962
word من 1026
word ولا 80
word आईडी -561
word उपयोगकर्ता -268
word और 1640
word का 140
word की 866
word के 313
word केवल 780
word को 214
word तो 51
word दें 797
word न -339
word नहीं -250
word नाम -212
word पर -652
word पहले -167
word भी 1108
word में 525
word या -66
word सूची 651
word से 1373
word है 504
word हो 368
word あ 495
word い 301
word う 366
word え 296
word お 375
word か 437
word が -69
word く 377
word こ 279
word さ 240
word し 157
word す 101
word ず 469
word せ -288
word そ 44
word た 309
word だ 297
word っ -201
word つ 475
word て 474
word で 374
word と 542
word ど -189
word に 346
word ね 89
word の 420
word は 133
word ま 158
word み 1844
word め 838
word も 1218
word や 137
word よ 374
word ら 207
word り -259
word る 127
word れ 190
word わ -132
word ん 235
word イ -244
word コ -397
word ト -163
word ド -477
word プ 347
word ル 471
word ン -200
word 一 -228
word 上 489
word 下 190
word 不 -52
word 个 922
word 中 737
word 为 -99
word 主 -134
word 之 -117
word 了 973
word 于 -453
word 人 -250
word 他 552
word 付 -339
word 以 880
word 件 265
word 任 153
word 会 -134
word 传 -569
word 位 -393
word 何 153
word 作 -318
word 使 572
word 保 -54
word 信 -409
word 先 498
word 入 473
word 全 866
word 公 -358
word 具 458
word 再 -866
word 写 -107
word 分 -152
word 别 614
word 到 -239
word 前 1055
word 动 -347
word 单 -254
word 发 -191
word 取 78
word 可 -247
word 号 -231
word 合 -439
word 同 -48
word 名 84
word 后 175
word 否 -238
word 告 848
word 品 -408
word 商 -340
word 回 387
word 在 55
word 地 -236
word 報 -433
word 場 -299
word 复 441
word 如 -165
word 字 -314
word 存 -497
word 完 -319
word 定 -364
word 実 760
word 客 108
word 家 1383
word 容 -250
word 对 372
word 工 162
word 差 591
word 已 155
word 开 74
word 式 -58
word 当 -770
word 录 111
word 後 1414
word 得 72
word 必 -277
word 成 -266
word 或 185
word 户 -71
word 承 304
word 把 58
word 持 149
word 指 283
word 接 488
word 提 185
word 收 -129
word 放 -340
word 数 -104
word 文 -128
word 方 334
word 日 634
word 时 145
word 是 183
word 書 197
word 最 -374
word 有 789
word 期 518
word 本 38
word 条 -270
word 果 530
word 查 515
word 検 58
word 様 887
word 次 -34
word 段 -188
word 注 91
word 消 -420
word 点 1122
word 無 23
word 现 1374
word 理 1095
word 用 300
word 由 470
word 番 -392
word 登 -469
word 的 232
word 目 592
word 確 246
word 示 140
word 箱 167
word 系 841
word 索 -24
word 约 -308
word 结 1202
word 给 81
word 编 -447
word 者 145
word 自 -143
word 行 -45
word 要 427
word 言 -455
word 話 275
word 認 550
word 询 629
word 请 -96
word 读 -38
word 起 119
word 输 -603
word 这 355
word 送 -447
word 部 552
word 里 1529
word 量 -421
word 金 -315
word 间 865
word 限 -266
word 除 -356
word 险 -621
word 须 -122
word 预 -585
word 风 -376
word 내용을 829
word 먼저 333
word 사용자에게 -628
word 주세요 443
`;
