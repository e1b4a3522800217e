import type { TableWords } from './table-words.ts';

export const nl: TableWords = {
  name: 'naam',
  phrase: 'titel',
  message: 'beschrijving omschrijving betekenis \\p{L}*bericht uitleg toelichting',
  printed: '\\p{L}*bericht',
  cause: 'waarom oorzaak reden\\b',
  circumstance: 'wanneer situatie',
  remedy: '*oplossing reparatie verhelpen herstel',
  question: 'wat~te~doen',
  action: 'actie aanbevel stappen\\b maatregel beperking',
  fault: 'storing fout',
  counter: 'nr volgn(r|ummer)',
  parameter: 'veld',
  listed: 'storingen\\b storings?code *fout(code|melding|bericht)',
  mentioned: '*fout',
  failing: 'niet\\b geen\\b ongeldig mislukt ontbre verlopen geweiger te_veel\\b',
  none: 'geen',
  joining: 'of en',
  through: 'tot',
  rest: 'overig.{0,12} andere.{0,12}',
};
