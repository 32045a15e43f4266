import { publicKeyPem, signerFromPrivateKey, type Signer } from '@toolsum/core';
import type { BundleSigner } from './bundle-signer.ts';
import { dsseBundle } from './dsse-bundle.ts';

/**
 * Makes bundles that a key signs: no witnesses, nothing leaves this machine.
 *
 * @param open called for the first bundle.
 */
export function keyBundleSigner(open: () => Promise<Signer>): BundleSigner {
  let opened: Promise<Signer> | undefined;
  return {
    async sign(payloadType, payload) {
      opened ??= open();
      const signer = await opened;
      const { publicKey } = signer;
      const bytes = await dsseBundle(payloadType, payload, {
        sign: async (data) => ({
          signature: Buffer.from(await signer.sign(data)),
          key: { $case: 'publicKey', publicKey: publicKeyPem(publicKey), hint: publicKey.hint },
        }),
      });
      return {
        bytes,
        publicKey,
        trust: { findKey: (hint) => (hint === publicKey.hint ? publicKey : undefined) },
      };
    },
  };
}

/**
 * The key in an encrypted key file. The file is read now, the password is asked for when it is opened.
 *
 * @throws ToolsumError ERR_KEY_FILE, ERR_TOO_LARGE; on opening also ERR_KEY_PASSWORD, ERR_KEY_UNSUPPORTED.
 */
export async function keyFileOpener(path: string): Promise<() => Promise<Signer>> {
  const [{ decryptPrivateKey, readKeyFile }, { readPassword }] = await Promise.all([
    import('../keys/key-file.ts'),
    import('../keys/password.ts'),
  ]);
  const pem = await readKeyFile(path);
  return async () => signerFromPrivateKey(await decryptPrivateKey(pem, await readPassword('existing')));
}
