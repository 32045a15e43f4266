import { createReadStream } from 'node:fs';
import { LIMITS, visibleText } from '@toolsum/core';
import type { Console } from '../output/console.ts';
import { counted } from '../output/counted.ts';
import { answerLine, answerTooLong, type LineAnswer, type LineContext } from './jsonl.ts';
import { readLines } from './read-lines.ts';
import { ClosedOutput, Output } from './stream-output.ts';

/** What a run over lines came to. */
export interface LinesSummary {
  readonly lines: number;
  readonly unreadable: number;
  readonly block: number;
  readonly advise: number;
}

const CHUNK_BYTES = 256 * 1024;

/**
 * Lints one surface a line, an answer for each as soon as it is read, in memory that does not grow with their number.
 * Stops, with what it knows until then, if nobody reads its answers any more.
 *
 * @param files to read one after the other; `-` is standard input.
 */
export async function lintLines(
  console: Console,
  files: readonly string[],
  context: LineContext,
): Promise<LinesSummary> {
  const sum = { lines: 0, unreadable: 0, block: 0, advise: 0 };
  const output = new Output(console.stdout);
  try {
    for (const file of files) await lintFile(console, file, context, output, sum);
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error;
  } finally {
    output.release();
  }
  return sum;
}

async function lintFile(
  console: Console,
  file: string,
  context: LineContext,
  output: Output,
  sum: { -readonly [Key in keyof LinesSummary]: number },
): Promise<void> {
  const source = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
  let number = 0;
  try {
    for await (const lines of readLines(source as AsyncIterable<Uint8Array>, LIMITS.listingBytes)) {
      for (const line of lines) {
        number += 1;
        if (line !== undefined && isBlank(line)) continue;
        const answer: LineAnswer =
          line === undefined ? answerTooLong(number) : answerLine(line, number, context);
        sum.lines += 1;
        sum.block += answer.block;
        sum.advise += answer.advise;
        if (!answer.readable) sum.unreadable += 1;
        output.add(`${answer.text}\n`);
        if (output.isFull) await output.flush();
      }
      await output.flush();
    }
  } catch (error) {
    if (error instanceof ClosedOutput) throw error;
    await output.flush();
    sum.unreadable += 1;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    console.note(`cannot read ${visibleText(file)}: ${code}, after ${counted(number, 'line')}`);
  } finally {
    if (source !== process.stdin) source.destroy();
  }
}

/** JSON's white space only. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
