import { findAll } from './find-all.js';
import { OBJECTS } from './themes.js';

findAll(OBJECTS);
