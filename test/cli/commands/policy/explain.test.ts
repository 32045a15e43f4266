import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner, signRelease, tool } from '../../../support/signed-release.ts';
import { MemoryRegistry, NAME, principalOf } from '../../../verifier/support/memory-registry.ts';
import { Workshop, type Outcome } from '../../support/run-main.ts';

const [alice, mallory] = [newSigner(), newSigner()];
let shop: Workshop;
let registry: MemoryRegistry;
beforeEach(async () => {
  shop = new Workshop();
  registry = new MemoryRegistry();
  registry.now = new Date();
  await registry.publish(await signRelease(alice, { definitions: [tool('read_file')] }));
  const trusted = registry.trusted(await registry.listen());
  shop.write('trust.json', JSON.stringify({ scheme: 'toolsum/1', version: 1, registries: [trusted] }));
});
afterEach(async () => {
  await registry.close();
  shop.remove();
});

const explain = async (policy: object, ...more: string[]): Promise<Outcome> => {
  shop.write('policy.json', JSON.stringify({ scheme: 'toolsum/1', ...policy }));
  return shop.run([
    'policy',
    'explain',
    '--server',
    NAME,
    '--trust',
    'trust.json',
    '--policy',
    'policy.json',
    ...more,
  ]);
};
const rules = {
  publishers: [
    { servers: ['io.github.acme-evil/*'], signers: [principalOf(alice)] },
    { servers: ['io.github.acme/*'], signers: [principalOf(mallory)] },
    { servers: [NAME], signers: [principalOf(mallory), principalOf(alice)] },
  ],
};

describe('toolsum policy explain', () => {
  it('says which rule decided, and of each other one why it did not', async () => {
    const { code, stdout } = await explain(rules);
    expect(code).toBe(0);
    expect(stdout).toContain("✓ accepted: rule 3 of the policy's publishers names this signer");
    expect(stdout).toContain('rule 1, for io.github.acme-evil/*: not about this server');
    expect(stdout).toContain(
      `✗ key ${mallory.publicKey.hint}: key ${alice.publicKey.hint} is not ${mallory.publicKey.hint}`,
    );
    expect(stdout).toContain('not asked: the policy has spoken');
    expect(stdout).toContain('Version      1.0.0');
  });

  it('says the same to programs', async () => {
    const { stdout } = await explain(rules, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'signed',
      server: { name: NAME },
      settings: { policy: 'policy.json', mode: 'enforce', unsigned: 'pin' },
      releases: [
        {
          version: '1.0.0',
          signature: 'verified',
          decision: {
            accepted: true,
            basis: 'policy',
            rules: [
              { applies: false },
              { applies: true },
              { signers: [{ matches: false }, { matches: true }] },
            ],
          },
        },
      ],
    });
  });

  it('says no where enforcement does, and why', async () => {
    const { code, stdout } = await explain({ publishers: rules.publishers.slice(0, 2) });
    expect(code).toBe(1);
    expect(stdout).toContain(`✗ not accepted: the policy names other publishers for ${NAME}`);
  });

  it('falls back to what the log grants where no rule is about the server', async () => {
    const { code, stdout } = await explain({});
    expect([code, stdout.includes('grants the name to this signer')]).toEqual([0, true]);
  });

  it('says what happens to a server of which nothing is signed', async () => {
    const unknown = ['--server', 'io.github.acme/unknown'];
    const byDefault = await explain({}, ...unknown);
    expect([byDefault.code, byDefault.stdout.includes('nothing was ever published')]).toEqual([1, true]);
    expect(byDefault.stdout).toContain(
      '✗ refused: its registry signs that io.github.acme/unknown was never published',
    );
    const pinned = await explain({ unsigned: 'pin' }, ...unknown);
    expect([pinned.code, pinned.stdout.includes('✓ pinned on first use')]).toEqual([0, true]);
    const denied = await explain({ unsigned: 'deny' }, ...unknown);
    expect([denied.code, denied.stdout.includes('takes only signed ones')]).toEqual([1, true]);
  });

  it('says why it does not come to a signer', async () => {
    await registry.close();
    const { code, stdout } = await explain(rules);
    expect([code, stdout.includes('Refused      unverifiable')]).toEqual([3, true]);
  });

  it('explains a release on disk, verified by the keys of the policy', async () => {
    const release = await signRelease(mallory, { definitions: [tool('read_file')] });
    shop.write('manifest.json', release.manifestBytes);
    shop.write('bundle.json', release.bundleBytes);
    const files = ['--manifest', 'manifest.json', '--bundle', 'bundle.json'];
    const accepted = await explain(rules, ...files);
    expect([accepted.code, accepted.stdout.includes('rule 2 of the policy')]).toEqual([0, true]);
    const unknown = await explain(
      { publishers: [{ servers: ['*'], signers: [principalOf(alice)] }] },
      ...files,
    );
    expect([unknown.code, unknown.stdout.includes('no key is at hand')]).toEqual([1, true]);
    const other = await explain(rules, ...files, '--server', 'io.github.acme/other');
    expect(other.stderr).toContain('ERR_SUBJECT_MISMATCH');
    const damaged = Buffer.from(release.bundleBytes);
    const text = damaged.toString().replace(/"sig":"./, '"sig":"A');
    shop.write(
      'bundle.json',
      text === damaged.toString() ? damaged.toString().replace(/"sig":"./, '"sig":"B') : text,
    );
    expect((await explain(rules, ...files)).stderr).toContain('ERR_SIGNATURE_INVALID');
  });

  it('asks which server is meant', async () => {
    expect((await shop.run(['policy', 'explain'])).code).toBe(2);
    expect((await explain({}, '--bundle', 'x.json')).code).toBe(2);
  });
});
