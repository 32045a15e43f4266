import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sample } from './samples.ts';
import type { Outcome, Scanner } from './tally.ts';

/**
 * Other offline scanners that npm offers, from a folder that somebody installed them in:
 * `npm install --ignore-scripts --prefix FOLDER @aimarket/warden agent-security-scanner-mcp`.
 */
export async function peersIn(folder: string): Promise<Scanner[]> {
  const load = (path: string): Promise<unknown> =>
    import(pathToFileURL(resolve(folder, 'node_modules', path)).href);
  return [
    warden((await load('@aimarket/warden/dist/index.js')) as Warden),
    agentScanner(
      (await load('agent-security-scanner-mcp/src/tools/scan-mcp.js')) as AgentScannerManifest,
      (await load('agent-security-scanner-mcp/src/tools/scan-prompt.js')) as AgentScannerPrompt,
    ),
  ];
}

interface Warden {
  readonly StaticScanGate: new () => {
    evaluate(input: object): Promise<{ readonly score: number; readonly findings: readonly unknown[] }>;
  };
}

/** Its advice does not lower the score. */
function warden({ StaticScanGate }: Warden): Scanner {
  const gate = new StaticScanGate();
  return {
    name: '@aimarket/warden 0.5.0 (static scan)',
    async scan(sample) {
      const { score, findings } = await gate.evaluate({
        server: { name: 's', transport: 'stdio' },
        tools: toolsOf(sample),
        policy: {},
      });
      return { block: score < 1, marked: findings.length > 0 };
    },
  };
}

interface Answer {
  readonly content: readonly { readonly text: string }[];
}

interface AgentScannerManifest {
  scanMcpServer(input: object): Promise<Answer>;
}

interface AgentScannerPrompt {
  scanAgentPrompt(input: object): Promise<Answer>;
}

/** Both of its scans that read texts: of a server's manifest with its tools, and of prompts. */
function agentScanner(manifest: AgentScannerManifest, prompt: AgentScannerPrompt): Scanner {
  return {
    name: 'agent-security-scanner-mcp 4.5.9',
    async scan(sample) {
      const tools = toolsOf(sample);
      const found = await scanManifest(manifest, tools);
      const judged = read<{ action: string }>(
        await prompt.scanAgentPrompt({ prompt_text: JSON.stringify(tools), verbosity: 'minimal' }),
      );
      return {
        block: found.block || judged.action === 'BLOCK',
        marked: found.marked || judged.action !== 'ALLOW',
      };
    },
  };
}

async function scanManifest(scanner: AgentScannerManifest, tools: readonly unknown[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'toolsum-peer-'));
  try {
    writeFileSync(
      join(folder, 'server.json'),
      JSON.stringify({ name: 'io.example/s', version: '1.0.0', tools }),
    );
    const { findings } = read<{ findings: { severity: string }[] }>(
      await scanner.scanMcpServer({ server_path: folder, verbosity: 'full', manifest: true }),
    );
    return { block: findings.some(({ severity }) => severity === 'ERROR'), marked: findings.length > 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read<Kept>({ content }: Answer): Kept {
  return JSON.parse(content[0]?.text ?? '{}') as Kept;
}

/** They know tools only: everything else is shown to them as the description of one. */
function toolsOf({ definitions }: Sample): object[] {
  return definitions.map(({ kind, id, definition }) =>
    kind === 'tool'
      ? definition
      : { name: id || kind, description: JSON.stringify(definition), inputSchema: {} },
  );
}
