import { itemsOf, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import { attributesOf } from '../attributesOf';
import { networkFrom } from '../networkReading';
import type { NetworkShape } from '../networkShape';

const OF_ITEMS = new Set(['id', 'label', 'x', 'y', 'cluster']);
const OF_LINKS = new Set(['source_id', 'target_id']);

/** Positions are about one apart in the file: unscaled, nodes would overlap. */
const SPREAD = 400;

/** A network of VOSviewer: items in numbered clusters, which may have a name, and links with their strength. */
export const vosviewer: NetworkShape = (root, reading) => {
  const network = membersOf(root.get('network'));
  const items = itemsOf(network?.get('items'));
  if (!network || !items) return undefined;
  const isRecord = (node: { readonly kind: string }) => node.kind === 'object';
  const clusters = new Map<string, string>();
  for (const node of itemsOf(network.get('clusters')) ?? []) {
    const cluster = membersOf(node) ?? NO_MEMBERS;
    const [number, label] = [plainText(cluster.get('cluster')), plainText(cluster.get('label'))];
    if (number !== undefined && label) clusters.set(number, label);
  }
  const nodes = reading.records(items, isRecord).map((node) => {
    const item = membersOf(node) ?? NO_MEMBERS;
    const label = plainText(item.get('label'));
    const position = reading.positionOf(item.get('x'), item.get('y'), true);
    const cluster = plainText(item.get('cluster'));
    const attributes = attributesOf(item, OF_ITEMS);
    if (cluster !== undefined) attributes.set('cluster', clusters.get(cluster) ?? cluster);
    return {
      id: plainText(item.get('id')) ?? '',
      label,
      ...(position === undefined ? {} : { position: { x: position.x * SPREAD, y: position.y * SPREAD } }),
      attributes,
      line: reading.lineOf(node),
    };
  });
  const links = reading.records(itemsOf(network.get('links')) ?? [], isRecord);
  const edges = links.map((node) => {
    const link = membersOf(node) ?? NO_MEMBERS;
    return {
      source: plainText(link.get('source_id')) ?? '',
      target: plainText(link.get('target_id')) ?? '',
      attributes: attributesOf(link, OF_LINKS),
      line: reading.lineOf(node),
    };
  });
  return networkFrom(nodes, edges, { directed: false, words: { source: 'source_id', target: 'target_id' } });
};
