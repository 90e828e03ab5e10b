import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type ProofShown, useErasures } from './erasures-api.ts';
import { Proof } from './proof.tsx';

const Proofs = ({ items }: { readonly items: readonly ProofShown[] }) => {
  const { say } = useWords();
  if (items.length === 0)
    return (
      <Notice title={say('erasures.none')}>
        <p>{say('erasures.noneText')}</p>
      </Notice>
    );
  return (
    <>
      <p className="row">
        <span>{say('erasures.count', { count: items.length })}</span>
        <Button small onPress={() => print()}>
          {say('erasures.print')}
        </Button>
      </p>
      {items.map((proof) => (
        <Proof key={proof.subjectId} proof={proof} />
      ))}
    </>
  );
};

/** The ledger of what was erased, for who kept it and for who oversees it. */
export const ErasuresPage = () => {
  const { say } = useWords();
  return (
    <Page title={say('erasures.title')} lead={say('erasures.lead')}>
      <Loaded query={useErasures()}>{({ items }) => <Proofs items={items} />}</Loaded>
    </Page>
  );
};
