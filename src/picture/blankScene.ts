import type { Scene } from './scene';

/** Empty scene of the same size and colours, shown while another map is still being laid out. */
export function blankScene({ picture, theme, viewport, frame, bounds, labelling }: Scene): Scene {
  return {
    picture,
    theme,
    viewport,
    frame,
    bounds,
    title: '',
    description: '',
    areas: [],
    rings: [],
    tray: null,
    ties: [],
    tieCount: 0,
    actors: [],
    bundles: [],
    bundleTies: [],
    opened: [],
    offRing: [],
    ghosts: [],
    seats: [],
    notes: [],
    missing: [],
    trial: { ties: [], actors: [], departures: [] },
    changes: { actors: [], gone: [], ties: [] },
    labels: [],
    labelling: { requests: [], obstacles: [], segments: [], bounds: labelling.bounds },
    legend: [],
  };
}
