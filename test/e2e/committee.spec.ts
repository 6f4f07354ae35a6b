import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textsOfSlides } from '../export/deck/slideTexts';
import { fromMenu } from './fromMenu';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

async function openCommittee() {
  const opened = await app.openDrawn({});
  await fromMenu(opened.page, 'share', 'Présenter à un comité');
  await opened.page.getByRole('dialog').getByRole('heading', { name: 'Présenter à un comité' }).waitFor();
  return opened;
}

const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await press(page, button);
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('what is handed to a committee', () => {
  it('is the story as slides, made in the page without anything its policy forbids', async () => {
    const { page, faults } = await openCommittee();
    const { name, bytes } = await saved(page, 'Présentation (.pptx)');
    expect(name).toMatch(/^Le Pays de Vaubrenne \(exemple\) .*\.pptx$/);
    const slides = textsOfSlides(new Uint8Array(bytes));
    const words = slides.map(({ slide }) => slide).join('\n');
    for (const part of ['Qui est accompagné', 'Qui manque', 'Qui pourrait présenter qui', 'Ce qui vient'])
      expect(words).toContain(part);
    expect(words).toContain('Maëlle Jourdanne');
    expect(words).not.toMatch(/@example\.org|01 99 00|Préfère être jointe/);
    expect(await faults()).toEqual([]);
  });

  it('is of nobody when names are masked', async () => {
    const { page } = await openCommittee();
    await press(page, 'Tous masqués');
    const { bytes } = await saved(page, 'Présentation (.pptx)');
    const words = JSON.stringify(textsOfSlides(new Uint8Array(bytes)));
    expect(words).not.toMatch(/Maëlle|Jourdanne|Brenelle|Waldner/);
    expect(words).toContain('Noms masqués.');
  });
});
