import { LIMITS, ToolsumError } from '@toolsum/core';
import { splitLines } from '@toolsum/verifier/node';

const COLON = 0x3a;
const SPACE = 0x20;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = Uint8Array.of(0x0a);

/**
 * Takes an event stream (WHATWG HTML, 9.2) piece by piece and gives back the data of its events, as bytes, so that
 * they can be parsed strictly. Only `message` events carry data in MCP; others are dropped.
 */
export interface EventSplitter {
  /** @throws ToolsumError ERR_TOO_LARGE for an event larger than a message may be, ERR_SERVER_PROTOCOL for lone carriage returns. */
  push(chunk: Uint8Array): Uint8Array[];
}

export function splitEvents(maxBytes: number = LIMITS.messageBytes): EventSplitter {
  // A line holds one data line and its field name.
  const lines = splitLines(maxBytes + 'data: '.length);
  let data: Uint8Array[] = [];
  let size = 0;
  let isMessage = true;

  function takeField(line: Uint8Array): void {
    const colon = line.indexOf(COLON);
    if (colon === 0) return;
    const name = Buffer.from(colon === -1 ? line : line.subarray(0, colon)).toString('latin1');
    let value = colon === -1 ? new Uint8Array() : line.subarray(colon + 1);
    if (value[0] === SPACE) value = value.subarray(1);
    if (name === 'event') {
      isMessage = value.byteLength === 0 || Buffer.from(value).toString('latin1') === 'message';
    } else if (name === 'data') {
      data.push(...(data.length === 0 ? [value] : [LINE_FEED, value]));
      size += value.byteLength + 1;
      if (size > maxBytes + 1) {
        throw new ToolsumError('ERR_TOO_LARGE', `an event of more than the ${maxBytes} bytes allowed`, {
          limit: maxBytes,
        });
      }
    }
  }

  function takeEvent(): Uint8Array | undefined {
    const event = isMessage && data.length > 0 ? new Uint8Array(Buffer.concat(data)) : undefined;
    data = [];
    size = 0;
    isMessage = true;
    return event;
  }

  return {
    push(chunk) {
      const events: Uint8Array[] = [];
      for (const raw of lines.push(chunk)) {
        const line = raw.at(-1) === CARRIAGE_RETURN ? raw.subarray(0, -1) : raw;
        // The standard lets one end a line, JSON takes it for white space: two readers, two streams.
        if (line.includes(CARRIAGE_RETURN)) {
          throw new ToolsumError('ERR_SERVER_PROTOCOL', 'the event stream holds a lone carriage return');
        }
        if (line.byteLength > 0) takeField(line);
        else {
          const event = takeEvent();
          // Servers prime a stream with an event without data.
          if (event !== undefined && event.byteLength > 0) events.push(event);
        }
      }
      return events;
    },
  };
}
