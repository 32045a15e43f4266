import { ToolsumError, parseLogPolicy, parseVerifierKey, type LogPolicy } from '@toolsum/core';

/** `VKEY=URL`, as the command line takes a witness; a verifier key ends in 44 characters of base64. */
const VKEY_AND_URL = /^([^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44})=(https?:\/\/\S+)$/;

/**
 * Lines of a log policy for witnesses that are named one by one.
 *
 * @param quorum how many of them must cosign before a checkpoint is shown; absent: none has to.
 * @throws ToolsumError ERR_USAGE
 */
export function witnessLines(named: readonly string[], quorum: number | undefined): string[] {
  const names: string[] = [];
  const lines = named.map((text) => {
    const [, vkey = '', url = ''] = VKEY_AND_URL.exec(text) ?? [];
    if (vkey === '')
      throw new ToolsumError(
        'ERR_USAGE',
        '--witness takes VERIFIER-KEY=URL; toolsum witness key prints the key',
      );
    const { name } = parseVerifierKey(vkey);
    names.push(name);
    return `witness ${name} ${vkey} ${url}`;
  });
  if (quorum === undefined) return lines;
  if (quorum < 1 || quorum > names.length)
    throw new ToolsumError(
      'ERR_USAGE',
      `--quorum takes a number from 1 to the number of witnesses (${names.length})`,
    );
  return [...lines, `group witnesses ${quorum} ${names.join(' ')}`, 'quorum witnesses'];
}

/**
 * The policy under which a registry shows its checkpoints, from an operator's lines: `witness NAME VKEY URL`, `group`,
 * and `quorum`, which may be left out where none is demanded.
 *
 * @param logKey verifier key of the registry's own log.
 * @throws ToolsumError ERR_USAGE, ERR_POLICY_LINE
 */
export function witnessPolicy(logKey: string, lines: readonly string[]): LogPolicy {
  const words = lines.map((line) => line.trim().split(/[ \t]+/)[0]);
  if (words.includes('log'))
    throw new ToolsumError(
      'ERR_USAGE',
      'the file of witnesses has no log line; the log is the registry’s own',
    );
  const quorum = words.includes('quorum') ? [] : ['quorum none'];
  const policy = parseLogPolicy([...lines, ...quorum, `log ${logKey}`]);
  for (const { name, url } of policy.witnesses) {
    const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
    const plain =
      parsed !== undefined &&
      /^https?:$/.test(parsed.protocol) &&
      parsed.username === '' &&
      parsed.password === '' &&
      parsed.search === '' &&
      parsed.hash === '';
    if (!plain)
      throw new ToolsumError(
        'ERR_USAGE',
        `the witness ${name} needs an address, as https://witness.example.com, without query and credentials`,
      );
  }
  return policy;
}

/** What clients are told: the same lines without addresses, which are between the registry and its witnesses. */
export function shownLines({ witnesses, groups, quorum }: LogPolicy): string[] {
  return [
    ...witnesses.map(({ name, key }) => `witness ${name} ${key.vkey}`),
    ...groups.map(({ name, threshold, members }) => `group ${name} ${threshold} ${members.join(' ')}`),
    `quorum ${quorum}`,
  ];
}
