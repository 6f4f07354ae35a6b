import { describe, expect, it } from 'vitest';
import { connectActors, placeActor } from '../../src/domain/commands';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { mapHolder, mapSender } from '../../src/workers/sentMap';
import { hautVallon } from '../helpers/hautVallon';

const tied = (map: MapDocument): MapDocument =>
  connectActors.run(map, { tie: newTie('new' as never, 'ISO' as never, 'LEA' as never) });

describe('a map that is sent again and again', () => {
  it('arrives as it is each time, and only the tables that are others are sent', () => {
    const [sender, hold] = [mapSender(), mapHolder()];
    const first = hautVallon();
    expect(hold(structuredClone(sender.next(first)))).toEqual(first);
    const second = tied(first);
    const sent = sender.next(second);
    expect(Object.keys(sent.parts)).toEqual(['ties']);
    expect(hold(structuredClone(sent))).toEqual(second);
  });

  it('is the very same while nothing on it is another, and so is each table that is not', () => {
    const [sender, hold] = [mapSender(), mapHolder()];
    const map = hautVallon();
    const held = hold(structuredClone(sender.next(map)));
    expect(hold(structuredClone(sender.next({ ...map })))).toBe(held);
    const placed = placeActor.run(map, { id: 'LEA' as never, placement: { circles: { x: 1, y: 2 } } });
    expect(hold(structuredClone(sender.next(placed)))?.actors).toBe(held?.actors);
  });

  it('is asked for whole by a thread that never had it, or had another version', () => {
    const [sender, first, second] = [mapSender(), mapHolder(), mapHolder()];
    const map = hautVallon();
    first(structuredClone(sender.next(map)));
    const sent = structuredClone(sender.next(tied(map)));
    expect(second(sent)).toBeUndefined();
    expect(second(structuredClone(sender.whole(tied(map))))).toEqual(tied(map));
    expect(first(structuredClone(sender.next(map)))).toBeUndefined();
  });
});
