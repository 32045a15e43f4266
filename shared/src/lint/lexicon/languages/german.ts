import type { Language } from '../language.ts';

export const german: Language = {
  name: 'German',
  script: 'latin',
  marks:
    'der das dem des und ist nicht mit fur von zu ein eine einen einer im auf wird werden vor bevor nach bei aus sie du dies diese dieses auch sich immer oder als',
  words: {
    call: 'ruf*|aufruf*|aufzurufen|aufgerufen|nutz*|benutz*|verwend*|abfrag*|befrag*',
    read: 'lies*|lese*|liest|auslesen|einlesen|gelesen|offne|offnen|lade|laden|hole|holen|hol|abrufen|abgerufen|beschaff*|zugreifen|such*|finde|prufe|durchsuch*|nimm|nehmen|entnimm|auszulesen|entnehm*',
    collect:
      'sammle|sammeln|sammelt|gesammelt|einsammeln|kopier*|extrahier*|erfass*|exportier*|zusammenstell*|trage zusammen|sichere|sichern|protokollier*|ermittle|ermitteln|kopie',
    send: 'send*|schick*|ubermittl*|ubermitt*|ubertrag*|weiterleit*|leite*|weitergeleitet|hochlad*|lade hoch|poste|posten|veroffentlich*|melde|melden|teile|teilen|benachrichtig*|gib weiter|weitergeben|weiterzugeben|abgeschickt|mailen|maile|reiche|zusend*|zuschick*|gesendet|geschickt',
    put: 'fug*|einfug*|hinzufug*|hinzu|anfug*|anhang*|hang*|angehangt|schreib*|eintrag*|trage|trag|ubergib|ubergeb*|ubergeben|setz*|einsetz*|einbett*|mitgeb*|mitgegeben|gib*|pack*|leg*|beifug*|erganz*|ausfull*|mitschick*|hinterleg*',
    change:
      'ander*|geandert|abander*|ersetz*|austausch*|tausch*|verander*|modifizier*|rund*|korrigier*|uberschreib*|umschreib*|anpass*|passe an',
    set: 'stell*|einstell*|konfigurier*|weise zu|zuweis*|festleg*|lege fest',
    redirect: 'umleit*|leite um|umgeleitet|umlenk*|route*',
    store:
      'speicher*|gespeichert|merk*|merke|ablege*|lege ab|protokollier*|aufbewahr*|archivier*|vermerk*|notier*|behalt*',
    run: 'fuhr*|ausfuhr*|ausgefuhrt|start*|installier*|herunterlad*|lade herunter|heruntergeladen|auszufuhren|starten',
    visit: 'besuch*|navigier*|ruf auf|folge dem link|klick*',
    tell: 'sag*|sage|erwahn*|erzahl*|informier*|mitteil*|teile mit|teil mit|mitgeteilt|offenbar*|verrat*|verrate|offenleg*|hinweis*|erklar*|berichte*|bericht*|warn*|preisgeb*|ansprech*|thematisier*',
    hide: 'verberg*|verbirg|verschweig*|verheimlich*|versteck*|weglass*|lass weg|lasse weg|auslass*|unterschlag*|verschleier*|unerwahnt',
    ignore:
      'ignorier*|vergiss*|vergesse*|missacht*|ubergeh*|verwirf|verwerf*|setz dich hinweg|hinwegsetz*|hinfallig|aufgehoben|ausser kraft|nichtig',
    skip: 'uberspring*|umgeh*|umgehen|auslassen|verzicht*|entfallt|entfallen',
    prefer: 'bevorzug*|wahl*|wahle|empfehl*|empfiehl*|priorisier*|vorzieh*|vorrang',
    remove: 'losch*|geloscht|entfern*|beseitig*|tilg*|leer*',
    obey: 'befolg*|folg*|gehorch*|halte dich|halten sie sich|einhalt*|tu|tue|tun|mache|mach|handel*|beacht*',
    answer:
      'antwort*|zeig*|anzeig*|gib aus|ausgeb*|ausgegeben|behaupt*|prasentier*|tu so|stell dar|darstell*|zusammenfass*',
    ask: 'frag*|nachfrag*|ruckfrag*|bitte um|bitten|bestatig*|einhol*|rucksprache',
    encode: 'kodier*|codier*|verschlussel*|komprimier*|base64',
    decode: 'dekodier*|decodier*|entschlussel*',
    pay: 'zahl*|bezahl*|uberweis*|abbuch*|belast*|gutschreib*',
    permit: 'erlaub*|genehmig*|gewahr*|freigeb*|freigegeben|lade ein|einlad*|zulass*|berechtig*',
    disable: 'deaktivier*|abschalt*|schalte ab|ausschalt*|schalte aus|stopp*|abgeschaltet|lockere',
    secret:
      'passwort*|passworter|kennwort*|kennworter|schlussel|schlusseln|privatschlussel*|privaten schlussel|private schlussel|api-schlussel|api schlussel|ssh-schlussel|token|tokens|zugangsdaten|anmeldedaten|geheimnis*|geheimnisse|zugangsschlussel*|zertifikat*|seed-phrase|wiederherstellungs*|cookie|cookies|kreditkart*|kartennummer*|bankdaten|bankverbindung|kontodaten|sensible daten|vertrauliche daten|pin|tan',
    conversation:
      'gesprach*|gesprachsverlauf*|chatverlauf*|verlauf*|unterhaltung*|dialog*|systemprompt*|system-prompt|systemnachricht*|systemanweisung*|nutzeranfrage*|benutzeranfrage*|anfrage des nutzers|anfrage des benutzers|frage des nutzers|bisherigen nachrichten|vorherigen nachrichten|kontext*|werkzeugliste|prompt*',
    machine:
      'umgebungsvariable*|rechnername*|hostname*|benutzername*|zwischenablage|befehlsverlauf|shell-verlauf|heimatverzeichnis|home-verzeichnis|benutzerverzeichnis|prozessliste|ip-adresse|systeminformation*',
    personal:
      'kontakte|adressbuch|telefonnummer*|personenbezogen*|personliche daten|geburtsdatum|anschrift|wohnadresse|standort*|gehalt*|patientenakte*|kundendaten|e-mail-adresse*',
    tool: 'werkzeug*|tool|tools|funktion*|anderes werkzeug|andere werkzeuge|jedes werkzeug|andere tools|anderen server*|erweiterung*',
    'this-tool':
      'dieses werkzeug|dieses tool|diese funktion|das werkzeug|das tool|dieses werkzeugs|dieses tools',
    results: 'ergebnis*|antwort|antworten|ausgabe*|ruckgabe*',
    recipient: 'empfanger*|blindkopie|bcc|cc|begunstigt*|teilnehmer*|adressat*|kopie an',
    parameter: 'parameter*|feld|feldes|felder|argument*|header|kopfzeile*|ubergabewert*',
    user: 'nutzer*|benutzer*|anwender*|kunde*|kunden|kundin*|mensch*|niemand*|person*|ihm|ihr',
    model: 'du|dir|assistent*|modell*|agent|agenten|ki|sprachmodell*|sie als',
    instructions:
      'anweisung*|instruktion*|regel|regeln|vorgabe*|richtlinie*|einschrankung*|befehle des systems|vorschrift*|sicherheitsregel*|leitplanke*|leitlinie*',
    memory: 'gedachtnis*|langzeitgedachtnis*|merkliste|notizen',
    config:
      'konfiguration*|konfigurationsdatei*|einstellung*|autostart|cronjob*|startskript*|hook*|regeldatei*',
    command: 'befehl*|kommando*|skript*|terminal|code|shell|bash|konsole*|programm*|eingabeaufforderung',
    outside:
      'extern*|entfernt*|drittanbieter*|dritte|server|endpunkt*|webhook*|cloud|partner*|dienstleister*|anbieter*',
    account: 'konto|konten|kontonummer*|iban|betrag*|gebuhr*|zahlung*|wallet*',
    message:
      'e-mail*|email*|mail|mails|nachricht*|kommentar*|dokument*|notiz*|sms|beitrag*|rechnung*|schreiben',
    link: 'link*|bild|bilder|verweis*|signatur*|fusszeile*',
    session: 'sitzung*',
    file: 'datei*|ordner*|verzeichnis*|datenbank*|repository|anhang*|quelltext*|quellcode*',
    consent:
      'bestatigung*|zustimmung*|genehmigung*|einwilligung*|erlaubnis*|freigabe*|ruckfrage*|einverstandnis*',
    request: 'anfrage*|auftrag*|aufgabe*|frage*|wunsch*|bitte des|anliegen*',
    must: 'muss|mussen|musst|soll|sollst|sollen|immer|stets|zwingend|unbedingt|erforderlich|notig|notwendig|verpflichtend|obligatorisch|stelle sicher|stellen sie sicher|grundsatzlich|hat zu|haben zu|ist zu|sind zu|pflicht|benotigt|vorgeschrieben',
    not: 'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinesfalls|unterlass*|vermeide*|ohne dass|weder|auf keinen fall|darf nicht',
    before: 'vor|bevor|zuvor|vorher|zunachst|vorab|im voraus|ehe',
    after: 'nach|nachdem|danach|anschliessend|dann|sobald|im anschluss|hinterher',
    whenever:
      'jedes mal|jedesmal|immer wenn|bei jedem|bei jeder|vor jedem|vor jeder|nach jedem|nach jeder|fur jede|fur jeden|mit jedem',
    if: 'wenn|falls|sofern|sobald|im falle|wahrend',
    every: 'alle|allen|aller|alles|jede|jeden|jeder|jedes|jegliche|samtliche|samtlichen|beliebige',
    standing:
      'ab jetzt|ab sofort|von nun an|kunftig|zukunftig|fur den rest|fur die gesamte sitzung|in allen weiteren|dauerhaft|fortan|in zukunft|wahrend der gesamten|bis auf weiteres|in jeder antwort|weiterhin',
    first: 'zuerst|zunachst|als erstes|erst|sofort|umgehend|vorab|unverzuglich',
    also: 'auch|ausserdem|zusatzlich|ferner|daruber hinaus|nebenbei|gleichzeitig|ebenfalls|parallel|zugleich',
    silently:
      'stillschweigend|heimlich|unauffallig|leise|im hintergrund|unbemerkt|diskret|still|automatisch|verdeckt|kommentarlos',
    secretive: 'geheim*|vertraulich*|intern|interne|interner|unter uns|fur dich|verschwiegen',
    instead: 'anstatt|statt|stattdessen|anstelle|ersetzt|veraltet|abgelost|abgekundigt',
    because:
      'audit*|compliance|prufung*|uberprufung|sicherheit*|telemetrie|qualitat*|diagnose*|datenschutz*|dsgvo|optimierung*|lizenz*|validierung*|nachvollziehbarkeit|verifikation|revision|abrechnung*',
    threat:
      'sonst|andernfalls|ansonsten|schlagt fehl|fehlschlag*|fehler|abgelehnt|blockiert|gesperrt|funktioniert nicht|verweigert|ungultig',
    please: 'bitte|danke|freundlicherweise|ware nett|ware schon|waren dankbar|hilft uns|gern|gerne',
    best: 'beste|bestes|besten|zuverlassigste|einzige|offizielle|genaueste|uberlegen|veraltet',
    whole:
      'vollstandig*|komplett*|gesamt*|ganz|ganze|ganzen|inhalt*|wortlich|wortwortlich|im wortlaut|unverandert|im klartext|ungekurzt',
    regardless: 'unabhangig|auch wenn|selbst wenn|egal|ungeachtet|vorrang|gehen vor|hoher*|uber den|trotz',
    trusted:
      'bereits zugestimmt|bereits genehmigt|bereits eingewilligt|hat zugestimmt|schon zugestimmt|vorab genehmigt|gilt als erteilt',
    without: 'ohne',
  },
};
