import { beforeAll, describe, expect, it } from 'vitest';
import type { ActorId, Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { answersTo, type StartQuestion } from '../../../src/domain/startQuestion';
import { loadLanguage } from '../../../src/i18n/loadLanguage';
import { createAppStore } from '../../../src/store/appStore';
import { answerCorrected } from '../../../src/ui/start/answerCorrected';
import { answerGiven } from '../../../src/ui/start/startAnswers';

beforeAll(() => loadLanguage('fr'));

function session() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-27' as Day });
  store.getState().openDocument('m1', startHistory(emptyDocument('Essai')));
  let made = 0;
  const newId = () => `n${made++}`;
  const map = () => store.getState().document;
  const answers = (question: StartQuestion) => answersTo(map(), question);
  const texts = (question: StartQuestion) => answers(question).map(({ text }) => text);
  const idOf = (name: string) => [...map().actors.values()].find((one) => one.name === name)?.id ?? ('' as ActorId);
  const answer = (question: StartQuestion, given: string, more: { about?: string[]; knownBy?: ActorId } = {}) =>
    answerGiven(store, newId, { question, given, isPicked: false, ...more });
  answer('beneficiary', 'Léa Morel');
  return {
    map,
    texts,
    idOf,
    answer,
    steps: () => store.getState().past.length,
    undo: () => store.getState().undo(),
    correct: (question: StartQuestion, was: string, given: string, picked?: ActorId) => {
      const answered = answers(question).find(({ text }) => text === was);
      if (!answered) throw new Error(`${was} does not answer.`);
      const about = ['mobilité'];
      return answerCorrected(store, newId, answered, {
        question,
        given: picked ?? given,
        isPicked: picked !== undefined,
        about,
      });
    },
  };
}

describe('an answer that was mistyped', () => {
  it('is the same actor under its right name, with all that was said of it, in one step', () => {
    const { answer, correct, map, texts, idOf, steps, undo } = session();
    answer('contacts', 'CUMA du Val');
    answer('witnesses', 'Anne Rous', { knownBy: idOf('CUMA du Val') });
    answer('partners', 'Anne Rous');
    const [id, ties, before] = [idOf('Anne Rous'), map().ties, steps()];
    expect(correct('witnesses', 'Anne Rous', 'Anne Roux')).toBe(true);
    expect(texts('witnesses')).toEqual(['Anne Roux']);
    expect(texts('partners')).toEqual(['Anne Roux']);
    expect(idOf('Anne Roux')).toBe(id);
    expect(map().ties).toBe(ties);
    expect(map().actors.size).toBe(3);
    expect(steps()).toBe(before + 1);
    undo();
    expect(texts('witnesses')).toEqual(['Anne Rous']);
  });

  it('becomes what its right name shows, but not what somebody chose otherwise', () => {
    const { answer, correct, map, idOf } = session();
    answer('contacts', 'Cmua du Val ; Mairie de Roche');
    expect(correct('contacts', 'Cmua du Val', 'CUMA du Val')).toBe(true);
    expect(map().actors.get(idOf('CUMA du Val'))?.type).toBe('structure');
    expect(correct('contacts', 'Mairie de Roche', 'Anne Roux')).toBe(true);
    expect(map().actors.get(idOf('Anne Roux'))?.type).toBe('person');
    answer('contacts', 'Paul, structure');
    expect(correct('contacts', 'Paul', 'Paul Petit')).toBe(true);
    expect(map().actors.get(idOf('Paul Petit'))?.type).toBe('structure');
  });

  it('takes what else is said: of the same one, and another beside it', () => {
    const { answer, correct, map, texts, idOf } = session();
    answer('themes', 'mobilité');
    answer('contacts', 'Anne Rous');
    expect(correct('contacts', 'Anne Rous', 'anne roux, élue ; Paul Petit')).toBe(true);
    expect(texts('contacts')).toEqual(['anne roux', 'Paul Petit']);
    expect(map().actors.get(idOf('anne roux'))).toMatchObject({ profile: 'elected', themes: [] });
    // Only letters that are large are others: still the same one.
    expect(correct('contacts', 'anne roux', 'Anne Roux')).toBe(true);
    expect(texts('contacts')).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it('gives way to somebody of the map, named or picked; nobody stays behind who was there for nothing else', () => {
    const { answer, correct, map, texts, idOf } = session();
    answer('contacts', 'CUMA du Val ; Jean Petit');
    answer('witnesses', 'CUMA du Vla');
    expect(correct('witnesses', 'CUMA du Vla', 'cuma du val')).toBe(true);
    expect(texts('witnesses')).toEqual(['CUMA du Val']);
    expect(idOf('CUMA du Vla')).toBe('');
    expect(correct('witnesses', 'CUMA du Val', '', idOf('Jean Petit'))).toBe(true);
    expect(texts('witnesses')).toEqual(['Jean Petit']);
    // It was a contact before: a contact it stays.
    expect(texts('contacts')).toEqual(['CUMA du Val', 'Jean Petit']);
    expect(map().actors.size).toBe(3);
  });

  it('stays as it was where nothing else is said, or she herself', () => {
    const { answer, correct, map, steps } = session();
    answer('contacts', 'Anne Rous');
    const [before, count] = [map(), steps()];
    expect(correct('contacts', 'Anne Rous', ' Anne Rous ')).toBe(true);
    expect(correct('contacts', 'Anne Rous', ' ; ')).toBe(false);
    expect(correct('contacts', 'Anne Rous', 'Léa Morel')).toBe(false);
    expect([map(), steps()]).toEqual([before, count]);
  });

  it('is a theme as well, everywhere at once, or another one of the map', () => {
    const { answer, correct, map, texts } = session();
    answer('themes', 'mobilté ; eau');
    answer('witnesses', 'Anne Roux', { about: ['mobilté'] });
    expect(correct('themes', 'mobilté', '#Mobilité')).toBe(true);
    expect(texts('themes')).toEqual(['Mobilité', 'eau']);
    expect(map().themes.size).toBe(2);
    expect(correct('themes', 'Mobilité', 'mobilité, forêt')).toBe(true);
    expect(texts('themes')).toEqual(['mobilité', 'eau', 'forêt']);
    expect(correct('themes', 'forêt', 'Eau')).toBe(true);
    expect(texts('themes')).toEqual(['mobilité', 'eau']);
    expect(map().themes.size).toBe(2);
  });
});
