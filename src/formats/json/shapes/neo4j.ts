import type { RawEdge, RawGraph, RawNode } from '../../graph/rawGraph';
import { firstText, type Members, membersOf, NO_MEMBERS } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';
import { attributesOf, valueText } from '../attributesOf';
import { type NetworkReading, networkFrom } from '../networkReading';

const NAMES = ['name', 'nom', 'label', 'title', 'fullName', 'displayName'];

/** Lines that Neo4j exports: nodes and relationships, each an object with its kind. */
export function neo4j(items: readonly JsonNode[], reading: NetworkReading): RawGraph | undefined {
  const records = items.map((node) => [node, membersOf(node) ?? NO_MEMBERS] as const);
  const kindOf = (one: Members) => firstText(one, ['type']);
  const isOne = (one: Members) =>
    (kindOf(one) === 'node' && one.has('id')) || (kindOf(one) === 'relationship' && one.has('start') && one.has('end'));
  if (records.length === 0 || !records.every(([, one]) => isOne(one))) return undefined;
  const nodes: RawNode[] = [];
  const edges: RawEdge[] = [];
  for (const [node, one] of records) {
    const id = firstText(one, ['id']);
    const properties = membersOf(one.get('properties')) ?? NO_MEMBERS;
    const line = reading.lineOf(node);
    if (kindOf(one) === 'node') {
      const called = NAMES.find((name) => properties.has(name)) ?? '';
      const attributes = attributesOf(properties, new Set([called]));
      const labels = one.get('labels');
      if (labels) attributes.set('labels', valueText(labels));
      nodes.push({ id: id ?? '', label: firstText(properties, [called]), attributes, line });
      continue;
    }
    const endOf = (name: string) => firstText(membersOf(one.get(name)) ?? NO_MEMBERS, ['id']) ?? '';
    const attributes = new Map([['relation', firstText(one, ['label']) ?? ''], ...attributesOf(properties, new Set())]);
    edges.push({ id, source: endOf('start'), target: endOf('end'), direction: 'forward', attributes, line });
  }
  return networkFrom(nodes, edges, { directed: true });
}
