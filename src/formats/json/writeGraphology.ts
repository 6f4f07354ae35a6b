import { wordFor } from '../../domain/words/values';
import { OUR_INSTRUCTION, OUR_NAME } from '../graph/ourSheets';
import { asValues } from '../graph/ownFields';
import type { RawEdge, RawGraph, RawNode } from '../graph/rawGraph';
import { asNumbers } from './asNumbers';
import { turned } from './turned';

/** Heading for ties that go both ways, which graphology does not have. */
const DIRECTION = { fr: 'Sens', en: 'Direction' } as const;

/**
 * Writes a network as graphology serialises it, for Gephi Lite, sigma and scripts. Names are under `label`, positions
 * under `x` and `y`, y going up; sheets are an attribute of the graph.
 */
export function writeGraphology(graph: RawGraph, language: 'fr' | 'en'): string {
  const { title = '', sheets = [] } = graph;
  const ours = Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
  const written = {
    attributes: { creator: OUR_NAME, title, [OUR_INSTRUCTION]: ours },
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: graph.nodes.map(writtenNode),
    edges: graph.edges.map((edge) => writtenEdge(edge, language)),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

function writtenNode(node: RawNode) {
  const { id, attributes } = asValues(turned(node));
  return { key: id, attributes: asNumbers(attributes) };
}

function writtenEdge({ id, source, target, direction = 'none', attributes }: RawEdge, language: 'fr' | 'en') {
  const both = direction === 'both' ? [[DIRECTION[language], wordFor('direction', 'both', language)] as const] : [];
  return {
    ...(id === undefined ? {} : { key: id }),
    source,
    target,
    ...(direction === 'forward' ? {} : { undirected: true }),
    attributes: asNumbers(new Map([...both, ...attributes])),
  };
}
