/**
 * What a hand does for a picture, and how long it waits.
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./pictures.mjs').Box} Box
 */

/** Milliseconds without anything painted after which nothing more is expected. */
const QUIET = 1200;
/** Pixels of the edge of a window. */
const ROUND = 12;
/** The note of the page while places or measures are worked out. */
const AT_WORK = '[class*=progress]';

/**
 * Until the picture was painted, nothing is laid out or worked out any more, and nothing new was painted for a while.
 * @param {Page} page
 */
export async function settled(page) {
  let last = -1;
  let since = Date.now();
  while (last < 0 || Date.now() - since < QUIET) {
    await page.waitForTimeout(100);
    const now = await paintedAt(page);
    if (now !== last || (await page.locator(AT_WORK).count()) > 0) since = Date.now();
    last = now;
  }
}

/** @param {Page} page */
export function paintedAt(page) {
  return page.evaluate(() => performance.getEntriesByName('maillon: picture painted').at(-1)?.startTime ?? -1);
}

/**
 * A command of Ctrl+K, by its words.
 * @param {Page} page
 * @param {string} words
 */
export async function command(page, words) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words, exact: true }).click();
}

/**
 * The window that is open, as far down as is spoken of.
 * @param {Page} page
 * @param {number} most
 * @returns {Promise<Box>}
 */
export async function dialogOf(page, most) {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await settled(page);
  const box = await dialog.boundingBox();
  if (!box) throw new Error('no window is open');
  // Without its round corners.
  return {
    x: box.x + ROUND,
    y: box.y + ROUND / 2,
    width: box.width - 2 * ROUND,
    height: Math.min(box.height - ROUND, most),
  };
}

/**
 * The keyboard goes to the empty seat of that question.
 * @param {Page} page
 * @param {RegExp} question
 */
export async function toSeat(page, question) {
  const stops = page.getByRole('listbox', { name: /^(Acteurs et manques|Actors and gaps)/ });
  await stops.focus();
  const current = page.locator('[role=option][data-here]');
  /** @type {Set<string | null>} */
  const met = new Set();
  for (let now = await current.textContent(); !question.test(now ?? ''); now = await current.textContent()) {
    if (met.size > 60) throw new Error(`no such seat: ${[...met].join(' | ')}`);
    // All around a circle, then on the next one.
    await page.keyboard.press(met.has(now) ? 'ArrowUp' : 'ArrowRight');
    met.add(now);
    await page.waitForTimeout(150);
  }
}

/**
 * @param {Page} page
 * @param {{ readonly name: string, readonly text: string }} file
 */
export async function openFile(page, { name, text }) {
  const waiting = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await waiting).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('dialog').getByRole('table').first().waitFor();
}
