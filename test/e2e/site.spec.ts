import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { PROJECT } from '../../src/cli/setup/project.mjs';
import { inTurn } from '../runs';
import { untilFocused, untilKeptOffline } from './browser';
import { untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import type { Served } from './serveBuilt';
import { servedApp } from './servedApp';

/** The site as `npm run site` makes it, under a sub-path. */
const app = servedApp({ offline: true, reducedMotion: 'reduce' });
const FIRST_VISIT_BYTES = 120_000;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
/** Each in a browser of the other language: the page that one chose decides. */
const HOMES = [
  { language: 'fr', locale: 'en-GB', home: '', tryIt: 'Essayer', start: 'Commencer ma carte', name: 'Léa Morel' },
  {
    language: 'en',
    locale: 'fr-FR',
    home: 'en/index.html',
    tryIt: 'Try it',
    start: 'Start my own map',
    name: 'Ann Reed',
  },
];

let folder: string;
let site: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const made = spawnSync(process.execPath, [join(PROJECT, 'src/cli/site/site.mjs'), '--out', folder], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  site = await serveFolder({ root: folder, port: 0, base: '/outils/maillon/' });
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const isTooWide = () => document.documentElement.scrollWidth > window.innerWidth;

describe('the site', () => {
  it.each(
    HOMES.flatMap((one, home) =>
      inTurn(SIZES, home === 0 ? 0 : 1).map((viewport) => ({ ...one, viewport, width: viewport.width })),
    ),
  )(
    'leads from its home page to a first actor in four steps: $language, $width wide',
    async ({ locale, home, tryIt, start, name, viewport }) => {
      const { page, faults } = await app.open({ at: site.url + home, locale, viewport });
      expect(await page.evaluate(isTooWide)).toBe(false);
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('main').getByRole('link', { name: tryIt, exact: true }).click();
      await page.getByRole('button', { name: start, exact: true }).click();
      await untilFocused(page.locator('#ask').getByRole('combobox').first());
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await untilCounts(page, { actors: 1 });
      expect(await faults()).toEqual([]);
    },
  );

  it('opens the app in the language of the page, which stays until another one is chosen there', async () => {
    const { page, faults } = await app.open({ at: site.url, view: { language: 'fr' } });
    const language = () => page.evaluate(() => document.documentElement.lang);
    await page.goto(`${site.url}en/index.html`);
    await page.getByRole('main').getByRole('link', { name: 'Try it', exact: true }).click();
    await page.getByRole('button', { name: 'Start my own map', exact: true }).waitFor();
    expect(page.url()).toBe(`${site.url}app/index.html`);
    await page.reload();
    await page.getByRole('button', { name: 'Start my own map', exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Français');
    await page.getByRole('option', { name: 'Français', exact: true }).click();
    await page.getByRole('button', { name: 'Commencer ma carte', exact: true }).waitFor();
    await page.goBack();
    await page.goForward();
    await page.getByRole('button', { name: 'Commencer ma carte', exact: true }).waitFor();
    expect(await language()).toBe('fr');
    expect(await faults()).toEqual([]);
  });

  it(`asks for ${FIRST_VISIT_BYTES / 1000} kB at most at a first visit, and for nothing of the app`, async () => {
    const { page } = await app.open({ at: site.url });
    await page.evaluate(() => document.fonts.ready);
    const sizes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
        const { name, decodedBodySize } = entry as PerformanceResourceTiming;
        return { name, bytes: decodedBodySize };
      }),
    );
    expect(sizes.map(({ name }) => name).filter((name) => name.includes('/app/'))).toEqual([]);
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_VISIT_BYTES);
    // The film comes with the touch that asks for it.
    const film = page.locator('details img');
    expect(await film.evaluate((image: HTMLImageElement) => image.currentSrc === '' || !image.complete)).toBe(true);
    await page.locator('details summary').click();
    await expect.poll(() => film.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth)).toBe(960);
  });

  it.each(
    ['guide/fr/sheet.html', 'guide/en/signs.html'].flatMap((path, page) =>
      inTurn(SIZES, page === 0 ? 1 : 0).map((viewport) => ({ viewport, path })),
    ),
  )('has a guide that everybody can read: $path, $viewport.width wide', async ({ viewport, path }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults } = await app.open({ at: site.url + path, viewport, colorScheme });
      expect(await page.evaluate(isTooWide)).toBe(false);
      expect(await seriousFaults(page)).toEqual([]);
      expect(await faults()).toEqual([]);
    }
  });

  it('prints the sheet of the session on one page', async () => {
    const { page } = await app.open({ at: `${site.url}guide/fr/sheet.html` });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('keeps the app offline, and leaves the pages beside it alone', async () => {
    const { page } = await app.open({ at: `${site.url}app/index.html` });
    await untilKeptOffline(page);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes).toEqual([`${site.url}app/`]);
    const home = await page.goto(site.url);
    expect(home?.fromServiceWorker()).toBe(false);
    await page.getByRole('link', { name: 'Guide', exact: true }).first().click();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  });
});
