// https://docs.litellm.ai/docs/proxy/virtual_keys
import { bareLookAlikes, base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`sk-${base64url(22)}`;

export default defineDetector({
  id: 'litellm.virtual-key',
  title: 'LiteLLM virtual key',
  provider: 'LiteLLM',
  severity: 'info',
  shape,
  near: { words: ['litellm', 'lite_llm', 'lite-llm'], before: 64 },
  shortLiteral: 'the vendor’s name must stand before it',
  prior: 0.8,
  decoys: bareLookAlikes(shape, 'litellm'),
  docs: {
    about: 'Calls models through a company’s proxy at its cost, within the budget of the key.',
    revoke: 'POST /key/delete on the proxy, or its dashboard → Virtual keys → Delete.',
    source: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  },
});
