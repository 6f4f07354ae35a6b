import { ACTOR_TYPES } from '../../domain/actor';
import type { Point } from '../../domain/placement';
import { bundleShapes } from '../bundles/bundleShapes';
import { goneActorShapes, signShapes } from '../changes/changeShapes';
import { missingTieShape, possibleActorShapes, possibleTieShapes } from '../changes/trialShapes';
import type { MeasureText } from '../labels/textWidth';
import { wrapped } from '../labels/wrapped';
import { bodyShape, ornamentShapes } from '../marks/actorShapes';
import type { ActorMark } from '../marks/marks';
import { circlePath, linePath, roundedBox, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import { doubtShape, ghostShapes, tieShape } from '../sceneShapes';
import type { LegendEntry, LegendPart } from './legendEntry';

const SAMPLE_WIDTH = 26;
const ROW = 24;
/** Row height in a column, smaller than in a line. */
const COLUMN_ROW = 22;
/** In a column, longer texts such as group names wrap, to leave the width to the picture. */
const WIDEST_TEXT = 170;
const COLUMN_LINE = 16;

/** Draws a sample around `at`, in 26 × 20 CSS pixels. */
export function sampleShapes(part: Omit<LegendPart, 'text'>, at: Point, theme: Theme): Shape[] {
  const { sample, letter = '', colours } = part;
  const neutral = theme.otherGroup.mark;
  const actor = {
    id: '' as ActorMark['id'],
    type: ACTOR_TYPES.find((type) => type === sample) ?? 'person',
    name: '',
    at,
    radius: 7,
    colour: neutral,
    badges: [],
    beneficiary: false,
    broker: sample === 'broker',
    fragile: sample === 'fragile',
    otherGroup: sample === 'betweenGroups' ? (theme.groups[0]?.mark ?? theme.ink) : null,
    notAsked: sample === 'notAsked',
    selected: false,
    pinned: false,
    faded: false,
  } satisfies ActorMark;
  if (isTieSample(sample)) return tieSample(sample, at, theme);
  if (sample === 'role') return roleSample(at, theme, letter);
  if (sample === 'bundle') {
    const { mark, area, text } = theme.otherGroup;
    const plain = { key: '', members: [], ring: 1, text: '', name: '', faded: false };
    return bundleShapes({ ...plain, at, radius: 9.5, sign: '+n', colour: mark, fill: area, textColour: text }, theme);
  }
  if (sample === 'absence' || sample === 'underWay') {
    const underWay = sample === 'underWay';
    const ghost = {
      underWay,
      keys: [],
      at,
      radius: 9,
      sign: '?',
      question: '',
      towards: null,
      selected: false,
      faded: false,
    };
    return ghostShapes(ghost, theme);
  }
  if (sample === 'added') return signShapes('new', at, 8, theme);
  if (sample === 'changed') return signShapes('changed', at, 8, theme);
  if (sample === 'gone') return goneActorShapes({ gone: [{ ...actor, radius: 8 }] }, theme);
  if (sample === 'leaving')
    return [
      bodyShape({ ...actor, faded: true }, theme),
      ...possibleActorShapes({ ties: [], actors: [], departures: [actor] }, theme),
    ];
  if (sample === 'declaredNetwork') {
    return [{ kind: 'path', path: circlePath(at, 12, 8), stroke: theme.ink, width: 2, dash: [7, 4] }];
  }
  if (sample === 'group') {
    const { fill, text } = colours ?? { fill: theme.otherGroup.area, text: theme.otherGroup.text };
    const box = { left: at.x - 11, right: at.x + 11, top: at.y - 8, bottom: at.y + 8 };
    return [{ kind: 'path', path: roundedBox(box, 4), fill, stroke: text, width: 1.6 }];
  }
  if (sample === 'note') {
    const box = { left: at.x - 11, right: at.x + 11, top: at.y - 7, bottom: at.y + 7 };
    const line = { stroke: theme.quietInk, width: 1.4 };
    return [
      { kind: 'path', path: roundedBox(box, 3), fill: theme.otherGroup.area, ...line },
      { kind: 'path', path: linePath({ x: at.x - 6, y: at.y }, { x: at.x + 6, y: at.y }), ...line },
    ];
  }
  if (sample === 'groupsDrawnCloser') {
    return [{ kind: 'path', path: circlePath(at, 12, 8), fill: theme.otherGroup.area, stroke: neutral, width: 1.2 }];
  }
  return [bodyShape(actor, theme), ...ornamentShapes(actor, theme)];
}

const TIE_SAMPLES = [
  'formal',
  'informal',
  'chain',
  'closer',
  'toVerify',
  'ageing',
  'old',
  'possible',
  'missingTie',
] as const;
type TieSample = (typeof TIE_SAMPLES)[number];

function isTieSample(sample: LegendPart['sample']): sample is TieSample {
  return TIE_SAMPLES.some((one) => one === sample);
}

function tieSample(sample: TieSample, at: Point, theme: Theme): Shape[] {
  const line = {
    id: '' as never,
    ties: [],
    a: '' as never,
    b: '' as never,
    from: { x: at.x - 13, y: at.y },
    to: { x: at.x + 13, y: at.y },
    formal: sample !== 'informal',
    toVerify: sample === 'toVerify',
    ...(sample === 'ageing' || sample === 'old' ? { age: sample } : {}),
    width: sample === 'chain' ? 5 : sample === 'closer' ? 4 : 2,
    chain: sample === 'chain',
    selected: false,
    faded: false,
  };
  if (sample === 'missingTie') return [missingTieShape(line, theme)];
  if (sample === 'possible') return possibleTieShapes({ ties: [line], actors: [], departures: [] }, theme);
  return sample === 'toVerify' ? [tieShape(line, theme), doubtShape(at, theme)] : [tieShape(line, theme)];
}

function roleSample(at: Point, theme: Theme, letter: string): Shape[] {
  const middle = { x: at.x, y: at.y + 4 };
  return [
    { kind: 'path', path: circlePath(at, 8.5), fill: theme.paper, stroke: theme.otherGroup.mark, width: 1.8 },
    { kind: 'text', text: letter, at: middle, size: 11, weight: 700, fill: theme.ink, align: 'centre' },
  ];
}

/** Lays out the legend in rows of at most `width`, from the corner `at`; returns its `height` too. */
export function legendShapes(
  entries: readonly LegendEntry[],
  at: Point,
  width: number,
  theme: Theme,
  measure: MeasureText,
): { readonly shapes: Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let x = at.x;
  let y = at.y + ROW / 2;
  for (const entry of entries) {
    for (const part of entry.parts) {
      const { text } = part;
      const wide = SAMPLE_WIDTH + 8 + measure(text, 13, 400) + 18;
      if (x > at.x && x + wide > at.x + width) {
        x = at.x;
        y += ROW;
      }
      shapes.push(...sampleShapes(part, { x: x + SAMPLE_WIDTH / 2, y }, theme), {
        kind: 'text',
        text,
        at: { x: x + SAMPLE_WIDTH + 8, y: y + 4.5 },
        size: 13,
        weight: 400,
        fill: theme.ink,
        align: 'left',
      });
      x += wide;
    }
    x += 10;
  }
  return { shapes, height: entries.length > 0 ? y + ROW / 2 - at.y : 0 };
}

/** Lays out the legend as a column, from the corner `at`; returns its `width` and `height` too. */
export function legendColumn(
  entries: readonly LegendEntry[],
  at: Point,
  theme: Theme,
  measure: MeasureText,
): { readonly shapes: Shape[]; readonly width: number; readonly height: number } {
  const shapes: Shape[] = [];
  let y = at.y;
  let widest = 0;
  for (const { parts } of entries) {
    for (const part of parts) {
      shapes.push(...sampleShapes(part, { x: at.x + SAMPLE_WIDTH / 2, y: y + COLUMN_ROW / 2 }, theme));
      const lines = wrapped(part.text, WIDEST_TEXT, 13, 400, measure);
      for (const [i, text] of lines.entries()) {
        const base = { x: at.x + SAMPLE_WIDTH + 8, y: y + COLUMN_ROW / 2 + 4.5 + i * COLUMN_LINE };
        shapes.push({ kind: 'text', text, at: base, size: 13, weight: 400, fill: theme.ink, align: 'left' });
        widest = Math.max(widest, measure(text, 13, 400));
      }
      y += COLUMN_ROW + (lines.length - 1) * COLUMN_LINE;
    }
    y += 3;
  }
  return { shapes, width: entries.length > 0 ? SAMPLE_WIDTH + 8 + widest : 0, height: y - at.y };
}
