import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cosigner,
  digestOf,
  generateKeyPair,
  LIMITS,
  originHash,
  parseVerifierKey,
  ToolsumError,
  type WitnessMemory,
} from '@toolsum/core';
import { flushFolder, replaceDurably, writeNewDurably } from '../files/durable.ts';

/** Who a witness is; its key never leaves its folder. */
export interface WitnessIdentity {
  readonly name: string;
  readonly key: KeyObject;
  /** The C2SP verifier key that others trust it by. */
  readonly vkey: string;
}

const KEY = 'witness.pem';
const PUBLIC = 'witness.pub';
const LOGS = 'logs';
const EVIDENCE = 'evidence';
/** Files of evidence that are kept; only a log itself can make more of them. */
const EVIDENCE_FILES = 1024;

/**
 * Makes a witness: a new key under a name, and a memory of nothing.
 *
 * @throws ToolsumError ERR_USAGE if one lives there already or the folder cannot be made, ERR_KEY_UNSUPPORTED for an
 * impossible name.
 */
export async function makeWitness(folder: string, name: string): Promise<WitnessIdentity> {
  const { privateKey } = generateKeyPair('ed25519');
  const { vkey } = cosigner(name, privateKey, 0).key;
  if (existsSync(join(folder, KEY)))
    throw new ToolsumError('ERR_USAGE', `a witness lives in ${folder} already; a key is never written over`);
  try {
    await mkdir(join(folder, LOGS), { recursive: true, mode: 0o700 });
    await writeNewDurably(join(folder, PUBLIC), `${vkey}\n`);
    // The key comes last: a folder with a key is a whole witness.
    await writeNewDurably(join(folder, KEY), privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await flushFolder(folder);
  } catch (cause) {
    throw new ToolsumError('ERR_USAGE', `cannot make a witness in ${folder}`, {}, { cause });
  }
  return { name, key: privateKey, vkey };
}

/**
 * Opens a witness's folder.
 *
 * @throws ToolsumError ERR_USAGE if there is none or others can read its key, ERR_KEY_FILE if something of it is missing
 * or damaged: a witness that has forgotten what it cosigned must not go on under the same key.
 */
export async function openWitness(folder: string): Promise<WitnessIdentity> {
  const path = join(folder, KEY);
  if (!existsSync(path))
    throw new ToolsumError(
      'ERR_USAGE',
      `no witness lives in ${folder}; make one: toolsum witness keygen --data ${folder} --name witness.example.com`,
    );
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new ToolsumError('ERR_USAGE', `others can read ${path}; run: chmod 600 ${path}`);
  if (!existsSync(join(folder, LOGS)))
    throw new ToolsumError(
      'ERR_KEY_FILE',
      `${join(folder, LOGS)} is missing: this witness no longer knows what it cosigned; restore the folder, or make a new witness elsewhere`,
    );
  try {
    const { name, vkey } = parseVerifierKey((await readFile(join(folder, PUBLIC), 'utf8')).trim());
    const key = createPrivateKey(await readFile(path));
    if (cosigner(name, key, 0).key.vkey === vkey) return { name, key, vkey };
  } catch {
    // No cause: it may quote the key.
  }
  throw new ToolsumError(
    'ERR_KEY_FILE',
    `${KEY} and ${PUBLIC} in ${folder} are not a witness's key; restore them from your backup`,
  );
}

/** What a witness remembers, one file a log; each is on the disk, whole, before a cosignature leaves. */
export function memoryIn(folder: string): WitnessMemory {
  const fileOf = (origin: string): string => join(folder, LOGS, originHash(origin));
  return {
    async read(origin) {
      const path = fileOf(origin);
      // Anything but absence is an error: what cannot be read must not pass for a log that was never seen.
      if (!existsSync(path)) return undefined;
      const bytes = await readFile(path);
      if (bytes.byteLength > LIMITS.noteBytes)
        throw new ToolsumError('ERR_TOO_LARGE', `${path} has ${bytes.byteLength} bytes; it is no checkpoint`);
      return bytes;
    },
    async write(origin, note) {
      await replaceDurably(fileOf(origin), note);
    },
    async keepFork({ origin, size, remembered, received }) {
      const place = join(folder, EVIDENCE);
      await mkdir(place, { recursive: true, mode: 0o700 });
      const document = {
        kind: 'fork',
        origin,
        size,
        remembered: Buffer.from(remembered).toString('utf8'),
        received: Buffer.from(received).toString('utf8'),
      };
      const text = `${JSON.stringify(document, null, 2)}\n`;
      const hash = digestOf(Buffer.from(received)).slice('sha256:'.length, 'sha256:'.length + 16);
      const path = join(place, `${originHash(origin).slice(0, 16)}-${size}-${hash}.json`);
      if (existsSync(path) || (await readdir(place)).length >= EVIDENCE_FILES) return;
      await replaceDurably(path, Buffer.from(text));
    },
  };
}

/**
 * Makes this process the only one that cosigns from the folder. The lock is the operating system's, held through an
 * SQLite file: it ends with the process, however that ends.
 *
 * @returns lets go of the lock.
 * @throws ToolsumError ERR_USAGE if another process holds it.
 */
export async function lockWitness(folder: string): Promise<() => void> {
  const { DatabaseSync } = await import('node:sqlite');
  const lock = new DatabaseSync(join(folder, 'serve.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new ToolsumError(
      'ERR_USAGE',
      `another process serves the witness in ${folder}; stop it first: two of them could cosign two histories`,
      {},
      { cause },
    );
  }
  await sweepUnfinished(folder);
  return () => lock.close();
}

/** Leftovers of writes that a crash broke off; to be called under the lock. */
async function sweepUnfinished(folder: string): Promise<void> {
  for (const file of await readdir(join(folder, LOGS)))
    if (file.endsWith('.new')) await unlink(join(folder, LOGS, file)).catch(() => undefined);
}
