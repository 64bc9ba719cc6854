// https://developer.hashicorp.com/terraform/language/values/variables
import {
  behindLiteral,
  defineDetector,
  samplePassword,
  secretValueCheck,
  type DetectorSpec,
} from '../../src/detector/index.js';

const NAME = String.raw`\w{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|(?:api|access|auth|private|account|encryption|signing|master|client)_?key)\w{0,3}`;

const fallback = behindLiteral({
  literals: ['variable "'],
  regex: new RegExp(
    `^variable "${NAME}"\\s{0,20}\\{(?:(?!\\n\\})[\\s\\S]){0,500}?\\bdefault\\s{0,40}=\\s{0,4}(?:"([^"$\\r\\n]{4,300})"|([^\\s"$]{4,300}))`,
    'di',
  ),
  reach: 960,
  maxLength: 300,
  format: 'variable "<name of a secret>" { default = "<value>" }',
  sample: samplePassword,
});

/** In a state file stand in the open the passwords that a resource made up. */
const made = behindLiteral({
  literals: ['"random_password"', '"random_string"'],
  regex:
    /^"random_(?:password|string)"(?:(?!"mode":)[\s\S]){0,2400}?"result"\s{0,4}[:=]\s{0,4}(?:"([^"\\\r\n]{6,200})"|([^\s"\\]{6,200}))/d,
  reach: 2700,
  maxLength: 200,
  format: '"type": "random_password", … "result": "<password>"',
  sample: samplePassword,
});
const shared = {
  provider: 'Terraform',
  check: secretValueCheck,
  random: false,
  severity: 'high',
  carriers: ['env', 'patch', 'no-newline', 'crlf'],
} as const satisfies Partial<DetectorSpec>;
const revoke =
  'Change the value where it is used, take it from a vault or TF_VAR_…, and keep state in a backend outside the repository.';
const source = 'https://developer.hashicorp.com/terraform/language/state/sensitive-data';

export default [
  defineDetector({
    ...shared,
    id: 'terraform.variable-default',
    title: 'secret as the default of a Terraform variable',
    shape: fallback,
    prior: 0.65,
    sampleName: 'variable "db_password" {\n  default ',
    decoys: () => [
      'variable "db_password" {\n  type = string\n}',
      'variable "db_password" {\n  default = ""\n}\nvariable "b" {\n default = "x7Kq2Lm9"\n}',
      'variable "db_password" {\n  default = "changeme"\n}',
      'variable "region" {\n  default = "eu-west-1"\n}',
    ],
    docs: { about: 'Is used wherever the configuration is applied without another value.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'terraform.generated-password',
    title: 'generated password in a Terraform state',
    shape: made,
    prior: 0.8,
    sampleName: '"type": "random_password", "result"',
    decoys: () => ['"type": "random_password", "name": "db"', '"type": "random_password", "result": null'],
    docs: {
      about: 'The password of whatever resource the configuration gave it to: mostly a database.',
      revoke,
      source,
    },
  }),
];
