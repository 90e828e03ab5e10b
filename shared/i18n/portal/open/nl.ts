import type { openEn } from './en.ts';

export const openNl: Readonly<Record<keyof typeof openEn, string>> = {
  'open.title': 'De ronde tafel van uw gemeente',
  'open.lead':
    'Ronde is het platform van de lokale integrale veiligheidscellen (LIVC R): burgemeester, lokale politie, preventieambtenaar en sociale diensten samen aan één tafel, om gewelddadige radicalisering vroeg op te merken en ieder mens persoonlijk te helpen.',
  'open.signInHelp.cognito':
    'U meldt u aan op de pagina’s van Amazon Cognito ({tenant}), met uw wachtwoord en de code van uw authenticator-app.',
  'open.signInHelp.standIn':
    'Op dit toestel vervangt een nabootsing de aanmeldpagina’s van Amazon Cognito. De pagina met de demonstratiepersonen toont als wie u zich kunt aanmelden, en hun codes.',
  'open.request': 'Een uitnodiging vragen',
  'open.requestLead':
    'Heeft uw gemeente nog geen uitnodiging? Vraag ze aan het gewest. Een medewerker kijkt na wie ze vraagt en stuurt daarna de uitnodiging.',
  'open.requestFor': 'U werkt voor een gemeente en hebt nog geen account',
  'open.municipality': 'Uw gemeente',
  'open.municipalityHelp': 'Typ het begin van de naam en kies de gemeente uit de lijst.',
  'open.name': 'Uw naam',
  'open.email': 'Uw e-mailadres op het werk',
  'open.emailHelp': 'Het gewest gebruikt het om na te kijken of u voor de gemeente werkt.',
  'open.contactLanguage': 'De taal waarin wij u schrijven',
  'open.send': 'Aanvraag versturen',
  'open.sent': 'Uw aanvraag is ontvangen',
  'open.sentHelp':
    'Als de gemeente kan worden uitgenodigd, kijkt een medewerker van het gewest uw aanvraag na en krijgt u een bericht. Om de privacy te beschermen zegt deze pagina nooit of een gemeente al bekend is.',
  'open.another': 'Een uitnodiging vragen voor een andere gemeente',
  'open.accessibility': 'Toegankelijkheidsverklaring',
  'open.accessibilityLead':
    'Dit portaal wil voor iedereen bruikbaar zijn: met het toetsenbord alleen, met een schermlezer, tot 400% vergroot, op een telefoon en op papier.',
  'open.accessibilityNorm': 'Norm',
  'open.accessibilityNormText':
    'Wij streven naar EN 301 549 en WCAG 2.2, niveau AA. Elke pagina wordt in elke taal nagekeken met een automatisch hulpmiddel (axe), afwisselend licht en donker, en de aanmelding wordt met het toetsenbord alleen uitgeprobeerd.',
  'open.accessibilityKnown': 'Wat nog niet werkt, voor zover wij weten',
  'open.accessibilityKnownText':
    'Kaarten zijn beelden: alles wat erop staat, staat ook in de tabel ernaast. Er was nog geen toegankelijkheidsaudit door een externe partij.',
  'open.accessibilityReport': 'Werkt er iets niet voor u?',
  'open.accessibilityReportText': 'Meld het aan het bestuur dat u uitnodigde; dat geeft uw bericht door aan wie het platform onderhoudt.',
  'open.accessibilityNot': 'Niet tevreden met het antwoord?',
  'open.accessibilityNotText':
    'U kunt terecht bij de ombudsdienst die voor dat bestuur bevoegd is: de federale, of die van uw gewest of gemeenschap.',
  'open.accessibilityDate': 'Deze verklaring is opgesteld op {date}, na eigen onderzoek.',
  'open.danger': 'Onmiddellijk gevaar? Bel 101 of 112. Dit platform is geen noodlijn.',
};
