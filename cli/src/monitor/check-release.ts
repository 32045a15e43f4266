import {
  CHANGE_CLASSES,
  checkSubject,
  classifyManifestChanges,
  compareSeverity,
  digestOf,
  lintSurface,
  parseEntry,
  parseManifest,
  partyOf,
  requirePublishOf,
  signerText,
  verifySignedManifest,
  worstSeverity,
  type ErrorCode,
  type NameState,
} from '@toolsum/core';
import type { Change, Manifest, Signer } from '@toolsum/schemas';
import { findKeyAmong } from '@toolsum/verifier';
import { counted } from '../output/counted.ts';
import { factsOf, previousVersion, type FoldedEntry } from './describe-entry.ts';
import type { Telling } from './event.ts';
import { isCode, isServedWrong } from './fault.ts';
import type { MonitoredLog } from './monitored-log.ts';
import { receiptOf } from './receipt.ts';
import { isWatched } from './watch.ts';

export type PublishedEntry = FoldedEntry<'publish'>;

/**
 * Fetches the files that a publish entry names, and holds them to it: digests, signature by somebody whom the log
 * permitted then, statement, name and version. Where the name is watched, tells what the version changes.
 *
 * @returns what there is to tell; `undefined` if the files could not be had now.
 */
export async function checkRelease(
  log: MonitoredLog,
  published: PublishedEntry,
): Promise<Telling[] | undefined> {
  const { registry, sigstore } = log;
  const { entry, before } = published;
  const { name, version } = entry;
  if (awaitsRoot(log, published)) return undefined;
  let manifest: Uint8Array;
  let bundle: Uint8Array;
  try {
    [manifest, bundle] = await Promise.all([
      registry.manifest(name, version, entry.manifest),
      registry.bundle(name, version, entry.bundle),
    ]);
  } catch (error) {
    if (!isCode(error, 'ERR_NOT_FOUND', 'ERR_REGISTRY_ANSWER')) return undefined;
    if (isTakenDown(log, published)) return [];
    return [await missing(log, published, error.code)];
  }
  try {
    const signed = await verifySignedManifest({
      manifest,
      bundle,
      findKey: findKeyAmong([...before.grants.values()].map(({ principal }) => principal)),
      ...(sigstore === undefined ? {} : { sigstore }),
    });
    checkSubject(signed, name, version);
    requirePublishOf(signed, entry);
    return isWatched(log.watch, name) ? [await describeVersion(log, published, signed.manifest)] : [];
  } catch (error) {
    if (!isServedWrong(error)) throw error;
    const evidence = {
      facts: { name, version, index: published.index },
      files: { manifest, bundle, ...(await receiptOf(log, published.index)) },
    };
    return [
      {
        ...factsOf(published),
        type: 'release-differs',
        severity: 'critical',
        version,
        summary: `the files served for ${version} are not those that the log names: ${error.message}`,
        code: error.code,
        evidence,
      },
    ];
  }
}

/** Signed under a certificate, and there is nothing to hold that to. */
export function awaitsRoot({ sigstore }: MonitoredLog, { entry }: Pick<PublishedEntry, 'entry'>): boolean {
  return entry.signer.kind === 'keyless' && sigstore === undefined;
}

/** A registry that signed an entry and withholds its files for good. */
export async function missing(
  log: MonitoredLog,
  published: Omit<PublishedEntry, 'before'>,
  code: ErrorCode,
): Promise<Telling> {
  const { entry, index } = published;
  const { name, version } = entry;
  return {
    ...factsOf(published),
    type: 'release-missing',
    severity: 'critical',
    version,
    summary: `the log publishes ${version}, but its files are not served, and no takedown is logged`,
    code,
    evidence: { facts: { name, version, index }, files: await receiptOf(log, index) },
  };
}

/** Whether the log says, anywhere after the publish, that the files are withheld. */
function isTakenDown({ store }: MonitoredLog, { entry: { name, version }, index }: PublishedEntry): boolean {
  const end = store.tree?.edge.size ?? 0;
  for (let from = index + 1; from < end; from += SCANNED) {
    const found = store.entries(from, Math.min(from + SCANNED, end), SCANNED).some(({ bytes }) => {
      // Most entries are something else: looking for the word is far cheaper than parsing them.
      if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('"takedown"')) return false;
      const entry = entryOf(bytes);
      return entry?.type === 'takedown' && entry.name === name && entry.version === version;
    });
    if (found) return true;
  }
  return false;
}

const SCANNED = 1024;

function entryOf(bytes: Uint8Array): ReturnType<typeof parseEntry> | undefined {
  try {
    return parseEntry(bytes);
  } catch (error) {
    // Told of when its turn comes.
    if (isServedWrong(error)) return undefined;
    throw error;
  }
}

async function describeVersion(
  log: MonitoredLog,
  published: PublishedEntry,
  manifest: Manifest,
): Promise<Telling> {
  const { entry, before } = published;
  const { version } = entry;
  const earlier = previousVersion(before);
  const facts = { ...factsOf(published), type: 'version-published', version } as const;
  const signer = signerText(entry.signer);
  if (earlier === undefined) {
    const summary = `${version} is the first version, with ${counted(manifest.definitions.length, 'definition')}, signed by ${signer}`;
    return { ...facts, severity: 'info', signer, summary };
  }
  const changes = await changesSince(log, before, earlier, { manifest, signer: entry.signer });
  const what =
    changes === undefined
      ? 'what it changes cannot be told without the files of that version'
      : changes.length === 0
        ? 'no definition changed'
        : [...new Set(changes.map((change) => change.class))].join(', ');
  return {
    ...facts,
    previousVersion: earlier,
    severity: worstSeverity(changes ?? []) ?? 'info',
    signer,
    summary: `${version} follows ${earlier}: ${what}`,
    ...(changes === undefined ? {} : { changes }),
  };
}

async function changesSince(
  { registry }: MonitoredLog,
  before: NameState,
  version: string,
  now: { readonly manifest: Manifest; readonly signer: Signer },
): Promise<Change[] | undefined> {
  const published = before.versions.get(version);
  if (published === undefined) return undefined;
  const { manifest: digest, signer } = published.entry;
  let earlier: Manifest;
  try {
    const bytes = await registry.manifest(before.name, version, digest);
    if (digestOf(bytes) !== digest) return undefined;
    earlier = parseManifest(bytes);
  } catch (error) {
    // That version was looked at in its own turn; nothing is told twice.
    if (
      isServedWrong(error) ||
      isCode(error, 'ERR_NOT_FOUND', 'ERR_REGISTRY_ANSWER', 'ERR_REGISTRY_UNREACHABLE')
    )
      return undefined;
    throw error;
  }
  const changes = classifyManifestChanges(earlier, now.manifest, {
    lint: (definition) => lintSurface({ definitions: [definition] }),
  });
  if (partyOf(signer) !== partyOf(now.signer)) {
    const changed = 'signer-changed';
    changes.push({
      class: changed,
      ...CHANGE_CLASSES[changed],
      kind: 'server-info',
      id: '',
      before: signerText(signer),
      after: signerText(now.signer),
    });
  }
  return changes.toSorted((a, b) => compareSeverity(b.severity, a.severity));
}
