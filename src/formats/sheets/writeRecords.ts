import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayCell } from '../cells/dayCell';
import { toldCell } from '../cells/toldCells';
import type { ActorNaming } from './actorNaming';
import { cellMap } from './cellMap';
import type { Written } from './sheetOf';

interface Writing {
  readonly document: MapDocument;
  readonly naming: ActorNaming;
  readonly language: 'fr' | 'en';
}

const themesCell = ({ document }: Writing, ids: readonly ThemeId[]) =>
  listCell(ids.map((id) => document.themes.get(id)?.label ?? '').filter((label) => label !== ''));

const actorCell = ({ naming }: Writing, id: ActorId | undefined) => (id === undefined ? '' : naming.callOf(id));

const row = (entries: Readonly<Record<string, string | number | undefined>>): Written => ({
  cells: cellMap(entries),
  attributes: [],
});

/** The rows of the sheet "Actions". */
export function writeActions(writing: Writing): Written[] {
  return [...writing.document.actions.values()].map((action) =>
    row({
      title: action.title,
      finality: action.finality,
      themes: themesCell(writing, action.themes),
      state: action.state && wordFor('state', action.state, writing.language),
      lead: actorCell(writing, action.lead),
      partners: listCell(action.partners.map((id) => actorCell(writing, id))),
      territories: listCell(action.territories),
      period: action.period,
      results: action.results,
      lessons: action.lessons,
      publics: listCell(action.publics),
    }),
  );
}

/** The rows of the sheet "Témoignages". */
export function writeTestimonies(writing: Writing): Written[] {
  const { document, language } = writing;
  return [...document.testimonies.values()].map((testimony) =>
    row({
      person: actorCell(writing, testimony.person),
      action: testimony.action && document.actions.get(testimony.action)?.title,
      themes: themesCell(writing, testimony.themes),
      publics: listCell(testimony.publics),
      consent: testimony.consent && wordFor('consent', testimony.consent, language),
      lastGiven: dayCell(testimony.lastGiven),
    }),
  );
}

/** The rows of the sheet "Offres et demandes". */
export function writeOffers(writing: Writing): Written[] {
  const { document, language } = writing;
  return [...document.offers.values()].map((offer) =>
    row({
      holder: actorCell(writing, offer.holder),
      side: wordFor('side', offer.side, language),
      kind: offer.kind && wordFor('kind', offer.kind, language),
      themes: themesCell(writing, offer.themes),
      profileSought: offer.profileSought,
      deadline: dayCell(offer.deadline),
      state: offer.state,
      answer: offer.answer,
      told: listCell((offer.told ?? []).map((one) => toldCell(actorCell(writing, one.actor), one.on))),
      answeredBy: actorCell(writing, offer.answeredBy),
      answeredOn: dayCell(offer.answeredOn),
    }),
  );
}

/** The rows of the sheet "Rencontres". Seating is not written. */
export function writeMeetings(writing: Writing): Written[] {
  return [...writing.document.meetings.values()].map(({ title, date, place, participants, preparedBy }) =>
    row({
      title,
      date: dayCell(date),
      place,
      participants: listCell(participants.map((id) => actorCell(writing, id))),
      preparedBy: actorCell(writing, preparedBy),
    }),
  );
}

/** The rows of the sheet "Outils et exemples". */
export function writeResources(writing: Writing): Written[] {
  const { document, language } = writing;
  return [...document.resources.values()].map((resource) =>
    row({
      title: resource.title,
      kind: resource.kind && wordFor('resourceKind', resource.kind, language),
      holder: actorCell(writing, resource.holder),
      network: actorCell(writing, resource.network),
      action: resource.action && document.actions.get(resource.action)?.title,
      themes: themesCell(writing, resource.themes),
      users: listCell(resource.users.map((id) => actorCell(writing, id))),
      address: resource.address,
    }),
  );
}

/** The rows of the sheet "Qui sait quoi". */
export function writeAwareness(writing: Writing): Written[] {
  const { document, language } = writing;
  return [...document.awareness.values()].map(({ actor, action, level }) =>
    row({
      actor: actorCell(writing, actor),
      action: document.actions.get(action)?.title,
      level: wordFor('awareness', level, language),
    }),
  );
}

/** The rows of the sheet "Mises en relation". */
export function writeIntroductions(writing: Writing): Written[] {
  const { document, language } = writing;
  return [...document.introductions.values()].map((one) =>
    row({
      a: actorCell(writing, one.a),
      b: actorCell(writing, one.b),
      madeBy: actorCell(writing, one.madeBy),
      introducer: one.introducer,
      subject: one.subject,
      means: one.means && wordFor('means', one.means, language),
      strength: one.strength,
      status: one.status,
      due: dayCell(one.due),
      madeOn: dayCell(one.madeOn),
      result: one.result,
    }),
  );
}
