import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { LoopbackSigstore } from '../../support/loopback-sigstore/loopback-sigstore.ts';
import { Workshop } from '../support/run-main.ts';

let sigstore: LoopbackSigstore;
let workshop: Workshop;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
});
afterAll(() => sigstore.stop());
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.remove());

const kept = (name: string): string => join(workshop.folder, 'config', 'toolsum', 'sigstore', name);

test('a private deployment is kept for signers, and its root for verifiers', async () => {
  const file = workshop.write('acme.json', sigstore.trustConfig('rekor-v2'));
  const stored = await workshop.run(['trust', 'sigstore', '--trust-config', file, '--json']);
  expect(stored.code).toBe(0);
  const answer = JSON.parse(stored.stdout) as Record<string, unknown>;
  expect(answer).toMatchObject({
    deployment: 'private',
    certificates: `${sigstore.url}/fulcio`,
    log: { url: `${sigstore.url}/rekor-v2`, version: 2 },
    timestamps: `${sigstore.url}/tsa/api/v1/timestamp`,
  });
  expect(JSON.parse(readFileSync(kept('trusted_root.json'), 'utf8'))).toEqual(
    JSON.parse(new TextDecoder().decode(sigstore.trustedRoot)),
  );
  const shown = await workshop.run(['trust', 'sigstore', '--json']);
  expect(JSON.parse(shown.stdout)).toEqual(answer);
});

test.each([
  ['no JSON', '{'],
  ['another document', '{"mediaType":"application/vnd.dev.sigstore.trustedroot.v0.2+json"}'],
  [
    'a version of the future',
    (text: string) => text.replace('clienttrustconfig.v0.1', 'clienttrustconfig.v9.9'),
  ],
  ['a member too many', (text: string) => text.replace('"signingConfig"', '"extra":1,"signingConfig"')],
  ['a log in the clear', (text: string) => text.replace(/http:\/\/127[^"]*rekor-v2/, 'http://rekor.example')],
  [
    'no log that is valid now',
    (text: string) => text.replace('"majorApiVersion": 2', '"majorApiVersion": 3'),
  ],
])('%s is refused, and nothing is kept', async (_, content) => {
  const whole = new TextDecoder().decode(sigstore.trustConfig('rekor-v2'));
  const file = workshop.write('acme.json', typeof content === 'string' ? content : content(whole));
  const outcome = await workshop.run(['trust', 'sigstore', '--trust-config', file]);
  expect(outcome.code).toBe(2);
  expect(existsSync(kept('trusted_root.json'))).toBe(false);
  expect(existsSync(kept('client_trust_config.json'))).toBe(false);
});

test('two deployments at once are too many', async () => {
  const outcome = await workshop.run(['trust', 'sigstore', '--trust-config', 'a.json', '--public']);
  expect(outcome.code).toBe(2);
});
