import { levelOf, type Message } from '../formats/message';
import type { Language } from '../i18n/language';
import { LATER_MESSAGES } from '../i18n/laterMessages';

/** Messages as JSON: code, level, place, and the sentence in the requested language. */
export function messagesAsJson(messages: readonly Message[], language: Language) {
  return messages.map((message) => {
    const { code, file, sheet, row, row2, column, cell, value, value2, limit } = message;
    return {
      code,
      level: levelOf(message),
      file,
      sheet,
      row,
      row2,
      column,
      cell,
      value,
      value2,
      limit,
      text: textOf(message, language),
    };
  });
}

/** Messages as lines of text: a message that applies to many rows appears once. */
export function messagesAsLines(messages: readonly Message[], language: Language): readonly string[] {
  return LATER_MESSAGES[language].files.summary(messages);
}

function textOf(message: Message, language: Language): string {
  return LATER_MESSAGES[language].files.message(message);
}
