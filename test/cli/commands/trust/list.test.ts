import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quorumLines, sketchRegistry, sketchTrust } from '../../../support/trust-sketch.ts';
import { Workshop } from '../../support/run-main.ts';

const ORIGIN = 'tools.example.com/log/1';

let shop: Workshop;
beforeEach(() => {
  shop = new Workshop();
});
afterEach(() => shop.remove());

describe('toolsum trust list', () => {
  it('shows registry, log, names, fingerprint and who must have witnessed', async () => {
    const registry = sketchRegistry(ORIGIN, { lines: quorumLines(2, 3), names: ['io.github.acme/*'] });
    const path = shop.write('trust.json', JSON.stringify(sketchTrust([registry], { version: 3 })));
    const { code, stdout } = await shop.run(['trust', 'list', '--trust', path]);
    expect(code).toBe(0);
    for (const word of ['version 3', ORIGIN, 'io.github.acme/*', registry.fingerprint])
      expect(stdout).toContain(word);
    expect(stdout).toContain('2 of 3 must cosign: w1, w2, w3');
    const json = JSON.parse((await shop.run(['trust', 'list', '--trust', path, '--json'])).stdout) as object;
    expect(json).toMatchObject({
      version: 3,
      registries: [{ origin: ORIGIN, quorum: 'enough', witnesses: [{ name: 'w1' }, {}, {}] }],
    });
  });

  it('says so where nobody witnesses, and where nobody is trusted', async () => {
    const path = shop.write('trust.json', JSON.stringify(sketchTrust([sketchRegistry(ORIGIN)])));
    const { stdout } = await shop.run(['trust', 'list', '--trust', path]);
    expect(stdout).toContain('none: the log could show others another history');
    const empty = await shop.run(['trust', 'list']);
    expect(empty.code).toBe(0);
    expect(empty.stderr).toContain('toolsum trust URL');
  });

  it('shows the root of Sigstore and its age', async () => {
    expect((await shop.run(['trust', 'list'])).stdout).toContain('no root: keyless signatures are refused');
    const folder = shop.path('config/toolsum/sigstore');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'trusted_root.json'), '{}');
    utimesSync(join(folder, 'trusted_root.json'), new Date(), new Date(Date.now() - 75 * 3_600_000));
    const { stdout } = await shop.run(['trust', 'list']);
    expect(stdout).toMatch(/^Sigstore     public deployment, root of .* \(3 days old\)/m);
    const { sigstore } = JSON.parse((await shop.run(['trust', 'list', '--json'])).stdout) as {
      sigstore: object;
    };
    expect(sigstore).toMatchObject({ deployment: 'public', ageHours: 75 });
  });

  it('refuses options that stand in front of it, where they would be lost', async () => {
    const { code, stderr } = await shop.run(['trust', '--trust', 'elsewhere.json', 'list']);
    expect(code).toBe(2);
    expect(stderr).toContain('toolsum trust list --trust');
  });
});
