import type { Format } from './config-formats.js';

const lines = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');

/** What was encrypted before it was committed: nothing in it is reported. */
export const SEALED_FORMATS: readonly Format[] = [
  {
    name: 'eyaml in Hiera',
    path: 'hieradata/secrets.eyaml',
    file: ({ base64 }) => {
      const sealed = base64(400);
      return {
        text: `profile::db::password: ENC[PKCS7,${sealed}]\nprofile::api::token: "ENC[GPG,${sealed}]"\n`,
        silent: [sealed],
      };
    },
  },
  {
    name: 'Ansible Vault',
    path: 'group_vars/vault.yml',
    file: ({ hex }) => {
      const sealed = hex(640);
      return {
        text: `db_password: !vault |\n          $ANSIBLE_VAULT;1.1;AES256\n${lines(sealed, 80).replace(/^/gm, '          ')}\nother: 1\n`,
        silent: [sealed.slice(0, 80)],
      };
    },
  },
  {
    name: 'Travis and AppVeyor secure values',
    path: '.travis.yml',
    file: ({ base64 }) => {
      const [env, app] = [base64(512), base64(32)];
      return {
        text: `env:\n  global:\n    - secure: "${env}"\ndeploy:\n  api_key:\n    secure: ${env}\n  password:\n    secure: ${app}\n`,
        silent: [env, app],
      };
    },
  },
  {
    name: 'SOPS',
    path: 'secrets.enc.yaml',
    file: ({ base64 }) => {
      const [data, tag] = [base64(24), base64(16)];
      return {
        text: `db_password: ENC[AES256_GCM,data:${data},iv:${base64(32)},tag:${tag},type:str]\nsops:\n  kms: []\n  lastmodified: "2024-01-02T03:04:05Z"\n  mac: ENC[AES256_GCM,data:${data},type:str]\n`,
        silent: [data, tag],
      };
    },
  },
  {
    name: 'Sealed Secret',
    path: 'k8s/sealed.yaml',
    file: ({ base64 }) => {
      const sealed = `Ag${base64(540)}`;
      return {
        text: `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: ${sealed}\n`,
        silent: [sealed],
      };
    },
  },
  {
    name: 'Kubernetes Secret under SOPS',
    path: 'k8s/secret.enc.yaml',
    file: ({ base64 }) => {
      const data = base64(24);
      return {
        text: `apiVersion: v1\nkind: Secret\ndata:\n  password: ENC[AES256_GCM,data:${data},iv:${base64(32)},tag:${base64(16)},type:str]\n`,
        silent: [data],
      };
    },
  },
  {
    name: 'Jenkins credentials.xml',
    path: 'credentials.xml',
    file: ({ base64 }) => {
      const sealed = `AQAAABAAAA${base64(40)}`;
      return {
        text: `<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n  <username>ops</username>\n  <password>{${sealed}}</password>\n</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n`,
        silent: [sealed],
      };
    },
  },
  {
    name: 'Jasypt and Spring Cloud Config',
    path: 'application-prod.properties',
    file: ({ base64, hex }) => {
      const [jasypt, cipher] = [base64(32), hex(128)];
      return {
        text: `spring.datasource.password=ENC(${jasypt})\nspring.mail.password={cipher}${cipher}\n`,
        silent: [jasypt, cipher],
      };
    },
  },
  {
    name: 'Pulumi stack',
    path: 'Pulumi.prod.yaml',
    file: ({ base64 }) => {
      const sealed = `v1:${base64(12)}:${base64(40)}`;
      return { text: `config:\n  app:dbPassword:\n    secure: ${sealed}\n  app:size: small\n`, silent: [sealed] };
    },
  },
  {
    name: 'references to stores of secrets',
    path: 'app.env',
    file: () => ({
      text: 'DB_PASSWORD=op://prod/db/password\nAPI_TOKEN=vault:secret/data/app#token\nSECRET_KEY=arn:aws:secretsmanager:eu-west-1:123456789012:secret:app-AbCdEf\nOTHER_SECRET=@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/x/)\nAPP_PASSWORD=ref+awsssm://app/password\nWEB_TOKEN=${WEB_TOKEN}\n',
      silent: ['op://prod', 'vault:secret', 'arn:aws', '@Microsoft', 'ref+awsssm', 'WEB_TOKEN}'],
    }),
  },
];
