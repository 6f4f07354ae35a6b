import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/language';
import { roomStore } from '../../src/store/roomStore';
import { selectActingWith } from '../../src/store/selectors/selectActingWith';
import { selectTelling } from '../../src/store/selectors/selectFindings';
import { aMap } from '../helpers/documents';
import { opened } from '../helpers/toldStories';

it('tells whom the beneficiary already acts with, and nobody that the map does not show', () => {
  const written = aMap({ lea: {} }, [
    'zoe-lea:actsWith',
    'lea-ana:partnerOf',
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
