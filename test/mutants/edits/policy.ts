import { editsOf, type Mutant } from '../mutant.ts';

const DECISION = ['test/shared/policy/accepted-signer.test.ts', 'test/shared/attest/release.test.ts'];
const READING = ['test/shared/policy/read-policy.test.ts'];
const FILE = ['test/verifier/node/policy-file.test.ts'];
const PARTS = ['test/verifier/policy-parts.test.ts'];

/** Whom a policy accepts, how it is read, and what each part of it does. */
export const POLICY_EDITS: readonly Mutant[] = [
  ...editsOf('signer', 'shared/src/policy/accepted-signer.ts', DECISION, [
    {
      id: 'policy-overruled',
      title: 'a signer whom the policy does not name',
      find: 'accepted: deciding !== undefined,',
      replace: 'accepted: true,',
    },
    {
      id: 'policy-other-server',
      title: 'a publisher of one server who signs another',
      find: 'const applies = rule.servers.some((pattern) => matchesName(pattern, name));',
      replace: 'const applies = rule.servers.length > 0;',
    },
    {
      id: 'lockfile-overruled',
      title: 'another signer than the locked one, granted later',
      find: 'accepted: lockfile.matches,',
      replace: 'accepted: true,',
    },
    {
      id: 'not-granted',
      title: 'a signer whom nothing grants the name',
      find: "state === 'at-its-entry' || (state !== undefined && isGranted(state, signer))",
      replace: 'state !== undefined',
    },
    {
      id: 'accept',
      title: 'a refused signer with whom one goes on all the same',
      find: 'if (!decision.accepted) throw untrusted(decision, request.signer);',
      replace: '',
    },
    {
      id: 'every-field',
      title: 'a signer who is right in one field',
      find: 'matches: comparisons.every(({ matches }) => matches) };',
      replace: 'matches: comparisons.some(({ matches }) => matches) };',
    },
  ]),
  ...editsOf('compare', 'shared/src/attest/compare-principal.ts', DECISION, [
    {
      id: 'prefix',
      title: 'an identity that begins like the expected one',
      find: 'matches: actual === expected });',
      replace: 'matches: actual?.startsWith(expected) ?? false });',
    },
    {
      id: 'kind',
      title: 'a signer of another kind',
      find: "return [equal('kind', principal.kind, signer.kind)];",
      replace: "return [equal('kind', principal.kind, principal.kind)];",
    },
  ]),
  ...editsOf('yaml', 'shared/src/json/yaml.ts', READING, [
    { id: 'alias', title: 'aliases', find: "  alias: 'an alias (*); write the value out',\n", replace: '' },
    {
      id: 'anchor',
      title: 'anchors',
      find: "  anchor: 'an anchor (&); write the value out',\n",
      replace: '',
    },
    { id: 'tag', title: 'tags', find: "  tag: 'a tag (!)',\n", replace: '' },
    {
      id: 'directive',
      title: 'another version of YAML',
      find: "  'directive-line': 'a directive (%)',\n",
      replace: '',
    },
    {
      id: 'merge',
      title: 'a merge key that is taken for a member',
      find: "if (key.value === '<<') throw",
      replace: "if (key.value === '<<<') throw",
    },
    {
      id: 'second',
      title: 'a second document that others would read',
      find: "if (second !== undefined) throw refusal('a second document', second.range[0]);",
      replace: '',
    },
    {
      id: 'ambiguous',
      title: 'a word that another reader takes for something else',
      find: "if (typeof value !== 'string' || AMBIGUOUS.test(written))",
      replace: "if (typeof value !== 'string')",
    },
    {
      id: 'number',
      title: 'numbers that JSON does not have',
      find: 'if (JSON_NUMBER.test(written) || JSON_WORDS.has(written)) return written;',
      replace: "if (typeof value === 'number' || JSON_WORDS.has(written)) return JSON.stringify(value);",
    },
    {
      id: 'fault',
      title: 'YAML that is not well formed',
      find: "if (fault !== undefined) throw refusal(FAULTS[fault.code] ?? 'not well formed', fault.pos[0]);",
      replace: '',
    },
  ]),
  ...editsOf('policy-file', 'verifier/src/node/policy-file.ts', FILE, [
    {
      id: 'both',
      title: 'two policies of which one is silently left out',
      find: 'if (second !== undefined) {',
      replace: 'if (false) {',
    },
    {
      id: 'absent',
      title: 'a policy that is named but not there',
      find: 'if (named !== undefined) throw new ToolsumError(',
      replace: 'if (named === undefined) throw new ToolsumError(',
    },
    {
      id: 'other-ending',
      title: 'a policy that is left out because of its ending',
      find: "'policy.yaml', 'policy.yml'] as const",
      replace: "'policy.yaml'] as const",
    },
    {
      id: 'dangling',
      title: 'a policy that is left out because its link leads nowhere',
      find: 'return lstat(path).then(',
      replace: "return (await import('node:fs/promises')).stat(path).then(",
    },
  ]),
  ...editsOf('policy-age', 'verifier/src/registry-word.ts', PARTS, [
    {
      id: 'max-age',
      title: 'a word that has not ended, but is older than the policy allows',
      find: 'if (maxAgeHours !== undefined && hours > maxAgeHours) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf('policy-target', 'verifier/src/resolve.ts', PARTS, [
    {
      id: 'ruled',
      title: 'a command that the policy knows, taken for an unknown one',
      find: 'const name = server?.name ?? ruled;',
      replace: 'const name = server?.name;',
    },
    {
      id: 'contradicted',
      title: 'a command that the policy knows as another server',
      find: 'if (subject.contradicted !== undefined) {',
      replace: 'if (false) {',
    },
  ]),
  ...editsOf('policy-changes', 'verifier/src/verify-surface.ts', PARTS, [
    {
      id: 'block',
      title: 'a class of change that is to refuse the server',
      find: "if (actions.includes('block')) return 'block-server';",
      replace: '',
    },
    {
      id: 'hold',
      title: 'a class that is named for another one that is not',
      find: 'return actions.length > 0 && !actions.includes(undefined)',
      replace: 'return actions.length > 0',
    },
  ]),
  ...editsOf('policy-changes', 'verifier/src/baseline.ts', PARTS, [
    {
      id: 'warn',
      title: 'a change that people were to be told',
      find: "policy.changes[change.class] !== 'allow'",
      replace: "policy.changes[change.class] === 'hold'",
    },
  ]),
];
