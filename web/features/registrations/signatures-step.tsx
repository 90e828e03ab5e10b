import { Link } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Page } from '../../ui/page.tsx';
import type { RegistrationFile } from '../municipality/municipality-api.ts';
import { Declaration } from './declaration.tsx';
import { Reminder } from './reminder.tsx';
import { SignatureList } from './signature-list.tsx';
import { StepCount } from './step-page.tsx';
import { stagesOf } from './step-order.ts';
import './registration.css';

type Props = { readonly file: RegistrationFile; readonly role: CellRole; readonly nis: string };

/** Who has signed and who has not; and, once all have, the declaration. */
export const SignaturesStep = ({ file, role, nis }: Props) => {
  const { say } = useWords();
  const { draft, unsigned } = file;
  const of = stagesOf(draft ?? {}).length;
  const joining = draft?.form?.kind === 'joining';
  const signsHere = can(role, 'registrations.sign') && unsigned.includes(nis);
  return (
    <>
      <StepCount at={of} of={of} />
      <Page
        title={say('municipality.step.signatures')}
        lead={say(joining ? 'municipality.signaturesJoining' : 'municipality.signaturesLead')}
      >
        {draft?.form === undefined ? (
          <p>{say('municipality.chooseFormFirst')}</p>
        ) : (
          <>
            <h2>{say('municipality.whoSigned')}</h2>
            <SignatureList file={file} own={nis} />
            <p className="muted">{say('municipality.lapses')}</p>
            {signsHere && (
              <p>
                <Link className="button primary" href="/sign">
                  {say('municipality.signHere')}
                </Link>
              </p>
            )}
            {!joining && can(role, 'registrations.edit') && <Reminder file={file} />}
          </>
        )}
        {!joining && <Declaration file={file} role={role} />}
      </Page>
    </>
  );
};
