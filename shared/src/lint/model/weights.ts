/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold clear 316
threshold weak -1155
threshold supports -2339
bias -3575
concept account 210
concept after 253
concept also 836
concept answer 35
concept because 328
concept before 61
concept best 837
concept call 45
concept change 93
concept collect 163
concept config 122
concept consent 162
concept conversation 553
concept decode -170
concept disable 150
concept elsewhere 793
concept email-address 1440
concept encode 809
concept every 454
concept file 115
concept first 29
concept hide -48
concept holding 431
concept if 193
concept ignore 467
concept instead 231
concept instructions 332
concept link 220
concept machine 328
concept may -21
concept memory 49
concept message 63
concept model 277
concept must 176
concept not -128
concept number 684
concept obey 228
concept outside 197
concept own-name 1006
concept own-parameter -44
concept parameter 40
concept path 254
concept pay 118
concept permit 186
concept personal 395
concept please 569
concept prefer 73
concept put 182
concept read -64
concept recipient 69
concept redirect 479
concept regardless 747
concept remove -34
concept request 144
concept results 193
concept rival 931
concept run 98
concept secret 65
concept secret-place 743
concept secretive 158
concept send 104
concept service 106
concept session 310
concept set -92
concept sibling -341
concept silently 731
concept skip 147
concept standing 587
concept store 43
concept tell 178
concept this-tool 102
concept threat -214
concept tool 651
concept trusted 371
concept url 1190
concept user 171
concept visit 429
concept whenever 544
concept whole 277
concept without 84
deed aside answer 154
deed aside ask -224
deed aside call 128
deed aside change 228
deed aside disable 69
deed aside ignore -364
deed aside obey 118
deed aside pay 130
deed aside permit -455
deed aside prefer 107
deed aside put 279
deed aside read -153
deed aside remove -411
deed aside run 300
deed aside send 279
deed aside set 101
deed aside store 206
deed aside tell 214
deed aside visit 1001
deed ban answer -144
deed ban ask 237
deed ban call -277
deed ban change -429
deed ban obey -510
deed ban pay -119
deed ban prefer 27
deed ban put -528
deed ban read -414
deed ban remove -533
deed ban run 943
deed ban send -403
deed ban set -227
deed ban store -393
deed ban tell 230
deed lacking answer 1253
deed lacking ask 173
deed order answer 144
deed order ask -176
deed order call 23
deed order change 452
deed order collect 654
deed order disable 535
deed order hide 128
deed order ignore 947
deed order obey 430
deed order pay 222
deed order permit 606
deed order prefer 194
deed order put 611
deed order read 203
deed order redirect 157
deed order remove 350
deed order run 435
deed order send 414
deed order set 98
deed order skip 237
deed order store 353
deed order tell 202
deed order visit 947
deed report answer -139
deed report ask -51
deed report call -31
deed report change 117
deed report collect -44
deed report decode -426
deed report disable -334
deed report hide -121
deed report ignore 96
deed report obey -99
deed report permit -120
deed report put -97
deed report read -268
deed report redirect 267
deed report remove -390
deed report run -139
deed report send -109
deed report set -262
deed report skip -41
deed report store -92
deed report tell 86
deed report visit -175
object aside answer before -428
object aside answer file 229
object aside answer model 480
object aside answer must 539
object aside answer not -286
object aside answer send 98
object aside answer user 466
object aside call every 549
object aside call first -310
object aside call tool 898
object aside call user 30
object aside change user 955
object aside put conversation 552
object aside put message 414
object aside put own-parameter 39
object aside put send 344
object aside put user -144
object aside read file -441
object aside read message -262
object aside read model 575
object aside run service 256
object aside tell user 1235
object ban ask not -227
object ban ask secret -558
object ban ask user 152
object ban call tool -447
object ban obey not -419
object ban put own-parameter -388
object ban put secret -574
object ban put user -520
object ban tell not 281
object ban tell results 418
object ban tell user 696
object order answer account -554
object order answer after 560
object order answer also 585
object order answer answer 305
object order answer before 333
object order answer best 935
object order answer call 272
object order answer change -357
object order answer command -371
object order answer consent 218
object order answer every 564
object order answer file 542
object order answer first 97
object order answer holding 806
object order answer if 891
object order answer instructions 477
object order answer link 1451
object order answer may -186
object order answer message 575
object order answer must -325
object order answer not 829
object order answer obey 323
object order answer own-parameter 56
object order answer put 1027
object order answer read 530
object order answer recipient -358
object order answer request 527
object order answer results 592
object order answer run 884
object order answer secret -67
object order answer send 288
object order answer sibling 193
object order answer url 1323
object order answer user -37
object order answer whole 118
object order ask after 644
object order ask before -429
object order ask every 432
object order ask first -162
object order ask if -411
object order ask must -362
object order ask not 558
object order ask own-parameter -94
object order ask read 302
object order ask request 208
object order ask secret 746
object order ask user -548
object order ask whole 505
object order call after 241
object order call also 267
object order call before 50
object order call conversation 456
object order call every 700
object order call first -199
object order call identifier 51
object order call if -417
object order call instead -266
object order call message 583
object order call model -235
object order call must 540
object order call not -133
object order call own-name 1231
object order call own-parameter 101
object order call parameter 203
object order call regardless 116
object order call request 597
object order call run -229
object order call secret 847
object order call send 291
object order call service 1064
object order call sibling -320
object order call this-tool -394
object order call tool 521
object order call user -178
object order call whenever 324
object order call whole 950
object order change account 1613
object order change after 1207
object order change every 2183
object order change holding 448
object order change must 772
object order change user 573
object order collect conversation 605
object order collect every 1023
object order collect file 831
object order collect holding 686
object order collect message 746
object order collect own-parameter 739
object order collect secret 1230
object order collect send 786
object order collect user 422
object order collect whole 423
object order hide must -383
object order hide user -512
object order ignore answer 290
object order ignore before 1594
object order ignore conversation 469
object order ignore every 1665
object order ignore if -279
object order ignore instructions 958
object order ignore model 767
object order ignore must 1000
object order ignore not 69
object order ignore send 1515
object order ignore user 1659
object order obey after 1072
object order obey also 633
object order obey answer 1024
object order obey ask 872
object order obey before 986
object order obey conversation 802
object order obey every 559
object order obey first 450
object order obey if 163
object order obey instructions 562
object order obey message 90
object order obey must 391
object order obey not -264
object order obey own-parameter 448
object order obey put 1394
object order obey results -341
object order obey send -232
object order obey tool 1366
object order obey user 245
object order obey whole 183
object order obey without -504
object order pay user 403
object order permit every 627
object order prefer user 153
object order put account -219
object order put after -217
object order put also 1206
object order put answer 1440
object order put ask 784
object order put before 567
object order put call 986
object order put command 999
object order put conversation 810
object order put email-address 556
object order put every 757
object order put file 658
object order put first 609
object order put holding 939
object order put identifier 1627
object order put if 642
object order put instead 1504
object order put instructions 303
object order put link -54
object order put machine 912
object order put may 785
object order put message 1326
object order put model 776
object order put must 380
object order put not 384
object order put obey 696
object order put outside 669
object order put own-parameter 589
object order put parameter 846
object order put path 1123
object order put personal 1041
object order put put 887
object order put read 1188
object order put recipient 592
object order put results 1505
object order put run -25
object order put secret 565
object order put secret-place 1268
object order put send 918
object order put service 590
object order put session 611
object order put store 1197
object order put threat 560
object order put tool 554
object order put url 1097
object order put user 748
object order put whenever 103
object order put whole 908
object order put without 477
object order read after -305
object order read also 307
object order read answer 319
object order read before -266
object order read conversation 1303
object order read every 329
object order read file 571
object order read first -342
object order read holding 568
object order read identifier 578
object order read if 270
object order read instructions -864
object order read machine 1399
object order read may -21
object order read message 98
object order read model -472
object order read must 650
object order read not -189
object order read own-parameter 639
object order read path 1008
object order read put 581
object order read read 58
object order read request 691
object order read results 1010
object order read secret 860
object order read secret-place 1320
object order read send 257
object order read service 981
object order read sibling -387
object order read store 955
object order read tool 1018
object order read url 251
object order read user 351
object order read whole 130
object order remove every -57
object order remove instructions 479
object order remove not -582
object order remove results 1103
object order remove send 888
object order remove user 1281
object order remove whole 268
object order run after 504
object order run before 185
object order run command 716
object order run every 1408
object order run first -96
object order run identifier 1046
object order run if 46
object order run message 403
object order run model 587
object order run must 919
object order run not 1346
object order run own-parameter 71
object order run path 1366
object order run put 765
object order run read 685
object order run run 1237
object order run secret 814
object order run tool 1219
object order run url 1874
object order run user 579
object order run without 1015
object order send after 968
object order send also 1392
object order send answer 171
object order send before -468
object order send command -390
object order send conversation 880
object order send email-address 1635
object order send every 758
object order send file 852
object order send first -365
object order send holding 1046
object order send identifier 1299
object order send if 106
object order send message 534
object order send model 326
object order send must 189
object order send not 135
object order send outside 1267
object order send own-parameter 634
object order send parameter 393
object order send personal 868
object order send put 817
object order send read 81
object order send recipient 557
object order send results 1004
object order send secret 1042
object order send send 1083
object order send sibling 831
object order send this-tool 971
object order send tool 1350
object order send url 1553
object order send user 761
object order send whenever 1336
object order send whole 128
object order set user -312
object order skip user 675
object order store after 2139
object order store answer -41
object order store conversation 1236
object order store message -203
object order store model 313
object order store not -633
object order store own-parameter 299
object order store results -156
object order store secret 182
object order store secretive 261
object order store store 1419
object order store user 841
object order tell after -69
object order tell conversation -111
object order tell every 753
object order tell if -215
object order tell model 430
object order tell must -311
object order tell not 406
object order tell own-parameter -441
object order tell user 117
object report answer account 295
object report answer also 1170
object report answer answer 342
object report answer ask -497
object report answer because 85
object report answer before -535
object report answer change -322
object report answer collect -24
object report answer command -265
object report answer conversation 233
object report answer every -57
object report answer file -243
object report answer first -285
object report answer holding 618
object report answer identifier -357
object report answer if 131
object report answer link 25
object report answer machine 518
object report answer may -475
object report answer message -257
object report answer model -213
object report answer not -250
object report answer own-parameter -149
object report answer parameter -221
object report answer put 319
object report answer read -367
object report answer request -362
object report answer results 185
object report answer run -170
object report answer secret -372
object report answer send -22
object report answer service -378
object report answer session 113
object report answer store -239
object report answer user -251
object report answer whole -121
object report ask after -22
object report ask answer 341
object report ask before 203
object report ask every 398
object report ask first -109
object report ask model -45
object report ask must 547
object report ask not 600
object report ask own-parameter -220
object report ask results 303
object report ask tool 1538
object report ask user 75
object report call after -81
object report call answer -308
object report call every 186
object report call identifier 49
object report call if -590
object report call may 90
object report call must 122
object report call outside -680
object report call own-parameter 335
object report call put 1025
object report call send 245
object report call service -192
object report call sibling -378
object report call tool 99
object report call user -302
object report call whole -579
object report change account 317
object report change file -407
object report change if 395
object report change user 57
object report collect every 76
object report collect file -256
object report collect holding -34
object report collect message -149
object report collect own-parameter 310
object report collect read -54
object report collect send -473
object report collect user 400
object report disable own-parameter -397
object report disable run -436
object report obey not -256
object report obey own-parameter 504
object report obey user 721
object report pay account 618
object report pay not 932
object report pay own-parameter -507
object report put account 268
object report put after 312
object report put also 575
object report put answer 32
object report put ask -157
object report put change 452
object report put collect 69
object report put command 461
object report put conversation -97
object report put every 788
object report put file -421
object report put first 52
object report put holding 616
object report put identifier -112
object report put if 405
object report put instructions -355
object report put machine -752
object report put message -444
object report put model -480
object report put must 849
object report put not -674
object report put own-parameter -73
object report put parameter 90
object report put path -489
object report put put -127
object report put read -275
object report put request -70
object report put results -383
object report put run -41
object report put secret -133
object report put send -239
object report put service 828
object report put sibling -496
object report put store -559
object report put tool 215
object report put user 416
object report put whole 825
object report read account -423
object report read after 171
object report read also -665
object report read answer -177
object report read ask 278
object report read call -323
object report read change -191
object report read collect -175
object report read command -59
object report read config -364
object report read conversation 138
object report read every -157
object report read file -290
object report read first 216
object report read holding 315
object report read identifier -743
object report read if 54
object report read instructions -604
object report read link -358
object report read may -496
object report read message -404
object report read model -208
object report read not 27
object report read own-parameter -249
object report read parameter -91
object report read path -215
object report read personal -223
object report read put -24
object report read read 60
object report read results -158
object report read run 177
object report read secret -226
object report read secretive -563
object report read send -455
object report read service -269
object report read set -266
object report read sibling -420
object report read store -406
object report read tool 71
object report read url 1623
object report read user -65
object report read whole -308
object report remove every -573
object report remove file -391
object report remove own-parameter -367
object report remove standing -392
object report remove user -487
object report remove whole -566
object report run after -366
object report run ask -380
object report run call -263
object report run command -484
object report run file 276
object report run machine -420
object report run message -243
object report run model 135
object report run own-parameter -295
object report run path -475
object report run read 66
object report run request -263
object report run run -255
object report run send -248
object report run service -333
object report run user -405
object report send account 270
object report send after -579
object report send also 976
object report send answer -125
object report send before 50
object report send collect 153
object report send command -660
object report send consent 52
object report send conversation -190
object report send every 322
object report send file -150
object report send holding 201
object report send link 740
object report send message -176
object report send model -464
object report send not -76
object report send own-parameter -249
object report send personal 751
object report send put -551
object report send read 1013
object report send request -479
object report send results -644
object report send run -493
object report send secret -203
object report send send -138
object report send service -54
object report send store -97
object report send url 531
object report send user -290
object report send whole 387
object report send without 394
object report set own-parameter -347
object report set user -72
object report store after 568
object report store answer -370
object report store file -479
object report store if -579
object report store message -424
object report store model -606
object report store outside 121
object report store own-parameter -387
object report store read -410
object report store send 132
object report store service 264
object report store user -37
object report store whole -617
object report tell before -30
object report tell file 1419
object report tell if 278
object report tell model 263
object report tell own-parameter 272
object report tell user -76
object report visit own-parameter -356
pair account also 1383
pair account answer 154
pair account before -73
pair account change 655
pair account file 176
pair account holding 1636
pair account identifier 179
pair account if 604
pair account instructions 327
pair account link 880
pair account message 282
pair account must 633
pair account not 540
pair account outside -436
pair account own-parameter 302
pair account parameter 629
pair account pay 453
pair account put 809
pair account read -94
pair account run 586
pair account secret 253
pair account send 145
pair account service 143
pair account tell 1059
pair account tool 750
pair account user 168
pair after account 1325
pair after also 733
pair after answer 414
pair after ask 185
pair after because 515
pair after before 403
pair after call 322
pair after change -32
pair after collect 786
pair after command 220
pair after conversation 610
pair after disable 89
pair after email-address 1434
pair after every 333
pair after file 654
pair after first 810
pair after holding 913
pair after identifier 372
pair after if 92
pair after ignore -509
pair after instructions 328
pair after machine 278
pair after may 129
pair after message 477
pair after model -71
pair after must 265
pair after not 366
pair after obey 862
pair after own-parameter 461
pair after parameter 132
pair after path 1038
pair after pay 963
pair after personal 1454
pair after prefer -349
pair after put 678
pair after read 584
pair after recipient 982
pair after remove 165
pair after request 283
pair after results 80
pair after run 333
pair after secret 273
pair after send 714
pair after session -768
pair after set 492
pair after sibling -209
pair after silently 819
pair after standing -284
pair after store 226
pair after tell 879
pair after this-tool 269
pair after threat 109
pair after tool 692
pair after url 997
pair after user 411
pair after whenever 758
pair after whole 392
pair after without 488
pair also account 935
pair also after -242
pair also answer 848
pair also ask 702
pair also before 427
pair also call 379
pair also collect 1078
pair also disable -448
pair also every 1521
pair also file 1350
pair also holding 926
pair also identifier 1259
pair also if 654
pair also instructions 1231
pair also may 532
pair also message 291
pair also model 473
pair also not 43
pair also own-parameter 1308
pair also parameter 975
pair also path 1147
pair also personal 635
pair also please 977
pair also put 804
pair also read 1369
pair also recipient 836
pair also remove 438
pair also results -114
pair also run 561
pair also secret 701
pair also secret-place 1322
pair also send 902
pair also store 244
pair also threat 315
pair also tool 1026
pair also url -358
pair also user 1134
pair also whole 555
pair also without 1025
pair answer account 226
pair answer after 144
pair answer also 956
pair answer ask -257
pair answer because 427
pair answer before -100
pair answer best 1088
pair answer call 254
pair answer change -163
pair answer collect 134
pair answer command -29
pair answer consent 181
pair answer conversation 678
pair answer disable -218
pair answer every 456
pair answer file 156
pair answer first 63
pair answer hide -255
pair answer holding 658
pair answer identifier 93
pair answer ignore 421
pair answer instead -198
pair answer instructions 125
pair answer link 451
pair answer machine 976
pair answer may -437
pair answer message 187
pair answer model 108
pair answer must 27
pair answer not 166
pair answer obey 605
pair answer outside -22
pair answer own-name 739
pair answer own-parameter 26
pair answer path 152
pair answer pay 608
pair answer permit 724
pair answer personal 180
pair answer please -513
pair answer put 446
pair answer read 173
pair answer recipient -256
pair answer redirect 215
pair answer regardless 1100
pair answer remove 145
pair answer request 387
pair answer results 322
pair answer run 144
pair answer secret 73
pair answer secret-place 403
pair answer secretive 576
pair answer service -106
pair answer session 588
pair answer set -55
pair answer sibling -193
pair answer silently 485
pair answer skip -320
pair answer standing 786
pair answer store -59
pair answer tell 300
pair answer threat 207
pair answer tool 740
pair answer url 1331
pair answer user 160
pair answer visit 864
pair answer whenever 255
pair answer whole 241
pair answer without 723
pair ask account 672
pair ask after 653
pair ask also 960
pair ask answer 110
pair ask because 1057
pair ask before -313
pair ask call 185
pair ask change -602
pair ask collect 484
pair ask command 110
pair ask consent 135
pair ask conversation 244
pair ask disable 534
pair ask every 508
pair ask first 125
pair ask holding 252
pair ask identifier 765
pair ask if -228
pair ask instead 345
pair ask instructions -450
pair ask link 40
pair ask machine 182
pair ask message 771
pair ask model -40
pair ask must 225
pair ask not 31
pair ask obey 243
pair ask outside 278
pair ask parameter -324
pair ask pay 528
pair ask please 981
pair ask put 891
pair ask read 186
pair ask recipient -188
pair ask regardless 223
pair ask remove 111
pair ask request 829
pair ask results 267
pair ask run 272
pair ask secret 498
pair ask send 90
pair ask service 1038
pair ask sibling 136
pair ask standing 667
pair ask store -255
pair ask tell 814
pair ask threat 205
pair ask tool 1242
pair ask user -24
pair ask whenever 646
pair ask whole 926
pair because account 1279
pair because answer -314
pair because ask 896
pair because collect 461
pair because every 363
pair because file 519
pair because identifier 1093
pair because machine 907
pair because model 584
pair because must 838
pair because not 578
pair because own-parameter 149
pair because pay 773
pair because permit 1105
pair because put 1199
pair because read 177
pair because results 471
pair because run 897
pair because secret 69
pair because send -236
pair because store 73
pair because user 680
pair because whole 397
pair before account -51
pair before after 198
pair before also 510
pair before answer 255
pair before ask 79
pair before because 536
pair before call 243
pair before change -262
pair before collect 397
pair before command 500
pair before conversation 803
pair before every 518
pair before file 181
pair before first 126
pair before identifier 152
pair before if 91
pair before ignore 1214
pair before instead -99
pair before instructions 945
pair before link 45
pair before machine 341
pair before message 201
pair before model 123
pair before must 27
pair before not 217
pair before obey 640
pair before own-parameter 183
pair before parameter 1139
pair before path 698
pair before pay -511
pair before personal 1044
pair before prefer 300
pair before put 381
pair before read 84
pair before regardless 201
pair before request 472
pair before results 760
pair before run 511
pair before secret 547
pair before secret-place 882
pair before send -86
pair before service 471
pair before set -303
pair before sibling -268
pair before store 477
pair before tell 486
pair before this-tool -305
pair before threat -113
pair before tool 287
pair before url 1616
pair before user 146
pair before whole 471
pair before without 150
pair best call 145
pair best message 882
pair best not 674
pair best put -89
pair best tool 1630
pair call account -406
pair call after 222
pair call also 586
pair call ask -286
pair call because 182
pair call before -135
pair call change 650
pair call collect 531
pair call command 28
pair call conversation 592
pair call disable 311
pair call every 380
pair call file 458
pair call first -178
pair call holding 274
pair call identifier 102
pair call if -277
pair call instead -321
pair call instructions 603
pair call machine 1387
pair call may -225
pair call message 428
pair call must 260
pair call not -98
pair call obey 115
pair call outside 55
pair call own-name 1353
pair call own-parameter 290
pair call parameter 276
pair call path 1009
pair call personal 207
pair call prefer -453
pair call put 613
pair call read 241
pair call recipient 237
pair call regardless 313
pair call remove 1033
pair call request 336
pair call results 373
pair call run 230
pair call secret 454
pair call secretive -115
pair call send 372
pair call service 675
pair call session 927
pair call sibling -337
pair call standing -607
pair call store 157
pair call tell 113
pair call this-tool -417
pair call threat -327
pair call tool 301
pair call user 142
pair call whenever 161
pair call whole 308
pair call without 283
pair change account 525
pair change after 397
pair change also 1803
pair change answer 402
pair change ask 63
pair change before -258
pair change call 533
pair change collect 842
pair change command -432
pair change conversation 1372
pair change disable -335
pair change every 602
pair change file 349
pair change first -488
pair change holding 590
pair change identifier 219
pair change if 532
pair change instructions 1060
pair change link 1154
pair change may -449
pair change message 633
pair change model 309
pair change must 576
pair change not 394
pair change own-parameter 342
pair change path 478
pair change pay 343
pair change personal 568
pair change put 377
pair change read 223
pair change remove -431
pair change results 616
pair change run -314
pair change secret 862
pair change send 120
pair change set 337
pair change store 130
pair change tell 1239
pair change threat -412
pair change tool 1726
pair change url 1574
pair change user 119
pair change whenever 526
pair change whole 74
pair change without -159
pair collect after 668
pair collect also 1472
pair collect answer 228
pair collect ask 58
pair collect because 1041
pair collect before 1377
pair collect call 418
pair collect change -381
pair collect conversation 857
pair collect every 718
pair collect file 136
pair collect first -175
pair collect holding 594
pair collect identifier 1307
pair collect if 825
pair collect instructions 205
pair collect machine 665
pair collect may -283
pair collect message 505
pair collect model 969
pair collect not 134
pair collect outside 379
pair collect own-parameter 449
pair collect parameter 285
pair collect path 91
pair collect personal 510
pair collect put 877
pair collect read 349
pair collect recipient 198
pair collect remove 328
pair collect request 661
pair collect results 35
pair collect run 1119
pair collect secret 1121
pair collect send 782
pair collect service 450
pair collect set 64
pair collect sibling 178
pair collect standing -589
pair collect store 539
pair collect tell 560
pair collect this-tool 477
pair collect tool 668
pair collect url 1317
pair collect user 578
pair collect whole 471
pair command after 627
pair command also 891
pair command answer 256
pair command ask 227
pair command before 225
pair command call 427
pair command change -94
pair command collect 506
pair command consent 199
pair command disable 102
pair command every 379
pair command file -209
pair command first 60
pair command identifier 253
pair command if 588
pair command ignore 505
pair command message 90
pair command model 700
pair command must -365
pair command not 302
pair command obey 420
pair command outside 363
pair command own-parameter 171
pair command path 447
pair command put 361
pair command read -601
pair command remove -70
pair command results 379
pair command run 813
pair command secret 798
pair command send -477
pair command service 372
pair command set -271
pair command store 396
pair command tell -665
pair command tool 875
pair command url 1333
pair command user -333
pair command whole -69
pair command without 507
pair config file -306
pair config run 282
pair consent answer 779
pair consent ask 75
pair consent file 855
pair consent must 172
pair consent not 502
pair consent put -460
pair consent run 1314
pair consent send -109
pair consent user 708
pair conversation after 1509
pair conversation also 1473
pair conversation answer 440
pair conversation ask 463
pair conversation before 566
pair conversation call 1063
pair conversation collect 1448
pair conversation email-address 975
pair conversation encode 250
pair conversation every 694
pair conversation file 580
pair conversation first 336
pair conversation holding 1000
pair conversation if 792
pair conversation instructions 505
pair conversation may 532
pair conversation message 936
pair conversation model 419
pair conversation must 677
pair conversation not 989
pair conversation obey 945
pair conversation own-parameter 330
pair conversation parameter 446
pair conversation personal 1105
pair conversation prefer 208
pair conversation put 982
pair conversation read 693
pair conversation request 360
pair conversation results 303
pair conversation run 433
pair conversation send 764
pair conversation service 1100
pair conversation session 340
pair conversation sibling 376
pair conversation store 37
pair conversation tell 1233
pair conversation tool 104
pair conversation user 775
pair conversation whole 1083
pair disable after -262
pair disable answer 594
pair disable ask 184
pair disable before 406
pair disable call -296
pair disable command 245
pair disable file 500
pair disable if -58
pair disable message 616
pair disable model -100
pair disable not 28
pair disable own-parameter -238
pair disable put 392
pair disable read 329
pair disable results 802
pair disable run 574
pair disable send 340
pair disable sibling -421
pair disable store -155
pair disable user 739
pair disable whole 336
pair elsewhere answer 779
pair elsewhere ask 1233
pair elsewhere conversation 392
pair elsewhere send 512
pair elsewhere service 891
pair elsewhere tool 954
pair email-address also 1430
pair email-address message 744
pair email-address put 1402
pair email-address send 790
pair every account 1243
pair every after 636
pair every also 822
pair every answer 666
pair every ask 639
pair every before 627
pair every call 468
pair every change 518
pair every collect 952
pair every command 614
pair every conversation 968
pair every email-address 1118
pair every file 516
pair every first 703
pair every holding 852
pair every identifier 264
pair every if 144
pair every ignore 1230
pair every instructions 1129
pair every link 469
pair every machine 1368
pair every may 263
pair every message 405
pair every model 742
pair every must 533
pair every not 595
pair every obey 1016
pair every outside 207
pair every own-name 1868
pair every own-parameter 487
pair every parameter 626
pair every path 530
pair every pay 940
pair every personal 897
pair every prefer -42
pair every put 798
pair every read 618
pair every recipient 617
pair every regardless 1414
pair every request 874
pair every results 660
pair every rival 789
pair every run 535
pair every secret 928
pair every secret-place 981
pair every secretive 1116
pair every send 626
pair every service 626
pair every session 1048
pair every set 43
pair every sibling 294
pair every skip -433
pair every standing 600
pair every store 139
pair every tell 465
pair every this-tool -194
pair every tool 668
pair every url 1342
pair every user 827
pair every whole 819
pair file account 1218
pair file after 145
pair file also 1139
pair file answer 213
pair file ask -186
pair file because 554
pair file before 282
pair file call 468
pair file change -107
pair file collect 133
pair file command -288
pair file consent -457
pair file conversation -422
pair file disable -424
pair file email-address 1420
pair file encode 588
pair file every 568
pair file first 143
pair file holding 304
pair file identifier 432
pair file if -117
pair file instructions -130
pair file link 1028
pair file machine 846
pair file may 50
pair file message 57
pair file model 527
pair file must 874
pair file not -153
pair file obey 460
pair file outside 765
pair file own-parameter 430
pair file parameter 488
pair file path 113
pair file pay -271
pair file prefer 456
pair file put 682
pair file read 384
pair file remove 392
pair file request -387
pair file results 422
pair file run 335
pair file secret 206
pair file secret-place 650
pair file secretive -38
pair file send 575
pair file service 414
pair file session 596
pair file set 610
pair file sibling 231
pair file standing 835
pair file store 399
pair file tell 478
pair file threat -645
pair file tool 1044
pair file url 1754
pair file user 184
pair file whole 1164
pair file without 281
pair first after -184
pair first answer 375
pair first ask 1036
pair first before -296
pair first call 253
pair first change -131
pair first collect -326
pair first command 804
pair first conversation -207
pair first every 176
pair first file 414
pair first if -185
pair first ignore 922
pair first instructions 1716
pair first may -380
pair first message 188
pair first model 511
pair first must 732
pair first not 272
pair first obey 1003
pair first own-parameter 205
pair first parameter 366
pair first path 519
pair first put 496
pair first read 417
pair first request 568
pair first run 799
pair first secret-place 587
pair first send 369
pair first service -75
pair first session 968
pair first sibling 53
pair first store 735
pair first tell 968
pair first threat -196
pair first tool 206
pair first url 1648
pair first user 279
pair first whole 664
pair first without 1638
pair hide answer 502
pair hide if -189
pair hide model 451
pair hide not 106
pair hide own-parameter -682
pair hide read 27
pair hide tell 537
pair hide user 445
pair holding account 991
pair holding after 1035
pair holding also 777
pair holding answer 580
pair holding ask -364
pair holding before -543
pair holding call 412
pair holding conversation 1912
pair holding every 982
pair holding file 703
pair holding first 482
pair holding identifier 670
pair holding if 599
pair holding instructions 1105
pair holding may -185
pair holding message 579
pair holding model 332
pair holding must 687
pair holding not 115
pair holding obey 885
pair holding own-parameter 525
pair holding parameter -159
pair holding personal 1768
pair holding put 1251
pair holding read 1375
pair holding results 353
pair holding run 154
pair holding secret 393
pair holding send 845
pair holding service 310
pair holding store 1006
pair holding tell 910
pair holding tool 963
pair holding user 731
pair holding whole 1825
pair identifier account -192
pair identifier after 989
pair identifier also 852
pair identifier answer 457
pair identifier ask -167
pair identifier before 297
pair identifier call 1059
pair identifier change 1635
pair identifier collect 313
pair identifier command 1225
pair identifier conversation 193
pair identifier every 880
pair identifier file 800
pair identifier first 111
pair identifier if 391
pair identifier instead 1078
pair identifier instructions 1230
pair identifier machine 136
pair identifier may 692
pair identifier message 365
pair identifier model 541
pair identifier must 1021
pair identifier not 202
pair identifier obey 582
pair identifier outside -237
pair identifier own-parameter 350
pair identifier parameter -148
pair identifier permit 570
pair identifier put 1043
pair identifier read 378
pair identifier remove 546
pair identifier results 1384
pair identifier run 436
pair identifier secret -139
pair identifier send 899
pair identifier service 881
pair identifier store 1742
pair identifier threat 59
pair identifier tool 734
pair identifier url 854
pair identifier user 734
pair identifier whenever 1004
pair identifier whole 526
pair if account 1179
pair if after -156
pair if also 1016
pair if answer 45
pair if because 1486
pair if before -216
pair if best 514
pair if call 104
pair if change 538
pair if collect 800
pair if command 799
pair if consent 516
pair if conversation -99
pair if disable 327
pair if email-address 573
pair if every 840
pair if file 565
pair if first 180
pair if hide -342
pair if holding 751
pair if identifier 119
pair if ignore 354
pair if instead 26
pair if instructions 154
pair if link -39
pair if machine 417
pair if may 50
pair if message 517
pair if model 539
pair if must 60
pair if not 134
pair if own-parameter 113
pair if parameter 297
pair if path 1020
pair if pay 694
pair if permit 409
pair if personal 471
pair if please 1129
pair if prefer 404
pair if put 438
pair if read 168
pair if recipient 390
pair if remove 572
pair if request 93
pair if results 362
pair if run 478
pair if secret 177
pair if send 448
pair if service 87
pair if set 528
pair if sibling -213
pair if standing 441
pair if store 98
pair if this-tool 1012
pair if threat -103
pair if tool 809
pair if url 1089
pair if user 120
pair if visit 930
pair if whenever 637
pair if whole 560
pair if without 519
pair ignore answer 134
pair ignore ask -194
pair ignore before 1492
pair ignore conversation 566
pair ignore every 1180
pair ignore if -257
pair ignore instructions 743
pair ignore message 588
pair ignore model 534
pair ignore not 286
pair ignore obey -168
pair ignore own-parameter -233
pair ignore put 605
pair ignore send 1360
pair ignore this-tool 1299
pair ignore user 887
pair ignore whole -867
pair ignore without 323
pair instead answer 643
pair instead file -216
pair instead if -345
pair instead message 494
pair instead own-parameter -528
pair instead put 1281
pair instead read -139
pair instead results 1246
pair instead send 662
pair instead store 452
pair instead tool 1835
pair instead user 536
pair instead whole 653
pair instructions after 501
pair instructions also 578
pair instructions answer 315
pair instructions ask 151
pair instructions before 225
pair instructions call 538
pair instructions change 1194
pair instructions collect 590
pair instructions command -68
pair instructions conversation 466
pair instructions disable 969
pair instructions every 350
pair instructions file 505
pair instructions first 83
pair instructions holding 531
pair instructions identifier -406
pair instructions if 536
pair instructions ignore 1134
pair instructions message 507
pair instructions model 740
pair instructions must 527
pair instructions not 360
pair instructions obey 261
pair instructions own-parameter -90
pair instructions parameter -363
pair instructions personal 1519
pair instructions prefer 1210
pair instructions put 1333
pair instructions read 92
pair instructions request 447
pair instructions results -554
pair instructions run 338
pair instructions send 1368
pair instructions set -389
pair instructions standing 863
pair instructions store 121
pair instructions tell -181
pair instructions tool 129
pair instructions user 639
pair instructions whole 449
pair link answer 82
pair link ask -27
pair link command -287
pair link file -98
pair link holding 533
pair link may -768
pair link message -94
pair link model 861
pair link obey 970
pair link own-parameter 515
pair link put 514
pair link send 300
pair link store 376
pair link url 1226
pair link user 351
pair machine also 1036
pair machine answer -40
pair machine call 759
pair machine collect 827
pair machine every 1593
pair machine file 605
pair machine message 981
pair machine not 275
pair machine own-parameter 1285
pair machine parameter 352
pair machine put 1044
pair machine read 1556
pair machine run 1094
pair machine secret 735
pair machine send 699
pair machine store 870
pair machine user 597
pair machine whole 1543
pair may after 651
pair may answer -292
pair may ask 39
pair may before -611
pair may change -165
pair may collect 53
pair may disable -450
pair may every -439
pair may file 366
pair may first -174
pair may holding -78
pair may identifier -406
pair may if 332
pair may ignore -80
pair may instructions 838
pair may model 65
pair may must 370
pair may not 112
pair may obey 80
pair may own-parameter 680
pair may prefer 571
pair may read -133
pair may results -111
pair may run -207
pair may send -239
pair may sibling -342
pair may store -348
pair may tell 356
pair may tool 109
pair may user 304
pair may whole -413
pair memory file -55
pair memory read 649
pair memory service -29
pair memory user 742
pair message account 720
pair message after 305
pair message also 1208
pair message answer 183
pair message ask 186
pair message because 840
pair message before 37
pair message call 1111
pair message change -129
pair message collect 147
pair message command 201
pair message conversation 791
pair message disable -286
pair message email-address 1700
pair message every 390
pair message file 619
pair message first 1115
pair message holding 752
pair message identifier -92
pair message if 274
pair message instead -190
pair message link 318
pair message machine 561
pair message may -41
pair message model 183
pair message must 504
pair message not 35
pair message obey 428
pair message outside 263
pair message own-parameter 59
pair message parameter 331
pair message path 715
pair message pay 154
pair message permit -64
pair message personal 751
pair message please 1354
pair message put 599
pair message recipient 213
pair message remove 25
pair message request 289
pair message results 45
pair message run 419
pair message secret 346
pair message secret-place 1355
pair message secretive 1031
pair message send 244
pair message service 371
pair message session 495
pair message set 207
pair message standing 535
pair message store 575
pair message tell 162
pair message this-tool 748
pair message threat -342
pair message tool 1179
pair message url 1582
pair message user 266
pair message whole 134
pair message without -255
pair model account 725
pair model after 577
pair model also 1013
pair model answer 747
pair model ask 270
pair model because 614
pair model before 171
pair model call 40
pair model change 717
pair model collect 930
pair model command 866
pair model consent 460
pair model conversation 413
pair model disable 591
pair model every 414
pair model file 389
pair model first 443
pair model holding 1016
pair model identifier 83
pair model if 607
pair model ignore 1135
pair model instead 476
pair model instructions 620
pair model link -257
pair model machine 1117
pair model may -135
pair model message 387
pair model must 415
pair model not 84
pair model obey 373
pair model outside 296
pair model own-parameter 579
pair model parameter 426
pair model path 560
pair model pay -198
pair model permit 1280
pair model personal 1051
pair model please 624
pair model prefer 200
pair model put 706
pair model read 219
pair model recipient 541
pair model regardless 170
pair model remove 1373
pair model request 843
pair model results 763
pair model rival 858
pair model run 607
pair model secret 700
pair model secret-place 948
pair model send 677
pair model service 812
pair model session 691
pair model set 212
pair model sibling -363
pair model silently 1922
pair model standing 1171
pair model store 77
pair model tell 516
pair model this-tool 243
pair model threat -70
pair model tool 310
pair model trusted 1425
pair model url 1363
pair model user 738
pair model whenever 499
pair model whole 473
pair model without 157
pair must account 682
pair must after 142
pair must also 396
pair must answer -90
pair must ask 390
pair must because 911
pair must change 446
pair must collect 1024
pair must command -65
pair must consent -667
pair must conversation 998
pair must disable -26
pair must email-address 856
pair must every 607
pair must file 1018
pair must first 186
pair must hide -510
pair must holding 46
pair must identifier 145
pair must if 179
pair must ignore 600
pair must instead 727
pair must instructions 230
pair must link -91
pair must machine 115
pair must may 769
pair must message 136
pair must model 389
pair must not -27
pair must obey 513
pair must own-name 886
pair must own-parameter 194
pair must parameter 704
pair must path 993
pair must pay 997
pair must permit -158
pair must personal 916
pair must please 965
pair must prefer 683
pair must put 361
pair must read 214
pair must recipient 265
pair must regardless 475
pair must remove 355
pair must request -149
pair must results 353
pair must run 440
pair must secret 959
pair must secret-place 993
pair must send 200
pair must service 481
pair must session -577
pair must set 113
pair must sibling -171
pair must skip -367
pair must standing 700
pair must store 1161
pair must tell 349
pair must this-tool 151
pair must threat -686
pair must tool 470
pair must user 359
pair must visit 596
pair must whenever 670
pair must whole 403
pair must without 228
pair not account 576
pair not after -71
pair not also 250
pair not answer -55
pair not because 76
pair not before -292
pair not call -222
pair not change -414
pair not collect -218
pair not command -31
pair not consent -88
pair not conversation -453
pair not disable -204
pair not every -216
pair not file -271
pair not first -28
pair not hide 698
pair not holding -349
pair not identifier -71
pair not if -208
pair not ignore 559
pair not instead 251
pair not instructions -238
pair not link 73
pair not machine -689
pair not may -486
pair not memory -612
pair not message -103
pair not model -31
pair not must 51
pair not obey -214
pair not outside -389
pair not own-parameter -191
pair not parameter -417
pair not pay 289
pair not permit -342
pair not please 606
pair not prefer -94
pair not put -172
pair not read -228
pair not regardless -659
pair not remove -521
pair not request -104
pair not results -47
pair not run 552
pair not secret -446
pair not send -333
pair not service 97
pair not set -275
pair not sibling -337
pair not store -270
pair not tell 112
pair not this-tool -147
pair not threat -186
pair not tool 171
pair not user 59
pair not visit -207
pair not whenever 163
pair not whole -114
pair not without -83
pair obey account 484
pair obey after 700
pair obey also 647
pair obey answer 407
pair obey ask 256
pair obey because 281
pair obey before 618
pair obey call 377
pair obey change -358
pair obey collect 843
pair obey command -115
pair obey consent 431
pair obey conversation 424
pair obey disable 76
pair obey every 790
pair obey first 638
pair obey holding 1028
pair obey identifier 675
pair obey if 228
pair obey instructions 323
pair obey link 867
pair obey may 84
pair obey memory 25
pair obey message 469
pair obey model 351
pair obey must 324
pair obey not -169
pair obey own-parameter 69
pair obey parameter 426
pair obey path 427
pair obey personal 621
pair obey put 708
pair obey read 221
pair obey remove 76
pair obey request 330
pair obey results 499
pair obey run 426
pair obey secret 190
pair obey send 361
pair obey service 1259
pair obey sibling 140
pair obey standing 622
pair obey store -269
pair obey tell 197
pair obey this-tool 284
pair obey threat 226
pair obey tool 621
pair obey user 289
pair obey visit -61
pair obey whole 365
pair obey without -278
pair outside account 1350
pair outside after -208
pair outside answer -23
pair outside call 466
pair outside command -23
pair outside every 332
pair outside file -47
pair outside holding 737
pair outside identifier 1069
pair outside if 1326
pair outside instructions 233
pair outside may 1114
pair outside model 139
pair outside must 1348
pair outside not 108
pair outside obey 667
pair outside own-parameter -429
pair outside prefer 620
pair outside put 1070
pair outside read -64
pair outside request 717
pair outside send 181
pair outside service 187
pair outside standing 251
pair outside store -60
pair outside tell 1320
pair outside user 815
pair outside without 670
pair own-name before 1450
pair own-name own-parameter 1395
pair own-parameter account -70
pair own-parameter after 228
pair own-parameter also 1229
pair own-parameter answer 57
pair own-parameter ask -57
pair own-parameter because 507
pair own-parameter before -230
pair own-parameter call 299
pair own-parameter change -199
pair own-parameter collect 496
pair own-parameter command 112
pair own-parameter consent -409
pair own-parameter conversation 358
pair own-parameter every 561
pair own-parameter file 83
pair own-parameter first -130
pair own-parameter hide -666
pair own-parameter holding 84
pair own-parameter identifier -43
pair own-parameter if -27
pair own-parameter ignore -615
pair own-parameter instead -365
pair own-parameter instructions -330
pair own-parameter link 751
pair own-parameter machine 65
pair own-parameter may -160
pair own-parameter message 235
pair own-parameter model 197
pair own-parameter must 275
pair own-parameter not -21
pair own-parameter obey 340
pair own-parameter outside -150
pair own-parameter parameter 545
pair own-parameter permit -142
pair own-parameter personal 1216
pair own-parameter prefer -65
pair own-parameter put 157
pair own-parameter recipient -309
pair own-parameter regardless 167
pair own-parameter remove 139
pair own-parameter request 116
pair own-parameter results 460
pair own-parameter run 228
pair own-parameter secret 293
pair own-parameter secret-place 212
pair own-parameter secretive 232
pair own-parameter send 151
pair own-parameter service -105
pair own-parameter session 253
pair own-parameter set -152
pair own-parameter sibling -443
pair own-parameter skip -281
pair own-parameter standing 209
pair own-parameter tell 206
pair own-parameter threat 305
pair own-parameter tool 708
pair own-parameter url 353
pair own-parameter user 198
pair own-parameter whenever 1219
pair own-parameter whole 713
pair parameter after 319
pair parameter answer -264
pair parameter ask 546
pair parameter before -392
pair parameter call 473
pair parameter change 452
pair parameter every 1345
pair parameter file 674
pair parameter hide -669
pair parameter holding 337
pair parameter identifier -288
pair parameter if -49
pair parameter link -540
pair parameter machine 518
pair parameter may 121
pair parameter message 223
pair parameter model 29
pair parameter must 1047
pair parameter not -91
pair parameter obey 167
pair parameter outside 807
pair parameter own-parameter 334
pair parameter put 257
pair parameter read -69
pair parameter regardless 1152
pair parameter results -316
pair parameter secret -55
pair parameter send 339
pair parameter store 400
pair parameter tell 445
pair parameter threat 214
pair parameter tool 375
pair parameter user 520
pair parameter whole 766
pair path after -38
pair path answer 553
pair path ask 511
pair path before 1099
pair path call 762
pair path collect 587
pair path command 224
pair path every 817
pair path file 461
pair path identifier 513
pair path if 495
pair path not 773
pair path own-parameter 917
pair path parameter 859
pair path put 1050
pair path read -23
pair path run -50
pair path secret 618
pair path secret-place 926
pair path send 1272
pair path store 246
pair path tool 1387
pair path url 975
pair path user 231
pair path whole 1481
pair pay account 487
pair pay after 184
pair pay answer 128
pair pay change 1678
pair pay file 976
pair pay holding 683
pair pay identifier 975
pair pay instructions -107
pair pay not -151
pair pay own-parameter -72
pair pay put 589
pair pay secret 624
pair pay send -78
pair pay service 1006
pair pay tool 1017
pair pay user 214
pair permit account -262
pair permit answer 387
pair permit ask 653
pair permit call 662
pair permit command 268
pair permit every 748
pair permit holding 644
pair permit instructions 292
pair permit may 1130
pair permit model 597
pair permit must 753
pair permit not 366
pair permit obey -335
pair permit own-parameter 192
pair permit pay -430
pair permit put 374
pair permit read -263
pair permit run -63
pair permit store 661
pair permit tool 706
pair permit user 831
pair permit whole 599
pair personal account 1358
pair personal answer 548
pair personal ask 1200
pair personal collect 271
pair personal every 859
pair personal file 1589
pair personal holding 761
pair personal if 1896
pair personal message 348
pair personal model 429
pair personal must 230
pair personal not 123
pair personal obey 722
pair personal own-parameter 881
pair personal put 845
pair personal read 1284
pair personal recipient 867
pair personal secret 821
pair personal send 554
pair personal tool 597
pair personal user 574
pair personal whole 235
pair personal without 818
pair please account 385
pair please also 2066
pair please answer 182
pair please ask -437
pair please before -243
pair please collect 1234
pair please every 1421
pair please file 1569
pair please first 102
pair please holding 1249
pair please if 1321
pair please message 265
pair please model 816
pair please must 947
pair please not -471
pair please obey 197
pair please own-parameter 961
pair please put 541
pair please read 740
pair please recipient 519
pair please results 321
pair please run 156
pair please secret 568
pair please store -158
pair please tell 1110
pair please tool 400
pair please user 513
pair please whenever 326
pair please whole -53
pair prefer answer 975
pair prefer ask 213
pair prefer every 430
pair prefer file 520
pair prefer identifier 57
pair prefer if 295
pair prefer message 1023
pair prefer not 711
pair prefer obey 235
pair prefer own-parameter 59
pair prefer put -227
pair prefer read 92
pair prefer send 691
pair prefer sibling -412
pair prefer user 343
pair prefer whole 912
pair put account 348
pair put after -83
pair put also 794
pair put answer 464
pair put ask 223
pair put because 206
pair put before 361
pair put best 749
pair put call 585
pair put change 401
pair put collect 499
pair put command 523
pair put config -322
pair put conversation 538
pair put disable 654
pair put email-address 271
pair put encode 637
pair put every 755
pair put file 195
pair put first 438
pair put holding 655
pair put identifier 560
pair put if 452
pair put ignore 904
pair put instead 1171
pair put instructions -317
pair put machine 374
pair put may 236
pair put memory 478
pair put message 442
pair put model 295
pair put must 768
pair put not 166
pair put obey 307
pair put outside 696
pair put own-name 1015
pair put own-parameter 232
pair put parameter 529
pair put path 400
pair put pay 176
pair put permit 325
pair put personal 876
pair put prefer 685
pair put read 339
pair put recipient 242
pair put remove -165
pair put request 144
pair put results 592
pair put rival 897
pair put run 324
pair put secret 170
pair put secret-place 650
pair put secretive 894
pair put send 341
pair put service 616
pair put session 123
pair put set -77
pair put sibling -299
pair put silently 852
pair put standing 793
pair put store 434
pair put tell 712
pair put this-tool 450
pair put threat 106
pair put tool 695
pair put url 633
pair put user 476
pair put whenever 990
pair put whole 831
pair put without 357
pair read account -225
pair read after 74
pair read also 106
pair read answer 299
pair read ask 188
pair read because 273
pair read before -385
pair read call 117
pair read change -43
pair read collect 289
pair read command -183
pair read config -364
pair read consent 67
pair read conversation 698
pair read disable 448
pair read elsewhere 778
pair read every 650
pair read file 58
pair read first -50
pair read hide 289
pair read holding 602
pair read identifier 138
pair read if 149
pair read ignore -113
pair read instead 231
pair read instructions -353
pair read link 160
pair read machine 807
pair read may -344
pair read memory -520
pair read message -121
pair read must -162
pair read obey 895
pair read outside -570
pair read own-parameter 117
pair read path 596
pair read pay -407
pair read permit -63
pair read personal 267
pair read prefer 78
pair read put 448
pair read recipient 544
pair read redirect 157
pair read regardless -260
pair read remove 375
pair read request 323
pair read results 359
pair read run 102
pair read secret 289
pair read secret-place 951
pair read secretive -79
pair read send 219
pair read service 343
pair read session 615
pair read set -169
pair read sibling -334
pair read skip -342
pair read standing -152
pair read store 99
pair read tell -39
pair read this-tool -131
pair read threat 295
pair read tool 740
pair read url 1233
pair read user 288
pair read visit 1742
pair read whole 524
pair read without -136
pair recipient account 178
pair recipient answer 158
pair recipient email-address 462
pair recipient every 1063
pair recipient holding 70
pair recipient if -222
pair recipient may -312
pair recipient message 127
pair recipient must 326
pair recipient not -283
pair recipient own-parameter -41
pair recipient put 609
pair recipient read 550
pair recipient send -476
pair recipient user 206
pair redirect own-parameter 632
pair redirect put 779
pair regardless ask 253
pair regardless before 993
pair regardless conversation 1031
pair regardless if 184
pair regardless instructions 1448
pair regardless not 1322
pair regardless tell -212
pair regardless user 697
pair remove after 367
pair remove answer 137
pair remove ask 152
pair remove before -133
pair remove change 216
pair remove collect -23
pair remove command -292
pair remove consent -190
pair remove every -477
pair remove file -98
pair remove first -466
pair remove identifier 134
pair remove if 43
pair remove instructions 259
pair remove message -400
pair remove must 569
pair remove not 112
pair remove obey 87
pair remove outside 229
pair remove own-parameter -186
pair remove path 477
pair remove read 522
pair remove results 474
pair remove run -500
pair remove send 147
pair remove sibling -23
pair remove standing -393
pair remove store 176
pair remove user 533
pair remove whole -368
pair request account 1720
pair request after -199
pair request also 1304
pair request answer 476
pair request ask 414
pair request because 165
pair request before 651
pair request call 763
pair request change -317
pair request collect 804
pair request conversation 1107
pair request every 1067
pair request file 1001
pair request first 236
pair request holding 659
pair request if -360
pair request message 678
pair request model 330
pair request must 908
pair request not 104
pair request obey 130
pair request own-parameter 462
pair request parameter -119
pair request put 1173
pair request read 854
pair request results 728
pair request secret 154
pair request send 748
pair request store 124
pair request tool 967
pair request user 307
pair request whole 1219
pair results account 1186
pair results after 587
pair results also 766
pair results answer 119
pair results ask 263
pair results because -247
pair results before -196
pair results call 427
pair results change -225
pair results collect 855
pair results command -97
pair results conversation 960
pair results disable -241
pair results every 200
pair results file 376
pair results first -57
pair results hide 153
pair results holding 1522
pair results identifier 847
pair results if 129
pair results instructions -325
pair results link 1158
pair results machine 1223
pair results may -357
pair results message 160
pair results must 30
pair results not 224
pair results obey 69
pair results outside 490
pair results own-parameter 89
pair results parameter -288
pair results put 320
pair results read 70
pair results recipient 459
pair results remove 220
pair results request -106
pair results secret 1186
pair results send 50
pair results service 281
pair results session 338
pair results set -323
pair results sibling 329
pair results store -143
pair results tell 734
pair results this-tool 212
pair results threat 970
pair results tool 395
pair results url 1069
pair results user 211
pair results whole 523
pair results without -364
pair rival answer 995
pair rival put 1420
pair rival read 672
pair rival service 1024
pair rival tool 885
pair run account -359
pair run after 224
pair run also 496
pair run answer 318
pair run ask -21
pair run because 1592
pair run before 364
pair run call 95
pair run change -145
pair run collect 404
pair run command 282
pair run config 67
pair run consent 400
pair run conversation 701
pair run every 878
pair run file 196
pair run first 223
pair run holding 339
pair run identifier 557
pair run if -90
pair run ignore 408
pair run instructions 616
pair run may 154
pair run message -30
pair run model 470
pair run must 782
pair run not 882
pair run obey 443
pair run outside 150
pair run own-parameter -129
pair run parameter 300
pair run path 711
pair run permit 972
pair run put 492
pair run read 539
pair run remove 550
pair run request 531
pair run results 548
pair run secret 664
pair run secret-place 1629
pair run send 194
pair run service -189
pair run session -44
pair run set 55
pair run sibling -362
pair run standing 1319
pair run store 67
pair run tell 167
pair run threat 261
pair run tool 571
pair run url 1475
pair run user 478
pair run whenever 1052
pair run whole 1070
pair run without 565
pair secret account 483
pair secret after 775
pair secret also 289
pair secret answer 106
pair secret ask 155
pair secret before -68
pair secret best 1481
pair secret call 367
pair secret change 424
pair secret collect 229
pair secret command -180
pair secret conversation -241
pair secret every 490
pair secret file 864
pair secret holding 704
pair secret identifier 315
pair secret if 293
pair secret instead 103
pair secret machine 65
pair secret may 61
pair secret message 856
pair secret model -197
pair secret must 25
pair secret not -257
pair secret obey 361
pair secret outside 149
pair secret own-parameter 388
pair secret parameter 232
pair secret path 521
pair secret put 449
pair secret read 32
pair secret redirect 966
pair secret remove 396
pair secret request 1094
pair secret results 1040
pair secret run -805
pair secret secret-place 464
pair secret secretive 943
pair secret send 1129
pair secret service 128
pair secret sibling -139
pair secret store 488
pair secret tell 768
pair secret this-tool -39
pair secret threat -513
pair secret tool 497
pair secret url 1492
pair secret user 348
pair secret whole 375
pair secret without -413
pair secret-place call 860
pair secret-place every 892
pair secret-place file 772
pair secret-place own-parameter 1068
pair secret-place parameter 859
pair secret-place path 926
pair secret-place put 1115
pair secret-place read 443
pair secret-place secret 935
pair secret-place send 1022
pair secret-place user 330
pair secret-place whole 1316
pair secretive answer -280
pair secretive ask -347
pair secretive if 144
pair secretive instructions 1322
pair secretive model 1616
pair secretive own-parameter 69
pair secretive store 294
pair secretive url 946
pair secretive user 304
pair send account 498
pair send after 333
pair send also 926
pair send ask 157
pair send because 229
pair send before -28
pair send call 541
pair send change 75
pair send collect 378
pair send command -273
pair send consent -98
pair send conversation 517
pair send disable -262
pair send email-address 1341
pair send encode 1721
pair send every 275
pair send file 284
pair send first -94
pair send holding 729
pair send identifier 951
pair send if 134
pair send instead 497
pair send instructions 167
pair send link 1191
pair send machine 104
pair send may 240
pair send message 120
pair send must 288
pair send not -120
pair send obey 304
pair send outside 319
pair send own-name 596
pair send own-parameter 140
pair send parameter 122
pair send path 854
pair send pay 72
pair send permit 87
pair send personal 691
pair send please -274
pair send prefer 101
pair send put 352
pair send read 116
pair send recipient 296
pair send regardless -185
pair send remove 515
pair send request 256
pair send results 93
pair send run -27
pair send secret 603
pair send service 191
pair send session 954
pair send set 76
pair send sibling 596
pair send silently 1396
pair send standing 390
pair send store 136
pair send tell 547
pair send this-tool 469
pair send threat -465
pair send tool 929
pair send trusted 314
pair send url 1352
pair send user 174
pair send visit 893
pair send whenever 934
pair send whole 151
pair send without 344
pair service after 569
pair service also 260
pair service answer 551
pair service ask -183
pair service because 1078
pair service before -73
pair service call 588
pair service change 916
pair service conversation 116
pair service every 832
pair service file 250
pair service first 687
pair service holding 447
pair service identifier 601
pair service if 362
pair service instead 1085
pair service instructions 1192
pair service machine -294
pair service may -363
pair service message 467
pair service model 187
pair service must 420
pair service not 32
pair service obey 540
pair service outside -128
pair service own-parameter 895
pair service pay 827
pair service put 357
pair service read 282
pair service recipient -256
pair service remove 334
pair service results 945
pair service run 35
pair service secret -37
pair service send 411
pair service sibling 677
pair service store 191
pair service tell 567
pair service tool 812
pair service user 449
pair service whole 1215
pair session after -54
pair session answer 379
pair session before 408
pair session collect 384
pair session every 1433
pair session file 778
pair session first 430
pair session holding 386
pair session if 75
pair session message 464
pair session model 260
pair session must 363
pair session not 558
pair session obey 551
pair session own-parameter 574
pair session path 709
pair session put 1026
pair session read 838
pair session send 741
pair session user 427
pair session whole 802
pair set after 83
pair set answer 326
pair set ask -403
pair set before -165
pair set collect -679
pair set command 1736
pair set conversation -361
pair set disable -296
pair set file -581
pair set identifier 252
pair set if -509
pair set message -387
pair set model 345
pair set not -23
pair set obey -297
pair set own-parameter -194
pair set put 286
pair set read -266
pair set run 46
pair set secret 133
pair set send -23
pair set service -564
pair set user -71
pair sibling after -228
pair sibling also -461
pair sibling answer -212
pair sibling ask -282
pair sibling before -441
pair sibling call -111
pair sibling change -394
pair sibling command 73
pair sibling conversation 388
pair sibling every -89
pair sibling first -298
pair sibling if -260
pair sibling instead -276
pair sibling may -396
pair sibling message 358
pair sibling model -295
pair sibling must -84
pair sibling not -164
pair sibling obey 452
pair sibling own-parameter -510
pair sibling parameter 579
pair sibling put -223
pair sibling read -350
pair sibling results -292
pair sibling run -33
pair sibling send 283
pair sibling store 273
pair sibling tell 152
pair sibling threat -392
pair sibling user -111
pair sibling whenever -209
pair sibling whole 114
pair sibling without -217
pair silently answer -281
pair silently message 1641
pair silently model 1146
pair silently not 591
pair silently own-parameter 1179
pair silently put 1035
pair silently send 466
pair silently user 1517
pair skip model 687
pair skip not -373
pair skip send 32
pair skip tell 302
pair skip user 552
pair standing after 749
pair standing also 1347
pair standing answer 554
pair standing before 536
pair standing call 650
pair standing collect 819
pair standing command 1191
pair standing conversation 757
pair standing every 758
pair standing file 713
pair standing if 500
pair standing ignore 1225
pair standing instructions 687
pair standing message 506
pair standing model 756
pair standing must 784
pair standing not 1841
pair standing obey 918
pair standing own-parameter 193
pair standing permit 1120
pair standing put 951
pair standing results 890
pair standing run 280
pair standing send 799
pair standing service 760
pair standing session 519
pair standing sibling -49
pair standing tell 942
pair standing this-tool 793
pair standing tool 1210
pair standing user 794
pair standing whenever 743
pair standing whole 489
pair store account 764
pair store after 983
pair store also 434
pair store answer -102
pair store ask 231
pair store before 160
pair store call 205
pair store collect 358
pair store command 288
pair store conversation -90
pair store every 550
pair store holding 308
pair store identifier 564
pair store if -574
pair store link 999
pair store may -475
pair store memory 205
pair store message 51
pair store model -121
pair store not 236
pair store obey 898
pair store outside 74
pair store own-parameter -127
pair store path -269
pair store put 365
pair store read -156
pair store remove 1264
pair store request 143
pair store results -127
pair store run 349
pair store secret 345
pair store secretive 261
pair store send 403
pair store service 213
pair store sibling -445
pair store standing 180
pair store tell 68
pair store tool 642
pair store user 314
pair store whole 338
pair tell account 744
pair tell after -105
pair tell also -77
pair tell answer 311
pair tell ask -284
pair tell because 1575
pair tell before -180
pair tell call -435
pair tell change -908
pair tell collect 1645
pair tell command -321
pair tell consent 2029
pair tell conversation 707
pair tell every 396
pair tell file 1059
pair tell hide 606
pair tell holding 1341
pair tell if -113
pair tell ignore 2020
pair tell instructions 917
pair tell may 470
pair tell message 633
pair tell model 292
pair tell must -130
pair tell not 486
pair tell obey 961
pair tell own-parameter 403
pair tell permit 1553
pair tell please -572
pair tell prefer -283
pair tell put 250
pair tell read 268
pair tell recipient 1070
pair tell regardless 1632
pair tell results 424
pair tell run -401
pair tell secret -458
pair tell send 21
pair tell sibling -295
pair tell threat -267
pair tell tool -706
pair tell user 309
pair tell whole -36
pair this-tool account 56
pair this-tool also 1201
pair this-tool answer -270
pair this-tool before 100
pair this-tool call 1031
pair this-tool change 1194
pair this-tool every 294
pair this-tool file 914
pair this-tool holding 145
pair this-tool identifier -185
pair this-tool ignore 1286
pair this-tool instructions 1134
pair this-tool may 500
pair this-tool message 513
pair this-tool must -562
pair this-tool not -179
pair this-tool obey 147
pair this-tool own-parameter 221
pair this-tool put -242
pair this-tool read -90
pair this-tool regardless 1448
pair this-tool run 27
pair this-tool secret 111
pair this-tool send 351
pair this-tool service 105
pair this-tool store 145
pair this-tool tell 434
pair this-tool user 330
pair this-tool whole -93
pair threat call -407
pair threat command -139
pair threat identifier -586
pair threat instead -37
pair threat message 84
pair threat model 175
pair threat own-parameter 123
pair threat put 80
pair threat read 862
pair threat run 130
pair threat send -217
pair threat tell 194
pair threat user 259
pair threat whole 303
pair tool account 550
pair tool after 596
pair tool also 922
pair tool answer 291
pair tool ask 603
pair tool before 239
pair tool call 1007
pair tool change 1262
pair tool collect 1083
pair tool conversation 686
pair tool disable 607
pair tool elsewhere 786
pair tool email-address 1243
pair tool every 799
pair tool file 648
pair tool first 804
pair tool holding 641
pair tool identifier 721
pair tool if 776
pair tool ignore 1464
pair tool instead 1162
pair tool instructions 591
pair tool link 1048
pair tool may 1102
pair tool message 940
pair tool model 271
pair tool must 803
pair tool not 348
pair tool obey 1292
pair tool outside 1023
pair tool own-parameter 359
pair tool parameter 1511
pair tool path 489
pair tool pay 827
pair tool personal 418
pair tool put 703
pair tool read 728
pair tool recipient 1143
pair tool remove 719
pair tool request 435
pair tool results -29
pair tool run 945
pair tool secret 762
pair tool send 849
pair tool service 822
pair tool session 930
pair tool set 615
pair tool standing 1118
pair tool store 1100
pair tool tell 1409
pair tool this-tool 1510
pair tool threat 391
pair tool url 999
pair tool user 431
pair tool whenever 763
pair tool whole 440
pair trusted every 376
pair trusted file -290
pair trusted permit -29
pair trusted user 733
pair url after 258
pair url answer 843
pair url ask 523
pair url before 927
pair url command 1443
pair url consent 1734
pair url every 1746
pair url first 911
pair url holding 1467
pair url if 518
pair url message 1163
pair url model 995
pair url not 1293
pair url obey 1113
pair url own-parameter 677
pair url put 1136
pair url read 322
pair url run 1494
pair url secret 1401
pair url send 1495
pair url store 1444
pair url user 1328
pair url whole 884
pair url without 1246
pair user account 285
pair user after 516
pair user also 444
pair user answer 51
pair user ask 113
pair user because 622
pair user before -177
pair user best 381
pair user call 443
pair user change 142
pair user collect 312
pair user command 357
pair user consent -24
pair user conversation 889
pair user disable 537
pair user email-address 1292
pair user encode 1277
pair user every 473
pair user file 606
pair user first -36
pair user hide -72
pair user holding 739
pair user identifier 509
pair user if 49
pair user ignore 934
pair user instead -21
pair user instructions 607
pair user link -80
pair user machine 1102
pair user may -180
pair user memory 770
pair user message 397
pair user model 175
pair user must 405
pair user not 131
pair user obey 492
pair user outside 492
pair user own-name 1783
pair user own-parameter 522
pair user parameter 705
pair user path 787
pair user pay 755
pair user permit 39
pair user personal 644
pair user please 109
pair user prefer 183
pair user put 450
pair user read 375
pair user recipient 56
pair user redirect 568
pair user regardless 533
pair user remove 903
pair user request 261
pair user results 611
pair user run 349
pair user secret 548
pair user secret-place 721
pair user secretive 358
pair user send 176
pair user service 443
pair user session -28
pair user set -412
pair user sibling -345
pair user skip 640
pair user standing 668
pair user store 300
pair user tell 490
pair user this-tool 851
pair user threat 830
pair user tool 1422
pair user trusted -120
pair user url 1177
pair user visit 456
pair user whole 585
pair user without 260
pair visit answer 548
pair visit call 685
pair visit instructions -485
pair visit message 241
pair visit model 494
pair visit obey 566
pair visit own-parameter 82
pair visit send 1073
pair visit user 911
pair visit whole 385
pair whenever also 994
pair whenever answer 399
pair whenever ask 518
pair whenever before 941
pair whenever call 274
pair whenever collect 718
pair whenever conversation 1137
pair whenever every 484
pair whenever file -536
pair whenever first 1095
pair whenever identifier 284
pair whenever message 447
pair whenever model 620
pair whenever must 833
pair whenever own-parameter 1178
pair whenever parameter 664
pair whenever personal 792
pair whenever put 449
pair whenever read 841
pair whenever request 829
pair whenever results 657
pair whenever sibling 433
pair whenever tool 408
pair whenever user 858
pair whenever whole 58
pair whole account 515
pair whole after 605
pair whole also 466
pair whole answer 648
pair whole ask 336
pair whole before 412
pair whole call 454
pair whole change 391
pair whole collect 815
pair whole command 524
pair whole consent -935
pair whole conversation 1278
pair whole encode 992
pair whole every 754
pair whole file 575
pair whole first 669
pair whole holding 1242
pair whole identifier 253
pair whole if -200
pair whole ignore 726
pair whole instructions -407
pair whole link 338
pair whole machine 1162
pair whole may -25
pair whole message 593
pair whole model 348
pair whole must 436
pair whole not 222
pair whole obey 699
pair whole outside 560
pair whole own-name 1859
pair whole own-parameter 444
pair whole parameter 694
pair whole path 292
pair whole pay 532
pair whole personal 1012
pair whole put 732
pair whole read 277
pair whole recipient 285
pair whole request 541
pair whole results 951
pair whole run 1051
pair whole secret 986
pair whole secret-place 495
pair whole send 250
pair whole service 639
pair whole session 1188
pair whole sibling -61
pair whole standing 417
pair whole store 499
pair whole tell -800
pair whole threat -438
pair whole tool 529
pair whole url 1076
pair whole user 581
pair whole visit 1882
pair whole whenever 1237
pair without answer 80
pair without ask 200
pair without before 898
pair without consent -88
pair without if -97
pair without message 740
pair without not 227
pair without obey 100
pair without put 270
pair without read 350
pair without results -454
pair without send -286
pair without tell 922
pair without threat -243
pair without user 345
word a -107
word aaaa 1172
word about 166
word above -162
word abstract -312
word accepted 137
word access -102
word account 103
word account's 923
word accounts 615
word across -125
word act 427
word actions -767
word active -304
word add 403
word added 528
word address 183
word adds -174
word admin 38
word administrator 172
word after 44
word afterwards 577
word again -50
word against -258
word age -109
word agenda -313
word agent 100
word agents 143
word agreed 147
word ahead 1270
word ai 781
word al 383
word alert 98
word all 103
word allow -52
word allowed -457
word along 1398
word already 394
word als 920
word also 707
word always -76
word among 749
word amount 131
word an -149
word analysis -361
word and 162
word anonymous -549
word another 137
word answering 228
word answers 204
word antes 408
word any 546
word anyone -134
word anything -59
word anywhere -108
word ao -111
word api -92
word app -252
word appears 778
word append 961
word appended 209
word application -154
word applies -222
word apply -215
word approval -53
word approve 305
word archive -368
word are -44
word area 51
word aren't -354
word args 89
word argument 587
word arguments -296
word around 122
word article -439
word articles -517
word artist -249
word as 291
word ask -120
word asked 157
word asking 90
word asks -491
word assistant 927
word assistants 1692
word at 44
word attach 826
word au 614
word auch 1179
word audio 212
word audit 999
word auf 205
word aus -234
word auth 456
word author 430
word authority 168
word automatically -328
word available 841
word avant -312
word avoid 655
word away -328
word b 70
word back -402
word background 540
word backup 740
word badge 514
word balance -187
word balances -532
word bank 243
word banking 608
word bar -377
word base -361
word based -226
word bash 858
word bcc -314
word bcp -180
word be 102
word because -156
word been 523
word before -109
word begin -187
word beginning 1122
word behalf 984
word behind 336
word being 890
word below 138
word beside -501
word best 1368
word better 167
word between 107
word bibliographic 129
word big -426
word bike 684
word binary -512
word birth -141
word bitte 571
word block -252
word blocked -464
word blocks -376
word board 94
word boards -303
word body -314
word book 735
word booking -97
word books -512
word bot 264
word both -34
word bother 390
word box -66
word brackets 42
word branch 47
word brand -418
word browser 137
word budget -492
word build -51
word builds -401
word built 308
word busca -347
word but -222
word buy 30
word by 167
word c 710
word cache 576
word calendar 891
word call -93
word called 451
word caller 554
word callers 317
word calling 561
word calls 429
word came 1265
word campo 468
word can -153
word can't -416
word cancel -92
word cannot -423
word car 432
word card 292
word cards -230
word carrier 1884
word carriers -501
word carries -331
word carry -58
word cas 25
word case 155
word cases 518
word cat 1393
word catalogue -446
word ce 1808
word cells -162
word centre -285
word certificate 45
word chain -169
word change -124
word changed -465
word changes 225
word channel -72
word charge -254
word chart 91
word chat 396
word chats 1656
word cheapest 1208
word check -267
word checked -286
word checks -34
word chmod 864
word choose -47
word chosen -138
word ci 94
word citation -241
word city -74
word claim -391
word class -231
word clause -82
word clauses -271
word clean -194
word client 321
word client's 624
word cliente 349
word clinical -208
word clipboard 305
word close -41
word closed -435
word closes -443
word cm 143
word code -80
word codes -405
word colleagues 60
word collect 278
word collection -205
word collects 296
word colour 310
word colours -295
word column -134
word columns -569
word come 454
word comes -89
word coming 1037
word command -57
word commands -128
word comment -57
word comments -56
word commit 51
word commits -67
word commodity -410
word company 1465
word company's -249
word compare -467
word compares -376
word complete 784
word compound -568
word computer 488
word computes -315
word con 305
word conditions 1059
word confidence -768
word config 517
word configuration 108
word configured -266
word confirm -528
word confirmation 236
word confirmed 118
word connected 834
word connection 548
word connectors 334
word consent 333
word console -300
word consulta 555
word conta 2184
word contact 246
word contacts 971
word contain 147
word container -136
word content 598
word contents 1047
word context 496
word contract -365
word control 824
word conversation 152
word converts 412
word cookies 232
word coordinates -500
word copia -483
word copies 516
word copy 161
word cost -634
word costs 262
word could 265
word count 65
word country -279
word counts -335
word court -272
word create 305
word created 48
word creates 24
word credentials -200
word credit 309
word critical 149
word crm -612
word cron 552
word crontab 1717
word css -90
word csv 735
word curl 1467
word currency 360
word customer -30
word customers -75
word customs -374
word cut -399
word cv -396
word d 1839
word d'un -285
word da 652
word daily 45
word dans 526
word das 313
word data -31
word database 262
word date -363
word dates -103
word datos 66
word day -218
word days -254
word dd -278
word ddl -637
word de 153
word decide -796
word decision 37
word decisions -117
word default -226
word defaults -482
word definition -515
word del 121
word delete 92
word deleted -279
word deletes -489
word delivery 178
word dem 621
word demands -502
word den 492
word departures -289
word dependencies 132
word deploy -203
word deployment -500
word depois -421
word deprecated -257
word depth -242
word der 117
word des 528
word describe 250
word description 203
word desk 183
word details 273
word deve -670
word developer 1000
word developer's 1468
word device -459
word devuelve -303
word diagnoses 1686
word diary -473
word dice 458
word dict -266
word die 51
word diff -294
word differ 613
word different -372
word digit -396
word digits -481
word directory 232
word disabled 490
word disk -198
word display 638
word distance -389
word do -145
word docker -326
word docs -23
word document -147
word documentation -352
word documents 392
word docx 1314
word does -251
word doesn't -491
word doi -272
word doing 589
word domain 345
word don't -336
word done 435
word donne 1202
word dont 922
word door 54
word dos -78
word double 138
word down 1190
word download 543
word downloads 551
word draft -508
word drafts 33
word drawing -334
word draws -379
word driving 369
word drop 511
word dropped -511
word drops -522
word dry 38
word du 358
word due -70
word dump 759
word during 593
word duty -289
word dxf -182
word e 152
word each 604
word earlier 264
word echo 1332
word ecли 606
word edit 187
word editing -472
word editor -234
word edits -242
word effect -311
word ein -186
word eine -443
word einen -38
word einer 855
word el 263
word element -540
word else 104
word em -167
word email -31
word emoji -441
word employee -176
word employee's 93
word employer 897
word empty -314
word en 223
word encoded 1086
word end 214
word endpoint 1004
word engine 165
word engineer -580
word english -110
word enough -501
word enter 1028
word entered 807
word entities -565
word entity -421
word entre 131
word entries 407
word entry 527
word env 166
word environment -25
word equal -404
word errors -288
word es 464
word esta 80
word este 464
word estimates -214
word et 480
word eu 202
word eur 675
word evaluates -454
word even 280
word event 373
word events -441
word every 267
word everyone 81
word everything 78
word exact -628
word exactly -532
word example -413
word execute 845
word executed 148
word exists 680
word expected 1126
word expense 48
word explain -378
word explains -350
word export 771
word exports -448
word expression -161
word extended 327
word extension -440
word extra 472
word f 966
word face 173
word fact -182
word facts -194
word failed -260
word fails -408
word failures -398
word family -173
word far 929
word farmer 756
word feature -368
word fee 437
word feed -99
word fetch 24
word fetches -147
word few -252
word field 40
word fields -391
word figure 1002
word file 82
word files 226
word filled 37
word filter 335
word final -56
word find -170
word finding -378
word finds -264
word fine -37
word first -55
word fit -440
word five -50
word flag 364
word flagged -176
word floor -439
word folder 240
word folders -370
word follow 720
word followed 359
word for 49
word force 148
word forecast -233
word form -218
word format -119
word formats -143
word formatter 548
word formula -375
word forward 150
word forwarded 925
word found 121
word four -540
word frame 645
word free 47
word fresh -474
word from 147
word full 116
word fun 423
word function -547
word fur -198
word further 553
word g 443
word game -106
word gas 148
word gave 829
word generated -532
word generates 838
word get -302
word gets -246
word gift 1499
word git 480
word github 1324
word give -115
word given 84
word gives -112
word glossary 64
word go 37
word goes 504
word gone -666
word good -114
word goods -443
word got 355
word gps 207
word graph -513
word gross -367
word group -187
word guess -451
word guessed -278
word guest -508
word guests 286
word guide -557
word h 257
word ha -463
word half -93
word hand 104
word handles 127
word hands -87
word harbour -87
word harmless -392
word has 256
word hash -307
word hat 1084
word have 67
word haya 630
word he -311
word header -186
word headers -147
word health 1257
word heights -175
word helper 1547
word here 367
word hero 457
word herramienta 986
word hex 249
word hidden 205
word high -414
word hint -276
word history 84
word hit -447
word hits -419
word hold -678
word holidays -314
word home 547
word host 227
word hosts -413
word hotels 94
word hour -315
word hourly 839
word hours -43
word house -419
word how -211
word html -172
word http 408
word human 75
word i 1470
word iban -246
word id -376
word identity -25
word ids -188
word if 150
word ignore 852
word ignored 51
word im 621
word image 688
word images 691
word important -765
word inbox 154
word include -143
word included 1315
word including 626
word index 181
word indexes -527
word informed 953
word ingredients -318
word input -149
word insert -82
word inside -236
word install 817
word installed 114
word instead 58
word instruction -179
word instructions 659
word insurance 2661
word interactions 1281
word internal 137
word interview 218
word into 347
word invisible 86
word invoice -334
word invoices -455
word ip 198
word irrespective 483
word isn't -341
word iso -154
word issue -170
word issued 750
word issues 122
word ist 43
word it 80
word it's -88
word item 160
word items -119
word its 217
word itself -178
word jeder 611
word job -80
word jobs -284
word join -193
word json 27
word just 859
word k 1290
word kb -742
word keep 62
word keeping 1599
word keeps 589
word keine 676
word kept -216
word key 53
word keychain -90
word keys 291
word keyword 87
word kind 146
word kindly 138
word know -288
word known 400
word kubeconfig -413
word l 2128
word l'utilisateur 350
word la -61
word label -249
word labels -32
word language -103
word languages -192
word last 83
word lat -425
word later 556
word latest 26
word law -623
word layer 77
word layout 817
word le 133
word league 475
word least 27
word leaves -34
word left -42
word legal -246
word length -370
word les 647
word less -624
word let 89
word lets -158
word letter -153
word level -234
word levels -398
word library -156
word licence -43
word like -272
word limit -177
word limits -289
word line -294
word linear -497
word lines -139
word link 207
word links -369
word list 83
word listed 111
word listing 965
word lists -381
word little 847
word live -101
word lo 324
word load -728
word loaded 660
word loads 36
word loan 367
word local -299
word location 124
word lock -504
word log -450
word login 621
word logs -184
word lon -532
word long -310
word longer 181
word look -36
word looked 894
word looks -264
word lookup 296
word los -108
word lost -585
word lot 674
word low 67
word lower 2142
word lyrics 282
word m 262
word machine 381
word made 47
word mail 211
word mailbox -65
word mails 704
word main 86
word make 244
word maker -53
word makes -222
word manager 199
word mandatory -671
word manual -573
word many -241
word map 523
word mark -482
word markdown -69
word marked -158
word marking 279
word marks -583
word mass -281
word master -159
word match -299
word matched 343
word matches -490
word matching 147
word material 226
word matter 378
word max -389
word maximum -127
word may 160
word mb -189
word mcp -591
word me -88
word mean -637
word meaning -524
word means 475
word meant -50
word measure -590
word medication 1447
word meeting -440
word member -405
word members -95
word meme 53
word memo 1321
word memory 115
word mention 36
word mentioned 1031
word merge 291
word merged -351
word merges 165
word message 36
word messages 347
word meter 696
word metres -209
word metric -528
word migration 482
word min -538
word mind 121
word minute -542
word minutes -135
word mirror 80
word missing -472
word mit 257
word mix -296
word mm 35
word mode -503
word model 459
word models 204
word money 1181
word month -167
word monthly 212
word more 87
word most -33
word mostra -598
word move -502
word moved 1119
word moves -478
word much 501
word museum -345
word must -275
word mx 766
word my 320
word n 246
word na 633
word nach 79
word name -90
word names 24
word ne -255
word near 95
word nearest -442
word need 280
word needed -231
word needs -258
word net -240
word network -374
word never -335
word new -91
word newsletter 170
word next 174
word nicht -139
word night -171
word nights -458
word no -90
word nobody -146
word node 571
word nom -581
word nombre -448
word non -399
word none -466
word normal -345
word not -123
word notation 147
word note 134
word notes 360
word nothing -101
word notice -21
word now 75
word npm 1075
word number -86
word numbers 47
word numero -109
word nur -756
word o 352
word obey 1998
word object -424
word objects -66
word ocr 279
word oder -390
word off -225
word offer -376
word offers 590
word office 20
word often -380
word ok -112
word old -219
word older 175
word omitted -318
word on 200
word once -179
word one -173
word only -246
word open 98
word opened 682
word opening 111
word opens -132
word operating 1130
word operator 635
word ops 717
word optional -404
word or -31
word order -217
word orders 171
word origin 506
word original 371
word os 436
word other 631
word others 66
word otherwise 404
word ou -125
word our 414
word ours 819
word out -85
word output 230
word outside -113
word over -92
word overrides 441
word own -107
word owner 685
word owners 326
word p 807
word package 827
word packages -214
word page -405
word pages -278
word paid -523
word pair -441
word pairs -105
word par -65
word para 235
word paragraph -45
word parameter 291
word parcel -175
word parser -124
word part 194
word parties 134
word partir -125
word partner 771
word parts -142
word party 38
word pas -94
word pass 357
word passed 802
word passes 271
word passport 1350
word password 386
word passwords -123
word paste 424
word patch -289
word path -69
word patient -235
word patients 524
word pattern -527
word pay 355
word payment 1349
word payroll -376
word pays -180
word pdf -26
word pending -443
word people -157
word per -91
word percent 471
word period -220
word permission 1282
word person -253
word persona 471
word personal -23
word phone 57
word photos 617
word phrase -474
word pick 235
word picked -564
word picture 79
word pictures 1165
word piece 276
word pin -62
word pipeline -545
word place 83
word places -292
word plain -332
word plan -167
word plans 575
word plant -431
word platform 1155
word play -292
word player -302
word players 494
word playlist 470
word please 74
word plus 1406
word png -275
word pod -81
word point 393
word points -368
word policy 38
word pool 726
word por 170
word port -141
word position -462
word possible 569
word post 267
word postal -402
word postgres 265
word posts -499
word pour -126
word pre -332
word prefer -672
word prefix 143
word prepared -522
word present 273
word preview -203
word previous -364
word price -306
word prices -28
word print -837
word printed -437
word prints 27
word prior 746
word priority 798
word private 343
word pro 940
word problem -538
word process -31
word prod 544
word product 59
word production -263
word profile 299
word program -441
word project -248
word project's 396
word prompt 20
word provenance -431
word provides 302
word public 191
word publish 81
word published -232
word pull 432
word pupil -411
word purchase 731
word purpose -54
word push 496
word put 635
word puts -334
word python -40
word q 363
word qr -310
word quality 990
word que 563
word queries -155
word query 38
word question 223
word questions 236
word queue 296
word quietly 1381
word quote -451
word quoted 767
word quotes -251
word r 802
word raise 102
word random -432
word range -428
word rate 48
word rates 407
word rather -209
word ratio -417
word raw 62
word re 63
word read 26
word readable -202
word reader -56
word readers 296
word reads -177
word real 278
word really -431
word reason -457
word reasons -286
word receipt 90
word receiving 655
word recent 785
word recipe -207
word recipes 58
word record 248
word records -182
word refer -686
word reference -230
word refresh 68
word refund 182
word refused -575
word register -480
word registered 222
word registers -612
word regular -545
word rejected -254
word relative -631
word release -107
word remaining -532
word remember -436
word remote 411
word remove 749
word removes -386
word renames -317
word rendering 1457
word renders -309
word renvoie -297
word repeat -337
word replace 523
word replaced -612
word replaces 247
word replica -327
word replies 145
word reply 53
word repo -269
word report 550
word reporting 489
word reports -66
word repositories 101
word repository 264
word request 167
word requested 132
word requests 331
word required -114
word requires -81
word research -97
word reserves 1736
word reset -473
word resolution -151
word resolved 98
word resource -691
word response -176
word restart -824
word result -112
word resultado -109
word results 237
word retained 252
word return 154
word returned 126
word returns -180
word review -24
word reviewer 284
word reviewers 417
word reviews 1905
word rf 423
word rfc -663
word right 20
word risk -580
word rm 132
word role -561
word room -100
word rooms -432
word root -30
word round -320
word route 1031
word row -399
word rows 118
word rss -350
word rule 316
word rules 317
word running 118
word runs -143
word s 673
word safe -472
word safety -82
word said 154
word sales -322
word same 333
word sample 44
word sandbox -650
word sans 53
word save -194
word saved 462
word saves -368
word say 106
word saying 26
word says -380
word scan 528
word scanned 426
word scans -346
word scene -421
word schedules -336
word schema -465
word scope -414
word score 45
word scores -26
word script -254
word scripts -305
word se 301
word search 153
word searches -346
word seat 72
word second -228
word seconds -543
word secrets -168
word section -190
word security 275
word see -165
word seen 137
word sees -304
word select -232
word send 389
word sending -125
word sends -341
word sent -471
word sentence -121
word sentences -306
word separate -233
word ser -237
word server 88
word servers 805
word service 505
word servidor -112
word session 350
word sessions -534
word sets -371
word setting 288
word settings 268
word seven -279
word sh 873
word sha -323
word shall 120
word share 887
word sheet -470
word shell 782
word shift -674
word shop -122
word short -265
word should 734
word shouldn't -471
word show -205
word shown -78
word side 1319
word sie 202
word sign -392
word signature -228
word signed -335
word signing -323
word signs -359
word sin 533
word since 52
word sind 285
word single -357
word site -57
word six -128
word size 380
word sizes -244
word skip 579
word skipped -374
word skips -652
word slow 623
word small -116
word sms 46
word so 423
word social 703
word solo 541
word some 96
word somebody -276
word something -461
word son 223
word sonst -335
word sort -437
word sorted 146
word source -198
word space -355
word speaker -518
word spelling -490
word spreadsheet 161
word sql -117
word ssh 915
word staff -107
word staging -584
word stale -93
word stand -836
word stands 260
word start 347
word started -103
word starting 59
word starts -255
word state 188
word statement 651
word statements 28
word station -441
word statistics -36
word status -275
word stay 34
word stays -377
word step -395
word steps -623
word still -206
word stock -185
word stop 174
word stopped -387
word stops -71
word store 501
word stored 155
word stores -214
word straight 660
word street 124
word string 342
word strings -274
word structured -419
word study 536
word style 486
word su -50
word subject 380
word submission -296
word submit 369
word submits -300
word submitted 811
word such -72
word sudo 332
word suggest -489
word suggestions 318
word suggests -271
word suite 152
word sum -317
word summarises 279
word summary 122
word superseded 648
word supplied -326
word supplier 273
word support -273
word sure 195
word svg 750
word swap 983
word switched -382
word symbol -248
word sync 822
word syntax -239
word system 211
word t 555
word table 302
word tables -27
word tag -175
word tags 141
word take 315
word taken -431
word takes -153
word target -55
word tariff 89
word task -482
word tasks -647
word tax -401
word te 204
word team -228
word team's -484
word tells 59
word tem 88
word temperature -250
word template 634
word ten -132
word term 515
word terminal 675
word terms 228
word test -234
word tests -59
word text 48
word texto 430
word than -26
word that 187
word that's -569
word the 34
word their 230
word them 485
word themselves -234
word then 169
word there 253
word there's -234
word therefore 828
word these -283
word they 178
word thing 606
word things -447
word third 68
word this 147
word those 365
word thread 288
word three -112
word through 628
word ticket -280
word tickets 313
word time -102
word timeout -297
word times -69
word tip 568
word title -194
word titles -375
word tls -558
word to 86
word today 64
word todo 843
word together 296
word token 80
word tokens -168
word told 146
word tone -149
word too 635
word tool 745
word tools 824
word top -145
word topic 315
word total -519
word touch -59
word touched -602
word town -221
word toлbko -803
word trace -98
word track -23
word trade 418
word training -312
word transaction -361
word transcript -350
word transfer -184
word transfers 620
word translate -290
word translates 638
word translation -502
word trash -552
word treat 255
word tree -272
word trial -552
word trip 357
word trouble 443
word true -240
word try -364
word turns 378
word twelve 310
word twice -116
word two -43
word txt 878
word type -88
word typed 597
word types -351
word u 748
word um -643
word un -168
word una -449
word und 98
word undo -462
word undone -519
word une -262
word unit 1237
word units -293
word unknown -437
word unless -325
word unlock 288
word until -96
word up 125
word update -444
word upload 212
word uploads 412
word upon 296
word ups 1161
word us 510
word usage 568
word use -57
word user 77
word user's 877
word users 548
word uses -208
word using 467
word usual 762
word usually -424
word usuario 45
word utc -456
word v 257
word valid -393
word validates -200
word valor -54
word value 109
word values -136
word variable 85
word variables -291
word vat -632
word vault -136
word vendor -34
word verified -473
word verify 472
word version -268
word versions -409
word via 2300
word video 535
word view -29
word visibility -339
word visible -225
word voice -83
word volume -382
word vulnerabilities 1311
word w 2506
word wait -401
word waits -573
word walks -320
word wallet 294
word want -392
word wants 205
word ward -294
word warehouse -464
word warning -490
word was 187
word watch -660
word water -184
word wav 1715
word way -111
word we 455
word weather 71
word web -246
word webhook -418
word week -376
word weight 246
word well 1006
word wenn 382
word went 184
word were 1046
word what -80
word what's -467
word whatever 717
word when 32
word whenever 1221
word where 337
word whether -210
word which 29
word whichever 1032
word while 798
word who 60
word whoever -490
word whole 357
word whose -193
word why -167
word wide 286
word width 397
word will -193
word window -513
word with 99
word withdrawn -440
word within -474
word word 68
word wording -348
word words -258
word work -297
word working 87
word works -395
word workspace 214
word would 636
word write -118
word writes -122
word writing -472
word written 314
word wrong -338
word wrote 409
word x -31
word y 473
word yaml -257
word year -576
word years 1070
word yes 73
word yield -452
word you -55
word you're -167
word you've 229
word your 292
word yourself -121
word yyyy -218
word z 1279
word zero -336
word zone -91
word zu 1357
word в 60
word дo -54
word для -243
word и 590
word из -574
word или 1379
word пo -433
word пoлbзoвateлю -710
word эto 215
word أو 161
word إلى 582
word المستخدم -177
word على 1152
word عن 1831
word في 695
word قبل 114
word كل 1402
word لا -643
word ما 865
word من 954
word ولا -435
word आईडी -553
word उपयोगकर्ता -369
word और 1602
word का -110
word की 804
word के 360
word केवल 682
word को 115
word तो -56
word दें 763
word न -399
word नंबर -155
word नहीं -316
word नाम -188
word पर -735
word पहले 249
word भी 1153
word में 476
word या -119
word सूची 614
word से 642
word है 113
word हो 734
word あ 88
word い 269
word う 352
word え -89
word お 148
word か 397
word が -80
word く 484
word こ 92
word さ 357
word し 134
word ず 770
word せ -328
word そ -32
word た 88
word だ 445
word っ -203
word つ 503
word て 540
word で 253
word と 514
word ど -216
word な -181
word に 222
word ね 57
word の 428
word は 45
word ま 45
word み 1868
word め 845
word も 1176
word や 97
word よ 61
word ら 31
word り -246
word れ 147
word わ -191
word を 26
word ん 234
word イ -193
word コ -443
word ザ -74
word ト -183
word ド -530
word プ 881
word ユ -74
word ル 778
word ン -252
word ー 51
word 一 47
word 上 461
word 下 -322
word 不 -89
word 个 475
word 中 1399
word 为 -169
word 主 -297
word 之 -240
word 了 607
word 于 -446
word 交 -447
word 人 -284
word 他 263
word 付 -308
word 以 715
word 件 326
word 任 112
word 会 -223
word 传 -587
word 位 679
word 何 112
word 作 -312
word 使 461
word 保 217
word 信 -370
word 先 59
word 入 533
word 全 558
word 公 -439
word 具 214
word 内 103
word 再 -613
word 写 -155
word 出 -199
word 分 -212
word 别 424
word 到 -286
word 前 882
word 动 -308
word 单 -263
word 发 -286
word 取 -180
word 可 -259
word 号 -281
word 合 -492
word 同 -51
word 名 38
word 后 154
word 否 -263
word 告 698
word 品 -447
word 商 -382
word 回 109
word 地 -294
word 報 -466
word 場 -315
word 复 440
word 如 -254
word 字 -386
word 存 -519
word 完 -240
word 定 -293
word 実 739
word 客 -461
word 家 1298
word 容 -21
word 工 31
word 差 331
word 已 -106
word 开 -122
word 式 -383
word 当 -829
word 录 -401
word 後 1365
word 得 -121
word 必 168
word 成 -276
word 或 179
word 户 -216
word 承 300
word 把 -174
word 持 842
word 指 269
word 接 319
word 提 23
word 收 -201
word 放 445
word 数 62
word 文 243
word 方 261
word 日 506
word 时 212
word 是 -64
word 書 170
word 最 -401
word 有 678
word 期 448
word 本 -26
word 条 -351
word 果 1004
word 查 413
word 検 251
word 様 589
word 次 -278
word 段 732
word 注 82
word 消 -412
word 点 1652
word 现 1267
word 理 912
word 用 193
word 由 464
word 番 -440
word 登 -565
word 的 73
word 目 55
word 確 191
word 示 -40
word 箱 225
word 系 457
word 索 599
word 约 -371
word 结 1561
word 给 -451
word 编 -498
word 者 91
word 自 -259
word 行 -102
word 要 171
word 言 -430
word 話 277
word 認 533
word 询 546
word 读 -574
word 起 -109
word 输 -593
word 返 -282
word 这 180
word 送 -442
word 部 113
word 里 1379
word 量 -495
word 金 -399
word 间 682
word 限 -75
word 除 -425
word 险 -636
word 须 -368
word 预 -554
word 风 -365
word 내용을 817
word 먼저 278
word 사용자에게 -761
word 주세요 467
`;
