import { defined } from '../../domain/defined';
import { wordFor } from '../../domain/words/values';
import { OUR_INSTRUCTION, OUR_NAME } from '../graph/ourSheets';
import { asValues } from '../graph/ownFields';
import type { RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { asNumbers } from './asNumbers';

/** Elements of Cytoscape have no direction of their own: an attribute says it. */
const DIRECTION = { fr: 'Sens', en: 'Direction' } as const;

/**
 * A network as Cytoscape's desktop (.cyjs) and its library read it. Made from the map, never from what is drawn: it holds nothing of the
 * picture but places. Names are under `name` too, by which Cytoscape labels; sheets are an attribute of the network.
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
