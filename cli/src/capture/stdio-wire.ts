import { setTimeout as delay } from 'node:timers/promises';
import { ToolsumError } from '@toolsum/core';
import { isBlankLine, splitLines, startServer } from '@toolsum/verifier/node';
import type { ServerCommand, ServerExit } from '@toolsum/verifier/node';
import { readMessage } from './message.ts';
import type { ByteBudget, Wire, WireEvents } from './wire.ts';

/** How long output may still trickle in after the process itself has ended. */
const DRAIN_MS = 200;

/**
 * Starts a server and speaks with it line by line. The official stdio transport is not used, because it skips noise
 * and hands on what a lenient parser made of duplicate keys.
 *
 * @throws ToolsumError ERR_USAGE if the command can't be started.
 */
export async function openStdioWire(
  command: ServerCommand,
  events: WireEvents,
  budget: ByteBudget,
  onStderr?: (chunk: Uint8Array) => void,
): Promise<Wire> {
  const server = await startServer(command, onStderr === undefined ? {} : { onStderr });
  const lines = splitLines();
  let over = false;

  function fault(error: ToolsumError): void {
    if (over) return;
    over = true;
    server.stdout.off('data', read);
    // Nobody reads any more, but a server that blocks on its output could not end by itself.
    server.stdout.resume();
    events.onFault(error);
  }

  function read(chunk: Uint8Array): void {
    try {
      budget.take(chunk.byteLength);
      for (const line of lines.push(chunk)) {
        if (isBlankLine(line)) continue;
        if (over) return;
        events.onMessage(readMessage(line, 'stdout'));
      }
    } catch (error) {
      fault(
        ToolsumError.is(error)
          ? error
          : new ToolsumError('ERR_INTERNAL', 'a message could not be handled', {}, { cause: error }),
      );
    }
  }

  server.stdout.on('data', read);
  const ended = new Promise<void>((resolve) => {
    server.stdout.once('end', resolve);
    server.stdout.once('close', resolve);
  });
  void Promise.race([
    ended.then(() => Promise.race([server.exited, drained()])),
    server.exited.then(async (exit) => {
      await Promise.race([ended, drained()]);
      return exit;
    }),
  ]).then((exit) => fault(exitFault(exit, lines.rest().byteLength > 0)));

  return {
    send(message) {
      server.stdin.write(`${JSON.stringify(message)}\n`);
      return Promise.resolve();
    },
    setProtocolVersion: () => undefined,
    async close() {
      over = true;
      server.stdout.off('data', read);
      await server.stop();
    },
  };
}

/** What is still awaited, a process or a pipe, keeps this process alive; the timer alone must not. */
async function drained(): Promise<undefined> {
  return delay(DRAIN_MS, undefined, { ref: false });
}

function exitFault(exit: ServerExit | undefined, midMessage: boolean): ToolsumError {
  const how =
    exit === undefined
      ? 'closed its stdout'
      : exit.signal === null
        ? `ended with exit code ${exit.code}`
        : `was ended by ${exit.signal}`;
  const where = midMessage ? ' in the middle of a message' : ' before the listing was complete';
  return new ToolsumError('ERR_SERVER_EXITED', `the server ${how}${where}`, {
    exitCode: exit?.code ?? null,
    signal: exit?.signal ?? null,
  });
}
