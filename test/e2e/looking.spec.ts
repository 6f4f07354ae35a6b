import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { until } from './browser';
import { untilStill } from './onPicture';
import type { OpenedApp } from './servedApp';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

/** The file of the map as it is now, but for when it was saved. */
async function saved({ page }: OpenedApp): Promise<string> {
  const downloading = page.waitForEvent('download');
  await command(page, 'enregistrer le fichier');
  const text = await readFile(await (await downloading).path(), 'utf8');
  return text.replace(/"(?:savedAt|saved|modified|checksum)":\s*"[^"]*",?/g, '');
}

/** True once everybody has a place on the Carte. */
function isPlaced(file: string): boolean {
  const { actors } = JSON.parse(file) as { readonly actors: readonly { readonly position?: { free?: unknown } }[] };
  return actors.length > 0 && actors.every(({ position }) => position?.free !== undefined);
}

async function command(page: OpenedApp['page'], text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.getByRole('search').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

it('looking at a map in every way changes nothing in its file', async () => {
  const opened = await app.openDrawn();
  const { page, faults } = opened;
  const looked = async (...commands: string[]) => {
    for (const one of commands) {
      await command(page, one);
      await untilStill(page);
    }
  };
  // Both pictures have been laid out once: places found at the first look are kept, and come when they are found.
  await looked('voir en carte');
  await until(async () => isPlaced(await saved(opened)), 'everybody has a place on the Carte');
  await looked('voir en cercles');
  const before = await saved(opened);
  expect(before).toContain('Maëlle Jourdanne');
  for (const way of [
    ['sans moi', 'sans moi'],
    ['voir en carte', 'sans moi', 'sans moi', 'voir en cercles'],
    ['voir les thèmes et les rôles', 'voir en cercles'],
    ['mobilité solidaire', 'tout montrer'],
  ]) {
    await looked(...way);
    const lines = (await saved(opened)).split('\n');
    const known = new Set(before.split('\n'));
    expect([way, lines.filter((line) => !known.has(line))]).toEqual([way, []]);
    expect(lines).toHaveLength(before.split('\n').length);
  }
  expect(await faults()).toEqual([]);
});
