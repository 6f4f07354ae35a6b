import type { Actor } from '../../domain/actor';
import type { ActorId, FindingKey, IntroductionId, TestimonyId, TieId } from '../../domain/brand';
import type { EnterActors } from '../../domain/commands/enterActors';
import { defined } from '../../domain/defined';
import { enteredRecords } from '../../domain/entry/enteredRecords';
import type { EntryEnd } from '../../domain/entry/entry';
import type { KindWords } from '../../domain/entry/entryWords';
import { fold } from '../../domain/folding';
import type { Introduction } from '../../domain/introduction';
import { beneficiaryOf, type MapDocument, officerOf } from '../../domain/mapDocument';
import { actorNamed } from '../../domain/search/actorSearch';
import type { Testimony } from '../../domain/testimony';
import { DRAWN_NATURE, newTie, type Tie } from '../../domain/tie';
import { distinctTexts } from '../findings/distinctTexts';
import type { Finding } from '../findings/finding';
import { seatedRecords } from '../seats/seatedRecords';
import type { Offered } from './offered';

export interface Bringing {
  readonly who: Offered;
  /** Seat to fill; absent: they only join the map. */
  readonly seat?: Finding | undefined;
  /** Subject of the introduction in a few words, and the status "to do" in the user's language. */
  readonly subject: string;
  readonly toDo: string;
}

/**
 * Everything that adding a person of another map writes, as one command: a copy of what they agreed to, a tie to whoever knows them
 * here, and the introduction to make. When nobody here knows them, the tie is only "to be verified".
 */
export function broughtRecords(
  document: MapDocument,
  { who, seat, subject, toDo }: Bringing,
  kinds: KindWords,
  newId: () => string,
): EnterActors & { readonly id: ActorId | undefined } {
  const end: EntryEnd = {
    name: who.name,
    said: {
      type: who.type,
      roles: who.roles,
      themes: who.themes,
      ...(who.territory === undefined ? {} : { territory: who.territory }),
    },
  };
  const { id, ...records } = seat
    ? seatedRecords(document, { seat, who: end, knownTo: undefined }, { isNear: () => false }, kinds, newId)
    : enteredAlone(document, end, kinds, newId);
  if (id === undefined) return { ...records, id };
  const beneficiary = seat?.actors[0] ?? beneficiaryOf(document);
  const introducer = who.introducer === undefined ? undefined : actorNamed(document.actors, who.introducer)?.id;
  // An organisation of another map need not be known to anybody here.
  const knows = who.isPublic ? undefined : (introducer ?? officerOf(document));
  return {
    ...records,
    id,
    actors: records.actors.map((actor) => (actor.id === id ? asAgreed(actor, who) : actor)),
    ties: [...records.ties, ...tieTo(id, knows, beneficiary, newId)],
    testimonies: who.agreesToAll || who.isPublic ? [] : [agreedTestimony(document, records, id, who, newId)],
    introductions:
      who.introducer === undefined || beneficiary === undefined || introducer === beneficiary
        ? []
        : [
            introductionOf(
              {
                a: beneficiary,
                b: id,
                // An introducer who is not on this map is noted by name only: nobody is added without being asked.
                ...(introducer === undefined ? { introducer: who.introducer } : { madeBy: introducer }),
                subject,
                toDo,
                serves: seat?.key,
              },
              newId,
            ),
          ],
  };
}

function enteredAlone(document: MapDocument, end: EntryEnd, kinds: KindWords, newId: () => string) {
  const { ids, ...records } = enteredRecords(document, { ends: [end], ties: [], guessed: [] }, kinds, newId);
  return { ...records, id: ids[0] };
}

/** Drops the kind and family guessed from the name, since nobody said them. */
function asAgreed({ kind: _kind, family: _family, ...actor }: Actor, { profile, agreesToAll, ...who }: Offered): Actor {
  return {
    ...actor,
    ...(who.family === undefined ? {} : { family: who.family }),
    ...(who.isPublic ? { publics: distinctTexts([...who.publics, ...actor.publics]).map(({ text }) => text) } : {}),
    ...defined({ profile }),
    ...(agreesToAll ? { consent: 'given' as const } : {}),
  };
}

function tieTo(id: ActorId, knows: ActorId | undefined, beneficiary: ActorId | undefined, newId: () => string): Tie[] {
  const other = knows ?? beneficiary;
  if (other === undefined || other === id) return [];
  const tie: Tie = { ...newTie(newId() as TieId, other, id), nature: DRAWN_NATURE };
  return [knows === undefined ? { ...tie, certainty: 'toVerify' } : tie];
}

/** The consent covers some themes only, so it is written on a testimony and not on the person. */
function agreedTestimony(
  document: MapDocument,
  { themes: added }: Pick<EnterActors, 'themes'>,
  person: ActorId,
  { themes, publics }: Offered,
  newId: () => string,
): Testimony {
  const known = [...document.themes.values(), ...added];
  return {
    id: newId() as TestimonyId,
    person,
    themes: themes.flatMap((label) => known.find((one) => fold(one.label) === fold(label))?.id ?? []),
    publics,
    consent: 'given',
  };
}

interface ToIntroduce extends Pick<Introduction, 'a' | 'b' | 'madeBy' | 'introducer'> {
  readonly subject: string;
  readonly toDo: string;
  readonly serves: FindingKey | undefined;
}

function introductionOf({ subject, toDo, serves, ...who }: ToIntroduce, newId: () => string): Introduction {
  return {
    id: newId() as IntroductionId,
    ...who,
    ...(subject === '' ? {} : { subject }),
    status: toDo,
    ...defined({ serves }),
  };
}
