import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Signer } from '@toolsum/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryLog } from '../../support/memory-log.ts';
import { newSigner, signRelease } from '../../support/signed-release.ts';
import { MemoryRegistry, NAME } from '../../verifier/support/memory-registry.ts';
import { typesOf, Watcher } from '../support/watcher.ts';

const OTHER = 'io.github.acme/other';

let alice: Signer;
let registry: MemoryRegistry;
let watcher: Watcher;
beforeEach(async () => {
  alice = newSigner();
  registry = new MemoryRegistry();
  const url = await registry.listen();
  await registry.publish(await signRelease(alice));
  watcher = new Watcher(registry.trusted(url), () => registry.now);
});
afterEach(async () => {
  await registry.close();
  watcher.remove();
});

/** The registry fails wherever a path holds one of these, as if by accident. */
const refuse = (parts: readonly string[], status = 503): void => {
  registry.lie = (path) =>
    parts.some((part) => path.includes(part))
      ? { status, type: 'text/plain', bytes: new Uint8Array() }
      : undefined;
};

describe('a registry that leaves some questions without an answer', () => {
  it.each(['/v1/log/checkpoint', '/status', '/v1/'])(
    'threat 11: cannot keep its tree from being held to what a witness shows by failing at %s',
    async (part) => {
      await watcher.look();
      const { log } = registry;
      const other = new MemoryRegistry(new MemoryLog(log.origin, log.privateKey), registry.statusSigner);
      await other.publish(await signRelease(newSigner(), { version: '6.6.6' }));
      const witness = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' });
        response.end(other.log.note);
      });
      await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = witness.address() as AddressInfo;
        watcher.restart({ witnesses: [{ url: `http://127.0.0.1:${port}`, asked: true }] });
        refuse([part]);
        await expect(watcher.round()).rejects.toMatchObject({ audience: 'unavailable' });
        expect(typesOf(watcher.take())).toEqual(['log-forked']);
      } finally {
        witness.close();
      }
    },
  );

  it('threat 11: cannot keep its words on other names from being looked at by failing at one', async () => {
    // More names than are asked about at once; the one with the false word comes last.
    for (let i = 0; i < 63; i += 1)
      await registry.publish(await signRelease(alice, { name: `io.github.acme/a${i}` }));
    const last = 'io.github.acme/z';
    await registry.publish(await signRelease(alice, { name: last }));
    const bytes = await registry.statusBytes({ current: null }, last);
    const failing = 'io.github.acme/a1/';
    registry.lie = (path) => {
      if (path.includes(`${failing}status`))
        return { status: 503, type: 'text/plain', bytes: new Uint8Array() };
      return path.includes(`${last}/status`) ? { type: 'application/json', bytes } : undefined;
    };
    await expect(watcher.round()).rejects.toMatchObject({ audience: 'unavailable' });
    expect(typesOf(watcher.take())).toContain('status-contradicts-log');
    expect(watcher.log.store.unseenNames(1)).toEqual([{ name: 'io.github.acme/a1', changed: true }]);
  });

  it('threat 11: cannot keep requests for other names from being looked at by failing at one', async () => {
    const bob = newSigner();
    await registry.publish(await signRelease(bob, { name: OTHER }));
    const asked = { type: 'yank', version: '1.0.0', reason: 'old' } as const;
    await registry.ask(alice, asked);
    await registry.ask(alice, asked, OTHER);
    refuse([`${NAME}/history`, '/status']);
    await expect(watcher.round()).rejects.toMatchObject({ audience: 'unavailable' });
    expect(watcher.take()).toContainEqual(
      expect.objectContaining({ type: 'request-not-proved', name: OTHER }),
    );
    expect(watcher.log.store.requestedNames('', 8)).toEqual([NAME]);
  });

  it('threat 14: is told of if entries before the start of a monitor are gone', async () => {
    for (let i = 0; i < 300; i += 1)
      registry.log.append({
        type: 'yank',
        name: NAME.replace('files', `filler-${i}`),
        version: '1.0.0',
        reason: 'fills a tile',
        authority: 'operator',
      });
    await watcher.look({ fromNow: true });
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    refuse(['/v1/log/tile/entries/000'], 404);
    await expect(watcher.round()).rejects.toMatchObject({ audience: 'unavailable' });
    expect(watcher.take()).toMatchObject([{ type: 'tile-differs', name: NAME, code: 'ERR_NOT_FOUND' }]);
  });
});
