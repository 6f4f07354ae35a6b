import { expect, it } from 'vitest';
import type { ThemeId } from '../../../src/domain/brand';
import { themeUses } from '../../../src/domain/themes/themeUses';
import { aMap } from '../../helpers/documents';

it('says how many records of each kind have a theme', () => {
  const map = aMap({ ana: { themes: ['eau', 'lait'] }, bo: { themes: ['eau'] } }, [], {
    actions: [{ title: 'Digue', themes: ['eau'] }],
    testimonies: [{ person: 'bo', themes: ['lait'] }],
    offers: [{ holder: 'bo', side: 'offer', themes: ['lait'] }],
    resources: [{ title: 'Jeu', themes: ['lait'] }],
  });
  const uses = themeUses(map);
  expect(uses.get('eau' as ThemeId)).toEqual({ actors: 2, actions: 1, testimonies: 0, offers: 0, resources: 0 });
  expect(uses.get('lait' as ThemeId)).toEqual({ actors: 1, actions: 0, testimonies: 1, offers: 1, resources: 1 });
});
