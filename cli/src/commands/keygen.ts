import { existsSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { visibleText, type KeyType } from '@toolsum/core';
import { Option, type Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { existsAlready, writeNew } from '../files/read-write.ts';
import { command, perform } from './action.ts';

const HELP = `
The private key is encrypted (scrypt and secretbox, the file format of cosign); the password comes from
TOOLSUM_PASSWORD or a prompt. A key that cosign made needs no import: name its file wherever a key is asked for, and
yours works with cosign. --import takes over a plain PKCS#8 key, as OpenSSL writes it.

Examples:
  $ toolsum keygen
  $ TOOLSUM_PASSWORD=… toolsum keygen --type p256 --out release-key
  $ toolsum keygen --import release.pem --out release-key`;

export function keygenCommand(): Command {
  const keygen = command('keygen', 'make a key pair for signing releases')
    .addOption(new Option('--type <type>', 'kind of key').choices(['ed25519', 'p256']).default('ed25519'))
    .addOption(
      new Option('--import <file>', 'take over this plain PKCS#8 key instead of making one').conflicts(
        'type',
      ),
    )
    .option('--out <prefix>', 'write <prefix>.key and <prefix>.pub', 'toolsum')
    .addHelpText('after', HELP);
  return perform<{ type: KeyType; import?: string; out: string }>(keygen, async (console, options) => {
    const paths = { private: `${options.out}.key`, public: `${options.out}.pub` };
    // Before a password is asked for; writing refuses once more.
    for (const path of Object.values(paths)) if (existsSync(path)) throw existsAlready(path);
    const [{ generate, importPrivateKey, keyPairFiles, readKeyFile }, { readPassword }] = await Promise.all([
      import('../keys/key-file.ts'),
      import('../keys/password.ts'),
    ]);
    const imported =
      options.import === undefined ? undefined : importPrivateKey(await readKeyFile(options.import));
    const password = await readPassword('new');
    const pair =
      imported === undefined
        ? await generate(options.type, password)
        : await keyPairFiles(imported, password);
    await writeNew(paths.private, pair.privatePem, 0o600);
    try {
      await writeNew(paths.public, pair.publicPem, 0o644);
    } catch (error) {
      await unlink(paths.private);
      throw error;
    }
    console.note(
      `Wrote ${visibleText(paths.private)} (encrypted; keep it secret, don't commit it) and ${visibleText(paths.public)}.`,
    );
    console.data(`key ${pair.publicKey.hint}`);
    console.json({
      type: pair.publicKey.type,
      hint: pair.publicKey.hint,
      publicKey: pair.publicKey.base64,
      files: paths,
    });
    return EXIT.yes;
  });
}

export { keygenCommand as command };
