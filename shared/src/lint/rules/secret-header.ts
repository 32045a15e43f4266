import type { JsonObject } from '@toolsum/schemas';
import { isJsonObject, type Definition } from '../../definition/definition.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import type { Evidence, Rule } from '../rule.ts';

const HEADER_MEMBER = /^x-(?:mcp-)?(?:http-)?header(?:-name)?$/i;
const SECRET_NAME =
  /(?:^|[^a-z])(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[ _-]?key|apikey|access[ _-]?key|private[ _-]?key|credentials?|auth(?:orization)?|bearer|cookie|session[ _-]?id|jwt|otp|pin|cvv|cvc|ssn|card[ _-]?number|seed[ _-]?phrase|mnemonic)(?:$|[^a-z])/i;
const SECRET_HEADER = /^(?:authorization|proxy-authorization|cookie|set-cookie|x-api-key|x-auth-token)$/i;

/** The schema that holds a member, and the name of its property. */
function holderOf(definition: Definition, pointer: string): { schema: JsonObject; name: string } | undefined {
  let schema: unknown = definition.definition;
  const parts = pointer
    .split('/')
    .slice(1, -1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (const part of parts) {
    if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, part)) return undefined;
    schema = (schema as Readonly<Record<string, unknown>>)[part];
  }
  const holder = schema as JsonObject;
  return isJsonObject(holder) ? { schema: holder, name: parts.at(-1) ?? '' } : undefined;
}

function spaced(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
}

function isSecret({ schema, name }: { schema: JsonObject; name: string }, passage: Passage): boolean {
  const description = schema['description'];
  const told = typeof description === 'string' ? description.slice(0, 80) : '';
  return (
    SECRET_NAME.test(spaced(name)) ||
    SECRET_NAME.test(told) ||
    schema['writeOnly'] === true ||
    schema['format'] === 'password' ||
    SECRET_HEADER.test(passage.text)
  );
}

function* check({ definition, passages }: DefinitionView): Generator<Evidence> {
  for (const passage of passages.filter(({ of, member }) => of === 'value' && HEADER_MEMBER.test(member))) {
    const holder = holderOf(definition, passage.pointer);
    if (holder === undefined || !isSecret(holder, passage)) continue;
    const message = 'has a client copy a secret into a header, where everything on the way reads it';
    yield { passage, start: 0, end: passage.text.length, signal: 'header', weight: 'damning', message };
  }
}

function tool(property: string, schema: JsonObject): Definition {
  return {
    kind: 'tool',
    id: 't',
    definition: { name: 't', description: 'Does it.', inputSchema: { properties: { [property]: schema } } },
  };
}

export const secretHeader: Rule = {
  meta: {
    id: 'secret-header',
    title: 'Secrets copied into headers',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: ['tool'], places: ['prose', 'name', 'value', 'format'] },
    docs: {
      what: 'Finds `x-mcp-header` on parameters that are secrets by their name, description or format, or that fill the Authorization or Cookie header.',
      why: 'Headers are read and logged by every proxy on the way. A parameter that is copied there leaves the protected body of the request.',
      rewrite:
        'Remove `x-mcp-header` from the parameter, or take the secret from the server’s own configuration.',
    },
  },
  patterns: { headerMember: HEADER_MEMBER, secretName: SECRET_NAME, secretHeader: SECRET_HEADER },
  examples: {
    good: [
      { about: 'a region', definition: tool('region', { type: 'string', 'x-mcp-header': 'Region' }) },
      { about: 'a tenant', definition: tool('tenant', { 'x-mcp-header': 'Tenant-Id' }) },
      { about: 'a secret that stays in the body', definition: tool('api_key', { type: 'string' }) },
      { about: 'a page token by another name', definition: tool('cursor', { 'x-mcp-header': 'Cursor' }) },
      { about: 'a keyboard', definition: tool('keyboard', { 'x-mcp-header': 'Keyboard' }) },
      { about: 'a tool about headers', definition: 'Sets the Authorization header of a request.' },
    ],
    bad: [
      {
        about: 'a key',
        definition: tool('api_key', { 'x-mcp-header': 'Key' }),
        points: 'Key',
        tier: 'block',
      },
      {
        about: 'a password',
        definition: tool('userPassword', { 'x-mcp-header': 'Pw' }),
        points: 'Pw',
        tier: 'block',
      },
      {
        about: 'a token by its description',
        definition: tool('t', { description: 'Access token', 'x-mcp-header': 'T' }),
        points: 'T',
        tier: 'block',
      },
      {
        about: 'a format',
        definition: tool('a', { format: 'password', 'x-mcp-header': 'A' }),
        points: 'A',
        tier: 'block',
      },
      {
        about: 'the header of credentials',
        definition: tool('a', { 'x-mcp-header': 'Authorization' }),
        points: 'Authorization',
        tier: 'block',
      },
      {
        about: 'a cookie',
        definition: tool('session-cookie', { 'x-mcp-header': 'S' }),
        points: 'S',
        tier: 'block',
      },
    ],
  },
  check,
};
