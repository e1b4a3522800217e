/** The roles that columns may have, and a table read with them. */
import type { ColumnProfile } from './column-profile.ts';

/** Roles that at most one column has; without one a column is a field under its own header. */
export const fittedRoles = ['value', 'name', 'message', 'cause', 'solution', 'keywords'] as const;
export type FittedRole = (typeof fittedRoles)[number];

export const columnRoles = [...fittedRoles, 'spelling', 'field'] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface Reading {
  readonly roles: readonly ColumnRole[];
  readonly score: number;
  /** Where the values stand. */
  readonly value: ColumnProfile;
  /** The values are texts: no column holds codes. */
  readonly asSentences: boolean;
}
