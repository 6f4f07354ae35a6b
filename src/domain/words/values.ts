import { ACTION_STATES } from '../action';
import { ACTOR_TYPES, ASKED, CONSENTS, FAMILIES, PROFILES, SITUATIONS } from '../actor';
import { AWARENESS_LEVELS } from '../awareness';
import { EXCHANGE_MEANS, EXCHANGE_SUBJECTS } from '../exchange';
import { fold } from '../folding';
import { MEANS } from '../introduction';
import { GROUPINGS } from '../looks/grouping';
import { DIFFICULTIES, LOOK_VIEWS } from '../looks/look';
import { OFFER_KINDS } from '../offer';
import { RESOURCE_KINDS } from '../resource';
import { ROLES } from '../role';
import { VERDICTS } from '../ruling';
import { CERTAINTIES, DIRECTIONS, TIE_NATURES } from '../tie';
import { withoutInclusiveEnding } from './inclusiveEnding';
import { VALUE_WORDS } from './valueWords';

const VALUE_NAMES = {
  type: ACTOR_TYPES,
  family: FAMILIES,
  profile: PROFILES,
  roles: ROLES,
  situation: SITUATIONS,
  consent: CONSENTS,
  asked: ASKED,
  nature: TIE_NATURES,
  direction: [...DIRECTIONS, 'none'],
  certainty: CERTAINTIES,
  yesNo: ['yes', 'no'],
  directed: ['yes', 'no', 'both'],
  state: ACTION_STATES,
  side: ['offer', 'request'],
  kind: OFFER_KINDS,
  resourceKind: RESOURCE_KINDS,
  means: MEANS,
  exchangeMeans: EXCHANGE_MEANS,
  exchangeSubject: EXCHANGE_SUBJECTS,
  verdict: VERDICTS,
  awareness: AWARENESS_LEVELS,
  view: LOOK_VIEWS,
  grouping: GROUPINGS,
  difficulty: DIFFICULTIES,
  formality: ['formal', 'informal'],
} as const;

export type ValueList = keyof typeof VALUE_NAMES;
export type ValueOf<List extends ValueList> = (typeof VALUE_NAMES)[List][number];

/** How we write a value in each language, and which other spellings are recognised. */
export interface KnownValue {
  readonly value: string;
  readonly fr: string;
  readonly en: string;
  readonly also: readonly string[];
}

/** All recognised values, by list: the table that the help shows. */
export const VALUES: Readonly<Record<ValueList, readonly KnownValue[]>> = Object.fromEntries(
  (Object.keys(VALUE_NAMES) as ValueList[]).map((list): [ValueList, KnownValue[]] => [list, knownValues(list)]),
) as Record<ValueList, KnownValue[]>;

function knownValues(list: ValueList): KnownValue[] {
  const words = new Map<string, readonly string[]>(Object.entries(VALUE_WORDS[list]));
  return VALUE_NAMES[list].map((value: string) => {
    const [fr = value, en = value, ...also] = words.get(value) ?? [];
    return { value, fr, en, also };
  });
}

/** A value without variations: case, accents, inclusive endings ("élu·e·s", "élu(e)", "animateur·rice"), plural. */
export function valueKey(text: string): string {
  return withoutInclusiveEnding(fold(text))
    .replace(/[\s-]+/g, ' ')
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ')
    .trim();
}

const BY_KEY: ReadonlyMap<ValueList, ReadonlyMap<string, string>> = new Map(
  (Object.keys(VALUES) as ValueList[]).map((list) => {
    const byKey = new Map<string, string>();
    for (const { value, fr, en, also } of VALUES[list]) {
      for (const word of [fr, en, value, ...also]) if (!byKey.has(valueKey(word))) byKey.set(valueKey(word), value);
    }
    return [list, byKey];
  }),
);

/** The value that a text stands for; `undefined` when unknown. */
export function valueOf<List extends ValueList>(list: List, text: string): ValueOf<List> | undefined {
  return BY_KEY.get(list)?.get(valueKey(text)) as ValueOf<List> | undefined;
}

/** The word for a known value; any other text is returned as it is. */
export function wordFor(list: ValueList, value: string, language: 'fr' | 'en'): string {
  return VALUES[list].find((one) => one.value === value)?.[language] ?? value;
}
