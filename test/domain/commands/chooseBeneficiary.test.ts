import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day } from '../../../src/domain/brand';
import {
  addActor,
  chooseBeneficiary,
  chooseOfficer,
  giveRole,
  keepPlacements,
  mergeActors,
  pinActors,
  withdrawRole,
} from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { beneficiaryOf, emptyDocument, type MapDocument, officerOf } from '../../../src/domain/mapDocument';

const [lea, zoe] = ['lea', 'zoe'] as ActorId[] as [ActorId, ActorId];
const rolesOf = (document: MapDocument, id: ActorId) => document.actors.get(id)?.roles;

function supported() {
  let history = startHistory(emptyDocument('Val'));
  for (const id of [lea, zoe]) history = execute(history, addActor, { actor: newActor(id, id, 'person') }, id).history;
  return execute(history, chooseBeneficiary, { id: lea }, 'lea').history;
}

describe('choosing the beneficiary', () => {
  it('turns the map to it and gives it the role, in one step to undo', () => {
    const before = supported();
    const { history } = execute(before, chooseBeneficiary, { id: zoe }, 'zoe');
    expect(beneficiaryOf(history.document)).toBe(zoe);
    expect(rolesOf(history.document, zoe)).toEqual([{ role: 'beneficiary' }]);
    const back = undo(history).history;
    expect(beneficiaryOf(back.document)).toBe(lea);
    expect(rolesOf(back.document, zoe)).toEqual([]);
  });

  it('has everybody placed anew in Circles, but for who was put by hand; undone, they are where they were', () => {
    const at = (x: number) => ({ x, y: 0 });
    const placements = [
      { id: lea, circles: at(0), free: at(1) },
      { id: zoe, circles: at(2) },
    ];
    const before = execute(supported(), keepPlacements, { placements }).history;
    expect(execute(before, chooseOfficer, { id: zoe }, 'zoe').history.document.placements).toEqual(
      before.document.placements,
    );
    const { history } = execute(before, chooseBeneficiary, { id: zoe }, 'zoe');
    expect([...history.document.placements.values()]).toEqual([{ id: lea, free: at(1) }]);
    expect(undo(history).history.document.placements).toEqual(before.document.placements);
    const pinned = execute(before, pinActors, { placements, pinned: true }).history;
    const { document } = execute(pinned, chooseBeneficiary, { id: zoe }, 'zoe').history;
    expect(document.placements).toBe(pinned.document.placements);
  });

  it('has them placed anew however somebody else came to be it: made one with them, or by the role alone', () => {
    const at = (x: number) => ({ x, y: 0 });
    const placements = [
      { id: lea, circles: at(0) },
      { id: zoe, circles: at(2) },
    ];
    const before = execute(supported(), keepPlacements, { placements }).history;
    const merged = execute(before, mergeActors, { kept: zoe, gone: lea, otherName: 'Autre nom' }).history;
    expect(beneficiaryOf(merged.document)).toBe(zoe);
    expect([...merged.document.placements.values()]).toEqual([]);
    const { beneficiary: _set, ...info } = before.document.info;
    const byRole = startHistory({ ...before.document, info });
    expect(beneficiaryOf(byRole.document)).toBe(lea);
    const alone = execute(byRole, withdrawRole, { id: lea, role: 'beneficiary' }).history;
    const given = execute(alone, giveRole, { id: zoe, role: { role: 'beneficiary' } }).history;
    expect(beneficiaryOf(given.document)).toBe(zoe);
    expect([...given.document.placements.values()]).toEqual([]);
  });

  it('takes nothing from the one before, who is not a former beneficiary for that', () => {
    const { history } = execute(supported(), chooseBeneficiary, { id: zoe }, 'zoe');
    expect(rolesOf(history.document, lea)).toEqual([{ role: 'beneficiary' }]);
  });

  it('turned to nobody takes the role away too, in one step, and has nothing to do twice', () => {
    const { history } = execute(supported(), chooseBeneficiary, { id: null });
    expect(beneficiaryOf(history.document)).toBeUndefined();
    expect(rolesOf(history.document, lea)).toEqual([]);
    expect(chooseBeneficiary.run(history.document, { id: null })).toBe(history.document);
    expect(beneficiaryOf(undo(history).history.document)).toBe(lea);
  });

  it('begins a support anew that had ended', () => {
    const role = { role: 'beneficiary', since: '2020' as Day, until: '2021' as Day } as const;
    const ended = execute(supported(), giveRole, { id: zoe, role }, 'zoe').history;
    const { history } = execute(ended, chooseBeneficiary, { id: zoe }, 'zoe');
    expect(rolesOf(history.document, zoe)).toEqual([{ role: 'beneficiary' }]);
  });

  it('keeps the dates of a role that is held', () => {
    const role = { role: 'beneficiary', since: '2020' as Day } as const;
    const since = execute(supported(), giveRole, { id: zoe, role }, 'zoe').history;
    expect(rolesOf(execute(since, chooseBeneficiary, { id: zoe }, 'zoe').history.document, zoe)).toEqual([role]);
  });

  it('does nothing when it is so already, or when nobody is called that', () => {
    const before = supported();
    expect(execute(before, chooseBeneficiary, { id: lea }, 'lea').change).toBeNull();
    expect(execute(before, chooseBeneficiary, { id: 'nobody' as ActorId }, '').change).toBeNull();
  });
});

it('choosing the officer does the same for "me"', () => {
  const { history } = execute(supported(), chooseOfficer, { id: zoe }, 'zoe');
  expect(officerOf(history.document)).toBe(zoe);
  expect(rolesOf(history.document, zoe)).toEqual([{ role: 'officer' }]);
  expect(beneficiaryOf(history.document)).toBe(lea);
});
