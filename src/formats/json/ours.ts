import { OUR_NAME, sheetsOf } from '../graph/ourSheets';
import { fromValues } from '../graph/ownFields';
import type { RawGraph, RawNode } from '../graph/rawGraph';
import { type Members, plainText } from '../jsonMembers';
import type { JsonNode } from '../native/jsonNode';
import { compactJson } from '../native/printJson';
import { valueText } from './attributesOf';

export function isOurs(own: Members | undefined): boolean {
  return plainText(own?.get('creator')) === OUR_NAME;
}

/** Reads a file that we wrote: all members of its nodes are attributes, and sheets are beside. */
export function ofOurs(
  graph: RawGraph,
  said: readonly (readonly (readonly [name: string, value: JsonNode])[])[],
  sheets: JsonNode | undefined,
): RawGraph {
  const nodes = said.map((values, i): RawNode => {
    const { id = '', line = 1 } = graph.nodes[i] ?? {};
    return fromValues({ id, line, attributes: new Map(values.map(([name, value]) => [name, valueText(value)])) });
  });
  return { ...graph, nodes, ours: true, sheets: (sheets && sheetsOf(compactJson(sheets))) ?? [] };
}
