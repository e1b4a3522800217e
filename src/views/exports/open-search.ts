/** `/opensearch.xml`, and one for each other language: lets a browser search the site from its address bar. */
import { escapeXml } from '../../domain/escapes.ts';
import { iconPaths } from '../../domain/icon-paths.ts';
import { pathIn, searchPath } from '../../domain/permalink.ts';
import { clip } from '../unfurl.ts';
import type { ExportContext } from './context.ts';

/** The format's own limits, in characters. */
const longestShortName = 16;
const longestLongName = 48;
const longestDescription = 1024;

export const openSearchPath = '/opensearch.xml';

export function openSearch(context: ExportContext): string {
  const { absolute, siteName, siteDescription, language, catalogue } = context;
  const { home } = catalogue;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(clip(siteName, longestShortName).replace('…', ''))}</ShortName>
<LongName>${escapeXml(clip(siteName, longestLongName))}</LongName>
<Description>${escapeXml(clip(siteDescription, longestDescription))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${escapeXml(language)}</Language>
<Image width="16" height="16" type="image/x-icon">${escapeXml(absolute(iconPaths.favicon))}</Image>
<Url type="text/html" method="get" template="${escapeXml(absolute(pathIn(home, searchPath)))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(pathIn(home, openSearchPath)))}"/>
</OpenSearchDescription>
`;
}
