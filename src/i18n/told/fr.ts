import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { toActorsFr } from '../findings/withArticle';
import type { Sentences } from '../sentences';
import { onDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

const MOST = 3;

/** "dite à Ana le 3 juin 2026", "dite à Ana, à Bo et à 2 autres, la dernière fois le 3 juin 2026"; empty when nobody was told. */
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

/** People who were told of an offer or request, and who met it. */
export const toldPartFr = {
  /** Opens the list of people who could answer. */
  tell: 'Dit à…',
  hide: 'Replier',
  /** Above that list. */
  whom: 'À qui est-ce dit aujourd’hui\u00A0?',
  other: 'Quelqu’un d’autre',
  told: 'Dite à',
  /** A toggle button. */
  answered: hasAnsweredFr,
  /** State of the request afterwards. */
  state: 'répondue',
  /** For a request being noted that people were already told of. */
  alreadyTold: 'C’est déjà dit',
};

export type ToldMessages = Sentences<typeof toldPartFr>;
