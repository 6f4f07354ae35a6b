import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../setup/project.mjs';

/** Sources of the site. */
export const SOURCES = join(PROJECT, 'src/site');

/** Checksums of the downloads, in the format of `sha256sum --check`. */
export const SUMS_PATH = 'downloads/SHA256SUMS.txt';

/** @typedef {'fr' | 'en'} SiteLanguage */
/** @type {readonly SiteLanguage[]} */
export const SITE_LANGUAGES = ['fr', 'en'];

/** Pages of the guide, in the order in which they are needed: the same names in both languages. */
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
 * Headings that the app links to, by page: all headings of that page, in order, so that both languages have the same ones.
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

/** Path of the one-minute film. @param {SiteLanguage} language */
export const filmPath = (language) => `film/film.${language}.webp`;

/** @typedef {(typeof GUIDE_PAGES)[number]} GuidePage */

/**
 * Source of a page.
 * @param {SiteLanguage} language
 * @param {GuidePage} page
 */
export function guideSource(language, page) {
  return readFileSync(join(SOURCES, 'guide', language, `${page}.md`), 'utf8');
}

/** Pictures of the guide in a language, made by `npm run screenshots`. @param {SiteLanguage} language */
export const picturesFolder = (language) => join(SOURCES, 'guide', language, 'pictures');

/** Title of a page, and its first paragraph. @param {string} source */
export function titleAndLead(source) {
  const [heading = '', lead = ''] = source.split('\n\n');
  return { title: heading.replace(/^# /, ''), lead };
}
