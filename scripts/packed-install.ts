/**
 * Packs every package, installs the tarballs into empty folders outside the repository, and uses them there as a
 * stranger would: the verifier alone stays light; the command line and the registry release and verify a server.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const home = realpathSync(mkdtempSync(join(tmpdir(), 'toolsum-packed-')));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_STATE_HOME: join(home, 'state'),
  XDG_CACHE_HOME: join(home, 'cache'),
  TOOLSUM_PASSWORD: 'packed',
};
const run = (cwd: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  });

const HEAVY = [
  'fastify',
  'better-sqlite3',
  'commander',
  'ajv',
  '@modelcontextprotocol',
  'undici',
  'tweetnacl',
];
/** What keyless bundles are verified with; loaded for those alone, and without network code. */
const SIGSTORE = ['bundle', 'core', 'protobuf-specs', 'verify'];
const SERVER = `
import { createInterface } from 'node:readline';
const tool = { name: 'add', description: 'Adds two numbers.', inputSchema: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } } } };
const answers = {
  initialize: { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'adder', version: '1.0.0' } },
  'tools/list': { tools: [tool] },
  ping: {},
};
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  if (id === undefined) return;
  const result = answers[method];
  const body = result === undefined ? { error: { code: -32601, message: 'Method not found' } } : { result };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, ...body }) + '\\n');
});
`;

function say(line: string): void {
  console.log(`packed: ${line}`);
}

function demand(holds: boolean, claim: string): void {
  if (!holds) throw new Error(`it is not true that ${claim}`);
  say(claim);
}

function tarballs(): Record<string, string> {
  const folder = join(home, 'tarballs');
  mkdirSync(folder);
  const packed: Record<string, string> = {};
  for (const workspace of ['schemas', 'shared', 'verifier', 'server', 'cli']) {
    run(root, 'npm', 'pack', '--silent', '--workspace', workspace, '--pack-destination', folder);
    const file = readdirSync(folder).find((name) => !Object.values(packed).includes(join(folder, name)));
    if (file === undefined) throw new Error(`${workspace} was not packed`);
    packed[workspace] = join(folder, file);
  }
  return packed;
}

function install(name: string, files: (string | undefined)[]): string {
  const folder = join(home, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true,"type":"module"}');
  const specs = files.filter((file): file is string => file !== undefined);
  run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...specs);
  return folder;
}

async function serve(folder: string): Promise<{ child: ChildProcess; ready: Record<string, string> }> {
  const launcher = join(folder, 'node_modules', '@toolsum', 'registry', 'bin', 'toolsum-registry.js');
  const child = spawn(
    process.execPath,
    [launcher, 'serve', '--data', join(home, 'registry'), '--port', '0', '--json'],
    {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ready = await new Promise<Record<string, string>>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the registry ended with ${code ?? 'a signal'}`)));
    child.stdout.once('data', (chunk: Buffer) =>
      resolve(JSON.parse(chunk.toString('utf8')) as Record<string, string>),
    );
  });
  return { child, ready };
}

let registry: ChildProcess | undefined;
try {
  const { schemas, shared, verifier, server, cli } = tarballs();
  say('five packages packed');

  const light = install('light', [schemas, shared, verifier]);
  const modules = readdirSync(join(light, 'node_modules'));
  demand(
    !modules.some((name) => HEAVY.includes(name)),
    `the verifier alone brings nothing heavy (${modules.filter((name) => !name.startsWith('.')).join(', ')})`,
  );
  demand(
    readdirSync(join(light, 'node_modules', '@sigstore'))
      .toSorted()
      .join() === SIGSTORE.join(),
    `of Sigstore it brings what verifies, and nothing that signs or fetches (${SIGSTORE.join(', ')})`,
  );
  const names = run(
    light,
    'node',
    '--input-type=module',
    '-e',
    "console.log(Object.keys(await import('@toolsum/verifier')).join(' '))",
  );
  demand(
    names.includes('verifySurface') && names.includes('guardTransport'),
    'it loads from its packed files',
  );

  const full = install('full', [schemas, shared, verifier, server, cli]);
  writeFileSync(join(full, 'server.js'), SERVER);
  const { child, ready } = await serve(full);
  registry = child;
  const toolsum = (...args: string[]): string => {
    try {
      return run(full, join(full, 'node_modules', '.bin', 'toolsum'), ...args);
    } catch (error) {
      throw new Error(`toolsum ${args.join(' ')}: ${String((error as { stderr?: unknown }).stderr)}`, {
        cause: error,
      });
    }
  };
  env['TOOLSUM_TOKEN'] = ready['firstToken'] ?? '';
  toolsum('trust', ready['url'] ?? '', '--fingerprint', ready['fingerprint'] ?? '');
  toolsum('keygen');
  toolsum('release', '--name', 'com.example/adder', '--version', '1.0.0', '--', 'node', 'server.js');
  demand(
    readFileSync(join(full, 'manifest.tlog-proof'), 'utf8').startsWith('c2sp.org/tlog-proof@v1'),
    'a server is released from the packed command line',
  );
  const report = JSON.parse(
    toolsum('verify', '--json', '--server', 'com.example/adder', '--', 'node', 'server.js'),
  ) as { verdict: string };
  demand(report.verdict === 'verified', 'and verified live by it');
} finally {
  registry?.kill('SIGTERM');
  rmSync(home, { recursive: true, force: true });
}
