import { withoutContacts } from '../../domain/words/contactData';
import { personNameIn } from '../cells/personName';
import { nameAndEmployer, nameAndMore } from '../columns/nameAndEmployer';

export interface ShownName {
  readonly name: string;
  readonly structure: string;
  readonly more: string;
}

/** Separates a name from what programs show with it: "BELHADJ Kader (MLI Cœur d'Hérault)", "Mme Colette Abadie - direction". */
export function shownName(given: string): ShownName {
  const written = given.replace(/\[([^[\]]+)\]\s*$/, '($1)');
  const both = nameAndEmployer(written);
  const { name, works } = both ?? nameAndMore(written) ?? { name: written, works: '' };
  return { name: personNameIn(name, '').name, structure: both ? works : '', more: both ? '' : withoutContacts(works) };
}
