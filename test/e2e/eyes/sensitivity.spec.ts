import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/i18n/language';
import { pictureWordsIn } from '../../../src/picture/pictureWordsIn';
import { SOAK } from '../../runs';
import { launchBrowser } from '../browser';
import { type AppOptions, servedApp } from '../servedApp';
import { CELL, type Cells, differencesOf } from './cells';
import { openEye, still } from './eye';
import { hideable, paintedNow, pictureWithout } from './takeAway';
import { openView, VIEWS, type Visit, visitCalled } from './visits';

const app = servedApp({ reducedMotion: 'reduce' });

const DESK = visitCalled('desk-fr');

const optionsOf = ({ viewport, language, colourScheme }: Visit): AppOptions => ({
  viewport,
  view: { language, colourScheme },
  before: (context) => context.addInitScript(hideable),
});

/** Goes to the view through those before it, from the circles. */
async function goTo(page: Page, view: string): Promise<Page> {
  for (const one of VIEWS.slice(0, VIEWS.findIndex(({ name }) => name === view) + 1)) await openView(page, one);
  await still(page);
  return page;
}

/** One thing in so many is taken away of the first, in the soak each of all: one takes a tenth of a second. */
const PICTURES = [
  { visit: 'desk-fr', view: 'circles', every: 3 },
  { visit: 'desk-fr', view: 'map', every: 6 },
  { visit: 'phone-fr', view: 'circles', every: 8 },
  { visit: 'desk-en-dark', view: 'map', every: 8 },
];

describe('a comparison of two pictures', () => {
  const onDesk = app.shared(optionsOf(DESK));

  it.each(SOAK ? PICTURES : PICTURES.slice(0, 1))(
    'sees that one name, mark or empty seat is gone ($visit, $view)',
    async ({ visit, view, every }) => {
      const { page } = await app.openDrawn(optionsOf(visitCalled(visit)));
      await goTo(page, view);
      const whole = await pictureWithout(page, null, CELL);
      // A "?" of a tie to be verified is pale and thinner than a cell: a shift that is forgiven changes as much. Captions of
      // the rings are pale on purpose, and no names. Letters of badges are looked for.
      const { rings } = pictureWordsIn(MESSAGES[visitCalled(visit).language]);
      const drawn = (await paintedNow(page)).filter(
        (one) => !one.startsWith('text ? ') && !rings.some((caption) => one.startsWith(`text ${caption} `)),
      );
      const count = (kind: string) => drawn.filter((one) => one.startsWith(kind)).length;
      expect([
        count('text') > 30,
        count('mark actor') > 30,
        count('mark ghost') > (visit === 'phone-fr' ? -1 : 2),
      ]).toEqual([true, true, true]);
      const unseen: string[] = [];
      for (const one of drawn.filter((_, i) => SOAK || i % every === 0))
        if (differencesOf(whole, await pictureWithout(page, one, CELL)).length === 0) unseen.push(one);
      expect(unseen).toEqual([]);
      expect(differencesOf(whole, await pictureWithout(page, null, CELL))).toEqual([]);
    },
  );

  it('says where it is, on the page as a whole', async () => {
    const page = await goTo(onDesk().page, 'circles');
    const eye = await openEye(app.browser());
    const whole = await eye.see(page, CELL);
    const name = (await paintedNow(page)).find((one) => one.startsWith('text Odile'));
    await pictureWithout(page, name ?? '', CELL);
    const [difference, ...others] = differencesOf(whole, await eye.see(page, CELL));
    await pictureWithout(page, null, CELL);
    expect(others).toEqual([]);
    const picture = await page.getByRole('img').first().boundingBox();
    expect((difference?.left ?? 0) * CELL).toBeGreaterThan(picture?.x ?? Number.NaN);
    expect((difference?.top ?? 0) * CELL).toBeGreaterThan(picture?.y ?? Number.NaN);
  });

  it.each(SOAK ? ['circles', 'themes'] : ['themes'])(
    'forgives edges smoothed anew, an eighth of a pixel off (%s)',
    async (view) => {
      const png = await still(await goTo(onDesk().page, view));
      const eye = await openEye(app.browser());
      const moved = await eye.read(png, CELL, 0.125);
      expect(differencesOf(await eye.read(png, CELL), moved)).toEqual([]);
    },
  );

  // The names of the picture and the words around it; the other views are written in the same two ways.
  it('forgives letters that another browser draws in its own way', async () => {
    const other = await launchBrowser(['--font-render-hinting=none', '--disable-lcd-text', '--disable-partial-raster']);
    const seenIn = async (browser: Browser): Promise<Cells[]> => {
      const eye = await openEye(browser);
      const { viewport } = DESK;
      const context = await browser.newContext({ viewport, locale: 'fr-FR', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(app.url());
      await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
      await page.locator('#gaps h2').first().waitFor({ state: 'attached' });
      const seen: Cells[] = [];
      for (const view of VIEWS.slice(0, SOAK ? 3 : 1)) {
        await openView(page, view);
        seen.push(await eye.see(page, CELL));
      }
      await context.close();
      return seen;
    };
    const [here, there] = [await seenIn(app.browser()), await seenIn(other)];
    await other.close();
    for (const [i, seen] of here.entries()) expect(differencesOf(seen, there[i] ?? seen), VIEWS[i]?.name).toEqual([]);
  });
});
