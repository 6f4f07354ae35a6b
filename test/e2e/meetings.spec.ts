import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { fromMenu } from './fromMenu';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

async function opened() {
  const watched = await app.onSample();
  const { page } = watched;
  await fromMenu(page, 'build', 'Rencontres');
  const dialog = page.getByRole('dialog', { name: 'Rencontres' });
  await dialog.getByLabel('Nouvelle rencontre').fill('Forum des cantines');
  await page.keyboard.press('Enter');
  await dialog.getByRole('region', { name: 'Forum des cantines' }).waitFor();
  return { dialog, ...watched };
}

/** Invites whoever of the sample belongs together, then one more by name. */
async function invite(dialog: Locator) {
  const field = dialog.getByRole('combobox', { name: 'Inviter' });
  await field.fill('alimentation');
  await dialog
    .page()
    .getByRole('option', { name: /^Thème/ })
    .first()
    .click();
  await field.fill('Marius Nouveau');
  await dialog
    .page()
    .getByRole('option', { name: /Ajouter « Marius Nouveau »/ })
    .click();
  await dialog.getByText(/^Ne conna(ît|issent) encore personne.*Marius Nouveau/).waitFor();
}

const namesAt = async (table: Locator) => table.locator('li').allInnerTexts();

describe('a meeting', () => {
  it('adds whoever is not on the map and invites them in one step to undo', async () => {
    const { page, dialog, faults } = await opened();
    await dialog.getByRole('combobox', { name: 'Inviter' }).fill('Marius Nouveau');
    await page.keyboard.press('Enter');
    await dialog.getByText('Invité·es (1)', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('img', { name: /49\s+acteurs/ }).waitFor();
    await page.getByRole('button', { name: 'Annuler : rencontre (Forum des cantines – Marius Nouveau)' }).click();
    await page.getByRole('img', { name: /48\s+acteurs/ }).waitFor();
    await fromMenu(page, 'build', 'Rencontres');
    await dialog.getByText('Invité·es (0)', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: /, Préparée par$/ }).click();
    await page.keyboard.type('Paul Tout-Neuf');
    await page.keyboard.press('Enter');
    await dialog.getByRole('list', { name: 'Préparée par' }).getByText('Paul Tout-Neuf').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler : rencontre (Forum des cantines – Paul Tout-Neuf)' }).click();
    await page.getByRole('img', { name: /48\s+acteurs/ }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('says who knows whom, mixes the tables, is changed by keyboard and by dragging, and undone', async () => {
    const { page, dialog, faults } = await opened();
    await dialog.getByLabel('Date').fill('12/03/2099');
    await dialog.getByLabel('Lieu').fill('Salle des fêtes');
    await invite(dialog);
    await dialog.getByText(/^\d+ invité·es.*: \d+\spaires? se/).waitFor();
    // Over: they have met there, whatever ties are noted.
    await dialog.getByLabel('Date').fill('12/03/2026');
    await page.keyboard.press('Tab');
    await dialog.getByText(/^\d+ personnes y étaient.*: \d+\spaires? (?:est|sont) reliées?/).waitFor();
    expect(await dialog.getByText('encore personne').count()).toBe(0);

    await dialog.getByLabel('Personnes par table').fill('3');
    await dialog.getByRole('button', { name: 'Proposer les tables' }).click();
    const tables = dialog.locator('[data-table]');
    await tables.first().waitFor();
    const before = await namesAt(tables.nth(0));
    await dialog.getByText(/rencontres? nouvelles?/).waitFor();

    const choice = tables.nth(0).getByRole('combobox').first();
    const name = (await choice.evaluate((select) => (select as HTMLSelectElement).labels[0]?.textContent)) ?? '';
    await choice.focus();
    await choice.selectOption({ label: 'Table 2' });
    await tables.nth(1).getByRole('combobox', { name }).waitFor();
    expect(await namesAt(tables.nth(0))).toHaveLength(before.length - 1);

    const seat = tables.nth(1).locator('li', { has: page.getByRole('combobox', { name }) });
    const [from, to] = [await seat.boundingBox(), await tables.nth(0).boundingBox()];
    await page.mouse.move(from!.x + 30, from!.y + from!.height / 2);
    await page.mouse.down();
    await page.mouse.move(to!.x + 60, to!.y + 20, { steps: 6 });
    await page.mouse.up();
    await tables.nth(0).getByRole('combobox', { name }).waitFor();

    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: /^Annuler/ }).click();
    await fromMenu(page, 'build', 'Rencontres');
    await dialog.getByRole('button', { name: /^Forum des cantines/ }).click();
    await dialog.getByRole('button', { name: 'Proposer les tables' }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('makes ties of those who met, all in one step, and is told on the card of the tie', async () => {
    const { page, dialog, faults } = await opened();
    await invite(dialog);
    await dialog.getByLabel('Date').fill('12/03/2026');
    await dialog.getByRole('button', { name: 'Proposer les tables' }).click();
    await dialog.getByText('Après la rencontre').click();
    const make = dialog.getByRole('button', { name: /^Noter .* liens? «/ });
    const count = Number((await make.innerText()).match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(1);
    await dialog.getByRole('checkbox').first().uncheck();
    await make.click();
    await dialog.getByText(new RegExp(`^${count - 1}\\sliens? notés?`)).waitFor();

    await dialog.getByText('Invité·e par invité·e').click();
    await dialog.getByRole('button', { name: 'Marius Nouveau', exact: true }).click();
    const card = page.getByRole('region', { name: 'Fiche' });
    await card.getByRole('button', { name: 'Forum des cantines (12 mars 2026)' }).waitFor();
    await card
      .getByRole('button', { name: /^Ouvrir le lien avec/ })
      .first()
      .click();
    await card.getByRole('heading', { name: 'Réuni·es par' }).waitFor();
    await page.getByRole('button', { name: /^Annuler/ }).click();
    await until(
      async () => (await card.getByRole('heading', { name: 'Réuni·es par' }).count()) === 0,
      'the tie is gone',
    );
    expect(await faults()).toEqual([]);
  });

  it('prints its tables and a card for each guest, and nothing of the desk', async () => {
    const { page, dialog, faults } = await opened();
    await invite(dialog);
    await dialog.getByRole('button', { name: 'Proposer les tables' }).click();
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
    });
    await dialog.getByRole('button', { name: 'Imprimer les tables et les cartons' }).click();
    const paper = await until(
      () => page.evaluate(() => document.getElementById('on-paper')?.shadowRoot?.textContent ?? false),
      'a sheet to print',
    );
    expect(paper).toContain('Plan des tables');
    expect(paper.match(/Marius Nouveau/g)).toHaveLength(2);
    expect(await faults()).toEqual([]);
  });
});
