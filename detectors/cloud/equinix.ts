// https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'equinix.api-token',
  provider: 'Equinix Metal',
  title: 'Equinix Metal API token',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: [
    'equinix',
    'equinixmetal',
    'metalauthtoken',
    'metal_auth_token',
    'metal-auth-token',
    'metal auth token',
    'packetauthtoken',
    'packet_auth_token',
    'packet-auth-token',
    'packet auth token',
  ],
  about: 'Creates, enters and deletes the bare-metal servers of a user or project, as long as the service runs.',
  revoke: 'Equinix Metal console → API keys → delete; at once.',
  source: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
});
