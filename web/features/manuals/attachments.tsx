import type { Attachment, AttachmentType } from '../../../shared/domain/manuals/attachment.ts';
import { useWords } from '../../app/words.tsx';
import { useSize } from './use-size.ts';

const kinds = {
  'application/pdf': 'pdf',
  'image/png': 'picture',
  'image/jpeg': 'picture',
  'application/vnd.oasis.opendocument.text': 'text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'text',
} as const satisfies Record<AttachmentType, string>;

type Props = { readonly items: readonly (Attachment & { readonly url: string })[] };

/** The files beside an article; each is kept on the reader's machine, never shown in the portal. */
export const Attachments = ({ items }: Props) => {
  const { say } = useWords();
  const size = useSize();
  if (items.length === 0) return undefined;
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{say('manuals.attachments')}</h2>
      <ul>
        {items.map(({ attachmentId, name, type, bytes, url }) => (
          <li key={attachmentId}>
            <a href={url} download={name}>
              {name}
            </a>{' '}
            <span className="muted">{say('manuals.fileFacts', { type: say(`manuals.type.${kinds[type]}`), size: size(bytes) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
