// https://developer.work.weixin.qq.com/document/path/91770
import { defineDetector, lookAlikes, token, uuid } from '../../src/detector/index.js';

const shape = token`qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${uuid()}`;

export default defineDetector({
  id: 'wecom.robot-webhook',
  title: 'WeCom group robot webhook',
  provider: 'WeCom',
  severity: 'medium',
  shape,
  random: false,
  decoys: lookAlikes(shape),
  carriers: ['alone', 'env', 'ini', 'properties', 'yaml', 'toml', 'shell', 'patch', 'no-newline', 'crlf'],
  docs: {
    about: 'Writes messages and files into the group of the robot.',
    revoke: 'Group → the robot → Delete, and add a new one; at once.',
    source: 'https://developer.work.weixin.qq.com/document/path/91770',
  },
});
