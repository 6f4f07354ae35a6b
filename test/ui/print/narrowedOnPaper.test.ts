import { expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { measure } from '../../../src/analysis/measure';
import { idsOf, rowsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { keepGroups } from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import type { Narrowing } from '../../../src/domain/looks/narrowing';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { MESSAGES } from '../../../src/i18n/language';
import { freeLayout } from '../../../src/picture/carte/freeLayout';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { ORIENTATIONS, paperSize } from '../../../src/picture/paper/paper';
import { createAppStore } from '../../../src/store/appStore';
import { selectGraph } from '../../../src/store/selectors/selectGraph';
import { createPlanner } from '../../../src/ui/map/planner';
import { wholeSectorsFor } from '../../../src/ui/map/sceneFor';
import { posterFor } from '../../../src/ui/print/posterFor';
import { USUAL_SHARING } from '../../../src/ui/print/sharedState';
import { sampleMap } from '../../helpers/sampleMap';

const DESK = { width: 1220, height: 820 };
/** Of the sheet, less its margins, title and legend. */
const LEAST = 0.55;

/** Somebody at the edge of the whole Carte and their contacts: a corner of it. */
function inACorner({ actors }: MapDocument): Partial<Narrowing> {
  const actor = [...actors.values()].find(({ name }) => name.startsWith('Mobil’Ombreuse'));
  if (!actor) throw new Error('the sample has nobody of that name');
  return { around: { actor: actor.id, steps: 1 } };
}

it.each(ORIENTATIONS)('a part of the Carte fills the sheet, %s', (orientation) => {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(sampleMap('fr')), false);
  const { groups } = measure(actorGraphOf(store.getState().document, ALL_VISIBLE), [], { version: 1, seed: 1 });
  store.getState().execute(keepGroups, { groups });
  store.getState().pictureChosen('free');
  const planner = createPlanner();
  const whole = store.getState();
  const sectors = wholeSectorsFor(whole, MESSAGES.fr);
  planner.plan(whole, sectors, DESK);
  const graph = selectGraph(whole);
  const groupOf = idsOf(graph).map((id) => sectors.findIndex(({ members }) => members.includes(id)));
  const points = freeLayout({ graph: rowsOf(graph), groupOf, seed: 1 });
  planner.put(
    whole,
    idsOf(graph).map((id, i) => [id, points[i] ?? { x: 0, y: 0 }]),
  );
  store.getState().narrowed(inACorner(whole.document));
  const state = store.getState();
  // On the screen they stay where they were on the whole Carte, in a corner of it.
  const plan = planner.plan(state, sectors, DESK);
  const size = paperSize({ name: 'a4', orientation });
  const { shapes, box } = posterFor(state, plan, { size, theme: 'print', ...USUAL_SHARING }, textWidth);
  // A name may be on several lines.
  const names = idsOf(selectGraph(state)).map((id) => state.document.actors.get(id)?.name ?? '');
  const isName = (text: string) => text.length > 3 && names.some((name) => name.includes(text));
  const written = shapes.flatMap((shape) => (shape.kind === 'text' && isName(shape.text) ? [shape.at] : []));
  expect(written.length).toBeGreaterThan(2);
  const reach = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const wide = reach(written.map(({ x }) => x)) / (box.right - box.left);
  const high = reach(written.map(({ y }) => y)) / (box.bottom - box.top);
  expect(Math.max(wide, high)).toBeGreaterThan(LEAST);
});
