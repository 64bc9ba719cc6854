// https://docs.wandb.ai/support/find_api_key/
import { defineDetector, hex, token, word } from '../../src/detector/index.js';

const provider = 'Weights & Biases';
const docs = {
  about: 'Reads and changes the runs, models and data of its user’s projects.',
  revoke: 'wandb.ai → User settings → API keys → Delete; at once.',
  source: 'https://docs.wandb.ai/support/find_api_key/',
};
const current = token`wandb_v1_${word(77)}`;
const legacy = token`${hex(40)}`;

export default [
  defineDetector({
    id: 'wandb.api-key',
    title: 'Weights & Biases API key',
    provider,
    severity: 'high',
    shape: current,
    docs,
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).replace('_v1_', '_v9_')],
  }),
  defineDetector({
    id: 'wandb.legacy-api-key',
    title: 'Weights & Biases API key without a prefix',
    provider,
    severity: 'high',
    shape: legacy,
    docs,
    near: {
      words: [
        'wandb_api_key',
        'wandb-api-key',
        'wandbapikey',
        'wandb_key',
        'wandb-key',
        'wandbkey',
        'wandb_token',
        'wandb.login',
        'wandb login',
        'api.wandb.ai',
        'wandb',
        'weightsandbiases',
        'weights_and_biases',
        'weights-and-biases',
        'weights & biases',
        'weights_biases',
        'weightsbiases',
      ],
      before: 40,
    },
    sampleName: 'WANDB_API_KEY',
    decoys: (rng) => [`wandb commit ${legacy.sample(rng)}`, `wandb_api_key=${rng.text('0123456789abcdef', 39)}`],
  }),
];
