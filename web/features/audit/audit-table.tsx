import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { AuditLine } from './audit-api.ts';
import { useLineWords } from './use-line-words.ts';
import '../signals/signals.css';

type Line = AuditLine & { readonly key: string };

/** Who looked at what, when and why; what was refused stands out by a word. */
export const AuditTable = ({ caption, lines }: { readonly caption: string; readonly lines: readonly AuditLine[] }) => {
  const { say } = useWords();
  const inWords = useLineWords();
  const columns: readonly Column<Line>[] = [
    { key: 'when', title: say('audit.when'), cell: (line) => inWords(line).when },
    {
      key: 'who',
      title: say('audit.who'),
      cell: (line) => {
        const { who, role } = inWords(line);
        return (
          <>
            <bdi>{who}</bdi>
            {role !== '' && <span className="muted"> ({role})</span>}
          </>
        );
      },
    },
    {
      key: 'act',
      title: say('audit.what'),
      cell: (line) => (
        <>
          {inWords(line).act} {line.outcome === 'refused' && <Tag tone="bad">{say('audit.refused')}</Tag>}
        </>
      ),
    },
    { key: 'why', title: say('audit.why'), cell: (line) => inWords(line).why },
    { key: 'about', title: say('audit.about'), cell: (line) => <code className="said">{inWords(line).about}</code> },
  ];
  const rows = lines.map((line, position) => ({ ...line, key: `${line.at} ${position}` }));
  return <Table caption={caption} columns={columns} rows={rows} keyOf={({ key }) => key} />;
};
