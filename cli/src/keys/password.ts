import { StringDecoder } from 'node:string_decoder';
import { ToolsumError } from '@toolsum/core';

/** In this order; the second so that a key made by cosign works where cosign does. */
const VARIABLES = ['TOOLSUM_PASSWORD', 'COSIGN_PASSWORD'] as const;
const MAX_LENGTH = 1024;

const ENTER = /^[\r\n]$/;
const CONTROL = /^\p{Cc}$/u;
const INTERRUPT = '\u0003';
const END_OF_INPUT = '\u0004';
const ERASE = /^[\u0008\u007f]$/;
const KILL_LINE = '\u0015';

/** The part of `process.stdin` that a prompt needs. */
export interface PasswordInput {
  readonly isTTY?: boolean | undefined;
  setRawMode?(raw: boolean): unknown;
  on(event: string, listener: (chunk: Buffer) => void): unknown;
  off(event: string, listener: (chunk: Buffer) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

export interface PasswordSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: PasswordInput;
  readonly output: { readonly isTTY?: boolean | undefined; write(text: string): unknown };
}

const PROCESS: PasswordSource = { env: process.env, input: process.stdin, output: process.stderr };

/**
 * The password of a key file: from TOOLSUM_PASSWORD, else COSIGN_PASSWORD (set and empty means an empty password), else
 * asked for on the terminal without echo; stdout stays clean.
 *
 * @param purpose `new` asks twice.
 * @throws ToolsumError ERR_USAGE without a terminal, if the two answers differ, or if the person gives up.
 */
export async function readPassword(
  purpose: 'existing' | 'new',
  source: PasswordSource = PROCESS,
): Promise<string> {
  for (const variable of VARIABLES) {
    const value = source.env[variable];
    if (value !== undefined) return value;
  }
  const { input, output } = source;
  if (input.isTTY !== true || output.isTTY !== true || input.setRawMode === undefined) {
    throw new ToolsumError(
      'ERR_USAGE',
      'the key file needs a password and there is no terminal to ask on: set TOOLSUM_PASSWORD (it may be empty)',
    );
  }
  if (purpose === 'existing') {
    const [password] = await askHidden(source, ['Password of the private key: ']);
    return password ?? '';
  }
  const [password, again] = await askHidden(source, [
    'New password of the private key: ',
    'The same again: ',
  ]);
  if (password === undefined || password !== again) {
    throw new ToolsumError('ERR_USAGE', 'the two passwords differ');
  }
  return password;
}

/** Asks one question after the other. A paste may answer several; the terminal is always left as it was found. */
async function askHidden(
  { input, output }: PasswordSource,
  prompts: readonly string[],
): Promise<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  const answers: string[] = [];
  let typed: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();

  const onData = (chunk: Buffer): void => {
    for (const character of decoder.write(chunk)) {
      if (ENTER.test(character)) {
        answers.push(typed.join(''));
        typed = [];
        output.write('\n');
        const next = prompts[answers.length];
        if (next === undefined) return resolve(answers);
        output.write(next);
      } else if (character === INTERRUPT || character === END_OF_INPUT) {
        return reject(givenUp());
      } else if (ERASE.test(character)) {
        typed.pop();
      } else if (character === KILL_LINE) {
        typed = [];
      } else if (!CONTROL.test(character)) {
        typed.push(character);
        if (typed.length > MAX_LENGTH) {
          return reject(new ToolsumError('ERR_USAGE', `a password of more than ${MAX_LENGTH} characters`));
        }
      }
    }
    return undefined;
  };
  const onEnd = (): void => reject(givenUp());

  input.setRawMode?.(true);
  input.on('data', onData);
  input.on('end', onEnd);
  input.on('error', onEnd);
  input.resume();
  output.write(prompts[0] ?? '');
  try {
    return await promise;
  } catch (error) {
    output.write('\n');
    throw error;
  } finally {
    input.setRawMode?.(false);
    input.off('data', onData);
    input.off('end', onEnd);
    input.off('error', onEnd);
    input.pause();
  }
}

function givenUp(): ToolsumError {
  return new ToolsumError('ERR_USAGE', 'no password was given');
}
