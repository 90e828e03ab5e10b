import { useLocation } from 'wouter';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { AskedOnceMore } from '../../ui/asked-once-more.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { useCasesApi, useRecusals } from './cases-api.ts';

/** Whoever has an interest of their own steps aside, and then knows no more of the case. */
export const StepAside = ({ caseId }: { readonly caseId: string }) => {
  const { say } = useWords();
  const api = useCasesApi();
  const [, goTo] = useLocation();
  return (
    <p className="no-print">
      <AskedOnceMore
        action={say('cases.recuseAct')}
        title={say('cases.recuseAct')}
        text={say('cases.recuseText')}
        deed={() => valueOf(api.recusals.declare({ params: { caseId }, body: { concerned: true } }))}
        onDone={() => goTo('/cases?recused=1')}
        ended={['cases', caseId]}
      />
    </p>
  );
};

/** Who stepped aside, for who leads the case, and lifting what was a mistake. */
export const Recusals = ({ caseId }: { readonly caseId: string }) => {
  const { say, day, language } = useWords();
  const api = useCasesApi();
  return (
    <Loaded query={useRecusals(caseId)}>
      {({ items }) =>
        items.length === 0 ? undefined : (
          <section aria-labelledby="recusals">
            <h2 id="recusals">{say('cases.recusals')}</h2>
            {items.some(({ role }) => role === 'mayor') && <p>{say('cases.noChair')}</p>}
            <ul className="chips">
              {items.map(({ memberId, at, name = say('cases.formerMember'), role }) => (
                <li key={memberId}>
                  <bdi>{name}</bdi>{' '}
                  <span className="muted">
                    {role && `(${roleNames[role][language]}) `}
                    {day(at.slice(0, 10))}
                  </span>{' '}
                  <AskedOnceMore
                    action={say('cases.lift')}
                    title={say('cases.liftOne', { name })}
                    text={say('cases.liftText')}
                    deed={() => valueOf(api.recusals.lift({ params: { caseId, memberId } }))}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
};
