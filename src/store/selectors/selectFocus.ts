import { type ActorGraph, neighboursOf } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import type { Focus } from '../../picture/focus';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectChain } from './selectChain';
import { selectShownChanges } from './selectComparison';
import { selectSelectedFinding } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectToldLight } from './selectToldLight';

/** What stands out in the picture: what is selected and what it is about, or the chain that was asked for. */
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
  ],
  (state): Focus => {
    const { selection, linking } = state;
    const chain = selectChain(state) ?? undefined;
    const firstEnd = linking.on && linking.first !== null ? [linking.first] : [];
    switch (selection.kind) {
      case 'nothing':
        return {
          selected: new Set(firstEnd),
          highlighted: chain ? undefined : (selectShownChanges(state) ?? selectToldLight(state)),
          chain,
          gapsLit: state.difficulty !== null,
        };
      case 'actor':
        return {
          selected: new Set([selection.id, ...firstEnd]),
          highlighted: chain || linking.on ? undefined : around(selectGraph(state), selection.id),
          chain,
        };
      case 'tie':
        return { selected: new Set(firstEnd), tie: selection.id, highlighted: endsOf(state, selection.id), chain };
      case 'finding':
        return {
          selected: new Set(firstEnd),
          gap: selection.key,
          highlighted: chain ? undefined : aboutFinding(state),
          chain,
        };
    }
  },
);

type Highlighted = Focus['highlighted'];

/** An actor, its contacts and its own ties. */
function around(graph: ActorGraph, id: ActorId): Highlighted {
  const vertex = graph.ids.indexOf(id);
  if (vertex < 0) return undefined;
  const contacts = [...neighboursOf(graph, vertex)].flatMap((one) => graph.ids[one] ?? []);
  return { actors: new Set([id, ...contacts]), ties: contacts.map((contact) => [id, contact] as const) };
}

function endsOf({ document }: AppState, id: Parameters<AppState['tieChosen']>[0]): Highlighted {
  const tie = document.ties.get(id);
  return tie && { actors: new Set([tie.a, tie.b]), ties: [[tie.a, tie.b]] };
}

/** Exactly the actors and ties that the finding is about; who could fill the gap stands out with them. */
function aboutFinding(state: AppState): Highlighted {
  const finding = selectSelectedFinding(state);
  if (!finding) return undefined;
  const actors = new Set<ActorId>([...finding.actors, ...(finding.others ?? [])]);
  for (const { actor } of finding.candidates.slice(0, 5)) actors.add(actor);
  return actors.size > 0 || finding.ties.length > 0 ? { actors, ties: finding.ties } : undefined;
}
