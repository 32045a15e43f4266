import { LIMITS, ToolsumError } from '@toolsum/core';

const LINE_FEED = 0x0a;
const BLANK = new Set([0x09, 0x0d, 0x20]);
const FIRST_CAPACITY = 4096;

/** Takes a byte stream piece by piece and gives back its lines; makes no sense of them and repairs nothing. */
export interface LineSplitter {
  /**
   * @returns the lines that this piece completes, each a copy of its own, without the line feed.
   * @throws ToolsumError ERR_TOO_LARGE as soon as a line is longer than the bound, complete or not; the splitter is
   * of no further use then.
   */
  push(chunk: Uint8Array): Uint8Array[];
  /** What stands after the last line feed: a message cut off, if the stream has ended. */
  rest(): Uint8Array;
}

/**
 * The framing of MCP over stdio: one JSON-RPC message a line. Bytes stay as they were, a carriage return included
 * (JSON takes it for white space), so that a line can be parsed strictly and passed on unaltered.
 *
 * @param maxBytes the longest line allowed.
 */
export function splitLines(maxBytes: number = LIMITS.messageBytes): LineSplitter {
  // One growing buffer instead of a list of pieces: a peer that sends single bytes costs no more than one that doesn't.
  let pending = new Uint8Array(FIRST_CAPACITY);
  let used = 0;

  function keep(piece: Uint8Array): void {
    const needed = used + piece.byteLength;
    if (needed > maxBytes) {
      throw new ToolsumError('ERR_TOO_LARGE', `a message line of more than the ${maxBytes} bytes allowed`, {
        limit: maxBytes,
      });
    }
    if (needed > pending.byteLength) {
      const larger = new Uint8Array(Math.min(maxBytes, Math.max(needed, pending.byteLength * 2)));
      larger.set(pending.subarray(0, used));
      pending = larger;
    }
    pending.set(piece, used);
    used = needed;
  }

  return {
    push(chunk) {
      const lines: Uint8Array[] = [];
      let start = 0;
      for (
        let end = chunk.indexOf(LINE_FEED);
        end !== -1;
        start = end + 1, end = chunk.indexOf(LINE_FEED, start)
      ) {
        keep(chunk.subarray(start, end));
        lines.push(pending.slice(0, used));
        used = 0;
      }
      keep(chunk.subarray(start));
      return lines;
    },
    rest: () => pending.slice(0, used),
  };
}

/** Whether a line holds nothing but white space, which some servers write between messages. */
export function isBlankLine(line: Uint8Array): boolean {
  return line.every((byte) => BLANK.has(byte));
}
