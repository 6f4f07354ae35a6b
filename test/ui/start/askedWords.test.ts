import { beforeAll, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import type { StartQuestion } from '../../../src/domain/startQuestion';
import { loadLanguage } from '../../../src/i18n/loadLanguage';
import { createAppStore } from '../../../src/store/appStore';
import { selectAskedWords } from '../../../src/ui/start/askedWords';
import { answerGiven } from '../../../src/ui/start/startAnswers';

beforeAll(() => loadLanguage('fr'));

it('doubts a theme that reads like somebody, the last one alone, and no other', () => {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-27' as Day });
  store.getState().openDocument('m1', startHistory(emptyDocument('Essai')));
  let made = 0;
  const answer = (question: StartQuestion, given: string) =>
    answerGiven(store, () => `n${made++}`, { question, given, isPicked: false });
  const doubt = () => selectAskedWords(store.getState())?.doubt;
  answer('beneficiary', 'Léa Morel');
  expect(doubt()).toBeNull();
  answer('themes', 'Marc Petit');
  expect(doubt()).toBe('«\u00A0Marc Petit\u00A0» ressemble à un nom\u00A0: les personnes sont demandées juste après.');
  for (const theme of ['Circuits Courts', 'Pierre sèche', 'Claire', 'mobilité', 'Santé Mentale', 'marche nordique']) {
    answer('themes', theme);
    expect(doubt(), theme).toBeNull();
  }
  store.getState().questionAsked('contacts');
  answer('contacts', 'Anne Roux');
  expect(doubt()).toBeNull();
});
