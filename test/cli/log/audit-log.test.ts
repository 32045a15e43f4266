import { encodeEntryTile, openCheckpoint, parseTilePath, TILE_WIDTH } from '@toolsum/core';
import type { TrustedRegistry } from '@toolsum/schemas';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog } from '../../../cli/src/log/audit-log.ts';
import { MemoryLog } from '../../support/memory-log.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner } from '../../support/signed-release.ts';

const signer = newSigner().publicKey;
const digest = `sha256:${'1'.repeat(64)}`;
const NAME = 'io.github.acme/files';

/** An honest log of one name with `count` versions. */
function logOf(count: number, name = NAME): MemoryLog {
  const log = new MemoryLog();
  log.append({
    type: 'grant',
    name,
    action: 'add',
    role: 'publisher',
    principal: { kind: 'key', hint: signer.hint, publicKey: signer.base64 },
    authority: 'first-publish',
    request: digest,
  });
  for (let i = 0; i < count; i += 1) publish(log, `1.0.${i}`, name);
  return log;
}

function publish(log: MemoryLog, version: string, name = NAME): void {
  const body = { manifest: digest, statement: digest, bundle: digest, publisher: 'test' };
  log.append({ type: 'publish', name, version, signer: { kind: 'key', hint: signer.hint }, ...body });
}

describe('the audit of a whole log', () => {
  let server: Server;
  let served: MemoryLog;
  let entries: Uint8Array[];
  let registry: TrustedRegistry;
  let spoil = (_path: string, bytes: Uint8Array | undefined): Uint8Array | undefined => bytes;
  beforeAll(async () => {
    server = createServer((request, response) => {
      void answer((request.url ?? '').replace('/v1/log/', '')).then(({ type, bytes }) => {
        response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': type });
        response.end(bytes);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  const answer = async (path: string): Promise<{ type: string; bytes: Uint8Array | undefined }> => {
    if (path === 'checkpoint') return { type: 'text/plain', bytes: served.note };
    const tile = parseTilePath(path);
    const type = 'application/octet-stream';
    if (tile === undefined) return { type, bytes: undefined };
    const { level, index, width } = tile;
    if (level === 'entries') {
      return { type, bytes: encodeEntryTile(entries.slice(index * TILE_WIDTH, index * TILE_WIDTH + width)) };
    }
    const bytes = await served.reader.readTile(level, index, width).catch(() => undefined);
    return { type, bytes: spoil(path, bytes) };
  };
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const serve = (log: MemoryLog): void => {
    served = log;
    entries = log.entries.map(({ bytes }) => bytes);
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    registry = {
      url,
      origin: log.origin,
      policy: log.policyLines,
      statusKey: signer.base64,
      names: ['*'],
      fingerprint: digest,
    };
  };
  const audit = (remembered?: MemoryLog) =>
    auditLog(
      registry,
      remembered === undefined ? undefined : openCheckpoint(remembered.note, remembered.policy),
      () => undefined,
    );

  it('derives the signed root from every entry, over several tiles', async () => {
    serve(logOf(300));
    expect(await audit()).toMatchObject({ names: 1, versions: 300, checkpoint: { size: 301 } });
  });

  it('refuses entries that do not lead to the signed root', async () => {
    serve(logOf(3));
    entries[3] = new TextEncoder().encode(new TextDecoder().decode(entries[3]).replace('"test"', '"tess"'));
    expect(await codeOf(() => audit())).toBe('ERR_CONSISTENCY_PROOF');
  });

  it.each(['tile/0/000', 'tile/0/001.p/45', 'tile/1/000.p/1'])(
    'notices that %s is spoilt, though no root rests on it',
    async (spoilt) => {
      serve(logOf(300));
      spoil = (path, bytes) =>
        path === spoilt ? bytes?.map((byte, i) => (i === 7 ? byte ^ 1 : byte)) : bytes;
      try {
        expect(await codeOf(() => audit())).toBe('ERR_TILE_MALFORMED');
        spoil = (path, bytes) => (path === spoilt ? undefined : bytes);
        expect(await codeOf(() => audit())).toBe('ERR_TILE_MALFORMED');
      } finally {
        spoil = (_path, bytes) => bytes;
      }
    },
  );

  it('refuses a log that lets somebody publish who was never granted the name', async () => {
    const log = logOf(1);
    publish(log, '1.0.0', 'io.github.evil/files');
    serve(log);
    expect(await codeOf(() => audit())).toBe('ERR_NOT_AUTHORISED');
  });

  it('refuses a log that publishes one version twice', async () => {
    const log = logOf(1);
    publish(log, '1.0.0');
    serve(log);
    expect(await codeOf(() => audit())).toBe('ERR_VERSION_EXISTS');
  });

  it('holds the log to what this user has seen of it', async () => {
    serve(logOf(280));
    expect(await codeOf(() => audit(logOf(270)))).toBe('accepted');
    expect(await codeOf(() => audit(logOf(281)))).toBe('ERR_ROLLBACK');
    expect(await codeOf(() => audit(logOf(270, 'io.github.acme/other')))).toBe('ERR_FORK');
    expect(await codeOf(() => audit(logOf(280, 'io.github.acme/other')))).toBe('ERR_FORK');
  });
});
