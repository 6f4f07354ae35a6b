import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ActorGraph } from '../../src/analysis/actorGraph';
import { graphOfPairs } from './graphs';

const DATA = resolve(import.meta.dirname, '../../../shared/data');

/** True where the real files and their reference values are at hand: beside the project, never in it. */
export const hasReferences = existsSync(resolve(DATA, 'reference'));

/** Values that NetworkX, igraph and R sna agree on. */
export interface Reference {
  readonly n: number;
  readonly m: number;
  readonly components: { readonly sizes: readonly number[] };
  readonly articulation_points: readonly string[];
  readonly bridges: readonly (readonly [string, string])[];
  readonly transitivity: number;
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
        readonly degree: number;
        readonly betweenness: number;
        readonly constraint: number | null;
        readonly effective_size: number | null;
      }
    >
  >;
}

/** Each with how to read its ties: the least that this one file needs, so that no reader of the app is trusted here. */
const READERS: Readonly<Record<string, () => [string, string][]>> = {
  karate: () => gml('newman_karate'),
  lesmis: () => gml('newman_lesmiserables'),
  football: () => gml('newman_football'),
  dolphins: () => pajek('dolphins.net'),
  strike: () => pajek('esna_strike.paj'),
  gexf_airlines_sample: () => gexf('gephi_airlines-sample'),
  quakers: () => csv('csv/quaker-edges.csv'),
  medici_gephi_csv: () => csv('csv/pireh_Medicis_gephi.csv'),
  vallier_cluster: () => csv('csv/2018_vallier_data_edgelist.csv'),
  dgfip_acteurs: () => csv('domain_dgfip_acteurs/links.csv'),
};

export const REFERENCES = Object.keys(READERS);

export function reference(name: string): { readonly graph: ActorGraph; readonly expected: Reference } {
  const expected = JSON.parse(readFileSync(resolve(DATA, `reference/${name}.json`), 'utf8')) as Reference;
  return { graph: graphOfPairs(READERS[name]!(), Object.keys(expected.nodes)), expected };
}

function read(file: string): string {
  return readFileSync(resolve(DATA, 'files', file), 'utf8').replaceAll('\r\n', '\n');
}

function gml(name: string): [string, string][] {
  const text = read(`gml/${name}.gml`);
  const labels = new Map([...text.matchAll(/\bid (\d+)\s+label "([^"]*)"/g)].map(([, id, label]) => [id!, label!]));
  return [...text.matchAll(/\bsource (\d+)\s+target (\d+)/g)].map(([, a, b]) => [
    labels.get(a!) ?? a!,
    labels.get(b!) ?? b!,
  ]);
}

function gexf(name: string): [string, string][] {
  return [...read(`gexf/${name}.gexf`).matchAll(/<edge [^>]*>/g)].map(([edge]) => {
    const [, source = ''] = edge.match(/\bsource="([^"]*)"/) ?? [];
    const [, target = ''] = edge.match(/\btarget="([^"]*)"/) ?? [];
    return [source, target];
  });
}

/** The first network of the file only. */
function pajek(file: string): [string, string][] {
  const labels = new Map<string, string>();
  const pairs: [string, string][] = [];
  let section = '';
  let networks = 0;
  for (const line of read(`pajek/${file}`).split('\n')) {
    const [heading] = line.match(/^\*\w+/) ?? [];
    if (heading) section = heading.toLowerCase();
    if (heading && section === '*network' && ++networks > 1) break;
    if (section === '*partition') break;
    const [, vertex, label] = line.match(/^\s*(\d+)\s+"([^"]*)"/) ?? [];
    if (section === '*vertices' && vertex) labels.set(vertex, label!);
    const [, a, b] = line.match(/^\s*(\d+)\s+(\d+)/) ?? [];
    if ((section === '*edges' || section === '*arcs') && a && b) pairs.push([labels.get(a)!, labels.get(b)!]);
  }
  return pairs;
}

/** First two columns of a file without quotes around them. */
function csv(file: string): [string, string][] {
  const [, ...lines] = read(file).trim().split('\n');
  return lines.map((line) => {
    const [a = '', b = ''] = cells(line);
    return [a, b];
  });
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );
}
