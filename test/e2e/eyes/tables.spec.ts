import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../browser';
import { chooseFiles } from '../chooseFiles';
import { servedApp } from '../servedApp';
import { coveredTexts } from './uncovered';

/** Fourteen actors, some with long names. */
const PROJECTS = resolve(import.meta.dirname, '../../../fixtures/tables/projets-partenaires.xlsx');

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

describe('who with whom', () => {
  it('covers nothing beside it at the desk, once the stylesheet of the room is there too', async () => {
    const { page, faults } = await app.openDrawn();
    await page.getByRole('button', { name: 'Projeter', exact: true }).click();
    await page.locator('main h1').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Qui avec qui' }).click();
    await page.locator('main [role=grid]').waitFor();
    expect(await coveredTexts(page, 'header, #gaps, #card, main h2, [role=grid], [role=status] + p')).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('writes a name as long standing as lying: each letter lies, the apostrophe too', async () => {
    const { page } = await app.openDrawn();
    await page.getByRole('button', { name: 'Projeter', exact: true }).click();
    await page.locator('main h1').waitFor();
    await until(async () => {
      if ((await page.locator('main thead th').count()) > 10) return true;
      await page.keyboard.press('v');
      return false;
    }, 'the table of who is tied with whom');
    const lengths = await page.evaluate(() => {
      // The apostrophe and the letters around it: names stand and lie on lines of their own.
      const around = (head: Element, side: 'width' | 'height') => {
        const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf('’') ?? -1;
          if (at < 1) continue;
          const range = document.createRange();
          range.setStart(node, at - 1);
          range.setEnd(node, at + 2);
          return [Math.round(range.getBoundingClientRect()[side])];
        }
        return [];
      };
      const standing = [...document.querySelectorAll('main thead th')].flatMap((head) => around(head, 'height'));
      const lying = [...document.querySelectorAll('main tbody th')].flatMap((head) => around(head, 'width'));
      return lying.map((width, at) => ({ width, height: standing[at] ?? 0 }));
    });
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths.filter(({ width, height }) => Math.abs(width - height) > 3)).toEqual([]);
  });

  it('fills the screen of a room with the few actors of a map, names whole', async () => {
    const { page } = await app.openDrawn({ viewport: { width: 1920, height: 1080 } });
    await chooseFiles(page, PROJECTS);
    await page.getByText(/^Lu comme des projets/).waitFor();
    await page.getByRole('button', { name: 'Qui avec qui' }).click();
    await page.locator('main [role=grid]').waitFor();
    await page.keyboard.press('p');
    const table = page.getByRole('group', { name: /^Qui est lié avec qui/ }).getByRole('table');
    await table.waitFor();
    const seen = await table.evaluate((element) => {
      const { width, bottom } = element.getBoundingClientRect();
      const lines = [...element.querySelectorAll('th span')].filter((span) => span.children.length === 0);
      const cut = lines.filter((line) =>
        line.closest('thead') ? line.scrollHeight > line.clientHeight + 1 : line.scrollWidth > line.clientWidth + 1,
      );
      return { width, bottom, cut: cut.map(({ textContent }) => textContent) };
    });
    expect(seen.cut).toEqual([]);
    expect(seen.width).toBeGreaterThan(1920 * 0.7);
    expect(seen.bottom).toBeLessThan(1080 - 100);
  });

  it.each([
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
  ])('has rows and columns for a finger at $width', async (viewport) => {
    const { page } = await app.openDrawn({ viewport, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'Qui avec qui' }).click();
    await page.locator('main [role=grid]').waitFor();
    const small = await page.evaluate(
      () =>
        [...document.querySelectorAll('main [role=gridcell], main [role=rowheader] button')].filter((pressed) => {
          const { width, height } = pressed.getBoundingClientRect();
          // A line between two rows is of neither.
          return Math.min(width, height) < 36 - 1;
        }).length,
    );
    expect(small).toBe(0);
  });
});
