import { ACTOR_TYPES } from '../../domain/actor';
import { append } from '../../domain/append';
import { ROLES, type RoleName } from '../../domain/role';
import type {
  ActorMark,
  AreaMark,
  BundleMark,
  ChangeMarks,
  ChangeSign,
  GhostMark,
  PossibleTieMark,
  TieMark,
  TrialMarks,
} from '../marks/marks';
import type { PictureName } from '../pictureName';
import type { PictureWords } from '../pictureWords';
import { CHOSEN_WIDER } from '../ties/tieMarks';
import type { LegendEntry, LegendPart, LegendSample } from './legendEntry';

/** Most kinds of marks that a legend shows in front of a room. */
const MOST_ENTRIES = 6;

interface Shown {
  readonly picture: PictureName;
  readonly actors: readonly ActorMark[];
  readonly bundles: readonly BundleMark[];
  readonly ties: readonly TieMark[];
  readonly ghosts: readonly GhostMark[];
  readonly missing: readonly PossibleTieMark[];
  readonly trial: TrialMarks;
  readonly changes: ChangeMarks;
  readonly areas: readonly AreaMark[];
  readonly notes: readonly unknown[];
  readonly isGrouped: boolean;
  /** Groups whose name has no place on the picture. */
  readonly unnamed: readonly AreaMark[];
}

/** Role letters explained in front of a room: those that gaps are about. */
const EXPLAINED: ReadonlySet<RoleName> = new Set([
  'officer',
  'formerBeneficiary',
  'witness',
  'potentialPartner',
  'likelyPartner',
  'partner',
  'relay',
]);

type Worded = Exclude<LegendSample, (typeof ACTOR_TYPES)[number] | 'role' | 'group'>;
/** Legend parts of one kind of mark, empty when it is not drawn. */
type PartOf = (sample: Worded, isThere: boolean) => readonly LegendPart[];

/** Legend of what is drawn, absence first; never of what is not drawn. With `whole` all kinds, otherwise at most six in front of a room. */
export function legendOf(shown: Shown, words: PictureWords, whole = false): LegendEntry[] {
  const { actors, bundles, ties, ghosts, trial, areas, unnamed } = shown;
  const part: PartOf = (sample, isThere) => (isThere ? [{ sample, text: words.legend[sample] }] : []);
  const entries: readonly (readonly LegendPart[])[] = [
    changeParts(shown, part),
    [
      ...part('absence', ghosts.length > 0),
      ...part(
        'underWay',
        ghosts.some(({ underWay }) => underWay),
      ),
    ],
    part('missingTie', shown.missing.length > 0),
    // Without a name, nobody could tell what the colour of a group means.
    unnamed.map(({ name, fill, text }) => ({ sample: 'group', colours: { fill, text }, text: name })),
    part('possible', trial.ties.length + trial.actors.length > 0),
    part('leaving', trial.departures.length > 0),
    part(
      'chain',
      ties.some((tie) => tie.chain),
    ),
    part(
      'declaredNetwork',
      areas.some((area) => area.dash),
    ),
    part('bundle', bundles.length > 0),
    typeParts(shown, words),
    tieParts(shown, part, words, whole),
    roleParts(shown, words, whole),
    betweenParts(shown, part),
    part(
      'fragile',
      actors.some((actor) => actor.fragile),
    ),
    part(
      'toVerify',
      ties.some((tie) => tie.toVerify),
    ),
    ...(['ageing', 'old'] as const).map((age) =>
      part(
        age,
        ties.some((tie) => tie.age === age),
      ),
    ),
    part(
      'notAsked',
      actors.some((actor) => actor.notAsked),
    ),
    part('note', shown.notes.length > 0),
  ];
  const there = entries.filter((parts) => parts.length > 0).map((parts) => ({ parts }));
  return whole ? there : there.slice(0, MOST_ENTRIES);
}

function changeParts({ changes }: Shown, part: PartOf): LegendPart[] {
  return [
    ...part('added', isSigned(changes, 'new')),
    ...part('changed', isSigned(changes, 'changed')),
    ...part('gone', changes.gone.length > 0 || isSigned(changes, 'gone')),
  ];
}

function typeParts({ actors }: Shown, words: PictureWords): LegendPart[] {
  const types = ACTOR_TYPES.filter((type) => actors.some((actor) => actor.type === type));
  return types.map((sample) => ({ sample, text: words.actorType[sample] }));
}

function tieParts(
  { ties, picture, isGrouped }: Shown,
  part: PartOf,
  { legend, unsaidTie }: PictureWords,
  whole: boolean,
): LegendPart[] {
  const isThere = (formal: boolean) => ties.some((tie) => tie.formal === formal);
  const isSaid = ties.some((tie) => !tie.formal && !tie.unsaid);
  // A tie that nothing calls informal must not be called so.
  const informal = ties.some((tie) => tie.unsaid) ? unsaidTie[isSaid ? 'some' : 'all'] : legend.informal;
  return [
    ...part('formal', isThere(true)),
    ...(isThere(false) ? [{ sample: 'informal' as const, text: informal }] : []),
    ...part('closer', whole && new Set(ties.filter((tie) => !tie.chain).map(widthUnchosen)).size > 1),
    // Always kept: it says that the Carte makes groups look closer than they are.
    ...part('groupsDrawnCloser', picture === 'free' && isGrouped),
  ];
}

/** Width without the extra width of a selected tie, which says nothing about closeness. Rounded, to compare sums of decimals. */
function widthUnchosen({ width, selected }: TieMark): number {
  return Math.round((selected ? width - CHOSEN_WIDER : width) * 100);
}

/** Stages of a role share a letter, explained once with all stages on the map. */
function roleParts({ actors }: Shown, words: PictureWords, whole: boolean): LegendPart[] {
  const badges = actors.flatMap((actor) => actor.badges);
  const roles = new Map<string, RoleName[]>();
  for (const role of ROLES) {
    const letter = whole || EXPLAINED.has(role) ? badges.find((one) => one.role === role)?.letter : undefined;
    if (letter !== undefined) append(roles, letter, role);
  }
  return [...roles].map(([letter, those]) => ({ sample: 'role', letter, text: words.roleNames(those) }));
}

/** Brokers, and actors who could as well be in another group: two ways of standing between groups. */
function betweenParts({ actors }: Shown, part: PartOf): LegendPart[] {
  return [
    ...part(
      'broker',
      actors.some((actor) => actor.broker),
    ),
    ...part(
      'betweenGroups',
      actors.some((actor) => actor.otherGroup !== null),
    ),
  ];
}

function isSigned({ actors, ties }: ChangeMarks, sign: ChangeSign): boolean {
  return actors.some((mark) => mark.sign === sign) || ties.some((mark) => mark.sign === sign);
}
