/** The HTML that guides and notes may use: what Markdown has no sign for, and nothing that runs, loads or restyles. */

const ofAll = ['id', 'lang', 'dir', 'title', 'role'];
const media = ['src', 'controls', 'loop', 'muted', 'preload'];

/** Tags with the attributes that they may have besides those that all may have. */
const tags: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'hreflang', 'download'],
  audio: media,
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  del: ['cite', 'datetime'],
  details: ['open', 'name'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['start', 'type', 'reversed'],
  q: ['cite'],
  source: ['src', 'type', 'media'],
  td: ['colspan', 'rowspan', 'headers', 'align'],
  th: ['colspan', 'rowspan', 'headers', 'align', 'scope', 'abbr'],
  time: ['datetime'],
  track: ['src', 'kind', 'srclang', 'label', 'default'],
  video: [...media, 'poster', 'width', 'height', 'playsinline'],
};

const plainTags =
  'abbr b bdi bdo br caption cite code data dd dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i kbd mark p pre rp rt ruby s samp section small span strong sub summary sup table tbody tfoot thead tr u ul var wbr';

export const allowedTags: ReadonlySet<string> = new Set([...Object.keys(tags), ...plainTags.split(' ')]);

export const allowedAttributes = (tag: string): ReadonlySet<string> =>
  new Set([...ofAll, ...(tags[tag] ?? [])]);
