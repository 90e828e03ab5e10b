/** What a mail or an appointment may never say, in any of the four languages: stems of who and what the platform is about. */
export const forbidden = [
  'casus cas fall fälle case cases dossier akte person persoon personne personen betrokken* concerné* betroffen*',
  'radicali* radikal* terror* extremis* extrémis* dreiging menace bedrohung threat verdacht* suspect*',
  'signaal signalement hinweis signal melder signalant reporter minderjarig* mineur* kind* enfant* child*',
  'politie* police polizei* veiligheid* sécurité sicherheit* security justiti* justice justiz* geheim* secret* clearance',
  'cel cellule zelle cell livc csil machtiging habilitation ermächtigung gemeente commune gemeinde municipality',
  'burgemeester bourgmestre bürgermeister mayor',
].flatMap((line) => line.split(' '));

/** Whether a text says such a word, `*` standing for any ending. */
export const says = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word.replace('*', '\\p{L}*')}(?!\\p{L})`, 'iu').test(text);
