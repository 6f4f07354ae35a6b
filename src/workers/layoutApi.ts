import { type FreeInput, freeLayout } from '../picture/freeLayout';
import type { Serving } from './protocol';

/** What the layout thread does. */
export const LAYOUT_API = {
  freeLayout: (_serving: Serving, input: FreeInput) => freeLayout(input),
};

export type LayoutApi = typeof LAYOUT_API;
