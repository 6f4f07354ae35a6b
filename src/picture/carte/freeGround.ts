import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { OTHERS } from '../circles/sectors';
import { belongsOnCarte, freeSpots } from '../ghosts/ghostSpots';
import type { Ground, GroundInput } from '../ground';
import { fixedRequest, SMALLER_NAMES } from '../labels/labelRequests';
import { groupNamePlaces } from '../outlines/areaNames';
import { groupAreas } from '../outlines/groupAreas';

/** Memoised: outlines, and so places of their names, mostly stay the same between scenes. */
const namePlaces = rememberedFor(groupNamePlaces);

/** Soft outlines of groups, and their names. Actors without ties have nothing in common, so they get no outline. */
export function freeGround(input: GroundInput): Ground {
  const { places, radius, theme, size, measure, centre } = input;
  const sectors = input.sectors
    .filter(({ key }) => key !== OTHERS)
    .map((sector) => ({
      ...sector,
      members: (input.membersOf?.get(sector.key) ?? sector.members).filter((id) => input.tied.has(id)),
    }));
  const groups = groupAreas(sectors, places, radius, theme);
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
