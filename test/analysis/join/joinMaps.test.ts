import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAll } from '../../../src/analysis/join/joinAll';
import { twinsKey } from '../../../src/analysis/join/openTwins';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day, OfferId, ThemeId, TieId } from '../../../src/domain/brand';
import { joinMap } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import type { Offer } from '../../../src/domain/offer';
import { newTie, type Tie } from '../../../src/domain/tie';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';

/** A map of names: ids are its own, as each participant's are. */
function map(own: string, names: readonly string[], ties: readonly (readonly [string, string, Partial<Tie>?])[]) {
  const idOf = (name: string) => `${own}${names.indexOf(name)}` as ActorId;
  return {
    ...emptyDocument(own),
    actors: new Map(names.map((name) => [idOf(name), newActor(idOf(name), name, 'person')])),
    ties: new Map(
      ties.map(([a, b, rest = {}], i) => {
        const id = `${own}-t${i}` as TieId;
        return [id, { ...newTie(id, idOf(a), idOf(b)), nature: 'knows' as const, ...rest }];
      }),
    ),
  } satisfies MapDocument;
}

let made = 0;
const joined = (open: MapDocument, ...others: readonly MapDocument[]) => {
  const { parts, ...rest } = joinAll(
    open,
    others.map((map) => ({ map, saidBy: map.info.title })),
    { ownVoice: open.info.title, otherName: 'Autre nom', newId: () => `new${made++}` },
  );
  const [first = { newActors: 0, knownActors: 0, newTies: 0 }] = parts;
  return { ...rest, ...first };
};
const said = ({ document }: { readonly document: MapDocument }) =>
  [...document.ties.values()]
    .map((tie) => [
      [tie.a, tie.b]
        .map((id) => document.actors.get(id)?.name)
        .toSorted((one = '', other = '') => (one < other ? -1 : 1))
        .join('–'),
      tie.certainty,
      tie.saidBy,
    ])
    .toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

describe('maps joined', () => {
  const lea = map(
    'lea',
    ['Léa', 'Marc', 'Cuma', 'Ana'],
    [
      ['Léa', 'Marc'],
      ['Marc', 'Cuma', { saidBy: 'Léa' }],
      ['Léa', 'Ana'],
    ],
  );
  const marc = map(
    'marc',
    ['MARC', 'Cuma', 'Léa', 'Zoé'],
    [
      ['Cuma', 'MARC', { level: 2 }],
      ['MARC', 'Zoé'],
      ['Cuma', 'Léa'],
    ],
  );

  it('know each actor once, keep who said each tie, and ask about what one of them only says', () => {
    const one = joined(lea, marc);
    expect([one.newActors, [...one.document.actors.values()].at(-1)?.name]).toEqual([1, 'Zoé']);
    expect(one.knownActors).toBe(3);
    expect(said(one)).toEqual([
      // Ana is not on Marc's map: nothing to be compared.
      ['Ana–Léa', 'confirmed', undefined],
      ['Cuma–Léa', 'toVerify', 'marc'],
      ['Cuma–Marc', 'confirmed', 'Léa ; marc'],
      ['Léa–Marc', 'toVerify', 'lea'],
      ['MARC–Zoé', 'confirmed', 'marc'].map((text) => text?.replace('MARC', 'Marc')),
    ]);
    expect(one.newTies).toBe(2);
    expect(one.oneSided).toHaveLength(2);
    expect(one.byVoice).toEqual([
      { voice: 'lea', ties: 1 },
      { voice: 'marc', ties: 1 },
    ]);
    expect([...one.document.ties.values()].find(({ saidBy }) => saidBy === 'Léa ; marc')?.level).toBe(2);
    expect(faultsOf(one.document)).toEqual([]);
  });

  it('are taken apart again by one undo', () => {
    const history = startHistory(lea);
    const after = execute(history, joinMap, { joined: joined(lea, marc).document }).history;
    expect(after.document.actors.size).toBe(5);
    expect(undo(after).history.document).toEqual(lea);
  });

  it('change nothing when a map is joined to itself', () => {
    const own = { ...lea, themes: new Map([['w' as ThemeId, { id: 'w' as ThemeId, label: 'Eau' }]]) };
    const again = joined(own, own);
    expect(again.newActors).toBe(0);
    expect(again.newTies).toBe(0);
    expect(again.oneSided).toEqual([]);
    expect(again.document).toEqual(own);
  });

  it('are sound whatever the maps, and lose nobody and no tie', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (open, other) => {
        const once = joined(open, other);
        expect(faultsOf(once.document)).toEqual([]);
        expect(once.document.actors.size).toBe(open.actors.size + once.newActors);
        expect(once.knownActors + once.newActors).toBe(other.actors.size);
        for (const id of open.actors.keys()) expect(once.document.actors.has(id)).toBe(true);
        for (const id of open.ties.keys()) expect(once.document.ties.has(id)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('of three people: what two tell is sure whoever comes first, what one tells of two whom another knows is not', () => {
    const names = ['Léa', 'Marc', 'Ana', 'Cuma'];
    const one = map('lea', names, [
      ['Léa', 'Marc'],
      ['Ana', 'Cuma'],
    ]);
    const two = map('marc', names, [
      ['Marc', 'Léa'],
      ['Marc', 'Ana', { certainty: 'absent' }],
    ]);
    const three = map('ana', names, [
      ['Cuma', 'Ana'],
      ['Ana', 'Marc'],
    ]);
    const expected = [
      ['Ana–Cuma', 'confirmed'],
      ['Ana–Marc', 'absent'],
      // Marc knows both, and says that they are not tied.
      ['Ana–Marc', 'toVerify'],
      ['Léa–Marc', 'confirmed'],
    ];
    for (const others of [
      [one, two, three],
      [three, one, two],
      [two, three, one],
    ] as const) {
      const [first, ...rest] = others;
      const all = joined(first, ...rest);
      expect(said(all).map(([pair, certainty]) => [pair, certainty])).toEqual(expected);
      expect(all.byVoice).toEqual([{ voice: 'ana', ties: 1 }]);
      // What two of them said once stays sure when somebody comes who says nothing of it.
      const later = joined(all.document, map('zoe', names, []));
      expect(said(later).find(([pair]) => pair === 'Léa–Marc')).toEqual([
        'Léa–Marc',
        'confirmed',
        expect.stringContaining(' ; '),
      ]);
    }
  });

  it('take from both whom a request was told to, each with the last day', () => {
    const asking = (own: string, told: readonly (readonly [name: string, on?: string])[]): MapDocument => {
      const one = map(own, ['Léa', 'Marc', 'Cuma', 'Ana'], []);
      const idOf = (name: string) => [...one.actors.values()].find((actor) => actor.name === name)!.id;
      const request: Offer = {
        id: `${own}-request` as OfferId,
        holder: idOf('Léa'),
        side: 'request',
        kind: 'witness',
        themes: [],
        profileSought: 'élu·e',
        told: told.map(([name, on]) => ({ actor: idOf(name), ...(on === undefined ? {} : { on: on as Day }) })),
      };
      return { ...one, offers: new Map([[request.id, request]]) };
    };
    const mine = asking('mine', [['Marc', '2026-03-01'], ['Cuma']]);
    const theirs = asking('theirs', [
      ['Ana', '2026-02-01'],
      ['Marc', '2026-05-01'],
    ]);
    const tellings = ({ document }: ReturnType<typeof joined>) =>
      [...document.offers.values()].map(({ told = [] }) =>
        told.map(({ actor, on = 'one day' }) => `${document.actors.get(actor)?.name} ${on}`),
      );
    const both = [['Ana 2026-02-01', 'Marc 2026-05-01', 'Cuma one day']];
    expect(tellings(joined(mine, theirs))).toEqual(both);
    expect(tellings(joined(theirs, mine))).toEqual(both);
    // What is there already changes nothing.
    expect(joined(mine, asking('again', [['Marc', '2026-03-01']])).document.offers.get('mine-request' as OfferId)).toBe(
      mine.offers.get('mine-request' as OfferId),
    );
  });

  it('take what one does not say of certainty from the other, whichever comes first', () => {
    const blank = (own: string) => {
      const { certainty: _said, ...tie } = [...map(own, ['Léa', 'Marc'], [['Léa', 'Marc']]).ties.values()][0] as Tie;
      return { ...map(own, ['Léa', 'Marc'], []), ties: new Map([[tie.id, tie]]) };
    };
    const saying = (own: string, certainty: Tie['certainty'] & string) =>
      map(own, ['Léa', 'Marc'], [['Léa', 'Marc', { certainty }]]);
    for (const certainty of ['confirmed', 'toVerify'] as const) {
      expect(said(joined(blank('a'), saying('b', certainty)))).toEqual([['Léa–Marc', certainty, 'a ; b']]);
      expect(said(joined(saying('a', certainty), blank('b')))).toEqual([['Léa–Marc', certainty, 'a ; b']]);
    }
    expect(said(joined(blank('a'), blank('b')))).toEqual([['Léa–Marc', undefined, 'a ; b']]);
    // That they are not tied is another thing to say.
    expect(said(joined(blank('a'), saying('b', 'absent')))).toHaveLength(2);
  });

  it('take two who tell of the same two for two, whatever each says of them', () => {
    const names = ['Léa', 'Marc'];
    const all = joined(
      map('lea', names, [['Léa', 'Marc', { nature: 'knows' }]]),
      map('marc', names, [['Léa', 'Marc', { nature: 'actsWith' }]]),
      map('ana', names, []),
    );
    expect(all.oneSided).toEqual([]);
    expect(all.document.ties.size).toBe(2);
  });

  it('leave alone a tie that somebody verified', () => {
    const open = map('lea', ['Léa', 'Marc'], [['Léa', 'Marc', { validatedOn: '2026-11-25' as Day }]]);
    const all = joined(open, map('marc', ['Léa', 'Marc'], []));
    expect(all.oneSided).toEqual([]);
    expect(all.document.ties).toEqual(open.ties);
  });

  it('keep what either set aside, told of the actors of the joined map', () => {
    const theirs = map('marc', ['Marc', 'Zoé Dupont', 'Zoé Dupond'], []);
    const [, a, b] = [...theirs.actors.keys()];
    const id = twinsKey({ a: a!, b: b! });
    const other = { ...theirs, rulings: new Map([[id, { id, verdict: 'notRelevant' as const }]]) };
    const open = map('lea', ['Zoé Dupond', 'Léa'], []);
    const [ours] = [...open.actors.keys()];
    const all = joined(open, other);
    expect([...all.document.rulings.keys()]).toEqual([twinsKey({ a: a!, b: ours! })]);
    expect(joined(all.document, other).document.rulings).toBe(all.document.rulings);
  });
});
