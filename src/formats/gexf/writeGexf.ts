import { attributeType, isPlainNumber } from '../graph/attributeType';
import { OUR_INSTRUCTION, OUR_NAME, textOfSheets } from '../graph/ourSheets';
import type { RawDirection, RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { isMixed, withDirection } from '../graph/writtenDirection';
import { escapeAttribute } from '../xml/escapeAttribute';
import { escapeXml } from '../xml/escapeXml';
import { vizElements } from './vizElements';

const TYPES: Readonly<Record<RawDirection, string>> = { none: 'undirected', forward: 'directed', both: 'mutual' };
/** NetworkX refuses a file that mixes `directed` and undirected ties, but not `Directed`, which Gephi and graphology read alike. */
const MIXED_TYPES: typeof TYPES = { ...TYPES, forward: 'Directed' };

/**
 * Writes a network as GEXF 1.2, since NetworkX does not read 1.3. Positions, colours, sizes and weights are where other
 * programs look for them; sheets go in a processing instruction, which other programs skip and every validator allows.
 */
export function writeGexf(graph: RawGraph, language: 'fr' | 'en'): string {
  const { nodes, nodeHeadings, title = '', sheets = [] } = graph;
  const mixed = isMixed(graph.edges);
  const edges = mixed ? graph.edges.map((edge) => withDirection(edge, language)) : graph.edges;
  const edgeHeadings = [
    ...new Set([...graph.edgeHeadings, ...edges.flatMap(({ attributes }) => [...attributes.keys()])]),
  ];
  const isDirected = !mixed && edges.some(({ direction = 'none' }) => direction !== 'none');
  const nodeIds = idsOf(nodeHeadings, 'n');
  const edgeIds = idsOf(edgeHeadings, 'e');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    ...(sheets.length === 0 ? [] : [`<?${OUR_INSTRUCTION} ${textOfSheets(sheets)}?>`]),
    `<meta><creator>${OUR_NAME}</creator><description>${escapeXml(title)}</description></meta>`,
    `<graph defaultedgetype="${isDirected ? 'directed' : 'undirected'}" mode="static">`,
    ...declared('node', nodeIds, nodes),
    ...declared('edge', edgeIds, edges),
    '<nodes>',
    ...nodes.map((node) => writeNode(node, nodeIds)),
    '</nodes>',
    '<edges>',
    ...edges.map((edge) => writeEdge(edge, edgeIds, mixed ? MIXED_TYPES : TYPES)),
    '</edges>',
    '</graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
}

type Ids = ReadonlyMap<string, string>;

function idsOf(headings: readonly string[], letter: string): Ids {
  return new Map(headings.map((heading, i) => [heading, `${letter}${i}`]));
}

function declared(of: 'node' | 'edge', ids: Ids, records: readonly (RawNode | RawEdge)[]): string[] {
  if (ids.size === 0) return [];
  const attributes = [...ids].map(([heading, id]) => {
    const type = attributeType(records.flatMap((record) => record.attributes.get(heading) ?? []));
    return `<attribute id="${id}" title="${escapeAttribute(heading)}" type="${type}"/>`;
  });
  return [`<attributes class="${of}" mode="static">`, ...attributes, '</attributes>'];
}

function writeNode({ id, label = id, attributes, position }: RawNode, ids: Ids): string {
  const { elements, others } = vizElements(attributes, position);
  const named = `<node id="${escapeAttribute(id)}" label="${escapeAttribute(label)}"`;
  return closed(named, [...values(others, ids), ...elements], 'node');
}

function writeEdge(
  { id, source, target, direction = 'none', attributes }: RawEdge,
  ids: Ids,
  types: typeof TYPES,
): string {
  const { elements, others } = vizElements(attributes);
  const own: [name: string, value: string][] = [
    ['source', source],
    ['target', target],
    ['type', types[direction]],
  ];
  if (id !== undefined) own.unshift(['id', id]);
  const weight = others.get('weight');
  if (weight !== undefined && isPlainNumber(weight)) {
    own.push(['weight', weight]);
    others.delete('weight');
  }
  const label = others.get('label');
  if (label !== undefined) {
    own.push(['label', label]);
    others.delete('label');
  }
  const named = `<edge ${own.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}`;
  return closed(named, [...values(others, ids), ...elements], 'edge');
}

function values(attributes: ReadonlyMap<string, string>, ids: Ids): string[] {
  if (attributes.size === 0) return [];
  const each = [...attributes].map(
    ([heading, value]) => `<attvalue for="${ids.get(heading) ?? ''}" value="${escapeAttribute(value)}"/>`,
  );
  return [`<attvalues>${each.join('')}</attvalues>`];
}

function closed(start: string, children: readonly string[], name: string): string {
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}
