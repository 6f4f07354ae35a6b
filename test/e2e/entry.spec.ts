import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { until, untilSaved } from './browser';
import { fromMenu } from './fromMenu';
import { servedApp } from './servedApp';

/** Actors and ties entered as in a workshop: by one line, by lists, by double Enters; nothing typed is lost. */
const app = servedApp();

const FACILITATOR = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' } as const;

/** A map with nobody on it, looked at by a facilitator; nothing must have gone wrong. */
async function onNewMap(run: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults } = await app.open(FACILITATOR);
  await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
  await page.getByRole('button', { name: 'Commencer ma carte' }).click();
  await until(async () => (await counts(page)).actors === 0, 'an empty map');
  await run(page);
  expect(await faults()).toEqual([]);
}

/** For the tests of a `describe`: each has another one of these, in the same visit. All but the last leave somebody on theirs. */
function onNewMaps(): typeof onNewMap {
  const visit = app.shared(FACILITATOR);
  afterEach(() => backToDesk(visit().page));
  return async (run) => {
    const { page, faults } = visit();
    await fromMenu(page, 'map', 'Commencer une carte');
    await until(async () => (await counts(page)).actors === 0, 'an empty map');
    await run(page);
    expect(await faults()).toEqual([]);
  };
}

async function counts(page: Page): Promise<{ readonly actors: number; readonly ties: number }> {
  const label = (await page.getByRole('img', { name: /^Carte du réseau/ }).getAttribute('aria-label')) ?? '';
  const [actors = 0, ties = 0] = [...label.matchAll(/(\d+)\s+(?:acteur|lien)/g)].map(([, count]) => Number(count));
  return { actors, ties };
}

const line = (page: Page) => page.getByRole('combobox', { name: 'Chercher ou ajouter' });
const option = (page: Page, name: RegExp | string) => page.getByRole('search').getByRole('option', { name }).first();

/**
 * A workshop as it was: the beneficiary, then whoever is named while people speak, with what is said of them; names are said
 * again by a part, in other ways, with slips. Each line is one actor with one tie, but where it says more.
 */
const WORKSHOP: readonly string[] = [
  'Léa Fontaine, bénéficiaire, animatrice LEADER @GAL Haut-Vallon #mobilité',
  'CUMA du Val, partenaire @GAL Haut-Vallon – Léa Fontaine',
  'Mairie de Roches @GAL Haut-Vallon – Léa',
  'Marc Vidal, élu – Mairie de Roches',
  'Communauté de communes du Haut-Vallon #mobilité – Léa',
  'Julie Perrin, directrice – travaille pour – CC du Haut-Vallon',
  'Lycée agricole des Monts – CUMA du Val',
  'Association Vivre ici, relais #jeunesse – Léa',
  'PNR des Monts – Léa ?',
  'Théo Martel, chargé de mission, témoin #mobilité – travaille pour – PNR des Monts',
  'Office de tourisme – CC du Haut-Vallon',
  'Réseau rural régional – membre de – PNR des Monts',
  'Chambre d’agriculture - CUMA du Val',
  'Sophie Blanc, agricultrice, témoin – CUMA du Val',
  'MFR de Roches #jeunesse – Lycée agricole des Monts',
  'Foyer rural–Association Vivre ici',
  'Centre social @Vallée basse – Foyer rural',
  'Comité de pilotage – CC du Haut-Vallon',
  'Paul Garnier – Comité de pilotage',
  'Mobil’Ombreuse, scic #mobilité → Léa',
  'Camille Roy, bénévole – Mobil’Ombreuse',
  'Département – convention – CC du Haut-Vallon',
  'Anne Lefort, financeuse – travaille pour – Département',
  'Club d’entreprises – Mairie de Roches',
  'Scierie Dubois, entreprise – Club d’entreprises',
  'Tiers-lieu La Forge #mobilité – Association Vivre ici',
  'Inès Roche, habitante – Tiers-lieu La Forge',
  'CPIE, personne ressource – PNR des Monts',
  'Gîtes du Vallon, entreprise – Office de tourisme',
  'Hugo Petit, relais #jeunesse – MFR de Roches',
];

describe('in one visit', () => {
  const anew = onNewMaps();

  describe('the one line', () => {
    it('reads back what Enter will do, completes by Tab, and is ready for the next one', () =>
      anew(async (page) => {
        await line(page).fill('Léa Fontaine @GAL Haut-Vallon #mobilité');
        await page.keyboard.press('Enter');
        await page.keyboard.type('CUMA du Val @');
        await option(page, /^GAL Haut-Vallon/).waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.type(', tém');
        await page.keyboard.press('Tab');
        await page.keyboard.type(' – lé');
        await page.keyboard.press('Tab');
        await expect.poll(() => line(page).inputValue()).toBe('CUMA du Val @GAL Haut-Vallon, témoin – Léa Fontaine');
        await page
          .getByText(
            /^Nouveau\s: CUMA du Val, structure \(entreprises et coopératives\), témoin, territoire «\sGAL Haut-Vallon\s»\. CUMA du Val et Léa Fontaine se connaissent\.$/,
          )
          .first()
          .waitFor();
        await page.keyboard.press('Enter');
        await expect.poll(() => line(page).inputValue()).toBe('');
        // The next lone name is offered the same other end.
        await page.keyboard.type('Marc Vidal');
        await option(page, 'Ajouter et relier : Marc Vidal – Léa Fontaine').click();
        await until(async () => (await counts(page)).ties === 2, 'tied to the same one');
        // What was typed comes back to be corrected.
        await page.keyboard.press('Control+z');
        await until(async () => (await counts(page)).actors === 2, 'taken back in one step');
        await page.keyboard.press('ArrowUp');
        await expect.poll(() => line(page).inputValue()).toBe('Marc Vidal');
      }));

    it('makes one of a double Enter', () =>
      anew(async (page) => {
        await line(page).fill('Léa Fontaine – CUMA du Val');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        await until(async () => (await counts(page)).actors === 2, 'two actors');
        expect((await counts(page)).ties).toBe(1);
      }));

    it('keeps a half-typed line through a reload', () =>
      anew(async (page) => {
        await line(page).fill('Léa Fontaine');
        await page.keyboard.press('Enter');
        await until(async () => (await counts(page)).actors === 1, 'one actor');
        await page.keyboard.type('CUMA du Val, témoin');
        await untilSaved(page);
        await page.reload();
        await until(async () => (await counts(page)).actors === 1, 'the map is open again');
        expect(await line(page).inputValue()).toBe('CUMA du Val, témoin');
        await line(page).focus();
        await page.keyboard.press('Enter');
        await until(async () => (await counts(page)).actors === 2, 'it is entered');
        await untilSaved(page);
        await page.reload();
        await until(async () => (await counts(page)).actors === 2, 'the map is open again');
        expect(await line(page).inputValue()).toBe('');
      }));
  });

  describe('a name that is there already', () => {
    it('is asked about on the card, which of two values stands too, and made one', () =>
      anew(async (page) => {
        await line(page).fill('Communauté de communes du Pilat @Pilat – Léa Fontaine');
        await page.keyboard.press('Enter');
        await page.keyboard.type('CC du Pilat @Gier – Marc Vidal');
        await option(page, 'Ajouter et relier : CC du Pilat – Marc Vidal').click();
        await until(async () => (await counts(page)).actors === 4, 'written twice all the same');
        await page.keyboard.type('CC du Pilat');
        await option(page, /^CC du Pilat/).click();
        const card = page.locator('#card');
        await card.getByText('Est-ce le même acteur que « Communauté de communes du Pilat » ?').waitFor();
        await card.getByRole('button', { name: 'Réunir sous « Communauté de communes du Pilat »' }).click();
        await card.getByRole('group', { name: 'Territoire' }).getByRole('radio', { name: 'Gier' }).check();
        await card.getByRole('button', { name: 'Réunir sous « Communauté de communes du Pilat »' }).click();
        await until(async () => (await counts(page)).actors === 3, 'one of two');
        expect((await counts(page)).ties).toBe(2);
        expect(await card.getByLabel('Territoire', { exact: true }).inputValue()).toBe('Gier');
        await page.getByRole('button', { name: /^Annuler/ }).click();
        await until(async () => (await counts(page)).actors === 4, 'two again');
      }));

    it('is told while one types in the table, and refused for good', () =>
      anew(async (page) => {
        await line(page).fill('Communauté de communes du Pilat');
        await page.keyboard.press('Enter');
        await until(async () => (await counts(page)).actors === 1, 'the first one');
        await page.keyboard.press('Escape');
        await until(
          () => page.evaluate(() => document.activeElement?.matches('input') === false),
          'letters are commands',
        );
        await page.keyboard.press('t');
        const field = page.getByRole('textbox', { name: 'Ajouter un acteur' });
        await field.fill('CC du Pilat');
        await page.getByText('Déjà sur la carte ?').waitFor();
        await field.press('Enter');
        await field.press('Enter');
        await until(async () => (await counts(page)).actors === 2, 'another one all the same, once');
        await page
          .locator('#card')
          .getByRole('button', { name: /sont deux acteurs différents$/ })
          .click();
        await page.getByText(/^Est-ce le même acteur/).waitFor({ state: 'detached' });
        await untilSaved(page);
        await page.reload();
        await until(async () => (await counts(page)).actors === 2, 'open again');
        await line(page).fill('CC du Pilat');
        await option(page, /^CC du Pilat/).click();
        await page.locator('#card').getByRole('heading', { name: 'CC du Pilat' }).waitFor();
        expect(await page.getByText(/^Est-ce le même acteur/).count()).toBe(0);
      }));
  });

  describe('a list of names', () => {
    const FORTY = Array.from({ length: 38 }, (_, at) => `Structure numéro ${at + 1}`);

    it('is looked through, then makes forty actors in one step', () =>
      anew(async (page) => {
        await line(page).fill('Communauté de communes du Pilat');
        await page.keyboard.press('Enter');
        await until(async () => (await counts(page)).actors === 1, 'one actor');
        await line(page).focus();
        await paste(page, [...FORTY, 'CC du Pilat', 'Zoé ; témoin ; Vallon'].join('\n'));
        const window = page.getByRole('dialog', { name: 'Ajouter une liste de noms' });
        await window.getByText(/^39\snouveaux acteurs · 1\sdéjà sur la carte · 1 à vérifier/).waitFor();
        await window
          .getByRole('combobox', { name: /Qui est «\sCC du Pilat\s»/ })
          .selectOption({ label: 'un nouvel acteur' });
        await window
          .getByRole('combobox', { name: 'Relier chacun à' })
          .selectOption({ label: 'Communauté de communes du Pilat' });
        await window.getByRole('button', { name: /^Ajouter 40\sacteurs et 40\sliens$/ }).click();
        await until(async () => (await counts(page)).actors === 41, 'forty more');
        expect((await counts(page)).ties).toBe(40);
        await page.keyboard.press('Control+z');
        await until(async () => (await counts(page)).actors === 1, 'one step');
      }));
  });

  describe('a workshop of thirty actors', () => {
    it('is entered with at most three interactions for an actor and its tie', () =>
      anew(async (page) => {
        const counted: number[] = [];
        let interactions = 0;
        // A run of text, a key of command and a click are one interaction each. Other tests press every key of it.
        const type = async (text: string) => {
          interactions += 1;
          await page.keyboard.insertText(text.slice(0, -1));
          await page.keyboard.type(text.slice(-1));
        };
        const press = async (key: string) => {
          interactions += 1;
          await page.keyboard.press(key);
        };
        await press('Control+k');
        for (const [at, said] of WORKSHOP.entries()) {
          const before = await counts(page);
          interactions = at === 0 ? 1 : 0;
          await type(said);
          await option(page, /^(?:Ajouter|Compléter)/).waitFor();
          await press('Enter');
          await until(async () => (await counts(page)).actors === before.actors + 1, `${said} is on the map`);
          expect([said, (await counts(page)).ties - before.ties]).toEqual([said, at === 0 ? 0 : 1]);
          counted.push(interactions);
        }
        const median = counted.toSorted((a, b) => a - b)[Math.floor(counted.length / 2)] ?? Number.POSITIVE_INFINITY;
        const most = Math.max(...counted);
        console.log(
          `entry: ${counted.length} actors with their ties; interactions each: median ${median}, most ${most}`,
        );
        expect(median).toBeLessThanOrEqual(3);
        expect(await counts(page)).toEqual({ actors: WORKSHOP.length, ties: WORKSHOP.length - 1 });
        // Each line is one step: as many take all of it back, from the empty field.
        for (let step = 0; step < WORKSHOP.length; step++) await page.keyboard.press('Control+z');
        await until(async () => (await counts(page)).actors === 0, 'all is taken back');
      }));
  });
});

describe('in a visit of its own', () => {
  it('waits in a field of a card for whoever was just put on the picture', () =>
    onNewMap(async (page) => {
      await page.getByRole('img', { name: /^Carte du réseau/ }).dblclick({ position: { x: 500, y: 300 } });
      await page.getByRole('textbox', { name: 'Nom du nouvel acteur' }).fill('CUMA du Val');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await until(
        () =>
          page.evaluate(
            () =>
              document.activeElement instanceof HTMLInputElement &&
              document.activeElement.labels?.[0]?.textContent === 'Territoire',
          ),
        'the first empty field has the focus',
      );
      await page.keyboard.type('Haut-Vallon');
      await page.keyboard.press('Enter');
      expect((await counts(page)).actors).toBe(1);
    }));

  it('takes every line that was entered before what answers it is loaded, and names that are alike', async () => {
    let load = () => {};
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    const { page, faults } = await app.open({
      viewport: { width: 1920, height: 1080 },
      before: (context) =>
        context.route(/desk-[^/]*\.js$/, async (route) => {
          await loaded;
          await route.continue();
        }),
    });
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    const before = await counts(page);
    // A name that is completed before what completes it is there: the focus stays, and it is gone to, not added.
    await line(page).focus();
    await page.keyboard.type('mobil ombreuse');
    await page.keyboard.press('Tab');
    expect(await line(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const names = ['Marie Martin', 'Maria Martin', 'Marie Martineau', 'Marie', 'Martin Marie'];
    await line(page).focus();
    for (const name of names) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('yvon carm');
    await page.keyboard.press('Tab');
    expect(await counts(page)).toEqual(before);
    load();
    await until(async () => (await counts(page)).actors === before.actors + names.length, 'all of them are on the map');
    await until(async () => (await line(page).inputValue()) === 'Yvon Carmansac', 'the last line is completed');
    expect(await faults()).toEqual([]);
  });

  it('holds a field of a card where it was after the page fell, half typed, and is given up for good', () =>
    onNewMap(async (page) => {
      await line(page).fill('Léa Fontaine');
      await page.keyboard.press('Enter');
      await until(async () => (await counts(page)).actors === 1, 'one actor');
      await page
        .getByRole('textbox', { name: 'Territoire' })
        .or(page.getByRole('combobox', { name: 'Territoire' }))
        .first()
        .focus();
      await page.keyboard.type('GAL Haut-V');
      const again = await page.context().newPage();
      // A renderer that falls tells nobody: no event of the page says goodbye.
      await page.goto('chrome://crash').catch(() => undefined);
      await again.goto(app.url());
      const field = again.locator('#card').getByLabel('Territoire', { exact: true });
      await field.waitFor();
      expect(await field.inputValue()).toBe('GAL Haut-V');
      await field.focus();
      await again.keyboard.press('Escape');
      await expect.poll(() => field.inputValue()).toBe('');
      await again.reload();
      await until(async () => (await counts(again)).actors === 1, 'the map is open again');
      expect(await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('drafts')))).toEqual([]);
    }));
});

/** What Ctrl+V does, with a text that is not on the clipboard of this machine. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}
