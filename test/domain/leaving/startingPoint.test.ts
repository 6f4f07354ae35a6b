import { describe, expect, it } from 'vitest';
import type { ActorId, Day, SnapshotId, StepId } from '../../../src/domain/brand';
import { begunFrom, startingPointOf } from '../../../src/domain/leaving/startingPoint';
import { copyOfMap } from '../../../src/domain/mapCopy';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { readNative } from '../../../src/formats/native/read';
import { writeNative } from '../../../src/formats/native/write';
import { aMap } from '../../helpers/documents';

const field = {
  name: 'Accueil des jeunes',
  themes: ['logement'],
  publics: ['apprentis'],
  families: ['business', 'chamber'],
};

/** A map in which every text that somebody can write holds the word "secret", but what is meant to be carried. */
function privateMap(): MapDocument {
  const secret = (what: string) => `secret ${what}`;
  const map = aMap(
    {
      lea: {
        name: 'Léa Secretan',
        shortName: secret('short'),
        reference: secret('reference'),
        kind: secret('kind'),
        family: secret('family'),
        profile: secret('profile'),
        territory: secret('territory'),
        group: secret('group'),
        mission: secret('mission'),
        framework: secret('framework'),
        resources: [secret('resource')],
        languages: [secret('language')],
        channels: [secret('channel')],
        themes: ['Mobilité', 'Chez Secretan', 'avec l’Atelier Secret'],
        publics: ['élus', 'les amis de Léa'],
        roles: ['beneficiary'],
        attributes: [[secret('heading'), secret('cell')]],
      },
      atelier: { name: 'Atelier Secret', type: 'structure', family: 'association', publics: ['habitants'] },
    },
    ['lea-atelier:worksFor'],
    {
      info: {
        title: secret('title'),
        question: secret('question'),
        finality: secret('finality'),
        purpose: secret('purpose'),
        keepUntil: '2029-01-01' as Day,
        perimeter: 'structure',
        field,
      },
      actions: [{ title: secret('action'), finality: secret('why'), publics: ['jeunes'], results: secret('results') }],
      testimonies: [{ person: 'lea', themes: ['Mobilité'], publics: [secret('public')] }],
      offers: [
        { holder: 'lea', side: 'request', themes: ['Mobilité'], kind: secret('kind'), answer: secret('answer') },
      ],
    },
  );
  const ties = [...map.ties].map(
    ([id, tie]) => [id, { ...tie, saidBy: secret('by'), frequency: secret('often') }] as const,
  );
  const full: MapDocument = {
    ...map,
    ties: new Map(ties),
    privates: new Map([['lea' as ActorId, { notes: secret('notes'), email: 'secret@exemple.test' }]]),
    story: new Map([['s' as StepId, { id: 's' as StepId, place: 0, kind: 'free', title: secret('step') } as never]]),
    unknown: new Map([['/map/new', '"secret newer"']]),
  };
  const snapshot = { id: 'm' as SnapshotId, name: secret('milestone'), on: '2026-01-01' as Day, map: copyOfMap(full) };
  return { ...full, snapshots: new Map([[snapshot.id, snapshot]]) };
}

describe('a starting point for others', () => {
  const { document, leftOut } = startingPointOf(privateMap(), 'Point de départ');

  it('has the field, the themes, the publics and the families, and how far one looks', () => {
    expect(document.info).toEqual({
      title: 'Accueil des jeunes',
      language: 'fr',
      perimeter: 'structure',
      thresholds: { within: 3, relayWithin: 2 },
      startingPoint: true,
      field: {
        name: 'Accueil des jeunes',
        themes: ['logement', 'Mobilité'],
        publics: ['apprentis', 'élus', 'jeunes'],
        families: ['business', 'chamber'],
      },
    });
  });

  it('has nothing else of the map in its file: of all that is private, 0 leaves', () => {
    const written = writeNative(document);
    // The map itself holds it more than thirty times.
    expect((writeNative(privateMap()).match(/secret/gi) ?? []).length).toBeGreaterThan(30);
    expect(written.match(/secret|léa|lea/gi) ?? []).toEqual([]);
    const { actors, ties, ...rest } = JSON.parse(written) as Record<string, unknown>;
    expect([actors, ties]).toEqual([undefined, undefined]);
    expect(Object.keys(rest).sort()).toEqual(['format', 'map', 'minor', 'version']);
  });

  it('leaves out, and counts, whatever names somebody: by a word of a person, by the whole name of an organisation', () => {
    expect(leftOut).toBe(3);
    const named = startingPointOf(
      { ...privateMap(), info: { ...privateMap().info, field: { ...field, name: 'Autour de Léa' } } },
      'Point de départ',
    );
    expect(named.document.info.title).toBe('Point de départ');
    expect(named.document.info.field?.name).toBe('Point de départ');
    expect(named.leftOut).toBe(4);
  });

  it('expects the families of the map where no field says which, never one in somebody’s own words', () => {
    const { field: _field, ...info } = privateMap().info;
    const plain = startingPointOf({ ...privateMap(), info }, 'Point de départ').document;
    expect(plain.info.field).toMatchObject({ name: 'Point de départ', families: ['association'] });
    expect(plain.info.field).not.toHaveProperty('known');
  });

  it('has each theme and public once, however it is written, and none that is blank', () => {
    const written = { ...field, themes: ['Logement', 'logement ', '  '], publics: ['Apprentis', 'apprentis', ''] };
    const map = { ...aMap({ lea: { publics: ['apprentis'] } }), info: { ...privateMap().info, field: written } };
    expect(startingPointOf(map, 'Point de départ').document.info.field).toMatchObject({
      themes: ['Logement'],
      publics: ['Apprentis'],
    });
  });

  it('begins a map of one’s own, empty, with a title of its own; any other map is the very same', () => {
    const read = readNative({ name: 'a.maillon.json', bytes: new TextEncoder().encode(writeNative(document)) });
    if (read.outcome === 'error') throw new Error('It does not open.');
    const begun = begunFrom(read.document, 'Ma carte');
    expect(begun.info).toEqual({ ...document.info, title: 'Ma carte', startingPoint: undefined });
    expect(begun.info).not.toHaveProperty('startingPoint');
    expect(begun.actors.size + begun.ties.size + begun.themes.size).toBe(0);
    expect(begunFrom(begun, 'Autre')).toBe(begun);
  });

  it('is refused, with its place, when it is not what it should be', () => {
    const damaged = writeNative(document).replace('"publics": [', '"publics": [3, ');
    const read = readNative({ name: 'a.maillon.json', bytes: new TextEncoder().encode(damaged) });
    expect(read).toMatchObject({ outcome: 'error' });
    expect(read.messages[0]).toMatchObject({ code: 'JSON_SHAPE', value: '/map/field/publics/0' });
  });
});
