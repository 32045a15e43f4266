import { editsOf, type Mutant } from '../mutant.ts';

export const WITNESS_EDITS: readonly Mutant[] = [
  ...editsOf(
    'add-checkpoint',
    'shared/src/log/add-checkpoint.ts',
    ['test/shared/log/add-checkpoint.test.ts'],
    [
      {
        id: 'size',
        title: 'a request of any size, read before it is refused',
        find: 'if (bytes.byteLength > LIMITS.witnessRequestBytes) {',
        replace: 'if (false) {',
      },
      {
        id: 'proof-lines',
        title: 'a proof longer than any tree needs',
        find: 'if (hashes.length > LIMITS.proofHashes)',
        replace: 'if (false)',
      },
      {
        id: 'hash-bytes',
        title: 'a proof of things that are no hashes',
        find: 'if (hash.byteLength !== HASH_BYTES)',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf(
    'witness',
    'shared/src/log/witness.ts',
    ['test/shared/log/witness.test.ts'],
    [
      {
        id: 'unknown-log',
        title: 'a log that the witness was never told of',
        find: "if (key === undefined) return { outcome: 'unknown-log' };",
        replace: "if (key === undefined) return { outcome: 'malformed', reason: '' };",
      },
      {
        id: 'log-signature',
        title: 'a checkpoint that the log never signed',
        find: 'openNote(request.checkpoint, [key]);',
        replace: 'parseNote(request.checkpoint);',
      },
      {
        id: 'backwards',
        title: 'an old size beyond the new one, taken for a conflict',
        find: 'if (oldSize > checkpoint.size)',
        replace: 'if (false)',
      },
      {
        id: 'old-size',
        title: 'a proof from another tree than the one that was cosigned last',
        find: 'if (oldSize !== knownSize)',
        replace: 'if (oldSize > knownSize)',
      },
      {
        id: 'proof',
        title: 'a second history of a log',
        find: 'verifyConsistency(known.size, checkpoint.size, proof, known.root, checkpoint.root);',
        replace: 'void verifyConsistency;',
      },
      {
        id: 'fork',
        title: 'a log that gives itself away, unnoticed',
        find: 'if (checkpoint.size !== size || equalBytes(checkpoint.root, root)) return undefined;',
        replace: 'if (size >= 0 || equalBytes(checkpoint.root, root)) return undefined;',
      },
      {
        id: 'first-proof',
        title: 'hashes before the first tree that nothing checks',
        find: 'return proof.length === 0',
        replace: 'return proof.length >= 0',
      },
    ],
  ),
  ...editsOf(
    'witness-service',
    'shared/src/log/witness-service.ts',
    ['test/shared/log/witness.test.ts'],
    [
      {
        id: 'persist-first',
        title: 'a cosignature that leaves before it is remembered',
        find: 'await this.#memory.write(',
        replace: 'void this.#memory.write(',
      },
      {
        id: 'in-turn',
        title: 'two requests judged by one memory, of which one is then forgotten',
        find: 'const before = this.#turns.get(origin) ?? Promise.resolve();',
        replace: 'const before = Promise.resolve();',
      },
      {
        id: 'evidence',
        title: 'the proof of a fork thrown away',
        find: 'await this.#memory.keepFork(decision.fork);',
        replace: 'void decision.fork;',
      },
      {
        id: 'own-memory',
        title: 'a memory that the witness did not write',
        find: 'if (checkpoint.origin === origin && signers.has(own) && log !== undefined && signers.has(log))',
        replace: 'if (log !== undefined && signers.size > 0)',
      },
      {
        id: 'log-key',
        title: "a witness with the log's own key",
        find: 'if (Buffer.from(log.publicKey).equals(raw))',
        replace: 'if (raw.length === 0)',
      },
    ],
  ),
  ...editsOf(
    'witnessed-logs',
    'shared/src/log/witnessed-logs.ts',
    ['test/shared/log/witness.test.ts'],
    [
      {
        id: 'second-key',
        title: 'one log under two keys, each with a history of its own',
        find: "if (logs.has(key.name)) refuse('a second key for the same log');",
        replace: '',
      },
    ],
  ),
  ...editsOf(
    'quorum-time',
    'shared/src/log/quorum-time.ts',
    ['test/shared/log/witness.test.ts', 'test/verifier/witnesses.test.ts'],
    [
      {
        id: 'future',
        title: 'a witness that stamps far ahead, so that its checkpoint stays fresh',
        find: 'filter(([, time]) => time <= notAfter)',
        replace: 'filter(([, time]) => time <= Math.max(time, notAfter))',
      },
      {
        id: 'age',
        title: 'an old tree, frozen with its cosignatures',
        find: 'if (maxAgeMs !== undefined && time * 1000 + maxAgeMs <= now.getTime()) {',
        replace: 'if (maxAgeMs !== undefined && time < 0) {',
      },
      {
        id: 'whole-quorum',
        title: 'one fresh witness that makes all the others fresh',
        find: 'if (isQuorum(policy, names)) return time;',
        replace: 'return time;',
      },
    ],
  ),
  ...editsOf(
    'cosigning',
    'server/src/witness/cosigning-witness.ts',
    ['test/server/witness/cosigned-log.test.ts'],
    [
      {
        id: 'clock',
        title: 'cosignatures of a witness whose clock is wrong',
        find: 'if (skew > LIMITS.clockSkewMs)',
        replace: 'if (skew < 0)',
      },
    ],
  ),
  ...editsOf(
    'witnesses',
    'server/src/witness/witnesses.ts',
    ['test/server/witness/cosigned-log.test.ts'],
    [
      {
        id: 'larger',
        title: 'a folder restored whole from a backup',
        find: 'if (known.size > head.size)',
        replace: 'if (known.size > head.size + 1_000_000)',
      },
      {
        id: 'another-history',
        title: 'a second history signed over the one that witnesses know',
        find: 'verifyConsistency(known.size, head.size, proof, known.root, head.root);',
        replace: 'void [proof, verifyConsistency];',
      },
      {
        id: 'heard',
        title: 'signing before any witness has spoken',
        find: 'return isQuorum(this.#policy, new Set(heard));',
        replace:
          'return isQuorum(this.#policy, new Set([...heard, ...this.#policy.witnesses.map(({ name }) => name)]));',
      },
    ],
  ),
  ...editsOf(
    'publisher',
    'server/src/log/checkpoint-publisher.ts',
    ['test/server/witness/cosigned-log.test.ts'],
    [
      {
        id: 'quorum',
        title: 'a tree shown before its quorum has cosigned',
        find: '} else if (checkpoint.size > log.size && identity.hasQuorum(note)) {',
        replace: '} else if (checkpoint.size > log.size) {',
      },
    ],
  ),
  ...editsOf(
    'published-log',
    'server/src/log/published-log.ts',
    ['test/server/witness/cosigned-log.test.ts'],
    [
      {
        id: 'settled',
        title: 'receipts that no client with a quorum can take',
        find: 'return isSettled ? this.#open(stored) : this.#newest;',
        replace: 'return isSettled || stored.size >= 0 ? this.#open(stored) : this.#newest;',
      },
    ],
  ),
  ...editsOf(
    'registry-word',
    'verifier/src/registry-word.ts',
    ['test/verifier/witnesses.test.ts'],
    [
      {
        id: 'fresh-quorum',
        title: 'a checkpoint that its witnesses confirmed too long ago, or in the future',
        find: 'requireFreshQuorum(checkpoint, log, freshness(request));',
        replace: 'void requireFreshQuorum;',
      },
    ],
  ),
  ...editsOf(
    'witness-folder',
    'cli/src/witness/folder.ts',
    ['test/cli/witness/folder.test.ts'],
    [
      {
        id: 'lock',
        title: 'two processes that cosign from one folder',
        find: "lock.exec('BEGIN EXCLUSIVE');",
        replace: "lock.exec('SELECT 1');",
      },
      {
        id: 'lost-memory',
        title: 'a witness that has forgotten what it cosigned',
        find: 'if (!existsSync(join(folder, LOGS)))',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf(
    'witness-for',
    'server/src/witness/witness-for.ts',
    ['test/server/witness/registry-as-witness.test.ts'],
    [
      {
        id: 'own-log',
        title: 'a registry that witnesses itself',
        find: 'if (logs.has(origin))',
        replace: 'if (false)',
      },
      {
        id: 'lost-key',
        title: 'a memory that goes on under another key',
        find: 'const key = await openWitnessKey(directory, memory.isEmpty);',
        replace: 'const key = await openWitnessKey(directory, true || memory.isEmpty);',
      },
    ],
  ),
];
