import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SESSION_STEPS } from '../../../src/analysis/story/storyOf';
import type { StepFacts } from '../../../src/analysis/story/toldStep';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { BANNED_ENGLISH, BANNED_FRENCH } from '../../helpers/bannedWords';
import { narrowedMap } from '../../helpers/narrowedMaps';
import { seeded } from '../../helpers/randomEdits';
import { tellingDocument } from '../../helpers/tellingEdits';
import { opened, toldOf } from '../../helpers/toldStories';

const anyMap: fc.Arbitrary<MapDocument> = fc.oneof(
  arbitraryDocument,
  narrowedMap,
  fc.nat(1_000_000).map((seed) => tellingDocument(seeded(seed))),
);

/** Ids by the table that has them; strings that are no ids come with the table `undefined`. */
const TABLE_OF: Readonly<Record<string, keyof MapDocument>> = {
  lit: 'actors',
  litTies: 'actors',
  around: 'actors',
  untied: 'actors',
  actor: 'actors',
  a: 'actors',
  b: 'actors',
  via: 'actors',
  needs: 'actors',
  met: 'actors',
  asked: 'actors',
  chain: 'actors',
  actors: 'actors',
  tie: 'ties',
  theme: 'themes',
  themes: 'themes',
  introduction: 'introductions',
  toDo: 'introductions',
  request: 'offers',
  requests: 'offers',
};

/** What facts name and the map does not have. */
function unknownIds(value: unknown, document: MapDocument, table?: keyof MapDocument): string[] {
  if (typeof value === 'string') {
    const ids = table === undefined ? undefined : document[table];
    return ids instanceof Map && !ids.has(value) ? [`${table}: ${value}`] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one) => unknownIds(one, document, table));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => unknownIds(one, document, TABLE_OF[name]));
}

/** Themes of actors may be missing from the table of themes in a damaged file: they are worded "?". */
const ofTheMap = (ids: readonly string[]) => ids.filter((id) => !id.startsWith('themes'));

describe('the story of any map', () => {
  it('is told of what is on it, in one to three sentences of its own words, in both languages', () => {
    const met = new Set<StepFacts['kind']>();
    fc.assert(
      fc.property(anyMap, (map) => {
        for (const document of [map, { ...map, story: new Map() }]) {
          const store = opened(document);
          for (const story of ['session', 'network'] as const) {
            const { steps, told, telling } = toldOf(store, story);
            for (const step of steps) {
              met.add(step.facts.kind);
              expect(ofTheMap(unknownIds(step.facts, document))).toEqual([]);
            }
            for (const step of told) {
              for (const language of ['fr', 'en'] as const) {
                const { title, sentences } = LATER_MESSAGES[language].story;
                const words = sentences(step, telling);
                expect(title(step).trim()).not.toBe('');
                expect(words.length).toBeLessThanOrEqual(3);
                if (step.step.kind !== 'own') expect(words.length).toBeGreaterThan(0);
                const text = [title(step), ...words].join(' ');
                expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/);
                expect(text).not.toMatch(language === 'fr' ? BANNED_FRENCH : BANNED_ENGLISH);
              }
            }
          }
        }
      }),
      { numRuns: 120 },
    );
    // Nothing above means anything for a kind that was never met.
    expect([...met].sort()).toEqual(
      [...SESSION_STEPS, 'need', 'asked', 'introduced', 'result', 'own', 'silent'].sort(),
    );
  });

  it('does not depend on the order of a file', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const turned = Object.fromEntries(
          Object.entries(map).map(([name, table]) => [
            name,
            table instanceof Map && name !== 'groups' ? new Map([...table].reverse()) : table,
          ]),
        ) as unknown as MapDocument;
        const words = (document: MapDocument) => {
          const { told, telling } = toldOf(opened(document));
          return told.map((step) => LATER_MESSAGES.fr.story.sentences(step, telling));
        };
        expect(words(turned)).toEqual(words(map));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the window looks at', () => {
    fc.assert(
      fc.property(narrowedMap, (map) => {
        const store = opened(map);
        const before = toldOf(store).told.map(({ id, facts }) => [id, facts]);
        const { narrowed, formalityChosen, officerToggled, pointOfViewChosen } = store.getState();
        narrowed({ types: ['person'] });
        formalityChosen('formal');
        officerToggled();
        pointOfViewChosen([...map.actors.keys()][1] ?? null);
        expect(toldOf(store).told.map(({ id, facts }) => [id, facts])).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
