import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinMaps } from '../../../src/analysis/join/joinMaps';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, ThemeId, TieId } from '../../../src/domain/brand';
import { joinMap } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history';
import { faultsOf } from '../../../src/domain/integrity';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
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
const joined = (open: MapDocument, other: MapDocument) =>
  joinMaps(open, other, { saidBy: other.info.title, otherName: 'Autre nom', newId: () => `new${made++}` });
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
    expect(one.newActors.map((id) => one.document.actors.get(id)?.name)).toEqual(['Zoé']);
    expect(one.knownActors).toBe(3);
    expect(said(one)).toEqual([
      // Ana is not on Marc's map: nothing to be compared.
      ['Ana–Léa', 'confirmed', undefined],
      ['Cuma–Léa', 'toVerify', 'marc'],
      ['Cuma–Marc', 'confirmed', 'Léa ; marc'],
      ['Léa–Marc', 'toVerify', undefined],
      ['MARC–Zoé', 'confirmed', 'marc'].map((text) => text?.replace('MARC', 'Marc')),
    ]);
    expect(one.newTies).toBe(2);
    expect(one.oneSided).toHaveLength(2);
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
    expect(again.newActors).toEqual([]);
    expect(again.newTies).toBe(0);
    expect(again.oneSided).toEqual([]);
    expect(again.document).toEqual(own);
  });

  it('are sound whatever the maps, and lose nobody and no tie', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (open, other) => {
        const once = joined(open, other);
        expect(faultsOf(once.document)).toEqual([]);
        expect(once.document.actors.size).toBe(open.actors.size + once.newActors.length);
        expect(once.knownActors + once.newActors.length).toBe(other.actors.size);
        for (const id of open.actors.keys()) expect(once.document.actors.has(id)).toBe(true);
        for (const id of open.ties.keys()) expect(once.document.ties.has(id)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
