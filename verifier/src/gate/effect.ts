import type { Snapshot } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import type { RefusalName } from '../refusal.ts';
import type { ResultObjection } from './deliver-result.ts';
import type { DefinitionReport, SurfaceReport } from '../surface-report.ts';

/** What a person should know of a session. All names and texts in it are untrusted. */
export type GateEvent =
  /** The server's whole listing was judged. */
  | { readonly kind: 'judged'; readonly report: SurfaceReport }
  /** Nothing of the server reaches the client any more. */
  | { readonly kind: 'blocked'; readonly report: SurfaceReport }
  /** These were taken out of a listing, or would have been if the policy did not only warn. */
  | { readonly kind: 'withheld'; readonly definitions: readonly DefinitionReport[] }
  /** A listing that the client asked for lacks what the server listed before. */
  | { readonly kind: 'shrunk'; readonly method: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly method: string;
      readonly subject: string;
      readonly refusal: RefusalName;
      readonly undeclared?: readonly string[];
    }
  /** What a tool or a resource returned is aimed at the model that reads it. */
  | ({ readonly kind: 'result'; readonly method: string; readonly isWithheld: boolean } & ResultObjection)
  /** What was accepted could not be written down: it will be a first use again. */
  | { readonly kind: 'not-kept'; readonly reason: string }
  /** A message of the server's that answers nothing the client asked. */
  | { readonly kind: 'dropped'; readonly what: 'unasked-answer' };

/** What is to be done after a message; nothing else happens. */
export type Effect =
  | {
      readonly to: 'client' | 'server';
      readonly message: JsonValue;
      /** The very message that came in: pass on its original bytes. */
      readonly untouched?: true;
    }
  | { readonly report: GateEvent }
  /** A surface was accepted for the first time in this session: keep what `acceptanceOf` says. */
  | { readonly accepted: { readonly report: SurfaceReport; readonly snapshot: Snapshot } }
  /** Call `onTimer(id)` after that time, unless the session has ended. */
  | { readonly timer: { readonly id: string; readonly ms: number } };

export function toClient(message: JsonObject): Effect {
  return { to: 'client', message };
}

export function toServer(message: JsonObject): Effect {
  return { to: 'server', message };
}

/** Passes a message on as it came. */
export function pass(to: 'client' | 'server', message: JsonValue): Effect {
  return { to, message, untouched: true };
}
