import { ownerKeys, parseLogPolicy, visibleText, type LogPolicy } from '@toolsum/core';
import type { TrustedRegistry, TrustFile, TrustOwners } from '@toolsum/schemas';

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

/** All that a trust file says, for people. */
export function trustLines(trust: TrustFile): string[] {
  return [...ownerLines(trust), ...trust.registries.flatMap((registry) => ['', ...registryLines(registry)])];
}

/** Who signs the next version, and until when this one holds. */
export function ownerLines({ owners, expiresAt }: TrustFile): string[] {
  return [
    ...(owners === undefined ? [] : [`Owners       ${describeOwners(owners)}`]),
    ...(expiresAt === undefined ? [] : [`Ends         ${expiresAt}`]),
  ];
}

export function registryLines({ url, origin, names, fingerprint, policy }: TrustedRegistry): string[] {
  return [
    `Registry     ${visibleText(url)}`,
    `Log          ${visibleText(origin)}`,
    `Names        ${visibleText(names.join(', '))}`,
    `Fingerprint  ${fingerprint}`,
    `Witnesses    ${visibleText(describeQuorum(parseLogPolicy(policy)))}`,
  ];
}

function describeOwners(owners: TrustOwners): string {
  const hints = [...ownerKeys(owners).keys()];
  return `${owners.threshold} of ${hints.length} sign the next version: ${hints.map((hint) => `key ${hint}`).join(', ')}`;
}

/** What a next version changes, a line each; `+` came, `-` went, `~` is different. */
export function trustChanges(before: TrustFile, after: TrustFile): string[] {
  const old = new Map(before.registries.map((registry) => [registry.origin, registry]));
  const young = new Map(after.registries.map((registry) => [registry.origin, registry]));
  const lines = [
    ...before.registries
      .filter(({ origin }) => !young.has(origin))
      .map((registry) => `- registry ${describeRegistry(registry)}`),
    ...after.registries.flatMap((registry) => registryChange(old.get(registry.origin), registry)),
    ...changed('owners', owned(before), owned(after)),
    ...changed('ends', before.expiresAt ?? 'never', after.expiresAt ?? 'never'),
  ];
  return lines.length === 0 ? ['  nothing but its version'] : lines;
}

function registryChange(before: TrustedRegistry | undefined, after: TrustedRegistry): string[] {
  if (before === undefined) return [`+ registry ${describeRegistry(after)}`];
  const of = (what: string): string => `${visibleText(after.origin)} ${what}`;
  return [
    ...changed(of('address'), before.url, after.url),
    ...changed(of('names'), before.names.join(', '), after.names.join(', ')),
    ...changed(of('fingerprint'), before.fingerprint, after.fingerprint),
    ...changed(of('status key'), before.statusKey, after.statusKey),
    ...changed(of('log policy'), before.policy.join(' | '), after.policy.join(' | ')),
  ];
}

function describeRegistry({ url, origin, names, fingerprint, policy }: TrustedRegistry): string {
  const quorum = describeQuorum(parseLogPolicy(policy));
  return visibleText(`${url} (${origin}) for ${names.join(', ')}, ${fingerprint}, witnesses: ${quorum}`);
}

function owned({ owners }: TrustFile): string {
  return owners === undefined ? 'nobody' : describeOwners(owners);
}

function changed(what: string, before: string, after: string): string[] {
  return before === after ? [] : [`~ ${what}: ${visibleText(before)} → ${visibleText(after)}`];
}
