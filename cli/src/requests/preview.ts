import { principalKey, standingOf, visibleText, type NameState } from '@toolsum/core';
import { principalText } from '../output/principal.ts';

/** What a request changes, and whom it concerns, one line each. */
export function changeLines(before: NameState, after: NameState): string[] {
  return [
    ...currentLines(before, after),
    ...versionLines(before, after),
    ...grantLines(before, after),
    ...waitingLines(before, after),
  ].map((line) => visibleText(line));
}

function currentLines(before: NameState, after: NameState): string[] {
  const lines: string[] = [];
  if (before.current !== after.current) {
    lines.push(`current: ${before.current ?? 'none'} -> ${after.current ?? 'none'}: new users take this`);
  }
  const [also, alsoAfter] = [before.alsoValid.join(', '), after.alsoValid.join(', ')];
  if (also !== alsoAfter) lines.push(`also valid: ${also || 'none'} -> ${alsoAfter || 'none'}`);
  if (before.minimum !== after.minimum) {
    lines.push(
      `minimum: ${before.minimum ?? 'none'} -> ${after.minimum ?? 'none'}: whoever has locked less is refused`,
    );
  }
  return lines;
}

const EFFECT = {
  yanked: 'no new use; who has locked it goes on, with a warning',
  revoked: 'refused everywhere, also where it is locked',
  valid: 'may be used',
  unknown: 'is not published',
} as const;

function versionLines(before: NameState, after: NameState): string[] {
  return [...after.versions.keys()].flatMap((version) => {
    const standing = standingOf(after, version);
    return standing === standingOf(before, version)
      ? []
      : [`${version}: ${standingOf(before, version)} -> ${standing}: ${EFFECT[standing]}`];
  });
}

function grantLines(before: NameState, after: NameState): string[] {
  const gone = [...before.grants.values()]
    .filter(({ principal }) => !after.grants.has(principalKey(principal)))
    .map(({ principal, role }) => `${role} removed: ${principalText(principal)}`);
  const come = [...after.grants.values()].flatMap(({ principal, role }) => {
    const earlier = before.grants.get(principalKey(principal));
    if (earlier?.role === role) return [];
    const what = role === 'publisher' ? 'may publish' : 'may remove, replace and revoke, and not publish';
    return [`${role} ${earlier === undefined ? 'added' : 'now'}: ${principalText(principal)}: ${what}`];
  });
  const revoked = [...after.revokedKeys]
    .filter(([hint, since]) => before.revokedKeys.get(hint) !== since)
    .map(([hint, since]) => `key revoked: ${hint}: whatever it signed at or after entry ${since} is refused`);
  const identities = after.revokedIdentities
    .filter((one) => !before.revokedIdentities.includes(one))
    .map(
      ({ principal, sinceIndex }) =>
        `identity revoked: ${principalText(principal)}: whatever it signed at or after entry ${sinceIndex} is refused`,
    );
  return [...gone, ...come, ...revoked, ...identities];
}

function waitingLines(before: NameState, after: NameState): string[] {
  const asked = after.waiting
    .filter(({ index }) => !before.waiting.some((one) => one.index === index))
    .map(
      ({ principal, sinceIndex, due }) =>
        `${sinceIndex === undefined ? 'removal' : `revocation from entry ${sinceIndex} on`} of ${principalText(principal)}: in effect from ${due} on, unless somebody objects`,
    );
  const void_ = before.waiting
    .filter(({ index }) => !after.waiting.some((one) => one.index === index))
    .map(
      ({ index, principal }) => `what entry ${index} asked for, against ${principalText(principal)}, is void`,
    );
  return [...asked, ...void_];
}
