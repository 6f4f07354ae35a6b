import { expect, it } from 'vitest';
import { couldAnswer } from '../../../src/analysis/offers/couldAnswer';
import type { Offer } from '../../../src/domain/offer';
import { aMap } from '../../helpers/documents';

it('finds who offers what is looked for, then who holds its theme; never the holder, nor what is over', () => {
  const map = aMap({ lea: { themes: ['eau'] }, ana: { themes: ['eau'] }, bo: { themes: ['bois'] }, zoe: {} }, [], {
    offers: [
      { holder: 'lea', side: 'request', themes: ['eau'] },
      { holder: 'zoe', side: 'offer', themes: ['eau'] },
      { holder: 'bo', side: 'offer', themes: ['eau'], state: 'retirée' },
    ],
  });
  const [request, offer] = [...map.offers.values()] as [Offer, Offer];
  const names = (one: Offer) => couldAnswer(map, one).map((id) => map.actors.get(id)?.name);
  expect(names(request)).toEqual(['zoe', 'ana']);
  expect(names(offer)).toEqual(['lea', 'ana']);
});
