import { expect, it } from 'vitest';
import { clearVotes, voteGap } from '../../src/domain/commands';
import { selectFindingsByHeading } from '../../src/store/selectors/selectFindingsByHeading';
import { aMap } from '../helpers/documents';
import { opened } from '../helpers/toldStories';

it('puts the gaps that a room voted for first, those with most votes before, and the others as they were', () => {
  const desk = opened(aMap({ lea: { themes: ['bois', 'eau', 'pain', 'sel'] } }, ['lea-ana']), 'fr');
  const keys = () => selectFindingsByHeading(desk.getState()).witnesses.missing.map(({ key }) => key);
  const [a, b, c, d, ...more] = keys();
  expect(more).toEqual([]);
  if (!(a && b && c && d)) throw new Error('A gap for each theme is needed.');
  for (const id of [d, c, d]) desk.getState().execute(voteGap, { id, by: 1 });
  expect(keys()).toEqual([d, c, a, b]);
  desk.getState().execute(clearVotes, {});
  expect(keys()).toEqual([a, b, c, d]);
});
