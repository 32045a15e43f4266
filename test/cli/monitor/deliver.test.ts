import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMonitorEvent, type MonitorEvent } from '@toolsum/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandDelivery, deliverQueued } from '../../../cli/src/monitor/deliver.ts';
import { eventOf } from '../../../cli/src/monitor/event.ts';
import { MonitorStore } from '../../../cli/src/monitor/store.ts';
import { codeOf } from '../../support/outcome.ts';

const ORIGIN = 'log.example/log/1';
const never = new AbortController().signal;

let folder: string;
let store: MonitorStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-deliver-'));
  store = new MonitorStore(join(folder, 'state.sqlite'), ORIGIN);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const events = (count: number): MonitorEvent[] =>
  Array.from({ length: count }, (_, index) =>
    eventOf(
      ORIGIN,
      { type: 'version-yanked', severity: 'medium', summary: `$(touch ${folder}/owned)\u202e`, index },
      new Date(),
    ),
  );
/** A command that runs a script. */
const script = (source: string, timeoutMs?: number): ReturnType<typeof commandDelivery> => {
  writeFileSync(join(folder, 'script.mjs'), source);
  return commandDelivery(process.execPath, [join(folder, 'script.mjs'), folder], timeoutMs);
};
const APPEND = `
  import { appendFileSync } from 'node:fs';
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  appendFileSync(process.argv[2] + '/seen', text);
`;
const seen = (): MonitorEvent[] =>
  readFileSync(join(folder, 'seen'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MonitorEvent);

describe('the delivery of events to a command', () => {
  it('hands over each on standard input, in order, valid and with nothing of it in arguments or environment', async () => {
    store.tell(events(3));
    const env = `appendFileSync(process.argv[2] + '/env', JSON.stringify([process.argv.length, process.env]) + '\\n');`;
    process.env['TOOLSUM_TOKEN'] = 'secret-token';
    try {
      expect(await deliverQueued(store, script(APPEND + env), never)).toEqual({ delivered: 3 });
    } finally {
      delete process.env['TOOLSUM_TOKEN'];
    }
    expect(seen().map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(seen().every(isMonitorEvent)).toBe(true);
    const environments = readFileSync(join(folder, 'env'), 'utf8');
    expect(environments).toContain('"TOOLSUM_EVENT":"version-yanked"');
    expect(environments).not.toMatch(/secret-token|owned/);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  it('keeps what the command did not take, and begins with it the next time', async () => {
    store.tell(events(3));
    const failing = script(`${APPEND}\nif (text.includes('"index":1')) process.exit(3);`);
    expect(await deliverQueued(store, failing, never, [1, 1])).toMatchObject({
      delivered: 1,
      failure: expect.stringContaining('3'),
    });
    expect(seen().map(({ index }) => index)).toEqual([0, 1, 1, 1]);
    store.close();
    store = new MonitorStore(join(folder, 'state.sqlite'), ORIGIN);
    expect(store.queueLength()).toBe(2);
    expect(await deliverQueued(store, script(APPEND), never)).toEqual({ delivered: 2 });
    expect(store.queueLength()).toBe(0);
  });

  it('ends a command that does not end, with what it started', async () => {
    store.tell(events(1));
    const hanging = script(
      `import { spawn } from 'node:child_process';
       spawn(process.execPath, ['-e', 'setTimeout(() => require("fs").writeFileSync(process.argv[1], ""), 1500)', process.argv[2] + '/late']);
       setInterval(() => undefined, 1000);`,
      500,
    );
    expect(await deliverQueued(store, hanging, never, [])).toMatchObject({
      delivered: 0,
      failure: expect.stringContaining('0.5 seconds'),
    });
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(existsSync(join(folder, 'late'))).toBe(false);
    expect(store.queueLength()).toBe(1);
  });

  it('takes exit code 0 of a command that reads nothing, and says if there is no such command', async () => {
    store.tell(events(2));
    expect(await deliverQueued(store, script('process.exit(0);'), never)).toEqual({ delivered: 2 });
    store.tell(events(1));
    const missing = commandDelivery(join(folder, 'nobody'), []);
    expect(await deliverQueued(store, missing, never, [])).toMatchObject({
      failure: expect.stringContaining('ENOENT'),
    });
  });
});

describe('the state of a monitor', () => {
  it('belongs to one process and one log', async () => {
    const path = join(folder, 'state.sqlite');
    expect(await codeOf(() => new MonitorStore(path, ORIGIN))).toBe('ERR_BUSY');
    store.close();
    expect(await codeOf(() => new MonitorStore(path, 'other.example/log/1'))).toBe('ERR_USAGE');
    writeFileSync(join(folder, 'text'), 'no database');
    expect(await codeOf(() => new MonitorStore(join(folder, 'text'), ORIGIN))).toBe('ERR_USAGE');
    store = new MonitorStore(path, ORIGIN);
  });
});
