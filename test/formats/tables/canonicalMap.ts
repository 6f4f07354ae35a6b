import { byCodeUnits } from '../../../src/domain/folding';
import type { SavedLook } from '../../../src/domain/looks/savedLook';
import type { MapDocument } from '../../../src/domain/mapDocument';

/** All that tables hold of a map, without ids and without order: two maps that say the same are equal. */
export function canonicalMap(document: MapDocument): unknown {
  const { actors, themes, actions } = document;
  const who = (id: string | undefined) => {
    const actor = [...actors.values()].find((one) => one.id === id);
    return actor && `${actor.name} #${actor.reference ?? ''}`;
  };
  const labels = (ids: readonly string[]) =>
    ids.map((id) => [...themes.values()].find((one) => one.id === id)?.label ?? '').sort(byCodeUnits);
  const sorted = (records: Iterable<unknown>) =>
    [...records].map((one) => JSON.stringify(one, byKey) ?? '').sort(byCodeUnits);
  return {
    actors: sorted(
      [...actors.values()].map(({ id, ...actor }) => ({
        ...actor,
        themes: labels(actor.themes),
        attributes: sorted(actor.attributes),
        position: document.placements.get(id)?.free,
        private: document.privates.get(id),
      })),
    ),
    ties: sorted(
      [...document.ties.values()].map(({ id: _id, ...tie }) => ({
        ...tie,
        a: who(tie.a),
        b: who(tie.b),
        nextBy: who(tie.nextBy),
        attributes: sorted(tie.attributes),
      })),
    ),
    actions: sorted(
      [...actions.values()].map(({ id: _id, ...action }) => ({
        ...action,
        themes: labels(action.themes),
        lead: who(action.lead),
        partners: sorted(action.partners.map(who)),
      })),
    ),
    testimonies: sorted(
      [...document.testimonies.values()].map(({ id: _id, ...one }) => ({
        ...one,
        person: who(one.person),
        action: one.action && actions.get(one.action)?.title,
        themes: labels(one.themes),
      })),
    ),
    offers: sorted(
      [...document.offers.values()].map(({ id: _id, ...one }) => ({
        ...one,
        holder: who(one.holder),
        told: one.told && sorted(one.told.map(({ actor, on }) => ({ actor: who(actor), on }))),
        answeredBy: who(one.answeredBy),
        themes: labels(one.themes),
      })),
    ),
    introductions: sorted(
      [...document.introductions.values()].map(({ id: _id, ...one }) => ({
        ...one,
        a: who(one.a),
        b: who(one.b),
        madeBy: who(one.madeBy),
      })),
    ),
    awareness: sorted(
      [...document.awareness.values()].map(({ id: _id, ...one }) => ({
        ...one,
        actor: who(one.actor),
        action: actions.get(one.action)?.title,
      })),
    ),
    meetings: sorted(
      [...document.meetings.values()].map(({ id: _id, tables: _seated, ...one }) => ({
        ...one,
        participants: one.participants.map(who),
        preparedBy: who(one.preparedBy),
      })),
    ),
    discussions: sorted(
      [...document.discussions.values()].map(({ id, turn, ...said }) => ({
        ...said,
        turn: who(turn),
        about: actorInKey(id, who),
      })),
    ),
    pictureNotes: sorted(
      [...document.pictureNotes.values()].map(({ id: _id, actor, seat, ...note }) => ({
        ...note,
        actor: who(actor),
        seat: seat && actorInKey(seat, who),
      })),
    ),
    looks: sorted([...document.looks.values()].map(({ name, look }) => [name, namedLook(look, document, who, labels)])),
  };
}

type Look = SavedLook['look'];

/** A look by what it names; of a tie its ends and nature. */
function namedLook(
  { narrowing, from, outlined, pointed, folded, ...look }: Look,
  { ties }: MapDocument,
  who: (id: string | undefined) => unknown,
  labels: (ids: readonly string[]) => unknown,
): unknown {
  const tie = pointed?.kind === 'tie' ? ties.get(pointed.id as never) : undefined;
  const isActor = pointed?.kind === 'actor' || pointed?.kind === 'chain';
  return {
    ...look,
    from: who(from),
    outlined: outlined.map(who),
    folded: look.grouping === 'network' ? folded?.map(who) : folded,
    narrowing: narrowing && {
      ...narrowing,
      around: narrowing.around && { ...narrowing.around, actor: who(narrowing.around.actor) },
      networks: narrowing.networks.map(who),
      themes: labels(narrowing.themes),
    },
    pointed: pointed && {
      kind: pointed.kind,
      at: tie
        ? [[String(who(tie.a)), String(who(tie.b))].toSorted(byCodeUnits), tie.nature]
        : isActor
          ? who(pointed.id)
          : themesInKey(pointed.id, labels),
    },
  };
}

/** What a key of a rule about one actor says. */
function actorInKey(key: string, who: (id: string | undefined) => unknown): unknown {
  const [rule, actor = ''] = key.split(':').map(decodeURIComponent);
  return [rule, who(actor)];
}

function themesInKey(key: string, labels: (ids: readonly string[]) => unknown): unknown {
  const [rule, ...parts] = key.split(':').map(decodeURIComponent);
  return [rule, labels(parts)];
}

/** Keys in one order, so that records compare by what they say. */
function byKey(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
