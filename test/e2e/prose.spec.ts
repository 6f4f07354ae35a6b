import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFiles } from './chooseFiles';
import { keyboardWalk } from './keyboardWalk';
import { untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const MINUTES = join(import.meta.dirname, '../../fixtures/tables/compte-rendu.txt');
const MAIL = `From: Sarah Whitfield <s.whitfield@norton.example>
To: Tom Baker <tom@fenland.example>
Subject: village bus

Dear Tom,

Mrs Jones from the Rivertown Parish Council would like to join us next week. Could Greenwheels lend the second van?
Greenwheels has helped before.

Sarah Whitfield
`;

describe('a text, by keyboard, in French', () => {
  const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

  it('is shown as it stands; names are stepped through, told otherwise, made longer; what is underlined opens', async () => {
    const walk = await keyboardWalk(app);
    const { page } = walk;
    await chooseFiles(page, MINUTES, () => walk.press('Control+o'));
    await walk.reads('10 acteurs et 5 liens seront sur la carte.');
    const shown = page.getByRole('group', { name: 'Texte de « compte-rendu.txt »' });
    expect(await shown.evaluate((box) => box.textContent)).toBe(readFileSync(MINUTES, 'utf8'));
    expect(await seriousFaults(page)).toEqual([]);
    await walk.tabTo('Samira Belkacem, personne', true);
    await walk.press('ArrowDown');
    expect(await walk.focused()).toBe('CUMA de la Sioulette, organisation');
    await walk.press('Home');
    expect(await walk.focused()).toBe('COMPTE');

    // Somebody who only sends excuses is not on the map; "Vernes" becomes a theme, then two words of the title.
    await walk.press(
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
    );
    await walk.press('ArrowDown', 'Enter');
    await walk.reads('Ce que nomme « Karim Benali »');
    expect(await walk.focused()).toBe('Une personne');
    await walk.press('ArrowUp');
    await walk.reads('9 acteurs et 4 liens seront sur la carte.');
    await walk.press('Escape');
    expect(await walk.focused()).toBe('Karim');

    await walk.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await walk.focused()).toBe('alimentation');
    await walk.press('Enter');
    await walk.tabTo('Ajouter « travail » avant');
    await walk.press('Enter');
    await walk.reads('Ce que nomme « travail alimentation »');
    await walk.tabTo('Retirer « travail »');
    await walk.press('Enter');
    await walk.tabTo('Rien : simple texte', true);
    await walk.press('ArrowUp');
    await walk.reads('Avec 1 thème.');
    expect(await seriousFaults(page)).toEqual([]);
    await walk.press('Escape');
    await walk.tabTo('Ouvrir la carte');
    await walk.press('Enter');
    await untilCounts(page, { actors: 9, ties: 4 });
    await walk.goTo('Samira Belkacem');
    await walk.reads('CUMA de la Sioulette');
    expect(await walk.faults()).toEqual([]);
  });
});

describe('a text that is pasted, with a finger, in English', () => {
  const app = servedApp({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

  it('fits the screen; a word that is tapped is told, wherever it stands', async () => {
    const { page, faults } = await app.openDrawn({ view: { language: 'en' } });
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, MAIL);
    const dialog = page.getByRole('dialog', { name: 'Before opening' });
    await dialog.getByText('4 actors and 1 tie will be on the map.').waitFor();
    await dialog.getByText('Greenwheels', { exact: true }).first().tap();
    await dialog.getByRole('group', { name: 'What “Greenwheels” names' }).waitFor();
    await dialog.getByText('Written 2 times: this choice holds for all of them.').waitFor();
    await dialog.getByRole('radio', { name: 'An organisation' }).tap();
    await dialog.getByText('5 actors and 1 tie will be on the map.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Greenwheels, organisation' }).count()).toBe(2);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(tooWide).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Open the map' }).tap();
    await untilCounts(page, { actors: 5, ties: 1 });
    expect(await page.content()).not.toContain('norton.example');
    expect(await faults()).toEqual([]);
  });

  it('where nobody is named, that is said, and nothing opens before a name is', async () => {
    const { page, faults } = await app.openDrawn({ view: { language: 'en' } });
    await chooseFiles(page, {
      name: 'note.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('The meeting is put off until we know more.'),
    });
    const dialog = page.getByRole('dialog', { name: 'Before opening' });
    await dialog.getByText('No name was recognised in this text.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Open the map' }).isDisabled()).toBe(true);
    expect(await faults()).toEqual([]);
  });
});
