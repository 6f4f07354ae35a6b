import type { MapDocument } from '../domain/mapDocument';
import type { FieldName } from '../domain/themes/mapField';
import type { Language } from '../i18n/language';
import { LATER_MESSAGES } from '../i18n/laterMessages';
import { knownField } from '../i18n/start/knownField';
import { type Example, exampleMap } from '../samples/exampleMap';

/** One file each: most examples are never opened. */
const EXAMPLES: Readonly<Record<FieldName, () => Promise<{ readonly example: Example }>>> = {
  leader: () => import('../samples/fields/leader'),
  health: () => import('../samples/fields/health'),
  education: () => import('../samples/fields/education'),
  thirdPlace: () => import('../samples/fields/thirdPlace'),
  socialEconomy: () => import('../samples/fields/socialEconomy'),
  international: () => import('../samples/fields/international'),
};

/** The made-up map of a field of work, in the words of a language. */
export async function exampleOf(of: FieldName, language: Language): Promise<MapDocument> {
  const { example } = await EXAMPLES[of]();
  return exampleMap(example, language, knownField(of, LATER_MESSAGES[language].fields));
}
