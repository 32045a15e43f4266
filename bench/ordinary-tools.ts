import type { Definition } from '@toolsum/core';

/** Tools of ordinary size (about 1.2 kB each). `about` goes into every description, so that digests differ. */
export function ordinaryTools(count: number, about = 'the files of a project'): Definition[] {
  return Array.from({ length: count }, (_unused, i) => {
    const name = `tool_${i}`;
    const properties = Object.fromEntries(
      Array.from({ length: 6 }, (_none, j) => [
        `argument_${j}`,
        {
          type: j % 2 === 0 ? 'string' : 'integer',
          description: `What argument ${j} of tool ${i} is for, in a sentence of ordinary length.`,
        },
      ]),
    );
    const sentence = `Does the thing number ${i} with ${about}. It reads what the arguments name, works on it, and gives back a summary. `;
    return {
      kind: 'tool',
      id: name,
      definition: {
        name,
        description: sentence.repeat(4),
        inputSchema: {
          type: 'object',
          properties,
          required: ['argument_0'],
          additionalProperties: false,
        },
        annotations: { readOnlyHint: i % 2 === 0 },
      },
    };
  });
}
