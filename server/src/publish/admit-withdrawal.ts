import { LIMITS, asDocument, parseJson } from '@toolsum/core';
import { isWithdrawal } from '@toolsum/schemas';
import type { EntryDraft, Submission } from '../log/submission.ts';

/**
 * Reads what the operator withdraws in an emergency: a version or a signer, on the operator's own word, which the entry
 * says. Clients follow that towards refusing only, so nothing else can be asked for here.
 *
 * @param body of POST /v1/withdrawals, as received.
 * @throws ToolsumError; nothing was written.
 */
export function admitWithdrawal(body: Uint8Array): Submission {
  const withdrawal = asDocument(parseJson(body, LIMITS.requestBytes), isWithdrawal, 'withdrawal');
  const draft = { v: 1, ...withdrawal, authority: 'operator' } as EntryDraft;
  return { name: withdrawal.name, decide: () => ({ entries: [draft], blobs: [] }) };
}
