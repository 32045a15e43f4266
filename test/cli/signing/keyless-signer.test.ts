import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findDeployment } from '../../../cli/src/signing/keyless/deployment.ts';
import { parseIdentityToken } from '../../../cli/src/signing/keyless/identity-token.ts';
import { keylessSigner } from '../../../cli/src/signing/keyless/keyless-signer.ts';
import { FAULTS } from '../../support/loopback-sigstore/faults.ts';
import { verifyByLibrary } from '../../support/loopback-sigstore/library-verifier.ts';
import { LoopbackSigstore, type Service } from '../../support/loopback-sigstore/loopback-sigstore.ts';
import { errorOf } from '../../support/outcome.ts';
import { Workshop } from '../support/run-main.ts';

const TYPE = 'application/vnd.in-toto+json';
const payload = new TextEncoder().encode('{"_type":"https://in-toto.io/Statement/v1"}');
const workshop = new Workshop();
let sigstore: LoopbackSigstore;

beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
});
afterEach(() => {
  sigstore.instead.clear();
  sigstore.requests.length = 0;
  sigstore.bend = (request) => request;
});
afterAll(async () => {
  await sigstore.stop();
  workshop.remove();
});

async function signerFor(log: 'rekor-v1' | 'rekor-v2', token: string, timeoutMs = 2000) {
  const file = workshop.write(`${log}.json`, sigstore.trustConfig(log));
  const { services, trust: sigstoreTrust } = await findDeployment(file);
  return keylessSigner({
    services,
    sigstore: sigstoreTrust,
    identity: async () => parseIdentityToken(token, new Date()),
    beforePublic: async () => undefined,
    note: () => undefined,
    timeoutMs,
  });
}

describe.each(['rekor-v1', 'rekor-v2'] as const)('a keyless bundle logged in %s', (log) => {
  test.each([
    [
      'a workflow of GitHub',
      'github',
      'https://github.com/acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2',
    ],
    ['a pipeline of GitLab', 'gitlab', 'https://gitlab.com/acme/weather//.gitlab-ci.yml@refs/tags/v1.4.2'],
  ] as const)('is verified by the library, in the name of %s', async (_, kind, subject) => {
    const signer = await signerFor(log, sigstore.tokens[kind]());
    const { bytes } = await signer.sign(TYPE, payload);
    expect(verifyByLibrary(sigstore.trustedRoot, bytes).identity?.subjectAlternativeName).toBe(subject);
  });

  test('is verified by the library, in the name of a person', async () => {
    const signer = await signerFor(log, sigstore.tokens.email('ann@example.com'));
    const { bytes } = await signer.sign(TYPE, payload);
    const { identity } = verifyByLibrary(sigstore.trustedRoot, bytes);
    expect(identity?.subjectAlternativeName).toBe('ann@example.com');
  });

  test('has exactly the members that verifiers demand, and no key id', async () => {
    const { bytes } = await (await signerFor(log, sigstore.tokens.github())).sign(TYPE, payload);
    const bundle = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Record<string, unknown>>;
    expect(bundle['mediaType']).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    expect(Object.keys(bundle['verificationMaterial'] ?? {}).toSorted()).toEqual([
      'certificate',
      'timestampVerificationData',
      'tlogEntries',
    ]);
    const [entry] = (bundle['verificationMaterial'] ?? {})['tlogEntries'] as object[];
    const extra = log === 'rekor-v1' ? ['inclusionPromise', 'integratedTime'] : [];
    expect(Object.keys(entry ?? {}).toSorted()).toEqual(
      ['canonicalizedBody', 'inclusionProof', 'kindVersion', 'logId', 'logIndex', ...extra].toSorted(),
    );
    expect((bundle['dsseEnvelope'] ?? {})['signatures']).toEqual([{ sig: expect.any(String) as string }]);
  });

  test('is made anew for each payload, under a key of its own', async () => {
    const signer = await signerFor(log, sigstore.tokens.github());
    const [one, two] = [await signer.sign(TYPE, payload), await signer.sign(TYPE, payload)];
    const keys = [one, two].map(({ bytes }) => verifyByLibrary(sigstore.trustedRoot, bytes).key);
    expect(keys[0]?.equals(keys[1] ?? keys[0])).toBe(false);
  });

  test('is logged only once it has its timestamp', async () => {
    await (await signerFor(log, sigstore.tokens.github())).sign(TYPE, payload);
    expect(sigstore.requests.map(({ service }) => service)).toEqual(['fulcio', 'tsa', log]);
  });

  describe.each(['fulcio', log, 'tsa'] as const)('where %s', (service: Service) => {
    test.each(Object.entries(FAULTS))('%s, signing fails and the token stays secret', async (_, fault) => {
      sigstore.instead.set(service, fault.answer);
      const token = sigstore.tokens.github();
      const error = await errorOf(async () => (await signerFor(log, token, 400)).sign(TYPE, payload));
      expect(error.code).toBe(fault.code);
      expectNoToken(error, token);
    });
  });
});

test('a certificate for another key is found out', async () => {
  const other = sigstore.authority.log.spki;
  sigstore.bend = (request) => ({ ...request, spki: other });
  const signer = await signerFor('rekor-v2', sigstore.tokens.github());
  expect((await errorOf(() => signer.sign(TYPE, payload))).code).toBe('ERR_SIGSTORE_ANSWER');
});

test('a timestamp over something else is found out before anything is logged', async () => {
  const stale = await sigstore.timestamps.answer(
    Buffer.from(`30360201013031300d060960864801650304020105000420${'00'.repeat(32)}`, 'hex'),
    new Date(),
  );
  sigstore.instead.set('tsa', (_, response) => response.writeHead(201).end(stale));
  const signer = await signerFor('rekor-v2', sigstore.tokens.github());
  expect((await errorOf(() => signer.sign(TYPE, payload))).code).toBe('ERR_SIGSTORE_ANSWER');
  expect(sigstore.requests.map(({ service }) => service)).not.toContain('rekor-v2');
});

test('nothing is asked of anybody if publishing is not wanted', async () => {
  const file = workshop.write('declined.json', sigstore.trustConfig('rekor-v2'));
  const { services, trust: sigstoreTrust } = await findDeployment(file);
  const signer = keylessSigner({
    services,
    sigstore: sigstoreTrust,
    identity: async () => parseIdentityToken(sigstore.tokens.email('ann@example.com'), new Date()),
    beforePublic: async () => Promise.reject(new Error('no')),
    note: () => undefined,
  });
  await expect(signer.sign(TYPE, payload)).rejects.toThrow('no');
  expect(sigstore.requests).toEqual([]);
});

/** Not in the message, nor in anything that a log could take from the error. */
function expectNoToken(error: Error, token: string): void {
  const whole: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    whole.push(at.message, at.stack ?? '', JSON.stringify(at), JSON.stringify(Object.entries(at)));
  for (const part of token.split('.')) {
    expect(whole.join('\n')).not.toContain(part);
    expect(whole.join('\n')).not.toContain(part.slice(0, 40));
  }
}
