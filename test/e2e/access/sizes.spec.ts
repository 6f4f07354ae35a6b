import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from '../backToDesk';
import { drawnFrames } from '../browser';
import { chooseFiles } from '../chooseFiles';
import { fromMenu } from '../fromMenu';
import { picture } from '../onPicture';
import { servedApp } from '../servedApp';
import { faultsOfLayout } from './faultsOfLayout';
import { placeOfCurrent, stops } from './onStops';
import { VIEWS } from './views';
import { closeWindow, WINDOWS } from './windows';

const app = servedApp({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });

describe('under a finger', () => {
  it.each([
    ['fr', 390, 844],
    ['en', 820, 1180],
  ] as const)(
    'no window is wider than the screen, nor anything in it than the window, or over what follows; its cross stays (%s, %i px)',
    async (language, width, height) => {
      const { page } = await app.openDrawn({ viewport: { width, height }, hasTouch: true, view: { language } });
      const faults: string[] = [];
      for (const { name, open } of WINDOWS) {
        await open(page);
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        await dialog.evaluate((window) => window.scrollTo(0, 0));
        for (const faultsOf of [widerThanItsWindow, squeezed, lyingOver, tooSmallForAFinger, crossOutOfSight])
          faults.push(...(await dialog.evaluate(faultsOf)).map((part) => `${name}: ${part}`));
        await closeWindow(page);
      }
      expect(faults).toEqual([]);
    },
  );
});

describe('on a telephone', () => {
  const visit = app.shared({ viewport: { width: 390, height: 844 }, hasTouch: true });
  afterEach(() => backToDesk(visit().page));

  it('the panel goes from over a view that is chosen behind it', async () => {
    const { page } = visit();
    await page.getByRole('button', { name: 'Manques', exact: true }).tap();
    const panel = page.getByRole('heading', { name: 'Témoins' });
    await panel.waitFor();
    await page.getByRole('button', { name: 'Thèmes', exact: true }).tap();
    await page.getByRole('columnheader', { name: 'Témoins' }).waitFor();
    expect(await page.locator('#gaps').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Cercles', exact: true }).tap();
    await picture(page).waitFor();
  });

  describe('a card that is read to its end on a telephone', () => {
    it.each([
      ['a gap, with its chain', /^Fermer$/],
      ['what to show', /^Fermer les filtres$/],
      ['the card of an actor', /^Fermer la fiche$/],
    ])('keeps its cross in sight: %s', async (name, cross) => {
      const { page } = visit();
      await VIEWS.find((view) => view.name === name)?.open(page);
      const card = page.locator('#card');
      const button = card.getByRole('button', { name: cross });
      await button.waitFor();
      const before = (await button.boundingBox())!;
      await card.evaluate((all) => {
        for (const part of [all, ...all.querySelectorAll('*')]) part.scrollTo(0, part.scrollHeight);
      });
      const [after, around] = [(await button.boundingBox())!, (await card.boundingBox())!];
      expect(after.height).toBeGreaterThanOrEqual(44);
      expect(after.y).toBeGreaterThanOrEqual(around.y);
      expect(after.y).toBeLessThanOrEqual(before.y);
      expect(
        await button.evaluate((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }),
      ).toBe(true);
    });
  });

  describe('a file that is opened on a telephone', () => {
    const heightOf = async (part: Locator) => (await part.boundingBox())!.height;

    it('is read with each column in sight, and more of the window for them than for what comes of it', async () => {
      const { page } = visit();
      await VIEWS.find(({ name }) => name.startsWith('how files are read'))?.open(page);
      const dialog = page.getByRole('dialog');
      const hidden = await dialog.getByRole('table').evaluateAll((tables) =>
        tables.flatMap((table) => {
          const around = table.parentElement?.getBoundingClientRect();
          return [...table.querySelectorAll('select, td, th')].flatMap((one) => {
            const { width, right } = one.getBoundingClientRect();
            return width > 0 && right > (around?.right ?? 0) + 0.5 ? [one.textContent?.slice(0, 30)] : [];
          });
        }),
      );
      expect(hidden).toEqual([]);
      const foot = dialog.locator('div:has(> p[role=status])');
      expect(await heightOf(foot)).toBeLessThan((await heightOf(dialog)) / 3);
    });

    it('has what was noticed under its first line, each thing once, and over no button', async () => {
      const { page } = visit();
      const text =
        'Annuaire des associations du pays\nNom;Prénom;Structure\nPetit;Rose;CUMA\nRoux;Anne;GAL\nTotal;2;\n';
      await chooseFiles(page, { name: 'annuaire.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      const notice = page.locator('details', { hasText: 'Lu comme un annuaire' });
      await notice.locator('summary').click();
      expect(await notice.getByText('Lu comme un annuaire').count()).toBe(1);
      const boxes = await Promise.all(
        [notice.locator('summary'), notice.locator('ul'), notice.getByRole('button', { name: 'Fermer' })].map(
          async (part) => (await part.boundingBox())!,
        ),
      );
      boxes.slice(1).forEach((box, i) => {
        expect(box.y).toBeGreaterThanOrEqual((boxes[i]?.y ?? 0) + (boxes[i]?.height ?? 0) - 0.5);
      });
    });
  });
});

describe('at 200 %', () => {
  const visit = app.shared({ viewport: { width: 960, height: 540 } });
  afterEach(() => backToDesk(visit().page));

  it.each([
    [960, 540],
    [640, 400],
    // A screen of 1366 × 768.
    [683, 384],
    // A telephone, and 1280 at 400 % (WCAG 1.4.10).
    [390, 844],
    [320, 256],
  ])('%i × %i has everything, the picture first, and nothing unasked lies over anything', async (width, height) => {
    const { page } = visit();
    if (await page.locator('#table [role=grid], #table table').first().isVisible())
      await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
    await page.setViewportSize({ width, height });
    await drawnFrames(page);
    expect(await faultsOfLayout(page)).toEqual([]);
    const { y, height: high } = (await picture(page).boundingBox())!;
    const least = Math.max(height, width > 600 ? 340 : 400);
    expect(y + high).toBeLessThanOrEqual(least);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(least);
    if (height > 500) expect(high).toBeGreaterThanOrEqual(height / 2);
    const panel = page.getByRole('heading', { name: 'Témoins' });
    expect(await panel.isVisible()).toBe(false);
    const gaps = page.getByRole('button', { name: 'Manques', exact: true });
    await gaps.click();
    await panel.waitFor();
    expect(await faultsOfLayout(page)).toEqual([]);
    await gaps.click();
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Thèmes', { exact: true }).first().waitFor();
    expect(await faultsOfLayout(page)).toEqual([]);
    // The card scrolls inside: its frame would show nothing further down.
    const further = await page.locator('#card').evaluate((frame) => frame.scrollHeight - frame.clientHeight);
    expect(further).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Fermer la fiche' }).click();
    await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
    await page.locator('#table [role=grid], #table table').first().waitFor();
    expect(await faultsOfLayout(page)).toEqual([]);
  });

  it('has a window that fits, and scrolls inside', async () => {
    const { page } = visit();
    await page.setViewportSize({ width: 640, height: 400 });
    await fromMenu(page, 'share', 'Lire la carte en phrases');
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(640);
    expect(box.y + box.height).toBeLessThanOrEqual(400);
  });
});

describe('at 1280', () => {
  const SMALL = { viewport: { width: 1280, height: 800 } };
  const visit = app.shared(SMALL);
  afterEach(() => backToDesk(visit().page));

  it('has every sign of the panel as large as the others, however long the words beside it', async () => {
    const { page } = visit();
    const small = await page.locator('#gaps svg[width]').evaluateAll((signs) =>
      signs.flatMap((sign) => {
        const { width } = sign.getBoundingClientRect();
        return width > 0 && width < Number(sign.getAttribute('width')) - 0.5 ? [width] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  it('leaves the question that was chosen in sight, and its card', async () => {
    const { page } = visit();
    const line = page.locator('#gaps [data-kind="missing"]').nth(4);
    await line.click();
    await page.getByRole('complementary').getByRole('heading').first().waitFor();
    const [panel, chosen] = [(await page.locator('#gaps').boundingBox())!, (await line.boundingBox())!];
    expect(chosen.y).toBeGreaterThanOrEqual(panel.y - 1);
    expect(chosen.y + chosen.height).toBeLessThanOrEqual(panel.y + panel.height + 1);
    expect(await faultsOfLayout(page)).toEqual([]);
  });

  it.each([
    ['the card of an actor', 'Enter', (page: Page) => page.getByRole('complementary').getByText('Thèmes').first()],
    ['what to show', 'f', (page: Page) => page.getByRole('region', { name: 'Filtrer la carte' })],
    [
      'the actions of an actor, and a trial',
      'Shift+F10',
      (page: Page) => page.getByRole('heading', { name: 'À l’essai' }),
    ],
  ] as const)('%s stands beside the picture, never over it, and moves nothing on it', async (_name, key, shown) => {
    // A trial stays: it has a visit of its own.
    const { page } = key === 'Shift+F10' ? await app.openDrawn(SMALL) : visit();
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    const before = { box: await picture(page).boundingBox(), actor: await placeOfCurrent(page) };
    if (key === 'f') await fromMenu(page, 'look', 'Filtrer la carte');
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

  it.each(['fr-FR', 'en-GB'])('has its legend in three short lines at most (%s)', async (locale) => {
    const { page } = locale === 'fr-FR' ? visit() : await app.openDrawn({ ...SMALL, locale });
    const legend = page.getByRole('list', { name: /^(Légende|Legend)$/ });
    expect((await legend.boundingBox())!.height).toBeLessThanOrEqual(60);
  });
});

/** Buttons whose words go beyond them, or whose sign is smaller than it is drawn. */
function squeezed(dialog: Element): string[] {
  return [...dialog.querySelectorAll('button')].flatMap((button) => {
    const { left, right } = button.getBoundingClientRect();
    if (right === left) return [];
    const words = [...button.childNodes].flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() ? [range.getBoundingClientRect()] : [];
    });
    const isCut = words.some((box) => box.left < left - 0.5 || box.right > right + 0.5);
    const signs = [...button.querySelectorAll(':scope > svg[width]')];
    const isSmall = signs.some((sign) => sign.getBoundingClientRect().width < Number(sign.getAttribute('width')) - 1);
    return isCut || isSmall ? [`squeezed: ${button.textContent?.slice(0, 40)}`] : [];
  });
}

/** What is in one part of a window and reaches into the next part. */
function lyingOver(dialog: Element): string[] {
  const parts = [...(dialog.querySelector('h2')?.parentElement?.parentElement?.children ?? [])];
  return parts.slice(1).flatMap((part, place) => {
    const top = part.getBoundingClientRect().top;
    return [...(parts[place]?.querySelectorAll('button, input, select, textarea, ul') ?? [])].flatMap((one) => {
      const { bottom, height } = one.getBoundingClientRect();
      return height > 0 && !one.closest('ul ul, ul > li') && bottom > top + 0.5
        ? [`${one.tagName} lies over ${part.textContent?.slice(0, 40)}`]
        : [];
    });
  });
}

/** What goes beyond the sides of a window or of the screen; tables and lists that scroll by themselves may. */
function widerThanItsWindow(dialog: Element): string[] {
  const window = dialog.getBoundingClientRect();
  const [left, right] = [Math.max(window.left, 0), Math.min(window.right, innerWidth)];
  return [dialog, ...dialog.querySelectorAll('button, input, select, textarea, label, p, h2, h3, dt, dd')].flatMap(
    (part) => {
      const box = part.getBoundingClientRect();
      let around = part.parentElement;
      while (around && around !== dialog && getComputedStyle(around).overflowX === 'visible')
        around = around.parentElement;
      if (box.width === 0 || (part !== dialog && around !== dialog)) return [];
      return box.left < left - 0.5 || box.right > right + 0.5
        ? [`${part.tagName}: ${part.textContent?.slice(0, 40)}`]
        : [];
    },
  );
}

/** What is pressed and is smaller than a finger: boxes that were squeezed, numbers to call. */
function tooSmallForAFinger(dialog: Element): string[] {
  const least = (part: Element) => (part.matches('input') ? 23.5 : 43.5);
  const pressed =
    'button, summary, select, a[href^="tel:"], a[href^="mailto:"], input:is([type=checkbox], [type=radio])';
  return [...dialog.querySelectorAll(pressed)].flatMap((part) => {
    const { width, height } = part.getBoundingClientRect();
    if (width === 0 || part.closest('.visually-hidden, [data-hidden]')) return [];
    return Math.min(width, height) >= least(part) ? [] : [`${part.textContent?.slice(0, 40)} ${width} × ${height}`];
  });
}

/** Who has no Escape closes a window from wherever they have read to. To be asked last: it leaves the window at its end. */
function crossOutOfSight(dialog: Element): string[] {
  dialog.scrollTo(0, dialog.scrollHeight);
  const cross = dialog.querySelector('[slot=title] + button, h2 + button');
  const { top, bottom } = cross!.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight ? [] : [`the cross is out of sight, ${Math.round(top)}`];
}
