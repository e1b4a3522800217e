/** The settings of a site: `site.yaml` of the content folder. A folder without one is a site like any other. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { isDocumentNamed } from '../domain/site-settings.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { type ContentFiles, isFolder, readContent } from './content-files.ts';
import { isOfOtherSite, type Target } from './prose-elements.ts';
import { readValues } from './settings/values.ts';
import { settingsSchema, type WrittenSettings } from './settings/schema.ts';
import { shapeProblems } from './settings/complaints.ts';
import { readYaml, type YamlSource } from './settings/yaml-source.ts';

export const settingsFile = 'site.yaml';
const misnamedFile = 'site.yml';

export type SettingsReading = Awaited<ReturnType<typeof readSiteSettings>>;

/**
 * Reads the settings of a content folder, or those of a site that has no folder. Whatever is wrong is a diagnostic, and
 * that setting is as if it were not there.
 */
export async function readSiteSettings(contentDir: string | undefined) {
  const directory = contentDir ?? '';
  const path = join(directory, settingsFile);
  const { files, diagnostics } =
    contentDir === undefined
      ? { files: [], diagnostics: [] }
      : existsSync(path)
        ? await readFileAt(directory, path)
        : { files: [], diagnostics: misnamed(directory) };
  const text = files[0]?.text;
  const source = readYaml(settingsFile, diagnostics.length > 0 ? '' : (text ?? ''));
  const { written, problems } = readShape(source);
  const { settings, logo, diagnostics: ofValues } = await readValues(directory, written, source);
  return {
    settings,
    logo,
    diagnostics: [...diagnostics, ...problems, ...ofValues].sort(
      (left, right) => left.line - right.line || left.column - right.column,
    ),
    /** Source of the file; undefined where there is none. */
    text,
    /** Links at the foot of every page, none of another site. */
    links: settings.footer.flatMap(({ label, href }, index): Target[] => {
      const path = Array.isArray(written.footer) ? ['footer', index, 'href'] : ['footer', label];
      const link = { address: href, isPicture: false, isMarkdown: false, position: source.positionOf(path) };
      return isOfOtherSite(href) ? [] : [link];
    }),
    /** Where each entry of `documents` stands. */
    documentPositions: (written.documents ?? []).map((_, index) => source.positionOf(['documents', index])),
  };
}

async function readFileAt(directory: string, path: string): Promise<ContentFiles> {
  if (!(await isFolder(path))) return readContent(directory, path);
  const position = { file: settingsFile, line: 1, column: 1 };
  return { files: [], diagnostics: [diagnose('unreadable-file', position, { reason: 'it is a folder' })] };
}

function misnamed(directory: string): Diagnostic[] {
  if (!existsSync(join(directory, misnamedFile))) return [];
  return [diagnose('settings-name', { file: misnamedFile, line: 1, column: 1 }, { file: misnamedFile })];
}

/** The keys whose values are of the kinds that they must be. */
function readShape(source: YamlSource): { written: WrittenSettings; problems: Diagnostic[] } {
  const problems = source.faults.map(({ reason, position }) =>
    diagnose('settings-syntax', position, { reason }),
  );
  const value = source.value ?? {};
  const whole = settingsSchema.safeParse(value);
  if (whole.success) return { written: whole.data, problems };
  problems.push(...shapeProblems(whole.error.issues, source));
  const wrong = new Set(
    whole.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
  const right = Object.entries(value).filter(([key]) => !wrong.has(key));
  return { written: settingsSchema.safeParse(Object.fromEntries(right)).data ?? {}, problems };
}

/** Problems of the order of documents, which only those can find who know the documents. */
export function orderProblems(
  { settings, documentPositions }: SettingsReading,
  documents: readonly { readonly slug: string; readonly file: string }[],
): Diagnostic[] {
  return settings.documents.flatMap((name, index) => {
    const position = documentPositions[index];
    if (!position || documents.some((document) => isDocumentNamed(name, document))) return [];
    const names = documents.flatMap(({ slug, file }) => [slug, file]);
    return [diagnose('unknown-document', position, { name, suggestion: nearest(name, names) })];
  });
}
