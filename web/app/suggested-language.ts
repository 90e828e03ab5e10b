import { useEffect } from 'react';
import type { Language } from '../../shared/domain/tenants.ts';
import type { Place } from './me.ts';
import { useMunicipality } from './municipality-facts.ts';
import { usePortal } from './portal.tsx';
import { useWords } from './words.tsx';

/** The language to start in: one the municipality speaks; the present one where that is among them. */
const startIn = (spoken: readonly Language[], now: Language): Language => (spoken.includes(now) ? now : (spoken[0] ?? now));

/** A municipality's own language is the default (Eupen starts in German), until the person chooses. */
export const useSuggestedLanguage = (place: Place): void => {
  const { suggest } = usePortal();
  const { language } = useWords();
  const nis = place.scope === 'municipality' ? place.nis : undefined;
  const spoken = useMunicipality(nis)?.languages;
  useEffect(() => {
    if (spoken !== undefined) suggest(startIn(spoken, language));
  }, [spoken, suggest, language]);
};
