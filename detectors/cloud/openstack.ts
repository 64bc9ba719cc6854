// https://docs.openstack.org/keystone/latest/user/application_credentials.html
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'openstack.application-credential-secret',
  provider: 'OpenStack',
  title: 'OpenStack application credential secret',
  severity: 'critical',
  shape: token`${base64url(86)}`,
  words: [
    'application_credential_secret',
    'openstack',
    'application-credential-secret',
    'applicationcredentialsecret',
    'app_cred_secret',
    'app-cred-secret',
    'appcredsecret',
    'os_application_credential',
    'os-application-credential',
    'osapplicationcredential',
    'openstack_secret',
    'openstack-secret',
    'openstacksecret',
  ],
  about: 'Acts on a project of a cloud with the roles of the user who made it: machines, disks, networks.',
  revoke: 'openstack application credential delete NAME; at once.',
  source: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
});
