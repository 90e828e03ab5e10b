import { hasClaimed } from '../../../shared/domain/municipalities/onboarding.ts';
import { useMay } from '../../app/may.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useAddToInvitations } from '../invitations/invitation-draft.ts';
import { useRemind } from './municipality-acts.ts';
import type { MunicipalityFile } from './municipality-file.ts';

type Props = { readonly nis: string; readonly file: MunicipalityFile };

/** Sends it again, at most once a day: mails get lost, and a temporary password lives for days only. */
const Again = ({ nis, file: { remindedAt, remindAgainOn } }: Props) => {
  const { say, day } = useWords();
  const today = useToday();
  const remind = useRemind(nis);
  const isSoon = remindAgainOn !== undefined && today < remindAgainOn;
  return (
    <>
      {remind.isError && <Refusal error={remind.error} />}
      {remind.isSuccess && isSoon && (
        <Outcome>
          <p>{say('region.invitedAgain')}</p>
        </Outcome>
      )}
      {remindedAt !== undefined && remindAgainOn !== undefined && (
        <p className="muted">{say('region.invitedAgainOn', { date: day(remindedAt), again: day(remindAgainOn) })}</p>
      )}
      {!isSoon && (
        <Button busy={remind.isPending} onPress={() => remind.mutate()}>
          {say('region.inviteAgain')}
        </Button>
      )}
    </>
  );
};

/** Inviting the municipality, again or through another contact, until it takes the invitation up. */
export const Invitation = ({ nis, file }: Props) => {
  const { say } = useWords();
  const may = useMay();
  const add = useAddToInvitations();
  if (hasClaimed(file) || !may('municipalities.invite')) return undefined;
  const isInvited = file.invitedAt !== undefined;
  return (
    <div className="row">
      {isInvited && <Again nis={nis} file={file} />}
      <Button look={isInvited ? 'secondary' : 'primary'} onPress={() => add([nis])}>
        {say(isInvited ? 'region.inviteOther' : 'region.invite')}
      </Button>
    </div>
  );
};
