import { useWords } from '../../app/words.tsx';
import { Field } from '../../ui/field.tsx';

/** Finds while one types; what is typed stays on this page. */
export const SearchField = ({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) => {
  const { say } = useWords();
  return (
    <search className="no-print">
      <Field id="manuals-search" label={say('manuals.search')} hint={say('manuals.searchHint')}>
        {(described) => (
          <input
            {...described}
            id="manuals-search"
            type="search"
            autoComplete="off"
            maxLength={200}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </search>
  );
};
