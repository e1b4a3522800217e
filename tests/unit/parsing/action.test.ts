import { describe, expect, it } from 'vitest';
import type { InlineText } from '../../../src/domain/inline-text.ts';
import { actionOf } from '../../../src/parsing/values/derive-action.ts';

describe('what to do first', () => {
  it.each([
    ['Check if it was sent twice. No action is needed for this.', 'no-action'],
    ['This error can be ignored at business end.', 'no-action'],
    ['Please try again. If the problem persists, report to customer service', 'retry'],
    ['Check whether a network problem occurred, and try again.', 'check-first'],
    ['Try again and select another card.', 'fix-request'],
    ['Please try to connect again later.', 'retry'],
    ['Perform the next operation after the previous operation has been completed.', 'retry'],
    ['Analyze the log and contact the colleague at the backend.', 'contact-support'],
    ['Make sure that the name is correct.', 'fix-request'],
    ['Analyze log', 'read-log'],
    ['Check whether the account is in arrears', 'check-first'],
    ['Check whether a network problem occurs, and view the log.', 'check-first'],
    ['Check and delete what is not needed', 'fix-request'],
    ['This feature is not supported currently, so please find an alternative solution.', 'not-supported'],
    ['It is not supported. Use the other call.', 'fix-request'],
    ['Enter the details again. If the error persists, contact the store.', 'fix-request'],
    ['Re-enter the data, if the error persists, contact the bank', 'fix-request'],
    ['Use a valid token and try again.', 'fix-request'],
    ['Try again later, or use another server.', 'retry'],
    ['Não enviar novamente, corrija o valor', 'fix-request'],
    ['请稍后重试，如仍失败请联系客服', 'retry'],
    ['请检查参数', 'check-first'],
    ['请修改参数后重试', 'fix-request'],
    ['無需處理', 'no-action'],
    ['Check the configuration of the pump, please', 'check-first'],
    ['The altered amount was confirmed, verification is over.', undefined],
    ['后台校验姓名是否有效', undefined],
    ['When users see this code, the name is taken, please delete it and try again', 'fix-request'],
    ['When users see this code, please double check the name', 'check-first'],
    ['請參考下方列表', 'check-first'],
    ['檢查格式後重新傳送', 'check-first'],
    ['请重新设置参数', 'fix-request'],
    ['再試行してください', 'retry'],
    ['관리자에게 문의하세요', 'contact-support'],
    ['Проверьте имя', 'check-first'],
    ['Укажите корректное имя', 'fix-request'],
    ['Повторите попытку позже', 'retry'],
    ['Verifique el nombre', 'check-first'],
    ['Corrige el nombre', 'fix-request'],
    ['Versuchen Sie es erneut', 'retry'],
    ['Den Fühler wieder einsetzen oder ersetzen', 'fix-request'],
    ['Das Gerät aus- und wieder einschalten', 'fix-request'],
    ['Die Wicklungswerte messen', 'check-first'],
    ['Einen qualifizierten Techniker rufen', 'contact-support'],
    ['Solicitar ao cliente que desbloqueie o cartão', 'fix-request'],
    ['Contactez le support', 'contact-support'],
    ['Roll back what was begun and retry it.', 'retry'],
    ['Den Druck erhöhen; prüfen, ob der Filter frei ist', 'fix-request'],
    ['Den Zustand des Filters prüfen und ihn bei Bedarf reinigen', 'check-first'],
    ['Não reenviar, solicitar ao comprador outro meio de pagamento', 'fix-request'],
    ['Das Gerät unterstützt diesen Befehl nicht', 'not-supported'],
    ['上記必須パラメータを確認', 'check-first'],
    ['Bağlantıyı kontrol edin ve tekrar deneyin', 'check-first'],
    ['Не удалось обновить. Настроить прокси', 'fix-request'],
    ['Skontaktuj się z administratorem', 'contact-support'],
    ['Controleer de instellingen', 'check-first'],
    ['Vui lòng thử lại sau', 'retry'],
    ['Recharger les crédits du service', 'fix-request'],
    ['Consulte o cloud.log', 'read-log'],
    ['请使用相同参数稍后重新调用', 'retry'],
    ['在控制台中创建密钥', 'fix-request'],
    ['Token erneuern', 'fix-request'],
  ])('%s -> %s', (solution, action) => {
    expect(actionOf([{ kind: 'text', text: solution }])).toBe(action);
  });

  it.each([
    '',
    'The room is gone.',
    'See above',
    'Slow network',
    'The health check failed.',
    'Recurring payment, canceled service. Do not retry.',
    'Strategy 1',
    'Request completed successfully',
    'Невозможно удалить файл',
    'Die Anfrage wurde angenommen, ist aber nicht abgeschlossen',
    'Der Dienst hat nicht geantwortet',
    'Meist durch das Schließen oder Aktualisieren der Seite verursacht',
  ])('is not guessed from "%s"', (solution) => {
    expect(actionOf([{ kind: 'text', text: solution }])).toBeUndefined();
  });

  it('is by the first line of several, unless a line was only broken', () => {
    const lines = (...texts: readonly string[]) =>
      texts.flatMap((text): InlineText => [{ kind: 'break' }, { kind: 'text', text }]).slice(1);
    expect(actionOf(lines('Check the wiring', 'Replace the fan'))).toBe('check-first');
    expect(actionOf(lines('Check the wiring', 'and replace the fan'))).toBe('fix-request');
    expect(actionOf(lines('Try again. If the problem', 'persists, contact', 'support'))).toBe('retry');
    expect(actionOf(lines('If it still', 'fails after', 'that, contact us'))).toBeUndefined();
    expect(actionOf(lines('Please try to connect', 'again later'))).toBe('retry');
  });
});
