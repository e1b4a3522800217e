import type { TableWords } from './table-words.ts';

export const nl: TableWords = {
  name: 'naam',
  message: 'beschrijving omschrijving betekenis \\p{L}*bericht',
  printed: '\\p{L}*bericht',
  cause: 'waarom oorzaak',
  remedy: 'oplossing',
  question: 'wat~te~doen',
  action: 'actie aanbevel',
  fault: 'storing fout',
  listed: 'storingen\\b storings?code *fout(code|melding|bericht)',
  mentioned: '*fout',
  failing: 'niet\\b geen\\b ongeldig mislukt ontbre verlopen geweiger te_veel\\b',
};
