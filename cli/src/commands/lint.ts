import {
  baselineOf,
  isBaselinable,
  RULES,
  RULESET,
  suggestWaivers,
  ToolsumError,
  visibleText,
} from '@toolsum/core';
import { Option, type Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { readIfPresent, writeWhole } from '../files/read-write.ts';
import { DOCUMENT_BYTES, surfacesOfCapture } from '../lint/document.ts';
import { exitOf, FAIL_ON, fails, type FailOn } from '../lint/exit.ts';
import { explainRule } from '../lint/explain-rule.ts';
import { withoutCommands } from '../lint/format-github.ts';
import { FORMATS, reportDocument, reportLines, type Format } from '../lint/formats.ts';
import { lintLines } from '../lint/lint-lines.ts';
import { readSource, readSources } from '../lint/read-sources.ts';
import { countsOf, makeReport, type LintReport } from '../lint/report.ts';
import { readSettings, settlementOf, type LintSettings } from '../lint/settings.ts';
import type { ReadSources } from '../lint/source.ts';
import { idleWaiverNotes } from '../lint/waiver-notes.ts';
import type { Console } from '../output/console.ts';
import { counted } from '../output/counted.ts';
import { jsonText } from '../output/json.ts';
import { captureLive, liveTarget, type TargetOptions } from '../target.ts';
import { command, envOption, perform } from './action.ts';

const HELP = `
Reads every string that a model would be shown and looks for instructions that don't belong there. A FILE is a
tools/list result, an array of tools, a capture, a manifest, an .mcpb, a server.json with tools in its _meta, a folder
with such files, or - for stdin. With none, and no server, ./surface.json is read.

Under --jsonl every line is {"id", "surface": {"tools": […], "prompts"?, "resources"?, "instructions"?, …}}, and is
answered by one line {"id", "findings", "ruleset"}.

toolsum.lint.json in the working directory sets rules, thresholds, waivers and a baseline; docs/lint.md says how.
Exit codes: 0 nothing found at or above --fail-on, 1 something, 2 usage or configuration, 3 something was unreadable.

Examples:
  $ toolsum lint tools-list.json server.mcpb
  $ toolsum lint -- node server.js
  $ toolsum lint --url https://example.com/mcp --fail-on advise
  $ curl -s https://example.com/tools.json | toolsum lint -
  $ toolsum lint --jsonl surfaces.jsonl
  $ toolsum lint --format sarif surface.json
  $ toolsum lint --write-baseline lint-baseline.json surface.json
  $ toolsum lint --suggest-waivers surface.json
  $ toolsum lint --explain concealment`;

type LintOptions = TargetOptions & {
  readonly jsonl?: boolean;
  readonly format: Format;
  readonly json?: boolean;
  readonly failOn: FailOn;
  readonly exitZero?: boolean;
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly suggestWaivers?: boolean;
  readonly explain?: string;
};

export function lintCommand(): Command {
  const lint = command('lint', 'look for instructions that do not belong in a definition')
    .showHelpAfterError('(the command of a server goes after --; --help shows how)')
    .argument('[files...]', 'what to read; or, after --, the command that starts a server')
    .option('--url <url>', 'address of a server over Streamable HTTP')
    .addOption(envOption())
    .option('--from <file>', 'a saved capture or listing; - for stdin')
    .option('--jsonl', 'one surface a line in, one line of findings out')
    .addOption(new Option('--format <format>', 'how to answer').choices(FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <tier>', 'the least that makes the exit code 1')
        .choices(FAIL_ON)
        .default('block'),
    )
    .option('--exit-zero', 'findings leave the exit code 0')
    .option('--config <file>', `configuration (default: ./${FILES.lintConfig} if it is there)`)
    .option('--baseline <file>', 'count, but do not show, the findings that this file holds')
    .option('--write-baseline <file>', 'write all that is found now into a baseline')
    .option('--suggest-waivers', 'print the waivers that would be needed; reason and author are left to you')
    .option('--explain <rule>', 'say what a rule looks for, and why')
    .addHelpText('after', HELP)
    .hook('preAction', (target) => {
      if (target.opts<LintOptions>().format === 'json') target.setOptionValue('json', true);
    });
  return perform<LintOptions>(lint, async (console, options, args) => {
    if (options.explain !== undefined) return explain(console, options.explain);
    const after = argumentsAfterDashes(lint);
    const files = args.slice(0, args.length - after.length);
    checkOptions(options, files, after);
    const settings = await readSettings(options);
    if (options.jsonl === true) return lintJsonl(console, options, files, settings);
    return lintSources(console, options, await obtainSources(console, options, files, after), settings);
  });
}

/** What stood after `--`; Commander hands it on with the rest. */
function argumentsAfterDashes(lint: Command): string[] {
  let root = lint;
  while (root.parent !== null) root = root.parent;
  const raw = (root as Command & { rawArgs: string[] }).rawArgs;
  const dashes = raw.indexOf('--');
  return dashes === -1 ? [] : raw.slice(dashes + 1);
}

function checkOptions(options: LintOptions, files: readonly string[], after: readonly string[]): void {
  const named = [files.length > 0, after.length > 0, options.url, options.from].filter(
    (one) => one !== undefined && one !== false,
  ).length;
  if (named > 1)
    throw usage('name one server: a command after --, or --url, or --from; files go without any of them');
  if (options.jsonl === true) {
    if (after.length > 0 || options.url !== undefined)
      throw usage('--jsonl reads files or stdin, not a server');
    if (options.format !== 'text' || options.writeBaseline !== undefined || options.suggestWaivers === true)
      throw usage('--jsonl has an answer of its own: no --format, --write-baseline or --suggest-waivers');
  }
  if (options.json === true && options.format !== 'json' && options.format !== 'text')
    throw usage(`--json and --format ${options.format} are two answers; choose one`);
}

async function explain(console: Console, id: string): Promise<ExitCode> {
  const explained = explainRule(id);
  if (explained === undefined) {
    const known = RULES.map((rule) => rule.id).join(', ');
    throw usage(`there is no rule ${visibleText(id)}; there are ${known}`);
  }
  for (const line of explained.lines) console.data(line);
  console.json(explained.document);
  return EXIT.yes;
}

async function lintJsonl(
  console: Console,
  options: LintOptions,
  files: readonly string[],
  settings: LintSettings,
): Promise<ExitCode> {
  const settlement = settlementOf(settings, () => new Date());
  const allowedHosts = settings.config?.allowedHosts ?? [];
  const inputs = options.from === undefined ? (files.length === 0 ? ['-'] : files) : [options.from];
  const sum = await lintLines(console, inputs, { settlement, allowedHosts });
  for (const note of idleWaiverNotes(settlement.idleWaivers())) console.note(note);
  const unread = sum.unreadable === 0 ? '' : `, ${sum.unreadable} unreadable`;
  console.note(
    `${counted(sum.lines, 'surface')}${unread}: ${sum.block} to block, ${sum.advise} to consider (rule set ${RULESET.version}, ${RULESET.digest}).`,
  );
  if (sum.unreadable > 0) return EXIT.unknown;
  return exitOf(fails(options.failOn, sum), [], options.exitZero === true);
}

async function obtainSources(
  console: Console,
  options: LintOptions,
  files: readonly string[],
  after: readonly string[],
): Promise<ReadSources> {
  if (files.length > 0) {
    const read = await readSources(files);
    // One that is all that was asked for is an error; among others it is part of the answer.
    const [only] = read.unreadable;
    if (only !== undefined && read.sources.length === 0 && read.unreadable.length === 1) throw only.error;
    return read;
  }
  const target = await liveTarget(options, after);
  if (target === undefined)
    return { sources: [await readNamedOrFound(options.from)], unreadable: [], notes: [] };
  const surfaces = surfacesOfCapture(await captureLive(console, target));
  return { sources: [{ name: FILES.surface, origin: 'live', surfaces }], unreadable: [], notes: [] };
}

async function readNamedOrFound(from: string | undefined) {
  const name = from ?? FILES.surface;
  // A name that leads nowhere is a mistake in the command line.
  if (name !== '-' && (await readIfPresent(name, DOCUMENT_BYTES)) === undefined)
    throw usage(
      from === undefined
        ? `what is to be linted? Name files, or give a server: its command after --, or --url (there is no ${FILES.surface} here)`
        : `cannot read ${visibleText(from)}: there is no such file or folder`,
    );
  return readSource(name);
}

async function lintSources(
  console: Console,
  options: LintOptions,
  read: ReadSources,
  settings: LintSettings,
): Promise<ExitCode> {
  const now = new Date();
  const settlement = settlementOf(settings, () => now);
  const report = makeReport(read, settlement, settings.config?.allowedHosts ?? []);
  const note = (line: string): void =>
    console.note(options.format === 'github' ? withoutCommands(line) : line);
  for (const line of [...report.notes, ...idleWaiverNotes(report.idleWaivers)]) note(line);
  for (const { error } of report.unreadable) note(`error: ${describe(error)}`);
  const errors = report.unreadable.map(({ error }) => error);
  if (options.suggestWaivers === true) {
    suggest(console, report, now);
    return exitOf(false, errors, true);
  }
  if (options.writeBaseline !== undefined) return writeBaseline(console, options, report, errors);
  if (options.format !== 'json')
    for (const line of reportLines(options.format, report, console.stdout)) console.data(line);
  console.json(reportDocument(report));
  console.note(summary(report));
  return exitOf(fails(options.failOn, countsOf(report)), errors, options.exitZero === true);
}

function suggest(console: Console, report: LintReport, now: Date): void {
  const shown = report.sources.flatMap((source) => source.shown);
  const waivers = suggestWaivers(shown, now.getTime());
  console.data(jsonText({ waivers }, 2));
  console.json({ waivers });
  const others = shown.filter(({ finding }) => finding.tier === 'block').length;
  console.note(
    waivers.length === 0 && others === 0
      ? 'Nothing is to block, so nothing needs a waiver.'
      : `Put what you can answer for into ${FILES.lintConfig}, each with a reason and your name: one without is refused.`,
  );
}

async function writeBaseline(
  console: Console,
  options: LintOptions,
  report: LintReport,
  errors: readonly unknown[],
): Promise<ExitCode> {
  const path = options.writeBaseline ?? '';
  const metas = new Map(RULES.map((meta) => [meta.id, meta]));
  const found = report.sources.flatMap(({ shown, baselined }) => [...shown, ...baselined]);
  const baseline = baselineOf(found);
  const left = found.filter((one) => !isBaselinable(one, metas.get(one.finding.rule)));
  await writeWhole(path, `${JSON.stringify(baseline, null, 2)}\n`);
  console.note(`Wrote ${counted(baseline.findings.length, 'finding')} to ${visibleText(path)}.`);
  if (left.length > 0)
    console.note(
      `${counted(left.length, 'finding')} cannot be in a baseline: what is kept from people has to go.`,
    );
  console.json({ ruleset: RULESET, baseline: path, findings: baseline.findings.length, left: left.length });
  const counts = { block: left.filter(({ finding }) => finding.tier === 'block').length, advise: 0 };
  return exitOf(fails(options.failOn, counts), errors, options.exitZero === true);
}

function summary(report: LintReport): string {
  const { definitions, block, advise, waived, baselined } = countsOf(report);
  const quiet = [
    waived === 0 ? '' : `, ${waived} waived`,
    baselined === 0 ? '' : `, ${baselined} in the baseline`,
  ].join('');
  const files = report.sources.length > 1 ? ` in ${report.sources.length} files` : '';
  return `${counted(definitions, 'definition')}${files}: ${block} to block, ${advise} to consider${quiet} (rule set ${RULESET.version}, ${RULESET.digest}).`;
}

function describe(error: unknown): string {
  return ToolsumError.is(error)
    ? `${visibleText(error.message)} (${error.code})`
    : 'toolsum itself failed (ERR_INTERNAL)';
}

function usage(message: string): ToolsumError {
  return new ToolsumError('ERR_USAGE', message);
}

export { lintCommand as command };
