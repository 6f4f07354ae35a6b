import { rowsOf } from '../analysis/rowsOf';
import type { LayoutServices } from '../ui/services';
import type { Threads } from './threads';

/** Layouts computed on a worker; a newer one cancels the previous one, which then returns null. */
export function layoutsOn(thread: Threads['layout']): LayoutServices {
  let laying: AbortController | null = null;
  const laidOut = async <Places>(layOut: (signal: AbortSignal) => Promise<Places>): Promise<Places | null> => {
    laying?.abort();
    const controller = new AbortController();
    laying = controller;
    try {
      return await layOut(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    }
  };
  return {
    layOut: (input) => laidOut((signal) => thread.freeLayout({ signal }, input)),
    layOutCircles: (input) =>
      laidOut((signal) => thread.circlesLayout({ signal }, { ...input, graph: rowsOf(input.graph) })),
  };
}
