import { ToolsumError } from '../errors.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { verifySignature, type PublicKey, type Signer } from '../crypto/signature.ts';

/** A DSSE envelope as toolsum writes it: exactly one signature, and the hint of its key. */
export interface SignedEnvelope<PayloadType extends string = string> {
  /** Standard base64. */
  payload: string;
  payloadType: PayloadType;
  signatures: { keyid: string; sig: string }[];
}

/** An envelope as it is read: `keyid` is optional in DSSE, and never authenticated. */
export interface ReceivedEnvelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly keyid?: string; readonly sig: string }[];
}

const encoder = new TextEncoder();

/** What a DSSE signature is made over: PAE of the DSSE protocol 1.0.2. Lengths are in bytes. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const head = encoder.encode(
    `DSSEv1 ${encoder.encode(payloadType).byteLength} ${payloadType} ${payload.byteLength} `,
  );
  const encoding = new Uint8Array(head.byteLength + payload.byteLength);
  encoding.set(head);
  encoding.set(payload, head.byteLength);
  return encoding;
}

/** Signs a payload under its type. */
export async function signEnvelope<PayloadType extends string>(
  payloadType: PayloadType,
  payload: Uint8Array,
  signer: Signer,
): Promise<SignedEnvelope<PayloadType>> {
  const signature = await signer.sign(preAuthEncoding(payloadType, payload));
  return {
    payload: toBase64(payload),
    payloadType,
    signatures: [{ keyid: signer.publicKey.hint, sig: toBase64(signature) }],
  };
}

/**
 * Checks an envelope against one key and one expected payload type.
 *
 * @returns the payload: the very bytes that the signature covers. Nothing else of the envelope may be used.
 * @throws ToolsumError ERR_STATEMENT_MISMATCH for another payload type, ERR_SIGNATURE_INVALID, ERR_HINT_MISMATCH if the
 * envelope names another key, ERR_BASE64.
 */
export async function verifyEnvelope(
  envelope: ReceivedEnvelope,
  payloadType: string,
  key: PublicKey,
): Promise<Uint8Array> {
  if (envelope.payloadType !== payloadType) {
    throw new ToolsumError('ERR_STATEMENT_MISMATCH', `the envelope holds no ${payloadType}`);
  }
  const [signature, ...others] = envelope.signatures;
  if (signature === undefined || others.length > 0) {
    throw new ToolsumError('ERR_SIGNATURE_INVALID', 'an envelope must have exactly one signature');
  }
  if (signature.keyid !== undefined && signature.keyid !== key.hint) {
    throw new ToolsumError(
      'ERR_HINT_MISMATCH',
      'the envelope names another key than the one it is checked with',
    );
  }
  const payload = fromBase64(envelope.payload);
  const encoding = preAuthEncoding(payloadType, payload);
  if (!(await verifySignature(key, encoding, fromBase64(signature.sig)))) {
    throw new ToolsumError(
      'ERR_SIGNATURE_INVALID',
      'the signature is not that of the key over this payload',
      {
        hint: key.hint,
      },
    );
  }
  return payload;
}
