import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { choicesOf, leftOut } from '../../src/analysis/narrowed';
import { NARROWED_BY } from '../../src/analysis/narrowedBy';
import { idsOf } from '../../src/analysis/rowsOf';
import { ALL_VISIBLE, type Visibility } from '../../src/analysis/visibility';
import { fold } from '../../src/domain/folding';
import { STEPS_AROUND } from '../../src/domain/looks/narrowing';
import type { MapDocument } from '../../src/domain/mapDocument';
import { idOf } from '../helpers/graphs';
import { answers, LISTS, narrowedMap, shownByTheLetter, someNarrowing } from '../helpers/narrowedMaps';

const VISIBILITIES: readonly Visibility[] = [
  ALL_VISIBLE,
  { ...ALL_VISIBLE, without: new Set([idOf('moi')]) },
  { ...ALL_VISIBLE, formality: 'formal' },
  { without: new Set([idOf('moi')]), formality: 'informal', confidential: true },
];
const visibilities = fc.constantFrom(...VISIBILITIES);
const pointsOfView = fc.constantFrom(idOf('lea'), idOf('c'), undefined);

const graphs = (document: MapDocument, visibility: Visibility) => actorGraphOf(document, visibility);

describe('a map that is narrowed', () => {
  it('shows exactly those who meet every condition, and the point of view', () => {
    let [shownSome, hidSome] = [0, 0];
    fc.assert(
      fc.property(narrowedMap, visibilities, someNarrowing, pointsOfView, (document, visibility, narrowing, from) => {
        const graph = graphs(document, visibility);
        const out = leftOut(narrowing, { document, visibility, graph, from });
        const shown = idsOf(graph).filter((id) => !out.has(id));
        expect(shown.toSorted()).toEqual(shownByTheLetter(document, visibility, narrowing, from).toSorted());
        if (out.size > 0 && shown.length > 1) shownSome++;
        if (out.size > 0) hidSome++;
      }),
      { numRuns: 500 },
    );
    // The cases are worth something: many hide somebody and show others.
    expect(shownSome).toBeGreaterThan(100);
    expect(hidSome).toBeGreaterThan(shownSome);
  });

  it('counts beside each choice those whom it would show with the conditions of the other kinds', () => {
    fc.assert(
      fc.property(narrowedMap, visibilities, someNarrowing, (document, visibility, narrowing) => {
        const graph = graphs(document, visibility);
        const choices = choicesOf(narrowing, { document, visibility, graph, from: undefined });
        const visible = idsOf(graph).map((id) => document.actors.get(id)!);
        for (const by of NARROWED_BY) {
          const [valuesOf] = LISTS[by];
          const offered = new Set(visible.flatMap((actor) => valuesOf(document, visibility, actor).map(fold)));
          expect(choices[by].map(({ value }) => fold(value)).toSorted()).toEqual([...offered].toSorted());
          for (const { value, count } of choices[by]) {
            const expected = visible.filter(
              (actor) =>
                answers(document, visibility, narrowing, actor, by) &&
                valuesOf(document, visibility, actor).map(fold).includes(fold(value)),
            );
            expect(count, `${by} ${value}`).toBe(expected.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts who is around somebody at each number of steps', () => {
    fc.assert(
      fc.property(narrowedMap, visibilities, someNarrowing, (document, visibility, narrowing) => {
        const { around } = narrowing;
        fc.pre(around !== undefined && document.actors.has(around.actor));
        const graph = graphs(document, visibility);
        const choices = choicesOf(narrowing, { document, visibility, graph, from: undefined });
        for (const steps of STEPS_AROUND) {
          const wider = { ...narrowing, around: { actor: around.actor, steps } };
          expect(choices.around[steps]).toBe(shownByTheLetter(document, visibility, wider, undefined).length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
