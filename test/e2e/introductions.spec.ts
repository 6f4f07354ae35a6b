import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { until } from './browser';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { type OpenedApp, servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

const window_ = (page: Page) => page.getByRole('dialog', { name: 'Mises en relation' });
const lines = (page: Page) => window_(page).getByRole('tabpanel').locator('ul').first().locator(':scope > li');

/** The sample, with the window of introductions open on its first part. */
async function openWindow(opened: OpenedApp) {
  await fromMenu(opened.page, 'build', 'Mises en relation');
  await lines(opened.page).first().waitFor();
  return opened;
}

const sentenceOf = async (page: Page, index: number) =>
  (await lines(page).nth(index).locator('p').first().textContent()) ?? '';

describe('introductions', () => {
  const visit = app.shared();
  afterEach(() => backToDesk(visit().page));

  it('a line is refused with its reason, is remembered, and comes back when it is reopened', async () => {
    const { page, faults } = await openWindow(visit());
    const [first, second] = [await sentenceOf(page, 0), await sentenceOf(page, 1)];
    expect(first).toMatch(/ et .* en commun\./);
    // The sample shows groups; a small map, which shows none, does not speak of them.
    await window_(page)
      .getByText(/^Des acteurs de groupes différents/)
      .waitFor();
    await lines(page)
      .first()
      .getByRole('button', { name: /^Écarter/ })
      .click();
    await page.getByRole('radio', { name: 'Déjà tenté' }).check();
    await page.getByLabel('En quelques mots (facultatif)').fill('Ils se sont vus sans suite');
    await page.getByRole('button', { name: 'Écarter', exact: true }).click();
    await until(async () => (await sentenceOf(page, 0)) === second, 'the next line is the first');
    // What was pressed is gone: the list has the focus, the keyboard goes on from there.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ouvrir');

    await page.getByText(/^1\s+mise en relation écartée$/).click();
    await page.getByText('Déjà tenté · Ils se sont vus sans suite').waitFor();
    await page.keyboard.press('Escape');
    await fromMenu(page, 'build', 'Mises en relation');
    await lines(page).first().waitFor();
    expect(await sentenceOf(page, 0)).toBe(second);
    await page.getByText(/^1\s+mise en relation écartée$/).click();
    await page.getByRole('button', { name: /^Rouvrir/ }).click();
    await until(async () => (await sentenceOf(page, 0)) === first, 'the line is back');
    expect(await faults()).toEqual([]);
  });

  it('two who know each other are tied, the line goes, and undo brings it back', async () => {
    const { page } = await openWindow(visit());
    const first = await sentenceOf(page, 0);
    await lines(page)
      .first()
      .getByRole('button', { name: /^Relier/ })
      .click();
    await until(async () => (await sentenceOf(page, 0)) !== first, 'the line goes');
    await page.keyboard.press('Escape');
    await page.getByRole('img', { name: /111\s+liens/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('img', { name: /110\s+liens/ }).waitFor();
    await fromMenu(page, 'build', 'Mises en relation');
    await until(async () => (await sentenceOf(page, 0)) === first, 'the line is back');
  });

  it('shows the first that matter, and all others at a press, where the keyboard goes on; the count is said', async () => {
    const { page, faults } = await openWindow(visit());
    const said = window_(page).getByRole('tabpanel').locator('p[role=status]');
    expect(await lines(page).count()).toBe(5);
    const [, all = ''] = /^Les 5 premières sur (\d+)\s/.exec(await said.innerText()) ?? [];
    const [fifth, rest] = [await sentenceOf(page, 4), Number(all) - 5];
    const more = window_(page).getByRole('button', { name: new RegExp(`^Voir les ${rest}\\sautres$`) });
    await more.focus();
    await page.keyboard.press('Enter');
    await more.waitFor({ state: 'detached' });
    expect(await lines(page).count()).toBe(Number(all));
    expect(await said.innerText()).toMatch(new RegExp(`^${all}\\s`));
    expect(await sentenceOf(page, 4)).toBe(fifth);
    const sixth = lines(page).nth(5).getByRole('button').first();
    expect(await sixth.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('is walked through with the keyboard alone, and has nothing serious to reproach for accessibility', async () => {
    const { page } = await openWindow(visit());
    await page.getByRole('tab', { name: 'Ouvrir' }).focus();
    for (const name of ['Resserrer', 'Par qui passer', 'À suivre (2)', 'Ancien·nes bénéficiaires', 'Ouvrir']) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name, selected: true }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
      expect(await seriousFaults(page, '[role=dialog]'), name).toEqual([]);
    }
    // From a name, back to the map: what is chosen is that actor.
    const name = lines(page).first().getByRole('button').first();
    const text = await name.textContent();
    await name.focus();
    await page.keyboard.press('Enter');
    await window_(page).waitFor({ state: 'detached' });
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: text ?? '', exact: true })
      .first()
      .waitFor();
  });

  it('an introduction is noted in one click, followed up, and made a tie when it is done', async () => {
    const { page, faults } = await openWindow(visit());
    const sentence = await sentenceOf(page, 0);
    const [a = ''] = sentence.split(' et ');
    const [, inCommon = ''] = / (?:a|ont) ([^,]+?)(?:,.*| et .*)? en commun/.exec(sentence) ?? [];
    await lines(page)
      .first()
      .getByRole('button', { name: /^Noter la mise en relation/ })
      .click();
    await lines(page).first().getByText('Déjà notée : à faire.').waitFor();
    await lines(page).first().getByRole('button', { name: 'Voir le suivi' }).click();
    await window_(page).getByRole('tab', { name: 'À suivre (3)', selected: true }).waitFor();
    const noted = window_(page).getByRole('listitem').filter({ hasText: a }).last();
    // Made through whom the two have in common, as the line said.
    await noted.getByText(`, par ${inCommon}`).waitFor();
    // A day that is to come needs no year.
    await noted.getByLabel('Échéance').fill('8 décembre');
    await noted.getByLabel('Échéance').press('Enter');
    await until(async () => /^08\/12\/\d{4}$/.test(await noted.getByLabel('Échéance').inputValue()), 'it is read');
    await noted.getByLabel('Échéance').fill('01/02/2020');
    await noted.getByLabel('Échéance').press('Enter');
    await page.getByRole('heading', { name: 'À relancer' }).waitFor();
    const result = window_(page).getByRole('listitem').first().getByLabel('Résultat');
    await result.fill('Ils se sont rencontrés');
    await result.press('Enter');
    await page.getByRole('heading', { name: 'À relancer' }).waitFor({ state: 'detached' });
    const done = window_(page).getByRole('listitem').filter({ hasText: a }).last();
    await done.getByRole('button', { name: 'En faire un lien' }).click();
    await done.getByText('Le lien est sur la carte.').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('is dated by the day on which it was done, and on no day once it is to do again', async () => {
    const { page, faults } = await openWindow(visit());
    await page.getByRole('tab', { name: /^À suivre/ }).click();
    const line = window_(page)
      .getByRole('listitem')
      .filter({ has: page.getByLabel('Statut') })
      .first();
    const about = (await line.getByRole('button').allTextContents()).slice(0, 2);
    const same = window_(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: about[0] ?? '', exact: true }) })
      .filter({ has: page.getByRole('button', { name: about[1] ?? '', exact: true }) })
      .first();
    await same.getByLabel('Statut').selectOption('faite');
    await until(async () => /\d{4}/.test(await same.getByLabel('Faite le').inputValue()), 'it was made today');
    await same.getByLabel('Statut').selectOption('à faire');
    await same.getByLabel('Faite le').waitFor({ state: 'detached' });
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('of any two actors is noted by keyboard; by whom, how and how strongly is changed afterwards, each undone in one step', async () => {
    const { page, faults } = await openWindow(visit());
    await window_(page)
      .getByRole('tab', { name: /^À suivre/ })
      .click();
    await window_(page).getByRole('button', { name: 'mise en relation', exact: true }).click();
    await page.keyboard.type('cuma des haies');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'CUMA des Haies vives : à présenter à qui ?' }).waitFor();
    await page.keyboard.type('yvon');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const line = window_(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'CUMA des Haies vives', exact: true }) })
      .filter({ has: page.getByRole('button', { name: 'Yvon Carmansac', exact: true }) });
    await line.waitFor();
    await until(
      () => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'),
      'its first field has the focus',
    );
    await page.keyboard.type('Broyage partagé');
    await page.keyboard.press('Enter');

    await line
      .getByRole('button', { name: /^Retirer /, exact: false })
      .first()
      .click();
    await line.getByRole('button', { name: 'Ajouter un acteur, Par' }).click();
    await page.keyboard.type('gal');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await line.getByText(/, par GAL des Monts d’Esclaire/).waitFor();
    await line.getByLabel('Moyen').selectOption('contribution');
    await line.getByLabel('Force').selectOption('5');
    await until(async () => (await line.getByLabel('Force').inputValue()) === '5', 'the strength is kept');
    expect(await line.getByLabel('Objet').inputValue()).toBe('Broyage partagé');

    // Who is put in touch is changed too, and the step bears the names that it has then.
    await line.getByRole('combobox', { name: 'Second acteur' }).fill('Odile Brantonne');
    await page.keyboard.press('Enter');
    const moved = window_(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'CUMA des Haies vives', exact: true }) })
      .filter({ has: page.getByRole('button', { name: 'Odile Brantonne', exact: true }) });
    await moved.waitFor();
    expect(await moved.getByLabel('Objet').inputValue()).toBe('Broyage partagé');
    await moved.getByRole('combobox', { name: 'Premier acteur' }).fill('Odile Brantonne');
    await moved.getByLabel('Objet').focus();
    await moved.getByText('Choisissez un nom de la liste, ou ajoutez-le.').waitFor();
    await moved.getByRole('combobox', { name: 'Premier acteur' }).focus();
    await page.keyboard.press('Escape');
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);

    await page.keyboard.press('Escape');
    await window_(page).waitFor({ state: 'detached' });
    const undo = page.getByRole('button', { name: /^Annuler/ });
    expect(await undo.getAttribute('aria-label')).toMatch(
      /mise en relation \(CUMA des Haies vives – Odile Brantonne\)$/,
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await fromMenu(page, 'build', 'Mises en relation');
    await window_(page)
      .getByRole('tab', { name: /^À suivre/ })
      .click();
    await until(async () => (await line.getByLabel('Force').inputValue()) === '', 'the strength is undone');
    expect(await line.getByLabel('Moyen').inputValue()).toBe('contribution');
    expect(await faults()).toEqual([]);
  });
});

describe('on the desk', () => {
  const visit = app.shared();
  afterEach(() => backToDesk(visit().page));

  describe('whom to look around', () => {
    it('is chosen in the panel, and one comes back to the beneficiary', async () => {
      const { page, faults } = visit();
      const chooser = page.getByLabel('Autour de', { exact: true });
      const beneficiary = await chooser.locator('option').first().textContent();
      await chooser.selectOption({ label: 'Autre acteur…' });
      await until(() => page.evaluate(() => document.activeElement?.tagName === 'INPUT'), 'the field has the focus');
      await page.keyboard.type('Hugo Ver');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Qui manque autour de Hugo Vernerey ?' }).waitFor();
      await page.getByText('Vu depuis Hugo Vernerey').waitFor();
      await chooser.selectOption({ label: beneficiary ?? '' });
      await page.getByText('Vu depuis Hugo Vernerey').waitFor({ state: 'detached' });
      expect(await faults()).toEqual([]);
    });
  });

  describe('what is set aside', () => {
    it('holds for whom to ask too: it goes from the panel, says why, by whom and when, and comes back', async () => {
      const { page, faults } = visit();
      await page.getByRole('heading', { name: 'À interroger' }).getByRole('button').click();
      const line = page.getByRole('button', { name: /^À qui reste-t-il à demander/ });
      await line.click();
      await page.getByRole('button', { name: 'Ne plus le rappeler' }).click();
      await page.getByRole('radio', { name: 'Pas maintenant' }).check();
      await page.getByLabel('Reposer la question à partir du').fill('2099-01-01');
      await page.getByRole('button', { name: 'Écarter', exact: true }).click();
      await line.waitFor({ state: 'detached' });
      await page.getByText(/^Pas maintenant · le .* · par Moi/).waitFor();
      await page.getByRole('button', { name: /^1\s+question écartée$/ }).waitFor();
      await page.getByRole('button', { name: 'Rouvrir' }).click();
      await line.waitFor();
      expect(await faults()).toEqual([]);
    });
  });
});
