import { useSyncExternalStore } from 'react';
import { Notice } from '../ui/notice.tsx';
import { useWords } from './words.tsx';

const subscribe = (listener: () => void) => {
  for (const event of ['online', 'offline']) addEventListener(event, listener);
  return () => {
    for (const event of ['online', 'offline']) removeEventListener(event, listener);
  };
};

/** Says that the connection is gone, and that nothing typed is. */
export const Offline = () => {
  const { say } = useWords();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div className="within" role="status">
      {!online && <Notice tone="warning">{say('shell.offline')}</Notice>}
    </div>
  );
};
