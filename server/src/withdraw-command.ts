import { LIMITS, ToolsumError, isJsonObject, parseJson } from '@toolsum/core';
import type { Withdrawal } from '@toolsum/schemas';
import { Argument, Command } from 'commander';

interface WithdrawOptions {
  url: string;
  reason: string;
  keyHint?: string;
  sinceIndex?: string;
}

const SUBJECT = /^([A-Za-z0-9.-]+\/[A-Za-z0-9._-]+)(?:@([A-Za-z0-9][A-Za-z0-9.+_-]{0,127}))?$/;

/** `toolsum-registry withdraw`: what an operator takes out of use in an emergency, on nobody's word but the own. */
export function withdrawCommand(): Command {
  return new Command('withdraw')
    .description("yank or revoke on the operator's own word; clients follow it towards refusing only")
    .addArgument(new Argument('<what>', 'what to log').choices(['yank', 'revoke']))
    .argument('<name[@version]>', 'as io.github.acme/weather@1.4.1; without a version for a key')
    .requiredOption('--url <url>', 'address of the running registry')
    .requiredOption('--reason <text>', 'why; it stands in the log for everybody')
    .option('--key-hint <hint>', 'revoke what this key signed')
    .option('--since-index <number>', 'with --key-hint: from which entry of the log on')
    .addHelpText('after', '\nTOOLSUM_TOKEN holds a token with the admin scope.')
    .action(async (what: 'yank' | 'revoke', subject: string, options: WithdrawOptions) => {
      const { index } = await send(withdrawalOf(what, subject, options), options.url);
      process.stdout.write(`${index}\n`);
    });
}

function withdrawalOf(what: 'yank' | 'revoke', subject: string, options: WithdrawOptions): Withdrawal {
  const { reason, keyHint: hint, sinceIndex } = options;
  const [, name, version] = SUBJECT.exec(subject) ?? [];
  if (name === undefined) throw new ToolsumError('ERR_USAGE', 'a name reads io.github.acme/weather');
  if (hint !== undefined) {
    const isIndex = sinceIndex !== undefined && /^(?:0|[1-9][0-9]{0,14})$/.test(sinceIndex);
    if (what !== 'revoke' || version !== undefined || !isIndex)
      throw new ToolsumError('ERR_USAGE', 'a key is named as: revoke NAME --key-hint HINT --since-index N');
    return { type: 'revoke', name, key: { hint, sinceIndex: Number(sinceIndex) }, reason };
  }
  if (version === undefined) throw new ToolsumError('ERR_USAGE', `say which version: ${name}@VERSION`);
  const withdrawn = { name, version, reason };
  return what === 'yank' ? { type: 'yank', ...withdrawn } : { type: 'revoke', ...withdrawn };
}

async function send(withdrawal: Withdrawal, url: string): Promise<{ index: number }> {
  const token = process.env['TOOLSUM_TOKEN']?.trim() ?? '';
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new ToolsumError('ERR_USAGE', 'set TOOLSUM_TOKEN to a token with the admin scope');
  let response: Response;
  try {
    response = await fetch(`${url.replace(/\/+$/, '')}/v1/withdrawals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(withdrawal),
      redirect: 'error',
      signal: AbortSignal.timeout(LIMITS.fetchMs),
    });
  } catch (cause) {
    throw new ToolsumError('ERR_REGISTRY_UNREACHABLE', 'the registry does not answer', {}, { cause });
  }
  const answer = parseJson(new Uint8Array(await response.arrayBuffer()), LIMITS.policyBytes);
  const index = isJsonObject(answer) ? answer['index'] : undefined;
  if (response.ok && typeof index === 'number') return { index };
  const detail = isJsonObject(answer) && typeof answer['detail'] === 'string' ? answer['detail'] : '';
  throw new ToolsumError(
    'ERR_REGISTRY_ANSWER',
    `the registry refuses (${response.status}): ${JSON.stringify(detail)}`,
  );
}
