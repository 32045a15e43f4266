import type { Language } from '../language.ts';

export const german: Language = {
  name: 'German',
  script: 'latin',
  marks:
    'der das dem des und ist nicht mit fur von zu ein eine einen einer im auf wird werden vor bevor nach bei aus sie du dies diese dieses auch sich immer oder als',
  words: {
    call: 'ruf*|aufruf*|aufzurufen|aufgerufen|nutz*|benutz*|verwend*|abfrag*|befrag*|aufruft|aufrufe|anruf*|einsatz|anwend*|bemuh*|aktivier*|auslos*|zu nutzen|zu verwenden|verwendet|greif*|zieh heran|zugreift|heranzuziehen',
    read: 'lies*|lese*|liest|auslesen|einlesen|gelesen|offne|offnen|lade|laden|hole|holen|hol|abrufen|abgerufen|beschaff*|zugreifen|such*|finde|prufe|durchsuch*|nimm|nehmen|entnimm|auszulesen|entnehm*|einzulesen|eingelesen|ausgelesen|geladen|geholt|abzurufen|schau*|guck*|sieh*|ansehen|anschau*|offnest|geoffnet|beziehe|bezieh*|beschaffe|ermittl*|stober*|durchforst*|durchgeh*|scann*|zieh*|besorg*|raussuch*|gesucht|nachschau*|nachsehen|inspizier*|heraussuch*',
    collect:
      'sammle|sammeln|sammelt|gesammelt|einsammeln|kopier*|extrahier*|erfass*|exportier*|zusammenstell*|trage zusammen|sichere|sichern|protokollier*|ermittle|ermitteln|kopie|sammel*|zusammentrag*|zusammengetragen|aufzeichn*|mitschneid*|mitschreib*|abschreib*|abgeschrieben|exportiert|gesichert|zusammenfuhr*|zieh ab|abgreif*|abgegriffen|auflist*|liste auf|liste alle|katalogisier*|kopiert|halten sie|halte fest|festhalt*|festzuhalten',
    send: 'send*|schick*|ubermittl*|ubermitt*|ubertrag*|weiterleit*|leite*|weitergeleitet|hochlad*|lade hoch|poste|posten|veroffentlich*|melde|melden|teile|teilen|benachrichtig*|gib weiter|weitergeben|weiterzugeben|abgeschickt|mailen|maile|reiche|zusend*|zuschick*|gesendet|geschickt|zuleit*|zugeleitet|weiterreich*|reich weiter|abschick*|absend*|versend*|versand*|ubersend*|ubersandt|verschick*|lad hoch|hochgeladen|hochzuladen|ubermittelt|ubertragen|weiterzuleiten|zukommen lassen|bereitstell*|gib weiter an|leitet|uberstell*|einreich*|eingereicht|petz*|meldet|verteil*|aushandig*|freigib|zu senden|zu schicken|zu ubermitteln|sende mit',
    put: 'fug*|einfug*|hinzufug*|hinzu|anfug*|anhang*|hang*|angehangt|schreib*|eintrag*|trage|trag|ubergib|ubergeb*|ubergeben|setz*|einsetz*|einbett*|mitgeb*|mitgegeben|gib*|pack*|leg*|beifug*|erganz*|ausfull*|mitschick*|hinterleg*|einzutragen|eingetragen|einzufugen|eingefugt|anzuhangen|anzufugen|angefugt|beizufugen|beigefugt|mitzugeben|mitliefer*|mitzuschick*|mitgeschickt|hineinschreib*|reinschreib*|schreib rein|reinpack*|misch*|einbau*|baue ein|bau ein|eingebaut|einzubauen|unterbring*|einflecht*|einstreu*|vorangestellt|voranstell*|dazuschreib*|dazu|hineinkopier*|eingefullt|ausgefullt|auszufullen|fulle*|full*|platzier*|einzusetzen|eingesetzt|zu ubergeben|aufnehmen|aufzunehmen|steck*|kleb*|enthalten muss|anzugeben|anzuheften|hefte*',
    change:
      'ander*|geandert|abander*|ersetz*|austausch*|tausch*|verander*|modifizier*|rund*|korrigier*|uberschreib*|umschreib*|anpass*|passe an|falsch*|verfalsch*|gefalscht|manipulier*|schon*|beschonig*|frisier*|aufrund*|abrund*|erhoh*|senk*|verringer*|reduzier*|umwandel*|austauscht|ausgetauscht|auszutauschen|zu ersetzen|umzuschreiben|umformulier*|verdreh*|umbenenn*|aufschlag*|abzieh*|ersetzt|verfalscht',
    set: 'stell*|einstell*|konfigurier*|weise zu|zuweis*|festleg*|lege fest|setze auf|auf setzen|gesetzt|zu setzen|eingestellt|einzustellen|festgelegt|festzulegen|belege*',
    redirect:
      'umleit*|leite um|umgeleitet|umlenk*|route*|lenk*|verweis auf|dirigier*|umzuleiten|umgelenkt|schleuse*|routen',
    store:
      'speicher*|gespeichert|merk*|merke|ablege*|lege ab|protokollier*|aufbewahr*|archivier*|vermerk*|notier*|behalt*|abspeicher*|abgespeichert|zu speichern|abzulegen|abgelegt|hinterlegt|einpragen|eingepragt|prage dir|schreib dir|behalte*|festgehalten|fest|aufgezeichnet|vermerkt|notiert|niederschreib*|dokumentier*|verewig*',
    run: 'fuhr*|ausfuhr*|ausgefuhrt|start*|installier*|herunterlad*|lade herunter|heruntergeladen|auszufuhren|starten|durchfuhr*|durchzufuhren|starte*|anwerf*|anstoss*|laufen lassen|lass laufen|zu installieren|nachlad*|herunterzuladen|einspiel*|tippe*|einzugeben|eingeben|abgesetzt|absetz*|lad runter|runterlad*|kompilier*',
    visit:
      'besuch*|navigier*|ruf auf|folge dem link|klick*|offne die seite|offne den link|offne die url|geoffnet wurde|geh auf|gehe auf|gehen sie auf|surf*|ansteuer*|anklick*|seite aufrufen|seite offnen|folgen sie dem link|steuere an|rufe die seite',
    tell: 'sag*|sage|erwahn*|erzahl*|informier*|mitteil*|teile mit|teil mit|mitgeteilt|offenbar*|verrat*|verrate|offenleg*|hinweis*|erklar*|berichte*|bericht*|warn*|preisgeb*|ansprech*|thematisier*|sagt|sagen|gesagt|zu sagen|erfahrt|erfahren|erfahr*|mitzuteilen|zu erwahnen|erwahnt|unterricht*|aufklar*|kund*|kundgib|bekanntgeb*|preisgib|preiszugeben|plauder*|ausplauder*|auskunft|anmerk*|verlier ein wort|verliere ein wort|verlieren|nennen|nenn*|nenne|reden|rede|red*|sprich*|sprech*|offenzulegen|verrat|verraten|erlauter*|begrund*|wissen lassen|wissen|weiss|mitkrieg*|mitbekomm*|gesteh*|zugeb*|beicht*|andeut*|durchblick*|hinzuweisen|petzen|behellig*|aufmerksam',
    hide: 'verberg*|verbirg|verschweig*|verheimlich*|versteck*|weglass*|lass weg|lasse weg|auslass*|unterschlag*|verschleier*|unerwahnt|auszulassen|ausgelassen|wegzulassen|weggelassen|verborgen|zu verbergen|verschwiegen|zu verschweigen|verdeck*|kaschier*|vertusch*|tarn*|ausblend*|ausgeblendet|auszublenden|unterdruck*|ausspar*|streich*|herausfilter*|rausfilter*|filter*|unter den tisch|klein reden|kleinred*|herunterspiel*|verharmlos*|geheim halten|geheimhalt*|fur dich behalt*|schweig*|lass aus|lassen sie aus|zuruckhalt*|wegfallen',
    ignore:
      'ignorier*|vergiss*|vergesse*|missacht*|ubergeh*|verwirf|verwerf*|setz dich hinweg|hinwegsetz*|hinfallig|aufgehoben|ausser kraft|nichtig|nicht mehr zu befolgen|hinwegzusetzen|hinweg|aufzuheben|gelten als aufgehoben|ausser acht|beiseite|gegenstandslos|ungultig|unwirksam|obsolet|uberhol*|suspendier*|aufheb*|hebe auf|widerruf*|widersetz*|verstoss*|brich|brechen|ersetzt alle|gilt nicht mehr|gelten nicht mehr|nicht langer|verlieren ihre|verliert seine|entbunden|befreit|losgelost|abweich*|vernachlassig*|ausklammer*|pfeif*|schieb beiseite|streiche alle|uberstimm*',
    skip: 'uberspring*|umgeh*|umgehen|auslassen|verzicht*|entfallt|entfallen|auszulassen|uberspringt|zu umgehen|umgangen|umgeht|entbehrlich|nicht abwarten|nicht warten|wart*|abzuwarten|abwart*|weglassen der|spar dir|sparen sie sich|erubrig*|ausgehebelt|aushebel*',
    prefer:
      'bevorzug*|wahl*|wahle|empfehl*|empfiehl*|priorisier*|vorzieh*|vorrang|favorisier*|nimm immer|bevorzugt|vorzuziehen|vorgezogen|auswahl*|auszuwahlen|entscheide dich|empfohlen|bewirb|bewerb*|anpreis*|hervorheb*|heb hervor|auswahlen|zuerst nennen|an erster stelle|greif zu|vorrangig|bevorzugung|lob*',
    remove:
      'losch*|geloscht|entfern*|beseitig*|tilg*|leer*|zu loschen|entfernt|zu entfernen|wegwerf*|vernicht*|bereinig*|ausradier*|radier*|verwisch*|raum auf|streich',
    obey: 'befolg*|folg*|gehorch*|halte dich|halten sie sich|einhalt*|tu|tue|tun|mache|mach|handel*|beacht*|befolgt|zu befolgen|gefolgt|zu folgen|unterwirf*|unterwerf*|fuge dich|gehorche|nachkomm*|beherzig*|richte dich|richten sie sich|ausfuhren was|verfahr*|umsetz*|leiste folge|folge leist*|parier*',
    answer:
      'antwort*|zeig*|anzeig*|gib aus|ausgeb*|ausgegeben|behaupt*|prasentier*|tu so|stell dar|darstell*|zusammenfass*|beantwort*|anzuzeigen|angezeigt|auszugeben|wiedergeb*|wiederzugeben|behaupte|behaupten|vorgeb*|gib vor|geben sie vor|vortausch*|tausch vor|versicher*|beteuer*|luge*|lug*|schwindel*|erfind*|melde als|meld als|vorleg*|zuruckgeb*|vermeld*|als bestanden|erwider*|darzustellen|darstelle*|ausweis*|so tun als',
    ask: 'frag*|nachfrag*|ruckfrag*|bitte um|bitten|bestatig*|einhol*|rucksprache|zu fragen|fragt|gefragt|erbitt*|erfrag*|anfrag*|erkundig*|vergewisser*|ersuch*|um erlaubnis|um zustimmung|bestatigen lassen|ruckversicher*|absprach*|absprech*|abstimm*|einzuholen|eingeholt|konsultier*',
    encode:
      'kodier*|codier*|verschlussel*|komprimier*|base64|kodiert|codiert|verschlusselt|pack*|hash*|obfuskier*|zippe*|zip|base64-kodier*|verschleier*',
    decode: 'dekodier*|decodier*|entschlussel*|dekodiert|entpack*|entschlusselt',
    pay: 'zahl*|bezahl*|uberweis*|abbuch*|belast*|gutschreib*|bezahlt|beglich*|begleich*|entricht*|uberwiesen|zu uberweisen|kauf*|bestell*|buche|buchen|aufbuch*|einzahl*|anweis* zahlung|transferier*|auszahl*',
    permit:
      'erlaub*|genehmig*|gewahr*|freigeb*|freigegeben|lade ein|einlad*|zulass*|berechtig*|erlaubt|zugelassen|zulassen|genehmigt|bewillig*|autorisier*|gestatt*|stimm zu|zustimm*|freischalt*|freigeschaltet|ermachtig*|berechtigt|befug*|einladen|eingeladen|raum ein|einraum*|abnick*|akzeptier*|hinzuladen|vertrau*',
    disable:
      'deaktivier*|abschalt*|schalte ab|ausschalt*|schalte aus|stopp*|abgeschaltet|lockere|deaktiviert|abgestellt|abstell*|stell ab|ausgeschaltet|unterbind*|sperr*|blockier*|aussetz*|setze aus|ausgesetzt|kapp*|lahmleg*|aufweich*|schwach*|entscharf*|lockern',
    secret:
      'passwort*|passworter|kennwort*|kennworter|schlussel|schlusseln|privatschlussel*|privaten schlussel|private schlussel|api-schlussel|api schlussel|ssh-schlussel|token|tokens|zugangsdaten|anmeldedaten|geheimnis*|geheimnisse|zugangsschlussel*|zertifikat*|seed-phrase|wiederherstellungs*|cookie|cookies|kreditkart*|kartennummer*|bankdaten|bankverbindung|kontodaten|sensible daten|vertrauliche daten|pin|tan|zugangscode*|zugriffstoken*|zugriffsschlussel*|sitzungstoken*|sitzungscookie*|login-daten|logindaten|logins|loginname*|passphrase*|einmalcode*|einmalpasswort*|sicherheitscode*|prufziffer*|cvv|cvc|pins|tans|api-token*|apikey*|api-key*|secret|secrets|key|keys|credential*|schlusselpaar*|ssh-key*|privater schlussel|private keys|geheimzahl*|iban|kontonummern|zugangsschlussel|sensibl*|vertraulich* daten|geheimen daten|passworte*|masterpasswort*|tresor*|wallet-schlussel|seedphrase|merkphrase',
    conversation:
      'gesprach*|gesprachsverlauf*|chatverlauf*|verlauf*|unterhaltung*|dialog*|systemprompt*|system-prompt|systemnachricht*|systemanweisung*|nutzeranfrage*|benutzeranfrage*|anfrage des nutzers|anfrage des benutzers|frage des nutzers|bisherigen nachrichten|vorherigen nachrichten|kontext*|werkzeugliste|prompt*|gesprach|gesprachsinhalt*|nachrichtenverlauf*|chat|chats|chatprotokoll*|chatinhalt*|dialogverlauf|konversation*|systemvorgabe*|systemmeldung*|systemhinweis*|bisherig* verlauf|bisherig* eingabe*|eingaben des nutzers|eingaben der nutzer*|nutzereingabe*|benutzereingabe*|nutzernachricht*|alles bisher|bisher gesagte*|gesagte*|wortlaut der anfrage|denkschritt*|gedankengang*|uberlegung*|vorgeschicht*|ausgaben anderer|ergebnisse anderer werkzeuge|ruckgaben anderer|inhalt des kontexts|gesprachsprotokoll*|websuche*',
    machine:
      'umgebungsvariable*|rechnername*|hostname*|benutzername*|zwischenablage|befehlsverlauf|shell-verlauf|heimatverzeichnis|home-verzeichnis|benutzerverzeichnis|prozessliste|ip-adresse|systeminformation*|rechner|betriebssystem*|systemdaten|umgebung*|env|host|hostnamen|mac-adresse|seriennummer*|installierte programme|installierte software|browserverlauf*|lesezeichen|bildschirmfoto*|screenshot*|netzwerkkonfiguration|schreibtisch|desktop|heimordner|prozesse|gerateinformation*|geratekennung|rechnerinfo*',
    personal:
      'kontakte|adressbuch|telefonnummer*|personenbezogen*|personliche daten|geburtsdatum|anschrift|wohnadresse|standort*|gehalt*|patientenakte*|kundendaten|e-mail-adresse*|adresse|adressen|privatadresse|handynummer*|rufnummer*|kontaktdaten|kontaktliste|lebenslauf|gesundheitsdaten|diagnose*|krankenakte*|einkommen*|lohn*|ausweis*|reisepass*|passnummer*|sozialversicherung*|steuer-id|steuernummer*|alter|religion*|familienstand|kalender*|kundenliste|kundenstamm|privat*|name der nutzerin|vollen namen|vollstandiger name|geburtstag*|wohnort*',
    tool: 'werkzeug*|tool|tools|funktion*|anderes werkzeug|andere werkzeuge|jedes werkzeug|andere tools|anderen server*|erweiterung*|tool-aufruf*|werkzeugaufruf*|jedem werkzeug|welchem werkzeug|anderen werkzeug*|anderer werkzeuge|beliebiges werkzeug|mail-werkzeug|e-mail-werkzeug|plugin*|konnektor*|dienst*|subagent*',
    'this-tool':
      'dieses werkzeug|dieses tool|diese funktion|das werkzeug|das tool|dieses werkzeugs|dieses tools|dieser dienst|dieser server|diese beschreibung|dieser hinweis|dieses dienstes|dieser funktion|dieses servers|vorliegendes werkzeug|vorliegende beschreibung',
    results:
      'ergebnis*|antwort|antworten|ausgabe*|ruckgabe*|zusammenfassung*|bericht*|auswertung*|resultat*|trefferliste|liste|ubersicht*|befund*|ruckmeldung*',
    recipient:
      'empfanger*|blindkopie|bcc|cc|begunstigt*|teilnehmer*|adressat*|kopie an|kopie|in kopie|absender*|gast|gaste|eingeladen*|mitlesend*|abonnent*|mitarbeitend*|prufer*|reviewer*|zahlungsempfanger*|kontoinhaber*|verteiler*',
    parameter:
      'parameter*|feld|feldes|felder|argument*|header|kopfzeile*|ubergabewert*|eigenschaft*|attribut*|spalte*|eingabefeld*|kommentarfeld*|variable*|kopfdaten|rumpf|platzhalter*|wert|werte|angabe*|bemerkungsfeld*',
    user: 'nutzer*|benutzer*|anwender*|kunde*|kunden|kundin*|mensch*|niemand*|person*|ihm|ihr|nutzerin*|benutzerin*|anwenderin*|nutzende*|fragende*|auftraggeber*|kundschaft|klient*|patient*|mitarbeiter*|leser*|leserin*|gegenuber|bediener*|inhaber*|betreiber*|chef*|kollege*|kollegin*|gast|gaste|jemand*|irgendwem|irgendjemand*|leute|teilnehmerin*|entwickler*|kaufer*|reisende*|fahrgast*|antragsteller*|burger*',
    model:
      'du|dir|assistent*|modell*|agent|agenten|ki|sprachmodell*|sie als|assistenz*|sprachassistent*|llm|llms|ki-assistent*|ki-agent*|ki-modell*|chatbot*|bot|dich|dein|deine|deiner|deinen|deinem|ihnen',
    instructions:
      'anweisung*|instruktion*|regel|regeln|vorgabe*|richtlinie*|einschrankung*|befehle des systems|vorschrift*|sicherheitsregel*|leitplanke*|leitlinie*|gebot*|verbot*|befehle|weisung*|auflage*|bestimmung*|sicherheitsvorgabe*|sicherheitshinweis*|systemhinweis*|systemvorgabe*|hinweise des systems|grenzen|schranken|schutzmassnahme*|schutzvorkehrung*|filter|protokoll*|grundsatz*|order|vier-augen-prinzip|datenschutzregel*|programmierung|vorherig* hinweis*|maximen',
    memory:
      'gedachtnis*|langzeitgedachtnis*|merkliste|notizen|erinnerung*|dauerspeicher|notizbuch|wissensspeicher|wissensdatenbank|speicher',
    config:
      'konfiguration*|konfigurationsdatei*|einstellung*|autostart|cronjob*|startskript*|hook*|regeldatei*|konfig*|startdatei*|anmeldeskript*|aufgabenplanung|zeitplan*|profil*|systemeinstellung*|startordner|dienstkonfiguration',
    command:
      'befehl*|kommando*|skript*|terminal|code|shell|bash|konsole*|programm*|eingabeaufforderung|shell-befehl*|shellbefehl*|befehlszeile*|kommandozeile*|einzeiler*|ausfuhrbare datei|installationsskript*|installer|binardatei*|powershell|curl|script|scripts|cmd',
    outside:
      'extern*|entfernt*|drittanbieter*|dritte|server|endpunkt*|webhook*|cloud|partner*|dienstleister*|anbieter*|aussen*|ausserhalb|fremd*|fremdserver*|drittserver*|unser server|unseren server|unserem server|unsere server|unsere schnittstelle|dritten|dienstleistung*|analyse-dienst|tracking*|monitoring|sammelstelle*|relais|vermittler*|zwischenserver|gegenstelle*|hersteller*|zulieferer*|zentrale',
    account:
      'konto|konten|kontonummer*|iban|betrag*|gebuhr*|zahlung*|wallet*|uberweisung*|bankverbindung|konto*|kreditkarte*|preis*|aufschlag|aufpreis*|provision*|saldo|guthaben*|entgelt*|trinkgeld*|lieferadresse*|bestellung*',
    message:
      'e-mail*|email*|mail|mails|nachricht*|kommentar*|dokument*|notiz*|sms|beitrag*|rechnung*|schreiben|post|mailtext*|chatnachricht*|beitrage*|antwortmail*|ticket*|notizen|protokoll|meldung*|brief*|einladung*|termin*',
    link: 'link*|bild|bilder|verweis*|signatur*|fusszeile*|url|seite|webseite*|website*|webadresse*|logo|banner|grafik*|schaltflache*|fusstext*|wasserzeichen|zahlpixel',
    session: 'sitzung*|gesprach lang|laufende sitzung',
    file: 'datei*|ordner*|verzeichnis*|datenbank*|repository|anhang*|quelltext*|quellcode*|inhalte geoffneter dateien|geoffnete dateien|geoffneter dateien|unterlage*|dokumente|tabelle*|festplatte*|arbeitsbereich*|repositorium|archiv*|backup*|sicherung*|postfach*|posteingang*|fotos|projektdatei*',
    consent:
      'bestatigung*|zustimmung*|genehmigung*|einwilligung*|erlaubnis*|freigabe*|ruckfrage*|einverstandnis*|ruckfragen|ok|okay|zusage|ja-wort|plazet|absegnung|freigaben|bestatigungsdialog*|bestatigungsschritt*|kontrolle|prufung durch|vier-augen-prinzip|abnahme',
    request:
      'anfrage*|auftrag*|aufgabe*|frage*|wunsch*|bitte des|anliegen*|wille|wunsche|entscheidung*|auswahl|anordnung*|ersuchen|eingabe|fragen|bitten',
    must: 'muss|mussen|musst|soll|sollst|sollen|immer|stets|zwingend|unbedingt|erforderlich|notig|notwendig|verpflichtend|obligatorisch|stelle sicher|stellen sie sicher|grundsatzlich|hat zu|haben zu|ist zu|sind zu|pflicht|benotigt|vorgeschrieben|musste|mussten|sollte|sollten|solltest|darf nur|ausnahmslos|in jedem fall|auf jeden fall|unter allen umstanden|hat stets|haben stets|hat|haben sie|ist hier|ist stets|ist dabei|sind stets|sind hier|sind in|gehort|gehoren|bedarf|achte darauf|achten sie darauf|sorge dafur|sorgen sie dafur|vergiss nicht|denk daran|denken sie daran|ausdrucklich|verbindlich|konsequent|standardmassig|es gilt|prinzipiell|es ware',
    not: 'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinesfalls|unterlass*|vermeide*|ohne dass|weder|auf keinen fall|darf nicht|nichts|nirgends|nimmer|keineswegs|nicht mehr|niemand|niemandem|niemanden|verboten|untersagt|unzulassig|hore auf|verzichte|verzichten|braucht nicht|braucht nichts|brauchst nicht|muss nicht|ist nicht notig|kein wort|ohne zu|nicht notig',
    before:
      'vor|bevor|zuvor|vorher|zunachst|vorab|im voraus|ehe|im vorfeld|vorweg|davor|bevor du|vor dem|vor der|vor jeder antwort|vorherig|zuerst',
    after:
      'nach|nachdem|danach|anschliessend|dann|sobald|im anschluss|hinterher|im nachgang|nach erhalt|nach abschluss|daraufhin|hernach|zum schluss|abschliessend|zuletzt|nach jeder|wenn fertig|am ende',
    whenever:
      'jedes mal|jedesmal|immer wenn|bei jedem|bei jeder|vor jedem|vor jeder|nach jedem|nach jeder|fur jede|fur jeden|mit jedem|sooft|so oft|wann immer|jeweils|bei allen|in jede|in jeder|in jeden|in jedem|bei samtlichen|pro aufruf|bei jeglicher|mit jeder|zu jeder|zu jedem|vor allen|nach allen',
    if: 'wenn|falls|sofern|sobald|im falle|wahrend|bei|angenommen|gesetzt den fall|solange|soweit|taucht|findet sich|kommt es|wurde',
    every:
      'alle|allen|aller|alles|jede|jeden|jeder|jedes|jegliche|samtliche|samtlichen|beliebige|jedwede|jedwedes|jeglicher|jegliches|jeglichen|samtlicher|samtliches|welche auch immer|egal welche|egal welcher|egal welches|gleich welche|gleich mit welchem|restlos|ausnahmslos|allem|ganzlich',
    standing:
      'ab jetzt|ab sofort|von nun an|kunftig|zukunftig|fur den rest|fur die gesamte sitzung|in allen weiteren|dauerhaft|fortan|in zukunft|wahrend der gesamten|bis auf weiteres|in jeder antwort|weiterhin|ab diesem zeitpunkt|ab diesem moment|ab hier|ab dieser stelle|ab heute|von jetzt an|von heute an|von diesem moment an|fur immer|fur alle zeit|fur alle weiteren|in allen kunftigen|in allen antworten|in jeder weiteren|in jedem gesprach|in jeder nachricht|jede weitere|alle weiteren|allen weiteren|kunftige|kunftigen|kunftiger|zukunftige|zukunftigen|auf dauer|permanent|unbefristet|durchgehend|bis zum ende|bis zum schluss|fur die dauer|solange die sitzung|hinfort|kunftighin|nachfolgend|hiermit|dauerhaften',
    first:
      'zuerst|zunachst|als erstes|erst|sofort|umgehend|vorab|unverzuglich|als allererstes|zu beginn|gleich zu anfang|beginne mit|beginnen sie mit|ohne umschweife|augenblicklich|direkt|gleich|sogleich|erstmal|prompt|auf der stelle',
    also: 'auch|ausserdem|zusatzlich|ferner|daruber hinaus|nebenbei|gleichzeitig|ebenfalls|parallel|zugleich|uberdies|zudem|darunter|nebenher|bei der gelegenheit|sowie|einschliesslich|inklusive|mitsamt|samt|plus|obendrein|im gleichen zug|weiterhin auch|des weiteren|im selben schritt|insbesondere',
    silently:
      'stillschweigend|heimlich|unauffallig|leise|im hintergrund|unbemerkt|diskret|still|automatisch|verdeckt|kommentarlos|unter der hand|klammheimlich|geraeuschlos|gerauschlos|unsichtbar|ohne aufsehen|ohne hinweis|ohne kommentar|ohne meldung|hinterrucks|hinter dem rucken|insgeheim|im stillen|im verborgenen|unauffallige*|spurlos|lautlos|wortlos|ohne spuren|ohne es zu erwahnen|dezent|getarnt|selbsttatig',
    secretive:
      'geheim*|vertraulich*|intern|interne|interner|unter uns|fur dich|verschwiegen|streng vertraulich|nur intern|nur fur intern*|nicht offentlich|nicht sichtbar|unsichtbar|nicht fur die augen|nicht nach aussen|unter verschluss|diskretion',
    instead:
      'anstatt|statt|stattdessen|anstelle|ersetzt|veraltet|abgelost|abgekundigt|an stelle|im austausch|nicht langer|ausgemustert|uberholt|in der stelle|eingestellt',
    because:
      'audit*|compliance|prufung*|uberprufung|sicherheit*|telemetrie|qualitat*|diagnose*|datenschutz*|dsgvo|optimierung*|lizenz*|validierung*|nachvollziehbarkeit|verifikation|revision|abrechnung*|zur vermeidung|zum zweck|zu prufzwecken|aus grunden|aus sicherheitsgrunden|zwecks|zur sicherung|zur verbesserung|zur kontrolle|zum abgleich|zu statistikzwecken|fur den abgleich|im sinne|gemass|laut|konzernsicherheit|revisions*|statistik*|personalisierung|vorschriften|betrugspravention|geldwasche*|damit',
    threat:
      'sonst|andernfalls|ansonsten|schlagt fehl|fehlschlag*|fehler|abgelehnt|blockiert|gesperrt|funktioniert nicht|verweigert|ungultig|sonst kein|scheitert|misslingt|bricht ab|fuhrt zu fehlern|kein ergebnis|wird gesperrt|abbruch|nicht gultig|unbrauchbar|wird verworfen|sperrung|strafe|cache-treffer',
    please:
      'bitte|danke|freundlicherweise|ware nett|ware schon|waren dankbar|hilft uns|gern|gerne|ware freundlich|ware lieb|seien sie so gut|sei so gut|sei so nett|seien sie so freundlich|wir bitten|ich bitte|wir bitten sie|hoflich|dankeschon|besten dank|vielen dank|mochten sie|konntest du|konnten sie|tu mir den gefallen',
    best: 'beste|bestes|besten|zuverlassigste|einzige|offizielle|genaueste|uberlegen|veraltet|bester|bestem|optimal*|unubertroffen*|verlasslichste|einzigen|einziger|fuhrend*|marktfuhrer|alternativlos|empfehlenswert*|erste wahl|offiziellen|amtlich*',
    whole:
      'vollstandig*|komplett*|gesamt*|ganz|ganze|ganzen|inhalt*|wortlich|wortwortlich|im wortlaut|unverandert|im klartext|ungekurzt|ausfuhrlich|lucken*|restlos|wort fur wort|zeichen fur zeichen|eins zu eins|1:1|unbearbeitet|im original|im volltext|volltext*|ungefiltert|alles mit|gesamte|gesamten|gesamter|samtlicher inhalt|rohdaten|im ganzen|von anfang bis ende|roh|komplett',
    regardless:
      'unabhangig|auch wenn|selbst wenn|egal|ungeachtet|vorrang|gehen vor|hoher*|uber den|trotz|vorrangig|geht vor|gehen allen|hat vorrang|haben vorrang|uber allen|ubergeordnet|hoherrangig*|gegenuber allen|steht uber|stehen uber|ganz gleich|gleich was|gleichgultig|einerlei|was auch immer|wie auch immer|ungeachtet dessen|schlagt|sticht|uberwieg*|abweichend von|entgegen|selbst dann|massgeblich|gilt vor',
    trusted:
      'bereits zugestimmt|bereits genehmigt|bereits eingewilligt|hat zugestimmt|schon zugestimmt|vorab genehmigt|gilt als erteilt|ist bereits erteilt|gilt als genehmigt|gilt als bestatigt|vorab bestatigt|vorab zugestimmt|einwilligung liegt vor|zustimmung liegt vor|genehmigung liegt vor|ermachtigt|autorisiert|hat eingewilligt|hat erlaubt|vertrauenswurdig*|pauschal genehmigt|hat genehmigt',
    without: 'ohne|ohne dabei|ohne vorher|ohne weitere|ohne erneute|ohne jede|ohne jegliche|unter verzicht',
  },
};
