import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ActorGraph } from '../../src/analysis/actorGraph';
import { graphOfPairs } from './graphs';
import {
  type Arcs,
  csvArcs,
  dlArcs,
  gexfArcs,
  gmlArcs,
  kumuArcs,
  nodeXlArcs,
  pajekArcs,
  REFERENCE_DATA,
  urbactArcs,
  urbactCityArcs,
} from './referenceReaders';

/** True where the real files and their reference values are at hand: beside the project, never in it. */
export const hasReferences = existsSync(resolve(REFERENCE_DATA, 'reference'));

/**
 * Values that NetworkX, igraph and R sna agree on. Of a network with directions (`directed`), pieces, fragile points,
 * single ties, transitivity, modularity and what is called undirected are those of the ties without direction, which is
 * what Maillon measures; `constraint`, `effective_size` and the roles count both directions of a tie.
 */
export interface Reference {
  readonly directed: boolean;
  readonly n: number;
  /** Ties; ordered pairs when directed. */
  readonly m: number;
  readonly components: { readonly count: number; readonly sizes: readonly number[] };
  readonly articulation_points: readonly string[];
  readonly bridges: readonly (readonly [string, string])[];
  readonly transitivity: number;
  /** The best of every search tried: fifty runs of igraph's Leiden among them. */
  readonly modularity: { readonly unweighted: { readonly best_known: number } };
  readonly given_partitions: Readonly<
    Record<
      string,
      {
        readonly membership: Readonly<Record<string, string>>;
        /** Ordered counts: coordinator, consultant, gatekeeper, representative, liaison, total. Actors without any are left out. */
        readonly gould_fernandez: Readonly<Record<string, readonly number[]>>;
      }
    >
  >;
  readonly nodes: Readonly<
    Record<
      string,
      {
        readonly label: string;
        readonly degree: number;
        readonly degree_undirected?: number;
        readonly betweenness: number;
        readonly betweenness_undirected?: number;
        readonly constraint: number | null;
        readonly effective_size: number | null;
      }
    >
  >;
}

const HIGH_TECH = 'pajek/socnetv_Krackhardt_High-tech_managers.paj';

/** Each with how to read its ties. Two are small enough to be written here. */
const READERS: Readonly<Record<string, () => Arcs>> = {
  burt_borgatti: () => ['AB', 'AF', 'AG', 'AE', 'EG', 'FG', 'BG', 'BD', 'DG', 'GC'].map(ends),
  burt_directed: () => ['01', '02', '10', '21'].map(ends),
  campnet: () => pajekArcs('pajek/socnetv_Campnet.paj'),
  davis: () => pajekArcs('pajek/Davis_DeepSouth.paj'),
  dgfip_acteurs: () => csvArcs('domain_dgfip_acteurs/links.csv'),
  dolphins: () => pajekArcs('pajek/dolphins.net'),
  florentine_marital: () => pajekArcs('pajek/socnetv_Padgett_Florentine_Families.paj'),
  football: () => gmlArcs('gml/newman_football.gml'),
  gexf_airlines_sample: () => gexfArcs('gexf/gephi_airlines-sample.gexf'),
  gexf_lesmis: () => gexfArcs('gexf/gephi_LesMiserables.gexf'),
  hitech_advice: () => pajekArcs(HIGH_TECH, 1),
  hitech_reports_to: () => pajekArcs(HIGH_TECH, 3),
  karate: () => gmlArcs('gml/newman_karate.gml'),
  karate_weighted: () => dlArcs('dl/socnetv_Zachary_Karate_Club.dl', 2),
  kite: () => pajekArcs('pajek/socnetv_Krackhardt_Kite_N10.paj'),
  knoke_information: () => pajekArcs('pajek/socnetv_Knoke_Bureaucracies_Network.pajek', 1),
  kumu_tutorial: () => kumuArcs('kumu/snap-to-tutorial-project.json'),
  lesmis: () => gmlArcs('gml/newman_lesmiserables.gml'),
  medici_gephi_csv: () => csvArcs('csv/pireh_Medicis_gephi.csv'),
  nodexl_abcd: () => nodeXlArcs('nodexl/ABC-D_raw.xlsx'),
  quakers: () => csvArcs('csv/quaker-edges.csv'),
  sampson_socnetv: () => pajekArcs('pajek/socnetv_Sampson_Monks_N18.net'),
  strike: () => pajekArcs('pajek/esna_strike.paj'),
  temoins22: () => pajekArcs('pajek/temoins22.net'),
  urbact_2mode: urbactArcs,
  urbact_actors: urbactCityArcs,
  vallier_cluster: () => csvArcs('csv/2018_vallier_data_edgelist.csv'),
};

function ends(pair: string): [string, string] {
  return [pair.charAt(0), pair.charAt(1)];
}

export const REFERENCES = Object.keys(READERS);

/** A reference network: its ties as its file says them, the graph that Maillon measures, and what is expected of it. */
export interface ReferenceNetwork {
  /** Without ties of an actor to itself, and each once. */
  readonly arcs: Arcs;
  readonly graph: ActorGraph;
  readonly expected: Reference;
}

export function reference(name: string): ReferenceNetwork {
  const expected = JSON.parse(readFileSync(resolve(REFERENCE_DATA, `reference/${name}.json`), 'utf8')) as Reference;
  const said = READERS[name]?.() ?? [];
  const once = new Map(said.filter(([a, b]) => a !== b).map((arc) => [arc.join('\n'), arc]));
  return { arcs: [...once.values()], graph: graphOfPairs(said, Object.keys(expected.nodes)), expected };
}

/** What groups must reach: the best modularity known to a thousandth, to two on maps of more than 500 actors. */
export function modularityFloor({ n, modularity: { unweighted } }: Reference): number {
  return unweighted.best_known - (n > 500 ? 0.002 : 0.001);
}
