import { describe, expect, it } from 'vitest';
import { openTwins, twinsKey } from '../../../src/analysis/join/openTwins';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day } from '../../../src/domain/brand';
import { mergeActors, removeActor, reopenFinding, ruleFinding } from '../../../src/domain/commands';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { readFiles } from '../../../src/formats/readFiles';
import { writeFiles } from '../../../src/formats/writeFiles';
import { aReadContext } from '../../helpers/readContext';

const TODAY = '2026-11-24' as Day;
const [A, B] = ['b:1', 'a/2'] as ActorId[] as [ActorId, ActorId];
const map = {
  ...emptyDocument('Doublons'),
  actors: new Map([
    [A, newActor(A, 'CC du Pilat')],
    [B, newActor(B, 'Communauté de communes du Pilat')],
  ]),
};

describe('actors that may be one', () => {
  it('are asked about until a person says that they are two, and again when reopened', () => {
    const [pair] = openTwins(map, TODAY).open;
    expect(pair).toMatchObject({ likeness: 'same' });
    const key = twinsKey({ a: A, b: B });
    expect(twinsKey({ a: B, b: A })).toBe(key);
    const ruled = ruleFinding.run(map, { ruling: { id: key, verdict: 'notRelevant' } });
    expect(openTwins(ruled, TODAY)).toMatchObject({ open: [], refused: [pair] });
    expect(openTwins(reopenFinding.run(ruled, { id: key }), TODAY).open).toHaveLength(1);
  });

  it('are no longer once they are one, or one of them is gone', () => {
    expect(openTwins(mergeActors.run(map, { kept: A, gone: B, otherName: 'x' }), TODAY).open).toEqual([]);
    expect(openTwins(removeActor.run(map, { id: A }), TODAY).open).toEqual([]);
  });

  it('stay refused through a spreadsheet, where ids are others', async () => {
    const ruled = ruleFinding.run(map, { ruling: { id: twinsKey({ a: A, b: B }), verdict: 'notRelevant' } });
    const [file] = await writeFiles(ruled, 'xlsx', {
      language: 'fr',
      privateNotes: false,
      confidences: true,
    });
    const bytes = file?.bytes ?? new Uint8Array();
    const result = await readFiles([{ name: 'x.xlsx', bytes }], aReadContext());
    if (result.outcome === 'error') throw new Error('not read');
    expect(openTwins(result.document, TODAY)).toMatchObject({ open: [], refused: [{ likeness: 'same' }] });
  });
});
