import { editsOf, type Mutant } from '../mutant.ts';

const GATE = ['test/verifier/session-gate.test.ts'];
const SESSION = ['test/verifier/session-rules.test.ts'];
const RESOLVE = ['test/verifier/resolve.test.ts'];
const SURFACE = ['test/verifier/surface-rules.test.ts'];
const LINT = ['test/verifier/lint.test.ts'];

/** What is made of what a server serves: the verdict, the session, the call. */
export const SESSION_EDITS: readonly Mutant[] = [
  ...editsOf('verifier-lint', 'verifier/src/linted-baseline.ts', LINT, [
    {
      id: 'withheld',
      title: 'poison of an unsigned server that is only talked about',
      find: "const isWithheld = passes(report) && judged.some(({ action }) => action === 'block');",
      replace: "const isWithheld = passes(report) && judged.every(({ action }) => action === 'off');",
    },
    {
      id: 'pinned-is-unsigned',
      title: 'poison that was there when it was pinned',
      find: "if (context.baseline === 'pinned') return false;",
      replace: "if (context.baseline === 'pinned') return true;",
    },
    {
      id: 'covered-only',
      title: 'a poisoned address under a declared template',
      find: "if (verdict === 'verified') return true;",
      replace: "if (verdict === 'verified' || verdict === 'uncovered') return true;",
    },
    {
      id: 'as-shown',
      title: 'a resource withheld for words that nobody is shown',
      find: "verdict === 'uncovered' ? asShown(report.id) : live",
      replace: 'live',
    },
    {
      id: 'hole-spans',
      title: 'an order in a hole, taken for signed words',
      find: 'finding.start < end && finding.end > start,',
      replace: 'finding.start < start && finding.end > end,',
    },
    {
      id: 'single-item',
      title: 'poison that passes in the listing of the client',
      find: 'judge: (live) => withFindings(baseline.judge(live), context),',
      replace: 'judge: (live) => baseline.judge(live),',
    },
  ]),
  ...editsOf('verifier-lint', 'verifier/src/verify-surface.ts', LINT, [
    {
      id: 'handshake-first-use',
      title: 'poisoned instructions at a first use',
      find: 'return fits(linted(openBaseline()));',
      replace: 'return true;',
    },
    {
      id: 'handshake-pinned',
      title: 'poisoned instructions that were pinned',
      find: 'return fits(linted(pinnedIn(snapshot.era, expectation.pin, policy)));',
      replace: 'return fits(pinnedIn(snapshot.era, expectation.pin, policy));',
    },
  ]),
  ...editsOf('verifier-lint', 'verifier/src/definition-lint.ts', LINT, [
    {
      id: 'once',
      title: 'a server that has the same listing linted again and again',
      find: 'if (before !== undefined) return before;',
      replace: '',
    },
  ]),
  ...editsOf('verifier-lint', 'verifier/src/session-gate.ts', LINT, [
    {
      id: 'watched',
      title: 'one poisoned tool that keeps the others unpinned',
      find: "const isKept = report.allowed || (report.firstUse && report.verdict === 'objected');",
      replace: 'const isKept = report.allowed;',
    },
    {
      id: 'allowed-unsigned',
      title: 'poison of a server that the policy allows, slipped in later',
      find: '    if (this.#baseline === undefined) {\n',
      replace: '    if (this.#baseline === undefined || this.#unchecked) {\n',
    },
  ]),
  ...editsOf('surface', 'verifier/src/verify-surface.ts', SURFACE, [
    {
      id: 'drift',
      tests: GATE,
      title: 'a listing with changed definitions',
      find: "unexplained || definitions.some(isDrift) ? ['drifted'] : []",
      replace: "unexplained ? ['drifted'] : []",
    },
    {
      id: 'unexplained',
      title: 'an empty listing in an era that was never captured',
      find: "unexplained || definitions.some(isDrift) ? ['drifted'] : []",
      replace: "definitions.some(isDrift) ? ['drifted'] : []",
    },
    {
      id: 'objections',
      tests: RESOLVE,
      title: 'a listing of a version that is objected to',
      find: 'objections: [...candidate.objections, ...(unlike',
      replace: 'objections: [...(unlike',
    },
    {
      id: 'pin-exchanged',
      tests: RESOLVE,
      title: 'a pin that gives way to a signature over something else',
      find: "if (baseline.match(snapshot).every(({ verdict }) => verdict === 'verified')) return undefined;",
      replace: 'if (baseline !== undefined) return undefined;',
    },
    {
      id: 'pin-other-era',
      title: 'a pinned server that changes in the era that was not pinned',
      find: 'pin.snapshots.find((snapshot) => snapshot.era === era) ?? pin.snapshots[0]',
      replace: 'pin.snapshots.find((snapshot) => snapshot.era === era)',
    },
    {
      id: 'unsigned-denied',
      tests: RESOLVE,
      title: 'an unsigned server where the policy takes only signed ones',
      find: "(verdict === 'compatible' || policy.unsigned === 'allow')",
      replace: "(verdict === 'compatible' || policy.unsigned !== undefined)",
    },
    {
      id: 'pinned-denied',
      title: 'a pinned server where the policy takes only signed ones',
      find: 'const objections = denied === undefined ? [] : [denied];',
      replace: 'const objections: Objection[] = [];',
    },
    {
      id: 'handshake-drift',
      tests: GATE,
      title: 'changed instructions, shown because only single tools are withheld',
      find: "return inHandshake || actions.includes('block-server') ? 'nothing' : 'verified';",
      replace: "return actions.includes('block-server') ? 'nothing' : 'verified';",
    },
    {
      id: 'block-server',
      tests: GATE,
      title: 'a drifted server that the policy wants blocked whole',
      find: "return inHandshake || actions.includes('block-server') ? 'nothing' : 'verified';",
      replace: "return inHandshake ? 'nothing' : 'verified';",
    },
    {
      id: 'refused-server',
      tests: RESOLVE,
      title: 'definitions of a server that is refused for another reason than drift',
      find: "if (VERDICT_TABLE[verdict].refuses !== 'definition' || because !== undefined) return 'nothing';",
      replace: "if (because === null) return 'nothing';",
    },
    {
      id: 'handshake-first',
      tests: GATE,
      title: 'changed instructions that reach the model before any listing',
      find: 'baseline.match(snapshot).every((one) => !HANDSHAKE_KINDS.has(one.kind) || passes(one))',
      replace: 'baseline.match(snapshot).every((one) => one.kind !== undefined)',
    },
    {
      id: 'refusal-first',
      tests: GATE,
      title: 'a refused server that is started all the same',
      find: "if (expectation.kind === 'refused') return expectation;",
      replace: "if (expectation.kind === 'refused') return undefined;",
    },
  ]),
  ...editsOf(
    'surface',
    'verifier/src/verdict.ts',
    ['test/verifier/verdict.test.ts'],
    [
      {
        id: 'worst',
        title: 'a revocation hidden behind a milder verdict',
        find: 'return VERDICTS.find((verdict) => verdicts.includes(verdict))',
        replace: 'return VERDICTS.findLast((verdict) => verdicts.includes(verdict))',
      },
      {
        id: 'drift-exit',
        title: 'a build that goes on over drift',
        find: "drifted: { exit: 1, passes: 'never', refuses: 'definition' },",
        replace: "drifted: { exit: 0, passes: 'never', refuses: 'definition' },",
      },
    ],
  ),
  ...editsOf('baseline', 'verifier/src/baseline.ts', SURFACE, [
    {
      id: 'compatible',
      tests: GATE,
      title: 'a change that the policy does not name',
      find: "return action === 'allow' || action === 'warn';",
      replace: "return action !== 'block';",
    },
    {
      id: 'compatible-one',
      title: 'one permitted change that lets the others through',
      find: 'changes.every((change) => {',
      replace: 'changes.some((change) => {',
    },
    {
      id: 'pin-missing',
      tests: RESOLVE,
      title: 'a pinned server that leaves out what it had',
      find: 'const missing = [...offered].filter(([key]) => !listed.has(key));',
      replace: 'const missing = [...offered].filter(([key]) => listed.has(`${key}\\n`));',
    },
  ]),
  ...editsOf('gate', 'verifier/src/session-gate.ts', GATE, [
    {
      id: 'list-first',
      title: 'a call before anything was verified',
      find: 'if (this.#fresh) return this.#admit(request, value);',
      replace: 'if (this.#fresh || this.#handshake !== undefined) return this.#admit(request, value);',
    },
    {
      id: 'handshake',
      title: 'changed instructions in the handshake',
      find: "this.#policy.mode === 'enforce' &&\n      !handshakeFits(",
      replace: "this.#policy.mode === 'warn' &&\n      !handshakeFits(",
    },
    {
      id: 'second-handshake',
      tests: SESSION,
      title: 'a verdict that outlives its connection',
      find: '    this.#handshake = handshake;\n    this.#fresh = false;\n',
      replace: '    this.#handshake = handshake;\n',
    },
    {
      id: 'list-changed',
      title: 'tools that change after they were verified',
      find: '  #listChanged(value: JsonValue): Effect[] {\n    this.#fresh = false;\n',
      replace: '  #listChanged(value: JsonValue): Effect[] {\n',
    },
    {
      id: 'second-listing',
      title: 'a second listing that nobody verifies',
      find: '    if (this.#baseline === undefined) {\n',
      replace:
        "    if (this.#fresh) return [pass('client', value)];\n    if (this.#baseline === undefined) {\n",
    },
    {
      id: 'late-answer',
      title: 'the answer of a tool that was withheld meanwhile',
      find: '    return refused === undefined\n      ? deliverResult(',
      replace: '    return refused !== null\n      ? deliverResult(',
    },
    {
      id: 'call',
      title: 'a call of a withheld tool',
      find: '    return refused === undefined\n      ? this.#forward(',
      replace: '    return refused !== null\n      ? this.#forward(',
    },
    {
      id: 'version-kept',
      title: 'a server that moves to another version within a session',
      find: '    this.#expectation = expectSame(this.#expectation, report, snapshot);\n',
      replace: '    void expectSame;\n',
    },
    {
      id: 'second-answer',
      title: 'a second answer to one request',
      find: '    this.#pending.delete(key);\n',
      replace: '',
    },
    {
      id: 'no-message',
      title: 'a batch that hides messages from the gate',
      find: "new ToolsumError('ERR_SERVER_PROTOCOL', 'the server sent something that is no message'),\n      );",
      replace:
        "new ToolsumError('ERR_SERVER_PROTOCOL', 'the server sent something that is no message'),\n      ).slice(9) && [pass('client', value)];",
    },
    {
      id: 'listing-time',
      title: 'a server that never comes to the end of its listings',
      find: 'if (id !== `scan ${scan.started}`) return [];',
      replace: 'return [];',
    },
    {
      id: 'changes-during-scan',
      title: 'a listing put together from before and after a change',
      find: 'const settled = !this.#changedMeanwhile || snapshot.digest === this.#lastListed;',
      replace: 'const settled = snapshot.digest !== undefined;',
    },
    {
      id: 'blocked',
      tests: SESSION,
      title: 'messages of a server that was refused',
      find: '  #serverMessage(value: JsonValue, bytes: number | undefined): Effect[] {\n    if (this.#blocked) return [];\n',
      replace: '  #serverMessage(value: JsonValue, bytes: number | undefined): Effect[] {\n',
    },
  ]),
  ...editsOf('gate', 'verifier/src/gate/filter-listing.ts', GATE, [
    {
      id: 'twice-on-a-page',
      title: 'a tool that stands twice on a page, once altered',
      find: 'failed.has(definitionKey(report.kind, report.id)) ||',
      replace: '!passes(report) ||',
    },
    {
      id: 'uncovered-bare',
      title: 'text of a resource that only a template covers',
      find: "report.verdict === 'uncovered'",
      replace: "report.verdict === 'missing'",
    },
    {
      id: 'policy-tools',
      title: 'a tool that the policy forbids',
      find: "return kind !== 'tool' || isPermitted(id, policy);",
      replace: "return kind !== 'tool' || isPermitted(id, policy) || true;",
    },
  ]),
  ...editsOf('gate', 'verifier/src/gate/admit-call.ts', GATE, [
    {
      id: 'unknown-tool',
      title: 'a tool that was never listed',
      find: 'if (report !== undefined && passes(report)) return undefined;',
      replace: 'if (report === undefined || passes(report)) return undefined;',
    },
    {
      id: 'drifted-tool',
      title: 'a tool that drifted',
      find: 'if (report !== undefined && passes(report)) return undefined;',
      replace: 'if (report !== undefined) return undefined;',
    },
    {
      id: 'undeclared',
      title: 'an argument that carries out what the signed schema does not ask for',
      find: 'return undeclared.length === 0 ? undefined',
      replace: 'return undeclared.length >= 0 ? undefined',
    },
    {
      id: 'signed-schema',
      title: 'arguments held to the schema that the server serves now',
      find: "verified.get('tool', name)?.signed?.definition;",
      replace: "verified.get('tool', name)?.live?.definition;",
    },
    {
      id: 'forbidden-call',
      title: 'a call of a tool that the policy forbids',
      find: 'if (!isPermitted(name, policy)) return',
      replace: 'if (false) return',
    },
    {
      id: 'withheld-resource',
      title: 'reading a resource that was withheld',
      find: 'return report === undefined || passes(report) ? undefined : { refusal, subject: id };',
      replace: 'return report === undefined || id !== undefined ? undefined : { refusal, subject: id };',
    },
  ]),
  ...editsOf('gate', 'verifier/src/gate/scan.ts', GATE, [
    {
      id: 'cursor-repeats',
      tests: SESSION,
      title: 'pages without end',
      find: 'if (this.#cursors.has(cursor)) {',
      replace: 'if (false) {',
    },
    {
      id: 'pages',
      title: 'more pages than anybody has',
      find: 'if (this.#pages >= LIMITS.pages) {',
      replace: 'if (false) {',
    },
    {
      id: 'empty-cursor',
      title: 'a page behind an empty cursor, which clients read',
      find: 'if (cursor === null) {',
      replace: "if (cursor === null || cursor === '') {",
    },
    {
      id: 'size',
      tests: SESSION,
      title: 'a listing of any size',
      find: 'if (this.#bytes > LIMITS.listingBytes) {',
      replace: 'if (false) {',
    },
    {
      id: 'count',
      tests: SESSION,
      title: 'a listing of any length',
      find: 'if (this.#definitions.length > LIMITS.definitions) {',
      replace: 'if (false) {',
    },
    {
      id: 'undeclared-listings',
      title: 'tools of a server that declares none',
      find: 'LISTINGS.filter(({ method }) => !this.#absent.has(method))',
      replace: 'LISTINGS.filter((listing) => !this.#absent.has(listing.method) && this.#declares(listing))',
    },
    {
      id: 'declared-error',
      title: 'a declared listing that fails for the verifier and works for the client',
      find: 'const lacks = first && (!this.#declares(listing) || answer.code === METHOD_NOT_FOUND);',
      replace: 'const lacks = first;',
    },
  ]),
  ...editsOf(
    'arguments',
    'verifier/src/arguments.ts',
    ['test/verifier/arguments.test.ts'],
    [
      {
        id: 'closed',
        title: 'an argument that the schema does not declare',
        find: 'else if (declared.closed && !declared.open && search',
        replace: 'else if (declared.closed && declared.members.size === 0 && search',
      },
      {
        id: 'nested',
        title: 'the same inside an object',
        find: 'if (inner !== undefined) visit(inner, member, at, depth + 1, search);',
        replace: 'if (inner !== undefined) void depth;',
      },
      {
        id: 'in-lists',
        title: 'the same inside a list',
        find: 'value.forEach((item, i) => visit(items, item, `${pointer}/${i}`, depth + 1, search));',
        replace: 'void items;',
      },
      {
        id: 'references',
        title: 'the same behind a reference',
        find: "typeof branch === 'string' ? resolve(branch, root) : branch",
        replace: "typeof branch === 'string' ? (resolve(branch, root), undefined) : branch",
      },
    ],
  ),
  ...editsOf('acceptance', 'verifier/src/acceptance.ts', RESOLVE, [
    {
      id: 'only-good',
      tests: ['test/verifier/resolve-rules.test.ts'],
      title: 'a refused surface that becomes what is expected next time',
      find: "const good = report.verdict === 'verified' || report.verdict === 'compatible';",
      replace: "const good = report.verdict !== 'internal-error';",
    },
    {
      id: 'repin',
      title: 'drift of a pin that becomes the pin',
      find: "(request.repin === true && report.verdict === 'drifted')",
      replace: "(request.repin !== false && report.verdict === 'drifted')",
    },
    {
      id: 'mark',
      title: 'an accepted release that leaves no mark',
      find: '  await recordMark(mark, stores.memory);\n',
      replace: '  void recordMark;\n',
    },
  ]),
];
