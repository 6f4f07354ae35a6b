import type { Action } from '../../domain/action';
import type { Awareness } from '../../domain/awareness';
import type { ActorId } from '../../domain/brand';
import type { Introduction } from '../../domain/introduction';
import type { MapDocument } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';
import { namedByOffer, type Offer, offerWithActors } from '../../domain/offer';
import { type Resource, withActors } from '../../domain/resource';
import type { Testimony } from '../../domain/testimony';
import type { Tie } from '../../domain/tie';
import type { UpdatedTable } from './updatedTable';

/**
 * Removes references to records that were left out of the map. Returns `null` when nothing meaningful is left: a tie without its
 * end, a testimony without its witness.
 */
export function withoutMissing<One extends object>(
  table: UpdatedTable,
  record: One,
  document: Pick<MapDocument, 'actors' | 'actions'>,
): One | null {
  const has = (id: ActorId | undefined): id is ActorId => id !== undefined && document.actors.has(id);
  const only = (whole: boolean, one: object = record) => (whole ? (one as One) : null);
  switch (table) {
    case 'actors':
      return record;
    case 'ties': {
      const { nextBy, ...rest } = record as unknown as Tie;
      return only(has(rest.a) && has(rest.b), nextBy === undefined || has(nextBy) ? record : rest);
    }
    case 'actions': {
      const { lead, partners, ...rest } = record as unknown as Action;
      const own = { ...rest, ...(has(lead) ? { lead } : {}), partners: partners.filter(has) };
      return only(true, (lead === undefined || has(lead)) && partners.every(has) ? record : own);
    }
    case 'testimonies': {
      const { action, ...rest } = record as unknown as Testimony;
      return only(has(rest.person), action === undefined || document.actions.has(action) ? record : rest);
    }
    case 'offers': {
      const offer = record as unknown as Offer;
      const own = namedByOffer(offer).every(has) ? offer : offerWithActors(offer, (id) => (has(id) ? id : null));
      return only(has(offer.holder), own);
    }
    case 'introductions': {
      const { madeBy, ...rest } = record as unknown as Introduction;
      return only(has(rest.a) && has(rest.b), madeBy === undefined || has(madeBy) ? record : rest);
    }
    case 'meetings': {
      const { participants, tables, preparedBy, ...rest } = record as unknown as Meeting;
      const seated = tables.map(({ seats }) => ({ seats: seats.filter(has) }));
      const own = { ...rest, ...(has(preparedBy) ? { preparedBy } : {}) };
      return only(true, { ...own, participants: participants.filter(has), tables: seated });
    }
    case 'resources': {
      const { action, ...rest } = withActors(record as unknown as Resource, (id) => (has(id) ? id : null));
      return only(true, action === undefined || !document.actions.has(action) ? rest : { ...rest, action });
    }
    case 'awareness': {
      const { actor, action } = record as unknown as Awareness;
      return only(has(actor) && document.actions.has(action));
    }
  }
}
