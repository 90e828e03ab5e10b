import { Link } from 'wouter';
import { useMay } from '../../app/may.ts';
import { useWords } from '../../app/words.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import type { RegistrationFile } from '../municipality/municipality-api.ts';
import { goOnAt, hrefOf } from '../registrations/step-order.ts';
import type { NextStep } from './next-step.ts';

type Said = {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly href: string; readonly label: string; readonly quiet?: boolean };
};

const hrefs = {
  answer: '/cell',
  sign: '/sign',
  confirm: '/cell',
  clearance: '/cell/trio',
  noClearance: '/cell/trio',
  joinRequests: '/cell',
  claim: '/registration',
  stated: '/registration',
  signatures: hrefOf.signatures,
  acceptance: '/registration',
  declare: hrefOf.signatures,
} as const;

const calm = ['coordinator', 'acknowledgement', 'nothing'] as const satisfies readonly NextStep['kind'][];
const isCalm = (kind: NextStep['kind']): kind is (typeof calm)[number] => calm.some((one) => one === kind);

/** The municipalities a step speaks of. */
const namedIn = (step: NextStep): readonly string[] => {
  if (step.kind === 'signatures') return step.unsigned;
  return step.kind === 'acceptance' ? [step.seat] : [];
};

type Dated = Extract<NextStep, { kind: 'confirm' | 'clearance' | 'noClearance' }>;

/** The steps whose words hang on a day. */
const useDated = () => {
  const { say, day } = useWords();
  const titleOf = (step: Dated): string => {
    if (step.kind !== 'clearance') return say(`municipality.next.${step.kind}`);
    return say(step.ended ? 'municipality.next.clearanceEnded' : 'municipality.next.clearance', { date: day(step.expiresOn) });
  };
  return (step: Dated): Said => {
    const href = hrefs[step.kind];
    if (step.kind !== 'confirm')
      return {
        title: titleOf(step),
        text: say(step.kind === 'noClearance' ? 'municipality.next.noClearanceText' : 'municipality.next.clearanceText'),
        action: { href, label: say('municipality.next.clearanceAction') },
      };
    const text = say(step.late ? 'municipality.next.confirmLate' : 'municipality.next.confirmText', { date: day(step.dueOn) });
    return { title: titleOf(step), text, action: { href, label: say('municipality.next.confirmAction') } };
  };
};

const useSaid = (step: NextStep, file: RegistrationFile | undefined): Said => {
  const { say, day, list } = useWords();
  const may = useMay();
  const names = useFewNames(namedIn(step));
  const dated = useDated();
  const { kind } = step;
  if (kind === 'confirm' || kind === 'clearance' || kind === 'noClearance') return dated(step);
  if (step.kind === 'stated') {
    const edits = may('registrations.edit');
    return {
      title: say('municipality.next.stated', { date: day(step.on) }),
      text: say('municipality.next.statedText'),
      ...(edits && { action: { href: '/registration', label: say('municipality.next.statedAction'), quiet: true } }),
    };
  }
  if (isCalm(kind)) return { title: say(`municipality.next.${kind}`), text: say(`municipality.next.${kind}Text`) };
  const values = {
    ...(kind === 'register' && { done: step.done, of: step.of }),
    ...(kind === 'signatures' && { municipalities: list(step.unsigned.map((nis) => names.get(nis) ?? nis)) }),
    ...(kind === 'acceptance' && { seat: names.get(step.seat) ?? step.seat }),
    ...(kind === 'sign' && { proposals: step.proposals }),
    ...('count' in step && { count: step.count }),
  };
  const href = kind === 'register' ? hrefOf[file === undefined ? 'form' : goOnAt(file)] : hrefs[kind];
  return {
    title: say(`municipality.next.${kind}`, values),
    text: say(`municipality.next.${kind}Text`, values),
    action: { href, label: say(`municipality.next.${kind}Action`) },
  };
};

/** The one thing to do next, with the way there. */
export const NextStepCard = ({ step, file }: { step: NextStep; file: RegistrationFile | undefined }) => {
  const { say } = useWords();
  const { title, text, action } = useSaid(step, file);
  return (
    <section className={action === undefined || action.quiet === true ? 'card next calm' : 'card next'} aria-labelledby="next-step">
      <p className="eyebrow">{say('municipality.nextStep')}</p>
      <h2 id="next-step">{title}</h2>
      <p>{text}</p>
      {action !== undefined && (
        <p>
          <Link className={action.quiet === true ? 'button' : 'button primary'} href={action.href}>
            {action.label}
          </Link>
        </p>
      )}
    </section>
  );
};
