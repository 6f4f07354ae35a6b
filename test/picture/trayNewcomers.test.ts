import { describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActorId, TieId } from '../../src/domain/brand';
import { newTie } from '../../src/domain/tie';
import { sceneOf } from '../../src/picture/sceneOf';
import { aTerritory, placesOf, sceneInputOf, type Territory } from './territory';

/** A map of the size that stands still, held in the hand. */
const PHONE = { width: 390, height: 560 };

function withAlone(territory: Territory, name: string): Territory {
  const { document } = territory;
  const id = name as ActorId;
  return { ...territory, document: { ...document, actors: new Map(document.actors).set(id, newActor(id, name)) } };
}

describe('those who are added without a tie', () => {
  it('stand apart from one another in the tray of a telephone, while its row has room', () => {
    let territory = aTerritory(48, 7);
    let places = placesOf(territory, 'circles', PHONE);
    const added = ['Jean Petit', 'Ferme des Prés', 'Cinéma Rex'];
    for (const name of added) {
      territory = withAlone(territory, name);
      places = placesOf(territory, 'circles', PHONE, places);
    }
    const input = sceneInputOf(territory, 'circles', PHONE);
    const marks = sceneOf({ ...input, places }).actors.filter(({ id }) => added.includes(id));
    const xs = marks.map(({ at }) => at.x).sort((a, b) => a - b);
    expect(new Set(marks.map(({ at }) => Math.round(at.y))).size).toBe(1);
    expect(xs[1]! - xs[0]!).toBeGreaterThanOrEqual(40);
    expect(xs[2]! - xs[1]!).toBeGreaterThanOrEqual(40);
  });

  it('stand beside whom they are tied to there, nobody between through whom their tie would go', () => {
    const WIDE = { width: 1100, height: 700 };
    let territory = withAlone(aTerritory(48, 7), 'Clémence');
    let places = placesOf(territory, 'circles', WIDE);
    for (const name of ['Océane', 'Ferme des Prés', 'CUMA']) {
      territory = withAlone(territory, name);
      if (name === 'CUMA') {
        const tie = newTie('tie' as TieId, 'Océane' as ActorId, 'CUMA' as ActorId);
        const { document } = territory;
        territory = { ...territory, document: { ...document, ties: new Map(document.ties).set(tie.id, tie) } };
      }
      places = placesOf(territory, 'circles', WIDE, places);
    }
    const at = (name: string) => places.get(name as ActorId) ?? { x: 0, y: 0 };
    const [left, right] = [at('Océane').x, at('CUMA').x].toSorted((a, b) => a - b) as [number, number];
    const isInRow = at('CUMA').y === at('Océane').y;
    const between = [...places].filter(([, { x, y }]) => isInRow && y === at('CUMA').y && x > left && x < right);
    expect(between).toEqual([]);
  });
});
