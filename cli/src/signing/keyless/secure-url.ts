import { ToolsumError, visibleText } from '@toolsum/core';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * An address to which secrets may be sent: HTTPS, or plain HTTP that does not leave this machine.
 *
 * @param what names it in the error.
 * @throws ToolsumError ERR_USAGE.
 */
export function secureUrl(text: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url === undefined || !secure || url.username !== '' || url.password !== '')
    throw new ToolsumError('ERR_USAGE', `${what} is no https address: ${visibleText(text.slice(0, 200))}`);
  return url;
}
