/** Content of somebody who means harm: nothing runs, nothing is fetched, and the text reads as it was written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sax from 'sax';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  attribute,
  isRedirect,
  mainText,
  pageAt,
  readBuiltSite,
  readJson,
  readText,
  type BuiltSite,
} from '../support/built-pages.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { buildSite, createProject, removeProject, type Project } from '../support/site.ts';

const payloads = hostileTexts;

const place = { site: 'https://errors.example', base: '/docs' };
const title = payloads.slice(0, 4).join(' ');

const table = (): string => `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(title)}
---

# ${title}

## ${payloads[3] ?? ''} error codes

${payloads.join('\n\n')}

| Error code | Name | Description | ${payloads[0] ?? ''} | Solution |
| --- | --- | --- | --- | --- |
${payloads.map((payload, index) => `| ${index + 1} | ${payload} | ${payload} | ${payload} | \`${payload}\` |`).join('\n')}
${payloads
  .slice(0, 9)
  .map((payload) => `| ${payload} | N | As a value | x | y |`)
  .join('\n')}
`;

const settings = (): string =>
  Object.entries({
    name: payloads[0],
    description: title,
    home: { title, lead: title },
    footer: [{ label: payloads[2], href: '/search/' }],
    synonyms: { [payloads[3] ?? '']: [payloads[0]] },
  })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

const guide = (): string => `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(title)}
---

${payloads.map((payload) => `- \`${payload}\``).join('\n')}
`;

/** A document with a note on its code and a translation, all of them hostile. */
const basket = (name: string): string => `# ${name}

## Basket error codes

| Code | Name | Description |
| --- | --- | --- |
${payloads.map((payload, index) => `| ${4101 + index} | N${index} | \`${payload}\` |`).join('\n')}
`;

const note = (): string => `---
title: ${JSON.stringify(title)}
keywords: ${JSON.stringify(payloads)}
---

${payloads.map((payload) => `- \`${payload}\``).join('\n')}
`;

let project: Project;
let site: BuiltSite;
beforeAll(async () => {
  project = await createProject();
  await mkdir(join(project.content, 'guides'), { recursive: true });
  await mkdir(join(project.content, 'notes/shop/basket'), { recursive: true });
  await Promise.all([
    writeFile(join(project.content, 'hostile.md'), table()),
    writeFile(
      join(project.content, `'"><img src=x onerror=alert(1)>.md`),
      table().replace(/^---.*?---/su, ''),
    ),
    writeFile(join(project.content, 'site.yaml'), settings()),
    writeFile(join(project.content, 'guides/hostile.mdx'), guide()),
    writeFile(join(project.content, 'shop.md'), basket('Shop')),
    writeFile(join(project.content, 'shop.de.md'), basket(title)),
    writeFile(join(project.content, 'notes/shop/basket/4101.mdx'), note()),
  ]);
  const { exitCode, output, directory } = await buildSite(project, place);
  expect(exitCode, output).toBe(0);
  site = await readBuiltSite(directory);
});
afterAll(() => removeProject(project));

test('no page holds code, a frame, a handler, or an address that runs or loads from elsewhere', () => {
  const faults: string[] = [];
  const own = (address: string): boolean => new URL(address, `${place.site}/docs/`).origin === place.site;
  for (const page of site.pages.values()) {
    for (const element of page.elements) {
      const { tagName: tag, attrs } = element;
      const fault = (what: string): number => faults.push(`${page.path} <${tag}> ${what}`);
      if (/^(?:iframe|object|embed|base|frame|style|applet)$/u.test(tag)) fault('');
      for (const { name, value } of attrs) {
        if (/^on|^style$|^srcdoc$|^srcset$/u.test(name)) fault(name);
        if (/^(?:href|src|action|formaction|poster)$/u.test(name)) {
          // The mark of the site; a picture runs nothing.
          if (tag === 'img' && value.startsWith('data:image/svg+xml,')) continue;
          if (!/^(?:https?|mailto):$/u.test(new URL(value, 'https://errors.example/').protocol))
            fault(`${name}=${value}`);
          const loads = name !== 'href' || (tag === 'link' && attribute(element, 'rel') !== 'canonical');
          if (loads && !own(value)) fault(`${name}=${value}`);
        }
      }
      if (tag === 'script' && attribute(element, 'type') !== 'application/ld+json')
        if (attribute(element, 'src') === undefined) fault('inline');
      if (tag === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
        const target = /url=(.*)$/u.exec(attribute(element, 'content') ?? '')?.[1] ?? '';
        if (!isRedirect(page) || !own(new URL(target, `${place.site}/docs${page.path}`).href)) fault(target);
      }
    }
  }
  expect(site.pages.size).toBeGreaterThan(payloads.length);
  expect(faults).toEqual([]);
});

test('every text reads as it was written, on its page and in the data', async () => {
  const data = await readJson(site, 'api/codes.json');
  const texts = JSON.stringify(data);
  for (const payload of payloads) expect(texts).toContain(JSON.stringify(payload).slice(1, -1));
  const noted = JSON.stringify(await readJson(site, 'shop/basket/4101.json'));
  for (const payload of payloads) expect(noted).toContain(JSON.stringify(payload).slice(1, -1));
  const translated = mainText(pageAt(site, '/de/shop/basket/4104/'));
  expect(translated).toContain(payloads[3]);
  const csv = await readText(site, 'codes.csv');
  for (const payload of payloads) expect(csv).toContain(payload.replaceAll('"', '""'));
});

test('feeds and lists for machines are well formed', async () => {
  const lists = site.files.filter((file) => file.endsWith('.xml'));
  expect(lists.length).toBeGreaterThan(1);
  for (const file of lists) {
    const parser = sax.parser(true);
    const faults: string[] = [];
    parser.onerror = ({ message }) => {
      faults.push(message);
      parser.resume();
    };
    parser.write(await readText(site, file)).close();
    expect(faults, file).toEqual([]);
  }
});

test('no file lies outside of the site, or under a name that a host could read as a path', () => {
  for (const file of site.files) expect(file).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|[<>"'\\]/u);
});
