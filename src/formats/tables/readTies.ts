import type { ActorId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { type Exchange, orderedExchanges } from '../../domain/exchange';
import type { Direction, Tie, TieLevel } from '../../domain/tie';
import { isInvisible } from '../cells/cleanCell';
import { exchangeOf } from '../cells/exchangeCells';
import { personNameIn } from '../cells/personName';
import { areRegisteredGrants } from '../columns/endsPlan';
import { houseAndPerson } from '../columns/nameAndEmployer';
import type { UnderstoodTable } from '../columns/understood';
import { HEADINGS, headingKey } from '../headings/headings';
import { mentionsOrganisation } from '../headings/houseHeadings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { typeByNameAlone } from '../names/readNames';
import { addAffiliation, addTie } from './addTie';
import type { KnownTies } from './knownTies';
import type { MapBuilder } from './mapBuilder';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

/** Reads a list of ties into the map, adding actors that only ties name. */
export function readTies(table: UnderstoodTable, builder: MapBuilder, known: KnownTies): void {
  const reader = new TableReader(table, builder.say);
  const directed = isDirected(reader);
  const areGrants = areRegisteredGrants(table.headings);
  const areOrganisations = (field: 'from' | 'to') =>
    !reader.isTemplate && (areGrants || saysOrganisation(reader.heading(field)));
  for (const line of table.rows) {
    const row = new RowReader(reader, line);
    const [from, to] = [row.text('from'), row.text('to')];
    const blank = isInvisible(from) ? 'from' : isInvisible(to) ? 'to' : undefined;
    if (blank !== undefined) {
      row.say('EDGE_NO_END', blank);
      // A lone actor on a line of ties is added without a tie.
      const alone = blank === 'to' ? from : to;
      if (!builder.hasActorList && !isInvisible(alone))
        endOf(
          blank === 'to' ? 'from' : 'to',
          alone,
          row,
          { builder, known },
          areOrganisations(blank === 'to' ? 'from' : 'to'),
        );
      continue;
    }
    const a = endOf('from', from, row, { builder, known }, areOrganisations('from'));
    const b = endOf('to', to, row, { builder, known }, areOrganisations('to'));
    if (a === b) builder.say({ code: 'SELF_LOOP', ...row.place, value: from });
    addTie(tieFields(row, a, b, directed, { builder, known }), row.place, builder, known);
  }
}

const saysOrganisation = (heading: string) =>
  peopleColumnOf(heading) === 'organisation' && mentionsOrganisation(heading);

interface Read {
  readonly builder: MapBuilder;
  readonly known: KnownTies;
}

/** Returns the type of a name that is followed by a person in brackets: it is an organisation. */
export function houseType(name: string) {
  const shown = typeByNameAlone(name);
  return shown === 'person' || shown === 'unknown' ? 'structure' : shown;
}

function endOf(
  field: 'from' | 'to' | 'nextBy',
  text: string,
  row: RowReader,
  { builder, known }: Read,
  areOrganisations = false,
): ActorId {
  const name = row.isTemplate() ? text : personNameIn(text, '').name;
  const found = builder.find(text, row.place) ?? (name === text ? undefined : builder.find(name, row.place));
  if (found !== undefined) return found;
  if (builder.hasActorList) row.say('DANGLING_EDGE', field, { value: text });
  const both = row.isTemplate() || !text.endsWith(')') ? undefined : houseAndPerson(text);
  if (both) {
    const works = builder.findOrAdd(both.works, row.place, houseType(both.works));
    const person = builder.findOrAdd(both.name, row.place, 'person');
    addAffiliation(person, works, 'worksFor', builder, known);
    return text.startsWith(both.works) ? works : person;
  }
  // "Mme Béatrice Olivier" is a person, and is named without title as in lists.
  const shown = name === text || name === '' ? typeByNameAlone(text) : 'person';
  const isOther = areOrganisations && (shown === 'person' || shown === 'unknown');
  return builder.addActor(shown === 'person' ? name : text, row.place, isOther ? 'structure' : shown);
}

/** True when the headings give ties a direction: "source/cible" and "from/to" do, "De/À" do not. */
function isDirected(reader: TableReader): boolean {
  return (['from', 'to'] as const).some((field) => {
    const key = headingKey(reader.heading(field));
    const words = HEADINGS.ties.find((heading) => heading.field === field)?.directed ?? [];
    return words.some((word) => headingKey(word) === key);
  });
}

function tieFields(row: RowReader, a: ActorId, b: ActorId, directed: boolean, read: Read): Omit<Tie, 'id'> {
  const nature = row.open('nature', 'nature');
  const formal = row.known('formal', 'yesNo');
  const certainty = row.known('certainty', 'certainty');
  const level = row.scale('level', 4) as TieLevel | undefined;
  const exchanges = exchangesOf(row);
  const lastExchange = row.day('lastExchange');
  const nextExchange = row.day('nextExchange');
  const turn = row.text('nextBy');
  const nextBy = isInvisible(turn) ? undefined : endOf('nextBy', turn, row, read);
  const [since, until] = [row.day('since'), row.day('until')];
  const confidential = row.known('confidential', 'yesNo');
  const validatedOn = row.day('validatedOn');
  const direction = directionOf(row, directed);
  return {
    a,
    b,
    ...defined({ nature }),
    ...(formal === undefined ? {} : { formal: formal === 'yes' }),
    ...defined({ direction, certainty, level }),
    ...row.some('frequency'),
    ...defined({ since, until, lastExchange }),
    ...(exchanges.length === 0 ? {} : { exchanges }),
    ...defined({ nextExchange, nextBy }),
    ...row.some('saidBy'),
    ...row.some('validatedBy'),
    ...defined({ validatedOn }),
    ...(confidential === undefined ? {} : { confidential: confidential === 'yes' }),
    ...row.some('reference'),
    attributes: row.attributes(),
  };
}

/** Reads exchanges; unreadable ones are reported and kept as text. */
function exchangesOf(row: RowReader): readonly Exchange[] {
  const texts = row.list('exchanges').map((text) => ({ text, read: exchangeOf(text) }));
  const unread = texts.filter(({ read }) => read === undefined);
  if (unread.length > 0) row.keepUnknown('exchanges', unread.map(({ text }) => text).join(' | '));
  return orderedExchanges(texts.flatMap(({ read }) => read ?? []));
}

function directionOf(row: RowReader, directed: boolean): Direction | undefined {
  const said = row.known('direction', 'direction');
  // Read even when `direction` decides, so that an unknown word is reported and kept.
  const oriented = row.known('directed', 'directed');
  if (said !== undefined) return said === 'none' ? undefined : said;
  if (oriented !== undefined) return oriented === 'yes' ? 'forward' : oriented === 'both' ? 'both' : undefined;
  return directed ? 'forward' : undefined;
}
