import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everywhere, ofFace } from '../../shared/i18n/portal/catalogues.ts';
import { text } from '../rules/sources.ts';

const homes = [
  { face: 'region', sources: ['web/faces/region.tsx', 'web/features/region-home/home-page.tsx'] },
  { face: 'municipality', sources: ['web/faces/municipality.tsx'] },
  { face: 'country', sources: ['web/faces/country.tsx'] },
] as const;

/** The portal's own files that come with these; what is imported later has its words by then. */
const broughtBy = (sources: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
  for (const source of sources.filter((each) => !seen.has(each))) {
    seen.add(source);
    const imports = [...text(source).matchAll(/^import (?!type)[^;]*? from '(\.[^']*\.tsx?)';/gms)];
    broughtBy(
      imports.map(([, path = '']) => join(dirname(source), path)).filter((path) => path.startsWith('web/')),
      seen,
    );
  }
  return seen;
};

describe('the first words of a face', () => {
  test.each(homes)('are all its home says: $face', async ({ face, sources }) => {
    const first = new Set(Object.keys({ ...(await everywhere.en()), ...(await ofFace[face].en()) }));
    const others = await Promise.all(Object.values(ofFace).map((byLanguage) => byLanguage.en()));
    const later = others.flatMap((words) => Object.keys(words)).filter((key) => !first.has(key));
    const code = [...broughtBy(sources)].map(text).join('\n');
    expect(later.filter((key) => code.includes(`'${key}'`))).toEqual([]);
    // `region.waits.${kind}`: any word may stand where a value does
    const made = [...code.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/g)].map(([, beginning = '']) => beginning);
    const families = made.filter((beginning) => ![...first].some((key) => key.startsWith(beginning)));
    expect(families).toEqual([]);
  });
});
