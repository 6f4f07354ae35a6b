import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, htmlOf } from './markdown.mjs';
import { guidePath, relativePath, wholePage } from './pageShell.mjs';
import { GUIDE_PAGES, GUIDE_SECTIONS, guideSource, picturesFolder, titleAndLead } from './sitePlan.mjs';
import { webpSize } from './webpSize.mjs';
import { SITE_WORDS } from './words.mjs';

/** @typedef {import('./sitePlan.mjs').SiteLanguage} SiteLanguage */
/** @typedef {import('./sitePlan.mjs').GuidePage} GuidePage */

/** Pages to print and fill in: stated on screen, where it is not obvious. */
const TO_PRINT = /** @type {ReadonlySet<string>} */ (new Set(['sheet', 'notice', 'register']));

/** @param {SiteLanguage} language @param {GuidePage} page */
const titleOf = (language, page) => titleAndLead(guideSource(language, page)).title;

/**
 * @param {SiteLanguage} language
 * @param {GuidePage | 'index'} current
 */
function listOfPages(language, current) {
  const lines = GUIDE_PAGES.map((page) => {
    const here = page === current ? ' aria-current="page"' : '';
    return `<li><a href="${page}.html"${here}>${escaped(titleOf(language, page))}</a></li>`;
  });
  return `<nav class="pages" aria-label="${SITE_WORDS[language].guidePages}">
<ol>
${lines.join('\n')}
</ol>
</nav>`;
}

/**
 * Links to the previous and next page, for reading the guide from end to end.
 * @param {SiteLanguage} language
 * @param {GuidePage} page
 */
function neighbours(language, page) {
  const words = SITE_WORDS[language];
  const at = GUIDE_PAGES.indexOf(page);
  const link = (/** @type {GuidePage | undefined} */ to, /** @type {string} */ label, /** @type {string} */ rel) =>
    to === undefined
      ? ''
      : `<a rel="${rel}" href="${to}.html"><span>${label}</span> ${escaped(titleOf(language, to))}</a>`;
  return `<nav class="neighbours" aria-label="${words.before}, ${words.after}">
${link(GUIDE_PAGES[at - 1], words.before, 'prev')}
${link(GUIDE_PAGES[at + 1], words.after, 'next')}
</nav>`;
}

/**
 * @param {SiteLanguage} language
 * @param {GuidePage} page
 */
export function guideHtml(language, page) {
  const source = guideSource(language, page);
  const { title, lead } = titleAndLead(source);
  const sizeOf = (/** @type {string} */ src) => webpSize(readFileSync(join(picturesFolder(language), '..', src)));
  const printed = TO_PRINT.has(page) ? `<p class="screen">${SITE_WORDS[language].print}</p>\n` : '';
  return wholePage({
    language,
    path: guidePath(language, page),
    other: guidePath(language === 'fr' ? 'en' : 'fr', page),
    title: `${title} – Maillon`,
    description: lead,
    name: `guide page-${page}`,
    content: `<div class="columns">
<main id="text">
${printed}${htmlOf(source, { sections: GUIDE_SECTIONS[page] ?? [], sizeOf })}${neighbours(language, page)}
</main>
${listOfPages(language, page)}
</div>`,
  });
}

/** All pages of the guide, each with its subject. @param {SiteLanguage} language */
export function guideIndexHtml(language) {
  const words = SITE_WORDS[language];
  const path = guidePath(language, 'index');
  const lines = GUIDE_PAGES.map((page) => {
    const { title, lead } = titleAndLead(guideSource(language, page));
    const to = relativePath(path, guidePath(language, page));
    return `<li><a href="${to}">${escaped(title)}</a><p>${escaped(lead)}</p></li>`;
  });
  return wholePage({
    language,
    path,
    other: guidePath(language === 'fr' ? 'en' : 'fr', 'index'),
    title: `${words.guide} – Maillon`,
    description: words.guideLead,
    name: 'index',
    content: `<main id="text">
<h1>${words.guide}</h1>
<p class="lead">${words.guideLead}</p>
<ol class="index">
${lines.join('\n')}
</ol>
</main>`,
  });
}
