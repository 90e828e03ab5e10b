import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { useWords } from '../../app/words.tsx';
import { Table } from '../../ui/table.tsx';
import { RegionTable } from './region-table.tsx';

type Props = { readonly figures: readonly RegionFigures[] };

/** Partners whose service has no known ground to take part, and clearances in bands. */
export const LegalSection = ({ figures }: Props) => {
  const { say, number } = useWords();
  const gap = figures.reduce((sum, { legalBasis }) => sum + legalBasis.partnersWithoutBasis, 0);
  const partners = figures.reduce((sum, { legalBasis }) => sum + legalBasis.partners, 0);
  return (
    <>
      <section aria-labelledby="legal">
        <h2 id="legal">{say('country.legal')}</h2>
        <p className="telling">{say('country.legalTitle', { gap, partners: number(partners) })}</p>
        <p>{say('country.legalLead')}</p>
        <RegionTable
          caption={say('country.legal')}
          captionHidden
          figures={figures}
          lines={(['partners', 'partnersWithoutBasis', 'cellsWithGap'] as const).map((key) => ({
            key,
            title: say(`country.legal.${key}`),
            value: ({ legalBasis }) => legalBasis[key],
          }))}
        />
      </section>
      <section aria-labelledby="clearances">
        <h2 id="clearances">{say('country.clearances')}</h2>
        <p>{say('country.clearancesLead')}</p>
        <Table
          caption={say('country.clearances')}
          captionHidden
          rows={figures}
          keyOf={({ tenant }) => tenant}
          columns={[
            { key: 'region', title: say('country.region'), cell: ({ tenant }) => say(`shell.tenant.${tenant}`) },
            { key: 'band', title: say('country.clearancesValid'), cell: ({ clearances }) => say(`country.band.${clearances}`) },
          ]}
        />
      </section>
    </>
  );
};
