import { byCodeUnits } from '../../../src/domain/folding';
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
      })),
    ),
  };
}

/** Keys in one order, so that records compare by what they say. */
function byKey(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
