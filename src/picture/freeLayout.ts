import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type ActorGraph, neighboursOf } from '../analysis/actorGraph';
import { pieces } from '../analysis/measures/pieces';
import type { Point } from '../domain/placement';
import { packPieces } from './packPieces';
import { seededChance } from './seededChance';
import { separate } from './separate';

export interface FreeInput {
  readonly graph: ActorGraph;
  /** Vertex → number of its group. */
  readonly groupOf: readonly number[];
  readonly seed: number;
}

/** Ties inside a group pull as three: it makes groups easier to see than they are, and the legend says so. */
const INSIDE_WEIGHT = 3;
/** Mean length of a tie, in stored units. */
const TIE_LENGTH = 118;
/** Room for marks and names, in stored units. */
const MARK = 19;
const ROOM = { x: 74, y: 36 };

/**
 * Place of each vertex on the Carte, in stored units: ForceAtlas2 with a fixed number of steps and a seeded start, piece
 * by piece, then moved apart and packed side by side; those without ties in rows below. Plain data in and out: it runs
 * in a worker. The same input, the same places. 0.1 s for 200 actors, 2 s for 1,000, 10 s for 5,000.
 */
export function freeLayout({ graph, groupOf, seed }: FreeInput): Point[] {
  const { pieceOf, count } = pieces(graph);
  const members: number[][] = Array.from({ length: count }, () => []);
  pieceOf.forEach((piece, vertex) => members[piece]?.push(vertex));
  const laid = members.map((vertices) => layPiece(graph, vertices, groupOf, seed));
  const packed = packPieces(laid, ROOM.x + 2 * MARK);
  const points: Point[] = graph.ids.map(() => ({ x: 0, y: 0 }));
  members.forEach((vertices, piece) => {
    vertices.forEach((vertex, i) => {
      points[vertex] = packed[piece]?.[i] ?? { x: 0, y: 0 };
    });
  });
  return points;
}

function layPiece(graph: ActorGraph, vertices: readonly number[], groupOf: readonly number[], seed: number): Point[] {
  if (vertices.length === 1) return [{ x: 0, y: 0 }];
  const settled = upright(scaled(forced(graph, vertices, groupOf, seed), graph, vertices));
  return separate(
    settled.map((at) => ({ at, radius: MARK, fixed: false })),
    ROOM,
    vertices.length > 800 ? 40 : 160,
  );
}

function forced(graph: ActorGraph, vertices: readonly number[], groupOf: readonly number[], seed: number): Point[] {
  const chance = seededChance(seed);
  const network = new UndirectedGraph();
  const groups = [...new Set(vertices.map((vertex) => groupOf[vertex] ?? 0))].sort((a, b) => a - b);
  for (const vertex of vertices) {
    const turn = (2 * Math.PI * groups.indexOf(groupOf[vertex] ?? 0)) / groups.length;
    network.addNode(vertex, {
      x: 100 * Math.cos(turn) + 40 * (chance() - 0.5),
      y: 100 * Math.sin(turn) + 40 * (chance() - 0.5),
    });
  }
  for (const vertex of vertices) {
    for (const neighbour of neighboursOf(graph, vertex)) {
      if (neighbour < vertex) continue;
      const weight = groupOf[vertex] === groupOf[neighbour] ? INSIDE_WEIGHT : 1;
      network.addEdge(vertex, neighbour, { weight });
    }
  }
  const size = vertices.length;
  const found = forceAtlas2(network, {
    iterations: size > 1500 ? 150 : size > 400 ? 300 : 600,
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: size > 400,
      edgeWeightInfluence: 1,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 1 + Math.log(size),
      strongGravityMode: false,
    },
  });
  return vertices.map((vertex) => found[vertex] ?? { x: 0, y: 0 });
}

/** Scaled so that ties have the wished mean length. */
function scaled(points: readonly Point[], graph: ActorGraph, vertices: readonly number[]): Point[] {
  const place = new Map(vertices.map((vertex, i) => [vertex, points[i] ?? { x: 0, y: 0 }]));
  let sum = 0;
  let count = 0;
  for (const [vertex, at] of place) {
    for (const neighbour of neighboursOf(graph, vertex)) {
      const other = place.get(neighbour);
      if (!other || neighbour < vertex) continue;
      sum += Math.hypot(at.x - other.x, at.y - other.y);
      count += 1;
    }
  }
  const factor = sum > 0 ? (TIE_LENGTH * count) / sum : 1;
  return points.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
}

/** Turned so that it is widest from left to right, as screens are. */
function upright(points: readonly Point[]): Point[] {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  const turn = -Math.atan2(2 * xy, xx - yy) / 2;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return points.map(({ x, y }) => ({
    x: (x - meanX) * cos - (y - meanY) * sin,
    y: (x - meanX) * sin + (y - meanY) * cos,
  }));
}
