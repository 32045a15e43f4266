import { editsOf, type Mutant } from '../mutant.ts';

const KEYLESS = ['test/cli/signing/keyless-signer.test.ts'];
const TOKEN = ['test/cli/signing/identity-token.test.ts'];
const SIGN_IN = ['test/cli/oauth/sign-in.test.ts'];

export const SIGNING_EDITS: readonly Mutant[] = [
  ...editsOf(
    'signer-command',
    'cli/src/signing/command-signer.ts',
    ['test/cli/signing/command-signer.test.ts'],
    [
      {
        id: 'verify',
        title: 'a program that signs with another key, or something else',
        find: 'if (!(await verifySignature(publicKey, data, signature)))',
        replace: 'if (false)',
      },
      {
        id: 'bound',
        title: 'a program that answers without an end',
        find: "if (size > LIMITS.signatureAnswerBytes) stop('answered more than any signature has');",
        replace: "if (size < 0) stop('answered more than any signature has');",
      },
      {
        id: 'code',
        title: 'a program that fails after it has answered',
        find: 'if (code !== 0)',
        replace: 'if (code === -1)',
      },
    ],
  ),
  ...editsOf('service', 'cli/src/signing/keyless/ask-service.ts', KEYLESS, [
    {
      id: 'redirect',
      title: 'a service that has the token sent elsewhere',
      find: "redirect: 'error',",
      replace: "redirect: 'follow',",
    },
    {
      id: 'token-in-error',
      title: 'a refusal that repeats the token',
      find: ".replaceAll(LONG_RUN, '…')",
      replace: '',
    },
    {
      id: 'bound',
      title: 'a service that answers without an end',
      find: 'if (size > maxBytes)',
      replace: 'if (size < 0)',
    },
  ]),
  ...editsOf('certificate', 'cli/src/signing/keyless/certificate.ts', KEYLESS, [
    {
      id: 'key',
      title: "a certificate for somebody else's key",
      find: 'if (equalBytes(key, signer.publicKey.spki)) return',
      replace: 'if (key.byteLength > 0) return',
    },
  ]),
  ...editsOf('timestamp', 'cli/src/signing/keyless/timestamp.ts', KEYLESS, [
    {
      id: 'imprint',
      title: 'a timestamp over something else, found out only when the log has the entry',
      find: 'if (status <= 1n && tstInfo.messageImprintHashedMessage.equals(digest))',
      replace: 'if (status <= 1n && tstInfo.messageImprintHashedMessage.byteLength > 0)',
    },
  ]),
  ...editsOf('identity-token', 'cli/src/signing/keyless/identity-token.ts', TOKEN, [
    {
      id: 'expiry',
      title: 'a token that has expired',
      find: 'if (expiry * 1000 <= now.getTime())',
      replace: 'if (expiry * 1000 < 0 * now.getTime())',
    },
    {
      id: 'verified-address',
      title: 'an address that its issuer never verified',
      find: "if (claims['email_verified'] !== true && claims['email_verified'] !== 'true')",
      replace: "if (claims['email_verified'] === null)",
    },
  ]),
  ...editsOf(
    'secure-url',
    'cli/src/signing/keyless/secure-url.ts',
    [...TOKEN, ...SIGN_IN],
    [
      {
        id: 'plain-http',
        title: 'a secret in the clear on the network',
        find: "(url?.protocol === 'http:' && LOOPBACK.test(url.hostname))",
        replace: "url?.protocol === 'http:'",
      },
    ],
  ),
  ...editsOf('token-source', 'cli/src/signing/keyless/token-source.ts', TOKEN, [
    {
      id: 'on-command-line',
      title: 'a token on the command line, repeated by the error',
      find: 'if (LOOKS_LIKE_A_TOKEN.test(file))',
      replace: 'if (file.length === 0)',
    },
  ]),
  ...editsOf('callback', 'cli/src/oauth/callback.ts', SIGN_IN, [
    {
      id: 'state',
      title: 'the answer to another sign-in',
      find: "if (only(answer, 'state') !== expected.state)",
      replace: "if (only(answer, 'state') === '')",
    },
    {
      id: 'issuer',
      title: 'an answer of another provider (mix-up)',
      find: 'if (issuer === undefined ? expected.namesIssuer : issuer !== expected.issuer)',
      replace: 'if (issuer === undefined && expected.namesIssuer)',
    },
    {
      id: 'nameless',
      title: 'an answer that hides which provider it comes from',
      find: 'if (issuer === undefined ? expected.namesIssuer : issuer !== expected.issuer)',
      replace: 'if (issuer !== undefined && issuer !== expected.issuer)',
    },
    {
      id: 'repeated',
      title: 'an answer with two codes',
      find: 'if (values.length > 1)',
      replace: 'if (values.length > 9)',
    },
    {
      id: 'host',
      title: 'a page elsewhere whose name leads here (DNS rebinding)',
      find: ' || request.headers.host !== host',
      replace: '',
    },
    {
      id: 'one-answer',
      title: 'guessing on after a wrong answer',
      find: '    server.close();\n    try {',
      replace: '    try {',
    },
  ]),
  ...editsOf('sign-in', 'cli/src/oauth/sign-in.ts', SIGN_IN, [
    {
      id: 'nonce',
      title: 'a token made for another sign-in',
      find: "if (token.claims['nonce'] !== nonce)",
      replace: "if (token.claims['nonce'] === null)",
    },
    {
      id: 'issuer',
      title: 'a token of another issuer',
      find: 'if (token.issuer !== issuer)',
      replace: "if (token.issuer === '')",
    },
    {
      id: 'audience',
      title: 'a token for another application',
      find: 'if (aud !== clientId && !(Array.isArray(aud) && aud.length === 1 && aud[0] === clientId))',
      replace: 'if (aud === undefined)',
    },
  ]),
  ...editsOf('discovery', 'cli/src/oauth/discovery.ts', SIGN_IN, [
    {
      id: 'issuer',
      title: 'a description of another issuer',
      find: "if (found['issuer'] !== issuer)",
      replace: "if (found['issuer'] === null)",
    },
    {
      id: 'pkce',
      title: 'a provider at which codes are not bound to who asked for them',
      find: "if (!Array.isArray(methods) || !methods.includes('S256'))",
      replace: 'if (methods === null)',
    },
  ]),
];
