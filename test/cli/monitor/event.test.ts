import { describe, expect, it } from 'vitest';
import { eventOf, type Telling } from '../../../cli/src/monitor/event.ts';

const idOn = (day: string, telling: Partial<Telling>): string =>
  eventOf(
    'log.example/log/1',
    { type: 'status-contradicts-log', severity: 'critical', summary: 'a lie', ...telling },
    new Date(`${day}T12:00:00Z`),
  ).id;

describe('the id of an event', () => {
  it('is another one every day for misbehaviour that no entry names, so that one lie covers no later one', () => {
    const lie = { name: 'io.github.acme/files' };
    expect(idOn('2026-11-22', lie)).toBe(idOn('2026-11-22', lie));
    expect(idOn('2026-11-23', lie)).not.toBe(idOn('2026-11-22', lie));
    expect(idOn('2026-11-22', { name: 'io.github.acme/other' })).not.toBe(idOn('2026-11-22', lie));
  });

  it('is the same for ever for what an entry names, and for news of a name', () => {
    for (const telling of [
      { type: 'entry-malformed', index: 7 },
      { type: 'version-published', name: 'io.github.acme/files', version: '1.0.0' },
    ] as const)
      expect(idOn('2026-11-23', telling)).toBe(idOn('2026-11-22', telling));
  });
});
