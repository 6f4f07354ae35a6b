import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from '../backToDesk';
import { until } from '../browser';
import { picture, untilCounts } from '../onPicture';
import { servedApp } from '../servedApp';
import { current, placeOfCurrent, stops } from './onStops';
import { HEARD, said } from './saidAloud';

const app = servedApp(HEARD);

describe('the picture by keyboard', () => {
  const visit = app.shared();
  afterEach(async () => {
    const { page } = visit();
    await backToDesk(page);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  });

  it('is one tab stop, after the bar above it', async () => {
    const { page } = visit();
    await page.getByRole('button', { name: 'Qui avec qui', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => stops(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await stops(page).evaluate((list) => list === document.activeElement)).toBe(false);
  });

  it('says name, type, roles, how far, group, ties and marks, and the question of what is missing', async () => {
    const { page } = visit();
    await stops(page).focus();
    expect(await current(page)).toMatch(
      /^Maëlle Jourdanne, personne, bénéficiaire, au centre, .*, 14\sliens, relie des groupes$/,
    );
    const heard = new Set<string>();
    const options = stops(page).getByRole('option');
    const size = Number(await options.first().getAttribute('aria-setsize'));
    for (let i = 0; i < size; i++) {
      heard.add(await current(page));
      if (i % 10 === 9) expect(await options.count()).toBeLessThanOrEqual(11);
      await page.keyboard.press('ArrowRight');
      // All around a ring, then outwards.
      if (heard.has(await current(page))) await page.keyboard.press('ArrowUp');
    }
    const all = [...heard].join('\n');
    expect(all).toMatch(/, sans intermédiaire,/);
    expect(all).toMatch(/, à 1 intermédiaire,/);
    expect(all).toMatch(/, point fragile/);
    expect(all).toMatch(/, à interroger/);
    expect(all).toMatch(/^Manque\s: .*\?/m);
  });

  it('leads to the card that an Enter on the picture opened, from the first tab stop of the page', async () => {
    const { page } = visit();
    const skip = page.getByRole('link', { name: 'Aller à la fiche ouverte' });
    expect(await skip.count()).toBe(0);
    await stops(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await skip.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#card') !== null)).toBe(true);
  });

  it('rings where the keyboard is, and nothing once it left', async () => {
    const { page } = visit();
    const painted = () =>
      picture(page).evaluate((picture) => {
        const over = [...picture.querySelectorAll(':scope > canvas')].at(-1) as HTMLCanvasElement;
        const { data } = over.getContext('2d')!.getImageData(0, 0, over.width, over.height);
        let count = 0;
        for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count++;
        return count;
      });
    await until(async () => (await painted()) > 0, 'the layer over the picture is painted');
    const without = await painted();
    await stops(page).focus();
    await until(async () => (await painted()) > without + 200, 'a ring is painted');
    await page.keyboard.press('Tab');
    await until(async () => (await painted()) === without, 'the ring is gone');
  });

  it('goes to a name by its first letters, opens its card with Enter, and goes there with Enter again', async () => {
    const { page } = visit();
    await stops(page).focus();
    await page.keyboard.type('cum');
    await expect.poll(() => current(page)).toMatch(/^CUMA des Haies vives/);
    await page.keyboard.press('Enter');
    expect(await said(page, /CUMA/)).toMatch(/^Fiche ouverte\s: CUMA des Haies vives, \d+\sliens\.$/);
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.closest('aside') !== null), 'the card has the focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await said(page, /Plus rien n’est choisi/);
    expect(await current(page)).toMatch(/^CUMA des Haies vives/);
    expect(await stops(page).evaluate((list) => list === document.activeElement)).toBe(true);
    // Whoever is added meanwhile is where it goes on from.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Coline Vergne');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Coline Vergne').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => stops(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await expect.poll(() => current(page)).toMatch(/^Coline Vergne/);
    await page.keyboard.press('Control+z');
    await untilCounts(page, { actors: 48 });
  });

  it('goes on from the line of a gap whose card was left', async () => {
    const { page } = visit();
    const line = page
      .locator('#gaps')
      .getByRole('button', { name: /^Qui pourrait témoigner/ })
      .first();
    await line.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Fermer', exact: true }).first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => line.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('leaves no card behind when whoever was added is taken back', async () => {
    const { page } = visit();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Coline Vergne');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Coline Vergne').first().waitFor();
    await page.keyboard.press('Control+z');
    await until(() => page.evaluate(() => document.querySelector('#card[data-shown]') === null), 'no card is open');
  });

  it('ties two with L and Enter, says it with what it closes, and undoes it by its name', async () => {
    const { page } = visit();
    await stops(page).focus();
    await page.keyboard.press('End');
    const far = (await current(page)).split(',')[0] ?? '';
    await page.keyboard.press('l');
    await page.getByText(`${far} et…`).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await said(page, /lien ajouté/)).toMatch(/^1\slien ajouté\. Un manque en moins\s: .*Fiche ouverte\s: /);
    await page.keyboard.press('Control+z');
    expect(await said(page, /Annulé/)).toMatch(/^Annulé\s: ajout d’un lien \(.*\)\. .*Un nouveau manque\s: /);
    await page.keyboard.press('Control+y');
    await said(page, /^Rétabli\s: ajout d’un lien/);
  });

  it('takes an actor away with Delete, stays in the picture, and gives it back', async () => {
    const { page } = visit();
    await stops(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    const name = (await current(page)).split(',')[0] ?? '';
    await page.keyboard.press('Delete');
    await said(page, new RegExp(`^Acteur retiré\\s: ${name}`));
    expect(await current(page)).not.toMatch(new RegExp(`^${name}`));
    await page.keyboard.press('Control+z');
    await said(page, /^Annulé\s: retrait d’un acteur/);
    // From within their card, which goes with them: the keyboard stays on the page.
    await stops(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.closest('aside') !== null), 'the card has the focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Delete');
    // Said in one breath with the card that was opened just before.
    await said(page, /(?:^|\. )Acteur retiré/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('picture');
  });

  it('offers the same actions by keyboard as by the other button of the mouse', async () => {
    const { page } = visit();
    await stops(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    const byKeyboard = await page.getByRole('menuitem').allTextContents();
    expect(byKeyboard).toEqual(
      expect.arrayContaining(['Ouvrir la fiche', 'Relier à…', 'Voir depuis', 'Essayer sans', 'Retirer de la carte']),
    );
    await page.keyboard.press('Escape');
    const { x, y } = await placeOfCurrent(page);
    await expect.poll(() => stops(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(byKeyboard);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Relier à…');
    await page.keyboard.press('Escape');
  });
});
