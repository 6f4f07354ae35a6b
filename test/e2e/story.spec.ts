import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { until, untilKeptOffline } from './browser';
import { fromMenu } from './fromMenu';
import { type AppOptions, servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

const story = (page: Page) => page.getByRole('dialog', { name: 'Récit de la séance' });
const steps = (page: Page) => story(page).getByRole('list', { name: 'Étapes du récit' }).locator(':scope > li');
const titles = (page: Page) => steps(page).locator('strong').allTextContents();
const focused = async (page: Page) =>
  (await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).replaceAll('\u00A0', ' ');

/** The sample, with the window of the story open once its groups are there. */
async function openStory(options: AppOptions = {}) {
  const opened = await (options.offline ? app.openDrawn(options) : app.onSample());
  const { page } = opened;
  await page.getByText('relie des groupes').waitFor({ state: 'attached' });
  await fromMenu(page, 'share', 'Récit de la séance');
  await story(page).waitFor();
  return opened;
}

const SESSION = [
  'Qui est là',
  'Les groupes',
  'Qui fait le lien',
  'Qui peut témoigner',
  'Avec qui coopérer',
  'Faire connaître',
  'Qui pourrait présenter qui',
  'Ce que nous avons décidé',
];

describe('the story of a session', () => {
  it('is put in order by keyboard: the focus follows the step, undo takes it back', async () => {
    const { page, faults } = await openStory();
    expect(await titles(page)).toEqual(SESSION);
    await story(page).getByRole('button', { name: 'Monter « Les groupes »' }).focus();
    await page.keyboard.press('Enter');
    await until(async () => (await titles(page))[0] === 'Les groupes', 'the step is first');
    expect(await focused(page)).toBe('Monter « Les groupes »');
    // At the end nothing happens, and the focus is not lost.
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles(page))[0]).toBe('Les groupes');
    expect(await focused(page)).toBe('Monter « Les groupes »');
    await page.keyboard.press('Control+z');
    await until(async () => (await titles(page))[0] === 'Qui est là', 'the order is back');
    expect(await faults()).toEqual([]);
  });

  it('is written, hidden, added to, taken from and given back to the map', async () => {
    const { page, faults } = await openStory();
    const window_ = story(page);
    await window_.getByRole('button', { name: 'Écrire « Les groupes »' }).click();
    await page.keyboard.type('Nos mondes');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Qui va avec qui ?');
    await page.keyboard.press('Enter');
    await until(async () => (await titles(page))[1] === 'Nos mondes', 'the title is ours');
    await steps(page).nth(1).getByText('Qui va avec qui ?', { exact: true }).first().waitFor();

    await window_.getByRole('button', { name: 'Masquer « Qui est là »' }).click();
    await window_.getByText('Masquée : ne sera pas montrée.').waitFor();
    await window_.getByText('7 étapes sur 8 seront montrées.').waitFor();

    await window_.getByRole('button', { name: 'Ajouter ce que je regarde maintenant' }).click();
    await until(async () => (await steps(page).count()) === 9, 'a step more');
    await window_.getByRole('button', { name: 'Retirer « Ce que nous regardons »' }).click();
    await until(async () => (await steps(page).count()) === 8, 'a step less');
    // What was pressed is gone: the keyboard goes on from the step before.
    expect(await focused(page)).toBe('Écrire « Ce que nous avons décidé »');

    await window_.getByRole('button', { name: 'Revenir au récit de la carte' }).click();
    await until(async () => (await titles(page))[1] === 'Les groupes', 'the map tells its own');
    await window_.getByText('Les 8 étapes seront montrées.').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('is dragged by its handle', async () => {
    const { page, faults } = await openStory();
    const handle = steps(page).nth(0).locator('[title^="Déplacer"]');
    const from = await handle.boundingBox();
    const to = await steps(page).nth(2).boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, to.y + to.height * 0.4, { steps: 6 });
    await page.mouse.move(from.x + 8, to.y + to.height * 0.8, { steps: 3 });
    await page.mouse.up();
    await until(async () => (await titles(page))[2] === 'Qui est là', 'the step is third');
    expect(await titles(page)).toEqual(['Les groupes', 'Qui fait le lien', 'Qui est là', ...SESSION.slice(3)]);
    expect(await faults()).toEqual([]);
  });

  it('is told to a room from one of its steps; leaving the room, the desk is as it was', async () => {
    const { page, faults } = await openStory();
    await story(page).getByRole('button', { name: 'Projeter à partir de « Qui peut témoigner »' }).click();
    await page.getByText('4 / 8').waitFor();
    await page.keyboard.press('PageDown');
    await page.getByText('5 / 8').waitFor();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Partager' }).waitFor();
    // Nothing is told any more: one starts from the beginning.
    await page.getByRole('button', { name: 'Projeter', exact: true }).click();
    await page.keyboard.press('PageDown');
    await page.getByText('1 / 8').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('tells in four steps, without any network, what a network is good for', async () => {
    const { context, page, faults } = await openStory({ offline: true });
    await page.keyboard.press('Escape');
    await story(page).waitFor({ state: 'detached' });
    // What is loaded once the page is quiet must come from the copy kept for offline use.
    await untilKeptOffline(page);
    await context.setOffline(true);
    await fromMenu(page, 'map', 'Aide');
    await page.getByRole('button', { name: 'À quoi sert un réseau ? (4 étapes)' }).click();
    const said = [
      /Hugo Vernerey cherchait/,
      /On a demandé à Maëlle Jourdanne/,
      /a présenté Gwénola Piquet/,
      /visite de ferme/,
    ];
    for (const [index, words] of said.entries()) {
      await page.getByText(`${index + 1} / 4`).waitFor();
      await page.getByText(words).first().waitFor();
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('PageUp');
    await page.getByText('3 / 4').waitFor();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Projeter', exact: true }).click();
    await page.keyboard.press('PageDown');
    // The story of the session again.
    await page.getByText('1 / 8').waitFor();
    expect(await faults()).toEqual([]);
  });

  it.each(
    inTurn(
      [
        ['light', 'fr'],
        ['dark', 'en'],
      ] as const,
      1,
    ),
  )('has nothing that axe objects to (%s, %s)', async (colorScheme, language) => {
    const { page } = await app.openDrawn({ colorScheme, locale: language === 'fr' ? 'fr-FR' : 'en-GB' });
    await fromMenu(page, 'share', /^(Récit|Story)/);
    await page.getByRole('dialog').waitFor();
    await page
      .getByRole('button', { name: /^(Écrire|Write) / })
      .first()
      .click();
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
