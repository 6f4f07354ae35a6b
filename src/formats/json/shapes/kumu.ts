import { listCell } from '../../../domain/words/listCell';
import type { RawEdge, RawNode } from '../../graph/rawGraph';
import { firstText, itemsOf, type Members, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';
import { attributesOf } from '../attributesOf';
import { KUMU_DIRECTIONS } from '../kumuFields';
import { type NetworkReading, networkFrom } from '../networkReading';
import type { NetworkShape } from '../networkShape';
import { kumuMaps, type MapsOf } from './kumuMaps';
import { ourKumu } from './ourKumu';

const OPENED = new Set(['attributes']);
const OF_ELEMENTS = new Set(['_id', 'id', 'label']);
const OF_CONNECTIONS = new Set(['_id', 'id', 'from', 'to', 'direction']);

/** A project of Kumu (elements, connections, loops, several maps), or the short form that its import takes. */
export const kumu: NetworkShape = (root, reading) => {
  const elements = itemsOf(root.get('elements'));
  const connections = itemsOf(root.get('connections'));
  if (!elements || !(connections || root.has('maps'))) return undefined;
  const ours = ourKumu(root, reading);
  if (ours) return ours;
  const isRecord = (node: JsonNode) => node.kind === 'object';
  const maps = kumuMaps(root);
  return networkFrom(
    reading.records(elements, isRecord).map((node) => elementOf(node, maps, reading)),
    reading.records(connections ?? [], isRecord).map((node) => connectionOf(node, maps, reading)),
    { directed: false, words: { id: '_id', source: 'from', target: 'to' } },
  );
};

function elementOf(node: JsonNode, maps: MapsOf, reading: NetworkReading): RawNode {
  const own = membersOf(node) ?? NO_MEMBERS;
  const label = plainText(membersOf(own.get('attributes'))?.get('label')) ?? plainText(own.get('label'));
  const id = firstText(own, ['_id', 'id']) ?? label ?? '';
  const place = maps.placeOf(id);
  const position = reading.positionOf(place?.get('x'), place?.get('y'));
  return {
    id,
    label,
    position,
    attributes: withMaps(own, id, OF_ELEMENTS, maps),
    line: reading.lineOf(node),
  };
}

function connectionOf(node: JsonNode, maps: MapsOf, reading: NetworkReading): RawEdge {
  const own = membersOf(node) ?? NO_MEMBERS;
  const id = firstText(own, ['_id', 'id']);
  const direction = KUMU_DIRECTIONS.get((plainText(own.get('direction')) ?? '').toLowerCase());
  return {
    id,
    source: plainText(own.get('from')) ?? '',
    target: plainText(own.get('to')) ?? '',
    direction,
    attributes: withMaps(own, id ?? '', OF_CONNECTIONS, maps),
    line: reading.lineOf(node),
  };
}

/** Attributes with the names of maps and loops. Flags that are false (`delayed`, `reversed`) are dropped. */
function withMaps(own: Members, id: string, read: ReadonlySet<string>, maps: MapsOf): Map<string, string> {
  const said = new Map([...own].filter(([, node]) => node.kind !== 'flag' || node.value));
  const attributes = attributesOf(said, read, OPENED);
  attributes.delete('attributes.label');
  for (const [heading, names] of [
    ['maps', maps.mapsOf(id)],
    ['loops', maps.loopsOf(id)],
  ] as const) {
    if (names.length > 0 && !attributes.has(heading)) attributes.set(heading, listCell(names));
  }
  return attributes;
}
