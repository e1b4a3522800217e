/** What the cell of a value spells: one value or several, each as the source writes it. */
import type { Span } from '../domain/error-code.ts';
import type { Cell } from './cell.ts';

export interface ReadValue {
  readonly value: string;
  readonly span?: Span;
}

/** `"1001"` -> one value. */
export function readValues(cell: Cell): ReadValue[] {
  return cell.text === '' ? [] : [{ value: cell.text }];
}
