import * as fc from 'fast-check';
import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { numberedGraph } from '../../helpers/graphs';

/** One step of drawing a map: who joins it and how. Numbers choose among those already there. */
type Step =
  | { readonly kind: 'alone' }
  | { readonly kind: 'leaf' | 'twin' | 'closeTwin'; readonly of: number }
  | { readonly kind: 'tie'; readonly a: number; readonly b: number }
  | { readonly kind: 'chain'; readonly from: number; readonly length: number; readonly to: number | null }
  | { readonly kind: 'circle'; readonly size: number; readonly to: readonly number[] }
  | { readonly kind: 'event'; readonly of: readonly number[] };

const someone = fc.nat(1000);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: 'alone' as const }),
  fc.record({ kind: fc.constantFrom('leaf' as const, 'twin' as const, 'closeTwin' as const), of: someone }),
  fc.record({ kind: fc.constant('tie' as const), a: someone, b: someone }),
  fc.record({
    kind: fc.constant('chain' as const),
    from: someone,
    length: fc.integer({ min: 1, max: 4 }),
    to: fc.option(someone),
  }),
  fc.record({
    kind: fc.constant('circle' as const),
    size: fc.integer({ min: 3, max: 5 }),
    to: fc.array(someone, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('event' as const), of: fc.array(someone, { maxLength: 5 }) }),
);

const LARGEST = 40;

/** Ties of the map that the steps draw. */
function drawn(steps: readonly Step[]): { size: number; pairs: [number, number][] } {
  const tiedTo: Set<number>[] = [];
  const newcomer = () => tiedTo.push(new Set()) - 1;
  const tie = (a: number, b: number) => {
    if (a === b) return;
    tiedTo[a]?.add(b);
    tiedTo[b]?.add(a);
  };
  const existing = (choice: number) => (tiedTo.length === 0 ? newcomer() : choice % tiedTo.length);
  for (const one of steps) {
    if (tiedTo.length > LARGEST - 5) break;
    if (one.kind === 'alone') newcomer();
    else if (one.kind === 'leaf') tie(existing(one.of), newcomer());
    else if (one.kind === 'tie') tie(existing(one.a), existing(one.b));
    else if (one.kind === 'chain') {
      let at = existing(one.from);
      for (let link = 0; link < one.length; link++) {
        const next = newcomer();
        tie(at, next);
        at = next;
      }
      if (one.to !== null) tie(at, existing(one.to));
    } else if (one.kind === 'circle') {
      const contacts = one.to.map(existing);
      const members = Array.from({ length: one.size }, newcomer);
      for (const a of members) for (const b of members) tie(a, b);
      contacts.forEach((contact, index) => tie(contact, members[index]!));
    } else if (one.kind === 'event') {
      const guests = one.of.map(existing);
      const event = newcomer();
      for (const guest of guests) tie(event, guest);
    } else {
      const model = existing(one.of);
      const twin = newcomer();
      for (const contact of tiedTo[model]!) tie(twin, contact);
      if (one.kind === 'closeTwin') tie(twin, model);
    }
  }
  const pairs = tiedTo.flatMap((own, a) => [...own].filter((b) => a < b).map((b): [number, number] => [a, b]));
  return { size: tiedTo.length, pairs };
}

/**
 * A graph of at most 40 actors with what real maps are made of: leaves, chains, circles where everybody is tied, events
 * with their guests, twins (the same contacts), several pieces; its vertices in any order.
 */
export const shapedGraph: fc.Arbitrary<ActorGraph> = fc
  .tuple(
    fc.array(step, { minLength: 4, maxLength: 16, size: 'max' }),
    fc.array(fc.nat(), { minLength: LARGEST, maxLength: LARGEST }),
  )
  .map(([steps, order]) => {
    const { size, pairs } = drawn(steps);
    const places = Array.from({ length: size }, (_, vertex) => vertex).sort((a, b) => order[a]! - order[b]! || a - b);
    return numberedGraph(
      size,
      pairs.map(([a, b]): [number, number] => [places[a]!, places[b]!]),
    );
  });
