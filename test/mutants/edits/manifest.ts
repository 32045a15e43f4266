import { editsOf, type Mutant } from '../mutant.ts';

const MANIFEST = ['test/shared/manifest/manifest.test.ts'];
const RULES = ['test/shared/manifest/manifest.test.ts', 'test/shared/manifest/manifest-rules.test.ts'];
const MATCHING = ['test/shared/manifest/manifest.test.ts', 'test/shared/manifest/match-rules.test.ts'];
const HOLES = [...MATCHING, 'test/shared/manifest/manifest-rules.test.ts'];

export const MANIFEST_EDITS: readonly Mutant[] = [
  ...editsOf(
    'dynamic-resources',
    'shared/src/manifest/build.ts',
    ['test/shared/manifest/manifest.test.ts'],
    [
      {
        id: 'not-stated',
        title: 'a resource of one moment that is missed in every other',
        find: "return kind === 'resource' && templates.some(",
        replace: "return kind === 'resource' && templates.every(",
      },
    ],
  ),
  ...editsOf(
    'dynamic-resources',
    'shared/src/manifest/uri-template.ts',
    ['test/shared/manifest/uri-template.test.ts'],
    [
      {
        id: 'scheme',
        title: 'a template that covers addresses of every scheme',
        find: "SCHEME.test(between[0] ?? '') &&",
        replace: '',
      },
    ],
  ),
  ...editsOf(
    'digest',
    'shared/src/definition/digest.ts',
    ['test/conformance/vectors.test.ts', 'test/shared/definition/digest.test.ts', ...MANIFEST],
    [
      {
        id: 'kind',
        title: 'a prompt that passes under the digest of a tool',
        find: 'canonicalText({ scheme: SCHEME, kind, id, definition })',
        replace: 'canonicalText({ scheme: SCHEME, id, definition })',
      },
      {
        id: 'id',
        title: 'a definition listed under a name that was not signed',
        find: 'canonicalText({ scheme: SCHEME, kind, id, definition })',
        replace: 'canonicalText({ scheme: SCHEME, kind, definition })',
      },
      {
        id: 'scheme',
        title: 'a digest of a later scheme taken for one of this scheme',
        find: 'canonicalText({ scheme: SCHEME, kind, id, definition })',
        replace: 'canonicalText({ kind, id, definition })',
      },
      {
        id: 'surface-kind',
        title: 'two listings of one digest',
        find: '.map(({ kind, id, digest }) => [kind, id, digest])',
        replace: '.map(({ id, digest }) => [id, digest])',
      },
      {
        id: 'repeats',
        title: 'a tool listed twice, of which the client takes the other one',
        find: 'if (seen.has(key)) {',
        replace: 'if (false) {',
      },
      {
        id: 'definition-size',
        title: 'a definition of any size',
        find: 'if (bytes > LIMITS.definitionBytes) {',
        replace: 'if (false) {',
      },
      {
        id: 'count',
        title: 'a listing of any length',
        find: 'if (definitions.length > LIMITS.definitions) {',
        replace: 'if (false) {',
      },
    ],
  ),
  ...editsOf('external-ref', 'shared/src/definition/external-ref.ts', RULES, [
    {
      id: 'skipped',
      title: 'a schema whose meaning is fetched from elsewhere',
      find: "!member.startsWith('#')",
      replace: 'false',
    },
    {
      id: 'dynamic-ref',
      title: 'the same by $dynamicRef',
      find: "(name === '$ref' || name === '$dynamicRef')",
      replace: "name === '$ref'",
    },
    {
      id: 'output-schema',
      title: 'the same in an output schema',
      find: "['inputSchema', 'outputSchema']",
      replace: "['inputSchema']",
    },
    {
      id: 'in-lists',
      title: 'the same inside anyOf',
      find: 'value.forEach((item, i) => visit(item, `${pointer}/${i}`));',
      replace: 'void pointer;',
    },
  ]),
  ...editsOf('manifest', 'shared/src/manifest/manifest.ts', RULES, [
    {
      id: 'digest',
      title: 'a definition changed under its digest',
      find: 'if (definitionDigest({ kind, id, definition }) !== entry.digest) {',
      replace: 'if (false) {',
    },
    {
      id: 'id',
      title: 'a definition whose id is not the name that the client sees',
      find: 'if (statedId(kind, definition) !== id) throw',
      replace: 'if (false) throw',
    },
    {
      id: 'instructions',
      title: 'text hidden beside the instructions',
      find: ' || Object.keys(definition).length !== 1)',
      replace: ')',
    },
    {
      id: 'variants',
      title: 'two definitions of one tool in one profile, either of which would pass',
      find: 'if (taken.has(key)) {',
      replace: 'if (false) {',
    },
    {
      id: 'sorted',
      title: 'a second manifest with the same content',
      find: 'if (compareManifestDefinitions(a, b) > 0)',
      replace: 'if (false)',
    },
    {
      id: 'profiles-declared',
      title: 'a definition in a profile that nobody can see',
      find: 'if (!profiles.has(profile))',
      replace: 'if (false)',
    },
    {
      id: 'profile-twice',
      title: 'two profiles of one name, one of them incomplete',
      find: 'if (profiles.size !== manifest.profiles.length) throw',
      replace: 'if (false) throw',
    },
    {
      id: 'holes',
      title: 'holes that can be read in two ways',
      find: '  checkHoles(entry);\n',
      replace: '  void checkHoles;\n',
    },
  ]),
  ...editsOf('match', 'shared/src/manifest/match.ts', MATCHING, [
    {
      id: 'unlisted',
      title: 'a tool that nobody signed',
      find: "new Set(['verified', 'verified-hole', 'uncovered'])",
      replace: "new Set(['verified', 'verified-hole', 'uncovered', 'unlisted'])",
    },
    {
      id: 'missing',
      title: 'a listing that leaves out what was signed',
      find: '(!complete && signed.required !== true)',
      replace: 'signed.required !== true',
    },
    {
      id: 'required',
      title: 'an incomplete profile without what it must have',
      find: '(!complete && signed.required !== true)',
      replace: '!complete',
    },
    {
      id: 'era',
      title: 'definitions of one protocol era shown in the other',
      find: 'if (offeredIn(definition, profile.name, snapshot.era))',
      replace: 'if (definition.profiles?.includes(profile.name) ?? true)',
    },
    {
      id: 'profiles-mixed',
      title: 'a listing put together from several profiles, as no server ever showed it',
      find: 'if (offeredIn(definition, profile.name, snapshot.era))',
      replace: 'if (definition.eras?.includes(snapshot.era) ?? true)',
    },
    {
      id: 'drift',
      title: 'a signed name with another definition',
      find: 'if (signed.digest === live.digest) return',
      replace: 'if (signed.id === live.id) return',
    },
    {
      id: 'hole-digest',
      title: 'changes beside a hole',
      find: 'digestWithHoles(signed, live, echo) === signed.digest',
      replace: 'digestWithHoles(signed, live, echo) !== undefined',
    },
    {
      id: 'uncaptured',
      title: 'an empty listing in an era that was never captured',
      find: 'explains: offered.size > 0 && matches',
      replace: 'explains: matches',
    },
    {
      id: 'dynamic-tools',
      title: 'a tool named like a dynamic resource',
      find: "kind === 'resource' && dynamicResources",
      replace: 'dynamicResources',
    },
  ]),
  ...editsOf('uri-template', 'shared/src/manifest/uri-template.ts', MATCHING, [
    {
      id: 'segment',
      title: 'a path that climbs out of the signed template',
      find: '/^[^/?#\\s]+$/',
      replace: '/^[^\\s]+$/',
    },
    {
      id: 'rest',
      title: 'a URI that only begins like the signed template',
      find: 'return from === uri.length;',
      replace: 'return true;',
    },
  ]),
  ...editsOf('hole', 'shared/src/manifest/hole.ts', HOLES, [
    {
      id: 'two-readings',
      title: 'a value that fits in two ways, one of them not the captured one',
      find: 'return waysThrough(hole, text, echo).at(-1)?.get(text.length) === 1;',
      replace: 'return waysThrough(hole, text, echo).at(-1)?.has(text.length) === true;',
    },
    {
      id: 'text-after',
      title: 'an instruction behind the last part',
      find: 'return waysThrough(hole, text, echo).at(-1)?.get(text.length) === 1;',
      replace: 'return [...(waysThrough(hole, text, echo).at(-1)?.values() ?? [])].includes(1);',
    },
    {
      id: 'class',
      title: 'free prose in place of a date',
      find: 'if (pattern.test(text.slice(start, start + size)))',
      replace: 'if (pattern !== undefined)',
    },
    {
      id: 'echo',
      title: 'a value that this client never supplied',
      find: "value !== '' && value.length <= part.max && text.startsWith(value, start)",
      replace: "value !== '' && value.length <= part.max",
    },
    {
      id: 'echo-length',
      title: 'a longer value than was signed for',
      find: "value !== '' && value.length <= part.max && text.startsWith(value, start)",
      replace: "value !== '' && text.startsWith(value, start)",
    },
    {
      id: 'length',
      title: 'a longer number than was signed for',
      find: 'Math.min(part.max, part.class',
      replace: 'Math.min(30, part.class',
    },
    {
      id: 'adjacent',
      title: 'two holes without text between them',
      find: "throw inconsistent('two holes without text between them');",
      replace: 'return;',
    },
    {
      id: 'pointer-twice',
      title: 'two holes over one string',
      find: 'if (pointers.has(hole.pointer)) throw',
      replace: 'if (false) throw',
    },
  ]),
];
