/**
 * Documents that were read before, by this process or an earlier one: reading is a pure function of a file's text, and
 * most files are as they were.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readDocument, type ReadDocument, type Source } from '../parsing/document.ts';
import { findLostText } from '../parsing/report/lost-text.ts';

interface KnownDocument {
  /** Digest of the text that it was read from. */
  readonly text: string;
  readonly document: ReadDocument;
}

type KnownDocuments = ReadonlyMap<string, KnownDocument>;

/** By file and slug, the last reading of each document in this process. */
const known = new Map<string, KnownDocument>();
let recalled: KnownDocuments = new Map();

/** `readDocument`, with text that it lost as diagnostics. The same text gives the same objects, in one process. */
export function readKnownDocument(source: Source): ReadDocument {
  const key = JSON.stringify([source.file, source.slug]);
  const text = digestOf(source.text);
  const last = known.get(key) ?? recalled.get(key);
  const found = last?.text === text ? last : { text, document: readAnew(source) };
  known.set(key, found);
  return found.document;
}

function readAnew(source: Source): ReadDocument {
  const read = readDocument(source);
  return { ...read, diagnostics: [...read.diagnostics, ...findLostText(source.text, read)] };
}

/** Takes over what `keepDocuments` wrote, unless another `reader` read it or the file is not whole. */
export function recallDocuments(file: string, reader: string): void {
  recalled = new Map();
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, end) === headOf(body, reader)) recalled = new Map(JSON.parse(body) as KnownDocuments);
}

/** Writes the documents of this process for the next, unless it recalled just these. `reader` changes with the code that reads. */
export function keepDocuments(file: string, reader: string): void {
  const isKept =
    known.size === recalled.size && [...known].every(([key, each]) => recalled.get(key) === each);
  if (isKept) return;
  const body = JSON.stringify([...known]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${headOf(body, reader)}\n${body}`);
  renameSync(`${file}.part`, file);
}

const headOf = (body: string, reader: string): string => `${reader} ${digestOf(body)}`;

const digestOf = (text: string): string => hash('sha256', text, 'base64url');
