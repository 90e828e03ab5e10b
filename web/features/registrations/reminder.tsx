import { valueOf } from '../../app/api.ts';
import { useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type RegistrationFile, useMunicipalityApi } from '../municipality/municipality-api.ts';

/** Reminds everybody who has not signed, at most once in seven days. */
export const Reminder = ({ file }: { file: RegistrationFile }) => {
  const { say, day } = useWords();
  const today = useToday();
  const api = useMunicipalityApi();
  const remind = useDeed(() => valueOf(api.registrations.remind()));
  const { unsigned, remindedAt, remindAgainOn } = file;
  if (unsigned.length === 0) return undefined;
  const isSoon = remindAgainOn !== undefined && today < remindAgainOn;
  return (
    <>
      {remind.isError && <Refusal error={remind.error} />}
      {remind.isSuccess && <Outcome>{say('municipality.reminded')}</Outcome>}
      {remindedAt !== undefined && remindAgainOn !== undefined && (
        <p className="muted">{say('municipality.remindedOn', { date: day(remindedAt), again: day(remindAgainOn) })}</p>
      )}
      {!isSoon && (
        <p>
          <Button busy={remind.isPending} onPress={() => remind.mutate()}>
            {say('municipality.remind')}
          </Button>
        </p>
      )}
    </>
  );
};
