import { inspectPolicy, LIMITS, ToolsumError, visibleText, type InspectedPolicy } from '@toolsum/core';
import { findPolicyFile, policyFormat, userFolders } from '@toolsum/verifier/node';
import { Option, type Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { readIfPresent, readInput } from '../../files/read-write.ts';
import { counted } from '../../output/counted.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import { defaultTrustFile } from '../../files/configuration.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
Errors say where, and what was expected; with one of them nothing is verified by the policy. Warnings are rules that can
never take effect, that say what others say already, or that let more through than they seem to.

Examples:
  $ toolsum policy check
  $ toolsum policy check examples/policies/company.yaml --strict --json`;

interface CheckOptions {
  strict?: boolean;
  trust?: string;
}

/** One remark about a policy file. */
interface Remark {
  readonly level: 'error' | 'warning';
  readonly line?: number;
  readonly column?: number;
  readonly pointer: string;
  readonly message: string;
}

export function checkCommand(): Command {
  const check = command('check', 'is a policy well formed, and does every rule of it take effect?')
    .argument('[file]', 'policy file (default: policy.json or policy.yaml in your configuration folder)')
    .addOption(new Option('--strict', 'answer no to warnings as well'))
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<CheckOptions>(check, async (console, options, [named]) => {
    const file =
      named === undefined
        ? await findPolicyFile(undefined, userFolders().config)
        : { path: named, format: policyFormat(named) };
    if (file === undefined)
      throw new ToolsumError('ERR_USAGE', 'there is no policy yet; begin one with: toolsum policy init');
    const bytes = await readInput(file.path, LIMITS.policyBytes);
    const remarks = await remarksOn(
      () => inspectPolicy(bytes, file.format),
      async (inspected) => warningsOf(inspected, options),
    );
    for (const { level, line, column, message } of remarks) {
      const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
      console.data(`${visibleText(file.path)}${place}: ${level}: ${visibleText(message)}`);
    }
    const errors = remarks.filter(({ level }) => level === 'error').length;
    const warnings = remarks.length - errors;
    console.note(
      errors === 0 && warnings === 0
        ? `${visibleText(file.path)} is well formed, and every rule of it can take effect.`
        : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    );
    console.json({ file: file.path, remarks });
    return errors > 0 || (options.strict === true && warnings > 0) ? EXIT.no : EXIT.yes;
  });
}

async function remarksOn(
  inspect: () => Promise<InspectedPolicy>,
  warn: (inspected: InspectedPolicy) => Promise<Remark[]>,
): Promise<Remark[]> {
  try {
    const inspected = await inspect();
    if (inspected.policy !== undefined) return await warn(inspected);
    return inspected.complaints.map((complaint) => ({ level: 'error', ...complaint }));
  } catch (error) {
    if (!ToolsumError.is(error) || error.audience !== 'format') throw error;
    const { line, column } = error.details;
    const place = typeof line === 'number' && typeof column === 'number' ? { line, column } : {};
    const message = error.message.replace(/^line [0-9]+, column [0-9]+: /, '');
    return [{ level: 'error', pointer: '', message, ...place }];
  }
}

async function warningsOf({ policy, placeOf }: InspectedPolicy, options: CheckOptions): Promise<Remark[]> {
  if (policy === undefined) return [];
  const path = options.trust ?? defaultTrustFile();
  const present =
    options.trust !== undefined || (await readIfPresent(path, LIMITS.trustFileBytes)) !== undefined;
  const warnings = policyWarnings(policy, present ? await readTrust(options.trust) : undefined);
  return warnings.map((warning) => ({ level: 'warning', ...placeOf(warning.pointer), ...warning }));
}
