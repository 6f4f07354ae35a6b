import { FIELD_FAMILIES, type FieldName, type MapField } from '../../domain/themes/mapField';
import type { FieldMessages } from './fieldsFr';

/** A built-in field in the words of a language: the map keeps these words as they were when the field was chosen. */
export function knownField(known: FieldName, words: FieldMessages): MapField {
  const { name, themes, publics } = words.known[known];
  return { known, name, themes, publics, families: FIELD_FAMILIES[known] };
}
