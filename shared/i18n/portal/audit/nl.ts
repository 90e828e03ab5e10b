import type { auditEn } from './en.ts';

export const auditNl: Readonly<Record<keyof typeof auditEn, string>> = {
  'audit.title.everybody': 'Toegangslogboek',
  'audit.title.own': 'Mijn toegangslogboek',
  'audit.lead.everybody':
    'Wie wat las of wijzigde in de cel, wanneer en waarom. Er staan nummers in van casussen, signalen en vergaderingen, nooit wat erin staat. Dat u hier kijkt, staat zelf ook in het logboek.',
  'audit.lead.own': 'Wat u zelf las of wijzigde in de cel, zoals de functionaris gegevensbescherming het ziet.',
  'audit.month': 'Maand',
  'audit.caption.everybody': 'Toegangslogboek, {month}',
  'audit.caption.own': 'Mijn toegangslogboek, {month}',
  'audit.when': 'Wanneer',
  'audit.who': 'Wie',
  'audit.role': 'Rol',
  'audit.what': 'Wat',
  'audit.why': 'Waarom',
  'audit.outcome': 'Afloop',
  'audit.about': 'Waarover',
  'audit.refused': 'geweigerd',
  'audit.refusedAct': '{act} (geweigerd)',
  'audit.otherAct': 'andere handeling ({action})',
  'audit.platform': 'het platform',
  'audit.former': 'een vroeger lid',
  'audit.reporter': 'een melder',
  'audit.nothing': 'In deze maand werd niets gelezen of gewijzigd.',
  'audit.more': 'Toon vroegere regels',

  'audit.files': 'Neem het logboek van deze maand mee',
  'audit.fileHelp': 'CSV is om te lezen.',
  'audit.filesHelp':
    'CSV is om te lezen. Het verzegelde logboek kan zonder het platform worden nagekeken: het toont of ook maar één regel werd gewijzigd, weggelaten of toegevoegd.',
  'audit.downloadSealed': 'Download het verzegelde logboek',
  'audit.reading': '{count} regels gelezen…',
  'audit.given': 'Er werd een bestand met {count} regels bewaard.',
  'audit.sealedGiven':
    '{parts, plural, one {Het verzegelde logboek werd bewaard in één bestand.} other {Het verzegelde logboek werd bewaard in {parts} bestanden.}}',
};
