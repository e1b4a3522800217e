/** Tables whose columns say by themselves that they list errors, so that no heading has to. */
import type { ColumnProfile } from './column-profile.ts';
import {
  asksWhatToDo,
  type HeaderRole,
  isCounterHeader,
  isMessageHeader,
  isPlainCodeHeader,
  isRemedyHeader,
  saysCode,
} from './header-words.ts';
import type { Evidence } from './table-evidence.ts';

type Profiles = readonly ColumnProfile[];

/** Whether a column of codes stands beside columns that nothing but errors have. */
export function columnsTell(value: ColumnProfile, profiles: Profiles, evidence: Evidence): boolean {
  if (!isPlainCodeHeader(value.header) || value.codes < 0.6) return false;
  if (explainsCodes(value, profiles)) return true;
  if (evidence.other) return false;
  if (saysCode(value.header) && (hasRemedies(profiles) || asksForHelp(profiles))) return true;
  return (evidence.titled && listsNumberedCodes(value, profiles)) || tellsFailures(profiles, evidence);
}

const has = (profiles: Profiles, ...roles: readonly HeaderRole[]): boolean =>
  profiles.some(({ hint, filled }) => hint !== undefined && roles.includes(hint) && filled >= 0.5);

/** `Code | … | Cause | Solution`: nothing else has both, but for a list of troubles that are only counted. */
const explainsCodes = (value: ColumnProfile, profiles: Profiles): boolean =>
  !(value.serial && isCounterHeader(value.header)) && has(profiles, 'cause') && has(profiles, 'solution');

/** `Code | … | Remedy`: nothing but a fault has one. Numbers below such a header are sizes or results. */
export const hasRemedies = (profiles: Profiles): boolean =>
  profiles.some(
    ({ header, filled, numbered, codes }) =>
      isRemedyHeader(header) && filled >= 0.5 && numbered < 0.5 && codes < 0.5,
  );

/** `Code | Message | What to do` */
const asksForHelp = (profiles: Profiles): boolean =>
  profiles.some(({ hint }) => hint === 'message') &&
  profiles.some(({ header, filled }) => asksWhatToDo(header) && filled >= 0.5);

/** `Code | Meaning` above numbers: what it lists, the title says. */
const listsNumberedCodes = (value: ColumnProfile, profiles: Profiles): boolean =>
  saysCode(value.header) && value.codes - value.names >= 0.6 && has(profiles, 'message', 'cause');

/** `Code | Message` above texts of what went wrong, or `Code | … | Solution`. */
const tellsFailures = (profiles: Profiles, { names, texts }: Evidence): boolean =>
  profiles.some(
    ({ header, hint }) =>
      (isMessageHeader(header) && texts >= 0.4) || (hint === 'solution' && Math.max(names, texts) >= 0.1),
  );
