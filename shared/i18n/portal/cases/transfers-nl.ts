import type { transfersEn } from './transfers-en.ts';

export const transfersNl: Readonly<Record<keyof typeof transfersEn, string>> = {
  'cases.transferAct': 'Overdragen aan een andere cel',
  'cases.transferTravels':
    'Mee gaan: waarom de casus op de lijst kwam, om wie het gaat en de doelen van het plan. Wat aan tafel gezegd en beslist is, blijft hier. De andere cel ziet niets voordat haar burgemeester aanvaardt.',
  'cases.transferTo': 'Waar woont de betrokkene nu?',
  'cases.transferToHint': 'Een gemeente van uw gewest die bij een andere cel hoort.',
  'cases.transferWhy': 'Waarom overgedragen',
  'cases.transferWhyHint': 'De andere burgemeester leest dit na de aanvaarding.',
  'cases.transferNow': 'Aanbieden',
  'cases.transfers': 'Overdracht',
  'cases.transferMade': 'Aangeboden aan {to} op {date}',
  'cases.transferWithdraw': 'Het aanbod intrekken',
  'cases.transfer.offered': 'wacht op antwoord',
  'cases.transfer.accepted': 'aanvaard, komt zo aan',
  'cases.transfer.refused': 'geweigerd',
  'cases.transfer.withdrawn': 'ingetrokken',
  'cases.transfer.brought': 'overgedragen',
  'cases.cameFrom': 'Overgenomen van',
  'cases.offers': 'Aangeboden door andere cellen',
  'cases.offersText': 'U ziet alleen welke gemeente aanbiedt. Om wie het gaat en waarom, leest u pas nadat uw burgemeester aanvaardt.',
  'cases.offerMade': 'Van {from}, voor {to}, op {date}',
  'cases.offerAccept': 'Aanvaarden',
  'cases.offerRefuse': 'Weigeren',
  'cases.offerOpen': 'Openen',
  'cases.offerDelayed':
    'De casus kon nog niet overgebracht worden. Niets gaat verloren: vanaf {moment} wordt het opnieuw geprobeerd, en de beheerder van het platform is verwittigd.',
};
