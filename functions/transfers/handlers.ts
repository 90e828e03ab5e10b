import { transfers } from '../../shared/contract/transfers.ts';
import { implement } from '../runtime/dispatch.ts';
import { answer, listOffers } from './answer.ts';
import { offer, withdraw } from './offer.ts';

export const handlers = implement(transfers, { offer, withdraw, listOffers, answer });
