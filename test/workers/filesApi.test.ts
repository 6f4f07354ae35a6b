import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answers, FileBytes } from '../../src/formats/readResult';
import { filesApi } from '../../src/workers/filesApi';

const SERVING = { onProgress: () => undefined };
const table = (name: string, text: string): FileBytes => ({ name, bytes: new TextEncoder().encode(text) });
const LIST = table('acteurs.csv', 'Quoi;Combien\nMairie;3\nÉcole;4\n');
const OTHER = table('autres.csv', 'Quoi;Combien\nMusée;5\n');
const row = (...cells: readonly string[]) =>
  `<table:table-row>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
/** A workbook with a sheet that is shown and one that is not. */
const HIDDEN: FileBytes = {
  name: 'caché.ods',
  bytes: zipSync({
    'content.xml': strToU8(`<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
      <office:automatic-styles><style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
      <office:body><office:spreadsheet>
        <table:table table:name="A">${row('Quoi', 'Combien')}${row('Mairie', '3')}</table:table>
        <table:table table:name="B" table:style-name="h">${row('Quoi', 'Combien')}${row('Musée', '5')}</table:table>
      </office:spreadsheet></office:body></office:document-content>`),
  }),
};
/** What the thread is given when it needs no bytes. */
const NO_FILES: readonly FileBytes[] = [];
const SAID = { language: 'fr', answers: new Map() as Answers } as const;
const LOOKED = { ...SAID, memory: null, review: 'always' } as const;

function namesIn(result: Awaited<ReturnType<ReturnType<typeof filesApi>['accept']>>): string[] {
  return 'document' in result ? [...result.document.actors.values()].map(({ name }) => name) : [];
}

describe('files that a person looks at', () => {
  it('are parsed once, however often they are answered about', async () => {
    const api = filesApi();
    const first = await api.consider(SERVING, [LIST], { ...LOOKED, look: 1 });
    expect(first.kind).toBe('asked');
    expect(await api.consider(SERVING, NO_FILES, { ...LOOKED, look: 1 })).toEqual(first);
    const accepted = await api.accept(SERVING, NO_FILES, { ...SAID, look: 1 });
    expect(namesIn(accepted)).toEqual(['Mairie', 'École']);
  });

  it('are not mistaken for those that come next', async () => {
    const api = filesApi();
    await api.consider(SERVING, [LIST], { ...LOOKED, look: 1 });
    await api.consider(SERVING, [OTHER], { ...LOOKED, look: 2 });
    expect(namesIn(await api.accept(SERVING, NO_FILES, { ...SAID, look: 2 }))).toEqual(['Musée']);
  });

  it('are let go of once they are accepted', async () => {
    const api = filesApi();
    await api.consider(SERVING, [LIST], { ...LOOKED, look: 1 });
    await api.accept(SERVING, [LIST], { ...SAID, look: 1 });
    expect((await api.accept(SERVING, NO_FILES, { ...SAID, look: 1 })).outcome).toBe('error');
  });

  it('are parsed again when a sheet that was left out is to be read', async () => {
    const api = filesApi();
    const seen = await api.consider(SERVING, [HIDDEN], { ...LOOKED, look: 1 });
    if (seen.kind !== 'asked') throw new Error('nothing is asked');
    const sheet = seen.consideration.questions.find(({ kind }) => kind === 'hiddenSheet');
    expect(sheet?.byDefault).toBe(false);
    const shown = new Map([[sheet?.id ?? '', true]]);
    const withSheet = await api.consider(SERVING, [HIDDEN], { ...LOOKED, answers: shown, look: 1 });
    if (withSheet.kind !== 'asked') throw new Error('nothing is to be looked at');
    expect(withSheet.consideration.tables.length).toBeGreaterThan(seen.consideration.tables.length);
    // What was answered as it was read anyway changes nothing.
    const asRead = await api.accept(SERVING, NO_FILES, { ...SAID, answers: shown, look: 1 });
    expect(namesIn(asRead)).toEqual(['Mairie', 'Musée']);
  });
});
