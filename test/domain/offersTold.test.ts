import { describe, expect, it } from 'vitest';
import type { ActorId, Day, OfferId } from '../../src/domain/brand';
import { mergeActors, recordOffer, removeActor } from '../../src/domain/commands';
import { withoutPerson } from '../../src/domain/erasure/withoutPerson';
import { faultsOf } from '../../src/domain/integrity';
import type { MapDocument } from '../../src/domain/mapDocument';
import { givenPseudonyms } from '../../src/domain/masking/pseudonym';
import { isOpen, type Offer, orderedTold, withTold } from '../../src/domain/offer';
import { MESSAGES } from '../../src/i18n/language';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { maskedDocument } from '../helpers/maskedDocument';

const [ANA, BO, CY] = [idOf('ana'), idOf('bo'), idOf('cy')];
const day = (text: string) => text as Day;
const request = (fields: Partial<Offer> = {}) =>
  aMap({ lea: {}, ana: {}, bo: {}, cy: {} }, [], {
    offers: [{ holder: 'lea', side: 'request', themes: ['eau'], ...fields }],
  });
const offerOf = ({ offers }: MapDocument) => [...offers.values()][0] as Offer;

describe('whom a request was told to', () => {
  it('is each of them once, with the last day, by day', () => {
    const told = orderedTold([
      { actor: BO },
      { actor: CY, on: day('2026-06-03') },
      { actor: ANA, on: day('2026-05') },
      { actor: CY, on: day('2026-07-01') },
      { actor: BO, on: day('2026') },
    ]);
    expect(told).toEqual([
      { actor: BO, on: '2026' },
      { actor: ANA, on: '2026-05' },
      { actor: CY, on: '2026-07-01' },
    ]);
  });

  it('is never an empty list', () => {
    const offer = offerOf(request({ told: [{ actor: ANA }] }));
    expect(withTold(offer, [])).toEqual({ id: offer.id, holder: offer.holder, side: 'request', themes: ['eau'] });
  });

  it('must be on the map', () => {
    const map = request();
    const nobody = 'nobody' as ActorId;
    expect(recordOffer.run(map, { offer: { ...offerOf(map), told: [{ actor: nobody }] } })).toBe(map);
    expect(recordOffer.run(map, { offer: { ...offerOf(map), answeredBy: nobody } })).toBe(map);
    const broken = { ...map, offers: new Map([['o' as OfferId, { ...offerOf(map), answeredBy: nobody }]]) };
    expect(faultsOf(broken)).toMatchObject([{ code: 'missingActor', value: 'nobody' }]);
  });

  it('follows who is merged, and goes with who is removed or erased', () => {
    const map = request({
      told: [
        { actor: ANA, on: day('2026-05-01') },
        { actor: BO, on: day('2026-06-01') },
      ],
      answeredBy: BO,
      state: 'répondue',
    });
    const merged = mergeActors.run(map, { kept: ANA, gone: BO, otherName: 'Autre nom' });
    expect(offerOf(merged)).toMatchObject({ told: [{ actor: ANA, on: '2026-06-01' }], answeredBy: ANA });
    for (const after of [removeActor.run(map, { id: BO }), withoutPerson(map, [BO])]) {
      expect(offerOf(after).told).toEqual([{ actor: ANA, on: '2026-05-01' }]);
      expect(offerOf(after)).not.toHaveProperty('answeredBy');
      // What it says of itself stays, so that nobody is asked again.
      expect(isOpen(offerOf(after))).toBe(false);
      expect(faultsOf(after)).toEqual([]);
    }
    expect(offerOf(removeActor.run(request({ told: [{ actor: BO }] }), { id: BO }))).not.toHaveProperty('told');
  });

  it('closes it once somebody met it, and leaves its state as masked as before', () => {
    expect(isOpen(offerOf(request({ told: [{ actor: BO }] })))).toBe(true);
    const people = { lea: {}, bo: {}, cy: { name: 'Marc Vidal', type: 'person' as const } };
    const met = aMap(people, [], {
      offers: [{ holder: 'lea', side: 'request', themes: [], answeredBy: BO, state: 'vue avec Marc Vidal' }],
    });
    expect(isOpen(offerOf(met))).toBe(false);
    const wish = {
      masking: 'everybody' as const,
      pseudonyms: givenPseudonyms(met.actors.values()),
      readable: new Set<string>(),
    };
    expect(offerOf(maskedDocument(met, wish, MESSAGES.fr.room.masks)).state).not.toContain('Vidal');
  });
});
