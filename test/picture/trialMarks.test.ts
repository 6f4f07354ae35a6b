import { describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActorId, TieId } from '../../src/domain/brand';
import { newTie } from '../../src/domain/tie';
import type { TrialStep } from '../../src/domain/trialStep';
import { isInside, overlaps } from '../../src/picture/geometry/box';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { svgOf } from '../helpers/svgOf';
import { aTerritory, ROOM, sceneInputOf } from './territory';

describe.each(PICTURE_NAMES)('what is tried, drawn over the %s picture', (picture) => {
  const territory = aTerritory(45, 3);
  const input = sceneInputOf(territory, picture, ROOM);
  const plain = sceneOf(input);
  const [a, b, leaving] = plain.actors.slice(4).map(({ id }) => id) as [ActorId, ActorId, ActorId];
  const tried = newActor('tried' as ActorId, 'Gîte du Val');
  const steps: readonly TrialStep[] = [
    { kind: 'tie', tie: newTie('t1' as TieId, a, b) },
    { kind: 'actor', actor: tried, ties: [newTie('t2' as TieId, tried.id, a)] },
    { kind: 'tie', tie: newTie('t3' as TieId, tried.id, b) },
    { kind: 'departure', actor: leaving },
  ];
  const scene = sceneOf({ ...input, trial: steps });
  const at = (id: ActorId) => plain.actors.find((mark) => mark.id === id)?.at;

  it('has its ties, its actors with a name, and a cross on who would leave', () => {
    expect(scene.trial.ties.map((tie) => [tie.a, tie.b])).toEqual([
      [a, b],
      ['tried', a],
      ['tried', b],
    ]);
    expect(scene.trial.ties[0]).toMatchObject({ from: at(a), to: at(b) });
    expect(scene.labels.find(({ owner }) => owner === 'tried')?.lines.join(' ')).toBe('Gîte du Val');
    expect(scene.trial.departures.map(({ id }) => id)).toEqual([leaving]);
    expect(scene.actors.find(({ id }) => id === leaving)?.faded).toBe(true);
    expect(scene.ties.filter((tie) => tie.a === leaving || tie.b === leaving).every((tie) => tie.faded)).toBe(true);
  });

  it('moves nobody, counts in nothing, and is over no mark', () => {
    expect(scene.actors.map(({ id, at: place }) => [id, place])).toEqual(
      plain.actors.map(({ id, at: place }) => [id, place]),
    );
    expect(scene.ghosts).toEqual(plain.ghosts);
    expect(scene.ties.map(({ id }) => id)).toEqual(plain.ties.map(({ id }) => id));
    expect(scene.description).toBe(plain.description);
    const [mark] = scene.trial.actors;
    const box = { left: mark!.at.x, right: mark!.at.x, top: mark!.at.y, bottom: mark!.at.y };
    expect(isInside(box, scene.bounds)).toBe(true);
    for (const other of [...scene.actors, ...scene.ghosts])
      expect(Math.hypot(other.at.x - mark!.at.x, other.at.y - mark!.at.y)).toBeGreaterThan(other.radius + mark!.radius);
    const pairs = scene.labels.flatMap((one, i) =>
      scene.labels.slice(i + 1).filter((two) => overlaps(one.box, two.box)),
    );
    expect(pairs).toEqual([]);
  });

  it('is explained in the legend, and only then; the file of the picture has it too', () => {
    const samples = (of: typeof scene) => of.legend.flatMap(({ parts }) => parts.map(({ sample }) => sample));
    expect(samples(scene)).toEqual(expect.arrayContaining(['possible', 'leaving']));
    expect(samples(plain)).not.toEqual(expect.arrayContaining(['possible']));
    const dotted = `stroke-dasharray="4 4"`;
    expect(svgOf(scene).split(dotted).length - 1).toBe(3 + 1);
    expect(svgOf(plain)).not.toContain(dotted);
  });

  it('leaves out a tie with somebody who is not drawn', () => {
    const tie = newTie('t4' as TieId, a, 'nobody' as ActorId);
    expect(sceneOf({ ...input, trial: [{ kind: 'tie', tie }] }).trial.ties).toEqual([]);
  });
});
