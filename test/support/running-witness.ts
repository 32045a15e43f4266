import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originHash } from '@toolsum/core';

const LAUNCHER = fileURLToPath(new URL('../../cli/bin/toolsum.js', import.meta.url));

/** `toolsum witness serve` as a process of its own, on a free loopback port over a temporary folder. */
export class RunningWitness {
  readonly folder: string;
  readonly vkey: string;
  readonly name: string;
  stderr = '';
  #url = '';
  #child: ChildProcess | undefined;
  readonly #logs: string[];

  private constructor(folder: string, name: string, vkey: string, logs: string[]) {
    this.folder = folder;
    this.name = name;
    this.vkey = vkey;
    this.#logs = logs;
  }

  /** @param logs verifier keys of the logs that it witnesses. */
  static async found(name: string, logs: string[] = []): Promise<RunningWitness> {
    const folder = join(mkdtempSync(join(tmpdir(), 'toolsum-witness-')), 'data');
    const child = spawn(process.execPath, [LAUNCHER, 'witness', 'keygen', '--data', folder, '--name', name]);
    let vkey = '';
    child.stdout.on('data', (chunk) => (vkey += String(chunk)));
    await once(child, 'close');
    const witness = new RunningWitness(folder, name, vkey.trim(), logs);
    if (logs.length > 0) await witness.start();
    return witness;
  }

  get url(): string {
    return this.#url;
  }

  /** A line of a log policy. */
  get line(): string {
    return `witness ${this.name} ${this.vkey} ${this.url}`;
  }

  async start(logs = this.#logs, port = this.#url === '' ? '0' : new URL(this.#url).port): Promise<void> {
    const args = logs.flatMap((vkey) => ['--log', vkey]);
    const child = spawn(
      process.execPath,
      [
        LAUNCHER,
        'witness',
        'serve',
        '--data',
        this.folder,
        '--listen',
        `127.0.0.1:${port}`,
        '--json',
        ...args,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.#child = child;
    child.stderr.on('data', (chunk) => (this.stderr += String(chunk)));
    let stdout = '';
    const line = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        stdout += String(chunk);
        if (stdout.includes('\n')) resolve(stdout);
      });
      child.once('close', (code) => reject(new Error(`the witness left with ${code}: ${this.stderr}`)));
    });
    this.#url = (JSON.parse(await line) as { url: string }).url;
  }

  async add(body: Uint8Array): Promise<Response> {
    return fetch(`${this.#url}/add-checkpoint`, { method: 'POST', body: new Uint8Array(body) });
  }

  async newest(origin: string): Promise<Response> {
    return fetch(`${this.#url}/${originHash(origin)}/checkpoint`);
  }

  /** Ends the process. @returns its exit code. */
  async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined) return null;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = once(child, 'close');
    child.kill(signal);
    return ((await gone) as [number | null])[0];
  }

  async remove(): Promise<void> {
    await this.end();
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}
