import { ownBusiness, spaced } from './own-business.ts';
import { singular } from './material.ts';
import { wordSet } from './reading/word-set.ts';
import type { DefinitionView } from './passage.ts';
import type { Mark, Sentence } from './reading/sentence.ts';

/** A tool that a sentence calls by name and that this surface doesn't have. */
export interface ForeignName {
  readonly mark: Mark;
  /** Whether it shares a word with this server's tools or what they are about: it may well be one that isn't shown. */
  readonly isKin: boolean;
  /** Whether the word before it has it called: "using `submit_order`". */
  readonly isCalled: boolean;
  /** Whether it bears the name of a product. */
  readonly isProduct: boolean;
}

/** Verbs that names of tools are made with. */
const VERBS = wordSet(
  'get list send post create update delete remove query run exec execute read write pay book submit approve merge transfer apply push commit put insert save invite grant add fetch search find call invoke publish reply forward move copy share upload download export import dump deploy build order charge refund close open lock unlock set edit replace cancel schedule sign release start stop restart trigger evaluate navigate click install reserve issue disarm arm ack dismiss buy sell trade withdraw deposit enable disable archive rename store retrieve command control eject switch toggle dispense prescribe print scan notify',
);
/** Products whose names stand before those of their tools. */
const PRODUCTS = wordSet(
  'gmail outlook slack discord telegram whatsapp twilio sendgrid mailgun imap smtp teams zoom notion airtable asana trello jira linear zendesk intercom freshdesk confluence salesforce hubspot pipedrive stripe paypal venmo wise plaid quickbooks xero shopify woocommerce amazon ebay instacart uber doordash booking expedia airbnb google drive dropbox onedrive box s3 aws gcp azure cloudflare route53 terraform ansible kubectl kubernetes helm docker jenkins circleci github gitlab bitbucket git npm pip postgres mysql sqlite mongo redis snowflake bigquery playwright puppeteer selenium browser chrome keychain 1password bitwarden lastpass vault pagerduty grafana datadog sentry opsgenie figma canva docx xlsx wikipedia perplexity tavily brave homeassistant hue nest alexa ehr epic workday bamboohr greenhouse gradebook canvas moodle eprescribe coinbase binance metamask robinhood docusign twitter linkedin facebook instagram reddit youtube spotify filesystem bash shell terminal fs okta auth0 apple microsoft meta',
);
/** Words before the name of something that is called. */
const CALLING = wordSet(
  'via through with using invoke call run over by calling invoking running execute trigger into',
);
const LONGEST = 60;
const NAME = /^[a-z0-9]+(?:[_.-][a-z0-9]+){1,5}$/u;
const FILE = /\.[a-z0-9]{1,5}$/u;

const KNOWN = new WeakMap<DefinitionView, ReadonlySet<string>>();

/** The tools that a sentence names and that neither this surface nor its parameters know. */
export function foreignNamesIn(view: DefinitionView, sentence: Sentence): ForeignName[] {
  const found: ForeignName[] = [];
  for (let at = sentence.from; at < sentence.to && found.length < MOST; at += 1) {
    const name = sentence.words[at]?.text ?? '';
    if (name.length > LONGEST || !name.includes('_') || !NAME.test(name) || FILE.test(name)) continue;
    if (isKnown(sentence, at) || isAssignment(sentence, at)) continue;
    const parts = name.split(/[_.-]/u);
    const before = at > sentence.from ? (sentence.words[at - 1]?.text ?? '') : '';
    const isCalled = CALLING.has(before);
    const isProduct = PRODUCTS.has(parts[0] ?? '');
    if (!isProduct && !isCalled && !isDeedName(parts)) continue;
    if (isCompared(sentence, at)) continue;
    const own = isProduct ? ownWords(view) : ownBusiness(view).words;
    const nouns = nounsOf(parts);
    const isKin =
      (nouns.length > 0 && nouns.every((part) => !isProduct && GENERAL.has(part))) ||
      nouns.some((part) => own.has(singular(part)) || ownWords(view).has(singular(part)));
    found.push({
      mark: { concept: 'identifier', form: undefined, at, length: 1 },
      isKin,
      isProduct,
      isCalled: isCalled && isDeedName(parts),
    });
  }
  return found;
}

const MOST = 8;
/** Nouns of names that any server may have. */
const GENERAL = wordSet(
  'command process text content contents all page pages info status result results data item items next more details detail list help docs schema config tools tool by ids id many one layout layouts',
);

/** `pay_invoice`, `alarm_ack`: named after what it does. */
function isDeedName(parts: readonly string[]): boolean {
  return (parts[0] ?? '').length > 1 && (VERBS.has(parts[0] ?? '') || VERBS.has(parts.at(-1) ?? ''));
}

/** What a name leaves beside the verb that begins or ends it: `upload` of `cancel_upload`. */
function nounsOf(parts: readonly string[]): readonly string[] {
  if (VERBS.has(parts[0] ?? '')) return parts.slice(1);
  return VERBS.has(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}

/** "Instead of `execute_command`", "not `get_logs`": it is told apart from this one. */
function isCompared(sentence: Sentence, at: number): boolean {
  const before = at > sentence.from ? (sentence.words[at - 1]?.text ?? '') : '';
  return (
    before === 'not' ||
    before === 'than' ||
    before === 'unlike' ||
    (before === 'over' && sentence.has('prefer')) ||
    (before === 'of' && sentence.words[at - 2]?.text === 'instead')
  );
}

function isKnown(sentence: Sentence, at: number): boolean {
  for (const { concept } of sentence.marksAt(at))
    if (
      concept === 'own-parameter' ||
      concept === 'own-name' ||
      concept === 'sibling' ||
      concept === 'secret'
    )
      return true;
  return false;
}

/** "`send_updates=all`": a parameter. */
function isAssignment(sentence: Sentence, at: number): boolean {
  const end = sentence.words[at]?.end ?? 0;
  return sentence.layer.text[end] === '=';
}

/** The words of the names of this server and its tools. */
function ownWords(view: DefinitionView): ReadonlySet<string> {
  const known = KNOWN.get(view);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const name of [view.definition.id, view.surface.serverName ?? '', ...view.surface.tools.keys()])
    for (const word of spaced(name).toLowerCase().split(' ')) if (word.length > 2) words.add(singular(word));
  KNOWN.set(view, words);
  return words;
}
