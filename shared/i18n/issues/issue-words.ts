import type * as z from 'zod';
import type { Language } from '../../domain/tenants.ts';

/** The kinds of mistakes zod names, and `required` for a field that is absent. */
export type IssueType = z.core.$ZodIssue['code'] | 'required';

const nl: Readonly<Record<IssueType, string>> = {
  required: 'Vul dit veld in.',
  invalid_type: 'Dit is niet het soort waarde dat hier past.',
  too_small: 'Deze waarde is te klein of te kort.',
  too_big: 'Deze waarde is te groot of te lang.',
  invalid_format: 'Deze waarde heeft niet de juiste vorm.',
  not_multiple_of: 'Deze waarde past niet in de stappen die hier gelden.',
  unrecognized_keys: 'Dit veld kennen wij niet; laat het weg.',
  invalid_union: 'Kies een van de vormen die hier mogelijk zijn.',
  invalid_key: 'De naam van dit veld past hier niet.',
  invalid_element: 'Een waarde in deze lijst klopt niet.',
  invalid_value: 'Kies een van de mogelijke waarden.',
  custom: 'Kijk deze waarde na.',
};

const fr: Readonly<Record<IssueType, string>> = {
  required: 'Remplissez ce champ.',
  invalid_type: 'Ce n’est pas le type de valeur attendu ici.',
  too_small: 'Cette valeur est trop petite ou trop courte.',
  too_big: 'Cette valeur est trop grande ou trop longue.',
  invalid_format: 'Cette valeur n’a pas la bonne forme.',
  not_multiple_of: 'Cette valeur ne correspond pas aux pas prévus ici.',
  unrecognized_keys: 'Nous ne connaissons pas ce champ ; retirez-le.',
  invalid_union: 'Choisissez une des formes possibles ici.',
  invalid_key: 'Le nom de ce champ ne convient pas ici.',
  invalid_element: 'Une valeur de cette liste n’est pas correcte.',
  invalid_value: 'Choisissez une des valeurs possibles.',
  custom: 'Vérifiez cette valeur.',
};

const de: Readonly<Record<IssueType, string>> = {
  required: 'Füllen Sie dieses Feld aus.',
  invalid_type: 'Diese Art von Wert passt hier nicht.',
  too_small: 'Dieser Wert ist zu klein oder zu kurz.',
  too_big: 'Dieser Wert ist zu groß oder zu lang.',
  invalid_format: 'Dieser Wert hat nicht die richtige Form.',
  not_multiple_of: 'Dieser Wert passt nicht zu den Schritten, die hier gelten.',
  unrecognized_keys: 'Dieses Feld kennen wir nicht; lassen Sie es weg.',
  invalid_union: 'Wählen Sie eine der Formen, die hier möglich sind.',
  invalid_key: 'Der Name dieses Feldes passt hier nicht.',
  invalid_element: 'Ein Wert in dieser Liste stimmt nicht.',
  invalid_value: 'Wählen Sie einen der möglichen Werte.',
  custom: 'Prüfen Sie diesen Wert.',
};

const en: Readonly<Record<IssueType, string>> = {
  required: 'Fill in this field.',
  invalid_type: 'This is not the kind of value that fits here.',
  too_small: 'This value is too small or too short.',
  too_big: 'This value is too large or too long.',
  invalid_format: 'This value does not have the right form.',
  not_multiple_of: 'This value does not fit the steps that apply here.',
  unrecognized_keys: 'We do not know this field; leave it out.',
  invalid_union: 'Choose one of the forms that are possible here.',
  invalid_key: 'The name of this field does not fit here.',
  invalid_element: 'A value in this list is not right.',
  invalid_value: 'Choose one of the possible values.',
  custom: 'Check this value.',
};

/** What is wrong with a field, by kind of mistake; says what to do and never repeats the value. */
export const issueWords: Readonly<Record<Language, Readonly<Record<IssueType, string>>>> = { nl, fr, de, en };

const known = (type: string): type is IssueType => Object.hasOwn(nl, type);

/** The words for one issue of a problem; an unknown kind asks to check the value. */
export const issueWord = (type: string, language: Language): string => issueWords[language][known(type) ? type : 'custom'];
