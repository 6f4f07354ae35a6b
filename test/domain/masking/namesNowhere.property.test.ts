import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { givenPseudonyms } from '../../../src/domain/masking/pseudonym';
import { type SharedName, sharedNames } from '../../../src/domain/masking/sharedNames';
import { MESSAGES } from '../../../src/i18n/language';
import { confusedMap, nameFinder } from '../../helpers/confusedNames';
import { maskedDocument } from '../../helpers/maskedDocument';
import { runs } from '../../runs';

const words = MESSAGES.fr.room.masks;

function masked(document: MapDocument, readable: readonly SharedName[] = []): MapDocument {
  const pseudonyms = givenPseudonyms(document.actors.values());
  const keys = new Set(readable.map(({ key }) => key));
  return maskedDocument(document, { masking: 'persons', pseudonyms, readable: keys }, words);
}

/** Every string of a value with where it stands: keys of tables too. */
function* strings(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value instanceof Map) {
    for (const [key, one] of value as Map<string, unknown>) {
      yield [`${path}.key`, key];
      yield* strings(one, `${path}.*`);
    }
  } else if (Array.isArray(value)) for (const one of value) yield* strings(one, `${path}[]`);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* strings(one, `${path}.${key}`);
}

/** Where a name stands as what it is the name of. */
const OWN_FIELDS: Readonly<Record<SharedName['kind'], RegExp>> = {
  organisation: /^\.actors\.\*\.(name|shortName)$/,
  place:
    /^\.(actors\.\*\.territory|actions\.\*\.territories\[\]|meetings\.\*\.place|\w+\.\*\.look\.(narrowing\.territories|folded)\[\]|rulings\.(key|\*\.id))$/,
  theme: /^\.themes\.\*\.label$/,
  kind: /^\.actors\.\*\.(kind|family|profile)$/,
};

const stands = (path: string, text: string, readable: readonly SharedName[]) =>
  readable.some(
    ({ kind, name }) =>
      OWN_FIELDS[kind].test(path) &&
      (text === name || path.startsWith('.rulings') || (kind === 'organisation' && text.startsWith('EARL '))),
  );

describe('a map on which people are called like places', () => {
  it('has no word of anybody’s name in any string, before anything was confirmed', () => {
    fc.assert(
      fc.property(confusedMap, (document) => {
        const find = nameFinder(document);
        for (const [path, text] of strings(masked(document))) expect(find(text), `${path}: ${text}`).toEqual([]);
      }),
      { numRuns: runs(300, 1_000) },
    );
  });

  it('has them only where listed and confirmed names stand as what they name, or as whole phrases', () => {
    fc.assert(
      fc.property(confusedMap, fc.infiniteStream(fc.boolean()), (document, chance) => {
        const readable = sharedNames(document, 'persons').filter(() => chance.next().value);
        const find = nameFinder(document, readable);
        for (const [path, text] of strings(masked(document, readable)))
          if (!stands(path, text, readable)) expect(find(text), `${path}: ${text}`).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every id, tie and code as it is, and every shared name once all are confirmed', () => {
    fc.assert(
      fc.property(confusedMap, (document) => {
        const shared = sharedNames(document, 'persons');
        const shown = masked(document, shared);
        for (const table of ['actors', 'ties', 'themes', 'actions', 'groups', 'story'] as const)
          expect([...shown[table].keys()]).toEqual([...document[table].keys()]);
        for (const [id, { territory, kind }] of document.actors)
          expect(shown.actors.get(id)).toMatchObject({ territory, kind });
        for (const [id, theme] of document.themes) expect(shown.themes.get(id)).toEqual(theme);
        for (const { a, b, certainty, id } of document.ties.values())
          expect(shown.ties.get(id)).toMatchObject({ a, b, ...(certainty && { certainty }) });
      }),
      { numRuns: 300 },
    );
  });
});
