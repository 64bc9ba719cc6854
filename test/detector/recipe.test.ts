import { describe, expect, it } from 'vitest';
import { asPassword, asUser, bearer, hostPart, inHeader, seededRng, type Recipe } from '../../src/detector/index.js';
import { detectorFiles } from '../contract/files.js';

const detectors = (await detectorFiles('')).flatMap((file) => file.detectors);

/** Everything of a recipe that goes over the wire, but the secret. */
function texts({ url, auth, headers = {} }: Recipe): readonly string[] {
  const ofAuth = typeof auth === 'string' ? [] : 'header' in auth ? [auth.prefix ?? ''] : [auth.user, auth.password];
  return [url, ...Object.values(headers), ...ofAuth];
}

const namesIn = (text: string): readonly string[] => Array.from(text.matchAll(/\{([^}]*)\}/g), ([, name = '']) => name);

describe('recipes', () => {
  it('are short forms of the same', () => {
    expect(bearer('https://a.example/me')).toEqual({
      url: 'https://a.example/me',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    });
    expect(asUser('https://a.example/me').auth).toBe('Basic');
    expect(asPassword('https://a.example/me', '{user}').auth).toEqual({ user: '{user}', password: '{secret}' });
    expect(inHeader('https://a.example/me', 'X-Key').auth).toEqual({ header: 'X-Key' });
    expect(inHeader('https://a.example/me', 'Authorization', { prefix: 'Key ', dead: [403] })).toMatchObject({
      auth: { header: 'Authorization', prefix: 'Key ' },
      dead: [403],
    });
  });
});

describe.each(
  detectors.flatMap((detector) => (detector.verify ? [[detector.id, detector, detector.verify] as const] : [])),
)('the recipe of %s', (_, detector, verify) => {
  it('goes over https to a host that the vendor owns, without the secret in its URL', () => {
    expect(verify.url).toMatch(/^https:\/\/(?:\{[^}]+\}|[A-Za-z0-9-]+)(?:[A-Za-z0-9.{} -]*)(?::\d+)?(?:[/?]|$)/);
    expect(namesIn(verify.url)).not.toContain('secret');
  });

  it('names only parts and pieces that the detector has', () => {
    const sample = detector.shape.sample(seededRng(detector.id));
    const known = new Set([
      'secret',
      ...detector.parts.map((part) => part.name),
      ...Object.keys(verify.pieces?.(sample) ?? {}),
    ]);
    for (const name of texts(verify).flatMap(namesIn)) expect(known.has(name), `{${name}}`).toBe(true);
  });

  it('gives no piece that could lead to another host', () => {
    const sample = detector.shape.sample(seededRng(detector.id));
    for (const piece of Object.values(verify.pieces?.(sample) ?? {})) expect(piece).toMatch(/^[A-Za-z0-9._-]*$/);
    for (const hostile of ['', '.', '-', 'a.b.c', '\u0000'])
      for (const piece of Object.values(verify.pieces?.(hostile) ?? {})) expect(piece).toMatch(/^[A-Za-z0-9._-]*$/);
  });

  it('can answer live, and never live and dead by the same status', () => {
    expect(verify.live.length + (verify.body?.live === undefined ? 0 : 1)).toBeGreaterThan(0);
    expect(verify.live.filter((status) => verify.dead.includes(status))).toEqual([]);
  });
});

describe('the host beside a token', () => {
  it('is one of the vendor’s domains', () => {
    const { shape } = hostPart('acme.example', 'acme.test');
    const sample = shape.sample(seededRng('host'));
    expect(sample).toMatch(/^[a-z0-9.-]+\.acme\.(?:example|test)$/);
  });
});
