import type { Scene } from './scene';

/** A scene as large and of the same colours on which nobody is: while another map than the one drawn is still laid out. */
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
