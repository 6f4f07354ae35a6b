import { escaped } from './markdown.mjs';
import { SITE_WORDS } from './words.mjs';

/** Only its own style sheet, fonts and pictures: the pages beside the app have no scripts. */
export const SITE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** @typedef {import('./sitePlan.mjs').SiteLanguage} SiteLanguage */

/**
 * Home page of a language, relative to the top of the site.
 * @param {SiteLanguage} language
 */
export const homePath = (language) => (language === 'fr' ? 'index.html' : `${language}/index.html`);
/** @param {SiteLanguage} language @param {string} page */
export const guidePath = (language, page) => `guide/${language}/${page}.html`;
/** The app. A file name, so that the folder also works from a disk. */
export const APP_PATH = 'app/index.html';

/** Link to the app in the language of the current page, which the app reads at start. @param {SiteLanguage} language */
export const appLink = (language) => `${APP_PATH}?lang=${language}`;

/**
 * Relative link between two pages of the site, so that it works under any sub-path.
 * @param {string} from
 * @param {string} to
 */
export function relativePath(from, to) {
  return '../'.repeat(from.split('/').length - 1) + to;
}

/**
 * A whole page.
 * @param {{ language: SiteLanguage, path: string, other: string, title: string, description: string, name: string, content: string }}
 * page `other`: the same page in the other language; `name`: its name in the style sheet
 */
export function wholePage({ language, path, other, title, description, name, content }) {
  const words = SITE_WORDS[language];
  const otherLanguage = language === 'fr' ? 'en' : 'fr';
  const to = (/** @type {string} */ target) => relativePath(path, target);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SITE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="icon" type="image/svg+xml" href="${to('icon.svg')}">
<link rel="alternate" hreflang="${otherLanguage}" href="${to(other)}">
<link rel="stylesheet" href="${to('site.css')}">
</head>
<body class="page-${name}">
<a class="skip" href="#text">${words.skip}</a>
<header class="top">
<a class="brand" href="${to(homePath(language))}">Maillon</a>
<nav aria-label="${words.sections}">
<a href="${to(guidePath(language, 'index'))}">${words.guide}</a>
<a href="${to(appLink(language))}">${words.tryIt}</a>
<a href="${to(other)}" hreflang="${otherLanguage}" lang="${otherLanguage}">${SITE_WORDS[otherLanguage].language}</a>
</nav>
</header>
${content}
<footer class="bottom">
<p>${words.footer} <a href="${to('app/licences.md')}">${words.licences}</a></p>
</footer>
</body>
</html>
`;
}
