/** Names of what people choose themselves: there anything goes. */
const CHOSEN =
  /pass|pwd|pswd|_pw|contrase|kennwort|motdepasse|mot_de_passe|senha|wachtwoord|haslo|parola|heslo|salasana|[-_.]pin\b|psk/i;

export const isChosenByPeople = (name: string): boolean => CHOSEN.test(name);

/** Words of names and of programs. A name that has another one says whose key it is. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  [
    'the and our your for from with get set use add new env environment config configuration conf settings setting options option',
    'secret secrets key keys token tokens auth oauth oauth2 authorization authentication bearer cred creds credential credentials',
    'api app application access refresh session cookie client user admin root master main default private public shared global',
    'service server account login sign signing signature encrypt encryption crypt crypto cipher salt hash nonce base hex jwt hmac',
    'const let var final static export def val char byte bytes self this return type name field param params parameter args arg',
    'value values data string str text flag header headers body request response license registration register integration hook',
    'webhook storage database host port url uri path file local internal external test tests testing dev development prod production',
    'stage staging http https www com net org curl',
  ].flatMap((line) => line.split(' ')),
);
const SHORTEST_NAME = 3;

/** `const acmeApiKey = ` has four words. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');

/** Whether the words before a value name somebody who issues keys: `acme_token`, and not `secret_key`, which people choose. */
export const nameIssuer = (words: readonly string[]): boolean =>
  words.some((word) => word.length >= SHORTEST_NAME && !PLAIN_WORDS.has(word));
