import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { calendarFeeds } from '../../../shared/contract/calendar-feeds.ts';
import { consultations, contributions } from '../../../shared/contract/consultations.ts';
import { meetings } from '../../../shared/contract/meetings.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const meetingsApi = {
  name: 'region',
  title: '',
  capabilities: { meetings, calendarFeeds, consultations, contributions },
} as const satisfies Api;

export type MeetingShown = Answer<typeof meetings.routes.get>;
export type ItemShown = Answer<typeof consultations.routes.get>;
export type ItemPlace = { readonly meetingId: string; readonly caseId: string };

export const useMeetingsApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(meetingsApi), [connect]);
};

/** The meetings the reader may know of, the next first. */
export const useMeetings = () => {
  const api = useMeetingsApi();
  return useQuery({ queryKey: ['meetings'], queryFn: () => valueOf(api.meetings.list()), gcTime: 0 });
};

/** One meeting; its text never outlives the page. */
export const useMeeting = (meetingId: string) => {
  const api = useMeetingsApi();
  return useQuery({ queryKey: ['meetings', meetingId], queryFn: () => versioned(api.meetings.get({ params: { meetingId } })), gcTime: 0 });
};

export const itemKey = ({ meetingId, caseId }: ItemPlace) => ['meetings', meetingId, caseId] as const;

/** One case on the table of a meeting, as the reader may see it. */
export const useItem = (params: ItemPlace) => {
  const api = useMeetingsApi();
  return useQuery({ queryKey: itemKey(params), queryFn: () => versioned(api.consultations.get({ params })), gcTime: 0 });
};

/** Whether the reader has a calendar feed, and since when. */
export const useCalendarFeed = () => {
  const api = useMeetingsApi();
  return useQuery({ queryKey: ['calendarFeed'], queryFn: () => valueOf(api.calendarFeeds.get()), gcTime: 0 });
};
