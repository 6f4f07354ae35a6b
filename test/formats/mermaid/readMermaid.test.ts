import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

describe('flowcharts of Mermaid', () => {
  it('give boxes by what stands in them, lines with their way and their words, frames as groups', async () => {
    const { names, ties, actors, said } = await readNetworkText(
      `flowchart LR
  %% qui travaille avec qui
  subgraph bureau [Le bureau]
    A["Anne Martin"] --> B(Bea Roux)
  end
  B -->|aide| C{{Mairie}}
  A -- connaît --> C & D([Foyer rural])
  D <--> A
  C --- D
  B -. co-porte .-> D
  classDef vert fill:#0f0
  class A vert
`,
      'carte.mmd',
    );
    expect(names).toEqual(['Anne Martin', 'Bea Roux', 'Mairie', 'Foyer rural']);
    expect(actors.map(({ group }) => group)).toEqual(['Le bureau', 'Le bureau', undefined, undefined]);
    expect(ties.map(({ ends, nature }) => [ends, nature])).toEqual([
      ['Anne Martin > Bea Roux', undefined],
      ['Bea Roux > Mairie', 'aide'],
      ['Anne Martin > Mairie', 'knows'],
      ['Anne Martin > Foyer rural', 'knows'],
      ['Foyer rural <> Anne Martin', undefined],
      ['Mairie - Foyer rural', undefined],
      ['Bea Roux > Foyer rural', 'co-porte'],
    ]);
    expect(said.map(({ code }) => code)).not.toContain('LINE_IGNORED');
  });

  it('of lines that nobody wrote are no network', async () => {
    const spaces = `flowchart LR\n A[Ana] --> B[Bob]\n A --${' '.repeat(100_000)}x\n`;
    expect((await readNetworkText(spaces, 'a.mmd')).said).toMatchObject([{ code: 'LINE_IGNORED', row: 3 }]);
    const many = Array.from({ length: 150 }, (_, i) => `a${i}`).join(' & ');
    const pairs = Array.from({ length: 9 }, () => `${many} --> ${many}`).join('\n');
    expect((await readNetworkText(`flowchart LR\n${pairs}\n`, 'a.mmd')).said).toMatchObject([{ code: 'LIMIT_ROWS' }]);
  });

  it('are told by their first words, and say what they cannot read', async () => {
    const { names, said } = await readNetworkText('graph TD\n  A{Anne} --> B\n  B[Bea]\n  ??? !\n', 'notes.txt');
    expect(names).toEqual(['Anne', 'Bea']);
    expect(said).toMatchObject([{ code: 'LINE_IGNORED', row: 4 }]);
  });
});
