import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice.tsx';

type Props = { readonly title?: string; readonly children: ReactNode };

/** What came of an action whose button is gone: takes the focus, so that one reads on from there. */
export const Outcome = ({ children, ...notice }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="success" {...notice}>
        {children}
      </Notice>
    </div>
  );
};
