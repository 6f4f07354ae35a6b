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

/** Layouts computed off the page. Only the newest request is waited for. */
export class LayoutRequests {
  private readonly services: Services;
  private readonly onLayingOut: (isLayingOut: boolean) => void;
  private pending: Request | null = null;
  private isStopped = false;

  constructor(services: Services, onLayingOut: (isLayingOut: boolean) => void) {
    this.services = services;
    this.onLayingOut = onLayingOut;
  }

  /** Requests a layout. Repeated requests for the same layout share one answer. */
  async request(state: AppState, wanted: Wanted, onPlaces: (places: LaidOut) => void): Promise<void> {
    const request: Request = { graph: selectUnnarrowedGraph(state), way: wayOf(state) };
    if (this.pending?.graph === request.graph && this.pending.way === request.way) return;
    this.pending = request;
    this.onLayingOut(true);
    const places = await placesFor(this.services, request.graph, selectWholePartition(state).groups, wanted);
    if (this.isStopped) return;
    if (this.pending === request) this.drop();
    // No answer means that another layout was asked for; that one will be drawn.
    if (places) onPlaces(places);
  }

  /** Drops the pending request: all actors to draw have places. */
  drop(): void {
    this.pending = null;
    this.onLayingOut(false);
  }

  /** Called when the canvas is gone: later answers are ignored. */
  stop(): void {
    this.isStopped = true;
  }
}
