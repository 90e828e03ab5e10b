import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Contributed } from '../meetings/contributed.tsx';
import { type OwnShown, useOwnWorkApi } from './own-work-api.ts';

type Props = { readonly caseId: string; readonly own: OwnShown['contributions'][number] };

/** Who else reads it, whom its author chose; they keep it to themselves, or take it back. */
const TakeBack = ({ caseId, own: { contributionId, readers } }: Props) => {
  const { say, list } = useWords();
  const { contributions } = useOwnWorkApi();
  const params = { caseId, contributionId };
  const keep = useDeed(() => valueOf(contributions.limit({ params, body: { audience: [] } })));
  const withdraw = useDeed(() => valueOf(contributions.withdraw({ params })));
  return (
    <>
      <p>
        {say('own.readers', { count: readers.length })}{' '}
        {readers.length > 0 && <span className="muted">({list(readers.map(({ name }) => name))})</span>}
      </p>
      {keep.isError && <Refusal error={keep.error} />}
      {withdraw.isError && <Refusal error={withdraw.error} />}
      <p className="row no-print">
        {readers.length > 0 && (
          <Button small busy={keep.isPending} onPress={() => keep.mutate()}>
            {say('own.keep')}
          </Button>
        )}
        <Button small busy={withdraw.isPending} onPress={() => withdraw.mutate()}>
          {say('meetings.withdraw')}
        </Button>
      </p>
    </>
  );
};

/** One own contribution, in the words of its author. */
export const OwnContribution = (props: Props) => (
  <Contributed own={props.own}>
    <TakeBack {...props} />
  </Contributed>
);
