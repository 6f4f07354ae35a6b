import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture } from './onPicture';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1200, height: 800 } });

/** What is used here of the graph that Cytoscape keeps on the element it draws in. */
type CyHost = HTMLElement & {
  readonly _cyreg: {
    readonly cy: {
      readonly nodes: (selector: string) => { readonly length: number };
      readonly edges: (selector: string) => { readonly length: number };
      readonly one: (event: 'render', handler: () => void) => void;
      readonly panBy: (by: { readonly x: number; readonly y: number }) => void;
    };
  };
};

/** Where the ink begins on the left, on the canvases of Cytoscape and on the layer over it, after each frame. */
interface Seen {
  readonly drawn: number;
  readonly written: number;
}

/** Pans a little so many times, and looks at the picture in the frame in which each is drawn. */
function panned(page: Page, times: number): Promise<readonly Seen[]> {
  return page.evaluate(async (count) => {
    const picture = document.querySelector('[role=img]') as HTMLElement;
    const host = [...picture.children].find(({ tagName }) => tagName === 'DIV') as CyHost;
    const over = [...picture.children].at(-1) as HTMLCanvasElement;
    const below = [...host.querySelectorAll('canvas')];
    const leftOf = (canvases: readonly HTMLCanvasElement[]): number => {
      const { width, height } = over;
      const all = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      for (const canvas of canvases) all?.drawImage(canvas, 0, 0);
      const { data } = all?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
      let left = width;
      for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 60) left = Math.min(left, ((i - 3) / 4) % width);
      return left;
    };
    const seen: Seen[] = [];
    for (let time = 0; time < count; time++) {
      // From rest, its finer drawing done: what is painted a frame late would catch up within a movement.
      for (let still = 0; still < 25; still++) await new Promise(requestAnimationFrame);
      seen.push({ drawn: leftOf(below), written: leftOf([over]) });
      await new Promise<void>((done) => {
        // Asked for after the layers were: they are painted by now, or trail.
        host._cyreg.cy.one('render', () => {
          seen.push({ drawn: leftOf(below), written: leftOf([over]) });
          done();
        });
        host._cyreg.cy.panBy({ x: 4, y: 0 });
      });
    }
    return seen;
  }, times);
}

/** Ids of marks and how many of each kind Cytoscape has. */
function inCytoscape(page: Page) {
  return page.evaluate(() => {
    const picture = document.querySelector('[role=img]') as HTMLElement;
    const host = [...picture.children].find(({ tagName }) => tagName === 'DIV') as CyHost;
    const { cy } = host._cyreg;
    const ink = [...host.querySelectorAll('canvas')].map((canvas) => {
      const context = canvas.getContext('2d');
      if (!context || canvas.width === 0) return 0;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, i) => i % 4 === 3 && value > 0).length;
    });
    return {
      actors: cy.nodes('.actor').length,
      seats: cy.nodes('.seat').length,
      ties: cy.edges('.tie').length,
      ink: Math.max(...ink),
      isSeen: getComputedStyle(host).opacity === '1' && getComputedStyle(host).visibility === 'visible',
    };
  });
}

describe('the picture that Cytoscape draws', () => {
  it('has an element for each actor, tie and empty seat of the description, and the ink of them', async () => {
    const { page, faults } = await app.openDrawn();
    const label = (await picture(page).getAttribute('aria-label')) ?? '';
    const [actors, ties, seats] = [...label.matchAll(/\d+/g)].map(([count]) => Number(count));
    const drawn = await inCytoscape(page);
    expect(drawn).toMatchObject({ actors, ties, isSeen: true });
    expect(drawn.seats).toBeGreaterThan(2);
    expect(drawn.seats).toBeLessThanOrEqual(seats ?? 0);
    // Dots of ties, marks and seats: a tenth of it is left when ties are drawn alone.
    expect(drawn.ink).toBeGreaterThan(20_000);
    expect(await faults()).toEqual([]);
  });

  it('is moved with what is written over it: neither trails behind the other', async () => {
    const { page, faults } = await app.openDrawn();
    const seen = await panned(page, 8);
    expect(new Set(seen.map(({ drawn }) => drawn)).size).toBeGreaterThan(6);
    const apart = seen.map(({ drawn, written }) => drawn - written);
    expect(Math.max(...apart) - Math.min(...apart)).toBeLessThanOrEqual(1);
    expect(await faults()).toEqual([]);
  });
});
