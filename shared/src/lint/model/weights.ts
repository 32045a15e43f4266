/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -704
threshold clear -1023
threshold weak -1960
threshold supports -2450
bias -4100
concept account 573
concept after 354
concept also 1219
concept answer -186
concept ask -48
concept because 731
concept before 39
concept best 1053
concept call -216
concept change -57
concept collect -130
concept command -247
concept config 216
concept consent 494
concept conversation 441
concept decode 307
concept disable -23
concept elsewhere 1484
concept email-address 2530
concept encode 318
concept every 902
concept file 112
concept first 114
concept hide -268
concept holding 668
concept identifier 306
concept if 94
concept ignore 323
concept instead 136
concept instructions 446
concept link -280
concept machine 306
concept may -254
concept memory -118
concept message -99
concept model 595
concept must 184
concept not -236
concept number 1819
concept obey 43
concept outside 1095
concept own-name 1414
concept own-parameter -395
concept parameter 39
concept path 623
concept pay 110
concept permit 239
concept personal 428
concept please 1031
concept prefer 140
concept put 31
concept read -182
concept recipient 704
concept regardless 1179
concept remove -230
concept request -215
concept rival 1583
concept run -397
concept secret 171
concept secret-place 591
concept secretive 117
concept send -265
concept service 113
concept session 446
concept set -222
concept sibling -551
concept silently 525
concept skip -200
concept standing 849
concept tell 199
concept this-tool -441
concept threat -212
concept tool 975
concept trusted 667
concept url 2012
concept user 181
concept whenever 821
concept without 191
deed aside answer 329
deed aside ask 590
deed aside change 228
deed aside collect -340
deed aside disable -499
deed aside hide -155
deed aside ignore -1524
deed aside obey -437
deed aside pay 659
deed aside permit 392
deed aside read -293
deed aside redirect -564
deed aside remove -452
deed aside run -421
deed aside send -24
deed aside set -208
deed aside skip -1093
deed aside store -809
deed aside tell 1179
deed aside visit 318
deed ban answer -233
deed ban ask 1109
deed ban call -338
deed ban change -1262
deed ban collect -1364
deed ban disable -745
deed ban hide -236
deed ban ignore -889
deed ban obey -581
deed ban pay -813
deed ban permit -452
deed ban prefer -557
deed ban put -1197
deed ban read -181
deed ban remove -1364
deed ban run -690
deed ban send -1186
deed ban set -544
deed ban skip -1017
deed ban store 73
deed ban tell 349
deed ban visit -775
deed lacking answer 680
deed lacking ask 123
deed lacking put -339
deed lacking read 905
deed lacking run -655
deed lacking send -1049
deed lacking tell 528
deed order answer 116
deed order ask -534
deed order call -276
deed order change 1352
deed order collect 1097
deed order decode 804
deed order disable 436
deed order encode 1023
deed order hide 735
deed order ignore 1168
deed order obey 1370
deed order pay 1076
deed order permit 1105
deed order prefer -384
deed order put 816
deed order read -245
deed order redirect 989
deed order remove 530
deed order run 373
deed order send 740
deed order set 70
deed order skip 795
deed order store 419
deed order tell 95
deed order visit 897
deed report answer -508
deed report ask -328
deed report call -647
deed report change -629
deed report collect -625
deed report decode -1289
deed report disable -595
deed report encode -651
deed report hide -745
deed report ignore -538
deed report obey -531
deed report pay -358
deed report permit -766
deed report prefer -467
deed report put -605
deed report read -568
deed report redirect -627
deed report remove -744
deed report run -870
deed report send -680
deed report set -594
deed report skip -580
deed report store -482
deed report tell -108
deed report visit -474
next <email-address> as 1302
next <email-address> by 528
next <email-address> so 939
next <email-address> to 938
next <email-address> with 475
next <identifier> <identifier> -441
next <identifier> <sign> -264
next <identifier> a 75
next <identifier> and 815
next <identifier> are 514
next <identifier> at 629
next <identifier> before -1098
next <identifier> beforehand -579
next <identifier> calls 575
next <identifier> first -1274
next <identifier> for -113
next <identifier> from 912
next <identifier> has 1309
next <identifier> in 598
next <identifier> is 406
next <identifier> must -116
next <identifier> of 1123
next <identifier> on 621
next <identifier> or 241
next <identifier> the 465
next <identifier> then 807
next <identifier> to 918
next <identifier> tool 929
next <identifier> true 1162
next <identifier> until -35
next <identifier> which -151
next <identifier> with 276
next <path> and 935
next <path> in 314
next <path> or -1129
next <path> so 915
next <path> with 1002
next <secret-place> <secret-place> 177
next <secret-place> and 996
next <secret-place> as 1159
next <secret-place> file 480
next <secret-place> files -695
next <secret-place> in 1065
next <secret-place> into 964
next <secret-place> on 351
next <secret-place> or -191
next <secret-place> with -171
next <sign> <identifier> -821
next <sign> <sign> 861
next <sign> a -293
next <sign> after -356
next <sign> again -346
next <sign> also -121
next <sign> and 403
next <sign> are 1303
next <sign> as 997
next <sign> at 1234
next <sign> because 841
next <sign> before -659
next <sign> by 880
next <sign> c -213
next <sign> call -603
next <sign> characters 32
next <sign> days -949
next <sign> encoded 30
next <sign> eur 1494
next <sign> first -716
next <sign> for -269
next <sign> from -1023
next <sign> gives -47
next <sign> has 230
next <sign> hits 233
next <sign> hours -129
next <sign> if -805
next <sign> in 887
next <sign> instead 200
next <sign> is 199
next <sign> it -49
next <sign> kb -634
next <sign> lines -406
next <sign> lists -809
next <sign> march -168
next <sign> may -1054
next <sign> mb -1036
next <sign> means -891
next <sign> min -853
next <sign> minutes -977
next <sign> must -967
next <sign> not -1216
next <sign> of 1064
next <sign> on 783
next <sign> once -612
next <sign> only -877
next <sign> or -1164
next <sign> over 281
next <sign> rather 839
next <sign> requests -696
next <sign> rows -420
next <sign> s -646
next <sign> seconds -1197
next <sign> show -1222
next <sign> so -379
next <sign> start -368
next <sign> takes 337
next <sign> the -386
next <sign> then -696
next <sign> to 39
next <sign> under 972
next <sign> unless -844
next <sign> until -388
next <sign> wait -966
next <sign> when -44
next <sign> which -290
next <sign> with 1528
next <sign> without -177
next <sign> words -1374
next <sign> x 180
next <url> and 1614
next <url> as 201
next <url> bash 1202
next <url> first 516
next <url> followed 845
next <url> for 1117
next <url> in 1178
next <url> sh 1028
next <url> so 1298
next <url> sudo 1141
next <url> which 339
next <url> with -86
next a <identifier> -658
next a <sign> 365
next a and -57
next a backup -299
next a bar -590
next a branch -148
next a browser -976
next a bucket -280
next a build -718
next a calendar -130
next a call -213
next a card -583
next a cell -1087
next a change -1124
next a channel -245
next a chart -412
next a chat -1731
next a ci -845
next a claim 59
next a class -224
next a clean 1079
next a clear -969
next a code -946
next a colleague 268
next a colour 448
next a command -1179
next a comment 36
next a commit 372
next a company -726
next a confirmation 523
next a contact -1052
next a container -182
next a contract -402
next a conventional -533
next a conversation -1618
next a copy -217
next a country -691
next a cron -103
next a csv -850
next a customer -604
next a customer's -330
next a cv -418
next a database 476
next a date 186
next a day -453
next a decision -345
next a deployment -520
next a description -139
next a device -644
next a diff -810
next a different 1018
next a directory -564
next a document -1413
next a domain -643
next a door -1049
next a double 270
next a draft -694
next a dry 93
next a fact -1079
next a failed -314
next a fax -765
next a feed 59
next a few -681
next a field -777
next a file -801
next a filter -203
next a finished -853
next a folder -1262
next a font -614
next a form -974
next a free -947
next a fresh -951
next a full 687
next a git -986
next a given -777
next a good 725
next a handle -689
next a hold -1098
next a home 597
next a host -228
next a human 137
next a job -440
next a key -586
next a known 633
next a kubernetes -502
next a label -978
next a large -949
next a lasting 634
next a library 224
next a limit 252
next a line 1236
next a link 407
next a list 59
next a little 1027
next a local -610
next a log -1029
next a login -958
next a look 393
next a loop -1042
next a mail -1655
next a manifest -800
next a matter 1039
next a meeting -925
next a memory -223
next a message -417
next a migration 271
next a minute -397
next a model -108
next a month 281
next a mood -581
next a name -772
next a namespace 722
next a new -1015
next a newsletter -921
next a note -1224
next a notification -1196
next a number -132
next a package -839
next a page -956
next a parcel -819
next a part -778
next a password -124
next a path -749
next a patient -136
next a payment -113
next a pdf -975
next a person -803
next a photo -1094
next a picture -1217
next a pipe 987
next a place -543
next a plan -1034
next a playlist -670
next a png -331
next a pod 868
next a point -917
next a port -873
next a position -833
next a post 229
next a prescribed -479
next a preview 142
next a private -692
next a product -581
next a production -1022
next a project -630
next a prompt -1206
next a public -388
next a pull -985
next a purchase 301
next a query -928
next a question 91
next a random -1200
next a range -1162
next a read -823
next a reason -262
next a receipt -1068
next a recipe -727
next a record -154
next a recording -659
next a red -1243
next a reference -831
next a refund -26
next a refusal 453
next a regular -711
next a remote 99
next a reply -736
next a report -756
next a repository -91
next a request -617
next a result -915
next a review -116
next a role -752
next a room -952
next a route -634
next a row 208
next a rule -344
next a run -899
next a running -651
next a sample -180
next a saved -535
next a score -909
next a screenshot -906
next a script -722
next a search 1173
next a second 952
next a secret -1281
next a section 410
next a seed -1067
next a semicolon 485
next a sentence -218
next a sepa -815
next a service 822
next a session 497
next a share -526
next a shell -624
next a shipping -702
next a short -59
next a signed -1114
next a single -735
next a slack -684
next a small 479
next a snapshot -29
next a song -404
next a spreadsheet -799
next a statement 551
next a status -827
next a step -293
next a string -181
next a sub -406
next a summary -338
next a support -1028
next a system -1284
next a table -666
next a task -1204
next a terminal 781
next a test -277
next a text -1145
next a third -268
next a ticket -1403
next a time -750
next a token -960
next a tool -51
next a topic -1016
next a training -863
next a transfer -459
next a two 52
next a url -1018
next a user -367
next a value -298
next a video -431
next a virtual -711
next a warning -1076
next a web -854
next a webhook -571
next a wiki -739
next a window -964
next a word 303
next a year -752
next a yes 709
next a zip -355
next a zone 129
next about <sign> -61
next about a 231
next about it 919
next about the 871
next about them 1381
next about this -936
next about to -80
next above <sign> 1012
next above the 25
next access to -474
next access token 405
next accompanied by 1202
next account <sign> 1212
next account and -157
next account holder -798
next account is -538
next act as 1320
next act on -94
next add a -539
next add an -993
next add it 156
next add the 653
next add up -757
next added to 730
next address and 214
next address book 529
next address for 350
next address in 814
next address is 107
next address of -334
next address to -386
next addressed to -245
next addresses are -982
next addresses of -76
next addresses that -285
next addresses the -112
next adds a -1039
next adds an -1021
next advance and 1222
next after <sign> -234
next after a 476
next after an -1296
next after another 801
next after each -226
next after every -295
next after it 329
next after ten -1290
next after the -67
next after they -1027
next after this 893
next after which 849
next again and 30
next again with -578
next against a 434
next against the -147
next agent in 169
next agent with -593
next agreed to -172
next ahead of 1647
next all of -258
next all other 519
next all others -1274
next all the -154
next allowed directories -744
next allowed to -542
next along in 1630
next along with 32
next alongside the 1064
next also if -828
next also read 648
next also those -975
next also when 1323
next always call -1139
next always do -692
next always show -1065
next always use -1125
next among the 1584
next among them 440
next amount between -355
next amount to -659
next an account -1594
next an address -411
next an administrator 86
next an agent -256
next an alert -1212
next an amount -644
next an answer -58
next an api -804
next an appointment -474
next an approval -107
next an article -624
next an assistant -524
next an attachment -249
next an audio -797
next an e -335
next an earlier -1185
next an element -882
next an emoji -617
next an employee -860
next an empty -1020
next an entity -620
next an entry 188
next an environment -533
next an event -1082
next an exercise -902
next an existing -979
next an export -927
next an hour 55
next an image -222
next an index -819
next an instruction -1275
next an invoice -160
next an issue -409
next an item -1078
next an old -95
next an open 545
next an opinion -883
next an order -313
next an rss -586
next an upload -878
next and <identifier> 87
next and <path> 959
next and <secret-place> 933
next and <sign> -570
next and a 456
next and act 1256
next and add 307
next and address 510
next and addresses -1168
next and after -145
next and all 1289
next and always -1301
next and an 670
next and answer 976
next and anything -1464
next and are 74
next and ask -616
next and attachments 794
next and author 509
next and b -890
next and by -331
next and call 1032
next and can -1018
next and can't 40
next and card 1273
next and carry 1817
next and comments -68
next and continue -293
next and country -913
next and date 483
next and delete -238
next and deleted -1090
next and describe 1691
next and do -406
next and does -783
next and don't -72
next and drop 1479
next and e 1045
next and enter 598
next and files 777
next and follow -162
next and for 25
next and get -206
next and give 862
next and gives -1362
next and go 79
next and hand 827
next and has -1131
next and have 255
next and how -1218
next and if 296
next and in 291
next and is -409
next and isn't -1239
next and it 295
next and its 253
next and keep 1767
next and keeps -850
next and last 45
next and leave 1263
next and let 496
next and list -1272
next and lists -1070
next and look -167
next and mail 42
next and make -396
next and makes -940
next and may 449
next and mention 90
next and merge 267
next and must -797
next and needs -734
next and never -539
next and no 204
next and nobody 1095
next and not -955
next and nothing -1060
next and of 1313
next and offer -317
next and one -232
next and only 612
next and other -403
next and our -497
next and pass 166
next and password 728
next and passwords -193
next and paste 440
next and pick 355
next and place 430
next and point -1023
next and post 904
next and present 1287
next and proceed 706
next and propose -1168
next and put 853
next and quote 996
next and read -444
next and repeat 597
next and report 859
next and reports -763
next and return -285
next and returns -551
next and saves 112
next and say 590
next and says -781
next and send -41
next and sends -1146
next and set 237
next and should -306
next and show 660
next and shown -1290
next and shows -980
next and skip 1156
next and start 357
next and state 643
next and style -1009
next and submit 515
next and suggest -1005
next and suggests -603
next and supply 1250
next and tell 62
next and that 516
next and the 1291
next and their 187
next and then 569
next and there 733
next and this -505
next and time -1184
next and to 1418
next and upload 747
next and use -1112
next and wait -1263
next and waits 50
next and what -234
next and when -154
next and where -1283
next and whether -730
next and which 221
next and will -892
next and with -104
next and write 542
next and writes -103
next and year -965
next and you -1694
next another one -508
next another tool -545
next answer and 1272
next answer as -458
next answer in -832
next answer is -392
next answer that 1400
next answer the 67
next answer to 773
next answer with -44
next answers <sign> -660
next answers a -1015
next answers are -644
next answers questions -1050
next antes de 474
next any file 1140
next any more 659
next any other 1104
next any time -1342
next anyone with -246
next anything else -374
next anything that 282
next api key 229
next api keys 556
next api token -401
next appear in -354
next appears in -1148
next append the 857
next applies a -958
next applies to -154
next approval before -949
next archive with -931
next are a 713
next are accepted -1109
next are added -481
next are always -222
next are at 739
next are available -933
next are best 892
next are billed -116
next are cut -967
next are done -28
next are dropped -372
next are given -297
next are hidden -976
next are ignored -1020
next are in -191
next are kept -965
next are known 1239
next are left -611
next are listed -783
next are marked -341
next are masked -865
next are matched 1013
next are missing -241
next are never -287
next are no 106
next are not -1073
next are off -683
next are passed -653
next are read -423
next are refused -867
next are rejected -327
next are removed -232
next are replaced -1040
next are reported -1198
next are resolved -145
next are returned -1097
next are rounded -146
next are sent -1159
next are set -845
next are shown -1274
next are skipped -987
next are stored 89
next are stripped -837
next are taken -1108
next are the 299
next are to 2912
next are told -135
next are used 23
next are visible -1103
next are void 1157
next are written -376
next are you 1058
next around it 222
next as <identifier> -1023
next as <secret-place> -826
next as <sign> 690
next as <url> 1058
next as a 1187
next as an 63
next as completed -47
next as csv -1030
next as data -1352
next as done 73
next as far 723
next as found 912
next as given -696
next as if 1981
next as ignore -1217
next as in -1122
next as it -190
next as its 766
next as json -394
next as long -386
next as markdown -634
next as no -104
next as one -301
next as part 1178
next as passed 1146
next as pdf -465
next as read 407
next as returned -1074
next as root -72
next as shown -1152
next as soon 980
next as text -607
next as the 1255
next as they -355
next as this 1102
next as though 1754
next as well 311
next as you 312
next ask before -1372
next ask for -654
next ask the -925
next ask whether -878
next ask which -1360
next asked about 1039
next asked and 867
next asked for 69
next asked to -586
next asked you -1032
next asking for 253
next asking the 395
next asks about 318
next asks for -346
next asks the -1083
next asks to -975
next asks what -832
next asks you 47
next assistant is 577
next assistant should -136
next assistant to 1290
next at <identifier> -201
next at <sign> 623
next at <url> 1907
next at a -214
next at all 233
next at any -684
next at each 1021
next at hand 846
next at it 1001
next at its -846
next at least 952
next at most -1100
next at once -1206
next at start 299
next at that 21
next at the 361
next attach the -94
next attachments are -899
next audio file -868
next audit log -1369
next author and -810
next authorization header 408
next aws keys -472
next back for -1152
next back the 235
next back to 316
next background and 707
next balance is 779
next balance of -1088
next bank details -290
next banking tool 871
next bash c 285
next be answered 231
next be asked -166
next be brought 996
next be called 1056
next be cancelled -1085
next be carried 225
next be changed -1273
next be checked -747
next be consulted 893
next be deleted -237
next be described 473
next be done -1378
next be executed 661
next be followed 374
next be forwarded 276
next be found -61
next be given -257
next be handed -236
next be in -353
next be kept 732
next be left 517
next be lost 731
next be made 771
next be matched 1179
next be opened 468
next be passed -1034
next be raised 284
next be read -1085
next be removed -568
next be repeated 112
next be replaced -861
next be reported -516
next be run 337
next be sent 70
next be shortened -925
next be shown 874
next be so 1085
next be switched -57
next be taken -1044
next be the 479
next be told -1478
next be undone -892
next be used -553
next be withdrawn -826
next be written -1381
next bearer tokens 543
next because of 405
next because the -319
next been found 1457
next before <sign> -1055
next before a -621
next before and -957
next before answering 762
next before any -92
next before anything 120
next before booking -189
next before calling -920
next before each -930
next before it -248
next before sending -800
next before they -806
next before this 1116
next before using -915
next before you -541
next beforehand and 705
next begin with -208
next beginning of -288
next beginning with 215
next begins with -429
next behalf of 132
next behave as 771
next behind a 321
next behind the 889
next being asked 538
next belong to -29
next belongs in 637
next belongs to 358
next below <sign> 28
next below the -291
next beside it -31
next beside the -740
next besides the 665
next between <sign> -802
next between calls -1177
next between the 779
next between two -416
next between units -415
next between you 891
next billed by -908
next billed to -376
next blind copy 777
next books a -1031
next branch protection 811
next branch to -716
next brought up 996
next browser profile 1253
next browser session -904
next build the -486
next builds a -613
next builds the -863
next built in 1446
next bullet points -534
next but not -1039
next but the -1084
next by <identifier> 404
next by <sign> -421
next by an 61
next by any 1408
next by calling 460
next by default -1429
next by e -307
next by hand -1324
next by id -1039
next by ingredients -725
next by it 949
next by its 36
next by itself -335
next by mail -1408
next by means 1431
next by name -1051
next by one 676
next by other 879
next by our 996
next by page -450
next by severity -653
next by the 114
next by this -399
next by title -861
next by topic -624
next by two 1055
next by us 732
next by which 286
next by yourself -55
next calendar entries 474
next calendar event -979
next call <identifier> -1219
next call <sign> -879
next call again -1154
next call and -45
next call fails -552
next call for 1591
next call in 228
next call is -1302
next call it -160
next call returns -880
next call the 679
next call them 352
next call this -1194
next call to 967
next call with -579
next called the 557
next called with 1159
next calling <sign> 529
next calling it 729
next calls are -925
next calls of -795
next came from -277
next came up 468
next can be -135
next can have -586
next can only -283
next can open 533
next can read -1444
next can see -497
next can write -146
next can't be -1226
next cancels a -564
next cannot be -591
next car bike -418
next card data -792
next card is 677
next card number 946
next card numbers -493
next carries the -868
next carry a -962
next carry on 1541
next carry out 28
next carry the 954
next case the -506
next cat <secret-place> 1282
next chain of 746
next change and -1196
next change in -1047
next change is -790
next change log -24
next change the 676
next changed each -531
next changed in -1030
next changes a -463
next changes the -639
next characters and 879
next characters are -440
next charges a -1047
next chat and 558
next chat message 627
next cheaper and -853
next check it -1077
next check the -1004
next check with -1062
next checks a -1025
next checks an -960
next checks that -1058
next checks whether -442
next chmod r 318
next choose a 580
next choose the -931
next chosen by -160
next ci job 80
next clause <sign> 1171
next clause by 677
next clear yes -969
next clearing account 1006
next client is 732
next close each 738
next closes a -703
next code and -168
next code as -98
next code for -679
next code from -1052
next code in -680
next code is -1160
next code or -439
next code that -569
next code to 231
next come across 530
next come back 502
next come from -251
next come out 1356
next come up 1215
next comes back 286
next comes first -164
next comes from -1036
next comes out 623
next comma separated -1141
next command in -78
next command line -854
next command on -794
next command that -772
next command to -731
next command with 32
next commands for -657
next comment on -343
next comments are -971
next commit message -393
next commits staged -580
next computes a -634
next configuration and -425
next configured with 809
next confirm the -1123
next confirm with -1036
next confirmed by 266
next connected to 744
next connection string 1024
next connection strings 71
next contact for -825
next contacts tool 815
next contain the 226
next container image 544
next contains a -1009
next content of -627
next contents of 1863
next continue with -345
next contradict each -1275
next conversation so 384
next conversation to -1158
next converts a -619
next converts an -323
next converts between -686
next cookies of 84
next copy is 686
next copy of 854
next copy the 486
next cost and 247
next could not -875
next count as 522
next count of -790
next counts as 404
next counts words -682
next court decisions -556
next create a -537
next creates a -1417
next creates an -694
next creates or -287
next credit line -1173
next curl fssl -554
next curl s 1483
next currencies at -355
next current branch -810
next current conversation -135
next current time 321
next customer data -1175
next data and -196
next data for -954
next data in -355
next data of -1117
next data protection -812
next database and 209
next database from -419
next date and -453
next date from 270
next date of 252
next day forecast -483
next days and 442
next days are -707
next days of -476
next de la -611
next decodes a -657
next default <sign> -764
next default and 22
next default branch -1056
next defaults to -982
next delete the 358
next deleted after -1307
next deletes a -826
next deletes the -929
next delivery address 43
next depends on 305
next deploys a -750
next deprecated use -706
next describe the 784
next describe what -531
next described as 1102
next did not 662
next diff and -460
next differs from -1231
next directory and 508
next display the 340
next do i -380
next do it -1182
next do not -967
next do so -1148
next do this 574
next do with 141
next document is 264
next document to -74
next documentation for -450
next does not -845
next does that -448
next don't add -928
next don't ask -52
next don't call -761
next don't know -909
next don't make 140
next don't paste -984
next don't put -852
next don't show 269
next don't suggest 172
next don't try -1189
next don't use -1113
next done by -265
next done in -247
next done so -1313
next down to 1202
next downloads a -837
next draft is -100
next draft to 84
next drafts a -900
next draws a -703
next drop it 1451
next drop the 577
next dry run 93
next during the 79
next e mail 268
next e mails 778
next each answer -729
next each call 812
next each change -273
next each file 1149
next each line 211
next each message 739
next each of 215
next each one -279
next each other -1275
next each reply 447
next each session 349
next each step -1599
next each time 736
next each with 650
next earlier in 756
next edit the 127
next else is -923
next emergency number -933
next end of 677
next end up 528
next end with -834
next ending in 1020
next ends in 448
next enter the 686
next entered in 538
next entry in -492
next entry of 952
next entry to -609
next environment variable -622
next environment variables -956
next erases a -816
next errors and -831
next eur to 1233
next even for 482
next even if 577
next even when -892
next even where 1774
next every <sign> -1149
next every other 119
next every session 153
next every time 361
next everything in 196
next everything it -907
next everything the -932
next exactly as -1682
next exactly that -940
next executes a -819
next exit code -565
next expected to 1514
next explain the -793
next explains a -832
next explains how -825
next explains the 146
next explicit consent -909
next export the 563
next exports a -704
next exports the -828
next extracts text -486
next fact about -814
next fact for -768
next failed jobs -626
next fails with -1101
next failures in 633
next false and 675
next far as 1058
next favour of 616
next fetch a -688
next fetch the 189
next fetches a -618
next fetches an -775
next few words -946
next field <identifier> -604
next fields of -1027
next fields that -1007
next file access -565
next file and 474
next file contents 86
next file for 252
next file from 503
next file in -116
next file into -1041
next file is -757
next file or -599
next file that 389
next file the -214
next file to -169
next file tool 202
next file tools 746
next file use -967
next file with 347
next file you 992
next files a -1254
next files and -848
next files are -890
next files in -384
next files into 241
next files or 47
next files that -1046
next files to 370
next files with -836
next fill in 319
next filled in -1395
next fills a -570
next filter that 225
next find it -1014
next find out 549
next find the -1049
next findings are -939
next finds a -1077
next finds recipes -493
next finds the 524
next firewall rules -163
next first <sign> -143
next first and -150
next first call -512
next first if -563
next first line -899
next first message -636
next first time -34
next first to -1147
next first two 595
next first use 384
next first when 319
next first with 486
next five seconds -804
next five sentences -771
next floor plan -647
next folder and 1175
next folder for 143
next folder in 569
next folder to -439
next follow instructions -808
next follow it -212
next follow the -165
next follow up 1092
next followed by 1727
next follows the -616
next for <identifier> 570
next for <sign> -397
next for <url> 1330
next for a -430
next for all 27
next for an 123
next for and 661
next for another 686
next for any 76
next for anything -44
next for approval -484
next for as -249
next for by -205
next for confirmation -1111
next for display 303
next for each -522
next for every -1292
next for everyone 295
next for everything 165
next for good 716
next for instance -136
next for it 378
next for known -861
next for later -82
next for more -993
next for one -396
next for other 372
next for our 101
next for questions -1103
next for review -775
next for ten -299
next for that -248
next for the 254
next for their -277
next for them -92
next for this -135
next for those 37
next for two 494
next for up -1006
next for what 455
next for which 626
next for word -489
next for you -121
next force push 759
next forecast for -571
next form <path> -520
next form of -957
next formats source -393
next forward the 834
next forwarded to -308
next found by -144
next found in 824
next found to 1306
next four characters -113
next free plan 115
next free slots 146
next free text -1307
next from <identifier> 133
next from <path> 380
next from <secret-place> 149
next from <sign> -628
next from <url> 1268
next from a -132
next from an -877
next from any -283
next from here 191
next from it -482
next from its -602
next from memory -498
next from now -119
next from one -1062
next from other -406
next from our 419
next from that 567
next from the 471
next from them 70
next from then -1037
next from what -28
next from which 104
next fssl <url> -554
next full and 74
next full name 1153
next full or -878
next full text -927
next gather the 996
next generates a -816
next get a -679
next get it -480
next get the -363
next gets a -100
next gets the -119
next git hooks 39
next git remote 953
next github token 1060
next give a 195
next give it 79
next give the -1069
next give them -353
next given and -749
next given as 337
next given by -379
next given here -1210
next given in -1153
next given the 1057
next given to 374
next gives a 476
next gives access -177
next gives an -702
next gives back -902
next gives the -1028
next gives you -92
next go ahead 862
next go in 73
next go on -192
next go through 433
next go to -737
next goes into 352
next goes on 812
next goes out -199
next goes through 112
next goes to -772
next half a 287
next hand it 503
next hand its 112
next hand the 397
next handed over -363
next handed to 358
next has a -489
next has agreed -640
next has already 1302
next has approved -737
next has asked -530
next has been 1539
next has confirmed -933
next has it 822
next has no 88
next has not -845
next has read 311
next has seen -207
next has signed -287
next has the 524
next has to -1075
next have a 728
next have asked 782
next have been 196
next have it 193
next have no 179
next have not 460
next have the 603
next have them -380
next have to -1317
next header and 492
next held in 590
next help desk 290
next here and 449
next here as 847
next here is 854
next here on 1687
next here the 754
next hidden from -962
next history with 840
next hold the 1336
next holds the -551
next holidays of -719
next home address 1551
next home directory 1487
next home folder 1060
next host and -816
next host name 366
next hotels by 473
next hours of -1214
next how long -561
next how many -428
next how much 266
next how the -697
next how to -334
next id <sign> 570
next id and -1390
next id as -824
next id from -1133
next id is -783
next id of -380
next id or -890
next ids and -653
next if <identifier> 777
next if a -507
next if an -47
next if asked -832
next if it -232
next if it's -620
next if left -1127
next if no 196
next if nothing -155
next if several -628
next if somebody -571
next if that -367
next if the -149
next if there -117
next if they -652
next if two -1269
next if you -866
next ignore the -362
next image and 804
next image from -197
next image to 544
next immediately and -1076
next in <identifier> 446
next in <path> 135
next in <secret-place> 188
next in <sign> 1160
next in advance 1360
next in all 208
next in an -644
next in any 833
next in at -472
next in bcc 55
next in between -334
next in by -253
next in case -47
next in clear 574
next in context 683
next in doubt -1015
next in each 351
next in employee -748
next in every 180
next in favour 616
next in files 436
next in five -771
next in for 756
next in force 174
next in from 37
next in front 133
next in full -67
next in here 1308
next in it -380
next in its 1565
next in later -80
next in markdown -703
next in memory -1334
next in most -225
next in notes 254
next in one -852
next in order -30
next in other 820
next in part -878
next in passing 982
next in person -192
next in place 215
next in plain -844
next in production -1069
next in question 640
next in that 679
next in the 341
next in their 799
next in them -1304
next in this 334
next in to 129
next in use -708
next in user -804
next in whatever 413
next in which 769
next in your 851
next include the -163
next including the -787
next including those 1521
next index url 1042
next insert update -674
next inside the -185
next installs a -656
next instead of -823
next instructions for -520
next insurance number 603
next into <path> -39
next into <sign> 853
next into a -424
next invoice from -581
next invoice or -132
next invoice to -35
next irrespective of 1159
next is <sign> 443
next is a 345
next is about -367
next is added 347
next is already -374
next is always 1140
next is an 227
next is asked -38
next is at -128
next is available 642
next is being -441
next is best 585
next is billed -1051
next is broken -425
next is called -901
next is closed -242
next is complete 957
next is configured -613
next is connected 458
next is cut -1127
next is deleted -549
next is done -569
next is dropped -930
next is empty -1059
next is enough -1168
next is expected 863
next is false -825
next is filled 39
next is final -553
next is fine 96
next is finished -1106
next is for 227
next is forwarded -975
next is found 278
next is given 43
next is gone -1122
next is how -508
next is in 110
next is it -984
next is kept -808
next is left 334
next is listed -186
next is loaded 396
next is locked -24
next is logged -1304
next is made -1303
next is meant 314
next is missing -436
next is more -1021
next is needed -1347
next is never -1328
next is no 129
next is not -253
next is of 991
next is on 443
next is one 267
next is only -350
next is opened 925
next is over 224
next is paid -1013
next is part 59
next is possible -1154
next is present 55
next is put -545
next is read -87
next is recorded -1116
next is refused -1105
next is rejected -42
next is replaced -1079
next is reported 85
next is required 362
next is returned -1032
next is safe -1055
next is saved -856
next is sent -1556
next is shown -308
next is stored -764
next is taken -1139
next is that -1223
next is the 1295
next is there -56
next is to 1639
next is told 667
next is true -289
next is up -1199
next is uploaded -814
next is used -174
next is visible -971
next is what 1180
next is why -325
next is working 205
next is written -844
next isn't returned -1002
next iso <sign> -117
next it a -26
next it again -906
next it and 263
next it as 593
next it at -992
next it back -175
next it be 619
next it before -138
next it by 143
next it came -883
next it can -841
next it can't -1272
next it changes 158
next it contains -681
next it do -153
next it does -127
next it doesn't -524
next it exists -603
next it fails -1044
next it first -498
next it for -322
next it from 1075
next it goes 284
next it has -147
next it here -33
next it holds -210
next it if -651
next it in 254
next it into 1325
next it is 611
next it isn't 701
next it keeps -450
next it later -413
next it lists 252
next it looks -1059
next it may -423
next it must -481
next it needs -735
next it never -80
next it on 554
next it once -924
next it only -844
next it out 1072
next it over 507
next it reads -946
next it returns -816
next it runs -900
next it says -304
next it should -1003
next it so -814
next it stands -267
next it takes -209
next it that 860
next it the -686
next it to 105
next it under 293
next it up 1197
next it was 231
next it when -751
next it will -492
next it without 218
next it would 518
next it you 175
next it's a -225
next items and 31
next its id -973
next its output 605
next its own -1054
next its owner 273
next its place 1645
next its text 539
next its url -636
next its value 1172
next job id -675
next job is 715
next job on -808
next job to -890
next just the 546
next keep a 285
next keep it -1282
next keep quiet 852
next keep the -352
next keep to 454
next keeps its -321
next keeps the -777
next kept as -569
next kept for -1438
next kept in -686
next kept on -57
next key and -870
next key is -577
next key material 381
next key to -360
next key value -816
next keys and -95
next keys are -756
next keys or -167
next keys to 383
next know the -138
next known interactions 191
next known to 544
next language and -482
next language of -1464
next last <sign> -318
next last changed -531
next last four -381
next last lines -1009
next last ten 551
next last user 1018
next later on 77
next later sessions -195
next leave a 553
next leave it 1211
next leave out -1947
next leave the 298
next leave them -21
next leaves the -218
next left out -1442
next length mass -415
next less than -453
next let the -351
next lets the 295
next level of 643
next like <sign> -836
next limit <sign> -922
next limit of -966
next limits <sign> -400
next line and -613
next line in 336
next line numbers -1051
next line of 1186
next line that 533
next line to 345
next line with 144
next lines in 695
next lines of 533
next link can -893
next link for -900
next link in -1142
next link that 596
next links are -880
next list and 926
next list as 998
next list for -666
next list is 870
next list it 804
next list of -288
next list the -767
next list them -415
next list to -35
next listed in -863
next listed with -219
next listing of 1420
next lists a -639
next lists the -670
next lists what -1013
next live in -968
next loads a -564
next local files -138
next log and 106
next log file -556
next log in -283
next log lines -848
next log of -291
next log that -1055
next log with -1276
next logs a -699
next logs and -32
next logs are -979
next long as -386
next long term 923
next longer be 414
next longer than -513
next look at -1116
next look for -463
next look in 308
next look like -438
next look through 817
next look up -227
next looked at -548
next looked up 1271
next looks for -1003
next looks up -348
next machine and -843
next made by -531
next made up 1365
next mail address -415
next mail addresses -1129
next mail and -723
next mail it -275
next mail or 582
next mail server 721
next mail thread -563
next mail to -295
next mail tool 569
next mailbox with -329
next mailed to -1132
next mails and 996
next mails to -751
next major version -845
next make a 662
next make it 432
next make sure -895
next make the 761
next make up 658
next makes a -113
next makes the -751
next manager for -196
next marked confidential -421
next marks a -713
next match a -773
next max <sign> -1124
next may be -109
next may contain -1174
next may have -1274
next may hold -1050
next may use 153
next means of 1431
next means that -453
next meant for 398
next members of 248
next memory and 998
next mention it -765
next mention that -1504
next mention the -375
next mention this -1000
next merges a -771
next message and -1109
next message for -265
next message from 586
next message in 213
next message is -827
next message to -1436
next messages and 172
next messages are -220
next messages of -695
next migration to 226
next minutes and -58
next minutes for -769
next missing and -923
next missing from 802
next missing the -1114
next mode <sign> 647
next more than -776
next most <sign> -1107
next must be -1303
next must call -823
next must have -1467
next must not -1098
next must run -1036
next name and 704
next name as -772
next name in -735
next name is -566
next name of -757
next name or -890
next name the -637
next name to -1228
next name with 258
next names and 36
next names are -830
next names in -1142
next names of -185
next names one 481
next names the -970
next near a -583
next need a 80
next need no 966
next need not 1415
next need the -899
next need to 1649
next needed for -438
next needs no 405
next needs the -1120
next never ask -917
next never call -721
next never mention 36
next never pass -911
next never put -989
next never returned -599
next new one -948
next newest first -871
next next <sign> 354
next next step -1105
next next to 54
next ninety days 486
next no access -1047
next no confirmation 385
next no file -840
next no further 299
next no longer 1260
next no matter 1431
next no more -959
next no need 1740
next no one 509
next no other 465
next no verify 1107
next none is -380
next not a -630
next not accepted -963
next not add -1018
next not an -364
next not ask 283
next not be -303
next not by 474
next not call -589
next not contain -659
next not count -1290
next not edit 226
next not exist -924
next not follow -1026
next not for 544
next not found 268
next not from 696
next not guess -311
next not have 95
next not include -796
next not look -951
next not make -1039
next not mention 23
next not need 166
next not only 295
next not pass -1103
next not passed -376
next not put 297
next not read 431
next not repeat -531
next not returned -1396
next not run -602
next not see -141
next not send -982
next not sent -1002
next not set -741
next not show -942
next not shown 153
next not store -953
next not stored -874
next not tell 491
next not the -607
next not to -59
next not try -1161
next not use -576
next not work -827
next note for -226
next note in -173
next note on 938
next note that -346
next note to 21
next notes and 553
next notes are 263
next nothing and -979
next nothing else 725
next nothing is -1455
next nothing to -635
next now on -119
next npm package -545
next number and 1175
next number are -162
next number as 530
next number is -1057
next number of -846
next number to 186
next number with -535
next numbers and 937
next numbers are -1572
next obtain the -33
next of <identifier> 1091
next of <path> 359
next of <secret-place> 451
next of <sign> 415
next of a -983
next of all 188
next of an -894
next of any 965
next of birth 621
next of each 714
next of every 2248
next of guessing -725
next of it 1225
next of its -479
next of one -632
next of other 1242
next of our 731
next of people -986
next of printenv 1182
next of secrets -165
next of text 411
next of that -451
next of the 458
next of their 654
next of them 417
next of this -193
next of those 326
next of two -1030
next of use 808
next of what 1863
next of your 138
next off by -918
next off in -405
next off the 423
next offer the 26
next offer to -1043
next old one 444
next older than -939
next on <identifier> 559
next on a -823
next on all 1395
next on an -644
next on any 1330
next on as 303
next on behalf 132
next on call -472
next on each 247
next on every 253
next on file 872
next on it -229
next on its 507
next on or -457
next on our -461
next on that 494
next on the 258
next on this 458
next on to 1064
next on top -33
next on what -901
next on with 387
next on your -473
next once a -1026
next once and -1254
next once per -1505
next once the 347
next one after 547
next one and 978
next one by 548
next one call 663
next one file -92
next one for 121
next one from -1013
next one in 1097
next one is 334
next one line -675
next one message -154
next one more 1213
next one of -552
next one or -945
next one per 1059
next one sentence -1412
next one that 324
next one the -71
next one thing 910
next one time 563
next one to 101
next one up -459
next one with -205
next ones are -449
next ones that 449
next only a 668
next only after -597
next only and -1240
next only be 183
next only call -895
next only for -1557
next only if -1220
next only in 207
next only on -388
next only one -514
next only query -546
next only sql -519
next only the -218
next only those -711
next only to -603
next only what -1116
next only when -1583
next only with -517
next only works -193
next open <secret-place> 216
next open a -967
next open in -169
next open it -658
next open pull 662
next open the 138
next open to -100
next open with 161
next opened in 1188
next opening hours 464
next opens a -960
next opens the 474
next operating system -813
next operator has -1164
next or <identifier> 106
next or <path> -768
next or <secret-place> -155
next or <sign> -1045
next or a -1155
next or after -85
next or any 1104
next or ask 587
next or asks -922
next or changes 22
next or delete -1022
next or from -855
next or html -622
next or id 298
next or in -616
next or more -879
next or not 1478
next or number -762
next or the 829
next or when -920
next order for 681
next order given 494
next order to -744
next order with 273
next original is 375
next other connectors 851
next other customers -232
next other people -1187
next other servers 1095
next other than 272
next other tool -81
next other tools -101
next others are -877
next otherwise the -398
next our partner 1158
next out and 784
next out by -633
next out for -896
next out if -1183
next out in 851
next out of 1623
next out the -88
next out to 357
next out when -355
next out with -702
next output is -1209
next output of 881
next outside of -1139
next outside the 151
next over <sign> 29
next over a -934
next over as 1053
next over in 1021
next over the -554
next over to -1046
next overrides the -747
next own and -60
next own environment -948
next own words -228
next owner and 918
next owner is -91
next page and -1409
next page are -137
next page as -587
next page at 666
next page in -880
next page is -825
next page of -1063
next pages may -711
next part of 727
next pass <sign> -1105
next pass a -879
next pass it -867
next pass the -1280
next pass them -541
next pass through -1201
next passed on 92
next passed to 311
next passport number 375
next password and 672
next password from -94
next password in 124
next password is -177
next password manager -21
next passwords in -486
next passwords or -198
next past the 297
next paste it -523
next paste the 139
next pastes a -1258
next path and 182
next path of -1084
next patient and 675
next payment in -878
next payroll run -861
next pdf and 949
next people who -689
next per call -338
next per conversation -978
next per day -804
next per second -1115
next person and -821
next person has -605
next person you 1010
next personal access 338
next personal data -1326
next phone number 855
next phone numbers 483
next photo library -53
next pick up -263
next picture is -905
next picture to 626
next pip install 548
next place and 210
next place in 784
next place of 694
next place the 1570
next places a -775
next plain language -576
next plain text -1200
next plain words -1246
next plan and -710
next plan file -1088
next plan of -527
next plan to -751
next plans a -336
next please do -950
next please don't -510
next plus the 1306
next point to -1201
next position with -980
next post a -575
next posted to 836
next posts a -680
next posts to -850
next pre commit -869
next precedence over -876
next prefer <sign> -742
next prefer the -368
next prefer this -836
next present the 1284
next presented as -245
next previous instructions -1125
next price and -885
next prices in -953
next print the 173
next printed on -1086
next prints a -366
next prints the -1007
next prior to 2234
next private key -485
next private keys 60
next produced by 31
next profile and 826
next project and 206
next project with -261
next prompt in 660
next prompt to -825
next proof of 666
next propose a -1269
next public holidays -719
next public key 156
next public link -148
next publishes a -923
next pull request -125
next pull requests -398
next purchase order 338
next push to 63
next pushes the -810
next put in -155
next put it 1055
next put the 1103
next put what 135
next puts a -528
next puts the -173
next python in -726
next qr code 277
next queries are -793
next query against -408
next query in -816
next query on -653
next query string 883
next question about -615
next question and 207
next question to -679
next questions about -241
next questions from -665
next questions on 274
next quiet about 852
next quote them -537
next quotes are -860
next r <sign> 496
next range of -812
next rate and 1272
next rate for -596
next rate limit -994
next rate of -1066
next rather than 198
next read <secret-place> 81
next read a -944
next read access -550
next read all -551
next read as 401
next read back 428
next read by 83
next read is -1371
next read it -726
next read only -674
next read out -159
next read the -789
next readers of 855
next reads a -245
next reads an -431
next reads it -973
next reads the -1210
next real time -64
next recipes by -725
next record number -247
next record of -97
next recorded in -891
next records a -969
next records that 166
next refer to -354
next reference rate -355
next refunds a -810
next refused with -1006
next regardless of 1822
next registers a -1195
next regular expression -653
next release notes 879
next remainder of 1095
next removed in -457
next removed on -853
next removes a -889
next renders a -813
next repeat it -1490
next repeat the 327
next repeated in 482
next replace the -217
next replaced by -409
next replaces a -598
next replaces the 150
next reply to -358
next reply with 1171
next report a 751
next report as -765
next report is -889
next report it -251
next report the 79
next reported as -1021
next reported to 528
next reports a -644
next reports the -354
next request for -507
next request id -1316
next request in -1082
next request is 357
next request number -668
next request the 470
next request to 671
next request with -506
next requests a -905
next requests are -1021
next requests of 347
next required by -1176
next required for -409
next requires a -364
next requires the -1152
next resolves a -418
next rest of -228
next restart the -1142
next restarts a 108
next restores a -865
next result is -335
next results are -1125
next return a -1066
next return the -543
next returned and -252
next returned as -643
next returned by -908
next returned here 111
next returned to -295
next returned with -1046
next returns <identifier> -1180
next returns a -1347
next returns an -713
next returns at -471
next returns it -963
next returns its -440
next returns list -529
next returns name -876
next returns rows -179
next returns the -1236
next returns up -585
next rf <path> 1285
next rfc <sign> -798
next right after 33
next right away 33
next right to -165
next rm rf 260
next role and -53
next rounded up 324
next rows and -1134
next rows as -542
next rows with -114
next rule for 505
next rule to -92
next rules are -683
next rules of -1001
next run <identifier> 632
next run <sign> -1028
next run a -474
next run as -61
next run by -375
next run for -811
next run in 475
next run is -855
next run it -829
next run the -299
next run this -717
next run with -634
next runs a -243
next runs an -816
next runs in -725
next runs the -931
next s <url> 1483
next safe to -108
next said to 974
next same folder 1343
next same name -328
next same turn 987
next save a -703
next saved in -573
next saves a -73
next saves the -1181
next say and 608
next say it 1082
next say so -1206
next say that -255
next say the 345
next saying so -471
next saying that 318
next says how 293
next says so -1367
next says that -273
next scans a -515
next scans the -987
next schedules a -693
next score and -824
next scores a -474
next screenshot of -423
next search and 242
next search for -612
next search in -967
next search over -851
next search the -680
next search tool 1000
next search tools 1331
next search with -682
next searches the -1272
next secret from -987
next secrets are -958
next secrets in -372
next see a -528
next see it -365
next see the -820
next see them -176
next see this -904
next see which -378
next see who -1140
next seed phrase 249
next seen in 925
next seen the -301
next sees it -859
next sees the 349
next send a -399
next send an -727
next send it 45
next send the 107
next sends a -1240
next sends an -26
next sends the -747
next sent as 40
next sent to -1370
next sentences and 201
next separated by 1003
next server and 134
next server are 934
next server for 1361
next server gives -665
next server has -1045
next server is 519
next server keeps -661
next server runs -135
next server with 496
next server's <identifier> 1200
next servers are 583
next service account 378
next session and 308
next session cookie 475
next session id -790
next session is -60
next set <identifier> 477
next set <sign> -1059
next set a -1212
next set by -79
next set in -1137
next set it 110
next set the 465
next set to 228
next set up 1134
next sets a -535
next sets the -243
next setting <identifier> -164
next sh in 892
next shall be 575
next share a -1009
next share the 920
next shared with -608
next shares a -847
next shares the -825
next shell command 147
next shell history 1278
next shell tool 581
next shipping label -702
next should be 193
next should have 300
next should not -238
next should the 986
next should use -93
next show it -75
next show the -1188
next show up -43
next shown as -1188
next shown in -617
next shown on -941
next shown to -594
next shown with -941
next shows a -1175
next shows an 163
next shows the -641
next shows up -149
next shows what -1044
next sign in -645
next signed in -961
next signed off -178
next since the -172
next since they -644
next single request -743
next size and -55
next skip the 617
next snapshots are 449
next so and -1668
next so ask -1166
next so do -1225
next so don't -1141
next so far 1222
next so in -655
next so it 558
next so leave 326
next so please -186
next so read -995
next so that 1184
next so the 675
next so they 77
next so use -345
next so when -1072
next so you -852
next sold out 858
next somebody else -918
next something that -374
next soon as 980
next sort by -1004
next sorted by 233
next source code -1020
next source files -811
next speak of 899
next sql query -326
next sql statement -487
next ssh <sign> 624
next stack trace -603
next staged changes -682
next staged diff -788
next stands in 475
next start it 124
next start of 223
next start the -271
next start with -917
next started with 405
next starting with -26
next starts a -695
next starts an -632
next starts the -562
next starts with 452
next state is -750
next state it 334
next state of -1081
next state that 950
next state the -912
next states a -621
next status and -526
next stay in -755
next stays in -133
next stdout stderr -812
next step <sign> 101
next step of -977
next stop and -1466
next stops the -999
next store the 472
next stored card 698
next stored in -1284
next stores a 92
next straight away 836
next strength of 729
next sub agent -1154
next submits a -1244
next submits an -623
next submits the 347
next such a 637
next such as -2123
next sudo sh 978
next suggests a -737
next summarises a -695
next summary of 42
next supplied by -868
next supply the 869
next support case -975
next support ticket -638
next sure that -307
next swap the 1313
next switch off 318
next switched off 379
next switches a -849
next system and -401
next system prompt -514
next table in -659
next table is -820
next tags to -743
next take a -1047
next take it 621
next take the 215
next taken from -992
next takes a -580
next takes about -901
next takes the 176
next talk to -172
next target temperature -485
next task and -976
next tell the -566
next tell them -787
next tells if -455
next tells you 825
next temperature of -708
next ten minutes -189
next tend to 1250
next tends to 388
next term memory 923
next terms of -784
next test suite -491
next text and -793
next text as -939
next text before 354
next text between -570
next text file -770
next text first -660
next text for -1374
next text from -781
next text in -1157
next text into -224
next text is -600
next text message -442
next text of 226
next text on -1205
next text or -635
next text search -828
next text so -756
next text that -1509
next text the 575
next text to -1348
next text with -572
next than <sign> -1412
next than a -1324
next than one -781
next than ten 345
next that <identifier> 1163
next that <sign> -551
next that a 795
next that all 823
next that an -1225
next that and -205
next that are -1033
next that begin -110
next that came 42
next that case -957
next that contain -431
next that don't 285
next that file 797
next that has -1180
next that holds -288
next that is 116
next that it 999
next that looks -233
next that makes 68
next that match -654
next that may -916
next that name 25
next that no 1042
next that nobody -146
next that nothing 225
next that of -221
next that only -67
next that other 899
next that the 893
next that they -31
next that was 182
next that way 993
next that were -1115
next that you -635
next the <identifier> 787
next the <secret-place> -60
next the <sign> -173
next the account -102
next the account's -354
next the action -714
next the active -803
next the address 1029
next the addresses -141
next the administrator -1056
next the agent 838
next the alarm 634
next the alert 146
next the amount -401
next the analysis -1162
next the answer -205
next the api -1104
next the app -1505
next the approval 339
next the archive -159
next the assistant 2073
next the attendees -439
next the audit -626
next the author 220
next the author's 204
next the background 175
next the backup 439
next the badge -736
next the balance 525
next the bank 870
next the bank's -344
next the banking 38
next the beginning 836
next the best -730
next the billing 598
next the board 700
next the body -381
next the bot -814
next the branch 275
next the broker -1444
next the browser 875
next the browser's 1652
next the budget -1236
next the build -195
next the buyer -293
next the cache -113
next the calendar 341
next the call -433
next the caller -190
next the camera 612
next the card 678
next the carrier 98
next the cart 497
next the case 20
next the catalogue -563
next the certificate 1045
next the change -22
next the changes -956
next the channel 107
next the charge -256
next the chart 84
next the cheapest 388
next the chosen -432
next the ci 278
next the city 248
next the client 865
next the client's 1050
next the clinician 87
next the clipboard -282
next the cluster 248
next the code -1153
next the collection -782
next the command -450
next the comment -225
next the company -871
next the company's -737
next the comparison 208
next the complete 284
next the configured 473
next the confirmation 881
next the connected -1088
next the connection 585
next the consent -260
next the console -982
next the contact -407
next the contacts 861
next the container -703
next the content -1138
next the contents 1485
next the context 94
next the conversation 746
next the conversion 315
next the count -280
next the course -243
next the crm 494
next the current -899
next the customer -418
next the customer's 1191
next the dashboard -1243
next the data -975
next the database 509
next the date -1346
next the day 1098
next the decision -766
next the default 1430
next the deploy 488
next the desktop -539
next the developer 1632
next the device -483
next the diff -192
next the difference 1047
next the directory -119
next the disk -765
next the document 151
next the documents 441
next the door 386
next the draft -1163
next the dump 1024
next the earlier 331
next the editor 782
next the employee 604
next the employee's 520
next the end -183
next the engine -765
next the entire -1409
next the entries 617
next the entry 342
next the env -294
next the environment -909
next the error -1305
next the estimate 86
next the eu -1158
next the event -135
next the exact -1102
next the export 650
next the farmer 202
next the fee 509
next the feed -1061
next the field -722
next the fields -709
next the figure 446
next the figures 1327
next the file -338
next the file's 626
next the files 142
next the filesystem 621
next the final -247
next the first 839
next the flag 379
next the folder -110
next the following 315
next the forecast 1154
next the form -314
next the formatter 514
next the free 643
next the front 1164
next the full 902
next the game -548
next the git 781
next the github 1416
next the given -1304
next the guest -772
next the harbour 1057
next the head 482
next the header -255
next the health 190
next the help -1133
next the hidden 449
next the history -1342
next the home 1432
next the host 663
next the host's 684
next the house 611
next the household -545
next the hr 997
next the hub -111
next the id -168
next the image 820
next the inbox 1113
next the index -1525
next the input 30
next the instructions 466
next the invoice 1117
next the issue -654
next the job -874
next the kernel -771
next the key -784
next the keyboard 721
next the keychain 919
next the kubeconfig -81
next the label -473
next the language -1408
next the last 187
next the latest 313
next the latter 381
next the law -1328
next the learner -1156
next the ledger 200
next the legal -726
next the level -130
next the licence -893
next the like 543
next the limit 825
next the lines -801
next the link -714
next the list 771
next the listing 876
next the live -200
next the local -811
next the location -297
next the lock -310
next the log -417
next the login 425
next the machine 146
next the mail 204
next the mailbox 776
next the manager 69
next the manifest 526
next the matter 578
next the meantime -109
next the member 389
next the memo 1102
next the merchant -363
next the merge -970
next the message -868
next the messages 836
next the middle 60
next the migration 778
next the missing 68
next the model 1175
next the month 367
next the most -139
next the name 411
next the names 640
next the national -729
next the nearest 287
next the network 167
next the new -563
next the newest 992
next the next 231
next the night 173
next the note 323
next the notebook -751
next the notes 427
next the number 377
next the official 612
next the old -404
next the on -224
next the one 456
next the ones 642
next the only 1213
next the open -515
next the operating -1180
next the operator 743
next the operator's 971
next the order -25
next the original 491
next the other 477
next the others -574
next the outcome 83
next the output 381
next the owner 1011
next the owner's 586
next the package -68
next the page -677
next the parent 645
next the parser 380
next the partner 224
next the passage -824
next the password 300
next the path -402
next the patient -437
next the patient's 1028
next the payee 265
next the payee's 1125
next the payment -531
next the person 525
next the person's 1643
next the phone 812
next the picture -38
next the place 429
next the plan -372
next the platform 85
next the player -177
next the point -918
next the policy -883
next the position -351
next the present -499
next the preview -369
next the previous -930
next the price -596
next the private 353
next the process 361
next the product -743
next the profile 97
next the project -536
next the project's -591
next the prompt -1312
next the proxy -368
next the public -214
next the pupil 983
next the query -139
next the question -459
next the queue 963
next the range -750
next the rate 383
next the raw 292
next the reader 2083
next the reading -162
next the readme 701
next the real 732
next the reason -991
next the receipt 538
next the recipient 280
next the recipients 123
next the record 338
next the recording -422
next the records 544
next the reference -929
next the register -190
next the registry 415
next the release 313
next the remainder 1095
next the remote -634
next the reply -910
next the report -184
next the reporting -39
next the repository -722
next the request -675
next the response -1473
next the rest -38
next the results 59
next the review 979
next the right -408
next the role -434
next the rows -57
next the rule -1471
next the rules -102
next the run -702
next the same 803
next the sandbox -436
next the saved 1582
next the scan -734
next the scanner 364
next the scheduler 576
next the schema -1007
next the school 303
next the score 251
next the script -490
next the search -1388
next the second 611
next the secret -1187
next the secrets 559
next the security -665
next the sender -108
next the sentence 1156
next the server -1844
next the server's -1476
next the service -288
next the session 295
next the settings -794
next the shared 308
next the shell 1373
next the shift -123
next the shop 343
next the shop's 199
next the sign -126
next the signature -611
next the signed -1417
next the signing 132
next the site 37
next the source -360
next the sql -274
next the staff -329
next the staged -907
next the start 443
next the state -1152
next the statistics 336
next the status -39
next the steps 508
next the stored 1246
next the strength 729
next the student -559
next the style -311
next the subject 1030
next the sum 56
next the summary 1245
next the supplier -555
next the system 684
next the table -367
next the tag 882
next the target -1124
next the task -581
next the teacher -181
next the team -348
next the team's -1040
next the terminal 1437
next the terms -916
next the test -1146
next the tests 63
next the text -113
next the third 815
next the thread -459
next the three 767
next the ticket 301
next the time -101
next the title 759
next the token -1035
next the tool -1299
next the top 847
next the topic 52
next the total 225
next the transcript -523
next the translation -506
next the traveller 280
next the two -32
next the upload -1256
next the url -973
next the user -707
next the user's 256
next the users 918
next the usual 115
next the value -690
next the values 1191
next the vat -569
next the vault -334
next the vendor 687
next the vendor's 1040
next the version -1506
next the wallet 1173
next the ward 808
next the warehouse -816
next the way 1497
next the web -511
next the whole 456
next the window -1013
next the word 1139
next the work -964
next the working -476
next the works -119
next the workspace 179
next the year -594
next the zone -435
next their own -387
next their password 537
next them and 575
next them as 116
next them by 1148
next them for 658
next them from 1560
next them if -1008
next them in 1020
next them into 951
next them on 389
next them out 149
next them over 387
next them so -1042
next them that -1533
next them the -437
next them to 902
next them up 572
next them with 306
next then <sign> -618
next then call -234
next then on -1037
next then the -435
next there and 668
next there are 327
next there is 279
next there's no -136
next these are 497
next they aren't 314
next they ask -448
next they can -135
next they don't -546
next they have -307
next they may 545
next they need -1102
next they say 1143
next they typed 525
next they want -42
next they were 706
next third parties -90
next this and 898
next this before -574
next this call 770
next this chat 452
next this computer -160
next this conversation -1287
next this first -1060
next this for 300
next this in -680
next this is 24
next this machine -277
next this one 1351
next this over -825
next this project -612
next this server -471
next this session 555
next this text 999
next this to -266
next this tool -771
next this when -685
next this workspace 1562
next those of 399
next those the 331
next those who -1102
next though it 948
next though the 1228
next three times -255
next through <identifier> 1898
next through <sign> 1374
next through <url> 1193
next through a -1044
next through it -178
next through other 307
next through the 377
next through this -607
next through whichever 989
next ticket with -951
next time and -561
next time code 601
next time codes -31
next time in -1248
next time of -426
next time out -111
next time the 1101
next time to 893
next time zone -812
next title and -286
next to <email-address> 1802
next to <identifier> 2568
next to <path> 638
next to <sign> 495
next to <url> 1620
next to a -958
next to add -944
next to all -484
next to an -848
next to another -1371
next to answer -1038
next to any -453
next to anybody -340
next to anyone -34
next to ask 250
next to attach -175
next to avoid 329
next to be 1235
next to call -479
next to change -942
next to check -695
next to come 1132
next to confirm -1200
next to contain 1032
next to delete -851
next to do -750
next to each 939
next to everyone -1009
next to false 382
next to find -672
next to five -940
next to follow 30
next to get -527
next to go -520
next to have 1611
next to include -196
next to it 782
next to its -26
next to know 739
next to leave 490
next to list 389
next to log -76
next to look -192
next to make 829
next to match 1051
next to mention 163
next to move -1227
next to obtain -941
next to one -894
next to open 169
next to other -585
next to our 1117
next to paste 417
next to pay 737
next to pdf -791
next to production -927
next to public 1250
next to read 185
next to remember -971
next to report -316
next to run -99
next to save -384
next to say -680
next to see -674
next to send -842
next to shorten 669
next to show -838
next to state -676
next to stay 970
next to stop 257
next to take -1218
next to tell -481
next to ten -1194
next to that -470
next to the 67
next to their 335
next to them 719
next to this 557
next to translate -596
next to true 428
next to two -1007
next to type 215
next to us 804
next to use -1204
next to which -239
next to write -1301
next to you -372
next to your 960
next together with 50
next token from -585
next token in 793
next token is -1231
next token of 108
next tokens and -678
next tokens or -964
next told about -808
next told that 723
next told to -288
next told you 30
next tone of -902
next tool and 1556
next tool calls -71
next tool does -676
next tool for 638
next tool has 290
next tool is 876
next tool must -188
next tool of -134
next tool returns -785
next tool to 913
next tool with 1144
next tools are 1368
next tools of 492
next tools which -493
next tools you 1167
next top of -102
next topic is -307
next total and 56
next transcript of 287
next translate text -703
next translates a -374
next treat it -770
next treat the 278
next treated as -394
next true and -88
next true to -612
next try again 1004
next try other -1023
next try to -1160
next turn on 1327
next twice the 1002
next two airports -549
next two currencies -551
next two minutes -748
next two or 232
next txt records -602
next type in 178
next type the -1069
next typed in -230
next u <sign> -142
next under <identifier> 437
next under <sign> 821
next under a -1108
next under settings -1055
next under the 1234
next units of -415
next unless <sign> -908
next unless asked -1101
next unless the -1238
next unless they -1262
next unless you -1246
next unlocks a -679
next until <identifier> -1146
next until it -1623
next until the 654
next until then -1310
next until they 430
next until when -1045
next up a 100
next up and 874
next up by 1377
next up in 1597
next up one 979
next up the -851
next up to -741
next up with 778
next update delete -674
next upload the -110
next uploads a -1186
next uploads one -934
next uploads the 664
next url <url> 1066
next url and -659
next url encoded 530
next url of -163
next use <identifier> -400
next use <sign> -1175
next use a -774
next use for -74
next use it -778
next use only -332
next use that -507
next use the -644
next use this -130
next used and -1483
next used for -518
next used in 92
next used to -131
next used up -984
next user about -1370
next user agent -1118
next user agrees -1025
next user and -723
next user as 263
next user asked -226
next user asks -529
next user at -1033
next user before -1146
next user can -728
next user choose 115
next user describes -726
next user does -755
next user explicitly -47
next user first -1042
next user for -834
next user gave -296
next user gives -489
next user had 1209
next user has -813
next user how -839
next user if -1140
next user in -853
next user is -55
next user may -1105
next user mentions 292
next user message 389
next user name -359
next user named 76
next user names -174
next user needs -1214
next user or 105
next user out -77
next user pastes 31
next user picked -1158
next user said -838
next user says -1256
next user sees -1093
next user should -1276
next user so -947
next user states 32
next user that -53
next user the -359
next user to -335
next user unless -627
next user wanted 633
next user wants -899
next user what -945
next user when -1335
next user which -875
next user who -181
next user with -100
next user writes 480
next user's <secret-place> 720
next user's account -210
next user's address 49
next user's consent -196
next user's crontab -178
next user's e 912
next user's explicit -900
next user's home 831
next user's key -151
next user's last 1169
next user's machine 595
next user's mailbox 500
next user's name 582
next user's notes 1088
next user's own -627
next user's private 658
next user's request -122
next user's saved 708
next user's words 530
next users who 613
next uses the -1012
next using it 378
next using the 715
next valid for -70
next value and 415
next value in 49
next value is -97
next value of 495
next values are -943
next values in -244
next values into -956
next values of 342
next variable of -494
next variables are -1027
next version <sign> -1177
next version and 94
next version is -763
next version of -686
next versions of -599
next via <identifier> 1417
next via the 552
next virtual machine -711
next visible in -1175
next visible to -1122
next wait for -1210
next waiting for -203
next waits for -707
next want to 190
next wants a 724
next wants it 138
next wants the 1015
next wants to -760
next warn the -1452
next was asked 957
next was done -303
next was found 853
next was given 620
next way of 66
next way to 1047
next we are 538
next we would 678
next web and -764
next web form -407
next web page -854
next web search -762
next were asked -568
next wget qo 1123
next what a -781
next what an -738
next what happened 499
next what has -1341
next what is -1351
next what it 149
next what people -965
next what should -901
next what the 448
next what they 359
next what this -865
next what to -559
next what was 234
next what would -750
next what you -66
next whatever is 817
next whatever it 1436
next whatever the 1054
next when <sign> -162
next when a 617
next when an 140
next when asked -86
next when it -829
next when one -1184
next when there -1109
next when they -223
next when to -977
next when you -985
next whenever a 1034
next whenever the -536
next where a 324
next where the 1517
next where they 798
next where to -928
next whether a -714
next whether it -1097
next whether or 1166
next whether the -1381
next whether to -424
next which are 373
next which is 215
next which it -1048
next which one -1108
next which the -216
next which they -429
next which this -717
next which you -622
next while it -371
next while the 891
next while this 1189
next while you 780
next who are -145
next who asks -288
next who gets -1330
next who has -27
next who have -782
next who is -337
next who last -531
next who may -65
next whole of 866
next whose name 790
next why and -1010
next why the 310
next wi fi 737
next wiki page -739
next will be -415
next will not 501
next window and -833
next with <email-address> 1005
next with <identifier> 801
next with <path> 350
next with <sign> -1023
next with <url> 1282
next with a 44
next with access -362
next with all 776
next with an 756
next with another 91
next with country -1008
next with each 970
next with every -463
next with for -316
next with id 28
next with it 1136
next with its -607
next with mode 359
next with more 148
next with names 1267
next with no 742
next with one -1296
next with other 153
next with our 523
next with source -509
next with status -692
next with sudo 315
next with that 744
next with the 650
next with their -122
next with them 676
next with this 272
next with time -833
next with what 453
next with whatever 1158
next with which -600
next with you -1248
next with your 323
next within <sign> -363
next within the -43
next within two -932
next without a 478
next without an -894
next without asking -358
next without it -785
next without one -1203
next without saying -272
next without the 205
next word for 210
next words and 693
next words from 301
next words in -901
next working days -1063
next works council -22
next would be 892
next would change -634
next would only 891
next write a -804
next write it -90
next write the -1076
next write to -321
next writes a -1124
next writes the -1054
next written by -1071
next written into -574
next written to -566
next you and 1064
next you are 344
next you call -433
next you can -144
next you can't -1411
next you cannot -1027
next you could 548
next you do 119
next you don't -1155
next you get -2017
next you have -361
next you list 54
next you may -210
next you must -1768
next you need -669
next you only -707
next you present 338
next you read 526
next you remember -958
next you repeat -780
next you see -182
next you should -1837
next you show 1030
next you sure 1058
next you tell 810
next you the -368
next you to -746
next you use -431
next you were 1074
next you will 142
next you would -458
next you write -439
next your answer 591
next your own 348
next your reply -529
next your system -390
next your user 1240
next く だ 135
next さ い 135
next さ れ 776
next し て 423
next し ま -483
next だ さ 135
next て く 216
next に は 152
next ま す -116
next 下 的 958
next 不 要 439
next 保 存 -158
next 信 息 -1064
next 内 容 44
next 工 具 265
next 录 下 958
next 查 询 427
next 用 户 83
next 目 录 335
next 请 先 57
next 调 用 242
next 送 信 567
object aside answer after 961
object aside answer answer 427
object aside answer ask -107
object aside answer before -107
object aside answer command 940
object aside answer every -85
object aside answer file 307
object aside answer if -139
object aside answer instead 686
object aside answer link 47
object aside answer may 251
object aside answer model -455
object aside answer must -168
object aside answer not -477
object aside answer own-parameter 599
object aside answer put 959
object aside answer read 608
object aside answer request -264
object aside answer results 621
object aside answer secret 413
object aside answer send 125
object aside answer user 400
object aside answer whole -138
object aside ask before 480
object aside ask own-parameter -174
object aside ask user -71
object aside call after 864
object aside call before 77
object aside call command 648
object aside call every 182
object aside call file 772
object aside call first -599
object aside call identifier 1129
object aside call if 435
object aside call model -1102
object aside call read 998
object aside call this-tool -947
object aside call tool 73
object aside call user -182
object aside change every 490
object aside change holding 209
object aside change model -349
object aside change must 562
object aside change put 445
object aside change user 753
object aside obey model 821
object aside obey not 113
object aside obey service 828
object aside obey user 194
object aside permit user 755
object aside put account 987
object aside put answer 334
object aside put ask 1095
object aside put change 752
object aside put command 444
object aside put conversation 469
object aside put every 417
object aside put file 291
object aside put holding 256
object aside put identifier -974
object aside put machine 532
object aside put message -279
object aside put model -545
object aside put must 937
object aside put not -457
object aside put outside 244
object aside put own-parameter 267
object aside put put 67
object aside put read 1096
object aside put secret 279
object aside put send 227
object aside put service -209
object aside put store 106
object aside put user 1217
object aside put whenever 1185
object aside put whole 1071
object aside read after 1083
object aside read before -313
object aside read command -515
object aside read every 359
object aside read file 520
object aside read first -338
object aside read identifier -673
object aside read if -292
object aside read machine 1346
object aside read message -425
object aside read model 1122
object aside read must -649
object aside read not -138
object aside read obey -661
object aside read own-parameter 915
object aside read path 548
object aside read put 1569
object aside read read 243
object aside read secret 567
object aside read send 465
object aside read service -228
object aside read url 1158
object aside read user 719
object aside read whole 147
object aside run also -243
object aside run command 674
object aside run file -881
object aside run instructions 477
object aside run model 165
object aside run not -28
object aside run read -197
object aside run service -79
object aside run user 169
object aside send every -623
object aside send file 425
object aside send if 567
object aside send message 1010
object aside send model 64
object aside send must 607
object aside send own-parameter 416
object aside send request 1031
object aside send send -118
object aside send tool -889
object aside send user 1108
object aside send whole -61
object aside set service -540
object aside store user 490
object aside tell file 989
object aside tell user 1226
object ban answer ask 488
object ban answer before -840
object ban answer conversation -1177
object ban answer identifier -250
object ban answer if 629
object ban answer may 180
object ban answer model -174
object ban answer not -470
object ban answer obey -902
object ban answer own-parameter 677
object ban answer request 764
object ban answer results -388
object ban answer send -661
object ban answer user 405
object ban answer without 28
object ban ask consent 766
object ban ask every 113
object ban ask not -270
object ban ask obey -244
object ban ask secret -1455
object ban ask user 112
object ban call every 800
object ban call if -704
object ban call model 218
object ban call sibling -637
object ban call this-tool -641
object ban call tool -113
object ban call user -78
object ban call without -872
object ban change before -718
object ban change user -1069
object ban obey instructions -959
object ban obey read -979
object ban obey user -1436
object ban put answer -944
object ban put ask -1108
object ban put before -1003
object ban put call -1108
object ban put command -722
object ban put conversation -1172
object ban put every -1001
object ban put file -1074
object ban put holding -1109
object ban put if -297
object ban put may -730
object ban put message -1482
object ban put model -932
object ban put not -1390
object ban put obey -1082
object ban put own-parameter -1143
object ban put parameter -1112
object ban put personal -955
object ban put read -721
object ban put request -1213
object ban put results -951
object ban put secret -746
object ban put tool -1189
object ban put user -840
object ban put whole -1092
object ban read conversation -1195
object ban read file -1075
object ban read message -909
object ban read user -558
object ban run command -226
object ban run every 410
object ban run user -81
object ban run whole -298
object ban send model -732
object ban send user -1118
object ban send without -1267
object ban set before -848
object ban set own-parameter -797
object ban store not -366
object ban store secret -1002
object ban tell answer -1007
object ban tell before -1297
object ban tell if -175
object ban tell model -1390
object ban tell not -286
object ban tell results -102
object ban tell whole 85
object ban visit instructions -959
object ban visit read -979
object ban visit user -971
object lacking ask user 235
object lacking tell user 578
object order answer account -498
object order answer after 694
object order answer also 74
object order answer answer 307
object order answer ask -657
object order answer because 878
object order answer before 146
object order answer best 922
object order answer call 100
object order answer collect 432
object order answer command -375
object order answer consent 759
object order answer conversation -240
object order answer every 999
object order answer file -412
object order answer first -530
object order answer holding 278
object order answer if 132
object order answer instead 83
object order answer instructions -375
object order answer machine 1134
object order answer may -980
object order answer message 429
object order answer model -256
object order answer must -456
object order answer not 205
object order answer obey -44
object order answer outside -623
object order answer own-parameter -208
object order answer parameter -973
object order answer path 927
object order answer personal 375
object order answer put 1082
object order answer read 605
object order answer recipient -566
object order answer regardless 1103
object order answer request 117
object order answer results -228
object order answer run 1311
object order answer secret -1201
object order answer secretive 1462
object order answer send -698
object order answer sibling 594
object order answer standing 1244
object order answer store 492
object order answer tell -98
object order answer threat -565
object order answer url 1240
object order answer user 250
object order answer whenever -252
object order answer whole 288
object order answer without 518
object order ask account 669
object order ask after -32
object order ask also 22
object order ask answer 556
object order ask because -1279
object order ask before -857
object order ask consent -934
object order ask every -599
object order ask file -265
object order ask first -772
object order ask identifier 493
object order ask if -1156
object order ask instead -503
object order ask message 813
object order ask model -141
object order ask must -29
object order ask not 518
object order ask own-parameter -441
object order ask parameter 372
object order ask read -99
object order ask remove -1118
object order ask request -288
object order ask results 804
object order ask secret 686
object order ask sibling 77
object order ask user -808
object order ask whenever -864
object order ask whole -111
object order call account 636
object order call after -73
object order call also 265
object order call answer 32
object order call ask 120
object order call before -869
object order call call 23
object order call change -506
object order call collect -784
object order call command -406
object order call conversation 82
object order call every 211
object order call file -134
object order call first -580
object order call identifier 415
object order call if -487
object order call instead -143
object order call instructions -90
object order call may -301
object order call message 83
object order call model -808
object order call must 432
object order call not -361
object order call obey 89
object order call outside 627
object order call own-name 822
object order call own-parameter 98
object order call parameter 279
object order call path -358
object order call please 386
object order call put 169
object order call read -217
object order call recipient 591
object order call regardless 403
object order call request -207
object order call results 473
object order call run -221
object order call secret 1170
object order call send -304
object order call service 1145
object order call session 416
object order call sibling -641
object order call store 51
object order call tell -297
object order call this-tool -1527
object order call threat -1117
object order call tool -115
object order call user 145
object order call whenever -582
object order call whole 293
object order call without -106
object order change account 1596
object order change after 1052
object order change answer 1095
object order change before 1046
object order change every 1914
object order change file 984
object order change holding 178
object order change identifier 1197
object order change if 100
object order change link 783
object order change message 986
object order change model 1277
object order change must 1558
object order change not 608
object order change number 1347
object order change own-parameter 331
object order change put -63
object order change recipient 991
object order change results 1351
object order change run 422
object order change secret 124
object order change tool 684
object order change url 1513
object order change user 1375
object order change whole 1048
object order collect after 1058
object order collect before 538
object order collect call 1303
object order collect collect 876
object order collect conversation 1023
object order collect every 900
object order collect file 1395
object order collect holding 770
object order collect identifier 1211
object order collect machine 958
object order collect message 922
object order collect model 1101
object order collect must 405
object order collect not 860
object order collect own-parameter 846
object order collect path 1129
object order collect personal 1006
object order collect read 257
object order collect secret 1384
object order collect secret-place 797
object order collect send 1322
object order collect service 1237
object order collect tool 763
object order collect user 1182
object order collect whole 1603
object order disable before 658
object order disable first -325
object order disable identifier 476
object order disable if -673
object order disable model -613
object order disable not 573
object order disable results 810
object order disable user 159
object order hide before -116
object order hide model 152
object order hide not 431
object order hide results 551
object order hide secret -1562
object order hide user 226
object order ignore answer 372
object order ignore before 1169
object order ignore command -477
object order ignore conversation 246
object order ignore every 888
object order ignore if 310
object order ignore instructions 565
object order ignore message -430
object order ignore model 411
object order ignore own-parameter 353
object order ignore results 226
object order ignore run 440
object order ignore send 110
object order ignore user 1752
object order ignore whole -718
object order obey account 477
object order obey after 733
object order obey also 880
object order obey answer 680
object order obey ask 983
object order obey before 429
object order obey call 1204
object order obey command 663
object order obey consent 1155
object order obey conversation 967
object order obey every 1028
object order obey file 1136
object order obey first 705
object order obey identifier -84
object order obey if -173
object order obey instructions 161
object order obey message -66
object order obey model 312
object order obey must -26
object order obey not -948
object order obey obey -305
object order obey own-parameter -375
object order obey parameter 1385
object order obey put 1225
object order obey read 459
object order obey regardless 251
object order obey request -77
object order obey results -52
object order obey run 895
object order obey secret 1247
object order obey send -730
object order obey service 579
object order obey sibling -596
object order obey silently 877
object order obey tell 227
object order obey tool 329
object order obey user 1156
object order obey whole 123
object order obey without 1193
object order pay account 1093
object order pay after 1001
object order pay every 1017
object order pay file 1087
object order pay identifier 1103
object order pay if 698
object order pay message 1113
object order pay own-parameter 776
object order pay pay 289
object order pay put 824
object order pay secret 729
object order pay store 1291
object order pay tool 914
object order pay user 1115
object order permit account 610
object order permit every 903
object order permit identifier 1388
object order permit may 481
object order permit secret 533
object order permit user 1753
object order permit whole 444
object order prefer after 940
object order prefer ask 263
object order prefer call 101
object order prefer command -457
object order prefer every 609
object order prefer first 306
object order prefer identifier -452
object order prefer if 743
object order prefer must -81
object order prefer not 190
object order prefer own-parameter -422
object order prefer read 462
object order prefer request 196
object order prefer sibling -354
object order prefer tool -116
object order prefer user 94
object order put account 1493
object order put after -1105
object order put also 945
object order put answer 1038
object order put ask 654
object order put because 457
object order put before 423
object order put call 1188
object order put change -592
object order put collect 1277
object order put command 438
object order put config 937
object order put consent -157
object order put conversation 1055
object order put elsewhere 674
object order put email-address 515
object order put encode 428
object order put every 704
object order put file 1139
object order put first 588
object order put holding 1554
object order put identifier 728
object order put instead -199
object order put instructions 1333
object order put link -1102
object order put machine 1014
object order put may 688
object order put message 1224
object order put model 862
object order put must -355
object order put not 109
object order put obey 58
object order put outside 932
object order put own-parameter 623
object order put parameter 1084
object order put path 1620
object order put pay -254
object order put permit 1225
object order put personal 1712
object order put prefer 485
object order put put 1373
object order put read 1643
object order put recipient 100
object order put redirect 447
object order put regardless 397
object order put results 1303
object order put run 678
object order put secret 1409
object order put secret-place 1221
object order put secretive 718
object order put send 453
object order put service 219
object order put session 1045
object order put sibling -85
object order put silently 586
object order put standing 629
object order put store 1748
object order put tell -765
object order put threat 254
object order put tool 493
object order put url 813
object order put user 1142
object order put whenever -81
object order put whole 539
object order put without -725
object order read account -455
object order read after -195
object order read also 436
object order read answer 639
object order read ask 814
object order read before -756
object order read call 211
object order read collect -146
object order read command -376
object order read consent -1039
object order read conversation 990
object order read every 152
object order read file 447
object order read first -823
object order read holding 1428
object order read identifier -135
object order read if 756
object order read instructions -448
object order read link -226
object order read machine 1250
object order read may 22
object order read message 21
object order read model -701
object order read must 65
object order read not -886
object order read obey 662
object order read outside -240
object order read own-parameter 158
object order read path 535
object order read pay -150
object order read personal 29
object order read put 821
object order read read -351
object order read recipient 475
object order read regardless 394
object order read request 649
object order read results 587
object order read run -183
object order read secret 693
object order read secret-place 858
object order read send 439
object order read service 710
object order read session -209
object order read sibling -763
object order read store 459
object order read threat -793
object order read tool 409
object order read url 1113
object order read user 375
object order read whenever 251
object order read whole -133
object order redirect every 890
object order redirect file 872
object order redirect user 662
object order redirect whole 1212
object order remove after 1184
object order remove answer 1018
object order remove before 71
object order remove command 316
object order remove every -449
object order remove file 64
object order remove identifier 233
object order remove if 1020
object order remove instructions 333
object order remove machine 757
object order remove message -283
object order remove model 1138
object order remove must 594
object order remove not 43
object order remove outside 618
object order remove own-parameter 195
object order remove path 744
object order remove results 1477
object order remove run 160
object order remove send -74
object order remove tool 125
object order remove user 1560
object order remove whole -212
object order run account -315
object order run after 708
object order run also 349
object order run answer 544
object order run ask 845
object order run because -876
object order run call 267
object order run change -106
object order run command 949
object order run consent 326
object order run every 1665
object order run file -178
object order run first -280
object order run identifier 26
object order run if 463
object order run instructions 927
object order run message -252
object order run model 932
object order run must -268
object order run not 282
object order run outside -152
object order run own-parameter 176
object order run parameter 1264
object order run path 1641
object order run put 373
object order run read 1118
object order run request 466
object order run run 1141
object order run secret 394
object order run secret-place 897
object order run send -561
object order run service -651
object order run sibling -589
object order run silently -356
object order run store 630
object order run tool 641
object order run url 1620
object order run user 1229
object order run whenever 474
object order run whole 1184
object order run without 1126
object order send account 624
object order send after 907
object order send also 564
object order send answer 265
object order send ask -340
object order send before -488
object order send call 721
object order send change 225
object order send collect 881
object order send command -480
object order send consent -214
object order send conversation 533
object order send email-address 1129
object order send every 1379
object order send file 800
object order send first -214
object order send holding 465
object order send identifier 1636
object order send if -59
object order send instead 857
object order send instructions -1195
object order send link 73
object order send may 35
object order send model 769
object order send must 63
object order send not 265
object order send obey 531
object order send outside 642
object order send own-parameter 847
object order send parameter 48
object order send path 583
object order send permit 1261
object order send personal 1443
object order send put 558
object order send read 207
object order send recipient 649
object order send regardless 825
object order send remove 878
object order send request 453
object order send results 764
object order send run 795
object order send secret 1444
object order send send 1547
object order send service 626
object order send sibling 527
object order send store -628
object order send this-tool 887
object order send threat -817
object order send tool 1121
object order send url 1567
object order send user 927
object order send whenever 964
object order send whole 629
object order send without 211
object order set after 667
object order set answer 121
object order set because 375
object order set before 764
object order set command 763
object order set file 917
object order set identifier 1018
object order set if -869
object order set may -426
object order set message 996
object order set model 362
object order set must 1595
object order set not 1238
object order set obey -185
object order set own-parameter -535
object order set parameter 298
object order set read 77
object order set run 621
object order set secret 948
object order set threat 470
object order set url 1185
object order set user -46
object order set whole -405
object order skip answer 341
object order skip model 1263
object order skip user 1576
object order store after 1039
object order store answer -296
object order store ask -979
object order store before -1052
object order store collect -507
object order store conversation -55
object order store every 1239
object order store file -438
object order store holding -179
object order store identifier -20
object order store if 355
object order store instructions -602
object order store may -1377
object order store memory 1053
object order store message -926
object order store model 604
object order store must 753
object order store not -67
object order store own-parameter -315
object order store put -317
object order store read 634
object order store results -457
object order store secret -849
object order store secretive 80
object order store user -771
object order store whole 577
object order tell account -405
object order tell after -850
object order tell answer -199
object order tell because 367
object order tell before -573
object order tell best 288
object order tell change 949
object order tell consent -333
object order tell conversation -636
object order tell every 183
object order tell file 354
object order tell first -1152
object order tell identifier 27
object order tell instead -683
object order tell instructions 674
object order tell may 310
object order tell message -295
object order tell model -490
object order tell must -702
object order tell not 757
object order tell obey -38
object order tell own-parameter 244
object order tell put -578
object order tell read 295
object order tell regardless 531
object order tell results 70
object order tell send 304
object order tell user -416
object order tell whenever -66
object order tell whole -228
object order visit every -141
object order visit if -472
object order visit instructions 388
object order visit must 786
object order visit user -570
object order visit whole -55
object report answer account 28
object report answer after -844
object report answer also -580
object report answer answer -393
object report answer ask -106
object report answer because -150
object report answer before -494
object report answer best -333
object report answer call -1217
object report answer change -574
object report answer command -736
object report answer consent 494
object report answer conversation 255
object report answer every -759
object report answer file -44
object report answer first -766
object report answer hide -901
object report answer holding -1410
object report answer identifier -854
object report answer if 233
object report answer instead 290
object report answer link -645
object report answer machine 572
object report answer may -633
object report answer memory 43
object report answer message -197
object report answer model -311
object report answer must -209
object report answer not 178
object report answer obey 116
object report answer outside -843
object report answer own-parameter -47
object report answer parameter -749
object report answer path -212
object report answer pay -723
object report answer permit -763
object report answer prefer 198
object report answer put 96
object report answer read -492
object report answer recipient 361
object report answer redirect 383
object report answer regardless -1013
object report answer remove -572
object report answer request -1325
object report answer results -914
object report answer run 224
object report answer secret -1037
object report answer secret-place 441
object report answer secretive -638
object report answer send -645
object report answer service -776
object report answer session -717
object report answer set -800
object report answer sibling -1283
object report answer silently 144
object report answer store -1019
object report answer tell -1013
object report answer threat 478
object report answer tool -400
object report answer url -658
object report answer user -329
object report answer whenever -883
object report answer whole -340
object report answer without -777
object report ask account -152
object report ask after 317
object report ask answer 672
object report ask ask -24
object report ask before 64
object report ask call 74
object report ask collect 306
object report ask command -48
object report ask consent -866
object report ask every 502
object report ask file -624
object report ask first 502
object report ask holding -101
object report ask identifier -457
object report ask if 212
object report ask instead 1054
object report ask instructions -882
object report ask machine -1012
object report ask message 33
object report ask model 417
object report ask must 411
object report ask not 127
object report ask outside 151
object report ask own-name 472
object report ask own-parameter -862
object report ask parameter -24
object report ask put 181
object report ask read 325
object report ask request 545
object report ask results 715
object report ask run -108
object report ask secret -1420
object report ask send -950
object report ask service -1386
object report ask sibling -20
object report ask store -245
object report ask tool 172
object report ask user -547
object report ask whenever -344
object report ask whole 371
object report call account -813
object report call after -300
object report call also -755
object report call answer -539
object report call before -141
object report call command -795
object report call conversation -790
object report call every 285
object report call file 140
object report call first 320
object report call identifier 404
object report call if -1345
object report call instructions -880
object report call message -347
object report call model -34
object report call must 1014
object report call not 144
object report call outside -281
object report call own-parameter 63
object report call path -498
object report call put 21
object report call read -900
object report call request -62
object report call run -860
object report call secret -564
object report call send -1050
object report call service -174
object report call sibling -703
object report call this-tool -709
object report call threat 791
object report call tool -263
object report call user -512
object report call whole 102
object report change account -847
object report change after 378
object report change answer -479
object report change ask -131
object report change call -973
object report change collect -787
object report change conversation 48
object report change every -381
object report change file -1176
object report change first -803
object report change holding -268
object report change identifier -1140
object report change if 266
object report change instead -998
object report change instructions -584
object report change link -706
object report change may -1318
object report change message -386
object report change model -844
object report change must 474
object report change not -26
object report change own-parameter -784
object report change parameter -22
object report change path 465
object report change personal -597
object report change put 41
object report change read 185
object report change redirect -759
object report change run 45
object report change secret -795
object report change send -861
object report change service -606
object report change tell -784
object report change threat -880
object report change tool 1426
object report change user -551
object report change whole -1037
object report change without -702
object report collect account -21
object report collect after 105
object report collect answer -161
object report collect because -1092
object report collect change -21
object report collect collect -874
object report collect conversation 294
object report collect every 898
object report collect file -903
object report collect holding -431
object report collect identifier -677
object report collect instructions 216
object report collect message -223
object report collect must 346
object report collect not 152
object report collect outside 862
object report collect own-parameter -631
object report collect put 693
object report collect read -203
object report collect secret 80
object report collect send 536
object report collect store -943
object report collect user -441
object report collect whole -161
object report decode command -507
object report disable after -878
object report disable before -736
object report disable command 203
object report disable first -707
object report disable if 659
object report disable instructions -700
object report disable message -809
object report disable not 588
object report disable own-parameter 171
object report disable put 417
object report disable read 928
object report disable send -729
object report disable session -782
object report disable user 742
object report disable whole -1064
object report hide before -895
object report hide own-parameter -306
object report hide user 484
object report ignore after 69
object report ignore answer -199
object report ignore conversation 1309
object report ignore every -480
object report ignore file 48
object report ignore identifier -267
object report ignore instructions -420
object report ignore message -207
object report ignore model 795
object report ignore not -552
object report ignore own-parameter -1190
object report ignore run 367
object report ignore send 219
object report ignore user 238
object report ignore whole -522
object report obey after -198
object report obey answer -139
object report obey ask -1051
object report obey before -368
object report obey call -315
object report obey change 481
object report obey command -194
object report obey every 103
object report obey identifier -752
object report obey if -727
object report obey instructions -32
object report obey link -994
object report obey message 480
object report obey model 306
object report obey must 656
object report obey not -546
object report obey outside -87
object report obey own-parameter -100
object report obey path -294
object report obey put 565
object report obey read 304
object report obey request -388
object report obey secret 674
object report obey send -170
object report obey sibling 118
object report obey store 416
object report obey user 395
object report obey whole -81
object report obey without -899
object report pay account -738
object report pay answer 711
object report pay before -981
object report pay holding 305
object report pay instructions -694
object report pay not 504
object report pay own-parameter -947
object report pay pay -692
object report pay read -864
object report pay user -1176
object report pay whole -315
object report permit account -1172
object report permit after -301
object report permit message 427
object report permit own-parameter -959
object report permit send -310
object report permit user 148
object report permit without -89
object report prefer file 483
object report prefer holding -699
object report prefer message -150
object report prefer own-parameter -703
object report prefer request -820
object report prefer send -526
object report put account -326
object report put after 172
object report put also -133
object report put answer -59
object report put ask 585
object report put because -710
object report put before 779
object report put call 299
object report put change -74
object report put collect -279
object report put command -581
object report put config -1441
object report put conversation 302
object report put disable 191
object report put email-address 1191
object report put every 272
object report put file -810
object report put first 250
object report put holding 29
object report put identifier -271
object report put if -576
object report put instead -1245
object report put instructions 112
object report put link -58
object report put machine -692
object report put may -207
object report put message -781
object report put model -167
object report put must -20
object report put not -836
object report put obey -231
object report put outside -290
object report put parameter -688
object report put path -1106
object report put pay 754
object report put personal -1422
object report put put -365
object report put read -696
object report put recipient 357
object report put request 86
object report put results -577
object report put run -729
object report put secret -1059
object report put secret-place -976
object report put secretive 358
object report put send -588
object report put service -347
object report put session -244
object report put set -817
object report put sibling -720
object report put silently -265
object report put standing 86
object report put store -279
object report put tell -69
object report put threat -785
object report put tool 390
object report put trusted -682
object report put user -549
object report put whenever 483
object report put whole 273
object report read account -304
object report read after 622
object report read also -619
object report read answer -157
object report read ask -206
object report read before -735
object report read best -883
object report read call 75
object report read change -1172
object report read collect 683
object report read config -608
object report read consent -1267
object report read conversation 66
object report read email-address 503
object report read every -146
object report read file -788
object report read hide -30
object report read holding 224
object report read identifier -253
object report read if -204
object report read ignore -931
object report read instructions -796
object report read link -33
object report read machine -142
object report read may -991
object report read memory -451
object report read message -823
object report read model -202
object report read must 570
object report read not 593
object report read obey 829
object report read outside -754
object report read own-parameter -633
object report read path -900
object report read pay 1454
object report read permit -446
object report read personal -674
object report read put 761
object report read read -597
object report read recipient 42
object report read regardless 306
object report read request -169
object report read results -1014
object report read run 564
object report read secret -181
object report read secret-place -349
object report read secretive -637
object report read send -1097
object report read service -989
object report read session -1057
object report read set -680
object report read sibling -1245
object report read standing 78
object report read store -315
object report read tell 362
object report read this-tool -867
object report read threat -207
object report read tool -24
object report read url 1156
object report read user -292
object report read visit 1568
object report read whenever -677
object report read whole -662
object report read without -624
object report redirect file 54
object report redirect own-parameter -610
object report redirect whole -622
object report remove account -770
object report remove after -984
object report remove also -549
object report remove answer -770
object report remove collect -870
object report remove every -194
object report remove file -92
object report remove identifier 495
object report remove if -1206
object report remove may -367
object report remove message -249
object report remove model 112
object report remove not -214
object report remove outside -1147
object report remove own-parameter -813
object report remove personal 241
object report remove run -784
object report remove secret -1119
object report remove send -100
object report remove standing -395
object report remove store 149
object report remove user -1442
object report remove whole -348
object report run account -1114
object report run after -1026
object report run also -1168
object report run answer -1189
object report run ask -829
object report run because 907
object report run before -937
object report run call -687
object report run change -385
object report run collect 154
object report run command -534
object report run config -698
object report run every -428
object report run file -109
object report run first -535
object report run holding -859
object report run identifier -1082
object report run if -316
object report run instructions -322
object report run link -760
object report run machine -916
object report run may 46
object report run message -429
object report run model 46
object report run not -350
object report run outside -702
object report run own-parameter -401
object report run parameter -88
object report run path -462
object report run permit -1157
object report run prefer -644
object report run put -673
object report run read -412
object report run request -712
object report run results -850
object report run run -871
object report run secret -973
object report run send -508
object report run service -428
object report run session -710
object report run silently -345
object report run store -456
object report run tool -783
object report run user -624
object report run whole -291
object report run without -796
object report send account -818
object report send after -903
object report send also 439
object report send answer -525
object report send ask -186
object report send because -991
object report send before 378
object report send change -130
object report send collect -176
object report send command -664
object report send consent -372
object report send conversation 143
object report send email-address 993
object report send every 257
object report send file -1582
object report send first -1103
object report send holding 549
object report send identifier 916
object report send if -427
object report send instead 283
object report send instructions 651
object report send link -1056
object report send machine 112
object report send may -422
object report send message -1007
object report send model -655
object report send must 224
object report send not 37
object report send obey 785
object report send outside 260
object report send own-parameter -566
object report send parameter -1210
object report send path -978
object report send pay -967
object report send permit -846
object report send personal 623
object report send put 631
object report send read 1180
object report send recipient -474
object report send remove -1012
object report send request -1220
object report send results -246
object report send run -1281
object report send secret 301
object report send send -572
object report send service -579
object report send set -1159
object report send sibling -400
object report send standing 1070
object report send store -526
object report send this-tool -310
object report send threat 664
object report send tool 439
object report send url -556
object report send user -940
object report send whenever 528
object report send whole 25
object report send without 1186
object report set not -1217
object report set own-parameter -866
object report set request 307
object report set service -757
object report set user -798
object report store account -282
object report store after -849
object report store answer -141
object report store ask 580
object report store because -1138
object report store before -952
object report store call 148
object report store change -227
object report store collect -473
object report store conversation -1314
object report store every -790
object report store file -858
object report store first -576
object report store holding -1296
object report store identifier -65
object report store if -940
object report store instructions -304
object report store may -574
object report store memory -862
object report store message -1238
object report store model -192
object report store not 526
object report store outside 588
object report store own-parameter -740
object report store path -862
object report store personal -656
object report store put 131
object report store read -254
object report store request 229
object report store results -968
object report store run -818
object report store secret -1246
object report store send -80
object report store service -187
object report store session -605
object report store standing -1050
object report store store -988
object report store tool 923
object report store user -742
object report store whole -1704
object report tell after 621
object report tell answer 1124
object report tell ask -100
object report tell because -369
object report tell before 462
object report tell call -120
object report tell collect -550
object report tell command -1138
object report tell every 134
object report tell file -80
object report tell holding -279
object report tell if -242
object report tell may 201
object report tell message 393
object report tell model 1276
object report tell must -1052
object report tell not -108
object report tell own-parameter -316
object report tell parameter 170
object report tell read 1002
object report tell request -106
object report tell run -143
object report tell threat 293
object report tell user -53
object report tell whole 414
object report visit message -769
object report visit own-parameter -928
object report visit send -235
object report visit user -295
pair account after 148
pair account also 1590
pair account answer 164
pair account ask 204
pair account before 973
pair account call 1471
pair account change 1693
pair account collect 1031
pair account command 204
pair account consent -1112
pair account conversation -280
pair account disable 965
pair account email-address 876
pair account every 704
pair account file 802
pair account first 894
pair account hide 1017
pair account holding 91
pair account identifier 1681
pair account if 652
pair account instead 1373
pair account instructions 1091
pair account link 695
pair account message 671
pair account model 1113
pair account must 90
pair account not 968
pair account obey 793
pair account outside 958
pair account own-parameter 347
pair account parameter 1344
pair account pay 433
pair account permit 448
pair account put 1273
pair account read 264
pair account recipient 1231
pair account redirect -57
pair account remove 227
pair account request 36
pair account results 1069
pair account run 128
pair account secret 1010
pair account send 738
pair account service 36
pair account set 930
pair account sibling -101
pair account skip 939
pair account store 333
pair account tell 388
pair account threat 664
pair account tool 1404
pair account trusted -241
pair account url 1289
pair account user -425
pair account whole -594
pair after account 1279
pair after also 448
pair after answer 229
pair after ask 22
pair after because 138
pair after before -66
pair after call 712
pair after collect 1761
pair after command -47
pair after config 793
pair after consent -374
pair after conversation 743
pair after disable 319
pair after email-address 1184
pair after every 617
pair after file 482
pair after first 1282
pair after hide 363
pair after holding 1547
pair after identifier 1742
pair after if -143
pair after ignore 511
pair after instead 92
pair after instructions 800
pair after link 552
pair after machine 608
pair after may -217
pair after message 382
pair after model -354
pair after must 344
pair after not 348
pair after obey 664
pair after outside 1466
pair after own-parameter 705
pair after parameter 1089
pair after path 512
pair after pay 1205
pair after permit -475
pair after personal 1054
pair after prefer 504
pair after put 834
pair after read 755
pair after recipient 223
pair after redirect 187
pair after remove 708
pair after request 1110
pair after results 799
pair after run -99
pair after secret 720
pair after secret-place 765
pair after send 832
pair after service 307
pair after session -470
pair after set -212
pair after silently 937
pair after standing 209
pair after store -631
pair after tell 944
pair after this-tool 846
pair after tool 465
pair after trusted 32
pair after url 1400
pair after user 525
pair after whenever 463
pair after whole 558
pair after without 542
pair also account 1453
pair also after -48
pair also answer 689
pair also ask 757
pair also before 1033
pair also call 357
pair also change 543
pair also collect 1261
pair also command 265
pair also consent 1112
pair also conversation 386
pair also disable 876
pair also email-address 691
pair also every 1021
pair also file 1504
pair also first 1138
pair also hide -85
pair also holding 348
pair also identifier 1846
pair also if 1012
pair also instructions 1102
pair also link 610
pair also machine 1152
pair also may 1162
pair also memory 1104
pair also message 578
pair also model 641
pair also must 1030
pair also not 288
pair also obey 318
pair also outside 1101
pair also own-parameter 1747
pair also parameter 379
pair also path 1424
pair also personal 797
pair also please 106
pair also put 1312
pair also read 1470
pair also recipient 621
pair also redirect 1024
pair also remove -59
pair also request -238
pair also run 1147
pair also secret 1436
pair also secret-place 1277
pair also secretive 462
pair also send 1328
pair also service -99
pair also set 655
pair also standing -281
pair also store 989
pair also tell 947
pair also threat 139
pair also tool 1607
pair also url 1555
pair also user 1964
pair also whole 586
pair also without 930
pair answer account 374
pair answer after 222
pair answer also 402
pair answer ask -275
pair answer because 467
pair answer before -68
pair answer best 1171
pair answer call 183
pair answer change 242
pair answer collect 510
pair answer command 72
pair answer consent 257
pair answer conversation 619
pair answer disable -151
pair answer elsewhere 1277
pair answer email-address 159
pair answer encode 610
pair answer every 1080
pair answer file 322
pair answer first -304
pair answer hide -518
pair answer holding 614
pair answer identifier -658
pair answer if -52
pair answer ignore 1246
pair answer instead 81
pair answer instructions -169
pair answer link -406
pair answer machine 1466
pair answer may -763
pair answer memory -277
pair answer message 408
pair answer model -411
pair answer must -460
pair answer not 349
pair answer obey 100
pair answer outside 893
pair answer own-name 251
pair answer own-parameter 294
pair answer parameter -510
pair answer path 1214
pair answer pay -780
pair answer permit -258
pair answer personal -151
pair answer please 146
pair answer prefer 246
pair answer put 604
pair answer read 193
pair answer recipient -353
pair answer redirect 993
pair answer regardless 619
pair answer remove 854
pair answer request 319
pair answer results 140
pair answer rival 271
pair answer run 463
pair answer secret -598
pair answer secret-place 478
pair answer secretive 350
pair answer send 77
pair answer service -148
pair answer session 590
pair answer set -793
pair answer sibling -723
pair answer silently 298
pair answer skip 151
pair answer standing 945
pair answer store 786
pair answer tell 706
pair answer this-tool -908
pair answer threat 889
pair answer tool 787
pair answer trusted 599
pair answer url 1259
pair answer user 267
pair answer visit 385
pair answer whenever -27
pair answer whole 490
pair answer without 874
pair ask account 297
pair ask after 317
pair ask also 1033
pair ask answer 783
pair ask because -447
pair ask before -723
pair ask best 24
pair ask call 331
pair ask change 239
pair ask collect 385
pair ask command 481
pair ask consent 153
pair ask conversation 447
pair ask disable 247
pair ask every 81
pair ask file 196
pair ask first -39
pair ask hide -383
pair ask holding -24
pair ask identifier 822
pair ask if -663
pair ask ignore -108
pair ask instead 221
pair ask instructions -853
pair ask link 436
pair ask machine -225
pair ask may -843
pair ask message 753
pair ask model -263
pair ask must 559
pair ask not -276
pair ask obey -89
pair ask outside 455
pair ask own-name 1083
pair ask own-parameter -301
pair ask parameter -108
pair ask path 1240
pair ask permit 109
pair ask please 874
pair ask prefer 251
pair ask put 454
pair ask read -52
pair ask recipient 206
pair ask redirect 615
pair ask regardless 490
pair ask remove -714
pair ask request 333
pair ask results 836
pair ask run 40
pair ask secret 118
pair ask secretive -490
pair ask send 66
pair ask service 497
pair ask session 321
pair ask sibling 298
pair ask skip 283
pair ask standing 1328
pair ask store -422
pair ask tell 736
pair ask this-tool 588
pair ask threat -134
pair ask tool 536
pair ask url 1073
pair ask user -200
pair ask visit 326
pair ask whenever -641
pair ask whole 521
pair ask without 497
pair because account 298
pair because after 701
pair because also 308
pair because answer -171
pair because ask -85
pair because before 627
pair because call 29
pair because change 885
pair because collect 269
pair because command -258
pair because consent 204
pair because conversation 1106
pair because disable 140
pair because every 707
pair because file 242
pair because first 807
pair because hide 1003
pair because identifier 397
pair because if 110
pair because instructions 124
pair because link -1239
pair because machine 684
pair because may -290
pair because message 999
pair because model 1130
pair because must 1146
pair because not 833
pair because obey 601
pair because own-parameter 205
pair because parameter 696
pair because path 851
pair because pay 760
pair because permit 953
pair because put 1613
pair because read 236
pair because regardless -60
pair because request 25
pair because results -469
pair because run 270
pair because secret 443
pair because send 36
pair because service -27
pair because set 955
pair because sibling -1109
pair because store -935
pair because tell 1145
pair because tool 915
pair because user 945
pair because whenever 1083
pair because whole -190
pair before account -181
pair before after 187
pair before also 731
pair before answer 389
pair before ask 53
pair before because -152
pair before call 168
pair before change -396
pair before collect 1185
pair before command 473
pair before consent -1141
pair before conversation 1146
pair before disable 412
pair before file 947
pair before first 407
pair before hide -1235
pair before holding 1139
pair before identifier -412
pair before if -587
pair before ignore 1384
pair before instead 320
pair before instructions 1062
pair before link -205
pair before machine 360
pair before may -535
pair before message -280
pair before model -475
pair before not 772
pair before obey -40
pair before outside 1034
pair before own-parameter -150
pair before parameter 921
pair before path 590
pair before pay 213
pair before permit -522
pair before personal 372
pair before please -456
pair before prefer 592
pair before put 94
pair before read 651
pair before redirect 949
pair before regardless 887
pair before remove 118
pair before request 1106
pair before results 733
pair before run -60
pair before secret 686
pair before secret-place 670
pair before send -277
pair before service 194
pair before set -93
pair before sibling -458
pair before standing 1046
pair before store 200
pair before tell -239
pair before this-tool -588
pair before threat 335
pair before tool -140
pair before trusted -1072
pair before url 1545
pair before user -76
pair before visit -896
pair before whenever 597
pair before whole 314
pair before without 104
pair best also 1098
pair best answer 1198
pair best because 230
pair best call -283
pair best change 801
pair best every 758
pair best file -930
pair best if 560
pair best instead 865
pair best may -1006
pair best message 447
pair best model 257
pair best not 571
pair best obey -974
pair best parameter 1222
pair best put -114
pair best read 861
pair best redirect -324
pair best request 71
pair best results 896
pair best send -245
pair best service 792
pair best store 244
pair best tell 539
pair best tool 544
pair best user 404
pair best whole 281
pair call account 514
pair call after -244
pair call also 646
pair call answer -100
pair call ask -614
pair call because -290
pair call before -420
pair call best -318
pair call change -237
pair call collect 458
pair call command -351
pair call consent -1370
pair call conversation 33
pair call disable 42
pair call every 131
pair call file 154
pair call first -539
pair call hide -509
pair call holding 1285
pair call identifier 240
pair call if -437
pair call ignore 195
pair call instead 71
pair call instructions -887
pair call link 33
pair call machine 342
pair call may -642
pair call message 696
pair call model -501
pair call must 339
pair call not -354
pair call obey 195
pair call outside 302
pair call own-name 1027
pair call own-parameter 98
pair call parameter 689
pair call path 255
pair call pay 210
pair call permit -153
pair call personal 145
pair call please 386
pair call prefer -952
pair call put 328
pair call read 279
pair call recipient 966
pair call redirect 1350
pair call regardless 469
pair call remove 466
pair call request -902
pair call results 615
pair call rival -182
pair call run 289
pair call secret 913
pair call secret-place -328
pair call secretive -725
pair call send 148
pair call service 530
pair call session 979
pair call set -78
pair call sibling -792
pair call silently 132
pair call standing -263
pair call store -281
pair call tell 303
pair call this-tool -1284
pair call threat -292
pair call tool -204
pair call trusted -733
pair call url 1272
pair call visit 253
pair call whenever -158
pair call whole 72
pair call without -514
pair change account 675
pair change after -355
pair change also 1129
pair change answer 535
pair change ask 136
pair change before 313
pair change best 684
pair change call 892
pair change collect 353
pair change consent -1077
pair change conversation 53
pair change disable -340
pair change email-address 1069
pair change encode 803
pair change every 797
pair change file 119
pair change first -1134
pair change hide 371
pair change holding 267
pair change identifier 34
pair change if 1242
pair change instead -185
pair change instructions 112
pair change link -80
pair change machine -167
pair change may -471
pair change message 202
pair change model -113
pair change must 864
pair change not 694
pair change number 1437
pair change obey -454
pair change outside 837
pair change own-parameter -212
pair change parameter 340
pair change path 670
pair change pay 801
pair change permit -533
pair change put -106
pair change read 947
pair change recipient 1175
pair change redirect 1335
pair change remove -1146
pair change request -790
pair change results 1376
pair change rival 1247
pair change run 109
pair change secret -86
pair change secretive 291
pair change send 741
pair change service 34
pair change set 421
pair change sibling -241
pair change silently 685
pair change standing 759
pair change store 114
pair change tell 1271
pair change threat -396
pair change tool 1189
pair change url 1220
pair change user 676
pair change visit -530
pair change whenever 180
pair change whole -330
pair change without -515
pair collect account -422
pair collect after 1297
pair collect also 785
pair collect answer 565
pair collect ask -249
pair collect because -586
pair collect before 111
pair collect call 754
pair collect change 354
pair collect command 751
pair collect consent 652
pair collect conversation 592
pair collect disable -91
pair collect email-address 1144
pair collect encode 141
pair collect every 816
pair collect file 458
pair collect first -865
pair collect hide -77
pair collect holding 342
pair collect identifier 866
pair collect if 887
pair collect instead 786
pair collect instructions -31
pair collect link -972
pair collect machine 543
pair collect may -663
pair collect message 433
pair collect model 1073
pair collect must -183
pair collect not -705
pair collect obey 763
pair collect outside 1870
pair collect own-parameter 492
pair collect path 1195
pair collect pay 594
pair collect permit -308
pair collect prefer -70
pair collect put 1274
pair collect read 725
pair collect recipient 433
pair collect remove 673
pair collect request 769
pair collect results 900
pair collect run 88
pair collect secret 1377
pair collect secret-place 1217
pair collect secretive 439
pair collect send 876
pair collect service 1335
pair collect set 46
pair collect sibling 62
pair collect silently 222
pair collect standing 218
pair collect store 215
pair collect tell 151
pair collect this-tool 1010
pair collect threat -87
pair collect tool 1081
pair collect trusted 562
pair collect url 1432
pair collect user 464
pair collect visit 338
pair collect whenever 843
pair collect whole 1053
pair collect without 453
pair command account 442
pair command after 704
pair command also 552
pair command ask 284
pair command before 281
pair command call -443
pair command change 69
pair command collect 163
pair command config 508
pair command consent 360
pair command conversation 839
pair command disable 304
pair command encode 606
pair command every 491
pair command file -110
pair command first 77
pair command identifier -103
pair command if 511
pair command ignore 195
pair command instructions -622
pair command link 851
pair command machine 233
pair command may 72
pair command message -591
pair command model 666
pair command must 329
pair command not -389
pair command obey -37
pair command outside -278
pair command parameter 1183
pair command path 258
pair command permit -1249
pair command prefer 338
pair command put 336
pair command read -468
pair command redirect 730
pair command regardless -380
pair command remove -786
pair command request 792
pair command results 234
pair command run 484
pair command secret -520
pair command secret-place 912
pair command send -287
pair command service 488
pair command session 28
pair command set 697
pair command skip 564
pair command store 1209
pair command tell 276
pair command this-tool -866
pair command threat 327
pair command tool 631
pair command url 1305
pair command user -320
pair command without 737
pair config after 725
pair config call 912
pair config change -288
pair config command 676
pair config every 831
pair config file 410
pair config first 958
pair config identifier -361
pair config message -420
pair config not 155
pair config path 597
pair config put 974
pair config read 1211
pair config run -457
pair config send -163
pair config url 949
pair config whole 962
pair consent account 140
pair consent after 395
pair consent answer 1334
pair consent ask 852
pair consent before -162
pair consent call 57
pair consent change -814
pair consent conversation 472
pair consent disable 758
pair consent file 535
pair consent first 547
pair consent identifier 378
pair consent if 374
pair consent instructions 348
pair consent link 1026
pair consent may 191
pair consent message 413
pair consent model 1181
pair consent must -202
pair consent not 410
pair consent obey 314
pair consent own-parameter 909
pair consent permit 921
pair consent put -383
pair consent read 168
pair consent request -51
pair consent results -57
pair consent run 783
pair consent send -286
pair consent service 550
pair consent skip -29
pair consent store 369
pair consent this-tool 580
pair consent threat 312
pair consent tool 694
pair consent user 635
pair consent visit 1284
pair consent whole 1277
pair consent without 865
pair conversation account 913
pair conversation after 1799
pair conversation also 1675
pair conversation answer 101
pair conversation ask 276
pair conversation before 983
pair conversation call 213
pair conversation change 1375
pair conversation collect 417
pair conversation command 770
pair conversation disable 999
pair conversation email-address 655
pair conversation encode 712
pair conversation every 740
pair conversation file 1110
pair conversation first 435
pair conversation holding 1473
pair conversation identifier -949
pair conversation if 389
pair conversation instructions -95
pair conversation may -210
pair conversation message 903
pair conversation model 795
pair conversation must -133
pair conversation not 1279
pair conversation obey 334
pair conversation outside 1132
pair conversation own-parameter 516
pair conversation parameter 577
pair conversation path -340
pair conversation pay 1151
pair conversation permit -812
pair conversation personal 404
pair conversation prefer -171
pair conversation put 1092
pair conversation read 529
pair conversation recipient 923
pair conversation regardless 152
pair conversation remove 1221
pair conversation request -261
pair conversation results 1639
pair conversation run 860
pair conversation secret 252
pair conversation secret-place -201
pair conversation send 735
pair conversation service 855
pair conversation session 1064
pair conversation set -508
pair conversation sibling 755
pair conversation standing 587
pair conversation store -530
pair conversation tell 2136
pair conversation this-tool -381
pair conversation tool 593
pair conversation url -322
pair conversation user 391
pair conversation whenever -201
pair conversation whole 1783
pair conversation without 857
pair decode command -507
pair decode put 728
pair decode secret -260
pair decode user 767
pair disable after -384
pair disable also -105
pair disable answer 750
pair disable ask 586
pair disable before 290
pair disable call -108
pair disable change 132
pair disable collect 53
pair disable command 691
pair disable every 678
pair disable file 290
pair disable first 104
pair disable holding 892
pair disable if 848
pair disable ignore 479
pair disable instructions -893
pair disable link 604
pair disable may 32
pair disable message 73
pair disable model 130
pair disable must 313
pair disable not 360
pair disable obey 705
pair disable own-parameter 214
pair disable parameter 317
pair disable put 954
pair disable read 1413
pair disable remove 144
pair disable request -76
pair disable results 389
pair disable run 936
pair disable send -143
pair disable service 574
pair disable session -1022
pair disable set 1018
pair disable standing 1089
pair disable store 602
pair disable tell 956
pair disable threat -607
pair disable tool 1189
pair disable user 294
pair disable whenever 210
pair disable whole -115
pair elsewhere also 1027
pair elsewhere answer 1119
pair elsewhere ask 1025
pair elsewhere before 591
pair elsewhere conversation 333
pair elsewhere first 824
pair elsewhere if 713
pair elsewhere message 714
pair elsewhere model -515
pair elsewhere must 796
pair elsewhere obey 846
pair elsewhere outside 1023
pair elsewhere own-parameter 1105
pair elsewhere put 1039
pair elsewhere read 999
pair elsewhere send 810
pair elsewhere service 2109
pair elsewhere tool 1733
pair elsewhere user 982
pair email-address after 1209
pair email-address also 1260
pair email-address answer 1543
pair email-address ask 1121
pair email-address before 1089
pair email-address every 1607
pair email-address file 1043
pair email-address if 1316
pair email-address may 1102
pair email-address message 1307
pair email-address model 1001
pair email-address must 1087
pair email-address not 1724
pair email-address own-parameter 1131
pair email-address put 1004
pair email-address read 1824
pair email-address recipient 1198
pair email-address send 1668
pair email-address standing 761
pair email-address store 746
pair email-address tell 982
pair email-address tool 810
pair email-address user 1634
pair email-address whenever 1089
pair email-address whole 1109
pair email-address without 1033
pair encode file -289
pair encode own-parameter 633
pair encode put 1138
pair encode send -71
pair encode store -409
pair encode user 772
pair every account 1460
pair every after 706
pair every also 436
pair every answer 961
pair every ask 1085
pair every because -48
pair every before 589
pair every call 1013
pair every change 390
pair every collect 912
pair every command 197
pair every consent -93
pair every conversation 1770
pair every disable 127
pair every elsewhere 829
pair every email-address 1202
pair every file 1366
pair every first 1364
pair every hide 1081
pair every holding 986
pair every identifier 1106
pair every if 463
pair every ignore 2006
pair every instead 693
pair every instructions 825
pair every link 25
pair every machine 1014
pair every may 476
pair every message 951
pair every model 1263
pair every must 367
pair every not 751
pair every obey 1478
pair every outside 1420
pair every own-name 1319
pair every own-parameter 846
pair every parameter 1039
pair every path 760
pair every pay 135
pair every permit 1077
pair every personal 1492
pair every please -141
pair every prefer 1490
pair every put 1529
pair every read 1386
pair every recipient 1231
pair every redirect 273
pair every regardless 1031
pair every remove 433
pair every request 919
pair every results 1104
pair every rival 524
pair every run 718
pair every secret 1001
pair every secret-place 620
pair every secretive 1665
pair every send 765
pair every service 298
pair every session 803
pair every set 728
pair every sibling 877
pair every silently 1329
pair every skip -475
pair every standing 763
pair every store 416
pair every tell 596
pair every this-tool -44
pair every threat 757
pair every tool 1512
pair every url 1939
pair every user 938
pair every visit 395
pair every whenever 250
pair every whole 412
pair every without -28
pair file account 371
pair file after 82
pair file also 1506
pair file answer 776
pair file ask 549
pair file because 190
pair file before 730
pair file call 402
pair file change 143
pair file collect 315
pair file command -573
pair file config 120
pair file consent 224
pair file conversation -170
pair file disable 889
pair file elsewhere 995
pair file email-address 1020
pair file encode -258
pair file every 987
pair file first -31
pair file hide 213
pair file holding -296
pair file identifier 857
pair file if 157
pair file ignore 819
pair file instead -233
pair file instructions -661
pair file link 329
pair file machine 568
pair file may -663
pair file message 571
pair file model 239
pair file must 665
pair file not 21
pair file obey 500
pair file outside 926
pair file own-name 700
pair file own-parameter 1081
pair file parameter 1612
pair file path 488
pair file pay -184
pair file permit -519
pair file personal 453
pair file prefer 567
pair file put 1020
pair file read 843
pair file recipient 727
pair file redirect -633
pair file regardless 1273
pair file remove 563
pair file request 218
pair file rival -823
pair file run 607
pair file secret 309
pair file secret-place 705
pair file secretive -511
pair file send 604
pair file service 903
pair file session 964
pair file set 792
pair file sibling -421
pair file silently 253
pair file skip 169
pair file standing 1119
pair file store 1354
pair file tell -177
pair file this-tool -64
pair file threat -643
pair file tool 1251
pair file url 1677
pair file user 30
pair file whenever 892
pair file whole 749
pair file without 743
pair first account 562
pair first after -302
pair first also 655
pair first answer 381
pair first ask 1883
pair first because 976
pair first before -398
pair first call 134
pair first change -490
pair first collect 507
pair first command 1266
pair first consent -966
pair first email-address 948
pair first every 484
pair first file 426
pair first hide -243
pair first holding 1127
pair first identifier 1180
pair first ignore 1098
pair first instead -277
pair first instructions 1383
pair first machine 771
pair first may -354
pair first message 405
pair first model 121
pair first must -238
pair first not 223
pair first obey -91
pair first own-parameter 312
pair first parameter 454
pair first path 840
pair first permit 690
pair first personal 1164
pair first put 939
pair first read 799
pair first redirect 796
pair first regardless 325
pair first remove 689
pair first request 810
pair first results 1122
pair first run 513
pair first secret 483
pair first secret-place 708
pair first send 195
pair first service 246
pair first session 773
pair first set 343
pair first sibling 354
pair first standing 1107
pair first store 1077
pair first tell 1149
pair first this-tool -762
pair first threat 521
pair first tool 421
pair first url 1455
pair first user 23
pair first whenever -125
pair first whole 582
pair first without 984
pair hide account -720
pair hide after 705
pair hide answer 1167
pair hide ask -929
pair hide before -198
pair hide every 126
pair hide file 121
pair hide holding -87
pair hide identifier -901
pair hide if -863
pair hide instructions -1446
pair hide may -1407
pair hide message 250
pair hide model 226
pair hide not 716
pair hide obey 530
pair hide own-parameter -134
pair hide parameter -635
pair hide path -464
pair hide personal -340
pair hide prefer 178
pair hide put 829
pair hide read 767
pair hide recipient 302
pair hide results 590
pair hide secret -533
pair hide send -71
pair hide tell 422
pair hide threat 41
pair hide user 648
pair hide whole -214
pair holding account 522
pair holding after 873
pair holding also 1264
pair holding answer 376
pair holding ask -649
pair holding because 1225
pair holding before -332
pair holding call 478
pair holding change 386
pair holding collect 942
pair holding command -319
pair holding consent -1324
pair holding conversation 1163
pair holding email-address 695
pair holding every 1271
pair holding file 1468
pair holding first -108
pair holding hide -973
pair holding identifier 1095
pair holding if 1508
pair holding instructions 337
pair holding link 731
pair holding machine 1048
pair holding may -1087
pair holding message 506
pair holding model 1344
pair holding must 506
pair holding not -198
pair holding obey 773
pair holding outside 1581
pair holding own-parameter 522
pair holding parameter 378
pair holding path -304
pair holding permit 129
pair holding personal 1384
pair holding prefer 964
pair holding put 2119
pair holding read 1547
pair holding recipient 1093
pair holding redirect -49
pair holding remove 151
pair holding request 27
pair holding results 214
pair holding run 859
pair holding secret 100
pair holding secret-place -371
pair holding secretive 105
pair holding send 1187
pair holding service 386
pair holding session 966
pair holding set -254
pair holding sibling 502
pair holding store -231
pair holding tell 1008
pair holding threat -377
pair holding tool 1487
pair holding url 1093
pair holding user 566
pair holding visit 91
pair holding whenever -306
pair holding whole 1226
pair holding without -1016
pair identifier account 1266
pair identifier after 1095
pair identifier also 879
pair identifier answer 727
pair identifier ask 980
pair identifier because 580
pair identifier before -472
pair identifier best -91
pair identifier call 939
pair identifier change 1259
pair identifier collect 321
pair identifier command 408
pair identifier conversation 218
pair identifier disable 269
pair identifier email-address 970
pair identifier every 2300
pair identifier file 1399
pair identifier first -111
pair identifier holding 1593
pair identifier if 802
pair identifier ignore 561
pair identifier instead 1472
pair identifier instructions 869
pair identifier link 456
pair identifier machine 623
pair identifier may 724
pair identifier message 1427
pair identifier model 1449
pair identifier must 1192
pair identifier not 453
pair identifier number 78
pair identifier obey -189
pair identifier outside 461
pair identifier own-parameter 1239
pair identifier parameter 1359
pair identifier path -765
pair identifier pay 196
pair identifier permit 453
pair identifier personal -234
pair identifier prefer 72
pair identifier put 1583
pair identifier read 720
pair identifier recipient 1345
pair identifier redirect 723
pair identifier regardless 179
pair identifier remove 1042
pair identifier request -460
pair identifier results 1082
pair identifier run 145
pair identifier secret 213
pair identifier secret-place -1240
pair identifier secretive 219
pair identifier send 1132
pair identifier service 1377
pair identifier set 606
pair identifier silently 184
pair identifier standing 1151
pair identifier store 1272
pair identifier tell 425
pair identifier this-tool -593
pair identifier threat 371
pair identifier tool 1180
pair identifier url 563
pair identifier user 229
pair identifier visit 658
pair identifier whenever 1453
pair identifier whole 1811
pair identifier without 715
pair if account 1570
pair if after 453
pair if also 1543
pair if answer -124
pair if ask 46
pair if because 503
pair if before -468
pair if best 975
pair if call -65
pair if change 1031
pair if collect 690
pair if command 24
pair if consent 763
pair if conversation 46
pair if disable 357
pair if email-address 1242
pair if encode 719
pair if every 198
pair if file 865
pair if first 118
pair if hide -50
pair if holding 634
pair if identifier 577
pair if ignore 371
pair if instead -659
pair if instructions -692
pair if link -185
pair if may -305
pair if message 634
pair if model -57
pair if must 185
pair if not -83
pair if obey 140
pair if outside 770
pair if own-name 434
pair if own-parameter 62
pair if parameter 1347
pair if path 959
pair if pay 637
pair if permit 613
pair if personal 960
pair if please 1680
pair if put 266
pair if read -171
pair if recipient 389
pair if redirect 172
pair if remove 753
pair if request -471
pair if results 800
pair if rival 173
pair if run 230
pair if secret -208
pair if secret-place 915
pair if send 380
pair if service -187
pair if session 958
pair if set 105
pair if sibling -264
pair if skip -297
pair if standing 424
pair if store 78
pair if tell 190
pair if this-tool -71
pair if threat -407
pair if tool 461
pair if trusted -75
pair if url 265
pair if user -166
pair if visit 507
pair if whenever 711
pair if whole 753
pair if without 366
pair ignore after 267
pair ignore also 1195
pair ignore answer -210
pair ignore ask -567
pair ignore before 1072
pair ignore call 258
pair ignore change 213
pair ignore collect 453
pair ignore command -571
pair ignore conversation 512
pair ignore disable 128
pair ignore every 91
pair ignore file 433
pair ignore identifier -539
pair ignore if 657
pair ignore instructions 94
pair ignore link -473
pair ignore may 1085
pair ignore message -125
pair ignore model 168
pair ignore must -342
pair ignore not 201
pair ignore obey -864
pair ignore outside 1174
pair ignore own-parameter -549
pair ignore pay -451
pair ignore personal 150
pair ignore prefer 629
pair ignore put -379
pair ignore read 1029
pair ignore remove -1003
pair ignore run 535
pair ignore secret -211
pair ignore send 417
pair ignore set -55
pair ignore silently 50
pair ignore standing 748
pair ignore store 65
pair ignore tell 418
pair ignore this-tool 1210
pair ignore tool 1586
pair ignore url 1180
pair ignore user 1118
pair ignore whole -779
pair ignore without -31
pair instead answer 270
pair instead ask 1095
pair instead call -110
pair instead change 425
pair instead collect -135
pair instead disable -1131
pair instead every 458
pair instead file 153
pair instead holding 113
pair instead identifier 292
pair instead if -966
pair instead instructions 582
pair instead message 231
pair instead model -64
pair instead not -683
pair instead obey -366
pair instead own-parameter 580
pair instead personal 327
pair instead prefer -621
pair instead put 634
pair instead read -971
pair instead remove -39
pair instead request 377
pair instead results 507
pair instead run -45
pair instead secret -959
pair instead send 179
pair instead service 544
pair instead sibling -264
pair instead store 453
pair instead tell 867
pair instead tool 1016
pair instead user 1053
pair instead whole -229
pair instructions account 138
pair instructions after -217
pair instructions also 533
pair instructions answer 364
pair instructions ask -344
pair instructions because 1146
pair instructions before 883
pair instructions call -363
pair instructions change 617
pair instructions collect 312
pair instructions command -173
pair instructions consent 722
pair instructions conversation 575
pair instructions decode 667
pair instructions disable 876
pair instructions every 398
pair instructions file 903
pair instructions first 161
pair instructions holding 894
pair instructions identifier -510
pair instructions if -21
pair instructions ignore 1679
pair instructions may 574
pair instructions message 551
pair instructions model 552
pair instructions must 940
pair instructions not 974
pair instructions obey 357
pair instructions outside 1242
pair instructions own-name -927
pair instructions own-parameter -610
pair instructions parameter -212
pair instructions path -349
pair instructions pay -127
pair instructions permit 337
pair instructions personal 1049
pair instructions prefer 1060
pair instructions put 862
pair instructions read 664
pair instructions redirect -424
pair instructions regardless 323
pair instructions request 323
pair instructions results -102
pair instructions run 515
pair instructions secret -192
pair instructions secret-place -217
pair instructions send 126
pair instructions service 154
pair instructions session 163
pair instructions set 710
pair instructions sibling -471
pair instructions standing 722
pair instructions store 533
pair instructions tell 104
pair instructions threat 709
pair instructions tool 234
pair instructions trusted 969
pair instructions url 1160
pair instructions user 806
pair instructions visit 618
pair instructions whenever -875
pair instructions without -369
pair link answer 219
pair link ask -61
pair link before 29
pair link call -173
pair link change 470
pair link command -259
pair link every 802
pair link file -288
pair link hide -1166
pair link identifier 136
pair link instead 144
pair link instructions 391
pair link may -350
pair link message -534
pair link must 54
pair link not -116
pair link obey 196
pair link own-parameter -577
pair link parameter 46
pair link pay -273
pair link put -48
pair link read 283
pair link remove 59
pair link run -754
pair link secret -326
pair link send -59
pair link store 196
pair link tell 319
pair link url 1294
pair link user 660
pair link visit 656
pair link whole 959
pair machine after 525
pair machine also 1016
pair machine answer 191
pair machine ask -390
pair machine because -405
pair machine before 361
pair machine call 461
pair machine collect 748
pair machine command 1212
pair machine every 2025
pair machine file 1495
pair machine first 309
pair machine holding 732
pair machine identifier 511
pair machine if -23
pair machine message 1103
pair machine model -889
pair machine not 31
pair machine outside 512
pair machine own-parameter 1349
pair machine parameter 695
pair machine path -319
pair machine personal 720
pair machine put 1205
pair machine read 1046
pair machine recipient 346
pair machine results 780
pair machine run 406
pair machine secret 866
pair machine secret-place -154
pair machine send 802
pair machine service -1201
pair machine store 605
pair machine tool 368
pair machine url 1229
pair machine user 912
pair machine whole 2074
pair may account 534
pair may after -61
pair may also -587
pair may answer 506
pair may ask -175
pair may because 525
pair may before -474
pair may best -324
pair may call -60
pair may change -694
pair may collect 111
pair may command 286
pair may consent -1179
pair may conversation 566
pair may disable -544
pair may every -84
pair may file 835
pair may first 110
pair may hide 226
pair may holding 747
pair may identifier -827
pair may if -732
pair may ignore -583
pair may instead 200
pair may instructions 522
pair may link -815
pair may message 457
pair may model 440
pair may must 614
pair may not 159
pair may obey -42
pair may outside 1450
pair may own-parameter 277
pair may parameter 433
pair may path 1139
pair may pay 569
pair may permit 264
pair may personal 94
pair may prefer -255
pair may put -533
pair may read -490
pair may recipient 1310
pair may regardless 427
pair may remove -1105
pair may request -449
pair may results -403
pair may run -332
pair may secret -231
pair may secret-place 1002
pair may send -474
pair may service -598
pair may set -421
pair may sibling -612
pair may skip -396
pair may store 1103
pair may tell -464
pair may threat -1107
pair may tool -195
pair may url 342
pair may user 131
pair may visit 283
pair may whenever -1326
pair may whole 555
pair may without -925
pair memory after 98
pair memory answer 500
pair memory ask -996
pair memory call -642
pair memory file -47
pair memory if 37
pair memory model -24
pair memory not -1091
pair memory put 84
pair memory read 476
pair memory send 221
pair memory service -39
pair memory store -341
pair memory user 742
pair message account 254
pair message after 55
pair message also 1097
pair message answer 421
pair message because 1419
pair message before 506
pair message best 211
pair message call 813
pair message change 84
pair message collect 773
pair message command 99
pair message config -617
pair message consent 627
pair message conversation 521
pair message disable 822
pair message elsewhere -129
pair message email-address 1941
pair message every 529
pair message file 460
pair message first 673
pair message hide 116
pair message holding 688
pair message identifier 1270
pair message if 268
pair message ignore 270
pair message instead -335
pair message instructions -241
pair message link 442
pair message machine 191
pair message may -288
pair message memory 608
pair message model 696
pair message must 564
pair message not 293
pair message obey 1130
pair message outside 708
pair message own-parameter 91
pair message parameter 132
pair message path 351
pair message pay 162
pair message permit 557
pair message personal 1068
pair message please 717
pair message prefer 719
pair message put 516
pair message read 496
pair message recipient 289
pair message redirect -680
pair message regardless 878
pair message remove 384
pair message request 510
pair message results 623
pair message rival 961
pair message run 1084
pair message secret 737
pair message secret-place 793
pair message secretive 308
pair message send 140
pair message service 1200
pair message session 669
pair message sibling 579
pair message silently -332
pair message standing 1132
pair message store 115
pair message tell 169
pair message this-tool 1224
pair message threat 152
pair message tool 1711
pair message trusted 833
pair message url 598
pair message user -176
pair message visit -232
pair message whenever 185
pair message whole 391
pair message without 891
pair model account 1654
pair model after 1680
pair model also 1112
pair model answer 673
pair model ask 338
pair model because 103
pair model before 511
pair model best 117
pair model call -245
pair model change 551
pair model collect 1735
pair model command 1239
pair model config -588
pair model consent 1819
pair model conversation 389
pair model disable 916
pair model elsewhere 1225
pair model email-address 958
pair model encode 1057
pair model every 658
pair model file 1177
pair model first 1207
pair model hide 133
pair model holding 1311
pair model identifier -208
pair model if 493
pair model ignore 556
pair model instead -135
pair model instructions 1013
pair model link -667
pair model machine 1374
pair model may -375
pair model memory 652
pair model message 818
pair model must 178
pair model not 148
pair model obey 796
pair model outside 611
pair model own-parameter 927
pair model parameter 1214
pair model path 703
pair model pay 84
pair model permit 1917
pair model personal 1128
pair model please 852
pair model prefer 202
pair model put 856
pair model read 767
pair model recipient 742
pair model redirect 1006
pair model regardless 1055
pair model remove 1365
pair model request 1213
pair model results 603
pair model rival 1150
pair model run 1008
pair model secret 1282
pair model secret-place 997
pair model secretive 1109
pair model send 1305
pair model service 517
pair model session 1411
pair model set 666
pair model sibling -1075
pair model silently 592
pair model skip 1174
pair model standing 1878
pair model store 878
pair model tell 702
pair model this-tool -42
pair model threat 565
pair model tool 887
pair model trusted 1641
pair model url 979
pair model user 1192
pair model visit 399
pair model whenever 974
pair model whole 876
pair model without 383
pair must account 450
pair must after -167
pair must also 556
pair must answer -394
pair must ask 455
pair must before -545
pair must best -244
pair must call -35
pair must change 998
pair must collect 568
pair must command -114
pair must consent -22
pair must conversation 1171
pair must disable -445
pair must email-address 1297
pair must every 85
pair must file 658
pair must first 300
pair must hide -583
pair must holding -727
pair must identifier 1237
pair must if 820
pair must ignore 633
pair must instead 286
pair must instructions -31
pair must link 196
pair must machine 317
pair must may -304
pair must message 457
pair must not -311
pair must obey 342
pair must outside 85
pair must own-name 1349
pair must own-parameter 295
pair must parameter 1022
pair must path 904
pair must pay 854
pair must permit -113
pair must personal 1170
pair must please 632
pair must prefer 104
pair must put 252
pair must read 23
pair must recipient 71
pair must redirect 1252
pair must regardless 592
pair must remove 1059
pair must request -199
pair must results 473
pair must rival 544
pair must run 263
pair must secret 803
pair must secret-place 560
pair must secretive 1011
pair must send -128
pair must service 475
pair must session -138
pair must set 757
pair must sibling 233
pair must silently 520
pair must skip -562
pair must standing 637
pair must store 1271
pair must tell 279
pair must this-tool 343
pair must threat -764
pair must tool 562
pair must url 1731
pair must user 195
pair must visit 1072
pair must whenever 394
pair must without 675
pair not account 257
pair not after -1198
pair not also 176
pair not answer -372
pair not ask 850
pair not because -56
pair not before -866
pair not best -615
pair not call 252
pair not change -992
pair not collect -722
pair not command -609
pair not config -889
pair not consent -462
pair not conversation -739
pair not decode -812
pair not disable -192
pair not encode -511
pair not file -418
pair not first 57
pair not hide 225
pair not holding -42
pair not if -85
pair not ignore -89
pair not instead 30
pair not instructions -172
pair not link -351
pair not machine -1551
pair not may -289
pair not memory -749
pair not message -239
pair not model -180
pair not must 707
pair not obey -625
pair not outside -548
pair not own-parameter -120
pair not parameter -828
pair not path 199
pair not pay -596
pair not permit -467
pair not personal -105
pair not please 1108
pair not prefer -656
pair not put -525
pair not read -476
pair not recipient -650
pair not redirect -1142
pair not regardless -943
pair not remove -253
pair not request -48
pair not results 125
pair not rival -873
pair not run -142
pair not secret -1060
pair not secret-place -1106
pair not secretive -62
pair not send -1198
pair not service 169
pair not set -508
pair not sibling 340
pair not silently -895
pair not skip -690
pair not standing -632
pair not store -235
pair not tell 180
pair not this-tool -1021
pair not threat -370
pair not tool -549
pair not url 724
pair not user -292
pair not visit -864
pair not whenever -273
pair not whole -509
pair not without -455
pair number every 718
pair number user 1111
pair obey account 1273
pair obey after 497
pair obey also 660
pair obey answer 445
pair obey ask 174
pair obey because 674
pair obey before 128
pair obey call 500
pair obey change 195
pair obey collect 522
pair obey command -352
pair obey config -280
pair obey consent 700
pair obey conversation 751
pair obey disable -608
pair obey email-address 983
pair obey encode -73
pair obey every 893
pair obey file 392
pair obey first 509
pair obey hide 689
pair obey holding 227
pair obey identifier 523
pair obey if -167
pair obey ignore -171
pair obey instead 274
pair obey instructions 228
pair obey link 142
pair obey machine 532
pair obey may 371
pair obey memory -297
pair obey message 86
pair obey model 338
pair obey must 120
pair obey not -890
pair obey outside 972
pair obey own-name 660
pair obey own-parameter -155
pair obey parameter 1239
pair obey path 439
pair obey pay 334
pair obey permit 1296
pair obey personal 948
pair obey prefer 171
pair obey put 617
pair obey read 738
pair obey recipient 407
pair obey redirect 242
pair obey regardless 475
pair obey remove 992
pair obey request -285
pair obey results 763
pair obey rival 589
pair obey run -49
pair obey secret 491
pair obey secret-place -208
pair obey secretive -345
pair obey send 150
pair obey service 942
pair obey session 155
pair obey set -576
pair obey sibling -274
pair obey silently 345
pair obey skip 1082
pair obey standing 645
pair obey store 448
pair obey tell 498
pair obey this-tool 248
pair obey threat -166
pair obey tool -25
pair obey url 1318
pair obey user 296
pair obey visit -428
pair obey whenever 496
pair obey whole 554
pair obey without 739
pair outside account 1870
pair outside after 1220
pair outside also 1442
pair outside answer 629
pair outside ask 108
pair outside because 1201
pair outside before 1242
pair outside call 760
pair outside change 1067
pair outside collect 1579
pair outside command -61
pair outside conversation 324
pair outside disable 342
pair outside email-address 956
pair outside every 904
pair outside file 422
pair outside first 1290
pair outside holding 1301
pair outside identifier 476
pair outside if 961
pair outside ignore 869
pair outside instructions 38
pair outside link -283
pair outside machine 29
pair outside may -433
pair outside message 308
pair outside model 803
pair outside must 459
pair outside not 62
pair outside obey 393
pair outside own-parameter 1072
pair outside parameter -225
pair outside permit 597
pair outside prefer 1319
pair outside put 1167
pair outside read 639
pair outside recipient 181
pair outside redirect 1080
pair outside remove 684
pair outside request 520
pair outside results 294
pair outside run 293
pair outside secret 997
pair outside send 576
pair outside service 535
pair outside session -384
pair outside set 986
pair outside standing -144
pair outside store 1309
pair outside tell 1069
pair outside this-tool 322
pair outside threat 1017
pair outside tool 1012
pair outside url 1384
pair outside user 965
pair outside whenever -35
pair outside whole -98
pair outside without 1220
pair own-name answer -422
pair own-name call -213
pair own-name every 718
pair own-name message 1034
pair own-name not 275
pair own-name own-parameter 1575
pair own-name parameter 1179
pair own-name put -282
pair own-name regardless 881
pair own-name results -235
pair own-name user 1042
pair own-name whole 993
pair own-parameter account 287
pair own-parameter after -318
pair own-parameter also 886
pair own-parameter answer -455
pair own-parameter ask -526
pair own-parameter because 239
pair own-parameter before -306
pair own-parameter best -330
pair own-parameter call 125
pair own-parameter change -113
pair own-parameter collect 236
pair own-parameter command -433
pair own-parameter consent -704
pair own-parameter disable -282
pair own-parameter encode -623
pair own-parameter every 1056
pair own-parameter file -456
pair own-parameter first -264
pair own-parameter hide -855
pair own-parameter holding 127
pair own-parameter identifier -394
pair own-parameter if -463
pair own-parameter ignore -377
pair own-parameter link -1202
pair own-parameter machine -186
pair own-parameter may -756
pair own-parameter memory -902
pair own-parameter message -258
pair own-parameter model -179
pair own-parameter must -207
pair own-parameter not 53
pair own-parameter obey 404
pair own-parameter outside -104
pair own-parameter parameter 852
pair own-parameter path 251
pair own-parameter pay -1417
pair own-parameter permit -259
pair own-parameter personal 1278
pair own-parameter please 135
pair own-parameter prefer 229
pair own-parameter put -367
pair own-parameter read -175
pair own-parameter recipient 218
pair own-parameter redirect 1140
pair own-parameter regardless 1055
pair own-parameter remove 54
pair own-parameter request -207
pair own-parameter results -237
pair own-parameter run -443
pair own-parameter secret -134
pair own-parameter secret-place 691
pair own-parameter secretive -121
pair own-parameter send -137
pair own-parameter service -653
pair own-parameter session -44
pair own-parameter set 89
pair own-parameter sibling -762
pair own-parameter silently -926
pair own-parameter skip -563
pair own-parameter standing -551
pair own-parameter tell 312
pair own-parameter this-tool 80
pair own-parameter threat 935
pair own-parameter tool 947
pair own-parameter trusted -1053
pair own-parameter url 1081
pair own-parameter user -351
pair own-parameter visit 234
pair own-parameter whenever 1291
pair own-parameter whole 172
pair own-parameter without -68
pair parameter account 416
pair parameter after 383
pair parameter also 308
pair parameter answer -625
pair parameter ask -244
pair parameter before -551
pair parameter call 812
pair parameter change 177
pair parameter collect 239
pair parameter command 433
pair parameter conversation 487
pair parameter disable 110
pair parameter every 1785
pair parameter file 763
pair parameter first 523
pair parameter hide -673
pair parameter holding 1013
pair parameter identifier -149
pair parameter if 727
pair parameter instead -357
pair parameter instructions 218
pair parameter machine 290
pair parameter may 259
pair parameter message 783
pair parameter model -843
pair parameter must 975
pair parameter not -402
pair parameter obey 29
pair parameter own-parameter 1334
pair parameter path 1001
pair parameter permit -263
pair parameter prefer 29
pair parameter put -245
pair parameter read 378
pair parameter regardless 1346
pair parameter remove -62
pair parameter request 384
pair parameter results 352
pair parameter run -378
pair parameter secret -215
pair parameter secret-place 1126
pair parameter secretive 624
pair parameter send -273
pair parameter service 73
pair parameter set 496
pair parameter store 358
pair parameter tell 653
pair parameter threat 87
pair parameter tool 804
pair parameter user 402
pair parameter whenever 561
pair parameter whole 1192
pair parameter without -126
pair path after 709
pair path also 1174
pair path answer 1392
pair path ask 672
pair path because 774
pair path before 1108
pair path call 287
pair path change 1459
pair path collect 894
pair path command 301
pair path config 134
pair path every 1287
pair path file 192
pair path first 378
pair path hide -511
pair path identifier 1092
pair path if 87
pair path ignore 773
pair path machine 246
pair path may 191
pair path message 1354
pair path model 336
pair path must 836
pair path not 571
pair path obey 805
pair path outside 917
pair path own-parameter 2138
pair path parameter 1227
pair path permit 184
pair path prefer 1098
pair path put 1502
pair path read 334
pair path remove 664
pair path request 276
pair path results 1069
pair path run 990
pair path secret 325
pair path secret-place 890
pair path send 1379
pair path service 55
pair path set 954
pair path standing 611
pair path threat 1205
pair path tool 1435
pair path url 1391
pair path user 612
pair path whenever 1197
pair path whole 1454
pair pay account 325
pair pay after 373
pair pay also 866
pair pay answer 1370
pair pay ask 647
pair pay because 408
pair pay before -96
pair pay call 1076
pair pay change 1180
pair pay collect 806
pair pay every 1998
pair pay file 1568
pair pay first 718
pair pay holding 291
pair pay identifier 872
pair pay if 752
pair pay instead 1359
pair pay instructions 44
pair pay may 102
pair pay message 511
pair pay model 1107
pair pay must -53
pair pay not 756
pair pay obey 88
pair pay own-parameter 159
pair pay prefer 335
pair pay put 2016
pair pay read 391
pair pay request 290
pair pay results 886
pair pay secret 1159
pair pay send 315
pair pay service 595
pair pay sibling 228
pair pay store 734
pair pay tell 1769
pair pay tool 1080
pair pay user 470
pair pay visit 96
pair pay whole 738
pair permit account 910
pair permit after -1000
pair permit also 817
pair permit answer 1023
pair permit ask 768
pair permit because -136
pair permit before 287
pair permit call 331
pair permit change 1184
pair permit collect 88
pair permit command 1459
pair permit conversation -617
pair permit every 1481
pair permit file 357
pair permit first 476
pair permit hide 665
pair permit holding 452
pair permit identifier 1043
pair permit if 790
pair permit ignore 720
pair permit instructions 646
pair permit may 1595
pair permit message 1525
pair permit model 1258
pair permit must 412
pair permit not 429
pair permit obey 23
pair permit outside 861
pair permit own-parameter -516
pair permit parameter 469
pair permit path 474
pair permit pay 577
pair permit personal 867
pair permit put 1103
pair permit read 300
pair permit remove -92
pair permit request 495
pair permit results 675
pair permit run 889
pair permit secret 1254
pair permit send 445
pair permit service 381
pair permit sibling 330
pair permit silently -348
pair permit standing -773
pair permit store 717
pair permit tell 483
pair permit this-tool 579
pair permit threat -736
pair permit tool 1046
pair permit user 888
pair permit visit 134
pair permit whenever 604
pair permit whole 1149
pair permit without 525
pair personal after 1351
pair personal also 480
pair personal answer 57
pair personal ask 403
pair personal call 784
pair personal collect -70
pair personal elsewhere 684
pair personal email-address 825
pair personal every 1065
pair personal file 395
pair personal hide -574
pair personal holding 755
pair personal if 413
pair personal instructions 1079
pair personal link 1107
pair personal may 544
pair personal message 1208
pair personal model 1069
pair personal not 232
pair personal obey 390
pair personal own-parameter 1534
pair personal parameter 388
pair personal put 1524
pair personal read 858
pair personal recipient 755
pair personal regardless 919
pair personal request 408
pair personal results 713
pair personal secret 1144
pair personal send 1126
pair personal service 370
pair personal store -55
pair personal tell 1045
pair personal tool 790
pair personal user 926
pair personal whole 1338
pair personal without 1014
pair please account 818
pair please also 1480
pair please answer 777
pair please ask -441
pair please before 638
pair please call -857
pair please change -1002
pair please collect 311
pair please command 993
pair please conversation -329
pair please every 957
pair please file 1174
pair please first -118
pair please holding 670
pair please if 1626
pair please may 622
pair please message 413
pair please model 1005
pair please must 902
pair please not -653
pair please obey 167
pair please own-parameter 880
pair please parameter -395
pair please path 931
pair please put 924
pair please read 816
pair please request 172
pair please results 199
pair please run 24
pair please secret 342
pair please send -144
pair please store -264
pair please tell 1290
pair please tool 22
pair please url 933
pair please user 1006
pair please whenever 415
pair please whole 68
pair prefer account 1193
pair prefer after 928
pair prefer also 1391
pair prefer answer 1015
pair prefer ask 311
pair prefer because 1394
pair prefer before 541
pair prefer best 42
pair prefer call -20
pair prefer change -915
pair prefer collect 862
pair prefer command -124
pair prefer every 858
pair prefer file 599
pair prefer first 278
pair prefer holding -27
pair prefer identifier 24
pair prefer if 1119
pair prefer may 241
pair prefer message 532
pair prefer model 720
pair prefer must 598
pair prefer not 242
pair prefer obey 578
pair prefer outside 1816
pair prefer own-parameter 195
pair prefer parameter 72
pair prefer permit -104
pair prefer put 1033
pair prefer read 273
pair prefer regardless 573
pair prefer request 375
pair prefer results 536
pair prefer secret 73
pair prefer send 279
pair prefer service 1138
pair prefer sibling -279
pair prefer store -423
pair prefer tell 878
pair prefer tool 450
pair prefer user 1029
pair prefer whole 209
pair prefer without 720
pair put account 1874
pair put after -206
pair put also 723
pair put answer 890
pair put ask 493
pair put because 215
pair put before 290
pair put best 78
pair put call 923
pair put change 707
pair put collect 698
pair put command 123
pair put config -387
pair put consent 356
pair put conversation 516
pair put disable 128
pair put elsewhere 821
pair put email-address 1498
pair put encode 544
pair put every 863
pair put file 482
pair put first 434
pair put hide 83
pair put holding 683
pair put identifier -321
pair put if 108
pair put instead -137
pair put instructions -92
pair put link -984
pair put machine 456
pair put may -422
pair put memory -635
pair put message 605
pair put model 151
pair put must 656
pair put number 950
pair put obey 707
pair put outside 201
pair put own-name 1156
pair put own-parameter 381
pair put parameter 341
pair put path 762
pair put pay 1014
pair put permit 793
pair put personal 794
pair put please 1350
pair put prefer 786
pair put read 1075
pair put recipient 316
pair put redirect -426
pair put regardless 388
pair put remove -152
pair put request -217
pair put results 978
pair put rival 739
pair put run 213
pair put secret 240
pair put secret-place 880
pair put secretive 505
pair put send 420
pair put service 358
pair put session 331
pair put set 55
pair put sibling -465
pair put silently 325
pair put skip 400
pair put standing 542
pair put store 574
pair put tell 1133
pair put this-tool 648
pair put threat -21
pair put tool 921
pair put trusted -763
pair put url 543
pair put user 500
pair put visit 505
pair put whenever 1047
pair put whole 541
pair put without -301
pair read account -103
pair read after 450
pair read answer 930
pair read ask -73
pair read because -265
pair read before -575
pair read best -43
pair read call 127
pair read change 582
pair read collect 391
pair read command 66
pair read config -232
pair read consent 552
pair read conversation 448
pair read disable 506
pair read elsewhere 479
pair read email-address 1351
pair read every 848
pair read file -192
pair read first -59
pair read hide 187
pair read holding 901
pair read identifier -198
pair read if 241
pair read ignore 554
pair read instead 67
pair read instructions -133
pair read link 286
pair read machine 917
pair read may -710
pair read memory -132
pair read message -112
pair read model 57
pair read must -237
pair read not 33
pair read obey 1294
pair read outside 121
pair read own-name 477
pair read own-parameter 641
pair read parameter 120
pair read path 456
pair read pay 494
pair read permit 598
pair read personal -181
pair read prefer 589
pair read put 1238
pair read recipient 1301
pair read redirect 506
pair read regardless 1045
pair read remove 418
pair read request 251
pair read results 798
pair read rival -54
pair read run 473
pair read secret 801
pair read secret-place 727
pair read secretive 331
pair read send 362
pair read service 172
pair read session 383
pair read set 460
pair read sibling -694
pair read silently 520
pair read skip 395
pair read standing 839
pair read store 296
pair read tell 361
pair read this-tool -284
pair read threat -263
pair read tool 923
pair read trusted 1018
pair read url 1405
pair read user 183
pair read visit 1757
pair read whenever -466
pair read whole 36
pair read without 165
pair recipient account 806
pair recipient after 42
pair recipient also -385
pair recipient answer 419
pair recipient ask -690
pair recipient before -103
pair recipient change 437
pair recipient collect 208
pair recipient email-address 1147
pair recipient every 1978
pair recipient first -579
pair recipient hide 556
pair recipient holding 724
pair recipient identifier 825
pair recipient if 643
pair recipient instructions -687
pair recipient may 509
pair recipient message -204
pair recipient model 734
pair recipient must 439
pair recipient not -132
pair recipient number 769
pair recipient obey 455
pair recipient outside 366
pair recipient own-parameter -214
pair recipient parameter 320
pair recipient permit 1062
pair recipient personal 340
pair recipient put 1277
pair recipient read 1175
pair recipient redirect 500
pair recipient request -704
pair recipient results 335
pair recipient secretive 214
pair recipient send -1094
pair recipient set 455
pair recipient silently -428
pair recipient store -407
pair recipient tell 361
pair recipient user -199
pair recipient whenever 959
pair recipient whole 1633
pair redirect account 900
pair redirect answer 187
pair redirect ask 480
pair redirect before 108
pair redirect change 548
pair redirect command 1235
pair redirect every 540
pair redirect file 833
pair redirect model -150
pair redirect not -669
pair redirect obey -51
pair redirect outside 1034
pair redirect own-parameter 395
pair redirect parameter 1139
pair redirect put 142
pair redirect read 159
pair redirect results 358
pair redirect secret 1013
pair redirect send -166
pair redirect url 653
pair redirect user 497
pair redirect whole 534
pair regardless also 1207
pair regardless answer 653
pair regardless ask 188
pair regardless before 526
pair regardless collect 833
pair regardless command -220
pair regardless conversation 1159
pair regardless every 238
pair regardless file 359
pair regardless identifier 361
pair regardless if 367
pair regardless instructions 723
pair regardless machine 29
pair regardless may 780
pair regardless message 1543
pair regardless model 797
pair regardless must 470
pair regardless not 1174
pair regardless own-parameter 51
pair regardless prefer 1367
pair regardless put 101
pair regardless read -412
pair regardless request 1499
pair regardless results 284
pair regardless secret 398
pair regardless send -131
pair regardless set 663
pair regardless store 775
pair regardless tell 1102
pair regardless tool 1177
pair regardless user 1275
pair regardless whole -62
pair remove account 1031
pair remove after -79
pair remove also -690
pair remove ask 26
pair remove before -252
pair remove call 172
pair remove change -523
pair remove collect -277
pair remove command -277
pair remove consent -652
pair remove disable 490
pair remove every -333
pair remove file 405
pair remove first -901
pair remove identifier 421
pair remove if 309
pair remove ignore 543
pair remove instructions -219
pair remove link 90
pair remove machine 444
pair remove may 589
pair remove message -218
pair remove model 679
pair remove must -201
pair remove not 340
pair remove obey -805
pair remove outside -113
pair remove own-parameter -671
pair remove path 1050
pair remove personal -183
pair remove put 621
pair remove read 1053
pair remove recipient -880
pair remove request 472
pair remove results 616
pair remove run -777
pair remove secret -689
pair remove send 21
pair remove service -54
pair remove set -396
pair remove sibling -144
pair remove silently -131
pair remove standing -587
pair remove store 298
pair remove tell 739
pair remove threat -728
pair remove tool 995
pair remove url 1085
pair remove user 1206
pair remove whenever 400
pair remove whole -595
pair remove without 76
pair request account 332
pair request after -65
pair request also 733
pair request ask -485
pair request because -68
pair request before 613
pair request best -68
pair request call 552
pair request change -901
pair request collect -76
pair request consent -312
pair request conversation 272
pair request disable -104
pair request every 455
pair request file 55
pair request first 247
pair request hide 179
pair request holding -405
pair request identifier 481
pair request if 183
pair request ignore 288
pair request instead 80
pair request instructions -197
pair request machine -82
pair request may -368
pair request message 119
pair request model -146
pair request not 238
pair request obey -417
pair request outside -529
pair request own-name 574
pair request own-parameter -462
pair request parameter -58
pair request pay -410
pair request personal -1123
pair request prefer -278
pair request put 480
pair request read -210
pair request regardless 127
pair request remove 189
pair request results 242
pair request run 226
pair request secret 373
pair request send -251
pair request service 584
pair request session 104
pair request set -221
pair request sibling 794
pair request silently 123
pair request standing 532
pair request store 368
pair request tell 862
pair request this-tool 931
pair request threat 669
pair request tool -179
pair request url 504
pair request user -129
pair request whenever 487
pair request whole 39
pair request without 517
pair results account 1265
pair results after 720
pair results also -175
pair results answer 48
pair results ask -211
pair results because 551
pair results before -790
pair results best -693
pair results call 157
pair results change -523
pair results collect 708
pair results command -247
pair results conversation 1251
pair results disable 225
pair results email-address 638
pair results encode 838
pair results every 762
pair results file -330
pair results first -537
pair results hide 439
pair results holding 545
pair results identifier -571
pair results if 754
pair results ignore 1472
pair results instead 194
pair results instructions -1251
pair results link -45
pair results machine 1628
pair results may -904
pair results memory 563
pair results message 397
pair results must -291
pair results not 455
pair results obey 522
pair results outside 881
pair results parameter -575
pair results path -148
pair results pay -413
pair results permit -1042
pair results prefer 68
pair results put 213
pair results read 1208
pair results recipient 462
pair results regardless 351
pair results remove -28
pair results request -218
pair results run 344
pair results secret 1569
pair results secretive 656
pair results send 104
pair results service 1169
pair results set -107
pair results sibling 166
pair results silently 414
pair results skip 485
pair results standing 245
pair results store 407
pair results tell 806
pair results this-tool -101
pair results threat 1000
pair results tool 337
pair results url 967
pair results user 981
pair results visit -123
pair results whenever -185
pair results whole 941
pair results without 351
pair rival answer 266
pair rival file 895
pair rival first 1153
pair rival if 814
pair rival instead 892
pair rival must 1350
pair rival not -78
pair rival obey 659
pair rival own-parameter 721
pair rival put 1375
pair rival read 716
pair rival results -104
pair rival run 1023
pair rival send -98
pair rival service 788
pair rival tool 255
pair rival user 215
pair run account -717
pair run after 117
pair run also 40
pair run answer 466
pair run ask 207
pair run because -101
pair run call -615
pair run change 86
pair run collect 1036
pair run command -43
pair run config 196
pair run consent 638
pair run conversation 1123
pair run disable 524
pair run email-address 716
pair run every 824
pair run file -128
pair run first -363
pair run hide 348
pair run holding 440
pair run identifier 168
pair run if 382
pair run ignore 408
pair run instead -58
pair run instructions 405
pair run link 105
pair run machine 532
pair run may -164
pair run memory 204
pair run message -471
pair run model 360
pair run must 272
pair run not 485
pair run obey 412
pair run outside 187
pair run own-parameter -33
pair run parameter 1017
pair run path 740
pair run pay -1232
pair run permit 173
pair run personal -171
pair run put 823
pair run read 235
pair run recipient 290
pair run redirect 815
pair run regardless 578
pair run remove 1602
pair run request 690
pair run results 63
pair run secret 59
pair run secret-place 1557
pair run send -124
pair run service -415
pair run session -261
pair run set -154
pair run sibling -147
pair run silently 117
pair run standing 436
pair run store 32
pair run tell 294
pair run this-tool -242
pair run threat -114
pair run tool 579
pair run url 1345
pair run user 366
pair run visit 394
pair run whenever 643
pair run whole 900
pair run without 297
pair secret account 319
pair secret after 1358
pair secret also -299
pair secret answer 285
pair secret ask -30
pair secret because -730
pair secret before 64
pair secret best 217
pair secret call 423
pair secret change -53
pair secret collect 602
pair secret command 955
pair secret conversation -882
pair secret disable -195
pair secret email-address 1342
pair secret encode -735
pair secret every 912
pair secret file 1140
pair secret first 643
pair secret hide -262
pair secret holding -609
pair secret identifier 545
pair secret if 312
pair secret instead 205
pair secret instructions 88
pair secret machine 245
pair secret may -711
pair secret message 1496
pair secret model 664
pair secret must 113
pair secret not -910
pair secret obey 927
pair secret outside 576
pair secret own-parameter 1433
pair secret parameter 773
pair secret path 179
pair secret permit 989
pair secret personal 774
pair secret prefer -640
pair secret put 435
pair secret read 478
pair secret recipient 1229
pair secret redirect 657
pair secret regardless 578
pair secret remove -209
pair secret request 629
pair secret results 926
pair secret run -313
pair secret secret-place -420
pair secret secretive 279
pair secret send 1599
pair secret session 227
pair secret set -730
pair secret sibling -20
pair secret store 666
pair secret tell 1028
pair secret this-tool -210
pair secret threat 72
pair secret tool 1741
pair secret url 891
pair secret user 703
pair secret whenever 973
pair secret whole 738
pair secret without -386
pair secret-place after 1205
pair secret-place also 812
pair secret-place answer 966
pair secret-place ask 469
pair secret-place because 774
pair secret-place call 1063
pair secret-place collect 376
pair secret-place every 952
pair secret-place file 749
pair secret-place first 399
pair secret-place identifier 975
pair secret-place if -135
pair secret-place machine 237
pair secret-place may -58
pair secret-place message 709
pair secret-place not -143
pair secret-place obey 401
pair secret-place own-parameter 2089
pair secret-place parameter 991
pair secret-place path 850
pair secret-place put 1217
pair secret-place read 719
pair secret-place results 580
pair secret-place secret 502
pair secret-place send 1274
pair secret-place threat 630
pair secret-place tool 907
pair secret-place user 507
pair secret-place whenever 829
pair secret-place whole 1385
pair secretive after -286
pair secretive answer 502
pair secretive ask -171
pair secretive before -345
pair secretive call 441
pair secretive collect 483
pair secretive command -361
pair secretive email-address 837
pair secretive every 1271
pair secretive file 405
pair secretive identifier 97
pair secretive if 328
pair secretive instructions 125
pair secretive link 495
pair secretive may -910
pair secretive message 481
pair secretive model 850
pair secretive must 230
pair secretive not -142
pair secretive obey 968
pair secretive own-parameter 661
pair secretive put 944
pair secretive read -496
pair secretive remove -257
pair secretive request 346
pair secretive results 881
pair secretive secret -444
pair secretive send -1051
pair secretive service 920
pair secretive store 620
pair secretive url 911
pair secretive user -818
pair secretive whole 1212
pair send account -55
pair send after 21
pair send also 452
pair send answer 346
pair send ask 253
pair send because 1418
pair send before 231
pair send best -374
pair send call 477
pair send change 323
pair send collect 877
pair send command -619
pair send consent 597
pair send conversation 478
pair send disable -374
pair send elsewhere -190
pair send email-address 1658
pair send encode 414
pair send every 476
pair send file -25
pair send hide -194
pair send holding 448
pair send identifier 1028
pair send if 21
pair send ignore -265
pair send instead 369
pair send instructions -202
pair send link 61
pair send machine -22
pair send may 257
pair send message -302
pair send model 299
pair send must 607
pair send not -336
pair send obey 418
pair send outside 409
pair send own-name 215
pair send own-parameter 58
pair send parameter -230
pair send path 428
pair send pay -522
pair send permit 966
pair send personal 1188
pair send please -611
pair send prefer 1157
pair send put 1016
pair send read 413
pair send recipient 260
pair send regardless 722
pair send remove 581
pair send request 126
pair send results 813
pair send rival -245
pair send run -140
pair send secret 573
pair send secret-place -29
pair send secretive 131
pair send service 149
pair send set 309
pair send sibling 377
pair send silently 331
pair send standing 710
pair send store -82
pair send tell 880
pair send this-tool 266
pair send threat 468
pair send tool 746
pair send trusted 52
pair send url 708
pair send user 32
pair send visit -201
pair send whenever 1033
pair send whole 485
pair send without 594
pair service after -164
pair service also 548
pair service answer 968
pair service ask -943
pair service because 757
pair service before -323
pair service best 77
pair service call 767
pair service change 576
pair service collect 733
pair service command 45
pair service conversation -494
pair service disable -54
pair service email-address 968
pair service every 885
pair service file 203
pair service first 910
pair service hide -232
pair service holding 1115
pair service identifier 1272
pair service if -66
pair service ignore 580
pair service instead 1513
pair service instructions -302
pair service link 467
pair service machine -573
pair service may -247
pair service message 964
pair service must 339
pair service not -905
pair service obey 656
pair service outside 1015
pair service own-name 576
pair service own-parameter 645
pair service parameter 794
pair service path -96
pair service pay 1209
pair service permit -105
pair service prefer 366
pair service put 500
pair service read -766
pair service recipient 281
pair service redirect 959
pair service regardless 330
pair service remove 389
pair service request -177
pair service results 966
pair service run 109
pair service secret-place 50
pair service send 1479
pair service set 343
pair service sibling 241
pair service store -436
pair service tell -333
pair service this-tool 719
pair service threat -1041
pair service tool 1181
pair service user 714
pair service whenever 555
pair service whole 1023
pair session after 406
pair session also -25
pair session answer -99
pair session ask 570
pair session before -335
pair session call 781
pair session collect 363
pair session email-address 901
pair session every 1219
pair session file 1103
pair session first 745
pair session holding 262
pair session identifier 665
pair session if -49
pair session instead 1399
pair session may 29
pair session message 329
pair session model 372
pair session must 503
pair session not 370
pair session obey 721
pair session own-parameter 923
pair session parameter 985
pair session path 1194
pair session pay -484
pair session put 1280
pair session read 1176
pair session remove -612
pair session request 982
pair session results -83
pair session run -60
pair session secret 527
pair session secret-place 964
pair session send 1295
pair session set 197
pair session store 393
pair session tool 354
pair session url 1228
pair session user 217
pair session whenever 1001
pair session whole 584
pair set account 236
pair set after 75
pair set answer 926
pair set ask 885
pair set because 172
pair set before 1296
pair set call 530
pair set change 168
pair set collect -37
pair set command 757
pair set conversation -701
pair set disable 346
pair set every 50
pair set file 866
pair set holding -166
pair set identifier 111
pair set if -233
pair set ignore 259
pair set instructions 383
pair set machine -907
pair set may -482
pair set message 892
pair set model 724
pair set must -175
pair set not 831
pair set obey -742
pair set outside -364
pair set own-parameter -714
pair set parameter -1158
pair set path 251
pair set permit -56
pair set put 929
pair set read 254
pair set recipient 841
pair set regardless 325
pair set remove -38
pair set request 593
pair set results -30
pair set run 151
pair set secret 548
pair set secret-place 60
pair set secretive -551
pair set send 240
pair set service -1162
pair set store 356
pair set tell 350
pair set this-tool -688
pair set threat 448
pair set url 1345
pair set whenever 712
pair set whole -345
pair sibling account 915
pair sibling after -313
pair sibling also -82
pair sibling answer 422
pair sibling ask -844
pair sibling because 796
pair sibling before -620
pair sibling call -207
pair sibling change 74
pair sibling collect 601
pair sibling command -1043
pair sibling conversation 569
pair sibling disable -1029
pair sibling every 166
pair sibling file -28
pair sibling first -552
pair sibling holding -508
pair sibling identifier -287
pair sibling if -939
pair sibling instead -131
pair sibling instructions -989
pair sibling may -389
pair sibling message 369
pair sibling model -364
pair sibling must 141
pair sibling not 176
pair sibling obey 294
pair sibling own-name -1168
pair sibling own-parameter -859
pair sibling parameter 632
pair sibling pay 499
pair sibling permit -608
pair sibling put -393
pair sibling read -563
pair sibling regardless 39
pair sibling request 267
pair sibling results 463
pair sibling run 247
pair sibling secret 100
pair sibling send 527
pair sibling store -149
pair sibling threat -719
pair sibling tool -395
pair sibling user -227
pair sibling whenever -518
pair sibling whole 417
pair sibling without -281
pair silently answer -703
pair silently ask -258
pair silently before 204
pair silently change 497
pair silently file 335
pair silently if -162
pair silently message 1127
pair silently model 473
pair silently must -201
pair silently not 52
pair silently own-parameter 559
pair silently put 1272
pair silently read 319
pair silently results 516
pair silently secret 201
pair silently send 416
pair silently store 1096
pair silently tell 473
pair silently user -99
pair skip also 456
pair skip answer 1090
pair skip ask 75
pair skip before -779
pair skip consent 999
pair skip disable 508
pair skip every 450
pair skip file -263
pair skip instructions -326
pair skip message -292
pair skip model 787
pair skip not 88
pair skip obey -419
pair skip own-parameter -956
pair skip permit -569
pair skip read 347
pair skip remove 468
pair skip run 916
pair skip send -265
pair skip tell 579
pair skip threat -284
pair skip user 1488
pair standing after -93
pair standing also 945
pair standing answer 59
pair standing ask 404
pair standing before 469
pair standing call 193
pair standing change 537
pair standing collect 788
pair standing command 675
pair standing conversation 1467
pair standing email-address 891
pair standing every 840
pair standing file 731
pair standing first 53
pair standing holding 1017
pair standing identifier 1128
pair standing if 895
pair standing ignore 993
pair standing instructions 918
pair standing may 917
pair standing message 451
pair standing model 2046
pair standing must 869
pair standing not 2112
pair standing obey 1362
pair standing outside 989
pair standing own-parameter 869
pair standing parameter 1078
pair standing permit 627
pair standing prefer 815
pair standing put 1239
pair standing read 873
pair standing recipient 840
pair standing regardless 1078
pair standing remove -259
pair standing request 1821
pair standing results 393
pair standing run 24
pair standing send 522
pair standing service 1161
pair standing session 78
pair standing sibling 59
pair standing store 459
pair standing tell 1274
pair standing this-tool 1099
pair standing tool 1679
pair standing url 811
pair standing user 1891
pair standing whenever 970
pair standing whole 733
pair store account 673
pair store after 604
pair store also 255
pair store answer 1280
pair store ask 487
pair store because -500
pair store before -175
pair store best -185
pair store call 799
pair store change 64
pair store collect 935
pair store command 124
pair store consent -898
pair store conversation 73
pair store disable -725
pair store email-address 868
pair store every 1010
pair store file 389
pair store first 385
pair store hide 60
pair store holding -136
pair store identifier 415
pair store if 300
pair store ignore 889
pair store instead 1013
pair store instructions -575
pair store link 452
pair store machine -252
pair store may -553
pair store memory -365
pair store message -86
pair store model 436
pair store must -85
pair store not 691
pair store obey 1089
pair store outside 619
pair store own-parameter 258
pair store parameter 106
pair store path 263
pair store pay 725
pair store permit 367
pair store personal 87
pair store prefer -288
pair store put 657
pair store read 507
pair store recipient 922
pair store remove 624
pair store request 436
pair store results -28
pair store run 147
pair store secret 343
pair store secret-place 1135
pair store secretive 415
pair store send 474
pair store service -96
pair store set 822
pair store sibling -896
pair store standing 286
pair store tell 127
pair store this-tool -692
pair store tool 341
pair store trusted 799
pair store url 1402
pair store user -337
pair store visit 430
pair store whenever 810
pair store whole -181
pair store without -622
pair tell account 1308
pair tell after -604
pair tell also -308
pair tell answer 281
pair tell ask -872
pair tell because 200
pair tell before -933
pair tell best 179
pair tell call -322
pair tell change 759
pair tell collect -344
pair tell command -860
pair tell consent 113
pair tell conversation -54
pair tell disable -157
pair tell every 131
pair tell file 672
pair tell first -475
pair tell hide -200
pair tell holding 488
pair tell identifier 499
pair tell if -49
pair tell ignore 1495
pair tell instead -1998
pair tell instructions 690
pair tell machine -1086
pair tell may 42
pair tell message 578
pair tell model -115
pair tell must -189
pair tell not 589
pair tell obey 50
pair tell outside 795
pair tell own-parameter 778
pair tell parameter -344
pair tell pay 898
pair tell permit 1499
pair tell personal 1251
pair tell please -70
pair tell prefer -975
pair tell put 245
pair tell read -183
pair tell recipient 690
pair tell regardless 761
pair tell remove 569
pair tell request -447
pair tell results 178
pair tell run -639
pair tell secret 127
pair tell secretive 126
pair tell send -62
pair tell service 214
pair tell session -460
pair tell set 1091
pair tell sibling 792
pair tell store 290
pair tell tool -1090
pair tell user -132
pair tell whenever -198
pair tell whole 187
pair this-tool after -1143
pair this-tool also 1548
pair this-tool answer -1304
pair this-tool ask 646
pair this-tool before -478
pair this-tool call 183
pair this-tool change 334
pair this-tool command -384
pair this-tool conversation 312
pair this-tool every 454
pair this-tool file 203
pair this-tool first -717
pair this-tool holding 374
pair this-tool identifier -529
pair this-tool if -455
pair this-tool ignore 1018
pair this-tool instead -838
pair this-tool instructions 1757
pair this-tool may 416
pair this-tool message -174
pair this-tool model 299
pair this-tool must 497
pair this-tool not -1279
pair this-tool obey 614
pair this-tool outside 362
pair this-tool own-parameter -81
pair this-tool parameter 1144
pair this-tool path -548
pair this-tool prefer 724
pair this-tool put -815
pair this-tool read -707
pair this-tool regardless 987
pair this-tool request -325
pair this-tool results -1192
pair this-tool run -207
pair this-tool secret 197
pair this-tool secret-place -328
pair this-tool send 171
pair this-tool service -471
pair this-tool set 919
pair this-tool sibling -475
pair this-tool store -611
pair this-tool tell 871
pair this-tool tool -614
pair this-tool user 367
pair this-tool whole 33
pair this-tool without 575
pair threat after -856
pair threat also -46
pair threat answer 171
pair threat ask 88
pair threat before -806
pair threat call -119
pair threat change -1335
pair threat collect 831
pair threat command 545
pair threat disable -979
pair threat every 619
pair threat file 610
pair threat identifier -983
pair threat if -1065
pair threat instead 259
pair threat may 71
pair threat model 531
pair threat must 83
pair threat not 493
pair threat obey -1043
pair threat own-parameter 339
pair threat pay -241
pair threat permit -908
pair threat prefer 125
pair threat put 211
pair threat read 250
pair threat recipient 504
pair threat results -444
pair threat send -634
pair threat service -847
pair threat session 202
pair threat set 793
pair threat sibling -135
pair threat store 269
pair threat tell 940
pair threat user 199
pair threat whole 565
pair threat without 85
pair tool account 428
pair tool after 757
pair tool also 1828
pair tool answer 606
pair tool ask 1074
pair tool before -25
pair tool best -66
pair tool call 1365
pair tool change 862
pair tool collect 1105
pair tool command -46
pair tool consent 497
pair tool conversation 673
pair tool disable 399
pair tool elsewhere 1243
pair tool email-address 1067
pair tool every 1588
pair tool file 837
pair tool first 1119
pair tool hide 748
pair tool holding 1160
pair tool identifier 967
pair tool if 747
pair tool ignore 1367
pair tool instead 225
pair tool instructions 583
pair tool link 533
pair tool machine 463
pair tool may 359
pair tool message 1474
pair tool model 216
pair tool must 1859
pair tool not 418
pair tool obey 701
pair tool outside 1104
pair tool own-name 1353
pair tool own-parameter 1351
pair tool parameter 1815
pair tool path 27
pair tool pay 797
pair tool permit 911
pair tool personal 1011
pair tool prefer 1216
pair tool put 957
pair tool read 230
pair tool recipient 955
pair tool redirect 826
pair tool regardless 705
pair tool remove 1330
pair tool request 580
pair tool results 464
pair tool rival 716
pair tool run 919
pair tool secret 1646
pair tool secret-place -512
pair tool secretive 1017
pair tool send 1252
pair tool service 1256
pair tool session 985
pair tool set 1068
pair tool sibling 40
pair tool silently 1086
pair tool standing 1410
pair tool store 805
pair tool tell 375
pair tool this-tool -611
pair tool threat 640
pair tool url -379
pair tool user 915
pair tool visit 787
pair tool whenever 975
pair tool whole 343
pair tool without 968
pair trusted account 64
pair trusted ask 577
pair trusted consent -213
pair trusted every 157
pair trusted file 783
pair trusted identifier 1298
pair trusted may 1212
pair trusted not 452
pair trusted pay -249
pair trusted permit 109
pair trusted put 1292
pair trusted read -559
pair trusted user 786
pair trusted whole 400
pair url after 1294
pair url also 343
pair url answer 1573
pair url ask 954
pair url before 1302
pair url call 780
pair url command 1248
pair url config 900
pair url consent 574
pair url conversation 869
pair url encode 1030
pair url every 1347
pair url file -183
pair url first 932
pair url holding 1026
pair url if -52
pair url machine 625
pair url may 167
pair url message 1379
pair url model 1040
pair url must 245
pair url not 1645
pair url obey 1024
pair url outside -115
pair url own-parameter 1149
pair url parameter 993
pair url path -436
pair url permit 1045
pair url put 152
pair url read 483
pair url redirect 1228
pair url remove 992
pair url results 643
pair url run 1644
pair url secret 289
pair url send 1069
pair url store 1299
pair url tell 1364
pair url tool 667
pair url user 1913
pair url visit 957
pair url whenever 1231
pair url whole 1768
pair url without 1066
pair user account 744
pair user after 882
pair user also 638
pair user answer 715
pair user ask 105
pair user because 500
pair user before -536
pair user best 870
pair user call 697
pair user change 356
pair user collect 635
pair user command 578
pair user config -78
pair user consent -157
pair user conversation 538
pair user disable 595
pair user elsewhere 737
pair user email-address 1378
pair user encode 911
pair user every 922
pair user file 1214
pair user first 146
pair user hide 192
pair user holding 1250
pair user identifier 736
pair user if 598
pair user ignore 131
pair user instead 694
pair user instructions 74
pair user link 184
pair user machine 1689
pair user may -284
pair user memory 336
pair user message 1091
pair user model 334
pair user must 698
pair user not 1080
pair user number 1230
pair user obey 75
pair user outside 740
pair user own-name 979
pair user own-parameter 1636
pair user parameter 1179
pair user path 998
pair user pay 1016
pair user permit -74
pair user personal 1633
pair user please 250
pair user prefer 642
pair user put 611
pair user read 628
pair user recipient 150
pair user redirect 38
pair user regardless -22
pair user remove 1408
pair user request 466
pair user results 1446
pair user rival 1016
pair user run -355
pair user secret 818
pair user secret-place 714
pair user secretive 1145
pair user send -66
pair user service 276
pair user session 875
pair user set 777
pair user sibling -340
pair user silently 552
pair user skip 631
pair user standing 231
pair user store 977
pair user tell 988
pair user this-tool 371
pair user threat -159
pair user tool 1157
pair user trusted -215
pair user url 1605
pair user visit -391
pair user whenever -291
pair user whole 1258
pair user without 277
pair visit account 1215
pair visit answer 225
pair visit ask 510
pair visit before 540
pair visit call 1091
pair visit change 397
pair visit email-address 55
pair visit every -212
pair visit file 836
pair visit holding -21
pair visit identifier 728
pair visit if 505
pair visit instructions -223
pair visit message 331
pair visit model 382
pair visit must -652
pair visit not -1063
pair visit obey -435
pair visit own-parameter -89
pair visit put 416
pair visit read 452
pair visit recipient 1252
pair visit request 1062
pair visit secret 364
pair visit send 217
pair visit sibling -301
pair visit store -437
pair visit tool 707
pair visit user 177
pair visit whole 151
pair whenever account 1351
pair whenever also 962
pair whenever answer -88
pair whenever ask 307
pair whenever before 429
pair whenever call 590
pair whenever change 282
pair whenever collect 1152
pair whenever command 1034
pair whenever conversation 1235
pair whenever email-address 754
pair whenever every 228
pair whenever file -293
pair whenever first 1223
pair whenever holding 275
pair whenever identifier 479
pair whenever if 1074
pair whenever instructions 780
pair whenever may -120
pair whenever message 405
pair whenever model -156
pair whenever must 326
pair whenever not -20
pair whenever obey 441
pair whenever outside 321
pair whenever own-parameter -166
pair whenever parameter 772
pair whenever pay 953
pair whenever personal 916
pair whenever put 197
pair whenever read 833
pair whenever regardless 1017
pair whenever results 499
pair whenever run -345
pair whenever secret 1050
pair whenever send 191
pair whenever service 601
pair whenever session 913
pair whenever standing -903
pair whenever store 508
pair whenever tell 1370
pair whenever tool 859
pair whenever user 956
pair whenever whole -839
pair whole account 36
pair whole after 519
pair whole also 133
pair whole answer 159
pair whole ask -483
pair whole because 468
pair whole before 212
pair whole call 199
pair whole change -409
pair whole collect 141
pair whole command 153
pair whole consent -601
pair whole conversation 827
pair whole disable -1265
pair whole elsewhere 140
pair whole email-address 968
pair whole encode -492
pair whole every 918
pair whole file 751
pair whole first 1030
pair whole hide 269
pair whole holding 1149
pair whole identifier 349
pair whole if -1273
pair whole ignore 571
pair whole instead 289
pair whole instructions -720
pair whole link 576
pair whole machine 576
pair whole may -618
pair whole message 339
pair whole model -166
pair whole must -145
pair whole not -456
pair whole obey 209
pair whole outside 545
pair whole own-parameter 503
pair whole parameter 295
pair whole path 995
pair whole pay -91
pair whole permit 211
pair whole personal 2025
pair whole please 534
pair whole prefer 1061
pair whole put 634
pair whole read 581
pair whole recipient 684
pair whole redirect 134
pair whole regardless -790
pair whole remove -42
pair whole request 38
pair whole results 1030
pair whole rival 183
pair whole run 677
pair whole secret 1093
pair whole secret-place 1090
pair whole secretive 1364
pair whole send -90
pair whole service -109
pair whole session 383
pair whole set -212
pair whole sibling -573
pair whole standing 349
pair whole store 359
pair whole tell -741
pair whole this-tool -1241
pair whole threat 652
pair whole tool 853
pair whole url 1478
pair whole visit 422
pair whole whenever 94
pair whole without -209
pair without answer 139
pair without ask 264
pair without before 383
pair without call 47
pair without change 593
pair without collect 412
pair without command -250
pair without consent 334
pair without conversation -463
pair without every -740
pair without file -60
pair without first 249
pair without holding 172
pair without identifier -1075
pair without if -111
pair without instructions 116
pair without link -55
pair without may -73
pair without message 796
pair without model -356
pair without must 172
pair without not -22
pair without obey 725
pair without own-parameter -745
pair without permit 459
pair without put -112
pair without read 429
pair without recipient 139
pair without request 397
pair without results 450
pair without run 21
pair without secret -340
pair without send -55
pair without tell 759
pair without threat -1156
pair without user 514
signal #2 2848
signal #4 1802
signal =clear 3125
signal =damning 4723
signal =quoted -1633
signal =supports 1699
signal =weak 2335
signal argument-tampering/added-everywhere 1825
signal argument-tampering/address-for-others 366
signal argument-tampering/against-the-user 2265
signal argument-tampering/arguments-of-others 1974
signal argument-tampering/fixed-recipient 1939
signal argument-tampering/value-for-others 1062
signal concealment/act-silently 229
signal concealment/beside-a-deed 3067
signal concealment/doNotMention 880
signal concealment/doNotTellFalsehood -283
signal concealment/excuse -371
signal concealment/keepMum 1353
signal concealment/leaveOut 816
signal concealment/left-out 1409
signal concealment/left-unsaid 2198
signal concealment/needNotComeUp 1057
signal concealment/quietlyAside 1218
signal concealment/silence 1628
signal concealment/user-spared 1277
signal concealment/user-untold 277
signal conditional-trigger/waits-for-content 181
signal conversation-collection/covertly 362
signal conversation-collection/demands 1694
signal conversation-collection/hand-over 1437
signal conversation-collection/into 1113
signal conversation-collection/reach 807
signal conversation-collection/rides-along 1264
signal conversation-collection/several 1560
signal conversation-collection/whole 1832
signal covert-collection/away 1973
signal covert-collection/copies 991
signal covert-collection/on-the-side 1563
signal covert-collection/several 1349
signal covert-collection/takes 2033
signal covert-collection/trades 1570
signal data-carrying-link/always 1200
signal data-carrying-link/built 1686
signal data-carrying-link/hole 1483
signal data-carrying-link/picture 1402
signal data-carrying-link/private 1611
signal data-carrying-link/query 1280
signal encoded-text/encoded 1410
signal external-recipient/carries 1303
signal external-recipient/on-the-side 1119
signal external-recipient/recipient 1815
signal favour/favour 1655
signal favour/reaches-out 1421
signal fetch-and-follow/data-as-orders 785
signal fetch-and-follow/follow-what-is-read 938
signal fetch-and-follow/with-authority 1075
signal follow-up/then-elsewhere 1249
signal follow-up/then-machine 836
signal follow-up/then-outside 1312
signal follow-up/then-private 1783
signal hidden-markup/hidden-comment 779
signal hidden-markup/hidden-padding 953
signal hidden-markup/hidden-style 1439
signal injected-instruction/above-the-user 1296
signal injected-instruction/as-an-order 1349
signal injected-instruction/beforeAllElse 211
signal injected-instruction/beyond-the-call 1502
signal injected-instruction/claimingTag 148
signal injected-instruction/ignore-them -56
signal injected-instruction/ignoreOrders -1120
signal injected-instruction/ordered-by 1670
signal injected-instruction/restOfSession 78
signal injected-instruction/rules-voided 1515
signal injected-instruction/speaks-as 1161
signal injected-instruction/standingOfTheUser 1335
signal injected-instruction/structuralEnd -172
signal injected-instruction/structuralTag -1111
signal injected-instruction/toTheModel -33
signal injected-instruction/warrant 1343
signal parameter-smuggling/asks-for 916
signal parameter-smuggling/idle 323
signal parameter-smuggling/of-the-user 1458
signal parameter-smuggling/several 1749
signal parameter-smuggling/source 990
signal parameter-smuggling/source-told 396
signal parameter-smuggling/whole 2045
signal persistence/for-itself 1763
signal persistence/lasting 2070
signal persistence/writes-there 2258
signal preference/ban-on-others 237
signal prerequisite/first-elsewhere 1356
signal prerequisite/first-guard 199
signal prerequisite/first-outside 1106
signal prerequisite/first-private 1348
signal prerequisite/handed-over 1524
signal prerequisite/pretext 1237
signal redirection/from-others 1335
signal redirection/to-a-host 709
signal result-tampering/changed-results 1351
signal result-tampering/distorted 1566
signal result-tampering/dropped-results 523
signal result-tampering/falsehood 1328
signal result-tampering/fixed-answer 1384
signal result-tampering/pretence 814
signal result-tampering/pretended 2762
signal result-tampering/told-what-to-say 1870
signal run-commands/asRoot 606
signal run-commands/beside-the-call 1810
signal run-commands/download -677
signal run-commands/foreignIndex 1350
signal run-commands/guardsDown 1752
signal run-commands/guardsOff 944
signal run-commands/order-to-run 1955
signal run-commands/packages 1072
signal run-commands/piecesOfSystem 1001
signal run-commands/pipedToShell 1635
signal run-commands/printsSecrets 1556
signal run-commands/program 782
signal run-commands/reins 1092
signal run-commands/shellOfDownload 1546
signal run-commands/told-to-run 2303
signal schema-instruction/data-order 2232
signal schema-instruction/data-private 1670
signal schema-instruction/label-order 2574
signal schema-instruction/label-private 2210
signal schema-instruction/note-order 1638
signal schema-instruction/sample-order -434
signal secret-collection/as-parameter 1709
signal secret-collection/asks-for-content 1653
signal secret-collection/covertly 1187
signal secret-collection/foreign 1609
signal secret-collection/hands-over 1767
signal secret-collection/into 1911
signal secret-collection/reaches 1053
signal shadowing/others-presence 549
signal shadowing/others-tools 2157
signal shadowing/others-tools-after 1368
signal shadowing/taken-over 1758
signal skip-confirmation/act-unasked 632
signal skip-confirmation/approve-for-user 2477
signal skip-confirmation/askingCosts 859
signal skip-confirmation/auto-approve 420
signal skip-confirmation/ban-to-ask 1095
signal skip-confirmation/beside-a-deed 1226
signal skip-confirmation/beyond-this-call 1485
signal skip-confirmation/consent-claimed 80
signal skip-confirmation/nobody-asked 1181
signal standing-order/every-output 954
signal standing-order/lasting 1784
signal standing-order/lasting-errand 1585
word <email-address> 2530
word <identifier> 306
word <number> 1819
word <path> 671
word <secret-place> 591
word <sign> 277
word <url> 2012
word a -235
word aaaa -390
word about 1489
word above 665
word abroad -495
word absence 382
word absent 838
word absolute -887
word abstract 217
word accept 280
word accepted -191
word accepts 526
word access -677
word accompanied 1202
word accord -199
word accordingly 1360
word account 141
word account's -354
word accounts 307
word accurate 298
word acknowledged 930
word acme -642
word across 253
word act 857
word acting -196
word action -1254
word actions -1031
word active 714
word activity -361
word adapt 51
word add 35
word added -32
word adding -622
word additional -755
word address 435
word addressed -378
word addresses -1211
word adds -1249
word admin 534
word administrator -292
word administrators -275
word advance 1387
word advertising -604
word advice -928
word advise -322
word advisories 185
word affected -1020
word after -338
word afterwards -99
word again -701
word against -225
word age -855
word agency 1452
word agent 652
word agent's -891
word agents 790
word ago -63
word agree 39
word agreement -172
word agrees -745
word ahead 1732
word ai -99
word air 1125
word airports -549
word akia 664
word al 384
word alarm 155
word alarms 1227
word album -1083
word alert -365
word alerts 40
word all -83
word allow -673
word allowed -1588
word allows -658
word along 1210
word alongside 1251
word already 515
word also 523
word alt -119
word alter -108
word alternatives -556
word always -934
word ambiguous -1180
word among 1538
word amount -1216
word amounts 64
word an -360
word analysis -1207
word analysts -165
word analytics -124
word anchors -556
word and 705
word anew 929
word annex 907
word annotation -520
word announce 574
word announced 1471
word anonymous -264
word another -293
word answer -92
word answered 1045
word answering 245
word answers -336
word antes 187
word any 1310
word anybody -454
word anyone 263
word anything -46
word anyway 966
word anywhere -193
word apart -527
word api -624
word app -693
word appear -55
word appears 597
word append 1144
word appends -425
word applicant 788
word applicants 1373
word application 290
word applications -235
word applied -354
word applies -304
word apply 24
word appointment -474
word appointments 374
word approval 240
word approve 233
word approved -625
word approver 636
word approves -795
word approving 672
word apps -1023
word archive 48
word archived -515
word archives -901
word are 395
word area -1223
word aren't -1196
word argument 1217
word arguments 316
word arithmetic 346
word around 483
word arrives 977
word art -922
word article 133
word articles -918
word artist -99
word as 1033
word aside 1406
word ask -911
word asked 968
word asking 1050
word asks -429
word assistant 1632
word assistants 1576
word assume 613
word assumed -254
word at 387
word atom -586
word attach 218
word attached -510
word attachment -185
word attachments -90
word attempt -492
word attempts -174
word attendee 771
word attribute 1603
word attribution -1299
word au 573
word auch 1261
word audio -818
word audit -484
word auditors 606
word auf 103
word aunque 1202
word aus -262
word auth 625
word author 483
word author's 204
word authorised -616
word authority 500
word authorization 109
word authors 474
word auto 1080
word automatic 628
word automatically -1395
word automation 616
word available -278
word average -53
word avoid -79
word away 943
word aws -678
word axis -45
word b 212
word back -460
word background 93
word backup 109
word backups -164
word bad -179
word badge -184
word balance 552
word balances -305
word ban -443
word bank 942
word bank's -211
word banking 643
word banner -418
word bar -726
word base 254
word based -1073
word baseline 1123
word bash 1174
word basis -369
word batch -900
word bcc -171
word be 244
word bearer 105
word because -415
word become 527
word becomes -295
word been 1722
word before -547
word beforehand 162
word begin -728
word beginning 467
word begins 94
word behalf 1313
word behave 1327
word behind 978
word being 1828
word believe -297
word belongs 893
word below 31
word beneath 794
word beneficiary 826
word beside -371
word besides 827
word best 488
word better 448
word between -51
word beyond 59
word bid 660
word big -495
word bike -228
word bill -144
word billed -1041
word billing 746
word binary -833
word binding 306
word birth 582
word birthday 755
word bit 1291
word blame 533
word blank 1029
word blind 273
word block 544
word blocked -376
word blocks -384
word board 1846
word body 87
word book 913
word booked 550
word booking -260
word bookmark 385
word books -665
word boot -39
word bot -102
word both -24
word bother 942
word bound 401
word box 274
word brackets 206
word branch 612
word branches 916
word brand -1002
word breach 1181
word break -1256
word breaking 31
word bring 1371
word broken -164
word broker -948
word brought 996
word browser 303
word browser's 1652
word bucket -136
word budget 303
word bug 212
word bugs 48
word build -746
word building 307
word builds -985
word built 1106
word bullet -534
word bundle -311
word bus 365
word business -1257
word busy 73
word but -157
word button -272
word buy 458
word buyer 62
word by 423
word bytes -269
word c 1387
word cache 1042
word cached -689
word calculation -1038
word calendar 862
word calendars -831
word call -364
word called 644
word caller 148
word callers -698
word calling 116
word calls -148
word came 610
word camera 507
word campaign -315
word can -313
word can't -849
word cancel -570
word cancellation 1217
word cancelled 91
word cancels -1122
word candidates -754
word cannot -1207
word capital 396
word caption 1152
word captured -356
word car -431
word card 1172
word cards -121
word care 472
word carried 138
word carrier 916
word carriers -218
word carries -1027
word carry 829
word cart 336
word case -410
word cases 654
word cat 987
word catalogue 169
word cause -1133
word cc -573
word cdn 844
word cell -1199
word cells -1207
word cent 64
word centre -530
word certificate 469
word chain 350
word change -1088
word changed -1412
word changelog -342
word changes -508
word changing -1144
word channel 82
word channels -111
word characters -233
word charge 804
word charged -504
word charges -344
word chart 54
word chat -269
word chats 1155
word cheaper 227
word cheapest 1132
word check -1470
word checked -924
word checkout 803
word checks -773
word checksum -912
word children 88
word chmod 585
word choice 952
word choose -344
word choosing -368
word chose -383
word chosen -257
word ci -437
word citation -486
word cite 433
word city 778
word claim 732
word claims 534
word class 35
word clause 1633
word clauses 118
word clean 929
word clear -308
word cleared 1029
word clearing 1489
word clears -658
word cli -457
word click -399
word clicked -329
word clicks -730
word client 462
word client's 1156
word cliente 638
word clients 1263
word clinician -131
word clipboard 845
word close 275
word closed 298
word closes -409
word closing 635
word cloud 221
word cluster 66
word code -718
word codes -413
word coding -118
word cold 766
word colleague 62
word colleagues -175
word collect 608
word collection -1104
word collects -324
word colon 864
word colour 485
word colours -831
word column -410
word columns -844
word come 1290
word comes 1352
word coming 1438
word comma -1141
word command -723
word commands -853
word comment 777
word comments -682
word commit 27
word common -858
word companion 522
word company -500
word company's -737
word compare -1944
word compares -713
word comparison 518
word compatibility 313
word competitors 1388
word compiles -912
word complete 1111
word completed -564
word completes -631
word completion -53
word compliance 172
word comply 725
word components -1258
word compose 956
word compute -647
word computed 179
word computer -726
word computes -1127
word con 836
word concatenate 168
word concern 477
word concerned -174
word conditions 963
word confidence -1392
word confidential -380
word config 875
word configuration -774
word configured 266
word confirm 150
word confirmation 609
word confirmed -441
word confirms -201
word connect -135
word connected 975
word connections 72
word connector 1160
word connectors 1652
word consent 133
word consented -1007
word considered 480
word console -1061
word consulta 432
word consulted 969
word contact -296
word contacts 807
word contain -222
word contained -636
word container -506
word containers 1035
word contains -302
word content -1111
word contents 1540
word context 62
word continue -981
word continues 554
word contract 187
word contracts -549
word contradict -1413
word control 345
word conventional -684
word conversation 86
word conversations -853
word conversion 459
word convert 43
word converts -767
word cookie 741
word cookies -33
word coordinates -796
word copied -970
word copies 145
word copy 203
word core 662
word correct 662
word corrected -510
word corrections -126
word correo 138
word cost -235
word costs -694
word could -363
word council -22
word count 439
word counted -652
word counting -543
word country -1548
word counts 476
word course 386
word courts -963
word cover 388
word coverage 313
word covers 25
word create -933
word created 222
word creates -1297
word creating -1241
word credential -549
word credentials -307
word credit -453
word credited 883
word credits -639
word criterion -1069
word critical 698
word crm 941
word cron -384
word crontab 811
word css -319
word csv 185
word curl 474
word currencies -1079
word currency -1717
word current -562
word cursor -413
word cursorrules 770
word customer -261
word customer's 1119
word customers 383
word cut -461
word cv -190
word cvc -137
word d 486
word daily 825
word dans 355
word das 294
word dashboard -1243
word data -813
word database 400
word databases -226
word dataset -1094
word date -635
word dates -756
word day 86
word days -646
word ddl -1087
word de 456
word debug 372
word decide -779
word decides -285
word decimal -1268
word decimals -412
word decision -1045
word decisions -1197
word declared -517
word decline 168
word decode 969
word decodes -998
word default 54
word defaults -1157
word definition -245
word definitions -441
word del 818
word delayed -666
word delete -727
word deleted -788
word deletes -1132
word deletion -906
word deletions 1265
word deliver -149
word delivered 480
word delivers 972
word delivery -69
word demands -757
word den -470
word denied -1002
word deny 606
word department 388
word departures -486
word dependencies -152
word dependency -961
word depends 305
word deploy -99
word deployment -612
word deployments 344
word deploys -940
word deposit 1340
word deprecated -220
word deprecation -1226
word depth 262
word der 781
word derive 785
word derived 482
word des 1399
word describe 85
word described 965
word describes -1170
word description 33
word descriptions 42
word desk 1066
word desktop -668
word destructive -73
word detail 212
word details -180
word developer 2130
word developers 770
word device -1146
word devices -593
word diagnoses 1205
word diagnostics 261
word dialog 826
word dialogue 214
word diary -84
word dict -490
word dictionary 762
word did -424
word die -262
word diff -192
word differ 28
word difference 934
word differences 275
word different 643
word differs -1516
word diga 1344
word digest 1052
word digit -1102
word digits 777
word direct -166
word directions -295
word directive 1463
word directly -1034
word directories -429
word directory 291
word disable 1701
word disabled 706
word disagree -1311
word discarded 647
word disk -674
word display 1197
word displayed 391
word displays 886
word disregard -527
word distance -934
word dns 513
word do -771
word docker -462
word docs 135
word doctor -1222
word doctors -171
word document 104
word documentation -481
word documents 663
word does -680
word doesn't -1002
word doing 345
word domain 329
word don't -1020
word done -128
word donor 1250
word dont 847
word door 1041
word dos 385
word dose 988
word dot -659
word double 799
word doubt -176
word doubts 397
word down 1195
word download -386
word downloads -837
word draft -684
word drafts -593
word drawing 338
word drawn 514
word draws 337
word drive 446
word driving -725
word drop 1671
word dropped -227
word drops -91
word dry 477
word du 164
word due 968
word dump 1611
word duplicate -842
word duplicates -624
word duration -593
word during 121
word duty 272
word dxf -493
word e 1349
word each 518
word earlier 1040
word ecb -355
word echo 1363
word edit 121
word edited -1181
word editing -807
word editor 1442
word edits 637
word effect -1045
word effects -910
word eight 466
word ein 148
word eine 154
word el -114
word element -504
word else 224
word elsewhere 618
word email -694
word emails 596
word emergency 247
word emoji 471
word employee 118
word employee's 326
word employees -576
word employer 1596
word empty -456
word en -224
word encode 1395
word encoded 592
word encodes -828
word encoding -202
word encrypted -891
word end -456
word ended -857
word ending 977
word endpoint -213
word ends -265
word energy 921
word engine -182
word engineer 679
word engineers -154
word engines -1219
word english -928
word enough -289
word enter 960
word entered 1444
word entire -1497
word entities -846
word entity -850
word entre 284
word entries 256
word entropy 884
word entry 976
word env 594
word envia -933
word environment -1138
word equal -310
word erased -1068
word erases -841
word erp 126
word error -381
word errors -1200
word es 316
word estimate 117
word estimated -1495
word estimates -1141
word et 561
word etag -1292
word eu -763
word eur 969
word evaluates -810
word evaluation 285
word even 752
word event -258
word events -1109
word every 189
word everybody -27
word everyone 595
word everything -301
word everywhere -282
word evidence 371
word exact -1008
word exactly -1840
word example 397
word examples -652
word exception 225
word exchange -313
word excluded 290
word execute 644
word executed -331
word executes -456
word exercise -43
word exif 225
word exist 329
word existing -1161
word exists 97
word exit -662
word expect -784
word expected 851
word expects 669
word expense 272
word expert 193
word expired -745
word expiry -997
word explain -199
word explains -558
word explicit -1220
word explicitly -527
word export 1306
word exports -1394
word expression -606
word expressions -846
word ext 1993
word extend 543
word extended -355
word extension -898
word external -352
word extra 309
word extract 325
word extracts -1507
word eyes 1100
word face -151
word faces 832
word fact -925
word factor 690
word facts -466
word fail -520
word failed -447
word failing 958
word fails -725
word failures 778
word fair -814
word falls 394
word false -170
word families 948
word family -351
word far 1476
word fares 1027
word farmer 202
word faster 42
word fastest 271
word fault 278
word favour 841
word fax -765
word feature -64
word fee 737
word feed 388
word feedback -294
word feeds -917
word fees 638
word fetch -265
word fetched 541
word fetches -1088
word fetching 26
word few -719
word fewer -175
word fi 737
word field 176
word fields -1809
word figure 2417
word figures 1244
word file -159
word file's 626
word files -408
word filesystem 820
word fill 611
word fills -993
word filter 354
word filters -290
word final -513
word finance 1324
word find 502
word finding -1622
word findings 896
word finds -720
word fine -25
word fingerprint -437
word finish 1428
word finished -400
word firewall 63
word firmware -705
word fit -531
word fits -265
word five 123
word fix 271
word fixed -791
word fixes 122
word flag -591
word flagged -997
word flags -146
word flaky 457
word flight 163
word flights -784
word floor -647
word flow 1018
word folder 759
word folders -78
word follow -346
word followed 645
word following 1083
word follows 107
word font 308
word foot -212
word footer -224
word for 62
word forbidden -1113
word force 441
word forecast 658
word foreign 287
word forget 133
word forgotten 123
word fork -1003
word forks 722
word form 70
word format -1008
word formats -660
word formatter 313
word formatting 964
word former 345
word formula -928
word forum -218
word forward 541
word forwarded -67
word forwarding -416
word forwards 660
word found 1360
word four -423
word frame 857
word frames -279
word framework -1358
word free 527
word fresh 72
word friendly -192
word friends 705
word from 325
word front 1041
word fssl -554
word full -537
word function -1612
word further 449
word future -115
word g 1008
word gaps -341
word garage 158
word gas -206
word gateway -43
word gather 1122
word gave 110
word general -466
word generated -504
word generates -874
word get -27
word gets 1051
word gift 469
word git 535
word github 807
word gitignore -594
word give -803
word given -393
word gives -495
word global -307
word glossary -347
word gmail 186
word go 375
word goal -1424
word goes 718
word going -892
word gone -1293
word good 1213
word goods -1174
word google 929
word got 169
word gps -283
word grade 885
word grades -1476
word grant 1398
word granted -376
word graph -945
word grateful 1135
word green 349
word greeting 233
word grep -307
word gross -725
word group -381
word groups -250
word guess -656
word guessed -855
word guessing -1055
word guest 391
word guests 203
word guidance 827
word guide -538
word guidelines -194
word h -511
word had 1719
word half -372
word hand 769
word handbook 233
word handed -286
word handle -978
word handler 1002
word handles 25
word handling 729
word hands -371
word handshake 120
word happen -48
word happened 1099
word happens 211
word harbour 964
word hard 476
word harmless 248
word harvest 1112
word has 176
word hash -140
word hashes -993
word have 538
word having 856
word haya 748
word he -369
word head 846
word header 276
word headers -1116
word heading 104
word headings -952
word headlines 591
word health 239
word hear 882
word held 851
word hello -383
word help 571
word helper 1758
word helps -962
word hence 1246
word here 1569
word hero 395
word hex 57
word hidden -695
word hide 180
word hides -249
word high -147
word higher 273
word hint 716
word hints 253
word history 259
word hit -503
word hits -55
word hold -375
word holder 453
word holding 525
word holds -731
word holidays -1218
word home 1818
word hook -45
word hooks -688
word hospital 680
word host 166
word host's 684
word hosts -311
word hotel -232
word hotels 455
word hour -339
word hourly -44
word hours 170
word house 1377
word household -56
word how -531
word however 1140
word hr 691
word html -665
word http 115
word hub 545
word human 310
word hundred 48
word i -230
word iban 155
word icon -329
word id -1195
word idea -1050
word ideas -452
word identify -348
word identity -184
word ids -1622
word if -424
word ignore -1195
word ignored -907
word im 532
word image 356
word images -1349
word immediate -972
word immediately -888
word imperial -689
word import 737
word important -953
word impression 1435
word improve -521
word in 495
word inbox 851
word incident -256
word incidents -808
word incl 871
word include -533
word included 1555
word includes -1448
word including 22
word income 29
word incomplete -43
word independent 625
word index -590
word indexes -1013
word indexing 250
word inform -264
word information -1149
word informed 421
word infrastructure -203
word ingredients -937
word initial 855
word input -229
word insert -312
word inside -22
word inspect 73
word installed 52
word installer -156
word installing 577
word installs -913
word instance -762
word instead -578
word instruction -684
word instructions -459
word insurance 1376
word intact 843
word integration -390
word interactions 705
word interface -1317
word internal -1088
word interpretation 584
word into 666
word invalid 122
word invent 313
word inventory 528
word invisible 271
word invitation 273
word invitations -1152
word invite 1177
word invited -51
word invoice 705
word invoices 146
word invoke 919
word invoked 866
word ip -1089
word irrelevant -573
word irrespective 1159
word is 161
word isn't -808
word iso -687
word issue -326
word issued 1250
word issues 101
word ist 466
word it 354
word it's -341
word item 332
word items -499
word its 847
word itself 128
word javascript -867
word job -162
word jobs -145
word join -792
word joined 1205
word joke 107
word journal -902
word json -430
word just 586
word k 582
word kb -35
word keep 443
word keeping -144
word keeps -259
word kept -889
word kernel -1063
word kestrel 845
word key -215
word keyboard 721
word keychain 948
word keys -255
word keyword -634
word kind 1027
word kindly 275
word know -480
word knowledge -460
word known 707
word knows -340
word kubeconfig -576
word kubectl 444
word kubernetes -620
word l'utilisateur 434
word la 148
word label 289
word labelled 237
word labels -537
word laboratory -681
word lacking -278
word language -914
word languages -1079
word large -1326
word last 374
word lasting 788
word late 191
word latency -50
word later 733
word latest 593
word latter 381
word launch 250
word law -981
word layer 771
word layers 228
word layout -488
word le -339
word lead 1374
word leading 300
word leak 664
word leaked -1276
word learn 304
word learner -1156
word lease 348
word least 670
word leave 280
word leaves -152
word leaving 1087
word ledger 696
word left 1076
word legal 575
word length -1129
word les 1314
word less -216
word let -147
word lets -290
word letter -289
word letters -188
word level 265
word levels 411
word library -471
word licence -909
word lies 193
word life 1208
word lift 535
word lifted 957
word light 331
word like -993
word likely -221
word likes 1052
word limit -30
word limited -1052
word limits 530
word line 581
word linear -194
word lines 250
word link -123
word linked -223
word links -1174
word list 52
word liste 139
word listed -504
word listing 1695
word lists -1435
word little 87
word live -552
word living -131
word lo 740
word load 538
word loaded 844
word loads -30
word local -824
word locale -21
word locally -1123
word locate 905
word location -391
word lock 146
word locked -311
word locks 239
word log -802
word logged -236
word logging -575
word login 1107
word logins 386
word logs -664
word longer 379
word look 121
word looked 646
word looking 334
word looks -296
word lookup 1434
word loop -1042
word lost 75
word lot 827
word low 135
word lower 1669
word lowest -789
word ltd 1345
word lyrics -210
word m 231
word machine 105
word machines 237
word made 651
word mail -253
word mailbox -661
word mailboxes -383
word mailed -430
word mailing 525
word mails 248
word main 1149
word maintainers -121
word maintenance 1249
word major -841
word make 695
word maker 311
word makes -47
word manager 195
word manager's 909
word mandatory 176
word manifest -192
word manual -768
word many -872
word map -102
word march -231
word mark -183
word markdown -1157
word marked -289
word market 246
word marking 733
word marks -834
word masked -773
word mass -415
word master 1010
word match -490
word matched 1433
word matches -1306
word matching -287
word material 247
word matter 1258
word matters -1396
word max -385
word maximum -509
word may -295
word mb -1036
word mcp -237
word me -981
word mean 312
word meaning -564
word means 28
word meant 515
word meantime -109
word measure -840
word measurements 716
word measures -678
word medical 667
word medication 1131
word medicine -1064
word medicines 483
word meeting -119
word meetings 436
word member 91
word member's -857
word members 376
word meme 257
word memo 1663
word memory -60
word mention -623
word mentioned -180
word mentioning 1474
word mentions -159
word merchant -69
word merely 520
word merge -84
word merged -642
word merges -1447
word message -31
word messages 214
word met 454
word meta 300
word metadata -1114
word method 268
word metric -1116
word middle 60
word migration 483
word migrations -713
word min -853
word mind 1285
word minus 437
word minute -495
word minutes -704
word mirror 1027
word missing -345
word mistake -1109
word mit 894
word mix 496
word mode 54
word model 569
word models 472
word moment 1524
word money -184
word month 406
word monthly -798
word months 37
word mood -56
word more -64
word morning -226
word most -600
word mount 385
word mounted 716
word move -166
word moved 1170
word moves -683
word moving 245
word much 745
word must -1213
word mx -30
word my -1309
word n -578
word name -65
word named 929
word names -608
word namespace 804
word naming -173
word narrow -989
word national -729
word nc 517
word near 927
word nearest 273
word need 919
word needed -950
word needn't 311
word needs -687
word negative 578
word neighbouring 719
word neither -823
word net -293
word network 36
word networks 344
word neutral 83
word never -749
word new -1301
word newer -280
word newest 635
word newsletter 196
word next 516
word night 60
word nightly 828
word nine 1040
word ninety 486
word no 907
word nobody 1382
word nobody's -191
word node 179
word nodes -385
word noise 794
word non -190
word none 994
word normal -79
word normally 839
word not -499
word notation -641
word note 692
word notebook -49
word noted 696
word notes 789
word nothing -610
word notice 1303
word notices 509
word notification -1316
word notifications -497
word notified -1432
word notify -336
word notwithstanding 1221
word nowhere -1262
word npm 628
word null 122
word number 27
word numbers 87
word o 380
word obey 122
word object -784
word objects -405
word obsidian -33
word obtain 119
word obtained -153
word ocr -951
word of 498
word off 626
word offer -150
word offered 1047
word offers 1202
word office -255
word officer -1069
word official 489
word offline -780
word offsets -920
word often -1132
word oh 501
word ok -383
word old -474
word older -209
word omit 683
word omitted -1133
word on 410
word onboarding 217
word once -813
word one 331
word ones -123
word online 926
word only -874
word open -370
word opened 965
word opening 446
word opens -425
word operating -1067
word operation -1085
word operator 774
word operator's 1207
word operators 158
word opinion -118
word opinions 608
word ops 1392
word opt 1107
word option 637
word optional -1116
word options -1117
word or -525
word order -193
word orders 664
word ordinary 914
word organisation -188
word origin 868
word original 1097
word os 276
word ot -276
word other 1026
word others -883
word otherwise 436
word ou 23
word our 2016
word ours 1897
word out 622
word outcome 83
word outgoing 1097
word output -102
word outputs -479
word outs 1006
word outside -470
word over 122
word overdue 148
word override -806
word overrides -725
word overwrite -1189
word overwrites -996
word overwritten -1141
word own -448
word owner 1295
word owner's 586
word owners 987
word package -121
word packages 282
word packs -535
word page -986
word pages -782
word pagination -969
word paging -1208
word paid -655
word pain 388
word pair -258
word pairs -43
word panel 657
word paper 368
word paragraph 163
word paragraphs -465
word parameter 308
word parameters -646
word parcel -988
word parent 418
word parents -202
word parser 320
word parses -605
word part 592
word partial -1306
word participants -1050
word parties 346
word partner 2355
word partners 1721
word parts -1594
word party 604
word pass -1171
word passage -1542
word passages -111
word passed 745
word passes -373
word passing 1613
word passphrase 573
word passport 907
word password 1166
word passwords -231
word past 1171
word paste 280
word pasted -579
word pastes 31
word patch 166
word path -538
word paths -913
word patient -383
word patient's 832
word patients 1184
word pattern -674
word patterns 23
word pause 691
word pay 852
word payee 265
word payee's 1125
word payload -181
word payment 37
word payments 570
word payroll 215
word pays 420
word pdf -173
word pdfs -204
word pending -849
word people -352
word per -399
word percent 735
word percentage 220
word perform 457
word performance -419
word period -638
word permanently 496
word permission 397
word permissions -731
word permit -340
word permits 173
word permitted 1208
word persist 379
word person's 1143
word persona 754
word personal -118
word pharmacist -969
word phase 334
word phone 441
word photo -678
word phrase 75
word pick 1305
word picked -67
word picks 623
word picture -517
word pictures 775
word piece 263
word pieces 489
word pin 307
word ping -691
word pins 923
word pip 300
word pipe 1268
word pipeline -1023
word place 282
word placed 1653
word placeholders -1267
word places -604
word plain -956
word plainly -1372
word plan -396
word plans -341
word plant 569
word platform 190
word play 319
word playbook 414
word player -228
word players 1037
word playlist -999
word please -275
word plus 1837
word png -636
word pod 425
word pods -405
word point -1409
word pointed 998
word points 366
word policies -188
word policy -216
word poll -752
word pool 730
word pop 251
word popular -1177
word por 1313
word port -505
word portal 759
word ports -564
word position 364
word positions 297
word positive -258
word possible -1393
word post -345
word posted 456
word postgres 989
word posting 390
word posts -821
word practice 806
word praise 790
word pre 1007
word precedence -330
word prefer -1150
word preference 316
word preferred 248
word prefix -263
word premium 1502
word prepared 828
word prepares -1103
word prepend 314
word prescribed -479
word present 1053
word presented 717
word presents 908
word press -194
word pressure -621
word presumed 1270
word prevent 655
word preview -228
word previews -130
word previous -1169
word price -400
word prices -483
word print -304
word printed -829
word printenv 1367
word printer -862
word prints 132
word prior 2446
word priority 767
word privacy -1401
word private 244
word privileged 147
word problem -819
word proceed 551
word process 31
word processed -267
word prod 1086
word produced 299
word product -620
word production 313
word products 679
word profile 851
word profiles 337
word program -1121
word programme 458
word programs -338
word progress -1338
word project -1108
word project's -591
word projects 396
word promise 250
word prompt -617
word prompts 127
word proof 778
word properties -347
word propose -676
word protected -260
word protection 1168
word protocol 751
word provenance -963
word provided -684
word provider 520
word provides -552
word proxy -669
word pub -610
word public 452
word publish -112
word published -1090
word publisher 630
word publishes -1172
word publishing -335
word pull 272
word pupil 986
word pupil's 1183
word pupils 1077
word purchase 800
word purchases 281
word purpose -122
word purposes 542
word push 805
word pushed 79
word pushes -810
word put 654
word puts -855
word python -130
word q -413
word qo 1274
word qr 277
word quality 1466
word quantity 905
word quarter 1262
word que 1970
word queries -686
word query -300
word question -356
word questions -54
word queue 664
word quicker 506
word quiet 1033
word quietly 1289
word quite 121
word quiz -608
word quota -209
word quotation -946
word quote -336
word quoted -617
word quotes -1388
word r 303
word raise -311
word raised 814
word random -1187
word range -286
word ranges -807
word rank -206
word ranking -223
word ranks 662
word rarely 685
word rate 228
word rates -275
word rather 293
word rating 786
word ratings 662
word raw -179
word re -73
word reach -206
word reachable 659
word reaches 200
word reaction -727
word read -481
word readable -846
word reader 1807
word readers 193
word reading 100
word readme 961
word reads -98
word ready -1134
word real 657
word really -362
word reason -454
word reasoning -441
word reasons 492
word recall -21
word recalled -414
word receipt 213
word receipts 892
word receive -216
word received -251
word receives -88
word receiving 476
word recent 593
word recipe -755
word recipes 421
word recipient 675
word recipient's -247
word recipients -503
word recommend -515
word recommendation 1419
word recommends 755
word record -88
word recorded -1617
word recording -823
word records 764
word recovery 875
word red 91
word redacted -1096
word redirect -991
word redirects -440
word reduced -212
word ref 489
word refer -494
word reference -1049
word references 830
word refresh 108
word refund -234
word refunded 727
word refunds -199
word refusal 202
word refuse -611
word refused -1334
word refuses -1302
word regard 1384
word regardless 1531
word region -560
word regional 124
word regions -894
word register 320
word registered -1217
word registers -1296
word registry -142
word regular -942
word reject 85
word rejected -236
word rejects -352
word relay 1502
word relayed 612
word release 1112
word releases -245
word relevant -1255
word religion 544
word remain 247
word remainder 1095
word remaining 260
word remains 688
word remark 245
word remarks 1002
word remember -1140
word remembered 566
word remembers -448
word reminder 403
word reminders 427
word remote 288
word remove -654
word removed -592
word removes -1149
word rename -163
word rendered 271
word rendering 644
word renders -763
word repeat -462
word repeated 89
word replace -130
word replaced -798
word replaces -268
word replacing 428
word replies -95
word reply -367
word report -47
word reported -333
word reporter 1055
word reporting 679
word reports -191
word repositories 688
word repository -422
word request -210
word requested 1176
word requester -228
word require 230
word required -351
word requirements 669
word requires -1067
word research 403
word reservation -229
word reserve -72
word reserves -1042
word reset 46
word residents 804
word resolution 853
word resolve 525
word resolved 850
word resolver 371
word resolves -350
word resource -1019
word resources -704
word response -617
word responses -585
word rest 61
word restart -332
word restarts 316
word restaurant -231
word restaurants -615
word restore 944
word restored 236
word restores -1414
word restricted -289
word result -144
word results -198
word resume 223
word retained -260
word retention 587
word retrieve 503
word retrieves -28
word retry -721
word return -1361
word returned -1351
word returning 404
word returns -1046
word reveal -1163
word reversed -382
word review 768
word reviewer 691
word reviewers 1158
word reviews 219
word revise -1104
word revoked 95
word rewrite 124
word rewritten 571
word rf 260
word rfc -914
word ride 279
word rights -610
word risk 242
word role -475
word roll 453
word room -865
word rooms -318
word root 768
word roster 49
word round -511
word rounded -370
word rounding 1222
word route 94
word routes -740
word routine -282
word routing -935
word row -423
word rows -369
word rsa -1053
word rss -586
word rule -306
word rules -488
word run -565
word running -686
word runs -793
word s 495
word safe -106
word safety 341
word said 113
word salary 305
word sales -529
word same 825
word sample 219
word samples -59
word sandbox -672
word sans 31
word save -518
word saved 192
word saves 351
word saving -1294
word say 577
word saying 122
word says -472
word scale -1065
word scales -448
word scan 157
word scanned -1008
word scanner 307
word scans 80
word scene -944
word schedule 572
word scheduler 576
word schedules -693
word schema -535
word school -67
word scopes 576
word score -52
word scores 888
word scratch -873
word screen -334
word screenshot -677
word script -437
word scripts -1017
word sdk -956
word se -100
word search -547
word searches -738
word seat 517
word seats -1268
word second 764
word seconds -1398
word secret -627
word secrets -617
word section 303
word sections -857
word security 337
word see -821
word seed 676
word seeing 556
word seems -523
word seen -271
word sees -556
word seldom 920
word select -689
word selected -861
word sell 407
word semantic -973
word semicolon 485
word send -276
word sender 1233
word senders -38
word sending -401
word sends -1073
word sensitive -1251
word sensor 1025
word sent -868
word sentence 128
word sentences -576
word sepa -838
word separate -21
word separated 315
word separately 109
word sequence 560
word sequences -247
word serial -367
word series -1134
word server -308
word server's -187
word servers 1598
word service 231
word service's -818
word session 479
word sessions -85
word set 105
word sets -496
word setting -299
word settings 297
word setup -284
word seven 272
word several -1406
word severity -154
word sh 301
word sha -983
word shall 857
word share 319
word shared -238
word shares 227
word sharing 108
word sheet -96
word shell 1002
word shift -888
word ship 700
word shipping -186
word shop 157
word shop's 199
word shops -221
word short -981
word shorten -169
word shortened -80
word should 529
word shouldn't -201
word show -792
word showing 1933
word shown -761
word shows -212
word si -140
word side 1547
word sign 532
word signal -144
word signature 137
word signed -979
word signing -189
word signs -244
word silence 623
word silences -1107
word silent -484
word silently 895
word similar -1076
word simple 95
word simply 884
word since -211
word single -905
word site 79
word sites -396
word six -137
word size -67
word sk 1304
word skills -1160
word skip 348
word skipped -707
word skipping -1057
word slides -821
word slip 577
word slot 328
word slots 424
word slow 25
word small 59
word sms -169
word snapshot -720
word snapshots 465
word snippet 148
word snippets 199
word so 548
word sobre 1211
word social 1585
word software -396
word sold 366
word sole 1276
word solely 282
word solo 274
word solution -1189
word solved -413
word some -1640
word somebody -1102
word someone 457
word something -1083
word song 234
word soon 889
word sort -684
word sorted 89
word sound 906
word source -582
word sources -847
word space 414
word spaces 572
word span -627
word spare 773
word speak 1387
word speaker -154
word speaks -68
word speech -1250
word speed 31
word spell 208
word spelling -1424
word spoken -112
word sponsored -1378
word spreadsheet 421
word sql -327
word square -273
word ssh 1314
word stack -914
word staff -327
word staged -1107
word staging -112
word stale 496
word stand -42
word standard 723
word standing 1219
word stands 884
word stars 589
word start -347
word started 441
word starting -586
word starts -697
word state -677
word stated 558
word statement 401
word statements -472
word states -1017
word static -709
word station 609
word stations 547
word statistics -221
word status -789
word statutory 326
word stay 36
word stays -169
word stderr -882
word stdout -821
word step -852
word steps -781
word still 650
word stop -1430
word stopped 98
word stops -1417
word storage 274
word store 221
word stored -73
word stores -468
word story -518
word straight 1438
word strangers -1129
word strategy -1067
word stream 487
word street 407
word strength 729
word string 149
word strings -532
word strip 915
word stripe 41
word stripped -866
word structured -967
word stuck -650
word student -593
word study 787
word style 188
word styles -831
word sub -1290
word subject 978
word submission 780
word submit -32
word submits -294
word submitted 363
word submitting 476
word subscribers -378
word subscription 241
word subsequent 459
word substance 1003
word substitute 1502
word success -629
word such -1031
word sudo 505
word suffices 494
word suffix -218
word suggest -580
word suggestion -154
word suggestions -170
word suggests -695
word suite 360
word sum 203
word summaries 607
word summarise -266
word summarised -217
word summarises -695
word summary 1256
word sums 149
word superseded 477
word supplied -223
word supplier -590
word supply 1345
word support -139
word supported -847
word suppressed -921
word sure -289
word survey 121
word survives -196
word suspended 1210
word svc 1221
word svg -835
word swap 1250
word swapped 1252
word switch 513
word switched 197
word switches -1089
word switching 191
word symbol -197
word symptoms -861
word sync 1065
word syntax -1230
word system 305
word systems 124
word t -224
word table -397
word tables -161
word tag 393
word tagged 227
word tags -739
word tail 419
word take 243
word taken -713
word takes -518
word talk 123
word talking 263
word target -373
word tariff 143
word task -1349
word tasks -780
word tax -238
word teacher 193
word team -262
word team's -1067
word teams 425
word telemetry 65
word tell -450
word telling 1438
word tells -399
word temperature -908
word temperatures -650
word template -597
word temporary -832
word ten 639
word tenant 835
word tend 1250
word tends 388
word term 680
word terminal 1500
word terms -394
word terraform -617
word test -745
word tests -953
word text -876
word texts -1819
word than -189
word thank 860
word thanks 1027
word that 814
word that's -1083
word their 951
word theirs 481
word them 779
word theme 801
word themselves -782
word then 679
word there 672
word there's -269
word therefore 446
word these -286
word they 57
word they're -1275
word thing 879
word things -905
word think 301
word third 638
word thirty -825
word this 280
word those 832
word though 2089
word thought 488
word thoughts -1263
word thread -1183
word three 347
word through 1876
word thus 166
word ticker -509
word ticket 197
word tickets -96
word tidy 972
word tier 749
word till 855
word time -207
word timeout -969
word timestamp -1081
word timezone -829
word tip 1087
word title -1078
word titles -522
word tls -380
word to 541
word today 1066
word today's -366
word todo 757
word together -89
word token -183
word tokens -1039
word told 372
word tone -372
word too 563
word tool 764
word tool's 1718
word tools 1249
word top 216
word topic -63
word topics -952
word total -587
word totals -405
word touch 397
word touched -95
word town 148
word trace 729
word track -1277
word tracked -856
word tracker -220
word tracking 542
word tracks -138
word traffic -375
word trailing -205
word training -1188
word transaction -408
word transactions 932
word transcript -307
word transcription -31
word transfer -356
word transfers -469
word translate -534
word translated -824
word translates -374
word translation -590
word trash -317
word travel 696
word traveller 280
word travellers 1273
word treated -716
word tree -872
word triage -44
word tried -1243
word tries -1170
word triggers -1019
word trip 80
word trouble 1564
word true -29
word truncated -912
word trust 1190
word trusted 608
word try -562
word trying -732
word ttl -985
word turn 1250
word turned -632
word turns 452
word twelve 1043
word twenty 620
word twice -515
word txt -44
word type -587
word typed 1155
word types -1295
word typing 1309
word u 478
word un -508
word una -539
word unavailable -366
word unchanged 124
word und -163
word under 1513
word understood 1019
word undo -447
word undone -972
word unit 705
word units -1309
word unknown -852
word unless -1264
word unlock 983
word unlocked -265
word unlocks -52
word unmentioned 1612
word unpublished 346
word unread 677
word unredacted 876
word unrelated 1121
word unseen 873
word until -135
word up 865
word update -1230
word updated -1105
word updates -108
word upgrade 1196
word upload -354
word uploaded -329
word uploading -1015
word uploads 164
word upon 730
word ups -44
word upstream -207
word uptime 79
word urgent -960
word url -728
word urls -1332
word us 1510
word usage 248
word use -728
word used -450
word useful -659
word user -602
word user's 288
word users 727
word uses -362
word using 428
word usual 253
word usually -522
word usuario -394
word utc 139
word v 32
word valid 22
word validates -446
word value 166
word values -624
word variable -884
word variables -1078
word variants -175
word vat -1348
word vault -750
word vendor 1518
word vendor's 1187
word verbatim 339
word verdict 391
word verification 1252
word verified -137
word verifies -906
word verify -133
word version -925
word versions -1066
word very -1236
word via 1790
word video -322
word view -42
word views -520
word virtual -900
word visibility 57
word visible -983
word visit -634
word visitors 877
word visits 585
word voice -200
word voices 172
word void 316
word volume -1382
word volumes -209
word vulnerable 400
word w 1041
word wait -1318
word waiting 327
word waits -978
word wall 32
word wallet 1484
word want 369
word wanted 1305
word wants 863
word ward 553
word warehouse -167
word warm 1140
word warn -152
word warning -1279
word warnings -359
word was 1484
word water 419
word way 1926
word we 902
word weather 257
word web -981
word webhook -60
word week 286
word weekends -906
word weekly 107
word weeks -1006
word welcome 353
word well -155
word went 866
word were 1746
word wget 1071
word what -173
word what's -1031
word whatever 2646
word whatsapp 327
word when 38
word whenever 1586
word where 609
word wherever 916
word whether -1064
word which -399
word whichever 2724
word while 1716
word white -788
word who 28
word whoever 1503
word whole 553
word whom -159
word whose 1344
word why -981
word wi 737
word wide 128
word widen 255
word width 262
word wiki -490
word window -1233
word windows -104
word wins 451
word wish 1044
word wishes 161
word with 297
word withdrawn 197
word within -193
word without -271
word won't 791
word word 1050
word wording 314
word words -606
word work -331
word workflow 98
word working -338
word works -185
word workspace 1093
word world -1172
word worth 1463
word would 449
word write -905
word writes -570
word writing -703
word written -690
word wrong -906
word wrote 597
word x -1158
word y 355
word yaml 474
word year -961
word yearly 726
word years -47
word yes 1126
word yet -238
word yield -334
word yields 963
word you -95
word you'll -766
word you're 144
word your 761
word yours 230
word yourself 790
word zero 378
word zip 202
word zone -984
word zones -282
word zu 1337
word المستخدم -431
word ذلك 837
word قبل 996
word और 1885
word के 988
word में 705
word है -231
word い 137
word う 701
word え 612
word く 452
word さ 397
word し 164
word だ 126
word て 1121
word と 884
word に 984
word は -106
word ま -301
word み 1119
word れ 480
word ー -135
word 一 300
word 下 705
word 不 25
word 主 -262
word 他 -656
word 以 1339
word 会 -318
word 使 488
word 保 99
word 信 29
word 先 167
word 入 93
word 具 265
word 内 -313
word 出 -34
word 前 895
word 加 -40
word 参 159
word 取 440
word 号 -727
word 告 615
word 存 85
word 容 -128
word 工 265
word 并 -32
word 录 -205
word 得 296
word 必 -644
word 息 -1064
word 成 -31
word 户 83
word 数 311
word 本 674
word 果 500
word 查 427
word 用 -303
word 的 416
word 者 351
word 行 -527
word 要 386
word 询 427
word 说 928
word 请 87
word 读 -56
word 调 242
word 返 -209
word 这 862
word 送 -409
`;
