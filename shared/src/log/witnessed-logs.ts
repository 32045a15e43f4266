import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { parseVerifierKey, type VerifierKey } from './verifier-key.ts';

type Refuse = (message: string, cause?: unknown) => never;

/**
 * Reads which logs a witness witnesses: lines `log <vkey> [<url>]`, as in C2SP tlog-policy; empty lines and those that
 * start with # say nothing, and the URL is for people.
 *
 * @returns the keys by origin.
 * @throws ToolsumError ERR_POLICY_LINE with the `line` number from 1, ERR_TOO_MANY
 */
export function parseWitnessedLogs(lines: readonly string[]): Map<string, VerifierKey> {
  if (lines.length > LIMITS.witnessedLogLines)
    throw new ToolsumError(
      'ERR_TOO_MANY',
      `${lines.length} lines of logs, more than ${LIMITS.witnessedLogLines}`,
      { count: lines.length },
    );
  const logs = new Map<string, VerifierKey>();
  for (const [i, line] of lines.entries()) {
    const refuse: Refuse = refusal(i + 1);
    if (line.length > LIMITS.logPolicyLineChars) refuse(`more than ${LIMITS.logPolicyLineChars} characters`);
    const [keyword, vkey, , ...rest] = line.split(/[ \t]+/).filter((item) => item !== '');
    if (keyword === undefined || keyword.startsWith('#')) continue;
    if (keyword !== 'log' || vkey === undefined || rest.length > 0) refuse('must read: log <vkey> [<url>]');
    const key = readLogKey(vkey, refuse);
    // Under two keys one origin could have two histories, each of them signed.
    if (logs.has(key.name)) refuse('a second key for the same log');
    logs.set(key.name, key);
  }
  return logs;
}

function readLogKey(vkey: string, refuse: Refuse): VerifierKey {
  let key: VerifierKey;
  try {
    key = parseVerifierKey(vkey);
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : 'not a verifier key', cause);
  }
  if (key.type !== 'ed25519') refuse(`the key is of type ${key.type}; a log signs with ed25519`);
  return key;
}

function refusal(line: number): Refuse {
  return (message, cause) => {
    const options = cause === undefined ? undefined : { cause };
    throw new ToolsumError('ERR_POLICY_LINE', `logs to witness, line ${line}: ${message}`, { line }, options);
  };
}
