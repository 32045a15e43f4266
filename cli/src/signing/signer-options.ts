import { ToolsumError } from '@toolsum/core';
import { Option, type Command } from 'commander';
import { FILES } from '../files/locations.ts';
import { readPublicKey } from '../files/public-key.ts';
import type { Console } from '../output/console.ts';
import type { BundleSigner } from './bundle-signer.ts';
import { keyBundleSigner, keyFileOpener } from './key-signer.ts';

/** Who signs. */
export interface SignerOptions {
  readonly key: string;
  readonly signerCommand?: string;
  readonly publicKey?: string;
  readonly keyless?: boolean;
  readonly identityToken?: string;
  readonly trustConfig?: string;
  readonly clientId: string;
  readonly browser: boolean;
  readonly yes?: boolean;
}

/** Options of every command that signs a release or a request. */
export function signerOptions(target: Command): Command {
  return target
    .option('--key <file>', 'sign with this encrypted private key', FILES.privateKey)
    .addOption(
      new Option(
        '--signer-command <command>',
        'sign with a program (KMS, HSM, agent): it reads what is to be signed from stdin and writes the signature to stdout; run without a shell',
      ).conflicts('key'),
    )
    .addOption(
      new Option('--public-key <file>', 'with --signer-command: the key that the program signs with'),
    )
    .addOption(
      new Option(
        '--keyless',
        'sign in the name of this CI job or of yourself: certificate, log entry and timestamp by Sigstore',
      ).conflicts(['key', 'signerCommand']),
    )
    .option('--identity-token <file>', 'with --keyless: the OIDC identity token to sign with (- for stdin)')
    .option('--trust-config <file>', 'with --keyless: the private Sigstore to use (client trust config)')
    .option('--client-id <id>', 'with --keyless: name of toolsum at the sign-in service', 'sigstore')
    .option('--no-browser', 'with --keyless: print the address for signing in, and open no browser');
}

/** For commands that have no question of their own; with one, its `--yes` answers both. */
export function agreeOption(): Option {
  return new Option('--yes', 'with --keyless: private names and addresses may go into the log, for ever');
}

/**
 * The signer that the options name. Files are read now; a password or the program is needed only when it signs.
 *
 * @throws ToolsumError ERR_USAGE if options do not fit together, and those of the files.
 */
export async function obtainSigner(console: Console, options: SignerOptions): Promise<BundleSigner> {
  const { signerCommand, publicKey } = options;
  if (signerCommand !== undefined) {
    if (publicKey === undefined)
      throw new ToolsumError('ERR_USAGE', '--signer-command needs --public-key: the key that it signs with');
    const { commandSigner } = await import('./command-signer.ts');
    const signer = commandSigner({
      command: signerCommand,
      publicKey: await readPublicKey(publicKey),
      note: (line) => console.note(line),
    });
    return keyBundleSigner(async () => signer);
  }
  if (options.keyless === true) return obtainKeylessSigner(console, options);
  const { identityToken, trustConfig } = options;
  if (identityToken !== undefined || trustConfig !== undefined)
    throw new ToolsumError('ERR_USAGE', '--identity-token and --trust-config go with --keyless');
  if (publicKey !== undefined)
    throw new ToolsumError('ERR_USAGE', '--public-key goes with --signer-command; --key knows its own');
  return keyBundleSigner(await keyFileOpener(options.key));
}

async function obtainKeylessSigner(console: Console, options: SignerOptions): Promise<BundleSigner> {
  const [{ findDeployment }, { agreeToPublish, obtainIdentity }, { keylessSigner }] = await Promise.all([
    import('./keyless/deployment.ts'),
    import('./keyless/identity.ts'),
    import('./keyless/keyless-signer.ts'),
  ]);
  const { services, trust: sigstore } = await findDeployment(options.trustConfig);
  const log = new URL(services.log.url).host;
  return keylessSigner({
    services,
    sigstore,
    identity: async () => obtainIdentity(console, options, services),
    beforePublic: async (token) => agreeToPublish(console, token, log, options.yes === true),
    note: (line) => console.note(line),
  });
}
