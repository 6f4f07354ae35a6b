import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquaintancesOf, newlyMet, sharedMeetings } from '../../../src/analysis/meetings/acquaintances';
import { seatingFor } from '../../../src/analysis/meetings/seating';
import type { ActorId, Day, MeetingId } from '../../../src/domain/brand';
import type { Meeting } from '../../../src/domain/meeting';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const forum: Meeting = {
  id: 'forum' as MeetingId,
  title: 'Forum',
  date: '2026-03-12' as Day,
  participants: ['ana', 'bo', 'cy', 'di'].map(idOf),
  tables: [],
};
const map = aMap({}, ['ana-bo', 'ana-cy?', 'bo-cy!', 'di-lea']);

describe('who of the guests knows whom', () => {
  it('counts ties between guests, those to be verified too, never those known not to exist', () => {
    const { pairs, knownPairs, strangers, known } = acquaintancesOf(map, forum);
    expect([pairs, knownPairs]).toEqual([6, 2]);
    expect([...(known.get(idOf('ana')) ?? [])]).toEqual(['bo', 'cy']);
    expect(strangers).toEqual(['di']);
  });

  it('remembers who was at another meeting together', () => {
    const before: Meeting = { ...forum, id: 'atelier' as MeetingId, title: 'Atelier', date: '2025-01' as Day };
    const later: Meeting = {
      ...before,
      id: 'z' as MeetingId,
      title: 'Sans date',
      participants: [idOf('bo'), idOf('ana')],
    };
    const { date: _none, ...undated } = later;
    const met = { ...map, meetings: new Map([forum, before, undated].map((one) => [one.id, one])) };
    expect([...(acquaintancesOf(met, forum).met.get(idOf('bo')) ?? [])]).toEqual(['cy', 'di']);
    expect(sharedMeetings(met, idOf('ana'), idOf('bo'))).toEqual(['atelier', 'forum', 'z']);
    expect(sharedMeetings(met, idOf('ana'), idOf('lea'))).toEqual([]);
  });

  it('says who met for the first time: those of a table, or everybody where nobody was seated', () => {
    const known = acquaintancesOf(map, forum);
    expect(newlyMet(forum, known).map((pair) => pair.join('-'))).toEqual(['ana-di', 'bo-cy', 'bo-di', 'cy-di']);
    const seated = { ...forum, tables: [{ seats: [idOf('ana'), idOf('bo')] }, { seats: [idOf('cy'), idOf('di')] }] };
    expect(newlyMet(seated, known).map((pair) => pair.join('-'))).toEqual(['cy-di']);
  });
});

/** Guests in groups of three, with ties between pairs of places. */
const arbitraryGuests = fc.record({
  size: fc.integer({ min: 0, max: 40 }),
  perTable: fc.integer({ min: 2, max: 9 }),
  pairs: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60 }),
  seed: fc.nat(1000),
});

const acquainted = fc.record({
  size: fc.integer({ min: 4, max: 12 }),
  perTable: fc.integer({ min: 2, max: 4 }),
  pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 20, maxLength: 90 }),
  seed: fc.nat(1000),
});

function wishOf({
  size,
  perTable,
  pairs,
  seed,
}: {
  size: number;
  perTable: number;
  pairs: [number, number][];
  seed: number;
}) {
  const guests = Array.from({ length: size }, (_, index) => `g${index}` as ActorId);
  const known = new Map(guests.map((id) => [id, new Set<ActorId>()]));
  for (const [a, b] of pairs) {
    const [one, other] = [guests[a], guests[b]];
    if (!one || !other || a === b) continue;
    known.get(one)?.add(other);
    known.get(other)?.add(one);
  }
  const groupOf = (id: ActorId) => `group${Math.floor(guests.indexOf(id) / 3)}`;
  return { guests, perTable, seed, groupOf, acquaintances: { known, met: new Map() } };
}

describe('a seating that mixes', () => {
  it('seats everybody once, at tables as even as can be, the same way for the same seed', () => {
    fc.assert(
      fc.property(arbitraryGuests, (given) => {
        const wish = wishOf(given);
        const tables = seatingFor(wish);
        const sizes = tables.map(({ seats }) => seats.length);
        expect(tables.flatMap(({ seats }) => seats).sort()).toEqual([...wish.guests].sort());
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(given.perTable);
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(seatingFor(wish)).toEqual(tables);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['many guests', arbitraryGuests, 20],
    // Where nearly all know each other, guests change places with those whom they know.
    ['few guests who know each other', acquainted, 150],
  ])('leaves no exchange of two guests that would help: %s', (_, guests, numRuns) => {
    fc.assert(
      fc.property(guests, (given) => {
        const wish = wishOf(given);
        const tables = seatingFor(wish).map(({ seats }) => [...seats]);
        const cost = (all: readonly (readonly ActorId[])[]) => all.reduce((sum, seats) => sum + costAt(seats, wish), 0);
        const best = cost(tables);
        tables.forEach((seats, t) =>
          seats.forEach((_, s) =>
            tables.slice(t + 1).forEach((others, u) =>
              others.forEach((__, o) => {
                const swapped = tables.map((one) => [...one]);
                swapped[t]![s] = others[o]!;
                swapped[t + 1 + u]![o] = seats[s]!;
                expect(cost(swapped)).toBeGreaterThanOrEqual(best);
              }),
            ),
          ),
        );
      }),
      { numRuns },
    );
  });

  it('parts three groups of three who know each other', () => {
    const wish = wishOf({ size: 9, perTable: 3, seed: 1, pairs: [] });
    for (const { seats } of seatingFor(wish)) expect(new Set(seats.map(wish.groupOf)).size).toBe(3);
  });

  it('has another proposal for another seed', () => {
    const of = (seed: number) => JSON.stringify(seatingFor(wishOf({ size: 24, perTable: 4, pairs: [], seed })));
    expect(new Set([1, 2, 3, 4].map(of)).size).toBeGreaterThan(1);
  });
});

/** By hand, as the search weighs it. */
function costAt(seats: readonly ActorId[], { acquaintances, groupOf }: ReturnType<typeof wishOf>): number {
  return seats.reduce(
    (sum, a, index) =>
      sum +
      seats
        .slice(index + 1)
        .reduce(
          (inner, b) => inner + (acquaintances.known.get(a)?.has(b) ? 6 : 0) + (groupOf(a) === groupOf(b) ? 2 : 0),
          0,
        ),
    0,
  );
}
