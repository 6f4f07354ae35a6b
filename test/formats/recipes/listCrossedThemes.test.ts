import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(name: string, lines: readonly string[]) {
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(lines.join('\n')) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors, actions, themes } = result.document;
  return {
    actors: [...actors.values()].map(({ name: called, themes: own }) => [
      called,
      own.map((id) => themes.get(id)?.label),
    ]),
    actions: [...actions.values()].map(({ title }) => title),
  };
}

const CROSSES = ['Structure;Eau;Mobilité;Habitat', 'Mairie de Briers;x;;x', 'MJC de Lans;;x;'];

it('makes themes of crosses below words, and projects of these where the file says so and nothing else is told', async () => {
  const themes = [
    ['Mairie de Briers', ['Eau', 'Habitat']],
    ['MJC de Lans', ['Mobilité']],
  ];
  expect(await read('qui fait quoi.csv', CROSSES)).toEqual({ actors: themes, actions: [] });
  expect((await read('structures x projets.csv', CROSSES)).actions.toSorted()).toEqual(['Eau', 'Habitat', 'Mobilité']);
  const [heading = '', first = '', second = ''] = CROSSES;
  const beside = [`${heading};Téléphone`, `${first};06 39 98 10 11`, `${second};`];
  expect(await read('thèmes et projets.csv', beside)).toEqual({ actors: themes, actions: [] });
});
