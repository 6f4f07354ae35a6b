import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comparisonFr } from '../../../src/i18n/compare/comparisonFr';
import { fr } from '../../../src/i18n/fr';
import { versionsFr } from '../../../src/i18n/versions/fr';
import { until } from '../browser';
import { fromMenu } from '../fromMenu';
import { servedApp } from '../servedApp';
import { addNumber, countedNames, fieldForNames, namesOf, openDesk, startMap, untilState } from './desk';

const app = servedApp({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });
const { readOnlyLong, takeOver } = fr.desk.saving;

/** Another window has the map from here on, until it is closed. */
async function takenElsewhere(context: BrowserContext, page: Page): Promise<Page> {
  const other = await openDesk(context, app.url());
  await other.getByRole('button', { name: takeOver }).click();
  await untilState(page, 'readOnly');
  return other;
}

async function givenBack(other: Page, page: Page): Promise<void> {
  await other.close();
  await until(async () => (await page.getByText(readOnlyLong).count()) === 0, 'the map can be edited again');
}

describe('what is typed while another window takes the map', () => {
  it('stays in the form for several actors, which says why, and is taken once the map is back', async () => {
    const { page, context, faults } = await app.openDrawn();
    await page.getByRole('listbox', { name: /^Acteurs et manques/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    const card = page.getByRole('region', { name: 'Fiche' });
    await card.getByRole('combobox', { name: 'Que changer pour tous ?' }).selectOption({ label: 'Territoire' });
    const value = card.getByRole('combobox', { name: 'Valeur' });
    await value.fill('Haute-Combe');
    const other = await takenElsewhere(context, page);
    expect(await value.inputValue()).toBe('Haute-Combe');
    await card.getByText(readOnlyLong).waitFor();
    const change = card.getByRole('button', { name: 'Changer pour tous' });
    expect(await change.isDisabled()).toBe(true);
    await givenBack(other, page);
    expect(await value.inputValue()).toBe('Haute-Combe');
    await change.click();
    await card.getByText('2 acteurs modifiés').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('stays in the field of a card that is left meanwhile', async () => {
    const { page, context, faults } = await app.openDrawn();
    await page.getByRole('listbox', { name: /^Acteurs et manques/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Fiche' });
    const territory = card.getByLabel(fr.card.actor.fields.territory);
    await territory.fill('Haute-Combe');
    const other = await takenElsewhere(context, page);
    await territory.press('Enter');
    await territory.press('Tab');
    await expect.poll(() => territory.inputValue()).toBe('Haute-Combe');
    await givenBack(other, page);
    expect(await territory.inputValue()).toBe('Haute-Combe');
    await territory.press('Enter');
    await page.reload();
    await page.getByRole('listbox', { name: /^Acteurs et manques/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await until(async () => (await territory.inputValue()) === 'Haute-Combe', 'the territory is kept');
    expect(await faults()).toEqual([]);
  });

  it('stays in the field of a new introduction, with who was chosen before', async () => {
    const { page, context, faults } = await app.openDrawn();
    await fromMenu(page, 'build', 'Mises en relation');
    const dialog = page.getByRole('dialog', { name: 'Mises en relation' });
    await dialog.getByRole('tab', { name: /^À suivre/ }).click();
    await dialog.getByRole('button', { name: 'mise en relation', exact: true }).click();
    await page.keyboard.type('cuma des haies');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = dialog.getByRole('combobox', { name: 'CUMA des Haies vives : à présenter à qui ?' });
    await second.fill('Zélie Quartef');
    const other = await takenElsewhere(context, page);
    expect(await second.inputValue()).toBe('Zélie Quartef');
    await dialog.locator('p[role=status]', { hasText: readOnlyLong }).waitFor();
    await second.press('Enter');
    expect(await second.inputValue()).toBe('Zélie Quartef');
    await givenBack(other, page);
    await second.press('Enter');
    await dialog
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Zélie Quartef', exact: true }) })
      .waitFor();
    expect(await faults()).toEqual([]);
  });

  it('stays in the field of a dated copy', async () => {
    const { page, context } = await app.openDrawn();
    await fromMenu(page, 'map', fr.look.search.commands.maps);
    const name = page.getByLabel(comparisonFr.takeName);
    await name.fill('Avant le forum');
    const other = await takenElsewhere(context, page);
    expect(await name.inputValue()).toBe('Avant le forum');
    await name.press('Enter');
    expect(await name.inputValue()).toBe('Avant le forum');
    await page.getByRole('dialog').getByText(readOnlyLong).waitFor();
    await givenBack(other, page);
    await name.press('Enter');
    await page.getByRole('button', { name: comparisonFr.removeSnapshot('Avant le forum') }).waitFor();
  });
});

/**
 * Versions to be written from here on are refused, as on a full disk. Not the entries of the map: as they are refused, old versions go
 * to make room, and the one that is being named with them if the disk takes writes again just then.
 */
const refuseVersions = (page: Page) =>
  page.evaluate(() => {
    const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as (...args: unknown[]) => IDBTransaction;
    const give = () => Reflect.set(IDBDatabase.prototype, 'transaction', begin);
    Reflect.set(globalThis, 'takeWrites', give);
    Reflect.set(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args: unknown[]) {
      const tables = args[0] as readonly string[];
      if (args[1] === 'readwrite' && tables.includes('versions'))
        throw new DOMException('no room', 'QuotaExceededError');
      return begin.apply(this, args);
    });
  });
const takeWrites = (page: Page) => page.evaluate(() => (Reflect.get(globalThis, 'takeWrites') as () => void)());

describe('a disk that takes no more', () => {
  it('is said where a version is named or gone back to: the name stays, the map too', async () => {
    const { page, context } = await app.open();
    await context.addInitScript(() => {
      const now = Date.now.bind(Date);
      let late = 0;
      Reflect.set(globalThis, 'waitFor', (more: number) => void (late += more));
      Date.now = () => now() + late;
    });
    await page.reload();
    await startMap(page);
    await fieldForNames(page);
    await addNumber(page, 1);
    await untilState(page, 'saved');
    await page.evaluate(() => (Reflect.get(globalThis, 'waitFor') as (more: number) => void)(360_000));
    await addNumber(page, 2);
    await untilState(page, 'saved');
    await page.evaluate(() => (Reflect.get(globalThis, 'waitFor') as (more: number) => void)(360_000));
    await addNumber(page, 3);
    await untilState(page, 'saved');
    await fromMenu(page, 'map', fr.look.search.commands.maps);
    const dialog = page.getByRole('dialog');
    const version = dialog.getByRole('listitem').filter({ has: page.getByText('2 acteurs', { exact: true }) });
    await version.getByRole('button', { name: versionsFr.restore }).waitFor();
    await refuseVersions(page);
    await version.getByRole('button', { name: versionsFr.restore }).click();
    await version.getByRole('alert').filter({ hasText: versionsFr.notRestored.refused }).waitFor();
    await version.getByRole('button', { name: /^Nommer/ }).click();
    const name = version.getByPlaceholder(versionsFr.nameField);
    await name.fill('À deux');
    await name.press('Enter');
    await version.getByRole('alert').filter({ hasText: versionsFr.notNamed }).waitFor();
    expect(await name.inputValue()).toBe('À deux');
    await takeWrites(page);
    await name.press('Enter');
    await dialog.getByText('À deux', { exact: true }).waitFor();
    const named = dialog.getByRole('listitem').filter({ hasText: 'À deux' });
    await named.getByRole('button', { name: versionsFr.restore }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(countedNames(await namesOf(page))).toBe(2);
  });
});
