import type { RawEdge, RawGraph, RawNode } from '../../graph/rawGraph';
import { firstText, itemsOf, type Members, membersOf, NO_MEMBERS } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';
import { valueText } from '../attributesOf';
import { type NetworkReading, networkFrom } from '../networkReading';

const IDS = ['@id', 'id'];
const NOTHING = new Set(['selected', 'shared name', 'shared interaction']);

/** True for the first items of a CX file of NDEx or Cytoscape, a list of aspects. */
export function isCx(items: readonly JsonNode[]): boolean {
  return items.slice(0, 2).some((item) => {
    const members = membersOf(item) ?? NO_MEMBERS;
    return members.has('CXVersion') || members.has('numberVerification');
  });
}

/** Reads CX, with attributes and positions in aspects of their own, and CX2, with both in nodes and edges. */
export function cx(items: readonly JsonNode[], reading: NetworkReading): RawGraph {
  const aspects = new Map<string, JsonNode[]>();
  for (const item of items) {
    for (const [name, node] of membersOf(item) ?? NO_MEMBERS) {
      const known = aspects.get(name);
      if (known) known.push(...(itemsOf(node) ?? []));
      else aspects.set(name, [...(itemsOf(node) ?? [])]);
    }
  }
  const all = (name: string) => (aspects.get(name) ?? []).map((node) => [node, membersOf(node) ?? NO_MEMBERS] as const);
  const [ofNodes, ofEdges] = [valuesBeside(all('nodeAttributes')), valuesBeside(all('edgeAttributes'))];
  const places = new Map(all('cartesianLayout').map(([, one]) => [firstText(one, ['node']) ?? '', one]));
  const nodes = all('nodes').map(([node, one]): RawNode => {
    const id = firstText(one, IDS) ?? '';
    const place = places.get(id) ?? one;
    const attributes = new Map([...(ofNodes.get(id) ?? []), ...valuesWithin(one)]);
    const label = firstText(one, ['n']) ?? attributes.get('name') ?? attributes.get('n');
    if (label !== undefined && label === attributes.get('name')) attributes.delete('name');
    if (label !== undefined && label === attributes.get('n')) attributes.delete('n');
    const position = reading.positionOf(place.get('x'), place.get('y'));
    return { id, label, ...(position ? { position } : {}), attributes, line: reading.lineOf(node) };
  });
  const edges = all('edges').map(([node, one]): RawEdge => {
    const id = firstText(one, IDS);
    const attributes = new Map([...(ofEdges.get(id ?? '') ?? []), ...valuesWithin(one)]);
    const interaction = firstText(one, ['i']) ?? '';
    if (interaction !== '') attributes.set('interaction', interaction);
    if (attributes.get('interaction') === 'interacts with') attributes.delete('interaction');
    const [source = '', target = ''] = [firstText(one, ['s']), firstText(one, ['t'])];
    return { id, source, target, direction: 'forward', attributes, line: reading.lineOf(node) };
  });
  return networkFrom(nodes, edges, { directed: true, words: { source: 's', target: 't' } });
}

function valuesWithin(record: Members): (readonly [string, string])[] {
  return [...(membersOf(record.get('v')) ?? NO_MEMBERS)]
    .map(([name, value]) => [name, valueText(value)] as const)
    .filter(([name, text]) => text !== '' && !NOTHING.has(name));
}

/** Values of an attribute aspect, by the id of their node or edge. */
function valuesBeside(records: readonly (readonly [JsonNode, Members])[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [, record] of records) {
    const [of = '', name = ''] = [firstText(record, ['po']), firstText(record, ['n'])];
    const value = record.get('v');
    const text = value ? valueText(value) : '';
    if (text === '' || name === '' || NOTHING.has(name)) continue;
    const known = found.get(of) ?? new Map<string, string>();
    known.set(name, text);
    found.set(of, known);
  }
  return found;
}
