import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BAD_INPUTS, triesOf } from '../helpers/badInputs';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { countsOf, untilCounts } from './onPicture';
import { untilOpened } from './openApart';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

/** Some of each family, of each outcome: all cases are tried without a page (`test/formats`, `test/cli`). */
const SAMPLE =
  'A03 A07 A14 B12 B19 B30 C06 C26 D02 E01 E02 E03 E07 E08 F10 F15 F24 G02 G06 G11 H03 H11 H24 H33 K01'.split(' ');
const sampled = BAD_INPUTS.filter(({ id }) => SAMPLE.includes(id));

it.runIf(BAD_INPUTS.length === 0)('the corpus is not here: nothing to check', () => undefined);

/** Opened before each, so that each is seen to open, or to leave what was open. */
const OPEN = {
  name: 'ouverte.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Nom\nLéa\nAli\nZoé\nMax\nAna\nIda\nLou\n'),
};
const openCounts = { actors: 7, ties: 0 };

it.runIf(BAD_INPUTS.length > 0)('bad files of each family, through the page', async () => {
  expect(sampled).toHaveLength(SAMPLE.length);
  const { page, faults } = await app.openDrawn();
  for (const wanted of sampled) {
    const named = `${wanted.id} ${wanted.title}`;
    await openOneOf(page, wanted).catch((error: unknown) => {
      throw new Error(`${named}: ${String(error)}`, { cause: error });
    });
    expect(await page.evaluate(() => (globalThis as { __xss?: unknown }).__xss), named).toBeUndefined();
    expect(await faults(), named).toEqual([]);
  }
});

async function openOneOf(page: Page, wanted: (typeof BAD_INPUTS)[number]): Promise<void> {
  expect(wanted.nodes).not.toBe(openCounts.actors);
  // Of its own name: the one before has as many actors, and may still be the one that is open.
  const title = `ouverte ${wanted.id}`;
  await chooseFiles(page, { ...OPEN, name: `${title}.csv` });
  await untilOpened(page, async () => (await page.title()).startsWith(title), 'the map is open');
  await untilCounts(page, openCounts);
  await chooseFiles(page, triesOf(wanted)[0] ?? []);
  const dialog = page.getByRole('dialog');
  if (wanted.outcome === 'error') {
    await dialog.getByRole('alert').filter({ hasText: 'La carte ouverte n’a pas changé.' }).waitFor();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'detached' });
    await untilCounts(page, openCounts);
    expect(await page.title()).toMatch(title);
    return;
  }
  const { nodes, edges } = wanted;
  await untilOpened(page, async () => !(await page.title()).startsWith(title), 'another map is open');
  if (nodes === undefined)
    await until(async () => (await countsOf(page)).actors !== openCounts.actors, 'another map is drawn');
  else await untilCounts(page, { actors: nodes, ...(edges === undefined ? {} : { ties: edges }) });
  expect(await dialog.count()).toBe(0);
}
