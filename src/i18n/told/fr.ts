import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { toActorsFr } from '../findings/withArticle';
import type { Sentences } from '../sentences';
import { onDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

const MOST = 3;

/** "dite à Ana le 3 juin 2026", "dite à Ana, à Bo et à 2 autres, la dernière fois le 3 juin 2026"; empty where to nobody. */
export function toldFr(told: Offer['told'] = [], document: MapDocument): string {
  if (told.length === 0) return '';
  const to = toActorsFr(
    document,
    told.map(({ actor }) => actor),
    MOST,
  );
  const last = told
    .flatMap(({ on }) => on ?? [])
    .sort(byCodeUnits)
    .at(-1);
  if (last === undefined) return `dite ${to}`;
  const when = onDayFr(vocabularyFr.day(last));
  return told.length === 1 ? `dite ${to} ${when}` : `dite ${to}, la dernière fois ${when}`;
}

export const hasAnsweredFr = (name: string) => `${name} y a répondu`;

/** Whom an offer or a request was told to, and who met it. */
export const toldPartFr = {
  /** Opens the list of those who could answer. */
  tell: 'Dit à…',
  hide: 'Replier',
  /** Over that list. */
  whom: 'À qui est-ce dit aujourd’hui\u00A0?',
  other: 'Quelqu’un d’autre',
  told: 'Dite à',
  /** A button, pressed once it is so. */
  answered: hasAnsweredFr,
  /** Its state from then on. */
  state: 'répondue',
  /** Of a request that is being noted, and was told already. */
  alreadyTold: 'C’est déjà dit',
};

export type ToldMessages = Sentences<typeof toldPartFr>;
