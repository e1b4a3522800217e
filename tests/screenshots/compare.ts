/** What differs between two sets of pictures, in numbers and as pictures of the difference. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

/** One line a picture that changed or is new; a picture of the difference stands beside the new one. */
export async function comparePictures(
  browser: Browser,
  before: string,
  after: string,
  files: readonly string[],
): Promise<string[]> {
  const page = await browser.newPage();
  const lines: string[] = [];
  for (const file of files) {
    if (!existsSync(join(before, file))) {
      lines.push(`new      ${file}`);
      continue;
    }
    const [old, now] = await Promise.all([before, after].map((folder) => readFile(join(folder, file))));
    if (!old || !now || old.equals(now)) continue;
    const found = await page.evaluate(difference, [old.toString('base64'), now.toString('base64')] as const);
    if (found.share === 0) continue;
    await writeFile(
      join(after, file.replace(/png$/u, 'difference.png')),
      Buffer.from(found.picture, 'base64'),
    );
    lines.push(`changed  ${file}  ${(found.share * 100).toFixed(2)} %`);
  }
  return lines.length > 0 ? lines : ['Nothing differs.'];
}

/** Runs in the page: what differs is red on a pale copy of the new picture. */
async function difference([old, now]: readonly [string, string]): Promise<{
  share: number;
  picture: string;
}> {
  const load = async (data: string): Promise<ImageBitmap> =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const [left, right] = await Promise.all([load(old), load(now)]);
  const width = Math.max(left.width, right.width);
  const height = Math.max(left.height, right.height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws nothing.');
  const pixels = (picture: ImageBitmap): ImageData => {
    context.clearRect(0, 0, width, height);
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, width, height);
  };
  const was = pixels(left).data;
  const is = pixels(right);
  let different = 0;
  for (let index = 0; index < was.length; index += 4) {
    const same = [0, 1, 2, 3].every((offset) => was[index + offset] === is.data[index + offset]);
    if (!same) different += 1;
    is.data.set(same ? [...is.data.slice(index, index + 3), 60] : [220, 0, 0, 255], index);
  }
  context.putImageData(is, 0, 0);
  return { share: different / (width * height), picture: canvas.toDataURL().split(',')[1] ?? '' };
}
