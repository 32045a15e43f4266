import { LIMITS, sha256 } from '@toolsum/core';
import { askService, strangeAnswer, type Service } from './ask-service.ts';

/** TimeStampReq of RFC 3161 up to the digest: version 1, SHA-256; neither nonce nor certificates are asked for. */
const REQUEST = Buffer.from('30360201013031300d060960864801650304020105000420', 'hex');

/**
 * Has an RFC 3161 authority say when a signature existed. No nonce: nobody has seen the signature before.
 *
 * @returns DER of the TimeStampResp.
 * @throws ToolsumError as `askService`; ERR_SIGSTORE_ANSWER if it grants none over this very signature.
 */
export async function timestampOver(tsa: Service, signature: Uint8Array): Promise<Buffer> {
  const digest = sha256(signature);
  const answer = await askService(tsa, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: Buffer.concat([REQUEST, digest]),
    maxBytes: LIMITS.timestampAnswerBytes,
  });
  const { RFC3161Timestamp } = await import('@sigstore/core');
  try {
    const { status, tstInfo } = RFC3161Timestamp.parse(Buffer.from(answer));
    // 1: granted with changes; the digest is held against the request all the same.
    if (status <= 1n && tstInfo.messageImprintHashedMessage.equals(digest)) return Buffer.from(answer);
  } catch {
    // Whatever it is, it is no timestamp.
  }
  throw strangeAnswer(tsa);
}
