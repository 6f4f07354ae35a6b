import type { ActorGraph } from '../../analysis/actorGraph';
import type { AppState } from '../../store/appStore';
import { selectWholePartition } from '../../store/selectors/selectPartition';
import { selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import type { Services } from '../services';
import { wayOf } from './lookedAt';
import { type LaidOut, placesFor } from './placesFor';
import type { Wanted } from './plan';

interface Request {
  readonly graph: ActorGraph;
  readonly way: string;
}

/** Layouts made off the page: one at a time is waited for, the newest. */
export class LayoutRequests {
  private readonly services: Services;
  private readonly onLayingOut: (isLayingOut: boolean) => void;
  private pending: Request | null = null;
  private isStopped = false;

  constructor(services: Services, onLayingOut: (isLayingOut: boolean) => void) {
    this.services = services;
    this.onLayingOut = onLayingOut;
  }

  /** Changes that ask for the same layout again wait for the same answer. */
  async request(state: AppState, wanted: Wanted, onPlaces: (places: LaidOut) => void): Promise<void> {
    const request: Request = { graph: selectUnnarrowedGraph(state), way: wayOf(state) };
    if (this.pending?.graph === request.graph && this.pending.way === request.way) return;
    this.pending = request;
    this.onLayingOut(true);
    const places = await placesFor(this.services, request.graph, selectWholePartition(state).groups, wanted);
    if (this.isStopped) return;
    if (this.pending === request) this.drop();
    // Without an answer another layout was asked for: that one will be drawn.
    if (places) onPlaces(places);
  }

  /** Nothing is waited for any more: what is to be drawn has its places. */
  drop(): void {
    this.pending = null;
    this.onLayingOut(false);
  }

  /** The canvas is gone: answers that still come are ignored. */
  stop(): void {
    this.isStopped = true;
  }
}
