/** What is wrong with a site, by kind, and what was looked at. */

export type Findings = ReturnType<typeof createFindings>;

export function createFindings() {
  const problems = new Map<string, string[]>();
  const notes: string[] = [];
  return {
    problems,
    notes,
    /** Something that was looked at, for the summary. */
    note: (text: string): void => {
      notes.push(text);
    },
    /** Something that a reader, a crawler or a script would stumble over. `path` is where. */
    add: (kind: string, path: string, message: string): void => {
      const list = problems.get(kind);
      if (list) list.push(`${path}  ${message}`);
      else problems.set(kind, [`${path}  ${message}`]);
    },
  };
}

/** Every n-th, and at most `most` of them. */
export const spread = <Item>(items: readonly Item[], most: number): Item[] => {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % step === 0);
};
