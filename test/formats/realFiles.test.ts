import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from '../../src/formats/columns/columnPlan';
import { readFiles } from '../../src/formats/readFiles';
import { NETWORK_FILE_KINDS, writeFiles } from '../../src/formats/writeFiles';
import { aReadContext } from '../helpers/readContext';
import { canonicalMap } from './tables/canonicalMap';

const DATA = resolve(import.meta.dirname, '../../../shared/data');

interface RealFiles {
  readonly name: string;
  readonly files: readonly string[];
  /** File of reference values: n actors, m pairs. */
  readonly reference: string;
  readonly outcome: 'ok' | 'warn' | 'ask';
  readonly ties: number;
}

const SETS: readonly RealFiles[] = [
  {
    name: 'actors and needs of an administration',
    files: ['domain_dgfip_acteurs/nodes.csv', 'domain_dgfip_acteurs/links.csv'],
    reference: 'dgfip_acteurs',
    outcome: 'ok',
    ties: 277,
  },
  {
    name: 'organisations of a cluster, six kinds of tie',
    files: ['csv/2018_vallier_data_nodelist.csv', 'csv/2018_vallier_data_edgelist.csv'],
    reference: 'vallier_cluster',
    outcome: 'ok',
    ties: 117,
  },
  {
    name: 'quakers',
    files: ['csv/quaker-nodes.csv', 'csv/quaker-edges.csv'],
    reference: 'quakers',
    outcome: 'ok',
    ties: 162,
  },
  {
    name: 'ties alone, as Gephi writes them',
    files: ['csv/pireh_Medicis_gephi.csv'],
    reference: 'medici_gephi_csv',
    outcome: 'ok',
    ties: 20,
  },
  {
    name: 'cities and the networks they are in',
    files: ['domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv'],
    reference: 'urbact_2mode',
    outcome: 'ask',
    ties: 1510,
  },
];

const read = (files: readonly string[], answers = new Map<string, boolean | ColumnPlan>()) => {
  let next = 0;
  const given = files.map((file) => ({
    name: basename(file),
    bytes: new Uint8Array(readFileSync(resolve(DATA, 'files', file))),
  }));
  return readFiles(given, { newId: () => `id${next++}`, language: 'fr', answers });
};

describe.runIf(existsSync(DATA))('real files', () => {
  it.each(SETS)('$name', async ({ files, reference, outcome, ties }) => {
    const { n, m } = JSON.parse(readFileSync(resolve(DATA, 'reference', `${reference}.json`), 'utf8'));
    const result = await read(files);
    expect(result.outcome).toBe(outcome);
    if (result.outcome === 'error') return;
    const { document } = result;
    const pairs = new Set([...document.ties.values()].map(({ a, b }) => (a < b ? `${a} ${b}` : `${b} ${a}`)));
    expect({ actors: document.actors.size, pairs: pairs.size, ties: document.ties.size }).toEqual({
      actors: n,
      pairs: m,
      ties,
    });
  });

  it('a list of members becomes networks, each column with whom it is about', async () => {
    const result = await read(['domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv']);
    if (result.outcome !== 'ask') throw new Error(result.outcome);
    const actors = [...result.document.actors.values()];
    expect(actors.filter(({ type }) => type === 'network')).toHaveLength(172);
    const names = (of: (typeof actors)[number] | undefined) => of?.attributes.map(([name]) => name);
    expect(names(actors.find(({ name }) => name === 'Porto'))).toContain('Country');
    expect(names(actors.find(({ name }) => name === '2nd Chance'))).toContain('Url');
    expect([...result.document.ties.values()][0]?.attributes.map(([name]) => name)).toContain('City.Statut');
  });

  it('directed ties are those that the column says', async () => {
    const result = await read(['csv/2018_vallier_data_edgelist.csv']);
    if (result.outcome === 'error') throw new Error('refused');
    const ties = [...result.document.ties.values()];
    expect(ties.filter(({ direction }) => direction === 'forward')).toHaveLength(26);
  });
});

/** Networks that other programs wrote: actors and ties as the README of the files counts them. */
const NETWORKS: readonly (readonly [file: string, actors: number, ties: number, codes?: readonly string[]])[] = [
  ['dl/igraph_edgelist1.dl', 5, 5],
  ['dl/igraph_edgelist2.dl', 5, 5],
  ['dl/igraph_edgelist3.dl', 5, 5],
  ['dl/igraph_edgelist4.dl', 5, 5],
  ['dl/igraph_fullmatrix1.dl', 5, 12],
  ['dl/igraph_fullmatrix2.dl', 5, 12],
  // Two relations, told of both sides each.
  ['dl/socnetv_Zachary_Karate_Club.dl', 34, 312],
  ['dot/karate.dot', 34, 78],
  ['dot/socnetv_TinyGraphviz_Dir_N3.dot', 3, 2],
  ['dot/socnetv_TinyGraphviz_Undir_N3.dot', 3, 2],
  ['dot/socnetv_TinyGraphviz_Weighted_Dir_N3.dot', 3, 3],
  ['gdf/ytdt_ICG_31nodes.gdf', 31, 41],
  ['gephi_export_tests/basic.vna', 2, 1],
  ['gephi_export_tests/gexf__includenullattvalues.gexf', 2, 1],
  ['gephi_export_tests/gexf__infinity.gexf', 2, 1],
  ['gephi_import_tests/cdata.graphml', 2, 1],
  ['gephi_import_tests/dot__adjacencylist.dot', 4, 5],
  ['gephi_import_tests/dot__basic.dot', 3, 2],
  ['gephi_import_tests/dot__emptyfields.dot', 3, 2],
  ['gephi_import_tests/dot__intlabels.dot', 1, 0],
  ['gephi_import_tests/dot__labels.dot', 3, 2],
  ['gephi_import_tests/dot__multipleedgesperline.dot', 4, 3],
  ['gephi_import_tests/dot__multipleedgesperline2.dot', 4, 3],
  ['gephi_import_tests/dot__namedgraph.dot', 1, 0],
  ['gephi_import_tests/dot__subgraph.dot', 2, 1],
  ['gephi_import_tests/dot__undirected.dot', 2, 1],
  ['gephi_import_tests/emojis.gml', 1, 0],
  ['gephi_import_tests/emptyattribute.vna', 3, 3],
  ['gephi_import_tests/gexf__basic.gexf', 2, 1],
  ['gephi_import_tests/gexf__data.gexf', 1, 1, ['SELF_LOOP']],
  ['gephi_import_tests/gexf__dynamicedgeweight.gexf', 2, 1],
  ['gephi_import_tests/gexf__infinity.gexf', 1, 0],
  ['gephi_import_tests/gexf__zeroweight.gexf', 2, 1],
  ['gephi_import_tests/label.gml', 3, 2],
  ['gephi_import_tests/withdesc.graphml', 2, 1],
  ['gexf/gephi_LesMiserables.gexf', 77, 254],
  ['gexf/gephi_airlines-sample.gexf', 235, 1297, ['MOJIBAKE']],
  ['gexf/gephilite_Les_Miserables.gexf', 77, 254],
  ['gexf/graphology/basic.gexf', 2, 2],
  ['gexf/graphology/basic_formatted.gexf', 2, 2],
  ['gexf/graphology/data.gexf', 4, 5],
  ['gexf/graphology/edge_viz.gexf', 2, 1],
  ['gexf/graphology/les_miserables.gexf', 77, 254],
  ['gexf/graphology/liststring.gexf', 4, 5],
  ['gexf/graphology/minimal.gexf', 2, 1],
  // Two are declared; the four that only ties name are created, as everywhere, and said.
  ['gexf/graphology/missing_nodes.gexf', 6, 4, Array.from({ length: 4 }, () => 'DANGLING_EDGE')],
  ['gexf/graphology/mixed.gexf', 3, 3],
  ['gexf/graphology/undeclared_attribute.gexf', 2, 1, ['UNDECLARED_ATTR', 'UNDECLARED_ATTR']],
  ['gexf/graphology/v1_3.gexf', 2, 1],
  ['gexf/primer_simple_1.1draft.gexf', 2, 1],
  ['gexf/primer_simple_1.2draft.gexf', 2, 1],
  ['gexf/primer_simple_1.3.gexf', 2, 1],
  ['gexf/rgexf_lesmiserables.gexf', 77, 254],
  ['gml/igraph_karate.gml', 34, 78],
  ['gml/igraph_weighted.gml', 2, 1],
  ['gml/newman_football.gml', 115, 613],
  ['gml/newman_karate.gml', 34, 78],
  ['gml/newman_lesmiserables.gml', 77, 254],
  ['graphml/gephi_airlines.graphml', 235, 2101],
  ['graphml/gephi_football.graphml', 115, 613],
  ['graphml/gephi_two-cliques.graphml', 10, 20],
  ['graphml/graphology_attributes.graphml', 6, 7],
  ['graphml/graphology_basic.graphml', 11, 12],
  ['graphml/igraph_test.graphml', 6, 7, ['UNDECLARED_ATTR', 'BAD_COLOR']],
  ['graphml/networkx_quakers.graphml', 96, 162],
  ['graphml/yed3_test.graphml', 9, 11],
  ['graphml/yed_created_edges.graphml', 5, 3],
  ['invalid/bug_2497.gml', 2, 0, ['EMPTY_LABEL']],
  ['invalid/cattr_bool_bug.graphml', 10, 9],
  // "ntde" for the node 1: ties alone name it. One edge names its ends twice, and is then that of another line.
  ['invalid/invalid1.gml', 34, 63, ['UNSUPPORTED', 'DUP_KEY', 'DUP_KEY', 'DANGLING_EDGE', 'DUP_EDGE']],
  ['invalid/invalid_pajek1.net', 1, 0, ['BAD_NUMBER']],
  ['invalid/invalid_pajek2.net', 4, 0, ['LINE_IGNORED']],
  ['invalid/invalid_pajek3.net', 1, 0, ['BAD_NUMBER']],
  ['network_canvas/minimal.graphml', 2, 1],
  // Three readings of one table, 32 each: the 18 women are the same by their names, events are called otherwise in each.
  ['pajek/Davis_DeepSouth.paj', 60, 271],
  ['pajek/PadgettMw.net', 16, 20],
  ['pajek/dolphins.net', 62, 159],
  ['pajek/esna_strike.paj', 24, 38],
  ['pajek/igraph_bipartite.net', 13, 11],
  ['pajek/igraph_links.net', 4, 7, ['SELF_LOOP', 'SELF_LOOP']],
  ['pajek/sandi_authors.net', 86, 124],
  ['pajek/socnetv_Campnet.paj', 18, 44],
  ['pajek/socnetv_Knoke_Bureaucracies_Network.pajek', 10, 71],
  ['pajek/socnetv_Krackhardt_High-tech_managers.paj', 21, 312],
  ['pajek/socnetv_Krackhardt_Kite_N10.paj', 10, 18],
  ['pajek/socnetv_Padgett_Florentine_Families.paj', 16, 70],
  ['pajek/socnetv_Sampson_Monks_N18.net', 18, 41],
  ['pajek/temoins22.net', 22, 52],
  ['cytoscape/datactivist_networks.js', 107, 277],
  ['gephi_export_tests/json__colors.json', 2, 1],
  ['gephi_export_tests/json__column.json', 2, 1],
  ['gephi_export_tests/json__labels.json', 2, 1],
  ['gephi_export_tests/json__mixed.json', 3, 2],
  ['gephi_export_tests/json__multi.json', 2, 2],
  ['gephi_export_tests/json__position.json', 2, 1],
  ['gephi_export_tests/json__position_normalized.json', 2, 1],
  ['gephi_export_tests/json__tiny.json', 2, 1],
  ['gephi_export_tests/json__undirected.json', 2, 1],
  ['json/d3_miserables.json', 77, 254],
  ['json/gephilite_Les_Miserables.json', 77, 254],
  ['json/graphcommons_graph.json', 2, 1],
  ['json/graphology_clique3.json', 12, 21],
  ['json/sigma_les-miserables.json', 77, 254],
  ['kumu/kumu-changelabs-template.json', 10, 11],
  // Four of its 113 ties are there twice, word for word: each is kept once. The project, where they have ids, holds all.
  ['kumu/snap-to-tutorial-data.xlsx', 51, 109, Array.from({ length: 4 }, () => 'DUP_EDGE')],
  ['kumu/snap-to-tutorial-project.json', 51, 113],
  ['onodo/onodo_template.xlsx', 2, 1],
  ['vosviewer/QSS_SM_2020-2021_co-authorship_network.json', 112, 225],
];
/** What cannot be opened, and why: nothing is in it, or it is no XML. */
const REFUSED: readonly (readonly [file: string, code: string])[] = [
  ['gephi_export_tests/json__empty.json', 'NO_DATA_ROWS'],
  ['gephi_import_tests/gexf__meta.gexf', 'NO_DATA_ROWS'],
  ['graphml/yed_created_empty_graph.graphml', 'NO_DATA_ROWS'],
  ['invalid/bug_1970.graphml', 'NO_DATA_ROWS'],
  ['invalid/invalid1.graphml', 'XML_MALFORMED'],
  ['invalid/invalid2.gml', 'NO_DATA_ROWS'],
  ['invalid/invalid2.graphml', 'NO_DATA_ROWS'],
  ['invalid/invalid3.graphml', 'EMPTY_FILE'],
];

describe.runIf(existsSync(DATA))('networks of other programs', () => {
  const networks = NETWORKS.map(([file, actors, ties, codes = []]) => ({ file, actors, ties, codes }));

  it.each(networks)('$file: $actors actors, $ties ties', async ({ file, actors, ties, codes }) => {
    const result = await read([file]);
    expect(result.messages.map(({ code }) => code)).toEqual(codes);
    expect(result.outcome).toBe(codes.length === 0 ? 'ok' : 'warn');
    if (result.outcome === 'error') return;
    const { document } = result;
    expect({ actors: document.actors.size, ties: document.ties.size }).toEqual({ actors, ties });
    // Nothing that they carry is lost on the way back.
    for (const kind of NETWORK_FILE_KINDS) {
      const [written] = await writeFiles(document, kind, { language: 'fr', privateNotes: true });
      const again = await readFiles(
        [{ name: `carte.${kind}`, bytes: written?.bytes ?? new Uint8Array() }],
        aReadContext(),
      );
      expect(again.outcome === 'error' ? again.messages : canonicalMap(again.document)).toEqual(canonicalMap(document));
    }
  });

  it.each(REFUSED)('%s is refused: %s', async (file, code) => {
    const result = await read([file]);
    expect(result.outcome).toBe('error');
    expect(result.messages).toMatchObject([{ code }]);
  });
});

it.runIf(!existsSync(DATA))('real files are not here: nothing to check', () => undefined);
