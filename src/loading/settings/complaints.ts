/** What is wrong with the values of `site.yaml`, as problems at their places: what the schema has against them, and what goes beyond. */
import type { z } from 'astro/zod';
import { nearest } from '../../domain/nearest.ts';
import { type Diagnostic, diagnose } from '../../parsing/report/diagnostics.ts';
import type { Path, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

export function shapeProblems(issues: readonly Issue[], source: YamlSource): Diagnostic[] {
  return issues.flatMap((issue) => problemsOf(issue, [], source));
}

function problemsOf(issue: Issue, above: Path, source: YamlSource): Diagnostic[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const details = { key, suggestion: nearest(key, issue.message.split(', ')), known: issue.message };
      return diagnose('settings-key', source.keyPositionOf([...path, key]), details);
    });
  if (issue.code === 'invalid_union') {
    // The form that the author began to write has its faults inside; the others are wrong from the start.
    const begun = issue.errors.find((form) =>
      form.some((each) => each.path.length > 0 || each.code === 'unrecognized_keys'),
    );
    if (begun) return begun.flatMap((each) => problemsOf(each, path, source));
  }
  const key = nameOf(path);
  const found = path.reduce<unknown>(childOf, source.value);
  return [
    diagnose('settings-value', source.positionOf(path), {
      key,
      expected: found === undefined ? `given, as ${issue.message}` : issue.message,
      // A truth value where a text is wanted is a word that YAML reads as one.
      suggestion:
        typeof found === 'boolean' ? `it in quotes if it is meant so: ${key}: "${found}"` : undefined,
    }),
  ];
}

/** `footer.0.href` -> "footer, 1: href". */
const nameOf = (path: Path): string =>
  path.length === 0
    ? 'site.yaml'
    : path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');

const childOf = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(key)) : undefined;

export type Complaints = ReturnType<typeof createComplaints>;

/** What is wrong with single values, collected while they are read. */
export function createComplaints(source: YamlSource) {
  const diagnostics: Diagnostic[] = [];
  return {
    source,
    diagnostics,
    /** "`key` must be …", with the line to write instead where that is known. */
    wrong: (path: Path, expected: string, suggestion?: string): void => {
      const details = { key: path.join('.'), expected, suggestion };
      diagnostics.push(diagnose('settings-value', source.positionOf(path), details));
    },
  };
}
