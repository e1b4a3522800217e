/** `accent`: one colour or one a scheme, refused where text in it could not be read. */
import {
  accentFor,
  readability,
  readableAccent,
  schemes,
  type Scheme,
  type SchemeColours,
} from '../../domain/accent.ts';
import { colourText, readColour } from '../../domain/colour.ts';
import { diagnose } from '../../parsing/report/diagnostics.ts';
import type { Complaints } from './complaints.ts';
import type { WrittenSettings } from './schema.ts';

type Chosen = Readonly<Record<Scheme, string | undefined>>;

export function readAccent(
  { accent }: WrittenSettings,
  { source, diagnostics, wrong }: Complaints,
): SchemeColours | undefined {
  const comment = source.commentAt(['accent']);
  if (comment !== undefined && readColour(comment))
    wrong(['accent'], 'in quotes, because `#` begins a comment', `accent: "#${comment.trim()}"`);
  if (accent === undefined) return undefined;
  const chosen: Chosen =
    typeof accent === 'string'
      ? { light: hex(accent), dark: undefined }
      : { light: hex(accent.light), dark: hex(accent.dark) };
  for (const scheme of schemes) {
    const colour = chosen[scheme];
    if (colour === undefined) continue;
    const { ratio, isEnough, surface, surfaceColour } = readability(colour, scheme);
    if (isEnough) continue;
    const path = typeof accent === 'string' ? ['accent'] : ['accent', scheme];
    diagnostics.push(
      diagnose('accent-contrast', source.positionOf(path), {
        colour,
        scheme,
        ratio,
        surface: `${surface} (${surfaceColour})`,
        suggestion: suggestionFor(chosen, colour, scheme),
      }),
    );
    return undefined;
  }
  const { light = chosen.dark, dark = chosen.light } = chosen;
  if (light === undefined || dark === undefined) return undefined;
  return { light: accentFor(light, 'light'), dark: accentFor(dark, 'dark') };
}

/** A colour that was given alone and is too light for light pages is most often one for dark pages. */
function suggestionFor(chosen: Chosen, colour: string, scheme: Scheme): string {
  const better = readableAccent(colour, scheme);
  const dark = scheme === 'dark' ? better : chosen.dark;
  const light = scheme === 'light' ? better : (chosen.light ?? accentFor(better, 'light'));
  const other = dark ?? (readability(colour, 'dark').isEnough ? colour : undefined);
  return other === undefined ? `accent: "${light}"` : `accent: { light: "${light}", dark: "${other}" }`;
}

const hex = (text: string | undefined): string | undefined => {
  const colour = text === undefined ? undefined : readColour(text);
  return colour && colourText(colour);
};
