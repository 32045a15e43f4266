import { editsOf, type Mutant } from '../mutant.ts';

const NAME_STATE = ['test/shared/status/name-state.test.ts', 'test/shared/status/name-state-rules.test.ts'];
const RELEASE = ['test/shared/attest/release.test.ts'];
const STATUS = [...RELEASE, 'test/shared/status/status.test.ts'];
const REQUESTS = [...RELEASE, 'test/shared/status/request-authority.test.ts'];
const TAKING_AWAY = ['test/shared/status/taking-away.test.ts'];
const TRUST = ['test/shared/trust/trust-file.test.ts'];
const POLICY = ['test/shared/policy/policy.test.ts', ...RELEASE];

export const STATUS_EDITS: readonly Mutant[] = [
  ...editsOf('name-state', 'shared/src/status/name-state.ts', NAME_STATE, [
    {
      id: 'name',
      title: "another name's entry",
      find: 'entry.name !== state.name ||',
      replace: '',
    },
    {
      id: 'seq',
      title: 'an entry left out',
      find: 'entry.seq !== state.nextSeq ||',
      replace: '',
    },
    {
      id: 'prev',
      title: 'an entry that follows another one than the newest',
      find: 'entry.prev !== state.head ||',
      replace: '',
    },
    {
      id: 'index',
      title: 'an entry that stands before the one it follows',
      find: 'entry.prev !== state.head ||\n    index <= state.head',
      replace: 'entry.prev !== state.head',
    },
    {
      id: 'version-twice',
      title: 'a version that changes after it was published',
      find: 'if (state.versions.has(entry.version)) {',
      replace: 'if (false) {',
    },
    {
      id: 'publish-granted',
      title: 'a publish by somebody who holds no grant',
      find: "if (!isGranted(state, entry.signer) || state.grants.get(principalKey(entry.signer))?.role !== 'publisher') {",
      replace: 'if (false) {',
    },
    {
      id: 'publish-role',
      title: 'a recovery key that publishes',
      find: "if (!isGranted(state, entry.signer) || state.grants.get(principalKey(entry.signer))?.role !== 'publisher') {",
      replace: 'if (!isGranted(state, entry.signer)) {',
    },
    {
      id: 'publish-revoked',
      title: 'a publish with a stolen key after its revocation',
      find: "if (!isGranted(state, entry.signer) || state.grants.get(principalKey(entry.signer))?.role !== 'publisher') {",
      replace: "if (state.grants.get(principalKey(entry.signer))?.role !== 'publisher') {",
    },
    {
      id: 'first-bundle',
      title: 'a first grant used for another publish',
      find: 'if (state.awaitedBundle !== null && state.awaitedBundle !== entry.bundle) {',
      replace: 'if (false) {',
    },
    {
      id: 'first-publish',
      title: 'a name taken without a release',
      find: "if (state.awaitedBundle !== null && entry.type !== 'publish') {",
      replace: 'if (false) {',
    },
    {
      id: 'first-seq',
      title: 'a name taken over by a second "first" grant',
      find: 'entry.seq !== 0 ||',
      replace: '',
    },
    {
      id: 'first-role',
      title: 'a first grant that is none of a publisher',
      find: "entry.role !== 'publisher' ||",
      replace: '',
    },
    {
      id: 'key-revocation',
      title: 'a revocation that leaves standing what the thief signed',
      find: 'if (since !== undefined && published.index >= since) return',
      replace: 'if (false) return',
    },
    {
      id: 'key-revocation-index',
      title: 'a revocation that takes back what was signed before the theft',
      find: 'if (since !== undefined && published.index >= since) return',
      replace: 'if (since !== undefined) return',
    },
    {
      id: 'version-revocation',
      title: 'a revoked version',
      find: "if (state.revokedVersions.has(version)) return 'revoked';",
      replace: '',
    },
    {
      id: 'revocation-narrowed',
      title: 'a second revocation that lets a stolen key back in',
      find: 'Math.min(sinceIndex, state.revokedKeys.get(hint) ?? sinceIndex)',
      replace: 'sinceIndex',
    },
    {
      id: 'operator-grant',
      title: 'an operator who lets somebody into a name',
      find: "if (entry.authority === 'operator') return state;\n  const grants",
      replace: 'const grants',
    },
    {
      id: 'operator-channel',
      title: 'an operator who moves users to another version',
      find: "if (entry.authority === 'operator') return state;\n      return {",
      replace: 'return {',
    },
    {
      id: 'replaced',
      title: 'a replaced key that goes on publishing',
      find: '!grants.delete(principalKey(entry.replaces))',
      replace: '!grants.has(principalKey(entry.replaces))',
    },
    {
      id: 'replaces-nobody',
      title: 'a grant in the place of somebody who held none',
      find: 'if (entry.replaces !== undefined && !grants.delete(principalKey(entry.replaces))) {',
      replace: 'if (entry.replaces !== undefined && !grants.delete(principalKey(entry.replaces)) && false) {',
    },
    {
      id: 'removes-nobody',
      title: 'the removal of somebody who holds no grant',
      find: 'if (!grants.delete(key))',
      replace: 'if (!grants.delete(key) && false)',
    },
    {
      id: 'added-again',
      title: 'a publisher added once more, with less to say than before',
      tests: TAKING_AWAY,
      find: "if ((entry.action === 'add' || entry.replaces !== undefined) && grants.has(key)) {",
      replace: 'if (false) {',
    },
    {
      id: 'unknown-version',
      title: 'an entry about a version that was never published',
      find: 'if (!state.versions.has(version)) {',
      replace: 'if (false) {',
    },
    {
      id: 'current-withdrawn',
      title: 'a withdrawn version offered to new users',
      find: "standingOf(state, version) === 'valid');",
      replace: "standingOf(state, version) !== 'unknown');",
    },
    {
      id: 'rotation',
      title: 'a rotation of the log in the chain of a name',
      find: "throw new ToolsumError('ERR_ENTRY_CHAIN', 'a rotation belongs to the log, not to a name', { index });",
      replace: 'return state;',
    },
  ]),
  ...editsOf(
    'history',
    'shared/src/status/history.ts',
    [...RELEASE, 'test/shared/status/history.test.ts'],
    [
      {
        id: 'name',
        title: "another name's history",
        find: 'if (history.name !== name) throw',
        replace: 'if (false) throw',
      },
      {
        id: 'inclusion',
        title: 'entries that the log does not hold',
        find: '    verifyInclusion(index, checkpoint.size, leafHash(entryBytes), proof.map(fromBase64), checkpoint.root);\n',
        replace: '    void [verifyInclusion, leafHash, proof];\n',
      },
      {
        id: 'request',
        title: 'an entry that the operator made up',
        find: '    await checkAuthority(state, entry, checkpoint.origin, asked);\n',
        replace: '    void [checkAuthority, asked];\n',
      },
      {
        id: 'request-digest',
        title: 'another request than the one that was logged',
        find: 'if (request === undefined || digestOf(request) !== entry.request) {',
        replace: 'if (request === undefined) {',
      },
      {
        id: 'request-compared',
        title: 'an entry that says more than its request',
        find: '  checkRequest(state, entry, signed.request, signed.signer);\n',
        replace: '  void [checkRequest, signed];\n',
      },
      {
        id: 'other-log',
        title: 'a request made to another log of the same publisher',
        tests: ['test/shared/attest/release.test.ts'],
        find: 'if (signed.origin !== origin) {',
        replace: 'if (false) {',
      },
      {
        id: 'before-the-entry',
        title: 'a grant that permits itself',
        find: 'await checkAuthority(state, entry,',
        replace: 'await checkAuthority(next, entry,',
      },
      {
        id: 'open-end',
        title: 'a history cut between the first grant and its publish',
        find: 'if (state.awaitedBundle !== null)',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf('request', 'shared/src/status/request-authority.ts', REQUESTS, [
    {
      id: 'same',
      title: 'an entry that says something else than its request',
      find: 'if (canonicalText(requestOf(entry)) !== canonicalText(request as unknown as JsonObject)) {',
      replace: 'if (false) {',
    },
    {
      id: 'place',
      title: 'an old request played again',
      find: 'if (request.seq !== state.nextSeq) {',
      replace: 'if (false) {',
    },
    {
      id: 'granted',
      title: 'a request by a stranger',
      find: 'if (!isGranted(state, signer)) {',
      replace: 'if (false) {',
    },
    {
      id: 'granted-hint',
      title: 'a grant to another key than its hint names',
      find: 'parsePublicKey(request.principal.publicKey).hint !== request.principal.hint',
      replace: 'false',
    },
    {
      id: 'removes-other',
      title: 'a publisher thrown out by another',
      find: 'for (const key of [leaving, replaced]) {',
      replace: 'for (const key of [replaced]) {',
    },
    {
      id: 'replaces-other',
      title: 'a publisher replaced by another',
      find: 'for (const key of [leaving, replaced]) {',
      replace: 'for (const key of [leaving]) {',
    },
    {
      id: 'changes-other',
      title: 'a publisher made a recovery key by another',
      find: "request.action === 'change' &&",
      replace: "request.action === 'change' && request.type !== 'grant' &&",
    },
    {
      id: 'revokes-other',
      title: "a publisher who revokes another publisher's key",
      tests: TAKING_AWAY,
      find: 'if (hint !== signer.hint && !recovery) {',
      replace: 'if (false) {',
    },
    {
      id: 'recovery',
      title: 'a stolen key that the recovery principal can not revoke',
      tests: TAKING_AWAY,
      find: 'if (hint !== signer.hint && !recovery) {',
      replace: 'if (hint !== signer.hint) {',
    },
  ]),
  ...editsOf('status', 'shared/src/status/status.ts', STATUS, [
    {
      id: 'log',
      title: 'a status that the log contradicts',
      find: 'if (canonicalText(expected as unknown as JsonObject) !== canonicalText(status as unknown as JsonObject)) {',
      replace: 'if (expected.name !== status.name) {',
    },
    {
      id: 'lifetime',
      title: 'a status that hides revocations for years',
      find: 'if (!(lifetime > 0 && lifetime <= LIMITS.statusLifetimeMs)) {',
      replace: 'if (!(lifetime > 0)) {',
    },
    {
      id: 'lifetime-order',
      title: 'a status that ends before it begins',
      find: 'if (!(lifetime > 0 && lifetime <= LIMITS.statusLifetimeMs)) {',
      replace: 'if (!(lifetime <= LIMITS.statusLifetimeMs)) {',
    },
  ]),
  ...editsOf('trust', 'shared/src/trust/trust-file.ts', TRUST, [
    {
      id: 'prefix',
      title: 'a namespace that begins like a trusted one',
      find: "pattern.slice(0, -2) === name.split('/', 1)[0]",
      replace: 'name.startsWith(pattern.slice(0, -2))',
    },
    {
      id: 'origin',
      title: 'a registry that speaks for another log',
      find: 'if (parseLogPolicy(registry.policy).origin !== registry.origin) {',
      replace: 'if (parseLogPolicy(registry.policy).origin === undefined) {',
    },
    {
      id: 'narrower',
      title: 'a wide registry that answers for a name given to another',
      find: 'if (best === undefined || narrow > best.narrow) {',
      replace: 'if (best === undefined) {',
    },
    {
      id: 'contested',
      title: 'two registries for one name',
      find: 'if (contested) {',
      replace: 'if (false) {',
    },
    {
      id: 'fingerprint-status-key',
      title: 'a fingerprint that does not cover who signs revocations',
      find: "kind: 'registry', origin, logKey, statusKey }",
      replace: "kind: 'registry', origin, logKey }",
    },
  ]),
  ...editsOf('signer', 'shared/src/policy/accepted-signer.ts', POLICY, [
    {
      id: 'policy-overruled',
      title: 'a signer whom the policy does not name',
      find: 'throw untrusted(`the policy names other publishers for ${name}`, signer);',
      replace: '',
    },
    {
      id: 'lockfile-overruled',
      title: 'another signer than the locked one, granted later',
      find: 'throw untrusted(`${name} is locked to another signer`, signer);',
      replace: '',
    },
    {
      id: 'not-granted',
      title: 'a signer whom nothing grants the name',
      find: 'if (state !== undefined && isGranted(state, signer))',
      replace: 'if (state !== undefined)',
    },
  ]),
  ...editsOf('policy', 'shared/src/policy/policy.ts', POLICY, [
    {
      id: 'mode',
      title: 'enforcement that is off unless asked for',
      find: "  mode: 'enforce',\n",
      replace: "  mode: 'warn',\n",
    },
    {
      id: 'stated',
      title: 'a stricter policy file without effect',
      find: 'return { ...DEFAULT_POLICY, ...stated, lint:',
      replace: 'return { ...stated, ...DEFAULT_POLICY, lint:',
    },
    {
      id: 'lint-defaults',
      title: 'a policy that says one thing about the linter and thereby forgets the other',
      find: 'lint: { ...DEFAULT_POLICY.lint, ...stated.lint } };',
      replace: 'lint: stated.lint === undefined ? DEFAULT_POLICY.lint : (stated.lint as never) };',
    },
  ]),
];
