import type { TableWords } from './table-words.ts';

export const es: TableWords = {
  code: 'numero número valor codigo código',
  name: 'nombre constante',
  phrase: 'título',
  message: 'descri significado mensaje respuesta observac glosa qué_(pas[óo]|ocurr)',
  printed: 'mensaje',
  cause: 'por~qué motivo razón razon',
  circumstance: 'situaci[óo]n condici[óo]n cu[áa]ndo',
  remedy: '(re)?soluci[óo]n remedi correcci[óo]n mitigaci[óo]n',
  question: 'qu[ée]~hacer',
  action: 'acción accion',
  aside: 'módulo categoría ejemplo método nivel',
  sort: 'tipo',
  fault: 'error aver[íi]a',
  counter: 'n[.]?[°º] núm número ítem',
  parameter: 'par[áa]metro campo',
  listed: `c[óo]digos?_(de_)?(los_|las_)?(error|errores|aver[íi]as?|fall[ao]s?|alarmas?|respuesta|retorno|salida|estado|estatus|rechazo|[ée]xito)
    errores\\b tabla_de_errores`,
  mentioned: 'respuest retorno',
  otherThings: 'reglas? criterios? prefijos? par[áa]metros? campos? tipos? tarjetas? monedas? pa[íi]ses',
  failing: `fallo fallid inv[áa]lid no_(se|es|existe|v[áa]lid|encontr|autoriz|permit|coincide|hay|pudo) rechaz deneg incorrect
    expirad vencid insuficient *error`,
  none: 'ningun[oa]',
  joining: 'o y',
  through: 'a al hasta',
  rest: 'otros?.{0,12}',
};
