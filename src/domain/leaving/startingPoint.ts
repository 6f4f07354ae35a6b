import { FAMILIES, type Family } from '../actor';
import { fold } from '../folding';
import { emptyDocument, type MapDocument } from '../mapDocument';
import { maskingWords } from '../masking/nameReplacer';
import { sharing } from '../masking/sharedNames';
import type { MapField } from '../themes/mapField';

/** A map to begin others from, and how many words stayed behind because they name somebody. */
export interface StartingPoint {
  readonly document: MapDocument;
  readonly leftOut: number;
}

/**
 * What others may begin from: the field with its name, the themes of the map, the publics it wants to reach and the families it
 * expects. No record of the map is in it, and no word of these that anybody of the map, person or organisation, is called by.
 * `title`: where the field has no name, or names somebody. O(letters).
 */
export function startingPointOf(document: MapDocument, title: string): StartingPoint {
  const { info } = document;
  const { field } = info;
  const names = naming(document);
  const said = {
    themes: distinct([...(field?.themes ?? []), ...[...document.themes.values()].map(({ label }) => label)]),
    publics: distinct([...(field?.publics ?? []), ...publicsOf(document)]),
    families: distinct(field && field.families.length > 0 ? field.families : familiesOf(document)),
  };
  const kept: MapField = {
    ...(field?.known === undefined ? {} : { known: field.known }),
    name: field && !names(field.name) ? field.name : title,
    themes: said.themes.filter((text) => !names(text)),
    publics: said.publics.filter((text) => !names(text)),
    families: said.families.filter((text) => !names(text)),
  };
  const { perimeter, thresholds } = info;
  const empty = emptyDocument(kept.name, info.language);
  return {
    document: { ...empty, info: { ...empty.info, perimeter, thresholds, field: kept, startingPoint: true } },
    leftOut: (['themes', 'publics', 'families'] as const).reduce(
      (sum, list) => sum + said[list].length - kept[list].length,
      field && names(field.name) ? 1 : 0,
    ),
  };
}

/** A map of one's own from a starting point; any other map is the very same. */
export function begunFrom(document: MapDocument, title: string): MapDocument {
  const { startingPoint, ...info } = document.info;
  return startingPoint ? { ...document, info: { ...info, title } } : document;
}

/** Tells whether a text has a word that a person of the map is called by, or the whole name of an organisation. */
function naming(document: MapDocument): (text: string) => boolean {
  const isShared = sharing(document, 'persons');
  const phrase = (text: string) => {
    const words = maskingWords(text).map(({ folded }) => folded);
    return words.length === 0 ? '' : ` ${words.join(' ')} `;
  };
  const all = [...document.actors.values()]
    .flatMap(({ name, shortName }) => [name, shortName ?? ''])
    .map(phrase)
    .filter((one) => one !== '');
  return (text) => {
    const words = phrase(text);
    return isShared('theme', text) || all.some((one) => words.includes(one));
  };
}

function publicsOf({ actors, actions }: MapDocument): string[] {
  const wishing = [...actors.values()].filter(({ roles }) =>
    roles.some(({ role }) => role === 'beneficiary' || role === 'relay'),
  );
  return [...wishing, ...actions.values()].flatMap(({ publics }) => publics);
}

/** Those that have words of their own: another may be anything that somebody wrote. */
function familiesOf({ actors }: MapDocument): Family[] {
  const there = new Set<string | undefined>([...actors.values()].map(({ family }) => family));
  return FAMILIES.filter((family) => family !== 'persons' && there.has(family));
}

function distinct(texts: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const text of texts) if (text.trim() !== '' && !known.has(fold(text))) known.set(fold(text), text.trim());
  return [...known.values()];
}
