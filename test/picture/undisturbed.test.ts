import { describe, expect, it } from 'vitest';
import { type Labelling, type LabelRequest, placeLabels } from '../../src/picture/labels/labelPlacement';
import { spotKey } from '../../src/picture/labels/labelSpot';
import { type FormerLabels, undisturbed } from '../../src/picture/labels/undisturbed';

const bounds = { left: 0, right: 1000, top: 0, bottom: 400 };

function request(owner: string, x: number, priority: number): LabelRequest {
  const variants = [{ lines: [owner], width: 120, height: 30 }];
  const look = { size: 12, weight: 600, colour: '#000', faded: false } as const;
  return { owner, kind: 'actor', anchor: { x, y: 200 }, radius: 6, priority, variants, ...look };
}

/** More names on one spot than there is room for, and one far away. */
const crowd = [...Array.from({ length: 30 }, (_, i) => request(`near ${i}`, 200 + i, 30 - i)), request('far', 800, 1)];

function labelling(requests: readonly LabelRequest[], rest: Partial<Labelling> = {}): Labelling {
  return { requests, obstacles: [], segments: [], bounds, ...rest };
}

function after(before: Labelling): FormerLabels {
  const spots = new Map(placeLabels(before).map((label) => [spotKey(label), label.spot]));
  return { spots, among: before };
}

const owners = (one: Labelling) =>
  placeLabels(one)
    .map(({ owner }) => owner)
    .toSorted();

function undisturbedIn(now: Labelling, former: FormerLabels): string[] {
  const still = new Set(
    [...now.requests.keys()].filter((i) => former.spots.has(spotKey(now.requests[i] ?? request('', 0, 0)))),
  );
  return [...undisturbed(now.requests, now, former, still)].map((i) => now.requests[i]?.owner ?? '');
}

describe('labels near which nothing differs from the drawing before', () => {
  const before = labelling(crowd);
  const former = after(before);

  it('are all of them when nothing does: the same have a name', () => {
    expect(former.spots.size).toBeLessThan(crowd.length);
    expect(undisturbedIn(labelling(crowd), former)).toHaveLength(crowd.length);
    expect(owners(labelling(crowd, { former }))).toEqual(owners(before));
  });

  it('are not those beside somebody who left: one of them has the room', () => {
    const gone = crowd.find((one) => one.owner !== 'far' && former.spots.has(spotKey(one)));
    const rest = crowd.filter((one) => one !== gone);
    expect(undisturbedIn(labelling(rest), former)).toEqual(['far']);
    expect(owners(labelling(rest, { former })).length).toBe(former.spots.size);
  });

  it('are not those beside a mark that is new, gone or larger', () => {
    const mark = { box: { left: 190, right: 210, top: 290, bottom: 310 }, owner: 'mark' };
    const larger = { ...mark, box: { ...mark.box, bottom: 315 } };
    expect(undisturbedIn(labelling(crowd, { obstacles: [mark] }), former)).toEqual(['far']);
    const marked = after(labelling(crowd, { obstacles: [mark] }));
    expect(undisturbedIn(labelling(crowd), marked)).toEqual(['far']);
    expect(undisturbedIn(labelling(crowd, { obstacles: [larger] }), marked)).toEqual(['far']);
  });

  it('are none in another view, or under a chain', () => {
    expect(undisturbedIn(labelling(crowd, { bounds: { ...bounds, right: 1100 } }), former)).toEqual([]);
    const chain = [{ x: 0, y: 0 }, { x: 1000, y: 0 }, 20] as const;
    expect(undisturbedIn(labelling(crowd, { segments: [chain] }), former)).toEqual([]);
  });
});
