import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { clock } from './clock.ts';
import { usePortal } from './portal.tsx';
import { useWords } from './words.tsx';

/** Locks after fifteen minutes; asks two minutes before (WCAG 2.2.1: at least 20 seconds to answer). */
const [lockAfterMillis, askBeforeMillis, lookEveryMillis] = [15 * 60_000, 2 * 60_000, 1000];

const signs = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/** Whoever works in one window is at work in all of them. */
const others = new BroadcastChannel('ronde.atWork');

/** How long nobody has touched anything, in any window, looked at once a second. */
const useQuiet = (onLock: () => unknown) => {
  const [lastSeen, setLastSeen] = useState(clock.now);
  const [quiet, setQuiet] = useState(0);
  const asking = quiet > lockAfterMillis - askBeforeMillis;
  useEffect(() => {
    const seen = (): void => {
      if (asking) return;
      if (clock.now() - lastSeen >= lookEveryMillis) others.postMessage('');
      setLastSeen(clock.now());
    };
    const seenElsewhere = (): void => {
      setLastSeen(clock.now());
      setQuiet(0);
    };
    others.addEventListener('message', seenElsewhere);
    for (const sign of signs) addEventListener(sign, seen, { passive: true, capture: true });
    const timer = setInterval(() => {
      const now = clock.now() - lastSeen;
      setQuiet(now);
      if (now >= lockAfterMillis) onLock();
    }, lookEveryMillis);
    return () => {
      clearInterval(timer);
      others.removeEventListener('message', seenElsewhere);
      for (const sign of signs) removeEventListener(sign, seen, { capture: true });
    };
  }, [lastSeen, asking, onLock]);
  const stay = (): void => {
    setLastSeen(clock.now());
    setQuiet(0);
  };
  return { asking, secondsLeft: Math.max(0, Math.ceil((lockAfterMillis - quiet) / 1000)), stay };
};

/** Asks whether anybody is there before the window locks. */
export const Idle = () => {
  const { say } = useWords();
  const { session } = usePortal();
  const { asking, secondsLeft, stay } = useQuiet(session.lock);
  if (!asking) return undefined;
  return (
    <Dialog title={say('shell.idle')} onClose={stay}>
      <p>{say('shell.idleHelp', { seconds: secondsLeft })}</p>
      <Button look="primary" onPress={stay}>
        {say('shell.stay')}
      </Button>
    </Dialog>
  );
};
