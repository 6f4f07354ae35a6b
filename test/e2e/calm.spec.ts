import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { drawnFrames, until, untilFocused } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu, openMenu } from './fromMenu';
import { countsOf, picture, untilCounts } from './onPicture';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

const CONTROLS = [
  'button, a[href], input, select, textarea, summary, [contenteditable=true]',
  ...['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'option', 'menuitem', 'tab', 'switch'].map(
    (role) => `[role=${role}]`,
  ),
].join(', ');

/** What can be pressed, chosen or written in, in the window and uncovered, whether it can be used now or not: by name. */
function visibleControls(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const isClipped = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && isClipped(element.parentElement));
    return [...document.querySelectorAll(selector)].flatMap((control) => {
      const box = control.getBoundingClientRect();
      const [left, right] = [Math.max(0, box.left), Math.min(window.innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)];
      if (right - left < 4 || bottom - top < 4 || isClipped(control)) return [];
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!there || !(control.contains(there) || there.contains(control))) return [];
      return [control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 60)];
    });
  }, CONTROLS);
}

/** A map of one's own: a beneficiary, twenty others, roles and themes. */
const OWN_MAP = [
  {
    name: 'acteurs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'Nom;Rôles;Thèmes',
        'Léa Morel;bénéficiaire;Mobilité, Eau',
        ...Array.from({ length: 20 }, (_, i) => `Zoé Martin${i};${i % 4 === 0 ? 'témoin' : ''};Mobilité`),
      ].join('\n'),
    ),
  },
  {
    name: 'liens.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['De;À', ...Array.from({ length: 20 }, (_, i) => `Léa Morel;Zoé Martin${i}`)].join('\n')),
  },
];

const SIZES = [
  ['desk', 1920, 1080, 30],
  ['laptop', 1366, 768, 30],
  ['tablet', 820, 1180, 14],
  ['telephone', 390, 844, 14],
  ['200 %', 960, 540, 14],
] as const;

describe('the first screen', () => {
  const visit = app.shared({
    viewport: { width: 1920, height: 1080 },
    view: { language: 'fr', colourScheme: 'light' },
  });

  /** So many controls at most, and half of the height for the map, at each size. */
  async function expectCalm(page: Page): Promise<void> {
    for (const [name, width, height, most] of SIZES) {
      await page.setViewportSize({ width, height });
      await until(async () => {
        const drawn = await picture(page).boundingBox();
        return drawn !== null && drawn.x + drawn.width <= width && drawn.y + drawn.height <= height;
      }, 'the picture has the size of the window');
      await drawnFrames(page);
      const shown = await visibleControls(page);
      expect(shown.length, `${name}: ${shown.join(' | ')}`).toBeLessThanOrEqual(most);
      // As a check of the count itself: what everybody sees is counted.
      expect(shown.length, name).toBeGreaterThan(6);
      expect((await picture(page).boundingBox())?.height, name).toBeGreaterThanOrEqual(height / 2);
    }
  }

  it('has few controls, and the map half of the height, in both languages, on a map of one’s own too', async () => {
    const { page } = visit();
    await expectCalm(page);
    await fromMenu(page, 'map', 'English');
    await page.getByRole('img', { name: /^Network map/ }).waitFor();
    await page
      .getByText(/^links groups$/)
      .first()
      .waitFor({ state: 'attached' });
    await backToDesk(page);
    await expectCalm(page);
    await fromMenu(page, 'map', 'Français');
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    await chooseFiles(page, OWN_MAP);
    await untilCounts(page, { actors: 21 });
    await expectCalm(page);
  });
});

type Interaction = (page: Page) => Promise<unknown>;

const menu =
  (...[name, command]: [Parameters<typeof fromMenu>[1], string]): Interaction =>
  (page) =>
    fromMenu(page, name, command);
const press =
  (name: RegExp | string): Interaction =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name });

/** Where each of the twenty stories begins, and the way there: opening a menu and choosing in it are two interactions. */
const STORIES: readonly (readonly [
  story: string,
  way: Interaction,
  begins: (page: Page) => ReturnType<Page['locator']>,
])[] = [
  ['1. project, nothing private', press('Projeter'), (page) => page.locator('main h1')],
  [
    '2. add while the person speaks',
    (page) => page.keyboard.press('Control+k'),
    (page) => page.locator('#quick-line:focus'),
  ],
  ['3. written twice', menu('build', 'Repérer les doublons'), (page) => page.getByRole('dialog')],
  ['4. who can testify', press(/peut témoigner/), (page) => page.locator('#card[data-shown]')],
  ['5. who does something alike', press(/^Qui, ailleurs, pourrait/), (page) => page.locator('#finding-title')],
  ['6. which relay reaches them', press(/relais/), (page) => page.locator('#card[data-shown]')],
  ['7. who knows why', menu('build', 'Actions de coopération'), dialog('Actions de coopération')],
  ['8. where are our gaps', press(/^Qui pourrait témoigner/), (page) => page.locator('#finding-title')],
  ['9. without the informal', (page) => openMenu(page, 'look'), (page) => page.getByLabel('Liens montrés')],
  ['10. in circles, or out', async () => undefined, (page) => page.getByLabel('Périmètre')],
  [
    '11. without me',
    menu('look', 'Sans moi'),
    (page) => page.getByRole('button', { name: 'Ne plus choisir : Sans moi' }),
  ],
  [
    '12. if this person leaves',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('CUMA des Haies vives');
      await page
        .getByRole('option', { name: /CUMA des Haies vives/ })
        .first()
        .click();
    },
    (page) => page.getByRole('button', { name: /^Et si .* partait/ }),
  ],
  ['13. whom to introduce', menu('build', 'Mises en relation'), dialog('Mises en relation')],
  [
    '14. follow introductions',
    menu('build', 'Mises en relation'),
    (page) => page.getByRole('tab', { name: /^À suivre/ }),
  ],
  ['15. my spreadsheet', menu('map', 'Ouvrir un fichier'), (page) => page.getByRole('dialog')],
  [
    '16. put maps together',
    menu('map', 'Mes cartes'),
    (page) => page.getByRole('button', { name: 'Réunir avec d’autres cartes…' }),
  ],
  ['17. what they take home', menu('share', 'Feuilles à emporter'), (page) => page.getByRole('dialog')],
  ['18. what changed', menu('share', 'Comparer avec une autre carte'), dialog('Ce qui a changé')],
  [
    '19. former beneficiaries',
    menu('look', 'Filtrer la carte'),
    (page) => page.getByRole('checkbox', { name: /^ancien·ne bénéficiaire/ }),
  ],
  [
    '20. what a network is good for',
    menu('map', 'Aide'),
    (page) => page.getByRole('button', { name: /^À quoi sert un réseau/ }),
  ],
];

/** Leaves whatever a story opened. */
async function leave(page: Page): Promise<void> {
  await backToDesk(page);
  const without = page.getByRole('button', { name: 'Ne plus choisir : Sans moi' });
  if ((await without.count()) > 0) await without.click();
}

describe('on a wide desk', () => {
  const visit = app.shared({ viewport: { width: 1920, height: 1080 } });
  afterEach(() => backToDesk(visit().page));

  it('the room has at most 14 controls', async () => {
    const { page } = visit();
    await page.keyboard.press('p');
    await page.locator('main h1').waitFor();
    const shown = await visibleControls(page);
    expect(shown.length, shown.join(' | ')).toBeLessThanOrEqual(14);
  });

  it('a menu is gone through by arrows and letters, and Escape gives the focus back', async () => {
    const { page, faults } = visit();
    const opener = page.locator('#menu-build');
    await opener.focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('menu').waitFor();
    await untilFocused(page.getByRole('menuitem').first());
    await page.keyboard.press('ArrowUp');
    await untilFocused(page.getByRole('menuitem').last());
    await page.keyboard.press('Home');
    await page.keyboard.type('m');
    await expect.poll(focused).toMatch(/^Mises en relation/);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
    // Chosen from the keyboard, and the window gives the focus back too.
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('a menu says beside the views what is on, and takes it off there', async () => {
    const { page } = visit();
    const { actors } = await countsOf(page);
    await fromMenu(page, 'look', 'Sans moi');
    await untilCounts(page, { actors: actors - 1 });
    await page.getByRole('button', { name: 'Ne plus choisir : Sans moi' }).click();
    await untilCounts(page, { actors });
  });

  it('each story is begun in at most two interactions', async () => {
    const { page } = visit();
    await page.evaluate(() => {
      // A line that is typed and chosen from is one.
      for (const kind of ['pointerdown', 'keydown'])
        addEventListener(
          kind,
          (event) => {
            if (event instanceof KeyboardEvent && event.key.length === 1 && !event.ctrlKey) return;
            if (event instanceof KeyboardEvent && event.key === 'Control') return;
            const { dataset } = document.documentElement;
            dataset.interactions = String(Number(dataset.interactions ?? 0) + 1);
          },
          true,
        );
    });
    for (const [story, way, begins] of STORIES) {
      await page.evaluate(() => delete document.documentElement.dataset.interactions);
      try {
        await way(page);
        const start = begins(page).first();
        await start.waitFor();
        await start.scrollIntoViewIfNeeded();
        const counted = await page.evaluate(() => Number(document.documentElement.dataset.interactions ?? 0));
        expect(counted).toBeLessThanOrEqual(2);
        await leave(page);
      } catch (error) {
        throw new Error(`${story}: ${String(error)}`, { cause: error });
      }
    }
  });
});

describe('on a low screen', () => {
  const visit = app.shared({ viewport: { width: 1366, height: 768 } });
  afterEach(() => backToDesk(visit().page));

  it('the table shows five rows at least, under one line that filters and adds, and leaves a picture that is read', async () => {
    const { page } = visit();
    await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
    for (const tab of ['Acteurs', 'Liens']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      const grid = page.locator('#table').getByRole('grid', { name: new RegExp(`^${tab}`) });
      await grid.waitFor();
      const whole = await grid.evaluate((table) => {
        const { bottom } = (table.parentElement ?? table).getBoundingClientRect();
        return [...table.querySelectorAll('tbody tr')].filter((row) => row.getBoundingClientRect().bottom <= bottom)
          .length;
      });
      expect(whole, tab).toBeGreaterThanOrEqual(5);
    }
    expect((await picture(page).boundingBox())?.height).toBeGreaterThan(200);
    // One number of ties, and what explains the others.
    await page.getByText(/110\s+liens dont 1\s+confidentiel/).waitFor();
    await page.getByRole('tab', { name: 'Liens (110)' }).waitFor();
    await page.getByText('112 lignes : 110 liens, 2 absences de lien connues').waitFor();
    await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
    await page.locator('#table').getByRole('grid').waitFor({ state: 'detached' });
  });

  it.each([
    ['fr', 'Filtrer la carte'],
    ['en', 'Filter the map'],
  ] as const)(
    'beside the table, the card of the row that is chosen and the filter can be used (%s)',
    async (language, filter) => {
      const { page } = await app.openDrawn({ viewport: { width: 1366, height: 768 }, view: { language } });
      await page.keyboard.press('t');
      const row = page.locator('#table').getByRole('gridcell', { name: 'Bertrand Lasseube', exact: true });
      await row.click();
      const isOnTop = (locator: ReturnType<Page['locator']>) =>
        until(
          () =>
            locator.evaluate((element) => {
              const { left, top, width, height } = element.getBoundingClientRect();
              const there = document.elementFromPoint(left + width / 2, top + height / 2);
              return width > 4 && height > 4 && there !== null && element.contains(there);
            }),
          'it is seen, and nothing lies over it',
        );
      const card = page.locator('#card');
      await isOnTop(card.getByLabel('Type', { exact: true }));
      await isOnTop(card.getByRole('button', { name: /^(Par qui passer|Who can introduce us)/ }));
      expect((await card.boundingBox())!.height).toBeGreaterThan(300);
      // The table is not covered in return, and the next row is one click away.
      await isOnTop(row);
      await isOnTop(page.locator('#table').getByRole('gridcell', { name: 'Chahinez Bouvard', exact: true }));
      await page.keyboard.press('Escape');
      await page.keyboard.press('f');
      await isOnTop(card.getByRole('heading', { name: filter }));
      await isOnTop(card.getByRole('searchbox').first());
      expect((await card.boundingBox())!.height).toBeGreaterThan(300);
    },
  );

  it('keeping the sample as a map of one’s own leaves chosen who was chosen, since it is the same map', async () => {
    const { page } = visit();
    const sample = page.getByText('Territoire d’exemple, entièrement fictif.').first();
    await sample.waitFor();
    await page.getByRole('listbox').first().focus();
    await page.keyboard.type('clémence');
    await page.keyboard.press('Enter');
    const chosen = page.locator('#card').getByText('Clémence Waldner').first();
    await chosen.waitFor();
    await fromMenu(page, 'map', 'Garder l’exemple comme ma carte');
    await sample.waitFor({ state: 'detached' });
    // Whatever follows the opening of a map has been done.
    await drawnFrames(page);
    expect(await chosen.isVisible()).toBe(true);
  });
});

describe('on a telephone', () => {
  const visit = app.shared({ viewport: { width: 390, height: 844 } });
  afterEach(() => backToDesk(visit().page));

  it('the table takes the place of the map, and its cross gives the map back', async () => {
    const { page } = visit();
    const before = (await picture(page).boundingBox())!;
    await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
    const table = page.locator('#table');
    await table.getByRole('grid').waitFor();
    expect((await table.boundingBox())!.height).toBeGreaterThan(844 / 2);
    await table.getByRole('button', { name: 'Fermer le tableau' }).click();
    await table.getByRole('grid').waitFor({ state: 'detached' });
    expect(await picture(page).boundingBox()).toEqual(before);
  });

  it('the panel and the card come up over the lower part, one at a time, and go again', async () => {
    const { page } = visit();
    const gaps = page.locator('#gaps');
    expect(await gaps.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Manques', exact: true }).click();
    await gaps.waitFor();
    await gaps.locator('[data-kind="missing"]').first().click();
    await page.locator('#finding-title').waitFor();
    expect(await gaps.isVisible()).toBe(false);
    const card = (await page.locator('#card').boundingBox())!;
    const map = (await picture(page).boundingBox())!;
    expect(card.y).toBeGreaterThan(map.y + map.height / 4);
    await page.keyboard.press('Escape');
    await page.locator('#card').waitFor({ state: 'hidden' });
  });

  it.each([
    ['Qui avec qui', '[role=grid] [role=row] >> nth=1'],
    ['Thèmes', 'table tbody tr >> nth=0'],
    ['Carte', '[role=img]'],
  ])('%s takes the place of the card of a question too', async (view, shown) => {
    const { page } = visit();
    const panel = page.getByRole('button', { name: 'Manques', exact: true });
    if ((await panel.getAttribute('aria-expanded')) === 'false') await panel.click();
    await page.locator('#gaps [data-kind="missing"]').first().click();
    await page.locator('#finding-title').waitFor();
    await page.getByRole('button', { name: view, exact: true }).click();
    await page.locator('#card').waitFor({ state: 'hidden' });
    await page.locator(`main ${shown}`).waitFor();
    await page.getByRole('button', { name: 'Cercles', exact: true }).click();
    expect(await page.locator('#gaps').isVisible()).toBe(false);
  });

  it('the panel takes the place of a card, and the network in brief that of the panel', async () => {
    const { page } = visit();
    const [gaps, card] = [page.locator('#gaps'), page.locator('#card')];
    const panel = page.getByRole('button', { name: 'Manques', exact: true });
    await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
    await page.keyboard.type('Hugo Vernerey');
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Tout sur cette personne' }).waitFor();
    await panel.click();
    await gaps.waitFor();
    expect(await card.isVisible()).toBe(false);
    await fromMenu(page, 'look', 'Le réseau en bref');
    await card.getByRole('heading', { name: 'Le réseau en bref' }).waitFor();
    expect(await gaps.isVisible()).toBe(false);
    await panel.click();
    await gaps.waitFor();
    expect(await card.isVisible()).toBe(false);
    // Neither is under the other once it goes.
    await panel.click();
    await gaps.waitFor({ state: 'hidden' });
    expect(await card.isVisible()).toBe(false);
  });

  it('who is looked up on the line is shown with their card, and the line goes', async () => {
    const { page } = visit();
    await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
    await page.keyboard.type('Hugo Vernerey');
    await page.keyboard.press('Enter');
    await page.locator('#card').getByRole('button', { name: 'Tout sur cette personne' }).waitFor();
    expect(await page.locator('#quick-line').evaluate((line) => line === document.activeElement)).toBe(false);
  });

  it('adding is seen: the line takes the place of the bar, and the newcomer is in view when it is entered', async () => {
    const { page, faults } = visit();
    const before = (await picture(page).boundingBox())!;
    await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
    const line = (await page.locator('#quick-line').boundingBox())!;
    expect(line.y + line.height).toBeLessThanOrEqual(before.y);
    await page.keyboard.type('Zoé Dupont – Maëlle Jourdanne');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: 49 });
    expect(await page.locator('#card').isVisible()).toBe(false);
    expect(await picture(page).boundingBox()).toEqual(before);
    expect(await faults()).toEqual([]);
  });

  it('who is chosen is seen above their card', async () => {
    const { page } = await app.openDrawn({ viewport: { width: 390, height: 844 } });
    await fromMenu(page, 'map', 'Garder l’exemple comme ma carte');
    await page.getByRole('listbox').first().focus();
    await page.keyboard.type('clémence');
    await page.keyboard.press('Enter');
    await page.locator('#card').waitFor();
    // The card is drawn before the picture has moved.
    await until(async () => {
      const mark = await page.getByRole('option', { selected: true }).first().boundingBox();
      const card = await page.locator('#card').boundingBox();
      return mark !== null && card !== null && mark.y + mark.height / 2 < card.y;
    }, 'the mark of who is chosen is above their card');
  });
});

describe('at 640 × 400, a page of 1280 × 800 at 200 %', () => {
  it('who is chosen is seen beside their card', async () => {
    const { page } = await app.openDrawn({ viewport: { width: 640, height: 400 } });
    await page.getByRole('listbox').first().focus();
    await page.keyboard.type('hugo');
    await page.keyboard.press('Enter');
    await page.locator('#card').waitFor();
    // The card is drawn before the picture has moved.
    await until(async () => {
      const mark = await page.getByRole('option', { selected: true }).first().boundingBox();
      const card = await page.locator('#card').boundingBox();
      return mark !== null && card !== null && mark.x + mark.width <= card.x;
    }, 'the mark of who is chosen is beside their card');
  });
});
