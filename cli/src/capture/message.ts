import { isJsonObject, LIMITS, parseJson, ToolsumError } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';

/**
 * Reads one JSON-RPC message off the wire, strictly.
 *
 * @param place where it stood, for the error message.
 * @throws ToolsumError ERR_SERVER_PROTOCOL for bytes that are no message at all (log lines, half messages), and the
 * codes of `parseJson` for messages that two readers could take for two different things.
 */
export function readMessage(bytes: Uint8Array, place: string): JsonObject {
  let value;
  try {
    value = parseJson(bytes, LIMITS.messageBytes);
  } catch (error) {
    if (!ToolsumError.is(error) || (error.code !== 'ERR_JSON_SYNTAX' && error.code !== 'ERR_UTF8'))
      throw error;
    throw notAMessage(place, bytes.byteLength);
  }
  if (!isJsonObject(value) || value['jsonrpc'] !== '2.0' || !(isCall(value) || isResponse(value))) {
    throw notAMessage(place, bytes.byteLength);
  }
  return value;
}

/** A request or a notification. */
function isCall(message: JsonObject): boolean {
  return typeof message['method'] === 'string';
}

/** The answer to a request: a result or an error, never both. */
export function isResponse(message: JsonObject): boolean {
  return (
    !Object.hasOwn(message, 'method') &&
    Object.hasOwn(message, 'id') &&
    isJsonObject(message['result']) !== isJsonObject(message['error'])
  );
}

function notAMessage(place: string, bytes: number): ToolsumError {
  return new ToolsumError(
    'ERR_SERVER_PROTOCOL',
    `the server wrote something that is not a message to ${place} (${bytes} bytes)`,
    { bytes },
  );
}
