import type { StylesheetJson } from 'cytoscape';
import type { ActorType } from '../domain/actor';
import { GONE_DASH, GONE_OUTLINE_DASH } from '../picture/changes/changeShapes';
import { MISSING_DASH, POSSIBLE_DASH } from '../picture/changes/trialShapes';
import { SEAT_LINE_DASH } from '../picture/ghosts/seatLine';
import { outlinePoints } from '../picture/marks/outline';
import { FONT_FAMILY } from '../picture/marks/shape';
import type { Theme } from '../picture/marks/theme';
import { NOTE_LINE } from '../picture/notes/noteMark';
import { AGE_OPACITY, INFORMAL_DASH, SEAT_DASH, TO_VERIFY_OPACITY } from '../picture/sceneShapes';

/** Half the box of a mark, in radii: Cytoscape stretches polygons to their box. */
export const REACH: Readonly<Record<ActorType, number>> = {
  person: 1,
  structure: 0.9,
  network: 1.06,
  body: 1.14,
  unknown: 1.25,
};

/**
 * Cytoscape stylesheet of the picture, one for each theme. Numbers and colours come from the data of elements (`sceneElements`), states are
 * classes.
 */
export function pictureStyle(theme: Theme): StylesheetJson {
  return [...common(theme), ...actors(theme), ...absent(theme), ...lines(theme), ...notes(theme)];
}

function common({ ink, paper }: Theme): StylesheetJson {
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0 } },
    { selector: 'node, edge', style: { 'overlay-opacity': 0, 'underlay-opacity': 0 } },
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', shape: 'ellipse' } },
    // Invisible nodes at the ends of lines that end at no mark.
    { selector: '.anchor', style: { width: 0.1, height: 0.1, opacity: 0, events: 'no' } },
    {
      selector: '.handle',
      style: { 'background-color': ink, 'border-width': 1.6, 'border-color': paper, 'z-index': 9 },
    },
  ] as StylesheetJson;
}

function actors({ paper }: Theme): StylesheetJson {
  return [
    {
      selector: '.actor',
      style: { 'background-color': 'data(colour)', 'border-width': 2, 'border-color': paper, 'z-index': 1 },
    },
    { selector: '.structure', style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' } },
    ...(['network', 'body', 'unknown'] as const).map((type) => ({
      selector: `.${type}`,
      style: { shape: 'polygon', 'shape-polygon-points': pointsOf(type) },
    })),
    {
      selector: '.signed',
      style: {
        'background-image': 'data(signs)',
        'background-image-containment': 'over',
        'background-clip': 'none',
        'background-width': 'data(signsWidth)',
        'background-height': 'data(signsWidth)',
        'bounds-expansion': 'data(signsBeyond)',
      },
    },
    {
      selector: '.bundle',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(sign)',
        color: 'data(signColour)',
        'text-margin-x': 'data(signX)',
      },
    },
    {
      selector: '.bundle, .seat',
      style: {
        // Cytoscape accepts no single quotes here.
        'font-family': FONT_FAMILY.replaceAll("'", '"'),
        'font-size': 'data(signSize)',
        'font-weight': 700,
        'text-margin-y': 'data(signY)',
        'text-valign': 'center',
        'text-halign': 'center',
      },
    },
  ] as StylesheetJson;
}

/** Absent actors: empty seats, actors on trial, actors that are gone. */
function absent({ absence, absenceFill, absenceHalf, absenceText, paper, quietInk }: Theme): StylesheetJson {
  return [
    {
      selector: '.seat, .tried',
      style: {
        'background-color': absenceFill,
        'border-color': absence,
        'border-width': 2.4,
        'border-style': 'dashed',
        'border-dash-pattern': SEAT_DASH,
        'z-index': 2,
      },
    },
    { selector: '.seat', style: { label: 'data(sign)', color: absenceText } },
    {
      selector: '.seat.underWay',
      style: {
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-bottom',
        'background-gradient-stop-colors': `${absenceFill} ${absenceFill} ${absenceHalf} ${absenceHalf}`,
        'background-gradient-stop-positions': '0% 50% 50% 100%',
      },
    },
    // Empty seats never pale: while something else is highlighted, only their outline gets thinner.
    { selector: '.seat.faded', style: { 'border-width': 1.5, 'font-weight': 400 } },
    { selector: '.seat.selected', style: { 'border-width': 4 } },
    { selector: '.tried', style: { events: 'no', 'z-index': 3 } },
    {
      selector: '.gone',
      style: {
        'background-color': paper,
        'border-color': quietInk,
        'border-width': 2,
        'border-style': 'dashed',
        'border-dash-pattern': GONE_OUTLINE_DASH,
        'z-index': 3,
        events: 'no',
      },
    },
  ] as StylesheetJson;
}

/** Pinned notes; their plates are painted above. */
function notes({ quietInk }: Theme): StylesheetJson {
  return [
    {
      selector: '.note',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'rectangle',
        'background-opacity': 0,
        'z-index': 5,
      },
    },
    {
      selector: '.noteArrow',
      style: {
        'curve-style': 'straight',
        'line-color': quietInk,
        width: NOTE_LINE,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': quietInk,
        'target-distance-from-node': 'data(off)',
        'z-index': 4,
      },
    },
    // Grip for the end of an arrow to a place, below the actors there; the arrow goes to its middle.
    { selector: '.noteEnd', style: { 'background-opacity': 0, 'z-index': 0 } },
    { selector: '.noteArrow.toPlace', style: { 'target-endpoint': '0px 0px' } },
  ] as StylesheetJson;
}

/** Later rules win: pale first, highlighted last. */
function lines({ absence, chain, faded, quietInk, selection, tie }: Theme): StylesheetJson {
  const dashed = (pattern: readonly number[]) => ({ 'line-style': 'dashed', 'line-dash-pattern': pattern });
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 'data(width)',
        'line-color': tie,
        events: 'no',
        'z-index': 1,
      },
    },
    { selector: '.informal', style: dashed(INFORMAL_DASH) },
    // When both apply, the paler one wins.
    { selector: '.ageing', style: { opacity: AGE_OPACITY.ageing } },
    { selector: '.doubtful', style: { opacity: TO_VERIFY_OPACITY } },
    { selector: '.old', style: { opacity: AGE_OPACITY.old } },
    { selector: '.ofBundle', style: { opacity: 'data(opacity)', 'z-index': -1 } },
    { selector: 'edge.goneTie', style: { 'line-color': quietInk, ...dashed(GONE_DASH), 'z-index': -2 } },
    { selector: '.possible', style: { 'line-color': absence, ...dashed(POSSIBLE_DASH), 'z-index': -3 } },
    { selector: '.missing', style: { 'line-color': absence, ...dashed(MISSING_DASH), 'z-index': -3 } },
    { selector: '.toSeat', style: { 'line-color': absence, ...dashed(SEAT_LINE_DASH), 'z-index': -4 } },
    { selector: 'edge.faded', style: { opacity: faded } },
    { selector: '.tie.faded', style: { 'z-index': 0 } },
    { selector: 'edge.selected', style: { 'line-color': selection } },
    { selector: '.chain', style: { 'line-color': chain, 'line-style': 'solid', opacity: 1, 'z-index': 2 } },
    { selector: '.drawn', style: { 'line-color': selection, ...dashed([5, 4]), 'z-index': 3 } },
  ] as StylesheetJson;
}

function pointsOf(type: ActorType): number[] {
  return outlinePoints(type).flatMap(([x, y]) => [x / REACH[type], y / REACH[type]]);
}
