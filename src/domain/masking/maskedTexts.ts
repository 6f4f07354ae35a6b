import type { ActorId } from '../brand';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import { typeOfName } from '../words/typeOfName';
import { hiddenNames, wholePersonNames } from './hiddenNames';
import type { Masking } from './masking';
import { type MaskedName, maskingWords, nameReplacer } from './nameReplacer';
import type { Pseudonym, Pseudonyms } from './pseudonym';
import { isMasked, type LabelKind, labelKey, labels, namesInside, sharing } from './sharedNames';
import { textMasker } from './textMasker';

/** Kinds of label with a numbered replacement; organisations have pseudonyms instead. */
export type NumberedKind = Exclude<LabelKind, 'organisation'>;

export interface PseudonymWords {
  /** "Élu·e 2". */
  readonly pseudonym: (pseudonym: Pseudonym) => string;
  /** Replaces a name that several actors share. */
  readonly somebody: string;
  /** Replaces a name that shares a word with a hidden one: "Lieu 2". Numbered from 1 for each kind. */
  readonly label: Readonly<Record<NumberedKind, (number: number) => string>>;
}

export interface MaskingWish {
  readonly masking: Masking;
  /** One for every actor: see `givenPseudonyms`. */
  readonly pseudonyms: Pseudonyms;
  /** Keys of the shared names that the user left readable: see `sharedNames`. */
  readonly readable: ReadonlySet<string>;
}

export interface MaskedTexts {
  readonly free: (text: string) => string;
  readonly folded: (text: string) => string;
  readonly label: (kind: NumberedKind, name: string) => string;
  /** `undefined`: a short name that has no replacement. */
  readonly organisation: (id: ActorId, name: string) => string | undefined;
  readonly voice: (text: string) => string;
  readonly nameFor: (id: ActorId) => string;
}

export function maskedTexts(document: MapDocument, wish: MaskingWish, words: PseudonymWords): MaskedTexts {
  const { masking, pseudonyms, readable } = wish;
  const { somebody } = words;
  const nameFor = (id: ActorId) => {
    const pseudonym = pseudonyms.get(id);
    return pseudonym ? words.pseudonym(pseudonym) : somebody;
  };
  const all = [...document.actors.values()];
  const masked = all.filter((actor) => isMasked(masking, actor));
  const isShared = sharing(document, masking);
  const isHidden = (kind: LabelKind, name: string) => isShared(kind, name) && !readable.has(labelKey(kind, name));
  const label = numberedLabels(words, isHidden);

  const isTheirs = namesInside(masked);
  const kept: string[] = [];
  const phrases: MaskedName[] = [];
  for (const { kind, name, of } of labels(document, masking)) {
    if (!isShared(kind, name) || maskingWords(name).length < 2) continue;
    if (!isHidden(kind, name)) {
      // In free text, a word that may as well be somebody's name is masked.
      if (!isTheirs(name)) kept.push(name);
    } else {
      const instead = kind === 'organisation' ? (of ? nameFor(of) : somebody) : label(kind, name);
      phrases.push({ name, instead, when: 'any' });
    }
  }
  const hidden = [...hiddenNames(masked, nameFor, document.info.language), ...phrases];
  const free = textMasker({ hidden, kept, somebody });
  const insideNames = nameReplacer(wholePersonNames(masked, nameFor), somebody);
  const shown = new Set(all.filter((actor) => !isMasked(masking, actor)).map(({ name }) => fold(name)));
  return {
    free,
    folded: textMasker({ hidden, kept, somebody, anyCase: true }),
    label,
    organisation: (id, name) => {
      if (!isHidden('organisation', name)) return insideNames(name);
      return name === document.actors.get(id)?.name ? nameFor(id) : undefined;
    },
    voice: (text) => {
      if (shown.has(fold(text)) && !isHidden('organisation', text)) return insideNames(text);
      const said = free(text);
      // The source need not be on the map.
      const isKnown = said !== text || (masking === 'persons' && !['person', 'unknown'].includes(typeOfName(text)));
      return isKnown ? said : somebody;
    },
    nameFor,
  };
}

/** Gives the same name the same number throughout a map. */
function numberedLabels(
  words: PseudonymWords,
  isHidden: (kind: LabelKind, name: string) => boolean,
): MaskedTexts['label'] {
  const instead = new Map<string, string>();
  const counts: Record<NumberedKind, number> = { place: 0, theme: 0, kind: 0 };
  return (kind, name) => {
    if (!isHidden(kind, name)) return name;
    const key = labelKey(kind, name);
    const known = instead.get(key);
    if (known !== undefined) return known;
    counts[kind] += 1;
    const made = words.label[kind](counts[kind]);
    instead.set(key, made);
    return made;
  };
}
