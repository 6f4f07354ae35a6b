import { defined } from '../../domain/defined';
import { wordFor } from '../../domain/words/values';
import { OUR_INSTRUCTION, OUR_NAME } from '../graph/ourSheets';
import { asValues } from '../graph/ownFields';
import type { RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { asNumbers } from './asNumbers';

/** Heading of the direction: Cytoscape elements have none of their own. */
const DIRECTION = { fr: 'Sens', en: 'Direction' } as const;

/**
 * Writes a network for Cytoscape desktop (.cyjs) and its library. Made from the map, not from the picture: it holds
 * nothing of the picture but positions. Names are under `name` too, which Cytoscape shows as labels; sheets are an
 * attribute of the network.
 */
export function writeCytoscape(graph: RawGraph, language: 'fr' | 'en'): string {
  const { title = '', sheets = [] } = graph;
  const ours = Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
  const written = {
    format_version: '1.0',
    target_cytoscapejs_version: '~3.0',
    data: { name: title, creator: OUR_NAME, [OUR_INSTRUCTION]: ours },
    elements: {
      nodes: graph.nodes.map(writtenNode),
      edges: graph.edges.map((edge) => writtenEdge(edge, language)),
    },
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

function writtenNode(node: RawNode) {
  const { id, attributes } = asValues(node);
  const name = node.label ?? id;
  return {
    data: { ...asNumbers(attributes), id, name },
    ...(node.position ? { position: node.position } : {}),
  };
}

function writtenEdge({ id, source, target, direction = 'none', attributes }: RawEdge, language: 'fr' | 'en') {
  const said = direction === 'none' ? [] : [[DIRECTION[language], wordFor('direction', direction, language)] as const];
  const own = asNumbers(new Map([...said, ...attributes]));
  return { data: { ...own, ...defined({ id }), source, target } };
}
