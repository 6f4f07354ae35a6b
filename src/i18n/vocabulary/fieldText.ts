import type { Vocabulary } from './messages';

/** Translated value of a field, or the text as it was written. */
export function fieldText(field: string, value: unknown, vocabulary: Vocabulary): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ');
  if (typeof value !== 'string') return '';
  switch (field) {
    case 'type':
      return nounOf(vocabulary.actorTypes, value);
    case 'profile':
      return nounOf(vocabulary.profiles, value);
    case 'family':
      return wordOf(vocabulary.families, value);
    case 'situation':
      return wordOf(vocabulary.situations, value);
    case 'consent':
      return wordOf(vocabulary.consents, value);
    case 'asked':
      return wordOf(vocabulary.asked, value);
    case 'kind':
      return wordOf(vocabulary.offerKinds, value);
    case 'resourceKind':
      return wordOf(vocabulary.resourceKinds, value);
    case 'consentSince':
    case 'updatedOn':
      return vocabulary.day(value as never);
    default:
      return value;
  }
}

function wordOf(table: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}

function nounOf(table: Readonly<Record<string, { readonly one: string }>>, value: string): string {
  return Object.hasOwn(table, value) ? (table[value]?.one ?? value) : value;
}
