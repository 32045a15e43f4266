import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegistryInfo, TrustedRegistry, TrustFile } from '@toolsum/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  loadTrust,
  registryAddress,
  registryUrl,
  requireRegistry,
} from '../../../cli/src/registry/trusted.ts';
import { withRegistry } from '../../../cli/src/registry/trust-update.ts';

const FINGERPRINT = `sha256:${'1'.repeat(64)}`;
const OTHER = `sha256:${'2'.repeat(64)}`;

function info(origin: string, fingerprint = FINGERPRINT): RegistryInfo {
  return {
    scheme: 'toolsum/1',
    origin,
    logKey: `${origin}+00000000+key`,
    statusKey: 'status-key',
    fingerprint,
  } as RegistryInfo;
}

function registry(origin: string, more: Partial<TrustedRegistry> = {}): TrustedRegistry {
  return {
    url: `https://${origin}`,
    origin,
    policy: [`log ${origin}+00000000+key`, 'quorum none'],
    statusKey: 'status-key',
    names: ['*'],
    fingerprint: FINGERPRINT,
    ...more,
  };
}

const trust = (...registries: TrustedRegistry[]): TrustFile => ({
  scheme: 'toolsum/1',
  version: 4,
  registries,
});

describe('a registry that is added to the trust file', () => {
  test('speaks for everything unless somebody says for what', () => {
    const empty: TrustFile = { scheme: 'toolsum/1', version: 1, registries: [] };
    expect(withRegistry(empty, { url: 'https://a', info: info('a/log/1') })).toEqual({
      scheme: 'toolsum/1',
      version: 1,
      registries: [registry('a/log/1', { url: 'https://a' })],
    });
    const some = withRegistry(empty, { url: 'https://a', info: info('a/log/1'), names: ['b.c/*'] });
    expect(some.registries[0]?.names).toEqual(['b.c/*']);
  });

  test('leaves the others as they are and raises the version', () => {
    const known = registry('a/log/1', { names: ['b.c/*'] });
    const after = withRegistry(trust(known), { url: 'https://z', info: info('z/log/1', OTHER) });
    expect(after.version).toBe(5);
    expect(after.registries[0]).toEqual(known);
    expect(after.registries.map(({ origin }) => origin)).toEqual(['a/log/1', 'z/log/1']);
  });

  test('is refused under a known origin with other keys, whatever its address and names', () => {
    const before = trust(registry('a/log/1'));
    expect(() =>
      withRegistry(before, { url: 'https://b', info: info('a/log/1', OTHER), names: ['x.y/z'] }),
    ).toThrow(expect.objectContaining({ code: 'ERR_FORK', message: expect.stringContaining('a/log/1') }));
  });

  test('keeps the witnesses and the names that a known one had', () => {
    const witnessed = registry('a/log/1', {
      policy: ['log a/log/1+00000000+key', 'witness w w+1+k', 'quorum w'],
      names: ['b.c/*'],
    });
    const after = withRegistry(trust(witnessed), { url: 'https://moved', info: info('a/log/1') });
    expect(after.registries).toEqual([{ ...witnessed, url: 'https://moved' }]);
    const narrowed = withRegistry(after, { url: 'https://moved', info: info('a/log/1'), names: ['b.c/d'] });
    expect(narrowed.registries[0]?.names).toEqual(['b.c/d']);
  });

  test('is refused where another speaks for the same pattern: nothing would say which is asked', () => {
    const before = trust(registry('a/log/1', { names: ['b.c/*', '*'] }));
    const request = { url: 'https://z', info: info('z/log/1', OTHER) };
    expect(() => withRegistry(before, request)).toThrow(
      expect.objectContaining({ code: 'ERR_USAGE', message: expect.stringMatching(/a\/log\/1.*--names/) }),
    );
    expect(withRegistry(before, { ...request, names: ['b.c/d'] }).registries).toHaveLength(2);
  });
});

describe('the address of a registry', () => {
  test('loses the slashes at its end', () => {
    expect(registryUrl('https://tools.acme.test//')).toBe('https://tools.acme.test');
    expect(registryUrl('http://127.0.0.1:8787/base/')).toBe('http://127.0.0.1:8787/base');
  });

  test.each(['foo', 'tools.acme.test', 'file:///etc/passwd', 'javascript:x', 'https:foo', ''])(
    '%j is none',
    (text) => {
      expect(() => registryUrl(text)).toThrow(expect.objectContaining({ code: 'ERR_USAGE' }));
    },
  );

  test.each(['https://me:hunter2@a.test', 'https://a.test/?token=hunter2', 'https://a.test/#hunter2'])(
    'may hold no secret, and %s is not repeated',
    (text) => {
      expect(() => registryUrl(text)).toThrow(
        expect.objectContaining({ code: 'ERR_USAGE', message: expect.not.stringContaining('hunter2') }),
      );
    },
  );
});

describe('which registry is meant', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'toolsum-trusted-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const vkey = '127.0.0.1/log/ae14acefb6d1+d6f3b2fc+AZ11OlSIplkK1fB47EyHdwDHY94MIsUzQPIr1Fs10L4e';

  function trustFile(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  test.each([
    ['no JSON', '{', 'not JSON'],
    ['nothing at all', '', 'cannot be used'],
    ['another kind of document', '{"scheme":"toolsum/1","lockfile":1,"servers":{}}', 'schema'],
    ['a later scheme', '{"scheme":"toolsum/9","version":1,"registries":[]}', 'does not know'],
    [
      'an unknown member',
      '{"scheme":"toolsum/1","version":1,"registries":[],"names":["*"]}',
      'additional properties',
    ],
    ['a member twice', '{"scheme":"toolsum/1","version":1,"version":2,"registries":[]}', 'cannot be used'],
    [
      'a log policy that is none',
      JSON.stringify(trust(registry('a.test/log/1', { statusKey: 'A'.repeat(60), policy: ['log what'] }))),
      'cannot be used',
    ],
    [
      'the log of another origin',
      JSON.stringify(
        trust(
          registry('b.test/log/1', { statusKey: 'A'.repeat(60), policy: [`log ${vkey}`, 'quorum none'] }),
        ),
      ),
      'another origin',
    ],
  ])(
    'cannot be read from a trust file with %s; it is named, as a fault of the set-up',
    async (_w, text, word) => {
      const path = trustFile('trust.json', text);
      await expect(loadTrust(path)).rejects.toMatchObject({ code: 'ERR_USAGE' });
      await expect(loadTrust(path)).rejects.toThrow(word);
      await expect(loadTrust(path)).rejects.toThrow(path);
    },
  );

  test('is the one named, else the only one, else a question', async () => {
    const none = trustFile('none.json', JSON.stringify({ scheme: 'toolsum/1', version: 1, registries: [] }));
    expect(await registryAddress({ registry: 'https://x.test/', trust: none })).toBe('https://x.test');
    await expect(registryAddress({ trust: none })).rejects.toThrow(/--registry URL.*toolsum trust URL/);
    await expect(registryAddress({ trust: join(folder, 'absent.json') })).rejects.toMatchObject({
      code: 'ERR_USAGE',
    });
  });

  test('speaks for a name, or it is said how to trust one', () => {
    const one = trust(registry('a/log/1', { names: ['b.c/*'] }));
    expect(requireRegistry(one, 'b.c/d').origin).toBe('a/log/1');
    expect(() => requireRegistry(one, 'x.y/z')).toThrow(
      expect.objectContaining({ code: 'ERR_USAGE', message: expect.stringContaining('toolsum trust URL') }),
    );
  });
});
