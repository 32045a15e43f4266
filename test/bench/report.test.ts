import { describe, expect, it } from 'vitest';
import { inTurns, ratioOf } from '../../bench/ratio.ts';
import { machine, row, textOf, type Aim } from '../../bench/report.ts';

const measured = { ratio: 1.5, low: 1, high: 2, subject: 3, baseline: 2 };

describe('a ratio', () => {
  it('is the median of the rounds, and not the ratio of the medians', () => {
    const pairs = [
      { subject: 10, baseline: 1 },
      { subject: 4, baseline: 2 },
      { subject: 3, baseline: 3 },
    ];
    expect(ratioOf(pairs)).toEqual({ ratio: 2, low: 1, high: 10, subject: 4, baseline: 2 });
  });

  it('leaves the first measurement of each side out, and lets either side begin in turn', async () => {
    const asked: string[] = [];
    const figures = { subject: [100, 2, 4], baseline: [1, 1, 1] };
    const measure = (side: 'subject' | 'baseline') => async () => {
      asked.push(side);
      return figures[side].shift() ?? Number.NaN;
    };
    const { low, high } = await inTurns(measure('subject'), measure('baseline'), 2);
    expect([low, high]).toEqual([2, 4]);
    expect(asked).toEqual(['subject', 'baseline', 'subject', 'baseline', 'baseline', 'subject']);
  });
});

describe('a row', () => {
  it.each<[Aim, boolean]>([
    [{ atMost: 1.5 }, true],
    [{ atMost: 1.49 }, false],
    [{ atLeast: 1.5 }, true],
    [{ atLeast: 1.51 }, false],
    [{ addsAtMost: 1 }, true],
    [{ addsAtMost: 0.99 }, false],
  ])('says of the aim %o that it is met: %o', (aim, met) => {
    expect(row('some work', 'ms', measured, { aim }).met).toBe(met);
  });

  it('says nothing of an aim where there is none', () => {
    expect(row('some work', 'ms', measured)).not.toHaveProperty('met');
  });
});

describe('the table', () => {
  it('shows a missed aim, the notes, and what did not run', () => {
    const rows = [
      row('some work', 'ms', measured, { aim: { atMost: 1 }, note: 'on a Sunday' }),
      row('other work', 'per second', { ...measured, subject: 12_345.6 }),
    ];
    const skipped = [{ benchmark: 'third', reason: 'nobody came' }];
    const text = textOf({ date: '2026-01-01', machine: machine(), rows, skipped });
    expect(text).toMatch(/^\| some work +\| 1\.5 +\| 1-2 +\| 3 +\| 2 +\| ms +\| <= 1 +\| no +\|$/m);
    expect(text).toMatch(/^\| other work +\| 1\.5 +\| 1-2 +\| 12346 +\| 2 +\| per second +\| +\| +\|$/m);
    expect(text).toContain('- some work: on a Sunday');
    expect(text).toContain('- not run: third: nobody came');
    expect(text).toContain(process.version);
  });
});
