import { generateKeyPairSync } from 'node:crypto';
import {
  LIMITS,
  formatVerifierKey,
  noteSigner,
  openNote,
  parseNote,
  parseVerifierKey,
  signNote,
} from '@toolsum/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORIGIN, logSigner, privateKey, witness } from './keys.ts';
import { code } from './reference.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Vectors of golang.org/x/mod/sumdb/note. */
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const ENOCH = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const PETER_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const ENOCH_LINE =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

const peter = parseVerifierKey(PETER);
const enoch = parseVerifierKey(ENOCH);

function names(note: string, ...keys: Parameters<typeof openNote>[1]): string[] {
  return openNote(utf8(note), keys).verified.map(({ key }) => key.name);
}

describe('verifier keys', () => {
  it('are read and written in one spelling', () => {
    expect(peter).toMatchObject({ name: 'PeterNeumann', type: 'ed25519', keyId: 'c74f20a3', vkey: PETER });
    expect(formatVerifierKey('PeterNeumann', peter.publicKey)).toBe(PETER);
    const rekeyed = formatVerifierKey('PeterNeumann', peter.publicKey, 'cosignature');
    expect(parseVerifierKey(rekeyed).type).toBe('cosignature');
    expect(rekeyed.slice(0, 21)).not.toBe(PETER.slice(0, 21));
  });

  it('are refused when cut anywhere or with any character changed', () => {
    for (let start = 0; start <= PETER.length; start += 1) {
      for (let end = start; end <= PETER.length; end += 1) {
        if (end - start === PETER.length) continue;
        expect(code(() => parseVerifierKey(PETER.slice(start, end)))).toBe('ERR_KEY_UNSUPPORTED');
      }
    }
    for (let i = 0; i < PETER.length; i += 1) {
      const changed = PETER.slice(0, i) + String.fromCharCode(PETER.charCodeAt(i) + 1) + PETER.slice(i + 1);
      expect(
        code(() => parseVerifierKey(changed)),
        changed,
      ).toBe('ERR_KEY_UNSUPPORTED');
    }
  });

  it('are refused with another type, another length, or a name that no note can carry', () => {
    for (const vkey of [
      'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
      'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
      PETER.replace('c74f20a3', 'C74F20A3'),
      `${PETER}\n`,
      `${'n'.repeat(600)}+c74f20a3+ARpc`,
    ])
      expect(
        code(() => parseVerifierKey(vkey)),
        vkey,
      ).toBe('ERR_KEY_UNSUPPORTED');
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\u2003', 'a\u0085b', 'a\nb', 'a\u0001', '\ud800'])
      expect(
        code(() => formatVerifierKey(name, peter.publicKey)),
        name,
      ).toBe('ERR_KEY_UNSUPPORTED');
    expect(code(() => formatVerifierKey('n', peter.publicKey.subarray(1)))).toBe('ERR_KEY_UNSUPPORTED');
  });

  it('are refused if they are of small order, because older OpenSSL verifies signatures anybody made under them', () => {
    const points = [
      '0000000000000000000000000000000000000000000000000000000000000000',
      '0100000000000000000000000000000000000000000000000000000000000000',
      '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
      'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    ].map((hex) => Buffer.from(hex, 'hex'));
    for (const point of points) {
      expect(code(() => formatVerifierKey('n', point))).toBe('ERR_KEY_UNSUPPORTED');
      expect(code(() => formatVerifierKey('n', point.with(31, (point[31] ?? 0) | 0x80)))).toBe(
        'ERR_KEY_UNSUPPORTED',
      );
    }
  });
});

describe('signed notes of other implementations', () => {
  it('verify: Go sumdb/note', () => {
    expect(openNote(utf8(`${TEXT}\n${PETER_LINE}`), [peter]).text).toBe(TEXT);
    expect(names(`${TEXT}\n${PETER_LINE}${ENOCH_LINE}`, peter, enoch)).toEqual(['PeterNeumann', 'EnochRoot']);
  });

  it('verify: the example of the C2SP signed-note specification', () => {
    const note =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    const key = parseVerifierKey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    expect(openNote(utf8(note), [key])).toEqual({
      text: 'This is an example message.\n',
      verified: [{ key }],
    });
  });

  it('are judged as Go judges them: unknown keys ignored, a known key with a bad signature refused', () => {
    const bent = (line: string) => `${line.slice(0, 60)}ABCD${line.slice(60)}`;
    expect(names(`${TEXT}\n${PETER_LINE}${ENOCH_LINE}${bent(ENOCH_LINE)}`, peter)).toEqual(['PeterNeumann']);
    expect(code(() => names(`${TEXT}\n${bent(PETER_LINE)}`, peter))).toBe('ERR_NOTE_SIGNATURE_INVALID');
    expect(code(() => names(`${TEXT}\n${PETER_LINE}${ENOCH_LINE}`))).toBe('ERR_NOTE_UNSIGNED');
    expect(code(() => names(`${TEXT}\n${ENOCH_LINE}`, peter))).toBe('ERR_NOTE_UNSIGNED');
    expect(code(() => names(`${TEXT}\n${PETER_LINE}`, enoch, peter, enoch))).toBe('ERR_USAGE');
    const many = `${TEXT}\n${PETER_LINE.repeat(LIMITS.noteSignatures + 1)}`;
    expect(code(() => names(many, peter))).toBe('ERR_TOO_MANY');
  });

  it('are refused even if a good signature by the same key stands before the bad one', () => {
    const bad = PETER_LINE.replace('x08go/ZJ', 'x08go/ZK');
    expect(code(() => names(`${TEXT}\n${PETER_LINE}${bad}`, peter))).toBe('ERR_NOTE_SIGNATURE_INVALID');
    expect(code(() => names(`${TEXT}\n${bad}${PETER_LINE}`, peter))).toBe('ERR_NOTE_SIGNATURE_INVALID');
  });

  it('ignore a signature that shares only the name or only the id with a known key', () => {
    const otherName = PETER_LINE.replace('PeterNeumann', 'PeterNewmann');
    const otherId = PETER_LINE.replace('x08go/ZJ', 'x08gpPZJ');
    expect(code(() => names(`${TEXT}\n${otherName}`, peter))).toBe('ERR_NOTE_UNSIGNED');
    expect(code(() => names(`${TEXT}\n${otherId}`, peter))).toBe('ERR_NOTE_UNSIGNED');
    expect(names(`${TEXT}\n${otherName}${otherId}${PETER_LINE}`, peter)).toEqual(['PeterNeumann']);
  });
});

describe('malformed notes', () => {
  it.each([
    ['no signatures', TEXT],
    ['an empty signature block', `${TEXT}\n`],
    ['no final line break', `${TEXT}\n${PETER_LINE.slice(0, -1)}`],
    ['a control character', `\u0001${TEXT}\n${PETER_LINE}`],
    ['a carriage return', `${TEXT.replace('\n', '\r\n')}\n${PETER_LINE}`],
    ['a tab', `${TEXT.replace(' ', '\t')}\n${PETER_LINE}`],
    ['a name with a space', `${TEXT}\n${PETER_LINE.replace('Peter', 'Peter ')}`],
    ['a name with a plus', `${TEXT}\n${PETER_LINE.replace('Peter', 'Peter+')}`],
    ['a name with a no-break space', `${TEXT}\n${PETER_LINE.replace('Peter', 'Peter\u00a0')}`],
    ['a line that is no signature', `${TEXT}\n${PETER_LINE}Unexpected line.\n`],
    ['an empty line after the signatures', `${TEXT}\n${PETER_LINE}\n`],
    ['an ASCII hyphen for the dash', `${TEXT}\n${PETER_LINE.replace('—', '-')}`],
    ['two spaces', `${TEXT}\n${PETER_LINE.replace('— ', '—  ')}`],
    ['URL-safe base64', `${TEXT}\n${PETER_LINE.replaceAll('/', '_')}`],
    ['base64 without padding', `${TEXT}\n${PETER_LINE.replace('=', '')}`],
    ['base64 with stray bits', `${TEXT}\n${PETER_LINE.replace('AM=', 'AN=')}`],
    ['a key id without signature', `${TEXT}\n— PeterNeumann x08gow==\n`],
  ])('are refused: %s', (_, note) => {
    expect(code(() => openNote(utf8(note), [peter]))).toBe('ERR_NOTE_MALFORMED');
  });

  it('are refused for their bytes and size before all else', () => {
    expect(code(() => parseNote(Buffer.concat([Buffer.from([0xff]), utf8(`${TEXT}\n${PETER_LINE}`)])))).toBe(
      'ERR_UTF8',
    );
    expect(code(() => parseNote(new Uint8Array(LIMITS.noteBytes + 1)))).toBe('ERR_TOO_LARGE');
  });

  it('never make the parser throw anything but its own errors', () => {
    const pieces = fc.constantFrom('\n', '\n\n', '— ', ' ', 'a', 'AAAAAAAA', '=', '+', TEXT, PETER_LINE);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(code(() => openNote(utf8(parts.join('')), [peter]))).toMatch(/^(none|ERR_[A-Z0-9_]+)$/);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(code(() => openNote(bytes, [peter]))).toMatch(/^ERR_/);
      }),
    );
  });
});

describe('notes that toolsum signs', () => {
  it('verify under the keys that signed, text with empty lines included', () => {
    const text = 'a\n\n— not a signature\n\nb\n';
    const note = signNote(text, [logSigner, noteSigner('other', privateKey('other'))]);
    expect(openNote(note, [logSigner.key])).toEqual({ text, verified: [{ key: logSigner.key }] });
  });

  it('carry cosignatures with their time, which is signed', () => {
    const signer = witness(1, 1_679_315_147);
    const note = signNote('text\n', [signer]);
    expect(openNote(note, [signer.key]).verified).toEqual([{ key: signer.key, time: 1_679_315_147 }]);
    const { signatures } = parseNote(note);
    const blob = Buffer.concat([Buffer.from(signer.key.keyId, 'hex'), signatures[0]?.signature ?? utf8('')]);
    for (const at of [4, 5, 11, 12, 75]) {
      const line = `— ${signer.key.name} ${Buffer.from(blob.with(at, (blob[at] ?? 0) ^ 1)).toString('base64')}\n`;
      expect(
        code(() => names(`text\n\n${line}`, signer.key)),
        String(at),
      ).toBe('ERR_NOTE_SIGNATURE_INVALID');
    }
    for (const cut of [blob.subarray(0, 68), Buffer.concat([blob, Buffer.alloc(1)])]) {
      const line = `— ${signer.key.name} ${Buffer.from(cut).toString('base64')}\n`;
      expect(code(() => names(`text\n\n${line}`, signer.key))).toBe('ERR_NOTE_SIGNATURE_INVALID');
    }
  });

  it('do not verify after any single flipped bit', () => {
    const note = signNote(`${ORIGIN}\n5\n`, [logSigner]);
    for (let bit = 0; bit < note.byteLength * 8; bit += 1) {
      const flipped = note.with(bit >> 3, (note[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      expect(
        code(() => openNote(flipped, [logSigner.key])),
        String(bit),
      ).toMatch(/^ERR_/);
    }
  });

  it('are never made of a text or key that could not be verified', () => {
    expect(code(() => signNote('no line break', [logSigner]))).toBe('ERR_NOTE_MALFORMED');
    expect(code(() => signNote('tab\t\n', [logSigner]))).toBe('ERR_NOTE_MALFORMED');
    expect(code(() => signNote('unsigned\n', []))).toBe('ERR_NOTE_MALFORMED');
    expect(code(() => signNote('\ud800\n', [logSigner]))).toBe('ERR_NOTE_MALFORMED');
    const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(code(() => noteSigner(ORIGIN, p256.privateKey))).toBe('ERR_KEY_UNSUPPORTED');
    expect(code(() => noteSigner('a b', privateKey('log')))).toBe('ERR_KEY_UNSUPPORTED');
    expect(code(() => witness(1, 1.5))).toBe('ERR_USAGE');
    expect(code(() => witness(1, -1))).toBe('ERR_USAGE');
  });
});
