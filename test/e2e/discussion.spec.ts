import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { laterEn } from '../../src/i18n/laterEn';
import { laterFr } from '../../src/i18n/laterFr';
import { inTurn } from '../runs';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

const LANGUAGES = [
  { language: 'fr', first: fr, later: laterFr },
  { language: 'en', first: en, later: laterEn },
] as const;

describe.each(inTurn(LANGUAGES, 1))('what is said of a gap ($language)', ({ language, first, later }) => {
  const words = later.discussion;

  it('is a comment and votes on its card; voted first in the list, cleared in one press, and undone', async () => {
    const { page, context, faults } = await app.openDrawn({ view: { language } });
    const lines = page.locator('button[data-kind="missing"]');
    // The second of its heading comes to the front of it by a vote.
    const line = lines.nth(1);
    const question = (await line.innerText()).trim();
    await line.click();
    const card = page.locator('#card');
    const vote = card.getByRole('button', { name: words.vote });
    await vote.click();
    await card.getByText(words.votes(1), { exact: true }).waitFor();
    await vote.click();
    await card.getByText(words.votes(2), { exact: true }).waitFor();
    await card.getByRole('button', { name: words.takeBack }).click();
    await card.getByText(words.votes(1), { exact: true }).waitFor();
    await page.getByRole('button', { name: `${question} ${first.desk.panel.votes(1)}` }).waitFor();
    expect((await lines.first().innerText()).trim()).toContain(question);

    await card.getByRole('button', { name: words.addComment }).click();
    await card.getByLabel(words.comment).fill('La mairie connaît quelqu’un');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: first.commands.names.commentGap }).waitFor();
    expect(await seriousFaults(page, '#card')).toEqual([]);

    await card.getByRole('button', { name: words.clear }).click();
    await card.getByText(words.votes(1), { exact: true }).waitFor({ state: 'detached' });
    expect(await card.getByLabel(words.comment).inputValue()).toBe('La mairie connaît quelqu’un');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: first.commands.undo('clearVotes', '') }).click();
    await page.getByRole('button', { name: `${question} ${first.desk.panel.votes(1)}` }).waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('is whose turn it is and for when: in what is to be done after one press, until somebody takes it off', async () => {
    const { page, context, faults } = await app.openDrawn({ view: { language } });
    const line = page.locator('button[data-kind="missing"]').first();
    await line.click();
    const card = page.locator('#card');
    const question = await card.getByRole('heading', { level: 2 }).innerText();
    await card.getByRole('button', { name: words.followUp }).click();
    const day = card.getByLabel(words.due);
    expect(await day.inputValue()).not.toBe('');
    await day.fill('12/2020');
    await page.keyboard.press('Enter');
    const turn = card.getByRole('list', { name: words.turn });
    const officer = (await turn.getByRole('listitem').first().innerText()).trim();
    expect(officer).not.toBe('');
    expect(await seriousFaults(page, '#card')).toEqual([]);

    await fromMenu(page, 'look', later.agenda.title);
    const todo = page.getByRole('dialog', { name: later.agenda.title });
    const first = todo.getByRole('list', { name: later.agenda.title }).locator(':scope > li').first();
    await expect.poll(() => first.innerText()).toContain(question);
    expect(await first.innerText()).toContain(later.agenda.due('2020-12' as Day, true));
    expect(await first.innerText()).toContain(officer);
    await first.getByRole('button', { name: later.agenda.done, exact: true }).click();
    await todo.getByRole('textbox', { name: later.agenda.result }).fill('La mairie rappelle');
    await page.keyboard.press('Enter');
    await expect.poll(() => first.innerText()).not.toContain(question);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.getByLabel(words.comment).inputValue()).toBe('La mairie rappelle');
    await card.getByRole('button', { name: words.followUp }).click();
    await card.getByRole('button', { name: words.noFollowUp }).click();
    await card.getByRole('button', { name: words.followUp }).waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });
});
