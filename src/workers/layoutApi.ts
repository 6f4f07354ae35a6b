import type { CirclesInput } from '../picture/circlesInput';
import { circlesLayout } from '../picture/circlesLayout';
import { type FreeInput, freeLayout } from '../picture/freeLayout';
import type { Serving } from './protocol';

/** What the layout thread does. */
export const LAYOUT_API = {
  freeLayout: (_serving: Serving, input: FreeInput) => freeLayout(input),
  circlesLayout: (_serving: Serving, input: CirclesInput) => circlesLayout(input),
};

export type LayoutApi = typeof LAYOUT_API;
