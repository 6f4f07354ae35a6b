import { expect, it } from 'vitest';
import { pageTables } from '../../../src/formats/html/pageTables';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

it('tables of a page, their end tags left out or not, and nothing that a page does not show', () => {
  expect(
    pageTables(
      '<p>a < b<table><tr><th>Nom<th>Structure<tr><td>L&eacute;a&nbsp;Roux<td title="a > b">CUMA<br>du Val<tr><td>Max <3<td>1<2</table>' +
        '<script>"<table><tr><td>x<td>y</table>"</script><!-- <table><tr><td>x<td>y</table> -->',
    ),
  ).toEqual([
    [
      ['Nom', 'Structure'],
      ['Léa Roux', 'CUMA\ndu Val'],
      ['Max <3', '1<2'],
    ],
  ]);
});

it('cells that go over several rows and columns, and the table within one that only lays out the page', () => {
  const inner =
    '<table><tr><td rowspan="2">Sport<td>A<td>1</tr><tr><td>B<td>2</tr><tr><td colspan=2>C<td>3</tr></table>';
  expect(pageTables(`<table><tr><td>Menu<td>${inner}</tr></table>`)).toEqual([
    [
      ['Sport', 'A', '1'],
      ['Sport', 'B', '2'],
      ['C', '', '3'],
    ],
  ]);
});

it('a page without a table, or with one that holds nothing but its headings, says what to do instead', async () => {
  for (const page of ['<html><p>Léa Roux</p></html>', '<html><table><tr><th>Nom<th>Structure</table></html>']) {
    const read = await readFiles([{ name: 'a.html', bytes: new TextEncoder().encode(page) }], aReadContext());
    expect(read).toMatchObject({ outcome: 'error', messages: [{ code: 'NOT_OPENED', advice: 'copyTable' }] });
  }
});

it('a page of unclosed tags and quotes ends', () => {
  expect(pageTables(`<table>${'<td "'.repeat(20_000)}`)).toEqual([]);
  expect(pageTables(`<table><tr><td>a<td><img src="data:${'A'.repeat(20_000)}">b</table>`)).toEqual([[['a', 'b']]]);
});
