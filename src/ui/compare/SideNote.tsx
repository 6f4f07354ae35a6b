import type { ComparedState } from '../../domain/history/comparedState';
import type { SideName } from '../../store/compareSlice';
import dialogs from '../parts/Dialogs.module.css';
import { momentIn } from '../parts/momentIn';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';

export function SideNote({ side }: { readonly side: SideName }) {
  const { comparison: words, files } = useLaterMessages();
  const language = useApp((state) => state.language);
  const { state, content } = useApp(({ comparing }) => comparing[side]);
  const name = nameOf(state, (at) => momentIn(language, new Date(at)));
  switch (content.step) {
    case 'none':
    case 'open':
      return null;
    case 'reading':
      return <p role="status">{words.reading(name)}</p>;
    case 'read':
      return content.defaultsTaken === 0 ? null : (
        <p className={dialogs.soft}>{words.defaultsTaken(name, content.defaultsTaken)}</p>
      );
    case 'refused':
      return (
        <div role="alert" className={dialogs.stack}>
          <p>
            <strong>{content.messages.length === 0 ? words.unreadable(name) : words.refused(name)}</strong>
          </p>
          <ul className={dialogs.stack}>
            {files.summary(content.messages).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      );
  }
}

function nameOf(state: ComparedState, momentOf: (at: number) => string): string {
  switch (state.kind) {
    case 'none':
    case 'now':
      return '';
    case 'version':
      return state.name ?? momentOf(state.at);
    case 'map':
      return state.title;
    case 'milestone':
    case 'file':
      return state.name;
  }
}
