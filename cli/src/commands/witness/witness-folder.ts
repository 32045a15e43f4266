import { Option } from 'commander';

/** Where a witness keeps its key and its memory. */
export function witnessFolder(): Option {
  return new Option(
    '--data <folder>',
    'folder of the witness: its key, and what it has cosigned',
  ).makeOptionMandatory();
}
