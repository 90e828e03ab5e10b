import { Language } from '../../shared/domain/tenants.ts';
import { usePortal } from './portal.tsx';
import { useWords } from './words.tsx';

/** Each language in itself, so that nobody has to read another to find their own. */
const ownNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

export const LanguageChoice = () => {
  const { say, language } = useWords();
  const { choose } = usePortal();
  return (
    <label>
      <span className="visually-hidden">{say('shell.language')}</span>
      <select
        value={language}
        onChange={(event) => {
          const chosen = Language.safeParse(event.target.value);
          if (chosen.success) choose(chosen.data);
        }}
      >
        {Language.options.map((option) => (
          <option key={option} value={option} lang={option}>
            {ownNames[option]}
          </option>
        ))}
      </select>
    </label>
  );
};
