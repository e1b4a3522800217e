/** The two sites that most build tests look at: made once, before the first of them runs. */
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { buildSite, createProject, removeProject, seedContent, type Project } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly rootSite: string;
    readonly subfolderSite: string;
  }
}

/** The site of the committed content at `https://errors.example/`. */
export const rootPlace = { site: 'https://errors.example', base: '/' };
/** The same content at `https://company.example/docs/`. */
export const subfolderPlace = { site: 'https://company.example', base: '/docs' };

/** Folders of the built sites. */
export const rootSite = (): string => inject('rootSite');
export const subfolderSite = (): string => inject('subfolderSite');

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const projects: Project[] = [];
  const build = async (place: typeof rootPlace): Promise<string> => {
    const project = await createProject(seedContent);
    projects.push(project);
    const { exitCode, output, directory } = await buildSite(project, place);
    if (exitCode !== 0) throw new Error(`The site does not build:\n${output}`);
    return directory;
  };
  const tearDown = async (): Promise<void> => {
    await Promise.all(projects.map(removeProject));
  };
  try {
    const [root, subfolder] = await Promise.all([build(rootPlace), build(subfolderPlace)]);
    provide('rootSite', root);
    provide('subfolderSite', subfolder);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
