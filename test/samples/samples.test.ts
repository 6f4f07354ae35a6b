import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { analyse } from '../../src/analysis/analyse';
import { RULE_NAMES } from '../../src/analysis/findings/finding';
import { findGroups } from '../../src/analysis/groups/findGroups';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { FAMILIES, PROFILES, SITUATIONS } from '../../src/domain/actor';
import type { ActorId, Day } from '../../src/domain/brand';
import { faultsOf } from '../../src/domain/integrity';
import { type MapDocument, officerOf, TABLE_NAMES } from '../../src/domain/mapDocument';
import { TIE_NATURES } from '../../src/domain/tie';
import { readNative } from '../../src/formats/native/read';
import { writeNative } from '../../src/formats/native/write';
import { findingsEn } from '../../src/i18n/findings/en';
import { findingsFr } from '../../src/i18n/findings/fr';
import type { Language } from '../../src/i18n/language';

const FILES: Record<Language, string> = { fr: 'territoire.fr.json', en: 'territory.en.json' };
/** Days of the sample are about this one. */
const TODAY = '2026-11-24' as Day;
const WORDS = { fr: findingsFr, en: findingsEn };
const textOf = (language: Language) =>
  readFileSync(new URL(`../../src/samples/${FILES[language]}`, import.meta.url), 'utf8');

function sample(language: Language): MapDocument {
  const result = readNative({ name: FILES[language], bytes: new TextEncoder().encode(textOf(language)) });
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  expect(result.messages).toEqual([]);
  return result.document;
}

/** A record without its sentences: ids, codes, numbers and days stay. */
const CODES = new Set<string>([
  ...FAMILIES,
  ...PROFILES,
  ...SITUATIONS,
  ...TIE_NATURES,
  'given',
  'toBeAsked',
  'witness',
]);
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return CODES.has(value) || /^[\d-]+$|^[0-9a-f]{32}$/.test(value) ? value : 'words';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, shapeOf(one)]));
}

describe.each(['fr', 'en'] as const)('the made-up territory (%s)', (language) => {
  const document = sample(language);
  const actors = [...document.actors.values()];
  const ties = [...document.ties.values()];

  it('is sound, says that it is a sample, and is written as Maillon itself would write it', () => {
    expect(faultsOf(document)).toEqual([]);
    expect(document.info).toMatchObject({ sample: true, language });
    expect(writeNative(document)).toBe(textOf(language));
  });

  it('has about 45 actors, 110 ties and something in every table that a person fills', () => {
    expect(document.actors.size).toBeGreaterThanOrEqual(43);
    expect(document.actors.size).toBeLessThanOrEqual(50);
    expect(document.ties.size).toBeGreaterThanOrEqual(105);
    expect(document.ties.size).toBeLessThanOrEqual(120);
    // The story is told by the map itself until a person changes it.
    const computed = ['groups', 'placements', 'rulings', 'discussions', 'pictureNotes', 'snapshots', 'story'];
    for (const table of TABLE_NAMES.filter((one) => !computed.includes(one))) {
      expect(document[table].size, table).toBeGreaterThan(0);
    }
    expect(new Set(actors.map(({ territory }) => territory ?? '')).size - 1).toBe(5);
    expect(document.themes.size).toBe(7);
  });

  it('shows every kind of actor, tie and certainty', () => {
    expect(new Set(actors.map(({ type }) => type))).toEqual(new Set(['person', 'structure', 'network', 'body']));
    expect(new Set(ties.map(({ nature }) => nature))).toEqual(new Set(TIE_NATURES));
    expect(new Set(ties.map(({ certainty }) => certainty))).toEqual(new Set(['confirmed', 'toVerify', 'absent']));
    expect(new Set(ties.map(({ level }) => level ?? 0))).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(ties.filter(({ confidential }) => confidential)).toHaveLength(1);
    expect(new Set(actors.map(({ asked }) => asked ?? ''))).toEqual(new Set(['', 'all', 'partly', 'no']));
  });

  it('shows each difficulty', () => {
    const words = WORDS[language];
    // From the workshops of the next valley the only witness has not said yes, and nobody has the same mission.
    const from = '006e6ba7864785d796bfb7ae4b26fe97' as ActorId;
    const seen = [{}, { perimeter: 'group' as const }, { from }].flatMap(
      (options) => analyse(document, { ...options, today: TODAY }, words).findings,
    );
    expect(RULE_NAMES.filter((rule) => !seen.some((finding) => finding.rule === rule))).toEqual([]);
    const subjects = seen.filter(({ rule }) => rule === 'noRelay').map(({ subject }) => subject);
    expect(new Set(subjects).size).toBeGreaterThanOrEqual(3);
    for (const rule of ['noWitness', 'noWitnessProfile', 'noPartner'] as const) {
      const found = seen.filter((finding) => finding.rule === rule);
      expect(found[0]?.candidates.length, rule).toBeGreaterThan(0);
    }
  });

  it('keeps the groups that are found in it from nothing, so that its first picture waits for no search', () => {
    const { groups } = findGroups(actorGraphOf(document, ALL_VISIBLE), [], { seed: 1 });
    expect(Object.fromEntries(document.groups)).toEqual(Object.fromEntries(groups.map((group) => [group.id, group])));
  });

  it('hides a fragile point as long as the officer is shown', () => {
    const words = WORDS[language];
    const officer = officerOf(document)!;
    const shown = analyse(document, {}, words).fragilePoints;
    const without = analyse(document, { without: new Set([officer]) }, words);
    expect(without.fragilePoints.filter((name) => !shown.includes(name))).toEqual(['Hugo Vernerey']);
    expect(without.pieces).toBe(3);
  });
});

it('is the same territory in both languages: same records, same ids, other words', () => {
  const [french, english] = [sample('fr'), sample('en')];
  // The order of members, and of groups of one size, which is that of their colours, is that of names.
  const inOneOrder = (one: MapDocument): MapDocument => ({
    ...one,
    groups: new Map([...one.groups].map(([id, { members }]) => [id, { id, colour: 0, members: members.toSorted() }])),
  });
  for (const table of TABLE_NAMES) {
    const shapes = [french, english].map((one) => shapeOf([...inOneOrder(one)[table].entries()]));
    expect(shapes[1], table).toEqual(shapes[0]);
  }
  const labels = (one: MapDocument) => [...one.themes.values()].map(({ label }) => label);
  expect(labels(english).filter((label) => labels(french).includes(label))).toEqual([]);
});
