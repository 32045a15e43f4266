import {
  BUNDLE_MEDIA_TYPE,
  isJsonObject,
  LIMITS,
  parseCheckpointText,
  parseEntry,
  parseJson,
  parseManifest,
  parseNote,
  parseReceipt,
  parseStatement,
  digestOf,
  fromBase64,
  ToolsumError,
  visibleText,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { parseNamed, readInput } from '../files/read-write.ts';
import { command, perform } from './action.ts';

const HELP = `
Shows what a file says. It verifies nothing: use toolsum verify for that.

Examples:
  $ toolsum inspect manifest.json
  $ toolsum inspect manifest.sigstore.json
  $ toolsum inspect manifest.tlog-proof --json`;

const RECEIPT_HEAD = 'c2sp.org/tlog-proof@v1\n';

export function inspectCommand(): Command {
  const inspect = command(
    'inspect',
    'show what a manifest, bundle, receipt, checkpoint, capture or lockfile says',
  )
    .argument('<file>', 'file; - for stdin')
    .addHelpText('after', HELP);
  return perform(inspect, async (console, _options, [path = '-']) => {
    const bytes = await readInput(path, LIMITS.manifestBytes * 4);
    const facts = parseNamed(path, bytes, describe);
    for (const [name, value] of Object.entries(facts)) {
      for (const line of factLines(name, value)) console.data(line);
    }
    console.json({ file: path, verified: false, ...facts });
    return EXIT.yes;
  });
}

/** Which kind of file it is, by what it says of itself. */
function describe(bytes: Uint8Array): JsonObject {
  const text = new TextDecoder().decode(bytes.subarray(0, LIMITS.noteBytes));
  if (text.startsWith(RECEIPT_HEAD)) return receiptFacts(bytes);
  if (/^[^\n{]+\n[0-9]+\n/.test(text)) return { type: 'checkpoint', ...checkpointFacts(bytes) };
  const value = parseJson(bytes, LIMITS.manifestBytes * 4);
  if (!isJsonObject(value)) throw unknown();
  if (value['mediaType'] === BUNDLE_MEDIA_TYPE) return bundleFacts(value, bytes);
  if (value['kind'] === 'capture')
    return {
      type: 'capture',
      capturedAt: value['capturedAt'] ?? null,
      snapshots: snapshotFacts(value['snapshots']),
    };
  if (Object.hasOwn(value, 'profiles') && Object.hasOwn(value, 'definitions')) return manifestFacts(bytes);
  if (Object.hasOwn(value, 'lockfile'))
    return { type: 'lockfile', servers: Object.keys(isJsonObject(value['servers']) ? value['servers'] : {}) };
  throw unknown();
}

function manifestFacts(bytes: Uint8Array): JsonObject {
  const { server, packages, remotes, profiles, definitions, lint } = parseManifest(bytes);
  return {
    type: 'manifest',
    name: server.name,
    version: server.version,
    digest: digestOf(bytes),
    packages: packages.map(({ purl }) => purl),
    remotes: remotes.map(({ url }) => url),
    profiles: profiles.map(({ name }) => name),
    ruleset: lint.ruleset,
    waivers: lint.waivers.length,
    definitions: definitions.map(({ kind, id, digest }) => `${kind} ${id} ${digest}`),
  };
}

function bundleFacts(bundle: JsonObject, bytes: Uint8Array): JsonObject {
  const envelope = isJsonObject(bundle['dsseEnvelope']) ? bundle['dsseEnvelope'] : {};
  const material = isJsonObject(bundle['verificationMaterial']) ? bundle['verificationMaterial'] : {};
  const key = isJsonObject(material['publicKey']) ? (material['publicKey']['hint'] ?? null) : null;
  const statement = parseStatement(fromBase64(text(envelope['payload'])));
  return {
    type: 'bundle',
    digest: digestOf(bytes),
    key,
    predicateType: statement.predicateType,
    name: statement.predicate.server.name,
    version: statement.predicate.server.version,
    signedAt: statement.predicate.signedAt,
    subjects: statement.subject.map(
      ({ name, digest }) =>
        `${name} ${Object.entries(digest)
          .map(([algorithm, hex]) => `${algorithm}:${hex}`)
          .join(' ')}`,
    ),
  };
}

function receiptFacts(bytes: Uint8Array): JsonObject {
  const { index, entry, proof, checkpoint } = parseReceipt(bytes);
  return {
    type: 'receipt',
    index,
    entry: parseEntry(entry) as unknown as JsonObject,
    proofHashes: proof.length,
    ...checkpointFacts(checkpoint),
  };
}

function checkpointFacts(note: Uint8Array): JsonObject {
  const parsed = parseNote(note);
  const { origin, size } = parseCheckpointText(parsed.text);
  return { origin, treeSize: size, signedBy: parsed.signatures.map(({ name }) => name) };
}

function snapshotFacts(value: JsonValue | undefined): JsonValue {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isJsonObject)
    .map((snapshot) => `${text(snapshot['profile'])} ${text(snapshot['era'])} ${text(snapshot['digest'])}`);
}

function factLines(name: string, value: JsonValue | undefined): string[] {
  if (Array.isArray(value))
    return [
      `${name}:`,
      ...value.map((item) => `  ${visibleText(typeof item === 'string' ? item : JSON.stringify(item))}`),
    ];
  return [`${name}: ${visibleText(typeof value === 'string' ? value : JSON.stringify(value))}`];
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function unknown(): ToolsumError {
  return new ToolsumError(
    'ERR_SCHEMA',
    'this is none of the files that inspect reads: manifest, bundle, receipt, checkpoint, capture, lockfile',
  );
}

export { inspectCommand as command };
