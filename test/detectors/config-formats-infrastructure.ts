import type { Format } from './config-formats.js';

const base64Of = (text: string): string => Buffer.from(text).toString('base64');

/** Tools that set up machines, clusters and clouds, and those that build. */
export const INFRASTRUCTURE_FORMATS: readonly Format[] = [
  {
    name: 'Chef data bag',
    path: 'data_bags/apps/web.json',
    file: ({ password, hex }) => {
      const [db, api] = [password(), hex(40)];
      return {
        text: `{\n  "id": "web",\n  "db": { "user": "web", "password": "${db}" },\n  "api_key": "${api}"\n}\n`,
        found: [db, api],
      };
    },
  },
  {
    name: 'knife settings',
    path: '.chef/knife.rb',
    file: ({ token, password }) => {
      const [secret, vm] = [`${token(20)}+/${token(18)}`, password()];
      return {
        text: `node_name 'ops'\nclient_key "#{current_dir}/ops.pem"\nknife[:aws_secret_access_key] = '${secret}'\nknife[:vsphere_pass] = "${vm}"\n`,
        found: [secret, vm],
      };
    },
  },
  {
    name: 'Puppet Hiera',
    path: 'hieradata/common.yaml',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `---\nprofile::db::host: db.acme.lan\nprofile::db::password: '${secret}'\nntp::servers:\n  - a.acme.lan\n`,
        found: [secret],
        silent: ['db.acme.lan'],
      };
    },
  },
  {
    name: 'Ansible inventory and variables',
    path: 'group_vars/all.yml',
    file: ({ password }) => {
      const [become, ssh] = [password(), password()];
      return {
        text: `ansible_user: deploy\nansible_become_pass: "${become}"\n# web1 ansible_ssh_pass=${ssh}\nvault_db: "{{ lookup('env', 'DB') }}"\n`,
        found: [become, ssh],
        silent: ['deploy'],
      };
    },
  },
  {
    name: 'Terraform variables',
    path: 'prod.tfvars',
    file: ({ password, token }) => {
      const [db, api] = [password(), token()];
      return {
        text: `region      = "eu-west-1"\ndb_password = "${db}"\napi_token = "${api}"\n`,
        found: [db, api],
        silent: ['eu-west-1'],
      };
    },
  },
  {
    name: 'Terraform variable with a default',
    path: 'variables.tf',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `variable "size" {\n  default = "t3.small"\n}\n\nvariable "admin_password" {\n  description = "of the first user"\n  type        = string\n  default     = "${secret}"\n}\n`,
        found: [secret],
        silent: ['t3.small'],
      };
    },
  },
  {
    name: 'Terraform state',
    path: 'terraform.tfstate',
    file: ({ password, base64 }) => {
      const [output, made, key] = [password(), password(), base64(30)];
      return {
        text: `{\n  "version": 4,\n  "lineage": "x",\n  "outputs": {\n    "db_password": {\n      "value": "${output}",\n      "type": "string",\n      "sensitive": true\n    }\n  },\n  "resources": [\n    { "mode": "managed", "type": "random_password", "name": "db", "instances": [\n      { "schema_version": 3, "attributes": { "id": "none", "length": 16, "result": "${made}" } } ] },\n    { "mode": "managed", "type": "aws_iam_access_key", "instances": [\n      { "attributes": { "user": "ci", "secret": "${key}" } } ] }\n  ]\n}\n`,
        found: [output, made, key],
      };
    },
  },
  {
    name: 'CloudFormation',
    path: 'stack.yaml',
    file: ({ password }) => {
      const [hidden, literal] = [password(), password()];
      return {
        text: `AWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  Login:\n    Type: String\n    NoEcho: true\n    Default: ${hidden}\n  Size:\n    Type: String\n    Default: db.t3.small\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: ${literal}\n      Engine: postgres\n  Other:\n    Properties:\n      MasterUserPassword: !Ref Login\n`,
        found: [hidden, literal],
        silent: ['db.t3.small'],
      };
    },
  },
  {
    name: 'Azure Resource Manager parameters',
    path: 'azuredeploy.parameters.json',
    file: ({ password }) => {
      const secret = password();
      return {
        text: `{\n  "parameters": {\n    "adminUsername": { "value": "opsadmin" },\n    "adminPassword": {\n      "value": "${secret}"\n    },\n    "other": { "value": "[parameters('x')]" }\n  }\n}\n`,
        found: [secret],
        silent: ['opsadmin'],
      };
    },
  },
  {
    name: 'Dockerfile',
    path: 'Dockerfile',
    file: ({ password, token }) => {
      const [env, arg] = [password(), token()];
      return {
        text: `FROM node:20\nENV DB_PASSWORD=${env}\nENV PORT 8080\nARG NPM_AUTH_TOKEN="${arg}"\nRUN npm ci\n`,
        found: [env, arg],
        silent: ['8080'],
      };
    },
  },
  {
    name: 'Docker Compose',
    path: 'docker-compose.yml',
    file: ({ password }) => {
      const [map, list, redis] = [password(), password(), password()];
      return {
        text: `services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: ${map}\n  mq:\n    environment:\n      - RABBITMQ_DEFAULT_PASS=${list}\n      - HOST_PASSWORD=\${HOST_PASSWORD}\n  cache:\n    command: redis-server --requirepass ${redis}\n`,
        found: [map, list, redis],
        silent: ['postgres:16'],
      };
    },
  },
  {
    name: 'Packer template',
    path: 'image.pkr.hcl',
    file: ({ password }) => {
      const [ssh, winrm] = [password(), password()];
      return {
        text: `source "virtualbox-iso" "base" {\n  ssh_username = "ops"\n  ssh_password = "${ssh}"\n  winrm_password = "${winrm}"\n  iso_checksum = "none"\n}\n`,
        found: [ssh, winrm],
      };
    },
  },
  {
    name: 'Jenkinsfile and JCasC',
    path: 'jenkins.yaml',
    file: ({ password, hex }) => {
      const [user, api] = [password(), hex(32)];
      return {
        text: `jenkins:\n  securityRealm:\n    local:\n      users:\n        - id: admin\n          password: "${user}"\ncredentials:\n  - string:\n      id: sonar\n      secret: "${api}"\n      description: "of the scanner"\n`,
        found: [user, api],
      };
    },
  },
  {
    name: 'GitHub workflow',
    path: '.github/workflows/ci.yml',
    file: ({ token, hex }) => {
      const secret = token(40);
      const commit = hex(40);
      return {
        text: `jobs:\n  build:\n    steps:\n      - uses: actions/checkout@${commit}\n      - run: make\n        env:\n          DEPLOY_TOKEN: ${secret}\n          OTHER_TOKEN: \${{ secrets.OTHER_TOKEN }}\n`,
        found: [secret],
        silent: [commit],
      };
    },
  },
  {
    name: 'GitLab pipeline',
    path: '.gitlab-ci.yml',
    file: ({ password, token }) => {
      const [login, api] = [password(), token(36)];
      return {
        text: `variables:\n  API_SECRET: "${api}"\n  IMAGE: registry.acme.io/app\nbuild:\n  script:\n    - docker login -u ci -p ${login} registry.acme.io\n`,
        found: [login, api],
      };
    },
  },
  {
    name: 'CircleCI, Codeship and TeamCity settings',
    path: '.circleci/config.yml',
    file: ({ token, password }) => {
      const [circle, ship, team] = [token(40), token(32), password()];
      return {
        text: `jobs:\n  build:\n    environment:\n      AWS_REGION: eu-west-1\n      DEPLOY_API_KEY: ${circle}\n# codeship.env\nSTAGING_SECRET_KEY=${ship}\n# build.properties\nenv.DB_PASSWORD=${team}\n`,
        found: [circle, ship, team],
        silent: ['eu-west-1'],
      };
    },
  },
  {
    name: 'Kubernetes Secret manifest',
    path: 'k8s/secret.yaml',
    file: ({ password, token }) => {
      const [encoded, plain] = [base64Of(password()), token(24)];
      const user = base64Of('application-user');
      return {
        text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ntype: Opaque\ndata:\n  username: ${user}\n  password: ${encoded}\nstringData:\n  apiToken: ${plain}\n---\napiVersion: v1\nkind: ConfigMap\ndata:\n  greeting: ${base64Of('good morning to all')}\n`,
        found: [encoded, plain],
        silent: [user],
      };
    },
  },
  {
    name: 'Kubernetes Secret manifest in JSON',
    path: 'k8s/secret.json',
    file: ({ password }) => {
      const encoded = base64Of(password());
      return {
        text: `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"app"},"data":{"db.name":"YXBwbGljYXRpb24=","db-password":"${encoded}"}}`,
        found: [encoded],
      };
    },
  },
  {
    name: 'Docker registry Secret of Kubernetes',
    path: 'k8s/pull.yaml',
    file: ({ password }) => {
      const auth = base64Of(`robot:${password()}`);
      return {
        text: `kind: Secret\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${base64Of(`{"auths":{"registry.acme.io":{"auth":"${auth}"}}}`)}\n`,
        found: [auth],
      };
    },
  },
  {
    name: 'Kubernetes container variables',
    path: 'k8s/deployment.yaml',
    file: ({ password, token }) => {
      const [db, api] = [password(), token(28)];
      return {
        text: `kind: Deployment\nspec:\n  containers:\n    - name: app\n      env:\n        - name: DB_HOST\n          value: db.acme.lan\n        - name: DB_PASSWORD\n          value: ${db}\n        - name: API_TOKEN\n          value: "${api}"\n        - name: OTHER_TOKEN\n          valueFrom:\n            secretKeyRef:\n              name: app\n`,
        found: [db, api],
        silent: ['db.acme.lan'],
      };
    },
  },
  {
    name: 'kubeconfig',
    path: '.kube/config',
    file: ({ token, password }) => {
      const [bearer, login] = [token(40), password()];
      return {
        text: `apiVersion: v1\nkind: Config\nclusters:\n  - cluster:\n      server: https://10.0.0.1:6443\nusers:\n  - name: ops\n    user:\n      token: ${bearer}\n  - name: admin\n    user:\n      username: admin\n      password: ${login}\n`,
        found: [bearer, login],
      };
    },
  },
  {
    name: 'Helm values',
    path: 'chart/values.yaml',
    file: ({ password }) => {
      const [root, admin] = [password(), password()];
      return {
        text: `postgresql:\n  auth:\n    username: app\n    postgresPassword: ${root}\n    existingSecret: app-db\ngrafana:\n  adminPassword: "${admin}"\n`,
        found: [root, admin],
        silent: ['app-db'],
      };
    },
  },
  {
    name: 'Slack, HipChat, Mattermost and Hubot settings',
    path: 'bin/hubot.env',
    file: ({ token, hex }) => {
      const [chat, matter, hip] = [token(26).toLowerCase(), hex(32), token(40)];
      return {
        text: `HUBOT_NAME=marvin\nMATTERMOST_INCOME_TOKEN=${chat}\nHUBOT_SECRET_KEY=${matter}\nHUBOT_HIPCHAT_TOKEN=${hip}\n`,
        found: [chat, matter, hip],
        silent: ['marvin'],
      };
    },
  },
  {
    name: 'Vault, Keywhiz, Knox, Confidant and CredStash settings',
    path: 'vault.env',
    file: ({ token, password, base64 }) => {
      const [root, store, session, unseal] = [`s.${token(24)}`, password(), token(44), base64(33)];
      return {
        text: `export VAULT_TOKEN=${root}\n# Unseal Key 1: ${unseal}\nkeywhiz.database.password: ${store}\nCONFIDANT_SESSION_SECRET=${session}\nCREDSTASH_TABLE=app\nKNOX_MACHINE_AUTH=web1\n`,
        found: [root, store, session, unseal],
        silent: ['web1'],
      };
    },
  },
];
