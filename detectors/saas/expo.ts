// https://docs.expo.dev/accounts/programmatic-access/
import { base64url, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'expo.access-token',
  provider: 'Expo',
  title: 'Expo access token',
  severity: 'high',
  shape: token`${base64url(40)}`,
  words: [
    'expo_token',
    'expo-token',
    'expotoken',
    'expo_access_token',
    'expo-access-token',
    'expoaccesstoken',
    'expo_api',
    'expo-api',
    'expoapi',
    'expo_key',
    'expo_secret',
    'expo_robot',
    'expo.dev',
  ],
  check: notHash,
  about: 'Acts as a user or robot: publishes updates to installed apps and reads signing credentials.',
  revoke: 'expo.dev → Account settings → Access tokens → revoke; at once.',
  source: 'https://docs.expo.dev/accounts/programmatic-access/',
});
