import type { MapDocument } from '../domain/mapDocument';
import type { FieldName } from '../domain/themes/mapField';
import type { Language } from '../i18n/language';
import { withLaterWords } from '../ui/withLaterWords';

/** The made-up territory the app opens on, in the window's language. One file per language, loaded when needed. */
export async function loadSample(language: Language): Promise<MapDocument> {
  const [{ readNative }, { default: text }] = await Promise.all([
    import('../formats/native/read'),
    language === 'fr' ? import('../samples/territoire.fr.json?raw') : import('../samples/territory.en.json?raw'),
  ]);
  const result = readNative({ name: 'sample.maillon.json', bytes: new TextEncoder().encode(text) });
  if (result.outcome === 'error') throw new Error(`loadSample: ${result.messages.map(({ code }) => code).join(' ')}`);
  return result.document;
}

export async function loadExample(of: FieldName, language: Language): Promise<MapDocument> {
  return (await withLaterWords(() => import('./exampleOf'))()).exampleOf(of, language);
}
