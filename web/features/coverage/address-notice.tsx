import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';

type Props = { readonly asksAmiss: boolean; readonly on: string };

/** Says that the address asked for what is not there, so that nobody takes what is shown for it. */
export const AddressNotice = ({ asksAmiss, on }: Props) => {
  const { say, day } = useWords();
  if (!asksAmiss) return undefined;
  return (
    <Notice tone="warning" announced>
      <p>{say('shell.addressWrong', { date: day(on) })}</p>
    </Notice>
  );
};
