import { crc32 } from 'node:zlib';
import { LIMITS, ToolsumError } from '@toolsum/core';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Where an MCPB states itself; a bundle is named by it, at its root. */
const MANIFEST = 'manifest.json';
/** Entries of a bundle that are looked through. */
const ENTRIES = 200_000;

/**
 * Reads the manifest.json out of an `.mcpb` without unpacking the rest: within bounds, nothing is written to disk.
 *
 * @returns the bytes of the one manifest.json at the root.
 * @throws ToolsumError ERR_MEDIA_TYPE if it is no zip, or no MCPB, or holds two manifests; ERR_TOO_LARGE, ERR_TOO_MANY.
 */
export async function readBundleManifest(path: string): Promise<Uint8Array> {
  const zip = await open(path);
  try {
    return await readManifest(zip);
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    throw notABundle('damaged', cause);
  } finally {
    zip.close();
  }
}

async function open(path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch (cause) {
    throw notABundle('no zip archive', cause);
  }
}

async function readManifest(zip: ZipFile): Promise<Uint8Array> {
  if (zip.entryCount > ENTRIES)
    throw new ToolsumError('ERR_TOO_MANY', `more than ${ENTRIES} files in the bundle`);
  let manifest: Entry | undefined;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== MANIFEST) continue;
    // Two programs would read different ones.
    if (manifest !== undefined) throw notABundle('it holds two manifest.json');
    manifest = entry;
  }
  if (manifest === undefined) throw notABundle('it holds no manifest.json');
  if (manifest.isEncrypted()) throw notABundle('its manifest.json is encrypted');
  if (manifest.uncompressedSize > LIMITS.listingBytes) throw tooLarge();
  const stream = await zip.openReadStreamPromise(manifest);
  // The library holds the stream to the size that was stated.
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== manifest.crc32) throw notABundle('its manifest.json is damaged');
  return bytes;
}

function tooLarge(): ToolsumError {
  return new ToolsumError(
    'ERR_TOO_LARGE',
    `the bundle's manifest.json has more than ${LIMITS.listingBytes} bytes`,
  );
}

function notABundle(why: string, cause?: unknown): ToolsumError {
  return new ToolsumError('ERR_MEDIA_TYPE', `cannot be read as an MCP bundle: ${why}`, {}, { cause });
}
