import { editsOf, type Mutant } from '../mutant.ts';

const LOCKFILE = ['test/verifier/lockfile.test.ts'];
const SHARED = ['test/verifier/node/shared-file.test.ts'];
const RESOLVE = ['test/verifier/resolve-rules.test.ts'];
const PINS = ['test/attacks/pins.test.ts'];

/** What a project has accepted: who may change it, and how a change is seen. */
export const LOCKFILE_EDITS: readonly Mutant[] = [
  ...editsOf('lockfile', 'verifier/src/lockfile.ts', LOCKFILE, [
    {
      id: 'own-digests',
      title: 'a pull request that exchanges the digest of a pinned definition and not its text',
      find: 'if (agrees && snapshot.digest === surface) return;',
      replace: 'if (agrees || !agrees) return;',
    },
  ]),
  ...editsOf('lockfile-check', 'verifier/src/lockfile-check.ts', LOCKFILE, [
    {
      id: 'removed',
      title: 'a pull request that has a server forgotten',
      find: "if (after === undefined) return ['removed'];",
      replace: 'if (after === undefined) return [];',
    },
    {
      id: 'signer-changed',
      title: 'a pull request that exchanges the signer',
      find: 'if (principalKey(before.signer) !== principalKey(after.signer))',
      replace: 'if (false)',
    },
    {
      id: 'to-pinned',
      title: 'a pull request that turns a signed server into a pinned one',
      find: "return after.kind === 'pinned' ? ['signed-to-pinned'] : objectToRelease(before, after);",
      replace: "return after.kind === 'pinned' ? [] : objectToRelease(before, after);",
    },
    {
      id: 'lowered',
      title: 'a pull request that goes back to an older release',
      find: 'else if (after.index < before.index)',
      replace: 'else if (false)',
    },
    {
      id: 'other-log',
      title: 'a pull request that moves a name to another log',
      find: 'if (before.origin !== after.origin)',
      replace: 'if (false)',
    },
    {
      id: 'other-server',
      title: 'a pull request that puts another server under the key',
      find: 'if (before.server !== after.server)',
      replace: 'if (false)',
    },
    {
      id: 'other-release',
      title: 'a pull request that exchanges the manifest at the same place in the log',
      find: 'else if (after.index === before.index && !isSameRelease(before, after))',
      replace: 'else if (false)',
    },
    {
      id: 'mapping',
      title: 'a pull request that has another command run under the name',
      find: "before === undefined || before.command === after.command ? [] : ['mapping-changed'];",
      replace: '[];',
    },
    {
      id: 'takeover',
      title: 'a pull request that adds another entry for a command that is locked already',
      find: 'entryRunBy(base, after.command ?? key)?.entry',
      replace: 'undefined',
    },
    {
      id: 'pin-changed',
      title: 'a pull request that pins what a drifted server says now',
      find: "if (after.kind === 'pinned') return objectToPin(before, after);",
      replace: "if (after.kind === 'pinned') return [];",
    },
    {
      id: 'pin-new-era',
      title: 'a changed text that hides in the era that was not pinned yet',
      find: "    if (changes.length > 0) found.push({ objection: 'pin-changed', changes });\n",
      replace: '',
    },
    {
      id: 'pin-superseded',
      title: 'a pull request that gives a pin a signature over something else',
      find: "return (await saysTheSame(before, after, files)) ? [] : ['pin-superseded'];",
      replace: 'return (await saysTheSame(before, after, files)) ? [] : [];',
    },
    {
      id: 'pin-widened',
      title: 'a signature over more than was pinned',
      find: 'return offered.every((one) => pinned.has(one)) && [...pinned]',
      replace: 'return [...pinned]',
    },
    {
      id: 'files',
      title: 'a file beside the lockfile that a pull request exchanged',
      find: "      found.add('file-changed');\n",
      replace: '',
    },
  ]),
  ...editsOf('lockfile-file', 'verifier/src/node/lockfile-file.ts', RESOLVE, [
    {
      id: 'file-digest',
      title: 'a file beside the lockfile that somebody exchanged',
      find: 'if (bytes !== undefined && digestOf(bytes) !== digest) {',
      replace: 'if (false) {',
    },
    {
      id: 'folder-link',
      tests: SHARED,
      title: 'a checkout that has files elsewhere removed through a link',
      find: 'if ((await lstat(folder)).isDirectory()) return true;',
      replace: 'if ((await lstat(folder)) !== undefined) return true;',
    },
    {
      id: 'readable-again',
      tests: SHARED,
      title: 'a lockfile that no reader takes any more',
      find: 'const after = parseLockfile(changed);',
      replace: 'const after = before;',
    },
  ]),
  ...editsOf('shared-file', 'verifier/src/node/shared-file.ts', SHARED, [
    {
      id: 'lost-lock',
      title: 'a writer who overwrites what others wrote while it was stopped',
      find: 'if (!(await isMine())) {',
      replace: 'if ((await isMine()) === undefined) {',
    },
    {
      id: 'plain-file',
      title: 'a link to an endless device',
      find: 'if (!entry.isFile()) throw',
      replace: 'if (entry.isSocket()) throw',
    },
  ]),
  ...editsOf('file-lock', 'verifier/src/node/file-lock.ts', SHARED, [
    {
      id: 'own-release',
      title: "a writer who removes another one's lock",
      find: 'if (await isHeld()) await unlink(lockPath)',
      replace: 'await unlink(lockPath)',
    },
    {
      id: 'host',
      title: "a living writer's lock, taken over for its number is free on this machine",
      find: 'host === hostname() && !isAlive',
      replace: 'host !== undefined && !isAlive',
    },
    {
      id: 'lock-link',
      title: 'a lock that is a link to an endless device',
      find: 'if (!entry.isFile()) {',
      replace: 'if (entry.isSocket()) {',
    },
  ]),
  ...editsOf('pins', 'verifier/src/verify-surface.ts', PINS, [
    {
      id: 'superseded',
      title: 'a signature over something else that takes the place of a pin unasked',
      find: "if (baseline.match(snapshot).every(({ verdict }) => verdict === 'verified')) return undefined;",
      replace: 'if (baseline.match(snapshot) !== undefined) return undefined;',
    },
  ]),
  ...editsOf('pins', 'verifier/src/resolve.ts', PINS, [
    {
      id: 'renamed-server',
      title: 'drift that hides behind a name given to a pinned server',
      find: '...split(entry ?? pinUnderAnotherKey(lockfile, command, running?.entry)),',
      replace: '...split(entry),',
    },
    {
      id: 'mapped-pin',
      title: 'drift that hides behind another name given to a pinned server',
      find: "[lockedServer(lockfile, command), mapped].find((entry) => entry?.kind === 'pinned')",
      replace:
        "[lockedServer(lockfile, command)].find((entry) => entry?.kind === 'pinned' && mapped !== null)",
    },
    {
      id: 'named-pin',
      title: 'a pin that is never asked for at the registry once it was named',
      find: 'return entry !== undefined && key !== command && isServerName(key) ? key : undefined;',
      replace: 'return isServerName(key) && key === command ? key : undefined;',
    },
  ]),
  ...editsOf('pins', 'verifier/src/unsigned-rule.ts', PINS, [
    {
      id: 'misspelt',
      title: 'a misspelt name that is pinned instead of refused',
      find: "return expectation.kind === 'unsigned' && expectation.proof === 'not-listed'",
      replace: "return expectation.kind === 'unsigned' && expectation.proof === 'unnamed'",
    },
  ]),
  ...editsOf(
    'host-config',
    'cli/src/lock/host-config.ts',
    ['test/cli/lock/host-config.test.ts'],
    [
      {
        id: 'secrets',
        title: 'a secret of a configuration that goes into the lockfile by way of the command line',
        find: 'if (values.some((secret) => shown.some((text) => text.includes(secret))))',
        replace: 'if (values.length < 0)',
      },
      {
        id: 'unfilled',
        title: 'a server that is started with a variable that nobody filled in',
        find: "if (text.includes('${'))",
        replace: "if (text === '${')",
      },
    ],
  ),
];
