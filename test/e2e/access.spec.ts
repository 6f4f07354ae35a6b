import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnFrames, until } from './browser';
import { chooseFiles } from './chooseFiles';
import { picture, untilStill } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({
  viewport: { width: 1600, height: 900 },
  reducedMotion: 'reduce',
  before: (context) => context.addInitScript(noteWhatIsSaid),
});

const stops = (page: Page) => page.getByRole('listbox', { name: /^Acteurs et manques/ });

/** What a screen reader says of where the keyboard is in the picture. */
async function current(page: Page): Promise<string> {
  const id = await stops(page).getAttribute('aria-activedescendant');
  if (id === null) throw new Error('the keyboard is nowhere in the picture');
  return (await page.locator(`[id="${id}"]`).textContent()) ?? '';
}

/** All that is said aloud, from the first word. */
function noteWhatIsSaid(): void {
  const all: string[] = [];
  Object.assign(globalThis, { saidAloud: all });
  new MutationObserver(() => {
    const text = document.querySelector('[data-announcer]')?.textContent ?? '';
    if (text !== '' && text !== all.at(-1)) all.push(text);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const allSaid = (page: Page) => page.evaluate(() => (globalThis as unknown as { saidAloud: string[] }).saidAloud);

/** What is said aloud, once it has been said. */
async function said(page: Page, words: RegExp): Promise<string> {
  return until(async () => {
    const text = (await page.locator('[data-announcer]').textContent()) ?? '';
    return words.test(text) && text;
  }, `said aloud: ${words}`);
}

/** Where the stop that the keyboard is on is on the page: its option lies over its mark. */
async function placeOfCurrent(page: Page): Promise<{ x: number; y: number }> {
  await untilStill(page);
  const { x, y, width, height } = (await page.locator('[role=option][data-here]').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

describe('the picture by keyboard', () => {
  it('is one tab stop, after the bar above it and before the one below', async () => {
    const { page } = await app.openDrawn();
    await page.getByRole('button', { name: 'Sans moi', exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await stops(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Relier');
  });

  it('says name, type, roles, how far, group, ties and marks, and the question of what is missing', async () => {
    const { page } = await app.openDrawn();
    await stops(page).focus();
    expect(await current(page)).toMatch(
      /^Maëlle Jourdanne, personne, bénéficiaire, au centre, .*, 14\sliens, relie des groupes$/,
    );
    const heard = new Set<string>();
    const options = stops(page).getByRole('option');
    const size = Number(await options.first().getAttribute('aria-setsize'));
    for (let i = 0; i < size; i++) {
      heard.add(await current(page));
      if (i % 10 === 9) expect(await options.count()).toBeLessThanOrEqual(11);
      await page.keyboard.press('ArrowRight');
      // All around a ring, then outwards.
      if (heard.has(await current(page))) await page.keyboard.press('ArrowUp');
    }
    const all = [...heard].join('\n');
    expect(all).toMatch(/, en direct,/);
    expect(all).toMatch(/, à 1 intermédiaire,/);
    expect(all).toMatch(/, point fragile/);
    expect(all).toMatch(/, pas encore interrogé/);
    expect(all).toMatch(/^Manque\s: .*\?/m);
  });

  it('rings where the keyboard is, and nothing once it left', async () => {
    const { page } = await app.openDrawn();
    const painted = () =>
      picture(page).evaluate((picture) => {
        const over = [...picture.querySelectorAll(':scope > canvas')].at(-1) as HTMLCanvasElement;
        const { data } = over.getContext('2d')!.getImageData(0, 0, over.width, over.height);
        let count = 0;
        for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count++;
        return count;
      });
    await until(async () => (await painted()) > 0, 'the layer over the picture is painted');
    const without = await painted();
    await stops(page).focus();
    await until(async () => (await painted()) > without + 200, 'a ring is painted');
    await page.keyboard.press('Tab');
    await until(async () => (await painted()) === without, 'the ring is gone');
  });

  it('goes to a name by its first letters, opens its card with Enter, and goes there with Enter again', async () => {
    const { page } = await app.openDrawn();
    await stops(page).focus();
    await page.keyboard.type('cum');
    expect(await current(page)).toMatch(/^CUMA des Haies vives/);
    await page.keyboard.press('Enter');
    expect(await said(page, /CUMA/)).toMatch(/^Fiche ouverte\s: CUMA des Haies vives, \d+\sliens\.$/);
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.closest('aside') !== null), 'the card has the focus');
  });

  it('ties two with L and Enter, says it with what it closes, and undoes it by its name', async () => {
    const { page } = await app.openDrawn();
    await stops(page).focus();
    await page.keyboard.press('End');
    const far = (await current(page)).split(',')[0] ?? '';
    await page.keyboard.press('l');
    await page.getByText(`${far} et…`).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await said(page, /lien ajouté/)).toMatch(/^1\slien ajouté\. Un manque en moins\s: .*Fiche ouverte\s: /);
    await page.keyboard.press('Control+z');
    expect(await said(page, /Annulé/)).toMatch(/^Annulé\s: ajout d’un lien \(.*\)\. .*Un manque de plus\s: /);
    await page.keyboard.press('Control+y');
    await said(page, /^Rétabli\s: ajout d’un lien/);
  });

  it('takes an actor away with Delete, stays in the picture, and gives it back', async () => {
    const { page } = await app.openDrawn();
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    const name = (await current(page)).split(',')[0] ?? '';
    await page.keyboard.press('Delete');
    await said(page, new RegExp(`^Acteur retiré\\s: ${name}`));
    expect(await current(page)).not.toMatch(new RegExp(`^${name}`));
    await page.keyboard.press('Control+z');
    await said(page, /^Annulé\s: retrait d’un acteur/);
  });

  it('offers the same actions by keyboard as by the other button of the mouse', async () => {
    const { page } = await app.openDrawn();
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    const byKeyboard = await page.getByRole('menuitem').allTextContents();
    expect(byKeyboard).toEqual(
      expect.arrayContaining(['Ouvrir la fiche', 'Relier à…', 'Voir depuis', 'Essayer sans', 'Retirer de la carte']),
    );
    await page.keyboard.press('Escape');
    const { x, y } = await placeOfCurrent(page);
    expect(await stops(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(byKeyboard);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Relier à…');
    await page.keyboard.press('Escape');
  });
});

describe('the map in sentences', () => {
  it('names everybody, asks every question, says who links and who is tied to whom, and stays true', async () => {
    const { page } = await app.openDrawn();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Atelier de la Lecture');
    await page.keyboard.press('Enter');
    await said(page, /^Acteur ajouté\s: Atelier de la Lecture/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lire la carte' }).click();
    const dialog = page.getByRole('dialog', { name: /^La carte en phrases/ });
    const text = (await dialog.textContent()) ?? '';
    for (const name of ['Maëlle Jourdanne', 'CUMA des Haies vives', 'Clémence Waldner', 'Atelier de la Lecture'])
      expect(text).toContain(name);
    for (const heading of ['Au centre', 'Contacts directs', 'Sans chemin connu', 'Qui fait le lien', 'Ce qui manque'])
      await dialog.getByRole('heading', { name: heading }).waitFor();
    const asked = await dialog
      .locator('section', { has: page.getByRole('heading', { name: 'Ce qui manque' }) })
      .locator('li')
      .count();
    const counted = Number(/(\d+)\squestions ouvertes/.exec(text)?.[1]);
    expect(asked).toBe(counted);
  });
});

describe('what is said aloud', () => {
  it('is the actor or the tie that is selected, once; findings and chains are said by the band alone', async () => {
    const { page } = await app.openDrawn();
    const band = page.locator('[role=status][aria-live=polite]').filter({ hasText: /\?/ });
    await page.locator('#gaps [data-kind="missing"]').first().click();
    await band.first().waitFor();
    expect(await page.locator('[data-announcer]').textContent()).toBe('');
    await page.locator('#gaps').focus();
    await page.keyboard.press('Escape');
    await said(page, /^Plus rien n’est choisi\.$/);
  });

  it('is nothing about what the machine keeps for itself', async () => {
    const { page } = await app.openDrawn();
    // Places and groups are written down by now.
    await page.getByText('Font le lien entre les groupes').waitFor({ state: 'attached' });
    await drawnFrames(page);
    await stops(page).focus();
    await page.keyboard.press('Enter');
    await said(page, /^Fiche ouverte/);
    expect(await allSaid(page)).toHaveLength(1);
  });
});

describe('fingers', () => {
  const TABLET: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, hasTouch: true };
  type Fingers = readonly (readonly [x: number, y: number])[];

  async function onTablet() {
    const { context, page } = await app.openDrawn(TABLET);
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

  it('reach a mark within 44 px, however small it is', async () => {
    const { page, tap } = await onTablet();
    await stops(page).focus();
    await page.keyboard.press('End');
    const name = (await current(page)).split(',')[0] ?? '';
    const { x, y } = await placeOfCurrent(page);
    await tap(x - 21, y);
    await said(page, new RegExp(`^Fiche ouverte\\s: ${name}`));
  });

  it('stay half a second for the actions of an actor, or to add one where nobody is', async () => {
    const { page, touch } = await onTablet();
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

  it('move the picture and not the page, where the page scrolls', async () => {
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
    // From the bar above it the page does scroll.
    expect(await drag(box.x + 300, box.y - 12)).toBeGreaterThan(50);
  });

  it('tie two by touching them one after the other', async () => {
    const { page, tap } = await onTablet();
    await stops(page).focus();
    await page.keyboard.press('Home');
    const centre = await placeOfCurrent(page);
    await page.keyboard.press('End');
    const far = await placeOfCurrent(page);
    await page.getByRole('button', { name: 'Relier', exact: true }).click();
    await tap(far.x, far.y);
    await page.getByText('Touchez le second acteur').waitFor();
    await tap(centre.x, centre.y);
    await said(page, /^1\slien ajouté/);
  });

  it('find no button of the desk smaller than 44 px', async () => {
    const { page } = await onTablet();
    const small = await page.locator('button:visible, select:visible, summary:visible').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width >= 43.5 && height >= 43.5 ? [] : [`${one.textContent} ${width} × ${height}`];
      }),
    );
    expect(small).toEqual([]);
  });
});

/** Parts of the desk that lie over one another, and what can be pressed and is cut off by the edge of the window. */
async function faultsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const view = document.querySelector('[role=img]')?.parentElement?.parentElement;
    const parts = [
      document.querySelector('header'),
      document.querySelector('header + *'),
      ...[...document.querySelectorAll('main > *')].filter((part) => part !== view),
      ...(view?.children ?? []),
      document.querySelector('#table'),
    ].flatMap((part) => {
      const box = part?.getBoundingClientRect();
      return part && box && box.width > 0 && box.height > 0 ? [{ part, box }] : [];
    });
    const faults: string[] = [];
    const nameOf = (part: Element) => part.id || part.className || part.tagName;
    parts.forEach(({ part, box }, i) => {
      for (const other of parts.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 1) faults.push(`${nameOf(part)} lies over ${nameOf(other.part)}`);
      }
    });
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    for (const control of document.querySelectorAll('button, select, input, summary')) {
      const { left, right, width } = control.getBoundingClientRect();
      // Tables scroll both ways, as they may.
      if (width === 0 || control.closest('#table')) continue;
      if (left < -0.5 || right > clientWidth + 0.5) faults.push(`cut off: ${control.textContent || control.id}`);
    }
    return faults;
  });
}

describe('at 200 %', () => {
  it.each([
    [960, 540],
    [640, 400],
    // A telephone, and 1280 at 400 % (WCAG 1.4.10).
    [390, 844],
    [320, 256],
  ])('%i × %i has everything, in one column, and nothing lies over anything', async (width, height) => {
    const { page } = await app.openDrawn({ viewport: { width, height } });
    expect(await faultsOfLayout(page)).toEqual([]);
    const panel = page.getByRole('heading', { name: 'Témoins' });
    expect(await panel.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Où sont nos manques' }).click();
    await panel.waitFor();
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.getByRole('button', { name: 'Où sont nos manques' }).click();
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Thèmes', { exact: true }).first().waitFor();
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.getByRole('button', { name: 'Voir en tableau' }).click();
    await page.locator('#table [role=grid], #table table').first().waitFor();
    expect(await faultsOfLayout(page)).toEqual([]);
  });

  it('has a window that fits, and scrolls inside', async () => {
    const { page } = await app.openDrawn({ viewport: { width: 640, height: 400 } });
    await page.getByRole('button', { name: 'Lire la carte' }).click();
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(640);
    expect(box.y + box.height).toBeLessThanOrEqual(400);
  });
});

describe('at 1280', () => {
  const SMALL = { viewport: { width: 1280, height: 800 } };

  it.each([
    ['the card of an actor', 'Enter', (page: Page) => page.getByRole('complementary').getByText('Thèmes').first()],
    ['what to show', 'f', (page: Page) => page.getByRole('region', { name: 'Filtrer la carte' })],
    [
      'the actions of an actor, and a trial',
      'Shift+F10',
      (page: Page) => page.getByRole('heading', { name: 'À l’essai' }),
    ],
  ] as const)('%s stands beside the picture, never over it, and moves nothing on it', async (_name, key, shown) => {
    const { page } = await app.openDrawn(SMALL);
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    const before = { box: await picture(page).boundingBox(), actor: await placeOfCurrent(page) };
    if (key === 'f') await page.getByRole('button', { name: 'Filtrer' }).click();
    else await page.keyboard.press(key);
    if (key === 'Shift+F10') await page.getByRole('menuitem', { name: 'Essayer sans' }).click();
    await shown(page).waitFor();
    expect(await faultsOfLayout(page)).toEqual([]);
    // A trial brings marks of its own, and maybe another line of the legend.
    if (key === 'Shift+F10') return;
    expect(await picture(page).boundingBox()).toEqual(before.box);
    await stops(page).focus();
    expect(await placeOfCurrent(page)).toEqual(before.actor);
  });

  it('leaves the question that was chosen in sight, and its card', async () => {
    const { page } = await app.openDrawn(SMALL);
    const line = page.locator('#gaps [data-kind="missing"]').nth(4);
    await line.click();
    await page.getByRole('complementary').getByRole('heading').first().waitFor();
    const [panel, chosen] = [(await page.locator('#gaps').boundingBox())!, (await line.boundingBox())!];
    expect(chosen.y).toBeGreaterThanOrEqual(panel.y - 1);
    expect(chosen.y + chosen.height).toBeLessThanOrEqual(panel.y + panel.height + 1);
    expect(await faultsOfLayout(page)).toEqual([]);
  });

  it.each(['fr-FR', 'en-GB'])('has its legend in three short lines at most (%s)', async (locale) => {
    const { page } = await app.openDrawn({ ...SMALL, locale });
    const legend = page.getByRole('list', { name: /^(Légende|Legend)$/ });
    expect((await legend.boundingBox())!.height).toBeLessThanOrEqual(60);
  });
});

describe('colours that the system forces', () => {
  it.each(['light', 'dark'] as const)('are those of the picture too, on a %s system', async (colorScheme) => {
    const { page } = await app.openDrawn({ forcedColors: 'active', colorScheme });
    const pressed = page.getByRole('button', { name: 'Cercles' });
    const seen = await pressed.evaluate((button) => {
      const probe = document.createElement('span');
      probe.style.setProperty('forced-color-adjust', 'none');
      document.body.append(probe);
      const system = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const names = ['Canvas', 'CanvasText', 'LinkText', 'Highlight'] as const;
      const colours = Object.fromEntries(names.map((name) => [name, system(name)]));
      const picture = document.querySelector('[role=img]') as HTMLElement;
      const counts = new Map<string, number>();
      for (const canvas of picture.querySelectorAll('canvas')) {
        const context = canvas.getContext('2d');
        if (!context || canvas.width === 0) continue;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        for (let i = 0; i < data.length; i += 4) {
          if (data[i + 3] !== 255) continue;
          const colour = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
      }
      return {
        colours,
        paper: picture.style.backgroundColor,
        marks: counts.get(colours.CanvasText ?? '') ?? 0,
        missing: counts.get(colours.LinkText ?? '') ?? 0,
        blueOfAGroup: counts.get('rgb(0, 114, 178)') ?? 0,
        button: getComputedStyle(button).backgroundColor,
      };
    });
    expect(seen.paper).toBe(seen.colours.Canvas);
    expect(seen.marks).toBeGreaterThan(2000);
    expect(seen.missing).toBeGreaterThan(200);
    expect(seen.blueOfAGroup).toBe(0);
    expect(seen.button).toBe(seen.colours.Highlight);
  });
});

describe('less motion', () => {
  it('is no motion: the other picture is there at once, and nothing on the page is animated', async () => {
    const { page } = await app.openDrawn();
    await page.getByRole('button', { name: 'Carte', exact: true }).click();
    await page.getByText('Mise en place des acteurs').waitFor({ state: 'detached' });
    await stops(page).focus();
    await page.keyboard.press('End');
    const pixels = () =>
      page
        .getByRole('img', { name: /^Carte du réseau/ })
        .evaluate((picture) =>
          [...picture.querySelectorAll('canvas')].map(
            (canvas) => canvas.toDataURL().length + canvas.toDataURL().slice(-400),
          ),
        );
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await drawnFrames(page, 2);
    const soon = await pixels();
    // A movement takes a third of a second at most.
    await drawnFrames(page, 40);
    expect(await pixels()).toEqual(soon);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

interface View {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What is there once it is open, however late it was loaded. */
  readonly shows: string;
  /** What it adds to the desk, which has a line of its own: axe looks at nothing else. */
  readonly within?: string;
}

/** A button by either of its names, whichever the language. */
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** Every view there is: a new one is a line more. Opened on the sample, from the desk. */
/** A milestone, somebody new since, and the window that compares the two. */
async function comparedWithMilestone(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maillon' }).first().click();
  await page.getByLabel(/^(Nom du repère|Name of the milestone)$/).fill('2025');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^(Comparer|Compare) (“|«\s)2025/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Zoé Martin – Hugo Vernerey');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^(Annuler|Undo).*Zoé Martin/ }).waitFor();
  await page.getByRole('button', { name: 'Maillon' }).first().click();
  await page.getByRole('button', { name: /^(Comparer|Compare) (“|«\s)2025/ }).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
}

const VIEWS: readonly View[] = [
  { name: 'circles', shows: '[role=img]', open: async () => undefined },
  { name: 'carte', shows: '[role=img]', open: (page) => press(page, /^(Carte|Map)$/) },
  {
    name: 'the card of an actor',
    shows: '#card input, #card select',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    },
  },
  {
    name: 'all about a person, and erasing them',
    within: '[role=dialog]',
    shows: '[role=dialog]',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Hugo Vernerey');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^(Tout sur cette personne|All about this person)/ }).click();
      await page.getByRole('button', { name: /^(Effacer cette personne|Erase this person)/ }).click();
      await page.getByRole('button', { name: /^(Ne pas effacer|Do not erase)/ }).waitFor();
    },
  },
  {
    name: 'how files are read, before they open',
    within: '[role=dialog]',
    shows: '[role=tabpanel] select',
    open: async (page) => {
      const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
      await chooseFiles(page, [
        file('acteurs locaux.csv', 'Code;Structure ou personne;Fait quoi\nA1;CUMA;relais local\nA2;Léa Morel;témoin\n'),
        file('relations.csv', 'Code 1;Code 2;Genre de lien\nA1;A2;coopération\nA2;A9;convention\n'),
      ]);
      await page.getByRole('tab', { name: /^relations\.csv/ }).click();
    },
  },
  {
    name: 'a line that is read back before it is entered',
    shows: '#quick-line[aria-expanded=true]',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Zoé, témoin @v #m – Hugo');
      await page.getByRole('search').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the card of somebody who may be another',
    shows: '#card input',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Hugo Vernery, témoin');
      await page.keyboard.press('Enter');
      await page
        .locator('#card')
        .getByText(/^(Est-ce le même acteur|Is it the same actor)/)
        .waitFor();
    },
  },
  {
    name: 'two states compared, in their window',
    within: '[role=dialog]',
    shows: '[role=dialog] table',
    open: comparedWithMilestone,
  },
  {
    name: 'a newer file beside the open map',
    within: '[role=dialog]',
    shows: '[role=dialog] fieldset',
    open: async (page) => {
      const rows = ['Nom;Territoire', 'Hugo Vernerey;Plaine du Sorgeais', 'Chahinez Bouvar;', 'Zoé Perrin;'];
      const file = { name: 'acteurs.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
      await page.keyboard.press('Control+k');
      const isFrench = await page.evaluate(() => document.documentElement.lang === 'fr');
      await page.keyboard.type(isFrench ? 'mettre à jour par un fichier' : 'update from a file');
      await chooseFiles(page, file, () => page.keyboard.press('Enter'));
    },
  },
  {
    name: 'what changed, on the picture and as a table beside it',
    shows: '#card table',
    open: async (page) => {
      await comparedWithMilestone(page);
      await page.getByRole('button', { name: /^(Montrer sur la carte|Show on the map)$/ }).click();
    },
  },
  {
    name: 'a gap, with its chain',
    shows: '#finding-title',
    open: async (page) => {
      await showPanel(page);
      await page.locator('#gaps [data-kind="missing"]').first().click();
    },
  },
  {
    name: 'a menu on the picture',
    shows: '[role=menu]',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('Shift+F10');
    },
  },
  {
    name: 'a trial',
    shows: '#card [role=status]',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: /^(Essayer sans|Try without)$/ }).click();
    },
  },
  {
    name: 'the table of actors',
    within: '#table',
    shows: '#table [role=grid]',
    open: (page) => press(page, /^(Voir en tableau|See as a table)$/),
  },
  {
    name: 'the table of ties',
    within: '#table',
    shows: '#table [role=tab][aria-selected=true]:nth-of-type(2)',
    open: async (page) => {
      await press(page, /^(Voir en tableau|See as a table)$/);
      await page.locator('#table [role=tab]').nth(1).click();
    },
  },
  {
    name: 'who helps with what',
    within: 'main',
    shows: 'main table',
    open: (page) => press(page, /^(Thèmes|Themes)$/),
  },
  {
    name: 'who with whom',
    within: 'main',
    shows: 'main [role=grid]',
    open: (page) => press(page, /^(Qui avec qui|Who with whom)$/),
  },
  { name: 'what to show', within: 'main', shows: '#filter-panel', open: (page) => press(page, /^(Filtrer|Filter)$/) },
  { name: 'the room', shows: 'main h1', open: (page) => press(page, /^(Projeter|Project)$/) },
  ...(['themes', 'who with whom'] as const).map((name, index) => ({
    name: `${name}, in front of a room`,
    within: 'main',
    shows: 'main table',
    open: async (page: Page) => {
      await press(page, /^(Projeter|Project)$/);
      await page.locator('main h1').waitFor();
      for (let times = 0; times <= index; times++) await page.keyboard.press('v');
    },
  })),
  {
    name: 'several actors chosen together',
    shows: 'aside',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+Enter');
      await page.getByRole('heading', { name: /^2 (acteurs choisis|actors chosen)$/ }).waitFor();
    },
  },
];

/** Windows over the desk: Escape closes each. */
const WINDOWS: readonly Pick<View, 'name' | 'open'>[] = [
  ...(
    [
      ['open', /^(Ouvrir|Open)$/],
      ['export', /^(Exporter|Export)$/],
      ['my maps', /(Mes cartes|My maps)$/],
      ['help', /^(Aide|Help)$/],
      ['history', /^(Historique|History)$/],
      ['what the map is', /^(Le Pays de Vaubrenne|Vaubrenne Country)/],
      ['the map in sentences', /^(Lire la carte|Read the map)$/],
    ] as const
  ).map(([name, button]) => ({ name, open: (page: Page) => press(page, button) })),
  {
    name: 'a list of names',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      const isFrench = await page.evaluate(() => document.documentElement.lang === 'fr');
      await page.keyboard.type(isFrench ? 'Ajouter une liste' : 'Add a list');
      await page.getByRole('option', { name: /^(Ajouter une liste de noms|Add a list of names)$/ }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('Zoé ; témoin\nHugo Vernery\nMaëlle Jourdanne – Zoé');
      await page.getByRole('dialog').getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'sheets to take home',
    open: async (page) => {
      await press(page, /^(Exporter|Export)$/);
      const sheets = page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Feuilles à emporter|Sheets to take home)/ });
      await sheets.click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  ...(
    [
      ['all questions', /^(Toutes les questions|All questions)$/],
      ['introductions', /^(Mises en relation|Introductions)/],
      ['actions', /^(Actions|Projects|Les actions)/],
    ] as const
  ).map(([name, button]) => ({
    name,
    open: async (page: Page) => {
      await showPanel(page);
      await page.locator('#gaps').getByRole('button', { name: button }).click();
    },
  })),
  {
    name: 'the themes of the map',
    open: async (page) => {
      await press(page, /^(Thèmes|Themes)$/);
      await press(page, /^(Modifier les thèmes|Edit themes)$/);
    },
  },
  {
    name: 'a meeting with its tables',
    open: async (page) => {
      await showPanel(page);
      await page
        .locator('#gaps')
        .getByRole('button', { name: /^(Rencontres|Meetings)$/ })
        .click();
      const meeting = page.getByRole('dialog');
      await meeting.getByLabel(/^(Nouvelle rencontre|New meeting)$/).fill('Forum');
      await page.keyboard.press('Enter');
      await meeting.getByRole('combobox', { name: /^(Inviter|Invite)$/ }).click();
      await page.locator('[popover] [role=option]').first().click();
      await meeting.getByRole('button', { name: /^(Proposer les tables|Propose tables)$/ }).click();
      await meeting.locator('[data-table]').first().waitFor();
    },
  },
];

/** In a small window the panel is folded. */
async function showPanel(page: Page): Promise<void> {
  const fold = page.locator('[aria-controls="gaps"][aria-expanded="false"]');
  if (await fold.isVisible()) await fold.click();
}

/** Each language, each background and each size comes with every view. */
const WAYS = [
  { language: 'fr', colourScheme: 'light', viewport: { width: 1280, height: 800 } },
  { language: 'en', colourScheme: 'dark', viewport: { width: 640, height: 400 } },
] as const;

describe.each(WAYS)(
  'axe, in $language, $colourScheme, $viewport.width px wide',
  ({ language, colourScheme, viewport }) => {
    it.each(VIEWS)('has nothing serious to say of $name', async ({ open, shows, within }) => {
      const { page } = await app.openDrawn({ viewport, view: { language, colourScheme } });
      await open(page);
      await page.locator(shows).first().waitFor();
      expect(await seriousFaults(page, within)).toEqual([]);
    });

    it('has nothing serious to say of any window', async () => {
      const { page } = await app.openDrawn({ viewport, view: { language, colourScheme } });
      for (const { name, open } of WINDOWS) {
        await open(page);
        await page.getByRole('dialog').waitFor();
        expect(await seriousFaults(page, '[role=dialog]'), name).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });
  },
);
