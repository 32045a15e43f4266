import {
  CHANGE_CLASSES,
  LIMITS,
  classifyManifestChanges,
  compareSeverity,
  lintSurface,
  partyOf,
  principalKey,
  signerRevocation,
  sha256Hex,
  toBase64,
  visibleText,
  worstSeverity,
} from '@toolsum/core';
import type { Definition, Finding } from '@toolsum/core';
import type { Alert, Change, Entry, GrantEntry, Manifest, Severity } from '@toolsum/schemas';
import type { ComposeAlerts, LoggedEntry } from '../log/logged-entry.ts';
import { shortenedChanges } from './shortened-changes.ts';

/** What is told of an entry; the rest of the alert is the same for all. */
interface Telling {
  readonly type: Alert['type'];
  readonly severity: Severity;
  readonly summary: string;
  readonly version?: string;
  readonly previousVersion?: string;
  readonly changes?: readonly Change[];
}

type EntryOf<Type extends Entry['type']> = Extract<Entry, { type: Type }>;
type Tell<Type extends Entry['type']> = (entry: EntryOf<Type>, logged: LoggedEntry) => Telling;

/** How each type of entry is told. A rotation belongs to the log and not to a name: nobody can subscribe to it. */
const TELL: { readonly [Type in Exclude<Entry['type'], 'rotate'>]: Tell<Type> } = {
  publish: tellPublish,
  channel: tellChannel,
  yank: ({ version, reason, authority }) => ({
    type: 'version.yanked',
    severity: 'medium',
    version,
    summary: `${version} was yanked${by(authority)}: ${shown(reason)}`,
  }),
  revoke: (entry) => {
    const reason = `${by(entry.authority)}: ${shown(entry.reason)}`;
    if ('version' in entry) {
      const { version } = entry;
      const summary = `${version} was revoked${reason}`;
      return { type: 'version.revoked', severity: 'critical', version, summary };
    }
    const { waitHours } = entry;
    const revoked = signerRevocation(entry);
    const whom = revoked === undefined ? 'nobody' : shown(principalKey(revoked.principal));
    const what = waitHours === undefined ? 'was revoked' : `will be revoked after ${waitHours} hours,`;
    const summary = `the ${whom} ${what} from entry ${revoked?.sinceIndex ?? 0} on${reason}`;
    return { type: 'key.revoked', severity: 'critical', summary };
  },
  grant: ({ action, role, authority, principal, waitHours }) => ({
    type: 'grant.changed',
    severity: authority === 'operator' ? 'critical' : authority === 'first-publish' ? 'info' : 'high',
    summary:
      waitHours === undefined
        ? `${GRANTED[action]} as ${role}${by(authority)}: ${shown(principalKey(principal))}`
        : `to be removed as ${role} after ${waitHours} hours, unless somebody objects: ${shown(principalKey(principal))}`,
  }),
  objection: ({ against, reason }) => ({
    type: 'objection.logged',
    severity: 'high',
    summary: `what entry ${against} asked for has no effect: ${shown(reason)}`,
  }),
  takedown: ({ version, reason, authority }) => ({
    type: 'version.withheld',
    severity: 'high',
    version,
    summary: `the files of ${version} are withheld${by(authority)}: ${shown(reason)}`,
  }),
};

const GRANTED = { add: 'added', change: 'changed', remove: 'removed' } as const;

/**
 * Makes the alert of an entry (DESIGN section 9). It carries the entry itself and the place of its receipt, so whoever
 * gets it can check it against the log and need not trust the way it came. Pure; the same entry gives the same bytes.
 */
export const composeAlerts: ComposeAlerts = (logged) => {
  const alert = buildAlert(logged);
  return alert === undefined ? [] : [{ id: alert.data.id, json: JSON.stringify(alert) }];
};

/** @returns undefined for an entry that concerns no name. */
export function buildAlert(logged: LoggedEntry): Alert | undefined {
  const { entry, entryBytes, index, origin, publicUrl } = logged;
  if (entry.type === 'rotate') return undefined;
  // The table pairs each type with its own entry, which an index by a union can't say.
  const telling = (TELL[entry.type] as (entry: Entry, logged: LoggedEntry) => Telling)(entry, logged);
  const changes = telling.changes ?? [];
  const { version, previousVersion } = telling;
  const bare: Alert = {
    type: telling.type,
    timestamp: entry.at,
    data: {
      id: alertId(origin, index, entryBytes),
      origin,
      name: entry.name,
      ...(version === undefined ? {} : { version }),
      ...(previousVersion === undefined ? {} : { previousVersion }),
      severity: telling.severity,
      index,
      entry: toBase64(entryBytes),
      receipt: `${publicUrl}/v1/log/receipts/${index}`,
      summary: visibleText(telling.summary, { maxLength: 480 }),
      changes: [],
      changesTotal: changes.length,
      ...(version === undefined || previousVersion === undefined
        ? {}
        : { diff: `${publicUrl}/v1/servers/${entry.name}/diff/${previousVersion}...${version}` }),
    },
  };
  const room = LIMITS.alertBytes - Buffer.byteLength(JSON.stringify(bare));
  return { ...bare, data: { ...bare.data, changes: shortenedChanges(changes, room) } };
}

function tellPublish(entry: EntryOf<'publish'>, logged: LoggedEntry): Telling {
  const { manifest, previousManifest, before, waived } = logged;
  const { version } = entry;
  const waivers =
    waived.length === 0
      ? ''
      : `; ${count(waived.length, 'lint finding')} waived by the publisher, let through by a reviewer`;
  if (manifest === undefined || previousManifest === undefined) {
    const size = manifest === undefined ? '' : ` with ${count(manifest.definitions.length, 'definition')}`;
    const severity = worstSeverity(waived) ?? 'info';
    return {
      type: 'server.published',
      severity,
      version,
      summary: `${version} is published first${size}${waivers}`,
    };
  }
  const previousVersion = previousManifest.server.version;
  const previousSigner = before.versions.get(previousVersion)?.entry.signer;
  const lint = lintKnowing(waived, manifest);
  const changes = classifyManifestChanges(previousManifest, manifest, { lint });
  // The party, not the certificate's every word: a workflow that builds the next tag is no other signer.
  if (previousSigner !== undefined && partyOf(previousSigner) !== partyOf(entry.signer)) {
    changes.push(signerChanged(partyOf(previousSigner), partyOf(entry.signer)));
    changes.sort((a, b) => compareSeverity(b.severity, a.severity));
  }
  const what = changes.length === 0 ? 'no definition changed' : counted(changes);
  return {
    type: 'server.changed',
    severity: worstSeverity([...changes, ...waived]) ?? 'info',
    version,
    previousVersion,
    summary: `${version} follows ${previousVersion}: ${what}${waivers}`,
    changes,
  };
}

/**
 * The gate has linted the new manifest: what it found to block and let pass is what was waived. So the old definitions
 * need a lint only if there is such a finding, and a publish is not linted twice while others wait for the log.
 */
function lintKnowing(
  waived: readonly Finding[],
  manifest: Manifest,
): (definition: Definition) => readonly Finding[] {
  const published = new Set<Definition>(manifest.definitions);
  return (definition) => {
    if (waived.length === 0) return [];
    if (!published.has(definition)) return lintSurface({ definitions: [definition] });
    return waived.filter(({ kind, id }) => kind === definition.kind && id === definition.id);
  };
}

/** A change of the release rather than of a definition; it stands with the server's own identity. */
function signerChanged(before: string, after: string): Change {
  const found = 'signer-changed';
  return { class: found, ...CHANGE_CLASSES[found], kind: 'server-info', id: '', before, after };
}

function tellChannel(entry: EntryOf<'channel'>, { before }: LoggedEntry): Telling {
  const { current, alsoValid, minimum, authority } = entry;
  const earlier = before.current === null ? undefined : before.versions.get(before.current);
  const now = before.versions.get(current);
  const isBackwards = earlier !== undefined && now !== undefined && now.index < earlier.index;
  const also = alsoValid.length === 0 ? '' : `, also valid ${alsoValid.join(', ')}`;
  const least = minimum === undefined ? '' : `, nothing below ${minimum}`;
  const whence =
    earlier === undefined ? '' : isBackwards ? ` (back from ${before.current})` : ` (was ${before.current})`;
  return {
    type: 'channel.changed',
    severity: authority === 'operator' ? 'high' : isBackwards ? 'medium' : 'info',
    version: current,
    summary: `current is ${current}${whence}${also}${least}${by(authority)}`,
  };
}

/** Names the alert by what it is about, so it is the same whenever it is made. */
function alertId(origin: string, index: number, entryBytes: Uint8Array): string {
  return `alert_${sha256Hex(`${origin}\n${index}\n${sha256Hex(entryBytes)}`).slice(0, 32)}`;
}

function counted(changes: readonly Change[]): string {
  const classes = new Map<string, number>();
  for (const change of changes) classes.set(change.class, (classes.get(change.class) ?? 0) + 1);
  return [...classes].map(([name, times]) => (times === 1 ? name : `${times} × ${name}`)).join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function by(authority: GrantEntry['authority']): string {
  return authority === 'operator' ? " on the operator's own word" : '';
}

function shown(text: string): string {
  return visibleText(text, { maxLength: 256 });
}
