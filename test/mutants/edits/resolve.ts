import { editsOf, type Mutant } from '../mutant.ts';

const RESOLVE = ['test/verifier/resolve.test.ts'];
const LIES = ['test/verifier/lying-registry.test.ts'];
const SHORTENED = ['test/attacks/shortened-wait.test.ts'];
const INSIDER = ['test/attacks/insider.test.ts'];
const MORE = ['test/verifier/resolve-rules.test.ts'];
const MEMORY = ['test/verifier/memory.test.ts', 'test/verifier/memory-rules.test.ts'];

/** What a server should be: registry, memory, lockfile, binding. */
export const RESOLVE_EDITS: readonly Mutant[] = [
  ...editsOf('word', 'verifier/src/registry-word.ts', LIES, [
    {
      id: 'memory',
      title: 'an old word on a name after a newer one',
      find: '    checkAgainstMemory(status, before);\n',
      replace: '    void checkAgainstMemory;\n',
    },
    {
      id: 'times',
      title: 'a word that has ended',
      find: '    checkTimes(status, request);\n',
      replace: '    void checkTimes;\n',
    },
    {
      id: 'future',
      title: 'a word from the future, good for ever after',
      find: 'if (issued > now.getTime() + LIMITS.clockSkewMs) {',
      replace: 'if (false) {',
    },
    {
      id: 'log',
      title: 'a status that the log contradicts',
      find: '    checkStatusAgainstLog(status, state, checkpoint);\n',
      replace: '    void checkStatusAgainstLog;\n',
    },
    {
      id: 'entry-times',
      title: 'a removal whose wait a registry shortens',
      tests: SHORTENED,
      find: '    checkEntryTimes(entries, status, before);\n',
      replace: '    void checkEntryTimes;\n',
    },
    {
      id: 'entry-ahead',
      title: 'an entry dated ahead',
      tests: SHORTENED,
      find: 'if (isAhead || isBackdated) {',
      replace: 'if (isBackdated) {',
    },
    {
      id: 'entry-backdated',
      title: 'an entry dated back',
      tests: SHORTENED,
      find: 'if (isAhead || isBackdated) {',
      replace: 'if (isAhead) {',
    },
    {
      id: 'settled',
      title: 'a key that is revoked by now, offered still',
      tests: SHORTENED,
      find: 'state: settledAt(state, status.issuedAt),',
      replace: 'state,',
    },
    {
      id: 'fork-remembered',
      title: 'a log that shows this user another history than before',
      find: 'for (const known of [remembered, request.lockedTree]) {',
      replace: 'for (const known of [request.lockedTree]) {',
    },
    {
      id: 'fork-locked',
      title: 'a forked log on a machine without memory',
      find: 'for (const known of [remembered, request.lockedTree]) {',
      replace: 'for (const known of [remembered]) {',
    },
    {
      id: 'evidence',
      tests: INSIDER,
      title: 'misbehaviour that nobody can show around',
      find: 'throw await withEvidence(error, await evidenceOf(error, heard, { ...where, now }), where);',
      replace: 'void [withEvidence, evidenceOf, where, now];\n    throw error;',
    },
    {
      id: 'subject',
      tests: MORE,
      title: "another name's status",
      find: 'if (status.name !== name || status.origin !== trusted.origin) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf('evidence', 'verifier/src/evidence.ts', INSIDER, [
    {
      id: 'kinds',
      title: 'an older tree that is kept as something else',
      find: "ERR_TREE_ROLLBACK: 'older-tree',",
      replace: "ERR_TREE_ROLLBACK: 'older-status',",
    },
    {
      id: 'lost-error',
      title: 'a refusal that gives way to a full disk',
      find: '  } catch {\n    return error;',
      replace: '  } catch (cause) {\n    return cause;',
    },
    {
      id: 'bytes',
      title: 'evidence without what was signed',
      find: '? { digest } :',
      replace: '|| bytes.byteLength > 0 ? { digest } :',
    },
  ]),
  ...editsOf('evidence-file', 'verifier/src/node/memory-file.ts', INSIDER, [
    {
      id: 'bound',
      title: 'a registry that fills the disk with its misbehaviour',
      find: 'if (kept.length >= LIMITS.evidencePerKind) return beside;',
      replace: '',
    },
    {
      id: 'overwritten',
      title: 'evidence that a later sight overwrites',
      find: 'if (kept.includes(name)) return path;',
      replace: '',
    },
  ]),
  ...editsOf('fork', 'verifier/src/log-consistency.ts', LIES, [
    {
      id: 'same-size',
      title: 'two trees of one size',
      find: 'if (!equalBytes(a.root, b.root)) throw new LogFork(known, seen);',
      replace: '',
    },
    {
      id: 'proof',
      title: 'a tree that does not extend the one that was seen',
      find: "if (isCode(error, 'ERR_CONSISTENCY_PROOF')) throw new LogFork(known, seen, error);",
      replace: "if (isCode(error, 'ERR_CONSISTENCY_PROOF')) return;",
    },
    {
      id: 'shrunk',
      title: 'a log that no longer has what it signed',
      find: "if (isCode(error, 'ERR_NOT_FOUND') && larger === known) {",
      replace: 'if (false) {',
    },
  ]),
  ...editsOf('memory', 'verifier/src/memory.ts', MEMORY, [
    {
      id: 'tree-size',
      title: 'a status over a smaller tree than was seen',
      find: ': status.treeSize < known.statusTreeSize\n',
      replace: ': false\n',
    },
    {
      id: 'head',
      title: 'a history cut short',
      find: ': status.head < known.head\n',
      replace: ': false\n',
    },
    {
      id: 'listed',
      title: 'a name that is said never to have been published, to be pinned unsigned',
      find: 'known.listed && !status.listed\n',
      replace: 'false\n',
    },
    {
      id: 'replayed',
      title: 'an old status over the same tree',
      find: ': isReplayed(status, known)\n',
      replace: ': isReplayed(status, known) && false\n',
    },
    {
      id: 'accepted-lowered',
      title: 'a mark that falls, and old versions after it',
      find: 'acceptedIndex: Math.max(index, known?.acceptedIndex ?? -1),',
      replace: 'acceptedIndex: index,',
    },
    {
      id: 'head-lowered',
      title: 'a mark of the head that falls',
      find: 'head: Math.max(status.head, known?.head ?? -1),',
      replace: 'head: status.head,',
    },
    {
      id: 'checkpoint-lowered',
      title: 'a smaller tree that is remembered in place of the larger',
      find: 'const larger = size > rememberedSize(memory);',
      replace: 'const larger = size > 0;',
    },
    {
      id: 'withdrawn-forgotten',
      title: 'a revocation that an outage brings back',
      find: '...(newer ? withdrawnBy(status) : withdrawn(known)),',
      replace: '...(newer ? {} : withdrawn(known)),',
    },
    {
      id: 'withdrawn-forgotten-at-accept',
      title: 'a revocation forgotten when a version is accepted',
      find: '...(known === undefined ? {} : withdrawn(known)),',
      replace: '...(known === undefined ? {} : {}),',
    },
    {
      id: 'origin',
      title: "another log's memory",
      find: 'if (memory.origin !== origin) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf('candidates', 'verifier/src/candidates.ts', RESOLVE, [
    {
      id: 'revoked',
      title: 'a revoked version that a person or a lockfile names',
      find: "if (standingOf(word.state, version) === 'revoked') {",
      replace: 'if (false) {',
    },
    {
      id: 'yanked',
      title: 'a yanked version for new use',
      find: "if (standingOf(state, version) === 'yanked' && locked?.version !== version) {",
      replace: 'if (false) {',
    },
    {
      id: 'minimum',
      title: "a version below the publisher's minimum",
      find: 'if (floor !== undefined && index < floor) {',
      replace: 'if (false) {',
    },
    {
      id: 'rollback',
      title: 'an older version than was accepted before',
      find: "if (index < acceptedIndex && !(choice === 'locked' && stillValid)) {",
      replace: 'if (false) {',
    },
    {
      id: 'rollback-locked',
      title: 'an older version by way of a lowered lockfile',
      find: "if (index < acceptedIndex && !(choice === 'locked' && stillValid)) {",
      replace: "if (index < acceptedIndex && choice !== 'locked') {",
    },
    {
      id: 'signer',
      title: 'a signer whom neither policy nor lockfile accepts',
      find: 'if (accepted) return { basis };',
      replace: 'if (accepted || !accepted) return { basis };',
    },
    {
      id: 'unbound',
      title: 'another program under the name of a signed server',
      find: "if (binding !== 'none' || mode !== 'enforce') return undefined;",
      replace: 'if (binding !== undefined || mode !== undefined) return undefined;',
    },
    {
      id: 'same-entry',
      tests: MORE,
      title: "the receipt of a publish that the name's history does not hold",
      find: 'release.index !== index ||\n    canonicalText(release.entry as unknown as JsonObject) !== canonicalText(entry as unknown as JsonObject)',
      replace: 'canonicalText(release.entry as unknown as JsonObject) === canonicalText(index)',
    },
    {
      id: 'receipt-tree',
      tests: LIES,
      title: 'a receipt from a fork of the log',
      find: '  await requireConsistent(\n',
      replace: '  if (word.tree === undefined) await requireConsistent(\n',
    },
    {
      id: 'locked-logged',
      tests: MORE,
      title: 'a lockfile that says something else than the log',
      find: '    requireLogged(locked, word);\n',
      replace: '    void requireLogged;\n',
    },
    {
      id: 'withdrawn-offered',
      tests: MORE,
      title: 'a yanked version that the channel still names',
      find: ".filter((one) => standingOf(word.state, one) === 'valid');",
      replace: ".filter((one) => standingOf(word.state, one) !== 'unknown');",
    },
  ]),
  ...editsOf('resolve', 'verifier/src/resolve.ts', RESOLVE, [
    {
      id: 'locked-name',
      tests: MORE,
      title: "a lockfile entry of another server under this server's name",
      find: 'if (locked !== undefined && locked.server !== name) {',
      replace: 'if (false) {',
    },
    {
      id: 'locked-log',
      tests: MORE,
      title: 'a name that moves to another log by the trust file alone',
      find: 'if (locked !== undefined && locked.origin !== trusted.origin) {',
      replace: 'if (false) {',
    },
    {
      id: 'private',
      title: 'a private name told to a registry',
      find: 'if (isPrivate || connect === undefined)',
      replace: 'if (connect === undefined)',
    },
    {
      id: 'wrong-is-no-outage',
      tests: LIES,
      title: 'a lie of the registry taken for an outage',
      find: 'if (!ToolsumError.is(error) || !NO_ANSWER.has(error.code)) throw error;',
      replace: 'if (!ToolsumError.is(error)) throw error;',
    },
    {
      id: 'never-published-but-locked',
      tests: LIES,
      title: 'a registry that forgets a name to have it pinned unsigned',
      find: "if (locked === undefined) return pinOf(subject, 'not-listed');",
      replace: "if (word.status !== undefined) return pinOf(subject, 'not-listed');",
    },
    {
      id: 'was-listed',
      tests: MORE,
      title: 'an outage after which a signed name is pinned unsigned',
      find: 'const wasListed = rememberedName(memory, subject.key)?.listed ?? false;',
      replace: 'const wasListed = rememberedName(memory, subject.key) === null;',
    },
  ]),
  ...editsOf('locked', 'verifier/src/resolve-locked.ts', RESOLVE, [
    {
      id: 'version',
      tests: MORE,
      title: 'another version than the one that a person named',
      find: 'if (server?.version !== undefined && server.version !== locked.version) {',
      replace: 'if (false) {',
    },
    {
      id: 'age',
      title: 'an outage that never ends',
      find: 'if (ageMs > policy.maxOfflineHours * HOUR_MS) {',
      replace: 'if (false) {',
    },
    {
      id: 'revoked-remembered',
      title: 'a revoked version brought back by an outage',
      find: 'for (const word of [status, options.seen, known]) {',
      replace: 'for (const word of [status, options.seen]) {',
    },
    {
      id: 'revoked-just-seen',
      tests: LIES,
      title: 'a registry that falls silent after it told of a revocation',
      find: 'for (const word of [status, options.seen, known]) {',
      replace: 'for (const word of [status, known]) {',
    },
    {
      id: 'revoked-key',
      tests: MORE,
      title: 'what a stolen key signed, brought back by an outage',
      find: 'hint === signer.hint && index >= sinceIndex',
      replace: 'hint === signer.hint && index < 0 && sinceIndex < 0',
    },
    {
      id: 'signer',
      tests: MORE,
      title: 'a locked release whose signer the policy no longer accepts',
      find: 'acceptSigner({ name, signer: release.signer, policy, locked: locked.signer })',
      replace: "(acceptSigner === undefined ? 'grant' : 'lockfile')",
    },
    {
      id: 'rollback',
      tests: MORE,
      title: 'a lowered lockfile without a registry in reach',
      find: 'if (named || known === undefined || index >= known.acceptedIndex) return undefined;',
      replace: 'if (index >= 0) return undefined;',
    },
    {
      id: 'fork',
      tests: MORE,
      title: 'a locked receipt from another history than is remembered',
      find: '  refuseKnownFork(release, memory, log);\n',
      replace: '  void refuseKnownFork;\n',
    },
  ]),
  ...editsOf('lockfile', 'verifier/src/node/lockfile-file.ts', MORE, [
    {
      id: 'file-digest',
      title: 'a file beside the lockfile that somebody exchanged',
      find: 'if (bytes !== undefined && digestOf(bytes) !== digest) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf(
    'lockfile',
    'verifier/src/lockfile.ts',
    ['test/verifier/lockfile.test.ts'],
    [
      {
        id: 'signer-changed',
        title: 'a pull request that exchanges the signer',
        find: 'if (principalKey(before.signer) !== principalKey(after.signer))',
        replace: 'if (false)',
      },
      {
        id: 'to-pinned',
        title: 'a pull request that turns a signed server into a pinned one',
        find: "if (after.kind === 'pinned') return ['signed-to-pinned', ...mapping];",
        replace: "if (after.kind === 'pinned') return mapping;",
      },
      {
        id: 'lowered',
        title: 'a pull request that goes back to an older release',
        find: 'else if (after.index < before.index)',
        replace: 'else if (false)',
      },
    ],
  ),
  ...editsOf(
    'binding',
    'verifier/src/binding.ts',
    ['test/verifier/binding.test.ts'],
    [
      {
        id: 'version',
        title: 'another version of the signed package',
        find: 'return running.version === undefined || signed.version === undefined || running.version === signed.version;',
        replace: 'return running.version !== null;',
      },
      {
        id: 'name',
        title: 'another package of the same version',
        find: 'if (running.type !== signed.type || running.name !== signed.name) return false;',
        replace: 'if (running.type !== signed.type) return false;',
      },
      {
        id: 'type',
        title: "another ecosystem's package of the same name",
        find: 'if (running.type !== signed.type || running.name !== signed.name) return false;',
        replace: 'if (running.name !== signed.name) return false;',
      },
      {
        id: 'digest',
        title: 'other code under the signed coordinate',
        find: 'if (running.digest === undefined || codeDigest === undefined) found',
        replace: 'found',
      },
      {
        id: 'endpoint',
        title: 'another address of the same host',
        find: 'normalUrl(remote.url) === wanted',
        replace: 'new URL(remote.url).host === new URL(wanted).host',
      },
    ],
  ),
  ...editsOf(
    'launcher',
    'verifier/src/launcher.ts',
    ['test/verifier/binding.test.ts'],
    [
      {
        id: 'unknown-option',
        title: 'an option that runs something else than the named package',
        find: 'else if (!launcher.valued.has(option)) return undefined;',
        replace: '',
      },
      {
        id: 'two-packages',
        title: 'a command of the second of two packages',
        find: 'return named.length === 1 ? named[0] : undefined;',
        replace: 'return named[0];',
      },
      {
        id: 'alias',
        title: 'an npm alias or address in place of a version',
        find: "if (version?.includes(':') === true) return undefined;",
        replace: '',
      },
    ],
  ),
];
