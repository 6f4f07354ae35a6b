import { describe, expect, it } from 'vitest';
import { HEADING_OF } from '../../src/analysis/findings/finding';
import type { Day } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import { emptyDocument } from '../../src/domain/mapDocument';
import type { StartQuestion } from '../../src/domain/startQuestion';
import { createAppStore } from '../../src/store/appStore';
import { selectAsked, selectUnanswered } from '../../src/store/selectors/selectAsked';
import { selectEmptySeats } from '../../src/store/selectors/selectSeats';
import { askOn } from '../../src/ui/start/askOn';
import { answerGiven, goneOn } from '../../src/ui/start/startAnswers';

function onEmptyMap() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-27' as Day });
  store.getState().openDocument('m1', startHistory(emptyDocument('Essai')));
  let made = 0;
  return {
    store,
    answer: (question: StartQuestion, given: string) =>
      answerGiven(store, () => `n${made++}`, { question, given, isPicked: false }),
    asked: () => selectAsked(store.getState()),
    seats: () =>
      [...new Set(selectEmptySeats(store.getState()).map(({ rule }) => HEADING_OF[rule]))].filter(
        (one) => one !== 'ties',
      ),
  };
}

describe('the question that a window asks', () => {
  it('is the first one on an empty map that can be written, and none on another', () => {
    const { store, asked, answer } = onEmptyMap();
    expect(asked()).toBe('beneficiary');
    store.getState().readOnlySet(true);
    expect(asked()).toBeNull();
    store.getState().readOnlySet(false);
    answer('beneficiary', 'Léa Morel');
    expect(asked()).toBe('themes');
  });

  it('stands again when a map with nobody but her is opened, and stays while it is answered', () => {
    const { store, asked, answer, seats } = onEmptyMap();
    answer('beneficiary', 'Léa Morel');
    answer('themes', 'eau');
    store.getState().mapChanged();
    expect(asked()).toBe('contacts');
    expect(seats()).toEqual([]);
    answer('contacts', 'CUMA du Val');
    expect(asked()).toBe('contacts');
    goneOn(store, 'contacts');
    expect(asked()).toBe('witnesses');
    expect(seats()).toEqual([]);
    // With others on it, a map that is opened is looked at: the panel offers the questions.
    store.getState().mapChanged();
    expect(asked()).toBeNull();
    expect(selectUnanswered(store.getState())).toBe('witnesses');
  });

  it('stays away from a map with nobody but her once it was left', () => {
    const { store, asked, answer } = onEmptyMap();
    answer('beneficiary', 'Léa Morel');
    store.getState().mapChanged();
    goneOn(store, 'themes');
    expect(asked()).toBe('contacts');
    store.getState().questionsLeft();
    expect(asked()).toBeNull();
  });

  it('follows undo back to the first, and forward again', () => {
    const { store, asked, answer } = onEmptyMap();
    answer('beneficiary', 'Léa Morel');
    goneOn(store, 'themes');
    expect(asked()).toBe('contacts');
    store.getState().undo();
    expect(asked()).toBe('beneficiary');
    store.getState().redo();
    expect(asked()).toBe('contacts');
  });

  it('leaves a seat empty once its question was passed, all of them once the questions were left', () => {
    const { store, answer, seats } = onEmptyMap();
    answer('beneficiary', 'Léa Morel');
    const passed = (['themes', 'contacts', 'witnesses', 'partners'] as const).map((question) => {
      goneOn(store, question);
      return seats();
    });
    expect(passed).toEqual([[], [], ['witnesses'], ['witnesses', 'partners']]);
    expect(goneOn(store, 'relays')).toBe(false);
    expect(seats()).toEqual(['witnesses', 'partners', 'makingKnown']);
    // Taken up again, nothing that was drawn goes.
    askOn(store);
    expect(seats()).toEqual(['witnesses', 'partners', 'makingKnown']);
  });

  it('leaves the seat of a relay empty whoever was named before', () => {
    const { store, answer, seats } = onEmptyMap();
    answer('beneficiary', 'Mairie de Roches');
    answer('contacts', 'CUMA du Val ; Lycée agricole des Monts ; Association Vivre ici');
    answer('witnesses', 'Anne Roux');
    answer('partners', 'Communauté de communes du Val');
    store.getState().questionAsked('relays');
    goneOn(store, 'relays');
    expect(seats()).toEqual(['makingKnown']);
  });

  it('gives way to a step of the story that is told', () => {
    const { store, asked, answer } = onEmptyMap();
    answer('beneficiary', 'Léa Morel');
    store.getState().stepTold('s1' as never);
    expect(asked()).toBeNull();
  });
});
