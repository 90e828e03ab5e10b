import type { membersEn } from './members-en.ts';

export const membersNl: Readonly<Record<keyof typeof membersEn, string>> = {
  'municipality.members': 'Leden',
  'municipality.membersLead': 'Wie voor uw gemeente toegang heeft, in welke rol en op welke rechtsgrond.',
  'municipality.memberAdd': 'Een lid toevoegen',
  'municipality.memberAddLead':
    'De persoon krijgt een account en een neutraal bericht in de eigen taal, en ziet alleen wat de rol mag zien.',
  'municipality.memberNone': 'Behalve de uitgenodigde contactpersoon heeft nog niemand toegang.',
  'municipality.membersCount': '{count, plural, one {# lid} other {# leden}}',
  'municipality.memberName': 'Naam',
  'municipality.memberEmail': 'E-mailadres op het werk',
  'municipality.memberLanguage': 'Taal van de berichten',
  'municipality.memberRole': 'Rol',
  'municipality.memberMayorHelp': 'Een burgemeester kan ondertekenen zodra het gewest het account heeft bevestigd.',
  'municipality.memberFrom': 'Vanaf',
  'municipality.memberTo': 'Tot en met',
  'municipality.memberToHelp': 'Laat leeg als er geen einde bekend is.',
  'municipality.fromOn': 'vanaf {from}',
  'municipality.fromTo': 'vanaf {from} tot en met {to}',
  'municipality.waitsConfirmation': 'wacht op het gewest',
  'municipality.memberSend': 'Toevoegen en uitnodigen',
  'municipality.memberAdded': 'Het lid is toegevoegd en krijgt een mail.',
  'municipality.renewAccessShort': 'Nieuw wachtwoord mailen',
  'municipality.renewAccess': 'Nieuw wachtwoord mailen naar {name}',
  'municipality.renewAccessSure': 'Een nieuw tijdelijk wachtwoord mailen?',
  'municipality.renewAccessMeans':
    '{name} ({email}) krijgt een mail met een nieuw tijdelijk wachtwoord; het vorige geldt dan niet meer. Wie zich al eens aanmeldde, houdt het eigen wachtwoord en krijgt niets.',
  'municipality.renewAccessSend': 'Mailen',
  'municipality.accessRenewed': 'Is {name} nog nooit aangemeld, dan is er een mail met een nieuw tijdelijk wachtwoord onderweg.',
  'municipality.memberPoliceHelp':
    'Leg daarna in de lijst de veiligheidsmachtiging vast. Zonder krijgt deze persoon niets over een casus te horen.',
  'municipality.memberUncleared': 'geen geldige machtiging',
  'municipality.memberUnclearedHelp': 'Mag een signaal brengen, krijgt niets over een casus te horen.',
  'municipality.clearanceChecked': 'Nagekeken door {name}, vastgelegd op {date}.',
  'municipality.clearanceChange': 'De veiligheidsmachtiging vastleggen',
  'municipality.clearanceChangeOne': 'Veiligheidsmachtiging van {name}',
  'municipality.basisShort': 'Rechtsgrond',
  'municipality.basisChange': 'De rechtsgrond vastleggen',
  'municipality.basisChangeOne': 'Rechtsgrond van {name}',
  'municipality.mandateMeans':
    '{name}, {role}. Wat u vastlegt, vervangt wat er stond: meteen voor schrijven, binnen enkele minuten voor lezen.',
  'municipality.mandateChanged': 'Wat {name} te horen krijgt, volgt nu wat u hebt vastgelegd.',
  'municipality.memberRemoveSure': 'De toegang van deze persoon beëindigen?',
  'municipality.memberRemoveMeans':
    '{name} ({role}) wordt afgemeld en kan niets meer wijzigen; binnen enkele minuten kan er ook niets meer gelezen worden.',
  'municipality.memberRemoved': 'De toegang is beëindigd.',
  'municipality.settings': 'Instellingen van de cel',
  'municipality.settingsLead':
    'De regels waarmee uw cel werkt, waar elke waarde vandaan komt en wie erover beslist. Een cel mag strenger zijn dan haar gewest, nooit soepeler.',
};
