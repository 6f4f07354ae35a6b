import { until } from '../e2e/browser';
import type { Engine } from './engine';
import type { Hand } from './hand';

/** What the app says of a map once all of it is written: where there is no place for second copies, it promises less. */
export type Kept = 'saved' | 'mayForget';

export const keptAs = ({ secondCopies }: Engine): Kept => (secondCopies ? 'saved' : 'mayForget');

export async function untilKept({ pane }: Hand, kept: Kept): Promise<void> {
  await until(() => pane.evaluate(isSaid, kept), `the app says ${kept}`);
}

function isSaid(kept: string): boolean {
  return document.querySelector(`header [role=status][data-state=${kept}]`) !== null;
}
