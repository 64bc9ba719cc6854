// https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package
import { alphabet, chars, defineDetector, oneOf, token } from '../../src/detector/index.js';

const lowerBase32 = alphabet('lower-case base32', 'a-z', '2-7');
const shape = token`oy2${oneOf(...'abcdefghijklmnop')}${chars(lowerBase32, 42)}`;

export default defineDetector({
  id: 'nuget.api-key',
  title: 'NuGet API key',
  provider: 'NuGet',
  severity: 'critical',
  shape,
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    shape.sample(rng).toUpperCase(),
    `oy2z${shape.sample(rng).slice(4)}`,
  ],
  docs: {
    about: 'Publishes and unlists packages on nuget.org, as far as its scopes go.',
    revoke: 'nuget.org → API Keys → Delete or Regenerate; at once.',
    source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  },
});
