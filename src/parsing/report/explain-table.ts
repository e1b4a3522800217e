/** What was decided about a table and from what, as lines to print. */
import { columnFeatures } from '../roles/column-features.ts';
import { type Contribution, fitOf, sumOf } from '../roles/column-roles.ts';
import type { Judgement } from '../roles/error-table.ts';
import { threshold } from '../roles/weights.ts';
import { fittedRoles } from '../roles/reading.ts';
import type { RawTable } from '../tables/raw-table.ts';

/**
 * Says whether a table was read as codes, with each piece of evidence and its weight, and for each column its
 * role, what spoke for it and how well the next best role fitted.
 */
export function explainTable(table: RawTable, judgement: Judgement): string[] {
  const { isCodes, reading, profiles, evidence, reason } = judgement;
  const sum = sumOf(evidence);
  const lines = [
    `Table on lines ${table.line} to ${table.last}: ${isCodes ? 'a table of codes' : `left as prose: ${reason ?? 'too little evidence'}`}`,
  ];
  if (!reading) return lines;
  lines.push(`  evidence ${figure(sum)}, ${figure(threshold)} needed: ${listOf(evidence)}`);
  for (const profile of profiles) {
    const features = columnFeatures(profile, profiles, reading.value);
    const role = reading.roles[profile.column] ?? 'field';
    const fits = fittedRoles
      .filter((each) => each === role || each !== 'value')
      .map((each) => ({ role: each, parts: fitOf(features, each) }))
      .sort((left, right) => sumOf(right.parts) - sumOf(left.parts));
    const own = fits.find((each) => each.role === role);
    const next = fits.find((each) => each.role !== role && sumOf(each.parts) > 0);
    const name = profile.header === '' ? `column ${profile.column + 1}` : `"${profile.header}"`;
    const why = own ? ` ${figure(sumOf(own.parts))} (${listOf(own.parts)})` : '';
    lines.push(`  ${name}: ${role}${why}${next ? `; next ${next.role} ${figure(sumOf(next.parts))}` : ''}`);
  }
  return lines;
}

const figure = (amount: number): string => amount.toFixed(2);

/** `codeHeaderLists` as "code header lists", the weightiest first. */
const listOf = (parts: readonly Contribution[]): string =>
  [...parts]
    .sort((left, right) => Math.abs(right.amount) - Math.abs(left.amount))
    .map(({ feature, amount }) => `${feature} ${amount > 0 ? '+' : ''}${figure(amount)}`)
    .map((part) => part.replace(/(?=[A-Z])/gu, ' ').toLowerCase())
    .join(', ') || 'nothing';
