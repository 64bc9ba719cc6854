// https://docs.convex.dev/cli/deploy-key-types
import {
  ALPHABETS,
  type CheckResult,
  defineDetector,
  fail,
  jsonSegment,
  pass,
  pattern,
  unknown,
} from '../../src/detector/index.js';

/** Keys of the present form hold base64 of a JSON object; older ones say nothing of themselves. */
const bodyCheck = (text: string): CheckResult => {
  const [name = '', body = ''] = text.split('|');
  if (!body.startsWith('eyJ')) return unknown('an older form');
  return jsonSegment(body) === null ? fail('its body is not JSON') : pass(`it names the deployment ${name}`);
};
const deployKey = pattern({
  literals: ['prod:', 'dev:', 'preview:', 'project:'],
  before: 1,
  maxLength: 340,
  source:
    '\\b((?:(?:prod|dev):[a-z]+-[a-z]+-[0-9]{1,4}|(?:preview|project):[A-Za-z0-9_-]{1,40}:[A-Za-z0-9_-]{1,40})\\|[A-Za-z0-9+/=_-]{40,240})',
  format: '<prod or dev>:<deployment>|<40–240 base64>, or <preview or project>:<team>:<project>|<40–240 base64>',
  sample: (rng) => {
    const name = `${rng.text(ALPHABETS.lower.chars, 7)}-${rng.text(ALPHABETS.lower.chars, 6)}-${100 + rng.int(900)}`;
    return `${rng.pick(['prod', 'dev'])}:${name}|${Buffer.from(JSON.stringify({ v2: rng.text(ALPHABETS.hex.chars, 32) })).toString('base64')}`;
  },
});

export default defineDetector({
  id: 'convex.deploy-key',
  title: 'Convex deploy key',
  provider: 'Convex',
  severity: 'critical',
  shape: deployKey,
  random: false,
  check: bodyCheck,
  decoys: (rng) => [
    deployKey.sample(rng).split('|')[0] ?? '',
    `prod:name|${rng.text(ALPHABETS.base62.chars, 60)}`,
    deployKey.sample(rng).replace(/\\|.*/, `|eyJ${rng.text(ALPHABETS.base62.chars, 60)}`),
  ],
  docs: {
    about: 'Deploys code to the named deployment, and reads and changes all its data.',
    revoke: 'Dashboard → the project → Settings → Deploy keys → Delete.',
    source: 'https://docs.convex.dev/cli/deploy-key-types',
  },
});
