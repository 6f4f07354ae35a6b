import type { MenuTarget } from '../../canvas/menuTarget';
import type { ActorId } from '../../domain/brand';
import { pinActors, removeActor, removeTie } from '../../domain/commands';
import type { MapDocument } from '../../domain/mapDocument';
import type { Point } from '../../domain/placement';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { useServices } from '../services';
import { useTry } from '../trial/useTry';
import { useAppStore, useMessages } from '../useApp';
import { turnPin } from './turnPin';

export interface MenuAction {
  readonly label: string;
  /** Takes something away: set apart. */
  readonly removes?: boolean;
  /** Focus goes elsewhere by itself. */
  readonly leaves?: boolean;
  readonly run: () => void;
}

export interface MapMenuContent {
  readonly title: string;
  readonly actions: readonly MenuAction[];
}

/** What can be done with what was pointed at, the same for mouse, finger and keyboard. */
export function useMapMenu(onNewActor: (at: Point) => void): (target: MenuTarget) => MapMenuContent {
  const store = useAppStore();
  const { picture } = useServices();
  const attempt = useTry();
  const { access, look, seats } = useMessages();
  const words = access.menu;

  const pin = (id: ActorId, name: string): MenuAction => {
    const isPinned = store.getState().document.placements.get(id)?.pinned ?? false;
    return { label: isPinned ? words.unpin : words.pin, run: () => turnPin(store, picture.current, id, name) };
  };

  const ofActor = (id: ActorId): MapMenuContent => {
    const state = store.getState();
    const { document, readOnly } = state;
    const name = document.actors.get(id)?.name ?? '';
    const start = selectPointOfView(state);
    const tie = (): void => {
      if (!store.getState().linking.on) state.linkingToggled();
      state.linkEndTapped(id);
    };
    const remove = (): void => {
      if (store.getState().execute(removeActor, { id }, name)) state.selectionCleared();
    };
    return {
      title: words.about(name),
      actions: [
        { label: words.openCard, run: () => state.actorChosen(id) },
        ...(state.selection.kind === 'nothing' ? [] : [{ label: words.chooseToo, run: () => state.actorJoined(id) }]),
        ...(readOnly ? [] : [{ label: words.tie, run: tie }]),
        ...(start === undefined || start === id
          ? []
          : [
              {
                label: words.showChain,
                run: () => {
                  state.actorChosen(id);
                  state.chainAsked(id);
                },
              },
            ]),
        ...(start === id ? [] : [{ label: words.seeFrom, run: () => state.pointOfViewChosen(id) }]),
        ...([1, 2] as const).map((steps) => ({
          label: look.onlyAround[steps],
          run: () => state.narrowed({ around: { actor: id, steps } }),
        })),
        ...(start === id ? [] : [{ label: words.tryWithout, run: () => attempt.departure(id) }]),
        ...(readOnly ? [] : [pin(id, name)]),
        ...(readOnly ? [] : [{ label: words.remove, removes: true, run: remove }]),
      ],
    };
  };

  const unpinAll = ({ placements }: MapDocument): MenuAction[] => {
    const pinned = [...placements.values()].filter((place) => place.pinned);
    if (pinned.length === 0) return [];
    const free = (): void => void store.getState().execute(pinActors, { placements: pinned, pinned: false });
    return [{ label: words.unpinAll(pinned.length), run: free }];
  };

  return (target) => {
    const state = store.getState();
    const { document, readOnly } = state;
    switch (target.kind) {
      case 'actor':
        return ofActor(target.id);
      case 'ghost': {
        const [first] = target.keys;
        const show = first === undefined ? [] : [{ label: words.showQuestion, run: () => state.findingChosen(first) }];
        const fill = readOnly ? [] : [{ label: seats.fill, leaves: true, run: () => state.seatOpened(target.keys) }];
        return { title: words.gap, actions: [...fill, ...show] };
      }
      case 'bundle':
        return {
          title: words.ground,
          actions: [{ label: words.openBundle, run: () => state.bundleToggled(target.key) }],
        };
      case 'tie': {
        const tie = target.ids.map((id) => document.ties.get(id)).find((one) => one !== undefined);
        if (!tie) return { title: words.ground, actions: [] };
        const names = [tie.a, tie.b].map((id) => document.actors.get(id)?.name ?? '').join(' – ');
        const remove = (): void => {
          if (store.getState().execute(removeTie, { id: tie.id }, names)) state.selectionCleared();
        };
        return {
          title: words.about(names),
          actions: [
            { label: words.openTie, run: () => state.tieChosen(tie.id) },
            ...(readOnly ? [] : [{ label: words.removeTie, removes: true, run: remove }]),
          ],
        };
      }
      case 'ground':
        return {
          title: words.ground,
          actions: [
            ...(readOnly ? [] : [{ label: words.addHere, leaves: true, run: () => onNewActor(target.point) }]),
            { label: words.fit, run: () => picture.current?.fit() },
            ...(readOnly || state.locked ? [] : [{ label: words.arrange, run: () => picture.current?.arrange() }]),
            ...(readOnly ? [] : unpinAll(document)),
          ],
        };
    }
  };
}
