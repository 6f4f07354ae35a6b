import type { FindingMessages } from './messages';

interface CountWords {
  readonly found: (count: number) => string;
  readonly seats: (count: number) => string;
  readonly questions: (count: number) => string;
}

/** Builds the counts beside a heading of the panel, from the words of a language. At most two of them fit on its line. */
export function headingCounts(words: CountWords): FindingMessages['counts'] {
  return (heading, found, missing, seats) => {
    if (heading === 'toAsk' || (heading === 'ties' && missing === 0)) return '';
    if (heading === 'ties') return words.questions(missing);
    const questions = missing - seats;
    const gaps = [...(seats > 0 ? [words.seats(seats)] : []), ...(questions > 0 ? [words.questions(questions)] : [])];
    // "None found" only where nothing is missing either: elsewhere what is missing says so.
    const isToldFound = gaps.length < 2 && (found > 0 || missing === 0);
    return [...(isToldFound ? [words.found(found)] : []), ...gaps]
      .map((part) => part.replaceAll(' ', '\u00A0'))
      .join(' · ');
  };
}
