import { useState } from 'react';
import { Link } from 'wouter';
import type { AgreedVersion } from '../../../shared/domain/concertation/versions.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { TextField } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useVersions } from './concertation-api.ts';
import { useParameterValue, useSubjectName } from './subject-words.ts';
import { useTenantNames } from './tenant-names.ts';

const useColumns = (): readonly Column<AgreedVersion>[] => {
  const { say, day } = useWords();
  const subjectName = useSubjectName();
  const names = useTenantNames();
  const inWords = useParameterValue();
  const valueIn = ({ subject }: AgreedVersion) =>
    subject.kind === 'parameter' ? inWords(subject.parameter, subject.value) : say(`concertation.kind.${subject.kind}`);
  return [
    {
      key: 'what',
      title: say('concertation.what'),
      cell: ({ subject, proposalId }) => <Link href={`/concertation/${proposalId}`}>{subjectName(subject)}</Link>,
      sort: ({ subject }) => subjectName(subject),
    },
    { key: 'proposed', title: say('concertation.value'), cell: valueIn },
    { key: 'for', title: say('concertation.for'), cell: ({ tenants }) => names(tenants), sort: ({ tenants }) => tenants.join() },
    { key: 'level', title: say('concertation.level'), cell: ({ level }) => say(`concertation.level.${level}`), sort: ({ level }) => level },
    { key: 'from', title: say('concertation.from'), cell: ({ validFrom }) => day(validFrom), sort: ({ validFrom }) => validFrom },
    { key: 'ground', title: say('concertation.ground'), cell: ({ ground }) => ground },
    {
      key: 'signatures',
      title: say('concertation.signatures'),
      cell: ({ signatures }) => (
        <ul className="plain">
          {signatures.map(({ tenant, on }) => (
            <li key={tenant}>
              {names([tenant])}, {day(on)}
            </li>
          ))}
        </ul>
      ),
    },
  ];
};

/** What was agreed and in force on a day, today where none is asked. */
export const VersionsPage = () => {
  const { say, day } = useWords();
  const today = useToday();
  const [on, setOn] = useState(today);
  const columns = useColumns();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on);
  const asked = useVersions(isDay ? on : today);
  return (
    <Page title={say('concertation.versions')} lead={say('concertation.versionsLead')}>
      <div className="no-print">
        <TextField id="on" type="date" label={say('concertation.day')} value={on} onChange={setOn} />
      </div>
      <Loaded query={asked}>
        {({ on: shown, items }) =>
          items.length === 0 ? (
            <p>{say('concertation.versionsNone')}</p>
          ) : (
            <Table
              caption={say('concertation.versionsOn', { date: day(shown) })}
              columns={columns}
              rows={items}
              keyOf={({ proposalId }) => proposalId}
              startsBy="what"
            />
          )
        }
      </Loaded>
    </Page>
  );
};
