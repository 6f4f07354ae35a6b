import { describe, expect, it } from 'vitest';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1280, height: 800 } });

describe('who knows what of an action', () => {
  it('is said in one press each, counted, asked about in the panel, and undone', async () => {
    const { page, faults } = await app.onSample();
    await fromMenu(page, 'build', 'Actions de coopération');
    const dialog = page.getByRole('dialog', { name: 'Actions de coopération' });
    await dialog.getByRole('button', { name: 'Cantines d’ici' }).click();
    await dialog.getByText('1 en connaît l’existence, 1 la finalité, 1 y contribue.').waitFor();

    const levels = dialog.getByRole('group', { name: 'Ce que sait GAL des Monts d’Esclaire de' });
    const knows = levels.getByRole('button', { name: 'connaît l’action' });
    await knows.focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('2 en connaissent l’existence, 1 la finalité, 1 y contribue.').waitFor();
    expect(await knows.getAttribute('aria-pressed')).toBe('true');
    await levels.getByRole('button', { name: 'connaît la finalité' }).click();
    await dialog.getByText('1 en connaît l’existence, 2 la finalité, 1 y contribue.').waitFor();

    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Annuler/ }).click();
    await fromMenu(page, 'build', 'Actions de coopération');
    await dialog.getByText('2 en connaissent l’existence').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('goes with a new action: titled, led, taken off again', async () => {
    const { page, faults } = await app.onSample();
    await fromMenu(page, 'build', 'Actions de coopération');
    const dialog = page.getByRole('dialog', { name: 'Actions de coopération' });
    await dialog.getByLabel('Nouvelle action').fill('Verger commun');
    await page.keyboard.press('Enter');
    await dialog.getByText('Rien n’est encore noté').waitFor();
    await dialog.getByRole('button', { name: 'Ajouter un acteur, Chef·fe de file' }).click();
    await page.keyboard.type('cuma');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('group', { name: 'Ce que sait CUMA des Haies vives de' }).waitFor();
    await dialog.getByRole('button', { name: 'Retirer cette action' }).click();
    await dialog.getByRole('button', { name: 'Oui, retirer' }).click();
    await dialog.getByRole('button', { name: 'Verger commun' }).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});

describe('whom to ask, and a request', () => {
  it('stand in the panel as soon as they are said', async () => {
    const { page, faults } = await app.onSample();
    const panel = page.locator('#gaps');
    const block = panel.locator('section').filter({ has: page.getByRole('heading', { name: 'À interroger' }) });
    await block.getByRole('heading').getByRole('button').click();
    await block.getByRole('button', { name: 'Yvon Carmansac' }).click();
    const card = page.getByRole('complementary');
    await card.getByRole('button', { name: 'demande', exact: true }).click();
    await card.getByLabel('Objet').fill('un minibus');
    await page.keyboard.press('Enter');
    await card.getByText('Cherche : un minibus').waitFor();
    const news = panel.locator('section').filter({ has: page.getByRole('heading', { name: 'Faire connaître' }) });
    await news.getByRole('heading').getByRole('button').click();
    await panel.getByText('Qui pourrait répondre à Yvon Carmansac ?').waitFor();
    await card.getByLabel('État').fill('annulée');
    await page.keyboard.press('Enter');
    await panel.getByText('Qui pourrait répondre à Yvon Carmansac ?').waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});
