import { completions } from '../../domain/entry/completions';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';

/** Returns the line as the Tab key completes it; `undefined` when there is nothing to complete. */
export function completedWords(
  { document }: Pick<AppState, 'document'>,
  messages: Messages,
  typed: string,
): string | undefined {
  return completions(document, typed, entryWords(messages))[0]?.line;
}

/** Words allowed after a comma: roles, profiles, types and kinds. */
export function entryWords({ vocabulary }: Messages): readonly string[] {
  const { roles, profiles, actorTypes, kinds } = vocabulary;
  const ones = [roles, profiles, actorTypes].flatMap((table) => Object.values(table).map(({ one }) => one));
  return [...new Set([...ones, ...Object.values(kinds).flat()])];
}
