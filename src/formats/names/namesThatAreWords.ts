import { fold } from '../../domain/folding';

/** Given names that are also words, places, trades, letters or syllables, folded: people's names only when the context says so. */
const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  `aime amber anemone april august aurore austin autumn avril bienvenu bill breton brooklyn candide celeste cerise chance
  charity chase chelsea clair colombe constant cooper daisy dallas dawn dean drew eden faith fidele fleur flore florence
  fortune franc france garance gentil grace grant gratien harmonie hazel heather holly hope hunter india innocent iris
  ivy joy june juste kenya laurier lorraine marin martin mason may melodie modeste olive paris parfait parker pearl penny perle
  placide poppy prudence reine robin roche rose ruby sauveur savannah scarlett sienna summer sydney taylor toussaint
  tyler urbain verona violet virginia vital will
  bea jo ken liz meg mo nick pat ray roy sue
  blessing comfort honor kit mercy patience peace precious temperance verity
  ben dan dev douglas gloria logan madison randy victoria`.split(/\s+/),
);

export const mayBeGivenName = (word: string): boolean =>
  NAMES_THAT_ARE_WORDS.has(fold(word)) || NAMES_THAT_ARE_WORDS.has(fold(word).split('-')[0] ?? '');
