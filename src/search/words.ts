/** Everything that only queries for words and parts of names need, as one file to load when the first one comes. */
export { answerWords } from './answer/answer-words.ts';
export { proseHits } from './answer/by-prose.ts';
export { byQuotation } from './answer/by-quotation.ts';
export { withCorrectedPlaces } from './answer/corrected-places.ts';
export { slotsOf } from './answer/slots.ts';
export { loadProse } from './store/prose-format.ts';
export { wordIndex } from './store/word-index.ts';
