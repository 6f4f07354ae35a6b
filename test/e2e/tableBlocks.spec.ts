import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { fromMenu } from './fromMenu';
import { servedApp } from './servedApp';

const app = servedApp();

async function openTable() {
  const watched = await app.open({ viewport: { width: 1600, height: 1000 } });
  const { page } = watched;
  await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
  await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
  const table = page.getByRole('grid', { name: /^Acteurs/ });
  await table.waitFor();
  return { table, ...watched };
}

const cell = (page: Page, row: number, column: number) =>
  page.getByRole('grid', { name: /^Acteurs/ }).locator(`tr[aria-rowindex="${row + 1}"] td[aria-colindex="${column}"]`);

/** Pastes as a spreadsheet would have copied it. */
async function paste(page: Page, text: string) {
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe('a cell of a name', () => {
  it('that was emptied keeps its name, and says why until something is changed', async () => {
    const { page, faults } = await openTable();
    const name = await cell(page, 1, 1).innerText();
    await cell(page, 1, 1).click();
    await page.keyboard.press('Enter');
    const field = cell(page, 1, 1).getByRole('textbox');
    await field.fill(' ');
    await field.press('Enter');
    const said = page.getByText(`Il faut un nom\u00A0: «\u00A0${name}\u00A0» garde le sien.`);
    await said.waitFor();
    expect(await cell(page, 1, 1).innerText()).toBe(name);
    await cell(page, 2, 3).click();
    await paste(page, 'Ailleurs');
    await said.waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});

describe('blocks of cells in the table', () => {
  it('are chosen by keyboard, copied, pasted, filled down, and each taken back in one step', async () => {
    const { page, faults } = await openTable();
    await cell(page, 1, 3).click();
    const first = await cell(page, 1, 3).innerText();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('heading', { name: '3 acteurs choisis' }).waitFor();
    expect(await page.locator('td[data-chosen]').count()).toBe(3);

    await page.keyboard.press('Control+d');
    await page.getByText('2 cellules écrites').waitFor();
    expect(await cell(page, 3, 3).innerText()).toBe(first);
    const { violations } = await new AxeBuilder({ page }).include('#table').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.getByRole('button', { name: /^Annuler : modification de plusieurs acteurs/ }).click();
    await until(async () => (await cell(page, 2, 3).innerText()) !== first || undefined, 'as it was');

    await cell(page, 1, 3).click();
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    await until(async () => (await cell(page, 2, 3).innerText()) === first || undefined, 'pasted');
    expect(await faults()).toEqual([]);
  });

  it('pasted beyond the end make new rows; what is not understood is named and left out', async () => {
    const { page, table, faults } = await openTable();
    const count = Number(await table.getAttribute('aria-rowcount')) - 1;
    await cell(page, 1, 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    const last = await cell(page, count, 1).innerText();
    await paste(page, `${last}\tmachin\nAlpha du Val\tstructure\tHaute-Combe\nBêta du Val\tpersonne\t"Haute\tCombe"`);
    await page.getByText(/2 lignes ajoutées/).waitFor();
    await page.getByText(new RegExp(`^Ligne ${count}, Type\\s: «\\smachin\\s» n’est pas compris`)).waitFor();
    await until(
      async () => Number(await table.getAttribute('aria-rowcount')) - 1 === count + 2 || undefined,
      'two more',
    );
    await page.getByRole('button', { name: /^Annuler : modification de plusieurs acteurs/ }).click();
    await until(async () => Number(await table.getAttribute('aria-rowcount')) - 1 === count || undefined, 'none more');
    // The map that is open stays: a paste into the table is no file to open.
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('are chosen with the mouse', async () => {
    const { page, faults } = await openTable();
    const [from, to] = [await cell(page, 1, 2).boundingBox(), await cell(page, 3, 3).boundingBox()];
    await page.mouse.move(from!.x + 20, from!.y + 10);
    await page.mouse.down();
    await page.mouse.move(to!.x + 20, to!.y + 10, { steps: 8 });
    await page.mouse.up();
    await until(async () => (await page.locator('td[data-chosen]').count()) === 6 || undefined, 'two by three');
    await page.getByRole('heading', { name: '3 acteurs choisis' }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
