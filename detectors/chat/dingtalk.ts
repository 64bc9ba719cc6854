// https://open.dingtalk.com/document/robots/custom-robot-access
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const webhook = token`oapi.dingtalk.com/robot/send?access_token=${hex(64)}`;
const secret = token`SEC${hex(64)}`;
const source = 'https://open.dingtalk.com/document/robots/custom-robot-access';

export default [
  defineDetector({
    id: 'dingtalk.robot-webhook',
    title: 'DingTalk robot webhook',
    provider: 'DingTalk',
    severity: 'medium',
    shape: webhook,
    random: false,
    decoys: lookAlikes(webhook),
    carriers: ['alone', 'env', 'ini', 'properties', 'yaml', 'toml', 'shell', 'patch', 'no-newline', 'crlf'],
    docs: {
      about: 'Writes messages into the group of the robot, unless a signature or address list guards it.',
      revoke: 'Group settings → Robots → the robot → Delete, or Reset its webhook; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'dingtalk.robot-secret',
    title: 'DingTalk robot signing secret',
    provider: 'DingTalk',
    severity: 'medium',
    shape: secret,
    shortLiteral: 'behind SEC stand 64 hex digits, and the name of the service before it',
    near: { words: ['dingtalk', 'ding_talk', 'ding-talk', 'dingding', 'ding_secret', 'dingsecret'], before: 64 },
    decoys: (rng) => [`dingtalk_secret=${secret.sample(rng).slice(0, -1)}`, `value ${secret.sample(rng)}`],
    docs: {
      about: 'Signs messages of the robot, together with its webhook.',
      revoke: 'Group settings → Robots → the robot → Reset the secret; at once.',
      source,
    },
  }),
];
