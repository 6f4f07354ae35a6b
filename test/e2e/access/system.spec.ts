import { describe, expect, it } from 'vitest';
import { drawnFrames } from '../browser';
import { servedApp } from '../servedApp';
import { stops } from './onStops';

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
    await page.keyboard.press('+');
    await drawnFrames(page, 2);
    const soon = await pixels();
    // A movement takes a third of a second at most.
    await drawnFrames(page, 40);
    expect(await pixels()).toEqual(soon);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
