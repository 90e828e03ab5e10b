import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../app/words.tsx';

type Props<Item> = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** Where all of them stand. */
  readonly all: string;
  readonly none: string;
};

/** A list on a home page is a beginning; the rest is a page away. */
const few = 6;

export const HomeList = <Item,>({ id, title, items, keyOf, children, all, none }: Props<Item>) => {
  const { say, number } = useWords();
  return (
    <section aria-labelledby={id} className="card home-list">
      <h2 id={id}>
        {title} <span className="count">{number(items.length)}</span>
      </h2>
      {items.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul className="plain">
          {items.slice(0, few).map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ul>
      )}
      {items.length > few && (
        <p>
          <Link href={all} aria-label={`${title}: ${say('region.showAll', { count: items.length })}`}>
            {say('region.showAll', { count: items.length })}
          </Link>
        </p>
      )}
    </section>
  );
};
