import { groupNamePlaces } from './areaNames';
import { groupAreas, withoutStrays } from './areas';
import { belongsOnCarte, freeSpots } from './ghostSpots';
import type { Ground, GroundInput } from './ground';
import { fixedRequest } from './labelRequests';

/** Soft outlines of the groups and their names. */
export function freeGround(input: GroundInput): Ground {
  const { places, radius, theme, size, measure, centre } = input;
  const sectors = input.sectors.map((sector) => ({
    ...sector,
    members: sector.members.filter((id) => input.tied.has(id)),
  }));
  const areas = groupAreas(sectors, places, radius, theme);
  const requests = areas.flatMap((area) => {
    const sector = sectors.find((one) => one.key === area.key);
    const members = withoutStrays(sector?.members.flatMap((id) => places.get(id) ?? []) ?? []);
    const request = fixedRequest(
      { owner: area.key, kind: 'area', priority: 79, size: size * 1.4, weight: 700, colour: area.text, faded: false },
      area.name,
      measure,
      (width, height) => groupNamePlaces(members, radius + 16, width, height),
    );
    return request ? [request] : [];
  });
  const middle = (centre !== undefined && places.get(centre)) || { x: 0, y: 0 };
  return {
    areas,
    rings: [],
    tray: null,
    requests,
    spotsFor: (place) => freeSpots(place, places, middle),
    belongs: (place, at) => belongsOnCarte(place, at, places),
  };
}
