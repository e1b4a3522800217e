/**
 * What guides and notes may hold. They are content, which strangers propose and which must not run: neither on the
 * machine that builds the site nor in a reader's browser. A site whose authors may do both says `trust: mdx`.
 */
import { posix } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Position } from '../domain/error-code.ts';
import { decodedPath } from '../domain/escapes.ts';
import { nearest } from '../domain/nearest.ts';
import { pictureType } from '../domain/pictures.ts';
import type { Trust } from '../domain/site-settings.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import {
  attributesOf,
  type Element,
  isComponent,
  isElement,
  isOfOtherSite,
  positionOf,
  type Target,
  targetsOf,
} from './prose-elements.ts';
import { allowedAttributes, allowedTags } from './prose-html.ts';
import type { ProseText } from './prose-text.ts';

/** What stands in a guide or a note and may not, by its place; of trusted authors, only what shows nothing. */
export const checkPolicy = (prose: ProseText, trust: Trust): Diagnostic[] => [
  ...(trust === 'mdx' ? [] : prose.nodes.flatMap((node) => programsIn(node, positionOf(node, prose)))),
  ...targetsOf(prose).flatMap(checkTarget),
];

function programsIn(node: MdastNode, position: Position): Diagnostic[] {
  if (node.type === 'mdxjsEsm')
    return [diagnose('mdx-module', position, { statement: firstLine(node.value) })];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return isPlain(node.value) ? [] : [diagnose('mdx-expression', position, { text: firstLine(node.value) })];
  return isElement(node) ? checkElement(node, position) : [];
}

/** A comment, nothing, or a text in quotes: what Markdown has no other way to write. */
const isPlain = (expression: string): boolean =>
  /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*|(["'])[^"'\\]*\1\s*)?$/u.test(expression);

function checkElement(element: Element, position: Position): Diagnostic[] {
  const { name } = element;
  // A fragment, or a component, which is checked for being there.
  const isTag = typeof name === 'string' && !isComponent(element);
  if (isTag && !allowedTags.has(name))
    return [diagnose('html-tag', position, { tag: name, suggestion: nearest(name, allowedTags.keys()) })];
  return attributesOf(element).flatMap(([attribute, text]) => {
    if (text === undefined)
      return [diagnose('mdx-expression', position, { text: attribute === '' ? '...' : `${attribute}={…}` })];
    if (!isTag || allowedAttributes(name).has(attribute) || /^aria-[a-z]+$/u.test(attribute)) return [];
    const suggestion = nearest(attribute, allowedAttributes(name).keys());
    return [diagnose('html-attribute', position, { attribute, tag: name, suggestion })];
  });
}

function checkTarget({ address, isPicture, position }: Target): Diagnostic[] {
  // As a browser reads it: blanks around it and line ends in it do not count.
  const parsed = URL.parse(address, 'https://site.invalid/');
  if (!parsed || !/^(?:https?|mailto|tel):$/u.test(parsed.protocol))
    return [diagnose('unsafe-target', position, { target: address })];
  if (!isPicture) return [];
  if (isOfOtherSite(address)) return [diagnose('picture-elsewhere', position, { target: address })];
  if (address.startsWith('/') || isBesideTheText(address, position.file)) return [];
  return [diagnose('picture-outside', position, { target: address })];
}

/** A picture beside the text is taken into the build, so it must be one, and of the content folder. */
function isBesideTheText(address: string, file: string): boolean {
  const path = posix.normalize(posix.join(posix.dirname(file), decodedPath(address)));
  return !path.startsWith('..') && !/[\\?#]/u.test(path) && pictureType(path) !== undefined;
}

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 60);
