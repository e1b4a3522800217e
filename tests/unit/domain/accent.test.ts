import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentFor, readability, schemes, surfaces, tintOf } from '../../../src/domain/accent.ts';
import { colourText, contrast, readColour } from '../../../src/domain/colour.ts';

const ratio = (first: string, second: string): number =>
  contrast(readColour(first) ?? [0, 0, 0], readColour(second) ?? [0, 0, 0]);

describe('a contrast', () => {
  it('is what WCAG gives as examples', () => {
    expect(ratio('#000', '#fff')).toBeCloseTo(21);
    expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(ratio('#0a635d', '0A635D')).toBe(1);
  });
});

describe('an accent', () => {
  const colour = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
    .map(([red, green, blue]) => colourText([red ?? 0, green ?? 0, blue ?? 0]));

  it('can be read in both schemes, whatever it was made of', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...schemes), (accent, scheme) => {
        const made = accentFor(accent, scheme);
        expect(readability(made, scheme).isEnough).toBe(true);
        expect(ratio(made, tintOf(made, scheme))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is measured on the colours of the stylesheet', () => {
    const styles = join(import.meta.dirname, '../../../src/styles');
    const css = globSync('**/*.css', { cwd: styles }).map((file) => readFileSync(join(styles, file), 'utf8'));
    for (const [name, { light, dark }] of Object.entries(surfaces))
      expect(css.join('\n')).toContain(`--color-${name}: light-dark(${light}, ${dark});`);
  });
});
