import { byCodeUnits, fold } from '../../domain/folding';
import type { MapMatching } from '../compare/matchMaps';
import type { TranslatedMap } from '../join/translatedMap';
import { matchTies } from './matchTies';
import { pairInTurn } from './pairInTurn';
import type { UpdatedTable } from './updatedTable';

/** For each table, records of the file → records of the map. */
export type RecordMatching = Readonly<Record<UpdatedTable, ReadonlyMap<string, string>>>;

/**
 * Matches records of a file, already in ids of the map, with records of the map: actors, actions and offers as matched before,
 * others by id, then by what they are about.
 */
export function matchRecords(
  open: TranslatedMap,
  told: TranslatedMap,
  { actors, actions, offers }: Pick<MapMatching, 'actors' | 'actions' | 'offers'>,
  isOwnTie: (id: string) => boolean,
): RecordMatching {
  const both = (a: string, b: string) => [a, b].sort(byCodeUnits);
  return {
    actors: asTold(actors),
    actions: asTold(actions),
    offers: asTold(offers),
    ties: matchTies(told.ties, open.ties, isOwnTie),
    testimonies: pairInTurn(told.testimonies, open.testimonies, [
      ({ person, action = '', themes }) => JSON.stringify([person, action, themes.toSorted()]),
      ({ person, action = '' }) => JSON.stringify([person, action]),
    ]),
    introductions: pairInTurn(told.introductions, open.introductions, [
      ({ a, b, subject = '' }) => JSON.stringify([both(a, b), fold(subject)]),
      ({ a, b }) => JSON.stringify(both(a, b)),
    ]),
    meetings: pairInTurn(told.meetings, open.meetings, [({ title, date = '' }) => JSON.stringify([fold(title), date])]),
    resources: pairInTurn(told.resources, open.resources, [({ title }) => fold(title)]),
    awareness: pairInTurn(told.awareness, open.awareness, [({ actor, action }) => JSON.stringify([actor, action])]),
  };
}

/** Identity map: matched records already have the ids of the map. */
function asTold(matched: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...matched.values()].map((id) => [id, id]));
}
