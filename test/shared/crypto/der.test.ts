import { describe, expect, it } from 'vitest';
import { DER, objectIdOf, readDer } from '../../../shared/src/crypto/der.ts';
import { codeOf } from '../../support/outcome.ts';

const objectId = (bytes: number): string => {
  const content = new Uint8Array(bytes).fill(0xff);
  content[bytes - 1] = 0x7f;
  return objectIdOf({ tag: DER.objectId, content, bytes: content });
};

describe('an object identifier', () => {
  it('is read in dotted form', () => {
    expect(objectIdOf(readDer(Buffer.from('060355040a', 'hex')))).toBe('2.5.4.10');
  });

  it('(threat 24) is refused if it is longer than any in use, before its digits are worked out', async () => {
    expect(await codeOf(() => objectId(64))).toBe('accepted');
    expect(await codeOf(() => objectId(65))).toBe('ERR_DER');
  });
});
