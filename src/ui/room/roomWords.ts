import { contactsOf } from '../../analysis/contactsOf';
import type { ToldStep } from '../../analysis/story/toldStep';
import { beneficiaryOf, officerOf } from '../../domain/mapDocument';
import { MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import { chainToRoom, findingToRoom, noChainToRoom, tieToRoom } from '../../i18n/room/saidToRoom';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { isByCloseTies, selectChain, selectUnreached } from '../../store/selectors/selectChain';
import { selectPublicChanges } from '../../store/selectors/selectComparison';
import { selectSelectedFinding, selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectLook } from '../../store/selectors/selectLook';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectEmptySeats, selectFilledToday } from '../../store/selectors/selectSeats';
import { selectStory, selectStoryTelling, selectToldStep } from '../../store/selectors/selectStory';
import type { Language } from '../../store/viewSlice';
import { publicChangesSentence } from '../compare/publicChangesSentence';
import { seatNewsSaid, seatsInBrief } from '../map/seatWords';
import { type RoomReplay, selectRoomReplay } from '../replay/selectReplay';
import { type AskedWords, selectAskedWords } from '../start/askedWords';
import { type RoomTable, selectRoomTable } from './roomTable';

/** All text around the picture in front of a room. Plain data, so that it can be sent to another window. */
export interface RoomWords {
  readonly language: Language;
  readonly dark: boolean;
  readonly question: string;
  /** What is hidden, and that names are masked. */
  readonly notes: readonly string[];
  readonly table: RoomTable | null;
  readonly replay: RoomReplay | null;
  /** The question being asked: in or beside the picture, and in place of the sentence. */
  readonly asked: AskedWords | null;
  readonly band: string;
  /** The current step; `null` before the story, or after it was left. */
  readonly step: { readonly number: number; readonly of: number; readonly title: string } | null;
}

/** Needs the state of the room, never the desk's: see `roomStore`. */
export const selectRoomWords = remembered(
  (state: AppState) => [
    state.language,
    state.roomDark,
    state.document,
    state.masking,
    state.formality,
    state.withoutOfficer,
    selectTelling(state),
    selectChain(state),
    selectUnreached(state),
    selectSelectedFinding(state),
    selectLook(state),
    selectEmptySeats(state),
    selectFilledToday(state),
    state.seatNews,
    state.seat,
    selectToldStep(state),
    selectStoryTelling(state),
    selectStory(state),
    selectRoomTable(state),
    selectPublicChanges(state),
    state.comparing,
    state.selection,
    selectAskedWords(state),
    selectRoomReplay(state),
  ],
  (state): RoomWords => {
    const { language, roomDark, document } = state;
    const { room } = MESSAGES[language];
    const from = selectPointOfView(state) ?? beneficiaryOf(document);
    const replay = selectRoomReplay(state);
    const name = from === undefined ? undefined : document.actors.get(from)?.name;
    return {
      language,
      dark: roomDark,
      // The map's own question is about its usual point of view; from another one the question is about that actor.
      question: (state.from === null && document.info.question?.trim()) || room.defaultQuestion(name),
      notes: notesOf(state),
      table: replay ? null : selectRoomTable(state),
      replay,
      asked: replay ? null : selectAskedWords(state),
      band: replay?.said ?? bandOf(state),
      step: replay
        ? { number: replay.number, of: replay.of, title: LATER_MESSAGES[language].replay.title }
        : stepOf(state),
    };
  },
);

function notesOf(state: AppState): string[] {
  const { desk, room } = MESSAGES[state.language];
  const officer = state.withoutOfficer ? officerOf(state.document) : undefined;
  const hidden = [
    ...(officer === undefined ? [] : [desk.map.hiddenOfficer(state.document.actors.get(officer)?.name ?? '')]),
    ...(state.formality === 'formal' ? [desk.map.hiddenInformal] : []),
    ...(state.formality === 'informal' ? [desk.map.hiddenFormal] : []),
  ];
  return [
    ...(hidden.length > 0 ? [desk.map.hidden(hidden)] : []),
    ...(state.masking === 'nobody' ? [] : [room.namesMasked[state.masking]]),
  ];
}

function stepOf(state: AppState): RoomWords['step'] {
  const told = selectToldStep(state);
  if (!told) return null;
  const steps = selectStory(state);
  const { story } = LATER_MESSAGES[state.language];
  return {
    number: steps.findIndex(({ id }) => id === told.id) + 1,
    of: steps.length,
    title: story.title(told),
  };
}

/** The first of: the open seat, what the last edit filled, the step while its subject is selected, the selection, the map in brief. */
function bandOf(state: AppState): string {
  const messages = MESSAGES[state.language];
  const asked = openSeatAsks(state);
  if (asked !== null) return asked;
  const news = isPointing(state) ? null : seatNewsSaid(state, true);
  if (news !== null) return news;
  const told = selectToldStep(state);
  if (told && isOfStep(state, told)) {
    const { story } = LATER_MESSAGES[state.language];
    const sentences = story.sentences(told, selectStoryTelling(state));
    if (sentences.length > 0) return sentences.join(' ');
    return story.title(told);
  }
  const telling = selectTelling(state);
  const chain = selectChain(state);
  if (chain) return chainToRoom(messages.findings, chain, telling, isByCloseTies(state));
  const unreached = selectUnreached(state);
  const nowhere =
    unreached && noChainToRoom(messages.findings, unreached, contactsOf(selectGraph(state), unreached), telling);
  if (nowhere) return nowhere;
  const finding = selectSelectedFinding(state);
  if (finding) return findingToRoom(messages.findings, finding, telling);
  const { compare } = LATER_MESSAGES[state.language];
  const changes =
    state.selection.kind === 'nothing'
      ? publicChangesSentence(state, { vocabulary: messages.vocabulary, compare }, true)
      : undefined;
  return changes ?? pointedSaid(state) ?? inBrief(state);
}

/** The question of the empty seat being filled. Only the facilitator sees the field; everybody sees the question. */
function openSeatAsks(state: AppState): string | null {
  if (state.seat === null) return null;
  const [seat, another] = selectEmptySeats(state).filter(({ key }) => state.seat?.includes(key));
  if (!seat || another) return null;
  return MESSAGES[state.language].findings.finding(seat, selectTelling(state));
}

/** True when somebody selected something, which matters more than news of what was just added. */
function isPointing(state: AppState): boolean {
  const { selection } = state;
  if (selectChain(state) || selectUnreached(state)) return true;
  if (selection.kind === 'actor' || selection.kind === 'tie') return selection.added !== true;
  return selection.kind !== 'nothing';
}

function pointedSaid(state: AppState): string | null {
  const { selection, document, language } = state;
  const { room, vocabulary } = MESSAGES[language];
  if (selection.kind === 'actor' && document.actors.has(selection.id)) {
    const contacts = contactsOf(selectGraph(state), selection.id);
    return room.actorSaid({ telling: selectTelling(state), actor: selection.id, contacts });
  }
  const tie = selection.kind === 'tie' ? document.ties.get(selection.id) : undefined;
  return tie ? tieToRoom(vocabulary, tie, selectTelling(state)) : null;
}

function inBrief(state: AppState): string {
  const { order, size } = selectGraph(state);
  return MESSAGES[state.language].desk.map.inBrief(order, size, seatsInBrief(state));
}

function isOfStep(state: AppState, { look }: ToldStep): boolean {
  if (state.selection.kind === 'nothing' && state.chainTo === null) return true;
  const { pointed } = selectLook(state);
  return pointed !== undefined && pointed.kind === look.pointed?.kind && pointed.id === look.pointed.id;
}
