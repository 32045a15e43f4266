import { editsOf, type Mutant } from '../mutant.ts';

const PARSE = ['test/shared/json/parse.test.ts'];

export const JSON_EDITS: readonly Mutant[] = [
  ...editsOf('json', 'shared/src/json/parse.ts', PARSE, [
    {
      id: 'duplicate-key',
      title: 'a member twice, of which two readers take two values',
      find: 'if (names.has(plain)) {',
      replace: 'if (false) {',
    },
    {
      id: 'escaped-duplicate-key',
      title: 'a member twice, once spelled with an escape',
      find: "const plain = raw.includes('\\\\') ? (JSON.parse(text.slice(i, end + 1)) as string) : raw;",
      replace: 'const plain = raw;',
    },
    {
      id: 'lone-surrogate',
      title: 'text that has no UTF-8 form and so no digest of its own',
      find: 'if (!text.isWellFormed()) {',
      replace: 'if (false) {',
    },
    {
      id: 'noncharacter',
      title: 'characters that I-JSON forbids',
      find: 'if (NONCHARACTER.test(text)) {',
      replace: 'if (false) {',
    },
    {
      id: 'depth',
      title: 'nesting that exhausts the stack of whoever walks the value',
      find: 'if (open.length >= LIMITS.jsonDepth) {',
      replace: 'if (false) {',
    },
    {
      id: 'unsafe-integer',
      title: 'an integer that other readers round to another value',
      find: '!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))',
      replace: '!Number.isFinite(value)',
    },
    {
      id: 'utf8',
      title: 'bytes that decoders repair in different ways',
      find: 'fatal: true, ignoreBOM: true',
      replace: 'fatal: false, ignoreBOM: true',
    },
    {
      id: 'byte-order-mark',
      title: 'bytes that vanish before anything is parsed',
      find: 'fatal: true, ignoreBOM: true',
      replace: 'fatal: true, ignoreBOM: false',
    },
    {
      id: 'size',
      title: 'a document of any size',
      find: 'if (bytes.byteLength > maxBytes) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf(
    'json',
    'shared/src/json/canonical.ts',
    ['test/shared/manifest/manifest.test.ts', 'test/shared/log/entry.test.ts'],
    [
      {
        id: 'canonical',
        title: 'a second spelling of signed or logged bytes',
        find: 'if (!equalBytes(canonicalBytes(value), bytes)) {',
        replace: 'if (false) {',
      },
    ],
  ),
  ...editsOf(
    'json',
    'shared/src/json/document.ts',
    ['test/shared/attest/statement.test.ts', 'test/shared/manifest/manifest.test.ts'],
    [
      {
        id: 'schema',
        title: 'members that nobody has specified',
        find: 'if (validate(value)) return value;',
        replace: 'if (validate(value) || true) return value as unknown as Document;',
      },
    ],
  ),
  ...editsOf(
    'base64',
    'shared/src/crypto/base64.ts',
    ['test/shared/attest/dsse.test.ts', 'test/shared/attest/statement.test.ts'],
    [
      {
        id: 'spelling',
        title: 'many spellings of one signature or hash',
        find: 'if (toBase64(bytes) !== text)',
        replace: 'if (false)',
      },
      {
        id: 'equal-length',
        title: 'bytes that only begin like the expected ones',
        find: 'return Buffer.compare(a, b) === 0;',
        replace: 'return Buffer.compare(a, b.subarray(0, a.byteLength)) === 0;',
      },
    ],
  ),
];
