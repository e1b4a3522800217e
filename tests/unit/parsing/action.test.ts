import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../src/parsing/values/derive-action.ts';

describe('who acts', () => {
  it.each([
    ['Check if it was sent twice. No action is needed for this.', 'no-action'],
    ['This error can be ignored at business end.', 'no-action'],
    ['Please try again. If the problem persists, report to customer service', 'retry'],
    ['Check whether a network problem occurred, and try again.', 'retry'],
    ['Perform the next operation after the previous operation has been completed.', 'retry'],
    ['Analyze the log and contact the colleague at the backend.', 'contact-support'],
    ['Make sure that the name is correct.', 'fix-request'],
    ['Analyze log', 'read-log'],
    ['请稍后重试，如仍失败请联系客服', 'retry'],
    ['请检查参数', 'fix-request'],
    ['無需處理', 'no-action'],
    ['再試行してください', 'retry'],
    ['관리자에게 문의하세요', 'contact-support'],
    ['Проверьте имя', 'fix-request'],
    ['Повторите попытку позже', 'retry'],
    ['Verifique el nombre', 'fix-request'],
    ['Versuchen Sie es erneut', 'retry'],
    ['Contactez le support', 'contact-support'],
  ])('%s -> %s', (solution, action) => {
    expect(actionOf(solution)).toBe(action);
  });

  it.each(['', 'The room is gone.', 'See above', 'Slow network'])('is not guessed from "%s"', (solution) => {
    expect(actionOf(solution)).toBeUndefined();
  });
});
