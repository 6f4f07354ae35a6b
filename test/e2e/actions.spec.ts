import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWatched } from './browser';
import { type Served, serveBuilt } from './serveBuilt';

const SIZE = { viewport: { width: 1280, height: 800 } };

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function opened() {
  const context = await browser.newContext(SIZE);
  const watched = await openWatched(context, served.url);
  await watched.page.getByRole('heading', { name: 'Témoins' }).waitFor();
  await watched.loaded();
  return { context, ...watched };
}

describe('who knows what of an action', () => {
  it('is said in one press each, counted, asked about in the panel, and undone', async () => {
    const { context, page, faults } = await opened();
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
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

    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Annuler/ }).click();
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await dialog.getByText('2 en connaissent l’existence').waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('goes with a new action: titled, led, taken off again', async () => {
    const { context, page, faults } = await opened();
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Actions de coopération' });
    await dialog.getByLabel('Nouvelle action').fill('Verger commun');
    await page.keyboard.press('Enter');
    await dialog.getByText('Rien n’est encore noté').waitFor();
    await dialog.getByRole('button', { name: 'Ajouter un acteur, Chef·fe de file' }).click();
    await page.keyboard.type('cuma');
    await page.keyboard.press('Enter');
    await dialog.getByRole('group', { name: 'Ce que sait CUMA des Haies vives de' }).waitFor();
    await dialog.getByRole('button', { name: 'Retirer cette action' }).click();
    await dialog.getByRole('button', { name: 'Oui, retirer' }).click();
    await dialog.getByRole('button', { name: 'Verger commun' }).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
    await context.close();
  });
});

describe('whom to ask, and a request', () => {
  it('stand in the panel as soon as they are said', async () => {
    const { context, page, faults } = await opened();
    const panel = page.locator('#gaps');
    const block = panel.locator('section').filter({ has: page.getByRole('heading', { name: 'À interroger' }) });
    await block.getByRole('button', { name: 'Yvon Carmansac' }).click();
    const card = page.getByRole('complementary');
    await card.getByRole('button', { name: 'demande', exact: true }).click();
    await card.getByLabel('Objet').fill('un minibus');
    await page.keyboard.press('Enter');
    await card.getByText('Cherche : un minibus').waitFor();
    const news = panel.locator('section').filter({ has: page.getByRole('heading', { name: 'Faire connaître' }) });
    await news.getByRole('button', { name: /^Voir/ }).click();
    await panel.getByText('Qui pourrait répondre à Yvon Carmansac ?').waitFor();
    await card.getByLabel('État').fill('annulée');
    await page.keyboard.press('Enter');
    await panel.getByText('Qui pourrait répondre à Yvon Carmansac ?').waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
    await context.close();
  });
});
