import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { tieHandle } from '../../src/canvas/tieHandle';
import type { ActorId } from '../../src/domain/brand';
import type { ActorMark } from '../../src/picture/marks/marks';
import type { Scene } from '../../src/picture/scene';

const mark = (id: string, x: number) => ({ id: id as ActorId, at: { x, y: 0 }, radius: 20 }) as ActorMark;

/** What was said once the handle of `lea` is dragged to a place. */
function letGoAt(x: number, y: number) {
  const cy = cytoscape({ headless: true, styleEnabled: false });
  const said: unknown[] = [];
  const scene = { actors: [mark('lea', 0), mark('marc', 200)] } as unknown as Scene;
  const handle = tieHandle(
    cy,
    () => scene,
    {
      tieDrawn: (from, to) => said.push(['tie', from, to]),
      tieDrawnToNobody: (from, at) => said.push(['nobody', from, at]),
    },
    () => undefined,
  );
  handle.showAt(scene.actors[0] ?? null);
  const disc = cy.getElementById('handle');
  disc.emit('grab');
  disc.position({ x, y });
  disc.emit('free');
  return said;
}

describe('the handle beside an actor', () => {
  it('ties whom it is let go on', () => expect(letGoAt(205, 4)).toEqual([['tie', 'lea', 'marc']]));
  it('asks who is there where nobody is', () => expect(letGoAt(90, 80)).toEqual([['nobody', 'lea', { x: 90, y: 80 }]]));
  it('means nothing when it is hardly moved, or taken back', () => {
    expect(letGoAt(21, 21)).toEqual([]);
    expect(letGoAt(-10, 12)).toEqual([]);
  });
});
