import { Kept } from '../kept.ts';
import { wordSet } from './word-set.ts';
import type { Mark, Sentence } from './sentence.ts';
import { ConceptSet } from './concept-set.ts';

/**
 * How a tool that a sentence names is related to the one at hand: `other` is said to be another server's, `fellow` is
 * another one, perhaps of this server, `kind` is told by what it is for (`the mail tool`), `named` by a name that this
 * surface doesn't know.
 */
export type Kinship = 'other' | 'fellow' | 'kind' | 'named';

/** Mention of a tool that is not this one nor one of its siblings. */
export interface Elsewhere {
  readonly kinship: Kinship;
  readonly mark: Mark;
  /** Whether the sentence speaks of what others pass to it: "`transfer` calls", "handed to `transfer`". */
  readonly isPassed: boolean;
}

/** What a tool is called, in the singular, plural and genitive. */
const HEADS = wordSet(
  "tool tools tool's connector connectors connector's plugin plugins plugin's fetcher fetchers mailer mailers integration integrations integration's",
);
const TOOLS = wordSet("tool tools tool's function functions");
/** What may as well be a machine or a service: counts only beside a tool's name or a genitive. */
const HOSTS = wordSet(
  "server servers server's servers' app apps app's extension extensions provider providers scanner scanners scanner's function functions client's agent's service's account's",
);
const FELLOW = wordSet('other others another different separate remaining whichever whatever');
const STRANGE = wordSet(
  'party foreign competing neighbouring neighboring adjacent installed coinstalled rival vendor vendors',
);
const OWN = wordSet(
  "this the a an its our own these those that same which following mcp above new main current available single primary of to for in with by via as and or use your specified child useful named each's such called no not only one two three four",
);
const KINDS = wordSet(
  'database workflow recommendation coding identity patient-record records profile pacs kubectl finance mail email gmail outlook mailing messaging messenger chat sms slack whatsapp telegram discord teams calendar meeting scheduling scheduler banking bank treasury payment payments wallet crypto ' +
    'trading broker brokerage git github gitlab bitbucket jira linear notion obsidian confluence filesystem file files shell terminal bash browser http database db postgres mysql sqlite mongo ' +
    'memory notes shop shopping checkout cart booking bookings reservation reservations travel crm hr erp ehr medical clinical prescription hospital aws gcp kubernetes cluster docker firewall dns ' +
    'printer print printing home device devices camera settings security vault secret secrets password passwords keychain drive upload maps social posting mixer dispensing literature booking ledger signature sign ' +
    'accounting invoicing billing ledger editor commit deploy ci clone backup contacts phone voice carrier shipping label ticketing helpdesk ' +
    'literature bibliographic scanning antivirus vpn identity auth sso recruiting tracking system messages',
);
/** Kinds that machines are called by as well: a mail server is no tool of a model. */
const MACHINES = wordSet(
  'mail email git file files database db dns http sql postgres mysql sqlite mongo docker kubernetes cluster firewall print browser device slack discord teams system vpn auth home',
);
/** Words that turn to a server as one does to a tool. */
const TURNED_TO = wordSet('ask query consult asking querying consulting through via');
/** Words between a tool's kind and its noun, and the noun. */
const REACH = 4;

const NONE: readonly Elsewhere[] = [];
const KNOWN = new Kept<Sentence, readonly Elsewhere[]>();

/** Without one of these a sentence speaks of no tool of others. */
export const OF_OTHERS = ConceptSet.of('tool', 'identifier', 'elsewhere', 'service');

/** The tools of others that a sentence speaks of, in order. */
export function elsewhereIn(sentence: Sentence): readonly Elsewhere[] {
  if (!sentence.concepts.meets(OF_OTHERS)) return NONE;
  const known = KNOWN.get(sentence);
  if (known !== undefined) return known;
  const found = readElsewhere(sentence);
  KNOWN.set(sentence, found);
  return found;
}

function readElsewhere(sentence: Sentence): Elsewhere[] {
  const found: Elsewhere[] = [];
  for (const mark of sentence.marks) {
    if (mark.concept === 'elsewhere') found.push({ kinship: 'other', mark, isPassed: false });
    else if (mark.concept === 'identifier') found.push(...named(sentence, mark));
  }
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const text = sentence.words[at]?.text ?? '';
    const isHost = HOSTS.has(text);
    if (!isHost && !HEADS.has(text)) continue;
    const kinship = kinshipOf(sentence, at, isHost);
    if (kinship !== undefined)
      found.push({
        kinship,
        mark: { concept: 'tool', form: undefined, at: at - 1, length: 2 },
        isPassed: false,
      });
  }
  return found;
}

/** A name of a tool that the surface doesn't know, with words about it that say it is one. */
function named(sentence: Sentence, mark: Mark): Elsewhere[] {
  const { at } = mark;
  const text = sentence.words[at]?.text ?? '';
  if (!/^[a-z][a-z0-9]*(?:[_.-][a-z0-9]+){1,6}$/u.test(text)) return [];
  for (const { concept } of sentence.marksAt(at)) {
    if (concept === 'own-parameter' || concept === 'own-name' || concept === 'sibling') return [];
  }
  const before = textAt(sentence, at - 1);
  const after = textAt(sentence, at + 1);
  const isTool = BEFORE_A_TOOL.has(before) || AFTER_A_TOOL.has(after);
  const isPassed =
    PASSES.has(after) ||
    ((before === 'to' ||
      before === 'for' ||
      before === 'for' ||
      before === 'via' ||
      before === 'through' ||
      before === 'of') &&
      PASSED.has(textAt(sentence, at - 2)));
  if (isTool && isOnServer(sentence, at)) return [{ kinship: 'kind', mark, isPassed: true }];
  return isTool || isPassed ? [{ kinship: 'named', mark, isPassed }] : [];
}

const PASSES = wordSet('calls call invocations requests entries request invocation orders');
const PASSED = wordSet(
  'meant intended addressed destined passed handed given sent submitted entered supplied run made issued fed placed requested created created means initiated executed composed written',
);

/** "`list_employees` on the HR server": a server that is not this one. */
function isOnServer(sentence: Sentence, at: number): boolean {
  const after = textAt(sentence, at + 1);
  if (after !== 'on' && after !== 'of' && after !== 'from' && after !== 'in') return false;
  for (let far = at + 2; far <= Math.min(sentence.to - 1, at + 6); far += 1) {
    const text = textAt(sentence, far);
    if (text === 'this' || text === 'same' || text === 'mcp' || text === 'our') return false;
    if (SERVERS.has(text)) return far > at + 3;
  }
  return false;
}

const BEFORE_A_TOOL = wordSet(
  'call calling calls invoke invoking invokes run running runs use using uses trigger through via tool function to by with execute executing before after',
);
const AFTER_A_TOOL = wordSet(
  'call calls tool tools function invocation invocations request requests on from is has must should with entries takes',
);

function textAt(sentence: Sentence, at: number): string {
  return at >= sentence.from && at < sentence.to ? (sentence.words[at]?.text ?? '') : '';
}

function kinshipOf(sentence: Sentence, at: number, isHost: boolean): Kinship | undefined {
  let kinship: Kinship | undefined;
  let isMachine = false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - REACH); back -= 1) {
    if ((sentence.words[back + 1]?.before ?? 0) > 0) break;
    const text = textAt(sentence, back).replace(/'s?$/u, '');
    if (STRANGE.has(text)) return 'other';
    if (FELLOW.has(text) && isOfThisServer(sentence, at)) return undefined;
    if (FELLOW.has(text))
      return TOOLS.has(textAt(sentence, at)) && kinship === undefined ? 'fellow' : 'other';
    if (EACH.has(text) && isOfServers(sentence, at)) return 'other';
    if (OWN.has(text)) {
      if (isHost && kinship === undefined && back < at - 1 && TURNED_TO.has(textAt(sentence, back - 1)))
        kinship = 'kind';
      break;
    }
    if (KINDS.has(text)) {
      kinship = 'kind';
      isMachine ||= MACHINES.has(text);
    }
    if (back < at - 2) break;
  }
  if (kinship === undefined && !isHost) return strangeAfter(sentence, at);
  if (kinship === undefined || !isHost) return kinship;
  return !isMachine || textAt(sentence, at).includes("'") || isBesideName(sentence, at) ? kinship : undefined;
}

const ANY = wordSet('any whichever whatever some every all file-capable');
const ABLE = wordSet('able capable');
const ABSENT = wordSet('belonging outside beyond');

/** "A tool not belonging to this server", "any tool able to open files". */
function strangeAfter(sentence: Sentence, at: number): Kinship | undefined {
  const next = textAt(sentence, at + 1);
  const isNegated = next === 'not' && textAt(sentence, at + 2) === 'belonging';
  if (isNegated || (ABSENT.has(next) && next !== 'belonging' && SERVERS.has(textAt(sentence, at + 3))))
    return 'other';
  const isAny = ANY.has(textAt(sentence, at - 1)) || ANY.has(textAt(sentence, at - 2));
  return isAny && ABLE.has(next) ? 'kind' : undefined;
}

const EACH = wordSet('every any all each');

/** "Every tool of the `vault` and `aws` servers". */
function isOfServers(sentence: Sentence, at: number): boolean {
  const next = textAt(sentence, at + 1);
  if (!TOOLS.has(textAt(sentence, at)) || (next !== 'of' && next !== 'from' && next !== 'on')) return false;
  for (let far = at + 2; far <= Math.min(sentence.to - 1, at + 10); far += 1) {
    if (SERVERS.has(textAt(sentence, far))) return textAt(sentence, far - 1) !== 'this';
  }
  return false;
}

/** "Every other tool in this server". */
function isOfThisServer(sentence: Sentence, at: number): boolean {
  const own = textAt(sentence, at + 2);
  return (own === 'this' || own === 'the' || own === 'our') && SERVERS.has(textAt(sentence, at + 3));
}

const SERVERS = wordSet('server servers connector connectors vendor vendors provider providers');

/** "`list_employees` on the HR server", "the banking server's transfer tool". */
function isBesideName(sentence: Sentence, at: number): boolean {
  for (let near = at - REACH - 1; near <= at + 2; near += 1) {
    if (near === at || near < sentence.from || near >= sentence.to) continue;
    const word = sentence.words[near];
    if (word?.literal.includes('identifier') === true) return true;
    if (near > at && HEADS.has(word?.text ?? '')) return true;
  }
  return false;
}
