import { describe, expect, it } from 'vitest';
import { planUpdate } from '../../src/analysis/update/planUpdate';
import type { ActorId } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import { readCsvText } from '../../src/formats/csv/readCsv';
import { toDocument } from '../../src/formats/tables/toDocument';
import { analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import { updatePlanner } from '../../src/workers/updatePlanner';
import { threadsHere } from './threadsHere';

let ids = 0;
const newId = () => `id${ids++}`;
const ACTORS = 2_500;
const SAID = new Map<ActorId, ActorId | null>();

function read(from: number, territory: string) {
  const rows = Array.from({ length: ACTORS }, (_, i) => `r${from + i};Acteur ${from + i};${territory}`);
  const { table } = readCsvText(`Id;Nom;Territoire\n${rows.join('\n')}\n`, 'a.csv');
  const { document, coverage } = toDocument(table ? [table] : [], { newId, language: 'fr', answers: new Map() }, 'a');
  if (!document) throw new Error('nothing was read');
  return { document, coverage };
}

function anUpdate() {
  const [open, other] = [read(0, 'Vallon'), read(1, 'Pilat')];
  const edited = { created: new Set<string>(), fields: new Set<string>() };
  return { open: open.document, other: other.document, coverage: other.coverage, edited };
}

function planning(subject: { readonly open: MapDocument } & ReturnType<typeof anUpdate>) {
  const { started, start } = threadsHere(analysisApi);
  let isEnded = false;
  const client = connect<ReturnType<typeof analysisApi>>(ANALYSIS_FUNCTIONS, start);
  const planner = updatePlanner({ client, end: () => (isEnded = true) }, subject);
  return { started, planner, hasEnded: () => isEnded };
}

describe('an update planned on a thread', () => {
  it('is the plan that the page would make, and what it is about is sent once, in pieces', async () => {
    const subject = anUpdate();
    const { started, planner } = planning(subject);
    const counts = ({
      added,
      changed,
      gone,
      known,
      told,
      places,
    }: NonNullable<Awaited<ReturnType<typeof planner.plan>>>) => ({
      lists: [added.length, changed.length, gone.length, known],
      tables: [told.actors.size, places.size],
      fields: changed.map(({ id, fields }) => [id, fields]),
    });
    const [first, second] = await Promise.all([planner.plan(SAID), planner.plan(SAID)]);
    const here = counts(planUpdate({ ...subject, said: SAID, newId }));
    expect(here.lists).toEqual([1, ACTORS - 1, 1, ACTORS - 1]);
    expect(first && counts(first)).toEqual(here);
    expect(second && counts(second)).toEqual(here);
    // Three pieces for each of two maps and for the places of rows; then the two questions.
    expect(started.map(({ asked }) => asked)).toEqual([11]);
    // The one that is new is the one that is gone.
    const [inFile, ours] = [[...subject.other.actors.keys()].at(-1), subject.open.actors.keys().next().value];
    const third = await planner.plan(new Map(inFile && ours ? [[inFile, ours]] : []));
    expect(third && counts(third).lists).toEqual([0, ACTORS, 0, ACTORS]);
    expect(started.map(({ asked }) => asked)).toEqual([12]);
  });

  it('is left at any time, and its thread with it', async () => {
    const { started, planner, hasEnded } = planning(anUpdate());
    const plan = planner.plan(SAID);
    planner.end();
    expect(await plan).toBeNull();
    expect(started.map(({ ended }) => ended)).toEqual([true]);
    expect(hasEnded()).toBe(true);
    expect(await planner.plan(SAID)).toBeNull();
  });
});
