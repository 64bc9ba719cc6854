// https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space/
import { asPassword, base62, hostPart, keyed, token, uuid } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'signalwire.api-token',
    title: 'SignalWire API token',
    provider: 'SignalWire',
    severity: 'high',
    shape: token`PT${base62(48)}`,
    words: ['signalwire', 'signal_wire', 'signal-wire', 'signalwire', 'signal wire'],
    before: 96,
    after: 24,
    parts: [{ name: 'project id', shape: token`${uuid()}`, within: 200 }, hostPart('signalwire.com')],
    verify: asPassword('https://{host}/api/laml/2010-04-01/Accounts', '{project id}'),
    about: 'With its project id, calls and sends messages at its owner’s cost and reads recordings.',
    revoke: 'SignalWire space → API → the token → Delete.',
    source: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space/',
  }),
  keyed({
    id: 'signalwire.signing-key',
    title: 'SignalWire signing key',
    provider: 'SignalWire',
    severity: 'info',
    shape: token`PSK_${base62(24)}`,
    words: ['signalwire', 'signal_wire', 'signal-wire', 'signalwire', 'signal wire'],
    before: 96,
    after: 24,
    about: 'Signs the webhooks of a project: whoever has it can forge them.',
    revoke: 'SignalWire space → API → Signing key → Regenerate.',
    source: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space/',
  }),
];
