import { fold } from '../../domain/folding';

const BETWEEN = ' ; ';

/** Who says a tie, one by one, as "dit par" holds them. */
export function voicesOf(saidBy: string | undefined): string[] {
  return (saidBy ?? '')
    .split(';')
    .map((voice) => voice.trim())
    .filter((voice) => voice !== '');
}

/** "Dit par" with the voices of another one, each once. */
export function withVoice(first: string | undefined, second: string | undefined): string | undefined {
  const voices = new Map<string, string>();
  for (const voice of [...voicesOf(first), ...voicesOf(second)])
    if (!voices.has(fold(voice))) voices.set(fold(voice), voice);
  return voices.size === 0 ? undefined : [...voices.values()].join(BETWEEN);
}
