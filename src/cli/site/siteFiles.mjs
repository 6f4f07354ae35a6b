import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { ONE_FILE, PROJECT } from '../setup/project.mjs';
import { guideHtml, guideIndexHtml } from './guideHtml.mjs';
import { homeHtml } from './homeHtml.mjs';
import { guidePath, homePath } from './pageShell.mjs';
import { filmPath, GUIDE_PAGES, picturesFolder, SITE_LANGUAGES, SOURCES, SUMS_PATH } from './sitePlan.mjs';

/** @typedef {import('./sitePlan.mjs').SiteLanguage} SiteLanguage */
/** @typedef {Map<string, Uint8Array>} Files by path, relative to the top folder */

/** The single file, if the build has made one. */
const SINGLE_PATH = `downloads/${ONE_FILE}`;
const ZIP_PATH = 'downloads/maillon-site.zip';
/** Not part of the app: pictures for readers of the project. */
const LEFT_OUT = /^pictures\//;

/**
 * The whole site: pages, app, downloads and their checksums.
 * @param {{ app: Files, pictures: Readonly<Record<SiteLanguage, string>> }} made `app`: output of the build; `pictures`: SVG of the home
 * page
 * @returns {Files}
 */
export function siteFiles({ app, pictures }) {
  const single = app.get(ONE_FILE);
  const kept = [...app].filter(([path]) => path !== ONE_FILE && !LEFT_OUT.test(path));
  const files = new Map([
    ...kept.map(([path, bytes]) => /** @type {const} */ ([`app/${path}`, bytes])),
    ...plainFiles(),
  ]);
  if (single) files.set(SINGLE_PATH, single);
  const inside = single ? [download(SINGLE_PATH, 'single', single)] : [];
  // Inside the zip, the home page cannot offer the zip.
  const zip = zipSync(Object.fromEntries([...files, ...pages(pictures, inside)]), { level: 9 });
  const downloads = [...inside, download(ZIP_PATH, 'site', zip)];
  return new Map([...files, [ZIP_PATH, zip], ...pages(pictures, downloads)]);
}

/** @param {SiteLanguage} language @returns {[string, Uint8Array][]} */
function guidePictures(language) {
  const folder = picturesFolder(language);
  return readdirSync(folder).map((file) => [
    `guide/${language}/pictures/${file}`,
    new Uint8Array(readFileSync(join(folder, file))),
  ]);
}

/** Style, fonts, icon, films and the pictures of the guide. @returns {Files} */
function plainFiles() {
  const from = (/** @type {string} */ path) => new Uint8Array(readFileSync(path));
  const film = (/** @type {SiteLanguage} */ language) =>
    /** @type {const} */ ([filmPath(language), from(join(PROJECT, 'public/pictures', `film.${language}.webp`))]);
  const font = (/** @type {string} */ name) => from(join(PROJECT, 'src/picture/font', name));
  return new Map([
    ['site.css', from(join(SOURCES, 'site.css'))],
    ['icon.svg', from(join(PROJECT, 'public/icon.svg'))],
    ['fonts/regular.woff2', font('regular.woff2')],
    ['fonts/semibold.woff2', font('semibold.woff2')],
    ...SITE_LANGUAGES.map(film),
    ...SITE_LANGUAGES.flatMap(guidePictures),
  ]);
}

/**
 * @param {Readonly<Record<SiteLanguage, string>>} pictures
 * @param {readonly import('./homeHtml.mjs').Download[]} downloads
 * @returns {Files}
 */
function pages(pictures, downloads) {
  const texts = /** @type {[string, string][]} */ (
    SITE_LANGUAGES.flatMap((language) => {
      const picture = inPage(pictures[language]);
      return [
        [homePath(language), homeHtml(language, { picture, downloads })],
        [guidePath(language, 'index'), guideIndexHtml(language)],
        ...GUIDE_PAGES.map((page) => [guidePath(language, page), guideHtml(language, page)]),
      ];
    })
  );
  if (downloads.length > 0)
    texts.push([SUMS_PATH, downloads.map(({ path, sha256 }) => `${sha256}  ${fileName(path)}\n`).join('')]);
  return new Map(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/**
 * Prepares an SVG for use inside a page, which already has the fonts and whose policy forbids inline styles.
 * @param {string} svg
 */
function inPage(svg) {
  return svg.replace(/^<\?xml[^>]*>\s*/, '').replace(/<style>.*?<\/style>\s*/s, '');
}

/** @param {string} path */
const fileName = (path) => path.replace(/^.*\//, '');

/**
 * @param {string} path
 * @param {import('./homeHtml.mjs').Download['kind']} kind
 * @param {Uint8Array} bytes
 */
function download(path, kind, bytes) {
  return { path, kind, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
