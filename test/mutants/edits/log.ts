import { editsOf, type Mutant } from '../mutant.ts';

export const LOG_EDITS: readonly Mutant[] = [
  ...editsOf(
    'note',
    'shared/src/log/note.ts',
    ['test/shared/log/note.test.ts'],
    [
      {
        id: 'bad-signature',
        title: 'a wrong signature under the name of a trusted key',
        find: 'const signature = verifySignatureLine(key, note.text, line.signature);',
        replace:
          'const signature = verifySignatureLine(key, note.text, line.signature);\n    if (!signature) continue;',
      },
      {
        id: 'unsigned',
        title: 'a note that no trusted key signed',
        find: 'if (verified.size === 0) throw',
        replace: 'if (false) throw',
      },
      {
        id: 'verdict',
        title: 'a signature made of nothing',
        find: 'signature.byteLength === ED25519_SIGNATURE_BYTES && verify(null, message, key, signature)',
        replace: 'signature.byteLength === ED25519_SIGNATURE_BYTES && verify.length > 0',
      },
      {
        id: 'key-id',
        title: 'a stranger who takes the name of a trusted log',
        find: 'return `${name}+${keyId}`;',
        replace: 'return `${name}+${keyId.length}`;',
      },
      {
        id: 'signatures',
        title: 'a note with any number of signatures to check',
        find: 'if (lines.length > LIMITS.noteSignatures) {',
        replace: 'if (false) {',
      },
      {
        id: 'control',
        title: 'control characters in signed text',
        find: 'if (/[\\u0000-\\u0009\\u000b-\\u001f]/.test(note))',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf(
    'verifier-key',
    'shared/src/log/verifier-key.ts',
    ['test/shared/log/note.test.ts'],
    [
      {
        id: 'key-id',
        title: "a key under another key's id",
        find: 'if (key.keyId !== keyId)',
        replace: 'if (false)',
      },
      {
        id: 'small-order',
        title: 'a log key under which anybody can sign',
        find: 'if (isSmallOrder(publicKey))',
        replace: 'if (isSmallOrder(publicKey) && false)',
      },
    ],
  ),
  ...editsOf(
    'log-policy',
    'shared/src/log/tlog-policy.ts',
    ['test/shared/log/tlog-policy.test.ts'],
    [
      {
        id: 'witness-twice',
        title: 'one witness that fills a quorum under two names',
        find: 'if (draft.witnesses.some((other) => sameKey(other.key, key)))',
        replace: 'if (false)',
      },
      {
        id: 'log-as-witness',
        title: 'a log that witnesses itself',
        find: 'if (witnesses.some(({ key }) => sameKey(key, log.key)))',
        replace: 'if (false)',
      },
      {
        id: 'threshold',
        title: 'one witness where several are asked for',
        find: '.length >= threshold) witnessed.add(name);',
        replace: '.length >= Math.min(1, threshold)) witnessed.add(name);',
      },
      {
        id: 'unknown-line',
        title: 'a rule that is not understood and so not held',
        find: "if (add === undefined) refuse('a line starts with log, witness, group, quorum or #');",
        replace: 'if (add === undefined) return;',
      },
      {
        id: 'quorum-defined',
        title: 'a quorum that names nobody',
        find: 'if (name !== NO_QUORUM && !isDefined(draft, name))',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf(
    'checkpoint',
    'shared/src/log/checkpoint.ts',
    ['test/shared/log/checkpoint.test.ts'],
    [
      {
        id: 'origin',
        title: "another log's checkpoint, signed with the same key",
        find: 'if (checkpoint.origin !== policy.origin) {',
        replace: 'if (false) {',
      },
      {
        id: 'log-signature',
        title: 'a checkpoint that only witnesses signed',
        find: 'if (!times.has(policy.logKey))',
        replace: 'if (false)',
      },
      {
        id: 'quorum',
        title: 'a tree that is shown to this client alone',
        find: 'if (!isQuorum(policy, new Set(cosigned.keys()))) {',
        replace: 'if (false) {',
      },
      {
        id: 'extension',
        title: 'lines that no monitor reads',
        find: "end !== '' ||\n    rest.length > 0",
        replace: 'end === undefined',
      },
      {
        id: 'empty-root',
        title: 'a tree without leaves that hides some',
        find: 'if (size === 0 && !equalBytes(root, emptyRoot()))',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf(
    'merkle',
    'shared/src/log/merkle.ts',
    ['test/shared/log/merkle.test.ts'],
    [
      {
        id: 'leaf-prefix',
        title: 'an inner node passed off as an entry',
        find: 'return sha256(LEAF_PREFIX, entry);',
        replace: 'return sha256(entry);',
      },
      {
        id: 'inclusion-root',
        title: 'an entry that is not in the log',
        find: 'if (!equalBytes(rootFromInclusionProof(index, size, leaf, proof), root))',
        replace: 'if (rootFromInclusionProof(index, size, leaf, proof).byteLength !== root.byteLength)',
      },
      {
        id: 'inclusion-length',
        title: 'a proof of impossible length',
        find: 'if (proof.length !== inner + border) refuse',
        replace: 'if (false) refuse',
      },
      {
        id: 'inclusion-index',
        title: 'an index outside the tree',
        find: 'if (index >= size) refuse',
        replace: 'if (false) refuse',
      },
      {
        id: 'old-root',
        title: 'a log that rewrote what it had signed',
        find: 'if (!equalBytes(hash1, root1)) refuse',
        replace: 'if (false) refuse',
      },
      {
        id: 'new-root',
        title: 'a proof for another tree than the one that is shown',
        find: 'if (!equalBytes(hash2, root2)) refuse',
        replace: 'if (false) refuse',
      },
      {
        id: 'same-size',
        title: 'two trees of one size',
        find: 'if (!equalBytes(root1, root2)) refuse',
        replace: 'if (false) refuse',
      },
      {
        id: 'shrunk',
        title: 'a log that forgot entries',
        find: 'if (size2 < size1) refuse',
        replace: 'if (false) refuse',
      },
      {
        id: 'from-empty',
        title: 'a proof that proves nothing',
        find: 'if (size1 === 0) refuse',
        replace: 'if (size1 === 0) return;\n  if (false) refuse',
      },
      {
        id: 'consistency-length',
        title: 'a consistency proof of impossible length',
        find: 'if (seed === undefined || path.length !== inner + border)',
        replace: 'if (seed === undefined)',
      },
    ],
  ),
  ...editsOf(
    'receipt',
    'shared/src/log/receipt.ts',
    ['test/shared/log/receipt.test.ts'],
    [
      {
        id: 'inclusion',
        title: 'an entry that the log never took',
        find: '  verifyInclusion(index, checkpoint.size, leafHash(entryBytes), proof, checkpoint.root);\n',
        replace: '  void [verifyInclusion, leafHash, proof];\n',
      },
      {
        id: 'first-line',
        title: 'a proof of another format version',
        find: 'if (first !== FIRST_LINE)',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf(
    'tile',
    'shared/src/log/tile.ts',
    ['test/shared/log/tile.test.ts'],
    [
      {
        id: 'length',
        title: 'a tile with hashes missing',
        find: 'if (bytes.byteLength !== width * HASH_BYTES)',
        replace: 'if (false)',
      },
      {
        id: 'entry-cut',
        title: 'an entry that is cut off',
        find: 'if (entry.byteLength !== length)',
        replace: 'if (false)',
      },
    ],
  ),
  ...editsOf(
    'tile',
    'shared/src/log/tile-proof.ts',
    ['test/shared/log/tile.test.ts'],
    [
      {
        id: 'audit',
        title: 'a log that signs over a spoilt tile of its own',
        find: 'if (!equalBytes(completeRoot(tile), hash)) {',
        replace: 'if (false) {',
      },
    ],
  ),
];
