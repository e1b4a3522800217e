// @ts-check
/** An ESLint rule: no module of `src/` may import itself through others, for its types neither. */
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** What a module imports of this project, as paths. In an Astro file these stand in its frontmatter and its scripts. */
const importsOf = (/** @type {string} */ file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8').replace(/<style[^]*?<\/style>/gu, ''))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(file, '..', fileName));

/** @returns {ReadonlyMap<string, readonly string[]>} */
const readGraph = () => {
  const files = globSync('src/**/*.{ts,mjs,astro}', { cwd: root }).map((file) => resolve(root, file));
  return new Map(files.map((file) => [file, importsOf(file)]));
};

/** @type {ReturnType<typeof readGraph> | undefined} */
let known;

/** The way from one module to another, both included; undefined when there is none.
 * @param {ReturnType<typeof readGraph>} graph
 * @param {string} from
 * @param {string} to */
function wayBetween(graph, from, to) {
  /** @type {Map<string, string | undefined>} */
  const cameFrom = new Map([[from, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const way = [];
      for (let step = /** @type {string | undefined} */ (to); step; step = cameFrom.get(step))
        way.unshift(step);
      return way;
    }
    for (const next of graph.get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  create: (context) => {
    /** @param {import("estree").Node & { source?: import("estree").Expression | null | undefined }} node */
    const check = (node) => {
      if (node.source?.type !== 'Literal') return;
      known ??= readGraph();
      const target = resolve(context.filename, '..', String(node.source.value));
      const way = known.has(target) ? wayBetween(known, target, context.filename) : undefined;
      if (!way) return;
      const names = [context.filename, ...way].map((file) => relative(root, file)).join(' → ');
      context.report({ node, message: `Imports go in a circle: ${names}. Move what both need below both.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
