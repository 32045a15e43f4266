import { editsOf, type Mutant } from '../mutant.ts';

const HELD = ['test/server/review/held-releases.test.ts'];
const RULES = ['test/server/review/changing-rules.test.ts'];

export const REVIEW_EDITS: readonly Mutant[] = [
  ...editsOf('review', 'server/src/review/held-releases.ts', HELD, [
    {
      id: 'own-release',
      title: 'a publisher who approves what the same token sent',
      find: 'if (hold.publisher === reviewer.tokenId) {',
      replace: 'if (false) {',
    },
    {
      id: 'seen',
      title: 'an approval of what the reviewer never read',
      find: 'if (review.seen !== seen) {',
      replace: 'if (seen === undefined) {',
      tests: [...HELD, ...RULES],
    },
    {
      id: 'lint-anew',
      title: 'a finding that no waiver covers, let through because it came up late',
      find: 'const waived = passLint(review.signed.manifest);',
      replace: 'const waived = review.findings;',
      tests: RULES,
    },
    {
      id: 'superseded',
      title: 'a late approval that puts an older version over a newer one',
      find: 'if (newestPublish(state) !== hold.newest) throw superseded(hold);',
      replace: 'if (newestPublish(state) < hold.newest) throw superseded(hold);',
    },
    {
      id: 'revoked-token',
      title: 'a release that a stolen token sent before it was revoked',
      find: 'const publisher = await requireUnrevoked(store, hold.publisher);',
      replace: 'const publisher = await requireUnrevoked(store, reviewer.tokenId);',
    },
    {
      id: 'declined-again',
      title: 'a declined release that is sent again until somebody approves it',
      find: "if (known.state === 'declined') {",
      replace: "if (known.state === 'declined' && known.bundle === signed.bundleDigest) {",
    },
    {
      id: 'declined-approved',
      title: 'an approval after a decline',
      find: "if (hold.state === 'declined') throw decided(hold);\n      if (hold.state === 'approved') return",
      replace: "if (hold.state !== 'pending') return",
    },
    {
      id: 'scope',
      title: 'a reviewer of one namespace who decides about another',
      find: "if (hold === undefined || isOver || !coversName(reviewer.scopes, 'review', hold.name)) {",
      replace: 'if (hold === undefined || isOver) {',
    },
    {
      id: 'expiry',
      title: 'a release that is approved when its publisher was told it is forgotten',
      find: "const isOver = hold?.state === 'pending' && hold.expiresAt <= timestampOf(now());",
      replace: "const isOver = hold?.state === 'pending' && hold.expiresAt < timestampOf(now());",
    },
    {
      id: 'room-of-name',
      title: 'a queue that one name fills',
      find: 'waiting.ofName >= LIMITS.heldPerName ||',
      replace: '',
    },
    {
      id: 'room-of-token',
      title: 'a queue that one publisher fills',
      find: 'waiting.ofToken >= LIMITS.heldPerToken ||',
      replace: '',
    },
    {
      id: 'turns',
      title: 'an approval and a decline that are both believed',
      find: 'const result = this.#last.then(run);',
      replace: 'const result = run();',
    },
  ]),
  ...editsOf('review-seen', 'server/src/review/review.ts', RULES, [
    {
      id: 'findings',
      title: 'a new finding under an approval of old ones',
      find: 'ruleset, findings: found }',
      replace: 'ruleset, findings: found.slice(found.length) }',
    },
  ]),
  ...editsOf('review-seen', 'server/src/review/review.ts', HELD, [
    {
      id: 'bundle',
      title: 'another statement put under an approved manifest',
      find: 'bundle: bundleDigest, ruleset',
      replace: 'ruleset',
    },
  ]),
  ...editsOf(
    'review-record',
    'server/src/store/sqlite/hold-tables.ts',
    ['test/server/store/sqlite/sqlite-store.test.ts'],
    [
      {
        id: 'waits',
        title: 'an approval of what does not wait',
        find: 'if (decide.run(row.decision, row.bundle, row.hold).changes !== 1) {',
        replace: 'if (decide.run(row.decision, row.bundle, row.hold).changes > 1) {',
      },
    ],
  ),
  ...editsOf('publish-gate', 'server/src/publish/admit-publish.ts', HELD, [
    {
      id: 'hold',
      title: 'a waiver of the publisher that suffices',
      find: 'if (waived.length === 0) return',
      replace: 'if (waived.length >= 0) return',
    },
    {
      id: 'early-refusal',
      title: 'strangers who fill the queue of a name that is not theirs',
      find: '  decidePublish(state, { signed, publisher: actor.tokenId, waived });\n',
      replace: '',
    },
  ]),
  ...editsOf(
    'publish-gate',
    'server/src/publish/lint-gate.ts',
    ['test/server/publish/lint-gate.test.ts'],
    [
      {
        id: 'unwaivable',
        title: 'a waiver for what nobody can see',
        find: 'isWhole && WAIVABLE.has(rule) && ',
        replace: 'isWhole && ',
      },
    ],
  ),
];
