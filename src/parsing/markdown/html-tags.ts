/** What an HTML tag inside a cell means for its text. A tag that is not listed stays visible as text. */
export type TagMeaning = 'break' | 'strong' | 'code' | 'strike' | 'link' | 'image' | 'superscript' | 'none';

const meanings: readonly (readonly [TagMeaning, string])[] = [
  [
    'break',
    'br p div li dt dd ul ol dl tr h1 h2 h3 h4 h5 h6 blockquote pre hr table td caption center section figure figcaption ' +
      'details summary aside',
  ],
  ['strong', 'b strong th'],
  ['code', 'code tt kbd samp'],
  ['strike', 's del strike'],
  ['link', 'a'],
  ['image', 'img'],
  ['superscript', 'sup'],
  [
    'none',
    'span font i em u sub small big mark var cite abbr ins nobr wbr q label bdi bdo time tbody thead tfoot ' +
      'colgroup col',
  ],
];

const meaningByTag: ReadonlyMap<string, TagMeaning> = new Map(
  meanings.flatMap(([meaning, tags]) => tags.split(' ').map((tag) => [tag, meaning])),
);

export const tagMeaning = (tag: string): TagMeaning | undefined => meaningByTag.get(tag.toLowerCase());

/** A tag as it stands in the source. */
export interface Tag {
  readonly source: string;
  readonly name: string;
  readonly closes: boolean;
}

const tagStart = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/iuy;
const unquotedRest = /[^<>]*>/uy;

/** A tag with a value in quotes is looked at this far for the end of the quotes. */
const longestTag = 1000;

/** The tag that begins at `at`; a `>` in the quotes of an attribute does not end it. */
export function tagAt(source: string, at: number): Tag | undefined {
  tagStart.lastIndex = at;
  const [, slash, name] = tagStart.exec(source) ?? [];
  if (name === undefined) return undefined;
  const from = tagStart.lastIndex;
  unquotedRest.lastIndex = from;
  const end = quotedEnd(source, from) ?? (unquotedRest.test(source) ? unquotedRest.lastIndex : undefined);
  return end === undefined ? undefined : { source: source.slice(at, end), name, closes: slash === '/' };
}

function quotedEnd(source: string, from: number): number | undefined {
  let quote = '';
  let sign = '';
  const last = Math.min(source.length, from + longestTag);
  for (let at = from; at < last; at += 1) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if (character === '<') return undefined;
    else if (sign === '=' && (character === '"' || character === "'")) quote = character;
    if (character.trim() !== '') sign = character;
  }
  return undefined;
}

/** The text with each of its tags replaced. */
export function replaceTags(text: string, replacement: (tag: Tag) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const tag = at < from ? undefined : tagAt(text, at);
    if (!tag) continue;
    parts.push(text.slice(from, at), replacement(tag));
    from = at + tag.source.length;
  }
  return [...parts, text.slice(from)].join('');
}

/** The value of an attribute inside the source of a tag: `('<a href="x">', 'href')` -> `"x"`. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
