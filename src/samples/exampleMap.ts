import type { ActionState } from '../domain/action';
import { type ActorType, type Consent, type Family, newActor, type Profile } from '../domain/actor';
import type { ActionId, ActorId, Day, OfferId, TestimonyId, ThemeId, TieId } from '../domain/brand';
import { emptyDocument, type MapDocument } from '../domain/mapDocument';
import type { MapField } from '../domain/themes/mapField';
import type { RoleName } from '../domain/role';
import { newTie, type Tie, type TieNature } from '../domain/tie';

/** In both languages; a text that is the same in both is given once. */
type Words = string | readonly [fr: string, en: string];
type Language = MapDocument['info']['language'];

interface ExampleActor {
  readonly name: Words;
  readonly type: ActorType;
  readonly family?: Family;
  readonly profile?: Profile;
  /** Indexes of its themes in the field's list, and of its publics in the field's publics. */
  readonly themes?: readonly number[];
  readonly publics?: readonly number[];
  readonly roles?: readonly RoleName[];
  readonly mission?: Words;
  readonly territory?: Words;
}

/** A made-up map of one field, for both languages: themes and publics are those of the field. */
export interface Example {
  readonly title: Words;
  readonly question: Words;
  readonly finality: Words;
  readonly beneficiary: string;
  readonly officer: string;
  readonly actors: Readonly<Record<string, ExampleActor>>;
  /** `lise worksFor gal`, with `?` at the end for a tie to verify. */
  readonly ties: readonly (`${string} ${TieNature} ${string}` | `${string} ${TieNature} ${string} ?`)[];
  readonly testimonies: readonly {
    readonly person: string;
    readonly themes: readonly number[];
    readonly consent?: Consent;
  }[];
  readonly actions: readonly {
    readonly title: Words;
    readonly finality: Words;
    readonly state: ActionState;
    readonly lead: string;
    readonly partners: readonly string[];
    readonly themes: readonly number[];
  }[];
  readonly requests: readonly { readonly holder: string; readonly themes: readonly number[] }[];
}

/** The map of an example. Ids are the names used in the example. */
export function exampleMap(example: Example, language: Language, field: MapField): MapDocument {
  const said = (words: Words) => (typeof words === 'string' ? words : words[language === 'fr' ? 0 : 1]);
  const themeIds = (places: readonly number[] = []) => places.map((place) => `theme-${place}` as ThemeId);
  const actors = Object.entries(example.actors).map(([id, one]) => {
    const { name, type, themes, publics = [], roles = [], mission, territory, ...rest } = one;
    return {
      ...newActor(id as ActorId, said(name), type),
      ...rest,
      ...(mission ? { mission: said(mission) } : {}),
      ...(territory ? { territory: said(territory) } : {}),
      themes: themeIds(themes),
      publics: publics.flatMap((place) => field.publics[place] ?? []),
      roles: roles.map((role) => ({ role })),
    };
  });
  const empty = emptyDocument(said(example.title), language);
  return {
    ...empty,
    info: {
      ...empty.info,
      question: said(example.question),
      finality: said(example.finality),
      beneficiary: example.beneficiary as ActorId,
      officer: example.officer as ActorId,
      keepUntil: '2028-12-31' as Day,
      sample: true,
      field,
    },
    actors: byId(actors),
    ties: byId(example.ties.map(tieOf)),
    themes: byId(field.themes.map((label, place) => ({ id: `theme-${place}` as ThemeId, label }))),
    testimonies: byId(
      example.testimonies.map(({ person, themes, ...rest }, place) => ({
        ...rest,
        id: `testimony-${place}` as TestimonyId,
        person: person as ActorId,
        themes: themeIds(themes),
        publics: [],
      })),
    ),
    actions: byId(
      example.actions.map(({ title, finality, state, lead, partners, themes }, place) => ({
        id: `action-${place}` as ActionId,
        title: said(title),
        finality: said(finality),
        state,
        lead: lead as ActorId,
        partners: partners as readonly ActorId[],
        themes: themeIds(themes),
        territories: [],
        publics: [],
      })),
    ),
    offers: byId(
      example.requests.map(({ holder, themes }, place) => ({
        id: `request-${place}` as OfferId,
        holder: holder as ActorId,
        side: 'request' as const,
        kind: 'partner' as const,
        themes: themeIds(themes),
      })),
    ),
  };
}

function tieOf(written: string, place: number): Tie {
  const [a = '', nature, b = '', mark] = written.split(' ');
  const tie = { ...newTie(`tie-${place}` as TieId, a as ActorId, b as ActorId), nature: nature as TieNature };
  return mark === '?' ? { ...tie, certainty: 'toVerify' } : tie;
}

function byId<Id, One extends { readonly id: Id }>(records: readonly One[]): Map<Id, One> {
  return new Map(records.map((one) => [one.id, one]));
}
