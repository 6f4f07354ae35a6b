import { expect, it } from 'vitest';
import { faultsOf } from '../../src/domain/integrity';
import type { Placement } from '../../src/domain/placement';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

const faultsAt = (placement: Omit<Placement, 'id'>) =>
  faultsOf({
    ...aMap({ lea: {} }),
    placements: new Map([[idOf('lea'), { id: idOf('lea'), ...placement }]]),
  }).map(({ code, record }) => [code, record]);

it('a place is nowhere as soon as one of its two numbers is none, in either picture', () => {
  expect(faultsAt({ circles: { x: 1, y: 2 }, free: { x: -3, y: 0 } })).toEqual([]);
  for (const point of [
    { x: Number.NaN, y: 2 },
    { x: 1, y: Number.POSITIVE_INFINITY },
  ]) {
    expect(faultsAt({ circles: point })).toEqual([['notFinite', 'lea']]);
    expect(faultsAt({ circles: { x: 1, y: 2 }, free: point })).toEqual([['notFinite', 'lea']]);
  }
});
