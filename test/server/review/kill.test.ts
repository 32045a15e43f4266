import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEntry } from '@toolsum/core';
import type { HeldRelease } from '@toolsum/schemas';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { createToken } from '../../../server/src/tokens.ts';
import { newSigner, publishRequest } from '../../support/signed-release.ts';
import { signWaived } from '../../support/waived-release.ts';

const LAUNCHER = fileURLToPath(new URL('../../../server/bin/toolsum-registry.js', import.meta.url));
const ROUNDS = 12;

interface Child {
  readonly process: ChildProcess;
  readonly url: string;
  readonly firstToken?: string;
}

async function start(data: string): Promise<Child> {
  const child = spawn(process.execPath, [LAUNCHER, 'serve', '--data', data, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let line = '';
  for await (const chunk of child.stdout ?? []) {
    line += String(chunk);
    if (line.includes('\n')) return { process: child, ...(JSON.parse(line) as Omit<Child, 'process'>) };
  }
  throw new Error('the registry did not start');
}

async function stop({ process: child }: Child, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function send(url: string, token: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
}

/** What the database says: holds that wait, holds decided, and the versions that are logged. */
function outcome(data: string): { pending: string[]; decided: string[]; logged: string[] } {
  const database = new Database(join(data, 'registry.db'), { readonly: true });
  const versions = (sql: string): string[] =>
    database
      .prepare<[], { version: string }>(sql)
      .all()
      .map(({ version }) => version);
  const entries = database.prepare<[], { bytes: Buffer }>('SELECT bytes FROM entry ORDER BY idx').all();
  const logged = entries.map(({ bytes }) => parseEntry(bytes));
  const found = {
    pending: versions("SELECT version FROM hold WHERE state = 'pending' ORDER BY version"),
    decided: versions('SELECT version FROM review_decision ORDER BY version'),
    logged: logged.flatMap((entry) => (entry.type === 'publish' ? [entry.version] : [])).toSorted(),
  };
  database.close();
  return found;
}

it(`leaves one outcome of an approval, held or logged with its record, over ${ROUNDS} kills`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'toolsum-review-kill-'));
  const signer = newSigner();
  const first = await start(data);
  const token = first.firstToken ?? '';
  const store = sqliteStore(openDatabase(join(data, 'registry.db')));
  const reviewer = (await createToken(store, { scopes: ['review:*'], label: '', now: new Date() })).token;
  await store.close();
  await stop(first, 'SIGTERM');
  for (let round = 0; round < ROUNDS; round += 1) {
    const version = `1.0.${String(round).padStart(2, '0')}`;
    const release = publishRequest(await signWaived(signer, { version }));
    const child = await start(data);
    const { held } = await send(`${child.url}/v1/publish`, token, release);
    const { id } = held as HeldRelease;
    const { seen } = await send(`${child.url}/v1/reviews/${id}`, reviewer);
    const gone = once(child.process, 'exit');
    const approving = send(`${child.url}/v1/reviews/${id}/approve`, reviewer, { seen, reason: 'fine' }).catch(
      () => undefined,
    );
    setTimeout(() => child.process.kill('SIGKILL'), (round * 25) / ROUNDS);
    await Promise.all([approving, gone]);

    const again = await start(data);
    const { pending, decided, logged } = outcome(data);
    expect(decided).toEqual(logged);
    expect([...pending, ...logged].filter((each) => each === version)).toEqual([version]);
    // Whatever it was, the same approval again makes it logged, once.
    const approved = await send(`${again.url}/v1/reviews/${id}/approve`, reviewer, { seen, reason: 'fine' });
    expect(approved['state']).toBe('approved');
    const published = await send(`${again.url}/v1/publish`, token, release);
    expect(published['index']).toBe((approved['decision'] as { index: number }).index);
    await stop(again, 'SIGTERM');
  }
  const { pending, decided, logged } = outcome(data);
  expect([pending.length, decided.length, logged.length]).toEqual([0, ROUNDS, ROUNDS]);
  rmSync(data, { recursive: true });
}, 240_000);
