import { stemmer } from 'stemmer';
import { remembered } from '../../domain/remembered.ts';
import { settings } from '../settings.ts';

/** The stem that the forms of an English word share: `"recordings"` -> `"record"`. Other scripts stay as they are. Expects folded letters. */
export const stem = remembered(
  (word) => (word.length > 2 && /^[a-z]+$/u.test(word) ? stemmer(word) : word),
  settings.remembered,
);
