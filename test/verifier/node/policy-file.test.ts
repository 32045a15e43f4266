import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localContext, readPolicyFile } from '@toolsum/verifier/node';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const JSON_DENY = '{"scheme":"toolsum/1","unsigned":"deny"}';
const YAML_ALLOW = 'scheme: toolsum/1\nunsigned: allow\n';

it('reads policy.json or policy.yaml of the folder, and no policy where there is none', async () => {
  expect(await readPolicyFile(undefined, folder)).toBeUndefined();
  write('policy.yaml', YAML_ALLOW);
  expect((await readPolicyFile(undefined, folder))?.unsigned).toBe('allow');
});

it('does not go on without a policy that is called policy.yml, or whose link leads nowhere', async () => {
  write('policy.yml', YAML_ALLOW);
  expect((await readPolicyFile(undefined, folder))?.unsigned).toBe('allow');
  rmSync(join(folder, 'policy.yml'));
  symlinkSync(join(folder, 'not-mounted', 'policy.json'), join(folder, 'policy.json'));
  expect(await codeOf(() => readPolicyFile(undefined, folder))).toBe('ERR_USAGE');
});

it('refuses to choose where both lie side by side, but takes the one that is named', async () => {
  write('policy.yaml', YAML_ALLOW);
  const json = write('policy.json', JSON_DENY);
  expect(await codeOf(() => readPolicyFile(undefined, folder))).toBe('ERR_USAGE');
  expect((await readPolicyFile(json, folder))?.unsigned).toBe('deny');
});

it('reads YAML by its ending only', async () => {
  expect((await readPolicyFile(write('mine.yml', YAML_ALLOW), folder))?.unsigned).toBe('allow');
  expect(await codeOf(() => readPolicyFile(write('mine.json', YAML_ALLOW), folder))).toBe('ERR_JSON_SYNTAX');
  expect(await codeOf(() => readPolicyFile(join(folder, 'absent.yaml'), folder))).toBe('ERR_USAGE');
});

it('takes no policy from the workspace, where a checkout could loosen it', async () => {
  const project = join(folder, 'project');
  mkdirSync(join(project, '.config', 'toolsum'), { recursive: true });
  for (const place of [project, join(project, '.config', 'toolsum')])
    writeFileSync(join(place, 'policy.yaml'), 'scheme: toolsum/1\nunsigned: allow\nmode: warn\n');
  const { policy } = await localContext({
    cwd: project,
    env: { HOME: join(folder, 'home'), XDG_CONFIG_HOME: './.config' },
    offline: true,
  });
  expect(policy).toMatchObject({ unsigned: 'pin', mode: 'enforce' });
});
