import { Component, type ReactNode } from 'react';
import { Button } from '../parts/Button';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useMessages } from '../useApp';

interface Props {
  readonly children: ReactNode;
  readonly onFailed?: () => void;
}

/** Catches rendering errors, in this one place: the map is intact in the store, and can still be saved. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed?.();
  }

  override render(): ReactNode {
    return this.state.failed ? <Rescue /> : this.props.children;
  }
}

function Rescue() {
  const messages = useMessages().desk.saving;
  const { saveFile } = useServices().exporting;
  return (
    <main role="alert" className={controls.rescue}>
      <h1>{messages.crashed}</h1>
      <p>{messages.crashedAdvice}</p>
      <p>
        <Button onClick={() => void saveFile()}>{messages.downloadCopy}</Button>{' '}
        <Button onClick={() => location.reload()}>{messages.reload}</Button>
      </p>
    </main>
  );
}
