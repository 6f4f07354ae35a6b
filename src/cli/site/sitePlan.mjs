import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../setup/project.mjs';

/** What the site is written from. */
export const SOURCES = join(PROJECT, 'src/site');

/** Where the sums of the downloads are, in the form that `sha256sum --check` reads. */
export const SUMS_PATH = 'downloads/SHA256SUMS.txt';

/** @typedef {'fr' | 'en'} SiteLanguage */
/** @type {readonly SiteLanguage[]} */
export const SITE_LANGUAGES = ['fr', 'en'];

/** Pages of the guide, in the order in which one needs them: the same names in both languages. */
export const GUIDE_PAGES = /** @type {const} */ ([
  'start',
  'workshop',
  'sheet',
  'after',
  'desk',
  'signs',
  'files',
  'moving',
  'sharing',
  'rights',
  'notice',
  'register',
  'keys',
  'answers',
]);

/**
 * Headings that the app leads to, by the page that they are of: all of that page, in their order, so that both languages have the same.
 * @type {Readonly<Partial<Record<GuidePage, readonly import('../../ui/guide/guidePage.ts').AnswersSection[]>>>}
 */
export const GUIDE_SECTIONS = {
  answers: [
    'rules',
    'distance',
    'witness',
    'partner',
    'relay',
    'groups',
    'links',
    'closeness',
    'introductions',
    'inside',
    'dormant',
    'limits',
    'now',
  ],
};

/** Where the film of a minute is. @param {SiteLanguage} language */
export const filmPath = (language) => `film/film.${language}.webp`;

/** @typedef {(typeof GUIDE_PAGES)[number]} GuidePage */

/**
 * A page as it was written.
 * @param {SiteLanguage} language
 * @param {GuidePage} page
 */
export function guideSource(language, page) {
  return readFileSync(join(SOURCES, 'guide', language, `${page}.md`), 'utf8');
}

/** The pictures of the guide in that language, made by `npm run screenshots`. @param {SiteLanguage} language */
export const picturesFolder = (language) => join(SOURCES, 'guide', language, 'pictures');

/** What a page is called, and its first paragraph. @param {string} source */
export function titleAndLead(source) {
  const [heading = '', lead = ''] = source.split('\n\n');
  return { title: heading.replace(/^# /, ''), lead };
}
