import { readFileSync } from 'node:fs';
import type { MapDocument } from '../../src/domain/mapDocument';
import { readNative } from '../../src/formats/native/read';
import type { Language } from '../../src/i18n/language';

const FILES: Record<Language, string> = { fr: 'territoire.fr.json', en: 'territory.en.json' };

/** The sample that the app opens with. */
export function sampleMap(language: Language): MapDocument {
  const name = FILES[language];
  const result = readNative({ name, bytes: readFileSync(new URL(`../../src/samples/${name}`, import.meta.url)) });
  if (result.outcome === 'error') throw new Error('the sample cannot be read');
  return result.document;
}
