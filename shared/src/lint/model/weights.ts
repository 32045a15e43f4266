/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -31
threshold clear -583
threshold weak -1419
threshold supports -2271
bias -3800
concept account 558
concept after 438
concept also 1304
concept answer -172
concept ask -79
concept because 771
concept before 39
concept best 1240
concept call -250
concept change -29
concept collect -26
concept command -360
concept config 55
concept consent 574
concept conversation 502
concept decode 217
concept disable 67
concept elsewhere 1858
concept email-address 2424
concept encode 420
concept every 960
concept file 131
concept hide -295
concept holding 554
concept identifier 328
concept if 176
concept ignore 297
concept instructions 419
concept link -289
concept machine 276
concept may -305
concept memory -281
concept message -107
concept model 709
concept must 147
concept not -396
concept number 1997
concept outside 1172
concept own-name 1781
concept own-parameter -467
concept parameter 39
concept path 623
concept pay 274
concept permit 253
concept personal 498
concept please 1019
concept prefer 60
concept put -21
concept read -184
concept recipient 569
concept regardless 1228
concept remove -380
concept request -234
concept rival 1577
concept run -445
concept secret 57
concept secret-place 478
concept secretive 101
concept send -317
concept service -34
concept session 476
concept set -345
concept sibling -597
concept silently 459
concept skip -346
concept standing 920
concept store -77
concept tell 340
concept this-tool -569
concept threat -324
concept tool 982
concept trusted 623
concept url 1998
concept user 143
concept visit 125
concept whenever 829
concept whole -22
concept without 264
deed aside answer 378
deed aside ask 424
deed aside call -94
deed aside change 521
deed aside collect -231
deed aside disable -489
deed aside encode -66
deed aside hide 525
deed aside ignore -860
deed aside obey -839
deed aside pay 394
deed aside permit 198
deed aside prefer 232
deed aside put -43
deed aside read -454
deed aside redirect -368
deed aside remove -600
deed aside run -291
deed aside send 93
deed aside set -573
deed aside skip -1174
deed aside store -1003
deed aside tell 543
deed aside visit 188
deed ban answer -303
deed ban ask 1229
deed ban call -341
deed ban change -1403
deed ban collect -1283
deed ban disable -858
deed ban hide -186
deed ban ignore -805
deed ban obey -571
deed ban pay -496
deed ban permit -466
deed ban prefer -361
deed ban put -1473
deed ban read -148
deed ban remove -1508
deed ban run -215
deed ban send -1493
deed ban set -612
deed ban skip -1159
deed ban store 153
deed ban tell 264
deed ban visit -939
deed lacking answer 1328
deed lacking ask 231
deed lacking put -305
deed lacking read 718
deed lacking send -717
deed lacking tell 1196
deed order answer 125
deed order ask -578
deed order call -255
deed order change 1288
deed order collect 1077
deed order decode 994
deed order disable 597
deed order encode 826
deed order hide 794
deed order ignore 1208
deed order obey 1549
deed order pay 730
deed order permit 1370
deed order prefer -325
deed order put 829
deed order read -84
deed order redirect 967
deed order remove 528
deed order run 368
deed order send 963
deed order set 244
deed order skip 646
deed order store 567
deed order tell 188
deed order visit 1379
deed report answer -486
deed report ask -372
deed report call -787
deed report change -710
deed report collect -588
deed report decode -1423
deed report disable -813
deed report encode -625
deed report hide -1014
deed report ignore -529
deed report obey -650
deed report pay -298
deed report permit -892
deed report prefer -551
deed report put -837
deed report read -716
deed report redirect -904
deed report remove -954
deed report run -1134
deed report send -866
deed report set -935
deed report skip -919
deed report store -592
deed report visit -677
next <email-address> as 1201
next <email-address> by 414
next <email-address> so 851
next <email-address> to 1147
next <email-address> with 653
next <identifier> <identifier> -577
next <identifier> <sign> -235
next <identifier> a 86
next <identifier> and 760
next <identifier> are 445
next <identifier> before -1091
next <identifier> beforehand -798
next <identifier> calls 557
next <identifier> first -1388
next <identifier> for 171
next <identifier> from 1044
next <identifier> has 1511
next <identifier> in 420
next <identifier> is 427
next <identifier> of 864
next <identifier> on 555
next <identifier> or 144
next <identifier> the 773
next <identifier> then 530
next <identifier> to 786
next <identifier> tool 1179
next <identifier> true 1329
next <identifier> until -174
next <identifier> which -187
next <identifier> with 749
next <path> and 612
next <path> in 749
next <path> or -544
next <path> so 843
next <path> with 920
next <secret-place> <secret-place> 65
next <secret-place> and 868
next <secret-place> as 1119
next <secret-place> file 937
next <secret-place> files -652
next <secret-place> in 1141
next <secret-place> into 661
next <secret-place> on 292
next <secret-place> or -224
next <secret-place> with -239
next <sign> <identifier> -989
next <sign> <sign> 1365
next <sign> a -329
next <sign> after -389
next <sign> also -96
next <sign> and 691
next <sign> are 1404
next <sign> as 842
next <sign> at 1058
next <sign> because 684
next <sign> before -873
next <sign> by 800
next <sign> call -799
next <sign> days -782
next <sign> encoded -84
next <sign> eur 1448
next <sign> first -779
next <sign> for -338
next <sign> gives -150
next <sign> has 1227
next <sign> hours -192
next <sign> if -777
next <sign> in 1114
next <sign> instead 137
next <sign> is 376
next <sign> kb -628
next <sign> lines -263
next <sign> mb -974
next <sign> means -1039
next <sign> minutes -693
next <sign> of 1298
next <sign> on 951
next <sign> only -1078
next <sign> or -1260
next <sign> over 337
next <sign> requests -1042
next <sign> rows -419
next <sign> s -577
next <sign> seconds -1093
next <sign> so 38
next <sign> start -733
next <sign> takes 385
next <sign> the -763
next <sign> to 254
next <sign> unless -380
next <sign> until -343
next <sign> wait -1125
next <sign> when -315
next <sign> which -392
next <sign> with 1678
next <sign> without -276
next <sign> words -1079
next <sign> x 224
next <url> and 1484
next <url> as 42
next <url> bash 1154
next <url> first 592
next <url> followed 742
next <url> for 914
next <url> in 1128
next <url> sh 785
next <url> so 1255
next <url> sudo 1121
next <url> which 311
next <url> with 608
next a <identifier> -810
next a <sign> 171
next a aaaa -627
next a backup -328
next a bar -531
next a branch -235
next a browser -1005
next a bucket -306
next a build -569
next a calendar -278
next a call -39
next a card -715
next a change -770
next a channel 138
next a chart -543
next a chat -1483
next a ci -532
next a claim 839
next a class -235
next a clean 1009
next a clear -904
next a code -1033
next a colleague 217
next a colour 1054
next a command -1281
next a commit 277
next a company -681
next a confirmation 447
next a contact -875
next a container -195
next a contract -376
next a conventional -477
next a conversation -1262
next a copy -140
next a cron -251
next a csv -908
next a customer -569
next a customer's -537
next a cv -368
next a database 511
next a date 214
next a day -727
next a decision -483
next a device -590
next a diff -610
next a different 678
next a directory -853
next a document -1493
next a door -1230
next a double 359
next a draft -1015
next a dry 39
next a fact -1301
next a failed -913
next a fax -496
next a feed 122
next a few -723
next a field -623
next a file -1035
next a filter -42
next a finished -773
next a folder -1286
next a font -689
next a form -1052
next a free -925
next a fresh -1025
next a given -569
next a good 560
next a hold -1113
next a home 467
next a host -61
next a human 315
next a job -507
next a key -460
next a known 559
next a kubernetes -556
next a label -1015
next a large -948
next a lasting 508
next a library 144
next a line 1267
next a link 211
next a list 44
next a little 995
next a local -555
next a log -1016
next a login -1097
next a loop -1015
next a mail -1594
next a manifest -905
next a matter 983
next a meeting -986
next a memory -339
next a message -734
next a minute -408
next a model 144
next a month -125
next a mood -647
next a name -790
next a namespace 719
next a new -1048
next a newsletter -765
next a note -1194
next a number -283
next a package -846
next a page -1227
next a parcel -532
next a part -796
next a password 147
next a patient -132
next a payment -407
next a pdf -577
next a person -975
next a photo -1093
next a picture -1330
next a pipe 973
next a place -358
next a plan -1161
next a png -361
next a pod 836
next a port -998
next a position -732
next a post 147
next a prescribed -602
next a private -955
next a product -699
next a production -803
next a project -854
next a prompt -1224
next a public -126
next a pull -843
next a purchase 337
next a query -913
next a question 177
next a random -1233
next a range -1112
next a read -890
next a recipe -834
next a record 122
next a red -1106
next a refund -259
next a refusal 100
next a regular -664
next a remote 61
next a reply -662
next a report -810
next a repository -131
next a request -659
next a review 70
next a room -982
next a route -1243
next a rule -478
next a run -957
next a sample -293
next a saved -598
next a score -1240
next a screenshot -931
next a script -716
next a search 991
next a second 1130
next a secret -959
next a section 284
next a semicolon 1040
next a sentence 325
next a sepa -586
next a service 694
next a session 427
next a shell -578
next a shipping -719
next a short -303
next a signed -1038
next a single -768
next a slack -854
next a small 764
next a snapshot 170
next a spreadsheet -1035
next a statement 687
next a string -468
next a sub -600
next a summary -436
next a support -1067
next a system -996
next a table -215
next a task -1259
next a terminal 818
next a test -322
next a text -1150
next a third -120
next a ticket -1387
next a time -964
next a token -1165
next a topic -1030
next a transfer -606
next a two -80
next a url -1091
next a user -591
next a value 31
next a video -512
next a virtual -657
next a web -745
next a webhook -566
next a week 84
next a window -1119
next a word -34
next a yes 821
next a zip -404
next a zone 48
next about <sign> 346
next about a 69
next about it 377
next about the 900
next about them 1386
next about to -273
next above <sign> 801
next above the 57
next access to -149
next access token 107
next accompanied by 1255
next account <sign> 1489
next account and 286
next account holder -979
next act as 846
next act on -205
next add a -602
next add an -912
next add it -52
next add the 753
next added to 591
next address and 282
next address book 354
next address for 637
next address in 1063
next address is 168
next address of -325
next address to -266
next addressed to -349
next addresses are -1169
next addresses of 174
next addresses that -352
next addresses the -162
next adds a -1132
next adds an -961
next advance and 1255
next after <sign> -169
next after a 678
next after an -1021
next after each -308
next after every -283
next after it 86
next after this 685
next after which 667
next again with -842
next against a 460
next against the -263
next agent with -818
next agreed to -191
next ahead of 1829
next all of -227
next all other 330
next all others -1388
next all the 84
next allowed to -517
next along in 1682
next along with 170
next alongside the 1014
next also read 553
next also when 1262
next always call -1227
next always do -692
next always show -1024
next always use -873
next among the 1523
next among them 422
next amount between -421
next amount to -666
next an account -1460
next an address -337
next an administrator 28
next an agent -238
next an alert -896
next an amount -716
next an answer 167
next an appointment -434
next an approval 109
next an article -608
next an assistant -584
next an e -364
next an earlier -1131
next an element -649
next an emoji -390
next an employee -1356
next an empty -1105
next an entity -587
next an entry 409
next an environment -537
next an error 121
next an event -922
next an exercise -1072
next an hour 319
next an image -47
next an index -441
next an instruction -1193
next an invoice -83
next an issue -411
next an old -82
next an open 859
next an order -224
next an rss -518
next an upload -308
next and <identifier> -229
next and <path> 949
next and <secret-place> 914
next and <sign> -892
next and a 472
next and act 1233
next and add 932
next and after -76
next and all 1307
next and always -1197
next and answer 828
next and anything -1216
next and are -45
next and ask -884
next and attachments 689
next and author 170
next and by -279
next and call 755
next and can -1099
next and card 1254
next and carry 1860
next and comments 182
next and continue -485
next and country -1048
next and date 484
next and delete 243
next and deleted -985
next and describe 1694
next and do -469
next and does -890
next and don't 448
next and drop 1488
next and e 1056
next and enter 1074
next and files 646
next and follow 99
next and for 128
next and get -477
next and give 647
next and gives -1394
next and go 351
next and hand 649
next and has -1229
next and how -1243
next and if 396
next and in 140
next and is -524
next and it 348
next and its 276
next and keep 1604
next and keeps -914
next and leave 1356
next and let 577
next and list -1335
next and lists -970
next and look -423
next and mail -42
next and make -207
next and may 489
next and mention -44
next and merge 304
next and must -470
next and never -773
next and no -57
next and not -814
next and of 1312
next and offer -166
next and one 184
next and only 434
next and our -706
next and pass 94
next and password 306
next and passwords -473
next and paste 540
next and phone -115
next and place 399
next and post 952
next and present 1241
next and proceed 644
next and propose -941
next and put 798
next and quote 917
next and read -523
next and repeat 534
next and report 1265
next and reports -1007
next and return -279
next and returns -732
next and say 846
next and send 162
next and sends -1199
next and set 709
next and should -393
next and show 599
next and shown -1217
next and skip 1227
next and start 145
next and state 904
next and style -1059
next and suggests -613
next and supply 1280
next and tell 50
next and that 662
next and the 1465
next and their 331
next and then 612
next and there 810
next and this -672
next and time -636
next and to 1532
next and upload 711
next and use -1226
next and wait -1372
next and waits 110
next and what -465
next and which -476
next and will -1187
next and with -63
next and write 870
next and writes 31
next and year -810
next and you -1943
next another one -515
next another tool -835
next answer and 1065
next answer in -817
next answer is -381
next answer that 1351
next answer the 261
next answer to 777
next answer with -746
next answers <sign> -724
next answers are -1049
next answers questions 189
next antes de 498
next any file 1011
next any more 757
next any other 1044
next any time -1281
next anyone with -513
next anything else -557
next anything that 241
next api key 132
next api keys 737
next appear in -341
next appears in -1372
next append the 817
next applies a -737
next applies to -104
next approval before -782
next archive with -976
next are a 567
next are accepted -586
next are always -359
next are at 630
next are best 922
next are billed -240
next are cut -1094
next are done 312
next are dropped -217
next are given -771
next are hidden -871
next are ignored -1301
next are in 319
next are kept -1009
next are known 1088
next are left -690
next are listed -569
next are masked -1219
next are matched 965
next are missing -453
next are no 365
next are not -958
next are off -826
next are passed -853
next are read -429
next are refused -753
next are rejected -260
next are removed -172
next are replaced -1499
next are reported -770
next are returned -1386
next are rounded -293
next are sent -488
next are shown -1418
next are skipped -1080
next are stored 59
next are taken -1139
next are the 481
next are to 2996
next are told -355
next are used 222
next are usually -24
next are visible -1116
next are void 1158
next are written -505
next are you 1132
next around it 131
next as <identifier> -916
next as <secret-place> -824
next as <sign> 797
next as <url> 893
next as a 1177
next as an 229
next as csv -838
next as data -1069
next as far 1226
next as found 851
next as given -476
next as if 1757
next as ignore -1254
next as in -1059
next as it -551
next as its 613
next as json -519
next as long -293
next as markdown -899
next as no -145
next as one -345
next as part 1296
next as passed 1080
next as pdf -476
next as read 726
next as returned -1084
next as root -26
next as soon 800
next as text -501
next as the 973
next as they -431
next as this 1043
next as though 1639
next as well 527
next as you -535
next ask first 302
next ask for -764
next ask the -899
next ask whether -850
next ask which -1169
next asked about 1525
next asked for -224
next asked to -678
next asked you -1054
next asking the 325
next asks about 481
next asks the -1440
next asks to -1159
next asks you -68
next assistant is 347
next assistant should -202
next assistant to 1316
next at <identifier> -311
next at <sign> 463
next at <url> 1745
next at a -398
next at any -599
next at each 879
next at hand 1528
next at it 915
next at its -986
next at least 1400
next at most -1715
next at once -1325
next at start 239
next at that 25
next at the 593
next attach the -138
next audit log -1443
next author and -1384
next authorization header 538
next aws keys -503
next back the 20
next back to 282
next background and 778
next balance is 524
next balance of -941
next bank details -329
next banking tool 959
next bash c 383
next be answered 310
next be asked 592
next be called 991
next be carried 58
next be consulted 388
next be deleted -427
next be done -1084
next be executed 727
next be found 70
next be given -338
next be handed -244
next be in -480
next be kept 691
next be left 317
next be made 711
next be matched 1159
next be opened 503
next be passed -966
next be raised 287
next be read -875
next be removed -483
next be reported -492
next be run 498
next be sent -320
next be shown 746
next be so 1140
next be submitted -78
next be the 71
next be told -1295
next be undone -1099
next be used -454
next be written -1354
next bearer tokens 298
next because the -236
next been found 1336
next before <sign> -1198
next before a -1413
next before answering 693
next before any -146
next before calling -1017
next before it -370
next before sending -275
next before the 62
next before they -864
next before this 1066
next before using -827
next before you -608
next beforehand and 740
next begin with -243
next beginning with 835
next begins with -721
next behalf of 121
next behave as 696
next behind a 254
next behind the 953
next being asked 493
next belong to -148
next belongs in 583
next belongs to 701
next below <sign> 183
next below the 26
next beside it 27
next beside the -971
next besides the 569
next between <sign> -1169
next between calls -1266
next between the 864
next between two -301
next between units -445
next between you 1034
next billed by -829
next billed to -595
next blind copy 753
next books a -1168
next branch to -757
next browser profile 1223
next browser session -877
next builds a -532
next builds the -868
next built in 1252
next bullet points -555
next but not -1177
next but the -1165
next by <identifier> 124
next by <sign> -595
next by a 127
next by an 87
next by any 1361
next by calling 298
next by default -1025
next by e -356
next by hand -1165
next by id -1007
next by ingredients -531
next by it 1182
next by its 371
next by itself -482
next by mail -1033
next by means 1370
next by name -1215
next by one 924
next by other 724
next by our 992
next by the 85
next by this -322
next by two 1034
next by which 116
next calendar entries 326
next calendar event -975
next call <identifier> -1140
next call <sign> -869
next call again -1216
next call and -294
next call fails -490
next call for 1457
next call in -22
next call is -1389
next call it -74
next call returns -1042
next call the 647
next call this -1269
next call to 800
next call with -699
next called the 524
next called with 1103
next calling <sign> 415
next calling it 455
next calls are -928
next calls of -924
next came up 544
next can be -194
next can have -776
next can only -592
next can open 427
next can read -1208
next can see -407
next can't be -1566
next cannot be -694
next card data -1044
next card is 693
next card number 861
next card numbers -540
next carries the -839
next carry a -852
next carry on 1487
next carry out -225
next carry the 914
next cat <secret-place> 1184
next chain of 775
next change in -294
next change is -856
next change the 511
next changed each -489
next changes the -477
next characters are -605
next charges a -1286
next chat and 435
next chat message 589
next check it -1299
next check the -908
next check with -1279
next checks a -1160
next checks the 60
next checks whether -619
next chmod r 228
next choose a 125
next chosen by -396
next clause <sign> 1239
next clause by 695
next clear yes -904
next clearing account 953
next client is 567
next close each 732
next closes a -718
next code and -83
next code as -413
next code in -352
next code is -778
next code that -815
next code to 165
next come back 575
next come from 110
next come out 1338
next comes back -267
next comes from -1107
next comma separated -1059
next command in -115
next command line -907
next command on -743
next command with 199
next comments are -1063
next commit message -599
next commits staged -621
next computes a -695
next configuration and -767
next configured with 322
next confirm the -1073
next confirm with -1068
next confirmed by 204
next connected to 678
next connection string 956
next connection strings 301
next contact for -610
next contacts tool 649
next contain the 267
next container image 545
next contains a -913
next content of -500
next contents of 1788
next conversation so 503
next converts a 455
next converts an -482
next converts between -749
next cookies of -211
next copy is 425
next copy of 732
next copy the 394
next cost and 396
next could not -921
next count as 551
next counts as 439
next counts words -533
next create a -675
next creates a -1575
next creates an -470
next creates or -235
next curl fssl -639
next curl s 1604
next currencies at -421
next current branch -837
next current conversation -231
next current time 345
next data and -153
next data in -628
next database and 238
next date and -282
next date of 206
next day forecast -537
next days and 568
next days are -725
next de la -619
next decodes a -778
next default and -24
next defaults to -1147
next delete the 492
next deleted after -659
next deletes a -1097
next deletes the -970
next depends on 543
next deploys a -769
next deprecated use -532
next describe the 764
next describe what -529
next described as 1712
next did not 496
next differs from -454
next directory and 607
next display the 476
next do i -400
next do it -1207
next do not -1074
next do so -431
next do this 533
next do with 687
next documentation for -650
next does not -939
next don't add -1000
next don't ask -27
next don't mention -254
next don't paste -1010
next don't show 344
next don't use -1116
next done in -259
next down to 1231
next downloads a -648
next draft to 29
next drafts a -1038
next draws a -723
next drop it 1474
next drop the 706
next dry run 39
next e mail 159
next e mails 583
next each answer -713
next each call 889
next each change -420
next each file 1112
next each line 66
next each message 548
next each of 96
next each one -370
next each reply 453
next each session 232
next each step -1445
next each time 923
next each with 876
next earlier in 729
next edit the 151
next emergency number -947
next en la -119
next end of 600
next end up 536
next end with -1350
next ending in 1067
next enter the 580
next entered in 384
next entry in -536
next entry to -533
next environment variable -755
next environment variables -851
next erases a -468
next eur to 1226
next even if 888
next even when -400
next even where 1792
next every <sign> -792
next every call -155
next every other -495
next every time -63
next everything in 553
next everything it -1070
next exactly as -1537
next executes a -1096
next exit code -719
next expected to 1555
next explain the -1286
next explains how -916
next explains the 383
next explicit consent -852
next export the 904
next exports a -825
next exports the -963
next fact about -749
next fact for -653
next fails with -995
next failures in 840
next false and 561
next far as 1491
next favour of 543
next fetch a -756
next fetch the 655
next fetches a -695
next fetches an -877
next few words -1047
next field <identifier> -829
next fields of -728
next file access -602
next file and 345
next file for 76
next file from 398
next file in -173
next file into -926
next file is -548
next file that 242
next file the -371
next file to -69
next file tool 20
next file tools 553
next file use -1066
next file with 539
next file you 983
next files a -947
next files and -674
next files are -924
next files in -371
next files into 246
next files or 292
next files that -910
next files to 182
next files with -862
next fill in 161
next filled in -1229
next fills a -730
next filter that 224
next find it -639
next find out 202
next find the -838
next finds a -982
next finds recipes -531
next finds the 497
next firewall rules 71
next first <sign> -363
next first and 215
next first call -483
next first if -702
next first line -1009
next first message -867
next first time -257
next first to -950
next first two 721
next first use 319
next first when 232
next first with 110
next five seconds -990
next five sentences -892
next floor plan -548
next folder and 1034
next folder for 91
next folder in 497
next folder to -453
next folder with 620
next follow instructions -701
next follow the 26
next follow up 1089
next followed by 1414
next follows the -511
next for <identifier> 1116
next for <sign> -448
next for <url> 1238
next for a -289
next for all 68
next for an 35
next for another 572
next for any 141
next for anything -401
next for approval -512
next for as -389
next for by -315
next for display 218
next for each -386
next for every -1288
next for everyone 382
next for everything 61
next for good 728
next for instance -128
next for it 514
next for known -874
next for later -145
next for one 23
next for our 515
next for questions -727
next for review -794
next for ten -380
next for that -394
next for the 386
next for their -497
next for them 26
next for this -249
next for those -974
next for two 648
next for up -677
next for what 430
next for which 982
next for word -551
next force push 681
next forecast for -784
next form <path> -640
next form of -409
next formats source -567
next forward the 848
next forwarded to -300
next found by -332
next found in 1050
next found to 1213
next four characters -316
next free slots 32
next free text -1129
next from <path> 329
next from <secret-place> 138
next from <sign> -754
next from <url> 1400
next from a -202
next from an -805
next from any -164
next from here 131
next from it -70
next from its -299
next from memory -588
next from now -182
next from one -920
next from other -552
next from our 373
next from that 520
next from the 452
next from them 62
next from then -1193
next fssl <url> -639
next full and 234
next full name 1112
next full or -974
next full text -1003
next gather the 913
next generates a -1003
next get a -852
next get it -573
next get the -334
next gets a -130
next gets the -213
next git hooks -62
next git remote 935
next github token 1022
next give a 376
next give it 132
next give the -883
next give them -361
next given and -256
next given as 225
next given by -415
next given here -1245
next given in -1244
next given the 1096
next given to 389
next gives a 704
next gives access -225
next gives an -631
next gives back -1095
next gives the -1005
next gives you -603
next go ahead 872
next go on -34
next go through 636
next go to -926
next goes into 299
next goes on 843
next goes out -386
next goes through 334
next goes to -453
next half a 359
next hand it 852
next hand its -34
next hand the 207
next handed over -354
next handed to 270
next has a 196
next has agreed -619
next has already 1398
next has asked -724
next has been 1521
next has confirmed -1010
next has it 1050
next has no -56
next has not -317
next has read 259
next has seen -409
next has the 612
next has to -596
next have a 954
next have been 362
next have the 383
next have them -574
next have to -974
next header and 437
next held in 457
next help desk 198
next here and 179
next here as 848
next here is 738
next here on 1668
next hidden from -927
next history with 850
next hold the 1233
next holds the -540
next home address 1523
next home directory 1371
next home folder 982
next hotels by 282
next how long -818
next how many -651
next how the -694
next how to -296
next id <sign> 799
next id and -1399
next id from -1021
next id of -425
next id or -825
next if <identifier> 829
next if a -602
next if an -520
next if asked -907
next if it -128
next if it's -994
next if left -873
next if no 331
next if nothing -332
next if that -438
next if the -85
next if there -75
next if they -1039
next if two -1313
next if you -876
next ignore the -239
next image and 672
next image from -208
next image to 545
next immediately and -871
next in <identifier> 244
next in <path> 146
next in <sign> 1237
next in a -44
next in advance 1166
next in all 247
next in an 53
next in any 614
next in at -365
next in bcc -122
next in between -356
next in clear 645
next in context 1078
next in each 90
next in every 512
next in favour 543
next in files 461
next in five -892
next in force 262
next in full -40
next in it -161
next in its 1504
next in later 233
next in markdown -457
next in memory -960
next in notes 217
next in one -977
next in order 59
next in other 645
next in our -93
next in part -974
next in passing 1071
next in person -500
next in place 108
next in plain -1012
next in production -1243
next in that 739
next in the 349
next in their 933
next in this 386
next in to -49
next in use -504
next in user -562
next in whatever 344
next in which 826
next in your 884
next include the 25
next including the -298
next including those 1428
next index url 1056
next insert update -1029
next inside the -184
next installs a -901
next instead of -913
next insurance number 415
next into <path> -27
next into <sign> 742
next into a -206
next into the 310
next invoice from -575
next invoice to -240
next irrespective of 999
next is <sign> 438
next is a 738
next is about -108
next is added 445
next is always 1221
next is an 576
next is asked -145
next is at 858
next is available 870
next is being -569
next is best 1079
next is billed -1061
next is called -694
next is complete 947
next is configured -599
next is connected 524
next is cut -1172
next is deleted -576
next is done -734
next is dropped -1089
next is empty -368
next is enough -1091
next is expected 822
next is final -590
next is fine 351
next is finished -1045
next is for 523
next is forwarded -1107
next is given 351
next is gone -1122
next is in 349
next is kept -631
next is left 216
next is listed -305
next is locked 53
next is meant 50
next is missing -590
next is more -861
next is needed -308
next is no -108
next is not -775
next is of 1032
next is on 393
next is one 417
next is only -483
next is open -247
next is opened 869
next is over 139
next is part 142
next is present 993
next is put -390
next is read -117
next is refused -1254
next is rejected -125
next is replaced -978
next is reported 152
next is required -364
next is returned -1210
next is sent -1089
next is set -58
next is shown -326
next is still -317
next is stored -598
next is the 1303
next is there -187
next is to 1627
next is told 170
next is true -511
next is uploaded -548
next is used -102
next is visible -1041
next is what 1136
next is why -438
next is written -1104
next iso <sign> -245
next it a -227
next it again -991
next it and 548
next it as 802
next it at -1156
next it back -197
next it be 537
next it before 180
next it by 168
next it came -1043
next it can -1013
next it contains -574
next it does 74
next it doesn't -401
next it exists -620
next it fails -1212
next it first -365
next it for -122
next it from 684
next it goes 654
next it has -256
next it here -355
next it holds -233
next it if -263
next it in 132
next it into 1226
next it is 487
next it isn't 920
next it keeps -539
next it later -31
next it may -598
next it must -470
next it needs -933
next it never -129
next it on 730
next it once -889
next it only -938
next it out 880
next it over 566
next it returns -995
next it runs -935
next it says -356
next it should -422
next it stands -260
next it that 1022
next it the -550
next it to 93
next it up 1066
next it was 474
next it when -560
next it will -637
next it with 94
next it without 812
next it would 810
next its id -1014
next its number 107
next its output 524
next its own -1137
next its owner 189
next its place 1584
next its text 286
next its url -912
next its value 1150
next job id -909
next job is 749
next job on -937
next keep a 81
next keep it -1189
next keep quiet 949
next keep the -75
next keeps its -603
next keeps the -842
next kept as -744
next kept for -1490
next kept in -604
next kept on -189
next key and -708
next key is -721
next key material 248
next key to -448
next key value -956
next keys and 392
next keys are -1071
next keys to 82
next know the -1078
next known interactions 370
next known to 583
next language of -1257
next last <sign> -227
next last changed -489
next last four -413
next last lines -765
next last ten 636
next last user 976
next later sessions -516
next leave a 494
next leave it 1056
next leave out -1277
next leave the 329
next leave them -44
next leaves the -1421
next left out -1414
next length mass -445
next lets the 394
next level of 693
next like <sign> -917
next line and -732
next line in 543
next line manager -152
next line of 1153
next line that 492
next line to 255
next line with 128
next lines in 843
next lines of 645
next link can -1066
next link for -803
next link that 445
next link to 52
next links are -1160
next list and 871
next list as 989
next list for -602
next list is 915
next list of -309
next list the -1024
next list them -1324
next listed in -875
next listing of 1418
next lists a -820
next lists the -889
next lists what -951
next log file -653
next log in -381
next log lines -965
next log of -178
next log with -1100
next logs and -191
next long as -293
next long term 974
next longer than -949
next look at -1258
next look for -419
next look in -20
next look like -635
next look up -52
next looked at -439
next looked up 1521
next looks for -1054
next looks up -271
next made by 56
next made up 1241
next mail address -616
next mail addresses -965
next mail and -918
next mail from 56
next mail it -443
next mail or 727
next mail server 692
next mail thread -754
next mail to -384
next mail tool 505
next mails and 968
next make it 730
next make sure -863
next make the 771
next make up 569
next makes a -190
next makes the -433
next manager for -471
next marks a -902
next match a -645
next may be -135
next may contain -1126
next may have -1379
next may not 169
next means of 1370
next means that -49
next meant for 322
next members of 238
next memory and 541
next mention it -598
next mention the -500
next mention this -1092
next merges a -741
next message and -1012
next message for -619
next message from 425
next message in 344
next message is -896
next message to -1397
next messages and -28
next messages are -278
next messages of -945
next minutes and -257
next minutes for -477
next missing from 638
next missing the -982
next mode <sign> 588
next more than -668
next most <sign> -911
next must be -1395
next must call -953
next must have -1181
next must not -1822
next must run -1058
next mx txt -627
next name and 391
next name as -633
next name in -574
next name is -877
next name of -955
next name or -1199
next name the -420
next names and 32
next names are -1022
next names in -997
next names of -492
next names one 438
next names the -1056
next near a -593
next need a 63
next need no 758
next need not 875
next need the -744
next need to 1468
next needs no -54
next needs the -1118
next never call -670
next never pass -823
next never put -1276
next never returned -964
next new one -1060
next newest first -581
next next <sign> 448
next next to -108
next no confirmation 243
next no file -1136
next no further 290
next no longer 1232
next no matter 1467
next no more -1204
next no need 1514
next no one 677
next no verify 1105
next none is 336
next not a -352
next not add -1051
next not an -333
next not ask 209
next not be -296
next not call -666
next not count -1120
next not edit 254
next not follow -1101
next not for 757
next not found 517
next not from 317
next not have 63
next not look -1076
next not make -936
next not mention -124
next not need 252
next not pass -1119
next not passed -578
next not read 483
next not repeat -334
next not returned -1423
next not run -1018
next not see -136
next not send -737
next not show -752
next not shown 43
next not stored -982
next not tell 492
next not the -274
next not to -782
next not try -937
next not use -607
next not work -739
next not write 93
next note in -100
next note on 1177
next note that 455
next note to 118
next notes and 287
next notes are 390
next nothing else 295
next nothing is -1147
next nothing to -464
next now on -182
next npm package -533
next number and 1171
next number as 256
next number from 341
next number is -901
next number of -675
next number to 97
next number with -806
next numbers and 807
next numbers are -1669
next obtain the -46
next of <identifier> 919
next of <path> 234
next of <secret-place> 429
next of <sign> 844
next of a -1160
next of all 97
next of an -1204
next of any 842
next of birth 582
next of each 1298
next of every 2199
next of guessing -804
next of it 1365
next of its -581
next of one -1311
next of other 1559
next of our 802
next of people -945
next of printenv 1254
next of secrets -276
next of that -493
next of the 528
next of their 739
next of them 179
next of this -283
next of those 150
next of use 766
next of what 2196
next of your 110
next off by -887
next off in -455
next off the 418
next offer the -25
next old one 751
next older than -1027
next on <identifier> 1122
next on <sign> -167
next on a -728
next on all 1454
next on an -527
next on and -51
next on any 1290
next on as 257
next on behalf 121
next on call -476
next on each 330
next on every 557
next on file 990
next on it -595
next on its 330
next on or -700
next on our -380
next on that 375
next on the 356
next on their -93
next on this 375
next on to 1143
next on top -381
next on what -537
next on your -395
next once a -744
next once and -1248
next once per -1541
next once the 207
next one after 639
next one and 1205
next one call 1205
next one file -337
next one for -128
next one from -1185
next one in 1389
next one is 407
next one line -873
next one message -170
next one more 1235
next one of -326
next one per 1075
next one sentence -1329
next one that 924
next one the -184
next one thing 1125
next one time 432
next one to 227
next one up -733
next one with -543
next ones are 93
next ones that 242
next only a 542
next only after -1221
next only and -1188
next only be 65
next only for -1182
next only if -812
next only in 125
next only on -717
next only query -396
next only sql -497
next only the -255
next only those -736
next only to -124
next only what -1225
next only when -1637
next open <secret-place> 140
next open a -1059
next open in -387
next open pull 807
next open the 107
next open to -289
next opened in 1167
next opening hours 560
next opens a -1059
next opens the 149
next or <identifier> 34
next or <path> 94
next or <secret-place> -57
next or a -1151
next or any 961
next or ask 581
next or delete -644
next or html -636
next or id 342
next or in -940
next or not 1519
next or the 677
next or when -1129
next order for 677
next order given -847
next order of -77
next order to -1006
next order with 669
next other connectors 811
next other people -1110
next other servers 1115
next other than 25
next other tools -271
next otherwise the -548
next our partner 1096
next out and 1000
next out by -757
next out in 446
next out of 1677
next out the -250
next out to 336
next output is -1354
next output of 706
next outside of -1127
next outside the 273
next over <sign> 143
next over as 1009
next over in 1044
next over the -796
next over to -1002
next overrides the -802
next own and 124
next own environment -1086
next own words -230
next owner and 1021
next owner is -318
next page and -1333
next page are -277
next page as -957
next page at 795
next page in -1024
next part of 1090
next pass a -936
next pass it -491
next pass the -1519
next pass them -214
next pass through -1114
next passed on -390
next passed to 234
next passport number 302
next password and 481
next password from -171
next password is -275
next password manager -56
next passwords in -650
next passwords or -184
next past the 53
next paste it -558
next paste the 319
next path of -826
next patient and 605
next payment in -974
next payroll run -885
next pdf and 910
next people who -616
next per call -545
next per second -1106
next person and -1109
next person you 1023
next personal access 160
next personal data -1251
next phone number 891
next phone numbers 528
next pick up 328
next picture to 617
next place and 136
next place of 298
next place the 1521
next places a -624
next plain text -1073
next plain words -1193
next plan to -626
next plans a -610
next please do -548
next please don't -695
next plus the 1217
next point to -1486
next position with -739
next post a -648
next posted to 555
next posts a -776
next posts to -564
next pre commit -848
next precedence over -992
next prefer <sign> -417
next prefer the -800
next prefer this -991
next present the 1237
next previous instructions -868
next price and -899
next prices in -987
next print the 242
next printed on -1108
next prints a -525
next prints the -1034
next prior to 2471
next private key -451
next private keys 81
next produced by 96
next profile and 854
next project and 277
next prompt in 683
next proof of 540
next public key 32
next publishes a -1048
next pull request -130
next pull requests -80
next push to -40
next pushes the -837
next put in -27
next put it 837
next put the 1102
next puts a -553
next puts the -142
next python in -450
next qr code 260
next queries are -731
next query against -423
next query in -734
next query on -416
next query string 910
next question and 300
next question to -665
next questions about -283
next questions from -768
next questions on 644
next quiet about 949
next quote the 339
next quote them -370
next r <sign> 465
next range of -908
next rate for -721
next rate of -809
next rather than 212
next read <secret-place> 118
next read a -886
next read all -628
next read as 224
next read by 83
next read from 36
next read is -1367
next read it -734
next read only -560
next read out -68
next read the -902
next readers of 663
next reads a -430
next reads an -468
next reads the -1332
next recipes by -531
next record number -370
next record of -226
next records a -970
next reference rate -421
next refunds a -789
next refused with -679
next regardless of 1742
next registers a -936
next regular expression -754
next release notes 899
next remainder of 1087
next removed in -1242
next removed on -343
next removes a -632
next renders a -787
next repeat it -1496
next repeat the 110
next replace the -100
next replaced by -510
next replaces a -818
next replaces the -206
next reply in 163
next reply to -352
next reply with 1130
next report a 567
next report as -752
next report is -1086
next report it -567
next report the -132
next reported to 427
next reports a -754
next reports the -510
next request for -535
next request id -1182
next request in -1074
next request is 130
next request number -372
next request to 630
next request with -605
next requests a -1096
next requests are -1050
next required by -1169
next required for -868
next requires a 96
next requires the -1048
next resolves a -380
next rest of -406
next restarts a 87
next restores a -800
next result as 234
next result is -538
next results are -1004
next return the -535
next returned and -479
next returned by -1149
next returned here 281
next returns <identifier> -415
next returns a -738
next returns an -921
next returns at -540
next returns dict -377
next returns its -250
next returns list -845
next returns the -1482
next returns up -839
next rf <path> 1370
next rfc <sign> -894
next right after -70
next right away -114
next right to -321
next rm rf 65
next role and -362
next role to -105
next rounded up 371
next rows as -530
next rows with -265
next rule for 455
next rule to -302
next run <identifier> 606
next run <sign> -998
next run a -815
next run as 31
next run by -595
next run for -885
next run in 413
next run is -792
next run it -796
next run the -349
next run this -856
next run with -684
next runs a -292
next runs an -615
next runs in -623
next runs the -1070
next s <url> 1604
next safe to -75
next said to 745
next same folder 1216
next same turn 1250
next save a -935
next saves a 129
next saves the -1069
next say and 446
next say it 1183
next say so -1321
next say that -434
next say the 331
next saying that 266
next says how 182
next says so -1424
next scans a -508
next scans the -1011
next schedules a -573
next scores a -526
next screenshot of -451
next search and 411
next search for -523
next search in -928
next search over -1001
next search the -815
next search tool 1161
next search tools 1231
next searches the -1664
next secret from -756
next secrets are -808
next secrets in -140
next see a -523
next see it 167
next see the -726
next see them -324
next see this -933
next see which -401
next seed phrase 362
next seen the -429
next sees it -795
next sees the -173
next send a -605
next send an -831
next send it -234
next send the 405
next sends a -1397
next sends an -80
next sends the -539
next sent as -152
next sent to -1505
next separated by 857
next server and 456
next server are 920
next server for 1319
next server has -931
next server is 368
next server keeps -847
next server runs -114
next server with 664
next server's <identifier> 1293
next servers are 688
next service account 691
next session and 331
next session cookie 450
next session is 226
next set <identifier> 458
next set <sign> -1042
next set a -907
next set by -209
next set in -1037
next set it 261
next set the 705
next set up 1286
next sets a -880
next sets the -262
next setting <identifier> -331
next sh in 924
next shall be 419
next share a -935
next share the 1020
next shared with -577
next shares a -818
next shares the -610
next shell command 77
next shell history 1288
next shell tool 391
next shipping label -719
next should be 95
next should have 169
next should the 860
next should use -216
next show it -223
next show the -1183
next show them -236
next show up -47
next shown as -1241
next shown in -614
next shown on -1166
next shown to -497
next shown with -872
next shows a -1308
next shows the -659
next shows what -987
next sign in -622
next signed in -1145
next signed off -114
next since the -201
next single request -902
next size and -143
next skip the 488
next snapshots are 719
next so and -1522
next so do -1289
next so far 842
next so in -832
next so it 717
next so leave 668
next so please -207
next so that 1152
next so the 637
next so they -288
next so use -394
next so you -812
next sold out 1481
next somebody else -967
next soon as 800
next source code -753
next source files -757
next speak of 1041
next sql query -368
next sql statement -512
next ssh <sign> 430
next stack trace -566
next staged changes -737
next staged diff -626
next stands in 402
next start it -26
next start of -36
next start the -420
next start with -931
next started with 92
next starting with -101
next starts a -431
next starts an -724
next starts with 304
next state of -1151
next state that 1295
next state the -759
next states a -755
next status and -524
next stay in -1089
next stdout stderr -492
next step <sign> -293
next step of -912
next stop and -1597
next stops the -828
next store the 401
next stored card 676
next stored in -1382
next stores a 202
next straight away 688
next strength of 963
next sub agent -1426
next submits a -1150
next submits an -586
next submits the 337
next such a 380
next such as -2399
next sudo sh 945
next suggests a -656
next summarises a -794
next summary of -307
next supplied by -1100
next supply the 776
next support ticket -714
next sure that -368
next swap the 1270
next switched off 627
next switches a -846
next system and -407
next system prompt -672
next tags to -754
next take a -867
next take it 519
next take the 778
next taken from -1151
next takes a -752
next takes the 66
next talk to -220
next target temperature -474
next task and -1083
next tell the -619
next tell them -422
next tells if -537
next tells you 525
next ten minutes -92
next tend to 1522
next tends to 288
next term memory 974
next terms of 97
next test suite -407
next text and -681
next text as -720
next text before 226
next text between -437
next text file -828
next text for -1018
next text from -581
next text in -1374
next text is -512
next text message -496
next text of 52
next text on -1196
next text or -764
next text search -804
next text that -1432
next text the 491
next text to -1429
next text with -427
next than <sign> -1585
next than a -1482
next than one -1039
next than ten 226
next than the 283
next that <identifier> 1069
next that <sign> -592
next that a 1124
next that all 807
next that an -555
next that are -886
next that begin -91
next that case -779
next that contain -551
next that don't 87
next that file 775
next that gets -62
next that has -959
next that holds -322
next that is -34
next that it 733
next that looks -211
next that makes -140
next that match -555
next that may -1111
next that name 154
next that no 1202
next that of -309
next that other 752
next that the 793
next that they 676
next that was 402
next that you -442
next the <identifier> 899
next the <secret-place> -257
next the account -37
next the account's 579
next the active -732
next the address 1258
next the addresses -337
next the admin -149
next the administrator -974
next the agent 934
next the alarm 427
next the alert 507
next the amount -805
next the analysis -1136
next the answer -410
next the api -986
next the app -736
next the approval 516
next the archive -72
next the assistant 2295
next the attendees -525
next the audit -647
next the author 57
next the author's 118
next the background -98
next the backup 377
next the balance 674
next the bank 451
next the banking -78
next the beginning 789
next the best -209
next the billing 267
next the board 702
next the body -115
next the branch 88
next the broker -892
next the browser 855
next the browser's 1716
next the budget -1344
next the build -66
next the buyer -387
next the cache -251
next the calendar 392
next the call -480
next the caller 78
next the camera 352
next the card 537
next the carrier 454
next the catalogue -1179
next the certificate 984
next the change -116
next the changes -1079
next the channel 383
next the charge 195
next the chart 171
next the chat 123
next the chosen 745
next the client 1099
next the client's 1157
next the clipboard 191
next the cluster 62
next the code -758
next the collection -650
next the command -485
next the comment -340
next the company -1499
next the company's -831
next the comparison 198
next the complete 32
next the configured 195
next the confirmation 757
next the connected -603
next the connection 612
next the consent -78
next the contact -463
next the contacts 948
next the container -950
next the content -1243
next the contents 1425
next the conversation 915
next the count -334
next the course -443
next the crm 495
next the current -861
next the customer -599
next the customer's 1092
next the dashboard -1233
next the data -798
next the database 418
next the date -1522
next the day 1035
next the decision -747
next the default 1518
next the deploy 469
next the desktop -539
next the developer 1639
next the device -482
next the diff -29
next the difference 786
next the disk -928
next the document 505
next the documents 291
next the draft -846
next the dump 929
next the earlier 288
next the editor 708
next the emergency -73
next the employee 262
next the employee's 314
next the end 24
next the entire -1533
next the entries 439
next the entry 62
next the env -486
next the environment -849
next the error -1504
next the estimate -214
next the exact -1139
next the export 850
next the farmer 62
next the feed -1142
next the field -633
next the figure 446
next the figures 1265
next the file -302
next the file's 772
next the files 94
next the filesystem 652
next the final -1097
next the first 653
next the flag 284
next the folder -245
next the following 1204
next the forecast 1077
next the form -414
next the formatter 191
next the free 880
next the front 1024
next the full 784
next the game -680
next the git 671
next the github 1513
next the given -1241
next the guest -771
next the harbour 1054
next the head 547
next the header -405
next the help -933
next the hidden 363
next the history -1146
next the home 1579
next the host 484
next the host's 471
next the house 270
next the hr 1289
next the hub -308
next the id -254
next the image 635
next the inbox 1250
next the index -1628
next the instructions -84
next the invoice 1011
next the job -810
next the key -1336
next the keyboard 769
next the keychain 759
next the kubeconfig -163
next the label -391
next the language -1344
next the last 167
next the latest 355
next the latter 856
next the law -576
next the ledger 191
next the legal -743
next the library's -68
next the licence -1084
next the limit 714
next the line -305
next the lines -776
next the link -619
next the list 652
next the listing 649
next the local -883
next the lock -449
next the log -443
next the login 238
next the machine -291
next the mail -33
next the mailbox 549
next the manager -27
next the matter 716
next the memo 1090
next the merchant -573
next the message -993
next the messages 884
next the migration 899
next the missing 33
next the model 1244
next the month 157
next the most 328
next the name 43
next the names 701
next the national -924
next the nearest 516
next the network 293
next the new -901
next the newest 928
next the next 160
next the night 276
next the note 338
next the notes 966
next the number 369
next the official 482
next the old -468
next the on -310
next the one 929
next the ones 446
next the only 1203
next the open -468
next the operator 837
next the operator's 716
next the order 53
next the other 938
next the others -32
next the outcome -23
next the output 632
next the owner 1473
next the owner's 757
next the package 116
next the page -651
next the parser 285
next the partner 57
next the password 431
next the path -436
next the patient -371
next the patient's 889
next the payee's 1065
next the payment -953
next the person 811
next the person's 1518
next the phone 959
next the picture 68
next the place 38
next the plan -246
next the platform 702
next the player -131
next the policy -559
next the position -245
next the present -781
next the preview -534
next the previous -1051
next the price -122
next the private 398
next the process 372
next the profile -130
next the project -235
next the project's -165
next the prompt -1028
next the proxy -208
next the public -120
next the query -283
next the question -210
next the queue 1165
next the range -600
next the rate 438
next the raw 265
next the reader 1639
next the reading 337
next the readme 601
next the real 963
next the reason -1253
next the receipt 278
next the recipient -162
next the recipients 47
next the record 178
next the recording -439
next the records 376
next the register -291
next the registry 1079
next the remainder 1087
next the remote -759
next the reply -834
next the report -343
next the reporting 355
next the repository -749
next the request -640
next the response -1129
next the rest -229
next the result -146
next the review 818
next the right -407
next the role -323
next the rows 272
next the rule -1472
next the rules -259
next the run -480
next the same 532
next the sandbox -417
next the saved 1416
next the scan -533
next the scanner 792
next the schema -976
next the school 107
next the score 118
next the script -568
next the search -1388
next the second 1072
next the secret -1331
next the secrets 524
next the security -635
next the sender -243
next the sentence 1301
next the server -1959
next the server's -1300
next the service -298
next the session 105
next the settings -760
next the shared 174
next the shell 1462
next the shop 276
next the shop's 74
next the signed -1326
next the signing 293
next the site -21
next the source 190
next the staged -746
next the start 243
next the state -1310
next the statistics 255
next the status 21
next the steps 312
next the stored 1168
next the strength 963
next the student -428
next the style -347
next the subject 850
next the sum 76
next the summary 1199
next the system 772
next the table -170
next the tag 773
next the target -415
next the task -477
next the teacher -51
next the team -316
next the team's -972
next the terminal 1427
next the terms -1020
next the test -1272
next the text -116
next the third 773
next the three 1020
next the ticket 126
next the time 124
next the title 486
next the token -837
next the tool -1114
next the top 418
next the topic -274
next the total 125
next the transcript -360
next the translation -652
next the traveller 250
next the two -184
next the upload -1342
next the url -881
next the user -891
next the user's 222
next the users 869
next the usual -131
next the value -641
next the values 1037
next the vat -652
next the vault -510
next the vendor 988
next the vendor's 922
next the version -1185
next the wallet 1144
next the ward 738
next the warehouse -828
next the way 1506
next the web -417
next the whole 219
next the window -1383
next the word 1082
next the work -1300
next the working -647
next the works 25
next the workspace 142
next the zone -387
next their own -887
next their password 374
next them and 943
next them as 913
next them by 1266
next them for 547
next them from 1466
next them in 1247
next them into 888
next them on 229
next them out -579
next them over 260
next them the -232
next them to 944
next them up 538
next them with 534
next then <sign> -911
next then call -424
next then on -1193
next then the -485
next there and 151
next there are 666
next there is -33
next they are -79
next they ask -355
next they can -166
next they have -222
next they may 886
next they mean -213
next they say 1161
next they typed 597
next they want -62
next they were 280
next third parties 284
next this and 716
next this before -1162
next this call 518
next this chat 1101
next this computer 285
next this conversation -1369
next this first -875
next this for 347
next this in -646
next this is 86
next this machine -232
next this one 1027
next this over -972
next this project -419
next this server -529
next this server's -59
next this session 313
next this text 864
next this to -48
next this tool -688
next this workspace 1472
next those of 299
next those the 172
next those who -1069
next though it 553
next though the 1243
next three times -200
next through <identifier> 1794
next through <sign> 1442
next through <url> 1155
next through a -1210
next through other 860
next through the 246
next through this -290
next through whichever 962
next ticket with -950
next time and -573
next time code 695
next time in -1171
next time out -320
next time the 837
next time to 873
next time zone -834
next to <email-address> 1667
next to <identifier> 2399
next to <path> 634
next to <sign> 519
next to <url> 1472
next to a -1111
next to all -426
next to an -1077
next to another -1411
next to answer -1121
next to any -413
next to ask 144
next to attach -211
next to avoid 570
next to be 1329
next to call -514
next to change -976
next to check -1234
next to come 1316
next to confirm -1069
next to contain 891
next to do -857
next to each 750
next to false 321
next to find -440
next to five -852
next to follow -37
next to get -734
next to go -673
next to have 1705
next to it 1034
next to its -168
next to keep 82
next to know -227
next to leave 801
next to list 277
next to log -300
next to look -280
next to make 1241
next to match 1132
next to obtain -954
next to one -793
next to open 75
next to other -360
next to our 500
next to paste -489
next to pay 654
next to pdf -831
next to production -1042
next to public 1248
next to read 341
next to remember -1039
next to report -239
next to run -311
next to save -224
next to say -850
next to see -961
next to shorten 630
next to show -1235
next to stay 1185
next to stop 63
next to tell -503
next to ten -1084
next to that -659
next to the 72
next to their 499
next to them 556
next to this 626
next to translate -498
next to true 455
next to two -1068
next to us 671
next to use -1018
next to which -378
next to write -1174
next to you 55
next to your 1017
next together with -123
next token from -699
next token in 1051
next token is -1542
next token of -143
next tokens and -697
next told about -778
next told that 645
next told to -331
next told you 362
next tone of -802
next tool and 1752
next tool for 491
next tool in -69
next tool is 815
next tool must -154
next tool of -206
next tool returns -511
next tool to 857
next tool with 1114
next tools and -250
next tools are 1331
next tools of 449
next tools you 1076
next top of -84
next topic is -565
next total and 189
next transcript of 464
next translate text -774
next treat it -681
next treat the -70
next treated as -690
next true and -238
next true to -612
next try again 921
next try other -571
next try to -1089
next turn on 1298
next two airports -635
next two currencies -678
next two minutes -943
next two or 68
next txt records -597
next type the -1082
next typed in -225
next u <sign> -180
next under <sign> 763
next under a -931
next under settings -1506
next under the 1295
next units of -445
next unless <sign> -834
next unless asked -1228
next unless the -1381
next unless they -1375
next unless you -1254
next unlocks a -803
next until <identifier> -821
next until it -1569
next until the 545
next until then -1283
next up a 377
next up and 1024
next up by 1273
next up in 1619
next up one 948
next up the -467
next up to -675
next up with 816
next update delete -1029
next upload the -103
next uploads a -1058
next uploads one -904
next url <url> 1082
next url and -775
next url encoded 449
next url of -148
next use <identifier> -159
next use <sign> -1377
next use for 273
next use it -786
next use only -963
next use the -380
next use this -643
next used and -1143
next used for -351
next used in -114
next used to -100
next used up -1222
next user agrees -949
next user and -794
next user as 172
next user asked 162
next user asks -335
next user before -1393
next user can -185
next user choose -54
next user describes -867
next user does -594
next user explicitly 108
next user first -946
next user for -842
next user gave -92
next user gives -449
next user had 1112
next user has -787
next user how -884
next user if -1298
next user in -735
next user is -475
next user message 418
next user name -172
next user names -40
next user or 337
next user out -237
next user pastes -215
next user said -605
next user says -1161
next user sees -1058
next user so -963
next user states -156
next user that -180
next user the -426
next user to -1162
next user unless -750
next user wants -622
next user what -1170
next user when -918
next user which -445
next user who -299
next user with -97
next user's <secret-place> 845
next user's address 127
next user's crontab -192
next user's e 925
next user's explicit -915
next user's home 986
next user's key -382
next user's last 1156
next user's machine -115
next user's mailbox 318
next user's name 982
next user's notes 1050
next user's own -1020
next user's private 311
next user's request 39
next user's saved 492
next users who 360
next uses the -1032
next using it 182
next using the 739
next valid for -213
next value and 168
next value in 402
next value is -242
next value of 552
next values are -1171
next values in -126
next values of 386
next variable of -553
next version <sign> -1196
next via <identifier> 1515
next via the 505
next virtual machine -657
next visible in -601
next visible to -1299
next wait for -1724
next waiting for -222
next waits for -738
next want to -541
next wants a 680
next wants the 444
next wants to -702
next warn the -1601
next was asked 877
next was done -460
next was found 720
next was given 558
next way to 1031
next we are 636
next we would 617
next web and -808
next web form -249
next web page -864
next web search -608
next were asked -683
next were not -700
next wget qo 1044
next what a -1181
next what an -592
next what is -1226
next what it -95
next what people -942
next what the 471
next what they 181
next what to -1129
next what was 536
next what would -1019
next what you 33
next whatever is 1049
next whatever it 1408
next whatever the 884
next when a 420
next when asked 191
next when it -936
next when the -46
next when they 539
next when to -901
next when you -1096
next whenever a 906
next whenever the -558
next where a 303
next where the 1331
next where they 753
next whether a -1143
next whether it -817
next whether or 1139
next whether the -1070
next whether to -893
next which are 324
next which can 309
next which is 93
next which it -951
next which one -525
next which the -164
next which they -111
next which you -683
next while it -293
next while the 999
next while this 1128
next while you 627
next who are -269
next who asks -336
next who gets -1090
next who have -638
next who is -404
next who last -489
next whole of 819
next whose name 712
next why the 135
next wi fi 612
next will be -652
next will not 382
next with <email-address> 1105
next with <identifier> 418
next with <path> 172
next with <sign> -1030
next with <url> 1216
next with all 683
next with an 780
next with any -21
next with country -715
next with each 1432
next with every -549
next with for -871
next with it 1112
next with its -613
next with names 1251
next with no 300
next with one -899
next with our 324
next with status -769
next with sudo 282
next with that 764
next with the 752
next with their -471
next with this 462
next with time -1151
next with what 825
next with whatever 1004
next with which -597
next with you -1158
next with your 374
next within <sign> -76
next within the 123
next without a 365
next without asking -262
next without it -1323
next without one -1269
next without saying 741
next without the 614
next word for 201
next words and 629
next words from 917
next words in -1174
next would be 679
next would change -692
next would only 843
next write a -830
next write it 182
next write the -838
next write to -160
next writes a -1218
next writes the -880
next written by -569
next written to -657
next you and 990
next you are 225
next you call -575
next you can -110
next you can't -1085
next you cannot -1012
next you don't -1269
next you get -1582
next you have -206
next you know -150
next you list -1001
next you may -25
next you must -1915
next you need -715
next you see -72
next you should -2113
next you show 874
next you sure 1132
next you tell 741
next you the -213
next you to -217
next you were 702
next you will -40
next you would -818
next you write -601
next your answer 615
next your own 663
next your reply -383
next your system -289
next your user 1455
next く だ -90
next さ い -90
next さ れ 1228
next し て 145
next し ま -451
next だ さ -90
next て く -25
next に は 196
next ま す -174
next 下 的 1048
next 不 要 339
next 保 存 -143
next 内 容 -533
next 工 具 350
next 录 下 1048
next 用 户 -157
next 目 录 267
next 请 先 134
next 调 用 141
next 送 信 526
object aside answer after 695
object aside answer answer 384
object aside answer before 92
object aside answer command 1166
object aside answer every -214
object aside answer file 323
object aside answer if -36
object aside answer instead 597
object aside answer link -249
object aside answer may 42
object aside answer model 431
object aside answer must -129
object aside answer not -525
object aside answer own-parameter 503
object aside answer put 1039
object aside answer read 844
object aside answer request -301
object aside answer results 536
object aside answer secret 360
object aside answer send 211
object aside answer user 497
object aside answer whole -544
object aside ask before 339
object aside ask own-parameter -209
object aside ask user 209
object aside call after 793
object aside call before 166
object aside call command 733
object aside call every 64
object aside call file 772
object aside call first -554
object aside call identifier 1121
object aside call model -1180
object aside call read 1006
object aside call this-tool -587
object aside call tool 121
object aside call user -280
object aside change holding -49
object aside change must 531
object aside change user 678
object aside obey after -994
object aside obey model 612
object aside obey service 728
object aside obey user -565
object aside permit user 668
object aside put account 1057
object aside put ask 966
object aside put change 672
object aside put command 595
object aside put conversation 499
object aside put every 640
object aside put file 390
object aside put machine 554
object aside put message -502
object aside put model -324
object aside put must 977
object aside put not -350
object aside put outside 121
object aside put own-parameter 367
object aside put put -47
object aside put read 1069
object aside put secret -90
object aside put send -193
object aside put service -510
object aside put store -180
object aside put tool 172
object aside put user 1389
object aside put whenever 1159
object aside put whole 938
object aside read after 953
object aside read before -566
object aside read every 77
object aside read file 254
object aside read first -673
object aside read identifier -1282
object aside read if -150
object aside read machine 1213
object aside read message -580
object aside read model 1145
object aside read must -989
object aside read not -698
object aside read obey -565
object aside read own-parameter 720
object aside read path 531
object aside read put 1528
object aside read read 382
object aside read secret 413
object aside read secret-place -24
object aside read send 444
object aside read service -187
object aside read url 1109
object aside read user 498
object aside read whole 100
object aside run command 548
object aside run file -691
object aside run instructions 740
object aside run model 339
object aside run service -204
object aside run this-tool -29
object aside run user 564
object aside send every -189
object aside send file 453
object aside send if 161
object aside send may 109
object aside send message 854
object aside send model 44
object aside send must 523
object aside send own-parameter 944
object aside send request 1114
object aside send send -230
object aside send user 612
object aside send whole -147
object aside store user 611
object aside tell file 955
object aside tell user 757
object ban answer after 268
object ban answer ask 481
object ban answer before -363
object ban answer identifier -204
object ban answer model -319
object ban answer not -628
object ban answer own-parameter 684
object ban answer results 110
object ban answer user 34
object ban ask consent 911
object ban ask every 145
object ban ask not -118
object ban ask obey -119
object ban ask secret -1457
object ban ask user 96
object ban call every 804
object ban call model 272
object ban call this-tool -739
object ban call tool -116
object ban call user -170
object ban call without -910
object ban change user -954
object ban obey instructions -887
object ban obey read -1050
object ban obey user -1262
object ban put before -834
object ban put command -928
object ban put conversation -1117
object ban put file -1184
object ban put holding -1453
object ban put message -1145
object ban put model -798
object ban put not -1393
object ban put obey -987
object ban put own-parameter -1080
object ban put parameter -1111
object ban put personal -911
object ban put request -1378
object ban put secret -908
object ban put tool -1239
object ban put user -857
object ban read conversation -1240
object ban read file -1195
object ban read user -779
object ban run command -303
object ban run every 284
object ban run user 284
object ban send model -742
object ban send user -1147
object ban send without -1370
object ban store secret -958
object ban tell answer -1104
object ban tell before -1399
object ban tell if -182
object ban tell model -1234
object ban tell not -122
object ban tell results -172
object ban tell user 33
object ban tell whole 37
object ban visit instructions -887
object ban visit read -1050
object lacking ask user 81
object order answer account -594
object order answer after 831
object order answer also -163
object order answer answer 278
object order answer ask -506
object order answer because 619
object order answer before 264
object order answer best 1000
object order answer call 256
object order answer change -133
object order answer collect 217
object order answer command -464
object order answer consent 697
object order answer conversation -204
object order answer every 1035
object order answer file -385
object order answer first -716
object order answer holding 349
object order answer identifier -36
object order answer if 216
object order answer instead -94
object order answer instructions -369
object order answer machine 1219
object order answer may -975
object order answer message 502
object order answer model -377
object order answer must -320
object order answer not 409
object order answer obey -120
object order answer outside -694
object order answer own-parameter -210
object order answer parameter -718
object order answer path 951
object order answer personal 299
object order answer put 856
object order answer read 690
object order answer recipient -585
object order answer regardless 893
object order answer request 110
object order answer results -239
object order answer run 1536
object order answer secret -1059
object order answer secretive 1343
object order answer send -724
object order answer sibling 923
object order answer standing 1251
object order answer store 564
object order answer tell 183
object order answer threat -407
object order answer url 1095
object order answer user 139
object order answer whenever -277
object order answer whole 202
object order answer without 231
object order ask account 459
object order ask after -136
object order ask also -419
object order ask answer 371
object order ask before -951
object order ask consent -852
object order ask every -675
object order ask file -234
object order ask first -830
object order ask identifier 209
object order ask if -1417
object order ask instead -502
object order ask message 740
object order ask model -338
object order ask must 28
object order ask not 849
object order ask obey -71
object order ask own-parameter -153
object order ask parameter 326
object order ask read -242
object order ask remove -817
object order ask request -114
object order ask results 641
object order ask secret 503
object order ask user -815
object order ask whenever -1069
object order ask whole -190
object order call account 607
object order call after -131
object order call also -113
object order call answer -214
object order call before -990
object order call call 352
object order call change -657
object order call command -612
object order call conversation 207
object order call every 187
object order call file 360
object order call first -576
object order call identifier 214
object order call if -534
object order call instead -89
object order call may -115
object order call message -179
object order call model -1051
object order call must 584
object order call not -497
object order call obey 120
object order call outside 540
object order call own-name 1004
object order call own-parameter 58
object order call parameter 215
object order call put 112
object order call read -209
object order call recipient 184
object order call regardless 283
object order call request 42
object order call results 515
object order call run -202
object order call secret 1117
object order call send 129
object order call service 906
object order call session 403
object order call sibling -703
object order call store -62
object order call tell -402
object order call this-tool -1316
object order call threat -1226
object order call tool -355
object order call user 105
object order call whenever -654
object order call whole 701
object order call without 74
object order change account 1571
object order change after 919
object order change answer 1074
object order change before 943
object order change every 1619
object order change file 936
object order change holding -115
object order change identifier 935
object order change if 165
object order change link 1101
object order change message 894
object order change model 1231
object order change must 1327
object order change not 741
object order change number 1365
object order change own-parameter 298
object order change put -90
object order change recipient 1094
object order change results 1358
object order change secret -179
object order change tool 1126
object order change url 1604
object order change user 1357
object order change whole 841
object order collect after 783
object order collect before 516
object order collect call 1281
object order collect collect 831
object order collect conversation 955
object order collect every 1638
object order collect file 1259
object order collect holding 774
object order collect identifier 1120
object order collect machine 983
object order collect message 1401
object order collect model 1015
object order collect must 351
object order collect not 749
object order collect own-parameter 1152
object order collect path 1151
object order collect personal 927
object order collect read 310
object order collect secret 1203
object order collect secret-place 974
object order collect send 1356
object order collect service 1079
object order collect tool 906
object order collect user 1107
object order collect whole 1451
object order disable identifier 316
object order disable if -352
object order disable model -433
object order disable not 604
object order disable results 952
object order disable user -42
object order hide before -88
object order hide model -29
object order hide not 281
object order hide results 522
object order hide secret -1297
object order hide user 543
object order ignore answer 118
object order ignore before 785
object order ignore command -417
object order ignore every 786
object order ignore if 558
object order ignore instructions 660
object order ignore model 591
object order ignore must 115
object order ignore not -69
object order ignore own-parameter 307
object order ignore results 60
object order ignore run 162
object order ignore send -23
object order ignore user 1378
object order ignore whole -618
object order obey account 265
object order obey after 497
object order obey also 745
object order obey answer 289
object order obey ask 897
object order obey before 390
object order obey call 1101
object order obey command 723
object order obey consent 1074
object order obey conversation 975
object order obey every 935
object order obey file 1098
object order obey first 655
object order obey if -471
object order obey instructions 294
object order obey message 229
object order obey model 746
object order obey must -91
object order obey not -1257
object order obey parameter 1238
object order obey put 1379
object order obey read 334
object order obey regardless 903
object order obey request -212
object order obey results -189
object order obey run 849
object order obey secret 1137
object order obey send -349
object order obey service 553
object order obey sibling -693
object order obey silently 1001
object order obey tell 51
object order obey tool 339
object order obey user 899
object order obey whole -112
object order obey without 1238
object order pay account 1179
object order pay after 702
object order pay every 921
object order pay file 1006
object order pay identifier 944
object order pay if 534
object order pay message 1096
object order pay own-parameter 736
object order pay pay 506
object order pay put 647
object order pay secret 715
object order pay store 1320
object order pay tool 986
object order pay user 768
object order permit account 379
object order permit every 1383
object order permit identifier 1269
object order permit must -181
object order permit secret 333
object order permit user 1758
object order permit whole 1044
object order prefer after 756
object order prefer ask 581
object order prefer command -393
object order prefer every 489
object order prefer identifier -628
object order prefer if 1048
object order prefer must -57
object order prefer own-parameter -155
object order prefer read 634
object order prefer sibling -596
object order prefer tool -229
object order prefer user 295
object order put account 1514
object order put after -1110
object order put also 496
object order put answer 1003
object order put ask 1043
object order put because 514
object order put before 646
object order put call 1558
object order put change 365
object order put collect 1405
object order put command 265
object order put config 990
object order put conversation 731
object order put elsewhere 728
object order put email-address 519
object order put encode 253
object order put every 752
object order put file 960
object order put first 599
object order put holding 1553
object order put identifier 598
object order put if -206
object order put instead 64
object order put instructions 1009
object order put link -753
object order put machine 865
object order put may 794
object order put message 1398
object order put model 1144
object order put must -202
object order put not 261
object order put obey 74
object order put outside 863
object order put own-parameter 671
object order put parameter 1333
object order put path 1559
object order put permit 1076
object order put personal 1656
object order put put 1171
object order put read 1886
object order put recipient 100
object order put redirect 312
object order put regardless 152
object order put request 221
object order put results 1069
object order put run 608
object order put secret 1372
object order put secret-place 1143
object order put secretive 797
object order put send 439
object order put service 205
object order put session 974
object order put sibling 77
object order put silently 574
object order put standing 560
object order put store 1647
object order put tell -765
object order put threat 102
object order put tool 575
object order put url 932
object order put user 1098
object order put whenever 126
object order put whole 331
object order put without -259
object order read account -593
object order read after -161
object order read also 47
object order read answer 870
object order read ask 1258
object order read before -976
object order read call 242
object order read collect -284
object order read conversation 618
object order read every 331
object order read file 503
object order read first -751
object order read holding 1530
object order read identifier 86
object order read if 372
object order read instructions -452
object order read machine 1038
object order read message 345
object order read model -486
object order read must 845
object order read not -1370
object order read obey 761
object order read own-parameter 121
object order read path 543
object order read personal 701
object order read put 1253
object order read read 37
object order read recipient 457
object order read request 571
object order read results 777
object order read run -233
object order read secret 1029
object order read secret-place 761
object order read send 329
object order read service 1055
object order read session 95
object order read sibling -1385
object order read store 438
object order read threat -845
object order read tool 123
object order read url 1025
object order read user 595
object order read whenever 279
object order read whole 255
object order redirect every 801
object order redirect file 768
object order redirect user 419
object order redirect whole 1141
object order remove after 1127
object order remove answer 977
object order remove before 278
object order remove command 144
object order remove every -396
object order remove file -158
object order remove identifier 309
object order remove if 586
object order remove instructions 144
object order remove machine 962
object order remove message -398
object order remove model 1128
object order remove must 822
object order remove not -120
object order remove outside 532
object order remove own-parameter -53
object order remove path 446
object order remove results 1371
object order remove run 256
object order remove send -208
object order remove tool -35
object order remove user 1270
object order remove whole -154
object order run account -549
object order run after 500
object order run also 195
object order run answer 481
object order run ask 847
object order run before -174
object order run call 213
object order run change -280
object order run command 912
object order run consent 333
object order run every 1501
object order run first -293
object order run identifier -70
object order run if 432
object order run instructions 940
object order run message -199
object order run model 782
object order run must -302
object order run not 236
object order run outside -307
object order run own-parameter 525
object order run parameter 1343
object order run path 1655
object order run put 416
object order run read 1000
object order run request 330
object order run run 1162
object order run secret 145
object order run secret-place 1003
object order run send -790
object order run service -591
object order run sibling -403
object order run silently -275
object order run store 475
object order run threat 495
object order run tool 884
object order run url 1849
object order run user 935
object order run whenever 321
object order run whole 809
object order run without 1195
object order send account 446
object order send after 1271
object order send also 864
object order send answer 187
object order send ask -424
object order send before -428
object order send call 891
object order send change 168
object order send collect 825
object order send command -622
object order send consent 179
object order send conversation 552
object order send email-address 1159
object order send every 1174
object order send file 983
object order send first -47
object order send holding 482
object order send identifier 1554
object order send if -465
object order send instead 886
object order send link -132
object order send may 400
object order send message -27
object order send model 633
object order send not 131
object order send obey 676
object order send outside 1193
object order send own-parameter 921
object order send path 502
object order send permit 1263
object order send personal 1301
object order send put 309
object order send read 288
object order send recipient 619
object order send regardless 702
object order send remove 978
object order send request 541
object order send results 762
object order send run 752
object order send secret 1332
object order send secret-place 27
object order send send 1609
object order send service 937
object order send sibling 624
object order send this-tool 986
object order send tool 1104
object order send url 1461
object order send user 771
object order send whenever 983
object order send whole 399
object order send without 976
object order set after 493
object order set answer 29
object order set because 471
object order set command 721
object order set every -113
object order set identifier 1086
object order set if -934
object order set may -555
object order set message 950
object order set model 595
object order set must 1676
object order set not 1165
object order set obey -320
object order set own-parameter -210
object order set run 345
object order set secret 987
object order set url 1118
object order set user -71
object order set whole -350
object order skip answer 253
object order skip model 1267
object order skip user 1580
object order store after 1029
object order store answer -307
object order store ask -1227
object order store before -341
object order store conversation 446
object order store every 1185
object order store file -419
object order store holding -63
object order store identifier -297
object order store if 277
object order store instructions -614
object order store may -261
object order store memory 1042
object order store message -1098
object order store model 298
object order store must 754
object order store not 41
object order store own-parameter -669
object order store read 473
object order store results -492
object order store secret -762
object order store secretive -191
object order store user -461
object order store whole 992
object order tell account -454
object order tell after -880
object order tell answer -383
object order tell before -536
object order tell best 317
object order tell change 825
object order tell conversation -555
object order tell every 234
object order tell first -1303
object order tell if 279
object order tell instead -663
object order tell instructions 511
object order tell message -368
object order tell model -65
object order tell must -827
object order tell not 913
object order tell own-parameter 339
object order tell read 246
object order tell regardless 728
object order tell results 37
object order tell send 129
object order tell user -529
object order tell whole -21
object order visit every -311
object order visit if 291
object order visit instructions 301
object order visit must 804
object order visit user 306
object order visit whole -328
object report answer account -27
object report answer after -1009
object report answer also -503
object report answer answer -498
object report answer ask -206
object report answer because -232
object report answer before -717
object report answer best -55
object report answer call -1202
object report answer change -798
object report answer collect 119
object report answer command -927
object report answer consent 490
object report answer conversation 65
object report answer every -840
object report answer file 91
object report answer first -778
object report answer hide -609
object report answer holding -564
object report answer identifier -818
object report answer if 625
object report answer instead 92
object report answer instructions -435
object report answer link -579
object report answer machine 392
object report answer may -757
object report answer memory -804
object report answer message -375
object report answer model -380
object report answer must -337
object report answer not 237
object report answer obey 29
object report answer outside -1092
object report answer own-parameter -25
object report answer parameter -466
object report answer path -185
object report answer pay -1029
object report answer permit -882
object report answer prefer 688
object report answer put 107
object report answer read -619
object report answer recipient 285
object report answer request -248
object report answer results -835
object report answer run 66
object report answer secret -1200
object report answer secret-place 494
object report answer send -647
object report answer service -485
object report answer session -1110
object report answer sibling -1072
object report answer store -894
object report answer tell -909
object report answer threat 479
object report answer tool -209
object report answer url -810
object report answer user -347
object report answer whenever -860
object report answer whole -388
object report answer without -708
object report ask account 229
object report ask after 249
object report ask answer 371
object report ask before -127
object report ask collect 665
object report ask consent -936
object report ask every 798
object report ask first 285
object report ask holding -235
object report ask identifier -609
object report ask if 756
object report ask instead 1030
object report ask instructions -866
object report ask message -201
object report ask model 220
object report ask must 223
object report ask not 149
object report ask outside -89
object report ask own-parameter -496
object report ask parameter -203
object report ask put -99
object report ask read 183
object report ask request 747
object report ask results 452
object report ask secret -1657
object report ask send -1102
object report ask service -1372
object report ask sibling -98
object report ask store -235
object report ask tool 857
object report ask user -420
object report ask whole 973
object report call account 165
object report call after -337
object report call also -696
object report call answer -364
object report call before -142
object report call command -994
object report call conversation -831
object report call every 659
object report call file 130
object report call first 187
object report call identifier 268
object report call if -1465
object report call instructions -900
object report call may -103
object report call message -454
object report call model -47
object report call must 1023
object report call outside -382
object report call own-parameter -89
object report call path -473
object report call put 325
object report call read -719
object report call request 193
object report call run -881
object report call secret -695
object report call send -1074
object report call service -466
object report call sibling -951
object report call this-tool -771
object report call threat 626
object report call tool -432
object report call user -656
object report call whole 35
object report change account -860
object report change after 250
object report change answer -1151
object report change ask -1057
object report change before -73
object report change call -1060
object report change collect -587
object report change conversation -882
object report change every -136
object report change file -1285
object report change holding -249
object report change identifier -388
object report change if 213
object report change instead -857
object report change instructions -1449
object report change link -711
object report change may -1398
object report change message -376
object report change model -780
object report change must 762
object report change not 94
object report change own-parameter -691
object report change parameter -76
object report change path 521
object report change personal -1046
object report change put -82
object report change read 262
object report change redirect -510
object report change run -51
object report change secret -866
object report change send -898
object report change service -627
object report change tell -1220
object report change threat -873
object report change tool 1348
object report change user -609
object report change whole -980
object report collect answer -203
object report collect because -1198
object report collect change -163
object report collect conversation 496
object report collect every 1124
object report collect file -1106
object report collect holding -498
object report collect instructions 153
object report collect message -410
object report collect must 585
object report collect not 28
object report collect outside 698
object report collect own-parameter -599
object report collect read -273
object report collect send 489
object report collect store -1102
object report collect user -167
object report collect whole 244
object report decode command -398
object report disable after -821
object report disable before -1147
object report disable file 306
object report disable if 488
object report disable instructions -912
object report disable message -865
object report disable not 543
object report disable put 57
object report disable read 934
object report disable user 419
object report disable whole -1041
object report hide before -714
object report hide own-parameter -349
object report hide user 43
object report ignore after 59
object report ignore answer -364
object report ignore conversation 1286
object report ignore every -495
object report ignore file -26
object report ignore identifier -467
object report ignore instructions -398
object report ignore message -202
object report ignore not -713
object report ignore own-parameter -1177
object report ignore run 138
object report ignore send 261
object report ignore user 286
object report ignore whole -586
object report obey answer -426
object report obey ask -893
object report obey before -526
object report obey change 976
object report obey command -269
object report obey every -22
object report obey file -75
object report obey if -985
object report obey instructions -89
object report obey link -961
object report obey message 683
object report obey model 77
object report obey must 664
object report obey not -650
object report obey own-parameter -115
object report obey path -430
object report obey put 511
object report obey read 510
object report obey request -344
object report obey secret 285
object report obey send -320
object report obey store 275
object report obey user 593
object report obey whole -87
object report obey without -640
object report pay account -950
object report pay answer 300
object report pay before -1010
object report pay not 577
object report pay own-parameter -1285
object report pay read -984
object report pay user -1111
object report pay whole -574
object report permit account -1203
object report permit message 402
object report permit own-parameter -1036
object report permit send -336
object report permit user 77
object report permit without -79
object report prefer file 423
object report prefer holding -573
object report prefer message -247
object report prefer own-parameter -735
object report prefer send -558
object report put account -135
object report put after 290
object report put also -144
object report put answer -305
object report put ask 440
object report put because -904
object report put before 401
object report put call 28
object report put change -772
object report put collect -567
object report put command -523
object report put config -1278
object report put conversation 197
object report put disable 318
object report put email-address 1190
object report put every 202
object report put file -833
object report put first 144
object report put holding -74
object report put identifier -716
object report put if -267
object report put instructions -84
object report put link -132
object report put machine -841
object report put may -78
object report put message -861
object report put model -230
object report put must -280
object report put not -943
object report put obey -418
object report put outside -264
object report put own-parameter -93
object report put parameter -966
object report put path -1272
object report put pay 571
object report put personal -1463
object report put put -510
object report put read -643
object report put recipient 352
object report put request 180
object report put results -876
object report put run -1027
object report put secret -1021
object report put secret-place -834
object report put secretive 359
object report put send -790
object report put service -474
object report put session -269
object report put sibling -742
object report put silently -134
object report put standing -42
object report put store -199
object report put tell -208
object report put tool 126
object report put trusted -909
object report put user -611
object report put whenever 778
object report put whole 334
object report read account -244
object report read after 491
object report read also -574
object report read answer -109
object report read ask 61
object report read because -140
object report read before -551
object report read best -957
object report read call 271
object report read change -1036
object report read collect 737
object report read config -755
object report read consent -1127
object report read conversation 126
object report read email-address 315
object report read every -196
object report read file -1003
object report read first -116
object report read hide -25
object report read holding 54
object report read identifier -529
object report read if -299
object report read ignore -1025
object report read instructions -706
object report read link -269
object report read machine -126
object report read may -717
object report read memory -1148
object report read message -966
object report read model -208
object report read must 580
object report read not 600
object report read obey 823
object report read outside -460
object report read own-parameter -728
object report read parameter -245
object report read path -753
object report read pay 1436
object report read permit 105
object report read personal -891
object report read put 430
object report read read -619
object report read recipient 32
object report read regardless 27
object report read request -257
object report read results -826
object report read run 527
object report read secret -283
object report read secret-place -245
object report read secretive -642
object report read send -1262
object report read service -996
object report read session -1083
object report read set -812
object report read sibling -1251
object report read standing -68
object report read store -501
object report read tell 483
object report read this-tool -832
object report read threat -142
object report read tool -92
object report read url 1168
object report read user -619
object report read visit 1513
object report read whenever -534
object report read whole -742
object report read without -887
object report redirect own-parameter -654
object report remove after -819
object report remove answer -1019
object report remove collect -880
object report remove every -201
object report remove file -143
object report remove identifier 338
object report remove message -235
object report remove outside -844
object report remove own-parameter -732
object report remove personal 268
object report remove run -634
object report remove send 27
object report remove standing -367
object report remove store 114
object report remove user -1546
object report remove whole -450
object report run account -770
object report run after -910
object report run also -1202
object report run answer -1234
object report run ask -869
object report run because 824
object report run before -983
object report run call -733
object report run change 143
object report run collect 68
object report run command -946
object report run config -822
object report run every -281
object report run file -32
object report run first -503
object report run holding -887
object report run identifier -743
object report run if -200
object report run instructions -470
object report run link -716
object report run machine -852
object report run may 33
object report run message -649
object report run model -74
object report run not -445
object report run outside -1042
object report run own-parameter -364
object report run parameter -339
object report run path -1453
object report run prefer 548
object report run put -832
object report run read -377
object report run request -755
object report run results -901
object report run run -1093
object report run secret -972
object report run send -509
object report run service -711
object report run session -1112
object report run silently -491
object report run store -480
object report run tool -758
object report run user -1269
object report run whole 268
object report run without -734
object report send account -634
object report send after -957
object report send also 685
object report send answer -647
object report send ask -180
object report send because -1165
object report send before 393
object report send change -343
object report send collect -390
object report send command -478
object report send consent -472
object report send conversation 146
object report send email-address 1073
object report send every 257
object report send file -1416
object report send first -1146
object report send holding 261
object report send identifier 678
object report send if -1079
object report send instructions 972
object report send link -1194
object report send machine 520
object report send may -588
object report send message -1078
object report send model -748
object report send must 572
object report send not -299
object report send obey 974
object report send own-parameter -748
object report send pay -768
object report send permit -884
object report send put 706
object report send read 810
object report send recipient -322
object report send remove -1151
object report send request -1323
object report send results -279
object report send run -899
object report send secret 308
object report send send -641
object report send service -692
object report send set -1121
object report send standing 1057
object report send store -574
object report send this-tool -281
object report send threat 549
object report send tool 427
object report send url -588
object report send user -830
object report send whenever 494
object report send whole 244
object report send without 874
object report set not -1269
object report set own-parameter -872
object report set request 187
object report set service -778
object report set user -684
object report store account -170
object report store after -555
object report store answer -201
object report store ask 740
object report store because -926
object report store before -1074
object report store call 270
object report store change -175
object report store collect -552
object report store conversation -1287
object report store every -721
object report store file -999
object report store first -905
object report store holding -1117
object report store identifier -216
object report store if -1147
object report store instructions -456
object report store may -675
object report store memory -1076
object report store message -1452
object report store model -382
object report store not 481
object report store outside 500
object report store own-parameter -836
object report store path -1338
object report store personal -740
object report store read -274
object report store request 161
object report store results -966
object report store run -573
object report store secret -922
object report store send 132
object report store session -89
object report store standing -967
object report store store -963
object report store tool 1215
object report store user -783
object report store whole -1610
object report tell after 460
object report tell answer 1211
object report tell because -362
object report tell before 146
object report tell call -310
object report tell collect -441
object report tell command -821
object report tell every 958
object report tell file -63
object report tell holding -428
object report tell if -399
object report tell may 122
object report tell message 619
object report tell model 1061
object report tell must -942
object report tell not -128
object report tell own-parameter -327
object report tell parameter -28
object report tell read 1034
object report tell request -217
object report tell run -70
object report tell threat 304
object report tell user -103
object report visit message -1019
object report visit own-parameter -928
object report visit send -915
pair account after 424
pair account also 1463
pair account answer 104
pair account ask 84
pair account before 901
pair account call 1682
pair account change 2017
pair account collect 650
pair account command 121
pair account consent -1126
pair account disable 1195
pair account email-address 908
pair account every 666
pair account file 935
pair account first 1215
pair account identifier 1553
pair account if 774
pair account instead 1168
pair account instructions 1051
pair account link 602
pair account message 312
pair account model 1373
pair account must 363
pair account not 1081
pair account obey 697
pair account outside 720
pair account own-parameter 237
pair account parameter 1088
pair account pay 87
pair account permit 904
pair account put 1304
pair account read 161
pair account recipient 795
pair account remove 85
pair account request -51
pair account results 1194
pair account run -151
pair account secret 881
pair account send 1170
pair account service -101
pair account set 1113
pair account sibling -246
pair account store 489
pair account tell 677
pair account tool 1375
pair account trusted -67
pair account url 1132
pair account user -129
pair account whole -335
pair after account 1058
pair after also 954
pair after answer 253
pair after ask 20
pair after because 328
pair after before -59
pair after call 823
pair after change -277
pair after collect 1612
pair after command -163
pair after config 805
pair after conversation 154
pair after disable -94
pair after email-address 1175
pair after every 475
pair after file 586
pair after first 1132
pair after holding 1471
pair after identifier 1801
pair after if -199
pair after ignore 248
pair after instead 148
pair after instructions 673
pair after link 808
pair after machine 380
pair after may -407
pair after message 470
pair after model -621
pair after must 172
pair after not 264
pair after obey 541
pair after outside 1537
pair after own-parameter 1257
pair after parameter 1448
pair after path 420
pair after pay 1190
pair after personal 863
pair after prefer 535
pair after put 1071
pair after read 997
pair after recipient 288
pair after redirect 36
pair after remove 529
pair after request 931
pair after results 791
pair after run 175
pair after secret 328
pair after secret-place 691
pair after send 713
pair after service 323
pair after session -624
pair after set 459
pair after sibling -101
pair after silently 1326
pair after standing 27
pair after store -524
pair after tell 847
pair after this-tool 776
pair after threat -32
pair after tool 473
pair after trusted 41
pair after url 1422
pair after user 332
pair after whenever 559
pair after whole 419
pair after without 976
pair also account 1292
pair also after -384
pair also answer 1047
pair also ask 765
pair also before 547
pair also call 733
pair also change 253
pair also collect 1304
pair also consent 1140
pair also conversation 151
pair also disable 675
pair also email-address 563
pair also every 1175
pair also file 1785
pair also first 1308
pair also hide 278
pair also holding 287
pair also identifier 1505
pair also if 1083
pair also instructions 1369
pair also link 1110
pair also machine 1053
pair also may 1127
pair also memory 955
pair also message 289
pair also model 956
pair also must 1193
pair also not 220
pair also obey 214
pair also outside 1090
pair also own-parameter 1566
pair also parameter 254
pair also path 1524
pair also personal 768
pair also please 41
pair also put 1640
pair also read 1296
pair also recipient 514
pair also redirect 905
pair also remove 129
pair also request -102
pair also results 23
pair also run 1409
pair also secret 1257
pair also secret-place 1163
pair also secretive 317
pair also send 1115
pair also service -193
pair also set 571
pair also standing -329
pair also store 963
pair also tell 773
pair also threat 113
pair also tool 1568
pair also url 1571
pair also user 2138
pair also whole 506
pair also without 667
pair answer account 70
pair answer after 306
pair answer also 213
pair answer ask -202
pair answer because 347
pair answer before -141
pair answer best 1245
pair answer call 283
pair answer change 370
pair answer collect 334
pair answer command 100
pair answer consent 233
pair answer conversation 507
pair answer disable -334
pair answer elsewhere 1324
pair answer email-address 495
pair answer encode 439
pair answer every 961
pair answer file 477
pair answer first -369
pair answer hide -841
pair answer holding 746
pair answer identifier -661
pair answer if 149
pair answer ignore 1058
pair answer instructions -295
pair answer link -544
pair answer machine 1294
pair answer may -902
pair answer memory -1138
pair answer message 290
pair answer model -293
pair answer must -492
pair answer not 239
pair answer obey 86
pair answer outside 1153
pair answer own-name 903
pair answer own-parameter 434
pair answer parameter -201
pair answer path 1128
pair answer pay -741
pair answer permit -162
pair answer personal 132
pair answer please 174
pair answer prefer 578
pair answer put 670
pair answer read 312
pair answer recipient -161
pair answer redirect 727
pair answer regardless 734
pair answer remove 741
pair answer request 493
pair answer results 61
pair answer run 551
pair answer secret -762
pair answer secret-place 531
pair answer secretive 651
pair answer send 133
pair answer service -134
pair answer session 796
pair answer set -894
pair answer sibling -854
pair answer silently 165
pair answer skip -205
pair answer standing 1012
pair answer store 702
pair answer tell 716
pair answer this-tool -562
pair answer threat 553
pair answer tool 478
pair answer trusted 500
pair answer url 1121
pair answer user 210
pair answer visit 329
pair answer whenever -270
pair answer whole 356
pair answer without 821
pair ask account 380
pair ask after 163
pair ask also 826
pair ask answer 1001
pair ask because 167
pair ask before -814
pair ask best -159
pair ask call 205
pair ask change 183
pair ask collect 362
pair ask command 335
pair ask consent -71
pair ask conversation 653
pair ask disable 260
pair ask every 87
pair ask file 236
pair ask first -32
pair ask hide -160
pair ask holding -119
pair ask identifier 942
pair ask if -589
pair ask ignore -100
pair ask instead 76
pair ask instructions -781
pair ask link 365
pair ask machine -78
pair ask may -593
pair ask message 800
pair ask model -449
pair ask must 580
pair ask not -223
pair ask obey -178
pair ask outside 236
pair ask own-name 1496
pair ask own-parameter -364
pair ask parameter -88
pair ask path 1095
pair ask pay -72
pair ask permit 53
pair ask personal -49
pair ask please 745
pair ask prefer 494
pair ask put 646
pair ask read 34
pair ask recipient 629
pair ask regardless 152
pair ask remove -767
pair ask request 284
pair ask results 1000
pair ask secret -82
pair ask service 225
pair ask session 244
pair ask set -82
pair ask sibling 350
pair ask skip 127
pair ask standing 1470
pair ask store -434
pair ask tell 1364
pair ask this-tool 885
pair ask threat -352
pair ask tool 944
pair ask url 844
pair ask user -229
pair ask visit 201
pair ask whenever -749
pair ask whole 633
pair ask without 537
pair because account 182
pair because after 1072
pair because also 725
pair because answer 28
pair because ask 226
pair because before 881
pair because call 81
pair because change 1342
pair because collect 149
pair because command -331
pair because consent 363
pair because conversation 1151
pair because disable 33
pair because every 1025
pair because file 463
pair because first 975
pair because hide 886
pair because identifier 806
pair because instructions 467
pair because machine 863
pair because may -663
pair because message 956
pair because model 1062
pair because must 792
pair because not 657
pair because obey 581
pair because own-parameter 205
pair because parameter 221
pair because path 855
pair because pay 312
pair because permit 968
pair because put 1576
pair because read 355
pair because request 838
pair because results -91
pair because run 467
pair because secret 333
pair because send -130
pair because service -186
pair because set 796
pair because store -1206
pair because tell 1053
pair because tool 1470
pair because user 908
pair because whenever 1006
pair because whole 755
pair before account -492
pair before after 166
pair before also 675
pair before answer 409
pair before because -187
pair before call 24
pair before change -54
pair before collect 1434
pair before command 418
pair before conversation 1634
pair before disable 536
pair before file 880
pair before first 338
pair before hide -1407
pair before holding 1010
pair before identifier -359
pair before if -497
pair before ignore 840
pair before instead 242
pair before instructions 1235
pair before link -267
pair before machine 388
pair before may -217
pair before message -469
pair before model -366
pair before must 32
pair before not 669
pair before obey 84
pair before outside 926
pair before own-parameter -123
pair before parameter 952
pair before path 610
pair before pay 125
pair before permit -605
pair before personal 476
pair before please -408
pair before prefer 305
pair before put 168
pair before read 569
pair before regardless 869
pair before remove -56
pair before request 772
pair before results 557
pair before run -63
pair before secret 524
pair before secret-place 609
pair before send -296
pair before service 630
pair before set 40
pair before sibling -626
pair before standing 840
pair before store 344
pair before tell -277
pair before this-tool -584
pair before threat 462
pair before tool -274
pair before url 1571
pair before user 87
pair before visit -947
pair before whenever 549
pair before whole 396
pair before without -103
pair best also 1516
pair best answer 1102
pair best call -263
pair best change 784
pair best if 579
pair best message 208
pair best model 175
pair best not 489
pair best obey -1046
pair best parameter 1091
pair best put -180
pair best read 1068
pair best redirect -651
pair best request 23
pair best results 1052
pair best send -287
pair best service 674
pair best store 602
pair best tell 744
pair best this-tool 30
pair best tool 1078
pair best user 311
pair best whole 165
pair call account 586
pair call after -326
pair call also 323
pair call answer -191
pair call ask -699
pair call because -420
pair call before -552
pair call best -366
pair call change -171
pair call collect 140
pair call command -612
pair call consent -1248
pair call conversation 221
pair call disable 193
pair call every 231
pair call file 294
pair call first -643
pair call hide -517
pair call holding 1273
pair call identifier 89
pair call if -570
pair call ignore -48
pair call instead 74
pair call instructions -1094
pair call link 470
pair call machine 197
pair call may -596
pair call message 733
pair call model -513
pair call must 454
pair call not -369
pair call obey 273
pair call outside 24
pair call own-name 1153
pair call own-parameter 54
pair call parameter 550
pair call path 383
pair call pay 385
pair call permit 495
pair call personal 51
pair call prefer -710
pair call put 544
pair call read 424
pair call recipient 511
pair call redirect 1311
pair call regardless 136
pair call remove 318
pair call request -901
pair call results 769
pair call run 91
pair call secret 795
pair call secret-place -200
pair call secretive -713
pair call send 512
pair call service 498
pair call session 838
pair call sibling -966
pair call silently 133
pair call standing -376
pair call store -235
pair call tell 323
pair call this-tool -1213
pair call threat -458
pair call tool -419
pair call url 1026
pair call user -81
pair call visit 523
pair call whenever -246
pair call whole 242
pair call without -585
pair change account 413
pair change after -526
pair change also 1162
pair change answer 723
pair change ask -105
pair change before 270
pair change best 663
pair change call 740
pair change collect 168
pair change command -113
pair change consent -1161
pair change conversation -310
pair change disable -243
pair change email-address 1058
pair change encode 900
pair change every 310
pair change file -139
pair change first -1208
pair change holding 284
pair change identifier 210
pair change if 1146
pair change instead -119
pair change instructions -387
pair change link -119
pair change may -777
pair change message 40
pair change model -164
pair change must 986
pair change not 548
pair change number 1433
pair change obey -443
pair change outside 737
pair change own-parameter -317
pair change parameter 106
pair change path 798
pair change pay 671
pair change permit -764
pair change put -137
pair change read 775
pair change recipient 1369
pair change redirect 1085
pair change remove -600
pair change request -851
pair change results 1607
pair change rival 1279
pair change run -99
pair change secret -365
pair change secretive 157
pair change send 805
pair change set 247
pair change sibling 200
pair change silently 640
pair change standing 700
pair change store 331
pair change tell 1236
pair change threat -276
pair change tool 1293
pair change url 2138
pair change user 294
pair change visit -282
pair change whenever -190
pair change whole -602
pair change without -449
pair collect account -283
pair collect after 899
pair collect also 1805
pair collect answer 764
pair collect ask -288
pair collect because -208
pair collect before 529
pair collect call 749
pair collect change 105
pair collect command 764
pair collect conversation 608
pair collect disable -166
pair collect email-address 1036
pair collect every 940
pair collect file 186
pair collect first -841
pair collect hide -77
pair collect holding 267
pair collect identifier 940
pair collect if 870
pair collect instead 776
pair collect instructions -53
pair collect link -931
pair collect machine 446
pair collect may -494
pair collect message 459
pair collect model 886
pair collect must -228
pair collect not -746
pair collect obey 335
pair collect outside 1498
pair collect own-parameter 581
pair collect parameter 289
pair collect path 1144
pair collect pay 36
pair collect permit -399
pair collect personal -78
pair collect prefer -231
pair collect put 1351
pair collect read 704
pair collect recipient 128
pair collect remove 539
pair collect request 801
pair collect results 803
pair collect run -155
pair collect secret 1308
pair collect secret-place 1302
pair collect secretive 677
pair collect send 671
pair collect service 1124
pair collect set -38
pair collect sibling -54
pair collect silently -24
pair collect standing 93
pair collect store 121
pair collect tell -120
pair collect this-tool 811
pair collect threat 120
pair collect tool 886
pair collect url 1265
pair collect user 518
pair collect visit 311
pair collect whenever 828
pair collect whole 1002
pair collect without 314
pair command after 490
pair command also 333
pair command answer -146
pair command ask 190
pair command before 188
pair command call -233
pair command change -74
pair command collect 138
pair command config 564
pair command consent 167
pair command conversation 1098
pair command disable 324
pair command encode 485
pair command every 331
pair command first 23
pair command if 634
pair command ignore 53
pair command instructions -656
pair command link 763
pair command machine 149
pair command may 179
pair command message -431
pair command model 665
pair command must 261
pair command not -141
pair command obey -399
pair command outside -336
pair command own-parameter -81
pair command parameter 1069
pair command path 28
pair command permit -548
pair command prefer 189
pair command put 422
pair command read -411
pair command redirect 938
pair command regardless -313
pair command remove -878
pair command request 717
pair command results 62
pair command run 290
pair command secret -515
pair command secret-place 99
pair command send -290
pair command service 179
pair command session 369
pair command set 618
pair command skip 569
pair command store 1325
pair command tell -192
pair command this-tool -876
pair command threat 230
pair command tool 671
pair command url 1106
pair command user -471
pair command whole -136
pair command without 1032
pair config after 701
pair config call 907
pair config change -419
pair config command 706
pair config every 708
pair config file 551
pair config first 941
pair config identifier -533
pair config message -503
pair config not 39
pair config path 672
pair config put 964
pair config read 1275
pair config run -514
pair config send -160
pair config url 953
pair config whole 931
pair consent account -119
pair consent after 578
pair consent answer 1365
pair consent ask 498
pair consent before -101
pair consent call 116
pair consent conversation 197
pair consent every 163
pair consent file 951
pair consent first 217
pair consent if 510
pair consent instructions 397
pair consent link 926
pair consent message 486
pair consent model 1180
pair consent must -70
pair consent not 454
pair consent obey 312
pair consent own-parameter 749
pair consent put -249
pair consent read 165
pair consent results 247
pair consent run 1077
pair consent send -83
pair consent service 595
pair consent store 259
pair consent this-tool 626
pair consent threat 366
pair consent tool 754
pair consent user 590
pair consent visit 1190
pair consent whole 1556
pair consent without 900
pair conversation account 814
pair conversation after 1624
pair conversation also 1666
pair conversation answer 247
pair conversation ask 209
pair conversation before 952
pair conversation call -22
pair conversation change 1336
pair conversation collect 960
pair conversation disable 818
pair conversation email-address 592
pair conversation encode 701
pair conversation every 707
pair conversation file 1026
pair conversation first 278
pair conversation holding 1482
pair conversation identifier -1127
pair conversation if 833
pair conversation instructions -302
pair conversation may 135
pair conversation message 1018
pair conversation model 709
pair conversation must -115
pair conversation not 1175
pair conversation obey 261
pair conversation outside 1066
pair conversation own-parameter 325
pair conversation parameter 585
pair conversation path -487
pair conversation pay 1063
pair conversation permit -823
pair conversation personal 582
pair conversation prefer -59
pair conversation put 1057
pair conversation read 273
pair conversation recipient 919
pair conversation regardless 148
pair conversation remove 1024
pair conversation request -303
pair conversation results 1536
pair conversation run 567
pair conversation secret 241
pair conversation secret-place -366
pair conversation send 704
pair conversation service 1047
pair conversation session 1064
pair conversation set -759
pair conversation sibling 602
pair conversation standing 465
pair conversation store -822
pair conversation tell 1795
pair conversation this-tool -189
pair conversation tool 422
pair conversation url -443
pair conversation user 533
pair conversation whole 1988
pair conversation without 975
pair decode command -398
pair decode put 708
pair decode secret -307
pair decode user 700
pair disable after -352
pair disable also -164
pair disable answer 479
pair disable ask 605
pair disable before 222
pair disable call 26
pair disable change -73
pair disable command 723
pair disable every 771
pair disable file 555
pair disable first 435
pair disable holding 750
pair disable identifier -24
pair disable if 1149
pair disable ignore 300
pair disable instructions -1058
pair disable message -43
pair disable model 62
pair disable must 268
pair disable not 252
pair disable obey 696
pair disable own-parameter 149
pair disable parameter 446
pair disable put 697
pair disable read 1352
pair disable remove 623
pair disable request -339
pair disable results 79
pair disable run 1004
pair disable send -174
pair disable service 542
pair disable session -982
pair disable set 892
pair disable sibling -178
pair disable standing 1122
pair disable store 611
pair disable tell 1198
pair disable threat -436
pair disable tool 1152
pair disable user 183
pair disable whenever 282
pair disable whole -149
pair elsewhere also 993
pair elsewhere answer 1119
pair elsewhere ask 1159
pair elsewhere before 681
pair elsewhere conversation 272
pair elsewhere first 823
pair elsewhere if 781
pair elsewhere message 842
pair elsewhere model -132
pair elsewhere must 765
pair elsewhere obey 766
pair elsewhere outside 972
pair elsewhere own-parameter 1104
pair elsewhere put 1177
pair elsewhere read 902
pair elsewhere send 843
pair elsewhere service 2024
pair elsewhere tool 1575
pair elsewhere user 985
pair email-address after 1230
pair email-address also 1225
pair email-address answer 1510
pair email-address ask 989
pair email-address before 1145
pair email-address every 1480
pair email-address file 1207
pair email-address if 1254
pair email-address may 1136
pair email-address message 1314
pair email-address model 1136
pair email-address must 1123
pair email-address not 1730
pair email-address own-parameter 1095
pair email-address put 841
pair email-address read 1968
pair email-address recipient 1005
pair email-address send 1651
pair email-address standing 744
pair email-address store 769
pair email-address tell 870
pair email-address tool 908
pair email-address user 1552
pair email-address whenever 1098
pair email-address whole 1157
pair email-address without 1074
pair encode file -212
pair encode own-parameter 589
pair encode put 1322
pair encode send -275
pair encode store -545
pair encode user 635
pair every account 1645
pair every after 767
pair every also 481
pair every answer 930
pair every ask 928
pair every because -375
pair every before 691
pair every call 833
pair every change 407
pair every collect 887
pair every command -64
pair every consent -243
pair every conversation 1919
pair every disable 701
pair every elsewhere 837
pair every email-address 1215
pair every file 1262
pair every first 1224
pair every hide 1014
pair every holding 846
pair every identifier 825
pair every ignore 1819
pair every instead 290
pair every instructions 1179
pair every link 25
pair every machine 1115
pair every may 600
pair every message 984
pair every model 1023
pair every must 521
pair every not 1147
pair every obey 1753
pair every outside 1198
pair every own-name 1275
pair every own-parameter 769
pair every parameter 1131
pair every path 1062
pair every pay 91
pair every permit 927
pair every personal 1318
pair every please -64
pair every prefer 1319
pair every put 1448
pair every read 1501
pair every recipient 1451
pair every regardless 675
pair every remove 605
pair every request 1054
pair every results 1034
pair every rival 505
pair every run 866
pair every secret 962
pair every secret-place 553
pair every secretive 1654
pair every send 917
pair every service 442
pair every session 668
pair every set 583
pair every sibling 817
pair every silently 1331
pair every skip -466
pair every standing 635
pair every store 273
pair every tell 431
pair every this-tool 297
pair every threat 750
pair every tool 1458
pair every url 1821
pair every user 905
pair every visit 995
pair every whenever 135
pair every whole 771
pair every without 23
pair file account 294
pair file after 197
pair file also 1445
pair file answer 774
pair file ask 389
pair file because -32
pair file before 575
pair file call 506
pair file change -82
pair file collect 183
pair file command -503
pair file config 53
pair file consent 602
pair file conversation -75
pair file disable 589
pair file elsewhere 818
pair file email-address 1237
pair file encode -101
pair file every 658
pair file first 70
pair file hide 413
pair file holding -300
pair file identifier 925
pair file if -254
pair file ignore 596
pair file instead -275
pair file instructions -553
pair file link 388
pair file machine 802
pair file may -681
pair file message 384
pair file model 755
pair file must 666
pair file not -141
pair file obey 476
pair file outside 1037
pair file own-parameter 1194
pair file parameter 1505
pair file path 310
pair file pay -511
pair file permit -365
pair file personal 300
pair file prefer 323
pair file put 1004
pair file read 939
pair file recipient 740
pair file redirect -726
pair file regardless 1278
pair file remove 450
pair file request 114
pair file results -61
pair file rival -768
pair file run 339
pair file secret 152
pair file secret-place 498
pair file secretive -425
pair file send 560
pair file service 1197
pair file session 933
pair file set 1078
pair file sibling -120
pair file silently 361
pair file skip 72
pair file standing 939
pair file store 1473
pair file tell 45
pair file this-tool -185
pair file threat -585
pair file tool 1082
pair file url 1581
pair file whenever 757
pair file whole 797
pair file without 698
pair first account 615
pair first after -370
pair first also 569
pair first answer 264
pair first ask 1996
pair first because 940
pair first before -369
pair first call 206
pair first change -585
pair first collect 581
pair first command 981
pair first consent -1039
pair first email-address 960
pair first every 321
pair first file 333
pair first hide -386
pair first holding 1548
pair first identifier 1052
pair first if -58
pair first ignore 952
pair first instructions 1439
pair first machine 412
pair first may -522
pair first message 469
pair first model -59
pair first must -138
pair first not 81
pair first obey -40
pair first own-parameter 84
pair first parameter 574
pair first path 580
pair first permit 561
pair first personal 1083
pair first put 717
pair first read 825
pair first regardless 472
pair first remove 681
pair first request 822
pair first results 1024
pair first run 366
pair first secret 466
pair first secret-place 445
pair first send 200
pair first session 509
pair first set 329
pair first sibling 527
pair first standing 1137
pair first store 922
pair first tell 1347
pair first this-tool -979
pair first threat 600
pair first tool 398
pair first url 1532
pair first user -88
pair first whenever -126
pair first whole 357
pair first without 1178
pair hide account -724
pair hide after 636
pair hide answer 899
pair hide ask -787
pair hide before -186
pair hide every 347
pair hide file 255
pair hide identifier -825
pair hide if -790
pair hide instructions -1448
pair hide may -1383
pair hide message 136
pair hide model 97
pair hide not 332
pair hide obey 521
pair hide own-parameter -292
pair hide parameter -857
pair hide path -401
pair hide personal -525
pair hide put 920
pair hide read 724
pair hide recipient 379
pair hide results 655
pair hide secret -615
pair hide send -60
pair hide store -310
pair hide tell 644
pair hide threat -486
pair hide user 288
pair holding account 152
pair holding after 704
pair holding also 980
pair holding answer 269
pair holding ask -799
pair holding because 913
pair holding before -581
pair holding call 340
pair holding change 293
pair holding collect 679
pair holding command -62
pair holding consent -1161
pair holding conversation 1178
pair holding email-address 478
pair holding every 1155
pair holding file 1032
pair holding first -157
pair holding hide -987
pair holding identifier 1183
pair holding if 1614
pair holding instructions 189
pair holding link 494
pair holding machine 1112
pair holding may -1283
pair holding message 865
pair holding model 1150
pair holding must 569
pair holding not -812
pair holding obey 328
pair holding outside 1525
pair holding own-parameter 1186
pair holding parameter -299
pair holding path -353
pair holding permit -94
pair holding personal 1008
pair holding prefer 996
pair holding put 1950
pair holding read 1417
pair holding recipient 1089
pair holding redirect 48
pair holding remove 36
pair holding request -114
pair holding results 399
pair holding run 733
pair holding secret 233
pair holding secret-place -442
pair holding secretive 209
pair holding send 1170
pair holding service -218
pair holding session 976
pair holding set -530
pair holding sibling 446
pair holding store -168
pair holding tell 878
pair holding threat -597
pair holding tool 1463
pair holding url 965
pair holding user 626
pair holding visit 152
pair holding whenever -348
pair holding whole 1001
pair identifier account 996
pair identifier after 811
pair identifier also 403
pair identifier answer 667
pair identifier ask 816
pair identifier because 687
pair identifier before -528
pair identifier best -283
pair identifier call 714
pair identifier change 1320
pair identifier collect 69
pair identifier command 285
pair identifier conversation -600
pair identifier disable 59
pair identifier email-address 754
pair identifier every 2103
pair identifier file 1395
pair identifier first -184
pair identifier holding 1271
pair identifier if 799
pair identifier ignore 478
pair identifier instead 844
pair identifier instructions 300
pair identifier link 583
pair identifier machine 502
pair identifier may 716
pair identifier message 1377
pair identifier model 1266
pair identifier must 1528
pair identifier not 381
pair identifier obey -238
pair identifier outside 705
pair identifier own-parameter 1028
pair identifier parameter 981
pair identifier path -712
pair identifier pay 245
pair identifier permit 429
pair identifier personal 1255
pair identifier prefer -23
pair identifier put 1158
pair identifier read 1003
pair identifier recipient 1045
pair identifier redirect 605
pair identifier regardless 51
pair identifier remove 392
pair identifier request -429
pair identifier results 1293
pair identifier run -33
pair identifier secret -191
pair identifier secret-place -1012
pair identifier secretive 351
pair identifier send 885
pair identifier service 1084
pair identifier set 574
pair identifier silently 309
pair identifier standing 1249
pair identifier store 1145
pair identifier tell 486
pair identifier this-tool -580
pair identifier threat 343
pair identifier tool 1308
pair identifier url 1008
pair identifier user 696
pair identifier visit 41
pair identifier whenever 1467
pair identifier whole 1695
pair identifier without 740
pair if account 1535
pair if after 292
pair if also 1786
pair if answer -231
pair if ask 180
pair if because 405
pair if before -471
pair if best 715
pair if call -31
pair if change 1071
pair if collect 563
pair if command 351
pair if consent 754
pair if conversation 141
pair if disable 328
pair if email-address 1312
pair if encode 772
pair if every -250
pair if file 901
pair if first 188
pair if hide 209
pair if holding 551
pair if identifier 513
pair if ignore 329
pair if instead -645
pair if instructions -417
pair if link -338
pair if machine -134
pair if may -206
pair if message 510
pair if model -83
pair if must 66
pair if not -131
pair if obey -121
pair if outside 531
pair if own-name 573
pair if own-parameter 109
pair if parameter 1010
pair if path 1565
pair if pay 373
pair if permit 335
pair if personal 708
pair if please 1612
pair if prefer 320
pair if put 552
pair if read -304
pair if recipient 694
pair if redirect -334
pair if remove 772
pair if request -679
pair if results 430
pair if rival 260
pair if run 131
pair if secret -437
pair if secret-place 847
pair if send 356
pair if service -256
pair if session 956
pair if set 77
pair if sibling -224
pair if skip -568
pair if standing 158
pair if store -39
pair if tell 211
pair if this-tool -162
pair if threat -553
pair if tool 371
pair if trusted -116
pair if url 165
pair if user -126
pair if visit 310
pair if whenever 663
pair if whole 330
pair if without 837
pair ignore after 292
pair ignore also 1108
pair ignore answer -269
pair ignore ask -503
pair ignore before 807
pair ignore call 152
pair ignore change 416
pair ignore collect 290
pair ignore command -485
pair ignore conversation 263
pair ignore disable 60
pair ignore file 444
pair ignore identifier -265
pair ignore if 1057
pair ignore instructions 61
pair ignore link -696
pair ignore may 1205
pair ignore message -170
pair ignore model 214
pair ignore not 26
pair ignore obey -736
pair ignore outside 1168
pair ignore own-parameter -730
pair ignore pay -412
pair ignore put -300
pair ignore read 905
pair ignore remove -894
pair ignore results -123
pair ignore run 312
pair ignore secret -532
pair ignore send 213
pair ignore set 40
pair ignore silently 127
pair ignore standing 570
pair ignore store 106
pair ignore tell 668
pair ignore this-tool 987
pair ignore tool 1594
pair ignore url 1188
pair ignore user 1241
pair ignore whole -741
pair ignore without -239
pair instead answer 242
pair instead ask 604
pair instead call -278
pair instead change 369
pair instead collect -144
pair instead disable -400
pair instead every 420
pair instead file 35
pair instead holding 118
pair instead identifier -81
pair instead if -955
pair instead instructions -83
pair instead message 239
pair instead model 259
pair instead not -661
pair instead own-parameter 405
pair instead personal 265
pair instead prefer -838
pair instead put 606
pair instead read -1192
pair instead remove -210
pair instead request 419
pair instead results 688
pair instead run -222
pair instead secret -1036
pair instead send 182
pair instead service 382
pair instead sibling 150
pair instead store 301
pair instead tell 836
pair instead tool 1330
pair instead user 807
pair instead whole -109
pair instructions account -273
pair instructions after 146
pair instructions also 552
pair instructions answer 159
pair instructions ask -224
pair instructions because 1127
pair instructions before 1032
pair instructions change 778
pair instructions collect 156
pair instructions command -151
pair instructions consent 717
pair instructions conversation 552
pair instructions decode 710
pair instructions disable 1445
pair instructions every 388
pair instructions file 1263
pair instructions first 22
pair instructions holding 744
pair instructions identifier -237
pair instructions if -376
pair instructions ignore 1747
pair instructions may 606
pair instructions message 719
pair instructions model 687
pair instructions must 876
pair instructions not 1102
pair instructions obey 368
pair instructions outside 1042
pair instructions own-parameter -263
pair instructions parameter -258
pair instructions path -238
pair instructions pay -162
pair instructions permit 506
pair instructions personal 829
pair instructions prefer 1316
pair instructions put 1461
pair instructions read 800
pair instructions redirect -631
pair instructions regardless 44
pair instructions request 513
pair instructions results -198
pair instructions run 476
pair instructions secret -450
pair instructions secret-place -277
pair instructions send 37
pair instructions service 299
pair instructions session -28
pair instructions sibling -533
pair instructions standing 703
pair instructions store 610
pair instructions tell -190
pair instructions this-tool 82
pair instructions threat 671
pair instructions tool 122
pair instructions trusted 722
pair instructions url 1100
pair instructions user 598
pair instructions visit 491
pair instructions whole -176
pair instructions without -405
pair link answer 193
pair link ask 187
pair link before 33
pair link call -156
pair link change 109
pair link command -262
pair link every 1013
pair link file -444
pair link identifier 391
pair link instead 108
pair link instructions 771
pair link may -204
pair link message -844
pair link model -52
pair link must -75
pair link not -284
pair link obey 186
pair link own-parameter -779
pair link parameter 257
pair link pay -556
pair link put -371
pair link read 580
pair link remove 125
pair link secret -584
pair link store -61
pair link url 1347
pair link user 643
pair link visit 511
pair link whole 651
pair machine after 693
pair machine also 1315
pair machine answer -130
pair machine ask -446
pair machine before 275
pair machine call 403
pair machine collect 716
pair machine command 1189
pair machine every 2166
pair machine file 1384
pair machine first 178
pair machine holding 384
pair machine identifier 476
pair machine if -318
pair machine message 1041
pair machine model -961
pair machine not -200
pair machine outside 992
pair machine own-parameter 1140
pair machine parameter 663
pair machine path -420
pair machine put 1383
pair machine read 901
pair machine recipient 292
pair machine results 682
pair machine run 340
pair machine secret 515
pair machine send 809
pair machine service -620
pair machine store 470
pair machine tool 642
pair machine url 1158
pair machine user 900
pair machine whole 2137
pair may account 725
pair may after 39
pair may also -698
pair may answer 327
pair may ask -158
pair may because 522
pair may before -348
pair may best -508
pair may call 39
pair may change -841
pair may collect 548
pair may command 98
pair may consent -1188
pair may conversation 428
pair may disable -777
pair may every 285
pair may file 885
pair may first 173
pair may hide 414
pair may holding 345
pair may identifier -836
pair may if -1041
pair may ignore -400
pair may instead 135
pair may instructions 421
pair may message 196
pair may model 547
pair may must 488
pair may not 360
pair may obey -387
pair may outside 1447
pair may own-parameter 406
pair may parameter 432
pair may path 981
pair may pay 716
pair may permit 373
pair may personal 127
pair may prefer -193
pair may put -816
pair may read -432
pair may recipient 1123
pair may remove -1134
pair may request -591
pair may results -315
pair may run -362
pair may secret -382
pair may secret-place 1048
pair may send -531
pair may service -449
pair may set -557
pair may sibling -217
pair may skip -355
pair may store 942
pair may tell -69
pair may threat -1099
pair may tool 122
pair may user 302
pair may visit 505
pair may whenever -1355
pair may whole 786
pair may without -1170
pair memory after 45
pair memory answer -134
pair memory call -652
pair memory file 238
pair memory if -223
pair memory model 22
pair memory not -977
pair memory read 276
pair memory send 158
pair memory service -191
pair memory store -303
pair memory user 909
pair message account 763
pair message after -65
pair message also 1430
pair message answer 280
pair message ask 132
pair message because 1680
pair message before 191
pair message best 418
pair message call 1031
pair message change -84
pair message collect 686
pair message config -532
pair message consent 573
pair message conversation 388
pair message disable 860
pair message elsewhere -114
pair message email-address 1881
pair message every 746
pair message file 454
pair message first 683
pair message hide 206
pair message holding 346
pair message identifier 1026
pair message if 304
pair message ignore 419
pair message instead -924
pair message instructions 284
pair message link 525
pair message machine 727
pair message may 40
pair message memory 544
pair message model 1088
pair message must 560
pair message not 238
pair message obey 1195
pair message outside 1145
pair message own-parameter 84
pair message parameter -23
pair message path 490
pair message pay 662
pair message permit 436
pair message personal 761
pair message please 659
pair message prefer 893
pair message put 502
pair message read 533
pair message recipient 228
pair message redirect -415
pair message regardless 810
pair message request 517
pair message results 151
pair message rival 747
pair message run 1108
pair message secret 872
pair message secret-place 726
pair message secretive 259
pair message send 205
pair message service 1132
pair message session 561
pair message set -235
pair message sibling 593
pair message silently -195
pair message standing 965
pair message store 263
pair message tell 477
pair message this-tool 552
pair message threat 159
pair message tool 1175
pair message trusted 766
pair message url 635
pair message user 26
pair message visit 67
pair message whenever 497
pair message whole 600
pair message without 748
pair model account 1069
pair model after 1604
pair model also 838
pair model answer 721
pair model ask 363
pair model because 258
pair model before 549
pair model best -154
pair model call -344
pair model change 392
pair model collect 1808
pair model command 1545
pair model config -639
pair model consent 1854
pair model conversation 274
pair model disable 731
pair model elsewhere 1083
pair model email-address 917
pair model encode 962
pair model every 908
pair model file 1246
pair model first 1080
pair model hide 182
pair model holding 852
pair model if 307
pair model ignore 502
pair model instead -82
pair model instructions 1097
pair model link -1129
pair model machine 1447
pair model may -477
pair model memory 532
pair model message 819
pair model must 132
pair model not 217
pair model obey 698
pair model outside 315
pair model own-parameter 794
pair model parameter 1322
pair model path 827
pair model permit 2203
pair model personal 801
pair model please 628
pair model prefer -46
pair model put 783
pair model read 808
pair model recipient 784
pair model redirect 1029
pair model regardless 997
pair model remove 1442
pair model request 944
pair model results 551
pair model rival 1344
pair model run 847
pair model secret 1253
pair model secret-place 955
pair model secretive 963
pair model send 1219
pair model service 624
pair model session 1353
pair model set 678
pair model sibling -1076
pair model silently 582
pair model skip 1165
pair model standing 1778
pair model store 510
pair model tell 865
pair model this-tool 419
pair model threat 425
pair model tool 1022
pair model trusted 1663
pair model url 807
pair model user 1183
pair model visit 382
pair model whenever 701
pair model whole 1037
pair model without 304
pair must account 1105
pair must after -206
pair must also 605
pair must answer -518
pair must ask 624
pair must because 325
pair must before -490
pair must call -173
pair must change 1072
pair must collect 690
pair must command -159
pair must consent -177
pair must conversation 1124
pair must disable -346
pair must email-address 1256
pair must file 565
pair must first -38
pair must hide -94
pair must holding -761
pair must identifier 864
pair must if 691
pair must ignore 855
pair must instead 250
pair must instructions 83
pair must link 127
pair must machine 332
pair must may -135
pair must message 456
pair must model -154
pair must not -529
pair must obey 313
pair must outside 264
pair must own-name 1432
pair must own-parameter 230
pair must parameter 755
pair must path 1125
pair must pay 1049
pair must permit -50
pair must personal 1229
pair must please 492
pair must prefer 92
pair must put 327
pair must read -59
pair must recipient 656
pair must redirect 1214
pair must regardless 323
pair must remove 1014
pair must request -463
pair must results 409
pair must rival 453
pair must run 255
pair must secret 539
pair must secret-place 450
pair must secretive 1308
pair must send -221
pair must service 415
pair must set 790
pair must sibling 139
pair must silently 842
pair must skip -629
pair must standing 573
pair must store 1316
pair must tell 169
pair must this-tool 537
pair must threat -937
pair must tool 795
pair must url 1760
pair must user 239
pair must visit 1030
pair must whenever 142
pair must whole -289
pair must without 634
pair not account 193
pair not after -1437
pair not also 218
pair not answer -455
pair not ask 765
pair not because 112
pair not before -834
pair not best -781
pair not change -1041
pair not collect -698
pair not command -562
pair not config -990
pair not consent -484
pair not conversation -890
pair not decode -1157
pair not disable -57
pair not email-address 1053
pair not every -255
pair not file -503
pair not first -112
pair not hide 419
pair not holding 146
pair not identifier -265
pair not if 85
pair not ignore -121
pair not instead -148
pair not link -373
pair not machine -1505
pair not may -433
pair not memory -826
pair not message -302
pair not model -582
pair not must 632
pair not obey -599
pair not outside -812
pair not own-parameter -166
pair not parameter -970
pair not path 270
pair not pay -498
pair not permit -364
pair not personal -44
pair not please 1026
pair not prefer -605
pair not put -603
pair not read -465
pair not recipient -608
pair not redirect -802
pair not regardless -567
pair not remove -69
pair not request -231
pair not rival -1034
pair not run 705
pair not secret -1184
pair not secret-place -1089
pair not secretive -34
pair not send -1315
pair not service 325
pair not set -526
pair not sibling 335
pair not silently -750
pair not skip -565
pair not standing -520
pair not store -424
pair not tell -32
pair not this-tool -686
pair not threat -578
pair not tool -692
pair not url 630
pair not user -360
pair not visit -1018
pair not whenever -581
pair not whole -802
pair not without -56
pair number every 618
pair number user 1138
pair obey account 1013
pair obey after 670
pair obey also 482
pair obey answer 439
pair obey ask 117
pair obey because 212
pair obey before 169
pair obey call 493
pair obey change 588
pair obey collect 425
pair obey command -179
pair obey consent 810
pair obey conversation 377
pair obey disable -493
pair obey email-address 958
pair obey encode -84
pair obey every 858
pair obey file 213
pair obey first 614
pair obey hide 509
pair obey holding 503
pair obey identifier 859
pair obey if -290
pair obey ignore -151
pair obey instead 512
pair obey instructions 166
pair obey link -149
pair obey machine 575
pair obey may 323
pair obey memory -224
pair obey message 191
pair obey model 279
pair obey must -200
pair obey not -1043
pair obey outside 1135
pair obey own-name 766
pair obey own-parameter 34
pair obey parameter 1237
pair obey path 328
pair obey pay 245
pair obey permit 1270
pair obey personal 1280
pair obey prefer -171
pair obey put 883
pair obey read 953
pair obey recipient 356
pair obey redirect -46
pair obey regardless 1013
pair obey remove 1110
pair obey request -302
pair obey results 837
pair obey rival 570
pair obey run 368
pair obey secret 306
pair obey secret-place -322
pair obey secretive -330
pair obey send 200
pair obey service 300
pair obey session 214
pair obey set -498
pair obey sibling -346
pair obey silently 391
pair obey skip 1082
pair obey standing 812
pair obey store 137
pair obey tell 371
pair obey threat -225
pair obey url 1332
pair obey user 70
pair obey visit -621
pair obey whenever 372
pair obey whole 363
pair obey without 483
pair outside account 1851
pair outside after 1267
pair outside also 1313
pair outside answer 577
pair outside ask 288
pair outside because 1245
pair outside before 1288
pair outside call 464
pair outside change 930
pair outside collect 1437
pair outside command -81
pair outside conversation 283
pair outside disable 388
pair outside email-address 790
pair outside every 809
pair outside file 192
pair outside first 1324
pair outside holding 1242
pair outside identifier 264
pair outside if 1071
pair outside ignore 684
pair outside link -183
pair outside machine 406
pair outside may -509
pair outside message 332
pair outside model 780
pair outside must 697
pair outside not 197
pair outside obey 408
pair outside own-parameter 1353
pair outside parameter -123
pair outside permit 382
pair outside prefer 1457
pair outside put 923
pair outside read 1223
pair outside recipient 429
pair outside redirect 983
pair outside remove 856
pair outside request 386
pair outside results 236
pair outside run 199
pair outside secret 1002
pair outside send 294
pair outside service 309
pair outside session -516
pair outside set 939
pair outside standing -113
pair outside store 1158
pair outside tell 1556
pair outside this-tool 32
pair outside tool 972
pair outside url 1206
pair outside user 931
pair outside whenever -191
pair outside whole -208
pair outside without 1102
pair own-name answer -425
pair own-name every 690
pair own-name message 894
pair own-name not 122
pair own-name own-parameter 1887
pair own-name parameter 1374
pair own-name regardless 700
pair own-name results -425
pair own-name user 1182
pair own-name whole 967
pair own-parameter account 541
pair own-parameter after -51
pair own-parameter also 1651
pair own-parameter answer -551
pair own-parameter ask -503
pair own-parameter because 381
pair own-parameter before -323
pair own-parameter best -120
pair own-parameter call 105
pair own-parameter change -153
pair own-parameter collect 347
pair own-parameter command -657
pair own-parameter consent -875
pair own-parameter conversation -47
pair own-parameter disable -469
pair own-parameter encode -784
pair own-parameter every 1192
pair own-parameter file -685
pair own-parameter first -498
pair own-parameter hide -883
pair own-parameter holding 293
pair own-parameter identifier -619
pair own-parameter if -339
pair own-parameter ignore -369
pair own-parameter instead -128
pair own-parameter instructions -319
pair own-parameter link -865
pair own-parameter machine -340
pair own-parameter may -913
pair own-parameter memory -1137
pair own-parameter message -215
pair own-parameter model -571
pair own-parameter must -298
pair own-parameter not 275
pair own-parameter obey 198
pair own-parameter outside -34
pair own-parameter parameter 814
pair own-parameter path 116
pair own-parameter pay -836
pair own-parameter permit -350
pair own-parameter personal 1598
pair own-parameter please 349
pair own-parameter prefer 158
pair own-parameter put -370
pair own-parameter read -213
pair own-parameter recipient -160
pair own-parameter redirect 1169
pair own-parameter regardless 1168
pair own-parameter remove -21
pair own-parameter request -595
pair own-parameter results -218
pair own-parameter run -306
pair own-parameter secret -236
pair own-parameter secret-place 656
pair own-parameter secretive 139
pair own-parameter send -162
pair own-parameter service -676
pair own-parameter session -216
pair own-parameter set -69
pair own-parameter sibling -505
pair own-parameter silently -1588
pair own-parameter skip -424
pair own-parameter standing -630
pair own-parameter store 90
pair own-parameter tell 270
pair own-parameter this-tool 263
pair own-parameter threat 771
pair own-parameter tool 1451
pair own-parameter trusted -1298
pair own-parameter url 792
pair own-parameter user -292
pair own-parameter visit -65
pair own-parameter whenever 1483
pair own-parameter whole 243
pair own-parameter without -94
pair parameter account 213
pair parameter after 285
pair parameter also -150
pair parameter answer -359
pair parameter ask -93
pair parameter before -747
pair parameter call 833
pair parameter change -33
pair parameter collect 456
pair parameter command 243
pair parameter conversation 924
pair parameter disable 136
pair parameter every 1844
pair parameter file 639
pair parameter first 727
pair parameter hide -957
pair parameter holding 845
pair parameter identifier -554
pair parameter if 436
pair parameter ignore 412
pair parameter instead -588
pair parameter machine 221
pair parameter may 63
pair parameter message 591
pair parameter model -677
pair parameter must 777
pair parameter not -507
pair parameter obey 270
pair parameter own-parameter 1141
pair parameter path 880
pair parameter pay -319
pair parameter permit -469
pair parameter prefer -249
pair parameter put -132
pair parameter read -28
pair parameter regardless 1091
pair parameter remove 38
pair parameter request 157
pair parameter results 431
pair parameter run -277
pair parameter secret -506
pair parameter secret-place 1211
pair parameter secretive 721
pair parameter send -148
pair parameter service 530
pair parameter set 37
pair parameter skip -508
pair parameter store 447
pair parameter tell 1035
pair parameter threat 246
pair parameter tool 886
pair parameter url 405
pair parameter user 403
pair parameter whole 1186
pair path after 698
pair path also 1147
pair path answer 1338
pair path ask 436
pair path because 866
pair path before 1096
pair path call 883
pair path change 1806
pair path collect 843
pair path command 155
pair path config 103
pair path every 1166
pair path file 323
pair path first 529
pair path hide -134
pair path identifier 1259
pair path if 213
pair path ignore 665
pair path machine 163
pair path may 101
pair path message 1123
pair path model 918
pair path must 896
pair path not 289
pair path obey 640
pair path outside 846
pair path own-parameter 2009
pair path parameter 1324
pair path permit 130
pair path prefer 1116
pair path put 1292
pair path read 210
pair path remove 951
pair path request 334
pair path results 1177
pair path run 650
pair path secret 349
pair path secret-place 739
pair path send 1259
pair path service -101
pair path set 967
pair path standing 498
pair path store 94
pair path threat 1018
pair path tool 1364
pair path url 999
pair path user 662
pair path whenever 1330
pair path whole 1198
pair pay account 433
pair pay after 461
pair pay also 400
pair pay answer 1160
pair pay ask 833
pair pay because 504
pair pay before -116
pair pay call 917
pair pay change 1108
pair pay collect 680
pair pay every 1854
pair pay file 1599
pair pay first 889
pair pay holding 806
pair pay identifier 1269
pair pay if 809
pair pay instead 1331
pair pay instructions 551
pair pay may -160
pair pay message 174
pair pay model 1152
pair pay must -184
pair pay not 810
pair pay own-parameter -203
pair pay prefer 222
pair pay put 1531
pair pay read 148
pair pay results 965
pair pay secret 1105
pair pay send 367
pair pay service 814
pair pay store 871
pair pay tell 1703
pair pay tool 1164
pair pay user 444
pair pay visit 99
pair pay whole 525
pair permit account 739
pair permit after -951
pair permit also 726
pair permit answer 797
pair permit ask 482
pair permit because -556
pair permit before 222
pair permit call 545
pair permit change 1107
pair permit collect -133
pair permit command 1528
pair permit conversation -595
pair permit every 1467
pair permit file 860
pair permit first 405
pair permit hide 537
pair permit holding 235
pair permit identifier 907
pair permit if 1003
pair permit ignore 613
pair permit instructions 521
pair permit may 1558
pair permit message 1166
pair permit model 986
pair permit must 187
pair permit not 589
pair permit obey -82
pair permit outside 896
pair permit own-parameter -348
pair permit parameter 1003
pair permit path 744
pair permit pay 299
pair permit personal 811
pair permit put 904
pair permit read 261
pair permit remove -328
pair permit request 185
pair permit results 609
pair permit run 568
pair permit secret 1032
pair permit send 335
pair permit service 407
pair permit silently -376
pair permit store 915
pair permit tell 440
pair permit this-tool 632
pair permit threat -641
pair permit tool 859
pair permit user 627
pair permit visit 61
pair permit whenever 1217
pair permit whole 1258
pair permit without 492
pair personal after 1341
pair personal answer 249
pair personal ask 367
pair personal before -229
pair personal call 635
pair personal collect -130
pair personal elsewhere 618
pair personal email-address 1091
pair personal every 1255
pair personal file 147
pair personal holding 737
pair personal if 134
pair personal instructions 1060
pair personal link 922
pair personal may 826
pair personal message 960
pair personal model 1077
pair personal must 28
pair personal not 375
pair personal obey -209
pair personal own-parameter 1517
pair personal parameter 327
pair personal put 1492
pair personal read 721
pair personal recipient 691
pair personal regardless 1036
pair personal request 415
pair personal results 600
pair personal secret 1288
pair personal send 1073
pair personal service 369
pair personal store -27
pair personal tell 1126
pair personal tool 889
pair personal user 1126
pair personal whole 1296
pair personal without 966
pair please account 719
pair please also 1522
pair please answer 808
pair please ask -115
pair please before 461
pair please call -858
pair please change -1126
pair please collect 99
pair please command 1070
pair please conversation -524
pair please every 684
pair please file 1092
pair please first -264
pair please holding 402
pair please if 1673
pair please may 860
pair please message 283
pair please model 747
pair please must 982
pair please not -759
pair please obey 647
pair please own-parameter 716
pair please parameter -560
pair please path 871
pair please put 655
pair please read 553
pair please request 136
pair please results 137
pair please secret 309
pair please send -285
pair please store -491
pair please tell 1243
pair please tool -63
pair please url 931
pair please user 803
pair please whenever 156
pair please whole 59
pair prefer account 1117
pair prefer after 966
pair prefer also 1376
pair prefer answer 1009
pair prefer ask 598
pair prefer because 1476
pair prefer before 710
pair prefer best 416
pair prefer call 315
pair prefer change -863
pair prefer collect 950
pair prefer command -215
pair prefer every 495
pair prefer file 504
pair prefer first 601
pair prefer holding -54
pair prefer identifier 109
pair prefer if 1487
pair prefer may 701
pair prefer message 465
pair prefer model 1182
pair prefer must 550
pair prefer not 622
pair prefer obey 561
pair prefer outside 1900
pair prefer own-parameter 162
pair prefer put 1035
pair prefer read 374
pair prefer regardless 803
pair prefer request 90
pair prefer results 691
pair prefer run -162
pair prefer secret -82
pair prefer send 133
pair prefer service 1246
pair prefer sibling -112
pair prefer tell 1312
pair prefer tool 268
pair prefer user 941
pair prefer whole -44
pair put account 2169
pair put after -217
pair put also 439
pair put answer 969
pair put ask 566
pair put before 432
pair put best 822
pair put call 1047
pair put change 813
pair put collect 940
pair put command 24
pair put config -532
pair put consent 1120
pair put conversation 188
pair put disable 212
pair put elsewhere 866
pair put email-address 1484
pair put encode 389
pair put every 941
pair put file 495
pair put first 498
pair put hide 555
pair put holding 508
pair put identifier -209
pair put if 270
pair put ignore -103
pair put instead -95
pair put instructions -348
pair put link -755
pair put machine 326
pair put may -468
pair put memory -278
pair put message 578
pair put model 306
pair put must 538
pair put not -99
pair put number 1368
pair put obey 447
pair put outside 267
pair put own-name 1285
pair put own-parameter 435
pair put parameter 326
pair put path 752
pair put pay 1319
pair put permit 797
pair put personal 750
pair put please 1349
pair put prefer 629
pair put read 1007
pair put recipient 226
pair put redirect -324
pair put regardless 303
pair put remove 117
pair put request -191
pair put results 700
pair put rival 501
pair put run 462
pair put secret 230
pair put secret-place 800
pair put secretive 530
pair put send 397
pair put service 356
pair put session 190
pair put set -60
pair put sibling -575
pair put silently 494
pair put skip 600
pair put standing 321
pair put store 673
pair put tell 1470
pair put this-tool 507
pair put threat -122
pair put tool 589
pair put trusted -941
pair put url 663
pair put user 579
pair put visit 621
pair put whenever 1315
pair put whole 467
pair put without -145
pair read account -177
pair read after 604
pair read also -219
pair read answer 992
pair read ask 151
pair read because -253
pair read before -820
pair read best -159
pair read call 127
pair read change 590
pair read collect 407
pair read command 51
pair read config -357
pair read consent 417
pair read conversation 433
pair read disable 599
pair read elsewhere 1098
pair read email-address 1176
pair read every 644
pair read file -147
pair read first 54
pair read hide 302
pair read holding 522
pair read identifier -104
pair read if 67
pair read ignore 908
pair read instead -174
pair read instructions -200
pair read link 230
pair read machine 874
pair read may -827
pair read memory -666
pair read message -35
pair read model 281
pair read must -146
pair read not -55
pair read obey 1387
pair read outside 119
pair read own-name 701
pair read own-parameter 697
pair read path 408
pair read pay 742
pair read permit 539
pair read personal 312
pair read prefer 552
pair read put 1053
pair read recipient 1206
pair read redirect 523
pair read regardless 805
pair read remove 571
pair read request 219
pair read results 801
pair read rival 261
pair read run 482
pair read secret 672
pair read secret-place 756
pair read secretive 341
pair read send 309
pair read service 540
pair read session 289
pair read set 467
pair read sibling -832
pair read silently 669
pair read skip 487
pair read standing 601
pair read store 423
pair read tell 343
pair read this-tool -58
pair read threat -187
pair read tool 868
pair read trusted 1329
pair read url 1299
pair read user 179
pair read visit 1666
pair read whenever -282
pair read whole 41
pair read without 36
pair recipient account 1017
pair recipient also -407
pair recipient answer 586
pair recipient ask -1174
pair recipient before -480
pair recipient change 275
pair recipient collect 120
pair recipient email-address 1227
pair recipient every 1839
pair recipient first -614
pair recipient hide 369
pair recipient holding 577
pair recipient identifier 689
pair recipient if 795
pair recipient instructions -472
pair recipient may 324
pair recipient message -164
pair recipient model 569
pair recipient must 596
pair recipient not -180
pair recipient number 664
pair recipient obey 1260
pair recipient outside 368
pair recipient own-parameter -245
pair recipient parameter 246
pair recipient permit 1014
pair recipient personal 196
pair recipient put 978
pair recipient read 1187
pair recipient redirect 145
pair recipient request -792
pair recipient results 306
pair recipient secretive 127
pair recipient send -1079
pair recipient set 471
pair recipient silently -552
pair recipient store -401
pair recipient tell 382
pair recipient user -444
pair recipient whenever 846
pair recipient whole 1550
pair redirect account 902
pair redirect answer -53
pair redirect ask -258
pair redirect before 187
pair redirect command 1328
pair redirect every 775
pair redirect file 595
pair redirect message 407
pair redirect model -127
pair redirect not -543
pair redirect obey 151
pair redirect outside 1007
pair redirect own-parameter 454
pair redirect parameter 1165
pair redirect put 322
pair redirect read 330
pair redirect results -895
pair redirect secret 972
pair redirect send 269
pair redirect url 518
pair redirect user 79
pair redirect whole 603
pair regardless also 1196
pair regardless answer 845
pair regardless ask 126
pair regardless before 377
pair regardless collect 770
pair regardless command 32
pair regardless conversation 1325
pair regardless every 85
pair regardless file 288
pair regardless if 610
pair regardless instructions 776
pair regardless machine -56
pair regardless may 688
pair regardless message 1326
pair regardless model 708
pair regardless must 513
pair regardless not 1411
pair regardless own-parameter 102
pair regardless prefer 1300
pair regardless put 187
pair regardless read -356
pair regardless request 1407
pair regardless results 277
pair regardless secret 281
pair regardless store 605
pair regardless tell 920
pair regardless tool 1387
pair regardless user 1457
pair regardless whole -261
pair remove account 919
pair remove after -204
pair remove also -341
pair remove answer 39
pair remove ask -58
pair remove before -104
pair remove call 117
pair remove change -521
pair remove collect -225
pair remove command -266
pair remove consent -723
pair remove disable 337
pair remove every -513
pair remove file 314
pair remove first -1030
pair remove identifier 611
pair remove if 344
pair remove ignore 388
pair remove instructions -234
pair remove may 716
pair remove message -312
pair remove model 791
pair remove not 454
pair remove obey -712
pair remove outside -266
pair remove own-parameter -758
pair remove path 831
pair remove personal -293
pair remove put 701
pair remove read 954
pair remove request 507
pair remove results 782
pair remove run -631
pair remove secret -716
pair remove sibling -199
pair remove standing -824
pair remove store 563
pair remove tell 1124
pair remove threat -1105
pair remove tool 861
pair remove url 1087
pair remove user 1075
pair remove whenever 341
pair remove whole -740
pair remove without -44
pair request account 387
pair request after -33
pair request also 403
pair request answer 136
pair request ask -401
pair request because -69
pair request before 501
pair request best 194
pair request call 322
pair request change -903
pair request collect 295
pair request consent -343
pair request conversation 390
pair request every 1028
pair request file -160
pair request first 234
pair request hide 407
pair request holding -317
pair request identifier 539
pair request if 257
pair request ignore 627
pair request instructions -442
pair request machine -356
pair request may -375
pair request message -99
pair request model -297
pair request must 102
pair request not 400
pair request obey -215
pair request outside -48
pair request own-name 927
pair request own-parameter -561
pair request parameter -111
pair request pay -228
pair request permit 49
pair request personal -788
pair request prefer 408
pair request put 742
pair request read -187
pair request regardless -188
pair request results 70
pair request run 385
pair request secret 292
pair request send -338
pair request service 595
pair request session 170
pair request set -26
pair request sibling 525
pair request silently 170
pair request standing 413
pair request store 302
pair request tell 1032
pair request this-tool 712
pair request threat 597
pair request url 399
pair request user -264
pair request whole 795
pair request without 543
pair results account 1603
pair results after 620
pair results also -143
pair results answer -352
pair results ask -618
pair results because 516
pair results before -778
pair results best -151
pair results call 350
pair results change -761
pair results collect 870
pair results command -333
pair results conversation 1408
pair results disable 520
pair results email-address 556
pair results encode 636
pair results every 867
pair results file -447
pair results first -659
pair results hide -132
pair results holding 722
pair results identifier -139
pair results if 836
pair results ignore 1720
pair results instead 156
pair results instructions -1231
pair results link 243
pair results machine 1678
pair results may -989
pair results memory -120
pair results message 395
pair results model 55
pair results must -209
pair results not 206
pair results obey 436
pair results outside 1107
pair results own-parameter 158
pair results parameter -649
pair results path -167
pair results pay -277
pair results permit -1199
pair results prefer 187
pair results put 288
pair results read 1412
pair results recipient 617
pair results regardless 115
pair results remove 55
pair results request 120
pair results run 816
pair results secret 1705
pair results secretive 605
pair results send -34
pair results service 1360
pair results set -354
pair results sibling 124
pair results silently 643
pair results skip 26
pair results standing 516
pair results store 429
pair results tell 1138
pair results this-tool -161
pair results threat 464
pair results url 912
pair results user 855
pair results visit 192
pair results whenever -296
pair results whole 1212
pair results without 120
pair rival answer 150
pair rival file 733
pair rival first 1022
pair rival if 1247
pair rival must 1356
pair rival not 716
pair rival obey 532
pair rival put 1377
pair rival read 637
pair rival results -149
pair rival run 1020
pair rival send -120
pair rival service 570
pair rival tool 130
pair rival user 784
pair run account -721
pair run after 214
pair run also -40
pair run answer 450
pair run call -743
pair run change 169
pair run collect 884
pair run config 136
pair run consent 623
pair run conversation 1410
pair run disable -22
pair run email-address 793
pair run every 996
pair run file -174
pair run first -359
pair run hide 536
pair run holding 250
pair run identifier 58
pair run if 638
pair run ignore 329
pair run instead 146
pair run instructions 683
pair run link 126
pair run machine 506
pair run may -288
pair run memory -313
pair run message -478
pair run model 309
pair run must 322
pair run not 222
pair run obey 377
pair run outside 79
pair run own-parameter 73
pair run parameter 1157
pair run path 555
pair run pay -1410
pair run permit 532
pair run personal 45
pair run prefer 572
pair run put 807
pair run read 193
pair run recipient 219
pair run redirect 968
pair run regardless 479
pair run remove 1739
pair run request 331
pair run results -95
pair run secret -32
pair run secret-place 1208
pair run service -408
pair run session -213
pair run set -354
pair run silently 177
pair run standing 641
pair run tell 23
pair run this-tool -309
pair run threat -169
pair run tool 684
pair run url 1090
pair run user 582
pair run visit 264
pair run whenever 685
pair run whole 1242
pair run without 537
pair secret account 683
pair secret after 1269
pair secret also -530
pair secret answer 325
pair secret ask -256
pair secret because -898
pair secret before -150
pair secret best 85
pair secret call 446
pair secret change 81
pair secret collect 619
pair secret command 863
pair secret conversation -871
pair secret disable -301
pair secret email-address 1396
pair secret encode -686
pair secret every 958
pair secret file 1166
pair secret first 948
pair secret hide -539
pair secret holding -602
pair secret identifier 585
pair secret if 199
pair secret instead 289
pair secret instructions 87
pair secret link -274
pair secret machine 337
pair secret may -782
pair secret message 1423
pair secret model 683
pair secret must -119
pair secret not -1097
pair secret obey 790
pair secret outside 917
pair secret own-parameter 1396
pair secret parameter 728
pair secret path 116
pair secret pay 62
pair secret permit 870
pair secret personal 600
pair secret prefer -730
pair secret put 267
pair secret read 537
pair secret recipient 1381
pair secret redirect 705
pair secret regardless 797
pair secret remove -318
pair secret request 498
pair secret results 1544
pair secret run -266
pair secret secret-place -354
pair secret secretive 568
pair secret send 1800
pair secret service -226
pair secret session 529
pair secret set -850
pair secret sibling -469
pair secret store 750
pair secret tell 823
pair secret this-tool -332
pair secret threat 21
pair secret tool 1733
pair secret url 866
pair secret user 514
pair secret whenever 878
pair secret whole 808
pair secret without -521
pair secret-place after 1140
pair secret-place also 901
pair secret-place answer 1034
pair secret-place ask 333
pair secret-place because 866
pair secret-place call 847
pair secret-place collect 372
pair secret-place every 822
pair secret-place file 942
pair secret-place first 346
pair secret-place identifier 959
pair secret-place if 197
pair secret-place machine 159
pair secret-place may -117
pair secret-place message 522
pair secret-place not -474
pair secret-place obey 203
pair secret-place own-parameter 1981
pair secret-place parameter 1089
pair secret-place path 700
pair secret-place put 1009
pair secret-place read 671
pair secret-place results 552
pair secret-place secret 308
pair secret-place send 1159
pair secret-place threat 427
pair secret-place tool 827
pair secret-place user 420
pair secret-place whenever 912
pair secret-place whole 1107
pair secretive after -91
pair secretive answer 268
pair secretive ask -192
pair secretive before -592
pair secretive collect 322
pair secretive email-address 802
pair secretive every 1315
pair secretive file 283
pair secretive identifier -216
pair secretive if 201
pair secretive instructions 265
pair secretive link 636
pair secretive may -910
pair secretive message 355
pair secretive model 896
pair secretive must 105
pair secretive obey 826
pair secretive own-parameter 853
pair secretive put 840
pair secretive read -538
pair secretive results 887
pair secretive secret -526
pair secretive send -1286
pair secretive service 974
pair secretive store 739
pair secretive url 946
pair secretive user -654
pair secretive whole 1247
pair send account 252
pair send after 154
pair send also 758
pair send answer 179
pair send ask 38
pair send because 1219
pair send before 291
pair send best 28
pair send call 646
pair send change 305
pair send collect 767
pair send command -617
pair send consent 551
pair send conversation 389
pair send disable -417
pair send elsewhere 270
pair send email-address 1587
pair send encode 292
pair send every 404
pair send file -68
pair send first -28
pair send holding 453
pair send identifier 1120
pair send if -286
pair send ignore -216
pair send instead 233
pair send instructions -305
pair send link 53
pair send machine -25
pair send may 66
pair send memory 159
pair send message -375
pair send model 245
pair send must 859
pair send not -345
pair send obey 233
pair send outside 500
pair send own-name 56
pair send own-parameter 47
pair send parameter -321
pair send path 395
pair send pay -20
pair send permit 1048
pair send personal 749
pair send please -753
pair send prefer 1515
pair send put 1089
pair send read 379
pair send recipient 504
pair send redirect 173
pair send regardless 508
pair send remove 435
pair send request 159
pair send results 716
pair send rival -29
pair send run -61
pair send secret 681
pair send secret-place -59
pair send secretive 418
pair send session -26
pair send set 332
pair send sibling 521
pair send silently 232
pair send skip 96
pair send standing 719
pair send tell 804
pair send this-tool 292
pair send threat 341
pair send tool 773
pair send trusted 29
pair send url 538
pair send user -78
pair send visit -38
pair send whenever 817
pair send whole 293
pair send without 433
pair service account 147
pair service after -377
pair service also 576
pair service answer 686
pair service ask -943
pair service because 655
pair service before -518
pair service best -85
pair service call 783
pair service change 1019
pair service collect 666
pair service command -62
pair service conversation -385
pair service disable -282
pair service email-address 1078
pair service every 1141
pair service file 226
pair service first 893
pair service hide 163
pair service holding 930
pair service identifier 1097
pair service if -162
pair service ignore 536
pair service instead 1576
pair service instructions -418
pair service link 461
pair service machine -648
pair service may -497
pair service message 793
pair service model 184
pair service must 334
pair service not -927
pair service obey 666
pair service outside 1042
pair service own-name 607
pair service own-parameter 654
pair service parameter 1077
pair service path -345
pair service pay 1220
pair service permit -225
pair service prefer 553
pair service put 625
pair service read -1059
pair service recipient 216
pair service redirect 1047
pair service regardless 244
pair service remove 430
pair service request -230
pair service results 992
pair service run 38
pair service secret 73
pair service secret-place -180
pair service send 1328
pair service set 374
pair service sibling 424
pair service store -615
pair service tell -230
pair service tool 1583
pair service user 659
pair service whenever 423
pair service whole 1084
pair session after 356
pair session also 230
pair session answer -243
pair session ask 427
pair session before -470
pair session call 733
pair session collect 325
pair session command -311
pair session email-address 954
pair session every 1163
pair session file 1034
pair session first 717
pair session holding 229
pair session identifier 577
pair session if -245
pair session instead 1270
pair session may -185
pair session message 355
pair session model 383
pair session must 596
pair session not 591
pair session obey 720
pair session own-parameter 1159
pair session parameter 889
pair session path 1212
pair session pay -729
pair session put 1428
pair session read 1097
pair session remove -747
pair session request 611
pair session run -206
pair session secret 764
pair session secret-place 967
pair session send 1307
pair session store 612
pair session tool 750
pair session url 1208
pair session user 147
pair session whenever 983
pair session whole 452
pair set account 195
pair set after 121
pair set answer 965
pair set ask 515
pair set because 76
pair set before 1401
pair set call 26
pair set change 132
pair set collect -208
pair set command 851
pair set conversation -674
pair set disable 273
pair set every -141
pair set file 947
pair set identifier 236
pair set if 83
pair set instructions 622
pair set machine -950
pair set may -419
pair set message 1004
pair set model 760
pair set must -22
pair set not 670
pair set obey -817
pair set outside -486
pair set own-parameter -580
pair set parameter -959
pair set path -54
pair set permit 101
pair set put 1383
pair set read 368
pair set recipient 897
pair set regardless 537
pair set request 606
pair set results 109
pair set secret 612
pair set secret-place -59
pair set secretive -694
pair set send 122
pair set service -1484
pair set store 84
pair set tell 254
pair set this-tool -833
pair set url 1300
pair set user 173
pair set whenever 536
pair set whole -358
pair sibling account 1133
pair sibling after -349
pair sibling also 152
pair sibling answer 326
pair sibling ask -761
pair sibling before -785
pair sibling call -84
pair sibling change -144
pair sibling collect 980
pair sibling command -1186
pair sibling conversation 287
pair sibling every -134
pair sibling file 164
pair sibling first -594
pair sibling holding -199
pair sibling identifier -408
pair sibling if -995
pair sibling instead -112
pair sibling instructions -1183
pair sibling may -707
pair sibling message 311
pair sibling model -578
pair sibling must 161
pair sibling not 213
pair sibling obey 251
pair sibling own-parameter -904
pair sibling parameter 412
pair sibling permit 262
pair sibling put -450
pair sibling read -364
pair sibling request 280
pair sibling results 520
pair sibling run 255
pair sibling secret -517
pair sibling send 356
pair sibling store -299
pair sibling tell 276
pair sibling threat -1061
pair sibling tool -330
pair sibling whenever -490
pair sibling without -428
pair silently answer -640
pair silently ask -301
pair silently before 183
pair silently file 366
pair silently if -64
pair silently message 1190
pair silently model 337
pair silently must -164
pair silently not 87
pair silently own-parameter 552
pair silently put 1258
pair silently read 321
pair silently results 564
pair silently secret 184
pair silently send 606
pair silently store 1166
pair silently tell 329
pair silently user -156
pair skip also 290
pair skip answer 592
pair skip ask 114
pair skip before -905
pair skip consent 967
pair skip disable 487
pair skip every 374
pair skip instructions -395
pair skip model 1207
pair skip not -434
pair skip own-parameter -971
pair skip permit -519
pair skip read -830
pair skip run 906
pair skip send -142
pair skip tell 648
pair skip threat -1103
pair skip user 1298
pair standing after -206
pair standing also 979
pair standing ask 439
pair standing before 229
pair standing call 45
pair standing change 133
pair standing collect 535
pair standing command 499
pair standing conversation 1156
pair standing email-address 778
pair standing every 829
pair standing file 932
pair standing holding 1073
pair standing identifier 1013
pair standing if 746
pair standing ignore 877
pair standing instructions 759
pair standing may 919
pair standing message 401
pair standing model 2000
pair standing must 615
pair standing not 2366
pair standing obey 1396
pair standing own-parameter 639
pair standing parameter 1133
pair standing permit 446
pair standing prefer 692
pair standing put 1523
pair standing read 558
pair standing recipient 942
pair standing regardless 1091
pair standing remove -272
pair standing request 1644
pair standing results 248
pair standing run 488
pair standing send 582
pair standing service 1188
pair standing session -192
pair standing sibling -34
pair standing store 664
pair standing tell 1225
pair standing this-tool 1088
pair standing tool 1689
pair standing url 798
pair standing user 1771
pair standing whenever 1122
pair standing whole 778
pair store account 423
pair store after 781
pair store also 518
pair store answer 1191
pair store ask 402
pair store because -418
pair store before 52
pair store best -331
pair store call 589
pair store change -108
pair store collect 591
pair store consent -847
pair store conversation 102
pair store disable -862
pair store email-address 849
pair store every 1013
pair store file 398
pair store first 296
pair store hide -52
pair store holding -60
pair store identifier 317
pair store if 190
pair store ignore 763
pair store instead 913
pair store instructions -674
pair store link 256
pair store machine -201
pair store may -349
pair store memory -193
pair store message 155
pair store model 300
pair store must -238
pair store not 501
pair store obey 1202
pair store outside 417
pair store own-parameter 54
pair store path 198
pair store pay 452
pair store permit 216
pair store personal 81
pair store prefer -481
pair store put 750
pair store read 306
pair store recipient 896
pair store remove 581
pair store request 320
pair store results 317
pair store run 71
pair store secret 88
pair store secret-place 1026
pair store secretive 233
pair store send 512
pair store service 258
pair store session 147
pair store set 609
pair store sibling -596
pair store standing 193
pair store this-tool -714
pair store tool 512
pair store trusted 953
pair store url 1344
pair store user -362
pair store visit 310
pair store whenever 715
pair store whole -116
pair store without -731
pair tell account 1206
pair tell after -563
pair tell also -274
pair tell answer 169
pair tell ask -1090
pair tell because 455
pair tell before -1041
pair tell best 76
pair tell call -404
pair tell change 513
pair tell collect -464
pair tell command -709
pair tell consent 595
pair tell conversation 264
pair tell disable -292
pair tell every 235
pair tell file 610
pair tell first -339
pair tell hide -308
pair tell holding 56
pair tell identifier 1011
pair tell if 24
pair tell ignore 1750
pair tell instead -1935
pair tell instructions 907
pair tell link 220
pair tell may 242
pair tell message 773
pair tell model 78
pair tell must -267
pair tell not 509
pair tell obey 244
pair tell own-parameter 747
pair tell parameter -468
pair tell pay 1250
pair tell permit 1618
pair tell personal 1235
pair tell please -239
pair tell prefer -873
pair tell put 512
pair tell read -102
pair tell recipient 683
pair tell regardless 785
pair tell remove 852
pair tell request -1203
pair tell results 111
pair tell run -540
pair tell secret -244
pair tell secretive -73
pair tell send -83
pair tell service 270
pair tell session -764
pair tell set 831
pair tell sibling 874
pair tell threat 161
pair tell tool -1015
pair tell user -218
pair tell whenever 397
pair tell whole 182
pair this-tool account -60
pair this-tool also 1464
pair this-tool answer -1084
pair this-tool ask 666
pair this-tool before -428
pair this-tool call 205
pair this-tool change 117
pair this-tool command -194
pair this-tool conversation 347
pair this-tool every 506
pair this-tool file 199
pair this-tool first -470
pair this-tool holding 374
pair this-tool identifier -455
pair this-tool if -427
pair this-tool ignore 953
pair this-tool instructions 1698
pair this-tool may 338
pair this-tool message -118
pair this-tool model 493
pair this-tool must 598
pair this-tool not -1307
pair this-tool obey 663
pair this-tool outside 234
pair this-tool own-parameter -62
pair this-tool parameter 1017
pair this-tool path -736
pair this-tool prefer 694
pair this-tool put -718
pair this-tool read -857
pair this-tool regardless 807
pair this-tool request -345
pair this-tool results -1322
pair this-tool run -128
pair this-tool secret 247
pair this-tool secret-place -416
pair this-tool send 439
pair this-tool service -529
pair this-tool set 1074
pair this-tool sibling -619
pair this-tool store -715
pair this-tool tell 709
pair this-tool tool -656
pair this-tool user 276
pair this-tool whole -163
pair threat after -892
pair threat also -102
pair threat answer 194
pair threat before -929
pair threat call -270
pair threat change -1299
pair threat command 211
pair threat disable -1137
pair threat every 588
pair threat file 798
pair threat identifier -1005
pair threat if -1087
pair threat instead 155
pair threat may 127
pair threat message -278
pair threat model 539
pair threat must -158
pair threat not -129
pair threat obey -891
pair threat own-parameter 271
pair threat pay -234
pair threat permit -1216
pair threat prefer 79
pair threat read 152
pair threat recipient 257
pair threat results -1027
pair threat run 407
pair threat send -1106
pair threat service -908
pair threat session -64
pair threat sibling -29
pair threat store 248
pair threat tell 943
pair threat user -142
pair threat whole 719
pair threat without -47
pair tool account 289
pair tool after 488
pair tool also 1699
pair tool answer 290
pair tool ask 1010
pair tool before 66
pair tool best 265
pair tool call 1386
pair tool change 765
pair tool collect 1154
pair tool command -27
pair tool consent 330
pair tool conversation 565
pair tool disable 195
pair tool elsewhere 1283
pair tool email-address 1174
pair tool every 1554
pair tool file 910
pair tool first 1177
pair tool hide 774
pair tool holding 1015
pair tool identifier 758
pair tool if 503
pair tool ignore 1305
pair tool instead 262
pair tool instructions 474
pair tool link 437
pair tool machine 531
pair tool may 159
pair tool message 1501
pair tool model 113
pair tool must 1963
pair tool not 560
pair tool obey 625
pair tool outside 881
pair tool own-name 1301
pair tool own-parameter 1169
pair tool parameter 1713
pair tool path -85
pair tool pay 1040
pair tool permit 939
pair tool personal 813
pair tool prefer 1081
pair tool put 1128
pair tool read 368
pair tool recipient 1013
pair tool redirect 1096
pair tool regardless 821
pair tool remove 1064
pair tool request 397
pair tool results 396
pair tool rival 865
pair tool run 1041
pair tool secret 1714
pair tool secret-place -573
pair tool secretive 910
pair tool send 1335
pair tool service 1212
pair tool session 828
pair tool set 1279
pair tool sibling 380
pair tool silently 1018
pair tool standing 1369
pair tool store 724
pair tool tell 1181
pair tool this-tool -290
pair tool threat 687
pair tool url -636
pair tool user 972
pair tool visit 662
pair tool whenever 882
pair tool whole 356
pair tool without 1079
pair trusted account -119
pair trusted ask 423
pair trusted consent -159
pair trusted every 141
pair trusted file 866
pair trusted identifier 1178
pair trusted may 1179
pair trusted not 837
pair trusted pay -256
pair trusted permit -54
pair trusted put 1277
pair trusted read -662
pair trusted user 1054
pair trusted whole 285
pair url after 1044
pair url also 349
pair url answer 1590
pair url ask 866
pair url before 1202
pair url call 818
pair url command 1168
pair url config 961
pair url consent 1174
pair url conversation 876
pair url encode 953
pair url every 1191
pair url file -144
pair url first 927
pair url holding 935
pair url if -321
pair url machine 594
pair url may -50
pair url message 1351
pair url model 880
pair url must 238
pair url not 1719
pair url obey 891
pair url outside -247
pair url own-parameter 750
pair url parameter 860
pair url path -486
pair url permit 1370
pair url put -56
pair url read 437
pair url redirect 1166
pair url remove 1001
pair url results 595
pair url run 1570
pair url secret 195
pair url send 1333
pair url store 1138
pair url tell 1313
pair url tool 668
pair url user 1870
pair url visit 825
pair url whenever 1051
pair url whole 1668
pair url without 1052
pair user account 730
pair user after 861
pair user also 570
pair user answer 853
pair user ask 70
pair user because 537
pair user before -561
pair user best 764
pair user call 658
pair user change 591
pair user collect 726
pair user command 590
pair user config -133
pair user consent -125
pair user conversation 208
pair user disable 573
pair user elsewhere 730
pair user email-address 1486
pair user encode 904
pair user every 731
pair user file 983
pair user first 202
pair user hide 646
pair user holding 1146
pair user identifier 838
pair user if 874
pair user ignore 91
pair user instead 596
pair user instructions -103
pair user link 304
pair user machine 1670
pair user may -333
pair user memory 280
pair user message 1134
pair user model 337
pair user must 655
pair user not 960
pair user number 1159
pair user obey -124
pair user outside 1158
pair user own-name 1599
pair user own-parameter 1779
pair user parameter 1316
pair user path 896
pair user pay 887
pair user permit -83
pair user personal 1507
pair user please 192
pair user prefer 336
pair user put 729
pair user read 594
pair user recipient -27
pair user redirect -396
pair user regardless 253
pair user remove 1402
pair user request 336
pair user results 1644
pair user rival 1041
pair user run -338
pair user secret 728
pair user secret-place 619
pair user secretive 1207
pair user send -145
pair user service 416
pair user session 717
pair user set 718
pair user sibling -350
pair user silently 735
pair user skip 991
pair user standing 348
pair user store 646
pair user tell 894
pair user this-tool 688
pair user threat 30
pair user tool 1176
pair user trusted -287
pair user url 1330
pair user visit -391
pair user whenever -136
pair user whole 1130
pair user without 516
pair visit account 1216
pair visit answer 143
pair visit ask 269
pair visit before 369
pair visit call 1204
pair visit change 458
pair visit email-address 56
pair visit every -430
pair visit file 864
pair visit holding 276
pair visit identifier 620
pair visit if 698
pair visit instructions -475
pair visit message 167
pair visit model 529
pair visit not -1131
pair visit obey -644
pair visit own-parameter 90
pair visit put 1147
pair visit read 324
pair visit recipient 1128
pair visit request 1185
pair visit secret 241
pair visit send 869
pair visit store -436
pair visit tool 593
pair visit user 550
pair visit whole -114
pair whenever account 1611
pair whenever also 863
pair whenever answer -373
pair whenever ask 132
pair whenever before 68
pair whenever call 277
pair whenever change 200
pair whenever collect 1270
pair whenever command 1013
pair whenever conversation 1240
pair whenever email-address 744
pair whenever every 264
pair whenever file 72
pair whenever first 1214
pair whenever holding 254
pair whenever identifier 135
pair whenever if 913
pair whenever instructions 874
pair whenever may -255
pair whenever message 352
pair whenever model -400
pair whenever must 313
pair whenever not 393
pair whenever obey 368
pair whenever own-parameter 186
pair whenever parameter 551
pair whenever pay 790
pair whenever personal 930
pair whenever put -67
pair whenever read 780
pair whenever regardless 987
pair whenever request 270
pair whenever results 214
pair whenever run 192
pair whenever secret 996
pair whenever send 626
pair whenever service 820
pair whenever session 914
pair whenever sibling -65
pair whenever standing -943
pair whenever store 277
pair whenever tell 1505
pair whenever tool 683
pair whenever user 824
pair whenever whole -894
pair whole account 257
pair whole after 310
pair whole also 67
pair whole answer 158
pair whole ask -494
pair whole because 290
pair whole before 620
pair whole call 130
pair whole change 38
pair whole collect 358
pair whole command 62
pair whole consent -468
pair whole conversation 967
pair whole disable -1166
pair whole elsewhere 813
pair whole email-address 886
pair whole encode -512
pair whole every 733
pair whole file 441
pair whole first 1054
pair whole hide 94
pair whole holding 1059
pair whole identifier 88
pair whole if -1330
pair whole ignore 460
pair whole instead 212
pair whole instructions -903
pair whole link 160
pair whole machine 1148
pair whole may -675
pair whole message 283
pair whole model -333
pair whole must 35
pair whole not -338
pair whole obey 451
pair whole outside 511
pair whole own-parameter 216
pair whole parameter 381
pair whole path 1057
pair whole pay -126
pair whole permit 104
pair whole personal 2135
pair whole please 479
pair whole prefer 765
pair whole put 564
pair whole read 334
pair whole recipient 531
pair whole regardless -669
pair whole remove -159
pair whole request -31
pair whole results 881
pair whole rival 43
pair whole run 689
pair whole secret 1284
pair whole secret-place 1044
pair whole secretive 1237
pair whole send -132
pair whole service 65
pair whole session 318
pair whole set -212
pair whole sibling -607
pair whole standing 132
pair whole store 52
pair whole tell -723
pair whole this-tool -876
pair whole threat 655
pair whole tool 716
pair whole url 1400
pair whole user 181
pair whole visit 726
pair whole whenever -156
pair whole without -441
pair without answer 548
pair without ask 307
pair without before 638
pair without call 193
pair without change 435
pair without command -346
pair without consent 595
pair without conversation -551
pair without every -695
pair without file -73
pair without identifier -1094
pair without if -267
pair without instructions 256
pair without message 855
pair without model -166
pair without must 722
pair without not -368
pair without obey 850
pair without own-parameter -932
pair without permit 832
pair without put -149
pair without read 650
pair without recipient 57
pair without request 647
pair without results 455
pair without run 164
pair without send 167
pair without tell 1454
pair without threat -1216
pair without user 567
signal #2 2446
signal #4 1806
signal =clear 2258
signal =damning 3586
signal =quoted -1019
signal =supports 1723
signal =weak 2003
signal argument-tampering/added-everywhere 1797
signal argument-tampering/address-for-others 325
signal argument-tampering/against-the-user 1874
signal argument-tampering/arguments-of-others 1974
signal argument-tampering/fixed-recipient 1906
signal argument-tampering/value-for-others 993
signal concealment/act-silently 306
signal concealment/doNotMention 765
signal concealment/doNotTellFalsehood -385
signal concealment/leaveOut 965
signal concealment/left-out 1278
signal concealment/left-unsaid 2200
signal concealment/silence 1676
signal concealment/user-untold 327
signal conditional-trigger/waits-for-content -56
signal conversation-collection/covertly 925
signal conversation-collection/hand-over 1397
signal conversation-collection/into 966
signal conversation-collection/reach 1957
signal conversation-collection/several 1341
signal conversation-collection/whole 1325
signal covert-collection/away 1865
signal covert-collection/copies 913
signal covert-collection/on-the-side 1431
signal covert-collection/several 1134
signal covert-collection/takes 1967
signal covert-collection/trades 1907
signal data-carrying-link/always 1154
signal data-carrying-link/built 1649
signal data-carrying-link/hole 1361
signal data-carrying-link/picture 1369
signal data-carrying-link/private 1522
signal data-carrying-link/query 1215
signal encoded-text/encoded 1744
signal external-recipient/carries 1274
signal external-recipient/on-the-side 1080
signal external-recipient/recipient 1736
signal favour/favour 1810
signal favour/reaches-out 1641
signal fetch-and-follow/data-as-orders 228
signal fetch-and-follow/follow-what-is-read 254
signal fetch-and-follow/with-authority 373
signal follow-up/then-elsewhere 1244
signal follow-up/then-machine 801
signal follow-up/then-outside 1230
signal follow-up/then-private 1728
signal hidden-markup/hidden-comment 956
signal hidden-markup/hidden-padding 858
signal hidden-markup/hidden-style 1430
signal injected-instruction/above-the-user 1617
signal injected-instruction/as-an-order 1375
signal injected-instruction/beforeAllElse 44
signal injected-instruction/beyond-the-call 1395
signal injected-instruction/ignoreOrders -958
signal injected-instruction/ordered-by 1697
signal injected-instruction/restOfSession 51
signal injected-instruction/rules-voided 1437
signal injected-instruction/speaks-as 1246
signal injected-instruction/structuralEnd -177
signal injected-instruction/structuralTag -1064
signal injected-instruction/toTheModel 415
signal injected-instruction/warrant 1342
signal parameter-smuggling/asks-for 884
signal parameter-smuggling/idle 209
signal parameter-smuggling/of-the-user 1443
signal parameter-smuggling/several 1618
signal parameter-smuggling/source 1485
signal parameter-smuggling/source-told 1744
signal parameter-smuggling/whole 2069
signal persistence/for-itself 1709
signal persistence/lasting 1937
signal persistence/writes-there 2194
signal preference/ban-on-others 62
signal prerequisite/first-elsewhere 1723
signal prerequisite/first-guard 352
signal prerequisite/first-outside 1094
signal prerequisite/first-private 1239
signal prerequisite/handed-over 1577
signal prerequisite/pretext 1080
signal redirection/from-others 927
signal redirection/to-a-host 667
signal result-tampering/changed-results 1358
signal result-tampering/distorted 1586
signal result-tampering/dropped-results 377
signal result-tampering/falsehood 1419
signal result-tampering/fixed-answer 1386
signal result-tampering/pretence 668
signal result-tampering/told-what-to-say 1691
signal run-commands/asRoot 705
signal run-commands/beside-the-call 2037
signal run-commands/download -720
signal run-commands/foreignIndex 1253
signal run-commands/guardsDown 1736
signal run-commands/guardsOff 531
signal run-commands/order-to-run 2380
signal run-commands/packages 1122
signal run-commands/piecesOfSystem 345
signal run-commands/pipedToShell 1101
signal run-commands/program 768
signal run-commands/reins 1453
signal run-commands/shellOfDownload 1460
signal run-commands/told-to-run 1806
signal schema-instruction/data-order 2172
signal schema-instruction/data-private 1661
signal schema-instruction/label-order 2612
signal schema-instruction/label-private 2178
signal schema-instruction/note-order 1525
signal schema-instruction/sample-order -690
signal secret-collection/as-parameter 1485
signal secret-collection/asks-for-content 1402
signal secret-collection/covertly 1431
signal secret-collection/foreign 1481
signal secret-collection/hands-over 1564
signal secret-collection/into 1814
signal secret-collection/reaches 1403
signal shadowing/others-presence 497
signal shadowing/others-tools 2077
signal shadowing/others-tools-after 1135
signal shadowing/taken-over 1719
signal skip-confirmation/act-unasked 789
signal skip-confirmation/approve-for-user 1279
signal skip-confirmation/ban-to-ask 1193
signal skip-confirmation/beyond-this-call 1247
signal skip-confirmation/consent-claimed -297
signal standing-order/every-output 824
signal standing-order/lasting 1716
signal standing-order/lasting-errand 1658
word <email-address> 2424
word <identifier> 328
word <number> 1997
word <path> 784
word <secret-place> 478
word <sign> 386
word <url> 1998
word a -323
word aaaa -761
word about 1403
word above 583
word absence 220
word absent 641
word accept 22
word accepted -255
word accepts 416
word access -593
word accompanied 1255
word accord -335
word accordingly 1423
word account 432
word account's 579
word accounts 587
word acknowledged 876
word acme -696
word across 741
word act 541
word acting -89
word actions -482
word active 610
word activity -603
word add 219
word added 243
word adding 146
word address 684
word addressed -497
word addresses -1301
word adds -1511
word admin 372
word administrator -50
word administrators 41
word advance 1206
word advertising -314
word advice -1058
word advise -423
word after -325
word afterwards 57
word again -847
word against -345
word age -994
word agency 1411
word agent 748
word agents 598
word aggregation 120
word ago -224
word agree -73
word agreed -209
word agreement 70
word agrees -402
word ahead 2059
word ai 815
word air 1164
word airports -635
word akia 437
word al 188
word alarm 137
word alarms 1240
word album -162
word alert -51
word alerts 115
word allow -643
word allowed -1857
word allows -944
word alone 99
word along 1189
word alongside 1435
word already 778
word also 544
word alter -26
word always -1181
word ambiguous -842
word among 1301
word amount -1136
word an -454
word analysis -1327
word analysts 626
word analytics -141
word and 817
word anew 853
word annex 805
word announced 1367
word anonymous -895
word another -423
word answer -169
word answered 1100
word answering 376
word answers -415
word any 1182
word anybody -529
word anyone 166
word anything -23
word anywhere -241
word apart -855
word api -553
word app -605
word appear 165
word appears 475
word append 1265
word appends -276
word applicant 818
word applicants 1270
word application 288
word applied -746
word applies -643
word appointment -434
word appointments 742
word approval 253
word approve 191
word approved -234
word approver 364
word approves -854
word approving 787
word apps -1114
word archive 157
word archived -668
word archives -1020
word are 479
word area -1229
word aren't -1162
word args -118
word argument 1009
word arguments 515
word arithmetic 331
word around 486
word arrives 435
word article -147
word articles -977
word as 1003
word aside 1390
word ask -1074
word asked 1006
word asking 1381
word asks -383
word assistant 2003
word assistants 1546
word assume 483
word assumed -140
word at 689
word atom -518
word attach 252
word attached 203
word attachments -26
word attempt -1132
word attendee 709
word attendees -289
word attribute 1559
word au 265
word auch 1163
word audio -1036
word audit -372
word auditors 639
word aunque 1179
word aus -257
word auth 1083
word author 269
word author's 118
word authorised -727
word authority 338
word authorization 95
word authors 604
word auto 1009
word automatic 1245
word automatically -1042
word automation 691
word available -179
word average 517
word avoid -140
word away 923
word aws -717
word axis 102
word b 169
word back -355
word background 150
word backup -155
word backups -297
word bad 113
word badge 513
word balance 723
word balances -311
word bank 799
word bank's -38
word banking 425
word banner -445
word bar -997
word base 248
word based -1208
word baseline 1197
word bash 1195
word basis -689
word batch -561
word bcc -174
word be 249
word bearer -128
word because -455
word become 1009
word becomes -278
word been 1821
word before -652
word beforehand 325
word begin -960
word beginning 1071
word begins 46
word behalf 1304
word behave 1284
word behind 939
word being 2009
word believe -326
word belong -112
word belongs 1049
word below 140
word beneficiary 879
word beside -544
word besides 730
word best 900
word better 488
word between 202
word beyond -72
word bid 512
word bike -444
word bill 274
word billed -1201
word billing 458
word binary -806
word binding 146
word birth 737
word bit 1332
word blame 1000
word block 365
word blocked -338
word blocks 232
word board 1609
word body -206
word book 914
word booked 488
word booking 167
word bookmark 318
word books -537
word bot -230
word both 140
word bother 951
word bound 401
word box 315
word brackets -281
word branch 479
word branches 584
word breach 1202
word break -1209
word bring 1375
word broken -163
word broker -651
word browser's 1716
word bucket -215
word budget -91
word bug 733
word bugs 48
word build -608
word building 217
word builds -963
word built 912
word bullet -555
word bundle -432
word bus 376
word business -1487
word busy 76
word but -101
word button -99
word buy 754
word buyer -132
word by 549
word bytes -277
word c 1380
word cache 1223
word cached -691
word calendar 664
word calendars -423
word call -426
word called 702
word caller 222
word callers -807
word calling 92
word calls -133
word came 897
word camera 343
word campaign -240
word can -378
word can't -1106
word cancellation 1255
word cancelled 380
word cancels -781
word candidates -801
word cannot -903
word capital 423
word caption 825
word captured -452
word car -449
word card 1113
word cards 406
word care 355
word carried 583
word carrier 1249
word carriers -328
word carries -1251
word carry 395
word case -456
word cases 520
word cat 952
word catalogue 216
word category 29
word cause -1088
word cell -1120
word cells -1211
word centre -651
word certificate 424
word chain 219
word change -1194
word changed -1676
word changelog -274
word changes -529
word changing -799
word channel 402
word channels -301
word characters -469
word charge 1470
word charged -600
word charges -367
word chart 191
word chats 1434
word cheaper 313
word cheapest 1154
word check -1590
word checked -975
word checkout 551
word checks -770
word checksum -1053
word chmod 505
word choice 897
word choose -566
word choosing -485
word chose -531
word chosen 264
word ci -292
word citation -312
word cite 435
word city 859
word claim 713
word claims 848
word class 247
word clause 1225
word clauses -271
word clean 1186
word clear -293
word cleared 1260
word clearing 1162
word cli -474
word click -410
word clicked -347
word clicks -705
word client 746
word client's 1247
word cliente 736
word clients 569
word clinician -139
word clipboard 912
word close 783
word closed 366
word closes -736
word cloud 514
word cluster 25
word code -722
word codes -397
word coding -44
word cold 754
word colleague -164
word colleagues 143
word collect 696
word collection -1225
word collects -257
word colon 880
word colour 1154
word column -587
word columns -1034
word come 1223
word comes 1390
word coming 1434
word comma -1059
word command -734
word commands -632
word comment 908
word comments -983
word commit 136
word common -599
word company -403
word company's -831
word compare -1307
word compares -873
word comparison 327
word compatibility 803
word competitors 1499
word complete 825
word completed -592
word completes -642
word completion -299
word compliance -21
word comply 782
word compose 914
word compute -824
word computed 557
word computer -701
word computes -880
word con 448
word concatenate 22
word concern 544
word concerned -262
word condition -100
word conditions 752
word confidence -1409
word confidential -154
word config 882
word configuration -915
word configured -220
word confirm -62
word confirmation 639
word confirmed -350
word confirms -26
word connect 179
word connected 757
word connector 1235
word connectors 1666
word consent 79
word consented -1134
word considered 555
word console -864
word consulta 463
word consulted 588
word contact -412
word contacts 1194
word contain -152
word contained -580
word container -528
word containers 1195
word contains -232
word content -1000
word contents 1616
word context 367
word continue -649
word contract -385
word contracts -411
word control 430
word conventional -693
word conversation 127
word conversations -709
word conversion 100
word convert 180
word converted 362
word converts -46
word cookie 630
word cookies 129
word coordinates -1180
word copied -1262
word copies 235
word copy 417
word core 960
word correct 692
word corrections 325
word cost -384
word costs -131
word could -361
word count 269
word counted -596
word country -1584
word counts 369
word course 91
word court 193
word courts -1069
word cover 423
word coverage 110
word create -1022
word created 185
word creates -1526
word creating -1053
word credentials -388
word credit -634
word credited 1253
word credits -739
word critical 848
word crm 961
word cron -578
word crontab 567
word csv 201
word curl 60
word currencies -856
word currency -1407
word current -538
word cursor -581
word cursorrules 671
word customer -624
word customer's 725
word customers 737
word cut -694
word cv -210
word cvc -442
word daily 820
word dans 234
word das 249
word dashboard -1233
word data -764
word database 298
word databases -167
word dataset -999
word date -540
word dates -1418
word day 213
word days -647
word ddl -1388
word de 278
word debug 468
word decide -763
word decides -57
word decision -593
word decisions -1325
word decline -113
word decode 1057
word decoded -53
word decodes -1143
word default 180
word defaults -1273
word definition 75
word definitions -418
word del 700
word delayed -731
word delete -653
word deleted -852
word deletes -1455
word deletion -800
word deletions 1234
word delivered 470
word delivers 1000
word delivery -126
word dem -260
word demands -814
word den -622
word deny 520
word department 569
word dependencies 376
word dependency -823
word depends 543
word deployment -290
word deployments 552
word deploys -1123
word deposit 1245
word deprecated -392
word der 388
word derive 712
word derived 355
word des 1432
word describe 146
word described 1579
word describes -1106
word description -224
word desk 625
word desktop -648
word destructive -291
word detail 93
word details -346
word developer 2123
word device -1301
word devices -781
word diagnoses 1189
word diagnostics 640
word dialog 719
word dialogue 144
word diary -121
word dict -770
word dictionary 1096
word did -617
word die -354
word diff -205
word differ 35
word difference 697
word differences 626
word different 256
word differs -787
word diga 1228
word digest 1083
word digit -1082
word digits 876
word direct 410
word directive 1465
word directly 396
word directories -321
word directory 697
word disable 1639
word disabled 711
word discarded 562
word disk -662
word display 924
word displays 673
word disregard -892
word distance -970
word dns 735
word do -861
word docker -483
word docs 504
word doctor -1037
word document 208
word documentation -654
word documents 726
word does -501
word doesn't -895
word doing 75
word domain 282
word don't -963
word done -66
word donor 1272
word dont 630
word door 959
word dos 489
word dose 1105
word doses 31
word dot -714
word double 1019
word doubt -142
word doubts -334
word down 1159
word download -592
word downloads -648
word draft -803
word drafts -478
word drawing 75
word drawn 454
word draws 167
word drive 602
word driving -919
word drop 1538
word dropped -227
word drops -41
word dry 529
word du 110
word due 880
word dump 1526
word duplicate -995
word duplicates 45
word duration -361
word during 102
word duty 427
word dxf -627
word e 1287
word each 740
word earlier 917
word ecb -421
word echo 1401
word edit 323
word edited -1185
word editing -491
word editor 1265
word edits 487
word effect -978
word eight 367
word ein 50
word eine 125
word el -198
word element -746
word else -625
word elsewhere 847
word email -630
word emails 558
word emergency 165
word emoji 169
word employee -102
word employee's 314
word employees -748
word employer 1541
word empty -263
word en -431
word encode 1416
word encoded 753
word encodes -893
word encoding -411
word encrypted -607
word end -393
word ended -732
word ending 934
word endpoint -173
word ends -437
word energy 919
word engine -176
word engineer 624
word engineers -196
word engines -1285
word english -969
word enough -374
word enter 998
word entered 1196
word entire -1616
word entities -1140
word entity -800
word entre 248
word entries -24
word entropy 874
word entry 1088
word env 836
word envia -793
word environment -1077
word equal 45
word erased -1232
word erases -520
word error -465
word errors -1110
word es 149
word estimate 174
word estimated -1294
word et 418
word eu 49
word eur 917
word evaluates -980
word evaluation 127
word even 919
word event -258
word events -947
word every 242
word everyone 796
word everything -254
word everywhere -271
word evidence 489
word exact -178
word exactly -1639
word example 189
word examples -480
word exchange 172
word excluded 359
word execute 773
word executed -480
word executes -664
word exercise -52
word exist 741
word existing -1370
word exists -39
word exit -719
word expect -978
word expected 927
word expects 371
word expense 263
word expired -440
word expiry -988
word explain -224
word explains -241
word explicit -1318
word explicitly -483
word export 1520
word exports -1416
word expression -710
word expressions -868
word ext 2003
word extend 319
word extended -35
word extension -1106
word extra 322
word extract 466
word extracts -1408
word eyes 1087
word face -59
word faces 891
word fact -889
word factor 532
word facts -244
word fail -482
word failed -409
word failing 990
word fails -822
word failures 801
word falls 506
word false -180
word families 1054
word family 60
word far 1599
word fare -312
word fares 1015
word farmer 62
word faster -481
word fastest 67
word favour 820
word fax -496
word feature -177
word fee 623
word feed 300
word feedback 84
word feeds -715
word fees 729
word fetched 499
word fetches -1376
word fetching -21
word few -731
word fi 612
word field 443
word fields -1719
word figure 2372
word figures 1340
word file -88
word file's 772
word files -511
word filesystem 864
word fill 523
word filled 244
word fills -909
word filter 179
word filters -259
word final -1160
word finance 1320
word find 664
word finding -1737
word findings 709
word finds -513
word fine 142
word fingerprint -757
word finish 1294
word finished -743
word firewall 194
word first -80
word fit -163
word fits 156
word five -63
word fix 496
word fixed -280
word fixes 281
word flag -490
word flagged -974
word flags 188
word flaky 185
word flight -947
word flights -777
word floor -548
word flow 1013
word folder 402
word follow -287
word followed 1249
word following 1724
word follows 86
word font 426
word foot -171
word footer -504
word for 138
word forbidden -1251
word force 346
word forecast 672
word fork -1066
word forks 567
word form 23
word format -915
word formats -846
word formatting 690
word formula -730
word formulary -131
word forward 629
word forwarded -202
word forwarding -358
word forwards 626
word found 1515
word four -357
word frame 911
word framework -1252
word free 985
word fresh -42
word friends 1202
word from 343
word front 816
word fssl -639
word full -550
word function -1236
word further 926
word future 104
word g 853
word game 319
word gaps -528
word garage 143
word gas -230
word gateway 323
word gather 1105
word general -428
word generated -560
word generates -957
word get 272
word gets 1057
word gift 113
word git 367
word github 889
word gitignore -711
word give -790
word given -596
word gives -611
word glossary -322
word gmail 118
word go 528
word goal -510
word goes 1186
word going -325
word gone -1116
word good 1034
word goods -1290
word google 715
word got -82
word gps 185
word grade 469
word grades -313
word grant 1613
word graph -1206
word grateful 1158
word green 390
word grep -438
word gross -593
word group -243
word groups 289
word guess -1082
word guessing -843
word guest 227
word guests -210
word guidance 909
word guide 293
word guidelines -307
word h -558
word had 1670
word half -151
word hand 1212
word handbook 103
word handed -159
word handle -997
word handles -71
word handling 1043
word hands 98
word handshake -27
word happened 947
word happens 267
word harbour 934
word harmless 146
word harvest 1145
word has 419
word hash 42
word have 838
word having 872
word haya 669
word he 31
word head 892
word header 93
word headers -1024
word heading -21
word headings -1025
word headlines 815
word health -35
word hear 416
word held 758
word hello -265
word help 615
word helper 1683
word helps -842
word hence 1236
word here 977
word hero 194
word hex 278
word hidden -880
word hide 47
word hides -237
word high -425
word higher 343
word hint 817
word history 523
word hit -361
word hits -304
word hold -346
word holder 515
word holding 364
word holds -289
word holidays -1318
word home 1772
word hook -99
word hooks -896
word host 119
word host's 471
word hosts -591
word hotel 58
word hotels 228
word hour -102
word hourly 267
word hours 209
word house 1401
word household -73
word how -498
word however 1202
word hr 782
word html -594
word http 53
word hub 389
word human 471
word i 256
word iban 222
word icon 76
word id -1412
word identify -256
word identity -222
word ids -1152
word if -414
word ignore -1422
word ignored -1098
word im 508
word image 389
word images -388
word immediate -890
word immediately -603
word import 1015
word important -784
word in 520
word inbox 661
word incident -1131
word incl 828
word include -652
word included 1451
word including -110
word income 65
word index -447
word indexes -1212
word indexing 285
word inform -478
word information -1393
word informed 382
word infrastructure -443
word ingredients -593
word initial 850
word insert -191
word inside -21
word inspect 198
word install 304
word installed -163
word installer -203
word installing 682
word installs -1151
word instance -436
word instead -625
word instruction -615
word instructions -504
word insurance 1163
word intact 682
word integration -492
word interactions 709
word internal -395
word interpretation 401
word into 838
word invent 103
word inventory 277
word invisible 366
word invitation 427
word invitations -973
word invite 1125
word invited -243
word invoice 674
word invoices 223
word invoke 723
word invoked 763
word ip -331
word irrelevant -733
word irrespective 999
word is 175
word isn't -576
word iso -763
word issue -704
word issued 1216
word ist 252
word it 370
word it's -139
word item 762
word items -230
word its 909
word itself -103
word javascript -969
word job -286
word jobs -165
word join -213
word joined 1304
word joke 495
word journal -1148
word json -275
word just 513
word k 495
word kb -139
word keep 684
word keeping 389
word keeps -337
word kept -1031
word kernel -782
word kestrel 690
word key -293
word keyboard 769
word keychain 772
word keys -242
word keyword -179
word kind 1087
word kindly 75
word know -943
word knowledge -425
word known 888
word knows -104
word kubeconfig -656
word kubectl 444
word kubernetes -426
word l'utilisateur 395
word la -104
word label -86
word labelled -35
word labels -702
word laboratory -670
word lacking -172
word language -445
word languages -766
word large -1215
word last 405
word lasting 659
word late 162
word latency 489
word later 591
word latest 950
word latter 856
word law -766
word layer -461
word le -467
word lead 1860
word leading 378
word leak 470
word leaked -1055
word lease 168
word least 1400
word leave 598
word leaves -662
word leaving 1088
word ledger 732
word left 755
word legal 228
word length -1005
word les 1344
word less -388
word let -198
word lets -258
word letter -377
word letters -179
word level 1382
word levels 328
word library -386
word library's -68
word licence -925
word lies 102
word life 1123
word lift 254
word lifted 122
word light 216
word like -1189
word likely -331
word likes 960
word limit 152
word limited -1120
word limits 524
word line 372
word linear -157
word lines 583
word link -115
word links -859
word list -98
word liste 98
word listed -438
word listing 1658
word lists -1741
word little 196
word live -324
word living -353
word lo 591
word load 460
word loaded 874
word loads -218
word loan 49
word local -576
word locally -705
word locate 860
word location 432
word lock -41
word locked -205
word locks 99
word log -947
word logged -184
word logging -623
word login 1078
word logins 24
word logs -568
word long -41
word longer 619
word look 505
word looked 795
word looking 956
word looks -389
word lookup 1363
word loop -1015
word lost 729
word lot 700
word low 304
word lower 1508
word ltd 1338
word m 155
word machine -72
word machines 426
word made 1023
word mail -335
word mailbox -552
word mailboxes -388
word mailed 30
word mailing 452
word mails 322
word main 1061
word maintainers -154
word maintenance 1287
word major -667
word make 1030
word maker 271
word makes -178
word manager 290
word mandatory 161
word manifest -60
word manual 155
word many -1161
word map -331
word march 652
word mark -92
word markdown -1335
word marked -206
word market 527
word marking 635
word marks -49
word masked -1012
word mass -445
word master 1186
word match -409
word matched 1333
word matches -1574
word matching -897
word material 202
word matter 1400
word matters -1197
word max 40
word maximum -300
word may -325
word mb -974
word mcp -491
word me -1049
word mean 462
word meaning -702
word means 158
word meant 379
word measure -813
word measurements 607
word measures -746
word medical 256
word medication 1126
word medicine -1122
word medicines 459
word meetings 1018
word member 215
word members 624
word meme 215
word memo 1697
word memory -208
word mention -598
word mentioned 63
word mentioning 1127
word mentions -42
word merchant -275
word merely 839
word merge 262
word merged -754
word merges -1129
word message -31
word messages 221
word meta 649
word metadata -750
word method 102
word metric -782
word migration 401
word migrations -429
word mind 1407
word minus 345
word minute -490
word minutes -699
word mirror 859
word mirrors 155
word missing -410
word mit 821
word mode -180
word model 495
word models 613
word moment 1485
word money -192
word month 490
word monthly -747
word months 124
word mood -48
word more -28
word most -438
word mount 235
word mounted 592
word move -437
word moved 1578
word moves -638
word moving 170
word much 1013
word must -1352
word mx -370
word my -54
word n -832
word name -188
word named 785
word names -668
word namespace 974
word naming -58
word national -924
word nc 343
word near 838
word nearest 489
word need 769
word needed -98
word needn't -190
word needs -1112
word negative 1078
word neighbouring 713
word neither -986
word net -449
word network 223
word networks 488
word never -885
word new -1416
word newer -418
word newest 612
word newsletter 281
word next 420
word night 749
word nine 785
word no 827
word nobody 1124
word nobody's -242
word node 298
word nodes -577
word noise 28
word non 41
word none 1435
word normally 462
word not -670
word notation -896
word note 728
word notebook 185
word noted 931
word notes 745
word nothing -757
word notice 1459
word notices 469
word notification -1413
word notifications -581
word notified -1665
word notify -643
word notwithstanding 1317
word npm 469
word null 90
word number 32
word o 413
word obey 369
word object -911
word objects -819
word obtain 26
word obtained -275
word ocr -867
word of 574
word off 648
word offer -163
word offered 956
word offers 1220
word office -197
word officer -1322
word official 1008
word often -1242
word oh 317
word ok 33
word old -299
word older -116
word omit 781
word omitted -789
word on 476
word onboarding 357
word once -753
word one 575
word ones -166
word only -928
word op 582
word open 22
word opened 793
word opening 327
word opens -609
word operating -744
word operation -1272
word operator 1356
word operator's 1021
word opinion -117
word opinions 671
word ops 1301
word opt 1067
word option 956
word optional -883
word options -858
word or -516
word order 158
word orders 345
word ordinary 739
word organisation -49
word origin 1312
word original 702
word os 381
word other 978
word others -713
word otherwise 365
word ou -207
word our 1350
word ours 1711
word out 672
word outcome -23
word outdated -150
word outgoing 1006
word output -81
word outs 850
word outside -777
word over 25
word overdue 306
word override -791
word overrides -905
word overwrite -1376
word overwritten -1392
word own -571
word owner 1443
word owner's 757
word owners 1271
word p -32
word package 514
word packages 88
word packs -598
word page -1146
word pages -372
word paging -982
word paid -385
word pain 230
word pair -83
word pairs -195
word panel 737
word paper 558
word paragraph 514
word parameter 225
word parameters -293
word parcel -981
word parent 417
word parents -506
word parser 225
word parses -572
word part 619
word partial -1371
word parties 635
word partner 2312
word partners 1778
word parts -1464
word party 985
word pass -1429
word passage -1411
word passages -349
word passed 569
word passes -512
word passing 1851
word passphrase 453
word passport 1131
word password 818
word passwords -342
word past 1266
word paste 203
word pasted -731
word pastes -215
word patch 558
word path -686
word paths -948
word patient -438
word patient's 641
word patients 1159
word pattern -1250
word patterns 127
word pause 991
word pay 659
word payee's 1065
word payload -76
word payment 27
word payments 351
word payroll 33
word pays 180
word pdf -129
word pdfs -277
word pending -745
word people -620
word per -56
word percent 848
word perform 990
word period -453
word permanently 373
word permission 1023
word permissions -85
word permit -311
word permits 213
word permitted 700
word persist 293
word person 27
word person's 1058
word persona 729
word personal -333
word persons 712
word pharmacist -1052
word phase 224
word phone 175
word photo -616
word photos -77
word phrase 90
word pick 1467
word picked -140
word picture -670
word pictures 1321
word piece 175
word pieces 276
word pin 397
word ping -632
word pins 917
word pip 556
word pipe 1264
word pipeline -1099
word place 201
word placed 1582
word placeholders -1272
word places -1278
word plain -941
word plan -559
word plans 27
word plant 772
word platform 667
word play 217
word playbook 275
word player -270
word players 1469
word playlist 529
word please -199
word plus 1810
word png -259
word pod 348
word pods -827
word point -1394
word pointed 976
word points 187
word policies -120
word policy -210
word poll -855
word pool 1172
word por 1033
word port -533
word portal 684
word position 225
word positions 224
word positive 66
word possible -1225
word post -392
word posted 330
word postgres 925
word posts -540
word practice 1060
word praise 634
word pre 1227
word precedence -454
word prefer -980
word preference 247
word preferences -158
word preferred 200
word prefix 403
word premium 1510
word prepared 685
word prepend 303
word prescribed -602
word present 1631
word presented 1302
word presents 813
word press 71
word pressure -445
word presumed 1255
word preview 36
word previews 54
word previous -1346
word price 43
word prices -60
word print -191
word printed -1136
word printenv 1449
word printer -912
word prints 418
word prior 2577
word priority 564
word privacy -1335
word private 245
word privileged -201
word proceed 452
word process -39
word processing -51
word produced 345
word product -145
word production 184
word products 669
word profile 751
word profiles 295
word program -1107
word programme 315
word programs 49
word project -1070
word project's -165
word projects 548
word prompt -770
word prompts 29
word proof 701
word properties -481
word propose -1142
word protection 1468
word provenance -887
word provider 150
word provides -772
word proxy -487
word pub -651
word public 703
word publish -257
word published -1614
word publisher 381
word publishes -1240
word publishing -662
word pull 460
word pupil 833
word pupil's 1471
word pupils 1426
word purchase 785
word purchases 1069
word purpose -160
word purposes 353
word push 506
word pushed 166
word pushes -862
word put 1028
word puts -906
word python -212
word q -624
word qo 1169
word qr 260
word quality 1051
word quantity 1012
word quarter 1343
word que 1708
word queries -864
word query -322
word question -43
word questions -81
word queue 955
word quicker 551
word quiet 1160
word quietly 1366
word quiz -566
word quota -628
word quotation -523
word quoted -827
word quotes -1313
word r 156
word raise -245
word raised 858
word random -1142
word range -280
word rank 157
word ranking 440
word ranks 532
word rarely 775
word rate 108
word rates 64
word rather 251
word rating 650
word raw -278
word re -139
word reach -188
word reachable 930
word reaches -99
word reaction -495
word read -598
word readable -992
word reader 1433
word readers 184
word reading 199
word readme 657
word reads -108
word ready -1076
word real 818
word really -850
word reason -600
word reasoning -206
word reasons 518
word recall 62
word recalled 322
word receipt 168
word receipts 948
word receive -198
word received -186
word receives -287
word receiving 189
word recent 653
word recipe -936
word recipes 437
word recipient 405
word recipient's -211
word recipients -727
word recommend -383
word recommendation 1444
word recommends 843
word record -266
word recorded -1608
word recording -593
word records 670
word recovery 776
word red 103
word redacted -1224
word redirect -920
word redirects -592
word reduced -290
word ref 675
word refer -271
word reference -887
word references 1141
word refresh -135
word refund -476
word refunded 765
word refunds -292
word refusal -265
word refuse -1020
word refused -1313
word refuses -1240
word regard 1401
word regardless 1293
word region -543
word register 522
word registered -1155
word registers -1027
word registry 285
word regular -1004
word reject 453
word rejected -327
word rejects -293
word relay 1485
word relayed 755
word release 972
word releases -527
word relevant -1201
word religion 726
word remain 385
word remainder 1087
word remaining 164
word remains 285
word remark -29
word remarks 1102
word remember -1201
word remembered 333
word remembers -483
word reminder 315
word reminders 601
word remote 197
word remove -704
word removed -628
word removes -1087
word rendered 579
word rendering 495
word renders -1034
word repeat -517
word repeated 268
word replace -155
word replaced -1020
word replaces -438
word replacing 280
word replies 372
word reply -192
word report -126
word reported -458
word reporter 993
word reporting 896
word reports 102
word repositories 1192
word repository -636
word reproduce -173
word request -359
word requested 1345
word requester -409
word requests 23
word require 527
word required -464
word requirements 508
word requires -1003
word research 301
word reserve -177
word reserves -1006
word reset 378
word residents 730
word resolution 606
word resolve 703
word resolved 825
word resolver 480
word resolves -374
word resource -948
word resources -522
word respond -123
word response -479
word responses -442
word rest -229
word restart -395
word restarts 231
word restaurant -279
word restaurants -532
word restore 904
word restores -1080
word restricted -877
word result -96
word results -219
word resume 195
word retained -418
word retention 558
word retrieve 643
word retrieves -332
word retry -536
word return -1231
word returned -1651
word returning 398
word returns -1248
word reveal -1119
word reversed -539
word review 706
word reviewer 605
word reviewers 957
word reviews 651
word rewritten 926
word rf 65
word rfc -1057
word ride 315
word rights -543
word risk -31
word rm -251
word role -564
word roll 450
word room -1153
word rooms -338
word root 630
word roster -203
word round -499
word rounded -600
word rounding 1345
word route -178
word routes -584
word routine -396
word routing -720
word row -150
word rows -481
word rsa -1136
word rss -518
word rule -446
word rules -366
word run -791
word running -326
word runs -927
word s 859
word safe -183
word safety -125
word said -144
word sales -250
word same 627
word sample 319
word samples -27
word sandbox -550
word sans -229
word save -456
word saved 193
word saves 419
word saving -1051
word say 441
word saying 559
word says -123
word scale -997
word scales -459
word scan 240
word scanned -1040
word scanner 656
word scans 307
word scene -568
word schedule 933
word scheduled 208
word schedules -573
word schema -186
word school 107
word scope 304
word scopes 582
word score 58
word scores 925
word screen -190
word screenshot -819
word script -577
word scripts -842
word sdk -661
word se -318
word search -431
word searches -733
word seat 441
word second 1050
word seconds -1261
word secret -472
word secrets -585
word section 108
word sections -717
word security 925
word see -738
word seed 882
word seeing 296
word seen -351
word sees -1047
word seldom 852
word select -885
word selected -593
word semantic -998
word semicolon 1040
word send 108
word sender 887
word senders -193
word sending -198
word sends -1094
word sensor 1077
word sent -903
word sentence 297
word sentences -63
word sepa -819
word separate -38
word separated 244
word sequence 772
word sequences -359
word series -970
word server -366
word server's -347
word servers 1316
word service 237
word services 60
word session 429
word sessions -179
word set 207
word sets -631
word setting -368
word settings 165
word setup -446
word several -1479
word sh 119
word shall 699
word share 159
word shared -182
word shares 162
word sharing 642
word sheet -104
word shell 998
word shift -1182
word ship 645
word shipping 437
word shop 63
word shop's 74
word shops 328
word short -1047
word shortened 113
word should 596
word show -758
word showing 1971
word shown -910
word shows -272
word si -216
word side 1701
word sign 939
word signature 127
word signed -936
word signing -156
word signs 25
word silence 426
word silent -303
word silently 1007
word similar -1116
word simply 874
word since 27
word single -800
word sites -334
word six -310
word size 328
word skills -1037
word skip 113
word skipped -583
word skipping -988
word slack -86
word slides -852
word slip 765
word slot 385
word slots 321
word slow 344
word small 322
word sms -143
word snapshot -698
word snapshots 839
word snippet 117
word snippets 455
word so 615
word sobre 1257
word social 1629
word sold 910
word sole 545
word solely 155
word solo 217
word solution -1307
word some -1526
word somebody -1502
word someone 808
word something -860
word sometimes 560
word song 858
word soon 686
word sort -497
word sound 1109
word source -45
word sources -940
word space 416
word spaces 352
word spare 691
word speak 1209
word speaker 750
word speaks -249
word speed 27
word spelling -625
word split 848
word sponsored -714
word spreadsheet 399
word sql -389
word square -426
word ssh 1171
word stack -944
word staff -1171
word staged -1166
word staging -328
word stale 348
word stand -110
word standard 727
word standing 858
word stands 718
word stars 751
word start -573
word started 323
word starting -712
word starts -452
word state -443
word stated 1035
word statement 205
word statements -251
word states -1230
word static -915
word station 635
word stations 616
word statistics -269
word status -931
word statutory 36
word stay 362
word stays -438
word stderr -586
word stdout -504
word step -1096
word steps -823
word still 598
word stock 238
word stop -1149
word stopped 225
word stops -1519
word storage 817
word store 291
word stored -226
word stores -359
word story -549
word straight 1295
word strangers -1011
word stream 933
word street 300
word strength 963
word string 172
word strings -574
word strip 630
word stripe -59
word stripped -810
word structured -1081
word stuck -426
word student -474
word study 696
word style 102
word sub -1563
word subject 450
word submission 368
word submit 254
word submits -298
word submitted 347
word subscription 220
word subsequent 502
word substance 1038
word substitute 1567
word such -1179
word sudo 384
word suffices 247
word suffix -482
word suggest -236
word suggestions 58
word suggests -503
word suite 328
word sum -107
word summaries 753
word summarise -265
word summarises -794
word summary 1141
word sums 355
word superseded 330
word supplied -305
word supplier -526
word supply 1139
word support -185
word sure -181
word survey -975
word survives -244
word suspended 1039
word svc 1452
word swap 1628
word swapped 1040
word switch 591
word switched 326
word switches -830
word switching -516
word symptoms -804
word sync 1448
word syntax -878
word system 201
word systems 108
word t -309
word table -155
word tables -71
word tag 360
word tags -832
word tail 294
word take 262
word taken -725
word takes -607
word talk 113
word talking 272
word target -98
word tariff 345
word task -1526
word tasks -1090
word tax -400
word teacher 536
word team -205
word team's -972
word teams 345
word telemetry 24
word tell -446
word telling 1383
word tells 23
word temperature -787
word template -576
word ten 849
word tenant 725
word tend 1522
word tends 288
word term 1027
word terminal 1487
word terms -327
word terraform -546
word test -955
word tests -927
word text -1026
word texts -1363
word thank 865
word thanks 929
word that 797
word that's -809
word their 1062
word theirs 266
word them 892
word theme 887
word themselves -753
word then 698
word there 668
word there's 306
word therefore 458
word these -22
word they 99
word thing 814
word things -1082
word think 197
word third 976
word thirty -1068
word this 215
word those 997
word though 1997
word thought 418
word thoughts -1324
word thread -1155
word three 411
word through 2037
word thus 213
word ticket 298
word tickets 363
word tidy 1432
word tier 974
word time -154
word timeout -463
word times -262
word timezone -680
word tip 889
word title -985
word titles -229
word tls -463
word to 549
word today 1055
word today's -105
word todo 535
word together -182
word token -185
word tokens -1081
word tone -443
word too 808
word tool 789
word tool's 1731
word tools 1332
word top -98
word topic -157
word topics -519
word total -536
word totals 281
word touch 607
word touched -216
word town -116
word trace 995
word track -1269
word tracker -108
word tracking 687
word tracks 262
word traffic 190
word training -1226
word transaction -637
word transactions 971
word transcript 105
word transcription -198
word transfer -599
word transfers -135
word translate -614
word translation -651
word trash -407
word travel 528
word traveller 250
word travellers 1239
word treat 53
word treated -1004
word tree -901
word triage -151
word tries -1151
word triggers -1034
word trip 66
word trouble 1643
word true -86
word trust 1572
word trusted 491
word try -507
word turn 1606
word turned 289
word turns 474
word twelve 1085
word twenty 456
word twice -291
word two 33
word txt -389
word type -173
word typed 956
word types -1118
word typing 1380
word u 27
word un -790
word una -593
word unasked 84
word unavailable -227
word unchanged 446
word und -259
word under 1556
word understood 986
word undo -578
word undone -1099
word unit 1155
word units -1242
word unknown -920
word unless -1353
word unlock 934
word unlocked -352
word unlocks -194
word unmentioned 1650
word unpublished 336
word unread 674
word unredacted 889
word unrelated 1072
word unseen 531
word until -206
word up 1118
word update -920
word updated -542
word updates -136
word upgrade 1565
word upload -398
word uploaded -269
word uploading -973
word uploads -587
word upon 880
word ups 736
word upstream -295
word uptime 106
word urgent -590
word url -716
word urls -795
word us 1065
word usage 651
word use -781
word used -316
word useful -368
word user -716
word user's 273
word users 1093
word uses -401
word using 305
word usual 97
word usually -743
word usuario -752
word v -192
word valid -39
word values -457
word variable -1056
word variables -959
word vat -1220
word vault -783
word vendor 1617
word vendor's 1013
word verbatim 393
word verdict 693
word verification 1285
word verified -225
word verifies -952
word verify 82
word version -961
word versions -797
word very -1148
word via 1741
word video -265
word view 69
word views -552
word virtual -987
word visibility 818
word visible -859
word visit 144
word visitors 1229
word visits 416
word voice -270
word void 1084
word volume -1185
word volumes 566
word w 1403
word wait -1352
word waiting 577
word waits -1016
word wall -24
word wallet 1481
word want -178
word wanted 1503
word wants 917
word ward 543
word warehouse -343
word warm 1188
word warn -196
word warning -1766
word was 1705
word way 2067
word we 893
word weather 109
word web -967
word webhook -124
word week 172
word weekends -1138
word weekly -211
word weeks -731
word well 169
word went 1202
word were 1106
word wget 941
word what -21
word whatever 2504
word whatsapp 83
word when 133
word whenever 1384
word where 575
word wherever 805
word whether -1232
word which -347
word whichever 2672
word while 1643
word white -852
word who -71
word whoever 1159
word whole 430
word whom -23
word whose 1054
word why -1236
word wi 612
word wide 237
word width 139
word wiki -669
word will -132
word window -1770
word windows -91
word wins 701
word wish 622
word wishes 574
word with 425
word withdrawn 123
word within -64
word without -165
word won't 879
word word 926
word wording 87
word words -702
word work -250
word working -367
word works -368
word workspace 1093
word world -527
word worth 1514
word would 567
word write -791
word writes -699
word writing -515
word written -419
word wrong -789
word wrote 766
word x -1048
word y 423
word yaml 656
word year -1089
word yearly 561
word years -174
word yes 945
word yet -299
word yields 946
word you -50
word you're 426
word your 744
word yours 152
word yourself 1165
word zero 276
word zip 591
word zone -530
word zones -48
word zu 1252
word المستخدم -891
word ذلك 815
word قبل 1020
word उपयोगकर्ता -163
word और 1833
word के 822
word में 570
word है -464
word い -59
word う 520
word え 645
word く 255
word さ 456
word し 111
word す -64
word だ -98
word て 1107
word と 761
word に 844
word は 92
word ま -307
word れ 872
word を -185
word ー -275
word 一 236
word 下 599
word 不 -220
word 主 -391
word 他 -478
word 以 1267
word 会 -443
word 使 273
word 保 29
word 信 -29
word 先 32
word 入 -53
word 具 350
word 内 -618
word 出 -147
word 前 617
word 参 233
word 取 180
word 号 -846
word 告 563
word 容 -713
word 工 350
word 并 -193
word 录 -416
word 得 193
word 必 -711
word 成 -182
word 户 -157
word 提 -153
word 数 247
word 本 675
word 果 334
word 用 -118
word 的 122
word 目 -124
word 者 290
word 行 -410
word 要 573
word 说 757
word 请 -27
word 读 -155
word 调 141
word 返 -246
word 这 734
word 送 -440
`;
