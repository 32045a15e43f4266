import type { LockObjection } from '@toolsum/verifier';

/** What each objection means to who reviews the change. */
export const OBJECTION_MEANING: Readonly<Record<LockObjection, string>> = {
  removed: 'is no longer locked: its next use is a first use',
  'signed-to-pinned': 'was signed, and is now pinned without a signature',
  'signer-changed': 'is signed by somebody else',
  'other-server': 'stands for another server',
  'other-log': 'rests on another log',
  'lower-index': 'goes back to an older release',
  'other-release': 'is another release under the same place in the log',
  'mapping-changed': 'is another command or address',
  'pin-changed': 'UNSIGNED: says something else than what was pinned',
  'pin-superseded': 'is signed now, but not known to say what was pinned',
  'file-missing': 'lacks a file in the folder beside the lockfile',
  'file-changed': 'has a file beside the lockfile that is not what the lockfile names',
};
