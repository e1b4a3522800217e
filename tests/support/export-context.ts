import type { Catalogue } from '../../src/domain/catalogue.ts';
import {
  createExportContext,
  type ExportContext,
  type ExportInput,
} from '../../src/views/exports/context.ts';

/** A site at `https://errors.example/docs/`. */
export const makeContext = (catalogue: Catalogue, input: Partial<ExportInput> = {}): ExportContext =>
  createExportContext({
    catalogue,
    ledger: new Map(),
    site: new URL('https://errors.example'),
    base: '/docs',
    textsIn: () => ({ name: 'Shop errors', description: 'What the shop says.' }),
    guides: [],
    notes: new Map(),
    ...input,
  });
