import { signerRevocation, visibleText } from '@toolsum/core';
import type { Entry } from '@toolsum/schemas';
import { principalText } from './principal.ts';

type EntryOf<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

const TELL: { readonly [Type in Entry['type']]: (entry: EntryOf<Type>) => string } = {
  publish: ({ version, signer }) => `publish ${version}, signed by ${principalText(signer)}`,
  channel: ({ current, alsoValid, minimum }) =>
    `channel: current ${current}${alsoValid.length === 0 ? '' : `, also ${alsoValid.join(', ')}`}${minimum === undefined ? '' : `, minimum ${minimum}`}`,
  yank: ({ version, reason }) => `yank ${version}: ${reason}`,
  revoke: (entry) => {
    if ('version' in entry) return `revoke ${entry.version}: ${entry.reason}`;
    const revoked = signerRevocation(entry);
    const whom = revoked === undefined ? 'nobody' : principalText(revoked.principal);
    return `revoke ${whom} from entry ${revoked?.sinceIndex ?? 0} on${waits(entry)}: ${entry.reason}`;
  },
  grant: (entry) =>
    `grant ${entry.action} ${entry.role} ${principalText(entry.principal)}${entry.replaces === undefined ? '' : ` in place of ${principalText(entry.replaces)}`}${waits(entry)}`,
  objection: ({ against, reason }) => `objection against entry ${against}: ${reason}`,
  takedown: ({ version, reason }) => `takedown ${version}: ${reason}`,
  rotate: ({ previous, reason }) => `rotate from ${previous.origin} at ${previous.size}: ${reason}`,
};

/** One entry on one line: where it stands, when, what, and on whose word if that is not the publisher's. */
export function entryLine(index: number, entry: Entry): string {
  // The table pairs each type with its own entry, which an index by a union can't say.
  const told = (TELL[entry.type] as (entry: Entry) => string)(entry);
  const by = 'authority' in entry && entry.authority === 'operator' ? "  (the operator's own word)" : '';
  return visibleText(`${index}  ${entry.at}  ${told}${by}`);
}

function waits({ waitHours }: { waitHours?: 72 }): string {
  return waitHours === undefined ? '' : `, after ${waitHours} hours`;
}
