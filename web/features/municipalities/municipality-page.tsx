import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Acknowledgement } from './acknowledgement.tsx';
import { Invitation } from './invitation.tsx';
import { Mayors } from './mayors.tsx';
import { type MunicipalityFile, useMunicipalityFile } from './municipality-file.ts';
import { MunicipalityFacts } from './municipality-facts.tsx';
import { OnboardingPath } from './onboarding-path.tsx';
import { Questions } from './questions.tsx';
import { useWaitingWords } from './use-waiting-words.ts';
import { waitsFor } from './waits-for.ts';
import './municipality.css';

type Props = { readonly nis: string; readonly file: MunicipalityFile };

const Waits = ({ file }: Pick<Props, 'file'>) => {
  const { say } = useWords();
  const inWords = useWaitingWords(useNameOf());
  const mayorsToConfirm = file.mayors.some(({ confirmed }) => !confirmed) ? 1 : undefined;
  const waiting = waitsFor({ ...file, mayorsToConfirm });
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{say('region.waitsFor')}</h2>
      {waiting.length === 0 && <p>{say(file.state === 'inRegister' ? 'region.notInvited' : 'region.waitsForNothing')}</p>}
      <ul>
        {waiting.map((one) => (
          <li key={one.kind}>{inWords(one)}</li>
        ))}
      </ul>
    </section>
  );
};

/** One municipality: how far it is, what it waits for, and what the Region can do. */
export const MunicipalityPage = ({ nis }: { readonly nis: string }) => {
  const { say } = useWords();
  const name = useNameOf()(nis);
  return (
    <Page title={say('region.municipality')} heading={name}>
      <Loaded query={useMunicipalityFile(nis)}>
        {(file) => (
          <>
            <OnboardingPath state={file.state} />
            <Acknowledgement nis={nis} file={file} />
            <Waits file={file} />
            <Invitation nis={nis} file={file} />
            <Mayors nis={nis} mayors={file.mayors} />
            <h2>{say('region.facts')}</h2>
            <MunicipalityFacts file={file} />
            <Questions nis={nis} file={file} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
