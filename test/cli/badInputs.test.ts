import { beforeAll, describe, expect, it } from 'vitest';
import { ensureCommandLine } from '../../src/cli/setup/ensureCommandLine.mjs';
import { words } from '../../src/cli/setup/words.mjs';
import { levelOf, type Message } from '../../src/formats/message';
import { BAD_INPUTS, triesOf } from '../helpers/badInputs';

interface Checked {
  readonly outcome: string;
  readonly messages: readonly (Message & { readonly text: string })[];
  readonly actors: number;
  readonly ties: number;
}

type Main = (
  args: readonly string[],
  console: { out: (text: string) => void; error: (text: string) => void },
) => Promise<number>;

let main: Main;
/** As it is built for whoever types the command; without a process for each file. */
beforeAll(async () => {
  const program = await ensureCommandLine({ say: () => undefined, words: words('en') });
  if (program === undefined) throw new Error('the command line could not be built');
  ({ main } = (await import(program)) as { main: Main });
});

async function checked(paths: readonly string[]): Promise<{ status: number; said: Checked }> {
  let written = '';
  const out = (text: string) => {
    written += text;
  };
  const status = await main(['check', '--json', '--default-choices', ...paths], { out, error: () => undefined });
  return { status, said: JSON.parse(written) as Checked };
}

describe.runIf(BAD_INPUTS.length > 0)('each case of the corpus of bad inputs, by the command line', () => {
  it.each(BAD_INPUTS)('$id $title', async (wanted) => {
    for (const paths of triesOf(wanted)) {
      const { status, said } = await checked(paths);
      const messages = said.messages.filter((message) => levelOf(message) !== 'info');
      expect({ outcome: said.outcome, codes: messages.map(({ code }) => code) }).toEqual({
        outcome: wanted.outcome,
        codes: wanted.messages.map(({ code }) => code),
      });
      for (const [i, message] of wanted.messages.entries()) expect(messages[i]).toMatchObject(message);
      for (const { text, file } of said.messages) {
        expect(file).toBeDefined();
        // Every blank of its sentence is filled.
        expect(text).toMatch(/^[«\p{Lu}][^]*[.?…)»]$/u);
        expect(text).not.toMatch(/undefined|\{\w+\}|\[object/);
      }
      expect(status).toBe(wanted.outcome === 'error' ? 1 : 0);
      expect(said.actors).toBe(wanted.outcome === 'error' ? 0 : (wanted.nodes ?? said.actors));
      expect(said.ties).toBe(wanted.outcome === 'error' ? 0 : (wanted.edges ?? said.ties));
    }
  });
});

it.runIf(BAD_INPUTS.length === 0)('the corpus is not here: nothing to check', () => undefined);
