import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { makeWebhookSecret, webhookHeaders } from '../../../server/src/alerts/standard-webhooks.ts';

const body = Buffer.from('{"type":"server.changed","text":"ümlaut \u2028 and 🔑"}');

describe('webhook headers', () => {
  it('are accepted by the reference library, and refused with another body, id or secret', () => {
    const secret = makeWebhookSecret();
    const headers = webhookHeaders(secret, { id: 'alert_1_sub_1', at: Date.now(), body });
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body.toString()));
    const other = Buffer.from(body);
    other[5] = 0x41;
    expect(() => new Webhook(secret).verify(other, headers)).toThrow();
    expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'alert_2_sub_1' })).toThrow();
    expect(() => new Webhook(makeWebhookSecret()).verify(body, headers)).toThrow();
  });

  it('name the time of the attempt in whole seconds, inside the signature', () => {
    const secret = makeWebhookSecret();
    const headers = webhookHeaders(secret, { id: 'a', at: 1_700_000_000_999, body });
    expect(headers['webhook-timestamp']).toBe('1700000000');
    const expected = new Webhook(secret).sign('a', new Date(1_700_000_000_000), body);
    expect(headers['webhook-signature']).toBe(expected);
  });

  it('are not made for an id that would make the signed text ambiguous, nor with a secret of another kind', () => {
    const secret = makeWebhookSecret();
    for (const id of ['', 'a.b']) {
      expect(() => webhookHeaders(secret, { id, at: 0, body })).toThrow(
        expect.objectContaining({ code: 'ERR_USAGE' }),
      );
    }
    expect(() => webhookHeaders(secret.slice(6), { id: 'a', at: 0, body })).toThrow(
      expect.objectContaining({ code: 'ERR_USAGE' }),
    );
  });
});

describe('a webhook secret', () => {
  it('is 32 random bytes, never the same twice', () => {
    const secrets = Array.from({ length: 50 }, makeWebhookSecret);
    expect(new Set(secrets).size).toBe(50);
    for (const secret of secrets) {
      expect(secret.startsWith('whsec_')).toBe(true);
      expect(Buffer.from(secret.slice(6), 'base64').byteLength).toBe(32);
    }
  });
});
