import { createHmac, randomBytes } from 'node:crypto';
import { fromBase64, toBase64, ToolsumError } from '@toolsum/core';

/** Standard Webhooks 1.0: secrets are 24 to 64 random bytes; ours are 32. */
const SECRET_BYTES = 32;
const SECRET_PREFIX = 'whsec_';

/** Makes the secret of one subscription, in the form that receivers' libraries take. */
export function makeWebhookSecret(): string {
  return `${SECRET_PREFIX}${toBase64(randomBytes(SECRET_BYTES))}`;
}

export interface WebhookMessage {
  /** Names the message: the same in every attempt, so that the receiver can drop repeats. Holds no `.`. */
  readonly id: string;
  /** Time of this attempt in milliseconds; receivers refuse old ones, so it is not the time of the event. */
  readonly at: number;
  /** The body exactly as it is sent. */
  readonly body: Uint8Array;
}

/**
 * The three headers of Standard Webhooks 1.0 with a `v1` signature: HMAC-SHA256 over `id.timestamp.body`.
 *
 * @throws ToolsumError ERR_USAGE if the id would make the signed text ambiguous, or the secret is no `whsec_` one.
 */
export function webhookHeaders(secret: string, { id, at, body }: WebhookMessage): Record<string, string> {
  if (id === '' || id.includes('.')) {
    throw new ToolsumError('ERR_USAGE', 'a webhook id is not empty and holds no full stop');
  }
  if (!secret.startsWith(SECRET_PREFIX)) {
    throw new ToolsumError('ERR_USAGE', `a webhook secret begins with ${SECRET_PREFIX}`);
  }
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', fromBase64(secret.slice(SECRET_PREFIX.length)))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
