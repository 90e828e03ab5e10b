import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../app/words.tsx';

type Props = {
  /** What the page is, in few words; never who or what is spoken of. */
  readonly title: string;
  /** The heading where it says more than the tab may, such as which municipality. */
  readonly heading?: string;
  readonly lead?: ReactNode;
  /** Said in the tab before the title, such as "Error:". */
  readonly prefix?: string;
  readonly children: ReactNode;
};

/** One page: its name in the tab, its heading, which takes the focus when one comes from another page. */
export const Page = ({ title, heading = title, lead, prefix = '', children }: Props) => {
  const { say } = useWords();
  const headline = useRef<HTMLHeadingElement>(null);
  const name = say('shell.name');
  useEffect(() => {
    document.title = `${prefix === '' ? '' : `${prefix} `}${title} – ${name}`;
  }, [title, prefix, name]);
  useEffect(() => {
    // the first page of a visit leaves the focus where the browser puts it: before the skip link
    if (document.body.dataset['visited'] !== undefined) headline.current?.focus();
    document.body.dataset['visited'] = '';
  }, []);
  return (
    <>
      <h1 ref={headline} tabIndex={-1}>
        {heading}
      </h1>
      {lead !== undefined && <div className="lead">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div>}
      {children}
    </>
  );
};
