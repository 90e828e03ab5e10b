import type { sourcesEn } from './sources-en.ts';

export const sourcesNl: Readonly<Record<keyof typeof sourcesEn, string>> = {
  'country.settings': 'Instellingen van het land',
  'country.settingsLead':
    'Wat voor elke cel in België geldt, wie erover beslist, op welke rechtsgrond, en wat een gewest of een cel nog mag kiezen.',
  'country.settingsOn': 'Toestand op {date}.',
  'country.decidedBy': 'Beslist door {level}',
  'country.boundsRegion': 'Een gewest mag kiezen',
  'country.boundsCell': 'Een cel mag kiezen',
  'country.boundsNone': 'niets anders',
  'country.boundsNumber': 'van {min} tot {max}, alleen strenger',
  'country.boundsList': 'meer uit {options}',
  'country.sources': 'Over deze cijfers',
  'country.sourcesLead':
    'Wat de cijfers van dit portaal zijn en niet zijn, waar ze vandaan komen, en de wetteksten waarop de cellen steunen.',
  'country.terms': 'Woorden',
  'country.term.with': 'Heeft een cel',
  'country.meaning.with':
    'Voor de gemeente is aangifte gedaan van een cel, alleen of samen met andere. Ze telt vanaf de dag van de aangifte tot ze ontbonden is of tot haar jaarlijkse bevestiging te laat is en ook het uitstel voorbij is.',
  'country.term.without': 'Heeft geen cel',
  'country.meaning.without': 'Iemand die bevoegd is, heeft op een bepaalde dag verklaard dat er geen is.',
  'country.term.unknown': 'Onbekend',
  'country.meaning.unknown':
    'Er is niets verklaard, of een cel werd niet op tijd bevestigd. Onbekend telt nooit als geen en staat altijd in de noemer.',
  'country.term.joint': 'Gemeenschappelijke cel',
  'country.meaning.joint':
    'Eén cel die verscheidene burgemeesters samen oprichtten. Ze dekt verscheidene gemeenten; er zijn dus minder cellen dan gemeenten met een cel.',
  'country.term.denominators': 'Noemers',
  'country.meaning.denominators':
    'Elke telling staat naast het aantal gemeenten dat op die dag bestond: 589 tot eind 2018, 581 vanaf 2019, 565 vanaf 2025.',
  'country.term.mergers': 'Fusies',
  'country.meaning.mergers':
    'Op 1 januari 2019 en op 1 januari 2025 fuseerden gemeenten; elf andere kregen in 2019 een nieuwe code zonder fusie. Wat onder een oude code verklaard werd, telt verder voor de nieuwe tot die zelf iets verklaart.',
  'country.term.german': 'Duitstalige gemeenten',
  'country.meaning.german': 'De negen liggen in Wallonië, in de provincie Luik, en zijn daar één keer geteld.',
  'country.term.published': 'Door anderen gepubliceerd',
  'country.meaning.published':
    'Cijfers van 2016 tot 2021 zoals ze gepubliceerd werden. Ze staan naast onze gegevens, worden er nooit mee gemengd en nooit aangevuld.',
  'country.term.heldBack': 'Niet vrijgegeven',
  'country.meaning.heldBack':
    'Een cijfer dat iets over minder dan vijf cellen zou zeggen, wordt niet getoond, en evenmin een cijfer waaruit dat af te leiden is.',
  'country.never': 'Wat hier nergens staat',
  'country.neverText':
    'Geen persoon, geen signaal en geen casus; geen vergadering en geen naam. Zulke gegevens verlaten het gewest niet en het federale niveau krijgt ze niet.',
  'country.attribution': 'Bronnen en licenties',
  'country.attributionLead':
    'Dekking: verklaringen van de gemeenten op Ronde. U mag deze cijfers gebruiken met hun dag, noemer en bron. Het register en de kaarten steunen op:',
  'country.texts': 'Wetteksten',
  'country.textsOn': '{count, plural, =0 {Op {date} geldt geen tekst.} one {Op {date} geldt # tekst.} other {Op {date} gelden # teksten.}}',
  'country.dated.inForce': 'Van kracht sinds {date}.',
  'country.dated.signed': 'Ondertekend op {date}.',
  'country.holdsIn': 'Voor cellen in {regions}.',
};
