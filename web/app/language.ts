import { Language } from '../../shared/domain/tenants.ts';
import { acceptedLanguage } from '../../shared/i18n/accepted-language.ts';

const key = 'ronde.language';

/** The language a person chose on this machine; it tells nothing about anybody, so it may stay. */
export const chosenLanguage = (storage: Pick<Storage, 'getItem'>): Language | undefined => Language.safeParse(storage.getItem(key)).data;

export const chooseLanguage = (storage: Pick<Storage, 'setItem'>, language: Language): void => storage.setItem(key, language);

/** Before anybody signs in: the person's choice, else the browser's wish, else the first language of the tenant. */
export const firstLanguage = (storage: Pick<Storage, 'getItem'>, wishes: readonly string[], served: readonly Language[] = []): Language =>
  chosenLanguage(storage) ??
  acceptedLanguage(wishes.map((wish, index) => `${wish};q=${(1 - index / 100).toFixed(2)}`).join(','), served[0] ?? 'nl');
