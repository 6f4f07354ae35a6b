import { expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { contactsFr } from '../../../src/i18n/contacts/fr';
import { createAppStore } from '../../../src/store/appStore';
import { contactsToHandOn } from '../../../src/ui/print/contactsToHandOn';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function aDesk() {
  const map = aMap({ lea: { name: 'Léa Fontanel', type: 'person' }, marc: { name: 'Marc Vidal', type: 'person' } });
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  const privates = new Map([[idOf('lea'), { email: 'lea@exemple.fr', phone: '06 12 34 56 78' }]]);
  store.getState().openDocument('map', startHistory({ ...map, privates }));
  return store.getState();
}

it('hands out ways to reach people only when asked for, and never of somebody under another name', () => {
  const text = (masking: 'nobody' | 'persons' | 'everybody', withReach: boolean) =>
    contactsToHandOn(aDesk(), { masking, withReach }, contactsFr).text;
  expect(text('nobody', true)).toContain('lea@exemple.fr');
  expect(text('nobody', false)).not.toMatch(/@|06 12/);
  for (const masking of ['persons', 'everybody'] as const)
    for (const withReach of [true, false]) {
      expect(text(masking, withReach)).not.toMatch(/@|06 12|Fontanel|Vidal/);
      expect(text(masking, withReach).match(/BEGIN:VCARD/g)).toHaveLength(2);
    }
});

it('gives the card of one alone', () => {
  const { title, text } = contactsToHandOn(aDesk(), { masking: 'nobody', withReach: false }, contactsFr, idOf('marc'));
  expect(title).toBe('Marc Vidal');
  expect(text).toContain('FN:Marc Vidal');
  expect(text).not.toContain('Fontanel');
});
