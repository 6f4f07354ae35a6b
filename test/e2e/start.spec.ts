import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { placeOfCurrent } from './access/onStops';
import { backToDesk } from './backToDesk';
import { until, untilFocused, untilSaved } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { countsOf, picture, untilCounts, untilStill } from './onPicture';
import { type AppOptions, type OpenedApp, servedApp } from './servedApp';

/** The questions of an empty map: a map of a real group by names and Enter alone. */
const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

const QUESTIONS = [
  /^Sur quels thèmes souhaite coopérer Léa Morel/,
  /^Avec qui agit déjà Léa Morel/,
  /^Qui pourrait témoigner/,
  /^Avec qui pourrait agir Léa Morel/,
  /^Qui pourrait faire connaître/,
];
/** What is answered to each of them. */
const ANSWERS = [
  ['mobilité'],
  ['CUMA du Val', 'Mairie de Saint-Just', 'Jean Petit'],
  ['Anne Roux', 'Paul Garnier'],
  ['Lycée agricole des Monts', 'Rose Petit'],
  ['Radio Vallée', 'Marie Dupuis'],
];

const field = (page: Page) => page.locator('#ask').getByRole('combobox').first();
const question = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });
const seats = (page: Page) => page.getByRole('listbox', { name: /^(Acteurs et manques|Actors and gaps)/ });

async function onEmptyMap(options: AppOptions = {}) {
  const opened = await app.openDrawn(options);
  await opened.page.getByRole('button', { name: /^(Commencer ma carte|Start my own map)$/ }).click();
  await untilFocused(field(opened.page));
  return opened;
}

/** For the tests of a `describe`: each has another empty map, in the same visit. */
function onEmptyMaps(options: AppOptions = {}): () => Promise<OpenedApp> {
  const visit = app.shared(options);
  afterEach(() => backToDesk(visit().page));
  return async () => {
    const { page } = visit();
    await fromMenu(page, 'map', 'Commencer une carte');
    await untilFocused(field(page));
    await untilCounts(page, { actors: 0 });
    return visit();
  };
}

/** Types as a person does, and counts what is pressed beside letters. */
function typist(page: Page) {
  let pressed = 0;
  return {
    pressed: () => pressed,
    press: async (key: string) => {
      pressed++;
      await page.keyboard.press(key);
    },
    answer: async (text: string) => {
      await page.keyboard.type(text);
      pressed++;
      await page.keyboard.press('Enter');
      await until(async () => (await field(page).inputValue()) === '', `${text} was taken`);
    },
  };
}

/** Her themes, nobody she acts with already, then who could testify. */
async function toWitnesses(page: Page, keys: ReturnType<typeof typist>, themes: string): Promise<void> {
  await answerFirst(page);
  await question(page, QUESTIONS[0] ?? /./).waitFor();
  await keys.answer(themes);
  for (const next of QUESTIONS.slice(1, 3)) {
    await page.keyboard.press('Enter');
    await question(page, next).waitFor();
  }
}

async function answerFirst(page: Page, name = 'Léa Morel'): Promise<void> {
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await untilCounts(page, { actors: 1 });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

describe('an empty map', () => {
  const anew = onEmptyMaps();

  it('becomes one of ten actors with roles by the keyboard alone, with one Enter for each', async () => {
    const { page, faults } = await anew();
    const keys = typist(page);
    await question(page, /^Qui accompagnez-vous/).waitFor();
    await keys.answer('Léa Morel');
    await untilCounts(page, { actors: 1 });
    for (const [at, answers] of ANSWERS.entries()) {
      await question(page, QUESTIONS[at] ?? /./).waitFor();
      for (const answer of answers) {
        await keys.answer(answer);
        await page.getByRole('list', { name: 'Réponses' }).getByText(answer, { exact: true }).waitFor();
        // The picture is beside the question, never under it.
        const [asked, drawn] = [await boxOf(page.locator('#ask')), await boxOf(picture(page))];
        expect(asked.x + asked.width).toBeLessThanOrEqual(drawn.x);
        expect(drawn.width).toBeGreaterThan(1200);
      }
      await keys.press('Enter');
    }
    await page.locator('#ask').waitFor({ state: 'detached' });
    await untilCounts(page, { actors: 10, ties: 9 });
    // One for each actor and theme, and one to go on from each of five questions.
    expect(keys.pressed()).toBe(10 + 1 + 5);
    expect(keys.pressed() / 10).toBeLessThanOrEqual(3);
    await page
      .getByRole('heading', { name: /Léa Morel/ })
      .first()
      .waitFor();
    const legend = await page.locator('main').innerText();
    for (const role of ['témoin', 'partenaire potentiel', 'relais']) expect(legend).toContain(role);
    // All three were answered: whoever was named fills the seat, and nothing asks for them again.
    expect(legend).toContain('Aucune place vide');
    expect(legend).not.toContain('Qui pourrait faire connaître');
    expect(await faults()).toEqual([]);
  });

  it('keeps an empty seat for each of the last three questions that nobody answers', async () => {
    const { page } = await anew();
    await answerFirst(page);
    // What is drawn is listed while the keyboard is in the picture.
    const drawn = async () => {
      await seats(page).focus();
      await seats(page).getByRole('option').first().waitFor({ state: 'attached' });
      const listed = (await seats(page).getByRole('option').allInnerTexts()).join(' | ');
      if ((await field(page).count()) > 0) await field(page).focus();
      return listed;
    };
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    expect(await drawn()).not.toMatch(/témoi|parten|relais/i);
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[2] ?? /./).waitFor();
    await page.getByRole('button', { name: 'Laisser la place vide' }).waitFor();
    for (const [at, seat] of [/témoi/i, /parten/i, /relais/i].entries()) {
      expect(await drawn()).not.toMatch(seat);
      await page.keyboard.press('Enter');
      if (at < 2) await question(page, QUESTIONS[at + 3] ?? /./).waitFor();
      await until(async () => seat.test(await drawn()), `an empty seat for ${seat}`);
    }
    await page.locator('#ask').waitFor({ state: 'detached' });
  });

  it('does not promise an empty seat where somebody named before fills it', async () => {
    const { page } = await anew();
    const keys = typist(page);
    await toWitnesses(page, keys, 'mobilité');
    await page.getByRole('button', { name: 'Laisser la place vide' }).waitFor();
    // Of the same theme, she could act with her too.
    await keys.answer('Rose Petit');
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[3] ?? /./).waitFor();
    await page.locator('#ask').getByRole('button', { name: 'Passer' }).waitFor();
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[4] ?? /./).waitFor();
    await page.getByRole('button', { name: 'Laisser la place vide' }).waitFor();
  });

  it('takes a witness for one theme at a time, the first without one, or for those that are pressed', async () => {
    const { page } = await anew();
    const keys = typist(page);
    await toWitnesses(page, keys, 'mobilité, alimentation, jeunesse');
    const isFor = () => page.locator('#ask fieldset [aria-pressed="true"]').allInnerTexts();
    await until(async () => (await isFor()).join() === 'mobilité', 'the first theme is meant');
    await keys.answer('Rose Petit');
    await until(async () => (await isFor()).join() === 'alimentation', 'then the next');
    for (const theme of ['alimentation', 'jeunesse'])
      await page.locator('#ask fieldset').getByRole('button', { name: theme }).click();
    await keys.answer('Paul Garnier');
    // What was pressed was for him.
    await until(async () => (await isFor()).join() === 'alimentation', 'the one without a witness again');
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await page.locator('#gaps').getByText('Qui pourrait témoigner sur « alimentation »').waitFor();
    expect(await page.locator('#gaps').innerText()).not.toMatch(/témoigner sur « (mobilité|jeunesse) »/);
  });

  it('is undone answer by answer, back to the first question', async () => {
    const { page } = await anew();
    await answerFirst(page);
    await page.keyboard.type('eau ; air');
    await page.keyboard.press('Enter');
    await page.getByText('air', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('air', { exact: true }).waitFor({ state: 'detached' });
    await untilFocused(field(page));
    await page.keyboard.press('Control+z');
    await question(page, /^Qui accompagnez-vous/).waitFor();
    await untilFocused(field(page));
    await page.keyboard.press('Control+Shift+z');
    await untilCounts(page, { actors: 1 });
  });

  it('is typed into after a tap on the picture: no letter is a shortcut', async () => {
    const { page } = await anew();
    await answerFirst(page);
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    // Where she is drawn, once the picture has come to rest.
    await seats(page).focus();
    await seats(page).locator('[data-here]').waitFor();
    const { x, y } = await placeOfCurrent(page);
    await field(page).focus();
    await page.mouse.click(x, y);
    // A tap on her brings the keyboard to the picture a moment later.
    await untilFocused(seats(page));
    await page.keyboard.type('Pierre');
    await untilFocused(field(page));
    expect(await field(page).inputValue()).toBe('Pierre');
  });

  it('takes answers back, and goes back to a question', async () => {
    const { page } = await anew();
    await answerFirst(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('CUMA du Val ; Jean Petit');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: 3, ties: 2 });
    await page.getByRole('button', { name: 'Retirer Jean Petit' }).click();
    await untilCounts(page, { actors: 2, ties: 1 });
    await untilFocused(field(page));
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[2] ?? /./).waitFor();
    await page.getByRole('button', { name: 'Question d’avant' }).click();
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    await untilFocused(field(page));
    // By keys too, where the button itself is gone with the question.
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[2] ?? /./).waitFor();
    await page.getByRole('button', { name: 'Question d’avant' }).focus();
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    await untilFocused(field(page));
  });

  it('takes an answer back into the field to be corrected: by a press, by Enter, or by Backspace in the empty field', async () => {
    const { page, faults } = await anew();
    await answerFirst(page);
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    const keys = typist(page);
    for (const name of ['CUMA du Vla', 'Jean Petti']) await keys.answer(name);
    await page.keyboard.type('Ann');
    await page.getByRole('button', { name: 'Corriger CUMA du Vla' }).click();
    await untilFocused(field(page));
    expect(await field(page).inputValue()).toBe('CUMA du Vla');
    // Emptied, it is still the same answer that is written: nobody is added beside it.
    await field(page).fill('');
    await page.keyboard.type('CUMA du Val');
    await page.getByRole('button', { name: 'Corriger', exact: true }).click();
    await page.getByRole('button', { name: 'Corriger CUMA du Val' }).waitFor();
    await untilCounts(page, { actors: 3, ties: 2 });
    // What was half typed before waited.
    expect(await field(page).inputValue()).toBe('Ann');
    await field(page).fill('');
    await page.keyboard.press('Backspace');
    expect(await field(page).inputValue()).toBe('Jean Petti');
    // Escape leaves the correction alone, not the questions.
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Corriger Jean Petti' }).focus();
    await page.keyboard.press('Enter');
    await untilFocused(field(page));
    await field(page).fill('Jean Petit');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Retirer Jean Petit' }).waitFor();
    await untilCounts(page, { actors: 3, ties: 2 });
    await untilFocused(field(page));
    expect(await faults()).toEqual([]);
  });

  it('offers whom a name may mean, and by whom an answer is known', async () => {
    const { page } = await anew();
    await answerFirst(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('CUMA du Val');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[2] ?? /./).waitFor();
    // Known by somebody else: Tab, a letter, Enter.
    await page.keyboard.type('Anne Roux');
    await page.keyboard.press('Tab');
    await page.keyboard.press('c');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: 3, ties: 2 });
    await untilFocused(field(page));
    expect(await page.getByLabel('Connu·e de').locator('option:checked').innerText()).toBe('Léa Morel');
    // Somebody of the map, by a part of the name: nobody is written twice.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[4] ?? /./).waitFor();
    await page.keyboard.type('cum');
    await page
      .getByRole('listbox', { name: 'Déjà sur la carte' })
      .getByRole('option', { name: 'CUMA du Val' })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Retirer CUMA du Val' }).waitFor();
    expect((await countsOf(page)).actors).toBe(3);
  });

  it('after the last question the names that are typed are added, one after the other: no letter is a command', async () => {
    const { page } = await anew();
    await answerFirst(page);
    for (const name of QUESTIONS) {
      await question(page, name).waitFor();
      await page.getByRole('button', { name: /^(Passer|Laisser la place vide|Terminer)$/ }).click();
    }
    await untilFocused(page.locator('#quick-line'));
    await page.keyboard.type('Paul Durand');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zoé Lambert');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: 3 });
  });
});

describe('an empty map that was just asked for', () => {
  it('is typed into at once: a letter before the field is there is no shortcut', async () => {
    const { page } = await app.openDrawn();
    const start = page.getByRole('button', { name: 'Commencer ma carte' });
    // In one task: the field cannot be there yet.
    await start.evaluate((button: HTMLElement) => {
      button.click();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
    });
    await untilFocused(field(page));
    // "p" alone would have projected.
    await page.getByRole('button', { name: 'Projeter', exact: true }).waitFor();
  });
});

describe('with motion', () => {
  it('she stands in the middle of the picture that is left beside the question', async () => {
    const { page } = await onEmptyMap({ reducedMotion: 'no-preference' });
    await answerFirst(page);
    await question(page, QUESTIONS[0] ?? /./).waitFor();
    await seats(page).focus();
    const mark = seats(page).locator('[data-here]');
    const off = async () => {
      const [at, drawn] = [await boxOf(mark), await boxOf(picture(page))];
      return Math.hypot(
        at.x + at.width / 2 - drawn.x - drawn.width / 2,
        at.y + at.height / 2 - drawn.y - drawn.height / 2,
      );
    };
    await until(async () => (await off()) < 40, 'her in the middle');
    await untilStill(page);
    expect(await off()).toBeLessThan(40);
  });
});

describe('questions that were left', () => {
  it('are taken up again where the first answer is missing, after a reload too', async () => {
    const { page } = await onEmptyMap();
    await answerFirst(page);
    await page.keyboard.type('eau');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#ask').waitFor({ state: 'detached' });
    await page.locator('#gaps').waitFor();
    // Nobody but her: whoever comes back is still at the start.
    await untilSaved(page);
    await page.reload();
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    await untilFocused(field(page));
    await page.keyboard.type('CUMA du Val');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: 2 });
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    await untilFocused(field(page));
    // With others on the map it is looked at first: a button takes the questions up again.
    await untilSaved(page);
    await page.reload();
    await page.getByRole('button', { name: 'Compléter par les questions' }).click();
    await question(page, QUESTIONS[2] ?? /./).waitFor();
    await untilFocused(field(page));
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('compléter par les questions');
    await page.getByRole('option', { name: 'Compléter par les questions', exact: true }).click();
    await question(page, QUESTIONS[2] ?? /./).waitFor();
    await untilFocused(field(page));
  });

  it('on an empty map leave one blue button, which asks', async () => {
    const { page } = await onEmptyMap();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Qui accompagnez-vous ?' }).click();
    await untilFocused(field(page));
    await answerFirst(page);
    await question(page, QUESTIONS[0] ?? /./).waitFor();
  });

  it('ask around whom to look on a map that has nobody in the centre', async () => {
    const { page } = await app.openDrawn();
    const buffer = Buffer.from('De;À\nCUMA du Val;Mairie\nCUMA du Val;Lycée\n');
    await chooseFiles(page, [{ name: 'liens.csv', mimeType: 'text/csv', buffer }]);
    await untilCounts(page, { actors: 3 });
    await page.getByRole('button', { name: 'Choisir autour de qui regarder' }).click();
    await question(page, /^Autour de qui regarder/).waitFor();
    await untilFocused(field(page));
    const offered = page.locator('#ask').getByRole('option');
    expect(await offered.allInnerTexts()).toEqual(['CUMA du Val', 'Lycée', 'Mairie']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await question(page, /^Sur quels thèmes souhaite coopérer CUMA du Val/).waitFor();
    expect((await countsOf(page)).actors).toBe(3);
  });
});

describe('whom to look around, by a part of the name', () => {
  const rows = 'De;À\nCUMA du Val;Mairie de Vernes\nCUMA du Val;Foyer rural de Vernes\n';

  async function asked(typed: string) {
    const { page } = await app.openDrawn();
    await chooseFiles(page, [{ name: 'liens.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }]);
    await untilCounts(page, { actors: 3 });
    await page.getByRole('button', { name: 'Choisir autour de qui regarder' }).click();
    await question(page, /^Autour de qui regarder/).waitFor();
    await untilFocused(field(page));
    await page.keyboard.type(typed);
    return { page, offered: page.locator('#ask').getByRole('option') };
  }

  it('Enter takes the one who is listed, and nobody is added', async () => {
    const { page, offered } = await asked('Foyer');
    expect(await offered.allInnerTexts()).toEqual(['Foyer rural de Vernes', 'Ajouter «\u00A0Foyer\u00A0»']);
    expect(await offered.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await question(page, /^Sur quels thèmes souhaite coopérer Foyer rural de Vernes/).waitFor();
    expect((await countsOf(page)).actors).toBe(3);
  });

  it('somebody new is the last of the list, one arrow away, or alone where nobody answers', async () => {
    const { page, offered } = await asked('Mairie de');
    await page.keyboard.press('ArrowDown');
    expect(await offered.last().getAttribute('aria-selected')).toBe('true');
    await field(page).fill('Zoé Dupont');
    expect(await offered.allInnerTexts()).toEqual(['Ajouter «\u00A0Zoé Dupont\u00A0»']);
    await page.keyboard.press('Enter');
    await question(page, /^Sur quels thèmes souhaite coopérer Zoé Dupont/).waitFor();
    await untilCounts(page, { actors: 4 });
  });
});

describe('circles of a map that has nobody in the centre', () => {
  const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true };

  it('ask who that is, and are drawn around them: a finger reads no words under a button', async () => {
    const { page } = await app.openDrawn(TABLET);
    const buffer = Buffer.from('De;À\nCUMA du Val;Mairie\nCUMA du Val;Lycée\n');
    await chooseFiles(page, [{ name: 'liens.csv', mimeType: 'text/csv', buffer }]);
    await untilCounts(page, { actors: 3 });
    const circles = page.getByRole('button', { name: 'Cercles' });
    await circles.tap();
    await question(page, /^Autour de qui regarder/).waitFor();
    const offered = page.locator('#ask').getByRole('option', { name: 'CUMA du Val' });
    const above = await offered.evaluate((chip) => {
      const words = document.createRange();
      words.selectNodeContents(chip);
      const [around, within] = [chip.getBoundingClientRect(), words.getBoundingClientRect()];
      return { top: within.top - around.top, bottom: around.bottom - within.bottom };
    });
    // The middle, but for how a line is rounded.
    expect(Math.abs(above.top - above.bottom), 'words in the middle of what a finger presses').toBeLessThan(3);
    await offered.tap();
    await question(page, /^Sur quels thèmes souhaite coopérer CUMA du Val/).waitFor();
    await page.getByRole('button', { name: 'Plus tard' }).tap();
    await until(async () => (await circles.getAttribute('aria-pressed')) === 'true', 'circles are drawn');
  });
});

describe('in front of a room', () => {
  it('the question is large, alone and then beside the picture; Escape leaves it before the room', async () => {
    const { page, faults } = await onEmptyMap();
    await page.getByRole('button', { name: 'Projeter', exact: true }).click();
    await untilFocused(field(page));
    await page.keyboard.type('Léa Morel');
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[0] ?? /./).waitFor();
    await page.keyboard.type('mobilité');
    await page.keyboard.press('Enter');
    await page.getByText('mobilité', { exact: true }).waitFor();
    await untilFocused(field(page));
    const sizes = await page
      .locator('#ask')
      .evaluate((block) =>
        [...block.querySelectorAll('h2, p, input, li, button')].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize),
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    const [asked, drawn] = [await boxOf(page.locator('#ask')), await boxOf(page.getByRole('img'))];
    expect(asked.x + asked.width).toBeLessThanOrEqual(drawn.x);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: /^Qui manque/ }).waitFor();
    await page.keyboard.press('q');
    await question(page, QUESTIONS[1] ?? /./).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('shows its own window the question and the answers, no name when they are masked', async () => {
    const { page } = await onEmptyMap();
    const opening = page.context().waitForEvent('page');
    await fromMenu(page, 'share', 'Ouvrir une fenêtre pour la salle');
    const room = await opening;
    await question(room, /^Qui accompagnez-vous/).waitFor();
    await field(page).focus();
    await page.keyboard.type('Léa Morel');
    await page.keyboard.press('Enter');
    await question(room, QUESTIONS[0] ?? /./).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Jean Petit');
    await page.keyboard.press('Enter');
    await room.getByText('Jean Petit', { exact: true }).waitFor();
    expect(await room.getByRole('combobox').count()).toBe(0);
    expect(await room.locator('li button').count(), 'a window that only shows').toBe(0);
    await page
      .getByRole('button', { name: /^Masquer les noms/ })
      .first()
      .click();
    await until(async () => !/Morel|Petit/.test(await room.locator('body').innerText()), 'no name in the room');
    expect(await room.locator('h2').innerText()).toMatch(/^Avec qui agit déjà/);
  });
});

describe('in English', () => {
  it('asks the same', async () => {
    const { page } = await onEmptyMap({ view: { language: 'en' }, locale: 'en-GB' });
    await question(page, /^Who are you supporting/).waitFor();
    await answerFirst(page, 'Wanda Hill');
    for (const asked of [
      /^What does Wanda Hill want to work on/,
      /^Who does Wanda Hill already work with/,
      /^Who could speak from experience/,
      /^Who could Wanda Hill work with/,
      /^Who could spread the word/,
    ]) {
      await question(page, asked).waitFor();
      await page.keyboard.press('Enter');
    }
    await page.locator('#ask').waitFor({ state: 'detached' });
  });
});

describe('on a telephone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const anew = onEmptyMaps(PHONE);

  it('the map has the upper half, the question is under it and works by touch', async () => {
    const { page, faults } = await anew();
    await page.keyboard.type('Léa Morel');
    await page.keyboard.press('Enter');
    await question(page, QUESTIONS[0] ?? /./).waitFor();
    for (const [at, answers] of ANSWERS.entries()) {
      await question(page, QUESTIONS[at] ?? /./).waitFor();
      for (const answer of answers) {
        await page.keyboard.type(answer);
        await page.getByRole('button', { name: 'Ajouter', exact: true }).tap();
        await page.getByRole('button', { name: `Retirer ${answer}` }).waitFor();
        await untilFocused(field(page));
      }
      const [asked, drawn] = [await boxOf(page.locator('#ask')), await boxOf(picture(page))];
      expect(drawn.height).toBeGreaterThanOrEqual(422);
      expect(drawn.y + drawn.height).toBeLessThanOrEqual(asked.y);
      expect(asked.y + asked.height).toBeLessThanOrEqual(844);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const within = await field(page).evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      });
      expect(within).toBe(true);
      await page.getByRole('button', { name: /^(Continuer|Passer|Terminer)$/ }).tap();
    }
    await page.locator('#ask').waitFor({ state: 'detached' });
    await untilCounts(page, { actors: 10, ties: 9 });
    expect(await faults()).toEqual([]);
  });

  it('shows the name that was just given, however many are before it', async () => {
    const { page } = await anew();
    const keys = typist(page);
    await answerFirst(page);
    await question(page, QUESTIONS[0]!).waitFor();
    await keys.press('Enter');
    await question(page, QUESTIONS[1]!).waitFor();
    for (const name of ['CUMA du Val', 'Mairie de Saint-Just', 'Jean Petit', 'Anne Roux']) await keys.answer(name);
    const last = page.locator('#ask').getByRole('listitem').filter({ hasText: 'Anne Roux' });
    await last.waitFor();
    const isSeen = async () => {
      const { x, width } = await boxOf(last);
      return x >= 0 && x + width <= 390;
    };
    await until(isSeen, 'the last name is on the screen');
  });

  it('the field stays above a keyboard that lies over the page, and half of what is left is the map', async () => {
    const { page } = await onEmptyMap(PHONE);
    await answerFirst(page);
    await question(page, QUESTIONS[0] ?? /./).waitFor();
    await page.evaluate(() => {
      const seen = window.visualViewport;
      if (!seen) throw new Error('This browser does not say what is seen of the page.');
      Object.defineProperty(seen, 'height', { value: 508 });
      seen.dispatchEvent(new Event('resize'));
    });
    await until(async () => (await boxOf(field(page))).y < 508, 'the field above the keyboard');
    const [asked, drawn] = [await boxOf(page.locator('#ask')), await boxOf(picture(page))];
    expect(asked.y + asked.height).toBeLessThanOrEqual(508);
    expect(drawn.height).toBeGreaterThanOrEqual(254);
  });
});
