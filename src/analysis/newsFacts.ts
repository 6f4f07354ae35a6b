import type { Day } from '../domain/brand';
import { isOver } from '../domain/days/lastDay';
import { byCodeUnits } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
import { isAnswered, isOpen, OFFER_KINDS, type OfferKind } from '../domain/offer';
import type { Finding } from './findings/finding';
import { followedIntroductions } from './introductions/followUp';

/**
 * Something sought: an open request, or a witness or partner that the map lacks. `kind` is `undefined` when it is none
 * of the known ones.
 */
export interface Sought {
  readonly kind: OfferKind | undefined;
  readonly themes: readonly string[];
}

/** What can be told about a map to people who are not on it: counts and themes, no names. */
export interface NewsFacts {
  readonly title: string | undefined;
  readonly persons: number;
  /** Structures, networks and bodies. */
  readonly others: number;
  /** Introductions that were made, and the results of some. */
  readonly introduced: number;
  readonly results: readonly string[];
  /** Meetings that took place, and the title of the last. */
  readonly met: number;
  readonly lastMeeting: string | undefined;
  readonly nextMeeting: { readonly title: string; readonly on: Day } | undefined;
  readonly answered: number;
  readonly answeredThemes: readonly string[];
  readonly sought: readonly Sought[];
}

const MOST_RESULTS = 2;
const MOST_SOUGHT = 5;

export interface NewsSource {
  /** The document as everybody may see it. */
  readonly document: MapDocument;
  /** The same document with its names masked: a text that differs between the two contains a name, and is left out. */
  readonly masked: MapDocument;
  readonly open: readonly Finding[];
  readonly today: Day;
}

/** Collects the facts of the news. Time O(records · log records). */
export function newsFacts({ document, masked, open, today }: NewsSource): NewsFacts {
  const actors = [...document.actors.values()];
  const persons = actors.filter(({ type }) => type === 'person').length;
  const others = actors.filter(({ type }) => type !== 'person' && type !== 'unknown').length;
  const done = followedIntroductions(document, today).filter(({ stage }) => stage === 'done');
  const unnamed = (text: string | undefined, other: string | undefined) =>
    text !== undefined && text.trim() !== '' && text === other ? [text.trim()] : [];
  const meetings = [...document.meetings.values()]
    .filter(({ date }) => date !== undefined)
    .sort((one, other) => byCodeUnits(one.date ?? '', other.date ?? ''));
  const titleOf = (one: (typeof meetings)[number]) => unnamed(one.title, masked.meetings.get(one.id)?.title)[0];
  const past = meetings.filter(({ date }) => isOver(date, today));
  const last = past.at(-1);
  const next = meetings.find((one) => !isOver(one.date, today) && titleOf(one) !== undefined);
  const labels = (themes: readonly string[]) => themesIn(themes, document, masked);
  const requests = [...document.offers.values()].filter(({ side }) => side === 'request');
  const answered = requests.filter(isAnswered);
  return {
    title: unnamed(document.info.title, masked.info.title)[0],
    persons,
    others,
    introduced: done.length,
    results: done
      .flatMap(({ introduction: { id, result } }) => unnamed(result, masked.introductions.get(id)?.result))
      .slice(0, MOST_RESULTS),
    met: past.length,
    lastMeeting: last && titleOf(last),
    nextMeeting: next?.date === undefined ? undefined : { title: titleOf(next) ?? '', on: next.date },
    answered: answered.length,
    answeredThemes: labels(answered.flatMap(({ themes }) => themes)),
    sought: distinct([
      ...requests
        .filter(isOpen)
        .map(({ kind, themes }): Sought => ({ kind: OFFER_KINDS.find((one) => one === kind), themes: labels(themes) })),
      ...open.flatMap(({ rule, theme }): Sought[] => {
        const kind = rule === 'noWitness' ? 'witness' : rule === 'noPartner' ? 'partner' : undefined;
        return kind === undefined || theme === undefined ? [] : [{ kind, themes: labels([theme]) }];
      }),
    ]).slice(0, MOST_SOUGHT),
  };
}

function themesIn(ids: readonly string[], { themes }: MapDocument, masked: MapDocument): string[] {
  const readable = [...themes.values()].filter(({ id, label }) => masked.themes.get(id)?.label === label);
  return readable.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

function distinct(sought: readonly Sought[]): Sought[] {
  const keys = sought.map(({ kind, themes }) => `${kind ?? ''} ${themes.join(', ')}`);
  return sought.filter(
    (one, i) => (one.kind !== undefined || one.themes.length > 0) && keys.indexOf(keys[i] ?? '') === i,
  );
}
