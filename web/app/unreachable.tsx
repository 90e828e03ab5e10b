import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Bare } from './bare.tsx';
import { useWords } from './words.tsx';

/** Shown where not even the API's first answer came. */
export const Unreachable = () => {
  const { say } = useWords();
  return (
    <Bare>
      <Page title={say('shell.unreachable')}>
        <p>{say('shell.unreachableHelp')}</p>
        <Button look="primary" onPress={() => location.reload()}>
          {say('shell.retry')}
        </Button>
      </Page>
    </Bare>
  );
};
