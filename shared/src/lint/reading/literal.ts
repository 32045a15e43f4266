import type { Concept } from './concept.ts';

/** Names of files and folders that keep secrets, as whole parts of a path, or as ends of a file's name. */
const SECRET_PARTS: ReadonlySet<string> = new Set(
  (
    '.ssh|id_rsa|id_ed25519|id_ecdsa|id_dsa|.aws|.env|.envrc|.netrc|_netrc|.pgpass|.my.cnf|.gnupg|.gpg|.kube|kubeconfig|shadow|passwd|' +
    'master.key|credentials|credentials.json|application_default_credentials.json|.git-credentials|.npmrc|.pypirc|.dockercfg|.azure|.gcloud|gcloud|' +
    'keychain|keychains|login.keychain|cookies|cookies.sqlite|key4.db|logins.json|login data|wallet.dat|.vault-token|.bash_history|.zsh_history|' +
    'mcp.json|claude_desktop_config.json|.claude.json|authorized_keys|known_hosts|secrets|secrets.yaml|secrets.yml|secrets.json|secrets.env|' +
    'token.json|tokens.json|.token|hosts.yml|.htpasswd|sudoers|sam|ntds.dit|.terraform.tfstate|terraform.tfstate|.terraformrc|.password-store|' +
    'service-account.json|service_account.json|.bitcoin|.ethereum|keystore|.electrum|environ|.credentials|passwords|passwords.txt|.aws_credentials|' +
    '.config/gh|auth.json|.s3cfg|.boto|.p12|.pfx|.pem|.ppk|.kdbx|.jks|database.yml|database.yaml|appsettings.json|wp-config.php|local.settings.json|' +
    'secrets.toml|credentials.xml|credentials.yml|credentials.yml.enc|credentials.toml|hosts.toml|gradle.properties|nuget.config|.mysql_history|' +
    '.psql_history|.python_history|.node_repl_history|.viminfo|leveldb|web data|.mozilla|.thunderbird|.1password|.bitwarden|.lastpass|.keepass|metamask|' +
    '.solana|solana|.foundry|.aptos|.sui|.near-credentials|.netlify|.vercel|.heroku|.doctl|.oci|.databrickscfg|.snowflake|.snowsql|profiles.yml|kaggle.json|' +
    '.huggingface|.openai|.anthropic|.codex|.terraform.d|.vault|.chef|vault.yml|.vault_pass|.secrets|.secret|.pki|signons.sqlite|id.json|.docker|.pulumi|' +
    '.flyrc|.ngrok2|ngrok.yml|.wakatime.cfg|.mailrc|.muttrc|.fetchmailrc|.offlineimaprc|.msmtprc|.smbcredentials|wpa_supplicant.conf|krb5.keytab|.keytab|' +
    'tomcat-users.xml|web.config|.cargo/credentials|filezilla.xml|.histfile'
  ).split('|'),
);
const SECRET_ENDS = [
  '.pem',
  '.p12',
  '.pfx',
  '.ppk',
  '.kdbx',
  '.keystore',
  '.jks',
  '.key',
  '.asc',
  '.ovpn',
  '_rsa',
  '_ed25519',
  '.tfstate',
  '.env',
  '_token',
  '_secret',
  '_credentials',
  '_api_key',
  '_key',
  '_passwords',
  '_password',
];
const FILE_END =
  /^[\w.*~@%+-]{1,80}\.(?:txt|md|json|ya?ml|toml|ini|cfg|conf|csv|log|sh|py|js|ts|db|sqlite3?|xml|html?|pdf|docx?|xlsx?|env|pem|key|zip|tar|gz|lock|sql|ps1|bat|exe|mdc|plist|rb|go|rs|java|png|jpe?g|svg)$/u;
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/u;

/** What a stretch of non-space characters that is no plain word stands for. Works on folded text. */
export function literalConcepts(chunk: string): readonly Concept[] {
  const known = KNOWN.get(chunk);
  if (known !== undefined) return known;
  const concepts = readLiteral(chunk);
  if (chunk.length <= LONGEST_KNOWN) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(chunk, concepts);
  }
  return concepts;
}

/** The same parameters are named in many schemas. */
const KNOWN = new Map<string, readonly Concept[]>();
const LONGEST_KNOWN = 40;
const MOST_KNOWN = 4096;

function readLiteral(chunk: string): readonly Concept[] {
  if (chunk.includes('://')) return URL_CONCEPTS;
  if (chunk.startsWith('javascript:') || chunk.startsWith('data:text')) return URL_CONCEPTS;
  const at = chunk.indexOf('@');
  if (at > 0 && chunk.indexOf('.', at) > at && HOST.test(chunk.slice(at + 1))) return EMAIL_CONCEPTS;
  if (isPath(chunk)) return isSecretPath(chunk) ? SECRET_PATH_CONCEPTS : PATH_CONCEPTS;
  if (MEMBER.test(chunk)) return IDENTIFIER_CONCEPTS;
  if (isSecretPath(chunk) && /[._]/.test(chunk)) return SECRET_PATH_CONCEPTS;
  if (FILE_END.test(chunk)) return FILE_CONCEPTS;
  if (isAddressNumber(chunk)) return NUMBER_CONCEPTS;
  if (PUBLIC_HOST.test(chunk)) return URL_CONCEPTS;
  if (/^[a-z][a-z0-9]*(?:[_.:-][a-z0-9]+){1,8}$/u.test(chunk) && /[_.:]/.test(chunk))
    return SECRET_VARIABLE.test(chunk) && !PUBLIC_VARIABLE.test(chunk)
      ? SECRET_VARIABLE_CONCEPTS
      : IDENTIFIER_CONCEPTS;
  return NONE;
}

const NONE: readonly Concept[] = [];
const URL_CONCEPTS: readonly Concept[] = ['url'];
const EMAIL_CONCEPTS: readonly Concept[] = ['email-address'];
const PATH_CONCEPTS: readonly Concept[] = ['path'];
const SECRET_PATH_CONCEPTS: readonly Concept[] = ['secret-place', 'path'];
const FILE_CONCEPTS: readonly Concept[] = ['path', 'file'];
const IDENTIFIER_CONCEPTS: readonly Concept[] = ['identifier'];
const SECRET_VARIABLE_CONCEPTS: readonly Concept[] = ['identifier', 'secret'];
const NUMBER_CONCEPTS: readonly Concept[] = ['number'];

/** A host under a domain that is hardly anything else, perhaps with a port and a path. */
const PUBLIC_HOST =
  /^(?:[a-z0-9<>{}$_-]{1,63}\.){1,6}(?:com|net|org|io|example|invalid|test|dev|ai|info|xyz|cloud|site|online|ru|cn|de|tech|top|cc|link|click)(?::\d{1,5})?(?:\/[^\s]*)?$/u;
/** Names of variables that hold secrets: `stripe_secret_key`, `github_token`. */
const SECRET_VARIABLE =
  /(?:api_?key|access_?key|secret|secret_?key|private_?key|auth_?key|signing_?key|encryption_?key|token|password|passwd|passphrase|_pass|_pw|_pwd|credentials?|database_url|_dsn|connection_string|mnemonic|seed_phrase)$/u;
const PUBLIC_VARIABLE =
  /(?:page|next|prev|previous|continuation|pagination|cursor|sync|resume|max|min|num|input|output|prompt|completion|total|delta|idempotency|from|to|base|quote|public)_?(?:token|secret|key)s?$|^(?:is|has|use|no)_/u;
/** A member of something that programs speak of: `response.key`. */
const MEMBER =
  /^(?:response|request|req|res|result|results|data|item|object|obj|event|record|entry|field|row|map|node|issue|user|e|kv)\.key$/u;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?/u;
const MIN_DIGITS = 7;

/** Numbers that name an account, a wallet or a telephone. */
function isAddressNumber(chunk: string): boolean {
  if (/^(?:bc1|tb1|ltc1|addr1|cosmos1)[a-z0-9]{20,90}$/u.test(chunk)) return true;
  if (/^0x[0-9a-f]{8,}/u.test(chunk) || /^[a-z]{2}\d{2}[a-z]{0,4}\d[a-z0-9]{7,26}$/u.test(chunk)) return true;
  if (!/^\+?(?:[a-z]{2})?\d[\d-]{5,40}$/u.test(chunk) || DATE.test(chunk)) return false;
  return chunk.replace(/\D/gu, '').length >= MIN_DIGITS;
}

function isPath(chunk: string): boolean {
  return (
    /^(?:~|\.{1,2}|\$home|\$\{home\}|%[a-z]{1,20}%|[a-z]:)?[\\/][^\s]/u.test(chunk) && !/^\/+$/u.test(chunk)
  );
}

/** Whether a path or a file's name is one where secrets are kept. */
export function isSecretPath(chunk: string): boolean {
  const parts = chunk.split(/[\\/=]/u);
  const last = parts.at(-1) ?? '';
  return (
    parts.some((part) => SECRET_PARTS.has(part)) ||
    SECRET_ENDS.some((end) => last.length > end.length && last.endsWith(end) && /[./\\*]/.test(chunk))
  );
}
