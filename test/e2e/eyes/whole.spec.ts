import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../browser';
import { chooseFiles } from '../chooseFiles';
import { fromMenu } from '../fromMenu';
import { untilCounts } from '../onPicture';
import { servedApp } from '../servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

/** How many marks of the picture are in its view, and how many there are. */
async function marksInView(page: Page): Promise<readonly [inView: number, all: number]> {
  const places = await placesOfMarks(page);
  return [places.filter(([, , isInView]) => isInView).length, places.length];
}

function placesOfMarks(page: Page): Promise<readonly (readonly [x: number, y: number, isInView: boolean])[]> {
  return page.evaluate(() => {
    interface Mark {
      readonly renderedPosition: () => { readonly x: number; readonly y: number };
    }
    const host = document.querySelector('[role=img] > div') as HTMLElement & {
      readonly _cyreg: { readonly cy: { readonly nodes: (selector: string) => { readonly toArray: () => Mark[] } } };
    };
    return host._cyreg.cy
      .nodes('.actor')
      .toArray()
      .map((mark) => {
        const { x, y } = mark.renderedPosition();
        return [x, y, x >= 0 && y >= 0 && x <= host.clientWidth && y <= host.clientHeight] as const;
      });
  });
}

async function untilWhole(page: Page): Promise<void> {
  let seen = [0, 0];
  await until(
    async () => {
      seen = [...(await marksInView(page))];
      return seen[0] === seen[1];
    },
    () => `everybody is in view: ${seen.join(' of ')} are`,
    15_000,
  );
}

/** Until somebody is out of view: a picture that is still being laid out is shown whole once more when it is done. */
async function zoomIn(page: Page): Promise<void> {
  await until(async () => {
    await page.keyboard.press('+');
    const [inView, all] = await marksInView(page);
    return inView < all;
  }, 'somebody is out of view');
}

describe('everybody is in view again', () => {
  it('after a change of picture, and back', async () => {
    const { page, faults } = await app.openDrawn();
    for (const name of ['Carte', 'Cercles']) {
      await zoomIn(page);
      await page.getByRole('button', { name, exact: true }).click();
      await untilWhole(page);
    }
    expect(await faults()).toEqual([]);
  });

  it.each(['Cercles', 'Carte'])('after "Ranger" (%s)', async (name) => {
    const { page } = await app.openDrawn();
    await fromMenu(page, 'map', 'Garder l’exemple comme ma carte');
    if (name === 'Carte') {
      const before = String(await placesOfMarks(page));
      await page.getByRole('button', { name, exact: true }).click();
      // Until it is laid out the other picture stays, of which everybody is in view too.
      await until(async () => String(await placesOfMarks(page)) !== before, 'the Carte is drawn');
    }
    await untilWhole(page);
    await zoomIn(page);
    await fromMenu(page, 'build', 'Ranger la carte');
    await untilWhole(page);
  });
});

describe('a map whose ties are too many to draw', () => {
  it('says so beside the picture, never over it', async () => {
    const { page } = await app.openDrawn();
    const [count, each] = [300, 20];
    const names = Array.from({ length: count }, (_, i) => `Acteur ${i}`);
    const pairs = names.flatMap((_, i) => Array.from({ length: each }, (_, step) => [i, (i + step + 1) % count]));
    const file = (name: string, rows: readonly string[]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\n')),
    });
    await chooseFiles(page, [
      file('nodes.csv', ['Id,Label', ...names.map((name, i) => `${i},${name}`)]),
      file('edges.csv', ['Source,Target', ...pairs.map((pair) => pair.join(','))]),
    ]);
    await untilCounts(page, { actors: count });
    const note = page.getByText(/^5\s000 liens dessinés sur 6\s000/);
    const [over, picture] = [await note.boundingBox(), await page.getByRole('img').first().boundingBox()];
    if (!over || !picture) throw new Error('the note and the picture are shown');
    expect(over.y >= picture.y + picture.height || over.y + over.height <= picture.y).toBe(true);
  });
});
