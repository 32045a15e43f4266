import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { ROOT } from './run-command.ts';

export interface DemoRegistry {
  readonly url: string;
  readonly fingerprint: string;
  /** The first token, which is printed once. */
  readonly token: string;
  stop(): Promise<void>;
}

/** Starts a registry as an operator would, on a free port; webhooks may go to loopback because the operator says so. */
export async function startDemoRegistry(data: string): Promise<DemoRegistry> {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'server/bin/toolsum-registry.js'),
      'serve',
      '--data',
      data,
      '--port',
      '0',
      '--json',
      '--allow-egress',
      '127.0.0.1/32',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const ready = await new Promise<Record<string, string>>((resolve, reject) => {
    lines.once('line', (line) => resolve(JSON.parse(line) as Record<string, string>));
    child.once('exit', (code) => reject(new Error(`the registry ended with ${code ?? 'a signal'}`)));
  });
  const { url = '', fingerprint = '', firstToken: token = '' } = ready;
  return {
    url,
    fingerprint,
    token,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
