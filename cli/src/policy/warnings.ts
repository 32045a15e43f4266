import { CHANGE_CLASSES, canonicalText, parsePublicKey, registryForName, ToolsumError } from '@toolsum/core';
import type { ChangeClass, JsonObject, Policy, Principal, PublisherRule, TrustFile } from '@toolsum/schemas';

/** Something in a well-formed policy that is hardly meant as it stands. */
export interface PolicyWarning {
  /** JSON pointer to it. */
  readonly pointer: string;
  readonly message: string;
}

/** Issuers whose certificates always carry the ids of a repository and its owner. */
const CI_ISSUERS: ReadonlySet<string> = new Set([
  'https://token.actions.githubusercontent.com',
  'https://gitlab.com',
]);

/**
 * Rules that can never take effect, that say what others say already, or that let through more than they seem to.
 *
 * @param trust to find names for which no registry speaks; without it that is not looked at.
 */
export function policyWarnings(policy: Policy, trust: TrustFile | undefined): PolicyWarning[] {
  return [
    ...looseness(policy),
    ...(policy.publishers ?? []).flatMap((rule, i) => publisherWarnings(rule, `/publishers/${i}`, trust)),
    ...repeatedRules(policy.publishers ?? []),
    ...patternWarnings(policy.privateNames ?? [], '/privateNames'),
    ...toolWarnings(policy.tools ?? {}),
    ...targetWarnings(policy.targets ?? []),
  ];
}

function looseness({ mode, unsigned, changes = {} }: Policy): PolicyWarning[] {
  return [
    ...(mode === 'warn'
      ? [
          {
            pointer: '/mode',
            message: 'nothing is refused in this mode: what is not verified reaches the model as well',
          },
        ]
      : []),
    ...(unsigned === 'allow'
      ? [
          {
            pointer: '/unsigned',
            message:
              'unsigned servers are let through as they are, and may change at any time; pin holds them to what they were',
          },
        ]
      : []),
    ...Object.entries(changes).flatMap(([name, action]) =>
      (action === 'allow' || action === 'warn') && CHANGE_CLASSES[name as ChangeClass].severity === 'critical'
        ? [
            {
              pointer: `/changes/${name}`,
              message: `${name} is what an attack looks like; ${action} lets it through`,
            },
          ]
        : [],
    ),
  ];
}

function publisherWarnings(
  { servers, signers }: PublisherRule,
  at: string,
  trust: TrustFile | undefined,
): PolicyWarning[] {
  return [
    ...patternWarnings(servers, `${at}/servers`),
    ...servers.flatMap((pattern, i) =>
      trust !== undefined && trust.registries.length > 0 && !isSpokenFor(pattern, trust)
        ? [
            {
              pointer: `${at}/servers/${i}`,
              message: `no registry of the trust file speaks for ${pattern}: nothing under it is ever signed`,
            },
          ]
        : [],
    ),
    ...signers.flatMap((principal, i) => principalWarnings(principal, `${at}/signers/${i}`)),
  ];
}

function principalWarnings(principal: Principal, pointer: string): PolicyWarning[] {
  if (principal.kind === 'key') return keyWarnings(principal, pointer);
  const ids = principal.repositoryId !== undefined && principal.ownerId !== undefined;
  if (ids || !CI_ISSUERS.has(principal.issuer)) return [];
  return [
    {
      pointer,
      message:
        'certificates of this issuer carry the ids of a repository and its owner, and never match a publisher that states none: add repositoryId and ownerId',
    },
  ];
}

function keyWarnings(
  { hint, publicKey }: Extract<Principal, { kind: 'key' }>,
  pointer: string,
): PolicyWarning[] {
  try {
    const actual = parsePublicKey(publicKey).hint;
    if (actual === hint) return [];
    return [{ pointer, message: `nothing matches: the hint of this public key is ${actual}` }];
  } catch (error) {
    if (!ToolsumError.is(error)) throw error;
    return [{ pointer, message: `nothing matches: ${error.message}` }];
  }
}

/** A name begins and ends its segments with a letter or digit; a pattern may be written otherwise. */
const SEGMENT_END = /[A-Za-z0-9]$/;
const MAX_NAME = 200;

function patternWarnings(patterns: readonly string[], at: string): PolicyWarning[] {
  return patterns.flatMap((pattern, i) => {
    const pointer = `${at}/${i}`;
    const segments = pattern.split('/').filter((segment) => segment !== '*');
    if (pattern.length > MAX_NAME || !segments.every((segment) => SEGMENT_END.test(segment)))
      return [{ pointer, message: `no server can have a name like ${pattern}` }];
    const other = patterns.find(
      (one, j) => (j < i && one === pattern) || (one !== pattern && covers([one], pattern)),
    );
    return other === undefined ? [] : [{ pointer, message: `${pattern} adds nothing to ${other}` }];
  });
}

/** Whether every name of a pattern is one of these patterns'. */
function covers(patterns: Iterable<string>, pattern: string): boolean {
  const set = new Set(patterns);
  const [namespace = ''] = pattern.split('/');
  return set.has('*') || set.has(pattern) || set.has(`${namespace}/*`);
}

/** Of two rules that say the same, the later one is named; a narrower one may stand on either side. */
function repeatedRules(rules: readonly PublisherRule[]): PolicyWarning[] {
  const keys = rules.map(
    ({ signers }) => new Set(signers.map((one) => canonicalText(one as unknown as JsonObject))),
  );
  const within = (inner: number, outer: number): boolean =>
    (rules[inner]?.servers ?? []).every((pattern) => covers(rules[outer]?.servers ?? [], pattern)) &&
    [...(keys[inner] ?? [])].every((key) => keys[outer]?.has(key) === true);
  return rules.flatMap((_rule, i) => {
    const other = rules.findIndex((_other, j) => j !== i && within(i, j) && (j < i || !within(j, i)));
    return other === -1
      ? []
      : [
          {
            pointer: `/publishers/${i}`,
            message: `rule ${i + 1} adds nothing: rule ${other + 1} says it already`,
          },
        ];
  });
}

function isSpokenFor(pattern: string, trust: TrustFile): boolean {
  if (pattern === '*') return true;
  if (!pattern.endsWith('/*')) return registryForName(trust, pattern) !== undefined;
  const namespace = pattern.slice(0, -1);
  return trust.registries.some(({ names }) =>
    names.some((name) => name === '*' || name.startsWith(namespace)),
  );
}

function toolWarnings({ allow, deny = [] }: NonNullable<Policy['tools']>): PolicyWarning[] {
  return (allow ?? []).flatMap((tool, i) =>
    deny.includes(tool)
      ? [
          {
            pointer: `/tools/allow/${i}`,
            message: `${JSON.stringify(tool)} is denied as well, and that holds`,
          },
        ]
      : [],
  );
}

function targetWarnings(targets: NonNullable<Policy['targets']>): PolicyWarning[] {
  return targets.flatMap(({ target }, i) =>
    targets.findIndex((other) => other.target === target) === i
      ? []
      : [{ pointer: `/targets/${i}`, message: 'an earlier rule maps this command or address already' }],
  );
}
