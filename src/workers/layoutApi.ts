import { graphOfRows } from '../analysis/graphOfRows';
import type { Rows } from '../analysis/rowsOf';
import { type FreeInput, freeLayout } from '../picture/carte/freeLayout';
import type { CirclesInput } from '../picture/circles/circlesInput';
import { circlesLayout } from '../picture/circles/circlesLayout';
import type { Serving } from './protocol';

/** Input of Circles as sent to a worker: a graph would arrive without its methods, so its rows are sent. */
export interface SentCircles extends Omit<CirclesInput, 'graph'> {
  readonly graph: Rows;
}

/** Functions of the layout worker. */
export const LAYOUT_API = {
  freeLayout: (_serving: Serving, input: FreeInput) => freeLayout(input),
  circlesLayout: (_serving: Serving, input: SentCircles) =>
    circlesLayout({ ...input, graph: graphOfRows(input.graph) }),
};

export type LayoutApi = typeof LAYOUT_API;
