// oxlint-disable max-lines -- a catalogue is read and translated whole
import type { ProblemCode } from '../../problems.ts';
import type { Words } from '../words.ts';

export const problemsDe = {
  'input-invalid': {
    title: 'Einige Angaben stimmen noch nicht',
    detail:
      '{count, plural, one {# Feld braucht} other {# Felder brauchen}} noch Ihre Aufmerksamkeit. Prüfen Sie, was markiert ist, und senden Sie erneut. Was Sie ausgefüllt haben, bleibt erhalten.',
  },
  'cursor-invalid': { title: 'Diese Seite der Liste gibt es nicht mehr', detail: 'Öffnen Sie die Liste noch einmal von vorn.' },
  'body-malformed': {
    title: 'Die Nachricht ist nicht lesbar',
    detail: 'Die Nachricht ist kein gültiges JSON. Prüfen Sie die Form und senden Sie sie erneut.',
  },
  'body-too-large': {
    title: 'Die Nachricht ist zu groß',
    detail: 'In eine Nachricht passen höchstens {kilobytes} kB. Kürzen Sie die Texte oder senden Sie sie in Teilen.',
  },
  'media-type-unsupported': {
    title: 'Diese Art von Nachricht können wir nicht lesen',
    detail: 'Senden Sie die Nachricht als JSON, mit dem Content-Type aus der Dokumentation.',
  },
  'token-invalid': {
    title: 'Ihre Sitzung auf der Plattform ist abgelaufen',
    detail: 'Melden Sie sich erneut an und machen Sie dann weiter.',
  },
  'token-missing': { title: 'Sie sind nicht auf der Plattform angemeldet', detail: 'Melden Sie sich an und versuchen Sie es erneut.' },
  'permission-missing': {
    title: 'Ihre Rolle erlaubt dies nicht',
    detail:
      'Prüfen Sie, ob Sie mit der richtigen Rolle arbeiten. Wenn Sie es für Ihre Arbeit brauchen, fragen Sie Ihren Koordinator oder die Region.',
  },
  'resource-not-found': {
    title: 'Nicht gefunden',
    detail: 'Wir finden dies nicht. Prüfen Sie die Adresse oder gehen Sie zurück zu Ihrer Startseite.',
  },
  'method-not-allowed': {
    title: 'Das geht hier nicht',
    detail: 'Diesen Vorgang gibt es unter dieser Adresse nicht. Sehen Sie in der Dokumentation nach.',
  },
  'too-many-requests': {
    title: 'Einen Moment, bitte',
    detail: 'In kurzer Zeit kamen viele Anfragen. Warten Sie eine Minute und versuchen Sie es erneut.',
  },
  'internal-error': {
    title: 'Bei uns ist etwas schiefgegangen',
    detail:
      'Es liegt nicht an Ihnen. Versuchen Sie es später erneut. Bleibt der Fehler bestehen, nennen Sie der technischen Unterstützung die Nummer dieser Meldung.',
  },
  'service-unavailable': {
    title: 'Die Plattform ist gerade nicht erreichbar',
    detail: 'Versuchen Sie es in einigen Minuten erneut.',
  },
  'version-missing': {
    title: 'Wir wissen nicht, welche Fassung Sie ändern',
    detail: 'Öffnen Sie die Daten erneut und senden Sie Ihre Änderung mit der Fassung, die Sie gesehen haben (If-Match).',
  },
  'edit-conflict': {
    title: 'Jemand anders hat dies inzwischen geändert',
    detail:
      'Ihre Änderung ist noch nicht gespeichert. Öffnen Sie die neueste Fassung, vergleichen Sie sie mit Ihrem Text und speichern Sie erneut.',
  },
  'membership-ended': {
    title: 'Sie sind nicht mehr Mitglied dieser Zelle',
    detail: 'Ihre Änderung ist nicht gespeichert. Wählen Sie eine andere Zelle oder fragen Sie den Koordinator.',
  },
  'cell-switched': {
    title: 'Sie arbeiten inzwischen in einer anderen Zelle',
    detail:
      'Sie haben in einem anderen Fenster die Zelle gewechselt. Laden Sie diese Seite neu oder wechseln Sie zurück; nichts wurde gespeichert.',
  },
  'mandate-changed': {
    title: 'Ihr Mandat hat sich geändert',
    detail:
      'Ihre Rechtsgrundlage oder Ihre Sicherheitsermächtigung ist nicht mehr dieselbe. Nichts wurde gespeichert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  'request-repeated': {
    title: 'Das ist bereits geschehen',
    detail: 'Diese Anfrage kam zweimal an; die erste wurde ausgeführt. Laden Sie die Seite neu, um den heutigen Stand zu sehen.',
  },
  'request-key-reused': {
    title: 'Diese Anfrage wurde nicht ausgeführt',
    detail:
      'Sie trug das Kennzeichen (Idempotency-Key) einer anderen Anfrage, die ausgeführt wurde. Senden Sie sie erneut mit einem eigenen Kennzeichen.',
  },
  'municipality-unknown': {
    title: 'Wir kennen diese Gemeinde nicht',
    detail:
      'Die Gemeinde {nis} stand an diesem Datum nicht im Register. Suchen Sie die Gemeinde nach Namen und wählen Sie sie aus der Liste.',
  },
  'municipality-ended': {
    title: 'Diese Gemeinde ist in einer anderen aufgegangen oder hat einen neuen Code',
    detail:
      'Machen Sie mit der Gemeinde weiter, die ihr nachfolgt. Die Gemeinde {nis} bestand bis einschließlich {endedOn}; ihre Nachfolgerin ist {successor}.',
  },
  'municipality-elsewhere': {
    title: 'Diese Gemeinde liegt nicht in Ihrer Region',
    detail:
      'Die Gemeinde {nis} gehört zu einer anderen Region. Wählen Sie eine Gemeinde Ihrer Region. Für andere Gemeinden wenden Sie sich an deren eigene Region.',
  },
  'register-change-unknown': {
    title: 'Diese Änderung steht nicht im Register',
    detail: 'Wählen Sie eine Fusion oder einen Kodewechsel, den das Register kennt, mit allen Gemeinden und dem Datum.',
  },
  'register-change-settled': {
    title: 'Diese Änderung steht fest',
    detail: 'Die Änderung ist ausgeführt, läuft oder wurde zurückgezogen. Laden Sie die Seite neu, um den Stand zu sehen.',
  },
  'municipality-claimed': {
    title: 'Diese Gemeinde hat ihre Einladung bereits angenommen',
    detail:
      'Sie gibt ihren Mitgliedern selbst Zugang. Bitten Sie den Koordinator oder den Bürgermeister der Gemeinde, einen neuen Koordinator hinzuzufügen.',
  },
  'municipality-not-invited': {
    title: 'Ihre Gemeinde ist noch nicht eingeladen',
    detail:
      'Bitten Sie die Region mit dem Antragsformular um eine Einladung. Danach erhalten Sie eine E-Mail, mit der Sie beginnen können.',
  },
  'invitation-absent': {
    title: 'Diese Gemeinde ist noch nicht eingeladen',
    detail: 'Laden Sie sie zuerst ein; danach kann die Einladung erneut verschickt werden.',
  },
  'request-unknown': { title: 'Antrag nicht gefunden', detail: 'Wir finden diesen Antrag nicht. Öffnen Sie die Liste der Anträge erneut.' },
  'request-settled': {
    title: 'Dieser Antrag ist schon erledigt',
    detail: 'Sie müssen nichts mehr tun. Öffnen Sie die Liste der Anträge erneut, um das Ergebnis zu sehen.',
  },
  'statement-contradicts-cell': {
    title: 'Eine Zelle deckt diese Gemeinde ab oder deckte sie damals ab',
    detail:
      'Sie können nicht angeben, dass es keine Zelle gibt, solange eine Zelle die Gemeinde abdeckt. Arbeitet die Zelle nicht mehr, lösen Sie sie zuerst auf oder verlassen Sie sie. Die Angabe gilt frühestens ab dem Tag, an dem die Zelle endete.',
  },
  'registration-absent': {
    title: 'Die Anmeldung der Zelle hat noch nicht begonnen',
    detail: 'Nehmen Sie zuerst die Einladung an und beginnen Sie die Anmeldung; danach ist dieser Schritt möglich.',
  },
  'registration-incomplete': {
    title: 'Die Anmeldung ist noch nicht vollständig',
    detail: 'Noch auszufüllen: {steps}. Ergänzen Sie dies und melden Sie danach die Zelle.',
  },
  'registration-closed': {
    title: 'Diese Anmeldung ist abgeschlossen',
    detail:
      'Die Zelle ist gemeldet, oder Ihre Gemeinde wurde in eine Zelle aufgenommen. Änderungen nehmen Sie nun auf der Seite der Zelle vor.',
  },
  'joint-across-regions': {
    title: 'Eine gemeinsame Zelle bleibt in einer Region',
    detail:
      'In einer anderen Region: {municipalities}. Wählen Sie nur Gemeinden Ihrer eigenen Region. Mit Gemeinden einer anderen Region können Sie Absprachen treffen, jede mit eigener Zelle.',
  },
  'joint-needs-others': {
    title: 'Eine gemeinsame Zelle zählt mindestens zwei Gemeinden',
    detail: 'Fügen Sie eine andere Gemeinde hinzu oder wählen Sie eine eigene Zelle.',
  },
  'joint-repeats-seat': {
    title: 'Eine Gemeinde ist zweimal genannt',
    detail: 'Ihre eigene Gemeinde gehört von selbst dazu. Nennen Sie nur die anderen Gemeinden, jede einmal.',
  },
  'municipality-covered-elsewhere': {
    title: 'Diese Gemeinde gehört schon zu einer anderen Zelle',
    detail:
      'Schon in einer anderen Zelle: {municipalities}. Die Gemeinde muss diese Zelle zuerst verlassen, oder Sie nehmen sie aus Ihrem Vorschlag.',
  },
  'clearance-expired': {
    title: 'Die Sicherheitsermächtigung ist abgelaufen',
    detail:
      'Die Ermächtigung endete am {date}. Tragen Sie den neuen letzten Tag ein oder geben Sie an, dass es zurzeit keine gültige Ermächtigung gibt.',
  },
  'signature-missing': {
    title: 'Noch nicht alle Bürgermeister haben unterzeichnet',
    detail:
      'Wir warten auf die Unterschrift von {municipalities}. Senden Sie eine Erinnerung; sobald alle unterzeichnet haben, können Sie die Zelle melden.',
  },
  'signature-present': {
    title: 'Sie haben schon unterzeichnet',
    detail: 'Ihre Unterschrift ist gespeichert; Sie müssen nichts mehr tun.',
  },
  'signatures-complete': {
    title: 'Alle Bürgermeister haben schon unterzeichnet',
    detail: 'Sie brauchen niemanden mehr zu erinnern. Sie können die Zelle jetzt melden.',
  },
  'reminder-too-soon': {
    title: 'Vor Kurzem wurde schon eine Nachricht verschickt',
    detail: 'Wer zu oft Nachrichten erhält, liest sie nicht mehr. Eine neue ist ab dem {date} möglich.',
  },
  'nothing-to-sign': {
    title: 'Zurzeit gibt es nichts zu unterzeichnen',
    detail: 'Kein Vorschlag wartet auf Ihre Unterschrift. Fragen Sie den Koordinator, ob der Vorschlag schon fertig ist.',
  },
  'join-request-unknown': {
    title: 'Beitrittsantrag nicht gefunden',
    detail: 'Wir finden diesen Beitrittsantrag nicht. Öffnen Sie die Liste erneut; vielleicht wurde er zurückgezogen.',
  },
  'cell-absent': {
    title: 'Es gibt noch keine Zelle',
    detail: 'Für diese Gemeinde ist noch keine Zelle gemeldet. Schließen Sie zuerst die Anmeldung ab.',
  },
  'cell-not-declared': {
    title: 'Diese Zelle ist noch nicht gemeldet',
    detail:
      'Die Zelle zur Kenntnis nehmen oder eine Frage stellen können Sie erst nach der Meldung. Sie werden benachrichtigt, sobald sie vorliegt.',
  },
  'cell-already-acknowledged': {
    title: 'Diese Zelle wurde schon zur Kenntnis genommen',
    detail: 'Sie müssen nichts mehr tun.',
  },
  'cell-dissolved': {
    title: 'Diese Zelle ist aufgelöst',
    detail: 'Sie kann nicht mehr geändert werden. Möchte die Gemeinde wieder eine Zelle, beginnen Sie eine neue Anmeldung.',
  },
  'cell-not-joint': {
    title: 'Dies ist keine gemeinsame Zelle',
    detail: 'Ihre Gemeinde ist die einzige in dieser Zelle und kann sie darum nicht verlassen. Sie können die Zelle aber auflösen.',
  },
  'seat-cannot-leave': {
    title: 'Die Gemeinde, in der die Zelle ihren Sitz hat, kann nicht austreten',
    detail: 'Löst das Bürgermeisteramt am Sitz die Zelle auf, können die Gemeinden mit einem anderen Sitz eine neue anmelden.',
  },
  'date-in-future': {
    title: 'Dieses Datum liegt in der Zukunft',
    detail: 'Sie haben den {date} angegeben. Wählen Sie heute oder einen vergangenen Tag.',
  },
  'date-in-past': {
    title: 'Dieses Datum ist vorbei',
    detail: 'Sie haben den {date} angegeben. Was galt, bleibt stehen: Wählen Sie heute oder einen späteren Tag.',
  },
  'member-unknown': {
    title: 'Mitglied nicht gefunden',
    detail: 'Wir finden dieses Mitglied nicht. Öffnen Sie die Mitgliederliste erneut.',
  },
  'member-present': {
    title: 'Diese Person hat diese Rolle schon in Ihrer Zelle',
    detail: 'Ein zweites Hinzufügen ist nicht nötig. Ändern Sie bei Bedarf die Angaben in der Mitgliederliste.',
  },
  'last-coordinator': {
    title: 'Dies ist der letzte Koordinator',
    detail: 'Fügen Sie zuerst einen anderen Koordinator hinzu; ohne Koordinator kann niemand die Angaben Ihrer Zelle aktuell halten.',
  },
  'mayor-unconfirmed': {
    title: 'Das Konto des Bürgermeisters ist noch nicht bestätigt',
    detail:
      'Die Region bestätigt das Konto; danach kann der Bürgermeister unterzeichnen und entscheiden. Wenden Sie sich an die Region, wenn es lange dauert.',
  },
  'roles-apart': {
    title: 'Diese Person hat in Ihrer Zelle schon eine Rolle, die davon getrennt bleibt',
    detail:
      'Bürgermeister, Koordinator und Datenschutzbeauftragter sind in einer Zelle verschiedene Personen, da sie einander prüfen. Wählen Sie eine andere Person oder beenden Sie zuerst die andere Mitgliedschaft.',
  },
  'memberships-full': {
    title: 'Diese Person arbeitet schon an zu vielen Stellen',
    detail: 'Eine Person kann an höchstens {most} Stellen arbeiten. Beenden Sie zuerst eine Mitgliedschaft, die nicht mehr nötig ist.',
  },
  'membership-unknown': {
    title: 'Mitgliedschaft nicht gefunden',
    detail: 'Wir finden diese Mitgliedschaft nicht. Wählen Sie eine Zelle aus Ihrer Liste.',
  },
  'residence-not-covered': {
    title: 'Diese Gemeinde gehört nicht zur Zelle',
    detail: 'Die Zelle arbeitet nicht für {nis}. Wählen Sie eine Gemeinde der Zelle oder wenden Sie sich an die Zelle jener Gemeinde.',
  },
  'signal-settled': {
    title: 'Darüber wurde schon entschieden',
    detail: 'Inzwischen wurde darüber entschieden, oder er muss zuerst geprüft werden. Laden Sie die Seite neu, um den Stand zu sehen.',
  },
  'second-person-needed': {
    title: 'Hierfür braucht es zwei Personen',
    detail: 'Was der Bürgermeister vorschlägt, genehmigt der Koordinator, und umgekehrt. Bitten Sie die andere Person darum.',
  },
  'naming-over': {
    title: 'Zu spät, um den Hinweisgeber zu nennen',
    detail:
      'Der Hinweis steht auf der Liste. Wer ihn brachte, kann der Zelle nur vorher genannt werden; der Bürgermeister kann noch fragen, mit einem Grund, der aufbewahrt wird.',
  },
  'reporter-named': {
    title: 'Der Hinweisgeber ist schon bekannt',
    detail: 'Der Hinweisgeber wollte nicht anonym bleiben, oder Bürgermeister und Koordinator haben dies schon gemeinsam entschieden.',
  },
  'case-locked': {
    title: 'Dieser Fall ist gesperrt',
    detail: 'Die Überprüfung ist zu lange ausgeblieben. Überprüfen Sie den Fall zuerst; danach öffnet sich der Inhalt wieder.',
  },
  'case-closed': {
    title: 'Dieser Fall läuft nicht mehr',
    detail: 'Der Fall ist abgeschlossen oder übertragen. Der Bürgermeister kann einen abgeschlossenen Fall wieder öffnen.',
  },
  'case-erased': {
    title: 'Dieser Fall ist gelöscht',
    detail: 'Der Fall wurde am {date} gelöscht. Nur das ist noch bekannt; der Nachweis steht bei den Löschungen.',
  },
  'consultation-ahead': {
    title: 'Dieser Fall steht auf einer Tagesordnung',
    detail:
      'Nehmen Sie den Fall zuerst von der Tagesordnung, oder besprechen Sie ihn. Danach kann er an den Bürgermeister der neuen Gemeinde gehen.',
  },
  'cell-absent-there': {
    title: 'Für diese Gemeinde ist keine Zelle bekannt',
    detail:
      'Auf der Plattform ist für diese Gemeinde keine Zelle gemeldet, die einen Fall übernehmen kann. Wenden Sie sich an die Gemeindeverwaltung; bis dahin bleibt der Fall in Ihrer Zelle.',
  },
  'transfer-across-regions': {
    title: 'Diese Gemeinde liegt in einer anderen Region',
    detail:
      'Über die Grenze einer Region überträgt die Plattform keinen Fall: nur die Tatsache wird vermerkt. Beschließen Sie in der Sitzung die Übertragung mit Angabe der Region, sprechen Sie direkt mit der anderen Zelle und schließen Sie den Fall danach ab.',
  },
  'transfer-within-cell': {
    title: 'Diese Gemeinde gehört zu Ihrer eigenen Zelle',
    detail: 'Der Fall bleibt dann in der Zelle. Ändern Sie den Wohnort: der Bürgermeister jener Gemeinde übernimmt den Fall.',
  },
  'transfer-pending': {
    title: 'Der Fall ist einer anderen Zelle angeboten',
    detail: 'Warten Sie auf die Antwort oder ziehen Sie das Angebot zuerst zurück.',
  },
  'transfer-settled': {
    title: 'Über dieses Angebot ist schon entschieden',
    detail: 'Es wurde inzwischen beantwortet oder zurückgezogen. Laden Sie die Seite neu, um den Stand zu sehen.',
  },
  'case-not-closed': { title: 'Dieser Fall ist nicht abgeschlossen', detail: 'Nur ein abgeschlossener Fall kann wieder geöffnet werden.' },
  'signal-untested': {
    title: 'Dieser Hinweis ist noch nicht geprüft',
    detail: 'Zuerst prüft der Koordinator, ob die Zelle für den Hinweis zuständig ist; danach entscheidet der Bürgermeister.',
  },
  'invitation-present': { title: 'Diese Person sitzt bei diesem Fall bereits am Tisch', detail: 'Eine zweite Einladung ist nicht nötig.' },
  'invitation-settled': {
    title: 'Das geht mit dieser Einladung nicht mehr',
    detail: 'Inzwischen hat jemand darüber entschieden. Öffnen Sie den Fall neu, um zu sehen, wie es jetzt steht.',
  },
  'identity-absent': { title: 'Niemand hat aufgeschrieben, um wen es geht', detail: 'Bei diesem Fall ist keine Identität vermerkt.' },
  'identity-disclosed': {
    title: 'Der Name ist bereits freigegeben',
    detail: 'Bürgermeister und Koordinator sind sich darüber bereits einig.',
  },
  'break-glass-needless': {
    title: 'Sie können diesen Fall gewöhnlich öffnen',
    detail: 'Der Notzugang ist nur für einen Fall Ihrer Zelle, den Sie nicht zu sehen bekommen.',
  },
  'break-glass-over': {
    title: 'Der Notzugang ist vorbei',
    detail: 'Er gilt sechzig Minuten. Ist er noch nötig, verlangen Sie ihn erneut, mit Begründung.',
  },
  'break-glass-unreviewed': {
    title: 'Ein früherer Notzugang wartet auf Überprüfung',
    detail:
      'Seit mehr als 72 Stunden hat niemand Ihren letzten Notzugang überprüft. Bis dahin bekommen Sie keinen neuen. Wenden Sie sich an den Bürgermeister oder den Datenschutzbeauftragten.',
  },
  'break-glass-reviewed': { title: 'Dieser Notzugang ist bereits überprüft', detail: 'Jemand anderes ist Ihnen zuvorgekommen.' },
  'owner-unsuitable': {
    title: 'Dieses Mitglied kann diese Maßnahme nicht ausführen',
    detail: 'Wählen Sie jemanden, der zu diesem Fall eingeladen ist; für den Teil der Polizei jemanden von der Polizei.',
  },
  'manager-unsuitable': {
    title: 'Dieses Mitglied kann die Begleitung nicht leiten',
    detail: 'Wählen Sie einen Koordinator oder ein Mitglied, das die Einladung zu diesem Fall angenommen hat und davon wissen darf.',
  },
  'action-settled': {
    title: 'Diese Maßnahme ist schon erledigt',
    detail:
      'Inzwischen hat jemand sie übernommen, abgeschlossen oder gestrichen, oder niemand hat sie bisher übernommen. Öffnen Sie den Fall erneut, um den Stand zu sehen.',
  },
  'review-too-far': {
    title: 'Das ist zu spät für die nächste Überprüfung',
    detail: 'Wählen Sie einen Tag bis zum {date}. Früher ist immer möglich.',
  },
  'feedback-line-unsuitable': {
    title: 'Nicht jede Zeile darf an Polizei außerhalb der Zelle gehen',
    detail:
      'Es betrifft Zeile {lines}. Was dem Berufsgeheimnis unterliegt, zurückgenommen wurde oder nicht für alle bestimmt war, die zustimmen müssen, steht nicht darauf. Entfernen Sie die Zeile.',
  },
  'feedback-not-agreed': {
    title: 'Es haben noch nicht alle zugestimmt',
    detail:
      'Das Blatt kann erst übergeben werden, wenn alle, die teilgenommen haben, zustimmen. Kam später noch jemand dazu? Ziehen Sie das Blatt zurück und schlagen Sie es neu vor. Wer die Zelle verlassen hat, kann nicht mehr zustimmen: Aus dieser Fallbesprechung geht dann nichts nach außen.',
  },
  'feedback-objected': {
    title: 'Gegen ein Blatt dieser Fallbesprechung besteht ein Widerspruch',
    detail:
      'Wer widersprach, kann den Widerspruch auf der Seite des Falls zurücknehmen. Erst dann kann ein neues Blatt vorgeschlagen werden.',
  },
  'feedback-settled': {
    title: 'Dieses Blatt ist schon erledigt',
    detail: 'Es wurde gestoppt oder übergeben. Schlagen Sie bei Bedarf ein neues vor.',
  },
  'attendance-absent': {
    title: 'Niemand ist als anwesend vermerkt',
    detail: 'Vermerken Sie zuerst, wer da war. Alle, die teilgenommen haben, müssen zustimmen.',
  },
  'meeting-settled': {
    title: 'Diese Sitzung ist schon weiter',
    detail: 'Sie wurde inzwischen abgehalten, abgesagt oder genehmigt. Laden Sie die Seite neu, um den Stand zu sehen.',
  },
  'meeting-ahead': {
    title: 'Diese Sitzung steht noch bevor',
    detail: 'Sie ist noch nicht abgehalten. Wer da war, halten Sie ab dem {date} fest.',
  },
  'times-reversed': {
    title: 'Das Ende liegt vor dem Beginn',
    detail: 'Wählen Sie eine Endzeit nach der Anfangszeit.',
  },
  'invitee-unknown': {
    title: 'Jemand auf dieser Liste ist hierzu nicht eingeladen',
    detail: 'Zuerst laden Bürgermeister und Koordinator gemeinsam ein; danach können Sie einberufen.',
  },
  'consultation-closed': {
    title: 'Dies ist jetzt nicht offen',
    detail:
      'Die Besprechung ist noch nicht einberufen oder abgehalten, oder die Frist danach ist vorbei. Besprechen Sie es in der nächsten Sitzung.',
  },
  'audience-grows': {
    title: 'So würden mehr Personen dies sehen als erlaubt',
    detail: 'Wählen Sie nur unter denen, die es jetzt sehen dürfen. Weniger geht immer, mehr nicht.',
  },
  'contribution-withdrawn': {
    title: 'Dies wurde schon zurückgenommen',
    detail: 'Es bleibt nichts davon. Bringen Sie es neu ein, wenn Sie möchten.',
  },
  'training-not-open': {
    title: 'Hier können Sie sich nicht mehr an- oder abmelden',
    detail: 'Die Fortbildung ist vorbei, abgesagt oder abgeschlossen. In der Liste sehen Sie, was noch offen ist.',
  },
  'training-not-for-role': {
    title: 'Diese Fortbildung ist nicht für Ihre Rolle',
    detail: 'Die Region bietet sie anderen Mitgliedern von Zellen an. In der Liste sehen Sie, was Ihnen offensteht.',
  },
  'training-list-full': {
    title: 'Die Liste dieser Fortbildung ist voll',
    detail: 'Auf der Liste ist kein Platz mehr. Sehen Sie später wieder nach oder bitten Sie die Region um einen zweiten Termin.',
  },
  'training-settled': {
    title: 'Das geht bei dieser Fortbildung nicht mehr',
    detail: 'Sie hat inzwischen stattgefunden, wurde abgeschlossen oder abgesagt. Laden Sie die Seite neu, um den Stand zu sehen.',
  },
  'training-ahead': {
    title: 'Die Fortbildung steht noch bevor',
    detail: 'Vermerken Sie die Anwesenheit am Tag selbst oder danach.',
  },
  'places-taken': {
    title: 'Es sind bereits mehr Plätze vergeben',
    detail: '{count, plural, one {# Person hat} other {# Personen haben}} schon einen Platz. Wählen Sie mindestens so viele Plätze.',
  },
  'enrolment-made': {
    title: 'Sie sind bereits angemeldet',
    detail: 'Ihre Anmeldung bleibt, wie sie ist. Sie müssen nichts tun.',
  },
  'enrolment-absent': {
    title: 'Diese Anmeldung gibt es nicht',
    detail: 'Sie wurde inzwischen abgesagt oder wartet noch auf einen Platz. Laden Sie die Seite neu.',
  },
  'article-unknown': {
    title: 'Diesen Artikel gibt es nicht',
    detail: 'Vielleicht wurde er zurückgezogen oder ersetzt. Suchen Sie ihn erneut in der Bibliothek.',
  },
  'article-not-published': {
    title: 'Dieser Artikel ist nicht veröffentlicht',
    detail: 'Nur was Leserinnen und Leser finden, können Sie zurückziehen.',
  },
  'draft-absent': { title: 'Es gibt keinen Entwurf', detail: 'Speichern Sie zuerst einen Entwurf dieses Artikels.' },
  'library-full': {
    title: 'Mehr passt nicht hinein',
    detail:
      'Eine Bibliothek hat höchstens {count} Artikel, und ein Artikel nicht endlos viele Fassungen. Ergänzen Sie einen bestehenden Artikel.',
  },
  'text-unsafe': {
    title: 'Ein Teil des Textes geht nicht',
    detail:
      'Im {language, select, nl {niederländischen} fr {französischen} de {deutschen} other {englischen}} Text, in Zeile {line}, steht {reason, select, html {HTML} image {ein Bild} link {ein Link, der nicht mit https, mailto oder tel beginnt} other {eine Liste oder ein Zitat zu tief in anderen}}. Verwenden Sie nur Markdown; ein Bild fügen Sie als Anlage hinzu. Es wurde nichts gespeichert.',
  },
  'attachment-absent': {
    title: 'Eine Anlage ist nicht angekommen',
    detail: 'Entfernen Sie die Anlage aus der Liste und senden Sie die Datei erneut.',
  },
  'parameter-unknown': {
    title: 'Einstellung nicht gefunden',
    detail: 'Wir finden diese Einstellung nicht. Wählen Sie eine Einstellung aus der Liste.',
  },
  'parameter-not-yours': {
    title: 'Über diese Einstellung entscheidet eine andere Ebene',
    detail: 'Über „{parameter}“ entscheidet: {competence}. Sie sehen den Wert, können ihn hier aber nicht ändern.',
  },
  'parameter-out-of-bounds': {
    title: 'Dieser Wert liegt außerhalb der Grenzen',
    detail:
      'Es geht um „{parameter}“. Mindestens: {min}. Höchstens: {max}. Sie dürfen strenger sein als die Ebene über Ihnen, nicht großzügiger.',
  },
  'proposal-undrafted': {
    title: 'Es gibt keinen Entwurf',
    detail: 'Geben Sie zuerst ein, was Sie vorschlagen, und speichern Sie es; legen Sie es danach vor.',
  },
  'proposal-closed': {
    title: 'Über diesen Vorschlag ist entschieden',
    detail: 'Er ist vereinbart, zurückgezogen, abgelehnt oder abgelaufen. Machen Sie bei Bedarf einen neuen Vorschlag.',
  },
  'proposal-full': {
    title: 'Dieser Vorschlag kann nichts mehr aufnehmen',
    detail: 'Sie können noch unterzeichnen oder einen eigenen Vorschlag zurückziehen; ein neuer Vorschlag beginnt mit einem leeren Blatt.',
  },
  'proposal-not-yours': {
    title: 'Dieser Vorschlag kommt von einer anderen Ebene',
    detail: 'Nur wer ihn gemacht hat, kann ihn ändern, vorlegen oder zurückziehen. Sie können dazu Stellung nehmen.',
  },
  'proposal-outdated': {
    title: 'Inzwischen liegt eine andere Fassung vor',
    detail:
      'Sie haben eine frühere Fassung gelesen; jetzt liegt Fassung {revision} vor. Lesen Sie diese zuerst: Ihre Unterschrift gilt nur für das, was Sie gelesen haben.',
  },
  'signature-not-asked': {
    title: 'Ihre Unterschrift ist hier nicht nötig',
    detail: 'Über diese Änderung entscheiden andere. Sie können dazu Stellung nehmen.',
  },
  'tenants-incomplete': {
    title: 'Ein föderaler Wert gilt für das ganze Land',
    detail: 'Wählen Sie die drei Regionen: Wo die föderale Ebene allein entscheidet, gilt der Wert überall.',
  },
  'emergency-not-federal': {
    title: 'Nur eine föderale Einstellung kann dringend sein',
    detail:
      'Über diese Einstellung entscheiden auch andere, und sie brauchen Zeit. Entfernen Sie das Häkchen bei „dringend“ und wählen Sie einen späteren Tag.',
  },
  'date-too-soon': {
    title: 'Dieser Tag ist zu früh',
    detail: 'Wer unterzeichnet und wer die Änderung anwendet, braucht Zeit. Wählen Sie den {date} oder einen späteren Tag.',
  },
} as const satisfies Record<ProblemCode, Words>;
