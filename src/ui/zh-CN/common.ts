/** How Chinese counts, and the words that both pages and scripts say. */
import type { Action } from '../../domain/action.ts';
import type { CopyFormat } from '../../domain/copy-format.ts';

export const numbers = new Intl.NumberFormat('zh-CN');

/** `counted('个错误码')(1200)` -> `"1,200 个错误码"`. */
export const counted =
  (unit: string) =>
  (number: number): string =>
    `${numbers.format(number)} ${unit}`;

export const codes = counted('个错误码');

export const actions: Readonly<Record<Action, string>> = {
  'fix-request': '修改调用或配置',
  'check-first': '先检查',
  retry: '重试',
  'no-action': '无需处理',
  'contact-support': '联系客服',
  'read-log': '查看日志',
  'not-supported': '暂不支持',
};

export const copyFormats: Readonly<Record<CopyFormat, string>> = {
  link: '链接',
  markdown: 'Markdown',
  jira: 'Jira',
  slack: 'Slack',
  html: '富文本',
  text: '纯文本',
};
