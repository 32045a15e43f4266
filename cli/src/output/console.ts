import { jsonText } from './json.ts';

/**
 * What a command puts on stdout: lines for people, one JSON document, or one JSON document a line. Everything else goes
 * to stderr.
 */
export type Answers = 'text' | 'document' | 'lines';

/** Where a command's words go: data to stdout, everything else to stderr. */
export interface Console {
  /** Data lines, for people: nothing under --json. */
  data(line: string): void;
  /** The JSON document of a command under --json, or one of many where it answers in lines. */
  json(document: unknown): void;
  /** Progress and explanations. */
  note(line: string): void;
  /** Whether a JSON document went out already. */
  readonly answered: boolean;
  readonly answers: Answers;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

const INDENT: Readonly<Record<Exclude<Answers, 'text'>, number>> = { document: 2, lines: 0 };

export function processConsole(answers: Answers): Console {
  let answered = false;
  return {
    answers,
    stdout: process.stdout,
    stderr: process.stderr,
    get answered() {
      return answered;
    },
    data(line) {
      if (answers === 'text') process.stdout.write(`${line}\n`);
    },
    json(document) {
      if (answers === 'text') return;
      answered = true;
      process.stdout.write(`${jsonText(document, INDENT[answers])}\n`);
    },
    note: (line) => void process.stderr.write(`${line}\n`),
  };
}
