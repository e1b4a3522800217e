/** What scripts say on any page, in Simplified Chinese. */
import type { browser as en } from '../en/browser.ts';
import { actions, codes, copyFormats, numbers } from './common.ts';

export const browser: typeof en = {
  actions,
  copyFormats,
  copy: {
    button: (format) => (format === 'link' ? '复制链接' : `复制为 ${copyFormats[format]}`),
    row: (format, code) => `${format === 'link' ? '复制链接' : `复制为 ${copyFormats[format]}`}：${code}`,
    done: (format) => (format === 'link' ? '链接已复制' : `已复制为 ${copyFormats[format]}`),
    refused: '浏览器拒绝了复制操作',
  },
  gone: { retired: '已停用', moved: '已迁移' },
  caseDetails: '本次错误的详情',
  table: {
    count: (shown, all) => (shown === all ? codes(all) : `${numbers.format(shown)} / ${codes(all)}`),
    everywhere: (query) => `在全部错误码中搜索“${query}”`,
  },
  loading: {
    reloading: '页面打开后站点有了新版本，正在重新加载页面。',
    offline: '站点没有响应，页面的一部分无法加载。请检查网络连接。',
    missing: '站点缺少一个文件，页面的一部分无法加载。',
    again: '重新加载页面',
    copy: (moment) => `无法连接站点，当前显示的是${moment}的副本。`,
  },
  notFound: {
    meant: '您要找的页面是：',
    several: '此地址对应多个错误码，您要找的是哪一个？',
  },
};
