import type { TableWords } from './table-words.ts';

export const pt: TableWords = {
  code: 'código codigo valor',
  name: 'classe~(de|do)~erro nome',
  message: 'descri significado mensagem observaç complemento o_que_(aconteceu|significa)',
  printed: 'mensagem',
  cause: 'motivo razão',
  circumstance: 'situaç condiç quando',
  remedy: '(re)?soluç correç mitigaç',
  question: 'o~que~fazer',
  action: 'ação acao',
  aside: 'módulo categoria exemplo método nível',
  fault: 'erro falha',
  parameter: 'par[âa]metro campo',
  listed: `c[óo]digos?_(de_)?(do_|da_)?(erros?|falhas?|alarmes?|defeitos?|resposta|retorno|sa[íi]da|status|rejei[çc][ãa]o) erros?\\b`,
  mentioned: 'respost retorno erro',
  otherThings: 'regras? crit[ée]rios? prefixos? campos? tipos? cart(ão|ões)',
  failing: `erro\\b erros n[ãa]o_ rejeitad negad recusad inv[áa]lid incorret expirad vencid insuficient excede`,
  none: 'nenhuma?',
  joining: 'ou e',
  through: 'a até',
  rest: 'outros?.{0,12}',
};
