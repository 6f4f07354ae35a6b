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
/** Worded in one step. */
const AT_ONCE = 10;

let last: {
  readonly gaps: readonly Finding[];
  readonly messages: Messages;
  readonly list: Searched<WordedFinding>[];
} | null = null;

/** The open questions as they are worded now, as far as `wordFindings` got: typing never waits for thousands of sentences. */
export function searchedFindings(state: AppState, messages: Messages): readonly Searched<WordedFinding>[] {
  return last?.gaps === selectOpenGaps(state) && last.messages === messages ? last.list : [];
}

/** Words the open questions, in steps: they must be done again after an edit. */
export function* wordFindings(state: AppState, messages: Messages): Generator<void, void> {
  const gaps = selectOpenGaps(state);
  const known = last?.gaps === gaps && last.messages === messages ? last : null;
  const { list } = (last = known ?? { gaps, messages, list: [] });
  const telling = selectTelling(state);
  for (const finding of gaps.slice(list.length, MOST)) {
    const text = messages.findings.line(finding, telling);
    list.push({ item: { finding, text }, text: searchedText(text) });
    if (list.length % AT_ONCE === 0) yield;
  }
}
