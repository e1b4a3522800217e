/** What is said outside of pages, in Simplified Chinese. */
import type { files as enFiles, heads as enHeads } from '../en/files.ts';
import { codes } from './common.ts';

const lists = new Intl.ListFormat('zh-CN');
const said = { message: '含义', cause: '原因', solution: '处理方法' };

export const heads: typeof enHeads = {
  category: (title) => (/(?:错误码|状态码|返回码)$/u.test(title) ? title : `${title}错误码`),
  pointer: (category) => `${category}：错误码说明所在的位置。`,
  codes: (number, category, document, texts) =>
    `${category}（${document}）的 ${codes(number)}${
      texts.length > 0 ? `，包括${lists.format(texts.map((text) => said[text]))}` : ''
    }。`,
  all: (number) => `共 ${codes(number)}，便于打印和使用浏览器的页内查找。`,
  source: (document) => `${document}的源文件`,
  sourceText: (document) => `${document}中的错误码所依据的原始文本，逐行列出。`,
  page: (number, of) => `（第 ${number} 页，共 ${of} 页）`,
  labels: { category: '分类', code: '错误码' },
  asJson: (value) => `${value}（JSON）`,
  asMarkdown: (value) => `${value}（Markdown）`,
  retired: (title) => `${title}（已停用）`,
};

export const files: typeof enFiles = {
  message: '描述',
  cause: '原因',
  solution: '处理方法',
  deprecated: '已停用',
  alsoWritten: '其他写法',
  knownAs: '也称',
  page: '页面',
  shortAddress: '短链接',
  language: '文本语言',
  meaning: (number) => `含义 ${number}`,
  sameValue: '其他分类中相同的值',
  sameName: '相同名称',
  counterparts: '对应的错误码',
  sameMessage: '相同描述',
  colon: '：',
  moved: { title: '已迁移', now: (address) => `该错误码现位于 ${address}。` },
  movedTo: (title) => `此地址已迁移到 ${title}。`,
  several: '曾有多个错误码使用此地址',
  retired: (since) => (since === undefined ? '已停用。' : `已于 ${since} 停用。`),
  replacedBy: (link) => `替代项：${link}。`,
  feed: {
    title: (site) => `${site}：更新记录`,
    entry: { added: '新增', changed: '修改', moved: '迁移', retired: '停用' },
    one: (title, verb) => `${verb}：${title}`,
    many: (number, verb, place) => `${verb} ${codes(number)}：${place}`,
    movedTo: (from, to) => `${from} 现为 ${to}`,
  },
  map: {
    twins: (number) =>
      `共 ${codes(number)}。将错误码地址末尾的斜杠换成 .md 或 .json，即为同一内容的 Markdown 或 JSON。`,
    short: (address) => `错误码的值或名称本身也是地址：${address}`,
    elsewhere: '说明在其他文档中',
    data: '数据',
    languages: '其他语言',
    schema: '结构定义',
    asCsv: '全部错误码（CSV）',
    asMarkdown: '全部错误码（Markdown）',
    onOnePage: '全部错误码（单页）',
    whole: (site) => `${site}：逐一列出全部错误码`,
  },
};
