import { Link } from 'wouter';
import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { firstDay } from '../coverage/days.ts';
import { stateName } from '../coverage/states.ts';
import { searchOf, type View } from '../coverage/view-state.ts';
import { usePublishedDay } from './use-published-day.ts';

type Count = PublishedFigures['regions'][RegionId];
type Part = PublishedFigures['approximate'][number];

const parts = [...CoverageStatus.options, 'municipalities', 'cells'] as const satisfies readonly Part[];

const useCells = () => {
  const { say, number, language } = useWords();
  const nothing = (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{say('country.notPublished')}</span>
    </>
  );
  const figure = (value: number | undefined, approximate: boolean) =>
    value === undefined ? nothing : approximate ? say('country.about', { value: number(value) }) : number(value);
  const region = (count: Count) =>
    count?.with === undefined
      ? nothing
      : count.municipalities === undefined
        ? number(count.with)
        : say('country.withOf', { with: number(count.with), municipalities: number(count.municipalities) });
  const titleOf = (part: Part): string => {
    if (part === 'municipalities') return say('country.municipalities');
    return part === 'cells' ? say('country.cells') : stateName(part, language);
  };
  return { figure, region, titleOf };
};

/** The publications the figures stand in, numbered as the table refers to them. */
const Publications = ({ sources }: { readonly sources: readonly PublishedFigures['source'][] }) => {
  const { say } = useWords();
  return (
    <ol className="provenance muted" aria-label={say('shell.sources')}>
      {sources.map((source) =>
        source === undefined ? (
          <li key="">{say('country.originalNotSeen')}</li>
        ) : (
          <li key={source.url} lang={source.language}>
            <a href={source.url}>{source.title}</a>
          </li>
        ),
      )}
    </ol>
  );
};

/** What others published, as they did: neither completed nor added up. */
export const PublishedTable = ({ published, view }: { readonly published: readonly PublishedFigures[]; readonly view: View }) => {
  const { say, number } = useWords();
  const whenOf = usePublishedDay();
  const sources = [...new Set(published.map(({ source }) => source))];
  const { figure, region, titleOf } = useCells();
  const when: Column<PublishedFigures> = {
    key: 'when',
    title: say('country.when'),
    cell: (figures) =>
      figures.from < firstDay ? whenOf(figures) : <Link href={`/?${searchOf({ ...view, on: figures.to })}`}>{whenOf(figures)}</Link>,
  };
  const columns: readonly Column<PublishedFigures>[] = [
    when,
    ...parts.map((part) => ({
      key: part,
      title: titleOf(part),
      figures: true,
      cell: ({ country, approximate }: PublishedFigures) => figure(country?.[part], approximate.includes(part)),
    })),
    ...RegionId.options.map((id) => ({
      key: id,
      title: say(`shell.tenant.${id}`),
      figures: true,
      cell: ({ regions }: PublishedFigures) => region(regions[id]),
    })),
    { key: 'source', title: say('country.column.source'), cell: ({ source }) => number(sources.indexOf(source) + 1), figures: true },
  ];
  return (
    <>
      <h3>{say('country.published')}</h3>
      <p>{say('country.publishedLead')}</p>
      <div className="counts">
        <Table caption={say('country.published')} captionHidden columns={columns} rows={published} keyOf={({ from, to }) => from + to} />
      </div>
      <Publications sources={sources} />
    </>
  );
};
