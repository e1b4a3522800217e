import { expect, test } from 'vitest';
import { changeDays, type Change } from '../../../src/views/exports/changes.ts';

const change = (day: string, kind: Change['kind'], value: string): Change => ({
  day,
  kind,
  path: `/shop/basket/${value}/`,
  title: value,
  summary: '',
});

test('changes are told by day, newest first, and by kind', () => {
  const days = changeDays([
    change('2026-03-02', 'added', '3'),
    change('2026-03-02', 'changed', '1'),
    change('2026-03-01', 'added', '1'),
  ]);
  expect(days.map(({ day, groups }) => [day, groups.map(({ kind }) => kind)])).toEqual([
    ['2026-03-02', ['added', 'changed']],
  ]);
});

test('a ledger of one day has no changes: that is when all of it was published', () => {
  expect(changeDays([change('2026-03-01', 'added', '1'), change('2026-03-01', 'added', '2')])).toEqual([]);
});
