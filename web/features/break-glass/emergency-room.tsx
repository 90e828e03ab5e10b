import { useState } from 'react';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { remembered } from '../../app/drafts.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CaseParts } from '../cases/case-page.tsx';
import { type Opened, useUnderGlass } from './glass-api.ts';
import { LookUp } from './look-up.tsx';
import { OpenGlass } from './open-glass.tsx';
import { ReviewGlass } from './review-glass.tsx';

/** In this tab alone: no address ever tells that somebody broke a glass. */
const openGlass = remembered<Opened>();

const UnderGlass = ({ opened, onClose }: { readonly opened: Opened; readonly onClose: () => void }) => {
  const { say, moment } = useWords();
  return (
    <Loaded query={useUnderGlass(opened)}>
      {(shown) => (
        <>
          <Notice tone="warning" announced>
            <p>
              <code>{shown.reference}</code> {say('glass.until', { moment: moment(opened.opensUntil) })}
            </p>
            <p>{say('glass.reading')}</p>
            <Button onPress={onClose}>{say('glass.putAway')}</Button>
          </Notice>
          <CaseParts shown={shown} />
        </>
      )}
    </Loaded>
  );
};

/** Emergency access, seldom, with reasons and seen by others: opening it, reading under it, and looking after who did. */
export const EmergencyRoom = ({ role }: { readonly role: CellRole }) => {
  const { say } = useWords();
  const [opened, setOpened] = useState(openGlass.get);
  const keep = (glass: Opened) => {
    openGlass.set(glass);
    setOpened(glass);
  };
  const putAway = () => {
    openGlass.clear();
    setOpened(undefined);
  };
  return (
    <Page title={say('glass.title')} lead={say('glass.lead')}>
      {opened !== undefined && <UnderGlass opened={opened} onClose={putAway} />}
      {can(role, 'breakGlass.review') && <ReviewGlass />}
      {can(role, 'breakGlass.open') && opened === undefined && <OpenGlass onOpened={keep} />}
      {role === 'dataProtectionOfficer' && <LookUp />}
    </Page>
  );
};
