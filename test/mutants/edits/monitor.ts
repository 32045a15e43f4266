import { editsOf, type Mutant } from '../mutant.ts';

const MISBEHAVIOUR = ['test/cli/monitor/misbehaviour.test.ts'];
const NEWS = ['test/cli/monitor/news.test.ts'];
const DELIVER = ['test/cli/monitor/deliver.test.ts'];
const REFUSED = ['test/cli/monitor/refused-answers.test.ts'];

export const MONITOR_EDITS: readonly Mutant[] = [
  ...editsOf(
    'monitor-tiles',
    'cli/src/log/derive-tree.ts',
    ['test/cli/log/audit-log.test.ts', ...MISBEHAVIOUR],
    [
      {
        id: 'differs',
        title: 'a spoilt tile of hashes',
        find: 'else if (!equalBytes(served, bytes)) {',
        replace: 'else if (false) {',
      },
      {
        id: 'missing',
        title: 'a tile of hashes that is gone',
        find: 'if (served === undefined) onFault({ level, index, missing: true });',
        replace: 'if (served === undefined) continue;',
      },
      {
        id: 'last',
        title: 'a spoilt tile that is not full yet',
        find: 'await compareTiles(source, [...partial.values()], onFault);',
        replace: 'partial.clear();',
      },
    ],
  ),
  ...editsOf('monitor-tree', 'cli/src/monitor/follow-tree.ts', MISBEHAVIOUR, [
    {
      id: 'root',
      title: 'entries that do not lead to the signed root',
      find: 'if (equalBytes(derived.root, checkpoint.root)) {',
      replace: 'if (derived.root !== undefined) {',
    },
    {
      id: 'full-root',
      title: 'an old entry that was changed',
      find: 'if (!equalBytes(root, checkpoint.root)) tellings',
      replace: 'if (false) tellings',
    },
    {
      id: 'fork',
      title: 'another history of the same size',
      find: 'if (fork !== undefined) return tellFork(log, known, seen);',
      replace: 'if (false) return tellFork(log, known, seen);',
    },
    {
      id: 'rollback',
      title: 'a log that shows less than before',
      find: '  tellRollback(log, known, seen);',
      replace: '',
    },
    {
      id: 'changed',
      title: 'an entry that is served otherwise than before',
      find: 'if (stored !== undefined && !equalBytes(stored, bytes)) changed',
      replace: 'if (false) changed',
    },
    {
      id: 'draft',
      title: 'entries that are believed though nothing signed them',
      find: '    store.dropDraft();\n    // An earlier',
      replace: '    // An earlier',
    },
  ]),
  ...editsOf('monitor-peers', 'cli/src/monitor/compare-trees.ts', MISBEHAVIOUR, [
    {
      id: 'memory',
      title: 'a fork shown to a client and to the monitor',
      find: 'if (remembered !== undefined) await attempts.make(async () => compare(log, believed, remembered));',
      replace: '',
    },
    {
      id: 'witness',
      title: 'a fork shown to a witness and to the monitor',
      find: "if (shown !== 'silent') await attempts.make(async () => compareAhead(log, believed, witness, shown));\n    else if",
      replace: 'if',
    },
  ]),
  ...editsOf('monitor-entries', 'cli/src/monitor/fold-entries.ts', MISBEHAVIOUR, [
    {
      id: 'backdated',
      title: 'an entry dated back',
      find: 'if (entry.at < gathered.lastAt) {',
      replace: 'if (false) {',
    },
    {
      id: 'request',
      title: 'a grant that nobody asked for',
      find: 'gathered.requested.add(name);',
      replace: 'void name;',
    },
    {
      id: 'files',
      title: 'files that are not those of the log',
      find: "if (entry.type === 'publish') lookAtFiles",
      replace: 'if (false) lookAtFiles',
    },
    {
      id: 'owed',
      title: 'files that are never looked at again',
      find: 'gathered.owed.push({ index: published.index, tries: 0 });',
      replace: '',
    },
  ]),
  ...editsOf('monitor-release', 'cli/src/monitor/check-release.ts', MISBEHAVIOUR, [
    {
      id: 'entry',
      title: 'another release under the same version',
      find: '    requirePublishOf(signed, entry);',
      replace: '',
    },
    {
      id: 'takedown',
      title: 'a false alarm for what was taken down',
      find: 'if (isTakenDown(log, published)) return [];',
      replace: '',
    },
  ]),
  ...editsOf('monitor-status', 'cli/src/monitor/check-statuses.ts', MISBEHAVIOUR, [
    {
      id: 'log',
      title: 'a status that hides a revocation',
      find: 'checkStatusAgainstLog(status, states.below(name, status.treeSize), checkpoint);',
      replace: 'void checkpoint;',
    },
    {
      id: 'tree',
      title: 'a status about a tree that nobody saw',
      find: 'verifyConsistency(size, believed.size, proof, checkpoint.root, believed.root);',
      replace: 'void proof;',
    },
    {
      id: 'expired',
      title: 'a status that has ended',
      find: 'if (Date.parse(expiresAt) <= log.now().getTime()) {',
      replace: 'if (false) {',
    },
    {
      id: 'older',
      title: 'a fresh status over an old tree',
      find: 'treeSize < earlier.size &&',
      replace: 'false &&',
    },
    {
      id: 'sample',
      title: 'a status of a name that did not change',
      find: 'const SAMPLE = 8;',
      replace: 'const SAMPLE = 0;',
    },
    {
      id: 'ahead',
      title: 'a status over a tree that is shown later',
      find: 'store.settleStatus(name, ahead ? bytes : undefined, events)',
      replace: 'store.settleStatus(name, undefined, events)',
    },
  ]),
  ...editsOf('monitor-earlier', 'cli/src/monitor/bring-earlier.ts', NEWS, [
    {
      id: 'proof',
      title: 'an earlier entry that does not stand in the tree',
      find: 'verifyInclusion(',
      replace: 'Array.of<unknown>(',
    },
  ]),
  ...editsOf('monitor-watch', 'cli/src/monitor/watch.ts', NEWS, [
    {
      id: 'misbehaviour',
      title: 'misbehaviour over a name that nobody watches',
      find: 'if (event.misbehaviour) return true;',
      replace: '',
    },
    {
      id: 'own',
      title: 'a stranger who publishes in my name',
      find: 'own.some((principal) => matchesPrincipal(principal, signer))',
      replace: 'own.length > 0 || signer === undefined',
    },
  ]),
  ...editsOf('monitor-deliver', 'cli/src/monitor/deliver.ts', DELIVER, [
    {
      id: 'lost',
      title: 'an event that nobody took',
      find: 'if (failure !== undefined) return { delivered, failure };',
      replace: '',
    },
    {
      id: 'token',
      title: "a token of the registry in a command's environment",
      find: "!name.startsWith('TOOLSUM_')",
      replace: "name !== ''",
    },
  ]),
  ...editsOf('monitor-round', 'cli/src/monitor/round.ts', REFUSED, [
    {
      id: 'compare',
      title: 'a fork that a witness shows, hidden by a registry that fails at something else',
      find: '  const silent = (await',
      replace: '  attempts.requireAll();\n  const silent = (await',
    },
  ]),
  ...editsOf('monitor-status', 'cli/src/monitor/check-statuses.ts', REFUSED, [
    {
      id: 'one-fails',
      title: 'a false word on one name, hidden by a failure at another',
      find: '    await inPool(checks, WORKERS);',
      replace: '    await inPool(checks, WORKERS);\n    attempts.requireAll();',
    },
  ]),
  ...editsOf('monitor-requests', 'cli/src/monitor/check-requests.ts', REFUSED, [
    {
      id: 'one-fails',
      title: 'a request that nobody may make, hidden by a failure at another name',
      find: 'if (attempts.failed >= FAILURES)',
      replace: 'if (attempts.failed > 0)',
    },
  ]),
  ...editsOf('monitor-earlier', 'cli/src/monitor/bring-earlier.ts', REFUSED, [
    {
      id: 'gone',
      title: 'entries that the log has signed and no longer serves',
      find: "!isServedWrong(error) && !isCode(error, 'ERR_NOT_FOUND')",
      replace: "!isServedWrong(error) || isCode(error, 'ERR_NOT_FOUND')",
    },
  ]),
];
