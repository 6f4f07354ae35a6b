import { Fragment, type ReactNode } from 'react';
import styles from './Guide.module.css';
import type { GuideBlock, GuideText } from './guidePage';

interface Props {
  readonly blocks: readonly GuideBlock[];
  readonly onLink: (page: string) => void;
}

/** The content of a page never changes, so the index is the key. */
export function GuideBlocks({ blocks, onLink }: Props) {
  const words = (text: readonly GuideText[]) => <Words text={text} onLink={onLink} />;
  return blocks.map((block, at) => <Fragment key={at}>{blockOf(block, words)}</Fragment>);
}

function blockOf(block: GuideBlock, words: (text: readonly GuideText[]) => ReactNode): ReactNode {
  switch (block.kind) {
    case 'heading':
      if (block.level === 4) return <h5>{words(block.text)}</h5>;
      return (
        <h4 data-section={block.id} tabIndex={block.id === undefined ? undefined : -1}>
          {words(block.text)}
        </h4>
      );
    case 'paragraph':
      return <p>{words(block.text)}</p>;
    case 'points':
    case 'steps': {
      const items = block.items.map((item, at) => <li key={at}>{words(item)}</li>);
      return block.kind === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, at) => (
                <th key={at} scope="col">
                  {words(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, line) => (
              <tr key={line}>
                {row.map((cell, at) => (
                  <td key={at}>{words(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Words({ text, onLink }: { readonly text: readonly GuideText[]; readonly onLink: Props['onLink'] }) {
  return text.map((part, at) => <Fragment key={at}>{partOf(part, onLink)}</Fragment>);
}

function partOf(part: GuideText, onLink: Props['onLink']): ReactNode {
  if (typeof part === 'string') return part;
  if (part.kind === 'picture') return null;
  if (part.kind === 'blank') return <span className={styles.blank} data-width={part.width} />;
  const inside = <Words text={part.text} onLink={onLink} />;
  switch (part.kind) {
    case 'words':
      return <b>{inside}</b>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'key':
      return <kbd>{inside}</kbd>;
    case 'link':
      return (
        <button type="button" onClick={() => onLink(part.page)}>
          {inside}
        </button>
      );
  }
}
