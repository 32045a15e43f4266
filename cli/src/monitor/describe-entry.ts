import { partyOf, principalKey, signerRevocation, signerText, toBase64, type NameState } from '@toolsum/core';
import type { Entry, Severity } from '@toolsum/schemas';
import type { Telling } from './event.ts';
import { isOwnPrincipal, isOwnSigner, type Watch } from './watch.ts';

/** An entry, where it stands, and its name's state before it. */
export interface FoldedEntry<Type extends Entry['type'] = Entry['type']> {
  readonly entry: Extract<Entry, { type: Type }>;
  readonly bytes: Uint8Array;
  readonly index: number;
  readonly before: NameState;
}

type Describe<Type extends Entry['type']> = (folded: FoldedEntry<Type>, watch: Watch) => readonly Telling[];

/** How each type of entry is told. What a publish changed is told when its files have been seen. */
const DESCRIBE: { readonly [Type in Entry['type']]: Describe<Type> } = {
  publish: describeSigner,
  grant: describeGrant,
  channel: ({ entry, before }) => {
    const { current, alsoValid, minimum, authority } = entry;
    const indexOf = (version: string | null): number =>
      version === null ? -1 : (before.versions.get(version)?.index ?? -1);
    const back = indexOf(current) < indexOf(before.current);
    const was = before.current === null ? '' : `, was ${before.current}`;
    const also = alsoValid.length === 0 ? '' : `, also valid ${alsoValid.join(', ')}`;
    const least = minimum === undefined ? '' : `, nothing below ${minimum}`;
    return [
      {
        type: 'channel-changed',
        severity: atLeast(authority, back ? 'medium' : 'info'),
        version: current,
        summary: `current is ${current}${was}${also}${least}${by(authority)}`,
      },
    ];
  },
  yank: ({ entry: { version, reason, authority } }) => [
    {
      type: 'version-yanked',
      severity: atLeast(authority, 'medium'),
      version,
      summary: `${version} was yanked${by(authority)}: ${reason}`,
    },
  ],
  revoke: ({ entry }) => {
    const why = `${by(entry.authority)}: ${entry.reason}`;
    if ('version' in entry) {
      const { version } = entry;
      return [
        { type: 'version-revoked', severity: 'critical', version, summary: `${version} was revoked${why}` },
      ];
    }
    const revoked = signerRevocation(entry);
    if (revoked === undefined) return [];
    const { sinceIndex } = revoked;
    const signer = principalKey(revoked.principal);
    const wait =
      entry.waitHours === undefined ? 'was revoked' : `is to be revoked in ${entry.waitHours} hours`;
    const summary = `${signer} ${wait}, from entry ${sinceIndex} on${why}`;
    return [{ type: 'signer-revoked', severity: 'critical', signer, summary }];
  },
  objection: ({ entry }) => [
    {
      type: 'objection-logged',
      severity: 'high',
      summary: `somebody objected to what entry ${entry.against} asked for, so it does not take effect: ${entry.reason}`,
    },
  ],
  takedown: ({ entry: { version, reason, authority } }) => [
    {
      type: 'version-withheld',
      severity: 'high',
      version,
      summary: `the files of ${version} are withheld${by(authority)}: ${reason}`,
    },
  ],
  rotate: () => [],
};

/**
 * What an entry says to whoever cares about its name, with the facts that every event of an entry has.
 *
 * @param watch says which signers are one's own.
 */
export function describeEntry(folded: FoldedEntry, watch: Watch): Telling[] {
  const { entry } = folded;
  // The table pairs each type with its own entry, which an index by a union can't say.
  const describe = DESCRIBE[entry.type] as (folded: FoldedEntry, watch: Watch) => readonly Telling[];
  return describe(folded, watch).map((telling) => ({ ...factsOf(folded), ...telling }));
}

/** What every event of an entry says of it. */
export function factsOf({
  entry,
  bytes,
  index,
}: Pick<FoldedEntry, 'entry' | 'bytes' | 'index'>): Pick<
  Telling,
  'at' | 'index' | 'entry' | 'name' | 'authority'
> {
  return {
    at: entry.at,
    index,
    entry: toBase64(bytes),
    ...('name' in entry ? { name: entry.name } : {}),
    ...('authority' in entry ? { authority: entry.authority } : {}),
  };
}

/** A signer that is not one's own, or, where nobody said who is, that never published the name before. */
function describeSigner({ entry, before }: FoldedEntry<'publish'>, watch: Watch): Telling[] {
  const { version } = entry;
  const signer = signerText(entry.signer);
  const own = isOwnSigner(watch, entry.signer);
  const earlier = new Set([...before.versions.values()].map((one) => partyOf(one.entry.signer)));
  if (own === true || (own === undefined && (earlier.size === 0 || earlier.has(partyOf(entry.signer)))))
    return [];
  return [
    {
      type: 'signer-new',
      severity: own === false ? 'critical' : 'high',
      version,
      signer,
      summary:
        own === false
          ? `${version} was published by somebody who is not among your signers: ${signer}`
          : `${version} was published by somebody who never published this name before: ${signer}`,
    },
  ];
}

const GRANTED = { add: 'may act', change: 'acts otherwise', remove: 'may no longer act' } as const;
const GRANT_EVENT = { add: 'grant-added', change: 'grant-changed', remove: 'grant-removed' } as const;

function describeGrant({ entry }: FoldedEntry<'grant'>, watch: Watch): Telling[] {
  const { action, role, authority, principal, replaces, waitHours } = entry;
  const own = isOwnPrincipal(watch, principal);
  const signer = principalKey(principal);
  const isFirst = authority === 'first-publish';
  const instead = replaces === undefined ? '' : ` in place of ${principalKey(replaces)}`;
  const wait = waitHours === undefined ? '' : `, in ${waitHours} hours unless somebody objects`;
  const ignored = authority === 'operator' ? '; no client follows that by itself' : '';
  return [
    {
      type: GRANT_EVENT[action],
      severity: grantSeverity({ isFirst, authority, own, action }),
      signer,
      summary: `${signer} ${GRANTED[action]} as ${role}${instead}${wait}${by(authority)}${ignored}`,
    },
  ];
}

function grantSeverity(grant: {
  isFirst: boolean;
  authority: string;
  own: boolean | undefined;
  action: 'add' | 'change' | 'remove';
}): Severity {
  const { isFirst, authority, own, action } = grant;
  const isStranger = own === false && action !== 'remove';
  const isLoss = own === true && action === 'remove';
  if (authority === 'operator' || isStranger || isLoss) return 'critical';
  return isFirst ? 'info' : 'high';
}

/** The version that a new one is compared with: the one that clients took until now, else the newest there was. */
export function previousVersion(before: NameState): string | undefined {
  return before.current ?? [...before.versions.keys()].at(-1);
}

function atLeast(authority: string, severity: Severity): Severity {
  return authority === 'operator' ? 'high' : severity;
}

function by(authority: string): string {
  return authority === 'operator' ? " on the operator's own word" : '';
}
