/**
 * The keys of `site.yaml`: their kinds, and what editors say of them. What goes beyond a kind, such as whether a
 * file is there, is asked by those who read the values. An `error` says what is wanted, for "must be …".
 */
import { z } from 'astro/zod';
import { repositoryTypes } from '../../domain/site-settings.ts';

const text = (description: string) =>
  z.string({ error: 'a text' }).min(1, { error: 'a text' }).meta({ description });
const texts = (description: string) =>
  z.array(z.string({ error: 'a text' }), { error: 'a list of texts' }).meta({ description });
const choice = (description: string) => z.boolean({ error: '`true` or `false`' }).meta({ description });
const keys = 'a group of `key: value` lines';
/** What is said of a key that is none is the list of those that are. */
const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape, wanted: string) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : wanted),
  });

const colourText = 'a colour in quotes, such as `"#0a635d"`';
const colour = (description: string) =>
  z
    .string({ error: colourText })
    .regex(/^#?(?:[\da-f]{3}|[\da-f]{6})$/iu, { error: colourText })
    .meta({ description });

const addressText = 'an address, or a path of this site that begins with `/`';
const href = z
  .string({ error: addressText })
  .regex(/^(?:https?:\/\/\S+|(?:mailto|tel):\S+|\/(?!\/)\S*)$/iu, { error: addressText })
  .meta({ description: 'Where it leads: an address, or a path of this site such as `/guides/start/`.' });

const link = group({ label: text('What the link says.'), href }, '`label` and `href`');

const homeWords = group(
  {
    title: text('Heading of the home page.').optional(),
    lead: text('What stands below it.').optional(),
  },
  keys,
).meta({ description: 'Words of the home page.' });

const languageWords = group(
  {
    name: text(
      'Name of the site in this language; a name that is the same everywhere can be left out.',
    ).optional(),
    description: text('What the site holds, in this language.').optional(),
    home: homeWords.optional(),
  },
  keys,
);

export const settingsSchema = group(
  {
    name: text('Name of the site: in the header, in titles, in feeds and exports.'),
    description: text('One sentence on what the site holds, for search engines and previews of links.'),
    url: text('Address of the site: `https://errors.example.com`. SITE_URL and --site win over it.'),
    base: text('Path of the site on its host: `/docs`. --base wins over it.'),
    language: text('Language of the site as a tag: `en`, `de`, `zh-CN`.'),
    translations: z
      .string({ error: 'a text' })
      .regex(/^(?!.*(\{name\}|\{lang\}).*\1)(?=.*\{name\})(?=.*\{lang\}).*\.md$/u, {
        error: 'a file name with `{name}` and `{lang}` in it, each once',
      })
      .meta({
        description:
          'How files of translations are named: `{name}.{lang}.md`, `{name}_{lang}.md` or `{lang}/{name}.md`.',
      }),
    languages: z.record(z.string(), languageWords, { error: keys }).meta({
      description:
        'What the site says of itself in the languages of its translations, by their tags: `zh-CN: { name: … }`.',
    }),
    logo: text('A picture in the content folder, SVG or PNG: for header, icons and share card.'),
    accent: z
      .union(
        [
          colour('Colour of links and marks, in quotes.'),
          group(
            {
              light: colour('On light pages.').optional(),
              dark: colour('On dark pages.').optional(),
            },
            colourText,
          ),
        ],
        { error: colourText },
      )
      .meta({
        description:
          'Colour of links and marks, in quotes. One is for light pages, and lightened for dark ones; `light` and `dark` give both.',
      }),
    trust: z.enum(['content', 'mdx'], { error: '`content` or `mdx`' }).meta({
      description:
        '`mdx` lets guides and notes import files and run programs when the site is built. By itself they are content.',
    }),
    offline: choice(
      'Whether browsers keep a copy of the site for when there is no network. `false` removes the copies that there are.',
    ),
    linkedFolders: texts(
      'Folders outside of the repository that links in the content folder may lead into: `../vendor/docs`.',
    ),
    repository: z
      .union(
        [
          text('Address of the repository.'),
          group(
            {
              url: text('Address of the repository: `https://github.com/company/errors`.'),
              type: z
                .enum(repositoryTypes, { error: `one of ${repositoryTypes.join(', ')}` })
                .optional()
                .meta({ description: 'What runs there, where its name does not say it.' }),
              branch: text('Branch that readers edit.').optional(),
              directory: text('Folder of the content inside the repository.').optional(),
            },
            'the address of a repository',
          ),
        ],
        { error: 'the address of a repository' },
      )
      .meta({
        description:
          'Where the tables are kept, on GitHub, GitLab, Bitbucket or Gitea: gives links to edit a row and to report a problem.',
      }),
    branch: text('Branch that readers edit; by itself the one that git names.'),
    directory: text('Folder of the content inside the repository; by itself what git says.'),
    support: text(
      'Whom to ask: a link or `mailto:` address, with `{value}`, `{name}` and `{url}` for the code at hand.',
    ),
    footer: z
      .union([z.array(link), z.record(z.string(), href)], {
        error: 'a list of links, each with `label` and `href`',
      })
      .meta({ description: 'Links at the foot of every page.' }),
    home: homeWords,
    documents: texts('Documents that come first, by file or slug; all others follow.'),
    pages: group(
      {
        decode: choice('The page that explains a pasted log.').optional(),
        all: choice('The page with every code.').optional(),
        guides: choice('The list of guides.').optional(),
      },
      keys,
    ).meta({ description: '`false` hides a page: no link leads there, and search engines leave it out.' }),
    synonyms: z
      .record(
        z.string(),
        z.union([z.string(), z.array(z.string())], { error: 'a word or a list of words' }),
        { error: keys },
      )
      .meta({ description: 'Words that mean the same to readers: `timeout: [deadline, hang]`.' }),
  },
  keys,
).partial();

export type WrittenSettings = z.output<typeof settingsSchema>;

/** JSON Schema of `site.yaml`, which gives completion in editors. */
export const settingsJsonSchema = (): object => ({
  ...z.toJSONSchema(settingsSchema, { io: 'input' }),
  title: 'Settings of an error code reference',
});
