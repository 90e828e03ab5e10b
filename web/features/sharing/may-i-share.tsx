import { Suspense, useState } from 'react';
import { FaceWords, useWords } from '../../app/words.tsx';
import { Loaded, Loading } from '../../ui/loading.tsx';
import { useAdvice } from './sharing-api.ts';
import { SharingQuestions, type Where } from './sharing-questions.tsx';

type Props = { readonly where?: Where };

const Asked = ({ where }: Props) => {
  const { say } = useWords();
  return (
    <>
      <p className="muted">{say('sharing.lead')}</p>
      <Loaded query={useAdvice()}>{(advice) => <SharingQuestions advice={advice} {...(where && { where })} />}</Loaded>
    </>
  );
};

/** "May I share this?", folded, for beside a form in which something is shared; asks where only when it is not told. */
export const MayIShare = ({ where }: Props) => {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('shell.mayIShare')}</summary>
      {open && (
        <Suspense fallback={<Loading />}>
          <FaceWords face="sharing">
            <Asked {...(where && { where })} />
          </FaceWords>
        </Suspense>
      )}
    </details>
  );
};
