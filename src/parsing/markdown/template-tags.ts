/**
 * Tags that other site generators put into Markdown: shortcodes of Hugo, tags of Liquid, Markdoc and Diplodoc,
 * marks of DocFX, roles of MyST, admonitions and tabs of MkDocs. No reader is to see one, so what they say is kept and the rest is taken out.
 */

/** Any of the marks that such a tag begins with; texts without one are left alone. */
const anyTag =
  /\{[{%</a-z'"\s:.#]|^(?::::|!!!|\?\?\?|===)|\[!|^\[\[?_?TOC|<xref:|<[A-Z]\w*\s[^<>]*\/>|<\/[A-Z]/mu;

/** The words that a tag shows: its text, its title. */
export function wordsOf(inside: string): string {
  const named = /\b(?:text|title|name|label|display|caption|content)\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(
    inside,
  );
  return named?.[1] ?? named?.[2] ?? '';
}

/** `ref "errors.md"` -> the address, so that the link around it still leads there. */
const addressIn = (inside: string): string | undefined =>
  /^\s*(?:rel)?(?:ref|link|post_url|url)\s+["']?([^"'\s]+)["']?/iu.exec(inside)?.[1];

const quoted = (inside: string): string => /"([^"]*)"/u.exec(inside)?.[1] ?? '';

/** MyST: {ref}`Errors <errors>` */
const role = /\{[a-z][a-z:-]{1,20}\}`([^`<]{0,200})(?:<[^`]{0,200}>)?`/gu;

const rules: readonly (readonly [RegExp, (whole: string, ...groups: string[]) => string])[] = [
  // Hugo: {{< ref "errors.md" >}}, {{% notice title="Mind" %}}
  [/\{\{[<%]([^{}]{0,400}?)[>%]\}\}/gu, (_, inside = '') => addressIn(inside) ?? wordsOf(inside)],
  // Liquid, Markdoc, Diplodoc: {% link a.md %}, {% note info "Mind" %}, {% admonition title="Mind" %}
  [
    /\{%-?([^{}%]{0,400})-?%\}/gu,
    (_, inside = '') =>
      addressIn(inside) ??
      (wordsOf(inside) || (/^\s*(?:note|cut|list)\b/u.test(inside) ? quoted(inside) : dataName(inside))),
  ],
  // Docusaurus and others: :::note Mind the gap
  [/^:{3,}[ \t]*[\w-]*(?:\[([^\]\n]*)\])?[ \t]*(.*)$/gmu, (_, title = '', rest = '') => `${title}${rest}`],
  // MkDocs: !!! note "Mind the gap", ??? note, === "Linux". One without a title is a mark only where its text follows.
  [
    /^(?:(?:!!!|\?{3}\+?)[ \t]+[a-z][a-z \t-]*(?:"([^"\n]*)"[ \t]*$|\n)|={3}[!+]?[ \t]+"([^"\n]*)"[ \t]*$)/gmu,
    (_, title = '', tab = '') => (title || tab) && `**${title || tab}**`,
  ],
  // Attributes of kramdown and MkDocs behind a link or a picture, or below a block: {target=_blank}, {: .wide width="300" }
  [
    /(?:(?<=\))|^[ \t]*(?=\{:))\{:?(?:[ \t]*(?:[.#][\w-]+|(?:target|rel|title|class|id|style|width|height|align|loading|data-[\w-]+)=(?:"[^"\n]*"|'[^'\n]*'|[\w.%-]+)))+[ \t]*\}/gmu,
    () => '',
  ],
  // Where a list of contents is to stand.
  [/^(?:(?:TOC\s+)?\{:\s*toc\s*\}|\[TOC\]|\[\[_?TOC_?\]\])[ \t]*$/gmu, () => ''],
  // Variables of the site itself.
  [/\{\{-?\s*(?:site|page|config|include|book|layout)\.[^{}]{0,200}\}\}/gu, () => ''],
  // Diplodoc's other tags: {heading(Errors)[id=errors]}, {linkto(#a)[text=Errors]}, {/note}
  [
    /\{[a-z]{2,20}(?::[a-z]+)?\(([^(){}]{0,400})\)(?:\[([^\]{}]{0,400})\])?\}/gu,
    (_, shown = '', attributes = '') =>
      /(?:^|,\s*)text=([^,]*)/u.exec(attributes)?.[1] ?? (/^[#./]|:\/\//u.test(shown) ? '' : shown),
  ],
  [/\{\/[a-z]{2,20}\}/gu, () => ''],
  // DocFX and Adobe: [!DNL Journey Optimizer], [!INCLUDE [note](a.md)], [!NOTE]
  [/\[!INCLUDE\s*\[[^\][]{0,200}\]\([^()]{0,400}\)\]/giu, () => ''],
  [/\[!(?:DNL|UICONTROL|BADGE)\s+([^\][]{1,200})\]/gu, (_, words = '') => words],
  [/\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|PREREQUISITES|MORELIKETHIS|AVAILABILITY)\]/gu, () => ''],
  [/\[!(?:div|VIDEO|code-\w+|Code-\w+)\s[^\][]{0,400}\]/gu, () => ''],
  [/<xref:([\w.*%-]+)(?:[^\w.*%<>\s-][^<>\s]*)?>/gu, (_, name = '') => name],
  // JSX: <Badge text="Beta" />, <Key>Enter</Key>, {' '}; <PRE> in capitals is HTML.
  [/<[A-Z][\w.]*\s([^<>]{0,400}?)\/>/gu, (_, inside = '') => wordsOf(inside)],
  [/<([A-Z]\w*[a-z][\w.]*)(?:\s[^<>]{0,400})?>([^<>]{0,400})<\/\1>/gu, (_, _name, words = '') => words],
  [/\{\s*(['"])\s?\1\s*\}/gu, () => ' '],
];

/** `data variables.product.short_name` -> `"short name"`: the name of what it stands for, where nothing says the text. */
const dataName = (inside: string): string =>
  (/^\s*data\s+[\w.-]*?\.?([\w-]+)\s*$/u.exec(inside)?.[1] ?? '').replace(/_/gu, ' ');

/** `"{heading(Error codes)[id=errors]}"` -> `"Error codes"`; placeholders such as `{name}` and `{{id}}` stay, and so does code. */
export function withoutTemplateTags(source: string): string {
  if (!anyTag.test(source)) return source;
  return source
    .replace(role, (_, words: string) => words.trim())
    .split(/((?<!`)`+[^`]+`+)/u)
    .map((part, index) =>
      index % 2 === 1 ? part : rules.reduce((read, [tag, shown]) => read.replace(tag, shown), part),
    )
    .join('');
}
