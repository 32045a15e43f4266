import { formatVerifierKey, isQuorum, parseLogPolicy } from '@toolsum/core';
import { describe, expect, it } from 'vitest';
import { keyLines, logSigner, ORIGIN, witness } from './keys.ts';
import { code } from './reference.ts';

const [logLine = '', w1 = '', w2 = '', w3 = ''] = keyLines;
const logAsWitness = formatVerifierKey('w.example', logSigner.key.publicKey, 'cosignature');
const w1Renamed = formatVerifierKey('other.example', witness(1).key.publicKey, 'cosignature');

describe('a log policy', () => {
  it('names the log, its witnesses, groups and quorum', () => {
    const policy = parseLogPolicy([
      '# a comment',
      '',
      ` \tlog \t${logSigner.key.vkey} https://registry.example/v1/log `,
      `${w1} https://witness1.example`,
      w2,
      '  # another',
      'group both all w1 w2',
      'quorum both',
    ]);
    expect(policy).toMatchObject({
      origin: ORIGIN,
      logUrl: 'https://registry.example/v1/log',
      witnesses: [{ name: 'w1', url: 'https://witness1.example' }, { name: 'w2' }],
      groups: [{ name: 'both', threshold: 2, members: ['w1', 'w2'] }],
      quorum: 'both',
    });
    expect(policy.logKey.vkey).toBe(logSigner.key.vkey);
    expect(parseLogPolicy([logLine, 'quorum none'])).not.toHaveProperty('logUrl');
  });

  it.each([
    ['no log', ['quorum none'], 0],
    ['no quorum', [logLine], 0],
    ['nothing', [], 0],
    ['two logs', [logLine, logLine, 'quorum none'], 2],
    ['two quorums', [logLine, 'quorum none', 'quorum none'], 3],
    ['an unknown keyword', [logLine, 'witnes w1', 'quorum none'], 2],
    ['a keyword in capitals', [logLine, 'Quorum none'], 2],
    ['a log without key', ['log', 'quorum none'], 1],
    ['a log line too long', [`${logLine} https://a https://b`, 'quorum none'], 1],
    ['a log with a witness key', [`log ${witness(1).key.vkey}`, 'quorum none'], 1],
    ['a witness with a log key', [logLine, `witness w ${logSigner.key.vkey}`, 'quorum none'], 2],
    ['a witness without key', [logLine, 'witness w1', 'quorum none'], 2],
    ['a broken key', [logLine, `${w1.slice(0, -1)}A`, 'quorum none'], 2],
    ['a witness named none', [logLine, w1.replace('w1', 'none'), 'quorum none'], 2],
    ['a group named none', [logLine, w1, 'group none any w1', 'quorum none'], 3],
    ['two witnesses with one name', [logLine, w1, w2.replace('w2', 'w1'), 'quorum none'], 3],
    ['two witnesses with one key', [logLine, w1, w1.replace('w1', 'w9'), 'quorum none'], 3],
    ['one key under two key names', [logLine, w1, `witness w9 ${w1Renamed}`, 'quorum none'], 3],
    ["a witness with the log's key", [logLine, `witness w9 ${logAsWitness}`, 'quorum w9'], 0],
    ['a group with the name of a witness', [logLine, w1, 'group w1 any w1', 'quorum none'], 3],
    ['a group without members', [logLine, w1, 'group g any', 'quorum none'], 3],
    ['a member that is defined later', [logLine, 'group g any w1', w1, 'quorum g'], 2],
    ['a group in itself', [logLine, w1, 'group g any g w1', 'quorum g'], 3],
    ['the member none', [logLine, w1, 'group g any w1 none', 'quorum g'], 3],
    ['one member twice in a group', [logLine, w1, w2, 'group g 2 w1 w1', 'quorum g'], 4],
    ['one member in two groups', [logLine, w1, w2, 'group g any w1', 'group h any w1 w2', 'quorum h'], 5],
    ['a threshold of 0', [logLine, w1, 'group g 0 w1', 'quorum g'], 3],
    ['a threshold above the members', [logLine, w1, w2, 'group g 3 w1 w2', 'quorum g'], 4],
    ['a threshold with a leading zero', [logLine, w1, 'group g 01 w1', 'quorum g'], 3],
    ['a threshold with a sign', [logLine, w1, 'group g +1 w1', 'quorum g'], 3],
    ['a threshold in another base', [logLine, w1, 'group g 0x1 w1', 'quorum g'], 3],
    ['a quorum that is not defined', [logLine, w1, 'quorum w2'], 3],
    ['a quorum that is defined later', [logLine, 'quorum w1', w1], 2],
    ['a quorum of two', [logLine, w1, w2, 'quorum w1 w2'], 4],
    ['a line break in a line', [`${logLine}\nquorum none`], 1],
    ['a no-break space as a separator', [logLine, 'quorum\u00a0none'], 2],
    ['a control character', [`${logLine}\u0000`, 'quorum none'], 1],
    ['a line beyond its bound', [`#${'x'.repeat(1024)}`, logLine, 'quorum none'], 1],
  ])('is refused with %s, naming the line', (_, lines, line) => {
    expect(() => parseLogPolicy(lines)).toThrow(
      expect.objectContaining({ code: 'ERR_POLICY_LINE', details: { line } }),
    );
  });

  it('is refused with more lines than anybody needs', () => {
    expect(code(() => parseLogPolicy(Array.from({ length: 129 }, () => '#')))).toBe('ERR_TOO_MANY');
  });
});

describe('a quorum', () => {
  const enough = (lines: string[], ...names: string[]) =>
    isQuorum(parseLogPolicy([logLine, w1, w2, w3, ...lines]), new Set(names));

  it('of none asks nothing, of a witness that witness', () => {
    expect(enough(['quorum none'])).toBe(true);
    expect(enough(['quorum w1'], 'w1')).toBe(true);
    expect(enough(['quorum w1'], 'w2', 'w3')).toBe(false);
    expect(enough(['quorum w1'])).toBe(false);
  });

  it('of a group asks for as many members as it says', () => {
    const group = (rule: string) => [`group g ${rule} w1 w2 w3`, 'quorum g'];
    expect(enough(group('any'), 'w2')).toBe(true);
    expect(enough(group('any'))).toBe(false);
    expect(enough(group('2'), 'w2')).toBe(false);
    expect(enough(group('2'), 'w2', 'w3')).toBe(true);
    expect(enough(group('all'), 'w2', 'w3')).toBe(false);
    expect(enough(group('all'), 'w1', 'w2', 'w3')).toBe(true);
  });

  it('counts groups in groups', () => {
    const nested = ['group a any w1 w2', 'group b all a w3', 'quorum b'];
    expect(enough(nested, 'w1', 'w3')).toBe(true);
    expect(enough(nested, 'w1', 'w2')).toBe(false);
    expect(enough(nested, 'w3')).toBe(false);
  });

  it('is not filled by names that are no witnesses', () => {
    expect(enough(['group g any w1', 'quorum g'], 'g')).toBe(false);
    expect(enough(['group g any w1', 'quorum g'], 'none', 'stranger')).toBe(false);
  });
});
