import type { Action } from '../../domain/action';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { listedNames } from '../cells/looseLists';
import { withoutTitle } from '../cells/personName';
import { hasGivenName, isNamedPerson } from '../columns/columnContent';
import { houseAndPerson } from '../columns/nameAndEmployer';
import type { MapBuilder } from './mapBuilder';
import type { RowReader } from './rowReader';

export interface TiesOfActions {
  readonly together: (action: Pick<Action, 'lead' | 'partners'>) => void;
  readonly employed: (person: ActorId, structure: ActorId) => void;
}

/** Finds or adds the actor named in a field; one missing on the lists is reported. */
export function actorIn(field: string, text: string, row: RowReader, builder: MapBuilder): ActorId {
  const found = builder.find(text, row.place);
  if (found !== undefined) return found;
  if (builder.hasActorList) row.say('DANGLING_EDGE', field, { value: text });
  return builder.addActor(text, row.place);
}

/** Characters; a name with its part in the project is shorter. */
const LONGEST = 200;
/** "Régie de quartier (prêt de salle)": their part in the project, in lower case. */
const PART = /^([^()]*\p{L})\s*\((\p{Ll}[^()]{2,80})\)$/u;

/** Reads a lead or partner. For an organisation named with its people, the organisation acts and the people are its contacts. */
export function partnersIn(
  field: string,
  text: string,
  row: RowReader,
  builder: MapBuilder,
  { employed }: TiesOfActions,
): { readonly acts: ActorId; readonly contacts: readonly ActorId[] } {
  const both = row.isTemplate() ? undefined : houseAndPerson(text);
  if (!both) {
    const [, name = text, part] = (row.isTemplate() || text.length > LONGEST ? null : PART.exec(text)) ?? [];
    const acts = partnerIn(field, name, row, builder);
    if (part !== undefined) sayOf(acts, [row.heading(field), part], builder);
    return { acts, contacts: [] };
  }
  const acts = partnerIn(field, both.works, row, builder);
  if (builder.actors.get(acts)?.type === 'person' && !builder.typeSaid.has(acts))
    builder.update(acts, (actor) => ({ ...actor, type: 'structure' }));
  const marks = { structure: fold(both.works) };
  // "Lucile Martin / Anne Roux" are two contacts.
  const contacts = listedNames(both.name).map((written) => {
    const name = untitled(written);
    const contact = builder.sameAs(name, marks) ?? builder.addActor(name, row.place, 'person');
    builder.isMarked(contact, marks, row.place);
    employed(contact, acts);
    return contact;
  });
  return { acts, contacts };
}

/** Removes a title as lists of people do: "Dr Elena Stavrou". "Mme Aubry" keeps hers. */
function untitled(name: string): string {
  const bare = withoutTitle(name);
  return bare !== name && isNamedPerson(bare) ? bare : name;
}

/** Reads a lead or partner. Names of unclear type are organisations', unless the field holds people; a given name is a person's. */
function partnerIn(field: string, written: string, row: RowReader, builder: MapBuilder): ActorId {
  const text = row.isTemplate() ? written : untitled(written);
  const id = actorIn(field, text, row, builder);
  const type = builder.actors.get(id)?.type;
  const mayBe =
    type === 'unknown' ||
    (type === 'person' && !hasGivenName(text) && (row.holdsOrganisations(field) || row.isAmongOrganisations(text)));
  const isUnsaid = !row.isTemplate() && mayBe && !builder.typeSaid.has(id);
  if (isUnsaid) builder.update(id, (actor) => ({ ...actor, type: row.holdsPeople(field) ? 'person' : 'structure' }));
  return id;
}

function sayOf(id: ActorId, [heading, text]: readonly [string, string], builder: MapBuilder): void {
  builder.update(id, (actor) => {
    const others = actor.attributes.filter(([known]) => known !== heading);
    const known = actor.attributes.find(([one]) => one === heading)?.[1].split(' ; ') ?? [];
    return { ...actor, attributes: [...others, [heading, [...new Set([...known, text])].join(' ; ')]] };
  });
}
