import degree from 'graphology-metrics/centrality/degree';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { graphOfRows } from '../../src/analysis/graphOfRows';
import { CARRIES_NEWS, CONFIRMED, pairMarks } from '../../src/analysis/pairMarks';
import { neighboursOf, rowsOf } from '../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { aDocument, aGraph, idOf } from '../helpers/graphs';

describe('the graph of a document', () => {
  const document = aDocument({ zoe: [], bo: [], alone: [] }, ['zoe-bo', 'bo-zoe?', 'bo-ana?', 'zoe-ana!', 'ana-ana']);
  const graph = actorGraphOf(document, ALL_VISIBLE);

  it('has actors by name, and one edge for each pair with a measured tie', () => {
    expect(graph.nodes()).toEqual(['alone', 'ana', 'bo', 'zoe']);
    expect(graph.size).toBe(2);
    expect(graph.areNeighbors('zoe', 'bo')).toBe(true);
    expect(graph.hasEdge('zoe', 'ana')).toBe(false);
  });

  it('holds the records: actors on nodes, all ties of a pair on its edge', () => {
    expect(graph.getNodeAttribute('bo', 'actor')).toBe(document.actors.get(idOf('bo')));
    expect(graph.getEdgeAttribute('bo', 'zoe', 'ties')).toEqual([...document.ties.values()].slice(0, 2));
  });

  it('leaves out who is not visible, with their ties', () => {
    const without = actorGraphOf(document, { ...ALL_VISIBLE, without: new Set([idOf('bo')]) });
    expect(without.nodes()).toEqual(['alone', 'ana', 'zoe']);
    expect(without.size).toBe(0);
  });

  it('is taken by functions of graphology', () => {
    expect(degree.degreeCentrality(graph)).toEqual({ alone: 0, ana: 1 / 3, bo: 2 / 3, zoe: 1 / 3 });
  });
});

describe('rows of a graph', () => {
  it('are ascending, whatever the order of ties', () => {
    const graph = aGraph(['d-a', 'c-d', 'b-d', 'a-b']);
    const rows = rowsOf(graph);
    expect(rows.ids).toEqual(['a', 'b', 'c', 'd']);
    expect(rows.ids.map((_, vertex) => [...neighboursOf(rows, vertex)])).toEqual([[1, 3], [0, 3], [3], [0, 1, 2]]);
  });

  it('are made once, and anew when somebody changed the graph', () => {
    const graph = aGraph(['a-b'], ['c']);
    const rows = rowsOf(graph);
    expect(rowsOf(graph)).toBe(rows);
    graph.addEdge('b', 'c');
    expect([...neighboursOf(rowsOf(graph), 1)]).toEqual([0, 2]);
  });

  it('make the same graph on another thread', () => {
    const rows = rowsOf(aGraph(['d-a', 'c-d', 'a-b'], ['e']));
    expect(rowsOf(graphOfRows(structuredClone(rows)))).toEqual(rows);
  });
});

describe('what the ties of a pair say', () => {
  it('is said if one of them says it, at both ends', () => {
    const document = aDocument({}, ['a-b?', 'b-a', 'b-c?']);
    const graph = actorGraphOf(document, ALL_VISIBLE);
    // Rows: b; a, c; b.
    expect([...pairMarks(graph)].map((bits) => bits & CONFIRMED)).toEqual([CONFIRMED, CONFIRMED, 0, 0]);
  });

  it('of news as of certainty', () => {
    const document = aDocument({}, ['a-b', 'b-c']);
    const [first] = [...document.ties.values()];
    const silent = new Map(document.ties).set(first!.id, { ...first!, nature: 'knows' });
    const graph = actorGraphOf({ ...document, ties: silent }, ALL_VISIBLE);
    expect([...pairMarks(graph)].map((bits) => bits & CARRIES_NEWS)).toEqual([0, 0, CARRIES_NEWS, CARRIES_NEWS]);
  });
});
