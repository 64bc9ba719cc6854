import type { Format } from './config-formats.js';

const base64Of = (text: string): string => Buffer.from(text).toString('base64');

/** Files that clients keep in a home folder or beside a project. */
export const CLIENT_FORMATS: readonly Format[] = [
  {
    name: '.netrc',
    path: '.netrc',
    file: ({ password }) => {
      const [one, two] = [password(), password()];
      return {
        text: `machine api.acme.io login ops password ${one}\nmachine git.acme.io\n  login deploy\n  password ${two}\n`,
        found: [one, two],
        silent: ['deploy'],
      };
    },
  },
  {
    name: '.npmrc',
    path: '.npmrc',
    file: ({ token, password }) => {
      const [auth, basic, encoded] = [token(48), base64Of(`ops:${password()}`), base64Of(password())];
      return {
        text: `registry=https://npm.acme.io/\n//npm.acme.io/:_authToken=${auth}\n//old.acme.io/:_auth=${basic}\n//z.acme.io/:username=ops\n//z.acme.io/:_password=${encoded}\nalways-auth=true\n//x.acme.io/:_authToken=\${NPM_TOKEN}\n`,
        found: [auth, basic, encoded],
      };
    },
  },
  {
    name: '.yarnrc.yml',
    path: '.yarnrc.yml',
    file: ({ token, password }) => {
      const [auth, login] = [token(40), password()];
      return {
        text: `npmRegistryServer: https://npm.acme.io\nnpmAuthToken: ${auth}\nnpmRegistries:\n  //old.acme.io:\n    npmAuthIdent: "ops:${login}"\n`,
        found: [auth, login],
      };
    },
  },
  {
    name: '.pypirc',
    path: '.pypirc',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `[distutils]\nindex-servers = acme\n\n[acme]\nrepository: https://pypi.acme.io\nusername: ops\npassword: ${secret}\n`,
        found: [secret],
      };
    },
  },
  {
    name: '.pgpass',
    path: '.pgpass',
    file: ({ password }) => {
      const secret = password();
      return { text: `# host:port\ndb.acme.io:5432:app:ops:${secret}\n*:5432:*:ops:*\n`, found: [secret] };
    },
  },
  {
    name: '.my.cnf',
    path: '.my.cnf',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `[client]\nuser=ops\npassword=${secret}\nhost=db.acme.io\n`,
        found: [secret],
        silent: ['db.acme.io'],
      };
    },
  },
  {
    name: '.s3cfg',
    path: '.s3cfg',
    file: ({ token, password }) => {
      const [secret, phrase] = [`${token(30)}/${token(9)}`, password()];
      return {
        text: `[default]\naccess_key = ${token(20).toUpperCase()}\nbucket_location = eu\nsecret_key = ${secret}\ngpg_passphrase = ${phrase}\n`,
        found: [secret, phrase],
      };
    },
  },
  {
    name: '.dockercfg',
    path: '.dockercfg',
    file: ({ password }) => {
      const auth = base64Of(`ops:${password()}`);
      return {
        text: `{"registry.acme.io":{"auth":"${auth}","email":"ops@acme.io"}}`,
        found: [auth],
        silent: ['ops@acme.io'],
      };
    },
  },
  {
    name: '.docker/config.json',
    path: '.docker/config.json',
    file: ({ password, token }) => {
      const [auth, identity] = [base64Of(`ops:${password()}`), token(60)];
      return {
        text: `{\n\t"auths": {\n\t\t"https://index.docker.io/v1/": {\n\t\t\t"auth": "${auth}"\n\t\t},\n\t\t"acme.azurecr.io": { "identitytoken": "${identity}" }\n\t},\n\t"credsStore": "desktop"\n}\n`,
        found: [auth, identity],
        silent: ['desktop'],
      };
    },
  },
  {
    name: '.git-credentials',
    path: '.git-credentials',
    file: ({ password }) => {
      const secret = password();
      return { text: `https://ops:${secret}@git.acme.io\nhttps://ops@other.acme.io\n`, found: [secret] };
    },
  },
  {
    name: '.git/config',
    path: '.git/config',
    file: ({ password }) => {
      const basic = base64Of(`x-access-token:${password()}`);
      return {
        text: `[remote "origin"]\n\turl = https://git.acme.io/a.git\n[http "https://git.acme.io/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
        found: [basic],
      };
    },
  },
  {
    name: 'shell history',
    path: '.bash_history',
    file: ({ password, token }) => {
      const [my, ssh, env, curl] = [password(), password(), token(40), password()];
      return {
        text: `cd /srv\nmysql -u root -p${my} app\nsshpass -p '${ssh}' ssh ops@web1\nexport DEPLOY_TOKEN=${env}\ncurl -u ops:${curl} https://api.acme.io/v1\nls -la\n`,
        found: [my, ssh, env, curl],
      };
    },
  },
  {
    name: 'JetBrains data sources and deployment servers',
    path: '.idea/webServers.xml',
    file: ({ password, rng }) => {
      const hidden = [...password()].map((char) => (char.charCodeAt(0) ^ 0xdfaa).toString(16)).join('');
      const jdbc = password();
      return {
        text: `<webServer id="${rng.text('0123456789abcdef', 8)}" name="acme">\n  <fileTransfer host="ftp.acme.io" port="22" username="ops" password="${hidden}">\n</webServer>\n<jdbc-url>jdbc:mysql://db.acme.io:3306/app?user=app&amp;password=${jdbc}</jdbc-url>\n`,
        found: [hidden, jdbc],
      };
    },
  },
  {
    name: 'VS Code SFTP',
    path: '.vscode/sftp.json',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `{\n  "host": "ftp.acme.io",\n  "protocol": "sftp",\n  "username": "ops",\n  "password": "${secret}",\n  "uploadOnSave": true\n}\n`,
        found: [secret],
      };
    },
  },
  {
    name: 'FileZilla',
    path: 'sitemanager.xml',
    file: ({ password }) => {
      const secret = base64Of(password());
      return {
        text: `<Server>\n  <Host>ftp.acme.io</Host>\n  <User>ops</User>\n  <Pass encoding="base64">${secret}</Pass>\n</Server>\n`,
        found: [secret],
      };
    },
  },
  {
    name: 'WinSCP',
    path: 'WinSCP.ini',
    file: ({ password }) => {
      const clear = `opsftp.acme.io${password()}`;
      const hidden = [0xff, 0, clear.length, 2, 7, 9, ...Buffer.from(clear)]
        .map((byte) => ((~byte & 0xff) ^ 0xa3).toString(16).toUpperCase().padStart(2, '0'))
        .join('');
      return {
        text: `[Sessions\\ops@acme]\nHostName=ftp.acme.io\nUserName=ops\nPassword=${hidden}\n`,
        found: [hidden],
      };
    },
  },
  {
    name: 'DBeaver and Robomongo connections',
    path: 'robomongo.json',
    file: ({ password }) => {
      const [mongo, other] = [password(), password()];
      return {
        text: `{"connections":[{"serverHost":"db.acme.io","credentials":[{"databaseName":"admin","userName":"ops","userPassword":"${mongo}"}]}]}\n{"postgres-jdbc-1":{"#connection":{"user":"app","password":"${other}"}}}\n`,
        found: [mongo, other],
      };
    },
  },
  {
    name: 'Maven settings.xml',
    path: '.m2/settings.xml',
    file: ({ password, base64 }) => {
      const secret = password();
      const sealed = base64(24);
      return {
        text: `<settings>\n  <servers>\n    <server>\n      <id>acme</id>\n      <username>ops</username>\n      <password>${secret}</password>\n    </server>\n    <server>\n      <id>other</id>\n      <password>{${sealed}}</password>\n    </server>\n  </servers>\n</settings>\n`,
        found: [secret],
        silent: [sealed],
      };
    },
  },
  {
    name: 'gradle.properties and signing settings',
    path: 'gradle.properties',
    file: ({ password, token }) => {
      const [signing, maven, store] = [password(), token(30), password()];
      return {
        text: `org.gradle.jvmargs=-Xmx2g\nsigning.password=${signing}\nmavenPassword=${maven}\n// build.gradle\nsigningConfigs { release { storePassword "${store}" } }\n`,
        found: [signing, maven, store],
        silent: ['-Xmx2g'],
      };
    },
  },
  {
    name: 'NuGet.config',
    path: 'NuGet.config',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `<packageSourceCredentials>\n  <Acme>\n    <add key="Username" value="ops" />\n    <add key="ClearTextPassword" value="${secret}" />\n  </Acme>\n</packageSourceCredentials>\n`,
        found: [secret],
      };
    },
  },
  {
    name: 'Composer auth.json',
    path: 'auth.json',
    file: ({ password, token }) => {
      const [basic, bearer] = [password(), token(40)];
      return {
        text: `{\n  "http-basic": { "repo.acme.io": { "username": "ops", "password": "${basic}" } },\n  "bearer": { "packages.acme.io": "${bearer}" }\n}\n`,
        found: [basic, bearer],
      };
    },
  },
  {
    name: 'gem and Bundler credentials',
    path: '.bundle/config',
    file: ({ password, hex }) => {
      const [login, key] = [password(), hex(32)];
      return {
        text: `---\nBUNDLE_GEMS__ACME__IO: "ops:${login}"\nBUNDLE_PATH: "vendor/bundle"\n:rubygems_api_key: ${key}\n`,
        found: [login, key],
      };
    },
  },
  {
    name: 'rclone.conf',
    path: 'rclone.conf',
    file: ({ rng }) => {
      const pass = Buffer.from(Array.from({ length: 28 }, () => rng.int(256))).toString('base64url');
      return { text: `[files]\ntype = sftp\nhost = files.acme.io\nuser = ops\npass = ${pass}\n`, found: [pass] };
    },
  },
  {
    name: 'mail programs',
    path: '.msmtprc',
    file: ({ password }) => {
      const [msmtp, mutt, ssmtp, relay] = [password(), password(), password(), password()];
      return {
        text: `account acme\nhost smtp.acme.io\nuser ops\npassword ${msmtp}\n# muttrc\nset imap_pass = "${mutt}"\n# ssmtp\nAuthPass=${ssmtp}\n# sasl_passwd\n[smtp.acme.io]:587 ops@acme.io:${relay}\n`,
        found: [msmtp, mutt, ssmtp, relay],
      };
    },
  },
  {
    name: 'Wi-Fi and VPN profiles',
    path: 'wpa_supplicant.conf',
    file: ({ password }) => {
      const [wifi, ipsec] = [password(), password()];
      return {
        text: `network={\n  ssid="acme"\n  psk="${wifi}"\n}\n# ipsec.secrets\n%any 10.0.0.1 : PSK "${ipsec}"\n`,
        found: [wifi, ipsec],
      };
    },
  },
];
