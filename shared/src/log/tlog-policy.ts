import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { parseDecimal } from './decimal.ts';
import { parseVerifierKey, type SignatureType, type VerifierKey } from './verifier-key.ts';

/** Which log one trusts, and whose cosignatures a checkpoint of it needs. */
export interface LogPolicy {
  /** Name of the log's key and first line of its checkpoints. */
  readonly origin: string;
  readonly logKey: VerifierKey;
  readonly logUrl?: string;
  readonly witnesses: readonly PolicyWitness[];
  readonly groups: readonly PolicyGroup[];
  /** Name of a witness or group, or `none`. */
  readonly quorum: string;
}

export interface PolicyWitness {
  readonly name: string;
  readonly key: VerifierKey;
  readonly url?: string;
}

/** Has witnessed if at least `threshold` of its members, witnesses or groups, have. */
export interface PolicyGroup {
  readonly name: string;
  readonly threshold: number;
  readonly members: readonly string[];
}

const NO_QUORUM = 'none';

/** What the lines so far have defined. */
interface Draft {
  log: { key: VerifierKey; url: string | undefined } | undefined;
  witnesses: PolicyWitness[];
  groups: PolicyGroup[];
  quorum: string | undefined;
}

const KEYWORDS = new Map<string, (draft: Draft, items: readonly string[], refuse: Refuse) => void>([
  ['log', addLog],
  ['witness', addWitness],
  ['group', addGroup],
  ['quorum', setQuorum],
]);

type Refuse = (message: string, cause?: unknown) => never;

/**
 * Reads a C2SP tlog-policy that names exactly one log, with an Ed25519 key; witnesses sign with tlog-cosignature v1.
 * A witness with the log's own key is refused: it would say nothing that the log does not say.
 *
 * @param lines without line breaks.
 * @throws ToolsumError ERR_POLICY_LINE with the `line` number from 1 (0: the policy as a whole), ERR_TOO_MANY
 */
export function parseLogPolicy(lines: readonly string[]): LogPolicy {
  if (lines.length > LIMITS.logPolicyLines) {
    throw new ToolsumError(
      'ERR_TOO_MANY',
      `${lines.length} policy lines, more than ${LIMITS.logPolicyLines}`,
      {
        count: lines.length,
      },
    );
  }
  const draft: Draft = { log: undefined, witnesses: [], groups: [], quorum: undefined };
  for (const [i, line] of lines.entries()) addLine(draft, line, refusal(i + 1));
  const { log, witnesses, groups, quorum } = draft;
  const refuse: Refuse = refusal(0);
  if (log === undefined) refuse('a log policy needs a log line');
  if (quorum === undefined) refuse('a log policy needs a quorum line');
  if (witnesses.some(({ key }) => sameKey(key, log.key))) refuse("a witness with the log's own key");
  const logUrl = log.url === undefined ? {} : { logUrl: log.url };
  return { origin: log.key.name, logKey: log.key, ...logUrl, witnesses, groups, quorum };
}

/**
 * Whether these witnesses are enough.
 *
 * @param cosigners names, in the policy, of the witnesses whose cosignatures verified.
 */
export function isQuorum(policy: LogPolicy, cosigners: ReadonlySet<string>): boolean {
  if (policy.quorum === NO_QUORUM) return true;
  const witnessed = new Set(policy.witnesses.map(({ name }) => name).filter((name) => cosigners.has(name)));
  // Groups name only what stands before them, so one pass in order settles all.
  for (const { name, threshold, members } of policy.groups) {
    if (members.filter((member) => witnessed.has(member)).length >= threshold) witnessed.add(name);
  }
  return witnessed.has(policy.quorum);
}

function addLine(draft: Draft, line: string, refuse: Refuse): void {
  if (line.length > LIMITS.logPolicyLineChars) refuse(`more than ${LIMITS.logPolicyLineChars} characters`);
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line) || !line.isWellFormed()) refuse('a control character');
  const [keyword, ...items] = line.split(/[ \t]+/).filter((item) => item !== '');
  if (keyword === undefined || keyword.startsWith('#')) return;
  const add = KEYWORDS.get(keyword);
  if (add === undefined) refuse('a line starts with log, witness, group, quorum or #');
  add(draft, items, refuse);
}

function addLog(draft: Draft, [vkey, url, ...rest]: readonly string[], refuse: Refuse): void {
  if (vkey === undefined || rest.length > 0) refuse('must read: log <vkey> [<url>]');
  if (draft.log !== undefined) refuse('a second log; toolsum takes one log per policy');
  draft.log = { key: readKey(vkey, 'ed25519', refuse), url };
}

function addWitness(draft: Draft, [name, vkey, url, ...rest]: readonly string[], refuse: Refuse): void {
  if (name === undefined || vkey === undefined || rest.length > 0)
    refuse('must read: witness <name> <vkey> [<url>]');
  requireNewName(draft, name, refuse);
  const key = readKey(vkey, 'cosignature', refuse);
  // Under two names one key could fill a quorum alone.
  if (draft.witnesses.some((other) => sameKey(other.key, key))) refuse('a second witness with the same key');
  draft.witnesses.push(url === undefined ? { name, key } : { name, key, url });
}

function addGroup(draft: Draft, [name, rule, ...members]: readonly string[], refuse: Refuse): void {
  if (name === undefined || rule === undefined || members.length === 0)
    refuse('must read: group <name> all|any|<k> <member>...');
  requireNewName(draft, name, refuse);
  const taken = new Set(draft.groups.flatMap((group) => group.members));
  for (const member of members) {
    if (!isDefined(draft, member)) refuse('a group member that no line before defines');
    if (taken.has(member)) refuse('a name that is already a group member');
    taken.add(member);
  }
  const threshold = rule === 'all' ? members.length : rule === 'any' ? 1 : parseDecimal(rule);
  if (threshold === undefined || threshold < 1 || threshold > members.length)
    refuse(`the threshold must be all, any or a number from 1 to ${members.length}`);
  draft.groups.push({ name, threshold, members });
}

function setQuorum(draft: Draft, [name, ...rest]: readonly string[], refuse: Refuse): void {
  if (name === undefined || rest.length > 0) refuse('must read: quorum <name>|none');
  if (draft.quorum !== undefined) refuse('a second quorum line');
  if (name !== NO_QUORUM && !isDefined(draft, name)) refuse('a quorum that no line before defines');
  draft.quorum = name;
}

function readKey(vkey: string, type: SignatureType, refuse: Refuse): VerifierKey {
  let key: VerifierKey;
  try {
    key = parseVerifierKey(vkey);
  } catch (cause) {
    refuse(cause instanceof Error ? cause.message : 'not a verifier key', cause);
  }
  if (key.type !== type) refuse(`the key is of type ${key.type}, not ${type}`);
  return key;
}

function requireNewName(draft: Draft, name: string, refuse: Refuse): void {
  if (name === NO_QUORUM) refuse('the name none is taken');
  if (isDefined(draft, name)) refuse('the name is already defined');
}

function isDefined({ witnesses, groups }: Draft, name: string): boolean {
  return witnesses.some((witness) => witness.name === name) || groups.some((group) => group.name === name);
}

function sameKey(a: VerifierKey, b: VerifierKey): boolean {
  return Buffer.from(a.publicKey).equals(b.publicKey);
}

function refusal(line: number): Refuse {
  return (message, cause) => {
    const where = line === 0 ? 'log policy' : `log policy, line ${line}`;
    const options = cause === undefined ? undefined : { cause };
    throw new ToolsumError('ERR_POLICY_LINE', `${where}: ${message}`, { line }, options);
  };
}
