import { DEFAULT_POLICY, makeSnapshot, ToolsumError } from '@toolsum/core';
import {
  REFUSALS,
  reportOfError,
  verifySurface,
  VERDICT_TABLE,
  VERDICTS,
  type Expectation,
  type MemoryStore,
  type ResolveRequest,
} from '@toolsum/verifier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { expectSigned } from '../verifier/support/expectations.ts';
import { GateSession, handshakeDefinitions, ScriptedServer } from '../verifier/support/gate-session.ts';
import { MemoryRegistry } from '../verifier/support/memory-registry.ts';
import { User } from '../verifier/support/stores.ts';

const read = tool('read_file');

/** What code that somebody broke might throw. */
const STRANGE: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'verified'],
  ['a number', 0],
  ['true', true],
  ['a verdict', { verdict: 'verified', allowed: true }],
  ['an error of another library', new TypeError('x is not a function')],
  [
    'an object that looks like an error of ours',
    { name: 'ToolsumError', code: 'ERR_UNSIGNED', audience: 'policy' },
  ],
  [
    'an error of ours with a code that nobody knows',
    Object.assign(new ToolsumError('ERR_UNSIGNED', ''), { code: 'OK' }),
  ],
  ['a frozen object', Object.freeze({})],
  ['a function', () => 'verified'],
];

let registry: MemoryRegistry;
let user: User;
beforeAll(async () => {
  registry = new MemoryRegistry();
  await registry.publish(await signRelease(newSigner(), { definitions: [...handshakeDefinitions(), read] }));
  user = new User(registry, await registry.listen());
});
afterAll(async () => {
  await registry.close();
  user.remove();
});

const throwing = (thrown: unknown) => (): never => {
  throw thrown;
};
/** Nothing of the server may pass under the expectation: not started, or nothing shown. */
function expectClosed(expectation: Expectation): void {
  const server = new ScriptedServer([read]);
  const session = new GateSession(expectation, server);
  const answer = session.connect();
  expect(JSON.stringify(answer)).toContain(REFUSALS['server-refused']);
  expect(session.list()).toEqual(['(refused)']);
  expect(server.seen).toEqual([]);
  expect(verifySurface(makeSnapshot('2025', [read]), expectation, DEFAULT_POLICY)).toMatchObject({
    verdict: 'internal-error',
    allowed: false,
    admits: 'nothing',
    exitCode: 3,
  });
}

describe.each(STRANGE)('threat 35: when a part of the verifier throws %s', (_what, thrown) => {
  const brokenMemory: MemoryStore = {
    read: throwing(thrown),
    update: throwing(thrown),
    keepEvidence: throwing(thrown),
  };

  it.each<[string, (request: ResolveRequest) => Partial<ResolveRequest>]>([
    ['the memory', () => ({ memory: brokenMemory })],
    ['the way to the registry', () => ({ connect: throwing(thrown) })],
    [
      'an answer of the registry',
      () => ({ connect: () => new Proxy({}, { get: () => throwing(thrown) }) as never }),
    ],
  ])('in %s, the server is refused for an internal error', async (_part, broken) => {
    const request = await user.request();
    expectClosed(await user.resolve(broken(request)));
  });

  it('while a listing is compared, the session is refused and nothing was shown', async () => {
    const expectation = await expectSigned([...handshakeDefinitions(), read]);
    if (expectation.kind !== 'signed') throw new Error('not signed');
    const broken: Expectation = {
      ...expectation,
      candidates: expectation.candidates.map((candidate) => ({
        ...candidate,
        release: new Proxy(candidate.release, {
          get: (target, name) =>
            name === 'manifest' ? throwing(thrown)() : (Reflect.get(target, name) as unknown),
        }),
      })),
    };
    const session = new GateSession(broken, new ScriptedServer([read]));
    session.connect();
    expect(session.list()).toEqual(['(refused)']);
    expect(session.gate.blocked).toBe(true);
    expect(JSON.stringify(session.received)).not.toContain('read_file');
    expect(session.verdicts()).toEqual(['blocked internal-error']);
  });

  it('the report of it allows nothing', () => {
    const unsigned: Expectation = { kind: 'unsigned', key: 'x', proof: 'unnamed' };
    expect(reportOfError(thrown, unsigned, { ...DEFAULT_POLICY, unsigned: 'allow' })).toMatchObject({
      verdict: 'internal-error',
      allowed: false,
      admits: 'nothing',
    });
  });
});

it('threat 35: no verdict about a failure passes in enforce mode, whatever the policy names', () => {
  const failures = VERDICTS.filter((verdict) => VERDICT_TABLE[verdict].exit === 3);
  expect(failures).toEqual(['stale', 'incomplete', 'unverifiable', 'internal-error']);
  for (const verdict of failures)
    expect(VERDICT_TABLE[verdict]).toMatchObject({ passes: 'never', refuses: 'server' });
});

it('threat 35: a definition that cannot be read, in a session of an allowed server too, is not shown', () => {
  const hostile = { ...read.definition };
  Object.defineProperty(hostile, 'description', { enumerable: true, get: throwing('verified') });
  const unsigned: Expectation = { kind: 'unsigned', key: 'x', proof: 'unnamed' };
  const session = new GateSession(unsigned, new ScriptedServer([{ ...read, definition: hostile }]), {
    policy: { unsigned: 'allow' },
  });
  session.connect();
  expect(session.list()).toEqual(['(refused)']);
  expect(session.gate.blocked).toBe(true);
});
