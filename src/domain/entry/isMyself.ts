import { fold } from '../folding';

const SELF: ReadonlySet<string> = new Set(['moi', 'moi-meme', 'moi meme', 'me', 'myself']);

/** True when the text means the officer who types: "moi", "Moi-même", "Moi, chargée de mission", "me (facilitator)". */
export function isMyself(typed: string): boolean {
  const [name = ''] = fold(typed).split(/\s*(?:[,(:;]|\s-\s)\s*/u);
  return SELF.has(name.trim());
}
