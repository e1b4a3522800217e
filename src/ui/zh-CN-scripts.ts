/** What scripts say, in Simplified Chinese; loaded by pages of that language alone. */
import type { browser as enBrowser } from './en.ts';
import type { search as enSearch } from './en-search.ts';
import { actions, codes, copyFormats, counted, numbers } from './zh-CN-common.ts';

const results = counted('条结果');
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

export const browser: typeof enBrowser = {
  actions,
  copyFormats,
  copy: {
    button: (format) => (format === 'link' ? '复制链接' : `复制为 ${copyFormats[format]}`),
    row: (format, code) => `${format === 'link' ? '复制链接' : `复制为 ${copyFormats[format]}`}：${code}`,
    done: (format) => (format === 'link' ? '链接已复制' : `已复制为 ${copyFormats[format]}`),
    refused: '浏览器拒绝了复制操作',
  },
  gone: { retired: '已停用', moved: '已移动' },
  caseDetails: '本次错误的详情',
  table: {
    count: (shown, all) => (shown === all ? codes(all) : `${numbers.format(shown)} / ${codes(all)}`),
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
    nearest: '没有这个错误码。最接近的是：',
  },
};

export const search: typeof enSearch = {
  hits: {
    kinds: { code: '错误码', category: '分类', guide: '指南' },
    category: '分类',
    guide: '指南',
    reasons: {
      value: '值相同',
      spelling: '值相同，写法不同',
      prefix: '值以此开头',
      name: '名称相同',
      'name part': '名称的一部分',
      category: '分类和错误码',
      keyword: '也称',
      words: '词语匹配',
      text: '正文匹配',
      typo: '写法相近',
    },
    nearness: {
      first: '第一位不同',
      last: '最后一位不同',
      start: '开头相同',
      ending: '结尾相同',
      longer: '在此之后还有内容',
      sign: '同一个数，写法不同',
      range: '该范围的错误码在这里',
      parts: '包含名称的一部分',
    },
    differs: (number) => `有 ${numbers.format(number)} 处不同`,
  },
  search: {
    title: (query) => (query ? `${query} - 搜索` : '搜索'),
    exact: '就是这个错误码。',
    exactGone: { retired: '这个错误码已停用。', moved: '这个错误码已移动。' },
    exactThenGone: '下面是以前使用该值或名称的错误码。',
    exactUnknown: (words) => `有这个错误码，但没有内容提到${quoted(words)}。`,
    ambiguous: (count) => `有 ${codes(count)}与此相同。错误由产品的哪一部分返回？`,
    ambiguousUnknown: (count, words) => `有 ${codes(count)}与此相同，但没有内容提到${quoted(words)}。`,
    results: (count) => `${results(count)}。`,
    firstResults: (count) => `前 ${results(count)}。`,
    resultsOfTitles: (count) => `已有 ${results(count)}，正在搜索全文。`,
    corrected: (from, to) => `已将“${from}”理解为“${to}”。`,
    undocumented: (code, isFiltered) =>
      isFiltered ? `没有符合筛选条件的错误码或名称“${code}”。` : `这里没有收录错误码或名称“${code}”。`,
    nothing: (query, isFiltered) => `没有与“${query}”匹配的内容${isFiltered ? '（在当前筛选条件下）' : ''}。`,
    common: '几乎所有内容都包含这些词语。请补充错误码、名称或发生的现象。',
    onlyProse: (query) => `没有与“${query}”匹配的错误码，但其他页面包含这些词语。`,
    partial: '无法搜索全文，因此结果中不包括原因和处理方法。',
    failed: '无法加载搜索索引。请检查网络连接后重试。',
    retry: '重试',
    allCodes: '全部错误码',
    closest: '最接近的内容',
    longer: '其他以此开头的错误码',
    prose: '指南和备注',
    tooLong: '仅搜索这段文本的开头。解析工具可以在此浏览器中读取全文。',
    decode: '找出这段文本中的所有错误码',
  },
  suggestions: {
    label: '搜索建议',
    closest: '没有这个错误码。最接近的是：',
    near: '没有与全部词语匹配的内容。最接近的是：',
    nothing: '标题中没有找到。',
    ambiguous: (count) => `有 ${codes(count)}与此相同。由哪一部分返回？`,
    all: (query) => `“${query}”的全部结果`,
    further: (query) => `在全文中查找“${query}”`,
    status: (count) => `${results(count)}。可使用方向键选择。`,
    statusNone: (hasClosest) => `没有结果。${hasClosest ? '已列出最接近的错误码。' : ''}`,
    failed: '无法加载搜索索引。',
    failedHint: '无法加载搜索索引。请按回车键打开搜索页面。',
    recent: '最近的搜索',
    clear: '清除最近的搜索',
    cleared: '已清除最近的搜索。',
  },
  decode: {
    working: '正在解析…',
    tooMuch: '文本超过 5 MB。请只粘贴错误附近的部分。',
    noTable: '无法加载错误码表。',
    notStarted: '无法启动解析工具。请重新加载页面后再试。',
    copied: '结果已复制。',
    refused: '浏览器拒绝了复制操作。',
    none: '这段文本中没有错误码。',
    known: (count) => (count === 0 ? '没有已知的错误码。' : `找到 ${codes(count)}。`),
    unknown: (count) => `另有 ${numbers.format(count)} 处像是错误码，但表中没有。`,
    meanings: (text, count) => `${text} 有 ${numbers.format(count)} 种含义，上下文无法说明是哪一种：`,
    found: (times) => `出现 ${numbers.format(times)} 次`,
    as: (text) => `，写作 ${text}`,
  },
};
