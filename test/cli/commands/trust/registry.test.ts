import { readFileSync } from 'node:fs';
import { parseTrustFile, type Signer } from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mustPublish, runRegistry, type RunningRegistry } from '../../../support/running-registry.ts';
import { newSigner } from '../../../support/signed-release.ts';
import { quorumLines } from '../../../support/trust-sketch.ts';
import { Workshop, type Outcome } from '../../support/run-main.ts';

const ORIGIN = 'localhost/log/1';

let shop: Workshop;
let running: RunningRegistry;
beforeEach(async () => {
  shop = new Workshop();
  running = await runRegistry();
});
afterEach(async () => {
  await running.remove();
  shop.remove();
});

const trustFile = (path = 'config/toolsum/trust.json'): TrustFile =>
  parseTrustFile(readFileSync(shop.path(path)));
const trust = async (...more: string[]): Promise<Outcome> => {
  const { url, fingerprint } = running.registry;
  return shop.run(['trust', url, '--fingerprint', fingerprint, ...more]);
};

describe('toolsum trust URL', () => {
  it('takes witnesses and quorum of the log from a file, and shows what they mean', async () => {
    const lines = ['# our witnesses', `log ${running.registry.logKey}`, '', ...quorumLines(2, 3)];
    shop.write('log.policy', lines.join('\n'));
    const { code, stderr } = await trust('--log-policy', 'log.policy');
    expect([code, stderr.includes('2 of 3 must cosign: w1, w2, w3')]).toEqual([0, true]);
    expect(trustFile().registries[0]?.policy).toEqual(lines.filter((line) => line !== ''));
    // Without the option they stay; nothing weakens them by the way.
    await trust('--names', 'io.github.acme/*');
    expect(trustFile().registries[0]?.policy).toEqual(lines.filter((line) => line !== ''));
  });

  it('takes no log policy of another log, and none that is malformed', async () => {
    const other = await runRegistry();
    try {
      shop.write('other.policy', [`log ${other.registry.logKey}`, 'quorum none'].join('\n'));
      expect(await trust('--log-policy', 'other.policy')).toMatchObject({ code: 2 });
      shop.write('bad.policy', [`log ${running.registry.logKey}`, 'quorum w9'].join('\n'));
      const { code, stderr } = await trust('--log-policy', 'bad.policy');
      expect([code, stderr.includes('bad.policy cannot be used: log policy, line 2')]).toEqual([2, true]);
    } finally {
      await other.remove();
    }
  });

  it('writes a changed copy for the owners of a trust file, and leaves theirs as it is', async () => {
    expect((await shop.run(['keygen', '--out', 'anna'], { TOOLSUM_PASSWORD: 'x' })).code).toBe(0);
    await trust('--names', 'a.b/*');
    await shop.run(['trust', 'own', '--owner', 'anna.pub']);
    const before = trustFile();
    expect((await trust('--names', 'io.github.acme/*')).code).toBe(2);
    expect((await trust('--names', 'io.github.acme/*', '--draft', 'draft.json')).code).toBe(0);
    expect(trustFile()).toEqual(before);
    const { stdout } = await shop.run(['trust', 'propose', '--draft', 'draft.json']);
    expect(stdout.trim()).toBe(`~ ${ORIGIN} names: a.b/* → io.github.acme/*`);
  });
});

describe('a log that had to begin anew under its old name', () => {
  async function publishAnd(signer: Signer): Promise<Outcome> {
    await mustPublish(running, signer);
    return shop.run(['policy', 'explain', '--server', 'io.github.acme/files']);
  }

  it('is refused until a person has reset it and compared its fingerprint anew', async () => {
    await trust();
    expect((await publishAnd(newSigner())).code).toBe(0);
    await running.remove();
    running = await runRegistry();
    const again = await trust();
    expect([again.code, again.stderr.includes('ERR_FORK')]).toEqual([1, true]);

    const { stdout } = await shop.run(['trust', 'reset', ORIGIN, '--yes', '--json']);
    const { kept } = JSON.parse(stdout) as { kept: string };
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({ origin: ORIGIN });
    expect(trustFile().registries).toEqual([]);
    expect((await trust()).code).toBe(0);
    const { code, stdout: said } = await publishAnd(newSigner());
    expect([code, said.includes('✓ accepted')]).toEqual([0, true]);
  });
});
