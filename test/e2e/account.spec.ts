import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { DESK_AND_PHONE } from './deskAndPhone';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

describe.each(inTurn(DESK_AND_PHONE, 0))('the account of a period ($language)', ({ language, later, viewport }) => {
  it('leaves as a page for the members or for the funder, under the names and for the days that are chosen', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    const { account: words, committee, exporting } = later;
    await fromMenu(page, 'share', committee.title);
    const dialog = page.getByRole('dialog', { name: committee.title });
    const save = dialog.getByRole('button', { name: words.html });
    const saved = async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      return readFile(await download.path(), 'utf8');
    };
    await save.waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    const members = await saved();
    expect(members).toContain('Hugo Vernerey');
    expect(members).toContain(words.headings.introductions);

    await dialog.getByLabel(words.from).fill('2031-01-01');
    await dialog.getByRole('alert').getByText(words.wrongPeriod).waitFor();
    expect(await save.isDisabled()).toBe(true);
    await dialog.getByLabel(words.to, { exact: true }).fill('2031-12-31');
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
    expect(await saved()).toContain(words.nothing);

    await dialog.getByLabel(words.from).fill('');
    await dialog.getByRole('button', { name: words.readers.funder }).click();
    await dialog.getByRole('button', { name: exporting.maskings.persons }).click();
    const funder = await saved();
    expect(funder).toContain(words.headings.figures);
    expect(funder).not.toMatch(/Vernerey|Jourdanne/);
    expect(await faults()).toEqual([]);
  });
});
