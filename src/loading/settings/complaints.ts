import { type Diagnostic, diagnose } from '../../parsing/report/diagnostics.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** What is wrong with single values, collected while they are read. */
export interface Complaints {
  readonly source: YamlSource;
  readonly diagnostics: Diagnostic[];
  /** "`key` must be …", with the line to write instead where that is known. */
  readonly wrong: (path: Path, expected: string, suggestion?: string) => void;
}

export function createComplaints(source: YamlSource): Complaints {
  const diagnostics: Diagnostic[] = [];
  return {
    source,
    diagnostics,
    wrong: (path, expected, suggestion) => {
      const details = { key: path.join('.'), expected, suggestion };
      diagnostics.push(diagnose('settings-value', source.positionOf(path), details));
    },
  };
}
