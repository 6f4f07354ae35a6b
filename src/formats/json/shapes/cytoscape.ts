import { OUR_INSTRUCTION } from '../../graph/ourSheets';
import type { RawEdge, RawGraph, RawNode } from '../../graph/rawGraph';
import { itemsOf, type Members, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';
import { attributesOf } from '../attributesOf';
import { type NetworkReading, networkFrom } from '../networkReading';
import type { NetworkShape } from '../networkShape';
import { isOurs, ofOurs } from '../ours';

const OF_OURS = new Set(['id', 'name']);
const OF_DATA = new Set(['id', 'parent', 'source', 'target', 'selected']);
/** Members that are read or only hold the state of a window. Any other is kept. */
const OF_ELEMENTS = new Set([
  'data',
  'position',
  'group',
  'selected',
  'selectable',
  'locked',
  'grabbable',
  'grabbed',
  'pannable',
  'removed',
]);

/** Elements of Cytoscape: in one list, or with nodes and edges apart, as its desktop (.cyjs) and its library write them. */
export const cytoscape: NetworkShape = (root, reading) => {
  const elements = root.get('elements');
  const apart = membersOf(elements);
  const together = itemsOf(elements);
  if (apart) {
    const [nodes, edges] = [itemsOf(apart.get('nodes')), itemsOf(apart.get('edges'))];
    if (!nodes && !edges) return undefined;
    const graph = networkOf(nodes ?? [], edges ?? [], reading);
    const own = membersOf(root.get('data'));
    // `name` is only there for Cytoscape.
    const said = () =>
      (nodes ?? []).filter(isElement).map((node) => [...dataOf(node)].filter(([name]) => !OF_OURS.has(name)));
    return isOurs(own) ? ofOurs(graph, said(), own?.get(OUR_INSTRUCTION)) : graph;
  }
  if (!together?.some(isElement)) return undefined;
  const nodes = together.filter((node) => !isEdge(node));
  const edges = together.filter(isEdge);
  return networkOf(nodes, edges, reading);
};

export function isElement(node: JsonNode): boolean {
  return membersOf(membersOf(node)?.get('data')) !== undefined;
}

function dataOf(node: JsonNode): Members {
  return membersOf(membersOf(node)?.get('data')) ?? NO_MEMBERS;
}

function isEdge(node: JsonNode): boolean {
  const group = plainText(membersOf(node)?.get('group'));
  return group === undefined ? dataOf(node).has('source') && dataOf(node).has('target') : group === 'edges';
}

function networkOf(nodes: readonly JsonNode[], edges: readonly JsonNode[], reading: NetworkReading): RawGraph {
  return networkFrom(
    reading.records(nodes, isElement).map((node) => nodeOf(node, reading)),
    reading.records(edges, isElement).map((edge) => edgeOf(edge, reading)),
    { directed: false },
  );
}

function nodeOf(node: JsonNode, reading: NetworkReading): RawNode {
  const data = dataOf(node);
  const parent = plainText(data.get('parent'));
  const place = membersOf(membersOf(node)?.get('position'));
  const position = reading.positionOf(place?.get('x'), place?.get('y'));
  return {
    id: plainText(data.get('id')) ?? '',
    parent: parent || undefined,
    position,
    attributes: withElement(node, data),
    line: reading.lineOf(node),
  };
}

function edgeOf(edge: JsonNode, reading: NetworkReading): RawEdge {
  const data = dataOf(edge);
  const id = plainText(data.get('id'));
  return {
    id,
    source: plainText(data.get('source')) ?? '',
    target: plainText(data.get('target')) ?? '',
    attributes: withElement(edge, data),
    line: reading.lineOf(edge),
  };
}

function withElement(node: JsonNode, data: Members): Map<string, string> {
  const beside = attributesOf(membersOf(node) ?? NO_MEMBERS, OF_ELEMENTS);
  return new Map([...beside, ...attributesOf(data, OF_DATA)]);
}
