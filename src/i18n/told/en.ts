import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { onDayEn } from '../exchanges/en';
import { nameOf } from '../findings/named';
import { atMost } from '../shortened';
import { vocabularyEn } from '../vocabulary/en';
import type { ToldMessages } from './fr';

const MOST = 3;

export function toldEn(told: Offer['told'] = [], document: MapDocument): string {
  if (told.length === 0) return '';
  const all = told.map(({ actor }) => nameOf(document, actor));
  const names = vocabularyEn.list(atMost(all, MOST, (count) => `${count} others`));
  const last = told
    .flatMap(({ on }) => on ?? [])
    .sort(byCodeUnits)
    .at(-1);
  if (last === undefined) return `told to ${names}`;
  return told.length === 1 ? `told to ${names} ${onDayEn(last)}` : `told to ${names}, last ${onDayEn(last)}`;
}

export const hasAnsweredEn = (name: string) => `${name} answered`;

export const toldPartEn: ToldMessages = {
  tell: 'Told to…',
  hide: 'Fold away',
  whom: 'Whom has it been told to today?',
  other: 'Somebody else',
  told: 'Told to',
  answered: hasAnsweredEn,
  state: 'answered',
  alreadyTold: 'Already told',
};
