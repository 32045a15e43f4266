import { ToolsumError, visibleText } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { Option, type Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { postJson, registryToken } from '../registry/http.ts';
import { registryAddress } from '../registry/trusted.ts';
import { command, perform, registryOption, trustOption } from './action.ts';
import { namePattern } from './name-pattern.ts';

const HELP = `
Prints the secret that signs the deliveries (Standard Webhooks); it is shown this once. TOOLSUM_TOKEN holds the
registry's token.

Examples:
  $ TOOLSUM_TOKEN=… toolsum subscribe --webhook https://alerts.example.com/toolsum --name 'io.github.acme/*'
  $ TOOLSUM_TOKEN=… toolsum subscribe --webhook https://alerts.example.com/urgent --min-severity high`;

interface SubscribeOptions {
  webhook: string;
  name: string[];
  minSeverity?: string;
  description?: string;
  registry?: string;
  trust?: string;
}

export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;

export function subscribeCommand(): Command {
  const subscribe = command('subscribe', 'have changes delivered to a webhook')
    .requiredOption('--webhook <url>', 'where deliveries go')
    .option('--name <pattern...>', "names to hear of: exact, 'namespace/*' or '*'", ['*'])
    .addOption(new Option('--min-severity <severity>', 'nothing below this').choices(SEVERITIES))
    .option('--description <text>', 'what it is for')
    .addOption(registryOption())
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<SubscribeOptions>(subscribe, async (console, options) => {
    if (!/^https?:\/\//.test(options.webhook) || !URL.canParse(options.webhook))
      throw new ToolsumError('ERR_USAGE', '--webhook takes an http or https address');
    const request: JsonObject = { url: options.webhook, names: options.name.map(namePattern) };
    if (options.minSeverity !== undefined) request['minimumSeverity'] = options.minSeverity;
    if (options.description !== undefined) request['description'] = options.description;
    const base = await registryAddress(options);
    const answer = await postJson(`${base}/v1/subscriptions`, registryToken(), request);
    const { id: subscriptionId, secret } = answer;
    if (typeof subscriptionId !== 'string' || typeof secret !== 'string')
      throw new ToolsumError('ERR_REGISTRY_ANSWER', 'the registry answered without id and secret');
    console.note(`Subscribed as ${visibleText(subscriptionId)}. Keep the secret; it is not shown again.`);
    console.data(visibleText(secret));
    console.json(answer);
    return EXIT.yes;
  });
}

export { subscribeCommand as command };
