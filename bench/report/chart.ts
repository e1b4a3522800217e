/** Cold builds as a picture for the README, in a file for each colour scheme: a bar a generator, a group a size. */
import { schemes, surfaces, type Scheme } from '../../src/domain/accent.ts';
import { escapeMarkup } from '../../src/domain/escapes.ts';
import type { Cost } from '../measure/run-command.ts';
import { middle } from '../measure/spread.ts';

interface Measured {
  readonly peer: string;
  readonly codes: number;
  readonly builds: { readonly cold: readonly Pick<Cost, 'processor'>[] };
}

interface Bar {
  readonly label: string;
  readonly seconds: number;
  readonly isOwn: boolean;
}

const colours: Readonly<Record<Scheme, Readonly<Record<'text' | 'soft' | 'own' | 'other', string>>>> = {
  light: { text: '#1c1b17', soft: '#5d5a50', own: '#0a635d', other: '#b9b3a0' },
  dark: { text: '#ece8dc', soft: '#b3ad9e', own: '#74d3c6', other: '#5f5b50' },
};

const width = 760;
const labelWidth = 190;
const valueWidth = 60;
const [barHeight, lineHeight, groupGap] = [14, 24, 36];

/** Site-relative names of the files that `chartsOf` makes. */
export const chartFile = (scheme: Scheme): string => `bench/builds-${scheme}.svg`;

/** As the README shows it. */
export const chartMarkup = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${chartFile('dark')}">
  <img alt="Processor time of cold builds, as in the table below" src="${chartFile('light')}" width="${width}">
</picture>`;

/** A picture for each scheme; `own` is this site's name in the rows. What was not measured has no bar. */
export function chartsOf(rows: readonly Measured[], own: string): ReadonlyMap<Scheme, string> {
  const bars = rows.flatMap(({ peer, codes, builds }) => {
    const seconds = middle(builds.cold.map(({ processor }) => processor));
    return seconds === undefined ? [] : [{ label: peer, codes, seconds, isOwn: peer === own }];
  });
  const groups = Map.groupBy(bars, ({ codes }) => codes);
  return new Map(schemes.map((scheme) => [scheme, draw(groups, scheme)]));
}

function draw(groups: ReadonlyMap<number, readonly Bar[]>, scheme: Scheme): string {
  const { text, soft, own, other } = colours[scheme];
  const parts: string[] = [];
  let y = 28;
  const say = (x: number, words: string, colour: string, more = ''): number =>
    parts.push(`<text x="${x}" y="${y}" fill="${colour}"${more}>${escapeMarkup(words)}</text>`);
  say(0, 'Processor time of a cold build in seconds, index of the search included', soft);
  for (const [codes, bars] of groups) {
    y += groupGap;
    say(0, `${codes.toLocaleString('en')} codes`, text, ' font-weight="600"');
    const scale = (width - labelWidth - valueWidth) / Math.max(...bars.map(({ seconds }) => seconds));
    for (const { label, seconds, isOwn } of bars.toSorted((left, right) => left.seconds - right.seconds)) {
      y += lineHeight;
      const length = Math.max(1, seconds * scale).toFixed(1);
      say(0, label, isOwn ? text : soft);
      parts.push(
        `<rect x="${labelWidth}" y="${y - barHeight + 3}" width="${length}" height="${barHeight}" rx="2" fill="${isOwn ? own : other}"/>`,
      );
      say(labelWidth + Number(length) + 8, seconds.toFixed(1), isOwn ? text : soft);
    }
  }
  const height = y + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 0 ${width + 32} ${height}" width="${width}" font-family="system-ui, sans-serif" font-size="13">
<rect x="-16" width="100%" height="100%" fill="${surfaces.paper[scheme]}"/>
${parts.join('\n')}
</svg>
`;
}
