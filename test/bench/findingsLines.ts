import { actorGraphOf } from '../../src/analysis/actorGraph';
import { findingsOf } from '../../src/analysis/findings/findings';
import { seededRandom } from '../../src/analysis/seededRandom';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { Day, TieId } from '../../src/domain/brand';
import { connectActors, describeActor, removeTie } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { beneficiaryOf } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { type AppState, createAppStore } from '../../src/store/appStore';
import { selectOpenFindings } from '../../src/store/selectors/selectFindings';
import { selectGraph } from '../../src/store/selectors/selectGraph';
import type { Line } from './line';
import { actorId, madeMap } from './madeMap';
import { medianOf, mediansOf, processorTime } from './timed';

const SECTION = 'findings';
const TODAY = '2026-11-24' as Day;
/** Milliseconds of the page's own thread for an edit, by actors. */
const GOALS: Readonly<Record<number, number>> = { 300: 8, 2000: 50 };

type Edit = (state: AppState, number: number, a: number, b: number) => () => unknown;

const addTie: Edit = ({ execute }, number, a, b) => {
  const tie = newTie(`new${number}` as TieId, actorId(a), actorId(b));
  return () => execute(connectActors, { tie });
};

/** Each tie once. */
const takeTieAway: Edit =
  ({ execute }, number) =>
  () =>
    execute(removeTie, { id: `tie${number}` as TieId });

const sayMission: Edit =
  ({ execute }, number, a) =>
  () =>
    execute(describeActor, { id: actorId(a), patch: { mission: `does ${number}` } });

const OTHER_EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ['a tie removed', takeTieAway],
  ['a mission written', sayMission],
];

/** What an edit costs the page before the frame that shows it: the change, the graph, and all that starts at the beneficiary. */
export function findingsLines(sizes: readonly number[]): Line[] {
  return sizes.flatMap((size) => {
    const document = madeMap(size);
    const shown = `${size} / ${document.ties.size}`;
    const edits = size > 5000 ? 20 : size > 1000 ? 60 : 300;
    const { whole, graphOnly, command } = editTimes(size, edits);
    const goal = GOALS[size];
    const of = `median of ${edits} edits`;
    const graph = actorGraphOf(document, ALL_VISIBLE);
    const from = beneficiaryOf(document);
    const [alone = 0] = mediansOf([() => findingsOf(document, { visibility: ALL_VISIBLE, from, graph })], 5, 3);
    return [
      {
        section: SECTION,
        what: 'a tie added: change + graph + findings',
        size: shown,
        ours: whole,
        unit: 'ms',
        ...(goal === undefined ? {} : { goal: { atMost: goal } }),
        note: of,
      },
      { section: SECTION, what: '  of which the change itself', size: shown, ours: command, unit: 'ms', note: of },
      { section: SECTION, what: '  of which the measured graph', size: shown, ours: graphOnly, unit: 'ms', note: of },
      ...OTHER_EDITS.map(([what, edit]): Line => {
        const { whole } = editTimes(size, edits, edit);
        return { section: SECTION, what, size: shown, ours: whole, unit: 'ms', note: of };
      }),
      { section: SECTION, what: 'findingsOf, all rules', size: shown, ours: alone, unit: 'ms', note: 'median of 5' },
    ];
  });
}

/** Median processor times of one kind of edit through the store, each followed by what the frame asks for. */
function editTimes(size: number, edits: number, edit: Edit = addTie) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
  store.getState().openDocument('bench', startHistory(madeMap(size)), false);
  selectOpenFindings(store.getState());
  const random = seededRandom(3);
  const times = { whole: [] as number[], graphOnly: [] as number[], command: [] as number[] };
  const warm = Math.ceil(edits / 2);
  for (let number = 0; number < edits + warm; number++) {
    const a = Math.floor(random() * size);
    const b = (a + 1 + Math.floor(random() * (size - 1))) % size;
    const run = edit(store.getState(), number, a, b);
    const command = processorTime(run);
    const graphOnly = processorTime(() => selectGraph(store.getState()));
    const rest = processorTime(() => selectOpenFindings(store.getState()));
    if (number < warm) continue;
    times.command.push(command);
    times.graphOnly.push(graphOnly);
    times.whole.push(command + graphOnly + rest);
  }
  return {
    whole: medianOf(times.whole),
    graphOnly: medianOf(times.graphOnly),
    command: medianOf(times.command),
  };
}
