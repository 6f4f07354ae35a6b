import { expect, it } from 'vitest';
import { resourceList } from '../../src/export/resourceList';
import { resourcesFr } from '../../src/i18n/resources/fr';
import { vocabularyFr } from '../../src/i18n/vocabulary/fr';
import { aMap } from '../helpers/documents';

const words = { ...resourcesFr, vocabulary: vocabularyFr };

it('lists tools and examples by theme, with organisations and without anybody or a way to reach them', () => {
  const map = aMap(
    { Ana: {}, Bo: {}, CUMA: { type: 'structure' }, Fil: { type: 'network' }, Doute: { type: 'unknown' } },
    [],
    {
      resources: [
        {
          title: 'Jeu du réseau',
          kind: 'tool',
          holder: 'CUMA',
          network: 'Fil',
          users: ['Bo'],
          themes: ['eau', 'lait'],
        },
        { title: 'Récit', kind: 'lesson', holder: 'Ana', address: 'https://exemple.fr/r', themes: ['lait'] },
        { title: 'Guide, écrire à ana@exemple.fr ou 06 12 34 56 78', holder: 'Doute' },
      ],
    },
  );
  const page = resourceList(map, words, 'fr');
  const text = page
    .slice(page.indexOf('<body'))
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  // Nothing that is meant for whoever hands it out; large while it is on a screen.
  expect(page).toContain('<article class="sheet projected">');
  expect(text.slice(1)).toEqual([
    'eau',
    'Jeu du réseau (outil), de CUMA, par Fil',
    'lait',
    'Jeu du réseau (outil), de CUMA, par Fil',
    'Récit (leçon tirée), https://exemple.fr/r',
    'Sans thème',
    'Guide, écrire à … ou …',
  ]);
  for (const kept of ['Ana', 'Bo', 'Doute', '@', '06 12']) expect(text.join(' ')).not.toContain(kept);
});
