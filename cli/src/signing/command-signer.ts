import {
  fromBase64,
  LIMITS,
  ToolsumError,
  verifySignature,
  visibleText,
  type PublicKey,
  type Signer,
} from '@toolsum/core';
import { spawn } from 'node:child_process';
import { commandWords } from './command-words.ts';

export interface CommandSignerOptions {
  /** Split by `commandWords`; no shell takes part. */
  readonly command: string;
  /** Of the key that the program signs with. */
  readonly publicKey: PublicKey;
  /** Gets what the program writes to stderr, a line at a time. */
  readonly note: (line: string) => void;
  readonly timeoutMs?: number;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
}

/**
 * A key that a program signs with: it gets the bytes to sign on stdin and answers the signature on stdout, 64 bytes for
 * Ed25519 (pure), DER for P-256 (with SHA-256), raw or as base64. What it answers is verified here.
 *
 * @throws ToolsumError ERR_USAGE for a command that cannot be split; on signing ERR_SIGNER_FAILED if it does not start,
 * fails, takes too long or answers too much, ERR_SIGNATURE_INVALID if its signature is not the key's.
 */
export function commandSigner(options: CommandSignerOptions): Signer {
  const [program, ...args] = commandWords(options.command);
  const { publicKey, note, timeoutMs = LIMITS.signerCommandMs } = options;
  return {
    publicKey,
    async sign(data) {
      const { code, signal, stdout } = await run(program, args, data, { note, timeoutMs });
      if (code !== 0)
        throw failed(
          program,
          code === null ? `was ended by ${signal ?? 'a signal'}` : `ended with code ${code}`,
        );
      const signature = signatureIn(stdout, publicKey.type);
      if (signature === undefined)
        throw failed(program, `answered ${stdout.byteLength} bytes that are no signature of the key's type`);
      if (!(await verifySignature(publicKey, data, signature)))
        throw new ToolsumError(
          'ERR_SIGNATURE_INVALID',
          `what ${named(program)} answered is not the signature of the given public key`,
          { hint: publicKey.hint },
        );
      return signature;
    },
  };
}

/** Raw and base64 cannot be confused: they differ in length for Ed25519, in the first byte for P-256. */
function signatureIn(answer: Uint8Array, type: PublicKey['type']): Uint8Array | undefined {
  if (hasForm(answer, type)) return answer;
  try {
    const decoded = fromBase64(new TextDecoder().decode(answer).trim());
    return hasForm(decoded, type) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

function hasForm(bytes: Uint8Array, type: PublicKey['type']): boolean {
  return type === 'ed25519'
    ? bytes.byteLength === 64
    : bytes[0] === 0x30 && bytes[1] === bytes.byteLength - 2;
}

async function run(
  program: string,
  args: readonly string[],
  input: Uint8Array,
  { note, timeoutMs }: Required<Pick<CommandSignerOptions, 'note' | 'timeoutMs'>>,
): Promise<Ended> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const stdout: Buffer[] = [];
  let size = 0;
  const stop = (reason: string): void => {
    reject(failed(program, reason));
    child.kill('SIGKILL');
    // Else whatever it started could hold this process through them.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  };
  const timer = setTimeout(() => stop(`did not answer within ${timeoutMs / 1000} s`), timeoutMs);
  child.once('error', (cause: NodeJS.ErrnoException) => {
    reject(failed(program, cause.code === 'ENOENT' ? 'is not there' : 'cannot be started', cause));
  });
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size > LIMITS.signatureAnswerBytes) stop('answered more than any signature has');
    else stdout.push(chunk);
  });
  const said = lineByLine(note);
  child.stderr.on('data', said.add);
  child.once('close', (code, signal) => {
    said.end();
    resolve({ code, signal, stdout: Buffer.concat(stdout) });
  });
  // A program that does not read to the end may still answer; if it doesn't, its code says so.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** Hands on a bounded part of a stream in whole lines that are safe to show. */
function lineByLine(note: (line: string) => void): { add: (chunk: Buffer) => void; end: () => void } {
  const decoder = new TextDecoder();
  let left: number = LIMITS.stderrBytes;
  let rest = '';
  return {
    add(chunk) {
      const lines = (rest + decoder.decode(chunk.subarray(0, left), { stream: true })).split('\n');
      left = Math.max(0, left - chunk.byteLength);
      rest = lines.pop() ?? '';
      for (const line of lines) note(visibleText(line.replace(/\r$/, '')));
    },
    end() {
      if (rest !== '') note(visibleText(rest));
    },
  };
}

function failed(program: string, how: string, cause?: unknown): ToolsumError {
  return new ToolsumError('ERR_SIGNER_FAILED', `the program ${named(program)} ${how}`, {}, { cause });
}

function named(program: string): string {
  return visibleText(program.slice(0, 200));
}
