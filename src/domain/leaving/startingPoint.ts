import { FAMILIES, type Family } from '../actor';
import { fold } from '../folding';
import { emptyDocument, type MapDocument } from '../mapDocument';
import { maskingWords } from '../masking/nameReplacer';
import { sharing } from '../masking/sharedNames';
import type { MapField } from '../themes/mapField';

/** A template for other maps, and the number of words left out because they name somebody. */
export interface StartingPoint {
  readonly document: MapDocument;
  readonly leftOut: number;
}

/**
 * What other maps may start from: the field with its name, the map's themes, the publics it wants to reach and the families it
 * expects. Contains no record of the map, and no word that any of its persons or organisations is called by. `title`: used when
 * the field has no name, or when its name names somebody. Time O(letters).
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

/** A new map from a starting point; any other map is returned unchanged. */
export function begunFrom(document: MapDocument, title: string): MapDocument {
  const { startingPoint, ...info } = document.info;
  return startingPoint ? { ...document, info: { ...info, title } } : document;
}

/** Returns a test: true when a text has a word of a person's name, or the whole name of an organisation. */
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

/** Known families only: any other value may be free text. */
function familiesOf({ actors }: MapDocument): Family[] {
  const there = new Set<string | undefined>([...actors.values()].map(({ family }) => family));
  return FAMILIES.filter((family) => family !== 'persons' && there.has(family));
}

function distinct(texts: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const text of texts) if (text.trim() !== '' && !known.has(fold(text))) known.set(fold(text), text.trim());
  return [...known.values()];
}
