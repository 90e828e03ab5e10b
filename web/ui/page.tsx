import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../app/words.tsx';

type Props = {
  /** What the page is, in few words; never who or what is spoken of. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** Said in the tab before the title, such as "Error:". */
  readonly prefix?: string;
  readonly children: ReactNode;
};

/** One page: its name in the tab, its heading, which takes the focus when one comes from another page. */
export const Page = ({ title, lead, prefix = '', children }: Props) => {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = say('shell.name');
  useEffect(() => {
    document.title = `${prefix === '' ? '' : `${prefix} `}${title} – ${name}`;
  }, [title, prefix, name]);
  useEffect(() => {
    // the first page of a visit leaves the focus where the browser puts it: before the skip link
    if (document.body.dataset['visited'] !== undefined) heading.current?.focus();
    document.body.dataset['visited'] = '';
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <div className="lead">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div>}
      {children}
    </>
  );
};
