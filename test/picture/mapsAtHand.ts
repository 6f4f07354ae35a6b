import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type ActorGraph, actorGraphOf } from '../../src/analysis/actorGraph';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { newActor } from '../../src/domain/actor';
import type { ActorId, TieId } from '../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import { newTie, otherEnd } from '../../src/domain/tie';
import { readFiles } from '../../src/formats/readFiles';
import { aReadContext } from '../helpers/readContext';
import { sampleMap } from '../helpers/sampleMap';

const FILES = resolve(import.meta.dirname, '../../../shared/data/files');

/** True where the real files are, beside the project and never in it. */
export const HAS_REAL_MAPS = existsSync(FILES);

const read = async (files: readonly string[]): Promise<MapDocument> => {
  const given = files.map((file) => ({
    name: basename(file),
    bytes: new Uint8Array(readFileSync(resolve(FILES, file))),
  }));
  const result = await readFiles(given, aReadContext());
  if (result.outcome === 'error') throw new Error(`refused: ${files.join()}`);
  return result.document;
};

/** The sample and, where they are, real maps; each with somebody in the middle. */
export async function mapsAtHand(): Promise<ReadonlyMap<string, MapDocument>> {
  const maps = new Map([['sample', sampleMap('fr')]]);
  if (!HAS_REAL_MAPS) return maps;
  const real: readonly (readonly [string, Promise<MapDocument>])[] = [
    ['temoins22', Promise.resolve(pajek(readFileSync(resolve(FILES, 'pajek/temoins22.net'), 'utf8')))],
    ['vallier', read(['csv/2018_vallier_data_nodelist.csv', 'csv/2018_vallier_data_edgelist.csv'])],
    ['quaker', read(['csv/quaker-nodes.csv', 'csv/quaker-edges.csv'])],
    ['dgfip', read(['domain_dgfip_acteurs/nodes.csv', 'domain_dgfip_acteurs/links.csv'])],
  ];
  for (const [name, map] of real) maps.set(name, around(await map));
  const cities = around(await read(['domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv']));
  maps.set('urbact around a city', nearest(cities, 150));
  return maps;
}

/** Names and arcs of a Pajek network: the little of the format that the file has. */
function pajek(text: string): MapDocument {
  const [, vertices = '', arcs = ''] = text.split(/^\*(?:Vertices|Arcs).*$/m);
  const id = (number: string) => `p${number}` as ActorId;
  const actors = [...vertices.matchAll(/^\s*(\d+)\s+"(.+)"/gm)].map(([, number = '', name = '']) =>
    newActor(id(number), name, 'person'),
  );
  const ties = [...arcs.matchAll(/^\s*(\d+)\s+(\d+)/gm)].map(([, a = '', b = ''], i) =>
    newTie(`t${i}` as TieId, id(a), id(b)),
  );
  const document = emptyDocument('Témoins');
  return {
    ...document,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    ties: new Map(ties.map((tie) => [tie.id, tie])),
  };
}

/** The map around whoever has most ties; networks, of which cities are members, are nobody's point of view. */
function around(document: MapDocument): MapDocument {
  const counts = new Map<ActorId, number>();
  for (const { a, b } of document.ties.values()) {
    for (const id of [a, b]) {
      if (document.actors.get(id)?.type !== 'network') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return most ? { ...document, info: { ...document.info, beneficiary: most[0] } } : document;
}

/** So many actors at most, those nearest to the beneficiary, and the ties among them. */
function nearest(document: MapDocument, count: number): MapDocument {
  const graph: ActorGraph = actorGraphOf(document, ALL_VISIBLE);
  const ties = [...document.ties.values()];
  const kept = new Set<ActorId>(document.info.beneficiary ? [document.info.beneficiary] : []);
  for (const id of kept) {
    for (const tie of ties) {
      if (kept.size >= Math.min(count, graph.order)) break;
      if (tie.a === id || tie.b === id) kept.add(otherEnd(tie, id));
    }
  }
  return {
    ...document,
    actors: new Map([...document.actors].filter(([id]) => kept.has(id))),
    ties: new Map(ties.filter(({ a, b }) => kept.has(a) && kept.has(b)).map((tie) => [tie.id, tie])),
  };
}
