import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { divisionsOn } from '../../../shared/domain/register/divisions.ts';
import { regionCodes } from '../../../shared/domain/tenants.ts';
import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { useWords } from '../../app/words.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useDivisionName } from '../coverage/use-division-name.ts';

type Row = { readonly id: string; readonly name: string; readonly counts: RegionFigures['activity'] | undefined };

const activities = ['active', 'dormant', 'unconfirmed'] as const;

/** A Region and below it its provinces; one that is not told is held back, not empty. */
const rowsOf = ({ tenant, on, activity, provinces }: RegionFigures, nameOf: (id: string) => string): readonly Row[] => [
  { id: tenant, name: nameOf(tenant), counts: activity },
  ...divisionsOn(on)
    .filter(({ level, parent }) => level === 'province' && parent === regionCodes[tenant])
    .map(({ code }) => ({ id: code, name: nameOf(code), counts: provinces[code] })),
];

/** How the cells live, by Region and, from five cells on, by province. */
export const ActivitySection = ({ figures, on }: { readonly figures: readonly RegionFigures[]; readonly on: string }) => {
  const { say, number, language } = useWords();
  const nameOf = useDivisionName(on);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      title: say('country.division'),
      cell: ({ id, name }) => (id in regionCodes ? name : <span className="under">{name}</span>),
    },
    ...activities.map((activity) => ({
      key: activity,
      title: activityNames[activity][language],
      figures: true,
      cell: ({ counts }: Row) =>
        counts === undefined ? <span className="muted">{say('country.heldBack')}</span> : number(counts[activity]),
    })),
  ];
  const [active, dormant] = (['active', 'dormant'] as const).map((activity) =>
    figures.reduce((sum, one) => sum + one.activity[activity], 0),
  );
  return (
    <section aria-labelledby="activity">
      <h2 id="activity">{say('country.activity')}</h2>
      <p className="telling">{say('country.activityTitle', { active: active ?? 0, dormant: dormant ?? 0 })}</p>
      <p>{say('country.activityLead')}</p>
      <Table
        caption={say('country.activity')}
        captionHidden
        columns={columns}
        rows={figures.flatMap((one) => rowsOf(one, nameOf))}
        keyOf={({ id }) => id}
      />
      <p>{say('country.heldBackHelp')}</p>
    </section>
  );
};
