import type { LogPolicy } from '@toolsum/core';

/** Whose cosignatures a checkpoint of a log needs, in words. */
export function describeQuorum({ witnesses, groups, quorum }: LogPolicy): string {
  if (quorum === 'none') {
    return witnesses.length === 0
      ? 'none: the log could show others another history'
      : `none is demanded (${witnesses.map(({ name }) => name).join(', ')} are known)`;
  }
  const group = groups.find(({ name }) => name === quorum);
  return group === undefined
    ? `${quorum} must cosign`
    : `${group.threshold} of ${group.members.length} must cosign: ${group.members.join(', ')}`;
}
