import { describe, expect, it } from 'vitest';
import { shownLines, witnessLines, witnessPolicy } from '../../../server/src/witness/witness-lines.ts';
import { logSigner, witness } from '../../shared/log/keys.ts';

const logKey = logSigner.key.vkey;
const [one, two] = [witness(1).key, witness(2).key];
const named = [`${one.vkey}=http://127.0.0.1:1`, `${two.vkey}=https://w.example/prefix`];

describe('witnesses on the command line', () => {
  it('become the lines of a log policy', () => {
    const lines = witnessLines(named, 2);
    expect(lines).toEqual([
      `witness ${one.name} ${one.vkey} http://127.0.0.1:1`,
      `witness ${two.name} ${two.vkey} https://w.example/prefix`,
      `group witnesses 2 ${one.name} ${two.name}`,
      'quorum witnesses',
    ]);
    expect(witnessPolicy(logKey, lines)).toMatchObject({ origin: logSigner.key.name, quorum: 'witnesses' });
    expect(witnessPolicy(logKey, witnessLines(named, undefined)).quorum).toBe('none');
    expect(witnessPolicy(logKey, witnessLines([], undefined)).witnesses).toEqual([]);
  });

  it('are shown to clients without their addresses', () => {
    const shown = shownLines(witnessPolicy(logKey, witnessLines(named, 1)));
    expect(shown).toEqual([
      `witness ${one.name} ${one.vkey}`,
      `witness ${two.name} ${two.vkey}`,
      `group witnesses 1 ${one.name} ${two.name}`,
      'quorum witnesses',
    ]);
    expect(witnessPolicy.bind(undefined, logKey, shown)).toThrow('needs an address');
  });

  it.each([
    ['no key', ['nonsense'], undefined],
    ['no address', [one.vkey], undefined],
    ['an address that is none of HTTP', [`${one.vkey}=ftp://w.example`], undefined],
    ['a quorum of nobody', named, 0],
    ['a quorum of more than there are', named, 3],
    ['a quorum without witnesses', [], 1],
  ])('are refused with %s', (_, given, quorum) => {
    expect(() => witnessLines(given, quorum)).toThrow(expect.objectContaining({ code: 'ERR_USAGE' }));
  });

  it.each([
    ['a log line', [`log ${logKey}`], 'ERR_USAGE'],
    ['a password in the address', [`witness w ${one.vkey} http://me:secret@w.example`], 'ERR_USAGE'],
    ['no address', [`witness w ${one.vkey}`], 'ERR_USAGE'],
    ['a key of a log', [`witness w ${logKey} http://w.example`], 'ERR_POLICY_LINE'],
    ['a group of strangers', ['group g 1 w', 'quorum g'], 'ERR_POLICY_LINE'],
  ])('are refused in a file with %s', (_, lines, code) => {
    expect(() => witnessPolicy(logKey, lines)).toThrow(expect.objectContaining({ code }));
  });
});
