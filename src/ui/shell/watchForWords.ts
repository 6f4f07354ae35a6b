import type { Finding } from '../../analysis/findings/finding';
import type { Recorded } from '../../domain/history/recorded';
import { MESSAGES } from '../../i18n/language';
import type { AppState, AppStore } from '../../store/appStore';
import { selectOpenGaps } from '../../store/selectors/selectAskedFindings';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';

/** The gaps at one moment, with their wording: a closed gap can no longer be worded from the map that closed it. */
interface Asked {
  readonly gaps: readonly Finding[];
  readonly question: (gap: Finding) => string;
}

/**
 * Calls `say` with what just changed, in whole sentences: the edit or undo and the gaps it closed or opened, then the selection. What the
 * large band already says aloud (findings, chains, tying) is not repeated. Costs nothing beyond what the desk computes anyway. Returns the
 * function that stops it.
 */
export function watchForWords(store: AppStore, say: (sentences: readonly string[]) => void): () => void {
  let last = store.getState();
  let asked = askedIn(last);
  let made: Recorded | null = null;
  const stopHearing = last.onChange(({ recorded }) => {
    // An edit that the app makes by itself is not announced, even when it comes while listeners hear of a person's edit.
    if (recorded.policy !== 'quiet') made = recorded;
  });
  const stop = store.subscribe(() => {
    const before = last;
    const state = store.getState();
    // Already announced: an earlier listener changed the state again.
    if (state === before) return;
    last = state;
    if (state.mapId !== before.mapId) {
      made = null;
      asked = askedIn(state);
      const words = MESSAGES[state.language].access.said;
      return say([words.mapOpened(state.document.info.title, state.document.actors.size)]);
    }
    const edit = made && state.document !== before.document ? made : null;
    const sentences: string[] = [];
    if (state.document !== before.document || state.language !== before.language) {
      made = null;
      const now = askedIn(state);
      if (edit) sentences.push(...edited(before, state, edit), ...gapsSaid(state, asked, now));
      asked = now;
    }
    sentences.push(...chosen(before, state, edit !== null));
    if (sentences.length > 0) say(sentences);
  });
  return () => {
    stopHearing();
    stop();
  };
}

function askedIn(state: AppState): Asked {
  const telling = selectTelling(state);
  const { line } = MESSAGES[state.language].findings;
  return { gaps: selectOpenGaps(state), question: (gap) => line(gap, telling) };
}

function edited(before: AppState, after: AppState, { kind, command, label, steps = 1 }: Recorded): string[] {
  const { commands, access, history } = MESSAGES[after.language];
  if (steps > 1) return [kind === 'undo' ? history.wentBack(steps) : history.wentForward(steps)];
  const words = access.said;
  const step = label === '' ? commands.names[command] : `${commands.names[command]} (${label})`;
  if (kind === 'undo') return [words.undone(step)];
  if (kind === 'redo') return [words.redone(step)];
  const [then, now] = [before.document, after.document];
  const actors = now.actors.size - then.actors.size;
  const ties = now.ties.size - then.ties.size;
  const themes = now.themes.size - then.themes.size;
  // Only what the step itself is called by: under masked names, others must not be read aloud.
  const isAdded = (
    old: ReadonlyMap<string, unknown>,
    current: ReadonlyMap<string, { name?: string; label?: string }>,
  ) => [...current].some(([id, { name, label: text }]) => !old.has(id) && (name ?? text) === label);
  const counted = [
    ...(actors > 0 ? [words.actorsAdded(actors, isAdded(then.actors, now.actors) ? label : '')] : []),
    ...(actors < 0 ? [words.actorsRemoved(-actors, command === 'removeActor' ? label : '')] : []),
    ...(ties > 0 ? [words.tiesAdded(ties)] : []),
    ...(ties < 0 ? [words.tiesRemoved(-ties)] : []),
    ...(themes > 0 && isAdded(then.themes, now.themes) ? [words.themeAdded(label)] : []),
  ];
  return counted.length > 0 ? counted : [words.done(step)];
}

function gapsSaid(state: AppState, before: Asked, after: Asked): string[] {
  const words = MESSAGES[state.language].access.said;
  const keysBefore = new Set(before.gaps.map((gap) => gap.key));
  const keysAfter = new Set(after.gaps.map((gap) => gap.key));
  const closed = before.gaps.filter((gap) => !keysAfter.has(gap.key));
  const opened = after.gaps.filter((gap) => !keysBefore.has(gap.key));
  return [
    ...(closed.length > 0 ? [words.gapsClosed(closed.map(before.question))] : []),
    ...(opened.length > 0 ? [words.gapsOpened(opened.map(after.question))] : []),
  ];
}

function chosen(before: AppState, state: AppState, isEdit: boolean): string[] {
  const { selection, document, language } = state;
  if (selection === before.selection) return [];
  const { access, vocabulary } = MESSAGES[language];
  if (selection.kind === 'nothing')
    return isEdit || before.selection.kind === 'nothing' ? [] : [access.said.nothingChosen];
  if (selection.kind === 'actor') {
    const graph = selectGraph(state);
    const ties = graph.hasNode(selection.id) ? graph.degree(selection.id) : 0;
    return [access.said.actorChosen(document.actors.get(selection.id)?.name ?? '', ties)];
  }
  if (selection.kind === 'several') return [access.said.severalChosen(selection.ids.length)];
  const tie = selection.kind === 'tie' ? document.ties.get(selection.id) : undefined;
  if (!tie) return [];
  const [a, b] = [tie.a, tie.b].map((id) => document.actors.get(id)?.name ?? '');
  return [access.said.tieChosen(vocabulary.tieSentence(tie, a ?? '', b ?? ''))];
}
