/** A YAML file as plain values, each of which can be found again in its text. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Position } from '../../domain/error-code.ts';
import { messageOf } from '../content-files.ts';

export type Path = readonly (string | number)[];

export type YamlSource = ReturnType<typeof readYaml>;

export function readYaml(file: string, text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/u, ''), { lineCounter: counter, stringKeys: true });
  const at = (offset: number | undefined): Position => {
    const { line, col } = counter.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const pairAt = (path: Path) => {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    if (!isMap(parent)) return undefined;
    return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  };
  /** Of the value at a path, or of the nearest thing around it. */
  const positionOf = (path: Path): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range && !isEmpty(node))
        return at(node.range[0]);
      const key = pairAt(path.slice(0, length))?.key;
      if (isScalar(key)) return at(key.range?.[0]);
    }
    return at(0);
  };
  // One slip makes the lines behind it faulty too, so each line is named once.
  const faults = new Map(
    document.errors.toReversed().map((error) => {
      const position = at(error.pos[0]);
      return [position.line, { reason: firstSentence(error.message), position }];
    }),
  );
  let value: unknown;
  try {
    value = faults.size > 0 ? undefined : plain(document);
  } catch (error) {
    // What aliases that hold aliases would grow to.
    faults.set(1, { reason: messageOf(error), position: at(0) });
  }
  return {
    /** Maps without the keys that have no value. Numbers are as they were typed: `1.10` is "1.10". */
    value,
    faults: [...faults.values()].toReversed(),
    positionOf,
    /** Of the key at the end of a path. */
    keyPositionOf: (path: Path): Position => {
      const key = pairAt(path)?.key;
      return isScalar(key) ? at(key.range?.[0]) : positionOf(path);
    },
    /** What stands behind a `#` on the line of the value at a path; undefined where nothing does. */
    commentAt: (path: Path): string | undefined => {
      const value = pairAt(path)?.value;
      return isScalar(value) ? (value.comment ?? undefined) : undefined;
    },
  };
}

const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null;

const firstSentence = (message: string): string =>
  message.replace(/ at line [\s\S]*$/u, '').replace(/\.$/u, '');

function plain(document: Document): unknown {
  const copy = document.clone();
  visit(copy, {
    Pair: (_, { value }) =>
      value === null || (isScalar(value) && isEmpty(value)) ? visit.REMOVE : undefined,
    Scalar: (_, node) => {
      if (typeof node.value === 'number') node.value = node.source ?? String(node.value);
    },
  });
  return copy.toJS();
}
