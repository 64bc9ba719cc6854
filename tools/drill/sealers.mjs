// Tools that encrypt files in git, as tools/drill-sealers.mjs drives them: how each is set up, what it seals, and how people forget it.
// Nothing is installed: what is not on the PATH is not tried.

const PLAIN_YAML = 'user: somebody\npassword: plain words\n';
const GPG = 'gpg --batch --yes --quiet';
const KEY = `${GPG} --passphrase '' --quick-gen-key drill@example.org default default never`;

const recipient = ({ run }) => {
  run('age-keygen -o ../age.txt');
  return run('age-keygen -y ../age.txt').trim();
};
const withAge = (command) => `SOPS_AGE_KEY_FILE=../age.txt ${command}`;

/**
 * `needs` are programs, `sealed` makes files as the tool leaves them; each of `forgotten` makes one that is plain, or plain in part, and names it.
 * `version` says which one was tried.
 */
export const SEALERS = {
  'git-crypt': {
    needs: ['git-crypt'],
    version: 'git-crypt version',
    sealed: ({ run, write }) => {
      run('git-crypt init');
      write('.gitattributes', '*.key filter=git-crypt diff=git-crypt\n');
      write('a.key', PLAIN_YAML);
      write('d/b.key', 'x'.repeat(5000));
    },
    forgotten: {
      'the filter is not set up': ({ write, run }) => {
        write('c.key', PLAIN_YAML);
        run('git -c filter.git-crypt.clean=cat -c filter.git-crypt.required=false add c.key');
        return 'c.key';
      },
    },
  },
  SOPS: {
    needs: ['sops', 'age-keygen'],
    version: 'sops --version',
    sealed: (at) => {
      const to = recipient(at);
      at.write(
        '.sops.yaml',
        `creation_rules:\n  - path_regex: ^secrets/part\\.yaml$\n    encrypted_regex: ^password$\n    age: ${to}\n  - path_regex: ^secrets/.*\n    age: ${to}\n`,
      );
      const files = {
        'a.yaml': `${PLAIN_YAML}list:\n  - one\n  - two: three\nempty: ""\nnothing: null\nnumber: 5\ntext: |\n  several\n  lines\n`,
        'part.yaml': PLAIN_YAML,
        'b.json': '{"user":"somebody","deep":{"password":"plain words","list":[1,true]}}\n',
        'c.env': 'USER=somebody\nPASSWORD=plain words\n',
        'd.ini': '[db]\nuser = somebody\npassword = plain words\n',
        'e.bin': 'plain words\n',
      };
      for (const [name, text] of Object.entries(files)) {
        at.write(`secrets/${name}`, text);
        at.run(withAge(`sops encrypt -i secrets/${name}`));
      }
    },
    forgotten: {
      'a new file': ({ write }) => {
        write('secrets/new.yaml', PLAIN_YAML);
        return 'secrets/new.yaml';
      },
      'a file that was decrypted': ({ run }) => {
        run(withAge('sops decrypt -i secrets/b.json'));
        return 'secrets/b.json';
      },
      'a value that was added by hand': ({ run }) => {
        run(`printf 'added: plain words\\n' | cat - secrets/a.yaml >x && mv x secrets/a.yaml`);
        return 'secrets/a.yaml';
      },
    },
  },
  age: {
    needs: ['age', 'age-keygen'],
    version: 'age --version',
    sealed: (at) => {
      const to = recipient(at);
      at.run(`echo plain words | age -r ${to} -o a.txt.age`);
      at.run(`echo plain words | age -a -r ${to} -o b.txt.age`);
    },
    forgotten: {
      'a plain file of that name': ({ write }) => {
        write('c.txt.age', 'plain words\n');
        return 'c.txt.age';
      },
    },
  },
  'Ansible Vault': {
    needs: ['ansible-vault'],
    version: 'ansible-vault --version | head -1',
    sealed: ({ run, write }) => {
      write('../vault-password', 'drill\n');
      write('group_vars/all/vault.yml', PLAIN_YAML);
      run('ansible-vault encrypt --vault-password-file ../vault-password group_vars/all/vault.yml');
      write('host_vars/one/vault.yml', PLAIN_YAML);
      run('ansible-vault encrypt --vault-id dev@../vault-password host_vars/one/vault.yml');
      run('mkdir -p group_vars/web');
      run(
        "ansible-vault encrypt_string --vault-password-file ../vault-password 'plain words' --name vault_password >group_vars/web/vault.yml",
      );
    },
    forgotten: {
      'a new vault': ({ write }) => {
        write('host_vars/two/vault.yml', PLAIN_YAML);
        return 'host_vars/two/vault.yml';
      },
      'a vault that was decrypted': ({ run }) => {
        run('ansible-vault decrypt --vault-password-file ../vault-password group_vars/all/vault.yml');
        return 'group_vars/all/vault.yml';
      },
      'a value beside one in the vault': ({ run }) => {
        run("printf 'vault_other: plain words\\n' >>group_vars/web/vault.yml");
        return 'group_vars/web/vault.yml';
      },
    },
  },
  'git-secret': {
    needs: ['git-secret', 'gpg'],
    version: 'git secret --version',
    sealed: ({ run, write }) => {
      run(KEY);
      run('git secret init && git secret tell drill@example.org');
      write('prod.pem', 'plain words\n');
      run('git secret add prod.pem && git secret hide');
    },
    forgotten: {
      'the plain twin, with force': ({ run }) => {
        run('git add -f prod.pem');
        return 'prod.pem';
      },
      'a twin that is no cipher text': ({ write }) => {
        write('prod.pem.secret', 'plain words\n');
        return 'prod.pem.secret';
      },
    },
  },
  GnuPG: {
    needs: ['gpg'],
    version: 'gpg --version | head -1',
    sealed: ({ run }) => {
      run(KEY);
      run(`echo plain words | ${GPG} -e -r drill@example.org -o a.gpg`);
      run(`echo plain words | ${GPG} -a -e -r drill@example.org -o b.gpg`);
      run(`echo plain words | ${GPG} --pinentry-mode loopback --passphrase drill -c -o c.gpg`);
    },
    forgotten: {
      'a plain file of that name': ({ write }) => {
        write('d.gpg', 'plain words\n');
        return 'd.gpg';
      },
    },
  },
};
