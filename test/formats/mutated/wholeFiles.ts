import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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
  'a.xgmml':
    '<graph label="Carte" directed="1" xmlns:xlink="http://www.w3.org/1999/xlink"><node id="1" label="Léa"><att name="mots" type="list"><att name="mots" value="eau"/></att><graphics x="3" y="4"/></node><node id="2"/><edge source="1" target="2" label="Léa (aide) 2"/></graph>',
  'a.cx':
    '[{"numberVerification":[{"longNumber":281474976710655}]},{"nodes":[{"@id":1,"n":"Léa"},{"@id":2,"n":"Ali"}]},{"edges":[{"@id":3,"s":1,"t":2,"i":"aide"}]},{"nodeAttributes":[{"po":1,"n":"rôle","v":"élue"}]},{"cartesianLayout":[{"node":1,"x":1.5,"y":2}]}]',
  'a.cx2':
    '[{"CXVersion":"2.0"},{"nodes":[{"id":1,"x":1,"y":2,"v":{"name":"Léa"}},{"id":2,"v":{"name":"Ali"}}]},{"edges":[{"id":3,"s":1,"t":2,"v":{"interaction":"aide"}}]}]',
  'a.canvas':
    '{"nodes":[{"id":"g","type":"group","label":"Bureau","x":0,"y":0,"width":400,"height":300},{"id":"a","type":"text","text":"**Léa L**","x":10,"y":10,"width":100,"height":50},{"id":"b","type":"text","text":"CUMA","x":500,"y":0,"width":100,"height":50}],"edges":[{"id":"e","fromNode":"a","toNode":"b","label":"aide"}]}',
  'a.mmd':
    'flowchart LR\n%% note\nsubgraph bureau [Le bureau]\n  A["Léa L"] --> B(Ali B)\nend\nB -->|aide| C{{Mairie}} & D\nA -. co-porte .-> D\n',
  'a.tgf': '1 Léa L\n2 CUMA\n3\n#\n1 2 travaille pour\n2 3\n',
  'a.sif': 'Léa aide Ali\nAli aide Zoé Max\nZoé connaît Léa\nSeul\n',
  'neo4j.jsonl':
    '{"type":"node","id":"1","labels":["Person"],"properties":{"name":"Léa"}}\n{"type":"node","id":"2","properties":{"name":"Ali"}}\n{"type":"relationship","id":"3","label":"KNOWS","start":{"id":"1"},"end":{"id":"2"}}\n',
  'neo4j.csv':
    '"_id","_labels","name","_start","_end","_type","since"\n"1",":Person","Léa",,,,\n"2",":Organisation","CUMA",,,,\n,,,"1","2","WORKS_FOR","2019"\n',
  'lucidchart.csv':
    'Id,Name,Contained By,Line Source,Line Destination,Source Arrow,Destination Arrow,Text Area 1\n1,Page,,,,,,Page 1\n2,Process,,,,,,Léa L\n3,Process,,,,,,CUMA\n4,Line,,2,3,None,Arrow,aide\n',
  'paires.csv': 'Léa L;Ali B\nAli B;Zoé C\nZoé C;Léa L;3\n',
  'compte-rendu.txt':
    'Réunion du 12 mars 2025\n\nPrésents : Mme Léa Lefèvre (CUMA de la Sioulette), M. Ali Benali, MM. Petit et Durand\nExcusée : Zoé Carré\n\nMme Lefèvre propose d’inviter la communauté de communes du Val d’Aronde, et Ousmane\nDiallo la mairie de Brézol.\nThèmes : mobilité, alimentation\n',
  'notes.md':
    '# Notes\n\n- **Léa Lefèvre** (CUMA de la Sioulette)\n- Ali Benali : mairie de Brézol\n\n> Zoé Carré viendra.\n',
  'message.eml':
    'From: =?utf-8?B?TMOpYSBM?= <lea.l@a.example>\r\nTo: Ali Benali <ali@b.example>\r\nSubject: =?utf-8?Q?R=C3=A9union?=\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nBonjour, nous avons vu Zo=C3=A9 Carr=C3=A9 de la CUMA de la Sioulette hier.\r\n--x--\r\n',
  'participations.csv':
    'Programme;Projet;Partenaire;Rôle;Thématique;Montant\nLEADER;Navette;CUMA;Chef de file;eau, sol;12\nLEADER;Navette;Mairie de Brézol;partenaire;eau;0\nLEADER;Cantine;CUMA;partenaire;sol;3\n',
  'adresses.txt': 'Léa L <lea@a.example>; Ali B <ali@b.example>; zoe.c@c.example',
  'liens.csv': 'De;À;Nature;Depuis\r\n"Léa ""L""";Ali;membre de;31/03/2024\r\nAli;Zoé;;\r\n;;;\r\n',
  'page.html':
    '<html><head><style>td{}</style></head><body><table><tr><th>Nom<th>Structure<tr><td rowspan="2">Léa&nbsp;L<td>CUMA<br>du Val<tr><td colspan=2>Ali &amp; Zoé</table><!-- fin --></body></html>',
  'liste.rtf':
    "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\trowd\\pard\\intbl Nom\\cell Structure\\cell\\row\\trowd\\pard\\intbl L\\'e9a L\\cell \\u201?cole\\par CUMA\\cell\\row\\pard Fin {\\b grasse}\\par}",
  'titre.tsv': 'Ma liste\n\nNom\tType\tNotes\nLéa\tpersonne\t\nCUMA\tstructure\tsyndiquée\n',
};

const XGMML =
  '<graph label="Carte"><node id="1" label="Léa"/><node id="2"/><edge id="5" source="1" target="2"/></graph>';
/** The same of what is an archive of its parts. */
const PACKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a.docx': {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml':
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Présents : Mme Léa Lefèvre (CUMA de la Sioulette)</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nom</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Structure</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Ali Benali</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>',
  },
  'a.xmind': {
    'content.json':
      '[{"title":"Carte 1","rootTopic":{"id":"r","title":"CUMA","children":{"attached":[{"id":"a","title":"Léa L"},{"id":"b","title":"Ali B"}]}},"relationships":[{"end1Id":"a","end2Id":"b","title":"aide"}]}]',
  },
  'ancien.xmind': {
    'content.xml':
      '<xmap-content><sheet><topic><title>CUMA</title><children><topics type="attached"><topic><title>Léa L</title></topic></topics></children></topic></sheet></xmap-content>',
  },
  'a.cys': {
    'CytoscapeSession-1/3.10.0.version': '',
    'CytoscapeSession-1/networks/10-Carte.xgmml': XGMML,
    'CytoscapeSession-1/tables/10-Carte/SHARED_ATTRS-org.cytoscape.model.CyNode-Carte.cytable':
      '"CyCSV-Version","1"\n"SUID","name"\n"java.lang.Long","java.lang.String"\n"","mutable"\n"Carte default",""\n"1","Ana"\n"2","Bob"\n',
  },
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
  for (const [name, parts] of Object.entries(PACKED)) {
    const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
    files.push({ name, bytes: zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 1) }) });
  }
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
