import { encodeEntryTile, openCheckpoint, TILE_WIDTH } from '@toolsum/core';
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
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/v1/log/checkpoint') response.end(served.note);
      else {
        const index = Number(/entries\/(?:x\d+\/)*(\d+)/.exec(path)?.[1] ?? '0');
        response.end(encodeEntryTile(entries.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH)));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
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
