import type { Format } from './config-formats.js';

/** Settings of frameworks, servers and databases. */
export const FRAMEWORK_FORMATS: readonly Format[] = [
  {
    name: 'wp-config.php',
    path: 'wp-config.php',
    file: ({ password, token }) => {
      const [db, salt] = [password(), `${token(30)} ${token(33)}`];
      return {
        text: `<?php\ndefine('DB_NAME', 'wordpress');\ndefine('DB_PASSWORD', '${db}');\ndefine('AUTH_KEY',         '${salt}');\ndefine('NONCE_SALT', 'put your unique phrase here');\n`,
        found: [db, salt],
      };
    },
  },
  {
    name: 'Django settings.py',
    path: 'app/settings.py',
    file: ({ password, rng }) => {
      const key = `${rng.text('abcdefghijklmnopqrstuvwxyz0123456789', 30)}!@${rng.text('abcdefghijklmnopqrstuvwxyz0123456789', 18)}`;
      const db = password();
      return {
        text: `SECRET_KEY = '${key}'\nDEBUG = False\nDATABASES = {'default': {'NAME': 'app', 'PASSWORD': '${db}'}}\nEMAIL_HOST_PASSWORD = os.environ['MAIL']\n`,
        found: [key, db],
      };
    },
  },
  {
    name: 'Rails database.yml',
    path: 'config/database.yml',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `production:\n  adapter: mysql2\n  username: app\n  password: ${secret}\nstaging:\n  password: <%= ENV['DB_PASSWORD'] %>\n`,
        found: [secret],
        silent: ['mysql2'],
      };
    },
  },
  {
    name: 'Rails secrets.yml',
    path: 'config/secrets.yml',
    file: ({ hex }) => {
      const [base, master] = [hex(128), hex(32)];
      return {
        text: `production:\n  secret_key_base: ${base}\n# .env\nRAILS_MASTER_KEY=${master}\n`,
        found: [base, master],
      };
    },
  },
  {
    name: 'Laravel .env',
    path: '.env',
    file: ({ base64, password }) => {
      const [key, db] = [`base64:${base64(32)}`, password()];
      return {
        text: `APP_ENV=production\nAPP_KEY=${key}\nDB_PASSWORD=${db}\nMAIL_PASSWORD=null\nPUSHER_APP_SECRET="\${OTHER}"\n`,
        found: [key, db],
      };
    },
  },
  {
    name: 'appsettings.json',
    path: 'appsettings.json',
    file: ({ password, token }) => {
      const [sql, jwt] = [password(), token(48)];
      return {
        text: `{\n  "ConnectionStrings": {\n    "Main": "Server=db.acme.io;Database=app;User Id=app;Password=${sql};Encrypt=True"\n  },\n  "Jwt": { "Issuer": "acme", "SecretKey": "${jwt}" }\n}\n`,
        found: [sql, jwt],
      };
    },
  },
  {
    name: 'web.config',
    path: 'web.config',
    file: ({ password, hex }) => {
      const [sql, machine, mail] = [password(), hex(128).toUpperCase(), password()];
      return {
        text: `<configuration>\n  <connectionStrings>\n    <add name="Main" connectionString="Data Source=db;Initial Catalog=app;User ID=app;Password=${sql}" />\n  </connectionStrings>\n  <machineKey validationKey="${machine}" validation="SHA1" />\n  <network host="smtp.acme.io" userName="ops" password="${mail}" />\n</configuration>\n`,
        found: [sql, machine, mail],
      };
    },
  },
  {
    name: 'Spring properties',
    path: 'application.properties',
    file: ({ password }) => {
      const [db, store] = [password(), password()];
      return {
        text: `server.port=8080\nspring.datasource.url=jdbc:postgresql://db/app\nspring.datasource.password=${db}\nserver.ssl.key-store-password=${store}\nspring.mail.password=\${MAIL_PASSWORD}\n`,
        found: [db, store],
      };
    },
  },
  {
    name: 'Tomcat users and connectors',
    path: 'conf/tomcat-users.xml',
    file: ({ password }) => {
      const [user, store] = [password(), password()];
      return {
        text: `<tomcat-users>\n  <user username="ops" password="${user}" roles="manager-gui"/>\n</tomcat-users>\n<Connector port="8443" keystoreFile="conf/a.jks" keystorePass="${store}" />\n`,
        found: [user, store],
        silent: ['manager-gui'],
      };
    },
  },
  {
    name: 'WebSphere and Liberty',
    path: 'server.xml',
    file: ({ password }) => {
      const hidden = `{xor}${Buffer.from([...password()].map((char) => char.charCodeAt(0) ^ 0x5f)).toString('base64')}`;
      return {
        text: `<dataSource>\n  <properties user="app" password="${hidden}" />\n</dataSource>\n`,
        found: [hidden.slice(5)],
      };
    },
  },
  {
    name: 'JDBC, ODBC and other connection strings',
    path: 'connections.txt',
    file: ({ password, token }) => {
      const [jdbc, odbc, amqp, mongo, redis, smtp, go, libpq] = Array.from({ length: 8 }, password) as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const bus = `${token(43)}=`;
      return {
        text: [
          `jdbc:sqlserver://db.acme.io;databaseName=app;user=app;password=${jdbc};`,
          `Driver={ODBC Driver 18 for SQL Server};Server=db;UID=app;PWD=${odbc};`,
          `amqp://app:${amqp}@mq.acme.io:5672/v`,
          `mongodb+srv://app:${mongo}@c0.acme.mongodb.net/app`,
          `cache.acme.io:6380,password=${redis},ssl=True,abortConnect=False`,
          `smtp://ops%40acme.io:${smtp}@smtp.acme.io:587`,
          `app:${go}@tcp(db.acme.io:3306)/app?parseTime=true`,
          `"host=db user=app password=${libpq} dbname=app"`,
          `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=${bus}`,
          '',
        ].join('\n'),
        found: [jdbc, odbc, amqp, mongo, redis, smtp, go, libpq, bus],
      };
    },
  },
  {
    name: 'calls that log in',
    path: 'app/db.php',
    file: ({ password }) => {
      const [php, net, mailer] = [password(), password(), password()];
      return {
        text: `$db = new mysqli("db.acme.io", "app", "${php}");\nvar c = new NetworkCredential("ops", "${net}");\nconst t = { auth: { user: 'ops', pass: '${mailer}' } };\nmysqli_connect($host, $user, $pass);\n`,
        found: [php, net, mailer],
      };
    },
  },
  {
    name: 'installer and group policy files',
    path: 'unattend.xml',
    file: ({ password, base64 }) => {
      const unattend = Buffer.from(`${password()}AdministratorPassword`, 'utf16le').toString('base64');
      const [kick, policy] = [password(), base64(48)];
      return {
        text: `<AdministratorPassword>\n  <Value>${unattend}</Value>\n  <PlainText>false</PlainText>\n</AdministratorPassword>\n# ks.cfg\nrootpw --plaintext ${kick}\nrootpw --lock\n<Properties userName="Administrator" cpassword="${policy}" />\n`,
        found: [unattend, kick, policy],
      };
    },
  },
  {
    name: 'htpasswd and shadow files',
    path: '.htpasswd',
    file: ({ rng }) => {
      const crypt = (length: number): string =>
        rng.text('./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length);
      const [apache, shadow] = [`$apr1$${crypt(8)}$${crypt(22)}`, `$6$${crypt(16)}$${crypt(86)}`];
      return {
        text: `ops:${apache}\nroot:${shadow}:19000:0:99999:7:::\nbin:*:19000:0:99999:7:::\n`,
        found: [apache, shadow],
      };
    },
  },
];
