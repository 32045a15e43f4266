import { dirname, join } from 'node:path';
import {
  LIMITS,
  parseBaseline,
  parseLintConfig,
  Settlement,
  ToolsumError,
  visibleText,
  LineIndex,
  tokenAt,
  jsonTree,
} from '@toolsum/core';
import type { LintBaseline, LintConfig } from '@toolsum/schemas';
import { FILES } from '../files/locations.ts';
import { readIfPresent, readInput } from '../files/read-write.ts';

/** What is decided about findings before there are any. */
export interface LintSettings {
  readonly config?: LintConfig;
  /** The file that it was read from. */
  readonly configFile?: string;
  readonly baseline?: LintBaseline;
}

export interface SettingsOptions {
  /** A configuration file; otherwise `toolsum.lint.json` in the working directory, if there is one. */
  readonly config?: string;
  /** A baseline file, instead of the one that the configuration names. */
  readonly baseline?: string;
}

/**
 * Reads the configuration and the baseline.
 *
 * @throws ToolsumError ERR_USAGE that names the file, and the line and column of what is wrong in it.
 */
export async function readSettings(options: SettingsOptions): Promise<LintSettings> {
  const { config, configFile } = await readLintConfig(options.config);
  const stated = config?.baseline;
  const baselineFile =
    options.baseline ?? (stated === undefined ? undefined : join(dirname(configFile ?? ''), stated));
  if (baselineFile === undefined) return { ...given(config, configFile) };
  const bytes = await readInput(baselineFile, LIMITS.lintBaselineBytes);
  const baseline = parsePlaced(baselineFile, bytes, parseBaseline);
  return { ...given(config, configFile), baseline };
}

/** The configuration alone. @throws ToolsumError ERR_USAGE */
export async function readLintConfig(
  path: string | undefined,
): Promise<{ config?: LintConfig; configFile?: string }> {
  const configFile = path ?? FILES.lintConfig;
  const bytes =
    path === undefined
      ? await readIfPresent(configFile, LIMITS.lintConfigBytes)
      : await readInput(path, LIMITS.lintConfigBytes);
  if (bytes === undefined) return {};
  return { config: parsePlaced(configFile, bytes, parseLintConfig), configFile };
}

/** The judge over findings, as of now. */
export function settlementOf(
  { config, baseline }: Pick<LintSettings, 'config' | 'baseline'>,
  clock: () => Date,
): Settlement {
  return new Settlement({
    now: clock().getTime(),
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
  });
}

function given(
  config: LintConfig | undefined,
  configFile: string | undefined,
): Omit<LintSettings, 'baseline'> {
  return {
    ...(config === undefined ? {} : { config }),
    ...(configFile === undefined ? {} : { configFile }),
  };
}

/** Parses a file of the user's own; an error says where in it. */
function parsePlaced<Document>(
  path: string,
  bytes: Uint8Array,
  parse: (bytes: Uint8Array) => Document,
): Document {
  try {
    return parse(bytes);
  } catch (cause) {
    if (!ToolsumError.is(cause)) throw cause;
    const place = placeOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), cause);
    throw new ToolsumError('ERR_USAGE', `${visibleText(path)}${place}: ${cause.message}`, cause.details, {
      cause,
    });
  }
}

function placeOf(text: string, { details: { pointer, offset }, message }: ToolsumError): string {
  const start =
    typeof offset === 'number'
      ? offset
      : typeof pointer === 'string'
        ? startOf(text, pointer)
        : stated(message);
  if (start === undefined) return '';
  const { startLine, startColumn } = new LineIndex(text).region({ start, end: start });
  return `:${startLine}:${startColumn}`;
}

function startOf(text: string, pointer: string): number | undefined {
  const tree = jsonTree(text);
  return (tokenAt(tree, pointer, 'name') ?? tokenAt(tree, pointer, 'value'))?.start;
}

/** A syntax error tells its offset in words only. */
function stated(message: string): number | undefined {
  const offset = /at offset ([0-9]+)$/.exec(message)?.[1];
  return offset === undefined ? undefined : Number(offset);
}
