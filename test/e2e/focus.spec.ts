import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWatched, until } from './browser';
import { type Served, serveBuilt } from './serveBuilt';

const WIDE = { viewport: { width: 1920, height: 1080 } };

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function desk(context: BrowserContext) {
  // A file is downloaded, not written through a picker of the system.
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
  });
  const watched = await openWatched(context, served.url);
  const { page } = watched;
  await page.getByRole('img', { name: /^(Carte du réseau|Network map)/ }).waitFor();
  return watched;
}

/** Actors and ties, as the picture says them. */
async function counts(page: Page): Promise<{ actors: number; ties: number }> {
  const label = await page.getByRole('img', { name: /^(Carte du réseau|Network map)/ }).getAttribute('aria-label');
  const [actors, ties] = [...(label ?? '').matchAll(/(\d[\d\s]*)\s+(?:acteurs?|actors?|liens?|ties?)\b/g)].map(
    ([, n]) => Number(n?.replace(/\s/g, '')),
  );
  return { actors: actors ?? -1, ties: ties ?? -1 };
}

const panel = (page: Page) => page.getByRole('region', { name: /Filtrer la carte|Filter the map/ });
const showAll = (page: Page) => page.getByRole('button', { name: /^(Tout montrer|Show all)$/ }).first();

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('looking at a part of the map', () => {
  it('hides informal ties, updates the counts and names who has no tie left (story 9)', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults } = await desk(context);
    const before = await counts(page);
    await page.getByLabel('Liens montrés').selectOption('formal');
    await until(async () => (await counts(page)).ties < before.ties, 'formal ties only');
    const formal = await counts(page);
    expect(formal.actors).toBe(before.actors);
    await page.getByLabel('Liens montrés').selectOption('informal');
    await page.getByText(/Sans lien ainsi.*(CUMA des Haies vives|Chambre d’agriculture).*\sautres/).waitFor();
    const informal = await counts(page);
    // A pair may be tied in both ways.
    expect(informal.ties + formal.ties).toBeGreaterThanOrEqual(before.ties);
    expect(informal.actors).toBe(before.actors);
    await page.getByLabel('Liens montrés').selectOption('both');
    await until(async () => (await counts(page)).ties === before.ties, 'all ties again');
    await page.getByText(/Sans lien ainsi/).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('narrows to former beneficiaries and a theme, by the keyboard, each choice with its count (story 19)', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults } = await desk(context);
    const { actors: all } = await counts(page);
    await page.keyboard.press('f');
    await panel(page).waitFor();
    await page.keyboard.type('ancien');
    const former = panel(page).getByRole('checkbox', { name: /^ancien·ne bénéficiaire, \d+ acteurs$/ });
    const count = Number(/(\d+)\sacteurs/.exec((await former.getAttribute('aria-label')) ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    await former.focus();
    await page.keyboard.press('Space');
    // The point of view stays beside those who answer.
    await page
      .getByText(`${count + 1}\u00A0acteurs sur ${all} sont montrés`)
      .first()
      .waitFor();
    await until(async () => (await counts(page)).actors === count + 1, 'the picture follows');
    // Escape clears what was typed, then closes; the focus goes back to the button.
    await panel(page).getByRole('searchbox').focus();
    await page.keyboard.press('Escape');
    const theme = panel(page).getByRole('checkbox', { name: /^alimentation locale, 1\sacteur$/ });
    await theme.focus();
    await page.keyboard.press('Space');
    await page.getByText(`2\u00A0acteurs sur ${all} sont montrés`).first().waitFor();
    expect(
      await panel(page)
        .getByRole('checkbox', { name: /, 0\sacteur$/ })
        .first()
        .isDisabled(),
    ).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-button');
    // One condition is taken off, then all.
    await page.getByRole('button', { name: 'Ne plus choisir\u00A0: thème «\u00A0alimentation locale\u00A0»' }).click();
    await until(async () => (await counts(page)).actors === count + 1, 'one condition less');
    await showAll(page).click();
    await until(async () => (await counts(page)).actors === all, 'everybody again');
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('looks two steps around somebody from their card, and says who is selected and not shown', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults } = await desk(context);
    const { actors: all } = await counts(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mobil ombreuse');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ne voir que ses contacts' }).click();
    await until(async () => (await counts(page)).actors < all / 2, 'contacts only');
    const near = (await counts(page)).actors;
    await page.getByRole('button', { name: 'Ne voir qu’à 2 pas' }).click();
    await page.getByText('à 2 pas de Mobil’Ombreuse').waitFor();
    await until(async () => (await counts(page)).actors > near, 'further');
    // Whoever is not shown is still found, and it is said that they are not on the picture.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('waldner');
    await page.keyboard.press('Enter');
    await page.getByText('Clémence Waldner n’en fait pas partie').waitFor();
    await showAll(page).click();
    await until(async () => (await counts(page)).actors === all, 'everybody again');
    await page.getByText('n’en fait pas partie').waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('looks at one difficulty: its questions alone, in the panel and on the picture', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults } = await desk(context);
    await page.getByRole('button', { name: 'Ne regarder que\u00A0: Témoins' }).click();
    await page.getByRole('heading', { name: /^Partenaires/ }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: /^Témoins/ }).waitFor();
    await page.getByText('Une seule difficulté est regardée').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Voir toutes les questions' }).click();
    await page.getByRole('heading', { name: /^Partenaires/ }).waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('keeps a view in the file, and takes it again from the search', async () => {
    const context = await browser.newContext({ ...WIDE, acceptDownloads: true });
    const { page, faults } = await desk(context);
    const { actors: all } = await counts(page);
    await page.getByRole('button', { name: /^Filtrer/ }).click();
    await panel(page)
      .getByRole('checkbox', { name: /^mobilité solidaire, / })
      .check();
    await until(async () => (await counts(page)).actors < all, 'a part');
    const part = (await counts(page)).actors;
    await panel(page).getByRole('textbox', { name: 'Nom de la vue' }).fill('Séance mobilité');
    await page.keyboard.press('Enter');
    await panel(page).getByRole('button', { name: 'Séance mobilité', exact: true }).waitFor();
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const path = await (await saving).path();
    const file = await readFile(path);
    expect(file.toString('utf8')).toContain('Séance mobilité');
    expect(await faults()).toEqual([]);
    await context.close();

    // On another machine, where nobody knows of it.
    const other = await browser.newContext(WIDE);
    const again = await desk(other);
    const chooser = await until(async () => {
      const opened = again.page.waitForEvent('filechooser', { timeout: 2_000 }).catch(() => undefined);
      await again.page.keyboard.press('Control+o');
      return opened;
    }, 'the window to choose files');
    await chooser.setFiles({
      name: 'carte.maillon.json',
      mimeType: 'application/json',
      buffer: file,
    });
    const option = again.page.getByRole('search').getByRole('option', { name: 'Séance mobilité' });
    await until(async () => {
      await again.page.getByRole('combobox', { name: 'Chercher ou ajouter' }).fill('seance mobilite');
      return (await option.count()) > 0;
    }, 'the file is open, and its view is found');
    await option.click();
    await until(async () => (await counts(again.page)).actors === part, 'the view that was kept');
    expect(await again.faults()).toEqual([]);
    await other.close();
  });

  it('finds without accents and by commands, in both languages, with nothing to reproach', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults } = await desk(context);
    const type = async (text: string) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    };
    await type('MAELLE jourdane');
    await page
      .getByRole('search')
      .getByRole('option', { name: /^Maëlle Jourdanne/, selected: true })
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Maëlle Jourdanne').first().waitFor();
    await type('exporter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await type('english');
    await page.getByRole('option', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { name: /^Witnesses/ }).waitFor();
    await type('young');
    await page.getByRole('group', { name: 'Themes' }).waitFor();
    await page
      .getByRole('option', { name: /^young people/ })
      .first()
      .click();
    await page
      .getByText(/actors are shown/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Filter/ }).click();
    await panel(page).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('is all there at 200 % zoom of a small screen', async () => {
    const context = await browser.newContext({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    const { page, faults } = await desk(context);
    await page.getByRole('button', { name: /^Filtrer/ }).click();
    await panel(page)
      .getByRole('checkbox', { name: /^jeunesse, / })
      .check();
    await page
      .getByText(/acteurs sur \d+ sont montrés/)
      .first()
      .waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await panel(page).getByRole('button', { name: 'Tout montrer' }).click();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
    await context.close();
  });
});
