/** One record as a line of a row block. */
import { actions, type Action } from '../../domain/action.ts';
import { settings } from '../settings.ts';
import type { CategoryPlace, Row } from './store.ts';

const listSign = '\u001f';
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

export function writeRow(row: Row, places: readonly CategoryPlace[]): string {
  const place = places[row.place];
  const slug = place ? row.path.slice(place.path.length, -1) : row.path;
  const cells = [
    oneLine(row.value),
    row.place.toString(36),
    slug === row.value ? '' : slug,
    row.action ? String(actions.indexOf(row.action)) : '',
    row.names.map(oneLine).join(listSign),
    clip(oneLine(row.message), settings.rowMessage),
    row.spellings.map(oneLine).join(listSign),
    row.gone ?? '',
    ...(row.lang === undefined || row.lang === place?.category.lang ? [] : [row.lang]),
  ];
  return cells.join('\t');
}

const clip = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** Throws a TypeError for a line that is none of these. */
export function readRow(line: string, record: number, places: readonly CategoryPlace[]): Row {
  const cells = line.split('\t');
  if (cells.length !== 8 && cells.length !== 9)
    throw new TypeError(`Row ${record} has ${cells.length} cells.`);
  const [value = '', placeDigits = '', slug = '', actionDigits = '', names = '', message = ''] = cells;
  const place = parseInt(placeDigits, 36);
  const [, , , , , , spellings = '', gone = '', lang = places[place]?.category.lang] = cells;
  const action: Action | undefined = actionDigits ? actions[Number(actionDigits)] : undefined;
  return {
    record,
    kind: place < 0 ? 'guide' : 'code',
    place,
    path: place < 0 ? slug : `${places[place]?.path ?? '/'}${slug || value}/`,
    value,
    names: names.split(listSign).filter(Boolean),
    message,
    spellings: spellings.split(listSign).filter(Boolean),
    ...(action && { action }),
    ...(lang !== undefined && { lang }),
    ...((gone === 'retired' || gone === 'moved') && { gone }),
  };
}
