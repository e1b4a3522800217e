/**
 * Everything that shows the mark of the site outside of its pages: icons in the sizes that browsers, phones and search
 * engines ask for, the picture that chats show beside a link, and the manifest that names them. One mark for all:
 * the logo of the settings, or a sign in the accent.
 */
import { surfaces, type SchemeColours } from '../domain/accent.ts';
import { iconPaths } from '../domain/icon-paths.ts';
import { withBase } from '../domain/permalink.ts';
import { pictureType } from '../domain/pictures.ts';
import type { SiteSettings } from '../domain/site-settings.ts';
import type { SettingsReading } from '../loading/settings.ts';
import type { Picture } from '../loading/settings/logo.ts';
import type { SiteFile } from '../views/exports/files.ts';

export interface Mark {
  /** Site path. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What an `img` shows: the picture itself where it is small, which saves every page a request. */
  readonly source: string | undefined;
}

/** More than this in characters is a file of its own. */
const longestSource = 1600;

/** The mark as the header shows it. */
export function markOf({ accent }: Pick<SiteSettings, 'accent'>, logo: Picture | undefined): Mark {
  const drawing = logo?.type === 'svg' || !logo ? String(logo?.bytes ?? ownMark(accent ?? ownAccent)) : '';
  const source = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  const shown = drawing !== '' && source.length <= longestSource ? source : undefined;
  const { type, width, height } = logo ?? { type: 'svg', width: 24, height: 24 };
  return { path: type === 'svg' ? iconPaths.vector : `/logo.${type}`, width, height, source: shown };
}

/** Colours of the stylesheet, for a site that chose none. */
const ownAccent: SchemeColours = { light: '#0a635d', dark: '#74d3c6' };

export async function iconFiles(
  { settings, logo }: Pick<SettingsReading, 'settings' | 'logo'>,
  base: string,
): Promise<SiteFile[]> {
  const { default: sharp } = await import('sharp');
  const accent = settings.accent ?? ownAccent;
  const picture = logo ?? { type: 'svg', bytes: Buffer.from(ownMark(accent)) };
  const drawn = (size: number): Promise<Buffer> =>
    // Lines of a vector are drawn at the size that is wanted, and not enlarged from a small picture.
    sharp(picture.bytes, picture.type === 'svg' ? { density: 72 * Math.max(1, size / 24) } : {})
      .resize(size, size, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer();
  const onPaper = async (width: number, height: number, size: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: surfaces.paper.light } })
      .composite([{ input: await drawn(size) }])
      .png({ palette: true })
      .toBuffer();
  const image = (path: string, bytes: Uint8Array): SiteFile => ({
    path: path.slice(1),
    contentType: pictureType(path) ?? 'image/x-icon',
    blocks: [bytes],
  });
  return [
    image(markOf(settings, logo).path, picture.bytes),
    image(iconPaths.favicon, icoOf(await drawn(48), 48)),
    image(iconPaths.touch, await onPaper(180, 180, 132)),
    image(iconPaths.small, await drawn(192)),
    image(iconPaths.large, await drawn(512)),
    // Phones cut a circle out of it.
    image(iconPaths.maskable, await onPaper(512, 512, 288)),
    image(iconPaths.card, await onPaper(1200, 630, 300)),
    {
      path: iconPaths.manifest.slice(1),
      contentType: 'application/manifest+json; charset=utf-8',
      blocks: [`${JSON.stringify(manifest(settings, base), null, 2)}\n`],
    },
  ];
}

function manifest({ name, description, language, accent = ownAccent }: SiteSettings, base: string): object {
  const icon = (path: string, size: number, purpose: string): object => ({
    src: withBase(base, path),
    sizes: `${size}x${size}`,
    type: pictureType(path),
    purpose,
  });
  return {
    name,
    short_name: name,
    description,
    lang: language,
    start_url: withBase(base, '/'),
    scope: withBase(base, '/'),
    display: 'browser',
    background_color: surfaces.paper.light,
    theme_color: accent.light,
    icons: [
      icon(iconPaths.small, 192, 'any'),
      icon(iconPaths.large, 512, 'any'),
      icon(iconPaths.maskable, 512, 'maskable'),
    ],
  };
}

/** The sign of a site without a logo: a value in its box. */
const ownMark = ({ light, dark }: SchemeColours): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">` +
  `<style>.g{fill:${light}}.m{stroke:${surfaces.paper.light}}` +
  `@media(prefers-color-scheme:dark){.g{fill:${dark}}.m{stroke:${surfaces.paper.dark}}}</style>` +
  `<rect class="g" y="2" width="24" height="20" rx="5"/>` +
  `<path class="m" fill="none" stroke-width="2" stroke-linecap="round" d="M6 7.5v5m0 3v1.5M12.8 17c-1.8 0-2.6-2-2.6-4.8s.8-4.7 2.6-4.7 2.6 1.9 2.6 4.7-.8 4.8-2.6 4.8zm1.5-7.6-3 5.6M19 17h.5"/></svg>\n`;

/** An `.ico` of one picture: its head, its entry, and the PNG as it is. */
function icoOf(png: Uint8Array, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
