import { describe, expect, it } from 'vitest';
import { until } from '../browser';
import { servedApp } from '../servedApp';
import { coveredTexts } from './uncovered';

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
      const standing = [...document.querySelectorAll('main thead th')];
      const lying = [...document.querySelectorAll('main tbody th')];
      const lengthsOf = (heads: Element[], side: 'width' | 'height') =>
        heads.map((head) => {
          const name = head.querySelector('span > span');
          const range = document.createRange();
          if (name) range.selectNodeContents(name);
          return Math.round(range.getBoundingClientRect()[side]);
        });
      const names = standing.map((head) => head.textContent ?? '');
      const tall = lengthsOf(standing, 'height');
      return lengthsOf(lying, 'width').map((width, i) => ({ name: names[i] ?? '', width, height: tall[i] ?? 0 }));
    });
    expect(lengths.filter(({ name }) => name.includes('’')).length).toBeGreaterThan(2);
    expect(lengths.filter(({ width, height }) => Math.abs(width - height) > 3)).toEqual([]);
  });
});
