import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { picture, untilCounts } from './onPicture';
import { servedApp } from './servedApp';

const CENTRE = 'Claire Montferrand';
const COUNT = 120;

const app = servedApp({ viewport: { width: 1920, height: 1080 } });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillon-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Eight contacts of one, each with a dozen contacts of their own who know one another a little. */
async function writeMap(): Promise<string[]> {
  const names = Array.from({ length: COUNT }, (_, i) => (i === 0 ? CENTRE : `Acteur ${String(i).padStart(3, '0')}`));
  const ties = names.flatMap((_, i) => {
    if (i === 0) return [];
    const contact = i <= 8 ? 0 : 1 + (i % 8);
    return [`${i},${contact}`, ...(i > 16 && i % 3 === 0 ? [`${i},${i - 8}`] : [])];
  });
  const files = [join(folder, 'nodes.csv'), join(folder, 'edges.csv')];
  await writeFile(files[0]!, `Id,Label\n${names.map((name, i) => `${i},${name}`).join('\n')}\n`);
  await writeFile(files[1]!, `Source,Target\n${ties.join('\n')}\n`);
  return files;
}

async function openMap(page: Page): Promise<void> {
  await chooseFiles(page, await writeMap());
  await untilCounts(page, { actors: COUNT });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(CENTRE);
  await page.getByRole('option', { name: CENTRE }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Voir depuis ici' }).click();
  // The actor stays chosen: its contacts would be drawn for that alone.
  await page.getByText(`Vu depuis ${CENTRE}`).waitFor();
  await page.keyboard.press('Escape');
}

const noteOf = (page: Page) => page.getByRole('button', { name: /acteurs? regroupés? sous/ });

async function grouped(page: Page): Promise<number> {
  return Number(/\d+/.exec((await noteOf(page).textContent()) ?? '')?.[0] ?? Number.NaN);
}

it('beyond sixty actors, those drawn together are counted, open and close by keyboard, and come out when looked at', async () => {
  const { page, faults } = await app.openDrawn();
  await openMap(page);
  await noteOf(page).waitFor();
  await until(async () => (await grouped(page)) > 20, 'some are drawn together');
  const all = await grouped(page);
  await until(
    async () => ((await picture(page).getAttribute('aria-label')) ?? '').includes(`${all}\u00A0acteurs sont dessinés`),
    'the description says it too',
  );

  await noteOf(page).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: /Acteurs regroupés/ });
  const first = list.getByRole('button').first();
  const count = Number(/(\d+).acteurs$/.exec((await first.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(3);
  await first.focus();
  await page.keyboard.press('Enter');
  await until(async () => (await grouped(page)) === all - count, 'its actors came out');
  expect(await list.getByRole('button', { pressed: true }).count()).toBe(1);
  await page.getByRole('button', { name: 'Tout replier' }).click();
  await until(async () => (await grouped(page)) === all, 'they are together again');

  // Somebody who is drawn together with others comes out while they are looked at.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Acteur 119');
  await page.getByRole('option', { name: 'Acteur 119' }).first().waitFor();
  await page.keyboard.press('Enter');
  await until(async () => (await grouped(page)) < all, 'who is looked at is drawn');
  expect(await faults()).toEqual([]);
});
