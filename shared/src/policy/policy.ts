import {
  isPolicy,
  type ChangeClass,
  type Policy,
  type PublisherRule,
  type TargetRule,
} from '@toolsum/schemas';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';

/** What findings of the linter do to a definition or a result: withhold it, tell people, nothing. */
export type LintAction = 'block' | 'warn' | 'off';
export type ChangeAction = 'allow' | 'warn' | 'hold' | 'block';

/** A policy with every part decided. */
export interface EffectivePolicy {
  readonly mode: 'enforce' | 'warn';
  /** What happens to a server that nothing signed is known of. */
  readonly unsigned: 'deny' | 'pin' | 'allow';
  /** The same for a name of which its registry signs that it was never published; `deny` unless the policy states it. */
  readonly unlisted: 'deny' | 'pin' | 'allow';
  readonly onDrift: 'strip' | 'block-server';
  /** How long a locked release stays good with no registry in reach. */
  readonly maxOfflineHours: number;
  /** How old a registry's word may be though it has not ended; undefined: until it ends. */
  readonly maxAgeHours: number | undefined;
  readonly publishers: readonly PublisherRule[];
  readonly changes: Readonly<Partial<Record<ChangeClass, ChangeAction>>>;
  /** Names that never leave this machine. */
  readonly privateNames: readonly string[];
  /**
   * `unsigned`: text that no signature covers; `signed`: what today's rules find in text that is signed; `results`: what
   * tools and resources return.
   */
  readonly lint: Readonly<Record<'unsigned' | 'signed' | 'results', LintAction>>;
  /** Commands and addresses that are known to be a server. */
  readonly targets: readonly TargetRule[];
  readonly tools: { readonly allow?: readonly string[]; readonly deny?: readonly string[] };
}

/** What holds where no policy file says otherwise: refuse what differs, pin what nobody signed. */
export const DEFAULT_POLICY: EffectivePolicy = {
  mode: 'enforce',
  unsigned: 'pin',
  unlisted: 'deny',
  onDrift: 'strip',
  maxOfflineHours: 7 * 24,
  maxAgeHours: undefined,
  publishers: [],
  changes: {},
  privateNames: [],
  lint: { unsigned: 'block', signed: 'warn', results: 'warn' },
  targets: [],
  tools: {},
};

/** @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_SCHEME_UNKNOWN. */
export function parsePolicy(bytes: Uint8Array): Policy {
  return asDocument(parseJson(bytes, LIMITS.policyBytes), isPolicy, 'policy');
}

export function effectivePolicy(policy: Policy | undefined): EffectivePolicy {
  const { scheme: _scheme, ...stated } = policy ?? { scheme: 'toolsum/1' };
  const unlisted = stated.unsigned ?? DEFAULT_POLICY.unlisted;
  return { ...DEFAULT_POLICY, ...stated, unlisted, lint: { ...DEFAULT_POLICY.lint, ...stated.lint } };
}
