import { until } from '../e2e/browser';
import type { Hand } from './hand';

/** The app says of a map that all of it is written. */
export async function untilKept({ pane }: Hand): Promise<void> {
  await until(() => pane.evaluate(isSaid), 'the app says that the map is saved');
}

function isSaid(): boolean {
  return document.querySelector('header [role=status][data-state=saved]') !== null;
}
