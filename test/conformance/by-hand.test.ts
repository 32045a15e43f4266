import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * A reader with docs/format.md and node:crypto checks the worked example. Nothing of toolsum is imported: what this
 * file computes, it computes from the document.
 */
const folder = join(import.meta.dirname, '..', 'vectors', 'format');
const read = (name: string): Buffer => readFileSync(join(folder, name));
const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const digest = (data: Buffer | string): string => `sha256:${sha256(data).toString('hex')}`;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** RFC 8785 for the plain numbers and strings of the example: sorted members, ECMAScript number and string forms. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

interface ManifestText {
  server: { name: string; version: string };
  definitions: { kind: string; id: string; definition: Json; digest: string }[];
}
interface BundleText {
  verificationMaterial: { publicKey: { hint: string } };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
}

describe('a release, checked by hand with docs/format.md and node:crypto', () => {
  const manifestBytes = read('manifest.json');
  const bundleBytes = read('manifest.sigstore.json');
  const receipt = read('manifest.tlog-proof').toString('utf8');
  const manifest = JSON.parse(manifestBytes.toString('utf8')) as ManifestText;
  const bundle = JSON.parse(bundleBytes.toString('utf8')) as BundleText;
  const published = JSON.parse(read('digests.json').toString('utf8')) as {
    registry: { logKey: string; origin: string; statusKey: string; fingerprint: string };
    surface: { digest: string };
  };
  const key = createPublicKey(read('publisher.pub').toString('utf8'));
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64');

  it('step 1: the signature is over the envelope', () => {
    const signed = Buffer.concat([
      Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${payload.length} `),
      payload,
    ]);
    expect(
      verify(null, signed, key, Buffer.from(bundle.dsseEnvelope.signatures[0]?.sig ?? '', 'base64')),
    ).toBe(true);
    expect(bundle.verificationMaterial.publicKey.hint).toBe(
      sha256(key.export({ type: 'spki', format: 'der' })).toString('base64'),
    );
  });

  it('step 2: the statement names the manifest, server and version', () => {
    const statement = JSON.parse(payload.toString('utf8')) as {
      subject: { name: string; digest: { sha256: string } }[];
      predicate: { server: { name: string; version: string } };
    };
    expect(statement.subject[0]).toEqual({
      name: 'manifest.json',
      digest: { sha256: sha256(manifestBytes).toString('hex') },
    });
    expect(statement.predicate.server).toMatchObject({ name: 'io.github.acme/weather', version: '1.4.2' });
    expect(canonical(JSON.parse(manifestBytes.toString('utf8')) as Json)).toBe(
      manifestBytes.toString('utf8'),
    );
  });

  it('step 3: every definition has the digest that the manifest states, and so has the snapshot', () => {
    for (const { kind, id, definition, digest: stated } of manifest.definitions) {
      expect(digest(canonical({ scheme: 'toolsum/1', kind, id, definition }))).toBe(stated);
    }
    const listed = manifest.definitions.map(({ kind, id, digest: stated }) => [kind, id, stated]);
    expect(digest(canonical({ scheme: 'toolsum/1', kind: 'surface', definitions: listed }))).toBe(
      published.surface.digest,
    );
  });

  const head = receipt.slice(0, receipt.indexOf('\n\n'));
  const note = receipt.slice(head.length + 2);
  const [first, extra = '', index = '', ...proof] = head.split('\n');
  const entryBytes = Buffer.from(extra.replace('extra ', ''), 'base64');
  const [origin = '', size = '', root = ''] = note.split('\n');

  it('step 4: the entry climbs to the root of the checkpoint', () => {
    expect(first).toBe('c2sp.org/tlog-proof@v1');
    let node = Number(index.replace('index ', ''));
    let last = Number(size) - 1;
    let hash = sha256(Buffer.from([0]), entryBytes);
    for (const step of proof) {
      const sibling = Buffer.from(step, 'base64');
      if (node % 2 === 1 || node === last) {
        hash = sha256(Buffer.from([1]), sibling, hash);
        while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
      } else {
        hash = sha256(Buffer.from([1]), hash, sibling);
      }
      [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    expect(hash.toString('base64')).toBe(root);
  });

  it('step 5: the log signed the checkpoint under the key of its fingerprint', () => {
    const { logKey, statusKey, fingerprint } = published.registry;
    const raw = Buffer.from(logKey.split('+').slice(2).join('+'), 'base64');
    expect(raw[0]).toBe(1);
    const logPublicKey = createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw.subarray(1)]),
      format: 'der',
      type: 'spki',
    });
    const line = note.split('\n').find((text) => text.startsWith(`\u2014 ${origin} `)) ?? '';
    const signature = Buffer.from(line.split(' ')[2] ?? '', 'base64').subarray(4);
    expect(verify(null, Buffer.from(`${origin}\n${size}\n${root}\n`), logPublicKey, signature)).toBe(true);
    expect(digest(canonical({ scheme: 'toolsum/1', kind: 'registry', origin, logKey, statusKey }))).toBe(
      fingerprint,
    );
  });

  it('step 6: the entry is about these very bytes', () => {
    const entry = JSON.parse(entryBytes.toString('utf8')) as Record<string, Json>;
    expect(entry).toMatchObject({
      type: 'publish',
      name: manifest.server.name,
      version: manifest.server.version,
      manifest: digest(manifestBytes),
      statement: digest(payload),
      bundle: digest(bundleBytes),
      signer: { kind: 'key', hint: bundle.verificationMaterial.publicKey.hint },
    });
    expect(canonical(entry)).toBe(entryBytes.toString('utf8'));
  });
});
