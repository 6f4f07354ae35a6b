import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/language';
import { roomStore } from '../../src/store/roomStore';
import { selectActingWith } from '../../src/store/selectors/selectActingWith';
import { selectTelling } from '../../src/store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../src/store/selectors/selectFindingsByHeading';
import { aMap } from '../helpers/documents';
import { opened } from '../helpers/toldStories';

it('tells whom the beneficiary already acts with, and nobody that the map does not show', () => {
  const written = aMap({ lea: {} }, [
    'zoe-lea:actsWith',
    'lea-ana:agreement',
    'lea-tom',
    'lea-bo!:actsWith',
    'lea-eli:actsWith',
    'eli-paul:actsWith',
  ]);
  const ties = new Map([...written.ties].map(([id, tie]) => [id, { ...tie, confidential: tie.b === 'eli' }]));
  const document = { ...written, ties };
  const desk = opened(document, 'fr');
  const told = () => MESSAGES.fr.findings.actsWith(selectActingWith(desk.getState()), selectTelling(desk.getState()));
  expect(selectActingWith(desk.getState())).toEqual(['ana', 'eli', 'zoe']);
  expect(told()).toBe('Agit déjà avec ana, eli et zoe.');
  const room = roomStore(desk, {
    wordsOf: (one) => MESSAGES[one].room.masks,
    keptPseudonyms: () => new Map(),
    keepPseudonyms: () => undefined,
  });
  expect(selectActingWith(room.getState())).toEqual(['ana', 'zoe']);
});

it('leaves to its own line whoever is found as a partner already', () => {
  const map = aMap({ lea: { themes: ['bois'] }, ana: { roles: ['partner'], themes: ['bois'] } }, [
    'lea-ana:actsWith',
    'lea-zoe:actsWith',
  ]);
  const state = opened(map, 'fr').getState();
  expect(selectFindingsByHeading(state).partners.found.map(({ actor }) => actor)).toContain('ana');
  expect(selectActingWith(state)).toEqual(['zoe']);
});
