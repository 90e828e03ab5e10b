import { useLocation } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { stepNames } from '../../../shared/i18n/names/registration.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type RegistrationFile, useMunicipalityApi } from '../municipality/municipality-api.ts';
import { sayNext } from '../municipality/said.ts';

const Warnings = ({ file: { draft, withoutBasis } }: { file: RegistrationFile }) => {
  const { say, list } = useWords();
  const cleared = draft?.trio === undefined || draft.trio.chiefOfCorps.clearance.valid;
  if (cleared && withoutBasis.length === 0) return undefined;
  return (
    <Notice tone="warning" title={say('municipality.warnings')}>
      {!cleared && <p>{say('municipality.warnClearance')}</p>}
      {withoutBasis.length > 0 && <p>{say('municipality.warnBasis', { partners: list(withoutBasis) })}</p>}
    </Notice>
  );
};

/** What declaring means, what it still waits for, and the button. */
export const Declaration = ({ file, role }: { file: RegistrationFile; role: CellRole }) => {
  const { say, list, language } = useWords();
  const [, goTo] = useLocation();
  const api = useMunicipalityApi();
  const declare = useDeed(
    () => valueOf(api.registrations.declare()),
    () => {
      sayNext('municipality.said.declared');
      goTo('/');
    },
  );
  const missing = file.missing.map((step) => stepNames[step][language]);
  return (
    <section aria-labelledby="declaration">
      <h2 id="declaration">{say('municipality.declaration')}</h2>
      <p>{say('municipality.declareMeans')}</p>
      <p>{say('municipality.declareYearly')}</p>
      <Warnings file={file} />
      {declare.isError && <Refusal error={declare.error} />}
      {missing.length > 0 && <p>{say('municipality.declareMissing', { steps: list(missing) })}</p>}
      {missing.length === 0 && can(role, 'registrations.declare') && (
        <Button look="primary" busy={declare.isPending} onPress={() => declare.mutate()}>
          {say('municipality.declare')}
        </Button>
      )}
    </section>
  );
};
