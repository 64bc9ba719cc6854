import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failure, load, project, USER } from './project.js';
import { loadSettings } from '../../src/config/index.js';

const COMMANDS = '[own_secrets]\ncommands = ["print-secrets"]\n';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('own_secrets.commands', () => {
  it('is taken from the user, from the organisation, and from a file that somebody named', async () => {
    expect((await load({ [USER]: COMMANDS })).settings.ownSecrets.commands).toEqual(['print-secrets']);
    const named = await project({ 'named.toml': COMMANDS, 'organisation.toml': COMMANDS });
    const options = { root: named.root, home: named.home, env: {}, flags: {} };
    for (const more of [
      { configFile: join(named.base, 'named.toml') },
      { organisationFile: join(named.base, 'organisation.toml') },
    ])
      expect((await loadSettings({ ...options, ...more })).settings.ownSecrets.commands).toEqual(['print-secrets']);
  });

  it.each([
    ['its file', { 'repo/tightlip.toml': COMMANDS }],
    ['its hidden file', { 'repo/.tightlip.toml': COMMANDS }],
    ['package.json', { 'repo/package.json': JSON.stringify({ tightlip: { own_secrets: { commands: ['x'] } } }) }],
    [
      'an organisation that it pins itself',
      {
        'repo/org.toml': COMMANDS,
        'repo/tightlip.toml': `extends = { path = "org.toml", sha256 = "${hash(COMMANDS)}" }\n`,
      },
    ],
  ])('is refused from a repository: %s', async (_, files) => {
    const error = await failure(load(files));
    expect(error).toMatchObject({ code: 'config.untrusted' });
    expect(error.message).not.toContain('print-secrets');
  });

  it('cannot come from the environment', async () => {
    const error = await failure(load({}, { env: { TIGHTLIP_OWN_SECRETS_COMMANDS: 'x' } }));
    expect(error.message).toContain('is set in a file only');
  });
});
