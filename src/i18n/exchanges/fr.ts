import type { Day } from '../../domain/brand';
import type { ExchangeMeans, KnowingStep } from '../../domain/exchange';
import type { Sentences } from '../sentences';
import { theFr } from '../vocabulary/articles';
import { onDayFr, theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

const onDay = (on: Day) => onDayFr(vocabularyFr.day(on));
const since = (on: Day) => `depuis ${theDayFr(vocabularyFr.day(on))}`;

/** Stage reached by two actors, shown after the partner's name. */
const reached: Readonly<Record<KnowingStep, string>> = {
  spotted: 'partenaire possible, repéré sur la carte',
  inTouch: 'en contact',
  met: 'la rencontre a eu lieu',
  missions: 'les missions ont été échangées',
  support: 'la mission d’appui a été présentée',
  together: 'une action commune est en route',
};
/** Next step, as a task. */
export const toTakeFr: Readonly<Record<Exclude<KnowingStep, 'spotted'>, string>> = {
  inTouch: 'prendre contact',
  met: 'se rencontrer',
  missions: 'se dire à quoi sert la mission de chacun',
  support: 'présenter la mission d’appui',
  together: 'agir ensemble',
};

/** Dates of contact between two actors, and the stage they have reached. */
export const exchangesFr = {
  title: 'Échanges',
  titleWith: (name: string) => `Échanges avec ${theFr(name)}`,
  none: 'Aucun échange n’est encore noté.',
  /** Number of exchanges, the first and the last date. */
  often: (count: number, first: Day, last: Day, by: ExchangeMeans | undefined) => {
    const how = by === undefined ? '' : ` (${vocabularyFr.exchangeMeans[by]})`;
    return count === 1
      ? `Un échange noté, ${onDay(last)}${how}.`
      : `${count} échanges ${since(first)}, le dernier ${onDay(last)}${how}.`;
  },
  /** Meetings an actor attended. */
  attended: (count: number, first: Day, last: Day) =>
    count === 1
      ? `A pris part à une rencontre, ${onDay(last)}.`
      : `A pris part à ${count} rencontres ${since(first)}, la dernière ${onDay(last)}.`,
  stands: (partner: string, step: KnowingStep, on: Day | undefined) =>
    `${partner}\u00A0: ${reached[step]}${on === undefined ? '' : ` (${onDay(on)})`}`,
  nextStep: (step: Exclude<KnowingStep, 'spotted'>) => `Prochaine étape\u00A0: ${toTakeFr[step]}.`,
  today: 'Échange aujourd’hui',
  /** One click, for a stage reached today. */
  take: {
    met: 'Rencontre aujourd’hui',
    missions: 'Missions échangées aujourd’hui',
    support: 'Appui présenté aujourd’hui',
    together: 'Agissent ensemble dès aujourd’hui',
  },
  more: 'Préciser ces échanges',
  planned: (on: Day) => `prochain ${onDay(on)}`,
  /** Label of the fields of one exchange. */
  one: (on: Day | undefined) => (on === undefined ? 'Échange sans date' : `Échange noté ${onDay(on)}`),
  day: 'Jour',
  by: 'Par quoi',
  unsaid: 'non précisé',
  remove: (on: Day | undefined) =>
    on === undefined ? 'Retirer l’échange sans date' : `Retirer l’échange noté ${onDay(on)}`,
  next: 'Prochain échange',
  nextBy: 'À qui le tour',
};

export type ExchangesMessages = Sentences<typeof exchangesFr>;
