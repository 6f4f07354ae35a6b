import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Choices, choicesOf } from '../../analysis/narrowed';
import { NARROWED_BY } from '../../analysis/narrowedBy';
import { isNarrowed } from '../../domain/looks/narrowing';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectGroupNames } from '../../store/selectors/selectPartition';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectToggled, selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import { Button } from '../parts/Button';
import { focusLookMenu } from '../parts/menuName';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AroundPart } from './AroundPart';
import { DifficultyPart } from './DifficultyPart';
import { FacetPart } from './FacetPart';
import { KeptLooks } from './KeptLooks';
import styles from './Look.module.css';

/** Values to narrow the map by, with the number of actors each would show. Computed only while the panel is open. */
const selectChoices = remembered(
  (state: AppState) => {
    const { actors, themes, testimonies, offers, groups } = state.document;
    return [state.narrowing, selectUnnarrowedGraph(state), actors, themes, testimonies, offers, groups];
  },
  (state): Choices =>
    choicesOf(state.narrowing, {
      document: state.document,
      visibility: selectToggled(state),
      graph: selectUnnarrowedGraph(state),
      from: selectPointOfView(state),
    }),
);

const OPEN: readonly string[] = ['themes', 'roles'];

/** Panel of all filters beside the picture, which follows each choice at once. Escape or a selection closes it. */
export function FilterPanel() {
  const { look } = useMessages();
  const store = useAppStore();
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const choices = useApp(selectChoices);
  // Makes the panel render again when the groups get names.
  useApp(selectGroupNames);

  useEffect(() => search.current?.focus(), []);
  useClosedBySelecting();
  const close = () => {
    if (store.getState().filtering) store.getState().filterToggled();
    focusLookMenu();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (typed !== '') setTyped('');
    else close();
  };
  const query = typed.trim();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves, wherever the focus is inside
    <section id="filter-panel" className={styles.panel} aria-label={look.title} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2>{look.title}</h2>
        <Button look="icon" aria-label={look.close} onClick={close}>
          <X size={20} aria-hidden="true" />
        </Button>
      </div>
      <Count />
      <input
        ref={search}
        type="search"
        className={controls.field}
        aria-label={look.find}
        placeholder={look.findHint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {query === '' && <AroundPart counts={choices.around} />}
      {query === '' && <DifficultyPart />}
      <div className={styles.part}>
        {NARROWED_BY.map((by) => (
          <FacetPart key={by} by={by} choices={choices[by]} typed={query} startsOpen={OPEN.includes(by)} />
        ))}
        <p className={styles.nothing}>{look.nothingFound}</p>
      </div>
      {query === '' && <KeptLooks />}
    </section>
  );
}

function useClosedBySelecting(): void {
  const store = useAppStore();
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const isOther = state.selection !== before.selection && state.selection.kind !== 'nothing';
        if (isOther && state.filtering) state.filterToggled();
      }),
    [store],
  );
}

function Count() {
  const { look } = useMessages();
  const shown = useApp((state) => selectGraph(state).order);
  const all = useApp((state) => selectUnnarrowedGraph(state).order);
  const some = useApp((state) => isNarrowed(state.narrowing) || state.difficulty !== null);
  const widen = useApp((state) => state.widened);
  return (
    <div className={styles.count}>
      <span>{look.shown(shown, all)}</span>
      <Button disabled={!some} onClick={widen}>
        {look.showAll}
      </Button>
    </div>
  );
}
