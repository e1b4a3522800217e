/** What the keys of `site.yaml` mean, each by itself. */
import { canonicalLanguage, defaultLanguage, looseLanguage } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import type { SiteSettings } from '../../domain/site-settings.ts';
import { diagnose } from '../../parsing/report/diagnostics.ts';
import { pageWords, wordsLanguage } from '../../ui/page-words.ts';
import { readAccent } from './accent-value.ts';
import { createComplaints, type Complaints } from './complaints.ts';
import { readLogo, type Picture } from './logo.ts';
import { readAddress } from './address.ts';
import { readPlace } from './repository.ts';
import type { WrittenSettings } from './schema.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * The settings with what is wrong left out, and the picture that `logo` names. `written` holds the keys whose values are of the
 * right kind. Relative files are those of `directory`.
 */
export async function readValues(directory: string, written: WrittenSettings, source: YamlSource) {
  const complaints = createComplaints(source);
  const address = readAddress(written, complaints);
  const language = readLanguage(written, complaints);
  const accent = readAccent(written, complaints);
  const logo = await checkedLogo(directory, written, complaints);
  const repository = await readPlace(directory, written, complaints);
  const words = pageWords(language).site;
  const { footer = [], pages: { decode = true, all = true, guides = true } = {} } = written;
  const settings: SiteSettings = {
    name: written.name ?? words.name,
    description: written.description ?? words.description,
    ...address,
    language,
    languages: readLanguages(written, complaints),
    translations: written.translations ?? translationNames,
    logo: logo && written.logo,
    accent,
    trust: written.trust ?? 'content',
    offline: written.offline ?? true,
    linkedFolders: written.linkedFolders ?? [],
    repository,
    support: readSupport(written, complaints),
    footer: Array.isArray(footer) ? footer : Object.entries(footer).map(([label, href]) => ({ label, href })),
    home: { title: written.home?.title, lead: written.home?.lead },
    documents: written.documents ?? [],
    pages: { decode, all, guides },
    synonyms: Object.fromEntries(
      Object.entries(written.synonyms ?? {}).map(([word, others]) => [word, [others].flat()]),
    ),
  };
  return { settings, logo, diagnostics: complaints.diagnostics };
}

function readLanguage({ language }: WrittenSettings, { wrong, source, diagnostics }: Complaints): string {
  if (language === undefined) return defaultLanguage;
  const tag = canonicalLanguage(language);
  if (tag !== undefined) {
    if (wordsLanguage(tag) === undefined)
      diagnostics.push(diagnose('interface-language', source.positionOf(['language']), { language: tag }));
    return tag;
  }
  const meant = looseLanguage(language);
  const suggestion = meant === undefined ? undefined : `language: ${meant}`;
  wrong(['language'], 'a language tag such as `de` or `zh-CN`', suggestion);
  return defaultLanguage;
}

function readLanguages(
  { languages = {} }: WrittenSettings,
  { wrong }: Complaints,
): SiteSettings['languages'] {
  return Object.fromEntries(
    Object.entries(languages).flatMap(([written, texts]) => {
      const tag = looseLanguage(written);
      if (tag !== undefined) return [[tag, texts]];
      wrong(['languages', written], 'below the tag of a language such as `de` or `zh-CN`');
      return [];
    }),
  );
}

/** How they are named where the settings do not say it. */
export const translationNames = '{name}.{lang}.md';

async function checkedLogo(
  directory: string,
  { logo }: WrittenSettings,
  { source, diagnostics }: Complaints,
): Promise<Picture | undefined> {
  if (logo === undefined) return undefined;
  const found = await readLogo(directory, logo);
  if (!('reason' in found)) return found;
  const { reason, suggestion } = found;
  diagnostics.push(diagnose('logo-file', source.positionOf(['logo']), { logo, reason, suggestion }));
  return undefined;
}

/** What stands for parts of a code in the address of the support. */
const placeholders = ['value', 'name', 'url'];

function readSupport({ support }: WrittenSettings, { wrong }: Complaints): string | undefined {
  if (support === undefined) return undefined;
  const named = /\{([^{}]*)\}/gu;
  const unknown = [...support.matchAll(named)].find(([, name = '']) => !placeholders.includes(name));
  if (unknown) {
    const meant = nearest(unknown[1] ?? '', placeholders) ?? 'value';
    const expected = 'without placeholders but `{value}`, `{name}` and `{url}`';
    wrong(['support'], expected, `support: ${support.replace(unknown[0], `{${meant}}`)}`);
    return undefined;
  }
  const filled = support.replace(named, 'x');
  if (/^(?:https?:\/\/\S|mailto:[^\s@]+@[^\s@]+)/iu.test(filled) && URL.canParse(filled)) return support;
  const isMail = /^[^\s@/:]+@[^\s@/:]+$/u.test(support);
  wrong(['support'], 'a link or a `mailto:` address', isMail ? `support: mailto:${support}` : undefined);
  return undefined;
}
