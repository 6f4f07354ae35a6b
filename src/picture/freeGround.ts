import { rememberedFor } from '../domain/remembered/rememberedFor';
import { groupNamePlaces } from './areaNames';
import { belongsOnCarte, freeSpots } from './ghostSpots';
import type { Ground, GroundInput } from './ground';
import { groupAreas } from './groupAreas';
import { fixedRequest, SMALLER_NAMES } from './labelRequests';
import { OTHERS } from './sectors';

/** Outlines are the same from one scene to the next, mostly: then so are the places of their names. */
const namePlaces = rememberedFor(groupNamePlaces);

/** Soft outlines of the groups, and their names. Those without ties have nothing in common: there is no outline around them. */
export function* freeGround(input: GroundInput): Generator<void, Ground> {
  const { places, radius, theme, size, measure, centre } = input;
  const sectors = input.sectors
    .filter(({ key }) => key !== OTHERS)
    .map((sector) => ({
      ...sector,
      members: (input.membersOf?.get(sector.key) ?? sector.members).filter((id) => input.tied.has(id)),
    }));
  const groups = yield* groupAreas(sectors, places, radius, theme);
  yield;
  const requests = groups.flatMap(({ area, inside }) => {
    const request = fixedRequest(
      {
        owner: area.key,
        kind: 'area',
        priority: 79,
        size: size * 1.4,
        weight: 700,
        colour: area.text,
        faded: false,
      },
      area.name,
      measure,
      (width, height) => namePlaces(inside, radius + 16, width, height),
      SMALLER_NAMES,
    );
    return request ? [request] : [];
  });
  const areas = groups.map(({ area }) => area);
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
