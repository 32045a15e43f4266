/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */
export const WEIGHTS = `
threshold damning -684
threshold clear -1111
threshold weak -2008
threshold supports -2532
bias -4146
concept account 550
concept after 396
concept also 1175
concept answer -186
concept ask -54
concept because 694
concept before 85
concept best 1157
concept call -214
concept change -91
concept collect -130
concept command -250
concept config 272
concept consent 533
concept conversation 442
concept decode 283
concept disable -56
concept elsewhere 1578
concept email-address 2277
concept encode 309
concept every 874
concept file 79
concept first 149
concept hide -234
concept holding 610
concept identifier 296
concept if 113
concept ignore 257
concept instead 107
concept instructions 493
concept link -102
concept machine 289
concept may -262
concept memory -102
concept message -118
concept model 575
concept must 200
concept not -228
concept number 1662
concept outside 1058
concept own-name 1189
concept own-parameter -400
concept parameter -82
concept path 699
concept permit 262
concept personal 430
concept please 1032
concept prefer 124
concept put -39
concept read -208
concept recipient 761
concept redirect 47
concept regardless 1114
concept remove -273
concept request -211
concept rival 1634
concept run -351
concept secret 164
concept secret-place 612
concept secretive 222
concept send -299
concept service 101
concept session 483
concept set -249
concept sibling -493
concept silently 548
concept skip -172
concept standing 787
concept store -30
concept tell 222
concept this-tool -360
concept threat -274
concept tool 967
concept trusted 464
concept url 1871
concept user 168
concept whenever 685
concept without 161
deed aside answer 253
deed aside ask 497
deed aside call -136
deed aside change 399
deed aside collect -296
deed aside disable -459
deed aside encode 132
deed aside hide -240
deed aside ignore -1011
deed aside obey -491
deed aside pay 266
deed aside permit 411
deed aside prefer 23
deed aside put -38
deed aside read -393
deed aside redirect -443
deed aside remove -373
deed aside run -408
deed aside send 25
deed aside set 129
deed aside skip -1045
deed aside store -1042
deed aside tell 1141
deed aside visit 251
deed ban answer -276
deed ban ask 1096
deed ban call -371
deed ban change -1317
deed ban collect -1412
deed ban disable -703
deed ban hide -100
deed ban ignore -642
deed ban obey -439
deed ban pay -675
deed ban permit -553
deed ban prefer -449
deed ban put -1038
deed ban read -33
deed ban remove -1378
deed ban run -849
deed ban send -1232
deed ban set -443
deed ban skip -817
deed ban store 117
deed ban tell 356
deed ban visit -755
deed lacking answer 540
deed lacking ask 52
deed lacking put -303
deed lacking read 825
deed lacking run -633
deed lacking send -845
deed lacking tell 548
deed order answer 127
deed order ask -503
deed order call -290
deed order change 1171
deed order collect 1083
deed order decode 822
deed order disable 531
deed order encode 1047
deed order hide 776
deed order ignore 1170
deed order obey 1404
deed order pay 1005
deed order permit 1013
deed order prefer -322
deed order put 791
deed order read -190
deed order redirect 1075
deed order remove 590
deed order run 387
deed order send 694
deed order set -83
deed order skip 726
deed order store 379
deed order tell 33
deed order visit 827
deed report answer -501
deed report ask -288
deed report call -656
deed report change -583
deed report collect -573
deed report decode -1341
deed report disable -583
deed report encode -524
deed report hide -940
deed report ignore -558
deed report obey -631
deed report pay -361
deed report permit -725
deed report prefer -229
deed report put -643
deed report read -586
deed report redirect -731
deed report remove -722
deed report run -817
deed report send -683
deed report set -586
deed report skip -554
deed report store -461
deed report tell -26
deed report visit -779
next <email-address> as 1156
next <email-address> by 773
next <email-address> so 819
next <email-address> to 1024
next <email-address> with 498
next <identifier> <identifier> -268
next <identifier> <sign> -344
next <identifier> a 258
next <identifier> and 539
next <identifier> are 176
next <identifier> at 634
next <identifier> before -1014
next <identifier> beforehand -770
next <identifier> calls 717
next <identifier> first -1290
next <identifier> for -122
next <identifier> from 768
next <identifier> has 1176
next <identifier> in 626
next <identifier> is 108
next <identifier> must 37
next <identifier> of 1170
next <identifier> on 534
next <identifier> or 483
next <identifier> the 38
next <identifier> then 961
next <identifier> to 431
next <identifier> tool 1136
next <identifier> true 998
next <identifier> until -137
next <identifier> which -39
next <identifier> with 481
next <path> and 1060
next <path> in 234
next <path> or -1115
next <path> so 936
next <path> with 936
next <secret-place> <secret-place> 196
next <secret-place> and 875
next <secret-place> as 1243
next <secret-place> file 901
next <secret-place> files -732
next <secret-place> in 1011
next <secret-place> into 771
next <secret-place> on 274
next <secret-place> or -112
next <secret-place> with -164
next <sign> <identifier> -686
next <sign> <sign> 842
next <sign> a -338
next <sign> after -240
next <sign> again -269
next <sign> also -57
next <sign> and 258
next <sign> are 1083
next <sign> as 982
next <sign> at 855
next <sign> because 837
next <sign> before -698
next <sign> by 817
next <sign> c -148
next <sign> call -773
next <sign> characters 221
next <sign> days -888
next <sign> encoded -46
next <sign> eur 1053
next <sign> first -683
next <sign> for -637
next <sign> from -1120
next <sign> gives -86
next <sign> has 455
next <sign> hits 115
next <sign> hours -504
next <sign> if -825
next <sign> in 760
next <sign> instead 119
next <sign> is 47
next <sign> it -30
next <sign> kb -684
next <sign> lines -317
next <sign> lists -764
next <sign> march -161
next <sign> may -1072
next <sign> mb -929
next <sign> means -1004
next <sign> min -544
next <sign> minutes -1044
next <sign> must -967
next <sign> not -693
next <sign> of 875
next <sign> on 1029
next <sign> once -650
next <sign> only -799
next <sign> or -886
next <sign> over 564
next <sign> rather 727
next <sign> requests -1244
next <sign> rows -240
next <sign> s -550
next <sign> seconds -1216
next <sign> show -1222
next <sign> so -220
next <sign> start -447
next <sign> takes 339
next <sign> the -292
next <sign> then -586
next <sign> to 103
next <sign> under 926
next <sign> unless -829
next <sign> until -184
next <sign> wait -987
next <sign> when -266
next <sign> which -231
next <sign> with 1478
next <sign> without -232
next <sign> words -1235
next <sign> x 267
next <url> and 1840
next <url> as 226
next <url> bash 1018
next <url> first 546
next <url> followed 816
next <url> for 955
next <url> in 1055
next <url> sh 979
next <url> so 1153
next <url> sudo 1045
next <url> which 445
next <url> with 25
next a <identifier> -782
next a <sign> 282
next a and 471
next a backup -237
next a bar -555
next a branch -92
next a browser -649
next a bucket -219
next a build -716
next a calendar -53
next a call -210
next a card -624
next a cell -891
next a change -981
next a channel -204
next a chart -487
next a chat -1570
next a ci -1040
next a claim -340
next a class -114
next a clean 989
next a clear -715
next a code -975
next a colleague 300
next a colour 584
next a command -1064
next a comment 122
next a commit 476
next a company -745
next a confirmation 499
next a contact -1089
next a container -120
next a contract -679
next a conventional -454
next a conversation -1548
next a copy -277
next a country -572
next a cron -187
next a csv -958
next a customer -575
next a customer's -376
next a cv -501
next a database 475
next a date 246
next a day -482
next a decision -199
next a deployment -853
next a description -94
next a device -767
next a diff -796
next a different 992
next a directory -759
next a document -1297
next a domain -565
next a door -1009
next a double 468
next a draft -640
next a dry 53
next a fact -927
next a failed -779
next a fax -815
next a feed 55
next a few -573
next a field -807
next a file -737
next a filter -74
next a finished -309
next a folder -1332
next a font -663
next a form -840
next a free -909
next a fresh -1032
next a full 664
next a git -922
next a given -798
next a good 832
next a handle -754
next a hold -1069
next a home 567
next a host -173
next a human -33
next a job -386
next a key -597
next a known 473
next a kubernetes -371
next a label -1149
next a large -920
next a lasting 866
next a library 283
next a limit 449
next a line 1309
next a link 130
next a list -71
next a little 920
next a local -537
next a log -1149
next a login -1047
next a look -36
next a loop -844
next a mail -1568
next a manifest -825
next a matter 1064
next a meeting -1060
next a memory -494
next a message -547
next a migration 90
next a minute -672
next a model -218
next a month 315
next a mood -250
next a name -754
next a new -938
next a newsletter -861
next a note -1051
next a notification -1206
next a number -83
next a package -897
next a page -1038
next a parcel -826
next a part -318
next a password -647
next a path -721
next a patient 116
next a payment -149
next a pdf -754
next a person -976
next a photo -1087
next a picture -1053
next a pipe 934
next a place -518
next a plan -742
next a playlist -640
next a png -498
next a pod 800
next a point -865
next a port -990
next a position -924
next a post 267
next a prescribed -505
next a preview -969
next a private -533
next a product -699
next a production -968
next a project -858
next a prompt -906
next a public -432
next a pull -824
next a purchase 307
next a query -872
next a question 75
next a random -1133
next a range -865
next a read -850
next a reason -461
next a receipt -989
next a recipe -449
next a record -161
next a recording -625
next a red -1150
next a reference -724
next a refund 41
next a refusal 473
next a regular -631
next a remote 259
next a reply -680
next a report -806
next a repository -827
next a request -595
next a result -971
next a role -861
next a room -891
next a route -1155
next a row 307
next a rule -448
next a run -866
next a running -482
next a sample -87
next a saved -654
next a score -923
next a screenshot -914
next a script -548
next a search 1146
next a second 876
next a secret -1182
next a section 468
next a seed -1057
next a semicolon 257
next a sentence -142
next a sepa -655
next a service 218
next a session 123
next a share -527
next a shell -582
next a shipping -795
next a short -139
next a signed -948
next a single -736
next a slack -743
next a small 407
next a snapshot 96
next a song -573
next a spreadsheet -1054
next a statement 578
next a status -779
next a step -277
next a string -193
next a sub -492
next a summary -1091
next a support -1045
next a system -1299
next a table -578
next a task -1198
next a terminal 799
next a test -344
next a text -639
next a third -174
next a ticket -1340
next a time -779
next a token -775
next a tool -96
next a topic -872
next a training -857
next a transfer -542
next a two 89
next a url -986
next a user -290
next a value -286
next a video -419
next a virtual -779
next a warning -1146
next a web -893
next a webhook -621
next a week 154
next a wiki -803
next a window -1037
next a word 192
next a year -627
next a yes 820
next a zip -315
next a zone 52
next about <sign> 259
next about a 324
next about it 778
next about the 715
next about them 1293
next about this -885
next about to -207
next above <sign> 1040
next above the 117
next access to -194
next access token -212
next accompanied by 1236
next account <sign> 1081
next account and -230
next account holder -950
next account is -506
next account of 105
next account to 1181
next act as 955
next act on -92
next add a -689
next add an -948
next add it 93
next add the 816
next add up -1007
next added to 864
next address and 295
next address book 911
next address for 246
next address in 888
next address is 270
next address of -347
next address to -168
next addressed to -103
next addresses are -796
next addresses of 329
next addresses that -306
next addresses the -95
next adds a -1046
next adds an -814
next advance and 1218
next after <sign> -390
next after a 629
next after an -1363
next after another 734
next after each -255
next after every -267
next after it 138
next after ten -1113
next after the 61
next after they -909
next after this 900
next after which 851
next again and 140
next again with -444
next against a 459
next against the -230
next agent in 260
next agent with -583
next agreed to -397
next ahead of 1867
next all of -165
next all other 338
next all others -1243
next all the 35
next allowed directories -845
next allowed to -621
next along in 1726
next along with 29
next alongside the 1058
next also if -722
next also read 724
next also those -779
next also when 1421
next always call -1129
next always do -792
next always show -990
next always use -1111
next among the 1739
next among them 867
next amount between -386
next amount to -683
next an account -1452
next an address -443
next an administrator 242
next an agent -46
next an alert -1029
next an amount -724
next an answer -25
next an api -789
next an appointment -448
next an approval 23
next an article -495
next an assistant -517
next an attachment -359
next an audio -722
next an e -274
next an earlier -1060
next an element -682
next an emoji -262
next an employee -1343
next an empty -931
next an entity -334
next an entry 342
next an environment -331
next an error 181
next an event -1140
next an exercise -1035
next an existing -975
next an export -881
next an hour 155
next an image -106
next an index -792
next an instruction -1191
next an invoice -167
next an issue -643
next an item -1109
next an old -86
next an open -102
next an opinion -936
next an order -268
next an rss -527
next an upload -880
next and <identifier> 335
next and <path> 858
next and <secret-place> 988
next and <sign> -498
next and a 401
next and act 894
next and add 137
next and address 576
next and addresses -943
next and after -183
next and all 1322
next and always -1238
next and an 583
next and answer 784
next and anything -1232
next and are -27
next and ask -804
next and attachments 660
next and author 432
next and b 105
next and by -309
next and call 973
next and can -1018
next and can't 20
next and card 1283
next and carry 1834
next and comments 68
next and continue -442
next and country -970
next and date 45
next and delete -139
next and deleted -994
next and describe 1680
next and do -356
next and does -735
next and don't 200
next and drop 1515
next and e 1213
next and enter 507
next and files 416
next and follow -46
next and for 52
next and get -151
next and give 720
next and gives -1268
next and go 100
next and hand 884
next and has -1076
next and have 268
next and how -1153
next and if 364
next and in -81
next and is -563
next and isn't -1091
next and it 323
next and its 163
next and keep 1665
next and keeps -872
next and last 43
next and leave 1280
next and let 508
next and list -1281
next and lists -1163
next and look -202
next and make -304
next and makes -869
next and may 588
next and mention 36
next and merge 498
next and must -680
next and needs -987
next and never -494
next and no 290
next and nobody 965
next and not -995
next and nothing -1130
next and of 1286
next and offer -993
next and one -187
next and only 366
next and other -383
next and our -411
next and pass 76
next and password 744
next and passwords -238
next and paste 589
next and phone -98
next and pick 402
next and place 489
next and point -1015
next and post 800
next and present 1211
next and proceed 840
next and propose -856
next and put 988
next and quote 1004
next and read -580
next and repeat 422
next and report 1071
next and reports -796
next and return -624
next and returns -881
next and saves -846
next and say 612
next and says -758
next and send 100
next and sends -1102
next and set 487
next and should -237
next and show 533
next and shown -1123
next and shows -1018
next and skip 1157
next and start 238
next and state 685
next and style -988
next and submit 500
next and suggest -1028
next and suggests -610
next and supply 1155
next and tell 235
next and that 772
next and the 1291
next and their 273
next and then 680
next and there 634
next and this -645
next and time -1017
next and to 1443
next and upload 837
next and use -1251
next and wait -1192
next and waits 135
next and what -209
next and when -123
next and where -1269
next and whether -867
next and which 198
next and will -1264
next and write 445
next and writes -114
next and year -914
next and you -1319
next another one -417
next another tool -649
next answer and 1256
next answer as -491
next answer in -633
next answer is -466
next answer that 1187
next answer the -172
next answer to 657
next answer with -111
next answers <sign> -634
next answers a -892
next answers are -1117
next answers questions -967
next antes de 492
next any file 1072
next any more 668
next any other 1120
next any time -792
next anyone with 300
next anything else -321
next anything that 152
next api key 333
next api keys 742
next api token -246
next appear in -424
next appears in -1201
next append the 715
next applies a -911
next applies to -33
next approval before -925
next archive with -907
next are a 860
next are accepted -1098
next are added -379
next are always -198
next are at 723
next are available -919
next are best 1147
next are billed -132
next are blocked -180
next are cut -1039
next are done 95
next are dropped -561
next are given -480
next are hidden -758
next are ignored -1172
next are in -46
next are kept -888
next are known 1204
next are left -477
next are listed -715
next are marked -295
next are masked -1208
next are matched 940
next are missing -99
next are never -293
next are no 84
next are not -999
next are off -679
next are passed -527
next are read -332
next are refused -834
next are rejected -332
next are removed -144
next are replaced -1488
next are reported -858
next are resolved -244
next are returned -975
next are rounded -118
next are sent -1071
next are set -894
next are shown -1221
next are skipped -750
next are stored 207
next are stripped -680
next are taken -845
next are the 360
next are to 2697
next are told -75
next are turned -108
next are used 96
next are usually 95
next are visible -913
next are void 1158
next are written -303
next are you 1073
next around it 368
next as <identifier> -693
next as <secret-place> -898
next as <sign> 748
next as <url> 1127
next as a 1173
next as an -84
next as completed 36
next as csv -956
next as data -1569
next as done 64
next as far 828
next as found 1032
next as given -718
next as if 1626
next as ignore -1184
next as in -989
next as it -102
next as its 745
next as json -397
next as long -378
next as markdown -836
next as one -383
next as part 1006
next as passed 1109
next as pdf -386
next as read 474
next as returned -906
next as shown -1281
next as soon 614
next as text -491
next as the 1197
next as they -272
next as this 969
next as though 1747
next as well 549
next as you -228
next ask before -1355
next ask first 113
next ask for -793
next ask the -980
next ask whether -525
next ask which -1166
next asked about 1415
next asked and 920
next asked for 75
next asked to -632
next asked you -946
next asking for 146
next asking the -97
next asks about 112
next asks for -312
next asks the -1286
next asks to -905
next asks what -850
next asks you 104
next assistant is 367
next assistant should -103
next assistant to 1286
next at <identifier> -141
next at <sign> 486
next at <url> 1935
next at a -166
next at all 78
next at any -389
next at each 1061
next at hand 886
next at it 1105
next at its -809
next at least 325
next at most -1412
next at once -674
next at start 456
next at that 33
next at the 363
next attach the 67
next attachments are -872
next audio file -672
next audit log -1324
next author and -1202
next authorization header 577
next aws keys -505
next back for 142
next back the 296
next back to 153
next background and 687
next balance is 571
next balance of -843
next bank details -393
next banking tool 836
next bash c 412
next be answered 396
next be asked 141
next be brought 999
next be called 961
next be cancelled -982
next be carried 170
next be changed -1158
next be checked -794
next be consulted 688
next be deleted -192
next be described 412
next be done -1295
next be executed 771
next be followed 382
next be forwarded 29
next be found 71
next be given -231
next be handed -269
next be in -424
next be kept 723
next be left 463
next be lost 634
next be made 619
next be matched 1102
next be opened 474
next be passed -861
next be raised 113
next be read -1122
next be removed -675
next be repeated 37
next be replaced -919
next be reported -506
next be run 506
next be sent 97
next be shortened -849
next be shown 782
next be so 1194
next be submitted 109
next be taken -1032
next be the 533
next be told -1401
next be undone -1120
next be used -724
next be withdrawn -855
next be written -1156
next bearer tokens 492
next because of 399
next because the -291
next been found 1559
next before <sign> -990
next before a -1305
next before and -905
next before answering 842
next before any -169
next before anything 129
next before booking -162
next before calling -934
next before each -1031
next before it -383
next before sending -943
next before the -58
next before they -847
next before this 962
next before using -849
next before you -601
next beforehand and 603
next begin with -97
next beginning of -238
next beginning with 358
next begins with -396
next behalf of 147
next behave as 610
next behind a 60
next behind the 970
next being asked 422
next belong to -245
next belongs in 613
next belongs to 113
next below <sign> 47
next below the -291
next beside it 67
next beside the -1022
next besides the 537
next between <sign> -667
next between calls -1229
next between the 1035
next between two -1211
next between units -374
next between you 899
next billed by -971
next billed to -383
next blind copy 849
next books a -970
next branch protection 453
next branch to -627
next brought up 999
next browser profile 1306
next browser session -566
next build the -508
next builds a -688
next builds the -578
next built in 1290
next bullet points -586
next but not -1003
next but the -1182
next by <identifier> 433
next by <sign> -479
next by any 1428
next by calling 215
next by default -1449
next by e -270
next by hand -1143
next by id -1104
next by ingredients -552
next by it 792
next by its 270
next by itself 187
next by mail -1040
next by means 1269
next by name -1043
next by one 662
next by other 865
next by our 1042
next by page -409
next by severity -711
next by the 107
next by this -283
next by title -544
next by topic -657
next by two 1029
next by us 1246
next by way 462
next by which 262
next by yourself -167
next calendar entries 502
next calendar event -1019
next call <identifier> -970
next call <sign> -670
next call again -1062
next call and -87
next call fails -509
next call for 1538
next call in 74
next call is -1145
next call it -189
next call returns -831
next call the 544
next call them 471
next call this -1100
next call to 1005
next call with -511
next called the 534
next called with 1096
next calling <sign> 335
next calling it 41
next calls are -682
next calls of -941
next came up 771
next can be -83
next can have -764
next can only -425
next can open 522
next can read -1376
next can see -478
next can write -362
next can't be -1234
next cancels a -547
next cannot be -641
next car bike -323
next card data -980
next card is 646
next card number 879
next card numbers -510
next carries the -794
next carry a -813
next carry on 1525
next carry out 54
next carry the 928
next case the -762
next cat <secret-place> 1107
next chain of 817
next change and -1304
next change in -943
next change is -431
next change log -26
next change the 699
next changed each -431
next changed in -1031
next changes a -608
next changes the -386
next characters and 713
next characters are -326
next charges a -1224
next chat and 578
next chat message 658
next cheaper and -903
next check it -1004
next check the -1375
next check with -977
next checks a -1149
next checks an -854
next checks that -615
next checks the -164
next checks whether -547
next chmod r 258
next choose a 327
next choose the -892
next chosen by -112
next ci job 193
next clause <sign> 1114
next clause by 667
next clear yes -715
next clearing account 986
next client is 757
next close each 707
next closes a -628
next code and 41
next code as -50
next code for -543
next code from -1058
next code in -569
next code is -1082
next code or -733
next code that -471
next code to 108
next come across 394
next come back 430
next come from -29
next come out 1482
next come up 1035
next comes back 437
next comes first 414
next comes from -1076
next comes out 736
next comma separated -1030
next command in -80
next command line -807
next command on -707
next command that -880
next command to -992
next command with 237
next commands for -589
next comment on -384
next comments are -629
next commit message -538
next commits staged -704
next computes a -470
next configuration and -406
next configured with 741
next confirm the -1091
next confirm with -1063
next confirmed by 136
next connected to 776
next connection string 1092
next connection strings 306
next contact for -862
next contacts tool 651
next contain the 208
next container image 566
next contains a -987
next content of -379
next contents of 1875
next continue with -523
next contradict each -1155
next conversation so 520
next conversation to -1298
next converts a -712
next converts an -462
next converts between -589
next cookies of -49
next copy is 657
next copy of 823
next copy the 588
next cost and 497
next could not -759
next count as -152
next count of -740
next counts as 518
next counts words -524
next court decisions -843
next create a -495
next creates a -1406
next creates an -722
next creates or -297
next credit line -1126
next curl fssl -630
next curl s 1475
next currencies at -386
next current branch -792
next current conversation -106
next current time 192
next customer data -1170
next data and -191
next data for -933
next data in -315
next data of -1024
next data protection -775
next database from -414
next date and -318
next date from 215
next date of 386
next day forecast -472
next days and 221
next days are -609
next days of -384
next de la -524
next decodes a -694
next default <sign> -622
next default and 115
next default branch -768
next defaults to -749
next delete the 700
next deleted after -1223
next deletes a -931
next deletes the -769
next depends on 739
next deploys a -450
next deprecated use -806
next describe the 953
next describe what -592
next described as 1500
next did not 773
next diff and -385
next differs from -356
next directory and 523
next display the 485
next do i -328
next do it -1342
next do not -896
next do so -970
next do this 521
next do with 265
next document is 341
next document to 21
next documentation for -918
next does not -785
next does that -483
next don't add -871
next don't ask -59
next don't call -781
next don't know -937
next don't make 202
next don't mention 187
next don't paste -875
next don't put -74
next don't show 446
next don't suggest 138
next don't try -1064
next don't use -1119
next done by -67
next done in -166
next done so -1321
next down to 749
next downloads a -754
next draft is -132
next draft to 213
next drafts a -930
next draws a -612
next drop it 1404
next drop the 503
next dry run 53
next e mail 215
next e mails 787
next each answer -493
next each call 811
next each change -220
next each file 1292
next each line 148
next each message 779
next each of 173
next each one -318
next each other -1155
next each reply 466
next each session 489
next each step -1575
next each time 375
next each with 688
next earlier in 595
next edit the 167
next else is -879
next emergency number -937
next en la -83
next end of 705
next end up 623
next end with -1243
next ending in 1065
next ends in 569
next enter the 794
next entered in -139
next entry in -352
next entry of 930
next entry to -604
next environment variable -440
next environment variables -669
next erases a -874
next errors and -762
next eur to 1258
next even for 595
next even if 376
next even when -792
next even where 1838
next every <sign> -1138
next every call -166
next every other 133
next every session 166
next every time 448
next everything in 351
next everything it -1090
next everything the -854
next exactly as -1344
next exactly that -813
next executes a -938
next exit code -551
next expected to 1659
next explain the -697
next explains a -821
next explains how -716
next explains the 43
next explicit consent -670
next export the 569
next exports a -638
next exports the -1023
next extracts text -625
next fact about -829
next fact for -671
next failed jobs -665
next fails with -972
next failures in 926
next false and 628
next far as 1144
next favour of 632
next fetch a -689
next fetch the 223
next fetches a -739
next fetches an -742
next few words -955
next field <identifier> -888
next fields of -1019
next fields that -1071
next file access -540
next file and 430
next file contents 57
next file for 336
next file from 472
next file in -526
next file into -1034
next file is -910
next file or -897
next file that 308
next file the -167
next file to -281
next file tool 116
next file tools 723
next file use -830
next file with 217
next file you 1094
next files a -1352
next files and -231
next files are -897
next files in -292
next files into 220
next files or 88
next files that -935
next files to 391
next files with -979
next fill in 359
next filled in -1393
next fills a -520
next filter that 191
next find it -942
next find out 289
next find the -892
next findings are -889
next finds a -977
next finds recipes -300
next finds the 507
next firewall rules -85
next first <sign> -47
next first and 49
next first call -367
next first if -635
next first line -955
next first message -781
next first time -53
next first to -1171
next first two 681
next first use 392
next first when 346
next first with -51
next five minutes 24
next five seconds -887
next five sentences -813
next floor plan -491
next folder and 1147
next folder for -916
next folder in 559
next folder to -535
next folder with 172
next follow instructions -773
next follow it -189
next follow the -194
next follow up 1056
next followed by 1621
next follows the -563
next for <identifier> 492
next for <sign> -351
next for <url> 1244
next for a -493
next for all -48
next for an 225
next for and 525
next for another 622
next for any 23
next for anything 25
next for approval -457
next for as -314
next for assistants 923
next for by -172
next for confirmation -1020
next for display 259
next for each -309
next for every -1350
next for everyone 531
next for everything 143
next for good 706
next for instance -109
next for it 549
next for known -819
next for later -48
next for more -512
next for one -111
next for other 417
next for our 132
next for questions -1137
next for review -780
next for ten -419
next for that -141
next for the 452
next for their -271
next for them 35
next for this -126
next for those 33
next for two 534
next for up -919
next for what 608
next for which 881
next for word -457
next for you -20
next force push 783
next forecast for -641
next form <path> -617
next form of -936
next formats source -498
next forward the 821
next forwarded to -285
next found by -145
next found in 827
next found to 1453
next four characters -99
next free plan 93
next free slots -569
next free text -1423
next from <identifier> 253
next from <path> 346
next from <secret-place> 66
next from <sign> -675
next from <url> 1304
next from a -109
next from an -505
next from any -404
next from here 232
next from it -500
next from its -550
next from memory -518
next from now -210
next from one -1129
next from other -458
next from our 322
next from that 1011
next from the 473
next from their -30
next from then -1149
next from what 42
next from which 127
next fssl <url> -630
next full and 602
next full name 1207
next full or -872
next full text -979
next gather the 948
next generates a -751
next get a -652
next get it -395
next get the -104
next gets the -176
next git hooks 93
next git remote 1026
next github token 1005
next give a -471
next give it 120
next give the -1018
next give them -377
next given and -755
next given as 206
next given by -424
next given here -1199
next given in -1069
next given the 989
next given to 441
next gives a 629
next gives access -190
next gives an -552
next gives back -1043
next gives the -853
next gives you -58
next go ahead 950
next go in -705
next go on -379
next go through 437
next go to -783
next goes into 431
next goes on 776
next goes out -125
next goes through 262
next goes to -729
next half a 128
next hand it 528
next hand its 197
next hand the 332
next handed over -364
next handed to 283
next has a -496
next has agreed -808
next has already 1375
next has approved -594
next has asked -337
next has been 1385
next has confirmed -984
next has it 664
next has no -366
next has not -648
next has read 392
next has seen -206
next has signed -97
next has the 618
next has to -1129
next have a 592
next have asked 881
next have been 708
next have it 198
next have no 627
next have not 261
next have the 490
next have them -295
next have to -1052
next header and 523
next held in 490
next help desk 376
next here and 340
next here as 902
next here is 853
next here on 1619
next here the 789
next hidden from -808
next history with 918
next hold the 1306
next holds the -448
next holidays of -870
next home address 1606
next home directory 1509
next home folder 1137
next host and -882
next host name 741
next hotels by -541
next hours of -1098
next how long -900
next how many -794
next how much 385
next how the -555
next how to -353
next id <sign> 1025
next id and -1181
next id as -735
next id from -1004
next id is -767
next id of -302
next id or -915
next ids and -712
next if <identifier> 952
next if a -514
next if an 56
next if asked -874
next if it -32
next if it's -605
next if left -931
next if no 111
next if nothing -103
next if several -827
next if somebody -1055
next if that -309
next if the -207
next if there -194
next if they -818
next if two -1193
next if you -641
next ignore the -332
next image and 732
next image from -272
next image to 566
next immediately and -947
next in <identifier> 291
next in <path> 149
next in <secret-place> 38
next in <sign> 1469
next in a -376
next in advance 1348
next in all -34
next in an -501
next in any 786
next in at -266
next in bcc -113
next in between -276
next in by -146
next in case -83
next in clear 700
next in context 826
next in doubt -719
next in each 317
next in employee -830
next in every 217
next in favour 632
next in files 525
next in five -813
next in for 632
next in force 267
next in from 28
next in front 268
next in full -45
next in here 399
next in it -394
next in its 858
next in later -33
next in markdown -841
next in memory -1136
next in most 72
next in notes 217
next in one -731
next in order -144
next in other 740
next in our 111
next in part -872
next in passing 943
next in person -202
next in place 30
next in plain -922
next in production -1167
next in question 622
next in that 827
next in the 416
next in their 735
next in them -1087
next in this 170
next in to 40
next in use -622
next in user -681
next in whatever 477
next in which 883
next in your 669
next including the -730
next including those 1466
next index url 982
next insert update -882
next inside the 124
next installs a -769
next instead of -860
next instructions for -660
next insurance number 643
next into <path> 65
next into <sign> 780
next into a -451
next into the 355
next invoice from -541
next invoice or -201
next invoice to -75
next irrespective of 1177
next is <sign> 298
next is a 518
next is about -343
next is added 529
next is already 467
next is always 1328
next is an 461
next is asked -40
next is at -267
next is available 720
next is being -603
next is best 641
next is billed -1238
next is broken -421
next is called -889
next is changed -57
next is closed -121
next is complete 884
next is configured -467
next is connected 525
next is cut -1060
next is deleted -559
next is done -639
next is dropped -1020
next is empty -837
next is enough -1030
next is expected 1122
next is false -945
next is filled 143
next is final -544
next is fine 201
next is finished -1071
next is for 241
next is forwarded -1033
next is found -512
next is given 176
next is gone -1058
next is how -678
next is in 183
next is it -747
next is kept -709
next is left 277
next is listed -165
next is loaded 324
next is locked -71
next is logged -1123
next is made -1109
next is meant 272
next is missing -573
next is more -954
next is needed -553
next is never -1209
next is no 66
next is not -319
next is of 1010
next is on 360
next is one 215
next is only -488
next is opened 1007
next is over 369
next is paid -954
next is part 126
next is possible -1116
next is present 185
next is put -509
next is read -167
next is recorded -1146
next is refused -1079
next is rejected -642
next is replaced -970
next is reported 232
next is required 305
next is returned -1019
next is safe -766
next is saved -820
next is sent -1395
next is set 24
next is shown -485
next is still -70
next is stored -640
next is taken -1060
next is that -1184
next is the 1041
next is there -205
next is to 1597
next is told 591
next is true -502
next is up -1174
next is uploaded -381
next is used -250
next is visible -819
next is what 1152
next is why -379
next is working 180
next is written -1034
next isn't returned -975
next iso <sign> -41
next it a -451
next it again -910
next it and 198
next it as 268
next it at -935
next it back 173
next it be 641
next it before -244
next it by 109
next it came 349
next it can -960
next it can't -1037
next it changes 324
next it contains -581
next it do -136
next it does -87
next it doesn't -430
next it exists -514
next it fails -1044
next it first -248
next it for -399
next it from 844
next it goes 304
next it has -168
next it here -69
next it holds -258
next it if -669
next it in 273
next it into 1209
next it is 677
next it isn't 325
next it keeps -341
next it later -326
next it lists 266
next it looks -914
next it may -403
next it must -278
next it needs -829
next it never -90
next it on 457
next it once -962
next it only -849
next it out 1108
next it over 789
next it reads -767
next it returns -879
next it runs -751
next it says -178
next it should -928
next it so -733
next it stands -239
next it takes -281
next it that 1133
next it the -534
next it to 48
next it under 753
next it up 1011
next it was 557
next it when -712
next it will -381
next it with -144
next it without -335
next it would 994
next it you 300
next it's a -50
next items and 103
next its id -784
next its number 28
next its output 487
next its own -1162
next its owner 276
next its place 1311
next its text 521
next its url -731
next its value 1161
next job id -730
next job is 748
next job on -825
next job to -848
next just the -45
next keep a 268
next keep it -1289
next keep quiet 754
next keep the -122
next keep to -309
next keeps its -612
next keeps the -613
next kept as -635
next kept for -1282
next kept in -446
next kept on -106
next key and -767
next key is -566
next key material 251
next key to -258
next key value -816
next keys and -86
next keys are -1211
next keys or -108
next keys to 441
next know the -166
next known interactions -542
next known to 462
next language and -808
next language of -1279
next last <sign> -281
next last changed -431
next last four -414
next last lines -982
next last ten 482
next last user 955
next later on 100
next later sessions -321
next leave a 323
next leave it 1242
next leave out -1903
next leave the 352
next leave them -105
next leaves the -209
next left out -1241
next length mass -374
next less than -580
next let the -196
next lets the 418
next level of 886
next like <sign> -717
next limit <sign> -829
next limit of -1069
next limits <sign> -1104
next line and -698
next line in 503
next line manager 54
next line numbers -1058
next line of 1138
next line that 600
next line to 283
next lines in 559
next lines of 471
next link can -1036
next link for -837
next link in -1095
next link that 637
next link to -254
next links are -1090
next list and 866
next list as 900
next list for -674
next list is 903
next list it 792
next list of -183
next list the -321
next list them -1162
next list to -68
next listed in -827
next listed with -333
next listing of 1363
next lists a -942
next lists the -622
next lists what -985
next live in -792
next loads a -662
next local files -315
next log and 178
next log file -604
next log in -376
next log lines -1104
next log of -331
next log that -1027
next log with -1266
next logs a -765
next logs and 34
next logs are -730
next long as -378
next long term 1045
next longer be 526
next longer than -879
next look at -1099
next look for -419
next look in 207
next look like -497
next look through 732
next look up -289
next looked at -524
next looked up 1229
next looks for -984
next looks up -1268
next machine and -911
next made by 135
next made up 1202
next mail address -238
next mail addresses -990
next mail and -638
next mail from 142
next mail it -170
next mail or 616
next mail server 762
next mail thread -713
next mail to -311
next mail tool 512
next mailbox with -276
next mailed to -1078
next mails and 1152
next mails to -744
next major version -555
next make a 677
next make it 566
next make sure -1039
next make the 826
next make up 614
next makes a 43
next makes the -681
next manager for -360
next marked confidential -419
next marks a -916
next match a -648
next max <sign> -1024
next may be -115
next may contain -1152
next may have -1050
next may hold -974
next may not -419
next may use 296
next means of 1269
next means that -449
next meant for 319
next members of 121
next memory and 887
next mention it -781
next mention that -246
next mention the -359
next mention this -1030
next merges a -563
next message and -1034
next message for -600
next message from 475
next message in 108
next message is -1034
next message to -1235
next messages and 91
next messages are -244
next messages of -1050
next migration to 169
next minutes and -154
next minutes for -643
next missing and -914
next missing from 860
next missing the -1075
next mode <sign> 709
next more than -712
next most <sign> -876
next moved to 1282
next must be -1257
next must call -824
next must have -1579
next must not -1036
next must run -1000
next name and 616
next name as -847
next name in -528
next name is -892
next name of -950
next name or -894
next name the -527
next name to -613
next name with 379
next names and 92
next names are -288
next names in -1046
next names of -192
next names one 477
next names the -1127
next near a -532
next need a 218
next need no 937
next need not 1360
next need the -914
next need to 1598
next needed for 375
next needs no 430
next needs the -1096
next never ask -762
next never call -659
next never mention 226
next never pass -802
next never put -1259
next never returned -760
next new one -849
next newest first -584
next next <sign> 684
next next step -935
next ninety days -277
next no access -1068
next no confirmation 245
next no file -794
next no further 445
next no longer 1534
next no matter 1497
next no more -1088
next no need 1891
next no one 595
next no other 484
next no verify 1106
next none is -367
next not a -509
next not accepted -624
next not add -1042
next not an -243
next not ask 287
next not be -256
next not by 756
next not call -604
next not contain -683
next not count -1266
next not edit 190
next not exist -857
next not follow -1036
next not for 672
next not found 284
next not from 614
next not guess -977
next not have -768
next not include -795
next not look -1000
next not make -1097
next not mention -51
next not need 257
next not only 425
next not pass -997
next not passed -423
next not put 406
next not read 348
next not repeat -576
next not returned -1454
next not run -507
next not see -137
next not send -948
next not sent -1078
next not set -843
next not show -955
next not shown 84
next not store -834
next not stored -977
next not tell 299
next not the -466
next not to -157
next not try -1269
next not use -504
next not work -563
next not write 141
next note for -100
next note in 50
next note on 955
next note that -426
next note to 67
next notes and 574
next notes are 349
next nothing and -909
next nothing else 836
next nothing is -1262
next nothing to -414
next now and 51
next now on -210
next npm package -442
next number and 1238
next number are -40
next number as 416
next number from 111
next number is -928
next number of -807
next number to 132
next number with -607
next numbers and 660
next numbers are -1439
next obtain the 60
next of <identifier> 1242
next of <path> 302
next of <secret-place> 288
next of <sign> 514
next of a -1087
next of all 337
next of an -907
next of any 997
next of birth 518
next of each 814
next of every 2261
next of guessing -716
next of it 925
next of its -253
next of one -1199
next of other 1417
next of our 1109
next of people -804
next of printenv 1177
next of secrets -126
next of text 345
next of that -375
next of the 420
next of their 655
next of them 410
next of this 59
next of those 256
next of two -937
next of use 855
next of what 1887
next of your 262
next off by -931
next off in -431
next off the 222
next offer the -620
next offer to -967
next old one 470
next older than -695
next on <identifier> 312
next on <sign> -35
next on a -339
next on all 1375
next on an -684
next on any 1328
next on as 304
next on behalf 147
next on call -532
next on each 407
next on every 304
next on file 862
next on it 232
next on its 318
next on or -385
next on our -377
next on that 572
next on the 190
next on their 118
next on this 524
next on to 1157
next on top -164
next on what -827
next on with 439
next on your -486
next once a -961
next once and -1258
next once per -1481
next once the 77
next one after 1039
next one and 883
next one by 475
next one call 307
next one file -84
next one for 25
next one from -1038
next one in 1229
next one is 249
next one line -643
next one message -339
next one more 1230
next one of -695
next one or -1028
next one per 1024
next one sentence -1401
next one that 374
next one the -198
next one thing 926
next one time 883
next one to 275
next one up -626
next one with -275
next ones are -264
next ones that 233
next only a 486
next only after -1198
next only and -1204
next only be 110
next only call -915
next only for -1495
next only if -1137
next only in 276
next only on -387
next only one -579
next only query -550
next only sql -504
next only the -253
next only those -664
next only to -757
next only what -1219
next only when -1456
next only with -316
next only works -223
next open <secret-place> 144
next open a -803
next open in -113
next open it -1021
next open pull -56
next open the 37
next open to -94
next open with 205
next opened in 1214
next opening hours 572
next opens a -565
next opens the 427
next operating system -1139
next operator has -1247
next or <identifier> 381
next or <path> -698
next or <secret-place> -82
next or <sign> -950
next or a -1138
next or after -25
next or any 944
next or ask 619
next or asks -902
next or changes 94
next or delete -860
next or from -1058
next or html -672
next or id 386
next or in -794
next or more -882
next or not 1392
next or number -887
next or the 719
next or when -885
next order for 677
next order given 381
next order of -63
next order to -1172
next order with 93
next original is -778
next other calendar 510
next other connectors 821
next other customers -193
next other people -1181
next other servers 1075
next other than 165
next other tool 97
next other tools 34
next others are -68
next otherwise the -332
next our partner 1137
next out and 623
next out by -725
next out for -901
next out if -1128
next out in 863
next out of 1455
next out the 27
next out to 584
next out when -392
next out with -560
next output is -1132
next output of 851
next outside of -1046
next outside the 640
next over <sign> -730
next over a -1011
next over as 868
next over in 1089
next over the -448
next over to -1146
next overrides the -702
next own and 177
next own environment -914
next own words -151
next owner and 921
next owner is -407
next owner of -529
next page and -1345
next page as -760
next page at 808
next page in -894
next page is -680
next page of -1102
next pages may -668
next part of 820
next pass <sign> -1087
next pass a -920
next pass it -698
next pass its -105
next pass the -1471
next pass them -277
next pass through -1024
next passed on 68
next passed to 86
next passport number 470
next password and 667
next password from -166
next password in 134
next password is -257
next password manager 70
next passwords in -699
next passwords or -141
next past the 256
next paste it -338
next paste the 244
next pastes a -1161
next path and 229
next path of -936
next patient and 639
next payment in -872
next payroll run -802
next pdf and 946
next people in 558
next people who -768
next per call -352
next per conversation -880
next per day -804
next per second -1133
next person and -976
next person has -600
next person you 983
next personal access -560
next personal data -1058
next phone number 831
next phone numbers 534
next pick up -195
next picture is -820
next picture to 618
next pip install 524
next place and 32
next place in 730
next place of 721
next place the 1505
next places a -635
next plain language -868
next plain text -1281
next plain words -1080
next plan and -618
next plan file -774
next plan of -360
next plan to -724
next plans a -585
next please do -941
next please don't -448
next plus the 1245
next point to -1346
next post a -562
next posted to 813
next posts a -914
next posts to -825
next pre commit -808
next precedence over -763
next prefer <sign> -1140
next prefer the -383
next prefer this -902
next present the 1008
next presented as -290
next previous instructions -838
next price and -865
next prices in -827
next print the 100
next printed on -1102
next prints a -525
next prints the -914
next prior to 2135
next private key -501
next private keys 208
next produced by 34
next profile and 854
next project and 268
next project with -186
next prompt in 564
next prompt to -512
next proof of 721
next propose a -1122
next public holidays -870
next public key 315
next public link -141
next publishes a -777
next pull request -923
next pull requests -264
next purchase order 353
next push to 215
next pushes the -792
next put in 22
next put it 964
next put the 884
next put what 96
next puts a -360
next puts the -124
next python in -757
next qr code 224
next queries are -772
next query against -341
next query in -714
next query on -607
next query string 977
next question about -550
next question and 76
next question to 325
next questions about 128
next questions from -523
next questions on 359
next quiet about 754
next quote the -262
next quote them -358
next quotes are -718
next r <sign> 473
next range of -556
next rate and 1116
next rate for -740
next rate limit -861
next rate of -937
next rather than 190
next read <secret-place> 87
next read a -827
next read access -489
next read all -594
next read as 343
next read back 285
next read by 106
next read from -595
next read is -1350
next read it -744
next read only -691
next read out -89
next read the -768
next readers of 735
next reads a -271
next reads an -679
next reads it -652
next reads the -1209
next real time -102
next recipes by -552
next record number -278
next recorded in -903
next records a -957
next records that 280
next refer to -371
next reference rate -386
next refunds a -695
next refused with -934
next regardless of 1846
next registers a -1130
next regular expression -667
next release notes 869
next remainder of 1106
next removed in -1101
next removed on -932
next removes a -789
next renders a -667
next repeat it -1462
next repeat the 129
next repeated in 442
next replace the -195
next replaced by -485
next replaces a -757
next replaces the 270
next reply in 140
next reply to -289
next reply with 760
next report a 550
next report as -672
next report is -1088
next report it -360
next reported as -1014
next reported to 501
next reports a -834
next reports the -305
next request for -539
next request id -1096
next request in -1099
next request is 373
next request number -651
next request the 581
next request to 240
next request with -561
next requests a -1007
next requests are -1055
next requests of 357
next required by -913
next required for -477
next requires a 167
next requires the -1211
next resolves a -419
next rest of -306
next restart the -1096
next restarts a 176
next restores a -897
next result as -142
next result is -313
next results are -743
next return a -954
next return the -576
next returned and -180
next returned as -719
next returned by -1043
next returned here 70
next returned to -247
next returned with -909
next returns <identifier> -1201
next returns a -1225
next returns an -697
next returns at -529
next returns it -1053
next returns its -363
next returns list -273
next returns name -890
next returns rows -493
next returns the -1167
next returns up -659
next rf <path> 1239
next rfc <sign> -861
next right after 97
next right away 57
next right to -28
next rm rf 234
next role and 29
next role to -68
next rounded up 352
next rows and -1185
next rows as -478
next rows with -164
next rule for 660
next rule to -146
next rules are -1027
next rules of -1011
next run <identifier> 529
next run <sign> -1166
next run a -463
next run as -58
next run by -200
next run for -1061
next run in 578
next run is -869
next run the -418
next run this -580
next run with -610
next runs a -226
next runs an -706
next runs in -758
next runs the -816
next s <url> 1475
next safe to -91
next said to 988
next same folder 1069
next same name -424
next same turn 1074
next save a -724
next saved in -613
next saves a 195
next saves the -1302
next say and -246
next say it 1193
next say so -1667
next say that -46
next say the 462
next saying so -429
next saying that 498
next says how 480
next says so -1005
next says that -1086
next scans a -548
next scans the -991
next schedules a -723
next score and -909
next scores a -542
next screenshot of -421
next search and 74
next search for -585
next search in -962
next search over -775
next search the -714
next search tool 1009
next search tools 1243
next search with -707
next searches the -1309
next secret from -848
next secrets are -1040
next secrets in -219
next see a -330
next see it -303
next see the -573
next see them -212
next see this -934
next see which -477
next see who -1012
next seed phrase 424
next seen in 944
next seen the -219
next sees it -1061
next sees the 87
next send a -337
next send an -661
next send it 71
next send the 199
next sends a -1250
next sends an -64
next sends the -742
next sent as 211
next sent to -1184
next sentences and -22
next separated by 961
next server and 237
next server are 841
next server for 1302
next server gives -539
next server has -1104
next server is 516
next server keeps -771
next server runs -186
next server with 579
next server's <identifier> 1123
next servers are 580
next service account 847
next service is 24
next session and 380
next session cookie 446
next session id -795
next session is -124
next set <identifier> 522
next set <sign> -1276
next set a -1052
next set by 64
next set in -1141
next set it -215
next set the 299
next set to 184
next set up 1134
next sets a -850
next sets the -309
next setting <identifier> -44
next sh in 810
next shall be 592
next share a -819
next share the 859
next shared with 81
next shares a -1012
next shares the -862
next shell command 389
next shell history 1301
next shell tool 565
next shipping label -795
next should be -24
next should have 83
next should not -90
next should the 985
next should use -89
next show it -251
next show the -1138
next show them 105
next show up 89
next shown as -1209
next shown in -716
next shown on -1122
next shown to -493
next shown with -846
next shows a -1248
next shows an 190
next shows the -630
next shows up -200
next shows what -850
next sign in -802
next signed in -1003
next signed off 40
next since the -403
next since they -771
next single request -838
next skip the 422
next snapshots are 147
next so and -1362
next so ask -1232
next so do -1169
next so don't -1107
next so far 1056
next so in -641
next so it 516
next so leave 125
next so please -368
next so read -987
next so that 1076
next so the 765
next so they -1012
next so use -246
next so when -1018
next so you -817
next sold out 1062
next somebody else -987
next something that -343
next soon as 614
next sort by -1087
next sorted by 35
next source code -1025
next source files 116
next speak of 377
next sql query -339
next sql statement -450
next ssh <sign> 583
next stack trace -602
next staged changes -809
next staged diff -760
next stands in 628
next start of 160
next start the -361
next start with -927
next started with 337
next starting with -731
next starts a -623
next starts an -860
next starts the -579
next starts with 485
next state is -438
next state it 419
next state of -1133
next state that 1342
next state the -785
next states a -656
next status and -547
next stay in -913
next stays in -61
next stdout stderr -907
next step of -722
next step that 288
next stop and -1429
next stops the -832
next store the 600
next stored card 856
next stored in -1427
next stores a 158
next straight away 634
next strength of 385
next sub agent -1133
next submits a -1104
next submits an -625
next submits the 404
next such a 749
next such as -1973
next sudo sh 1118
next suggests a -785
next summarises a -805
next summary of 48
next supplied by -1218
next supply the 847
next support case -841
next support ticket -723
next sure that -295
next swap the 1284
next switch off 547
next switched off 506
next switches a -561
next system and -333
next system prompt -362
next table in -1152
next table is -615
next tags to -797
next take a -889
next take it 419
next take the 225
next taken from -1016
next takes a -587
next takes about -820
next takes the 224
next talk to -184
next target temperature -668
next task and -1222
next tell the -769
next tell them -927
next tells if -501
next tells you 888
next temperature of -699
next ten minutes -289
next tend to 1319
next tends to 358
next term memory 1045
next terms of -956
next test suite -331
next text and -728
next text as -843
next text before 313
next text between -577
next text file -939
next text first -868
next text for -1331
next text from -841
next text in -1081
next text into -143
next text is -472
next text message -484
next text of 182
next text on -1242
next text or -671
next text search -947
next text so -611
next text that -1453
next text the 586
next text to -1301
next text with -465
next than <sign> -1158
next than a -1219
next than one -567
next than ten 320
next than the 129
next that <identifier> 1191
next that <sign> 253
next that a 1017
next that all 865
next that an 181
next that and 418
next that are -1056
next that begin -106
next that came 44
next that case -989
next that contain -378
next that don't 106
next that file 823
next that gets 48
next that has -1027
next that holds -296
next that is 290
next that it 946
next that looks -259
next that makes 88
next that match -613
next that may -1003
next that name -96
next that no 1334
next that nobody -106
next that nothing 189
next that of -247
next that only -378
next that other 805
next that the 804
next that they 49
next that was -258
next that way 956
next that were -751
next that you -737
next the <identifier> 965
next the <secret-place> 78
next the <sign> -22
next the account -38
next the account's -395
next the action -796
next the active -540
next the address 945
next the addresses -288
next the admin 132
next the administrator -1164
next the agent 971
next the alarm 491
next the alert 71
next the amount -435
next the analysis -1007
next the answer -84
next the api -1090
next the app -1304
next the approval 291
next the archive -60
next the assistant 1499
next the attendees -485
next the audit -473
next the author 268
next the author's 83
next the background 123
next the backup 610
next the badge 262
next the balance 441
next the bank 679
next the bank's -395
next the beginning 844
next the best -812
next the billing 615
next the board 1233
next the body -302
next the bot -894
next the branch 143
next the broker -1332
next the browser 892
next the browser's 1586
next the budget -1150
next the build -198
next the buyer -206
next the cache -192
next the calendar 315
next the call -398
next the caller -85
next the camera 666
next the card 799
next the carrier 121
next the cart 628
next the case 89
next the catalogue -883
next the certificate 974
next the change -41
next the changes -219
next the channel -64
next the charge -232
next the chart 228
next the chat 131
next the cheapest 220
next the chosen -375
next the ci 157
next the city 286
next the client 845
next the client's 1268
next the clinician -59
next the clipboard -388
next the cluster -66
next the code -865
next the collection -712
next the command -347
next the comment -224
next the company -1320
next the company's -679
next the comparison 369
next the complete 336
next the configured 345
next the confirmation 840
next the connected -935
next the connection 515
next the consent -221
next the console -966
next the contact -407
next the contacts 948
next the container -708
next the content -1050
next the contents 1510
next the conversation 734
next the conversion 368
next the count -97
next the course -153
next the crm 465
next the current -885
next the customer -557
next the customer's 1248
next the dashboard -1188
next the data -843
next the database 493
next the date -1510
next the day 1032
next the decision -856
next the default 1471
next the deploy 589
next the desktop -533
next the developer 1397
next the device -447
next the diff -135
next the difference 533
next the directory -244
next the disk -554
next the document 265
next the documents 438
next the door 444
next the draft -1013
next the dump 917
next the earlier 469
next the editor 854
next the emergency 76
next the employee 602
next the employee's 474
next the end -168
next the engine -776
next the entire -854
next the entries 628
next the entry 328
next the env -293
next the environment -996
next the error -1411
next the estimate -20
next the eu -1118
next the event -102
next the exact -1070
next the export 606
next the farmer 82
next the fee 433
next the feed -1004
next the field -767
next the fields -801
next the figure 493
next the figures 1169
next the file -208
next the file's 750
next the files 70
next the filesystem 684
next the final -303
next the first 827
next the flag 383
next the folder -364
next the following 362
next the forecast 1109
next the form -254
next the formatter 457
next the free 927
next the front 1099
next the full 819
next the game -369
next the git 841
next the github 1431
next the given -1183
next the guest -628
next the harbour 670
next the head 532
next the header -88
next the health 30
next the help -1111
next the hidden 391
next the history -1201
next the home 1502
next the host 741
next the host's 661
next the house 671
next the household -541
next the hr 875
next the hub 102
next the id -116
next the image 793
next the inbox 1134
next the index -1392
next the instructions 522
next the invoice 901
next the issue -532
next the job -900
next the kernel -928
next the key -682
next the keyboard 765
next the keychain 940
next the kubeconfig -113
next the label -538
next the language -1278
next the last 253
next the latest 456
next the latter 545
next the law -1350
next the learner -1182
next the ledger 433
next the legal -563
next the library's 54
next the licence -781
next the like 404
next the limit 409
next the line -90
next the lines -655
next the link -558
next the list 831
next the listing 988
next the live -41
next the local -913
next the location -169
next the lock -300
next the log -526
next the login 498
next the machine 206
next the mail 215
next the mailbox 602
next the manager -28
next the manifest 377
next the matter 580
next the meantime 32
next the member 438
next the memo 1015
next the merchant -349
next the merge -157
next the message -748
next the messages 719
next the middle 85
next the migration 776
next the model 1159
next the month 369
next the most -260
next the name 573
next the names 743
next the national -1013
next the nearest 327
next the network 237
next the new -699
next the newest 972
next the next 317
next the night -35
next the note 267
next the notebook -765
next the notes 461
next the number 297
next the official 506
next the old -515
next the on -176
next the one 492
next the ones 634
next the only 1290
next the open -344
next the operating -890
next the operator 570
next the operator's 1043
next the original 190
next the other 447
next the others -412
next the outcome 78
next the output 218
next the owner 480
next the owner's 597
next the package 37
next the page -621
next the parent 263
next the parser 333
next the partner 179
next the passage -805
next the password 251
next the path -408
next the patient -360
next the patient's 1156
next the payee 895
next the payee's 1056
next the payment -635
next the person 634
next the person's 1548
next the phone 741
next the place 515
next the plan -51
next the platform 125
next the player -257
next the point -759
next the policy -779
next the position -454
next the present -455
next the preview -281
next the previous -1467
next the price -552
next the private 222
next the process 169
next the product -768
next the profile 137
next the project -660
next the project's -506
next the prompt -1352
next the proxy -416
next the public -307
next the pupil 970
next the query -71
next the question -656
next the queue 837
next the range -510
next the rate 326
next the raw 181
next the reader 2062
next the reading -92
next the readme 840
next the real 751
next the reason -1032
next the receipt 379
next the recipient 222
next the recipients 179
next the record 327
next the recording -413
next the records 354
next the reference -955
next the register -140
next the registry 582
next the release 295
next the remainder 1106
next the remote -637
next the reply -963
next the report -207
next the reporting 87
next the repository -625
next the request -613
next the response -1567
next the rest -301
next the result 101
next the results 51
next the review 812
next the right -354
next the role -353
next the rows -41
next the rule -1533
next the rules -149
next the run -573
next the same 733
next the sandbox -319
next the saved 1686
next the scan -799
next the scanner 502
next the scheduler 329
next the schema -484
next the school 366
next the score 400
next the script -516
next the search -1467
next the second 566
next the secret -1182
next the secrets 632
next the security -730
next the sender -76
next the sentence 1060
next the server -1724
next the server's -1707
next the service -290
next the session 525
next the settings -684
next the shared 356
next the shell 1404
next the shift -428
next the shop 465
next the shop's 261
next the sign 453
next the signature -702
next the signed -1381
next the signing 179
next the site 23
next the source -136
next the sql -154
next the staff -443
next the staged -859
next the start 474
next the state -999
next the statistics 293
next the status -178
next the step 275
next the steps 217
next the stored 1249
next the strength 385
next the student -526
next the style -253
next the subject 879
next the sum -34
next the summary 1055
next the supplier -540
next the system 841
next the table -586
next the tag 840
next the target -1315
next the task -628
next the teacher -265
next the team -195
next the team's -968
next the terminal 1377
next the terms -953
next the test -988
next the tests -163
next the third 802
next the thread -547
next the three 742
next the ticket 439
next the time 97
next the title 583
next the token -1066
next the tool -1197
next the top 832
next the topic -36
next the transcript -416
next the translation -573
next the traveller -410
next the two -214
next the upload -1321
next the url -965
next the user -657
next the user's 244
next the users 884
next the usual 721
next the value -750
next the values 1168
next the vat -738
next the vault -387
next the vendor 656
next the vendor's 1041
next the version -1492
next the wallet 1220
next the ward 677
next the warehouse -894
next the way 1424
next the web -400
next the whole 493
next the window -619
next the word 1003
next the work -1266
next the working -237
next the works -142
next the workspace 360
next the year -958
next the zone -542
next their own -313
next their password 604
next them and 630
next them as 395
next them by 1565
next them for 660
next them from 1525
next them if -836
next them in 1117
next them into 954
next them on 397
next them out 82
next them over 595
next them so -645
next them that -1538
next them the -308
next them to 941
next them up 358
next them with 328
next then <sign> -803
next then call -284
next then on -1149
next then the -426
next there and -64
next there are 700
next there is 87
next there's no -187
next these are 313
next they are -319
next they aren't 80
next they ask -464
next they can -83
next they don't -493
next they have -534
next they may 497
next they mean -42
next they need -1114
next they say 838
next they typed 554
next they want 31
next they were 936
next this and 902
next this before -1023
next this call 539
next this chat 473
next this computer 358
next this conversation -1270
next this first -750
next this for 439
next this in -671
next this is 186
next this machine -497
next this one 1212
next this over -871
next this project -649
next this server -312
next this server's 36
next this session 429
next this text 700
next this to -212
next this tool -696
next this when -677
next this workspace 1544
next those of 363
next those the 342
next those who -920
next though it 724
next though the 1203
next thread in -117
next three times -318
next through <identifier> 1487
next through <sign> 1595
next through <url> 1181
next through a -1033
next through it -88
next through other 421
next through the 405
next through this -421
next through whichever 1000
next ticket with -893
next time and -1091
next time code 518
next time codes 23
next time in -1035
next time of -346
next time out -94
next time the 1114
next time to 876
next time zone -815
next title and -279
next to <email-address> 1850
next to <identifier> 2189
next to <path> 843
next to <sign> 531
next to <url> 1438
next to a -805
next to add -51
next to all -575
next to an -691
next to another -973
next to answer -1011
next to any -393
next to anybody -342
next to anyone 136
next to ask 199
next to attach -136
next to avoid 335
next to be 1204
next to call -546
next to change -840
next to check -1106
next to come 995
next to confirm -1189
next to contain 796
next to delete -908
next to do -700
next to each 713
next to everyone -1083
next to false 608
next to find -713
next to five -767
next to follow 112
next to get -763
next to go -468
next to have 1585
next to include -137
next to it 746
next to its -55
next to keep 145
next to know 769
next to leave 621
next to list 464
next to log -148
next to look -167
next to make 895
next to match 1089
next to mention 155
next to move -1171
next to obtain -801
next to one -822
next to open 165
next to other -483
next to our 1037
next to paste -296
next to pay 696
next to pdf -775
next to production -1195
next to public 1242
next to read -1389
next to remember -867
next to report -202
next to run -109
next to save -200
next to say -692
next to see -862
next to send -539
next to shorten 684
next to show -1130
next to state -526
next to stay 1004
next to stop 132
next to take -1153
next to tell -437
next to ten -1087
next to that -762
next to the 57
next to their 423
next to them 581
next to this 806
next to translate -574
next to true 468
next to two -825
next to type 104
next to us 626
next to use -1089
next to which -217
next to write -1358
next to you -205
next to your 858
next token from -593
next token in 695
next token is -1457
next token of 101
next tokens and -847
next tokens or -975
next told about -888
next told that 642
next told to -227
next tone of -723
next tool and 1538
next tool calls -60
next tool does -749
next tool for 626
next tool has 227
next tool is 988
next tool must -69
next tool of -144
next tool returns -656
next tool to 893
next tool with 1052
next tools are 1305
next tools of 331
next tools which -348
next tools you 1148
next top of -326
next topic is -397
next total and 51
next transcript of 158
next translate text -789
next translates a -416
next treat it -771
next treat the 351
next treated as -471
next true and -102
next true to -535
next try again 817
next try other -875
next try to -1310
next turn on 1379
next twice the 876
next two airports -536
next two currencies -519
next two minutes -917
next two or 240
next txt records -534
next type in 182
next type the -1220
next typed in -190
next u <sign> 23
next under <identifier> 544
next under <sign> 514
next under a -1135
next under settings -1457
next under the 1101
next units of -374
next unless <sign> -735
next unless asked -1064
next unless the -1245
next unless they -1119
next unless you -1194
next unlocks a -898
next until <identifier> -1188
next until it -1525
next until the 597
next until then -1208
next until they 423
next until when -439
next up a 274
next up and 1035
next up by 1017
next up in 1436
next up one 938
next up the -932
next up to -766
next up with 724
next update delete -882
next upload the -105
next uploads a -1051
next uploads one -729
next uploads the 669
next url <url> 999
next url and -722
next url encoded 343
next url of -63
next use <identifier> -403
next use <sign> -1043
next use a -856
next use it -735
next use only -830
next use that -442
next use the -563
next use this -138
next used and -1298
next used for -642
next used in -134
next used to -137
next used up -1057
next user about -1205
next user agent -1148
next user agrees -964
next user and -580
next user as 342
next user asked -237
next user asks -520
next user at -1133
next user before -1010
next user can -552
next user choose -907
next user describes -727
next user does -717
next user explicitly -96
next user first -906
next user for -637
next user gave -304
next user gives -517
next user had 1076
next user has -803
next user how -854
next user if -1282
next user in -833
next user is -62
next user may -1076
next user mentions 118
next user message 389
next user name -409
next user named 369
next user names -372
next user needs -1165
next user or 389
next user out -48
next user pastes -174
next user picked -843
next user said -796
next user says -1400
next user sees -1018
next user should -1226
next user so -772
next user states -68
next user the -635
next user to -640
next user unless -712
next user wanted 594
next user wants -696
next user what -1025
next user when -1220
next user which -824
next user who -395
next user with -400
next user writes 514
next user's <secret-place> 714
next user's account -183
next user's address 248
next user's consent -242
next user's crontab -162
next user's e 830
next user's explicit -1022
next user's home 916
next user's key -129
next user's last 1087
next user's machine 522
next user's mailbox 532
next user's name 325
next user's notes 1103
next user's own -502
next user's private 715
next user's request -87
next user's saved 723
next user's words 423
next users who 84
next uses the -1054
next using it 345
next using the 873
next valid for -179
next value and 490
next value in 208
next value is -187
next value of 747
next values are -1120
next values in -81
next values into -929
next values of 230
next variable of -388
next variables are -985
next version <sign> -1160
next version and 206
next version is -756
next version of -924
next versions of -585
next via <identifier> 1338
next via the 588
next virtual machine -779
next visible in -1453
next visible to -1056
next wait for -1363
next waiting for 257
next waits for -529
next want to 140
next wants a 505
next wants it -104
next wants the 1027
next wants to -684
next warn the -930
next was asked 985
next was done -296
next was found 854
next was given 679
next way of 141
next way to 1103
next we are 520
next we would 773
next web and -770
next web form -470
next web page -926
next web search -746
next were asked -604
next were not -398
next wget qo 920
next what a -1049
next what an -706
next what happened 466
next what has -1349
next what is -1353
next what it 255
next what people -955
next what should -776
next what the 381
next what they 436
next what this -859
next what to -821
next what was 280
next what would -934
next what you 50
next whatever is 844
next whatever it 1335
next whatever the 886
next when <sign> -87
next when a 572
next when an 210
next when asked 380
next when it -1295
next when one -1178
next when there -1042
next when they -146
next when to -681
next when you -896
next whenever a 711
next whenever the -471
next where a 333
next where the 1737
next where they 710
next where to -917
next whether a -827
next whether it -1032
next whether or 1215
next whether the -1348
next whether to -374
next which are 408
next which can 153
next which is 108
next which it -1098
next which one -927
next which the -136
next which they -421
next which this -535
next which you -753
next while it -506
next while the 917
next while this 1271
next while you 681
next who asks -208
next who gets -966
next who has 88
next who have -801
next who is -287
next who last -431
next who may -833
next whole of 972
next whose name 180
next why and -1028
next why the 284
next wi fi 784
next wiki page -803
next will be -359
next will not 320
next window and -728
next with <email-address> 1027
next with <identifier> 281
next with <path> 321
next with <sign> -928
next with <url> 1255
next with a 184
next with access -271
next with all 731
next with an 769
next with another 155
next with any 98
next with country -885
next with each 939
next with every -539
next with for 456
next with id 24
next with it 920
next with its -520
next with mode -908
next with more 238
next with names 1223
next with no 717
next with one -1256
next with other 227
next with our 450
next with source -543
next with status -738
next with sudo 186
next with that 682
next with the 638
next with them 703
next with this 292
next with time -976
next with what 431
next with whatever 1009
next with which -745
next with you -1050
next with your 327
next within <sign> -516
next within the 46
next within two -909
next without a 471
next without an -775
next without asking -743
next without it -905
next without one -1168
next without saying -168
next without the -101
next word for 630
next words and 698
next words from 303
next words in -940
next working days -1001
next would be 815
next would change -531
next would only 907
next write a -625
next write it -975
next write the -477
next write to -293
next writes a -1144
next writes the -1137
next written by -1102
next written into -562
next written to -573
next you and 1119
next you are 82
next you call -437
next you can -413
next you can't -1321
next you cannot -893
next you could 428
next you do 108
next you don't -627
next you get -1857
next you have 63
next you know 56
next you list -993
next you may -40
next you must -1747
next you need -600
next you only -680
next you present 211
next you read 583
next you remember -911
next you repeat -761
next you see -226
next you should -2317
next you show 991
next you sure 1073
next you tell 851
next you the -1097
next you to -619
next you use -439
next you were 869
next you will 87
next you would -502
next you write -507
next your answer 676
next your own 388
next your reply -539
next your system -179
next your user 1217
next く だ 162
next さ い 162
next さ れ 772
next し て 435
next し ま -514
next だ さ 162
next て く 241
next に は 184
next ま す 25
next 下 的 1045
next 不 要 387
next 保 存 -96
next 信 息 -1034
next 内 容 89
next 工 具 369
next 录 下 1045
next 查 询 467
next 用 户 25
next 目 录 397
next 请 先 50
next 调 用 383
next 送 信 638
object aside answer after 965
object aside answer answer 395
object aside answer ask 24
object aside answer before -144
object aside answer command 815
object aside answer every -88
object aside answer file 455
object aside answer if -166
object aside answer instead 631
object aside answer link 35
object aside answer may 138
object aside answer model -454
object aside answer must -49
object aside answer not -321
object aside answer own-parameter 662
object aside answer put 968
object aside answer read 625
object aside answer request -216
object aside answer results 576
object aside answer secret 415
object aside answer send 217
object aside answer user 397
object aside answer whole -165
object aside ask before 420
object aside ask own-parameter -22
object aside ask user -28
object aside call after 845
object aside call before 128
object aside call command 557
object aside call every 175
object aside call file 689
object aside call first -532
object aside call identifier 963
object aside call if 614
object aside call model -1058
object aside call read 870
object aside call this-tool -806
object aside call tool 68
object aside call user -206
object aside change every 435
object aside change holding 146
object aside change model -251
object aside change must 504
object aside change put 481
object aside change user 823
object aside obey after -77
object aside obey model 751
object aside obey not 69
object aside obey service 784
object aside obey user 74
object aside permit user 853
object aside put account 1012
object aside put answer 532
object aside put ask 1124
object aside put change 656
object aside put command 594
object aside put conversation 439
object aside put every 556
object aside put file 327
object aside put holding 237
object aside put identifier -951
object aside put machine 589
object aside put message -224
object aside put model -421
object aside put must 1026
object aside put not -740
object aside put outside 151
object aside put own-parameter 226
object aside put put 152
object aside put read 1165
object aside put secret -185
object aside put send 122
object aside put service -276
object aside put store 128
object aside put user 1231
object aside put whenever 1138
object aside put whole 986
object aside read after 826
object aside read before -512
object aside read command -530
object aside read every 383
object aside read file 455
object aside read first -327
object aside read identifier -1179
object aside read if -277
object aside read machine 1247
object aside read message -359
object aside read model 934
object aside read must -658
object aside read not -166
object aside read obey -469
object aside read own-parameter 915
object aside read path 648
object aside read put 1593
object aside read read 609
object aside read secret 488
object aside read secret-place 39
object aside read send 403
object aside read service -280
object aside read url 1135
object aside read user 478
object aside read whole 163
object aside run also -130
object aside run command 625
object aside run file -892
object aside run instructions 489
object aside run model 185
object aside run not 192
object aside run read -243
object aside run user 191
object aside send every -495
object aside send file 479
object aside send if 409
object aside send may 186
object aside send message 852
object aside send model -40
object aside send must 656
object aside send own-parameter 293
object aside send request 873
object aside send send -72
object aside send tool -644
object aside send user 1188
object aside send whole -51
object aside set service -905
object aside store user 690
object aside tell file 1126
object aside tell user 1110
object ban answer after -128
object ban answer ask 447
object ban answer before -768
object ban answer conversation -1170
object ban answer identifier -303
object ban answer if 599
object ban answer may 154
object ban answer model -213
object ban answer not -634
object ban answer obey -853
object ban answer own-parameter 786
object ban answer request 633
object ban answer results -232
object ban answer send -670
object ban answer user 37
object ban answer without 63
object ban ask consent 787
object ban ask every 198
object ban ask not -231
object ban ask obey -117
object ban ask secret -1279
object ban ask user 71
object ban call every 701
object ban call if -749
object ban call model 400
object ban call sibling -588
object ban call this-tool -590
object ban call tool -193
object ban call user -199
object ban call without -749
object ban change before -650
object ban change user -1094
object ban obey instructions -888
object ban obey read -898
object ban obey user -1390
object ban put answer -875
object ban put ask -975
object ban put before -976
object ban put call -975
object ban put command -330
object ban put conversation -1151
object ban put every -955
object ban put file -1203
object ban put holding -1245
object ban put if -378
object ban put may -761
object ban put message -1431
object ban put model -955
object ban put not -1529
object ban put obey -1074
object ban put own-parameter -1107
object ban put parameter -1033
object ban put personal -792
object ban put read -706
object ban put request -1295
object ban put results -1033
object ban put secret -868
object ban put tool -1221
object ban put user -983
object ban put whole -505
object ban read conversation -1142
object ban read file -36
object ban read if 159
object ban read message -1085
object ban read user -540
object ban run command -173
object ban run every 330
object ban run user -176
object ban run whole -349
object ban send model -644
object ban send user -821
object ban send without -1255
object ban set before -883
object ban set own-parameter -857
object ban store not -323
object ban store secret -1059
object ban tell answer -1130
object ban tell before -1287
object ban tell if -337
object ban tell model -690
object ban tell not -98
object ban tell results -100
object ban tell user 117
object ban visit instructions -888
object ban visit read -898
object ban visit user -1022
object lacking ask user 356
object lacking tell user 567
object order answer account -587
object order answer after 535
object order answer answer 92
object order answer ask -661
object order answer because 789
object order answer before 275
object order answer best 1029
object order answer call 129
object order answer change 154
object order answer collect 377
object order answer command -150
object order answer consent 607
object order answer conversation -229
object order answer every 1061
object order answer file -640
object order answer first -435
object order answer holding 264
object order answer identifier 175
object order answer if 205
object order answer instructions -291
object order answer link -92
object order answer machine 1114
object order answer may -1013
object order answer message 540
object order answer model -260
object order answer must -406
object order answer not 235
object order answer obey 72
object order answer outside -634
object order answer own-parameter -353
object order answer parameter -884
object order answer path 814
object order answer personal 381
object order answer put 573
object order answer read 699
object order answer recipient -741
object order answer regardless 1087
object order answer request 101
object order answer results -155
object order answer run 913
object order answer secret -1132
object order answer secretive 1375
object order answer send -697
object order answer sibling 494
object order answer standing 1234
object order answer store 514
object order answer tell 140
object order answer threat -472
object order answer url 1233
object order answer user 196
object order answer whenever -618
object order answer whole 205
object order answer without 497
object order ask account 687
object order ask after 59
object order ask answer 729
object order ask because -1226
object order ask before -1060
object order ask consent -724
object order ask every -635
object order ask file -80
object order ask first -750
object order ask identifier 365
object order ask if -1180
object order ask instead -441
object order ask message 858
object order ask model -20
object order ask must -40
object order ask not 847
object order ask obey 233
object order ask own-parameter -159
object order ask parameter 399
object order ask read -175
object order ask remove -695
object order ask request -347
object order ask results 836
object order ask secret 689
object order ask sibling 89
object order ask user -761
object order ask whenever -1050
object order ask whole -31
object order call account 550
object order call after -202
object order call also 383
object order call answer 56
object order call ask -58
object order call before -923
object order call call 243
object order call change -333
object order call collect -624
object order call command -383
object order call conversation 115
object order call every 197
object order call file 45
object order call first -650
object order call identifier 262
object order call if -544
object order call instead -127
object order call instructions -208
object order call may -201
object order call message 132
object order call model -954
object order call must 369
object order call not -364
object order call obey 128
object order call outside 672
object order call own-name 835
object order call own-parameter 156
object order call parameter 159
object order call path -185
object order call please 413
object order call put 21
object order call read -119
object order call recipient 547
object order call regardless 367
object order call request -265
object order call results 439
object order call run -157
object order call secret 1075
object order call send -333
object order call service 1165
object order call session 515
object order call sibling -607
object order call tell -607
object order call this-tool -1471
object order call threat -914
object order call tool -86
object order call user 75
object order call whenever -571
object order call whole 203
object order change account 1572
object order change after 963
object order change answer 1068
object order change before 952
object order change every 1617
object order change file 1042
object order change holding 174
object order change identifier 1063
object order change if 97
object order change link 847
object order change message 1036
object order change model 840
object order change must 1502
object order change not 825
object order change number 1370
object order change own-parameter 223
object order change put -107
object order change recipient 1067
object order change results 1399
object order change run 382
object order change secret -117
object order change tool 750
object order change url 1617
object order change user 1225
object order change whole 947
object order collect after 910
object order collect before 428
object order collect call 1177
object order collect collect 927
object order collect conversation 1144
object order collect every 802
object order collect file 1454
object order collect holding 854
object order collect identifier 1132
object order collect machine 988
object order collect message 856
object order collect model 1078
object order collect must 524
object order collect not 856
object order collect own-parameter 903
object order collect path 1117
object order collect personal 960
object order collect read 320
object order collect secret 1236
object order collect secret-place 811
object order collect send 1391
object order collect service 1185
object order collect tool 774
object order collect user 1140
object order collect whole 1544
object order disable before 956
object order disable identifier 471
object order disable if -629
object order disable model -556
object order disable not 923
object order disable results 919
object order disable user 66
object order hide before -109
object order hide model 244
object order hide not 565
object order hide results 538
object order hide secret -1377
object order hide user 351
object order ignore answer 443
object order ignore before 1217
object order ignore command -317
object order ignore conversation 255
object order ignore every 973
object order ignore if 28
object order ignore instructions 612
object order ignore message -481
object order ignore model 525
object order ignore must 63
object order ignore not -53
object order ignore own-parameter 302
object order ignore results 193
object order ignore run 505
object order ignore send 124
object order ignore user 1498
object order ignore whole -597
object order obey account 459
object order obey after 875
object order obey also 979
object order obey answer 661
object order obey ask 991
object order obey before 416
object order obey call 1044
object order obey command 585
object order obey consent 1167
object order obey conversation 1061
object order obey every 1037
object order obey file 1136
object order obey first 765
object order obey identifier -109
object order obey if -407
object order obey instructions 146
object order obey message -175
object order obey model 444
object order obey must 38
object order obey not -1101
object order obey obey -276
object order obey own-parameter -428
object order obey parameter 1276
object order obey put 1374
object order obey read 552
object order obey regardless 373
object order obey request 96
object order obey results 24
object order obey run 854
object order obey secret 1220
object order obey send -594
object order obey service 588
object order obey sibling -699
object order obey silently 842
object order obey tell 330
object order obey tool 320
object order obey user 987
object order obey whole 335
object order obey without 1087
object order pay account 1081
object order pay after 537
object order pay every 1032
object order pay file 1091
object order pay identifier 944
object order pay if 39
object order pay message 1120
object order pay own-parameter 651
object order pay pay 376
object order pay put 713
object order pay secret 844
object order pay store 1323
object order pay tool 1017
object order pay user 923
object order permit account 423
object order permit every 871
object order permit identifier 1184
object order permit may 573
object order permit must -57
object order permit secret 367
object order permit user 1717
object order permit whole 496
object order prefer after 963
object order prefer ask 169
object order prefer call 26
object order prefer command -420
object order prefer every 747
object order prefer first 321
object order prefer identifier -601
object order prefer if 745
object order prefer must 47
object order prefer not 130
object order prefer own-parameter -447
object order prefer read 560
object order prefer sibling -321
object order prefer tool -115
object order prefer user 42
object order put account 1574
object order put after -979
object order put also 851
object order put answer 954
object order put ask 774
object order put because 306
object order put before 318
object order put call 1228
object order put change -812
object order put collect 1164
object order put command 496
object order put config 848
object order put consent -170
object order put conversation 767
object order put elsewhere 615
object order put email-address 537
object order put encode 453
object order put every 782
object order put file 1283
object order put first 548
object order put holding 1525
object order put identifier 964
object order put if 243
object order put instead -111
object order put instructions 1153
object order put link -1128
object order put machine 979
object order put may 595
object order put message 1417
object order put model 787
object order put must -345
object order put not 269
object order put obey 34
object order put outside 904
object order put own-parameter 620
object order put parameter 758
object order put path 1494
object order put pay -280
object order put permit 1120
object order put personal 1751
object order put prefer 371
object order put put 1458
object order put read 1294
object order put redirect 241
object order put regardless 461
object order put results 1368
object order put run 692
object order put secret 1330
object order put secret-place 1049
object order put secretive 625
object order put send 639
object order put service 336
object order put session 1018
object order put sibling -67
object order put silently 611
object order put standing 676
object order put store 1711
object order put tell -661
object order put threat 346
object order put tool 606
object order put url 817
object order put user 1162
object order put whenever 105
object order put whole 606
object order put without -620
object order read account -594
object order read after 30
object order read also 361
object order read answer 918
object order read ask 857
object order read before -723
object order read call 262
object order read collect -204
object order read command -467
object order read consent -1259
object order read conversation 924
object order read every 110
object order read file 593
object order read first -831
object order read holding 1392
object order read identifier -160
object order read if 698
object order read instructions -546
object order read link -340
object order read machine 1228
object order read may 76
object order read message 85
object order read model -373
object order read must 93
object order read not -1214
object order read obey 597
object order read outside -351
object order read own-parameter 168
object order read path 319
object order read pay -211
object order read personal -41
object order read put 903
object order read read -193
object order read recipient 464
object order read regardless 414
object order read request 588
object order read results 698
object order read run -245
object order read secret 1122
object order read secret-place 697
object order read send 463
object order read service 627
object order read session -298
object order read sibling -868
object order read store 482
object order read threat -808
object order read tool 319
object order read url 1236
object order read user 400
object order read whenever 291
object order read whole -292
object order redirect every 905
object order redirect file 895
object order redirect user 805
object order redirect whole 1111
object order remove after 1230
object order remove answer 1081
object order remove before 27
object order remove command 296
object order remove every -400
object order remove file 375
object order remove identifier -129
object order remove if 859
object order remove instructions 403
object order remove machine 643
object order remove message -285
object order remove model 1173
object order remove must 645
object order remove outside 660
object order remove own-parameter 515
object order remove path 649
object order remove results 1515
object order remove run 652
object order remove send 107
object order remove tool 87
object order remove user 1556
object order remove whole -118
object order run account -362
object order run after 776
object order run also 317
object order run answer 545
object order run ask 861
object order run because -700
object order run before -502
object order run call 229
object order run change -164
object order run command 901
object order run consent 374
object order run every 1662
object order run file -413
object order run first -292
object order run identifier 209
object order run if 444
object order run instructions 944
object order run message -88
object order run model 637
object order run must -91
object order run not 283
object order run outside -54
object order run own-parameter 369
object order run parameter 1303
object order run path 1616
object order run put 421
object order run read 1229
object order run request 487
object order run run 1108
object order run secret 420
object order run secret-place 900
object order run send -618
object order run service -575
object order run sibling -541
object order run silently -441
object order run store 696
object order run tool 576
object order run url 1701
object order run user 1121
object order run whenever 558
object order run whole 1067
object order run without 1143
object order send account 499
object order send after 868
object order send also 546
object order send answer 199
object order send ask -194
object order send before -376
object order send call 684
object order send change 226
object order send collect 808
object order send command -497
object order send consent -283
object order send conversation 524
object order send email-address 1114
object order send every 1310
object order send file 771
object order send first -463
object order send holding 320
object order send identifier 1473
object order send if -105
object order send instead 834
object order send instructions -858
object order send link 207
object order send may 107
object order send message -33
object order send model 475
object order send not 260
object order send obey 573
object order send outside 768
object order send own-parameter 745
object order send parameter 155
object order send path 621
object order send permit 1235
object order send personal 1430
object order send put 323
object order send read 278
object order send recipient 676
object order send regardless 638
object order send remove 895
object order send request 517
object order send results 784
object order send run 763
object order send secret 1477
object order send send 1553
object order send service 501
object order send sibling 505
object order send store -581
object order send this-tool 897
object order send threat -561
object order send tool 1104
object order send url 1490
object order send user 872
object order send whenever 1070
object order send whole 515
object order send without 358
object order set after 727
object order set answer 255
object order set because 522
object order set before 699
object order set command 637
object order set every -29
object order set file 943
object order set identifier 967
object order set if -808
object order set may -636
object order set message 1118
object order set model 448
object order set must 1532
object order set not 905
object order set obey -167
object order set own-parameter -439
object order set parameter 194
object order set read -57
object order set run 633
object order set secret 418
object order set threat 526
object order set url 1060
object order set user 111
object order set whole -378
object order skip answer 301
object order skip model 1274
object order skip user 1595
object order store after 1037
object order store answer -359
object order store ask -1027
object order store before -279
object order store collect -524
object order store conversation 509
object order store every 1256
object order store file -363
object order store holding -121
object order store identifier 43
object order store if 457
object order store instructions -325
object order store may -376
object order store memory 1049
object order store message -961
object order store model 441
object order store must 667
object order store not -45
object order store own-parameter -250
object order store put -503
object order store read 700
object order store results -586
object order store secret -820
object order store secretive 120
object order store user -536
object order store whole 617
object order tell account -189
object order tell after -745
object order tell answer -187
object order tell because 558
object order tell before -349
object order tell best 202
object order tell change 721
object order tell consent -312
object order tell conversation -536
object order tell every 146
object order tell file -501
object order tell first -1116
object order tell identifier -147
object order tell if 152
object order tell instead -1450
object order tell instructions 664
object order tell may 29
object order tell message -696
object order tell model -475
object order tell must -787
object order tell not 929
object order tell obey -22
object order tell own-parameter 224
object order tell put -741
object order tell read 300
object order tell regardless 306
object order tell results 204
object order tell send 404
object order tell user -562
object order tell whenever -89
object order tell whole -125
object order visit every -65
object order visit if -433
object order visit instructions 271
object order visit must 764
object order visit user -433
object order visit whole 65
object report answer account 64
object report answer after -846
object report answer also -555
object report answer answer -461
object report answer ask -489
object report answer because -163
object report answer before -539
object report answer best -264
object report answer call -1077
object report answer change -494
object report answer collect 29
object report answer command -751
object report answer consent 471
object report answer conversation 214
object report answer every -573
object report answer file -273
object report answer first -744
object report answer hide -917
object report answer holding -1373
object report answer identifier -914
object report answer if 295
object report answer instead 167
object report answer instructions -79
object report answer link -678
object report answer machine 656
object report answer may -1183
object report answer memory 43
object report answer message -310
object report answer model -436
object report answer must -336
object report answer not 218
object report answer obey 37
object report answer outside -1066
object report answer parameter -614
object report answer path -233
object report answer pay -822
object report answer permit -922
object report answer prefer 179
object report answer put 20
object report answer read -446
object report answer recipient -599
object report answer redirect 391
object report answer regardless -1116
object report answer remove -476
object report answer request -1234
object report answer results -644
object report answer run 113
object report answer secret -1037
object report answer secret-place 409
object report answer secretive -803
object report answer send -556
object report answer service -922
object report answer session -683
object report answer set -659
object report answer sibling -1281
object report answer silently 59
object report answer store -955
object report answer tell -1088
object report answer threat 254
object report answer tool -167
object report answer url -646
object report answer user -210
object report answer whenever -893
object report answer whole -409
object report answer without -732
object report ask account 269
object report ask after 164
object report ask answer 597
object report ask ask 92
object report ask call -74
object report ask collect 559
object report ask command -26
object report ask consent -699
object report ask every 390
object report ask file -558
object report ask first 389
object report ask holding -87
object report ask identifier -639
object report ask if 786
object report ask instead 1078
object report ask instructions -681
object report ask machine -1072
object report ask model 324
object report ask must 461
object report ask not 136
object report ask outside 103
object report ask own-name 566
object report ask own-parameter -518
object report ask put 31
object report ask read 279
object report ask request 662
object report ask results 630
object report ask run -128
object report ask secret -1470
object report ask send -991
object report ask service -1455
object report ask sibling 120
object report ask store -343
object report ask tool 320
object report ask user -610
object report ask whenever -279
object report ask whole 248
object report call account -778
object report call after -360
object report call also -842
object report call answer -417
object report call before -153
object report call command -931
object report call conversation -817
object report call every 458
object report call file 40
object report call first 249
object report call identifier 307
object report call if -1297
object report call instructions -882
object report call may 151
object report call message -634
object report call model 52
object report call must 1047
object report call not 263
object report call outside -256
object report call own-parameter -155
object report call path -571
object report call put 50
object report call read -828
object report call request 91
object report call run -786
object report call secret -500
object report call send -1040
object report call service -70
object report call sibling -899
object report call this-tool -707
object report call threat 695
object report call tool -218
object report call user -409
object report call whole 321
object report change account -730
object report change after 216
object report change answer -1210
object report change ask -31
object report change before -21
object report change call -921
object report change collect -904
object report change conversation 150
object report change every -517
object report change file -929
object report change first -922
object report change holding -242
object report change identifier -1078
object report change if 374
object report change instead -872
object report change instructions -541
object report change link -559
object report change may -1222
object report change message -315
object report change model -362
object report change must 558
object report change not -92
object report change own-parameter -460
object report change parameter -50
object report change path 396
object report change personal -919
object report change put 108
object report change read 106
object report change redirect -709
object report change run 60
object report change secret -770
object report change send -627
object report change service -503
object report change tell -990
object report change threat -636
object report change tool 1509
object report change user -508
object report change whole -945
object report change without -830
object report collect after 325
object report collect answer -115
object report collect because -1088
object report collect change 46
object report collect collect -818
object report collect conversation 351
object report collect every 843
object report collect file -817
object report collect holding -164
object report collect identifier -480
object report collect instructions 311
object report collect message -237
object report collect must 237
object report collect not 209
object report collect outside 769
object report collect own-parameter -518
object report collect put 655
object report collect secret 183
object report collect send 741
object report collect store -872
object report collect user -322
object report collect whole -150
object report decode command -429
object report disable after -524
object report disable before -1017
object report disable command 95
object report disable file 121
object report disable first -735
object report disable if 422
object report disable instructions -809
object report disable message -781
object report disable not 689
object report disable own-parameter -107
object report disable put 300
object report disable read 947
object report disable send -735
object report disable session -695
object report disable user 339
object report disable whole -640
object report hide before -824
object report hide own-parameter -333
object report hide user 58
object report ignore after -26
object report ignore answer -197
object report ignore conversation 1228
object report ignore every -470
object report ignore file 98
object report ignore identifier -198
object report ignore instructions -418
object report ignore message -134
object report ignore model 706
object report ignore not -622
object report ignore own-parameter -700
object report ignore run 192
object report ignore send 238
object report ignore user 292
object report ignore whole -508
object report obey after -266
object report obey answer -121
object report obey ask -774
object report obey before -278
object report obey call -280
object report obey change 438
object report obey command -204
object report obey every 104
object report obey file -175
object report obey identifier -850
object report obey if -711
object report obey instructions 251
object report obey link -855
object report obey message 713
object report obey model 284
object report obey must 513
object report obey not -494
object report obey outside -166
object report obey own-parameter -47
object report obey path -269
object report obey put 364
object report obey read 137
object report obey request -379
object report obey secret 657
object report obey send -257
object report obey sibling 136
object report obey store 421
object report obey user 509
object report obey whole -25
object report obey without -825
object report pay account -676
object report pay answer 530
object report pay before -945
object report pay holding 280
object report pay instructions -674
object report pay not 483
object report pay own-parameter -1226
object report pay pay -373
object report pay read -802
object report pay user -1218
object report pay whole -572
object report permit account -1059
object report permit after -259
object report permit message 670
object report permit own-parameter -858
object report permit send -274
object report permit user 83
object report permit without 114
object report prefer file 309
object report prefer holding -469
object report prefer message -182
object report prefer own-parameter -446
object report prefer request -774
object report prefer send -549
object report put account -845
object report put after 254
object report put also -36
object report put answer -81
object report put ask 438
object report put because -618
object report put before 783
object report put call 347
object report put change -202
object report put collect -191
object report put command -439
object report put config -1369
object report put conversation 275
object report put disable 279
object report put email-address 1013
object report put every 345
object report put file -724
object report put first 396
object report put holding 165
object report put identifier -258
object report put if -407
object report put instead -403
object report put instructions 180
object report put link -22
object report put machine -792
object report put may -167
object report put message -630
object report put model -247
object report put must 90
object report put not -597
object report put obey -315
object report put outside -346
object report put own-parameter -142
object report put parameter -583
object report put path -1109
object report put pay 774
object report put personal -1323
object report put put -268
object report put read -407
object report put recipient 473
object report put results -579
object report put run -706
object report put secret -996
object report put secret-place -682
object report put secretive 447
object report put send -415
object report put service -438
object report put session -234
object report put set -935
object report put sibling -657
object report put silently -430
object report put store -303
object report put threat -796
object report put tool 484
object report put trusted -816
object report put user -512
object report put whenever 469
object report put whole 425
object report read account -117
object report read after 101
object report read also -527
object report read answer -449
object report read ask 139
object report read because -24
object report read before -728
object report read best -386
object report read call 391
object report read change -1195
object report read collect 542
object report read command 37
object report read config -777
object report read consent -1115
object report read conversation -102
object report read email-address 322
object report read every -323
object report read file -771
object report read first -124
object report read hide 132
object report read holding 181
object report read identifier -339
object report read if -129
object report read ignore -858
object report read instructions -562
object report read machine -81
object report read may -959
object report read memory -1056
object report read message -706
object report read model -215
object report read must 469
object report read not 487
object report read obey 817
object report read outside -754
object report read own-parameter -860
object report read parameter -85
object report read path -999
object report read pay 1464
object report read permit -309
object report read personal -766
object report read put 767
object report read read -466
object report read recipient 107
object report read regardless 269
object report read request 365
object report read results -857
object report read run 472
object report read secret -305
object report read secret-place -317
object report read secretive -554
object report read send -849
object report read service -936
object report read session -1196
object report read set -682
object report read sibling -1192
object report read standing 134
object report read store -268
object report read tell 337
object report read this-tool -862
object report read threat 45
object report read tool 25
object report read url 1163
object report read user -211
object report read visit 1555
object report read whenever -616
object report read whole -619
object report read without -625
object report redirect file 106
object report redirect own-parameter -615
object report redirect whole -732
object report remove account -602
object report remove after -691
object report remove also -529
object report remove answer -852
object report remove collect -1022
object report remove every -194
object report remove file -63
object report remove identifier 367
object report remove if -1016
object report remove may -312
object report remove message -509
object report remove model -35
object report remove not -245
object report remove outside -1098
object report remove own-parameter -741
object report remove personal 301
object report remove run -912
object report remove secret -999
object report remove send -332
object report remove standing -253
object report remove store 155
object report remove user -1307
object report remove whole -407
object report run account -1106
object report run after -56
object report run also -1149
object report run answer -1028
object report run ask -779
object report run because 848
object report run before -1043
object report run call -657
object report run change -662
object report run collect 122
object report run command -900
object report run config -848
object report run every -357
object report run first 251
object report run holding -825
object report run identifier -1107
object report run if -198
object report run instructions -216
object report run link -773
object report run machine -808
object report run may 166
object report run message -472
object report run model -58
object report run not -315
object report run outside -1074
object report run own-parameter -586
object report run parameter 73
object report run path -1497
object report run permit -1047
object report run prefer -593
object report run put -686
object report run read -324
object report run request -657
object report run results -789
object report run run -844
object report run secret -969
object report run send -562
object report run service -503
object report run session -633
object report run silently -432
object report run store -515
object report run tool -811
object report run user -1259
object report run whole -415
object report run without -1238
object report send account -606
object report send after -911
object report send answer -447
object report send ask -108
object report send because -1078
object report send before 450
object report send change -113
object report send collect -217
object report send command -608
object report send consent -300
object report send conversation 106
object report send email-address 1025
object report send every 224
object report send file -1454
object report send first -987
object report send holding 461
object report send identifier 837
object report send if -283
object report send instead 81
object report send instructions 668
object report send link -89
object report send machine 60
object report send may -218
object report send message -1016
object report send model -752
object report send must 297
object report send not -140
object report send obey 781
object report send outside 222
object report send own-parameter -452
object report send parameter -956
object report send path -996
object report send pay -923
object report send permit -250
object report send personal 396
object report send put 585
object report send read 680
object report send recipient -453
object report send remove -838
object report send request -520
object report send results -607
object report send run -1341
object report send secret 454
object report send send -529
object report send service -594
object report send set -1175
object report send sibling -277
object report send standing 1066
object report send store -520
object report send this-tool -321
object report send threat 149
object report send tool 399
object report send url -332
object report send user -837
object report send whenever 700
object report send without 907
object report set not -1080
object report set own-parameter -647
object report set request 209
object report set service -485
object report set user -757
object report store account -187
object report store after -744
object report store answer -764
object report store ask -124
object report store because -1017
object report store before -908
object report store call 81
object report store change -849
object report store collect -378
object report store conversation -1176
object report store every -1384
object report store file -828
object report store first -946
object report store holding -734
object report store identifier 70
object report store if -983
object report store instructions -344
object report store may -400
object report store memory -969
object report store message -1024
object report store model -532
object report store not -65
object report store outside 599
object report store own-parameter -690
object report store path -992
object report store personal -727
object report store put 209
object report store read -747
object report store request -448
object report store results -771
object report store run -812
object report store secret -1042
object report store send -93
object report store service -136
object report store session -483
object report store standing -928
object report store store -817
object report store tool 773
object report store user -612
object report store whole -1528
object report tell after 619
object report tell answer 1197
object report tell because -369
object report tell before 314
object report tell call -76
object report tell collect -529
object report tell command -1177
object report tell every 122
object report tell file -151
object report tell holding -322
object report tell if -344
object report tell may 202
object report tell message 134
object report tell model 1217
object report tell must -1017
object report tell not -94
object report tell own-parameter -398
object report tell parameter 174
object report tell read 853
object report tell run -128
object report tell threat 321
object report tell user -132
object report tell whole 347
object report visit message -738
object report visit own-parameter -805
object report visit send -502
object report visit user -313
pair account after 189
pair account also 1697
pair account answer 110
pair account ask 287
pair account before 1118
pair account call 1427
pair account change 1640
pair account collect 693
pair account command 117
pair account consent -1210
pair account conversation -399
pair account disable 848
pair account email-address 913
pair account every 663
pair account file 338
pair account first 667
pair account hide 1052
pair account holding 257
pair account identifier 1486
pair account if 729
pair account instead 1182
pair account instructions 952
pair account link 651
pair account may 78
pair account message 720
pair account model 1019
pair account must -94
pair account not 967
pair account obey 711
pair account outside 946
pair account own-parameter 289
pair account parameter 1217
pair account pay 314
pair account permit 535
pair account put 1457
pair account read 433
pair account recipient 1167
pair account redirect -35
pair account remove 274
pair account request 118
pair account results 1151
pair account run 272
pair account secret 877
pair account send 745
pair account set 976
pair account skip 912
pair account store 138
pair account tell 334
pair account threat 797
pair account tool 1335
pair account trusted -307
pair account url 1253
pair account user -424
pair account whole -653
pair after account 1398
pair after also 473
pair after answer 282
pair after ask 59
pair after because 209
pair after before -95
pair after call 681
pair after change -122
pair after collect 1547
pair after command 144
pair after config 768
pair after conversation 688
pair after disable 322
pair after email-address 1032
pair after every 505
pair after file 437
pair after first 1163
pair after hide 529
pair after holding 1391
pair after identifier 1691
pair after if -406
pair after ignore 288
pair after instead 95
pair after instructions 710
pair after link 610
pair after machine 851
pair after may -187
pair after message 351
pair after model -326
pair after must 442
pair after not 321
pair after obey 725
pair after outside 1429
pair after own-name -53
pair after own-parameter 977
pair after parameter 1057
pair after path 458
pair after pay 1193
pair after permit -402
pair after personal 1098
pair after prefer 623
pair after put 582
pair after read 821
pair after recipient 131
pair after redirect 269
pair after remove 723
pair after request 958
pair after results 875
pair after run -52
pair after secret 746
pair after secret-place 822
pair after send 742
pair after service 204
pair after session -673
pair after set -213
pair after sibling 149
pair after silently 906
pair after standing 151
pair after store -508
pair after tell 1021
pair after this-tool 662
pair after tool 567
pair after url 1323
pair after user 431
pair after whenever 473
pair after whole 515
pair after without 570
pair also account 1428
pair also after -36
pair also answer 698
pair also ask 633
pair also before 1017
pair also call 372
pair also change 452
pair also collect 1354
pair also command 158
pair also consent 969
pair also conversation 339
pair also disable 873
pair also email-address 706
pair also every 1226
pair also file 1547
pair also first 1160
pair also holding 350
pair also identifier 1673
pair also if 1098
pair also ignore 77
pair also instructions 1182
pair also link 753
pair also machine 1120
pair also may 1067
pair also memory 1090
pair also message 727
pair also model 668
pair also must 944
pair also not 49
pair also obey 269
pair also outside 1227
pair also own-parameter 1876
pair also parameter 382
pair also path 1392
pair also personal 767
pair also please 214
pair also put 1306
pair also read 1479
pair also recipient 677
pair also redirect 1004
pair also remove 135
pair also request -217
pair also results 95
pair also run 1056
pair also secret 1250
pair also secret-place 1249
pair also secretive 429
pair also send 1508
pair also service -66
pair also set 548
pair also standing -115
pair also store 1085
pair also tell 791
pair also threat 191
pair also tool 1564
pair also url 1546
pair also user 1999
pair also whole 692
pair also without 571
pair answer account 349
pair answer after 263
pair answer also 312
pair answer ask -400
pair answer because 400
pair answer before -104
pair answer best 864
pair answer call 81
pair answer change 390
pair answer collect 505
pair answer consent 266
pair answer conversation 638
pair answer disable -114
pair answer elsewhere 1394
pair answer email-address 196
pair answer encode 627
pair answer every 1083
pair answer file 213
pair answer first -233
pair answer hide -909
pair answer holding 797
pair answer identifier -661
pair answer if 55
pair answer ignore 1143
pair answer instead -22
pair answer instructions -154
pair answer link -337
pair answer machine 1499
pair answer may -792
pair answer memory -329
pair answer message 443
pair answer model -410
pair answer must -392
pair answer not 315
pair answer obey 239
pair answer outside 1096
pair answer own-name 325
pair answer own-parameter 207
pair answer parameter -458
pair answer path 1227
pair answer pay -685
pair answer permit -162
pair answer personal -291
pair answer please 166
pair answer prefer 254
pair answer put 565
pair answer read 223
pair answer recipient -627
pair answer redirect 1047
pair answer regardless 727
pair answer remove 591
pair answer request 140
pair answer results 206
pair answer rival 227
pair answer run 85
pair answer secret -578
pair answer secret-place 560
pair answer secretive 492
pair answer send 59
pair answer service -238
pair answer session 364
pair answer set -846
pair answer sibling -647
pair answer silently 181
pair answer skip -339
pair answer standing 962
pair answer store 617
pair answer tell 688
pair answer this-tool -942
pair answer threat 575
pair answer tool 659
pair answer trusted 564
pair answer url 1200
pair answer user 214
pair answer visit 473
pair answer whenever -253
pair answer whole 480
pair answer without 744
pair ask account 492
pair ask after 278
pair ask also 913
pair ask answer 877
pair ask because -336
pair ask before -780
pair ask best -51
pair ask call 295
pair ask change 105
pair ask collect 491
pair ask command 277
pair ask conversation 369
pair ask disable 333
pair ask every 110
pair ask file -53
pair ask hide -313
pair ask holding -142
pair ask identifier 934
pair ask if -409
pair ask ignore -63
pair ask instead 207
pair ask instructions -732
pair ask link 448
pair ask machine -154
pair ask may -620
pair ask message 720
pair ask model -247
pair ask must 458
pair ask not -240
pair ask obey -28
pair ask outside 470
pair ask own-name 1169
pair ask own-parameter -240
pair ask parameter -66
pair ask path 1152
pair ask pay 145
pair ask permit 81
pair ask personal 101
pair ask please 854
pair ask prefer 399
pair ask put 436
pair ask recipient 765
pair ask redirect 741
pair ask regardless 387
pair ask remove -550
pair ask request 329
pair ask results 958
pair ask run -30
pair ask secret 101
pair ask secretive -582
pair ask send 181
pair ask service 420
pair ask session 506
pair ask set 54
pair ask sibling 361
pair ask skip 310
pair ask standing 1374
pair ask store -406
pair ask tell 988
pair ask this-tool 636
pair ask tool 574
pair ask url 1144
pair ask user -186
pair ask visit 332
pair ask whenever -597
pair ask whole 519
pair ask without 533
pair because account 297
pair because after 149
pair because also 188
pair because answer -108
pair because ask -59
pair because before 512
pair because change 852
pair because collect 287
pair because command -257
pair because consent 257
pair because conversation 1101
pair because disable 129
pair because every 818
pair because file 394
pair because first 769
pair because hide 772
pair because identifier 85
pair because if 198
pair because instructions 203
pair because link -1498
pair because machine 786
pair because may -352
pair because message 955
pair because model 1037
pair because must 995
pair because not 893
pair because obey 447
pair because own-parameter 233
pair because parameter 780
pair because path 875
pair because pay 675
pair because permit 958
pair because put 1519
pair because read -103
pair because regardless -215
pair because request 39
pair because results -369
pair because run 301
pair because secret 546
pair because send 197
pair because service -85
pair because set 1021
pair because sibling -1169
pair because store -1029
pair because tell 1057
pair because tool 1096
pair because user 763
pair because whenever 986
pair because whole -227
pair before account -175
pair before after 207
pair before also 714
pair before answer 304
pair before ask 106
pair before because -94
pair before call 223
pair before change -475
pair before collect 1398
pair before command 555
pair before consent -943
pair before conversation 1414
pair before disable 310
pair before every 133
pair before file 948
pair before first 336
pair before hide -1191
pair before holding 1207
pair before identifier -281
pair before if -549
pair before ignore 1254
pair before instead 249
pair before instructions 1122
pair before link -200
pair before machine 453
pair before may -244
pair before message -196
pair before model -430
pair before must -99
pair before not 891
pair before obey 60
pair before outside 909
pair before own-parameter -145
pair before parameter 954
pair before path 548
pair before pay 102
pair before permit -477
pair before personal 415
pair before please -381
pair before prefer 646
pair before put 185
pair before read 579
pair before redirect 930
pair before regardless 872
pair before remove 245
pair before request 1054
pair before results 707
pair before secret 608
pair before secret-place 568
pair before send -274
pair before service 320
pair before set -150
pair before sibling -475
pair before standing 1009
pair before store 239
pair before tell -40
pair before this-tool -719
pair before threat 318
pair before tool -106
pair before trusted -742
pair before url 1492
pair before user -77
pair before visit -837
pair before whenever 522
pair before whole 503
pair before without 159
pair best also 1050
pair best answer 1102
pair best because 337
pair best call -271
pair best change 801
pair best every 760
pair best file -852
pair best if 547
pair best instead 884
pair best may -1109
pair best message 407
pair best model 457
pair best not 588
pair best obey -957
pair best parameter 1157
pair best put -141
pair best read 868
pair best redirect -357
pair best request 137
pair best results 1174
pair best send -170
pair best service 689
pair best store 376
pair best tell 975
pair best tool 749
pair best user 437
pair best whole 255
pair call account 482
pair call after -257
pair call also 662
pair call answer -69
pair call ask -664
pair call because -371
pair call before -474
pair call best -487
pair call change -199
pair call collect 360
pair call command -294
pair call consent -1516
pair call conversation 21
pair call disable 68
pair call every 206
pair call file 204
pair call first -548
pair call hide -584
pair call holding 1295
pair call identifier 111
pair call if -482
pair call ignore -280
pair call instructions -1030
pair call link 36
pair call machine 455
pair call may -651
pair call message 675
pair call model -462
pair call must 441
pair call not -312
pair call obey 237
pair call outside 376
pair call own-name 1049
pair call own-parameter 126
pair call parameter 635
pair call path 411
pair call pay 202
pair call permit 86
pair call personal 225
pair call please 413
pair call prefer -900
pair call put 410
pair call read 302
pair call recipient 769
pair call redirect 1286
pair call regardless 476
pair call remove 284
pair call request -905
pair call results 646
pair call rival -201
pair call run 274
pair call secret 822
pair call secret-place -186
pair call secretive -605
pair call send 170
pair call service 550
pair call session 951
pair call set -120
pair call sibling -773
pair call silently 57
pair call standing -176
pair call store -269
pair call tell 371
pair call this-tool -1313
pair call threat -216
pair call tool -162
pair call trusted -700
pair call url 1075
pair call visit 199
pair call whenever -109
pair call whole 92
pair call without -444
pair change account 612
pair change after -286
pair change also 1165
pair change answer 786
pair change ask 146
pair change before 325
pair change best 684
pair change call 966
pair change collect 199
pair change command 159
pair change consent -975
pair change conversation 139
pair change disable -254
pair change email-address 1109
pair change encode 843
pair change every 274
pair change file 61
pair change first -955
pair change hide 348
pair change holding 300
pair change identifier -323
pair change if 976
pair change instead -703
pair change instructions 160
pair change link -202
pair change machine -162
pair change may -751
pair change message 145
pair change model -313
pair change must 673
pair change not 445
pair change number 1350
pair change obey -526
pair change outside 809
pair change own-parameter -287
pair change parameter 359
pair change path 466
pair change pay 629
pair change permit -29
pair change personal 74
pair change put -64
pair change read 627
pair change recipient 1026
pair change redirect 1235
pair change remove -1201
pair change request -695
pair change results 1443
pair change rival 1239
pair change run 66
pair change secret -353
pair change secretive 448
pair change send 687
pair change service 157
pair change set -26
pair change sibling -116
pair change silently 787
pair change standing 698
pair change store 234
pair change tell 1399
pair change threat -599
pair change tool 1228
pair change url 1352
pair change user 395
pair change visit -608
pair change whenever 195
pair change whole -364
pair change without -533
pair collect account -350
pair collect after 904
pair collect also 933
pair collect answer 663
pair collect ask -25
pair collect because -516
pair collect before 165
pair collect call 845
pair collect change 184
pair collect command 828
pair collect consent 411
pair collect conversation 709
pair collect disable -255
pair collect email-address 1013
pair collect every 745
pair collect file 437
pair collect first -875
pair collect hide 37
pair collect holding 284
pair collect identifier 691
pair collect if 919
pair collect instead 870
pair collect instructions -68
pair collect link -704
pair collect machine 607
pair collect may -736
pair collect message 431
pair collect model 952
pair collect must -416
pair collect not -605
pair collect obey 739
pair collect outside 1698
pair collect own-parameter 343
pair collect parameter 117
pair collect path 1247
pair collect pay 543
pair collect permit -226
pair collect personal 72
pair collect prefer -161
pair collect put 1333
pair collect read 760
pair collect recipient 411
pair collect remove 773
pair collect request 784
pair collect results 852
pair collect run -27
pair collect secret 1361
pair collect secret-place 1196
pair collect secretive 505
pair collect send 792
pair collect service 1271
pair collect set 89
pair collect sibling 272
pair collect silently 198
pair collect standing 232
pair collect store 329
pair collect tell -77
pair collect this-tool 972
pair collect threat -82
pair collect tool 1137
pair collect trusted 560
pair collect url 1249
pair collect user 354
pair collect visit 370
pair collect whenever 853
pair collect whole 1026
pair collect without -219
pair command account 318
pair command after 664
pair command also 523
pair command answer 50
pair command ask 398
pair command before 319
pair command call -410
pair command change 172
pair command collect 102
pair command config 513
pair command consent 378
pair command conversation 940
pair command disable 151
pair command encode 565
pair command every 449
pair command file -321
pair command first -67
pair command identifier -110
pair command if 483
pair command ignore 197
pair command instructions -759
pair command link 777
pair command machine 78
pair command may 69
pair command message -490
pair command model 644
pair command must 376
pair command not -371
pair command obey -103
pair command outside -259
pair command own-parameter 51
pair command parameter 1237
pair command path 219
pair command permit -1417
pair command prefer 262
pair command put 393
pair command read -319
pair command redirect 648
pair command regardless -234
pair command remove -843
pair command request 606
pair command results 40
pair command run 627
pair command secret -634
pair command secret-place 189
pair command send -197
pair command service 412
pair command session 67
pair command set 616
pair command skip 495
pair command store 872
pair command tell 132
pair command this-tool -667
pair command threat 143
pair command tool 640
pair command url 1164
pair command user -322
pair command whole -69
pair command without 878
pair config after 786
pair config call 913
pair config change -257
pair config command 645
pair config every 931
pair config file 543
pair config first 900
pair config identifier -351
pair config message -335
pair config not 46
pair config path 724
pair config put 842
pair config read 1240
pair config run -435
pair config send -166
pair config url 1008
pair config whole 973
pair consent account 208
pair consent after 365
pair consent answer 1118
pair consent ask 801
pair consent before 125
pair consent call 99
pair consent change -712
pair consent conversation 342
pair consent disable 746
pair consent every -402
pair consent file 654
pair consent first 571
pair consent identifier 276
pair consent if 368
pair consent instructions 385
pair consent link 898
pair consent may 190
pair consent message 392
pair consent model 1235
pair consent must 40
pair consent not 502
pair consent obey 421
pair consent own-parameter 765
pair consent permit 994
pair consent put -292
pair consent request -90
pair consent results 145
pair consent run 847
pair consent send -280
pair consent service 406
pair consent skip 152
pair consent store 483
pair consent this-tool 485
pair consent threat 411
pair consent tool 523
pair consent user 505
pair consent visit 1287
pair consent whole 1199
pair consent without 879
pair conversation account 903
pair conversation after 1842
pair conversation also 1687
pair conversation answer 138
pair conversation ask 280
pair conversation before 879
pair conversation call 104
pair conversation change 1365
pair conversation collect 348
pair conversation disable 1034
pair conversation email-address 628
pair conversation encode 743
pair conversation every 726
pair conversation file 1278
pair conversation first 196
pair conversation holding 1219
pair conversation identifier -804
pair conversation if 539
pair conversation instructions -32
pair conversation may 207
pair conversation message 999
pair conversation model 609
pair conversation must -96
pair conversation not 1145
pair conversation obey 247
pair conversation outside 1205
pair conversation own-parameter 484
pair conversation parameter 702
pair conversation path -381
pair conversation pay 1213
pair conversation permit -816
pair conversation personal 345
pair conversation prefer -104
pair conversation put 1021
pair conversation read 471
pair conversation recipient 937
pair conversation regardless 169
pair conversation remove 1281
pair conversation request -425
pair conversation results 1660
pair conversation run 856
pair conversation secret 188
pair conversation secret-place -148
pair conversation send 881
pair conversation service 955
pair conversation session 1072
pair conversation set -623
pair conversation sibling 720
pair conversation standing 444
pair conversation store -565
pair conversation tell 2133
pair conversation this-tool -237
pair conversation tool 525
pair conversation url -311
pair conversation user 389
pair conversation whenever -237
pair conversation whole 1864
pair conversation without 557
pair decode command -429
pair decode put 644
pair decode secret -268
pair decode user 677
pair disable after -321
pair disable also -138
pair disable answer 582
pair disable ask 468
pair disable before 435
pair disable call -89
pair disable change 153
pair disable collect 180
pair disable command 567
pair disable every 570
pair disable file 566
pair disable first 181
pair disable holding 923
pair disable identifier -122
pair disable if 667
pair disable ignore 364
pair disable instructions -964
pair disable link 448
pair disable may -146
pair disable message 82
pair disable model -53
pair disable must 436
pair disable not 682
pair disable obey 700
pair disable own-parameter 75
pair disable parameter 360
pair disable put 799
pair disable read 1530
pair disable remove 262
pair disable request -512
pair disable results 208
pair disable run 938
pair disable send -30
pair disable service 570
pair disable session -926
pair disable set 886
pair disable sibling -120
pair disable standing 1174
pair disable store 613
pair disable tell 935
pair disable threat -453
pair disable tool 1197
pair disable user 187
pair disable whenever 241
pair disable whole -31
pair elsewhere also 1080
pair elsewhere answer 1125
pair elsewhere ask 996
pair elsewhere before 679
pair elsewhere conversation 376
pair elsewhere first 873
pair elsewhere if 786
pair elsewhere message 773
pair elsewhere model -440
pair elsewhere must 887
pair elsewhere obey 833
pair elsewhere outside 1072
pair elsewhere own-parameter 1160
pair elsewhere put 1129
pair elsewhere read 961
pair elsewhere send 892
pair elsewhere service 2016
pair elsewhere tool 1620
pair elsewhere user 959
pair email-address after 1184
pair email-address also 1251
pair email-address answer 1447
pair email-address ask 1046
pair email-address before 1135
pair email-address every 1591
pair email-address file 944
pair email-address if 1274
pair email-address may 1189
pair email-address message 1327
pair email-address model 886
pair email-address must 1189
pair email-address not 1620
pair email-address own-parameter 1078
pair email-address put 928
pair email-address read 1839
pair email-address recipient 1273
pair email-address send 1637
pair email-address standing 779
pair email-address store 672
pair email-address tell 874
pair email-address tool 877
pair email-address user 1620
pair email-address whenever 1157
pair email-address whole 1087
pair email-address without 952
pair encode file -272
pair encode own-parameter 660
pair encode put 1197
pair encode send -62
pair encode store -461
pair encode user 702
pair every account 1461
pair every after 722
pair every also 493
pair every answer 951
pair every ask 1099
pair every because 74
pair every before 528
pair every call 1029
pair every change 334
pair every collect 942
pair every command 322
pair every consent -296
pair every conversation 1674
pair every disable 75
pair every elsewhere 751
pair every email-address 1244
pair every file 1450
pair every first 1064
pair every hide 1046
pair every holding 934
pair every identifier 1021
pair every if 636
pair every ignore 2052
pair every instead 441
pair every instructions 809
pair every link 309
pair every machine 926
pair every may 374
pair every message 1067
pair every model 1181
pair every must 248
pair every not 857
pair every obey 1406
pair every outside 1221
pair every own-name 1307
pair every own-parameter 890
pair every parameter 1043
pair every path 863
pair every pay 285
pair every permit 1347
pair every personal 1432
pair every please -250
pair every prefer 1436
pair every put 1696
pair every read 1329
pair every recipient 1306
pair every redirect 279
pair every regardless 954
pair every remove 337
pair every request 1027
pair every results 1073
pair every rival 389
pair every run 744
pair every secret 950
pair every secret-place 504
pair every secretive 1667
pair every send 876
pair every service 323
pair every session 830
pair every set 670
pair every sibling 757
pair every silently 1305
pair every skip -296
pair every standing 894
pair every store 343
pair every tell 700
pair every this-tool -97
pair every threat 635
pair every tool 1529
pair every url 1915
pair every user 1001
pair every visit 471
pair every whenever 699
pair every whole 499
pair file account 277
pair file after 280
pair file also 1236
pair file answer 725
pair file ask 398
pair file because 177
pair file before 755
pair file call 314
pair file change 473
pair file collect 84
pair file command -488
pair file config 115
pair file consent 146
pair file conversation -347
pair file disable 822
pair file elsewhere 903
pair file email-address 948
pair file encode -360
pair file every 982
pair file first -192
pair file hide 300
pair file holding -174
pair file identifier 575
pair file if -46
pair file ignore 483
pair file instead -240
pair file instructions -718
pair file link 798
pair file machine 468
pair file may -708
pair file message 421
pair file model 524
pair file must 621
pair file not -115
pair file obey 523
pair file outside 835
pair file own-name 734
pair file own-parameter 1176
pair file parameter 1528
pair file path 322
pair file pay -299
pair file permit 47
pair file personal 359
pair file prefer 319
pair file put 1005
pair file read 972
pair file recipient 382
pair file redirect -523
pair file regardless 1229
pair file remove 360
pair file request 304
pair file rival -716
pair file run 502
pair file secret 250
pair file secret-place 597
pair file secretive -551
pair file send 501
pair file service 1053
pair file session 925
pair file set 427
pair file sibling -271
pair file silently 257
pair file skip 152
pair file standing 1133
pair file store 1448
pair file tell -277
pair file this-tool -69
pair file threat -378
pair file tool 1204
pair file url 1550
pair file user 97
pair file whenever 888
pair file whole 825
pair file without 186
pair first account 429
pair first after -124
pair first also 629
pair first answer 409
pair first ask 1896
pair first because 962
pair first before -326
pair first call 158
pair first change -575
pair first collect 677
pair first command 1198
pair first consent -1092
pair first conversation 48
pair first email-address 987
pair first every 604
pair first file 377
pair first hide -302
pair first holding 1297
pair first identifier 1151
pair first if -122
pair first ignore 1102
pair first instead -161
pair first instructions 1421
pair first machine 673
pair first may -224
pair first message 577
pair first model 95
pair first must -99
pair first not 216
pair first own-parameter 346
pair first parameter 466
pair first path 860
pair first permit 727
pair first personal 1160
pair first put 841
pair first read 774
pair first redirect 765
pair first regardless 451
pair first remove 514
pair first request 651
pair first results 1091
pair first run 589
pair first secret 395
pair first secret-place 722
pair first send 306
pair first service 308
pair first session 828
pair first set 502
pair first sibling 373
pair first standing 1060
pair first store 895
pair first tell 1113
pair first this-tool -1005
pair first threat 557
pair first tool 429
pair first url 1610
pair first user 38
pair first whenever -113
pair first whole 769
pair first without 966
pair hide account -777
pair hide after 742
pair hide answer 933
pair hide ask -912
pair hide before -224
pair hide every 167
pair hide file 202
pair hide holding -86
pair hide identifier -1189
pair hide if -886
pair hide instructions -1140
pair hide may -1214
pair hide message 278
pair hide model 280
pair hide not 470
pair hide obey 288
pair hide own-parameter -112
pair hide parameter -702
pair hide path -400
pair hide personal -270
pair hide prefer 89
pair hide put 655
pair hide read 658
pair hide recipient 472
pair hide results 652
pair hide secret -567
pair hide send -221
pair hide tell 571
pair hide threat -355
pair hide user 289
pair hide whole -232
pair holding account 306
pair holding after 945
pair holding also 1206
pair holding answer 399
pair holding ask -582
pair holding because 1248
pair holding before -335
pair holding call 421
pair holding change 248
pair holding collect 992
pair holding command -944
pair holding consent -1038
pair holding conversation 1290
pair holding email-address 796
pair holding every 1425
pair holding file 1410
pair holding first -153
pair holding hide -915
pair holding identifier 1176
pair holding if 1567
pair holding instructions 331
pair holding link 515
pair holding machine 1074
pair holding may -883
pair holding message 578
pair holding model 1397
pair holding must 487
pair holding not -345
pair holding obey 672
pair holding outside 1643
pair holding own-parameter 661
pair holding parameter 486
pair holding path -432
pair holding permit -85
pair holding personal 1330
pair holding prefer 803
pair holding put 1861
pair holding read 1499
pair holding recipient 1170
pair holding redirect -139
pair holding remove 199
pair holding request 94
pair holding results 74
pair holding run 867
pair holding secret 79
pair holding secret-place -539
pair holding secretive -122
pair holding send 1308
pair holding service 495
pair holding session 1024
pair holding set -255
pair holding sibling 493
pair holding store -125
pair holding tell 1026
pair holding threat -261
pair holding tool 1514
pair holding url 1104
pair holding user 635
pair holding visit 171
pair holding whenever -217
pair holding whole 1303
pair holding without -900
pair identifier account 905
pair identifier after 988
pair identifier also 797
pair identifier answer 487
pair identifier ask 993
pair identifier because 824
pair identifier before -308
pair identifier best -314
pair identifier call 634
pair identifier change 1158
pair identifier command 298
pair identifier consent 1403
pair identifier conversation 400
pair identifier disable -125
pair identifier email-address 361
pair identifier every 2024
pair identifier file 1301
pair identifier first -310
pair identifier holding 1480
pair identifier if 505
pair identifier ignore 48
pair identifier instead 1273
pair identifier instructions 1054
pair identifier link 551
pair identifier machine 837
pair identifier may 471
pair identifier message 1166
pair identifier model 1221
pair identifier must 919
pair identifier not 335
pair identifier number 68
pair identifier obey -254
pair identifier outside 646
pair identifier own-parameter 1031
pair identifier parameter 819
pair identifier path -701
pair identifier pay 64
pair identifier permit 515
pair identifier personal 28
pair identifier prefer -104
pair identifier put 1236
pair identifier read 399
pair identifier recipient 1428
pair identifier redirect 695
pair identifier regardless 46
pair identifier remove 622
pair identifier request -444
pair identifier results 894
pair identifier run 64
pair identifier secret 262
pair identifier secret-place -823
pair identifier secretive 531
pair identifier send 951
pair identifier service 1224
pair identifier set 359
pair identifier silently 320
pair identifier standing 1185
pair identifier store 1310
pair identifier tell 166
pair identifier this-tool -678
pair identifier threat 431
pair identifier tool 1290
pair identifier url 417
pair identifier user 504
pair identifier visit 377
pair identifier whenever 1547
pair identifier whole 1505
pair identifier without 303
pair if account 1478
pair if after 442
pair if also 1452
pair if answer -103
pair if ask 143
pair if because 415
pair if before -445
pair if best 859
pair if call -53
pair if change 1211
pair if collect 720
pair if command 127
pair if consent 806
pair if disable 411
pair if email-address 1258
pair if encode 717
pair if every 172
pair if file 904
pair if first 233
pair if hide -26
pair if holding 859
pair if identifier 418
pair if ignore 236
pair if instead -636
pair if instructions -539
pair if link -202
pair if may -338
pair if message 478
pair if model 133
pair if must 371
pair if not -70
pair if obey 110
pair if outside 662
pair if own-name 365
pair if own-parameter 40
pair if parameter 941
pair if path 740
pair if pay 542
pair if permit 421
pair if personal 933
pair if please 1667
pair if prefer -199
pair if put 113
pair if read -74
pair if recipient 941
pair if redirect 153
pair if remove 586
pair if request -537
pair if results 739
pair if rival 108
pair if run 210
pair if secret -174
pair if secret-place 866
pair if send 414
pair if service -141
pair if session 985
pair if set 124
pair if sibling -327
pair if skip -363
pair if standing 381
pair if store 163
pair if tell 391
pair if this-tool -21
pair if threat -389
pair if tool 400
pair if trusted -166
pair if url 207
pair if user -197
pair if visit 457
pair if whenever 963
pair if whole 609
pair if without 603
pair ignore after 248
pair ignore also 1212
pair ignore answer -364
pair ignore ask -494
pair ignore before 1053
pair ignore call 226
pair ignore change 233
pair ignore collect 325
pair ignore command -632
pair ignore conversation 548
pair ignore disable 142
pair ignore every 39
pair ignore file 526
pair ignore identifier -585
pair ignore if 400
pair ignore instructions -36
pair ignore link -523
pair ignore may 1160
pair ignore message -208
pair ignore model 142
pair ignore must -24
pair ignore not 236
pair ignore obey -1019
pair ignore outside 1232
pair ignore own-parameter -446
pair ignore pay -539
pair ignore prefer 510
pair ignore put -339
pair ignore read 942
pair ignore remove -902
pair ignore results 47
pair ignore run 454
pair ignore secret -154
pair ignore send 449
pair ignore set 36
pair ignore silently -92
pair ignore standing 769
pair ignore store 319
pair ignore tell 515
pair ignore this-tool 1172
pair ignore tool 1610
pair ignore url 1224
pair ignore user 929
pair ignore whole -700
pair ignore without -119
pair instead answer 70
pair instead ask 1034
pair instead call -61
pair instead change 140
pair instead collect -100
pair instead disable -1144
pair instead every 458
pair instead file 55
pair instead holding 124
pair instead identifier 34
pair instead if -907
pair instead instructions 666
pair instead message 272
pair instead model 212
pair instead not -641
pair instead obey -244
pair instead own-parameter 459
pair instead personal 427
pair instead prefer -865
pair instead put 591
pair instead read -760
pair instead remove -165
pair instead request 554
pair instead results 509
pair instead run 91
pair instead secret -919
pair instead send 96
pair instead service 925
pair instead sibling -180
pair instead store 444
pair instead tell 792
pair instead tool 1185
pair instead user 992
pair instead whole -157
pair instructions after -152
pair instructions also 545
pair instructions answer 168
pair instructions ask -280
pair instructions because 1241
pair instructions before 990
pair instructions call -159
pair instructions change 628
pair instructions collect 325
pair instructions command -281
pair instructions consent 745
pair instructions conversation 590
pair instructions decode 564
pair instructions disable 1014
pair instructions every 371
pair instructions file 1024
pair instructions first 156
pair instructions holding 855
pair instructions identifier -428
pair instructions ignore 1753
pair instructions may 494
pair instructions message 320
pair instructions model 675
pair instructions must 964
pair instructions not 908
pair instructions obey 448
pair instructions outside 1208
pair instructions own-name -1048
pair instructions own-parameter -693
pair instructions parameter -321
pair instructions path -258
pair instructions pay -140
pair instructions permit 23
pair instructions personal 1111
pair instructions prefer 1404
pair instructions put 970
pair instructions read 727
pair instructions redirect -328
pair instructions regardless 408
pair instructions request 595
pair instructions results -290
pair instructions run 224
pair instructions secret -237
pair instructions secret-place -294
pair instructions send -42
pair instructions service 53
pair instructions session 227
pair instructions set 696
pair instructions sibling -474
pair instructions standing 678
pair instructions store 623
pair instructions tell 51
pair instructions this-tool 73
pair instructions threat 766
pair instructions tool -53
pair instructions trusted 398
pair instructions url 1137
pair instructions user 629
pair instructions visit 484
pair instructions whenever -1071
pair instructions without -331
pair link answer 310
pair link ask -113
pair link before 164
pair link call -45
pair link change 689
pair link command -272
pair link every 684
pair link file -272
pair link hide -1097
pair link identifier 76
pair link instead -833
pair link instructions 332
pair link may -241
pair link message -687
pair link model 44
pair link must 49
pair link not -245
pair link obey 117
pair link own-parameter -747
pair link parameter 139
pair link pay -153
pair link put -22
pair link read 136
pair link remove 89
pair link run -533
pair link secret -299
pair link send -89
pair link store 182
pair link tell 206
pair link url 1359
pair link user 711
pair link visit 693
pair link whole 840
pair machine after 463
pair machine also 1062
pair machine answer 225
pair machine ask -341
pair machine because -309
pair machine before 416
pair machine call 445
pair machine collect 910
pair machine command 1133
pair machine every 2217
pair machine file 1549
pair machine first 262
pair machine holding 807
pair machine identifier 502
pair machine if -27
pair machine message 1122
pair machine model -882
pair machine not -336
pair machine outside 567
pair machine own-parameter 1176
pair machine parameter 772
pair machine path -227
pair machine personal 792
pair machine put 1221
pair machine read 1025
pair machine recipient 330
pair machine results 740
pair machine run 512
pair machine secret 784
pair machine secret-place -191
pair machine send 846
pair machine service -760
pair machine store 736
pair machine tool 377
pair machine url 1333
pair machine user 943
pair machine whole 2217
pair may account 363
pair may after -34
pair may also -649
pair may answer 609
pair may ask -286
pair may because 501
pair may before -703
pair may best -373
pair may call -91
pair may change -560
pair may collect 172
pair may command 275
pair may consent -1283
pair may conversation 469
pair may disable -574
pair may every -352
pair may file 768
pair may first -484
pair may hide 359
pair may holding 761
pair may identifier -1147
pair may if -774
pair may ignore -929
pair may instead 126
pair may instructions 433
pair may link -721
pair may message 423
pair may model 224
pair may must 460
pair may not 145
pair may obey -183
pair may outside 1179
pair may own-parameter 298
pair may parameter 235
pair may path 1022
pair may pay 537
pair may personal 31
pair may prefer -219
pair may put -634
pair may read -401
pair may recipient 1218
pair may regardless 535
pair may remove -1063
pair may request -420
pair may results -34
pair may run -368
pair may secret -307
pair may secret-place 879
pair may send -273
pair may service -601
pair may set -610
pair may skip -413
pair may store 936
pair may tell -408
pair may threat -993
pair may tool -30
pair may url 364
pair may user 188
pair may visit 392
pair may whenever -1345
pair may whole 595
pair may without -1283
pair memory after 152
pair memory answer 529
pair memory ask -1009
pair memory call -601
pair memory file 205
pair memory if -163
pair memory model -99
pair memory not -1047
pair memory put 38
pair memory read 498
pair memory send 113
pair memory service -120
pair memory store -256
pair memory user 610
pair message account 125
pair message after 92
pair message also 1124
pair message answer 526
pair message ask -203
pair message because 1305
pair message before 543
pair message best 113
pair message call 704
pair message change 236
pair message collect 336
pair message config -465
pair message consent 447
pair message conversation 509
pair message disable 443
pair message elsewhere -54
pair message email-address 1941
pair message every 571
pair message file 420
pair message first 756
pair message hide 174
pair message holding 558
pair message identifier 777
pair message if 356
pair message ignore -34
pair message instead 91
pair message instructions -39
pair message link 530
pair message machine 196
pair message may -355
pair message memory 552
pair message model 748
pair message must 732
pair message not 372
pair message obey 962
pair message outside 950
pair message own-parameter 181
pair message parameter 124
pair message path 339
pair message pay 82
pair message permit 562
pair message personal 1173
pair message please 737
pair message prefer 778
pair message put 524
pair message read 726
pair message recipient 327
pair message redirect -744
pair message regardless 987
pair message remove 211
pair message request 349
pair message results 335
pair message rival 1025
pair message run 915
pair message secret 689
pair message secret-place 759
pair message secretive 308
pair message send 99
pair message service 1317
pair message session 688
pair message sibling 615
pair message silently -253
pair message standing 1079
pair message tell 39
pair message this-tool 1264
pair message threat 86
pair message tool 1737
pair message trusted 825
pair message url 643
pair message user -170
pair message visit -339
pair message whenever 121
pair message whole 327
pair message without 505
pair model account 1341
pair model after 1458
pair model also 1072
pair model answer 660
pair model ask 415
pair model because 114
pair model before 437
pair model best 140
pair model call -211
pair model change 568
pair model collect 1737
pair model command 1377
pair model config -404
pair model consent 1650
pair model conversation 365
pair model disable 919
pair model elsewhere 1132
pair model email-address 1004
pair model encode 1042
pair model every 918
pair model file 1007
pair model first 1195
pair model hide 132
pair model holding 1302
pair model identifier -269
pair model if 608
pair model ignore 754
pair model instead -63
pair model instructions 1110
pair model link -722
pair model machine 999
pair model may -427
pair model memory 551
pair model message 873
pair model must 401
pair model not 148
pair model obey 916
pair model outside 632
pair model own-parameter 938
pair model parameter 1171
pair model path 712
pair model pay 229
pair model permit 1848
pair model personal 1160
pair model please 867
pair model prefer 304
pair model put 889
pair model read 712
pair model recipient 779
pair model redirect 968
pair model regardless 1106
pair model remove 1345
pair model request 1273
pair model results 578
pair model rival 1110
pair model run 1065
pair model secret 1344
pair model secret-place 1045
pair model secretive 1053
pair model send 1283
pair model service 782
pair model session 1284
pair model set 660
pair model sibling -1067
pair model silently 654
pair model skip 1212
pair model standing 1847
pair model store 642
pair model tell 702
pair model this-tool 63
pair model threat 566
pair model tool 908
pair model trusted 1644
pair model url 1057
pair model user 973
pair model visit 370
pair model whenever 1031
pair model whole 902
pair model without 219
pair must account 685
pair must after -208
pair must also 461
pair must answer -509
pair must ask 523
pair must because 86
pair must before -547
pair must best -149
pair must call -142
pair must change 797
pair must collect 545
pair must command -261
pair must consent 244
pair must conversation 1032
pair must disable -404
pair must email-address 1345
pair must every 166
pair must file 602
pair must first 115
pair must hide -579
pair must holding -744
pair must identifier 942
pair must if 898
pair must ignore 763
pair must instead 254
pair must instructions -21
pair must link 119
pair must machine 712
pair must may -46
pair must message 481
pair must model -60
pair must not -243
pair must obey 321
pair must outside 286
pair must own-name 1236
pair must own-parameter 334
pair must parameter 908
pair must path 756
pair must pay 848
pair must permit -58
pair must personal 1100
pair must please 593
pair must prefer 102
pair must put 170
pair must recipient 385
pair must redirect 1153
pair must regardless 777
pair must remove 738
pair must request -128
pair must results 457
pair must rival 523
pair must run 162
pair must secret 650
pair must secret-place 401
pair must secretive 1006
pair must send -43
pair must service 525
pair must session -157
pair must set 795
pair must sibling 220
pair must silently 534
pair must skip -500
pair must standing 771
pair must store 1208
pair must tell 121
pair must this-tool 230
pair must threat -664
pair must tool 551
pair must url 1598
pair must user 251
pair must visit 1119
pair must whenever 332
pair must whole -69
pair must without 644
pair not account 30
pair not after -1329
pair not also 167
pair not answer -328
pair not ask 840
pair not because 33
pair not before -895
pair not best -501
pair not call 281
pair not change -875
pair not collect -604
pair not command -491
pair not config -843
pair not consent -493
pair not conversation -653
pair not decode -563
pair not disable -126
pair not encode -884
pair not every -121
pair not file -302
pair not first 164
pair not hide 184
pair not holding -47
pair not identifier -307
pair not if -77
pair not ignore -107
pair not instructions -88
pair not link -353
pair not machine -1657
pair not may -157
pair not memory -719
pair not message -233
pair not model -256
pair not must 643
pair not obey -602
pair not outside -741
pair not own-parameter -112
pair not parameter -805
pair not path 179
pair not pay -629
pair not permit -474
pair not personal -201
pair not please 1177
pair not prefer -568
pair not put -517
pair not read -414
pair not recipient -519
pair not redirect -1117
pair not regardless -1023
pair not remove -188
pair not request 31
pair not results 222
pair not rival -940
pair not run -92
pair not secret -1236
pair not secret-place -1018
pair not secretive -111
pair not send -1076
pair not service 75
pair not set -424
pair not sibling 493
pair not silently -960
pair not skip -609
pair not standing -630
pair not store -389
pair not tell 156
pair not this-tool -1038
pair not threat -381
pair not tool -671
pair not url 752
pair not user -321
pair not visit -889
pair not whenever -135
pair not whole -511
pair not without -467
pair number every 732
pair number user 1120
pair obey account 1371
pair obey after 413
pair obey also 722
pair obey answer 521
pair obey ask 258
pair obey because 441
pair obey before 160
pair obey call 505
pair obey change 240
pair obey collect 499
pair obey command -333
pair obey config -249
pair obey consent 638
pair obey conversation 729
pair obey disable -611
pair obey email-address 1015
pair obey encode 54
pair obey every 945
pair obey file 390
pair obey first 622
pair obey hide 705
pair obey holding 98
pair obey identifier 564
pair obey if -321
pair obey ignore -242
pair obey instead 471
pair obey instructions 318
pair obey link 53
pair obey machine 507
pair obey may 331
pair obey memory -289
pair obey message 93
pair obey model 288
pair obey must 75
pair obey not -819
pair obey outside 764
pair obey own-name 651
pair obey own-parameter -108
pair obey parameter 1144
pair obey path 428
pair obey pay 439
pair obey permit 1277
pair obey personal 1039
pair obey prefer -254
pair obey put 651
pair obey read 524
pair obey recipient 216
pair obey redirect 207
pair obey regardless 485
pair obey remove 923
pair obey request -216
pair obey results 711
pair obey rival 737
pair obey run -37
pair obey secret 523
pair obey secret-place -316
pair obey secretive -356
pair obey send 268
pair obey service 887
pair obey session 279
pair obey set -561
pair obey sibling -184
pair obey silently 315
pair obey skip 1095
pair obey standing 493
pair obey store 569
pair obey tell 347
pair obey this-tool 185
pair obey threat -119
pair obey tool 47
pair obey url 1287
pair obey user 211
pair obey visit -426
pair obey whenever 555
pair obey whole 488
pair obey without 576
pair outside account 1877
pair outside after 1209
pair outside also 1190
pair outside answer 577
pair outside ask 76
pair outside because 849
pair outside before 1206
pair outside call 703
pair outside change 1070
pair outside collect 1396
pair outside conversation 367
pair outside disable 185
pair outside email-address 967
pair outside every 798
pair outside file 393
pair outside first 1305
pair outside holding 1275
pair outside identifier 538
pair outside if 1241
pair outside ignore 836
pair outside instructions 56
pair outside link -414
pair outside may -531
pair outside message 182
pair outside model 994
pair outside must 257
pair outside not 83
pair outside obey 339
pair outside own-parameter 1118
pair outside parameter -184
pair outside permit 515
pair outside prefer 1335
pair outside put 1021
pair outside read 987
pair outside recipient 680
pair outside redirect 1125
pair outside remove 622
pair outside request 476
pair outside results 246
pair outside run 183
pair outside secret 962
pair outside send 510
pair outside service 518
pair outside session -417
pair outside set 1006
pair outside standing -117
pair outside store 1498
pair outside tell 971
pair outside this-tool 168
pair outside threat 1075
pair outside tool 961
pair outside url 1239
pair outside user 912
pair outside whenever -60
pair outside whole -95
pair outside without 1014
pair own-name answer -478
pair own-name call -229
pair own-name every 749
pair own-name message 909
pair own-name not 395
pair own-name own-parameter 1229
pair own-name parameter 1030
pair own-name put -260
pair own-name regardless 844
pair own-name results -261
pair own-name user 1097
pair own-name whole 1008
pair own-parameter account 368
pair own-parameter after -384
pair own-parameter also 851
pair own-parameter answer -452
pair own-parameter ask -460
pair own-parameter because 141
pair own-parameter before -267
pair own-parameter best -383
pair own-parameter call 173
pair own-parameter change 28
pair own-parameter collect 235
pair own-parameter command -303
pair own-parameter consent -730
pair own-parameter conversation -29
pair own-parameter disable -140
pair own-parameter encode -665
pair own-parameter every 1071
pair own-parameter file -432
pair own-parameter first -316
pair own-parameter hide -838
pair own-parameter holding 217
pair own-parameter identifier -288
pair own-parameter if -487
pair own-parameter ignore -366
pair own-parameter instructions -133
pair own-parameter link -583
pair own-parameter machine -255
pair own-parameter may -699
pair own-parameter memory -1113
pair own-parameter message -241
pair own-parameter model -117
pair own-parameter must -297
pair own-parameter not 50
pair own-parameter obey 454
pair own-parameter outside -134
pair own-parameter parameter 712
pair own-parameter path 305
pair own-parameter pay -1182
pair own-parameter permit -132
pair own-parameter personal 1201
pair own-parameter please 305
pair own-parameter prefer 138
pair own-parameter put -316
pair own-parameter read -158
pair own-parameter recipient 235
pair own-parameter redirect 970
pair own-parameter regardless 989
pair own-parameter remove -85
pair own-parameter request -232
pair own-parameter results -204
pair own-parameter run -537
pair own-parameter secret -27
pair own-parameter secret-place 736
pair own-parameter secretive -130
pair own-parameter send -95
pair own-parameter service -584
pair own-parameter set -203
pair own-parameter sibling -675
pair own-parameter silently -933
pair own-parameter skip -573
pair own-parameter standing -523
pair own-parameter store 97
pair own-parameter tell 479
pair own-parameter this-tool 69
pair own-parameter threat 944
pair own-parameter tool 1046
pair own-parameter trusted -1015
pair own-parameter url 1105
pair own-parameter user -282
pair own-parameter visit 465
pair own-parameter whenever 1323
pair own-parameter whole 230
pair own-parameter without 158
pair parameter account 484
pair parameter after 375
pair parameter also 345
pair parameter answer -620
pair parameter ask -300
pair parameter before -508
pair parameter call 618
pair parameter change 200
pair parameter collect 117
pair parameter command 358
pair parameter conversation 490
pair parameter disable -20
pair parameter every 1843
pair parameter file 716
pair parameter first 563
pair parameter hide -558
pair parameter holding 829
pair parameter identifier -55
pair parameter if 651
pair parameter instead -310
pair parameter instructions 172
pair parameter machine 451
pair parameter may 279
pair parameter message 867
pair parameter model -666
pair parameter must 885
pair parameter not -417
pair parameter obey 66
pair parameter own-parameter 1150
pair parameter path 1100
pair parameter permit -196
pair parameter prefer -166
pair parameter put -343
pair parameter read 313
pair parameter regardless 1266
pair parameter request 292
pair parameter results 515
pair parameter run -173
pair parameter secret -330
pair parameter secret-place 1246
pair parameter secretive 748
pair parameter send -207
pair parameter service 39
pair parameter set 306
pair parameter store 416
pair parameter tell 779
pair parameter threat 67
pair parameter tool 958
pair parameter user 344
pair parameter whenever 370
pair parameter whole 710
pair parameter without -139
pair path after 685
pair path also 1191
pair path answer 1323
pair path ask 570
pair path because 772
pair path before 1080
pair path call 468
pair path change 1506
pair path collect 1014
pair path command 241
pair path config 145
pair path every 1270
pair path file 108
pair path first 611
pair path hide -754
pair path identifier 995
pair path if 48
pair path ignore 191
pair path machine 209
pair path may -282
pair path message 921
pair path model 432
pair path must 791
pair path not 435
pair path obey 753
pair path outside 828
pair path own-parameter 2135
pair path parameter 1300
pair path permit 255
pair path prefer 1113
pair path put 1413
pair path read 327
pair path remove 691
pair path request 449
pair path results 1107
pair path run 1001
pair path secret 400
pair path secret-place 840
pair path send 1332
pair path set 1060
pair path standing 621
pair path store 139
pair path threat 1171
pair path tool 1346
pair path url 959
pair path user 674
pair path whenever 1247
pair path whole 1460
pair pay account 397
pair pay after -518
pair pay also 772
pair pay answer 1228
pair pay ask 674
pair pay because 448
pair pay before -242
pair pay call 1108
pair pay change 1056
pair pay collect 215
pair pay every 1809
pair pay file 1316
pair pay first 771
pair pay holding 236
pair pay identifier 694
pair pay if 52
pair pay instead 1336
pair pay instructions -142
pair pay message 434
pair pay model 1175
pair pay must -229
pair pay not 786
pair pay obey 122
pair pay own-parameter 198
pair pay prefer 229
pair pay put 1646
pair pay read -77
pair pay request 273
pair pay results 1010
pair pay secret 1253
pair pay send 429
pair pay service 734
pair pay sibling 160
pair pay store 627
pair pay tell 1722
pair pay tool 1354
pair pay user 311
pair pay visit 157
pair pay whole 665
pair permit account 758
pair permit after -1146
pair permit also 750
pair permit answer 960
pair permit ask 629
pair permit before 244
pair permit call 180
pair permit change 981
pair permit collect -24
pair permit command 1465
pair permit conversation -595
pair permit every 1212
pair permit file 413
pair permit first 117
pair permit hide 713
pair permit holding 436
pair permit identifier 1017
pair permit if 651
pair permit ignore 631
pair permit instructions 633
pair permit may 1596
pair permit message 1430
pair permit model 1214
pair permit must 206
pair permit not 392
pair permit obey 27
pair permit outside 959
pair permit own-parameter -437
pair permit parameter 332
pair permit path 531
pair permit pay 557
pair permit personal 926
pair permit put 1039
pair permit read 199
pair permit remove -337
pair permit request 438
pair permit results 806
pair permit run 817
pair permit secret 1066
pair permit send 625
pair permit service 276
pair permit sibling 98
pair permit silently -253
pair permit standing -707
pair permit store 956
pair permit tell 475
pair permit this-tool 844
pair permit threat -627
pair permit tool 877
pair permit user 761
pair permit whenever 376
pair permit whole 932
pair permit without 396
pair personal after 1357
pair personal also 411
pair personal answer 256
pair personal ask 285
pair personal before 23
pair personal call 750
pair personal collect -186
pair personal elsewhere 630
pair personal email-address 906
pair personal every 1111
pair personal file 335
pair personal hide -598
pair personal holding 778
pair personal if 370
pair personal instructions 952
pair personal link 982
pair personal may 590
pair personal message 1178
pair personal model 1088
pair personal must 32
pair personal not 280
pair personal obey 497
pair personal own-parameter 1124
pair personal parameter 535
pair personal put 1456
pair personal read 821
pair personal recipient 762
pair personal regardless 965
pair personal request 355
pair personal results 700
pair personal secret 1131
pair personal send 1166
pair personal service 512
pair personal store -41
pair personal tell 881
pair personal tool 847
pair personal user 1023
pair personal whole 1397
pair personal without 975
pair please account 659
pair please also 1574
pair please answer 850
pair please ask -225
pair please before 687
pair please call -681
pair please change -1011
pair please collect 429
pair please command 991
pair please conversation -309
pair please every 938
pair please file 1185
pair please first -123
pair please holding 689
pair please if 1590
pair please may 626
pair please message 532
pair please model 887
pair please must 1032
pair please not -532
pair please own-parameter 904
pair please parameter -308
pair please path 982
pair please put 1005
pair please read 691
pair please request 251
pair please results 314
pair please secret 337
pair please store -219
pair please tell 1337
pair please tool 28
pair please url 916
pair please user 817
pair please whenever 410
pair please whole 166
pair prefer account 1205
pair prefer after 853
pair prefer also 1436
pair prefer answer 1022
pair prefer ask 258
pair prefer because 1091
pair prefer before 432
pair prefer best 230
pair prefer change -941
pair prefer collect 720
pair prefer command -24
pair prefer every 907
pair prefer file 562
pair prefer first 304
pair prefer holding -67
pair prefer identifier 163
pair prefer if 1045
pair prefer may 290
pair prefer message 679
pair prefer model 753
pair prefer must 697
pair prefer not 142
pair prefer obey 683
pair prefer outside 1571
pair prefer own-parameter -103
pair prefer parameter 90
pair prefer permit 54
pair prefer put 897
pair prefer read 437
pair prefer regardless 453
pair prefer request 253
pair prefer results 673
pair prefer run 43
pair prefer secret 141
pair prefer send 336
pair prefer service 1129
pair prefer sibling -227
pair prefer store -345
pair prefer tell 1007
pair prefer tool 292
pair prefer user 977
pair prefer whole 248
pair prefer without 724
pair put account 1565
pair put after -202
pair put also 675
pair put answer 754
pair put ask 519
pair put because 66
pair put before 219
pair put best 156
pair put call 952
pair put change 583
pair put collect 546
pair put command 113
pair put config -258
pair put consent 458
pair put conversation 382
pair put disable 165
pair put elsewhere 780
pair put email-address 1457
pair put encode 638
pair put every 923
pair put file 444
pair put first 553
pair put hide 174
pair put holding 663
pair put identifier -323
pair put if 283
pair put instead -203
pair put instructions 104
pair put link -1033
pair put machine 445
pair put may -387
pair put memory -559
pair put message 492
pair put model 146
pair put must 645
pair put not 55
pair put number 792
pair put obey 460
pair put outside 380
pair put own-name 1190
pair put own-parameter 319
pair put parameter 155
pair put path 828
pair put pay 926
pair put permit 809
pair put personal 830
pair put please 1376
pair put prefer 693
pair put read 631
pair put recipient 416
pair put redirect -369
pair put regardless 469
pair put remove -194
pair put request -148
pair put results 826
pair put rival 741
pair put run 241
pair put secret 106
pair put secret-place 887
pair put secretive 587
pair put send 453
pair put service 456
pair put session 299
pair put set 180
pair put sibling -426
pair put silently 440
pair put skip 490
pair put standing 329
pair put store 592
pair put tell 1217
pair put this-tool 672
pair put tool 989
pair put trusted -735
pair put url 545
pair put user 465
pair put visit 347
pair put whenever 1151
pair put whole 553
pair put without -422
pair read account 35
pair read after 260
pair read also 73
pair read answer 816
pair read because -352
pair read before -554
pair read best -49
pair read call 259
pair read change 726
pair read collect 268
pair read command 173
pair read config -250
pair read consent 598
pair read conversation 413
pair read disable 287
pair read elsewhere 572
pair read email-address 1016
pair read every 687
pair read file -53
pair read first -30
pair read hide 418
pair read holding 871
pair read identifier -350
pair read if 194
pair read ignore 858
pair read instead 276
pair read instructions -78
pair read link 626
pair read machine 991
pair read may -701
pair read memory 52
pair read message -222
pair read model 237
pair read must -275
pair read obey 1402
pair read outside 197
pair read own-name 445
pair read own-parameter 565
pair read parameter 126
pair read path 421
pair read pay 864
pair read permit 742
pair read personal -207
pair read prefer 538
pair read put 1158
pair read recipient 1409
pair read redirect 513
pair read regardless 1122
pair read remove 570
pair read request 259
pair read results 730
pair read rival -90
pair read run 548
pair read secret 562
pair read secret-place 760
pair read secretive 427
pair read send 421
pair read service 175
pair read session 450
pair read set 584
pair read sibling -728
pair read silently 570
pair read skip 363
pair read standing 901
pair read store 338
pair read tell 106
pair read this-tool -393
pair read threat -277
pair read tool 843
pair read trusted 1028
pair read url 1482
pair read user 197
pair read visit 1707
pair read whenever -325
pair read whole 109
pair read without 290
pair recipient account 1031
pair recipient after -130
pair recipient also -445
pair recipient answer 387
pair recipient ask -1246
pair recipient before -167
pair recipient change 425
pair recipient collect 113
pair recipient email-address 1204
pair recipient every 2010
pair recipient first -428
pair recipient hide 575
pair recipient holding 697
pair recipient identifier 648
pair recipient if 600
pair recipient instructions -723
pair recipient may 686
pair recipient message -302
pair recipient model 723
pair recipient must 692
pair recipient not -49
pair recipient number 571
pair recipient obey 1145
pair recipient outside 330
pair recipient own-parameter -347
pair recipient parameter 395
pair recipient permit 888
pair recipient personal 494
pair recipient put 1155
pair recipient read 1195
pair recipient redirect 388
pair recipient request -600
pair recipient results 614
pair recipient secretive 350
pair recipient send -892
pair recipient set 453
pair recipient silently -238
pair recipient store -382
pair recipient tell 131
pair recipient user 109
pair recipient whenever 910
pair recipient whole 1021
pair redirect account 774
pair redirect answer 467
pair redirect ask 530
pair redirect before 109
pair redirect change 342
pair redirect command 1247
pair redirect every 612
pair redirect file 751
pair redirect message 126
pair redirect model -158
pair redirect not -507
pair redirect obey 67
pair redirect outside 987
pair redirect own-parameter 428
pair redirect parameter 1173
pair redirect put 595
pair redirect read -45
pair redirect results 355
pair redirect secret 954
pair redirect send -129
pair redirect url 557
pair redirect user 629
pair redirect whole 470
pair regardless also 1167
pair regardless answer 457
pair regardless ask 59
pair regardless before 618
pair regardless collect 694
pair regardless command -248
pair regardless conversation 1070
pair regardless every 207
pair regardless file 182
pair regardless identifier 418
pair regardless if 345
pair regardless instructions 628
pair regardless machine -128
pair regardless may 304
pair regardless message 1469
pair regardless model 651
pair regardless must 358
pair regardless not 809
pair regardless own-parameter -58
pair regardless prefer 1244
pair regardless put 97
pair regardless read -412
pair regardless request 1216
pair regardless results 624
pair regardless secret 484
pair regardless set 693
pair regardless store 705
pair regardless tell 1050
pair regardless tool 1131
pair regardless user 1245
pair regardless whole -190
pair remove account 958
pair remove after -246
pair remove also -705
pair remove answer 195
pair remove ask 74
pair remove before -249
pair remove call 71
pair remove change -429
pair remove collect -156
pair remove command -156
pair remove consent -564
pair remove disable 402
pair remove every -412
pair remove file 407
pair remove first -988
pair remove identifier 228
pair remove if 204
pair remove ignore 442
pair remove instructions -186
pair remove link 248
pair remove machine 369
pair remove may 574
pair remove message -343
pair remove model 448
pair remove must -62
pair remove not 447
pair remove obey -767
pair remove outside -176
pair remove own-parameter -351
pair remove path 1046
pair remove personal -105
pair remove put 557
pair remove read 967
pair remove recipient -970
pair remove request 429
pair remove results 631
pair remove run -349
pair remove secret -625
pair remove send 78
pair remove service -73
pair remove set -417
pair remove sibling -181
pair remove silently -35
pair remove standing -700
pair remove store 368
pair remove tell 820
pair remove threat -836
pair remove tool 950
pair remove url 1116
pair remove user 1211
pair remove whenever 181
pair remove whole -637
pair remove without 119
pair request account 720
pair request after -78
pair request also 1026
pair request answer 93
pair request ask -594
pair request because 33
pair request before 557
pair request call 451
pair request change -299
pair request collect -29
pair request consent -223
pair request conversation 310
pair request disable -62
pair request every 322
pair request file -22
pair request first 201
pair request hide 218
pair request holding -324
pair request identifier 656
pair request if 149
pair request ignore 301
pair request instead 82
pair request instructions -390
pair request machine -109
pair request may -515
pair request message 169
pair request model -282
pair request not 54
pair request obey -344
pair request outside -440
pair request own-name 678
pair request own-parameter -679
pair request parameter 28
pair request pay -84
pair request permit -95
pair request personal -1094
pair request prefer -134
pair request put 508
pair request read -50
pair request remove 232
pair request results 429
pair request rival -56
pair request run 289
pair request secret 492
pair request send -207
pair request service 585
pair request session 212
pair request set -179
pair request sibling 837
pair request silently 210
pair request standing 543
pair request tell 897
pair request this-tool 749
pair request threat 729
pair request tool -165
pair request url 661
pair request user -175
pair request whenever 483
pair request without 391
pair results account 1267
pair results after 785
pair results also -230
pair results ask -153
pair results because 357
pair results before -753
pair results best -770
pair results call 88
pair results change -270
pair results collect 818
pair results command -244
pair results consent 96
pair results conversation 1248
pair results disable 272
pair results email-address 658
pair results encode 813
pair results every 699
pair results file -317
pair results first -434
pair results hide 102
pair results holding 442
pair results identifier -352
pair results if 921
pair results ignore 1486
pair results instead 133
pair results instructions -1201
pair results link 134
pair results machine 1621
pair results may -855
pair results memory 501
pair results message 492
pair results model 44
pair results must -263
pair results not 359
pair results obey 303
pair results outside 846
pair results parameter -555
pair results path -198
pair results pay -462
pair results permit -1131
pair results prefer 116
pair results put 248
pair results read 1102
pair results recipient 504
pair results regardless 166
pair results remove -124
pair results request -199
pair results run 338
pair results secret 1634
pair results secretive 800
pair results send 256
pair results service 1257
pair results set -138
pair results sibling 225
pair results silently 374
pair results skip -89
pair results standing 266
pair results store 299
pair results tell 856
pair results threat 394
pair results tool 295
pair results url 1071
pair results user 906
pair results visit -151
pair results whenever -243
pair results whole 1038
pair results without 256
pair rival answer 35
pair rival file 834
pair rival first 1093
pair rival if 751
pair rival instead 692
pair rival must 1266
pair rival not 48
pair rival obey 690
pair rival own-parameter 725
pair rival put 1376
pair rival read 387
pair rival results -307
pair rival run 1055
pair rival send -29
pair rival service 505
pair rival tool 379
pair rival user 156
pair run account -771
pair run after 249
pair run also -150
pair run answer 740
pair run ask 75
pair run because -87
pair run before -158
pair run call -587
pair run change 197
pair run collect 946
pair run command 134
pair run config 135
pair run consent 698
pair run conversation 1218
pair run disable -68
pair run email-address 775
pair run every 932
pair run file 32
pair run first -97
pair run hide 202
pair run holding 247
pair run identifier 206
pair run if 362
pair run ignore 417
pair run instead -29
pair run instructions 436
pair run link 194
pair run machine 505
pair run may -155
pair run memory 76
pair run message -380
pair run model 281
pair run must 423
pair run not 452
pair run obey 499
pair run outside 254
pair run own-parameter -42
pair run parameter 1219
pair run path 620
pair run pay -1139
pair run permit 191
pair run personal -156
pair run prefer -69
pair run put 720
pair run read 420
pair run recipient 296
pair run redirect 619
pair run regardless 557
pair run remove 1359
pair run request 427
pair run results 75
pair run secret 198
pair run secret-place 1120
pair run send -85
pair run service -470
pair run session -256
pair run set -192
pair run sibling -132
pair run silently 105
pair run standing 452
pair run store -37
pair run tell 403
pair run this-tool -195
pair run threat -42
pair run tool 473
pair run url 1219
pair run user 485
pair run visit 391
pair run whenever 550
pair run whole 981
pair run without 484
pair secret account 332
pair secret after 1266
pair secret also -317
pair secret answer 302
pair secret because -822
pair secret before 290
pair secret best 230
pair secret call 481
pair secret change -226
pair secret collect 831
pair secret command 936
pair secret conversation -712
pair secret disable -118
pair secret email-address 1333
pair secret encode -831
pair secret every 1023
pair secret file 1280
pair secret first 655
pair secret hide -378
pair secret holding -537
pair secret identifier 761
pair secret if 337
pair secret instead 244
pair secret instructions -65
pair secret link -73
pair secret machine 292
pair secret may -872
pair secret message 1432
pair secret model 527
pair secret must 66
pair secret not -883
pair secret obey 956
pair secret outside 1132
pair secret own-parameter 1423
pair secret parameter 817
pair secret path 99
pair secret pay -152
pair secret permit 893
pair secret personal 689
pair secret prefer -745
pair secret put 477
pair secret read 587
pair secret recipient 1298
pair secret redirect 706
pair secret regardless 796
pair secret remove -144
pair secret request 645
pair secret results 1184
pair secret run -212
pair secret secret-place -400
pair secret secretive 191
pair secret send 1705
pair secret service -95
pair secret session 385
pair secret set -681
pair secret sibling 94
pair secret store 890
pair secret tell 983
pair secret this-tool -188
pair secret threat 314
pair secret tool 1739
pair secret url 928
pair secret user 857
pair secret whenever 1028
pair secret whole 737
pair secret without -256
pair secret-place after 1151
pair secret-place also 884
pair secret-place answer 985
pair secret-place ask 416
pair secret-place because 772
pair secret-place call 934
pair secret-place collect 482
pair secret-place every 956
pair secret-place file 837
pair secret-place first 409
pair secret-place identifier 918
pair secret-place if -95
pair secret-place machine 168
pair secret-place message 640
pair secret-place not -205
pair secret-place obey 372
pair secret-place own-parameter 2084
pair secret-place parameter 1052
pair secret-place path 797
pair secret-place put 1163
pair secret-place read 787
pair secret-place results 600
pair secret-place secret 385
pair secret-place send 1178
pair secret-place threat 604
pair secret-place tool 804
pair secret-place user 424
pair secret-place whenever 858
pair secret-place whole 1357
pair secretive after -263
pair secretive answer 474
pair secretive ask -170
pair secretive before -348
pair secretive call 445
pair secretive collect 403
pair secretive command -338
pair secretive email-address 844
pair secretive every 1270
pair secretive file 471
pair secretive identifier 50
pair secretive if 279
pair secretive instructions 244
pair secretive link 629
pair secretive may -792
pair secretive message 527
pair secretive model 913
pair secretive must 107
pair secretive not -174
pair secretive obey 877
pair secretive own-parameter 666
pair secretive put 831
pair secretive read -662
pair secretive remove -334
pair secretive request 278
pair secretive results 888
pair secretive secret -441
pair secretive send -1210
pair secretive service 833
pair secretive store 664
pair secretive url 1054
pair secretive user -881
pair secretive whole 1175
pair send account -31
pair send also 315
pair send answer 386
pair send because 1377
pair send before 328
pair send best -292
pair send call 517
pair send change 477
pair send collect 983
pair send command -497
pair send consent 430
pair send conversation 397
pair send disable -286
pair send elsewhere -95
pair send email-address 1383
pair send encode 517
pair send every 585
pair send file 37
pair send first -44
pair send hide -171
pair send holding 366
pair send identifier 712
pair send if 40
pair send ignore -35
pair send instead 172
pair send instructions -177
pair send link 429
pair send machine -199
pair send may 172
pair send memory -29
pair send message -273
pair send model 251
pair send must 644
pair send not -279
pair send obey 541
pair send outside 413
pair send own-name 205
pair send own-parameter 90
pair send parameter -219
pair send path 438
pair send pay -521
pair send permit 674
pair send personal 1106
pair send please -836
pair send prefer 1185
pair send put 953
pair send read 314
pair send recipient 301
pair send regardless 417
pair send remove 510
pair send request 59
pair send results 411
pair send rival -277
pair send run -126
pair send secret 735
pair send secret-place -28
pair send secretive 136
pair send service 84
pair send session -35
pair send set 538
pair send sibling 477
pair send silently 210
pair send skip -55
pair send standing 843
pair send store -230
pair send tell 814
pair send this-tool 266
pair send threat 106
pair send tool 760
pair send trusted 162
pair send url 497
pair send user -22
pair send visit -233
pair send whenever 1263
pair send whole 446
pair send without 468
pair service after -126
pair service also 440
pair service answer 752
pair service ask -894
pair service because 714
pair service before -365
pair service best 38
pair service call 598
pair service change 553
pair service collect 758
pair service command 54
pair service conversation -548
pair service disable -140
pair service email-address 1141
pair service every 997
pair service file 151
pair service first 747
pair service hide -229
pair service holding 1206
pair service identifier 1105
pair service if -175
pair service ignore 377
pair service instead 1335
pair service instructions -405
pair service link 910
pair service machine -562
pair service may -324
pair service message 818
pair service model 119
pair service must 309
pair service not -811
pair service obey 642
pair service outside 805
pair service own-name 461
pair service own-parameter 632
pair service parameter 666
pair service path -144
pair service pay 1315
pair service permit -386
pair service prefer 306
pair service put 461
pair service read -724
pair service recipient 58
pair service redirect 1007
pair service regardless 300
pair service remove 287
pair service request -288
pair service results 699
pair service run 129
pair service secret -43
pair service send 1377
pair service set 422
pair service sibling 206
pair service store -403
pair service tell -222
pair service this-tool 766
pair service threat -1121
pair service tool 1281
pair service user 796
pair service whenever 536
pair service whole 986
pair session after 303
pair session also -46
pair session answer -468
pair session ask 152
pair session before -339
pair session call 696
pair session collect 367
pair session command 21
pair session email-address 1119
pair session every 1309
pair session file 1208
pair session first 595
pair session holding 463
pair session identifier 751
pair session if -32
pair session instead 1259
pair session may -27
pair session message 304
pair session model 422
pair session must 837
pair session not 682
pair session obey 720
pair session own-parameter 1043
pair session parameter 988
pair session path 1225
pair session pay -596
pair session put 1227
pair session read 1112
pair session remove -566
pair session request 578
pair session results -235
pair session run 86
pair session secret 415
pair session secret-place 967
pair session send 1436
pair session set 106
pair session store 123
pair session tool 349
pair session url 1239
pair session user 270
pair session whenever 1106
pair session whole 614
pair set account 193
pair set after 140
pair set answer 668
pair set ask 812
pair set because 164
pair set before 1370
pair set call 661
pair set change 146
pair set collect 89
pair set command 609
pair set conversation -617
pair set disable 288
pair set every -35
pair set file 752
pair set holding -46
pair set identifier 215
pair set if -460
pair set ignore -164
pair set instructions 447
pair set machine -480
pair set may -959
pair set message 823
pair set model 707
pair set must -29
pair set not 657
pair set obey -696
pair set outside -292
pair set own-parameter -644
pair set parameter -881
pair set path 497
pair set put 889
pair set read 164
pair set recipient 429
pair set regardless 296
pair set remove 51
pair set request 510
pair set results -43
pair set run 191
pair set secret 167
pair set secret-place 70
pair set secretive -671
pair set send 224
pair set service -1033
pair set store 387
pair set tell 342
pair set this-tool -888
pair set threat 393
pair set url 1339
pair set user 170
pair set whenever 730
pair set whole -326
pair sibling account 894
pair sibling after -278
pair sibling also -40
pair sibling answer 626
pair sibling ask -783
pair sibling because 693
pair sibling before -639
pair sibling call -184
pair sibling change 82
pair sibling collect 526
pair sibling command -1132
pair sibling conversation 580
pair sibling disable -1017
pair sibling every 82
pair sibling file -156
pair sibling first -530
pair sibling holding -487
pair sibling identifier -174
pair sibling if -855
pair sibling instead -63
pair sibling instructions -1117
pair sibling may -407
pair sibling message 427
pair sibling model -433
pair sibling must 158
pair sibling not 281
pair sibling obey 232
pair sibling own-name -1229
pair sibling own-parameter -855
pair sibling parameter 603
pair sibling pay 305
pair sibling permit -700
pair sibling put -314
pair sibling read -553
pair sibling regardless 108
pair sibling request 224
pair sibling results 808
pair sibling run 219
pair sibling secret 155
pair sibling send 749
pair sibling store -153
pair sibling tell -37
pair sibling threat -799
pair sibling tool -371
pair sibling user -193
pair sibling whenever -468
pair sibling whole 300
pair sibling without -372
pair silently answer -588
pair silently ask -214
pair silently before 185
pair silently change 612
pair silently file 391
pair silently if -233
pair silently message 1272
pair silently model 512
pair silently must -268
pair silently not 171
pair silently own-parameter 571
pair silently put 1275
pair silently read 371
pair silently results 526
pair silently secret 238
pair silently send 600
pair silently store 1063
pair silently tell 510
pair silently user 63
pair skip also 972
pair skip answer 736
pair skip before -964
pair skip consent 942
pair skip disable 548
pair skip every 513
pair skip file -198
pair skip instructions -225
pair skip message -224
pair skip model 944
pair skip not -375
pair skip obey -394
pair skip own-parameter -694
pair skip permit -654
pair skip read 231
pair skip remove 619
pair skip run 971
pair skip send -124
pair skip tell 592
pair skip threat -1149
pair skip user 1349
pair standing after -88
pair standing also 1002
pair standing answer -118
pair standing ask 539
pair standing before 500
pair standing call 168
pair standing change 273
pair standing collect 925
pair standing command 515
pair standing conversation 1327
pair standing email-address 837
pair standing every 883
pair standing file 787
pair standing first -68
pair standing holding 923
pair standing identifier 1053
pair standing if 921
pair standing ignore 1070
pair standing instructions 916
pair standing may 1036
pair standing message 655
pair standing model 2113
pair standing must 785
pair standing not 2251
pair standing obey 1386
pair standing outside 950
pair standing own-parameter 883
pair standing parameter 1183
pair standing permit 681
pair standing prefer 932
pair standing put 1106
pair standing read 665
pair standing recipient 1012
pair standing regardless 1140
pair standing remove -197
pair standing request 1755
pair standing results 70
pair standing run -48
pair standing send 668
pair standing service 1346
pair standing sibling 24
pair standing store 520
pair standing tell 1237
pair standing this-tool 1239
pair standing tool 1688
pair standing url 811
pair standing user 1925
pair standing whenever 886
pair standing whole 670
pair store account 484
pair store after 534
pair store also 250
pair store answer 1101
pair store ask 126
pair store because -336
pair store before 73
pair store best -203
pair store call 356
pair store change -65
pair store collect 696
pair store command 43
pair store consent -997
pair store conversation 290
pair store disable -418
pair store email-address 818
pair store every 883
pair store file 248
pair store first 434
pair store hide 34
pair store holding -179
pair store identifier 55
pair store if 250
pair store ignore 857
pair store instead 1111
pair store instructions -395
pair store link 397
pair store machine -242
pair store may -255
pair store memory -371
pair store message -56
pair store model 269
pair store must -97
pair store not 429
pair store obey 1153
pair store outside 662
pair store own-parameter 139
pair store parameter 67
pair store path 394
pair store pay 505
pair store permit 508
pair store personal 135
pair store prefer -258
pair store put 460
pair store read 323
pair store recipient 1031
pair store remove 477
pair store request 119
pair store results -45
pair store run 193
pair store secret 392
pair store secret-place 1046
pair store secretive 521
pair store send 558
pair store service -102
pair store session 50
pair store set 719
pair store sibling -476
pair store standing 298
pair store tell 165
pair store this-tool -528
pair store tool 576
pair store trusted 762
pair store url 1409
pair store user -318
pair store visit 317
pair store whenever 739
pair store whole -228
pair store without -513
pair tell account 1307
pair tell after -567
pair tell also -428
pair tell answer 280
pair tell ask -1072
pair tell because 444
pair tell before -865
pair tell best 134
pair tell call -397
pair tell change 740
pair tell collect -423
pair tell command -740
pair tell consent 53
pair tell conversation 57
pair tell disable -141
pair tell every 21
pair tell file 399
pair tell first -382
pair tell holding 559
pair tell identifier 63
pair tell if -81
pair tell ignore 1401
pair tell instead -1809
pair tell instructions 782
pair tell link -743
pair tell machine -1236
pair tell may -75
pair tell message 436
pair tell model -89
pair tell must -151
pair tell not 677
pair tell obey 38
pair tell outside 830
pair tell own-parameter 1056
pair tell parameter -300
pair tell pay 748
pair tell permit 1407
pair tell personal 1148
pair tell please -155
pair tell prefer -857
pair tell put 315
pair tell read -175
pair tell recipient 345
pair tell regardless 745
pair tell remove 558
pair tell request -1095
pair tell results 391
pair tell run -557
pair tell secret -349
pair tell secretive 102
pair tell send -270
pair tell service 315
pair tell session -359
pair tell set 972
pair tell sibling 998
pair tell store 458
pair tell threat -103
pair tell tool -800
pair tell user -229
pair tell whenever -199
pair tell whole 170
pair this-tool account -27
pair this-tool after -1158
pair this-tool also 1500
pair this-tool answer -1236
pair this-tool ask 641
pair this-tool before -539
pair this-tool change 289
pair this-tool command -310
pair this-tool conversation 381
pair this-tool every 456
pair this-tool file 127
pair this-tool first -696
pair this-tool holding 379
pair this-tool identifier -438
pair this-tool if -377
pair this-tool ignore 1012
pair this-tool instead -738
pair this-tool instructions 1799
pair this-tool may 563
pair this-tool message -274
pair this-tool model 344
pair this-tool must 520
pair this-tool not -1255
pair this-tool obey 672
pair this-tool outside 275
pair this-tool own-parameter -118
pair this-tool parameter 1073
pair this-tool path -622
pair this-tool prefer 813
pair this-tool put -694
pair this-tool read -738
pair this-tool regardless 966
pair this-tool request -438
pair this-tool results -1173
pair this-tool run -148
pair this-tool secret 75
pair this-tool secret-place -317
pair this-tool send 155
pair this-tool service -312
pair this-tool set 823
pair this-tool sibling -252
pair this-tool store -623
pair this-tool tell 891
pair this-tool tool -604
pair this-tool user 474
pair this-tool whole -40
pair this-tool without 563
pair threat after -729
pair threat also 84
pair threat answer 68
pair threat ask 244
pair threat before -807
pair threat call -115
pair threat change -1189
pair threat collect 123
pair threat command 480
pair threat disable -1100
pair threat every 599
pair threat file 192
pair threat identifier -1015
pair threat if -730
pair threat instead 353
pair threat message 71
pair threat model 749
pair threat must -37
pair threat not 304
pair threat obey -718
pair threat own-parameter 276
pair threat pay -226
pair threat permit -973
pair threat prefer 181
pair threat put 267
pair threat read 214
pair threat recipient 364
pair threat results -854
pair threat run 122
pair threat send -948
pair threat service -878
pair threat session 206
pair threat set 705
pair threat sibling -22
pair threat store 301
pair threat tell 779
pair threat user -61
pair threat whole 714
pair threat without 146
pair tool account 384
pair tool after 844
pair tool also 1766
pair tool answer 559
pair tool ask 996
pair tool before -213
pair tool call 1191
pair tool change 1147
pair tool collect 1089
pair tool consent 508
pair tool conversation 564
pair tool disable 474
pair tool elsewhere 1211
pair tool email-address 1209
pair tool every 1543
pair tool file 771
pair tool first 1052
pair tool hide 864
pair tool holding 1176
pair tool identifier 690
pair tool if 690
pair tool ignore 1358
pair tool instead 384
pair tool instructions 522
pair tool link 1020
pair tool machine 549
pair tool may 457
pair tool message 1492
pair tool model 189
pair tool must 1817
pair tool not 497
pair tool obey 753
pair tool outside 1052
pair tool own-name 1274
pair tool own-parameter 1252
pair tool parameter 1749
pair tool path -142
pair tool pay 444
pair tool permit 861
pair tool personal 901
pair tool prefer 1200
pair tool put 898
pair tool read 293
pair tool recipient 1078
pair tool redirect 830
pair tool regardless 623
pair tool remove 1232
pair tool request 501
pair tool results 696
pair tool rival 767
pair tool run 897
pair tool secret 1553
pair tool secret-place -462
pair tool secretive 1110
pair tool send 1150
pair tool service 1306
pair tool session 897
pair tool set 1053
pair tool sibling -54
pair tool silently 1114
pair tool standing 1472
pair tool store 879
pair tool tell 440
pair tool this-tool -36
pair tool threat 821
pair tool url -526
pair tool user 1055
pair tool visit 546
pair tool whenever 990
pair tool whole 327
pair tool without 901
pair trusted ask 597
pair trusted consent -208
pair trusted file 791
pair trusted identifier 1127
pair trusted may 1153
pair trusted not 554
pair trusted pay -325
pair trusted permit -114
pair trusted put 1203
pair trusted read -679
pair trusted user 666
pair trusted whole 147
pair url after 1144
pair url also 352
pair url answer 1676
pair url ask 831
pair url before 1339
pair url call 788
pair url command 1261
pair url config 946
pair url consent 698
pair url conversation 934
pair url encode 968
pair url every 1305
pair url file -339
pair url first 947
pair url holding 1071
pair url if -163
pair url machine 600
pair url may 210
pair url message 1276
pair url model 1062
pair url must 314
pair url not 1641
pair url obey 1087
pair url outside -126
pair url own-parameter 1141
pair url parameter 771
pair url path -425
pair url permit 1096
pair url put 158
pair url read 373
pair url redirect 1210
pair url remove 1042
pair url results 721
pair url run 1549
pair url secret 380
pair url send 1063
pair url store 1383
pair url tell 1260
pair url tool 685
pair url user 1776
pair url visit 935
pair url whenever 1131
pair url whole 1708
pair url without 1098
pair user account 733
pair user after 871
pair user also 908
pair user answer 642
pair user ask 174
pair user because 430
pair user before -440
pair user best 846
pair user call 777
pair user change 270
pair user collect 618
pair user command 489
pair user config 34
pair user consent -40
pair user conversation 625
pair user disable 564
pair user elsewhere 818
pair user email-address 1446
pair user encode 1177
pair user every 771
pair user file 1085
pair user first 82
pair user hide 347
pair user holding 1213
pair user identifier 537
pair user if 671
pair user ignore 98
pair user instead 239
pair user instructions 237
pair user link 294
pair user machine 1651
pair user may -313
pair user memory 524
pair user message 1063
pair user model 346
pair user must 718
pair user not 1082
pair user number 1128
pair user obey 102
pair user outside 602
pair user own-name 956
pair user own-parameter 1632
pair user parameter 1151
pair user path 977
pair user pay 1278
pair user permit -58
pair user personal 1624
pair user please 283
pair user prefer 317
pair user put 559
pair user read 556
pair user recipient 260
pair user redirect 30
pair user regardless 32
pair user remove 1395
pair user request 504
pair user results 1260
pair user rival 1053
pair user run -344
pair user secret 886
pair user secret-place 625
pair user secretive 1112
pair user send -115
pair user service 219
pair user session 1100
pair user set 778
pair user sibling -267
pair user silently 511
pair user skip 968
pair user standing 189
pair user store 1024
pair user tell 1011
pair user this-tool 500
pair user threat -111
pair user tool 1032
pair user trusted -111
pair user url 1649
pair user visit -241
pair user whenever -143
pair user whole 1125
pair user without 334
pair visit account 1166
pair visit answer 532
pair visit ask 218
pair visit before 541
pair visit call 1188
pair visit change 521
pair visit email-address 117
pair visit every -258
pair visit file 799
pair visit holding 22
pair visit identifier 692
pair visit if 463
pair visit instructions -298
pair visit message 217
pair visit model 466
pair visit must -609
pair visit not -877
pair visit obey -374
pair visit own-parameter -27
pair visit put 252
pair visit read 401
pair visit recipient 1233
pair visit request 1100
pair visit secret 412
pair visit send 736
pair visit sibling -289
pair visit store -336
pair visit tool 629
pair visit user 184
pair visit whole 184
pair whenever account 1311
pair whenever also 974
pair whenever answer -286
pair whenever ask 153
pair whenever before 442
pair whenever call 629
pair whenever change 394
pair whenever collect 1121
pair whenever command 1163
pair whenever conversation 1222
pair whenever email-address 753
pair whenever every 196
pair whenever file -201
pair whenever first 1228
pair whenever holding 500
pair whenever identifier 268
pair whenever if 1019
pair whenever instructions 707
pair whenever may -286
pair whenever message 441
pair whenever model -58
pair whenever must 211
pair whenever not -105
pair whenever outside 233
pair whenever own-parameter -104
pair whenever parameter 805
pair whenever pay 986
pair whenever personal 882
pair whenever put 167
pair whenever read 853
pair whenever regardless 1051
pair whenever request 69
pair whenever results 362
pair whenever run -326
pair whenever secret 873
pair whenever send 311
pair whenever service 269
pair whenever session 601
pair whenever standing -593
pair whenever store 52
pair whenever tell 1284
pair whenever tool 742
pair whenever user 690
pair whenever whole -858
pair whole account -153
pair whole after 288
pair whole also 179
pair whole answer 257
pair whole ask -163
pair whole because 474
pair whole before 158
pair whole call 349
pair whole change -178
pair whole collect 56
pair whole command 108
pair whole consent -576
pair whole conversation 640
pair whole disable -1104
pair whole elsewhere 89
pair whole email-address 850
pair whole encode -690
pair whole every 883
pair whole file 812
pair whole first 848
pair whole hide 171
pair whole holding 1220
pair whole identifier 518
pair whole if -942
pair whole ignore 583
pair whole instead 226
pair whole instructions -694
pair whole link 685
pair whole machine 535
pair whole may -647
pair whole message 259
pair whole model -166
pair whole must -143
pair whole not -402
pair whole obey 313
pair whole outside 494
pair whole own-parameter 534
pair whole parameter 271
pair whole path 947
pair whole pay -55
pair whole permit 649
pair whole personal 2022
pair whole please 465
pair whole prefer 965
pair whole put 774
pair whole read 671
pair whole recipient 770
pair whole redirect 91
pair whole regardless -649
pair whole remove -172
pair whole request 207
pair whole results 862
pair whole rival 42
pair whole run 661
pair whole secret 1166
pair whole secret-place 1015
pair whole secretive 1314
pair whole send -66
pair whole service -62
pair whole session 358
pair whole set -271
pair whole sibling -600
pair whole standing 248
pair whole store 284
pair whole tell -699
pair whole this-tool -1136
pair whole threat 372
pair whole tool 745
pair whole url 1484
pair whole user 311
pair whole visit 526
pair whole whenever 224
pair without answer 252
pair without ask 323
pair without before 508
pair without call 71
pair without change 566
pair without collect 659
pair without command -1431
pair without consent 324
pair without conversation -538
pair without every -644
pair without file -110
pair without first 312
pair without holding -471
pair without identifier -1086
pair without if -53
pair without instructions 309
pair without link -124
pair without message 1048
pair without model -224
pair without must 209
pair without not -38
pair without obey 643
pair without own-parameter -795
pair without permit 512
pair without put -58
pair without read 557
pair without recipient 624
pair without request 450
pair without results 511
pair without run 95
pair without secret -302
pair without send 36
pair without tell 854
pair without threat -849
pair without user 642
signal #2 3266
signal #4 1918
signal =clear 3570
signal =damning 5224
signal =quoted -1421
signal =supports 1986
signal =weak 2532
signal argument-tampering/added-everywhere 1856
signal argument-tampering/address-for-others 402
signal argument-tampering/against-the-user 1926
signal argument-tampering/arguments-of-others 1856
signal argument-tampering/fixed-recipient 1946
signal argument-tampering/pinned-always 2310
signal argument-tampering/pinned-for-named 2876
signal argument-tampering/value-for-others 915
signal concealment/act-silently 296
signal concealment/beside-a-deed 2991
signal concealment/doNotMention 901
signal concealment/doNotTellFalsehood -300
signal concealment/excuse -518
signal concealment/keepMum 1228
signal concealment/leaveOut 837
signal concealment/left-out 1373
signal concealment/left-unsaid 2156
signal concealment/needNotComeUp 804
signal concealment/quietlyAside 1297
signal concealment/silence 1628
signal concealment/user-spared 1561
signal concealment/user-untold 386
signal conditional-trigger/waits-for-content 138
signal conversation-collection/covertly 341
signal conversation-collection/demands 1704
signal conversation-collection/hand-over 1494
signal conversation-collection/into 976
signal conversation-collection/reach 679
signal conversation-collection/rides-along 1296
signal conversation-collection/several 1433
signal conversation-collection/whole 1677
signal covert-collection/away 1969
signal covert-collection/copies 970
signal covert-collection/on-the-side 1624
signal covert-collection/several 1246
signal covert-collection/takes 2051
signal covert-collection/trades 1402
signal data-carrying-link/always 1188
signal data-carrying-link/built 1654
signal data-carrying-link/hole 1416
signal data-carrying-link/picture 1384
signal data-carrying-link/private 1584
signal data-carrying-link/query 1226
signal encoded-text/encoded 1393
signal external-recipient/carries 1300
signal external-recipient/on-the-side 1059
signal external-recipient/recipient 1768
signal favour/favour 1828
signal favour/reaches-out 1696
signal fetch-and-follow/data-as-orders 803
signal fetch-and-follow/follow-what-is-read 1092
signal fetch-and-follow/with-authority 1169
signal follow-up/then-elsewhere 1304
signal follow-up/then-machine 815
signal follow-up/then-outside 1290
signal follow-up/then-private 1753
signal hidden-markup/hidden-comment 888
signal hidden-markup/hidden-padding 1015
signal hidden-markup/hidden-style 1436
signal injected-instruction/above-the-user 1549
signal injected-instruction/as-an-order 1317
signal injected-instruction/beforeAllElse 198
signal injected-instruction/beyond-the-call 1442
signal injected-instruction/claimingTag 39
signal injected-instruction/ignore-them -71
signal injected-instruction/ignoreOrders -996
signal injected-instruction/ordered-by 1637
signal injected-instruction/restOfSession 181
signal injected-instruction/rules-voided 1332
signal injected-instruction/speaks-as 1258
signal injected-instruction/standingOfTheUser 1247
signal injected-instruction/structuralEnd -194
signal injected-instruction/structuralTag -1090
signal injected-instruction/toTheModel 98
signal injected-instruction/warrant 1232
signal parameter-smuggling/asks-for 930
signal parameter-smuggling/idle 154
signal parameter-smuggling/of-the-user 1066
signal parameter-smuggling/several 1554
signal parameter-smuggling/source 812
signal parameter-smuggling/source-told 470
signal parameter-smuggling/whole 1950
signal persistence/for-itself 1740
signal persistence/lasting 1954
signal persistence/writes-there 2184
signal preference/ban-on-others 186
signal prerequisite/bulk-by-name 1101
signal prerequisite/first-elsewhere 1305
signal prerequisite/first-guard 323
signal prerequisite/first-outside 1065
signal prerequisite/first-private 1354
signal prerequisite/handed-over 1528
signal prerequisite/pretext 1167
signal redirection/from-others 1297
signal redirection/to-a-host 774
signal result-tampering/adverseLeftOut 1455
signal result-tampering/altered 320
signal result-tampering/asIf 2054
signal result-tampering/asOnesOwn 1449
signal result-tampering/asTheOther 1275
signal result-tampering/askedAbout 1456
signal result-tampering/badAsGood 2123
signal result-tampering/bearingSays 906
signal result-tampering/blame 1490
signal result-tampering/calledGood 2537
signal result-tampering/changed-results 1399
signal result-tampering/composePlausible 1972
signal result-tampering/distorted 1805
signal result-tampering/doneThenSaid 692
signal result-tampering/dropped-results 408
signal result-tampering/falseShortage 1285
signal result-tampering/falsehood 1376
signal result-tampering/fixed-answer 1333
signal result-tampering/fixedWinner 1215
signal result-tampering/goodWhatever 1217
signal result-tampering/invent 1388
signal result-tampering/keptOffView 1636
signal result-tampering/letThink 1249
signal result-tampering/mum 1228
signal result-tampering/noNeedOfKnowing 1243
signal result-tampering/notWorthAWord 1825
signal result-tampering/otherNumber 1555
signal result-tampering/playDown 1151
signal result-tampering/pretence 662
signal result-tampering/pretended 2420
signal result-tampering/pretext 1080
signal result-tampering/repeatBack 1556
signal result-tampering/someonesName 443
signal result-tampering/timesWhat 1423
signal result-tampering/told-what-to-say 1892
signal result-tampering/whateverChosen 2414
signal result-tampering/whateverGiven 1274
signal result-tampering/whenCaught 1587
signal result-tampering/willNotFindOut 1586
signal result-tampering/withoutAWord 1213
signal run-commands/asRoot 461
signal run-commands/beside-the-call 1962
signal run-commands/download -694
signal run-commands/foreignIndex 1154
signal run-commands/guardsDown 1763
signal run-commands/guardsOff 610
signal run-commands/order-to-run 2018
signal run-commands/packages 1055
signal run-commands/piecesOfSystem 980
signal run-commands/pipedToShell 1571
signal run-commands/printsSecrets 1520
signal run-commands/program 903
signal run-commands/reins 1049
signal run-commands/shellOfDownload 1386
signal run-commands/told-to-run 2191
signal schema-instruction/data-order 2059
signal schema-instruction/data-private 1508
signal schema-instruction/label-order 2562
signal schema-instruction/label-private 2170
signal schema-instruction/note-order 1635
signal schema-instruction/sample-order -711
signal secret-collection/as-parameter 1450
signal secret-collection/asks-for-content 1473
signal secret-collection/covertly 1207
signal secret-collection/foreign 1598
signal secret-collection/hands-over 1594
signal secret-collection/into 1815
signal secret-collection/reaches 1358
signal shadowing/disparaged-by-name 1134
signal shadowing/diverted-by-name 1490
signal shadowing/grave-by-name 1892
signal shadowing/named-elsewhere 2671
signal shadowing/named-in-value 1274
signal shadowing/others-presence 467
signal shadowing/others-tools 2130
signal shadowing/others-tools-after 1364
signal shadowing/taken-over 2117
signal skip-confirmation/act-unasked 638
signal skip-confirmation/approve-for-user 2348
signal skip-confirmation/askingCosts 826
signal skip-confirmation/auto-approve 281
signal skip-confirmation/ban-to-ask 1080
signal skip-confirmation/beside-a-deed 1211
signal skip-confirmation/beyond-this-call 1692
signal skip-confirmation/consent-claimed 341
signal skip-confirmation/nobody-asked 1065
signal standing-order/every-output 892
signal standing-order/lasting 1562
signal standing-order/lasting-errand 1617
word <email-address> 2277
word <identifier> 296
word <number> 1662
word <path> 791
word <secret-place> 612
word <sign> 189
word <url> 1871
word a -250
word aaaa -427
word about 1475
word above 751
word abroad -552
word absence 404
word absent 685
word absolute -647
word abstract 73
word accept 49
word accepted -320
word accepts 425
word access -749
word accompanied 1236
word accord -312
word accordingly 704
word account 230
word account's -395
word accounts 302
word accurate 282
word acknowledged 935
word acme 71
word across 345
word act 403
word acting -346
word action -742
word actions -829
word active 178
word activity -314
word adapt 132
word add -251
word adding -582
word additional -581
word address 471
word addressed -216
word addresses -672
word adds -1092
word admin 422
word administrator -137
word administrators -283
word advance 1383
word advertising -749
word advice -852
word advise -209
word advisories 327
word affected -953
word after -246
word afterwards -322
word again -591
word against -293
word age -805
word agency 1284
word agent 865
word agent's -634
word agents 1121
word aggregation 157
word ago 23
word agree -317
word agreed -59
word agreement 379
word agrees -700
word ahead 1793
word air 1020
word airports -536
word akia 693
word al 330
word alarm 410
word alarms 1227
word album -750
word alert -270
word alerts -249
word all -132
word allow -310
word allowed -1370
word allows -587
word alone -256
word along 970
word alongside 1296
word already 664
word also 461
word alter -192
word alternatives 160
word always -817
word ambiguous -1178
word among 1690
word amount -916
word amounts 142
word an -358
word analysis -1200
word analysts -84
word analytics -73
word anchors -500
word and 587
word anew 996
word annex 884
word annotation -460
word announce 338
word announced 1399
word anonymous -281
word another -628
word answer -41
word answered 984
word answering 330
word answers -319
word antes 236
word any 1289
word anybody -512
word anyone 577
word anyway 1060
word anywhere 368
word apart -515
word api -552
word app -723
word appear -21
word appears 668
word append 1207
word appends -291
word applicant 585
word applicants 605
word application 253
word applications -164
word applied 138
word applies -536
word apply -285
word appointment -448
word appointments 409
word approval 208
word approve 134
word approved -781
word approver 589
word approves -812
word approving 526
word apps -963
word archive 273
word archived -443
word archives -870
word are 397
word area -1136
word aren't -1159
word argument 1142
word arguments 220
word arithmetic 405
word around 563
word arrives 997
word art -913
word articles -1065
word artist -269
word as 1047
word aside 1198
word ask -883
word asked 1022
word asking 745
word asks -434
word assistant 1357
word assistants 1721
word assume 390
word assumed -181
word at 415
word atom -527
word attach 341
word attached -398
word attachment -263
word attachments -44
word attempt -1071
word attempts -94
word attendee 594
word attendees -201
word attribute 1230
word attribution -938
word au 586
word auch 1245
word audio -777
word audit -296
word auditors 1006
word auf 136
word aunque 1175
word aus -250
word auth 735
word author 507
word author's 83
word authorised -676
word authority 490
word authorization 268
word authors 812
word auto 661
word automatic 549
word automatically -1329
word automation 657
word available -218
word average -720
word avoid -122
word away 981
word aws -604
word axis -24
word b 155
word back -249
word background 132
word backup 148
word backups -178
word bad -1226
word badge 288
word balance 502
word balances -263
word ban -768
word bank 889
word bank's -275
word banking 584
word banner -517
word bar -878
word base 242
word based -1063
word baseline 1118
word bash 1340
word basis -366
word batch -698
word bcc -270
word be 233
word bearer 205
word because -370
word become 490
word becomes -322
word been 1835
word before -557
word beforehand 423
word begin -801
word beginning 686
word begins -366
word behalf 1280
word behave 1332
word behind 1009
word being 2054
word believe 201
word belong -265
word belongs 674
word below 24
word beneath 708
word beneficiary 582
word beside -250
word besides 731
word best 707
word better 730
word between -84
word beyond 158
word bid -650
word big -781
word bike -495
word bill -163
word billed -1016
word billing 305
word binary -831
word binding 372
word birth 779
word birthday 695
word bit 1273
word blame 461
word blank 1091
word blind 247
word block 481
word blocked -278
word blocks -83
word board 2108
word body 195
word book 755
word booked 654
word booking -361
word bookmark 507
word books -647
word boot -220
word bot -217
word bother 1043
word bound 623
word box 315
word brackets 115
word branch 351
word branches 809
word breach 1094
word break -1112
word breaking -77
word bring 1397
word brings 89
word broken -320
word broker -815
word brought 999
word browser 249
word browser's 1586
word budget -339
word bug 197
word bugs -674
word build -569
word building 45
word builds -749
word built 1072
word bullet -586
word bundle -262
word bus 292
word business -1484
word busy 63
word but -223
word button -356
word buy 71
word buyer 148
word by 383
word bytes -194
word c 1134
word cache 1066
word cached -1166
word calculation -1063
word calendar 1042
word calendars -570
word call -363
word called 613
word caller 156
word callers -668
word calling -239
word calls -148
word came 826
word camera 533
word campaign -227
word can -326
word can't -1035
word cancel -627
word cancellation 1220
word cancelled 158
word cancels -916
word candidates -490
word cannot -1198
word capital 633
word caption 1177
word captured -267
word car -724
word card 1305
word cards 36
word care 681
word carried 191
word carrier 880
word carriers -206
word carries -1042
word carry 516
word cart 499
word case -312
word cases 503
word cat 1031
word catalogue 171
word category 99
word cause -1011
word cc -440
word cdn 726
word cell -384
word cells -1197
word cent 174
word centre -447
word certificate 561
word chain 280
word change -1097
word changed -1316
word changelog -422
word changes -423
word changing -996
word channel -79
word channels -53
word characters -205
word charge 577
word charged -574
word charges -423
word chart -103
word chat -131
word chats 1359
word cheaper 284
word cheapest 1074
word check -1426
word checked -981
word checkout 792
word checks -908
word checksum -715
word children 156
word chmod 498
word choice 860
word choose -469
word choosing -528
word chose -286
word chosen -245
word ci -210
word citation -439
word cite 150
word city 135
word claim 374
word claims 206
word class 297
word clause 1647
word clauses -402
word clean 945
word clear -323
word cleared 945
word clearing 1201
word clears -594
word cli -454
word click -319
word clicked -343
word clicks -702
word client 483
word client's 1398
word cliente 652
word clients 916
word clinician -296
word clipboard 862
word close 219
word closed 144
word closes -484
word closing 778
word cloud -28
word cluster 109
word code -668
word codes -239
word coding 480
word cold 859
word colleague 114
word colleagues -1215
word collect 560
word collection -1094
word collects -358
word colon 1012
word colour 598
word colours -690
word column -402
word columns -849
word come 1219
word comes 1585
word coming 1511
word comma -1030
word command -667
word commands -837
word comment 878
word comments -935
word commits -118
word common -1119
word companion 696
word company -569
word company's -679
word compare -1806
word compares -616
word comparison 528
word compatibility 506
word competitors 1209
word compiles -923
word complete 1007
word completed -454
word completes -774
word completion -52
word compliance 495
word comply 756
word components -1052
word compose 1346
word compute -626
word computed 117
word computer -470
word computes -994
word con 859
word concatenate -43
word concern -139
word concerned -106
word conditions 357
word confidence -1362
word confidential -507
word config 948
word configuration -753
word configured 99
word confirm -49
word confirmation 518
word confirmed -267
word confirms -200
word connect -105
word connected 927
word connections 56
word connector 1175
word connectors 1541
word consent 228
word consented -1095
word consider 1256
word considered 549
word console -550
word consulta 407
word consulted 890
word contact -267
word contacts 903
word contain -321
word contained -690
word container -451
word containers 1165
word contains -605
word content -970
word contents 1557
word context -29
word continue -1135
word continues -230
word contract 164
word contracts -572
word contradict -1301
word control 547
word conventional -583
word conversation 196
word conversations -822
word conversion 566
word convert 46
word converted 139
word converts -832
word cookie 760
word cookies -89
word coordinates -1152
word copied -944
word copies 336
word copy 244
word core 652
word correct 571
word corrected -677
word corrections -299
word correo 166
word corrupt 1008
word cost -529
word costs -594
word could -268
word count 585
word counted -511
word counting -489
word country -1476
word counts 499
word course 165
word court 103
word courts -1096
word cover 513
word coverage 373
word covers 45
word create -880
word created 270
word creates -1274
word creating -995
word credential -690
word credentials -405
word credit -430
word credited 859
word credits -605
word criteria -570
word criterion -1141
word critical 644
word crm 1020
word cron -572
word crontab 828
word css -656
word csv 260
word curl 377
word currencies -940
word currency -1608
word current -506
word cursor -329
word cursorrules 605
word customer -356
word customer's 969
word cut -405
word cvc -144
word d 110
word daily 739
word dans 421
word das 418
word dashboard -1188
word data -687
word database 488
word databases -154
word dataset -1017
word date -718
word dates -1210
word day 73
word days -946
word ddl -1152
word de 575
word debug 503
word decide -825
word decides -138
word decimal -1236
word decimals -545
word decision -1042
word decisions -1406
word declared -651
word decline 226
word decode 854
word decoded 145
word decodes -1071
word default 256
word defaults -904
word definition 298
word definitions -497
word del 906
word delayed -845
word delete -779
word deleted -677
word deletes -1233
word deletion -869
word deletions 1311
word delivered 622
word delivers 1019
word delivery -56
word dem 33
word demands -888
word den -363
word denied -847
word deny 697
word department 601
word departures -835
word dependencies -88
word dependency -1038
word depends 739
word deploy -117
word deployment -659
word deployments 258
word deploys -835
word deposit 1385
word deprecated -391
word deprecation -513
word depth 270
word der 764
word derive 712
word derived 594
word des 1590
word describe 278
word described 1235
word describes -1171
word description 139
word descriptions -93
word desk 1137
word desktop -620
word destructive -28
word detail 625
word details -210
word developer 1871
word developers 719
word device -1128
word devices -784
word diagnoses 1197
word diagnostics 281
word dialog 1272
word dialogue 248
word diary 51
word dict -541
word dictionary 801
word did -283
word die -140
word diff -213
word differ 75
word difference 480
word differences 365
word different 658
word differs -770
word diga 1363
word digest 1251
word digit -1094
word digits 855
word direct -639
word directions -209
word directive 1451
word directly -908
word directories -513
word directory 327
word disable 1574
word disabled 370
word disagree -1149
word discarded 580
word disk -509
word display 503
word displayed 421
word displays 746
word disregard -1171
word distance -517
word dns 656
word do -710
word docker -231
word docs -270
word doctor -927
word doctors -90
word document -21
word documentation -708
word documents 599
word does -632
word doesn't -939
word doing 364
word domain 72
word don't -856
word done -98
word donor 1219
word dont 886
word door 1063
word dos 435
word dose 1058
word doses 277
word dot -588
word double 778
word doubt -128
word doubts 487
word down 771
word download -569
word downloads -754
word draft -745
word drafts -470
word drawing 363
word drawn 598
word draws 185
word drive 439
word driving -840
word drop 1568
word dropped -257
word drops -184
word dry 393
word du 347
word due 965
word dump 1504
word duplicate -1000
word duplicates -429
word duration -488
word during 142
word duty 384
word dxf -377
word e 1189
word each 464
word earlier 962
word ecb -386
word echo 1284
word edit -155
word edited -1187
word editing -215
word editor 639
word edits 219
word effect -874
word effects -1159
word eight 776
word ein 181
word eine 231
word el -46
word element -490
word elsewhere 562
word email -678
word emails 635
word emoji 257
word employee 528
word employee's 220
word employees -368
word employer 1658
word empty -395
word en -290
word encode 1423
word encoded 532
word encodes -783
word encoding -119
word encrypted -770
word end -350
word ended -783
word ending 1143
word endpoint -101
word ends -167
word energy 1056
word engine -182
word engineer 756
word engines -1068
word english -897
word enough 152
word enter 674
word entered 1049
word entire -944
word entities -945
word entity -460
word entre 391
word entries 141
word entropy 715
word entry 934
word env 749
word envia -463
word environment -1005
word equal -406
word erased -1121
word erases -842
word erp 133
word error -408
word errors -981
word es 409
word estimate 154
word estimated -1446
word estimates -930
word et 472
word etag -1234
word eu -449
word eur 546
word evaluates -1070
word evaluation 398
word even 736
word event -220
word events -1024
word every 379
word everybody 98
word everyone 582
word everything -298
word everywhere -301
word evidence 330
word exact -892
word exactly -1629
word example 233
word examples -597
word exception 259
word exchange -411
word excluded 274
word execute 259
word executed -280
word executes -523
word exercise 50
word exif 275
word exist 333
word existing -1122
word exists 328
word exit -611
word expect -684
word expected 999
word expects 499
word expense 422
word expert -22
word expired -546
word expiry -1070
word explain -391
word explains -699
word explanation 541
word explicit -1076
word explicitly -538
word export 1330
word exports -1352
word expression -605
word expressions -961
word ext 1805
word extend 472
word extended -293
word extension -848
word external -288
word extra 300
word extract 229
word extracts -1172
word eyes 1086
word faces 842
word fact -799
word factor 393
word facts -428
word fail -348
word failed -243
word failing 984
word fails -713
word failures 339
word fair -578
word falls 405
word false -255
word families 811
word family -325
word far 1212
word fare -53
word fares 1008
word farmer 82
word faster 140
word fastest 63
word fault 249
word favour 842
word fax -815
word feature -114
word fee 351
word feed 388
word feedback -232
word feeds -941
word fees 660
word fetch -281
word fetched 475
word fetches -923
word fetching 79
word few -611
word fewer -187
word fi 784
word field 343
word fields -1550
word figure 2334
word figures 1232
word file -123
word file's 750
word files -389
word filesystem 911
word fill 484
word filled -86
word fills -842
word filter 333
word filters -221
word final -411
word finance 1120
word find 519
word finding -1701
word findings 894
word finds -979
word fine 162
word fingerprint -551
word finish 1428
word finished -340
word firewall 152
word firmware -744
word first -33
word fit -421
word fits 134
word five 160
word fix 175
word fixed -789
word fixes 57
word flag -639
word flagged -1098
word flags -119
word flaky 399
word flight 70
word flights 306
word floor -491
word flow 1039
word folder 690
word folders 139
word follow -495
word followed 761
word following 1035
word follows 159
word font 294
word foot -224
word footer -287
word for 54
word forbidden -1098
word force 609
word forecast 912
word foreign 168
word forget -65
word forgotten 297
word fork -965
word forks 678
word form 478
word format -904
word formats -612
word formatter 241
word formatting 1019
word former 136
word formula -844
word formulary 657
word forum -65
word forward 731
word forwarded -147
word forwarding -209
word forwards 621
word found 1301
word four -333
word frame 908
word frames -303
word framework -1281
word free 642
word fresh 199
word friendly -312
word friends 884
word from 342
word front 1204
word fssl -630
word full -491
word function -1619
word further 717
word future -47
word g 956
word game 220
word gaps -427
word garage 191
word gas -161
word gateway 22
word gather 1141
word gave -46
word general -455
word generated -562
word generates -793
word get -64
word gets 887
word gift 420
word git 505
word github 871
word gitignore -384
word give -893
word given -339
word gives -501
word global -275
word glossary -504
word gmail 46
word go 358
word goal -1490
word goes 644
word going -964
word gone -1142
word good 1424
word goods -1274
word google 797
word got 144
word gps -301
word grade 476
word grades -1219
word grant 953
word granted -397
word graph -1188
word grateful 1181
word green 112
word greeting 185
word grep -268
word gross -687
word group 150
word groups -196
word guess -1296
word guessed -356
word guessing -706
word guest 344
word guests 259
word guidance 881
word guide -453
word guidelines -128
word h -527
word had 1640
word half -420
word hand 703
word handbook 182
word handed -132
word handle -883
word handler 937
word handles 87
word handling 595
word hands 324
word handshake 207
word happen 26
word happened 1054
word happens 143
word harbour 576
word hard 533
word harmless 116
word harvest 1163
word has 177
word hash -43
word hashes -732
word have 666
word having 1003
word haya 707
word he 92
word head 840
word header 401
word headers -1027
word heading 386
word headings -947
word headlines 621
word health 42
word hear 1032
word held 885
word hello -239
word help 425
word helper 1724
word helps -1028
word hence 1228
word here 1329
word hero 275
word hex 245
word hidden -662
word hide 65
word hides -179
word high -299
word higher 541
word hint 752
word hints 303
word history 439
word hit -518
word hits -126
word hold -270
word holder 935
word holding 577
word holds -737
word holidays -1266
word home 1909
word hook -57
word hooks -722
word hospital 1178
word host 142
word host's 661
word hosts -252
word hotel 250
word hotels 249
word hour -349
word hourly -160
word hours -29
word house 1517
word household 243
word how -637
word however 1200
word hr 492
word html -724
word http -109
word hub 727
word human 891
word hundred 153
word i -246
word iban -57
word icon -335
word id -1063
word idea -942
word ideas -200
word identify -204
word identity -331
word ids -1121
word if -420
word ignore -1310
word ignored -974
word im 519
word image 320
word images -1340
word immediate -792
word immediately -894
word imperial -612
word import 746
word important -1296
word impression 1314
word improve -480
word in 446
word inbox 649
word incident -386
word incidents -864
word incl 863
word include -477
word included 1576
word includes -1403
word including 57
word income -226
word incomplete -973
word independent 453
word index -498
word indexes -976
word indexing 359
word inform -449
word information -1114
word informed 515
word infrastructure -689
word ingredients -819
word initial 722
word input -56
word insert -351
word inside 106
word inspect 337
word install 32
word installed 180
word installer -321
word installing 687
word installs -771
word instance -563
word instead -673
word instruction -805
word instructions -313
word insurance 1420
word intact 742
word integration -489
word interactions -279
word interface -869
word internal -1075
word interpretation 567
word into 665
word invalid 143
word invent 660
word inventory 310
word invisible 252
word invitation 250
word invitations -847
word invite 1172
word invited -34
word invoice 581
word invoices -88
word invoke 809
word invoked 681
word ip -368
word irrelevant -568
word irrespective 1177
word is 165
word isn't -884
word iso -607
word issue -364
word issued 1297
word issues -115
word ist 541
word it 344
word it's -377
word item 449
word items -719
word its 762
word itself 158
word january 267
word javascript -790
word job -120
word jobs -160
word join -991
word joined 1318
word joke 96
word journal -1111
word json -384
word just 263
word k 397
word kb -95
word keep 350
word keeping -50
word keeps -101
word kept -790
word kernel -1181
word kestrel 852
word key -307
word keyboard 765
word keychain 815
word keys -160
word keyword -566
word kind 1117
word kindly 280
word know -557
word knowledge -460
word known 509
word knows -504
word kubeconfig -588
word kubectl 248
word kubernetes -801
word l'utilisateur 450
word la 294
word label 319
word labelled -43
word labels -491
word laboratory -698
word lacking 496
word language -849
word languages -906
word large -1373
word last 441
word lasting 983
word late 238
word later 610
word latest 738
word latter 545
word launch 314
word law -972
word layer 65
word layers 66
word layout -484
word le -152
word lead 1280
word leading 201
word leak 554
word leaked -1212
word learn 948
word learner -1182
word lease 295
word least 33
word leave 352
word leaves -234
word leaving 997
word ledger 627
word left 908
word legal 466
word length -1076
word les 1408
word less -322
word let -52
word lets -180
word letter -279
word letters -39
word level 285
word levels 532
word library -400
word library's 54
word licence -809
word licensed 1136
word lies 154
word life 1091
word lift 764
word lifted 602
word light -325
word like -992
word likely -999
word likes 1090
word limit -230
word limited -1148
word limits 1068
word line 562
word linear -248
word lines 246
word link -195
word linked -344
word links -1275
word list 99
word liste 174
word listed -419
word listing 1777
word lists -1276
word little 90
word live -423
word living -1093
word lo 775
word load 304
word loaded 766
word loads -46
word loan 79
word local -755
word locally -1007
word locate 795
word location -456
word lock 164
word locked -244
word locks 264
word log -676
word logged -108
word logging -588
word login 1043
word logins 338
word logs -483
word long 100
word longer 1013
word look 148
word looked 669
word looking 586
word looks -564
word lookup 1382
word loop -844
word lost -210
word lot 912
word low 510
word lower 1304
word lowest -720
word ltd 872
word lyrics -168
word m 291
word machine 156
word machines 177
word made 568
word mail -223
word mailbox -887
word mailboxes -475
word mailed -261
word mailing 562
word mails 315
word main 715
word maintainers 458
word maintenance 1261
word major -660
word make 781
word maker 796
word makes 132
word manager 252
word manager's 892
word mandatory 224
word manifest -152
word manual -653
word many -979
word map -63
word march -266
word mark -228
word markdown -838
word marked -349
word market -311
word marking 558
word masked -789
word mass -374
word master 1166
word match -444
word matched 1285
word matches -1424
word matching -154
word matter 1169
word matters -1440
word max -324
word maximum -556
word may -327
word mb -929
word mcp -169
word me -1089
word mean 207
word meaning -712
word means -53
word meant 427
word meantime 32
word measure -909
word measurements 648
word measures -782
word medical 68
word medication 1169
word medicine -1044
word medicines 533
word meeting 291
word meetings 507
word member 134
word member's -833
word members 289
word meme 296
word memo 1611
word mention -443
word mentioned -145
word mentioning 1325
word mentions -377
word merchant 44
word merely 676
word merge -164
word merged -750
word merges -993
word message -48
word messages 178
word met 585
word meta 155
word metadata -1068
word method 356
word metric -1167
word middle 85
word migration 224
word migrations -745
word min -544
word mind 1169
word minor -106
word minus 504
word minute -639
word minutes -674
word mirror 1013
word mirrors -72
word missing -239
word mistake -1065
word mit 926
word mix 633
word mode -126
word model 545
word models 619
word moment 1523
word money -124
word month 467
word monthly -780
word more -54
word morning -141
word most -571
word mount 312
word mounted 789
word move -349
word moved 1108
word moves -465
word moving 181
word much 800
word must -1098
word mx -222
word my -762
word n -911
word name -101
word named 834
word names -497
word namespace 246
word naming -279
word narrow -1053
word national -1013
word nc 498
word near 752
word nearest 303
word need 944
word needed -224
word needn't 265
word needs -648
word negative 695
word neighbouring 590
word neither -1041
word net 352
word networks 481
word neutral 457
word never -743
word new -1235
word newer -582
word newest 511
word newsletter 197
word next 655
word night -95
word nightly 988
word nine 1261
word ninety -277
word no 833
word nobody 1287
word nobody's -284
word node 228
word nodes -769
word noise 687
word non -190
word none 1281
word normal 69
word normally 785
word not -473
word notation -712
word note 510
word notebook 55
word noted 919
word notes 804
word nothing -554
word notice 973
word notices 498
word notification -1306
word notifications -544
word notified -1324
word notify -289
word notwithstanding 1239
word now 169
word nowhere -1126
word npm 637
word number 160
word o 541
word obey 414
word object -856
word objects -560
word obtain 106
word obtained -30
word ocr -794
word of 448
word off 540
word offer -657
word offered 898
word offers 1426
word office -65
word officer -1055
word official 562
word offline -828
word offsets -838
word often -1059
word oh 465
word ok -317
word old -407
word older -294
word omit 889
word omitted -1197
word on 395
word onboarding 358
word once -724
word one 435
word ones -60
word online 998
word only -821
word open -369
word opened 897
word opening 452
word opens -385
word operating -1079
word operation -1256
word operator 760
word operator's 1255
word operators 57
word opinion -79
word opinions 509
word ops 1338
word opt 1083
word option 753
word optional -957
word options -900
word or -472
word order -178
word orders 105
word ordinary 990
word organisation -350
word origin 902
word original 986
word os 524
word ot 33
word other 1004
word others -829
word otherwise 415
word ou 187
word our 1921
word ours 1612
word out 678
word outcome 78
word outdated 592
word outgoing 1122
word output -141
word outputs -416
word outs 977
word outside -336
word over 27
word overdue -43
word override -534
word overrides -668
word overwrite -1365
word overwrites -1056
word overwritten -1152
word own -318
word owner 952
word owner's 597
word owners 774
word packages 198
word packs -420
word page -953
word pages -822
word pagination -901
word paging -1151
word paid -771
word pain 246
word pair -118
word pairs 131
word panel 453
word paper 438
word paragraph 124
word paragraphs -328
word parameter -55
word parameters -732
word parcel -1006
word parent 427
word parents -237
word parser 266
word parses -520
word part 642
word partial -1349
word participants -982
word parties 426
word partner 2294
word partners 1414
word parts -1390
word party 37
word pass -1151
word passage -1383
word passages 184
word passed 834
word passes -383
word passing 1539
word passphrase 499
word passport 1050
word password 1012
word passwords -360
word past 1000
word paste 76
word pasted -619
word pastes -174
word patch -149
word path -727
word paths -761
word patient -269
word patient's 966
word patients 1135
word pattern -1246
word patterns 78
word pause 747
word pay 430
word payee 895
word payee's 1056
word payload -140
word payment 125
word payments 991
word payroll 266
word pays 319
word pdf -33
word pdfs -443
word pending -1026
word people -102
word per -421
word percent 824
word percentage -757
word perform 585
word performance -426
word period -363
word permanently 579
word permission 408
word permissions -425
word permit -235
word permits 190
word permitted 1123
word persist 514
word person 87
word person's 1409
word persona 790
word personal -369
word persons 297
word pharmacist -930
word phase -269
word phone 319
word photo -543
word phrase 203
word pick 1180
word picks 486
word picture -498
word pictures 535
word piece 262
word pieces 301
word pin -275
word ping -602
word pins 928
word pip 364
word pipe 1251
word pipeline -1031
word place 216
word placed 1626
word placeholders -1205
word places -1316
word plain -822
word plainly -1249
word plan -197
word plans -425
word plant 591
word platform 255
word plausible 1169
word play 51
word playbook 587
word player -316
word players 1155
word playlist -749
word please -455
word plus 1755
word png -541
word pod 437
word pods -1519
word point -1345
word pointed 943
word points 172
word policies -46
word policy -65
word poll -788
word pool 1185
word pop 290
word popular -1067
word por 1264
word port -590
word portal 764
word ports -430
word position 578
word positions 322
word positive -180
word possible -966
word post -246
word posted 338
word postgres 1043
word posting 447
word posts -786
word practice 540
word praise 488
word pre 762
word precedence -157
word prefer -1134
word preference 348
word preferences -159
word preferred 367
word prefix -327
word premium 1408
word prepared 868
word prepares -889
word prepend 451
word prescribed -505
word present 1134
word presented 516
word presents 919
word press -138
word pressure -627
word presumed 1262
word prevent 469
word preview -518
word previews -205
word previous -1381
word price -574
word prices -240
word print -523
word printed -706
word printenv 1367
word printer -898
word prior 2334
word priority 427
word privacy -1380
word private 293
word privileged 324
word pro 444
word problem -860
word proceed 712
word process -37
word processed -312
word prod 402
word produced 211
word product -545
word production 204
word products 703
word profile 1027
word profiles 117
word program -915
word programme 500
word programs -338
word progress -1461
word project -1094
word project's -506
word projects 397
word promise 130
word prompt -603
word prompts 73
word proof 677
word properties -251
word propose -1438
word protection 982
word protocol 775
word provenance -993
word provided -590
word provider 541
word provides -678
word proxy -817
word pub -530
word public 568
word publish -220
word published -1572
word publisher 585
word publishes -1038
word publishing -358
word pull -49
word pupil 1103
word pupil's 1168
word pupils 1404
word purchase 415
word purchases 202
word purpose -74
word purposes 483
word push 719
word pushed -61
word pushes -802
word put 734
word puts -763
word python -99
word q -384
word qo 1034
word qr 224
word quality 1143
word quantity 790
word quarter 1226
word que 2061
word queries -698
word query -155
word question -115
word questions 59
word queue 596
word quicker 566
word quiet 909
word quietly 1324
word quite 157
word quiz -623
word quota -579
word quotation -949
word quote -436
word quoted -767
word quotes -1438
word r 259
word raise -339
word raised 1058
word random -1133
word range -228
word ranges -579
word rank -204
word ranking -288
word ranks 611
word rarely 523
word rate 315
word rates -172
word rather 267
word rating 743
word ratings 739
word raw -353
word re -99
word reach 36
word reachable 498
word reaches 414
word reaction -317
word read -557
word readable -764
word reader 1813
word readers 136
word readme 983
word ready -1058
word real 653
word really -337
word reason -436
word reasoning -458
word reasons 870
word recall -64
word recalled 253
word receipt 99
word receipts 977
word receive -177
word received -188
word receives -30
word receiving 433
word recent 658
word recipe -658
word recipes 394
word recipient 519
word recipient's -165
word recipients -580
word recommend -580
word recommendation 1420
word recommends 762
word record -199
word recorded -1619
word recording -729
word records 461
word recovery 988
word red -100
word redacted -1242
word redirect -730
word redirects -659
word reduced -177
word ref 608
word refer -568
word reference -822
word references 458
word refresh -61
word refund -242
word refunded 611
word refunds -125
word refusal 23
word refuse -589
word refused -1371
word refuses -1111
word regard 1459
word regardless 1607
word region -492
word regional -130
word regions -817
word register 304
word registered -1075
word registers -1222
word registry -46
word regular -935
word reject 147
word rejected -702
word rejects -194
word relay 1540
word relayed 773
word release 1042
word releases -472
word relevant -1192
word religion -59
word remainder 1106
word remaining 233
word remains 656
word remark 364
word remarks 926
word remember -1082
word remembered 455
word remembers -466
word reminder 405
word reminders 115
word remote 442
word remove -708
word removed -597
word removes -1043
word rendered 195
word rendering 493
word renders -918
word repeat -501
word repeated 134
word replace -179
word replaced -941
word replaces -145
word replacing 508
word replica -31
word replies -37
word reply -453
word report -54
word reported -478
word reporter 702
word reporting 715
word reports -44
word repositories 720
word repository -535
word request -358
word requested 1050
word requester -209
word requests -32
word require 377
word required -320
word requirements 564
word requires -786
word research 359
word reservation -178
word reserve -350
word reserves -1043
word reset -35
word residents 563
word resolution 824
word resolve 411
word resolved 729
word resolver 271
word resolves -372
word resource -1061
word resources -676
word respond 21
word response -491
word responses -592
word rest -123
word restart -444
word restarts -72
word restaurant -124
word restaurants -465
word restore 1010
word restored -621
word restores -1272
word restricted -290
word result -67
word resume 352
word retained 466
word retention 591
word retrieve 418
word retrieves -198
word retry -725
word return -1399
word returned -1296
word returning 594
word returns -1025
word reveal -1007
word reversed -298
word review 584
word reviewer 824
word reviewers 814
word reviews 126
word revise -1232
word revoked 38
word rewrite 241
word rewritten 675
word rf 234
word rfc -982
word ride 336
word right 127
word rights -405
word risk -572
word rm -41
word role -642
word roll 489
word room -1115
word rooms -333
word root 717
word round -412
word rounded -334
word rounding 1537
word route 307
word routes -467
word routine -54
word routing -834
word row -338
word rows -370
word rsa -1044
word rss -527
word rule -302
word rules -393
word run -512
word running -628
word runs -822
word s 459
word safe -176
word safety 411
word said 191
word salary 105
word sales -595
word same 781
word sample 178
word samples -44
word sandbox -558
word sans -68
word save -275
word saved 160
word saves 240
word saving -1260
word say 526
word saying 47
word says -379
word scale -947
word scales -300
word scan 113
word scanned -901
word scanner 414
word scans 245
word scene -942
word schedule 469
word scheduled -54
word scheduler 329
word schedules -723
word schema -389
word school 101
word scope -390
word scopes 679
word score -307
word scores 757
word scratch -861
word screen -225
word screenshot -714
word script -381
word scripts -1003
word sdk -894
word search -436
word searches -907
word seat 633
word seats -1295
word second 723
word seconds -1307
word secret -608
word secrets -394
word section 445
word sections -766
word security 263
word see -800
word seed 749
word seeing 433
word seems -519
word seen -152
word sees -839
word seldom 579
word select -709
word selected -866
word selection 149
word sell 582
word semantic -787
word semicolon 257
word send -185
word sender 1213
word sending -288
word sends -879
word sensitive -1217
word sensor 1037
word sent -1094
word sentence 139
word sentences -642
word sepa -890
word separated 248
word separately 179
word sequence 509
word sequences -336
word serial -339
word series -994
word server -282
word server's -191
word servers 1528
word service 237
word service's -977
word services 42
word session 500
word sessions -94
word set -44
word sets -550
word setting -291
word settings 396
word setup -267
word seven 199
word several -1433
word sh 244
word sha -1078
word shall 946
word share 467
word shared -478
word shares 169
word sharing 167
word sheet -604
word shell 1056
word shift -1141
word ship 340
word shipping -361
word shop 295
word shop's 261
word shops -991
word short -738
word shortened -174
word should 444
word shouldn't 69
word show -812
word showing 1666
word shown -740
word shows -377
word side 1487
word sign 852
word signal 38
word signature 172
word signed -915
word signing -359
word signs -147
word silence 732
word silences -1000
word silent -276
word silently 993
word similar -965
word simple 124
word simply 927
word since -82
word single -874
word site 81
word sites -480
word six -374
word size 26
word sk 1211
word skills -182
word skip 357
word skipped -572
word skipping -960
word slack -122
word slides -608
word slip 644
word slot 417
word slots -130
word small 168
word sms -92
word snapshot -571
word snapshots 312
word snippet 85
word snippets 183
word so 490
word sobre 1162
word social 1627
word software -201
word sold 612
word sole 1331
word solely 201
word solo 355
word solution -1195
word solved -597
word some -1251
word somebody -1304
word someone 23
word something -907
word sometimes -126
word song 400
word soon 504
word sort -767
word sorted -96
word sound 1000
word source -555
word sources -972
word space 432
word spaces 526
word span -615
word spare 539
word speak 994
word speaker -47
word speaks -63
word speech -1037
word speed 109
word spell 267
word spelling -1351
word split -163
word spoken -40
word sponsored -1153
word spreadsheet 432
word sql -273
word square -220
word ssh 1295
word stack -950
word staff -1171
word staged -1172
word staging -275
word stale 143
word stand -102
word standard 909
word standing 1061
word stands 931
word stars 551
word start -99
word started 449
word starting -1079
word starts -618
word state -581
word stated 798
word statement 540
word statements -361
word states -978
word static -855
word station 724
word stations 538
word statistics -248
word status -823
word statutory 267
word stay 259
word stays -64
word stderr -862
word stdout -877
word step -789
word steps -562
word still 684
word stock 30
word stop -1439
word stopped -185
word stops -1085
word storage 197
word store 240
word stored 22
word stores -315
word story -531
word straight 1385
word strangers -996
word strategy -994
word stream 458
word street 439
word strength 385
word string 129
word strings -412
word strip 758
word stripe 164
word stripped -746
word structured -1092
word stuck -676
word student -557
word study 779
word style 185
word styles -814
word sub -1260
word subject 750
word submission 610
word submit -77
word submits -378
word submitted 496
word submitting 420
word subscribers -290
word subscription 210
word subsequent 666
word substance 970
word substitute 1514
word success -598
word such -867
word sudo 248
word suffices 263
word suffix -134
word suggest -735
word suggestion -51
word suggestions 106
word suggests -566
word suite 408
word sum 245
word summaries 807
word summarise -142
word summarised -89
word summarises -805
word summary 1021
word sums -31
word superseded 395
word supplied -169
word supplier -556
word supply 1336
word support -121
word supported -937
word suppressed -921
word sure -268
word survey 145
word survives -174
word suspended 1215
word svc 1073
word svg -761
word swap 1053
word swapped 683
word switch 452
word switched 309
word switches -1042
word switching 148
word symbol -293
word symptoms -817
word sync 1140
word syntax -400
word system 340
word systems 241
word t -36
word table -454
word tables -125
word tag 470
word tagged 159
word tags -691
word tail 338
word take 128
word taken -738
word takes -515
word talk 156
word talking 176
word target -394
word tariff 300
word task -1404
word tasks -1067
word tax -141
word teacher 413
word team -486
word team's -994
word teams 417
word telemetry 174
word tell -598
word telling 1487
word tells -423
word temperature -892
word temperatures -809
word template -515
word temporary -896
word ten 655
word tenant 793
word tend 1319
word tends 358
word term 744
word terminal 1447
word terraform -536
word test -874
word tests -712
word text -920
word texts -1630
word than -170
word thank 862
word thanks 1042
word that 770
word that's -1184
word their 986
word theirs 537
word them 746
word theme 896
word themselves -595
word then 598
word there 709
word there's -286
word therefore 777
word these -67
word they -121
word they're -1585
word thing 815
word things -833
word think 375
word third 445
word thirty -665
word this 271
word those 996
word though 1866
word thought 692
word thoughts -1070
word thread -1053
word three 400
word through 1715
word thus 451
word ticker -368
word ticket 235
word tickets -196
word tidy 871
word tier 524
word till 327
word time -134
word timeout -1004
word times -32
word timestamp -1064
word timezone -821
word tip 1313
word title -956
word titles -448
word tls -468
word to 476
word today 939
word today's -299
word todo 661
word together -144
word token -314
word tokens -977
word told 324
word tone -430
word too 584
word tool 804
word tool's 1632
word tools 1301
word top -43
word topic -70
word topics -1010
word total -597
word totals -458
word touch 825
word touched -29
word town -41
word trace 826
word track -1200
word tracked -333
word tracker -103
word tracking 346
word tracks -230
word traffic -215
word trailing -135
word training -1128
word transaction -309
word transactions 877
word transcript -201
word transcription -22
word transfer -295
word transfers -365
word translate -447
word translated -661
word translates -416
word translation -540
word trash -145
word travel 787
word traveller -410
word travellers 1231
word treat 315
word treated -770
word tree -839
word triage -161
word tried -1184
word tries -1085
word triggers -969
word trip -94
word trouble 1363
word true -61
word truncated -915
word trust 1202
word trusted 589
word try -204
word trying 102
word ttl -884
word turn 1357
word turned -60
word turns 455
word twelve 1192
word twenty 746
word twice -725
word two -100
word txt -109
word type -563
word typed 1083
word types -1247
word typing 1303
word u 418
word un -674
word una -549
word unasked 325
word unavailable -85
word unchanged 258
word und -236
word under 1295
word understood 1136
word undo -451
word undone -1172
word unit 26
word units -1323
word unknown -872
word unless -1206
word unlock 991
word unlocked -161
word unlocks 33
word unmentioned 1620
word unpublished 406
word unread 740
word unredacted 798
word unrelated 1195
word unseen 1259
word until -112
word up 744
word update -1221
word updated -620
word updates -105
word upgrade 935
word upload -339
word uploaded -611
word uploading -897
word upon 741
word ups 88
word upstream -123
word uptime 206
word urgent -810
word url -625
word urls -1361
word us 1843
word usage 63
word use -696
word used -371
word useful -520
word user -563
word user's 271
word users 533
word uses -548
word using 411
word usual 663
word usually -389
word usuario -440
word utc -739
word valid 108
word validates -651
word value 24
word values -622
word variable -886
word variables -1023
word variants -170
word vat -1337
word vault -482
word vendor 1450
word vendor's 1157
word verbatim 211
word verdict 776
word verification 1168
word verified -113
word verifies -867
word verify -102
word version -998
word versions -1202
word very -1318
word via 1582
word video -619
word view 303
word views -671
word virtual -943
word visibility 324
word visible -853
word visit -799
word visitors 905
word visits 449
word voice -336
word voices 43
word void 840
word volume -1383
word vulnerabilities 411
word vulnerable 227
word w 1061
word wait -1465
word waiting 45
word waits -822
word wallet 1559
word want 446
word wanted 1187
word wants 922
word ward 517
word warehouse -68
word warm 1178
word warn -71
word warning -1086
word warnings -455
word was 1380
word water 461
word way 1682
word we 920
word weather 136
word web -844
word webhook 62
word week 459
word weekends -885
word weekly 47
word weeks -964
word welcome 478
word well 38
word went 1060
word were 1116
word wget 941
word what -138
word what's -860
word whatever 2600
word whatsapp 137
word when 48
word whenever 1426
word where 779
word wherever 1023
word whether -956
word which -281
word whichever 2454
word while 1757
word white -1068
word who 20
word whoever 1382
word whole 623
word whom -163
word whose 1214
word why -913
word wi 784
word wide 358
word widen 348
word width 420
word wiki -329
word will 34
word window -1067
word windows -89
word wins 535
word wish 842
word wishes 440
word with 277
word withdrawn 581
word within -248
word without -311
word won't 367
word word 1231
word wording 299
word words -518
word work -121
word workflow -87
word working -189
word works -218
word workspace 1058
word world -1265
word worth 1351
word would 586
word write -831
word writes -518
word writing -705
word written -745
word wrong -688
word wrote 445
word x -836
word y 342
word yaml 569
word year -616
word yearly 604
word years -128
word yes 1037
word yet -423
word yield -184
word yields 1286
word you -175
word you'll -916
word you're 305
word your 673
word yours 360
word yourself 565
word zero 388
word zip 118
word zone -862
word zones -228
word zu 1299
word المستخدم -822
word ذلك 948
word قبل 1096
word उपयोगकर्ता -41
word और 1903
word के 1097
word में 900
word है -342
word い 203
word う 493
word え 644
word く 427
word さ 395
word し 197
word だ 154
word て 1045
word と 699
word に 1088
word ま -281
word み 1220
word れ 500
word ー -108
word 一 386
word 下 750
word 主 -223
word 他 -534
word 以 1294
word 会 -331
word 使 552
word 保 160
word 信 167
word 先 267
word 入 217
word 具 369
word 内 -222
word 出 -34
word 前 800
word 加 167
word 参 144
word 取 487
word 号 -802
word 告 664
word 存 194
word 容 -58
word 工 369
word 录 -265
word 得 251
word 必 -671
word 息 -1034
word 户 25
word 提 53
word 数 371
word 本 733
word 果 385
word 查 467
word 用 -195
word 的 300
word 示 57
word 者 262
word 行 -462
word 要 342
word 询 467
word 说 987
word 请 194
word 读 -149
word 调 383
word 返 -210
word 这 862
word 送 -216
`;
