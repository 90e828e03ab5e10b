import { useLocation } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { AskedOnceMore } from '../../ui/asked-once-more.tsx';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type ArticleFile, useRegionManualsApi } from './region-manuals-api.ts';

type Props = { readonly file: ArticleFile; readonly version: number };

/** What can be done with an article as it stands: publish the draft, throw it away, or take what readers find out of the library. */
export const ArticleActs = ({ file: { articleId, state, hasDraft, version: published }, version }: Props) => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const api = useRegionManualsApi();
  const asked = { params: { articleId }, version };
  const publishing = useDeed(() => valueOf(api.publish(asked)));
  const gone = published === 0;
  return (
    <div className="no-print">
      {publishing.isError && <Refusal error={publishing.error} />}
      {hasDraft && <p className="muted">{say('manuals.publishHint')}</p>}
      <div className="row">
        {hasDraft && (
          <Button look="primary" busy={publishing.isPending} onPress={() => publishing.mutate()}>
            {say('manuals.publish', { version: published + 1 })}
          </Button>
        )}
        {hasDraft && (
          <AskedOnceMore
            action={say('manuals.discard')}
            title={say('manuals.discardTitle')}
            text={say(gone ? 'manuals.discardAll' : 'manuals.discardDraft')}
            deed={() => valueOf(api.discard(asked))}
            {...(gone && { onDone: () => goTo('/manuals'), ended: ['regionManuals', articleId] })}
          />
        )}
        {state === 'published' && (
          <AskedOnceMore
            action={say('manuals.withdraw')}
            title={say('manuals.withdrawTitle')}
            text={say('manuals.withdrawText')}
            deed={() => valueOf(api.withdraw(asked))}
          />
        )}
      </div>
    </div>
  );
};
