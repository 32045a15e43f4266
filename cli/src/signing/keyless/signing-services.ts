import { ToolsumError } from '@toolsum/core';
import type { ServiceChoice, SigningConfig, SigstoreService } from '@toolsum/schemas';
import { secureUrl } from './secure-url.ts';

/** Where a keyless signer asks. */
export interface SigningServices {
  readonly certificates: string;
  readonly log: { readonly url: string; readonly version: 1 | 2 };
  /** The whole address, as RFC 3161 has it. */
  readonly timestamps: string;
  /** Issuer at which a person signs in, if the deployment has one. */
  readonly signIn?: string;
}

/**
 * Chooses one service of each kind: of the newest generation that this toolsum speaks, valid now, the newest first.
 *
 * @throws ToolsumError ERR_USAGE if there is none, or if the configuration demands several at once.
 */
export function chooseServices(config: SigningConfig, now: Date): SigningServices {
  const log = choose('transparency log', config.rekorTlogUrls, 2, now, config.rekorTlogConfig);
  const signIn = candidates(config.oidcUrls, 1, now)[0];
  return {
    certificates: choose('certificate authority', config.caUrls, 1, now).url,
    log: { url: log.url, version: log.majorApiVersion === 2 ? 2 : 1 },
    timestamps: choose('timestamp authority', config.tsaUrls, 1, now, config.tsaConfig).url,
    ...(signIn === undefined ? {} : { signIn: issuerIn(signIn) }),
  };
}

/** As it is written: issuers are compared letter by letter. */
function issuerIn({ url }: SigstoreService): string {
  secureUrl(url, 'the sign-in service');
  return url;
}

function choose(
  what: string,
  services: readonly SigstoreService[] | undefined,
  newest: number,
  now: Date,
  choice?: ServiceChoice,
): SigstoreService {
  const found = candidates(services, newest, now);
  const [first] = found;
  if (first === undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      `the signing config names no ${what} that is valid now and that toolsum speaks to`,
    );
  const operators = new Set(found.map(({ operator = '' }) => operator)).size;
  const several =
    (choice?.selector === 'ALL' && operators > 1) || (choice?.selector === 'EXACT' && choice.count !== 1);
  if (several)
    throw new ToolsumError(
      'ERR_USAGE',
      `the signing config demands more than one ${what}; toolsum signs with one`,
    );
  return { ...first, url: secureUrl(first.url, `the ${what}`).href.replace(/\/$/, '') };
}

function candidates(
  services: readonly SigstoreService[] = [],
  newest: number,
  now: Date,
): readonly SigstoreService[] {
  const start = ({ validFor }: SigstoreService): number =>
    Date.parse(validFor?.start ?? '1970-01-01T00:00:00Z');
  return services
    .filter(({ majorApiVersion }) => majorApiVersion >= 1 && majorApiVersion <= newest)
    .filter((service) => start(service) <= now.getTime())
    .filter(({ validFor }) => validFor?.end === undefined || Date.parse(validFor.end) >= now.getTime())
    .toSorted((a, b) => b.majorApiVersion - a.majorApiVersion || start(b) - start(a));
}
