import type { JsonObject } from '@toolsum/schemas';
import type { Definition } from '../../definition/definition.ts';
import type { DefinitionView } from '../passage.ts';
import type { Evidence, Rule } from '../rule.ts';

const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]{0,20}:|^\/\/|^\\\\/;
/** Where the drafts of JSON Schema themselves are published. */
const SCHEMA_HOSTS: ReadonlySet<string> = new Set(['json-schema.org', 'www.json-schema.org']);
const REFERENCES: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef']);

function hostOf(address: string): string | undefined {
  try {
    return new URL(address, 'https://relative.invalid').hostname.toLowerCase();
  } catch {
    return undefined;
  }
}

function* check({ passages, surface }: DefinitionView): Generator<Evidence> {
  for (const passage of passages.filter(({ of, member }) => of === 'value' && REFERENCES.has(member))) {
    if (!ADDRESS.test(passage.text)) continue;
    // A property may be called `$ref`; its description is no reference.
    if (!passage.pointer.endsWith(`/${passage.member}`)) continue;
    if (passage.text.startsWith('urn:')) continue;
    const host = hostOf(passage.text);
    if (host !== undefined && (SCHEMA_HOSTS.has(host) || surface.allowedHosts.has(host))) continue;
    const message = 'refers to a schema that lies elsewhere and may change at any time';
    yield { passage, start: 0, end: passage.text.length, signal: 'elsewhere', weight: 'clear', message };
  }
}

function tool(schema: JsonObject): Definition {
  return { kind: 'tool', id: 't', definition: { name: 't', description: 'Does it.', inputSchema: schema } };
}
const under = (ref: string): Definition => tool({ type: 'object', properties: { a: { $ref: ref } } });

export const externalRef: Rule = {
  meta: {
    id: 'external-ref',
    title: 'Schemas that refer to other hosts',
    tier: 'advise',
    severity: 'medium',
    confidence: 'medium',
    waivable: true,
    reads: { kinds: ['tool'], places: ['format'] },
    docs: {
      what: 'Finds `$ref` and `$dynamicRef` that lead out of the definition, to any host but that of JSON Schema itself and those the publisher declares.',
      why: 'What is signed and approved is the reference, not what it leads to. A client that follows it tells the host who asks, and puts before the model whatever is served today.',
      rewrite: 'Copy the schema into `$defs` and refer to it there: `#/$defs/address`.',
    },
  },
  patterns: { address: ADDRESS },
  examples: {
    good: [
      { about: 'a reference within', definition: under('#/$defs/address') },
      { about: 'an anchor', definition: under('#address') },
      { about: 'a relative one', definition: under('address.json') },
      { about: 'the meta-schema', definition: under('https://json-schema.org/draft/2020-12/schema') },
      { about: 'a name without a place', definition: under('urn:uuid:3f2504e0-4f89-11d3-9a0c-0305e82c3301') },
      {
        about: 'a property of that name',
        definition: tool({ properties: { $ref: { description: 'A reference.' } } }),
      },
    ],
    bad: [
      {
        about: 'another host',
        definition: under('https://schemas.example/a.json'),
        points: 'https://schemas.example/a.json',
        tier: 'advise',
      },
      {
        about: 'without a scheme',
        definition: under('//schemas.example/a'),
        points: '//schemas.example/a',
        tier: 'advise',
      },
      {
        about: 'in plain HTTP',
        definition: under('http://schemas.example/a'),
        points: 'http://schemas.example/a',
        tier: 'advise',
      },
      {
        about: 'a file',
        definition: under('file:///etc/passwd'),
        points: 'file:///etc/passwd',
        tier: 'advise',
      },
      {
        about: 'a share',
        definition: under('\\\\host\\share\\a.json'),
        points: '\\\\host\\share\\a.json',
        tier: 'advise',
      },
      {
        about: 'data',
        definition: under('data:application/json,{}'),
        points: 'data:application/json,{}',
        tier: 'advise',
      },
    ],
  },
  check,
};
