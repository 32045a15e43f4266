import { ATTACK_EDITS } from './edits/attacks.ts';
import { ATTEST_EDITS } from './edits/attest.ts';
import { JSON_EDITS } from './edits/json.ts';
import { KEYLESS_EDITS } from './edits/keyless.ts';
import { LINT_EDITS } from './edits/lint.ts';
import { LOCKFILE_EDITS } from './edits/lockfile.ts';
import { LOG_EDITS } from './edits/log.ts';
import { MANIFEST_EDITS } from './edits/manifest.ts';
import { MONITOR_EDITS } from './edits/monitor.ts';
import { RESOLVE_EDITS } from './edits/resolve.ts';
import { REVIEW_EDITS } from './edits/review.ts';
import { DELIVERY_EDITS } from './edits/delivery.ts';
import { SESSION_EDITS } from './edits/session.ts';
import { SIGNING_EDITS } from './edits/signing.ts';
import { STATUS_EDITS } from './edits/status.ts';
import { POLICY_EDITS } from './edits/policy.ts';
import { TRUST_EDITS } from './edits/trust.ts';
import { WITNESS_EDITS } from './edits/witness.ts';
import type { Mutant } from './mutant.ts';

/** Every check that verification rests on, broken. */
export const MUTANTS: readonly Mutant[] = [
  ...JSON_EDITS,
  ...MANIFEST_EDITS,
  ...ATTEST_EDITS,
  ...KEYLESS_EDITS,
  ...LOG_EDITS,
  ...STATUS_EDITS,
  ...SIGNING_EDITS,
  ...RESOLVE_EDITS,
  ...LOCKFILE_EDITS,
  ...SESSION_EDITS,
  ...DELIVERY_EDITS,
  ...LINT_EDITS,
  ...REVIEW_EDITS,
  ...MONITOR_EDITS,
  ...TRUST_EDITS,
  ...POLICY_EDITS,
  ...ATTACK_EDITS,
  ...WITNESS_EDITS,
];
