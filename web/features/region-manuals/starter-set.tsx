import { useState } from 'react';
import { missingTopics } from '../../../shared/domain/manuals/starter.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type RegionLine, useRegionManualsApi } from './region-manuals-api.ts';
import { starterOf } from './starter-files.ts';

/** Publishes what was written for the product and is not in the library yet; what stopped half-way goes on where it was. */
export const StarterSet = ({ lines }: { readonly lines: readonly RegionLine[] }) => {
  const { say, list } = useWords();
  const api = useRegionManualsApi();
  const [done, setDone] = useState(0);
  const missing = missingTopics(lines);
  const [all, setAll] = useState(missing.length);
  const taking = useDeed(async () => {
    setAll(missing.length);
    for (const [position, topic] of missing.entries()) {
      setDone(position);
      const { value, version } = await versioned(api.create({ body: { ...(await starterOf(topic)), attachments: [] } }));
      await valueOf(api.publish({ params: { articleId: value.articleId }, version }));
    }
  });
  if (missing.length === 0) return undefined;
  return (
    <section aria-labelledby="starter" className="no-print">
      <h2 id="starter">{say('manuals.starterSet')}</h2>
      <p>{say('manuals.starterLead', { count: missing.length, topics: list(missing.map((topic) => say(`manuals.topic.${topic}`))) })}</p>
      {taking.isError && <Refusal error={taking.error} />}
      {taking.isPending && <Progress label={say('manuals.taking')} done={done} all={all} />}
      <Button busy={taking.isPending} onPress={() => taking.mutate()}>
        {say('manuals.takeOver')}
      </Button>
    </section>
  );
};
