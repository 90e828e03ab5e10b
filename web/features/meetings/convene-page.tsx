import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useCases } from '../cases/cases-api.ts';
import { useCell } from '../municipality/municipality-api.ts';
import { ConveneForm } from './convene-form.tsx';
import { type Convening, proposed } from './convening.ts';
import { type MeetingShown, useMeetings, useMeetingsApi } from './meetings-api.ts';

const conveningDrafts = drafts<Convening>();
const usualWeeks = 4;

const bodyOf = ({ agenda, ...times }: Convening) => ({
  ...times,
  agenda: agenda.map(({ invited, ...entry }) => ({ ...entry, invited: [...invited] })),
});

/** What a proposal is made from, read as one. */
const useGround = () => {
  const [cases, meetings, cell] = [useCases(), useMeetings(), useCell()];
  const ready = cases.data && meetings.data && cell.data;
  return {
    data: ready && { lines: cases.data.items, meetings: meetings.data.items, rhythmWeeks: cell.data.cell?.rhythmWeeks ?? usualWeeks },
    error: cases.error ?? meetings.error ?? cell.error,
    refetch: () => Promise.all([cases.refetch(), meetings.refetch(), cell.refetch()]),
  };
};

/** Convening: the day by the rhythm of the cell, the agenda by what is due. */
export const ConvenePage = () => {
  const { say } = useWords();
  const today = useToday();
  const api = useMeetingsApi();
  const [, goTo] = useLocation();
  const draft = conveningDrafts(usePortal().placeId);
  const convene = useDeed(async (typed: Convening) => {
    const { meetingId } = await valueOf(api.meetings.convene({ body: bodyOf(typed) }));
    draft.clear();
    goTo(`/meetings/${meetingId}`);
  });
  return (
    <Page title={say('meetings.convene')} lead={say('meetings.conveneLead')}>
      <Loaded query={useGround()}>
        {({ lines, meetings, rhythmWeeks }) => (
          <ConveneForm
            initial={proposed({ lines, meetings, today }, { rhythmWeeks, question: say('meetings.questionUsual') })}
            draft={draft}
            lines={lines}
            rhythmWeeks={rhythmWeeks}
            action={say('meetings.send')}
            sending={convene}
            onSend={(typed) => convene.mutate(typed)}
          />
        )}
      </Loaded>
    </Page>
  );
};

/** A meeting as it stands, with the question to each case, which only its own file holds. */
const useStanding = (meetingId: string) => {
  const api = useMeetingsApi();
  const entryOf = async ({ caseId, invited }: MeetingShown['agenda'][number]) => {
    const { consultation } = await valueOf(api.consultations.get({ params: { meetingId, caseId } }));
    return { caseId, question: consultation.question ?? '', invited: [...invited], withIdentity: consultation.withIdentity };
  };
  return useQuery({
    queryKey: ['meetings', meetingId, 'standing'],
    queryFn: async () => {
      const reply = await api.meetings.get({ params: { meetingId } });
      const { agenda, on, startsAt, endsAt, place = '', invited } = await valueOf(Promise.resolve(reply));
      const leaders = new Set(invited.flatMap(({ memberId, role }) => (role === 'mayor' || role === 'coordinator' ? [memberId] : [])));
      const entries = await Promise.all(agenda.map(entryOf));
      const callable = entries.map((entry) => ({ ...entry, invited: entry.invited.filter((id) => !leaders.has(id)) }));
      return { version: reply.ok ? (reply.version ?? 0) : 0, convening: { on, startsAt, endsAt, place, agenda: callable } };
    },
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
};

/** Another time, place or agenda; who is called hears of it. */
export const ChangePage = ({ meetingId }: { readonly meetingId: string }) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const [, goTo] = useLocation();
  const draft = conveningDrafts(meetingId);
  const cases = useCases();
  const change = useDeed(async ({ typed, version }: { readonly typed: Convening; readonly version: number }) => {
    await valueOf(api.meetings.change({ params: { meetingId }, body: bodyOf(typed), version }));
    draft.clear();
    goTo(`/meetings/${meetingId}`);
  });
  return (
    <Page title={say('meetings.change')}>
      <Loaded query={useStanding(meetingId)}>
        {({ version, convening }) => (
          <Loaded query={cases}>
            {({ items }) => (
              <ConveneForm
                initial={convening}
                draft={draft}
                lines={items}
                action={say('meetings.save')}
                sending={change}
                onSend={(typed) => change.mutate({ typed, version })}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
