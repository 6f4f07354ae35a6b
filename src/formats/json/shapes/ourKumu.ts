import { OUR_INSTRUCTION, sheetsOf } from '../../graph/ourSheets';
import type { RawGraph, RawNode } from '../../graph/rawGraph';
import { itemsOf, type Members, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';
import { compactJson } from '../../native/printJson';
import { valueText } from '../attributesOf';
import { headingOfKumu, ID_OF, KUMU_DIRECTIONS } from '../kumuFields';
import type { NetworkReading } from '../networkReading';

/** Reads a blueprint that we wrote: headings keep our meaning, positions and sheets are beside. `undefined` for any other. */
export function ourKumu(root: Members, reading: NetworkReading): RawGraph | undefined {
  const ours = membersOf(root.get(OUR_INSTRUCTION));
  if (!ours) return undefined;
  const places = placesIn(ours.get('places'), reading);
  const nodes = (itemsOf(root.get('elements')) ?? []).map((node): RawNode => {
    const own = membersOf(node) ?? NO_MEMBERS;
    const id = bare(own.get('id'), ID_OF.element);
    return {
      id,
      label: plainText(own.get('label')),
      position: places.get(id),
      attributes: attributesIn(own),
      line: reading.lineOf(node),
    };
  });
  const edges = (itemsOf(root.get('connections')) ?? []).map((node) => {
    const own = membersOf(node) ?? NO_MEMBERS;
    return {
      id: own.has('id') ? bare(own.get('id'), ID_OF.connection) : undefined,
      source: bare(own.get('from'), ID_OF.element),
      target: bare(own.get('to'), ID_OF.element),
      direction: KUMU_DIRECTIONS.get(plainText(own.get('direction')) ?? ''),
      attributes: attributesIn(own),
      line: reading.lineOf(node),
    };
  });
  const sheets = ours.get('sheets');
  return {
    nodes,
    edges,
    directed: false,
    nodeHeadings: [],
    edgeHeadings: [],
    words: { source: 'from', target: 'to' },
    ours: true,
    sheets: (sheets && sheetsOf(compactJson(sheets))) ?? [],
  };
}

function placesIn(node: JsonNode | undefined, reading: NetworkReading): Map<string, RawNode['position']> {
  const places = new Map<string, RawNode['position']>();
  for (const place of itemsOf(node) ?? []) {
    const [id, x, y] = itemsOf(place) ?? [];
    places.set(plainText(id) ?? '', reading.positionOf(x, y));
  }
  return places;
}

function bare(node: JsonNode | undefined, start: string): string {
  const text = plainText(node) ?? '';
  return text.startsWith(start) ? text.slice(start.length) : text;
}

function attributesIn(own: Members): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of own) {
    const heading = headingOfKumu(name);
    if (heading !== undefined) attributes.set(heading, valueText(value));
  }
  return attributes;
}
