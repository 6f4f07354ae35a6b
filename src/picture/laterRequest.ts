import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Colour } from './contrast';
import type { LabelRequest } from './labelPlacement';
import type { LabelVariant } from './labelText';

/** A request for a name, but for what it may look like. */
export interface Asked extends Omit<LabelRequest, 'variants'> {
  readonly owner: ActorId;
  readonly kind: 'actor';
  readonly standOff: number;
}

/** Ways to write the name that is asked for; all requests of a scene share one. */
export type Ways = (
  asked: Pick<Asked, 'owner' | 'size' | 'weight'>,
  name: string,
  must: boolean,
) => readonly LabelVariant[];

/**
 * A request whose ways to write are worked out when somebody asks for them: of the names of a large map hardly any is tried,
 * and tens of thousands are kept. So each is its fields and nothing else; to whoever reads or copies it, it is like any other.
 */
export class LaterRequest implements LabelRequest {
  static readonly #shared: PropertyDescriptor & ThisType<LaterRequest> = {
    enumerable: true,
    configurable: true,
    get() {
      this.#made ??= this.#ways(this, this.#name, this.#must);
      return this.#made;
    },
  };
  readonly #ways: Ways;
  readonly #name: string;
  readonly #must: boolean;
  #made: readonly LabelVariant[] | undefined;

  readonly owner: ActorId;
  readonly kind: 'actor';
  readonly anchor: Point;
  readonly radius: number;
  readonly priority: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
  readonly faded: boolean;
  readonly standOff: number;
  readonly urgency?: NonNullable<LabelRequest['urgency']>;
  readonly smallest?: number;
  declare readonly variants: readonly LabelVariant[];

  constructor(asked: Asked, name: string, must: boolean, ways: Ways) {
    this.#ways = ways;
    this.#name = name;
    this.#must = must;
    this.owner = asked.owner;
    this.kind = asked.kind;
    this.anchor = asked.anchor;
    this.radius = asked.radius;
    this.priority = asked.priority;
    this.size = asked.size;
    this.weight = asked.weight;
    this.colour = asked.colour;
    this.faded = asked.faded;
    this.standOff = asked.standOff;
    if (asked.urgency !== undefined) this.urgency = asked.urgency;
    if (asked.smallest !== undefined) this.smallest = asked.smallest;
    Object.defineProperty(this, 'variants', LaterRequest.#shared);
  }
}
