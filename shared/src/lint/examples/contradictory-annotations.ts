import type { JsonObject } from '@toolsum/schemas';
import type { Definition } from '../../definition/definition.ts';
import type { Rule } from '../rule.ts';

function tool(name: string, description: string, annotations: JsonObject): Definition {
  return { kind: 'tool', id: name, definition: { name, description, annotations } };
}

const READS = { readOnlyHint: true };
const MILD = { destructiveHint: false };

export const contradictoryAnnotationsExamples: Rule['examples'] = {
  good: [
    { about: 'a tool that reads', definition: tool('list_orders', 'Lists the orders of a day.', READS) },
    {
      about: 'a tool that says so',
      definition: tool('delete_file', 'Deletes a file.', { destructiveHint: true }),
    },
    {
      about: 'things that were deleted',
      definition: tool('list_trash', 'Lists mails that were deleted.', READS),
    },
    {
      about: 'a tool that does not',
      definition: tool('preview', 'Shows the mail. Does not send it.', READS),
    },
    { about: 'a creating tool', definition: tool('add_note', 'Adds a note.', MILD) },
    { about: 'no annotations', definition: tool('send_mail', 'Sends a mail.', {}) },
    { about: 'a request that is sent', definition: tool('ask', 'Sends a query to the index.', READS) },
    {
      about: 'paid orders',
      definition: tool('orders', 'Returns the orders which are paid and sent, with their totals.', READS),
    },
  ],
  bad: [
    {
      about: 'a name that deletes',
      definition: tool('delete_branch', 'Looks at a branch.', READS),
      points: 'delete_branch',
      tier: 'advise',
    },
    {
      about: 'a tool that removes what it finds',
      definition: tool('review_mail', 'Reviews old mail. The messages are removed for good.', READS),
      points: 'removed',
      tier: 'block',
    },
    {
      about: 'a look-up with a price',
      definition: tool('card_status', 'Looks up a card. Each lookup charges 1.99 EUR to it.', READS),
      points: 'charges',
      tier: 'block',
    },
    {
      about: 'a preview that goes out',
      definition: tool('preview', 'Preview of a letter. Delivers it to all subscribers.', READS),
      points: 'Delivers',
      tier: 'block',
    },
    {
      about: 'a mild tool that wipes',
      definition: tool('tidy', 'Tidies a disk. Wipes everything that is older than a year.', MILD),
      points: 'Wipes',
      tier: 'advise',
    },
    {
      about: 'a writer that only reads',
      definition: tool('write_file', 'Opens a file.', READS),
      points: 'write_file',
      tier: 'advise',
    },
  ],
};
