import { visibleText, type IdleWaiver } from '@toolsum/core';

const WHY: Readonly<Record<IdleWaiver['why'], string>> = {
  expired: 'is over',
  'text-changed': 'no longer matches: the definition has changed',
  unused: 'matches nothing that was found; it can go',
};

/** What to tell of waivers that did nothing. */
export function idleWaiverNotes(idle: readonly IdleWaiver[]): string[] {
  return idle.map(({ waiver: { rule, kind, id, expires }, why }) => {
    const name = id === '' ? kind : `${kind} ${visibleText(id, { maxLength: 120 })}`;
    return `note: the waiver of ${rule} for ${name} ${WHY[why]}${why === 'expired' ? ` since ${expires}` : ''}`;
  });
}
