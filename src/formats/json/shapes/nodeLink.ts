import { defined } from '../../../domain/defined';
import type { RawDirection, RawEdge, RawGraph, RawNode } from '../../graph/rawGraph';
import { IF_DIRECTED } from '../../graph/writtenDirection';
import { headingOf } from '../../headings/headings';
import { firstText, itemsOf, type Members, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { Message } from '../../message';
import type { JsonNode } from '../../native/jsonNode';
import { attributesOf } from '../attributesOf';
import { type NetworkReading, networkFrom } from '../networkReading';
import type { NetworkShape } from '../networkShape';
import { nodeIds } from './nodeIds';

const FROM = ['source', 'from', 'n1'];
const TO = ['target', 'to', 'n2'];

/** Members that hold the two ends of a link: the usual names, else the headings of a table of ties. */
function endNames(members: Members): { readonly from?: string; readonly to?: string } {
  const from = FROM.find((name) => members.has(name)) ?? headed(members, 'from');
  const to = TO.find((name) => members.has(name)) ?? headed(members, 'to');
  return defined({ from, to });
}

function headed(members: Members, field: 'from' | 'to'): string | undefined {
  for (const name of members.keys()) if (headingOf('ties', name)?.field === field) return name;
  return undefined;
}

const LINKS = ['links', 'edges', 'relations', 'relationships'] as const;
/** Members where formats put custom attributes: their own name tells nothing. */
const OPENED = new Set(['attributes', 'properties', 'metadata', 'data']);
/** Positions, parents, and the state of d3's simulation, which only concerns the picture. */
const OF_NODES = new Set(['id', 'parent', 'x', 'y', 'pos_x', 'pos_y', 'vx', 'vy', 'fx', 'fy', 'index']);
const ARROWS: ReadonlyMap<string, RawDirection> = new Map([
  ['to', 'forward'],
  ['to, from', 'both'],
  ['to,from', 'both'],
  ['from, to', 'both'],
  ['from,to', 'both'],
]);

type Entry = readonly [key: string | undefined, node: JsonNode];

/**
 * Nodes and links as written by d3 (v3: ends are positions in the list; v4: ids), NetworkX, sigma, vis.js, Graph
 * Commons, Onodo and the JSON Graph Format: nodes in a list or by id, ends under any name that a table of ties may use.
 */
export const nodeLink: NetworkShape = (root, reading) => {
  const graph = isGraph(root) ? root : membersOf(root.get('graph'));
  if (!graph || !isGraph(graph)) return undefined;
  const listName = LINKS.find((name) => itemsOf(graph.get(name))?.length) ?? LINKS.find((name) => graph.has(name));
  const [nodes, links] = [graph.get('nodes'), listName === undefined ? undefined : graph.get(listName)];
  const shapeless = (name: string, node: JsonNode): Message => ({
    code: 'JSON_SHAPE',
    value: `/${name}`,
    value2: '[…]',
    row: reading.lineOf(node),
  });
  if (nodes && nodes.kind !== 'list' && nodes.kind !== 'object') return shapeless('nodes', nodes);
  if (listName !== undefined && links && links.kind !== 'list') return shapeless(listName, links);
  return networkOf(graph, entriesOf(nodes, reading), itemsOf(links) ?? [], reading);
};

/** Links alone are a network too, but a list of that name counts only if its items have ends. */
function isGraph(members: Members): boolean {
  return members.has('nodes') || LINKS.some((name) => itemsOf(members.get(name))?.some(hasEnds));
}

function entriesOf(nodes: JsonNode | undefined, reading: NetworkReading): readonly Entry[] {
  const keyed = membersOf(nodes);
  if (keyed) return [...keyed];
  const isNode = (node: JsonNode) => node.kind === 'object' || plainText(node) !== undefined;
  const records = reading.records(itemsOf(nodes) ?? [], isNode);
  return records.map((node) => [undefined, node]);
}

function networkOf(
  graph: Members,
  entries: readonly Entry[],
  links: readonly JsonNode[],
  reading: NetworkReading,
): RawGraph {
  const ends = reading.records(links, (link) => link.kind === 'object' || itemsOf(link)?.length === 2);
  const pairs = ends.map(endsOf);
  const { ids, idOf } = nodeIds(entries, pairs.flat());
  const directed = IF_DIRECTED.get(plainText(graph.get('directed')) ?? '') === 'forward';
  return networkFrom(
    entries.map(([, node], i) => nodeOf(node, ids[i] ?? '', reading)),
    ends.map((link, i) => linkOf(link, (pairs[i] ?? []).map(idOf), reading)),
    { directed, words: wordsOf(ends[0]) },
  );
}

function hasEnds(link: JsonNode): boolean {
  const names = endNames(membersOf(link) ?? NO_MEMBERS);
  return names.from !== undefined && names.to !== undefined;
}

/** Both ends as given. A list of two is a pair of ends. */
function endsOf(link: JsonNode): (JsonNode | undefined)[] {
  const pair = itemsOf(link);
  if (pair) return [...pair];
  const own = membersOf(link) ?? NO_MEMBERS;
  const { from, to } = endNames(own);
  return [from === undefined ? undefined : own.get(from), to === undefined ? undefined : own.get(to)];
}

function wordsOf(link: JsonNode | undefined): NonNullable<RawGraph['words']> {
  const { from, to } = endNames(membersOf(link) ?? NO_MEMBERS);
  return { ...(from === undefined ? {} : { source: from }), ...(to === undefined ? {} : { target: to }) };
}

function nodeOf(node: JsonNode, id: string, reading: NetworkReading): RawNode {
  const own = membersOf(node) ?? NO_MEMBERS;
  const parent = plainText(own.get('parent'));
  const [x, y] = [own.get('x') ?? own.get('pos_x'), own.get('y') ?? own.get('pos_y')];
  const position = reading.positionOf(x, y);
  return {
    id,
    parent: parent || undefined,
    position,
    attributes: attributesOf(own, OF_NODES, OPENED),
    line: reading.lineOf(node),
  };
}

function linkOf(link: JsonNode, [source = '', target = '']: readonly string[], reading: NetworkReading): RawEdge {
  const own = membersOf(link) ?? NO_MEMBERS;
  const { from = '', to = '' } = endNames(own);
  const id = firstText(own, ['id']);
  const directed = IF_DIRECTED.get(plainText(own.get('directed')) ?? '');
  const drawn = ARROWS.get(plainText(own.get('arrows')) ?? '');
  const direction = directed ?? drawn;
  const said = [...(directed === undefined ? [] : ['directed']), ...(drawn === undefined ? [] : ['arrows'])];
  const read = new Set(['id', from, to, 'index', ...said]);
  return {
    id,
    source,
    target,
    direction,
    attributes: attributesOf(own, read, OPENED),
    line: reading.lineOf(link),
  };
}
