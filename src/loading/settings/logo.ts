/** The logo of a site, as the file that the settings name. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { nearest } from '../../domain/nearest.ts';
import { messageOf } from '../content-files.ts';

/** As the endings of their files. */
const types = ['svg', 'png', 'jpg', 'webp'] as const;

export interface Picture {
  readonly type: (typeof types)[number];
  readonly bytes: Uint8Array;
  /** In pixels, or in units of the drawing. */
  readonly width: number;
  readonly height: number;
}

/** The picture at a path below the content folder, or why it cannot be used, and what may be meant. */
export async function readLogo(
  directory: string,
  logo: string,
): Promise<Picture | { readonly reason: string; readonly suggestion?: string | undefined }> {
  if (isAbsolute(logo) || /^\.\.(?:[/\\]|$)/u.test(normalize(logo)) || /^[a-z]+:/iu.test(logo))
    return { reason: 'it is not in the content folder' };
  let bytes: Buffer;
  try {
    bytes = await readFile(join(directory, logo));
  } catch (error) {
    const suggestion = nearest(logo, picturesIn(directory, dirname(logo)));
    return { reason: messageOf(error), suggestion };
  }
  try {
    // The indexes of a build, the check and the command lines need no pictures.
    const { default: sharp } = await import('sharp');
    const { format, width, height } = await sharp(bytes).metadata();
    const type = types.find((each) => each === (format === 'jpeg' ? 'jpg' : format));
    if (type) return { type, bytes, width, height };
    return { reason: `it is no SVG, PNG, JPEG or WebP picture but ${format.toUpperCase()}` };
  } catch (error) {
    const [why = ''] = messageOf(error).split('\n');
    return { reason: `it is no SVG, PNG, JPEG or WebP picture that can be drawn (${why})` };
  }
}

function picturesIn(directory: string, folder: string): string[] {
  try {
    return readdirSync(join(directory, folder))
      .filter((name) => /\.(?:svg|png|jpe?g|webp)$/iu.test(name))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`));
  } catch {
    // No folder, no pictures; why the file itself cannot be read is said already.
    return [];
  }
}
