/**
 * `npm run screenshots [-- --site FOLDER --out FOLDER --only NAME --look NAME --compare FOLDER --small]`: every kind of page as people see it.
 * Pictures depend on the fonts of a machine, so they are for looking, and for comparing with an earlier set of the same one.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { browserArguments, findBrowser } from '../support/browser.ts';
import { comparePictures } from './compare.ts';
import { kindsOf, type Kind } from './kinds.ts';
import { serveFolder } from './serve.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'test-results/screenshots' },
    only: { type: 'string' },
    look: { type: 'string' },
    compare: { type: 'string' },
    /** Few colours, for a picture that is kept: `--only code-shared --look laptop --small --out .github` is the README's. */
    small: { type: 'boolean', default: false },
  },
});

const phone = { width: 390, height: 664 };
const laptop = { width: 1280, height: 800 };

interface Look extends BrowserContextOptions {
  readonly name: string;
  /** The page as it is printed, or with its texts set from right to left. */
  readonly print?: boolean;
  readonly mirrored?: boolean;
}

const looks: readonly Look[] = [
  { name: 'phone', viewport: phone, isMobile: true, hasTouch: true },
  { name: 'phone-dark', viewport: phone, isMobile: true, hasTouch: true, colorScheme: 'dark' },
  { name: 'narrow', viewport: { width: 320, height: 568 } },
  { name: 'laptop', viewport: laptop },
  { name: 'laptop-dark', viewport: laptop, colorScheme: 'dark' },
  { name: 'laptop-forced-colours', viewport: laptop, forcedColors: 'active', colorScheme: 'dark' },
  { name: 'laptop-right-to-left', viewport: laptop, mirrored: true },
  { name: 'laptop-without-script', viewport: laptop, javaScriptEnabled: false },
  { name: 'wide', viewport: { width: 1920, height: 1080 } },
  { name: 'print', viewport: { width: 800, height: 1100 }, print: true },
];

async function takePictures(browser: Browser, origin: string, kinds: readonly Kind[]): Promise<string[]> {
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const files: string[] = [];
  for (const { name: look, print = false, mirrored = false, ...options } of looks) {
    if (values.look !== undefined && !values.look.split(',').includes(look)) continue;
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce', bypassCSP: true });
    const page = await context.newPage();
    for (const { name, path, type } of kinds) {
      if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
      await page.emulateMedia({ media: 'screen' });
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      if (mirrored)
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
      if (type && options.javaScriptEnabled !== false) {
        await page.locator(type[0]).first().fill(type[1]);
        await page.locator('[role=option], [data-found]:not([hidden])').first().waitFor({ timeout: 10_000 });
      }
      if (path.includes('?q=') && options.javaScriptEnabled !== false)
        await page.locator('[data-search-status=ready]').waitFor({ timeout: 10_000 });
      // On paper there is no field to type into.
      await page.emulateMedia({ media: print ? 'print' : 'screen' });
      const file = `${name}.${look}.png`;
      const picture = await page.screenshot({ fullPage: print });
      await writeFile(join(out, file), values.small ? await fewColours(picture) : picture);
      files.push(file);
    }
    await context.close();
  }
  return files;
}

const fewColours = (picture: Uint8Array): Promise<Uint8Array> =>
  sharp(picture).png({ palette: true, colours: 32 }).toBuffer();

const folder = resolve(values.site);
const text = await readFile(join(folder, 'api/codes.json'), 'utf8');
const { codes } = JSON.parse(text) as { readonly codes: Parameters<typeof kindsOf>[1] };
const { origin, server } = await serveFolder(folder);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath ? { executablePath } : {}),
});
try {
  const files = await takePictures(browser, origin, kindsOf(folder, codes));
  process.stdout.write(`${files.length} pictures in ${values.out}\n`);
  if (values.compare !== undefined) {
    for (const line of await comparePictures(browser, values.compare, values.out, files))
      process.stdout.write(`${line}\n`);
  }
} finally {
  await browser.close();
  server.close();
}
