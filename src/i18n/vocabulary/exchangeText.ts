import type { Exchange } from '../../domain/exchange';
import type { Vocabulary } from './messages';

/** "3 juin 2026 (visite, missions échangées)". */
export function exchangeText(
  { on, by, about }: Exchange,
  vocabulary: Pick<Vocabulary, 'day' | 'exchangeMeans' | 'exchangeSubjects'>,
): string {
  const words = [
    ...(by === undefined ? [] : [vocabulary.exchangeMeans[by]]),
    ...about.map((one) => vocabulary.exchangeSubjects[one]),
  ];
  return [on === undefined ? '' : vocabulary.day(on), words.length === 0 ? '' : `(${words.join(', ')})`]
    .filter((part) => part !== '')
    .join(' ');
}
