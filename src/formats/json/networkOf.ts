import { mergeGraphs, withRelations } from '../graph/mergeGraphs';
import type { RawEdge, RawGraph } from '../graph/rawGraph';
import { firstText, itemsOf, membersOf, NO_MEMBERS } from '../jsonMembers';
import type { Message } from '../message';
import type { JsonNode } from '../native/jsonNode';
import type { NetworkReading } from './networkReading';
import type { NetworkShape } from './networkShape';
import { canvas } from './shapes/canvas';
import { cx, isCx } from './shapes/cx';
import { cytoscape, isElement } from './shapes/cytoscape';
import { gephiLite } from './shapes/gephiLite';
import { graphology } from './shapes/graphology';
import { kumu } from './shapes/kumu';
import { neo4j } from './shapes/neo4j';
import { nodeLink } from './shapes/nodeLink';
import { vosviewer } from './shapes/vosviewer';

/** Shapes in the order in which they are tried, the strictest first. */
const SHAPES: readonly NetworkShape[] = [gephiLite, vosviewer, kumu, canvas, cytoscape, graphology, nodeLink];

const NAMES = ['label', 'name', 'id'];

/** Reads the network of a file in any shape, merging several. `undefined` when it holds none. */
export function networkOf(root: JsonNode, reading: NetworkReading): RawGraph | Message | undefined {
  const whole = oneNetwork(root, reading);
  if (whole) return whole;
  const held = membersOf(root);
  const inList = itemsOf(held?.get('graphs') ?? root);
  const named = inList
    ? inList.map((node, i) => [firstText(membersOf(node) ?? NO_MEMBERS, NAMES) ?? String(i + 1), node] as const)
    : [...(held ?? [])];
  const graphs: { name: string; graph: RawGraph }[] = [];
  for (const [name, node] of named) {
    const graph = node.kind === 'object' ? oneNetwork(node, reading) : undefined;
    // Unless all are networks, the file is something else.
    if (!graph || 'code' in graph) return undefined;
    graphs.push({ name, graph });
  }
  const [first] = graphs;
  if (!first || graphs.length === 1) return first?.graph;
  const each = graphs.map(({ name, graph: { nodes, edges, directed } }) => ({
    name,
    nodes,
    edges: edges.map((edge): RawEdge => ({ ...edge, direction: edge.direction ?? (directed ? 'forward' : 'none') })),
  }));
  const merged = mergeGraphs(withRelations(each));
  return { ...first.graph, ...merged };
}

function oneNetwork(root: JsonNode, reading: NetworkReading): RawGraph | Message | undefined {
  const members = membersOf(root);
  if (!members) {
    const items = itemsOf(root) ?? [];
    if (isCx(items)) return cx(items, reading);
    return (
      neo4j(items, reading) ?? (items.some(isElement) ? cytoscape(new Map([['elements', root]]), reading) : undefined)
    );
  }
  for (const shape of SHAPES) {
    const network = shape(members, reading);
    if (network) return network;
  }
  return undefined;
}
