import { mkdirSync, writeFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex, toBase64, type ErrorCode } from '@toolsum/core';
import type { JsonObject, MonitorEventType } from '@toolsum/schemas';
import { jsonText } from '../output/json.ts';

/** What was served when something was wrong. */
export interface Evidence {
  readonly type: MonitorEventType;
  readonly origin: string;
  readonly code?: ErrorCode;
  readonly facts?: JsonObject;
  /** Bytes as they were served, by what they are. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Keeps evidence; returns the path of the file. */
export type KeepEvidence = (evidence: Evidence) => string;

/**
 * Evidence in files of a folder, named after what is in them: the same once more changes nothing, and none is ever
 * overwritten.
 */
export function evidenceFolder(folder: string): KeepEvidence {
  return ({ type, origin, code, facts, files }) => {
    const document = {
      scheme: 'toolsum/1',
      kind: 'evidence',
      type,
      origin,
      ...(code === undefined ? {} : { code }),
      ...(facts === undefined ? {} : { facts }),
      files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, toBase64(bytes)])),
    };
    const text = `${jsonText(document, 2)}\n`;
    const path = join(folder, `${type}-${sha256Hex(text).slice(0, 32)}.json`);
    if (existsSync(path)) return path;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const beside = `${path}.${process.pid}.tmp`;
    writeFileSync(beside, text, { mode: 0o600, flush: true });
    renameSync(beside, path);
    return path;
  };
}
