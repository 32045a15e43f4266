import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { verifyRelease, type ReleaseRequest, type VerifiedRelease } from '../attest/release.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { parsePublicKey } from '../crypto/signature.ts';
import type { Definition } from '../definition/definition.ts';
import { makeSnapshot } from '../definition/digest.ts';
import { ToolsumError, type ErrorCode } from '../errors.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { parseLogPolicy } from '../log/tlog-policy.ts';
import { matchSnapshot } from '../manifest/match.ts';
import { WORKED_EXAMPLE } from './worked-example.ts';

const encoder = new TextEncoder();

/**
 * Tries this very process on a release that must verify and on forgeries of it that must not, each for its own reason.
 * A verifier whose cryptography, parser or comparison was replaced by something that always says yes finds out here,
 * before it says yes to anybody.
 *
 * @throws ToolsumError ERR_INTERNAL, naming what came out wrong.
 */
export async function selfTest(): Promise<void> {
  const [request, release] = await expectGenuine(genuine);
  for (const { what, code, forged } of FORGERIES) {
    await expectRefusal(what, code, async () => verifyRelease({ ...request, ...forged(request) }));
  }
  await expectRefusal('repeated members', 'ERR_JSON_DUPLICATE_KEY', () =>
    Promise.resolve(parseJson(encoder.encode('{"a":1,"a":2}'), LIMITS.entryBytes)),
  );
  expectDrift(release);
}

function genuine(): ReleaseRequest {
  const { name, version, publicKey, logKey, manifest, bundle, receipt } = WORKED_EXAMPLE;
  const key = parsePublicKey(publicKey);
  return {
    manifest: encoder.encode(manifest),
    bundle: encoder.encode(bundle),
    receipt: encoder.encode(receipt),
    name,
    version,
    findKey: (hint) => (hint === key.hint ? key : undefined),
    log: parseLogPolicy([`log ${logKey}`, 'quorum none']),
  };
}

interface Forgery {
  readonly what: string;
  readonly code: ErrorCode;
  readonly forged: (request: ReleaseRequest) => Partial<ReleaseRequest>;
}

const FORGERIES: readonly Forgery[] = [
  {
    what: 'a signature with another bit',
    code: 'ERR_SIGNATURE_INVALID',
    forged: () => ({ bundle: withSignature((signature) => flip(signature, 0)) }),
  },
  {
    what: 'a signed payload with another byte',
    code: 'ERR_SIGNATURE_INVALID',
    forged: () => ({ bundle: withPayload((payload) => flip(payload, payload.byteLength - 3)) }),
  },
  {
    what: 'another manifest under the signature',
    code: 'ERR_SUBJECT_MISMATCH',
    forged: ({ manifest }) => ({
      manifest: replaced(manifest, 'Ask for a city first.', 'Ask for a name first.'),
    }),
  },
  {
    what: 'another server than was asked for',
    code: 'ERR_SUBJECT_MISMATCH',
    forged: ({ name }) => ({ name: `${name}-2` }),
  },
  {
    what: 'a checkpoint with another root',
    code: 'ERR_NOTE_SIGNATURE_INVALID',
    forged: ({ receipt }) => ({ receipt: replaced(receipt, '\n2\n', '\n3\n') }),
  },
  {
    what: 'a proof with another hash',
    code: 'ERR_INCLUSION_PROOF',
    forged: ({ receipt }) => ({ receipt: replaced(receipt, 'index 1\n', 'index 0\n') }),
  },
];

async function expectGenuine(make: () => ReleaseRequest): Promise<[ReleaseRequest, VerifiedRelease]> {
  try {
    const request = make();
    return [request, await verifyRelease(request)];
  } catch (cause) {
    throw failed('a genuine release is refused', cause);
  }
}

async function expectRefusal(what: string, code: ErrorCode, attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (ToolsumError.is(error) && error.code === code) return;
    throw failed(`${what}: refused for another reason`, error);
  }
  throw failed(`${what}: accepted`);
}

/** The listing that was signed is explained, and one with a changed word is not. */
function expectDrift({ manifest }: VerifiedRelease): void {
  const definitions: Definition[] = manifest.definitions.map(({ kind, id, definition }) => ({
    kind,
    id,
    definition,
  }));
  const changed = definitions.map((one) => ({
    ...one,
    definition: one.kind === 'tool' ? { ...one.definition, description: 'Another word.' } : one.definition,
  }));
  if (!matchSnapshot(manifest, makeSnapshot('2025', definitions)).explains)
    throw failed('a signed listing is drift');
  if (matchSnapshot(manifest, makeSnapshot('2025', changed)).explains)
    throw failed('a changed tool is not drift');
}

function withSignature(change: (signature: Uint8Array) => Uint8Array): Uint8Array {
  const { bundle, envelope } = parts();
  const [first] = envelope['signatures'] as { sig: string }[];
  return encode({
    ...bundle,
    dsseEnvelope: { ...envelope, signatures: [{ sig: toBase64(change(fromBase64(first?.sig ?? ''))) }] },
  });
}

function withPayload(change: (payload: Uint8Array) => Uint8Array): Uint8Array {
  const { bundle, envelope } = parts();
  const payload = toBase64(change(fromBase64(envelope['payload'] as string)));
  return encode({ ...bundle, dsseEnvelope: { ...envelope, payload } });
}

function parts(): { bundle: JsonObject; envelope: JsonObject } {
  const bundle = parseJson(encoder.encode(WORKED_EXAMPLE.bundle), LIMITS.bundleBytes) as JsonObject;
  return { bundle, envelope: bundle['dsseEnvelope'] as JsonObject };
}

function encode(value: JsonValue): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

function flip(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
}

function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return encoder.encode(new TextDecoder().decode(bytes).replace(from, to));
}

function failed(what: string, cause?: unknown): ToolsumError {
  return new ToolsumError(
    'ERR_INTERNAL',
    `this toolsum does not verify as it should, and verifies nothing: ${what}`,
    {},
    { cause },
  );
}
