import { hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadDocument, Source } from '../../../src/parsing/document.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  file = join(folder, 'cache/documents.txt');
});
afterEach(() => rm(folder, { recursive: true }));

/** As a process that has just started. */
async function newProcess(): Promise<typeof import('../../../src/loading/known-documents.ts')> {
  vi.resetModules();
  return import('../../../src/loading/known-documents.ts');
}

const source: Source = {
  file: 'pump.md',
  text: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Hot |\n',
};

async function keep(sources: readonly Source[]): Promise<ReadDocument[]> {
  const { readKnownDocument, keepDocuments } = await newProcess();
  const read = sources.map(readKnownDocument);
  keepDocuments(file, 'reader');
  return read;
}

/** What a process reads that recalls the kept documents first. */
async function recall(from: Source, reader = 'reader'): Promise<ReadDocument> {
  const { readKnownDocument, recallDocuments } = await newProcess();
  recallDocuments(file, reader);
  return readKnownDocument(from);
}

/** Another message in what was kept: no reading of the source gives it. */
async function markKept(): Promise<void> {
  const body = (await readFile(file, 'utf8')).replace(/^.*\n/u, '').replaceAll('"Hot"', '"Kept"');
  await writeFile(file, `reader ${hash('sha256', body, 'base64url')}\n${body}`);
}

const messageOf = ({ codes }: ReadDocument): unknown => codes[0]?.meanings[0].message;
const saying = (text: string): unknown => [{ kind: 'text', text }];

describe('documents of an earlier process', () => {
  it('come back as they were read', async () => {
    const fixtures = new URL('../../fixtures/documents/', import.meta.url);
    const names = (await readdir(fixtures, { recursive: true })).filter((name) => name.endsWith('.md'));
    expect(names.length).toBeGreaterThan(20);
    const sources = await Promise.all(
      names.map(async (name): Promise<Source> => {
        const text = await readFile(new URL(name, fixtures), 'utf8');
        return { file: name, text };
      }),
    );
    const read = await keep(sources);
    const { readKnownDocument, recallDocuments } = await newProcess();
    recallDocuments(file, 'reader');
    expect(sources.map(readKnownDocument)).toStrictEqual(read);
  });

  it('are not read again', async () => {
    await keep([source]);
    await markKept();
    expect(messageOf(await recall(source))).toEqual(saying('Kept'));
  });

  it('are read again with another reader, another slug or another text', async () => {
    await keep([source]);
    await markKept();
    expect(messageOf(await recall(source, 'another'))).toEqual(saying('Hot'));
    expect((await recall({ ...source, slug: 'other' })).document.slug).toBe('other');
    const edited = { ...source, text: source.text.replace('Hot', 'Cold') };
    expect(messageOf(await recall(edited))).toEqual(saying('Cold'));
  });

  it('are read again when they were not kept, or not whole', async () => {
    expect(messageOf(await recall(source))).toEqual(saying('Hot'));
    await keep([source]);
    await markKept();
    await truncate(file, 200);
    expect(messageOf(await recall(source))).toEqual(saying('Hot'));
  });

  it('are forgotten when nobody asks for them any more', async () => {
    await keep([source, { ...source, file: 'gone.md' }]);
    const { readKnownDocument, recallDocuments, keepDocuments } = await newProcess();
    recallDocuments(file, 'reader');
    readKnownDocument(source);
    keepDocuments(file, 'reader');
    expect(await readFile(file, 'utf8')).not.toContain('gone.md');
  });
});
