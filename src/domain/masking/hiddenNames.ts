import { type Actor, countsAsPerson } from '../actor';
import type { ActorId } from '../brand';
import { fold } from '../folding';
import type { MapInfo } from '../mapDocument';
import { type FoundWhen, isCapitalised, type MaskedName, maskingWords } from './nameReplacer';
import { isGeneric, isGrammar, isNeverAlone, isOrdinary } from './ordinaryWords';

type Language = MapInfo['language'];

/**
 * Every form by which masked actors are known: whole names, turned names ("Martin Paul"), short names, and single words that
 * may stand for somebody. A form that two actors share gets no pseudonym. O(words).
 */
export function hiddenNames(
  masked: readonly Actor[],
  nameFor: (id: ActorId) => string,
  language: Language,
): MaskedName[] {
  const whole: MaskedName[] = [];
  const alone: MaskedName[] = [];
  for (const { id, name, shortName, type } of masked) {
    const instead = nameFor(id);
    const isPerson = countsAsPerson(type);
    for (const written of shortName ? [name, shortName] : [name]) {
      const words = wordsOf(written);
      if (words.length > 1) {
        const when = whenWhole(words);
        for (const order of isPerson ? turned(words) : [words]) whole.push({ name: order.join(' '), instead, when });
      } else if (words[0] !== undefined)
        whole.push({ name: written, instead, when: whenOnly(words[0], isPerson, language) });
      for (const word of words) {
        const when = isPerson ? whenOfPerson(word, written, type === 'person', language) : whenOfOrganisation(word);
        if (when) alone.push({ name: word, instead, when });
      }
    }
  }
  return [...withoutDoubts(whole), ...withoutDoubts(alone)];
}

/** Names of two or more words of actors typed as persons: they are replaced even inside names that stay. */
export function wholePersonNames(masked: readonly Actor[], nameFor: (id: ActorId) => string): MaskedName[] {
  const certain = masked.filter(({ type }) => type === 'person');
  return withoutDoubts(
    certain.flatMap(({ id, name, shortName }) =>
      [name, shortName ?? ''].flatMap((written) => {
        const words = wordsOf(written);
        return words.length < 2
          ? []
          : turned(words).map((order) => ({ name: order.join(' '), instead: nameFor(id), when: whenWhole(words) }));
      }),
    ),
  );
}

function wordsOf(text: string): string[] {
  return maskingWords(text).map(({ start, end }) => text.slice(start, end));
}

/** As written, with the first word last, and with the last word first. */
function turned(words: readonly string[]): (readonly string[])[] {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || others.length === 0) return [words];
  return [words, [...others, first], ...(others.length > 1 ? [[last, ...words.slice(0, -1)]] : [])];
}

/** "Le Du" and "A. B." need a capital: such small words also follow one another in sentences. */
function whenWhole(words: readonly string[]): FoundWhen {
  return words.every((word) => word.length < 3 || isNeverAlone(fold(word))) ? 'capital' : 'any';
}

function whenOnly(word: string, isPerson: boolean, language: Language): FoundWhen {
  const folded = fold(word);
  if (!isPerson) return 'alike';
  return isNeverAlone(folded) || isOrdinary(folded, language) || isGrammar(folded) ? 'capital' : 'any';
}

function whenOfPerson(word: string, name: string, isCertain: boolean, language: Language): FoundWhen | null {
  const folded = fold(word);
  if (isNeverAlone(folded)) return null;
  // "Marie et Paul": in a name with capitals, a lower-case grammar word is only grammar.
  if (isGrammar(folded)) return isCertain && (isCapitalised(word) || name === name.toLowerCase()) ? 'capital' : null;
  return isOrdinary(folded, language) ? 'capital' : 'any';
}

/** Only words that tell one organisation from another: "Pilat", not "communauté". */
function whenOfOrganisation(word: string): FoundWhen | null {
  const folded = fold(word);
  const tells = folded.length > 2 && isCapitalised(word) && !isNeverAlone(folded) && !isGrammar(folded);
  return tells && !isGeneric(folded) ? 'alike' : null;
}

function withoutDoubts(borne: readonly MaskedName[]): MaskedName[] {
  const byName = new Map<string, MaskedName>();
  for (const one of borne) {
    const key = wordsOf(one.name).map(fold).join(' ');
    const known = byName.get(key);
    if (!known) byName.set(key, one);
    else {
      const instead = known.instead === one.instead ? known.instead : null;
      // Of two rules for one name, keeps the one that matches more.
      byName.set(key, { ...known, instead, when: widest(known.when, one.when) });
    }
  }
  return [...byName.values()];
}

function widest(one: FoundWhen | undefined, other: FoundWhen | undefined): FoundWhen {
  if (one === 'any' || other === 'any') return 'any';
  return one === 'alike' || other === 'alike' ? (one === other ? 'alike' : 'any') : 'capital';
}
