import { likelyLevel } from '../../domain/words/likelyLevel';
import { likelyValue } from '../../domain/words/likelyValue';
import { valueOf } from '../../domain/words/values';
import type { ColumnWord } from './tableReview';
import type { Vocabulary } from './vocabularies';

export function meaningOf(vocabulary: Vocabulary, text: string): Pick<ColumnWord, 'known' | 'likely'> {
  if (vocabulary === 'level' || vocabulary === 'strength') {
    const most = vocabulary === 'level' ? 4 : 7;
    if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return { known: String(Number(text)) };
    const level = vocabulary === 'level' ? likelyLevel(text) : undefined;
    return level === undefined ? {} : { likely: String(level) };
  }
  const known = valueOf(vocabulary, text);
  if (known !== undefined) return { known };
  const likely = likelyValue(vocabulary, text);
  return likely === undefined ? {} : { likely };
}
