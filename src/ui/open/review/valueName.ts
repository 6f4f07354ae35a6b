import { wordFor } from '../../../domain/words/values';
import type { Vocabulary } from '../../../formats/columns/vocabularies';
import type { LaterMessages } from '../../../i18n/laterMessages';
import type { Messages } from '../../../i18n/messages';

interface Words {
  readonly language: 'fr' | 'en';
  readonly levels: Messages['vocabulary']['levels'];
  readonly level: LaterMessages['mapping']['level'];
}

/** A value of ours as people read it. */
export function valueName(vocabulary: Vocabulary, value: string, { language, levels, level }: Words): string {
  if (vocabulary === 'strength') return value;
  if (vocabulary !== 'level') return wordFor(vocabulary, value, language);
  const meaning = new Map(Object.entries(levels)).get(value);
  return meaning === undefined ? value : level(value, meaning);
}
