import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caseTransitions } from '../shared/domain/cases/case.ts';
import { contributionTransitions } from '../shared/domain/cases/contribution.ts';
import { feedbackTransitions } from '../shared/domain/cases/feedback.ts';
import { actionTransitions } from '../shared/domain/cases/plan.ts';
import { transferTransitions } from '../shared/domain/cases/transfer.ts';
import { invitationTransitions } from '../shared/domain/cases/invitation.ts';
import { proposalTransitions } from '../shared/domain/concertation/state.ts';
import { erasureTransitions } from '../shared/domain/erasures/erasure.ts';
import { meetingTransitions } from '../shared/domain/meetings/meeting.ts';
import { onboardingTransitions } from '../shared/domain/municipalities/onboarding.ts';
import { registerChangeTransitions } from '../shared/domain/register-changes/register-change.ts';
import { trainingTransitions } from '../shared/domain/trainings/training.ts';
import { signalTransitions } from '../shared/domain/signals/signal.ts';

const file = fileURLToPath(new URL('../docs/states.md', import.meta.url));

/** A state machine: state → event → next state; the first state named is where it begins. */
type Transitions = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Machine = { readonly title: string; readonly transitions: Transitions; readonly words: string };

const machines: readonly Machine[] = [
  {
    title: 'A municipality on its way to a cell',
    transitions: onboardingTransitions,
    words:
      '`coverByCell` is the declaration of a cell that covers the municipality, its own or a joint one; `release` is its end there: dissolved, or left.',
  },
  {
    title: 'A merger or a change of code',
    transitions: registerChangeTransitions,
    words:
      'Signed by the Region and by the mayor of each municipality concerned that works here; a new plan asks all of them again, and so does the platform where the records no longer bear the plan out on the day. It begins on its day.',
  },
  {
    title: 'A signal',
    transitions: signalTransitions,
    words:
      'What is not taken up or is withdrawn is erased at once; one nobody decides on is seen by nobody after the last day of its term, and erased in the night after it.',
  },
  {
    title: 'A case',
    transitions: caseTransitions,
    words:
      'Whether a listed case is convened, in review, followed or locked is not a state of its own: it follows from its consultations and the day (`standingFor`).',
  },
  {
    title: 'An erasure',
    transitions: erasureTransitions,
    words:
      'Of a signal that is not taken up, a case whose term is over, or one that mayor and coordinator agreed on, the ledger holds a line from the moment no route leads to it any more (`recorded`). Then its key is destroyed and what lay there is removed, at once or the night after; the line stays as the proof.',
  },
  {
    title: 'An invitation to a case',
    transitions: invitationTransitions,
    words: 'One of mayor and coordinator proposes, the other approves; who is called may refuse, also later.',
  },
  {
    title: 'A meeting',
    transitions: meetingTransitions,
    words: 'It is held once somebody records who came; the chair approves the minutes.',
  },
  {
    title: 'A training',
    transitions: trainingTransitions,
    words:
      'Whether it is full is not a state of its own: it follows from the places and from who enrolled (`freeIn`). It is held once the Region records who came, and closed once that is final.',
  },
  {
    title: 'A contribution to a consultation',
    transitions: contributionTransitions,
    words: 'Its audience only shrinks; of one that is withdrawn no word stays.',
  },
  {
    title: 'An action of a plan',
    transitions: actionTransitions,
    words:
      'Open at once where who adds it will do it; else its owner takes it, or says why not. The day first agreed stays beside a later one.',
  },
  {
    title: 'A transfer to another cell',
    transitions: transferTransitions,
    words:
      'Nothing of the case is seen in the other cell before its mayor accepts; the platform then brings it there, and in the first cell it is `transferred`.',
  },
  {
    title: 'A sheet for police outside the cell',
    transitions: feedbackTransitions,
    words:
      'Everybody who took part must agree, and one objection stops it, also after the last one agreed and until it is handed over. Agreed at once where who proposes it was the only one.',
  },
  {
    title: 'A proposal between the federal level and the Regions',
    transitions: proposalTransitions,
    words:
      'It is not kept but follows from what each side said (ADR 31). `enact` is the platform’s own step where it was proposed, once every needed signature is heard; `lapse` and `begin` are days that come.',
  },
];

const section = ({ title, transitions, words }: Machine): string => {
  const [first = ''] = Object.keys(transitions);
  const arrows = Object.entries(transitions).flatMap(([from, events]) =>
    Object.entries(events).map(([event, to]) => `    ${from} --> ${to}: ${event}`),
  );
  return `## ${title}

\`\`\`mermaid
stateDiagram-v2
    [*] --> ${first}
${arrows.join('\n')}
\`\`\`

${words}
`;
};

/** The text of the committed document: the state machines as the code enforces them. */
export const statesText = (): string => `# States

Drawn by \`npm run states\` from the tables in \`shared/domain\` that enforce them. An event without an arrow is refused, or changes nothing.

${machines.map(section).join('\n')}`;

if (import.meta.main) {
  writeFileSync(file, statesText());
  process.stdout.write(`The states are drawn in ${file}\n`);
}
