import { KINDS } from '../../definition/definition.ts';
import { leakedSecretExamples } from '../examples/leaked-secret.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import type { Evidence, Rule } from '../rule.ts';

/** Formats that name their issuer. Every repetition is bounded. */
const formats = {
  'github token': /\b(?:gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_[A-Za-z0-9_]{60,90})/gu,
  'gitlab token': /\bglpat-[A-Za-z0-9_-]{20,40}/gu,
  'aws access key': /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/gu,
  'google key': /\bAIza[A-Za-z0-9_-]{35}\b/gu,
  'google secret': /\bGOCSPX-[A-Za-z0-9_-]{28}/gu,
  'slack token': /\bxox[abeoprs]-[A-Za-z0-9-]{20,80}/gu,
  'slack webhook': /\bhooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,30}/gu,
  'discord webhook': /\bdiscord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}/gu,
  'stripe key': /\b(?:sk|rk)_live_[A-Za-z0-9]{20,100}/gu,
  'openai key': /\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{40,100}/gu,
  'anthropic key': /\bsk-ant-[A-Za-z0-9_-]{40,100}/gu,
  'npm token': /\bnpm_[A-Za-z0-9]{36}\b/gu,
  'pypi token': /\bpypi-AgE[A-Za-z0-9_-]{50,100}/gu,
  'sendgrid key': /\bSG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{40,46}/gu,
  'twilio key': /\bSK[0-9a-f]{32}\b/gu,
  'hugging face token': /\bhf_[A-Za-z0-9]{34,40}\b/gu,
  'digitalocean token': /\bdo[opr]_v1_[0-9a-f]{64}\b/gu,
  'shopify token': /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/gu,
  'telegram bot token': /\b[0-9]{8,10}:AA[A-Za-z0-9_-]{33}\b/gu,
  'databricks token': /\bdapi[0-9a-f]{32}\b/gu,
  'mailgun key': /\bkey-[0-9a-f]{32}\b/gu,
  'linear key': /\blin_api_[A-Za-z0-9]{40}/gu,
  'notion token': /\b(?:secret_[A-Za-z0-9]{43}|ntn_[A-Za-z0-9]{44,50})\b/gu,
  'age key': /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/gu,
  'signed token': /\.eyJ[A-Za-z0-9_-]{10,99}\.[A-Za-z0-9_-]{40,90}/gu,
} as const;
const PRIVATE_KEY = / PRIVATE KEY(?: BLOCK)?-----[\s\\nr]{0,8}[A-Za-z0-9+/=]{24}/gu;
const URL_PASSWORD = /:\/\/[A-Za-z0-9._%-]{1,60}:(?<password>[^\s:@/<>{}$*"'`]{8,60})@[A-Za-z0-9]/gu;

export const leakedSecret: Rule = {
  meta: {
    id: 'leaked-secret',
    title: 'A secret left in a definition',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value', 'name', 'format'] },
    docs: {
      what: 'Finds keys, tokens, private keys and passwords in addresses, by the formats of those who issue them. Placeholders and words are left alone.',
      why: 'A definition is shown to every model and stored by every registry: what stands in it is public.',
      rewrite: 'Revoke the secret, and write a placeholder such as <your key> in its place.',
    },
  },
  patterns: { ...formats, 'private key': PRIVATE_KEY, 'password in an address': URL_PASSWORD },
  examples: leakedSecretExamples,
  check: findSecrets,
};

const FORMATS = Object.entries(formats);
/** Every format has one of these; most strings have none. */
const WORTH_WHILE =
  /gh[pousr]_|github_pat|glpat-|AKIA|ASIA|AIza|GOCSPX|xox|hooks\.slack|webhooks\/|[sr]k_live|sk-|npm_|pypi-|SG\.|SK[0-9a-f]{8}|hf_|_v1_|shp[acs]|:AA|dapi|key-|lin_api|secret_|ntn_|AGE-SEC|eyJ| PRIVATE KEY|:\/\//u;
const SHORTEST = 20;
const MOST = 8;

function* findSecrets(view: DefinitionView): Generator<Evidence> {
  for (const passage of view.passages.filter(({ text }) => text.length >= SHORTEST && WORTH_WHILE.test(text)))
    yield* inText(passage, passage.text);
}

function* inText(passage: Passage, text: string): Generator<Evidence> {
  let found = 0;
  for (const [name, pattern] of FORMATS) {
    for (const match of text.matchAll(pattern)) {
      if (!isRandom(match[0])) continue;
      yield at(passage, match.index, match[0].length, `holds what looks like a ${name}`);
      if (++found >= MOST) return;
    }
  }
  for (const match of text.matchAll(PRIVATE_KEY)) {
    if (!isRandom(match[0].slice(-24))) continue;
    yield at(passage, match.index, match[0].length, 'holds a private key');
    if (++found >= MOST) return;
  }
  for (const match of text.matchAll(URL_PASSWORD)) {
    const password = match.groups?.['password'] ?? '';
    if (!isRandom(password) || !/[0-9]/u.test(password)) continue;
    yield at(passage, match.index, match[0].length, 'holds an address with a password in it');
    if (++found >= MOST) return;
  }
}

function at(passage: Passage, start: number, length: number, message: string): Evidence {
  return { passage, start, end: start + length, signal: 'secret', weight: 'damning', message };
}

const PLACEHOLDER =
  /x{4,}|X{4,}|0{5,}|\*{3,}|\.{3,}|1234|abcd|ABCD|example|EXAMPLE|your|YOUR|placeholder|dummy|sample|secret-?key|password|changeme/u;
/** Bits for each character below which it is no key: a word repeated, a row of letters. */
const LEAST_BITS = 2.8;

/** Whether it has the disorder of a key and none of the marks of a placeholder. */
function isRandom(text: string): boolean {
  if (PLACEHOLDER.test(text)) return false;
  const counts = new Map<string, number>();
  for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits >= LEAST_BITS;
}
