import { expect, it } from 'vitest';
import { BAD_INPUTS, triesOf } from '../helpers/badInputs';
import { chooseFiles } from './chooseFiles';
import { countsOf, untilCounts } from './onPicture';
import { servedApp } from './servedApp';

const app = servedApp();

/** Some of each family, of each outcome: all cases are tried without a page (`test/formats`, `test/cli`). */
const SAMPLE =
  'A03 A07 A14 B12 B19 B30 C06 C26 D02 E01 E02 E03 E07 E08 F10 F15 F24 G02 G06 G11 H03 H11 H24 H33 K01'.split(' ');
const sampled = BAD_INPUTS.filter(({ id }) => SAMPLE.includes(id));

it.runIf(BAD_INPUTS.length === 0)('the corpus is not here: nothing to check', () => undefined);

it.runIf(BAD_INPUTS.length > 0).each(sampled)('$id $title, through the page', async (wanted) => {
  const { page, faults } = await app.openDrawn();
  const before = { counts: await countsOf(page), title: await page.title() };
  await chooseFiles(page, triesOf(wanted)[0] ?? []);
  const dialog = page.getByRole('dialog');
  if (wanted.outcome === 'error') {
    await dialog.getByRole('alert').filter({ hasText: 'La carte ouverte n’a pas changé.' }).waitFor();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    expect({ counts: await countsOf(page), title: await page.title() }).toEqual(before);
  } else {
    if (wanted.outcome === 'ask') await dialog.getByRole('button', { name: 'Ouvrir la carte' }).click();
    const { nodes, edges } = wanted;
    if (nodes !== undefined)
      await untilCounts(page, { actors: nodes, ...(edges === undefined ? {} : { ties: edges }) });
    expect(await dialog.count()).toBe(0);
  }
  expect(await page.evaluate(() => (globalThis as { __xss?: unknown }).__xss)).toBeUndefined();
  expect(await faults()).toEqual([]);
});
