import { describe, expect, it } from 'vitest';
import { groupColours } from '../../../src/analysis/groups/findGroups';
import { matchGroups } from '../../../src/analysis/groups/matchGroups';
import type { GroupId } from '../../../src/domain/brand';
import type { KeptGroup } from '../../../src/domain/keptGroup';
import { idOf } from '../../helpers/graphs';

/** A group kept under this id: `kept('north', 'a b c', 4)`. */
function kept(id: string, members: string, colour = 0): KeptGroup {
  return { id: id as GroupId, colour, members: members.split(' ').map(idOf) };
}

/** Ids that found groups go on from, `new` where none does. */
function heirs(before: readonly KeptGroup[], ...found: string[]): string[] {
  const matched = matchGroups(
    before,
    found.map((members) => members.split(' ').map(idOf)),
  );
  return matched.map(({ previous }) => previous?.id ?? 'new');
}

describe('a kept group lives on', () => {
  it('where most of its members went', () => {
    expect(heirs([kept('north', 'a b c d')], 'a x y z', 'b c d')).toEqual(['new', 'north']);
  });

  it('when few members are left, or many came', () => {
    expect(heirs([kept('north', 'a b c d e')], 'a')).toEqual(['north']);
    expect(heirs([kept('north', 'a')], 'a b c d e')).toEqual(['north']);
  });

  it('in no group at all when all its members left the map', () => {
    expect(heirs([kept('north', 'a b')], 'x y')).toEqual(['new']);
  });

  it('once: of two that became one, the larger part gives the name', () => {
    expect(heirs([kept('south', 'x y'), kept('north', 'a b c')], 'a b c x y')).toEqual(['north']);
  });

  it('once: between two halves, the one it makes the larger share of, then the first', () => {
    expect(heirs([kept('north', 'a b c d')], 'a b x', 'c d')).toEqual(['new', 'north']);
    expect(heirs([kept('north', 'a b c d')], 'a b', 'c d')).toEqual(['north', 'new']);
  });
});

describe('colours', () => {
  const coloursOf = (before: readonly KeptGroup[], ...found: string[]) =>
    groupColours(
      matchGroups(
        before,
        found.map((members) => members.split(' ').map(idOf)),
      ),
    );

  it('stay, and new groups get those that are free', () => {
    expect(coloursOf([kept('north', 'a b', 1)], 'x y z', 'a b', 'p q')).toEqual([0, 1, 2]);
  });

  it('come again, the rarest first, when all eight are taken', () => {
    const before = Array.from({ length: 8 }, (_, i) => kept(`g${i}`, `a${i} b${i}`, i === 3 ? 0 : i));
    const found = [...before.map(({ members }) => members.join(' ')), 'x y', 'v w'];
    expect(coloursOf(before, ...found).slice(8)).toEqual([3, 1]);
  });

  it('are not spent on groups of one; who was alone gets one with its second member', () => {
    expect(coloursOf([kept('solo', 's', 0)], 'a b', 's', 'p q')).toEqual([0, 0, 1]);
    expect(coloursOf([kept('north', 'a b', 0), kept('solo', 's', 0)], 'a b', 's t')).toEqual([0, 1]);
  });
});
