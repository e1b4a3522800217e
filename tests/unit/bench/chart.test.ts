import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { chartsOf } from '../../../bench/report/chart.ts';

const row = (peer: string, codes: number, seconds: readonly number[]) => ({
  peer,
  codes,
  builds: { cold: seconds.map((processor) => ({ processor })) },
});

test('a chart has a bar for everything that was measured, and its length is the time', () => {
  const rows = [
    row('this <site>', 1000, [4]),
    row('Other', 1000, [2]),
    row('Late', 1000, []),
    row('Other', 10_000, [20]),
  ];
  const charts = chartsOf(rows, 'this <site>');
  expect([...charts.keys()]).toEqual(['light', 'dark']);
  for (const chart of charts.values()) {
    expect(parseFragment(chart).childNodes).toHaveLength(2);
    const widths = Array.from(chart.matchAll(/<rect x="190".* width="([\d.]+)"/gu), ([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([255, 510, 510]);
    for (const words of ['1,000 codes', '10,000 codes', 'this &lt;site&gt;', '4.0', '20.0'])
      expect(chart).toContain(words);
    expect(chart).not.toContain('Late');
  }
});
