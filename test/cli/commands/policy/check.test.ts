import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateKeyPair } from '@toolsum/core';
import { sketchRegistry, sketchTrust } from '../../../support/trust-sketch.ts';
import { Workshop } from '../../support/run-main.ts';

let shop: Workshop;
beforeEach(() => {
  shop = new Workshop();
});
afterEach(() => shop.remove());

const { hint, base64 } = generateKeyPair('ed25519').publicKey;
const KEY = `{ kind: key, hint: "${hint}", publicKey: "${base64}" }`;
const check = (text: string, ...more: string[]) => {
  shop.write('policy.yaml', `scheme: toolsum/1\n${text}`);
  return shop.run(['policy', 'check', 'policy.yaml', ...more]);
};

describe('toolsum policy check', () => {
  it('answers yes to a policy of which every rule can take effect', async () => {
    const { code, stdout } = await check(
      `publishers:\n  - servers: [a.b/*]\n    signers:\n      - ${KEY}\n`,
      '--strict',
    );
    expect([code, stdout]).toEqual([0, '']);
  });

  it('says every error with file, line and column, and answers no', async () => {
    const { code, stdout } = await check('mode: loud\nunsinged: deny\n');
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'policy.yaml:2:7: error: expected one of "enforce", "warn"',
      'policy.yaml:3:1: error: "unsinged" is not known here; did you mean "unsigned"?',
      '',
    ]);
    const json = await shop.run(['policy', 'check', 'policy.yaml', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      remarks: [
        { level: 'error', line: 2, column: 7, pointer: '/mode' },
        { level: 'error', line: 3, column: 1, pointer: '/unsinged' },
      ],
    });
  });

  it('says where a file is no YAML or JSON at all', async () => {
    expect((await check('mode: *m\n')).stdout).toMatch(/^policy\.yaml:2:7: error: .*alias/);
    shop.write('policy.json', '{"scheme":"toolsum/1",\n "mode":"warn",\n "mode":"warn"}');
    const { code, stdout } = await shop.run(['policy', 'check', 'policy.json']);
    expect([code, stdout.startsWith('policy.json:3:2: error: the same member name twice')]).toEqual([
      1,
      true,
    ]);
  });

  it.each([
    ['publishers: [{ servers: [a.b/*, a.b/c], signers: [KEY] }]', 'a.b/c adds nothing to a.b/*'],
    ['publishers: [{ servers: [a.b-/c], signers: [KEY] }]', 'no server can have a name like a.b-/c'],
    [
      'publishers: [{ servers: [a.b/c], signers: [KEY] }, { servers: ["*"], signers: [KEY] }]',
      'rule 1 adds nothing: rule 2',
    ],
    [
      'publishers: [{ servers: [a.b/c], signers: [KEY] }, { servers: [a.b/c], signers: [KEY] }]',
      'rule 2 adds nothing: rule 1',
    ],
    [
      'publishers: [{ servers: [a.b/c], signers: [{ kind: keyless, issuer: "https://token.actions.githubusercontent.com", san: "https://github.com/a/b/.github/workflows/r.yml@refs/heads/main" }] }]',
      'add repositoryId and ownerId',
    ],
    [
      `publishers: [{ servers: [a.b/c], signers: [{ kind: key, hint: "${'A'.repeat(43)}=", publicKey: "${base64}" }] }]`,
      'nothing matches',
    ],
    ['privateNames: [a.b/c, a.b/c]', 'a.b/c adds nothing'],
    ['tools: { allow: [shell, read], deny: [shell] }', '"shell" is denied as well'],
    [
      'targets: [{ target: "node a.js", server: a.b/c }, { target: "node a.js", server: a.b/d }]',
      'maps this command or address already',
    ],
    ['mode: warn', 'nothing is refused in this mode'],
    ['unsigned: allow', 'may change at any time'],
    ['changes: { hidden-characters-appeared: allow }', 'is what an attack looks like'],
  ])('warns of %s', async (text, warning) => {
    const { code, stdout } = await check(text.replaceAll('KEY', KEY));
    expect(stdout).toContain('warning: ');
    expect(stdout).toContain(warning);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(0);
    expect((await shop.run(['policy', 'check', 'policy.yaml', '--strict'])).code).toBe(1);
  });

  it('warns of names for which no trusted registry speaks', async () => {
    shop.write(
      'trust.json',
      JSON.stringify(sketchTrust([sketchRegistry('t.example/log/1', { names: ['a.b/*'] })])),
    );
    const text = `publishers: [{ servers: [a.b/c, a.b.evil/c, "x.y/*"], signers: [${KEY}] }]`;
    const { stdout } = await check(text, '--trust', 'trust.json');
    expect(stdout.match(/speaks for [^:]*/g)).toEqual(['speaks for a.b.evil/c', 'speaks for x.y/*']);
  });

  it('looks at the usual place, and says so where there is nothing', async () => {
    expect((await shop.run(['policy', 'check'])).stderr).toContain('toolsum policy init');
    expect((await shop.run(['policy', 'init'])).code).toBe(0);
    expect((await shop.run(['policy', 'check', '--strict'])).code).toBe(0);
  });
});
