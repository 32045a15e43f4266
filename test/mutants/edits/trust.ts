import { editsOf, type Mutant } from '../mutant.ts';

const SUCCESSOR = ['test/shared/trust/successor.test.ts'];

export const TRUST_EDITS: readonly Mutant[] = [
  ...editsOf('successor', 'shared/src/trust/successor.ts', SUCCESSOR, [
    {
      id: 'version',
      title: 'a trust file that skips a version or goes back',
      find: 'if (trust.version !== before.version + 1) {',
      replace: 'if (trust.version === before.version) {',
    },
    {
      id: 'rollback',
      title: 'a trust file that goes back',
      find: 'if (trust.version !== before.version + 1) {',
      replace: 'if (trust.version > before.version + 1) {',
    },
    {
      id: 'fork',
      title: 'owners who sign two files of one version',
      find: 'if (trust.version === before.version && !isSameTrust(trust, before)) {',
      replace: 'if (false) {',
    },
    {
      id: 'before',
      title: 'a trust file taken over by whoever names themselves its owner',
      find: "  await requireSignatures(envelope, before, 'before');\n  await requireSignatures(envelope, trust, 'after');",
      replace: "  await requireSignatures(envelope, trust, 'after');",
    },
    {
      id: 'after',
      title: 'new owners who do not hold their keys',
      find: "  await requireSignatures(envelope, trust, 'after');\n  return trust;",
      replace: '  return trust;',
    },
    {
      id: 'threshold',
      title: 'one owner too few',
      find: 'if (signed < threshold) {',
      replace: 'if (signed < threshold - 1) {',
    },
    {
      id: 'counted-once',
      title: 'one owner who signs twice for two',
      find: 'return { version: owned.version, signed: signed.size, threshold };',
      replace:
        'return { version: owned.version, signed: signatures.filter(({ keyid }) => keys.has(keyid)).length, threshold };',
    },
    {
      id: 'signature',
      title: 'a signature in the name of an owner that is not theirs',
      find: 'if (!(await verifySignature(key, encoding, fromBase64(sig)))) {',
      replace: 'if (false) {',
    },
    {
      id: 'canonical',
      title: 'two spellings of one trust file',
      find: 'const trust = asTrustFile(parseCanonicalJson(fromBase64(envelope.payload), LIMITS.trustFileBytes));',
      replace: 'const trust = asTrustFile(parseJson(fromBase64(envelope.payload), LIMITS.trustFileBytes));',
    },
    {
      id: 'merge',
      title: 'signatures carried over to another trust file',
      find: 'if (envelope.payload !== first.envelope.payload) {',
      replace: 'if (false) {',
    },
    {
      id: 'signer-unknown',
      title: 'a signature that nobody asked for',
      find: 'if (!ownersOf(before).has(hint) && !ownersOf(trust).has(hint)) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf('owners', 'shared/src/trust/trust-file.ts', SUCCESSOR, [
    {
      id: 'twice',
      title: 'an owner who stands there twice',
      find: 'if (byHint.size !== keys.length)',
      replace: 'if (false)',
    },
    {
      id: 'never-reached',
      title: 'a threshold that locks all owners out',
      find: 'if (threshold > byHint.size)',
      replace: 'if (false)',
    },
    {
      id: 'checked',
      title: 'owners that nobody looks at until they are needed',
      find: 'if (trust.owners !== undefined) ownerKeys(trust.owners);',
      replace: '',
    },
    {
      id: 'expired',
      title: 'a trust file whose successors are kept back',
      find: 'if (expiresAt === undefined || Date.parse(expiresAt) > now.getTime()) return;',
      replace: 'return;',
    },
  ]),
  ...editsOf(
    'trust-context',
    'verifier/src/node/local-context.ts',
    ['test/cli/commands/trust/succession.test.ts'],
    [
      {
        id: 'expired',
        title: 'a verification by a trust file that has ended',
        find: '  requireCurrentTrust(trusted, options.now ?? new Date());\n',
        replace: '',
      },
    ],
  ),
  ...editsOf(
    'trust-reset',
    'verifier/src/node/reset-memory.ts',
    ['test/cli/commands/trust/reset.test.ts'],
    [
      {
        id: 'evidence',
        title: 'evidence that is lost with what was remembered',
        find: '    await writeWhole(path, stored, PRIVATE);\n',
        replace: '',
      },
      {
        id: 'other-log',
        title: 'the memory of a log whose name is alike',
        find: 'const name = sha256Hex(origin);',
        replace: 'const name = sha256Hex(`${origin}0`);',
      },
    ],
  ),
  ...editsOf(
    'trust-reset',
    'cli/src/commands/trust/reset.ts',
    ['test/cli/commands/trust/reset.test.ts'],
    [
      {
        id: 'distrust',
        title: 'keys that are believed after a fork without being compared anew',
        find: 'const distrusted = registry !== undefined && trust.owners === undefined;',
        replace: 'const distrusted = registry === undefined && trust.owners === undefined;',
      },
      {
        id: 'others',
        title: 'trust in other registries',
        find: 'trust.registries.filter((registry) => registry.origin !== origin)',
        replace: 'trust.registries.filter((registry) => !registry.origin.startsWith(origin))',
      },
    ],
  ),
];
