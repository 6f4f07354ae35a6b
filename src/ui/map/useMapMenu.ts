import type { MenuTarget } from '../../canvas/menuTarget';
import type { ActorId, NoteId, TieId } from '../../domain/brand';
import { pinActors, removeActor, removeNotes, removeTie } from '../../domain/commands';
import type { Point } from '../../domain/placement';
import type { Messages } from '../../i18n/messages';
import type { NotesMessages } from '../../i18n/notes/fr';
import type { AppStore } from '../../store/appStore';
import type { NewNote } from '../../store/noteOpen';
import { areNotesShown } from '../../store/selectors/areNotesShown';
import { foldableGroups } from '../../store/selectors/foldableGroups';
import { selectPartition, selectPartitionNames } from '../../store/selectors/selectPartition';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { useLaterMessages } from '../parts/useLaterMessages';
import { type Services, useServices } from '../services';
import { useTry } from '../trial/useTry';
import { useAppStore, useMessages } from '../useApp';
import { turnPin } from './turnPin';

export interface MenuAction {
  readonly label: string;
  /** Removes something: set apart in the menu. */
  readonly removes?: boolean;
  /** True when the action moves the focus elsewhere by itself. */
  readonly leaves?: boolean;
  readonly run: () => void;
}

export interface MapMenuContent {
  readonly title: string;
  readonly actions: readonly MenuAction[];
}

interface MenuWorld {
  readonly store: AppStore;
  readonly picture: Services['picture'];
  readonly attempt: ReturnType<typeof useTry>;
  readonly messages: Messages;
  readonly notes: NotesMessages;
  readonly onNewActor: (at: Point) => void;
}

/** Builds the menu of what was pointed at, the same for mouse, finger and keyboard. */
export function useMapMenu(onNewActor: (at: Point) => void): (target: MenuTarget) => MapMenuContent {
  const store = useAppStore();
  const { picture } = useServices();
  const attempt = useTry();
  const messages = useMessages();
  const { notes } = useLaterMessages();
  return (target) => menuOf({ store, picture, attempt, messages, notes, onNewActor }, target);
}

function menuOf(world: MenuWorld, target: MenuTarget): MapMenuContent {
  const words = world.messages.access.menu;
  const state = world.store.getState();
  switch (target.kind) {
    case 'actor':
      return actorMenu(world, target.id);
    case 'ghost': {
      const [first] = target.keys;
      const show = first === undefined ? [] : [{ label: words.showQuestion, run: () => state.findingChosen(first) }];
      const fill = { label: world.messages.seats.fill, leaves: true, run: () => state.seatOpened(target.keys) };
      const pin = first === undefined ? [] : pinning(world, { seat: first }, world.notes.pinAbout);
      return { title: words.gap, actions: [...(state.readOnly ? [] : [fill]), ...show, ...pin] };
    }
    case 'bundle':
      return {
        title: words.ground,
        actions: [{ label: words.openBundle, run: () => state.bundleToggled(target.key) }],
      };
    case 'note':
      return noteMenu(world, target.id);
    case 'tie':
      return tieMenu(world, target.ids);
    case 'ground':
      return groundMenu(world, target.point);
  }
}

/** Offers to add a note, only where notes are shown: behind pseudonyms they are hidden, since a text may name anybody. */
function pinning({ store }: MenuWorld, about: NewNote, label: string): MenuAction[] {
  const { readOnly, noteOpened } = store.getState();
  if (readOnly || !areNotesShown(store.getState())) return [];
  return [{ label, leaves: true, run: () => noteOpened({ kind: 'new', ...about }) }];
}

function noteMenu({ store, notes }: MenuWorld, id: NoteId): MapMenuContent {
  const { readOnly, noteOpened, execute, document } = store.getState();
  const text = document.pictureNotes.get(id)?.text ?? '';
  const edits: MenuAction[] = [
    { label: notes.edit, leaves: true, run: () => noteOpened({ kind: 'known', id }) },
    { label: notes.remove, removes: true, run: () => void execute(removeNotes, { ids: [id] }, text) },
  ];
  return { title: notes.menu, actions: readOnly ? [] : edits };
}

function actorMenu(world: MenuWorld, id: ActorId): MapMenuContent {
  const { store, picture, attempt, messages, notes } = world;
  const words = messages.access.menu;
  const state = store.getState();
  const { document, readOnly } = state;
  const name = document.actors.get(id)?.name ?? '';
  const start = selectPointOfView(state);
  const isPinned = document.placements.get(id)?.pinned ?? false;
  const tie = (): void => {
    if (!store.getState().linking.on) state.linkingToggled();
    state.linkEndTapped(id);
  };
  const showChain = (): void => {
    state.actorChosen(id);
    state.chainAsked(id);
  };
  const remove = (): void => {
    store.getState().execute(removeActor, { id }, name);
  };
  const edits: MenuAction[] = [
    { label: isPinned ? words.unpin : words.pin, run: () => turnPin(store, picture.current, id, name) },
    { label: words.remove, removes: true, run: remove },
  ];
  return {
    title: words.about(name),
    actions: [
      { label: words.openCard, run: () => state.actorChosen(id) },
      ...(state.selection.kind === 'nothing' ? [] : [{ label: words.chooseToo, run: () => state.actorJoined(id) }]),
      ...(readOnly ? [] : [{ label: words.tie, run: tie }]),
      ...pinning(world, { actor: id }, notes.pinAbout),
      ...(start === undefined || start === id ? [] : [{ label: words.showChain, run: showChain }]),
      ...(start === id ? [] : [{ label: words.seeFrom, run: () => state.pointOfViewChosen(id) }]),
      ...([1, 2] as const).map((steps) => ({
        label: messages.look.onlyAround[steps],
        run: () => state.narrowed({ around: { actor: id, steps } }),
      })),
      ...folding(world, id),
      ...(start === id ? [] : [{ label: words.tryWithout, run: () => attempt.departure(id) }]),
      ...(readOnly ? [] : edits),
    ],
  };
}

function folding({ store, messages }: MenuWorld, id: ActorId): MenuAction[] {
  const state = store.getState();
  const foldable = foldableGroups(state);
  const group = selectPartition(state).groups.find((one) => one.members.includes(id) && foldable.includes(one.id));
  const name = group && selectPartitionNames(state).get(group.id);
  if (!group || !name) return [];
  const label = messages.access.menu.fold(messages.findings.groupName(name, state.document));
  return [{ label, run: () => state.groupsFolded([...state.folded, group.id]) }];
}

function tieMenu({ store, messages }: MenuWorld, ids: readonly TieId[]): MapMenuContent {
  const words = messages.access.menu;
  const state = store.getState();
  const { document, readOnly } = state;
  const tie = ids.map((id) => document.ties.get(id)).find((one) => one !== undefined);
  if (!tie) return { title: words.ground, actions: [] };
  const names = [tie.a, tie.b].map((id) => document.actors.get(id)?.name ?? '').join(' – ');
  const remove = (): void => {
    store.getState().execute(removeTie, { id: tie.id }, names);
  };
  return {
    title: words.about(names),
    actions: [
      { label: words.openTie, run: () => state.tieChosen(tie.id) },
      ...(readOnly ? [] : [{ label: words.removeTie, removes: true, run: remove }]),
    ],
  };
}

function groundMenu(world: MenuWorld, at: Point): MapMenuContent {
  const { store, picture, messages, notes, onNewActor } = world;
  const words = messages.access.menu;
  const { document, readOnly, locked } = store.getState();
  const pinned = [...document.placements.values()].filter((place) => place.pinned);
  const free = (): void => void store.getState().execute(pinActors, { placements: pinned, pinned: false });
  return {
    title: words.ground,
    actions: [
      ...(readOnly ? [] : [{ label: words.addHere, leaves: true, run: () => onNewActor(at) }]),
      ...pinning(world, { at }, notes.pinHere),
      { label: words.fit, run: () => picture.current?.fit() },
      ...(readOnly || locked ? [] : [{ label: words.arrange, run: () => picture.current?.arrange() }]),
      ...(readOnly || pinned.length === 0 ? [] : [{ label: words.unpinAll(pinned.length), run: free }]),
    ],
  };
}
