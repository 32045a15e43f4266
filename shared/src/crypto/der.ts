import { ToolsumError } from '../errors.ts';

/** One element of DER: X.690 with definite, shortest lengths and one-byte tags, which is all that certificates need. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Tag, length and content, as they stood. */
  readonly bytes: Uint8Array;
}

/** Tags by the names of ASN.1; `explicit` and `implicit` are context-specific. */
export const DER = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectId: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
} as const;

const ELEMENTS = 256;
/** Longer than any in use; the work of reading one grows with the square. */
const OBJECT_ID_BYTES = 64;

/** Tag of a constructed context-specific element. */
export function tagged(number: number): number {
  return 0xa0 | number;
}

/**
 * Reads exactly one element.
 *
 * @throws ToolsumError ERR_DER if it is not strict DER or anything follows it.
 */
export function readDer(bytes: Uint8Array): DerElement {
  const element = elementAt(bytes, 0);
  if (element.bytes.byteLength !== bytes.byteLength) refuse('bytes follow the element');
  return element;
}

/**
 * The elements inside an element that must have this tag.
 *
 * @throws ToolsumError ERR_DER.
 */
export function insideOf(element: DerElement | undefined, tag: number): DerElement[] {
  const content = contentOf(element, tag);
  const elements: DerElement[] = [];
  for (let at = 0; at < content.byteLength;) {
    const inner = elementAt(content, at);
    elements.push(inner);
    at += inner.bytes.byteLength;
    if (elements.length > ELEMENTS) refuse(`more than ${ELEMENTS} elements in one`);
  }
  return elements;
}

/**
 * The content of an element that must have this tag.
 *
 * @throws ToolsumError ERR_DER.
 */
export function contentOf(element: DerElement | undefined, tag: number): Uint8Array {
  if (element?.tag !== tag) {
    refuse(`tag ${element?.tag.toString(16) ?? 'none'} where ${tag.toString(16)} is expected`);
  }
  return element.content;
}

/**
 * An object identifier in dotted form.
 *
 * @throws ToolsumError ERR_DER.
 */
export function objectIdOf(element: DerElement | undefined): string {
  const content = contentOf(element, DER.objectId);
  if (content.byteLength > OBJECT_ID_BYTES) refuse('an enormous object identifier');
  const arcs: bigint[] = [];
  let arc = 0n;
  let isStarted = false;
  for (const byte of content) {
    if (!isStarted && byte === 0x80) refuse('an object identifier with padding');
    arc = arc * 128n + BigInt(byte & 0x7f);
    isStarted = (byte & 0x80) !== 0;
    if (isStarted) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first, ...rest] = arcs;
  if (isStarted || first === undefined) refuse('an object identifier that is cut short');
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - top * 40n, ...rest].join('.');
}

function elementAt(bytes: Uint8Array, at: number): DerElement {
  const tag = byteAt(bytes, at);
  if ((tag & 0x1f) === 0x1f) refuse('a tag of more than one byte');
  const first = byteAt(bytes, at + 1);
  let start = at + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 3) refuse('an indefinite or enormous length');
    length = 0;
    for (let i = 0; i < count; i += 1) length = length * 256 + byteAt(bytes, start + i);
    start += count;
    if (length < 0x80 || length < 256 ** (count - 1)) refuse('a length that is not the shortest');
  }
  const end = start + length;
  if (end > bytes.byteLength) refuse('an element that is cut short');
  return { tag, content: bytes.subarray(start, end), bytes: bytes.subarray(at, end) };
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? refuse('an element that is cut short');
}

function refuse(reason: string): never {
  throw new ToolsumError('ERR_DER', `not strict DER: ${reason}`);
}
