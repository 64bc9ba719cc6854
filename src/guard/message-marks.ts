/**
 * An extended regular expression, without regard to case, that fits every commit message in which something could be found: a
 * stretch without blanks as long as a short key, or a word that speaks of a secret. The stub starts the program for these only:
 * most messages are a sentence in plain words.
 */
export const MESSAGE_MARKS =
  '[^[:space:]]{12}|pass|pwd|secret|token|key|cred|auth|crypt|hmac|login|senha|contrase|kennwort|mot.de|motde|wachtwoord|haslo|code|pin';
