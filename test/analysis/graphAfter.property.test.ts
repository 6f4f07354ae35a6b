import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActorGraph, actorGraphOf, neighboursOf } from '../../src/analysis/actorGraph';
import { graphAfter } from '../../src/analysis/graphAfter';
import { pairMarks } from '../../src/analysis/pairMarks';
import { ALL_VISIBLE, type Visibility } from '../../src/analysis/visibility';
import type { ActorId, TieId } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { randomStep, richDocument, seeded } from '../helpers/randomEdits';

const VISIBILITIES: readonly Visibility[] = [
  ALL_VISIBLE,
  { ...ALL_VISIBLE, formality: 'formal' },
  { without: new Set(['moi' as ActorId]), formality: 'informal', confidential: true },
  { without: new Set(), formality: 'both', confidential: false },
];

const after = (before: MapDocument, document: MapDocument, visibility = ALL_VISIBLE): ActorGraph =>
  graphAfter({ document: before, visibility, graph: actorGraphOf(before, visibility) }, document, visibility);

const withTies = (
  document: MapDocument,
  change: (ties: Map<TieId, ReturnType<typeof newTie>>) => void,
): MapDocument => {
  const ties = new Map(document.ties);
  change(ties);
  return { ...document, ties };
};

describe('the graph after an edit', () => {
  it('is the one that a fresh look at the map gives, edit after edit, whatever is hidden', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...VISIBILITIES), (seed, visibility) => {
        const random = seeded(seed);
        let history = startHistory(richDocument());
        let graph = actorGraphOf(history.document, visibility);
        for (let step = 0; step < 60; step++) {
          const next = randomStep(history, random).history;
          graph = graphAfter({ document: history.document, visibility, graph }, next.document, visibility);
          expect(graph).toEqual(actorGraphOf(next.document, visibility));
          history = next;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not ask that the map before was the same map, nor that little changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const [before, now] = [one, other].map((seed) => {
          const random = seeded(seed);
          let history = startHistory(richDocument());
          for (let step = 0; step < 30; step++) history = randomStep(history, random).history;
          return history.document;
        });
        expect(after(before!, now!)).toEqual(actorGraphOf(now!, ALL_VISIBLE));
      }),
    );
  });

  it('keeps lists and arrays of which nothing changed', () => {
    const before = aMap({}, ['lea-a', 'a-b?']);
    const graph = actorGraphOf(before, ALL_VISIBLE);
    const tie = newTie('more' as TieId, idOf('b'), idOf('a'));
    const more = withTies(before, (ties) => ties.set(tie.id, tie));
    const next = graphAfter({ document: before, visibility: ALL_VISIBLE, graph }, more, ALL_VISIBLE);
    expect(next).not.toBe(graph);
    expect(
      [next.ids, next.offsets, next.neighbours].map(
        (one, index) => one === [graph.ids, graph.offsets, graph.neighbours][index],
      ),
    ).toEqual([true, true, true]);
    // The pair is confirmed from now on.
    expect(next.marks).not.toEqual(graph.marks);
    expect(next).toEqual(actorGraphOf(more, ALL_VISIBLE));
  });

  it('finds the tie that waited for its actor', () => {
    const full = aMap({}, ['lea-a', 'a-b', 'b-lea']);
    const actors = new Map(full.actors);
    actors.delete(idOf('b'));
    const without = { ...full, actors };
    expect(after(without, full)).toEqual(actorGraphOf(full, ALL_VISIBLE));
    expect(after(full, without)).toEqual(actorGraphOf(without, ALL_VISIBLE));
  });

  it('takes one of two ties of a pair away, then the other', () => {
    const two = aMap({}, ['lea-a', 'a-lea?:knows']);
    const one = withTies(two, (ties) => ties.delete('tie0' as TieId));
    const none = withTies(one, (ties) => ties.delete('tie1' as TieId));
    expect(after(two, one)).toEqual(actorGraphOf(one, ALL_VISIBLE));
    expect(after(one, none)).toEqual(actorGraphOf(none, ALL_VISIBLE));
    expect(after(none, two)).toEqual(actorGraphOf(two, ALL_VISIBLE));
  });
});

describe('what the ties of a pair say', () => {
  it('is the same whether the graph was made with it or not', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...VISIBILITIES), (seed, visibility) => {
        const random = seeded(seed);
        let history = startHistory(richDocument());
        for (let step = 0; step < 40; step++) history = randomStep(history, random).history;
        const { marks, ...bare } = actorGraphOf(history.document, visibility);
        expect(pairMarks(bare, history.document, visibility)).toEqual(marks);
      }),
    );
  });

  it('rows are ascending and without repeats, however often a pair is tied', () => {
    const document = aMap({}, ['c-a', 'a-c', 'a-b', 'lea-a', 'a-lea', 'lea-lea']);
    const graph = actorGraphOf(document, ALL_VISIBLE);
    expect(graph.ids.map((_, vertex) => [...neighboursOf(graph, vertex)])).toEqual([[1, 2, 3], [0], [0], [0]]);
    expect(graph.tieCount).toBe(3);
  });
});
