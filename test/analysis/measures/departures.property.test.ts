import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActorGraph, actorGraphOf } from '../../../src/analysis/actorGraph';
import { singleTies } from '../../../src/analysis/measures/ofTies';
import { pieces } from '../../../src/analysis/measures/pieces';
import { idsOf, neighboursOf, rowsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { cutOff } from '../../helpers/cutOff';
import { fragilePoints } from '../../helpers/fragilePoints';
import { aDocument, pairsOf } from '../../helpers/graphs';
import { shapedGraph } from './shapedGraph';

/** The map of a graph, as a document. */
function asDocument(graph: ActorGraph): MapDocument {
  const actors = Object.fromEntries(idsOf(graph).map((id) => [id, []]));
  return aDocument(
    actors,
    pairsOf(graph).map(([a, b]) => `${idsOf(graph)[a]}-${idsOf(graph)[b]}`),
  );
}

const count = (document: MapDocument, without: readonly string[] = []) =>
  pieces(actorGraphOf(document, { ...ALL_VISIBLE, without: new Set(without) as never })).count;

describe('when somebody leaves a map', () => {
  it('there are more pieces exactly when it was a fragile point, one less when it had no tie', () => {
    fc.assert(
      fc.property(shapedGraph, (graph) => {
        const document = asDocument(graph);
        const before = count(document);
        const fragile = new Set(fragilePoints(graph));
        idsOf(graph).forEach((id, vertex) => {
          const more = count(document, [id]) - before;
          if (fragile.has(vertex)) expect(more).toBeGreaterThan(0);
          else expect(more).toBe(neighboursOf(rowsOf(graph), vertex).length === 0 ? -1 : 0);
          expect(cutOff(graph, vertex).length > 0).toBe(fragile.has(vertex));
        });
      }),
    );
  });

  it('whoever is cut off is in another piece than whoever stays', () => {
    fc.assert(
      fc.property(shapedGraph, (graph) => {
        const document = asDocument(graph);
        const { pieceOf } = pieces(graph);
        for (const vertex of fragilePoints(graph)) {
          const left = actorGraphOf(document, { ...ALL_VISIBLE, without: new Set([idsOf(graph)[vertex]!]) });
          const after = new Map(idsOf(left).map((id, at) => [id, pieces(left).pieceOf[at]]));
          const lost = new Set(cutOff(graph, vertex));
          const own = idsOf(graph).flatMap((_, one) =>
            one !== vertex && pieceOf[one] === pieceOf[vertex] ? [one] : [],
          );
          const staying = new Set(own.filter((one) => !lost.has(one)).map((one) => after.get(idsOf(graph)[one]!)));
          expect(staying.size).toBe(1);
          for (const one of lost) expect(staying.has(after.get(idsOf(graph)[one]!))).toBe(false);
        }
      }),
    );
  });
});

describe('when a tie goes', () => {
  it('there is one piece more exactly when it was a single tie', () => {
    fc.assert(
      fc.property(shapedGraph, (graph) => {
        const document = asDocument(graph);
        const before = count(document);
        const single = new Set(singleTies(graph).map(([a, b]) => `${idsOf(graph)[a]}-${idsOf(graph)[b]}`));
        for (const tie of document.ties.values()) {
          const ties = new Map([...document.ties].filter(([id]) => id !== tie.id));
          expect(count({ ...document, ties }) - before).toBe(single.has(`${tie.a}-${tie.b}`) ? 1 : 0);
        }
      }),
    );
  });
});
