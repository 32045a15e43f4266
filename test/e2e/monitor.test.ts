import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { publicKeyPem, type Signer } from '@toolsum/core';
import type { MonitorEvent } from '@toolsum/schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustPublish, runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner, signRelease } from '../support/signed-release.ts';
import { Sandbox, type Outcome } from './support/sandbox.ts';

const NAME = 'io.github.acme/files';

const eventsOf = ({ stdout }: Outcome): MonitorEvent[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MonitorEvent);
const typesOf = (outcome: Outcome): string[] => eventsOf(outcome).map(({ type }) => type);

describe('toolsum monitor over a real registry', () => {
  let box: Sandbox;
  let running: RunningRegistry;
  let alice: Signer;
  beforeEach(async () => {
    box = new Sandbox();
    alice = newSigner();
    running = await runRegistry();
    await mustPublish(running, alice);
    const { url, fingerprint } = running.registry;
    expect(await box.run(['trust', url, '--fingerprint', fingerprint])).toMatchObject({ code: 0 });
    box.write('acme.pub', publicKeyPem(alice.publicKey));
  });
  afterEach(async () => {
    await running.remove();
    box.remove();
  });
  const once = async (...args: string[]): Promise<Outcome> =>
    box.run(['monitor', '--once', '--json', '--name', NAME, '--own', 'acme.pub', ...args]);
  const database = (change: (database: DatabaseSync) => void): void => {
    const opened = new DatabaseSync(join(running.directory, 'registry.db'), { timeout: 5_000 });
    change(opened);
    opened.close();
  };

  test('threat 5: somebody who publishes in my name is told once, by exit code and event', async () => {
    const first = await once();
    expect(first.code, first.stderr).toBe(1);
    expect(typesOf(first)).toEqual(['grant-added', 'version-published']);
    expect(await once()).toMatchObject({ code: 0, stdout: '' });
    // Whoever holds a token of the registry can't publish without a grant; so the key itself is somebody else's.
    box.write('acme.pub', publicKeyPem(newSigner().publicKey));
    await mustPublish(running, alice, { version: '2.0.0' });
    const second = await once();
    expect(second.code).toBe(1);
    expect(eventsOf(second)).toMatchObject([
      { type: 'signer-new', severity: 'critical', name: NAME, version: '2.0.0', misbehaviour: false },
      { type: 'version-published' },
    ]);
    expect(await once()).toMatchObject({ code: 0, stdout: '' });
  });

  test('threat 14: a tile that is spoilt in the database behind the registry is found', async () => {
    expect(await once('--from-now')).toMatchObject({ code: 0, stdout: '' });
    await running.stop();
    database((opened) => {
      const row = opened.prepare('SELECT bytes FROM tile WHERE level = 0 AND idx = 0').get();
      const bytes = Uint8Array.from(row?.['bytes'] as Uint8Array);
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      opened.prepare('UPDATE tile SET bytes = ? WHERE level = 0 AND idx = 0').run(bytes);
    });
    // The registry itself refuses to start over a spoilt tile.
    await expect(running.restart()).rejects.toThrow();
  });

  test('threat 14: an entry that is spoilt in the database of a running registry is found, with evidence', async () => {
    expect(await once('--from-now')).toMatchObject({ code: 0 });
    database((opened) => {
      const row = opened.prepare('SELECT bytes FROM entry WHERE idx = 1').get();
      const text = Buffer.from(row?.['bytes'] as Uint8Array)
        .toString()
        .replace('1.0.0', '1.0.1');
      opened.prepare('UPDATE entry SET bytes = ? WHERE idx = 1').run(Buffer.from(text));
    });
    const full = await once('--full');
    expect(full.code).toBe(1);
    const [event] = eventsOf(full);
    expect(event).toMatchObject({ type: 'root-differs', misbehaviour: true });
    expect(event?.summary).toContain('entry 1');
    const evidence = event?.evidence ?? '';
    expect(JSON.parse(readFileSync(evidence, 'utf8'))).toMatchObject({
      kind: 'evidence',
      type: 'root-differs',
    });
  });

  test('a registry that does not answer leaves it open: 3, and what comes later is told then', async () => {
    await once();
    await mustPublish(running, alice, { version: '1.1.0' });
    await running.stop();
    const outcome = await once();
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toContain('ERR_REGISTRY_UNREACHABLE');
  });

  test('a monitor that is killed again and again loses nothing and tells every event', async () => {
    for (let i = 0; i < 6; i += 1)
      await running.publish(await signRelease(alice, { version: `1.${i + 1}.0` }));
    const log = box.path('log');
    const tell = box.write('tell.sh', `#!/bin/sh\nsleep 0.1\ncat >> "$1"\n`);
    chmodSync(tell, 0o700);
    const args = ['monitor', '--once', '--exec', './tell.sh', '--', log];
    for (let i = 0; i < 2; i += 1) {
      const started = box.start(args);
      const before = existsSync(log) ? readFileSync(log, 'utf8') : '';
      // Somewhere in the middle of its work.
      for (let waited = 0; waited < 100; waited += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        if ((existsSync(log) ? readFileSync(log, 'utf8') : '').length > before.length) break;
      }
      started.child.kill('SIGKILL');
      await started.ended;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const last = await box.run(args);
    expect([0, 1]).toContain(last.code);
    const ids = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as MonitorEvent);
    const versions = ids.filter(({ type }) => type === 'version-published').map(({ version }) => version);
    expect(new Set(versions)).toEqual(
      new Set(['1.0.0', ...Array.from({ length: 6 }, (_, i) => `1.${i + 1}.0`)]),
    );
    // Only what was being handed over when it was killed may come twice.
    expect(versions.length - new Set(versions).size).toBeLessThanOrEqual(2);
  });

  test('a command that fails is told, keeps the event, and is run again', async () => {
    const failing = await box.run(['monitor', '--once', '--exec', 'false']);
    expect(failing).toMatchObject({ code: 3, stdout: '' });
    expect(failing.stderr).toContain('kept for the next time');
    expect(typesOf(await once())).toEqual(['grant-added', 'version-published']);
  });

  test('follows until it is interrupted, and shows untrusted text escaped', async () => {
    const started = box.start(['monitor', '--interval', '1', '--min-severity', 'info']);
    let heard = '';
    started.child.stdout?.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    const says = async (word: string): Promise<void> => {
      for (let i = 0; i < 150 && !heard.includes(word); i += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(heard).toContain(word);
    };
    await says('version-published');
    await mustPublish(running, alice, { version: '1.1.0' });
    await says('1.1.0 follows 1.0.0');
    started.child.kill('SIGINT');
    expect(await started.ended).toMatchObject({ code: 130, signal: null });
  });

  test('refuses what does not fit together, and a key that is not there', async () => {
    expect(await box.run(['monitor', '--once', '--', 'x'])).toMatchObject({ code: 2 });
    expect(await box.run(['monitor', '--once', '--interval', '5'])).toMatchObject({ code: 2 });
    expect(await box.run(['monitor', '--once', '--own', 'nothing.pub'])).toMatchObject({ code: 2 });
    expect(await box.run(['monitor', '--once', '--registry', 'http://127.0.0.1:1'])).toMatchObject({
      code: 2,
    });
  });
});
