import { beneficiaryOf } from '../../domain/mapDocument';
import { answersTo, START_QUESTIONS, type StartAnswer, type StartQuestion } from '../../domain/startQuestion';
import { GIVEN_NAMES } from '../../domain/words/givenNames';
import { typeOfName } from '../../domain/words/typeOfName';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectAsked } from '../../store/selectors/selectAsked';

/** The current question as text. Plain data, so that it can be sent to the window of a room. */
export interface AskedWords {
  readonly question: StartQuestion;
  readonly title: string;
  readonly why: string;
  readonly place: string;
  readonly answers: readonly StartAnswer[];
  readonly answersLabel: string;
  /**
   * Doubt about the last theme, when it reads like a person's name: names typed from the start would become themes that ask for witnesses.
   */
  readonly doubt: string | null;
  /** True while the map is empty: the question stands in its middle. */
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
    const answers = answersTo(document, question);
    const last = question === 'themes' ? answers.at(-1)?.text : undefined;
    return {
      question,
      title: isAround
        ? words.around
        : words.questions[question]((her !== undefined && document.actors.get(her)?.name) || ''),
      why: isAround ? words.whyAround : words.why[question],
      place: words.place(START_QUESTIONS.indexOf(question) + 1, START_QUESTIONS.length),
      answers,
      answersLabel: words.answers,
      doubt: last !== undefined && readsLikeSomebody(last) ? words.themeOrName(last) : null,
      alone,
    };
  },
);

/** Requires capitals and a given name or title: "Circuits Courts" has only capitals, "Pierre sèche" only a given name. */
function readsLikeSomebody(theme: string): boolean {
  const words = theme.trim().split(/\s+/u);
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return typeOfName(theme, GIVEN_NAMES, 'unknown') === 'person';
}
