import { command, dialogOf, openFile, settled, toSeat } from './hands.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./scenes.mjs').Scene} Scene
 * @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Box
 * @typedef {(page: Page, scene: Scene) => Promise<Box>} Take brings the sample, just opened, to what is spoken of; gives where that is
 */

/**
 * Pictures of the guide by their name, each with what it shows. Signs, which are small, come of one visit: `SIGNS`.
 * @type {Readonly<Record<string, Take>>}
 */
export const PICTURES = {
  seat: async (page, { seat }) => {
    await toSeat(page, seat);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await settled(page);
    return { x: 345, y: 105, width: 720, height: 460 };
  },
  ask: async (page, { begin, answers }) => {
    await page.getByRole('button', { name: begin, exact: true }).click();
    await page.locator('#ask').getByRole('combobox').first().waitFor();
    for (const answer of answers) {
      await page.keyboard.type(answer);
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
    }
    await settled(page);
    return { x: 0, y: 58, width: 1366, height: 580 };
  },
  line: async (page, { line }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(line);
    await page.getByRole('option').first().waitFor();
    await page.waitForTimeout(500);
    const field = await page.getByRole('combobox').first().boundingBox();
    return { x: (field?.x ?? 0) - 40, y: 0, width: 600, height: 190 };
  },
  room: async (page) => {
    await page.keyboard.press('p');
    await settled(page);
    return { x: 0, y: 0, width: 1366, height: 768 };
  },
  question: async (page, { question, chain }) => {
    await page.locator('#gaps button[data-kind=missing]').filter({ hasText: question }).first().click();
    await page.getByRole('button', { name: chain, exact: true }).first().click();
    await settled(page);
    return { x: 0, y: 105, width: 1366, height: 590 };
  },
  introductions: async (page, { introductions }) => {
    await command(page, introductions);
    return dialogOf(page, 430);
  },
  followed: async (page, { introductions, followUp }) => {
    await command(page, introductions);
    await page.getByRole('tab', { name: followUp }).click();
    return dialogOf(page, 470);
  },
  columns: async (page, { table }) => {
    await openFile(page, table);
    return dialogOf(page, 560);
  },
  masked: async (page) => {
    await page.keyboard.press('p');
    await settled(page);
    await page.keyboard.press('m');
    await settled(page);
    return { x: 0, y: 0, width: 900, height: 420 };
  },
  paper: async (page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    // A4 held across, in CSS pixels.
    await page.setViewportSize({ width: 1123, height: 794 });
    return { x: 0, y: 0, width: 1123, height: 794 };
  },
  person: async (page, { person, aboutPerson }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(person);
    await page.getByRole('option', { name: person }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: aboutPerson, exact: true }).click();
    return dialogOf(page, 520);
  },
};

/** @type {readonly (keyof Scene['signs'])[]} */
export const SIGNS = [
  'absence',
  'person',
  'structure',
  'network',
  'body',
  'unknown',
  'unasked',
  'role',
  'broker',
  'between',
  'fragile',
  'formal',
  'informal',
  'closer',
  'doubt',
];

/** Every file that the guide has in each language. */
export const PICTURE_FILES = [...Object.keys(PICTURES), ...SIGNS.map((sign) => `sign-${sign}`)].map(
  (name) => `${name}.webp`,
);
