import type { Finding } from '../../analysis/findings/finding';
import type { Searched } from '../../domain/search/bestMatches';
import { searchedText } from '../../domain/search/searchedText';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { areNotesShown } from '../../store/selectors/areNotesShown';
import { selectOpenGaps } from '../../store/selectors/selectAskedFindings';
import { selectTelling } from '../../store/selectors/selectFindings';

export interface WordedFinding {
  readonly finding: Finding;
  readonly text: string;
}

/** Questions of a large map beyond these are not searched: they repeat one another. */
const MOST = 1000;

/** What the list is made of. Comments are read where they are shown, and nowhere else. */
const madeOf = (state: AppState, messages: Messages) =>
  [selectOpenGaps(state), messages, state.document.discussions, areNotesShown(state)] as const;

let last: { readonly of: ReturnType<typeof madeOf>; readonly list: readonly Searched<WordedFinding>[] } | null = null;

function isLast(state: AppState, messages: Messages): boolean {
  return madeOf(state, messages).every((part, at) => part === last?.of[at]);
}

/** The open questions as they are worded now, once `wordFindings` was called: typing never waits for thousands of sentences. */
export function searchedFindings(state: AppState, messages: Messages): readonly Searched<WordedFinding>[] {
  return last && isLast(state, messages) ? last.list : [];
}

/** Words the open questions, which are found by what was said of them too: they must be done again after an edit. */
export function wordFindings(state: AppState, messages: Messages): void {
  if (isLast(state, messages)) return;
  const of = madeOf(state, messages);
  const [gaps, , discussions, isSaid] = of;
  const telling = selectTelling(state);
  const list = gaps.slice(0, MOST).map((finding) => {
    const text = messages.findings.line(finding, telling);
    const comment = isSaid ? discussions.get(finding.key)?.comment : undefined;
    return { item: { finding, text }, text: searchedText(text, [comment]) };
  });
  last = { of, list };
}
