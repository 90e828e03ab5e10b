import type { LegalGround } from '../../../shared/domain/settings/legal-ground.ts';
import { useWords } from '../../app/words.tsx';

/** One text: since when it holds, what it says for the cells, and where to read it. */
const LegalText = ({ ground: { titles, citation, dated, validFrom, url, note, tenants } }: { readonly ground: LegalGround }) => {
  const { say, day, list, language } = useWords();
  const regions = tenants.filter((tenant) => tenant !== 'federal');
  return (
    <li>
      <h3>{url === undefined ? titles[language] : <a href={url}>{titles[language]}</a>}</h3>
      <p>{note[language]}</p>
      <p className="muted">
        {say(`country.dated.${dated}`, { date: day(validFrom) })}{' '}
        {say('country.holdsIn', { regions: list(regions.map((id) => say(`shell.tenant.${id}`))) })} <span lang="en">{citation}</span>
      </p>
    </li>
  );
};

/** The texts of a day that the cells stand on. */
export const LegalTexts = ({ grounds }: { readonly grounds: readonly LegalGround[] }) => (
  <ul className="plain texts">
    {grounds.map((ground) => (
      <LegalText key={ground.id} ground={ground} />
    ))}
  </ul>
);
