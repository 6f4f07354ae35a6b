import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { aMap } from '../helpers/documents';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

it('a map without groups counts none', () => {
  const counts = (['fr', 'en'] as const).map((language) => MESSAGES[language].desk.overview.counts);
  expect(counts.map((said) => plain(said(10, 1, 0)))).toEqual(['10 acteurs, 1 lien.', '10 actors, 1 tie.']);
  expect(counts.map((said) => plain(said(10, 1, 2)))).toEqual([
    '10 acteurs, 1 lien, 2 groupes.',
    '10 actors, 1 tie, 2 groups.',
  ]);
});

it('a theme that is typed is not said to be actors, when it is undone', () => {
  expect(plain(MESSAGES.fr.commands.undo('enterActors', 'mobilité'))).toBe('Annuler : saisie (mobilité)');
  expect(plain(MESSAGES.en.commands.undo('enterActors', 'mobility'))).toBe('Undo: entry (mobility)');
});

it('a network is not another one for whoever is in none', () => {
  const map = aMap({ Inès: { roles: ['beneficiary'] }, Cafés: { type: 'network' } });
  const actors = [...map.actors.values()].filter(({ type }) => type === 'network').map(({ id }) => id);
  const said = (['fr', 'en'] as const).map((language) =>
    plain(
      LATER_MESSAGES[language].answers.answers.networks(
        { question: 'networks', member: [], actors },
        { document: map, from: 'Inès' },
      ),
    ),
  );
  expect(said).toEqual([
    'Inès n’est noté·e dans aucun réseau. Un réseau est sur la carte :',
    'No network is recorded for Inès. One network is on the map:',
  ]);
});
