/** What an HTML tag inside a cell means for its text. A tag that is not listed stays visible as text. */
export type TagMeaning = 'break' | 'strong' | 'code' | 'strike' | 'link' | 'image' | 'superscript' | 'none';

const meanings: readonly (readonly [TagMeaning, string])[] = [
  [
    'break',
    'br p div li dt dd ul ol dl tr h1 h2 h3 h4 h5 h6 blockquote pre hr table center section article header footer main aside figure figcaption nav form',
  ],
  ['strong', 'b strong th'],
  ['code', 'code tt kbd samp'],
  ['strike', 's del strike'],
  ['link', 'a'],
  ['image', 'img'],
  ['superscript', 'sup'],
  [
    'none',
    'span font i em u sub small big mark var cite abbr ins nobr wbr q label bdi bdo time td tbody thead tfoot ' +
      'colgroup col caption details summary',
  ],
];

const meaningByTag: ReadonlyMap<string, TagMeaning> = new Map(
  meanings.flatMap(([meaning, tags]) => tags.split(' ').map((tag) => [tag, meaning])),
);

export const tagMeaning = (tag: string): TagMeaning | undefined => meaningByTag.get(tag.toLowerCase());

/** The value of an attribute inside the source of a tag: `('<a href="x">', 'href')` -> `"x"`. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
