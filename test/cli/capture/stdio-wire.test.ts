import { expect, it } from 'vitest';
import { captureOnce } from '../../../cli/src/capture/capture-once.ts';
import { fixtureServer } from '../../fixtures/server-commands.ts';

/** Timers that keep this process from ending. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

it('leaves no timer behind that would keep a finished command waiting', async () => {
  const before = timers();
  const live = await captureOnce({
    target: fixtureServer('modern-server.js'),
    era: '2025',
    profile: 'minimal',
    limits: { settleMs: 20 },
  });
  expect(live).toHaveProperty('snapshot');
  expect(timers()).toBeLessThanOrEqual(before);
});
