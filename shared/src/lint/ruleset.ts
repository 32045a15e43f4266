import { digestOf, type Digest } from '../crypto/sha256.ts';
import { compareText } from '../definition/digest.ts';
import { canonicalText } from '../json/canonical.ts';
import { WORTH } from './judge.ts';
import { ENGLISH_ACTS } from './lexicon/english-acts.ts';
import { ENGLISH_MANNERS } from './lexicon/english-manners.ts';
import { ENGLISH_THINGS } from './lexicon/english-things.ts';
import { LANGUAGES } from './lexicon/languages.ts';
import { WEIGHTS } from './model/weights.ts';
import type { Rule, RuleMeta } from './rule.ts';
import { concealment } from './rules/concealment.ts';
import { encodedText } from './rules/encoded-text.ts';
import { hiddenMarkup } from './rules/hidden-markup.ts';
import { homoglyphs } from './rules/homoglyphs.ts';
import { confusableName } from './rules/confusable-name.ts';
import { nonNfcName } from './rules/non-nfc-name.ts';
import { contradictoryAnnotations } from './rules/contradictory-annotations.ts';
import { externalRef } from './rules/external-ref.ts';
import { secretHeader } from './rules/secret-header.ts';
import { oversizedDescription } from './rules/oversized-description.ts';
import { schemaInstruction } from './rules/schema-instruction.ts';
import { nameInstruction } from './rules/name-instruction.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { injectedInstruction } from './rules/injected-instruction.ts';
import { persistence } from './rules/persistence.ts';
import { fetchAndFollow } from './rules/fetch-and-follow.ts';
import { preference } from './rules/preference.ts';
import { skipConfirmation } from './rules/skip-confirmation.ts';
import { favour } from './rules/favour.ts';
import { runCommands } from './rules/run-commands.ts';
import { prerequisite } from './rules/prerequisite.ts';
import { followUp } from './rules/follow-up.ts';
import { argumentTampering } from './rules/argument-tampering.ts';
import { resultTampering } from './rules/result-tampering.ts';
import { redirection } from './rules/redirection.ts';
import { standingOrder } from './rules/standing-order.ts';
import { conditionalTrigger } from './rules/conditional-trigger.ts';
import { secretCollection } from './rules/secret-collection.ts';
import { conversationCollection } from './rules/conversation-collection.ts';
import { parameterSmuggling } from './rules/parameter-smuggling.ts';
import { leakedSecret } from './rules/leaked-secret.ts';
import { covertCollection } from './rules/covert-collection.ts';
import { dataCarryingLink } from './rules/data-carrying-link.ts';
import { externalRecipient } from './rules/external-recipient.ts';
import { shadowing } from './rules/shadowing.ts';
import { resemblesInjection } from './rules/resembles-injection.ts';

/** All rules, in the order they are run and documented. */
export const RULE_MODULES: readonly Rule[] = [
  hiddenCharacters,
  encodedText,
  hiddenMarkup,
  nonNfcName,
  nameInstruction,
  schemaInstruction,
  oversizedDescription,
  secretHeader,
  externalRef,
  contradictoryAnnotations,
  confusableName,
  homoglyphs,
  injectedInstruction,
  concealment,
  runCommands,
  favour,
  skipConfirmation,
  preference,
  fetchAndFollow,
  persistence,
  prerequisite,
  followUp,
  argumentTampering,
  resultTampering,
  redirection,
  standingOrder,
  conditionalTrigger,
  shadowing,
  secretCollection,
  externalRecipient,
  dataCarryingLink,
  covertCollection,
  leakedSecret,
  parameterSmuggling,
  conversationCollection,
  resemblesInjection,
];

/** What the rules say about themselves. */
export const RULES: readonly RuleMeta[] = RULE_MODULES.map(({ meta }) => meta);

/** Raise it when a check, folding or weighing changes what is found without a change of what is digested below. */
const VERSION = '5';

/** What the rules know besides their patterns: the words of all languages, and the weights of the model. */
const KNOWLEDGE = digestOf(
  JSON.stringify([ENGLISH_ACTS, ENGLISH_THINGS, ENGLISH_MANNERS, LANGUAGES, WEIGHTS, WORTH]),
);

/** Names the rules that a surface was held to; it stands in the manifest. */
export const RULESET: { readonly version: string; readonly digest: Digest } = {
  version: VERSION,
  digest: rulesetDigest(VERSION, RULE_MODULES),
};

/** Digest over version, metas, pattern sources and what the rules know. The order of the rules does not matter. */
export function rulesetDigest(
  version: string,
  rules: readonly Rule[],
  knowledge: Digest = KNOWLEDGE,
): Digest {
  const stated = rules
    .map(({ meta, patterns }) => ({
      meta: {
        ...meta,
        reads: { kinds: [...meta.reads.kinds], places: [...meta.reads.places] },
        docs: { ...meta.docs },
      },
      patterns: Object.fromEntries(
        Object.entries(patterns).map(([name, { source, flags }]) => [name, `/${source}/${flags}`]),
      ),
    }))
    .toSorted((a, b) => compareText(a.meta.id, b.meta.id));
  return digestOf(canonicalText({ scheme: 'toolsum/1', kind: 'ruleset', version, knowledge, rules: stated }));
}
