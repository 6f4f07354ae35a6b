import { fold } from '../../domain/folding';
import { typeOfReadName } from '../names/readNames';
import { employersOf } from './actorFields';
import type { Marks } from './mapBuilder';
import type { RowReader } from './rowReader';

/** What a row says that tells two who share a name apart. */
export function marksOf(row: RowReader): Marks {
  const [structure] = employersOf(row);
  const email = row.text('email');
  // "Bibliothèque", "CCAS": in a list of organisations with their addresses, as many as there are towns.
  const site = row.namesOrganisations() ? fold(row.site()) : '';
  return {
    // Who is of two commissions is one.
    ...(structure === undefined || typeOfReadName(structure) === 'body' ? {} : { structure: fold(structure) }),
    ...(email === '' ? {} : { email: fold(email) }),
    ...(site === '' ? {} : { site }),
  };
}
