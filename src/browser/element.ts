/** Small DOM builders: text always goes in as text. */

type Child = Node | string | undefined;

/** `element('p', { class: 'x' }, 'text')`; attributes that are undefined are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/** The element that a selector promises; a template that lacks it is a fault of ours, so this throws. */
export function required<Type extends Element>(
  parent: ParentNode,
  selector: string,
  type: abstract new () => Type,
): Type {
  const found = parent.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}
