import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Attachment, AttachmentType } from '../../../shared/domain/manuals/attachment.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSize } from '../manuals/use-size.ts';
import { useRegionManualsApi } from './region-manuals-api.ts';
import { mistakeIn, sendFile } from './send-file.ts';

type Props = {
  readonly articleId: string;
  readonly items: readonly Attachment[];
  readonly onAdd: (added: Attachment) => void;
  readonly onRemove: (attachmentId: string) => void;
};

const mostItems = 10;

/** Files beside the article: what cannot be attached is said before anything is sent. */
export const AttachmentFields = ({ articleId, items, onAdd, onRemove }: Props) => {
  const { say } = useWords();
  const size = useSize();
  const api = useRegionManualsApi();
  const [mistake, setMistake] = useState<ReturnType<typeof mistakeIn>>();
  const sending = useMutation({ mutationFn: (file: File) => sendFile(api, articleId, file), onSuccess: onAdd });
  const choose = (file: File | undefined): void => {
    const found = file && mistakeIn(file);
    setMistake(found);
    if (file !== undefined && found === undefined) sending.mutate(file);
  };
  return (
    <section aria-labelledby="files">
      <h3 id="files">{say('manuals.attachments')}</h3>
      <ul>
        {items.map(({ attachmentId, name, bytes }) => (
          <li key={attachmentId}>
            {name} <span className="muted">{size(bytes)}</span>{' '}
            <Button small look="quiet" label={say('manuals.removeFile', { name })} onPress={() => onRemove(attachmentId)}>
              {say('shell.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {sending.isError && <Refusal error={sending.error} />}
      <div role="status">{sending.isPending && <Notice>{say('manuals.sendingFile')}</Notice>}</div>
      {items.length < mostItems && (
        <Field
          id="file"
          label={say('manuals.addFile')}
          hint={say('manuals.fileHint')}
          mistake={mistake === undefined ? undefined : say(`manuals.file.${mistake}`)}
        >
          {(described) => (
            <input
              {...described}
              id="file"
              type="file"
              accept={AttachmentType.options.join()}
              onChange={(event) => {
                choose(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          )}
        </Field>
      )}
    </section>
  );
};
