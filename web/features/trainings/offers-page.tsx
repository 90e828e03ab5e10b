import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { CertificateButton } from './certificate-button.tsx';
import { Enrol, Leave } from './offer-acts.tsx';
import { type Offer, useOffers } from './trainings-api.ts';
import { StateTag, useTrainingWords } from './training-words.tsx';

const isOpen = ({ state, on }: Offer, today: string): boolean => state === 'published' && on >= today;

/** How the reader stands to a training they enrolled for. */
const useStanding = () => {
  const { say } = useWords();
  const today = useToday();
  return (offer: Offer): string => {
    const { state, own } = offer;
    if (state === 'cancelled') return say('trainings.notHeld');
    if (state === 'held' || state === 'closed') return say(own?.attended === true ? 'trainings.cameYours' : 'trainings.awayYours');
    if (!isOpen(offer, today)) return say('trainings.awaitsAttendance');
    return own?.hasPlace === true ? say('trainings.placeYours') : say('trainings.lineYours', { ahead: own?.ahead ?? 0 });
  };
};

const Card = ({ offer }: { readonly offer: Offer }) => {
  const { say } = useWords();
  const { when, duration, spoken } = useTrainingWords();
  const standing = useStanding();
  const today = useToday();
  const { trainingId, title, description, place, mode, minutes, own, free, state } = offer;
  return (
    <article className="card" aria-labelledby={trainingId}>
      <h3 id={trainingId} lang={offer.language}>
        {title}
      </h3>
      {state === 'cancelled' && (
        <p>
          <StateTag state="cancelled" />
        </p>
      )}
      <p>
        {when(offer)}
        <br />
        {place} ({say(`trainings.mode.${mode}`)})
        <br />
        <span className="muted">
          {spoken(offer)}, {duration(minutes)}
        </span>
      </p>
      {description !== undefined && (
        <p className="said" lang={offer.language}>
          {description}
        </p>
      )}
      <p>
        <strong>{own === undefined ? say('trainings.free', { count: free }) : standing(offer)}</strong>
      </p>
      <div className="row no-print">
        {own === undefined && <Enrol offer={offer} />}
        {own !== undefined && isOpen(offer, today) && <Leave offer={offer} />}
        {own?.attended === true && <CertificateButton offer={offer} />}
      </div>
    </article>
  );
};

type ListProps = { readonly id: string; readonly title: string; readonly none: string; readonly offers: readonly Offer[] };

const List = ({ id, title, none, offers }: ListProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {offers.length === 0 ? (
      <p>{none}</p>
    ) : (
      <div className="stack">
        {offers.map((offer) => (
          <Card key={offer.trainingId} offer={offer} />
        ))}
      </div>
    )}
  </section>
);

/** What the Region gives for a member's role, and what they enrolled for. */
export const OffersPage = () => {
  const { say } = useWords();
  return (
    <Page title={say('trainings.title')} lead={say('trainings.offersLead')}>
      <Loaded query={useOffers()}>
        {({ items }) => (
          <>
            <List
              id="own"
              title={say('trainings.own')}
              none={say('trainings.ownNone')}
              offers={items.filter(({ own }) => own !== undefined).toSorted((one, other) => (one.on > other.on ? -1 : 1))}
            />
            <List
              id="open"
              title={say('trainings.open')}
              none={say('trainings.openNone')}
              offers={items.filter(({ own }) => own === undefined)}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
};
