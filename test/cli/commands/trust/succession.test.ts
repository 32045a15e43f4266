import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { parseTrustFile, registryFingerprint } from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newVerifierKey, quorumLines, sketchRegistry, sketchTrust } from '../../../support/trust-sketch.ts';
import { Workshop, type Outcome } from '../../support/run-main.ts';

const PASSWORD = { TOOLSUM_PASSWORD: 'correct horse' };
const ORIGIN = 'tools.example.com/log/1';

const shop = new Workshop();
const run = async (line: string): Promise<Outcome> => shop.run(line.split(' '), PASSWORD);
const trustFile = (path = 'trust.json'): TrustFile => parseTrustFile(readFileSync(shop.path(path)));
const expectCode = (outcome: Outcome, code: number, said = ''): void => {
  expect(outcome.stderr + outcome.stdout).toContain(said);
  expect(outcome.code).toBe(code);
};

beforeAll(async () => {
  for (const name of ['anna', 'ben', 'cleo']) expect((await run(`keygen --out ${name}`)).code).toBe(0);
});
afterAll(() => shop.remove());
beforeEach(() => {
  shop.write('trust.json', JSON.stringify(sketchTrust([sketchRegistry(ORIGIN)])));
});

async function own(): Promise<void> {
  expectCode(await run('trust own --trust trust.json --owner anna.pub --owner ben.pub --threshold 2'), 0);
}

describe('a trust file with owners', () => {
  it('goes from version to version by the signatures of its owners', async () => {
    await own();
    expectCode(
      await run('trust propose --trust trust.json --owner ben.pub --owner cleo.pub --threshold 1'),
      0,
    );
    const first = await run('trust sign 2.trust.json --trust trust.json --key anna.key');
    expectCode(first, 0, '1 of the 2 owners of version 1');
    expectCode(await run('trust update 2.trust.json --trust trust.json'), 1, 'ERR_TRUST_THRESHOLD');
    expect(trustFile().version).toBe(1);
    const second = await run('trust sign 2.trust.json --trust trust.json --key ben.key --json');
    expect(JSON.parse(second.stdout)).toMatchObject({
      complete: true,
      owners: [{ signed: 2 }, { signed: 1 }],
    });
    expectCode(await run('trust update 2.trust.json --trust trust.json'), 0, 'version 2 is in force');
    expect(trustFile()).toMatchObject({ version: 2, owners: { threshold: 1 } });
    expectCode(await run('trust update 2.trust.json --trust trust.json'), 0, 'version 2 is the newest');
  });

  it('is taken along a whole chain, from a folder or an address, and never beyond a broken step', async () => {
    await own();
    const before = readFileSync(shop.path('trust.json'));
    mkdirSync(shop.path('chain'), { recursive: true });
    for (const version of [2, 3, 4]) {
      expectCode(await run(`trust propose --trust trust.json --expires 2${version}00-01-01`), 0);
      for (const owner of version === 4 ? ['anna'] : ['anna', 'ben'])
        expectCode(await run(`trust sign ${version}.trust.json --trust trust.json --key ${owner}.key`), 0);
      renameSync(shop.path(`${version}.trust.json`), shop.path(`chain/${version}.trust.json`));
      if (version < 4)
        expectCode(await run(`trust update chain/${version}.trust.json --trust trust.json`), 0);
    }
    const third = readFileSync(shop.path('trust.json'));

    shop.write('old.json', before);
    expectCode(await run('trust update chain/3.trust.json --trust old.json'), 1, 'ERR_TRUST_VERSION');
    expectCode(await run('trust update chain --trust old.json'), 1, 'ERR_TRUST_THRESHOLD');
    expect(readFileSync(shop.path('old.json'))).toEqual(third);
    expectCode(await run('trust update chain/2.trust.json --trust old.json'), 1, 'ERR_TRUST_VERSION');

    shop.write('old.json', before);
    const server = createServer((request, response) => {
      const name = /^\/trust\/([23]\.trust\.json)$/.exec(request.url ?? '')?.[1];
      if (name === undefined) response.writeHead(404).end();
      else response.end(readFileSync(shop.path(`chain/${name}`)));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      expectCode(
        await run(`trust update http://127.0.0.1:${port}/trust/ --trust old.json`),
        0,
        'after version 1',
      );
      expect(readFileSync(shop.path('old.json'))).toEqual(third);
    } finally {
      server.close();
    }
  });

  it('is changed in no other way', async () => {
    await own();
    const before = readFileSync(shop.path('trust.json'));
    expectCode(await run('trust http://127.0.0.1:9 --trust trust.json'), 2, '--draft');
    expectCode(await run('trust own --trust trust.json --owner cleo.pub'), 2, 'ERR_USAGE');
    shop.write('mine.json', JSON.stringify(sketchTrust([])));
    expectCode(await run('trust adopt mine.json --trust trust.json'), 2, 'move it away first');
    expect(readFileSync(shop.path('trust.json'))).toEqual(before);
  });

  it('is signed by nobody else, and by an owner only as what comes next', async () => {
    await own();
    expectCode(await run('trust propose --trust trust.json'), 0, 'nothing but its version');
    expectCode(await run('trust sign 2.trust.json --trust trust.json --key cleo.key'), 1, 'ERR_KEY_UNKNOWN');
    const skipped = { ...trustFile(), version: 7 };
    shop.write('ahead.json', JSON.stringify(skipped));
    expectCode(
      await run('trust sign 2.trust.json --trust ahead.json --key anna.key'),
      1,
      'ERR_TRUST_VERSION',
    );
  });

  it('is brought together from copies that its owners signed apart', async () => {
    await own();
    await run('trust propose --trust trust.json --expires 2300-01-01');
    await run('trust sign 2.trust.json --trust trust.json --key anna.key --out a.json');
    expectCode(
      await run('trust sign 2.trust.json a.json --trust trust.json --key ben.key --out both.json'),
      0,
      'It can take effect',
    );
    expectCode(await run('trust update both.json --trust trust.json'), 0);
  });

  it('tells its owners what they sign', async () => {
    await own();
    const moved = trustFile();
    const [registry] = moved.registries;
    if (registry === undefined) throw new Error('no registry');
    const logKey = newVerifierKey(ORIGIN);
    const { statusKey } = registry;
    const swapped = {
      ...registry,
      policy: [`log ${logKey}`, ...quorumLines(1, 2)],
      fingerprint: registryFingerprint({ origin: ORIGIN, logKey, statusKey }),
    };
    const added = sketchRegistry('evil.example.com/log/1', { names: ['a.b/*'] });
    shop.write('draft.json', JSON.stringify({ ...moved, registries: [swapped, added] }));
    await run('trust propose --trust trust.json --draft draft.json');
    const { stderr } = await run('trust sign 2.trust.json --trust trust.json --key anna.key');
    for (const word of [
      `~ ${ORIGIN} fingerprint`,
      `~ ${ORIGIN} log policy`,
      '+ registry https://evil.example.com',
    ])
      expect(stderr).toContain(word);
  });

  it('ends on its day for whoever acts by it, but can be shown and succeeded', async () => {
    shop.write(
      'trust.json',
      JSON.stringify(sketchTrust([sketchRegistry(ORIGIN)], { expiresAt: '2020-01-01T00:00:00Z' })),
    );
    await own();
    for (const line of ['log verify --trust trust.json', 'verify --trust trust.json -- /absent/server'])
      expectCode(await run(line), 3, 'ERR_TRUST_EXPIRED');
    expectCode(await run('trust list --trust trust.json'), 0, '2020-01-01');
    await run('trust propose --trust trust.json --expires never');
    for (const owner of ['anna', 'ben'])
      await run(`trust sign 2.trust.json --trust trust.json --key ${owner}.key`);
    expectCode(await run('trust update 2.trust.json --trust trust.json'), 0);
    expectCode(await run('verify --trust trust.json -- /absent/server'), 2, 'ERR_USAGE');
  });

  it('needs owners to be succeeded', async () => {
    expectCode(await run('trust update 2.trust.json --trust trust.json'), 2, 'trust own');
    expectCode(await run('trust propose --trust trust.json'), 2, 'trust own');
    expectCode(await run('trust own --trust trust.json --owner anna.pub --threshold 2'), 2, 'from 1 to 1');
    expectCode(
      await run('trust own --trust trust.json --owner anna.pub --expires 2027-02-30'),
      2,
      '--expires',
    );
  });
});

describe('toolsum trust update without sources', () => {
  it('leaves the root of Sigstore as it is where its repository does not answer', async () => {
    // Nothing listens there: the request fails on this machine.
    const { code, stderr } = await shop.run(['trust', 'update'], { HTTPS_PROXY: 'http://127.0.0.1:9' });
    expect(stderr).toContain('ERR_SIGSTORE_UNREACHABLE');
    expect(code).toBe(3);
    expect(existsSync(shop.path('config/toolsum/sigstore/trusted_root.json'))).toBe(false);
  });
});

describe('toolsum trust adopt', () => {
  it('takes a whole trust file over by its fingerprint alone, and over no other', async () => {
    await own();
    const { fingerprint } = JSON.parse((await run('trust list --trust trust.json --json')).stdout) as {
      fingerprint: string;
    };
    const wrong = await run(`trust adopt trust.json --trust new.json --fingerprint sha256:${'0'.repeat(64)}`);
    expectCode(wrong, 1, 'Nothing was written');
    expectCode(await run('trust adopt trust.json --trust new.json'), 2, '--fingerprint');
    expectCode(await run(`trust adopt trust.json --trust new.json --fingerprint ${fingerprint}`), 0);
    expect(trustFile('new.json')).toEqual(trustFile());
  });
});
