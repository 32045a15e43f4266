import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { toolsumProgram } from '../../cli/src/main.ts';

/** The whole help of a command, as --help prints it. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  return text;
}

/** `$ …` lines without the remark beside them. */
function examplesIn(help: string): string[] {
  return [...help.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line = '']) => line.replace(/\s{3,}.*$/, ''));
}

/** The arguments of every `toolsum` in a shell line: quotes, pipes, `&&` and variables set before a command. */
function toolsumCalls(line: string): string[][] {
  const words = (line.match(/'[^']*'|[^\s']+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
  const calls: string[][] = [[]];
  for (const word of words) {
    if (word === '|' || word === '&&') calls.push([]);
    else if (calls.at(-1)?.length !== 0 || !/^[A-Z_]+=/.test(word)) calls.at(-1)?.push(word);
  }
  return calls.filter(([program]) => program === 'toolsum').map((call) => call.slice(1));
}

/** Commands that do something, with the words that lead to them; a group that takes arguments does so itself. */
function leaves(command: Command, path: string[] = []): { path: string[]; leaf: Command }[] {
  const acts = command.commands.length === 0 || command.registeredArguments.length > 0;
  return [
    ...(acts ? [{ path, leaf: command }] : []),
    ...command.commands.flatMap((child) => leaves(child, [...path, child.name()])),
  ];
}

/** The longest name of a command with which a call begins. */
function commandOf(call: readonly string[], names: readonly string[]): string | undefined {
  return names
    .filter((name) => call.slice(0, name.split(' ').length).join(' ') === name)
    .toSorted((a, b) => b.length - a.length)[0];
}

async function silentProgram(): Promise<{ program: Command; ran: string[] }> {
  const program = await toolsumProgram();
  const ran: string[] = [];
  for (const { path, leaf } of leaves(program)) {
    leaf.action(() => void ran.push(path.join(' ')));
    leaf.configureOutput({ writeErr: () => undefined, outputError: () => undefined });
  }
  return { program, ran };
}

const everything = leaves(await toolsumProgram()).map(({ path, leaf }) => ({
  name: path.join(' '),
  leaf,
  help: helpOf(leaf),
}));

describe('the help', () => {
  test('knows all commands of the specification', () => {
    expect(everything.map(({ name }) => name).toSorted()).toEqual([
      'capture',
      'channel',
      'diff',
      'grant',
      'guard',
      'history',
      'inspect',
      'keygen',
      'lint',
      'lock',
      'log verify',
      'monitor',
      'object',
      'policy check',
      'policy explain',
      'policy init',
      'publish',
      'release',
      'review approve',
      'review decline',
      'review list',
      'review show',
      'revoke',
      'serve',
      'sign',
      'subscribe',
      'trust',
      'trust adopt',
      'trust list',
      'trust own',
      'trust propose',
      'trust reset',
      'trust sign',
      'trust sigstore',
      'trust update',
      'verify',
      'watch',
      'witness key',
      'witness keygen',
      'witness serve',
      'yank',
    ]);
  });

  test.each(everything)('of $name shows at least one example, of $name itself', ({ name, help }) => {
    const calls = examplesIn(help).flatMap(toolsumCalls);
    expect(calls.some((call) => call.slice(0, name.split(' ').length).join(' ') === name)).toBe(true);
  });

  test.each(everything)('of $name gives examples that the command line takes', async ({ help }) => {
    for (const call of examplesIn(help).flatMap(toolsumCalls)) {
      const { program, ran } = await silentProgram();
      await program.parseAsync(call, { from: 'user' });
      const names = everything.map(({ name }) => name);
      expect(ran, call.join(' ')).toEqual([commandOf(call, names)]);
    }
  });

  test.each(everything)('of $name speaks only of options that there are', ({ name, leaf, help }) => {
    const known = new Set([...leaf.options.map(({ long }) => long), '--help']);
    const prose = help.split('\n').filter((line) => !/^ {2}\$ /.test(line) && !/^\s+-/.test(line));
    const named = prose.flatMap((line) => line.match(/--[a-z][a-z-]+/g) ?? []);
    expect(
      named.filter((option) => !known.has(option)),
      name,
    ).toEqual([]);
  });

  test('of toolsum itself gives first steps that the command line takes', async () => {
    const calls = examplesIn(helpOf(await toolsumProgram())).flatMap(toolsumCalls);
    expect(calls.length).toBeGreaterThan(2);
    for (const call of calls) {
      const { program, ran } = await silentProgram();
      await program.parseAsync(call, { from: 'user' });
      expect(ran).toEqual([call[0]]);
    }
  });

  test('would notice an example with an option that does not exist', async () => {
    const { program } = await silentProgram();
    const [call = []] = toolsumCalls("TOOLSUM_TOKEN=… toolsum watch --names 'a/*' | jq .data.name");
    expect(call).toEqual(['watch', '--names', 'a/*']);
    await expect(program.parseAsync(call, { from: 'user' })).rejects.toMatchObject({
      code: 'commander.unknownOption',
    });
  });

  test('lists no option twice and describes each', () => {
    for (const { leaf } of everything) {
      const names = leaf.options.map(({ long }) => long);
      expect(new Set(names).size).toBe(names.length);
      expect(leaf.options.every(({ description }) => description !== '')).toBe(true);
    }
  });
});
