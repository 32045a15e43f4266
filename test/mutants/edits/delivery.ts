import { editsOf, type Mutant } from '../mutant.ts';

const GATE = ['test/verifier/session-gate.test.ts'];
const SESSION = ['test/verifier/session-rules.test.ts'];
const LINT = ['test/verifier/lint.test.ts'];

/** What the client gets of what the server answers. */
export const DELIVERY_EDITS: readonly Mutant[] = [
  ...editsOf('results', 'verifier/src/gate/deliver-result.ts', LINT, [
    {
      id: 'withheld',
      title: 'a poisoned result that the policy has withheld',
      find: "const isWithheld = lint.results === 'block' && mode === 'enforce';",
      replace: "const isWithheld = lint.results === 'off' && mode === 'enforce';",
    },
    {
      id: 'resources',
      title: 'a poisoned resource, read as it is',
      find: "  ['resources/read', 'uri'],\n",
      replace: '',
    },
    {
      id: 'only-blocking',
      title: 'advice that withholds a result',
      find: ".filter(({ tier }) => tier === 'block')",
      replace: '.filter(() => true)',
      tests: LINT,
    },
  ]),
  ...editsOf('allowed', 'verifier/src/gate/admit-call.ts', LINT, [
    {
      id: 'objected-call',
      title: 'a call of a tool that was withheld of a server that is held to nothing',
      find: "  if (method === 'tools/call') return checkNotWithheld('tool', name, verified, 'tool-withheld');\n",
      replace: '',
    },
  ]),
  ...editsOf('listing', 'verifier/src/gate/deliver-listing.ts', SESSION, [
    {
      id: 'shrunk-shown',
      tests: GATE,
      title: 'a server that shows the verifier more than the client',
      find: '  if (missing.length > 0) effects.push',
      replace: '  if (missing.length < 0) effects.push',
    },
    {
      id: 'shrunk-blocks',
      tests: GATE,
      title: 'a shrunken listing of a server that the policy has blocked',
      find: ' || missing.length > 0;\n',
      replace: ' || missing.length < 0;\n',
    },
  ]),
];
