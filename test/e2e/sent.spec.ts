import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { ONE_FILE_MODULE } from '../../src/cli/setup/project.mjs';
import { en } from '../../src/i18n/en';
import { exportingEn } from '../../src/i18n/exporting/en';
import { exportingFr } from '../../src/i18n/exporting/fr';
import { fr } from '../../src/i18n/fr';
import { openWatched } from './browser';
import { fromMenu } from './fromMenu';
import { countsOf, untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sent-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the page and gives where it was put. */
async function made(page: Page, { send }: Pick<typeof exportingFr, 'send'>, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: send }).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

const notice = (page: Page, says: RegExp) => page.locator('p[role=status]').filter({ hasText: says });

/** Types a name on the line and accepts it, whatever comes of it. */
async function type(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('option', { name: /^Ajouter «/ }).waitFor();
  await page.keyboard.press('Enter');
}

describe('the map to look at', () => {
  it('opens from the disk in the names that were chosen, changes nothing, and becomes somebody’s own', async () => {
    const { page, context, faults } = await app.openDrawn();
    const before = await countsOf(page);
    await fromMenu(page, 'share', fr.look.search.commands.exports);
    await page.getByRole('dialog').getByRole('button', { name: exportingFr.maskings.persons }).click();
    const path = await made(page, exportingFr, 'sent.html');
    expect(await faults()).toEqual([]);
    const text = readFileSync(path, 'utf8');
    const sent = text.slice(text.indexOf('id="sent-map"'));
    for (const name of ['Jourdanne', 'Carmansac', 'Waldner']) expect(sent).not.toContain(name);

    const { page: other, faults: othersFaults } = await openWatched(context, pathToFileURL(path).href);
    await notice(
      other,
      /^Cette carte vous a été envoyée, telle qu’elle était le \d+(er)? \S+ \d{4}\. Ici, on la regarde/,
    ).waitFor();
    await other.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    await other.locator('#gaps h2').first().waitFor();
    const counts = await countsOf(other);
    // One tie was told in confidence.
    expect(counts).toEqual({ actors: before.actors, ties: before.ties - 1 });
    await other.locator('header [role=status]').filter({ hasText: fr.desk.saving.sent }).waitFor({ state: 'attached' });
    expect(await seriousFaults(other)).toEqual([]);

    // What is typed stays in its line, and is on no map.
    await type(other, 'Foyer rural de Nulle-Part');
    expect(await other.locator('#quick-line').inputValue()).toBe('Foyer rural de Nulle-Part');
    expect(await countsOf(other)).toEqual(counts);
    await other.locator('#quick-line').fill('');

    await other.getByRole('button', { name: fr.saving.sent.keep }).click();
    await notice(other, /^Ici, le navigateur ne garde rien/).waitFor();
    await type(other, 'Foyer rural de Nulle-Part');
    await untilCounts(other, { actors: counts.actors + 1 });

    // It can be sent on: one map in the page, the one that is open.
    await fromMenu(other, 'share', fr.look.search.commands.exports);
    const again = await made(other, exportingFr, 'again.html');
    expect(readFileSync(again, 'utf8').match(/id="sent-map" data-on="2/g)).toHaveLength(1);
    expect(await othersFaults()).toEqual([]);
    const { page: third, faults: thirdFaults } = await openWatched(context, pathToFileURL(again).href);
    await third.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    expect(await countsOf(third)).toEqual({ actors: counts.actors + 1, ties: counts.ties });
    expect(await thirdFaults()).toEqual([]);
  });

  it('speaks the language of who opens it, asks nothing when it is closed, and says when it was spoilt', async () => {
    const { page, context } = await app.openDrawn({ locale: 'en-GB' });
    await fromMenu(page, 'share', en.look.search.commands.exports);
    const path = await made(page, exportingEn, 'map.html');
    const { page: other, faults } = await openWatched(context, pathToFileURL(path).href);
    await notice(other, /^You were sent this map as it was on \d+ \S+ \d{4}\./).waitFor();
    await other.locator('#gaps h2').first().waitFor();
    expect(await faults()).toEqual([]);
    let questions = 0;
    other.on('dialog', () => (questions += 1));
    await Promise.all([other.waitForEvent('close'), other.close({ runBeforeUnload: true })]);
    expect(questions).toBe(0);

    const spoilt = join(folder, 'spoilt.html');
    // Cut short on its way.
    writeFileSync(spoilt, readFileSync(path, 'utf8').replace(/\}\s*<\/script>\s*<\/body>/, '</script></body>'));
    const { page: third, faults: thirdFaults } = await openWatched(context, pathToFileURL(spoilt).href);
    await third.getByText(en.desk.savingNotices.sentUnreadable({})).waitFor();
    await third.getByRole('img', { name: /^Network map/ }).waitFor();
    expect(await thirdFaults()).toEqual([]);
  });

  it('is made online only, and says so: what it is made of is not kept on the device', async () => {
    expect(readFileSync(join(BUILT, 'sw.js'), 'utf8')).not.toContain(ONE_FILE_MODULE);
    const { page, context } = await app.openDrawn();
    await context.route(new RegExp(`/${ONE_FILE_MODULE.replaceAll('.', '\\.')}$`), (route) => route.abort());
    await fromMenu(page, 'share', fr.look.search.commands.exports);
    await page.getByRole('dialog').getByRole('button', { name: exportingFr.send }).click();
    await page.getByRole('dialog').getByText(exportingFr.unreachable).waitFor();
  });
});
