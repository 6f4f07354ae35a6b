import { headingOf } from '../headings/headings';
import { labelHeading } from './labelHeading';
import type { RawEdge, RawNode } from './rawGraph';

export interface OneGraph {
  readonly name: string;
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
}

/** Gives nodes without a label the one that an attribute holds; it then stops being an attribute. */
export function withLabels(nodes: readonly RawNode[], headings: readonly string[]): readonly RawNode[] {
  const heading = labelHeading(headings);
  if (heading === undefined) return nodes;
  return nodes.map((node) => {
    const label = node.attributes.get(heading);
    if (node.label !== undefined || !label?.trim()) return node;
    const attributes = new Map(node.attributes);
    attributes.delete(heading);
    return { ...node, label, attributes };
  });
}

/** Heading that tables know. */
const RELATION = 'relation';

/**
 * Marks each tie with the name of its graph, when graphs of the same people hold different relations: a pair present in
 * two of them would otherwise become one tie. Leaves graphs alone when each has its own people: their names say nothing
 * of ties.
 */
export function withRelations<One extends OneGraph>(graphs: readonly One[]): readonly One[] {
  const seen = new Set<string>();
  let areShared = false;
  for (const { nodes, edges } of graphs) {
    const labels = new Map(nodes.map(({ id, label }) => [id, label]));
    const nameOf = (id: string) => JSON.stringify([id, labels.get(id)]);
    const pairs = new Set(edges.map(({ source, target }) => [nameOf(source), nameOf(target)].sort().join()));
    for (const pair of pairs) areShared ||= seen.has(pair);
    for (const pair of pairs) seen.add(pair);
  }
  const isSaid = graphs.some(({ edges }) => edges.some(({ attributes }) => saysNature(attributes)));
  if (!areShared || isSaid) return graphs;
  return graphs.map((graph) => ({
    ...graph,
    edges: graph.edges.map((edge) => ({ ...edge, attributes: new Map([...edge.attributes, [RELATION, graph.name]]) })),
  }));
}

function saysNature(attributes: ReadonlyMap<string, string>): boolean {
  return [...attributes.keys()].some((heading) => headingOf('ties', heading)?.field === 'nature');
}

/**
 * Merges several graphs. A node with the same id and name in two of them is one; the same id for another name, as
 * programs that number from zero give, is prefixed with the name of its graph.
 */
export function mergeGraphs(graphs: readonly OneGraph[]): { nodes: RawNode[]; edges: RawEdge[] } {
  const [first, ...others] = graphs;
  const nodes = [...(first?.nodes ?? [])];
  const edges = [...(first?.edges ?? [])];
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  for (const graph of others) {
    const renamed = new Map<string, string>();
    for (const { id, label } of graph.nodes) {
      if (labels.has(id) && labels.get(id) !== label) renamed.set(id, `${graph.name}:${id}`);
    }
    const idOf = (id: string) => renamed.get(id) ?? id;
    for (const node of graph.nodes) {
      const isKnown = !renamed.has(node.id) && labels.has(node.id) && node.attributes.size === 0;
      if (!isKnown) nodes.push(renamed.size === 0 ? node : scoped(node, idOf));
    }
    for (const { id, label } of graph.nodes) labels.set(idOf(id), label);
    for (const edge of graph.edges) {
      edges.push({ ...edge, source: idOf(edge.source), target: idOf(edge.target) });
    }
  }
  return { nodes, edges };
}

function scoped(node: RawNode, idOf: (id: string) => string): RawNode {
  return { ...node, id: idOf(node.id), ...(node.parent === undefined ? {} : { parent: idOf(node.parent) }) };
}
