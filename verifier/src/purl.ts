import type { RunningPackage } from './target.ts';

const PURL = /^pkg:([a-z]+)\/([^@?#]+)(?:@([^?#]+))?(?:\?([^#]*))?$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads the package URL types that launchers run: npm, pypi, oci (also spelled docker).
 *
 * @returns undefined for other types and for what is no package URL.
 */
export function parsePurl(purl: string): RunningPackage | undefined {
  const [, type = '', path = '', version, qualifiers = ''] = PURL.exec(purl) ?? [];
  const name = decode(path);
  const stated = version === undefined ? undefined : decode(version);
  if (name === undefined || (version !== undefined && stated === undefined)) return undefined;
  if (type === 'npm') return { type, name, ...versionOf(stated) };
  if (type === 'pypi') return { type, name: pypiName(name), ...versionOf(stated) };
  if (type === 'oci' || type === 'docker') {
    const repository = new URLSearchParams(qualifiers).get('repository_url');
    return imageReference(
      repositoryOf(name, repository) + suffix(stated),
      new URLSearchParams(qualifiers).get('tag'),
    );
  }
  return undefined;
}

/** PyPI takes names that differ in case and separators for the same (PEP 503). */
export function pypiName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

/**
 * Reads an image reference: `[host/]path[:tag][@sha256:…]`, with what Docker fills in.
 *
 * @returns undefined if it is none.
 */
export function imageReference(reference: string, tag: string | null = null): RunningPackage | undefined {
  const match =
    /^([A-Za-z0-9._-]+(?::[0-9]+)?(?:\/[A-Za-z0-9._-]+)*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      reference,
    );
  const [, path, stated, digest] = match ?? [];
  if (path === undefined) return undefined;
  const version = stated ?? tag ?? undefined;
  return {
    type: 'oci',
    name: withHost(path),
    ...versionOf(version),
    ...(digest === undefined ? {} : { digest }),
  };
}

function withHost(path: string): string {
  const [first = '', ...rest] = path.split('/');
  if (rest.length === 0) return `docker.io/library/${path}`;
  return /[.:]/.test(first) || first === 'localhost' ? path : `docker.io/${path}`;
}

/** The qualifier names the whole repository, or only its host and path above the name. */
function repositoryOf(name: string, repository: string | null): string {
  if (repository === null) return name;
  const last = name.split('/').at(-1) ?? name;
  return repository.split('/').at(-1) === last ? repository : `${repository}/${name}`;
}

function suffix(version: string | undefined): string {
  if (version === undefined) return '';
  return DIGEST.test(version) ? `@${version}` : `:${version}`;
}

function versionOf(version: string | undefined): { version?: string } {
  return version === undefined || version === '' ? {} : { version };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
