import { ERROR_CODES, ToolsumError, type ErrorCode } from '@toolsum/core';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../server/src/http/problem.ts';

describe('problems', () => {
  it('explain what was refused on purpose, with the place', () => {
    const error = new ToolsumError('ERR_SCHEMA', 'does not fit', { pointer: '/a' });
    expect(problemOf(error, 'r1')).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'does not fit',
      code: 'ERR_SCHEMA',
      instance: 'urn:request:r1',
      errors: [{ pointer: '/a', detail: 'does not fit' }],
    });
  });

  it.each([
    new ToolsumError('ERR_INTERNAL', 'the secret is s3cret'),
    new Error('the secret is s3cret'),
    Object.assign(new Error('the secret is s3cret'), { statusCode: 400, code: 'SQLITE_FULL' }),
    Object.assign(new Error('the secret is s3cret'), { statusCode: 418, code: 'FST_ERR_TEAPOT' }),
    's3cret',
    undefined,
  ])('say nothing of what went wrong inside (%#)', (error) => {
    const problem = problemOf(error, 'r1');
    expect([problem.status, problem.code]).toEqual([500, 'ERR_INTERNAL']);
    expect(JSON.stringify(problem)).not.toContain('s3cret');
  });

  it('have a status of refusal or failure for every code there is', () => {
    for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) {
      expect(problemOf(new ToolsumError(code, 'x'), 'r1').status).toBeGreaterThanOrEqual(400);
    }
  });
});
