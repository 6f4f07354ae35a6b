import { describe, expect, it } from 'vitest';
import type { ActorId, Day, NoteId } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import type { PictureNote } from '../../../src/domain/pictureNote';
import { MESSAGES } from '../../../src/i18n/language';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';
import { createAppStore } from '../../../src/store/appStore';
import { selectTelling } from '../../../src/store/selectors/selectFindings';
import { selectEmptySeats } from '../../../src/store/selectors/selectSeats';
import { sharedState } from '../../../src/ui/print/sharedState';
import { selectReading } from '../../../src/ui/reading/selectReading';
import { sampleMap } from '../../helpers/sampleMap';

function aDesk(language: 'fr' | 'en', notes: readonly Omit<PictureNote, 'id'>[]) {
  const store = createAppStore({ language, colourScheme: 'light', today: '2026-11-24' as Day });
  const pictureNotes = new Map(notes.map((note, i) => [`n${i}` as NoteId, { ...note, id: `n${i}` as NoteId }]));
  store.getState().openDocument('map', startHistory({ ...sampleMap(language), pictureNotes }));
  const told = (state = store.getState()) =>
    selectReading(state).find(({ title }) => title === LATER_MESSAGES[language].notes.told.title)?.sentences;
  return { store, told };
}

describe.each(['fr', 'en'] as const)('notes on the picture in the map in sentences (%s)', (language) => {
  const { told: words } = LATER_MESSAGES[language].notes;

  it('are told with what they are about, where the picture has them', () => {
    const { store, told } = aDesk(language, []);
    const state = store.getState();
    const [someone] = [...state.document.actors.values()];
    const [seat] = selectEmptySeats(state);
    const desk = aDesk(language, [
      { text: 'a', actor: someone!.id },
      { text: 'b', seat: seat!.key },
      { text: 'c', circles: { x: 1, y: 1 } },
      { text: 'd', free: { x: 1, y: 1 } },
      { text: 'e', actor: 'gone' as ActorId },
    ]);
    const question = MESSAGES[language].findings.ghost(seat!, selectTelling(state));
    const said = [words.actor(someone!.name, 'a'), words.seat(question, 'b')];
    expect(desk.told()).toEqual([...said, words.place('c')]);
    desk.store.getState().pictureChosen('free');
    expect(desk.told()).toEqual([...said, words.place('d')]);
    // About somebody who is hidden, nothing is shown.
    desk.store.getState().narrowed({ around: { actor: [...state.document.actors.keys()].at(-1)!, steps: 1 } });
    expect(desk.told()).not.toContain(said[0]);
    // Without any nothing is said of them.
    expect(told()).toBeUndefined();
  });

  it('are not where they are hidden, nor where names are masked', () => {
    const { store, told } = aDesk(language, [{ text: 'a', circles: { x: 1, y: 1 } }]);
    expect(told()).toHaveLength(1);
    const masking = 'persons' as const;
    expect(told({ ...store.getState(), audience: 'room', masking })).toBeUndefined();
    expect(told(sharedState(store.getState(), { masking, confidential: false }))).toBeUndefined();
    expect(told(sharedState(store.getState(), { masking: 'nobody', confidential: false }))).toHaveLength(1);
    store.getState().notesToggled();
    expect(told()).toBeUndefined();
  });
});
