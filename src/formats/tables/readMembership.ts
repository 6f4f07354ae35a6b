import type { ActorId } from '../../domain/brand';
import { isInvisible } from '../cells/cleanCell';
import type { UnderstoodTable } from '../columns/understood';
import { headingKey } from '../headings/headings';
import { typeByNameAlone } from '../names/readNames';
import { addTie } from './addTie';
import type { KnownTies } from './knownTies';
import type { MapBuilder } from './mapBuilder';
import { type Attributes, RowReader } from './rowReader';
import { spreadAttributes } from './spreadAttributes';
import { TableReader } from './tableReader';

interface Line {
  readonly member: ActorId;
  readonly network: ActorId;
  readonly attributes: Attributes;
  readonly row: RowReader;
}

/**
 * Reads a list of members, one line for each actor and network. Networks become actors, with a "member of" tie from each member. Each
 * attribute goes to what it describes: member, network or membership.
 */
export function readMembership(table: UnderstoodTable, builder: MapBuilder, known: KnownTies): void {
  const reader = new TableReader(table, builder.say);
  const lines: Line[] = [];
  for (const data of table.rows) {
    const row = new RowReader(reader, data);
    const [name, networkName] = [row.text('name'), row.text('network')];
    const blank = isInvisible(name) ? 'name' : isInvisible(networkName) ? 'network' : undefined;
    if (blank !== undefined) {
      row.say('EDGE_NO_END', blank);
      continue;
    }
    const member = memberOf(row, name, builder);
    const network = builder.find(networkName, row.place) ?? builder.addActor(networkName, row.place, 'network');
    builder.becomesNetwork(network);
    builder.typeSaid.add(network);
    lines.push({ member, network, attributes: row.attributes(), row });
  }
  const spread = spreadAttributes(lines);
  for (const [actor, attributes] of [...spread.ofMembers, ...spread.ofNetworks]) {
    builder.update(actor, (before) => {
      const names = new Set(before.attributes.map(([one]) => one));
      return { ...before, attributes: [...before.attributes, ...attributes.filter(([one]) => !names.has(one))] };
    });
  }
  for (const [i, { member, network, row }] of lines.entries()) {
    const attributes = spread.ofTies[i] ?? [];
    addTie({ a: member, b: network, nature: 'memberOf', attributes }, row.place, builder, known);
  }
}

function memberOf(row: RowReader, name: string, builder: MapBuilder): ActorId {
  const reference = row.text('reference') || undefined;
  // Names of unclear type are communes, hence organisations.
  const areCommunes = !row.isTemplate() && OF_COMMUNES.test(headingKey(row.heading('network')));
  const isOne = areCommunes && typeByNameAlone(name) === 'unknown';
  if (reference === undefined) return builder.findOrAdd(name, row.place, isOne ? 'structure' : undefined);
  const known = builder.withReference(reference) ?? builder.named(name).find((id) => hasNoReference(id, builder));
  return known ?? builder.addActor(name, row.place, undefined, reference);
}

const OF_COMMUNES = /\b(?:groupements?|intercommunalites?|epci|syndicats?)\b/;

function hasNoReference(id: ActorId, builder: MapBuilder): boolean {
  return builder.actors.get(id)?.reference === undefined;
}
