import type { ActorGraph } from '../../analysis/actorGraph';
import { contactsOf } from '../../analysis/contactsOf';
import type { Finding } from '../../analysis/findings/finding';
import type { ActorId } from '../../domain/brand';
import type { Focus } from '../../picture/marks/focus';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectChain } from './selectChain';
import { selectShownChanges } from './selectComparison';
import { selectSelectedFinding } from './selectFindings';
import { selectFindingsByHeading } from './selectFindingsByHeading';
import { selectGraph } from './selectGraph';
import { selectGroupPartition } from './selectPartition';
import { selectToldStep } from './selectStory';
import { selectBetween } from './selectWays';

/** What the told step highlights on the picture; `undefined` when no step is told, or it highlights nothing. */
const selectToldLight = remembered(
  (state: AppState) => [selectToldStep(state)],
  (state): Focus['highlighted'] => {
    const facts = selectToldStep(state)?.facts;
    if (!facts || facts.lit.length === 0) return undefined;
    return { actors: new Set(facts.lit), ties: facts.litTies };
  },
);

/** What stands out in the picture: the selection and what it is about, or the requested chain. */
export const selectFocus = remembered(
  (state: AppState) => [
    state.selection,
    state.linking,
    selectSelectedFinding(state),
    selectChain(state),
    selectGraph(state),
    selectShownChanges(state),
    selectToldLight(state),
    state.difficulty,
    selectConcerned(state),
    selectGroupsAsked(state),
    selectBetween(state),
  ],
  (state): Focus => {
    const { selection, linking } = state;
    const chain = selectChain(state) ?? undefined;
    const firstEnd = linking.on && linking.first !== null ? [linking.first] : [];
    switch (selection.kind) {
      case 'nothing':
        return {
          selected: new Set(firstEnd),
          highlighted: chain
            ? undefined
            : (selectShownChanges(state) ?? selectToldLight(state) ?? selectConcerned(state)),
          chain,
          gapsLit: state.difficulty !== null,
        };
      case 'actor':
        if (selection.added) return { selected: new Set(firstEnd), chain };
        return {
          selected: new Set([selection.id, ...firstEnd]),
          highlighted: chain || linking.on ? undefined : around(selectGraph(state), selection.id),
          chain,
        };
      case 'several':
        return { selected: new Set([...selection.ids, ...firstEnd]), chain };
      case 'tie':
        return {
          selected: new Set(firstEnd),
          tie: selection.id,
          highlighted: selection.added ? undefined : endsOf(state, selection.id),
          chain,
        };
      case 'finding':
        return {
          selected: new Set(firstEnd),
          gap: selection.key,
          missing: missingEnds(state),
          highlighted: chain ? undefined : aboutFinding(state),
          chain,
        };
    }
  },
);

function missingEnds(state: AppState): Focus['missing'] {
  const between = selectBetween(state);
  const [first, last] = [between?.[0], between?.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

type Highlighted = Focus['highlighted'];

/**
 * Actors and ties of the chosen difficulty: those its questions are about, those who could answer them, the help that exists
 * and the chains to it.
 */
const selectConcerned = remembered(
  (state: AppState) => (state.difficulty === null ? [null] : [state.difficulty, selectFindingsByHeading(state)]),
  (state): Highlighted => {
    if (state.difficulty === null) return undefined;
    const { found, missing } = selectFindingsByHeading(state)[state.difficulty];
    const actors = new Set<ActorId>();
    const ties: (readonly [ActorId, ActorId])[] = [];
    for (const finding of missing) {
      for (const id of concernedBy(finding)) actors.add(id);
      ties.push(...finding.ties);
    }
    for (const { actor, chain } of found) {
      for (const id of [actor, ...chain]) actors.add(id);
      chain.slice(1).forEach((id, index) => ties.push([chain[index] ?? id, id]));
    }
    return actors.size > 0 ? { actors, ties } : undefined;
  },
);

function around(graph: ActorGraph, id: ActorId): Highlighted {
  if (!graph.hasNode(id)) return undefined;
  const contacts = contactsOf(graph, id);
  return { actors: new Set([id, ...contacts]), ties: contacts.map((contact) => [id, contact] as const) };
}

function endsOf({ document }: AppState, id: Parameters<AppState['tieChosen']>[0]): Highlighted {
  const tie = document.ties.get(id);
  return tie && { actors: new Set([tie.a, tie.b]), ties: [[tie.a, tie.b]] };
}

/**
 * Exactly the actors and ties of the finding, and the candidates who could fill the gap. A finding about two groups names no
 * actor, so both groups are highlighted: otherwise only the candidates would show.
 */
function aboutFinding(state: AppState): Highlighted {
  const finding = selectSelectedFinding(state);
  if (!finding) return undefined;
  const actors = new Set([...selectGroupsAsked(state), ...concernedBy(finding)]);
  return actors.size > 0 || finding.ties.length > 0 ? { actors, ties: finding.ties } : undefined;
}

const selectGroupsAsked = remembered(
  (state: AppState) => [selectSelectedFinding(state), selectGroupPartition(state)],
  (state): readonly ActorId[] => {
    const finding = selectSelectedFinding(state);
    if (finding?.rule !== 'groupsApart' || finding.subject?.kind !== 'groups') return NOBODY;
    const asked: readonly string[] = finding.subject.groups;
    return selectGroupPartition(state).groups.flatMap(({ id, members }) => (asked.includes(id) ? members : []));
  },
);

const NOBODY: readonly ActorId[] = [];

function concernedBy({ actors, others = [], candidates }: Finding): ActorId[] {
  return [...actors, ...others, ...candidates.slice(0, 5).map(({ actor }) => actor)];
}
