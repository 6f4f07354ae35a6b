import type { PictureNote } from '../../domain/pictureNote';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { areNotesShown } from '../../store/selectors/areNotesShown';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectEmptySeats } from '../../store/selectors/selectSeats';

interface NotesPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Words the notes that the picture shows, with their subjects, in the order in which they were pinned. Empty when notes are hidden. */
export function notesTold(state: AppState, messages: Messages): NotesPart[] {
  if (state.notesHidden || !areNotesShown(state)) return [];
  const { told } = LATER_MESSAGES[state.language].notes;
  const said = [...state.document.pictureNotes.values()].flatMap((note) => sentence(note, state, messages) ?? []);
  return said.length === 0 ? [] : [{ title: told.title, sentences: [...new Set(said)] }];
}

function sentence(note: PictureNote, state: AppState, messages: Messages): string | undefined {
  const { told } = LATER_MESSAGES[state.language].notes;
  const { actor, seat, text } = note;
  if (actor !== undefined) {
    const name = selectGraph(state).hasNode(actor) ? state.document.actors.get(actor)?.name : undefined;
    return name === undefined ? undefined : told.actor(name, text);
  }
  if (seat !== undefined) {
    const gap = selectEmptySeats(state).find(({ key }) => key === seat);
    return gap && told.seat(messages.findings.ghost(gap, selectTelling(state)), text);
  }
  // A note placed on the other picture only is not shown here.
  const isElsewhere = note[selectPicture(state)] === undefined && (note.circles ?? note.free) !== undefined;
  return isElsewhere ? undefined : told.place(text);
}
