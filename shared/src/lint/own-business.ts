import { singular, type Material } from './material.ts';
import type { DefinitionView, Passage } from './passage.ts';

/** Words of a tool's own account of itself, in the singular: what it is openly about. */
export interface OwnBusiness {
  readonly words: ReadonlySet<string>;
  /** Names of its parameters, as phrases: `api key`. */
  readonly parameters: ReadonlySet<string>;
}

const KNOWN = new WeakMap<DefinitionView, OwnBusiness>();
/** Words of the opening that are read. */
const OPENING = 40;
const SMALL = new Set([
  'user',
  'file',
  'data',
  'name',
  'list',
  'full',
  'of',
  'the',
  'and',
  'content',
  'number',
  'last',
  'previous',
]);

/** What a definition says it is about: its name, its title, how its description begins, and its parameters. */
export function ownBusiness(view: DefinitionView): OwnBusiness {
  const known = KNOWN.get(view);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      if (word.length > 1 && !SMALL.has(word)) words.add(singular(word));
  };
  add(spaced(view.definition.id));
  for (const { pointer, sentences, text } of view.passages) {
    if (pointer === '/title' || pointer === '/annotations/title') add(text.slice(0, 200));
    else if (pointer === '/description' || pointer === '/text') {
      const first = sentences[0];
      if (first === undefined) continue;
      for (const { text: word } of first.words.slice(first.from, Math.min(first.to, first.from + OPENING)))
        add(word);
    }
  }
  const parameters = new Set(Array.from(view.parameters, (name) => singular(spaced(name).toLowerCase())));
  const business = { words, parameters };
  KNOWN.set(view, business);
  return business;
}

/** `apiKey` and `api_key` as `api Key` and `api key`. */
export function spaced(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of one trade: who deals with one deals with the others. */
const TRADES = [
  'mail email inbox mailbox thread message outlook gmail imap newsletter',
  'calendar event appointment meeting schedule agenda booking availability diary',
  'contact phone address crm lead people person directory',
  'passport flight travel hotel booking traveller traveler passenger visa itinerary trip',
  'medication prescription drug pharmacy patient clinic clinical health medical diagnosis diagnoses symptom hospital lab doctor',
  'income salary tax payroll payslip loan mortgage budget wage pension accounting',
  'portfolio holding investment broker brokerage position asset',
  'account balance bank banking transaction statement payment spending card invoice receipt expense order purchase checkout',
  'customer client crm sale support ticket subscriber',
  'employee staff hr personnel payroll recruiting candidate applicant',
  'browser page tab cookie website session navigation chrome',
  'file folder directory path document filesystem disk workspace editor code repository repo git ide project source',
  'screenshot screen window desktop clipboard device system process machine host computer os terminal shell',
  'ssh server host deploy username login key',
  'photo image picture album camera gallery',
  'location place map route geocode weather position gps',
  'test exam grade student course school',
  'contract legal case law clause',
  'certificate tls ssl key csr pem acme ca renewal',
  'wallet crypto blockchain sign seed coin mnemonic transaction swap',
  'login account password credential auth authentication signin session otp 2fa',
  'secret vault keychain password credential keystore',
  'database sql query connection db postgres mysql',
  'webhook signing secret',
].map((line) => new Set(line.split(' ')));

function isOfSameTrade(words: ReadonlySet<string>, parts: readonly string[]): boolean {
  return TRADES.some(
    (trade) => parts.some((part) => trade.has(part)) && [...trade].some((word) => words.has(word)),
  );
}

/** Whether it is the tool's own business: what it is openly about, or a parameter of its own. */
export function isOwnBusiness({ words, parameters }: OwnBusiness, { kind, name }: Material): boolean {
  if (kind === 'secret-place') return false;
  if (parameters.has(name)) return true;
  const parts = name.split(' ').map(singular);
  const last = parts.at(-1) ?? '';
  if ((kind === 'personal' || kind === 'holding' || kind === 'machine') && isOfSameTrade(words, parts))
    return true;
  if (parts.length > 1)
    return (
      parameters.has(last) || parts.every((part) => words.has(part) || SMALL.has(part)) || words.has(last)
    );
  return words.has(last) || [...parameters].some((one) => one.endsWith(` ${last}`));
}

/** Whether a secret is of the kind that tools of this trade are handed: a certificate's key, a database's password. */
export function isSecretOfTrade({ words }: OwnBusiness, { kind, name }: Material): boolean {
  return kind === 'secret' && isOfSameTrade(words, name.split(' ').map(singular));
}

const TALKING = ['chat', 'llm', 'conversation', 'completion', 'transcript', 'dialogue', 'handoff'];
const TALK = /history|conversation|message|turn|chat|transcript|dialogue|said/u;

/** Whether a tool that deals with conversations is told to take one. */
export function isTalkOfTrade({ words }: OwnBusiness, { kind, name }: Material): boolean {
  return kind === 'conversation' && TALK.test(name) && TALKING.some((word) => words.has(word));
}

const ATTACKS = [
  'attack',
  'adversarial',
  'guardrail',
  'jailbreak',
  'injection',
  'phishing',
  'exploit',
  'malicious',
];

/** Whether a string is a sample that a tool about attacks gives: an example, a default, a choice. */
export function isSampleOfAttack({ words }: OwnBusiness, { place }: Passage): boolean {
  return place === 'value' && ATTACKS.some((word) => words.has(word));
}

/** Words of tools that pass conversations on by trade. */
const TRADE = [
  'chat',
  'llm',
  'conversation',
  'completion',
  'message',
  'agent',
  'assistant',
  'prompt',
  'memory',
  'transcript',
  'dialogue',
  'model',
  'gpt',
  'claude',
  'ai',
  'subagent',
];

/** The same for something that a parameter asks for: its own name counts only if the tool is about it as well. */
export function isBusinessOfTool(own: OwnBusiness, material: Material): boolean {
  const { kind, name } = material;
  if (kind === 'conversation' && TRADE.some((word) => own.words.has(word))) return true;
  const parts = name.split(' ').map(singular);
  if (kind !== 'secret-place' && parts.some((part) => own.words.has(part) && !SMALL.has(part))) return true;
  if ((kind === 'personal' || kind === 'holding' || kind === 'machine') && isOfSameTrade(own.words, parts))
    return true;
  if (kind === 'secret' && material.grade !== 'strong') return isOwnBusiness(own, material);
  return false;
}
