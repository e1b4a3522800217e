import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

describe('the nearest word', () => {
  it('is found for a typing error, whatever its case', () => {
    expect(nearest('titel', ['slug', 'title'])).toBe('title');
    expect(nearest('LINKBASE', ['linkBase'])).toBe('linkBase');
  });

  it('is not made up for a word of another kind', () => {
    expect(nearest('weather', ['slug', 'title'])).toBeUndefined();
  });
});
