import { append } from '../../domain/append';
import type { Passage } from '../../domain/passages/passage';
import { overlaps } from '../../domain/passages/passageEdits';
import { textWords } from '../../domain/passages/textWords';
import { addressedPassages } from './addressedPassages';
import { begunPassages } from './begunPassages';
import { besidePassages } from './besidePassages';
import { datedPassages } from './datedPassages';
import { type KnownNames, NO_KNOWN_NAMES } from './knownNames';
import { knownPassages, themeLinePassages } from './knownPassages';
import type { ListedItem } from './listedItems';
import { listedItems } from './listedItems';
import { listedPassages } from './listedPassages';
import { organisationPassages } from './organisationPassages';
import { personPassages } from './personPassages';
import { sheetPassages } from './sheetPassages';
import { signedPassages } from './signedPassages';
import { unwrapped } from './unwrapped';

/**
 * Passages that name actors and themes, recognised by names, civilities, legal forms, lists and the open map; doubtful names are
 * left as text. Of overlapping passages the longest is kept, then the most certain.
 */
export function recognisedPassages(
  text: string,
  known: KnownNames = NO_KNOWN_NAMES,
  items: readonly ListedItem[] = listedItems(text),
): Passage[] {
  // Names that a mail program cut in two are searched in the unwrapped text; passages refer to the original.
  const { text: flat, placeOf } = unwrapped(text, items);
  const words = textWords(flat);
  const standing = (all: readonly Passage[]) =>
    all.map((one) => ({ ...one, from: placeOf(one.from), to: placeOf(one.to - 1) + 1 }));
  const organisations = organisationPassages(flat, words);
  const people = personPassages(flat, words, new Set(organisations.map(({ from }) => from)));
  const told = [
    ...addressedPassages(text),
    ...listedPassages(text, items),
    ...datedPassages(text),
    ...begunPassages(text),
  ];
  const byCertainty = [
    standing(knownPassages(words, known)),
    told,
    sheetPassages(text),
    standing(organisations),
    signedPassages(text, [...told, ...standing(people)]),
    repeatedPassages(text, told),
    repeatedPassages(text, calledPassages(text, standing(organisations)), CALLED_NAME),
    standing(people),
    standing(besidePassages(flat, people)),
    themeLinePassages(text),
  ].flat();
  const longestFirst = byCertainty.map((passage, rank) => ({ passage, rank }));
  longestFirst.sort(
    ({ passage: a, rank: first }, { passage: b, rank: second }) => b.to - b.from - (a.to - a.from) || first - second,
  );
  return withoutOverlaps(longestFirst.map(({ passage }) => passage));
}

/** Repeats at most this many names; no message or minutes have more. */
const MOST_NAMES = 300;

/** A name of three words or more, distinctive enough to be searched for: "Maraîchage Les Terres rouges". */
const LONG_NAME = /^\p{L}\S* \S+ [^\n]*\p{L}$/u;

/** Repeats passages of an address or a list wherever their name recurs, as in signatures and quoted messages. */
function repeatedPassages(text: string, told: readonly Passage[], ofHouses = LONG_NAME): Passage[] {
  const named = new Map<string, Passage>();
  for (const one of told) {
    const name = text.slice(one.from, one.to);
    const isWhole = one.kind === 'person' ? /^\p{L}[^\n,]* \p{L}/u : one.kind === 'organisation' ? ofHouses : undefined;
    if (isWhole?.test(name)) named.set(name, one);
  }
  return [...named].slice(0, MOST_NAMES).flatMap(([name, one]) => {
    const passages: Passage[] = [];
    for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + name.length)) {
      const to = from + name.length;
      const isWhole = !/[\p{L}\p{N}-]/u.test(text.charAt(from - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(to));
      if (isWhole) passages.push({ ...one, from, to });
    }
    return passages;
  });
}

/** Names after "association" and the like, which a text then uses alone: "l'association Graines Voisines". */
const calledPassages = (text: string, organisations: readonly Passage[]) =>
  organisations.filter(({ from }) =>
    /(?:association|asso|collectif|compagnie)[ \u00A0](?:[«“"][ \u00A0\u202F]*)?$/iu.test(text.slice(from - 20, from)),
  );

/** Two capitalised words are enough to tell the name from other text. */
const CALLED_NAME = /^\p{Lu}\S+ (?:\S+ )*\p{Lu}[^\n]*\p{L}$/u;

/** Keeps each passage that overlaps no earlier one in the list; returns them in text order. */
function withoutOverlaps(passages: readonly Passage[]): Passage[] {
  const taken = new Map<number, Passage[]>();
  const kept: Passage[] = [];
  for (const one of passages) {
    const places = placesOf(one);
    if (places.some((place) => (taken.get(place) ?? []).some((other) => overlaps(one, other)))) continue;
    for (const place of places) append(taken, place, one);
    kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const PLACE = 64;

function placesOf({ from, to }: Passage): number[] {
  const [first, last] = [Math.floor(from / PLACE), Math.floor(to / PLACE)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
