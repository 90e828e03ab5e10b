import { Link } from 'wouter';
import { refusalIn } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useErasures } from './erasures-api.ts';
import { Proof } from './proof.tsx';

export const isErased = (error: unknown): boolean => refusalIn(error)?.code === 'case-erased';

/** Where a case was: that it is erased, with the proof. */
export const Tombstone = ({ caseId, error }: { readonly caseId: string; readonly error: unknown }) => {
  const { say } = useWords();
  const { data, error: failed } = useErasures();
  const refused = refusalIn(error)?.problem;
  const proof = data?.items.find((one) => one.caseId === caseId);
  return (
    <>
      <Outcome title={refused?.title ?? ''}>
        <p>{refused?.detail}</p>
      </Outcome>
      {failed !== null && <Refusal error={failed} />}
      {proof !== undefined && <Proof proof={proof} />}
      <p className="no-print">
        <Link href="/erasures">{say('erasures.all')}</Link>
      </p>
    </>
  );
};
