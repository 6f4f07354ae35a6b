import { describe, expect, it } from 'vitest';
import type { ActionId, OfferId, ThemeId } from '../../../src/domain/brand';
import { recordOffer, removeAction, withdrawOffer } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import type { Offer } from '../../../src/domain/offer';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const map = aMap({ ana: { themes: ['eau'] }, bo: {} }, [], {
  actions: [{ title: 'Chemin', lead: 'ana' }, { title: 'Pont' }],
  awareness: ['ana 0 contributes', 'bo 0 knowsAction', 'bo 1 knowsAction'],
  testimonies: [
    { person: 'ana', themes: ['eau'], action: 'action0' as ActionId },
    { person: 'bo', themes: [], action: 'action1' as ActionId },
  ],
});

describe('an action taken off the map', () => {
  const { history } = execute(startHistory(map), removeAction, { id: 'action0' as ActionId });

  it('takes with it what actors know of it, and no more', () => {
    expect([...history.document.actions.values()].map(({ title }) => title)).toEqual(['Pont']);
    expect([...history.document.awareness.values()].map(({ action }) => action)).toEqual(['action1']);
  });

  it('leaves testimonies of it, of no action any more', () => {
    const [first, second] = [...history.document.testimonies.values()];
    expect(first).toMatchObject({ person: 'ana', themes: ['eau'] });
    expect(first && 'action' in first).toBe(false);
    expect(second?.action).toBe('action1');
    expect(faultsOf(history.document)).toEqual([]);
  });

  it('comes back with all of it', () => {
    expect(undo(history).history.document).toEqual(map);
  });

  it('is nothing to do when it is not there', () => {
    expect(removeAction.run(map, { id: 'none' as ActionId })).toBe(map);
  });
});

describe('an offer or request', () => {
  const offer: Offer = { id: 'o' as OfferId, holder: idOf('ana'), side: 'request', themes: ['eau' as ThemeId] };
  const recorded = recordOffer.run(map, { offer });

  it('is recorded, changed and withdrawn', () => {
    expect(recorded.offers.get(offer.id)).toBe(offer);
    const answered = recordOffer.run(recorded, { offer: { ...offer, answer: 'bo' } });
    expect([...answered.offers.values()]).toEqual([{ ...offer, answer: 'bo' }]);
    expect(withdrawOffer.run(answered, { id: offer.id }).offers.size).toBe(0);
  });

  it('needs a holder and themes that are on the map', () => {
    expect(recordOffer.run(map, { offer: { ...offer, holder: idOf('nobody') } })).toBe(map);
    expect(recordOffer.run(map, { offer: { ...offer, themes: ['fire' as ThemeId] } })).toBe(map);
  });

  it('is nothing to do when nothing differs', () => {
    expect(recordOffer.run(recorded, { offer })).toBe(recorded);
  });
});
