/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -662
threshold clear -1040
threshold weak -1982
threshold supports -2476
bias -4113
concept account 587
concept after 364
concept also 1158
concept answer -158
concept ask -25
concept because 759
concept before 66
concept best 1029
concept call -212
concept change -60
concept collect -119
concept command -212
concept config 217
concept consent 503
concept conversation 476
concept decode 212
concept disable -40
concept elsewhere 1581
concept email-address 2490
concept encode 382
concept every 918
concept file 105
concept first 102
concept hide -252
concept holding 567
concept identifier 261
concept if 123
concept ignore 244
concept instead 114
concept instructions 482
concept link -263
concept machine 326
concept may -280
concept memory -144
concept message -94
concept model 601
concept must 190
concept not -246
concept number 1744
concept obey 67
concept outside 1113
concept own-name 1111
concept own-parameter -391
concept parameter -71
concept path 660
concept pay 93
concept permit 248
concept personal 406
concept please 1060
concept prefer 121
concept read -196
concept recipient 756
concept redirect 75
concept regardless 1218
concept remove -263
concept request -229
concept results 63
concept rival 1604
concept run -387
concept secret 137
concept secret-place 637
concept secretive 106
concept send -263
concept service 52
concept session 494
concept set -314
concept sibling -542
concept silently 480
concept skip -152
concept standing 881
concept tell 198
concept this-tool -443
concept threat -229
concept tool 967
concept trusted 650
concept url 2012
concept user 193
concept visit 117
concept whenever 792
concept without 216
deed aside answer 334
deed aside ask 590
deed aside change 282
deed aside collect -454
deed aside disable -570
deed aside encode -32
deed aside hide -163
deed aside ignore -1309
deed aside obey -547
deed aside pay 665
deed aside permit 385
deed aside prefer -28
deed aside put -27
deed aside read -308
deed aside redirect -455
deed aside remove -375
deed aside run -447
deed aside set -196
deed aside skip -919
deed aside store -1126
deed aside tell 1245
deed aside visit 304
deed ban answer -211
deed ban ask 1173
deed ban call -322
deed ban change -1140
deed ban collect -930
deed ban disable -758
deed ban hide -192
deed ban ignore -1079
deed ban obey -622
deed ban pay -616
deed ban permit -330
deed ban prefer -549
deed ban put -1183
deed ban read -63
deed ban remove -1379
deed ban run -740
deed ban send -1005
deed ban set -456
deed ban skip -1049
deed ban store 138
deed ban tell 382
deed ban visit -691
deed lacking answer 731
deed lacking ask 333
deed lacking put -320
deed lacking read 831
deed lacking run -415
deed lacking send -581
deed lacking tell 187
deed order answer 151
deed order ask -496
deed order call -256
deed order change 1332
deed order collect 1068
deed order decode 818
deed order disable 420
deed order encode 1016
deed order hide 889
deed order ignore 1342
deed order obey 1384
deed order pay 1133
deed order permit 954
deed order prefer -332
deed order put 802
deed order read -242
deed order redirect 1062
deed order remove 618
deed order run 427
deed order send 717
deed order skip 689
deed order store 462
deed order tell 35
deed order visit 766
deed report answer -500
deed report ask -271
deed report call -672
deed report change -595
deed report collect -603
deed report decode -1171
deed report disable -596
deed report encode -647
deed report hide -766
deed report ignore -594
deed report obey -501
deed report pay -414
deed report permit -710
deed report prefer -345
deed report put -610
deed report read -552
deed report redirect -706
deed report remove -715
deed report run -908
deed report send -726
deed report set -573
deed report skip -586
deed report store -471
deed report tell -67
deed report visit -671
next <email-address> as 1052
next <email-address> by 750
next <email-address> so 744
next <email-address> to 940
next <email-address> with 474
next <identifier> <identifier> -481
next <identifier> <sign> -388
next <identifier> a 200
next <identifier> and 708
next <identifier> are 245
next <identifier> at 629
next <identifier> before -1027
next <identifier> beforehand -585
next <identifier> calls 603
next <identifier> first -1103
next <identifier> for -53
next <identifier> from 740
next <identifier> has 1172
next <identifier> in 576
next <identifier> is 183
next <identifier> must 24
next <identifier> of 1311
next <identifier> on 462
next <identifier> or 467
next <identifier> the 31
next <identifier> then 997
next <identifier> to 628
next <identifier> tool 1289
next <identifier> true 1080
next <identifier> until -39
next <identifier> which 25
next <identifier> with 581
next <path> and 963
next <path> in 354
next <path> or -1132
next <path> so 942
next <path> with 975
next <secret-place> <secret-place> 275
next <secret-place> and 918
next <secret-place> as 1239
next <secret-place> file 872
next <secret-place> files -606
next <secret-place> in 1082
next <secret-place> into 684
next <secret-place> on 166
next <secret-place> or -242
next <secret-place> with -100
next <sign> <identifier> -741
next <sign> <sign> 951
next <sign> a -288
next <sign> after -422
next <sign> again -357
next <sign> also -60
next <sign> and 477
next <sign> are 1375
next <sign> as 1040
next <sign> at 1162
next <sign> because 699
next <sign> before -727
next <sign> by 871
next <sign> c -318
next <sign> call -744
next <sign> characters 110
next <sign> days -965
next <sign> encoded -129
next <sign> eur 1382
next <sign> first -724
next <sign> for -320
next <sign> from -1167
next <sign> gives 64
next <sign> has 265
next <sign> hits 373
next <sign> hours -441
next <sign> if -814
next <sign> in 1165
next <sign> instead 164
next <sign> is 155
next <sign> it -36
next <sign> kb -791
next <sign> lines -419
next <sign> lists -719
next <sign> march -85
next <sign> may -1076
next <sign> mb -1033
next <sign> means -335
next <sign> min -819
next <sign> minutes -962
next <sign> must -1066
next <sign> not -1091
next <sign> of 947
next <sign> on 1009
next <sign> once -717
next <sign> only -851
next <sign> or -1007
next <sign> over 486
next <sign> rather 706
next <sign> requests -1192
next <sign> rows -179
next <sign> s -816
next <sign> seconds -1147
next <sign> show -935
next <sign> so -336
next <sign> start -713
next <sign> takes 206
next <sign> the -370
next <sign> then -886
next <sign> to 77
next <sign> under 973
next <sign> unless -822
next <sign> until -223
next <sign> wait -937
next <sign> when -252
next <sign> which -237
next <sign> with 1481
next <sign> without -219
next <sign> words -1285
next <sign> x 271
next <url> and 1771
next <url> as 109
next <url> bash 1191
next <url> first 582
next <url> followed 816
next <url> for 1039
next <url> in 1063
next <url> sh 1038
next <url> so 1138
next <url> sudo 1062
next <url> which 434
next <url> with -45
next a <identifier> -712
next a <sign> 178
next a backup -180
next a bar -399
next a branch -121
next a browser -849
next a bucket -275
next a build -628
next a call -219
next a card -708
next a cell -1013
next a change -1224
next a channel -290
next a chart -376
next a chat -1642
next a ci -849
next a claim 121
next a class -210
next a clean 1017
next a clear -1051
next a code -1000
next a colleague 220
next a colour 452
next a command -1049
next a comment 101
next a commit 309
next a company -776
next a confirmation 609
next a contact -986
next a container -233
next a contract -420
next a conventional -501
next a conversation -1496
next a copy -267
next a country -689
next a cron -94
next a csv -828
next a customer -613
next a customer's -331
next a cv -383
next a database 487
next a date 203
next a day -456
next a decision -269
next a deployment -330
next a description -175
next a device -841
next a diff -929
next a different 1067
next a directory -837
next a document -1411
next a domain -630
next a door -1225
next a double 488
next a draft -739
next a dry 85
next a fact -1018
next a failed -871
next a fax -793
next a feed 174
next a few -674
next a field -858
next a file -791
next a finished -764
next a folder -1313
next a font -608
next a form -1001
next a free -947
next a fresh -1156
next a full 667
next a git -868
next a given -788
next a good 613
next a handle -697
next a hold -1039
next a home 654
next a host -187
next a human 38
next a job -448
next a key -627
next a known 589
next a kubernetes -349
next a label -1205
next a large -855
next a lasting 652
next a library 250
next a limit 476
next a line 1148
next a link 163
next a list 62
next a little 1021
next a local -538
next a log -1056
next a login -1128
next a look 511
next a loop -877
next a mail -1626
next a manifest -709
next a matter 1102
next a meeting -840
next a memory -275
next a message -515
next a migration 278
next a minute -732
next a model -310
next a month 275
next a mood -611
next a name -789
next a new -759
next a newsletter -934
next a note -1295
next a notification -1168
next a number -118
next a package -938
next a page -1083
next a parcel -844
next a part -745
next a password 48
next a path -718
next a payment -229
next a pdf -1095
next a person -877
next a photo -1141
next a picture -1240
next a pipe 970
next a place -688
next a plan -971
next a playlist -656
next a png -401
next a pod 696
next a point -870
next a port -834
next a position -917
next a prescribed -586
next a preview 217
next a private -613
next a product -645
next a production -948
next a project -849
next a prompt -1096
next a public -359
next a pull -357
next a purchase 378
next a query -903
next a question 53
next a random -1244
next a range -1120
next a read -776
next a reason -379
next a receipt -1009
next a recipe -738
next a record -59
next a recording -801
next a red -1079
next a reference -813
next a refund -35
next a refusal 218
next a regular -723
next a remote 248
next a reply -698
next a report -364
next a repository -624
next a request -503
next a result -927
next a review -51
next a role -859
next a room -627
next a route -733
next a row 176
next a rule -342
next a run -781
next a running -591
next a sample -48
next a saved -783
next a score -937
next a screenshot -874
next a script -692
next a search 1162
next a second 1028
next a secret -1047
next a section 331
next a seed -1143
next a semicolon 412
next a sentence -191
next a sepa -777
next a service 779
next a session 549
next a share -525
next a shell -551
next a shipping -996
next a short -279
next a signed -1068
next a single -778
next a slack -721
next a small 377
next a snapshot -68
next a song -615
next a spreadsheet -995
next a statement 554
next a status -808
next a step -207
next a string -201
next a sub -426
next a summary -1087
next a support -928
next a system -1221
next a table -618
next a task -1260
next a terminal 844
next a test -421
next a text -1091
next a third -330
next a ticket -1500
next a time -873
next a token -748
next a tool -211
next a topic -993
next a training -873
next a transfer -459
next a two 87
next a url -943
next a user -415
next a value -244
next a video -410
next a virtual -799
next a warning -918
next a web -916
next a webhook -470
next a week 157
next a wiki -618
next a window -858
next a word 562
next a year -665
next a yes 924
next a zip -341
next a zone -46
next about <sign> -91
next about a 414
next about it 960
next about the 889
next about them 1370
next about this -925
next about to -79
next above <sign> 945
next above the 125
next access to -366
next access token 306
next accompanied by 1289
next account <sign> 1164
next account and -144
next account holder -946
next account is -524
next account to 1143
next act as 1260
next act on -95
next add a -494
next add an -911
next add it 42
next add the 734
next add up -1033
next added to 815
next address and 321
next address book 614
next address for 238
next address in 685
next address is 189
next address of -382
next address to -287
next addressed to -92
next addresses are -870
next addresses of 246
next addresses that -180
next addresses the -76
next adds a -1033
next adds an -757
next advance and 1268
next after <sign> -285
next after a 414
next after an -837
next after another 653
next after each -260
next after every -260
next after it 134
next after ten -1382
next after the 51
next after they -983
next after this 892
next after which 829
next again and 117
next again with -523
next against a 340
next against the -108
next agent in 166
next agent with -518
next agreed to -176
next ahead of 1643
next all of -202
next all other 512
next all others -1454
next all the -34
next allowed directories -937
next allowed to -672
next along in 1707
next along with 258
next alongside the 1050
next also if -676
next also read 669
next also those -866
next also when 1432
next always call -1107
next always do -844
next always show -876
next always use -638
next among the 1896
next among them 405
next amount between -371
next amount to -612
next an account -1414
next an address -386
next an administrator 245
next an agent -182
next an alert -978
next an amount -833
next an answer -159
next an api -831
next an appointment -330
next an approval 23
next an article -622
next an assistant -552
next an attachment -374
next an audio -700
next an e -211
next an earlier -1107
next an element -775
next an emoji -583
next an employee -1393
next an empty -453
next an entity -624
next an entry 223
next an environment -491
next an error 133
next an event -1176
next an exercise -836
next an existing -764
next an export -854
next an hour 35
next an image -186
next an index -872
next an instruction -1243
next an invoice -271
next an issue -582
next an item -1282
next an old 65
next an open -145
next an opinion -910
next an order -308
next an rss -644
next an upload -772
next and <identifier> 57
next and <path> 899
next and <secret-place> 979
next and <sign> -584
next and a 481
next and act 1214
next and add 322
next and address 461
next and addresses -1153
next and after -166
next and all 1206
next and always -1355
next and an 588
next and answer 807
next and anything -1481
next and ask -595
next and attachments 708
next and author 489
next and b -660
next and by -396
next and call 1057
next and can -999
next and can't 98
next and card 1330
next and carry 1781
next and comments 81
next and continue -384
next and country -1088
next and date 478
next and delete -241
next and deleted -1033
next and describe 1750
next and do -440
next and does -720
next and don't 180
next and drop 1521
next and e 1180
next and enter 687
next and files 782
next and follow 21
next and get -322
next and give 986
next and gives -1270
next and go 75
next and hand 784
next and has -1086
next and have 298
next and how -1153
next and if 288
next and in 247
next and is -355
next and isn't -1210
next and it 344
next and keep 1645
next and keeps -921
next and last 147
next and leave 1226
next and let 587
next and list -1307
next and lists -652
next and look -161
next and mail 97
next and make -363
next and makes -879
next and may 597
next and mention 112
next and merge 421
next and must -770
next and needs -887
next and never -372
next and no 215
next and nobody 1009
next and not -961
next and nothing -1048
next and of 1275
next and offer -1131
next and one -173
next and only 441
next and other -476
next and our -524
next and password 638
next and passwords -413
next and paste 630
next and phone 43
next and pick 310
next and place 248
next and point -1037
next and post 783
next and present 1166
next and proceed 702
next and propose -1012
next and put 885
next and quote 918
next and read -532
next and repeat 758
next and report 914
next and reports -735
next and return -500
next and returns -682
next and saves -798
next and say 584
next and says -758
next and send 100
next and sends -994
next and set 401
next and should -218
next and show 714
next and shown -1067
next and shows -1021
next and skip 1136
next and start 324
next and state 698
next and style -926
next and submit 468
next and suggest -999
next and suggests -629
next and supply 1211
next and tell 187
next and that 749
next and the 1357
next and their 278
next and then 606
next and there 582
next and this -727
next and time -1024
next and to 1490
next and upload 768
next and use -1191
next and wait -1432
next and waits 292
next and what -365
next and when -65
next and where -1146
next and whether -878
next and which 231
next and will -1012
next and with 33
next and write 540
next and writes -157
next and year -1020
next and you -1573
next another one -519
next another tool -513
next answer and 1208
next answer as -656
next answer in -726
next answer is -462
next answer that 1298
next answer the -61
next answer to 629
next answer with 37
next answers <sign> -629
next answers a -817
next answers are -1151
next answers questions -1045
next antes de 487
next any file 1102
next any more 809
next any other 1130
next any time -1384
next anyone with 170
next anything else -496
next anything that 375
next api key 333
next api keys 598
next api token -213
next appear in -418
next appears in -1174
next append the 735
next applies a -1019
next applies to 45
next approval before -957
next archive with -873
next are a 663
next are accepted -1100
next are added -526
next are always -231
next are at 584
next are available -958
next are best 817
next are billed -102
next are blocked -77
next are cut -1010
next are done 234
next are dropped -312
next are given -354
next are hidden -862
next are ignored -1320
next are in -176
next are kept -928
next are known 1263
next are left -457
next are listed -721
next are marked -427
next are masked -757
next are matched 1030
next are missing -240
next are never -304
next are no 47
next are not -951
next are off -799
next are passed -407
next are read -428
next are refused -847
next are rejected -383
next are removed -149
next are replaced -1375
next are reported -859
next are resolved -209
next are returned -1116
next are rounded -113
next are sent -1225
next are set -910
next are shown -1243
next are skipped -923
next are stored 190
next are stripped -788
next are taken -902
next are the 472
next are to 2842
next are told -62
next are turned 99
next are used 90
next are visible -1002
next are void 1191
next are written -335
next are you 1027
next around it 366
next as <identifier> -560
next as <secret-place> -1062
next as <sign> 729
next as <url> 896
next as a 1123
next as an -49
next as csv -810
next as data -1653
next as done 33
next as far 705
next as found 939
next as given -713
next as if 2040
next as ignore -1248
next as in -1144
next as it -253
next as its 603
next as json -367
next as long -403
next as markdown -808
next as no -109
next as one -313
next as part 956
next as passed 1150
next as pdf -387
next as read 450
next as returned -1253
next as root 32
next as shown -1295
next as soon 933
next as text -589
next as the 1223
next as they -329
next as this 938
next as though 1821
next as well 419
next as you 63
next ask before -1260
next ask first -55
next ask for -785
next ask the -994
next ask whether -840
next ask which -1385
next asked about 990
next asked and 819
next asked for 127
next asked to -620
next asked you -982
next asking for 257
next asking the 530
next asks about 215
next asks for -295
next asks the -1363
next asks to -956
next asks what -903
next assistant is 289
next assistant should -181
next assistant to 1307
next at <identifier> -138
next at <sign> 671
next at <url> 1907
next at a -219
next at all 111
next at any -633
next at each 1012
next at hand 875
next at it 1087
next at its -1011
next at least 734
next at most -1457
next at once -1123
next at start 325
next at that 91
next at the 396
next attach the 79
next attachments are -904
next audio file -578
next audit log -1376
next author and -1158
next authorization header 586
next aws keys -556
next back for -27
next back the 319
next back to 185
next background and 834
next balance is 682
next balance of -1018
next bank details -416
next banking tool 868
next bash c 423
next be answered 439
next be asked -103
next be brought 1111
next be called 1080
next be cancelled -891
next be carried 139
next be changed -935
next be checked -738
next be consulted 812
next be deleted -149
next be described 514
next be done -1513
next be executed 768
next be followed 477
next be forwarded 146
next be found 38
next be given -225
next be handed -87
next be in -590
next be kept 676
next be left 464
next be lost 604
next be made 778
next be matched 1070
next be opened 365
next be passed -1039
next be raised -68
next be read -1107
next be removed -1111
next be repeated -56
next be replaced -892
next be reported -549
next be run 620
next be sent 61
next be shortened -945
next be shown 642
next be so 1101
next be submitted 64
next be switched 45
next be taken -1098
next be the 413
next be told -1207
next be undone -1201
next be used -556
next be withdrawn -491
next be written -1183
next bearer tokens 466
next because of 280
next because the -389
next been found 1505
next before <sign> -1041
next before a -1436
next before and -892
next before answering 866
next before any -161
next before anything -65
next before booking -230
next before calling -854
next before each -1070
next before it -364
next before sending -644
next before they -595
next before this 1099
next before using -726
next before you -629
next beforehand and 676
next begin with -268
next beginning of -326
next beginning with 426
next begins with -490
next behalf of 176
next behave as 665
next behind a 297
next behind the 778
next being asked 314
next belong to -87
next belongs in 686
next belongs to 150
next below <sign> 48
next below the -447
next beside it 109
next beside the -955
next besides the 461
next between <sign> -1141
next between calls -1218
next between the 873
next between two -290
next between units -430
next between you 859
next billed by -881
next billed to -376
next blind copy 793
next books a -1046
next branch protection 427
next branch to -813
next brought up 1111
next browser profile 1300
next browser session -728
next build the -515
next builds a -279
next builds the -671
next built in 1237
next bullet points -552
next but not -1045
next but the -1291
next by <identifier> 374
next by <sign> -447
next by a 60
next by an 39
next by any 1381
next by calling 377
next by default -1391
next by e -170
next by hand -987
next by id -872
next by ingredients -754
next by it 968
next by itself -316
next by mail -1427
next by means 1273
next by name -1238
next by one 545
next by other 868
next by our 1000
next by page -383
next by severity -636
next by the 31
next by this -441
next by title -698
next by topic -631
next by two 1052
next by us 532
next by way 460
next by which 290
next by yourself -179
next calendar entries 470
next calendar event -1015
next call <identifier> -1042
next call <sign> -889
next call again -1017
next call and 23
next call fails -466
next call for 1584
next call in 222
next call is -1310
next call it -173
next call returns -850
next call the 584
next call them 334
next call this -1133
next call to 984
next call with -526
next called the 610
next called with 1089
next calling <sign> 444
next calling it 639
next calls are -983
next calls of -799
next came from -208
next came up 559
next can be -67
next can have -681
next can only -375
next can open 470
next can read -816
next can see -503
next can write -167
next can't be -1341
next cancels a -803
next cannot be -623
next car bike -452
next card data -1003
next card is 694
next card number 890
next card numbers -513
next carries the -879
next carry a -880
next carry on 1583
next carry out -32
next carry the 839
next case the -716
next cat <secret-place> 1101
next chain of 881
next change and -1309
next change in -1127
next change is -900
next change log 47
next change the 546
next changed each -521
next changed in -1154
next changes a -482
next changes the -548
next characters and 857
next characters are -627
next charges a -1192
next chat and 428
next chat message 625
next cheaper and -929
next check it -1117
next check the -1385
next check with -1138
next checks a -1140
next checks an -683
next checks that -1039
next checks the 26
next checks whether -488
next chmod r 274
next choose a 575
next choose the -974
next chosen by -199
next ci job 160
next clause <sign> 1213
next clause by 686
next clear yes -1051
next clearing account 998
next client is 774
next close each 786
next closes a -601
next code and -64
next code for -885
next code from -987
next code in -597
next code is -1162
next code or -814
next code that -604
next code to 144
next come across 522
next come back 577
next come from -90
next come out 1378
next come up 1091
next comes back 338
next comes first -221
next comes from -943
next comes out 639
next comma separated -1043
next command in -99
next command line -824
next command on -668
next command that -748
next command to -1097
next command with 191
next commands for -734
next comment on -412
next comments are -971
next commit message -546
next commits staged -390
next computes a -645
next configuration and -520
next configured with 649
next confirm the -790
next confirm with -989
next confirmed by 242
next connected to 568
next connection string 1000
next connection strings 129
next contact for -801
next contacts tool 666
next contain the 346
next container image 481
next contains a -861
next content of -491
next contents of 1799
next continue with -504
next contradict each -1109
next conversation so 516
next conversation to -1168
next converts a -623
next converts an -436
next converts between -706
next cookies of -89
next copy is 199
next copy of 813
next copy the 525
next cost and 470
next could not -879
next count as 617
next count of -823
next counts as 439
next counts words -618
next court decisions -694
next create a -610
next creates a -1513
next creates an -746
next creates or -241
next credit line -1174
next curl fssl -504
next curl s 1536
next currencies at -371
next current branch -816
next current conversation -40
next current time 314
next customer data -1086
next data and -111
next data for -690
next data in -361
next data of -1168
next data protection -750
next database and 134
next database from -406
next date and -450
next date from 334
next date of 346
next day forecast -313
next days and 410
next days are -679
next days of -453
next de la -616
next decodes a -867
next default <sign> -876
next default and 72
next default branch -907
next defaults to -1038
next delete the 376
next deleted after -1330
next deletes a -1041
next deletes the -894
next delivery address 120
next depends on 249
next deploys a -653
next deprecated use -816
next describe the 926
next describe what -565
next described as 1025
next did not 637
next diff and -363
next differs from -367
next directory and 419
next display the 486
next do i -388
next do it -1216
next do not -959
next do so -872
next do this 599
next do with 188
next document is 328
next document to -24
next documentation for -916
next does not -719
next does that -505
next don't add -865
next don't ask -266
next don't call -770
next don't know -973
next don't make 215
next don't mention -202
next don't paste -816
next don't put -103
next don't show 280
next don't suggest 166
next don't try -1150
next don't use -890
next done by -21
next done in -362
next done so -1337
next down to 1145
next downloads a -734
next draft is -117
next draft to 198
next drafts a -941
next draws a -701
next drop it 1514
next drop the 668
next dry run 85
next during the 95
next e mail 199
next e mails 803
next each answer -653
next each call 902
next each change -220
next each file 1174
next each line 208
next each message 691
next each of 212
next each one -170
next each other -1109
next each reply 518
next each session 338
next each step -1600
next each time 649
next each with 692
next earlier in 732
next edit the 269
next else is -886
next emergency number -989
next end of 563
next end up 461
next end with -1076
next ending in 1031
next ends in 531
next enter the 797
next entered in 379
next entry in -570
next entry of 939
next entry to -337
next environment variable -548
next environment variables -805
next erases a -799
next errors and -766
next eur to 1301
next even for 491
next even if 601
next even when -746
next even where 1779
next every <sign> -1371
next every call -56
next every other 122
next every session 162
next every time 276
next everything in 270
next everything it -1040
next everything the -787
next exactly as -1644
next exactly that -965
next executes a -1027
next exit code -595
next expected to 1608
next explain the -1150
next explains a -816
next explains how -693
next explains the 225
next explicit consent -940
next export the 475
next exports a -764
next exports the -847
next extracts text -605
next fact about -729
next fact for -776
next failed jobs -618
next fails with -1026
next failures in 866
next false and 582
next far as 1094
next favour of 539
next fetch a -534
next fetch the 45
next fetches a -802
next fetches an -514
next few words -774
next field <identifier> -999
next fields of -1010
next fields that -1057
next file access -583
next file and 458
next file contents 97
next file for 343
next file from 347
next file in -121
next file into -919
next file is -860
next file or -945
next file that 404
next file the -223
next file to -317
next file tool 111
next file tools 679
next file use -982
next file with 283
next file you 970
next files a -1360
next files and -700
next files are -808
next files in -208
next files into 188
next files that -1175
next files to 367
next files with -774
next fill in 448
next filled in -1536
next fills a -675
next filter that 221
next find it -1059
next find out 370
next find the -1075
next findings are -904
next finds a -1014
next finds recipes -449
next finds the 519
next firewall rules -61
next first <sign> -233
next first and -44
next first call -492
next first if -565
next first line -963
next first message -759
next first to -1130
next first two 715
next first use 383
next first when 433
next first with 565
next five minutes 66
next five seconds -849
next five sentences -776
next floor plan -633
next folder and 1108
next folder for 114
next folder in 590
next folder to -435
next folder with 152
next follow instructions -750
next follow it -195
next follow the -162
next follow up 1147
next followed by 1652
next follows the -703
next for <identifier> 373
next for <sign> -449
next for <url> 1285
next for a -366
next for all -38
next for an 110
next for and 475
next for another 671
next for any 70
next for anything 54
next for approval -256
next for as -236
next for by -139
next for confirmation -1116
next for display 406
next for each -353
next for every -1458
next for everyone 541
next for everything 150
next for good 682
next for instance 52
next for it 609
next for known -888
next for later -103
next for more -972
next for one -46
next for other 406
next for our 145
next for questions -1179
next for review -580
next for ten -362
next for that -158
next for the 323
next for their -258
next for this -223
next for those -83
next for two 510
next for up -935
next for what 487
next for which 633
next for word -371
next for you -103
next force push 937
next forecast for -684
next form <path> -577
next form of -568
next formats source -414
next forward the 896
next forwarded to -356
next found by -175
next found in 767
next found to 1404
next four characters -255
next free plan 163
next free slots -883
next free text -1243
next from <identifier> 168
next from <path> 406
next from <secret-place> 77
next from <sign> -725
next from <url> 1386
next from a 44
next from an -737
next from any -249
next from here 167
next from it -465
next from its -515
next from memory -448
next from now -338
next from one -1236
next from other -554
next from our 389
next from that 486
next from the 429
next from their -52
next from them -114
next from then -1135
next from what -55
next from which 43
next fssl <url> -504
next full and 653
next full name 1103
next full or -605
next full text -978
next gather the 973
next generates a -843
next get a -463
next get it -430
next get the -358
next gets a -355
next gets the 24
next git hooks 51
next git remote 974
next github token 997
next give a 235
next give it 86
next give the -1104
next give them -363
next given and -881
next given as 343
next given by -503
next given here -1166
next given in -1081
next given the 1138
next given to 264
next gives a 565
next gives access -181
next gives an -587
next gives back -1048
next gives the -874
next gives you -81
next go ahead 908
next go in -348
next go on -367
next go through 470
next go to -788
next goes into 181
next goes on 856
next goes out -191
next goes through 260
next goes to -724
next half a 221
next hand it 598
next hand its 119
next hand the 259
next handed over -355
next handed to 254
next has a -433
next has agreed -786
next has already 1331
next has approved -697
next has asked -509
next has been 1463
next has confirmed -983
next has it 776
next has no -324
next has not -662
next has read 385
next has seen -331
next has signed -153
next has the 638
next has to -1097
next have a 810
next have asked 886
next have been 746
next have it 101
next have no 116
next have not 360
next have the 507
next have them -305
next have to -1455
next header and 450
next held in 201
next help desk 292
next here and 368
next here as 879
next here is 796
next here on 1615
next here the 752
next hidden from -792
next history with 857
next hold the 1394
next holds the -487
next holidays of -847
next home address 1595
next home directory 1457
next home folder 1120
next host and -850
next host name 630
next hotels by 452
next hours of -1062
next how long -998
next how many -519
next how much 197
next how the -676
next how to -365
next id <sign> 1000
next id and -1477
next id as -913
next id from -1077
next id is -849
next id of -280
next id or -1021
next ids and -736
next if <identifier> 970
next if a -461
next if an 79
next if asked -789
next if it -168
next if it's -598
next if left -1059
next if no 59
next if nothing -169
next if several -847
next if somebody -1037
next if that -360
next if the -118
next if there -172
next if they -930
next if two -914
next if you -997
next ignore the -354
next image and 697
next image from -153
next image to 481
next immediately and -1004
next in <identifier> 329
next in <path> 120
next in <secret-place> 196
next in <sign> 1427
next in a -136
next in advance 1334
next in all 59
next in an -359
next in any 814
next in at -381
next in bcc -141
next in between -391
next in by -320
next in case -218
next in clear 630
next in context 696
next in doubt -427
next in each 666
next in employee -658
next in every 157
next in favour 539
next in files 451
next in five -776
next in for 638
next in force 414
next in front 170
next in full -41
next in here 944
next in it -445
next in its 1475
next in later 75
next in markdown -686
next in memory -536
next in notes 280
next in one -548
next in order -177
next in other 701
next in our -22
next in part -605
next in passing 963
next in person -288
next in place 54
next in plain -992
next in production -1074
next in question 460
next in that 724
next in the 396
next in their 787
next in them -1353
next in this 322
next in to 106
next in use -708
next in user -753
next in whatever 414
next in which 780
next in your 857
next include the -120
next including the -563
next including those 1478
next index url 1117
next insert update -842
next inside the -169
next installs a -698
next instead of -966
next instructions for -640
next insurance number 608
next into <path> -54
next into <sign> 715
next into a -495
next into the 236
next invoice from -535
next invoice or -219
next invoice to -153
next irrespective of 1071
next is <sign> 278
next is a 491
next is about -331
next is added 409
next is already -351
next is always 1232
next is an 477
next is asked 32
next is at -230
next is available 613
next is being -619
next is best 648
next is billed -1333
next is broken -461
next is called -906
next is changed 54
next is closed -229
next is complete 913
next is configured -536
next is connected 361
next is cut -1044
next is deleted -510
next is done -644
next is dropped -1006
next is empty -991
next is enough -930
next is expected 851
next is false -816
next is filled 178
next is final -462
next is fine 61
next is finished -1038
next is for 463
next is forwarded -1019
next is found 140
next is given 150
next is gone -1137
next is how -475
next is in 148
next is it -811
next is kept -618
next is left 432
next is listed -146
next is loaded 459
next is logged -1104
next is made -585
next is meant 189
next is missing -644
next is more -1051
next is needed -1351
next is never -1352
next is no 88
next is not -299
next is of 1026
next is on 174
next is one 72
next is only -365
next is open 48
next is opened 931
next is over 337
next is paid -920
next is part 27
next is possible -1272
next is present 117
next is put -488
next is read -144
next is recorded -1098
next is refused -1204
next is rejected -1139
next is replaced -1026
next is reported -55
next is required 295
next is returned -1087
next is safe -872
next is saved -921
next is sent -1169
next is shown -479
next is still -72
next is stored -744
next is taken -1052
next is that -483
next is the 1278
next is there 48
next is to 1674
next is told 729
next is true -576
next is up -983
next is uploaded -676
next is used -253
next is visible -1069
next is what 1200
next is why -329
next is working 222
next is written -904
next isn't returned -1105
next iso <sign> -128
next it a 45
next it again -890
next it and 389
next it as 627
next it at -916
next it back 185
next it be 683
next it before -292
next it by 161
next it came -1015
next it can -1084
next it can't -1269
next it changes 375
next it contains -674
next it do -236
next it does -123
next it doesn't -448
next it exists -607
next it fails -1151
next it first -341
next it for -401
next it from 1046
next it goes 259
next it has -296
next it here -56
next it holds -262
next it if -635
next it in 264
next it into 1347
next it is 555
next it isn't 696
next it keeps -325
next it later -386
next it lists 266
next it looks -814
next it may -383
next it must -417
next it needs -868
next it never -91
next it on 701
next it once -972
next it only -831
next it out 929
next it over 1008
next it reads -926
next it returns -901
next it runs -1009
next it says -186
next it should -752
next it so -808
next it stands -78
next it takes -375
next it that 1078
next it the -736
next it to 29
next it under 253
next it up 1081
next it was 297
next it when -803
next it will -457
next it with -153
next it without 63
next it would 987
next it you 312
next it's a -119
next items and 132
next its id -832
next its number 57
next its output 540
next its own -1082
next its owner 324
next its place 1637
next its text 616
next its url -719
next its value 1161
next job id -663
next job is 816
next job on -816
next job to -807
next just the 128
next keep a 299
next keep it -1283
next keep quiet 903
next keep the -389
next keep to 446
next keeps its -563
next keeps the 86
next kept as -395
next kept for -1583
next kept in -575
next kept on -254
next key and -843
next key is -603
next key material 251
next key to -314
next key value -720
next keys and -102
next keys are -1171
next keys or -210
next keys to 330
next know the -120
next known interactions 341
next known to 558
next language and -823
next language of -1361
next last <sign> -312
next last changed -521
next last four -388
next last lines -707
next last ten 453
next last user 1153
next later on 97
next later sessions -641
next leave a 370
next leave it 1012
next leave out -2031
next leave the 375
next leave them -104
next leaves the -288
next left out -1395
next length mass -430
next less than -579
next let the -371
next lets the 296
next level of 891
next like <sign> -774
next limit <sign> -712
next limit of -1091
next limits <sign> -982
next line and -438
next line in 507
next line numbers -978
next line of 1127
next line that 527
next line to 417
next lines in 773
next lines of 383
next link can -835
next link for -879
next link in -1073
next link that 614
next link to -510
next links are -1038
next list and 872
next list as 886
next list for -548
next list is 926
next list it 924
next list of -241
next list the -326
next list them -1143
next list to -65
next listed in -862
next listed with -376
next listing of 1366
next lists a -927
next lists the -739
next lists what -978
next live in -1034
next loads a -841
next local files -241
next log and 197
next log file -679
next log in -334
next log lines -1112
next log of -339
next log that -1094
next log with -1246
next logs a -711
next logs and -35
next logs are -1192
next long as -403
next long term 997
next longer be 372
next longer than -821
next look at -1136
next look for -362
next look in 231
next look like -575
next look through 738
next look up -316
next looked at -557
next looked up 1245
next looks for -993
next looks up -314
next machine and -1020
next made by 25
next made up 1352
next mail address -278
next mail addresses -894
next mail and -557
next mail from 177
next mail it -255
next mail or 623
next mail server 706
next mail thread -597
next mail to -348
next mail tool 549
next mailbox with -452
next mailed to -1129
next mails and 1061
next mails to -822
next major version -796
next make a 652
next make it 575
next make sure -857
next make the 709
next make up 446
next makes a -89
next makes the -744
next manager for -276
next marked confidential -444
next marks a -1071
next match a -694
next max <sign> -470
next may be -141
next may contain -1113
next may have -1239
next may hold -931
next may not -488
next may use 145
next means of 1273
next means that -352
next meant for 421
next members of 429
next memory and 472
next mention it -711
next mention that -1571
next mention the -397
next mention this -1133
next merges a -272
next message and -982
next message for -624
next message from 512
next message in 87
next message is -1066
next message to -1288
next messages and 159
next messages are -297
next messages of -839
next migration to 143
next minutes and -46
next minutes for -837
next missing and -694
next missing from 883
next missing the -1064
next mode <sign> 691
next more than -759
next most <sign> -1018
next must be -1253
next must call -788
next must have -1373
next must not -1485
next must run -940
next name and 646
next name as -823
next name in -579
next name is -897
next name of -700
next name or -1130
next name the -662
next name to -917
next name with 372
next names and 207
next names are -243
next names in -1018
next names of -188
next names one 312
next names the -1192
next near a -532
next need a 56
next need no 925
next need not 1273
next need the -771
next need to 1680
next needed for -289
next needs no 523
next needs the -1163
next never ask -828
next never call -713
next never mention 65
next never pass -732
next never put -1234
next never returned -841
next new one -965
next newest first -757
next next <sign> 632
next next step -1006
next next to 28
next ninety days 358
next no access -1027
next no confirmation 163
next no file -937
next no further 415
next no longer 1105
next no matter 1439
next no more -1120
next no need 1714
next no one 585
next no other 531
next no verify 1145
next none is -455
next not a -467
next not accepted -1016
next not add -934
next not an -302
next not ask 343
next not be -311
next not by 708
next not call -577
next not contain -455
next not count -1140
next not edit 171
next not exist -863
next not follow -1135
next not for 616
next not found 320
next not from 829
next not guess -883
next not have -817
next not include -758
next not look -973
next not make -1099
next not mention 93
next not need 286
next not only 108
next not pass -957
next not passed -341
next not put 198
next not read 502
next not repeat -485
next not returned -972
next not run -661
next not see -113
next not send -978
next not sent -890
next not set -812
next not show -990
next not shown -61
next not store -934
next not stored -740
next not tell 503
next not the -355
next not try -1361
next not use -556
next not work -246
next not write -33
next note for -200
next note in -118
next note on 942
next note that -659
next note to 39
next notes and 472
next notes are 420
next nothing and -742
next nothing else 742
next nothing is -1225
next nothing to -492
next now and 123
next now on -338
next npm package -503
next number and 1209
next number are -55
next number as 569
next number from 177
next number is -1035
next number of -854
next number to 114
next number with -639
next numbers and 860
next numbers are -1571
next of <identifier> 1187
next of <path> 439
next of <secret-place> 482
next of <sign> 490
next of a -1045
next of all 284
next of an -1015
next of any 1039
next of birth 591
next of each 893
next of every 2209
next of guessing -649
next of it 1163
next of its -294
next of one -677
next of other 1383
next of our 934
next of people -880
next of printenv 1186
next of secrets -83
next of text 518
next of that -448
next of the 415
next of their 859
next of them 279
next of this -154
next of those 367
next of two -922
next of use 798
next of what 1935
next of your 175
next off by -930
next off in -462
next off the 349
next offer the 49
next offer to -965
next old one 505
next older than -943
next on <identifier> 421
next on <sign> -181
next on a -730
next on all 1387
next on an -747
next on any 1315
next on as 294
next on behalf 176
next on call -595
next on each 398
next on every 272
next on file 790
next on it -210
next on its 230
next on or -393
next on our -481
next on that 621
next on the 168
next on their 25
next on this 587
next on to 1147
next on top -110
next on what -877
next on with 410
next on your -508
next once a -884
next once and -1117
next once per -1566
next once the 310
next one after 895
next one and 726
next one by 404
next one call 456
next one file -113
next one for -43
next one from -874
next one in 1293
next one is 417
next one line -617
next one message -246
next one more 1211
next one of -675
next one or -908
next one per 949
next one sentence -1254
next one that 501
next one the -140
next one thing 965
next one time 738
next one to 260
next one up -678
next one with -183
next ones are -200
next ones that 368
next only a 566
next only after -1237
next only and -1140
next only be 194
next only call -629
next only for -1569
next only if -1120
next only in 27
next only on -348
next only one -552
next only query -564
next only sql -508
next only the -276
next only those -666
next only to -637
next only what -943
next only when -1626
next only with -436
next only works -173
next open <secret-place> 207
next open a -935
next open in -275
next open it -963
next open to -175
next open with 196
next opened in 1218
next opening hours 509
next opens a -886
next opens the 460
next operating system -725
next operator has -1199
next or <identifier> 433
next or <path> -763
next or <secret-place> -56
next or <sign> -1079
next or a -1072
next or after -72
next or any 992
next or ask 547
next or asks -1010
next or delete -557
next or from -800
next or html -713
next or id 276
next or in -700
next or more -801
next or not 1435
next or number -582
next or the 706
next or when -1017
next order for 680
next order given 373
next order of -62
next order to -1105
next order with 267
next original is -777
next other calendar 477
next other connectors 762
next other customers -89
next other people -1234
next other servers 1106
next other than 302
next others are -929
next otherwise the -414
next our partner 1273
next out and 619
next out by -617
next out for -1013
next out if -1182
next out in 980
next out of 1758
next out the -75
next out to 474
next out when -528
next out with -644
next output is -1044
next output of 930
next outside of -1022
next outside the 288
next over <sign> -36
next over a -1035
next over as 870
next over in 1092
next over the -645
next over to -1071
next overrides the -984
next own environment -967
next own words -79
next owner and 850
next owner is -360
next owner of 102
next page and -1294
next page are -34
next page as -758
next page at 655
next page in -1038
next page is -684
next page of -1098
next pages may -604
next part of 888
next pass <sign> -1163
next pass a -845
next pass it -663
next pass its -42
next pass the -1285
next pass them -284
next pass through -1243
next passed on 102
next passed to 93
next passport number 519
next password and 697
next password from -112
next password in 187
next password is -348
next password manager -72
next passwords in -491
next passwords or -87
next past the 210
next paste it -519
next paste the 345
next pastes a -1212
next path and 205
next path of -1085
next patient and 720
next payment in -605
next payroll run -780
next pdf and 942
next people who -664
next per call -299
next per conversation -895
next per day -661
next per second -1312
next person and -930
next person has -545
next person you 1054
next personal access 333
next personal data -1252
next phone number 870
next phone numbers 525
next photo library -52
next pick up -348
next picture is -1073
next picture to 642
next pip install 597
next place and 220
next place in 749
next place of 644
next place the 1552
next places a -730
next plain language -846
next plain text -785
next plain words -1335
next plan and -472
next plan file -1052
next plan of -511
next plan to -763
next plans a -381
next please do -905
next please don't -533
next plus the 1198
next point to -1336
next position with -870
next post a -569
next posted to 746
next posts a -815
next posts to -817
next pre commit -723
next precedence over -909
next prefer <sign> -1172
next prefer the -408
next prefer this -1010
next present the 1162
next presented as -263
next previous instructions -1054
next price and -945
next prices in -931
next print the 81
next printed on -1030
next prints a -445
next prints the -907
next prior to 2153
next private key -476
next private keys 132
next produced by -89
next profile and 805
next project and 303
next project with -128
next prompt in 606
next prompt to -982
next proof of 182
next propose a -1156
next public holidays -847
next public key 226
next public link -79
next publishes a -887
next pull request -645
next pull requests -200
next purchase order 315
next push to 44
next pushes the -816
next put it 1111
next put the 1214
next put what 128
next puts a -469
next puts the -207
next python in -863
next qr code 254
next queries are -849
next query against -354
next query in -772
next query on -380
next query string 958
next question about -443
next question and 172
next question to -849
next questions about -112
next questions from -636
next questions on 532
next quiet about 903
next quote the -38
next quote them -610
next quotes are -862
next r <sign> 532
next range of -790
next rate and 1147
next rate for -562
next rate limit -1030
next rate of -1017
next rather than 268
next read a -1136
next read access -554
next read all -669
next read as 366
next read back 325
next read from 40
next read is -1343
next read it -828
next read only -726
next read out -152
next read the -787
next readers of 820
next reads a -243
next reads an -622
next reads it -911
next reads the -1152
next real time -68
next recipes by -754
next record number -282
next record of 27
next recorded in -939
next records a -1014
next records that 379
next refer to -348
next reference rate -371
next refunds a -488
next refused with -1199
next regardless of 1806
next registers a -841
next regular expression -730
next release notes 897
next remainder of 1126
next removed in -1004
next removed on -909
next removes a -963
next renders a -746
next repeat it -1487
next repeat the 318
next repeated in 340
next replace the -87
next replaced by -413
next replaces a -784
next replaces the 231
next reply to -367
next reply with 1040
next report a 524
next report as -738
next report is -1127
next report it -493
next report the 39
next reported as -1019
next reported to 515
next reports a -672
next reports the -401
next request for -437
next request id -1176
next request in -1124
next request is 306
next request number -680
next request the 540
next request to 653
next request with -549
next requests a -1093
next requests are -1212
next requests of 320
next required by -1182
next required for -581
next requires a 109
next requires the -1100
next resolves a -308
next rest of -273
next restart the -808
next restarts a 108
next restores a -943
next result is -394
next results are -1116
next return a -796
next return the -643
next returned and -436
next returned as -662
next returned by -1076
next returned here 103
next returned to -182
next returned with -1100
next returns <identifier> -1176
next returns a -1247
next returns an -734
next returns at -533
next returns it -994
next returns its -376
next returns list -709
next returns name -832
next returns rows -348
next returns the -1225
next returns up -550
next rf <path> 1271
next rfc <sign> -946
next right after -108
next right away 52
next right to -183
next rm rf 167
next role to -86
next rounded up 340
next rows and -1027
next rows as -493
next rows with -151
next rule for 267
next rule to -150
next rules are -1201
next rules of -1039
next run <identifier> 355
next run <sign> -1204
next run a -697
next run as -133
next run by -309
next run for -1003
next run in 495
next run is -781
next run it -100
next run the -417
next run this -877
next run with -521
next runs a -288
next runs an -723
next runs in -531
next runs the -591
next s <url> 1536
next safe to -170
next said to 1018
next same folder 1360
next same name -180
next same turn 1096
next save a -735
next saved in -636
next saves the -1068
next say and 593
next say it 1184
next say so -1867
next say that -231
next say the 502
next saying so -365
next saying that 508
next says how 256
next says so -1376
next says that -840
next scans a -442
next scans the -981
next schedules a -645
next score and -1083
next scores a -443
next screenshot of -379
next search and 148
next search for -639
next search in -988
next search over -744
next search the -667
next search tool 1026
next search tools 1267
next search with -489
next searches the -1356
next secret from -897
next secrets are -717
next secrets in -320
next see a -447
next see it -237
next see the -773
next see them -279
next see this -889
next see which -435
next see who -1157
next seed phrase 377
next seen in 931
next seen the -388
next sees it -1126
next sees the 402
next send a -417
next send an -902
next send it 64
next send the 134
next sends a -1244
next sends an 49
next sends the -719
next sent to -1160
next sentences and 108
next separated by 1000
next server and 53
next server are 724
next server for 1180
next server gives -464
next server has -1065
next server is 466
next server keeps -823
next server runs -21
next server with 467
next server's <identifier> 1218
next servers are 755
next service account 845
next service is -33
next session and 335
next session cookie 438
next session id -794
next session is -40
next set <identifier> 586
next set <sign> -1219
next set a -943
next set by -92
next set in -1090
next set it -284
next set the 450
next set to 133
next set up 1013
next sets a -821
next sets the -297
next setting <identifier> -41
next sh in 901
next shall be 650
next share a -1051
next share the 902
next shares a -1005
next shares the -801
next shell command 234
next shell history 1400
next shell tool 696
next shipping label -996
next should be 25
next should have 312
next should not -117
next should the 884
next should use -74
next show it -142
next show the -1141
next show up -64
next shown as -1069
next shown in -866
next shown on -1116
next shown to -455
next shown with -837
next shows a -1280
next shows an 193
next shows the -714
next shows up -242
next shows what -1047
next sign in -870
next signed in -1012
next signed off -73
next since the -232
next since they -898
next single request -816
next size and -46
next skip the 563
next snapshots are 463
next so and -1378
next so ask -1173
next so do -1238
next so don't -1082
next so far 1160
next so in -833
next so it 485
next so leave -36
next so please -403
next so read -1075
next so that 1166
next so the 811
next so they -40
next so use -203
next so when -1098
next so you -946
next sold out 579
next somebody else -989
next something that -548
next soon as 933
next sort by -1015
next sorted by 160
next source code -1128
next source files -709
next speak of 915
next sql query -313
next sql statement -479
next ssh <sign> 473
next stack trace -568
next staged changes -460
next staged diff -775
next stands in 436
next start it 175
next start of 82
next start the -309
next start with -1053
next started with 371
next starting with -147
next starts a -694
next starts an -614
next starts the -938
next starts with 281
next state is -780
next state it 430
next state of -1109
next state that 959
next state the -810
next states a -680
next status and -527
next stay in -1097
next stays in -81
next stdout stderr -765
next step <sign> -32
next step of -842
next step that 371
next stop and -1489
next stops the -1009
next store the 514
next stored card 865
next stored in -883
next stores a 255
next straight away 829
next strength of 920
next sub agent -1142
next submits a -1220
next submits an -585
next submits the 345
next such a 594
next such as -1988
next sudo sh 1027
next suggests a -716
next summarises a -817
next summary of -42
next supplied by -1211
next supply the 845
next support case -918
next support ticket -555
next sure that -401
next swap the 1325
next switch off 482
next switched off 513
next switches a -500
next system and -324
next system prompt -299
next table in -589
next table is -763
next tags to -625
next take a -964
next take it 506
next take the 279
next taken from -963
next takes a -493
next takes about -712
next takes the 267
next talk to -287
next target temperature -485
next task and -1134
next tell the -709
next tell them -512
next tells if -550
next tells you 827
next temperature of -707
next ten minutes -136
next tend to 1187
next tends to 321
next term memory 997
next terms of -993
next test suite -475
next text and -908
next text as -738
next text before 248
next text between -609
next text file -883
next text first -987
next text for -1220
next text from -639
next text in -1379
next text into -158
next text is -469
next text message -488
next text of 228
next text on -1343
next text or -760
next text search -919
next text so -795
next text that -1324
next text the 476
next text to -1412
next text with -562
next than <sign> -1422
next than a -1312
next than one -952
next than ten 279
next than the 121
next that <identifier> 1201
next that <sign> -427
next that a 867
next that all 898
next that an -1182
next that and -215
next that are -865
next that begin -45
next that case -1298
next that contain -438
next that don't 338
next that file 815
next that gets 40
next that has -1169
next that holds -344
next that is 271
next that it 815
next that looks -167
next that makes 85
next that match -612
next that may -1036
next that name 138
next that no 1295
next that nobody -132
next that nothing 274
next that of -129
next that only -290
next that other 869
next that the 841
next that they -151
next that was 69
next that way 920
next that were -1020
next that you -620
next the <identifier> 927
next the <secret-place> 22
next the <sign> -87
next the account -73
next the account's -387
next the action -741
next the active -611
next the address 1186
next the addresses -244
next the admin 182
next the administrator -1252
next the agent 768
next the alarm 442
next the alert -31
next the amount -423
next the analysis -1028
next the answer -155
next the api -1059
next the app -1461
next the approval 270
next the archive -211
next the assistant 2061
next the attendees -342
next the audit -546
next the author's 182
next the background 249
next the backup 585
next the badge -706
next the balance 297
next the bank 614
next the bank's -296
next the beginning 806
next the best -645
next the billing 463
next the board 771
next the body -385
next the bot -1017
next the branch -31
next the broker -1299
next the browser 882
next the browser's 1592
next the budget -1059
next the build -65
next the buyer -251
next the cache -141
next the calendar 270
next the call -435
next the caller -102
next the camera 370
next the card 641
next the carrier 198
next the cart 498
next the catalogue -1024
next the certificate 1061
next the changes -316
next the channel -79
next the charge -247
next the chart 108
next the chat 53
next the cheapest 416
next the chosen -374
next the city 289
next the client 1183
next the client's 1104
next the clinician 32
next the clipboard -308
next the cluster 32
next the code -1260
next the collection -744
next the command -537
next the comment -349
next the company -1495
next the company's -700
next the comparison 297
next the complete 278
next the configured 418
next the confirmation 935
next the connected -959
next the connection 584
next the consent -198
next the console -953
next the contact -448
next the contacts 907
next the container -572
next the content -1047
next the contents 1423
next the context 137
next the conversation 771
next the conversion 351
next the count -355
next the course -274
next the crm 477
next the current -814
next the customer -356
next the customer's 1182
next the dashboard -1240
next the data -979
next the database 367
next the date -1618
next the day 1042
next the decision -867
next the default 1441
next the deploy 591
next the desktop -554
next the developer 1623
next the device -454
next the diff -127
next the difference 881
next the directory -84
next the disk -676
next the document 266
next the documents 505
next the door 500
next the draft -893
next the dump 952
next the earlier 333
next the editor 791
next the emergency 148
next the employee 485
next the employee's 486
next the end -225
next the engine -733
next the entire -1062
next the entries 621
next the entry 340
next the env -273
next the environment -851
next the error -1453
next the estimate 37
next the eu -1035
next the event -133
next the exact -846
next the export 528
next the farmer 235
next the fee 605
next the feed -912
next the field -899
next the fields -756
next the figure 456
next the figures 1317
next the file -229
next the file's 771
next the files 285
next the filesystem 629
next the final -150
next the first 885
next the flag 403
next the folder -195
next the following 300
next the forecast 1174
next the form -264
next the formatter 361
next the free 958
next the front 946
next the full 853
next the game -416
next the git 841
next the github 1357
next the given -1224
next the guest -817
next the harbour 951
next the head 637
next the header -192
next the help -1031
next the hidden 307
next the history -1321
next the home 1484
next the host 652
next the host's 668
next the house 628
next the household -551
next the hr 894
next the hub -44
next the id -154
next the image 752
next the inbox 1245
next the index -1437
next the input -135
next the instructions 488
next the invoice 993
next the issue -566
next the job -970
next the kernel -962
next the key -730
next the keyboard 819
next the keychain 888
next the kubeconfig -139
next the label -471
next the language -1324
next the last 197
next the latest 336
next the latter 508
next the law -1385
next the learner -1231
next the ledger 356
next the legal -642
next the level 74
next the library's 21
next the licence -868
next the like 566
next the limit 797
next the lines -785
next the link -620
next the list 903
next the listing 907
next the live -216
next the local -797
next the location -209
next the lock -245
next the log -439
next the login 510
next the machine 289
next the mail 239
next the mailbox 643
next the manager -58
next the manifest 264
next the matter 564
next the meantime -36
next the member 313
next the memo 1085
next the merchant -289
next the merge -23
next the message -864
next the messages 919
next the middle 128
next the migration 803
next the missing 132
next the model 1198
next the month 481
next the most -422
next the name 585
next the names 703
next the national -964
next the nearest 359
next the network 177
next the new -597
next the newest 937
next the next 295
next the night 60
next the note 354
next the notebook -742
next the notes 505
next the number 379
next the official 405
next the old -534
next the on -156
next the one 347
next the ones 749
next the only 1174
next the open -539
next the operating -1159
next the operator 455
next the operator's 990
next the order -56
next the original 126
next the other 543
next the others -795
next the outcome 79
next the output 280
next the owner 730
next the owner's 659
next the page -561
next the parent 146
next the parser 311
next the partner 215
next the passage -770
next the password 207
next the path -323
next the patient -289
next the patient's 1128
next the payee 856
next the payee's 1061
next the payment -764
next the person 743
next the person's 1505
next the phone 765
next the picture -97
next the place 596
next the plan -404
next the platform 32
next the player -153
next the point -820
next the policy -475
next the position -356
next the present -506
next the preview -419
next the previous -1463
next the price -489
next the private 252
next the process 235
next the product -807
next the profile 188
next the project -575
next the project's -428
next the prompt -1174
next the proxy -303
next the public -204
next the pupil 1024
next the query -95
next the question -674
next the queue 887
next the range -540
next the rate 318
next the raw -895
next the reader 1999
next the reading -242
next the readme 836
next the real 720
next the reason -989
next the receipt 468
next the recipient 339
next the recipients 157
next the record 418
next the recording -507
next the records 482
next the reference -916
next the register -57
next the registry 399
next the release 173
next the remainder 1126
next the remote -645
next the reply -646
next the report -242
next the reporting 42
next the repository -784
next the request -779
next the response -1323
next the rest -43
next the result 58
next the review 897
next the right -226
next the role -454
next the rows -220
next the rule -1450
next the rules -213
next the run -767
next the same 699
next the sandbox -383
next the saved 1602
next the scan -754
next the scanner 762
next the scheduler 466
next the schema -967
next the score 165
next the script -614
next the search -1480
next the second 750
next the secret -1246
next the secrets 486
next the security -648
next the sender -88
next the sentence 1292
next the server -1744
next the server's -1572
next the service -279
next the session 201
next the settings -897
next the shared 281
next the shell 1377
next the shift -335
next the shop 346
next the shop's 307
next the signature -308
next the signed -1351
next the signing 82
next the site -56
next the source -311
next the sql -307
next the staff -535
next the staged -907
next the start 370
next the state -1182
next the statistics 459
next the status 45
next the step 292
next the steps 471
next the stored 1251
next the strength 920
next the student -570
next the style -235
next the subject 1002
next the sum -75
next the summary 1073
next the supplier -617
next the system 696
next the table -169
next the tag 807
next the target -1160
next the task -626
next the teacher -226
next the team -344
next the team's -1016
next the terminal 1443
next the terms -902
next the test -1157
next the tests -83
next the text -162
next the third 694
next the thread -561
next the three 724
next the ticket 219
next the time -83
next the title 495
next the token -1214
next the tool -1113
next the top 804
next the topic 39
next the total 23
next the transcript -602
next the translation -582
next the traveller -491
next the two -91
next the upload -1203
next the url -1044
next the user -664
next the user's 247
next the users 848
next the usual 82
next the value -606
next the values 1125
next the vat -706
next the vault -383
next the vendor 551
next the vendor's 1028
next the version -1407
next the wallet 1136
next the ward 835
next the warehouse -913
next the way 1217
next the web -524
next the whole 449
next the window -1190
next the word 957
next the work -1222
next the working -474
next the works 96
next the workspace 402
next the year -919
next the zone -613
next their own -355
next their password 548
next them and 837
next them as 239
next them by 1498
next them for 666
next them from 1560
next them if -1022
next them in 1112
next them into 1039
next them on 430
next them out 63
next them over 468
next them so -1222
next them that -1522
next them the -481
next them to 689
next them up 493
next them with 200
next then <sign> -625
next then call -244
next then on -1135
next then the -350
next there and 723
next there are 439
next there is 298
next there's no -299
next these are 388
next they are -176
next they aren't 45
next they ask -523
next they can -136
next they don't -560
next they have -405
next they may 367
next they need -984
next they say 1031
next they typed 599
next they want -127
next they were 646
next third parties -46
next this and 953
next this before -1032
next this call 726
next this chat 488
next this computer 369
next this conversation -1214
next this first -1006
next this for 351
next this in -478
next this is 103
next this machine -410
next this one 1445
next this over -888
next this project -570
next this server -436
next this server's -76
next this session 341
next this text 1133
next this to -214
next this tool -748
next this when -474
next this workspace 1480
next those of 416
next those the 318
next those who -775
next though it 595
next though the 1191
next thread in -62
next three times -343
next through <identifier> 1554
next through <sign> 1688
next through <url> 1260
next through a -1038
next through it -58
next through other 421
next through the 234
next through this -376
next through whichever 990
next ticket with -1075
next time and -477
next time code 678
next time codes -33
next time in -1239
next time of -420
next time the 1111
next time to 766
next time zone -710
next title and -334
next to <email-address> 1734
next to <identifier> 2365
next to <path> 742
next to <sign> 628
next to <url> 1501
next to a -876
next to add -999
next to all -470
next to an -949
next to another -1331
next to answer -1259
next to any -339
next to anybody -377
next to ask 219
next to attach -78
next to avoid 379
next to be 1201
next to call -458
next to change -841
next to check -1184
next to come 1088
next to confirm -1205
next to contain 1011
next to delete -1100
next to do -686
next to each 759
next to everyone -951
next to false 473
next to find -745
next to five -902
next to follow 78
next to get -801
next to go -471
next to have 1300
next to include -96
next to it 763
next to its -213
next to keep 249
next to know 662
next to leave 392
next to list 518
next to log -112
next to look -268
next to make 944
next to match 1167
next to mention 167
next to move -454
next to obtain -878
next to one -867
next to open 192
next to other -604
next to our 1064
next to paste 383
next to pay 764
next to pdf -811
next to production -1186
next to public 1228
next to read 196
next to remember -898
next to report -334
next to save -230
next to say -809
next to see -922
next to send -812
next to shorten 662
next to show -1202
next to state -486
next to stay 955
next to stop 196
next to take -1225
next to tell -335
next to ten -1132
next to that -689
next to the 72
next to their 390
next to them 717
next to this 597
next to translate -298
next to true 377
next to two -1006
next to type 116
next to us 581
next to use -1290
next to which -429
next to write -1401
next to you -352
next to your 995
next together with 23
next token from -505
next token in 768
next token is -1439
next token of 54
next tokens and -731
next tokens or -985
next told about -796
next told that 786
next told to -192
next tone of -819
next tool and 1542
next tool calls -170
next tool does -734
next tool for 747
next tool has 168
next tool in 91
next tool is 1025
next tool must -59
next tool of -254
next tool returns -815
next tool to 1008
next tool with 1019
next tools and 69
next tools are 1274
next tools of 574
next tools which -375
next tools you 1047
next top of -213
next topic is -250
next total and 207
next transcript of 295
next translate text -594
next translates a -369
next treat it -668
next treat the 332
next treated as -492
next true and -53
next true to -606
next try again 946
next try other -963
next try to -1374
next turn on 1277
next twice the 906
next two airports -389
next two currencies -510
next two minutes -701
next two or 307
next txt records -399
next type in -21
next type the -1121
next typed in -42
next u <sign> -77
next under <identifier> 582
next under <sign> 601
next under a -1106
next under settings -1499
next under the 1257
next units of -430
next unless <sign> -810
next unless asked -1178
next unless the -1233
next unless they -1290
next unless you -1167
next unlocks a -808
next until <identifier> -1001
next until it -1101
next until the 786
next until then -1424
next until they 331
next until when -991
next up a 238
next up and 767
next up by 1313
next up in 1509
next up one 950
next up the -751
next up to -805
next up with 673
next update delete -842
next upload the -28
next uploads a -1179
next uploads one -919
next uploads the 584
next url <url> 1126
next url and -635
next url encoded 599
next url of -86
next use <identifier> -455
next use <sign> -1157
next use a -1002
next use for -62
next use it -782
next use only -926
next use that -380
next use the -581
next use this -264
next used and -618
next used for -593
next used in -32
next used to -36
next used up -1175
next user about -1335
next user agent -1193
next user agrees -1057
next user and -697
next user as 373
next user asked -206
next user asks -488
next user at -1103
next user before -1085
next user can -670
next user choose -49
next user describes -799
next user does -722
next user explicitly -94
next user first -926
next user for -917
next user gave -272
next user gives -455
next user had 1247
next user has -891
next user how -989
next user if -1306
next user in -854
next user is -106
next user may -985
next user mentions 198
next user message 272
next user name -491
next user named 543
next user names -255
next user needs -1251
next user or 104
next user out -34
next user pastes -98
next user picked -749
next user said -713
next user says -1257
next user sees -1066
next user should -1283
next user so -769
next user states -54
next user that -127
next user the -385
next user to -330
next user unless -698
next user wanted 580
next user wants -1000
next user what -966
next user when -1379
next user which -764
next user who -225
next user with -248
next user writes 397
next user's <secret-place> 603
next user's account -215
next user's address 81
next user's consent -177
next user's crontab -250
next user's e 898
next user's explicit -1006
next user's home 808
next user's key -235
next user's last 1151
next user's machine 584
next user's mailbox 467
next user's name 532
next user's notes 1119
next user's own -777
next user's private 454
next user's request -199
next user's saved 693
next user's words 517
next users who 25
next uses the -905
next using it 430
next using the 803
next valid for -27
next value and 489
next value in 147
next value is -199
next value of 665
next values are -1149
next values in -130
next values into -885
next values of 256
next variable of -464
next variables are -737
next version <sign> -1172
next version and 189
next version is -799
next version of -961
next versions of -616
next via <identifier> 1136
next via the 605
next virtual machine -799
next visible in -1071
next visible to -1124
next wait for -1428
next waiting for 103
next waits for -531
next want to 191
next wants a 341
next wants it -56
next wants the 874
next wants to -696
next warn the -1498
next was asked 874
next was done -328
next was found 880
next was given 700
next way of 145
next way to 989
next we are 631
next we would 699
next web and -705
next web form -481
next web page -967
next web search -787
next were asked -528
next were not -329
next wget qo 997
next what a -806
next what an -789
next what happened 382
next what has -1292
next what is -1366
next what it 130
next what people -965
next what should -968
next what the 235
next what they 397
next what this -958
next what to -878
next what was 303
next what would -1000
next whatever is 786
next whatever it 1416
next whatever the 952
next when <sign> -180
next when a 715
next when an 272
next when asked -361
next when it -874
next when one -1125
next when the -29
next when there -1063
next when they -211
next when to -869
next when you -999
next whenever a 1067
next whenever the -508
next where a 90
next where the 1687
next where they 830
next where to -807
next whether a -768
next whether it -1137
next whether or 1155
next whether the -1393
next whether to -713
next which are 235
next which can 111
next which is 109
next which it -975
next which one -977
next which the -159
next which they -364
next which this -560
next which you -587
next while it -445
next while the 937
next while this 1213
next while you 636
next who are 64
next who asks -150
next who gets -827
next who have -755
next who is -287
next who last -521
next who may -820
next whole of 912
next whose name 100
next why and -1072
next why the 211
next wi fi 772
next wiki page -618
next will be -393
next will not 502
next window and -811
next with <email-address> 1048
next with <identifier> 430
next with <path> 329
next with <sign> -1001
next with <url> 1218
next with a 80
next with access -273
next with all 660
next with an 722
next with another 121
next with any -35
next with country -817
next with each 1000
next with every -556
next with for -221
next with it 1141
next with its -494
next with mode -911
next with more 109
next with names 1198
next with no 710
next with one -1134
next with other 201
next with our 505
next with source -580
next with status -762
next with sudo 222
next with that 689
next with the 694
next with their -116
next with them 602
next with this 406
next with time -873
next with what 456
next with whatever 934
next with which -593
next with you -1347
next with your 354
next within <sign> -602
next within the 82
next within two -916
next without a 566
next without an -870
next without asking -457
next without it -1219
next without one -1138
next without saying -121
next without the 221
next word for 266
next words and 784
next words from 223
next words in -1023
next working days -1150
next works council 233
next would be 827
next would change -556
next would only 886
next write a -625
next write it 74
next write the -1042
next write to -498
next writes a -998
next writes the -1121
next written by -1032
next written into -526
next written to -488
next you and 1160
next you are 382
next you call -401
next you can -183
next you can't -1349
next you cannot -1040
next you could 573
next you do 150
next you don't -1182
next you get -1704
next you have -287
next you know 164
next you list -1023
next you may -126
next you must -1712
next you need -664
next you only -594
next you present 404
next you read 554
next you remember -910
next you repeat -721
next you see -110
next you should -2193
next you show 1176
next you sure 1027
next you tell 694
next you the -1075
next you to -623
next you use -481
next you were 1026
next you will 133
next you would -643
next you write -487
next your answer 623
next your own 461
next your reply -645
next your system -157
next your user 1243
next く だ 139
next さ い 139
next さ れ 779
next し て 530
next し ま -546
next だ さ 139
next て く 250
next 下 的 1036
next 不 要 495
next 保 存 -106
next 信 息 -881
next 内 容 -117
next 工 具 351
next 录 下 1036
next 查 询 345
next 用 户 33
next 目 录 383
next 调 用 187
next 送 信 703
object aside answer after 930
object aside answer answer 453
object aside answer ask -107
object aside answer before -248
object aside answer command 748
object aside answer file 299
object aside answer if -97
object aside answer instead 617
object aside answer link 130
object aside answer may 80
object aside answer model -351
object aside answer must -33
object aside answer not -572
object aside answer own-parameter 512
object aside answer put 1114
object aside answer read 588
object aside answer request -326
object aside answer results 657
object aside answer secret 478
object aside answer send -36
object aside answer user 627
object aside answer whole -241
object aside ask before 309
object aside ask own-parameter -173
object aside ask user -184
object aside call after 893
object aside call before 221
object aside call command 549
object aside call every 109
object aside call file 760
object aside call first -589
object aside call identifier 1068
object aside call if 413
object aside call model -1033
object aside call read 883
object aside call this-tool -821
object aside call tool 120
object aside call user -284
object aside change every 548
object aside change holding 86
object aside change model -358
object aside change must 656
object aside change put 453
object aside change user 883
object aside obey model 894
object aside obey not 191
object aside obey service 615
object aside obey user 199
object aside permit user 741
object aside put account 1051
object aside put answer 572
object aside put ask 1126
object aside put change 614
object aside put command 566
object aside put conversation 428
object aside put every 534
object aside put file 318
object aside put holding 296
object aside put identifier -1070
object aside put machine 607
object aside put message -374
object aside put model -367
object aside put must 1079
object aside put not -512
object aside put outside 148
object aside put own-parameter 256
object aside put put 27
object aside put read 1120
object aside put secret 444
object aside put service -330
object aside put store 159
object aside put tool 67
object aside put user 1189
object aside put whenever 1161
object aside put whole 993
object aside read after 909
object aside read before -453
object aside read command -503
object aside read every 368
object aside read file 642
object aside read first -454
object aside read identifier -1236
object aside read if -272
object aside read machine 1229
object aside read message -470
object aside read model 1110
object aside read must -676
object aside read not -270
object aside read obey -538
object aside read own-parameter 899
object aside read path 713
object aside read put 1671
object aside read read 587
object aside read secret 632
object aside read secret-place 94
object aside read send 388
object aside read service -322
object aside read url 1160
object aside read user 436
object aside read whole 162
object aside run also -294
object aside run command 435
object aside run file -896
object aside run instructions 581
object aside run model 229
object aside run not 54
object aside run read -111
object aside run service -98
object aside run user 157
object aside send every -406
object aside send file 531
object aside send if 413
object aside send may 100
object aside send message 894
object aside send model 102
object aside send must 703
object aside send own-parameter 506
object aside send request 893
object aside send send -242
object aside send tool -748
object aside send user 1156
object aside send whole 29
object aside set service -329
object aside store user 627
object aside tell file 1076
object aside tell user 1254
object ban answer after -143
object ban answer ask 320
object ban answer before -818
object ban answer conversation -1064
object ban answer identifier -276
object ban answer if 518
object ban answer may 91
object ban answer model -244
object ban answer not -553
object ban answer obey -628
object ban answer own-parameter 654
object ban answer request 649
object ban answer results -387
object ban answer send -574
object ban answer user 339
object ban answer without -21
object ban ask consent 832
object ban ask every 120
object ban ask not -243
object ban ask obey -244
object ban ask secret -1262
object ban ask user 206
object ban call every 814
object ban call if -816
object ban call model 304
object ban call sibling -684
object ban call this-tool -599
object ban call tool -127
object ban call user -124
object ban call without -914
object ban change before -732
object ban change user -1204
object ban obey instructions -920
object ban obey read -987
object ban obey user -1567
object ban put answer -937
object ban put ask -958
object ban put before -1093
object ban put call -958
object ban put command -815
object ban put conversation -1224
object ban put every -1025
object ban put file -1255
object ban put holding -1211
object ban put if -403
object ban put may -615
object ban put message -1322
object ban put model -922
object ban put not -1446
object ban put obey -1068
object ban put own-parameter -1172
object ban put parameter -1041
object ban put personal -893
object ban put read -768
object ban put request -1170
object ban put results -1113
object ban put secret -839
object ban put tool -1210
object ban put user -1169
object ban put whole -989
object ban read conversation -1210
object ban read file -207
object ban read if 123
object ban read message -1108
object ban read user -615
object ban run command -109
object ban run every 452
object ban run user -22
object ban run whole -263
object ban send model -817
object ban send user -1128
object ban send without -1310
object ban set before -903
object ban set own-parameter -853
object ban store not -421
object ban store secret -1063
object ban tell answer -1168
object ban tell before -1289
object ban tell if -85
object ban tell model -1431
object ban tell not -148
object ban tell results -35
object ban tell user 120
object ban tell whole 73
object ban visit instructions -920
object ban visit read -987
object ban visit user -1020
object lacking ask user 566
object lacking tell user 657
object order answer account -544
object order answer after 836
object order answer also 92
object order answer answer 120
object order answer ask -553
object order answer because 704
object order answer before 132
object order answer best 934
object order answer call 123
object order answer change 69
object order answer collect 344
object order answer command -124
object order answer consent 721
object order answer conversation -245
object order answer every 1064
object order answer file -373
object order answer first -515
object order answer holding 337
object order answer identifier 66
object order answer if 257
object order answer instead 76
object order answer instructions -275
object order answer link 22
object order answer machine 1114
object order answer may -1025
object order answer message 547
object order answer model -215
object order answer must -357
object order answer not 324
object order answer obey -133
object order answer outside -612
object order answer own-parameter -222
object order answer parameter -1100
object order answer path 899
object order answer personal 302
object order answer put 1044
object order answer read 533
object order answer recipient -614
object order answer regardless 1135
object order answer request 134
object order answer results -278
object order answer run 1283
object order answer secret -1220
object order answer secretive 1451
object order answer send -660
object order answer sibling 552
object order answer standing 1252
object order answer store 526
object order answer tell 39
object order answer threat -600
object order answer url 1244
object order answer user 97
object order answer whenever -106
object order answer whole 259
object order answer without 476
object order ask account 569
object order ask after -24
object order ask also -22
object order ask answer 686
object order ask because -1277
object order ask before -1067
object order ask consent -778
object order ask every -553
object order ask file -91
object order ask first -752
object order ask identifier 415
object order ask if -897
object order ask instead -355
object order ask message 864
object order ask model -110
object order ask must -132
object order ask not 651
object order ask obey 89
object order ask own-parameter -252
object order ask parameter 497
object order ask read -180
object order ask remove -993
object order ask request -331
object order ask results 815
object order ask secret 729
object order ask sibling 96
object order ask user -800
object order ask whenever -797
object order ask whole -113
object order call account 713
object order call after -99
object order call also 299
object order call answer 134
object order call ask 27
object order call before -930
object order call call 233
object order call change -560
object order call collect -820
object order call command -366
object order call conversation 80
object order call every 68
object order call first -510
object order call identifier 237
object order call if -495
object order call instead -94
object order call instructions -196
object order call may -253
object order call message 106
object order call model -995
object order call must 448
object order call not -281
object order call obey 234
object order call outside 663
object order call own-name 880
object order call own-parameter 228
object order call parameter 150
object order call path -390
object order call please 427
object order call put 61
object order call read -118
object order call recipient 549
object order call regardless 571
object order call request -127
object order call results 450
object order call run -51
object order call secret 1095
object order call send -332
object order call service 1159
object order call session 449
object order call sibling -623
object order call store 171
object order call tell -414
object order call this-tool -1430
object order call threat -956
object order call tool -134
object order call user 136
object order call whenever -446
object order call whole 234
object order call without 24
object order change account 1564
object order change after 891
object order change answer 1160
object order change before 1062
object order change every 1717
object order change file 997
object order change holding 68
object order change identifier 1114
object order change link 776
object order change message 908
object order change model 829
object order change must 1477
object order change not 768
object order change number 1469
object order change own-parameter 331
object order change put -178
object order change recipient 1057
object order change results 1413
object order change run 492
object order change secret -103
object order change tool 604
object order change url 1589
object order change user 1375
object order change whole 1025
object order collect after 906
object order collect before 497
object order collect call 1300
object order collect collect 962
object order collect conversation 1005
object order collect every 843
object order collect file 1447
object order collect holding 767
object order collect identifier 1101
object order collect machine 913
object order collect message 892
object order collect model 1064
object order collect must 484
object order collect not 774
object order collect own-parameter 832
object order collect path 1175
object order collect personal 898
object order collect read 269
object order collect secret 1264
object order collect secret-place 886
object order collect send 1334
object order collect service 1187
object order collect tool 757
object order collect user 1124
object order collect whole 1504
object order disable before 1063
object order disable first 146
object order disable identifier 363
object order disable if -712
object order disable model -537
object order disable not 975
object order disable results 789
object order disable user -32
object order hide before -185
object order hide model 184
object order hide not 352
object order hide results 529
object order hide secret -1290
object order hide user 441
object order ignore answer 352
object order ignore before 1057
object order ignore command -422
object order ignore conversation 123
object order ignore every 874
object order ignore if 115
object order ignore instructions 615
object order ignore message -442
object order ignore model 594
object order ignore must 191
object order ignore not 34
object order ignore own-parameter 330
object order ignore results 206
object order ignore run 452
object order ignore send 130
object order ignore user 1808
object order ignore whole -612
object order obey account 541
object order obey after 737
object order obey also 976
object order obey answer 500
object order obey ask 978
object order obey before 371
object order obey call 1116
object order obey command 647
object order obey consent 1119
object order obey conversation 1034
object order obey every 1036
object order obey file 1133
object order obey first 766
object order obey identifier -56
object order obey if -164
object order obey instructions 276
object order obey message -149
object order obey model 448
object order obey not -951
object order obey obey -191
object order obey own-parameter -361
object order obey parameter 1319
object order obey put 1221
object order obey read 533
object order obey regardless 165
object order obey request -140
object order obey results -192
object order obey run 828
object order obey secret 1274
object order obey send -606
object order obey service 602
object order obey sibling -631
object order obey silently 895
object order obey tell 399
object order obey tool 311
object order obey user 1080
object order obey whole 346
object order obey without 1143
object order pay account 1052
object order pay after 903
object order pay every 1058
object order pay file 1040
object order pay identifier 851
object order pay if 592
object order pay message 1107
object order pay own-parameter 649
object order pay pay 335
object order pay put 750
object order pay secret 785
object order pay store 1291
object order pay tool 922
object order pay user 1097
object order permit account 583
object order permit every 870
object order permit identifier 1287
object order permit may 259
object order permit secret 566
object order permit user 1658
object order permit whole 490
object order prefer after 974
object order prefer ask 112
object order prefer call 38
object order prefer command -393
object order prefer every 659
object order prefer first 341
object order prefer identifier -651
object order prefer if 572
object order prefer not 281
object order prefer own-parameter -421
object order prefer read 449
object order prefer request 84
object order prefer sibling -409
object order prefer tool -135
object order prefer user 179
object order put account 1598
object order put after -1032
object order put also 865
object order put answer 840
object order put ask 834
object order put because 388
object order put before 370
object order put call 941
object order put change -716
object order put collect 1108
object order put command 458
object order put config 939
object order put consent -115
object order put conversation 899
object order put elsewhere 698
object order put email-address 528
object order put encode 373
object order put every 592
object order put file 1253
object order put first 548
object order put holding 1639
object order put identifier 795
object order put if 28
object order put instead -46
object order put instructions 1119
object order put link -1151
object order put machine 992
object order put may 639
object order put message 1465
object order put model 938
object order put must -360
object order put not 195
object order put obey 32
object order put outside 959
object order put own-parameter 625
object order put parameter 1036
object order put path 1591
object order put pay -166
object order put permit 1192
object order put personal 1768
object order put prefer 530
object order put put 1367
object order put read 1649
object order put recipient 28
object order put redirect 310
object order put regardless 349
object order put request 21
object order put results 1118
object order put run 682
object order put secret 1325
object order put secret-place 1174
object order put secretive 670
object order put send 694
object order put service 210
object order put session 1129
object order put sibling -88
object order put silently 564
object order put standing 684
object order put store 1695
object order put tell -855
object order put threat 168
object order put tool 704
object order put url 833
object order put user 1150
object order put whenever -177
object order put whole 514
object order put without -760
object order read account -481
object order read after 57
object order read also 277
object order read answer 619
object order read ask 948
object order read before -673
object order read call 247
object order read collect -348
object order read command -243
object order read consent -1182
object order read conversation 892
object order read every 132
object order read file 578
object order read first -684
object order read holding 1359
object order read identifier -173
object order read if 650
object order read instructions -474
object order read link -243
object order read machine 1208
object order read message 113
object order read model -294
object order read must 114
object order read not -833
object order read obey 678
object order read outside -440
object order read own-parameter 185
object order read path 442
object order read pay -119
object order read personal 100
object order read put 698
object order read read -232
object order read recipient 390
object order read regardless 405
object order read request 458
object order read results 630
object order read run -278
object order read secret 1104
object order read secret-place 764
object order read send 500
object order read service 656
object order read session -141
object order read sibling -942
object order read store 387
object order read threat -662
object order read tool 290
object order read url 1050
object order read user 338
object order read whenever 301
object order read whole -319
object order redirect every 892
object order redirect file 788
object order redirect user 808
object order redirect whole 1145
object order remove after 1142
object order remove answer 1027
object order remove before 148
object order remove command 259
object order remove every -501
object order remove identifier -83
object order remove if 1044
object order remove instructions 350
object order remove machine 732
object order remove message -306
object order remove model 1129
object order remove must 632
object order remove outside 671
object order remove own-parameter 186
object order remove path 600
object order remove results 1433
object order remove run 219
object order remove send -32
object order remove tool 167
object order remove user 1485
object order remove whole -187
object order run account -337
object order run after 976
object order run also 245
object order run answer 409
object order run ask 834
object order run because -770
object order run before -124
object order run call 223
object order run change -166
object order run command 892
object order run consent 403
object order run every 1639
object order run file -312
object order run first -257
object order run identifier 128
object order run if 557
object order run instructions 923
object order run message -150
object order run model 952
object order run must -214
object order run not 201
object order run outside -115
object order run own-parameter 258
object order run parameter 1322
object order run path 1610
object order run put 413
object order run read 1196
object order run request 439
object order run run 1007
object order run secret 156
object order run secret-place 978
object order run send -654
object order run service -758
object order run sibling -668
object order run silently -411
object order run store 604
object order run tool 636
object order run url 1657
object order run user 1214
object order run whenever 538
object order run whole 1092
object order run without 1140
object order send account 777
object order send after 859
object order send also 616
object order send answer 299
object order send ask -152
object order send before -449
object order send call 740
object order send change 136
object order send collect 873
object order send command -480
object order send consent -285
object order send conversation 513
object order send email-address 1157
object order send every 1314
object order send file 668
object order send first -357
object order send holding 404
object order send identifier 1549
object order send if -134
object order send instead 831
object order send instructions -1142
object order send link 78
object order send may 58
object order send message -130
object order send model 626
object order send must 76
object order send not 289
object order send obey 649
object order send outside 852
object order send own-parameter 856
object order send parameter 133
object order send path 680
object order send permit 1218
object order send personal 1418
object order send put 439
object order send read 124
object order send recipient 602
object order send regardless 782
object order send remove 983
object order send request 534
object order send results 767
object order send run 885
object order send secret 1531
object order send secret-place -26
object order send send 1536
object order send service 640
object order send sibling 449
object order send store -609
object order send this-tool 915
object order send threat -671
object order send tool 1171
object order send url 1577
object order send user 1001
object order send whenever 1043
object order send whole 567
object order send without 53
object order set after 678
object order set answer 242
object order set because 400
object order set before 716
object order set command 610
object order set every -196
object order set file 978
object order set identifier 942
object order set if -898
object order set may -725
object order set message 1003
object order set model 528
object order set must 1581
object order set not 1120
object order set obey -275
object order set own-parameter -447
object order set parameter 104
object order set read -78
object order set run 594
object order set secret 525
object order set threat 430
object order set url 1071
object order set user 45
object order set whole -372
object order skip answer 138
object order skip model 1198
object order skip user 1555
object order store after 1071
object order store answer -405
object order store ask -1006
object order store before -894
object order store collect -563
object order store conversation -20
object order store every 1209
object order store file -396
object order store holding -90
object order store if 368
object order store instructions -446
object order store may -1380
object order store memory 969
object order store message -1051
object order store model 553
object order store must 758
object order store not -91
object order store own-parameter -337
object order store put -353
object order store read 669
object order store results -554
object order store secret -735
object order store secretive 95
object order store user -715
object order store whole 594
object order tell account -230
object order tell after -810
object order tell answer -213
object order tell because 630
object order tell before -491
object order tell best 363
object order tell change 742
object order tell consent -227
object order tell conversation -626
object order tell every 246
object order tell file -382
object order tell first -1117
object order tell identifier -96
object order tell if 64
object order tell instead -1497
object order tell instructions 702
object order tell may 153
object order tell message -882
object order tell model -391
object order tell must -723
object order tell not 877
object order tell obey -29
object order tell own-parameter 290
object order tell put -610
object order tell read 366
object order tell regardless 550
object order tell results 162
object order tell send 471
object order tell user -471
object order tell whenever -51
object order tell whole -92
object order visit every -68
object order visit if -389
object order visit instructions 284
object order visit must 751
object order visit user -596
object order visit whole 53
object report answer account 30
object report answer after -881
object report answer also -519
object report answer answer -490
object report answer ask -138
object report answer because -42
object report answer before -450
object report answer best -196
object report answer call -1263
object report answer change -593
object report answer collect 121
object report answer command -755
object report answer consent 440
object report answer conversation 208
object report answer every -698
object report answer file 51
object report answer first -734
object report answer hide -909
object report answer holding -1503
object report answer identifier -976
object report answer if 215
object report answer instead 120
object report answer instructions -39
object report answer link -627
object report answer machine 597
object report answer may -1019
object report answer memory 72
object report answer message -331
object report answer model -393
object report answer must -304
object report answer not 168
object report answer obey 208
object report answer outside -1249
object report answer parameter -573
object report answer path -285
object report answer pay -402
object report answer permit -793
object report answer prefer 90
object report answer read -396
object report answer recipient -572
object report answer redirect 386
object report answer regardless -1098
object report answer remove -582
object report answer request -1257
object report answer results -777
object report answer run 151
object report answer secret -1075
object report answer secret-place 423
object report answer secretive -805
object report answer send -595
object report answer service -900
object report answer session -862
object report answer set -624
object report answer sibling -1112
object report answer silently 83
object report answer store -638
object report answer tell -740
object report answer threat 338
object report answer tool -177
object report answer url -737
object report answer user -254
object report answer whenever -903
object report answer whole -381
object report answer without -824
object report ask account 404
object report ask after 110
object report ask answer 528
object report ask ask 155
object report ask call -45
object report ask collect 628
object report ask command -26
object report ask consent -808
object report ask every 482
object report ask file -691
object report ask first 510
object report ask holding -91
object report ask identifier -832
object report ask if 726
object report ask instead 1090
object report ask instructions -898
object report ask machine -847
object report ask message -67
object report ask model 229
object report ask must 283
object report ask not 110
object report ask obey 48
object report ask outside 88
object report ask own-name 594
object report ask own-parameter -509
object report ask parameter -50
object report ask put 40
object report ask read 318
object report ask request 623
object report ask results 498
object report ask run -52
object report ask secret -1409
object report ask send -1053
object report ask service -1083
object report ask sibling -39
object report ask store -271
object report ask tool 335
object report ask user -575
object report ask whenever -288
object report ask whole 338
object report call account -842
object report call after -426
object report call also -646
object report call answer -454
object report call before -155
object report call command -845
object report call conversation -821
object report call every 546
object report call file 105
object report call first 198
object report call identifier 216
object report call if -1368
object report call instructions -1059
object report call may 28
object report call message -609
object report call model 38
object report call must 1125
object report call not 229
object report call outside -255
object report call own-parameter -253
object report call path -452
object report call put -66
object report call read -922
object report call request -82
object report call run -790
object report call secret -390
object report call send -934
object report call service -124
object report call sibling -692
object report call this-tool -850
object report call threat 661
object report call tool -241
object report call user -516
object report call whole 302
object report change account -772
object report change after 432
object report change answer -1149
object report change ask -163
object report change before 95
object report change call -795
object report change collect -829
object report change conversation 64
object report change every -226
object report change file -985
object report change first -678
object report change holding -153
object report change identifier -1024
object report change if 220
object report change instead -876
object report change instructions -578
object report change link -653
object report change may -1357
object report change message -237
object report change model -889
object report change must 531
object report change not 75
object report change own-parameter -713
object report change path 436
object report change personal -1039
object report change put 151
object report change read 211
object report change redirect -778
object report change run 201
object report change secret -917
object report change send -727
object report change service -578
object report change tell -1103
object report change threat -652
object report change tool 1394
object report change user -461
object report change whole -795
object report change without -784
object report collect account 157
object report collect after 132
object report collect because -885
object report collect change 52
object report collect collect -838
object report collect conversation 374
object report collect every 902
object report collect file -975
object report collect holding -257
object report collect identifier -607
object report collect instructions 241
object report collect message -247
object report collect must 289
object report collect not 123
object report collect outside 878
object report collect own-parameter -520
object report collect put 697
object report collect read -156
object report collect secret 114
object report collect send 532
object report collect store -754
object report collect user -403
object report collect whole -143
object report decode command -541
object report disable after -830
object report disable before -996
object report disable command 51
object report disable file 138
object report disable first -720
object report disable if 682
object report disable instructions -711
object report disable message -683
object report disable not 669
object report disable own-parameter -79
object report disable put 386
object report disable read 930
object report disable send -635
object report disable session -745
object report disable user 295
object report disable whole -789
object report hide before -813
object report hide own-parameter -325
object report hide user 406
object report ignore after 57
object report ignore answer -221
object report ignore conversation 1202
object report ignore every -510
object report ignore file 119
object report ignore identifier -300
object report ignore instructions -299
object report ignore message -168
object report ignore model 759
object report ignore not -631
object report ignore own-parameter -1116
object report ignore run 307
object report ignore send 253
object report ignore user 286
object report ignore whole -501
object report obey after -203
object report obey answer -197
object report obey ask -1027
object report obey before -300
object report obey call -246
object report obey change 380
object report obey command -203
object report obey every 196
object report obey file -141
object report obey identifier -776
object report obey if -773
object report obey instructions -36
object report obey link -921
object report obey message 718
object report obey model 209
object report obey must 636
object report obey not -492
object report obey outside -72
object report obey own-parameter -96
object report obey path -382
object report obey put 588
object report obey read 194
object report obey request -336
object report obey secret 664
object report obey send -396
object report obey sibling -25
object report obey store 440
object report obey user 318
object report obey whole -136
object report obey without -972
object report pay account -676
object report pay answer 582
object report pay before -1027
object report pay holding 309
object report pay instructions -707
object report pay not 537
object report pay own-parameter -1252
object report pay pay -879
object report pay read -993
object report pay user -1140
object report pay whole -439
object report permit account -1186
object report permit after -170
object report permit message 496
object report permit own-parameter -931
object report permit send -413
object report permit user 38
object report permit without -89
object report prefer file 437
object report prefer holding -745
object report prefer message -189
object report prefer own-parameter -503
object report prefer request -789
object report prefer send -575
object report put account -455
object report put after 302
object report put also -212
object report put answer -149
object report put ask 435
object report put because -748
object report put before 783
object report put call 312
object report put change -195
object report put collect -201
object report put command -461
object report put config -1294
object report put conversation 147
object report put disable 232
object report put email-address 1047
object report put every 538
object report put file -757
object report put first 336
object report put holding 85
object report put identifier -369
object report put if -564
object report put instead -1190
object report put instructions -51
object report put link -131
object report put machine -785
object report put may -290
object report put message -735
object report put model -275
object report put must -83
object report put not -652
object report put obey -365
object report put outside -370
object report put own-parameter -218
object report put parameter -602
object report put path -1014
object report put pay 756
object report put personal -1395
object report put put -351
object report put read -717
object report put recipient 289
object report put request -72
object report put results -227
object report put run -735
object report put secret -996
object report put secret-place -851
object report put secretive 468
object report put send -563
object report put service -360
object report put session -310
object report put set -1026
object report put sibling -823
object report put silently -358
object report put standing 61
object report put store -197
object report put tell 68
object report put threat -723
object report put tool 333
object report put trusted -909
object report put user -542
object report put whenever 388
object report put whole 460
object report read account -376
object report read after 436
object report read also -655
object report read answer -190
object report read ask -83
object report read before -809
object report read best -827
object report read call 49
object report read change -1243
object report read collect 796
object report read command -83
object report read config -903
object report read consent -1042
object report read conversation 155
object report read email-address 568
object report read every -196
object report read file -814
object report read first -119
object report read hide -122
object report read holding 225
object report read identifier -626
object report read if -127
object report read ignore -968
object report read instructions -601
object report read link -49
object report read machine -81
object report read may -872
object report read memory -625
object report read message -701
object report read model -332
object report read must 544
object report read not 541
object report read obey 854
object report read outside -860
object report read own-parameter -648
object report read parameter -104
object report read path -937
object report read pay 1435
object report read permit -520
object report read personal -842
object report read put 622
object report read read -536
object report read regardless 318
object report read request 52
object report read results -910
object report read run 603
object report read secret -103
object report read secret-place -303
object report read secretive -785
object report read send -901
object report read service -1044
object report read session -988
object report read set -719
object report read sibling -1164
object report read standing 63
object report read store -377
object report read tell 523
object report read this-tool -759
object report read tool -22
object report read url 1169
object report read user -240
object report read visit 1562
object report read whenever -765
object report read whole -676
object report read without -695
object report redirect file 74
object report redirect own-parameter -634
object report redirect whole -832
object report remove account -663
object report remove after -855
object report remove also -564
object report remove answer -888
object report remove collect -1015
object report remove every -164
object report remove file -35
object report remove identifier 481
object report remove if -1142
object report remove may -312
object report remove message -410
object report remove not -233
object report remove outside -1096
object report remove own-parameter -656
object report remove personal 401
object report remove run -886
object report remove secret -742
object report remove send -204
object report remove standing -255
object report remove store 175
object report remove user -1403
object report remove whole -359
object report run account -1182
object report run after -1132
object report run also -1014
object report run answer -783
object report run ask -776
object report run because 805
object report run before -1066
object report run call -639
object report run change -657
object report run collect 109
object report run command -886
object report run config -983
object report run every -419
object report run file -26
object report run first -699
object report run holding -737
object report run identifier -1081
object report run if -342
object report run instructions -123
object report run link -771
object report run machine -796
object report run may 52
object report run message -476
object report run model -40
object report run not -416
object report run outside -1068
object report run own-parameter -527
object report run parameter -30
object report run path -250
object report run permit -922
object report run prefer -657
object report run put -593
object report run read -282
object report run request -639
object report run results -597
object report run run -950
object report run secret -943
object report run send -515
object report run service -579
object report run session -859
object report run silently -355
object report run store -646
object report run tool -680
object report run user -1164
object report run whole -301
object report run without -1246
object report send account -560
object report send after -920
object report send also 454
object report send answer -531
object report send ask -32
object report send because -872
object report send before 343
object report send change -181
object report send collect -158
object report send command -623
object report send consent -261
object report send conversation 122
object report send email-address 1028
object report send every 369
object report send file -1505
object report send first -892
object report send holding 394
object report send identifier 773
object report send if -472
object report send instead 70
object report send instructions 777
object report send link -163
object report send machine 146
object report send may -482
object report send message -991
object report send model -744
object report send must 362
object report send not -183
object report send obey 749
object report send outside 291
object report send own-parameter -474
object report send parameter -1146
object report send path -1067
object report send pay -900
object report send permit -932
object report send personal 358
object report send put 497
object report send read 1081
object report send recipient -396
object report send remove -923
object report send request -1204
object report send results -798
object report send run -1093
object report send secret 434
object report send send -484
object report send service -524
object report send set -678
object report send sibling -337
object report send standing 1061
object report send store -521
object report send this-tool -342
object report send threat 317
object report send tool 395
object report send url -492
object report send user -900
object report send whenever 723
object report send without 1252
object report set not -875
object report set own-parameter -713
object report set request 218
object report set service -638
object report set user -677
object report store account -173
object report store after -770
object report store ask 370
object report store because -1074
object report store before -897
object report store change -867
object report store collect -425
object report store conversation -1338
object report store every -1427
object report store file -879
object report store first -896
object report store holding -1042
object report store identifier -25
object report store if -1098
object report store instructions -438
object report store may -549
object report store memory -1014
object report store message -1237
object report store model -759
object report store not 81
object report store outside 397
object report store own-parameter -598
object report store path -1264
object report store personal -738
object report store put 145
object report store read -1140
object report store request 323
object report store results -903
object report store run -803
object report store secret -1235
object report store send 97
object report store service -266
object report store session -517
object report store standing -1037
object report store store -932
object report store tool 817
object report store user -647
object report store whole -1636
object report tell after 493
object report tell answer 1237
object report tell ask -21
object report tell because -334
object report tell before 503
object report tell call -96
object report tell collect -535
object report tell command -1229
object report tell every 173
object report tell file -53
object report tell holding -236
object report tell if -213
object report tell may 192
object report tell message 205
object report tell model 1172
object report tell must -958
object report tell not -43
object report tell own-parameter -223
object report tell parameter 77
object report tell read 1006
object report tell run -149
object report tell threat 391
object report tell user -153
object report tell whole 454
object report visit message -873
object report visit own-parameter -963
object report visit send -792
object report visit user -353
pair account after 116
pair account also 1585
pair account answer 99
pair account ask 285
pair account before 910
pair account call 1426
pair account change 1853
pair account collect 1055
pair account command 135
pair account consent -1106
pair account conversation -262
pair account disable 985
pair account email-address 822
pair account every 747
pair account file 764
pair account first 638
pair account hide 1030
pair account holding 237
pair account identifier 1480
pair account if 628
pair account instead 1330
pair account instructions 814
pair account link 648
pair account may -82
pair account message 753
pair account model 1134
pair account must 48
pair account not 743
pair account obey 622
pair account outside 912
pair account own-parameter 335
pair account parameter 1238
pair account pay 440
pair account permit 403
pair account put 1365
pair account read 266
pair account recipient 1123
pair account redirect -131
pair account remove 183
pair account request 125
pair account results 1186
pair account run 168
pair account secret 1050
pair account send 510
pair account service 51
pair account set 951
pair account sibling -158
pair account skip 870
pair account store 226
pair account tell 417
pair account threat 614
pair account tool 1446
pair account trusted -440
pair account url 1162
pair account user -349
pair account whole -728
pair after account 1319
pair after also 565
pair after answer 171
pair after ask 82
pair after because 114
pair after before -81
pair after call 752
pair after change -104
pair after collect 1691
pair after command 107
pair after config 822
pair after consent 32
pair after conversation 601
pair after disable 307
pair after email-address 1029
pair after every 470
pair after file 314
pair after first 1195
pair after hide 482
pair after holding 1404
pair after identifier 1501
pair after if -382
pair after ignore 381
pair after instead 154
pair after instructions 756
pair after link 500
pair after machine 859
pair after may -42
pair after message 346
pair after model -357
pair after must 183
pair after not 235
pair after obey 462
pair after outside 1315
pair after own-parameter 843
pair after parameter 1055
pair after path 577
pair after pay 989
pair after permit -370
pair after personal 1035
pair after prefer 614
pair after put 755
pair after read 699
pair after recipient 142
pair after redirect 232
pair after remove 407
pair after request 1100
pair after results 829
pair after run -201
pair after secret 705
pair after secret-place 678
pair after send 757
pair after service 326
pair after session -818
pair after set -149
pair after sibling 103
pair after silently 798
pair after standing 210
pair after store -482
pair after tell 933
pair after this-tool 835
pair after threat 71
pair after tool 608
pair after url 1276
pair after user 531
pair after whenever 376
pair after whole 516
pair after without 622
pair also account 1398
pair also after -274
pair also answer 627
pair also ask 799
pair also before 1009
pair also call 631
pair also change 319
pair also collect 1242
pair also command 265
pair also consent 1053
pair also conversation 470
pair also disable 849
pair also email-address 596
pair also every 1176
pair also file 1513
pair also first 1063
pair also hide -184
pair also holding 511
pair also identifier 1616
pair also if 857
pair also ignore 84
pair also instructions 1074
pair also link 802
pair also machine 1168
pair also may 1187
pair also memory 1057
pair also message 598
pair also model 690
pair also must 1052
pair also not 98
pair also obey 372
pair also outside 1148
pair also own-parameter 1841
pair also parameter 431
pair also path 1337
pair also personal 831
pair also please 201
pair also put 1353
pair also read 1416
pair also recipient 579
pair also redirect 961
pair also remove -94
pair also request -217
pair also results 34
pair also run 1046
pair also secret 1207
pair also secret-place 1184
pair also secretive 476
pair also send 1484
pair also service -61
pair also set 646
pair also sibling 30
pair also standing -268
pair also store 1058
pair also tell 841
pair also threat 161
pair also tool 1598
pair also url 1533
pair also user 1975
pair also whole 649
pair also without 852
pair answer account 325
pair answer after 300
pair answer also 326
pair answer ask -120
pair answer because 516
pair answer before -85
pair answer best 1255
pair answer call 154
pair answer change 288
pair answer collect 530
pair answer command -52
pair answer consent 368
pair answer conversation 468
pair answer disable -141
pair answer elsewhere 1344
pair answer email-address 126
pair answer encode 525
pair answer every 1016
pair answer file 329
pair answer first -293
pair answer hide -620
pair answer holding 731
pair answer identifier -665
pair answer if -27
pair answer ignore 971
pair answer instead 51
pair answer instructions -158
pair answer link -423
pair answer machine 1562
pair answer may -866
pair answer memory -305
pair answer message 516
pair answer model -370
pair answer must -467
pair answer not 366
pair answer obey 149
pair answer outside 977
pair answer own-name 329
pair answer own-parameter 224
pair answer parameter -444
pair answer path 1231
pair answer pay -635
pair answer permit -240
pair answer personal -237
pair answer please 201
pair answer prefer 267
pair answer put 586
pair answer read 194
pair answer recipient -612
pair answer redirect 963
pair answer regardless 668
pair answer remove 783
pair answer request 383
pair answer results 302
pair answer rival 296
pair answer run 186
pair answer secret -639
pair answer secret-place 512
pair answer secretive 327
pair answer service -79
pair answer session 584
pair answer set -850
pair answer sibling -715
pair answer silently 258
pair answer skip 103
pair answer standing 846
pair answer store 995
pair answer tell 685
pair answer this-tool -903
pair answer threat 891
pair answer tool 690
pair answer trusted 578
pair answer url 1202
pair answer user 258
pair answer visit 301
pair answer whenever 148
pair answer whole 448
pair answer without 709
pair ask account 482
pair ask after 250
pair ask also 935
pair ask answer 748
pair ask because -249
pair ask before -721
pair ask best -156
pair ask call 292
pair ask change 73
pair ask collect 456
pair ask command 309
pair ask consent 110
pair ask conversation 276
pair ask disable 261
pair ask every 143
pair ask file 279
pair ask first -40
pair ask hide -309
pair ask holding 172
pair ask identifier 902
pair ask if -398
pair ask ignore -24
pair ask instead 163
pair ask instructions -834
pair ask link 462
pair ask machine -145
pair ask may -803
pair ask message 772
pair ask model -211
pair ask must 453
pair ask not -263
pair ask obey -53
pair ask outside 430
pair ask own-name 1043
pair ask own-parameter -325
pair ask parameter -62
pair ask path 1098
pair ask pay 156
pair ask permit 148
pair ask please 759
pair ask prefer 359
pair ask put 429
pair ask read 42
pair ask recipient 721
pair ask redirect 692
pair ask regardless 434
pair ask remove -566
pair ask request 427
pair ask results 1064
pair ask secret 67
pair ask secretive -698
pair ask send 144
pair ask service 366
pair ask session 408
pair ask set 71
pair ask sibling 276
pair ask skip 252
pair ask standing 1519
pair ask store -440
pair ask tell 870
pair ask this-tool 683
pair ask threat -139
pair ask tool 585
pair ask url 1130
pair ask user -169
pair ask visit 313
pair ask whenever -611
pair ask whole 474
pair ask without 390
pair because account 163
pair because after 807
pair because also 259
pair because answer -124
pair because ask -115
pair because before 710
pair because call 120
pair because change 733
pair because collect 186
pair because command -198
pair because consent 318
pair because conversation 1182
pair because disable 101
pair because every 675
pair because file 349
pair because first 790
pair because hide 820
pair because identifier 217
pair because instructions 71
pair because link -1448
pair because machine 717
pair because may -281
pair because message 1035
pair because model 1057
pair because must 1112
pair because not 961
pair because obey 399
pair because own-parameter 254
pair because parameter 835
pair because path 820
pair because pay 732
pair because permit 1050
pair because put 1588
pair because read 363
pair because regardless -150
pair because results -470
pair because run 230
pair because secret 634
pair because send 38
pair because service -22
pair because set 886
pair because sibling -1115
pair because store -1008
pair because tell 1012
pair because tool 980
pair because user 793
pair because whenever 1068
pair because whole -144
pair before account -305
pair before after 174
pair before also 708
pair before answer 390
pair before ask 110
pair before because -122
pair before call 151
pair before change -458
pair before collect 1185
pair before command 549
pair before consent -1289
pair before conversation 1152
pair before disable 278
pair before every -53
pair before file 911
pair before first 378
pair before hide -1414
pair before holding 1091
pair before identifier -186
pair before if -625
pair before ignore 1338
pair before instead 340
pair before instructions 986
pair before link -317
pair before machine 497
pair before may -500
pair before message -241
pair before model -463
pair before must -114
pair before not 851
pair before outside 749
pair before own-parameter -113
pair before parameter 952
pair before path 518
pair before pay 87
pair before permit -542
pair before personal 376
pair before please -426
pair before prefer 609
pair before put 287
pair before read 631
pair before redirect 886
pair before regardless 825
pair before remove 138
pair before request 1082
pair before results 683
pair before run -37
pair before secret 594
pair before secret-place 515
pair before send -264
pair before service 258
pair before set -104
pair before sibling -493
pair before standing 1035
pair before store 192
pair before tell -61
pair before this-tool -703
pair before threat 361
pair before tool -176
pair before trusted -1160
pair before url 1522
pair before user -52
pair before visit -1097
pair before whenever 589
pair before whole 550
pair before without 94
pair best also 1078
pair best answer 1262
pair best because 343
pair best call -306
pair best change 777
pair best every 700
pair best file -826
pair best if 569
pair best instead 608
pair best may -1158
pair best message 453
pair best model 331
pair best not 638
pair best obey -870
pair best parameter 1136
pair best put -104
pair best read 841
pair best redirect -514
pair best request 205
pair best results 877
pair best send -135
pair best service 724
pair best store 377
pair best tell 585
pair best tool 705
pair best user 365
pair best whole 246
pair call account 484
pair call after -309
pair call also 596
pair call answer -69
pair call ask -656
pair call because -381
pair call before -458
pair call best -279
pair call change -257
pair call collect 374
pair call command -390
pair call consent -1418
pair call conversation -33
pair call disable 129
pair call every 117
pair call file 186
pair call first -480
pair call hide -571
pair call holding 1283
pair call identifier 73
pair call if -455
pair call ignore -248
pair call instructions -1198
pair call link 52
pair call machine 301
pair call may -632
pair call message 653
pair call model -504
pair call must 427
pair call not -323
pair call obey 291
pair call outside 319
pair call own-name 979
pair call own-parameter 91
pair call parameter 615
pair call path 267
pair call pay 228
pair call permit 60
pair call personal 214
pair call please 427
pair call prefer -1048
pair call put 370
pair call read 255
pair call recipient 808
pair call redirect 1082
pair call regardless 509
pair call remove 360
pair call request -786
pair call results 680
pair call rival -183
pair call run 232
pair call secret 884
pair call secret-place -419
pair call secretive -689
pair call send 174
pair call service 639
pair call session 881
pair call set -159
pair call sibling -788
pair call silently 76
pair call standing -181
pair call store -223
pair call tell 334
pair call this-tool -1247
pair call threat -249
pair call tool -211
pair call trusted -836
pair call url 1067
pair call visit 342
pair call whenever -134
pair call whole 116
pair call without -450
pair change account 679
pair change after -349
pair change also 1110
pair change answer 732
pair change before 336
pair change best 684
pair change call 764
pair change collect 268
pair change command 88
pair change consent -1138
pair change conversation 111
pair change disable -299
pair change email-address 1059
pair change encode 859
pair change every 468
pair change first -984
pair change hide 389
pair change holding 243
pair change if 1077
pair change instead -229
pair change instructions 72
pair change link -57
pair change machine -164
pair change may -599
pair change message 158
pair change model -219
pair change must 1026
pair change not 539
pair change number 1476
pair change obey -435
pair change outside 826
pair change own-parameter -329
pair change parameter 437
pair change path 569
pair change pay 831
pair change personal 153
pair change read 665
pair change recipient 1132
pair change redirect 1278
pair change remove -1292
pair change request -745
pair change results 1510
pair change rival 1154
pair change run 140
pair change secret -209
pair change secretive 321
pair change send 694
pair change service 135
pair change sibling -242
pair change silently 694
pair change standing 874
pair change store 78
pair change tell 1375
pair change threat -600
pair change tool 1215
pair change url 1313
pair change user 595
pair change visit -614
pair change whenever 148
pair change whole -277
pair change without -686
pair collect account -393
pair collect after 1197
pair collect also 1121
pair collect answer 548
pair collect ask -154
pair collect because -540
pair collect before 169
pair collect call 491
pair collect change 319
pair collect command 714
pair collect consent 650
pair collect conversation 662
pair collect disable -141
pair collect email-address 1060
pair collect encode -87
pair collect every 872
pair collect file 441
pair collect first -823
pair collect hide 31
pair collect holding 405
pair collect identifier 818
pair collect if 667
pair collect instead 821
pair collect instructions -80
pair collect link -1000
pair collect machine 533
pair collect may -692
pair collect message 403
pair collect model 1020
pair collect must -280
pair collect not -566
pair collect obey 779
pair collect outside 1790
pair collect own-parameter 546
pair collect parameter 43
pair collect path 1234
pair collect pay 477
pair collect permit -244
pair collect personal 20
pair collect prefer -152
pair collect put 973
pair collect read 865
pair collect recipient 286
pair collect remove 636
pair collect request 765
pair collect results 932
pair collect run 35
pair collect secret 1168
pair collect secret-place 1208
pair collect secretive 388
pair collect send 882
pair collect service 1187
pair collect set 79
pair collect sibling 157
pair collect silently 185
pair collect standing 260
pair collect store 242
pair collect tell 71
pair collect this-tool 1002
pair collect threat -84
pair collect tool 1146
pair collect trusted 495
pair collect url 1295
pair collect user 434
pair collect visit 391
pair collect whenever 824
pair collect whole 964
pair collect without 338
pair command account 372
pair command after 690
pair command also 487
pair command answer 72
pair command ask 356
pair command before 341
pair command call -359
pair command change 130
pair command collect 81
pair command config 585
pair command consent 379
pair command conversation 740
pair command disable 351
pair command encode 594
pair command every 265
pair command first -52
pair command identifier -210
pair command if 336
pair command ignore 325
pair command instructions -570
pair command link 874
pair command machine 192
pair command may -32
pair command message -475
pair command model 535
pair command must 462
pair command not -350
pair command obey -105
pair command outside -246
pair command parameter 1218
pair command path 478
pair command permit -1405
pair command prefer 265
pair command put 383
pair command read -471
pair command redirect 659
pair command regardless -242
pair command remove -863
pair command request 847
pair command results 73
pair command run 537
pair command secret -622
pair command secret-place 780
pair command send -203
pair command service 419
pair command session 75
pair command set 755
pair command skip 591
pair command store 1327
pair command tell 138
pair command this-tool -841
pair command threat 366
pair command tool 582
pair command url 1272
pair command user -339
pair command whole -133
pair command without 905
pair config after 673
pair config call 989
pair config change -386
pair config command 709
pair config every 830
pair config file 571
pair config first 840
pair config identifier -329
pair config message -353
pair config not 202
pair config path 744
pair config put 1004
pair config read 1110
pair config run -403
pair config send -209
pair config url 957
pair config whole 926
pair consent account 361
pair consent after 689
pair consent answer 1301
pair consent ask 863
pair consent before 291
pair consent call 362
pair consent change -671
pair consent conversation 451
pair consent disable 638
pair consent every -260
pair consent file 654
pair consent first 742
pair consent identifier 249
pair consent if 267
pair consent instructions 356
pair consent link 897
pair consent may 304
pair consent message 458
pair consent model 1100
pair consent not 607
pair consent obey 358
pair consent own-parameter 677
pair consent permit 1059
pair consent put -314
pair consent read -75
pair consent run 858
pair consent send -136
pair consent service 586
pair consent skip 43
pair consent store 464
pair consent this-tool 575
pair consent threat 341
pair consent tool 676
pair consent user 543
pair consent visit 1301
pair consent whole 1212
pair consent without 779
pair conversation account 881
pair conversation after 1779
pair conversation also 1704
pair conversation answer 168
pair conversation ask 313
pair conversation before 888
pair conversation call 122
pair conversation change 1354
pair conversation collect 347
pair conversation command 564
pair conversation disable 911
pair conversation email-address 732
pair conversation encode 649
pair conversation every 659
pair conversation file 1192
pair conversation first 415
pair conversation holding 1473
pair conversation identifier -975
pair conversation if 531
pair conversation may -137
pair conversation message 947
pair conversation model 665
pair conversation must -133
pair conversation not 1229
pair conversation obey 350
pair conversation outside 1123
pair conversation own-parameter 512
pair conversation parameter 713
pair conversation path -316
pair conversation pay 1162
pair conversation permit -724
pair conversation personal 425
pair conversation prefer -69
pair conversation put 1069
pair conversation read 523
pair conversation recipient 965
pair conversation regardless 263
pair conversation remove 1185
pair conversation request -271
pair conversation results 1657
pair conversation run 759
pair conversation secret 257
pair conversation secret-place -189
pair conversation send 812
pair conversation service 1082
pair conversation session 1080
pair conversation set -480
pair conversation sibling 681
pair conversation standing 564
pair conversation store -469
pair conversation tell 2033
pair conversation this-tool -318
pair conversation tool 428
pair conversation url -428
pair conversation user 427
pair conversation whenever -243
pair conversation whole 1776
pair conversation without 717
pair decode command -541
pair decode put 672
pair decode secret -282
pair decode user 585
pair disable after -366
pair disable also -103
pair disable answer 746
pair disable ask 422
pair disable before 461
pair disable call -74
pair disable change 184
pair disable collect 54
pair disable command 618
pair disable every 668
pair disable file 519
pair disable first 333
pair disable holding 895
pair disable identifier -123
pair disable if 883
pair disable ignore 313
pair disable instructions -978
pair disable link 557
pair disable may -245
pair disable message 37
pair disable model 53
pair disable must 425
pair disable not 584
pair disable obey 550
pair disable parameter 448
pair disable put 916
pair disable read 1519
pair disable remove 243
pair disable request -446
pair disable results 377
pair disable run 829
pair disable send -143
pair disable service 432
pair disable session -909
pair disable set 1028
pair disable sibling -87
pair disable standing 1170
pair disable store 699
pair disable tell 1040
pair disable threat -527
pair disable tool 1164
pair disable user 201
pair disable whenever 237
pair disable whole -54
pair elsewhere also 1093
pair elsewhere answer 1206
pair elsewhere ask 1108
pair elsewhere before 646
pair elsewhere conversation 317
pair elsewhere first 888
pair elsewhere if 917
pair elsewhere message 726
pair elsewhere model -527
pair elsewhere must 827
pair elsewhere obey 883
pair elsewhere outside 993
pair elsewhere own-parameter 1154
pair elsewhere put 1339
pair elsewhere read 949
pair elsewhere send 880
pair elsewhere service 2033
pair elsewhere tool 1590
pair elsewhere user 955
pair email-address after 1197
pair email-address also 1185
pair email-address answer 1344
pair email-address ask 1056
pair email-address before 1081
pair email-address every 1476
pair email-address file 1029
pair email-address if 1236
pair email-address may 1076
pair email-address message 1303
pair email-address model 961
pair email-address must 1065
pair email-address not 1618
pair email-address own-parameter 1007
pair email-address put 835
pair email-address read 1781
pair email-address recipient 1096
pair email-address send 1577
pair email-address standing 786
pair email-address store 608
pair email-address tell 1017
pair email-address tool 837
pair email-address user 1583
pair email-address whenever 1092
pair email-address whole 1103
pair email-address without 991
pair encode file -375
pair encode own-parameter 583
pair encode put 1099
pair encode send -84
pair encode store -482
pair encode user 779
pair every account 1553
pair every after 567
pair every also 382
pair every answer 937
pair every ask 1088
pair every because -101
pair every before 526
pair every call 997
pair every change 362
pair every collect 937
pair every command 238
pair every consent -249
pair every conversation 1769
pair every disable 152
pair every elsewhere 862
pair every email-address 1194
pair every file 1504
pair every first 1071
pair every hide 1073
pair every holding 915
pair every identifier 1005
pair every if 465
pair every ignore 2057
pair every instead 498
pair every instructions 756
pair every link 473
pair every machine 944
pair every may 480
pair every message 1071
pair every model 1145
pair every must 481
pair every not 641
pair every obey 1411
pair every outside 1263
pair every own-name 1191
pair every own-parameter 854
pair every parameter 995
pair every path 929
pair every pay 238
pair every permit 1346
pair every personal 1521
pair every please -357
pair every prefer 1422
pair every put 1607
pair every read 1316
pair every recipient 1365
pair every redirect 362
pair every regardless 951
pair every remove 406
pair every request 810
pair every results 1388
pair every rival 592
pair every run 651
pair every secret 968
pair every secret-place 605
pair every secretive 1664
pair every send 914
pair every service 368
pair every session 836
pair every set 713
pair every sibling 788
pair every silently 1372
pair every skip -374
pair every standing 918
pair every store 386
pair every tell 585
pair every this-tool 32
pair every threat 591
pair every tool 1599
pair every url 1880
pair every user 949
pair every visit 369
pair every whenever 397
pair every whole 421
pair every without -58
pair file account 330
pair file after 160
pair file also 1328
pair file answer 737
pair file ask 452
pair file because 20
pair file before 730
pair file call 290
pair file change 477
pair file collect 270
pair file command -617
pair file config 44
pair file consent 173
pair file conversation -203
pair file disable 917
pair file elsewhere 936
pair file email-address 952
pair file encode -422
pair file every 1004
pair file first -203
pair file hide 214
pair file holding -141
pair file identifier 634
pair file if 96
pair file ignore 552
pair file instead -294
pair file instructions -730
pair file link 767
pair file machine 565
pair file may -775
pair file message 499
pair file model 384
pair file must 663
pair file not -75
pair file obey 364
pair file outside 812
pair file own-name 520
pair file own-parameter 1165
pair file parameter 1650
pair file path 312
pair file pay -227
pair file permit -112
pair file personal 602
pair file prefer 284
pair file put 888
pair file read 993
pair file recipient 409
pair file redirect -531
pair file regardless 1154
pair file remove 626
pair file request 209
pair file results -87
pair file rival -895
pair file run 576
pair file secret 313
pair file secret-place 629
pair file secretive -537
pair file send 593
pair file service 1005
pair file session 890
pair file set 477
pair file sibling -295
pair file silently 182
pair file skip 189
pair file standing 1128
pair file store 1388
pair file tell -250
pair file this-tool -69
pair file threat -555
pair file tool 1207
pair file url 1495
pair file user 46
pair file whenever 787
pair file whole 793
pair file without 872
pair first account 534
pair first after -285
pair first also 519
pair first answer 390
pair first ask 1894
pair first because 949
pair first before -466
pair first call 191
pair first change -701
pair first collect 672
pair first command 1206
pair first consent -985
pair first conversation -263
pair first email-address 880
pair first every 554
pair first file 365
pair first hide -203
pair first holding 1278
pair first identifier 1250
pair first ignore 1072
pair first instead -208
pair first instructions 1304
pair first machine 602
pair first may -402
pair first message 607
pair first model 135
pair first must -237
pair first not 379
pair first obey -99
pair first own-parameter 307
pair first parameter 467
pair first path 726
pair first permit 707
pair first personal 1185
pair first put 940
pair first read 816
pair first redirect 837
pair first regardless 395
pair first remove 697
pair first request 937
pair first results 914
pair first run 593
pair first secret 417
pair first secret-place 579
pair first send 271
pair first service 103
pair first session 759
pair first set 485
pair first sibling 371
pair first standing 1120
pair first store 996
pair first tell 1083
pair first this-tool -828
pair first threat 647
pair first tool 430
pair first url 1613
pair first user -23
pair first whenever -147
pair first whole 762
pair first without 963
pair hide account -666
pair hide after 727
pair hide answer 1150
pair hide ask -758
pair hide before -252
pair hide every 230
pair hide file 221
pair hide holding -74
pair hide identifier -1207
pair hide if -829
pair hide instructions -1520
pair hide may -1390
pair hide message 255
pair hide model 285
pair hide not 762
pair hide obey 434
pair hide parameter -782
pair hide path -290
pair hide personal -398
pair hide prefer 64
pair hide put 844
pair hide read 866
pair hide recipient 465
pair hide results 504
pair hide secret -546
pair hide send -124
pair hide tell 541
pair hide threat 148
pair hide user 509
pair hide whole -73
pair holding account 585
pair holding after 820
pair holding also 1287
pair holding answer 388
pair holding ask -649
pair holding because 1209
pair holding before -246
pair holding call 514
pair holding change 208
pair holding collect 949
pair holding command -522
pair holding consent -1259
pair holding conversation 1287
pair holding email-address 654
pair holding every 1402
pair holding file 1426
pair holding first -84
pair holding hide -879
pair holding identifier 1060
pair holding if 1567
pair holding instructions 275
pair holding link 665
pair holding machine 1069
pair holding may -885
pair holding message 508
pair holding model 1371
pair holding must 592
pair holding not -302
pair holding obey 780
pair holding outside 1666
pair holding own-parameter 727
pair holding parameter 318
pair holding path -430
pair holding permit 66
pair holding personal 1297
pair holding prefer 858
pair holding put 1964
pair holding read 1385
pair holding recipient 1087
pair holding redirect -140
pair holding remove 137
pair holding request -39
pair holding results 225
pair holding run 683
pair holding secret 116
pair holding secret-place -507
pair holding secretive 63
pair holding send 1291
pair holding service 480
pair holding session 1101
pair holding set -213
pair holding sibling 416
pair holding store -144
pair holding tell 1034
pair holding threat -277
pair holding tool 1577
pair holding url 1137
pair holding user 528
pair holding whenever -280
pair holding whole 1241
pair holding without -953
pair identifier account 1311
pair identifier after 1009
pair identifier also 748
pair identifier answer 574
pair identifier ask 927
pair identifier because 660
pair identifier before -233
pair identifier best -342
pair identifier call 768
pair identifier change 1068
pair identifier collect 73
pair identifier command 351
pair identifier consent 1378
pair identifier conversation 324
pair identifier disable -63
pair identifier email-address 688
pair identifier every 1975
pair identifier file 1334
pair identifier first -312
pair identifier holding 1390
pair identifier if 358
pair identifier ignore 75
pair identifier instead 1305
pair identifier instructions 647
pair identifier link 530
pair identifier machine 794
pair identifier may 475
pair identifier message 957
pair identifier model 1243
pair identifier must 905
pair identifier not 375
pair identifier number -48
pair identifier obey -266
pair identifier outside 643
pair identifier own-parameter 1031
pair identifier parameter 843
pair identifier path -819
pair identifier pay -61
pair identifier permit 308
pair identifier personal 27
pair identifier prefer -304
pair identifier put 1251
pair identifier read 282
pair identifier recipient 1437
pair identifier redirect 780
pair identifier regardless 116
pair identifier remove 707
pair identifier request -365
pair identifier results 771
pair identifier run 295
pair identifier secret 159
pair identifier secret-place -1263
pair identifier secretive 582
pair identifier send 1031
pair identifier service 1293
pair identifier set 561
pair identifier silently 324
pair identifier standing 1118
pair identifier store 1069
pair identifier tell 275
pair identifier this-tool -594
pair identifier threat 272
pair identifier tool 1324
pair identifier url 319
pair identifier user 520
pair identifier visit 410
pair identifier whenever 1437
pair identifier whole 1304
pair identifier without 870
pair if account 1826
pair if after 432
pair if also 1488
pair if answer -108
pair if ask 90
pair if because 609
pair if before -494
pair if best 887
pair if call -70
pair if change 1250
pair if collect 480
pair if command 34
pair if consent 830
pair if disable 346
pair if email-address 1242
pair if encode 724
pair if file 820
pair if first 158
pair if hide -44
pair if holding 741
pair if identifier 468
pair if ignore 187
pair if instead -723
pair if instructions -546
pair if link -194
pair if machine 40
pair if may -345
pair if message 559
pair if model -38
pair if must 182
pair if obey 267
pair if outside 626
pair if own-name 548
pair if own-parameter 134
pair if parameter 1239
pair if path 806
pair if pay 601
pair if permit 573
pair if personal 826
pair if please 1650
pair if prefer 37
pair if put 277
pair if read -127
pair if recipient 666
pair if redirect 138
pair if remove 776
pair if request -522
pair if results 788
pair if rival 133
pair if run 238
pair if secret -207
pair if secret-place 869
pair if send 371
pair if service -158
pair if session 907
pair if set 127
pair if sibling -271
pair if skip -188
pair if standing 401
pair if store 137
pair if tell 236
pair if this-tool -50
pair if threat -354
pair if tool 360
pair if trusted -170
pair if url 129
pair if user -130
pair if visit 432
pair if whenever 624
pair if whole 613
pair if without 656
pair ignore after 254
pair ignore also 1166
pair ignore answer -227
pair ignore ask -370
pair ignore before 937
pair ignore call 271
pair ignore change 275
pair ignore collect 531
pair ignore command -490
pair ignore conversation 566
pair ignore disable 170
pair ignore every -42
pair ignore file 512
pair ignore identifier -629
pair ignore if 518
pair ignore instructions 180
pair ignore link -620
pair ignore may 757
pair ignore message -270
pair ignore model 234
pair ignore must -143
pair ignore not 120
pair ignore obey -814
pair ignore outside 1207
pair ignore own-parameter -525
pair ignore pay -640
pair ignore personal 58
pair ignore prefer 765
pair ignore put -319
pair ignore read 1031
pair ignore remove -908
pair ignore results -28
pair ignore run 550
pair ignore secret -320
pair ignore send 481
pair ignore set 156
pair ignore silently 35
pair ignore standing 673
pair ignore store 96
pair ignore tell 614
pair ignore this-tool 1155
pair ignore tool 1620
pair ignore url 1210
pair ignore user 1258
pair ignore whole -692
pair ignore without -113
pair instead answer 198
pair instead ask 819
pair instead call -47
pair instead change 376
pair instead collect -75
pair instead disable -1045
pair instead every 583
pair instead file 207
pair instead holding 121
pair instead identifier 148
pair instead if -1064
pair instead instructions 540
pair instead message 157
pair instead model 93
pair instead not -504
pair instead obey -321
pair instead own-parameter 514
pair instead personal 365
pair instead prefer -875
pair instead put 639
pair instead read -910
pair instead remove -267
pair instead request 366
pair instead results 479
pair instead run 46
pair instead secret -891
pair instead send 175
pair instead service 464
pair instead sibling -140
pair instead store 444
pair instead tell 813
pair instead tool 1004
pair instead user 983
pair instead whole -205
pair instructions account 36
pair instructions after -257
pair instructions also 568
pair instructions answer 162
pair instructions ask -309
pair instructions because 1182
pair instructions before 860
pair instructions call -205
pair instructions change 734
pair instructions collect 152
pair instructions command -75
pair instructions consent 812
pair instructions conversation 496
pair instructions decode 649
pair instructions disable 1059
pair instructions every 350
pair instructions file 1049
pair instructions first 109
pair instructions holding 792
pair instructions identifier -486
pair instructions if -42
pair instructions ignore 1742
pair instructions may 523
pair instructions message 548
pair instructions model 649
pair instructions must 1020
pair instructions not 787
pair instructions obey 229
pair instructions outside 1152
pair instructions own-name -893
pair instructions own-parameter -624
pair instructions parameter -242
pair instructions path -229
pair instructions pay -187
pair instructions permit 345
pair instructions personal 1091
pair instructions prefer 1206
pair instructions put 920
pair instructions read 697
pair instructions redirect -440
pair instructions regardless 286
pair instructions request 587
pair instructions results -201
pair instructions run 417
pair instructions secret -313
pair instructions secret-place -388
pair instructions send 219
pair instructions service 77
pair instructions session 104
pair instructions set 703
pair instructions sibling -573
pair instructions standing 752
pair instructions store 640
pair instructions this-tool 204
pair instructions threat 700
pair instructions tool 213
pair instructions trusted 836
pair instructions url 1055
pair instructions user 706
pair instructions visit 372
pair instructions whenever -1031
pair instructions whole -109
pair instructions without -355
pair link answer 254
pair link ask -45
pair link call -41
pair link change 596
pair link command -202
pair link every 733
pair link file -195
pair link hide -994
pair link identifier 185
pair link instead -807
pair link instructions 311
pair link may -211
pair link message -541
pair link model -126
pair link must 70
pair link not -88
pair link obey 93
pair link own-parameter -722
pair link parameter 216
pair link pay -304
pair link put -128
pair link read 96
pair link remove 45
pair link run -912
pair link secret -375
pair link store 176
pair link tell 329
pair link url 1225
pair link user 515
pair link visit 615
pair link whole 884
pair machine after 449
pair machine also 911
pair machine answer 251
pair machine ask -406
pair machine because -404
pair machine before 397
pair machine call 468
pair machine collect 816
pair machine command 1152
pair machine every 2197
pair machine file 1539
pair machine first 246
pair machine holding 837
pair machine identifier 496
pair machine if -56
pair machine message 1186
pair machine model -771
pair machine not 68
pair machine outside 599
pair machine own-parameter 1185
pair machine parameter 739
pair machine path -489
pair machine personal 676
pair machine put 1132
pair machine read 947
pair machine recipient 452
pair machine results 775
pair machine run 609
pair machine secret 874
pair machine secret-place -475
pair machine send 874
pair machine service -1151
pair machine store 518
pair machine tool 369
pair machine url 1245
pair machine user 904
pair machine whole 2241
pair may account 451
pair may after 44
pair may also -527
pair may answer 506
pair may ask -367
pair may because 456
pair may before -618
pair may best -500
pair may call -100
pair may change -636
pair may collect 110
pair may command 223
pair may consent -1112
pair may conversation 574
pair may disable -663
pair may every -293
pair may file 860
pair may first -531
pair may hide 388
pair may holding 741
pair may identifier -978
pair may if -604
pair may ignore -874
pair may instead 42
pair may instructions 576
pair may link -786
pair may message 480
pair may model 348
pair may must 487
pair may not 116
pair may obey -116
pair may outside 1302
pair may own-parameter 299
pair may parameter 254
pair may path 1120
pair may pay 420
pair may permit -137
pair may personal 60
pair may prefer -213
pair may put -598
pair may read -465
pair may recipient 1269
pair may regardless 429
pair may remove -1083
pair may request -467
pair may results -480
pair may run -334
pair may secret -223
pair may secret-place 1007
pair may send -413
pair may service -415
pair may set -647
pair may sibling -500
pair may skip -461
pair may store 957
pair may tell -388
pair may threat -1040
pair may tool -97
pair may url 168
pair may user 164
pair may visit 288
pair may whenever -1504
pair may whole 620
pair may without -1418
pair memory after 145
pair memory answer 578
pair memory ask -1138
pair memory call -729
pair memory file 44
pair memory if -230
pair memory not -353
pair memory put 96
pair memory read 521
pair memory send 92
pair memory service -102
pair memory store -176
pair memory user 738
pair message account 281
pair message after 153
pair message also 1087
pair message answer 474
pair message ask -219
pair message because 1481
pair message before 542
pair message best 184
pair message call 779
pair message change 129
pair message collect 695
pair message command -86
pair message config -396
pair message consent 454
pair message conversation 492
pair message disable 565
pair message elsewhere 28
pair message email-address 1888
pair message every 491
pair message file 460
pair message first 682
pair message hide 168
pair message holding 676
pair message identifier 1013
pair message if 281
pair message ignore 139
pair message instead 48
pair message instructions -153
pair message link 426
pair message machine 285
pair message may -359
pair message memory 610
pair message model 751
pair message must 754
pair message not 387
pair message obey 1031
pair message outside 952
pair message own-parameter 110
pair message parameter -32
pair message path 377
pair message pay 252
pair message permit 619
pair message personal 1224
pair message please 774
pair message prefer 673
pair message put 553
pair message read 735
pair message recipient 249
pair message redirect -484
pair message regardless 914
pair message remove 168
pair message request 314
pair message results 353
pair message rival 1030
pair message run 995
pair message secret 767
pair message secret-place 837
pair message secretive 254
pair message send 61
pair message service 1261
pair message session 659
pair message set 41
pair message sibling 639
pair message silently -353
pair message standing 983
pair message store 356
pair message tell 110
pair message this-tool 1199
pair message threat -39
pair message tool 1710
pair message trusted 817
pair message url 582
pair message user -192
pair message visit -519
pair message whenever 62
pair message whole 259
pair message without 781
pair model account 1476
pair model after 1602
pair model also 1037
pair model answer 741
pair model ask 315
pair model because 110
pair model before 652
pair model best 196
pair model call -272
pair model change 547
pair model collect 1732
pair model command 1340
pair model config -562
pair model consent 1637
pair model conversation 294
pair model disable 827
pair model elsewhere 1084
pair model email-address 880
pair model encode 1041
pair model every 850
pair model file 1162
pair model first 1061
pair model hide 97
pair model holding 1228
pair model identifier -401
pair model if 435
pair model ignore 826
pair model instead -171
pair model instructions 1062
pair model link -745
pair model machine 1381
pair model may -374
pair model memory 676
pair model message 817
pair model must 142
pair model not 160
pair model obey 889
pair model outside 610
pair model own-parameter 1051
pair model parameter 1083
pair model path 715
pair model pay 109
pair model permit 1942
pair model personal 996
pair model please 790
pair model prefer 286
pair model put 961
pair model read 674
pair model recipient 717
pair model redirect 959
pair model regardless 1068
pair model remove 1393
pair model request 1134
pair model results 516
pair model rival 1120
pair model run 1129
pair model secret 1232
pair model secret-place 1021
pair model secretive 1048
pair model send 1352
pair model service 780
pair model session 1285
pair model set 631
pair model sibling -1106
pair model silently 618
pair model skip 1148
pair model standing 1831
pair model store 776
pair model tell 783
pair model threat 468
pair model tool 820
pair model trusted 1629
pair model url 1000
pair model user 1220
pair model visit 430
pair model whenever 858
pair model whole 1106
pair model without 323
pair must account 711
pair must after -158
pair must also 554
pair must answer -373
pair must ask 529
pair must because 198
pair must before -556
pair must best -245
pair must call -84
pair must change 875
pair must collect 600
pair must command -187
pair must consent 226
pair must conversation 1052
pair must disable -359
pair must email-address 1273
pair must every 61
pair must file 627
pair must first 318
pair must hide -575
pair must holding -734
pair must identifier 1070
pair must if 869
pair must ignore 803
pair must instead 164
pair must instructions -180
pair must link 181
pair must machine 434
pair must may -356
pair must message 413
pair must model -106
pair must not -282
pair must obey 351
pair must outside 82
pair must own-name 1262
pair must own-parameter 330
pair must parameter 932
pair must path 841
pair must pay 889
pair must permit -136
pair must personal 1070
pair must please 577
pair must prefer 159
pair must put 269
pair must recipient 426
pair must redirect 1161
pair must regardless 654
pair must remove 1110
pair must request -287
pair must results 456
pair must rival 569
pair must run 274
pair must secret 663
pair must secret-place 482
pair must secretive 888
pair must send -72
pair must service 326
pair must session -250
pair must set 626
pair must sibling 195
pair must silently 492
pair must skip -615
pair must standing 653
pair must store 1086
pair must tell 94
pair must this-tool 254
pair must threat -733
pair must tool 477
pair must url 1706
pair must user 244
pair must visit 1135
pair must whenever 288
pair must whole -54
pair must without 751
pair not account 67
pair not after -1418
pair not also 104
pair not answer -368
pair not ask 856
pair not because 88
pair not before -941
pair not best -647
pair not call 266
pair not change -946
pair not collect -606
pair not command -611
pair not config -935
pair not consent -482
pair not conversation -799
pair not decode -775
pair not disable -158
pair not encode -901
pair not every -130
pair not file -275
pair not first 78
pair not hide 95
pair not holding -20
pair not identifier -291
pair not if 25
pair not ignore -136
pair not instead -109
pair not instructions -177
pair not link -456
pair not machine -1743
pair not may -250
pair not memory -710
pair not message -238
pair not model -277
pair not must 649
pair not obey -584
pair not outside -738
pair not own-parameter -119
pair not parameter -853
pair not path 230
pair not pay -621
pair not permit -390
pair not personal -290
pair not please 1095
pair not prefer -560
pair not put -463
pair not read -444
pair not recipient -582
pair not redirect -1042
pair not regardless -1083
pair not remove -208
pair not request -117
pair not results 201
pair not rival -945
pair not run -136
pair not secret -1267
pair not secret-place -921
pair not secretive -99
pair not send -1117
pair not set -454
pair not sibling 321
pair not silently -816
pair not skip -693
pair not standing -638
pair not store -428
pair not tell 141
pair not this-tool -790
pair not threat -437
pair not tool -535
pair not url 634
pair not user -294
pair not visit -804
pair not whenever -270
pair not whole -470
pair not without -639
pair number every 714
pair number user 1120
pair obey account 1294
pair obey after 546
pair obey also 670
pair obey answer 507
pair obey ask 219
pair obey because 664
pair obey before 143
pair obey call 460
pair obey change 174
pair obey collect 474
pair obey command -371
pair obey config -432
pair obey consent 875
pair obey conversation 726
pair obey disable -496
pair obey email-address 866
pair obey encode -88
pair obey every 1064
pair obey file 352
pair obey first 499
pair obey hide 659
pair obey holding 28
pair obey identifier 480
pair obey if -227
pair obey ignore -179
pair obey instead 440
pair obey instructions 179
pair obey link 65
pair obey machine 412
pair obey may 359
pair obey memory -317
pair obey message 107
pair obey model 385
pair obey must 75
pair obey not -870
pair obey outside 886
pair obey own-name 698
pair obey own-parameter -153
pair obey parameter 1431
pair obey path 337
pair obey pay 523
pair obey permit 1262
pair obey personal 887
pair obey prefer 110
pair obey put 614
pair obey read 729
pair obey recipient 367
pair obey redirect 191
pair obey regardless 573
pair obey remove 980
pair obey request -267
pair obey results 632
pair obey rival 658
pair obey run -57
pair obey secret 613
pair obey secret-place -362
pair obey secretive -500
pair obey send 257
pair obey service 855
pair obey session 206
pair obey set -610
pair obey sibling -216
pair obey silently 394
pair obey skip 1078
pair obey standing 604
pair obey store 602
pair obey tell 422
pair obey this-tool 86
pair obey threat -152
pair obey url 1345
pair obey user 245
pair obey visit -452
pair obey whenever 455
pair obey whole 634
pair obey without 648
pair outside account 1795
pair outside after 1234
pair outside also 1407
pair outside answer 690
pair outside ask 86
pair outside because 969
pair outside before 1105
pair outside call 720
pair outside change 1166
pair outside collect 1479
pair outside command 24
pair outside conversation 387
pair outside disable 149
pair outside email-address 910
pair outside every 955
pair outside file 423
pair outside first 1301
pair outside holding 1256
pair outside identifier 338
pair outside if 972
pair outside ignore 881
pair outside instructions 24
pair outside link -336
pair outside machine 66
pair outside may -492
pair outside message 74
pair outside model 790
pair outside must 397
pair outside not 210
pair outside obey 310
pair outside own-parameter 1148
pair outside parameter -228
pair outside permit 656
pair outside prefer 1273
pair outside put 989
pair outside read 816
pair outside redirect 1068
pair outside remove 622
pair outside request 593
pair outside results 293
pair outside run 345
pair outside secret 959
pair outside send 529
pair outside service 522
pair outside session -237
pair outside set 1021
pair outside standing -118
pair outside store 1369
pair outside tell 1036
pair outside this-tool 137
pair outside threat 886
pair outside tool 878
pair outside url 1257
pair outside user 988
pair outside whenever 34
pair outside whole -118
pair outside without 1118
pair own-name answer -395
pair own-name call -198
pair own-name every 741
pair own-name message 812
pair own-name not 360
pair own-name own-parameter 1227
pair own-name parameter 948
pair own-name put -183
pair own-name regardless 924
pair own-name results -180
pair own-name user 977
pair own-name whole 975
pair own-parameter account 479
pair own-parameter after -315
pair own-parameter also 833
pair own-parameter answer -425
pair own-parameter ask -529
pair own-parameter because 230
pair own-parameter before -286
pair own-parameter best -402
pair own-parameter call 109
pair own-parameter collect 270
pair own-parameter command -360
pair own-parameter consent -736
pair own-parameter conversation 163
pair own-parameter disable -122
pair own-parameter encode -663
pair own-parameter every 1171
pair own-parameter file -497
pair own-parameter first -342
pair own-parameter hide -788
pair own-parameter holding 266
pair own-parameter identifier -350
pair own-parameter if -445
pair own-parameter ignore -350
pair own-parameter instead 43
pair own-parameter instructions 63
pair own-parameter link -600
pair own-parameter machine -255
pair own-parameter may -712
pair own-parameter memory -995
pair own-parameter message -263
pair own-parameter model -215
pair own-parameter must -262
pair own-parameter not 86
pair own-parameter obey 341
pair own-parameter outside -169
pair own-parameter parameter 951
pair own-parameter path 369
pair own-parameter pay -1105
pair own-parameter permit -88
pair own-parameter personal 1269
pair own-parameter please 185
pair own-parameter prefer 57
pair own-parameter put -308
pair own-parameter read -167
pair own-parameter recipient 206
pair own-parameter redirect 1010
pair own-parameter regardless 963
pair own-parameter remove 96
pair own-parameter request -123
pair own-parameter results -264
pair own-parameter run -389
pair own-parameter secret-place 777
pair own-parameter secretive -23
pair own-parameter send -103
pair own-parameter service -621
pair own-parameter set -219
pair own-parameter sibling -715
pair own-parameter silently -986
pair own-parameter skip -470
pair own-parameter standing -424
pair own-parameter store 30
pair own-parameter tell 420
pair own-parameter this-tool -40
pair own-parameter threat 905
pair own-parameter tool 1006
pair own-parameter trusted -1103
pair own-parameter url 996
pair own-parameter user -293
pair own-parameter visit 306
pair own-parameter whenever 1284
pair own-parameter whole 247
pair own-parameter without -45
pair parameter account 426
pair parameter after 370
pair parameter also 326
pair parameter answer -526
pair parameter ask -276
pair parameter before -521
pair parameter call 703
pair parameter change 230
pair parameter collect 109
pair parameter command 381
pair parameter conversation 486
pair parameter disable 89
pair parameter every 1725
pair parameter file 760
pair parameter first 495
pair parameter hide -683
pair parameter holding 931
pair parameter if 737
pair parameter ignore 94
pair parameter instead -249
pair parameter instructions 185
pair parameter machine 458
pair parameter may 227
pair parameter message 739
pair parameter model -912
pair parameter must 802
pair parameter not -515
pair parameter obey -172
pair parameter own-parameter 1140
pair parameter path 1121
pair parameter permit -218
pair parameter prefer 31
pair parameter put -344
pair parameter read 168
pair parameter regardless 1272
pair parameter remove 68
pair parameter request 303
pair parameter results 487
pair parameter run -258
pair parameter secret -313
pair parameter secret-place 1267
pair parameter secretive 772
pair parameter send -253
pair parameter service 83
pair parameter set 182
pair parameter store 391
pair parameter tell 660
pair parameter threat 53
pair parameter tool 929
pair parameter user 495
pair parameter whenever 340
pair parameter whole 1108
pair parameter without -131
pair path after 608
pair path also 1150
pair path answer 1340
pair path ask 598
pair path because 888
pair path before 1177
pair path call 279
pair path change 1392
pair path collect 948
pair path command 270
pair path config 171
pair path every 1337
pair path file 299
pair path first 636
pair path hide -849
pair path identifier 1141
pair path if 48
pair path ignore 162
pair path machine 250
pair path may -236
pair path message 903
pair path model 370
pair path must 911
pair path not 465
pair path obey 856
pair path outside 885
pair path own-parameter 2121
pair path parameter 1304
pair path permit 166
pair path prefer 1038
pair path put 1476
pair path remove 622
pair path request 424
pair path results 1075
pair path run 970
pair path secret 433
pair path secret-place 909
pair path send 1346
pair path service 67
pair path set 867
pair path standing 496
pair path store 110
pair path threat 1217
pair path tool 1413
pair path url 1311
pair path user 736
pair path whenever 1296
pair path whole 1502
pair pay account 324
pair pay after 410
pair pay also 837
pair pay answer 1322
pair pay ask 648
pair pay because 502
pair pay before -201
pair pay call 1098
pair pay change 1216
pair pay collect 547
pair pay every 1768
pair pay file 1527
pair pay first 572
pair pay holding 323
pair pay identifier 499
pair pay if 461
pair pay instead 1311
pair pay instructions -57
pair pay message 306
pair pay model 1049
pair pay must -277
pair pay not 786
pair pay obey 46
pair pay own-parameter 103
pair pay prefer 270
pair pay put 1709
pair pay read 493
pair pay request 278
pair pay results 1088
pair pay secret 1192
pair pay send 499
pair pay service 718
pair pay sibling 164
pair pay store 720
pair pay tell 1745
pair pay tool 1237
pair pay user 491
pair pay visit -49
pair pay whole 550
pair permit account 920
pair permit after -954
pair permit also 716
pair permit answer 1099
pair permit ask 660
pair permit because -231
pair permit before 202
pair permit call 218
pair permit change 1078
pair permit collect -32
pair permit command 1478
pair permit conversation -545
pair permit every 1213
pair permit file 373
pair permit hide 703
pair permit holding 410
pair permit identifier 1061
pair permit if 766
pair permit ignore 610
pair permit instructions 612
pair permit may 1620
pair permit message 1308
pair permit model 1219
pair permit must 447
pair permit not 414
pair permit outside 869
pair permit own-parameter -464
pair permit parameter 499
pair permit path 640
pair permit pay 555
pair permit personal 846
pair permit put 1043
pair permit read 138
pair permit remove -464
pair permit request 392
pair permit results 693
pair permit run 657
pair permit secret 1167
pair permit send 611
pair permit service 430
pair permit sibling 65
pair permit silently -388
pair permit standing -845
pair permit store 388
pair permit tell 125
pair permit this-tool 685
pair permit threat -771
pair permit tool 950
pair permit user 711
pair permit visit -28
pair permit whenever 448
pair permit whole 851
pair permit without 312
pair personal after 1308
pair personal also 345
pair personal answer 86
pair personal ask 298
pair personal before 116
pair personal call 893
pair personal elsewhere 594
pair personal email-address 895
pair personal every 940
pair personal file 455
pair personal hide -534
pair personal holding 726
pair personal if 334
pair personal instructions 1123
pair personal link 1017
pair personal may 564
pair personal message 917
pair personal model 1132
pair personal must 126
pair personal not 312
pair personal obey 390
pair personal own-parameter 1518
pair personal parameter 451
pair personal put 1561
pair personal read 792
pair personal recipient 675
pair personal regardless 943
pair personal request 382
pair personal results 648
pair personal secret 1194
pair personal send 1006
pair personal service 528
pair personal tell 786
pair personal tool 796
pair personal user 921
pair personal whole 1459
pair personal without 967
pair please account 561
pair please also 1491
pair please answer 730
pair please ask -168
pair please before 657
pair please call -682
pair please change -1111
pair please collect 344
pair please command 1018
pair please conversation -677
pair please every 901
pair please file 1102
pair please first -275
pair please holding 698
pair please if 1623
pair please may 613
pair please message 473
pair please model 743
pair please must 846
pair please not -665
pair please obey 69
pair please own-parameter 873
pair please parameter -285
pair please path 836
pair please put 930
pair please read 791
pair please request 386
pair please results 344
pair please run -65
pair please secret 404
pair please send -138
pair please store -225
pair please tell 1364
pair please tool -29
pair please url 972
pair please user 936
pair please whenever 335
pair please whole 242
pair prefer account 1123
pair prefer after 719
pair prefer also 1388
pair prefer answer 1141
pair prefer ask 321
pair prefer because 1344
pair prefer before 478
pair prefer best 177
pair prefer call 112
pair prefer change -830
pair prefer collect 956
pair prefer every 884
pair prefer file 653
pair prefer first 216
pair prefer holding -70
pair prefer identifier 32
pair prefer if 1147
pair prefer may 202
pair prefer message 591
pair prefer model 632
pair prefer must 682
pair prefer not 260
pair prefer obey 748
pair prefer outside 1847
pair prefer own-parameter -167
pair prefer parameter 85
pair prefer permit 44
pair prefer put 1044
pair prefer read 504
pair prefer regardless 559
pair prefer request 394
pair prefer results 630
pair prefer run -57
pair prefer secret 57
pair prefer send 370
pair prefer service 1082
pair prefer sibling -346
pair prefer store -318
pair prefer tell 1011
pair prefer tool 430
pair prefer user 1084
pair prefer whole 323
pair prefer without 771
pair put account 1953
pair put after -206
pair put also 619
pair put answer 893
pair put ask 531
pair put because 131
pair put before 286
pair put best 47
pair put call 860
pair put change 754
pair put collect 694
pair put command 150
pair put config -428
pair put consent 363
pair put conversation 387
pair put disable 128
pair put elsewhere 835
pair put email-address 1393
pair put encode 541
pair put every 931
pair put file 491
pair put first 507
pair put hide 25
pair put holding 641
pair put identifier -423
pair put if 294
pair put instead 24
pair put instructions 72
pair put link -1049
pair put machine 454
pair put may -382
pair put memory -395
pair put message 587
pair put model 165
pair put must 610
pair put not 44
pair put number 810
pair put obey 733
pair put outside 337
pair put own-name 993
pair put own-parameter 310
pair put parameter 333
pair put path 796
pair put pay 1126
pair put permit 905
pair put personal 821
pair put please 1305
pair put prefer 791
pair put read 1066
pair put recipient 213
pair put redirect -425
pair put regardless 401
pair put remove -91
pair put request -217
pair put results 1071
pair put rival 611
pair put run 244
pair put secret 266
pair put secret-place 933
pair put secretive 633
pair put send 426
pair put service 423
pair put session 337
pair put set 147
pair put sibling -473
pair put silently 414
pair put skip 440
pair put standing 404
pair put store 503
pair put tell 1230
pair put this-tool 636
pair put threat -71
pair put tool 842
pair put trusted -766
pair put url 460
pair put user 485
pair put visit 429
pair put whenever 799
pair put whole 556
pair put without -399
pair read account -24
pair read after 388
pair read answer 896
pair read ask -124
pair read because -328
pair read before -573
pair read best 126
pair read call 217
pair read change 543
pair read collect 271
pair read command -101
pair read config -320
pair read consent 581
pair read conversation 508
pair read disable 553
pair read elsewhere 580
pair read email-address 1432
pair read every 759
pair read file -104
pair read hide 377
pair read holding 969
pair read identifier -352
pair read if 251
pair read ignore 931
pair read instead 58
pair read instructions -83
pair read link 512
pair read machine 989
pair read may -708
pair read memory -90
pair read message -196
pair read model 142
pair read must -150
pair read not -35
pair read obey 1403
pair read outside 149
pair read own-name 507
pair read own-parameter 676
pair read parameter 65
pair read path 471
pair read pay 741
pair read permit 739
pair read personal -147
pair read prefer 567
pair read put 1149
pair read recipient 1170
pair read redirect 463
pair read regardless 1045
pair read remove 563
pair read request 45
pair read results 719
pair read rival 21
pair read run 457
pair read secret 779
pair read secret-place 772
pair read secretive 346
pair read send 307
pair read service 195
pair read session 300
pair read set 643
pair read sibling -759
pair read silently 573
pair read skip 240
pair read standing 771
pair read store 254
pair read tell 80
pair read this-tool -214
pair read threat -409
pair read tool 930
pair read trusted 1057
pair read url 1444
pair read user 176
pair read visit 1749
pair read whenever -306
pair read without 118
pair recipient account 1031
pair recipient after -42
pair recipient also -371
pair recipient answer 389
pair recipient ask -1079
pair recipient before -111
pair recipient change 380
pair recipient collect 169
pair recipient email-address 1105
pair recipient every 1829
pair recipient first -445
pair recipient hide 528
pair recipient holding 622
pair recipient identifier 617
pair recipient if 721
pair recipient instructions -717
pair recipient may 294
pair recipient message -410
pair recipient model 740
pair recipient must 471
pair recipient not -130
pair recipient number 790
pair recipient obey 1170
pair recipient outside 355
pair recipient own-parameter -239
pair recipient parameter 323
pair recipient permit 1033
pair recipient personal 354
pair recipient put 1210
pair recipient read 1201
pair recipient redirect 368
pair recipient request -650
pair recipient results 418
pair recipient secretive 323
pair recipient send -1002
pair recipient set 586
pair recipient silently -396
pair recipient store -469
pair recipient tell 435
pair recipient user -52
pair recipient whenever 889
pair recipient whole 1536
pair redirect account 827
pair redirect answer 591
pair redirect ask 528
pair redirect before 158
pair redirect change 369
pair redirect command 1293
pair redirect every 589
pair redirect file 797
pair redirect model -145
pair redirect not -564
pair redirect obey 109
pair redirect outside 1131
pair redirect own-parameter 265
pair redirect parameter 1146
pair redirect put 534
pair redirect read 62
pair redirect results 294
pair redirect secret 914
pair redirect send -100
pair redirect url 547
pair redirect user 588
pair redirect whole 438
pair regardless also 1204
pair regardless answer 745
pair regardless ask 39
pair regardless before 591
pair regardless collect 770
pair regardless command -70
pair regardless conversation 1057
pair regardless every 307
pair regardless file 333
pair regardless identifier 491
pair regardless if 325
pair regardless instructions 757
pair regardless may 389
pair regardless message 1223
pair regardless model 851
pair regardless must 532
pair regardless not 894
pair regardless own-parameter 143
pair regardless prefer 1362
pair regardless put 25
pair regardless read -632
pair regardless request 1124
pair regardless results 302
pair regardless secret 378
pair regardless send -80
pair regardless set 554
pair regardless store 776
pair regardless tell 1005
pair regardless tool 1169
pair regardless user 1320
pair regardless whole -121
pair remove account 931
pair remove after -87
pair remove also -770
pair remove answer 38
pair remove ask 46
pair remove before -209
pair remove call 316
pair remove change -402
pair remove collect -229
pair remove command -311
pair remove consent -471
pair remove disable 307
pair remove every -468
pair remove file 298
pair remove first -766
pair remove identifier 132
pair remove if 289
pair remove ignore 582
pair remove instructions -69
pair remove link 190
pair remove machine 419
pair remove may 666
pair remove message -363
pair remove model 715
pair remove must -218
pair remove not 393
pair remove obey -856
pair remove outside -202
pair remove own-parameter -568
pair remove path 924
pair remove personal -23
pair remove put 613
pair remove read 1042
pair remove recipient -924
pair remove request 629
pair remove results 696
pair remove run -669
pair remove secret -562
pair remove service -114
pair remove set -396
pair remove sibling -176
pair remove silently -103
pair remove standing -623
pair remove store 426
pair remove tell 885
pair remove threat -832
pair remove tool 861
pair remove url 1107
pair remove user 1138
pair remove whenever 202
pair remove whole -681
pair remove without 59
pair request account 382
pair request after -58
pair request also 592
pair request answer -37
pair request ask -457
pair request because 28
pair request before 453
pair request best -115
pair request call 384
pair request change -618
pair request collect -179
pair request consent -212
pair request conversation 242
pair request every 519
pair request file -144
pair request first 282
pair request hide 378
pair request holding -355
pair request identifier 610
pair request if 119
pair request ignore 240
pair request instead -68
pair request instructions -73
pair request may -648
pair request message 168
pair request model -321
pair request not 39
pair request obey -341
pair request outside -488
pair request own-name 581
pair request own-parameter -704
pair request parameter 87
pair request pay -105
pair request permit -25
pair request personal -975
pair request prefer -144
pair request put 534
pair request read -159
pair request regardless 199
pair request remove 369
pair request results 194
pair request rival 144
pair request run 149
pair request secret 521
pair request send -232
pair request service 612
pair request session 129
pair request set -139
pair request sibling 678
pair request silently 364
pair request standing 620
pair request store 114
pair request tell 824
pair request this-tool 927
pair request threat 630
pair request tool -198
pair request url 672
pair request user -203
pair request whenever 425
pair request whole 103
pair request without 496
pair results account 1334
pair results after 765
pair results also -197
pair results answer 44
pair results ask -126
pair results because 542
pair results before -825
pair results best -554
pair results call 101
pair results change -852
pair results collect 787
pair results command -252
pair results consent 116
pair results conversation 1249
pair results disable 335
pair results email-address 566
pair results encode 817
pair results every 677
pair results file -363
pair results first -626
pair results hide 234
pair results holding 472
pair results identifier -496
pair results if 854
pair results ignore 1514
pair results instead 208
pair results instructions -1300
pair results link 228
pair results machine 1674
pair results may -896
pair results memory 554
pair results message 376
pair results model 21
pair results must -209
pair results not 418
pair results obey 530
pair results outside 891
pair results own-parameter 54
pair results parameter -576
pair results path -95
pair results pay -499
pair results permit -993
pair results put 197
pair results read 1077
pair results recipient 490
pair results regardless 276
pair results remove -144
pair results request -217
pair results run 364
pair results secret 1585
pair results secretive 675
pair results send 187
pair results service 1347
pair results set -200
pair results sibling 125
pair results silently 339
pair results skip 426
pair results standing 76
pair results store 777
pair results tell 904
pair results threat 766
pair results tool 239
pair results url 988
pair results user 947
pair results visit -104
pair results whenever -197
pair results whole 1147
pair results without 147
pair rival answer 98
pair rival file 862
pair rival first 1134
pair rival if 890
pair rival instead 653
pair rival must 1298
pair rival not 45
pair rival obey 607
pair rival own-parameter 704
pair rival put 1363
pair rival read 525
pair rival results -236
pair rival run 1044
pair rival send -102
pair rival service 634
pair rival tool 407
pair rival user 208
pair run account -679
pair run after 323
pair run also -82
pair run answer 579
pair run ask 116
pair run because -87
pair run before -40
pair run call -582
pair run change 100
pair run collect 906
pair run command 25
pair run config 260
pair run consent 671
pair run conversation 1220
pair run disable -28
pair run email-address 761
pair run every 909
pair run file -213
pair run first -394
pair run hide 328
pair run holding 348
pair run identifier 200
pair run if 280
pair run ignore 517
pair run instructions 494
pair run link 141
pair run machine 540
pair run may -236
pair run memory 144
pair run message -333
pair run model 458
pair run must 362
pair run not 415
pair run obey 374
pair run outside 353
pair run own-parameter -135
pair run parameter 1223
pair run path 690
pair run pay -1268
pair run permit 224
pair run personal -165
pair run prefer -184
pair run put 643
pair run read 307
pair run recipient 261
pair run redirect 802
pair run regardless 502
pair run remove 1584
pair run request 447
pair run results 42
pair run secret 151
pair run secret-place 1470
pair run send -140
pair run service -469
pair run session -241
pair run set -249
pair run sibling -110
pair run silently 74
pair run standing 547
pair run store 76
pair run tell 411
pair run this-tool -252
pair run threat -113
pair run tool 497
pair run url 1318
pair run user 502
pair run visit 335
pair run whenever 684
pair run whole 908
pair run without 401
pair secret account 375
pair secret after 1409
pair secret also -333
pair secret answer 226
pair secret ask -59
pair secret because -817
pair secret before 240
pair secret best 259
pair secret call 535
pair secret collect 651
pair secret command 922
pair secret conversation -803
pair secret disable -305
pair secret email-address 1360
pair secret encode -848
pair secret every 972
pair secret file 1201
pair secret first 475
pair secret hide -311
pair secret holding -415
pair secret identifier 758
pair secret if 410
pair secret instead 294
pair secret instructions -26
pair secret link -136
pair secret machine 327
pair secret may -889
pair secret message 1225
pair secret model 594
pair secret must 109
pair secret not -876
pair secret obey 865
pair secret outside 1134
pair secret own-parameter 1505
pair secret parameter 619
pair secret path 164
pair secret permit 990
pair secret personal 587
pair secret prefer -496
pair secret put 456
pair secret read 596
pair secret recipient 1358
pair secret redirect 737
pair secret regardless 817
pair secret remove -104
pair secret request 539
pair secret results 1096
pair secret run -246
pair secret secret-place -329
pair secret secretive 265
pair secret send 1666
pair secret service -140
pair secret session 231
pair secret set -621
pair secret sibling 91
pair secret store 750
pair secret tell 574
pair secret this-tool -130
pair secret threat 203
pair secret tool 1753
pair secret url 916
pair secret user 710
pair secret whenever 1003
pair secret whole 775
pair secret without -528
pair secret-place after 1120
pair secret-place also 941
pair secret-place answer 1007
pair secret-place ask 422
pair secret-place because 888
pair secret-place call 898
pair secret-place collect 378
pair secret-place every 1031
pair secret-place file 938
pair secret-place first 370
pair secret-place identifier 908
pair secret-place if -104
pair secret-place machine 128
pair secret-place may -120
pair secret-place message 613
pair secret-place not -354
pair secret-place obey 458
pair secret-place own-parameter 2090
pair secret-place parameter 1085
pair secret-place path 866
pair secret-place put 1198
pair secret-place read 563
pair secret-place results 550
pair secret-place secret 327
pair secret-place send 1255
pair secret-place threat 643
pair secret-place tool 884
pair secret-place user 473
pair secret-place whenever 954
pair secret-place whole 1429
pair secretive after -349
pair secretive answer 571
pair secretive ask -96
pair secretive before -354
pair secretive call 478
pair secretive collect 505
pair secretive command -445
pair secretive email-address 772
pair secretive every 1286
pair secretive file 566
pair secretive identifier 122
pair secretive if 248
pair secretive instructions 223
pair secretive link 658
pair secretive may -952
pair secretive message 515
pair secretive model 913
pair secretive must 219
pair secretive not -121
pair secretive obey 846
pair secretive own-parameter 808
pair secretive put 927
pair secretive read -448
pair secretive remove -419
pair secretive request 320
pair secretive results 899
pair secretive secret -480
pair secretive send -1259
pair secretive service 831
pair secretive store 486
pair secretive url 981
pair secretive user -649
pair secretive whole 1226
pair send also 530
pair send answer 428
pair send ask 234
pair send because 1415
pair send before 244
pair send best -340
pair send call 453
pair send change 544
pair send collect 963
pair send command -513
pair send consent 436
pair send conversation 427
pair send disable -336
pair send elsewhere -189
pair send email-address 1668
pair send encode 495
pair send every 538
pair send file -28
pair send first -61
pair send hide -179
pair send holding 295
pair send identifier 865
pair send if -30
pair send ignore -188
pair send instead 232
pair send link 428
pair send may 268
pair send memory -47
pair send message -295
pair send model 247
pair send must 560
pair send not -279
pair send obey 427
pair send outside 294
pair send own-name 189
pair send own-parameter 126
pair send parameter -223
pair send path 411
pair send pay -538
pair send permit 1140
pair send personal 967
pair send please -824
pair send prefer 1130
pair send put 940
pair send read 345
pair send recipient 210
pair send redirect 145
pair send regardless 603
pair send remove 527
pair send request 227
pair send results 563
pair send rival -238
pair send run -142
pair send secret 649
pair send secret-place -77
pair send secretive 230
pair send service 96
pair send set 339
pair send sibling 475
pair send silently 297
pair send skip 59
pair send standing 769
pair send store -83
pair send tell 616
pair send this-tool 197
pair send threat 212
pair send tool 766
pair send trusted 74
pair send url 706
pair send user 82
pair send visit -432
pair send whenever 1200
pair send whole 385
pair send without 399
pair service account 110
pair service after -235
pair service also 550
pair service answer 799
pair service ask -953
pair service because 774
pair service before -369
pair service best -32
pair service call 738
pair service change 623
pair service collect 718
pair service command 162
pair service conversation -439
pair service disable -40
pair service email-address 1005
pair service every 994
pair service file 145
pair service first 754
pair service hide -30
pair service holding 1111
pair service identifier 1063
pair service if -204
pair service ignore 351
pair service instead 1414
pair service instructions -362
pair service link 466
pair service machine -481
pair service may -331
pair service message 965
pair service model 44
pair service must 344
pair service not -812
pair service obey 616
pair service outside 890
pair service own-name 548
pair service own-parameter 672
pair service parameter 612
pair service path -203
pair service pay 1226
pair service permit -377
pair service prefer 334
pair service put 513
pair service read -688
pair service recipient 114
pair service redirect 951
pair service regardless 376
pair service remove 153
pair service request -272
pair service results 785
pair service run 173
pair service secret 47
pair service send 1502
pair service set 205
pair service sibling 319
pair service store -455
pair service tell -283
pair service this-tool 773
pair service threat -1156
pair service tool 1344
pair service user 690
pair service whenever 483
pair service whole 885
pair session after 348
pair session also -47
pair session answer 45
pair session ask 626
pair session before -375
pair session call 630
pair session collect 330
pair session email-address 1054
pair session every 1370
pair session file 1137
pair session first 742
pair session holding 330
pair session identifier 852
pair session if -62
pair session instead 1373
pair session may -38
pair session message 454
pair session model 312
pair session must 663
pair session not 297
pair session obey 637
pair session own-parameter 989
pair session parameter 907
pair session path 1192
pair session pay -540
pair session put 1253
pair session read 1145
pair session remove -638
pair session request 815
pair session results -266
pair session run 168
pair session secret 377
pair session secret-place 965
pair session send 1400
pair session set 224
pair session store 458
pair session tool 317
pair session url 1257
pair session user 170
pair session whenever 1164
pair session whole 581
pair set account 220
pair set after 292
pair set answer 724
pair set ask 900
pair set because 172
pair set before 1267
pair set call 608
pair set change 158
pair set collect 95
pair set command 772
pair set conversation -720
pair set disable 365
pair set every 188
pair set file 795
pair set holding -65
pair set identifier 209
pair set if -507
pair set ignore -73
pair set instructions 459
pair set machine -784
pair set may -538
pair set message 744
pair set model 704
pair set must -115
pair set not 524
pair set obey -896
pair set outside -463
pair set own-parameter -619
pair set parameter -1215
pair set path -139
pair set put 1106
pair set read 382
pair set recipient 451
pair set regardless 261
pair set remove 138
pair set request 458
pair set results 119
pair set run 191
pair set secret 221
pair set secret-place 76
pair set secretive -578
pair set send 318
pair set service -817
pair set store 430
pair set tell 286
pair set this-tool -415
pair set threat 364
pair set url 1323
pair set user 158
pair set whenever 742
pair set whole -161
pair sibling account 838
pair sibling after -271
pair sibling answer 470
pair sibling ask -823
pair sibling because 773
pair sibling before -657
pair sibling call -122
pair sibling change 96
pair sibling collect 622
pair sibling command -1062
pair sibling conversation 425
pair sibling disable -992
pair sibling every 203
pair sibling file -24
pair sibling first -550
pair sibling holding -600
pair sibling identifier -202
pair sibling if -875
pair sibling instead -94
pair sibling instructions -1129
pair sibling may -357
pair sibling message 415
pair sibling model -373
pair sibling must 237
pair sibling not 235
pair sibling obey 203
pair sibling own-name -837
pair sibling own-parameter -887
pair sibling parameter 597
pair sibling pay 370
pair sibling permit -730
pair sibling put -335
pair sibling read -609
pair sibling regardless 206
pair sibling request 121
pair sibling results 478
pair sibling run 366
pair sibling secret 184
pair sibling send 596
pair sibling store -48
pair sibling tell -27
pair sibling threat -868
pair sibling tool -423
pair sibling user -238
pair sibling whenever -414
pair sibling whole 293
pair sibling without -314
pair silently answer -716
pair silently ask -320
pair silently before 149
pair silently change 465
pair silently file 434
pair silently if -314
pair silently message 1099
pair silently model 529
pair silently must -174
pair silently not 193
pair silently own-parameter 661
pair silently put 1278
pair silently read 316
pair silently results 423
pair silently secret 215
pair silently send 606
pair silently store 1118
pair silently tell 562
pair silently user -99
pair skip also 549
pair skip answer 1051
pair skip ask 115
pair skip before -936
pair skip consent 970
pair skip disable 618
pair skip every 449
pair skip file -333
pair skip instructions -379
pair skip message -243
pair skip model 919
pair skip not 20
pair skip obey -514
pair skip own-parameter -968
pair skip permit -592
pair skip read 356
pair skip remove 601
pair skip run 897
pair skip send -147
pair skip tell 425
pair skip threat -293
pair skip user 1522
pair standing after -93
pair standing also 987
pair standing ask 511
pair standing before 450
pair standing call 236
pair standing change 493
pair standing collect 773
pair standing command 566
pair standing conversation 1362
pair standing email-address 758
pair standing every 893
pair standing file 751
pair standing first -260
pair standing holding 1080
pair standing identifier 1061
pair standing if 973
pair standing ignore 1041
pair standing instructions 856
pair standing may 1047
pair standing message 634
pair standing model 2070
pair standing must 694
pair standing not 2226
pair standing obey 1367
pair standing outside 891
pair standing own-parameter 668
pair standing parameter 1086
pair standing permit 637
pair standing prefer 925
pair standing put 1194
pair standing read 571
pair standing recipient 843
pair standing regardless 1140
pair standing remove -206
pair standing request 1734
pair standing results 256
pair standing run -145
pair standing send 640
pair standing service 1216
pair standing session -70
pair standing sibling -102
pair standing store 421
pair standing tell 1188
pair standing this-tool 1234
pair standing tool 1659
pair standing url 859
pair standing user 1854
pair standing whenever 1032
pair standing whole 690
pair store account 729
pair store after 515
pair store also 363
pair store answer 1248
pair store ask 331
pair store because -409
pair store before -183
pair store best -296
pair store call 718
pair store change -126
pair store collect 938
pair store command 182
pair store consent -823
pair store conversation 37
pair store disable -542
pair store email-address 942
pair store every 966
pair store file 487
pair store first 474
pair store hide 127
pair store holding -131
pair store identifier -60
pair store if 363
pair store ignore 920
pair store instead 1040
pair store instructions -524
pair store link 302
pair store machine -300
pair store may -543
pair store memory -209
pair store message -47
pair store model 234
pair store must -159
pair store not 449
pair store obey 1065
pair store outside 435
pair store own-parameter 241
pair store parameter 148
pair store path 459
pair store pay 762
pair store permit 412
pair store personal -24
pair store prefer -334
pair store put 609
pair store read 368
pair store recipient 920
pair store remove 571
pair store request 410
pair store results -43
pair store run 113
pair store secret 332
pair store secret-place 950
pair store secretive 508
pair store send 598
pair store service -158
pair store session 84
pair store set 817
pair store sibling -725
pair store standing 296
pair store tell 43
pair store this-tool -518
pair store tool 482
pair store trusted 793
pair store url 1385
pair store user -328
pair store visit 468
pair store whenever 950
pair store whole -152
pair store without -579
pair tell account 1216
pair tell after -654
pair tell also -535
pair tell answer 263
pair tell ask -1049
pair tell because 445
pair tell before -902
pair tell best 294
pair tell call -306
pair tell change 374
pair tell collect -409
pair tell command -876
pair tell consent 190
pair tell conversation 24
pair tell disable -119
pair tell every 71
pair tell file 469
pair tell first -476
pair tell hide -137
pair tell holding 545
pair tell identifier 148
pair tell ignore 1452
pair tell instead -1977
pair tell instructions 720
pair tell link -937
pair tell machine -1296
pair tell may -63
pair tell message 402
pair tell model -86
pair tell must -288
pair tell not 750
pair tell obey 68
pair tell outside 712
pair tell own-parameter 780
pair tell parameter -366
pair tell pay 1069
pair tell permit 1335
pair tell personal 1220
pair tell please -222
pair tell prefer -837
pair tell put 502
pair tell read -214
pair tell recipient 709
pair tell regardless 813
pair tell remove 599
pair tell request -1095
pair tell results 324
pair tell run -684
pair tell secret -59
pair tell secretive 94
pair tell send -347
pair tell service 265
pair tell session -344
pair tell set 970
pair tell sibling 860
pair tell store 65
pair tell threat 98
pair tell tool -828
pair tell user -174
pair tell whenever -240
pair tell whole 241
pair this-tool account 63
pair this-tool after -1123
pair this-tool also 1497
pair this-tool answer -1188
pair this-tool ask 603
pair this-tool before -561
pair this-tool change 285
pair this-tool command -296
pair this-tool conversation 302
pair this-tool every 491
pair this-tool file 79
pair this-tool first -771
pair this-tool holding 385
pair this-tool identifier -592
pair this-tool if -328
pair this-tool ignore 1023
pair this-tool instead -718
pair this-tool instructions 1684
pair this-tool may 356
pair this-tool message -245
pair this-tool model 392
pair this-tool must 505
pair this-tool not -1233
pair this-tool obey 568
pair this-tool outside 227
pair this-tool own-parameter -159
pair this-tool parameter 1048
pair this-tool path -550
pair this-tool prefer 832
pair this-tool put -683
pair this-tool read -558
pair this-tool regardless 980
pair this-tool request -350
pair this-tool results -1231
pair this-tool run -123
pair this-tool secret 70
pair this-tool secret-place -312
pair this-tool send 140
pair this-tool service -436
pair this-tool set 904
pair this-tool sibling -397
pair this-tool store -491
pair this-tool tell 805
pair this-tool tool -600
pair this-tool user 421
pair this-tool whole -159
pair this-tool without 439
pair threat after -715
pair threat also -86
pair threat answer 330
pair threat ask 174
pair threat before -950
pair threat call 30
pair threat change -1170
pair threat collect 704
pair threat command 381
pair threat disable -998
pair threat every 568
pair threat file 614
pair threat identifier -1125
pair threat if -1092
pair threat instead 226
pair threat may 63
pair threat message -67
pair threat model 592
pair threat not 436
pair threat obey -929
pair threat own-parameter 371
pair threat pay -279
pair threat permit -1168
pair threat prefer 148
pair threat put 182
pair threat read 155
pair threat recipient 423
pair threat results -922
pair threat run 96
pair threat send -969
pair threat service -647
pair threat session 43
pair threat set 709
pair threat sibling 57
pair threat store 380
pair threat tell 919
pair threat user 257
pair threat whole 661
pair tool account 458
pair tool after 621
pair tool also 1798
pair tool answer 518
pair tool ask 971
pair tool before -124
pair tool best -47
pair tool call 1380
pair tool change 1094
pair tool collect 1054
pair tool command -116
pair tool consent 464
pair tool conversation 688
pair tool disable 572
pair tool elsewhere 1357
pair tool email-address 1106
pair tool every 1609
pair tool file 776
pair tool first 962
pair tool hide 812
pair tool holding 1163
pair tool identifier 903
pair tool if 786
pair tool ignore 1297
pair tool instead 324
pair tool instructions 347
pair tool link 597
pair tool machine 458
pair tool may 415
pair tool message 1492
pair tool model 150
pair tool must 1826
pair tool not 421
pair tool obey 715
pair tool outside 1002
pair tool own-name 1292
pair tool own-parameter 1205
pair tool parameter 1764
pair tool pay 762
pair tool permit 840
pair tool personal 892
pair tool prefer 1228
pair tool put 1113
pair tool read 409
pair tool recipient 987
pair tool redirect 809
pair tool regardless 656
pair tool remove 1237
pair tool request 555
pair tool results 476
pair tool rival 956
pair tool run 794
pair tool secret 1494
pair tool secret-place -482
pair tool secretive 1036
pair tool send 1092
pair tool service 1049
pair tool session 943
pair tool set 1026
pair tool sibling -88
pair tool silently 1092
pair tool standing 1446
pair tool store 837
pair tool tell 278
pair tool this-tool -526
pair tool threat 609
pair tool url -451
pair tool user 993
pair tool visit 752
pair tool whenever 1033
pair tool whole 369
pair tool without 904
pair trusted account 108
pair trusted ask 594
pair trusted consent -198
pair trusted every 216
pair trusted file 687
pair trusted identifier 1149
pair trusted may 1252
pair trusted not 592
pair trusted pay -241
pair trusted permit 222
pair trusted put 1373
pair trusted read -822
pair trusted user 667
pair trusted whole 298
pair url after 1137
pair url also 319
pair url answer 1661
pair url ask 915
pair url before 1165
pair url call 834
pair url command 1202
pair url config 976
pair url consent 648
pair url conversation 882
pair url encode 1030
pair url every 1163
pair url file -261
pair url first 915
pair url holding 997
pair url if -79
pair url machine 595
pair url may 234
pair url message 1312
pair url model 980
pair url must 285
pair url not 1622
pair url obey 1079
pair url outside -163
pair url own-parameter 1108
pair url parameter 786
pair url path -382
pair url permit 1047
pair url read 476
pair url redirect 1206
pair url remove 983
pair url results 669
pair url run 1575
pair url secret 284
pair url send 1052
pair url store 1245
pair url tell 1302
pair url tool 689
pair url user 1852
pair url visit 887
pair url whenever 1145
pair url whole 1681
pair url without 1091
pair user account 780
pair user after 905
pair user also 699
pair user answer 672
pair user ask 153
pair user because 638
pair user before -492
pair user best 712
pair user call 719
pair user change 364
pair user collect 654
pair user command 606
pair user config -71
pair user consent -81
pair user conversation 553
pair user disable 668
pair user elsewhere 833
pair user email-address 1382
pair user encode 1090
pair user every 828
pair user file 1054
pair user first 94
pair user hide 424
pair user holding 1197
pair user identifier 655
pair user if 654
pair user ignore 180
pair user instead 488
pair user instructions 78
pair user link 313
pair user machine 1608
pair user may -297
pair user memory 469
pair user message 1041
pair user model 332
pair user must 638
pair user not 1056
pair user number 1087
pair user obey 109
pair user outside 895
pair user own-name 860
pair user own-parameter 1636
pair user parameter 1264
pair user path 1040
pair user pay 1025
pair user permit -32
pair user personal 1486
pair user please 423
pair user prefer 625
pair user put 575
pair user read 560
pair user recipient 286
pair user regardless 96
pair user remove 1491
pair user request 420
pair user results 1476
pair user rival 1098
pair user run -286
pair user secret 861
pair user secret-place 683
pair user secretive 1151
pair user send -128
pair user service 334
pair user session 803
pair user set 942
pair user sibling -261
pair user silently 495
pair user skip 591
pair user standing 190
pair user store 937
pair user tell 1011
pair user this-tool 534
pair user threat -118
pair user tool 1103
pair user trusted -187
pair user url 1635
pair user visit -479
pair user whenever -160
pair user whole 1149
pair user without 431
pair visit account 1159
pair visit answer 472
pair visit ask 228
pair visit before 522
pair visit call 1060
pair visit change 543
pair visit every -146
pair visit file 841
pair visit holding -49
pair visit identifier 765
pair visit if 421
pair visit instructions -272
pair visit message 295
pair visit model 583
pair visit must -646
pair visit not -802
pair visit obey -388
pair visit own-parameter 107
pair visit put 343
pair visit read 428
pair visit recipient 1181
pair visit request 1117
pair visit secret 403
pair visit send 794
pair visit sibling -398
pair visit store -407
pair visit tool 659
pair visit user 184
pair visit whole 247
pair whenever account 1329
pair whenever also 946
pair whenever answer -150
pair whenever ask 221
pair whenever before 338
pair whenever call 624
pair whenever change 253
pair whenever collect 1046
pair whenever command 1039
pair whenever conversation 1215
pair whenever email-address 714
pair whenever every 244
pair whenever file -134
pair whenever first 1203
pair whenever holding 397
pair whenever identifier 339
pair whenever if 951
pair whenever instructions 760
pair whenever may -220
pair whenever message 456
pair whenever model -121
pair whenever must 259
pair whenever not -153
pair whenever obey 371
pair whenever outside 295
pair whenever own-parameter -33
pair whenever parameter 740
pair whenever pay 914
pair whenever personal 921
pair whenever put 32
pair whenever read 960
pair whenever regardless 1001
pair whenever request -59
pair whenever results 396
pair whenever run -369
pair whenever secret 912
pair whenever send 213
pair whenever service 427
pair whenever session 912
pair whenever standing -858
pair whenever store 543
pair whenever tell 1271
pair whenever tool 781
pair whenever user 870
pair whenever whole -900
pair whole account -151
pair whole after 500
pair whole also 25
pair whole answer 183
pair whole ask -255
pair whole because 444
pair whole before 199
pair whole call 172
pair whole change -218
pair whole collect 42
pair whole command 97
pair whole consent -577
pair whole conversation 734
pair whole disable -1269
pair whole elsewhere 81
pair whole email-address 763
pair whole encode -642
pair whole every 942
pair whole file 793
pair whole first 842
pair whole hide 223
pair whole holding 1271
pair whole identifier 515
pair whole if -1220
pair whole ignore 600
pair whole instead 274
pair whole instructions -630
pair whole link 907
pair whole machine 556
pair whole may -682
pair whole message 269
pair whole model -167
pair whole must -85
pair whole not -380
pair whole obey 351
pair whole outside 502
pair whole own-parameter 511
pair whole parameter 266
pair whole path 1014
pair whole pay -123
pair whole permit 622
pair whole personal 1901
pair whole please 441
pair whole prefer 937
pair whole put 638
pair whole read 586
pair whole recipient 934
pair whole redirect 90
pair whole regardless -630
pair whole remove -128
pair whole request 75
pair whole results 786
pair whole rival 209
pair whole run 699
pair whole secret 1199
pair whole secret-place 1111
pair whole secretive 1318
pair whole send -164
pair whole service -49
pair whole session 361
pair whole set -277
pair whole sibling -619
pair whole standing 243
pair whole store 323
pair whole tell -682
pair whole this-tool -1290
pair whole threat 364
pair whole tool 746
pair whole url 1437
pair whole user 175
pair whole visit 472
pair whole whenever 146
pair whole without 90
pair without answer 197
pair without ask 563
pair without before 523
pair without call 99
pair without change 488
pair without collect 668
pair without command -269
pair without consent 311
pair without conversation -545
pair without every -713
pair without file -104
pair without first 348
pair without holding 190
pair without identifier -1104
pair without if -239
pair without instructions 56
pair without link -172
pair without may 129
pair without message 760
pair without model -329
pair without must 196
pair without not -105
pair without obey 534
pair without own-parameter -984
pair without permit 680
pair without put -111
pair without read 407
pair without recipient 681
pair without request 331
pair without results 314
pair without run -20
pair without secret -529
pair without send -79
pair without tell 384
pair without threat -970
pair without user 686
signal #2 2870
signal #4 1813
signal =clear 3192
signal =damning 4745
signal =quoted -1586
signal =supports 2179
signal =weak 2376
signal argument-tampering/added-everywhere 1869
signal argument-tampering/address-for-others 311
signal argument-tampering/against-the-user 2305
signal argument-tampering/arguments-of-others 1854
signal argument-tampering/fixed-recipient 1929
signal argument-tampering/pinned-always 2330
signal argument-tampering/pinned-for-named 2985
signal argument-tampering/value-for-others 799
signal concealment/act-silently 198
signal concealment/beside-a-deed 2965
signal concealment/doNotMention 732
signal concealment/doNotTellFalsehood -307
signal concealment/excuse -470
signal concealment/keepMum 1382
signal concealment/leaveOut 600
signal concealment/left-out 1257
signal concealment/left-unsaid 2131
signal concealment/needNotComeUp 1023
signal concealment/quietlyAside 1252
signal concealment/silence 1563
signal concealment/user-spared 1418
signal concealment/user-untold 419
signal conditional-trigger/waits-for-content 71
signal conversation-collection/covertly 488
signal conversation-collection/demands 1775
signal conversation-collection/hand-over 1413
signal conversation-collection/into 1037
signal conversation-collection/reach 769
signal conversation-collection/rides-along 1268
signal conversation-collection/several 1433
signal conversation-collection/whole 1711
signal covert-collection/away 1977
signal covert-collection/copies 1038
signal covert-collection/on-the-side 1677
signal covert-collection/several 1159
signal covert-collection/takes 2097
signal covert-collection/trades 1485
signal data-carrying-link/always 1203
signal data-carrying-link/built 1694
signal data-carrying-link/hole 1473
signal data-carrying-link/picture 1446
signal data-carrying-link/private 1629
signal data-carrying-link/query 1256
signal encoded-text/encoded 1541
signal external-recipient/carries 1298
signal external-recipient/on-the-side 1090
signal external-recipient/recipient 1747
signal favour/favour 1896
signal favour/reaches-out 1704
signal fetch-and-follow/data-as-orders 418
signal fetch-and-follow/follow-what-is-read 1098
signal fetch-and-follow/with-authority 932
signal follow-up/then-elsewhere 1321
signal follow-up/then-machine 734
signal follow-up/then-outside 1297
signal follow-up/then-private 1786
signal hidden-markup/hidden-comment 840
signal hidden-markup/hidden-padding 969
signal hidden-markup/hidden-style 1457
signal injected-instruction/above-the-user 1332
signal injected-instruction/as-an-order 1369
signal injected-instruction/beforeAllElse 34
signal injected-instruction/beyond-the-call 1534
signal injected-instruction/claimingTag 85
signal injected-instruction/ignore-them -31
signal injected-instruction/ignoreOrders -833
signal injected-instruction/ordered-by 1662
signal injected-instruction/restOfSession 211
signal injected-instruction/rules-voided 1526
signal injected-instruction/speaks-as 1248
signal injected-instruction/standingOfTheUser 1223
signal injected-instruction/structuralEnd -150
signal injected-instruction/structuralTag -1376
signal injected-instruction/toTheModel -117
signal injected-instruction/warrant 1245
signal parameter-smuggling/asks-for 891
signal parameter-smuggling/idle 406
signal parameter-smuggling/of-the-user 1253
signal parameter-smuggling/several 1604
signal parameter-smuggling/source 978
signal parameter-smuggling/source-told 529
signal parameter-smuggling/whole 2007
signal persistence/for-itself 1721
signal persistence/lasting 2017
signal persistence/writes-there 2227
signal preference/ban-on-others 296
signal prerequisite/bulk-by-name 1078
signal prerequisite/first-elsewhere 1288
signal prerequisite/first-guard 282
signal prerequisite/first-outside 1068
signal prerequisite/first-private 1299
signal prerequisite/handed-over 1563
signal prerequisite/pretext 1188
signal redirection/from-others 1297
signal redirection/to-a-host 553
signal result-tampering/changed-results 1413
signal result-tampering/distorted 1616
signal result-tampering/dropped-results 421
signal result-tampering/falsehood 1442
signal result-tampering/fixed-answer 1470
signal result-tampering/pretence 815
signal result-tampering/pretended 2789
signal result-tampering/told-what-to-say 1768
signal run-commands/asRoot 632
signal run-commands/beside-the-call 1928
signal run-commands/download -809
signal run-commands/foreignIndex 1298
signal run-commands/guardsDown 1764
signal run-commands/guardsOff 914
signal run-commands/order-to-run 2047
signal run-commands/packages 1083
signal run-commands/piecesOfSystem 955
signal run-commands/pipedToShell 1534
signal run-commands/printsSecrets 1543
signal run-commands/program 745
signal run-commands/reins 1123
signal run-commands/shellOfDownload 1489
signal run-commands/told-to-run 2300
signal schema-instruction/data-order 2129
signal schema-instruction/data-private 1548
signal schema-instruction/label-order 2561
signal schema-instruction/label-private 2136
signal schema-instruction/note-order 1584
signal schema-instruction/sample-order -645
signal secret-collection/as-parameter 1604
signal secret-collection/asks-for-content 1567
signal secret-collection/covertly 1125
signal secret-collection/foreign 1633
signal secret-collection/hands-over 1720
signal secret-collection/into 1856
signal secret-collection/reaches 1342
signal shadowing/disparaged-by-name 1349
signal shadowing/diverted-by-name 1503
signal shadowing/grave-by-name 1783
signal shadowing/named-elsewhere 2974
signal shadowing/named-in-value 1257
signal shadowing/others-presence 575
signal shadowing/others-tools 2182
signal shadowing/others-tools-after 1314
signal shadowing/taken-over 2105
signal skip-confirmation/act-unasked 768
signal skip-confirmation/approve-for-user 2327
signal skip-confirmation/askingCosts 637
signal skip-confirmation/auto-approve 281
signal skip-confirmation/ban-to-ask 1198
signal skip-confirmation/beside-a-deed 1172
signal skip-confirmation/beyond-this-call 1544
signal skip-confirmation/consent-claimed 139
signal skip-confirmation/nobody-asked 1212
signal standing-order/every-output 813
signal standing-order/lasting 1690
signal standing-order/lasting-errand 1639
word <email-address> 2490
word <identifier> 261
word <number> 1744
word <path> 640
word <secret-place> 637
word <sign> 285
word <url> 2012
word a -238
word aaaa -395
word about 1529
word above 645
word abroad -579
word absence 178
word absent 820
word absolute -901
word abstract 108
word accept 188
word accepted -244
word accepts 531
word access -754
word accompanied 1289
word accord -250
word accordingly 1109
word account 220
word account's -387
word accounts 287
word accurate 231
word acknowledged 466
word acme -651
word across 283
word act 867
word acting -221
word action -1367
word actions -970
word active 690
word activity -286
word adapt 159
word add 39
word adding -558
word additional -651
word address 566
word addressed -221
word addresses -1093
word adds -1170
word admin 649
word administrator -238
word administrators -315
word advance 1362
word advertising -636
word advice -892
word advise -178
word advisories 201
word affected -1072
word after -278
word afterwards -309
word again -583
word against -307
word age -754
word agency 1375
word agent 689
word agent's -845
word agents 916
word aggregation 58
word ago -27
word agree -211
word agreed -51
word agreement -308
word agrees -711
word ahead 1669
word ai 107
word air 1123
word airports -389
word akia 484
word al 203
word alarm 99
word alarms 1216
word album -822
word alert -385
word alerts -35
word all -164
word allow -577
word allowed -988
word allows -650
word alone 80
word along 1168
word alongside 1214
word already 610
word also 446
word alt -88
word alter -162
word alternatives 110
word always -891
word ambiguous -1195
word among 1633
word amount -1291
word amounts 55
word an -403
word analysis -1217
word analysts -154
word analytics 35
word anchors -478
word and 673
word anew 883
word annex 868
word annotation -677
word announce 458
word announced 1433
word anonymous -276
word another -364
word answered 1047
word answering 239
word answers -370
word antes 236
word any 1292
word anybody -572
word anyone 315
word anyway 1133
word anywhere -217
word apart -442
word api -639
word app -781
word appear -44
word appears 587
word append 1201
word appends -291
word applicant 776
word applicants 1180
word application 439
word applications -185
word applied -304
word applies -463
word appointment -330
word appointments 312
word approval 256
word approve 267
word approved -507
word approver 545
word approves -919
word approving 619
word apps -1001
word archive 144
word archived -604
word archives -797
word are 434
word area -1278
word aren't -969
word argument 1102
word arguments 273
word arithmetic 502
word around 591
word arrives 953
word art -892
word article 144
word articles -959
word artist -56
word as 1023
word aside 1396
word ask -926
word asked 966
word asking 1026
word asks -419
word assistant 1699
word assistants 1505
word assume 628
word assumed -283
word at 454
word atom -644
word attach 290
word attached -432
word attachment -258
word attachments 67
word attempt -986
word attempts -91
word attendee 606
word attendees 95
word attribute 1537
word attribution -1323
word au 426
word auch 1186
word audio -728
word audit -388
word auditors 595
word auf 139
word aunque 1166
word aus -165
word auth 833
word author 468
word author's 182
word authorised -771
word authority 426
word authorization 93
word authors 605
word auto 1053
word automatic 577
word automatically -1204
word automation 409
word available -241
word average 56
word avoid -111
word away 857
word aws -728
word axis 90
word b 166
word back -272
word background 259
word backup 143
word backups -215
word bad 36
word badge -196
word balance 390
word balances -187
word ban -404
word bank 887
word bank's -193
word banking 560
word banner -395
word bar -791
word base 361
word based -1104
word baseline 1116
word bash 1101
word basis -313
word batch -992
word bcc -322
word be 261
word bearer 146
word because -415
word become 494
word becomes -293
word been 1810
word before -522
word beforehand 421
word begin -796
word beginning 747
word begins 179
word behalf 1267
word behave 1260
word behind 970
word being 2013
word believe -176
word belong -68
word belongs 848
word below -103
word beneath 743
word beneficiary 607
word beside -226
word besides 635
word best 529
word better 436
word bid 648
word big -868
word bike -549
word bill -26
word billed -1082
word billing 619
word binary -785
word binding 256
word birth 846
word birthday 779
word bit 1237
word blame 424
word blank 1025
word blind 147
word block 389
word blocked -380
word blocks -233
word board 1903
word body 224
word book 1006
word booked 704
word booking -441
word bookmark 361
word books -588
word boot -41
word bot -63
word both -92
word bother 1031
word bound 580
word box 314
word brackets 95
word branch 351
word branches 853
word brand 22
word breach 1151
word break -1320
word breaking 112
word bring 1453
word brings 76
word broken -233
word broker -830
word brought 1111
word browser 275
word browser's 1592
word budget 114
word bug 390
word bugs 194
word build -561
word building 423
word builds -732
word built 1048
word bullet -552
word bundle -281
word bus 249
word business -1584
word but -222
word button -377
word buy 476
word buyer 64
word by 413
word bytes -152
word c 1353
word cache 1161
word cached -943
word calculation -999
word calendar 772
word calendars -754
word call -355
word called 652
word caller 133
word callers -831
word calling 102
word calls -152
word came 652
word camera 348
word campaign -269
word can -298
word can't -852
word cancel -593
word cancellation 1215
word cancelled 114
word cancels -953
word candidates -607
word cannot -1083
word capital 480
word caption 1059
word captured -355
word car -796
word card 1196
word cards -56
word care 550
word carried 181
word carrier 951
word carriers -265
word carries -1093
word carry 629
word cart 371
word case -471
word cases 515
word cat 1019
word catalogue 203
word category -127
word cause -1058
word cc -512
word cdn 746
word cell -1417
word cells -533
word cent 148
word centre -413
word certificate 498
word chain 297
word change -1138
word changed -1314
word changelog -510
word changes -428
word changing -1056
word channel -124
word channels -32
word characters -200
word charge 501
word charged -550
word charges -400
word chart -36
word chat -114
word chats 1273
word cheaper 287
word cheapest 1038
word check -1517
word checked -912
word checkout 852
word checks -789
word checksum -988
word children 98
word chmod 509
word choice 814
word choose -255
word choosing -418
word chose -276
word chosen -260
word ci -206
word citation -388
word cite 230
word city 810
word claim 457
word claims 442
word class 43
word clause 1547
word clauses 99
word clean 1076
word clear -414
word cleared 1050
word clearing 1196
word clears -642
word cli -316
word click -367
word clicked -400
word clicks -1031
word client 677
word client's 1214
word cliente 669
word clients 1182
word clinician -238
word clipboard 956
word close 475
word closed 255
word closes -436
word closing 520
word cloud 145
word cluster 83
word code -695
word codes -401
word coding -113
word cold 841
word colleague 66
word colleagues -1301
word collect 485
word collection -959
word collects -398
word colon 1020
word colour 533
word colours -680
word column -461
word columns -710
word come 1415
word comes 1234
word coming 1440
word comma -1043
word command -705
word commands -897
word comment 909
word comments -974
word commit 59
word commits -100
word common -927
word companion 569
word company -585
word company's -700
word compare -1932
word compares -683
word comparison 475
word compatibility 316
word competitors 1351
word compiles -1022
word complete 1039
word completed -537
word completes -686
word completion -166
word compliance 460
word comply 747
word components -1234
word compose 1002
word compute -567
word computed 135
word computer -524
word computes -1173
word con 868
word concatenate -84
word concern 500
word concerned -145
word condition 23
word conditions 971
word confidence -1481
word confidential -445
word config 934
word configuration -738
word configured 51
word confirm -57
word confirmation 572
word confirmed -409
word confirms -113
word connect -141
word connected 941
word connection 29
word connections 62
word connector 1146
word connectors 1492
word consent -46
word consented -1016
word considered 566
word console -1194
word consulta 577
word consulted 930
word contact -309
word contacts 754
word contain -323
word contained -651
word container -445
word containers 1123
word contains -502
word content -1125
word contents 1582
word context 20
word continue -1004
word continues 590
word contract 224
word contracts -598
word contradict -1252
word control 530
word conventional -638
word conversation 95
word conversations -931
word conversion 413
word converts -779
word cookie 711
word cookies -117
word coordinates -1020
word copied -1112
word copies 236
word copy 187
word core 748
word correct 732
word corrected -684
word corrections -174
word correo 92
word corrupt 927
word cost -174
word costs -575
word could -246
word council 233
word count 748
word counted -544
word counting -556
word country -1386
word counts 488
word course 270
word court 142
word courts -984
word cover 250
word coverage 305
word covers 116
word create -840
word created 142
word creates -1321
word creating -1112
word credential -521
word credentials -330
word credit -350
word credited 810
word credits -564
word criterion -1015
word critical 897
word crm 669
word cron -421
word crontab 777
word css -651
word csv 131
word curl 475
word currencies -988
word currency -1682
word current -457
word cursor -226
word cursorrules 711
word customer -314
word customer's 809
word customers 324
word cut -537
word cv -129
word cvc -221
word d 372
word daily 512
word dans 358
word das 274
word dashboard -1240
word data -715
word database 339
word databases -57
word dataset -1065
word date -563
word dates -893
word day 45
word days -860
word ddl -1154
word de 587
word debug 446
word decide -781
word decides -111
word decimal -1104
word decimals -376
word decision -1104
word decisions -1399
word declared -492
word decline 146
word decode 985
word decoded 142
word decodes -834
word default 156
word defaults -1004
word definition -277
word definitions -478
word del 813
word delayed -711
word delete -733
word deleted -698
word deletes -1260
word deletion -891
word deletions 1298
word deliver -110
word delivered 484
word delivers 976
word delivery 50
word dem -84
word demands -735
word den -368
word denied -993
word deny 769
word department 601
word departures -759
word dependencies -66
word dependency -961
word depends 249
word deploy 22
word deployment -464
word deployments 184
word deploys -919
word deposit 1347
word deprecated -298
word deprecation -1130
word depth 235
word der 607
word derive 693
word derived 561
word des 1526
word describe 126
word described 815
word describes -1263
word description -24
word descriptions -29
word desk 902
word desktop -639
word destructive -226
word detail -207
word details -93
word developer 2095
word developers 680
word device -1162
word devices -638
word diagnoses 1259
word diagnostics 169
word dialog 757
word dialogue 179
word diary -49
word dict -582
word dictionary 766
word did -410
word die -100
word diff -363
word difference 798
word differences 476
word different 833
word differs -708
word diga 1237
word digest 1065
word digit -512
word digits 952
word direct -174
word directions -317
word directive 1444
word directly -1007
word directories -567
word directory 304
word disable 1709
word disabled 661
word disagree -1179
word discarded 676
word disk -552
word display 1271
word displayed 413
word displays 883
word disregard -549
word distance -797
word dns 553
word do -746
word docker -268
word docs 273
word doctor -1143
word doctors -54
word document -58
word documentation -648
word documents 776
word does -628
word doesn't -958
word doing 247
word domain 29
word don't -937
word done -242
word donor 1257
word dont 1011
word door 1030
word dos 469
word dose 1158
word doses 127
word dot -876
word double 769
word doubt -186
word doubts 355
word down 1033
word download -505
word downloads -734
word draft -838
word drafts -521
word drawing 235
word drawn 510
word draws 254
word drive 490
word driving -764
word drop 1625
word dropped -253
word drops -272
word dry 471
word du 276
word due 965
word dump 1550
word duplicate -921
word duplicates -537
word duration -673
word during 369
word duty 215
word dxf -421
word e 1191
word each 525
word earlier 911
word ecb -371
word echo 1691
word edit -146
word edited -1093
word editing -344
word editor 1420
word edits 148
word effect -764
word effects -1142
word eight 503
word ein 92
word eine 204
word el -161
word element -470
word else 52
word elsewhere 596
word email -555
word emails 539
word emergency 364
word emoji 386
word employee 391
word employee's 368
word employees -515
word employer 1629
word empty -476
word en -209
word encode 1298
word encoded 698
word encodes -625
word encoding -215
word encrypted -819
word end -401
word ended -675
word ending 1140
word endpoint -298
word ends -231
word energy 1096
word engine -135
word engineer 195
word engineers -96
word engines -1253
word english -648
word enough -388
word enter 676
word entered 1383
word entire -1213
word entities -977
word entity -945
word entre 353
word entries 161
word entropy 758
word entry 873
word env 610
word envia -957
word environment -1107
word equal -379
word erased -1092
word erases -820
word erp 81
word error -402
word errors -1284
word es 303
word estimate 188
word estimated -1576
word estimates -1142
word et 442
word etag -1129
word eu -649
word eur 750
word evaluates -1003
word evaluation 289
word even 746
word event -209
word events -895
word every 316
word everybody 159
word everyone 821
word everything -316
word everywhere -331
word evidence 272
word exact -1163
word exactly -1761
word example 254
word examples -437
word exception 315
word exchange -421
word excluded 294
word execute 570
word executed -269
word executes -467
word exercise 110
word exif 364
word exist 403
word existing -1131
word exists 423
word exit -706
word expect -677
word expected 1039
word expects 577
word expense 448
word expert 38
word expired -647
word expiry -616
word explain -433
word explains -483
word explicit -1317
word explicitly -562
word export 1269
word exports -1312
word expression -562
word expressions -887
word ext 1825
word extend 466
word extended -236
word extension -985
word external -316
word extra 192
word extract 181
word extracts -1454
word eyes 1002
word face -111
word faces 877
word fact -913
word factor 525
word facts -526
word fail -390
word failed -603
word failing 906
word fails -666
word failures 903
word fair -690
word falls 444
word false -321
word families 1028
word family -513
word far 1491
word fare -101
word fares 911
word farmer 235
word faster -48
word fastest 90
word fault 304
word favour 953
word fax -793
word fee 781
word feed 363
word feedback -207
word feeds -985
word fees 537
word fetch -287
word fetched 628
word fetches -1151
word fetching 209
word few -727
word fewer -253
word fi 772
word field 292
word fields -1610
word figure 2509
word figures 1303
word file -106
word file's 771
word files -448
word filesystem 850
word fill 537
word fills -1194
word filter 301
word filters -275
word final -532
word finance 1337
word find 489
word finding -1725
word findings 933
word finds -695
word fingerprint -496
word finish 1344
word finished -543
word firewall 221
word firmware -740
word first -38
word fit -489
word fits -349
word five 177
word fix 195
word fixed -787
word fixes 203
word flag -443
word flagged -1270
word flags -142
word flaky 381
word flight 183
word flights 402
word floor -633
word flow 898
word folder 869
word folders 21
word follow -344
word followed 1039
word following 1044
word follows 54
word font 383
word foot -323
word footer -442
word for 48
word forbidden -1212
word force 753
word forecast 541
word foreign 69
word forget -100
word forgotten 182
word fork -932
word forks 683
word form 158
word format -1003
word formats -745
word formatter 146
word formatting 960
word former 272
word formula -863
word forum -52
word forward 656
word forwarded -187
word forwarding -211
word forwards 774
word found 1399
word four -303
word frame 776
word frames -260
word framework -1425
word free 411
word fresh 158
word friendly -326
word friends 914
word from 325
word front 1054
word fssl -504
word full -442
word function -1337
word further 689
word future -212
word g 936
word game 324
word gaps -512
word garage 222
word gas -188
word gateway -41
word gather 1122
word gave -43
word general -507
word generated -663
word generates -901
word get -65
word gets 843
word gift 418
word git 452
word github 864
word gitignore -599
word give -804
word given -364
word gives -728
word global -340
word glossary -360
word gmail 183
word go 306
word goal -1081
word goes 815
word going -912
word gone -1327
word good 1157
word goods -618
word google 739
word got 90
word gps -281
word grade 441
word grades -1304
word grant 1147
word granted -351
word graph -1221
word grateful 1167
word green 197
word grep -219
word gross -556
word group -312
word groups -212
word guess -1414
word guessed -827
word guessing -1024
word guest 459
word guests 201
word guidance 915
word guide -458
word guidelines -229
word h -435
word had 1825
word half -447
word hand 675
word handbook 114
word handed -113
word handle -979
word handler 1098
word handles 29
word handling 779
word hands 321
word handshake 197
word happen -95
word happened 1119
word happens 196
word harbour 875
word hard 566
word harmless 123
word harvest 1160
word has 196
word hashes -792
word have 655
word having 874
word haya 602
word he -306
word head 976
word header 449
word headers -1099
word heading 66
word headings -1091
word headlines 526
word health 158
word hear 871
word held 499
word hello -287
word help 666
word helper 1798
word helps -880
word hence 1401
word here 1372
word hero 266
word hex 77
word hidden -728
word hide -77
word hides -189
word high -392
word higher 432
word hint 906
word hints 212
word history 292
word hit -482
word hits -119
word hold -241
word holder 588
word holding 433
word holds -637
word holidays -1348
word home 1886
word hook -75
word hooks -697
word hospital 815
word host 179
word host's 668
word hosts -269
word hotel -190
word hotels 425
word hour -378
word hourly -191
word hours 31
word house 1433
word household 128
word how -600
word however 1147
word hr 546
word html -717
word http 100
word hub 632
word human 581
word hundred -77
word i -247
word iban 113
word icon -443
word id -1105
word idea -1061
word ideas -274
word identify -323
word identity -262
word ids -1310
word if -364
word ignore -1167
word ignored -942
word im 481
word image 391
word images -1276
word immediate -704
word immediately -743
word imperial -592
word import 776
word important -1173
word impression 1400
word improve -576
word in 493
word inbox 784
word incident -256
word incidents -488
word incl 810
word include -697
word included 1496
word includes -1400
word income 85
word incomplete 70
word independent 539
word index -570
word indexes -1052
word indexing 346
word inform -383
word information -1352
word informed 447
word infrastructure -218
word ingredients -929
word initial 977
word input -193
word insert -332
word inside -44
word inspect 359
word install -40
word installed 68
word installer -224
word installing 672
word installs -923
word instance -507
word instead -714
word instruction -880
word instructions -398
word insurance 1452
word intact 700
word integration -576
word interactions 719
word interface -318
word internal -936
word interpretation 455
word into 688
word invalid 163
word invent 163
word inventory 303
word invisible 286
word invitation 119
word invitations -452
word invite 1103
word invited -34
word invoice 556
word invoices 61
word invoke 684
word invoked 674
word ip -321
word irrelevant -660
word irrespective 1071
word is 138
word isn't -642
word iso -766
word issue -369
word issued 1288
word issues 37
word ist 387
word it 361
word it's -383
word item 508
word items -334
word its 812
word itself 201
word january 99
word javascript -456
word job -156
word jobs -74
word join -667
word joined 1294
word joke 179
word journal -632
word json -309
word just 354
word k 364
word kb -168
word keep 511
word keeping -126
word keeps 147
word kept -809
word kernel -1201
word kestrel 856
word key -270
word keyboard 819
word keychain 871
word keys -271
word keyword -656
word kind 1265
word kindly 130
word know -503
word knowledge -441
word known 749
word knows -348
word kubeconfig -674
word kubectl 221
word kubernetes -702
word l'utilisateur 498
word la 177
word label 342
word labelled 24
word labels -572
word laboratory -684
word lacking 445
word language -968
word languages -989
word large -1449
word last 379
word lasting 801
word late 261
word latency 123
word later 713
word latest 536
word latter 508
word launch 362
word law -913
word layer 116
word layers 127
word layout -497
word le -324
word lead 1317
word leading 248
word leak 498
word leaked -1261
word learn 317
word learner -1231
word lease 247
word least 508
word leave 233
word leaves -214
word leaving 1075
word ledger 662
word left 1040
word legal 570
word length -1151
word les 1343
word less -394
word let -132
word lets -178
word letter -386
word letters -137
word level 347
word levels 440
word library -436
word library's 21
word licence -880
word lies 236
word life 1236
word lift 761
word lifted 582
word light 353
word like -957
word likely -260
word likes 1070
word limit -214
word limited -1185
word limits 604
word line 583
word linear -253
word lines 277
word link -155
word linked -369
word links -1196
word list 77
word liste 280
word listed -524
word listing 1721
word lists -1407
word little 118
word live -468
word living -173
word lo 632
word load 689
word loaded 832
word loads -51
word loan 39
word local -742
word locale -39
word locally -1168
word locate 973
word location -438
word lock 102
word locked -331
word locks 174
word log -800
word logged -129
word logging -625
word login 971
word logins 357
word logs -440
word long 112
word longer 451
word look 314
word looked 533
word looking 345
word looks -317
word lookup 1446
word loop -877
word lost -377
word lot 860
word low 389
word lower 1459
word lowest -713
word ltd 1331
word lyrics -172
word m 225
word machine 152
word machines 113
word made 625
word mail -254
word mailbox -513
word mailboxes -342
word mailed -344
word mailing 529
word mails 377
word main 918
word maintainers 37
word maintenance 1248
word major -846
word make 672
word maker 873
word makes -20
word manager 143
word manager's 773
word mandatory 254
word manifest -267
word manual -996
word many -730
word map -102
word march -163
word mark 213
word markdown -1254
word marked -352
word market 280
word marking 635
word marks -581
word masked -772
word mass -430
word master 1100
word match -451
word matched 1476
word matches -1423
word matching -356
word material 202
word matter 1213
word matters -1070
word max -345
word maximum -485
word may -308
word mb -1033
word mcp -282
word me -1239
word mean 277
word meaning -646
word means -202
word meant 535
word meantime -36
word measure -649
word measurements 477
word measures -676
word medical -82
word medication 1139
word medicine -991
word medicines 552
word meeting -92
word meetings 478
word member's -852
word members 497
word meme 262
word memo 1646
word memory -87
word mention -603
word mentioned -310
word mentioning 1443
word mentions -254
word merchant -110
word merely 681
word merge -533
word merged -683
word merges -769
word message -25
word messages 221
word met 460
word meta 389
word metadata -1205
word method 181
word metric -1121
word middle 128
word migration 411
word migrations -708
word min -819
word mind 1368
word minus 576
word minute -622
word minutes -732
word mirror 865
word mirrors -133
word missing -327
word mistake -1093
word mit 882
word mix 644
word mode -208
word model 555
word models 491
word moment 1271
word money -149
word month 603
word monthly -592
word months -32
word mood 92
word more -36
word morning -303
word most -731
word mount 314
word mounted 752
word move -289
word moved 1377
word moves -374
word moving 101
word much 488
word must -1212
word mx -252
word my -1376
word n -849
word name -63
word named 1074
word names -520
word namespace 273
word naming -280
word narrow -1039
word national -964
word nc 339
word near 728
word nearest 237
word need 916
word needed -866
word needn't 54
word needs -658
word negative 646
word neighbouring 678
word neither -1016
word net 261
word network 143
word networks 395
word neutral 36
word never -720
word new -1177
word newer -387
word newest 557
word newsletter 184
word next 627
word night 60
word nightly 821
word nine 1097
word ninety 358
word no 857
word nobody 1174
word nobody's -372
word node 264
word nodes -673
word noise 750
word none 1064
word normal -81
word normally 679
word not -523
word notation -697
word note 615
word notebook -27
word noted 993
word notes 730
word nothing -656
word notice 1042
word notices 506
word notification -1425
word notifications -391
word notified -1531
word notify -481
word notwithstanding 1240
word now 305
word nowhere -1210
word npm 727
word null 99
word number 184
word numbers 56
word o 519
word obey 153
word object -958
word objects -760
word obsidian 64
word obtain 52
word obtained -243
word ocr -741
word of 481
word off 639
word offer -404
word offered 1093
word offers 1505
word office -169
word officer -1118
word official 499
word offline -450
word offsets -759
word often -1154
word oh 327
word ok -219
word old -353
word omit 802
word omitted -1230
word on 354
word onboarding 125
word once -853
word one 373
word ones -62
word online 1004
word only -871
word open -408
word opened 882
word opening 521
word opens -497
word operating -1020
word operation -1358
word operator 535
word operator's 1236
word operators 47
word opinion -100
word opinions 546
word ops 1196
word opt 1124
word option 676
word optional -959
word options -952
word or -505
word order -230
word orders 609
word ordinary 889
word organisation -209
word origin 811
word original 797
word os 343
word ot -274
word other 1120
word others -918
word otherwise 389
word ou -103
word our 1818
word ours 1937
word out 712
word outcome 79
word outdated 99
word outgoing 1159
word output -108
word outputs -489
word outs 1020
word outside -472
word over 252
word overdue -133
word override -653
word overrides -884
word overwrite -1288
word overwrites -1018
word overwritten -1099
word own -456
word owner 1133
word owner's 659
word owners 957
word p -60
word package -24
word packages 225
word packs -427
word page -928
word pages -827
word pagination -1077
word paging -1228
word paid -667
word pain 414
word pair -240
word pairs 95
word panel 592
word paper 359
word paragraph 200
word paragraphs -369
word parameter 33
word parameters -669
word parcel -990
word parent 242
word parents -215
word parser 257
word parses -614
word part 640
word partial -1139
word participants -1021
word parties 373
word partner 2303
word partners 1533
word parts -1503
word party 442
word pass -1197
word passage -1348
word passages 179
word passed 611
word passes -285
word passing 1669
word passphrase 610
word passport 1000
word password 1192
word passwords -324
word past 954
word paste 295
word pasted -752
word pastes -98
word patch 187
word path -500
word paths -1087
word patient -374
word patient's 903
word patients 1379
word pattern -1022
word patterns 117
word pause 776
word pay 370
word payee 856
word payee's 1061
word payload -106
word payment 37
word payments 644
word pays 343
word pdf 30
word pdfs -382
word pending -1157
word people -322
word per -450
word percent 658
word percentage 301
word perform 580
word performance -403
word period -736
word permanently 506
word permission 399
word permissions -451
word permit -192
word permits 230
word permitted 1259
word persist 546
word person's 1143
word persona 710
word persons 160
word pharmacist -955
word phase -267
word phone 311
word photo -759
word photos -80
word phrase 190
word pick 1141
word picked -49
word picks 587
word picture -450
word pictures 566
word piece 319
word pieces 377
word pin 396
word ping -595
word pins 922
word pip 447
word pipe 1283
word pipeline -1159
word place 398
word placed 1674
word placeholders -1145
word places -1304
word plain -794
word plainly -1399
word plan -405
word plans -333
word plant 691
word platform 123
word play 276
word playbook 599
word player -193
word players 1156
word playlist -838
word please -378
word plus 1745
word png -512
word pod 415
word pods -1128
word point -1428
word pointed 1052
word points 430
word policies -173
word policy -51
word poll -693
word pool 1246
word pop 163
word popular -1133
word por 1324
word port -676
word portal 779
word ports -443
word position 123
word positions 249
word positive -266
word possible -918
word post -362
word posted 383
word postgres 941
word posting 450
word posts -1013
word practice 686
word praise 924
word pre 908
word precedence -264
word prefer -1222
word preference 341
word preferences -37
word preferred 263
word prefix -407
word premium 1508
word prepared 848
word prepares -1016
word prepend 404
word prescribed -586
word present 987
word presented 705
word presents 902
word press -145
word pressure -727
word presumed 1268
word prevent 525
word preview -275
word previews -111
word previous -1443
word price -417
word prices -50
word print -297
word printed -829
word printenv 1385
word printer -787
word prints 179
word prior 2357
word priority 910
word privacy -1449
word private 241
word privileged 367
word problem -937
word proceed 572
word process -40
word processed -154
word processing 236
word prod 435
word produced 106
word product -606
word production 244
word products 482
word profile 802
word profiles 232
word program -1042
word programme 488
word programs -302
word progress -1388
word project -1092
word project's -428
word projects 451
word promise 143
word prompt -676
word prompts -144
word proof 335
word properties -232
word propose -1555
word protected -129
word protection 945
word protocol 806
word provenance -920
word provided -614
word provider 480
word provides -754
word proxy -590
word pub -612
word public 486
word publish -148
word published -1590
word publisher 659
word publishes -1053
word publishing -515
word pull -82
word pupil 1140
word pupil's 1194
word pupils 1397
word purchase 814
word purchases 84
word purpose -155
word purposes 453
word push 799
word pushed 30
word pushes -844
word put 806
word puts -990
word python -79
word q -312
word qo 1124
word qr 254
word quality 1254
word quantity 848
word quarter 1117
word que 1862
word queries -740
word query -271
word question -316
word questions 26
word queue 735
word quicker 545
word quiet 1094
word quietly 1285
word quite 148
word quiz -628
word quota -743
word quotation -807
word quote -366
word quoted -538
word quotes -1063
word r 164
word raise -328
word raised 603
word random -1262
word range -157
word ranges -567
word rank -215
word ranking -180
word ranks 620
word rarely 648
word rate 352
word rates -130
word rather 360
word rating 680
word ratings 759
word raw -607
word re -141
word reach 98
word reachable 712
word reaches 155
word reaction -685
word read -504
word readable -828
word reader 1752
word readers 166
word readme 912
word reads -50
word ready -1077
word real 646
word really -384
word reason -427
word reasoning -358
word reasons 660
word recall -30
word recalled -384
word receipt 140
word receipts 968
word receive -139
word received -279
word receives -41
word receiving 431
word recent 568
word recipe -726
word recipes 465
word recipient 647
word recipient's -207
word recipients -532
word recommend -411
word recommendation 1402
word recommends 755
word record -92
word recorded -1585
word recording -756
word records 639
word recovery 1021
word red -95
word redacted -1166
word redirect -855
word redirects -631
word reduced -140
word ref 646
word refer -464
word reference -1153
word references 963
word refund -298
word refunded 629
word refunds -238
word refusal -78
word refuse -628
word refused -1297
word refuses -1289
word regard 1417
word regardless 1531
word region -583
word regional -160
word regions -846
word register 575
word registered -1070
word registers -974
word registry -55
word regular -981
word reject 241
word rejected -882
word rejects -256
word relay 1432
word relayed 740
word release 920
word released 30
word releases -564
word relevant -1203
word religion 537
word remain 193
word remainder 1126
word remaining 239
word remains 794
word remark 262
word remarks 836
word remember -1024
word remembered 546
word remembers -493
word reminder 503
word reminders 423
word remote 396
word remove -699
word removed -650
word removes -824
word rename 106
word rendered 184
word rendering 460
word renders -798
word repeat -509
word repeated 67
word replace -151
word replaced -859
word replaces -190
word replacing 377
word reply -177
word report -57
word reported -421
word reporter 1000
word reporting 736
word reports -192
word repositories 784
word repository -581
word reproduce 38
word request -307
word requested 1082
word requester -144
word require 365
word required -391
word requirements 554
word requires -842
word research 362
word reservation -194
word reserve -255
word reserves -988
word reset -104
word residents 772
word resolution 774
word resolve 392
word resolved 660
word resolver 227
word resolves -294
word resource -1034
word resources -803
word respond 23
word response -639
word responses -483
word rest -25
word restart -472
word restaurant -98
word restaurants -498
word restore 950
word restored -664
word restores -1330
word restricted -298
word result 92
word results -245
word resume 310
word retained -261
word retention 777
word retrieve 346
word retrieves -225
word retry -698
word return -1394
word returned -1301
word returning 571
word returns -1014
word reveal -985
word reversed -385
word review 573
word reviewer 770
word reviewers 964
word reviews 143
word revise -1022
word revoked 204
word rewritten 591
word rf 167
word rfc -1076
word ride 339
word right 35
word rights -665
word risk 71
word rm -121
word role -675
word roll 505
word room -1021
word rooms -402
word root 653
word roster -123
word round -523
word rounded -381
word rounding 1357
word route 259
word routes -766
word routine -209
word routing -843
word row -402
word rows -407
word rsa -1059
word rss -644
word rule -220
word rules -431
word run -521
word running -627
word runs -812
word s 573
word safe -154
word safety 362
word said 151
word salary 72
word sales -546
word same 723
word sample 204
word samples -194
word sandbox -599
word sans -136
word save -328
word saved 194
word saves 48
word saving -1231
word say 519
word saying 137
word says -543
word scale -834
word scales -455
word scan 215
word scanned -1049
word scanner 643
word scans 169
word scene -882
word schedule 648
word scheduled -99
word scheduler 466
word schedules -645
word schema -489
word school -59
word scope 95
word scopes 486
word scores 897
word scratch -881
word screen -254
word screenshot -792
word script -386
word scripts -1085
word sdk -903
word se -44
word search -524
word searches -677
word seat 575
word seats -1415
word second 866
word seconds -1258
word secret -667
word secrets -592
word section 412
word sections -905
word security 237
word see -871
word seed 721
word seeing 389
word seems -652
word seen -204
word sees -540
word seldom 897
word select -695
word selected -837
word sell 517
word semantic -1006
word semicolon 412
word send -187
word sender 1178
word senders -69
word sending -328
word sends -994
word sensitive -1184
word sensor 1023
word sent -799
word sentence 264
word sentences -469
word sepa -722
word separate -102
word separated 251
word sequence 327
word sequences -335
word serial -458
word series -1024
word server -367
word server's -190
word servers 1569
word service 209
word service's -968
word services 76
word session 555
word sessions -242
word set -70
word sets -659
word setting -300
word settings 227
word setup -289
word seven 46
word several -1075
word severity -58
word sh 46
word sha -1099
word shall 892
word share 482
word shared -416
word shares 300
word sharing 192
word sheet 58
word shell 953
word shift -1008
word ship 784
word shipping -160
word shop 214
word shop's 307
word shops -220
word short -959
word shorten 62
word shortened 20
word should 451
word shouldn't -279
word show -826
word showing 1899
word shown -782
word shows -326
word si -95
word side 1643
word sign 714
word signature 122
word signed -979
word signing -233
word signs -181
word silence 538
word silences -601
word silent -289
word silently 884
word similar -1034
word simple 134
word simply 869
word since -123
word single -824
word site 160
word sites -358
word six -349
word sk 1254
word skills -981
word skip 288
word skipped -620
word skipping -907
word slack -183
word slides -608
word slip 666
word slot 468
word slots -175
word slow -32
word small -99
word sms -67
word snapshot -729
word snapshots 499
word snippet 60
word snippets 99
word so 556
word sobre 1195
word social 1655
word software -407
word sold 105
word sole 1391
word solely 234
word solo 387
word solution -1281
word solved -874
word some -1528
word somebody -1250
word someone -278
word something -961
word sometimes 96
word song 306
word soon 828
word sort -757
word sound 881
word source -553
word sources -848
word space 347
word spaces 224
word span -676
word spare 792
word speak 1475
word speaker -151
word speaks -135
word speech -1166
word speed 101
word spell 256
word spelling -1507
word split -102
word spoken -61
word sponsored -1186
word spreadsheet 513
word sql -414
word square -275
word ssh 1171
word stack -976
word staff -389
word staged -861
word staging -65
word stale 496
word stand 181
word standard 773
word standing 1206
word stands 833
word stars 838
word start -302
word started 485
word starting -589
word starts -646
word state -666
word stated 680
word statement 530
word statements -440
word states -980
word static -782
word station 822
word stations 815
word statistics -95
word status -630
word statutory 170
word stay 124
word stderr -823
word stdout -756
word step -831
word steps -729
word still 538
word stock 124
word stop -1492
word stopped -189
word stops -1488
word storage 288
word store 257
word stored -84
word stores -315
word story -568
word straight 1384
word strangers -1076
word strategy -1091
word stream 531
word street 378
word strength 920
word string 65
word strings -510
word strip 724
word stripe 123
word stripped -925
word structured -759
word stuck -776
word student -603
word study 855
word style 90
word styles -870
word sub -1285
word subject 676
word submission 555
word submit 25
word submits -354
word submitted 353
word submitting 425
word subscribers -359
word subscription 288
word subsequent 580
word substance 1051
word substitute 1517
word success -645
word such -984
word sudo 430
word suffices 143
word suffix -171
word suggest -714
word suggestion -151
word suggests -332
word suite 475
word sum 286
word summaries 821
word summarise -286
word summarised -103
word summarises -817
word summary 1106
word sums -26
word superseded 422
word supplied -140
word supplier -697
word supply 1195
word support -144
word supported -921
word suppressed -883
word sure -161
word survey 347
word survives -154
word suspended 1083
word svc 1188
word svg -839
word swap 1219
word swapped 1190
word switch 498
word switched 318
word switches -935
word switching 62
word symbol -176
word symptoms -840
word sync 1122
word syntax -1251
word system 255
word systems 129
word t -21
word table -269
word tables -142
word tag 530
word tagged 157
word tags -814
word tail 418
word take 168
word taken -772
word takes -530
word talk -69
word talking 79
word target -406
word tariff 287
word task -1297
word tasks -1016
word tax -127
word teacher 423
word team -295
word team's -1051
word teams 265
word telemetry -55
word tell -509
word telling 1461
word tells -293
word temperature -918
word temperatures -648
word template -656
word temporary -911
word ten 458
word tenant 853
word tend 1187
word tends 321
word term 754
word terminal 1499
word terms -389
word terraform -625
word test -682
word tests -1097
word text -880
word texts -1583
word than -183
word thank 805
word thanks 1006
word that 811
word that's -1112
word their 983
word theirs 691
word them 828
word theme 935
word themselves -783
word then 676
word there 871
word there's -376
word therefore 568
word these -258
word they 66
word they're -1550
word thing 805
word things -929
word think 270
word third 481
word thirty -753
word this 271
word those 919
word though 1923
word thought 472
word thoughts -1218
word thread -1207
word three 534
word through 1429
word thus 357
word ticker -384
word ticket 103
word tickets -136
word tidy 767
word tier 749
word till 674
word time -196
word timeout -1076
word times -398
word timestamp -1143
word timezone -819
word tip 1060
word title -1046
word titles -377
word tls -452
word to 519
word today 1015
word today's -327
word todo 744
word together -129
word token -274
word tokens -969
word told 335
word tone -584
word too 635
word tool 824
word tool's 1683
word tools 1283
word top -142
word topic -56
word topics -1066
word total -620
word totals -423
word touch 585
word touched -57
word town -84
word trace 799
word track -1338
word tracked -769
word tracker -214
word tracking 569
word traffic -134
word trailing -164
word training -1203
word transaction -345
word transactions 933
word transcript -289
word transcription -117
word transfer -396
word transfers -494
word translate -489
word translated -816
word translates -369
word translation -442
word trash -187
word travel 739
word traveller -491
word travellers 1269
word treat 50
word treated -839
word tree -882
word triage 42
word tried -1206
word tries -1083
word triggers -927
word trip -53
word trouble 1376
word true -29
word truncated -771
word trust 1190
word trusted 533
word try -255
word trying 89
word ttl -926
word turn 1206
word turned 42
word turns 535
word twelve 1194
word twenty 677
word twice -503
word two 36
word txt -141
word type -623
word typed 1192
word types -1304
word typing 1328
word u 397
word un -692
word una -591
word unasked 258
word unavailable 90
word unchanged 346
word und -303
word under 1430
word understood 1133
word undo -549
word undone -1215
word unit 764
word units -1292
word unknown -976
word unless -1238
word unlock 997
word unlocked -222
word unlocks -100
word unmentioned 1581
word unpublished 431
word unread 703
word unredacted 784
word unrelated 1082
word unseen 839
word until -127
word up 852
word update -1343
word updated -1209
word updates 57
word upgrade 1182
word upload -310
word uploaded -328
word uploading -946
word upon 770
word ups 57
word upstream -142
word uptime 72
word urgent -789
word url -691
word urls -1327
word us 1333
word usage 353
word use -704
word used -386
word useful -541
word user -557
word user's 282
word users 276
word uses -533
word using 427
word usual 389
word usually -598
word usuario -431
word utc -191
word v -34
word valid 132
word validates -653
word value 67
word values -552
word variable -918
word variables -1112
word variants -67
word vat -1315
word vault -791
word vendor 1611
word vendor's 1125
word verbatim 274
word verdict 424
word verification 1183
word verified -103
word verifies -866
word verify -127
word version -969
word versions -1349
word very -1329
word via 1571
word video -376
word view -105
word views -778
word virtual -777
word visibility 391
word visible -952
word visit -823
word visitors 865
word visits 582
word voice -280
word voices 136
word void 786
word volume -1305
word volumes -37
word vulnerable 494
word w 1093
word wait -1516
word waiting 281
word waits -769
word wall 134
word wallet 1020
word want 335
word wanted 964
word wants 815
word ward 674
word warehouse -165
word warm 1365
word warn -43
word warning -1483
word warnings -432
word was 1478
word water 337
word way 1550
word we 911
word weather 282
word web -853
word webhook -52
word week 431
word weekends -909
word weeks -925
word welcome 448
word well -33
word went 928
word were 1518
word wget 882
word what -165
word what's -1050
word whatever 2621
word whatsapp 164
word whenever 1446
word where 530
word wherever 1101
word whether -1048
word which -368
word whichever 2602
word while 1801
word white -923
word who -82
word whoever 1562
word whole 560
word whom -254
word whose 1350
word why -824
word wi 772
word wide 314
word widen 380
word width 364
word wiki -352
word will 34
word window -1440
word windows -79
word wins 444
word wish 423
word wishes 330
word with 278
word withdrawn 440
word within -250
word without -199
word won't 216
word word 1175
word wording 247
word words -611
word work -332
word working -267
word works -219
word workspace 1290
word world -1290
word worth 1430
word would 679
word write -751
word writes -576
word writing -662
word written -693
word wrong -781
word wrote 652
word x -762
word y 321
word yaml 625
word year -1119
word yearly 734
word years -143
word yes 1129
word yet -569
word yield -353
word yields 1273
word you -72
word you'll -905
word you're 287
word your 665
word yours 320
word yourself 715
word zero 224
word zip 198
word zone -974
word zones -191
word zu 1179
word المستخدم -796
word ذلك 925
word قبل 1008
word उपयोगकर्ता -84
word और 1793
word के 1070
word में 702
word है -283
word い 295
word う 676
word え 588
word く 503
word さ 386
word し 140
word す 80
word だ 26
word て 1237
word と 873
word に 924
word は -94
word ま -422
word み 1072
word れ 691
word を 21
word ー -308
word 一 293
word 下 630
word 不 -51
word 主 -278
word 他 -597
word 以 1305
word 会 -169
word 使 492
word 信 161
word 先 36
word 入 125
word 具 351
word 内 -298
word 出 -138
word 前 925
word 加 124
word 参 192
word 取 469
word 号 -852
word 告 608
word 存 141
word 容 -265
word 工 351
word 并 -150
word 录 -281
word 得 314
word 必 -733
word 息 -881
word 成 -106
word 户 33
word 提 142
word 数 258
word 本 620
word 果 507
word 查 345
word 用 -326
word 的 298
word 目 -96
word 示 -63
word 者 331
word 行 -507
word 要 386
word 询 345
word 说 961
word 请 67
word 读 -111
word 调 187
word 返 -317
word 这 804
word 送 -303
`;
