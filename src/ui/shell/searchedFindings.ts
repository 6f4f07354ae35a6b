import type { Finding } from '../../analysis/findings/finding';
import type { Searched } from '../../domain/search/bestMatches';
import { searchedText } from '../../domain/search/searchedText';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { selectOpenGaps, selectTelling } from '../../store/selectors/selectFindings';

export interface WordedFinding {
  readonly finding: Finding;
  readonly text: string;
}

/** Questions of a large map beyond these are not searched: they repeat one another. */
const MOST = 1000;

let last: {
  readonly gaps: readonly Finding[];
  readonly messages: Messages;
  readonly list: readonly Searched<WordedFinding>[];
} | null = null;

/** The open questions as they are worded now, once `wordFindings` was called: typing never waits for thousands of sentences. */
export function searchedFindings(state: AppState, messages: Messages): readonly Searched<WordedFinding>[] {
  return last?.gaps === selectOpenGaps(state) && last.messages === messages ? last.list : [];
}

/** Words the open questions: they must be done again after an edit. */
export function wordFindings(state: AppState, messages: Messages): void {
  const gaps = selectOpenGaps(state);
  if (last?.gaps === gaps && last.messages === messages) return;
  const telling = selectTelling(state);
  const list = gaps.slice(0, MOST).map((finding) => {
    const text = messages.findings.line(finding, telling);
    return { item: { finding, text }, text: searchedText(text) };
  });
  last = { gaps, messages, list };
}
