/** Where a command's words go: data to stdout, everything else to stderr. */
export interface Console {
  /** Data lines, for people when `json` is false. */
  data(line: string): void;
  /** The one JSON document of a command under --json. */
  json(document: unknown): void;
  /** Progress and explanations. */
  note(line: string): void;
  readonly wantsJson: boolean;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export function processConsole(wantsJson: boolean): Console {
  return {
    wantsJson,
    stdout: process.stdout,
    stderr: process.stderr,
    data: (line) => void (wantsJson ? undefined : process.stdout.write(`${line}\n`)),
    json: (document) =>
      void (wantsJson ? process.stdout.write(`${JSON.stringify(document, null, 2)}\n`) : undefined),
    note: (line) => void process.stderr.write(`${line}\n`),
  };
}
