import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundleManifest } from '../../../cli/src/lint/mcpb.ts';
import { readSources } from '../../../cli/src/lint/read-sources.ts';
import { codeOf } from '../../support/outcome.ts';
import { zipOf, type ZipMember } from './zip-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-mcpb-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bundle(members: readonly ZipMember[] | Uint8Array): string {
  const path = join(folder, 'server.mcpb');
  writeFileSync(path, members instanceof Uint8Array ? members : zipOf(members));
  return path;
}

const MANIFEST = JSON.stringify({
  manifest_version: '0.3',
  name: 'weather',
  tools: [{ name: 'forecast', description: 'Tells the weather.' }],
  prompts: [
    { name: 'ask', description: 'Asks.', arguments: ['city'], text: 'What is the weather in ${city}?' },
  ],
  _meta: { 'com.example': { static_responses: { 'tools/list': { tools: [{ name: 'deep' }] } } } },
});
const GOOD: ZipMember = { name: 'manifest.json', content: MANIFEST };

describe('an MCP bundle', () => {
  test('is read for its manifest.json, stored or compressed, whatever lies beside it', async () => {
    const others = [
      { name: 'server/index.js', content: 'x'.repeat(100_000) },
      { name: 'lib/manifest.json', content: '{}' },
    ];
    for (const method of [0, 8]) {
      const bytes = await readBundleManifest(bundle([...others, { ...GOOD, method }]));
      expect(new TextDecoder().decode(bytes)).toBe(MANIFEST);
    }
  });

  test('gives its tools and prompts, and the tools below its _meta', async () => {
    const { sources } = await readSources([bundle([GOOD])]);
    expect(sources[0]).toMatchObject({ origin: 'bundle' });
    const surfaces = sources[0]?.surfaces ?? [];
    expect(surfaces.map(({ serverName }) => serverName)).toEqual(['weather', 'weather']);
    expect(
      surfaces.map(({ definitions }) => definitions.map(({ kind, id, at }) => `${kind} ${id} ${at}`)),
    ).toEqual([
      ['tool forecast /tools/0', 'prompt ask /prompts/0'],
      ['tool deep /_meta/com.example/static_responses/tools~1list/tools/0'],
    ]);
  });

  test('that leaves its tools to be generated holds no definitions, and is no error', async () => {
    const manifest = JSON.stringify({ manifest_version: '0.3', name: 'w', tools_generated: true });
    const { sources, unreadable } = await readSources([bundle([{ ...GOOD, content: manifest }])]);
    expect(unreadable).toEqual([]);
    expect(sources[0]?.surfaces).toEqual([]);
  });

  const whole = zipOf([GOOD]);
  test.each([
    ['no zip', Buffer.from('not a zip at all'), 'ERR_MEDIA_TYPE'],
    ['empty', Buffer.alloc(0), 'ERR_MEDIA_TYPE'],
    ['cut off', whole.subarray(0, whole.length - 30), 'ERR_MEDIA_TYPE'],
    ['cut at the front', whole.subarray(20), 'ERR_MEDIA_TYPE'],
    ['without a manifest', [{ name: 'other.json', content: '{}' }], 'ERR_MEDIA_TYPE'],
    ['with two manifests', [GOOD, { ...GOOD, content: '{}' }], 'ERR_MEDIA_TYPE'],
    ['with an encrypted manifest', [{ ...GOOD, flags: 1 }], 'ERR_MEDIA_TYPE'],
    ['compressed by an unknown method', [{ ...GOOD, method: 99 }], 'ERR_MEDIA_TYPE'],
    ['that states too small a size', [{ ...GOOD, statedSize: 10 }], 'ERR_MEDIA_TYPE'],
    ['that states too large a size', [{ ...GOOD, statedSize: 5000 }], 'ERR_MEDIA_TYPE'],
    ['with a path that leads outside', [GOOD, { name: '../../etc/passwd', content: 'x' }], 'ERR_MEDIA_TYPE'],
  ])('%s is refused', async (_what, members, code) => {
    expect(await codeOf(() => readBundleManifest(bundle(members)))).toBe(code);
  });

  test('with bits that were changed is refused', async () => {
    expect(await codeOf(() => readBundleManifest(bundle([{ ...GOOD, statedCrc: 1 }])))).toBe(
      'ERR_MEDIA_TYPE',
    );
  });

  test('that unpacks to gigabytes is refused before it is unpacked, also if it lies about its size', async () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024, 0x20);
    expect(await codeOf(() => readBundleManifest(bundle([{ ...GOOD, content: bomb }])))).toBe(
      'ERR_TOO_LARGE',
    );
    const before = process.memoryUsage().rss;
    const lie = { ...GOOD, content: bomb, statedSize: 1000 };
    expect(await codeOf(() => readBundleManifest(bundle([lie])))).toBe('ERR_MEDIA_TYPE');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });
});
