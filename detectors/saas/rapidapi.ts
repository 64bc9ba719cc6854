// https://docs.rapidapi.com/docs/keys-and-key-rotation
import { defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${hex(10)}msh${hex(15)}p1${hex(5)}jsn${oneOf(...'0123456789abcdef')}${hex(11)}`;

export default defineDetector({
  id: 'rapidapi.key',
  title: 'RapidAPI application key',
  provider: 'RapidAPI',
  severity: 'medium',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Calls every API that the application subscribed to, at its owner’s cost.',
    revoke: 'rapidapi.com/developer/dashboard → the app → Authorization → Delete.',
    source: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  },
});
