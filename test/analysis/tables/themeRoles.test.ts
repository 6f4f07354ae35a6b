import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { HELPS, themeRoles } from '../../../src/analysis/tables/themeRoles';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { type Actor, newActor } from '../../../src/domain/actor';
import type { ActorId, TestimonyId, ThemeId, TieId } from '../../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';

const LEA = 'lea' as ActorId;
const [WATER, ART, WOOD] = ['water', 'art', 'wood'] as ThemeId[] as [ThemeId, ThemeId, ThemeId];

function actor(id: string, rest: Partial<Actor> = {}): [ActorId, Actor] {
  return [id as ActorId, { ...newActor(id as ActorId, id, 'person'), ...rest }];
}

const DOCUMENT: MapDocument = {
  ...emptyDocument('Thèmes'),
  info: { ...emptyDocument('').info, beneficiary: LEA },
  themes: new Map([WATER, ART, WOOD].map((id) => [id, { id, label: id }])),
  actors: new Map([
    actor('lea', { themes: [WATER], roles: [{ role: 'relay' }] }),
    actor('far', { themes: [WATER], roles: [{ role: 'witness' }] }),
    actor('near', { themes: [WATER, ART], roles: [{ role: 'witness' }, { role: 'relay' }] }),
    actor('past', { themes: [ART], roles: [{ role: 'witness', until: '2020-01-01' as never }] }),
    actor('tied', { themes: [ART] }),
    actor('told'),
    actor('refuses', { themes: [WATER], roles: [{ role: 'witness' }], consent: 'refused' }),
  ]),
  ties: new Map(
    (
      [
        ['lea', 'near', 'knows'],
        ['near', 'far', 'knows'],
        ['tied', 'lea', 'partnerOf'],
      ] as const
    ).map(([a, b, nature]) => {
      const id = `${a} ${b}` as TieId;
      return [id, { ...newTie(id, a as ActorId, b as ActorId), nature }];
    }),
  ),
  testimonies: new Map([
    ['t' as TestimonyId, { id: 't' as TestimonyId, person: 'told' as ActorId, themes: [WOOD], publics: [] }],
  ]),
};

function rows(document = DOCUMENT, visibility = ALL_VISIBLE) {
  const graph = actorGraphOf(document, visibility);
  const distances: Readonly<Record<string, number>> = { lea: 0, near: 1, tied: 1, far: 2 };
  const { findings, found } = findingsOf(document, {
    visibility,
    from: LEA,
    graph,
    today: '2026-11-24' as never,
  });
  return themeRoles({
    document,
    visibility,
    actors: [...document.actors.values()],
    from: LEA,
    distanceOf: (id) => distances[id],
    open: findings,
    found,
  });
}

describe('who helps on each theme', () => {
  it('puts the themes of the beneficiary first, then by label', () => {
    expect(rows().map(({ theme, own }) => [theme, own])).toEqual([
      [WATER, true],
      [ART, false],
      [WOOD, false],
    ]);
  });

  it('names those who are there, nearest first, and neither oneself nor who refuses nor who no longer does', () => {
    const [water, art, wood] = rows().map(({ cells }) => cells);
    expect(water?.witnesses.actors).toEqual(['near', 'far']);
    expect(water?.relays.actors).toEqual(['near']);
    expect(art?.witnesses.actors).toEqual(['near']);
    expect(art?.partners.actors).toEqual(['tied']);
    expect(wood?.witnesses.actors).toEqual(['told']);
    expect(wood?.relays.actors).toEqual([]);
  });

  it('keeps a partner where only informal ties are looked at, as the question about partners does', () => {
    const [tie] = [...DOCUMENT.ties.values()].filter(({ nature }) => nature === 'partnerOf');
    if (tie === undefined) throw new Error('no partner in the map');
    const signed = { ...DOCUMENT, ties: new Map(DOCUMENT.ties).set(tie.id, { ...tie, formal: true }) };
    const art = rows(signed, { ...ALL_VISIBLE, formality: 'informal' }).find(({ theme }) => theme === ART);
    expect(art?.cells.partners.actors).toEqual(['tied']);
  });

  it('takes a relay of whom no theme is noted for one on each theme, so that none is asked for', () => {
    const named = actor('radio', { roles: [{ role: 'relay' }] });
    const rowsNow = rows({ ...DOCUMENT, actors: new Map([...DOCUMENT.actors, named]) });
    expect(rowsNow.map(({ theme, cells }) => [theme, cells.relays.actors])).toEqual([
      [WATER, ['near', 'radio']],
      [ART, ['near', 'radio']],
      [WOOD, ['radio']],
    ]);
  });

  it('names those of a theme who help with nothing yet, once each, and not her', () => {
    const mere = actor('mere', { themes: [WATER] });
    const now = rows({ ...DOCUMENT, actors: new Map([...DOCUMENT.actors, mere]) });
    for (const { cells, others } of now) {
      const helping = HELPS.flatMap((help) => cells[help].actors);
      expect(others.filter((id) => helping.includes(id) || id === LEA)).toEqual([]);
    }
    // Whoever shares a theme of hers within reach could become a partner; of no chain is known, nobody says so.
    expect(
      now.flatMap(({ theme, cells, others }) => (theme === WATER ? [...cells.partners.actors, ...others] : [])),
    ).toContain('mere');
    const alone = rows({ ...DOCUMENT, actors: new Map([mere, actor('other', { themes: [ART] })]), ties: new Map() });
    expect(alone.map(({ theme, others }) => [theme, others])).toEqual([
      [ART, ['other']],
      [WATER, ['mere']],
      [WOOD, []],
    ]);
  });

  it('knows the open question of a cell', () => {
    expect(rows()[0]?.cells.witnesses.gap).toBeNull();
    const without = {
      ...DOCUMENT,
      actors: new Map([...DOCUMENT.actors].filter(([id]) => id === LEA || id === 'tied')),
      ties: new Map(),
    };
    expect(rows(without)[0]?.cells.witnesses.gap).toMatch(/^noWitness/);
  });
});
