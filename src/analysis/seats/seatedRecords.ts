import type { Actor } from '../../domain/actor';
import type { ActorId, TieId } from '../../domain/brand';
import type { EnterActors } from '../../domain/commands/enterActors';
import { type EnteredRecords, enteredRecords } from '../../domain/entry/enteredRecords';
import { type EntryEnd, type EntryTie, NOTHING_SAID, type Said } from '../../domain/entry/entry';
import type { KindWords } from '../../domain/entry/entryWords';
import { lineContext, lineEntry, literalEntry } from '../../domain/entry/lineEntry';
import { readLine } from '../../domain/entry/readLine';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import type { Patch } from '../../domain/tables';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import type { Finding } from '../findings/finding';
import { type SeatKind, seatKindOf } from './emptySeats';
import type { SeatReach } from './knownTo';

const ROLE_OF: Readonly<Record<SeatKind, RoleName>> = {
  witness: 'witness',
  partner: 'potentialPartner',
  relay: 'relay',
};

export interface Seating {
  readonly seat: Finding;
  /** Text as typed, e.g. "Jean Petit, maire de Saint-Just"; an actor of the map; or one of another map. */
  readonly who: string | Actor | EntryEnd;
  /** Who knows them: gets a tie to them, unless they are near enough already. */
  readonly knownTo: ActorId | undefined;
}

/** Everything that filling a seat writes, as one command: the actor with the role, theme or public of the seat, and the tie. */
export function seatedRecords(
  document: MapDocument,
  { seat, who, knownTo }: Seating,
  { isNear }: Pick<SeatReach, 'isNear'>,
  kinds: KindWords,
  newId: () => string,
): EnterActors & { readonly id: ActorId | undefined } {
  const kind = seatKindOf(seat) ?? 'witness';
  const [end, others, atWork] = typeof who === 'string' ? typedEnd(document, who, kinds) : [endOf(who), [], []];
  const theme = seat.theme === undefined ? undefined : document.themes.get(seat.theme);
  const said: Said = {
    ...end.said,
    ...(seat.profile === undefined ? {} : { profile: seat.profile }),
    roles: [...new Set([...end.said.roles, ROLE_OF[kind]])],
    themes: [...new Set([...end.said.themes, ...(theme ? [theme.label] : [])])],
  };
  const records = enteredRecords(
    document,
    { ends: [{ ...end, said }, ...others], ties: atWork, guessed: [] },
    kinds,
    newId,
  );
  const [id] = records.ids;
  const { ids: _ids, ...entered } = withSubject(records, seat, end.known);
  const isTied = end.known !== undefined && isNear(end.known.id);
  const nature = kind === 'relay' ? ('exchanges' as const) : DRAWN_NATURE;
  const ties =
    id === undefined || knownTo === undefined || knownTo === id || isTied
      ? []
      : [{ ...newTie(newId() as TieId, knownTo, id), nature }];
  return { ...entered, ties: [...records.ties, ...ties], id };
}

function endOf(who: Actor | EntryEnd): EntryEnd {
  return 'said' in who ? who : { name: who.name, known: who, said: NOTHING_SAID };
}

/** The person, and the organisation typed with the name, with their tie. */
type TypedEnd = readonly [EntryEnd, others: readonly EntryEnd[], atWork: readonly EntryTie[]];

/** Reads typed text such as "Océane, de la CUMA du Val" when it names one actor; otherwise all of it is the name. */
function typedEnd(document: MapDocument, typed: string, kinds: KindWords): TypedEnd {
  const read = readLine(typed, lineContext(document, kinds));
  const { ends, ties } = lineEntry(document, read, true);
  const [first, ...others] = ends;
  const [literal = { name: typed.trim(), said: NOTHING_SAID }] = literalEntry(document, typed).ends;
  return first && read.groups.flat().length === 1 ? [first, others, ties] : [literal, [], []];
}

/** Adds the public, area or family that the seat is for. On an actor already on the map, fills only what is blank. */
function withSubject(records: EnteredRecords, seat: Finding, known: Actor | undefined): EnteredRecords {
  const patch = (actor: Actor): Patch<Actor> => subjectOf(actor, seat);
  const before = known && records.known.find(({ id }) => id === known.id);
  return {
    ...records,
    actors: records.actors.map((actor) =>
      actor.id === records.ids[0] ? ({ ...actor, ...patch(actor) } as Actor) : actor,
    ),
    known: [
      ...records.known.filter(({ id }) => id !== known?.id),
      ...(known ? [{ id: known.id, patch: { ...before?.patch, ...patch(known) } }] : []),
    ],
  };
}

function subjectOf(actor: Actor, { rule, subject, profile }: Finding): Patch<Actor> {
  if (!subject || !('text' in subject)) return {};
  const { kind, text } = subject;
  if (rule === 'noWitnessProfile') return profile === undefined ? { profile: text } : {};
  if (kind === 'public') {
    return actor.publics.some((one) => fold(one) === fold(text)) ? {} : { publics: [...actor.publics, text] };
  }
  return actor[kind] === undefined ? { [kind]: text } : {};
}
