/** Codes by the parts of a symbolic name: in order or not, cut short, mistyped. */
import type { Identifier, QueryWord } from '../query/read-query.ts';
import { namesOf } from '../store/names.ts';
import { identifierParts } from '../text/identifier.ts';
import { compareRows } from '../store/key-order.ts';
import { namePositionOf, type Row, type Store } from '../store/store.ts';
import { settings } from '../settings.ts';
import type { Found } from './found.ts';
import { wordMarks } from './marks.ts';
import { joinedParts } from './joined-parts.ts';
import { shortTypos, type Unit, unitOf, unitsOf } from '../rank/units.ts';
import { reach, type Use, useIn } from '../rank/uses.ts';

/** Codes whose name holds every part of the identifier, best first. */
export async function byNameParts(identifier: Identifier, store: Store): Promise<readonly Found[]> {
  const words = identifier.parts.map((word, index) => ({
    word,
    position: index,
    open: identifier.open && index === identifier.parts.length - 1,
    inCode: false,
  }));
  const slots = await unitsOf(words, store, { names: true });
  const missing = slots.filter(({ alternatives }) => alternatives.length === 0);
  const [only] = missing;
  if (only) {
    // "AV_EER_TIMEOUT": too short to be corrected by itself, but the others say which name it is.
    const others = slots.filter((slot) => slot !== only);
    const isSure = others.some(
      ({ word, alternatives }) =>
        word.length > only.word.length &&
        word.length >= settings.surePart &&
        alternatives[0]?.how === 'itself',
    );
    if (missing.length > 1 || !isSure) return [];
    const meant = await shortTypos(only.word, store);
    if (meant.alternatives.length === 0) return [];
    return (
      await ranked(
        slots.map((slot) => (slot === only ? meant : slot)),
        store,
      )
    ).filter(({ inOrder }) => inOrder);
  }
  return ranked(slots, store);
}

/** Codes whose name holds the run of letters, its parts side by side; one of them may be mistyped. */
export async function byJoinedName(letters: string, open: boolean, store: Store): Promise<readonly Found[]> {
  for (const { parts, open: isOpen, isTypo } of await joinedParts(letters, open, store)) {
    const words = parts.map((word, position) => ({
      word,
      position,
      open: isOpen && position === parts.length - 1,
      inCode: false,
    }));
    const found = (await ranked(await partSlots(words, store), store)).filter(({ inOrder }) => inOrder);
    if (found.length > 0) return found.map((each) => (isTypo ? { ...each, reason: 'typo' } : each));
  }
  return [];
}

/** Each part as itself: none is taken for another word. */
const partSlots = (words: readonly QueryWord[], store: Store): Promise<Unit[]> =>
  Promise.all(words.map((word) => unitOf(word, store, { names: true })));

interface NameFound extends Found {
  readonly inOrder: boolean;
}

interface Candidate {
  readonly record: number;
  readonly positions: readonly number[];
  readonly fit: number;
  readonly isTypo: boolean;
  readonly stems: ReadonlySet<string>;
}

async function ranked(slots: readonly Unit[], store: Store): Promise<NameFound[]> {
  const [rarest] = [...slots].sort((left, right) => reach(left) - reach(right));
  const records = new Set(rarest?.alternatives.flatMap(({ term }) => term.records));
  const candidates: Candidate[] = [];
  for (const record of records) {
    const uses: Use[] = [];
    for (const slot of slots) {
      const use = useIn(slot, record);
      if (!use) break;
      uses.push(use);
    }
    if (uses.length < slots.length) continue;
    candidates.push({
      record,
      positions: uses.map(({ mark }) => namePositionOf(mark)),
      fit: uses.reduce((product, { alternative }) => product * alternative.fit, 1),
      isTypo: uses.some(({ alternative }) => alternative.how === 'typo'),
      stems: new Set(uses.map(({ alternative }) => alternative.key)),
    });
  }
  const order = candidates
    .map((candidate) => ({ candidate, score: orderScore(candidate.positions) * candidate.fit }))
    .sort((left, right) => right.score - left.score)
    .slice(0, settings.rankedRows);
  const rows = new Map(
    (await store.rows(order.map(({ candidate }) => candidate.record))).map((row) => [row.record, row]),
  );
  return order
    .flatMap(({ candidate, score }) => {
      const row = rows.get(candidate.record);
      if (!row) return [];
      const { perLetter, verbatim } = settings.name;
      const exact = verbatim * Math.max(0, ...namesOf(row).map((name) => sameParts(name, slots)));
      return [{ row, candidate, score: score + exact - perLetter * lengthOfNames(row) }];
    })
    .sort((left, right) => right.score - left.score || compareRows(left.row, right.row))
    .map(({ row, candidate }) => ({
      row,
      reason: candidate.isTypo ? 'typo' : 'name part',
      marks: wordMarks(candidate.stems),
      inOrder: sideBySide(candidate.positions),
    }));
}

const sideBySide = (positions: readonly number[]): boolean =>
  positions.every((position, index) => index === 0 || position === (positions[index - 1] ?? 0) + 1);

/** 1 for parts in order and side by side, less for parts in order, least for any order; a little more at the start. */
function orderScore(positions: readonly number[]): number {
  const { adjacent, ordered, start, any } = settings.name;
  const pairs = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
  const share = (count: number): number => (pairs.length === 0 ? 1 : count / pairs.length);
  const sideBySide = share(pairs.filter((gap) => gap === 1).length);
  const inOrder = share(pairs.filter((gap) => gap > 0).length);
  return any + adjacent * sideBySide + ordered * inOrder + (positions[0] === 0 ? start : 0);
}

const lengthOfNames = (row: Row): number => Math.min(...namesOf(row).map((name) => name.length));

/** Share of the parts that stand in the name in the very same form. */
function sameParts(name: string, slots: readonly Unit[]): number {
  const parts = new Set(identifierParts(name));
  return slots.filter(({ word }) => parts.has(word)).length / slots.length;
}
