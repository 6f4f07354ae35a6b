import type { BrowserContextOptions } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from '../backToDesk';
import { fromMenu, openMenu } from '../fromMenu';
import { picture, untilStill } from '../onPicture';
import { servedApp } from '../servedApp';
import { current, placeOfCurrent, stops } from './onStops';
import { allSaid, HEARD, said } from './saidAloud';

const app = servedApp(HEARD);

describe('fingers', () => {
  const TABLET: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, hasTouch: true };
  type Fingers = readonly (readonly [x: number, y: number])[];

  const visit = app.shared(TABLET);
  afterEach(() => backToDesk(visit().page));

  async function onTablet({ context, page } = visit()) {
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Fingers = []) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
    const tap = async (x: number, y: number) => {
      await touch('touchStart', [[x, y]]);
      await touch('touchEnd');
    };
    /** Both fingers along the same line, from and to so far from the middle. */
    const pinch = async (x: number, y: number, from: number, to: number) => {
      await touch('touchStart', [[x - from, y]]);
      for (let step = 0; step <= 10; step++) {
        const off = from + ((to - from) * step) / 10;
        const fingers: Fingers = [
          [x - off, y],
          [x + off, y],
        ];
        await touch(step === 0 ? 'touchStart' : 'touchMove', fingers);
      }
      await touch('touchEnd');
    };
    return { page, touch, tap, pinch };
  }

  it('find signs beside the words they belong to, however high a button is', async () => {
    const { page } = visit();
    const off = await page.locator('#gaps h3[data-quiet] > button').evaluateAll((all) =>
      all.map((button) => {
        const middle = (part: Element | null) => {
          const { top, bottom } = part!.getBoundingClientRect();
          return (top + bottom) / 2;
        };
        const [title, , sign] = button.children;
        return [Math.abs(middle(title!) - middle(button)), Math.abs(middle(sign!) - middle(button))];
      }),
    );
    expect(off.length).toBeGreaterThan(0);
    for (const one of off.flat()) expect(one).toBeLessThan(6);
    // A dot of the list is in the first line of its words, and not at the top of what is pressed.
    const dots = await page
      .locator('#gaps [data-kind]')
      .evaluateAll((all) => all.map((line) => getComputedStyle(line, '::before').position));
    expect(new Set(dots)).toEqual(new Set(['static']));
  });

  it('find no button of the desk smaller than 44 px', async () => {
    const { page } = visit();
    const small = await page.locator('button:visible, select:visible, summary:visible').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width >= 43.5 && height >= 43.5 ? [] : [`${one.textContent} ${width} × ${height}`];
      }),
    );
    expect(small).toEqual([]);
  });

  it('are told of no keys, in menus, while one types and in the help', async () => {
    const { page } = visit();
    const keys = /Ctrl|Tab puis|Maj\+/;
    expect(await page.locator('header').first().innerText()).not.toMatch(keys);
    await openMenu(page, 'map');
    expect(await page.locator('[popover]:popover-open').innerText()).toMatch(/Ouvrir un fichier/);
    expect(await page.locator('[popover]:popover-open').innerText()).not.toMatch(keys);
    await page.locator('[popover]:popover-open button', { hasText: 'Aide' }).click();
    const help = page.getByRole('dialog', { name: 'Aide' });
    await help.getByText('clic droit, appui long').waitFor();
    expect(await help.getByText('Ctrl+Z / Ctrl+Maj+Z').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').first().fill('maelle');
    const found = page.getByRole('option', { name: 'Maëlle Jourdanne' }).first();
    await found.waitFor();
    expect(await found.innerText()).not.toMatch(keys);
  });

  it('are told how to come back to the room, and to link, by what a finger can do', async () => {
    const { page } = visit();
    await fromMenu(page, 'build', /^Relier deux acteurs/);
    await page
      .getByRole('status')
      .getByText('Choisissez un premier acteur, puis un second.', { exact: true })
      .waitFor();
    await page.getByRole('button', { name: /Relier$/ }).tap();
    await page.getByRole('button', { name: 'Projeter' }).tap();
    await page.locator('main h1').waitFor();
    await page.keyboard.press('b');
    const blank = page.getByRole('button', { name: 'Remontrer l’écran' });
    await blank.waitFor();
    expect((await blank.innerText()).trim()).toBe('Touchez pour revenir');
    await blank.tap();
    await page.locator('main h1').waitFor();
  });

  it('reach a mark within 44 px, however small it is', async () => {
    const { page, tap } = await onTablet();
    await stops(page).focus();
    await page.keyboard.press('End');
    const name = (await current(page)).split(',')[0] ?? '';
    const { x, y } = await placeOfCurrent(page);
    await tap(x - 21, y);
    await said(page, new RegExp(`^Fiche ouverte\\s: ${name}`));
  });

  it('tie two by touching them one after the other', async () => {
    const { page, tap } = await onTablet();
    await stops(page).focus();
    await page.keyboard.press('Home');
    const centre = await placeOfCurrent(page);
    await page.keyboard.press('End');
    const far = await placeOfCurrent(page);
    await fromMenu(page, 'build', 'Relier deux acteurs');
    await tap(far.x, far.y);
    await page.getByText('Choisissez le second acteur').waitFor();
    await tap(centre.x, centre.y);
    await said(page, /^1\slien ajouté/);
  });

  it('zoom with two, near one another or not, in and out, and open no menu', async () => {
    const { page, pinch } = await onTablet();
    const distance = async () => {
      await stops(page).focus();
      await page.keyboard.press('Home');
      const centre = await placeOfCurrent(page);
      await page.keyboard.press('ArrowUp');
      const other = await placeOfCurrent(page);
      return Math.hypot(other.x - centre.x, other.y - centre.y);
    };
    const before = await distance();
    const box = (await picture(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await pinch(x, y, 50, 75);
    expect(await page.getByRole('menu').count()).toBe(0);
    expect((await distance()) / before).toBeCloseTo(1.5, 1);
    // Coming together from less than 200 px apart is what Cytoscape alone takes for a menu.
    await pinch(x, y, 75, 50);
    expect(await page.getByRole('menu').count()).toBe(0);
    expect((await distance()) / before).toBeCloseTo(1, 1);
  });

  it('move the ground with one', async () => {
    const { page, touch } = await onTablet();
    await stops(page).focus();
    await page.keyboard.press('Home');
    const before = await placeOfCurrent(page);
    const box = (await picture(page).boundingBox())!;
    await touch('touchStart', [[box.x + 20, box.y + 20]]);
    for (let off = 10; off <= 60; off += 10) await touch('touchMove', [[box.x + 20 + off, box.y + 20 + off / 2]]);
    await touch('touchEnd');
    await stops(page).focus();
    const after = await placeOfCurrent(page);
    expect(Math.abs(after.x - before.x - 60)).toBeLessThanOrEqual(12);
    expect(Math.abs(after.y - before.y - 30)).toBeLessThanOrEqual(8);
  });

  it('stay half a second for the actions of an actor, or to add one where nobody is', async () => {
    const { page, touch } = await onTablet(await app.openDrawn(TABLET));
    await stops(page).focus();
    await page.keyboard.press('Home');
    const { x, y } = await placeOfCurrent(page);
    await touch('touchStart', [[x, y]]);
    await page.getByRole('menuitem', { name: 'Ouvrir la fiche' }).waitFor();
    await touch('touchEnd');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    const box = (await picture(page).boundingBox())!;
    await touch('touchStart', [[box.x + 20, box.y + 20]]);
    await page.getByRole('menuitem', { name: 'Ajouter un acteur ici' }).waitFor();
    await touch('touchEnd');
    await page.getByRole('menuitem', { name: 'Ajouter un acteur ici' }).click();
    await page.keyboard.type('Posé du doigt');
    await page.keyboard.press('Enter');
    await said(page, /^Acteur ajouté\s: Posé du doigt/);
    // Letting go was no tap: nothing was selected before.
    expect(await allSaid(page)).toHaveLength(1);
  });

  it('move the picture and not the page, which is as high as the window', async () => {
    const { context, page } = await app.openDrawn({
      viewport: { width: 768, height: 1024 },
      hasTouch: true,
      isMobile: true,
    });
    const session = await context.newCDPSession(page);
    const drag = async (x: number, y: number) => {
      const at = (type: 'touchStart' | 'touchMove', down: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - down }] });
      await at('touchStart', 0);
      for (let down = 10; down <= 200; down += 10) await at('touchMove', down);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await untilStill(page);
      return page.evaluate(() => window.scrollY);
    };
    const box = (await picture(page).boundingBox())!;
    expect(await drag(box.x + 12, box.y + 300)).toBe(0);
    expect(await drag(box.x + 300, box.y - 12)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  });
});
