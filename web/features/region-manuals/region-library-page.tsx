import { Link } from 'wouter';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { inBestLanguage } from '../manuals/best-language.ts';
import { ScoreShown } from '../manuals/score-shown.tsx';
import { type RegionLine, useRegionLibrary } from './region-manuals-api.ts';
import { StarterSet } from './starter-set.tsx';
import '../manuals/manuals.css';

const tones = { draft: 'waits', published: 'good', withdrawn: 'plain', replaced: 'plain' } as const;

/** In which state an article is, and whether somebody is writing a next version. */
export const ArticleStateTag = ({ line: { state, hasDraft } }: { readonly line: Pick<RegionLine, 'state' | 'hasDraft'> }) => {
  const { say } = useWords();
  return (
    <>
      <Tag tone={tones[state]}>{say(`manuals.state.${state}`)}</Tag>{' '}
      {hasDraft && state !== 'draft' && <Tag tone="waits">{say('manuals.hasDraft')}</Tag>}
    </>
  );
};

const useColumns = (): readonly Column<RegionLine>[] => {
  const { say, day, language } = useWords();
  const titleOf = ({ headings }: RegionLine) => inBestLanguage(headings, language);
  return [
    {
      key: 'title',
      title: say('manuals.title'),
      sort: (line) => titleOf(line).text.title,
      cell: (line) => (
        <Link href={`/manuals/${line.articleId}`} lang={titleOf(line).language}>
          {titleOf(line).text.title}
        </Link>
      ),
    },
    { key: 'state', title: say('manuals.stateTitle'), sort: ({ state }) => state, cell: (line) => <ArticleStateTag line={line} /> },
    {
      key: 'languages',
      title: say('manuals.languages'),
      cell: ({ headings }) => Object.keys(headings).join(', '),
    },
    {
      key: 'published',
      title: say('manuals.lastPublished'),
      sort: ({ publishedAt = '' }) => publishedAt,
      cell: ({ publishedAt, version }) =>
        publishedAt === undefined ? say('manuals.never') : say('manuals.versionOn', { version, day: day(publishedAt) }),
    },
    {
      key: 'score',
      title: say('manuals.score'),
      sort: ({ score }) => score?.average ?? 0,
      cell: ({ score }) => (score === undefined ? say('manuals.fewScores') : <ScoreShown score={score} />),
    },
  ];
};

/** Every article of the Region: what readers find, and what is being written. */
export const RegionLibraryPage = ({ edits }: { readonly edits: boolean }) => {
  const { say } = useWords();
  const columns = useColumns();
  return (
    <Page title={say('manuals.library')} lead={say('manuals.regionLead')}>
      <Loaded query={useRegionLibrary()}>
        {(lines) => (
          <>
            {edits && (
              <p className="links no-print">
                <Link className="button primary" href="/manuals/new">
                  {say('manuals.newArticle')}
                </Link>
              </p>
            )}
            {lines.length === 0 ? (
              <p>{say('manuals.empty')}</p>
            ) : (
              <Table
                caption={say('manuals.articles')}
                captionHidden
                columns={columns}
                rows={lines}
                keyOf={({ articleId }) => articleId}
                startsBy="title"
              />
            )}
            {edits && <StarterSet lines={lines} />}
          </>
        )}
      </Loaded>
    </Page>
  );
};
