import { fold } from '../../domain/folding';

const BETWEEN = ' ; ';

/** Splits a "dit par" text into its voices. */
export function voicesOf(saidBy: string | undefined): string[] {
  return (saidBy ?? '')
    .split(';')
    .map((voice) => voice.trim())
    .filter((voice) => voice !== '');
}

/** Merges two "dit par" texts, each voice once. */
export function withVoice(first: string | undefined, second: string | undefined): string | undefined {
  const voices = new Map<string, string>();
  for (const voice of [...voicesOf(first), ...voicesOf(second)])
    if (!voices.has(fold(voice))) voices.set(fold(voice), voice);
  return voices.size === 0 ? undefined : [...voices.values()].join(BETWEEN);
}
