/** The logo of a site, as the file that the settings name. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { nearest } from '../../domain/nearest.ts';
import { reasonOf } from '../content-files.ts';

export const pictureTypes = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
} as const;
export type PictureType = keyof typeof pictureTypes;

export interface Picture {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
  /** In pixels, or in units of the drawing. */
  readonly width: number;
  readonly height: number;
}

export interface LogoFault {
  readonly reason: string;
  readonly suggestion?: string | undefined;
}

/** The picture at a path below the content folder, or why it cannot be used. */
export async function readLogo(directory: string, logo: string): Promise<Picture | LogoFault> {
  if (isAbsolute(logo) || /^\.\.(?:[/\\]|$)/u.test(normalize(logo)) || /^[a-z]+:/iu.test(logo))
    return { reason: 'it is not in the content folder' };
  let bytes: Buffer;
  try {
    bytes = await readFile(join(directory, logo));
  } catch (error) {
    const suggestion = nearest(logo, picturesIn(directory, dirname(logo)));
    return { reason: reasonOf(error), suggestion };
  }
  const type = typeOf(bytes);
  if (type === undefined) return { reason: 'it is no SVG, PNG, JPEG or WebP picture' };
  try {
    // The indexes of a build, the check and the command lines need no pictures.
    const { default: sharp } = await import('sharp');
    const { width, height } = await sharp(bytes).metadata();
    return { type, bytes, width, height };
  } catch (error) {
    return { reason: `it cannot be drawn (${firstLine(reasonOf(error))})` };
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

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

function typeOf(bytes: Buffer): PictureType | undefined {
  const start = bytes.subarray(0, 12).toString('latin1');
  if (start.startsWith('\u0089PNG')) return 'png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'jpg';
  if (/^RIFF.{4}WEBP/su.test(start)) return 'webp';
  return /^(?:\uFEFF)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/iu.test(
    bytes.subarray(0, 4096).toString('utf8'),
  )
    ? 'svg'
    : undefined;
}
