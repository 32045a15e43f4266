/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -126
threshold clear -552
threshold weak -1434
threshold supports -2297
bias -3797
concept account 522
concept after 408
concept also 1188
concept answer -214
concept ask -98
concept because 748
concept best 1293
concept call -240
concept change -32
concept collect -103
concept command -365
concept config -40
concept consent 542
concept conversation 429
concept decode 76
concept elsewhere 1741
concept email-address 2354
concept encode 466
concept every 946
concept file 134
concept first 24
concept hide -388
concept holding 521
concept identifier 377
concept if 149
concept ignore 239
concept instead -32
concept instructions 444
concept link -275
concept machine 310
concept may -319
concept memory -298
concept message -132
concept model 686
concept must 173
concept not -323
concept number 1966
concept obey 23
concept outside 1201
concept own-name 1700
concept own-parameter -475
concept parameter 29
concept path 548
concept pay 221
concept permit 233
concept personal 380
concept please 833
concept prefer 76
concept put -23
concept read -205
concept recipient 677
concept redirect -34
concept regardless 1043
concept remove -402
concept request -264
concept rival 1754
concept run -456
concept secret 40
concept secret-place 428
concept secretive 83
concept send -322
concept service 27
concept session 441
concept set -314
concept sibling -655
concept silently 302
concept skip -383
concept standing 960
concept store -90
concept tell 375
concept this-tool -558
concept threat -312
concept tool 985
concept trusted 523
concept url 1981
concept user 169
concept visit 130
concept whenever 803
concept whole -23
concept without 327
deed aside answer 272
deed aside ask 636
deed aside call -37
deed aside change 417
deed aside collect -255
deed aside disable -584
deed aside encode -70
deed aside hide -67
deed aside ignore -832
deed aside obey -573
deed aside pay 509
deed aside permit 348
deed aside prefer 233
deed aside put -65
deed aside read -370
deed aside redirect -472
deed aside remove -551
deed aside run -251
deed aside send 149
deed aside set -363
deed aside skip -860
deed aside store -910
deed aside tell 981
deed aside visit 333
deed ban answer -398
deed ban ask 1109
deed ban call -403
deed ban change -1440
deed ban collect -1277
deed ban disable -456
deed ban hide -67
deed ban ignore -669
deed ban obey -522
deed ban pay -392
deed ban permit -367
deed ban prefer -444
deed ban put -1474
deed ban remove -1396
deed ban run -151
deed ban send -1503
deed ban set -531
deed ban skip -914
deed ban store 96
deed ban tell 213
deed ban visit -880
deed lacking answer 1392
deed lacking ask 226
deed lacking put -322
deed lacking read 721
deed lacking send -760
deed lacking tell 1217
deed order answer 88
deed order ask -618
deed order call -209
deed order change 1207
deed order collect 1180
deed order decode 859
deed order disable 611
deed order encode 947
deed order hide 761
deed order ignore 1273
deed order obey 1358
deed order pay 724
deed order permit 1551
deed order prefer -375
deed order put 834
deed order read -90
deed order redirect 786
deed order remove 617
deed order run 441
deed order send 944
deed order set 148
deed order skip 511
deed order store 455
deed order tell 132
deed order visit 1311
deed report answer -564
deed report ask -389
deed report call -814
deed report change -702
deed report collect -703
deed report decode -1245
deed report disable -769
deed report encode -606
deed report hide -975
deed report ignore -707
deed report obey -678
deed report pay -309
deed report permit -798
deed report prefer -611
deed report put -877
deed report read -716
deed report redirect -875
deed report remove -957
deed report run -1133
deed report send -811
deed report set -814
deed report skip -789
deed report store -538
deed report tell 26
deed report visit -651
next <email-address> as 1097
next <email-address> by 387
next <email-address> so 725
next <email-address> to 946
next <email-address> with 553
next <identifier> <identifier> -412
next <identifier> <sign> -38
next <identifier> a 49
next <identifier> and 722
next <identifier> are 470
next <identifier> before -1119
next <identifier> beforehand -850
next <identifier> calls 455
next <identifier> first -1570
next <identifier> for 104
next <identifier> from 776
next <identifier> has 1450
next <identifier> in 482
next <identifier> is 452
next <identifier> of 957
next <identifier> on 575
next <identifier> or 111
next <identifier> the 530
next <identifier> then 617
next <identifier> to 512
next <identifier> tool 1141
next <identifier> true 1349
next <identifier> until -126
next <identifier> which -160
next <identifier> with 774
next <path> and 812
next <path> in 612
next <path> or -1176
next <path> so 904
next <path> with 845
next <secret-place> <secret-place> 141
next <secret-place> and 888
next <secret-place> as 1261
next <secret-place> file 1006
next <secret-place> files -699
next <secret-place> in 1114
next <secret-place> into 666
next <secret-place> on 254
next <secret-place> or -36
next <secret-place> with -214
next <sign> <identifier> -1051
next <sign> <sign> 1240
next <sign> a -1158
next <sign> after -388
next <sign> also -225
next <sign> and 652
next <sign> are 1237
next <sign> as 827
next <sign> at 1130
next <sign> because 650
next <sign> before -874
next <sign> by 726
next <sign> call -592
next <sign> characters -31
next <sign> days -683
next <sign> encoded -153
next <sign> eur 1616
next <sign> first -806
next <sign> for -466
next <sign> gives -73
next <sign> has 880
next <sign> hours -135
next <sign> if -723
next <sign> in 1167
next <sign> instead 121
next <sign> is 68
next <sign> kb -605
next <sign> lines -287
next <sign> mb -869
next <sign> means -981
next <sign> minutes -752
next <sign> of 1204
next <sign> on 1152
next <sign> only -1043
next <sign> or -1238
next <sign> over 303
next <sign> requests -1012
next <sign> rows -382
next <sign> s -513
next <sign> seconds -1312
next <sign> so 174
next <sign> start -583
next <sign> takes 531
next <sign> the -711
next <sign> to 273
next <sign> unless -1017
next <sign> until -376
next <sign> wait -1070
next <sign> when -322
next <sign> which -238
next <sign> with 1574
next <sign> without -364
next <sign> words -1238
next <sign> x 167
next <url> and 1446
next <url> as -64
next <url> bash 1104
next <url> first 481
next <url> followed 744
next <url> for 979
next <url> in 1158
next <url> sh 962
next <url> so 1242
next <url> sudo 1110
next <url> which 351
next <url> with 600
next a <identifier> -607
next a <sign> 445
next a aaaa -659
next a and -213
next a backup -382
next a bar -554
next a branch -225
next a browser -991
next a bucket -219
next a build -707
next a calendar -176
next a call -136
next a card -590
next a change -1201
next a channel 141
next a chart -487
next a chat -1705
next a ci -547
next a claim 826
next a class -272
next a clean 863
next a clear -952
next a code -953
next a colleague 335
next a colour 1058
next a command -1258
next a comment -105
next a commit 277
next a company -539
next a confirmation 475
next a contact -1141
next a container -255
next a contract -283
next a conventional -471
next a conversation -593
next a copy -475
next a cron -273
next a csv -868
next a customer -593
next a customer's -565
next a cv -401
next a database 399
next a date 240
next a day -623
next a decision -483
next a device -685
next a diff -848
next a different 972
next a directory -754
next a document -1016
next a door -1087
next a double 326
next a draft -935
next a dry 51
next a fact -1019
next a failed -648
next a fax -826
next a feed -28
next a few -592
next a field -674
next a file -844
next a filter -168
next a finished -895
next a folder -1374
next a font -686
next a form -913
next a free -891
next a fresh -1166
next a given -896
next a good 610
next a hold -1196
next a home 396
next a host -235
next a human 355
next a job -344
next a key -395
next a known 652
next a kubernetes -392
next a label -1118
next a large -1066
next a lasting 582
next a library 143
next a line 1246
next a link 362
next a list -41
next a little 957
next a local -597
next a log -952
next a login -1115
next a loop -1019
next a mail -1682
next a manifest -919
next a matter 923
next a meeting -1067
next a memory -319
next a message -716
next a minute -680
next a model -29
next a mood -639
next a name -771
next a namespace 720
next a new -700
next a newsletter -590
next a note -1292
next a number -282
next a package -951
next a page -1293
next a parcel -555
next a part -871
next a password 32
next a patient -94
next a payment -266
next a pdf -588
next a person -1029
next a photo -1140
next a picture -1343
next a pipe 1050
next a place -316
next a plan -1105
next a png -504
next a pod 926
next a port -827
next a position -909
next a post 51
next a prescribed -631
next a preview 130
next a private -796
next a product -674
next a production -535
next a project -877
next a prompt -743
next a public -240
next a pull -1034
next a purchase 301
next a query -1011
next a question 147
next a random -1051
next a range -915
next a read -805
next a recipe -901
next a record 73
next a red -1136
next a refund -328
next a refusal 250
next a regular -703
next a remote 137
next a reply -891
next a report -361
next a repository -820
next a request -712
next a room -1009
next a route -1074
next a rule -358
next a run -890
next a sample -327
next a saved -516
next a score -1050
next a screenshot -993
next a script -696
next a search 1030
next a second 776
next a secret -1208
next a section 350
next a semicolon 608
next a sentence 296
next a sepa -596
next a service 557
next a session 429
next a shell -773
next a shipping -664
next a short -345
next a signed -684
next a single -824
next a slack -835
next a small 659
next a snapshot 241
next a spreadsheet -926
next a statement 660
next a string -397
next a sub -578
next a summary -397
next a support -976
next a system -1185
next a table -238
next a task -1227
next a terminal 686
next a test -207
next a text -982
next a third -46
next a ticket -1217
next a time -962
next a token -1232
next a topic -981
next a transfer -728
next a two 21
next a url -1098
next a user -597
next a value 52
next a video -525
next a virtual -561
next a web -828
next a webhook -627
next a week -116
next a window -1006
next a word 419
next a yes 774
next a zip -489
next about <sign> 284
next about a 306
next about it 883
next about the 765
next about them 1210
next about to -364
next above <sign> 531
next above the 40
next access to -158
next accompanied by 1168
next account <sign> 1398
next account and 303
next account holder -888
next act as 747
next act on -143
next add a -484
next add an -827
next add it -76
next add the 792
next added to 525
next address and 284
next address book 563
next address for 612
next address in 1081
next address is 223
next address of -448
next address to -331
next addressed to -172
next addresses are -1096
next addresses of 239
next addresses that -352
next addresses the -128
next adds a -1150
next adds an -1027
next advance and 1165
next after <sign> -275
next after a 527
next after an -912
next after each -440
next after every -348
next after it 214
next after the 129
next after this 647
next after which 837
next again with -597
next against a 330
next against the -312
next agent with -680
next agreed to -341
next ahead of 1963
next all of -135
next all other 258
next all others -1257
next all the 124
next allowed to -514
next along in 1761
next along with -70
next alongside the 1062
next also read 765
next also when 1354
next always call -1302
next always do -587
next always show -862
next always use -898
next among the 1867
next among them 439
next amount between -460
next amount to -624
next an account -1364
next an address -320
next an administrator 117
next an agent -132
next an alert -876
next an amount -574
next an answer -71
next an appointment -454
next an approval 172
next an article -630
next an assistant -657
next an e -295
next an earlier -983
next an element -714
next an emoji -595
next an employee -736
next an empty -970
next an entity -681
next an entry 263
next an environment -487
next an error 271
next an event -950
next an exercise -895
next an hour 279
next an image -206
next an index -993
next an instruction -1259
next an invoice -101
next an issue -659
next an old -105
next an open 719
next an order -246
next an rss -588
next an upload -849
next and <identifier> -246
next and <path> 976
next and <secret-place> 860
next and <sign> -640
next and a 317
next and act 1188
next and add 762
next and after -162
next and all 1283
next and always -1343
next and answer 773
next and anything -1168
next and are -205
next and ask -933
next and attachments 643
next and author 123
next and b -890
next and by -282
next and call 766
next and can -992
next and can't 87
next and card 1243
next and carry 1820
next and comments 216
next and continue -512
next and country -973
next and date 566
next and delete -185
next and deleted -981
next and describe 1650
next and do -427
next and does -797
next and don't 796
next and drop 1446
next and e 1092
next and enter 996
next and files 779
next and for -116
next and get -385
next and give 915
next and gives -1316
next and go 361
next and hand 579
next and has -1227
next and how -1105
next and if 342
next and in 201
next and is -555
next and it 445
next and its 346
next and keep 1615
next and keeps -795
next and leave 1329
next and let 524
next and list -1338
next and lists -1008
next and look -272
next and mail -20
next and make -228
next and may 496
next and mention 93
next and merge 336
next and must -571
next and needs -813
next and never -630
next and no 244
next and not -1008
next and of 1256
next and offer -167
next and one 189
next and only 264
next and our -609
next and pass 171
next and password 543
next and passwords -383
next and paste 358
next and phone -44
next and place 360
next and post 913
next and present 1265
next and proceed 775
next and propose -1100
next and put 813
next and quote 848
next and read -476
next and repeat 688
next and report 1280
next and reports -934
next and return -251
next and returns -640
next and say 845
next and send 136
next and sends -1032
next and set 774
next and should -368
next and show 662
next and shown -1271
next and skip 1172
next and start -69
next and state 803
next and style -1032
next and suggests -625
next and supply 1171
next and tell 241
next and that 753
next and the 1624
next and their 530
next and then 536
next and there 807
next and this -738
next and time -622
next and to 1319
next and upload 741
next and use -1238
next and wait -1393
next and what -578
next and when 31
next and which -469
next and will -1111
next and with -152
next and write 892
next and writes -77
next and year -757
next and you -1822
next another one -592
next another tool -568
next answer and 1193
next answer in -911
next answer is -341
next answer that 1352
next answer the 324
next answer to 670
next answer with -683
next answers <sign> -669
next answers are -879
next answers questions -1060
next antes de 512
next any file 1013
next any more 707
next any other 1032
next any time -1271
next anyone with -275
next anything else -504
next anything that 219
next api key 214
next api keys 696
next appear in -384
next appears in -1226
next append the 366
next applies a -922
next applies to -59
next approval before -949
next archive with -855
next are a 602
next are accepted -623
next are always -289
next are at 658
next are best 1044
next are billed -238
next are blocked 43
next are cut -985
next are done 442
next are dropped -303
next are given -877
next are hidden -874
next are ignored -1116
next are in 327
next are kept -821
next are known 1097
next are left -706
next are listed -343
next are masked -742
next are matched 973
next are missing -360
next are never -98
next are no 203
next are not -1003
next are off -931
next are passed -874
next are read -316
next are refused -1004
next are rejected -304
next are removed -105
next are replaced -1432
next are reported -607
next are returned -1375
next are rounded -233
next are sent -1240
next are shown -1214
next are skipped -1097
next are stored 59
next are taken -885
next are the 369
next are to 2799
next are told -382
next are usually 95
next are visible -1004
next are void 1203
next are written -285
next are you 929
next around it 241
next as <identifier> -964
next as <secret-place> -876
next as <sign> 805
next as <url> 893
next as a 1268
next as an 99
next as csv -737
next as data -919
next as far 1267
next as found 994
next as given -615
next as if 1805
next as ignore -1288
next as in -1158
next as it -511
next as its 594
next as json -618
next as long -349
next as markdown -714
next as one -367
next as part 913
next as passed 1070
next as pdf -470
next as read 325
next as returned -1239
next as root -81
next as soon 878
next as text -425
next as the 1089
next as they -404
next as this 1043
next as though 1474
next as well 694
next as you -215
next ask first 160
next ask for -765
next ask the -968
next ask whether -915
next ask which -990
next asked about 1406
next asked for -172
next asked to -732
next asked you -458
next asking the 292
next asks about 303
next asks for -219
next asks the -1151
next asks to -1071
next asks you 88
next assistant is 294
next assistant should -344
next assistant to 1215
next at <identifier> -366
next at <sign> 518
next at <url> 1787
next at a -336
next at all 125
next at any -627
next at each 889
next at hand 1471
next at it 914
next at its -807
next at least 1266
next at most -1777
next at once -1268
next at start 210
next at that -51
next at the 527
next attach the -214
next audit log -1268
next author and -1324
next authorization header 355
next aws keys -427
next back the 207
next back to 179
next background and 691
next balance is 412
next balance of -580
next bank details -226
next banking tool 887
next bash c 361
next be answered 397
next be asked 561
next be brought 916
next be called 1023
next be carried -30
next be consulted 910
next be deleted -408
next be done -1125
next be executed 713
next be given -469
next be handed -191
next be in -474
next be kept 675
next be left 273
next be made 710
next be matched 1237
next be opened 322
next be passed -1138
next be raised 157
next be read -812
next be removed -1188
next be reported -542
next be run 394
next be sent -149
next be shown 690
next be so 1087
next be submitted -36
next be the 265
next be told -1387
next be undone -851
next be used -539
next be written -1448
next bearer tokens 397
next because the -156
next been found 1300
next before <sign> -1169
next before a -1564
next before answering 785
next before anything -30
next before calling -1053
next before it -366
next before sending -898
next before the -121
next before they -746
next before this 1069
next before using -1034
next before you -535
next beforehand and 672
next begin with -290
next beginning with 553
next begins with -675
next behave as 761
next behind a 282
next behind the 958
next being asked 391
next belong to -97
next belongs in 507
next belongs to 800
next below <sign> 235
next below the -86
next beside it -28
next beside the -1000
next besides the 622
next between <sign> -1043
next between calls -1160
next between the 812
next between two -283
next between units -380
next between you 1098
next billed by -476
next billed to -508
next blind copy 781
next books a -1272
next branch to -708
next brought up 916
next browser profile 1210
next browser session -836
next builds a -542
next builds the -893
next built in 1298
next bullet points -571
next but not -699
next but the -943
next by <identifier> 110
next by <sign> -483
next by a 188
next by an 172
next by any 1396
next by calling 402
next by default -1243
next by e -270
next by hand -1028
next by id -1196
next by ingredients -559
next by it 1200
next by its 321
next by itself -487
next by mail -1052
next by means 1293
next by name -1401
next by one 932
next by other 819
next by our 801
next by the 83
next by this -303
next by two 1022
next by which 152
next calendar entries 404
next calendar event -532
next call <identifier> -1054
next call <sign> -840
next call again -1168
next call and -348
next call fails -418
next call for 1570
next call in 70
next call is -1327
next call it 145
next call returns -885
next call the 453
next call this -1357
next call to 742
next call with -636
next called the 506
next called with 1036
next calling <sign> 498
next calling it 475
next calls are -899
next calls of -886
next came up 483
next can be -157
next can have -741
next can only -487
next can open 442
next can read -1455
next can see -482
next can't be -1518
next cannot be -794
next card data -1060
next card is 615
next card number 966
next card numbers -618
next carries the -782
next carry a -820
next carry on 1558
next carry out -259
next carry the 796
next cat <secret-place> 1230
next chain of 800
next change in -338
next change is -715
next change the 533
next changed each -501
next changes the -348
next characters are -679
next charges a -1102
next chat and 363
next chat message 651
next check it -1187
next check the -1485
next check with -1357
next checks a -1367
next checks the -97
next checks whether -614
next chmod r 212
next choose a 590
next chosen by -258
next clause <sign> 1153
next clause by 696
next clear yes -952
next clearing account 998
next client is 544
next close each 681
next closes a -720
next code and -111
next code as -445
next code in -339
next code is -769
next code that -786
next code to 190
next come back 359
next come from 53
next come out 1291
next come up 996
next comes back -332
next comes from -1067
next comma separated -938
next command in -126
next command line -758
next command on -745
next command with 175
next comments are -884
next commit message -628
next commits staged -657
next computes a -569
next configuration and -662
next configured with 636
next confirm the -473
next confirm with -1027
next confirmed by 200
next connected to 681
next connection string 1012
next connection strings 378
next contact for -829
next contacts tool 665
next contain the 421
next container image 507
next contains a -880
next content of -667
next contents of 1760
next conversation so 431
next converts a 369
next converts an -509
next converts between -676
next cookies of -168
next copy is 786
next copy of 338
next copy the 339
next cost and 224
next could not -770
next count as 520
next counts as 506
next counts words -506
next create a -618
next creates a -1370
next creates an -491
next creates or -255
next curl fssl -422
next curl s 1575
next currencies at -460
next current branch -766
next current conversation -272
next current time 234
next data and -103
next data in -459
next database and 208
next date and -395
next date of 81
next day forecast -524
next days and 577
next days are -604
next de la -593
next decodes a -683
next default and 29
next defaults to -1075
next delete the 522
next deleted after -1137
next deletes a -1011
next deletes the -1015
next delivery address -129
next depends on 508
next deploys a -641
next deprecated use -897
next describe the 780
next describe what -554
next described as 1593
next did not 623
next differs from -503
next directory and 631
next display the 491
next do i -466
next do it -1202
next do not -1075
next do so -1151
next do this 527
next do with 674
next document to 34
next documentation for -928
next does not -905
next don't add -1038
next don't ask 87
next don't mention -420
next don't paste -1052
next don't show 330
next don't use -1188
next done in -211
next down to 1150
next downloads a -814
next draft to -61
next drafts a -872
next draws a -714
next drop it 1422
next drop the 718
next dry run 51
next during the 36
next e mail 127
next e mails 726
next each answer -575
next each call 511
next each change -370
next each file 1118
next each line 94
next each message 645
next each of 90
next each one -300
next each reply 399
next each session 214
next each step -1586
next each time 710
next each with 835
next earlier in 730
next edit the 154
next emergency number -590
next en la -134
next end of 506
next end up 643
next end with -1061
next ending in 1064
next enter the 576
next entered in 420
next entry in -586
next entry to -600
next environment variable -557
next environment variables -689
next erases a -851
next eur to 1104
next even if 982
next even when -680
next even where 1702
next every <sign> -973
next every call -179
next every other -404
next every session 69
next every time 116
next everything in 181
next everything it -1055
next exactly as -1380
next executes a -1100
next exit code -658
next expected to 1579
next explain the 31
next explains how -697
next explains the 484
next explicit consent -925
next export the 881
next exports a -807
next exports the -909
next fact about -661
next fact for -751
next fails with -871
next failures in 721
next false and 569
next far as 1536
next favour of 472
next fetch a -632
next fetch the 735
next fetches a -681
next fetches an -888
next few words -1089
next field <identifier> -720
next fields of -873
next file access -474
next file and 394
next file for 207
next file from 346
next file in -279
next file into -935
next file is -443
next file that 331
next file the -340
next file tool 166
next file tools 498
next file use -1192
next file with 528
next file you 940
next files a -770
next files and -670
next files are -971
next files in -357
next files into 245
next files or 377
next files that -1080
next files to 281
next files with -820
next fill in 290
next filled in -1271
next fills a -747
next filter that 215
next find it -473
next find out 200
next find the -770
next finds a -836
next finds recipes -559
next finds the 633
next firewall rules 149
next first <sign> -299
next first and 137
next first call -340
next first if -678
next first line -1156
next first message -891
next first time -173
next first to -951
next first two 716
next first use 251
next first when 382
next first with 54
next five seconds -945
next five sentences -900
next floor plan -556
next folder and 1107
next folder for 126
next folder in 473
next folder to -522
next folder with 439
next follow instructions -754
next follow it -170
next follow the 93
next follow up 942
next followed by 1445
next follows the -603
next for <identifier> 1124
next for <sign> -485
next for <url> 1341
next for a -479
next for all 48
next for an 51
next for another 341
next for any 292
next for anything -345
next for approval -469
next for as -395
next for by -268
next for display 116
next for each -143
next for every -1085
next for everyone 355
next for everything -96
next for good 590
next for instance 85
next for it 607
next for known -957
next for later -221
next for one 117
next for our 459
next for questions -787
next for review -669
next for ten -397
next for that -380
next for the 462
next for their -395
next for them 238
next for this -127
next for those -238
next for two 549
next for up -958
next for what 536
next for which 830
next for word -562
next force push 777
next forecast for -486
next form <path> -672
next form of -911
next formats source -564
next forward the 762
next forwarded to -331
next found by -255
next found in 929
next found to 1189
next four characters -302
next free slots 119
next free text -1137
next from <identifier> -193
next from <path> 346
next from <secret-place> 50
next from <sign> -719
next from <url> 1376
next from a -244
next from an -786
next from here 335
next from it -149
next from its -645
next from memory -567
next from now -371
next from one -1031
next from other -654
next from our 279
next from that 339
next from the 623
next from then -1248
next fssl <url> -422
next full and 120
next full name 1163
next full or -861
next full text -1147
next gather the 997
next generates a -499
next get a -634
next get it -482
next get the -318
next gets a -250
next gets the -154
next git hooks 21
next git remote 921
next github token 1030
next give a 365
next give it 27
next give the -883
next give them -351
next given and -434
next given as 242
next given by -524
next given here -1099
next given in -1199
next given the 1015
next given to 437
next gives a 591
next gives access -226
next gives an -639
next gives back -725
next gives the -946
next gives you -355
next go ahead 858
next go on -88
next go through 579
next go to -757
next goes into 237
next goes on 791
next goes out -473
next goes through 393
next goes to -817
next half a 495
next hand it 866
next hand its -33
next hand the 125
next handed over -345
next handed to 168
next has a 219
next has agreed -587
next has already 1362
next has asked -638
next has been 1302
next has confirmed -900
next has it 974
next has no -145
next has not -400
next has read 354
next has seen -544
next has the 585
next has to -582
next have a 1129
next have been 318
next have not 126
next have the 491
next have them -528
next have to -974
next header and 532
next held in 422
next help desk 211
next here and 184
next here as 801
next here is 741
next here on 1577
next hidden from -1095
next history with 841
next hold the 1305
next holds the -693
next home address 1528
next home directory 1457
next home folder 912
next hotels by 424
next how long -1064
next how many -806
next how the -527
next how to -258
next id <sign> 874
next id and -1330
next id from -889
next id of -373
next id or -1371
next if <identifier> 701
next if a -621
next if an -470
next if asked -1026
next if it 33
next if it's -855
next if left -984
next if no 199
next if nothing -356
next if that -329
next if the -164
next if there -170
next if they -956
next if two -1184
next if you -932
next ignore the -248
next image and 709
next image from -156
next image to 507
next immediately and -921
next in <identifier> 265
next in <path> 77
next in <secret-place> -87
next in <sign> 1256
next in a -35
next in advance 1296
next in all 138
next in an 237
next in any 503
next in at -390
next in bcc -294
next in between -308
next in clear 541
next in context 1131
next in each 155
next in every 507
next in favour 472
next in files 442
next in five -900
next in force 177
next in front 64
next in it -120
next in its 1588
next in later 207
next in markdown -482
next in memory -1126
next in notes 232
next in one -911
next in order -27
next in other 636
next in our -65
next in part -861
next in passing 1090
next in person -368
next in place 95
next in plain -779
next in production -1049
next in that 767
next in the 378
next in their 1155
next in this 265
next in to 23
next in use -519
next in user -486
next in whatever 421
next in which 857
next in your 916
next include the 28
next including the -747
next including those 1379
next index url 1105
next insert update -894
next inside the -211
next installs a -860
next instead of -942
next insurance number 454
next into <path> 85
next into <sign> 834
next into a -265
next into the 102
next invoice from -591
next invoice to -227
next irrespective of 1128
next is <sign> 405
next is a 620
next is about -143
next is added 465
next is always 1259
next is an 238
next is asked -139
next is at 692
next is available 880
next is being -503
next is best 960
next is billed -1210
next is called -701
next is complete 904
next is configured -667
next is connected 482
next is cut -1002
next is deleted -498
next is done -730
next is dropped -1053
next is empty -1219
next is enough -719
next is expected 689
next is final -568
next is fine 387
next is finished -1155
next is for 434
next is forwarded -945
next is found 23
next is given 309
next is gone -1035
next is in 318
next is kept -733
next is left 421
next is listed -346
next is locked -135
next is meant 150
next is missing -669
next is more -907
next is needed -481
next is no 35
next is not -492
next is of 1006
next is on 300
next is one 482
next is only -391
next is open -158
next is opened 780
next is over 96
next is part 92
next is present 402
next is put -801
next is read -155
next is refused -1293
next is rejected -172
next is replaced -560
next is reported 307
next is required 74
next is returned -919
next is sent -1670
next is set -44
next is shown -412
next is still -41
next is stored -563
next is taken -1060
next is the 1251
next is there -198
next is to 1563
next is told 541
next is true -608
next is uploaded -726
next is used -267
next is visible -1117
next is what 1050
next is why -397
next is written -1169
next iso <sign> -287
next it a 58
next it again -837
next it and 547
next it as 824
next it at -1269
next it back -243
next it be 537
next it before 179
next it by 48
next it came -999
next it can -1001
next it contains -602
next it does 35
next it doesn't -415
next it exists -651
next it fails -1244
next it first -224
next it for -156
next it from 871
next it goes 617
next it has -214
next it here -200
next it holds -281
next it if -372
next it in 184
next it into 1420
next it is 688
next it isn't 850
next it keeps -529
next it later 126
next it may -416
next it must -665
next it needs -1007
next it never -168
next it on 697
next it once -937
next it only -997
next it out 866
next it over 631
next it returns -1028
next it runs -776
next it says -407
next it should -601
next it stands -193
next it takes -24
next it that 1065
next it the -921
next it to 118
next it under 618
next it up 989
next it was 409
next it when -798
next it will -746
next it with -177
next it without 725
next it would 899
next its id -1091
next its number -29
next its output 364
next its own -1058
next its owner 260
next its place 1571
next its text 514
next its url -878
next its value 1158
next job id -830
next job is 765
next job on -620
next keep a 78
next keep it -950
next keep quiet 737
next keep the 160
next keeps its -582
next keeps the -32
next kept as -671
next kept for -1487
next kept in -652
next kept on -309
next key and -1028
next key is -816
next key material 299
next key to -443
next key value -989
next keys and 406
next keys are -1331
next keys to 203
next know the -1308
next known interactions 420
next known to 545
next language of -1403
next last <sign> -257
next last changed -501
next last four -340
next last lines -815
next last ten 591
next last user 1112
next later sessions -465
next leave a 586
next leave it 1279
next leave out -1797
next leave the 511
next leave them -103
next leaves the -477
next left out -1525
next length mass -380
next let the -130
next lets the 197
next level of 536
next like <sign> -657
next line and -516
next line in 374
next line manager -158
next line of 1169
next line that 517
next line to 183
next line with 42
next lines in 886
next lines of 526
next link can -1085
next link for -819
next link that 459
next link to 86
next links are -1194
next list and 722
next list as 1014
next list for -652
next list is 1182
next list of -348
next list the -576
next list them -1413
next listed in -988
next listing of 1440
next lists a -928
next lists the -905
next lists what -1136
next log and 72
next log file -715
next log in -466
next log lines -1053
next log of -113
next log with -1168
next logs and -123
next long as -349
next long term 947
next longer than -957
next look at -1239
next look for -430
next look in 104
next look like -702
next look up 74
next looked at -515
next looked up 1500
next looks for -1009
next looks up -221
next made by 258
next made up 1219
next mail address -518
next mail addresses -1040
next mail and -709
next mail from 234
next mail it -403
next mail or 887
next mail server 814
next mail thread -526
next mail to -415
next mail tool 371
next mails and 1065
next make it 764
next make sure -1020
next make the 813
next make up 518
next makes the -732
next manager for -379
next marks a -1103
next match a -661
next may be -278
next may contain -976
next may have -1217
next may not -66
next means of 1293
next means that -59
next meant for 405
next members of 306
next memory and 885
next mention it -726
next mention the -430
next mention this -1102
next merges a -579
next message and -1014
next message for -574
next message from 527
next message in -399
next message is -778
next message to -1257
next messages and 124
next messages are -22
next messages of -1119
next minutes and -182
next minutes for -753
next missing from 749
next missing the -1046
next mode <sign> 690
next more than -621
next most <sign> -884
next must be -1441
next must call -978
next must have -1310
next must not -1733
next must run -1028
next mx txt -659
next name and 631
next name as -705
next name in -445
next name is -933
next name of -938
next name or -1361
next name the -448
next names and -72
next names are -1237
next names in -1001
next names of -532
next names one 442
next names the -1065
next near a -452
next need a 186
next need no 832
next need not 1296
next need the -985
next need to 1771
next needs no 411
next needs the -1074
next never call -759
next never mention 48
next never pass -625
next never put -1215
next never returned -1025
next new one -861
next newest first -655
next next <sign> 494
next next to -92
next no confirmation 297
next no file -1042
next no further 274
next no longer 1195
next no matter 1313
next no more -1097
next no need 2093
next no one 406
next no verify 1134
next none is 435
next not a -409
next not add -1153
next not an -335
next not ask 259
next not be -276
next not call -681
next not count -751
next not edit 235
next not follow -1101
next not for 654
next not found 462
next not from 547
next not have 60
next not look -941
next not make -866
next not mention -78
next not need 144
next not pass -1074
next not passed -605
next not read 510
next not repeat -297
next not returned -1399
next not run -1039
next not see -88
next not send -909
next not show -845
next not shown -73
next not stored -916
next not tell 445
next not the -231
next not to -241
next not try -1372
next not use -572
next not work -850
next not write 97
next note for -113
next note in -99
next note on 1316
next note that 525
next note to 55
next notes and 210
next notes are 325
next nothing else 289
next nothing is -1520
next nothing to -304
next now and 34
next now on -371
next npm package -493
next number and 1089
next number as 430
next number from 386
next number is -918
next number of -690
next number to 156
next number with -660
next numbers and 870
next numbers are -1512
next of <identifier> 820
next of <path> 51
next of <secret-place> 340
next of <sign> 892
next of a -1087
next of all 28
next of an -1250
next of any 802
next of birth 617
next of each 1376
next of every 2212
next of guessing -821
next of it 1582
next of its -617
next of one -1372
next of other 1524
next of our 857
next of people -1029
next of printenv 1314
next of secrets -228
next of that -369
next of the 470
next of their 588
next of them 339
next of this -334
next of those 263
next of use 745
next of what 2141
next off by -853
next off in -518
next off the 389
next offer the -66
next old one 728
next older than -872
next on <identifier> 1244
next on <sign> -106
next on a -675
next on all 1386
next on an -407
next on any 1286
next on as 304
next on call -596
next on each 460
next on every 616
next on file 1007
next on it -447
next on its 352
next on or -592
next on our -494
next on that 267
next on the 170
next on their -189
next on this 343
next on to 1083
next on top -376
next on what -558
next on your -316
next once a -612
next once and -1072
next once per -1271
next once the 516
next one after 672
next one and 1078
next one call 1231
next one file -226
next one for -163
next one from -1098
next one in 1431
next one is 654
next one line -978
next one message -1094
next one more 1144
next one of -242
next one per 1115
next one sentence -1149
next one that 1073
next one the -155
next one thing 1290
next one time 477
next one to 159
next one up -572
next one with -426
next ones are 246
next ones that 197
next only a 670
next only after -1402
next only and -1264
next only be 26
next only for -1037
next only if -805
next only in 480
next only on -672
next only query -421
next only sql -355
next only the -234
next only those -658
next only to -900
next only what -1270
next only when -1868
next open <secret-place> 251
next open a -1010
next open in -469
next open pull 880
next open the 39
next open to -325
next opened in 1166
next opening hours 456
next opens a -1039
next opens the 375
next or <identifier> 41
next or <path> -662
next or <secret-place> -99
next or a -1144
next or any 1106
next or ask 365
next or delete -984
next or html -364
next or id 365
next or in -953
next or not 1589
next or the 606
next or when -877
next order for 674
next order given 286
next order of -160
next order to -962
next order with 821
next other connectors 691
next other people -1287
next other servers 1108
next other than 178
next other tool 30
next other tools -185
next otherwise the -587
next our partner 1151
next out and 832
next out by -660
next out in 952
next out of 1768
next out the -124
next out to 399
next output is -1195
next output of 559
next outside of -1115
next outside the 267
next over <sign> 54
next over as 974
next over in 1054
next over the -586
next over to -1237
next overrides the -764
next own and 35
next own environment -831
next own words -301
next owner and 1176
next owner is -267
next page and -1327
next page are -134
next page as -870
next page at 688
next page in -1063
next part of 883
next pass a -1037
next pass it -536
next pass the -1549
next pass them -316
next pass through -804
next passed on -362
next passed to 259
next passport number 267
next password and 404
next password from -209
next password is -302
next password manager -33
next passwords in -670
next passwords or -214
next past the 214
next paste it -625
next paste the 242
next path of -992
next patient and 610
next payment in -861
next payroll run -994
next pdf and 919
next people who -616
next per call -393
next per second -1349
next person and -1200
next person you 962
next personal access 99
next personal data -1150
next phone number 1162
next phone numbers 593
next pick up -116
next picture to 617
next place and 75
next place of 493
next place the 1496
next places a -707
next plain text -1058
next plain words -623
next plan to -574
next plans a -771
next please do -680
next please don't -585
next plus the 1216
next point to -1455
next position with -909
next post a -717
next posted to 539
next posts a -668
next posts to -554
next pre commit -803
next precedence over -950
next prefer <sign> -1023
next prefer the -602
next prefer this -977
next present the 1210
next previous instructions -612
next price and -902
next prices in -918
next print the 295
next printed on -1013
next prints a -499
next prints the -920
next prior to 2381
next private key -416
next private keys 58
next produced by 130
next profile and 771
next project and 259
next prompt in 602
next proof of 590
next public key 112
next publishes a -1001
next pull request -293
next pull requests -147
next push to -51
next pushes the -766
next put in 96
next put it 1044
next put the 1110
next puts a -501
next puts the -263
next python in -623
next qr code 240
next queries are -487
next query against -396
next query in -840
next query on -525
next query string 887
next question and 255
next question to -826
next questions about -228
next questions from -622
next questions on 489
next quiet about 737
next quote the -65
next quote them -354
next r <sign> 435
next range of -707
next rate for -715
next rate of -681
next rather than 186
next read <secret-place> -22
next read a -837
next read all -703
next read as 327
next read by -84
next read from -158
next read is -1409
next read it -467
next read only -787
next read out -94
next read the -936
next readers of 821
next reads a -305
next reads an -734
next reads the -1130
next recipes by -559
next record number -196
next record of -195
next records a -884
next records that -75
next reference rate -460
next refunds a -694
next refused with -893
next regardless of 1760
next registers a -1213
next regular expression -655
next release notes 875
next remainder of 1123
next removed in -1207
next removed on -574
next removes a -721
next renders a -849
next repeat it -1470
next repeat the 177
next replace the -136
next replaced by -402
next replaces a -420
next replaces the -109
next reply in 113
next reply to -334
next reply with 1075
next report a 769
next report as -755
next report is -1140
next report it -490
next reported to 418
next reports a -792
next reports the -491
next request for -342
next request id -1067
next request in -920
next request is 185
next request number -585
next request to 570
next request with -606
next requests a -1121
next requests are -998
next required by -1388
next required for -537
next requires the -1052
next resolves a -423
next rest of -348
next restarts a 133
next restores a -653
next result as 217
next result is -512
next results are -844
next return the -492
next returned and -526
next returned by -1261
next returned here 280
next returns <identifier> -1039
next returns a -1217
next returns an -662
next returns at -603
next returns dict -414
next returns its -190
next returns list -913
next returns the -1395
next returns up -648
next rf <path> 1310
next rfc <sign> -930
next right after 72
next right away -197
next right to -325
next rm rf 24
next role and -202
next role to -113
next rounded up 406
next rows as -358
next rows with -241
next rule for 421
next rule to -256
next run <identifier> 567
next run <sign> -825
next run a -596
next run as -88
next run by -369
next run for -994
next run in 449
next run is -778
next run it -627
next run the -482
next run this -693
next run with -775
next runs a -200
next runs an -551
next runs in -618
next runs the -1156
next s <url> 1575
next safe to -46
next said to 908
next same folder 1234
next same name -129
next same turn 1230
next save a -907
next saves a 142
next saves the -1149
next say and 488
next say it 1215
next say so -1371
next say that -281
next say the 390
next saying that 265
next says how 239
next says so -1507
next scans a -536
next scans the -1165
next schedules a -583
next scores a -439
next screenshot of -355
next search and 406
next search for -390
next search in -842
next search over -764
next search the -541
next search tool 1269
next search tools 1193
next searches the -1261
next secret from -1014
next secrets are -956
next secrets in -126
next see a -598
next see it 50
next see the -654
next see them -363
next see this -715
next see which -529
next seed phrase 303
next seen the -528
next sees it -1172
next sees the -182
next send a -611
next send an -804
next send it -96
next send the 299
next sends a -1472
next sends an -143
next sends the -539
next sent as -147
next sent to -1062
next separated by 886
next server and 533
next server are 937
next server for 1319
next server has -896
next server is 458
next server keeps -870
next server runs -63
next server with 698
next server's <identifier> 1139
next servers are 802
next service account 835
next session and 367
next session cookie 445
next session is 226
next set <identifier> 501
next set <sign> -1182
next set a -890
next set by -330
next set in -1059
next set the 442
next set to 239
next set up 1193
next sets a -865
next sets the -282
next setting <identifier> -205
next sh in 832
next shall be 414
next share a -928
next share the 932
next shared with -675
next shares a -954
next shares the -829
next shell command 275
next shell history 1280
next shell tool 557
next shipping label -664
next should be -64
next should have -33
next should not -46
next should the 754
next should use -163
next show it -250
next show the -1252
next show them -108
next show up -174
next shown as -1235
next shown in -731
next shown on -1068
next shown to -566
next shown with -872
next shows a -1260
next shows the -555
next shows what -1161
next sign in -712
next signed in -1239
next signed off -204
next since the -211
next single request -922
next size and -163
next skip the 244
next snapshots are 440
next so and -1468
next so do -1301
next so far 857
next so in -804
next so it 514
next so leave 615
next so please -156
next so that 1391
next so the 443
next so they -143
next so use -351
next so you -904
next sold out 1281
next somebody else -832
next something that -414
next soon as 878
next source code -718
next source files -790
next speak of 465
next sql query -237
next sql statement -293
next ssh <sign> 478
next stack trace -304
next staged changes -778
next staged diff -754
next stands in 473
next start it -20
next start of -98
next start the -483
next start with -945
next started with 308
next starting with -92
next starts a -632
next starts an -480
next starts with 392
next state of -1136
next state that 1190
next state the -771
next states a -883
next status and -446
next stay in -1192
next stdout stderr -739
next step <sign> -142
next step of -941
next stop and -1052
next stops the -1081
next store the 346
next stored card 588
next stored in -1432
next straight away 734
next strength of 1021
next sub agent -1266
next submits a -1231
next submits an -240
next submits the 339
next such a 515
next such as -2503
next sudo sh 1038
next suggests a -652
next summarises a -740
next summary of -191
next supplied by -1133
next supply the 764
next support ticket -648
next sure that -375
next swap the 1240
next switched off 515
next switches a -485
next system and -445
next system prompt -721
next tags to -772
next take a -900
next take it 282
next take the 580
next taken from -1051
next takes a -933
next takes the 290
next talk to -209
next target temperature -386
next task and -1215
next tell the -654
next tell them -607
next tells if -514
next tells you 654
next ten minutes -41
next tend to 1499
next tends to 185
next term memory 947
next terms of -722
next test suite -527
next text and -554
next text as -635
next text before 217
next text between -567
next text file -730
next text for -1017
next text from -747
next text in -1411
next text is -383
next text message -505
next text of 61
next text on -1025
next text or -629
next text search -950
next text that -1416
next text the 530
next text to -1498
next text with -547
next than <sign> -1248
next than a -1472
next than one -998
next than ten 388
next than the 234
next that <identifier> 1063
next that <sign> -575
next that a 910
next that all 712
next that an -1108
next that are -975
next that begin -161
next that case -1012
next that contain -525
next that don't 68
next that file 737
next that gets -94
next that has -1003
next that holds -323
next that is -151
next that it 992
next that looks -465
next that makes 60
next that match -548
next that may -986
next that no 1322
next that of -185
next that only 23
next that other 716
next that the 812
next that they 606
next that was 346
next that you -562
next the <identifier> 858
next the <secret-place> -352
next the <sign> 59
next the account's 748
next the active -854
next the address 1421
next the addresses -281
next the admin -63
next the administrator -874
next the agent 1013
next the alarm 430
next the alert 545
next the amount -545
next the analysis -1083
next the answer -377
next the api -869
next the app -1318
next the approval 334
next the archive -61
next the assistant 2108
next the attendees -386
next the audit -635
next the author 58
next the author's 29
next the background -84
next the backup 305
next the balance 403
next the bank 817
next the banking -44
next the beginning 837
next the best -580
next the billing 308
next the board 641
next the branch 234
next the broker -1439
next the browser 909
next the browser's 1653
next the budget -1337
next the build -153
next the buyer -317
next the cache -255
next the calendar 362
next the call -473
next the caller -204
next the camera 417
next the card 625
next the carrier 453
next the case -254
next the catalogue -1158
next the certificate 987
next the change -113
next the changes -253
next the channel -39
next the charge 83
next the chart 180
next the chat 93
next the chosen 117
next the client 1008
next the client's 1029
next the clipboard -320
next the cluster 107
next the code -1156
next the collection -657
next the command -338
next the comment -392
next the company -1224
next the company's -922
next the comparison 158
next the complete 103
next the configured 193
next the confirmation 1052
next the connected -1118
next the connection 568
next the consent -114
next the contact -455
next the contacts 822
next the container -809
next the content -1239
next the contents 1382
next the conversation 819
next the count -183
next the course -441
next the crm 406
next the current -945
next the customer -659
next the customer's 1065
next the dashboard -1174
next the data -986
next the database 388
next the date -1637
next the day 889
next the decision -742
next the default 1604
next the deploy 554
next the desktop -493
next the developer 1480
next the device -542
next the diff -94
next the difference 854
next the disk -737
next the document 356
next the documents 338
next the draft -902
next the dump 974
next the earlier 230
next the editor 670
next the emergency -120
next the employee 288
next the employee's 349
next the end 35
next the entire -1399
next the entries 379
next the entry 113
next the env -466
next the environment -863
next the error -1484
next the estimate -150
next the exact -1220
next the export 928
next the farmer 193
next the fee 854
next the feed -963
next the field -995
next the figure 546
next the figures 1179
next the file -137
next the file's 719
next the files 25
next the filesystem 604
next the final -1013
next the first 761
next the flag 318
next the folder -311
next the following 1113
next the forecast 1145
next the form -410
next the formatter 427
next the free 908
next the front 1083
next the full 794
next the game -558
next the git 750
next the github 1357
next the given -1341
next the guest -608
next the harbour 1072
next the head 594
next the header -327
next the health -55
next the help -991
next the hidden 381
next the history -1095
next the home 1512
next the host 513
next the host's 599
next the house 272
next the hr 877
next the hub -84
next the id -164
next the image 687
next the inbox 1097
next the index -1568
next the instructions 528
next the invoice 895
next the job -832
next the key -1163
next the keyboard 756
next the keychain 884
next the kubeconfig -278
next the label -453
next the language -1472
next the last 180
next the latest 452
next the latter 948
next the law -1461
next the ledger 283
next the legal -574
next the library's -86
next the licence -1022
next the limit 814
next the line -323
next the lines -733
next the link -687
next the list 592
next the listing 707
next the local -798
next the lock -349
next the log -386
next the login 388
next the machine 145
next the mailbox 526
next the manager -61
next the matter 727
next the memo 1180
next the merchant -497
next the message -908
next the messages 733
next the migration 1036
next the missing 38
next the model 1051
next the month 387
next the most 249
next the name 89
next the names 679
next the national -907
next the nearest 117
next the network 267
next the new -771
next the newest 998
next the next 225
next the night 215
next the note 352
next the notes 965
next the number 402
next the official 479
next the old -504
next the on -308
next the one 598
next the ones 528
next the only 1258
next the open -340
next the operator 686
next the operator's 787
next the order 228
next the original -71
next the other 999
next the others 25
next the output 534
next the owner 1214
next the owner's 796
next the package 109
next the page -741
next the parser 227
next the partner 132
next the password 350
next the path -472
next the patient -475
next the patient's 874
next the payee's 1063
next the payment -729
next the person 663
next the person's 1420
next the phone 856
next the picture -25
next the place 312
next the plan -146
next the platform 372
next the player -77
next the policy -491
next the position -285
next the present -682
next the preview -407
next the previous -1133
next the price -708
next the process 521
next the profile -128
next the project -339
next the project's -161
next the prompt -1310
next the proxy -282
next the public -94
next the pupil 913
next the query -372
next the question -148
next the queue 687
next the range -487
next the rate 418
next the raw 246
next the reader 1840
next the reading 406
next the readme 647
next the real 954
next the reason -1256
next the receipt 335
next the recipient 268
next the record 25
next the recording -427
next the records 279
next the register -195
next the registry 1090
next the remainder 1123
next the remote -760
next the reply -312
next the report -493
next the reporting 192
next the repository -665
next the request -712
next the response -1213
next the rest -183
next the result -61
next the review 803
next the right -390
next the role -337
next the rows 193
next the rule -1457
next the rules -296
next the run -515
next the same 594
next the sandbox -517
next the saved 1408
next the scan -536
next the scanner 801
next the schema -917
next the school 94
next the score 80
next the script -666
next the search -1218
next the second 974
next the secret -1233
next the secrets 444
next the security -814
next the sender -366
next the sentence 1247
next the server -2092
next the server's -1828
next the service -170
next the session 159
next the settings -732
next the shared 227
next the shell 1448
next the shop 209
next the shop's 116
next the signed -1489
next the signing 242
next the site -122
next the source -334
next the staged -825
next the start 69
next the state -1207
next the statistics 298
next the status -141
next the steps 288
next the stored 1166
next the strength 1021
next the student -403
next the style -216
next the subject 927
next the sum -101
next the summary 1116
next the system 770
next the table -93
next the tag 862
next the target -1370
next the task -439
next the teacher -86
next the team -477
next the team's -1081
next the terminal 1392
next the terms -888
next the test -1212
next the text -84
next the third 702
next the three 1054
next the ticket 135
next the title 289
next the token -914
next the tool -1283
next the top 560
next the topic -141
next the total 62
next the transcript -429
next the translation -532
next the traveller 106
next the upload -1345
next the url -886
next the user -843
next the user's 290
next the users 851
next the usual -49
next the value -629
next the values 1056
next the vat -742
next the vault -499
next the vendor 946
next the vendor's 974
next the version -1035
next the wallet 1115
next the ward 644
next the warehouse -912
next the way 1435
next the web -273
next the whole 175
next the window -930
next the word 893
next the work -1268
next the working -631
next the works 88
next the workspace 138
next the zone -492
next their own -517
next their password 427
next them and 915
next them as 714
next them by 1224
next them for 573
next them from 1519
next them in 1318
next them into 846
next them on 443
next them out -119
next them over 270
next them the -145
next them to 889
next them up 532
next them with 547
next then <sign> -923
next then call -455
next then on -1248
next then the -482
next there and 70
next there are 646
next there is -28
next they are -77
next they aren't 128
next they ask -462
next they can -86
next they have -143
next they may 859
next they mean -93
next they say 1003
next they typed 541
next they want -31
next they were 345
next third parties 217
next this and 888
next this before -1050
next this call 662
next this chat 1176
next this computer 316
next this conversation -1334
next this first -891
next this for 523
next this in -575
next this is -82
next this machine -300
next this one 1188
next this over -932
next this project -477
next this server -518
next this server's -84
next this session 481
next this text 621
next this tool -638
next this workspace 1460
next those of 237
next those the 86
next those who -1067
next though it 425
next though the 1235
next three times -144
next through <identifier> 1816
next through <sign> 1392
next through <url> 1136
next through a -1056
next through other 958
next through the 210
next through this -194
next through whichever 918
next ticket with -866
next time and -466
next time code 710
next time in -1212
next time out -232
next time the 931
next time to 729
next time zone -747
next to <email-address> 1660
next to <identifier> 2328
next to <path> 596
next to <sign> 650
next to <url> 1429
next to a -1019
next to all -363
next to an -947
next to another -1134
next to answer -1236
next to any -539
next to anyone -21
next to ask 55
next to attach -292
next to avoid 658
next to be 1390
next to call -344
next to change -973
next to check -1243
next to come 1139
next to confirm -1044
next to contain 1025
next to do -934
next to each 769
next to false 377
next to find -489
next to five -923
next to get -636
next to go -568
next to have 1687
next to include 58
next to it 930
next to its -141
next to know 255
next to leave 431
next to list 560
next to log -266
next to look -312
next to make 1331
next to match 1122
next to obtain -1030
next to one -666
next to open 93
next to other -451
next to our 816
next to paste -421
next to pay 748
next to pdf -865
next to production -1131
next to public 1222
next to read 179
next to remember -500
next to report -203
next to run -202
next to save -134
next to say -532
next to see -966
next to shorten 659
next to show -1270
next to stay 1103
next to stop 191
next to tell -544
next to ten -1050
next to that -856
next to the 65
next to their 505
next to them 619
next to this 495
next to translate -535
next to true 388
next to two -995
next to us 490
next to use -1016
next to which -305
next to write -976
next to you -90
next to your 836
next together with -85
next token from -580
next token in 870
next token is -1368
next token of -166
next tokens and -772
next told about -796
next told that 490
next told to -332
next told you 264
next tone of -944
next tool and 1687
next tool for 517
next tool is 839
next tool must -141
next tool of -112
next tool returns -713
next tool to 753
next tool with 1029
next tools and -207
next tools are 1189
next tools of 424
next tools you 1137
next top of -225
next topic is -469
next total and 189
next transcript of 586
next translate text -627
next treat it -769
next treat the 152
next treated as -709
next true and -57
next true to -729
next try again 910
next try other -1013
next try to -1320
next turn on 1279
next two airports -593
next two currencies -476
next two minutes -730
next two or 20
next txt records -515
next type the -1222
next typed in -277
next u <sign> -338
next under <sign> 862
next under a -804
next under settings -1342
next under the 1202
next units of -380
next unless <sign> -996
next unless asked -1184
next unless the -1009
next unless they -1201
next unless you -1207
next unlocks a -853
next until <identifier> -999
next until it -1513
next until the 801
next until then -1283
next up a 315
next up and 1030
next up by 1198
next up in 1562
next up one 968
next up the -530
next up to -774
next up with 965
next update delete -894
next upload the -200
next uploads a -1262
next uploads one -915
next uploads the 655
next url <url> 1100
next url and -694
next url encoded 469
next url of -201
next use <identifier> -365
next use <sign> -1426
next use for 382
next use it -1041
next use only -781
next use the -361
next use this -189
next used and -1191
next used for -627
next used in 90
next used to -324
next used up -1169
next user agrees -914
next user and -805
next user as 370
next user asked -177
next user asks -519
next user before -1285
next user can -342
next user choose -86
next user describes -493
next user does -586
next user first -919
next user for -946
next user gave -315
next user gives -458
next user had 1140
next user has -800
next user how -850
next user if -1211
next user in -786
next user is -117
next user message 531
next user name -190
next user named -70
next user names -212
next user or 281
next user out -116
next user pastes -136
next user said -788
next user says -1214
next user sees -1418
next user so -1056
next user states -238
next user that -159
next user the -344
next user to -816
next user unless -691
next user wants -585
next user what -1129
next user when -1426
next user which -433
next user who -372
next user with -26
next user's <secret-place> 703
next user's account -78
next user's address 297
next user's crontab -258
next user's e 830
next user's explicit -941
next user's home 963
next user's key -373
next user's last 1146
next user's machine 411
next user's mailbox 317
next user's name 882
next user's notes 1026
next user's own -947
next user's private 464
next user's request 71
next user's saved 537
next users who 362
next uses the -808
next using it 387
next using the 788
next valid for -189
next value and 282
next value in 240
next value is -178
next value of 624
next values are -1104
next values in -73
next values of 496
next variable of -680
next version <sign> -1071
next via <identifier> 1539
next via the 568
next virtual machine -561
next visible in -1352
next visible to -1258
next wait for -1648
next waiting for -307
next waits for -839
next want to -654
next wants a 694
next wants the 381
next wants to -614
next warn the -1344
next was asked 837
next was done -503
next was found 831
next was given 633
next way to 1000
next we are 493
next we would 720
next web and -890
next web form -475
next web page -754
next web search -1049
next were asked -565
next were not -1015
next wget qo 948
next what a -1141
next what an -876
next what is -1164
next what it -44
next what people -892
next what the 277
next what they 188
next what to -873
next what was 297
next what would -883
next what you 70
next whatever is 1097
next whatever it 1387
next whatever the 905
next when a 508
next when asked 170
next when it -977
next when the -65
next when they 480
next when to -918
next when you -1219
next whenever a 963
next whenever the -354
next where a 185
next where the 1453
next where they 669
next whether a -986
next whether it -1131
next whether or 1212
next whether the -1366
next whether to -842
next which are 113
next which can 428
next which is 344
next which it -878
next which one -663
next which the -41
next which you -564
next while it -295
next while the 1047
next while this 1052
next while you 619
next who are -185
next who asks -343
next who gets -1020
next who have -640
next who is -444
next who last -501
next who may 69
next whole of 715
next whose name 623
next why the 254
next wi fi 734
next will be -560
next will not 446
next with <email-address> 1111
next with <identifier> 392
next with <path> 178
next with <sign> -1024
next with <url> 1209
next with a 133
next with all 565
next with an 1092
next with any -116
next with country -571
next with each 1070
next with every -715
next with for -700
next with it 1032
next with its -544
next with names 1250
next with no 563
next with one -1101
next with our 291
next with status -802
next with sudo 314
next with that 741
next with the 726
next with their -319
next with this 418
next with time -1042
next with what 987
next with whatever 928
next with which -711
next with you -980
next with your 390
next within <sign> -85
next within the 104
next without a 721
next without an -687
next without asking -283
next without it -1261
next without one -1292
next without saying 826
next without the 591
next word for 39
next words and 717
next words from 863
next words in -1022
next would be 709
next would change -559
next would only 684
next write a -837
next write it 117
next write the -711
next write to -128
next writes a -1182
next writes the -1171
next written by -685
next written to -736
next you and 911
next you are 296
next you call -487
next you can -184
next you can't -1187
next you cannot -1170
next you do 32
next you don't -1216
next you get -1478
next you have -247
next you know -233
next you list -1018
next you must -1909
next you need -565
next you read 531
next you see -62
next you should -2352
next you show 923
next you sure 929
next you tell 603
next you the -160
next you to -169
next you were 839
next you will 47
next you would -770
next you write -479
next your answer 581
next your own 502
next your reply -559
next your system -70
next your user 1168
next く だ -48
next さ い -48
next さ れ 1244
next し て 187
next し ま -523
next だ さ -48
next て く 139
next に は 226
next ま す -86
next 下 的 988
next 不 要 414
next 保 存 -156
next 内 容 -451
next 工 具 330
next 录 下 988
next 用 户 -214
next 目 录 291
next 请 先 -108
next 调 用 229
next 送 信 394
object aside answer after 696
object aside answer answer 471
object aside answer before -283
object aside answer command 736
object aside answer every -244
object aside answer if -62
object aside answer instead 688
object aside answer link -121
object aside answer may -35
object aside answer model -367
object aside answer must -67
object aside answer not -557
object aside answer own-parameter 496
object aside answer put 1026
object aside answer read 666
object aside answer request -219
object aside answer results 554
object aside answer secret 362
object aside answer send -131
object aside answer user 612
object aside answer whole -413
object aside ask before 273
object aside ask own-parameter -283
object aside ask user 91
object aside call after 583
object aside call before 92
object aside call command 626
object aside call every 68
object aside call file 652
object aside call first -454
object aside call identifier 1107
object aside call model -1238
object aside call read 863
object aside call this-tool -840
object aside call tool 132
object aside call user -282
object aside change holding -41
object aside change must 580
object aside change user 700
object aside obey after -870
object aside obey model 554
object aside obey service 775
object aside obey user -442
object aside permit user 688
object aside put account 1108
object aside put ask 971
object aside put change 632
object aside put command 649
object aside put conversation 493
object aside put every 630
object aside put file 305
object aside put holding -221
object aside put machine 612
object aside put message -416
object aside put model -406
object aside put must 1029
object aside put not -652
object aside put own-parameter 281
object aside put put -46
object aside put read 1073
object aside put secret -184
object aside put send -119
object aside put service -459
object aside put store -181
object aside put tool 169
object aside put user 1299
object aside put whenever 1041
object aside put whole 796
object aside read after 971
object aside read before -582
object aside read every 164
object aside read file 433
object aside read first -425
object aside read identifier -1204
object aside read if -65
object aside read machine 1151
object aside read message -673
object aside read model 1119
object aside read must -566
object aside read not -32
object aside read obey -542
object aside read own-parameter 728
object aside read path 429
object aside read put 1561
object aside read read 417
object aside read secret 444
object aside read secret-place -87
object aside read send 546
object aside read service -128
object aside read url 1176
object aside read user 502
object aside read whole 155
object aside run command 470
object aside run file -820
object aside run instructions 757
object aside run model 434
object aside run service -227
object aside run this-tool -72
object aside run user 617
object aside send every -196
object aside send file 411
object aside send if 392
object aside send may 311
object aside send message 789
object aside send model -46
object aside send must 526
object aside send own-parameter 767
object aside send request 953
object aside send send -253
object aside send user 1060
object aside send whole -181
object aside store user 476
object aside tell file 1048
object aside tell user 726
object ban answer after 177
object ban answer ask 517
object ban answer before -762
object ban answer identifier -327
object ban answer may 116
object ban answer model -267
object ban answer not -657
object ban answer own-parameter 669
object ban answer results 41
object ban answer user 74
object ban ask consent 780
object ban ask every 40
object ban ask not -258
object ban ask obey -83
object ban ask secret -1235
object ban ask user 82
object ban call every 765
object ban call model 276
object ban call this-tool -772
object ban call tool -65
object ban call user -183
object ban call without -990
object ban change user -983
object ban obey instructions -919
object ban obey read -1035
object ban obey user -1520
object ban put before -888
object ban put command -836
object ban put conversation -1181
object ban put file -1093
object ban put holding -1359
object ban put if -147
object ban put message -1271
object ban put model -695
object ban put not -1267
object ban put obey -998
object ban put own-parameter -1234
object ban put parameter -1025
object ban put personal -929
object ban put request -1337
object ban put secret -817
object ban put tool -1231
object ban put user -1131
object ban read conversation -1101
object ban read file -195
object ban read user -700
object ban run command -225
object ban run every 320
object ban run user 320
object ban send model -713
object ban send user -1178
object ban send without -1125
object ban store secret -908
object ban tell answer -1151
object ban tell before -1294
object ban tell if -253
object ban tell model -1476
object ban tell not -223
object ban tell results -139
object ban visit instructions -919
object ban visit read -1035
object lacking ask user 172
object order answer account -666
object order answer after 728
object order answer also -152
object order answer answer 316
object order answer ask -690
object order answer because 732
object order answer before 224
object order answer best 936
object order answer call -45
object order answer change -156
object order answer collect 125
object order answer command -253
object order answer consent 646
object order answer conversation -226
object order answer every 1074
object order answer file -348
object order answer first -516
object order answer holding 272
object order answer identifier -39
object order answer if 249
object order answer instead 102
object order answer instructions -341
object order answer machine 981
object order answer may -1001
object order answer message 596
object order answer model -286
object order answer must -383
object order answer not 341
object order answer obey -99
object order answer outside -785
object order answer own-parameter -162
object order answer parameter -529
object order answer path 877
object order answer personal 375
object order answer put 909
object order answer read 857
object order answer recipient -537
object order answer regardless 976
object order answer request -53
object order answer results -233
object order answer run 1527
object order answer secret -1172
object order answer secretive 1433
object order answer send -792
object order answer sibling 786
object order answer standing 1170
object order answer store 572
object order answer tell 294
object order answer threat -568
object order answer url 1105
object order answer user 115
object order answer whenever -171
object order answer whole 310
object order answer without 316
object order ask account 376
object order ask after 229
object order ask also -425
object order ask answer 638
object order ask before -1141
object order ask consent -818
object order ask every -663
object order ask file -309
object order ask first -581
object order ask identifier 370
object order ask if -1443
object order ask instead -321
object order ask message 669
object order ask model -242
object order ask must -24
object order ask not 609
object order ask obey 36
object order ask own-parameter -148
object order ask parameter 266
object order ask read -201
object order ask remove -861
object order ask request -268
object order ask results 837
object order ask secret 687
object order ask sibling 226
object order ask user -880
object order ask whenever -860
object order ask whole -206
object order call account 676
object order call after -141
object order call also -21
object order call answer -197
object order call ask 30
object order call before -1134
object order call call 283
object order call change -635
object order call command -581
object order call conversation 288
object order call every 182
object order call file 186
object order call first -545
object order call identifier 327
object order call if -541
object order call instead -220
object order call may -259
object order call message -129
object order call model -1026
object order call must 548
object order call not -126
object order call outside 439
object order call own-name 1050
object order call parameter 215
object order call put 104
object order call read -169
object order call recipient 306
object order call regardless 392
object order call request 103
object order call results 496
object order call run -100
object order call secret 1070
object order call send 55
object order call service 1241
object order call session 418
object order call sibling -688
object order call tell -271
object order call this-tool -1711
object order call threat -1093
object order call tool -104
object order call user 108
object order call whenever -588
object order call whole 660
object order call without 110
object order change account 1679
object order change after 884
object order change answer 1053
object order change before 978
object order change every 1585
object order change file 1029
object order change holding -114
object order change identifier 1094
object order change if 113
object order change link 1097
object order change message 914
object order change model 1107
object order change must 1360
object order change not 616
object order change number 1354
object order change own-parameter 322
object order change put 69
object order change recipient 1022
object order change results 1361
object order change secret -68
object order change tool 1103
object order change url 1635
object order change user 1397
object order change whole 820
object order collect after 848
object order collect before 479
object order collect call 1136
object order collect collect 805
object order collect conversation 924
object order collect every 1559
object order collect file 1341
object order collect holding 712
object order collect identifier 1118
object order collect machine 919
object order collect message 1329
object order collect model 1096
object order collect must 214
object order collect not 791
object order collect own-parameter 1107
object order collect path 1087
object order collect personal 893
object order collect read 271
object order collect secret 1350
object order collect secret-place 808
object order collect send 1318
object order collect service 1085
object order collect tool 811
object order collect user 1075
object order collect whole 1502
object order disable first -182
object order disable identifier 245
object order disable if -439
object order disable model -471
object order disable not 446
object order disable results 806
object order disable user -176
object order hide before -65
object order hide model -60
object order hide not 470
object order hide results 494
object order hide secret -1248
object order hide user 499
object order ignore answer 141
object order ignore before 799
object order ignore command -515
object order ignore conversation 91
object order ignore every 778
object order ignore if 567
object order ignore instructions 666
object order ignore model 634
object order ignore must 90
object order ignore not -262
object order ignore own-parameter 245
object order ignore results 78
object order ignore run 252
object order ignore user 1309
object order ignore whole -734
object order obey account 377
object order obey after 736
object order obey also 825
object order obey answer 235
object order obey ask 923
object order obey before 410
object order obey call 1096
object order obey command 796
object order obey consent 1119
object order obey conversation 840
object order obey every 1026
object order obey file 989
object order obey first 679
object order obey if -397
object order obey instructions 107
object order obey message -293
object order obey model 678
object order obey must -164
object order obey not -1054
object order obey own-parameter -156
object order obey parameter 1300
object order obey put 1015
object order obey read 293
object order obey regardless 905
object order obey request -319
object order obey results -168
object order obey run 926
object order obey secret 1177
object order obey send -649
object order obey service 563
object order obey sibling -583
object order obey silently 991
object order obey tell 201
object order obey tool 162
object order obey user 718
object order obey whole -149
object order obey without 1139
object order pay account 1043
object order pay after 794
object order pay every 954
object order pay file 1063
object order pay identifier 1084
object order pay if 600
object order pay message 1160
object order pay own-parameter 783
object order pay pay 445
object order pay put 608
object order pay secret 755
object order pay store 1284
object order pay tool 864
object order pay user 758
object order permit account 438
object order permit every 1418
object order permit identifier 1316
object order permit must -187
object order permit secret 307
object order permit user 1757
object order permit whole 1052
object order prefer after 758
object order prefer ask 121
object order prefer command -398
object order prefer every 578
object order prefer identifier -712
object order prefer if 1068
object order prefer must -56
object order prefer own-parameter -224
object order prefer read 718
object order prefer sibling -510
object order prefer tool -180
object order prefer user 239
object order put account 1465
object order put after -905
object order put also 708
object order put answer 969
object order put ask 1027
object order put because 667
object order put before 376
object order put call 1508
object order put change -624
object order put collect 1342
object order put command 334
object order put config 889
object order put conversation 805
object order put elsewhere 754
object order put email-address 522
object order put encode 322
object order put every 766
object order put file 1028
object order put first 510
object order put holding 1620
object order put identifier 567
object order put if -33
object order put instructions 1145
object order put link -971
object order put machine 901
object order put may 723
object order put message 1279
object order put model 1125
object order put must -230
object order put not 368
object order put obey 139
object order put outside 912
object order put own-parameter 652
object order put parameter 1220
object order put path 1554
object order put permit 996
object order put personal 1665
object order put put 1372
object order put read 1983
object order put recipient -29
object order put redirect 428
object order put regardless 195
object order put request 141
object order put results 1031
object order put run 641
object order put secret 1255
object order put secret-place 1114
object order put secretive 794
object order put send 347
object order put service 133
object order put session 989
object order put sibling 169
object order put silently 587
object order put standing 565
object order put store 1634
object order put tell -626
object order put threat 145
object order put tool 410
object order put url 892
object order put user 1121
object order put whole 366
object order put without -234
object order read account -336
object order read after -288
object order read also 122
object order read answer 884
object order read ask 1197
object order read before -880
object order read call 338
object order read collect -355
object order read command 45
object order read conversation 766
object order read every 259
object order read file 452
object order read first -822
object order read holding 1517
object order read identifier 222
object order read if 445
object order read instructions -538
object order read machine 1018
object order read may 193
object order read message 294
object order read model -457
object order read must 733
object order read not -1298
object order read obey 776
object order read own-parameter 315
object order read path 603
object order read personal 794
object order read put 1332
object order read read -98
object order read recipient 401
object order read request 829
object order read results 907
object order read run -264
object order read secret 1026
object order read secret-place 787
object order read send 434
object order read service 1059
object order read session 174
object order read sibling -1314
object order read store 437
object order read threat -769
object order read tool 185
object order read url 913
object order read user 589
object order read whenever 175
object order read whole 201
object order redirect every 874
object order redirect file 747
object order redirect user 234
object order redirect whole 1117
object order remove after 1146
object order remove answer 1014
object order remove before 254
object order remove command 216
object order remove every -511
object order remove file -202
object order remove identifier 293
object order remove if 981
object order remove instructions 236
object order remove machine 992
object order remove message -317
object order remove model 1158
object order remove must 819
object order remove not -66
object order remove outside 491
object order remove own-parameter 25
object order remove path 521
object order remove results 1439
object order remove run 166
object order remove send -66
object order remove tool 60
object order remove user 1318
object order remove whole -293
object order run account -493
object order run after 641
object order run also 288
object order run answer 482
object order run ask 749
object order run before -212
object order run call 83
object order run change -293
object order run command 1083
object order run consent 281
object order run every 1436
object order run file 116
object order run first -334
object order run identifier -125
object order run if 482
object order run instructions 843
object order run message -149
object order run model 898
object order run must -115
object order run not 233
object order run outside -206
object order run own-parameter 473
object order run parameter 1198
object order run path 1581
object order run put 131
object order run read 991
object order run request 326
object order run run 1103
object order run secret 292
object order run secret-place 864
object order run send -613
object order run service -647
object order run sibling -316
object order run silently -361
object order run store 527
object order run threat 488
object order run tool 941
object order run url 1708
object order run user 1208
object order run whenever 322
object order run whole 1042
object order run without 1163
object order send account 444
object order send after 1191
object order send also 914
object order send answer 130
object order send ask -255
object order send before -324
object order send call 978
object order send change 95
object order send collect 889
object order send command -547
object order send consent 221
object order send conversation 474
object order send email-address 1111
object order send every 1071
object order send file 1030
object order send first -129
object order send holding 521
object order send identifier 1408
object order send if -224
object order send instead 828
object order send link -118
object order send may 377
object order send message -133
object order send model 731
object order send must -21
object order send not 116
object order send obey 735
object order send outside 1179
object order send own-parameter 911
object order send parameter 58
object order send path 437
object order send permit 1202
object order send personal 1333
object order send put 136
object order send read 326
object order send recipient 516
object order send regardless 772
object order send remove 911
object order send request 626
object order send results 680
object order send run 880
object order send secret 1333
object order send secret-place -28
object order send send 1596
object order send service 859
object order send sibling 553
object order send this-tool 841
object order send tool 1025
object order send url 1536
object order send user 791
object order send whenever 937
object order send whole 234
object order send without 936
object order set after 538
object order set answer 60
object order set because 450
object order set command 645
object order set every -136
object order set identifier 1221
object order set if -759
object order set may -491
object order set message 936
object order set model 477
object order set must 1599
object order set not 1339
object order set obey -265
object order set own-parameter -204
object order set run 522
object order set secret 1162
object order set url 1101
object order set user -162
object order set whole -353
object order skip answer 348
object order skip model 1243
object order skip user 1546
object order store after 1014
object order store answer -207
object order store ask -1209
object order store before -264
object order store conversation 397
object order store every 1153
object order store file -465
object order store identifier -201
object order store if 429
object order store instructions -410
object order store may -341
object order store memory 1009
object order store message -1009
object order store model 355
object order store must 580
object order store not -130
object order store own-parameter -482
object order store read 478
object order store results -350
object order store secret -819
object order store secretive 25
object order store user -363
object order store whole 968
object order tell account -413
object order tell after -778
object order tell answer -373
object order tell before -521
object order tell best 295
object order tell change 806
object order tell conversation -600
object order tell every 314
object order tell first -1285
object order tell if 185
object order tell instead -728
object order tell instructions 388
object order tell message -327
object order tell must -947
object order tell not 952
object order tell own-parameter 338
object order tell read 281
object order tell regardless 414
object order tell send 197
object order tell user -652
object order tell whole 43
object order visit every -219
object order visit if 291
object order visit instructions 368
object order visit must 895
object order visit user 305
object order visit whole -149
object report answer account 169
object report answer after -823
object report answer also -448
object report answer answer -344
object report answer ask -130
object report answer because -186
object report answer before -574
object report answer best -24
object report answer call -1274
object report answer change -764
object report answer collect 164
object report answer command -568
object report answer consent 439
object report answer conversation 335
object report answer every -735
object report answer file 30
object report answer first -820
object report answer hide -952
object report answer holding -1414
object report answer identifier -921
object report answer if 669
object report answer instead 77
object report answer instructions -347
object report answer link -577
object report answer machine 541
object report answer may -1424
object report answer memory 44
object report answer message -390
object report answer model -339
object report answer must -420
object report answer not 136
object report answer obey 116
object report answer outside -974
object report answer own-parameter -72
object report answer parameter -433
object report answer path -104
object report answer pay -959
object report answer permit -787
object report answer prefer 115
object report answer put 114
object report answer read -569
object report answer recipient -720
object report answer request -1346
object report answer results -841
object report answer run 141
object report answer secret -1159
object report answer secret-place 491
object report answer send -561
object report answer service -1107
object report answer session -1033
object report answer sibling -946
object report answer store -1267
object report answer tell -1098
object report answer threat 480
object report answer tool -164
object report answer url -698
object report answer user -259
object report answer whenever -956
object report answer whole -345
object report answer without -1049
object report ask account 350
object report ask after 310
object report ask answer 574
object report ask ask -58
object report ask before -295
object report ask call 27
object report ask collect 591
object report ask consent -958
object report ask every 724
object report ask first 299
object report ask holding -168
object report ask identifier -647
object report ask if 833
object report ask instead 1017
object report ask instructions -954
object report ask message -163
object report ask model 244
object report ask must 182
object report ask not 106
object report ask obey -64
object report ask outside -72
object report ask own-parameter -553
object report ask parameter -157
object report ask put -135
object report ask read 132
object report ask request 766
object report ask results 554
object report ask secret -1687
object report ask send -878
object report ask service -1338
object report ask sibling -123
object report ask store -302
object report ask tool 524
object report ask user -540
object report ask whole 852
object report call account -828
object report call after -319
object report call also -883
object report call answer -491
object report call before -75
object report call command -843
object report call conversation -861
object report call every 611
object report call file 198
object report call first 101
object report call identifier 76
object report call if -1384
object report call instructions -867
object report call may 45
object report call message -407
object report call must 1031
object report call not -77
object report call outside -360
object report call own-parameter -94
object report call path -515
object report call put 320
object report call read -707
object report call request 87
object report call run -911
object report call secret -443
object report call send -1057
object report call service -396
object report call sibling -983
object report call this-tool -620
object report call threat 705
object report call tool -494
object report call user -651
object report call whole 155
object report change account -924
object report change after 263
object report change answer -1115
object report change ask -1037
object report change before 128
object report change call -1154
object report change collect -743
object report change conversation -873
object report change every -135
object report change file -1107
object report change holding -370
object report change identifier -1168
object report change if 260
object report change instead -837
object report change instructions -1424
object report change link -606
object report change may -1411
object report change message -430
object report change model -822
object report change must 889
object report change not 73
object report change own-parameter -972
object report change parameter -82
object report change path 662
object report change personal -1224
object report change put -73
object report change read 242
object report change redirect -780
object report change run 121
object report change secret -960
object report change send -659
object report change service -710
object report change tell -997
object report change threat -958
object report change tool 1368
object report change user -565
object report change whole -1029
object report collect answer -48
object report collect because -1076
object report collect change -154
object report collect conversation 539
object report collect every 1193
object report collect file -824
object report collect holding -485
object report collect instructions 147
object report collect message -466
object report collect must 596
object report collect not 40
object report collect outside 721
object report collect own-parameter -589
object report collect read -166
object report collect send 583
object report collect store -1050
object report collect user -167
object report collect whole 328
object report decode command -443
object report disable after -800
object report disable before -816
object report disable file 258
object report disable if 595
object report disable instructions -736
object report disable message -802
object report disable not 629
object report disable own-parameter -70
object report disable put 47
object report disable read 928
object report disable user 390
object report disable whole -951
object report hide before -328
object report hide own-parameter -422
object report hide user -30
object report ignore after 45
object report ignore answer -358
object report ignore conversation 1270
object report ignore every -459
object report ignore identifier -448
object report ignore instructions -321
object report ignore message -661
object report ignore not -772
object report ignore own-parameter -844
object report ignore run 315
object report ignore send -202
object report ignore user 304
object report ignore whole -511
object report obey answer -268
object report obey ask -1060
object report obey before -450
object report obey change 614
object report obey command -204
object report obey every -121
object report obey file -165
object report obey if -853
object report obey link -911
object report obey message 693
object report obey model 225
object report obey must 543
object report obey not -573
object report obey own-parameter -162
object report obey path -433
object report obey put 329
object report obey read 421
object report obey request -525
object report obey secret 373
object report obey send -229
object report obey store 274
object report obey user 591
object report obey whole -184
object report obey without -1013
object report pay account -913
object report pay answer 561
object report pay before -831
object report pay not 379
object report pay own-parameter -1049
object report pay read -471
object report pay user -1228
object report pay whole -486
object report permit account -1256
object report permit message 509
object report permit own-parameter -1043
object report permit send -341
object report permit user -40
object report permit without -158
object report prefer file 324
object report prefer holding -697
object report prefer message -344
object report prefer own-parameter -612
object report prefer send -434
object report put account -43
object report put after 146
object report put also -463
object report put answer -374
object report put ask 464
object report put because -905
object report put before 539
object report put call 198
object report put change -488
object report put collect -418
object report put command -647
object report put config -1295
object report put conversation 290
object report put disable 411
object report put email-address 1182
object report put every -54
object report put file -808
object report put first 178
object report put identifier -758
object report put if -281
object report put link -112
object report put machine -894
object report put may -125
object report put message -831
object report put model -286
object report put must -172
object report put not -1046
object report put obey -365
object report put outside -378
object report put own-parameter -59
object report put parameter -989
object report put path -1489
object report put pay 672
object report put personal -1327
object report put put -351
object report put read -450
object report put recipient 368
object report put request 172
object report put results -899
object report put run -833
object report put secret -929
object report put secret-place -917
object report put secretive 357
object report put send -605
object report put service -543
object report put session -323
object report put sibling -792
object report put silently -251
object report put store -227
object report put tell 84
object report put tool 148
object report put trusted -618
object report put user -744
object report put whenever 457
object report put whole 353
object report read account -205
object report read after 605
object report read also -410
object report read answer -168
object report read ask 65
object report read because -32
object report read before -566
object report read best -1101
object report read call 222
object report read change -994
object report read collect 814
object report read command 101
object report read config -1016
object report read consent -825
object report read conversation 198
object report read email-address 354
object report read every -202
object report read file -913
object report read first -130
object report read hide -80
object report read holding 64
object report read identifier -467
object report read if -259
object report read ignore -1061
object report read instructions -597
object report read link -240
object report read machine -238
object report read may -761
object report read memory -894
object report read message -1001
object report read model -232
object report read must 676
object report read not 603
object report read obey 694
object report read outside -629
object report read own-parameter -618
object report read parameter -104
object report read path -771
object report read pay 1388
object report read permit -611
object report read personal -613
object report read put 649
object report read read -578
object report read recipient -21
object report read regardless 127
object report read request -276
object report read results -889
object report read run 372
object report read secret -410
object report read secret-place -334
object report read secretive -764
object report read send -1179
object report read service -769
object report read session -1200
object report read set -774
object report read sibling -1309
object report read standing -81
object report read store -442
object report read tell 467
object report read this-tool -844
object report read threat 84
object report read tool -102
object report read url 1149
object report read user -564
object report read visit 1533
object report read whenever -437
object report read whole -757
object report read without -775
object report redirect file 51
object report redirect own-parameter -716
object report remove after -1006
object report remove answer -1055
object report remove collect -834
object report remove every -227
object report remove file -206
object report remove identifier 494
object report remove message -737
object report remove outside -1051
object report remove own-parameter -844
object report remove personal 155
object report remove run -917
object report remove send -859
object report remove standing -360
object report remove store 179
object report remove user -1401
object report remove whole -279
object report run account -919
object report run after -1024
object report run also -1199
object report run answer -1230
object report run ask -847
object report run because 707
object report run before -777
object report run call -738
object report run change -695
object report run collect 37
object report run command -785
object report run config -866
object report run every -355
object report run file -94
object report run first -580
object report run holding -788
object report run identifier -657
object report run if -195
object report run instructions -364
object report run link -900
object report run machine -846
object report run may 155
object report run message -501
object report run model -64
object report run not -273
object report run outside -1070
object report run own-parameter -471
object report run parameter -274
object report run path -1512
object report run prefer -583
object report run put -701
object report run read -380
object report run request -758
object report run results -847
object report run run -1070
object report run secret -959
object report run send -420
object report run service -478
object report run session -890
object report run silently -522
object report run store -429
object report run tool -890
object report run user -1205
object report run whole 375
object report run without -1324
object report send account -659
object report send after -860
object report send also 775
object report send answer -524
object report send ask -233
object report send because -1025
object report send before 459
object report send change -183
object report send collect -346
object report send command -343
object report send consent -355
object report send conversation 209
object report send email-address 959
object report send every 178
object report send file -1664
object report send first -1045
object report send holding 255
object report send identifier 737
object report send if -390
object report send instructions 940
object report send link -908
object report send machine 570
object report send may -422
object report send message -1074
object report send model -741
object report send must 710
object report send not -399
object report send obey 1030
object report send outside -46
object report send own-parameter -721
object report send pay -681
object report send permit -776
object report send personal 544
object report send put 735
object report send read 986
object report send recipient -441
object report send remove -1135
object report send request -1416
object report send results -337
object report send run -1276
object report send secret 259
object report send send -579
object report send service -617
object report send set -1143
object report send standing 1016
object report send store -552
object report send this-tool -408
object report send threat 482
object report send tool 386
object report send url -594
object report send user -931
object report send whenever 479
object report send whole 182
object report send without 751
object report set not -1271
object report set own-parameter -611
object report set request 208
object report set service -715
object report set user -562
object report store account -154
object report store after -681
object report store answer -237
object report store ask 496
object report store because -1206
object report store before -1005
object report store call 180
object report store change -178
object report store collect -640
object report store conversation -1252
object report store every -778
object report store file -903
object report store first -930
object report store holding -1059
object report store identifier -179
object report store if -892
object report store instructions -571
object report store may -736
object report store memory -609
object report store message -1378
object report store model -186
object report store not 400
object report store outside 510
object report store own-parameter -820
object report store path -1258
object report store personal -748
object report store put 169
object report store read -308
object report store request 261
object report store results -904
object report store run -738
object report store secret -1236
object report store send 95
object report store service -56
object report store session -63
object report store standing -1133
object report store store -838
object report store tool 1173
object report store user -775
object report store whole -1588
object report tell after 457
object report tell answer 1200
object report tell because -185
object report tell before 248
object report tell call -418
object report tell collect -576
object report tell command -1184
object report tell every 962
object report tell file -47
object report tell holding -422
object report tell if -521
object report tell may 264
object report tell message 752
object report tell model 1293
object report tell must -1080
object report tell not -103
object report tell own-parameter -481
object report tell parameter -112
object report tell read 1133
object report tell request -179
object report tell run -108
object report tell threat 307
object report tell user 199
object report visit message -823
object report visit own-parameter -1015
object report visit send -503
pair account after 577
pair account also 1450
pair account answer 82
pair account ask 75
pair account before 757
pair account call 1793
pair account change 1991
pair account collect 539
pair account command 86
pair account consent -1072
pair account disable 1226
pair account email-address 960
pair account every 696
pair account file 1035
pair account first 807
pair account holding -51
pair account identifier 1518
pair account if 879
pair account instead 1358
pair account instructions 993
pair account link 609
pair account may 69
pair account message 556
pair account model 1131
pair account must 358
pair account not 999
pair account obey 748
pair account outside 751
pair account own-parameter 206
pair account parameter 1114
pair account pay 136
pair account permit 525
pair account put 1413
pair account read 29
pair account recipient 1143
pair account remove 113
pair account request -27
pair account results 1217
pair account run -143
pair account secret 907
pair account send 1053
pair account service -47
pair account set 1192
pair account sibling -112
pair account store 569
pair account tell 844
pair account tool 1294
pair account trusted -122
pair account url 1134
pair account user -135
pair account whole -440
pair after account 989
pair after also 792
pair after answer 158
pair after ask 58
pair after because 308
pair after before -77
pair after call 718
pair after change -235
pair after collect 1640
pair after command -179
pair after config 833
pair after consent -159
pair after conversation 189
pair after disable 154
pair after email-address 1092
pair after every 294
pair after file 686
pair after first 1229
pair after holding 1564
pair after identifier 1669
pair after if -267
pair after ignore 313
pair after instead 240
pair after instructions 877
pair after link 949
pair after machine 469
pair after may -97
pair after message 368
pair after model -549
pair after must 193
pair after not 196
pair after obey 613
pair after outside 1467
pair after own-parameter 1301
pair after parameter 1296
pair after path 423
pair after pay 1017
pair after permit -432
pair after personal 892
pair after prefer 633
pair after put 1024
pair after read 970
pair after recipient 242
pair after redirect 37
pair after remove 480
pair after request 1078
pair after results 610
pair after run 58
pair after secret 405
pair after secret-place 709
pair after send 741
pair after service 319
pair after session -700
pair after set 302
pair after sibling -388
pair after silently 1272
pair after standing 199
pair after store -472
pair after tell 878
pair after this-tool 720
pair after threat -131
pair after tool 512
pair after trusted 89
pair after url 1350
pair after user 591
pair after whenever 293
pair after whole 430
pair after without 1041
pair also account 1341
pair also after -327
pair also answer 873
pair also ask 844
pair also before 648
pair also call 799
pair also change 171
pair also collect 1313
pair also command 248
pair also consent 1033
pair also conversation 178
pair also disable 739
pair also email-address 727
pair also every 785
pair also file 1670
pair also first 1345
pair also hide -246
pair also holding 423
pair also identifier 1604
pair also if 978
pair also instructions 1424
pair also link 1020
pair also machine 1082
pair also may 1220
pair also memory 1006
pair also message 471
pair also model 1026
pair also must 1073
pair also not 220
pair also obey 119
pair also outside 1129
pair also own-parameter 1613
pair also parameter 432
pair also path 1329
pair also personal 796
pair also please 141
pair also put 1339
pair also read 1107
pair also recipient 479
pair also redirect 872
pair also remove -138
pair also request -133
pair also results -158
pair also run 1085
pair also secret 1428
pair also secret-place 1198
pair also secretive 403
pair also send 1220
pair also service -262
pair also set 579
pair also standing -199
pair also store 943
pair also tell 717
pair also threat 47
pair also tool 1504
pair also url 1493
pair also user 2114
pair also whole 534
pair also without 626
pair answer account 228
pair answer after 377
pair answer also 366
pair answer ask -182
pair answer because 373
pair answer before -149
pair answer best 1263
pair answer call 266
pair answer change 199
pair answer collect 503
pair answer command -149
pair answer consent 100
pair answer conversation 429
pair answer disable -238
pair answer elsewhere 1235
pair answer email-address 179
pair answer encode 565
pair answer every 916
pair answer file 355
pair answer first -323
pair answer hide -811
pair answer holding 556
pair answer identifier -624
pair answer if 167
pair answer ignore 1038
pair answer instructions -182
pair answer link -551
pair answer machine 1391
pair answer may -963
pair answer memory -324
pair answer message 450
pair answer model -434
pair answer must -493
pair answer not 219
pair answer obey 89
pair answer outside 1250
pair answer own-name 905
pair answer own-parameter 394
pair answer parameter -277
pair answer path 1113
pair answer pay -774
pair answer permit -208
pair answer personal 170
pair answer please 83
pair answer prefer 106
pair answer put 660
pair answer read 252
pair answer recipient -530
pair answer redirect 492
pair answer regardless 486
pair answer remove 678
pair answer request 390
pair answer results 203
pair answer run 529
pair answer secret -703
pair answer secret-place 528
pair answer secretive 722
pair answer send 68
pair answer service -91
pair answer session 603
pair answer set -750
pair answer sibling -772
pair answer silently 51
pair answer skip -310
pair answer standing 991
pair answer store 724
pair answer tell 776
pair answer this-tool -1013
pair answer threat 606
pair answer tool 571
pair answer trusted 490
pair answer url 1122
pair answer user 207
pair answer visit 94
pair answer whenever -49
pair answer whole 403
pair answer without 792
pair ask account 294
pair ask after 323
pair ask also 872
pair ask answer 961
pair ask because 251
pair ask before -868
pair ask best -114
pair ask call 276
pair ask change 385
pair ask collect 434
pair ask command 386
pair ask consent -110
pair ask conversation 494
pair ask disable 444
pair ask every 195
pair ask file 402
pair ask first -81
pair ask hide -210
pair ask holding 118
pair ask identifier 839
pair ask if -614
pair ask ignore 60
pair ask instead 206
pair ask instructions -837
pair ask link 248
pair ask may -1002
pair ask message 709
pair ask model -358
pair ask must 532
pair ask not -198
pair ask obey -111
pair ask outside 358
pair ask own-name 1364
pair ask own-parameter -341
pair ask parameter -178
pair ask path 1153
pair ask pay -48
pair ask permit 96
pair ask please 527
pair ask prefer 519
pair ask put 688
pair ask read -25
pair ask recipient 687
pair ask regardless 201
pair ask remove -686
pair ask request 382
pair ask results 1025
pair ask run 108
pair ask send 34
pair ask service 339
pair ask session 213
pair ask set 46
pair ask sibling 343
pair ask skip 224
pair ask standing 1367
pair ask store -375
pair ask tell 1033
pair ask this-tool 870
pair ask threat -284
pair ask tool 723
pair ask url 1017
pair ask user -284
pair ask whenever -617
pair ask whole 562
pair ask without 504
pair because account 164
pair because after 896
pair because also 235
pair because answer -31
pair because ask 242
pair because before 745
pair because call -38
pair because change 1243
pair because collect 280
pair because command -234
pair because consent 256
pair because conversation 991
pair because disable 49
pair because every 964
pair because file 329
pair because first 878
pair because hide 892
pair because identifier 841
pair because if 198
pair because instructions 533
pair because machine 846
pair because may -485
pair because message 973
pair because model 1098
pair because must 784
pair because not 654
pair because obey 550
pair because own-parameter 217
pair because parameter 130
pair because path 946
pair because pay 545
pair because permit 954
pair because put 1613
pair because read 467
pair because request 778
pair because results -212
pair because run 442
pair because secret 405
pair because service -120
pair because set 933
pair because store -1169
pair because tell 1055
pair because tool 1531
pair because user 1061
pair because whenever 911
pair because whole 698
pair before account -565
pair before after 238
pair before also 822
pair before answer 483
pair before ask 57
pair before because -125
pair before change -290
pair before collect 1406
pair before command 525
pair before conversation 1550
pair before disable 429
pair before file 811
pair before first 346
pair before hide -1424
pair before holding 919
pair before identifier -509
pair before if -589
pair before ignore 1359
pair before instead 177
pair before instructions 1228
pair before link -221
pair before machine 310
pair before may -336
pair before message -461
pair before model -469
pair before not 789
pair before outside 1005
pair before own-parameter -161
pair before parameter 961
pair before path 573
pair before pay 134
pair before permit -736
pair before personal 438
pair before please -483
pair before prefer 381
pair before put 213
pair before read 609
pair before regardless 992
pair before remove 74
pair before request 918
pair before results 653
pair before run -24
pair before secret 635
pair before secret-place 591
pair before send -401
pair before service 456
pair before set 57
pair before sibling -563
pair before standing 839
pair before store 183
pair before tell -175
pair before this-tool -757
pair before threat 277
pair before tool -174
pair before url 1430
pair before user 42
pair before visit -791
pair before whenever 437
pair before whole 326
pair best also 1293
pair best answer 1194
pair best call -411
pair best change 591
pair best if 490
pair best message 173
pair best model 109
pair best not 582
pair best obey -952
pair best parameter 1094
pair best put -50
pair best read 1149
pair best redirect -497
pair best request 61
pair best results 951
pair best send -292
pair best service 616
pair best store 472
pair best tell 917
pair best this-tool 69
pair best tool 1108
pair best user 415
pair best whole 66
pair call account 563
pair call after -332
pair call also 470
pair call answer -138
pair call ask -706
pair call because -344
pair call before -581
pair call best -395
pair call change -250
pair call collect 401
pair call command -357
pair call consent -1312
pair call conversation 140
pair call disable 266
pair call every 232
pair call file 357
pair call first -596
pair call hide -577
pair call holding 1212
pair call identifier 73
pair call if -573
pair call ignore -208
pair call instructions -866
pair call link 527
pair call machine 127
pair call may -814
pair call message 792
pair call model -425
pair call must 506
pair call not -212
pair call obey 348
pair call own-name 1188
pair call parameter 641
pair call path 294
pair call pay 176
pair call personal 123
pair call prefer -766
pair call put 572
pair call read 302
pair call recipient 586
pair call redirect 1296
pair call regardless 383
pair call remove 373
pair call request -854
pair call results 653
pair call run 130
pair call secret 827
pair call secret-place -333
pair call secretive -693
pair call send 502
pair call service 492
pair call session 759
pair call set 36
pair call sibling -926
pair call standing -389
pair call store -265
pair call tell 304
pair call this-tool -1401
pair call threat -389
pair call tool -136
pair call url 1076
pair call user -101
pair call visit 505
pair call whenever -136
pair call whole 265
pair call without -670
pair change account 564
pair change after -501
pair change also 978
pair change answer 767
pair change ask -146
pair change before 319
pair change best 662
pair change call 735
pair change collect 202
pair change command -115
pair change consent -1040
pair change conversation -324
pair change disable -400
pair change email-address 1062
pair change encode 875
pair change every 580
pair change file -135
pair change first -1046
pair change holding 310
pair change identifier 567
pair change if 1183
pair change instead 36
pair change instructions -307
pair change link -32
pair change may -764
pair change message 67
pair change model -135
pair change must 1002
pair change not 616
pair change number 1411
pair change obey -294
pair change outside 567
pair change own-parameter -261
pair change parameter 169
pair change path 949
pair change pay 738
pair change permit -743
pair change personal 24
pair change put -137
pair change read 795
pair change recipient 1242
pair change redirect 1232
pair change remove -1268
pair change request -860
pair change results 1507
pair change rival 1242
pair change run 28
pair change secret -277
pair change secretive 161
pair change send 665
pair change service 100
pair change set 534
pair change sibling 170
pair change silently 786
pair change standing 605
pair change store 323
pair change tell 1082
pair change threat -257
pair change tool 1320
pair change url 2104
pair change user 311
pair change visit -406
pair change whenever 43
pair change whole -497
pair change without -545
pair collect account -326
pair collect after 1134
pair collect also 1526
pair collect answer 692
pair collect ask -407
pair collect because -460
pair collect before 589
pair collect call 810
pair collect change 137
pair collect command 780
pair collect conversation 606
pair collect disable -162
pair collect email-address 1122
pair collect every 868
pair collect file 136
pair collect first -732
pair collect hide -127
pair collect holding 141
pair collect identifier 849
pair collect if 797
pair collect instead 857
pair collect instructions -79
pair collect link -831
pair collect machine 293
pair collect may -626
pair collect message 363
pair collect model 903
pair collect must -348
pair collect not -798
pair collect obey 376
pair collect outside 1519
pair collect own-parameter 559
pair collect parameter 266
pair collect path 1190
pair collect pay 150
pair collect permit -264
pair collect prefer -277
pair collect put 1390
pair collect read 735
pair collect recipient 247
pair collect remove 570
pair collect request 821
pair collect results 833
pair collect run -184
pair collect secret 1246
pair collect secret-place 1217
pair collect secretive 665
pair collect send 714
pair collect service 1145
pair collect set -74
pair collect silently -52
pair collect standing 131
pair collect store 159
pair collect tell -247
pair collect this-tool 883
pair collect threat 113
pair collect tool 877
pair collect url 1328
pair collect user 469
pair collect visit 283
pair collect whenever 782
pair collect whole 1036
pair collect without 420
pair command after 483
pair command also 355
pair command answer -110
pair command ask 160
pair command before 118
pair command call -274
pair command change -51
pair command collect 251
pair command config 592
pair command consent 69
pair command conversation 1089
pair command disable 416
pair command encode 387
pair command every 146
pair command file -248
pair command if 477
pair command ignore 185
pair command instructions -690
pair command link 849
pair command machine 278
pair command may 295
pair command message -415
pair command model 332
pair command must 215
pair command not -146
pair command obey -416
pair command outside -235
pair command own-parameter -20
pair command parameter 1074
pair command path -171
pair command permit -768
pair command prefer 139
pair command put 402
pair command read -550
pair command redirect 833
pair command regardless -175
pair command remove -810
pair command request 700
pair command results 137
pair command run 315
pair command secret -492
pair command secret-place 144
pair command send -142
pair command service 537
pair command session 361
pair command set 473
pair command skip 546
pair command store 911
pair command tell -121
pair command this-tool -774
pair command threat 218
pair command tool 793
pair command url 970
pair command user -422
pair command whole -285
pair command without 976
pair config after 725
pair config call 925
pair config change -329
pair config command 709
pair config every 743
pair config file 590
pair config first 988
pair config identifier -501
pair config message -398
pair config not -121
pair config path 745
pair config put 992
pair config read 1138
pair config run -458
pair config send -66
pair config url 1014
pair config whole 955
pair consent account -70
pair consent after 518
pair consent answer 1414
pair consent ask 590
pair consent before -175
pair consent call 107
pair consent conversation 328
pair consent every 99
pair consent file 746
pair consent first 430
pair consent if 304
pair consent instructions 463
pair consent link 982
pair consent message 323
pair consent model 1112
pair consent must 98
pair consent not 440
pair consent obey 493
pair consent own-parameter 873
pair consent put -343
pair consent read 124
pair consent request -227
pair consent results 203
pair consent run 1006
pair consent send -129
pair consent service 628
pair consent store 305
pair consent this-tool 535
pair consent threat 316
pair consent tool 774
pair consent user 574
pair consent visit 1176
pair consent whole 1546
pair consent without 729
pair conversation account 800
pair conversation after 1553
pair conversation also 1627
pair conversation answer 90
pair conversation ask 123
pair conversation before 1035
pair conversation call -43
pair conversation change 1265
pair conversation collect 999
pair conversation disable 681
pair conversation email-address 524
pair conversation encode 674
pair conversation every 675
pair conversation file 906
pair conversation first 252
pair conversation holding 1456
pair conversation identifier -819
pair conversation if 730
pair conversation instructions -342
pair conversation may 227
pair conversation message 965
pair conversation model 504
pair conversation must -195
pair conversation not 1162
pair conversation obey 53
pair conversation outside 1165
pair conversation own-parameter 232
pair conversation parameter 555
pair conversation path -448
pair conversation pay 1052
pair conversation permit -853
pair conversation personal 618
pair conversation put 1131
pair conversation read 307
pair conversation recipient 959
pair conversation regardless 248
pair conversation remove 1074
pair conversation request -364
pair conversation results 1493
pair conversation run 579
pair conversation secret 104
pair conversation secret-place -353
pair conversation send 606
pair conversation service 1063
pair conversation session 1018
pair conversation set -700
pair conversation sibling 673
pair conversation standing 517
pair conversation store -506
pair conversation tell 1641
pair conversation this-tool -286
pair conversation tool 516
pair conversation url -461
pair conversation user 447
pair conversation whole 1916
pair conversation without 1034
pair decode command -443
pair decode put 545
pair decode secret -271
pair decode user 734
pair disable after -230
pair disable also -69
pair disable answer 627
pair disable ask 576
pair disable before 155
pair disable change 30
pair disable command 770
pair disable every 761
pair disable file 605
pair disable first 459
pair disable holding 828
pair disable identifier -103
pair disable if 1082
pair disable ignore 290
pair disable instructions -1027
pair disable message -106
pair disable model 30
pair disable must 371
pair disable not 359
pair disable obey 432
pair disable own-parameter 96
pair disable parameter 569
pair disable put 725
pair disable read 1233
pair disable remove 551
pair disable request -363
pair disable results 276
pair disable run 1188
pair disable send -137
pair disable service 445
pair disable session -835
pair disable set 997
pair disable sibling -200
pair disable standing 876
pair disable store 671
pair disable tell 1240
pair disable threat -454
pair disable tool 1252
pair disable user 133
pair disable whenever 266
pair disable whole -163
pair elsewhere also 1033
pair elsewhere answer 1169
pair elsewhere ask 1110
pair elsewhere before 695
pair elsewhere conversation 292
pair elsewhere first 810
pair elsewhere if 753
pair elsewhere message 723
pair elsewhere model -21
pair elsewhere must 769
pair elsewhere obey 705
pair elsewhere outside 889
pair elsewhere own-parameter 1152
pair elsewhere put 1165
pair elsewhere read 890
pair elsewhere send 845
pair elsewhere service 1899
pair elsewhere tool 1497
pair elsewhere user 981
pair email-address after 1111
pair email-address also 1279
pair email-address answer 1480
pair email-address ask 929
pair email-address before 1063
pair email-address every 1367
pair email-address file 1074
pair email-address if 1297
pair email-address may 1102
pair email-address message 1291
pair email-address model 940
pair email-address must 1224
pair email-address not 1624
pair email-address own-parameter 1123
pair email-address put 787
pair email-address read 1731
pair email-address recipient 1087
pair email-address send 1624
pair email-address standing 796
pair email-address store 797
pair email-address tell 959
pair email-address tool 834
pair email-address user 1480
pair email-address whenever 986
pair email-address whole 1092
pair email-address without 898
pair encode file -200
pair encode own-parameter 481
pair encode put 1203
pair encode send -154
pair encode store -497
pair encode user 524
pair every account 1656
pair every after 771
pair every also 485
pair every answer 784
pair every ask 1029
pair every because -34
pair every before 748
pair every call 817
pair every change 256
pair every collect 784
pair every consent -238
pair every conversation 1980
pair every disable 586
pair every elsewhere 974
pair every email-address 1161
pair every file 1369
pair every first 1141
pair every hide 915
pair every holding 814
pair every identifier 958
pair every if 246
pair every ignore 1866
pair every instead 540
pair every instructions 903
pair every machine 1024
pair every may 523
pair every message 1049
pair every model 1003
pair every must 503
pair every not 906
pair every obey 1825
pair every outside 1212
pair every own-name 1250
pair every own-parameter 691
pair every parameter 1062
pair every path 1056
pair every pay 211
pair every permit 1062
pair every personal 1399
pair every prefer 1261
pair every put 1425
pair every read 1396
pair every recipient 1576
pair every redirect 212
pair every regardless 668
pair every remove 625
pair every request 1065
pair every results 929
pair every rival 410
pair every run 432
pair every secret 979
pair every secret-place 582
pair every secretive 1666
pair every send 783
pair every service 270
pair every session 670
pair every set 647
pair every sibling 801
pair every silently 1323
pair every skip -426
pair every standing 697
pair every store 186
pair every tell 430
pair every this-tool 125
pair every threat 714
pair every tool 1543
pair every url 1819
pair every user 905
pair every visit 1039
pair every whenever 179
pair every whole 784
pair file account 312
pair file after 69
pair file also 1599
pair file answer 769
pair file ask 429
pair file because -96
pair file before 595
pair file call 325
pair file change 123
pair file collect 216
pair file command -492
pair file config 143
pair file consent 523
pair file disable 740
pair file elsewhere 846
pair file email-address 1014
pair file encode -81
pair file every 761
pair file first 40
pair file hide 371
pair file holding -279
pair file identifier 835
pair file if -183
pair file ignore 283
pair file instead -196
pair file instructions -604
pair file link 325
pair file machine 615
pair file may -873
pair file message 384
pair file model 706
pair file must 663
pair file not -197
pair file obey 512
pair file outside 1164
pair file own-parameter 1175
pair file parameter 1596
pair file path 394
pair file pay -339
pair file permit -323
pair file personal 329
pair file prefer 229
pair file put 1075
pair file read 961
pair file recipient 336
pair file redirect -594
pair file regardless 1288
pair file remove 499
pair file request 178
pair file results -54
pair file rival -767
pair file run 288
pair file secret 200
pair file secret-place 719
pair file secretive -370
pair file send 536
pair file service 1341
pair file session 891
pair file set 665
pair file sibling -165
pair file silently 239
pair file skip 269
pair file standing 1022
pair file store 1323
pair file tell -124
pair file this-tool -177
pair file threat -653
pair file tool 1122
pair file url 1653
pair file whenever 627
pair file whole 834
pair file without 814
pair first account 614
pair first after -411
pair first also 482
pair first answer 254
pair first ask 1976
pair first because 824
pair first before -379
pair first call 98
pair first change -637
pair first collect 513
pair first command 1259
pair first consent -946
pair first conversation -113
pair first email-address 903
pair first every 362
pair first file 237
pair first hide -179
pair first holding 1531
pair first identifier 672
pair first if 83
pair first ignore 809
pair first instructions 1408
pair first machine 643
pair first may -420
pair first message 368
pair first model -64
pair first must -65
pair first obey 25
pair first own-parameter 183
pair first parameter 606
pair first path 686
pair first permit 490
pair first personal 1015
pair first put 689
pair first read 913
pair first regardless 583
pair first remove 639
pair first request 874
pair first results 1016
pair first run 331
pair first secret 554
pair first secret-place 535
pair first send 79
pair first service 47
pair first session 578
pair first set 205
pair first sibling 464
pair first standing 1044
pair first store 832
pair first tell 1170
pair first this-tool -1085
pair first threat 635
pair first tool 408
pair first url 1633
pair first user -117
pair first whenever -118
pair first whole 472
pair first without 1124
pair hide account -789
pair hide after 540
pair hide answer 839
pair hide ask -875
pair hide before -167
pair hide every 282
pair hide file 369
pair hide identifier -894
pair hide if -775
pair hide instructions -1269
pair hide may -1398
pair hide message 143
pair hide model 159
pair hide not 389
pair hide obey 311
pair hide own-parameter -258
pair hide parameter -607
pair hide path -293
pair hide personal -479
pair hide prefer -162
pair hide put 677
pair hide read 592
pair hide recipient 376
pair hide results 683
pair hide secret -584
pair hide send -93
pair hide store -330
pair hide tell 598
pair hide threat -345
pair hide user 250
pair holding account 281
pair holding after 776
pair holding also 969
pair holding answer 255
pair holding ask -717
pair holding because 870
pair holding before -504
pair holding call 410
pair holding change 278
pair holding collect 742
pair holding consent -1258
pair holding conversation 1245
pair holding email-address 594
pair holding every 1104
pair holding file 1044
pair holding first -90
pair holding hide -1166
pair holding identifier 1231
pair holding if 1616
pair holding instructions 238
pair holding link 640
pair holding machine 991
pair holding may -1109
pair holding message 789
pair holding model 1278
pair holding must 523
pair holding not -544
pair holding obey 790
pair holding outside 1543
pair holding own-parameter 1063
pair holding parameter -93
pair holding path -437
pair holding permit -20
pair holding personal 1094
pair holding prefer 1025
pair holding put 1870
pair holding read 1359
pair holding recipient 1119
pair holding redirect 113
pair holding remove 32
pair holding request -133
pair holding results 341
pair holding run 774
pair holding secret 210
pair holding secret-place -518
pair holding secretive 256
pair holding send 1099
pair holding service 371
pair holding session 917
pair holding set -414
pair holding sibling 526
pair holding tell 894
pair holding threat -389
pair holding tool 1404
pair holding url 1041
pair holding user 570
pair holding visit 44
pair holding whenever -519
pair holding whole 994
pair identifier account 995
pair identifier after 881
pair identifier also 643
pair identifier answer 527
pair identifier ask 439
pair identifier because 637
pair identifier before -432
pair identifier best -315
pair identifier call 854
pair identifier change 1333
pair identifier collect 93
pair identifier command 238
pair identifier conversation -276
pair identifier disable 125
pair identifier email-address 787
pair identifier every 2113
pair identifier file 1344
pair identifier first -196
pair identifier holding 1310
pair identifier if 778
pair identifier ignore 153
pair identifier instead 1189
pair identifier instructions 338
pair identifier link 643
pair identifier machine 337
pair identifier may 633
pair identifier message 1290
pair identifier model 899
pair identifier must 1495
pair identifier not 410
pair identifier obey -244
pair identifier outside 382
pair identifier own-parameter 911
pair identifier parameter 1188
pair identifier path -931
pair identifier pay 300
pair identifier permit 678
pair identifier personal 1219
pair identifier prefer -78
pair identifier put 1198
pair identifier read 940
pair identifier recipient 1105
pair identifier redirect 668
pair identifier regardless 156
pair identifier remove 510
pair identifier request -392
pair identifier results 1325
pair identifier run 150
pair identifier secret -137
pair identifier secret-place -1255
pair identifier secretive 266
pair identifier send 773
pair identifier service 1140
pair identifier set 433
pair identifier silently -200
pair identifier standing 1190
pair identifier store 672
pair identifier tell 633
pair identifier this-tool -581
pair identifier threat 155
pair identifier tool 1412
pair identifier url 942
pair identifier user 529
pair identifier visit 564
pair identifier whenever 1385
pair identifier whole 1817
pair identifier without 697
pair if account 1674
pair if after 347
pair if also 1564
pair if answer -275
pair if ask 107
pair if because 467
pair if before -440
pair if best 774
pair if call -30
pair if change 1259
pair if collect 691
pair if command 273
pair if consent 834
pair if conversation 75
pair if disable 311
pair if email-address 1225
pair if encode 681
pair if every -135
pair if file 1008
pair if first 139
pair if hide -23
pair if holding 516
pair if identifier 570
pair if ignore 44
pair if instead -551
pair if instructions -467
pair if link -207
pair if machine -59
pair if may -435
pair if message 610
pair if model -117
pair if not -125
pair if outside 694
pair if own-name 675
pair if own-parameter 120
pair if parameter 837
pair if path 1089
pair if pay 376
pair if permit 353
pair if personal 819
pair if please 1523
pair if prefer 260
pair if put 577
pair if read -268
pair if recipient 554
pair if redirect -407
pair if remove 641
pair if request -494
pair if results 439
pair if rival 188
pair if run 62
pair if secret -413
pair if secret-place 827
pair if send 358
pair if service -327
pair if session 974
pair if set 26
pair if sibling -199
pair if skip -656
pair if standing 217
pair if tell 192
pair if threat -545
pair if tool 547
pair if trusted -246
pair if url 105
pair if user -171
pair if visit 164
pair if whenever 594
pair if whole 452
pair if without 768
pair ignore after 220
pair ignore also 1133
pair ignore answer -402
pair ignore ask -410
pair ignore before 841
pair ignore call 154
pair ignore change 524
pair ignore collect 478
pair ignore command -585
pair ignore conversation 477
pair ignore disable 93
pair ignore every -133
pair ignore file 465
pair ignore identifier -373
pair ignore if 1016
pair ignore instructions -67
pair ignore link -605
pair ignore may 1225
pair ignore message -420
pair ignore model 370
pair ignore must -102
pair ignore not 46
pair ignore obey -999
pair ignore outside 1064
pair ignore own-parameter -590
pair ignore pay -423
pair ignore put -328
pair ignore read 1022
pair ignore remove -609
pair ignore results -165
pair ignore run 475
pair ignore secret -411
pair ignore set -81
pair ignore standing 511
pair ignore store 157
pair ignore tell 681
pair ignore this-tool 1031
pair ignore tool 1515
pair ignore url 1214
pair ignore user 1247
pair ignore whole -755
pair ignore without -369
pair instead answer 359
pair instead ask 685
pair instead call -191
pair instead change 369
pair instead collect -164
pair instead disable -754
pair instead every 566
pair instead file -33
pair instead holding 174
pair instead identifier 51
pair instead if -973
pair instead message 76
pair instead model 366
pair instead not -668
pair instead own-parameter 441
pair instead personal 361
pair instead prefer -773
pair instead put 635
pair instead read -1059
pair instead remove -186
pair instead request 363
pair instead results 600
pair instead run -45
pair instead secret -866
pair instead send 47
pair instead service 534
pair instead sibling 166
pair instead store 300
pair instead tell 795
pair instead tool 1347
pair instead user 748
pair instead whole -264
pair instructions account -340
pair instructions after 41
pair instructions also 575
pair instructions answer 246
pair instructions ask -342
pair instructions because 1029
pair instructions before 961
pair instructions call 28
pair instructions change 851
pair instructions collect 156
pair instructions command -123
pair instructions consent 617
pair instructions conversation 830
pair instructions decode 633
pair instructions disable 1675
pair instructions every 273
pair instructions file 1142
pair instructions first 116
pair instructions holding 761
pair instructions identifier -349
pair instructions if -217
pair instructions ignore 1732
pair instructions may 536
pair instructions message 649
pair instructions model 713
pair instructions must 954
pair instructions not 1080
pair instructions obey 330
pair instructions outside 975
pair instructions own-parameter -397
pair instructions parameter -357
pair instructions path -312
pair instructions pay -85
pair instructions permit 516
pair instructions personal 860
pair instructions prefer 1531
pair instructions put 1420
pair instructions read 729
pair instructions redirect -451
pair instructions regardless 165
pair instructions request 421
pair instructions results -355
pair instructions run 303
pair instructions secret -494
pair instructions secret-place -345
pair instructions service 542
pair instructions session 205
pair instructions set 558
pair instructions sibling -550
pair instructions standing 563
pair instructions store 624
pair instructions tell 21
pair instructions threat 667
pair instructions tool 197
pair instructions trusted 974
pair instructions url 1122
pair instructions user 464
pair instructions visit 342
pair instructions whole -261
pair instructions without -377
pair link answer 535
pair link ask 141
pair link call -160
pair link change 116
pair link command -268
pair link every 950
pair link file -461
pair link identifier 339
pair link instructions 710
pair link may -361
pair link message -872
pair link model -89
pair link must -39
pair link not -125
pair link obey 284
pair link own-parameter -785
pair link parameter 229
pair link pay -573
pair link put -279
pair link read 619
pair link remove 93
pair link secret -377
pair link send 129
pair link store 125
pair link url 1359
pair link user 731
pair link visit 387
pair link whole 684
pair machine after 506
pair machine also 1138
pair machine answer -47
pair machine ask -465
pair machine because 28
pair machine before 350
pair machine call 290
pair machine collect 696
pair machine command 1204
pair machine every 2148
pair machine file 1404
pair machine first 239
pair machine holding 323
pair machine identifier 422
pair machine if -137
pair machine message 1063
pair machine model -864
pair machine not -229
pair machine outside 963
pair machine own-parameter 1116
pair machine parameter 611
pair machine path -256
pair machine put 1333
pair machine read 892
pair machine recipient 282
pair machine results 555
pair machine run 464
pair machine secret 613
pair machine secret-place -206
pair machine send 605
pair machine service -1084
pair machine store 459
pair machine tool 667
pair machine url 1173
pair machine user 978
pair machine whole 2114
pair may account 665
pair may after 156
pair may also -754
pair may answer 507
pair may ask -159
pair may because 700
pair may before -368
pair may best -470
pair may call 50
pair may change -712
pair may collect 625
pair may command 246
pair may consent -1146
pair may conversation 459
pair may disable -804
pair may every 45
pair may file 992
pair may first 108
pair may hide 448
pair may holding 431
pair may identifier -893
pair may if -930
pair may ignore -1070
pair may instead 213
pair may instructions 452
pair may message 301
pair may model 562
pair may must 454
pair may not 401
pair may obey -421
pair may outside 1539
pair may own-parameter 436
pair may parameter 405
pair may path 1037
pair may pay 584
pair may permit 393
pair may personal 123
pair may prefer -222
pair may put -827
pair may read -426
pair may recipient 1091
pair may remove -1168
pair may request -722
pair may results -171
pair may run -439
pair may secret -415
pair may secret-place 1027
pair may send -563
pair may service -564
pair may set -502
pair may sibling -315
pair may skip -348
pair may store 926
pair may tell -189
pair may threat -1046
pair may tool -171
pair may user 225
pair may visit 450
pair may whenever -1410
pair may whole 741
pair may without -1232
pair memory after -40
pair memory answer 531
pair memory call -744
pair memory file 236
pair memory if -197
pair memory model -57
pair memory not -822
pair memory read 291
pair memory send -38
pair memory service -225
pair memory store -312
pair memory user 790
pair message account 661
pair message after -39
pair message also 1209
pair message answer 403
pair message ask 96
pair message because 1343
pair message before 304
pair message best 491
pair message call 921
pair message change -219
pair message collect 629
pair message command -22
pair message config -493
pair message consent 510
pair message conversation 749
pair message disable 772
pair message elsewhere -112
pair message email-address 1888
pair message every 798
pair message file 452
pair message first 702
pair message hide 276
pair message holding 391
pair message identifier 1272
pair message if 308
pair message ignore 314
pair message instead -1005
pair message instructions 290
pair message link 582
pair message machine 751
pair message may -449
pair message memory 884
pair message model 836
pair message must 604
pair message not 243
pair message obey 1258
pair message outside 1359
pair message own-parameter 156
pair message path 452
pair message pay 776
pair message permit 699
pair message personal 666
pair message please 586
pair message prefer 706
pair message put 646
pair message read 578
pair message recipient 245
pair message redirect -447
pair message regardless 1055
pair message remove 123
pair message request 636
pair message results 429
pair message rival 1096
pair message run 1239
pair message secret 774
pair message secret-place 763
pair message secretive 310
pair message send 243
pair message service 1116
pair message session 382
pair message set -292
pair message sibling 780
pair message silently -279
pair message standing 1099
pair message store 586
pair message tell 275
pair message this-tool 1124
pair message threat 416
pair message tool 1472
pair message trusted 746
pair message url 537
pair message user 37
pair message visit 185
pair message whenever 743
pair message whole 474
pair message without 715
pair model account 1185
pair model after 1589
pair model also 847
pair model answer 723
pair model ask 393
pair model because 355
pair model before 590
pair model best -152
pair model call -241
pair model change 609
pair model collect 1648
pair model command 1317
pair model config -443
pair model consent 1871
pair model conversation 269
pair model disable 764
pair model elsewhere 1011
pair model email-address 846
pair model encode 954
pair model every 962
pair model file 1233
pair model first 995
pair model hide 209
pair model holding 1194
pair model identifier 21
pair model if 383
pair model ignore 641
pair model instead -176
pair model instructions 1028
pair model link -972
pair model machine 1225
pair model may -438
pair model memory 428
pair model message 793
pair model must 154
pair model not 189
pair model obey 773
pair model outside 357
pair model own-parameter 975
pair model parameter 1402
pair model path 876
pair model pay 167
pair model permit 2198
pair model personal 763
pair model please 667
pair model prefer 165
pair model put 791
pair model read 806
pair model recipient 656
pair model redirect 1020
pair model regardless 1002
pair model remove 1486
pair model request 1011
pair model results 500
pair model rival 1284
pair model run 1024
pair model secret 1232
pair model secret-place 937
pair model secretive 1012
pair model send 1223
pair model service 590
pair model session 1355
pair model set 689
pair model sibling -1105
pair model silently 510
pair model skip 1070
pair model standing 1764
pair model store 402
pair model tell 773
pair model this-tool 341
pair model threat 424
pair model tool 929
pair model trusted 1692
pair model url 811
pair model user 1213
pair model visit 389
pair model whenever 861
pair model whole 1005
pair model without 227
pair must account 1128
pair must after -253
pair must also 505
pair must answer -498
pair must ask 550
pair must because 309
pair must before -441
pair must call -202
pair must change 828
pair must collect 541
pair must command -267
pair must consent -134
pair must conversation 1111
pair must disable -412
pair must email-address 1178
pair must every -92
pair must file 505
pair must first 75
pair must hide -647
pair must holding -596
pair must identifier 1025
pair must if 808
pair must ignore 754
pair must instead 202
pair must instructions -102
pair must link 163
pair must machine 349
pair must may -81
pair must message 330
pair must model -96
pair must not -457
pair must obey 384
pair must outside 395
pair must own-name 1422
pair must own-parameter 210
pair must parameter 837
pair must path 910
pair must pay 1116
pair must permit -197
pair must personal 1196
pair must please 556
pair must prefer -132
pair must put 224
pair must read 22
pair must recipient 657
pair must redirect 1191
pair must regardless 446
pair must remove 889
pair must request -366
pair must results 376
pair must rival 462
pair must run 325
pair must secret 747
pair must secret-place 409
pair must secretive 1325
pair must send -223
pair must service 538
pair must session -59
pair must set 1194
pair must sibling 161
pair must silently 794
pair must skip -826
pair must standing 578
pair must store 1221
pair must tell 309
pair must this-tool 515
pair must threat -945
pair must tool 713
pair must url 1767
pair must user 311
pair must visit 1036
pair must whenever 237
pair must whole -168
pair must without 648
pair not account 137
pair not after -1423
pair not also 199
pair not answer -505
pair not ask 800
pair not because 33
pair not before -1029
pair not best -665
pair not change -900
pair not collect -744
pair not command -669
pair not config -913
pair not consent -514
pair not conversation -936
pair not decode -719
pair not disable -156
pair not email-address 833
pair not every -145
pair not file -403
pair not first -114
pair not hide 539
pair not holding 91
pair not identifier -217
pair not if -120
pair not ignore -106
pair not instructions -141
pair not link -499
pair not machine -1501
pair not may -406
pair not memory -787
pair not message -319
pair not model -478
pair not must 776
pair not obey -628
pair not outside -729
pair not own-parameter -156
pair not parameter -975
pair not path 92
pair not pay -357
pair not permit -485
pair not personal -30
pair not please 989
pair not prefer -667
pair not put -612
pair not read -459
pair not recipient -292
pair not redirect -1108
pair not regardless -1053
pair not remove -348
pair not request -274
pair not results -56
pair not rival -930
pair not run 700
pair not secret -1169
pair not secret-place -1239
pair not secretive 65
pair not send -1314
pair not service 223
pair not set -110
pair not sibling 335
pair not silently -791
pair not skip -713
pair not standing -564
pair not store -370
pair not tell 25
pair not this-tool -1038
pair not threat -607
pair not tool -482
pair not url 584
pair not user -417
pair not visit -970
pair not whenever -552
pair not whole -859
pair not without -236
pair number every 648
pair number user 1122
pair obey account 920
pair obey after 740
pair obey also 535
pair obey answer 422
pair obey ask 134
pair obey because 201
pair obey before 141
pair obey call 393
pair obey change 314
pair obey collect 569
pair obey command -183
pair obey consent 562
pair obey conversation 397
pair obey disable -389
pair obey email-address 1031
pair obey encode -138
pair obey every 842
pair obey file 298
pair obey first 557
pair obey hide 645
pair obey holding 397
pair obey identifier 669
pair obey if -263
pair obey instead 478
pair obey instructions 82
pair obey machine 556
pair obey may 285
pair obey memory -203
pair obey message 209
pair obey model 291
pair obey must -227
pair obey not -1040
pair obey outside 1153
pair obey own-name 599
pair obey own-parameter 33
pair obey parameter 1325
pair obey path 306
pair obey pay 236
pair obey permit 1088
pair obey personal 1260
pair obey prefer -259
pair obey put 798
pair obey read 989
pair obey recipient 308
pair obey redirect 246
pair obey regardless 1101
pair obey remove 749
pair obey request -284
pair obey results 836
pair obey rival 552
pair obey run 63
pair obey secret 365
pair obey secret-place -403
pair obey secretive -350
pair obey send 258
pair obey service 813
pair obey session 126
pair obey set -751
pair obey sibling -323
pair obey silently 514
pair obey skip 1037
pair obey standing 834
pair obey store 225
pair obey tell 284
pair obey this-tool 43
pair obey threat -126
pair obey tool -118
pair obey url 1316
pair obey user 93
pair obey visit -553
pair obey whenever 479
pair obey whole 376
pair obey without 428
pair outside account 1905
pair outside after 1202
pair outside also 1301
pair outside answer 468
pair outside ask 308
pair outside because 1153
pair outside before 1227
pair outside call 405
pair outside change 891
pair outside collect 1437
pair outside command -95
pair outside conversation 334
pair outside disable 340
pair outside email-address 861
pair outside every 716
pair outside file 394
pair outside first 1384
pair outside holding 1212
pair outside identifier 323
pair outside if 761
pair outside ignore 740
pair outside instructions -100
pair outside link -288
pair outside machine 354
pair outside may -454
pair outside message 269
pair outside model 819
pair outside must 681
pair outside not 145
pair outside obey 308
pair outside own-parameter 1238
pair outside parameter -115
pair outside permit 494
pair outside prefer 1195
pair outside put 1003
pair outside read 1126
pair outside recipient 347
pair outside redirect 1035
pair outside remove 761
pair outside request 367
pair outside results 269
pair outside run 85
pair outside secret 1046
pair outside send 278
pair outside service 302
pair outside session -363
pair outside set 816
pair outside standing -182
pair outside store 1277
pair outside tell 1512
pair outside this-tool 37
pair outside tool 932
pair outside url 1212
pair outside user 1011
pair outside whenever -140
pair outside whole -305
pair outside without 1059
pair own-name answer -350
pair own-name every 635
pair own-name message 985
pair own-name not 124
pair own-name own-parameter 1844
pair own-name parameter 1364
pair own-name regardless 829
pair own-name results -350
pair own-name user 1326
pair own-name whole 890
pair own-parameter account 673
pair own-parameter after -149
pair own-parameter also 1236
pair own-parameter answer -481
pair own-parameter ask -503
pair own-parameter because -131
pair own-parameter before -263
pair own-parameter best -27
pair own-parameter call 156
pair own-parameter change -123
pair own-parameter collect 299
pair own-parameter command -643
pair own-parameter consent -891
pair own-parameter conversation -32
pair own-parameter disable -545
pair own-parameter encode -823
pair own-parameter every 1099
pair own-parameter file -680
pair own-parameter first -376
pair own-parameter hide -499
pair own-parameter holding 327
pair own-parameter identifier -557
pair own-parameter if -341
pair own-parameter ignore -270
pair own-parameter instead -264
pair own-parameter instructions -38
pair own-parameter link -1197
pair own-parameter machine -309
pair own-parameter may -866
pair own-parameter memory -1204
pair own-parameter message -242
pair own-parameter model -486
pair own-parameter must -288
pair own-parameter not 144
pair own-parameter obey 294
pair own-parameter outside -86
pair own-parameter parameter 635
pair own-parameter path 227
pair own-parameter pay -808
pair own-parameter permit -282
pair own-parameter personal 1638
pair own-parameter please 390
pair own-parameter prefer 86
pair own-parameter put -443
pair own-parameter read -162
pair own-parameter recipient -57
pair own-parameter redirect 1242
pair own-parameter regardless 1124
pair own-parameter request -285
pair own-parameter results -275
pair own-parameter run -577
pair own-parameter secret -109
pair own-parameter secret-place 740
pair own-parameter secretive 154
pair own-parameter send -167
pair own-parameter service -665
pair own-parameter session -168
pair own-parameter set -98
pair own-parameter sibling -475
pair own-parameter silently -1062
pair own-parameter skip -344
pair own-parameter standing -680
pair own-parameter store 101
pair own-parameter tell 471
pair own-parameter this-tool 303
pair own-parameter threat 801
pair own-parameter tool 1551
pair own-parameter trusted -1287
pair own-parameter url 729
pair own-parameter user -307
pair own-parameter visit -55
pair own-parameter whenever 1131
pair own-parameter whole 300
pair parameter account 240
pair parameter after 301
pair parameter answer -662
pair parameter ask -83
pair parameter before -689
pair parameter call 939
pair parameter collect 497
pair parameter command 223
pair parameter conversation 823
pair parameter disable 79
pair parameter every 1817
pair parameter file 629
pair parameter first 705
pair parameter hide -509
pair parameter holding 829
pair parameter identifier -552
pair parameter if 286
pair parameter ignore 459
pair parameter instead -552
pair parameter machine 264
pair parameter may 160
pair parameter message 651
pair parameter model -789
pair parameter must 913
pair parameter not -616
pair parameter obey 257
pair parameter own-parameter 886
pair parameter path 1010
pair parameter pay -328
pair parameter permit -455
pair parameter prefer -168
pair parameter put -229
pair parameter read 23
pair parameter regardless 1250
pair parameter remove -98
pair parameter request 154
pair parameter results 461
pair parameter run -301
pair parameter secret -406
pair parameter secret-place 1223
pair parameter secretive 644
pair parameter send -53
pair parameter service 478
pair parameter set -27
pair parameter skip -434
pair parameter store 359
pair parameter tell 1040
pair parameter threat 239
pair parameter tool 769
pair parameter url 398
pair parameter user 640
pair parameter whole 1097
pair path after 741
pair path also 1248
pair path answer 1322
pair path ask 502
pair path because 840
pair path before 1070
pair path call 965
pair path change 1761
pair path collect 791
pair path command 350
pair path config 171
pair path every 1113
pair path file 332
pair path first 431
pair path hide -795
pair path identifier 1191
pair path if 213
pair path ignore 111
pair path machine 199
pair path may -299
pair path message 868
pair path model 912
pair path must 928
pair path not 377
pair path obey 817
pair path outside 934
pair path own-parameter 2034
pair path parameter 1204
pair path permit 170
pair path prefer 943
pair path put 1246
pair path read 240
pair path remove 626
pair path request 368
pair path results 963
pair path run 765
pair path secret 399
pair path secret-place 860
pair path send 1351
pair path service -74
pair path set 852
pair path standing 405
pair path store 50
pair path threat 1082
pair path tool 1331
pair path url 948
pair path user 721
pair path whenever 1141
pair path whole 1122
pair pay account 388
pair pay after 409
pair pay also 369
pair pay answer 1145
pair pay ask 621
pair pay because 494
pair pay before -45
pair pay call 753
pair pay change 1014
pair pay collect 664
pair pay every 1846
pair pay file 1675
pair pay first 541
pair pay holding 737
pair pay identifier 1315
pair pay if 976
pair pay instead 1319
pair pay instructions 366
pair pay may -122
pair pay message 225
pair pay model 1216
pair pay must -260
pair pay not 729
pair pay obey 58
pair pay own-parameter -170
pair pay prefer 367
pair pay put 1537
pair pay read 143
pair pay results 943
pair pay secret 1054
pair pay send 423
pair pay service 834
pair pay store 972
pair pay tell 1647
pair pay tool 1101
pair pay user 388
pair pay whole 509
pair permit account 821
pair permit after -1039
pair permit also 781
pair permit answer 998
pair permit ask 464
pair permit because -547
pair permit before 247
pair permit call 583
pair permit change 960
pair permit collect -33
pair permit command 1498
pair permit conversation -723
pair permit every 1478
pair permit file 975
pair permit first 138
pair permit hide 775
pair permit holding 346
pair permit identifier 916
pair permit if 767
pair permit ignore 333
pair permit instructions 284
pair permit may 1643
pair permit message 1337
pair permit model 897
pair permit must 135
pair permit not 664
pair permit obey -96
pair permit outside 863
pair permit own-parameter -455
pair permit parameter 834
pair permit path 745
pair permit pay 443
pair permit personal 788
pair permit put 846
pair permit read 284
pair permit remove -267
pair permit request 335
pair permit results 904
pair permit run 740
pair permit secret 992
pair permit send 326
pair permit service 323
pair permit silently -339
pair permit store 942
pair permit tell 384
pair permit this-tool 715
pair permit threat -635
pair permit tool 893
pair permit user 663
pair permit visit -180
pair permit whenever 1278
pair permit whole 1272
pair permit without 420
pair personal after 1338
pair personal answer 187
pair personal ask 452
pair personal before -110
pair personal call 601
pair personal collect -264
pair personal elsewhere 585
pair personal email-address 920
pair personal every 1340
pair personal holding 896
pair personal if 487
pair personal instructions 1094
pair personal link 888
pair personal may 921
pair personal message 944
pair personal model 1089
pair personal must -111
pair personal not 270
pair personal obey 358
pair personal own-parameter 1537
pair personal parameter 347
pair personal put 1486
pair personal read 882
pair personal recipient 504
pair personal regardless 1116
pair personal request 479
pair personal results 518
pair personal secret 1387
pair personal send 1026
pair personal service 217
pair personal store -51
pair personal tell 1149
pair personal tool 901
pair personal user 1075
pair personal whole 1270
pair personal without 886
pair please account 719
pair please also 1570
pair please answer 739
pair please ask -247
pair please before 481
pair please call -915
pair please change -1005
pair please collect 104
pair please command 1048
pair please conversation -466
pair please every 811
pair please file 1161
pair please first -327
pair please holding 253
pair please if 1692
pair please may 837
pair please message 361
pair please model 1011
pair please must 871
pair please not -610
pair please obey 180
pair please own-parameter 799
pair please parameter -294
pair please path 904
pair please put 645
pair please read 587
pair please request 199
pair please results 186
pair please run -122
pair please secret 284
pair please send -143
pair please store -568
pair please tell 1304
pair please tool -148
pair please url 994
pair please user 751
pair please whenever 259
pair please whole 89
pair prefer account 1177
pair prefer after 971
pair prefer also 1425
pair prefer answer 1108
pair prefer ask 211
pair prefer because 1383
pair prefer before 721
pair prefer best 289
pair prefer call 285
pair prefer change -734
pair prefer collect 873
pair prefer command -57
pair prefer every 712
pair prefer file 482
pair prefer first 559
pair prefer holding 162
pair prefer identifier 124
pair prefer if 1503
pair prefer may 817
pair prefer message 624
pair prefer model 876
pair prefer must 621
pair prefer not 554
pair prefer obey 598
pair prefer outside 1864
pair prefer own-parameter 161
pair prefer parameter 66
pair prefer put 1067
pair prefer read 516
pair prefer regardless 800
pair prefer request 301
pair prefer results 750
pair prefer run -78
pair prefer secret 114
pair prefer send 367
pair prefer service 1109
pair prefer sibling -155
pair prefer tell 1278
pair prefer tool 306
pair prefer user 945
pair prefer whole 71
pair put account 2221
pair put after -151
pair put also 397
pair put answer 1002
pair put ask 621
pair put before 216
pair put best 779
pair put call 1101
pair put change 569
pair put collect 934
pair put command 123
pair put config -451
pair put consent 1069
pair put conversation 211
pair put disable 247
pair put elsewhere 905
pair put email-address 1347
pair put encode 518
pair put every 885
pair put file 544
pair put first 513
pair put hide 380
pair put holding 487
pair put identifier -297
pair put if 272
pair put ignore 24
pair put instead -68
pair put instructions -254
pair put link -906
pair put machine 275
pair put may -463
pair put memory -385
pair put message 568
pair put model 188
pair put must 541
pair put not -63
pair put number 1321
pair put obey 380
pair put outside 177
pair put own-name 1252
pair put own-parameter 458
pair put parameter 333
pair put path 775
pair put pay 1412
pair put permit 747
pair put personal 673
pair put please 1408
pair put prefer 680
pair put read 1078
pair put recipient 219
pair put redirect -484
pair put regardless 269
pair put remove -39
pair put request -127
pair put results 753
pair put rival 533
pair put run 377
pair put secret 214
pair put secret-place 913
pair put secretive 566
pair put send 486
pair put service 351
pair put session 185
pair put set 104
pair put sibling -448
pair put silently 492
pair put skip 406
pair put standing 288
pair put store 684
pair put tell 1377
pair put this-tool 510
pair put threat -105
pair put tool 703
pair put trusted -687
pair put url 532
pair put user 604
pair put visit 492
pair put whenever 1121
pair put whole 496
pair put without -236
pair read account -185
pair read after 471
pair read also -124
pair read answer 1096
pair read ask 161
pair read because -131
pair read before -749
pair read best -201
pair read call 157
pair read change 519
pair read collect 330
pair read command 192
pair read config -360
pair read consent 446
pair read conversation 460
pair read disable 677
pair read elsewhere 981
pair read email-address 1289
pair read every 719
pair read file -147
pair read first 67
pair read hide 171
pair read holding 535
pair read identifier -124
pair read ignore 682
pair read instead 64
pair read instructions -103
pair read link 222
pair read machine 922
pair read may -744
pair read memory -354
pair read message -99
pair read model 182
pair read must -148
pair read obey 1204
pair read outside 161
pair read own-name 787
pair read own-parameter 688
pair read parameter -23
pair read path 461
pair read pay 732
pair read permit 501
pair read personal 159
pair read prefer 350
pair read put 1180
pair read recipient 1156
pair read redirect 487
pair read regardless 921
pair read remove 545
pair read request 258
pair read results 817
pair read rival 183
pair read run 466
pair read secret 793
pair read secret-place 662
pair read secretive 413
pair read send 251
pair read service 471
pair read session 380
pair read set 726
pair read sibling -726
pair read silently 350
pair read skip 538
pair read standing 741
pair read store 371
pair read tell 342
pair read this-tool -208
pair read threat -176
pair read tool 899
pair read trusted 1279
pair read url 1259
pair read user 182
pair read visit 1674
pair read whenever -224
pair read whole 53
pair read without -120
pair recipient account 1033
pair recipient also -420
pair recipient answer 601
pair recipient ask -1069
pair recipient before -386
pair recipient change 326
pair recipient collect 75
pair recipient email-address 1164
pair recipient every 1722
pair recipient first -634
pair recipient hide 426
pair recipient holding 589
pair recipient identifier 863
pair recipient if 759
pair recipient instructions -502
pair recipient may -308
pair recipient message -506
pair recipient model 343
pair recipient must 579
pair recipient not -241
pair recipient number 638
pair recipient obey 1216
pair recipient outside 348
pair recipient own-parameter -337
pair recipient parameter 348
pair recipient permit 1005
pair recipient personal 257
pair recipient put 901
pair recipient read 1221
pair recipient redirect 326
pair recipient request -823
pair recipient results 333
pair recipient secretive 222
pair recipient send -1008
pair recipient set 373
pair recipient silently -486
pair recipient store -416
pair recipient tell 404
pair recipient user -424
pair recipient whenever 901
pair recipient whole 1456
pair redirect account 802
pair redirect answer -22
pair redirect ask -323
pair redirect before 59
pair redirect command 1329
pair redirect every 872
pair redirect file 676
pair redirect message 96
pair redirect model -296
pair redirect not -649
pair redirect obey 70
pair redirect outside 997
pair redirect own-parameter 722
pair redirect parameter 1180
pair redirect put 132
pair redirect read 273
pair redirect results -1034
pair redirect secret 992
pair redirect send -70
pair redirect url 569
pair redirect user 30
pair redirect whole 685
pair regardless also 1127
pair regardless answer 998
pair regardless ask 165
pair regardless before 473
pair regardless collect 763
pair regardless command 56
pair regardless conversation 1340
pair regardless file 297
pair regardless if 630
pair regardless instructions 460
pair regardless machine -101
pair regardless may 694
pair regardless message 1499
pair regardless model 637
pair regardless must 479
pair regardless not 1182
pair regardless own-parameter 28
pair regardless prefer 1290
pair regardless put 72
pair regardless read -345
pair regardless request 1510
pair regardless results 269
pair regardless secret 227
pair regardless store 756
pair regardless tell 939
pair regardless tool 1287
pair regardless user 1430
pair regardless whole -214
pair remove account 791
pair remove after -138
pair remove also -261
pair remove answer 41
pair remove ask -85
pair remove before -70
pair remove call 244
pair remove change -423
pair remove collect -205
pair remove command -339
pair remove consent -631
pair remove disable 376
pair remove every -518
pair remove file 233
pair remove first -947
pair remove identifier 610
pair remove if 113
pair remove ignore 267
pair remove instructions -181
pair remove may 786
pair remove message -509
pair remove model 891
pair remove must -26
pair remove not 244
pair remove obey -598
pair remove outside -192
pair remove own-parameter -679
pair remove path 516
pair remove personal -253
pair remove put 644
pair remove read 1095
pair remove request 520
pair remove results 742
pair remove run -768
pair remove secret -578
pair remove send -225
pair remove service 154
pair remove sibling -244
pair remove standing -804
pair remove store 626
pair remove tell 1086
pair remove threat -792
pair remove tool 824
pair remove url 1156
pair remove user 1094
pair remove whenever 296
pair remove whole -625
pair remove without -57
pair request account 553
pair request after -79
pair request also 438
pair request answer 142
pair request ask -368
pair request because -71
pair request before 687
pair request best 105
pair request call 315
pair request change -761
pair request collect 272
pair request consent -363
pair request conversation 523
pair request every 908
pair request file -154
pair request first 167
pair request hide 240
pair request holding -277
pair request identifier 493
pair request if -58
pair request ignore 603
pair request instructions -51
pair request machine -277
pair request may -371
pair request message -87
pair request model -334
pair request must 106
pair request not 366
pair request obey -157
pair request outside -609
pair request own-name 850
pair request own-parameter -547
pair request parameter -66
pair request pay -425
pair request personal -822
pair request prefer -367
pair request put 729
pair request read -198
pair request regardless -79
pair request results 121
pair request rival 89
pair request run 301
pair request secret 263
pair request send -268
pair request service 757
pair request session 130
pair request set -47
pair request sibling 716
pair request silently 192
pair request standing 429
pair request store 297
pair request tell 1082
pair request this-tool 895
pair request threat 590
pair request tool 131
pair request url 505
pair request user -314
pair request whole 651
pair request without 563
pair results account 1634
pair results after 703
pair results answer -283
pair results ask -576
pair results because 673
pair results before -1032
pair results best -216
pair results call 436
pair results change -744
pair results collect 918
pair results command -284
pair results conversation 1284
pair results disable 501
pair results email-address 512
pair results encode 667
pair results every 709
pair results file -614
pair results first -599
pair results hide -75
pair results holding 698
pair results identifier -41
pair results if 1145
pair results ignore 1661
pair results instead 128
pair results instructions -1202
pair results link 303
pair results machine 1665
pair results may -1005
pair results memory 531
pair results message 467
pair results model 102
pair results must -265
pair results not 197
pair results obey 483
pair results outside 1254
pair results own-parameter 57
pair results parameter -679
pair results path -242
pair results pay -328
pair results permit -1043
pair results prefer 292
pair results put 338
pair results read 1396
pair results recipient 608
pair results regardless 219
pair results remove 24
pair results request -229
pair results run 807
pair results secret 1634
pair results secretive 602
pair results send -46
pair results service 963
pair results set -364
pair results sibling 125
pair results silently 532
pair results skip 52
pair results standing 499
pair results store 726
pair results tell 1003
pair results this-tool -95
pair results threat 545
pair results tool 114
pair results url 922
pair results user 818
pair results visit 192
pair results whenever -199
pair results whole 1068
pair results without 26
pair rival answer 69
pair rival file 857
pair rival first 1065
pair rival if 882
pair rival must 1318
pair rival not 391
pair rival obey 583
pair rival own-parameter 665
pair rival put 1371
pair rival read 550
pair rival results -191
pair rival run 1017
pair rival send -167
pair rival service 553
pair rival tool 322
pair rival user 137
pair run account -907
pair run after 47
pair run answer 501
pair run ask 57
pair run because -28
pair run call -575
pair run change -42
pair run collect 948
pair run config 143
pair run consent 780
pair run conversation 805
pair run disable 28
pair run email-address 748
pair run every 869
pair run first -374
pair run hide 368
pair run holding 224
pair run identifier 44
pair run if 558
pair run ignore 442
pair run instead 193
pair run instructions 562
pair run link 109
pair run machine 415
pair run may -87
pair run memory 358
pair run message -501
pair run model 379
pair run must 604
pair run not 184
pair run obey 394
pair run outside 121
pair run parameter 1083
pair run path 538
pair run pay -1280
pair run permit 534
pair run personal 125
pair run prefer -196
pair run put 847
pair run read 171
pair run recipient 204
pair run redirect 1038
pair run regardless 567
pair run remove 1355
pair run request 382
pair run results 108
pair run secret 90
pair run secret-place 1092
pair run send -100
pair run service -465
pair run session -256
pair run set -298
pair run sibling -78
pair run silently 91
pair run standing 677
pair run store -50
pair run tell 37
pair run this-tool -337
pair run threat -175
pair run tool 668
pair run url 1081
pair run user 539
pair run whenever 667
pair run whole 1271
pair run without 820
pair secret account 699
pair secret after 1312
pair secret also -321
pair secret answer 38
pair secret ask -188
pair secret because -862
pair secret before -154
pair secret best 28
pair secret call 422
pair secret change -45
pair secret collect 693
pair secret command 828
pair secret conversation -790
pair secret disable -180
pair secret email-address 1426
pair secret encode -764
pair secret every 965
pair secret file 1140
pair secret first 724
pair secret hide -537
pair secret holding -602
pair secret identifier 466
pair secret if 165
pair secret instead 182
pair secret instructions 42
pair secret link -281
pair secret machine 238
pair secret may -875
pair secret message 1378
pair secret model 580
pair secret must -128
pair secret not -1079
pair secret obey 948
pair secret outside 726
pair secret own-parameter 1430
pair secret parameter 550
pair secret path 230
pair secret pay 171
pair secret permit 963
pair secret personal 828
pair secret prefer -783
pair secret put 298
pair secret read 483
pair secret recipient 1223
pair secret redirect 463
pair secret regardless 691
pair secret remove -272
pair secret request 542
pair secret results 1522
pair secret run -244
pair secret secret-place -268
pair secret secretive 576
pair secret send 1883
pair secret service -263
pair secret session 441
pair secret set -761
pair secret sibling -552
pair secret store 770
pair secret tell 875
pair secret this-tool -193
pair secret threat 90
pair secret tool 1675
pair secret url 824
pair secret user 493
pair secret whenever 801
pair secret whole 767
pair secret without -474
pair secret-place after 1110
pair secret-place also 909
pair secret-place answer 1031
pair secret-place ask 352
pair secret-place because 840
pair secret-place call 844
pair secret-place collect 326
pair secret-place every 794
pair secret-place file 890
pair secret-place first 260
pair secret-place identifier 812
pair secret-place if 170
pair secret-place machine 143
pair secret-place message 563
pair secret-place not -553
pair secret-place obey 405
pair secret-place own-parameter 1953
pair secret-place parameter 996
pair secret-place path 820
pair secret-place put 972
pair secret-place read 615
pair secret-place results 646
pair secret-place secret 368
pair secret-place send 1180
pair secret-place threat 531
pair secret-place tool 763
pair secret-place user 412
pair secret-place whenever 797
pair secret-place whole 1030
pair secretive after -85
pair secretive answer 382
pair secretive ask -170
pair secretive before -631
pair secretive collect 331
pair secretive email-address 813
pair secretive every 1244
pair secretive file 431
pair secretive if 152
pair secretive instructions 190
pair secretive link 557
pair secretive may -936
pair secretive message 262
pair secretive model 704
pair secretive must 38
pair secretive obey 865
pair secretive own-parameter 947
pair secretive put 908
pair secretive read -592
pair secretive results 879
pair secretive secret -512
pair secretive send -1257
pair secretive service 865
pair secretive store 691
pair secretive url 886
pair secretive user -765
pair secretive whole 1158
pair send account 257
pair send after 125
pair send also 454
pair send answer 214
pair send ask 63
pair send because 1256
pair send before 358
pair send best 120
pair send call 764
pair send change 174
pair send collect 869
pair send command -492
pair send consent 653
pair send conversation 416
pair send disable -299
pair send elsewhere 227
pair send email-address 1591
pair send encode 406
pair send every 310
pair send file 29
pair send first -94
pair send hide -210
pair send holding 492
pair send identifier 911
pair send if -172
pair send ignore -267
pair send instead 370
pair send instructions -169
pair send link 50
pair send machine 45
pair send may 178
pair send memory 199
pair send message -342
pair send model 322
pair send must 772
pair send not -421
pair send obey 490
pair send outside 511
pair send own-name 175
pair send own-parameter 64
pair send parameter -190
pair send path 415
pair send pay 34
pair send permit 1006
pair send personal 1011
pair send please -698
pair send prefer 1515
pair send put 972
pair send read 344
pair send recipient 398
pair send redirect 151
pair send regardless 430
pair send remove 517
pair send request 88
pair send results 681
pair send rival 135
pair send run 51
pair send secret 555
pair send secretive 436
pair send service -47
pair send set 163
pair send sibling 534
pair send silently 48
pair send standing 775
pair send tell 809
pair send this-tool 248
pair send threat 165
pair send tool 690
pair send trusted 126
pair send url 530
pair send user -101
pair send visit -119
pair send whenever 982
pair send whole 384
pair send without 425
pair service account 110
pair service after -314
pair service also 498
pair service answer 842
pair service ask -939
pair service because 530
pair service before -503
pair service call 674
pair service change 946
pair service collect 511
pair service conversation -461
pair service disable -204
pair service email-address 1013
pair service every 1136
pair service file 207
pair service first 945
pair service hide 134
pair service holding 818
pair service identifier 1159
pair service if -171
pair service ignore 542
pair service instead 1529
pair service instructions -432
pair service link 398
pair service machine -687
pair service may -371
pair service message 636
pair service model 99
pair service must 430
pair service not -1032
pair service obey 537
pair service outside 1065
pair service own-name 524
pair service own-parameter 611
pair service parameter 1182
pair service path -165
pair service pay 1191
pair service permit -202
pair service prefer 609
pair service put 681
pair service read -912
pair service recipient 158
pair service redirect 1074
pair service regardless 283
pair service remove 475
pair service request -343
pair service results 940
pair service run 198
pair service secret 181
pair service secret-place -42
pair service send 1106
pair service set 412
pair service sibling 303
pair service store -544
pair service tell -304
pair service tool 1574
pair service user 637
pair service whenever 436
pair service whole 1113
pair session after 316
pair session also 299
pair session answer -79
pair session ask 462
pair session before -425
pair session call 547
pair session collect 361
pair session command -259
pair session email-address 873
pair session every 1165
pair session file 1073
pair session first 696
pair session holding 275
pair session identifier 401
pair session if -143
pair session instead 1155
pair session may -82
pair session message 210
pair session model 303
pair session must 820
pair session not 683
pair session obey 716
pair session own-parameter 885
pair session parameter 754
pair session path 1226
pair session pay -795
pair session put 1327
pair session read 1216
pair session remove -698
pair session request 800
pair session run -90
pair session secret 755
pair session secret-place 1008
pair session send 1180
pair session set 41
pair session store 407
pair session tool 689
pair session url 1239
pair session user 359
pair session whenever 988
pair session whole 597
pair set account 78
pair set after -79
pair set answer 727
pair set ask 913
pair set before 1312
pair set call 419
pair set collect -100
pair set command 885
pair set conversation -682
pair set disable 70
pair set every -159
pair set file 543
pair set identifier 283
pair set if -363
pair set instructions 448
pair set machine -856
pair set may -1170
pair set message 652
pair set model 740
pair set must -55
pair set not 885
pair set obey -816
pair set outside -406
pair set own-parameter -576
pair set parameter -845
pair set path -395
pair set permit 75
pair set put 1200
pair set read 348
pair set recipient 362
pair set regardless 596
pair set request 517
pair set results 129
pair set run 63
pair set secret 699
pair set secret-place -162
pair set secretive -743
pair set send 155
pair set service -1463
pair set store 128
pair set this-tool -861
pair set url 1300
pair set whenever 616
pair set whole -363
pair sibling account 942
pair sibling after -349
pair sibling also 92
pair sibling answer 368
pair sibling ask -749
pair sibling before -792
pair sibling call -379
pair sibling change -67
pair sibling collect 915
pair sibling command -1018
pair sibling conversation 176
pair sibling every -40
pair sibling file 30
pair sibling first -641
pair sibling holding -207
pair sibling identifier -428
pair sibling if -964
pair sibling instead -106
pair sibling instructions -982
pair sibling may -466
pair sibling message 269
pair sibling model -544
pair sibling must 277
pair sibling not 45
pair sibling obey 498
pair sibling own-parameter -1015
pair sibling parameter 451
pair sibling permit -667
pair sibling put -421
pair sibling read -570
pair sibling request 460
pair sibling results 516
pair sibling run 167
pair sibling secret -558
pair sibling send 407
pair sibling store -406
pair sibling tell 289
pair sibling threat -891
pair sibling tool -560
pair sibling whenever -492
pair sibling whole 62
pair sibling without -441
pair silently answer -665
pair silently ask -304
pair silently before 168
pair silently file 360
pair silently if -146
pair silently message 886
pair silently model 456
pair silently must -272
pair silently not 199
pair silently own-parameter 544
pair silently put 1339
pair silently read 315
pair silently results 522
pair silently secret 241
pair silently send 145
pair silently store 1092
pair silently tell 399
pair silently user -123
pair skip also 436
pair skip answer 645
pair skip ask 94
pair skip before -865
pair skip consent 987
pair skip disable 509
pair skip every 196
pair skip instructions -440
pair skip model 1058
pair skip not -408
pair skip own-parameter -774
pair skip permit -524
pair skip read -733
pair skip run 875
pair skip send -83
pair skip tell 676
pair skip threat -844
pair skip user 1227
pair standing after -372
pair standing also 917
pair standing answer -24
pair standing ask 479
pair standing before 230
pair standing call 116
pair standing change 416
pair standing collect 736
pair standing command 470
pair standing conversation 1276
pair standing email-address 771
pair standing every 895
pair standing file 944
pair standing holding 970
pair standing identifier 1071
pair standing if 809
pair standing ignore 984
pair standing instructions 750
pair standing may 982
pair standing message 431
pair standing model 1969
pair standing must 765
pair standing not 2287
pair standing obey 1409
pair standing outside 951
pair standing own-parameter 614
pair standing parameter 1079
pair standing permit 381
pair standing prefer 775
pair standing put 1563
pair standing read 729
pair standing recipient 878
pair standing regardless 1089
pair standing remove -139
pair standing request 1738
pair standing results 216
pair standing run 558
pair standing send 675
pair standing service 1118
pair standing session -86
pair standing store 658
pair standing tell 1174
pair standing this-tool 1082
pair standing tool 1598
pair standing url 725
pair standing user 1792
pair standing whenever 936
pair standing whole 753
pair store account 511
pair store after 708
pair store also 537
pair store answer 1263
pair store ask 281
pair store because -307
pair store before -30
pair store best -345
pair store call 618
pair store change -85
pair store collect 723
pair store consent -759
pair store conversation 200
pair store disable -869
pair store email-address 732
pair store every 1026
pair store file 411
pair store first 256
pair store hide 98
pair store holding -48
pair store identifier 169
pair store if 187
pair store ignore 767
pair store instead 986
pair store instructions -776
pair store link 125
pair store machine -234
pair store may -408
pair store memory -205
pair store message -63
pair store model 282
pair store must -193
pair store not 494
pair store obey 1153
pair store outside 466
pair store own-parameter 62
pair store path 249
pair store pay 564
pair store permit 237
pair store personal 28
pair store prefer -402
pair store put 739
pair store read 411
pair store recipient 859
pair store remove 661
pair store request 326
pair store results 49
pair store run 129
pair store secret 181
pair store secret-place 1017
pair store secretive 372
pair store send 459
pair store service 208
pair store session 158
pair store set 652
pair store sibling -953
pair store standing 227
pair store tell -81
pair store this-tool -671
pair store tool 643
pair store trusted 916
pair store url 1470
pair store user -360
pair store visit 109
pair store whenever 767
pair store whole -134
pair store without -955
pair tell account 1175
pair tell after -467
pair tell also -299
pair tell answer 299
pair tell ask -1143
pair tell because 685
pair tell before -1061
pair tell best 108
pair tell call -459
pair tell change 447
pair tell collect -311
pair tell command -864
pair tell consent 565
pair tell conversation 162
pair tell disable -256
pair tell every 301
pair tell file 643
pair tell first -429
pair tell hide -257
pair tell holding -80
pair tell identifier 909
pair tell if -91
pair tell ignore 1723
pair tell instead -1972
pair tell instructions 772
pair tell link 248
pair tell may 162
pair tell message 855
pair tell model 165
pair tell must -185
pair tell not 424
pair tell obey 303
pair tell own-parameter 885
pair tell parameter -650
pair tell pay 1241
pair tell permit 1630
pair tell personal 1250
pair tell please -201
pair tell prefer -744
pair tell put 409
pair tell read -231
pair tell recipient 1017
pair tell regardless 687
pair tell remove 646
pair tell request -1166
pair tell results 106
pair tell run -543
pair tell secret -259
pair tell secretive 50
pair tell send -81
pair tell service 237
pair tell session -620
pair tell set 1099
pair tell sibling 924
pair tell store 110
pair tell threat 98
pair tell tool -891
pair tell user -259
pair tell whenever 325
pair tell whole 302
pair this-tool account -69
pair this-tool also 1464
pair this-tool answer -1224
pair this-tool ask 684
pair this-tool before -394
pair this-tool call 117
pair this-tool change 111
pair this-tool command -177
pair this-tool conversation 370
pair this-tool every 540
pair this-tool file 226
pair this-tool first -523
pair this-tool holding 400
pair this-tool identifier -715
pair this-tool if -449
pair this-tool ignore 910
pair this-tool instructions 1700
pair this-tool may 308
pair this-tool message -140
pair this-tool model 472
pair this-tool must 552
pair this-tool not -1132
pair this-tool obey 443
pair this-tool outside 244
pair this-tool own-parameter -23
pair this-tool parameter 1054
pair this-tool path -805
pair this-tool prefer 719
pair this-tool put -759
pair this-tool read -704
pair this-tool regardless 930
pair this-tool request -329
pair this-tool results -1194
pair this-tool run 44
pair this-tool secret 312
pair this-tool secret-place -472
pair this-tool send 424
pair this-tool service -518
pair this-tool set 1048
pair this-tool sibling -593
pair this-tool store -725
pair this-tool tell 702
pair this-tool tool -648
pair this-tool user 310
pair this-tool whole -133
pair threat after -639
pair threat answer 77
pair threat ask 120
pair threat before -814
pair threat call -81
pair threat change -1002
pair threat command 377
pair threat disable -1041
pair threat every 704
pair threat file 782
pair threat identifier -938
pair threat if -902
pair threat instead 378
pair threat may 288
pair threat message -205
pair threat model 553
pair threat must -68
pair threat not -134
pair threat obey -715
pair threat own-parameter 294
pair threat pay -190
pair threat permit -1118
pair threat prefer 118
pair threat put 43
pair threat read 321
pair threat recipient 308
pair threat results -923
pair threat run 319
pair threat send -1028
pair threat service -862
pair threat session 74
pair threat sibling -42
pair threat store 132
pair threat tell 922
pair threat user -170
pair threat whole 757
pair threat without -43
pair tool account 210
pair tool after 668
pair tool also 1722
pair tool answer 308
pair tool ask 960
pair tool before -59
pair tool best 292
pair tool call 1470
pair tool change 845
pair tool collect 1101
pair tool consent 250
pair tool conversation 551
pair tool disable 261
pair tool elsewhere 1150
pair tool email-address 1087
pair tool every 1561
pair tool file 969
pair tool first 1147
pair tool hide 724
pair tool holding 1018
pair tool identifier 781
pair tool if 695
pair tool ignore 1063
pair tool instead 300
pair tool instructions 370
pair tool link 401
pair tool machine 487
pair tool may 90
pair tool message 1375
pair tool model 25
pair tool must 1834
pair tool not 484
pair tool obey 388
pair tool outside 911
pair tool own-name 1286
pair tool own-parameter 1223
pair tool parameter 1814
pair tool path -191
pair tool pay 949
pair tool permit 1002
pair tool personal 836
pair tool prefer 1155
pair tool put 856
pair tool read 218
pair tool recipient 1012
pair tool redirect 1027
pair tool regardless 900
pair tool remove 891
pair tool request 417
pair tool results 359
pair tool rival 908
pair tool run 1046
pair tool secret 1631
pair tool secret-place -648
pair tool secretive 881
pair tool send 1174
pair tool service 1167
pair tool session 876
pair tool set 1255
pair tool sibling 318
pair tool silently 709
pair tool standing 1405
pair tool store 718
pair tool tell 1028
pair tool this-tool -284
pair tool threat 739
pair tool url -492
pair tool user 883
pair tool visit 671
pair tool whenever 899
pair tool whole 197
pair tool without 1156
pair trusted account -157
pair trusted ask 360
pair trusted consent -122
pair trusted every 93
pair trusted file 872
pair trusted identifier 1182
pair trusted may 1149
pair trusted not 360
pair trusted pay -407
pair trusted permit 56
pair trusted put 1226
pair trusted read -675
pair trusted user 724
pair trusted whole 240
pair url after 1040
pair url also 292
pair url answer 1613
pair url ask 865
pair url before 1101
pair url call 824
pair url command 1125
pair url config 955
pair url consent 1198
pair url conversation 839
pair url encode 1003
pair url every 1259
pair url file -284
pair url first 942
pair url holding 1069
pair url if -266
pair url machine 522
pair url may -45
pair url message 1235
pair url model 928
pair url must 285
pair url not 1611
pair url obey 1099
pair url outside -243
pair url own-parameter 781
pair url parameter 890
pair url path -325
pair url permit 1378
pair url put 59
pair url read 331
pair url redirect 1251
pair url remove 1080
pair url results 586
pair url run 1574
pair url secret 155
pair url send 1345
pair url store 1210
pair url tell 1298
pair url tool 574
pair url user 1859
pair url visit 825
pair url whenever 1117
pair url whole 1603
pair url without 1064
pair user account 687
pair user after 699
pair user also 540
pair user answer 853
pair user ask 55
pair user because 613
pair user before -551
pair user best 709
pair user call 666
pair user change 460
pair user collect 724
pair user command 538
pair user config -108
pair user consent -57
pair user conversation 324
pair user disable 551
pair user elsewhere 680
pair user email-address 1475
pair user encode 1045
pair user every 895
pair user file 1083
pair user first 120
pair user hide 384
pair user holding 1032
pair user identifier 662
pair user if 909
pair user ignore 399
pair user instead 544
pair user instructions 111
pair user link 420
pair user machine 1579
pair user may -314
pair user memory 226
pair user message 1087
pair user model 273
pair user must 811
pair user not 1084
pair user number 1124
pair user obey -198
pair user outside 1047
pair user own-name 1371
pair user own-parameter 1705
pair user parameter 1366
pair user path 888
pair user pay 851
pair user permit -53
pair user personal 1369
pair user please 126
pair user prefer 271
pair user put 701
pair user read 566
pair user recipient 35
pair user redirect -487
pair user regardless 184
pair user remove 1539
pair user request 457
pair user results 1546
pair user rival 1048
pair user run -393
pair user secret 804
pair user secret-place 614
pair user secretive 1140
pair user send -193
pair user service 487
pair user session 643
pair user set 978
pair user sibling -413
pair user silently 592
pair user skip 626
pair user standing 334
pair user store 579
pair user tell 903
pair user this-tool 635
pair user threat -106
pair user tool 973
pair user trusted -249
pair user url 1388
pair user visit -354
pair user whenever -175
pair user whole 1198
pair user without 408
pair visit account 1195
pair visit answer 118
pair visit ask 431
pair visit before 284
pair visit call 1140
pair visit change 442
pair visit every -353
pair visit file 796
pair visit holding 293
pair visit identifier 505
pair visit if 714
pair visit instructions -579
pair visit message 211
pair visit model 500
pair visit not -1273
pair visit obey -561
pair visit own-parameter 163
pair visit put 1250
pair visit read 239
pair visit recipient 1204
pair visit request 1244
pair visit secret 245
pair visit send 554
pair visit store -378
pair visit tool 529
pair visit user 609
pair visit whole 28
pair whenever account 1588
pair whenever also 768
pair whenever answer -158
pair whenever ask 166
pair whenever before 162
pair whenever call 373
pair whenever change 85
pair whenever collect 1126
pair whenever command 1111
pair whenever conversation 1131
pair whenever email-address 916
pair whenever every 225
pair whenever first 1168
pair whenever holding 173
pair whenever identifier 385
pair whenever if 874
pair whenever instructions 902
pair whenever may -181
pair whenever message 470
pair whenever model -287
pair whenever must 459
pair whenever not 584
pair whenever obey 345
pair whenever own-parameter 322
pair whenever parameter 562
pair whenever pay 765
pair whenever personal 832
pair whenever put 39
pair whenever read 950
pair whenever regardless 914
pair whenever request 164
pair whenever results 429
pair whenever run -284
pair whenever secret 975
pair whenever send 674
pair whenever service 900
pair whenever session 890
pair whenever sibling -64
pair whenever standing -660
pair whenever store 358
pair whenever tell 1388
pair whenever tool 738
pair whenever user 770
pair whenever whole -933
pair whole account 219
pair whole after 475
pair whole also 216
pair whole answer 269
pair whole ask -531
pair whole because 314
pair whole before 494
pair whole call -36
pair whole change 207
pair whole collect 405
pair whole command 124
pair whole consent -491
pair whole conversation 842
pair whole disable -1027
pair whole elsewhere 813
pair whole email-address 887
pair whole encode -652
pair whole every 666
pair whole file 591
pair whole first 986
pair whole hide 73
pair whole holding 1077
pair whole identifier 166
pair whole if -1251
pair whole ignore 493
pair whole instead 184
pair whole instructions -742
pair whole link 248
pair whole machine 1130
pair whole may -700
pair whole message 444
pair whole model -452
pair whole must -90
pair whole not -337
pair whole obey 353
pair whole outside 491
pair whole own-parameter 205
pair whole parameter 374
pair whole path 778
pair whole pay -309
pair whole permit 198
pair whole personal 2137
pair whole please 406
pair whole prefer 899
pair whole put 542
pair whole read 487
pair whole recipient 555
pair whole redirect 102
pair whole regardless -532
pair whole remove -39
pair whole request -74
pair whole results 852
pair whole rival 61
pair whole run 736
pair whole secret 1264
pair whole secret-place 1024
pair whole secretive 1241
pair whole service -52
pair whole session 320
pair whole set -164
pair whole sibling -632
pair whole standing 98
pair whole store 93
pair whole tell -676
pair whole this-tool -928
pair whole threat 694
pair whole tool 720
pair whole url 1377
pair whole user 216
pair whole visit 771
pair whole whenever 62
pair whole without -247
pair without answer 403
pair without ask 443
pair without before 528
pair without call 69
pair without change 357
pair without command -188
pair without consent 394
pair without conversation -662
pair without every -830
pair without identifier -948
pair without if -335
pair without instructions 32
pair without message 870
pair without model -123
pair without must 643
pair without not -393
pair without obey 730
pair without own-parameter -834
pair without permit 730
pair without put -195
pair without read 633
pair without recipient 55
pair without request 657
pair without results 417
pair without run 172
pair without send 175
pair without tell 1457
pair without threat -969
pair without user 746
signal #2 2621
signal #4 1754
signal =clear 2673
signal =damning 4320
signal =quoted -876
signal =supports 1691
signal =weak 2202
signal argument-tampering/added-everywhere 1731
signal argument-tampering/address-for-others 313
signal argument-tampering/against-the-user 1780
signal argument-tampering/arguments-of-others 1888
signal argument-tampering/fixed-recipient 1884
signal argument-tampering/value-for-others 929
signal concealment/act-silently 320
signal concealment/beside-a-deed 3083
signal concealment/doNotMention 670
signal concealment/doNotTellFalsehood -284
signal concealment/excuse -166
signal concealment/keepMum 1296
signal concealment/leaveOut 989
signal concealment/left-out 1258
signal concealment/left-unsaid 2116
signal concealment/needNotComeUp 1007
signal concealment/quietlyAside 1239
signal concealment/silence 1595
signal concealment/user-spared 1285
signal concealment/user-untold 505
signal conditional-trigger/waits-for-content -40
signal conversation-collection/covertly 917
signal conversation-collection/hand-over 1309
signal conversation-collection/into 883
signal conversation-collection/reach 1922
signal conversation-collection/several 1418
signal conversation-collection/whole 1259
signal covert-collection/away 1887
signal covert-collection/copies 901
signal covert-collection/on-the-side 1461
signal covert-collection/several 1130
signal covert-collection/takes 1988
signal covert-collection/trades 1935
signal data-carrying-link/always 1095
signal data-carrying-link/built 1617
signal data-carrying-link/hole 1348
signal data-carrying-link/picture 1415
signal data-carrying-link/private 1489
signal data-carrying-link/query 1201
signal encoded-text/encoded 1639
signal external-recipient/carries 1258
signal external-recipient/on-the-side 1063
signal external-recipient/recipient 1700
signal favour/favour 1764
signal favour/reaches-out 1619
signal fetch-and-follow/data-as-orders 441
signal fetch-and-follow/follow-what-is-read 738
signal fetch-and-follow/with-authority 751
signal follow-up/then-elsewhere 1151
signal follow-up/then-machine 748
signal follow-up/then-outside 1226
signal follow-up/then-private 1679
signal hidden-markup/hidden-comment 657
signal hidden-markup/hidden-padding 829
signal hidden-markup/hidden-style 1326
signal injected-instruction/above-the-user 1591
signal injected-instruction/as-an-order 1282
signal injected-instruction/beforeAllElse 72
signal injected-instruction/beyond-the-call 1370
signal injected-instruction/ignoreOrders -1057
signal injected-instruction/ordered-by 1771
signal injected-instruction/restOfSession 118
signal injected-instruction/rules-voided 1138
signal injected-instruction/speaks-as 1162
signal injected-instruction/standingOfTheUser 1312
signal injected-instruction/structuralEnd -164
signal injected-instruction/structuralTag -1050
signal injected-instruction/toTheModel -177
signal injected-instruction/warrant 1229
signal parameter-smuggling/asks-for 917
signal parameter-smuggling/idle 393
signal parameter-smuggling/of-the-user 1409
signal parameter-smuggling/several 1387
signal parameter-smuggling/source 1631
signal parameter-smuggling/source-told 1864
signal parameter-smuggling/whole 2003
signal persistence/for-itself 1775
signal persistence/lasting 2016
signal persistence/writes-there 2212
signal preference/ban-on-others 142
signal prerequisite/first-elsewhere 1685
signal prerequisite/first-guard 77
signal prerequisite/first-outside 1118
signal prerequisite/first-private 1209
signal prerequisite/handed-over 1536
signal prerequisite/pretext 1195
signal redirection/from-others 1251
signal redirection/to-a-host 702
signal result-tampering/changed-results 1361
signal result-tampering/distorted 1610
signal result-tampering/dropped-results 325
signal result-tampering/falsehood 1308
signal result-tampering/fixed-answer 1322
signal result-tampering/pretence 631
signal result-tampering/told-what-to-say 1742
signal run-commands/asRoot 719
signal run-commands/beside-the-call 1903
signal run-commands/download -804
signal run-commands/foreignIndex 1348
signal run-commands/guardsDown 1728
signal run-commands/guardsOff 262
signal run-commands/order-to-run 2320
signal run-commands/packages 1168
signal run-commands/piecesOfSystem 486
signal run-commands/pipedToShell 1196
signal run-commands/program 840
signal run-commands/reins 1400
signal run-commands/shellOfDownload 1357
signal run-commands/told-to-run 1515
signal schema-instruction/data-order 1988
signal schema-instruction/data-private 1556
signal schema-instruction/label-order 2586
signal schema-instruction/label-private 2030
signal schema-instruction/note-order 1536
signal schema-instruction/sample-order -514
signal secret-collection/as-parameter 1392
signal secret-collection/asks-for-content 1347
signal secret-collection/covertly 1457
signal secret-collection/foreign 1508
signal secret-collection/hands-over 1633
signal secret-collection/into 1886
signal secret-collection/reaches 1342
signal shadowing/others-presence 420
signal shadowing/others-tools 2023
signal shadowing/others-tools-after 1314
signal shadowing/taken-over 1638
signal skip-confirmation/act-unasked 743
signal skip-confirmation/approve-for-user 2470
signal skip-confirmation/askingCosts 574
signal skip-confirmation/auto-approve 350
signal skip-confirmation/ban-to-ask 1268
signal skip-confirmation/beside-a-deed 1169
signal skip-confirmation/beyond-this-call 1285
signal skip-confirmation/consent-claimed -47
signal skip-confirmation/nobody-asked 1169
signal standing-order/every-output 827
signal standing-order/lasting 1619
signal standing-order/lasting-errand 1670
word <email-address> 2354
word <identifier> 377
word <number> 1966
word <path> 739
word <secret-place> 428
word <sign> 358
word <url> 1981
word a -340
word aaaa -675
word about 1649
word above 375
word absence 166
word absent 634
word abstract -42
word accept -21
word accepted -287
word accepts 391
word access -597
word accompanied 1168
word accord -305
word accordingly 1357
word account 459
word account's 748
word accounts 567
word acknowledged 752
word acme -804
word across 746
word act 535
word acting -289
word actions -450
word active 739
word activity -581
word add 238
word added 248
word adding 140
word address 717
word addressed -313
word addresses -1313
word adds -1087
word admin 262
word administrator -151
word administrators 58
word advance 1312
word advertising -371
word advice -841
word advise -249
word after -341
word afterwards -148
word again -861
word against -283
word age -945
word agency 1396
word agent 600
word agents 769
word agree -148
word agreed -130
word agreement 88
word agrees -403
word ahead 1742
word ai 869
word air 1149
word airports -593
word akia 376
word al 360
word alarm 88
word alarms 1185
word album -897
word alert -102
word alerts 140
word allow -694
word allowed -1843
word allows -908
word alone -160
word along 888
word alongside 1108
word already 783
word also 578
word alter 130
word always -1149
word ambiguous -1093
word among 1561
word amount -1381
word amounts -85
word an -412
word analysis -1180
word analysts 135
word analytics -142
word and 830
word anew 414
word annex 905
word announced 1609
word anonymous 174
word another -564
word answer -206
word answered 1070
word answering 170
word answers -348
word antes 146
word any 1245
word anybody -519
word anyone 56
word anything -116
word anywhere -308
word apart -943
word api -607
word app -735
word appear 175
word appears 383
word append 951
word appends -334
word applicant 758
word applicants 1233
word application 315
word applied -1125
word applies -625
word apply 155
word appointment -454
word appointments 701
word approval 288
word approve 229
word approved -494
word approver 473
word approves -748
word approving 755
word apps -1048
word archive 279
word archived -590
word archives -887
word are 482
word area -1229
word aren't -1139
word args -123
word argument 1140
word arguments 403
word arithmetic 457
word around 345
word arrives 966
word article -69
word articles -1228
word artist -77
word as 1016
word aside 1232
word ask -1077
word asked 783
word asking 1448
word asks -463
word assistant 1711
word assistants 1561
word assume 442
word assumed -245
word at 671
word atom -588
word attach 211
word attached 338
word attachments -55
word attempt -1252
word attendee 725
word attendees -263
word attribute 1581
word au 301
word auch 1251
word audio -954
word audit -521
word auditors 582
word auf -133
word aunque 1143
word aus -285
word auth 957
word author 351
word author's 29
word authorised -670
word authority 326
word authorization 33
word authors 454
word auto 899
word automatic 1231
word automatically -1035
word automation 639
word available -298
word average 467
word avoid -134
word away 1067
word aws -667
word axis -67
word b 317
word back -421
word background 258
word backup -143
word backups -260
word bad 164
word badge 412
word balance 596
word balances -290
word bank 970
word bank's 106
word banking 523
word banner -558
word bar -806
word base 201
word based -1139
word baseline 1234
word bash 1225
word basis -592
word batch -704
word bcc -201
word be 272
word bearer 77
word because -397
word become 899
word becomes -236
word been 1562
word before -716
word beforehand 265
word begin -873
word beginning 849
word begins 55
word behalf 1177
word behave 1341
word behind 849
word being 2024
word believe -342
word belong -69
word belongs 1038
word below 35
word beneficiary 913
word beside -445
word besides 751
word best 886
word better 726
word between 30
word beyond -34
word bid 643
word bike -477
word bill 370
word billed -923
word billing 462
word binary -813
word binding 189
word birth 859
word bit 1253
word blame 855
word blank 1082
word block 286
word blocked -355
word blocks 204
word board 1596
word body -116
word book 1065
word booked 470
word booking 119
word bookmark 282
word books -815
word bot -192
word both 137
word bother 827
word bound 327
word box 397
word brackets -176
word branch 522
word branches 642
word breach 1125
word break -1115
word bring 1323
word broken -227
word broker -887
word brought 916
word browser 38
word browser's 1653
word bucket -240
word budget -200
word bug 731
word bugs 75
word build -652
word building 344
word builds -1048
word built 961
word bullet -571
word bundle -469
word bus 390
word business -1407
word but -103
word button -171
word buy 627
word by 474
word bytes -231
word c 1409
word cache 1302
word cached -1262
word calendar 550
word calendars -368
word call -412
word called 493
word callers -737
word calling 99
word came 965
word camera 514
word campaign -262
word can -377
word can't -1051
word cancel 167
word cancellation 1058
word cancelled 420
word cancels -752
word candidates -757
word cannot -1005
word capital 459
word caption 819
word captured -469
word car -389
word card 957
word cards 364
word care 329
word carried 579
word carrier 1176
word carriers -188
word carries -1023
word carry 618
word case -383
word cases 499
word cat 900
word catalogue 129
word category 79
word cause -1055
word cell -1237
word cells -1077
word centre -600
word certificate 359
word chain 124
word change -1266
word changed -1586
word changelog -261
word changes -415
word changing -1194
word channel 113
word channels -160
word characters -367
word charge 1130
word charged -512
word charges -479
word chart 222
word chats 1475
word cheaper 378
word cheapest 1143
word check -1719
word checked -792
word checkout 412
word checks -838
word checksum -1082
word chmod 509
word choice 848
word choose -166
word choosing -340
word chose -482
word chosen -92
word ci -274
word citation -314
word cite 343
word city 688
word claim 764
word claims 877
word class 412
word clause 1467
word clauses -471
word clean 1315
word clear -244
word cleared 1086
word clearing 1084
word cli -376
word click -477
word clicked -570
word clicks -664
word client 703
word client's 1121
word cliente 691
word clients 507
word clipboard 806
word close 916
word closed 325
word closes -603
word cloud 370
word cluster -52
word code -792
word codes -283
word coding -152
word cold 860
word colleagues 309
word collect 687
word collection -1064
word collects -246
word colon 739
word colour 921
word column -588
word columns -964
word come 1244
word comes 1266
word coming 1373
word comma -938
word command -760
word commands -992
word comment 1072
word comments -1268
word commit 112
word commits 94
word common -560
word company -421
word company's -922
word compare -1303
word compares -958
word comparison 372
word compatibility 797
word competitors 1477
word complete 1213
word completed -451
word completes -543
word completion -137
word compliance 108
word comply 595
word compose 985
word compute -489
word computed 348
word computer -634
word computes -886
word con 759
word concern 489
word concerned -414
word condition -51
word conditions 886
word confidence -1309
word confidential -132
word config 1131
word configuration -868
word configured -128
word confirm -32
word confirmation 593
word confirmed -313
word confirms -60
word connect 226
word connected 1010
word connector 1238
word connectors 1559
word consent -43
word consented -1033
word considered 564
word console -1105
word consulta 481
word consulted 985
word contact -312
word contacts 1075
word contain -113
word contained -611
word container -651
word containers 1069
word contains -408
word content -1116
word contents 1803
word context 297
word continue -638
word contract -40
word contracts -686
word control 274
word conventional -663
word conversations -899
word conversion 592
word convert 268
word converted 391
word converts -27
word cookie 573
word cookies 51
word coordinates -1238
word copied -936
word copies 82
word copy 204
word core 978
word correct 972
word corrections 432
word correo -48
word cost -189
word costs -464
word could -283
word count 358
word counted -452
word country -1421
word counts 400
word course 144
word court -108
word courts -1094
word cover 511
word coverage 134
word create -1100
word created 256
word creates -1381
word creating -752
word credentials -244
word credit -487
word credited 1176
word credits -804
word critical 894
word crm 866
word cron -683
word crontab 544
word csv 105
word curl 95
word currencies -768
word currency -1307
word current -588
word cursor -643
word cursorrules 642
word customer -558
word customer's 545
word customers 869
word cut -712
word cv -259
word cvc -374
word d 147
word daily 878
word dans 334
word das 327
word dashboard -1174
word data -783
word database 339
word databases -180
word dataset -668
word date -614
word dates -1399
word day 133
word days -572
word ddl -1270
word de 282
word debug 548
word decide -555
word decides 23
word decision -1196
word decisions -1421
word decline 302
word decode 903
word decoded 45
word decodes -1005
word default 179
word defaults -1264
word definition -31
word definitions -591
word del 701
word delayed -702
word delete -777
word deleted -890
word deletes -1165
word deletion -759
word deletions 1019
word delivered 375
word delivers 976
word delivery -238
word dem -37
word demands -826
word den -582
word deny 534
word department 582
word dependencies 431
word dependency -771
word depends 508
word deploy 155
word deployment -722
word deployments 557
word deploys -1093
word deposit 967
word deprecated -354
word der 563
word derive 985
word derived 262
word des 1561
word describe 42
word described 1482
word describes -764
word description -66
word desk 827
word desktop -607
word destructive -383
word detail 154
word details -239
word developer 2148
word device -1269
word devices -886
word diagnoses 1255
word diagnostics 633
word dialog 751
word dialogue 219
word diary -101
word dict -855
word dictionary 1100
word did -530
word die -499
word diff -75
word differ 31
word difference 750
word differences 606
word different 790
word differs -879
word diga 1375
word digest 1143
word digit -1040
word digits 934
word direct 54
word directive 1345
word directly -888
word directories -376
word directory 750
word disable 1632
word disabled 813
word discarded 636
word disk -697
word display 987
word displays 698
word disregard -1158
word distance -1009
word dns 903
word do -872
word docker -352
word docs 659
word doctor -926
word document 28
word documentation -484
word documents 715
word does -772
word doesn't -854
word doing 551
word domain 147
word don't -884
word done -20
word donor 1327
word dont 832
word door 886
word dos 383
word dose 1202
word doses 173
word dot -759
word double 991
word doubt -133
word doubts -233
word down 961
word download -736
word downloads -814
word draft -895
word drafts -544
word drawing 66
word drawn 354
word draws 213
word drive 855
word driving -654
word drop 1331
word dropped -242
word drops -531
word dry 435
word du 209
word due 910
word dump 1540
word duplicate -1026
word duplicates 70
word duration -313
word during 83
word duty 560
word dxf -665
word e 1188
word each 572
word earlier 776
word ecb -460
word echo 1624
word edit 240
word edited -1163
word editing -732
word editor 1275
word edits 439
word effect -889
word eight 259
word eine -74
word el -228
word element -716
word else -529
word elsewhere 985
word email -515
word emails 547
word emergency 178
word emoji 143
word employee -123
word employee's 349
word employees -604
word employer 1561
word empty -202
word en -367
word encode 1414
word encoded 831
word encodes -838
word encoding -389
word encrypted -805
word end -346
word ended -697
word ending 949
word endpoint -158
word ends -482
word energy 785
word engine -218
word engineer 79
word engineers -227
word engines -1108
word english -546
word enough -408
word enter 634
word entered 1354
word entire -1486
word entities -1120
word entity -996
word entre 248
word entries 84
word entropy 806
word entry 1135
word env 900
word envia -795
word environment -1081
word equal 87
word erased -1064
word erases -764
word error -478
word errors -695
word es 90
word estimate 238
word estimated -1319
word et 477
word eur 980
word evaluates -1034
word evaluation 86
word even 907
word event -285
word events -1099
word every 192
word everyone 830
word everything -279
word everywhere -397
word evidence 506
word exact -126
word exactly -1460
word example 331
word examples -206
word exception -35
word exchange 61
word excluded 272
word execute 660
word executed -470
word executes -600
word exercise -237
word exist 657
word existing -1141
word exists -65
word exit -658
word expect -999
word expected 758
word expects 559
word expense 218
word expired -358
word expiry -873
word explain 319
word explains -287
word explicit -1274
word explicitly -371
word export 1542
word exports -1359
word expression -681
word expressions -975
word ext 1883
word extend 318
word extended -99
word extension -1090
word extra 358
word extract 521
word extracts -1439
word eyes 1032
word faces 804
word fact -724
word factor 683
word facts -187
word fail -396
word failed -632
word failing 1027
word fails -876
word failures 571
word falls 282
word false -197
word families 792
word family 132
word far 1562
word fare -261
word fares 838
word farmer 193
word faster -402
word fastest 73
word favour 706
word fax -826
word feature -226
word fee 948
word feed 288
word feedback 40
word feeds -788
word fees 684
word fetch 96
word fetched 480
word fetches -995
word fetching 27
word few -606
word fi 734
word field 412
word fields -1348
word figure 2371
word figures 1240
word file -83
word file's 719
word files -521
word filesystem 794
word fill 635
word filled 176
word fills -612
word filter 257
word filters -222
word final -1069
word finance 1374
word find 686
word finding -1726
word findings 765
word finds -612
word fine 128
word fingerprint -683
word finish 1375
word finished -804
word firewall 154
word first -43
word fit 30
word fits 62
word five 97
word fix 479
word fixed -276
word fixes 322
word flag -541
word flagged -1129
word flags 316
word flaky 189
word flight 149
word flights -653
word floor -556
word flow 882
word folder 459
word follow -368
word followed 1143
word following 1699
word follows 157
word font 384
word foot -196
word footer -501
word for 111
word forbidden -1212
word force 549
word forecast 639
word forget 71
word fork -1058
word forks 403
word form 284
word format -918
word formats -647
word formatter 62
word formatting 988
word formula -612
word formulary -49
word forward 765
word forwarded -217
word forwarding -388
word forwards 594
word found 1256
word four -437
word frame 944
word framework -1351
word free 959
word fresh -202
word friends 1250
word from 347
word front 1038
word fssl -422
word full -499
word function -1452
word further 916
word future -36
word g 928
word game 443
word gaps -542
word garage 256
word gas -248
word gateway 325
word gather 1207
word gave -125
word general -402
word generated -643
word generates -549
word get 151
word gets 816
word gift 125
word git 350
word github 705
word gitignore -557
word give -735
word given -548
word gives -812
word glossary -421
word gmail 91
word go 615
word goal -1068
word goes 1056
word going -683
word gone -1043
word good 995
word goods -1273
word google 912
word got -63
word gps 190
word grade 601
word grades -1520
word grant 1617
word graph -1014
word grateful 1023
word green 343
word greeting -29
word grep -349
word gross -724
word group -212
word groups 318
word guess -961
word guessing -1165
word guest 489
word guests -227
word guidance 870
word guide 225
word guidelines -274
word h -440
word had 1638
word half -377
word hand 1139
word handbook -33
word handed -305
word handle -1104
word handles -161
word handling 1066
word hands 201
word handshake 65
word happened 918
word happens 106
word harbour 960
word harmless 160
word harvest 1117
word has 393
word hash 53
word have 742
word having 828
word haya 637
word he -104
word head 971
word header 97
word headers -792
word heading 228
word headings -898
word headlines 843
word hear 523
word held 639
word hello -373
word help 613
word helper 1516
word helps -641
word hence 1110
word here 991
word hero 284
word hex 389
word hidden -969
word hides -216
word high -333
word higher 368
word hint 796
word history 445
word hit -390
word hits -395
word hold -282
word holder 504
word holding 304
word holds -300
word holidays -1242
word home 1790
word hook -54
word hooks -651
word host 63
word host's 599
word hosts -461
word hotels 166
word hour -174
word hourly 212
word hours 205
word house 1233
word household -166
word how -514
word however 1229
word hr 245
word html -523
word http 164
word hub 548
word human 521
word hundred 34
word i 333
word iban 83
word icon -72
word id -1391
word identify -359
word identity -281
word ids -1441
word if -421
word ignore -1316
word ignored -899
word im 481
word image 250
word images -456
word immediate -997
word immediately -584
word import 1000
word important -1016
word impression 1476
word in 552
word inbox 764
word incident -331
word incl 897
word include -591
word included 1393
word including 33
word income -31
word incomplete 195
word index -400
word indexes -1222
word indexing 146
word inform -519
word information -1391
word informed 283
word infrastructure -395
word ingredients -728
word initial 995
word input 119
word insert -84
word inside 94
word inspect 163
word install -74
word installed -165
word installer -334
word installing 678
word installs -1153
word instance -334
word instead -797
word instruction -766
word instructions -268
word insurance 801
word intact 561
word integration -647
word interactions 766
word internal -403
word interpretation 361
word into 789
word invent 247
word inventory 401
word invisible 382
word invitation 468
word invitations -1138
word invite 1126
word invited -253
word invoice 481
word invoices 168
word invoke 746
word invoked 746
word ip -510
word irrelevant -720
word irrespective 1128
word is 173
word isn't -471
word iso -792
word issue -708
word issued 1211
word issues 48
word ist 378
word it 430
word it's -141
word item 866
word items -271
word its 852
word itself -127
word javascript -963
word job -309
word jobs 137
word join -568
word joined 1201
word joke 313
word journal -1134
word json -411
word just 612
word k 369
word kb -86
word keep 557
word keeping 432
word keeps -150
word kept -1082
word kernel -722
word kestrel 679
word key -406
word keyboard 756
word keychain 989
word keys -195
word keyword -220
word kind 1043
word kindly 137
word know -837
word knowledge -400
word known 860
word knows -115
word kubeconfig -695
word kubectl 417
word kubernetes -667
word l'utilisateur 399
word la 35
word labelled 152
word labels -396
word laboratory -717
word lacking 581
word language -726
word languages -749
word large -1260
word last 449
word lasting 701
word late 91
word latency 449
word later 682
word latest 1022
word latter 948
word law -1101
word layer -471
word le -428
word lead 1350
word leading 418
word leak 486
word leaked -1019
word learn 115
word lease 146
word least 1266
word leave 466
word leaves -289
word leaving 1072
word ledger 734
word left 742
word legal 355
word length -925
word les 1221
word less -266
word let -92
word lets -317
word letter -531
word letters -221
word level 1373
word levels 344
word library -365
word library's -86
word licence -905
word lies 88
word life 1209
word lift 137
word lifted 460
word light 72
word like -1361
word likely -264
word likes 1085
word limit 250
word limited -1040
word limits 835
word line 333
word linear -193
word lines 510
word link -35
word linked 182
word links -1314
word list -75
word liste 68
word listed -354
word listing 1873
word lists -1696
word little 378
word live -303
word living -329
word lo 627
word load 410
word loaded 851
word loads -181
word loan -24
word local -699
word locally -609
word locate 950
word location 427
word lock 66
word locked -257
word locks 68
word log -863
word logged -101
word logging -591
word login 1043
word logins 187
word logs -426
word long 42
word longer 654
word look 530
word looked 767
word looking 970
word looks -342
word lookup 1328
word loop -1019
word lost 570
word lot 846
word low 430
word lower 1550
word ltd 1335
word lyrics -102
word machine 233
word machines 383
word made 966
word mail -347
word mailbox -661
word mailboxes -457
word mailed 118
word mailing 342
word mails 272
word main 1158
word maintainers 394
word maintenance 1110
word major -610
word make 823
word maker 252
word makes -121
word manager 208
word mandatory 322
word manual -703
word many -1129
word map -348
word march 711
word mark -236
word markdown -1365
word marked -178
word market 504
word marking 673
word masked -735
word mass -380
word master 1128
word match -434
word matched 1321
word matches -1622
word matching -298
word material 316
word matter 1297
word matters -1053
word max 39
word maximum -402
word may -446
word mb -869
word mcp -392
word me -1019
word mean 281
word meaning -737
word means 172
word meant 388
word measure -735
word measurements 440
word measures -757
word medical 181
word medication 1177
word medicine -1017
word medicines 409
word meetings 1036
word member 357
word members 527
word meme 187
word memo 1701
word memory -155
word mention -644
word mentioning 1369
word mentions 62
word merchant -157
word merely 692
word merge -126
word merged -779
word merges -1098
word message -139
word messages 240
word meta 613
word metadata -873
word method 142
word metric -1160
word migration 532
word migrations -713
word mind 1469
word minus 329
word minute -674
word minutes -625
word mirror 793
word mirrors 189
word missing -373
word mit 684
word mode 129
word model 562
word models 1010
word moment 1410
word money -289
word month 824
word monthly -602
word months 145
word mood -281
word most -289
word mount 228
word mounted 688
word move -318
word moved 1341
word moves -897
word moving 212
word much 1114
word must -1371
word mx -326
word my 157
word n -944
word name -141
word named 788
word names -653
word namespace 973
word naming -111
word national -907
word nc 338
word near 776
word nearest 43
word need 1085
word needed -69
word needn't 122
word needs -862
word negative 1132
word neighbouring 688
word neither -1022
word net -423
word network 107
word networks 391
word never -853
word new -1317
word newer -347
word newest 781
word newsletter 136
word next 458
word night 700
word nine 1267
word no 948
word nobody 1332
word nobody's -302
word node 337
word nodes -603
word noise 579
word non 185
word none 1516
word normal 114
word normally 694
word not -605
word notation -889
word note 941
word notebook 248
word noted 1004
word notes 668
word nothing -758
word notice 1566
word notices 268
word notification -1149
word notifications -481
word notified -1690
word notify -462
word notwithstanding 1215
word now -160
word npm 641
word null -41
word number 135
word numbers 38
word o 374
word obey 428
word object -851
word objects -1025
word obtained -306
word ocr -873
word of 566
word off 618
word offer -112
word offered 862
word offers 1190
word office -212
word officer -1204
word official 1084
word often -1328
word oh 333
word ok 160
word old -522
word older -180
word omit 790
word omitted -1000
word on 414
word onboarding 214
word once -953
word one 467
word ones -163
word only -955
word op 608
word opened 577
word opening 423
word opens -623
word operating -943
word operation -1223
word operator 698
word operator's 1080
word opinion -163
word opinions 568
word ops 1323
word opt 998
word option 967
word optional -734
word options -750
word or -508
word order 241
word orders 298
word ordinary 941
word organisation -139
word origin 1125
word original 636
word os 279
word other 1014
word others -567
word otherwise 360
word ou -86
word our 1747
word ours 1642
word out 724
word outgoing 1063
word output -176
word outs 776
word outside -662
word over 102
word overdue 247
word override -804
word overrides -728
word overwrite -1198
word overwritten -1048
word own -546
word owner 1551
word owner's 796
word owners 1127
word p 38
word package 263
word packages 357
word packs -613
word page -1213
word pages -988
word paging -942
word paid -438
word pain 65
word pair -89
word panel 770
word paper 600
word paragraph 608
word parameter 170
word parameters -313
word parcel -878
word parent 681
word parents -347
word parser 172
word parses -622
word part 493
word partial -1354
word parties 575
word partner 2155
word partners 1838
word parts -1466
word party 971
word pass -1309
word passage -1420
word passages -121
word passed 628
word passes -486
word passing 1952
word passphrase 421
word passport 1068
word password 872
word passwords -508
word past 1134
word pasted -469
word pastes -136
word patch 518
word path -624
word paths -786
word patient -528
word patient's 655
word patients 1158
word pattern -1221
word patterns 131
word pause 889
word pay 661
word payee's 1063
word payment 37
word payments 418
word payroll 83
word pays 92
word pdf -88
word pdfs -328
word pending -924
word people -531
word per -55
word percent 801
word perform 518
word period -603
word permanently 419
word permission 936
word permissions 28
word permit -329
word permits 321
word permitted 1056
word persist 108
word person 38
word person's 1051
word persona 519
word personal -151
word persons 616
word pharmacist -1079
word phase 351
word phone 297
word photo -389
word phrase 120
word pick 1269
word picked -65
word picks 403
word picture -790
word pictures 1010
word piece 174
word pieces 306
word pin 261
word ping -780
word pins 919
word pip 704
word pipe 1307
word pipeline -1011
word place 299
word placed 1585
word placeholders -1346
word places -1128
word plain -849
word plan -504
word plans -95
word plant 918
word platform 394
word play 134
word playbook 421
word player -149
word players 1418
word playlist -479
word please -549
word plus 1933
word png -262
word pod 430
word pods -599
word point -1344
word pointed 914
word points 66
word policies -99
word policy -382
word poll -940
word pool 1181
word por 1238
word port -547
word portal 782
word position 192
word positions 476
word positive 144
word possible -1475
word post -249
word posted 271
word postgres 942
word posts -536
word practice 1023
word praise 512
word pre 1183
word precedence -451
word prefer -1581
word preference 233
word preferences -287
word preferred 56
word prefix 202
word premium 1449
word prepared 839
word prepend 370
word prescribed -631
word present 1398
word presented 1019
word presents 920
word press 91
word pressure -380
word presumed 1261
word previews 61
word previous -1040
word price -49
word prices -183
word print -196
word printed -863
word printenv 1525
word printer -854
word prints 59
word prior 2587
word priority 264
word privacy -1291
word private 159
word privileged -212
word proceed 607
word process 41
word processing -60
word produced 407
word product -509
word production 127
word products 919
word profile 729
word profiles 341
word program -967
word programme 317
word programs 72
word project -1041
word project's -161
word projects 440
word prompt -778
word prompts -23
word proof 793
word properties -450
word propose -1309
word protected 184
word protection 1443
word provenance -738
word provider 640
word provides -751
word proxy -551
word pub -668
word public 796
word publish -241
word published -1488
word publisher 527
word publishes -1252
word publishing -667
word pull 594
word pupil 995
word pupil's 1168
word pupils 1309
word purchase 703
word purchases 1137
word purpose -96
word purposes 350
word push 581
word pushed 200
word pushes -816
word put 921
word puts -1024
word python -203
word q -695
word qo 1064
word qr 240
word quality 979
word quantity 915
word quarter 1387
word que 1792
word queries -719
word query -308
word questions -172
word queue 611
word quicker 396
word quiet 992
word quietly 1370
word quite -56
word quiz -642
word quota -741
word quotation -644
word quote -83
word quoted -839
word quotes -1106
word r 162
word raise -366
word raised 593
word random -1162
word range -188
word rank -264
word ranking 548
word ranks 486
word rarely 746
word rate 146
word rates 104
word rather 282
word rating 610
word raw -324
word re -162
word reach -187
word reachable 1121
word reaches 21
word reaction -688
word read -630
word readable -961
word reader 1481
word readers 146
word reading 166
word readme 706
word reads -120
word ready -1001
word real 605
word really -874
word reason -285
word reasoning -253
word reasons 616
word recalled 344
word receipt 228
word receipts 968
word receive -260
word received -225
word receives -262
word receiving 85
word recent 497
word recipe -790
word recipes 456
word recipient 607
word recipient's -296
word recipients -680
word recommend -254
word recommendation 1466
word recommends 837
word record -183
word recorded -1619
word recording -632
word records 444
word recovery 674
word red 211
word redacted -1136
word redirect -942
word redirects -510
word reduced -250
word ref 640
word refer -357
word reference -1061
word references 973
word refresh -147
word refund -570
word refunded 685
word refunds -399
word refusal -105
word refuse -931
word refused -1612
word refuses -1395
word regard 1295
word regardless 822
word region -580
word register 420
word registered -1041
word registers -1281
word registry 232
word regular -965
word reject 360
word rejected -309
word rejects -344
word relay 1513
word relayed 767
word release 1009
word releases -474
word relevant -1168
word religion 799
word remain 402
word remainder 1123
word remaining 215
word remains 585
word remark -32
word remarks 997
word remember -635
word remembered 429
word remembers -606
word reminder 499
word reminders 571
word remote 233
word remove -649
word removed -727
word removes -1037
word rendered 390
word rendering 178
word renders -1044
word repeat -445
word repeated 346
word replace -191
word replaced -804
word replaces -545
word replacing 267
word replies 26
word reply 122
word report -132
word reported -419
word reporter 1041
word reporting 843
word reports 56
word repositories 1105
word repository -815
word reproduce -100
word request -337
word requested 1400
word requester -403
word requests -56
word require 536
word required -370
word requirements 329
word requires -917
word research 212
word reserve 88
word reserves -1056
word reset 325
word residents 509
word resolution 715
word resolve 808
word resolved 758
word resolver 481
word resolves -412
word resource -980
word resources -697
word respond -80
word response -325
word responses -545
word rest -183
word restart -510
word restarts 318
word restaurant -276
word restaurants -647
word restore 747
word restores -1277
word restricted -600
word result -151
word results -204
word resume 266
word retained -524
word retention 547
word retrieve 634
word retrieves -244
word retry -685
word return -1356
word returned -1539
word returning 444
word returns -1305
word reveal -1079
word reversed -326
word review 719
word reviewer 583
word reviewers 673
word reviews 739
word rewrite -34
word rewritten 780
word rf 24
word rfc -1065
word ride 125
word right 187
word rights -516
word risk -82
word rm -215
word role -405
word roll 608
word room -1026
word rooms -202
word root 567
word roster -132
word round -546
word rounded -584
word rounding 1286
word route 38
word routes -567
word routine -389
word routing -867
word row -134
word rows -581
word rsa -1179
word rss -588
word rule -458
word rules -387
word run -736
word running -290
word runs -897
word s 443
word safe -92
word safety 149
word said -201
word salary 71
word sales -404
word same 692
word sample 352
word sandbox -595
word sans -251
word save -444
word saved 124
word saves 275
word saving -1281
word say 400
word saying 496
word says -192
word scale -955
word scales -525
word scan 220
word scanned -418
word scanner 524
word scans 328
word scene -910
word schedule 857
word scheduled 163
word schedules -583
word schema -216
word school 94
word scope 315
word scopes 691
word score 61
word scores 838
word screen -183
word screenshot -888
word script -692
word scripts -735
word sdk -580
word se -139
word search -429
word searches -728
word seat 370
word second 913
word seconds -1458
word secret -395
word secrets -644
word section 107
word sections -674
word security 597
word see -754
word seed 780
word seeing 395
word seen -421
word sees -1266
word seldom 771
word select -766
word selected -586
word semantic -947
word semicolon 608
word sender 891
word senders -108
word sending -224
word sends -1167
word sensor 1072
word sent -988
word sentence 469
word sentences -427
word sepa -833
word separate -203
word separated 189
word sequence 777
word sequences -396
word series -1110
word server -345
word server's -347
word servers 1220
word service 308
word services 121
word session 381
word sessions -80
word set 196
word sets -509
word setting -443
word settings 219
word setup -290
word seven 94
word several -1333
word severity 58
word sh 269
word shall 713
word share 350
word shared -406
word shares 249
word sharing 535
word shell 750
word shift -999
word ship 681
word shipping 445
word shop's 116
word shops -270
word short -963
word shorten -105
word shortened 139
word should 622
word shouldn't 165
word show -847
word showing 1805
word shown -1011
word shows -289
word si -223
word side 1685
word sign 874
word signature 301
word signed -854
word signing -77
word signs 54
word silence 337
word silent -271
word silently 704
word similar -1005
word simply 938
word since 39
word single -987
word site 34
word sites -369
word six -246
word size 340
word skills -1091
word skipped -590
word skipping -725
word slack -178
word slides -838
word slip 755
word slot 417
word slots 303
word small 405
word sms -269
word snapshot -613
word snapshots 560
word snippet 74
word snippets 514
word so 641
word sobre 1147
word social 1565
word sold 706
word sole 1301
word solely 246
word solo 385
word solution -1303
word solved -79
word some -1363
word somebody -1299
word someone 642
word something -1022
word sometimes -222
word song 629
word soon 744
word sort -737
word sound 1128
word sources -967
word space 876
word spaces 426
word spare 516
word speak 1026
word speaker 286
word speaks -80
word speed -134
word spelling -1168
word split 824
word sponsored -1258
word spreadsheet 370
word sql -373
word square -468
word ssh 1208
word stack -636
word staff -1036
word staged -1267
word staging -272
word stale 487
word stand -164
word standard 630
word standing 1073
word stands 795
word stars 640
word start -529
word started 351
word starting -676
word starts -588
word state -448
word stated 898
word statement 237
word statements -394
word states -1220
word static -828
word station 764
word stations 651
word statistics -359
word status -1141
word statutory 142
word stay 208
word stays -311
word stderr -879
word stdout -755
word step -1049
word steps -761
word still 449
word stock 238
word stop -1088
word stopped 232
word stops -1516
word storage 628
word store 180
word stored -256
word stores -591
word story -439
word straight 1131
word strangers -1012
word stream 1001
word street 199
word strength 1021
word string 107
word strings -575
word strip 742
word stripe -21
word stripped -373
word structured -1109
word stuck -372
word student -467
word study 481
word style 61
word sub -1436
word subject 571
word submission 467
word submit 204
word submits -261
word submitted 486
word subscribers -61
word subscription 77
word subsequent 452
word substance 1050
word substitute 1618
word such -1149
word sudo 276
word suffices 183
word suffix -391
word suggest -291
word suggestions -99
word suggests -651
word suite 476
word sum -132
word summaries 548
word summarise -167
word summarises -740
word summary 1198
word sums 329
word superseded 422
word supplied -256
word supplier -461
word supply 1101
word support -184
word sure -519
word survey 194
word survives -374
word suspended 1160
word svc 1447
word swap 1380
word swapped 1219
word switch 685
word switched 215
word switches -883
word switching 361
word symbol -30
word symptoms -586
word sync 1607
word syntax -754
word system 220
word systems 137
word t -273
word table -143
word tables -105
word tag 420
word tags -819
word tail 391
word take 154
word taken -879
word takes -514
word talk 22
word talking 321
word target -475
word tariff 272
word task -1532
word tasks -986
word tax -388
word teacher 448
word team -118
word team's -1081
word teams 283
word telemetry -31
word tell -555
word telling 1252
word temperature -695
word template -620
word ten 338
word tenant 767
word tend 1499
word tends 185
word term 623
word terminal 1506
word terms -687
word terraform -470
word test -802
word tests -963
word text -1049
word texts -1183
word than -176
word thank 780
word thanks 931
word that 836
word that's -864
word their 1038
word theirs 503
word them 829
word theme 765
word themselves -677
word then 735
word there 649
word there's 257
word therefore 379
word these -123
word they 90
word thing 867
word things -1220
word think 63
word third 939
word thirty -949
word this 198
word those 1110
word though 1774
word thought 349
word thoughts -1213
word thread -1151
word three 539
word through 2018
word thus 62
word ticket 149
word tickets 328
word tidy 1182
word tier 1034
word time -168
word timeout -992
word times -615
word timezone -435
word tip 1013
word title -1009
word titles -533
word tls -488
word to 524
word today 994
word today's -63
word todo 543
word together -152
word token -450
word tokens -993
word told 121
word tone -449
word too 796
word tool 787
word tool's 1725
word tools 1374
word top -90
word topics -583
word total -546
word totals 353
word touch 590
word touched -98
word town -24
word trace 749
word track -1100
word tracker -40
word tracking 740
word tracks 442
word traffic 293
word training -989
word transaction -593
word transactions 923
word transcription -237
word transfer -665
word transfers -185
word translate -481
word translation -608
word trash -340
word travel 431
word traveller 106
word travellers 1242
word treat -63
word treated -1001
word tree -899
word triage -205
word tries -1171
word triggers -779
word trip 269
word trouble 1355
word trust 1611
word trusted 438
word try -456
word turn 1290
word turned -291
word turns 406
word twelve 1021
word twenty 635
word twice -210
word txt -377
word type -296
word typed 864
word types -593
word typing 1386
word u 300
word un -707
word una -623
word unasked 268
word unavailable -185
word unchanged 584
word und -251
word under 1676
word understood 957
word undo -427
word undone -851
word unit 1064
word units -1377
word unknown -888
word unless -1334
word unlock 892
word unlocked -358
word unlocks -56
word unmentioned 1537
word unpublished 199
word unread 688
word unredacted 884
word unrelated 1055
word unseen 549
word until -151
word up 1209
word update -1146
word updated -965
word updates -50
word upgrade 1421
word upload -318
word uploaded -393
word uploading -927
word uploads -120
word upon 738
word ups 542
word upstream -398
word uptime 55
word urgent -646
word url -726
word urls -872
word us 967
word usage 523
word use -742
word used -381
word useful -409
word user -690
word user's 263
word users 1159
word uses -405
word using 255
word usual 91
word usually -704
word usuario -717
word utc 133
word v -167
word valid 40
word values -553
word variable -946
word variables -785
word vat -1155
word vault -805
word vendor 1850
word vendor's 1074
word verbatim 432
word verdict 654
word verification 1249
word verified -131
word verifies -905
word version -983
word versions -974
word very -1238
word via 1748
word video -318
word views -525
word virtual -836
word visibility 740
word visible -1231
word visit 99
word visitors 1235
word visits 499
word voice -550
word void 1113
word volume -1309
word volumes 618
word w 1410
word wait -1794
word waiting 639
word waits -1088
word wallet 1487
word want -81
word wanted 1260
word wants 1010
word ward 490
word warehouse -298
word warm 1281
word warn -57
word warning -1746
word warnings -103
word was 1791
word way 1956
word we 865
word web -806
word webhook -108
word week 141
word weekends -1159
word weekly -80
word weeks -832
word well 147
word went 1001
word were 1644
word wget 979
word what -119
word whatever 2544
word whatsapp 175
word when 97
word whenever 1389
word where 479
word wherever 823
word whether -1248
word which -336
word whichever 2448
word while 1474
word white -785
word who -71
word whoever 1558
word whole 343
word whom -118
word whose 1512
word why -1059
word wi 734
word wide 231
word width 208
word wiki 359
word will -204
word window -1491
word windows -35
word wins 670
word wish 785
word wishes 112
word with 417
word withdrawn 83
word within -44
word without -43
word won't 997
word word 939
word wording -30
word words -609
word work -295
word workflow 21
word working -290
word works -300
word workspace 979
word world -1219
word worth 1494
word would 556
word write -703
word writes -759
word writing -504
word written -445
word wrong -881
word wrote 833
word x -1057
word y 483
word yaml 635
word year -1190
word yearly 417
word years -255
word yes 1105
word yet -294
word yields 797
word you -66
word you're 460
word your 703
word yours 139
word yourself 947
word zero 193
word zip 641
word zone -653
word zu 1042
word المستخدم -749
word ذلك 791
word قبل 873
word उपयोगकर्ता 40
word और 1759
word के 720
word में 538
word है -401
word う 460
word え 644
word く 258
word さ 477
word し 194
word だ -56
word て 1121
word と 701
word に 717
word は 52
word ま -439
word れ 706
word を -240
word ー -45
word 一 295
word 下 626
word 不 -170
word 主 -410
word 他 -462
word 以 1012
word 会 -364
word 使 261
word 保 -59
word 信 -48
word 先 127
word 入 53
word 具 330
word 内 -550
word 出 -239
word 前 771
word 加 143
word 参 163
word 取 281
word 号 -997
word 告 526
word 存 -47
word 容 -585
word 工 330
word 并 -228
word 录 -357
word 得 256
word 必 -708
word 成 -206
word 户 -214
word 提 58
word 数 192
word 本 675
word 果 463
word 用 -186
word 的 169
word 目 -133
word 示 100
word 者 243
word 行 -577
word 要 618
word 说 848
word 请 -39
word 读 -251
word 调 229
word 返 -264
word 这 747
word 送 -430
`;
