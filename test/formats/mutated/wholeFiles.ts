import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileBytes } from '../../../src/formats/readResult';
import { FILE_KINDS, writeFiles } from '../../../src/formats/writeFiles';
import { sampleMap } from '../../helpers/sampleMap';

const PROJECT = resolve(import.meta.dirname, '../../..');
/** Files of other programs, where they lie beside the project. */
const REAL = resolve(PROJECT, '../shared/data/files');
const SMALL = 12_000;

/** One of each grammar that is read and not written. */
const TEXTS: Readonly<Record<string, string>> = {
  'a.gml':
    'graph [ directed 1 node [ id 1 label "Léa" graphics [ x 1.5 y 2 ] ] node [ id 2 label "Ali &amp; Co" ] edge [ source 1 target 2 value 3 ] ]',
  'a.dot':
    'digraph { rankdir=LR; subgraph cluster_a { a [label="Léa", color=red]; b } a -> b -> {c d}; c:n -> d [weight=2] /* fin */ }',
  'a.dl': 'dl n=3 format=edgelist1\nlabels:\nLéa,Ali,Zoé\ndata:\n1 2 1\n2 3 4\n',
  'b.dl': 'dl nr=2 nc=3 format=fullmatrix\nrow labels:\na b\ncolumn labels:\nx y z\ndata:\n0 1 1\n1 0 0\n',
  'a.gdf':
    'nodedef>name VARCHAR,label VARCHAR,x DOUBLE\na,Léa,1.5\nb,"Ali, fils",2\nedgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN\na,b,true\n',
  'a.vna':
    '*node data\nid age\nLéa 12\nAli 30\n*node properties\nid x y color\nLéa 1 2 255\n*tie data\nfrom to force\nLéa Ali 2\n',
  'a.net':
    '*Vertices 3\n1 "Léa" 0.1 0.2 0.5 ic Red\n2 "Ali"\n3 "Zoé"\n*Arcs\n1 2 3\n*Edgeslist\n1 2 3\n*Matrix\n0 1 0\n1 0 0\n0 0 0\n',
  'a.cyjs':
    '{"elements":{"nodes":[{"data":{"id":"a","name":"Léa"},"position":{"x":1,"y":2}},{"data":{"id":"b","parent":"a"}}],"edges":[{"data":{"source":"a","target":"b"}}]}}',
  'a.jsonl': '{"source":"a","target":"b"}\n{"source":"b","target":"c","weight":2}\n',
  'a.vcf':
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;L=\r\nea\r\nORG:CUMA;Bureau\r\nitem1.TEL;CELL:06 39 98 00 40\r\nNOTE:a\\nb\r\n c\r\nEND:VCARD\r\n',
  'a.ics':
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20250311T140000Z\nSUMMARY:Comité\nATTENDEE;CN="Léa L";PARTSTAT=ACCEPTED:mailto:lea@a.example\nEND:VEVENT\nEND:VCALENDAR\n',
  'a.mm':
    '<map><node TEXT="CUMA"><node><richcontent TYPE="NODE"><html><body><p>Léa</p></body></html></richcontent></node></node></map>',
  'a.opml':
    '<opml><head><title>Carte</title></head><body><outline text="CUMA"><outline text="Léa L"/></outline></body></opml>',
  'a.drawio':
    '<mxfile><diagram><mxGraphModel><root><mxCell id="a" value="&lt;b&gt;Léa&lt;/b&gt;" vertex="1"/><mxCell id="b" value="CUMA" vertex="1"/><mxCell edge="1" source="a" target="b" value="aide"/></root></mxGraphModel></diagram><diagram>q1YqU7LSUVJKgnEB</diagram></mxfile>',
  'adresses.txt': 'Léa L <lea@a.example>; Ali B <ali@b.example>; zoe.c@c.example',
  'liens.csv': 'De;À;Nature;Depuis\r\n"Léa ""L""";Ali;membre de;31/03/2024\r\nAli;Zoé;;\r\n;;;\r\n',
  'titre.tsv': 'Ma liste\n\nNom\tType\tNotes\nLéa\tpersonne\t\nCUMA\tstructure\tsyndiquée\n',
};

/** Small whole files of every format that opens, in a fixed order: ours, written here, and those that people really have. */
export async function wholeFiles(): Promise<readonly FileBytes[]> {
  const files: FileBytes[] = [];
  for (const kind of FILE_KINDS) {
    for (const { suffix, extension, bytes } of await writeFiles(sampleMap('fr'), kind, {
      language: 'fr',
      privateNotes: true,
      confidences: true,
    }))
      files.push({ name: `carte${suffix}${extension}`, bytes });
  }
  for (const [name, text] of Object.entries(TEXTS)) files.push({ name, bytes: new TextEncoder().encode(text) });
  return [...files, ...realFiles()];
}

function realFiles(): FileBytes[] {
  if (!existsSync(REAL)) return [];
  const names = readdirSync(REAL, { recursive: true, encoding: 'utf8' }).sort();
  const small = names.filter((name) => {
    const { size, isFile } = statOf(join(REAL, name));
    return isFile && size > 0 && size < SMALL;
  });
  return small.map((name) => ({
    name: name.replaceAll(/[\\/]/g, '-'),
    bytes: new Uint8Array(readFileSync(join(REAL, name))),
  }));
}

function statOf(path: string): { size: number; isFile: boolean } {
  const stat = statSync(path);
  return { size: stat.size, isFile: stat.isFile() };
}
