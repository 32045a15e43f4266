import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../../cli/bin/toolsum.js', import.meta.url));
const LISTING_SERVER = fileURLToPath(new URL('../servers/listing-server.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Beside the sandbox's own variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; closed if absent. */
  readonly input?: string;
}

/** A launcher that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
}

/** What an MCP server lists, as `listing-server.js` reads it. */
export interface Listing {
  readonly serverInfo?: Readonly<Record<string, string>>;
  readonly instructions?: string;
  readonly tools?: readonly object[];
  readonly prompts?: readonly object[];
  readonly resources?: readonly object[];
}

/** A project folder and a user's folders of their own, and the real launcher in them. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'toolsum-e2e-'));
  readonly project = join(this.folder, 'project');
  readonly env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(this.folder, 'home'),
    XDG_CONFIG_HOME: join(this.folder, 'config'),
    XDG_STATE_HOME: join(this.folder, 'state'),
    XDG_CACHE_HOME: join(this.folder, 'cache'),
    NO_COLOR: '1',
  };
  /** Everything that was ever printed here. */
  readonly printed: string[] = [];

  constructor() {
    mkdirSync(this.project);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.project, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, content: string | Uint8Array | object): string {
    const isPlain = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(this.path(name), isPlain ? content : JSON.stringify(content));
    return this.path(name);
  }

  /** The command of a server that lists what the file says now. */
  server(listing: Listing, name = 'listing.json'): string[] {
    return [process.execPath, LISTING_SERVER, this.write(name, listing)];
  }

  /** Runs the launcher to its end. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    return this.start(args, options).ended;
  }

  start(args: readonly string[], { env = {}, input }: RunOptions = {}): Running {
    const child = spawn(process.execPath, [LAUNCHER, ...args], {
      cwd: this.project,
      env: { ...this.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin?.end(input);
    const ended = new Promise<Outcome>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        const outcome = { code, signal, stdout: text(stdout), stderr: text(stderr) };
        this.printed.push(outcome.stdout, outcome.stderr);
        resolve(outcome);
      });
    });
    return { child, ended };
  }
}

/** Strictly UTF-8: a stray byte would be one that a terminal reads in its own way. */
function text(chunks: Buffer[]): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
}

/** The one JSON document on a command's stdout; throws if there is anything else. */
export function documentOf({ stdout }: Outcome): Record<string, unknown> {
  return JSON.parse(stdout) as Record<string, unknown>;
}
