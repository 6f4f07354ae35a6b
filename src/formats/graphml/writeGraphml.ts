import { attributeType } from '../graph/attributeType';
import { OUR_INSTRUCTION, textOfSheets } from '../graph/ourSheets';
import { asValues, writtenHeading } from '../graph/ownFields';
import type { RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { withDirection } from '../graph/writtenDirection';
import { escapeAttribute } from '../xml/escapeAttribute';
import { escapeXml } from '../xml/escapeXml';

/** GraphML calls whole numbers `int`. */
const TYPES = { integer: 'int', double: 'double', string: 'string' } as const;
/** NetworkX refuses a file that mixes `directed="true"` with undirected ties; others read it with a capital too. */
const ONE_WAY = 'True';

interface Key {
  readonly id: string;
  readonly heading: string;
  readonly of: 'node' | 'edge' | 'graph';
  readonly type: string;
}

/**
 * Writes a network as GraphML. Names are under `label`, positions under `x` and `y`; sheets are an attribute of the
 * graph. Many programs refuse a file where only some ties are directed, and GraphML has no tie that goes both ways:
 * unless all are directed, an attribute states the direction of each, beside `directed` for the programs that accept
 * it.
 */
export function writeGraphml(graph: RawGraph, language: 'fr' | 'en'): string {
  const { title = '', sheets = [] } = graph;
  const nodes = graph.nodes.map(asValues);
  const isDirected = graph.edges.length > 0 && graph.edges.every(({ direction }) => direction === 'forward');
  const edges = isDirected ? graph.edges : graph.edges.map((edge) => withDirection(edge, language));
  const nodeKeys = keysOf(
    'node',
    headingsOf(nodes, ['label', 'x', 'y', ...graph.nodeHeadings.map(writtenHeading)]),
    nodes,
  );
  const edgeKeys = keysOf('edge', headingsOf(edges, graph.edgeHeadings), edges);
  const ours: Key = { id: OUR_INSTRUCTION, heading: OUR_INSTRUCTION, of: 'graph', type: 'string' };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...[ours, ...nodeKeys.values(), ...edgeKeys.values()].map(writeKey),
    `<graph id="map" edgedefault="${isDirected ? 'directed' : 'undirected'}">`,
    `<desc>${escapeXml(title)}</desc>`,
    `<data key="${ours.id}">${escapeXml(textOfSheets(sheets))}</data>`,
    ...nodes.map(({ id, attributes }) => `<node id="${escapeAttribute(id)}"${data(attributes, nodeKeys, 'node')}`),
    ...edges.map(
      ({ attributes, ...edge }) =>
        `<edge${endsOf(edge)}${isDirected ? '' : wayOf(edge)}${data(attributes, edgeKeys, 'edge')}`,
    ),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function wayOf({ direction }: Pick<RawEdge, 'direction'>): string {
  return direction === 'forward' ? ` directed="${ONE_WAY}"` : '';
}

function endsOf({ id, source, target }: Pick<RawEdge, 'id' | 'source' | 'target'>): string {
  const named = id === undefined ? '' : ` id="${escapeAttribute(id)}"`;
  return `${named} source="${escapeAttribute(source)}" target="${escapeAttribute(target)}"`;
}

function headingsOf(records: readonly (RawNode | RawEdge)[], listed: readonly string[]): string[] {
  const used = new Set(records.flatMap(({ attributes }) => [...attributes.keys()]));
  return [...new Set([...listed, ...used])].filter((heading) => used.has(heading));
}

function keysOf(
  of: 'node' | 'edge',
  headings: readonly string[],
  records: readonly (RawNode | RawEdge)[],
): Map<string, Key> {
  return new Map(
    headings.map((heading, i) => {
      const type = TYPES[attributeType(records.flatMap(({ attributes }) => attributes.get(heading) ?? []))];
      return [heading, { id: `${of.charAt(0)}${i}`, heading, of, type }];
    }),
  );
}

function writeKey({ id, heading, of, type }: Key): string {
  return `<key id="${id}" for="${of}" attr.name="${escapeAttribute(heading)}" attr.type="${type}"/>`;
}

function data(attributes: ReadonlyMap<string, string>, keys: ReadonlyMap<string, Key>, name: string): string {
  if (attributes.size === 0) return '/>';
  const values = [...attributes].map(
    ([heading, value]) => `<data key="${keys.get(heading)?.id ?? ''}">${escapeXml(value)}</data>`,
  );
  return `>${values.join('')}</${name}>`;
}
