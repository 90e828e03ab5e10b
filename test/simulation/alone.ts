import { chance as chanceFrom } from '../support/chance.ts';
import { deed } from './deeds.ts';
import { nothingTold } from './told.ts';
import { type Beginning, type Person, world } from './world.ts';

const quiet = { throttled: 0, lost: 0 };
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Ids, and the references made of them, are counted over both tables: each is called by when it was first heard. */
const byFirstHearing = () => {
  const heard = new Map<string, string>();
  const called = (id: string, kind: string): string => {
    const name = heard.get(id) ?? `${kind}#${heard.size}`;
    heard.set(id, name);
    return name;
  };
  return (text: string): string =>
    text
      .replaceAll(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:')
      .replaceAll(/\b([a-z]+)_(\d{6})\b|"(reference)":"[\w-]+"/gi, (id: string, kind?: string, _?: string, field = '') =>
        called(id, kind ?? field),
      );
};

type Course = { readonly seed: number; readonly deeds: number; readonly neighbours: boolean };

/**
 * What the people of one table are answered in a history of so many deeds, day by day; the same deeds whether or not the
 * neighbours do something, whatever chance makes of it, before each of them.
 */
export const answersOf = async (start: Beginning, { seed, deeds, neighbours }: Course): Promise<readonly string[]> => {
  const answers: string[] = [];
  const named = byFirstHearing();
  const w = world(start, { seed, faults: quiet, heard: (person, answer) => void (person.table === 'own' && answers.push(named(answer))) });
  w.calm();
  const at = (table: Person['table'], chance: () => number) => ({
    world: { ...w, chance, people: w.people.filter((person) => person.table === table) },
    told: nothingTold(),
  });
  const [own, others] = [at('own', chanceFrom(seed)), at('neighbour', chanceFrom(seed + 0.5))];
  for (let done = 0; done < deeds; done += 1) {
    const between = neighbours ? Math.floor(others.world.chance() * 3) : 0;
    for (let each = 0; each < between; each += 1) await deed(others);
    await deed(own);
    if (own.world.chance() < 0.3) w.place.goTo(dayAfter(w.place.place().today));
  }
  return answers;
};
