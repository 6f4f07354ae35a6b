import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, NoteId } from '../../src/domain/brand';
import type { PictureNote } from '../../src/domain/pictureNote';
import { MIDDLE } from '../../src/domain/pictureNote';
import { lengthInside } from '../../src/picture/geometry/box';
import { textWidth } from '../../src/picture/labels/textWidth';
import { noteMarks } from '../../src/picture/notes/noteMarks';
import { sceneOf } from '../../src/picture/sceneOf';
import { aScene, aTerritory, ROOM, sceneInputOf } from './territory';

const scene = aScene(40, 3, 'circles', ROOM);
const [someone] = scene.actors.filter(({ beneficiary }) => !beneficiary);
const [seat] = scene.ghosts;

const note = (given: Partial<PictureNote>): PictureNote => ({ id: 'n' as NoteId, text: 'Zone blanche', ...given });
function drawn(...notes: readonly PictureNote[]) {
  const { picture, frame, actors, ghosts, bounds } = scene;
  return noteMarks({ notes, picture, frame, actors, ghosts, bounds, size: 14, measure: textWidth, theme: scene.theme });
}

const coordinate = fc.double({ min: -4000, max: 4000, noNaN: true });
const anywhere = fc.record({ x: coordinate, y: coordinate });

describe('notes on the picture', () => {
  it('stand whole within the picture and off the mark that they are about, wherever they are put', () => {
    fc.assert(
      fc.property(anywhere, fc.string({ minLength: 1, maxLength: 140 }), (circles, text) => {
        const about = { actor: someone!.id, circles, text: `a${text}` };
        const [mark] = drawn(note(about));
        const { left, right, top, bottom } = mark!.box;
        expect(left).toBeGreaterThanOrEqual(scene.bounds.left - 1e-6);
        expect(right).toBeLessThanOrEqual(scene.bounds.right + 1e-6);
        expect(top).toBeGreaterThanOrEqual(scene.bounds.top - 1e-6);
        expect(bottom).toBeLessThanOrEqual(scene.bounds.bottom + 1e-6);
      }),
    );
    const near = drawn(note({ actor: someone!.id, circles: { x: 0.1, y: -0.1 } }))[0]!.box;
    const { at, radius } = someone!;
    const dx = Math.max(near.left - at.x, 0, at.x - near.right);
    const dy = Math.max(near.top - at.y, 0, at.y - near.bottom);
    expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(Math.min(radius, radius * 0.9));
  });

  it('are on the picture on which they were put, and with whom they are about on both', () => {
    expect(drawn(note({ free: MIDDLE }))).toEqual([]);
    expect(drawn(note({ circles: MIDDLE }))).toHaveLength(1);
    expect(drawn(note({ actor: someone!.id, free: { x: 10, y: 10 } }))[0]?.about).toMatchObject({ id: someone!.id });
    expect(drawn(note({ seat: seat!.keys[0]! }))[0]?.about).toMatchObject({ kind: 'seat', id: seat!.keys[0] });
  });

  it('are explained in the legend where there are any, and only there', () => {
    const territory = aTerritory(40, 3);
    const one = note({ circles: MIDDLE });
    const samples = (notes: readonly PictureNote[], drawNotes: typeof noteMarks | undefined) => {
      const document = { ...territory.document, pictureNotes: new Map(notes.map((each) => [each.id, each])) };
      const input = sceneInputOf(territory, 'circles', ROOM, { document, drawNotes, wholeLegend: true });
      return sceneOf(input).legend.flatMap(({ parts }) => parts.map(({ sample }) => sample));
    };
    expect(samples([one], noteMarks)).toContain('note');
    expect(samples([], noteMarks)).not.toContain('note');
    // Hidden on the picture, they are no kind of mark that is there.
    expect(samples([one], undefined)).not.toContain('note');
  });

  it('are not drawn while nobody sees what they are about', () => {
    expect(drawn(note({ actor: 'elsewhere' as ActorId, circles: MIDDLE }))).toEqual([]);
  });

  it('point at the edge of a mark, never into it, and at a place itself', () => {
    const [mark] = drawn(note({ actor: someone!.id, circles: { x: 60, y: -90 }, arrow: MIDDLE }));
    const { from, to } = mark!.arrow!;
    expect(Math.hypot(to.x - someone!.at.x, to.y - someone!.at.y)).toBeGreaterThan(someone!.radius);
    expect(lengthInside(mark!.box, from, to)).toBeLessThan(0.5);
    const [placed] = drawn(note({ circles: { x: 0, y: -120 }, arrow: { x: 0, y: 50 } }));
    const { scaleY, shiftY } = scene.frame;
    expect(placed!.arrow!.to.y).toBeCloseTo(50 * scaleY + shiftY);
  });

  it('that nobody put anywhere keep off one another', () => {
    const all = ['a', 'b', 'c'].map((id) => note({ id: id as NoteId, actor: someone!.id }));
    const boxes = drawn(...all).map(({ box }) => box);
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart).toBe(true);
      }
  });
});
