import { ACTOR_TYPES } from '../domain/actor';
import { ROLES, type RoleName } from '../domain/role';
import type { LegendEntry, LegendSample } from './legendEntry';
import type { ActorMark, AreaMark, BundleMark, ChangeMarks, ChangeSign, GhostMark, TieMark, TrialMarks } from './marks';
import type { PictureName } from './pictureName';
import type { PictureWords } from './pictureWords';

/** In front of a room a legend never shows more kinds than this. */
const MOST_ENTRIES = 6;

interface Shown {
  readonly picture: PictureName;
  readonly actors: readonly ActorMark[];
  readonly bundles: readonly BundleMark[];
  readonly ties: readonly TieMark[];
  readonly ghosts: readonly GhostMark[];
  readonly trial: TrialMarks;
  readonly changes: ChangeMarks;
  readonly areas: readonly AreaMark[];
  /** Whether outlines of groups are drawn. */
  readonly isGrouped: boolean;
  /** Groups whose name found no place on the picture. */
  readonly unnamed: readonly AreaMark[];
}

/** Letters that it explains there: those that the gaps are about. */
const EXPLAINED: ReadonlySet<RoleName> = new Set([
  'officer',
  'formerBeneficiary',
  'witness',
  'potentialPartner',
  'likelyPartner',
  'partner',
  'relay',
]);

/**
 * The kinds of mark that are there, absence first, all of them when it is to be `whole`; at most six in front of a room. It makes
 * itself: what is not drawn is not explained.
 */
export function legendOf(
  { picture, actors, bundles, ties, ghosts, trial, changes, areas, isGrouped, unnamed }: Shown,
  words: PictureWords,
  whole = false,
): LegendEntry[] {
  const one = (
    sample: Exclude<LegendSample, (typeof ACTOR_TYPES)[number] | 'role' | 'group'>,
    isThere: boolean,
  ): LegendEntry => ({
    parts: isThere ? [{ sample, text: words.legend[sample] }] : [],
  });
  const lines = (['formal', 'informal'] as const).filter((sample) =>
    ties.some((tie) => tie.formal === (sample === 'formal')),
  );
  const types = ACTOR_TYPES.filter((type) => actors.some((actor) => actor.type === type));
  const badges = actors.flatMap((actor) => actor.badges);
  // Stages of one role share a letter: it is explained once, by the first of them on the map.
  const letters = new Map(
    ROLES.toReversed().flatMap((role) => {
      const badge = whole || EXPLAINED.has(role) ? badges.find((one) => one.role === role) : undefined;
      return badge ? [[badge.letter, role] as const] : [];
    }),
  );
  const entries: LegendEntry[] = [
    {
      parts: [
        ...one('added', isSigned(changes, 'new')).parts,
        ...one('changed', isSigned(changes, 'changed')).parts,
        ...one('gone', changes.gone.length > 0 || isSigned(changes, 'gone')).parts,
      ],
    },
    one('absence', ghosts.length > 0),
    // A colour that nothing names says nothing.
    {
      parts: unnamed.map(({ name, fill, text }) => ({ sample: 'group' as const, colours: { fill, text }, text: name })),
    },
    one('possible', trial.ties.length + trial.actors.length > 0),
    one('leaving', trial.departures.length > 0),
    one(
      'chain',
      ties.some((tie) => tie.chain),
    ),
    one(
      'declaredNetwork',
      areas.some((area) => area.dash),
    ),
    one('bundle', bundles.length > 0),
    { parts: types.map((sample) => ({ sample, text: words.actorType[sample] })) },
    {
      parts: [
        ...lines.map((sample) => ({ sample, text: words.legend[sample] })),
        ...one('closer', whole && new Set(ties.map((tie) => tie.width)).size > 1).parts,
        // Never left out: it tells what the Carte makes look stronger than it is.
        ...one('groupsDrawnCloser', picture === 'free' && isGrouped).parts,
      ],
    },
    {
      parts: [...letters]
        .reverse()
        .map(([letter, role]) => ({ sample: 'role' as const, letter, text: words.roleName(role) })),
    },
    // One kind of thing, between groups, said two ways.
    {
      parts: [
        ...one(
          'broker',
          actors.some((actor) => actor.broker),
        ).parts,
        ...one(
          'betweenGroups',
          actors.some((actor) => actor.otherGroup !== null),
        ).parts,
      ],
    },
    one(
      'fragile',
      actors.some((actor) => actor.fragile),
    ),
    one(
      'toVerify',
      ties.some((tie) => tie.toVerify),
    ),
    one(
      'notAsked',
      actors.some((actor) => actor.notAsked),
    ),
  ];
  const there = entries.filter((entry) => entry.parts.length > 0);
  return whole ? there : there.slice(0, MOST_ENTRIES);
}

function isSigned({ actors, ties }: ChangeMarks, sign: ChangeSign): boolean {
  return actors.some((mark) => mark.sign === sign) || ties.some((mark) => mark.sign === sign);
}
