import { editsOf, type Mutant } from '../mutant.ts';

const CHANGED = ['test/attacks/changed-definition.test.ts'];
const BROKEN = ['test/attacks/broken-verifier.test.ts'];
const STUBBED = ['test/attacks/stubbed-cryptography.test.ts'];

/** Checks that only an attack test holds. */
export const ATTACK_EDITS: readonly Mutant[] = [
  ...editsOf('attack', 'shared/src/definition/digest.ts', CHANGED, [
    {
      id: 'meta-excluded',
      title: 'a text in _meta that no digest covers',
      find: 'canonicalText({ scheme: SCHEME, kind, id, definition })',
      replace: 'canonicalText({ scheme: SCHEME, kind, id, definition: { ...definition, _meta: null } })',
    },
    {
      id: 'annotations-excluded',
      title: 'a safety hint that no digest covers',
      find: 'canonicalText({ scheme: SCHEME, kind, id, definition })',
      replace:
        'canonicalText({ scheme: SCHEME, kind, id, definition: { ...definition, annotations: null } })',
    },
  ]),
  ...editsOf('attack', 'verifier/src/resolve.ts', STUBBED, [
    {
      id: 'self-test',
      title: 'a build in which every signature is valid',
      find: '    await requireSelfTest();\n',
      replace: '',
    },
    {
      id: 'fails-open',
      tests: BROKEN,
      title: 'a fault of our own, taken for a server that nobody signed',
      find: 'return refuse(subject, error instanceof LogFork',
      replace:
        "return !ToolsumError.is(error) ? pinOf(subject, 'unnamed') : refuse(subject, error instanceof LogFork",
    },
  ]),
  ...editsOf('attack', 'verifier/src/self-tested.ts', STUBBED, [
    {
      id: 'self-test-again',
      title: 'a failed self-test that is forgotten',
      find: 'outcome ??= selfTest();',
      replace: 'outcome = selfTest();',
    },
  ]),
  ...editsOf('attack', 'shared/src/self-test/self-test.ts', STUBBED, [
    {
      id: 'self-test-refusals',
      title: 'a self-test that asks only for what must be accepted',
      find: 'of FORGERIES) {',
      replace: 'of FORGERIES.slice(6)) {',
    },
  ]),
  ...editsOf('attack', 'shared/src/errors.ts', BROKEN, [
    {
      id: 'unknown-code',
      title: 'an error with a code of no table, which has no verdict',
      find: 'Object.hasOwn(ERROR_CODES, error.code)',
      replace: "error.code !== ''",
    },
  ]),
  ...editsOf(
    'attack',
    'shared/src/attest/compare-principal.ts',
    ['test/attacks/twin-identities.test.ts'],
    [
      {
        id: 'identity-prefix',
        title: 'an identity that begins like the trusted one',
        find: 'matches: actual === expected',
        replace: 'matches: actual?.startsWith(expected) === true',
      },
      {
        id: 'resurrected-repository',
        title: 'a repository of the same name with another id',
        find: "    equal('repositoryId', rule.repositoryId, signer.repositoryId),\n",
        replace: '',
      },
      {
        id: 'any-ref',
        title: 'a build of any branch',
        find: 'matches: matchesRef(rule.ref, signer.ref)',
        replace: "matches: signer.ref !== ''",
      },
      {
        id: 'more-segments',
        title: 'a tag with more segments than the rule has',
        find: 'wanted.length === segments.length &&',
        replace: 'wanted.length <= segments.length &&',
      },
      {
        id: 'self-hosted',
        title: "a machine of the attacker's own",
        find: 'matches: runner !== SELF_HOSTED',
        replace: "matches: runner !== ''",
      },
    ],
  ),
  ...editsOf('attack', 'verifier/src/session-gate.ts', BROKEN, [
    {
      id: 'gate-fault',
      title: 'a fault of the gate after which the session goes on',
      find: 'return act();\n    } catch (error) {\n      return this.#fail(error);',
      replace: 'return act();\n    } catch (error) {\n      return this.#blocked ? this.#fail(error) : [];',
    },
  ]),
  ...editsOf(
    'attack',
    'shared/src/lint/rules/hidden-characters.ts',
    ['test/attacks/twin-names.test.ts'],
    [
      {
        id: 'hidden-in-names',
        title: 'a name that differs from another by what nobody sees',
        find: "passage.place === 'name' ? BLOCK : weighed",
        replace: 'weighed',
      },
    ],
  ),
];
