import { expect, it } from 'vitest';
import { rootOf } from '../../../src/formats/xml/rootOf';

it.each([
  ['<gexf version="1.3">', 'gexf'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- <a> -->\n<g:graphml xmlns:g="x">', 'graphml'],
  ['<!DOCTYPE gexf SYSTEM "a>b"><gexf/>', 'gexf'],
  ['<!DOCTYPE gexf [<!ENTITY a "<b>">\n]><?p q?><gexf/>', 'gexf'],
  ['<!DOCTYPE gexf [ never closed', undefined],
  ['<!-- never closed <gexf>', undefined],
  ['Léa;PNR', undefined],
])('%s', (text, root) => expect(rootOf(text)).toBe(root));
