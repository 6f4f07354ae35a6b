import { OUR_INSTRUCTION } from '../../graph/ourSheets';
import type { RawDirection, RawEdge, RawGraph, RawNode } from '../../graph/rawGraph';
import { firstText, itemsOf, type Members, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';
import { attributesOf } from '../attributesOf';
import { type NetworkReading, networkFrom } from '../networkReading';
import type { NetworkShape } from '../networkShape';
import { isOurs, ofOurs } from '../ours';
import { turned } from '../turned';

const NOTHING: ReadonlySet<string> = new Set();
const OF_NODES = new Set(['key', 'attributes']);
const OF_EDGES = new Set(['key', 'source', 'target', 'undirected', 'attributes']);
const DIRECTIONS: ReadonlyMap<string, RawDirection> = new Map([
  ['true', 'none'],
  ['false', 'forward'],
]);

/** Attributes of nodes and edges, by key, kept outside them: gephi-lite does so. */
export interface KeptApart {
  readonly nodes: (key: string) => Members;
  readonly places: (key: string) => Members;
  readonly edges: (key: string) => Members;
}

const NOTHING_APART: KeptApart = { nodes: () => NO_MEMBERS, places: () => NO_MEMBERS, edges: () => NO_MEMBERS };

/** A graph of graphology, sigma or the JSON export of Gephi: nodes have a key, and attributes under their own member. */
export const graphology: NetworkShape = (root, reading) => {
  const nodes = itemsOf(root.get('nodes'));
  const isKnown = nodes !== undefined && (nodes.length > 0 ? nodes.every(isKeyed) : root.has('options'));
  if (!isKnown) return undefined;
  const own = membersOf(root.get('attributes'));
  const graph = graphologyGraph(root, reading);
  if (!isOurs(own)) return graph;
  const said = (nodes ?? []).map((node) => [...(membersOf(membersOf(node)?.get('attributes')) ?? NO_MEMBERS)]);
  const ours = ofOurs(graph, said, own?.get(OUR_INSTRUCTION));
  return { ...ours, nodes: ours.nodes.map(turned) };
};

function isKeyed(node: JsonNode): boolean {
  const members = membersOf(node);
  return members !== undefined && plainText(members.get('key')) !== undefined && !members.has('id');
}

export function graphologyGraph(root: Members, reading: NetworkReading, apart: KeptApart = NOTHING_APART): RawGraph {
  const isRecord = (node: JsonNode) => node.kind === 'object';
  const nodes = reading.records(itemsOf(root.get('nodes')) ?? [], isRecord);
  const edges = reading.records(itemsOf(root.get('edges')) ?? [], isRecord);
  // A graph is mixed by default, and ties are then directed unless marked `undirected`.
  const isUndirected = plainText(membersOf(root.get('options'))?.get('type')) === 'undirected';
  return networkFrom(
    nodes.map((node) => nodeOf(node, reading, apart)),
    edges.map((edge) => edgeOf(edge, reading, apart)),
    { directed: !isUndirected, words: { id: 'key' } },
  );
}

function nodeOf(node: JsonNode, reading: NetworkReading, apart: KeptApart): RawNode {
  const own = membersOf(node) ?? NO_MEMBERS;
  const id = plainText(own.get('key')) ?? '';
  const attributes = new Map([...(membersOf(own.get('attributes')) ?? NO_MEMBERS), ...apart.nodes(id)]);
  const places = new Map([...attributes, ...apart.places(id)]);
  attributes.delete('x');
  attributes.delete('y');
  return {
    id,
    position: reading.positionOf(places.get('x'), places.get('y'), true),
    attributes: new Map([...attributesOf(attributes, NOTHING), ...attributesOf(own, OF_NODES)]),
    line: reading.lineOf(node),
  };
}

function edgeOf(edge: JsonNode, reading: NetworkReading, apart: KeptApart): RawEdge {
  const own = membersOf(edge) ?? NO_MEMBERS;
  const id = plainText(own.get('key'));
  const attributes = new Map([...(membersOf(own.get('attributes')) ?? NO_MEMBERS), ...apart.edges(id ?? '')]);
  return {
    id,
    source: firstText(own, ['source']) ?? '',
    target: firstText(own, ['target']) ?? '',
    direction: DIRECTIONS.get(plainText(own.get('undirected')) ?? ''),
    attributes: new Map([...attributesOf(attributes, NOTHING), ...attributesOf(own, OF_EDGES)]),
    line: reading.lineOf(edge),
  };
}
