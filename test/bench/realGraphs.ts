import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorGraph } from '../../src/analysis/actorGraph';
import { graphOfPairs } from '../helpers/graphs';

const FILES = join(process.env.MAILLON_PROJECT ?? '.', '../shared/data/files');
const URBACT = join(FILES, 'domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv');

/** Real networks, by name, where they are at hand: beside the project, never in it. */
export function realGraphs(): ReadonlyMap<string, ActorGraph> {
  const graphs = new Map<string, ActorGraph>();
  if (existsSync(URBACT)) {
    const members = membersOf(readFileSync(URBACT, 'utf8'));
    graphs.set('URBACT two-mode', graphOfPairs(members));
    graphs.set('URBACT cities in one network', graphOfPairs(pairsWithin(members)));
  }
  return graphs;
}

/** City × network: one city name for each place, as the file's own geography has it. */
function membersOf(text: string): [string, string][] {
  const [heading = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = heading.split(';');
  const [city, network] = [columns.indexOf('asciiName'), columns.indexOf('Network')];
  return rows
    .filter((row) => row !== '')
    .map((row) =>
      [...row.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
    .map((cells) => [
      `a:${(cells[city] ?? '').trim().toLowerCase()}`,
      `p:${(cells[network] ?? '').trim().toLowerCase()}`,
    ]);
}

/** Pairs of cities that take part in a same network. */
function pairsWithin(members: readonly (readonly [string, string])[]): [string, string][] {
  const cities = new Map<string, string[]>();
  for (const [city, network] of members) cities.set(network, [...(cities.get(network) ?? []), city]);
  return [...cities.values()].flatMap((own) =>
    own.flatMap((a, index) => own.slice(index + 1).map((b): [string, string] => [a, b])),
  );
}
