/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning 21
threshold clear -360
threshold weak -1277
threshold supports -2159
bias -3747
concept account 605
concept after 505
concept also 1292
concept answer -176
concept ask -50
concept because 881
concept before 45
concept best 1381
concept call -235
concept change -75
concept collect 36
concept command -405
concept config 40
concept consent 475
concept conversation 355
concept decode 288
concept disable -22
concept elsewhere 1752
concept email-address 2450
concept encode 472
concept every 925
concept file 94
concept first 35
concept hide -192
concept holding 496
concept identifier 404
concept if 161
concept ignore 238
concept instead -63
concept instructions 386
concept link -213
concept machine 366
concept may -321
concept memory -381
concept message -108
concept model 715
concept must 135
concept not -410
concept number 1772
concept obey 33
concept outside 1204
concept own-name 2177
concept own-parameter -487
concept parameter 84
concept path 626
concept pay 341
concept permit 238
concept personal 481
concept please 928
concept prefer 186
concept read -183
concept recipient 497
concept redirect 118
concept regardless 1276
concept remove -408
concept request -226
concept results 81
concept rival 1574
concept run -434
concept secret 21
concept secret-place 420
concept secretive 105
concept send -311
concept service -28
concept session 470
concept set -275
concept sibling -665
concept silently 392
concept skip -360
concept standing 957
concept store -35
concept tell 311
concept this-tool -517
concept threat -338
concept tool 1039
concept trusted 664
concept url 1994
concept user 141
concept visit 59
concept whenever 879
concept whole -61
concept without 205
deed aside answer 455
deed aside ask 409
deed aside call -103
deed aside change 516
deed aside collect -360
deed aside disable -569
deed aside encode -117
deed aside hide 710
deed aside ignore -776
deed aside obey -826
deed aside pay 436
deed aside permit 297
deed aside prefer 319
deed aside put 39
deed aside read -388
deed aside redirect -389
deed aside remove -535
deed aside run -225
deed aside send 133
deed aside set -541
deed aside skip -977
deed aside store -1086
deed aside tell 511
deed aside visit 466
deed ban answer -404
deed ban ask 1221
deed ban call -335
deed ban change -1374
deed ban collect -1411
deed ban disable -569
deed ban hide -178
deed ban ignore -813
deed ban obey -626
deed ban pay -480
deed ban permit -474
deed ban prefer -378
deed ban put -1236
deed ban read -118
deed ban remove -898
deed ban run -43
deed ban send -1258
deed ban set -693
deed ban skip -758
deed ban store 197
deed ban tell 317
deed ban visit -786
deed lacking answer 1030
deed lacking ask 232
deed lacking put -302
deed lacking read 1076
deed lacking send -1003
deed lacking tell 1135
deed order answer 141
deed order ask -587
deed order call -261
deed order change 1369
deed order collect 1271
deed order decode 832
deed order disable 704
deed order encode 991
deed order hide 691
deed order ignore 1053
deed order obey 1719
deed order pay 761
deed order permit 1546
deed order prefer -311
deed order put 807
deed order read -64
deed order redirect 1028
deed order remove 601
deed order run 424
deed order send 880
deed order set 227
deed order skip 667
deed order store 838
deed order tell 223
deed order visit 1438
deed report answer -519
deed report ask -305
deed report call -754
deed report change -784
deed report collect -491
deed report decode -1456
deed report disable -731
deed report encode -424
deed report hide -1143
deed report ignore -566
deed report obey -771
deed report pay -97
deed report permit -899
deed report prefer -501
deed report put -882
deed report read -754
deed report redirect -997
deed report remove -1038
deed report run -1156
deed report send -853
deed report set -987
deed report skip -997
deed report store -598
deed report tell -49
deed report visit -727
next <email-address> as 1234
next <email-address> by 363
next <email-address> so 767
next <email-address> to 1146
next <email-address> with 582
next <identifier> <identifier> -636
next <identifier> <sign> -85
next <identifier> a 112
next <identifier> and 986
next <identifier> are 232
next <identifier> before -1288
next <identifier> beforehand -851
next <identifier> calls 374
next <identifier> first -1386
next <identifier> for -39
next <identifier> from 911
next <identifier> has 1438
next <identifier> in 353
next <identifier> is 425
next <identifier> of 1298
next <identifier> on 490
next <identifier> or -23
next <identifier> the 720
next <identifier> then 725
next <identifier> to 739
next <identifier> tool 1143
next <identifier> true 1315
next <identifier> which -122
next <identifier> with 728
next <path> and 978
next <path> in 439
next <path> or -272
next <path> so 1111
next <path> with 859
next <secret-place> <secret-place> 142
next <secret-place> and 881
next <secret-place> as 1094
next <secret-place> file 829
next <secret-place> files -672
next <secret-place> in 1140
next <secret-place> into 651
next <secret-place> on 363
next <secret-place> or -295
next <secret-place> with -151
next <sign> <identifier> -1123
next <sign> <sign> 1399
next <sign> a -354
next <sign> after -486
next <sign> also -220
next <sign> and 724
next <sign> are 1204
next <sign> as 922
next <sign> at 1150
next <sign> because 772
next <sign> before -1012
next <sign> by 647
next <sign> call -671
next <sign> characters 70
next <sign> days -746
next <sign> encoded -223
next <sign> eur 1340
next <sign> first -569
next <sign> for -43
next <sign> gives -195
next <sign> has 1165
next <sign> hours -217
next <sign> if -860
next <sign> in 1522
next <sign> instead 31
next <sign> is 203
next <sign> kb -795
next <sign> lines -394
next <sign> mb -1062
next <sign> minutes -809
next <sign> of 1274
next <sign> on 1143
next <sign> only -1005
next <sign> or -1368
next <sign> over 410
next <sign> requests -1130
next <sign> rows -379
next <sign> s -542
next <sign> seconds -1252
next <sign> so 98
next <sign> start -782
next <sign> takes 358
next <sign> the -745
next <sign> to 279
next <sign> unless -888
next <sign> until -190
next <sign> wait -1032
next <sign> when -327
next <sign> which -387
next <sign> with 2102
next <sign> without -269
next <sign> x 112
next <url> and 1428
next <url> as -77
next <url> bash 1267
next <url> first 548
next <url> followed 834
next <url> for 919
next <url> in 1074
next <url> sh 823
next <url> so 1144
next <url> sudo 1141
next <url> which 324
next <url> with 663
next a <identifier> -610
next a <sign> 290
next a aaaa -633
next a backup -424
next a bar -554
next a branch -219
next a browser -1053
next a bucket -265
next a build -734
next a calendar -110
next a card -675
next a change -1420
next a channel 206
next a chart -570
next a chat -1336
next a ci -754
next a claim 609
next a class -369
next a clean 947
next a clear -991
next a code -625
next a colleague 134
next a colour 997
next a command -574
next a comment 174
next a commit 208
next a company -241
next a confirmation 424
next a contact -964
next a container -333
next a contract -290
next a conventional -529
next a conversation -1430
next a copy -347
next a cron -149
next a customer -638
next a customer's -454
next a cv -474
next a database 403
next a date 263
next a day -654
next a decision -553
next a device -510
next a diff -735
next a different 631
next a directory -914
next a document -1476
next a door -860
next a double 276
next a draft -932
next a dry -64
next a fact -1375
next a failed -1012
next a fax -706
next a feed 131
next a few -748
next a field -622
next a file -962
next a filter -142
next a folder -1146
next a font -710
next a form -1143
next a free -1025
next a fresh -1151
next a given -845
next a good 617
next a hold -1120
next a home 460
next a host -92
next a human 354
next a job -482
next a key -413
next a known 591
next a kubernetes -534
next a label -629
next a large -436
next a lasting 728
next a library 127
next a line 1216
next a link 566
next a list 121
next a little 907
next a local 69
next a log -661
next a login -913
next a loop -954
next a mail -1662
next a manifest -768
next a matter 973
next a meeting -1021
next a memory -294
next a message -713
next a minute -569
next a model -80
next a month -140
next a mood -542
next a name -501
next a namespace 719
next a new -717
next a newsletter -621
next a note -1059
next a number -298
next a package -875
next a page -1188
next a parcel -544
next a part -912
next a patient -208
next a payment -393
next a pdf -769
next a person -914
next a photo -1241
next a picture -1357
next a pipe 960
next a place -431
next a plan -1272
next a png -377
next a pod 955
next a position -690
next a post 176
next a preview 157
next a private -1014
next a product -733
next a production -722
next a project -888
next a prompt -1302
next a pull -1330
next a purchase 259
next a query -1023
next a question 248
next a random -985
next a range -790
next a read -505
next a recipe -849
next a record -27
next a refund -363
next a refusal 71
next a regular -703
next a remote 80
next a reply -916
next a report -824
next a repository -103
next a request -697
next a review -68
next a room -958
next a route -1103
next a rule -387
next a run -884
next a sample -109
next a saved -768
next a score -1107
next a screenshot -841
next a script -625
next a search 1115
next a second 1197
next a secret -1053
next a semicolon 1016
next a sentence 319
next a sepa -668
next a service 543
next a session 400
next a shell -846
next a shipping -730
next a short -352
next a single -774
next a slack -783
next a small 570
next a snapshot 358
next a spreadsheet -732
next a statement 554
next a string -534
next a sub -319
next a summary -482
next a support -1028
next a system -1187
next a table -255
next a task -1401
next a terminal 820
next a test -240
next a text -1282
next a third -53
next a ticket -866
next a time -963
next a token -1126
next a tool 547
next a topic -894
next a two -65
next a url -1036
next a user -404
next a virtual -605
next a web -813
next a webhook -681
next a week 40
next a window -1025
next a word -218
next a yes 785
next a zip -364
next about <sign> 361
next about a 241
next about it 310
next about the 720
next about them 1396
next above <sign> 824
next above the -46
next access to -156
next access token 156
next accompanied by 1204
next account <sign> 1416
next account and 141
next account holder -949
next act as 853
next act on -159
next add a -506
next add an -889
next add it -181
next add the 628
next added to 478
next address and 127
next address book 569
next address for 717
next address in 1042
next address is 42
next address of -152
next address to -307
next addressed to -308
next addresses are -858
next addresses of 23
next addresses the -233
next adds a -1026
next adds an -1059
next advance and 1210
next after <sign> 52
next after a 980
next after an -936
next after each -256
next after every -312
next after it 162
next after the 71
next after this 648
next after which 665
next again with -708
next against a 432
next against the -209
next agent with -777
next agreed to -94
next ahead of 1909
next all of -123
next all other 371
next all others -893
next along in 1583
next along with 115
next alongside the 1059
next also read 552
next also when 1264
next always call -1229
next always show -969
next always use -925
next among the 1683
next among them 351
next amount to -611
next an account -1439
next an address -246
next an administrator 47
next an agent -309
next an alert -1143
next an amount -699
next an answer 67
next an appointment -501
next an approval 175
next an article -537
next an assistant -596
next an e -347
next an earlier -719
next an emoji -561
next an employee -1144
next an empty -885
next an entity -673
next an entry 313
next an environment -511
next an error 387
next an event -552
next an exercise -698
next an hour 214
next an image -71
next an index -917
next an invoice -166
next an issue -719
next an old -185
next an open 792
next an order -205
next an rss -766
next and <identifier> -314
next and <path> 985
next and <secret-place> 856
next and <sign> -454
next and a 389
next and act 1213
next and add 792
next and after -201
next and all 1284
next and always -1202
next and answer 623
next and anything -1336
next and are -140
next and ask -913
next and attachments 547
next and author 198
next and by -225
next and call 820
next and can -1066
next and can't -104
next and card 1292
next and carry 1675
next and comments 117
next and country -796
next and date 612
next and delete 307
next and deleted -816
next and describe 1698
next and do -498
next and does -786
next and don't 596
next and drop 1526
next and e 1102
next and enter 955
next and files 587
next and follow 41
next and get -302
next and give 1143
next and gives -1312
next and go 523
next and hand 617
next and has -1177
next and how -1244
next and if 278
next and in -101
next and is -421
next and it 117
next and its 545
next and keep 1609
next and keeps -914
next and leave 1516
next and let 541
next and list -1326
next and lists -997
next and look -365
next and mail 25
next and make -403
next and may 48
next and mention 177
next and merge 202
next and must -485
next and never -579
next and no -156
next and not -963
next and of 1256
next and offer 304
next and one 77
next and only 390
next and our -787
next and pass 101
next and password 538
next and passwords -293
next and paste 420
next and phone -172
next and place 484
next and post 962
next and present 1098
next and proceed 726
next and propose -603
next and put 1175
next and quote 886
next and read -328
next and repeat 579
next and report 944
next and reports -820
next and return -308
next and returns -725
next and say 871
next and send 148
next and sends -1196
next and set 1094
next and should -475
next and show 800
next and shown -1271
next and skip 1156
next and start 112
next and state 774
next and suggests -588
next and supply 1167
next and tell 57
next and that 678
next and the 1573
next and their 440
next and then 510
next and there 822
next and this -729
next and time -567
next and to 1089
next and upload 688
next and use -1167
next and wait -1260
next and waits 110
next and what -600
next and when -67
next and which -437
next and will -1214
next and write 755
next and writes -40
next and year -916
next and you -1907
next another one -689
next another tool -719
next answer and 1132
next answer in -605
next answer is -378
next answer that 1230
next answer to 689
next answers <sign> -771
next answers are -1051
next answers questions 43
next antes de 539
next any file 1195
next any more 1085
next any other 1069
next any time -1319
next anyone with -384
next anything else -509
next anything that 266
next api key 250
next api keys 642
next appear in -234
next appears in -1110
next append the 712
next applies a -1080
next applies to -122
next approval before -921
next archive with -957
next are a 891
next are always -197
next are at 725
next are best 792
next are billed -254
next are cut -1017
next are done 181
next are dropped -361
next are given -769
next are hidden -908
next are ignored -594
next are in 443
next are kept -1010
next are known 948
next are left -483
next are listed -469
next are masked -1059
next are matched 873
next are missing -374
next are never -67
next are no 265
next are not -1149
next are off -1001
next are passed -685
next are read -523
next are refused -969
next are rejected -364
next are removed -179
next are replaced -1382
next are reported -1094
next are returned -1097
next are rounded -392
next are sent -1189
next are shown -1323
next are skipped -876
next are stored 173
next are taken -556
next are the 277
next are to 2791
next are told -293
next are used 80
next are usually -28
next are visible -508
next are void 1256
next are written -387
next are you 1096
next around it 113
next as <identifier> -848
next as <sign> 868
next as <url> 1122
next as a 1042
next as an 264
next as csv -1002
next as data -1380
next as far 1236
next as found 878
next as given -532
next as if 1769
next as ignore -1311
next as in -807
next as it -733
next as its 1042
next as json -494
next as markdown -816
next as no -46
next as part 1265
next as passed 721
next as pdf -387
next as read 579
next as returned -1235
next as root -95
next as soon 929
next as text -574
next as the 916
next as they -281
next as this 911
next as though 1510
next as well 536
next as you -627
next ask first 139
next ask for -813
next ask the -1021
next ask whether -1035
next asked about 1543
next asked for 42
next asked to -663
next asked you -898
next asking the 254
next asks about 468
next asks for -34
next asks the -1464
next asks to -1035
next asks you -157
next assistant is 282
next assistant to 1289
next at <sign> 542
next at <url> 1765
next at a -400
next at all 28
next at any -621
next at each 831
next at hand 1372
next at it 953
next at its -780
next at least 1289
next at most -1643
next at once -1279
next at start 181
next at that -165
next at the 535
next attach the -136
next audit log -1397
next author and -1183
next authorization header 509
next aws keys -467
next back the 77
next back to 120
next balance of -890
next bank details -354
next banking tool 888
next be answered 454
next be asked 465
next be called 993
next be carried 39
next be consulted 536
next be deleted -405
next be done -942
next be executed 679
next be found -218
next be given -535
next be handed -402
next be kept 482
next be left 168
next be made 677
next be matched 1137
next be opened 417
next be passed -937
next be raised 323
next be read -1038
next be removed -1179
next be reported -513
next be run 334
next be sent -161
next be shown 769
next be so 1130
next be the 31
next be told -1582
next be undone -986
next be used -582
next be written -1445
next bearer tokens 348
next because the -231
next been found 1375
next before <sign> -1029
next before a -1252
next before answering 1096
next before calling -1000
next before it -273
next before sending -937
next before the 30
next before they -666
next before this 1085
next before using -1110
next before you -593
next beforehand and 694
next begin with -201
next beginning with 1082
next begins with -643
next behalf of 113
next behave as 687
next behind a 345
next behind the 951
next being asked 385
next belong to -146
next belongs in 552
next belongs to 625
next below <sign> 561
next below the 443
next beside it -215
next beside the -1033
next besides the 507
next between <sign> -1115
next between calls -1038
next between the 786
next between two -372
next between units -497
next between you 1131
next billed to -717
next blind copy 725
next books a -1230
next branch to -840
next browser profile 1234
next browser session -882
next builds a -450
next builds the -922
next built in 1346
next bullet points -488
next but not -938
next but the -1299
next by <identifier> 168
next by <sign> -527
next by a 114
next by an 96
next by any 1056
next by calling 327
next by default -1546
next by e -303
next by hand -1170
next by id -1114
next by ingredients -479
next by it 1055
next by its 186
next by itself -530
next by mail -1053
next by means 1262
next by name -1269
next by one 946
next by other 746
next by our 958
next by the 132
next by this -290
next by two 902
next by which 150
next calendar entries 276
next call <identifier> -1453
next call <sign> -609
next call again -1091
next call and -392
next call fails -372
next call for 1573
next call is -1312
next call it 100
next call returns -828
next call the 498
next call this -1368
next call to 808
next call with -842
next called the 452
next called with 1068
next calling <sign> 408
next calling it 661
next calls of -1214
next came up 519
next can be -196
next can have -722
next can only -664
next can open 497
next can read -1561
next can see -481
next can't be -1005
next cannot be -865
next card data -892
next card is 696
next card number 830
next card numbers -644
next carries the -1022
next carry a -983
next carry on 1470
next carry out -154
next carry the 929
next cat <secret-place> 1164
next chain of 806
next change in -625
next change is -823
next change the 523
next changed each -511
next changes the -499
next characters are -662
next charges a -1163
next chat and 440
next chat message 713
next check it -1024
next check the -1386
next check with -1325
next checks a -1228
next checks whether -608
next chmod r 228
next chosen by -409
next clause <sign> 1157
next clause by 698
next clear yes -991
next clearing account 962
next client is 603
next close each 749
next closes a -768
next code as -333
next code in -346
next code is -692
next code that -408
next code to 107
next come back 513
next come from 133
next come out 1333
next comes back -315
next comes from -698
next comma separated -933
next command in -273
next command line -528
next command on -248
next command with 58
next comments are -1058
next commit message -419
next commits staged -578
next computes a -743
next configuration and -724
next configured with 376
next confirm with -1053
next confirmed by 70
next connected to 88
next connection string 955
next connection strings 287
next contact for -931
next contacts tool 636
next contain the 421
next container image 488
next contains a -1061
next content of -540
next contents of 1732
next conversation so 386
next converts a 383
next converts an -489
next converts between -788
next cookies of -182
next copy of 1313
next copy the 364
next cost and 398
next could not -735
next count as 498
next counts as 251
next counts words -398
next create a -686
next creates a -1516
next creates an -473
next creates or -217
next curl fssl -474
next curl s 1561
next current branch -879
next current conversation -332
next current time 192
next data and -52
next data in -650
next database and 363
next date and -333
next date of 106
next day forecast -597
next days and 549
next days are -636
next de la -543
next decodes a -654
next default and 87
next defaults to -1220
next delete the 357
next deleted after -1043
next deletes a -1134
next deletes the -910
next delivery address -85
next depends on 335
next deploys a -519
next deprecated use -621
next describe the 665
next described as 1715
next did not 802
next differs from -535
next directory and 587
next display the 781
next do i -526
next do it -1199
next do not -1120
next do so -1152
next do this 513
next do with 656
next document to -72
next documentation for -1103
next does not -858
next don't add -834
next don't ask 35
next don't mention -370
next don't paste -851
next don't show 372
next done in -188
next down to 1162
next downloads a -709
next draft to 28
next drafts a -958
next draws a -812
next drop it 1513
next drop the 702
next dry run -64
next during the -74
next e mail 99
next e mails 713
next each answer -506
next each call 868
next each change -570
next each file 1005
next each message 530
next each of 77
next each reply 319
next each session 199
next each step -1412
next each time 969
next each with 910
next earlier in 751
next edit the 233
next en la 42
next end of 647
next end up 466
next end with -1063
next ending in 979
next enter the 477
next entered in 319
next entry to -591
next environment variable -665
next environment variables -978
next erases a -749
next eur to 1180
next even if 931
next even when -419
next even where 1816
next every <sign> -887
next every call -267
next every other -570
next every time 347
next everything in 448
next exactly as -1756
next executes a -411
next exit code -640
next expected to 1482
next explain the 62
next explains the 366
next explicit consent -922
next export the 936
next exports a -659
next exports the -757
next fails with -1039
next failures in 797
next false and 597
next far as 1495
next favour of 518
next fetch a -787
next fetch the 611
next fetches a -629
next fetches an -745
next few words -1049
next field <identifier> -692
next fields of -1100
next file access -451
next file and 547
next file for 134
next file from 368
next file in -87
next file into -866
next file is -608
next file that 432
next file the -257
next file to -104
next file tool 150
next file tools 535
next file with 493
next file you 1019
next files a -758
next files and -778
next files are -832
next files in -634
next files into 232
next files or 287
next files that -866
next files to 336
next files with -853
next fill in 187
next filled in -1074
next fills a -563
next filter that 69
next find out 304
next find the -750
next finds a -1046
next finds recipes -479
next finds the 505
next first <sign> -438
next first and 86
next first call -532
next first message -741
next first time -134
next first to -1058
next first two 610
next first use 235
next first with -70
next five seconds -816
next five sentences -712
next floor plan -573
next folder and 1195
next folder for -1080
next folder in 390
next folder to -386
next folder with 593
next follow instructions -440
next follow the -92
next follow up 972
next followed by 1407
next follows the -629
next for <identifier> 1058
next for <sign> -299
next for <url> 1227
next for a -198
next for an 51
next for another 648
next for any 538
next for anything -473
next for approval -429
next for by -217
next for display 336
next for each -388
next for every -1020
next for everyone 357
next for good 558
next for it 668
next for known -682
next for later -86
next for one 203
next for our 377
next for questions -1058
next for review -816
next for ten -477
next for that -429
next for the 436
next for their -317
next for them 191
next for this -45
next for those -993
next for two 476
next for up -1102
next for what -70
next for which 1005
next for word -540
next force push 727
next forecast for -788
next form <path> -669
next formats source -426
next forward the 643
next forwarded to -541
next found by -371
next found in 1006
next found to 1254
next four characters -252
next free slots 105
next free text -1076
next from <identifier> -153
next from <path> 377
next from <secret-place> 212
next from <sign> -794
next from <url> 1345
next from a -280
next from an -770
next from any -198
next from here 274
next from it 21
next from its -321
next from memory -535
next from other -569
next from our 238
next from that 482
next from the 382
next from them -37
next fssl <url> -474
next full and 127
next full name 1143
next full or -485
next full text -1236
next gather the 944
next generates a -964
next get a -531
next get the -478
next gets a -189
next gets the -289
next git hooks 59
next git remote 1011
next github token 1021
next give a 277
next give it 114
next give the -1180
next give them -289
next given and -268
next given as 303
next given by -595
next given here -1131
next given in -1220
next given the 1185
next given to 554
next gives a 475
next gives access -254
next gives an -623
next gives back -1127
next gives the -1134
next gives you -503
next go ahead 757
next go on 251
next go through 689
next go to -892
next goes into 369
next goes on 853
next goes out -354
next goes through 360
next goes to -371
next hand it 639
next hand its -50
next hand the 138
next handed over -463
next handed to 129
next has a 198
next has agreed -752
next has already 1320
next has asked -527
next has been 1585
next has confirmed -1032
next has it 885
next has no -46
next has not -335
next has read 288
next has seen -603
next has the 296
next has to -720
next have a 1079
next have been 226
next have not -1136
next have the 227
next have them -481
next have to -1129
next header and 368
next held in 360
next help desk 228
next here and 155
next here as 857
next here is 682
next here on 1691
next hidden from -984
next history with 809
next hold the 1136
next holds the -688
next home address 1519
next home directory 1389
next home folder 939
next hotels by 315
next how long -785
next how many -619
next how the -698
next how to -104
next id <sign> 931
next id and -1299
next id from -1082
next id of -278
next if <identifier> 744
next if a -481
next if an -562
next if asked -938
next if it -165
next if it's -673
next if left -970
next if no 290
next if nothing -97
next if that -521
next if the -47
next if there -44
next if they -912
next if you -843
next ignore the -278
next image and 572
next image from -296
next image to 488
next immediately and -959
next in <identifier> 104
next in <path> 116
next in <secret-place> 58
next in <sign> 1253
next in a -157
next in advance 1219
next in all 200
next in an 223
next in any 556
next in at -542
next in bcc -120
next in between -391
next in clear 557
next in context 1062
next in each 166
next in every 474
next in favour 518
next in files 537
next in five -712
next in force 206
next in front 61
next in full -155
next in it -54
next in its 1552
next in markdown -642
next in memory -1132
next in notes 38
next in one -690
next in order 180
next in other 480
next in our -132
next in part -485
next in passing 1047
next in person -340
next in place 86
next in plain -893
next in that 618
next in the 552
next in their 770
next in this 357
next in to 79
next in use -486
next in user -302
next in whatever 291
next in which 661
next in your 672
next include the 29
next including the -637
next including those 1504
next index url 1042
next insert update -859
next inside the -178
next installs a -968
next instead of -981
next insurance number 391
next into <path> 54
next into <sign> 708
next into a -354
next into the 306
next invoice from -431
next invoice to -119
next irrespective of 1148
next is <sign> 376
next is a 793
next is about -110
next is added 247
next is always 1216
next is an 586
next is asked 59
next is at 699
next is available 846
next is being -657
next is best 962
next is billed -1457
next is called -740
next is complete 803
next is configured -616
next is connected 458
next is deleted -502
next is done -731
next is dropped -1231
next is empty -1127
next is expected 773
next is final -627
next is fine 445
next is finished -1097
next is for 204
next is forwarded -787
next is found -190
next is given 194
next is gone -999
next is in 720
next is kept -560
next is left 397
next is listed -306
next is locked -36
next is missing -580
next is more -891
next is needed -186
next is no -97
next is not -654
next is of 1003
next is on 221
next is one 379
next is only -487
next is open -115
next is opened 993
next is over 97
next is part 222
next is present 788
next is put -220
next is read -204
next is refused -1337
next is rejected -235
next is replaced -848
next is reported 294
next is returned -1187
next is sent -1566
next is set -59
next is shown -441
next is still -283
next is stored -670
next is taken -154
next is the 1033
next is there -258
next is to 1483
next is told 267
next is true -486
next is uploaded -678
next is used -103
next is visible -1069
next is what 1033
next is why -453
next is written -1010
next iso <sign> -342
next it a -105
next it and 732
next it as 790
next it at -834
next it back 216
next it be 562
next it before 320
next it by 29
next it came -1030
next it can -1025
next it contains -640
next it does 282
next it doesn't -382
next it exists -708
next it first -325
next it for -330
next it from 505
next it goes 175
next it has -174
next it here -307
next it holds -197
next it if -365
next it in 121
next it into 1291
next it is 650
next it isn't 751
next it keeps -550
next it later -91
next it may -571
next it must -517
next it needs -838
next it never -184
next it on 363
next it once -1011
next it only -1094
next it out 928
next it over 771
next it returns -929
next it says -464
next it should -615
next it stands -349
next it takes -70
next it that 1055
next it the -947
next it to 287
next it up 1186
next it was 548
next it when -635
next it will -622
next it with -37
next it without 715
next it would 821
next items and -51
next its id -923
next its number 624
next its output 572
next its own -1262
next its owner 241
next its place 1552
next its text 397
next its url -879
next its value 1182
next job id -635
next job is 721
next job on -972
next keep a 39
next keep it -1192
next keep quiet 896
next keep the -53
next keeps its -606
next keeps the 286
next kept as -810
next kept for -1577
next kept in -769
next kept on -266
next key and -1044
next key is -718
next key material 289
next key to -492
next key value -870
next keys and 269
next keys are -1238
next keys to 122
next know the -895
next known interactions 330
next known to 459
next language of -1327
next last <sign> -206
next last changed -511
next last four -231
next last lines -741
next last ten 666
next last user 991
next later sessions -484
next leave it 1182
next leave out -1228
next leave the 799
next leave them 215
next leaves the -1400
next left out -1514
next length mass -497
next let the -181
next lets the 122
next level of 513
next line and -644
next line in 417
next line manager -159
next line of 1069
next line that 408
next line to 287
next line with -953
next lines in 882
next lines of 692
next link can -1106
next link for -488
next link that 268
next link to 375
next links are -1191
next list and 693
next list as 954
next list for -565
next list is 1068
next list of -475
next list the -949
next list them -1325
next listed in -1006
next listing of 1348
next lists a -721
next lists the -833
next log and 53
next log in -420
next log lines -706
next log of -299
next log with -1244
next logs and -170
next long term 957
next look at -1109
next look for -390
next look in 763
next look like -591
next look up 532
next looked at -673
next looked up 1468
next looks for -999
next looks up -422
next made by 415
next made up 1227
next mail address -524
next mail addresses -1078
next mail and -662
next mail from 102
next mail it -474
next mail or 943
next mail server 687
next mail thread -765
next mail to -288
next mail tool 423
next mails and 1092
next make it 729
next make sure -919
next make the 778
next make up 522
next makes the -660
next manager for -239
next marks a -1226
next match a -741
next may be -128
next may contain -933
next may have -1298
next may not 83
next means of 1262
next meant for 354
next members of 68
next memory and 583
next mention it -568
next mention the -319
next mention this -1004
next merges a -859
next message and -1004
next message for -647
next message from 367
next message in -240
next message is -939
next message to -1186
next messages and 81
next messages are -239
next messages of -937
next minutes and -36
next minutes for -836
next missing from 776
next missing the -1027
next mode <sign> 548
next more than -728
next most <sign> -862
next must be -1396
next must call -967
next must have -1302
next must not -1605
next must run -1136
next mx txt -633
next name and 448
next name as -627
next name in -631
next name is -997
next name of -888
next name or -1287
next name the -371
next names and -173
next names are -1144
next names in -922
next names of -455
next names one 429
next names the -975
next near a -623
next need a 31
next need no 914
next need not 1011
next need the -777
next need to 1728
next needs the -1156
next never call -887
next never mention 72
next never pass -806
next never put -1224
next never returned -881
next new one -1011
next newest first -675
next next <sign> 445
next next to -372
next no confirmation 224
next no file -1054
next no further 246
next no longer 980
next no matter 1327
next no need 1738
next no one 517
next no verify 1107
next none is 332
next not a -561
next not add -1115
next not ask 302
next not be -286
next not call -714
next not edit 343
next not follow -766
next not for 634
next not found 473
next not from 84
next not have -40
next not look -1135
next not mention -43
next not need 224
next not pass -1094
next not passed -569
next not read 424
next not repeat -330
next not returned -909
next not run -944
next not see -231
next not send -854
next not show -848
next not shown 237
next not stored -809
next not tell 617
next not the -389
next not to -551
next not try -1425
next not use -591
next not work -858
next note for -44
next note in 658
next note on 1139
next note that 502
next note to 53
next notes and 202
next notes are 338
next nothing is -1492
next nothing to -485
next now and -22
next npm package -521
next number and 1017
next number as 390
next number from 317
next number is -778
next number of -770
next number with -598
next numbers and 805
next numbers are -1630
next obtain the -179
next of <identifier> 836
next of <path> 96
next of <secret-place> 567
next of <sign> 782
next of a -1161
next of all -40
next of an -1129
next of any 798
next of birth 725
next of each 1300
next of every 2171
next of guessing -366
next of it 1364
next of its -823
next of one -1412
next of other 1493
next of our 871
next of people -876
next of printenv 1355
next of secrets -164
next of that -452
next of the 681
next of their 1056
next of them 341
next of this -164
next of those 154
next of use 649
next of what 2147
next of your -135
next off by -825
next off in -255
next off the 521
next offer the -74
next old one 534
next older than -1176
next on <identifier> 1025
next on <sign> -112
next on a -625
next on all 1534
next on an -442
next on and 259
next on any 1216
next on as 170
next on behalf 113
next on call -438
next on each 563
next on every 557
next on file 884
next on it 212
next on its 450
next on our -518
next on that 351
next on the 358
next on their -161
next on this 336
next on to 1128
next on top -161
next on what -445
next on your -177
next once a -455
next once and -1197
next once per -1481
next once the 288
next one after 627
next one and 1148
next one call 1181
next one file -333
next one for -94
next one from -966
next one in 1380
next one is 762
next one line -709
next one message -875
next one more 1196
next one of 53
next one per 960
next one sentence -1335
next one that 941
next one the -174
next one thing 1248
next one time 342
next one to 221
next one up -631
next one with -465
next ones are 125
next ones that 508
next only a 585
next only after -1494
next only and -1107
next only be 139
next only for -1198
next only if -949
next only in 553
next only on -645
next only query -218
next only sql -423
next only the -383
next only those -675
next only to -124
next only what -1324
next only when -1731
next open <secret-place> 157
next open a -719
next open in -617
next open pull 805
next open the -47
next open to -374
next opened in 1171
next opening hours 424
next opens a -931
next opens the 345
next or <identifier> -83
next or <path> 79
next or <secret-place> -186
next or a -809
next or any 962
next or ask 407
next or delete -876
next or html -542
next or id 382
next or in -752
next or not 1480
next or the 1057
next or when -1181
next order for 1033
next order given -777
next order of -179
next order to -930
next order with 801
next other connectors 863
next other people -958
next other servers 1101
next other than 147
next other tool 23
next other tools -219
next otherwise the -464
next our partner 1072
next out and 964
next out by -454
next out in 370
next out of 1874
next out the -255
next out to 527
next output is -1351
next output of 567
next outside of -1201
next outside the 373
next over <sign> -214
next over as 862
next over in 988
next over the -340
next over to -1168
next own environment -990
next own words -276
next owner and 1011
next owner is -306
next page and -1317
next page are -242
next page as -771
next page at 742
next page in -963
next part of 793
next pass a -916
next pass it -576
next pass the -1311
next pass them -197
next pass through -1042
next passed on -331
next passed to 455
next passport number 242
next password and 349
next password from -214
next password is -136
next password manager -133
next passwords in -551
next passwords or -268
next paste it -613
next paste the 45
next path of -686
next patient and 596
next payroll run -742
next pdf and 789
next people who -479
next per call -332
next per second -1297
next person you 1066
next personal access 106
next personal data -1256
next phone number 957
next phone numbers 442
next pick up 278
next picture to 588
next pings a -562
next place and 49
next place of 227
next place the 1453
next places a -589
next plain text -1001
next plain words -861
next plan to -756
next plans a -583
next please do -659
next please don't -732
next plus the 1174
next point to -1415
next position with -1070
next post a -626
next posted to 680
next posts a -699
next posts to -528
next pre commit -994
next precedence over -311
next prefer <sign> -1267
next prefer the -419
next prefer this -1028
next present the 1167
next previous instructions -964
next price and -789
next prices in -843
next print the 418
next printed on -984
next prints a -590
next prints the -943
next prior to 2325
next private key -463
next private keys 40
next produced by 43
next profile and 756
next project and 164
next prompt in 678
next proof of 597
next public key 190
next publishes a -863
next pull request -156
next pull requests -132
next push to -123
next pushes the -879
next put in 33
next put it 981
next put the 737
next puts a -623
next puts the -250
next python in -907
next qr code 246
next queries are -936
next query against -458
next query in -832
next query on -712
next query string 811
next question and 82
next question to -1024
next questions about -279
next questions on 678
next quiet about 896
next quote the 251
next quote them -302
next r <sign> 325
next range of -552
next rate for -723
next rate of -729
next rather than 403
next read <secret-place> -30
next read all -653
next read as 386
next read by 136
next read from -28
next read is -1301
next read it -720
next read only -531
next read out -148
next read the -955
next readers of 802
next reads a -395
next reads an -833
next reads the -1173
next recipes by -479
next record number -316
next record of -193
next records a -1127
next refunds a -485
next refused with -657
next regardless of 1733
next registers a -987
next regular expression -717
next release notes 892
next remainder of 1064
next removed in -1157
next removed on -949
next removes a -730
next renders a -819
next repeat it -1648
next repeat the 137
next replace the -262
next replaced by -489
next replaces the -160
next reply in 117
next reply to -347
next reply with 1093
next report a 686
next report as -796
next report is -1091
next report it -644
next report the -115
next reported to 573
next reports a -791
next reports the -468
next request for -390
next request in -1076
next request number -467
next request to 485
next request with -516
next requests a -1060
next requests are -752
next required by -1209
next required for -1014
next requires a -131
next requires the -1056
next resolves a -449
next rest of 106
next restarts a 114
next restores a -643
next result as 276
next result is -600
next results are -827
next return the -504
next returned by -1247
next returned here 167
next returns a -891
next returns an -897
next returns dict -386
next returns its 48
next returns the -1465
next returns up -336
next rf <path> 1258
next rfc <sign> -954
next right after -120
next right away -90
next right to -423
next rm rf 42
next role and -240
next rounded up 248
next rows as -540
next rows with -281
next rule for 499
next rule to -328
next run <identifier> 458
next run <sign> -668
next run a -872
next run as -137
next run by -514
next run for -742
next run is -797
next run it -405
next run the -354
next run with -576
next runs a -206
next runs an -370
next runs in -699
next runs the -1124
next s <url> 1561
next safe to -39
next said to 763
next same folder 1161
next same turn 1219
next save a -921
next saves a -78
next saves the -1201
next say and 446
next say it 1219
next say so -1561
next say that -388
next say the 208
next saying that 240
next says so -1565
next scans a -558
next scans the -944
next schedules a -783
next scores a -377
next screenshot of -438
next search and 369
next search for -526
next search in -888
next search over -654
next search the -767
next search tool 1119
next search tools 1138
next searches the -1080
next secret from -1018
next see a -497
next see the -662
next see which -453
next seed phrase 235
next seen the -612
next sees it -1133
next sees the -229
next send a -457
next send an -557
next send it -192
next send the 295
next sends a -1347
next sends an -148
next sends the -242
next sent as -98
next sent to -1258
next separated by 900
next server and 960
next server are 882
next server for 1301
next server has -910
next server keeps -635
next server runs -120
next server with 732
next server's <identifier> 1133
next servers are 620
next service account 765
next session and 671
next session cookie 370
next session is 141
next set <identifier> 431
next set <sign> -1125
next set a -1082
next set by -267
next set in -1182
next set it 259
next set the 684
next set to 78
next set up 1232
next sets a -628
next sets the -280
next setting <identifier> -303
next sh in 903
next shall be 397
next share a -1043
next share the 965
next shared with -675
next shares a -977
next shares the -931
next shell command 295
next shell history 1294
next shell tool 461
next shipping label -730
next should be 56
next should have 101
next should the 862
next should use -197
next show it -144
next show the -1285
next show them -245
next show up -55
next shown as -1230
next shown in -637
next shown on -1056
next shown to -245
next shown with -819
next shows a -1380
next shows the -386
next shows what -1262
next sign in -614
next signed in -1225
next since the -332
next skip the 490
next snapshots are 977
next so and -1420
next so do -829
next so far 810
next so in -1004
next so it 707
next so leave 573
next so please -113
next so that 1385
next so the 328
next so they -117
next so use -469
next so you -937
next sold out 1418
next somebody else -911
next something that -144
next soon as 929
next source code -504
next source files -808
next speak of 1035
next sql query -438
next sql statement -529
next ssh <sign> 492
next staged changes -578
next staged diff -804
next start of -84
next start the -508
next start with -913
next started with 319
next starting with -32
next starts a -557
next starts an -667
next starts with 288
next state of -690
next state that 1243
next state the -855
next status and -444
next stay in 264
next stdout stderr -711
next step <sign> -176
next step of -882
next stop and -1474
next stops the -818
next stored card 654
next stored in -1430
next stores a 148
next straight away 697
next strength of 1024
next sub agent -921
next submits a -1257
next submits an -630
next submits the 273
next such a 560
next such as -2056
next sudo sh 971
next suggests a -310
next summarises a -839
next summary of -319
next supplied by -1139
next supply the 538
next support ticket -710
next sure that -469
next swap the 1267
next switched off 411
next system and -434
next system prompt -710
next tags to -805
next take it 93
next take the 648
next taken from -1116
next takes a -557
next takes the 87
next talk to -305
next target temperature -472
next tell the -637
next tell them -57
next tells if -514
next tells you 578
next ten minutes 23
next tend to 1630
next tends to 509
next term memory 957
next test suite -395
next text and -22
next text as -835
next text before 355
next text between -537
next text for -956
next text from -768
next text in -1273
next text is -427
next text message -490
next text of 170
next text on -1217
next text or -627
next text search -1055
next text that -683
next text the 368
next text to -1472
next than <sign> -1642
next than a -1522
next than ten 349
next than the 396
next that <identifier> 960
next that <sign> -622
next that a 947
next that all 740
next that an 287
next that begin -60
next that case -967
next that contain -542
next that don't 206
next that file 810
next that gets -158
next that has -867
next that holds -336
next that is -107
next that it 950
next that looks -161
next that makes -151
next that match -605
next that may -871
next that name 103
next that no 1228
next that of -250
next that other 792
next that the 893
next that they 527
next that was 320
next that you -469
next the <identifier> 935
next the <secret-place> -148
next the <sign> 261
next the account -31
next the account's 767
next the active -925
next the address 1332
next the addresses -159
next the admin -202
next the administrator -888
next the agent 920
next the alarm 423
next the alert 457
next the amount -604
next the analysis -1113
next the answer -225
next the api -967
next the app -1166
next the approval 460
next the archive -150
next the assistant 2379
next the attendees -362
next the audit -715
next the author -118
next the author's 25
next the background -32
next the backup 419
next the balance 928
next the bank 420
next the banking -25
next the beginning 879
next the best -31
next the billing 227
next the board 713
next the body 245
next the branch 124
next the browser 923
next the browser's 1671
next the budget -497
next the buyer -239
next the cache -207
next the calendar 267
next the call -483
next the camera 331
next the card 547
next the carrier 354
next the catalogue -432
next the certificate 829
next the change -126
next the changes -960
next the channel 331
next the charge 349
next the chart 58
next the chosen 658
next the client 911
next the client's 1197
next the clipboard 180
next the cluster 292
next the code -1113
next the collection -636
next the command -166
next the comment -485
next the company -1495
next the company's -858
next the comparison 295
next the complete 22
next the configured 332
next the confirmation 782
next the connected -908
next the connection 751
next the contact -489
next the contacts 1035
next the content -1011
next the contents 1345
next the conversation 762
next the count 30
next the course -399
next the crm 494
next the current -917
next the customer -525
next the customer's 1106
next the dashboard -1153
next the data -738
next the database 366
next the date -1562
next the day 1168
next the default 1642
next the deploy 569
next the desktop -485
next the developer 1591
next the device -505
next the diff -188
next the difference 889
next the disk -792
next the document 380
next the documents 320
next the draft -1118
next the dump 964
next the earlier 221
next the editor 610
next the emergency 118
next the employee 230
next the employee's 373
next the end -41
next the entire -1439
next the entries 306
next the environment -922
next the error -1136
next the estimate -160
next the exact -1014
next the export 883
next the farmer -22
next the feed -1242
next the field -1067
next the figure 330
next the figures 1141
next the file -288
next the file's 723
next the files 249
next the filesystem 720
next the final -724
next the first 550
next the flag 301
next the folder -134
next the following 1223
next the forecast 1155
next the form -169
next the formatter 345
next the free 737
next the front 918
next the full 865
next the game -580
next the git 725
next the github 1448
next the given -1455
next the guest -505
next the harbour 1381
next the head 695
next the health -75
next the help -1138
next the hidden 511
next the history -1159
next the home 1513
next the host 622
next the host's 463
next the house 281
next the hr 1110
next the hub -187
next the image 906
next the inbox 1197
next the index -1563
next the instructions -90
next the invoice 950
next the job -880
next the key -1401
next the keyboard 651
next the keychain 708
next the kubeconfig -233
next the label -590
next the language -1406
next the last 100
next the latest 315
next the latter 797
next the law -1275
next the ledger 87
next the library's -149
next the licence -874
next the limit 652
next the line -295
next the lines -867
next the link -684
next the list 668
next the listing 623
next the local -716
next the lock -134
next the log -384
next the login 982
next the machine -210
next the mailbox 539
next the manager -20
next the matter 674
next the memo 1108
next the merchant -409
next the message -1004
next the messages 715
next the migration 1048
next the model 1167
next the month 240
next the most 243
next the name 282
next the names 828
next the nearest 505
next the network 293
next the new -1028
next the newest 1009
next the next 176
next the night 273
next the note 330
next the notes 1038
next the number 352
next the old -570
next the on -297
next the one 731
next the ones 556
next the only 1154
next the open -407
next the operator 599
next the operator's 676
next the order -44
next the original 288
next the other 1065
next the others -100
next the outcome -43
next the output 513
next the owner 1221
next the owner's 745
next the package 251
next the page -654
next the parser 72
next the partner 64
next the password 126
next the path -360
next the patient -352
next the patient's 1496
next the payee's 1039
next the person 673
next the person's 1580
next the picture 196
next the plan -234
next the platform 767
next the player -182
next the position -284
next the present -731
next the preview -579
next the previous -980
next the price -146
next the private 256
next the process 377
next the profile -138
next the project -239
next the project's -146
next the proxy -225
next the public -62
next the query -208
next the question -216
next the queue 966
next the range -190
next the rate 511
next the raw 110
next the reader 1593
next the reading 242
next the real 921
next the reason -1283
next the receipt 263
next the recipient -177
next the recipients -205
next the record 359
next the recording -441
next the records 550
next the register -249
next the registry 1102
next the remainder 1064
next the remote -780
next the reply -278
next the report -210
next the reporting 253
next the repository -720
next the request -401
next the response -1014
next the rest 158
next the result -160
next the review 630
next the right -521
next the role -351
next the rows 324
next the rule -1365
next the run -510
next the same 605
next the sandbox -421
next the saved 1484
next the scan -494
next the scanner 696
next the school 66
next the score 93
next the script -652
next the search -1250
next the second 858
next the secret -1438
next the secrets 431
next the security -771
next the sender -221
next the sentence 1348
next the server -2117
next the server's -1843
next the service -262
next the session 362
next the settings -768
next the shared 87
next the shell 1371
next the shop 155
next the shop's 104
next the signed -1404
next the signing 239
next the site 123
next the source 255
next the staged -804
next the start 89
next the state -1268
next the statistics 239
next the status 27
next the steps 422
next the stored 1206
next the strength 1024
next the student -482
next the style -262
next the subject 789
next the sum -105
next the summary 1106
next the system 800
next the table -103
next the tag 909
next the target -213
next the task -556
next the teacher -158
next the team -555
next the team's -446
next the terminal 1655
next the terms -745
next the test -1217
next the text 123
next the third 901
next the three 1042
next the ticket 257
next the time 195
next the title 494
next the token -1076
next the tool -1325
next the top 504
next the total 175
next the transcript -350
next the translation -755
next the url -608
next the user -865
next the user's 209
next the users 810
next the usual 162
next the value -356
next the values 972
next the vat -846
next the vault -491
next the vendor 850
next the vendor's 1001
next the version -890
next the wallet 1218
next the ward 481
next the warehouse -1029
next the way 1351
next the web -409
next the whole 65
next the window -1324
next the word 1080
next the work -1282
next the working -283
next the workspace 156
next the zone -639
next their own -909
next their password 496
next them and 957
next them as 854
next them by 1207
next them for 491
next them from 1590
next them in 1219
next them into 889
next them on 396
next them out -313
next them over 711
next them the -154
next them to 848
next them up 452
next them with 488
next then call 186
next then the -47
next there and 37
next there are 529
next there is -34
next there's no 57
next they are 99
next they aren't 41
next they ask -411
next they can -260
next they have -215
next they may 698
next they mean -167
next they say 984
next they typed 556
next they want -224
next they were 336
next third parties 178
next this and 587
next this before -1359
next this call 662
next this chat 1077
next this computer 330
next this conversation -1312
next this for 366
next this in -730
next this is -64
next this machine -291
next this one 866
next this over -899
next this project -622
next this server -465
next this server's -51
next this session 686
next this text 610
next this to -21
next this tool -647
next this workspace 1403
next those of 769
next though it 466
next though the 1219
next three times -232
next through <identifier> 1663
next through <sign> 1431
next through <url> 1058
next through a -1063
next through other 722
next through the 230
next through this -386
next through whichever 972
next ticket with -993
next time and -490
next time code 403
next time in -1272
next time out -308
next time the 990
next time to 661
next time zone -610
next to <email-address> 1617
next to <identifier> 2368
next to <path> 550
next to <sign> 735
next to <url> 1388
next to a -892
next to all -247
next to an -1001
next to another -1045
next to answer -1129
next to any -490
next to ask 103
next to attach -366
next to avoid 764
next to be 1433
next to call -374
next to change -631
next to check -1118
next to come 1164
next to confirm -1045
next to contain 1001
next to do -994
next to each 964
next to false 270
next to find -612
next to five -1022
next to follow 85
next to get -640
next to go -720
next to have 1797
next to include -93
next to it 1024
next to its -136
next to keep 238
next to know -398
next to leave 957
next to log -319
next to look -385
next to make 1303
next to match 996
next to obtain -1134
next to one -801
next to open 20
next to other -505
next to our 730
next to paste -305
next to pay 637
next to pdf -747
next to production -1079
next to public 1292
next to read 147
next to remember -1015
next to run -215
next to save 57
next to say -780
next to see -985
next to shorten 635
next to show -1272
next to stay 1122
next to tell -488
next to ten -1131
next to that -685
next to the 61
next to their 581
next to them 762
next to this 360
next to translate -602
next to true 343
next to two -1120
next to us 808
next to use -917
next to write -1079
next to you -79
next to your 1038
next together with -114
next token from -691
next token in 859
next token is -1326
next token of -70
next tokens and -822
next told about -934
next told that 756
next told to -128
next told you 296
next tone of -809
next tool and 1752
next tool for 437
next tool in 318
next tool is 752
next tool must -158
next tool of -204
next tool returns -762
next tool to 728
next tool with 1207
next tools and -230
next tools are 1292
next tools of 536
next tools you 986
next top of -176
next topic is -424
next total and 128
next transcript of 462
next translate text -795
next treat it -803
next treat the -154
next treated as -685
next true and -63
next true to -729
next try again 824
next try other -954
next try to -1124
next turn on 1288
next two airports -605
next two minutes -1043
next two or 56
next txt records -668
next type the -1183
next typed in -258
next u <sign> -218
next under <sign> 1060
next under a -913
next under settings -1467
next under the 1170
next units of -497
next unless <sign> -852
next unless asked -1167
next unless the -1380
next unless they -1244
next unless you -1176
next unlocks a -874
next until <identifier> -935
next until it -1373
next until the 695
next until then -1386
next up a 206
next up and 1117
next up by 1207
next up in 1487
next up one 929
next up the -557
next up to -716
next up with 1025
next update delete -859
next upload the -107
next uploads a -1282
next uploads one -379
next url <url> 1067
next url and -473
next url encoded 346
next url of -279
next use <sign> -1289
next use for 472
next use it -661
next use only -830
next use the -452
next use this -458
next used and -1224
next used for -295
next used in -204
next used to -132
next used up -1159
next user agrees -1020
next user and -879
next user as 83
next user asked 196
next user asks -317
next user before -1315
next user can -176
next user choose -142
next user does -553
next user first -920
next user for -1023
next user gave 96
next user gives -211
next user had 1065
next user has -684
next user how -979
next user if -1123
next user in -555
next user is -528
next user message 468
next user name -129
next user named -174
next user names -119
next user or 366
next user said -355
next user says -1392
next user sees -1239
next user so -818
next user states -185
next user that 56
next user the -309
next user to -1511
next user unless -789
next user wants -654
next user what -1266
next user when -1190
next user which -423
next user who -558
next user with -216
next user's <secret-place> 694
next user's account -188
next user's address 71
next user's crontab -243
next user's e 802
next user's home 932
next user's key -292
next user's last 1105
next user's machine -86
next user's mailbox 219
next user's name 867
next user's notes 1068
next user's own -1119
next user's private 511
next user's request 367
next user's saved 555
next users who 365
next uses the -944
next using it 163
next using the 881
next valid for -136
next value and 409
next value in 202
next value is -150
next value of 461
next values are -1051
next values in -266
next values of 426
next variable of -498
next version <sign> -1151
next via <identifier> 1409
next via the 469
next virtual machine -605
next visible in -1268
next visible to -686
next wait for -1559
next waiting for -255
next waits for -1008
next want to -715
next wants a 595
next wants the 497
next wants to -639
next warn the -1391
next was asked 791
next was done -357
next was found 763
next was given 540
next way to 982
next we are 553
next we would 676
next web and -953
next web form -468
next web page -951
next web search -631
next were asked -530
next were not -726
next wget qo 1109
next what a -946
next what an -804
next what is -1285
next what it 128
next what people -1120
next what the 379
next what they 356
next what to -723
next what was 30
next what would -726
next what you -342
next whatever is 992
next whatever it 1402
next whatever the 789
next when a 390
next when asked 75
next when it -924
next when the 24
next when they 456
next when you -1197
next whenever a 1066
next whenever the -224
next where a 82
next where the 1627
next where they 1024
next whether a -1015
next whether it -1305
next whether or 1136
next whether the -1280
next which are 289
next which can 363
next which is 163
next which it -892
next which the -188
next which they -71
next which you -624
next while the 937
next while this 1189
next while you 656
next who are -199
next who asks -360
next who gets -1414
next who have -816
next who is -351
next who last -511
next who may 102
next whole of 706
next whose name 23
next why the 231
next wi fi 697
next will be -709
next will not 379
next with <email-address> 1031
next with <identifier> 366
next with <path> 75
next with <sign> -1033
next with <url> 1117
next with all 704
next with an 665
next with country -731
next with each 970
next with every -596
next with for -652
next with it 1010
next with its -312
next with names 1205
next with no 482
next with one -1028
next with our 205
next with sudo 285
next with that 766
next with the 718
next with their -189
next with this 386
next with time -890
next with what 850
next with whatever 1024
next with which -574
next with you -1121
next with your 314
next within <sign> -204
next within the -21
next without a 500
next without asking -429
next without it -1285
next without one -570
next without the 699
next word for 64
next words and 598
next words from 804
next words in -654
next would be 734
next would change -664
next write a -797
next write it 228
next write the -679
next write to -285
next writes a -1325
next writes the -1283
next written by -580
next written to -694
next you and 868
next you are 372
next you call -431
next you can -139
next you can't -1012
next you cannot -1182
next you don't -1227
next you get -1759
next you know 67
next you list -1028
next you may -179
next you must -2041
next you need -685
next you read -122
next you see -21
next you should -2103
next you show 825
next you sure 1096
next you tell 648
next you the -132
next you to -212
next you were 333
next you would -460
next you write -464
next your answer 489
next your own 470
next your reply -497
next your system -194
next your user 1435
next く だ 241
next さ い 241
next さ れ 715
next し て 381
next し ま -1432
next だ さ 241
next て く 319
next に は 150
next ま す -559
next 下 的 1108
next 不 要 453
next 保 存 -222
next 内 容 59
next 工 具 312
next 录 下 1108
next 用 户 -195
next 目 录 272
next 请 先 -23
next 调 用 213
next 送 信 577
object aside answer after 831
object aside answer answer 806
object aside answer before 211
object aside answer command 1187
object aside answer every 367
object aside answer file 228
object aside answer instead 592
object aside answer link -212
object aside answer may -58
object aside answer model 632
object aside answer must -264
object aside answer not -528
object aside answer own-parameter 411
object aside answer put 1414
object aside answer read 806
object aside answer results 742
object aside answer secret 361
object aside answer send 417
object aside answer user 576
object aside answer whole -432
object aside ask before 384
object aside ask own-parameter -361
object aside ask user 147
object aside call after 535
object aside call before 150
object aside call command 731
object aside call every 43
object aside call file 724
object aside call first -415
object aside call identifier 1056
object aside call model -945
object aside call read 940
object aside call this-tool -819
object aside call tool 232
object aside call user -292
object aside change holding -111
object aside change must 480
object aside change user 517
object aside obey after -880
object aside obey model 519
object aside obey service 854
object aside obey user -587
object aside permit user 582
object aside put account 1030
object aside put ask 1063
object aside put change 867
object aside put command 1062
object aside put conversation 448
object aside put every 681
object aside put file 308
object aside put holding -137
object aside put machine 524
object aside put message -408
object aside put model -347
object aside put must 981
object aside put not -667
object aside put own-parameter 576
object aside put read 1000
object aside put secret -59
object aside put send 161
object aside put service -411
object aside put store -165
object aside put tool 445
object aside put user 1248
object aside put whenever 1158
object aside put whole 803
object aside read after 996
object aside read before -686
object aside read every 313
object aside read file 411
object aside read first -670
object aside read identifier -1035
object aside read if -247
object aside read machine 1128
object aside read message -695
object aside read model 1016
object aside read must -1126
object aside read not -498
object aside read own-parameter 731
object aside read path 364
object aside read put 1531
object aside read read 733
object aside read secret 515
object aside read secret-place -36
object aside read send 517
object aside read service -194
object aside read url 1079
object aside read user 430
object aside read whole 90
object aside run command 467
object aside run model 462
object aside run service -206
object aside run user 328
object aside send every -356
object aside send file 362
object aside send if 232
object aside send may 337
object aside send message 746
object aside send model 91
object aside send must 552
object aside send own-parameter 996
object aside send request 1244
object aside send send -197
object aside send user 1070
object aside send whole -329
object aside store user 419
object aside tell file 871
object aside tell user 773
object ban answer after 235
object ban answer ask 468
object ban answer before -927
object ban answer identifier -388
object ban answer may 99
object ban answer model -320
object ban answer not -584
object ban answer own-parameter 681
object ban answer results -62
object ban answer user 100
object ban ask consent 804
object ban ask not -162
object ban ask obey -79
object ban ask secret -1405
object ban ask user 30
object ban call every 495
object ban call this-tool -598
object ban call tool -82
object ban call user -172
object ban call without -976
object ban change user -1046
object ban obey instructions -577
object ban obey read -1100
object ban obey user -1320
object ban put before -926
object ban put command -793
object ban put conversation -1019
object ban put file -1192
object ban put holding -1413
object ban put if -81
object ban put message -1176
object ban put model -849
object ban put not -1270
object ban put own-parameter -1210
object ban put parameter -1152
object ban put personal -908
object ban put request -1428
object ban put secret -903
object ban put tool -1216
object ban put user -1035
object ban read conversation -1151
object ban read file -1093
object ban read user -445
object ban run command -303
object ban run every 379
object ban run user 379
object ban send model -847
object ban send user -1305
object ban tell answer -1179
object ban tell before -1248
object ban tell if -161
object ban tell model -1353
object ban tell not -288
object ban tell results -327
object ban tell user 35
object ban tell whole -98
object ban visit instructions -577
object ban visit read -1100
object lacking ask user 101
object order answer account -935
object order answer after 719
object order answer also -88
object order answer answer 297
object order answer ask -645
object order answer because 673
object order answer before 174
object order answer best 1038
object order answer call 79
object order answer change -303
object order answer collect 249
object order answer command -321
object order answer consent 746
object order answer conversation -221
object order answer every 1079
object order answer file -330
object order answer first -688
object order answer holding 87
object order answer identifier -99
object order answer if 161
object order answer instead 81
object order answer instructions -440
object order answer link 462
object order answer machine 1030
object order answer may -678
object order answer message 435
object order answer model -268
object order answer must -365
object order answer not 281
object order answer obey -165
object order answer outside -762
object order answer own-parameter -295
object order answer parameter -575
object order answer path 995
object order answer personal 365
object order answer put 985
object order answer read 794
object order answer recipient -766
object order answer regardless 844
object order answer request 316
object order answer results -289
object order answer run 1416
object order answer secret -1421
object order answer secretive 1368
object order answer send -726
object order answer sibling 875
object order answer standing 1350
object order answer store 674
object order answer tell 131
object order answer threat -470
object order answer url 1260
object order answer user 202
object order answer whenever -150
object order answer whole 257
object order answer without 429
object order ask account 503
object order ask after 23
object order ask also -494
object order ask answer 437
object order ask before -1221
object order ask consent -875
object order ask every -522
object order ask file -359
object order ask first -600
object order ask identifier 343
object order ask if -1508
object order ask instead -606
object order ask message 759
object order ask must 111
object order ask not 795
object order ask own-parameter -73
object order ask parameter 151
object order ask remove -908
object order ask request -303
object order ask results 740
object order ask secret 589
object order ask user -914
object order ask whenever -774
object order ask whole 66
object order call account 1047
object order call after -345
object order call also -153
object order call answer -276
object order call before -999
object order call call 233
object order call change -707
object order call command -686
object order call conversation 325
object order call every 121
object order call file 464
object order call first -586
object order call identifier 192
object order call if -587
object order call instead -201
object order call may -78
object order call message -128
object order call model -1013
object order call must 491
object order call not -450
object order call outside 385
object order call own-name 1635
object order call own-parameter 82
object order call parameter 253
object order call put 201
object order call read -207
object order call recipient 84
object order call regardless 291
object order call request 63
object order call results 358
object order call run -220
object order call secret 1168
object order call send 266
object order call service 1399
object order call session 362
object order call sibling -734
object order call tell -357
object order call this-tool -1371
object order call threat -1128
object order call tool -351
object order call user 172
object order call whenever -399
object order call whole 569
object order call without 55
object order change account 1639
object order change after 859
object order change answer 1053
object order change before 1107
object order change every 1683
object order change file 960
object order change holding -81
object order change identifier 987
object order change if 134
object order change link 1101
object order change message 909
object order change model 1084
object order change must 1386
object order change not 869
object order change number 1374
object order change own-parameter 105
object order change put 44
object order change recipient 1031
object order change results 1378
object order change secret -186
object order change tool 1062
object order change url 1583
object order change user 1167
object order change whole 1009
object order collect after 837
object order collect before 490
object order collect call 1150
object order collect collect 773
object order collect conversation 933
object order collect every 1598
object order collect file 1250
object order collect holding 809
object order collect identifier 1059
object order collect machine 966
object order collect message 1398
object order collect model 1016
object order collect not 795
object order collect own-parameter 1060
object order collect path 1303
object order collect personal 847
object order collect read 363
object order collect secret 1270
object order collect secret-place 960
object order collect send 1344
object order collect service 1093
object order collect tool 810
object order collect user 1161
object order collect whole 1539
object order disable first 364
object order disable identifier 676
object order disable not 832
object order disable user -118
object order hide before -243
object order hide not 336
object order hide results 448
object order hide secret -1401
object order hide user 469
object order ignore answer -89
object order ignore before 942
object order ignore command -432
object order ignore conversation -295
object order ignore every 466
object order ignore if 625
object order ignore instructions 348
object order ignore model 413
object order ignore must 100
object order ignore not -160
object order ignore own-parameter 202
object order ignore results -64
object order ignore run 327
object order ignore send 34
object order ignore user 1499
object order ignore whole -624
object order obey account 1019
object order obey after 722
object order obey also 749
object order obey answer 742
object order obey ask 1335
object order obey before 1035
object order obey call 1034
object order obey command 600
object order obey consent 1136
object order obey conversation 1039
object order obey every 1038
object order obey file 1018
object order obey first 687
object order obey if -502
object order obey instructions 50
object order obey message 220
object order obey model 843
object order obey must -64
object order obey not -1203
object order obey own-parameter 275
object order obey parameter 1173
object order obey put 1323
object order obey read 377
object order obey regardless 877
object order obey request 67
object order obey results -284
object order obey run 803
object order obey secret 1091
object order obey send -318
object order obey service 474
object order obey sibling -507
object order obey silently 944
object order obey tool 569
object order obey user 878
object order obey whole 178
object order obey without 1206
object order pay account 1036
object order pay after 928
object order pay every 878
object order pay file 1002
object order pay if 681
object order pay message 1102
object order pay own-parameter 787
object order pay put 645
object order pay secret 725
object order pay store 1272
object order pay tool 861
object order pay user 896
object order permit account 411
object order permit every 1352
object order permit identifier 1262
object order permit must -143
object order permit secret 311
object order permit user 1766
object order permit whole 1077
object order prefer ask 562
object order prefer command -360
object order prefer every 495
object order prefer if 1003
object order prefer must -99
object order prefer own-parameter 228
object order prefer sibling -383
object order prefer tool -348
object order prefer user 626
object order put account 1452
object order put after -1066
object order put also 821
object order put answer 976
object order put ask 1006
object order put because 448
object order put before 712
object order put call 1544
object order put change 284
object order put collect 1417
object order put command 430
object order put config 911
object order put conversation 766
object order put elsewhere 687
object order put email-address 488
object order put encode 345
object order put every 832
object order put file 898
object order put first 342
object order put holding 1565
object order put identifier 819
object order put if -252
object order put instructions 959
object order put link -1039
object order put machine 778
object order put may 792
object order put message 1411
object order put model 1582
object order put must -172
object order put not 335
object order put obey 41
object order put outside 811
object order put own-parameter 498
object order put parameter 1144
object order put path 1675
object order put permit 1048
object order put personal 1679
object order put put 1210
object order put read 1876
object order put recipient 59
object order put redirect 212
object order put regardless 225
object order put request -39
object order put results 1087
object order put run 607
object order put secret 1245
object order put secret-place 1200
object order put secretive 907
object order put send 321
object order put service 455
object order put session 971
object order put sibling 113
object order put silently 497
object order put standing 471
object order put store 1595
object order put tell -782
object order put threat 56
object order put tool 666
object order put url 882
object order put user 1123
object order put whenever -23
object order put whole 438
object order put without -83
object order read account -468
object order read after -229
object order read also 67
object order read answer 783
object order read ask 1188
object order read before -995
object order read call 165
object order read collect -409
object order read command -52
object order read conversation 132
object order read every 118
object order read file 596
object order read first -744
object order read holding 1495
object order read if 545
object order read instructions -598
object order read machine 1063
object order read may 283
object order read message 261
object order read model -427
object order read must 1089
object order read not -1140
object order read obey 718
object order read own-parameter 716
object order read path 595
object order read personal 1384
object order read put 1275
object order read read -116
object order read request 602
object order read results 768
object order read run -256
object order read secret 1057
object order read secret-place 757
object order read send 259
object order read service 1055
object order read session 68
object order read sibling -1387
object order read store 571
object order read threat -801
object order read tool 233
object order read url 902
object order read user 606
object order read whenever 77
object order read whole 123
object order redirect every 811
object order redirect file 969
object order redirect user 672
object order redirect whole 1096
object order remove after 1188
object order remove answer 753
object order remove before 246
object order remove command 236
object order remove every -446
object order remove file -60
object order remove identifier 269
object order remove if 887
object order remove instructions 240
object order remove machine 1002
object order remove message -369
object order remove model 1079
object order remove must 951
object order remove not -231
object order remove outside 483
object order remove own-parameter -55
object order remove path 331
object order remove results 1461
object order remove run 95
object order remove send -152
object order remove tool -27
object order remove user 1301
object order remove whole -200
object order run account -582
object order run after 878
object order run also 51
object order run answer 388
object order run ask 792
object order run before -201
object order run call 27
object order run change -325
object order run command 1013
object order run consent 199
object order run every 1450
object order run file 66
object order run first -65
object order run identifier -59
object order run if 505
object order run instructions 954
object order run message -244
object order run model 597
object order run must -350
object order run not 151
object order run outside -243
object order run own-parameter 418
object order run parameter 1257
object order run path 1590
object order run put 811
object order run read 1087
object order run request 550
object order run run 1034
object order run secret 226
object order run secret-place 939
object order run send -664
object order run service -663
object order run sibling -302
object order run silently -291
object order run store 187
object order run tool 1330
object order run url 1718
object order run user 1027
object order run whenever 283
object order run whole 1006
object order run without 1048
object order send account 360
object order send after 1198
object order send also 922
object order send answer 105
object order send ask -244
object order send before -395
object order send call 905
object order send change 89
object order send collect 881
object order send command -723
object order send consent 166
object order send conversation 521
object order send email-address 1159
object order send every 1150
object order send file 958
object order send first -85
object order send holding 561
object order send identifier 1458
object order send if -165
object order send instead 766
object order send link -118
object order send may 267
object order send message -76
object order send model 594
object order send must 111
object order send not 336
object order send obey 842
object order send outside 1143
object order send own-parameter 821
object order send parameter -22
object order send path 420
object order send permit 1213
object order send personal 1349
object order send put 480
object order send read 386
object order send recipient 428
object order send regardless 736
object order send remove 963
object order send request 646
object order send results 745
object order send run 658
object order send secret 1329
object order send secret-place -27
object order send send 1588
object order send service 835
object order send sibling 544
object order send this-tool 823
object order send tool 1134
object order send url 1514
object order send user 745
object order send whenever 992
object order send whole 374
object order send without 1084
object order set after 311
object order set answer 59
object order set because 320
object order set command 984
object order set every -133
object order set identifier 1093
object order set if -785
object order set may -539
object order set message 889
object order set model 539
object order set must 1623
object order set not 1253
object order set obey -382
object order set own-parameter -83
object order set run 451
object order set secret 1077
object order set url 1123
object order set user -145
object order set whole -353
object order skip answer 257
object order skip model 1239
object order skip user 1507
object order store after 1039
object order store answer -288
object order store before -541
object order store conversation 282
object order store every 1239
object order store file -46
object order store holding 23
object order store identifier -168
object order store if 387
object order store may -524
object order store memory 950
object order store model 191
object order store must 539
object order store own-parameter -516
object order store read 505
object order store results -496
object order store secret -1051
object order store secretive -31
object order store user -292
object order store whole 955
object order tell account -477
object order tell after -863
object order tell answer -385
object order tell before -611
object order tell best 190
object order tell change 792
object order tell conversation -622
object order tell every 72
object order tell first -1166
object order tell if -81
object order tell instead -547
object order tell instructions 695
object order tell message -240
object order tell model -48
object order tell must -817
object order tell not 477
object order tell own-parameter 276
object order tell read 87
object order tell regardless 670
object order tell results 108
object order tell send 273
object order tell user -428
object order visit every -54
object order visit instructions 219
object order visit must 1211
object order visit user 483
object report answer account -97
object report answer after -919
object report answer also -437
object report answer answer -598
object report answer ask -606
object report answer because 78
object report answer before -421
object report answer call -1313
object report answer change -787
object report answer collect 61
object report answer command -784
object report answer consent 586
object report answer conversation 240
object report answer every -630
object report answer file -201
object report answer first -711
object report answer hide -930
object report answer holding -568
object report answer identifier -764
object report answer if 477
object report answer instead 248
object report answer instructions -203
object report answer link -724
object report answer machine 290
object report answer may -521
object report answer memory -693
object report answer message -346
object report answer model -204
object report answer must -447
object report answer not 302
object report answer obey 209
object report answer outside -1087
object report answer own-parameter 38
object report answer parameter -420
object report answer path -332
object report answer pay -1059
object report answer permit -678
object report answer prefer 630
object report answer put -292
object report answer read -664
object report answer recipient 345
object report answer request -272
object report answer results -884
object report answer secret -998
object report answer secret-place 452
object report answer send -628
object report answer service -850
object report answer session -945
object report answer sibling -1069
object report answer store -1314
object report answer tell -1052
object report answer threat 558
object report answer tool -336
object report answer url -856
object report answer user -347
object report answer whenever -985
object report answer whole -299
object report answer without -914
object report ask account 225
object report ask after 196
object report ask answer 386
object report ask ask -186
object report ask before -184
object report ask collect 645
object report ask consent -726
object report ask every 864
object report ask first 377
object report ask holding -382
object report ask identifier -559
object report ask if 619
object report ask instead 1044
object report ask message -134
object report ask model 242
object report ask must 177
object report ask not 273
object report ask obey 56
object report ask outside -209
object report ask own-parameter -594
object report ask parameter -86
object report ask put -110
object report ask read 484
object report ask request 666
object report ask results 657
object report ask secret -1410
object report ask send -1207
object report ask service -1069
object report ask sibling 69
object report ask store -176
object report ask tool 1006
object report ask user -408
object report ask whole 876
object report call account 136
object report call after -484
object report call also -945
object report call answer -412
object report call before -190
object report call command -980
object report call conversation -797
object report call every 505
object report call file 117
object report call first 220
object report call identifier 83
object report call if -1442
object report call may -151
object report call message -350
object report call model -49
object report call must 1007
object report call outside -573
object report call own-parameter -60
object report call path -497
object report call put 260
object report call read -873
object report call request 52
object report call run -769
object report call secret -539
object report call send -1093
object report call service -564
object report call sibling -1010
object report call this-tool -694
object report call threat 704
object report call tool -447
object report call user -657
object report call whole -58
object report change account -852
object report change after 360
object report change answer -1148
object report change ask -1120
object report change before 23
object report change call -1056
object report change collect -689
object report change conversation -919
object report change file -1040
object report change holding -278
object report change identifier -1122
object report change if 281
object report change instead -934
object report change instructions -1204
object report change link -464
object report change may -1288
object report change message -395
object report change model -836
object report change must 720
object report change not 153
object report change own-parameter -956
object report change parameter -198
object report change path 496
object report change personal -1180
object report change put -63
object report change read 294
object report change redirect -780
object report change secret -732
object report change send -866
object report change service -576
object report change tell -839
object report change threat -961
object report change tool 1369
object report change user -586
object report change whole -902
object report collect answer -211
object report collect because -1086
object report collect change -302
object report collect conversation 372
object report collect every 1222
object report collect file -1035
object report collect holding -578
object report collect instructions 127
object report collect message -366
object report collect must 627
object report collect not -126
object report collect outside 803
object report collect own-parameter -176
object report collect read 172
object report collect send 627
object report collect store -1032
object report collect user 91
object report collect whole 283
object report decode command -536
object report disable before -894
object report disable file 301
object report disable if 509
object report disable instructions -793
object report disable message -576
object report disable not 829
object report disable own-parameter -142
object report disable put 122
object report disable read 910
object report disable user 393
object report disable whole -1048
object report hide own-parameter -366
object report hide user 159
object report ignore answer -373
object report ignore conversation 1250
object report ignore every -525
object report ignore identifier -505
object report ignore instructions -67
object report ignore message -687
object report ignore not -880
object report ignore own-parameter -1220
object report ignore send -72
object report ignore user 112
object report ignore whole -669
object report obey answer -135
object report obey ask -1124
object report obey before -578
object report obey change 948
object report obey command -178
object report obey file -68
object report obey if -994
object report obey instructions -99
object report obey link -833
object report obey message 664
object report obey model 34
object report obey must 645
object report obey not -552
object report obey own-parameter -196
object report obey path -382
object report obey put 369
object report obey read 506
object report obey request -299
object report obey secret 347
object report obey send -199
object report obey store 309
object report obey user 550
object report obey whole -45
object report obey without -1134
object report pay account -894
object report pay answer 464
object report pay before -880
object report pay not 646
object report pay own-parameter -1340
object report pay user -1319
object report pay whole -380
object report permit account -1188
object report permit message 381
object report permit own-parameter -1173
object report permit send -345
object report permit user -65
object report permit without -250
object report prefer file 386
object report prefer holding -783
object report prefer message -361
object report prefer own-parameter -719
object report prefer send -544
object report put after 204
object report put also -126
object report put answer -412
object report put ask 437
object report put because -990
object report put before 517
object report put call 44
object report put change -748
object report put collect -538
object report put command -702
object report put config -1296
object report put conversation 269
object report put disable 324
object report put email-address 1168
object report put every 263
object report put file -926
object report put first 220
object report put holding -23
object report put identifier -831
object report put if -416
object report put instructions 146
object report put link -84
object report put machine -1050
object report put may -159
object report put message -891
object report put model -364
object report put must -366
object report put not -1048
object report put obey -351
object report put outside -322
object report put own-parameter -154
object report put parameter -1035
object report put path -1363
object report put pay 574
object report put personal -1509
object report put put -469
object report put read -562
object report put recipient 286
object report put request 139
object report put results -1045
object report put run -805
object report put secret -1069
object report put secret-place -1006
object report put secretive 264
object report put send -805
object report put service -415
object report put session 133
object report put sibling -875
object report put silently -262
object report put standing 601
object report put store -249
object report put tell -46
object report put tool -57
object report put user -680
object report put whenever 903
object report put whole 221
object report read account 72
object report read after 512
object report read also -419
object report read answer -93
object report read ask 66
object report read because -93
object report read before -520
object report read call 158
object report read change -1039
object report read collect 947
object report read command -66
object report read config -991
object report read consent -1296
object report read conversation 250
object report read every -119
object report read file -1096
object report read first 21
object report read holding -31
object report read identifier -173
object report read if -368
object report read instructions -934
object report read link -161
object report read machine -131
object report read may -809
object report read memory -757
object report read message -1056
object report read model -377
object report read must 490
object report read not 642
object report read obey 938
object report read outside -693
object report read own-parameter -726
object report read parameter -253
object report read path -976
object report read pay 1418
object report read permit 225
object report read personal -855
object report read put 473
object report read read -602
object report read recipient -166
object report read regardless 41
object report read request -280
object report read results -829
object report read run 726
object report read secret -376
object report read secret-place -424
object report read secretive -764
object report read send -1202
object report read service -934
object report read session -1115
object report read set -869
object report read sibling -1489
object report read standing -93
object report read store -543
object report read tell 455
object report read this-tool -860
object report read threat 67
object report read tool -76
object report read url 1256
object report read user -554
object report read visit 1509
object report read whenever -420
object report read whole -495
object report read without -865
object report redirect file -66
object report redirect own-parameter -373
object report remove after -1052
object report remove collect -976
object report remove every -253
object report remove file -96
object report remove identifier 491
object report remove message -524
object report remove outside -832
object report remove own-parameter -846
object report remove personal 191
object report remove run -934
object report remove send -827
object report remove standing -289
object report remove store 46
object report remove user -1345
object report remove whole -417
object report run account -910
object report run after -956
object report run also -604
object report run answer -1205
object report run ask -667
object report run because 851
object report run call -566
object report run change 338
object report run collect 67
object report run command -746
object report run config -984
object report run every -320
object report run file 40
object report run first -612
object report run holding -859
object report run identifier -467
object report run if -332
object report run instructions -412
object report run link -854
object report run machine -990
object report run may 74
object report run message -533
object report run model -166
object report run not -488
object report run outside -1073
object report run own-parameter -351
object report run parameter -319
object report run path -1252
object report run prefer 546
object report run put -814
object report run read -291
object report run request -591
object report run results -1036
object report run run -998
object report run secret -855
object report run send -464
object report run service -559
object report run session -1068
object report run store -617
object report run tool -889
object report run user -1310
object report run whole 279
object report run without -1361
object report send account -709
object report send after -899
object report send also 685
object report send answer -670
object report send ask -85
object report send because -1130
object report send before 410
object report send change -259
object report send collect -141
object report send command -462
object report send consent -445
object report send conversation 173
object report send email-address 951
object report send every 255
object report send file -1295
object report send first -1187
object report send holding 366
object report send identifier 883
object report send if -925
object report send instructions 956
object report send link -694
object report send machine 372
object report send may -443
object report send message -1197
object report send model -768
object report send must 773
object report send obey 926
object report send outside -23
object report send own-parameter -811
object report send pay -766
object report send put 1094
object report send read 1099
object report send recipient -362
object report send remove -1039
object report send request -1491
object report send results 78
object report send run -1199
object report send secret 198
object report send send -462
object report send service -693
object report send set -1094
object report send standing 1047
object report send store -646
object report send this-tool -285
object report send threat 361
object report send tool 394
object report send url -645
object report send user -914
object report send whenever 728
object report send whole 340
object report send without 949
object report set not -1111
object report set own-parameter -1074
object report set user -635
object report store account -203
object report store after -520
object report store answer -210
object report store ask 603
object report store because -1147
object report store before -906
object report store call 155
object report store change -160
object report store collect -665
object report store conversation -1086
object report store every -623
object report store file -985
object report store first -920
object report store holding -1292
object report store identifier -117
object report store if -1063
object report store instructions -710
object report store may -696
object report store memory -990
object report store message -1404
object report store model -156
object report store not 350
object report store outside 395
object report store own-parameter -839
object report store path -1122
object report store personal -589
object report store put 37
object report store read -50
object report store request 203
object report store results -1012
object report store run -796
object report store secret -1278
object report store send 123
object report store service -143
object report store session -69
object report store standing -941
object report store store -899
object report store tool 1224
object report store user -842
object report store whole -1506
object report tell after 417
object report tell answer 1184
object report tell because -168
object report tell before 191
object report tell call -312
object report tell collect -475
object report tell command -863
object report tell every 972
object report tell file -81
object report tell if -319
object report tell may 354
object report tell message 712
object report tell model 1339
object report tell not 44
object report tell own-parameter -475
object report tell parameter -86
object report tell read 1131
object report tell request -70
object report tell run -144
object report tell threat 257
object report tell user -142
object report visit message -866
object report visit own-parameter -977
object report visit send -794
pair account after 378
pair account also 1441
pair account answer 53
pair account ask 212
pair account before 1016
pair account call 1625
pair account change 2041
pair account collect 629
pair account command 105
pair account disable 1191
pair account email-address 902
pair account every 725
pair account file 862
pair account first 1085
pair account holding -199
pair account identifier 1365
pair account if 867
pair account instead 1261
pair account instructions 1273
pair account link 525
pair account may -92
pair account message 478
pair account model 1067
pair account must 248
pair account not 1104
pair account obey 700
pair account outside 724
pair account own-parameter 167
pair account parameter 946
pair account pay 32
pair account permit 760
pair account put 1197
pair account recipient 966
pair account remove -68
pair account results 1243
pair account run 26
pair account secret 794
pair account send 749
pair account service -204
pair account set 1144
pair account sibling -217
pair account store 526
pair account tell 757
pair account tool 1379
pair account url 1131
pair account user -71
pair account whole -290
pair after account 1863
pair after also 858
pair after answer 420
pair after ask 137
pair after because 249
pair after before 36
pair after call 910
pair after change -308
pair after collect 1582
pair after command 116
pair after config 853
pair after consent -233
pair after conversation 330
pair after disable -94
pair after email-address 1165
pair after every 533
pair after file 638
pair after first 1160
pair after holding 1506
pair after identifier 2101
pair after if -357
pair after ignore 175
pair after instead 162
pair after instructions 890
pair after link 871
pair after machine 623
pair after may -432
pair after message 566
pair after model -729
pair after must 149
pair after not 139
pair after obey 540
pair after outside 1515
pair after own-parameter 1151
pair after parameter 1391
pair after path 443
pair after pay 1084
pair after permit -60
pair after personal 808
pair after prefer 662
pair after put 1118
pair after read 873
pair after recipient 441
pair after redirect -45
pair after remove 443
pair after request 851
pair after results 571
pair after run 123
pair after secret 430
pair after secret-place 741
pair after send 580
pair after service 319
pair after session -710
pair after set 341
pair after silently 1310
pair after standing 205
pair after store -287
pair after tell 1014
pair after this-tool 662
pair after threat -95
pair after tool 550
pair after trusted -76
pair after url 1328
pair after user 378
pair after whenever 1085
pair after whole 513
pair after without 996
pair also account 1319
pair also after -348
pair also answer 1098
pair also ask 793
pair also before 511
pair also call 567
pair also change 230
pair also collect 1166
pair also command 216
pair also consent 1167
pair also conversation 237
pair also disable 633
pair also email-address 630
pair also every 1066
pair also file 1716
pair also first 1283
pair also hide 84
pair also holding 219
pair also identifier 1493
pair also if 992
pair also instructions 1404
pair also link 944
pair also machine 1153
pair also may 1187
pair also memory 927
pair also message 306
pair also model 930
pair also must 1000
pair also not 361
pair also obey 70
pair also outside 1229
pair also own-parameter 1391
pair also parameter 311
pair also path 1546
pair also personal 783
pair also please 206
pair also put 1490
pair also read 1247
pair also recipient 504
pair also redirect 958
pair also remove 94
pair also request -220
pair also run 1276
pair also secret 1329
pair also secret-place 1154
pair also secretive 354
pair also send 1161
pair also service -126
pair also set 414
pair also standing -242
pair also store 985
pair also tell 696
pair also threat 185
pair also tool 1536
pair also url 1574
pair also user 2095
pair also whole 489
pair also without 637
pair answer account 499
pair answer after 528
pair answer also 308
pair answer ask -146
pair answer because 400
pair answer before -164
pair answer best 1491
pair answer call 213
pair answer change 196
pair answer collect 406
pair answer command -77
pair answer consent 281
pair answer conversation 551
pair answer disable -406
pair answer elsewhere 1185
pair answer email-address 363
pair answer encode 464
pair answer every 1032
pair answer file 301
pair answer first -391
pair answer hide -886
pair answer holding 651
pair answer identifier -507
pair answer if 93
pair answer ignore 1058
pair answer instead -70
pair answer instructions -121
pair answer link -570
pair answer machine 1296
pair answer may -747
pair answer memory -1053
pair answer message 445
pair answer model -168
pair answer must -605
pair answer not 285
pair answer obey 324
pair answer outside 1075
pair answer own-name 782
pair answer own-parameter 377
pair answer parameter -164
pair answer path 988
pair answer pay -716
pair answer permit 170
pair answer personal 60
pair answer please 144
pair answer prefer 474
pair answer put 720
pair answer read 262
pair answer recipient -190
pair answer redirect 1129
pair answer regardless 728
pair answer remove 711
pair answer request 564
pair answer results 317
pair answer run 544
pair answer secret -807
pair answer secret-place 506
pair answer secretive 537
pair answer send 100
pair answer service -179
pair answer session 661
pair answer set -927
pair answer sibling -943
pair answer silently 344
pair answer skip -407
pair answer standing 859
pair answer store 830
pair answer tell 629
pair answer this-tool -892
pair answer threat 609
pair answer tool 656
pair answer trusted 460
pair answer url 952
pair answer user 247
pair answer visit 144
pair answer whenever -93
pair answer whole 492
pair answer without 920
pair ask account 236
pair ask after 132
pair ask also 877
pair ask answer 832
pair ask because 282
pair ask before -888
pair ask best 174
pair ask call 170
pair ask change 330
pair ask collect 387
pair ask command 285
pair ask consent -95
pair ask conversation 529
pair ask disable 144
pair ask every 165
pair ask file -219
pair ask hide -166
pair ask holding 72
pair ask identifier 1095
pair ask if -633
pair ask ignore -39
pair ask instead 43
pair ask instructions -213
pair ask link 405
pair ask machine -295
pair ask may -1289
pair ask message 760
pair ask model -327
pair ask must 339
pair ask not -156
pair ask obey -218
pair ask outside 228
pair ask own-name 1372
pair ask own-parameter -435
pair ask parameter -33
pair ask path 1126
pair ask pay -26
pair ask permit 99
pair ask please 775
pair ask prefer 579
pair ask put 675
pair ask read 216
pair ask recipient 489
pair ask regardless 316
pair ask remove -835
pair ask request 141
pair ask results 1041
pair ask run 48
pair ask secret -59
pair ask service 82
pair ask session 137
pair ask set -173
pair ask sibling 396
pair ask skip 180
pair ask standing 1382
pair ask store -492
pair ask tell 1515
pair ask this-tool 683
pair ask threat -196
pair ask tool 850
pair ask url 839
pair ask user -176
pair ask visit 136
pair ask whenever -572
pair ask whole 876
pair ask without 476
pair because account 214
pair because after 1134
pair because also 649
pair because answer -94
pair because ask 140
pair because before 726
pair because call 493
pair because change 979
pair because collect 164
pair because command -138
pair because consent 245
pair because conversation 1020
pair because disable 171
pair because every 1046
pair because file 641
pair because first 966
pair because hide 991
pair because identifier 772
pair because if 163
pair because instructions 819
pair because machine 776
pair because may -595
pair because message 989
pair because model 1362
pair because must 720
pair because not 469
pair because obey 632
pair because own-parameter 75
pair because parameter 143
pair because path 982
pair because pay 249
pair because permit 1067
pair because put 1642
pair because read 420
pair because request 692
pair because run 487
pair because secret 314
pair because send 171
pair because service -68
pair because set 940
pair because store -555
pair because tell 1301
pair because tool 1454
pair because user 891
pair because whenever 942
pair because whole 185
pair before account -287
pair before after 242
pair before also 696
pair before answer 452
pair before ask -84
pair before because -390
pair before call 40
pair before collect 1289
pair before command 418
pair before conversation 1577
pair before disable 582
pair before every 88
pair before file 927
pair before first 288
pair before hide -1422
pair before holding 836
pair before identifier -259
pair before if -296
pair before ignore 1286
pair before instead 288
pair before instructions 1125
pair before link -162
pair before machine 360
pair before may -152
pair before message -472
pair before model -388
pair before must 61
pair before not 859
pair before obey 389
pair before outside 916
pair before own-parameter -208
pair before parameter 957
pair before path 570
pair before pay 130
pair before permit -694
pair before personal 348
pair before please -433
pair before prefer 154
pair before put 280
pair before read 721
pair before regardless 1117
pair before remove 156
pair before request 875
pair before results 605
pair before run -135
pair before secret 498
pair before secret-place 574
pair before send -365
pair before service 503
pair before set 90
pair before sibling -722
pair before standing 939
pair before store 160
pair before tell 29
pair before this-tool -792
pair before threat 362
pair before tool -240
pair before url 1541
pair before user 106
pair before visit -712
pair before whenever 428
pair before whole 383
pair before without -99
pair best also 1510
pair best answer 816
pair best call -329
pair best change 710
pair best if 587
pair best message 228
pair best model 446
pair best not 557
pair best parameter 1092
pair best put -165
pair best read 1002
pair best redirect 61
pair best request 26
pair best results 1139
pair best send -343
pair best service 612
pair best store 691
pair best tell 712
pair best this-tool 52
pair best tool 885
pair best user 395
pair best whole 98
pair call account 681
pair call after -411
pair call also 376
pair call answer -190
pair call ask -799
pair call because -430
pair call before -567
pair call best -529
pair call change -175
pair call collect 437
pair call command -530
pair call consent -1375
pair call conversation 330
pair call disable 83
pair call every 33
pair call file 301
pair call first -635
pair call hide -469
pair call holding 1194
pair call identifier 124
pair call if -567
pair call ignore -89
pair call instead -66
pair call instructions -873
pair call machine 42
pair call may -614
pair call message 627
pair call model -618
pair call must 306
pair call not -469
pair call obey 291
pair call outside -32
pair call own-name 1783
pair call parameter 647
pair call path 325
pair call pay 428
pair call permit 390
pair call personal 109
pair call prefer -899
pair call put 466
pair call read 447
pair call recipient 411
pair call redirect 1292
pair call regardless 496
pair call remove 269
pair call request -772
pair call results 594
pair call run 209
pair call secret 997
pair call secret-place -379
pair call secretive -727
pair call send 592
pair call service 446
pair call session 807
pair call set 86
pair call sibling -980
pair call silently 101
pair call standing -402
pair call store -340
pair call tell 442
pair call this-tool -1241
pair call threat -348
pair call tool -411
pair call url 975
pair call user -124
pair call visit 468
pair call whenever -153
pair call whole 187
pair call without -419
pair change account 537
pair change after -462
pair change also 1038
pair change answer 716
pair change ask -142
pair change before 338
pair change best 660
pair change call 696
pair change collect 85
pair change command -193
pair change conversation -406
pair change disable -422
pair change email-address 1050
pair change encode 914
pair change every 699
pair change file -168
pair change first -1129
pair change holding 277
pair change identifier 484
pair change if 1376
pair change instead 306
pair change instructions -373
pair change link -65
pair change may -583
pair change message 92
pair change model -276
pair change must 745
pair change not 780
pair change number 1407
pair change obey -416
pair change outside 720
pair change own-parameter -435
pair change parameter 232
pair change path 738
pair change pay 647
pair change permit -783
pair change personal -145
pair change put -178
pair change read 681
pair change recipient 1168
pair change redirect 1159
pair change remove -943
pair change request -750
pair change results 1453
pair change rival 1290
pair change run -54
pair change secret -444
pair change secretive 24
pair change send 731
pair change service -124
pair change set 221
pair change sibling 37
pair change silently 648
pair change standing 674
pair change store 333
pair change tell 1179
pair change threat -308
pair change tool 1207
pair change url 2079
pair change user 336
pair change visit -445
pair change whenever 301
pair change whole -683
pair change without -568
pair collect account -391
pair collect after 954
pair collect also 1698
pair collect answer 597
pair collect ask -86
pair collect because -150
pair collect before 673
pair collect call 875
pair collect change 142
pair collect command 734
pair collect conversation 560
pair collect disable -241
pair collect email-address 1021
pair collect every 646
pair collect file 60
pair collect first -736
pair collect hide -98
pair collect holding 166
pair collect identifier 1386
pair collect if 914
pair collect instead 731
pair collect instructions -75
pair collect link -825
pair collect machine 240
pair collect may -919
pair collect message 524
pair collect model 956
pair collect must -427
pair collect not -801
pair collect obey 1083
pair collect outside 1360
pair collect own-parameter 810
pair collect parameter 304
pair collect path 1153
pair collect pay 458
pair collect personal -215
pair collect prefer -209
pair collect put 1222
pair collect read 728
pair collect recipient 378
pair collect remove 299
pair collect request 778
pair collect results 1016
pair collect secret 1202
pair collect secret-place 1338
pair collect secretive 692
pair collect send 816
pair collect service 1277
pair collect set -137
pair collect sibling -47
pair collect silently 25
pair collect store 152
pair collect tell -145
pair collect this-tool 974
pair collect threat 27
pair collect tool 777
pair collect url 1460
pair collect user 644
pair collect visit 325
pair collect whenever 634
pair collect whole 644
pair collect without 518
pair command after 436
pair command also 386
pair command answer -185
pair command ask 95
pair command before 316
pair command call -367
pair command change 30
pair command collect 125
pair command config 468
pair command consent 268
pair command conversation 1093
pair command disable 355
pair command every 326
pair command file 67
pair command first 100
pair command identifier -44
pair command if 453
pair command ignore 69
pair command instructions -942
pair command link 674
pair command machine 199
pair command may 300
pair command message -496
pair command model 543
pair command must 208
pair command not -209
pair command obey -355
pair command outside -121
pair command own-parameter -173
pair command parameter 1084
pair command path 86
pair command prefer 109
pair command put 374
pair command read -371
pair command redirect 837
pair command regardless -320
pair command remove -735
pair command request 684
pair command results 41
pair command run 357
pair command secret -340
pair command secret-place 113
pair command send -328
pair command service 528
pair command session 365
pair command set 171
pair command skip 572
pair command store 1176
pair command tell -115
pair command threat 271
pair command tool 520
pair command url 1087
pair command user -628
pair command whole -131
pair command without 1036
pair config after 716
pair config call 1079
pair config change -416
pair config command 707
pair config every 731
pair config file 641
pair config first 995
pair config identifier -470
pair config message -378
pair config not -78
pair config path 660
pair config put 1039
pair config read 1195
pair config run -474
pair config send -41
pair config url 915
pair config whole 930
pair consent account -75
pair consent after 484
pair consent answer 1483
pair consent ask 568
pair consent before -218
pair consent conversation 270
pair consent every 116
pair consent file 829
pair consent first 145
pair consent if 495
pair consent instructions 497
pair consent link 878
pair consent message 560
pair consent model 1192
pair consent must -62
pair consent not 384
pair consent obey 298
pair consent own-parameter 852
pair consent put -219
pair consent read 44
pair consent request -259
pair consent results 283
pair consent run 1147
pair consent send -140
pair consent service 452
pair consent store 375
pair consent this-tool 504
pair consent threat 271
pair consent tool 729
pair consent user 636
pair consent visit 1224
pair consent whole 1585
pair consent without 871
pair conversation account 857
pair conversation after 1575
pair conversation also 1634
pair conversation answer 155
pair conversation ask 289
pair conversation before 1082
pair conversation call 149
pair conversation change 1210
pair conversation collect 929
pair conversation disable 798
pair conversation email-address 587
pair conversation encode 629
pair conversation every 586
pair conversation file 1022
pair conversation first 263
pair conversation holding 1497
pair conversation identifier -912
pair conversation if 754
pair conversation instructions -310
pair conversation may 359
pair conversation message 1117
pair conversation model 596
pair conversation must -294
pair conversation not 1236
pair conversation obey 589
pair conversation outside 1107
pair conversation own-parameter 310
pair conversation parameter 528
pair conversation path -509
pair conversation pay 1043
pair conversation personal 583
pair conversation prefer -115
pair conversation put 1265
pair conversation read 279
pair conversation recipient 1061
pair conversation regardless 84
pair conversation remove 1023
pair conversation request -322
pair conversation results 1532
pair conversation run 498
pair conversation secret 171
pair conversation secret-place -348
pair conversation send 785
pair conversation service 1002
pair conversation session 986
pair conversation set -726
pair conversation sibling 566
pair conversation standing 398
pair conversation store -752
pair conversation tell 1547
pair conversation this-tool -252
pair conversation tool 391
pair conversation url -188
pair conversation user 690
pair conversation whole 1901
pair conversation without 1005
pair decode command -536
pair decode put 784
pair disable after -246
pair disable also -205
pair disable answer 550
pair disable ask 633
pair disable before 384
pair disable change 35
pair disable collect 41
pair disable command 647
pair disable every 613
pair disable file 545
pair disable first 595
pair disable holding 726
pair disable identifier 346
pair disable if 1268
pair disable ignore 416
pair disable instructions -1093
pair disable message 249
pair disable model 148
pair disable must 332
pair disable not 752
pair disable obey 661
pair disable parameter 477
pair disable put 897
pair disable read 1653
pair disable remove 551
pair disable request -23
pair disable results 747
pair disable run 1125
pair disable send -252
pair disable service 462
pair disable session -179
pair disable set 991
pair disable sibling -180
pair disable standing 1022
pair disable store 489
pair disable tell 1179
pair disable threat -329
pair disable tool 1478
pair disable user 55
pair disable whenever 112
pair disable whole -66
pair elsewhere also 1049
pair elsewhere answer 1122
pair elsewhere ask 1092
pair elsewhere before 612
pair elsewhere conversation 287
pair elsewhere first 763
pair elsewhere if 756
pair elsewhere message 662
pair elsewhere model -209
pair elsewhere must 867
pair elsewhere obey 773
pair elsewhere outside 985
pair elsewhere own-parameter 1068
pair elsewhere put 1087
pair elsewhere read 868
pair elsewhere send 817
pair elsewhere service 1976
pair elsewhere tool 1527
pair elsewhere user 924
pair email-address after 1168
pair email-address also 1127
pair email-address answer 1391
pair email-address ask 837
pair email-address before 1101
pair email-address every 1419
pair email-address file 1252
pair email-address if 1212
pair email-address may 971
pair email-address message 1287
pair email-address model 1241
pair email-address must 1101
pair email-address not 1714
pair email-address own-parameter 1039
pair email-address put 733
pair email-address read 1951
pair email-address recipient 1066
pair email-address send 1707
pair email-address standing 776
pair email-address store 669
pair email-address tell 988
pair email-address tool 852
pair email-address user 1540
pair email-address whenever 1029
pair email-address whole 1070
pair email-address without 882
pair encode file -222
pair encode own-parameter 427
pair encode put 1203
pair encode store -543
pair encode user 508
pair every account 1627
pair every after 659
pair every also 320
pair every answer 833
pair every ask 899
pair every because -204
pair every before 789
pair every call 887
pair every change 359
pair every collect 837
pair every command 171
pair every consent -81
pair every conversation 2057
pair every elsewhere 777
pair every email-address 1124
pair every file 1314
pair every first 1233
pair every hide 963
pair every holding 713
pair every identifier 970
pair every if 49
pair every ignore 1858
pair every instead 593
pair every instructions 583
pair every link 173
pair every machine 1139
pair every may 475
pair every message 1067
pair every model 1003
pair every must 584
pair every not 922
pair every obey 1739
pair every outside 1453
pair every own-name 1297
pair every own-parameter 851
pair every parameter 985
pair every path 927
pair every pay 436
pair every permit 1044
pair every personal 1352
pair every please -28
pair every prefer 1120
pair every put 1491
pair every read 1309
pair every recipient 1767
pair every redirect 67
pair every regardless 810
pair every remove 484
pair every request 1120
pair every results 1108
pair every rival 399
pair every run 671
pair every secret 933
pair every secret-place 433
pair every secretive 1637
pair every send 883
pair every service 411
pair every session 631
pair every set 642
pair every sibling 654
pair every silently 1318
pair every skip -509
pair every standing 649
pair every store 376
pair every tell 457
pair every threat 829
pair every tool 1369
pair every url 1854
pair every user 745
pair every visit 1078
pair every whenever 89
pair every whole 961
pair every without 91
pair file account 242
pair file after 198
pair file also 1612
pair file answer 693
pair file ask 309
pair file because -218
pair file before 499
pair file call 527
pair file collect 198
pair file command -489
pair file config -29
pair file consent 707
pair file conversation -37
pair file disable 754
pair file elsewhere 913
pair file email-address 1177
pair file every 432
pair file first -47
pair file hide 444
pair file holding -198
pair file identifier 708
pair file if -86
pair file ignore 639
pair file instead -233
pair file instructions -682
pair file link 131
pair file machine 711
pair file may -709
pair file message 578
pair file model 779
pair file must 556
pair file not -250
pair file obey 721
pair file outside 1198
pair file own-parameter 1106
pair file parameter 1660
pair file path 454
pair file pay -485
pair file permit 344
pair file personal 246
pair file prefer 343
pair file put 828
pair file read 695
pair file recipient 652
pair file redirect -634
pair file regardless 1172
pair file remove 627
pair file request 44
pair file results -88
pair file rival -826
pair file run 382
pair file secret 146
pair file secret-place 628
pair file secretive -318
pair file send 539
pair file service 1164
pair file session 846
pair file set 1077
pair file sibling -164
pair file silently 338
pair file skip 282
pair file standing 1115
pair file store 1585
pair file tell 67
pair file this-tool -202
pair file threat -650
pair file tool 1059
pair file url 1791
pair file whenever 353
pair file whole 766
pair file without 752
pair first account 554
pair first after -428
pair first also 566
pair first answer 324
pair first ask 1770
pair first because 922
pair first before -287
pair first call 70
pair first change -502
pair first collect 537
pair first command 1330
pair first consent -977
pair first conversation -159
pair first email-address 910
pair first every 212
pair first file 544
pair first hide -269
pair first holding 1536
pair first identifier 1199
pair first if 148
pair first ignore 1028
pair first instructions 1413
pair first machine 783
pair first may -375
pair first message 322
pair first model 23
pair first must -169
pair first not 342
pair first obey -54
pair first own-parameter 426
pair first parameter 597
pair first path 758
pair first permit 491
pair first personal 1040
pair first put 891
pair first read 800
pair first regardless 588
pair first remove 570
pair first request 786
pair first results 926
pair first run 461
pair first secret 397
pair first secret-place 641
pair first send 155
pair first service 120
pair first session 657
pair first set 439
pair first sibling 586
pair first standing 1073
pair first store 901
pair first tell 1329
pair first threat 596
pair first tool 511
pair first url 1621
pair first user -148
pair first whenever -24
pair first whole 489
pair first without 1121
pair hide account -711
pair hide after 588
pair hide answer 776
pair hide ask -853
pair hide before -286
pair hide every 346
pair hide file 261
pair hide identifier -1074
pair hide if -919
pair hide instructions -1411
pair hide may -1375
pair hide message 286
pair hide model 133
pair hide not 199
pair hide obey 410
pair hide own-parameter -356
pair hide parameter -869
pair hide path -460
pair hide personal -534
pair hide prefer -123
pair hide put 939
pair hide read 807
pair hide recipient 323
pair hide results 721
pair hide secret -566
pair hide send -157
pair hide store -371
pair hide tell 524
pair hide threat -475
pair hide user 467
pair holding account 147
pair holding after 745
pair holding also 957
pair holding answer 309
pair holding ask -909
pair holding because 881
pair holding before -586
pair holding call 422
pair holding change 364
pair holding collect 956
pair holding consent -1098
pair holding conversation 1115
pair holding email-address 597
pair holding every 1191
pair holding file 1160
pair holding first -88
pair holding hide -1157
pair holding identifier 1116
pair holding if 1550
pair holding instructions 45
pair holding link 430
pair holding machine 1064
pair holding may -1233
pair holding message 720
pair holding model 1069
pair holding must 645
pair holding not -647
pair holding obey 271
pair holding outside 1539
pair holding own-parameter 961
pair holding parameter -280
pair holding path -447
pair holding permit -132
pair holding personal 946
pair holding prefer 1005
pair holding put 1922
pair holding read 1382
pair holding recipient 1067
pair holding redirect -34
pair holding remove -45
pair holding request -141
pair holding results 370
pair holding run 578
pair holding secret 137
pair holding secret-place -483
pair holding secretive 70
pair holding send 1068
pair holding service -260
pair holding session 948
pair holding set -213
pair holding sibling 506
pair holding store 24
pair holding tell 790
pair holding threat -634
pair holding tool 1348
pair holding url 1020
pair holding user 641
pair holding visit 86
pair holding whenever -292
pair holding whole 1011
pair identifier account 1546
pair identifier after 1217
pair identifier also 474
pair identifier answer 567
pair identifier ask 721
pair identifier because 595
pair identifier before -187
pair identifier best -291
pair identifier call 675
pair identifier change 1271
pair identifier command 145
pair identifier conversation -523
pair identifier disable 239
pair identifier email-address 1294
pair identifier every 2093
pair identifier file 1247
pair identifier first -302
pair identifier holding 1473
pair identifier if 752
pair identifier ignore 107
pair identifier instead 1037
pair identifier instructions 355
pair identifier link 751
pair identifier machine 432
pair identifier may 723
pair identifier message 1170
pair identifier model 1408
pair identifier must 1329
pair identifier not 681
pair identifier obey 477
pair identifier outside 330
pair identifier own-parameter 844
pair identifier parameter 1227
pair identifier path -832
pair identifier pay 260
pair identifier permit 967
pair identifier personal 1157
pair identifier prefer 236
pair identifier put 1208
pair identifier read 1005
pair identifier recipient 933
pair identifier redirect 460
pair identifier regardless 68
pair identifier remove 567
pair identifier request -456
pair identifier results 1240
pair identifier run 85
pair identifier secret -353
pair identifier secret-place -1090
pair identifier secretive 361
pair identifier send 523
pair identifier service 1220
pair identifier set 479
pair identifier silently -297
pair identifier standing 1134
pair identifier store 1068
pair identifier tell 873
pair identifier this-tool -602
pair identifier threat 132
pair identifier tool 1406
pair identifier url 880
pair identifier user 594
pair identifier visit 412
pair identifier whenever 1310
pair identifier whole 1748
pair identifier without 813
pair if account 1481
pair if after 356
pair if also 1707
pair if answer -240
pair if ask 127
pair if because 298
pair if before -483
pair if best 467
pair if call -39
pair if change 1117
pair if collect 585
pair if command 363
pair if consent 883
pair if conversation 108
pair if disable 261
pair if email-address 1139
pair if encode 729
pair if every -191
pair if file 968
pair if first -73
pair if hide 312
pair if holding 607
pair if identifier 806
pair if ignore 313
pair if instead -483
pair if instructions -325
pair if link 85
pair if machine -85
pair if may -162
pair if message 601
pair if model -62
pair if must 20
pair if not -201
pair if obey -84
pair if outside 686
pair if own-name 524
pair if own-parameter 210
pair if parameter 1034
pair if path 1489
pair if pay 420
pair if permit 395
pair if personal 729
pair if please 1212
pair if prefer 225
pair if put 527
pair if read -378
pair if recipient 880
pair if redirect -59
pair if remove 473
pair if request -642
pair if results 605
pair if rival 302
pair if run 71
pair if secret -273
pair if secret-place 846
pair if send 345
pair if service -220
pair if session 892
pair if set 41
pair if sibling -225
pair if skip -764
pair if standing 158
pair if store 83
pair if tell 178
pair if this-tool 78
pair if threat -720
pair if tool 488
pair if trusted -120
pair if url 319
pair if user -92
pair if visit 268
pair if whenever 604
pair if whole 241
pair if without 838
pair ignore after 197
pair ignore also 1107
pair ignore answer -429
pair ignore ask -386
pair ignore before 935
pair ignore call 180
pair ignore change 504
pair ignore collect 360
pair ignore command -556
pair ignore conversation 190
pair ignore disable 20
pair ignore every -446
pair ignore file 371
pair ignore identifier -459
pair ignore if 958
pair ignore instructions -189
pair ignore link -597
pair ignore may 1290
pair ignore message -401
pair ignore model 171
pair ignore must -41
pair ignore not 111
pair ignore obey -765
pair ignore outside 1186
pair ignore own-parameter -687
pair ignore pay -390
pair ignore put -255
pair ignore read 1136
pair ignore remove -530
pair ignore results -233
pair ignore run 554
pair ignore secret -516
pair ignore send 127
pair ignore set 31
pair ignore silently 129
pair ignore standing 714
pair ignore store 40
pair ignore tell 34
pair ignore this-tool 1123
pair ignore tool 1557
pair ignore url 1189
pair ignore user 1206
pair ignore whole -740
pair ignore without -285
pair instead answer 238
pair instead ask 882
pair instead call -32
pair instead change 450
pair instead collect -351
pair instead disable -1152
pair instead every 500
pair instead file -48
pair instead holding 188
pair instead identifier 68
pair instead if -836
pair instead instructions 301
pair instead message 263
pair instead model 622
pair instead not -771
pair instead own-parameter 430
pair instead personal 349
pair instead prefer -880
pair instead put 623
pair instead read -1202
pair instead remove -140
pair instead request 481
pair instead results 639
pair instead run -160
pair instead secret -736
pair instead send 201
pair instead service 710
pair instead sibling 70
pair instead store 375
pair instead tell 670
pair instead tool 1404
pair instead user 722
pair instead whole -296
pair instructions account -136
pair instructions after 38
pair instructions also 450
pair instructions answer 211
pair instructions because 1081
pair instructions before 983
pair instructions call -191
pair instructions change 722
pair instructions collect 147
pair instructions command -198
pair instructions consent 675
pair instructions conversation 898
pair instructions decode 712
pair instructions disable 1544
pair instructions every 72
pair instructions file 1039
pair instructions first 193
pair instructions holding 803
pair instructions identifier -534
pair instructions if -479
pair instructions ignore 1731
pair instructions may 150
pair instructions message 734
pair instructions model 456
pair instructions must 837
pair instructions not 931
pair instructions obey 249
pair instructions outside 1044
pair instructions own-parameter -410
pair instructions parameter -308
pair instructions path -350
pair instructions pay 77
pair instructions permit 772
pair instructions personal 880
pair instructions prefer 1355
pair instructions put 1606
pair instructions read 964
pair instructions redirect -542
pair instructions regardless 52
pair instructions request 873
pair instructions results -67
pair instructions run 371
pair instructions secret -481
pair instructions secret-place -407
pair instructions send 179
pair instructions service -202
pair instructions session 499
pair instructions set -34
pair instructions sibling -682
pair instructions standing 596
pair instructions store 618
pair instructions tell -62
pair instructions this-tool -242
pair instructions threat 883
pair instructions tool 97
pair instructions trusted 857
pair instructions url 1078
pair instructions user 563
pair instructions visit 512
pair instructions whole -134
pair instructions without -232
pair link answer 273
pair link ask 74
pair link call -43
pair link change 223
pair link command -304
pair link every 952
pair link file -409
pair link identifier 312
pair link instead 239
pair link instructions 652
pair link may -343
pair link message -783
pair link model 158
pair link must -100
pair link not -167
pair link obey 181
pair link own-parameter -735
pair link parameter 99
pair link put -318
pair link read 632
pair link remove 108
pair link secret -518
pair link send 248
pair link url 1291
pair link user 1066
pair link visit 531
pair link whole 627
pair machine after 709
pair machine also 1297
pair machine answer -206
pair machine ask -548
pair machine before 331
pair machine call 553
pair machine collect 799
pair machine command 1238
pair machine every 2266
pair machine file 1440
pair machine first 237
pair machine holding 378
pair machine identifier 315
pair machine if -245
pair machine message 964
pair machine model -894
pair machine not -201
pair machine outside 963
pair machine own-parameter 1070
pair machine parameter 585
pair machine path -128
pair machine put 1352
pair machine read 838
pair machine recipient 286
pair machine results 631
pair machine run 430
pair machine secret 684
pair machine secret-place -184
pair machine send 680
pair machine service -1264
pair machine store 632
pair machine tool 733
pair machine url 1298
pair machine user 888
pair machine whole 2172
pair may account 701
pair may after 123
pair may also -372
pair may answer 279
pair may ask -180
pair may because 516
pair may before -332
pair may best -697
pair may call -275
pair may change -723
pair may collect 520
pair may command 106
pair may conversation 318
pair may disable -853
pair may every -54
pair may file 838
pair may first 176
pair may hide 383
pair may holding 464
pair may identifier -601
pair may if -1076
pair may ignore -527
pair may instead 144
pair may instructions 297
pair may message 70
pair may model 536
pair may must 228
pair may not 246
pair may obey -477
pair may outside 1468
pair may own-parameter 414
pair may parameter 768
pair may path 1059
pair may pay 774
pair may permit 196
pair may prefer -243
pair may put -792
pair may read -485
pair may recipient 1152
pair may remove -1240
pair may request -719
pair may results -83
pair may run -249
pair may secret -509
pair may secret-place 1003
pair may send -460
pair may service -370
pair may set -487
pair may sibling -235
pair may skip -525
pair may store 874
pair may tell -102
pair may threat -1128
pair may tool 188
pair may user 408
pair may visit 283
pair may whenever -1519
pair may whole 694
pair may without -1190
pair memory answer 21
pair memory file 248
pair memory if -238
pair memory model 88
pair memory not -874
pair memory read 390
pair memory send 162
pair memory service -289
pair memory store -310
pair memory user 797
pair message account 599
pair message also 1343
pair message answer 224
pair message ask 97
pair message because 1743
pair message before 159
pair message best 398
pair message call 920
pair message change -69
pair message collect 980
pair message command -290
pair message config -604
pair message consent 618
pair message conversation 475
pair message disable 795
pair message email-address 1915
pair message every 740
pair message file 474
pair message first 648
pair message hide 270
pair message holding 511
pair message identifier 1418
pair message if 289
pair message ignore 227
pair message instead -939
pair message instructions 118
pair message link 478
pair message machine 691
pair message memory 589
pair message model 1006
pair message must 592
pair message not 218
pair message obey 1173
pair message outside 1257
pair message parameter -136
pair message path 402
pair message pay 794
pair message permit 424
pair message personal 793
pair message please 781
pair message prefer 891
pair message put 506
pair message read 638
pair message recipient 420
pair message redirect -625
pair message regardless 1095
pair message remove 43
pair message request 530
pair message results 272
pair message rival 942
pair message run 741
pair message secret 722
pair message secret-place 759
pair message secretive 153
pair message send 154
pair message service 1072
pair message session 426
pair message set -236
pair message sibling 627
pair message silently -196
pair message standing 1024
pair message store 501
pair message tell 362
pair message this-tool 1014
pair message threat 331
pair message tool 1334
pair message trusted 685
pair message url 494
pair message user 69
pair message visit -28
pair message whenever 560
pair message whole 464
pair message without 543
pair model account 1268
pair model after 1726
pair model also 931
pair model answer 838
pair model ask 430
pair model because 314
pair model before 588
pair model best -281
pair model call -344
pair model change 818
pair model collect 1775
pair model command 1670
pair model config -601
pair model consent 1606
pair model conversation 301
pair model disable 832
pair model elsewhere 1106
pair model email-address 824
pair model encode 988
pair model every 892
pair model file 1242
pair model first 777
pair model hide 142
pair model holding 1135
pair model identifier 92
pair model if 340
pair model ignore 681
pair model instructions 713
pair model link -954
pair model machine 1297
pair model may -264
pair model memory 708
pair model message 668
pair model must 158
pair model not 204
pair model obey 685
pair model outside 287
pair model own-parameter 1204
pair model parameter 1392
pair model path 758
pair model pay 74
pair model permit 2146
pair model personal 1199
pair model please 410
pair model prefer -194
pair model put 771
pair model read 825
pair model recipient 982
pair model redirect 992
pair model regardless 959
pair model remove 1512
pair model request 1156
pair model results 583
pair model rival 1332
pair model run 1050
pair model secret 1048
pair model secret-place 974
pair model secretive 1109
pair model send 1178
pair model service 576
pair model session 1289
pair model set 869
pair model sibling -1144
pair model silently 558
pair model skip 1118
pair model standing 1782
pair model store 373
pair model tell 712
pair model this-tool -116
pair model threat 492
pair model tool 999
pair model trusted 1675
pair model url 738
pair model user 1268
pair model visit 353
pair model whenever 1014
pair model whole 1144
pair model without 295
pair must account 942
pair must after -390
pair must also 581
pair must answer -721
pair must ask 795
pair must because 391
pair must before -382
pair must call -232
pair must change 1059
pair must collect 483
pair must command -97
pair must consent -54
pair must conversation 827
pair must disable -345
pair must email-address 1193
pair must every -77
pair must file 575
pair must hide -118
pair must holding -650
pair must identifier 1103
pair must if 661
pair must ignore 635
pair must instead 244
pair must instructions 281
pair must machine 295
pair must may -21
pair must message 381
pair must not -589
pair must obey 333
pair must outside 421
pair must own-name 1376
pair must own-parameter 231
pair must parameter 847
pair must path 1037
pair must pay 972
pair must permit -25
pair must personal 1235
pair must please 542
pair must prefer -101
pair must put 192
pair must read -141
pair must recipient 312
pair must redirect 1227
pair must regardless 358
pair must remove 1132
pair must request -430
pair must results 218
pair must rival 465
pair must run 270
pair must secret 645
pair must secret-place 341
pair must secretive 1233
pair must send -328
pair must service 374
pair must session -299
pair must set 1263
pair must sibling 91
pair must silently 722
pair must skip -728
pair must standing 588
pair must store 1314
pair must tell 315
pair must this-tool 437
pair must threat -833
pair must tool 715
pair must url 1710
pair must user 128
pair must visit 829
pair must whenever 329
pair must whole -26
pair must without 913
pair not account 180
pair not after -1334
pair not also -83
pair not answer -474
pair not ask 627
pair not because -71
pair not before -962
pair not best -775
pair not call -61
pair not change -967
pair not collect -626
pair not command -611
pair not config -983
pair not consent -480
pair not conversation -895
pair not disable -147
pair not email-address 1040
pair not every -456
pair not file -652
pair not first -214
pair not hide 557
pair not holding 155
pair not identifier -204
pair not if 49
pair not ignore -58
pair not instead -24
pair not instructions -44
pair not link -555
pair not machine -1385
pair not may -474
pair not memory -761
pair not message -342
pair not model -742
pair not must 727
pair not obey -675
pair not outside -727
pair not own-parameter -181
pair not parameter -822
pair not path 307
pair not pay -382
pair not permit -358
pair not personal 51
pair not please 665
pair not prefer -652
pair not put -584
pair not read -461
pair not recipient -733
pair not redirect -930
pair not regardless -662
pair not remove -133
pair not request -234
pair not rival -1064
pair not run 683
pair not secret -1189
pair not secret-place -1010
pair not secretive 28
pair not send -1297
pair not service 221
pair not set -93
pair not sibling 335
pair not silently -746
pair not skip -676
pair not standing -431
pair not store -449
pair not tell 26
pair not this-tool -917
pair not threat -628
pair not tool -818
pair not url 622
pair not user -358
pair not visit -950
pair not whenever -596
pair not whole -838
pair not without -30
pair number every 528
pair number user 1157
pair obey account 1337
pair obey after 549
pair obey also 421
pair obey answer 357
pair obey ask 114
pair obey because 782
pair obey before 196
pair obey call 481
pair obey change 544
pair obey collect 420
pair obey command -258
pair obey consent 794
pair obey conversation 332
pair obey disable -434
pair obey email-address 1077
pair obey encode -108
pair obey every 839
pair obey file 364
pair obey first 456
pair obey hide 651
pair obey holding 379
pair obey identifier 628
pair obey if -324
pair obey ignore 109
pair obey instead 516
pair obey instructions -50
pair obey link -206
pair obey machine 519
pair obey may 123
pair obey memory 43
pair obey message 208
pair obey model 268
pair obey must 186
pair obey not -1097
pair obey outside 987
pair obey own-name 1134
pair obey own-parameter 29
pair obey parameter 1287
pair obey path 275
pair obey pay 273
pair obey permit 683
pair obey personal 1185
pair obey prefer -343
pair obey put 826
pair obey read 985
pair obey recipient 310
pair obey redirect 31
pair obey regardless 998
pair obey remove 1093
pair obey request -190
pair obey results 589
pair obey rival 502
pair obey run 280
pair obey secret 327
pair obey secret-place -494
pair obey secretive -325
pair obey send 160
pair obey service 387
pair obey session 100
pair obey set -285
pair obey sibling -289
pair obey silently 456
pair obey skip 1264
pair obey standing 717
pair obey store 260
pair obey tell 326
pair obey this-tool 64
pair obey threat -333
pair obey tool -70
pair obey url 1281
pair obey user 126
pair obey visit -622
pair obey whenever 263
pair obey whole 422
pair obey without 472
pair outside account 1890
pair outside after 1286
pair outside also 1206
pair outside answer 418
pair outside ask 167
pair outside because 1191
pair outside before 1287
pair outside call 420
pair outside change 911
pair outside collect 1363
pair outside command -140
pair outside conversation 218
pair outside disable 322
pair outside email-address 862
pair outside every 790
pair outside file 276
pair outside first 1356
pair outside holding 1143
pair outside identifier 336
pair outside if 1014
pair outside ignore 745
pair outside instructions -72
pair outside link -365
pair outside machine 316
pair outside may -536
pair outside message 422
pair outside model 706
pair outside must 958
pair outside not 22
pair outside obey 294
pair outside own-parameter 1231
pair outside parameter -283
pair outside permit 707
pair outside prefer 1490
pair outside put 966
pair outside read 1292
pair outside recipient 303
pair outside redirect 1007
pair outside remove 746
pair outside request 343
pair outside results 159
pair outside secret 999
pair outside send 181
pair outside service 369
pair outside session -200
pair outside set 800
pair outside standing -267
pair outside store 1412
pair outside tell 1494
pair outside tool 927
pair outside url 1202
pair outside user 889
pair outside whenever -52
pair outside whole -274
pair outside without 1045
pair own-name answer -455
pair own-name every 563
pair own-name message 1010
pair own-name not 69
pair own-name own-parameter 1838
pair own-name parameter 1317
pair own-name regardless 762
pair own-name results -455
pair own-name user 1171
pair own-name whole 802
pair own-parameter account 592
pair own-parameter after 71
pair own-parameter also 1452
pair own-parameter answer -589
pair own-parameter ask -514
pair own-parameter because 347
pair own-parameter before -371
pair own-parameter call 52
pair own-parameter change -230
pair own-parameter collect 255
pair own-parameter command -511
pair own-parameter consent -743
pair own-parameter conversation -46
pair own-parameter disable -438
pair own-parameter encode -749
pair own-parameter every 1202
pair own-parameter file -739
pair own-parameter first -491
pair own-parameter hide -817
pair own-parameter holding 286
pair own-parameter identifier -632
pair own-parameter if -295
pair own-parameter ignore -268
pair own-parameter instead 59
pair own-parameter instructions -441
pair own-parameter link -1011
pair own-parameter machine -333
pair own-parameter may -1191
pair own-parameter memory -960
pair own-parameter message -145
pair own-parameter model -464
pair own-parameter must -149
pair own-parameter not 223
pair own-parameter obey 262
pair own-parameter outside 261
pair own-parameter parameter 765
pair own-parameter path 170
pair own-parameter pay -739
pair own-parameter permit -158
pair own-parameter personal 1740
pair own-parameter please 211
pair own-parameter put -329
pair own-parameter read -355
pair own-parameter recipient 116
pair own-parameter redirect 1157
pair own-parameter regardless 1049
pair own-parameter remove 35
pair own-parameter request -613
pair own-parameter results -317
pair own-parameter run -291
pair own-parameter secret -319
pair own-parameter secret-place 624
pair own-parameter secretive 208
pair own-parameter send -32
pair own-parameter service -560
pair own-parameter session -291
pair own-parameter sibling -618
pair own-parameter silently -1567
pair own-parameter skip -472
pair own-parameter standing -634
pair own-parameter store 158
pair own-parameter tell 260
pair own-parameter this-tool 194
pair own-parameter threat 938
pair own-parameter tool 1422
pair own-parameter trusted -1260
pair own-parameter url 1019
pair own-parameter user -274
pair own-parameter visit 31
pair own-parameter whenever 1442
pair own-parameter whole 301
pair own-parameter without 141
pair parameter account 166
pair parameter after 243
pair parameter also -212
pair parameter answer -445
pair parameter ask -34
pair parameter before -870
pair parameter call 894
pair parameter change 59
pair parameter collect 454
pair parameter command 332
pair parameter conversation 813
pair parameter disable 195
pair parameter every 1767
pair parameter file 669
pair parameter first 659
pair parameter hide -893
pair parameter holding 792
pair parameter identifier -574
pair parameter if 521
pair parameter ignore 365
pair parameter instead -521
pair parameter machine 570
pair parameter may 355
pair parameter message 560
pair parameter model -799
pair parameter must 876
pair parameter not -662
pair parameter obey 234
pair parameter own-parameter 1271
pair parameter path 914
pair parameter pay -211
pair parameter permit -384
pair parameter prefer -35
pair parameter put -155
pair parameter regardless 1208
pair parameter request 359
pair parameter results 263
pair parameter run -299
pair parameter secret -549
pair parameter secret-place 1216
pair parameter secretive 641
pair parameter send -141
pair parameter service 343
pair parameter set -76
pair parameter skip -515
pair parameter store 461
pair parameter tell 956
pair parameter threat 233
pair parameter tool 778
pair parameter url 312
pair parameter user 686
pair parameter whole 1066
pair path after 618
pair path also 1218
pair path answer 1452
pair path ask 325
pair path because 971
pair path before 1263
pair path call 1271
pair path change 1825
pair path collect 871
pair path command 303
pair path config 87
pair path every 1163
pair path file 456
pair path first 441
pair path hide -135
pair path identifier 1173
pair path if 49
pair path ignore 716
pair path machine 171
pair path may 240
pair path message 1137
pair path model 1116
pair path must 886
pair path not 352
pair path obey 744
pair path outside 875
pair path own-parameter 2108
pair path parameter 1268
pair path permit -98
pair path prefer 951
pair path put 1308
pair path read 208
pair path remove 929
pair path request 307
pair path results 1251
pair path run 745
pair path secret 461
pair path secret-place 667
pair path send 1346
pair path service -63
pair path set 902
pair path store 245
pair path threat 1123
pair path tool 1369
pair path url 948
pair path user 646
pair path whenever 1227
pair path whole 1340
pair pay account 456
pair pay after 471
pair pay also 291
pair pay answer 1227
pair pay ask 732
pair pay because 224
pair pay before 50
pair pay call 947
pair pay change 963
pair pay collect 396
pair pay every 1832
pair pay file 1554
pair pay first 768
pair pay holding 872
pair pay identifier 1458
pair pay if 924
pair pay instead 1313
pair pay instructions 530
pair pay may -277
pair pay message 269
pair pay model 1180
pair pay must -230
pair pay not 979
pair pay obey -161
pair pay own-parameter -117
pair pay prefer 290
pair pay put 1367
pair pay read 419
pair pay results 1016
pair pay secret 1031
pair pay send 336
pair pay service 1145
pair pay store 976
pair pay tell 1690
pair pay tool 1302
pair pay user 372
pair pay whole 484
pair permit account 642
pair permit after -950
pair permit also 652
pair permit answer 810
pair permit ask 249
pair permit because -194
pair permit before 236
pair permit call 645
pair permit change 1101
pair permit collect -122
pair permit command 1474
pair permit conversation -688
pair permit every 1514
pair permit file 1029
pair permit first 215
pair permit hide 733
pair permit holding 351
pair permit identifier 721
pair permit if 848
pair permit ignore 283
pair permit instructions 189
pair permit may 1643
pair permit message 1158
pair permit model 595
pair permit must 253
pair permit not 666
pair permit obey -155
pair permit outside 881
pair permit own-parameter -300
pair permit parameter 1013
pair permit path 716
pair permit pay 346
pair permit personal 771
pair permit put 957
pair permit read 542
pair permit remove -248
pair permit request 240
pair permit results 564
pair permit run 540
pair permit secret 1065
pair permit send 353
pair permit service -179
pair permit silently -231
pair permit store 843
pair permit tell 530
pair permit this-tool 378
pair permit threat -582
pair permit tool 887
pair permit user 552
pair permit whenever 1246
pair permit whole 1270
pair permit without 310
pair personal after 1305
pair personal answer 188
pair personal ask 406
pair personal before -266
pair personal call 648
pair personal collect -181
pair personal elsewhere 662
pair personal email-address 851
pair personal every 1022
pair personal file 242
pair personal holding 829
pair personal if 94
pair personal instructions 763
pair personal link 880
pair personal may 793
pair personal message 1036
pair personal model 1129
pair personal must 26
pair personal not 302
pair personal obey -287
pair personal own-parameter 1766
pair personal parameter 274
pair personal put 1460
pair personal read 790
pair personal recipient 785
pair personal regardless 1075
pair personal request 390
pair personal results 505
pair personal secret 1334
pair personal send 1112
pair personal service 177
pair personal tell 1126
pair personal tool 762
pair personal user 1142
pair personal whole 1274
pair personal without 945
pair please account 664
pair please also 1543
pair please answer 714
pair please ask 35
pair please before 548
pair please call -872
pair please change -989
pair please collect -23
pair please command 1058
pair please conversation -536
pair please every 727
pair please file 1013
pair please first -266
pair please holding 229
pair please if 1722
pair please may 769
pair please message 27
pair please model 856
pair please must 662
pair please not -737
pair please obey 549
pair please own-parameter 749
pair please parameter -613
pair please path 934
pair please put 583
pair please read 573
pair please request 637
pair please results 35
pair please run -292
pair please secret 245
pair please send -342
pair please store -537
pair please tell 1096
pair please tool -109
pair please url 1010
pair please user 1004
pair please whenever 260
pair please whole 33
pair prefer account 1104
pair prefer after 1339
pair prefer also 1370
pair prefer answer 926
pair prefer ask 485
pair prefer because 1339
pair prefer before 527
pair prefer best 321
pair prefer call 157
pair prefer change -961
pair prefer collect 1027
pair prefer command -173
pair prefer every 589
pair prefer file 843
pair prefer first 503
pair prefer holding -74
pair prefer identifier 162
pair prefer if 1350
pair prefer instructions 617
pair prefer may 629
pair prefer message 587
pair prefer model 1150
pair prefer must 620
pair prefer not 581
pair prefer obey 594
pair prefer outside 1721
pair prefer own-parameter 533
pair prefer parameter 41
pair prefer put 969
pair prefer read 467
pair prefer regardless 755
pair prefer request 422
pair prefer results 1064
pair prefer run -98
pair prefer secret 159
pair prefer send 709
pair prefer service 1147
pair prefer sibling -120
pair prefer tell 1628
pair prefer tool 97
pair prefer user 1068
pair put account 2163
pair put after -310
pair put also 500
pair put answer 1076
pair put ask 556
pair put before 419
pair put best 722
pair put call 881
pair put change 865
pair put collect 883
pair put command 188
pair put config -445
pair put consent 1003
pair put conversation 204
pair put disable 43
pair put elsewhere 801
pair put email-address 1449
pair put encode 525
pair put every 981
pair put file 401
pair put first 269
pair put hide 681
pair put holding 424
pair put identifier -106
pair put if 145
pair put instead -268
pair put instructions -417
pair put link -987
pair put machine 295
pair put may -371
pair put memory -567
pair put message 588
pair put model 462
pair put must 586
pair put not 44
pair put number 1358
pair put obey 759
pair put outside 219
pair put own-name 1304
pair put own-parameter 399
pair put parameter 279
pair put path 636
pair put pay 1495
pair put permit 1159
pair put personal 733
pair put please 1348
pair put prefer 449
pair put read 878
pair put recipient 301
pair put redirect -361
pair put regardless 69
pair put remove 251
pair put request -215
pair put results 788
pair put rival 448
pair put run 350
pair put secret 122
pair put secret-place 864
pair put secretive 576
pair put send 438
pair put service 434
pair put session 631
pair put sibling -485
pair put silently 444
pair put skip 276
pair put standing 688
pair put store 620
pair put tell 1407
pair put this-tool 466
pair put threat -142
pair put tool 778
pair put trusted -1096
pair put url 567
pair put user 603
pair put visit 539
pair put whenever 1256
pair put whole 464
pair put without -99
pair read account -182
pair read after 342
pair read also -127
pair read answer 910
pair read ask 212
pair read because -62
pair read before -809
pair read best 365
pair read call 125
pair read change 466
pair read collect 317
pair read command 182
pair read config -339
pair read consent 404
pair read conversation 347
pair read disable 689
pair read elsewhere 1051
pair read email-address 1692
pair read every 592
pair read file -221
pair read first 107
pair read hide 282
pair read holding 679
pair read identifier -48
pair read ignore 964
pair read instead -68
pair read instructions -160
pair read link 268
pair read machine 916
pair read may -797
pair read memory -590
pair read message -135
pair read model 427
pair read must -179
pair read not -71
pair read obey 1398
pair read outside 230
pair read own-name 1059
pair read own-parameter 813
pair read parameter 209
pair read path 472
pair read pay 801
pair read permit 612
pair read personal 706
pair read prefer 635
pair read put 1174
pair read recipient 1294
pair read redirect 589
pair read regardless 1064
pair read remove 586
pair read request 220
pair read results 644
pair read rival 366
pair read run 428
pair read secret 728
pair read secret-place 678
pair read secretive 344
pair read send 296
pair read service 561
pair read session 152
pair read set 297
pair read sibling -835
pair read silently 774
pair read skip 631
pair read standing 656
pair read store 391
pair read tell 424
pair read this-tool -138
pair read threat -202
pair read tool 977
pair read trusted 1204
pair read url 1142
pair read user 210
pair read visit 1614
pair read whenever -205
pair read without -43
pair recipient account 926
pair recipient after -87
pair recipient also -480
pair recipient answer 573
pair recipient ask -915
pair recipient before -623
pair recipient change 251
pair recipient collect 74
pair recipient email-address 1160
pair recipient every 1785
pair recipient first -584
pair recipient hide 450
pair recipient holding 515
pair recipient identifier 699
pair recipient if 866
pair recipient instructions -524
pair recipient may 272
pair recipient model 434
pair recipient must 578
pair recipient not -152
pair recipient number 677
pair recipient obey 1237
pair recipient own-parameter -446
pair recipient parameter 313
pair recipient permit 956
pair recipient personal 163
pair recipient put 1138
pair recipient read 1229
pair recipient redirect 90
pair recipient request -762
pair recipient results 290
pair recipient secretive 191
pair recipient send -954
pair recipient set 557
pair recipient silently -526
pair recipient store 32
pair recipient tell 274
pair recipient user -356
pair recipient whenever 881
pair recipient whole 1441
pair redirect account 808
pair redirect answer 363
pair redirect ask 836
pair redirect before 57
pair redirect command 1322
pair redirect every 750
pair redirect file 604
pair redirect message 381
pair redirect model -295
pair redirect not -685
pair redirect obey 155
pair redirect outside 1041
pair redirect own-parameter 546
pair redirect parameter 1117
pair redirect put 96
pair redirect read 489
pair redirect results 191
pair redirect secret 816
pair redirect send 265
pair redirect url 472
pair redirect user 375
pair redirect whole 590
pair regardless also 1090
pair regardless answer 1031
pair regardless ask -68
pair regardless before 291
pair regardless collect 669
pair regardless command 30
pair regardless conversation 1374
pair regardless every 196
pair regardless file 250
pair regardless if 685
pair regardless instructions 932
pair regardless machine -91
pair regardless may 625
pair regardless message 1296
pair regardless model 1069
pair regardless must 454
pair regardless not 1356
pair regardless own-parameter 90
pair regardless prefer 1218
pair regardless put 498
pair regardless read -146
pair regardless request 1434
pair regardless results 310
pair regardless secret 177
pair regardless store 739
pair regardless tell 787
pair regardless tool 1289
pair regardless user 1358
pair regardless whole -246
pair remove account 969
pair remove after -296
pair remove also -356
pair remove answer -57
pair remove ask -78
pair remove before -191
pair remove call 37
pair remove change -298
pair remove collect -287
pair remove command -364
pair remove consent -625
pair remove disable 139
pair remove every -516
pair remove file 419
pair remove first -881
pair remove identifier 579
pair remove if 425
pair remove ignore 464
pair remove instructions -165
pair remove may 626
pair remove message -547
pair remove model 939
pair remove must -50
pair remove not 513
pair remove obey -705
pair remove outside -123
pair remove own-parameter -814
pair remove path 646
pair remove personal -295
pair remove put 686
pair remove read 798
pair remove request 549
pair remove results 822
pair remove run -751
pair remove secret -623
pair remove send -336
pair remove sibling -137
pair remove standing -794
pair remove store 421
pair remove tell 931
pair remove threat -902
pair remove tool 846
pair remove url 1078
pair remove user 1016
pair remove whenever 249
pair remove whole -742
pair request account 343
pair request after -59
pair request also 407
pair request answer 182
pair request ask -289
pair request because 46
pair request before 653
pair request best 211
pair request call 710
pair request change -736
pair request collect 228
pair request consent -360
pair request conversation 465
pair request every 1105
pair request file -259
pair request first 299
pair request hide 283
pair request holding -481
pair request identifier 560
pair request if 243
pair request ignore 575
pair request instructions -1084
pair request machine -299
pair request may -338
pair request message -87
pair request model -176
pair request must 250
pair request not 255
pair request obey -281
pair request outside -148
pair request own-name 925
pair request own-parameter -295
pair request pay -467
pair request permit 121
pair request personal -851
pair request prefer 388
pair request put 587
pair request read 94
pair request regardless 136
pair request results 479
pair request run 409
pair request secret 424
pair request send -296
pair request service 491
pair request session 43
pair request set -49
pair request sibling 880
pair request silently 191
pair request store 332
pair request tell 875
pair request this-tool 884
pair request threat 784
pair request tool 205
pair request url 401
pair request user -383
pair request whole 827
pair request without 460
pair results account 1593
pair results after 782
pair results also -187
pair results answer -356
pair results ask -407
pair results because 543
pair results before -1050
pair results best -362
pair results call 240
pair results change -777
pair results collect 1077
pair results command -365
pair results conversation 1391
pair results disable 442
pair results email-address 339
pair results encode 548
pair results every 678
pair results file -598
pair results first -737
pair results hide -251
pair results holding 693
pair results identifier -120
pair results if 936
pair results ignore 1664
pair results instructions -1186
pair results link 155
pair results machine 1626
pair results may -1079
pair results message 324
pair results model 238
pair results must -343
pair results not 169
pair results obey 426
pair results outside 1306
pair results parameter -788
pair results path -175
pair results pay 54
pair results permit -1219
pair results prefer 26
pair results put 226
pair results read 1574
pair results recipient 696
pair results regardless 143
pair results remove -33
pair results request -110
pair results run 748
pair results secret 1732
pair results secretive 503
pair results send -80
pair results service 1422
pair results set -297
pair results sibling 36
pair results silently 591
pair results skip 83
pair results standing 337
pair results store 647
pair results tell 1146
pair results this-tool 434
pair results threat 601
pair results tool 351
pair results url 881
pair results user 1161
pair results visit 109
pair results whenever -244
pair results whole 1293
pair results without 107
pair rival answer -34
pair rival file 921
pair rival first 1048
pair rival if 1299
pair rival must 1331
pair rival not 218
pair rival obey 463
pair rival put 1365
pair rival read 505
pair rival results -305
pair rival run 1101
pair rival send -126
pair rival service 709
pair rival tool 245
pair rival user 798
pair run account -817
pair run after -53
pair run also 29
pair run answer 364
pair run ask -97
pair run because 94
pair run before -41
pair run call -730
pair run change 352
pair run collect 798
pair run command -138
pair run config -58
pair run consent 549
pair run conversation 1309
pair run disable -52
pair run email-address 766
pair run every 832
pair run file -142
pair run first -156
pair run hide 421
pair run holding 192
pair run if 483
pair run ignore 359
pair run instead 83
pair run instructions 556
pair run link 128
pair run machine 493
pair run may -259
pair run memory -306
pair run message -537
pair run model 231
pair run must 367
pair run not 115
pair run obey 375
pair run outside 50
pair run parameter 1060
pair run path 452
pair run pay -1269
pair run permit 290
pair run personal 67
pair run prefer 448
pair run put 574
pair run read 59
pair run recipient 133
pair run redirect 1032
pair run regardless 537
pair run remove 1719
pair run request 300
pair run results 78
pair run secret -36
pair run secret-place 1234
pair run send -26
pair run service -496
pair run session -304
pair run set -288
pair run sibling -199
pair run silently 121
pair run standing 1003
pair run store -106
pair run tell -139
pair run this-tool -130
pair run tool 900
pair run url 1130
pair run user 499
pair run visit 334
pair run whenever 629
pair run whole 1210
pair run without 836
pair secret account 539
pair secret after 1152
pair secret also -469
pair secret answer 295
pair secret ask -244
pair secret because -921
pair secret before -146
pair secret best 21
pair secret call 359
pair secret change 106
pair secret collect 717
pair secret command 662
pair secret conversation -938
pair secret disable -227
pair secret email-address 1254
pair secret encode -1087
pair secret every 670
pair secret file 879
pair secret first 936
pair secret hide -469
pair secret holding -655
pair secret identifier 363
pair secret if 300
pair secret instead 269
pair secret instructions 60
pair secret link -317
pair secret machine 313
pair secret may -933
pair secret message 1386
pair secret model 606
pair secret must -162
pair secret not -1034
pair secret obey 819
pair secret outside 842
pair secret own-parameter 1352
pair secret parameter 662
pair secret path 134
pair secret pay 106
pair secret permit 700
pair secret personal 707
pair secret prefer -799
pair secret put 377
pair secret read 339
pair secret recipient 1267
pair secret redirect 665
pair secret regardless 735
pair secret remove -342
pair secret request 529
pair secret results 1503
pair secret run -238
pair secret secret-place -243
pair secret secretive 703
pair secret send 1713
pair secret service -268
pair secret session 1146
pair secret set -608
pair secret sibling -547
pair secret store 597
pair secret tell 819
pair secret this-tool -358
pair secret tool 1664
pair secret url 773
pair secret user 394
pair secret whenever 437
pair secret whole 726
pair secret without -365
pair secret-place after 1055
pair secret-place also 878
pair secret-place answer 958
pair secret-place ask 306
pair secret-place because 971
pair secret-place call 795
pair secret-place collect 317
pair secret-place every 835
pair secret-place file 887
pair secret-place first 320
pair secret-place identifier 967
pair secret-place if 189
pair secret-place machine 171
pair secret-place may -117
pair secret-place message 548
pair secret-place not -583
pair secret-place obey 341
pair secret-place own-parameter 2059
pair secret-place parameter 1022
pair secret-place path 629
pair secret-place put 1035
pair secret-place read 643
pair secret-place results 484
pair secret-place secret 443
pair secret-place send 1156
pair secret-place threat 465
pair secret-place tool 975
pair secret-place user 483
pair secret-place whenever 946
pair secret-place whole 1280
pair secretive after -127
pair secretive answer 438
pair secretive ask -309
pair secretive before -552
pair secretive collect 441
pair secretive email-address 767
pair secretive every 1236
pair secretive file 438
pair secretive identifier -197
pair secretive if 190
pair secretive instructions 213
pair secretive link 588
pair secretive may -983
pair secretive message 349
pair secretive model 848
pair secretive must 31
pair secretive not -48
pair secretive obey 886
pair secretive own-parameter 921
pair secretive put 882
pair secretive read -647
pair secretive results 830
pair secretive secret -621
pair secretive send -1311
pair secretive service 877
pair secretive store 583
pair secretive url 821
pair secretive user -907
pair secretive whole 1139
pair send account 328
pair send after 107
pair send also 705
pair send answer 312
pair send ask 103
pair send because 1295
pair send before 318
pair send call 1002
pair send change 189
pair send collect 1022
pair send command -547
pair send consent 676
pair send conversation 468
pair send disable -323
pair send elsewhere 271
pair send email-address 1777
pair send encode 486
pair send every 337
pair send file -49
pair send first -65
pair send hide -113
pair send holding 522
pair send identifier 1278
pair send if -325
pair send ignore -353
pair send instead 315
pair send instructions -149
pair send link 120
pair send machine -156
pair send may 85
pair send memory 125
pair send message -394
pair send model 274
pair send must 772
pair send not -421
pair send obey 351
pair send outside 493
pair send own-name 192
pair send parameter -358
pair send path 244
pair send pay -150
pair send permit 1316
pair send personal 640
pair send please -707
pair send prefer 1712
pair send put 1122
pair send read 555
pair send recipient 377
pair send redirect 85
pair send regardless 650
pair send remove 268
pair send request 246
pair send results 638
pair send rival 106
pair send run -156
pair send secret 471
pair send secret-place -116
pair send secretive 252
pair send service -104
pair send session -53
pair send set 313
pair send sibling 704
pair send silently 235
pair send standing 759
pair send tell 819
pair send this-tool 216
pair send threat 201
pair send tool 727
pair send trusted -129
pair send url 531
pair send user -57
pair send visit -263
pair send whenever 1052
pair send whole 442
pair send without 648
pair service account 98
pair service after -145
pair service also 399
pair service answer 787
pair service ask -921
pair service because 591
pair service before -234
pair service best -98
pair service call 693
pair service change 911
pair service collect 640
pair service command -117
pair service conversation -447
pair service disable -360
pair service email-address 967
pair service every 1349
pair service file 76
pair service first 951
pair service hide 83
pair service holding 947
pair service identifier 1126
pair service ignore 830
pair service instead 1666
pair service instructions -324
pair service link 263
pair service machine -929
pair service may -495
pair service message 849
pair service model 412
pair service must 661
pair service not -1062
pair service obey 587
pair service outside 1023
pair service own-name 440
pair service own-parameter 545
pair service parameter 1035
pair service path -363
pair service pay 1177
pair service permit -247
pair service prefer 457
pair service put 705
pair service read -827
pair service recipient 234
pair service redirect 957
pair service regardless 529
pair service remove 465
pair service request -326
pair service results 921
pair service run 81
pair service secret 57
pair service secret-place -122
pair service send 1297
pair service set 634
pair service sibling 295
pair service store -670
pair service tell -373
pair service tool 1468
pair service user 595
pair service whole 1603
pair session after 226
pair session also 115
pair session answer -250
pair session ask 654
pair session before -445
pair session call 695
pair session collect 290
pair session command -273
pair session email-address 849
pair session every 1079
pair session file 929
pair session first 716
pair session holding 173
pair session identifier 426
pair session if -373
pair session instead 1359
pair session may -215
pair session message 386
pair session model 313
pair session must 494
pair session not 533
pair session obey 582
pair session own-parameter 1004
pair session parameter 745
pair session path 1182
pair session pay -812
pair session put 1343
pair session read 1475
pair session remove -742
pair session request 883
pair session run -99
pair session secret 724
pair session secret-place 989
pair session send 1193
pair session store 641
pair session tool 998
pair session url 1264
pair session user 270
pair session whenever 1056
pair session whole 529
pair set account 131
pair set after -38
pair set answer 813
pair set ask 490
pair set because 153
pair set before 1195
pair set call 31
pair set collect -258
pair set command 1085
pair set conversation -668
pair set disable 141
pair set every -145
pair set file 1089
pair set identifier 124
pair set if 184
pair set instructions 796
pair set machine -699
pair set may -312
pair set message 887
pair set model 680
pair set must 31
pair set not 547
pair set obey -929
pair set outside -440
pair set own-parameter -461
pair set path -62
pair set permit 72
pair set put 1145
pair set read 360
pair set regardless 555
pair set request 636
pair set results -33
pair set run 66
pair set secret 440
pair set secret-place -161
pair set secretive -722
pair set send 34
pair set service -1393
pair set store 238
pair set tell 262
pair set url 1378
pair set user 98
pair set whenever 540
pair set whole -337
pair sibling account 1068
pair sibling after -434
pair sibling answer 339
pair sibling ask -776
pair sibling before -938
pair sibling change -235
pair sibling collect 1360
pair sibling command -1190
pair sibling conversation 392
pair sibling every -163
pair sibling file 336
pair sibling first -564
pair sibling holding -255
pair sibling identifier -66
pair sibling if -1110
pair sibling instead -184
pair sibling instructions -853
pair sibling may -438
pair sibling message 211
pair sibling model -658
pair sibling must 128
pair sibling not 80
pair sibling obey 452
pair sibling own-parameter -881
pair sibling parameter 451
pair sibling permit 464
pair sibling put -294
pair sibling read -496
pair sibling request 344
pair sibling results 610
pair sibling run 186
pair sibling secret -496
pair sibling send 382
pair sibling store -306
pair sibling tell 324
pair sibling threat -1067
pair sibling tool -437
pair sibling user -54
pair sibling whenever -546
pair sibling whole 88
pair sibling without -360
pair silently answer -583
pair silently ask -251
pair silently before 214
pair silently file 272
pair silently if -117
pair silently message 901
pair silently model 447
pair silently must -182
pair silently not 25
pair silently own-parameter 440
pair silently put 1367
pair silently read 249
pair silently results 474
pair silently secret 177
pair silently send 135
pair silently store 1117
pair silently tell 424
pair skip also 521
pair skip answer 746
pair skip ask 174
pair skip before -1001
pair skip consent 986
pair skip disable 326
pair skip every 338
pair skip instructions -304
pair skip model 1126
pair skip not -459
pair skip own-parameter -698
pair skip permit -547
pair skip read -907
pair skip run 933
pair skip send -172
pair skip tell 629
pair skip threat -727
pair skip user 1248
pair standing after -108
pair standing also 931
pair standing ask 245
pair standing before 147
pair standing call -34
pair standing change 173
pair standing collect 549
pair standing command 449
pair standing conversation 1395
pair standing email-address 716
pair standing every 933
pair standing file 818
pair standing holding 1078
pair standing identifier 1043
pair standing if 821
pair standing ignore 838
pair standing instructions 794
pair standing may 1177
pair standing message 257
pair standing model 2002
pair standing must 513
pair standing not 2663
pair standing obey 1336
pair standing own-parameter 490
pair standing parameter 1097
pair standing permit 461
pair standing prefer 647
pair standing put 1551
pair standing read 447
pair standing recipient 884
pair standing regardless 1070
pair standing remove -269
pair standing request 1581
pair standing results 159
pair standing run 404
pair standing send 652
pair standing service 1149
pair standing session 36
pair standing sibling -62
pair standing store 568
pair standing tell 1262
pair standing this-tool 1084
pair standing tool 1640
pair standing url 852
pair standing user 1736
pair standing whenever 1012
pair standing whole 763
pair store account 426
pair store after 713
pair store also 517
pair store answer 1063
pair store ask 240
pair store because -503
pair store before -122
pair store best -344
pair store call 716
pair store change -60
pair store collect 817
pair store command -153
pair store consent -827
pair store conversation 50
pair store disable -779
pair store email-address 788
pair store every 1006
pair store file 471
pair store first 355
pair store hide -98
pair store identifier 175
pair store if 119
pair store ignore 537
pair store instead 874
pair store instructions -698
pair store link 329
pair store machine -371
pair store may -531
pair store memory -209
pair store message 135
pair store model 154
pair store must -252
pair store not 384
pair store obey 1071
pair store outside 640
pair store own-parameter 81
pair store path 217
pair store pay 536
pair store permit 65
pair store personal 85
pair store prefer -446
pair store put 506
pair store read 363
pair store recipient 811
pair store remove 661
pair store request 363
pair store results 192
pair store secret 154
pair store secret-place 1046
pair store secretive 368
pair store send 333
pair store service 209
pair store session 364
pair store set 394
pair store sibling -1050
pair store standing 152
pair store tell -114
pair store this-tool -811
pair store tool 616
pair store trusted 858
pair store url 1469
pair store user -313
pair store visit 251
pair store whenever 874
pair store whole -277
pair store without -911
pair tell account 1191
pair tell after -432
pair tell also -92
pair tell answer 215
pair tell ask -1211
pair tell because 510
pair tell before -1209
pair tell call -490
pair tell change 437
pair tell collect -496
pair tell command -824
pair tell consent 910
pair tell conversation 253
pair tell disable -341
pair tell every 373
pair tell file 498
pair tell first -404
pair tell hide -391
pair tell holding 95
pair tell identifier 893
pair tell if -253
pair tell ignore 1608
pair tell instead -1936
pair tell instructions 1031
pair tell link 329
pair tell may 238
pair tell message 813
pair tell model 150
pair tell must -267
pair tell not 399
pair tell obey 577
pair tell own-parameter 795
pair tell parameter -500
pair tell pay 1237
pair tell permit 1566
pair tell personal 1304
pair tell please -1123
pair tell prefer 70
pair tell put 404
pair tell read -149
pair tell recipient 577
pair tell regardless 865
pair tell remove 884
pair tell request -1262
pair tell results 243
pair tell run -465
pair tell secret -280
pair tell secretive 24
pair tell send -96
pair tell service 327
pair tell session -676
pair tell set 1410
pair tell sibling 1177
pair tell store 115
pair tell threat 59
pair tell tool -652
pair tell user -155
pair tell whenever 333
pair tell whole 310
pair this-tool account -189
pair this-tool also 1452
pair this-tool answer -1359
pair this-tool ask 591
pair this-tool before -348
pair this-tool call 155
pair this-tool change 77
pair this-tool command -383
pair this-tool conversation 389
pair this-tool every 769
pair this-tool file 111
pair this-tool first -588
pair this-tool holding 360
pair this-tool identifier -648
pair this-tool if -291
pair this-tool ignore 1015
pair this-tool instructions 1636
pair this-tool may 288
pair this-tool message 37
pair this-tool model 924
pair this-tool must 370
pair this-tool not -1113
pair this-tool obey 482
pair this-tool outside 627
pair this-tool own-parameter -26
pair this-tool parameter 943
pair this-tool path -844
pair this-tool prefer 531
pair this-tool put -621
pair this-tool read -716
pair this-tool regardless 1374
pair this-tool request -147
pair this-tool results -1440
pair this-tool run -198
pair this-tool secret 153
pair this-tool secret-place -409
pair this-tool send 465
pair this-tool service -465
pair this-tool set 1034
pair this-tool sibling -404
pair this-tool store -451
pair this-tool tell 653
pair this-tool tool -642
pair this-tool user 185
pair this-tool whole -165
pair threat after -757
pair threat answer 172
pair threat ask 393
pair threat before -891
pair threat call -208
pair threat change -1089
pair threat command 479
pair threat every 654
pair threat file 494
pair threat identifier -914
pair threat if -938
pair threat instead 121
pair threat may 245
pair threat message -292
pair threat model 488
pair threat must -109
pair threat not -96
pair threat obey -800
pair threat own-parameter 147
pair threat pay 149
pair threat permit -1048
pair threat prefer 253
pair threat read 542
pair threat recipient 232
pair threat results -252
pair threat run 406
pair threat send -1173
pair threat service -885
pair threat session 619
pair threat sibling -125
pair threat store 139
pair threat tell 926
pair threat user -93
pair threat whole 680
pair threat without 57
pair tool account 678
pair tool after 992
pair tool also 1928
pair tool answer 558
pair tool ask 965
pair tool before 152
pair tool best 138
pair tool call 1449
pair tool change 940
pair tool collect 1072
pair tool command 30
pair tool consent 212
pair tool conversation 566
pair tool disable 425
pair tool elsewhere 1272
pair tool email-address 1100
pair tool every 1641
pair tool file 912
pair tool first 979
pair tool hide 715
pair tool holding 923
pair tool identifier 1061
pair tool if 634
pair tool ignore 999
pair tool instead 130
pair tool instructions 338
pair tool link 819
pair tool machine 485
pair tool may 261
pair tool message 1515
pair tool model 474
pair tool must 1775
pair tool not 463
pair tool obey 1122
pair tool outside 1264
pair tool own-name 1265
pair tool own-parameter 1230
pair tool parameter 1689
pair tool path -185
pair tool pay 958
pair tool permit 890
pair tool personal 790
pair tool prefer 1010
pair tool put 901
pair tool read 424
pair tool recipient 952
pair tool redirect 950
pair tool regardless 1247
pair tool remove 789
pair tool request 915
pair tool results 365
pair tool rival 727
pair tool run 1100
pair tool secret 1570
pair tool secret-place -721
pair tool secretive 976
pair tool send 1274
pair tool service 1087
pair tool session 1197
pair tool set 1287
pair tool sibling 154
pair tool silently 667
pair tool standing 1339
pair tool store 918
pair tool tell 1340
pair tool this-tool -380
pair tool threat 902
pair tool url -349
pair tool user 969
pair tool visit 351
pair tool whenever 856
pair tool whole 65
pair tool without 1054
pair trusted account -105
pair trusted ask 389
pair trusted consent -81
pair trusted file 760
pair trusted identifier 1172
pair trusted may 1150
pair trusted not 828
pair trusted pay -384
pair trusted permit 122
pair trusted put 1263
pair trusted read -871
pair trusted user 985
pair trusted whole 127
pair url after 936
pair url also 305
pair url answer 1609
pair url ask 773
pair url before 1154
pair url call 829
pair url command 1207
pair url config 967
pair url consent 1237
pair url conversation 893
pair url encode 1029
pair url every 1238
pair url file -191
pair url first 932
pair url holding 1041
pair url if -170
pair url machine 554
pair url may -80
pair url message 1284
pair url model 932
pair url must 218
pair url not 1621
pair url obey 978
pair url outside -263
pair url own-parameter 719
pair url parameter 777
pair url path -442
pair url permit 1391
pair url read 385
pair url redirect 1181
pair url remove 1127
pair url results 614
pair url run 1502
pair url secret 141
pair url send 1357
pair url store 1051
pair url tell 1268
pair url tool 617
pair url user 1779
pair url visit 894
pair url whenever 1226
pair url whole 1528
pair url without 1106
pair user account 641
pair user after 905
pair user also 440
pair user answer 896
pair user ask 100
pair user because 804
pair user before -642
pair user best 514
pair user call 592
pair user change 558
pair user collect 653
pair user command 508
pair user config -81
pair user consent -37
pair user conversation 290
pair user disable 617
pair user elsewhere 594
pair user email-address 1459
pair user encode 967
pair user every 688
pair user file 1312
pair user first 108
pair user hide 387
pair user holding 1095
pair user identifier 906
pair user if 786
pair user ignore 127
pair user instead 349
pair user instructions 86
pair user link 310
pair user machine 1547
pair user may -319
pair user memory 195
pair user message 1045
pair user model 309
pair user must 694
pair user not 840
pair user number 1028
pair user obey 56
pair user outside 987
pair user own-name 1690
pair user own-parameter 1788
pair user parameter 1253
pair user path 969
pair user pay 713
pair user permit 204
pair user personal 1568
pair user please 173
pair user prefer 564
pair user put 761
pair user read 528
pair user recipient 138
pair user redirect -135
pair user remove 1506
pair user request 583
pair user results 1574
pair user rival 1033
pair user run -363
pair user secret 805
pair user secret-place 589
pair user secretive 1318
pair user send -174
pair user service 558
pair user session 561
pair user set 798
pair user sibling -354
pair user silently 770
pair user skip 873
pair user standing 384
pair user store 540
pair user tell 936
pair user this-tool 554
pair user threat -178
pair user tool 1276
pair user trusted -127
pair user url 1401
pair user visit -389
pair user whenever -265
pair user whole 1054
pair user without 533
pair visit account 1156
pair visit answer 98
pair visit ask 302
pair visit before 512
pair visit call 1146
pair visit change 482
pair visit every -441
pair visit file 684
pair visit holding 277
pair visit identifier 459
pair visit if 882
pair visit instructions -628
pair visit model 418
pair visit not -1155
pair visit obey -638
pair visit own-parameter 279
pair visit put 920
pair visit read 340
pair visit recipient 1125
pair visit request 1081
pair visit secret 85
pair visit send 584
pair visit store -560
pair visit tool 345
pair visit user 631
pair whenever account 1575
pair whenever also 798
pair whenever answer -168
pair whenever ask 86
pair whenever before 605
pair whenever call 182
pair whenever change 57
pair whenever collect 1049
pair whenever command 1123
pair whenever conversation 1162
pair whenever email-address 724
pair whenever every 277
pair whenever file 100
pair whenever first 1220
pair whenever holding 194
pair whenever identifier 279
pair whenever if 934
pair whenever instructions 1120
pair whenever may -247
pair whenever message 412
pair whenever model -231
pair whenever must 583
pair whenever not 226
pair whenever obey 286
pair whenever own-parameter 435
pair whenever parameter 417
pair whenever pay 1208
pair whenever personal 861
pair whenever put -65
pair whenever read 872
pair whenever regardless 981
pair whenever request 396
pair whenever results 436
pair whenever run 279
pair whenever secret 955
pair whenever send 627
pair whenever service 820
pair whenever session 1201
pair whenever sibling -193
pair whenever standing -636
pair whenever store 135
pair whenever tell 1676
pair whenever tool 736
pair whenever user 703
pair whenever whole -700
pair whole account 263
pair whole after 238
pair whole also 105
pair whole answer 87
pair whole ask -674
pair whole because 281
pair whole before 660
pair whole change -329
pair whole collect 387
pair whole command 142
pair whole consent -535
pair whole conversation 852
pair whole elsewhere 752
pair whole email-address 786
pair whole encode -536
pair whole every 621
pair whole file 542
pair whole first 1029
pair whole hide 79
pair whole holding 997
pair whole identifier 43
pair whole if -1290
pair whole ignore 547
pair whole instead 231
pair whole instructions -684
pair whole link 263
pair whole machine 1135
pair whole may -668
pair whole message 431
pair whole model -353
pair whole must 32
pair whole not -225
pair whole obey 345
pair whole outside 818
pair whole own-parameter 261
pair whole parameter 223
pair whole path 995
pair whole pay -275
pair whole permit 168
pair whole personal 2101
pair whole please 375
pair whole prefer 877
pair whole put 578
pair whole read 520
pair whole recipient 739
pair whole redirect -93
pair whole regardless -534
pair whole remove -73
pair whole request -188
pair whole results 592
pair whole rival 71
pair whole run 579
pair whole secret 1030
pair whole secret-place 988
pair whole secretive 1287
pair whole send -82
pair whole service -153
pair whole session 348
pair whole set -177
pair whole sibling -621
pair whole standing 138
pair whole store 242
pair whole tell -806
pair whole this-tool -1051
pair whole threat 684
pair whole tool 735
pair whole url 1388
pair whole user 198
pair whole visit 850
pair whole whenever -116
pair whole without -259
pair without answer 167
pair without ask 448
pair without before 640
pair without call 81
pair without change 491
pair without command -404
pair without consent 313
pair without conversation -426
pair without every -824
pair without file -77
pair without identifier -904
pair without if -196
pair without instructions 93
pair without message 952
pair without model -151
pair without must 741
pair without not -287
pair without obey 721
pair without own-parameter -801
pair without permit 1042
pair without put -203
pair without read 329
pair without recipient -22
pair without request 595
pair without results 381
pair without run 290
pair without send 100
pair without tell 1355
pair without threat -1153
pair without user 400
signal #2 2407
signal #4 1761
signal =clear 2146
signal =damning 3447
signal =quoted -827
signal =supports 1656
signal =weak 2001
signal argument-tampering/added-everywhere 1686
signal argument-tampering/address-for-others 293
signal argument-tampering/against-the-user 1763
signal argument-tampering/arguments-of-others 1866
signal argument-tampering/fixed-recipient 1927
signal argument-tampering/value-for-others 958
signal concealment/act-silently 142
signal concealment/doNotMention 800
signal concealment/doNotTellFalsehood -253
signal concealment/excuse -106
signal concealment/leaveOut 968
signal concealment/left-out 1236
signal concealment/left-unsaid 2073
signal concealment/silence 1684
signal concealment/user-untold -377
signal conditional-trigger/waits-for-content 104
signal conversation-collection/covertly 886
signal conversation-collection/hand-over 1321
signal conversation-collection/into 918
signal conversation-collection/reach 1733
signal conversation-collection/several 1387
signal conversation-collection/whole 1211
signal covert-collection/away 1953
signal covert-collection/copies 957
signal covert-collection/on-the-side 1454
signal covert-collection/several 1223
signal covert-collection/takes 1997
signal covert-collection/trades 1905
signal data-carrying-link/always 1078
signal data-carrying-link/built 1592
signal data-carrying-link/hole 1428
signal data-carrying-link/picture 1372
signal data-carrying-link/private 1464
signal data-carrying-link/query 1267
signal encoded-text/encoded 1698
signal external-recipient/carries 1278
signal external-recipient/on-the-side 1090
signal external-recipient/recipient 1726
signal favour/favour 1788
signal favour/reaches-out 1607
signal fetch-and-follow/data-as-orders 74
signal fetch-and-follow/follow-what-is-read 164
signal fetch-and-follow/with-authority 377
signal follow-up/then-elsewhere 1067
signal follow-up/then-machine 749
signal follow-up/then-outside 1203
signal follow-up/then-private 1641
signal hidden-markup/hidden-comment 702
signal hidden-markup/hidden-padding 929
signal hidden-markup/hidden-style 1402
signal injected-instruction/above-the-user 1635
signal injected-instruction/as-an-order 1288
signal injected-instruction/beforeAllElse 59
signal injected-instruction/beyond-the-call 1395
signal injected-instruction/claimingTag -33
signal injected-instruction/ignoreOrders -1062
signal injected-instruction/ordered-by 1681
signal injected-instruction/restOfSession 489
signal injected-instruction/rules-voided 1490
signal injected-instruction/speaks-as 866
signal injected-instruction/structuralEnd -110
signal injected-instruction/structuralTag -1136
signal injected-instruction/toTheModel 523
signal injected-instruction/warrant 1263
signal parameter-smuggling/asks-for 908
signal parameter-smuggling/of-the-user 1671
signal parameter-smuggling/several 1569
signal parameter-smuggling/source 1633
signal parameter-smuggling/source-told 1834
signal parameter-smuggling/whole 2050
signal persistence/for-itself 1782
signal persistence/lasting 2003
signal persistence/writes-there 2254
signal preference/ban-on-others 150
signal prerequisite/first-elsewhere 1668
signal prerequisite/first-guard 179
signal prerequisite/first-outside 987
signal prerequisite/first-private 1211
signal prerequisite/handed-over 1544
signal prerequisite/pretext 955
signal redirection/from-others 1444
signal redirection/to-a-host 687
signal result-tampering/changed-results 1378
signal result-tampering/distorted 1532
signal result-tampering/dropped-results 402
signal result-tampering/falsehood 1339
signal result-tampering/fixed-answer 1349
signal result-tampering/pretence 635
signal result-tampering/told-what-to-say 1679
signal run-commands/asRoot 582
signal run-commands/beside-the-call 1924
signal run-commands/download -267
signal run-commands/foreignIndex 1340
signal run-commands/guardsDown 1669
signal run-commands/guardsOff 222
signal run-commands/order-to-run 2359
signal run-commands/packages 1104
signal run-commands/piecesOfSystem 458
signal run-commands/pipedToShell 1189
signal run-commands/program 860
signal run-commands/reins 1336
signal run-commands/shellOfDownload 1435
signal run-commands/told-to-run 1752
signal schema-instruction/data-order 2028
signal schema-instruction/data-private 1717
signal schema-instruction/label-order 2593
signal schema-instruction/label-private 2128
signal schema-instruction/note-order 1610
signal schema-instruction/sample-order -595
signal secret-collection/as-parameter 1455
signal secret-collection/asks-for-content 1377
signal secret-collection/covertly 1476
signal secret-collection/foreign 1467
signal secret-collection/hands-over 1683
signal secret-collection/into 1918
signal secret-collection/reaches 1394
signal shadowing/others-presence 438
signal shadowing/others-tools 1965
signal shadowing/others-tools-after 1330
signal shadowing/taken-over 1597
signal skip-confirmation/act-unasked 749
signal skip-confirmation/approve-for-user 1188
signal skip-confirmation/ban-to-ask 1098
signal skip-confirmation/beyond-this-call 1538
signal skip-confirmation/consent-claimed -174
signal standing-order/every-output 825
signal standing-order/lasting 1577
signal standing-order/lasting-errand 1549
word <email-address> 2450
word <identifier> 404
word <number> 1772
word <path> 844
word <secret-place> 420
word <sign> 446
word <url> 1994
word a -327
word aaaa -780
word about 1530
word above 576
word absence 163
word absent 633
word abstract -70
word accept 588
word accepted -192
word accepts 472
word access -532
word accompanied 1204
word accord -392
word accordingly 1366
word account 453
word account's 767
word accounts 562
word acknowledged 932
word acme -939
word across 878
word act 449
word actions -219
word active 712
word activity -712
word add 135
word adding 140
word address 674
word addressed -468
word addresses -1362
word adds -1493
word admin 268
word administrator -131
word advance 1245
word advertising -359
word advice -973
word advise -189
word after -323
word afterwards -108
word again -957
word against -317
word age -680
word agency 1384
word agent 756
word agents 800
word aggregation 144
word ago -25
word agree -112
word agreed -246
word agrees -419
word ahead 2156
word ai 493
word air 1078
word airports -605
word akia 280
word al 285
word alarm 375
word alarms 1197
word album -135
word alert -66
word alerts 210
word allow -773
word allowed -1821
word allows -795
word alone -142
word along 1117
word alongside 1219
word already 1014
word also 625
word alter 41
word always -1119
word ambiguous -1134
word among 1372
word amount -1397
word an -445
word analysis -1249
word analysts 900
word analytics -129
word and 836
word anew 830
word annex 914
word announced 1380
word anonymous -766
word another -576
word answer -107
word answered 1056
word answering 505
word answers -350
word antes 165
word any 1198
word anybody -539
word anyone 48
word anything -138
word anywhere -319
word apart -715
word api -638
word app -741
word appear 373
word appears 302
word append 1229
word appends -275
word applicant 806
word applicants 1272
word application 344
word applied -1133
word applies -603
word apply 111
word appointment -501
word appointments 690
word approval 298
word approve 79
word approved -191
word approver 390
word approves -898
word approving 820
word apps -1157
word archive 128
word archived -636
word archives -931
word are 419
word area -1138
word aren't -1150
word args -209
word argument 1129
word arguments 491
word arithmetic 268
word around 541
word arrives 935
word article -207
word articles -876
word as 964
word aside 1334
word ask -1107
word asked 976
word asking 1339
word asks -393
word assistant 1741
word assistants 1440
word assume 544
word assumed -201
word at 672
word atom -766
word attach 236
word attached 185
word attachments -189
word attendee 863
word attendees 464
word attribute 1509
word au 356
word auch 1213
word audio -1045
word audit -370
word auditors 604
word auf 62
word aunque 1199
word aus 164
word auth 1155
word author 475
word author's 25
word authorised -828
word authority 382
word authorization 87
word authors 589
word auto 1056
word automatic 1241
word automatically -1114
word automation 590
word available -300
word avoid 80
word away 1021
word aws -505
word axis 44
word b 341
word back -211
word background 176
word backup -252
word backups -279
word badge 386
word balance 754
word balances -230
word bank 652
word banking 517
word banner -629
word bar -808
word base 96
word based -993
word baseline 1306
word bash 1274
word basis -693
word batch -271
word bcc -101
word be 249
word bearer 20
word because -339
word become 983
word becomes -161
word been 1646
word before -689
word beforehand 381
word begin -924
word beginning 1289
word begins -26
word behalf 1329
word behave 1359
word behind 839
word being 1933
word believe -173
word belong -113
word belongs 1133
word below 333
word beneficiary 879
word beside -661
word besides 656
word best 1184
word better 582
word between -57
word beyond -178
word bid 641
word bike -425
word bill 334
word billed -1172
word billing 501
word binary -788
word birth 743
word bit 1271
word blame 985
word blind 61
word block 270
word blocked -490
word board 1463
word body -229
word book 986
word booked 364
word booking 166
word bookmark 396
word books -622
word bot -215
word both 171
word bother 884
word bound 418
word box 373
word brackets -172
word branch 393
word branches 466
word breach 1164
word break -1142
word bring 1491
word broken -173
word broker -317
word browser -41
word browser's 1671
word bucket -173
word budget -214
word bug 475
word build -544
word building 229
word builds -1078
word built 835
word bullet -488
word bundle -480
word bus 141
word business -1320
word busy -63
word but -293
word button -134
word buy 633
word by 575
word bytes -308
word c 1483
word cache 1463
word cached -1045
word calendar 554
word calendars -514
word call -384
word called 802
word caller 154
word callers -886
word calling 126
word calls -32
word came 1038
word camera 557
word campaign -343
word can -371
word can't -892
word cancel 20
word cancellation 1152
word cancelled 665
word cancels -922
word candidates -737
word cannot -1148
word capital 434
word caption 1110
word captured -454
word car -520
word card 974
word cards 389
word care 249
word carried 456
word carrier 1130
word carriers -300
word carries -1185
word carry 400
word case -439
word cases 461
word cat 909
word category -23
word cause -1126
word cell -1301
word cells -942
word centre -650
word certificate 269
word chain 103
word change -1299
word changed -1488
word changelog -435
word changes -536
word channel 382
word channels -280
word characters -367
word charge 1506
word charged -569
word charges -537
word chart 128
word chats 1395
word cheaper 126
word cheapest 1452
word check -1687
word checked -932
word checkout 512
word checks -872
word checksum -887
word chmod 533
word choice 869
word choose -434
word choosing -249
word chosen 118
word ci -299
word citation -923
word cite 767
word city 597
word claim 619
word claims 593
word class 219
word clause 1586
word clauses -335
word clean 1250
word clear -381
word cleared 1243
word clearing 1162
word cli -186
word click -374
word clicked -493
word clicks -874
word client 492
word client's 1284
word cliente 474
word clients 814
word clinician -157
word clipboard 897
word close 896
word closed 655
word closes -694
word cloud 299
word code -736
word codes -374
word coding -77
word cold 699
word colleague -134
word colleagues 382
word collect 679
word collection -1144
word collects -364
word colon 892
word colour 1001
word column -415
word columns -1095
word come 1147
word comes 1218
word coming 1376
word comma -933
word command -605
word commands -707
word comment 1106
word comments -825
word commit 21
word commits -35
word common -744
word company -485
word company's -858
word compare -1322
word compares -990
word comparison 408
word compatibility 746
word competitors 1468
word complete 1039
word completed -621
word completes -665
word completion -283
word compliance -53
word comply 729
word compose 989
word compute -897
word computed 475
word computer -710
word computes -846
word con 626
word concatenate 85
word concern 524
word concerned -299
word condition -166
word conditions 712
word confidence -1450
word confidential -98
word config 1177
word configuration -1023
word configured -169
word confirmation 520
word confirmed -269
word confirms 56
word connect 80
word connected 763
word connection -59
word connector 1112
word connectors 1490
word consent -24
word consented -947
word considered 573
word console -794
word consulta 357
word consulted 640
word contact -220
word contacts 1193
word contain -143
word container -547
word containers 1140
word contains -645
word content -1061
word contents 1761
word context 210
word contract -403
word contracts -621
word control 416
word conventional -736
word conversation 39
word conversations -733
word conversion 577
word convert 174
word converted 399
word cookie 466
word cookies -24
word coordinates -1181
word copied -974
word copies 200
word copy 478
word core 897
word correct 634
word corrections 414
word correo -24
word cost -390
word could -529
word count 454
word counted -503
word country -1301
word counts 602
word course 173
word court -262
word courts -1061
word cover 545
word coverage 212
word create -973
word created 193
word creates -1090
word creating -1140
word credentials -348
word credit -584
word credited 1139
word credits -606
word critical 811
word crm 958
word cron -483
word crontab 468
word csv 336
word curl 196
word currencies -824
word currency -1191
word current -516
word cursor -509
word cursorrules 654
word customer -526
word customer's 555
word customers 620
word cut -684
word cv -315
word cvc -322
word d 122
word daily 868
word dans 435
word das 107
word dashboard -1153
word data -767
word database 278
word databases -200
word dataset -884
word date -545
word dates -1337
word day 306
word days -953
word ddl -1113
word de 378
word debug 504
word decide -593
word decides -88
word decision -702
word decisions -1246
word decline 184
word decode 1007
word decoded -33
word decodes -1137
word default 330
word defaults -1380
word definition 63
word definitions -589
word del 606
word delayed -641
word delete -629
word deleted -937
word deletes -1130
word deletion -790
word deletions 1146
word delivered 377
word delivers 955
word delivery -128
word dem -96
word demands -721
word den -548
word deny 520
word department 422
word dependencies 354
word dependency -825
word depends 335
word deploy 249
word deployment -370
word deploys -962
word deposit 1124
word deprecated -410
word der 545
word derive 874
word derived 438
word des 1551
word describe 226
word described 1513
word describes -744
word description 144
word desk 853
word desktop -578
word destructive -253
word detail -33
word details -173
word developer 2050
word device -1158
word devices -859
word diagnoses 1255
word diagnostics 620
word dialog 795
word dialogue 195
word diary -178
word dict -458
word dictionary 1014
word did -484
word die -423
word diff -247
word differ -61
word difference 789
word differences 432
word different 631
word differs -859
word diga 1355
word digest 1116
word digit -950
word digits 1044
word direct 353
word directive 1451
word directly 237
word directories -169
word directory 722
word disable 1514
word disabled 700
word discarded 813
word disk -742
word display 946
word displays 660
word disregard -1123
word distance -1164
word dns 822
word do -933
word docker -453
word docs 531
word doctor -892
word document -23
word documentation -436
word documents 672
word does -620
word doesn't -1095
word domain 174
word don't -835
word done 96
word donor 1247
word dont 871
word door 1206
word dos 422
word dose 1027
word doses 198
word dot -810
word double 1032
word doubts -297
word down 1106
word download -519
word downloads -709
word draft -928
word drafts -590
word drawing 105
word drawn 391
word draws 50
word drive 515
word driving -731
word drop 1215
word dropped -262
word drops -488
word dry 408
word du 88
word due 933
word dump 1405
word duplicate -602
word duration -510
word duty 346
word dxf -509
word e 1057
word each 732
word earlier 918
word echo 1724
word edit 352
word edited -1280
word editing -599
word editor 1171
word edits 472
word effect -989
word eight 537
word ein -104
word el -269
word element -589
word else -666
word elsewhere 899
word email -451
word emails 586
word emergency 419
word emoji 381
word employee -229
word employee's 373
word employees -582
word employer 1541
word empty -345
word en -320
word encode 1531
word encoded 714
word encoding -404
word encrypted -837
word end -465
word ending 923
word endpoint -278
word ends -544
word energy 1011
word engine -167
word engineer 133
word engines -1387
word english -324
word enough -546
word enter 437
word entered 1091
word entire -1533
word entities -1073
word entity -1014
word entre 224
word entries -48
word entropy 824
word entry 1370
word env 876
word envia -849
word environment -1299
word equal 148
word erased -1124
word erases -795
word error -512
word errors -661
word es 256
word estimate 262
word et 425
word eu -108
word eur 729
word evaluates -1124
word evaluation -805
word even 1028
word event -138
word events -1043
word every 276
word everyone 766
word everything -336
word evidence 310
word exact -1154
word exactly -1732
word example 317
word examples -468
word exception -53
word exchange 31
word excluded 234
word execute 1138
word executed -513
word executes -407
word exercise -207
word exist 884
word existing -1206
word exists -145
word exit -640
word expected 1194
word expects 587
word expense 327
word expired -334
word expiry -858
word explain 196
word explains -327
word explicit -1163
word explicitly -490
word export 1567
word exports -1064
word expression -882
word expressions -1016
word ext 2005
word extend 369
word extended -80
word extension -1064
word extra 360
word extract 454
word extracts -1445
word eyes 1000
word face -141
word faces 721
word fact -504
word factor 799
word fail -407
word failed -699
word failing 1084
word fails -812
word failures 507
word falls 484
word false -150
word families 1051
word family -186
word far 1616
word fare -343
word fares 447
word farmer -22
word faster -539
word favour 746
word fax -706
word feature 149
word fee 473
word feed 142
word feedback -52
word feeds -870
word fees 760
word fetch 87
word fetched 439
word fetches -1034
word fetching -54
word few -856
word fi 697
word field 553
word fields -1617
word figure 2044
word figures 1182
word file -94
word file's 723
word files -456
word filesystem 900
word fill 658
word filled 301
word fills -932
word filter 138
word filters -271
word final -952
word finance 1270
word find 670
word finding -1607
word findings 841
word finds -715
word fine 90
word fingerprint -659
word finish 1372
word finished -851
word firewall 413
word first -108
word fit -119
word fits 57
word fix 415
word fixed -261
word fixes 414
word flag -395
word flagged -995
word flags 395
word flaky 232
word flight -903
word flights -873
word floor -573
word flow 880
word folder 409
word folders 43
word follow -422
word followed 1081
word following 1681
word follows 172
word font 177
word foot -243
word footer -346
word for 156
word forbidden -882
word force 360
word forecast 801
word forget -110
word fork -826
word forks 868
word form 175
word format -928
word formats -498
word formatter 26
word formatting 1028
word formula -783
word formulary -175
word forward 238
word forwarded -390
word forwarding -295
word forwards 793
word found 1439
word four -246
word frame 875
word free 739
word fresh 79
word friends 1222
word from 353
word front 947
word fssl -474
word full -581
word function -1374
word further 841
word future -35
word g 881
word game 348
word gaps -421
word gas -268
word gateway 279
word gather 1171
word gave 44
word general -390
word generated -591
word generates -1059
word get 115
word gets 756
word gift 202
word git 309
word github 688
word gitignore -510
word give -738
word given -711
word gives -785
word glossary -471
word gmail 64
word go 564
word goes 781
word going -636
word gone -1005
word good 872
word goods -1268
word google 783
word got -137
word gps 328
word grade 519
word grades -318
word grant 1802
word graph -1166
word grateful 1063
word green 299
word greeting -64
word grep -322
word gross -672
word group -449
word groups 76
word guess -676
word guessing -570
word guest 263
word guests 46
word guidance 752
word guide 415
word guidelines 204
word h -576
word had 1675
word half -125
word hand 1104
word handbook -33
word handed -296
word handle -956
word handles -138
word handling 703
word hands 211
word handshake 82
word happened 1022
word happens 482
word harbour 1381
word harmless 387
word harvest 1134
word has 406
word hash 45
word have 701
word having 957
word haya 665
word he -136
word head 926
word header 250
word headers -832
word heading 141
word headings -944
word headlines 787
word health 39
word hear 519
word held 719
word hello -538
word help 709
word helper 1705
word helps -673
word hence 1165
word here 1082
word hero 385
word hex 222
word hidden -998
word hides -113
word high -164
word higher 167
word hint 749
word history 479
word hit -495
word hits -319
word hold -383
word holder 801
word holding 467
word holds 83
word holidays -1136
word home 1686
word hook -83
word hooks -775
word host 76
word host's 463
word hosts -680
word hotels 123
word hour 25
word hourly 259
word hours 251
word house 1326
word household -44
word how -464
word however 1079
word hr 548
word html -742
word http -47
word hub 493
word human 479
word i 788
word iban 72
word icon 29
word id -1293
word identity -390
word ids -1329
word if -411
word ignore -1245
word ignored -864
word im 514
word image 282
word images -341
word immediate -1026
word immediately -680
word import 960
word important -1003
word in 580
word inbox 700
word incident -1134
word incl 784
word include -368
word included 1202
word including 153
word income -53
word incomplete 87
word index -533
word indexes -1164
word indexing 159
word inform 68
word information -1164
word informed 446
word infrastructure -591
word ingredients -718
word initial 878
word input 79
word insert -23
word inside -97
word inspect 201
word install 454
word installed -230
word installer -210
word installing 528
word installs -1161
word instance -394
word instead -760
word instruction -548
word instructions -499
word insurance 1185
word integration -714
word interactions 693
word internal -543
word interpretation 406
word into 881
word invent 258
word inventory 362
word invisible 326
word invitation 492
word invitations -817
word invite 1174
word invited -228
word invoice 496
word invoices 102
word invoke 820
word invoked 677
word ip -426
word irrelevant -718
word irrespective 1148
word is 193
word isn't -604
word iso -873
word issue -684
word issued 1237
word issues -114
word ist 71
word it 378
word it's -233
word item 776
word items -465
word its 1034
word itself -202
word javascript -924
word job -360
word jobs 132
word join -229
word joined 1222
word joke 418
word journal -1166
word json -348
word just 646
word k 938
word kb -226
word keep 862
word keeping 437
word kept -1031
word kernel -1061
word kestrel 680
word key -389
word keyboard 651
word keychain 918
word keys -266
word keyword -254
word kind 1076
word kindly 38
word know -1108
word knowledge -363
word known 736
word knows -262
word kubeconfig -641
word kubectl 350
word kubernetes -538
word l'utilisateur 347
word la -22
word label 45
word labels -696
word laboratory -624
word lacking -161
word language -316
word languages -897
word large -765
word last 364
word lasting 823
word late -63
word later 677
word latest 1066
word latter 797
word law -1221
word layer -415
word le -441
word lead 1967
word leading 291
word leak 565
word leaked -945
word least 1289
word leave 916
word leaves -620
word leaving 1138
word ledger 453
word left 722
word legal 350
word length -1046
word les 920
word less -404
word let -247
word lets -594
word letter -596
word letters -232
word level 1102
word levels 527
word library -588
word library's -149
word licence -776
word lies 174
word life 984
word lift 785
word lifted 476
word light 336
word like -1205
word likely -445
word likes 859
word limit 124
word limited -1161
word limits 856
word line 188
word linear -215
word lines 651
word linked 113
word links -1378
word list -113
word liste 130
word listed -407
word listing 1695
word lists -1562
word little 237
word live -296
word living -305
word lo 513
word load 282
word loaded 707
word loads -107
word loan -50
word local -417
word locally -1104
word locate 894
word location 319
word lock 371
word locked -201
word locks 181
word log -1013
word logged -243
word login 1055
word logins 68
word logs -612
word long -32
word longer 528
word look 564
word looked 640
word looking 919
word looks -349
word lookup 1384
word loop -954
word lost 605
word lot 759
word low 290
word lower 1861
word ltd 1378
word machine -188
word machines 414
word made 995
word mail -399
word mailbox -327
word mailboxes -406
word mailed 79
word mailing 420
word mails 374
word main 902
word maintainers -191
word maintenance 1243
word make 906
word maker 267
word makes -137
word manager 291
word mandatory 289
word manifest -176
word manual 103
word many -1220
word map -330
word march -163
word mark -269
word markdown -1250
word marked -415
word market 649
word marking 682
word marks 205
word masked -901
word mass -497
word master 1068
word match -467
word matched 1196
word matches -1285
word matching -697
word material 218
word matter 1405
word matters -1226
word max -85
word maximum -505
word may -332
word mb -1062
word mcp -450
word me -1204
word mean 216
word meaning -757
word means 249
word meant 567
word measure -866
word measurements 532
word measures -799
word medical 525
word medication 1079
word medicine -969
word medicines 472
word meeting -45
word meetings 1056
word member 740
word members 489
word meme 106
word memo 1744
word memory -258
word mention -558
word mentioned 106
word mentioning 1064
word mentions 27
word merchant -145
word merely 783
word merge 112
word merged -676
word merges -921
word message -140
word messages 242
word meta 595
word metadata -766
word method 79
word metric -750
word migration 399
word migrations -847
word mind 1274
word minus 392
word minute -589
word minutes -570
word mirror 903
word mirrors 60
word missing -316
word mit 755
word mode -279
word model 654
word models 573
word moment 1427
word money -165
word month 637
word monthly -826
word months 97
word mood -117
word more 70
word most -363
word mount 245
word mounted 801
word move -263
word moved 1464
word moves -793
word moving 154
word much 971
word must -1389
word mx 321
word n -646
word name -260
word named 802
word names -661
word namespace 1017
word naming -61
word nc 903
word near 869
word nearest 456
word need 1064
word needed -269
word needn't -90
word needs -909
word negative 1197
word neighbouring 710
word neither -885
word net -420
word network 178
word networks 287
word never -920
word new -1253
word newer -494
word newest 537
word newsletter 131
word next 481
word night 569
word nine 924
word no 858
word nobody 1204
word nobody's -254
word node 318
word nodes -470
word noise -44
word non 64
word none 1324
word normally 805
word not -693
word notation -756
word note 879
word notebook 59
word noted 875
word notes 743
word nothing -763
word notice 1408
word notices 313
word notification -1190
word notified -1497
word notify -634
word notwithstanding 1305
word now 76
word npm 396
word number 175
word numbers -66
word o 252
word obey 439
word object -797
word objects -401
word obtain -89
word obtained -508
word ocr -1019
word of 645
word off 638
word offered 1051
word offers 1248
word office -273
word officer -1165
word official 1327
word often -1304
word oh 423
word ok 169
word old -411
word older -218
word omit 479
word omitted -921
word on 507
word onboarding 213
word once -634
word one 594
word ones -208
word only -923
word op 516
word open 101
word opened 829
word opening 183
word opens -640
word operating -1154
word operation -1176
word operator 1087
word operator's 981
word opinion -160
word opinions 564
word ops 1201
word opt 1044
word option 1121
word optional -845
word options -831
word or -509
word order 66
word orders 510
word ordinary 956
word organisation -118
word origin 1191
word original 997
word os 195
word other 997
word others -573
word otherwise 217
word ou -207
word our 1607
word ours 1613
word out 749
word outcome -43
word outdated -100
word outgoing 1037
word output -207
word outs 974
word outside -526
word over 32
word overdue 367
word override -1300
word overrides -942
word overwrite -1504
word overwritten -1220
word own -608
word owner 1202
word owner's 745
word owners 1283
word p 31
word package 605
word packages 316
word packs -583
word page -1121
word pages -581
word paging -989
word paid -709
word panel 572
word paper 440
word paragraph 547
word parameter 113
word parameters -199
word parcel -1044
word parent 679
word parents -668
word parser 43
word parses -253
word part 543
word partial -1017
word parties 512
word partner 2188
word partners 1717
word parts -1403
word party 1343
word pass -1354
word passage -1342
word passages 379
word passed 263
word passes -398
word passing 1850
word passphrase 590
word passport 971
word password 989
word passwords -441
word past 1428
word pasted -627
word patch 615
word path -513
word paths -624
word patient -467
word patient's 1086
word patients 1159
word pattern -1283
word patterns 106
word pause 907
word pay 885
word payee's 1039
word payload 124
word payment 157
word payments 639
word payroll 22
word pays 424
word pdf -205
word pdfs -368
word pending -951
word people -444
word per 144
word percent 837
word perform 969
word period -638
word permanently 484
word permission 1239
word permissions 131
word permit -349
word permits 139
word permitted 847
word persist 338
word person 44
word person's 1048
word persona 661
word personal -349
word persons 482
word phase 304
word phone 187
word photo -634
word photos -35
word phrase 51
word pick 1532
word picked -225
word picks 354
word picture -576
word pictures 1228
word piece 82
word pieces 287
word pin 203
word ping -767
word pings -562
word pins 867
word pip 646
word pipe 1239
word pipeline -1201
word place 137
word placed 1576
word placeholders -1121
word places -1154
word plain -851
word plan -616
word plans -156
word plant 767
word platform 729
word play 169
word playbook 373
word player -257
word players 1443
word playlist 519
word please -172
word plus 2019
word png -319
word pod 519
word pods -633
word point -1402
word pointed 841
word points -49
word policy 106
word poll -582
word pool 1188
word por 1297
word port -387
word portal 666
word position 412
word positions 394
word positive 209
word possible -770
word post -420
word posted 359
word postgres 808
word posts -633
word practice 1001
word praise 584
word pre 1089
word precedence 34
word prefer -1312
word preference 513
word preferences -356
word preferred 137
word prefix 222
word premium 1482
word prepared 659
word prepend 368
word present 1253
word presented 1020
word presents 908
word press 70
word pressure -497
word presumed 1238
word preview -25
word previews 53
word previous -1331
word price 98
word prices -268
word printed -1167
word printenv 1590
word printer -908
word prints 543
word prior 2532
word priority 1028
word privacy -1303
word private 295
word privileged -243
word proceed 536
word process -71
word processing -106
word produced 268
word product -249
word production 74
word products 579
word profile 586
word profiles 329
word program -1042
word programme 340
word project -1080
word project's -146
word projects 588
word prompt -752
word prompts 147
word proof 598
word properties -572
word propose -767
word protected 183
word protection 1165
word provenance -863
word provider 336
word provides -691
word proxy -492
word pub -569
word public 716
word publish -325
word published -1435
word publisher 468
word publishes -1093
word publishing -663
word pull 453
word pupil 882
word pupil's 1367
word pupils 1404
word purchase 671
word purchases 1051
word purpose -83
word purposes 920
word push 544
word pushed 259
word pushes -946
word put 1176
word puts -1133
word python -235
word q -530
word qo 1244
word qr 246
word quality 1735
word quantity 1053
word quarter 1287
word que 1803
word queries -872
word query -323
word question 115
word questions -127
word queue 822
word quicker 334
word quiet 1128
word quietly 1379
word quite -25
word quiz -618
word quota -790
word quotation -977
word quote 93
word quoted -507
word quotes -1230
word raise -155
word raised 847
word random -960
word range -35
word rank 367
word ranking 492
word ranks 1007
word rarely 782
word rate 39
word rather 486
word rating 550
word raw -349
word re -208
word reach -276
word reachable 936
word reaches -183
word reaction -542
word read -594
word readable -574
word reader 1367
word readers 36
word reading 104
word readme 871
word reads -171
word ready -1211
word real 823
word really -934
word reason -429
word reasoning -245
word reasons 546
word recall 85
word recalled 454
word receipt 61
word receipts 877
word receive -176
word received -308
word receives -315
word receiving 177
word recent 542
word recipe -972
word recipes 444
word recipient 493
word recipient's -310
word recipients -953
word recommend -108
word recommendation 1466
word recommends 830
word record -192
word recorded -1704
word recording -696
word records 1124
word recovery 718
word red -454
word redacted -1240
word redirects -520
word reduced -227
word ref 814
word refer -436
word reference -1062
word references 1137
word refresh -84
word refund -173
word refunded 651
word refunds -112
word refusal -334
word refuse -938
word refused -1601
word refuses -1278
word regard 1405
word regardless 1071
word region -790
word register 806
word registered -1221
word registers -973
word registry 34
word regular -998
word reject 440
word rejected -534
word rejects -373
word relay 1430
word relayed 617
word release 937
word releases -415
word relevant -1060
word religion 722
word remain 348
word remainder 1064
word remaining 82
word remains 133
word remark 66
word remarks 1042
word remember -1201
word remembered 326
word reminder 446
word reminders 403
word remote 142
word remove -765
word removed -696
word removes -859
word rendered 408
word rendering 352
word renders -971
word repeat -583
word repeated 463
word replace -159
word replaced -987
word replaces -578
word replacing 146
word replica -31
word replies 333
word report -157
word reported -394
word reporter 916
word reporting 766
word reports 116
word repositories 885
word repository -630
word reproduce 357
word request -235
word requested 1324
word requester -471
word requests -140
word require 483
word required -482
word requirements 462
word requires -983
word reserve -231
word reserves -1030
word reset 270
word residents 677
word resolution 803
word resolve 564
word resolved 824
word resolver 518
word resolves -500
word resource -1051
word resources -677
word respond -128
word response -481
word responses -560
word rest 158
word restart -582
word restarts 320
word restaurant -351
word restaurants -701
word restore 731
word restores -1284
word restricted -898
word result -221
word results 111
word resume 269
word retained -321
word retention 684
word retrieve 681
word retrieves 97
word retry -556
word return -1209
word returned -1653
word returning 490
word returns -1258
word reveal -1130
word review 482
word reviewer 584
word reviewers 832
word reviews 726
word rewrite 50
word rewritten 917
word rf 42
word rfc -1141
word ride 209
word rights -284
word risk -174
word rm -127
word role -393
word roll 464
word room -1226
word rooms -257
word root 787
word roster -130
word round -613
word rounded -610
word rounding 1359
word route 257
word routes -788
word routing -679
word row 176
word rows -442
word rsa -1246
word rss -766
word rule -536
word rules -353
word run -747
word running -237
word runs -1054
word s 572
word safe -56
word safety -209
word said -76
word salary -131
word sales -386
word same 682
word sample 504
word sandbox -574
word sans -170
word save -375
word saved 90
word saves 394
word saving -1130
word say 393
word saying -81
word says -65
word scale -917
word scales -480
word scan 154
word scanned -1045
word scanner 552
word scans 93
word scene -776
word schedule 838
word scheduled 142
word schedules -783
word schema -134
word school 66
word scope 402
word scopes 659
word score 157
word scores 738
word screen -389
word screenshot -810
word script -716
word scripts -1177
word se -172
word search -20
word searches -750
word seat 389
word second 1082
word seconds -1507
word secret -515
word secrets -570
word section 64
word sections -659
word security 1100
word see -763
word seed 975
word seeing 347
word seen -153
word sees -1214
word seldom 737
word select -837
word selected -684
word semicolon 1016
word send -21
word sender 889
word senders -186
word sending -173
word sends -1200
word sensor 1081
word sent -862
word sentence 351
word sentences -106
word sepa -680
word separate -231
word separated 248
word sequences -207
word server -338
word server's -415
word servers 1087
word service 281
word services 298
word session 484
word sessions -216
word set 224
word sets -585
word setting -369
word settings 133
word setup -355
word seven 461
word several -989
word severity 428
word sh 59
word shall 680
word share 197
word shared -179
word shares 611
word sharing 666
word sheet -98
word shell 1072
word shift -1110
word ship 795
word shipping 474
word shop -77
word shop's 104
word shops 352
word short -1106
word shorten -94
word shortened 120
word should 576
word shouldn't 36
word show -885
word showing 1730
word shown -978
word shows -170
word si -304
word side 1579
word sign 839
word signature 274
word signed -906
word signing -83
word signs 145
word silence 529
word silently 545
word since -170
word single -920
word site 57
word sites -370
word six -411
word size 447
word skills -1000
word skipped -508
word skipping -753
word slack -92
word slides -681
word slip 571
word slot 146
word slots 304
word slow 172
word small 257
word sms -189
word snapshot -444
word snapshots 927
word snippets 104
word so 606
word sobre 1158
word social 1560
word sold 870
word sole 668
word solely 220
word solo 130
word solution -1220
word some -1110
word somebody -1326
word someone 771
word something -714
word sometimes 509
word song 941
word soon 726
word sort -642
word sound 1089
word source 98
word sources -813
word space 968
word spaces 315
word spare 749
word speak 1266
word speaker 750
word speaks 551
word spelling -1346
word split 967
word sponsored -1303
word spreadsheet 316
word sql -375
word square -395
word ssh 637
word stack -803
word staff -1176
word staged -1130
word staging -301
word stale 535
word stand -180
word standard 908
word standing 812
word stands 900
word stars 854
word start -616
word started 430
word starting -545
word starts -420
word state -477
word stated 837
word statement 149
word statements -433
word states -1194
word static -692
word stations 469
word statistics -292
word status -1132
word statutory 119
word stay 732
word stays -476
word stderr -806
word stdout -710
word step -1066
word steps -778
word still 609
word stock 400
word stop -1097
word stopped 453
word stops -1568
word storage 778
word store 320
word stored -178
word stores -354
word story -639
word straight 1188
word strangers -1015
word stream 963
word street 322
word strength 1024
word string 122
word strings -708
word strip 590
word stripe -55
word stripped -920
word structured -936
word stuck -580
word student -536
word study 435
word style 112
word sub -1084
word subject 1030
word submission 413
word submit 277
word submits -386
word submitted 572
word subscribers -38
word subscription 113
word subsequent 411
word substance 1039
word substitute 1618
word such -1173
word sudo 425
word suffices 330
word suffix -332
word suggest -312
word suggestions -114
word suggests -498
word suite 254
word sum -234
word summaries 753
word summarise -98
word summarises -839
word summary 1133
word sums 309
word superseded 304
word supplied -480
word supplier -699
word supply 982
word support -204
word sure -348
word survey -960
word survives -348
word suspended 1400
word svc 1525
word swap 1557
word swapped 1195
word switch 684
word switched 155
word switches -876
word switching -877
word symptoms -430
word sync 1541
word syntax -590
word system 209
word systems 43
word t -139
word table -152
word tables -103
word tag 371
word tags -706
word tail 313
word take 199
word taken -568
word takes -724
word talk -125
word talking 84
word target -115
word tariff 257
word task -1477
word tasks -1309
word tax -398
word teacher 453
word team -336
word team's -446
word teams 343
word telemetry 40
word tell -474
word telling 1281
word tells -39
word temperature -844
word template -746
word ten 303
word tenant 706
word tend 1630
word tends 509
word term 955
word terminal 1655
word terms -116
word terraform -437
word test -1071
word tests -919
word text -990
word texts -1281
word than 65
word thank 831
word thanks 891
word that 911
word that's -770
word the 32
word their 1146
word theirs 525
word them 885
word theme 878
word themselves 46
word then 898
word there 669
word there's 191
word therefore 251
word these -59
word they 214
word thing 811
word things -1280
word think 20
word third 1065
word thirty -943
word this 198
word those 1391
word though 1837
word thought 507
word thread -1112
word three 386
word through 2075
word thus -63
word ticket 128
word tickets 324
word tidy 1472
word tier 1151
word time -104
word timeout -654
word times -696
word timezone -548
word tip 999
word title -1009
word titles -292
word tls -462
word to 574
word today 1061
word today's -46
word todo 558
word together -188
word token -73
word tokens -1039
word told -83
word tone -535
word too 854
word tool 776
word tool's 1613
word tools 1347
word topic -50
word total -519
word totals 320
word touch 445
word touched -212
word town 142
word trace 1069
word track -1273
word tracker -143
word tracking 932
word tracks 375
word trade 753
word traffic 209
word training -1158
word transaction -505
word transactions 1028
word transcript 151
word transcription -289
word transfer -528
word transfers -119
word translate -569
word translation -468
word trash -387
word travel 406
word travellers 1241
word treat 137
word treated -955
word tree -774
word tries -1151
word triggers -1063
word trip 52
word trouble 1619
word trust 1102
word trusted 478
word try -524
word turn 1551
word turned 175
word turns 395
word twelve 794
word twenty 525
word twice -66
word two 128
word txt -403
word type -227
word typed 1041
word types -1132
word typing 1403
word u 108
word un -688
word una -705
word unasked 96
word unavailable 140
word unchanged 201
word und 237
word under 1551
word understood 1066
word undo -567
word undone -986
word unit 1094
word units -1368
word unknown -784
word unless -1526
word unlock 713
word unlocked -456
word unlocks -48
word unmentioned 1610
word unpublished 222
word unread 511
word unredacted 775
word unrelated 1025
word unseen 1206
word until -83
word up 1137
word update -1085
word updated -631
word updates -85
word upgrade 1579
word upload -66
word uploaded -354
word uploading -785
word uploads -288
word upon 585
word upstream -401
word uptime -31
word urgent -695
word url -695
word us 1384
word usage 525
word use -783
word used -472
word useful -485
word user -686
word user's 256
word users 991
word uses -517
word using 297
word usual 281
word usually -865
word usuario -647
word utc 96
word v -318
word valid 101
word value 140
word values -527
word variable -1109
word variables -1150
word vat -1215
word vault -902
word vendor 1825
word vendor's 1101
word verbatim 357
word verdict 670
word verification 1379
word verified -304
word verifies -989
word version -757
word versions -1042
word very -1070
word via 1674
word video -205
word view 137
word views -645
word virtual -895
word visibility 836
word visible -854
word visit 204
word visitors 1219
word visits 386
word voice -318
word void 1174
word volume -1314
word volumes 671
word w 1421
word wait -1566
word waiting 330
word waits -1290
word wall 50
word wallet 1432
word want 187
word wanted 1370
word wants 1055
word ward 376
word warehouse -225
word warm 1256
word warn -273
word warning -1533
word warnings -154
word was 1479
word way 1860
word we 902
word weather 133
word web -1004
word webhook -205
word week 162
word weekends -999
word weeks -691
word well 153
word went 1065
word were 1351
word wget 1056
word what -119
word whatever 2545
word whatsapp 137
word when 179
word whenever 1412
word where 656
word wherever 799
word whether -1110
word which -382
word whichever 2583
word while 1622
word white -789
word whoever 1421
word whole 236
word whom 74
word whose 1299
word why -1181
word wi 697
word wide 163
word width 26
word wiki -682
word will -219
word window -1876
word windows -101
word wins 763
word wish 493
word wishes 553
word with 433
word withdrawn -423
word within -96
word without -223
word won't 864
word word 789
word wording 21
word words -685
word work -363
word workflow 60
word working -204
word works -346
word workspace 1074
word world -1357
word worth 1514
word would 783
word write -754
word writes -847
word writing -567
word written -399
word wrong -759
word wrote 980
word x -1121
word y 456
word yaml 651
word year -1227
word yearly 623
word years -251
word yes 1229
word yet -75
word yield -90
word yields 880
word you -65
word you're 477
word your 803
word yours 78
word yourself 1050
word zero -447
word zip 689
word zone -503
word zones 498
word zu 1189
word المستخدم -874
word ذلك 742
word قبل 1173
word उपयोगकर्ता -194
word और 1810
word के 527
word में 783
word है -475
word う 466
word え 283
word く 546
word さ 465
word し 47
word す -189
word だ 232
word て 1033
word と 562
word に 501
word は -372
word ま -687
word れ 492
word ー 91
word 一 523
word 下 663
word 不 -141
word 主 -377
word 他 -701
word 以 1266
word 会 -550
word 使 311
word 保 -27
word 信 63
word 先 -99
word 具 312
word 内 -370
word 出 -374
word 前 614
word 加 55
word 参 83
word 取 480
word 号 -1093
word 告 459
word 存 -75
word 容 -106
word 工 312
word 并 -233
word 录 -372
word 得 231
word 必 -420
word 成 -164
word 户 -195
word 提 -43
word 数 87
word 本 511
word 果 682
word 用 -392
word 的 174
word 目 -108
word 示 -110
word 者 293
word 行 -602
word 要 207
word 说 848
word 请 -113
word 读 -245
word 调 213
word 返 -541
word 这 742
word 送 -406
`;
