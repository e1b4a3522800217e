/** Which addresses a link of the text may lead to. All others stay text, so nothing in a table can run. */

/** Resolves a link against the address that the text came from; without one, only whole addresses are links. */
export function linkResolver(linkBase: string | undefined): (href: string) => string | undefined {
  return (href) => {
    const address = URL.parse(href.trim(), linkBase);
    return address !== null && /^(?:https?|mailto):$/u.test(address.protocol) ? address.href : undefined;
  };
}
