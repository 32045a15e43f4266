import { editsOf, type Mutant } from '../mutant.ts';

const SETTLE = ['test/shared/lint/config/settle.test.ts'];
const CONFIG = ['test/shared/lint/config/config.test.ts'];
const COMMAND = ['test/cli/commands/lint.test.ts'];
const LINES = ['test/cli/lint/jsonl.test.ts'];
const JUDGE = ['test/shared/lint/judge.test.ts'];
const MODEL = ['test/shared/lint/model.test.ts'];
const SIGN = ['test/cli/commands/sign-waivers.test.ts'];

/** What decides whether a finding counts, and how it is told. */
export const LINT_EDITS: readonly Mutant[] = [
  ...editsOf('lint', 'shared/src/lint/judge.ts', JUDGE, [
    {
      id: 'judge-enough',
      title: 'a judgement that needs more than there can be',
      find: 'const ENOUGH_TO_BLOCK = 5;',
      replace: 'const ENOUGH_TO_BLOCK = 500;',
    },
    {
      id: 'judge-quoted',
      title: 'a quotation that weighs like an order',
      find: 'quoted: 0,',
      replace: 'quoted: 5,',
    },
    {
      id: 'judge-reach',
      title: 'evidence that adds up over a whole book',
      find: 'const REACH = 400;',
      replace: 'const REACH = 4_000_000;',
    },
  ]),
  ...editsOf('lint', 'shared/src/lint/rules/resembles-injection.ts', MODEL, [
    {
      id: 'model-twice',
      title: 'a model that counts again what other rules found',
      find: "return reached === 'clear' || reached === 'weak' ? 'quoted' : undefined;",
      replace: 'return reached;',
    },
  ]),
  ...editsOf('lint', 'shared/src/lint/model/read-sentence.ts', MODEL, [
    {
      id: 'model-neighbours',
      title: "a sentence that is charged with its neighbours' findings",
      find: 'if (evidence.start >= end) break;',
      replace: '',
    },
  ]),
  ...editsOf('lint', 'shared/src/lint/config/waiver.ts', SETTLE, [
    {
      id: 'waiver-text',
      title: 'a waiver that outlives the text it was given for',
      find: "if (waiver.digest !== definition) return 'text-changed';",
      replace: '',
    },
    {
      id: 'waiver-rule',
      title: 'a waiver of one rule that lets another finding of the same text through',
      find: 'waiver.rule !== finding.rule || ',
      replace: '',
    },
    {
      id: 'waiver-expiry',
      title: 'a waiver that never ends',
      find: "now >= endOf(waiver) ? 'expired' : 'matches'",
      replace: "now < 0 ? 'expired' : 'matches'",
    },
    {
      id: 'waiver-last-day',
      title: 'a waiver that ends a day early',
      find: 'T00:00:00Z`) + DAY_MS',
      replace: 'T00:00:00Z`) + 0 * DAY_MS',
    },
    {
      id: 'waiver-hidden',
      title: 'a waiver of what is kept from people',
      find: "if (meta?.waivable !== true) return 'unrelated';",
      replace: '',
    },
  ]),
  ...editsOf('lint', 'shared/src/lint/config/settle.ts', SETTLE, [
    {
      id: 'setting-hidden',
      title: 'a configuration that silences what is kept from people',
      find: 'if (meta?.waivable !== true)',
      replace: 'if (meta === undefined)',
    },
    {
      id: 'confidence',
      title: 'a threshold that drops what is sure',
      find: 'RANK[finding.confidence] < RANK[minConfidence]',
      replace: 'RANK[finding.confidence] > RANK[minConfidence]',
    },
    {
      id: 'baseline-forged',
      title: 'a baseline written by hand that hides what is kept from people',
      find: 'isBaselinable({ ...known, finding }, meta) &&',
      replace: '',
    },
  ]),
  ...editsOf('lint', 'shared/src/lint/config/baseline.ts', SETTLE, [
    {
      id: 'baseline-hidden',
      title: 'a baseline that takes in what is kept from people',
      find: "finding.tier !== 'block' || meta?.waivable === true",
      replace: "finding.tier !== 'block' || meta !== undefined",
    },
    {
      id: 'baseline-words',
      title: 'a baseline that holds whatever is said in the same place',
      find: 'pointer, of, spanDigest(span)]);',
      replace: "pointer, of, spanDigest('')]);",
    },
  ]),
  ...editsOf('lint', 'shared/src/lint/config/config.ts', CONFIG, [
    {
      id: 'config-hidden',
      title: 'a configuration that turns off what is kept from people, and is not told so',
      find: 'if (!meta.waivable && weakens)',
      replace: 'if (meta.waivable && weakens && false)',
    },
    {
      id: 'waiver-reason',
      title: 'a waiver for no reason',
      find: "waiver[member].trim() === ''",
      replace: "waiver[member].trim() === '.'",
    },
  ]),
  ...editsOf('lint', 'cli/src/lint/exit.ts', COMMAND, [
    {
      id: 'exit-unreadable',
      title: 'what could not be read passes for clean',
      find: 'if (codes.has(EXIT.unknown)) return EXIT.unknown;',
      replace: '',
    },
    {
      id: 'exit-zero',
      title: '--exit-zero that says yes without being asked',
      find: 'failed && !exitZero ? EXIT.no',
      replace: 'failed && exitZero ? EXIT.no',
    },
    {
      id: 'fail-on-block',
      title: 'findings that block and do not fail',
      find: 'return block > 0 || ',
      replace: 'return block > 1 || ',
    },
    {
      id: 'fail-on-advise',
      title: '--fail-on advise that is not heard',
      find: "(failOn === 'advise' && advise > 0)",
      replace: "(failOn === 'advise' && advise > 1000)",
    },
    {
      id: 'fail-on-never',
      title: '--fail-on never that fails',
      find: "if (failOn === 'never') return false;",
      replace: '',
    },
  ]),
  ...editsOf('lint', 'cli/src/lint/lint-surface.ts', LINES, [
    {
      id: 'same-name',
      title: 'a waiver for one of two tools of one name that covers the other',
      find: 'return digests.size === 1 ? only : undefined;',
      replace: 'return only;',
      tests: ['test/cli/lint/lint-surface.test.ts'],
    },
  ]),
  ...editsOf('lint', 'shared/src/json/tree.ts', LINES, [
    {
      id: 'shadowed-member',
      title: 'a poisoned text behind a second member of its name that nobody lints',
      find: 'holder.members.push({ name: name.text,',
      replace: 'if (earlier === undefined) holder.members.push({ name: name.text,',
      tests: ['test/shared/json/places.test.ts'],
    },
  ]),
  ...editsOf('lint', 'cli/src/lint/format-github.ts', COMMAND, [
    {
      id: 'workflow-command',
      title: 'a definition that gives commands to the runner',
      find: "return line.replaceAll('##[', '##‹U+005B›');",
      replace: 'return line;',
    },
    {
      id: 'workflow-property',
      title: 'a file name that ends a workflow command early',
      find: ".replaceAll(':', '%3A')",
      replace: '',
    },
  ]),
  ...editsOf('lint', 'cli/src/lint/format-markdown.ts', COMMAND, [
    {
      id: 'markdown-fence',
      title: 'a definition that leaves its code span',
      find: "'`'.repeat(longest + 1)",
      replace: "'`'.repeat(1)",
    },
    {
      id: 'markdown-cell',
      title: 'a definition that leaves its table cell',
      find: ".replaceAll('|', '‹U+007C›')",
      replace: '',
    },
  ]),
  ...editsOf(
    'lint',
    'cli/src/lint/mcpb.ts',
    ['test/cli/lint/mcpb.test.ts'],
    [
      {
        id: 'bundle-two-manifests',
        title: 'a bundle with one manifest for the linter and one for the host',
        find: 'if (manifest !== undefined) throw',
        replace: 'if (manifest !== undefined && false) throw',
      },
      {
        id: 'bundle-bomb',
        title: 'a bundle that unpacks to more than fits',
        find: 'if (manifest.uncompressedSize > LIMITS.listingBytes) throw tooLarge();',
        replace: '',
        tests: ['test/cli/lint/mcpb.test.ts'],
      },
    ],
  ),
  ...editsOf('lint', 'cli/src/release/lint-release.ts', SIGN, [
    {
      id: 'sign-unstated',
      title: 'a waiver that is used and not stated',
      find: "if (finding.tier === 'block') used.set(",
      replace: "if (finding.tier !== 'block') used.set(",
    },
    {
      id: 'sign-blocked',
      title: 'a release signed in spite of a finding that blocks',
      find: 'if (!blocked) return;',
      replace: 'if (!blocked || findings.length > 0) return;',
    },
  ]),
];
