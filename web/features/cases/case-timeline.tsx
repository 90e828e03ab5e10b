import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { type CaseEvent, eventsOf, lanesOf } from './case-events.ts';
import type { CaseShown } from './cases-api.ts';
import { isLane, type Lane, shapes } from './shapes.ts';
import './cases.css';

const laneHeight = 46;
const top = 22;

/** Where a day stands between two others, as a share of the width; a little away from the edges. */
const placeIn = (from: string, to: string) => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return (on: string): string => `${(2 + (96 * (Date.parse(on) - start)) / Math.max(1, end - start)).toFixed(2)}%`;
};

const Mark = ({ lane, event, at, y }: { readonly lane: Lane; readonly event: CaseEvent; readonly at: string; readonly y: number }) => (
  <svg x={at} y={y} overflow="visible">
    <path className={`mark ${event.look}`} d={shapes[lane]} />
  </svg>
);

type Drawn = { readonly shown: CaseShown; readonly events: readonly CaseEvent[]; readonly today: string };

const Picture = ({ shown, events, today }: Drawn) => {
  const { say, day } = useWords();
  const days = [...events.map(({ on }) => on), today].toSorted();
  const [from = today, to = today] = [days[0], days.at(-1)];
  const place = placeIn(from, to);
  const lanes = Object.entries(lanesOf(shown, today));
  const bottom = top + lanes.length * laneHeight;
  const counted = { met: shown.consultations?.length ?? 0, acts: shown.actions?.length ?? 0, looks: shown.reviews?.length ?? 0 };
  const words = say('cases.timelineText', { ...counted, from: day(from), to: day(to), review: day(shown.reviewDueOn) });
  return (
    <svg className="case-lanes" role="img" aria-label={words} height={bottom + 22}>
      <text x={place(today)} y={12} textAnchor={Number.parseFloat(place(today)) > 50 ? 'end' : 'start'}>
        {say('cases.todayMark')}
      </text>
      {lanes.map(([name, marks], index) => {
        const y = top + index * laneHeight + 30;
        return (
          isLane(name) && (
            <g key={name}>
              <text x="0" y={y - 14}>
                {say(`cases.lane.${name}`)}
              </text>
              <line className="lane" x1="0" x2="100%" y1={y} y2={y} />
              <line className="today" x1={place(today)} x2={place(today)} y1={y - 10} y2={y + 10} />
              {marks.map((event) => (
                <Mark key={event.id} lane={name} event={event} at={place(event.on)} y={y} />
              ))}
            </g>
          )
        );
      })}
      <text x="0" y={bottom + 18}>
        {day(from)}
      </text>
      <text x="100%" y={bottom + 18} textAnchor="end">
        {day(to)}
      </text>
    </svg>
  );
};

/** The life of a case at a glance: what was, what is to come, what is late; and the same in words. */
export const CaseTimeline = ({ shown }: { readonly shown: CaseShown }) => {
  const { say, labelled, day } = useWords();
  const today = useToday();
  const events = eventsOf(shown, today);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say('cases.timeline')}</h2>
      <Picture shown={shown} events={events} today={today} />
      <p className="hint">{say('cases.timelineLegend')}</p>
      <details>
        <summary>{say('cases.timelineWords')}</summary>
        <ol className="plain">
          {events.map(({ id, on, kind, look }) => (
            <li key={`${kind}-${id}`} className={look === 'overdue' ? 'late' : undefined}>
              {labelled(day(on), say(`cases.event.${kind}`))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
};
