import type { Core } from 'cytoscape';
import type { ActorMark } from '../picture/marks/marks';
import { elementId } from './elementId';

/** Duration of a glide, in milliseconds. */
export const GLIDE = 450;

/** Moves elements to their marks, at once or gliding. */
export function moveActors(cy: Core, moved: readonly ActorMark[], glides: (mark: ActorMark) => boolean): void {
  cy.batch(() => {
    for (const mark of moved) {
      if (glides(mark)) continue;
      cy.getElementById(elementId.actor(mark.id))
        .stop()
        .position({ ...mark.at });
    }
  });
  for (const mark of moved) {
    if (!glides(mark)) continue;
    const element = cy.getElementById(elementId.actor(mark.id));
    element.stop().animate({ position: { ...mark.at } }, { duration: GLIDE, easing: 'ease-in-out-cubic' });
  }
}
