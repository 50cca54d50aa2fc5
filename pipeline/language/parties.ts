/** Names of the parties of the Riksdag as they stand in running text: one lemma for each, however it is written and inflected. */

/** Names that are nothing but names, also in small letters: `centerpartiet` is the party `Centerpartiet`. */
const NAMES =
  'Centerpartiet Folkpartiet Kristdemokraterna Miljöpartiet Piratpartiet Sverigedemokraterna Vänsterpartiet'.split(' ');

/** Names that are words for people too: with a capital letter the party, with a small one its members. */
const CAPITALISED = 'Centern Folkpartisterna Liberalerna Moderaterna Nydemokraterna Socialdemokraterna'.split(' ');

const withGenitive = (name: string): (readonly [string, string])[] => [
  [name, name],
  [`${name}s`, name],
];

/** Form → name of the party. */
const PARTY_FORMS: ReadonlyMap<string, string> = new Map([
  ...NAMES.flatMap(withGenitive),
  ...CAPITALISED.flatMap(withGenitive),
  ...NAMES.filter(name => name.endsWith('partiet')).flatMap(name =>
    withGenitive(name).map(([form, lemma]) => [form.toLowerCase(), lemma] as const),
  ),
]);

/** Name of the party that `form` is a form of (`Centerpartiets` → Centerpartiet); undefined where it is none. */
export const partyName = (form: string): string | undefined => PARTY_FORMS.get(form);
