import { type FreeInput, freeLayout } from '../picture/carte/freeLayout';
import type { CirclesInput } from '../picture/circles/circlesInput';
import { circlesLayout } from '../picture/circles/circlesLayout';
import type { Serving } from './protocol';

/** What the layout thread does. */
export const LAYOUT_API = {
  freeLayout: (_serving: Serving, input: FreeInput) => freeLayout(input),
  circlesLayout: (_serving: Serving, input: CirclesInput) => circlesLayout(input),
};

export type LayoutApi = typeof LAYOUT_API;
