/** In which markup a code goes into a ticket, and what of it goes there. */

export const copyFormats = ['link', 'markdown', 'jira', 'slack', 'html', 'text'] as const;
export type CopyFormat = (typeof copyFormats)[number];

export interface CopySubject {
  /** Absolute address of the code. */
  readonly url: string;
  /** `"1001 AV_ERR_REPEATED_OPERATION"` */
  readonly title: string;
  /** Empty when the source gives none. */
  readonly meaning: string;
}
