import { bundleRequests } from './bundles/bundleRequests';
import { goneRequests, signObstacles } from './changes/changeMarks';
import { trialRequests } from './changes/trialMarks';
import { boxAround } from './geometry/box';
import { voteRoom } from './ghosts/voteDots';
import type { Ground } from './ground';
import type { Labelling, LabelRequest } from './labels/labelPlacement';
import { ghostRequests, nameRequests, obstaclesOf } from './labels/labelRequests';
import type { ActorMark, BundleMark, ChangeMarks, GhostMark, TieMark, TrialMarks } from './marks/marks';
import type { NoteMark } from './notes/noteMark';
import type { SceneInput } from './sceneInput';
import type { SceneStage } from './sceneStage';
import { contactsIn } from './ties/tieMarks';

/** Weight of the chain of introduction, which is thick and above everything: no name may lie under it. */
const CHAIN_WEIGHT = 20;

/** Everything drawn that has a text or obstructs texts. */
export interface DrawnMarks {
  readonly actors: readonly ActorMark[];
  readonly ties: readonly TieMark[];
  readonly bundles: readonly BundleMark[];
  readonly ghosts: readonly GhostMark[];
  readonly notes: readonly NoteMark[];
  readonly trial: TrialMarks;
  readonly changes: ChangeMarks;
  readonly around: Pick<Ground, 'tray' | 'requests'>;
  readonly networks: { readonly requests: readonly LabelRequest[] };
}

/** Requests for all texts, and what they avoid. */
export function sceneLabelling(input: SceneInput, stage: SceneStage, drawn: DrawnMarks): Labelling {
  const { actors, ties, bundles, ghosts, notes, trial, changes, around, networks } = drawn;
  const { size, theme, bounds } = stage;
  const { measure } = input;
  return {
    requests: [
      ...nameRequests({
        actors,
        asTheyCame: input.document.actors.keys(),
        actorOf: (id) => input.document.actors.get(id),
        shortNameOf: input.shortNameOf,
        ringOf: stage.ringOf,
        neighbours: contactsIn(ties, input.focus.selected),
        isLit: stage.emphasis.isActorLit,
        size,
        theme,
        viewport: input.viewport,
        measure,
        tray: around.tray,
      }),
      ...ghostRequests(ghosts, size, theme, measure, around.tray),
      ...bundleRequests(bundles, size, theme, measure),
      ...trialRequests(trial, size, theme, measure),
      ...goneRequests(changes, size, theme, measure),
      ...around.requests,
      ...networks.requests,
    ],
    obstacles: [
      ...obstaclesOf(actors, ghosts, [...trial.actors, ...changes.gone]),
      ...signObstacles(changes),
      ...ghosts.flatMap((ghost) => {
        const box = voteRoom(ghost);
        return box ? [{ box, owner: ghost.keys[0] ?? '' }] : [];
      }),
      ...notes.map(({ id, box }) => ({ box, owner: id })),
      ...bundles.map(({ key, at, radius }) => ({ box: boxAround(at, 2 * radius, 2 * radius), owner: key })),
    ],
    segments: [
      ...ties.filter((tie) => !tie.faded).map((tie) => [tie.from, tie.to, tie.chain ? CHAIN_WEIGHT : 1] as const),
      ...ghosts.flatMap(({ at, towards }) => (towards ? [[at, towards, 1] as const] : [])),
      ...notes.flatMap(({ arrow }) => (arrow ? [[arrow.from, arrow.to, 1] as const] : [])),
    ],
    bounds,
  };
}
