import { useState } from 'react';
import { Link } from 'wouter';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSaid } from '../registrations/said.ts';
import { useDeed } from '../registrations/use-deed.ts';
import { MemberList } from './member-list.tsx';
import { type MemberShown, useMembers, useMembersApi } from './members-api.ts';

type RemoveProps = { readonly member: MemberShown; readonly onDone: () => void; readonly onCancel: () => void };

const Remove = ({ member: { memberId, name, role }, onDone, onCancel }: RemoveProps) => {
  const { say, language } = useWords();
  const api = useMembersApi();
  const remove = useDeed(() => valueOf(api.members.remove({ params: { memberId } })), onDone);
  return (
    <Dialog title={say('municipality.memberRemoveSure')} onClose={onCancel}>
      {remove.isError && <Refusal error={remove.error} />}
      <p>{say('municipality.memberRemoveMeans', { name, role: roleNames[role][language] })}</p>
      <p className="row">
        <Button onPress={onCancel}>{say('shell.cancel')}</Button>
        <Button look="danger" busy={remove.isPending} onPress={() => remove.mutate()}>
          {say('shell.remove')}
        </Button>
      </p>
    </Dialog>
  );
};

/** Who has access, in which role and on which legal basis. */
export const MembersPage = ({ changes }: { changes: boolean }) => {
  const { say } = useWords();
  const query = useMembers();
  const said = useSaid();
  const [leaving, setLeaving] = useState<MemberShown>();
  const [removed, setRemoved] = useState(0);
  return (
    <Page title={say('municipality.members')} lead={say('municipality.membersLead')}>
      {removed > 0 && <Outcome key={removed}>{say('municipality.memberRemoved')}</Outcome>}
      {removed === 0 && said !== undefined && (
        <Notice tone="success" announced>
          {say(said)}
        </Notice>
      )}
      {changes && (
        <p>
          <Link className="button primary" href="/members/add">
            {say('municipality.memberAdd')}
          </Link>
        </p>
      )}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('municipality.memberNone')}</p>
          ) : (
            <MemberList members={items} onRemove={changes ? setLeaving : undefined} />
          )
        }
      </Loaded>
      {leaving !== undefined && (
        <Remove
          member={leaving}
          onCancel={() => setLeaving(undefined)}
          onDone={() => {
            setLeaving(undefined);
            setRemoved(removed + 1);
          }}
        />
      )}
    </Page>
  );
};
