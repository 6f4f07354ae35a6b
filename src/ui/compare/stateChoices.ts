import { byCodeUnits } from '../../domain/folding';
import { type ComparedState, stateKey } from '../../domain/history/comparedState';
import type { ComparisonMessages } from '../../i18n/compare/comparisonFr';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import type { KeptMap, KeptVersion } from '../mapServices';
import { momentIn } from '../parts/momentIn';

export interface StateChoice {
  readonly state: ComparedState;
  readonly text: string;
}

export interface ChoiceGroup {
  readonly kind: keyof ComparisonMessages['kinds'];
  readonly choices: readonly StateChoice[];
}

interface Kept {
  readonly maps: readonly KeptMap[];
  readonly versions: readonly KeptVersion[];
}

type Known = Pick<AppState, 'document' | 'mapId' | 'comparing' | 'comparedFiles' | 'language'>;

/** Lists all states that a side can be besides the open map, newest first. */
export function stateChoices(
  { maps, versions }: Kept,
  { document, mapId, comparing, comparedFiles, language }: Known,
  { comparison, messages }: { readonly comparison: ComparisonMessages; readonly messages: Messages },
): readonly ChoiceGroup[] {
  const { choice } = comparison;
  const { actorCount } = messages.dialogs.maps;
  const milestones = [...document.snapshots.values()].sort(
    (a, b) => byCodeUnits(b.on, a.on) || byCodeUnits(a.name, b.name),
  );
  const version = ({ id, at, name, actors }: KeptVersion): StateChoice => {
    const moment = momentIn(language, at);
    const facts = name === undefined ? [] : [moment];
    return {
      state: { kind: 'version', id, at: at.getTime(), name },
      text: choice(name ?? moment, ...facts, actorCount(actors)),
    };
  };
  const asked = [comparing.earlier, comparing.later].filter(({ state }) => state.kind === 'file');
  const files = new Map([...comparedFiles, ...asked].map(({ state }) => [stateKey(state), state]));
  const groups: readonly ChoiceGroup[] = [
    {
      kind: 'milestones',
      choices: milestones.map(({ id, name, on }) => ({
        state: { kind: 'milestone', id, name, on },
        text: choice(name, messages.vocabulary.day(on)),
      })),
    },
    { kind: 'named', choices: versions.filter(({ name }) => name !== undefined).map(version) },
    { kind: 'automatic', choices: versions.filter(({ name }) => name === undefined).map(version) },
    {
      kind: 'maps',
      choices: maps.flatMap(({ id, title, actors, updated }) =>
        id === mapId
          ? []
          : [
              {
                state: { kind: 'map', id, title },
                text: choice(title, momentIn(language, updated), actorCount(actors)),
              } as const,
            ],
      ),
    },
    {
      kind: 'files',
      choices: [...files.values()].map((state) => ({ state, text: state.kind === 'file' ? state.name : '' })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
