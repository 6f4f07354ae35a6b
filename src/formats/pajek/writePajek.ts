import { isPlainNumber } from '../graph/attributeType';
import type { RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { ourLines } from './ourLines';
import { writtenLabel } from './writtenLabel';

const MARGIN = 0.05;
/** Depth that Pajek gives to flat drawings. */
const DEPTH = '0.5';

/**
 * Writes a network as Pajek (.net): names, positions as shares of the picture, arcs for directed ties, edges for
 * others, with weight and nature. What it has no place for goes in comments at the top: some programs take comments
 * further down for lines.
 */
export function writePajek(graph: RawGraph): string {
  const { nodes, edges, title = '' } = graph;
  const numbers = new Map(nodes.map(({ id }, i) => [id, i + 1]));
  const arcs = edges.filter(({ direction }) => direction === 'forward');
  const others = edges.filter(({ direction }) => direction !== 'forward');
  const share = sharesOf(nodes);
  const lines = [
    '% Maillon',
    ...ourLines(graph, [...arcs, ...others], numbers),
    `*Network ${writtenLabel(title)}`,
    `*Vertices ${nodes.length}`,
    ...nodes.map(
      ({ id, label = id, position }, i) => `${i + 1} "${writtenLabel(label)}"${position ? share(position) : ''}`,
    ),
    ...section('*Arcs', arcs, numbers),
    ...section('*Edges', others, numbers),
  ];
  // Without a byte order mark, Pajek reads the file in the machine's own encoding.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function section(name: string, edges: readonly RawEdge[], numbers: ReadonlyMap<string, number>): string[] {
  if (edges.length === 0) return [];
  return [
    name,
    ...edges.map(({ source, target, attributes }) => {
      const weight = attributes.get('weight') ?? attributes.get('Weight') ?? attributes.get('Poids') ?? '';
      const label = attributes.get('Nature') ?? attributes.get('label');
      const named = label === undefined ? '' : ` l "${writtenLabel(label)}"`;
      return `${numbers.get(source)} ${numbers.get(target)} ${isPlainNumber(weight) ? weight : 1}${named}`;
    }),
  ];
}

/** Positions between 0 and 1, with one scale for both axes. */
function sharesOf(nodes: readonly RawNode[]): (position: NonNullable<RawNode['position']>) => string {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position } of nodes) {
    if (!position) continue;
    [left, right] = [Math.min(left, position.x), Math.max(right, position.x)];
    [top, bottom] = [Math.min(top, position.y), Math.max(bottom, position.y)];
  }
  const side = Math.max(right - left, bottom - top) || 1;
  const shareOf = (value: number, from: number) => (MARGIN + ((value - from) / side) * (1 - 2 * MARGIN)).toFixed(4);
  return ({ x, y }) => ` ${shareOf(x, left)} ${shareOf(y, top)} ${DEPTH}`;
}
