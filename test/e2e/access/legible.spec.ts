import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromMenu } from '../fromMenu';
import { servedApp } from '../servedApp';
import { closeWindow, WINDOWS } from './windows';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

/** WCAG AA for text. */
const LEAST = 4.5;

/** Contrast of the words in empty fields with what lies under them: axe does not look at these. */
function faintHints(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) =>
        part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (part: Element | null): number[] => {
      if (!part) return [255, 255, 255];
      const ground = numbers(getComputedStyle(part).backgroundColor);
      return ground.length === 3 ? ground : groundOf(part.parentElement);
    };
    return [...document.querySelectorAll<HTMLInputElement>('[placeholder]')].flatMap((field) => {
      if (!field.placeholder || field.getBoundingClientRect().width === 0) return [];
      const both = [light(numbers(getComputedStyle(field, '::placeholder').color)), light(groundOf(field))];
      const contrast = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
      return contrast >= least ? [] : [`${field.placeholder}: ${contrast.toFixed(2)}`];
    });
  }, LEAST);
}

describe('words in empty fields', () => {
  it.each(['light', 'dark'] as const)('are read on %s paper', async (colourScheme) => {
    const { page } = await app.openDrawn({ view: { language: 'fr', colourScheme } });
    expect(await faintHints(page)).toEqual([]);
    await fromMenu(page, 'look', /^Filtrer la carte/);
    await page.getByRole('searchbox').waitFor();
    expect(await faintHints(page)).toEqual([]);
    await fromMenu(page, 'map', /^Titre,/);
    await page.getByRole('dialog').getByRole('heading', { name: 'Groupes' }).waitFor();
    expect(await faintHints(page)).toEqual([]);
  });
});

describe('with a mouse', () => {
  it('no button of a window is lower than 24 px, however much it looks like a word', async () => {
    const { page } = await app.openDrawn({ view: { language: 'en' } });
    const low: string[] = [];
    for (const { name, open } of WINDOWS) {
      await open(page);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      const heights = await dialog
        .locator('button:visible, summary:visible')
        .evaluateAll((all) => all.map((one) => [one.textContent ?? '', one.getBoundingClientRect().height] as const));
      low.push(
        ...heights.filter(([, height]) => height < 23.5).map(([words, height]) => `${name}: ${words} ${height}`),
      );
      await closeWindow(page);
    }
    expect(low).toEqual([]);
    // What asks for more has it.
    const present = await page.getByRole('button', { name: 'Present', exact: true }).boundingBox();
    expect(present?.height).toBeGreaterThanOrEqual(36);
  });
});
