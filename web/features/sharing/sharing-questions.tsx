import { useState } from 'react';
import type { Advice } from './sharing-api.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SharingAnswer, Source } from './sharing-answer.tsx';

type Rule = Advice['rules'][number];
export type Where = Exclude<Rule['situation'], 'emergency'>;
type Asked = { readonly danger: 'yes' | 'no' | ''; readonly where: Where | ''; readonly what: Rule['secrecy'] | '' };

const places = ['signal', 'consultation', 'outside', 'feedback'] as const;
const kinds = ['none', 'sharedInMeeting', 'professionalSecrecy'] as const;

const Speaker = ({ advice: { role, standing, basis } }: { readonly advice: Advice }) => {
  const { say, language } = useWords();
  return (
    <p>
      {say(`sharing.standing.${standing}`, { role: roleNames[role][language] })} {basis !== undefined && <Source {...basis} />}
    </p>
  );
};

/** The telephone first, whatever else is asked. */
const Telephone = () => {
  const { say } = useWords();
  return (
    <Notice tone="danger" announced title={say('sharing.dangerCall')}>
      <p>
        {say('sharing.dangerText')} <a href="tel:112">112</a>
        {say('sharing.dangerOr')} <a href="tel:101">101</a>
      </p>
    </Notice>
  );
};

type Props = {
  readonly advice: Advice;
  /** Where it would be said, when the page knows. */
  readonly where?: Where;
};

/** Three questions, one after the other; what is answered stays on this page. */
export const SharingQuestions = ({ advice, where: known }: Props) => {
  const { say } = useWords();
  const nothing: Asked = { danger: '', where: known ?? '', what: '' };
  const [{ danger, where, what }, setAsked] = useState(nothing);
  const set = (change: Partial<Asked>) => setAsked((asked) => ({ ...asked, ...change }));
  const situation = danger === 'yes' ? 'emergency' : where;
  const rule = advice.rules.find((each) => each.situation === situation && each.secrecy === what);
  const asksWhat = danger === 'yes' || (danger === 'no' && where !== '');
  return (
    <>
      <p>
        <strong>{say('sharing.silence')}</strong>
      </p>
      <Speaker advice={advice} />
      <Radios
        id="sharing-danger"
        label={say('sharing.danger')}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: say(`shell.${value}`) }))}
        value={danger}
        onChange={(value) => set({ danger: value })}
      />
      {danger === 'yes' && <Telephone />}
      {danger === 'no' && known === undefined && (
        <Radios
          id="sharing-where"
          label={say('sharing.where')}
          options={places.map((value) => ({
            value,
            label: say(`sharing.in.${value}`),
            ...(value === 'outside' && { hint: say('sharing.in.outsideHint') }),
          }))}
          value={where}
          onChange={(value) => set({ where: value })}
        />
      )}
      {asksWhat && (
        <Radios
          id="sharing-what"
          label={say('sharing.what')}
          options={kinds.map((value) => ({
            value,
            label: say(`sharing.is.${value}`),
            ...(value !== 'none' && { hint: say(`sharing.is.${value}Hint`) }),
          }))}
          value={what}
          onChange={(value) => set({ what: value })}
        />
      )}
      {rule !== undefined && <SharingAnswer advice={advice} rule={rule} />}
      {danger !== '' && (
        <p>
          <Button small onPress={() => setAsked(nothing)}>
            {say('sharing.again')}
          </Button>
        </p>
      )}
    </>
  );
};
