import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { ScoreShown } from '../manuals/score-shown.tsx';
import type { ArticleFile } from './region-manuals-api.ts';

/** What readers made of an article: the average once there are enough, and to who edits their remarks, without a name. */
export const Remarks = ({ file: { version, score, remarks } }: { readonly file: ArticleFile }) => {
  const { say, day, language } = useWords();
  if (version === 0) return undefined;
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks">{say('manuals.whatReadersSay')}</h2>
      <p>{score === undefined ? say('manuals.fewScoresYet') : <ScoreShown score={score} />}</p>
      {remarks !== undefined && remarks.length === 0 && <p>{say('manuals.noRemarks')}</p>}
      {remarks !== undefined && remarks.length > 0 && (
        <ul className="plain">
          {remarks.map(({ text, on, role }) => (
            <li key={`${on} ${text}`} className="manual-line">
              <p>{text}</p>
              <p className="muted">
                {role === undefined ? day(on) : say('manuals.remarkBy', { role: roleNames[role][language], day: day(on) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
