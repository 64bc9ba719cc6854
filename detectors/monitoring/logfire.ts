// https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/
import { base64url, defineDetector, digits, inHeader, lookAlikes, optional, token } from '../../src/detector/index.js';

const us = token`pylf_v${digits(1)}_${optional('us_')}${base64url(43, 44)}`;
const eu = token`pylf_v${digits(1)}_eu_${base64url(43, 44)}`;

export default [
  defineDetector({
    id: 'logfire.token-us',
    title: 'Pydantic Logfire token (US)',
    provider: 'Pydantic Logfire',
    severity: 'high',
    shape: us,
    decoys: lookAlikes(us),
    verify: inHeader('https://logfire-us.pydantic.dev/v1/info', 'Authorization'),
    docs: {
      about: 'Sends traces to a project, or reads them where it is a read token.',
      revoke: 'Logfire → the project → Settings → Write tokens or Read tokens → Revoke.',
      source: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
    },
  }),
  defineDetector({
    id: 'logfire.token-eu',
    title: 'Pydantic Logfire token (EU)',
    provider: 'Pydantic Logfire',
    severity: 'high',
    shape: eu,
    decoys: lookAlikes(eu),
    claims: ['logfire.token-us'],
    verify: inHeader('https://logfire-eu.pydantic.dev/v1/info', 'Authorization'),
    docs: {
      about: 'Sends traces to a project, or reads them where it is a read token.',
      revoke: 'Logfire → the project → Settings → Write tokens or Read tokens → Revoke.',
      source: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
    },
  }),
];
