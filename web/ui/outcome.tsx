import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice.tsx';

/** What came of an action whose button is gone: takes the focus, so that one reads on from there. */
export const Outcome = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="success">{children}</Notice>
    </div>
  );
};
