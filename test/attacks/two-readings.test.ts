import {
  canonicalText,
  definitionDigest,
  digested,
  draftSuccessor,
  IN_TOTO_PAYLOAD,
  makeSnapshot,
  parseEntry,
  parseJson,
  parseManifest,
  parsePolicy,
  parseSuccessor,
  parseTrustFile,
  signEnvelope,
  signSuccessor,
  STATUS_PAYLOAD,
  toBase64,
  ToolsumError,
  verifyHistory,
  verifySignedManifest,
  verifySignedRequest,
  verifyStatus,
} from '@toolsum/core';
import type { JsonObject, JsonValue, TrustFile } from '@toolsum/schemas';
import { emptyMemory, parseLockfile, parseMemory } from '@toolsum/verifier';
import { splitLines } from '@toolsum/verifier/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../support/outcome.ts';
import {
  newSigner,
  signBundle,
  signRelease,
  signRequest,
  tool,
  type SignedRelease,
} from '../support/signed-release.ts';
import { MemoryRegistry, NAME, principalOf } from '../verifier/support/memory-registry.ts';

/** A place where toolsum takes JSON: a good document there, and what reads it. */
interface Entrance {
  readonly document: JsonValue;
  readonly read: (text: string) => unknown;
}

const alice = newSigner();
const findKey = () => alice.publicKey;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const valueOf = (bytes: Uint8Array): JsonValue => JSON.parse(new TextDecoder().decode(bytes)) as JsonValue;

const NAMES = [
  'manifest',
  'bundle',
  'statement',
  'request bundle',
  'request statement',
  'entry',
  'history',
  'status',
  'signed status',
  'trust file',
  'successor',
  'policy',
  'lockfile',
  'memory',
] as const;
let entrances: Record<(typeof NAMES)[number], Entrance>;
let release: SignedRelease;

beforeAll(async () => {
  const registry = new MemoryRegistry();
  release = await signRelease(alice);
  await registry.publish(release);
  await registry.ask(alice, { type: 'yank', version: '1.0.0', reason: 'x' });
  const request = await signRequest(alice, {
    v: 1,
    type: 'yank',
    name: NAME,
    version: '1',
    reason: 'x',
    seq: 3,
  });
  const payload = (bundle: Uint8Array): JsonValue => {
    const { dsseEnvelope } = valueOf(bundle) as { dsseEnvelope: { payload: string } };
    return valueOf(Buffer.from(dsseEnvelope.payload, 'base64'));
  };
  const status = await registry.statusBytes();
  const { statusSigner, log } = registry;
  const trust = { scheme: 'toolsum/1', version: 1, registries: [registry.trusted('http://127.0.0.1:1')] };
  const manifest = release.manifestBytes;
  const owned = { ...trust, owners: { threshold: 1, keys: [alice.publicKey.base64] } } as TrustFile;
  const successor = await signSuccessor(draftSuccessor({ ...owned, version: 2 }), owned, alice);
  const pinned = tool('read_file');
  const snapshot = makeSnapshot('2025', [pinned]);
  entrances = {
    manifest: { document: valueOf(manifest), read: (text) => parseManifest(bytesOf(text)) },
    bundle: {
      document: valueOf(release.bundleBytes),
      read: async (text) => verifySignedManifest({ manifest, bundle: bytesOf(text), findKey }),
    },
    statement: {
      document: payload(release.bundleBytes),
      read: async (text) =>
        verifySignedManifest({ manifest, bundle: await signBundle(bytesOf(text), alice), findKey }),
    },
    'request bundle': {
      document: valueOf(request),
      read: async (text) => verifySignedRequest(bytesOf(text), { findKey }),
    },
    'request statement': {
      document: payload(request),
      read: async (text) => verifySignedRequest(await signBundle(bytesOf(text), alice), { findKey }),
    },
    entry: {
      document: valueOf(log.entries[0]?.bytes ?? new Uint8Array()),
      read: (text) => parseEntry(bytesOf(text)),
    },
    history: {
      document: valueOf(await registry.historyBytes()),
      read: async (text) => verifyHistory(bytesOf(text), NAME, log.policy),
    },
    status: {
      document: valueOf(status),
      read: async (text) => verifyStatus(bytesOf(text), statusSigner.publicKey),
    },
    'signed status': {
      document: (await registry.status()) as unknown as JsonObject,
      read: async (text) => {
        const envelope = await signEnvelope(STATUS_PAYLOAD, bytesOf(text), statusSigner);
        return verifyStatus(bytesOf(JSON.stringify(envelope)), statusSigner.publicKey);
      },
    },
    'trust file': {
      document: trust as unknown as JsonObject,
      read: (text) => parseTrustFile(bytesOf(text)),
    },
    successor: {
      document: successor.envelope as unknown as JsonObject,
      read: (text) => parseSuccessor(bytesOf(text)),
    },
    policy: {
      document: {
        scheme: 'toolsum/1',
        mode: 'warn',
        publishers: [{ servers: ['io.github.acme/*'], signers: [principalOf(alice)] }],
      } as unknown as JsonObject,
      read: (text) => parsePolicy(bytesOf(text)),
    },
    lockfile: {
      document: {
        scheme: 'toolsum/1',
        lockfile: 1,
        servers: {
          a: {
            kind: 'pinned',
            pinnedAt: '2026-01-01T00:00:00Z',
            snapshots: [{ era: '2025', surface: snapshot.digest, definitions: [digested(pinned)] }],
          },
        },
      } as unknown as JsonObject,
      read: (text) => parseLockfile(bytesOf(text)),
    },
    memory: {
      document: emptyMemory('log.example/log/1') as unknown as JsonObject,
      read: (text) => parseMemory(bytesOf(text), 'log.example/log/1'),
    },
  };
});

/** Spells a value as JSON, with one member put before the others of the object that comes n-th. */
function spelt(
  value: JsonValue,
  n: number,
  extra: (first: string) => string,
): { text: string; done: boolean } {
  let objects = -1;
  let done = false;
  const write = (node: JsonValue): string => {
    if (Array.isArray(node)) return `[${node.map(write).join(',')}]`;
    if (typeof node !== 'object' || node === null) return JSON.stringify(node);
    objects += 1;
    const isIt = objects === n && Object.keys(node).length > 0;
    done ||= isIt;
    const [first = ''] = Object.keys(node);
    const members = Object.keys(node).map((name) => `${JSON.stringify(name)}:${write(node[name] ?? null)}`);
    return `{${[...(isIt ? [extra(first)] : []), ...members].join(',')}}`;
  };
  return { text: write(value), done };
}

/** What is made of the document with the extra member, once for each object in it. */
async function outcomes({ document, read }: Entrance, extra: (first: string) => string): Promise<string[]> {
  const codes: string[] = [];
  for (let n = 0; n < 200; n += 1) {
    const { text, done } = spelt(document, n, extra);
    if (!done) break;
    codes.push(await codeOf(async () => read(text)));
  }
  return codes;
}

const escaped = (name: string): string =>
  `"\\u${(name.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}${JSON.stringify(name).slice(2)}`;

describe.each(NAMES)('a %s', (name) => {
  it('is taken as it should be', async () => {
    const { document, read } = entrances[name];
    expect(await codeOf(async () => read(canonicalText(document)))).toBe('accepted');
  });

  it('threat 18: is refused with a member twice, in any object of it, however the second is spelt', async () => {
    for (const spell of [JSON.stringify, escaped]) {
      const codes = await outcomes(entrances[name], (first) => `${spell(first)}:null`);
      expect(new Set(codes)).toEqual(new Set(['ERR_JSON_DUPLICATE_KEY']));
    }
  });

  it('threat 19: is refused with a member __proto__ or constructor that its schema does not have', async () => {
    for (const extra of ['"__proto__":{"isAdmin":true}', '"constructor":{"prototype":{}}']) {
      const [outermost] = await outcomes(entrances[name], () => extra);
      expect(outermost).toMatch(/^ERR_(?:SCHEMA|JSON_NOT_CANONICAL|STATEMENT_MISMATCH)$/);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('threat 20: is refused with an integer that two readers could take for two numbers', async () => {
    for (const number of ['9007199254740993', '12345678901234567890', '1e16', '-9007199254740992', '1e999']) {
      const codes = await outcomes(entrances[name], () => `"zzz":${number}`);
      expect(new Set(codes)).toEqual(new Set(['ERR_JSON_NUMBER']));
    }
  });
});

describe('a definition', () => {
  const digestOfText = (text: string): string =>
    definitionDigest({ kind: 'tool', id: 't', definition: parseJson(bytesOf(text), 1000) as JsonObject });

  it('threat 18: that comes over the wire with a member twice is read by nobody', () => {
    const line = '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"a","name":"b"}]}}\n';
    const [bytes = new Uint8Array()] = splitLines().push(bytesOf(line));
    expect(() => parseJson(bytes, 1000)).toThrow(ToolsumError);
  });

  it('threat 19: counts __proto__ and what looks like an index, in the order of their text', () => {
    const text = '{"b":1,"9":{},"10":[],"__proto__":{"x":1},"constructor":2,"toString":3}';
    expect(canonicalText(parseJson(bytesOf(text), 1000))).toBe(
      '{"10":[],"9":{},"__proto__":{"x":1},"b":1,"constructor":2,"toString":3}',
    );
    const other = ['x":2', '"9":{}', '"b":1', '"constructor":2'].map((piece, i) =>
      digestOfText(i === 0 ? text.replace('x":1', piece) : text.replace(`${piece},`, '')),
    );
    expect(new Set([...other, digestOfText(text)]).size).toBe(5);
  });

  it('threat 19: with __proto__ is another one in the digest of the whole surface too', () => {
    const one = { name: 't', inputSchema: { type: 'object' } };
    const two = JSON.parse('{"name":"t","inputSchema":{"type":"object"},"__proto__":{"a":1}}') as JsonObject;
    const surfaces = [one, two].map(
      (definition) => makeSnapshot('2025', [{ kind: 'tool', id: 't', definition }]).digest,
    );
    expect(surfaces[0]).not.toBe(surfaces[1]);
    expect(Object.keys(digested({ kind: 'tool', id: 't', definition: two }).definition)).toContain(
      '__proto__',
    );
  });

  it('threat 20: has one digest for one number, and refuses those beyond what all readers hold apart', () => {
    expect(new Set(['1', '1.0', '1e0', '10e-1'].map((n) => digestOfText(`{"n":${n}}`))).size).toBe(1);
    expect(new Set(['0', '-0', '0.0', '-0e5'].map((n) => digestOfText(`{"n":${n}}`))).size).toBe(1);
    expect(digestOfText('{"n":9007199254740991}')).not.toBe(digestOfText('{"n":9007199254740990}'));
    for (const n of ['9007199254740992', '1234567890123456789', '9007199254740991e1'])
      expect(() => digestOfText(`{"n":${n}}`)).toThrow(expect.objectContaining({ code: 'ERR_JSON_NUMBER' }));
  });
});

it('threat 18: the bytes that were signed are the bytes that are read', async () => {
  // A reader that took the first of two payloads would verify one and use the other.
  const honest = release.bundleBytes;
  const { dsseEnvelope } = valueOf(honest) as { dsseEnvelope: { payload: string; payloadType: string } };
  expect(dsseEnvelope.payloadType).toBe(IN_TOTO_PAYLOAD);
  const text = new TextDecoder().decode(honest);
  const twice = text.replace('"payload":', `"payload":"${toBase64(bytesOf('{}'))}","payload":`);
  expect(twice).not.toBe(text);
  const bundle = bytesOf(twice);
  expect(
    await codeOf(async () => verifySignedManifest({ manifest: release.manifestBytes, bundle, findKey })),
  ).toBe('ERR_JSON_DUPLICATE_KEY');
});
