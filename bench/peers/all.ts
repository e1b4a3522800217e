import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';
import { plainAstro } from './plain-astro.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** The other generators, by the names that the command line takes: bare templates first, then themes. */
export const peersByName: Readonly<Record<string, Peer>> = {
  hugo,
  eleventy,
  'plain-astro': plainAstro,
  starlight,
  vitepress,
  docusaurus,
};
