import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type {
  ActionId,
  ActorId,
  AwarenessId,
  FindingKey,
  GroupId,
  IntroductionId,
  LookId,
  OfferId,
  TestimonyId,
  ThemeId,
  TieId,
} from '../../../src/domain/brand';
import { mergeActors } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie, type Tie } from '../../../src/domain/tie';

const KEPT = 'cc' as ActorId;
const GONE = 'ccp' as ActorId;
const LEA = 'lea' as ActorId;
const MOI = 'moi' as ActorId;

function tie(id: string, a: ActorId, b: ActorId, rest: Partial<Tie> = {}): [TieId, Tie] {
  return [id as TieId, { ...newTie(id as TieId, a, b), ...rest }];
}

function byId<One extends { readonly id: string }>(...records: readonly One[]): Map<One['id'], One> {
  return new Map(records.map((one) => [one.id, one]));
}

function twice(): MapDocument {
  const digue = 'digue' as ActionId;
  return {
    ...emptyDocument('Pilat'),
    info: { ...emptyDocument('Pilat').info, beneficiary: GONE },
    themes: byId({ id: 'water' as ThemeId, label: 'Eau' }, { id: 'wood' as ThemeId, label: 'Bois' }),
    actors: byId(
      {
        ...newActor(KEPT, 'Communauté de communes du Pilat'),
        themes: ['water' as ThemeId],
        roles: [{ role: 'witness' as const, since: '2024-01-01' as never }],
        mission: 'Développement',
      },
      {
        ...newActor(GONE, 'CC du Pilat'),
        themes: ['water' as ThemeId, 'wood' as ThemeId],
        roles: [{ role: 'witness' as const, since: '2022-01-01' as never }, { role: 'relay' as const }],
        mission: 'Autre',
        territory: 'Pilat',
      },
      newActor(LEA, 'Léa', 'person'),
      newActor(MOI, 'Moi', 'person'),
    ),
    privates: new Map([
      [KEPT, { notes: 'appeler le matin', email: 'a@b.fr' }],
      [GONE, { notes: 'très occupée', email: 'c@d.fr', phone: '06' }],
    ]),
    ties: new Map([
      tie('t1', LEA, KEPT, { nature: 'knows' }),
      tie('t2', GONE, LEA, { nature: 'knows', level: 3, saidBy: 'Marc' }),
      tie('t3', GONE, LEA, { nature: 'actsWith' }),
      tie('t4', KEPT, GONE),
      tie('t5', MOI, GONE, { direction: 'forward' }),
      tie('t6', KEPT, MOI, { direction: 'backward', lastExchange: '2025' as never }),
      tie('t7', GONE, MOI, { direction: 'forward' }),
    ]),
    actions: byId({
      id: digue,
      title: 'Digue',
      themes: [],
      lead: GONE,
      partners: [KEPT, GONE, LEA],
      territories: [],
      publics: [],
    }),
    testimonies: byId({ id: 'w' as TestimonyId, person: GONE, themes: [], publics: [] }),
    offers: byId({ id: 'o' as OfferId, holder: GONE, side: 'offer' as const, themes: [] }),
    introductions: byId(
      { id: 'i1' as IntroductionId, a: GONE, b: LEA, madeBy: GONE },
      { id: 'i2' as IntroductionId, a: KEPT, b: GONE },
    ),
    awareness: byId(
      { id: 'a1' as AwarenessId, actor: KEPT, action: digue, level: 'knowsAction' as const },
      { id: 'a2' as AwarenessId, actor: GONE, action: digue, level: 'contributes' as const },
    ),
    groups: byId({ id: 'g' as GroupId, colour: 0, members: [KEPT, GONE] }),
    placements: byId(
      { id: KEPT, circles: { x: 1, y: 2 } },
      { id: GONE, circles: { x: 9, y: 9 }, free: { x: 3, y: 4 } },
    ),
  };
}

const merged = () => execute(startHistory(twice()), mergeActors, { kept: KEPT, gone: GONE, otherName: 'Autre nom' });

describe('two actors made one', () => {
  it('keep every field, role and note, each once', () => {
    const { document } = merged().history;
    expect(faultsOf(document)).toEqual([]);
    expect(document.actors.has(GONE)).toBe(false);
    expect(document.actors.get(KEPT)).toMatchObject({
      name: 'Communauté de communes du Pilat',
      shortName: 'CC du Pilat',
      mission: 'Développement',
      territory: 'Pilat',
      themes: ['water', 'wood'],
      roles: [{ role: 'witness', since: '2022-01-01' }, { role: 'relay' }],
    });
    expect(document.privates.get(KEPT)).toEqual({
      notes: 'appeler le matin\ntrès occupée\nc@d.fr',
      email: 'a@b.fr',
      phone: '06',
    });
    expect(document.info.beneficiary).toBe(KEPT);
  });

  it('keep every tie once: the same said twice joins, another direction or nature stays, the one between them goes', () => {
    const { ties } = merged().history.document;
    expect([...ties.keys()].sort()).toEqual(['t1', 't3', 't6', 't7']);
    expect(ties.get('t1' as TieId)).toMatchObject({ a: LEA, b: KEPT, level: 3, saidBy: 'Marc' });
    expect(ties.get('t3' as TieId)).toMatchObject({ a: KEPT, b: LEA, nature: 'actsWith' });
    // From Moi to it, said in both senses of writing.
    expect(ties.get('t6' as TieId)).toMatchObject({ a: KEPT, b: MOI, direction: 'backward', lastExchange: '2025' });
    expect(ties.get('t7' as TieId)).toMatchObject({ a: KEPT, b: MOI, direction: 'forward' });
  });

  it('hold what the other held, once', () => {
    const { document } = merged().history;
    expect([...document.actions.values()]).toMatchObject([{ lead: KEPT, partners: [KEPT, LEA] }]);
    expect([...document.testimonies.values()]).toMatchObject([{ person: KEPT }]);
    expect([...document.offers.values()]).toMatchObject([{ holder: KEPT }]);
    expect([...document.introductions.values()]).toEqual([{ id: 'i1', a: KEPT, b: LEA, madeBy: KEPT }]);
    expect([...document.awareness.values()]).toEqual([
      { id: 'a1', actor: KEPT, action: 'digue', level: 'contributes' },
    ]);
    expect([...document.groups.values()]).toMatchObject([{ members: [KEPT] }]);
    // Around whoever is now in the middle, Circles are arranged anew.
    expect([...document.placements.values()]).toEqual([{ id: KEPT, free: { x: 3, y: 4 } }]);
  });

  it('stay folded into one mark in a kept view', () => {
    const look = { view: 'circles', grouping: 'network', outlined: [], folded: [KEPT, GONE] } as const;
    const looks = new Map([['l' as LookId, { id: 'l' as LookId, name: 'Vue', look }]]);
    const { history } = execute(startHistory({ ...twice(), looks }), mergeActors, {
      kept: KEPT,
      gone: GONE,
      otherName: '',
    });
    expect([...history.document.looks.values()].map((one) => one.look.folded)).toEqual([[KEPT]]);
  });

  it('keep what was said of findings, and of those about both what was said of the one kept', () => {
    const ruled = (key: string, reason: string) => ({ id: key as FindingKey, verdict: 'notNow' as const, reason });
    const rulings = byId(
      ruled('noKnownTie:ccp', 'of the other'),
      ruled('noKnownTie:cc', 'of the kept'),
      ruled('fragilePoint:ccp', 'only of the other'),
      ruled('dormantTie:ccp:lea', 'of a pair'),
      ruled('sameActor:cc:ccp', 'of the two'),
      ruled('noWitness:water:from%20ccp', 'seen from the other'),
      ruled('noPartner:water', 'of neither'),
    );
    const { document } = execute(startHistory({ ...twice(), rulings }), mergeActors, {
      kept: KEPT,
      gone: GONE,
      otherName: '',
    }).history;
    expect(
      Object.fromEntries([...document.rulings].map(([key, { id, reason }]) => [key, [id === key, reason]])),
    ).toEqual({
      'noKnownTie:cc': [true, 'of the kept'],
      'fragilePoint:cc': [true, 'only of the other'],
      'dormantTie:cc:lea': [true, 'of a pair'],
      'noWitness:water:from%20cc': [true, 'seen from the other'],
      'noPartner:water': [true, 'of neither'],
    });
  });

  it('are two again after undo', () => {
    expect(undo(merged().history).history.document).toEqual(twice());
  });

  it('changes nothing of one actor or of nobody', () => {
    const history = startHistory(twice());
    const same = { kept: KEPT, gone: KEPT, otherName: '' };
    expect(execute(history, mergeActors, same).change).toBeNull();
    expect(execute(history, mergeActors, { ...same, gone: 'x' as ActorId }).change).toBeNull();
  });
});

describe('certainty that one of two ties does not say', () => {
  const blank = (id: string, a: ActorId, b: ActorId): [TieId, Tie] => {
    const [key, { certainty: _said, ...rest }] = tie(id, a, b);
    return [key, rest];
  };
  it.each([
    ['confirmed', 1],
    ['absent', 2],
  ] as const)('is filled by the other one, unless they say that there is none: %s', (certainty, left) => {
    const actors = byId(
      newActor(KEPT, 'Communauté', 'structure'),
      newActor(GONE, 'CC', 'structure'),
      newActor(LEA, 'Léa'),
    );
    const document = {
      ...emptyDocument('x'),
      actors,
      ties: new Map([blank('t1', KEPT, LEA), tie('t2', GONE, LEA, { certainty })]),
    };
    const { document: merged } = execute(
      startHistory(document),
      mergeActors,
      { kept: KEPT, gone: GONE, otherName: 'Autre nom' },
      '',
    ).history;
    expect([...merged.ties.values()].map((one) => one.certainty)).toHaveLength(left);
    expect([...merged.ties.values()].some((one) => one.certainty === certainty)).toBe(true);
  });
});
