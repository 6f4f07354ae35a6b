import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/analysis/report';
import { main } from '../../src/cli/main';
import { byCodeUnits } from '../../src/domain/folding';
import { expectExact } from '../analysis/measures/expectExact';
import { NETWORK_FIXTURES } from '../helpers/networkFixture';
import { hasReferences, REFERENCES } from '../helpers/referenceNetworks';
import { csvRows, fileOf } from '../helpers/referenceReaders';
import {
  type ExpectedReport,
  type ExpectedReportActor,
  expectedOfFixture,
  expectedOfReference,
} from './expectedReport';
import { launchedJson } from './launched';

/**
 * References whose own files `analyse` opens. The others are in graph formats, or, for NodeXL, hold sheets that are not
 * of the network: they are given as the two tables of the template.
 */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  dgfip_acteurs: ['domain_dgfip_acteurs/nodes.csv', 'domain_dgfip_acteurs/links.csv'],
  kumu_tutorial: ['kumu/snap-to-tutorial-data.xlsx'],
  medici_gephi_csv: ['csv/pireh_Medicis_gephi.csv'],
  quakers: ['csv/quaker-nodes.csv', 'csv/quaker-edges.csv'],
  urbact_2mode: ['domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv'],
  vallier_cluster: ['csv/2018_vallier_data_nodelist.csv', 'csv/2018_vallier_data_edgelist.csv'],
};

/** On a busy machine the largest map takes some seconds, and so does the launcher when it must build itself first. */
const PATIENCE = 120_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-references-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The network as Acteurs.csv and Liens.csv, with an Id for each actor and the classes of the partition as territories. */
function asTables({ actors, ties }: ExpectedReport): string[] {
  const into = mkdtempSync(join(folder, 'map-'));
  const write = (name: string, rows: readonly (readonly string[])[]) => {
    const path = join(into, name);
    writeFileSync(path, rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'));
    return path;
  };
  return [
    write('Acteurs.csv', [['Nom', 'Id', 'Territoire'], ...actors.map(({ name, id, classOf }) => [name, id, classOf])]),
    write('Liens.csv', [['De', 'À'], ...ties]),
  ];
}

/** The report of the command line, run in this process, and what it said beside it. */
async function analysed(...args: readonly string[]): Promise<{ report: Report; said: readonly string[] }> {
  const said: string[] = [];
  let printed = '';
  const status = await main(['analyse', '--json', '--graph-only', ...args], {
    out: (text) => {
      printed += text;
    },
    error: (text) => said.push(text),
  });
  expect(status).toBe(0);
  return { report: JSON.parse(printed) as Report, said };
}

/** Each actor expected beside the one reported: both by name, homonyms by Id. */
function inReportOrder({ actors }: ExpectedReport): ExpectedReportActor[] {
  return actors.toSorted((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id));
}

const inOrder = (pairs: readonly (readonly string[])[]) =>
  pairs.map((pair) => pair.toSorted(byCodeUnits).join(' – ')).sort(byCodeUnits);

function expectEqual(report: Report, expected: ExpectedReport, { byPartition }: { byPartition: boolean }): void {
  const ordered = inReportOrder(expected);
  expect(report.actors.map(({ name }) => name)).toEqual(ordered.map(({ name }) => name));
  const each = <Value>(value: (actor: ExpectedReportActor, reported: Report['actors'][number]) => Value) =>
    Object.fromEntries(ordered.map((actor, at) => [actor.id, value(actor, report.actors[at]!)]));
  expect(each((_, reported) => reported.contacts)).toEqual(each((actor) => actor.contacts));
  expect(each((_, reported) => reported.fragile)).toEqual(each((actor) => actor.fragile));
  for (const field of ['betweenness', 'effectiveSize', 'constraint'] as const) {
    expectExact(
      each((_, reported) => reported[field]),
      each((actor) => actor[field]),
    );
  }
  if (byPartition && ordered[0]?.brokerage) {
    expect(each((_, reported) => reported.brokerage)).toEqual(each((actor) => actor.brokerage));
  }
  expectEqualMap(report, expected, ordered);
}

function expectEqualMap(report: Report, expected: ExpectedReport, ordered: readonly ExpectedReportActor[]): void {
  const nameOf = new Map(expected.actors.map(({ id, name }) => [id, name]));
  const contacts = expected.actors.reduce((sum, actor) => sum + actor.contacts, 0);
  expect(report.ties).toBe(contacts / 2);
  expect(report.fragilePoints).toEqual(ordered.filter(({ fragile }) => fragile).map(({ name }) => name));
  const singleTies = expected.singleTies.map((pair) => pair.map((id) => nameOf.get(id)!));
  expect(inOrder(report.singleTies)).toEqual(inOrder(singleTies));
  const sizes: number[] = [];
  for (const { piece } of report.actors) sizes[piece - 1] = (sizes[piece - 1] ?? 0) + 1;
  expect(report.pieces).toBe(sizes.length);
  if (typeof expected.pieces === 'number') expect(report.pieces).toBe(expected.pieces);
  else expect(sizes).toEqual(expected.pieces);
  expect(report.modularity).toBeGreaterThan(expected.modularity);
  expect(report.groups.flatMap(({ members }) => members).sort(byCodeUnits)).toEqual(ordered.map(({ name }) => name));
  expectWalks(report, expected, ordered);
}

/** Reach within two, and that piece and distance agree with a walk along the ties from the actor of the report. */
function expectWalks(report: Report, { ties }: ExpectedReport, ordered: readonly ExpectedReportActor[]): void {
  const tiedTo = new Map(ordered.map(({ id }) => [id, new Set<string>()]));
  for (const [a, b] of ties) {
    tiedTo.get(a)?.add(b);
    tiedTo.get(b)?.add(a);
  }
  const at = new Map(ordered.map(({ id }, place) => [id, report.actors[place]!]));
  for (const { id } of ordered) {
    const near = new Set([...tiedTo.get(id)!].flatMap((one) => [one, ...tiedTo.get(one)!]));
    near.delete(id);
    expect(at.get(id)?.reach2).toBe(near.size);
    for (const one of near) expect(at.get(one)?.piece).toBe(at.get(id)?.piece);
  }
  const start = ordered.find(({ name }) => name === report.beneficiary);
  if (!start) return;
  const distances = new Map([[start.id, 0]]);
  for (const [one, distance] of distances) {
    for (const next of tiedTo.get(one)!) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  expect(ordered.map(({ id }) => at.get(id)?.distance)).toEqual(ordered.map(({ id }) => distances.get(id) ?? null));
}

/** Options for a point of view: the first actor whom its name alone tells. */
function viewpoint(expected: ExpectedReport): string[] {
  const names = expected.actors.map(({ name }) => name);
  return [`--from=${names.find((name) => names.indexOf(name) === names.lastIndexOf(name))}`];
}

/** The reference calls a city by its plain name; the file, under one Id, by one name or several ("Leeds", "Huddersfield"). */
function withNamesOfTheFile(expected: ExpectedReport, report: Report): ExpectedReport {
  const reported = new Set(report.actors.map(({ name }) => name));
  const names = new Map(
    csvRows('domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv', ';')
      .filter((row) => reported.has(row['NameCity']!))
      .map((row) => [`a:${row['asciiName']!.toLowerCase()}`, row['NameCity']!]),
  );
  return {
    ...expected,
    actors: expected.actors.map((actor) => ({ ...actor, name: names.get(actor.id) ?? actor.name })),
  };
}

describe.each(NETWORK_FIXTURES)('analyse --json on the fixture %s', (name) => {
  it('says what is expected of it', { timeout: PATIENCE }, async () => {
    const expected = expectedOfFixture(name);
    const { report, said } = await analysed('--by', 'territory', ...viewpoint(expected), ...asTables(expected));
    expect(said).toEqual([]);
    expectEqual(report, expected, { byPartition: true });
  });
});

describe.runIf(hasReferences).each(REFERENCES)('analyse --json on the reference %s', (name) => {
  it('says what the reference says', { timeout: PATIENCE }, async () => {
    const expected = expectedOfReference(name);
    const { report, said } = await analysed('--by', 'territory', ...viewpoint(expected), ...asTables(expected));
    expect(said).toEqual([]);
    expectEqual(report, expected, { byPartition: true });
  });
});

describe.runIf(hasReferences).each(Object.entries(OPENED))('analyse --json on the very file of %s', (name, files) => {
  it('says what the reference says', { timeout: PATIENCE }, async () => {
    const { report } = await analysed(...files.map(fileOf));
    const expected = expectedOfReference(name);
    const named = name === 'urbact_2mode' ? withNamesOfTheFile(expected, report) : expected;
    expectEqual(report, named, { byPartition: false });
  });
});

describe('the launcher', () => {
  it('says the same of a fixture as the command run here', { timeout: PATIENCE }, async () => {
    const expected = expectedOfFixture('lesmis');
    const args = ['--graph-only', '--by', 'territory', ...asTables(expected)];
    const report = launchedJson('analyse', ...args) as Report;
    expectEqual(report, expected, { byPartition: true });
    expect(report).toEqual((await analysed(...args)).report);
  });

  it.runIf(hasReferences)('says what the reference says of a real file', { timeout: PATIENCE }, () => {
    const report = launchedJson('analyse', ...OPENED['quakers']!.map(fileOf)) as Report;
    expectEqual(report, expectedOfReference('quakers'), { byPartition: false });
  });
});
