/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -639
threshold clear -1072
threshold weak -1925
threshold supports -2442
bias -4078
concept account 505
concept after 354
concept also 1180
concept answer -170
concept ask -45
concept because 729
concept before 43
concept best 1052
concept call -229
concept change -51
concept collect -154
concept command -281
concept config 275
concept consent 523
concept conversation 393
concept decode 365
concept elsewhere 1442
concept email-address 2560
concept encode 318
concept every 932
concept file 102
concept first 111
concept hide -244
concept holding 557
concept identifier 307
concept if 99
concept ignore 299
concept instead 116
concept instructions 443
concept link -274
concept machine 232
concept may -272
concept memory -119
concept message -101
concept model 594
concept must 187
concept not -250
concept number 1803
concept obey 40
concept outside 1116
concept own-name 1317
concept own-parameter -391
concept path 654
concept pay 122
concept permit 303
concept personal 463
concept please 996
concept prefer 126
concept read -163
concept recipient 764
concept redirect 30
concept regardless 1264
concept remove -198
concept request -193
concept results 29
concept rival 1765
concept run -410
concept secret 188
concept secret-place 635
concept secretive 104
concept send -260
concept service 107
concept session 504
concept set -241
concept sibling -580
concept silently 416
concept skip -218
concept standing 870
concept tell 225
concept this-tool -484
concept threat -213
concept tool 957
concept trusted 710
concept url 2053
concept user 188
concept visit 49
concept whenever 817
concept without 160
deed aside answer 293
deed aside ask 666
deed aside change 197
deed aside collect -273
deed aside disable -452
deed aside hide -265
deed aside ignore -808
deed aside obey -427
deed aside pay 503
deed aside permit 343
deed aside prefer 118
deed aside put -67
deed aside read -195
deed aside redirect -516
deed aside remove -499
deed aside run -289
deed aside send -102
deed aside set -220
deed aside skip -1278
deed aside store -905
deed aside tell 1061
deed aside visit 305
deed ban answer -244
deed ban ask 1090
deed ban call -346
deed ban change -1156
deed ban collect -1083
deed ban disable -728
deed ban hide -117
deed ban ignore -803
deed ban obey -631
deed ban pay -760
deed ban permit -549
deed ban prefer -521
deed ban put -1227
deed ban read -275
deed ban remove -1204
deed ban run -899
deed ban send -1240
deed ban set -702
deed ban skip -1059
deed ban store 153
deed ban tell 321
deed ban visit -761
deed lacking answer 621
deed lacking put -289
deed lacking read 842
deed lacking run -742
deed lacking send -1166
deed lacking tell 652
deed order answer 171
deed order ask -514
deed order call -275
deed order change 1265
deed order collect 1059
deed order decode 923
deed order disable 575
deed order encode 1130
deed order hide 523
deed order ignore 1081
deed order obey 1432
deed order pay 1085
deed order permit 1027
deed order prefer -328
deed order put 824
deed order read -228
deed order redirect 1203
deed order remove 549
deed order run 355
deed order send 750
deed order skip 611
deed order store 420
deed order tell 78
deed order visit 998
deed report answer -502
deed report ask -313
deed report call -689
deed report change -624
deed report collect -575
deed report decode -1204
deed report disable -598
deed report encode -539
deed report hide -776
deed report ignore -539
deed report obey -561
deed report pay -295
deed report permit -782
deed report prefer -515
deed report put -673
deed report read -531
deed report redirect -928
deed report remove -754
deed report run -925
deed report send -707
deed report set -643
deed report skip -456
deed report store -455
deed report tell -133
deed report visit -582
next <email-address> as 1143
next <email-address> by 455
next <email-address> so 732
next <email-address> to 1042
next <email-address> with 492
next <identifier> <identifier> -447
next <identifier> <sign> -264
next <identifier> a 119
next <identifier> and 624
next <identifier> are 696
next <identifier> at 462
next <identifier> before -1137
next <identifier> beforehand -752
next <identifier> calls 579
next <identifier> first -1371
next <identifier> for -43
next <identifier> from 852
next <identifier> has 1339
next <identifier> in 603
next <identifier> is 470
next <identifier> must -76
next <identifier> of 1021
next <identifier> on 617
next <identifier> or 188
next <identifier> the 434
next <identifier> then 795
next <identifier> to 886
next <identifier> tool 867
next <identifier> true 1127
next <identifier> until -155
next <identifier> which -168
next <identifier> with 368
next <path> and 952
next <path> in 295
next <path> or -1197
next <path> so 904
next <path> with 1024
next <secret-place> <secret-place> 127
next <secret-place> and 862
next <secret-place> as 1151
next <secret-place> file 956
next <secret-place> files -753
next <secret-place> in 1124
next <secret-place> into 867
next <secret-place> on 302
next <secret-place> or -205
next <secret-place> with -204
next <sign> <identifier> -795
next <sign> <sign> 871
next <sign> a -935
next <sign> after -483
next <sign> again -259
next <sign> also -119
next <sign> and 439
next <sign> are 1061
next <sign> as 923
next <sign> at 1229
next <sign> because 712
next <sign> before -718
next <sign> by 665
next <sign> c -202
next <sign> call -690
next <sign> characters 57
next <sign> days -907
next <sign> eur 1427
next <sign> first -669
next <sign> for -459
next <sign> from -1134
next <sign> gives -53
next <sign> has 356
next <sign> hits 336
next <sign> hours -192
next <sign> if -1032
next <sign> in 1122
next <sign> instead 186
next <sign> is 171
next <sign> kb -689
next <sign> lines -392
next <sign> lists -561
next <sign> march -199
next <sign> may -1047
next <sign> mb -1002
next <sign> means -940
next <sign> min -837
next <sign> minutes -891
next <sign> must -1039
next <sign> not -1083
next <sign> of 909
next <sign> on 1008
next <sign> once -637
next <sign> only -807
next <sign> or -950
next <sign> over 443
next <sign> rather 618
next <sign> requests -1236
next <sign> rows -275
next <sign> s -801
next <sign> seconds -1318
next <sign> show -1306
next <sign> so -452
next <sign> start -567
next <sign> takes 274
next <sign> the -351
next <sign> then -696
next <sign> to -36
next <sign> under 989
next <sign> unless -880
next <sign> until -148
next <sign> wait -1066
next <sign> when -137
next <sign> which -270
next <sign> with 1606
next <sign> without -446
next <sign> words -875
next <sign> x 266
next <url> and 1712
next <url> as 25
next <url> bash 1095
next <url> first 542
next <url> followed 812
next <url> for 1036
next <url> in 1153
next <url> sh 1050
next <url> so 1256
next <url> sudo 1111
next <url> which 425
next <url> with -68
next a <identifier> -719
next a <sign> 346
next a and 75
next a backup -273
next a bar -577
next a branch -116
next a browser -993
next a bucket -275
next a build -628
next a calendar -140
next a call -285
next a card -595
next a cell -966
next a change -659
next a channel -161
next a chart -504
next a chat -1635
next a ci -923
next a claim 144
next a class -210
next a clean 834
next a clear -1084
next a code -1145
next a colleague 276
next a colour 929
next a command -1142
next a comment 101
next a commit 311
next a company -844
next a confirmation 466
next a contact -985
next a container -226
next a contract -301
next a conventional -506
next a conversation -1633
next a copy -256
next a country -680
next a cron -222
next a csv -794
next a customer -637
next a customer's -386
next a cv -452
next a database 270
next a date 133
next a day -545
next a decision -367
next a deployment -618
next a description -89
next a device -937
next a diff -937
next a different 1116
next a directory -728
next a document -1224
next a domain -627
next a door -1167
next a double 413
next a draft -856
next a dry 61
next a fact -1108
next a failed -333
next a fax -668
next a feed 128
next a few -626
next a field -869
next a file -920
next a filter -122
next a finished -679
next a folder -1333
next a font -691
next a form -1087
next a free -967
next a fresh -1113
next a full 663
next a git -875
next a given -855
next a good 760
next a handle -790
next a hold -825
next a home 447
next a host -309
next a human 89
next a job -444
next a key -589
next a known 602
next a kubernetes -414
next a label -1020
next a large -933
next a lasting 794
next a library 190
next a limit 449
next a line 1320
next a link 510
next a little 1106
next a local -691
next a log -833
next a login -1085
next a look 441
next a loop -1089
next a mail -1374
next a manifest -574
next a matter 1118
next a meeting -538
next a memory -378
next a message -713
next a migration 158
next a minute -741
next a model -187
next a month 206
next a mood -516
next a name -705
next a namespace 720
next a new -991
next a newsletter -587
next a note -1093
next a notification -1176
next a number -235
next a package -1032
next a page -1181
next a parcel -609
next a part -739
next a password 79
next a path -670
next a patient 39
next a payment -205
next a pdf -925
next a person -823
next a photo -1200
next a picture -1144
next a pipe 962
next a place -698
next a plan -1140
next a png -470
next a pod 988
next a point -885
next a port -996
next a position -860
next a post 312
next a prescribed -572
next a preview 55
next a private -758
next a product -844
next a production -1051
next a project -405
next a prompt -1113
next a public -359
next a pull -1007
next a purchase 370
next a query -861
next a question 47
next a random -826
next a range -1147
next a read -824
next a reason -363
next a receipt -975
next a recipe -746
next a record -139
next a recording -673
next a red -1142
next a reference -766
next a refund -100
next a refusal 217
next a regular -724
next a remote 282
next a reply -740
next a report -797
next a repository -210
next a request -589
next a result -859
next a review -24
next a role -817
next a room -878
next a route -1033
next a row 286
next a rule -377
next a run -921
next a running -619
next a sample -163
next a saved -790
next a score -879
next a screenshot -337
next a script -622
next a search 1192
next a second 1032
next a secret -1214
next a section 342
next a seed -1183
next a semicolon 406
next a sentence -208
next a sepa -735
next a service 706
next a session 574
next a share -460
next a shell -547
next a shipping -869
next a short -305
next a signed -973
next a single -769
next a slack -740
next a small 366
next a spreadsheet -904
next a statement 723
next a status -774
next a step -174
next a string -176
next a sub -503
next a summary -395
next a support -1058
next a system -1264
next a table -559
next a task -728
next a terminal 742
next a test -293
next a text -1014
next a third -320
next a ticket -1231
next a time -930
next a token -1566
next a tool -132
next a topic -1015
next a training -925
next a transfer -569
next a two 73
next a url -1033
next a user -289
next a value -271
next a video -335
next a virtual -778
next a warning -961
next a web -936
next a webhook -574
next a week -31
next a wiki -796
next a window -405
next a word 634
next a year -729
next a yes 816
next a zip -345
next a zone 148
next about <sign> -76
next about a 210
next about it 983
next about the 850
next about them 1252
next about this -956
next about to -95
next above <sign> 1000
next above the 96
next access to -495
next access token 274
next accompanied by 1292
next account <sign> 1061
next account and -200
next account holder -937
next account is -570
next act as 940
next act on -105
next add a -564
next add an -965
next add it 90
next add the 742
next add up -921
next added to 741
next address and 326
next address book 775
next address for 256
next address in 790
next address is 260
next address of -290
next address to -420
next addressed to -197
next addresses are -1018
next addresses of -222
next addresses that -213
next addresses the -93
next adds a -1028
next adds an -1162
next advance and 1232
next after <sign> -280
next after a 499
next after an -952
next after each -181
next after every -286
next after it 248
next after ten -1230
next after the -75
next after they -1009
next after this 871
next after which 729
next again and 52
next again with -508
next against a 274
next against the -262
next agent in 93
next agent with -701
next agreed to -352
next ahead of 1747
next all of -317
next all other 406
next all others -1386
next all the -94
next allowed directories -745
next allowed to -373
next along in 1645
next along with -106
next alongside the 1064
next also if -866
next also read 545
next also those -746
next also when 1455
next always call -1179
next always do -703
next always show -976
next always use -1094
next among the 1502
next among them 659
next amount between -378
next amount to -666
next an account -1325
next an address -464
next an administrator 295
next an agent -88
next an alert -1238
next an amount -866
next an answer -44
next an api -832
next an appointment -455
next an approval -57
next an article -653
next an assistant -706
next an attachment -230
next an audio -811
next an e -447
next an earlier -1288
next an element -879
next an emoji -533
next an employee -1436
next an empty -962
next an entity -573
next an entry 257
next an environment -345
next an error 31
next an event -1355
next an exercise -897
next an existing -945
next an export -1219
next an image -195
next an index -884
next an instruction -1243
next an invoice -102
next an issue -726
next an item -1337
next an old 79
next an open 508
next an opinion -771
next an order -424
next an rss -704
next an upload -706
next and <identifier> 91
next and <path> 845
next and <secret-place> 961
next and <sign> -754
next and a 421
next and act 1213
next and add 335
next and address 504
next and addresses -1059
next and after -305
next and all 1294
next and always -1359
next and an 500
next and answer 885
next and anything -1326
next and ask -815
next and attachments 613
next and author 392
next and b -973
next and by -305
next and call 931
next and can -1017
next and can't 46
next and card 1338
next and carry 1851
next and comments -88
next and continue -306
next and country -1056
next and date 463
next and delete -155
next and deleted -1018
next and describe 1763
next and do -357
next and does -792
next and don't -114
next and drop 1524
next and e 1147
next and enter 614
next and files 827
next and follow -29
next and for 169
next and get -167
next and give 849
next and gives -1348
next and go 73
next and hand 861
next and has -1129
next and have 301
next and how -1314
next and if 224
next and in 308
next and is -464
next and isn't -1286
next and it 479
next and its 246
next and keep 1697
next and keeps -865
next and last 33
next and leave 1290
next and let 488
next and list -971
next and lists -972
next and look -169
next and mail 91
next and make -179
next and makes -922
next and may 491
next and mention 191
next and merge 201
next and must -820
next and needs -868
next and never -811
next and no 195
next and nobody 1000
next and not -1004
next and nothing -1138
next and of 1271
next and offer -181
next and one -111
next and only 290
next and our -559
next and pass 134
next and password 517
next and passwords -456
next and paste 429
next and pick 322
next and place 392
next and point -528
next and post 785
next and present 1363
next and proceed 673
next and propose -995
next and put 1013
next and quote 988
next and read -383
next and repeat 691
next and report 1015
next and reports -861
next and return -308
next and returns -713
next and saves 103
next and say 507
next and says -734
next and send 78
next and sends -1076
next and set 189
next and should -291
next and show 784
next and shown -1051
next and shows -821
next and skip 1242
next and start 256
next and state 681
next and style -1019
next and submit 480
next and suggest -1067
next and suggests -657
next and supply 1127
next and tell 339
next and that 578
next and the 1366
next and then 742
next and there 511
next and this -519
next and time -1109
next and to 1357
next and upload 856
next and use -577
next and wait -1397
next and waits 83
next and what -253
next and when -242
next and where -1286
next and whether -785
next and which -427
next and will -1118
next and write 491
next and writes -101
next and year -1024
next and you -1650
next another one -534
next another tool -605
next answer and 1183
next answer as -731
next answer in -808
next answer is -384
next answer that 1253
next answer the 61
next answer to 640
next answer with -34
next answers <sign> -667
next answers a -356
next answers are -1187
next answers questions -1085
next antes de 589
next any file 1027
next any more 809
next any other 1251
next any time -1495
next anyone with -294
next anything else -398
next anything that 368
next api key 337
next api keys 843
next api token -362
next appear in -416
next appears in -1253
next append the 835
next applies a -991
next applies to -56
next approval before -975
next archive with -395
next are a 672
next are accepted -1024
next are always -255
next are at 682
next are available -982
next are best 1165
next are billed -120
next are blocked -43
next are cut -1119
next are done 150
next are dropped -488
next are given -446
next are hidden -919
next are ignored -1264
next are in 175
next are kept -1024
next are known 1218
next are left -559
next are listed -653
next are marked -381
next are masked -1112
next are matched 946
next are missing -184
next are never -260
next are no 110
next are not -811
next are off -845
next are passed -531
next are read -308
next are refused -849
next are rejected -340
next are removed -204
next are replaced -1429
next are reported -317
next are resolved -172
next are returned -1165
next are rounded -144
next are sent -1083
next are set -1039
next are shown -1343
next are skipped -890
next are stored 25
next are stripped -781
next are taken -958
next are the 478
next are to 2660
next are told -170
next are used 72
next are usually 102
next are visible -899
next are void 1183
next are written -337
next are you 1067
next around it 346
next as <identifier> -1080
next as <secret-place> -713
next as <sign> 643
next as <url> 1044
next as a 1154
next as an 60
next as completed -87
next as csv -859
next as data -1457
next as done -54
next as far 878
next as found 1139
next as given -808
next as if 1850
next as ignore -1298
next as in -1006
next as it -242
next as its 837
next as json -327
next as long -399
next as markdown -821
next as one -308
next as part 1153
next as passed 1112
next as pdf -494
next as read 351
next as returned -891
next as root -75
next as shown -1149
next as soon 1022
next as text -396
next as the 1204
next as they -238
next as this 1110
next as though 1613
next as well 407
next as you 312
next ask before -1345
next ask first 33
next ask for -827
next ask the -884
next ask whether -833
next ask which -1350
next asked about 919
next asked and 966
next asked for 43
next asked to -584
next asked you -1038
next asking for 218
next asking the 402
next asks about 326
next asks for -328
next asks the -1412
next asks to -985
next asks what -954
next assistant is 429
next assistant should -150
next assistant to 1319
next at <identifier> -151
next at <sign> 480
next at <url> 1827
next at a -128
next at all 193
next at any -748
next at each 987
next at hand 1107
next at it 1064
next at its -935
next at least 1058
next at most -1547
next at once -1225
next at start 407
next at that 176
next at the 370
next attach the 43
next attachments are -705
next audio file -780
next audit log -1308
next author and -1224
next authorization header 451
next aws keys -426
next back for -1195
next back the 310
next back to 275
next background and 817
next balance is 765
next balance of -1080
next bank details -301
next banking tool 932
next bash c 414
next be answered 233
next be asked 33
next be brought 969
next be called 1066
next be cancelled -1028
next be carried 187
next be changed -1191
next be checked -884
next be consulted 764
next be deleted -197
next be described 486
next be done -1465
next be executed 734
next be followed 463
next be forwarded 214
next be found 83
next be given -175
next be handed -159
next be in -529
next be kept 597
next be left 464
next be lost 738
next be made 667
next be matched 1215
next be opened 448
next be passed -1010
next be raised 162
next be read -1179
next be removed -1172
next be repeated 103
next be replaced -1023
next be reported -400
next be run 560
next be sent -108
next be shortened -836
next be shown 766
next be so 1130
next be submitted -47
next be switched -116
next be taken -1114
next be the 460
next be told -1374
next be undone -1080
next be used -676
next be withdrawn -960
next be written -1232
next bearer tokens 457
next because of 262
next because the -359
next been found 1545
next before <sign> -1076
next before a -1446
next before and -891
next before answering 788
next before any -228
next before anything 95
next before booking -156
next before calling -1032
next before each -992
next before it -362
next before sending -958
next before the -85
next before they -757
next before this 1011
next before using -871
next before you -645
next beforehand and 670
next begin with -244
next beginning of -371
next beginning with 427
next begins with -437
next behalf of 199
next behave as 687
next behind a 94
next behind the 770
next being asked 486
next belongs in 803
next belongs to 307
next below <sign> 64
next below the -268
next beside it -23
next beside the -1012
next besides the 605
next between <sign> -1200
next between calls -1272
next between the 921
next between two -456
next between units -500
next between you 762
next billed by -996
next billed to -355
next blind copy 766
next books a -1172
next branch protection 967
next branch to -804
next brought up 969
next browser profile 1317
next browser session -882
next build the -465
next builds a -642
next builds the -728
next built in 1356
next bullet points -541
next but not -1101
next but the -1328
next by <identifier> 397
next by <sign> -379
next by an 221
next by any 1396
next by calling 517
next by default -1559
next by e -275
next by hand -1134
next by id -964
next by ingredients -651
next by it 825
next by its 100
next by itself -371
next by mail -1383
next by means 1360
next by name -1385
next by one 573
next by other 802
next by our 849
next by page -395
next by severity -801
next by the 80
next by this -331
next by title -721
next by topic -608
next by two 1063
next by us 1058
next by which 216
next by yourself -37
next calendar entries 487
next calendar event -920
next call <identifier> -1131
next call <sign> -870
next call again -1053
next call and -42
next call fails -480
next call for 1598
next call in 164
next call is -1280
next call it -208
next call returns -799
next call the 682
next call them 482
next call this -1056
next call to 632
next call with -609
next called the 600
next called with 1036
next calling <sign> 552
next calling it 541
next calls are -808
next calls of -806
next came from -215
next came up 592
next can be -143
next can have -580
next can only -271
next can open 437
next can read -1501
next can see -427
next can write -138
next can't be -1046
next cancels a -759
next cannot be -676
next car bike -431
next card data -1080
next card is 742
next card number 1030
next card numbers -586
next carries the -909
next carry a -799
next carry on 1547
next carry out -87
next carry the 819
next case the -804
next cat <secret-place> 1146
next chain of 857
next change and -1193
next change in -963
next change is -951
next change log 95
next change the 646
next changed each -488
next changed in -1111
next changes a -625
next changes the -617
next characters and 866
next characters are -480
next charges a -1055
next chat and 444
next chat message 612
next cheaper and -969
next check it -1180
next check the -1383
next check with -1096
next checks a -906
next checks an -834
next checks that -890
next checks the -89
next checks whether -574
next chmod r 306
next choose a 771
next choose the -1247
next chosen by -258
next ci job 40
next clause <sign> 1143
next clause by 699
next clear yes -1084
next clearing account 1032
next client is 697
next close each 722
next closes a -664
next code and -282
next code as -123
next code for -891
next code from -967
next code in -646
next code is -1129
next code that -616
next code to 232
next come across 323
next come back 461
next come from -146
next come out 1428
next come up 1159
next comes back -95
next comes first 481
next comes from -987
next comes out 687
next comma separated -925
next command in -111
next command line -706
next command on -677
next command that -728
next command to -986
next command with 157
next commands for -593
next comment on -391
next comments are -962
next commit message -611
next commits staged -600
next computes a -620
next configuration and -427
next configured with 750
next confirm the -872
next confirm with -999
next confirmed by 127
next connected to 715
next connection string 970
next connection strings 286
next contact for -780
next contacts tool 730
next contain the 145
next container image 562
next contains a -1005
next content of -433
next contents of 1946
next continue with -430
next contradict each -1247
next conversation so 508
next conversation to -1070
next converts a 386
next converts an -473
next converts between -717
next copy is 477
next copy of 511
next copy the 496
next cost and 468
next could not -848
next count as 619
next count of -713
next counts as 451
next counts words -804
next court decisions -855
next create a -537
next creates a -1605
next creates an -754
next creates or -240
next credit line -1139
next curl fssl -323
next curl s 1426
next currencies at -378
next current branch -818
next current conversation -186
next current time 289
next customer data -1127
next data and -291
next data for -504
next data in -431
next data of -1290
next data protection -787
next database and 232
next database from -462
next date and -371
next date from 210
next date of 289
next day forecast -481
next days and 597
next days are -756
next days of -392
next de la -485
next decodes a -753
next default <sign> -844
next default and 169
next default branch -951
next defaults to -1042
next delete the 457
next deleted after -1353
next deletes a -1177
next deletes the -356
next delivery address 108
next depends on 355
next deploys a -666
next deprecated use -868
next describe the 867
next describe what -588
next described as 1587
next did not 645
next diff and -323
next differs from -1319
next directory and 485
next display the 382
next do i -379
next do it -1304
next do not -946
next do so -1043
next do this 767
next do with 130
next document is 295
next documentation for -951
next does not -752
next does that -582
next don't add -943
next don't ask -61
next don't call -814
next don't know -874
next don't make 135
next don't paste -1047
next don't put -749
next don't show 359
next don't suggest 101
next don't try -1107
next don't use -1099
next done by -90
next done in -326
next done so -1280
next down to 1171
next downloads a -846
next draft is -127
next draft to 90
next drafts a -947
next draws a -697
next drop it 1472
next drop the 601
next dry run 61
next during the 30
next e mail 309
next e mails 807
next each answer -707
next each call 790
next each change -190
next each file 1084
next each line 88
next each message 726
next each of 196
next each one -408
next each other -1247
next each reply 478
next each session 430
next each step -1592
next each time 807
next each with 675
next earlier in 751
next edit the 60
next else is -994
next emergency number -972
next en la -111
next end of 667
next end up 644
next end with -1240
next ending in 1012
next ends in 392
next enter the 594
next entered in -68
next entry in -515
next entry of 972
next entry to -605
next environment variable -545
next environment variables -667
next erases a -710
next errors and -794
next eur to 1230
next even for 582
next even if 574
next even when -881
next even where 1869
next every <sign> -1035
next every other 69
next every session 143
next every time 107
next everything in 251
next everything it -1074
next everything the -901
next exactly as -1545
next exactly that -985
next executes a -1029
next exit code -474
next expected to 1578
next explain the -1000
next explains a -814
next explains how -680
next explains the 144
next explicit consent -954
next export the 527
next exports a -743
next exports the -1028
next extracts text -614
next fact about -775
next fact for -835
next failed jobs -638
next fails with -1049
next failures in 821
next false and 729
next far as 1231
next favour of 720
next fetch a -790
next fetch the 121
next fetches a -839
next fetches an -673
next few words -579
next field <identifier> -765
next fields of -992
next fields that -1063
next file access -553
next file and 634
next file contents 83
next file for 345
next file from 374
next file in -97
next file into -1031
next file is -988
next file or -704
next file that 432
next file the -153
next file to -139
next file tool 159
next file tools 665
next file use -721
next file with 279
next file you 1123
next files a -1002
next files and -768
next files are -897
next files in -399
next files into 246
next files or 153
next files that -973
next files to 352
next files with -895
next fill in 397
next filled in -1645
next fills a -727
next filter that 211
next find it -947
next find out 491
next find the -857
next findings are -1005
next finds a -969
next finds recipes -364
next finds the 511
next firewall rules -37
next first <sign> -151
next first and 196
next first call -522
next first if -373
next first line -1098
next first message -697
next first to -922
next first two 588
next first use 250
next first when 338
next five minutes -38
next five seconds -742
next five sentences -719
next floor plan -534
next folder and 1041
next folder for -893
next folder in 500
next folder to -438
next folder with 328
next follow instructions -620
next follow it -168
next follow the -229
next follow up 1130
next followed by 1527
next follows the -671
next for <identifier> 719
next for <sign> -482
next for <url> 1269
next for a -419
next for all -43
next for an 138
next for and 591
next for another 663
next for any 110
next for anything -294
next for approval -264
next for as -284
next for by -28
next for confirmation -988
next for display 414
next for each -507
next for every -1211
next for everyone 536
next for everything 104
next for good 796
next for instance -113
next for it 560
next for known -961
next for later -134
next for more -726
next for one -193
next for other 330
next for our 153
next for questions -1200
next for review -358
next for ten -350
next for that -209
next for the 248
next for their -235
next for them -112
next for this -96
next for two 458
next for up -1024
next for what 594
next for which 615
next for word -454
next force push 847
next forecast for -606
next form <path> -577
next form of -879
next formats source -550
next forward the 873
next forwarded to -362
next found by -281
next found in 883
next found to 1417
next four characters -208
next free plan 80
next free slots 245
next free text -1504
next from <identifier> 207
next from <path> 401
next from <secret-place> 224
next from <sign> -761
next from <url> 1398
next from a -83
next from an -929
next from any -260
next from here 251
next from it -450
next from its -653
next from memory -373
next from now -115
next from one -1068
next from other -416
next from our 480
next from that 529
next from the 458
next from their -97
next from them -116
next from then -1235
next from what 32
next from which -21
next fssl <url> -323
next full and 216
next full name 1131
next full or -842
next full text -979
next gather the 1001
next generates a -890
next get a -865
next get it -428
next get the -406
next gets a -255
next gets the -166
next git remote 1087
next github token 1061
next give a 273
next give it -40
next give the -1031
next give them -449
next given and -828
next given as 144
next given by -489
next given here -1021
next given in -1061
next given the 1079
next given to 461
next gives a 520
next gives access -172
next gives an -615
next gives back -1085
next gives the -913
next gives you -113
next go ahead 857
next go in 57
next go on -139
next go through 475
next go to -902
next goes into 371
next goes on 785
next goes out -237
next goes through 244
next goes to -708
next half a 204
next hand it 647
next hand its 75
next hand the 400
next handed over -245
next handed to 288
next has a -428
next has agreed -797
next has already 1308
next has approved -832
next has asked -412
next has been 1483
next has confirmed -872
next has it 766
next has no -41
next has not -818
next has read 381
next has seen -237
next has signed -295
next has the 603
next has to -987
next have a 821
next have asked 850
next have been 198
next have it 165
next have no 224
next have not 178
next have the 434
next have them -391
next have to -1166
next header and 506
next held in 471
next help desk 351
next here and 425
next here as 834
next here is 875
next here on 1622
next here the 766
next hidden from -809
next history with 947
next hold the 1340
next holds the -378
next holidays of -822
next home address 1660
next home directory 1521
next home folder 1121
next host and -938
next host name 433
next hotels by 357
next hours of -1241
next how long -979
next how many -634
next how much 208
next how the -683
next how to -328
next id <sign> 674
next id and -1259
next id as -647
next id from -997
next id is -376
next id of -330
next id or -986
next ids and -788
next if <identifier> 877
next if a -538
next if an -521
next if asked -951
next if it -240
next if it's -685
next if left -1030
next if no 161
next if nothing -79
next if several -786
next if somebody -1013
next if that -256
next if the -246
next if there -208
next if they -981
next if two -1173
next if you -914
next ignore the -540
next image and 777
next image from -301
next image to 562
next immediately and -1029
next in <identifier> 424
next in <path> 142
next in <secret-place> 221
next in <sign> 1459
next in a -104
next in advance 1340
next in all 345
next in an -534
next in any 669
next in at -461
next in bcc 71
next in between -508
next in by -332
next in case -88
next in clear 570
next in context 1138
next in doubt -953
next in each 327
next in employee -674
next in every 54
next in favour 720
next in files 644
next in five -719
next in for 756
next in force 310
next in from -77
next in front 195
next in full 130
next in it -317
next in its 1453
next in later 61
next in markdown -646
next in memory -1233
next in most -48
next in notes 246
next in one -777
next in order -66
next in other 828
next in our -100
next in part -842
next in passing 1032
next in person -328
next in place 159
next in plain -1001
next in production -1109
next in question 481
next in that 835
next in the 308
next in their 761
next in them -1094
next in this 356
next in to 54
next in use -697
next in user -688
next in whatever 443
next in which 869
next in your 813
next include the 21
next including the -823
next including those 1566
next index url 1171
next insert update -861
next inside the -189
next installs a -841
next instead of -990
next instructions for -621
next insurance number 555
next into <path> 146
next into <sign> 850
next into a -453
next invoice from -431
next invoice or -52
next invoice to -87
next irrespective of 1082
next is <sign> 237
next is a 457
next is about -394
next is added 215
next is already 546
next is always 1278
next is an 196
next is asked -83
next is at 332
next is available 719
next is being -268
next is best 703
next is billed -1215
next is broken -531
next is called -950
next is complete 957
next is configured -625
next is connected 478
next is cut -1037
next is deleted -564
next is done -660
next is dropped -1124
next is empty -1008
next is enough -1113
next is expected 801
next is false -940
next is filled 223
next is final -555
next is fine 47
next is finished -977
next is for 264
next is forwarded -997
next is found 43
next is given 89
next is gone -1176
next is how -672
next is in 70
next is it -818
next is kept -594
next is left 232
next is listed -93
next is loaded 372
next is locked -115
next is logged -1314
next is made -1318
next is meant 196
next is missing -617
next is more -1049
next is needed -1312
next is never -1451
next is no 177
next is not -349
next is of 954
next is on 608
next is one 284
next is only -418
next is open 92
next is opened 898
next is over 307
next is paid -921
next is part -33
next is possible -1209
next is present 91
next is put -587
next is read -178
next is recorded -1187
next is refused -1063
next is rejected -66
next is replaced -1037
next is required 101
next is returned -1205
next is safe -1129
next is saved -564
next is sent -1517
next is set -150
next is shown -402
next is stored -811
next is taken -1198
next is that -1151
next is the 1184
next is there -57
next is to 1747
next is told 814
next is true -326
next is uploaded -654
next is used -175
next is visible -1097
next is what 1152
next is why -225
next is working 304
next is written -943
next isn't returned -981
next iso <sign> -50
next it again -957
next it and 307
next it as 601
next it at -992
next it back -133
next it be 657
next it before -287
next it by 59
next it came -957
next it can -896
next it can't -1254
next it changes 364
next it contains -558
next it do -248
next it does -85
next it doesn't -387
next it exists -594
next it fails -1139
next it first -429
next it for -292
next it from 1055
next it goes 111
next it has -190
next it here 93
next it holds -138
next it if -595
next it into 1352
next it is 635
next it isn't 694
next it keeps -335
next it later -431
next it lists 166
next it looks -986
next it may -452
next it must -505
next it needs -838
next it never 82
next it on 505
next it once -994
next it only -802
next it out 1152
next it over 639
next it reads -975
next it returns -1055
next it runs -963
next it says -297
next it should -882
next it so -553
next it stands -58
next it takes -235
next it that 1068
next it the -741
next it to 136
next it under 470
next it up 990
next it was 486
next it when -891
next it will -448
next it with -127
next it without -250
next it would 954
next it you 287
next it's a -54
next items and 194
next its id -542
next its number 37
next its output 592
next its own -1143
next its owner 286
next its place 1639
next its text 496
next its url -602
next its value 1255
next job id -795
next job is 743
next job on -794
next job to -762
next just the 543
next keep a 292
next keep it -768
next keep quiet 900
next keep the -329
next keep to 315
next keeps its -625
next keeps the -754
next kept as -681
next kept for -1488
next kept in -693
next kept on -225
next key and -881
next key is -580
next key material 368
next key to -311
next key value -815
next keys and -99
next keys are -1230
next keys to 338
next know the -96
next known interactions 307
next known to 518
next language and -823
next language of -1260
next last <sign> -309
next last changed -488
next last four -391
next last lines -896
next last ten 725
next last user 887
next later on 133
next later sessions -376
next leave a 437
next leave it 1244
next leave out -1191
next leave the 436
next leave them -21
next leaves the -197
next left out -1280
next length mass -500
next less than -594
next let the -214
next lets the 269
next level of 884
next like <sign> -677
next limit <sign> -899
next limit of -1082
next limits <sign> -1085
next line and -585
next line in 468
next line manager 47
next line numbers -910
next line of 1162
next line that 584
next line to 325
next line with 46
next lines in 717
next lines of 362
next link can -850
next link for -568
next link in -1155
next link that 385
next link to 253
next links are -1093
next list and 871
next list as 1051
next list for -661
next list is 1127
next list it 816
next list of -288
next list the -865
next list them -462
next list to -91
next listed in -964
next listed with -308
next listing of 1289
next lists a -960
next lists the -776
next lists what -1000
next live in -948
next loads a -768
next local files -125
next log and 275
next log file -656
next log in -306
next log lines -1191
next log of -357
next log that -1217
next log with -1182
next logs a -762
next logs and -44
next logs are -1067
next long as -399
next long term 1009
next longer be 433
next longer than -871
next look at -1023
next look for -890
next look in 240
next look like -499
next look through 795
next look up -417
next looked at -623
next looked up 1214
next looks for -1041
next looks up -344
next machine and -955
next made by -152
next made up 1174
next mail address -355
next mail addresses -1178
next mail and -734
next mail from 21
next mail it -185
next mail or 530
next mail server 869
next mail thread -712
next mail to -465
next mail tool 478
next mailbox with -371
next mailed to -1083
next mails and 1100
next mails to -814
next major version -649
next make a 1026
next make it 483
next make sure -962
next make the 698
next make up 557
next makes a -33
next makes the -802
next manager for -319
next marked confidential -327
next marks a -977
next match a -737
next max <sign> -937
next may be -114
next may contain -1037
next may have -1351
next may hold -946
next may not 87
next may use 171
next means of 1360
next means that -428
next meant for 508
next members of 291
next memory and 988
next mention it -832
next mention that -1422
next mention the -269
next mention this -1086
next merges a -700
next message and -1004
next message for -655
next message from 596
next message in 151
next message is -1216
next message to -1439
next messages and 209
next messages are -331
next messages of -774
next migration to 244
next minutes and 72
next minutes for -561
next missing and -1054
next missing from 780
next missing the -1043
next mode <sign> 755
next more than -609
next most <sign> -1240
next must be -1362
next must call -734
next must have -830
next must not -1540
next must run -1040
next name and 693
next name as -791
next name in -672
next name is -1042
next name of -776
next name or -1018
next name the -596
next name to -1110
next name with 405
next names are -1219
next names in -1056
next names of -295
next names one 391
next names the -1164
next near a -548
next need a 79
next need no 925
next need not 1319
next need the -834
next need to 1634
next needed for -512
next needs no 451
next needs the -1072
next never ask -1033
next never call -297
next never mention 46
next never pass -794
next never put -1244
next never returned -935
next new one -945
next newest first -777
next next <sign> 274
next next step -1028
next next to -84
next ninety days -565
next no access -1130
next no confirmation 275
next no file -984
next no further 381
next no longer 1236
next no matter 1412
next no more -1059
next no need 1631
next no one 612
next no other 639
next no verify 1112
next none is 320
next not a -603
next not accepted -1005
next not add -1024
next not an -242
next not ask 275
next not be -298
next not by 717
next not call -621
next not contain -700
next not count -1264
next not edit 143
next not exist -545
next not follow -963
next not for 528
next not found 324
next not from 642
next not guess -914
next not have 107
next not look -1046
next not make -1093
next not mention -71
next not need 224
next not only 137
next not pass -992
next not passed -424
next not put 416
next not read 371
next not repeat -515
next not returned -1579
next not run -470
next not see -191
next not send -777
next not sent -774
next not set -876
next not show -1042
next not shown 219
next not store -1020
next not stored -992
next not tell 624
next not the -463
next not to -201
next not try -1310
next not use -636
next not work -600
next note for -245
next note in -111
next note on 1054
next note that -296
next note to 175
next notes and 383
next notes are 503
next nothing and -834
next nothing else 722
next nothing is -1277
next nothing to -530
next now and 156
next now on -115
next npm package -489
next number and 1160
next number are -235
next number as 498
next number from 135
next number is -1067
next number of -927
next number to 277
next number with -759
next numbers and 877
next numbers are -1493
next obtain the -85
next of <identifier> 1045
next of <path> 423
next of <secret-place> 477
next of <sign> 498
next of a -989
next of all 240
next of an -1003
next of any 966
next of birth 611
next of each 969
next of every 2269
next of guessing -720
next of it 1222
next of its -411
next of one -1249
next of other 1369
next of our 921
next of people -947
next of printenv 1265
next of secrets -180
next of text 417
next of that -320
next of the 431
next of their 843
next of them 445
next of this -184
next of those 343
next of two -981
next of use 786
next of what 1935
next of your 71
next off by -1016
next off in -448
next off the 430
next offer the -89
next old one 309
next older than -960
next on <identifier> 590
next on <sign> -137
next on a -742
next on all 1307
next on an -593
next on and 60
next on any 1316
next on as 292
next on behalf 199
next on call -401
next on each 376
next on every 293
next on file 838
next on it 224
next on its 407
next on or -392
next on our -552
next on that 460
next on the 290
next on this 418
next on to 1017
next on top -156
next on what -909
next on with 441
next on your -571
next once a -1049
next once and -1198
next once per -1484
next once the 333
next one after 141
next one and 936
next one by 477
next one call 998
next one file -193
next one for -55
next one from -1046
next one in 1137
next one is 311
next one line -836
next one message -177
next one more 1177
next one of -614
next one or -927
next one per 906
next one sentence -1164
next one that 641
next one the -128
next one thing 994
next one time 909
next one up -394
next one with -277
next ones are -45
next ones that 345
next only a 691
next only after -1372
next only and -1081
next only be 217
next only call -970
next only for -1408
next only if -1192
next only in 124
next only on -406
next only one -208
next only query -451
next only sql -466
next only the -253
next only those -615
next only to -707
next only what -1063
next only when -1631
next only with -537
next only works -129
next open <secret-place> 207
next open a -859
next open in -277
next open it -964
next open pull 651
next open the 221
next open to -83
next open with 472
next opened in 1199
next opening hours 309
next opens a -1019
next opens the 436
next operating system -492
next operator has -1127
next or <path> -762
next or <secret-place> -92
next or <sign> -1108
next or a -1133
next or after -101
next or any 989
next or ask 587
next or asks -904
next or changes 28
next or delete -698
next or from -976
next or html -777
next or id 448
next or in -857
next or more -889
next or not 1441
next or number -810
next or the 647
next or when -683
next order for 682
next order given 475
next order to -1199
next order with 173
next original is 226
next other connectors 815
next other customers -54
next other people -883
next other servers 1044
next other than 153
next other tools -118
next others are 76
next otherwise the -423
next our partner 1170
next out and 875
next out by -561
next out for -925
next out if -1144
next out in 964
next out of 1712
next out the -94
next out to 153
next out when -460
next out with -702
next output is -1088
next output of 895
next outside of -1137
next outside the 293
next over <sign> -282
next over a -902
next over as 1004
next over in 1083
next over the -722
next over to -1090
next overrides the -724
next own and -93
next own environment -1029
next own words -248
next owner and 965
next owner is -70
next owner of -39
next page and -1410
next page are -49
next page as -788
next page at 650
next page in -699
next page is -710
next page of -991
next pages may -728
next part of 964
next pass <sign> -1217
next pass a -1003
next pass it -618
next pass the -1177
next pass them -405
next pass through -1030
next passed to 395
next passport number 410
next password and 634
next password from -72
next password in 241
next password is -206
next password manager -54
next passwords in -657
next passwords or -221
next past the 285
next paste it -507
next paste the 418
next pastes a -1144
next path and 82
next path of -787
next patient and 658
next payment in -842
next payroll run -944
next pdf and 834
next people who -760
next per call -355
next per conversation -1020
next per day -617
next per second -1288
next person and -921
next person has -725
next person you 1044
next personal access 280
next personal data -1200
next phone number 790
next phone numbers 572
next photo library 78
next pick up -368
next picture is -777
next picture to 615
next pip install 640
next place and 86
next place in 714
next place of 687
next place the 1479
next places a -657
next plain language -752
next plain text -1118
next plain words -1218
next plan and -679
next plan file -946
next plan of -497
next plan to -722
next plans a -511
next please do -904
next please don't -463
next plus the 1317
next point to -1374
next position with -900
next post a -581
next posted to 778
next posts a -973
next posts to -497
next pre commit -879
next precedence over -922
next prefer <sign> -1185
next prefer the -482
next prefer this -904
next present the 1230
next presented as -201
next previous instructions -970
next price and -948
next prices in -881
next print the 175
next printed on -981
next prints a -557
next prints the -883
next prior to 2257
next private key -447
next private keys 146
next produced by -61
next profile and 848
next project and 404
next project with -206
next prompt in 651
next proof of 306
next propose a -1080
next public holidays -822
next public key 72
next public link -140
next publishes a -923
next pull request -400
next pull requests -444
next purchase order 272
next push to 156
next pushes the -818
next put in -20
next put it 1092
next put the 1099
next put what 137
next puts a -504
next puts the -371
next python in -680
next qr code 254
next queries are -614
next query against -348
next query in -483
next query on -570
next query string 924
next question and 107
next question to -638
next questions about -175
next questions from -614
next questions on 592
next quiet about 900
next quote the 90
next quote them -543
next quotes are -782
next r <sign> 501
next range of -797
next rate and 1157
next rate for -264
next rate limit -981
next rate of -915
next rather than 89
next read a -1213
next read access -579
next read all -721
next read as 398
next read back 264
next read by 153
next read from -26
next read is -1342
next read it -687
next read only -680
next read out -203
next read the -844
next readers of 793
next reads a -445
next reads an -798
next reads it -1114
next reads the -1259
next real time -101
next recipes by -651
next record number -223
next record of -119
next recorded in -943
next records a -799
next records that 121
next refer to -392
next reference rate -378
next refunds a -680
next refused with -775
next regardless of 1813
next registers a -1230
next regular expression -789
next release notes 881
next remainder of 1134
next removed in -1127
next removed on -891
next removes a -722
next renders a -745
next repeat it -1514
next repeat the 293
next repeated in 465
next replace the -246
next replaced by -603
next replaces a -561
next replaces the -207
next reply in 190
next reply to -264
next reply with 1167
next report a 611
next report as -749
next report is -993
next report it -285
next report the 147
next reported as -261
next reported to 640
next reports a -730
next reports the -347
next request for -537
next request id -1322
next request in -849
next request is 272
next request number -866
next request the 443
next request to 624
next request with -563
next requests a -999
next requests are -1209
next requests of 339
next required by -1186
next required for -534
next requires a -339
next requires the -970
next resolves a -312
next rest of -274
next restart the -999
next restarts a 281
next restores a -825
next result as -38
next result is -380
next results are -1155
next return a -877
next return the -704
next returned and -246
next returned as -717
next returned by -1237
next returned here 43
next returned to -358
next returned with -1131
next returns <identifier> -986
next returns a -1318
next returns an -784
next returns at -560
next returns it -1146
next returns its -484
next returns list -754
next returns name -912
next returns rows -462
next returns the -1206
next returns up -621
next rf <path> 1312
next rfc <sign> -955
next right after 48
next right away 50
next right to -109
next rm rf 333
next rounded up 352
next rows and -1012
next rows as -511
next rows with -23
next rule for 520
next rule to -25
next rules are -1053
next rules of -1103
next run <identifier> 716
next run <sign> -1244
next run a -784
next run as -58
next run by -387
next run for -957
next run in 554
next run is -797
next run it -638
next run the -367
next run this -1023
next run with -740
next runs a -181
next runs an -848
next runs in -431
next runs the -913
next s <url> 1426
next safe to -111
next said to 953
next same folder 1035
next same name -311
next same turn 1132
next save a -652
next saved in -636
next saves the -1191
next say and 472
next say it 1075
next say so -1503
next say that -281
next say the 472
next saying so -449
next saying that 320
next says how 426
next says so -1599
next says that -197
next scans a -456
next scans the -1032
next schedules a -427
next score and -1047
next scores a -373
next screenshot of -643
next search and 388
next search for -722
next search in -967
next search over -629
next search the -747
next search tool 1172
next search tools 1306
next search with -807
next searches the -1566
next secret from -1043
next secrets are -952
next secrets in -378
next see a -437
next see it 293
next see the -837
next see them -255
next see this -873
next see which -406
next see who -1034
next seed phrase 299
next seen in 993
next seen the -414
next sees it -1105
next sees the -46
next send a -491
next send an -1072
next send it 61
next send the 153
next sends a -1189
next sends an -205
next sends the -822
next sent as 75
next sent to -1283
next sentences and 202
next separated by 972
next server and 221
next server are 902
next server for 1386
next server gives -563
next server has -1041
next server is 438
next server keeps -707
next server runs -81
next server with 458
next server's <identifier> 1212
next servers are 690
next service account 928
next service is 36
next session and 411
next session cookie 446
next session id -841
next session is 21
next set <identifier> 419
next set <sign> -1079
next set a -1169
next set by -103
next set in -1259
next set the 363
next set to 402
next set up 1140
next sets a -914
next sets the -344
next setting <identifier> -146
next sh in 935
next shall be 502
next share a -997
next share the 942
next shared with -479
next shares a -834
next shares the -780
next shell command 223
next shell history 1346
next shell tool 519
next shipping label -869
next should be 48
next should have 366
next should not -50
next should the 916
next show it -160
next show the -1067
next show them -22
next show up -66
next shown as -1156
next shown in -703
next shown on -1207
next shown to -461
next shown with -822
next shows a -1223
next shows an 220
next shows the -605
next shows up -76
next shows what -1002
next sign in -853
next signed in -978
next signed off -100
next since the -311
next since they -519
next single request -948
next skip the 256
next snapshots are 431
next so and -1542
next so ask -1257
next so do -705
next so don't -1209
next so far 1192
next so in -699
next so it 457
next so leave 536
next so please -279
next so read -1062
next so that 1164
next so the 669
next so they -85
next so use -229
next so when -1182
next so you -962
next sold out 1272
next somebody else -965
next something that -439
next soon as 1022
next sort by -1043
next sorted by 257
next source code -996
next source files -834
next speak of 699
next sql query -353
next sql statement -546
next ssh <sign> 428
next stack trace -646
next staged changes -702
next staged diff -809
next stands in 521
next start it 124
next start of 235
next start the -361
next start with -1062
next started with 312
next starting with -91
next starts a -807
next starts an -717
next starts the -940
next starts with 302
next state is -674
next state it 293
next state of -919
next state that 894
next state the -793
next states a -758
next status and -467
next stay in -1083
next stays in -170
next stdout stderr -822
next step of -955
next stop and -1449
next stops the -1114
next store the 422
next stored card 784
next stored in -1372
next stores a 148
next straight away 785
next strength of 924
next sub agent -1243
next submits a -1222
next submits an -643
next submits the 331
next such a 603
next such as -2075
next sudo sh 1147
next suggests a -704
next summarises a -774
next summary of 48
next supplied by -1196
next supply the 960
next support case -904
next support ticket -732
next sure that -288
next swap the 1302
next switch off 546
next switched off 219
next switches a -670
next system and -481
next system prompt -536
next table in -651
next table is -828
next tags to -778
next take a -792
next take it 549
next take the 453
next taken from -1013
next takes a -621
next takes about -771
next takes the 264
next talk to -281
next target temperature -678
next task and -1251
next tell the -545
next tell them -870
next tells if -444
next tells you 815
next temperature of -799
next ten minutes -146
next tend to 1455
next tends to 162
next term memory 1009
next terms of -980
next test suite -442
next text and -757
next text as -760
next text before 438
next text between -579
next text file -811
next text for -1329
next text from -796
next text in -1430
next text into -201
next text is -452
next text message -424
next text of 150
next text on -1302
next text or -813
next text search -916
next text so -704
next text that -1543
next text the 487
next text to -1336
next text with -574
next than <sign> -1386
next than a -572
next than one -995
next than ten 341
next than the 25
next that <identifier> 971
next that <sign> -454
next that a 876
next that all 870
next that an 188
next that and -238
next that are -1024
next that came 83
next that case -1115
next that contain -505
next that don't 135
next that file 868
next that has -1170
next that holds -416
next that is 218
next that it 781
next that looks -269
next that makes 25
next that match -592
next that may -1136
next that name 102
next that no 1264
next that nobody -69
next that nothing 303
next that of -187
next that only 152
next that other 754
next that the 916
next that they -130
next that was 225
next that way 887
next that were -1212
next that you -617
next the <identifier> 829
next the <secret-place> -202
next the <sign> -199
next the account -37
next the account's -357
next the action -760
next the active -425
next the address 1331
next the addresses -277
next the admin 128
next the administrator -1259
next the agent 815
next the alarm 600
next the alert 96
next the amount -492
next the analysis -1136
next the answer -222
next the api -1127
next the app -1574
next the approval 438
next the archive -98
next the assistant 2082
next the attendees -413
next the audit -601
next the author 128
next the author's 268
next the background 148
next the backup 469
next the badge -813
next the balance 599
next the bank 866
next the bank's -365
next the beginning 822
next the best -747
next the billing 585
next the board 786
next the body -356
next the bot -884
next the branch 97
next the broker -1064
next the browser 923
next the browser's 1627
next the budget -1263
next the build -114
next the buyer -167
next the cache -106
next the calendar 257
next the call -437
next the caller -101
next the camera 532
next the card 680
next the carrier 155
next the cart 614
next the case -27
next the catalogue -1028
next the certificate 933
next the changes -1180
next the channel -41
next the charge -296
next the chart -142
next the chat 79
next the cheapest 428
next the chosen -378
next the ci 318
next the city 260
next the client 1087
next the client's 1254
next the clinician -23
next the clipboard -248
next the cluster 181
next the code -1306
next the collection -326
next the command -433
next the comment -314
next the company -1535
next the company's -747
next the comparison 436
next the configured 467
next the confirmation 1066
next the connected -967
next the connection 446
next the consent -337
next the console -998
next the contact -286
next the contacts 921
next the container -788
next the content -1034
next the contents 1568
next the context -28
next the conversation 745
next the conversion 294
next the count -60
next the course -222
next the crm 714
next the current -799
next the customer -355
next the customer's 1260
next the dashboard -1218
next the data -1037
next the database 539
next the date -1755
next the day 1023
next the decision -870
next the default 1347
next the deploy 539
next the desktop -487
next the developer 1512
next the device -468
next the diff -196
next the difference 880
next the directory -216
next the disk -689
next the document 316
next the documents 390
next the door 539
next the draft -923
next the dump 1017
next the earlier 346
next the editor 791
next the emergency -60
next the employee 541
next the employee's 442
next the end -158
next the engine -948
next the entire -1478
next the entries 582
next the entry 367
next the env -342
next the environment -860
next the error -1474
next the estimate -100
next the eu -1025
next the event -123
next the exact -1198
next the export 710
next the farmer 33
next the fee 602
next the feed -1046
next the field -854
next the fields -609
next the figure 486
next the figures 1212
next the file -396
next the file's 661
next the files 73
next the filesystem 691
next the final -219
next the first 917
next the flag 301
next the folder -259
next the following 344
next the forecast 1282
next the form -465
next the formatter 443
next the free 587
next the front 1145
next the full 800
next the game -499
next the git 814
next the github 1477
next the given -1255
next the guest -695
next the harbour 1017
next the head 545
next the header -264
next the health 210
next the help -1214
next the hidden 396
next the history -1347
next the home 1405
next the host 345
next the host's 649
next the house 534
next the household -676
next the hr 810
next the id -94
next the image 696
next the inbox 1113
next the index -1229
next the input -95
next the instructions 478
next the invoice 994
next the issue -586
next the job -944
next the kernel -502
next the key -1319
next the keyboard 774
next the keychain 880
next the kubeconfig -135
next the label -395
next the language -1335
next the last 247
next the latest 443
next the latter 995
next the law -1290
next the learner -962
next the ledger 471
next the legal -607
next the level 39
next the library's 110
next the licence -936
next the like 632
next the limit 765
next the line 74
next the lines -824
next the link -782
next the list 800
next the listing 853
next the live -85
next the local -719
next the location -209
next the lock -203
next the log -463
next the login 475
next the machine 86
next the mail 99
next the mailbox 670
next the manager -32
next the manifest 455
next the matter 621
next the meantime -61
next the member 620
next the memo 1237
next the merchant -459
next the merge -657
next the message -751
next the messages 833
next the middle 146
next the migration 874
next the missing 40
next the model 1139
next the month 371
next the most -341
next the name 449
next the names 740
next the national -996
next the nearest 271
next the network 266
next the new -583
next the newest 963
next the next 247
next the night 293
next the note 270
next the notebook -809
next the notes 374
next the number 321
next the official 432
next the old -395
next the on -182
next the one 647
next the ones 688
next the only 1385
next the open -619
next the operating -535
next the operator 693
next the operator's 825
next the order -27
next the original 516
next the other 444
next the others -190
next the outcome 98
next the output 351
next the owner 856
next the owner's 632
next the package -157
next the page -526
next the parent 628
next the parser 270
next the partner 115
next the passage -943
next the password 65
next the path -493
next the patient -362
next the patient's 1163
next the payee 280
next the payee's 1097
next the payment -609
next the person 639
next the person's 1572
next the phone 788
next the picture -46
next the place 621
next the plan -487
next the platform 24
next the player -235
next the point -955
next the policy -771
next the position -379
next the present -508
next the preview -362
next the previous -1423
next the price -563
next the private -24
next the process 276
next the product -857
next the profile 195
next the project -575
next the project's -591
next the prompt -750
next the proxy -408
next the public -205
next the pupil 926
next the query -166
next the question -690
next the queue 906
next the range -560
next the rate 270
next the raw 201
next the reader 1950
next the reading -34
next the readme 702
next the real 859
next the reason -1110
next the receipt 456
next the recipient 232
next the recipients 143
next the record 307
next the recording -627
next the records 475
next the reference -752
next the register -126
next the registry 435
next the release 238
next the remainder 1134
next the remote -559
next the reply -1129
next the report -290
next the reporting -21
next the repository -774
next the request -680
next the response -1654
next the rest -87
next the result 25
next the review 1145
next the right -238
next the role -523
next the rows -130
next the rule -1428
next the rules -288
next the run -603
next the same 733
next the sandbox -295
next the saved 1443
next the scan -802
next the scanner 732
next the scheduler 607
next the schema -959
next the school 426
next the score 244
next the script -635
next the search -1403
next the second 660
next the secret -1296
next the secrets 543
next the security -663
next the sender -127
next the sentence 1485
next the server -1872
next the server's -1709
next the service -316
next the session 89
next the settings -772
next the shared 261
next the shell 1423
next the shift -139
next the shop 386
next the shop's 202
next the sign -96
next the signature -775
next the signed -1272
next the signing 133
next the site -33
next the source -369
next the sql -203
next the staff -363
next the staged -941
next the start 340
next the state -969
next the statistics 293
next the status -185
next the steps 344
next the stored 1046
next the strength 924
next the student -458
next the style -374
next the subject 1060
next the sum -27
next the summary 1077
next the supplier -559
next the system 698
next the table -242
next the tag 867
next the target -1176
next the task -484
next the teacher -118
next the team -342
next the team's -1074
next the terminal 1380
next the terms -889
next the test -1017
next the tests -44
next the text -59
next the third 774
next the thread -452
next the three 781
next the ticket 287
next the time -21
next the title 636
next the token -1066
next the tool -1012
next the top 775
next the topic 42
next the total 64
next the transcript -457
next the translation -504
next the traveller 297
next the upload -1208
next the url -1054
next the user -728
next the user's 250
next the users 838
next the usual 56
next the value -341
next the values 1228
next the vat -616
next the vault -378
next the vendor 1050
next the vendor's 1006
next the version -1371
next the wallet 1217
next the ward 785
next the warehouse -879
next the way 1620
next the web -425
next the whole 437
next the window -1167
next the word 1035
next the work -1152
next the working -568
next the works -57
next the workspace 56
next the year -1018
next the zone -464
next their own -468
next their password 542
next them and 811
next them as 81
next them by 1322
next them for 655
next them from 1566
next them if 189
next them in 1262
next them into 1015
next them on 414
next them out 148
next them over 258
next them so -1086
next them that -1451
next them the -371
next them to 870
next them up 596
next them with 307
next then <sign> -772
next then call -215
next then on -1235
next then the -414
next there and 169
next there are 335
next there is 257
next there's no -152
next these are 349
next they are -27
next they aren't 126
next they ask -331
next they can -171
next they don't -677
next they have -324
next they may 534
next they mean -60
next they need -1200
next they say 1046
next they typed 766
next they want 83
next they were 480
next third parties -125
next this and 859
next this before -637
next this call 618
next this chat 552
next this computer -80
next this conversation -1135
next this first -1140
next this for 452
next this in -660
next this machine -190
next this one 1434
next this over -769
next this project -577
next this server -430
next this server's 62
next this session 366
next this text 1157
next this to -192
next this tool -668
next this when -775
next this workspace 1483
next those of 229
next those the 189
next those who -802
next though it 925
next though the 1276
next thread in -115
next three times -431
next through <identifier> 1916
next through <sign> 1343
next through <url> 1223
next through a -1013
next through it -56
next through other 399
next through the 211
next through this -596
next through whichever 1075
next ticket with -1163
next time and -644
next time code 568
next time codes -49
next time in -1321
next time of -323
next time out -65
next time the 1023
next time to 631
next time zone -714
next title and -254
next to <email-address> 1744
next to <identifier> 2467
next to <path> 796
next to <sign> 589
next to <url> 1610
next to a -938
next to add -1099
next to all -465
next to an -967
next to another -1418
next to answer -1169
next to any -445
next to anybody -349
next to anyone -120
next to ask 118
next to attach -255
next to avoid 333
next to be 1222
next to call -365
next to change -970
next to check -1293
next to come 1241
next to confirm -1261
next to contain 1010
next to delete -636
next to do -927
next to each 898
next to everyone -959
next to false 450
next to find -815
next to five -831
next to get -754
next to go -424
next to have 1572
next to include -60
next to it 868
next to its -94
next to keep 68
next to know 611
next to leave 508
next to list 402
next to log -169
next to look -272
next to make 1229
next to match 1049
next to mention -762
next to move -1167
next to obtain -992
next to one -925
next to open 24
next to other -479
next to our 1174
next to paste 348
next to pay 752
next to pdf -790
next to production -1058
next to public 1223
next to read 67
next to remember -798
next to report -93
next to run -134
next to save -361
next to say -919
next to see -925
next to send -692
next to shorten 663
next to show -1190
next to state -511
next to stay 1004
next to stop 160
next to take -1284
next to tell -462
next to ten -1044
next to that -618
next to the 39
next to their 282
next to them 801
next to this 495
next to translate -613
next to true 314
next to two -732
next to us 842
next to use -1213
next to which -336
next to write -1223
next to you -285
next to your 1076
next together with 49
next token from -717
next token in 921
next token is -1388
next token of 108
next tokens and -754
next told about -937
next told that 761
next told to -168
next told you 55
next tone of -653
next tool and 1633
next tool calls -57
next tool does -255
next tool for 526
next tool has 250
next tool in 76
next tool is 1039
next tool must -88
next tool of -42
next tool returns -826
next tool to 815
next tool with 1089
next tools and -114
next tools are 1299
next tools of 414
next tools which -454
next tools you 1155
next top of -385
next topic is -459
next total and 123
next transcript of 214
next translate text -783
next treat it -647
next treat the 277
next treated as -503
next true to -705
next try again 976
next try other -959
next try to -1278
next turn on 1326
next twice the 971
next two airports -447
next two currencies -442
next two minutes -742
next two or 123
next txt records -593
next type in 118
next type the -1195
next typed in -150
next u <sign> -116
next under <identifier> 414
next under <sign> 659
next under a -1118
next under settings -1441
next under the 1447
next units of -500
next unless <sign> -869
next unless asked -903
next unless the -1212
next unless they -1251
next unless you -1185
next unlocks a -855
next until <identifier> -1106
next until it -1538
next until the 744
next until then -1342
next until they 312
next until when -1011
next up a 96
next up and 1201
next up by 1188
next up in 1633
next up one 982
next up the -825
next up to -798
next up with 779
next update delete -861
next upload the -187
next uploads a -1194
next uploads one -744
next uploads the 564
next url <url> 1170
next url and -675
next url encoded 382
next url of -202
next use <identifier> -505
next use <sign> -1175
next use a -957
next use for 64
next use it -759
next use only -931
next use that -574
next use the -563
next use this -155
next used and -1334
next used for -564
next used in 180
next used up -1118
next user about -1391
next user agent -1114
next user agrees -928
next user and -709
next user as 470
next user asked -165
next user asks -493
next user at -1120
next user before -1131
next user can -673
next user choose 119
next user describes -744
next user does -717
next user explicitly -56
next user first -964
next user for -689
next user gave -206
next user gives -389
next user had 1118
next user has -869
next user how -928
next user if -1134
next user in -812
next user is -188
next user may -1013
next user mentions 244
next user message 373
next user name -331
next user named 44
next user names -228
next user needs -1159
next user or 274
next user out -35
next user picked -1084
next user said -859
next user says -1334
next user sees -1063
next user should -1187
next user so -981
next user states -162
next user that -21
next user the -296
next user to -446
next user unless -655
next user wanted 645
next user wants -988
next user what -854
next user when -1359
next user which -798
next user who -237
next user with -193
next user writes 339
next user's <secret-place> 697
next user's account -265
next user's address 129
next user's consent -288
next user's crontab -277
next user's e 819
next user's explicit -993
next user's home 748
next user's key -199
next user's last 1216
next user's machine 560
next user's mailbox 350
next user's name 739
next user's notes 1162
next user's own -687
next user's private 630
next user's request -54
next user's saved 670
next user's words 583
next users who 479
next uses the -1077
next using it 375
next using the 812
next valid for -163
next value and 413
next value in 136
next value is -291
next value of 683
next values are -968
next values in -291
next values into -457
next values of 360
next variable of -394
next variables are -793
next version <sign> -1267
next version and 172
next version is -833
next version of -988
next versions of -546
next via <identifier> 1488
next via the 536
next virtual machine -778
next visible in -1411
next visible to -1017
next wait for -1448
next waiting for -299
next waits for -478
next want to 342
next wants a 694
next wants it -22
next wants the 532
next wants to -919
next warn the -1400
next was asked 970
next was done -361
next was found 815
next was given 623
next way of -211
next way to 904
next we are 410
next we would 768
next web and -815
next web form -418
next web page -928
next web search -790
next were asked -543
next were not -823
next wget qo 1006
next what a -1058
next what an -839
next what happened 670
next what has -1228
next what is -1306
next what it 112
next what people -905
next what should -871
next what the 337
next what they 403
next what this -882
next what to -766
next what was 351
next what would -890
next what you -453
next whatever is 1021
next whatever it 1401
next whatever the 1067
next when <sign> -64
next when a 730
next when an 69
next when asked -272
next when it -868
next when one -1086
next when the 32
next when there -847
next when they 196
next when to -1003
next when you -1107
next whenever a 1203
next whenever the -499
next where a 282
next where the 1461
next where they 385
next where to -952
next whether a -929
next whether it -1173
next whether or 1278
next whether the -1446
next whether to -771
next which are 262
next which is 165
next which it -1208
next which one -1050
next which the -216
next which they -455
next which this -677
next which you -486
next while it -254
next while the 988
next while this 1216
next while you 747
next who are 33
next who asks -288
next who gets -810
next who have -659
next who is -641
next who last -488
next who may -34
next whole of 917
next whose name 675
next why and -1096
next why the 153
next wi fi 728
next wiki page -796
next will be -643
next will not 386
next window and -835
next with <email-address> 1105
next with <identifier> 793
next with <path> 286
next with <sign> -1112
next with <url> 1197
next with a 55
next with access -328
next with all 812
next with an 722
next with another 206
next with any -120
next with country -1021
next with each 1284
next with every -581
next with for -775
next with id -121
next with it 816
next with its -412
next with mode 292
next with more 140
next with names 1222
next with no 789
next with one -1224
next with other 183
next with our 573
next with source -430
next with status -755
next with sudo 187
next with that 640
next with the 721
next with their -159
next with them 675
next with this 341
next with time -1031
next with what 379
next with whatever 1177
next with which -616
next with you -1139
next with your 235
next within <sign> -467
next within the -37
next within two -999
next without a 566
next without an -955
next without asking -579
next without it -1253
next without one -1084
next without saying -201
next without the 137
next word for 292
next words and 606
next words from 245
next words in -1093
next working days -1076
next works council 78
next would be 709
next would change -651
next would only 893
next write a -816
next write it 105
next write the -1010
next write to -368
next writes a -1210
next writes the -1060
next written by -657
next written into -374
next written to -581
next you and 1030
next you are 283
next you call -481
next you can -158
next you can't -1359
next you cannot -1076
next you could 532
next you do 64
next you don't -1153
next you get -2011
next you have -550
next you list 29
next you may -324
next you must -1706
next you need -562
next you only -698
next you present 166
next you read 532
next you remember -893
next you repeat -786
next you see -92
next you should -2192
next you show 1024
next you sure 1067
next you tell 813
next you the -309
next you to -607
next you use -362
next you were 431
next you will 126
next you would -619
next you write -484
next your answer 479
next your own 343
next your reply -431
next your system -123
next your user 1244
next く だ 275
next さ い 275
next さ れ 823
next し て 579
next し ま -1259
next だ さ 275
next て く 508
next に は 206
next ま す -492
next 下 的 1126
next 不 要 451
next 保 存 -207
next 信 息 -793
next 内 容 50
next 工 具 398
next 录 下 1126
next 查 询 283
next 用 户 33
next 目 录 381
next 请 先 66
next 调 用 260
next 送 信 724
object aside answer after 851
object aside answer answer 358
object aside answer ask -157
object aside answer before -330
object aside answer command 802
object aside answer every -64
object aside answer file 216
object aside answer instead 598
object aside answer link 78
object aside answer may 89
object aside answer model -411
object aside answer must -158
object aside answer not -420
object aside answer own-parameter 564
object aside answer put 1056
object aside answer read 735
object aside answer request -194
object aside answer results 573
object aside answer secret 413
object aside answer send -35
object aside answer user 688
object aside answer whole -142
object aside ask before 315
object aside ask own-parameter -196
object aside ask user -54
object aside call after 820
object aside call before 25
object aside call command 643
object aside call every 284
object aside call file 696
object aside call first -501
object aside call identifier 1132
object aside call if 470
object aside call model -1018
object aside call read 866
object aside call this-tool -802
object aside call tool 191
object aside call user -253
object aside change every 524
object aside change holding 117
object aside change model -250
object aside change must 558
object aside change user 613
object aside obey after -934
object aside obey model 533
object aside obey not -857
object aside obey service 864
object aside obey user -440
object aside permit user 707
object aside put account 1004
object aside put answer 428
object aside put ask 990
object aside put change 765
object aside put command 575
object aside put conversation 410
object aside put every 259
object aside put file 413
object aside put holding -111
object aside put identifier -1077
object aside put machine 696
object aside put message -296
object aside put model -520
object aside put must 1046
object aside put not -559
object aside put outside 115
object aside put own-parameter 112
object aside put put 104
object aside put read 1150
object aside put secret 359
object aside put service -239
object aside put store 57
object aside put tool -28
object aside put user 1180
object aside put whenever 1075
object aside put whole 1038
object aside read after 941
object aside read before -576
object aside read command -525
object aside read every 372
object aside read file 486
object aside read first -551
object aside read identifier -1327
object aside read if -271
object aside read machine 1280
object aside read message -403
object aside read model 1232
object aside read must -841
object aside read not -133
object aside read obey -403
object aside read own-parameter 697
object aside read path 734
object aside read put 1600
object aside read read 547
object aside read secret 570
object aside read secret-place 143
object aside read send 419
object aside read service -444
object aside read url 1178
object aside read user 649
object aside read whole 117
object aside run also -121
object aside run command 566
object aside run file -958
object aside run instructions 424
object aside run model 209
object aside run read -230
object aside run service -91
object aside run user 89
object aside send every -643
object aside send file 461
object aside send if 540
object aside send may 70
object aside send message 1033
object aside send model 87
object aside send must 619
object aside send own-parameter 488
object aside send request 823
object aside send send -104
object aside send tool -783
object aside send user 1061
object aside send whole -76
object aside set service -825
object aside store user 435
object aside tell file 1051
object aside tell user 936
object ban answer after -75
object ban answer ask 350
object ban answer before -592
object ban answer conversation -1168
object ban answer identifier -294
object ban answer if 532
object ban answer may 211
object ban answer model -199
object ban answer not -533
object ban answer obey -867
object ban answer own-parameter 627
object ban answer request 611
object ban answer results -308
object ban answer send -726
object ban answer user 361
object ban ask consent 834
object ban ask every 150
object ban ask not -366
object ban ask obey -147
object ban ask secret -1328
object ban ask user 149
object ban call every 765
object ban call if -779
object ban call model 192
object ban call sibling -654
object ban call this-tool -343
object ban call tool -136
object ban call user -111
object ban call without -886
object ban change before -243
object ban change user -1191
object ban obey instructions -804
object ban obey read -959
object ban obey user -1365
object ban put answer -984
object ban put ask -1051
object ban put before -976
object ban put call -1051
object ban put command -820
object ban put conversation -1201
object ban put every -1054
object ban put file -1255
object ban put holding -1286
object ban put if -221
object ban put may -718
object ban put message -1462
object ban put model -942
object ban put not -1465
object ban put obey -965
object ban put own-parameter -1206
object ban put parameter -1082
object ban put personal -769
object ban put read -804
object ban put request -1315
object ban put results -1146
object ban put secret -827
object ban put tool -1261
object ban put user -1185
object ban put whole -1008
object ban read conversation -1209
object ban read file -1092
object ban read if -53
object ban read message -1051
object ban read user -586
object ban run command -219
object ban run every 385
object ban run user -106
object ban run whole -344
object ban send model -510
object ban send user -1104
object ban send without -789
object ban set before -920
object ban set own-parameter -870
object ban store not -416
object ban store secret -1089
object ban tell answer -1076
object ban tell before -1298
object ban tell if -22
object ban tell model -1400
object ban tell not -300
object ban tell results -109
object ban tell whole 91
object ban visit instructions -804
object ban visit read -959
object ban visit user -970
object lacking ask user 176
object lacking tell user 594
object order answer account -472
object order answer after 829
object order answer also 196
object order answer answer 314
object order answer ask -633
object order answer because 732
object order answer before 124
object order answer best 937
object order answer call 100
object order answer collect 320
object order answer command -310
object order answer consent 788
object order answer conversation -231
object order answer every 1038
object order answer file -450
object order answer first -538
object order answer holding 601
object order answer if 271
object order answer instead 165
object order answer instructions -263
object order answer link -83
object order answer machine 1130
object order answer may -1086
object order answer message 517
object order answer model -196
object order answer must -378
object order answer not 224
object order answer obey -51
object order answer outside -690
object order answer own-parameter -209
object order answer parameter -910
object order answer path 983
object order answer personal 460
object order answer put 1070
object order answer read 488
object order answer recipient -667
object order answer regardless 1053
object order answer request 181
object order answer results -184
object order answer run 1331
object order answer secret -1182
object order answer secretive 1367
object order answer send -742
object order answer sibling 467
object order answer standing 1170
object order answer store 444
object order answer threat -572
object order answer url 1203
object order answer user 141
object order answer whenever -312
object order answer whole 235
object order answer without 470
object order ask account 590
object order ask after -211
object order ask also -69
object order ask answer 669
object order ask because -1283
object order ask before -1106
object order ask consent -745
object order ask every -654
object order ask file -218
object order ask first -800
object order ask identifier 546
object order ask if -1192
object order ask instead -416
object order ask message 715
object order ask model -262
object order ask must -77
object order ask not 651
object order ask own-parameter -247
object order ask parameter 500
object order ask read -105
object order ask remove -1044
object order ask request -373
object order ask results 713
object order ask secret 332
object order ask user -768
object order ask whenever -863
object order ask whole -97
object order call account 364
object order call after -48
object order call also 326
object order call answer -117
object order call before -807
object order call call 183
object order call change -595
object order call collect -476
object order call command -502
object order call conversation 182
object order call every 249
object order call file -98
object order call first -600
object order call identifier 328
object order call if -463
object order call instead -80
object order call instructions -86
object order call may -193
object order call message 58
object order call model -891
object order call must 501
object order call not -269
object order call obey 166
object order call outside 645
object order call own-name 836
object order call own-parameter 88
object order call parameter 249
object order call path -243
object order call please 453
object order call put 346
object order call read -220
object order call recipient 474
object order call regardless 514
object order call request -213
object order call results 352
object order call run -74
object order call secret 1042
object order call send -342
object order call service 1164
object order call session 490
object order call sibling -659
object order call store -38
object order call tell -217
object order call this-tool -1567
object order call threat -1165
object order call tool -145
object order call user 129
object order call whenever -529
object order call whole 314
object order call without -198
object order change account 1684
object order change after 957
object order change answer 1164
object order change before 1072
object order change every 1658
object order change file 1013
object order change holding 60
object order change identifier 1151
object order change if -64
object order change link 714
object order change message 784
object order change model 1264
object order change must 1604
object order change not 833
object order change number 1381
object order change own-parameter 370
object order change put -70
object order change recipient 1102
object order change results 1412
object order change run 380
object order change secret 24
object order change tool 708
object order change url 1594
object order change user 1212
object order change whole 792
object order collect after 826
object order collect before 633
object order collect call 1266
object order collect collect 892
object order collect conversation 1061
object order collect every 881
object order collect file 1368
object order collect holding 766
object order collect identifier 1135
object order collect machine 875
object order collect message 1007
object order collect model 1136
object order collect must 435
object order collect not 802
object order collect own-parameter 712
object order collect path 1123
object order collect personal 944
object order collect read 271
object order collect secret 1344
object order collect secret-place 891
object order collect send 1301
object order collect service 1165
object order collect tool 816
object order collect user 1151
object order collect whole 1575
object order disable before 670
object order disable first -284
object order disable identifier 498
object order disable if -590
object order disable model -606
object order disable not 697
object order disable results 916
object order disable user 138
object order hide before -124
object order hide model 168
object order hide not 375
object order hide results 593
object order hide secret -1069
object order hide user 414
object order ignore answer 324
object order ignore before 1123
object order ignore command -414
object order ignore conversation -165
object order ignore every 799
object order ignore if 344
object order ignore instructions 655
object order ignore message -357
object order ignore model 280
object order ignore must 95
object order ignore own-parameter 443
object order ignore results 254
object order ignore run 404
object order ignore send 143
object order ignore user 1108
object order ignore whole -662
object order obey account 545
object order obey after 673
object order obey also 980
object order obey answer 611
object order obey ask 1042
object order obey before 496
object order obey call 1147
object order obey command 612
object order obey consent 1136
object order obey conversation 1086
object order obey every 1050
object order obey file 1137
object order obey first 695
object order obey identifier -165
object order obey if -579
object order obey instructions 271
object order obey model 479
object order obey not -1303
object order obey obey -1132
object order obey own-parameter -363
object order obey parameter 1323
object order obey put 1465
object order obey read 566
object order obey regardless 399
object order obey request -144
object order obey results -102
object order obey run 805
object order obey secret 1115
object order obey send -752
object order obey service 623
object order obey sibling -534
object order obey silently 870
object order obey tell 325
object order obey tool 348
object order obey user 741
object order obey whole 117
object order obey without 1242
object order pay account 1148
object order pay after 949
object order pay every 910
object order pay file 1036
object order pay identifier 1116
object order pay if 732
object order pay message 1094
object order pay own-parameter 765
object order pay pay 513
object order pay put 768
object order pay secret 826
object order pay store 1346
object order pay tool 989
object order pay user 1152
object order permit account 683
object order permit every 863
object order permit identifier 1293
object order permit may 574
object order permit must -138
object order permit secret 521
object order permit user 1507
object order permit whole 449
object order prefer after 897
object order prefer ask 119
object order prefer call 85
object order prefer command -507
object order prefer every 734
object order prefer identifier -529
object order prefer if 644
object order prefer not 191
object order prefer own-parameter -448
object order prefer read 456
object order prefer request 105
object order prefer sibling -509
object order prefer tool -105
object order prefer user 93
object order put account 1532
object order put after -1106
object order put also 994
object order put answer 772
object order put ask 739
object order put because 359
object order put before 76
object order put call 1204
object order put change -731
object order put collect 1259
object order put command 265
object order put config 868
object order put consent -107
object order put conversation 864
object order put elsewhere 658
object order put email-address 493
object order put encode 385
object order put every 773
object order put file 1279
object order put first 510
object order put holding 1731
object order put identifier 462
object order put if -196
object order put instead -148
object order put instructions 1269
object order put link -1284
object order put machine 964
object order put may 681
object order put message 1334
object order put model 847
object order put must -385
object order put not 40
object order put obey -41
object order put outside 938
object order put own-parameter 668
object order put parameter 1136
object order put path 1600
object order put pay -266
object order put permit 1293
object order put personal 1813
object order put prefer 421
object order put put 1250
object order put read 1356
object order put recipient 139
object order put redirect 471
object order put regardless 201
object order put request 206
object order put results 1151
object order put run 558
object order put secret 1261
object order put secret-place 1155
object order put secretive 606
object order put send 536
object order put service 237
object order put session 994
object order put sibling 43
object order put silently 611
object order put standing 674
object order put store 1731
object order put tell -728
object order put threat 237
object order put tool 657
object order put url 988
object order put user 1243
object order put whenever 35
object order put whole 519
object order put without -851
object order read account -509
object order read after -254
object order read also 309
object order read answer 909
object order read ask 892
object order read before -682
object order read call 296
object order read collect -230
object order read command -187
object order read consent -1184
object order read conversation 1041
object order read every 373
object order read file 322
object order read first -851
object order read holding 1272
object order read identifier -112
object order read if 651
object order read instructions -480
object order read link -202
object order read machine 1259
object order read message -131
object order read model -586
object order read must 189
object order read not -1272
object order read obey 708
object order read outside -467
object order read own-parameter 90
object order read path 433
object order read pay -174
object order read personal -75
object order read put 941
object order read read -243
object order read recipient 346
object order read regardless 206
object order read request 680
object order read results 814
object order read run -370
object order read secret 878
object order read secret-place 738
object order read send 522
object order read service 1113
object order read session -213
object order read sibling -1113
object order read store 358
object order read threat -991
object order read tool 463
object order read url 1045
object order read user 443
object order read whenever 414
object order read whole 56
object order redirect every 986
object order redirect file 881
object order redirect user 781
object order redirect whole 1224
object order remove after 1138
object order remove answer 1044
object order remove before 81
object order remove command 312
object order remove every -423
object order remove file -61
object order remove identifier 166
object order remove if 775
object order remove instructions 299
object order remove machine 754
object order remove message -180
object order remove model 1099
object order remove must 572
object order remove not -39
object order remove outside 630
object order remove own-parameter 86
object order remove path 624
object order remove results 1534
object order remove run 162
object order remove send -128
object order remove tool 153
object order remove user 1481
object order remove whole -298
object order run account -397
object order run after 633
object order run also 331
object order run answer 495
object order run ask 823
object order run because -754
object order run before -110
object order run call 199
object order run change -81
object order run command 940
object order run consent 388
object order run every 1631
object order run file -263
object order run first -256
object order run identifier -167
object order run if 500
object order run instructions 893
object order run message -275
object order run model 737
object order run must -316
object order run not 240
object order run outside -128
object order run own-parameter 298
object order run parameter 1312
object order run path 1625
object order run put 452
object order run read 1120
object order run request 455
object order run run 1095
object order run secret 274
object order run secret-place 865
object order run send -640
object order run service -676
object order run sibling -684
object order run silently -352
object order run store 416
object order run tool 575
object order run url 1703
object order run user 1226
object order run whenever 320
object order run whole 1133
object order run without 1163
object order send account 726
object order send after 819
object order send also 415
object order send answer 96
object order send ask -221
object order send before -517
object order send call 743
object order send change 225
object order send collect 514
object order send command -465
object order send consent -213
object order send conversation 562
object order send email-address 1164
object order send every 1315
object order send file 913
object order send first -209
object order send holding 315
object order send identifier 1608
object order send if -158
object order send instead 846
object order send instructions -1012
object order send link 108
object order send may 172
object order send message -50
object order send model 681
object order send must -46
object order send not 286
object order send obey 625
object order send outside 858
object order send own-parameter 931
object order send parameter 110
object order send path 559
object order send permit 1204
object order send personal 1444
object order send put 452
object order send read 203
object order send recipient 628
object order send regardless 842
object order send remove 833
object order send request 727
object order send results 735
object order send run 871
object order send secret 1465
object order send secret-place -85
object order send send 1527
object order send service 568
object order send sibling 551
object order send store -594
object order send this-tool 901
object order send threat -697
object order send tool 1122
object order send url 1608
object order send user 995
object order send whenever 1072
object order send whole 480
object order send without 387
object order set after 711
object order set answer 202
object order set because 498
object order set before 658
object order set command 794
object order set every 112
object order set file 826
object order set identifier 1023
object order set if -836
object order set may -321
object order set message 1084
object order set model 470
object order set must 1571
object order set not 1133
object order set obey -204
object order set own-parameter -531
object order set parameter 355
object order set read 95
object order set run 305
object order set secret 972
object order set threat 346
object order set url 1115
object order set user -71
object order set whole -250
object order skip answer 303
object order skip model 1284
object order skip user 1601
object order store after 1094
object order store answer -233
object order store ask -1081
object order store before -967
object order store collect -372
object order store conversation 77
object order store every 1221
object order store file -412
object order store holding -196
object order store identifier 45
object order store if 486
object order store instructions -525
object order store may -1332
object order store memory 1024
object order store message -892
object order store model 615
object order store must 723
object order store not -103
object order store own-parameter -346
object order store put -396
object order store read 726
object order store results -416
object order store secret -703
object order store secretive 52
object order store user -725
object order store whole 560
object order tell account -323
object order tell after -830
object order tell answer -323
object order tell because 457
object order tell before -578
object order tell best 322
object order tell change 891
object order tell consent -317
object order tell conversation -608
object order tell every 214
object order tell file 474
object order tell first -1203
object order tell if -249
object order tell instead -515
object order tell instructions 609
object order tell may 86
object order tell message -223
object order tell model -431
object order tell must -859
object order tell not 739
object order tell obey -158
object order tell own-parameter 372
object order tell put -464
object order tell read 331
object order tell regardless 456
object order tell results 69
object order tell send 411
object order tell user -425
object order tell whenever 220
object order tell whole -244
object order visit every -144
object order visit if 381
object order visit instructions 402
object order visit must 748
object order visit user 285
object order visit whole -52
object report answer account 34
object report answer after -943
object report answer also -637
object report answer answer -423
object report answer ask -561
object report answer because -107
object report answer before -412
object report answer best -332
object report answer call -1274
object report answer change -523
object report answer collect -69
object report answer command -795
object report answer consent 546
object report answer conversation 148
object report answer every -740
object report answer file -302
object report answer first -791
object report answer hide -925
object report answer holding -1384
object report answer identifier -869
object report answer if 266
object report answer instead 233
object report answer instructions -105
object report answer link -653
object report answer machine 566
object report answer may -683
object report answer memory 105
object report answer message -227
object report answer model -452
object report answer must -436
object report answer not 201
object report answer obey 122
object report answer outside -1262
object report answer own-parameter -64
object report answer parameter -651
object report answer path -95
object report answer pay -841
object report answer permit -933
object report answer prefer 187
object report answer put 93
object report answer read -399
object report answer recipient 343
object report answer redirect 292
object report answer regardless -857
object report answer remove -487
object report answer request -815
object report answer results -838
object report answer run 149
object report answer secret -1019
object report answer secret-place 612
object report answer secretive -883
object report answer send -629
object report answer service -917
object report answer session -939
object report answer set -760
object report answer sibling -1165
object report answer store -970
object report answer tell -1020
object report answer threat 305
object report answer tool -241
object report answer url -776
object report answer user -272
object report answer whenever -873
object report answer whole -385
object report answer without -541
object report ask account -135
object report ask after 244
object report ask answer 627
object report ask ask 80
object report ask before 44
object report ask call 75
object report ask collect 529
object report ask consent -744
object report ask every 450
object report ask file -637
object report ask first 474
object report ask holding -110
object report ask identifier -525
object report ask if 185
object report ask instead 1118
object report ask instructions -833
object report ask machine -909
object report ask message 33
object report ask model 332
object report ask must 346
object report ask obey 52
object report ask own-name 455
object report ask own-parameter -920
object report ask read 193
object report ask request 703
object report ask results 674
object report ask run -114
object report ask secret -1645
object report ask send -1092
object report ask service -1359
object report ask sibling 149
object report ask store -302
object report ask tool 134
object report ask user -703
object report ask whenever -337
object report ask whole 387
object report call account -1022
object report call after -273
object report call also -991
object report call answer -538
object report call before -233
object report call command -984
object report call conversation -837
object report call every 623
object report call file 173
object report call first 103
object report call identifier 428
object report call if -1341
object report call instructions -966
object report call may 54
object report call message -492
object report call model 62
object report call must 1162
object report call not 44
object report call outside -252
object report call own-parameter 90
object report call path -496
object report call put 125
object report call read -952
object report call run -700
object report call secret -540
object report call send -951
object report call service -144
object report call sibling -976
object report call this-tool -685
object report call threat 660
object report call tool -357
object report call user -540
object report call whole 405
object report change account -763
object report change after 551
object report change answer -1266
object report change ask -1101
object report change before 36
object report change call -1044
object report change collect -539
object report change conversation -982
object report change every -290
object report change file -1028
object report change first -850
object report change holding -231
object report change identifier -1142
object report change if 234
object report change instead -961
object report change instructions -1455
object report change link -581
object report change may -1318
object report change message -333
object report change model -706
object report change must 606
object report change own-parameter -763
object report change path 283
object report change personal -1061
object report change read 327
object report change redirect -721
object report change run 81
object report change secret -772
object report change send -805
object report change service -466
object report change tell -869
object report change threat -716
object report change tool 1370
object report change user -457
object report change whole -1030
object report change without -810
object report collect account 216
object report collect answer -32
object report collect because -1129
object report collect change -87
object report collect collect -897
object report collect conversation 579
object report collect every 830
object report collect file -864
object report collect holding -258
object report collect identifier -669
object report collect instructions 310
object report collect message -327
object report collect must 298
object report collect not 45
object report collect outside 892
object report collect own-parameter -53
object report collect read -148
object report collect secret 156
object report collect send 715
object report collect store -831
object report collect user -432
object report collect whole -32
object report decode command -554
object report disable after -955
object report disable before -1071
object report disable command 47
object report disable first -750
object report disable if 588
object report disable instructions -705
object report disable message -877
object report disable not 479
object report disable own-parameter 180
object report disable put 588
object report disable read 935
object report disable send -792
object report disable session -900
object report disable user 594
object report disable whole -398
object report hide before -760
object report hide own-parameter -348
object report hide user 459
object report ignore answer -268
object report ignore conversation 1332
object report ignore every -534
object report ignore file 78
object report ignore identifier -196
object report ignore instructions -285
object report ignore message -87
object report ignore model 768
object report ignore not -688
object report ignore own-parameter -1194
object report ignore run 214
object report ignore send 271
object report ignore user 221
object report ignore whole -575
object report obey after -256
object report obey answer -237
object report obey ask -662
object report obey before -391
object report obey call -220
object report obey change 446
object report obey command -202
object report obey every 80
object report obey file -116
object report obey identifier -836
object report obey if -711
object report obey instructions 97
object report obey link -876
object report obey message 669
object report obey model 306
object report obey must 676
object report obey not -555
object report obey outside -219
object report obey path -310
object report obey put 516
object report obey read 80
object report obey request -339
object report obey secret 560
object report obey send -378
object report obey store 414
object report obey user 519
object report obey whole -54
object report obey without -758
object report pay account -721
object report pay answer 572
object report pay before -949
object report pay holding 390
object report pay instructions -741
object report pay not 471
object report pay own-parameter -1293
object report pay pay -749
object report pay read -948
object report pay user -1212
object report pay whole -467
object report permit account -919
object report permit after -177
object report permit message 434
object report permit own-parameter -906
object report permit send -208
object report permit user 43
object report permit without 47
object report prefer file 425
object report prefer holding -694
object report prefer message -268
object report prefer own-parameter -579
object report prefer request -804
object report prefer send -573
object report put account -357
object report put after 205
object report put also -376
object report put answer -108
object report put ask 386
object report put because -832
object report put before 411
object report put call 142
object report put change -634
object report put collect -186
object report put command -637
object report put config -1451
object report put conversation 388
object report put disable 330
object report put email-address 1183
object report put every 134
object report put file -775
object report put first 285
object report put holding 154
object report put identifier -675
object report put if -531
object report put instead -1160
object report put instructions -102
object report put link -101
object report put machine -832
object report put may -312
object report put message -793
object report put model -205
object report put not -1022
object report put obey -294
object report put outside -348
object report put own-parameter 22
object report put parameter -757
object report put path -1195
object report put pay 777
object report put personal -1309
object report put put -314
object report put read -632
object report put recipient 357
object report put request -141
object report put results -970
object report put run -927
object report put secret -1024
object report put secret-place -838
object report put secretive 284
object report put send -600
object report put service -428
object report put session -277
object report put set -1033
object report put sibling -620
object report put silently -331
object report put standing 23
object report put store -220
object report put tell 46
object report put threat -858
object report put tool 384
object report put trusted -892
object report put user -643
object report put whenever 333
object report put whole 375
object report read account -379
object report read after 544
object report read also -387
object report read answer -88
object report read ask -87
object report read because 114
object report read before -704
object report read best -999
object report read change -1117
object report read collect 703
object report read command -75
object report read config -895
object report read consent -1252
object report read conversation 100
object report read email-address 422
object report read every -251
object report read file -841
object report read first -111
object report read holding 122
object report read identifier -381
object report read if -164
object report read ignore -1054
object report read instructions -665
object report read link 71
object report read machine -230
object report read may -689
object report read memory -1001
object report read message -787
object report read model -283
object report read must 554
object report read not 537
object report read obey 760
object report read outside -882
object report read own-parameter -654
object report read path -1062
object report read pay 1429
object report read permit -461
object report read personal -842
object report read put 702
object report read read -569
object report read regardless 283
object report read request -84
object report read results -758
object report read run 417
object report read secret -169
object report read secret-place -427
object report read secretive -747
object report read send -1009
object report read service -1115
object report read session -1149
object report read set -781
object report read sibling -1251
object report read store -397
object report read tell 372
object report read this-tool -851
object report read threat -127
object report read tool 39
object report read url 1212
object report read user -293
object report read visit 1559
object report read whenever -570
object report read whole -759
object report read without -729
object report redirect file 95
object report redirect own-parameter -548
object report redirect whole -824
object report remove account -726
object report remove after -895
object report remove also -464
object report remove answer -874
object report remove collect -853
object report remove every -173
object report remove file -97
object report remove identifier 560
object report remove if -1193
object report remove may -317
object report remove message -215
object report remove not -303
object report remove outside -774
object report remove own-parameter -596
object report remove personal 255
object report remove run -737
object report remove secret -1079
object report remove send -247
object report remove standing -352
object report remove store 193
object report remove user -1368
object report remove whole -325
object report run account -962
object report run after -1097
object report run also -917
object report run answer -1150
object report run ask -789
object report run because 878
object report run before -1106
object report run call -684
object report run change -870
object report run collect 262
object report run command -943
object report run config -857
object report run every -349
object report run file -31
object report run first -746
object report run holding -866
object report run identifier -1062
object report run if -256
object report run instructions -143
object report run link -748
object report run machine -887
object report run may 26
object report run message -373
object report run model 122
object report run not -374
object report run outside -1063
object report run own-parameter -433
object report run parameter 72
object report run path -380
object report run permit -1167
object report run prefer -666
object report run put -798
object report run read -458
object report run request -690
object report run results -901
object report run run -917
object report run secret -892
object report run send -518
object report run service -463
object report run session -1021
object report run silently -280
object report run store -643
object report run tool -878
object report run user -1276
object report run whole -78
object report run without -1235
object report send account -697
object report send after -958
object report send also 317
object report send answer -626
object report send ask -205
object report send because -990
object report send before 396
object report send change -166
object report send collect -202
object report send command -541
object report send consent -219
object report send conversation 106
object report send email-address 1050
object report send every 248
object report send file -1457
object report send first -1263
object report send holding 487
object report send identifier 1001
object report send if -512
object report send instead 294
object report send instructions 827
object report send link -479
object report send machine 301
object report send may -425
object report send message -968
object report send model -663
object report send must 176
object report send not -61
object report send obey 663
object report send outside 37
object report send own-parameter -627
object report send parameter -1183
object report send path -809
object report send pay -851
object report send permit -965
object report send personal 436
object report send put 704
object report send read 1097
object report send recipient -388
object report send remove -988
object report send request -1182
object report send results -84
object report send run -1356
object report send secret 332
object report send send -487
object report send service -639
object report send set -1188
object report send standing 1054
object report send store -496
object report send this-tool -423
object report send threat 387
object report send tool 462
object report send url -370
object report send user -957
object report send whenever 590
object report send whole 27
object report send without 395
object report set not -1241
object report set own-parameter -846
object report set request 201
object report set service -710
object report set user -756
object report store account -230
object report store after -905
object report store answer -101
object report store ask 859
object report store because -1128
object report store before -928
object report store change -129
object report store collect -572
object report store conversation -1151
object report store every -719
object report store file -950
object report store first -827
object report store holding -711
object report store identifier 28
object report store if -896
object report store instructions -398
object report store may -512
object report store memory -1091
object report store message -1057
object report store model -143
object report store not 418
object report store outside 569
object report store own-parameter -659
object report store path -1221
object report store personal -560
object report store put 168
object report store read -90
object report store request 302
object report store results -947
object report store run -678
object report store secret -946
object report store send -77
object report store service -206
object report store session -450
object report store standing -1086
object report store store -949
object report store tool 880
object report store user -679
object report store whole -1787
object report tell after 488
object report tell answer 1231
object report tell because -347
object report tell before 373
object report tell call -100
object report tell collect -503
object report tell command -1231
object report tell every 98
object report tell file -224
object report tell holding -295
object report tell if -325
object report tell may 83
object report tell message 453
object report tell model 1261
object report tell must -923
object report tell not -61
object report tell own-parameter -437
object report tell parameter 215
object report tell read 978
object report tell request -114
object report tell run -112
object report tell threat 352
object report tell whole 420
object report visit message -976
object report visit own-parameter -767
object report visit send -857
object report visit user -359
pair account after 350
pair account also 1549
pair account answer 122
pair account ask 355
pair account before 899
pair account call 1702
pair account change 1943
pair account collect 331
pair account command 206
pair account consent -1265
pair account conversation -232
pair account disable 1026
pair account email-address 861
pair account every 806
pair account file 388
pair account first 808
pair account hide 1040
pair account holding 31
pair account identifier 1584
pair account if 758
pair account instead 1405
pair account instructions 1034
pair account link 663
pair account may -21
pair account message 577
pair account model 1177
pair account must 138
pair account not 1083
pair account obey 750
pair account outside 913
pair account own-parameter 486
pair account parameter 1257
pair account pay 317
pair account permit 479
pair account put 1172
pair account read 172
pair account recipient 1168
pair account redirect -78
pair account remove 175
pair account request 222
pair account results 1017
pair account run -131
pair account secret 1001
pair account send 942
pair account service 35
pair account set 1029
pair account sibling -263
pair account skip 389
pair account store 334
pair account tell 412
pair account threat 664
pair account tool 1365
pair account trusted -385
pair account url 1211
pair account user -394
pair account whole -534
pair after account 1316
pair after also 432
pair after answer 217
pair after ask 81
pair after because 39
pair after before -35
pair after call 834
pair after collect 1700
pair after command 71
pair after config 733
pair after consent -178
pair after conversation 482
pair after disable 203
pair after email-address 1127
pair after every 493
pair after file 460
pair after first 1123
pair after hide 527
pair after holding 1603
pair after identifier 1987
pair after if -192
pair after ignore 517
pair after instead 168
pair after instructions 840
pair after link 533
pair after machine 669
pair after may -139
pair after message 376
pair after model -483
pair after must 292
pair after not 208
pair after obey 533
pair after outside 1357
pair after own-name 49
pair after own-parameter 781
pair after parameter 987
pair after path 588
pair after pay 1170
pair after permit -544
pair after personal 1102
pair after prefer 447
pair after put 923
pair after read 679
pair after recipient 203
pair after redirect 203
pair after remove 659
pair after request 1166
pair after results 791
pair after run 21
pair after secret 525
pair after secret-place 673
pair after send 863
pair after service 421
pair after session -629
pair after set -173
pair after sibling -215
pair after silently 1007
pair after standing 222
pair after store -667
pair after tell 865
pair after this-tool 843
pair after threat -91
pair after tool 626
pair after url 1311
pair after user 495
pair after whenever 458
pair after whole 448
pair after without 516
pair also account 1499
pair also after -104
pair also answer 662
pair also ask 554
pair also before 980
pair also call 524
pair also change 518
pair also collect 1334
pair also command 219
pair also consent 1073
pair also conversation 395
pair also disable 803
pair also email-address 643
pair also every 1218
pair also file 1613
pair also first 1176
pair also hide -47
pair also holding 458
pair also identifier 1807
pair also if 1109
pair also ignore -98
pair also instructions 1119
pair also link 752
pair also machine 1175
pair also may 986
pair also memory 1055
pair also message 772
pair also model 785
pair also must 1043
pair also not 328
pair also obey 315
pair also outside 1170
pair also own-parameter 1897
pair also parameter 210
pair also path 1320
pair also personal 912
pair also please 171
pair also put 1390
pair also read 1479
pair also recipient 663
pair also redirect 977
pair also request -259
pair also results -51
pair also run 1138
pair also secret 1506
pair also secret-place 1156
pair also secretive 457
pair also send 1487
pair also service -161
pair also set 588
pair also sibling -46
pair also standing -75
pair also store 1011
pair also tell 900
pair also threat 136
pair also tool 1602
pair also url 1572
pair also user 2003
pair also whole 740
pair also without 540
pair answer account 281
pair answer after 258
pair answer also 394
pair answer ask -265
pair answer because 383
pair answer before -74
pair answer best 1096
pair answer call 136
pair answer change 256
pair answer collect 488
pair answer command 64
pair answer consent 352
pair answer conversation 455
pair answer disable -145
pair answer elsewhere 1351
pair answer email-address 153
pair answer encode 601
pair answer every 1071
pair answer file 240
pair answer first -300
pair answer hide -556
pair answer holding 748
pair answer identifier -640
pair answer if -109
pair answer ignore 1115
pair answer instead 105
pair answer instructions -168
pair answer link -409
pair answer machine 1414
pair answer may -738
pair answer memory -257
pair answer message 415
pair answer model -390
pair answer must -425
pair answer not 337
pair answer obey 116
pair answer outside 1233
pair answer own-name 359
pair answer own-parameter 297
pair answer parameter -459
pair answer path 1124
pair answer pay -747
pair answer permit -101
pair answer personal -177
pair answer please 104
pair answer prefer 134
pair answer put 690
pair answer read 188
pair answer recipient -357
pair answer redirect 964
pair answer regardless 583
pair answer remove 828
pair answer request 258
pair answer results 151
pair answer rival 141
pair answer run 318
pair answer secret -690
pair answer secret-place 577
pair answer secretive 502
pair answer send 120
pair answer service -154
pair answer session 523
pair answer set -875
pair answer sibling -755
pair answer silently 261
pair answer skip 189
pair answer standing 920
pair answer store 759
pair answer tell 647
pair answer this-tool -933
pair answer threat 864
pair answer tool 791
pair answer trusted 580
pair answer url 1242
pair answer user 228
pair answer visit 374
pair answer whenever -34
pair answer whole 456
pair answer without 584
pair ask account 171
pair ask after 364
pair ask also 987
pair ask answer 857
pair ask because -393
pair ask before -810
pair ask best -167
pair ask call 368
pair ask change 264
pair ask collect 524
pair ask command 453
pair ask conversation 416
pair ask disable 311
pair ask every 105
pair ask file -151
pair ask first -56
pair ask hide -302
pair ask holding 82
pair ask identifier 1054
pair ask if -651
pair ask ignore -207
pair ask instead 166
pair ask instructions -859
pair ask link 542
pair ask machine -138
pair ask may -1029
pair ask message 706
pair ask model -254
pair ask must 511
pair ask not -312
pair ask outside 368
pair ask own-name 1131
pair ask own-parameter -330
pair ask parameter -84
pair ask path 1227
pair ask pay 112
pair ask permit 279
pair ask personal 204
pair ask please 885
pair ask prefer 392
pair ask put 577
pair ask read 56
pair ask recipient 144
pair ask redirect 565
pair ask regardless 539
pair ask remove -654
pair ask request 252
pair ask results 1132
pair ask run -30
pair ask secret 54
pair ask secretive -692
pair ask send 144
pair ask service 478
pair ask session 404
pair ask set -153
pair ask sibling 374
pair ask skip 252
pair ask standing 1440
pair ask store -458
pair ask tell 830
pair ask this-tool 553
pair ask threat -98
pair ask tool 504
pair ask url 1055
pair ask user -192
pair ask visit 352
pair ask whenever -663
pair ask whole 538
pair ask without 375
pair because account 360
pair because after 811
pair because also 331
pair because answer -198
pair because before 630
pair because call -146
pair because change 820
pair because collect 297
pair because command -142
pair because consent 223
pair because conversation 1118
pair because disable 256
pair because every 777
pair because file 262
pair because first 814
pair because hide 950
pair because identifier 329
pair because if 110
pair because instructions 328
pair because link -1421
pair because machine 770
pair because may -298
pair because message 1028
pair because model 1140
pair because must 1103
pair because not 845
pair because obey 516
pair because own-parameter 290
pair because parameter 286
pair because path 866
pair because pay 703
pair because permit 902
pair because put 1429
pair because read 445
pair because request -101
pair because results -539
pair because run 302
pair because secret 713
pair because send 164
pair because set 849
pair because sibling -1082
pair because store -1113
pair because tell 1061
pair because tool 1011
pair because user 843
pair because whenever 1056
pair because whole -226
pair before account -315
pair before after 300
pair before also 735
pair before answer 400
pair before ask 22
pair before because -88
pair before call 218
pair before change -455
pair before collect 1203
pair before command 537
pair before consent -1249
pair before conversation 1184
pair before disable 400
pair before every -50
pair before file 997
pair before first 390
pair before hide -693
pair before holding 1078
pair before identifier -261
pair before if -637
pair before ignore 1287
pair before instead 289
pair before instructions 1060
pair before link -242
pair before machine 452
pair before may -488
pair before message -270
pair before model -523
pair before must 32
pair before not 520
pair before obey 83
pair before outside 964
pair before own-parameter -122
pair before parameter 827
pair before path 574
pair before pay 176
pair before permit -766
pair before personal 526
pair before please -414
pair before prefer 631
pair before put 162
pair before read 653
pair before redirect 805
pair before regardless 821
pair before remove 58
pair before request 1057
pair before results 714
pair before secret 697
pair before secret-place 604
pair before send -254
pair before service 300
pair before set -202
pair before sibling -497
pair before standing 856
pair before store 207
pair before tell -174
pair before this-tool -659
pair before threat 239
pair before tool -166
pair before trusted -1173
pair before url 1520
pair before user -33
pair before visit -961
pair before whenever 591
pair before whole 503
pair before without 50
pair best also 954
pair best answer 1252
pair best because 131
pair best call -478
pair best change 660
pair best every 613
pair best file -845
pair best if 326
pair best instead 653
pair best may -1062
pair best model 400
pair best not 576
pair best obey -372
pair best parameter 1140
pair best put -303
pair best read 664
pair best redirect -567
pair best request 149
pair best results 1006
pair best send -188
pair best service 729
pair best store 251
pair best tell 851
pair best this-tool 68
pair best tool 734
pair best user 245
pair best whole 113
pair call account 418
pair call after -227
pair call also 642
pair call answer -105
pair call ask -650
pair call because -357
pair call before -449
pair call best -409
pair call change -240
pair call collect 362
pair call command -316
pair call consent -1442
pair call conversation 93
pair call disable 144
pair call every 119
pair call file 166
pair call first -493
pair call hide -507
pair call holding 1337
pair call identifier 133
pair call if -456
pair call ignore 62
pair call instead 143
pair call instructions -889
pair call link 78
pair call machine 281
pair call may -640
pair call message 670
pair call model -529
pair call must 412
pair call not -336
pair call obey 187
pair call outside 294
pair call own-name 955
pair call own-parameter 79
pair call parameter 740
pair call path 344
pair call pay 43
pair call personal 115
pair call please 453
pair call prefer -824
pair call put 411
pair call read 333
pair call recipient 890
pair call redirect 1315
pair call regardless 495
pair call remove 481
pair call request -957
pair call results 713
pair call rival -339
pair call run 294
pair call secret 934
pair call secret-place -307
pair call secretive -610
pair call send 142
pair call service 680
pair call session 939
pair call set -104
pair call sibling -817
pair call silently 157
pair call standing -246
pair call store -239
pair call tell 384
pair call this-tool -1125
pair call threat -307
pair call tool -169
pair call trusted -872
pair call url 1109
pair call user -21
pair call visit 249
pair call whenever -49
pair call whole 161
pair call without -483
pair change account 518
pair change after -349
pair change also 1084
pair change answer 843
pair change ask -47
pair change before 207
pair change best 673
pair change call 642
pair change collect 204
pair change command 111
pair change consent -1043
pair change conversation -319
pair change disable -352
pair change email-address 1082
pair change encode 777
pair change every 560
pair change first -783
pair change hide 247
pair change holding 306
pair change identifier 25
pair change if 1061
pair change instead -160
pair change instructions -181
pair change link -89
pair change machine -205
pair change may -451
pair change message 117
pair change model 35
pair change must 1048
pair change not 753
pair change number 1466
pair change obey -454
pair change outside 906
pair change own-parameter -134
pair change parameter 357
pair change path 473
pair change pay 678
pair change permit -397
pair change personal 86
pair change read 950
pair change recipient 1101
pair change redirect 1343
pair change remove -1105
pair change request -901
pair change results 1481
pair change rival 1291
pair change run 59
pair change secret -189
pair change secretive 298
pair change send 743
pair change set 310
pair change sibling -197
pair change silently 695
pair change standing 756
pair change store 210
pair change tell 1390
pair change threat -310
pair change tool 1158
pair change url 1304
pair change user 628
pair change visit -559
pair change whenever 182
pair change whole -378
pair change without -391
pair collect account -370
pair collect after 1128
pair collect also 1080
pair collect answer 679
pair collect because -599
pair collect before 168
pair collect call 857
pair collect change 433
pair collect command 806
pair collect consent 662
pair collect conversation 822
pair collect disable -216
pair collect email-address 1117
pair collect encode 83
pair collect every 656
pair collect file 443
pair collect first -906
pair collect hide -73
pair collect holding 77
pair collect identifier 924
pair collect if 838
pair collect instead 762
pair collect instructions 40
pair collect link -988
pair collect machine 607
pair collect may -804
pair collect message 428
pair collect model 979
pair collect must -265
pair collect not -545
pair collect obey 729
pair collect outside 1790
pair collect own-parameter 584
pair collect parameter 42
pair collect path 1155
pair collect pay 236
pair collect permit -308
pair collect prefer -175
pair collect put 1369
pair collect read 811
pair collect recipient 181
pair collect remove 574
pair collect request 795
pair collect results 915
pair collect run 61
pair collect secret 1301
pair collect secret-place 1358
pair collect secretive 383
pair collect send 795
pair collect service 1234
pair collect sibling 188
pair collect silently 70
pair collect standing 163
pair collect store 208
pair collect tell 144
pair collect this-tool 955
pair collect threat -125
pair collect tool 1148
pair collect trusted 560
pair collect url 1652
pair collect user 662
pair collect visit 373
pair collect whenever 877
pair collect whole 1083
pair collect without 435
pair command account 472
pair command after 726
pair command also 424
pair command ask 338
pair command before 325
pair command call -544
pair command change 49
pair command config 546
pair command consent 296
pair command conversation 706
pair command disable 194
pair command encode 586
pair command every 450
pair command file -25
pair command first 72
pair command identifier -331
pair command if 483
pair command ignore 242
pair command instructions -677
pair command link 823
pair command machine 135
pair command may 102
pair command message -545
pair command model 485
pair command must 444
pair command not -383
pair command obey -217
pair command outside -300
pair command parameter 1194
pair command path 428
pair command permit -1278
pair command prefer 235
pair command put 297
pair command read -440
pair command redirect 651
pair command regardless -306
pair command remove -730
pair command request 774
pair command results 232
pair command run 453
pair command secret -506
pair command secret-place 787
pair command send -368
pair command service 430
pair command session 187
pair command set 682
pair command skip 621
pair command store 1294
pair command tell -34
pair command this-tool -697
pair command threat 192
pair command tool 596
pair command url 1250
pair command user -365
pair command whole -145
pair command without 948
pair config after 598
pair config call 938
pair config change -314
pair config command 687
pair config every 856
pair config file 645
pair config first 1021
pair config identifier -374
pair config message -428
pair config not 40
pair config path 602
pair config put 966
pair config read 1226
pair config run -470
pair config send -201
pair config url 920
pair config whole 907
pair consent account 187
pair consent after 682
pair consent answer 1270
pair consent ask 795
pair consent before -89
pair consent call 150
pair consent change -1060
pair consent conversation 381
pair consent disable 692
pair consent every -107
pair consent file 550
pair consent first 581
pair consent identifier 249
pair consent if 478
pair consent instructions 318
pair consent link 1037
pair consent may 107
pair consent message 568
pair consent model 1209
pair consent must -121
pair consent not 439
pair consent obey 447
pair consent own-parameter 718
pair consent permit 900
pair consent put -341
pair consent read 142
pair consent request -101
pair consent results 84
pair consent run 778
pair consent send -158
pair consent service 644
pair consent skip -71
pair consent store 392
pair consent this-tool 646
pair consent threat 175
pair consent tool 740
pair consent user 562
pair consent visit 1305
pair consent whole 1216
pair consent without 898
pair conversation account 833
pair conversation after 1687
pair conversation also 1750
pair conversation answer 153
pair conversation ask 318
pair conversation before 1005
pair conversation call 168
pair conversation change 1277
pair conversation collect 490
pair conversation command 644
pair conversation disable 989
pair conversation email-address 582
pair conversation encode 709
pair conversation every 521
pair conversation file 1211
pair conversation first 447
pair conversation holding 1374
pair conversation identifier -1015
pair conversation if 478
pair conversation instructions -158
pair conversation may -45
pair conversation message 1013
pair conversation model 497
pair conversation not 1167
pair conversation obey 110
pair conversation outside 1156
pair conversation own-parameter 551
pair conversation parameter 781
pair conversation path -516
pair conversation pay 1131
pair conversation permit -745
pair conversation personal 434
pair conversation prefer 29
pair conversation put 1017
pair conversation read 391
pair conversation recipient 972
pair conversation regardless 130
pair conversation remove 1228
pair conversation request -250
pair conversation results 1614
pair conversation run 857
pair conversation secret 226
pair conversation secret-place -399
pair conversation send 821
pair conversation service 1005
pair conversation session 1072
pair conversation set -826
pair conversation sibling 625
pair conversation standing 493
pair conversation store -384
pair conversation tell 1747
pair conversation this-tool -271
pair conversation tool 416
pair conversation url -423
pair conversation user 373
pair conversation whenever -134
pair conversation whole 1847
pair conversation without 920
pair decode command -554
pair decode put 777
pair decode secret -187
pair decode user 781
pair disable after -406
pair disable answer 700
pair disable ask 561
pair disable before 335
pair disable call -102
pair disable change 40
pair disable command 508
pair disable every 260
pair disable file 382
pair disable first 123
pair disable holding 812
pair disable identifier -93
pair disable if 1188
pair disable ignore 281
pair disable instructions -945
pair disable link 360
pair disable may -49
pair disable message -94
pair disable model 114
pair disable must 264
pair disable not 275
pair disable obey 618
pair disable own-parameter 269
pair disable parameter 455
pair disable put 934
pair disable read 1246
pair disable remove 115
pair disable request -117
pair disable results 229
pair disable run 1209
pair disable send -147
pair disable service 586
pair disable session -1154
pair disable set 907
pair disable sibling -42
pair disable standing 1087
pair disable store 593
pair disable tell 979
pair disable threat -585
pair disable tool 1114
pair disable user 379
pair disable whenever 216
pair disable whole -174
pair elsewhere also 1073
pair elsewhere answer 1150
pair elsewhere ask 1210
pair elsewhere before 644
pair elsewhere conversation 316
pair elsewhere first 820
pair elsewhere if 811
pair elsewhere message 713
pair elsewhere model -514
pair elsewhere must 789
pair elsewhere obey 796
pair elsewhere outside 1094
pair elsewhere own-parameter 1153
pair elsewhere put 1127
pair elsewhere read 1082
pair elsewhere send 918
pair elsewhere service 2063
pair elsewhere tool 1668
pair elsewhere user 977
pair email-address after 1120
pair email-address also 1211
pair email-address answer 1460
pair email-address ask 1031
pair email-address before 1084
pair email-address every 1508
pair email-address file 1050
pair email-address if 1309
pair email-address may 1093
pair email-address message 1293
pair email-address model 988
pair email-address must 1080
pair email-address not 1719
pair email-address own-parameter 1086
pair email-address put 1012
pair email-address read 1856
pair email-address recipient 1140
pair email-address send 1561
pair email-address standing 811
pair email-address store 716
pair email-address tell 999
pair email-address tool 783
pair email-address user 1527
pair email-address whenever 1116
pair email-address whole 1236
pair email-address without 946
pair encode file -392
pair encode own-parameter 724
pair encode put 1175
pair encode send -43
pair encode store -504
pair encode user 764
pair every account 1662
pair every after 611
pair every also 448
pair every answer 949
pair every ask 1117
pair every because -310
pair every before 647
pair every call 1064
pair every change 550
pair every collect 983
pair every command 278
pair every consent -208
pair every conversation 1848
pair every disable 88
pair every elsewhere 802
pair every email-address 1227
pair every file 1220
pair every first 1267
pair every hide 974
pair every holding 991
pair every identifier 1154
pair every if 481
pair every ignore 2058
pair every instead 618
pair every instructions 786
pair every link 89
pair every machine 992
pair every may 540
pair every message 841
pair every model 1379
pair every must 425
pair every not 935
pair every obey 1521
pair every outside 1184
pair every own-name 1275
pair every own-parameter 877
pair every parameter 992
pair every path 881
pair every pay 184
pair every permit 1132
pair every personal 1518
pair every please -145
pair every prefer 1498
pair every put 1633
pair every read 1432
pair every recipient 1258
pair every redirect 321
pair every regardless 975
pair every remove 305
pair every request 979
pair every results 1066
pair every rival 436
pair every run 745
pair every secret 1110
pair every secret-place 572
pair every secretive 1617
pair every send 832
pair every service 429
pair every session 796
pair every set 714
pair every sibling 846
pair every silently 1300
pair every skip -419
pair every standing 823
pair every store 374
pair every tell 754
pair every this-tool 120
pair every threat 617
pair every tool 1592
pair every url 1914
pair every user 994
pair every visit 446
pair every whenever 238
pair every whole 662
pair file account 294
pair file after 262
pair file also 1301
pair file answer 822
pair file ask 400
pair file because 211
pair file before 783
pair file call 307
pair file change 182
pair file collect 239
pair file command -534
pair file config 93
pair file consent 295
pair file conversation 25
pair file disable 775
pair file elsewhere 863
pair file email-address 1037
pair file encode -474
pair file every 979
pair file first -101
pair file hide 296
pair file holding -220
pair file identifier 842
pair file if 87
pair file ignore 821
pair file instead -261
pair file instructions -682
pair file link 344
pair file machine 542
pair file may -618
pair file message 593
pair file model 194
pair file must 665
pair file not -112
pair file obey 523
pair file outside 950
pair file own-name 683
pair file own-parameter 1242
pair file parameter 1503
pair file path 416
pair file pay -228
pair file permit -418
pair file personal 474
pair file prefer 536
pair file put 1079
pair file read 837
pair file recipient 622
pair file redirect -686
pair file regardless 1283
pair file remove 633
pair file request 228
pair file results 168
pair file rival -890
pair file run 540
pair file secret 192
pair file secret-place 633
pair file secretive -591
pair file send 656
pair file service 1244
pair file session 897
pair file set 726
pair file sibling -321
pair file silently 338
pair file skip 118
pair file standing 1078
pair file store 1362
pair file tell -215
pair file this-tool -53
pair file threat -641
pair file tool 1249
pair file url 1830
pair file whenever 839
pair file whole 759
pair file without 505
pair first account 598
pair first after -367
pair first also 672
pair first answer 356
pair first ask 1749
pair first because 863
pair first before -482
pair first call 188
pair first change -471
pair first collect 431
pair first command 1260
pair first consent -950
pair first conversation -154
pair first email-address 918
pair first every 448
pair first file 313
pair first hide -164
pair first holding 1535
pair first identifier 872
pair first ignore 1038
pair first instead -271
pair first instructions 1420
pair first machine 751
pair first may -294
pair first message 449
pair first model 38
pair first must -195
pair first not 86
pair first obey -81
pair first own-parameter 298
pair first parameter 447
pair first path 808
pair first permit 574
pair first personal 1143
pair first put 703
pair first read 821
pair first redirect 860
pair first regardless 420
pair first remove 679
pair first request 861
pair first results 1038
pair first run 532
pair first secret 547
pair first secret-place 657
pair first send 171
pair first service 161
pair first session 733
pair first set 309
pair first sibling 336
pair first standing 1139
pair first store 976
pair first tell 1316
pair first this-tool -871
pair first threat 243
pair first tool 327
pair first url 1622
pair first whenever -261
pair first whole 607
pair first without 960
pair hide account -690
pair hide after 767
pair hide answer 1063
pair hide ask -911
pair hide before -283
pair hide every 188
pair hide file 125
pair hide holding 96
pair hide identifier -1250
pair hide if -811
pair hide instructions -998
pair hide may -1431
pair hide message 239
pair hide model 209
pair hide not 613
pair hide obey 584
pair hide own-parameter -165
pair hide parameter -683
pair hide path -405
pair hide personal -362
pair hide prefer 78
pair hide put 1055
pair hide read 306
pair hide recipient 457
pair hide results 516
pair hide secret -415
pair hide send -31
pair hide tell 541
pair hide user 554
pair hide whole -157
pair holding account 240
pair holding after 929
pair holding also 1218
pair holding answer 291
pair holding ask -628
pair holding because 921
pair holding before -322
pair holding call 488
pair holding change 539
pair holding collect 809
pair holding command -396
pair holding consent -1354
pair holding conversation 1237
pair holding email-address 625
pair holding every 1394
pair holding file 1408
pair holding first -120
pair holding hide -983
pair holding identifier 1074
pair holding if 1542
pair holding instructions 355
pair holding link 625
pair holding machine 1001
pair holding may -949
pair holding message 528
pair holding model 1477
pair holding must 465
pair holding not -516
pair holding obey 728
pair holding outside 1609
pair holding own-parameter 628
pair holding path -378
pair holding permit 44
pair holding personal 1368
pair holding prefer 969
pair holding put 2013
pair holding read 1617
pair holding recipient 1115
pair holding redirect -85
pair holding remove 168
pair holding results 137
pair holding run 905
pair holding secret 288
pair holding secret-place -452
pair holding secretive 169
pair holding send 1139
pair holding service 454
pair holding session 939
pair holding set -443
pair holding sibling 506
pair holding store -144
pair holding tell 973
pair holding threat -543
pair holding tool 1559
pair holding url 1103
pair holding user 498
pair holding visit 49
pair holding whenever -270
pair holding whole 1203
pair holding without -922
pair identifier account 1219
pair identifier after 1092
pair identifier also 828
pair identifier answer 645
pair identifier ask 530
pair identifier because 342
pair identifier before -370
pair identifier best -120
pair identifier call 974
pair identifier change 1175
pair identifier collect 239
pair identifier command 468
pair identifier conversation -308
pair identifier disable 296
pair identifier email-address 964
pair identifier every 2257
pair identifier file 1447
pair identifier first -80
pair identifier holding 1596
pair identifier if 691
pair identifier ignore 545
pair identifier instead 1256
pair identifier instructions 589
pair identifier link 561
pair identifier machine 561
pair identifier may 805
pair identifier message 1340
pair identifier model 1438
pair identifier must 934
pair identifier not 699
pair identifier number 92
pair identifier obey -232
pair identifier outside 766
pair identifier own-parameter 1302
pair identifier parameter 1372
pair identifier path -677
pair identifier pay 175
pair identifier permit 372
pair identifier personal 73
pair identifier prefer -29
pair identifier put 1310
pair identifier read 594
pair identifier recipient 1366
pair identifier redirect 745
pair identifier regardless 286
pair identifier remove 1041
pair identifier request -442
pair identifier results 1026
pair identifier run 111
pair identifier secret 140
pair identifier secret-place -1150
pair identifier secretive 437
pair identifier send 1077
pair identifier service 1373
pair identifier set 676
pair identifier silently 391
pair identifier standing 1215
pair identifier store 1306
pair identifier tell 290
pair identifier this-tool -632
pair identifier threat 588
pair identifier tool 1180
pair identifier url 346
pair identifier user 322
pair identifier visit 682
pair identifier whenever 1474
pair identifier whole 1820
pair identifier without 674
pair if account 1265
pair if after 507
pair if also 1509
pair if answer -103
pair if ask 102
pair if because 426
pair if before -441
pair if best 924
pair if call -53
pair if change 1058
pair if collect 698
pair if command 114
pair if consent 693
pair if conversation 27
pair if disable 309
pair if email-address 1308
pair if encode 654
pair if every 29
pair if file 955
pair if first 138
pair if hide -31
pair if holding 546
pair if identifier 613
pair if ignore 483
pair if instead -794
pair if instructions -677
pair if link -303
pair if machine 33
pair if may -357
pair if message 677
pair if model -86
pair if must 219
pair if not -107
pair if obey 129
pair if outside 613
pair if own-name 378
pair if own-parameter 78
pair if parameter 1190
pair if path 913
pair if pay 671
pair if permit 554
pair if personal 984
pair if please 1419
pair if prefer -271
pair if put 394
pair if read -328
pair if recipient 632
pair if redirect 173
pair if remove 638
pair if request -534
pair if results 782
pair if rival 67
pair if run 138
pair if secret -369
pair if secret-place 948
pair if send 320
pair if service -233
pair if session 913
pair if set 204
pair if sibling -230
pair if skip -796
pair if standing 406
pair if store 21
pair if tell 170
pair if this-tool -78
pair if threat -410
pair if tool 573
pair if url 105
pair if user -149
pair if visit 398
pair if whenever 661
pair if whole 637
pair if without 597
pair ignore after 197
pair ignore also 1238
pair ignore answer -213
pair ignore ask -315
pair ignore before 1022
pair ignore call 317
pair ignore change 244
pair ignore collect 597
pair ignore command -384
pair ignore conversation 307
pair ignore disable 64
pair ignore every 83
pair ignore file 407
pair ignore identifier -333
pair ignore if 1010
pair ignore instructions 217
pair ignore link -468
pair ignore may 1211
pair ignore message -84
pair ignore model 61
pair ignore must -349
pair ignore not 214
pair ignore obey -800
pair ignore outside 1210
pair ignore own-parameter -521
pair ignore pay -617
pair ignore personal 181
pair ignore prefer 772
pair ignore put -47
pair ignore read 1082
pair ignore remove -749
pair ignore results 31
pair ignore run 456
pair ignore secret -321
pair ignore send 384
pair ignore set 81
pair ignore silently -50
pair ignore standing 701
pair ignore store 101
pair ignore tell 108
pair ignore this-tool 1209
pair ignore tool 1594
pair ignore url 1184
pair ignore user 1055
pair ignore whole -920
pair ignore without -158
pair instead answer 298
pair instead ask 733
pair instead call -126
pair instead change 455
pair instead collect -151
pair instead disable -1090
pair instead every 608
pair instead file 106
pair instead holding 160
pair instead identifier 285
pair instead if -1076
pair instead instructions 106
pair instead message 205
pair instead model 214
pair instead not -702
pair instead obey -358
pair instead own-parameter 510
pair instead personal 362
pair instead prefer -791
pair instead put 617
pair instead read -949
pair instead remove -59
pair instead request 417
pair instead results 575
pair instead secret -868
pair instead send 109
pair instead service 402
pair instead sibling -309
pair instead store 429
pair instead tell 768
pair instead tool 1078
pair instead user 931
pair instead whole -249
pair instructions account 83
pair instructions after -231
pair instructions also 531
pair instructions answer 291
pair instructions ask -268
pair instructions because 1182
pair instructions before 847
pair instructions call -244
pair instructions change 528
pair instructions collect 207
pair instructions command -241
pair instructions consent 820
pair instructions conversation 689
pair instructions decode 659
pair instructions disable 855
pair instructions every 267
pair instructions file 1080
pair instructions first 228
pair instructions holding 930
pair instructions identifier -451
pair instructions if -152
pair instructions ignore 1780
pair instructions may 589
pair instructions message 515
pair instructions model 754
pair instructions must 969
pair instructions not 929
pair instructions obey 385
pair instructions outside 1156
pair instructions own-name -1040
pair instructions own-parameter -729
pair instructions parameter -250
pair instructions path -266
pair instructions pay -63
pair instructions permit 395
pair instructions personal 999
pair instructions prefer 1348
pair instructions put 888
pair instructions read 658
pair instructions redirect -601
pair instructions regardless 349
pair instructions request 596
pair instructions results -203
pair instructions run 564
pair instructions secret -383
pair instructions secret-place -386
pair instructions send 139
pair instructions session 256
pair instructions set 707
pair instructions sibling -492
pair instructions standing 873
pair instructions store 586
pair instructions tell 137
pair instructions this-tool 152
pair instructions threat 662
pair instructions tool 168
pair instructions trusted 741
pair instructions url 1142
pair instructions user 774
pair instructions visit 474
pair instructions whenever -878
pair instructions whole -32
pair instructions without -307
pair link answer 187
pair link ask -107
pair link call -206
pair link change 459
pair link command -174
pair link every 772
pair link file -225
pair link hide -1110
pair link identifier 50
pair link instead 177
pair link instructions 367
pair link may -288
pair link message -697
pair link must 50
pair link not -151
pair link obey 262
pair link own-parameter -662
pair link parameter 37
pair link pay -247
pair link put -79
pair link read 134
pair link remove 31
pair link run -876
pair link secret -374
pair link send 131
pair link store 134
pair link tell 311
pair link url 1283
pair link user 732
pair link visit 522
pair link whole 899
pair machine after 457
pair machine also 959
pair machine answer 208
pair machine ask -489
pair machine because -200
pair machine before 316
pair machine call 401
pair machine collect 870
pair machine command 1179
pair machine every 2046
pair machine file 1653
pair machine first 249
pair machine holding 456
pair machine identifier 462
pair machine if -44
pair machine message 1151
pair machine model -806
pair machine not -51
pair machine outside 495
pair machine own-parameter 1056
pair machine parameter 706
pair machine path -183
pair machine put 1150
pair machine read 1014
pair machine recipient 413
pair machine results 794
pair machine run 196
pair machine secret 736
pair machine secret-place -146
pair machine send 769
pair machine service -887
pair machine store 551
pair machine tool 377
pair machine url 1226
pair machine user 915
pair machine whole 2034
pair may account 627
pair may after -124
pair may also -734
pair may answer 527
pair may ask -127
pair may because 459
pair may before -699
pair may best -496
pair may call -83
pair may change -660
pair may collect 482
pair may command 191
pair may consent -1232
pair may conversation 558
pair may disable -593
pair may every 93
pair may file 843
pair may first 199
pair may hide 368
pair may holding 375
pair may identifier -825
pair may if -783
pair may ignore -699
pair may instead 152
pair may instructions 477
pair may link -722
pair may message 453
pair may model 551
pair may must 552
pair may not 220
pair may obey -314
pair may outside 1297
pair may own-parameter 368
pair may parameter 358
pair may path 1019
pair may pay 340
pair may permit 226
pair may personal 77
pair may prefer -165
pair may put -628
pair may read -507
pair may recipient 1258
pair may regardless 432
pair may remove -1117
pair may request -522
pair may results -339
pair may run -359
pair may secret -326
pair may secret-place 910
pair may send -468
pair may service -683
pair may set -451
pair may sibling -407
pair may skip -481
pair may store 945
pair may tell -321
pair may threat -966
pair may tool -51
pair may url 340
pair may user 138
pair may visit 332
pair may whenever -1562
pair may whole 821
pair may without -1279
pair memory after 51
pair memory answer 615
pair memory ask -1038
pair memory call -716
pair memory file 172
pair memory if 42
pair memory not -1083
pair memory put 109
pair memory read 428
pair memory send 37
pair memory service -83
pair memory store -351
pair memory user 736
pair message account 77
pair message also 1189
pair message answer 414
pair message ask -74
pair message because 1364
pair message before 495
pair message best 105
pair message call 791
pair message change 99
pair message collect 496
pair message config -536
pair message consent 638
pair message conversation 432
pair message disable 887
pair message elsewhere -86
pair message email-address 1992
pair message every 399
pair message file 388
pair message first 595
pair message hide 207
pair message holding 418
pair message identifier 1265
pair message if 304
pair message ignore 460
pair message instead -848
pair message instructions -144
pair message link 435
pair message machine 576
pair message may -282
pair message memory 672
pair message model 786
pair message must 748
pair message not 232
pair message obey 1046
pair message outside 1130
pair message own-parameter 73
pair message parameter -251
pair message path 272
pair message pay 126
pair message permit 449
pair message personal 890
pair message please 750
pair message prefer 813
pair message put 523
pair message read 590
pair message recipient 345
pair message redirect -384
pair message regardless 888
pair message remove 289
pair message request 528
pair message results 492
pair message rival 1055
pair message run 1071
pair message secret 640
pair message secret-place 704
pair message secretive 373
pair message send 152
pair message service 1238
pair message session 667
pair message sibling 559
pair message silently -218
pair message standing 904
pair message store -21
pair message tell 65
pair message this-tool 1244
pair message threat 277
pair message tool 1742
pair message trusted 831
pair message url 635
pair message user -189
pair message visit -347
pair message whenever 138
pair message whole 337
pair message without 711
pair model account 1569
pair model after 1450
pair model also 942
pair model answer 763
pair model ask 468
pair model before 633
pair model best 73
pair model call -263
pair model change 651
pair model collect 1638
pair model command 1333
pair model config -505
pair model consent 1701
pair model conversation 275
pair model disable 823
pair model elsewhere 1182
pair model email-address 880
pair model encode 1115
pair model every 838
pair model file 1241
pair model first 1109
pair model hide 88
pair model holding 1350
pair model identifier -219
pair model if 549
pair model ignore 756
pair model instead -31
pair model instructions 1108
pair model link -748
pair model machine 1345
pair model may -423
pair model memory 662
pair model message 835
pair model must 182
pair model not 134
pair model obey 785
pair model outside 556
pair model own-parameter 995
pair model parameter 1219
pair model path 638
pair model pay 165
pair model permit 1749
pair model personal 1048
pair model please 850
pair model prefer 356
pair model put 901
pair model read 770
pair model recipient 734
pair model redirect 990
pair model regardless 1064
pair model remove 1404
pair model request 1206
pair model results 598
pair model rival 1186
pair model run 1180
pair model secret 1222
pair model secret-place 922
pair model secretive 1051
pair model send 1390
pair model service 708
pair model session 1305
pair model set 587
pair model sibling -1062
pair model silently 726
pair model skip 1196
pair model standing 1818
pair model store 696
pair model tell 378
pair model this-tool 66
pair model threat 488
pair model tool 859
pair model trusted 1674
pair model url 979
pair model user 1192
pair model visit 261
pair model whenever 1001
pair model whole 1148
pair model without 317
pair must account 331
pair must after -173
pair must also 509
pair must answer -448
pair must ask 542
pair must before -565
pair must best -191
pair must call -95
pair must change 1016
pair must collect 623
pair must command -195
pair must consent 116
pair must conversation 1273
pair must disable -493
pair must email-address 1281
pair must every 110
pair must file 735
pair must first 119
pair must hide -638
pair must holding -575
pair must identifier 1036
pair must if 748
pair must ignore 831
pair must instead 200
pair must link 141
pair must machine 288
pair must may -146
pair must message 529
pair must model -122
pair must not -333
pair must obey 437
pair must outside 217
pair must own-name 1306
pair must own-parameter 302
pair must parameter 1031
pair must path 902
pair must pay 863
pair must permit -223
pair must personal 1339
pair must please 528
pair must prefer 34
pair must put 262
pair must read 27
pair must recipient 91
pair must redirect 1242
pair must regardless 544
pair must remove 1047
pair must request -145
pair must results 348
pair must rival 528
pair must run 171
pair must secret 854
pair must secret-place 538
pair must secretive 887
pair must send -45
pair must service 449
pair must session -157
pair must set 733
pair must sibling 225
pair must silently 515
pair must skip -749
pair must standing 718
pair must store 1189
pair must tell 263
pair must this-tool 265
pair must threat -843
pair must tool 496
pair must url 1745
pair must user 229
pair must visit 1058
pair must whenever 400
pair must whole -27
pair must without 773
pair not account 250
pair not after -1321
pair not also 144
pair not answer -392
pair not ask 866
pair not because 77
pair not before -806
pair not best -560
pair not call 215
pair not change -976
pair not collect -693
pair not command -617
pair not config -772
pair not consent -481
pair not conversation -880
pair not decode -1016
pair not disable -182
pair not encode -1037
pair not every -51
pair not file -413
pair not first 22
pair not hide 115
pair not identifier -28
pair not if -121
pair not ignore -142
pair not instructions -184
pair not link -309
pair not machine -1589
pair not may -391
pair not memory -681
pair not message -243
pair not model -220
pair not must 617
pair not obey -642
pair not outside -789
pair not own-parameter -89
pair not parameter -828
pair not path 167
pair not pay -703
pair not permit -391
pair not personal -59
pair not please 716
pair not prefer -650
pair not put -511
pair not read -483
pair not recipient -243
pair not redirect -1225
pair not regardless -1137
pair not remove -290
pair not request -62
pair not results 91
pair not rival -963
pair not run -176
pair not secret -1052
pair not secret-place -1037
pair not secretive 32
pair not send -1194
pair not service 187
pair not set -441
pair not sibling 343
pair not silently -747
pair not skip -686
pair not standing -708
pair not store -308
pair not tell 202
pair not this-tool -833
pair not threat -319
pair not tool -484
pair not url 636
pair not user -279
pair not visit -902
pair not whenever -360
pair not whole -628
pair not without -469
pair number every 706
pair number user 1141
pair obey account 1334
pair obey after 555
pair obey also 709
pair obey answer 443
pair obey ask 175
pair obey because 618
pair obey before 63
pair obey call 488
pair obey change 206
pair obey collect 417
pair obey command -302
pair obey config -335
pair obey consent 860
pair obey conversation 537
pair obey disable -546
pair obey email-address 983
pair obey encode -68
pair obey every 876
pair obey file 469
pair obey first 320
pair obey hide 691
pair obey holding 147
pair obey identifier 620
pair obey if -444
pair obey ignore -198
pair obey instead 484
pair obey instructions 210
pair obey link 70
pair obey machine 430
pair obey may 204
pair obey memory -259
pair obey model 203
pair obey must 254
pair obey not -908
pair obey outside 942
pair obey own-name 678
pair obey own-parameter -144
pair obey parameter 1419
pair obey path 273
pair obey pay 466
pair obey permit 1284
pair obey personal 954
pair obey prefer -166
pair obey put 616
pair obey read 870
pair obey recipient 355
pair obey redirect 189
pair obey regardless 569
pair obey remove 923
pair obey request -302
pair obey results 726
pair obey rival 716
pair obey run -207
pair obey secret 518
pair obey secret-place -372
pair obey secretive -441
pair obey send 269
pair obey service 923
pair obey session 253
pair obey set -610
pair obey sibling -177
pair obey silently 412
pair obey skip 1097
pair obey standing 509
pair obey store 406
pair obey tell 169
pair obey this-tool 220
pair obey threat -170
pair obey tool -53
pair obey url 1332
pair obey user 150
pair obey visit -449
pair obey whenever 423
pair obey whole 514
pair obey without 632
pair outside account 1866
pair outside after 1091
pair outside also 1404
pair outside answer 624
pair outside ask 245
pair outside because 1135
pair outside before 1219
pair outside call 568
pair outside change 1091
pair outside collect 1440
pair outside command 37
pair outside conversation 384
pair outside disable 197
pair outside email-address 895
pair outside every 1091
pair outside file 485
pair outside first 1295
pair outside holding 1098
pair outside identifier 536
pair outside if 989
pair outside ignore 820
pair outside instructions 48
pair outside link -449
pair outside machine 178
pair outside may -437
pair outside message 351
pair outside model 732
pair outside must 553
pair outside not 88
pair outside obey 419
pair outside own-parameter 1182
pair outside parameter -233
pair outside permit 512
pair outside prefer 1178
pair outside put 1147
pair outside read 794
pair outside recipient 58
pair outside redirect 1019
pair outside remove 506
pair outside request 390
pair outside results 335
pair outside run 244
pair outside secret 1137
pair outside send 447
pair outside service 474
pair outside session -444
pair outside set 996
pair outside standing -122
pair outside store 1324
pair outside tell 929
pair outside this-tool 93
pair outside threat 994
pair outside tool 935
pair outside url 1246
pair outside user 749
pair outside whole -23
pair outside without 1115
pair own-name answer -320
pair own-name call -205
pair own-name every 706
pair own-name message 964
pair own-name not 420
pair own-name own-parameter 1460
pair own-name parameter 1036
pair own-name put -345
pair own-name regardless 945
pair own-name results -170
pair own-name user 989
pair own-name whole 947
pair own-parameter account 148
pair own-parameter after -354
pair own-parameter also 853
pair own-parameter answer -452
pair own-parameter ask -483
pair own-parameter because -147
pair own-parameter before -234
pair own-parameter best -551
pair own-parameter call 125
pair own-parameter change -83
pair own-parameter collect 372
pair own-parameter command -508
pair own-parameter consent -679
pair own-parameter conversation -25
pair own-parameter disable -268
pair own-parameter encode -816
pair own-parameter every 975
pair own-parameter file -446
pair own-parameter first -239
pair own-parameter hide -976
pair own-parameter identifier -399
pair own-parameter if -481
pair own-parameter ignore -430
pair own-parameter instead -118
pair own-parameter instructions 53
pair own-parameter link -1168
pair own-parameter machine -149
pair own-parameter may -749
pair own-parameter memory -1141
pair own-parameter message -194
pair own-parameter model -219
pair own-parameter must -251
pair own-parameter not 58
pair own-parameter obey 306
pair own-parameter outside -137
pair own-parameter parameter 798
pair own-parameter path 339
pair own-parameter pay -1199
pair own-parameter permit -244
pair own-parameter personal 1456
pair own-parameter please 180
pair own-parameter prefer 172
pair own-parameter put -343
pair own-parameter read -125
pair own-parameter recipient 76
pair own-parameter redirect 1070
pair own-parameter regardless 1122
pair own-parameter remove 106
pair own-parameter request -207
pair own-parameter results -213
pair own-parameter run -581
pair own-parameter secret-place 720
pair own-parameter send -38
pair own-parameter service -663
pair own-parameter set -40
pair own-parameter sibling -641
pair own-parameter silently -933
pair own-parameter skip -494
pair own-parameter standing -579
pair own-parameter store 115
pair own-parameter tell 347
pair own-parameter this-tool 311
pair own-parameter threat 824
pair own-parameter tool 1115
pair own-parameter trusted -999
pair own-parameter url 1385
pair own-parameter user -328
pair own-parameter visit 204
pair own-parameter whenever 1178
pair own-parameter whole 194
pair own-parameter without 23
pair parameter account 465
pair parameter after 326
pair parameter also 314
pair parameter answer -519
pair parameter ask -207
pair parameter before -503
pair parameter call 676
pair parameter collect 29
pair parameter command 437
pair parameter conversation 393
pair parameter disable 231
pair parameter every 1799
pair parameter file 655
pair parameter first 510
pair parameter hide -579
pair parameter holding 1009
pair parameter identifier -89
pair parameter if 614
pair parameter ignore -136
pair parameter instead -759
pair parameter instructions 224
pair parameter machine 460
pair parameter may 224
pair parameter message 730
pair parameter model -761
pair parameter must 877
pair parameter not -634
pair parameter own-parameter 1374
pair parameter path 996
pair parameter permit -237
pair parameter prefer -115
pair parameter put -259
pair parameter read 271
pair parameter regardless 1326
pair parameter remove -78
pair parameter request 275
pair parameter results 479
pair parameter run -226
pair parameter secret -290
pair parameter secret-place 1194
pair parameter secretive 755
pair parameter send -374
pair parameter service -63
pair parameter set 501
pair parameter store 385
pair parameter tell 660
pair parameter threat 257
pair parameter tool 1023
pair parameter user 410
pair parameter whenever 502
pair parameter whole 1120
pair parameter without -86
pair path after 691
pair path also 1159
pair path answer 1395
pair path ask 598
pair path because 834
pair path before 1122
pair path call 359
pair path change 1203
pair path collect 928
pair path command 339
pair path config 125
pair path every 1188
pair path file 266
pair path first 617
pair path hide -735
pair path identifier 1182
pair path if 109
pair path ignore 805
pair path machine 208
pair path may 210
pair path message 1178
pair path model 286
pair path must 929
pair path not 389
pair path obey 875
pair path outside 917
pair path own-parameter 2141
pair path parameter 1278
pair path permit 230
pair path prefer 1064
pair path put 1476
pair path read 81
pair path remove 596
pair path request 384
pair path results 1123
pair path run 1000
pair path secret 526
pair path secret-place 851
pair path send 1330
pair path service -76
pair path set 938
pair path standing 573
pair path store -51
pair path threat 1190
pair path tool 1432
pair path url 1399
pair path user 764
pair path whenever 1231
pair path whole 1424
pair pay account 321
pair pay after 473
pair pay also 483
pair pay answer 1322
pair pay ask 583
pair pay because 460
pair pay before -211
pair pay call 963
pair pay change 1203
pair pay collect 156
pair pay every 1895
pair pay file 1280
pair pay first 602
pair pay holding 271
pair pay identifier 960
pair pay if 701
pair pay instead 1243
pair pay instructions 22
pair pay may 98
pair pay message 308
pair pay model 974
pair pay must -109
pair pay not 764
pair pay own-parameter 70
pair pay prefer 269
pair pay put 1575
pair pay read 349
pair pay request 218
pair pay results 1069
pair pay secret 1221
pair pay send 470
pair pay service 677
pair pay sibling 227
pair pay store 652
pair pay tell 1750
pair pay tool 1203
pair pay user 365
pair pay whole 694
pair permit account 845
pair permit after -1106
pair permit also 889
pair permit answer 897
pair permit ask 676
pair permit before 270
pair permit call 332
pair permit change 1184
pair permit command 1487
pair permit conversation -607
pair permit every 1454
pair permit file 353
pair permit first 483
pair permit hide 684
pair permit holding 404
pair permit identifier 1061
pair permit if 696
pair permit ignore 503
pair permit instructions 695
pair permit may 1590
pair permit message 1526
pair permit model 1051
pair permit must 243
pair permit not 375
pair permit obey -88
pair permit outside 877
pair permit own-parameter -512
pair permit parameter 502
pair permit path 466
pair permit pay 547
pair permit personal 885
pair permit put 979
pair permit read 337
pair permit remove -206
pair permit request 365
pair permit results 800
pair permit run 802
pair permit secret 1305
pair permit send 530
pair permit service 357
pair permit sibling 191
pair permit silently -494
pair permit standing -763
pair permit store 836
pair permit tell 397
pair permit this-tool 665
pair permit threat -685
pair permit tool 1047
pair permit user 726
pair permit visit 82
pair permit whenever 602
pair permit whole 1125
pair permit without 558
pair personal after 1352
pair personal also 347
pair personal answer 210
pair personal ask 429
pair personal before -47
pair personal call 793
pair personal collect 94
pair personal elsewhere 654
pair personal email-address 964
pair personal every 1064
pair personal file 353
pair personal hide -327
pair personal holding 777
pair personal if 380
pair personal instructions 1141
pair personal link 970
pair personal may 492
pair personal message 1112
pair personal model 1096
pair personal must 45
pair personal not 292
pair personal obey 410
pair personal own-parameter 1545
pair personal parameter 276
pair personal put 1477
pair personal read 697
pair personal recipient 798
pair personal regardless 955
pair personal request 343
pair personal results 670
pair personal secret 1056
pair personal send 993
pair personal service 339
pair personal store 57
pair personal tell 1005
pair personal tool 790
pair personal user 1053
pair personal whole 1350
pair personal without 1058
pair please account 912
pair please also 1462
pair please answer 818
pair please ask -385
pair please before 512
pair please call -846
pair please change -1070
pair please collect 428
pair please command 1096
pair please conversation -537
pair please every 902
pair please file 1194
pair please first -274
pair please holding 559
pair please if 1583
pair please may 522
pair please message 440
pair please model 879
pair please must 941
pair please not -671
pair please obey 119
pair please own-parameter 993
pair please parameter -363
pair please path 865
pair please put 797
pair please read 693
pair please request 232
pair please results 191
pair please secret 331
pair please store -306
pair please tell 1376
pair please tool -61
pair please url 1016
pair please user 949
pair please whenever 290
pair please whole 103
pair prefer account 1203
pair prefer after 894
pair prefer also 1467
pair prefer answer 1011
pair prefer ask 330
pair prefer because 1391
pair prefer before 529
pair prefer best 83
pair prefer call 64
pair prefer change -947
pair prefer collect 1074
pair prefer command -85
pair prefer every 923
pair prefer file 718
pair prefer first 407
pair prefer holding 64
pair prefer identifier 152
pair prefer if 1005
pair prefer may 271
pair prefer message 536
pair prefer model 633
pair prefer must 708
pair prefer not 268
pair prefer obey 748
pair prefer outside 1795
pair prefer own-parameter 110
pair prefer parameter 134
pair prefer put 918
pair prefer read 432
pair prefer regardless 569
pair prefer request 239
pair prefer results 485
pair prefer run 252
pair prefer secret 87
pair prefer send 259
pair prefer service 1192
pair prefer sibling -402
pair prefer store -380
pair prefer tell 938
pair prefer tool 420
pair prefer user 918
pair prefer whole 282
pair prefer without 767
pair put account 1911
pair put after -229
pair put also 544
pair put answer 972
pair put ask 502
pair put because 75
pair put before 125
pair put best 227
pair put call 1121
pair put change 567
pair put collect 657
pair put command 33
pair put config -351
pair put consent 365
pair put conversation 358
pair put disable 147
pair put elsewhere 810
pair put email-address 1446
pair put encode 475
pair put every 764
pair put file 373
pair put first 559
pair put hide 174
pair put holding 732
pair put identifier -491
pair put if 126
pair put ignore 205
pair put instead -58
pair put instructions -101
pair put link -1122
pair put machine 557
pair put may -467
pair put memory -500
pair put message 669
pair put model 187
pair put must 615
pair put number 860
pair put obey 586
pair put outside 357
pair put own-name 1173
pair put own-parameter 418
pair put parameter 294
pair put path 865
pair put pay 792
pair put permit 969
pair put personal 778
pair put please 1310
pair put prefer 858
pair put read 850
pair put recipient 290
pair put redirect -386
pair put regardless 293
pair put remove -57
pair put request -127
pair put results 920
pair put rival 714
pair put run 295
pair put secret 337
pair put secret-place 1000
pair put secretive 572
pair put send 511
pair put service 466
pair put session 189
pair put set 110
pair put sibling -404
pair put silently 448
pair put skip 347
pair put standing 417
pair put store 474
pair put tell 1318
pair put this-tool 642
pair put tool 958
pair put trusted -760
pair put url 418
pair put user 594
pair put visit 392
pair put whenever 1098
pair put whole 593
pair put without -423
pair read after 424
pair read also 94
pair read answer 956
pair read ask -23
pair read because -249
pair read before -596
pair read best 62
pair read call 151
pair read change 556
pair read collect 333
pair read command -61
pair read config -269
pair read consent 503
pair read conversation 510
pair read disable 409
pair read elsewhere 461
pair read email-address 1304
pair read every 778
pair read file -156
pair read hide 267
pair read holding 805
pair read identifier -150
pair read if 208
pair read ignore 754
pair read instead 24
pair read instructions -98
pair read link 441
pair read machine 1112
pair read may -585
pair read memory -58
pair read message -85
pair read model 83
pair read must -267
pair read not 68
pair read obey 1156
pair read outside 130
pair read own-name 453
pair read own-parameter 701
pair read parameter 64
pair read path 448
pair read pay 736
pair read permit 570
pair read personal -198
pair read prefer 473
pair read put 1259
pair read recipient 1225
pair read redirect 533
pair read regardless 961
pair read remove 480
pair read request 287
pair read results 797
pair read rival 84
pair read run 480
pair read secret 875
pair read secret-place 782
pair read secretive 439
pair read send 313
pair read service 220
pair read session 396
pair read set 411
pair read sibling -728
pair read silently 584
pair read skip 347
pair read standing 609
pair read store 267
pair read tell 257
pair read this-tool -60
pair read threat -372
pair read tool 954
pair read trusted 839
pair read url 1362
pair read user 188
pair read visit 1754
pair read whenever -249
pair read whole 108
pair read without 265
pair recipient account 666
pair recipient after 52
pair recipient also -416
pair recipient answer 397
pair recipient ask -1199
pair recipient before -141
pair recipient change 373
pair recipient collect 184
pair recipient email-address 1211
pair recipient every 1903
pair recipient first -476
pair recipient hide 493
pair recipient holding 603
pair recipient identifier 831
pair recipient if 845
pair recipient instructions -692
pair recipient may 602
pair recipient message -167
pair recipient model 759
pair recipient must 381
pair recipient not -94
pair recipient number 850
pair recipient obey 1210
pair recipient outside 307
pair recipient own-parameter -291
pair recipient parameter 341
pair recipient permit 1020
pair recipient personal 363
pair recipient put 1110
pair recipient read 1170
pair recipient redirect 478
pair recipient request -725
pair recipient results 337
pair recipient secretive 221
pair recipient send -1049
pair recipient set 493
pair recipient silently -371
pair recipient store -431
pair recipient tell 462
pair recipient user -279
pair recipient whenever 956
pair recipient whole 1529
pair redirect account 909
pair redirect answer 521
pair redirect ask 577
pair redirect before 178
pair redirect change 509
pair redirect command 1207
pair redirect every 629
pair redirect file 834
pair redirect message 139
pair redirect model -191
pair redirect not -530
pair redirect obey 172
pair redirect outside 1039
pair redirect own-parameter 454
pair redirect parameter 1039
pair redirect put 459
pair redirect results 225
pair redirect secret 980
pair redirect send -42
pair redirect url 596
pair redirect user 538
pair redirect whole 525
pair regardless also 1131
pair regardless answer 700
pair regardless ask 328
pair regardless before 543
pair regardless collect 848
pair regardless command -103
pair regardless conversation 983
pair regardless every 249
pair regardless file 399
pair regardless identifier 428
pair regardless if 324
pair regardless instructions 749
pair regardless machine 89
pair regardless may 794
pair regardless message 1550
pair regardless model 815
pair regardless must 385
pair regardless not 1111
pair regardless own-parameter 125
pair regardless prefer 1316
pair regardless read -438
pair regardless request 1489
pair regardless results 330
pair regardless secret 337
pair regardless send -232
pair regardless set 706
pair regardless store 796
pair regardless tell 1075
pair regardless tool 1047
pair regardless user 1283
pair regardless whole -148
pair remove account 1005
pair remove after -149
pair remove also -683
pair remove ask -37
pair remove before -148
pair remove call 185
pair remove change -613
pair remove collect -238
pair remove command -257
pair remove consent -552
pair remove disable 353
pair remove every -367
pair remove file 203
pair remove first -1022
pair remove identifier 492
pair remove if 215
pair remove ignore 460
pair remove link 183
pair remove machine 506
pair remove may 518
pair remove message -198
pair remove model 707
pair remove must -297
pair remove not 286
pair remove obey -769
pair remove outside -289
pair remove own-parameter -565
pair remove path 1035
pair remove personal -235
pair remove put 740
pair remove read 1110
pair remove recipient -910
pair remove request 511
pair remove results 775
pair remove run -782
pair remove secret -760
pair remove send 169
pair remove service -220
pair remove set -452
pair remove sibling -189
pair remove silently -151
pair remove standing -792
pair remove store 328
pair remove tell 833
pair remove threat -602
pair remove tool 987
pair remove url 1087
pair remove user 1144
pair remove whenever 389
pair remove whole -637
pair remove without 73
pair request account 498
pair request after 46
pair request also 741
pair request answer 67
pair request ask -465
pair request because -58
pair request before 556
pair request best 111
pair request call 511
pair request change -765
pair request collect 33
pair request consent -243
pair request conversation 349
pair request disable -48
pair request every 428
pair request file -66
pair request first 81
pair request hide 242
pair request holding -158
pair request identifier 620
pair request if 210
pair request ignore 249
pair request instructions -202
pair request machine -52
pair request may -470
pair request message 116
pair request model -262
pair request must 87
pair request not 190
pair request obey -300
pair request outside -578
pair request own-name 595
pair request own-parameter -350
pair request parameter 26
pair request pay -339
pair request permit -55
pair request personal -934
pair request prefer -297
pair request put 706
pair request read -224
pair request regardless 179
pair request results 307
pair request rival 282
pair request run 225
pair request secret 369
pair request send -246
pair request service 723
pair request session 143
pair request set -239
pair request sibling 744
pair request silently 208
pair request standing 610
pair request store 299
pair request tell 898
pair request this-tool 976
pair request threat 640
pair request tool -190
pair request url 593
pair request user -176
pair request whenever 501
pair request whole 60
pair request without 383
pair results account 1355
pair results after 719
pair results also -268
pair results answer 28
pair results ask -144
pair results because 481
pair results before -834
pair results best -676
pair results call 57
pair results change -738
pair results collect 749
pair results command -280
pair results conversation 1203
pair results disable 364
pair results email-address 529
pair results encode 769
pair results every 759
pair results file -377
pair results first -724
pair results hide 328
pair results holding 506
pair results identifier -451
pair results if 850
pair results ignore 1546
pair results instead 285
pair results instructions -1170
pair results link 135
pair results machine 1716
pair results may -849
pair results memory 574
pair results message 342
pair results model -138
pair results must -233
pair results not 404
pair results obey 440
pair results outside 1112
pair results own-parameter 20
pair results parameter -547
pair results pay -483
pair results permit -1201
pair results prefer 55
pair results put 255
pair results read 1283
pair results recipient 468
pair results regardless 238
pair results remove -32
pair results request -161
pair results run 377
pair results secret 1699
pair results secretive 622
pair results send 126
pair results service 1408
pair results set -170
pair results sibling 101
pair results silently 264
pair results skip 508
pair results standing 82
pair results store 442
pair results tell 850
pair results this-tool 61
pair results threat 934
pair results tool 303
pair results url 1005
pair results user 949
pair results visit -242
pair results whenever -105
pair results whole 1021
pair results without 250
pair rival answer 136
pair rival file 791
pair rival first 1090
pair rival if 1014
pair rival instead 844
pair rival must 1437
pair rival not 30
pair rival obey 612
pair rival own-parameter 713
pair rival put 1466
pair rival read 687
pair rival results -70
pair rival run 1058
pair rival service 622
pair rival tool 273
pair rival user 179
pair run account -728
pair run after 162
pair run answer 527
pair run ask 263
pair run because -51
pair run before 42
pair run call -592
pair run change 236
pair run collect 766
pair run command 124
pair run config 167
pair run consent 551
pair run conversation 1276
pair run disable 422
pair run email-address 764
pair run every 948
pair run file -107
pair run first -280
pair run hide 375
pair run holding 313
pair run identifier 131
pair run if 623
pair run ignore 556
pair run instead 137
pair run instructions 364
pair run link 137
pair run machine 594
pair run may -230
pair run memory 138
pair run message -427
pair run model 411
pair run must 232
pair run not 439
pair run obey 479
pair run outside 333
pair run own-parameter 62
pair run parameter 1240
pair run path 696
pair run pay -1175
pair run permit 190
pair run personal -312
pair run prefer -33
pair run put 807
pair run read 157
pair run recipient 278
pair run redirect 820
pair run regardless 554
pair run remove 1599
pair run request 605
pair run results 47
pair run secret 151
pair run secret-place 1568
pair run send -133
pair run service -481
pair run session -397
pair run set -156
pair run sibling -127
pair run silently 97
pair run standing 496
pair run tell 150
pair run this-tool -231
pair run threat -121
pair run tool 501
pair run url 1313
pair run user 551
pair run visit 393
pair run whenever 593
pair run whole 982
pair run without 451
pair secret account 582
pair secret after 1151
pair secret also -433
pair secret answer 160
pair secret ask -98
pair secret because -894
pair secret before 55
pair secret best 239
pair secret call 691
pair secret change 81
pair secret collect 794
pair secret command 958
pair secret conversation -662
pair secret disable -253
pair secret email-address 1347
pair secret encode -1019
pair secret every 1007
pair secret file 1125
pair secret first 820
pair secret hide -407
pair secret holding -392
pair secret identifier 763
pair secret if 235
pair secret instead 183
pair secret instructions 22
pair secret link -109
pair secret machine 407
pair secret may -829
pair secret message 1478
pair secret model 634
pair secret must 65
pair secret not -964
pair secret obey 899
pair secret outside 1133
pair secret own-parameter 1549
pair secret parameter 837
pair secret path 117
pair secret permit 995
pair secret personal 812
pair secret prefer -663
pair secret put 428
pair secret read 587
pair secret recipient 1359
pair secret redirect 715
pair secret regardless 937
pair secret remove -316
pair secret request 594
pair secret results 993
pair secret run -276
pair secret secret-place -370
pair secret secretive 339
pair secret send 1663
pair secret service -148
pair secret session 362
pair secret set -645
pair secret sibling -532
pair secret store 951
pair secret tell 991
pair secret this-tool -231
pair secret threat 143
pair secret tool 1825
pair secret url 860
pair secret user 777
pair secret whenever 1002
pair secret whole 869
pair secret without -413
pair secret-place after 1255
pair secret-place also 819
pair secret-place answer 1040
pair secret-place ask 408
pair secret-place because 834
pair secret-place call 884
pair secret-place collect 515
pair secret-place every 880
pair secret-place file 947
pair secret-place first 421
pair secret-place identifier 902
pair secret-place if -73
pair secret-place machine 132
pair secret-place may -78
pair secret-place message 645
pair secret-place not -472
pair secret-place obey 618
pair secret-place own-parameter 2101
pair secret-place parameter 1059
pair secret-place path 792
pair secret-place put 1190
pair secret-place read 665
pair secret-place results 537
pair secret-place secret 451
pair secret-place send 1207
pair secret-place threat 597
pair secret-place tool 851
pair secret-place user 462
pair secret-place whenever 815
pair secret-place whole 1357
pair secretive after -250
pair secretive answer 401
pair secretive ask -240
pair secretive before -454
pair secretive call 333
pair secretive collect 665
pair secretive command -437
pair secretive email-address 834
pair secretive every 1350
pair secretive file 490
pair secretive identifier 145
pair secretive if 185
pair secretive instructions 229
pair secretive link 562
pair secretive may -884
pair secretive message 525
pair secretive model 829
pair secretive must 237
pair secretive not -117
pair secretive obey 885
pair secretive own-parameter 774
pair secretive put 984
pair secretive read -640
pair secretive remove -423
pair secretive request 204
pair secretive results 849
pair secretive secret -487
pair secretive send -982
pair secretive service 886
pair secretive store 465
pair secretive url 962
pair secretive user -588
pair secretive whole 1318
pair send also 276
pair send answer 329
pair send ask 33
pair send because 1355
pair send before 227
pair send best -266
pair send call 758
pair send change 369
pair send collect 836
pair send command -479
pair send consent 427
pair send conversation 294
pair send disable -218
pair send elsewhere -154
pair send email-address 1667
pair send encode 382
pair send every 480
pair send file -46
pair send first 84
pair send hide -197
pair send holding 412
pair send identifier 1049
pair send if 55
pair send ignore -202
pair send instead 280
pair send instructions -130
pair send link 91
pair send machine 66
pair send may 227
pair send memory -101
pair send message -334
pair send model 322
pair send must 603
pair send not -303
pair send obey 481
pair send outside 411
pair send own-name 209
pair send own-parameter 62
pair send parameter -252
pair send path 270
pair send pay -544
pair send permit 1054
pair send personal 1028
pair send please -808
pair send prefer 1272
pair send put 1078
pair send read 351
pair send recipient 225
pair send redirect 74
pair send regardless 685
pair send remove 540
pair send request 92
pair send results 803
pair send rival -246
pair send run -120
pair send secret 667
pair send secret-place -137
pair send service 28
pair send session -118
pair send set 358
pair send sibling 486
pair send silently 286
pair send skip -69
pair send standing 631
pair send store -165
pair send tell 675
pair send this-tool 175
pair send threat 311
pair send tool 828
pair send trusted 138
pair send url 673
pair send visit -264
pair send whenever 949
pair send whole 414
pair send without 184
pair service account 91
pair service after -203
pair service also 593
pair service answer 1018
pair service ask -1068
pair service because 755
pair service before -292
pair service best 180
pair service call 804
pair service change 649
pair service collect 708
pair service command 140
pair service conversation -330
pair service disable -97
pair service email-address 1021
pair service every 1013
pair service file 141
pair service first 1086
pair service hide -150
pair service holding 1147
pair service identifier 1311
pair service if -59
pair service ignore 650
pair service instead 1424
pair service instructions -336
pair service link 529
pair service machine -583
pair service may -445
pair service message 968
pair service model 94
pair service must 175
pair service not -892
pair service obey 647
pair service outside 890
pair service own-name 675
pair service own-parameter 721
pair service parameter 695
pair service path -192
pair service pay 1291
pair service permit -123
pair service prefer 305
pair service put 598
pair service read -846
pair service recipient 151
pair service redirect 1004
pair service regardless 358
pair service remove 422
pair service request -150
pair service results 907
pair service run 110
pair service secret 93
pair service secret-place -90
pair service send 1444
pair service set 369
pair service sibling 282
pair service store -425
pair service tell -492
pair service this-tool 832
pair service threat -1063
pair service tool 1314
pair service user 680
pair service whenever 543
pair service whole 985
pair session after 344
pair session also 43
pair session answer -58
pair session ask 555
pair session before -290
pair session call 612
pair session collect 426
pair session email-address 962
pair session every 1293
pair session file 1181
pair session first 734
pair session holding 362
pair session identifier 664
pair session instead 1229
pair session may -55
pair session message 393
pair session model 422
pair session must 774
pair session not 288
pair session obey 699
pair session own-parameter 889
pair session parameter 963
pair session path 1229
pair session pay -680
pair session put 1343
pair session read 1055
pair session remove -573
pair session request 977
pair session results -87
pair session run -82
pair session secret 475
pair session secret-place 973
pair session send 1291
pair session set 82
pair session store 567
pair session tool 310
pair session url 1209
pair session user 158
pair session whenever 1054
pair session whole 615
pair set account 199
pair set after 222
pair set answer 917
pair set ask 762
pair set because 166
pair set before 1249
pair set call 606
pair set change 116
pair set collect -96
pair set command 834
pair set conversation -788
pair set disable 150
pair set every 121
pair set file 960
pair set holding -60
pair set identifier 196
pair set if -249
pair set ignore 275
pair set instructions 524
pair set machine -917
pair set may -356
pair set message 1042
pair set model 638
pair set must -279
pair set not 962
pair set obey -558
pair set outside -383
pair set own-parameter -679
pair set parameter -1193
pair set path 106
pair set permit -61
pair set put 987
pair set read 95
pair set recipient 927
pair set regardless 330
pair set request 462
pair set results 36
pair set run 81
pair set secret 547
pair set secret-place 24
pair set secretive -539
pair set send 317
pair set service -1345
pair set store 289
pair set tell 322
pair set this-tool -791
pair set threat 411
pair set url 1308
pair set whenever 699
pair set whole -138
pair sibling account 880
pair sibling after -209
pair sibling also 87
pair sibling answer 566
pair sibling ask -942
pair sibling because 534
pair sibling before -660
pair sibling call -233
pair sibling change 149
pair sibling collect 463
pair sibling command -987
pair sibling conversation 429
pair sibling disable -949
pair sibling every 105
pair sibling first -543
pair sibling holding -493
pair sibling identifier -66
pair sibling if -847
pair sibling instead -126
pair sibling instructions -1027
pair sibling may -387
pair sibling message 474
pair sibling model -360
pair sibling must 84
pair sibling not 143
pair sibling obey 255
pair sibling own-name -1318
pair sibling own-parameter -955
pair sibling parameter 496
pair sibling pay 258
pair sibling permit -715
pair sibling put -389
pair sibling read -608
pair sibling request 227
pair sibling results 618
pair sibling run 288
pair sibling secret -311
pair sibling send 601
pair sibling store -284
pair sibling tell -129
pair sibling threat -897
pair sibling tool -259
pair sibling user -291
pair sibling whenever -525
pair sibling whole 263
pair sibling without -263
pair silently answer -501
pair silently ask -180
pair silently before 172
pair silently change 303
pair silently file 402
pair silently if -157
pair silently message 1212
pair silently model 513
pair silently must -124
pair silently not 91
pair silently own-parameter 551
pair silently put 1292
pair silently read 211
pair silently results 440
pair silently secret 180
pair silently send 683
pair silently store 1011
pair silently tell 472
pair silently user -46
pair skip also 432
pair skip answer 1002
pair skip ask 47
pair skip before -853
pair skip consent 1047
pair skip disable 471
pair skip every 374
pair skip file -277
pair skip instructions -351
pair skip message -178
pair skip model 895
pair skip obey -437
pair skip own-parameter -1039
pair skip permit -665
pair skip read -900
pair skip remove 486
pair skip run 992
pair skip send -137
pair skip tell 601
pair skip threat -253
pair skip user 1571
pair standing after -131
pair standing also 927
pair standing answer -45
pair standing ask 479
pair standing before 386
pair standing call 188
pair standing change 512
pair standing collect 798
pair standing command 695
pair standing conversation 1265
pair standing email-address 862
pair standing every 863
pair standing file 844
pair standing holding 1071
pair standing identifier 1101
pair standing if 879
pair standing ignore 1002
pair standing instructions 962
pair standing may 903
pair standing message 645
pair standing model 2106
pair standing must 839
pair standing not 2245
pair standing obey 1420
pair standing outside 1013
pair standing own-parameter 755
pair standing parameter 1085
pair standing permit 635
pair standing prefer 873
pair standing put 1199
pair standing read 794
pair standing recipient 972
pair standing regardless 1115
pair standing remove -335
pair standing request 1794
pair standing results 206
pair standing run -87
pair standing send 597
pair standing service 1257
pair standing sibling 88
pair standing store 352
pair standing tell 1318
pair standing this-tool 1181
pair standing tool 1785
pair standing url 786
pair standing user 1908
pair standing whenever 1025
pair standing whole 698
pair store account 447
pair store after 550
pair store also 405
pair store answer 1179
pair store ask 461
pair store because -420
pair store before -225
pair store best -197
pair store call 740
pair store change 99
pair store collect 637
pair store command 158
pair store consent -805
pair store conversation 108
pair store disable -590
pair store email-address 766
pair store every 917
pair store file 124
pair store first 500
pair store holding -163
pair store identifier 502
pair store if 391
pair store ignore 831
pair store instead 944
pair store instructions -631
pair store link 439
pair store machine -305
pair store may -510
pair store memory -310
pair store message -126
pair store model 406
pair store must -131
pair store not 534
pair store obey 1224
pair store outside 623
pair store own-parameter 212
pair store parameter -27
pair store path 370
pair store pay 413
pair store permit 367
pair store personal -43
pair store prefer -249
pair store put 409
pair store read 407
pair store recipient 876
pair store remove 638
pair store request 196
pair store run 95
pair store secret 313
pair store secret-place 1169
pair store secretive 496
pair store send 537
pair store service -36
pair store session 213
pair store set 739
pair store sibling -781
pair store standing 228
pair store tell 129
pair store this-tool -540
pair store tool 518
pair store trusted 813
pair store url 1368
pair store user -380
pair store visit 462
pair store whenever 820
pair store whole -228
pair store without -541
pair tell account 1366
pair tell after -622
pair tell also -379
pair tell answer 194
pair tell ask -1102
pair tell because 348
pair tell before -923
pair tell best 264
pair tell call -414
pair tell change 774
pair tell collect -426
pair tell command -737
pair tell consent -37
pair tell conversation -56
pair tell disable -206
pair tell every 234
pair tell file 701
pair tell first -503
pair tell hide -133
pair tell holding 312
pair tell identifier 504
pair tell if -339
pair tell ignore 1400
pair tell instead -1950
pair tell instructions 692
pair tell link -25
pair tell machine -1303
pair tell may -23
pair tell message 616
pair tell model -126
pair tell must -163
pair tell not 576
pair tell obey 129
pair tell outside 741
pair tell own-parameter 998
pair tell parameter -331
pair tell pay 986
pair tell permit 1467
pair tell personal 1302
pair tell please -974
pair tell prefer -824
pair tell put 538
pair tell read -197
pair tell recipient 899
pair tell regardless 702
pair tell remove 678
pair tell request -1118
pair tell results 136
pair tell run -508
pair tell secret -56
pair tell secretive 247
pair tell send -107
pair tell service 383
pair tell session -448
pair tell set 943
pair tell sibling 921
pair tell store 195
pair tell threat -59
pair tell tool -819
pair tell user -190
pair tell whenever 81
pair tell whole 222
pair this-tool account 21
pair this-tool after -1182
pair this-tool also 1510
pair this-tool answer -1259
pair this-tool ask 556
pair this-tool before -476
pair this-tool call 60
pair this-tool change 193
pair this-tool command -292
pair this-tool conversation 257
pair this-tool every 533
pair this-tool file 104
pair this-tool first -422
pair this-tool holding 350
pair this-tool identifier -489
pair this-tool if -600
pair this-tool ignore 1003
pair this-tool instead -750
pair this-tool instructions 1763
pair this-tool may 389
pair this-tool message -151
pair this-tool model 390
pair this-tool must 440
pair this-tool not -934
pair this-tool obey 306
pair this-tool outside 269
pair this-tool own-parameter -140
pair this-tool parameter 1131
pair this-tool path -635
pair this-tool prefer 790
pair this-tool put -731
pair this-tool read -662
pair this-tool regardless 971
pair this-tool request -313
pair this-tool results -1137
pair this-tool run -143
pair this-tool secret 76
pair this-tool secret-place -413
pair this-tool send 363
pair this-tool service -430
pair this-tool set 479
pair this-tool sibling -427
pair this-tool store -716
pair this-tool tell 832
pair this-tool tool -616
pair this-tool user 389
pair this-tool whole 78
pair this-tool without 552
pair threat after -716
pair threat also -86
pair threat answer 192
pair threat ask 73
pair threat before -982
pair threat call -62
pair threat change -1034
pair threat collect 814
pair threat command 564
pair threat disable -1200
pair threat every 552
pair threat file 447
pair threat identifier -955
pair threat if -1093
pair threat instead 315
pair threat may 65
pair threat message -41
pair threat model 607
pair threat not 430
pair threat obey -983
pair threat own-parameter 239
pair threat pay -95
pair threat permit -1087
pair threat prefer 229
pair threat put 209
pair threat read 268
pair threat recipient 507
pair threat results -426
pair threat run 219
pair threat send -652
pair threat service -987
pair threat session 63
pair threat set 710
pair threat sibling -61
pair threat store 322
pair threat tell 960
pair threat user 147
pair threat whole 556
pair threat without 108
pair tool account 354
pair tool after 729
pair tool also 1813
pair tool answer 488
pair tool ask 1098
pair tool before -144
pair tool best 21
pair tool call 1330
pair tool change 711
pair tool collect 1139
pair tool command -35
pair tool consent 442
pair tool conversation 707
pair tool disable 504
pair tool elsewhere 1316
pair tool email-address 1142
pair tool every 1544
pair tool file 824
pair tool first 1248
pair tool hide 777
pair tool holding 1145
pair tool identifier 791
pair tool if 684
pair tool ignore 1313
pair tool instead 349
pair tool instructions 438
pair tool link 510
pair tool machine 458
pair tool may 297
pair tool message 1563
pair tool model 217
pair tool must 1841
pair tool not 349
pair tool obey 488
pair tool outside 1086
pair tool own-name 1311
pair tool own-parameter 1404
pair tool parameter 1713
pair tool path -103
pair tool pay 746
pair tool permit 778
pair tool personal 979
pair tool prefer 1250
pair tool put 890
pair tool read 296
pair tool recipient 1040
pair tool redirect 764
pair tool regardless 742
pair tool remove 1172
pair tool request 514
pair tool results 550
pair tool rival 780
pair tool run 836
pair tool secret 1731
pair tool secret-place -610
pair tool secretive 991
pair tool send 1281
pair tool service 1267
pair tool session 974
pair tool set 635
pair tool sibling 90
pair tool silently 1120
pair tool standing 1380
pair tool store 918
pair tool tell 371
pair tool this-tool -327
pair tool threat 638
pair tool url -260
pair tool user 891
pair tool visit 804
pair tool whenever 921
pair tool whole 462
pair tool without 957
pair trusted account 66
pair trusted ask 559
pair trusted consent -214
pair trusted every 197
pair trusted file 781
pair trusted identifier 1220
pair trusted may 1164
pair trusted not 450
pair trusted pay -385
pair trusted permit 280
pair trusted put 1258
pair trusted read -770
pair trusted user 695
pair trusted whole 368
pair url after 1226
pair url also 367
pair url answer 1679
pair url ask 885
pair url before 1238
pair url call 839
pair url command 1142
pair url config 954
pair url consent 588
pair url conversation 915
pair url encode 962
pair url every 1288
pair url file -92
pair url first 978
pair url holding 1036
pair url if -46
pair url machine 608
pair url may 42
pair url message 1340
pair url model 1063
pair url must 442
pair url not 1614
pair url obey 1043
pair url outside -259
pair url own-parameter 1253
pair url parameter 781
pair url path -418
pair url permit 1006
pair url put -40
pair url read 306
pair url redirect 1212
pair url remove 1174
pair url results 642
pair url run 1640
pair url secret 400
pair url send 1404
pair url store 1231
pair url tell 1285
pair url tool 616
pair url user 1864
pair url visit 883
pair url whenever 1149
pair url whole 1735
pair url without 1178
pair user account 728
pair user after 781
pair user also 708
pair user answer 790
pair user ask 135
pair user because 679
pair user before -496
pair user best 794
pair user call 658
pair user change 329
pair user collect 770
pair user command 541
pair user config -91
pair user consent -122
pair user conversation 376
pair user disable 582
pair user elsewhere 790
pair user email-address 1543
pair user encode 1175
pair user every 963
pair user file 1222
pair user first 197
pair user hide 344
pair user holding 1282
pair user identifier 825
pair user if 712
pair user ignore 408
pair user instead 600
pair user instructions 66
pair user link 257
pair user machine 1652
pair user may -312
pair user memory 399
pair user message 1093
pair user model 309
pair user must 717
pair user not 1033
pair user number 1234
pair user outside 953
pair user own-name 901
pair user own-parameter 1673
pair user parameter 1069
pair user path 1043
pair user pay 1100
pair user permit -30
pair user personal 1604
pair user please 282
pair user prefer 468
pair user put 679
pair user read 631
pair user recipient 24
pair user redirect -104
pair user regardless 82
pair user remove 1307
pair user request 347
pair user results 1408
pair user rival 1093
pair user run -348
pair user secret 873
pair user secret-place 699
pair user secretive 1216
pair user send -100
pair user service 306
pair user session 875
pair user set 723
pair user sibling -495
pair user silently 629
pair user skip 701
pair user standing 195
pair user store 1056
pair user tell 959
pair user this-tool 535
pair user threat -150
pair user tool 1164
pair user trusted -55
pair user url 1522
pair user visit -486
pair user whenever -106
pair user whole 1166
pair user without 296
pair visit account 1222
pair visit answer 370
pair visit ask 249
pair visit before 486
pair visit call 1059
pair visit change 437
pair visit every -296
pair visit file 876
pair visit holding -29
pair visit identifier 633
pair visit if 852
pair visit instructions -286
pair visit message 424
pair visit model 244
pair visit must -769
pair visit not -1008
pair visit obey -427
pair visit own-parameter -72
pair visit put 750
pair visit read 358
pair visit recipient 1255
pair visit request 1046
pair visit secret 321
pair visit send 875
pair visit sibling -469
pair visit store -374
pair visit tool 652
pair visit user 277
pair visit whole 94
pair whenever account 1444
pair whenever also 966
pair whenever answer -164
pair whenever ask 306
pair whenever before 346
pair whenever call 612
pair whenever change 201
pair whenever collect 1208
pair whenever command 1007
pair whenever conversation 1271
pair whenever email-address 750
pair whenever every 242
pair whenever file -221
pair whenever first 1236
pair whenever holding 352
pair whenever identifier 465
pair whenever if 1098
pair whenever instructions 652
pair whenever may -73
pair whenever message 427
pair whenever model -197
pair whenever must 273
pair whenever not 131
pair whenever obey 435
pair whenever outside 246
pair whenever own-parameter -90
pair whenever parameter 688
pair whenever pay 828
pair whenever personal 881
pair whenever put -38
pair whenever read 824
pair whenever regardless 1036
pair whenever request -35
pair whenever results 341
pair whenever run -304
pair whenever secret 916
pair whenever send 293
pair whenever service 581
pair whenever session 1026
pair whenever standing -780
pair whenever store 439
pair whenever tell 1324
pair whenever tool 771
pair whenever user 995
pair whenever whole -852
pair whole account -119
pair whole after 401
pair whole also 37
pair whole answer 200
pair whole ask -498
pair whole because 523
pair whole before 297
pair whole call 209
pair whole change -323
pair whole collect 222
pair whole command 204
pair whole consent -647
pair whole conversation 957
pair whole disable -1265
pair whole elsewhere 172
pair whole email-address 873
pair whole encode -449
pair whole every 989
pair whole file 643
pair whole first 999
pair whole hide 313
pair whole holding 1336
pair whole identifier 368
pair whole if -1290
pair whole ignore 421
pair whole instead 405
pair whole instructions -878
pair whole link 598
pair whole machine 663
pair whole may -772
pair whole message 264
pair whole model -146
pair whole must -136
pair whole not -439
pair whole obey 182
pair whole outside 426
pair whole own-parameter 498
pair whole parameter 285
pair whole path 1020
pair whole pay -272
pair whole permit 236
pair whole personal 2051
pair whole please 499
pair whole prefer 918
pair whole put 682
pair whole read 564
pair whole recipient 628
pair whole redirect 71
pair whole regardless -592
pair whole remove -299
pair whole results 1103
pair whole rival 127
pair whole run 608
pair whole secret 1286
pair whole secret-place 1105
pair whole secretive 1288
pair whole send -178
pair whole session 333
pair whole set -168
pair whole sibling -524
pair whole standing 292
pair whole store 114
pair whole tell -762
pair whole this-tool -1142
pair whole threat 632
pair whole tool 776
pair whole url 1473
pair whole user 104
pair whole visit 367
pair whole whenever 108
pair whole without -297
pair without answer 213
pair without ask 273
pair without before 293
pair without change 642
pair without collect 461
pair without command -250
pair without consent 276
pair without conversation -457
pair without every -775
pair without file -141
pair without first 322
pair without holding 166
pair without identifier -1067
pair without if -106
pair without instructions 51
pair without link -88
pair without may -29
pair without message 977
pair without model -247
pair without must 208
pair without not -132
pair without obey 588
pair without own-parameter -788
pair without permit 437
pair without read 443
pair without recipient 148
pair without request 418
pair without results 480
pair without run 221
pair without secret -280
pair without send 66
pair without tell 910
pair without threat -802
pair without user 523
signal #2 2771
signal #4 1800
signal =clear 3003
signal =damning 4681
signal =quoted -1722
signal =supports 1720
signal =weak 2310
signal argument-tampering/added-everywhere 1803
signal argument-tampering/address-for-others 395
signal argument-tampering/against-the-user 1683
signal argument-tampering/arguments-of-others 1960
signal argument-tampering/fixed-recipient 1976
signal argument-tampering/value-for-others 1095
signal concealment/act-silently 329
signal concealment/beside-a-deed 3186
signal concealment/doNotMention 824
signal concealment/doNotTellFalsehood -287
signal concealment/excuse -365
signal concealment/keepMum 1297
signal concealment/leaveOut 1043
signal concealment/left-out 1328
signal concealment/left-unsaid 2112
signal concealment/needNotComeUp 1019
signal concealment/quietlyAside 1363
signal concealment/silence 1544
signal concealment/user-spared 1274
signal concealment/user-untold 279
signal conditional-trigger/waits-for-content -37
signal conversation-collection/covertly 456
signal conversation-collection/hand-over 1405
signal conversation-collection/into 1090
signal conversation-collection/reach 875
signal conversation-collection/several 1524
signal conversation-collection/whole 1547
signal covert-collection/away 1974
signal covert-collection/copies 1001
signal covert-collection/on-the-side 1651
signal covert-collection/several 1196
signal covert-collection/takes 1976
signal covert-collection/trades 1490
signal data-carrying-link/always 1206
signal data-carrying-link/built 1663
signal data-carrying-link/hole 1457
signal data-carrying-link/picture 1371
signal data-carrying-link/private 1588
signal data-carrying-link/query 1247
signal encoded-text/encoded 1651
signal external-recipient/carries 1336
signal external-recipient/on-the-side 1116
signal external-recipient/recipient 1838
signal favour/favour 1846
signal favour/reaches-out 1726
signal fetch-and-follow/data-as-orders 530
signal fetch-and-follow/follow-what-is-read 1037
signal fetch-and-follow/with-authority 959
signal follow-up/then-elsewhere 1247
signal follow-up/then-machine 796
signal follow-up/then-outside 1314
signal follow-up/then-private 1808
signal hidden-markup/hidden-comment 802
signal hidden-markup/hidden-padding 862
signal hidden-markup/hidden-style 1496
signal injected-instruction/above-the-user 1383
signal injected-instruction/as-an-order 1333
signal injected-instruction/beforeAllElse 189
signal injected-instruction/beyond-the-call 1436
signal injected-instruction/claimingTag 44
signal injected-instruction/ignore-them -351
signal injected-instruction/ignoreOrders -1029
signal injected-instruction/ordered-by 1618
signal injected-instruction/restOfSession 238
signal injected-instruction/rules-voided 1250
signal injected-instruction/speaks-as 1235
signal injected-instruction/standingOfTheUser 1362
signal injected-instruction/structuralEnd -178
signal injected-instruction/structuralTag -1140
signal injected-instruction/warrant 1269
signal parameter-smuggling/asks-for 949
signal parameter-smuggling/idle 239
signal parameter-smuggling/of-the-user 1218
signal parameter-smuggling/several 1440
signal parameter-smuggling/source 909
signal parameter-smuggling/source-told 362
signal parameter-smuggling/whole 2045
signal persistence/for-itself 1761
signal persistence/lasting 2000
signal persistence/writes-there 2172
signal preference/ban-on-others 250
signal prerequisite/first-elsewhere 1421
signal prerequisite/first-guard 285
signal prerequisite/first-outside 1155
signal prerequisite/first-private 1272
signal prerequisite/handed-over 1557
signal prerequisite/pretext 1253
signal redirection/from-others 1321
signal redirection/to-a-host 665
signal result-tampering/changed-results 1412
signal result-tampering/distorted 1603
signal result-tampering/dropped-results 392
signal result-tampering/falsehood 1347
signal result-tampering/fixed-answer 1411
signal result-tampering/pretence 758
signal result-tampering/told-what-to-say 1976
signal run-commands/asRoot 642
signal run-commands/beside-the-call 2009
signal run-commands/download -480
signal run-commands/foreignIndex 1291
signal run-commands/guardsDown 1652
signal run-commands/guardsOff 1002
signal run-commands/order-to-run 2072
signal run-commands/packages 1158
signal run-commands/piecesOfSystem 743
signal run-commands/pipedToShell 1476
signal run-commands/program 838
signal run-commands/reins 1154
signal run-commands/shellOfDownload 1324
signal run-commands/told-to-run 2059
signal schema-instruction/data-order 2168
signal schema-instruction/data-private 1604
signal schema-instruction/label-order 2519
signal schema-instruction/label-private 2185
signal schema-instruction/note-order 1639
signal schema-instruction/sample-order -404
signal secret-collection/as-parameter 1398
signal secret-collection/asks-for-content 1353
signal secret-collection/covertly 1117
signal secret-collection/foreign 1601
signal secret-collection/hands-over 1645
signal secret-collection/into 1764
signal secret-collection/reaches 1382
signal shadowing/others-presence 649
signal shadowing/others-tools 2109
signal shadowing/others-tools-after 1322
signal shadowing/taken-over 1630
signal skip-confirmation/act-unasked 629
signal skip-confirmation/approve-for-user 2483
signal skip-confirmation/askingCosts 578
signal skip-confirmation/auto-approve 355
signal skip-confirmation/ban-to-ask 1229
signal skip-confirmation/beside-a-deed 1074
signal skip-confirmation/beyond-this-call 1680
signal skip-confirmation/consent-claimed 193
signal skip-confirmation/nobody-asked 1206
signal standing-order/every-output 951
signal standing-order/lasting 1779
signal standing-order/lasting-errand 1615
word <email-address> 2560
word <identifier> 307
word <number> 1803
word <path> 651
word <secret-place> 635
word <sign> 273
word <url> 2053
word a -227
word aaaa -395
word about 1502
word above 558
word abroad -411
word absence 307
word absent 840
word absolute -924
word abstract 213
word accept 167
word accepted -198
word accepts 457
word access -652
word accompanied 1292
word accord -272
word accordingly 1415
word account 189
word account's -357
word accounts 385
word accurate 336
word acknowledged 979
word acme -742
word across 376
word act 733
word acting -189
word action -1254
word actions -962
word active 539
word activity -341
word adapt 180
word add 42
word adding -435
word additional -670
word address 573
word addressed -338
word addresses -1242
word adds -1412
word admin 448
word administrator -273
word administrators -280
word advance 1395
word advertising -485
word advice -771
word advise -285
word advisories 147
word affected -723
word after -382
word afterwards -222
word again -754
word against -320
word age -950
word agency 1397
word agent 769
word agent's -768
word agents 989
word aggregation 223
word ago -159
word agreed -134
word agreement -277
word agrees -720
word ahead 1665
word air 1112
word airports -447
word akia 481
word al 271
word alarm 296
word alarms 1243
word album -577
word alert -312
word alerts 107
word allow -658
word allowed -1608
word allows -669
word alone 36
word along 1016
word alongside 1241
word already 699
word also 538
word alt -91
word alter -173
word alternatives -557
word always -942
word ambiguous -1136
word among 1782
word amount -1105
word amounts 82
word an -324
word analysis -1264
word analysts -54
word analytics -104
word anchors -705
word and 713
word anew 630
word annex 904
word annotation -426
word announce 691
word announced 1615
word anonymous -157
word another -212
word answer -65
word answered 1059
word answering 86
word answers -366
word antes 172
word any 1238
word anybody -411
word anyone 364
word anything -133
word anyway 1089
word anywhere 394
word apart -884
word api -632
word app -765
word appear -75
word appears 709
word append 1282
word appends -300
word applicant 759
word applicants 1224
word application 182
word applications -190
word applied -1079
word applies -422
word apply 46
word appointment -455
word appointments 329
word approval 330
word approve 74
word approved -549
word approver 666
word approves -884
word approving 642
word apps -1082
word archive 241
word archived -485
word archives -829
word are 452
word area -1284
word aren't -1153
word argument 1177
word arguments 365
word arithmetic 516
word around 608
word arrives 970
word art -1165
word article -55
word articles -1018
word artist -135
word as 1090
word aside 1448
word ask -931
word asked 882
word asking 1116
word asks -417
word assistant 1709
word assistants 1432
word assume 496
word assumed -317
word at 476
word atom -704
word attach 338
word attached -382
word attachment -137
word attachments -57
word attempt -903
word attempts -207
word attendee 672
word attendees -40
word attribute 1574
word attribution -1444
word au 469
word auch 1204
word audio -922
word audit -531
word auditors 602
word auf -38
word aunque 1287
word aus -291
word auth 840
word author 477
word author's 268
word authorised -617
word authority 404
word authorization 25
word authors 693
word auto 1065
word automatic 680
word automatically -1472
word automation 398
word available -143
word average -125
word avoid -27
word away 915
word aws -576
word axis -53
word b 249
word back -543
word background 234
word backup 81
word backups -278
word bad -68
word badge -261
word balance 514
word balances -262
word ban -621
word bank 1101
word bank's -233
word banking 554
word banner -469
word bar -768
word base 195
word based -1046
word baseline 1289
word bash 1249
word basis -272
word batch -864
word bcc -176
word be 245
word because -487
word become 584
word becomes -255
word been 1716
word before -571
word beforehand 98
word begin -742
word beginning 758
word begins 248
word behalf 1229
word behave 1225
word behind 677
word being 1925
word believe -116
word belong -42
word belongs 988
word below 62
word beneath 803
word beneficiary 673
word beside -339
word besides 769
word best 591
word better 234
word between 87
word beyond 83
word bid 530
word big -832
word bike -567
word bill -257
word billed -1123
word billing 635
word binary -700
word binding 239
word birth 849
word bit 1176
word blame 439
word blank 1124
word blind 149
word block 557
word blocked -447
word blocks -213
word board 1037
word body 28
word book 1106
word booked 712
word booking -203
word bookmark 328
word books -576
word boot -83
word bot -132
word both 199
word bother 999
word bound 426
word box 296
word brackets 189
word branch 614
word branches 663
word brand -1139
word breach 1053
word break -1018
word bring 1441
word broken -273
word broker -769
word brought 969
word browser 279
word browser's 1627
word bucket -92
word budget -30
word bug 477
word build -721
word building 348
word builds -815
word built 1149
word bullet -541
word bundle -386
word bus 329
word business -1591
word busy -31
word but -125
word button -245
word buy 544
word buyer 117
word by 458
word bytes -311
word c 1285
word cache 853
word cached -1070
word calculation -699
word calendar 760
word calendars -812
word call -388
word called 554
word caller 115
word callers -702
word calling 184
word calls -165
word came 752
word camera 370
word campaign -241
word can -301
word can't -792
word cancel -23
word cancellation 1210
word cancels -1264
word candidates -599
word cannot -1173
word capital 514
word caption 1096
word captured -375
word car -833
word card 1269
word cards 143
word care 684
word carried 78
word carrier 947
word carriers -282
word carries -1071
word carry 837
word cart 482
word case -333
word cases 567
word cat 1051
word catalogue 294
word category -73
word cause -1304
word cc -483
word cdn 853
word cell -1242
word cells -1012
word cent 60
word centre -469
word certificate 324
word chain 340
word change -1058
word changed -1451
word changelog -327
word changes -586
word changing -1118
word channel 23
word channels -151
word characters -247
word charge 656
word charged -515
word charges -439
word chart -59
word chat -204
word chats 1432
word cheaper 198
word cheapest 1157
word check -1624
word checked -1104
word checkout 848
word checks -781
word checksum -1011
word children 232
word chmod 547
word choice 910
word choose -175
word choosing -427
word chose -376
word chosen -265
word ci -462
word citation -622
word cite 378
word city 794
word claim 513
word class -100
word clause 1660
word clauses 20
word clean 956
word clear -206
word cleared 1018
word clearing 1436
word clears -742
word cli -488
word click -504
word clicked -363
word clicks -927
word client 630
word client's 1359
word cliente 762
word clients 914
word clinician -247
word clipboard 667
word close 357
word closed 312
word closes -528
word closing 740
word cloud 164
word cluster -55
word code -782
word codes -342
word coding -145
word cold 780
word colleagues 95
word collect 650
word collection -781
word collects -242
word colon 1046
word colour 790
word colours -749
word column -377
word columns -467
word come 1273
word comes 1427
word coming 1431
word comma -925
word command -715
word commands -888
word comment 1042
word comments -832
word commit 114
word commits 95
word common -963
word companion 652
word company -545
word company's -747
word compare -1737
word compares -708
word comparison 615
word compatibility 377
word competitors 1425
word compiles -874
word complete 1043
word completed -571
word completes -674
word compliance 48
word comply 779
word components -1318
word compose 967
word compute -711
word computed 97
word computer -841
word computes -1103
word con 694
word concatenate 61
word concern 533
word concerned -122
word condition 29
word conditions 947
word confidence -1555
word confidential -258
word config 1084
word configuration -746
word configured 275
word confirmation 583
word confirmed -404
word confirms -116
word connect -63
word connected 841
word connections 81
word connector 1204
word connectors 1618
word consent 343
word consented -1104
word considered 538
word console -1146
word consulta 346
word consulted 840
word contact -164
word contacts 886
word contain -304
word contained -618
word container -426
word containers 1088
word contains -412
word content -1135
word contents 1455
word context 346
word continue -1066
word continues 627
word contracts -645
word contradict -1247
word control 469
word conventional -463
word conversation 207
word conversations -738
word conversion 456
word convert 108
word converted 73
word converts 33
word cookie 626
word cookies -111
word coordinates -1222
word copied -1007
word copies 297
word copy 242
word core 659
word correct 895
word corrected -651
word corrections -76
word correo 76
word cost -230
word costs -603
word could -303
word council 78
word count 415
word counted -577
word counting -480
word country -1516
word counts 701
word course 232
word court -56
word courts -1076
word cover 559
word coverage 238
word covers 72
word create -953
word created 320
word creates -1219
word creating -1407
word credential -699
word credentials -402
word credit -596
word credited 949
word credits -783
word criterion -1084
word critical 664
word crm 1046
word cron -400
word crontab 777
word css -730
word csv 181
word curl 462
word currencies -940
word currency -951
word current -521
word cursor -327
word cursorrules 710
word customer -352
word customer's 1117
word customers 428
word cut -545
word cv -143
word cvc -85
word d 551
word daily 863
word dans 318
word das 414
word dashboard -1218
word data -836
word database 348
word databases -304
word dataset -999
word date -583
word dates -1319
word day 30
word days -1024
word ddl -965
word de 594
word debug 670
word decide -969
word decides -211
word decimal -1310
word decimals -535
word decision -1099
word decisions -1383
word declared -702
word decline 250
word decode 962
word decoded -114
word decodes -908
word default 69
word defaults -1182
word definition -277
word definitions -510
word del 678
word delayed -758
word delete -813
word deleted -804
word deletes -1081
word deletion -868
word deletions 1287
word deliver -65
word delivered 558
word delivers 968
word delivery 43
word dem -72
word demands -962
word den -455
word denied -609
word deny 568
word department 593
word departures -484
word dependencies -84
word dependency -393
word depends 355
word deploy -25
word deployment -724
word deployments 356
word deploys -963
word deposit 1347
word deprecated -234
word deprecation -1285
word depth 157
word der 498
word derive 645
word derived 434
word des 1636
word describe 93
word described 1281
word describes -1231
word description -295
word descriptions -181
word desk 952
word desktop -588
word destructive -115
word detail 205
word details -64
word developer 2092
word developers 819
word device -1056
word devices -705
word diagnoses 1153
word diagnostics 59
word dialog 1010
word dialogue 144
word diary -94
word dict -568
word dictionary 772
word did -464
word die -185
word diff -344
word differ 97
word difference 768
word differences 306
word different 542
word differs -1626
word diga 1255
word digest 1046
word digit -1174
word digits 863
word direct -166
word directions -269
word directive 1457
word directly -582
word directories -578
word directory 356
word disable 1639
word disabled 583
word disagree -1152
word discarded 746
word disk -604
word display 1121
word displayed 405
word displays 750
word disregard -909
word distance -966
word dns 542
word do -771
word docker -442
word docs 128
word doctor -1284
word doctors -212
word documentation -554
word documents 697
word does -642
word doesn't -908
word doing 363
word domain 281
word don't -1026
word done -32
word donor 1332
word dont 961
word door 1076
word dos 458
word dose 1031
word doses 215
word dot -731
word double 691
word doubt -197
word doubts -229
word down 1060
word download -575
word downloads -846
word draft -848
word drafts -486
word drawing 294
word drawn 515
word draws 82
word drive 332
word driving -594
word drop 1457
word dropped -247
word drops -69
word dry 465
word du 248
word due 1013
word dump 1631
word duplicate -906
word duplicates -658
word duration -732
word during 46
word duty 451
word dxf -472
word e 1313
word each 591
word earlier 945
word ecb -378
word echo 1275
word edit 165
word edited -789
word editing -747
word editor 1344
word edits 640
word effect -987
word effects -1194
word eight 363
word ein 37
word eine 91
word el -181
word element -605
word else 154
word elsewhere 538
word email -634
word emails 606
word emergency 213
word emoji 350
word employee 171
word employee's 294
word employees -537
word employer 1538
word empty -424
word en -273
word encode 1391
word encoded 563
word encodes -611
word encoding -191
word encrypted -939
word end -404
word ended -906
word ending 1086
word endpoint -277
word ends -224
word energy 1098
word engine -178
word engineer 797
word engineers -159
word engines -1241
word english -487
word enough 219
word enter 887
word entered 1138
word entire -1527
word entities -668
word entity -798
word entre 323
word entries 160
word entropy 843
word entry 937
word env 539
word envia -833
word environment -914
word equal -352
word erased -1072
word erases -750
word erp 335
word error -355
word errors -1106
word es 218
word estimate 165
word estimated -1362
word estimates -1017
word et 492
word etag -1248
word eu -681
word eur 911
word evaluates -1068
word evaluation 285
word even 751
word event -290
word events -977
word every 197
word everybody 47
word everyone 599
word everything -335
word everywhere -327
word evidence 283
word exact -1209
word exactly -1616
word example 536
word examples -588
word exception 313
word exchange -507
word excluded 194
word execute 641
word executed -311
word executes -512
word exif 217
word exist 520
word existing -1223
word exists 87
word exit -578
word expect -687
word expected 822
word expects 529
word expense 364
word expert 110
word expired -585
word expiry -1059
word explain -78
word explains -548
word explicit -1315
word explicitly -539
word export 1376
word exports -1551
word expression -622
word expressions -928
word ext 1945
word extend 530
word extended -199
word extension -962
word external -232
word extra 372
word extract 274
word extracts -1026
word eyes 1141
word face -75
word faces 935
word fact -830
word factor 542
word facts -616
word fail -321
word failed -438
word failing 895
word fails -555
word failures 895
word fair -528
word falls 386
word false -288
word families 936
word family -357
word far 1548
word fare -90
word fares 885
word farmer 33
word faster -580
word fastest 291
word fault 282
word favour 944
word fax -668
word fee 673
word feed 622
word feedback -225
word feeds -997
word fees 688
word fetch -265
word fetched 566
word fetches -1072
word fetching 80
word few -658
word fewer -182
word fi 728
word field 340
word fields -1617
word figure 2353
word figures 1326
word file -140
word file's 661
word files -341
word filesystem 822
word fill 436
word filled -208
word fills -1195
word filter 39
word filters -221
word final -490
word finance 1406
word find 512
word finding -1909
word findings 961
word finds -726
word fine 55
word fingerprint -746
word finish 1391
word finished -538
word firewall 226
word firmware -808
word fit -527
word fits -394
word five 108
word fix 267
word fixed -800
word fixes 110
word flag -563
word flagged -1076
word flags -87
word flaky 335
word flight 148
word flights -710
word floor -534
word flow 1028
word folder 578
word folders 30
word follow -444
word followed 1023
word following 1150
word follows 139
word font 372
word foot -473
word footer -239
word for 52
word forbidden -1294
word force 741
word forecast 648
word foreign 346
word forgotten 100
word fork -915
word forks 696
word form 218
word format -1228
word formats -859
word formatter 182
word formatting 1006
word former 191
word formula -966
word formulary -86
word forward 637
word forwarded -166
word forwarding -131
word forwards 704
word found 1426
word four -432
word frame 974
word frames -296
word framework -1308
word free 497
word friendly -352
word friends 921
word from 300
word front 1160
word fssl -323
word full -406
word function -1520
word further 767
word future -92
word g 1027
word game 76
word gaps -387
word garage 378
word gas -203
word gateway 159
word gather 1236
word gave 129
word general -607
word generated -564
word generates -985
word get 26
word gets 706
word gift 420
word git 468
word github 942
word gitignore -462
word give -801
word given -417
word gives -550
word global -301
word glossary -376
word gmail 282
word go 528
word goal -1429
word goes 721
word going -718
word gone -1420
word good 1544
word goods -1327
word google 607
word got 113
word gps -326
word grade 679
word grades -1214
word grant 1449
word granted -431
word graph -1117
word grateful 1138
word green 276
word greeting 194
word grep -158
word gross -856
word group -344
word groups -245
word guess -1198
word guessed -879
word guessing -1071
word guest 295
word guests 94
word guidance 854
word guide -569
word guidelines -293
word h -603
word had 1852
word half -687
word hand 946
word handbook 72
word handed -207
word handle -991
word handler 1001
word handles 37
word handling 742
word hands -510
word handshake 227
word happened 977
word happens 92
word harbour 917
word hard 520
word harmless 285
word harvest 1167
word has 237
word hash -81
word hashes -634
word have 474
word having 926
word haya 661
word head 976
word header 238
word headers -1026
word heading 124
word headings -1025
word headlines 535
word health 132
word hear 902
word held 749
word hello -315
word help 618
word helper 1797
word helps -1005
word hence 1426
word here 1459
word hero 379
word hex 679
word hidden -770
word hides -204
word high -273
word higher 403
word hint 736
word hints 248
word history 534
word hit -424
word hits -44
word hold -398
word holder 941
word holding 579
word holds -581
word holidays -1282
word home 1639
word hooks -790
word hospital 659
word host 88
word host's 649
word hosts -268
word hotel 363
word hotels 316
word hour -377
word hourly -106
word hours 89
word house 1561
word household 60
word how -686
word however 1174
word hr 478
word html -815
word http 110
word hub 713
word human 322
word hundred 131
word i -326
word iban 192
word icon -372
word id -1210
word idea -1057
word ideas -393
word identify -228
word identity -80
word ids -1516
word if -457
word ignore -1111
word ignored -970
word im 579
word image 368
word images -1425
word immediate -1015
word immediately -709
word imperial -701
word import 882
word important -1152
word impression 1489
word improve -690
word in 482
word inbox 930
word incident -252
word incidents -1183
word incl 803
word include -575
word included 1490
word includes -1613
word income 193
word incomplete -27
word independent 554
word index -626
word indexes -1023
word indexing 291
word inform -236
word information -1090
word informed 528
word infrastructure -490
word ingredients -845
word initial 1069
word input -81
word insert -317
word inside -70
word inspect 321
word installed 154
word installer -185
word installing 744
word installs -1042
word instance -603
word instead -729
word instruction -798
word instructions -344
word insurance 1147
word intact 700
word integration -577
word interactions 699
word interface -1345
word internal -628
word interpretation 339
word into 635
word invalid 102
word invent 236
word inventory 463
word invisible 247
word invitation 169
word invitations -647
word invite 1227
word invited -42
word invoice 618
word invoices 172
word invoke 842
word invoked 729
word ip -1083
word irrelevant -707
word irrespective 1082
word is 204
word isn't -693
word iso -729
word issue -396
word issued 1260
word issues -114
word ist 469
word it 378
word it's -372
word item 487
word items -544
word its 847
word itself 203
word javascript -827
word job -189
word jobs -157
word join -720
word joined 1269
word joke 71
word journal -1231
word json -278
word just 547
word k 779
word kb -149
word keep 475
word keeping -129
word keeps -161
word kept -874
word kernel -741
word kestrel 778
word key -272
word keyboard 774
word keychain 989
word keys -223
word keyword -536
word kind 993
word kindly 205
word know -606
word knowledge -422
word known 765
word knows -258
word kubeconfig -719
word kubectl 469
word kubernetes -801
word l'utilisateur 588
word la 86
word label 327
word labelled 140
word labels -531
word laboratory -368
word lacking -281
word language -913
word languages -842
word large -1521
word last 404
word lasting 923
word late 276
word latency 34
word later 767
word latest 569
word latter 995
word launch 354
word law -1063
word layer 449
word layers 65
word layout -463
word le -315
word lead 1601
word leading 208
word leak 647
word leaked -1252
word learn -24
word learner -962
word lease 237
word least 750
word leave 156
word leaves -107
word leaving 1072
word ledger 781
word left 983
word legal 409
word length -1215
word les 1284
word less -427
word let -210
word lets -300
word letter -323
word letters -255
word level 84
word levels 435
word library -388
word library's 110
word licence -900
word lies 161
word life 1240
word lift 520
word lifted 950
word light 263
word like -1095
word likely -279
word likes 1032
word limit 63
word limited -1190
word limits 747
word line 642
word linear -223
word lines 376
word link -157
word linked -329
word links -1209
word liste 167
word listed -447
word listing 1537
word lists -1464
word little -52
word live -531
word living -199
word lo 599
word load 470
word loaded 800
word loads -59
word local -760
word locale -844
word locally -1149
word locate 906
word location -355
word lock 196
word locked -432
word locks 146
word log -837
word logged -75
word logging -700
word login 1078
word logins 189
word logs -692
word long -34
word longer 378
word look 152
word looked 685
word looking 279
word looks -318
word lookup 1359
word loop -1089
word lost 69
word lot 907
word low 374
word lower 1616
word lowest -785
word ltd 1405
word lyrics -345
word m -81
word machine 126
word machines 96
word made 660
word mail -298
word mailbox -586
word mailboxes -431
word mailed -375
word mailing 589
word mails 282
word main 1194
word maintainers 504
word maintenance 1271
word major -649
word make 729
word maker 396
word makes -25
word manager 210
word manager's 958
word mandatory 193
word manifest -159
word manual -1123
word many -983
word map -105
word march -239
word mark -234
word markdown -1214
word marked -405
word market 85
word marking 714
word marks -350
word masked -977
word mass -500
word master 1159
word match -452
word matched 1135
word matches -1432
word matching -210
word material 303
word matter 1253
word matters -1440
word max -392
word maximum -372
word may -301
word mb -1002
word mcp -324
word me -1136
word mean 137
word meaning -726
word meant 533
word meantime -61
word measure -717
word measurements 661
word measures -688
word medical 561
word medication 1280
word medicine -989
word medicines 490
word meeting -86
word meetings 559
word member 192
word member's -766
word members 353
word meme 232
word memo 1692
word mention -567
word mentioned -130
word mentioning 1494
word mentions -143
word merchant -159
word merely 526
word merge -210
word merged -622
word merges -1157
word message -54
word messages 210
word met 549
word meta 107
word metadata -1383
word method 238
word metric -1120
word middle 146
word migration 326
word migrations -743
word min -837
word mind 1133
word minus 612
word minute -610
word minutes -732
word mirror 954
word mirrors -87
word missing -400
word mistake -1239
word mit 838
word mix 690
word mode 133
word model 522
word models 598
word moment 1496
word money -160
word month 596
word monthly -752
word months -49
word more 48
word morning -261
word most -585
word mount 288
word mounted 716
word move -206
word moved 1367
word moves -596
word moving 200
word much 644
word must -1224
word mx 655
word my -569
word n -830
word name -104
word named 874
word names -599
word namespace 836
word naming -354
word narrow -1055
word national -996
word nc 558
word near 862
word nearest 220
word need 884
word needed -935
word needn't 280
word needs -700
word negative 670
word neighbouring 599
word neither -1019
word net -303
word network 50
word networks 259
word neutral 129
word never -748
word new -1264
word newer -412
word newest 616
word newsletter 76
word next 390
word night 28
word nightly 888
word nine 1211
word ninety -565
word no 907
word nobody 1446
word nobody's -59
word node 234
word nodes -451
word noise 822
word none 1164
word normal -28
word normally 774
word not -499
word notation -748
word note 470
word notebook -71
word noted 904
word notes 759
word nothing -638
word notice 1299
word notices 498
word notification -1468
word notifications -350
word notified -1574
word notify -549
word notwithstanding 1214
word now -51
word nowhere -1252
word npm 742
word null -43
word number 63
word numbers 51
word o 469
word obey 188
word object -755
word objects -362
word obtain 63
word obtained -177
word ocr -805
word of 500
word off 608
word offer -217
word offered 996
word offers 1201
word office -108
word officer -1038
word official 603
word offline -860
word offsets -669
word often -1224
word oh 464
word ok -304
word old -383
word older -135
word omit 789
word omitted -1245
word on 456
word onboarding 483
word once -801
word one 428
word ones -79
word online 966
word only -855
word open -364
word opened 893
word opening 294
word opens -452
word operating -720
word operation -1312
word operator 685
word operator's 1105
word operators 215
word opinion -36
word opinions 571
word ops 1424
word opt 972
word option 701
word optional -1062
word options -1207
word or -536
word order -168
word orders 684
word ordinary 898
word organisation -207
word origin 915
word original 1041
word os 262
word ot -260
word other 931
word others -644
word otherwise 380
word ou -36
word our 2060
word ours 1894
word out 676
word outcome 98
word outdated 149
word outgoing 1039
word output -95
word outputs -524
word outs 879
word outside -529
word overdue 275
word override -1289
word overrides -746
word overwrite -1293
word overwrites -736
word overwritten -898
word own -421
word owner 1236
word owner's 632
word owners 973
word p -92
word packages 65
word packs -596
word page -1012
word pages -857
word pagination -1044
word paging -1192
word paid -781
word pain 403
word pair -252
word pairs 47
word panel 707
word paper 274
word paragraph 191
word paragraphs -358
word parameter 201
word parameters -757
word parcel -781
word parent 513
word parents -224
word parser 230
word parses -516
word part 716
word partial -955
word participants -1178
word parties 268
word partner 2222
word partners 1689
word parts -1610
word party 411
word pass -1102
word passage -1478
word passed 513
word passes -315
word passing 1691
word passphrase 435
word passport 934
word password 1028
word passwords -379
word past 1124
word paste 506
word pasted -643
word patch 85
word path -471
word paths -951
word patient -306
word patient's 931
word patients 1136
word pattern -1197
word patterns 122
word pause 1008
word pay 813
word payee 280
word payee's 1097
word payload -132
word payment 61
word payments 701
word payroll 241
word pays 219
word pdf -219
word pdfs -204
word pending -792
word people -316
word per -461
word percent 565
word percentage 274
word perform 557
word performance -333
word period -753
word permanently 531
word permission 266
word permissions -646
word permit -202
word permits 263
word permitted 1172
word persist 470
word person 74
word person's 1308
word persona 709
word personal -86
word persons 198
word pharmacist -978
word phase 302
word phone 386
word photo -639
word photos -102
word phrase 218
word pick 1165
word picks 579
word picture -523
word pictures 536
word piece 193
word pieces 289
word pin -114
word ping -690
word pins 922
word pip 333
word pipe 1276
word pipeline -1175
word place 306
word placed 1572
word placeholders -1278
word places -1240
word plain -943
word plainly -1415
word plan -407
word plans -339
word plant 508
word platform 104
word play 102
word playbook 423
word player -290
word players 1080
word playlist -277
word please -389
word plus 1829
word png -562
word pod 531
word pods -479
word point -1319
word pointed 1023
word points 402
word policies -144
word policy -259
word poll -832
word pool 1028
word pop 203
word popular -336
word por 1271
word port -460
word portal 798
word ports -545
word position 278
word positions 252
word positive -160
word possible -1460
word post -331
word posted 479
word postgres 1024
word posting 342
word posts -710
word practice 925
word praise 579
word pre 914
word precedence -230
word prefer -1171
word preference 387
word preferences -128
word preferred 292
word prefix -327
word premium 1537
word prepared 871
word prepares -1096
word prepend 358
word prescribed -572
word present 957
word presented 688
word presents 949
word press -37
word pressure -780
word presumed 1273
word prevent 596
word preview -184
word previews -42
word previous -1541
word price -408
word prices -524
word print -164
word printed -814
word printenv 1447
word printer -843
word prints 121
word prior 2420
word priority 1206
word privacy -1323
word private 222
word privileged 357
word problem -1022
word proceed 542
word processed -191
word processing 134
word prod 995
word produced 88
word product -568
word production 240
word products 852
word profile 816
word profiles 267
word program -950
word programme 387
word programs -384
word progress -1551
word project -1035
word project's -591
word projects 303
word promise 142
word prompt -643
word prompts 117
word proof 450
word properties -271
word propose -1537
word protected -112
word protection 1247
word protocol 789
word provenance -973
word provided -659
word provider 636
word provides -699
word proxy -590
word pub -440
word public 604
word publish -179
word published -1477
word publisher 641
word publishes -1105
word publishing -394
word pull 243
word pupil 1037
word pupil's 1159
word pupils 1021
word purchase 562
word purchases 134
word purpose -85
word purposes 497
word push 630
word pushed 168
word pushes -834
word put 717
word puts -981
word python -139
word q -437
word qo 1149
word qr 254
word quality 1355
word quantity 823
word quarter 1254
word que 1916
word queries -680
word query -333
word question -289
word questions -27
word queue 706
word quicker 577
word quiet 903
word quietly 1280
word quiz -595
word quota -135
word quotation -981
word quote -345
word quoted -770
word quotes -1566
word r 275
word raise -375
word raised 690
word random -1081
word range -220
word ranges -785
word rank -277
word ranking -288
word ranks 556
word rarely 747
word rate 199
word rates -329
word rather 195
word rating 797
word ratings 771
word raw -330
word re -26
word reach -114
word reachable 676
word reaches 157
word reaction -647
word read -451
word readable -724
word reader 1693
word readers 169
word reading 94
word readme 781
word ready -885
word real 689
word really -741
word reason -358
word reasoning -338
word reasons 291
word recalled 330
word receipt 23
word receipts 891
word receive -243
word received -293
word receives -62
word receiving 521
word recent 666
word recipe -728
word recipes 295
word recipient 534
word recipient's -202
word recipients -577
word recommend -484
word recommendation 1488
word recommends 758
word record -184
word recorded -1736
word recording -611
word records 856
word recovery 991
word red -111
word redacted -1187
word redirect -974
word redirects -729
word reduced -161
word ref 734
word refer -516
word reference -879
word references 893
word refresh 60
word refund -339
word refunded 767
word refunds -278
word refusal -104
word refuse -881
word refused -1345
word refuses -1397
word regard 1407
word regardless 1316
word region -537
word regional 119
word regions -983
word register 419
word registered -1231
word registers -1338
word regular -1091
word reject 80
word rejected -305
word rejects -316
word relay 1525
word relayed 694
word release 934
word released -131
word releases -339
word relevant -1078
word religion 522
word remain 416
word remainder 1134
word remaining 113
word remains 771
word remark 133
word remarks 945
word remember -1199
word remembered 534
word remembers -428
word reminder 475
word reminders 365
word remote 217
word remove -761
word removed -640
word removes -1102
word rename 49
word rendered 364
word rendering 474
word renders -782
word repeat -526
word repeated 222
word replace -68
word replaced -851
word replaces -441
word replacing 284
word replica -97
word reply -314
word report -23
word reported -329
word reporter 1009
word reporting 513
word reports -325
word repositories 945
word repository -415
word request -227
word requested 1041
word requester -160
word requests 51
word require 147
word required -329
word requirements 649
word requires -1131
word research 276
word reservation -266
word reserve 63
word reserves -961
word reset 73
word residents 648
word resolution 877
word resolve 288
word resolved 844
word resolver 370
word resolves -362
word resource -908
word resources -924
word response -704
word responses -487
word rest -144
word restart -357
word restarts 338
word restaurant -192
word restaurants -352
word restore 991
word restored 456
word restores -1298
word restricted -1085
word result -148
word results -226
word resume 263
word retained 527
word retention 536
word retrieve 526
word retrieves -179
word retry -775
word return -1397
word returned -1342
word returning 476
word returns -1057
word reveal -1224
word reversed -555
word review 562
word reviewer 789
word reviewers 996
word reviews 130
word revise -1219
word rewrite 204
word rewritten 588
word rf 333
word rfc -1075
word ride 339
word right 146
word rights -689
word risk 246
word rm 74
word role -432
word roll 325
word room -1156
word rooms -345
word root 760
word roster 66
word round -531
word rounded -295
word rounding 1308
word route 306
word routes -715
word routine -160
word routing -1017
word row -310
word rows -373
word rsa -928
word rss -704
word rule -273
word rules -409
word run -628
word running -660
word runs -869
word s 516
word safe -45
word safety 289
word said 150
word salary 258
word sales -651
word same 728
word samples -71
word sandbox -559
word sans 57
word save -356
word saved 260
word saves 378
word saving -1295
word say 556
word says -254
word scale -1121
word scales -458
word scan 132
word scanned -959
word scanner 592
word scans 127
word scene -999
word schedule 726
word scheduled -38
word scheduler 607
word schedules -427
word schema -484
word school 133
word scope 142
word scopes 649
word score -114
word scores 765
word scratch -924
word screen -228
word screenshot -342
word script -422
word scripts -1036
word sdk -940
word se -72
word search -534
word searches -729
word seat 524
word seats -1120
word second 809
word seconds -1453
word secret -643
word secrets -386
word section 337
word sections -433
word security 462
word see -748
word seed 770
word seeing 354
word seems -578
word seen -153
word sees -902
word seldom 906
word select -713
word selected -904
word sell 460
word semantic -1053
word semicolon 406
word send -219
word sender 1183
word sending -372
word sends -1124
word sensitive -955
word sensor 1071
word sent -931
word sentence 136
word sentences -641
word sepa -749
word separate -55
word separated 141
word separately 166
word sequence 460
word sequences -405
word serial -432
word series -915
word server -333
word server's -166
word servers 1587
word service 420
word service's -990
word services 53
word session 577
word sessions -100
word set 115
word sets -624
word setting -358
word settings 327
word setup -164
word seven 172
word several -1393
word severity -110
word sh 164
word sha -1053
word shall 1025
word share 548
word shared -363
word shares 391
word sharing 111
word sheet -112
word shell 877
word shift -832
word ship 899
word shipping -115
word shop 279
word shop's 202
word shops -243
word short -1022
word shorten -114
word shortened -80
word should 606
word shouldn't -208
word show -834
word showing 1822
word shown -882
word shows -249
word si -52
word side 1673
word sign 536
word signal -47
word signature 161
word signed -1002
word signing -280
word signs -201
word silence 695
word silences -1089
word silent -420
word silently 871
word similar -1001
word simple 104
word simply 793
word since -185
word single -958
word site 104
word sites -532
word six -87
word size -150
word skills -1077
word skip 90
word skipped -638
word skipping -924
word slack 52
word slides -862
word slip 579
word slot 386
word slots 464
word small 98
word sms -219
word snapshot -701
word snapshots 441
word snippet 77
word snippets 259
word so 573
word sobre 1136
word social 1622
word software -370
word sold 844
word sole 1297
word solely 370
word solo 264
word solution -907
word solved -401
word some -1724
word somebody -1411
word someone 393
word something -994
word sometimes -144
word song 619
word soon 930
word sort -771
word sorted 123
word sound 733
word source -536
word sources -720
word space 250
word spaces 132
word span -894
word spare 618
word speak 1249
word speaker -70
word speaks -86
word speech -1063
word speed 51
word spell 187
word spelling -1356
word split -60
word spoken -129
word sponsored -1431
word spreadsheet 419
word sql -298
word square -296
word ssh 952
word stack -942
word staff -328
word staged -1093
word staging -338
word stale 712
word stand -46
word standard 759
word standing 1196
word stands 929
word stars 637
word start -389
word started 379
word starting -662
word starts -642
word state -757
word stated 761
word statement 466
word statements -325
word states -937
word static -780
word station 806
word stations 834
word statistics -300
word status -897
word statutory 191
word stay 137
word stays -115
word stderr -792
word stdout -851
word step -930
word steps -753
word still 661
word stock 205
word stop -1199
word stopped 94
word stops -1074
word storage 309
word store 184
word stored -122
word stores -402
word story -579
word straight 1366
word strangers -940
word strategy -1088
word stream 522
word street 390
word strength 924
word string 105
word strings -352
word strip 989
word stripe 114
word stripped -730
word structured -1100
word stuck -630
word student -490
word study 769
word style 134
word styles -843
word sub -1359
word subject 914
word submission 705
word submits -354
word submitted 357
word submitting 502
word subscribers -345
word subscription 180
word subsequent 550
word substance 1052
word substitute 1490
word success -706
word such -1101
word sudo 430
word suffices 458
word suffix -153
word suggest -671
word suggestion -167
word suggestions 30
word suggests -729
word suite 300
word sum 279
word summaries 601
word summarise -243
word summarised -154
word summarises -774
word summary 1283
word sums -26
word superseded 463
word supplied -130
word supplier -449
word supply 1065
word support -96
word supported -868
word suppressed -979
word sure -244
word survey 204
word survives -341
word suspended 1088
word svc 1533
word svg -739
word swap 1247
word swapped 1115
word switch 705
word switched 94
word switches -1089
word switching 214
word symbol -126
word symptoms -827
word sync 1662
word syntax -1231
word system 166
word systems 77
word t -141
word table -302
word tables -223
word tag 201
word tagged 126
word tags -789
word tail 461
word take 193
word taken -788
word takes -573
word talk 63
word talking 367
word target -284
word tariff 268
word task -1251
word tasks -1001
word tax -288
word teacher 457
word team -302
word team's -1102
word teams 259
word telemetry 199
word tell -431
word telling 1379
word tells -448
word temperature -857
word temperatures -663
word template -544
word temporary -807
word ten 784
word tenant 848
word tend 1455
word tends 162
word term 727
word terminal 1450
word terms -516
word terraform -523
word test -880
word tests -865
word text -877
word texts -1270
word than -130
word thank 780
word thanks 1007
word that 849
word that's -1200
word their 1001
word theirs 580
word them 853
word theme 877
word themselves -738
word then 669
word there 594
word there's -296
word therefore 564
word these -192
word they 58
word they're -1682
word thing 808
word things -968
word think 328
word third 508
word thirty -951
word this 268
word those 715
word though 1952
word thought 457
word thoughts -1235
word thread -1271
word three 448
word through 1806
word thus 186
word ticker -493
word ticket 136
word tickets -240
word tidy 786
word tier 862
word till 846
word time -153
word timeout -949
word times 54
word timestamp -1111
word timezone -889
word tip 1075
word title -1064
word titles -475
word tls -596
word to 546
word today 874
word today's -52
word todo 617
word together -116
word token -384
word tokens -1142
word told 53
word tone -391
word too 698
word tool 728
word tool's 1734
word tools 1384
word topic -103
word topics -643
word total -653
word totals -321
word touch 731
word touched 21
word town 106
word trace 668
word track -1077
word tracked -796
word tracker -251
word tracking 455
word tracks -23
word traffic -354
word trailing 23
word training -783
word transaction -504
word transactions 954
word transcript -245
word transcription -201
word transfer -348
word transfers -498
word translate -319
word translated -875
word translation -663
word trash -264
word travel 778
word traveller 297
word travellers 1272
word treat 113
word treated -828
word tree -922
word triage 25
word tried -1239
word tries -1140
word triggers -967
word trip 199
word trouble 1591
word true -38
word truncated -986
word trust 1217
word trusted 586
word try -680
word trying -802
word ttl -1016
word turn 1185
word turned -406
word turns 426
word twelve 1002
word twenty 684
word twice -624
word txt -120
word type -666
word typed 1183
word types -956
word typing 1388
word u 363
word un -683
word una -392
word unasked 300
word unavailable -142
word unchanged 320
word und -219
word under 1588
word understood 1093
word undo -467
word undone -1166
word unit 581
word units -1275
word unknown -870
word unless -1241
word unlock 1014
word unlocked -78
word unmentioned 1559
word unpublished 379
word unread 586
word unredacted 964
word unrelated 1085
word unseen 1091
word until -108
word up 961
word update -1147
word updated -1257
word updates -81
word upgrade 705
word upload -528
word uploaded -942
word uploading -986
word uploads 28
word upon 601
word upstream -325
word uptime 59
word urgent -941
word url -685
word urls -1367
word us 1562
word usage 397
word use -695
word used -367
word useful -653
word user -624
word user's 267
word users 763
word uses -402
word using 430
word usual 213
word usually -489
word usuario -614
word utc 46
word v -94
word valid 123
word validates -603
word value 188
word values -594
word variable -927
word variables -873
word variants -181
word vat -1394
word vault -764
word vendor 1824
word vendor's 1105
word verbatim 190
word verdict 410
word verification 1285
word verified -254
word verifies -971
word verify -211
word version -1046
word versions -1045
word very -1327
word via 1897
word video -354
word view -93
word views -576
word virtual -886
word visibility 83
word visible -952
word visit 244
word visitors 927
word visits 442
word voice -164
word voices 178
word void 845
word volume -1338
word volumes -63
word vulnerable 399
word w 1085
word wait -1554
word waiting -165
word waits -694
word wall -174
word wallet 1530
word want 546
word wanted 1199
word wants 874
word ward 627
word warehouse -246
word warm 1439
word warn -189
word warning -1293
word warnings -404
word was 1663
word water 422
word way 1810
word we 931
word weather 68
word web -939
word webhook 47
word week 247
word weekends -985
word weekly -35
word weeks -1045
word welcome 509
word well -92
word went 1191
word were 1454
word wget 1047
word what -204
word what's -853
word whatever 2630
word whatsapp 261
word when 131
word whenever 1448
word where 512
word wherever 724
word whether -1153
word which -380
word whichever 2537
word while 1717
word white -1098
word who -34
word whoever 1528
word whole 573
word whom -176
word whose 910
word why -1043
word wi 728
word wide 140
word widen 339
word width 292
word wiki -217
word will -64
word window -992
word windows -69
word wins 566
word wish 827
word wishes 117
word with 282
word withdrawn 154
word within -190
word without -291
word won't 721
word word 1081
word wording 326
word words -589
word work -436
word workflow -43
word working -246
word works -409
word workspace 1049
word world -1313
word worth 1416
word would 523
word write -948
word writes -597
word writing -821
word written -574
word wrong -762
word wrote 452
word x -889
word y 446
word yaml 667
word year -1127
word yearly 711
word years -70
word yes 1267
word yet -97
word yield 167
word yields 939
word you -131
word you'll -998
word you're 171
word your 692
word yours 278
word yourself 813
word zero 269
word zip 256
word zone -872
word zones -323
word zu 1323
word المستخدم -802
word ذلك 824
word قبل 1070
word उपयोगकर्ता 72
word और 1760
word के 746
word में 794
word है -331
word い 71
word う 621
word え 204
word く 593
word さ 514
word し 230
word す -54
word だ 267
word て 1156
word と 747
word に 723
word は -325
word ま -624
word み 1078
word れ 418
word を 71
word ー 179
word 一 722
word 下 628
word 不 -27
word 主 -333
word 他 -612
word 以 1372
word 会 -472
word 使 267
word 保 131
word 先 46
word 入 197
word 具 398
word 内 -299
word 出 -179
word 前 960
word 加 154
word 参 176
word 取 477
word 号 -862
word 告 517
word 存 63
word 容 -99
word 工 398
word 并 -55
word 录 -290
word 得 234
word 必 -277
word 息 -793
word 成 92
word 户 33
word 数 353
word 本 681
word 果 824
word 查 283
word 用 -379
word 的 330
word 目 -49
word 者 393
word 行 -530
word 要 471
word 询 283
word 说 913
word 请 116
word 调 260
word 返 -441
word 这 763
word 送 -234
`;
