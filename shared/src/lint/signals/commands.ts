import { signal, type Signals } from '../evidence.ts';
import { anchor, anchored, any, gap } from '../phrase.ts';

const SHELL =
  '(?:(?:ba|z|da|k|fi)?sh|iex|invoke-expression|python3?|node|perl|ruby|php|pwsh|powershell|cmd)\\b';
const PIPED = `[^|]{0,90}?\\| ?(?:[a-z0-9 -]{1,24}\\| ?)?(?:sudo (?:-[a-z]{1,3} )?)?(?:/bin/|/usr/bin/(?:env )?)?${SHELL}`;
const READS =
  'cat|env|printenv|whoami|hostname|curl|wget|security|find|head|tail|history|pbpaste|op|gcloud|aws|gh|uname|ps|id|base64|ifconfig|ip|pass';

/** Command lines as they stand in a text, by what they would do. */
export const commandLines: Signals = {
  passedSubstitution: signal(
    'damning',
    'has an argument filled with the output of a command',
    '[a-z0-9_-] ?[=:] ?["\'{]{0,2}\\$\\( ?',
    anchored(any(READS), READS.replace('base64', 'base')),
  ),
  substitution: signal(
    'clear',
    'has the output of a command put into a text',
    '\\$\\( ?',
    anchored(any(READS), READS.replace('base64', 'base')),
    '\\b(?! ?<<)',
  ),
  pipedToShell: signal(
    'damning',
    'has a shell run what is fetched or decoded',
    anchored(
      any('curl|wget|iwr|irm|base64|fetch|openssl|gunzip|xxd|aria2c'),
      'curl|wget|iwr|irm|base|fetch|openssl|gunzip|xxd|aria',
    ),
    PIPED,
  ),
  shellOfDownload: signal(
    'damning',
    'has a shell run what is fetched or decoded',
    '(?:<\\(|\\$\\(|exec\\(|eval\\(|-c ["\']?|\\biex |source <|system ?\\(|popen ?\\()[^a-z]{0,6}(?:[a-z]{1,12}[.(])?',
    anchored(
      any('curl|wget|urlopen|iwr|irm|urllib|requests|fetch|base64|downloadstring|webclient'),
      'curl|wget|urlopen|iwr|irm|urllib|requests|fetch|base|downloadstring|webclient',
    ),
  ),
  download: signal(
    'weak',
    'holds a command that fetches from the network',
    anchor('curl|wget|iwr|irm|bitsadmin|certutil|scp|rsync|nc|ncat|netcat'),
    ' ',
    gap(60),
    '(?:https?://|[0-9]\\.[0-9]{1,3}\\.[0-9]|[a-z0-9]\\.[a-z]{2,12}[/:])',
  ),
  reverseShell: signal(
    'damning',
    'opens a shell to another machine',
    anchored(
      '(?:/dev/(?:tcp|udp)/|\\b(?:nc|ncat) -[a-z]{0,6}e |bash -i\\b|mkfifo /tmp|ssh -[a-z]{0,4}r [0-9])',
      'dev|nc|ncat|bash|mkfifo|ssh',
    ),
  ),
  outputHidden: signal('clear', 'throws away what a command prints', '(?:> ?/dev/', anchor('null'), '|2>&1)'),
  piecesOfSystem: signal(
    'clear',
    'holds a command that opens or destroys the system',
    anchored(
      '(?:\\brm -(?:rf|fr|r -f)\\b|\\bchmod (?:-r )?(?:[0-7]?777|[augo]{0,4}\\+[rwxs]{1,4})|\\bmkfs\\b|\\bdd if=|vssadmin delete|\\bsudoers\\b|\\bvisudo\\b|\\bnet localgroup\\b|\\bnet user\\b|\\buseradd\\b|\\busermod\\b|icacls|del /[sfq]|remove-item -recurse|format c:|cipher /w)',
      'rm|chmod|mkfs|dd|vssadmin|sudoers|visudo|net|useradd|usermod|icacls|del|remove|format|cipher',
    ),
  ),
  guardsDown: signal(
    'damning',
    'holds a command that switches protection off',
    anchored(
      '(?:set-mppreference|add-mppreference|setenforce 0|csrutil disable|--master-disable|ufw disable|advfirewall|(?:stop|disable|mask|kill) (?:firewalld|ufw|apparmor|auditd|clamav|windefend|fail2ban|falcon-sensor|mpssvc)|iptables -f\\b|pfctl -d|dscl \\. -|amsiutils|bcdedit)',
      'mppreference|setenforce|csrutil|master|ufw|advfirewall|stop|disable|mask|kill|iptables|pfctl|dscl|amsiutils|bcdedit',
    ),
  ),
  guardsOff: signal(
    'clear',
    'holds a command that switches protection off',
    anchored(
      '(?:gatekeeper|executionpolicy|ssl_?verify[ =:]{1,3}(?:false|0|no)|trusted-host|no-verify\\b|reject_unauthorized=?0?|strict-ssl[ =]false|stricthostkeychecking[ =]no|ignore-scripts[ =]false|allow-root|dangerously-[a-z-]{3,30}|\\bauto-?approve=?true|--yolo\\b|unsafe-perm|--privileged\\b)',
      'gatekeeper|executionpolicy|ssl|sslverify|trusted|verify|reject|strict|stricthostkeychecking|ignore|allow|dangerously|auto|autoapprove|yolo|unsafe|privileged',
    ),
  ),
  leftRunning: signal(
    'weak',
    'leaves a process running',
    anchored(
      '(?:\\bnohup\\b|\\bdisown\\b|\\bsetsid\\b|& ?disown|launchctl (?:load|bootstrap)|schtasks|\\bxmrig|\\bkeyloggers?\\b)',
      'nohup|disown|setsid|launchctl|schtasks|xmrig|keylogger|keyloggers',
    ),
  ),
  printsSecrets: signal(
    'weak',
    'holds a command that prints credentials',
    anchored(
      '(?:\\bgh auth token\\b|\\bgcloud auth (?:application-default )?print-|--export-secret|\\bdump-keychain\\b|\\bfind-(?:generic|internet)-password\\b|\\bkubectl config view [a-z -]{0,20}--raw|\\bkubectl get secrets?\\b[^.]{0,40} -o|\\baz account get-access-token\\b|\\baws (?:configure (?:get|export)|sts get-session|secretsmanager get|ecr get-login)|\\bop (?:read|item get)\\b|\\bvault (?:kv get|print token)\\b|\\bsecret-tool lookup\\b|\\bgit credential fill\\b|\\bheroku auth:token\\b|\\bnpm token (?:create|list)\\b|\\bssh-add -l\\b|\\bcmdkey /list\\b|\\bpass show\\b)',
      'gh|gcloud|export|dump|find|kubectl|az|aws|op|vault|secret|git|heroku|npm|ssh|cmdkey|pass',
    ),
  ),
  packages: signal(
    'supports',
    'holds a command that installs a package',
    anchor('pip|pipx|npm|pnpm|yarn|bun|brew|apt|cargo|gem|uv|choco|winget|snap|dnf|yum'),
    '(?:-get)? (?:-{1,2}[a-z-]{1,12} )?',
    '(?:install|i|add|get|exec|dlx|upgrade|-[yg])\\b',
  ),
  runner: signal(
    'supports',
    'holds a command that fetches a package and runs it',
    anchor('npx|uvx|bunx'),
    ' (?:-{1,2}[a-z-]{1,12} )?@?[a-z]',
  ),
  foreignIndex: signal(
    'clear',
    'has packages installed from a place of its own',
    anchored(
      '(?:-{1,2}(?:extra-)?index-url|--registry|--find-links|-i|install|add)[ =](?:-[a-z] )?["\']?(?:git\\+)?https?://',
      'index|registry|find|install|add|url|git',
    ),
  ),
  asRoot: signal(
    'supports',
    'has it done with the rights of an administrator',
    anchored(
      any(
        'sudo|as (?:root|administrator|admin|an administrator)|(?:administrator|admin|root|elevated|full) (?:rights|privileges|permissions)|with sudo|elevated (?:process|rights|privileges|shell|prompt)',
      ),
      'sudo|root|administrator|admin|elevated|full',
    ),
  ),
};
