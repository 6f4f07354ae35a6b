import type { ToldStep } from '../../analysis/story/toldStep';
import type { FindingKey } from '../../domain/brand';
import type { Look } from '../../domain/looks/look';
import type { AppStore } from '../../store/appStore';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectStory } from '../../store/selectors/selectStory';
import { takeLook } from '../../store/takeLook';

export type StoryMove = 'next' | 'before' | 'first' | 'last';

/**
 * Moves to another step, among those that the room sees. Before the first step is the map as it was looked at; past the last nothing
 * happens. Returns false when nothing happened.
 */
export function walkStory(desk: AppStore, room: AppStore, move: StoryMove): boolean {
  const steps = selectStory(room.getState());
  const { toldStep, stepTold } = desk.getState();
  const at = steps.findIndex(({ id }) => id === toldStep);
  if (move === 'before' && at === 0) {
    stepTold(null);
    return true;
  }
  const to = { next: at + 1, before: at < 0 ? -1 : at - 1, first: 0, last: steps.length - 1 }[move];
  const step = steps[to];
  if (!step || to === at) return false;
  showStep(desk, room, step);
  return true;
}

export function showStep(desk: AppStore, room: AppStore, { id, look: told }: ToldStep): void {
  const state = desk.getState();
  // The room may see the step with masked names; the desk needs the unmasked look.
  const own = state.document.story.get(id)?.look;
  const looked = takeLook(withRealKey(own ?? told, room), state.document, selectPicture(state));
  // A step without a look of its own leaves hidden notes hidden. Set in one call, so that the picture is drawn once.
  desk.setState({ ...looked, ...(own ? {} : { notesHidden: state.notesHidden }), toldStep: id });
}

function withRealKey(look: Look, room: AppStore): Look {
  const { pointed } = look;
  if (pointed?.kind !== 'finding') return look;
  return { ...look, pointed: { ...pointed, id: room.getState().realKey(pointed.id as FindingKey) } };
}
