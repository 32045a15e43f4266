import { ToolsumError, generateKeyPair, signerFromPrivateKey, type Signer } from '@toolsum/core';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPrivateFile } from './atomic-file.ts';
import { refuseOpenToOthers, type DataDir } from './data-dir.ts';

/** The two keys of a registry. They are never the same: the status key signs words that are not in the log. */
export interface RegistryKeys {
  /** Ed25519; signs checkpoints. */
  readonly log: KeyObject;
  /** Ed25519; signs statuses. */
  readonly status: Signer;
}

/**
 * Reads the registry's keys from the data folder.
 *
 * @param founding whether the log is new: only then are missing keys made. A registry that lost its keys must not go on
 * under others.
 * @throws ToolsumError ERR_KEY_FILE for a missing or unreadable key, ERR_USAGE if others can read it.
 */
export async function openKeys(directory: DataDir, founding: boolean): Promise<RegistryKeys> {
  const log = await openKey(join(directory.keys, 'log.pem'), founding);
  const status = await openKey(join(directory.keys, 'status.pem'), founding);
  return { log, status: signerFromPrivateKey(status) };
}

/**
 * The key with which a registry witnesses other logs.
 *
 * @param founding whether nothing was cosigned yet.
 * @throws ToolsumError as `openKeys`.
 */
export async function openWitnessKey(directory: DataDir, founding: boolean): Promise<KeyObject> {
  return openKey(join(directory.keys, 'witness.pem'), founding);
}

async function openKey(path: string, founding: boolean): Promise<KeyObject> {
  if (!existsSync(path)) {
    if (!founding) {
      throw new ToolsumError(
        'ERR_KEY_FILE',
        `the key ${path} is missing; restore it from your backup: a registry cannot go on under another key`,
      );
    }
    const { privateKey } = generateKeyPair('ed25519');
    await createPrivateFile(path, privateKey.export({ format: 'pem', type: 'pkcs8' }) as string);
  }
  refuseOpenToOthers(path, 'chmod 600');
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(path));
  } catch {
    // The cause may quote the file.
    throw new ToolsumError('ERR_KEY_FILE', `the key ${path} cannot be read; restore it from your backup`);
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new ToolsumError('ERR_KEY_FILE', `the key ${path} is not an Ed25519 key`);
  }
  return key;
}
