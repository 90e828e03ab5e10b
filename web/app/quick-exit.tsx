import { useEffect, useRef } from 'react';
import { leaveAtOnce } from '../session/quick-exit.ts';
import { Button } from '../ui/button.tsx';
import { clock } from './clock.ts';
import { usePortal } from './portal.tsx';
import { useWords } from './words.tsx';

const [times, withinMillis] = [3, 2000];

/** Leaves at once: a button on every page, or Shift three times. */
export const QuickExit = () => {
  const { say } = useWords();
  const portal = usePortal();
  const pressed = useRef<readonly number[]>([]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      const recent = pressed.current.filter((at) => at > clock.now() - withinMillis);
      pressed.current = key === 'Shift' ? [...recent, clock.now()] : [];
      if (pressed.current.length >= times) leaveAtOnce(portal);
    };
    addEventListener('keyup', onKey);
    return () => removeEventListener('keyup', onKey);
  }, [portal]);
  return (
    <>
      <Button small describedBy="quick-exit" onPress={() => leaveAtOnce(portal)}>
        {say('shell.leave')}
      </Button>
      <span id="quick-exit" className="visually-hidden">
        {say('shell.leaveHelp')}
      </span>
    </>
  );
};
