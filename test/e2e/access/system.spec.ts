import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnFrames } from '../browser';
import { servedApp } from '../servedApp';
import { placeOfCurrent, stops } from './onStops';

const app = servedApp({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });

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

/** Every picture and every place of the keyboard's mark that is seen until `frames` more were drawn after `act`. */
async function seenWhile(page: Page, act: () => Promise<unknown>, frames = 40) {
  await page.evaluate(() => {
    const pictures = new Set<string>();
    const places = new Set<string>();
    const small = new OffscreenCanvas(64, 36);
    // Read at each frame: in full size it would take so long that few frames of a movement were left.
    const context = small.getContext('2d', { willReadFrequently: true });
    const look = () => {
      const box = document.querySelector('[role=option][data-here]')?.getBoundingClientRect();
      if (box) places.add(`${box.x} ${box.y}`);
      context?.clearRect(0, 0, small.width, small.height);
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[role=img] canvas'))
        context?.drawImage(canvas, 0, 0, small.width, small.height);
      pictures.add(String(context?.getImageData(0, 0, small.width, small.height).data));
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { seen: { pictures, places } });
  });
  await act();
  await drawnFrames(page, frames);
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Record<'pictures' | 'places', Set<string>> };
    return { pictures: seen.pictures.size, places: seen.places.size, animations: document.getAnimations().length };
  });
}

/** Before, after, and what Cytoscape and the groups add late at the same places; a movement shows a dozen at least. */
const STILL_PICTURES = 5;

describe('less motion', () => {
  it('is no motion: the other picture is there at once, and nothing on the page is animated', async () => {
    const { page } = await app.openDrawn();
    const changed = await seenWhile(page, async () => {
      await page.getByRole('button', { name: 'Carte', exact: true }).click();
      await page.getByText('Mise en place des acteurs').waitFor({ state: 'detached' });
      await page.getByText('relie des groupes', { exact: true }).waitFor();
    });
    expect(changed.pictures).toBeGreaterThan(1);
    expect(changed.pictures).toBeLessThanOrEqual(STILL_PICTURES);
    expect(changed.animations).toBe(0);
  });

  it('is no motion: a key zooms in one step', async () => {
    const { page } = await app.openDrawn();
    await stops(page).focus();
    await page.keyboard.press('End');
    await placeOfCurrent(page);
    const zoomed = await seenWhile(page, () => page.keyboard.press('+'));
    expect(zoomed.places).toBe(2);
    expect(zoomed.pictures).toBeGreaterThan(1);
    expect(zoomed.pictures).toBeLessThanOrEqual(STILL_PICTURES);
    expect(zoomed.animations).toBe(0);
  });
});
