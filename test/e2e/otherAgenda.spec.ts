import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeNative } from '../../src/formats/native/write';
import { laterEn } from '../../src/i18n/laterEn';
import { laterFr } from '../../src/i18n/laterFr';
import { aMap } from '../helpers/documents';
import { inTurn } from '../runs';
import { launchOnProfile, untilSaved } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { untilCounts } from './onPicture';
import { canKill, killBrowserOn } from './saving/killBrowser';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

function fileOf(title: string, ...map: Parameters<typeof aMap>) {
  const made = aMap(...map);
  const text = writeNative({ ...made, info: { ...made.info, title } });
  return { name: `${title}.maillon.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** On the other one two requests wait. */
const other = () =>
  fileOf(
    'Val',
    { lea: { name: 'Léa Morel' }, bo: { name: 'Bo Blanc' }, ana: { name: 'Ana Roux' } },
    ['lea-bo', 'bo-ana'],
    {
      offers: [
        { holder: 'lea', side: 'request', themes: ['bois'] },
        { holder: 'bo', side: 'request', themes: ['eau'] },
      ],
    },
  );
const open = () => fileOf('Plaine', { zoe: { name: 'Zoé Quart' }, yan: { name: 'Yan Petit' } }, ['zoe-yan']);

type Words = typeof laterFr;
const FRENCH = { locale: 'fr-FR', words: laterFr };
const ENGLISH = { locale: 'en-GB', words: laterEn as unknown as Words };

/** Both maps on the device, the other one left. */
async function keepBoth(page: Page): Promise<void> {
  await chooseFiles(page, other());
  await untilCounts(page, { actors: 3 });
  await untilSaved(page);
  await chooseFiles(page, open());
  await untilCounts(page, { actors: 2 });
  await untilSaved(page);
}

const dialog = (page: Page, { agenda }: Words) => page.getByRole('dialog', { name: agenda.title });
const rows = (page: Page, words: Words) =>
  dialog(page, words).getByRole('list', { name: 'Val' }).locator(':scope > li');
const request = (page: Page, words: Words) => rows(page, words).filter({ hasText: 'Léa Morel' });

/** Writes what was answered to the request of the other map. */
async function answer(page: Page, words: Words): Promise<void> {
  await request(page, words).getByRole('button', { name: words.agenda.done, exact: true }).click();
  await page.keyboard.type('La scierie en donne');
  await page.keyboard.press('Enter');
}

async function openAgenda(page: Page, words: Words): Promise<void> {
  await fromMenu(page, 'look', words.agenda.title);
  await request(page, words).waitFor();
}

async function heldMaps(): Promise<number> {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name }) => name?.startsWith('map:')).length;
}

describe.each(inTurn([FRENCH, ENGLISH], 1))('what another map waits for ($locale)', ({ locale, words }) => {
  it('is settled from here, in that map, and undone there once it is opened', async () => {
    const { page, faults } = await app.openDrawn({ locale });
    await keepBoth(page);
    await openAgenda(page, words);
    const sentence = (await request(page, words).locator('p').first().textContent()) ?? '';
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await answer(page, words);
    await dialog(page, words).getByText(words.agenda.settled(sentence)).waitFor();
    await request(page, words).waitFor({ state: 'detached' });
    // The keyboard goes on from the line that took its place.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.textContent))
      .toContain('Bo Blanc');
    // The open map is as it was.
    await untilCounts(page, { actors: 2 });
    await dialog(page, words)
      .getByRole('button', { name: words.agenda.openMap('Val') })
      .click();
    await untilCounts(page, { actors: 3 });
    const own = dialog(page, words).getByRole('list', { name: words.agenda.title }).locator(':scope > li');
    await own.filter({ hasText: 'Bo Blanc' }).waitFor();
    expect(await own.filter({ hasText: sentence }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await fromMenu(page, 'look', words.agenda.title);
    await own.filter({ hasText: sentence }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('is as it was while another window has that map, which is said; what was typed stays', async () => {
    const { page, context, faults } = await app.openDrawn({ locale });
    await keepBoth(page);
    await openAgenda(page, words);
    const there = await context.newPage();
    await there.goto(app.url());
    await untilCounts(there, { actors: 2 });
    await openAgenda(there, words);
    await dialog(there, words)
      .getByRole('button', { name: words.agenda.openMap('Val') })
      .click();
    await untilCounts(there, { actors: 3 });
    await untilSaved(there);
    await page.bringToFront();
    await answer(page, words);
    await request(page, words).getByRole('alert').getByText(words.agenda.notEdited.held).waitFor();
    const own = dialog(there, words).getByRole('list', { name: words.agenda.title }).locator(':scope > li');
    expect(await own.filter({ hasText: 'Léa Morel' }).count()).toBe(1);
    await there.close();
    // Of the two maps that were held, the browser has taken one back.
    await expect.poll(() => page.evaluate(heldMaps)).toBe(1);
    expect(await request(page, words).getByRole('textbox').inputValue()).toBe('La scierie en donne');
    await request(page, words).getByRole('textbox').press('Enter');
    await request(page, words).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});

it.runIf(canKill)('what was noted on another map is there after a kill', async () => {
  const { words } = FRENCH;
  const profile = await mkdtemp(join(tmpdir(), 'other-agenda-'));
  try {
    const options = { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', locale: 'fr-FR' } as const;
    const before = await launchOnProfile(profile, options);
    await before.addInitScript(() => void Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
    const page = await before.newPage();
    await page.goto(app.url());
    // Answers to keys.
    await page.getByRole('listbox').first().waitFor({ state: 'attached' });
    await keepBoth(page);
    await openAgenda(page, words);
    await answer(page, words);
    await dialog(page, words).getByRole('status').filter({ hasText: 'Noté' }).last().waitFor();
    killBrowserOn(profile);
    await before.close().catch(() => {});
    const after = await launchOnProfile(profile, options);
    const again = await after.newPage();
    await again.goto(app.url());
    // What was open is open.
    await untilCounts(again, { actors: 2 });
    await fromMenu(again, 'look', words.agenda.title);
    await rows(again, words).filter({ hasText: 'Bo Blanc' }).waitFor();
    expect(await request(again, words).count()).toBe(0);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
