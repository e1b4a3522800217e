/** The engine alone, without a browser: what its index weighs and costs, and how fast it answers beside MiniSearch. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { plainText, type InlineText } from '../../src/domain/inline-text.ts';
import { codePath } from '../../src/domain/permalink.ts';
import { readContentFolder } from '../../src/loading/content-folder.ts';
import { buildLookup } from '../../src/search/build/build-lookup.ts';
import { openLookup } from '../../src/search/engine.ts';
import type { LookupFile } from '../../src/search/types.ts';
import { libraryOf } from '../catalogue/library.ts';
import { tunedMiniSearch, type SearchableCode } from '../mini-search.ts';
import { queriesFor } from './queries.ts';

export interface BuiltIndex {
  readonly codes: readonly SearchableCode[];
  readonly files: readonly LookupFile[];
  readonly raw: number;
  readonly gzip: number;
  /** Seconds of processor time that building it took, reading the tables not counted. */
  readonly seconds: number;
}

export interface Speed {
  /** Milliseconds of a warm query. */
  readonly p50: number;
  readonly p95: number;
}

export interface EngineFigures {
  readonly own: Speed;
  readonly miniSearch: Speed;
  /** Share of the derived queries whose first hit has the value or all of the words, and of made-up ones without any. */
  readonly right: number;
}

/** Reads the tables of a library of this size in `work` and builds its lookup index. */
export async function buildIndex(size: number, work: string): Promise<BuiltIndex> {
  const { documents } = await libraryOf(size);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  for (const [file, text] of documents) await writeFile(join(work, file), text);
  const { catalogue } = await readContentFolder(work);
  const before = process.cpuUsage();
  const files = buildLookup(catalogue, { base: '/' });
  const { user, system } = process.cpuUsage(before);
  const text = (inline: InlineText | undefined): string => plainText(inline ?? []);
  return {
    codes: catalogue.codes.map((code) => ({
      url: codePath(code),
      value: code.value,
      name: code.names[0] ?? null,
      message: text(code.meanings[0].message),
      cause: text(code.meanings[0].cause),
      solution: text(code.meanings[0].solution),
    })),
    files,
    raw: files.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
    gzip: files.reduce((sum, { body }) => sum + gzipSync(body).length, 0),
    seconds: (user + system) / 1e6,
  };
}

/** Codes that are asked for, and how often each engine is asked for all of them before and while it is timed. */
const asked = 50;
const rounds = { warm: 2, timed: 3 };

export async function measureEngine({ codes, files }: BuiltIndex): Promise<EngineFigures> {
  const bodies = new Map(files.map(({ path, body }) => [path, body]));
  const lookup = await openLookup({
    fetchText: (path) => {
      const body = bodies.get(path);
      return body === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(body);
    },
  });
  const queries = queriesFor(codes, asked);
  const texts = queries.map(({ text }) => text);
  const isRight = queries.map(async ({ text, meant, code }) => {
    const [top] = (await lookup.search(text)).hits;
    if (!code || !top) return code === undefined && top === undefined;
    // Rows that say the same in other words are all that a reader could mean.
    const said = `${top.name} ${top.message}`.toLowerCase();
    return top.value === code.value || wordsOf(meant).every((word) => said.includes(word));
  });
  const right = (await Promise.all(isRight)).filter(Boolean).length / queries.length;
  const miniSearch = tunedMiniSearch(codes);
  return {
    own: await speedOf(texts, (text) => lookup.search(text)),
    miniSearch: await speedOf(texts, (text) => Promise.resolve(miniSearch(text))),
    right,
  };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

async function speedOf(texts: readonly string[], ask: (text: string) => Promise<unknown>): Promise<Speed> {
  for (let round = 0; round < rounds.warm; round += 1) for (const text of texts) await ask(text);
  const times: number[] = [];
  for (let round = 0; round < rounds.timed; round += 1) {
    for (const text of texts) {
      const start = performance.now();
      await ask(text);
      times.push(performance.now() - start);
    }
  }
  times.sort((left, right) => left - right);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
