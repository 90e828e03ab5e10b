import { useState } from 'react';
import { Link } from 'wouter';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSaid } from '../municipality/said.ts';
import { ChangeMandate } from './change-mandate.tsx';
import { MemberList } from './member-list.tsx';
import { type MemberShown, useMembers, useMembersApi } from './members-api.ts';

type ActProps = { readonly member: MemberShown; readonly onDone: () => void; readonly onCancel: () => void };

const Remove = ({ member: { memberId, name, role }, onDone, onCancel }: ActProps) => {
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

const RenewAccess = ({ member: { memberId, name, email }, onDone, onCancel }: ActProps) => {
  const { say } = useWords();
  const api = useMembersApi();
  const renew = useDeed(() => valueOf(api.members.renewAccess({ params: { memberId } })), onDone);
  return (
    <Dialog title={say('municipality.renewAccessSure')} onClose={onCancel}>
      {renew.isError && <Refusal error={renew.error} />}
      <p>{say('municipality.renewAccessMeans', { name, email })}</p>
      <p className="row">
        <Button onPress={onCancel}>{say('shell.cancel')}</Button>
        <Button look="primary" busy={renew.isPending} onPress={() => renew.mutate()}>
          {say('municipality.renewAccessSend')}
        </Button>
      </p>
    </Dialog>
  );
};

const dialogs = { remove: Remove, renew: RenewAccess, mandate: ChangeMandate } as const;
/** Said of each act once it is done. */
const outcomes = {
  remove: 'municipality.memberRemoved',
  renew: 'municipality.accessRenewed',
  mandate: 'municipality.mandateChanged',
} as const;

type Act = { readonly kind: keyof typeof dialogs; readonly member: MemberShown };

/** What came of the last act; a further one is told anew. */
const Told = ({ done: [last, ...earlier] }: { readonly done: readonly Act[] }) => {
  const { say } = useWords();
  const said = useSaid();
  if (last !== undefined) return <Outcome key={earlier.length}>{say(outcomes[last.kind], { name: last.member.name })}</Outcome>;
  return (
    said !== undefined && (
      <Notice tone="success" announced>
        {say(said)}
      </Notice>
    )
  );
};

/** Who has access, in which role and on which legal basis. */
export const MembersPage = ({ own, changes }: { readonly own: string; readonly changes: boolean }) => {
  const { say } = useWords();
  const query = useMembers();
  const [asked, setAsked] = useState<Act>();
  const [done, setDone] = useState<readonly Act[]>([]);
  const asking = (kind: Act['kind']) => (member: MemberShown) => setAsked({ kind, member });
  const Asked = asked && dialogs[asked.kind];
  return (
    <Page title={say('municipality.members')} lead={say('municipality.membersLead')}>
      <Told done={done} />
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
            <MemberList
              members={items}
              own={own}
              acts={changes ? { onRemove: asking('remove'), onRenew: asking('renew'), onMandate: asking('mandate') } : undefined}
            />
          )
        }
      </Loaded>
      {asked !== undefined && Asked !== undefined && (
        <Asked
          member={asked.member}
          onCancel={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            setDone([asked, ...done]);
          }}
        />
      )}
    </Page>
  );
};
