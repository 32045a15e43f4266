import { matchesName, registryForName, ToolsumError, visibleText } from '@toolsum/core';
import { parseServer } from '@toolsum/verifier';
import { findPolicyFile, userFolders } from '@toolsum/verifier/node';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { readConfiguration, type ConfigurationOptions } from '../../files/configuration.ts';
import { explanationLines } from '../../output/signer-decision.ts';
import { explainFromFiles } from '../../policy/explain-files.ts';
import { explainFromRegistry } from '../../policy/explain-registry.ts';
import type { Explanation } from '../../policy/explanation.ts';
import { command, perform, policyOptions } from '../action.ts';

const HELP = `
Says who decides whether the signer of a release is accepted, and why: every rule of the policy that was tried, and in
what it differs. It asks the registry, or reads the lockfile, or takes a release on disk; it starts no server and changes
nothing but what is remembered of the log.

Examples:
  $ toolsum policy explain --server io.github.acme/weather
  $ toolsum policy explain --server io.github.acme/weather@1.4.2 --locked --json
  $ toolsum policy explain --server io.github.acme/weather --manifest manifest.json --bundle manifest.sigstore.json`;

interface ExplainOptions extends ConfigurationOptions {
  server?: string;
  locked?: boolean;
  manifest?: string;
  bundle?: string;
  key?: string;
}

export function explainCommand(): Command {
  const explain = policyOptions(command('explain', 'which rule decides about a server, and why?'))
    .option('--locked', 'ask no registry: explain by the lockfile')
    .option('--manifest <file>', 'explain this release on disk, with --bundle')
    .option('--bundle <file>', 'the bundle of that manifest')
    .option('--key <file>', 'the public key of that bundle, if neither policy nor lockfile holds it')
    .addHelpText('after', HELP);
  return perform<ExplainOptions>(explain, async (console, options) => {
    if (options.server === undefined)
      throw new ToolsumError('ERR_USAGE', 'which server? Name it with --server NAME or NAME@VERSION');
    const server = parseServer(options.server);
    const { manifest, bundle, key } = options;
    if ((manifest === undefined) !== (bundle === undefined) || (key !== undefined && bundle === undefined))
      throw new ToolsumError('ERR_USAGE', 'a release on disk is given by --manifest and --bundle together');
    const context = await readConfiguration({ ...options, offline: options.locked === true });
    const explanation =
      manifest === undefined || bundle === undefined
        ? await explainFromRegistry(context, server)
        : await explainFromFiles(context, server, {
            manifest,
            bundle,
            ...(key === undefined ? {} : { key }),
          });
    const policyFile = await findPolicyFile(options.policy, userFolders().config);
    const trusted = registryForName(context.trust, server.name);
    const {
      mode,
      unsigned,
      unlisted,
      onDrift,
      maxOfflineHours,
      maxAgeHours = null,
      privateNames,
    } = context.policy;
    const settings = {
      policy: policyFile?.path ?? null,
      registry:
        trusted === undefined ? null : { url: trusted.url, origin: trusted.origin, names: trusted.names },
      private: privateNames.find((pattern) => matchesName(pattern, server.name)) ?? null,
      mode,
      unsigned,
      unlisted,
      onDrift,
      maxOfflineHours,
      maxAgeHours,
    };
    console.data(`Server       ${visibleText(options.server)}`);
    console.data(
      `Policy       ${settings.policy === null ? 'none: the defaults hold' : visibleText(settings.policy)}`,
    );
    console.data(
      `Registry     ${trusted === undefined ? 'none speaks for this name' : visibleText(`${trusted.url} (${trusted.origin}), for ${trusted.names.join(', ')}`)}`,
    );
    if (settings.private !== null)
      console.data(`Private      ${visibleText(settings.private)}: no registry is asked`);
    for (const line of explanationLines(explanation, context.policy)) console.data(line);
    console.json({ server, settings, ...explanation });
    return exitOf(explanation);
  });
}

function exitOf(explanation: Explanation): ExitCode {
  if (explanation.kind === 'refused') return explanation.exit;
  if (explanation.kind === 'unsigned') return explanation.refused === null ? EXIT.yes : EXIT.no;
  return explanation.releases.every(
    ({ decision, objections }) => decision.accepted && objections.length === 0,
  )
    ? EXIT.yes
    : EXIT.no;
}
