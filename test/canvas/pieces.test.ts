import { describe, expect, it } from 'vitest';
import { passingText, piecesOf, shiftOf } from '../../src/canvas/pieces';
import type { ActorId } from '../../src/domain/brand';
import { aScene, SMALL } from '../picture/territory';

describe('what the layers draw', () => {
  const scene = aScene(120, 1, 'circles', SMALL);

  it('names more actors when one zooms in', () => {
    expect(piecesOf(scene, 2.5).written.size).toBeGreaterThan(piecesOf(scene, 1).written.size);
  });

  it('can write the name of an actor that found no place, when it is pointed at', () => {
    const { written } = piecesOf(scene, 1);
    const hidden = scene.actors.find((actor) => !written.has(actor.id))!;
    const texts = passingText(scene, hidden.id, 1).map((shape) => (shape.kind === 'text' ? shape.text : ''));
    expect(texts.join(' ').length).toBeGreaterThan(2);
  });

  it('follows the actors that move, a sign on a tie half as far as one of its ends', () => {
    const shifts = new Map([['a1' as ActorId, { x: 10, y: -20 }]]);
    expect(shiftOf({ follows: ['a1', 'a2'] as ActorId[], shapes: [] }, shifts)).toEqual({ x: 5, y: -10 });
    expect(shiftOf({ follows: ['a2'] as ActorId[], shapes: [] }, shifts)).toBeNull();
  });
});
