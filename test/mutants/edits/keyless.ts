import { editsOf, type Mutant } from '../mutant.ts';

const MUTATIONS = ['test/attacks/keyless-mutations.test.ts'];
const RULES = ['test/shared/attest/compare-principal.test.ts'];
const IDENTITY = ['test/attacks/keyless-identity.test.ts'];

export const KEYLESS_EDITS: readonly Mutant[] = [
  ...editsOf('keyless', 'shared/src/attest/keyless.ts', MUTATIONS, [
    {
      id: 'twice',
      title: 'one log entry that is counted twice',
      find: '.size < logs.length) {',
      replace: '.size < 0) {',
    },
    {
      id: 'log-validity',
      title: 'an entry by a log key that had ended',
      find: 'time < start || (end !== undefined && time > end)',
      replace: 'time < start',
    },
    {
      id: 'library',
      title: 'a certificate, log or timestamp that nobody trusted signed',
      find: '  await verifyByLibrary(bundle, trust, facts);\n',
      replace: '  void verifyByLibrary;\n',
    },
    {
      id: 'certificate-log',
      title: 'a certificate that no certificate log has seen',
      find: 'ctlogThreshold: 1,',
      replace: 'ctlogThreshold: 0,',
    },
  ]),
  ...editsOf('certificate', 'shared/src/attest/keyless-certificate.ts', MUTATIONS, [
    {
      id: 'doubled',
      title: 'an extension that says two things',
      find: 'if (found.has(oid)) refuse(',
      replace: "if (found.has('')) refuse(",
    },
    {
      id: 'subjects',
      title: 'a certificate of two subjects',
      find: 'name === undefined || names.length > 1',
      replace: 'name === undefined',
    },
    {
      id: 'issuers',
      title: 'two issuers that differ',
      find: 'if (issuer !== other) refuse(',
      replace: "if (issuer === '') refuse(",
    },
    {
      id: 'plain',
      title: 'letters that look like others',
      find: 'text.length > max || !PLAIN.test(text)',
      replace: 'text.length > max',
    },
    {
      id: 'asterisk',
      title: 'a reference that stands for others in a rule',
      find: "stated.ref?.includes('*') === true",
      replace: "stated.ref === '*'",
    },
  ]),
  ...editsOf('rekor', 'shared/src/attest/keyless-entry.ts', MUTATIONS, [
    {
      id: 'checkpoint',
      title: 'a proof that says another size and root than its checkpoint',
      find: 'if (size !== treeSize || root !== rootHash) refuse(',
      replace: "if (size === '' && root === '') refuse(",
    },
    {
      id: 'place',
      title: 'a place in the log that nobody signed',
      find: "(entry.logIndex ?? '0') !== logIndex",
      replace: "(entry.logIndex ?? '0') === ''",
    },
    {
      id: 'inclusion',
      title: 'a body that is not in the log, refused by its own name',
      find: '  verifyInclusion(\n',
      replace: '  void (\n',
    },
    {
      id: 'body',
      title: 'an entry made under another certificate',
      find: '  checkBody(entry, logged);\n',
      replace: '  void [checkBody, logged];\n',
    },
  ]),
  ...editsOf('timestamp', 'shared/src/attest/keyless-timestamp.ts', MUTATIONS, [
    {
      id: 'granted',
      title: 'a timestamp that was granted with modifications',
      find: '  requireVersion(granted, 0);\n',
      replace: '  void granted;\n',
    },
    {
      id: 'version',
      title: 'another version of signed data',
      find: '  requireVersion(version, 3);\n',
      replace: '  void version;\n',
    },
    {
      id: 'signer-version',
      title: 'another version of a signer',
      find: '  requireVersion(version, 1);\n  const [issuer,',
      replace: '  void version;\n  const [issuer,',
    },
    {
      id: 'digest',
      title: 'two digest algorithms',
      find: '!equalBytes(algorithm.bytes, digest.bytes)',
      replace: 'digest.bytes.byteLength === 0',
    },
    {
      id: 'scheme',
      title: 'a signature algorithm that the library does not know and takes for its default',
      find: '!ECDSA.has(objectIdOf(scheme)) || ',
      replace: 'scheme === undefined || ',
    },
    {
      id: 'certificates',
      title: "certificates that are not the authority's",
      find: 'every(({ bytes }) => authorities.has(toBase64(bytes)))',
      replace: 'every(({ bytes }) => authorities.size >= 0 && bytes.byteLength > 0)',
    },
  ]),
  ...editsOf('trusted-root', 'shared/src/attest/trusted-root.ts', MUTATIONS, [
    {
      id: 'key-type',
      title: 'a log key of another type than the root says',
      find: 'key.type !== KEY_DETAILS[publicKey.keyDetails]',
      replace: 'KEY_DETAILS[publicKey.keyDetails] === undefined',
    },
    {
      id: 'twice',
      title: 'two keys under one id',
      find: 'if (byId.has(keyId)) refuse(',
      replace: "if (byId.has('')) refuse(",
    },
    {
      id: 'ends-first',
      title: 'a validity that ends before it starts',
      find: 'validity.end !== undefined && validity.end < validity.start',
      replace: 'validity.end !== undefined && validity.end < new Date(0)',
    },
  ]),
  ...editsOf('workflow-rule', 'shared/src/attest/compare-principal.ts', RULES, [
    {
      id: 'repository',
      title: 'a resurrected repository of the same name',
      find: "    equal('repositoryId', rule.repositoryId, signer.repositoryId),\n",
      replace: '',
    },
    {
      id: 'owner',
      title: 'a repository that another owner took over',
      find: "    equal('ownerId', rule.ownerId, signer.ownerId),\n    judged",
      replace: '    judged',
    },
    {
      id: 'workflow',
      title: 'another workflow of the same repository',
      find: "    equal('workflow', rule.workflow, workflowOf(signer)),\n",
      replace: '',
    },
    {
      id: 'ref-length',
      title: 'a reference with more segments than the rule',
      find: 'wanted.length === segments.length &&',
      replace: 'wanted.length <= segments.length &&',
    },
    {
      id: 'ref-segments',
      title: 'a branch in place of a tag',
      find: ': segment === segments[i]',
      replace: ": segment !== ''",
    },
    {
      id: 'self-hosted',
      title: 'a self-hosted runner',
      find: 'matches: runner !== SELF_HOSTED',
      replace: "matches: runner !== ''",
    },
    {
      id: 'proposals',
      title: "a build of a stranger's pull request",
      find: 'matches: !isProposal(trigger)',
      replace: 'matches: !isProposal(`${trigger} `)',
    },
    {
      id: 'no-id',
      title: 'a repository behind a rule that names none',
      find: 'rule.repositoryId === undefined && signer.repositoryId === undefined',
      replace: 'rule.repositoryId === undefined',
    },
  ]),
  ...editsOf('workflow', 'shared/src/attest/principal.ts', RULES, [
    {
      id: 'disagreement',
      title: 'a subject that is not the build signer',
      find: 'buildSigner === undefined || buildSigner !== san',
      replace: 'buildSigner === undefined || san === undefined',
    },
    {
      id: 'second-at',
      title: 'a reference hidden in the name of a workflow',
      find: "!workflow.includes('@') && ",
      replace: '',
    },
    {
      id: 'no-reference',
      title: 'a workflow at something that is no reference',
      find: " && buildSigner.startsWith('refs/', at + 1)",
      replace: '',
    },
  ]),
  ...editsOf(
    'first-grant',
    'shared/src/status/name-state.ts',
    ['test/shared/status/keyless-grant.test.ts'],
    [
      {
        id: 'wider',
        title: 'a first grant that is wider than its signer',
        find: 'state.awaitedBundle !== null && !state.grants.has(partyOf(entry.signer))',
        replace: 'state.awaitedBundle !== null && !state.grants.has(partyOf(entry.signer)) && false',
      },
      {
        id: 'matching',
        title: 'a signer whom no grant describes',
        find: 'matchesPrincipal(principal, signer) && !(isRefused',
        replace: 'principal.kind === signer.kind && !(isRefused',
      },
    ],
  ),
  ...editsOf('keyless-registry', 'server/src/sigstore-root.ts', IDENTITY, [
    {
      id: 'keys-only',
      title: 'a registry that takes certificates though nobody told it of a deployment',
      find: 'if (file === undefined) return keysOnly;',
      replace: 'if (file === undefined) return async () => undefined;',
    },
  ]),
  ...editsOf(
    'der',
    'shared/src/crypto/der.ts',
    ['test/shared/crypto/der.test.ts'],
    [
      {
        id: 'object-id',
        title: 'an object identifier whose reading takes time that grows with the square of its length',
        find: 'content.byteLength > OBJECT_ID_BYTES',
        replace: 'content.byteLength < 0',
      },
    ],
  ),
];
