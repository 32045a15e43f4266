import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolsumError } from '@toolsum/core';

/**
 * Reads a file within a bound; `-` is standard input.
 *
 * @throws ToolsumError ERR_USAGE if it cannot be read, ERR_TOO_LARGE.
 */
export async function readInput(path: string, maxBytes: number): Promise<Uint8Array> {
  if (path === '-') return readStandardInput(maxBytes);
  try {
    const { size } = await stat(path);
    if (size > maxBytes)
      throw new ToolsumError('ERR_TOO_LARGE', `${path} has ${size} bytes, more than the ${maxBytes} allowed`);
    return await readFile(path);
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    throw new ToolsumError('ERR_USAGE', `cannot read ${path}: ${reason(cause)}`, {}, { cause });
  }
}

/** Like `readInput`, but undefined if there is no such file. */
export async function readIfPresent(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    await stat(path);
  } catch {
    return undefined;
  }
  return readInput(path, maxBytes);
}

/**
 * Parses what a file holds, so that an error names the file.
 *
 * @throws ToolsumError of `parse`, its code and details as they are.
 */
export function parseNamed<Document>(
  path: string,
  bytes: Uint8Array,
  parse: (bytes: Uint8Array) => Document,
): Document {
  try {
    return parse(bytes);
  } catch (cause) {
    if (!ToolsumError.is(cause)) throw cause;
    const name = path === '-' ? 'standard input' : path;
    throw new ToolsumError(cause.code, `${name}: ${cause.message}`, cause.details, { cause });
  }
}

async function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.byteLength;
    if (size > maxBytes)
      throw new ToolsumError('ERR_TOO_LARGE', `standard input has more than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Writes a whole file or nothing: beside the target, then renamed over it. */
export async function writeWhole(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await unlink(temporary).catch(() => undefined);
    throw new ToolsumError('ERR_USAGE', `cannot write ${path}: ${reason(cause)}`, {}, { cause });
  }
}

/**
 * Writes a key file that must not be there yet, whoever else writes it meanwhile.
 *
 * @throws ToolsumError ERR_USAGE
 */
export async function writeNew(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  return writeExclusively(path, bytes, mode, existsAlready);
}

/** The same for any other file. */
export async function writeFresh(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  return writeExclusively(
    path,
    bytes,
    mode,
    (taken) => new ToolsumError('ERR_USAGE', `${taken} is there already and stays as it is`),
  );
}

async function writeExclusively(
  path: string,
  bytes: Uint8Array | string,
  mode: number,
  taken: (path: string) => ToolsumError,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx', mode, flush: true });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') throw taken(path);
    throw new ToolsumError('ERR_USAGE', `cannot write ${path}: ${reason(cause)}`, {}, { cause });
  }
}

export function existsAlready(path: string): ToolsumError {
  return new ToolsumError('ERR_USAGE', `${path} exists already; a key is never written over`);
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (
    { ENOENT: 'there is no such file or folder', EACCES: 'permission denied', EISDIR: 'it is a folder' }[
      code
    ] ??
    (code || 'unknown reason')
  );
}

/** Removes a file. @throws ToolsumError ERR_USAGE if it is there and cannot be removed. */
export async function removeIfPresent(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (cause) {
    throw new ToolsumError('ERR_USAGE', `cannot remove ${path}: ${reason(cause)}`, {}, { cause });
  }
}
