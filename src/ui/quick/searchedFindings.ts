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

/** Most questions searched on a large map: those beyond repeat one another. */
const MOST = 1000;

/** Inputs of the list. Comments are searched only where they are shown. */
const madeOf = (state: AppState, messages: Messages) =>
  [selectOpenGaps(state), messages, state.document.discussions, areNotesShown(state)] as const;

let last: { readonly of: ReturnType<typeof madeOf>; readonly list: readonly Searched<WordedFinding>[] } | null = null;

function isLast(state: AppState, messages: Messages): boolean {
  return madeOf(state, messages).every((part, at) => part === last?.of[at]);
}

/**
 * Returns the open questions as worded by the last `wordFindings`, so that typing never waits for thousands of sentences; empty when
 * outdated.
 */
export function searchedFindings(state: AppState, messages: Messages): readonly Searched<WordedFinding>[] {
  return last && isLast(state, messages) ? last.list : [];
}

/** Words the open questions, with their comments, for the search. Must be called again after an edit. */
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
