import { foreignSignal, signal, type Signals } from '../evidence.ts';
import { anchor, any, gap, maybe } from '../phrase.ts';

const MESSAGE = 'tells the model to keep something from the user';

/** Concealment in languages other than English; Latin ones are written without accents, as folded text is. */
export const silenceAbroad: Signals = {
  chinese: foreignSignal(
    'damning',
    MESSAGE,
    '(?:不要|不得|不能|不可|请勿|切勿|禁止|无需|不必|不用|别|勿|未经|不让|不要让)',
    gap(6),
    '(?:告诉|告知|通知|提及|提到|透露|泄露|显示|展示|说明|让)',
    gap(6),
    '(?:用户|使用者|用戶|任何人|他人|对方知道)',
  ),
  chineseHide: foreignSignal(
    'damning',
    MESSAGE,
    '(?:对|向|瞒着|背着|隐瞒)',
    gap(2),
    '(?:用户|使用者)',
    gap(4),
    '(?:隐瞒|保密|隐藏|知道之前)',
  ),
  japanese: foreignSignal(
    'damning',
    MESSAGE,
    '(?:ユーザー|ユーザ|利用者|使用者)(?:に|には|へ)',
    gap(16),
    '(?:知らせ|伝え|言わ|教え|開示し|報告し|通知し|話さ|明かさ|見せ)(?:ない|ず|るな|てはいけない|てはならない|ないで)',
  ),
  korean: foreignSignal(
    'damning',
    MESSAGE,
    '사용자(?:에게|한테)',
    gap(20),
    '(?:알리지|말하지|언급하지|공개하지|보여주지|밝히지|전달하지) ?(?:마|않|말)',
  ),
  russian: foreignSignal(
    'damning',
    MESSAGE,
    'не ',
    '(?:сообща|говори|рассказыва|упомина|показыва|раскрыва|уведомля|информир|извеща)[^ .]{0,6}',
    gap(30),
    '(?:пользовател|юзер|никому|об этом|этот шаг)',
  ),
  russianWithout: foreignSignal(
    'damning',
    MESSAGE,
    '(?:без ведома|втайне от|тайно от|скрыв[^ .]{1,4} от|незаметно для)',
    gap(6),
    'пользовател',
  ),
  spanish: signal(
    'damning',
    MESSAGE,
    any('no|nunca|jamas|sin'),
    ' ',
    maybe('se lo|se la|le|lo|les|que'),
    anchor(
      'digas|diga|decir|decirle|decirselo|menciones|mencione|mencionar|informes|informe|informar|reveles|revele|revelar|muestres|muestre|cuentes|cuente|comuniques|avises|avisar|notifiques|notificar',
    ),
    gap(30),
    any('usuario|usuaria|usuarios|nadie|esto|este paso'),
  ),
  portuguese: signal(
    'damning',
    MESSAGE,
    any('nao|nunca|jamais|sem'),
    ' ',
    anchor(
      'diga|dizer|conte|contar|informe|informar|mencione|mencionar|revele|revelar|avise|avisar|mostre|notifique|notificar|divulgue',
    ),
    gap(30),
    any('usuario|utilizador|usuarios|ninguem|isso|isto'),
  ),
  french: signal(
    'damning',
    MESSAGE,
    any("ne|n'|sans"),
    ' ?',
    maybe("le|lui|les|l'|en|jamais|pas|rien|en"),
    maybe("le|lui|l'|en"),
    anchor(
      'dis|dites|dire|mentionne|mentionnez|mentionner|informe|informez|informer|revele|revelez|reveler|montre|montrez|parle|parlez|parler|previens|prevenez|prevenir|avertis|avertissez|avertir|signale|signalez|signaler|divulgue|divulguez|divulguer',
    ),
    gap(30),
    any("utilisateur|l'utilisateur|utilisatrice|utilisateurs|personne|cela|cette etape"),
  ),
  german: signal(
    'damning',
    MESSAGE,
    anchor(
      'sag|sage|sagen|sagt|erwahne|erwahnen|informiere|informieren|verrate|verraten|zeige|benachrichtige|benachrichtigen|teile|mitteilen|erzahle|erzahlen|melde|offenbare',
    ),
    gap(20),
    any('benutzer|nutzer|anwender|benutzern|nutzern|user'),
    gap(20),
    any('nicht|nichts|niemals|nie|kein wort'),
  ),
  germanWithout: signal(
    'damning',
    MESSAGE,
    any('ohne|nicht|niemals|nie'),
    gap(20),
    any('benutzer|nutzer|anwender|user'),
    gap(16),
    anchor(
      'informieren|mitzuteilen|mitteilen|erwahnen|benachrichtigen|wissen|merkt|erfahrt|sagen|verraten|zeigen|erfahren|merken',
    ),
  ),
  italian: signal(
    'damning',
    MESSAGE,
    any('non|mai|senza'),
    ' ',
    anchor(
      'dire|dirlo|dica|menzionare|informare|rivelare|mostrare|comunicare|avvisare|notificare|rivela|menziona',
    ),
    gap(30),
    any("utente|l'utente|all'utente|utenti|nessuno|questo"),
  ),
};
