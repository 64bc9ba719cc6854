// https://wiki.servarr.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'servarr.api-key',
  title: 'Sonarr, Radarr or Prowlarr API key',
  provider: 'Servarr',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['sonarr', 'radarr', 'prowlarr', 'readarr', 'lidarr', 'whisparr', 'servarr', 'recyclarr'],
  before: 32,
  about: 'Manages the media library of a Sonarr, Radarr, Prowlarr or Readarr server and its download clients.',
  revoke: 'The server → Settings → General → API Key → Reset.',
  source: 'https://wiki.servarr.com/',
});
