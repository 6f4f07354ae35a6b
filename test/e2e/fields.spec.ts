import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { ONE_FILE } from '../../src/cli/setup/project.mjs';
import { FIELD_FAMILIES, FIELD_NAMES, type FieldName } from '../../src/domain/themes/mapField';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { fieldsEn } from '../../src/i18n/start/fieldsEn';
import { fieldsFr } from '../../src/i18n/start/fieldsFr';
import { inTurn } from '../runs';
import { until, untilFocused } from './browser';
import { chooseFiles } from './chooseFiles';
import { dropFile } from './dropFile';
import { fromMenu } from './fromMenu';
import { picture, untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

/** The six fields that a map may start from, one's own, and a starting point as a file. */
const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fields-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SPOKEN = {
  fr: {
    words: fr,
    fields: fieldsFr,
    language: 'Français',
    example: /exemple/,
    missing: /manque/,
    options: { locale: 'fr-FR' },
  },
  en: {
    words: en,
    fields: fieldsEn,
    language: 'English',
    example: /example/,
    missing: /missing/,
    options: { locale: 'en-GB', view: { language: 'en' } },
  },
} as const;
type Spoken = (typeof SPOKEN)[keyof typeof SPOKEN];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const field = (page: Page) => page.locator('#ask').getByRole('combobox').first();
const chooser = (page: Page, { fields }: Spoken) => page.getByLabel(fields.label);
const seats = (page: Page) => page.getByRole('listbox', { name: /^(Acteurs et manques|Actors and gaps)/ });

async function onEmptyMap({ words, options }: Spoken, more: Parameters<typeof app.openDrawn>[0] = {}) {
  const opened = await app.openDrawn({ ...options, ...more });
  await opened.page.getByRole('button', { name: words.desk.sample.startMine }).click();
  await untilFocused(field(opened.page));
  return opened;
}

const untilChosen = (page: Page, spoken: Spoken, value: string) =>
  until(async () => (await chooser(page, spoken).inputValue()) === value, `"${value}" is chosen`);

/**
 * Passes every question that is left, and waits until the picture and the panel, which each name a few, ask for each of these.
 */
async function passAllUntilSeats(page: Page, wanted: readonly string[]): Promise<void> {
  for (let asked = 1; asked < 6; asked++) {
    const title = await page.locator('#ask h2').innerText();
    await page.keyboard.press('Enter');
    await until(
      async () => !(await page.locator('#ask h2').allInnerTexts()).includes(title),
      `something else than "${title}" is asked`,
    );
  }
  await page.locator('#ask').waitFor({ state: 'detached' });
  await seats(page).focus();
  let drawn: string[] = [];
  await until(
    async () => {
      drawn = [...(await seats(page).getByRole('option').allInnerTexts()), await page.locator('#gaps').innerText()];
      return wanted.every((one) => drawn.some((seat) => seat.includes(one)));
    },
    () => `seats for ${wanted.join(', ')}; there are ${drawn.join(' | ')}`,
  );
}

/** Another empty map, in the same visit. */
async function startAnother(page: Page, spoken: Spoken): Promise<void> {
  await fromMenu(page, 'map', spoken.words.look.search.commands.newMap);
  await untilFocused(field(page));
  await untilChosen(page, spoken, '');
}

/** Chooses a field on an empty map, undoes and redoes that, takes a theme of it and passes what is asked next. */
async function beginByKeys(page: Page, spoken: Spoken, name: FieldName): Promise<void> {
  const { words, fields } = spoken;
  const { themes, publics } = fields.known[name];
  await page.keyboard.press('Tab');
  await untilFocused(chooser(page, spoken));
  for (let at = 0; at <= FIELD_NAMES.indexOf(name); at++) await page.keyboard.press('ArrowDown');
  await untilChosen(page, spoken, name);
  // One step, whatever was looked at on the way.
  await page.keyboard.press('Control+z');
  await untilChosen(page, spoken, '');
  await page.keyboard.press('Control+Shift+z');
  await untilChosen(page, spoken, name);
  await page.getByRole('button', { name: fields.example }).waitFor();

  await page.keyboard.press('Shift+Tab');
  await untilFocused(field(page));
  await page.keyboard.type('Léa Morel');
  await page.keyboard.press('Enter');
  await untilCounts(page, { actors: 1 });
  await takeTheme(page, spoken, themes);

  // A name is cut on the picture where it is long.
  const families = FIELD_FAMILIES[name].map((family) => words.vocabulary.families[family].slice(0, 9));
  await passAllUntilSeats(page, [...families, ...publics.map((one) => one.slice(0, 9))]);
  // Two families and two publics are expected; one theme asks for a witness and a partner.
  expect([name, await page.locator('main').innerText()]).toEqual([
    name,
    expect.stringContaining(words.seats.count(6, 0)),
  ]);
}

/** Takes the first theme that is proposed, and finds another by typing it. */
async function takeTheme(page: Page, { fields }: Spoken, themes: readonly string[]): Promise<void> {
  const proposed = page.getByRole('listbox', { name: fields.offered });
  await proposed.waitFor();
  expect(await proposed.getByRole('option').allInnerTexts()).toEqual(themes);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .locator('#ask')
    .getByRole('listitem')
    .filter({ hasText: themes[0] ?? '' })
    .waitFor();
  expect(await proposed.getByRole('option').allInnerTexts()).toEqual(themes.slice(1));
  // Typed, it is found among them.
  await page.keyboard.type((themes[2] ?? '').slice(0, 6));
  await proposed.getByRole('option', { name: themes[2] ?? '' }).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

describe.each(inTurn(['fr', 'en'] as const, 1))('a field of one’s own (%s)', (language) => {
  const spoken = SPOKEN[language];
  const { words, fields } = spoken;

  it('of each, by keys alone, the themes are proposed and the seats are drawn', async () => {
    const { page, faults } = await onEmptyMap(spoken, {
      before: (context) =>
        context.addInitScript(() => {
          // Only the button or the menu that starts a map is for a pointer.
          addEventListener('pointerdown', ({ target }) => {
            if (target instanceof Element && target.closest('#ask')) console.error('a pointer was used');
          });
        }),
    });
    for (const name of FIELD_NAMES) {
      if (name !== FIELD_NAMES[0]) await startAnother(page, spoken);
      await beginByKeys(page, spoken, name);
    }
    expect(await faults()).toEqual([]);
  });

  it('says in the card of a seat that the field expects it', async () => {
    const { page } = await onEmptyMap(spoken);
    await chooser(page, spoken).selectOption('health');
    await field(page).fill('Léa Morel');
    await field(page).press('Enter');
    await untilCounts(page, { actors: 1 });
    await passAllUntilSeats(page, []);
    await page
      .locator('#gaps')
      .getByRole('button', { name: new RegExp(words.vocabulary.families.association) })
      .first()
      .click();
    const reason = language === 'fr' ? 'Attendu dans votre domaine\u00A0: Santé.' : 'Expected in your field: Health.';
    await page.getByText(reason).first().waitFor();
  });

  it.each([
    ['a telephone', PHONE],
    ['a desk', {}],
  ] as const)('fits on %s, chosen or named, and axe finds nothing', async (_, size) => {
    const { page, faults } = await onEmptyMap(spoken, size);
    for (const value of ['', 'international', 'own']) {
      await chooser(page, spoken).selectOption(value);
      await untilChosen(page, spoken, value);
      const { inside, wide } = await page.locator('#ask').evaluate((block) => ({
        inside: [...block.querySelectorAll('h2, p, label, select, input, button')].every((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left >= 0 && right <= window.innerWidth;
        }),
        wide: document.documentElement.scrollWidth <= window.innerWidth,
      }));
      expect([value, inside, wide]).toEqual([value, true, true]);
      expect(await seriousFaults(page)).toEqual([]);
    }
    await untilFocused(page.getByLabel(fields.ownName));
    await page.keyboard.type('Accueil des jeunes');
    await page.keyboard.press('Enter');
    await untilFocused(field(page));
    await until(
      async () => (await chooser(page, spoken).locator('option:checked').innerText()) === 'Accueil des jeunes',
      'one’s own field is chosen',
    );
    expect(await faults()).toEqual([]);
  });
});

describe('the example of a field', () => {
  it('of each opens as made up, in either language, and leads back to a map of that field', async () => {
    const { page, faults } = await onEmptyMap(SPOKEN.fr);
    let [from, to]: [Spoken, Spoken] = [SPOKEN.fr, SPOKEN.en];
    for (const name of FIELD_NAMES) {
      await chooser(page, from).selectOption(name);
      await page.getByRole('button', { name: from.fields.example }).click();
      await page.getByText(from.words.desk.sample.notice).waitFor();
      await until(async () => from.example.test(await page.title()), `the example of ${name} is open`);
      expect([name, await picture(page).getAttribute('aria-label')]).toEqual([name, expect.stringMatching(/1\d\sact/)]);
      await fromMenu(page, 'map', to.language);
      await until(async () => to.example.test(await page.title()), `the example of ${name} is in the other language`);
      expect([name, await page.locator('main').innerText()]).toEqual([name, expect.stringMatching(to.missing)]);
      await page.getByRole('button', { name: to.words.desk.sample.startMine }).click();
      await untilFocused(field(page));
      await untilChosen(page, to, name);
      [from, to] = [to, from];
    }
    expect(await faults()).toEqual([]);
  });
});

/** A starting point as a file has it, but for its field. */
const POINT = {
  format: 'maillon',
  version: 1,
  minor: 6,
  map: {
    title: 'Accueil des jeunes',
    language: 'fr',
    perimeter: 'territory',
    thresholds: { within: 3, relayWithin: 2 },
    startingPoint: true,
  },
};

describe('a starting point', () => {
  const spoken = SPOKEN.fr;
  const command = fr.look.search.commands.startingPoint;

  it('holds nobody of the map, opens by the button and by dropping it, and asks the first question', async () => {
    const { page, faults } = await onEmptyMap(spoken);
    await chooser(page, spoken).selectOption('own');
    await untilFocused(page.getByLabel(fieldsFr.ownName));
    await page.keyboard.type('Accueil des jeunes');
    await page.keyboard.press('Enter');
    await untilFocused(field(page));
    for (const line of ['Rosalie Vauquelin', 'logement ; chez Vauquelin', '', 'Foyer des Tisserands', '']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
      await until(async () => (await field(page).inputValue()) === '', `"${line}" was taken`);
    }
    await untilCounts(page, { actors: 2 });
    const [download] = await Promise.all([page.waitForEvent('download'), fromMenu(page, 'map', command)]);
    expect(download.suggestedFilename()).toMatch(/^Accueil des jeunes.*\.maillon\.json$/);
    await page.getByText(fr.dialogs.exports.namesLeft(1)).waitFor();
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/rosalie|vauquelin|tisserands/i);
    expect(text).toContain('logement');

    const open: readonly (() => Promise<void>)[] = [() => chooseFiles(page, path), () => dropFile(page, path)];
    for (const one of open) {
      await one();
      await page.getByRole('heading', { level: 2, name: /^Qui accompagnez-vous/ }).waitFor();
      await untilChosen(page, spoken, 'own');
      expect(await chooser(page, spoken).locator('option:checked').innerText()).toBe('Accueil des jeunes');
      expect(await page.title()).toMatch(/^Ma carte/);
      await field(page).fill('Inès Kaci');
      await field(page).press('Enter');
      await page.getByRole('listbox', { name: fieldsFr.offered }).getByRole('option', { name: 'logement' }).waitFor();
    }
    expect(await faults()).toEqual([]);
  });

  it('opens in the single file as well, which has the examples in it', async () => {
    const { page, faults } = await onEmptyMap(spoken, { at: pathToFileURL(join(BUILT, ONE_FILE)).href });
    await chooser(page, spoken).selectOption('thirdPlace');
    await page.getByRole('button', { name: fieldsFr.example }).click();
    await until(async () => /La Filature/.test(await page.title()), 'the example is open');
    const field = { name: 'Accueil des jeunes', themes: ['logement'], publics: [], families: ['chamber'] };
    const buffer = Buffer.from(JSON.stringify({ ...POINT, map: { ...POINT.map, field } }));
    await chooseFiles(page, [{ name: 'point.maillon.json', mimeType: 'application/json', buffer }]);
    await page.getByRole('heading', { level: 2, name: /^Qui accompagnez-vous/ }).waitFor();
    await untilChosen(page, spoken, 'own');
    expect(await faults()).toEqual([]);
  });

  it('that is damaged is refused with a sentence, and the map stays', async () => {
    const { page } = await onEmptyMap(spoken);
    await field(page).fill('Léa Morel');
    await field(page).press('Enter');
    await untilCounts(page, { actors: 1 });
    const buffer = Buffer.from(JSON.stringify({ ...POINT, map: { ...POINT.map, field: { name: 3 } } }));
    await chooseFiles(page, [{ name: 'point.maillon.json', mimeType: 'application/json', buffer }]);
    await page.getByRole('dialog').getByText('/map/field/name').waitFor();
    await page.keyboard.press('Escape');
    await untilCounts(page, { actors: 1 });
  });
});
