import { escaped } from './markdown.mjs';
import { appLink, guidePath, homePath, relativePath, wholePage } from './pageShell.mjs';
import { filmPath, SUMS_PATH } from './sitePlan.mjs';
import { SITE_WORDS } from './words.mjs';

/** @typedef {import('./sitePlan.mjs').SiteLanguage} SiteLanguage */
/** @typedef {{ path: string, kind: 'single' | 'site', bytes: number, sha256: string }} Download */

/**
 * Home page: the app in one sentence and one picture, and three links.
 * @param {SiteLanguage} language
 * @param {{ picture: string, downloads: readonly Download[] }} made `picture`: SVG, as the app draws it
 */
export function homeHtml(language, { picture, downloads }) {
  const words = SITE_WORDS[language];
  const path = homePath(language);
  const to = (/** @type {string} */ target) => relativePath(path, target);
  const single = downloads.find(({ kind }) => kind === 'single');
  const download = single
    ? `<a class="button" href="${to(single.path)}" download>${words.downloadFile}</a>`
    : downloads.length > 0
      ? `<a class="button" href="#downloads">${words.download}</a>`
      : '';
  const promises = words.promises.map(
    ([title = '', text = '']) => `<li><h2>${escaped(title)}</h2><p>${escaped(text)}</p></li>`,
  );
  return wholePage({
    language,
    path,
    other: homePath(language === 'fr' ? 'en' : 'fr'),
    title: 'Maillon',
    description: words.description,
    name: 'home',
    content: `<main id="text">
<h1>Maillon</h1>
<p class="lead">${escaped(words.sentence)}</p>
<p class="ways">
<a class="button first" href="${to(appLink(language))}">${words.tryIt}</a>
${download}
<a class="button" href="${to(guidePath(language, 'index'))}">${words.guide}</a>
</p>
<p class="hint">${escaped(words.tryHint)}</p>
<figure>${picture}</figure>
<details class="film">
<summary>${escaped(words.film)}</summary>
<img src="${to(filmPath(language))}" alt="${escaped(words.filmed)}" width="960" height="540" loading="lazy">
</details>
<ul class="promises">
${promises.join('\n')}
</ul>
${downloads.length > 0 ? downloadsHtml(language, path, downloads) : ''}</main>`,
  });
}

/**
 * @param {SiteLanguage} language
 * @param {string} path
 * @param {readonly Download[]} downloads
 */
function downloadsHtml(language, path, downloads) {
  const words = SITE_WORDS[language].downloads;
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const lines = downloads.map(({ path: file, kind, bytes, sha256 }) => {
    const size = words.size(megabytes.format(bytes / 1e6));
    const name = file.replace(/^.*\//, '');
    return `<li><a href="${relativePath(path, file)}" download>${name}</a> (${size})
<p>${escaped(words[kind])}</p>
<p class="sum">SHA-256 <code>${sha256}</code></p></li>`;
  });
  return `<section id="downloads" class="downloads">
<h2>${words.title}</h2>
<ul>
${lines.join('\n')}
</ul>
<p>${escaped(words.hint)} <a href="${relativePath(path, SUMS_PATH)}">${words.sums}</a></p>
</section>
`;
}
