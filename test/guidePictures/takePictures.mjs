import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_LANGUAGES, SOURCES } from '../../src/cli/site/sitePlan.mjs';
import { settled } from './hands.mjs';
import { PICTURES, SIGNS } from './pictures.mjs';
import { SCENES } from './scenes.mjs';

const WINDOW = { width: 1366, height: 768 };
/** Pixels of a picture to one of CSS, and the widest one: as wide as the text of a page, letters clear, some 40 kB. */
const SCALE = 1.25;
const WIDEST = 740;
const SIGN_SCALE = 4;
const QUALITY = 50;

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('../../src/cli/site/sitePlan.mjs').SiteLanguage} SiteLanguage
 */

/**
 * Takes every picture of the guide anew, beside its pages, of the build at hand: they never go stale.
 * @param {{ readonly browser: import('playwright-core').Browser, readonly url: string }} at
 * @param {{ readonly only?: string, readonly folder?: string }} [wish] `only`: the one of this name
 */
export async function takePictures({ browser, url }, { only, folder = join(SOURCES, 'guide') } = {}) {
  for (const language of SITE_LANGUAGES) {
    const into = join(folder, language, 'pictures');
    if (only === undefined) rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    const visit = () => newVisit(browser, url, language);
    for (const [name, take] of Object.entries(PICTURES)) {
      if (only !== undefined && name !== only) continue;
      const page = await visit();
      const box = await take(page, SCENES[language]);
      writeFileSync(join(into, `${name}.webp`), await webpOf(page, box, Math.min(SCALE, WIDEST / box.width)));
      await page.context().close();
    }
    if (only === undefined || only === 'signs') await takeSigns(await visit(), language, into);
  }
}

/**
 * The sample, drawn and measured.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {SiteLanguage} language
 */
async function newVisit(browser, url, language) {
  const { locale, legend, signs } = SCENES[language];
  const context = await browser.newContext({ viewport: WINDOW, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto(`${url}?lang=${language}`);
  await page.getByRole('list', { name: legend }).getByText(signs.broker, { exact: true }).waitFor();
  await page.getByRole('listbox').first().waitFor({ state: 'attached' });
  await settled(page);
  return page;
}

/**
 * Each sign out of the legend, once somebody is on the map of whom nothing says what they are.
 * @param {Page} page
 * @param {SiteLanguage} language
 * @param {string} into
 */
async function takeSigns(page, language, into) {
  const { legend, signs, unclear } = SCENES[language];
  await page.keyboard.press('Control+k');
  await page.keyboard.type(unclear);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: legend });
  await list.getByText(signs.unknown, { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await settled(page);
  for (const sign of SIGNS) {
    const item = list.getByRole('listitem').filter({ hasText: new RegExp(`^.?${signs[sign]}$`) });
    const box = await item.locator('svg').boundingBox();
    if (!box) throw new Error(`no sign: ${signs[sign]}`);
    writeFileSync(join(into, `sign-${sign}.webp`), await webpOf(page, box, SIGN_SCALE));
  }
  await page.context().close();
}

/**
 * @param {Page} page
 * @param {import('./pictures.mjs').Box} clip
 * @param {number} scale
 */
async function webpOf(page, clip, scale) {
  const session = await page.context().newCDPSession(page);
  const options = /** @type {const} */ ({ format: 'webp', quality: QUALITY });
  const { data } = await session.send('Page.captureScreenshot', { ...options, clip: { ...clip, scale } });
  return Buffer.from(data, 'base64');
}
