import { useLayoutEffect } from 'react';
import { removeActor, removeTie } from '../../domain/commands';
import type { AppStore } from '../../store/appStore';
import { areChangesShown } from '../../store/selectors/selectComparison';
import { isTextField, useTypingGuard } from '../fields/useTypingGuard';
import { enterFullScreen } from '../parts/fullScreen';
import { leaveCard } from '../parts/leaveCard';
import { QUICK_LINE_ID } from '../quick/QuickLine';
import { type Services, useServices } from '../services';
import { useAppStore } from '../useApp';

/** One key, by what it prints (`event.key`), never by its position: on AZERTY Ctrl+Z sits where QWERTY has W. */
interface Shortcut {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift?: boolean;
  readonly run: (store: AppStore, services: Services) => void;
}

const SHORTCUTS: readonly Shortcut[] = [
  { key: 'z', ctrl: true, shift: false, run: (store) => store.getState().undo() },
  { key: 'z', ctrl: true, shift: true, run: (store) => store.getState().redo() },
  { key: 'y', ctrl: true, run: (store) => store.getState().redo() },
  { key: 'k', ctrl: true, run: () => document.getElementById(QUICK_LINE_ID)?.focus() },
  { key: 'o', ctrl: true, run: (_, services) => services.opening.pickFiles() },
  { key: 's', ctrl: true, run: (_, services) => void services.exporting.saveFile() },
  { key: '/', ctrl: false, run: () => document.getElementById(QUICK_LINE_ID)?.focus() },
  { key: 'r', ctrl: false, run: (store) => store.getState().linkingToggled() },
  {
    key: 't',
    ctrl: false,
    run: (store) => store.getState().tableChosen(store.getState().table === null ? 'actors' : null),
  },
  { key: 'f', ctrl: false, run: (store) => store.getState().filterToggled() },
  { key: '?', ctrl: false, run: (store) => store.getState().dialogOpened('help') },
  { key: '+', ctrl: false, run: (_, { picture }) => picture.current?.zoomBy(1.25) },
  { key: '=', ctrl: false, run: (_, { picture }) => picture.current?.zoomBy(1.25) },
  { key: '-', ctrl: false, run: (_, { picture }) => picture.current?.zoomBy(0.8) },
  { key: '0', ctrl: false, run: (_, { picture }) => picture.current?.fit() },
  {
    key: 'c',
    ctrl: false,
    run: (store) => store.getState().pictureChosen(store.getState().picture === 'circles' ? 'free' : 'circles'),
  },
  { key: 'p', ctrl: false, run: (store) => store.getState().projectionStarted() },
  {
    key: 'f11',
    ctrl: false,
    run: (store) => {
      store.getState().projectionStarted();
      enterFullScreen();
    },
  },
  { key: 'delete', ctrl: false, run: removeSelected },
  { key: 'escape', ctrl: false, run: leave },
];

/**
 * Keyboard shortcuts of the whole desk. Keys without Ctrl are ignored while somebody types and right after, and so is Ctrl+Z in a field
 * being edited.
 */
export function useShortcuts(): void {
  const store = useAppStore();
  const services = useServices();
  const isStillTyping = useTypingGuard();
  // In a layout effect, so that a key pressed as soon as the desk is visible is not lost.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const ctrl = event.ctrlKey || event.metaKey;
      if (store.getState().projecting) return;
      if (event.altKey || event.isComposing || event.defaultPrevented || isStillTyping(event)) return;
      const key = event.key.toLowerCase();
      const typing = isTyping(event.target, key);
      const shortcut = SHORTCUTS.find(
        (one) => one.key === key && one.ctrl === ctrl && (one.shift === undefined || one.shift === event.shiftKey),
      );
      // F11 types nothing, so it works in fields too.
      if (!shortcut || (typing && key !== 'f11' && (!ctrl || key === 'z' || key === 'y'))) return;
      if (store.getState().dialog !== null && !ctrl) return;
      event.preventDefault();
      shortcut.run(store, services);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [store, services, isStillTyping]);
}

/**
 * True when the key belongs to the focused field. The empty header line lets Ctrl+Z through: what was typed there is already on the map,
 * and that is what the user wants to undo.
 */
function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.id === QUICK_LINE_ID && target.value === '')
    return key !== 'z' && key !== 'y';
  return isTextField(target);
}

function removeSelected(store: AppStore): void {
  const { selection, document, execute } = store.getState();
  if (selection.kind === 'actor')
    execute(removeActor, { id: selection.id }, document.actors.get(selection.id)?.name ?? '');
  else if (selection.kind === 'tie') {
    const tie = document.ties.get(selection.id);
    const names = [tie?.a, tie?.b].map((id) => (id && document.actors.get(id)?.name) ?? '').join(' – ');
    execute(removeTie, { id: selection.id }, names);
  }
  // Several selected actors are removed from their card, which says what goes with them.
  else return;
  leaveCard(store);
}

/** Leaves one thing at a time: the nearest first, then what changed on the picture. */
function leave(store: AppStore, { comparing }: Services): void {
  const { linking, linkingToggled, chainTo, chainAsked, selection, filtering, filterToggled } = store.getState();
  if (linking.on) linkingToggled();
  else if (filtering) filterToggled();
  else if (chainTo !== null) chainAsked(null);
  else if (selection.kind === 'nothing' && areChangesShown(store.getState())) comparing.stopComparing();
  else leaveCard(store);
}
