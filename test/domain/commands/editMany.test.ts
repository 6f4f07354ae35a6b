import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActionId, ActorId, Day, ThemeId, TieId } from '../../../src/domain/brand';
import { editActors, editTies, mergeThemes, pinActors, removeActors, removeTheme } from '../../../src/domain/commands';
import type { ActorEdit } from '../../../src/domain/commands/actorEdit';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { newTie } from '../../../src/domain/tie';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const map = aMap(
  {
    ana: { themes: ['eau'], roles: [{ role: 'witness', since: '2020' as Day }] },
    bo: { themes: ['eau', 'lait'], roles: [{ role: 'relay', until: '2021' as Day }] },
    cy: {},
  },
  ['ana-bo', 'bo-cy'],
  {
    actions: [{ title: 'Digue', themes: ['lait'] }],
    testimonies: [{ person: 'bo', themes: ['lait'] }],
    offers: [{ holder: 'cy', side: 'offer', themes: ['lait'] }],
  },
);
const all = ['ana', 'bo', 'cy'].map(idOf);
const every = (edit: ActorEdit, ids = all) => editActors.run(map, { edits: ids.map((id) => [id, edit] as const) });
const actorOf = (document: typeof map, name: string) => document.actors.get(idOf(name))!;

describe('many actors changed at once', () => {
  it('are one step, taken back as one', () => {
    const edits = all.map((id) => [id, { kind: 'fields', patch: { territory: 'Val' } }] as const);
    const { history } = execute(startHistory(map), editActors, { edits });
    expect([...history.document.actors.values()].map(({ territory }) => territory)).toEqual(['Val', 'Val', 'Val']);
    expect(history.past).toHaveLength(1);
    expect(undo(history).history.document).toEqual(map);
  });

  it('are nothing to do when all are as wished', () => {
    expect(every({ kind: 'addTheme', theme: { id: 'x' as ThemeId, label: 'EAU' } }, [idOf('ana'), idOf('bo')])).toBe(
      map,
    );
    expect(every({ kind: 'withdrawRole', role: 'funder' })).toBe(map);
  });

  it('share one theme, new or known however it is spelt', () => {
    const next = every({ kind: 'addTheme', theme: { id: 'x' as ThemeId, label: ' Bois' } });
    expect(all.map((id) => next.actors.get(id)?.themes.includes('x' as ThemeId))).toEqual([true, true, true]);
    expect(actorOf(every({ kind: 'addTheme', theme: { id: 'y' as ThemeId, label: 'Lait' } }), 'ana').themes).toEqual([
      'eau',
      'lait',
    ]);
  });

  it('keep the dates of a role that is held, and hold again one that was over', () => {
    const witnesses = every({ kind: 'giveRole', role: 'witness' });
    expect(actorOf(witnesses, 'ana').roles).toEqual([{ role: 'witness', since: '2020' }]);
    expect(actorOf(witnesses, 'cy').roles).toEqual([{ role: 'witness' }]);
    expect(actorOf(every({ kind: 'giveRole', role: 'relay' }), 'bo').roles).toEqual([{ role: 'relay' }]);
  });

  it('hold exactly the themes and roles of a cell; what is over stays', () => {
    const themed = every({ kind: 'themes', themes: [{ id: 'n' as ThemeId, label: 'Lait' }] });
    expect(all.map((id) => themed.actors.get(id)?.themes)).toEqual([['lait'], ['lait'], ['lait']]);
    const roles = every({ kind: 'roles', roles: ['partner'] });
    expect(actorOf(roles, 'ana').roles).toEqual([{ role: 'partner' }]);
    expect(actorOf(roles, 'bo').roles).toEqual([{ role: 'relay', until: '2021' }, { role: 'partner' }]);
  });

  it('never take a name away, and leave out who is not there', () => {
    expect(every({ kind: 'fields', patch: { name: ' ' } })).toBe(map);
    expect(every({ kind: 'giveRole', role: 'relay' }, ['nobody' as ActorId])).toBe(map);
  });

  it('come with newcomers, who are edited too', () => {
    const id = 'new' as ActorId;
    const next = editActors.run(map, {
      newcomers: [newActor(id, 'Neuf')],
      edits: [[id, { kind: 'fields', patch: { territory: 'Val' } }]],
    });
    expect(next.actors.get(id)).toMatchObject({ name: 'Neuf', territory: 'Val' });
  });

  it('leave together, with their ties', () => {
    const next = removeActors.run(map, { ids: [idOf('ana'), idOf('cy')] });
    expect([...next.actors.keys()]).toEqual(['bo']);
    expect(next.ties.size).toBe(0);
    expect(faultsOf(next)).toEqual([]);
  });
});

describe('many ties changed at once', () => {
  it('are described and moved, and new ones tie newcomers', () => {
    const [first] = [...map.ties.keys()] as [TieId];
    const newcomer = newActor('new' as ActorId, 'Neuf');
    const next = editTies.run(map, {
      newcomers: [newcomer],
      newTies: [newTie('t' as TieId, newcomer.id, idOf('cy'))],
      edits: [[first, { b: idOf('cy'), level: 2 }]],
    });
    expect(next.ties.get(first)).toMatchObject({ a: 'ana', b: 'cy', level: 2 });
    expect(next.ties.get('t' as TieId)).toMatchObject({ a: 'new', b: 'cy' });
    expect(faultsOf(next)).toEqual([]);
  });
});

describe('themes', () => {
  it('that are one are one everywhere, once', () => {
    const next = mergeThemes.run(map, { kept: 'eau' as ThemeId, gone: 'lait' as ThemeId });
    expect([...next.themes.keys()]).toEqual(['eau']);
    expect(actorOf(next, 'bo').themes).toEqual(['eau']);
    expect(next.actions.get('action0' as ActionId)?.themes).toEqual(['eau']);
    expect([...next.testimonies.values(), ...next.offers.values()].map(({ themes }) => themes)).toEqual([
      ['eau'],
      ['eau'],
    ]);
    expect(faultsOf(next)).toEqual([]);
    expect(mergeThemes.run(map, { kept: 'eau' as ThemeId, gone: 'eau' as ThemeId })).toBe(map);
  });

  it('that are taken off leave all that had them', () => {
    const next = removeTheme.run(map, { id: 'lait' as ThemeId });
    expect([...next.themes.keys()]).toEqual(['eau']);
    expect(actorOf(next, 'bo').themes).toEqual(['eau']);
    expect(next.offers.size).toBe(1);
    expect(faultsOf(next)).toEqual([]);
  });
});

describe('a place that is fixed', () => {
  const here = { id: idOf('ana'), free: { x: 1, y: 2 } };
  const fixed = pinActors.run(map, { placements: [here], pinned: true });

  it('stays until it is freed, and is kept where the map had it', () => {
    expect(fixed.placements.get(idOf('ana'))).toEqual({ ...here, pinned: true });
    const elsewhere = pinActors.run(fixed, { placements: [{ id: idOf('ana'), free: { x: 9, y: 9 } }], pinned: false });
    expect(elsewhere.placements.get(idOf('ana'))).toEqual({ ...here, pinned: false });
    expect(pinActors.run(fixed, { placements: [here], pinned: true })).toBe(fixed);
  });
});
