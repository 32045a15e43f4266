import {
  generateKeyPair,
  preAuthEncoding,
  signEnvelope,
  signerFromPrivateKey,
  verifyEnvelope,
  type KeyType,
  type PublicKey,
  type ReceivedEnvelope,
} from '@toolsum/core';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';

const TYPE = 'application/vnd.toolsum.status+json';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
// Long enough for its base64 to hold letters that differ in the URL-safe alphabet, and padding.
const payload = bytes('{"name":"io.example/files","proof":"\u00fb\u00ff\u00fe ??>>~~"} ');

describe('the pre-authentication encoding', () => {
  it('agrees with the example of the DSSE protocol', () => {
    expect(preAuthEncoding('http://example.com/HelloWorld', bytes('hello world'))).toEqual(
      bytes('DSSEv1 29 http://example.com/HelloWorld 11 hello world'),
    );
  });

  it('counts bytes, not characters', () => {
    expect(preAuthEncoding('\u00e9', bytes('\u20ac'))).toEqual(bytes('DSSEv1 2 \u00e9 3 \u20ac'));
  });
});

describe.each<KeyType>(['ed25519', 'p256'])('an envelope signed with %s', (type) => {
  const signer = signerFromPrivateKey(generateKeyPair(type).privateKey);
  const other = generateKeyPair(type).publicKey;
  const verify = async (
    change: (envelope: Awaited<ReturnType<typeof signEnvelope>>) => ReceivedEnvelope,
    key: PublicKey = signer.publicKey,
    payloadType = TYPE,
  ): Promise<string> =>
    codeOf(async () => verifyEnvelope(change(await signEnvelope(TYPE, payload, signer)), payloadType, key));

  it('gives back the signed bytes', async () => {
    const envelope = await signEnvelope(TYPE, payload, signer);
    expect(envelope.signatures[0]?.keyid).toBe(signer.publicKey.hint);
    expect(await verifyEnvelope(envelope, TYPE, signer.publicKey)).toEqual(new Uint8Array(payload));
    expect(
      await verify(({ signatures: [first], ...rest }) => ({
        ...rest,
        signatures: [{ sig: first?.sig ?? '' }],
      })),
    ).toBe('accepted');
  });

  it('is refused under another payload type, whether the envelope or the reader changes it', async () => {
    expect(await verify((envelope) => envelope, signer.publicKey, 'application/vnd.in-toto+json')).toBe(
      'ERR_STATEMENT_MISMATCH',
    );
    expect(await verify((envelope) => ({ ...envelope, payloadType: 'text/plain' }))).toBe(
      'ERR_STATEMENT_MISMATCH',
    );
    expect(
      await verify(
        (envelope) => ({ ...envelope, payloadType: 'text/plain' }),
        signer.publicKey,
        'text/plain',
      ),
    ).toBe('ERR_SIGNATURE_INVALID');
  });

  it('is refused with another key, and with its own key under another name', async () => {
    expect(await verify((envelope) => envelope, other)).toBe('ERR_HINT_MISMATCH');
    expect(
      await verify(
        ({ signatures: [first], ...rest }) => ({ ...rest, signatures: [{ sig: first?.sig ?? '' }] }),
        other,
      ),
    ).toBe('ERR_SIGNATURE_INVALID');
    expect(
      await verify(({ signatures: [first], ...rest }) => ({
        ...rest,
        signatures: [{ sig: first?.sig ?? '', keyid: other.hint }],
      })),
    ).toBe('ERR_HINT_MISMATCH');
  });

  it('is refused without a signature and with two', async () => {
    expect(await verify((envelope) => ({ ...envelope, signatures: [] }))).toBe('ERR_SIGNATURE_INVALID');
    expect(
      await verify(({ signatures, ...rest }) => ({ ...rest, signatures: [...signatures, ...signatures] })),
    ).toBe('ERR_SIGNATURE_INVALID');
  });

  it('is refused with any other spelling of its base64', async () => {
    const spellings: ((text: string) => string)[] = [
      (text) => text.replaceAll('+', '-').replaceAll('/', '_'),
      (text) => text.replaceAll('=', ''),
      (text) => `${text.slice(0, 8)}\n${text.slice(8)}`,
      (text) => `${text}!!`,
      (text) => ` ${text}`,
    ];
    const envelope = await signEnvelope(TYPE, payload, signer);
    for (const spelling of spellings) {
      expect(spelling(envelope.payload)).not.toBe(envelope.payload);
      expect(await verify(() => ({ ...envelope, payload: spelling(envelope.payload) }))).toBe('ERR_BASE64');
    }
    expect(
      await verify(() => ({
        ...envelope,
        signatures: envelope.signatures.map(({ sig }) => ({ sig: `${sig}!` })),
      })),
    ).toBe('ERR_BASE64');
  });
});
