/** Handing a case on to another cell. */
export const transfersEn = {
  'cases.transferAct': 'Hand on to another cell',
  'cases.transferTravels':
    'What travels: why the case was listed, who it is about and the goals of the plan. What was said and decided at the table stays here. The other cell sees nothing before its mayor accepts.',
  'cases.transferTo': 'Where does the person concerned live now?',
  'cases.transferToHint': 'A municipality of your Region that belongs to another cell.',
  'cases.transferWhy': 'Why handed on',
  'cases.transferWhyHint': 'The other mayor reads this after accepting.',
  'cases.transferNow': 'Offer',
  'cases.transfers': 'Transfer',
  'cases.transferMade': 'Offered to {to} on {date}',
  'cases.transferWithdraw': 'Withdraw the offer',
  'cases.transfer.offered': 'waits for an answer',
  'cases.transfer.accepted': 'accepted, arrives soon',
  'cases.transfer.refused': 'refused',
  'cases.transfer.withdrawn': 'withdrawn',
  'cases.transfer.brought': 'handed on',
  'cases.cameFrom': 'Taken over from',
  'cases.offers': 'Offered by other cells',
  'cases.offersText': 'You only see which municipality offers. Who it is about and why, you read after your mayor accepted.',
  'cases.offerMade': 'From {from}, for {to}, on {date}',
  'cases.offerAccept': 'Accept',
  'cases.offerRefuse': 'Refuse',
  'cases.offerOpen': 'Open',
  'cases.offerDelayed':
    'The case could not be brought yet. Nothing is lost: it is tried again from {moment} on, and whoever runs the platform is warned.',
} as const;
