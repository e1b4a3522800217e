/**
 * What can be wrong in guides and notes, found in their text: a page that fails while it is rendered names
 * neither file nor line, and hides all problems after the first.
 */
import { catalogueKey, ownersIn, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode, Position } from '../domain/error-code.ts';
import { nearest } from '../domain/nearest.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { attributesOf, type Element, isComponent, isElement, positionOf } from './prose-elements.ts';
import type { ProseText } from './prose-text.ts';

/** True for problems of guides and notes: the tables may be right for all that. */
export const isOfProse = ({ file }: Pick<Diagnostic, 'file'>): boolean => /^(?:guides|notes)\//u.test(file);

/** Files of guides and notes that no page would be made of. */
export const checkEnding = ({ file }: ProseText): Diagnostic[] =>
  file.endsWith('.mdx') ? [] : [diagnose('prose-ending', { file, line: 1, column: 1 }, {})];

/** Components whose links or names lead nowhere, by what readers of each text find. What is computed is left to the page itself. */
export const checkComponents = (prose: ProseText, catalogue: Catalogue): Diagnostic[] => [
  ...prose.diagnostics,
  ...prose.nodes.flatMap((node) => {
    if (!isElement(node) || !isComponent(node)) return [];
    const [written] = /^<[^>]*>/u.exec(prose.text.slice(node.position?.start.offset)) ?? [];
    const use = {
      tag: (written ?? `<${node.name ?? ''}>`).replace(/\s+/gu, ' '),
      position: positionOf(node, prose),
    };
    return node.name === 'Code' ? checkCodeLink(node, use, catalogue) : checkName(node, use, prose.modules);
  }),
];

interface Use {
  /** As it is written, without its children. */
  readonly tag: string;
  readonly position: Position;
}

function checkCodeLink(element: Element, { tag, position }: Use, catalogue: Catalogue): Diagnostic[] {
  const attributes = new Map(attributesOf(element));
  if ([...attributes.values()].includes(undefined)) return [];
  const value = attributes.get('value') ?? '';
  const owners = ownersIn(catalogue, value, attributes.get('in'));
  if (owners.length === 1) return [];
  if (owners.length > 1)
    return [diagnose('ambiguous-code', position, { tag, links: owners.map((code) => linkTo(value, code)) })];
  const [elsewhere] = ownersIn(catalogue, value, undefined);
  const nearby = value === '' ? undefined : nearest(catalogueKey(value), catalogue.codesByKey.keys());
  const suggestion = elsewhere
    ? linkTo(value, elsewhere)
    : nearby === undefined
      ? undefined
      : `<Code value="${nearby}" />`;
  return [diagnose('unknown-code', position, { tag, suggestion })];
}

const linkTo = (value: string, { document, category }: ErrorCode): string =>
  `<Code value="${value}" in="${document}/${category}" />`;

/** A component that a file neither brings along nor is given would end the build while its page is rendered. */
function checkName({ name }: Element, { tag, position }: Use, modules: string): Diagnostic[] {
  const [first = ''] = (name ?? '').split('.');
  if (new RegExp(`\\b${first}\\b`, 'u').test(modules)) return [];
  return [diagnose('unknown-component', position, { tag })];
}
