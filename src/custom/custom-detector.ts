import { defineDetector, fail, unknown, type Companion, type Detector, type DetectorSpec } from '../detector/index.js';
import type { RegexEngine } from '../match/index.js';
import { allOf, checkNamed, CHECK_NAMES, entropyCheck, isCheckName, type Check } from './checks.js';
import { CustomError } from './custom-error.js';
import { customShape, readFormat } from './custom-shape.js';
import type { CustomPart, CustomSpec } from './custom-spec.js';

const ABOUT = 'A secret of a kind that this project has declared itself.';
const REVOKE = 'Revoke it where it was issued, and make a new one.';
const SOURCE = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
const LIKELY = 0.8;

/** A declaration made ready to run. @throws CustomError, one sentence, where it could not work or would match everywhere */
export function customDetector(spec: CustomSpec, engine: RegexEngine): Detector {
  if (spec.found.length === 0 || spec.clean.length === 0)
    throw new CustomError(spec.id, 'needs examples: at least one text in `found`, and one in `clean`.');
  const shape = customShape(spec, engine);
  const check = checkOf(spec, engine);
  const { near, nearBefore, nearAfter } = spec;
  try {
    return defineDetector({
      id: spec.id,
      title: spec.title ?? spec.id,
      provider: 'Custom',
      severity: spec.severity,
      shape,
      prior: spec.confidence ?? LIKELY,
      parts: spec.parts.map((part) => partOf(part, spec)),
      decoys: () => spec.clean,
      ...(near.length === 0 ? {} : { near: { words: near, before: nearBefore, after: nearAfter } }),
      ...(check === null ? {} : { check }),
      docs: { about: spec.about ?? ABOUT, revoke: spec.revoke ?? REVOKE, source: spec.docs ?? SOURCE },
    } satisfies DetectorSpec);
  } catch (thrown) {
    if (thrown instanceof TypeError || thrown instanceof RangeError) throw new CustomError(spec.id, thrown.message);
    throw thrown;
  }
}

function partOf({ name, format, within, required }: CustomPart, spec: CustomSpec): Companion {
  return { name, shape: readFormat(spec, format), within, required };
}

function checkOf(spec: CustomSpec, engine: RegexEngine): Check | null {
  const checks: Check[] = spec.checks.map((name) => {
    if (!isCheckName(name))
      throw new CustomError(spec.id, `there is no check "${name}"; there are ${CHECK_NAMES.join(', ')}.`);
    return checkNamed(name);
  });
  if (spec.entropy !== null) checks.push(entropyCheck(spec.entropy));
  if (spec.allowValues.length > 0 || spec.allowWords.length > 0) checks.push(allowed(spec, engine));
  return checks.length === 0 ? null : allOf(checks);
}

function allowed({ id, allowValues, allowWords }: CustomSpec, engine: RegexEngine): Check {
  const patterns = allowValues.map((source) => {
    try {
      return engine.compile(`^(?:${source})$`, false);
    } catch {
      throw new CustomError(id, 'a pattern of `allow_values` does not compile (RE2 syntax).');
    }
  });
  const words = allowWords.map((word) => word.toLowerCase());
  return (secret) => {
    const bytes = Buffer.from(secret, 'latin1');
    if (patterns.some((pattern) => pattern.exec(bytes) !== null)) return fail('it is a value that is allowed');
    const text = secret.toLowerCase();
    return words.some((word) => text.includes(word)) ? fail('it holds a word that is allowed') : unknown('not allowed');
  };
}
