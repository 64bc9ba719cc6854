// https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons
import {
  base64url,
  behindLiteral,
  defineDetector,
  hex,
  lookAlikes,
  made,
  pass,
  sampleBytes,
  token,
  unknown,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const HEAD = Buffer.from('0201036c6e64', 'hex');
const FIELD = Buffer.from([0x00, 0x00, 0x06, 0x20]);
/** Version 2, location "lnd", an id, and a signature of 32 bytes in the last field. */
const macaroon = (rng: Rng): Buffer => {
  const id = sampleBytes(rng, 40 + rng.int(60));
  return Buffer.concat([HEAD, Buffer.from([2, id.length]), id, FIELD, sampleBytes(rng, 32)]);
};
const checkOf =
  (encoding: 'hex' | 'base64url') =>
  (text: string): CheckResult => {
    const bytes = Buffer.from(text, encoding);
    return bytes.subarray(-36, -32).equals(FIELD)
      ? pass('a macaroon with its signature')
      : unknown('its signature is not where a macaroon has it');
  };

const inHex = token`0201036c6e64${made(hex(140, 1200), (rng) => macaroon(rng).toString('hex').slice(12))}`;
const inBase64 = token`AgEDbG5k${made(base64url(95, 800), (rng) => macaroon(rng).toString('base64url').slice(8))}`;
const wallet = behindLiteral({
  literals: ['nostr+walletconnect://', 'nostrwalletconnect://'],
  regex: /^nostr\+?walletconnect:\/\/[0-9a-f]{64}\?[^\s"'`<>]{0,300}?\bsecret=([0-9a-f]{64})(?![0-9a-f])/d,
  reach: 480,
  maxLength: 64,
  format: 'nostr+walletconnect://<64 hex>?relay=…&secret=<64 hex>',
  sample: (rng) => rng.text('0123456789abcdef', 64),
});

const docs = {
  about: 'Acts on the node as far as its permissions reach: an admin macaroon sends all its funds.',
  revoke: 'lncli deletemacaroonid, or delete macaroons.db and restart the node: that ends all of them.',
  source: 'https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons',
};

export default [
  defineDetector({
    id: 'lightning.macaroon',
    title: 'macaroon of a Lightning node in hex',
    provider: 'Lightning',
    severity: 'critical',
    shape: inHex,
    check: checkOf('hex'),
    random: false,
    decoys: lookAlikes(inHex),
    docs,
  }),
  defineDetector({
    id: 'lightning.macaroon-base64',
    title: 'macaroon of a Lightning node',
    provider: 'Lightning',
    severity: 'critical',
    shape: inBase64,
    check: checkOf('base64url'),
    random: false,
    decoys: lookAlikes(inBase64),
    docs,
  }),
  defineDetector({
    id: 'lightning.wallet-connect-secret',
    title: 'secret of a Nostr Wallet Connect URL',
    provider: 'Lightning',
    severity: 'critical',
    shape: wallet,
    prior: 0.95,
    carriers: ['env', 'properties', 'dockerfile', 'patch', 'no-newline', 'crlf'],
    sampleName: `nostr+walletconnect://${'0123456789abcdef'.repeat(4)}?relay=wss://relay.acme.io&secret`,
    decoys: (rng) => [
      `nostr+walletconnect://${rng.text('0123456789abcdef', 64)}?relay=wss://relay.acme.io`,
      'nostr+walletconnect://<pubkey>?secret=<secret>',
    ],
    docs: {
      about: 'Pays invoices from the wallet, as far as its budget goes.',
      revoke: 'Delete the connection in the wallet; at once.',
      source: 'https://github.com/nostr-protocol/nips/blob/master/47.md',
    },
  }),
];
