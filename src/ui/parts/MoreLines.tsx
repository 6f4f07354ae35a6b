import { Button } from './Button';
import { useLaterMessages } from './useLaterMessages';

export function MoreLines({ more, onMore }: { readonly more: number; readonly onMore: () => void }) {
  const { update: words } = useLaterMessages();
  if (more === 0) return null;
  return (
    <Button look="quiet" onClick={onMore}>
      {words.more(more)}
    </Button>
  );
}
