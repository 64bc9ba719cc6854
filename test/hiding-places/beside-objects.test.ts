import { findAll } from './find-all.js';
import { BESIDE } from './themes.js';

findAll(BESIDE);
