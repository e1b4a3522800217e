/** The sites that most build tests look at: made once, before the first of them runs. */
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import type { Place } from './links.ts';
import { buildSite, createProject, fixtureSite, removeProject, seedContent, type Project } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly rootSite: string;
    readonly subfolderSite: string;
    readonly unusualSite: string;
  }
}

interface SiteUnderTest {
  readonly where: string;
  readonly place: Place;
  /** Folder of the built site. */
  readonly directory: () => string;
}

/** The committed content, as one would host it at the root of a host. */
export const rootSite: SiteUnderTest = {
  where: 'at the root of a host',
  place: { site: 'https://errors.example', base: '/' },
  directory: () => inject('rootSite'),
};

export const subfolderSite: SiteUnderTest = {
  where: 'in a folder of a host',
  place: { site: 'https://company.example', base: '/docs' },
  directory: () => inject('subfolderSite'),
};

/** Content that does everything that content must not be able to break, two folders deep. */
export const unusualSite: SiteUnderTest = {
  where: 'of unusual content, two folders deep',
  place: { site: 'https://errors.example', base: '/two/deep' },
  directory: () => inject('unusualSite'),
};

export const builtSites = [rootSite, subfolderSite, unusualSite];

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const projects: Project[] = [];
  const build = async (content: string, { place, where }: SiteUnderTest): Promise<string> => {
    const project = await createProject(content);
    projects.push(project);
    const { exitCode, output, directory } = await buildSite(project, place);
    if (exitCode !== 0) throw new Error(`The site ${where} does not build:\n${output}`);
    return directory;
  };
  const tearDown = async (): Promise<void> => {
    await Promise.all(projects.map(removeProject));
  };
  try {
    const [root, subfolder] = await Promise.all([
      build(seedContent, rootSite),
      build(seedContent, subfolderSite),
    ]);
    provide('rootSite', root);
    provide('subfolderSite', subfolder);
    provide('unusualSite', await build(fixtureSite('unusual'), unusualSite));
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
