import { readFiles } from '../../src/formats/readFiles';
import { aReadContext } from './readContext';

/** What a text under that name gives: actors, ties, places and what is said, each as tests look at them. */
export async function readNetworkText(text: string, name: string) {
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(text) }], aReadContext());
  const said = result.messages.map(({ file: _file, ...message }) => message);
  if (result.outcome === 'error') return { said, names: [], actors: [], ties: [], places: [] };
  const { document } = result;
  const actors = [...document.actors.values()];
  const nameOf = (id: (typeof actors)[number]['id']) => document.actors.get(id)?.name ?? '';
  const ties = [...document.ties.values()].map((tie) => ({
    ends: `${nameOf(tie.a)}${tie.direction === 'forward' ? ' > ' : tie.direction === 'both' ? ' <> ' : ' - '}${nameOf(tie.b)}`,
    ...(tie.nature === undefined ? {} : { nature: tie.nature }),
    attributes: Object.fromEntries(tie.attributes),
  }));
  return {
    said,
    names: actors.map((actor) => actor.name),
    actors: actors.map((actor) => ({ ...actor, attributes: Object.fromEntries(actor.attributes) })),
    ties,
    places: actors.map(({ id }) => document.placements.get(id)?.free),
  };
}
