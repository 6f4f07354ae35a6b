import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { until } from './browser';
import { fromMenu } from './fromMenu';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

const WORDS = {
  fr: {
    all: /^Une seule marque par groupe/,
    brief: /^Le réseau en bref/,
    fold: /^Replier ./,
    unfold: /^Déplier ./,
    note: /acteurs regroupés sous/,
    list: /^Acteurs regroupés/,
  },
  en: {
    all: /^One mark for each group/,
    brief: /^The network in brief/,
    fold: /^Fold ./,
    unfold: /^Unfold ./,
    note: /actors drawn together under/,
    list: /^Actors drawn together/,
  },
};

describe.each(inTurn(['fr', 'en'] as const, 0))('groups drawn as one mark (%s)', (language) => {
  const words = WORDS[language];

  it('are folded all at once and one by one, and open again by the keyboard', async () => {
    const { page, faults } = await app.openDrawn({ view: { language } });
    const note = page.getByRole('button', { name: words.note });
    const marks = async () => Number(/(\d+)\D*$/.exec(await note.innerText())?.[1]);
    await fromMenu(page, 'look', words.all);
    await note.waitFor();
    const all = await marks();
    expect(all).toBeGreaterThan(3);
    await note.press('Enter');
    await page.getByRole('list', { name: words.list }).getByRole('button').first().press('Enter');
    await until(async () => (await marks()) === all - 1, 'the first of them is open');
    await note.press('Enter');
    await fromMenu(page, 'look', words.all);
    await note.waitFor({ state: 'detached' });

    await fromMenu(page, 'look', words.brief);
    await page.getByRole('button', { name: words.fold }).first().press('Enter');
    await until(async () => (await marks()) === 1, 'one group is a mark');
    await page.getByRole('button', { name: words.unfold }).press('Enter');
    await note.waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});
