import type { LabelGround } from './labelGround';
import type { PlacedAround } from './labelPlaces';
import type { LabelVariant } from './labelText';

interface Request extends PlacedAround {
  readonly owner: string;
  readonly kind: string;
  readonly priority: number;
}

/** Puts labels that failed before all others. */
const FAILED = 1000;

/**
 * Reduces requests that must be read to their `ways` shortest variants and sorts them: those that failed first (`failures`, by owner), then
 * those with fewest places. Questions come last, as they can be read elsewhere too.
 */
export function shortestFirst<T extends Request>(
  order: readonly T[],
  ways: number,
  failures: ReadonlyMap<string, number>,
  ground: LabelGround,
): T[] {
  const room = ({ width, height }: LabelVariant) => width * height;
  const isShort = ({ urgency, places }: T) => urgency === 'must' && !places;
  const short = order.filter(isShort).map((request) => {
    const variants = request.variants.toSorted((a, b) => room(a) - room(b)).slice(0, ways);
    const shorter = { ...request, variants };
    const places = ground.beside(shorter, variants).length;
    return { shorter, rank: places - FAILED * (failures.get(request.owner) ?? 0) };
  });
  const sorted = short.toSorted((a, b) => a.rank - b.rank).map(({ shorter }) => shorter);
  const least = Math.min(...sorted.map(({ priority }) => priority));
  const isBefore = ({ kind, priority }: T) => kind !== 'ghost' && priority > least;
  const rest = order
    .filter((request) => !isShort(request))
    .map((request) => (request.kind === 'ghost' ? { ...request, urgency: 'should' as const } : request));
  return [...rest.filter(isBefore), ...sorted, ...rest.filter((request) => !isBefore(request))];
}
