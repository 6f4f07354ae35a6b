import { withoutContacts } from '../../domain/words/contactData';
import { personNameIn } from '../cells/personName';
import { nameAndEmployer, nameAndMore } from '../columns/nameAndEmployer';

/** Somebody as an address shows them. */
export interface ShownName {
  readonly name: string;
  /** Where they work. */
  readonly structure: string;
  /** What else stands with the name, and may be anything. */
  readonly more: string;
}

/** "BELHADJ Kader (MLI Cœur d'Hérault)", "Mme Colette Abadie - direction": the name apart from what programs show with it. */
export function shownName(given: string): ShownName {
  const written = given.replace(/\[([^[\]]+)\]\s*$/, '($1)');
  const both = nameAndEmployer(written);
  const { name, works } = both ?? nameAndMore(written) ?? { name: written, works: '' };
  return { name: personNameIn(name, '').name, structure: both ? works : '', more: both ? '' : withoutContacts(works) };
}
