import { editsOf, type Mutant } from '../mutant.ts';

const DSSE = ['test/shared/attest/dsse.test.ts'];
const BUNDLE = ['test/shared/attest/bundle.test.ts'];
const SIGNED = ['test/shared/attest/signed-manifest.test.ts'];
const RELEASE = ['test/shared/attest/release.test.ts', 'test/shared/attest/receipt-fields.test.ts'];

export const ATTEST_EDITS: readonly Mutant[] = [
  ...editsOf(
    'signature',
    'shared/src/crypto/signature.ts',
    ['test/shared/crypto/signature.test.ts'],
    [
      {
        id: 'key-types',
        title: 'a key of another algorithm in the clothes of an allowed one',
        find: 'return spki.byteLength === length && equalBytes(spki.subarray(0, prefix.byteLength), prefix);',
        replace: 'return prefix.byteLength > 0 && spki.byteLength === length;',
      },
      {
        id: 'weak-points',
        title: 'a key under which one signature fits many messages',
        find: "|| (type === 'ed25519' && isWeakPoint(spki.subarray(12)))",
        replace: "|| (type === 'ed25519' && isWeakPoint(spki.subarray(12)) && false)",
      },
      {
        id: 'not-reduced',
        title: 'a second spelling of a key',
        find: 'return notReduced || SMALL_ORDER',
        replace: 'return SMALL_ORDER',
      },
      {
        id: 'verdict',
        title: 'a signature that does not verify',
        find: 'resolve(error === null && valid);',
        replace: 'resolve(error === null);',
      },
    ],
  ),
  ...editsOf('dsse', 'shared/src/attest/dsse.ts', DSSE, [
    {
      id: 'payload-type',
      title: 'a signed status read as a statement',
      find: 'if (envelope.payloadType !== payloadType) {',
      replace: 'if (false) {',
    },
    {
      id: 'encoding',
      title: 'a payload type that the signature does not cover',
      find: '`DSSEv1 ${encoder.encode(payloadType).byteLength} ${payloadType} ${payload.byteLength} `',
      replace: '`DSSEv1 ${payloadType.length * 0} ${payload.byteLength} `',
    },
    {
      id: 'one-signature',
      title: 'a second signature that nobody checks',
      find: 'if (signature === undefined || others.length > 0) {',
      replace: 'if (signature === undefined) {',
    },
    {
      id: 'key-id',
      title: 'an envelope that names another key',
      find: 'if (signature.keyid !== undefined && signature.keyid !== key.hint) {',
      replace: 'if (false) {',
    },
    {
      id: 'signature',
      title: 'a payload that nobody signed',
      find: 'if (!(await verifySignature(key, encoding, fromBase64(signature.sig)))) {',
      replace: 'if (!(await verifySignature(key, encoding, fromBase64(signature.sig))) && false) {',
    },
  ]),
  ...editsOf('bundle', 'shared/src/attest/bundle.ts', BUNDLE, [
    {
      id: 'hint',
      title: "a forger's key that claims the publisher's hint",
      find: 'if (key.hint !== hint) {',
      replace: 'if (false) {',
    },
    {
      id: 'key-read-anew',
      title: 'a key object that says of itself what it is not',
      find: 'const key = parsePublicKey(found.base64);',
      replace: 'const key = parsePublicKey(found.base64) && found;',
    },
    {
      id: 'key-id',
      title: 'an envelope that names another key than the bundle',
      find: 'if (keyid !== undefined && keyid !== bundle.verificationMaterial.publicKey.hint) {',
      replace: 'if (false) {',
    },
    {
      id: 'media-type',
      title: 'a bundle of a version with other rules',
      find: "value['mediaType'] !== BUNDLE_MEDIA_TYPE",
      replace: "!String(value['mediaType']).startsWith(BUNDLE_MEDIA_TYPE)",
    },
  ]),
  ...editsOf(
    'statement',
    'shared/src/attest/statement.ts',
    ['test/shared/attest/statement.test.ts'],
    [
      {
        id: 'request-subject',
        title: 'a request exchanged under its subject',
        find: 'if (statement.subject[0]?.digest.sha256 !== sha256Hex(canonicalBytes(asJson(statement.predicate)))) {',
        replace: 'if (false) {',
      },
      {
        id: 'predicate-type',
        title: 'a provenance statement taken for a release',
        find: " || !states(value, 'predicateType', predicateType)",
        replace: '',
      },
    ],
  ),
  ...editsOf('signed-manifest', 'shared/src/attest/signed-manifest.ts', SIGNED, [
    {
      id: 'subject',
      title: 'a manifest put under the signature of another one',
      find: 'first?.name !== MANIFEST_SUBJECT || first.digest.sha256 !== sha256Hex(manifestBytes)',
      replace: 'first?.name !== MANIFEST_SUBJECT || first.digest.sha256 === undefined',
    },
    {
      id: 'subject-name',
      title: 'a signature over a file of another name',
      find: 'first?.name !== MANIFEST_SUBJECT || first.digest.sha256 !== sha256Hex(manifestBytes)',
      replace: 'first?.digest.sha256 !== sha256Hex(manifestBytes)',
    },
    {
      id: 'server',
      title: 'a statement about another server or version',
      find: 'if (!sameJson(statement.predicate.server, manifest.server)) {',
      replace: 'if (false) {',
    },
    {
      id: 'packages',
      title: 'a statement over other packages',
      find: 'if (!sameJson(others, packageSubjects(manifest))) {',
      replace: 'if (false) {',
    },
    {
      id: 'size',
      title: 'a manifest of any size, hashed before it is bounded',
      find: 'if (manifestBytes.byteLength > LIMITS.manifestBytes) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf('release', 'shared/src/attest/release.ts', RELEASE, [
    {
      id: 'name',
      title: "another server's release",
      find: 'server.name !== name || server.version !== version',
      replace: 'server.version !== version',
    },
    {
      id: 'version',
      title: 'an old release served as the one that was asked for',
      find: 'server.name !== name || server.version !== version',
      replace: 'server.name !== name',
    },
    {
      id: 'subject-skipped',
      title: 'a release of anything',
      find: '  checkSubject(signed, request.name, request.version);\n',
      replace: '',
    },
    {
      id: 'entry-type',
      title: 'the receipt of another sort of entry',
      find: "if (entry.type !== 'publish') {",
      replace: 'if (false) {',
    },
    {
      id: 'entry-name',
      title: "the receipt of another server's publish",
      find: '    name: server.name,\n',
      replace: '',
    },
    {
      id: 'entry-version',
      title: "the receipt of another version's publish",
      find: '    version: server.version,\n',
      replace: '',
    },
    {
      id: 'entry-manifest',
      title: 'a manifest that was never logged',
      find: '    manifest: signed.manifestDigest,\n',
      replace: '',
    },
    {
      id: 'entry-statement',
      title: 'a statement that was never logged',
      find: '    statement: signed.statementDigest,\n',
      replace: '',
    },
    {
      id: 'entry-bundle',
      title: 'a signature that was never logged',
      find: '    bundle: signed.bundleDigest,\n',
      replace: '',
    },
    {
      id: 'entry-signer',
      title: 'a publish logged for another key',
      find: 'if (canonicalText(entry.signer as unknown as JsonObject) !== canonicalText(signer)) {',
      replace: 'if (signer === undefined) {',
    },
  ]),
];
