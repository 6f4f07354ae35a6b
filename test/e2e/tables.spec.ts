import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';
import { tableTruths } from '../formats/tables/judge/tableTruth';
import { aReadContext } from '../helpers/readContext';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { untilCounts } from './onPicture';
import { untilOpened } from './openApart';
import { servedApp } from './servedApp';

const app = servedApp();
const TABLES = join(import.meta.dirname, '../../fixtures/tables');

/** What each holds is judged where files are read: here each opens in the page as it is read there, asked about or not. */
it('tables as officers hold them open in the page', async () => {
  const { page, faults } = await app.openDrawn();
  for (const { file } of tableTruths()) {
    const path = join(TABLES, file);
    const read = await readFiles([{ name: file, bytes: new Uint8Array(readFileSync(path)) }], aReadContext());
    if (read.outcome === 'error') {
      await chooseFiles(page, path);
      await page.getByRole('dialog').getByRole('alert').waitFor();
      await page.keyboard.press('Escape');
      continue;
    }
    await chooseFiles(page, path);
    // Over the map before, a table asks where it opens even where nothing else is to be asked.
    await untilOpened(page, async () => (await page.title()).startsWith(read.document.info.title), `${file} is open`);
    const { actors, ties } = read.document;
    // The picture draws one line between two.
    const pairs = new Set([...ties.values()].map(({ a, b }) => [a, b].sort().join(' ')));
    await untilCounts(page, { actors: actors.size, ties: pairs.size });
  }
  expect(await faults()).toEqual([]);
});

it('projects are asked about before anybody is looked from: who makes them known, in words as on the picture', async () => {
  const { page, faults } = await app.openDrawn();
  await chooseFiles(page, join(TABLES, 'projets-partenaires.xlsx'));
  await until(async () => (await page.title()).startsWith('projets-partenaires'), 'it is open');
  const gaps = page.locator('#gaps');
  await gaps.getByRole('heading', { name: 'Faire connaître' }).waitFor();
  await gaps.getByRole('button', { name: /^Qui pourrait faire connaître l’action\s\?/ }).waitFor();
  await gaps.getByText('1 place vide', { exact: true }).waitFor();
  expect(await gaps.getByRole('heading', { name: 'Témoins' }).count()).toBe(0);
  expect(await faults()).toEqual([]);
});

it('a list of those present, in pieces, says so instead of having nothing to say', async () => {
  const { page, faults } = await app.openDrawn();
  await chooseFiles(page, join(TABLES, 'emargement.csv'));
  await until(async () => (await page.title()).startsWith('Comité de pilotage'), 'it is open');
  const gaps = page.locator('#gaps');
  await gaps.getByText('La carte est en 8 morceaux que rien ne relie encore.').waitFor();
  expect(await gaps.getByText('Rien à signaler').count()).toBe(0);
  expect(await gaps.getByText(/^0\squestion/).count()).toBe(0);
  expect(await faults()).toEqual([]);
});
