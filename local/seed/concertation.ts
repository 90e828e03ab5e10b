import { contentDigest } from '../../functions/runtime/content-digest.ts';
import { tenantData } from '../../shared/data/tenant.ts';
import { comment, object, type Saying, sealed, sign } from '../../shared/domain/concertation/act.ts';
import type { Content } from '../../shared/domain/concertation/content.ts';
import { type Dossier, withFact } from '../../shared/domain/concertation/dossier.ts';
import type { Fact } from '../../shared/domain/concertation/fact.ts';
import { propose } from '../../shared/domain/concertation/propose.ts';
import { settingsWith } from '../../shared/domain/concertation/versions.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { nothingAgreed } from '../../shared/domain/settings/version.ts';
import { RegionId, TenantId } from '../../shared/domain/tenants.ts';
import type { ProblemCode } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import type { Office } from '../people/enrol-officer.ts';

/** What a side says of the proposal of a story, so many days ago. */
type Word = readonly [by: TenantId, daysAgo: number, say: (dossier: Dossier, saying: Saying) => Result<Fact, ProblemCode>];

type Story = { readonly by: TenantId; readonly daysAgo: number; readonly content: Content; readonly words: readonly Word[] };

const lays = (by: TenantId, daysAgo: number): Word => [
  by,
  daysAgo,
  (dossier, saying) => propose(dossier, dossier.draft ? contentDigest(dossier.draft) : '', saying),
];
const signs = (by: TenantId, daysAgo: number): Word => [by, daysAgo, (dossier, saying) => sign(dossier, 1, saying)];

const common = { level: 'federal', language: 'nl', isEmergency: false } as const;

/** What both sides signed and is in force. */
const agreedStory = (today: string): Story => ({
  by: 'federal',
  daysAgo: 90,
  content: {
    ...common,
    subject: { kind: 'parameter', parameter: 'invitationRequestDays', value: 45 },
    tenants: ['brussels'],
    validFrom: addDays(today, -30),
    ground: 'Wet van 30 juli 2018, art. 3',
    text: 'Een aanvraag die na zes weken niet is beantwoord, wordt opnieuw gedaan.',
  },
  words: [lays('federal', 90), signs('brussels', 80)],
});

/** What is being discussed, and waits for the federal level’s partners. */
const openStory = (today: string): Story => ({
  by: 'federal',
  daysAgo: 12,
  content: {
    ...common,
    subject: { kind: 'parameter', parameter: 'rawSignalDays', value: 21 },
    tenants: [...RegionId.options],
    validFrom: addDays(today, 60),
    ground: 'Wet van 30 juli 2018, art. 4',
    text: 'Drie weken volstaan in de praktijk om te beslissen over een signaal. Wat niet wordt opgenomen, blijft zo korter bewaard.',
  },
  words: [
    lays('federal', 12),
    [
      'brussels',
      9,
      (dossier, saying) =>
        comment(dossier, 'In de zomermaanden vergaderen onze cellen soms pas na vier weken. Hoe gaan we daarmee om?', saying),
    ],
    signs('wallonia', 6),
  ],
});

/** What somebody objects to. */
const objectedStory = (today: string): Story => ({
  by: 'wallonia',
  daysAgo: 20,
  content: {
    ...common,
    language: 'fr',
    subject: { kind: 'parameter', parameter: 'caseReviewMonths', value: 4 },
    tenants: ['wallonia'],
    validFrom: addDays(today, 45),
    ground: 'Loi du 30 juillet 2018, art. 3',
    text: 'Une révision tous les quatre mois suit le rythme des réunions de nos cellules.',
  },
  words: [
    lays('wallonia', 20),
    [
      'federal',
      15,
      (dossier, saying) => object(dossier, { revision: 1, reasons: 'Eerst willen we weten hoeveel herzieningen nu te laat zijn.' }, saying),
    ],
  ],
});

/** What is on the table when the platform is first opened; invented, and told by the same rules as the routes’. */
const stories = (today: string): readonly Story[] => [agreedStory(today), openStory(today), objectedStory(today)];

const told = (story: Story, factId: (daysAgo: number) => string, today: string): Dossier => {
  const { by } = story;
  const begun: Dossier = { proposalId: `proposal_${story.by}${story.daysAgo}`, proposedBy: by, draft: story.content, facts: [] };
  return story.words.reduce<Dossier>((dossier, [who, daysAgo, say]) => {
    const on = addDays(today, -daysAgo);
    const at = `${on}T09:00:00.000Z`;
    const said = say(dossier, { by: who, factId: factId(daysAgo), at, today: on });
    if (!said.ok) return dossier;
    const { draft: _, ...rest } = dossier;
    return sealed(withFact(rest, said.value), { by, factId: `${factId(daysAgo)}sealed`, at, today: on });
  }, begun);
};

/** Lets the sides have spoken with each other; each knows what all said. What is there already stays. */
export const seedConcertation = async (officeOf: (tenant: TenantId) => Office, today: string): Promise<void> => {
  for (const story of stories(today)) {
    const factId = (daysAgo: number) => `fact_${story.by}${story.daysAgo}x${daysAgo}`;
    const dossier = told(story, factId, today);
    for (const tenant of TenantId.options) {
      const { table } = officeOf(tenant);
      const { dossiers, settings } = tenantData(table, tenant);
      const held = await settings.agreed.get();
      const before = held?.value ?? nothingAgreed;
      const after = settingsWith(before, dossier, tenant);
      await table.write([dossiers.create(dossier, dossier.proposalId), ...(after === before ? [] : [settings.agreed.change(held, after)])]);
    }
  }
};
