import { RegionId } from '../../../shared/domain/tenants.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import type { Told } from './downloads.tsx';
import { ownPoints } from './series.ts';
import { aboutSheet, divisionSheet, historySheet, municipalitySheet, publishedSheet, type SheetWords } from './sheets.ts';
import { stateName } from '../coverage/states.ts';
import { useDivisionName } from '../coverage/use-division-name.ts';
import { useMunicipalityRows } from './use-municipality-rows.ts';
import { useSourceTitle } from './use-source-title.ts';

const useSheetWords = (on: string): SheetWords => {
  const { say, language } = useWords();
  const divisionName = useDivisionName(on);
  return {
    title: (column) => say(`country.column.${column}`),
    state: (status) => stateName(status, language),
    source: useSourceTitle(),
    division: (id) => (id === 'be' ? say('country.belgium') : divisionName(id)),
  };
};

/** What each file must say of itself: its day, its denominators, what its words mean and where it comes from. */
const useAbout = ({ totals }: Told): readonly (readonly [string, string])[] => {
  const { say, day, number } = useWords();
  const { facts } = usePortal();
  const regions = RegionId.options.flatMap((id) => {
    const count = totals.regions[id];
    return count === undefined ? [] : ([[say(`shell.tenant.${id}`), number(count.municipalities)]] as const);
  });
  return [
    [say('country.date'), day(totals.on)],
    [say('country.lastChange'), totals.since === undefined ? say('country.noStatement') : day(totals.since)],
    [say('country.municipalities'), number(totals.country?.municipalities ?? 0)],
    ...regions,
    [say('country.column.state'), say('country.noteStates')],
    [say('country.jointCells'), say('country.noteCells')],
    [say('country.noteShort'), say('country.noteGerman')],
    [say('country.published'), say('country.publishedLead')],
    ...totals.sources.map((source) => [say('shell.sources'), source] as const),
    ...facts.attribution.filter((line) => !totals.sources.includes(line)).map((line) => [say('shell.sources'), line] as const),
  ];
};

/** The tables of the page for files, and the same as one value. */
export const useSheets = (told: Told) => {
  const { say } = useWords();
  const words = useSheetWords(told.totals.on);
  const rows = useMunicipalityRows()(told.map);
  const lines = useAbout(told);
  return {
    divisions: divisionSheet(say('country.divisions'), told.totals, words),
    municipalities: municipalitySheet(say('country.municipalities'), rows, words),
    history: historySheet(say('country.historySheet'), ownPoints(told.history), words),
    published: publishedSheet(say('country.publishedSheet'), told.published, words),
    about: aboutSheet(say('country.column.sheet'), lines, words),
    json: {
      coverage: told.totals,
      municipalities: rows.map(({ nis, name, region, province, status, sharedWith }) => ({
        nis,
        name,
        region,
        province,
        status,
        sharedWith,
      })),
      history: told.history,
      published: told.published.map((figures) => ({ ...figures, source: figures.source ?? words.source(figures) })),
      about: Object.fromEntries(lines.map(([title, text], index) => [`${index + 1}. ${title}`, text])),
    },
  };
};
