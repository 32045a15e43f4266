import { InvalidArgumentError, Option } from 'commander';

/** Why something is withdrawn: it stands in the log for everybody, for ever. */
export function reasonOption(): Option {
  return new Option('--reason <text>', 'why; it stands in the log for everybody')
    .makeOptionMandatory()
    .argParser((text: string) => {
      if (text.trim() === '' || [...text].length > 256)
        throw new InvalidArgumentError('It takes up to 256 characters, and not nothing.');
      return text;
    });
}
