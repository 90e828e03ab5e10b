import { openEntities, sealedEntities } from '../../shared/data/cell-entities.ts';
import { repository } from '../../shared/data/repository.ts';
import { offerEnds, takeBackOffer } from '../../shared/domain/cases/offer-case.ts';
import type { TransferFacts, TransferOffer, TransferRoute } from '../../shared/domain/cases/transfer.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, regionOf, settle } from './consumer.ts';

type Side = { readonly seat: string; readonly within: readonly string[]; readonly transferId: string };

const offersOf = ({ table }: Consumer, { seat, cellId }: TransferFacts['to']) =>
  repository(table, openEntities.transferOffer, seat, [cellId]);

const offerOf = ({ transferId, from, to, state, offeredAt }: TransferFacts): TransferOffer => ({ transferId, from, to, state, offeredAt });

const routeOf = ({ transferId, caseId, from, to }: TransferFacts): TransferRoute => ({ transferId, caseId, from, to, answered: false });

/** Puts an offered case before the other cell, by its municipality alone, and takes it back when the mayor does. */
export const bringOffer = (consumer: Consumer, { seat, within, transferId }: Side): Promise<void> =>
  settle(async () => {
    const facts = (await repository(consumer.table, sealedEntities.transfer.facts, seat, within).get(transferId))?.value;
    if (facts === undefined) return true;
    const [offers, routes] = [offersOf(consumer, facts.to), regionOf(consumer).transferRoutes];
    const [offer, route] = await Promise.all([offers.get(transferId), routes.get(transferId)]);
    const deed = { nis: facts.to.seat, cellId: facts.to.cellId, purpose: 'transfer', about: [transferId] } as const;
    if (facts.state === 'offered' && offer === undefined)
      return record(consumer, { ...deed, action: 'projectionsBringOffer' }, [
        offers.create(offerOf(facts), transferId),
        routes.create(routeOf(facts), transferId),
      ]);
    if (facts.state !== 'withdrawn' || offer === undefined || route === undefined) return true;
    const settings = await dataOf(consumer, facts.to.seat).settings.on(consumer.today());
    const ended = { ...offer, expiresAt: offerEnds(consumer.now(), settings) };
    const writes = [offers.change(ended, takeBackOffer(offer.value)), routes.remove(route)];
    return record(consumer, { ...deed, action: 'projectionsTakeBackOffer' }, writes);
  });

/** Tells the platform that an offer was answered; it has the keys to carry that out. */
export const bringAnswer = (consumer: Consumer, { seat, within: [cellId = ''], transferId }: Side): Promise<void> =>
  settle(async () => {
    const offer = await repository(consumer.table, openEntities.transferOffer, seat, [cellId]).get(transferId);
    const isAnswered = offer?.value.state === 'accepted' || offer?.value.state === 'refused';
    const routes = regionOf(consumer).transferRoutes;
    const route = await routes.get(transferId);
    if (!isAnswered || route === undefined || route.value.answered) return true;
    return (await consumer.table.write([routes.change(route, { ...route.value, answered: true })])).ok;
  });
