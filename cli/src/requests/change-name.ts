import {
  applyEntry,
  buildRequestStatement,
  canonicalText,
  checkRequester,
  fromBase64,
  requestOf,
  settledAt,
  timestampOf,
  toBase64,
  ToolsumError,
  verifyReceipt,
  visibleText,
  type Digest,
  type NameState,
} from '@toolsum/core';
import type { Entry, EntryRequest, JsonObject } from '@toolsum/schemas';
import type { Command } from 'commander';
import { trustOption } from '../commands/action.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { agree } from '../output/confirm.ts';
import type { Console } from '../output/console.ts';
import { postJson, registryToken } from '../registry/http.ts';
import { signRequest } from '../sign-bundle.ts';
import { obtainSigner, signerOptions, type SignerOptions } from '../signing/signer-options.ts';
import { openName, type NameDesk } from './name-desk.ts';
import { changeLines } from './preview.ts';

type Without<Union, Members extends PropertyKey> = Union extends unknown ? Omit<Union, Members> : never;

/** What is asked for, without name and place. */
export type Change = Without<EntryRequest, 'v' | 'name' | 'seq'>;

export type ChangeOptions = SignerOptions & { trust?: string; dryRun?: boolean; yes?: boolean };

/** Options of every command that asks the log for an entry. */
export function changeOptions(target: Command): Command {
  return signerOptions(target)
    .option('--dry-run', 'show what would change, and ask for nothing')
    .option('--yes', 'do not ask whether to go on')
    .addOption(trustOption());
}

const NO_REQUEST = `sha256:${'0'.repeat(64)}`;

/**
 * Asks a name's log for an entry: shows what it changes, lets a person agree, signs the request for the next place in
 * the name's chain, sends it, and believes the registry only as far as its receipt proves.
 *
 * @param decide what to ask for, from the name as it stands.
 * @throws ToolsumError ERR_NOT_AUTHORISED if the signer may not ask for it; those of the signer and of the registry.
 */
export async function changeName(
  console: Console,
  name: string,
  options: ChangeOptions,
  decide: (desk: NameDesk) => Promise<Change> | Change,
): Promise<ExitCode> {
  // All that a person has to provide, before anybody is asked.
  const [token, signer] =
    options.dryRun === true
      ? [undefined, undefined]
      : [registryToken(), await obtainSigner(console, options)];
  const desk = await openName(name, options.trust);
  const { state, registry } = desk;
  requireKnown(desk);
  const request = { v: 1, ...(await decide(desk)), name, seq: state.nextSeq } as EntryRequest;
  // Whatever is no request is found out before anything is shown.
  buildRequestStatement(request, registry.origin);
  const changes = changeLines(state, foresee(state, request));
  console.note(
    `${request.type} of ${visibleText(name)}, as entry ${state.nextSeq} of its chain in ${registry.origin}:`,
  );
  for (const line of changes.length === 0 ? ['nothing changes'] : changes) console.note(`  ${line}`);
  if (token === undefined || signer === undefined) {
    console.note('Dry run: nothing was asked for.');
    console.json({ dryRun: true, request, changes });
    return EXIT.yes;
  }
  if (options.yes !== true && !(await agree('Ask the log for this?', '--yes'))) {
    console.note('Nothing was asked for.');
    console.json({ logged: false, request, changes });
    return EXIT.no;
  }
  const { signed, bundleBytes } = await signRequest(request, registry.origin, signer);
  // The registry would refuse it too; so it is said before anything is sent.
  checkRequester(state, request, signed.signer);
  const answer = await postJson(`${registry.url}/v1/requests`, token, { bundle: toBase64(bundleBytes) });
  const index = provedIndex(answer, desk, { request, digest: signed.bundleDigest });
  console.note(`Logged as entry ${index} of ${registry.origin}.`);
  console.data(String(index));
  console.json({ logged: true, index, origin: registry.origin, request, changes });
  return EXIT.yes;
}

function requireKnown({ state, name, registry }: NameDesk): void {
  if (state.nextSeq > 0) return;
  throw new ToolsumError('ERR_UNSIGNED', `nothing of ${name} stands in the log ${registry.origin}`);
}

/** The name as it stands after the entry, if the log takes it now. @throws ToolsumError those of `applyEntry`. */
function foresee(state: NameState, request: EntryRequest): NameState {
  const now = timestampOf(new Date());
  const at = now < state.headAt ? state.headAt : now;
  const placed = { prev: state.head, at, authority: 'request', request: NO_REQUEST };
  return applyEntry(settledAt(state, at), { ...request, ...placed } as Entry, state.head + 1);
}

/** The entry must be in the log, and be what was asked for. */
function provedIndex(
  answer: JsonObject,
  { log }: NameDesk,
  asked: { request: EntryRequest; digest: Digest },
): number {
  const receipt = answer['receipt'];
  if (typeof receipt !== 'string')
    throw new ToolsumError('ERR_REGISTRY_ANSWER', 'the registry answered without a receipt');
  const { entry, index } = verifyReceipt(fromBase64(receipt), log);
  const isAsked =
    'request' in entry &&
    entry.request === asked.digest &&
    canonicalText(requestOf(entry)) === canonicalText(asked.request as unknown as JsonObject);
  if (!isAsked)
    throw new ToolsumError('ERR_RECEIPT_MISMATCH', 'the receipt proves another entry than was asked for', {
      field: 'request',
    });
  return index;
}
