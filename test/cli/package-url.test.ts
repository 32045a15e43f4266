import { describe, expect, test } from 'vitest';
import { packageUrl, type NamedPackage } from '../../cli/src/package-url.ts';
import { parsePurl } from '../../verifier/src/purl.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

const SPELLED: readonly [what: string, named: NamedPackage, purl: string][] = [
  ['npm', { registryType: 'npm', identifier: 'weather', version: '1.4.2' }, 'pkg:npm/weather@1.4.2'],
  [
    'npm with a scope, whose @ is encoded and whose slash is not',
    { registryType: 'npm', identifier: '@acme/weather', version: '1.4.2-rc.1+build' },
    'pkg:npm/%40acme/weather@1.4.2-rc.1%2Bbuild',
  ],
  [
    'npm from its usual registry, said in full',
    { registryType: 'npm', identifier: 'weather', registryBaseUrl: 'https://registry.npmjs.org/' },
    'pkg:npm/weather',
  ],
  [
    'npm from another registry: another package',
    {
      registryType: 'npm',
      identifier: 'weather',
      version: '1.0.0',
      registryBaseUrl: 'https://npm.acme.test:8443/a/',
    },
    'pkg:npm/weather@1.0.0?repository_url=https://npm.acme.test:8443/a',
  ],
  [
    'PyPI, in the one spelling of its many',
    { registryType: 'pypi', identifier: 'Acme_Weather', version: '2.0' },
    'pkg:pypi/acme-weather@2.0',
  ],
  [
    'NuGet',
    { registryType: 'nuget', identifier: 'Acme.Weather', version: '0.3.1' },
    'pkg:nuget/Acme.Weather@0.3.1',
  ],
  [
    'an image by tag',
    { registryType: 'oci', identifier: 'ghcr.io/acme/weather:1.4.2' },
    'pkg:oci/weather?repository_url=ghcr.io/acme/weather&tag=1.4.2',
  ],
  [
    'an image by digest',
    { registryType: 'oci', identifier: `ghcr.io/acme/weather:1.4.2@${DIGEST}` },
    `pkg:oci/weather@${encodeURIComponent(DIGEST)}?repository_url=ghcr.io/acme/weather&tag=1.4.2`,
  ],
  [
    'an image in a registry with a port',
    { registryType: 'oci', identifier: 'registry.acme.test:5000/weather:1' },
    'pkg:oci/weather?repository_url=registry.acme.test:5000/weather&tag=1',
  ],
  [
    'an image in the older form, host and version apart',
    {
      registryType: 'oci',
      identifier: 'acme/weather',
      version: '1.4.2',
      registryBaseUrl: 'https://docker.io',
    },
    'pkg:oci/weather?repository_url=docker.io/acme/weather&tag=1.4.2',
  ],
  [
    'an MCPB archive by its address',
    {
      registryType: 'mcpb',
      identifier: 'https://github.com/acme/weather/releases/download/v1/weather.mcpb?a=b&c=%20',
      version: '1.0.0',
    },
    'pkg:generic/weather.mcpb@1.0.0?download_url=https://github.com/acme/weather/releases/download/v1/weather.mcpb%3Fa%3Db%26c%3D%2520',
  ],
];

describe('a package of server.json as package URL', () => {
  test.each(SPELLED)('%s', (_what, named, purl) => {
    expect(packageUrl(named).purl).toBe(purl);
  });

  test('carries the digest of an image that is named by it', () => {
    expect(packageUrl({ registryType: 'oci', identifier: `ghcr.io/acme/weather@${DIGEST}` }).digest).toBe(
      DIGEST,
    );
    expect(packageUrl({ registryType: 'oci', identifier: 'ghcr.io/acme/weather:1' }).digest).toBeUndefined();
  });

  test('is read by the verifier as that very package', () => {
    const read = (named: NamedPackage) => parsePurl(packageUrl(named).purl);
    expect(read({ registryType: 'npm', identifier: '@acme/weather', version: '1.0.0+b' })).toEqual({
      type: 'npm',
      name: '@acme/weather',
      version: '1.0.0+b',
    });
    expect(read({ registryType: 'pypi', identifier: 'Acme_Weather', version: '2.0' })).toEqual({
      type: 'pypi',
      name: 'acme-weather',
      version: '2.0',
    });
    expect(read({ registryType: 'oci', identifier: `acme/weather:1@${DIGEST}` })).toEqual({
      type: 'oci',
      name: 'docker.io/acme/weather',
      version: '1',
      digest: DIGEST,
    });
    expect(read({ registryType: 'oci', identifier: 'registry.acme.test:5000/weather:1' })).toMatchObject({
      name: 'registry.acme.test:5000/weather',
      version: '1',
    });
  });

  test.each([
    ['an unknown registry', { registryType: 'cargo', identifier: 'weather' }, 'cargo'],
    ['a member of every object', { registryType: 'constructor', identifier: 'weather' }, 'constructor'],
    ['no registry', { registryType: '', identifier: 'weather' }, 'known are npm'],
    ['no name', { registryType: 'npm', identifier: '' }, 'npm'],
    ['a path for a name', { registryType: 'npm', identifier: 'a//b' }, 'a//b'],
    ['an image that is none', { registryType: 'oci', identifier: 'ghcr.io/acme weather' }, 'acme weather'],
    ['an archive without an address', { registryType: 'mcpb', identifier: 'weather.mcpb' }, 'weather.mcpb'],
    ['an archive without a name', { registryType: 'mcpb', identifier: 'https://acme.test/' }, 'acme.test'],
  ])('refuses %s, and says what it met', (_what, named, word) => {
    expect(() => packageUrl(named)).toThrow(
      expect.objectContaining({ code: 'ERR_USAGE', message: expect.stringContaining(word) }),
    );
  });
});
