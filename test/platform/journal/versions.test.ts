import { describe, expect, it } from 'vitest';
import type { VersionRow } from '../../../src/platform/journal/stored';
import { VERSION_KEPT, versionsToDrop } from '../../../src/platform/journal/versions';

const version = (at: number, size: number, kind: VersionRow['kind'] = 'automatic'): VersionRow => ({
  id: String(at),
  at,
  sequence: at,
  actors: 1,
  ties: 0,
  size,
  kind,
});
const dropped = (versions: VersionRow[], now: number, room: number) =>
  versionsToDrop(versions, now, room).map(({ at }) => at);

describe('versions of a map', () => {
  it('stay for seven days', () => {
    expect(dropped([version(0, 1), version(1, 1), version(VERSION_KEPT, 1)], VERSION_KEPT + 1, 100)).toEqual([0]);
  });

  it('take no more room than they may: the oldest go first', () => {
    expect(dropped([version(1, 40), version(3, 40), version(2, 40)], 4, 100)).toEqual([1]);
  });

  it('that were asked for are never dropped, and take their room', () => {
    expect(dropped([version(1, 80, 'kept'), version(2, 40), version(3, 15)], VERSION_KEPT * 3, 100)).toEqual([3, 2]);
    expect(dropped([version(1, 80, 'kept'), version(2, 40), version(3, 15)], 4, 100)).toEqual([2]);
  });
});
