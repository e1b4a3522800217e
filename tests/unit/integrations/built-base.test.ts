import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtBase } from '../../../src/integrations/site-output.ts';

test('a preview knows the path that the site was made for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  expect(builtBase(folder)).toBeUndefined();
  writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify({ start_url: '/docs/' }));
  expect(builtBase(folder)).toBe('/docs/');
});
