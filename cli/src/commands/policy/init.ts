import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, readPolicy, ToolsumError, visibleText, type PolicyFormat } from '@toolsum/core';
import { parseLockfile } from '@toolsum/verifier';
import { findPolicyFile, policyFormat, userFolders } from '@toolsum/verifier/node';
import { Option, type Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { parseConfiguration } from '../../files/configuration.ts';
import { FILES } from '../../files/locations.ts';
import { readIfPresent, writeFresh } from '../../files/read-write.ts';
import { counted } from '../../output/counted.ts';
import { publishersOf, startingPolicy } from '../../policy/starting-policy.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
Takes over as publishers whoever signed what toolsum.lock of this folder holds; everything else stands there as its
default, with what it means. A file that is there already is never written over.

Examples:
  $ toolsum policy init
  $ toolsum policy init --out strict.yaml --lockfile toolsum.lock`;

interface InitOptions {
  out?: string;
  format?: PolicyFormat;
  lockfile?: string;
  trust?: string;
}

export function initCommand(): Command {
  const init = command('init', 'write a policy to begin with')
    .option('--out <file>', 'where to write (default: policy.yaml in your configuration folder)')
    .addOption(
      new Option(
        '--format <format>',
        'how to write it (default: by the ending; yaml, which can hold comments)',
      ).choices(['yaml', 'json']),
    )
    .option('--lockfile <file>', 'whose signers become publishers (default: ./toolsum.lock if it is there)')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<InitOptions>(init, async (console, options) => {
    const format = formatOf(options);
    const folder = userFolders().config;
    const path = options.out ?? join(folder, `policy.${format}`);
    const present = options.out === undefined ? await findPolicyFile(undefined, folder) : undefined;
    if (present !== undefined || existsSync(path))
      throw new ToolsumError(
        'ERR_USAGE',
        `${present?.path ?? path} is there already and stays as it is; write elsewhere with --out FILE`,
      );
    const lockfilePath = options.lockfile ?? FILES.lockfile;
    const lockfileBytes = await readIfPresent(lockfilePath, LIMITS.lockfileBytes);
    if (lockfileBytes === undefined && options.lockfile !== undefined)
      throw new ToolsumError('ERR_USAGE', `there is no file ${options.lockfile}`);
    const publishers =
      lockfileBytes === undefined
        ? []
        : publishersOf(parseConfiguration(lockfilePath, lockfileBytes, parseLockfile));
    const text = startingPolicy(format, publishers, await readTrust(options.trust));
    await readPolicy(new TextEncoder().encode(text), format);
    await writeFresh(path, text, 0o600);
    console.note(
      publishers.length === 0
        ? 'No signed server is locked here: no publishers are named yet.'
        : `Took over the signers of ${counted(publishers.length, 'locked server')} from ${visibleText(lockfilePath)}.`,
    );
    console.data(visibleText(path));
    console.json({ file: path, format, publishers: publishers.length });
    return EXIT.yes;
  });
}

/** @throws ToolsumError ERR_USAGE if the ending says otherwise: by it the file is read later. */
function formatOf({ out, format }: InitOptions): PolicyFormat {
  if (out === undefined) return format ?? 'yaml';
  const byEnding = policyFormat(out);
  if (format !== undefined && format !== byEnding)
    throw new ToolsumError(
      'ERR_USAGE',
      `${out} would be read as ${byEnding}; give it an ending of ${format}`,
    );
  return byEnding;
}
