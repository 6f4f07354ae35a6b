import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { opened, tied } from '../cards/opened';

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const document = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Titre</w:t></w:r></w:p>${body}</w:body></w:document>`,
    ),
  });

it('a table in a document is read as one of a workbook, merged cells too', async () => {
  const map = await opened(
    'membres.docx',
    document(
      `<w:tbl>${row(cell('Nom'), cell('Structure'))}${row(cell('Samira Belkacem'), cell('Foyer rural', '<w:vMerge w:val="restart"/>'))}${row(cell('Luc Blanc'), cell('', '<w:vMerge/>'))}</w:tbl>`,
    ),
  );
  expect(tied(map)).toEqual(['Samira Belkacem – Foyer rural: worksFor', 'Luc Blanc – Foyer rural: worksFor']);
});

it('a document with neither a table nor a name is refused', async () => {
  await expect(opened('cr.docx', document(''))).rejects.toThrow('TEXT_NO_NAME');
});
