import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/setup/project.mjs';
import { htmlOf } from '../../src/cli/site/markdown.mjs';
import { SITE_POLICY } from '../../src/cli/site/pageShell.mjs';
import { siteFiles } from '../../src/cli/site/siteFiles.mjs';

const PICTURE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg viewBox="0 0 1 1">\n<style>@font-face { src: url(data:a) }</style>\n<path d="M0 0$&$1"/></svg>';
const APP = new Map(
  Object.entries({
    'index.html': '<title>Maillon</title> the app',
    'licences.md': 'licences',
    'sw.js': 'worker',
    'assets/a.js': 'code',
    'pictures/desk.png': 'for readers of the project',
  }).map(([path, text]) => [path, strToU8(text)] as const),
);
const SINGLE = new Map([...APP, ['Maillon.html', strToU8('all of it')] as const]);
const made = (app = APP) => siteFiles({ app, pictures: { fr: PICTURE, en: PICTURE } });

type Files = ReadonlyMap<string, Uint8Array>;
const textOf = (files: Files, path: string) => strFromU8(files.get(path) ?? new Uint8Array());
const pagesOf = (files: Files) => [...files.keys()].filter((path) => /^(?!app\/|downloads\/).*\.html$/.test(path));
/** Where the links of a page lead, from the top of the site, without what they ask there; `#…`: in the page itself. */
function targetsOf(files: Files, path: string): string[] {
  const links = [...textOf(files, path).matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, to = '']) => to);
  return links.map((to) =>
    to.startsWith('#')
      ? to
      : new URL(to, `https://site.test/deep/er/${path}`).href
          .replace('https://site.test/deep/er/', '')
          .replace(/[?#].*/, ''),
  );
}
const brokenIn = (files: Files) =>
  pagesOf(files).flatMap((path) =>
    targetsOf(files, path)
      .filter((to) => (to.startsWith('#') ? !textOf(files, path).includes(` id="${to.slice(1)}"`) : !files.has(to)))
      .map((to) => `${path} → ${to}`),
  );
const sha256 = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

describe('the site', () => {
  it.each([
    ['without the single file', APP],
    ['with the single file', SINGLE],
  ])('%s has no link that leads nowhere, or out of it', (_, app) => {
    expect(brokenIn(made(app))).toEqual([]);
  });

  it('is reached whole from its home page', () => {
    const files = made(SINGLE);
    const seen = new Set(['index.html']);
    for (const path of seen)
      if (pagesOf(files).includes(path)) for (const to of targetsOf(files, path)) if (files.has(to)) seen.add(to);
    expect(pagesOf(files).filter((path) => !seen.has(path))).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(['app/index.html', 'downloads/Maillon.html', 'en/index.html']));
  });

  it('leads to the app in the language of the page', () => {
    const files = made(SINGLE);
    for (const path of pagesOf(files)) {
      const language = /(^|\/)en\//.test(path) ? 'en' : 'fr';
      const ways = [...textOf(files, path).matchAll(/href="[^"]*app\/index\.html([^"]*)"/g)].map(([, asked]) => asked);
      expect(new Set(ways)).toEqual(new Set([`?lang=${language}`]));
    }
  });

  it('has pages with a strict policy, a language, a title of their own, and no script or style inside', () => {
    const files = made(SINGLE);
    const titles = new Set<string>();
    for (const path of pagesOf(files)) {
      const page = textOf(files, path);
      expect(page).toContain(
        `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${SITE_POLICY}">`,
      );
      expect(page).toContain(`<html lang="${/(^|\/)en\//.test(path) ? 'en' : 'fr'}">`);
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|<\?xml/i);
      expect(page.match(/<h1>/g)).toHaveLength(1);
      titles.add(/<title>(.*?)<\/title>/.exec(page)?.[1] ?? '');
    }
    // Home and the list of the guide are called the same in both languages.
    expect(titles.size).toBe(pagesOf(files).length - 2);
    expect(textOf(files, 'index.html')).toContain('<path d="M0 0$&$1"/>');
  });

  it('holds the app as it was built, without what only the project shows', () => {
    const files = made(SINGLE);
    const ofApp = [...files].filter(([path]) => path.startsWith('app/')).map(([path]) => path);
    expect(ofApp).toEqual(['app/index.html', 'app/licences.md', 'app/sw.js', 'app/assets/a.js']);
    for (const path of ofApp) expect(files.get(path)).toEqual(APP.get(path.slice(4)));
  });

  it('gives each download with its size and its sum, on the page and in a list', () => {
    const files = made(SINGLE);
    const names = ['Maillon.html', 'maillon-site.zip'];
    expect([...files.keys()].filter((path) => path.startsWith('downloads/')).toSorted()).toEqual(
      [...names, 'SHA256SUMS.txt'].map((name) => `downloads/${name}`).toSorted(),
    );
    const sums = names.map((name) => sha256(files.get(`downloads/${name}`)));
    expect(textOf(files, 'downloads/SHA256SUMS.txt')).toBe(names.map((name, at) => `${sums[at]}  ${name}\n`).join(''));
    for (const home of ['index.html', 'en/index.html'])
      for (const sum of sums) expect(textOf(files, home)).toContain(`<code>${sum}</code>`);
    expect(textOf(files, 'index.html')).toContain('>Télécharger le fichier<');
    expect(textOf(made(), 'index.html')).not.toContain('Télécharger le fichier');
  });

  it('has a zip that is the same site, complete in itself', () => {
    const files = made(SINGLE);
    const inside = new Map(Object.entries(unzipSync(files.get('downloads/maillon-site.zip') ?? new Uint8Array())));
    expect([...inside.keys()].toSorted()).toEqual(
      [...files.keys()].filter((path) => !path.endsWith('.zip')).toSorted(),
    );
    expect(brokenIn(inside)).toEqual([]);
    expect(textOf(inside, 'downloads/SHA256SUMS.txt')).toBe(`${sha256(SINGLE.get('Maillon.html'))}  Maillon.html\n`);
  });

  it('takes what looks like HTML for text, and follows no address', () => {
    const page = htmlOf(
      '# A <b>title</b>\n\n<script>x</script>\n\nwww.example.org, `<i>` and **a <u>b</u>** <img src=x>',
    );
    expect(page.replace(/<\/?(?:h1|p|kbd|b class="interface"|b)>/g, '')).not.toMatch(/<[^/]/);
    expect(page).toContain('www.example.org, <kbd>&lt;i&gt;</kbd>');
  });

  it('is never made over a folder that holds something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join(PROJECT, 'src/cli/site/site.mjs'), ...args], { encoding: 'utf8' });
    expect(run('--out', folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('other files') });
    expect(existsSync(join(folder, 'mine.txt'))).toBe(true);
    expect(run('--nonsense')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    rmSync(folder, { recursive: true });
  });
});
