import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from '../../src/formats/columns/columnPlan';
import { readFiles } from '../../src/formats/readFiles';
import { NETWORK_FILE_KINDS, TABLE_FILE_KINDS, writeFiles } from '../../src/formats/writeFiles';
import { aReadContext } from '../helpers/readContext';
import { INTERVIEWS_TOGETHER } from './interviewCounts';
import { NETWORK_COUNTS } from './networkCounts';
import { TABLE_COUNTS } from './tableCounts';
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

describe.runIf(existsSync(DATA))('networks of other programs', () => {
  const opened = NETWORK_COUNTS.filter((counts) => 'actors' in counts);

  it.each(opened)('nothing that $file carries is lost on the way back', async ({ file }) => {
    const result = await read([file]);
    if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
    const { document } = result;
    for (const kind of NETWORK_FILE_KINDS) {
      const [written] = await writeFiles(document, kind, {
        language: 'fr',
        privateNotes: true,
        confidences: true,
      });
      const again = await readFiles(
        [{ name: `carte.${kind}`, bytes: written?.bytes ?? new Uint8Array() }],
        aReadContext(),
      );
      expect(again.outcome === 'error' ? again.messages : canonicalMap(again.document)).toEqual(canonicalMap(document));
    }
  });
});

/** An attribute called as a heading of ours takes its spelling: "TYPE" comes back as "Type". */
const RESPELT = ['csv/2018_vallier_data_nodelist.csv', 'csv/cytoscape_web/node-attributes.valid.csv'];

describe.runIf(existsSync(DATA))('tables of other people', () => {
  const alone = TABLE_COUNTS.flatMap((counts) =>
    'actors' in counts && !RESPELT.includes(counts.file) ? [[counts.file]] : [],
  );

  it.each([...alone, [...INTERVIEWS_TOGETHER.files]].map((files) => ({ first: files[0], files })))(
    'nothing that $first carries is lost on the way back',
    async ({ files }) => {
      const result = await read(files);
      if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
      const { document } = result;
      for (const kind of TABLE_FILE_KINDS) {
        const written = await writeFiles(document, kind, {
          language: 'fr',
          privateNotes: true,
          confidences: true,
        });
        const again = await readFiles(
          written.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes })),
          aReadContext(),
        );
        if (again.outcome === 'error') throw new Error(JSON.stringify(again.messages));
        expect(canonicalMap(again.document)).toEqual(canonicalMap(document));
        expect(again.questions).toEqual([]);
      }
    },
  );
});

it.runIf(!existsSync(DATA))('real files are not here: nothing to check', () => undefined);
