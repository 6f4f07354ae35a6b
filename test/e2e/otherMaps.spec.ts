import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeNative } from '../../src/formats/native/write';
import { aMap } from '../helpers/documents';
import { inTurn } from '../runs';
import { untilSaved } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

interface Words {
  readonly locale: string;
  readonly title: string;
  readonly from: string;
  readonly add: string;
  readonly seat: RegExp;
  readonly question: RegExp;
  readonly news: RegExp;
  readonly gone: string;
}

const FRENCH: Words = {
  locale: 'fr-FR',
  title: 'Dans vos autres cartes',
  from: 'carte «\u00A0Val d’en haut\u00A0», à présenter par Inès Dufour',
  add: 'Ajouter Ana Roux à cette carte',
  seat: /^Place vide/,
  question: /Qui témoigne/,
  news: /^Ana Roux peut témoigner/,
  gone: 'Ana Roux n’est plus à proposer\u00A0: son accord ou sa carte a changé.',
};
const ENGLISH: Words = {
  locale: 'en-GB',
  title: 'On your other maps',
  from: 'map “Val d’en haut”, to be introduced by Inès Dufour',
  add: 'Add Ana Roux to this map',
  seat: /^Empty seat/,
  question: /speak from experience|witness/i,
  news: /^Ana Roux could speak from experience/,
  gone: 'Ana Roux can no longer be offered: the consent or the map changed.',
};

const former = { type: 'person', roles: ['formerBeneficiary'], themes: ['mobilité'], territory: 'Plaine' } as const;

function fileOf(title: string, ...map: Parameters<typeof aMap>) {
  const made = aMap(...map);
  const text = writeNative({ ...made, info: { ...made.info, title } });
  return { name: `${title}.maillon.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

let other: ReturnType<typeof fileOf>;
let hers: ReturnType<typeof fileOf>;
beforeAll(() => {
  other = fileOf(
    'Val d’en haut',
    {
      ana: { ...former, name: 'Ana Roux', consent: 'given' },
      bo: { ...former, name: 'Bo Refus', consent: 'refused' },
      cy: { ...former, name: 'Cy Attente' },
      moi: { name: 'Inès Dufour', roles: ['officer'] },
    },
    ['moi-ana', 'moi-bo', 'moi-cy'],
  );
  hers = fileOf(
    'Les places de Léa',
    {
      lea: { name: 'Léa Morel', themes: ['mobilité'], territory: 'Vallon' },
      moi: { name: 'Inès Dufour', roles: ['officer'] },
    },
    ['lea-moi'],
  );
});

const stops = (page: Page) => page.getByRole('listbox', { name: /^(Acteurs et manques|Actors and gaps)/ });

/** What a screen reader says of where the keyboard is in the picture. */
async function current(page: Page): Promise<string> {
  const id = await stops(page).getAttribute('aria-activedescendant');
  return (await page.locator(`[id="${id}"]`).textContent()) ?? '';
}

const seat = (page: Page, { seat: name }: Words) => page.getByRole('dialog', { name });
const offered = (page: Page, { title }: Words) => page.getByRole('region', { name: title });
const line = (page: Page) => page.getByRole('combobox', { name: /^(Chercher|Find)/ });

/** Two maps on the device, hers open. */
async function openBoth({ locale }: Words, options = {}) {
  const opened = await app.openDrawn({ locale, ...options });
  const { page } = opened;
  await chooseFiles(page, other);
  await untilCounts(page, { actors: 4 });
  await untilSaved(page);
  await chooseFiles(page, hers);
  await untilCounts(page, { actors: 2, ties: 1 });
  return opened;
}

async function openSeat(page: Page, words: Words): Promise<void> {
  await stops(page).focus();
  const met = new Set<string>();
  while (!words.question.test(await current(page))) {
    const here = await current(page);
    await page.keyboard.press(met.has(here) ? 'ArrowUp' : 'ArrowRight');
    if (met.has(here) && met.has(await current(page))) throw new Error(`no seat: ${[...met].join(' | ')}`);
    met.add(here);
  }
  await page.keyboard.press('Enter');
  await seat(page, words).waitFor();
}

describe.each(inTurn([FRENCH, ENGLISH], 1))('an empty seat offers those of the other maps ($locale)', (words) => {
  it('who agreed, with their map and who introduces; one press adds, one undo takes it back', async () => {
    const { page, faults } = await openBoth(words);
    await openSeat(page, words);
    await offered(page, words).getByText(words.from).waitFor();
    expect(await offered(page, words).getByRole('listitem').count()).toBe(1);
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await offered(page, words).getByRole('button', { name: words.add }).click();
    await untilCounts(page, { actors: 3, ties: 2 });
    await page.getByRole('status').getByText(words.news).waitFor();
    expect(await seat(page, words).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await untilCounts(page, { actors: 2, ties: 1 });
    expect(await faults()).toEqual([]);
  });

  it('and Ctrl+K finds them, by name and by theme', async () => {
    const { page, faults } = await openBoth(words);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('plaine');
    const group = page.getByRole('group', { name: words.title });
    await group.getByRole('option', { name: /^Ana Roux/ }).waitFor();
    expect(await group.getByRole('option').count()).toBe(1);
    await group.getByText(words.from).waitFor();
    await group.getByRole('option').click();
    await untilCounts(page, { actors: 3, ties: 2 });
    await page.locator('#card').getByText('Ana Roux').first().waitFor();
    // Already here: not offered a second time.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('plaine');
    await page
      .getByRole('listbox', { name: /^(Chercher|Find)/ })
      .getByRole('option')
      .first()
      .waitFor();
    await expect.poll(() => group.count()).toBe(0);
    expect(await line(page).inputValue()).toBe('plaine');
    expect(await faults()).toEqual([]);
  });
});

it('a consent that is withdrawn in another window is gone here, at the latest when it is pressed', async () => {
  const { page, context, faults } = await openBoth(FRENCH);
  await openSeat(page, FRENCH);
  await offered(page, FRENCH).getByRole('button', { name: FRENCH.add }).waitFor();
  const there = await context.newPage();
  await there.goto(app.url());
  await there.getByRole('button', { name: /Les places de Léa/ }).waitFor();
  await fromMenu(there, 'map', 'Mes cartes');
  await there
    .getByRole('listitem')
    .filter({ hasText: 'Val d’en haut' })
    .getByRole('button', { name: 'Ouvrir' })
    .click();
  await untilCounts(there, { actors: 4 });
  await there.keyboard.press('Control+k');
  await there.keyboard.type('Ana Roux');
  await there.getByRole('option', { name: 'Ana Roux' }).first().waitFor();
  await there.keyboard.press('Enter');
  const card = there.locator('#card');
  await card.locator('summary').filter({ hasText: 'Plus' }).click();
  await card.getByLabel('Consentement').selectOption('refused');
  await untilSaved(there);
  // Pressed in a window that was never left: it is asked once more.
  await offered(page, FRENCH).getByRole('button', { name: FRENCH.add }).click();
  await offered(page, FRENCH).getByText(FRENCH.gone).waitFor();
  await untilCounts(page, { actors: 2, ties: 1 });
  // And nobody is there any more once it is come back to.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => offered(page, FRENCH).getByRole('listitem').count()).toBe(0);
  expect(await faults()).toEqual([]);
});
