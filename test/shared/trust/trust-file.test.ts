import {
  canonicalBytes,
  matchesName,
  parseTrustFile,
  registryFingerprint,
  registryForName,
} from '@toolsum/core';
import type { JsonObject, TrustedRegistry, TrustFile } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { MemoryLog } from '../../support/memory-log.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner } from '../../support/signed-release.ts';

const statusKey = newSigner().publicKey.base64;

function registry(host: string, names: string[], policyOf = host): TrustedRegistry {
  const origin = `${host}/log/1`;
  const { policyLines } = new MemoryLog(`${policyOf}/log/1`);
  const logKey = policyLines[0]?.split(' ')[1] ?? '';
  return {
    url: `https://${host}`,
    origin,
    policy: policyLines,
    statusKey,
    names,
    fingerprint: registryFingerprint({ origin, logKey, statusKey }),
  };
}
const trusting = (...registries: TrustedRegistry[]): TrustFile => ({
  scheme: 'toolsum/1',
  version: 1,
  registries,
});
const parse = (trust: TrustFile): Promise<string> =>
  codeOf(() => parseTrustFile(canonicalBytes(trust as unknown as JsonObject)));

describe('a pattern of names', () => {
  it.each([
    ['*', 'io.github.acme/files', true],
    ['io.github.acme/files', 'io.github.acme/files', true],
    ['io.github.acme/files', 'io.github.acme/files2', false],
    ['io.github.acme/*', 'io.github.acme/files', true],
    ['io.github.acme/*', 'io.github.acme-evil/files', false],
    ['io.github.acme/*', 'io.github.acmeevil/files', false],
    ['io.github.acme/*', 'io.github/acme', false],
    ['io.github.acme/*', 'IO.github.acme/files', false],
  ])('%s matches %s: %s', (pattern, name, matches) => {
    expect(matchesName(pattern, name)).toBe(matches);
  });
});

describe('the registry that speaks for a name', () => {
  const wide = registry('wide.example', ['*']);
  const narrow = registry('narrow.example', ['io.github.acme/*']);
  const exact = registry('exact.example', ['io.github.acme/files']);

  it('is the one with the narrowest pattern, wherever it stands', () => {
    for (const trust of [trusting(wide, narrow, exact), trusting(exact, narrow, wide)]) {
      expect(registryForName(trust, 'io.github.acme/files')).toBe(exact);
      expect(registryForName(trust, 'io.github.acme/other')).toBe(narrow);
      expect(registryForName(trust, 'io.github.bob/files')).toBe(wide);
    }
  });

  it('is none if no pattern matches', () => {
    expect(registryForName(trusting(narrow, exact), 'io.github.bob/files')).toBeUndefined();
  });

  it('is never one of two that claim the name alike', async () => {
    const rival = registry('rival.example', ['io.github.acme/*']);
    expect(await codeOf(() => registryForName(trusting(narrow, rival), 'io.github.acme/other'))).toBe(
      'ERR_USAGE',
    );
    expect(registryForName(trusting(narrow, rival, exact), 'io.github.acme/files')).toBe(exact);
  });
});

describe('a trust file', () => {
  it('is read with the policy of its own log, and of no other', async () => {
    expect(await parse(trusting(registry('a.example', ['*'])))).toBe('accepted');
    expect(await parse(trusting(registry('a.example', ['*'], 'b.example')))).toBe('ERR_ORIGIN_MISMATCH');
  });

  it('is refused with a policy that does not parse', async () => {
    const broken = { ...registry('a.example', ['*']), policy: ['quorum none'] };
    expect(await parse(trusting(broken))).toBe('ERR_POLICY_LINE');
  });
});

it('a fingerprint covers origin, log key and status key', () => {
  const identity = { origin: 'a.example/log/1', logKey: 'a.example/log/1+00000000+AQ==', statusKey };
  const changed = Object.keys(identity).map((part) => registryFingerprint({ ...identity, [part]: 'other' }));
  expect(new Set([registryFingerprint(identity), ...changed]).size).toBe(4);
});
