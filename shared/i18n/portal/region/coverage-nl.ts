import type { coverageEn } from './coverage-en.ts';

export const coverageNl: Readonly<Record<keyof typeof coverageEn, string>> = {
  'region.settingsLead': 'Wie over elke instelling beslist, waar haar waarde vandaan komt, en wat het gewest voor zijn cellen mag kiezen.',
  'region.coverageLead':
    'Hoeveel gemeenten van het gewest een cel hebben. Een gemeente die niets verklaarde, is onbekend; onbekend telt nooit als geen.',
  'region.history': 'Door de tijd',
  'region.noHistory': 'Nog geen enkele gemeente heeft iets verklaard.',
  'region.historyTitle':
    'Op {last} {after, plural, =0 {had geen enkele gemeente} one {had # gemeente} other {hadden # gemeenten}} een cel; op {first} {before, plural, =0 {geen enkele} other {#}}',
  'region.historyDescription':
    'Gestapelde vlakken: gemeenten met een cel, zonder cel en onbekend, van {first} tot {last}. Met een cel: {before} in het begin, {after} op het einde. De tabel hieronder geeft elk cijfer.',
  'region.historyTable': 'De cijfers van deze grafiek',
  'region.onDay': 'Op één dag',
  'region.date': 'Dag',
  'region.dateWrong': 'Kies een dag van {first} tot {last}.',
  'region.headlineOn': 'Op {date}: {with} van de {all} gemeenten met een cel, {without} zonder, {unknown} onbekend',
  'region.coverageMapDescription':
    'Kaart van de gemeenten met een cel, zonder cel en onbekend op {date}. De tabel van de gemeenten zegt hetzelfde van vandaag.',
  'region.provinces': 'Per provincie op {date}',
  'region.part': 'Deel',
  'region.cells': 'Cellen',
  'region.jointCells': 'Gemeenschappelijke cellen',
  'region.nothingStated': 'Nog geen enkele gemeente had iets verklaard.',
  'region.lastChange': 'Laatste wijziging op {date}.',
  'region.source': 'Bron: wat de gemeenten op Ronde verklaarden.',
  'region.verifiedTitle': 'Nagekeken, nog niet uitgenodigd',
};
