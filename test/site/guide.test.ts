import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/setup/project.mjs';
import { withoutPictures } from '../../src/cli/site/guideTree.mjs';
import {
  GUIDE_PAGES,
  GUIDE_SECTIONS,
  type GuidePage,
  guideSource,
  picturesFolder,
  SITE_LANGUAGES,
  SOURCES,
  titleAndLead,
} from '../../src/cli/site/sitePlan.mjs';
import { SITE_WORDS } from '../../src/cli/site/words.mjs';
import { MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import type { AnswersSection } from '../../src/ui/guide/guidePage';
import { SECTION_OF_RULE } from '../../src/ui/guide/sectionOfRule';
import { PICTURE_FILES } from '../guidePictures/pictures.mjs';
import { SCENES } from '../guidePictures/scenes.mjs';

const EVERY = SITE_LANGUAGES.flatMap((language) => GUIDE_PAGES.map((page) => ({ language, page })));
const PICTURE_BYTES = 45_000;
const ALL_PICTURES_BYTES = 900_000;
const LAST = { fr: '## Ce que vous savez faire maintenant', en: '## What you can do now' };

/** What is typed is as it is typed; where a link leads is no sentence. */
const sentencesOf = (source: string) =>
  source
    .replace(/`[^`]*`/g, '`')
    .replace(/!(?=\[)/g, '')
    .replace(/\]\([^)]*\)/g, ']');
/** Words of the interface stand between two pairs of stars. */
const quotedIn = (source: string) => [...source.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words);
const headingsIn = (source: string) => source.split('\n').filter((line) => line.startsWith('## '));
const rowsOf = (source: string, heading: number) =>
  (source.split('\n## ')[heading] ?? '').split('\n').filter((line) => line.startsWith('| `'));

const picturesIn = (source: string) =>
  [...source.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]*)\)/g)].map(([, alt = '', file = '']) => ({ alt, file }));

/** Each `<GuideLink>` of the app, as it is written. */
function linksOfTheApp(): { page: string | undefined; section: string | undefined }[] {
  const ui = join(PROJECT, 'src/ui');
  const files = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  const links = files.flatMap((path) => readFileSync(join(ui, path), 'utf8').match(/<GuideLink [^>]*>/g) ?? []);
  return links.map((link) => ({
    page: / page="([^"]*)"/.exec(link)?.[1],
    section: / section="([^"]*)"/.exec(link)?.[1],
  }));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe('the guide', () => {
  it('has the same pages in both languages, and no page that nothing leads to', () => {
    for (const language of SITE_LANGUAGES)
      expect(readdirSync(join(SOURCES, 'guide', language)).toSorted()).toEqual(
        [...GUIDE_PAGES.map((page) => `${page}.md`), 'pictures'].toSorted(),
      );
  });

  it.each(GUIDE_PAGES)('%s has as many headings, rows and steps in one language as in the other', (page) => {
    const shape = (source: string) => ({
      headings: headingsIn(source).length,
      rows: source.match(/^\|/gm)?.length,
      items: source.match(/^(?:-|\d\.) /gm)?.length,
      words: quotedIn(source).length,
    });
    expect(shape(guideSource('en', page))).toEqual(shape(guideSource('fr', page)));
  });

  it.each(EVERY)('$language/$page begins with its title and a sentence, ends with what one can now do', (one) => {
    const source = guideSource(one.language, one.page);
    const { title, lead } = titleAndLead(source);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(lead).toMatch(/^\p{Lu}[^#|]*[.?]$/u);
    expect(headingsIn(source).at(-1)).toBe(LAST[one.language]);
  });

  it.each(EVERY)('$language/$page names what the interface says, word for word', ({ language, page }) => {
    const known = new Set(textsOf([MESSAGES[language], LATER_MESSAGES[language]]));
    expect(quotedIn(guideSource(language, page)).filter((words) => !known.has(words))).toEqual([]);
  });

  it.each(EVERY)('$language/$page links to pages that are there', ({ language, page }) => {
    const links = [...withoutPictures(guideSource(language, page)).matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !GUIDE_PAGES.includes(to.replace(/\.md$/, '') as GuidePage))).toEqual([]);
  });

  it.each([...GUIDE_PAGES, 'home'] as const)('%s in French keeps its signs with the word before them', (page) => {
    const written = (language: 'fr' | 'en') =>
      page === 'home' ? textsOf(SITE_WORDS[language]).join('\n') : guideSource(language, page);
    const sentences = sentencesOf(written('fr'));
    expect(sentences.match(/.{0,20}(?: [:;?!»]|[^\s\u00A0`(.][;?!]|« ).{0,10}/gu)).toBe(null);
    expect(sentences).not.toMatch(/[a-zé]'[a-zé]|"/);
    expect(sentencesOf(written('en'))).not.toMatch(/[a-z]'[a-z]|"|\u00A0[:;?!]/);
  });

  it.each(SITE_LANGUAGES)(
    'shows in %s the pictures that `npm run screenshots` takes, each in words too, none in vain',
    (language) => {
      const shown = GUIDE_PAGES.flatMap((page) => picturesIn(guideSource(language, page)));
      expect([...new Set(shown.map(({ file }) => file))].toSorted()).toEqual(PICTURE_FILES.toSorted());
      expect(readdirSync(picturesFolder(language)).toSorted()).toEqual(PICTURE_FILES.toSorted());
      expect(shown.filter(({ alt }) => !/^\p{Lu}.{5,}/u.test(alt))).toEqual([]);
    },
  );

  it.each(SITE_LANGUAGES)(
    'has pictures in %s that are reached by words of the interface: a new word, a new picture',
    (language) => {
      const { begin, chain, introductions, aboutPerson, legend, signs } = SCENES[language];
      const known = new Set(textsOf([MESSAGES[language], LATER_MESSAGES[language]]));
      const pressed = [begin, chain, introductions, aboutPerson, legend, ...Object.values(signs)];
      expect(pressed.filter((words) => !known.has(words))).toEqual([]);
    },
  );

  it('has pictures that are small, and as many at the same places in both languages', () => {
    const files = SITE_LANGUAGES.flatMap((language) =>
      readdirSync(picturesFolder(language)).map((file) => join(picturesFolder(language), file)),
    );
    const sizes = files.map((file) => readFileSync(file).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PICTURE_BYTES);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ALL_PICTURES_BYTES);
    const filesOf = (language: 'fr' | 'en') =>
      GUIDE_PAGES.map((page) => picturesIn(guideSource(language, page)).map(({ file }) => file));
    expect(filesOf('en')).toEqual(filesOf('fr'));
  });

  it.each(SITE_LANGUAGES)('is where the app leads to in %s', (language) => {
    const pages = Object.keys(LATER_MESSAGES[language].help.guide.to);
    expect(pages.filter((page) => !GUIDE_PAGES.includes(page as GuidePage))).toEqual([]);
  });

  it.each(SITE_LANGUAGES)('has all the parts that cards lead to in %s', (language) => {
    for (const [page, sections = []] of Object.entries(GUIDE_SECTIONS)) {
      expect(new Set(sections).size).toBe(sections.length);
      expect(headingsIn(guideSource(language, page as GuidePage))).toHaveLength(sections.length);
    }
    const asked = [...Object.values(SECTION_OF_RULE), ...linksOfTheApp().flatMap(({ section }) => section ?? [])];
    expect(asked.filter((section) => !GUIDE_SECTIONS.answers?.includes(section as AnswersSection))).toEqual([]);
  });

  it('is led to by the app from each page that the app speaks of', () => {
    const pages = linksOfTheApp().map(({ page }) => page);
    expect(new Set(pages)).toEqual(new Set(Object.keys(LATER_MESSAGES.fr.help.guide.to)));
  });

  it.each(SITE_LANGUAGES)('lists in %s the very keys that the app explains', (language) => {
    const { help } = LATER_MESSAGES[language];
    const row = ([typed = '', what = '']: readonly string[]) => `| \`${typed}\` | ${what} |`;
    const source = guideSource(language, 'keys');
    expect(rowsOf(source, 1)).toEqual([...help.gestures, ...help.keys].map(row));
    expect(rowsOf(source, 2)).toEqual(MESSAGES[language].room.help.keys.map(row));
    expect(rowsOf(source, 3)).toEqual([...help.line.examples, ...help.line.keys].map(row));
  });
});
