// https://docs.datadoghq.com/account_management/api-app-keys/
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const provider = 'Datadog';
const source = 'https://docs.datadoghq.com/account_management/api-app-keys/';
const api = token`${hex(32)}`;
const application = token`${hex(40)}`;
const client = token`pub${hex(32)}`;

export default [
  defineDetector({
    id: 'datadog.api-key',
    title: 'Datadog API key',
    provider,
    severity: 'high',
    shape: api,
    near: { words: ['datadog', 'data_dog', 'dd_api_key', 'dd-api-key', 'ddapikey'], before: 32 },
    sampleName: 'DATADOG_API_KEY',
    verify: {
      url: 'https://api.datadoghq.com/api/v1/validate',
      method: 'GET',
      auth: { header: 'DD-API-KEY' },
      live: [200],
      dead: [403],
    },
    decoys: (rng) => [`datadog_api_key=${rng.text('0123456789abcdef', 31)}`, `md5 ${api.sample(rng)}`],
    docs: {
      about: 'Sends metrics, logs and events to an organization; with an application key it reads all of them.',
      revoke: 'Organization settings → API keys → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'datadog.application-key',
    verify: inHeader('https://api.datadoghq.com/api/v2/validate_keys', 'DD-APPLICATION-KEY', {
      headers: { 'DD-API-KEY': '{API key}' },
      dead: [],
    }),
    title: 'Datadog application key',
    provider,
    severity: 'critical',
    shape: application,
    near: {
      words: [
        'datadog',
        'data_dog',
        'dd_app_key',
        'dd-app-key',
        'ddappkey',
        'dd_application_key',
        'dd-application-key',
        'ddapplicationkey',
      ],
      before: 32,
    },
    sampleName: 'DATADOG_APP_KEY',
    parts: [{ name: 'API key', shape: api, within: 200 }],
    decoys: (rng) => [`datadog_app_key=${rng.text('0123456789abcdef', 39)}`, `commit ${application.sample(rng)}`],
    docs: {
      about: 'With an API key, acts as its user: dashboards, monitors, logs and settings.',
      revoke: 'Organization settings → Application keys → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'datadog.client-token',
    title: 'Datadog client token',
    provider,
    severity: 'info',
    shape: client,
    near: { words: ['datadog', 'dd_client_token', 'clienttoken', 'client_token', 'client-token'], before: 48 },
    sampleName: 'DATADOG_CLIENT_TOKEN',
    shortLiteral: 'the vendor’s words must stand before it',
    decoys: (rng) => [`datadog ${client.sample(rng).slice(0, -1)}`, `value ${client.sample(rng)}`],
    docs: {
      about: 'Lets browsers send logs and sessions; public by design.',
      revoke: 'Organization settings → Client tokens → Revoke; at once.',
      source,
    },
  }),
];
