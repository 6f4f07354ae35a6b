import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

/** A JSON file of that content as the map it gives, and what is said of it. */
export async function readNetwork(content: unknown, name = 'reseau.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], aReadContext());
  const said = result.messages.map(({ file: _file, ...message }) => message);
  const { outcome } = result;
  if (result.outcome === 'error') return { outcome, said, actors: [], ties: [], places: [], names: [], ends: [] };
  const { document } = result;
  const actors = [...document.actors.values()];
  const ties = [...document.ties.values()];
  const nameOf = (id: (typeof actors)[number]['id']) => document.actors.get(id)?.name;
  return {
    outcome,
    said,
    actors,
    ties,
    names: actors.map(({ name: one }) => one),
    ends: ties.map(({ a, b }) => `${nameOf(a)}-${nameOf(b)}`),
    places: actors.map(({ id }) => document.placements.get(id)?.free),
  };
}
