import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useAdvice } from './sharing-api.ts';
import { SharingQuestions } from './sharing-questions.tsx';

/** "May I share this?" as a page of its own. */
export const SharingPage = () => {
  const { say } = useWords();
  return (
    <Page title={say('shell.mayIShare')} lead={say('sharing.lead')}>
      <Loaded query={useAdvice()}>{(advice) => <SharingQuestions advice={advice} />}</Loaded>
    </Page>
  );
};
