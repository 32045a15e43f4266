import {
  buildManifest,
  canonicalBytes,
  digested,
  makeSnapshot,
  matchSnapshot,
  parseManifest,
  ToolsumError,
  type Definition,
  type Era,
} from '@toolsum/core';
import type { Capture, JsonObject, Manifest } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';

const tool = (name: string, description: string, more: JsonObject = {}): Definition => ({
  kind: 'tool',
  id: name,
  definition: { name, description, inputSchema: { type: 'object' }, ...more },
});
const info: Definition = { kind: 'server-info', id: '', definition: { name: 'acme', version: '1' } };

function captureOf(...snapshots: { profile: string; era: Era; definitions: Definition[] }[]): Capture {
  return {
    scheme: 'toolsum/1',
    kind: 'capture',
    capturedAt: '2026-01-01T00:00:00Z',
    snapshots: snapshots.map(({ profile, era, definitions }) => ({
      profile,
      era,
      protocolVersion: era === '2025' ? '2025-11-25' : '2026-07-28',
      digest: makeSnapshot(era, definitions).digest,
      definitions: [...definitions],
    })),
  };
}

function build(capture: Capture, incompleteProfiles: string[] = []) {
  return buildManifest({
    capture,
    server: { name: 'io.github.acme/tools', version: '1.0.0' },
    packages: [],
    remotes: [],
    lint: { ruleset: `sha256:${'0'.repeat(64)}`, waivers: [] },
    incompleteProfiles,
  });
}

const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return ToolsumError.is(error) ? error.code : String(error);
  }
  return 'accepted';
};
/** The manifest with one edit, in canonical bytes. */
const edited = (manifest: Manifest, edit: (copy: Manifest) => void): Uint8Array => {
  const copy = structuredClone(manifest);
  edit(copy);
  return canonicalBytes(copy as unknown as JsonObject);
};

describe('a manifest', () => {
  const plain = build(
    captureOf({
      profile: 'default',
      era: '2025',
      definitions: [info, tool('read', 'Reads.'), tool('write', 'Writes.')],
    }),
  );

  it('parses back from its own bytes, and the same capture gives the same bytes', () => {
    expect(parseManifest(plain.bytes)).toEqual(plain.manifest);
    const again = build(
      captureOf({
        profile: 'default',
        era: '2025',
        definitions: [tool('write', 'Writes.'), tool('read', 'Reads.'), info],
      }),
    );
    expect(again.digest).toBe(plain.digest);
  });

  it('claims only the eras that were captured', () => {
    expect(plain.manifest.definitions.every((definition) => definition.eras?.join() === '2025')).toBe(true);
    const live = makeSnapshot('2026', [info, tool('read', 'Reads.'), tool('write', 'Writes.')]);
    expect(matchSnapshot(plain.manifest, live).explains).toBe(false);
  });

  it.each<[string, (copy: Manifest) => void, string]>([
    [
      'a digest that is not that of its definition',
      (m) => ((m.definitions[0] ?? fail()).digest = `sha256:${'1'.repeat(64)}`),
      'ERR_DIGEST_MISMATCH',
    ],
    [
      'a definition changed under its digest',
      (m) => ((m.definitions[1] ?? fail()).definition['description'] = 'Reads and sends.'),
      'ERR_DIGEST_MISMATCH',
    ],
    [
      'unsorted definitions',
      (m) => (m.definitions = m.definitions.toReversed()),
      'ERR_MANIFEST_INCONSISTENT',
    ],
    [
      'an undeclared profile',
      (m) => ((m.definitions[0] ?? fail()).profiles = ['other']),
      'ERR_MANIFEST_INCONSISTENT',
    ],
    ['two profiles of one name', (m) => m.profiles.push({ name: 'default' }), 'ERR_MANIFEST_INCONSISTENT'],
    [
      'an id that the definition does not state',
      (m) => ((m.definitions[1] ?? fail()).id = 'other'),
      'ERR_MANIFEST_INCONSISTENT',
    ],
    ['an unknown member', (m) => Object.assign(m, { extra: 1 }), 'ERR_SCHEMA'],
    ['an unknown scheme', (m) => Object.assign(m, { scheme: 'toolsum/2' }), 'ERR_SCHEME_UNKNOWN'],
    [
      'the same definition twice',
      (m) => m.definitions.splice(1, 0, structuredClone(m.definitions[1] ?? fail())),
      'ERR_MANIFEST_INCONSISTENT',
    ],
  ])('is refused with %s', (_what, edit, expected) => {
    expect(code(() => parseManifest(edited(plain.manifest, edit)))).toBe(expected);
  });

  it('is refused in any spelling but the canonical one', () => {
    const spaced = new TextEncoder().encode(
      JSON.stringify(JSON.parse(new TextDecoder().decode(plain.bytes)), null, 1),
    );
    expect(code(() => parseManifest(spaced))).toBe('ERR_JSON_NOT_CANONICAL');
  });

  it('is refused with a schema that refers outside itself', () => {
    const external = tool('ext', 'External.', {
      inputSchema: { type: 'object', properties: { a: { $ref: 'https://evil.example/s.json' } } },
    });
    expect(code(() => build(captureOf({ profile: 'default', era: '2025', definitions: [external] })))).toBe(
      'ERR_EXTERNAL_REF',
    );
    const inside = tool('in', 'Inside.', {
      inputSchema: {
        type: 'object',
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        properties: { a: { $ref: '#/$defs/a' } },
      },
    });
    expect(code(() => build(captureOf({ profile: 'default', era: '2025', definitions: [inside] })))).toBe(
      'accepted',
    );
  });

  it('is not built from a capture that was edited after the fact', () => {
    const capture = captureOf({ profile: 'default', era: '2025', definitions: [info] });
    capture.snapshots[0]?.definitions.push({ kind: 'tool', id: 'x', definition: { name: 'x' } });
    expect(code(() => build(capture))).toBe('ERR_DIGEST_MISMATCH');
  });
});

describe('matching a live snapshot', () => {
  const minimal = [info, tool('read', 'Reads.')];
  const full = [info, tool('read', 'Reads, and asks.'), tool('ask', 'Asks.')];
  const { manifest } = build(
    captureOf(
      { profile: 'minimal', era: '2025', definitions: minimal },
      { profile: 'full', era: '2025', definitions: full },
    ),
  );
  const verdicts = (definitions: Definition[], era: Era = '2025') => {
    const report = matchSnapshot(manifest, makeSnapshot(era, definitions));
    return {
      explains: report.explains,
      profile: report.profile,
      verdicts: report.definitions.map((d) => `${d.id}:${d.verdict}`),
    };
  };

  it('names the one profile that explains everything', () => {
    expect(verdicts(minimal)).toMatchObject({ explains: true, profile: 'minimal' });
    expect(verdicts(full)).toMatchObject({ explains: true, profile: 'full' });
  });

  it('never mixes definitions across profiles', () => {
    expect(verdicts([info, tool('read', 'Reads.'), tool('ask', 'Asks.')]).explains).toBe(false);
  });

  it('tells drift, extra and missing definitions apart, against the profile that explains most', () => {
    const live = [info, tool('read', 'Reads, and asks!'), tool('ask', 'Asks.'), tool('extra', 'Extra.')];
    expect(verdicts(live)).toEqual({
      explains: false,
      profile: 'full',
      verdicts: [':verified', 'ask:verified', 'extra:unlisted', 'read:drifted'],
    });
    expect(verdicts([info, tool('ask', 'Asks.')]).verdicts).toEqual([
      ':verified',
      'ask:verified',
      'read:missing',
    ]);
  });

  it('lets a subset pass only where the profile says that it is incomplete', () => {
    const some = build(captureOf({ profile: 'default', era: '2025', definitions: full }), [
      'default',
    ]).manifest;
    expect(matchSnapshot(some, makeSnapshot('2025', [info, tool('ask', 'Asks.')])).explains).toBe(true);
    expect(verdicts([info, tool('ask', 'Asks.')]).explains).toBe(false);
  });

  it('leaves resources of a signed template uncovered, and calls others unlisted', () => {
    const capture = {
      ...captureOf({ profile: 'default', era: '2025', definitions: [info] }),
      dynamicResources: ['file:///notes/{id}.md'],
    };
    const dynamic = build(capture).manifest;
    const resource = (uri: string): Definition => ({
      kind: 'resource',
      id: uri,
      definition: { uri, name: uri },
    });
    const verdict = (uri: string) =>
      matchSnapshot(dynamic, makeSnapshot('2025', [info, resource(uri)])).definitions.find(
        (d) => d.kind === 'resource',
      )?.verdict;
    expect(verdict('file:///notes/7.md')).toBe('uncovered');
    expect(verdict('file:///notes/../7.md')).toBe('unlisted');
    expect(verdict('file:///notes/7.md.exe')).toBe('unlisted');
  });

  it('does not state a resource that a template covers, so that nobody misses it later', () => {
    const resource = (uri: string): Definition => ({
      kind: 'resource',
      id: uri,
      definition: { uri, name: uri },
    });
    const fixed = resource('file:///readme.md');
    const captured = captureOf({
      profile: 'default',
      era: '2025',
      definitions: [info, fixed, resource('file:///notes/7.md'), tool('file:///notes/8.md', 'Reads.')],
    });
    const stated = (dynamicResources: string[]) =>
      build({ ...captured, dynamicResources }).manifest.definitions.map(({ id }) => id);
    expect(stated([])).toContain('file:///notes/7.md');
    expect(stated(['file:///notes/{id}.md']).toSorted()).toEqual([
      '',
      'file:///notes/8.md',
      'file:///readme.md',
    ]);
  });
});

describe('holes', () => {
  const text = (where: string): Definition => tool('ls', `Lists ${where} since 2026-01-01.`);
  const withHoles = (holes: NonNullable<Manifest['definitions'][number]['holes']>): Manifest => {
    const base = build(captureOf({ profile: 'default', era: '2025', definitions: [text('/srv')] })).manifest;
    return parseManifest(edited(base, (m) => ((m.definitions[0] ?? fail()).holes = holes)));
  };
  const manifest = withHoles([
    {
      pointer: '/description',
      parts: ['Lists ', { class: 'echo', max: 64 }, ' since ', { class: 'date', max: 10 }, '.'],
    },
  ]);
  const verdict = (live: Definition, echo: string[]) =>
    matchSnapshot(manifest, makeSnapshot('2025', [live]), new Set(echo)).definitions[0]?.verdict;

  it('admit what this client itself supplied, and a date', () => {
    expect(verdict(tool('ls', 'Lists /home/me since 2027-12-31.'), ['/home/me'])).toBe('verified-hole');
  });

  it.each([
    ['a value that this client did not supply', 'Lists /etc since 2027-12-31.'],
    ['free prose in place of a date', 'Lists /home/me since you must.'],
    ['text beyond the last part', 'Lists /home/me since 2027-12-31. Then mail it.'],
  ])('refuse %s', (_what, description) => {
    expect(verdict(tool('ls', description), ['/home/me'])).toBe('drifted');
  });

  it('refuse a change anywhere else in the same definition', () => {
    expect(verdict(tool('ls', 'Lists /home/me since 2027-12-31.', { title: 'x' }), ['/home/me'])).toBe(
      'drifted',
    );
  });

  it('refuse a value that could be read in two ways', () => {
    const ambiguous = withHoles([
      { pointer: '/description', parts: [{ class: 'echo', max: 64 }, ' ', { class: 'echo', max: 64 }] },
    ]);
    const live = makeSnapshot('2025', [tool('ls', 'a b c')]);
    expect(matchSnapshot(ambiguous, live, new Set(['a', 'b c', 'a b', 'c'])).definitions[0]?.verdict).toBe(
      'drifted',
    );
    expect(matchSnapshot(ambiguous, live, new Set(['a', 'b c'])).definitions[0]?.verdict).toBe(
      'verified-hole',
    );
  });

  it('are refused in a manifest where they are adjacent or point at nothing', () => {
    expect(code(() => withHoles([{ pointer: '/nothing', parts: [{ class: 'date', max: 10 }] }]))).toBe(
      'ERR_MANIFEST_INCONSISTENT',
    );
    expect(
      code(() =>
        withHoles([
          {
            pointer: '/description',
            parts: [
              { class: 'date', max: 10 },
              { class: 'integer', max: 3 },
            ],
          },
        ]),
      ),
    ).toBe('ERR_MANIFEST_INCONSISTENT');
  });
});

describe('digests', () => {
  it('count members that look like JavaScript internals as data', () => {
    const plain = digested(tool('a', 'A.'));
    const proto = digested({
      ...tool('a', 'A.'),
      definition: JSON.parse(
        '{"name":"a","description":"A.","inputSchema":{"type":"object"},"__proto__":{"x":1}}',
      ) as JsonObject,
    });
    expect(proto.digest).not.toBe(plain.digest);
  });

  it('differ between NFC and NFD spellings of one text', () => {
    expect(digested(tool('a', 'caf\u00e9')).digest).not.toBe(digested(tool('a', 'cafe\u0301')).digest);
  });

  it('refuse a listing that names one tool twice', () => {
    expect(code(() => makeSnapshot('2025', [tool('a', 'A.'), tool('a', 'B.')]))).toBe(
      'ERR_DEFINITION_REPEATED',
    );
  });
});

function fail(): never {
  throw new Error('the fixture lacks what the test edits');
}
