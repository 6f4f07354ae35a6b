import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { LabelRequest } from '../labels/labelPlacement';
import { fixedRequest } from '../labels/labelRequests';
import type { MeasureText } from '../labels/textWidth';
import type { AreaMark } from '../marks/marks';
import type { Theme } from '../marks/theme';
import { groupNamePlaces } from './areaNames';
import { outlineSizes } from './groupAreas';
import { groupOutline } from './groupOutline';

/** A declared network to outline: its actor and its members, itself included. */
export interface NetworkOutline {
  readonly id: ActorId;
  readonly members: readonly ActorId[];
}

export interface NetworkAreasInput {
  readonly networks: readonly NetworkOutline[];
  readonly nameOf: (id: ActorId) => string;
  /** Scene places of the actors drawn. */
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly radius: number;
  /** Size of names, in CSS pixels. */
  readonly size: number;
  readonly theme: Theme;
  readonly measure: MeasureText;
}

/** Lines are told apart by dashes, as colours belong to groups. */
const DASHES: readonly (readonly number[])[] = [
  [9, 5],
  [2, 4],
  [14, 4, 2, 4],
  [18, 6],
  [5, 3],
  [10, 3, 2, 3, 2, 3],
];
/** Extra distance of each next line in CSS pixels, so that lines never coincide. */
const APART = 3.5;

/** Outlines of declared networks over groups or sectors, with their names in large type. */
export function networkAreas(input: NetworkAreasInput): {
  readonly areas: readonly AreaMark[];
  readonly requests: readonly LabelRequest[];
} {
  const { networks, nameOf, places, radius, size, theme, measure } = input;
  if (networks.length === 0) return { areas: [], requests: [] };
  const sizes = outlineSizes([...places.values()], radius);
  const drawn = networks.flatMap(({ id, members }, nth) => {
    const own = new Set(members);
    const at = members.flatMap((member) => places.get(member) ?? []);
    const others = [...places].flatMap(([other, point]) => (own.has(other) ? [] : [point]));
    const padding = Math.max(4, sizes.padding * 0.7) + APART * nth;
    const { path } = groupOutline(at, others, { ...sizes, padding, alone: true, joined: Number.POSITIVE_INFINITY });
    if (path === '') return [];
    const area: AreaMark = {
      key: `network ${id}`,
      name: nameOf(id),
      path,
      fill: theme.paper,
      text: theme.ink,
      dash: DASHES[nth % DASHES.length] ?? [9, 5],
    };
    return [{ area, at, padding }];
  });
  return {
    areas: drawn.map(({ area }) => area),
    requests: drawn.flatMap(({ area, at, padding }) => {
      const request = fixedRequest(
        {
          owner: area.key,
          kind: 'area',
          priority: 81,
          size: size * 1.25,
          weight: 700,
          colour: area.text,
          faded: false,
        },
        area.name,
        measure,
        (width, height) => groupNamePlaces(at, radius + padding, width, height),
      );
      return request ? [request] : [];
    }),
  };
}
