import { ToolsumError, type Audience, type ErrorCode } from '@toolsum/core';

/** RFC 9457 problem details as the registry sends them. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  /** The request id, which the server's log knows it by. */
  readonly instance: string;
  /** More than one reason: the findings of the lint, for instance. */
  readonly errors?: readonly object[];
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

const STATUS_OF_AUDIENCE: Readonly<Record<Audience, number>> = {
  format: 400,
  verification: 422,
  policy: 403,
  unavailable: 503,
  usage: 400,
};

const STATUS_OF_CODE: Readonly<Partial<Record<ErrorCode, number>>> = {
  ERR_TOO_LARGE: 413,
  ERR_UNAUTHENTICATED: 401,
  ERR_NOT_FOUND: 404,
  ERR_VERSION_EXISTS: 409,
  ERR_NAME_CONFUSABLE: 409,
  ERR_REQUEST_REPEATED: 409,
  ERR_ENTRY_CHAIN: 409,
  ERR_SIGSTORE_ROOT_MISSING: 422,
  ERR_LINT_BLOCKED: 422,
  ERR_HELD: 409,
  ERR_HELD_CHANGED: 409,
  ERR_DECIDED: 409,
  ERR_SUPERSEDED: 409,
  ERR_DECLINED: 422,
  // Content that was sent in the right envelope; the HTTP status for that belongs to the framework's own error.
  ERR_MEDIA_TYPE: 422,
  ERR_INTERNAL: 500,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What the framework refuses before a handler runs, by its status: the codes it has are not ours. */
const FRAMEWORK: Readonly<Record<number, { code: ErrorCode; detail: string }>> = {
  400: { code: 'ERR_USAGE', detail: 'the request is malformed' },
  404: { code: 'ERR_NOT_FOUND', detail: 'there is nothing here' },
  408: { code: 'ERR_USAGE', detail: 'the request took too long to arrive' },
  413: { code: 'ERR_TOO_LARGE', detail: 'the body is larger than this route takes' },
  414: { code: 'ERR_TOO_LARGE', detail: 'the address is too long' },
  415: { code: 'ERR_MEDIA_TYPE', detail: 'this route takes application/json' },
  503: { code: 'ERR_BUSY', detail: 'the registry is stopping' },
};

/**
 * What a client is told of an error. Only what was thrown on purpose is explained; anything else is an internal error
 * without a word about its cause.
 */
export function problemOf(error: unknown, requestId: string): Problem {
  const { status, code, detail, errors } = facts(error);
  return {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    code,
    instance: `urn:request:${requestId}`,
    ...(errors === undefined ? {} : { errors }),
  };
}

interface Facts {
  status: number;
  code: ErrorCode;
  detail: string;
  errors?: readonly object[];
}

function facts(error: unknown): Facts {
  if (ToolsumError.is(error)) {
    const status = STATUS_OF_CODE[error.code] ?? STATUS_OF_AUDIENCE[error.audience];
    if (status === 500) return internal;
    const several = 'errors' in error && Array.isArray(error.errors) ? (error.errors as object[]) : undefined;
    const pointer = error.details['pointer'];
    const errors =
      several ?? (typeof pointer === 'string' ? [{ pointer, detail: error.message }] : undefined);
    return { status, code: error.code, detail: error.message, ...(errors === undefined ? {} : { errors }) };
  }
  const status = frameworkStatus(error);
  const known = status === undefined ? undefined : FRAMEWORK[status];
  return status === undefined || known === undefined ? internal : { status, ...known };
}

const internal: Facts = {
  status: 500,
  code: 'ERR_INTERNAL',
  detail: 'an internal error; the log of the registry has it under this request id',
};

/** Status of an error that Fastify itself made; a plugin's or a library's number is not believed. */
function frameworkStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('statusCode' in error)) return undefined;
  const { code, statusCode } = error;
  return typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number'
    ? statusCode
    : undefined;
}
