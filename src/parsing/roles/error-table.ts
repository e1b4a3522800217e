/** Decides whether a table lists error codes; whatever it is not sure about stays prose, with the reason. */
import { type ColumnProfile, profileColumns } from './column-profile.ts';
import { assignRoles, type ColumnRole, findValueColumn, type RoleOverrides } from './column-roles.ts';
import { errorLevel } from './error-words.ts';
import { formOf, isNumeric } from '../values/forms.ts';
import { isMessageHeader, isPlainCodeHeader, isPlainErrorHeader } from './header-words.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { type Evidence, gatherEvidence, highest, type TableSurroundings } from './table-evidence.ts';
import { columnsTell, hasRemedies } from './telling-columns.ts';
import { listsWork } from './work-list.ts';

export type Verdict =
  | { readonly kind: 'codes'; readonly roles: readonly ColumnRole[] }
  | {
      readonly kind: 'prose';
      readonly reason: string;
      /** It reads like a table of errors, so the author should hear about it. */
      readonly suspicious: boolean;
      /** The column that would hold the codes, where errors are spoken of near the table or further up. */
      readonly codeColumn?: number;
      /** Header of the column of codes that the front matter makes something else. */
      readonly takenColumn?: string;
      /** It would be taken if a table of the same shape in the document is taken. */
      readonly roles?: readonly ColumnRole[];
    };

export function judgeTable(
  table: RawTable,
  surroundings: TableSurroundings,
  overrides: RoleOverrides,
): Verdict {
  const profiles = profileColumns(table);
  const forced = profiles.find(({ header }) => overrides.get(header) === 'value');
  if (forced) return { kind: 'codes', roles: assignRoles(table, profiles, forced.column, overrides) };
  if (table.rows.length === 0) return prose('it has no rows');
  if (profiles.length < 2) return prose('it has one column only');
  const evidence = gatherEvidence(profiles, surroundings);
  if (headsAreCodes(profiles))
    return prose('its header holds codes, so its columns are what others have as rows', true);
  if (describesParameters(profiles))
    return prose('it describes parameters: a column holds data types or says what is required');
  const value = findValueColumn(profiles.filter(({ header }) => !overrides.has(header)));
  if (!value) {
    const taken = findValueColumn(profiles.filter(({ header }) => overrides.has(header)));
    return taken && speaksOfErrors(taken, profiles, evidence)
      ? {
          ...prose('the front matter makes its only column of codes something else'),
          takenColumn: taken.header,
        }
      : judgeMessages(table, profiles, evidence, overrides);
  }
  if (table.rows.length > 1 && table.rows.every(({ cells }) => cells[value.column]?.text === '0'))
    return prose('each of its rows has the code 0, so it tells how something went');
  if (listsWork(value, table, surroundings.near))
    return { ...prose('its numbers only count the rows of a list of work'), codeColumn: value.column };
  const roles = assignRoles(table, profiles, value.column, overrides);
  if (speaksOfErrors(value, profiles, evidence)) return { kind: 'codes', roles };
  const reason = 'neither its header nor the words around it say that it lists errors';
  const readsLikeCodes = isPlainCodeHeader(value.header) && value.numbers >= 0.6 && evidence.texts >= 0.4;
  const plausible =
    evidence.near > 0 || evidence.far === 2 || readsLikeCodes ? { codeColumn: value.column } : {};
  return { ...prose(reason), ...plausible, ...(evidence.other || evidence.far === 0 ? {} : { roles }) };
}

/** `Code | 1 | 2 | 3` above `Meaning | Hot | Cold | Dry`: the table lies on its side. */
const headsAreCodes = ([, ...others]: readonly ColumnProfile[]): boolean =>
  others.length > 1 && others.every(({ header }) => isNumeric(formOf(header)));

const prose = (reason: string, suspicious = false): Extract<Verdict, { kind: 'prose' }> => ({
  kind: 'prose',
  reason,
  suspicious,
});

function speaksOfErrors(
  value: ColumnProfile,
  profiles: readonly ColumnProfile[],
  evidence: Evidence,
): boolean {
  const header = errorLevel(value.header);
  const otherHeaders = highest(
    profiles
      .filter((profile) => profile !== value && !/return|返回|result/iu.test(profile.header))
      .map((profile) => errorLevel(profile.header)),
  );
  const bare = profiles.every((profile) => profile.header === '');
  const onlyStatuses = value.hint === 'status' && value.statuses >= 0.9;
  const codeHeader = isPlainCodeHeader(value.header) || onlyStatuses || (bare && value.numbers >= 0.8);
  if (header === 2) return true;
  const named = header === 1 || isPlainErrorHeader(value.header);
  if (named && evidence.near === 2 && value.column === 0 && value.codes - value.names >= 0.8) return true;
  if (evidence.near === 2 && codeHeader && !evidence.other) return true;
  const content = Math.max(evidence.names, evidence.texts);
  if (header === 1 && (codeHeader || content >= 0.2)) return true;
  if (otherHeaders === 2 && !evidence.other && (codeHeader || content >= 0.2)) return true;
  if (evidence.names >= 0.5 && !evidence.other) return true;
  if (columnsTell(value, profiles, evidence)) return true;
  // A heading may name what the errors are about: "Events" in a document of error codes.
  if (evidence.other) return (evidence.near === 2 || (evidence.far === 2 && codeHeader)) && content >= 0.5;
  if (evidence.near === 2) return content >= 0.1 || hasRemedies(profiles);
  if (evidence.near === 1 || evidence.far === 2) return content >= (codeHeader ? 0.15 : 0.3);
  return evidence.far === 1 && codeHeader && content >= 0.4;
}

/** Messages stand for codes where a vendor gives none: the sentence is what a reader has in hand. */
function judgeMessages(
  table: RawTable,
  profiles: readonly ColumnProfile[],
  evidence: Evidence,
  overrides: RoleOverrides,
): Verdict {
  const aboutErrors = evidence.near === 2 || evidence.far === 2;
  const candidate = profiles.find(
    ({ header, hint, distinct, filled, length }) =>
      !overrides.has(header) &&
      filled >= 0.8 &&
      distinct >= 0.9 &&
      length <= 160 &&
      hint !== 'solution' &&
      (errorLevel(header) === 2 || isPlainErrorHeader(header) || (isMessageHeader(header) && aboutErrors)),
  );
  const saysSo =
    candidate !== undefined && errorLevel(candidate.header) === 2 && isPlainCodeHeader(candidate.header);
  const isMended = profiles.some(({ hint, filled }) => hint === 'solution' && filled >= 0.5);
  if (candidate && (saysSo || isMended || evidence.texts >= 0.3) && !evidence.other)
    return { kind: 'codes', roles: assignRoles(table, profiles, candidate.column, overrides) };
  const headers = profiles.map(({ header }) => `"${header}"`).join(', ');
  const suspicious = evidence.near === 2 && !evidence.other;
  const plausible = suspicious ? { codeColumn: candidate?.column ?? 0 } : {};
  return { ...prose(`none of its columns holds codes (${headers})`, suspicious), ...plausible };
}

/** Tables of parameters and fields: their names look like codes, but a column of types gives them away. */
function describesParameters(profiles: readonly ColumnProfile[]): boolean {
  const headers = profiles.map(({ header }) => header).join(' | ');
  if (profiles.some(({ header, codes }) => codes >= 0.6 && errorLevel(header) === 2)) return false;
  if (/error|错误码|錯誤碼|return code|status code|код ошибки/iu.test(profiles[0]?.header ?? ''))
    return false;
  const typed = profiles.some(
    ({ header, dataTypes }) =>
      dataTypes >= 0.6 || (dataTypes >= 0.3 && /\btypes?\b|类型|類型|型|тип|tipo|유형/iu.test(header)),
  );
  const required =
    /\b(?:required|mandatory|optional|cardinality|default|nullable)\b|必填|必选|必需|必須|是否必|可选|默认值|обязат|по умолчанию|obligatorio|requerido|obrigat|필수|erforderlich|requis/iu;
  const parameter =
    /^\s*(?:(?:request|query|path|body|element|input|output|response)?\s*(?:parameters?|params?|arguments?|fields?|propert(?:y|ies)|attributes?|keys?|elements?|options?|variables?|headers?|requirements?|metrics?|settings?)(?:\s*names?)?|参数名?称?|參數名?稱?|字段名?称?|欄位|属性|變數|变量名?|パラメータ(?:名)?|項目|параметр|поле|par[áa]metro|campo|매개변수|필드|파라미터)\s*$/iu;
  if (typed && !/\bcode\b|错误/iu.test(profiles[0]?.header ?? '')) return true;
  if (parameter.test(profiles[0]?.header ?? '')) return true;
  return required.test(headers) && !profiles.some(({ header }) => isPlainCodeHeader(header));
}
