import { ToolsumError } from '@toolsum/core';

/** A package as `server.json` names it (MCP registry, schema of 2025-12-11 and the ones before). */
export interface NamedPackage {
  readonly registryType: string;
  readonly identifier: string;
  readonly version?: string;
  /** Address of the package registry, where it is not the usual one. */
  readonly registryBaseUrl?: string;
}

/** A package URL and, where the reference itself says it, the digest of what it names. */
export interface PackageUrl {
  readonly purl: string;
  readonly digest?: string;
}

type Spelling = (named: NamedPackage) => PackageUrl | undefined;

/** registryType to purl (https://github.com/package-url/purl-spec, types npm, pypi, nuget, oci, generic). */
const SPELLINGS: Readonly<Record<string, Spelling>> = {
  npm: (named) => fromIndex('npm', named, 'https://registry.npmjs.org', (name) => name),
  pypi: (named) => fromIndex('pypi', named, 'https://pypi.org', pypiName),
  nuget: (named) => fromIndex('nuget', named, 'https://api.nuget.org', (name) => name),
  oci: image,
  mcpb: archive,
};

/**
 * Spells a package of `server.json` as a package URL.
 *
 * @throws ToolsumError ERR_USAGE for an unknown registryType or an identifier that doesn't fit it.
 */
export function packageUrl(named: NamedPackage): PackageUrl {
  const { registryType, identifier } = named;
  const spelling = Object.hasOwn(SPELLINGS, registryType) ? SPELLINGS[registryType] : undefined;
  if (spelling === undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      `server.json names a package of registryType ${quoted(registryType)}; known are ${Object.keys(SPELLINGS).join(', ')}`,
    );
  const url = spelling(named);
  if (url === undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      `server.json names a package of ${registryType} that no package URL fits: ${quoted(identifier)}`,
    );
  return url;
}

/** npm, PyPI, NuGet: a name and a version. A scope's `@` is percent-encoded, its slash stays. */
function fromIndex(
  type: string,
  { identifier, version, registryBaseUrl }: NamedPackage,
  usual: string,
  normal: (name: string) => string,
): PackageUrl | undefined {
  const segments = identifier.split('/');
  if (segments.includes('') || segments.length > 2) return undefined;
  const elsewhere = registryBaseUrl !== undefined && withoutSlash(registryBaseUrl) !== usual;
  return {
    purl: spell(
      type,
      segments.map(normal).map(encodeURIComponent).join('/'),
      version,
      elsewhere ? { repository_url: withoutSlash(registryBaseUrl) } : {},
    ),
  };
}

/** Names are compared without case, and with `_` for `-` (purl-spec). */
function pypiName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

const IMAGE =
  /^((?:[A-Za-z0-9._-]+(?::[0-9]+)?\/)?[a-z0-9._/-]*[a-z0-9])(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;

/** `[host/]repository[:tag][@digest]`, or, in the older form, a repository, its host apart, and the tag as version. */
function image({ identifier, version, registryBaseUrl }: NamedPackage): PackageUrl | undefined {
  const [, repository, tag = version, digest] = IMAGE.exec(identifier) ?? [];
  const name = repository?.split('/').at(-1);
  if (repository === undefined || name === undefined) return undefined;
  const host =
    registryBaseUrl !== undefined && URL.canParse(registryBaseUrl) ? `${new URL(registryBaseUrl).host}/` : '';
  const whole = repository.startsWith(host) ? repository : host + repository;
  return {
    purl: spell('oci', encodeURIComponent(name), digest, {
      repository_url: whole,
      ...(tag === undefined ? {} : { tag }),
    }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** An archive at an address of its own. */
function archive({ identifier, version }: NamedPackage): PackageUrl | undefined {
  if (!/^https?:\/\/[^\s]+$/.test(identifier) || !URL.canParse(identifier)) return undefined;
  // The address has it encoded already, all but the characters that mean something in a package URL.
  const name = encodeURIComponent(new URL(identifier).pathname.split('/').at(-1) ?? '').replaceAll(
    '%25',
    '%',
  );
  return name === '' ? undefined : { purl: spell('generic', name, version, { download_url: identifier }) };
}

/** Qualifiers in the order of their names, colons and slashes as they are (purl-spec). */
function spell(
  type: string,
  path: string,
  version: string | undefined,
  qualifiers: Readonly<Record<string, string>>,
): string {
  const query = Object.entries(qualifiers)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':')}`,
    );
  return `pkg:${type}/${path}${version === undefined ? '' : `@${encodeURIComponent(version)}`}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
