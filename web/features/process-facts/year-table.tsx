import type { ReactNode } from 'react';
import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import type { ProcessFacts } from '../../../shared/domain/process-facts/process-facts.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { Told } from './bands.ts';
import { useBandWords } from './use-band-words.ts';

type Line = { readonly key: string; readonly title: string; readonly value: (facts: Told) => string };

type Props = { readonly regions: readonly RegionId[]; readonly year: number; readonly facts: readonly ProcessFacts[] };

/** The lines of a year, one a band, and what each Region told of it. */
export const useYearLines = () => {
  const { say } = useWords();
  const { meetings, share, sector } = useBandWords();
  const lines: readonly Line[] = [
    { key: 'meetings', title: say('process.meetings'), value: (told) => meetings(told.meetings) },
    { key: 'trio', title: say('process.trioChairs'), value: ({ trio }) => share(trio) },
    ...PartnerSector.options.map((one, index) => ({
      key: one,
      title: `${index + 1}. ${sector(one)}`,
      value: ({ sectors }: Told) => share(sectors[one] ?? 'under50'),
    })),
  ];
  const cell = ({ value }: Line, facts: ProcessFacts | undefined): string => {
    if (facts === undefined) return say('process.notHere');
    return facts.told ? value(facts) : say('process.notTold');
  };
  return { lines, cell };
};

/** What the picture shows, in words. */
export const YearTable = ({ regions, year, facts }: Props) => {
  const { say, labelled } = useWords();
  const { lines, cell } = useYearLines();
  const columns: readonly Column<Line>[] = [
    { key: 'what', title: say('process.what'), cell: ({ title }): ReactNode => title },
    ...regions.map((region) => ({
      key: region,
      title: say(`shell.tenant.${region}`),
      cell: (line: Line) =>
        cell(
          line,
          facts.find(({ tenant }) => tenant === region),
        ),
    })),
  ];
  return (
    <Table
      caption={labelled(say('process.table'), say('process.ofYear', { year: String(year) }))}
      columns={columns}
      rows={lines}
      keyOf={({ key }) => key}
    />
  );
};
