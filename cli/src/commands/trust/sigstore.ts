import { ToolsumError, visibleText } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { command, perform } from '../action.ts';

const HELP = `
Keyless signatures are certificates, log entries and timestamps of one Sigstore deployment, whose keys are its trusted
root. The public one is fetched through TUF, kept, and used without a network until it expires; this command asks for
news. A private deployment is described by one file, its client trust config.

Examples:
  $ toolsum trust sigstore
  $ toolsum trust sigstore --trust-config sigstore.acme.json
  $ toolsum trust sigstore --public`;

interface SigstoreOptions {
  trustConfig?: string;
  public?: boolean;
}

export function sigstoreCommand(): Command {
  const sigstore = command('sigstore', 'say whose certificates count for keyless signatures')
    .option('--trust-config <file>', 'from now on those of this private deployment')
    .option('--public', 'from now on those of the public deployment again')
    .addHelpText('after', HELP);
  return perform<SigstoreOptions>(sigstore, async (console, { trustConfig, public: toPublic = false }) => {
    if (trustConfig !== undefined && toPublic)
      throw new ToolsumError('ERR_USAGE', '--trust-config and --public exclude each other');
    const { findDeployment, forgetDeployment, storeDeployment } =
      await import('../../signing/keyless/deployment.ts');
    if (toPublic) await forgetDeployment();
    const deployment =
      trustConfig === undefined ? await findDeployment(undefined, 'now') : await storeDeployment(trustConfig);
    const { services } = deployment;
    const { digest } = deployment.trust;
    console.note(`Deployment    ${deployment.origin === 'public' ? 'the public Sigstore' : 'private'}`);
    console.note(`Certificates  ${visibleText(services.certificates)}`);
    console.note(`Log           ${visibleText(services.log.url)} (version ${services.log.version})`);
    console.note(`Timestamps    ${visibleText(services.timestamps)}`);
    console.note(`Sign-in       ${visibleText(services.signIn ?? 'none')}`);
    console.data(`trusted root ${digest}`);
    console.json({ deployment: deployment.origin, trustedRoot: digest, ...services });
    return EXIT.yes;
  });
}
