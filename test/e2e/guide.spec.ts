import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withoutPictures } from '../../src/cli/site/guideTree.mjs';
import { GUIDE_PAGES, GUIDE_SECTIONS, guideSource, titleAndLead } from '../../src/cli/site/sitePlan.mjs';
import { LANGUAGES, type Language, MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { inTurn } from '../runs';
import { until, untilFocused } from './browser';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
const LOCALE = { fr: 'fr-FR', en: 'en-GB' };

const guideOf = (page: Page) => page.getByRole('dialog');
const headingOf = (page: Page, title: string) =>
  guideOf(page).getByRole('heading', { level: 3, name: title, exact: true });

/** A place of the app from which the guide is opened: how one comes there, and where each of its links leads. */
interface Place {
  readonly go: (page: Page, language: Language) => Promise<unknown>;
  readonly links: readonly (readonly [
    page: keyof (typeof LATER_MESSAGES)['fr']['help']['guide']['to'],
    section?: string,
  ])[];
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words, exact: true }).click();
  await guideOf(page).waitFor();
}

/** A question of the panel by a word of it, and its card. */
async function question(page: Page, heading: string): Promise<void> {
  const part = page.locator('#gaps section').filter({ has: page.getByRole('heading', { name: heading }) });
  await part.locator('button[data-kind=missing]').first().click();
  await page.locator('#finding-title').waitFor();
}

/** In front of a room, its keys. */
async function keysOfRoom(page: Page, language: Language): Promise<void> {
  await page.keyboard.press('p');
  await page
    .getByRole('button', { name: MESSAGES[language].room.bar.leave, exact: true })
    .waitFor({ state: 'attached' });
  await page.keyboard.press('?');
}

const PLACES: readonly Place[] = [
  {
    go: (page) => page.keyboard.press('?'),
    links: [['start'], ['keys'], ['signs'], ['rights'], ['files']],
  },
  {
    go: (page, language) => command(page, MESSAGES[language].look.search.commands.questions),
    links: [['answers']],
  },
  {
    go: (page, language) => command(page, MESSAGES[language].look.search.commands.map),
    links: [['answers', 'groups'], ['rights']],
  },
  {
    go: (page, language) => command(page, MESSAGES[language].look.search.commands.introductions),
    links: [['answers', 'introductions']],
  },
  {
    go: async (page, language) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(MESSAGES[language].look.search.commands.brief);
      await page.getByRole('option', { name: MESSAGES[language].look.search.commands.brief, exact: true }).click();
    },
    links: [['answers', 'links']],
  },
  {
    go: (page, language) => question(page, MESSAGES[language].findings.headings.witnesses),
    links: [['answers', 'witness']],
  },
  {
    go: (page, language) => question(page, MESSAGES[language].findings.headings.partners),
    links: [['answers', 'partner']],
  },
  {
    go: keysOfRoom,
    links: [['sheet']],
  },
];

it.each(inTurn(LANGUAGES, 0))(
  'is opened at the right place from everywhere that speaks of it (%s)',
  async (language) => {
    const { page, faults } = await app.openDrawn({ locale: LOCALE[language] });
    const { to } = LATER_MESSAGES[language].help.guide;
    for (const { go, links } of PLACES) {
      for (const [name, section] of links) {
        await go(page, language);
        await page.getByRole('button', { name: to[name], exact: true }).first().click();
        const source = guideSource(language, name);
        await headingOf(page, titleAndLead(source).title).waitFor();
        if (section !== undefined) {
          const at = GUIDE_SECTIONS[name]?.findIndex((one) => one === section) ?? -1;
          const part = [...source.matchAll(/^## (.+)$/gm)][at]?.[1] ?? '';
          await untilFocused(guideOf(page).getByRole('heading', { level: 4, name: part, exact: true }));
        }
        await page.keyboard.press('Escape');
        await guideOf(page).waitFor({ state: 'detached' });
      }
    }
    expect(await faults()).toEqual([]);
  },
);

it('is read in front of a room without its keys doing anything to what the room sees, which is there again after it', async () => {
  const { page, faults } = await app.openDrawn();
  const { bar } = MESSAGES.fr.room;
  await keysOfRoom(page, 'fr');
  await page.getByRole('button', { name: LATER_MESSAGES.fr.help.guide.to.sheet, exact: true }).click();
  const title = titleAndLead(guideSource('fr', 'sheet')).title;
  await headingOf(page, title).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  // Hides the screen, masks names, ends the projection: not while one reads.
  for (const key of ['b', 'm', 'p']) await page.keyboard.press(key);
  await headingOf(page, title).waitFor();
  await page.keyboard.press('Escape');
  await guideOf(page).waitFor({ state: 'detached' });
  await page.keyboard.press('b');
  await page.getByRole('button', { name: bar.unblank, exact: true }).waitFor();
  expect(await faults()).toEqual([]);
});

/** What would be printed now: the text of the sheet, without the signs of the layout. */
const onPaper = (page: Page) =>
  page.evaluate(() => document.getElementById('on-paper')?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '');

/** Words of a page as one reads them. */
const wordsIn = (source: string) =>
  source
    .replaceAll(/\]\([^)]*\)|!?\[|[*_`|#]|^\d\. |^- |^\|[ |-]*$|\.{8,}/gm, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}{3}/u.test(word));

it.each(inTurn(LANGUAGES, 1))(
  'prints each of its pages alone, clean, the ones to fill in on one sheet (%s)',
  async (language) => {
    const { page, faults } = await app.openDrawn({
      locale: LOCALE[language],
      before: (context) =>
        context.addInitScript(() => {
          globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
        }),
    });
    const { guide } = LATER_MESSAGES[language].help;
    const say = (event: 'beforeprint' | 'afterprint') => page.evaluate((type) => dispatchEvent(new Event(type)), event);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: guide.to.start, exact: true }).click();
    for (const name of GUIDE_PAGES) {
      const source = withoutPictures(guideSource(language, name));
      const { title } = titleAndLead(source);
      const isFilledIn = ['sheet', 'notice'].includes(name);
      await guideOf(page).getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
      await headingOf(page, title).waitFor();
      await guideOf(page).getByRole('button', { name: guide.printPage, exact: true }).click();
      await until(async () => (await onPaper(page)).includes(title), 'the page is on paper');
      const text = await onPaper(page);
      // The last part of what is filled in is for who reads it on a screen.
      const kept = isFilledIn ? source.split('\n## ').slice(0, -1).join('\n## ') : source;
      expect(
        wordsIn(kept).filter((word) => !text.includes(word)),
        name,
      ).toEqual([]);
      expect(text).not.toContain(guide.after);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(sheets.length, name).toBeLessThanOrEqual(isFilledIn || name === 'register' ? 1 : 3);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(?:\.\d+)? 84\d/);
      // The browser says so itself once it has printed: were it late, the next sheet would be taken out.
      await until(async () => (await onPaper(page)) === '', 'the desk is back');
    }
    // Ctrl+P prints the page that is read, and the map again once the guide is closed.
    await say('beforeprint');
    expect(await onPaper(page)).toContain(titleAndLead(guideSource(language, 'answers')).title);
    await say('afterprint');
    await page.keyboard.press('Escape');
    await guideOf(page).waitFor({ state: 'detached' });
    await say('beforeprint');
    expect(
      await page.evaluate(() => document.getElementById('on-paper')?.shadowRoot?.querySelectorAll('.poster').length),
    ).toBe(1);
    expect(await faults()).toEqual([]);
  },
);
