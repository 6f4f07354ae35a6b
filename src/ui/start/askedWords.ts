import { beneficiaryOf } from '../../domain/mapDocument';
import { answersTo, START_QUESTIONS, type StartAnswer, type StartQuestion } from '../../domain/startQuestion';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectAsked } from '../../store/selectors/selectAsked';

/** The question that is asked, as it is read. Plain data: it is sent to the window of a room as it is. */
export interface AskedWords {
  readonly question: StartQuestion;
  readonly title: string;
  readonly why: string;
  readonly place: string;
  readonly answers: readonly StartAnswer[];
  readonly answersLabel: string;
  /** Nothing is on the map yet: the question stands in the middle of it. */
  readonly alone: boolean;
}

export const selectAskedWords = remembered(
  (state: AppState) => [
    selectAsked(state),
    state.language,
    state.document.actors,
    state.document.ties,
    state.document.themes,
    state.document.info,
  ],
  (state): AskedWords | null => {
    const question = selectAsked(state);
    if (question === null) return null;
    const { document } = state;
    const words = LATER_MESSAGES[state.language].start;
    const her = beneficiaryOf(document);
    const alone = document.actors.size === 0;
    const isAround = question === 'beneficiary' && !alone;
    return {
      question,
      title: isAround
        ? words.around
        : words.questions[question]((her !== undefined && document.actors.get(her)?.name) || ''),
      why: isAround ? words.whyAround : words.why[question],
      place: words.place(START_QUESTIONS.indexOf(question) + 1, START_QUESTIONS.length),
      answers: answersTo(document, question),
      answersLabel: words.answers,
      alone,
    };
  },
);
