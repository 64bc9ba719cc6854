// https://docs.openshift.com/container-platform/latest/authentication/configuring-internal-oauth.html
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`sha256~${base64url(43)}`;

export default defineDetector({
  id: 'openshift.oauth-token',
  title: 'OpenShift OAuth access token',
  provider: 'Red Hat OpenShift',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Acts as its user or service account on a cluster until it expires, a day by default.',
    revoke: 'oc delete useroauthaccesstoken NAME, or oc logout; at once.',
    source: 'https://docs.openshift.com/container-platform/latest/authentication/configuring-internal-oauth.html',
  },
});
