import { type Choices, choicesOf } from '../../analysis/narrowed';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectToggled, selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';

/** What the map can be narrowed by, with how many actors each choice would show. Only while somebody looks at it. */
export const selectChoices = remembered(
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
